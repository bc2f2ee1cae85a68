/* Outputs of the test vectors of observe, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_overlaps: largest error 0.123, tolerance 2; relative to the largest overlap */
static const uint16_t sphere_overlaps_integers_f64[] = {
    0, 0, 0, 0,
};
static const double sphere_overlaps_want_f64[] = {
    0x1.5152ee7d5dae7p-4, -0x1.815536f70333cp-2, 0x1.444b7429f4a8ap-1, -0x1.00f4577c191e3p-3, -0x1.3694ca7615aep+0,
    0x1.e711df04c966p-1, -0x1.36776a3135456p-1, -0x1.36776a3135456p-1, -0x1.36776a3135456p-1, 0x1.555556p-3, -0x1.99999ap-3,
    0x1.99999ap-2,
};

/* sphere_energy: largest error 0.342, tolerance 4; relative to the largest logit, at least 1; of the energy times it */
static const uint16_t sphere_energy_integers_f64[] = {
    0, 0, 0, 0,
};
static const double sphere_energy_want_f64[] = {
    0x1.733385d0e714fp-1, 0x1.4492a0ae7503p-1, 0x0p+0, -0x1.b1e261dd5a861p-2, 0x1.0e21a65917682p-1, 0x1.4234116990c0cp+1,
    0x1.80550254b8074p+1,
};

/* sphere_participation_work_len: exact */
static const uint16_t sphere_participation_work_len_integers_f64[] = {
    1, 1, 20, 20,
};
static const double sphere_participation_work_len_want_f64[] = {
    0,
};

/* sphere_participation: largest error 0.402, tolerance 4; relative to the largest logit, at least 1 */
static const uint16_t sphere_participation_integers_f64[] = {
    0, 0, 0, 0,
};
static const double sphere_participation_want_f64[] = {
    0x1.1b41f7783bb1dp-2, 0x1.24d49f6e153f7p-1, 0x1.13da85dad7ee5p-2, 0x1.0d8a08b3615fp-2, 0x1.5457371cef4bep+0,
    0x1.a5bd9b28c385cp-1, 0x1.58694b0a7b3d4p+0, 0x1.5b9540ca0100ap+0, 0x1.6193f138a7df8p-2, 0x1.36cd242173532p+0,
    0x1.88b9012dea9ddp-2, 0x1.2ed225f456fe8p-1, 0x1.c45473359b0b8p-2, 0x1.e39af7100f85bp-1, 0x1.c6fc68fb36aaap-2,
    0x1.981ad8849aa8ep-1, 0x1.fae14a09a26c9p-1, 0x1.f4fd789c2ff99p-1, 0x1.02f830bbfa927p-5, 0x1.eb3594d9e7f4ep-5,
    0x1.f7ef6152e9331p-1, 0x1.7716e2caf143ap-5, 0x1.c1b0fa846b03ep-1, 0x1.86b969a2bc76ep-1, 0x1.ab780e22d72efp-1,
    0x1.0d4bd52ea8b5fp-2, 0x1.e97f983457f69p-2, 0x1.504cfe75acc14p-2, 0x1.a6a0d0c354e34p-1, 0x1.6d0823f2e479fp-2,
};

/* sphere_rank_work_len: exact */
static const uint16_t sphere_rank_work_len_integers_f64[] = {
    4, 4, 30, 30, 52, 52,
};
static const double sphere_rank_work_len_want_f64[] = {
    0,
};

/* sphere_rank: largest error 0.748, tolerance 8; relative to the result */
static const uint16_t sphere_rank_integers_f64[] = {
    0, 0, 0, 0,
};
static const double sphere_rank_want_f64[] = {
    0x1.e35a57bd009c7p+0, 0x1.b3c5d158f6d22p+0, 0x1.96411450eaba3p+0, 0x1.671d9a23d30edp+0, 0x1.e1bed0cef693fp+0,
    0x1.c96b4715c401dp+0, 0x1.5776cf1764f4ap+1, 0x1.41c9a72cd49fap+1,
};
