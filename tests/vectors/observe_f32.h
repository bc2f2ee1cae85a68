/* Outputs of the test vectors of observe, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_overlaps: largest error 0.222, tolerance 2; relative to the largest overlap */
static const uint16_t sphere_overlaps_integers_f32[] = {
    0, 0, 0, 0,
};
static const float sphere_overlaps_want_f32[] = {
    0x1.5152ecp-4f, -0x1.815538p-2f, 0x1.444b74p-1f, -0x1.00f45ap-3f, -0x1.3694cap+0f, 0x1.e711dep-1f, -0x1.36776cp-1f,
    -0x1.36776cp-1f, -0x1.36776cp-1f, 0x1.555556p-3f, -0x1.99999ap-3f, 0x1.99999ap-2f,
};

/* sphere_energy: largest error 0.224, tolerance 4; relative to the largest logit, at least 1; of the energy times it */
static const uint16_t sphere_energy_integers_f32[] = {
    0, 0, 0, 0,
};
static const float sphere_energy_want_f32[] = {
    0x1.733386p-1f, 0x1.4492ap-1f, 0x0p+0f, -0x1.b1e264p-2f, 0x1.0e21aap-1f, 0x1.42341p+1f, 0x1.805502p+1f,
};

/* sphere_participation_work_len: exact */
static const uint16_t sphere_participation_work_len_integers_f32[] = {
    1, 1, 20, 20,
};
static const float sphere_participation_work_len_want_f32[] = {
    0,
};

/* sphere_participation: largest error 0.261, tolerance 4; relative to the largest logit, at least 1 */
static const uint16_t sphere_participation_integers_f32[] = {
    0, 0, 0, 0,
};
static const float sphere_participation_want_f32[] = {
    0x1.1b41f8p-2f, 0x1.24d4ap-1f, 0x1.13da88p-2f, 0x1.0d8a08p-2f, 0x1.545736p+0f, 0x1.a5bd9ap-1f, 0x1.58694cp+0f, 0x1.5b9542p+0f,
    0x1.6193f2p-2f, 0x1.36cd24p+0f, 0x1.88b8fep-2f, 0x1.2ed228p-1f, 0x1.c45472p-2f, 0x1.e39af2p-1f, 0x1.c6fc68p-2f, 0x1.981ad8p-1f,
    0x1.fae14ep-1f, 0x1.f4fd7ap-1f, 0x1.02f80cp-5f, 0x1.eb358p-5f, 0x1.f7ef64p-1f, 0x1.7716c6p-5f, 0x1.c1b0fap-1f, 0x1.86b96ap-1f,
    0x1.ab781p-1f, 0x1.0d4bd4p-2f, 0x1.e97f94p-2f, 0x1.504cfap-2f, 0x1.a6a0dp-1f, 0x1.6d082p-2f,
};

/* sphere_rank_work_len: exact */
static const uint16_t sphere_rank_work_len_integers_f32[] = {
    4, 4, 30, 30, 52, 52,
};
static const float sphere_rank_work_len_want_f32[] = {
    0,
};

/* sphere_rank: largest error 0.983, tolerance 8; relative to the result */
static const uint16_t sphere_rank_integers_f32[] = {
    0, 0, 0, 0,
};
static const float sphere_rank_want_f32[] = {
    0x1.e35a58p+0f, 0x1.b3c5cep+0f, 0x1.964114p+0f, 0x1.671d98p+0f, 0x1.e1bed2p+0f, 0x1.c96b48p+0f, 0x1.5776dp+1f, 0x1.41c9a6p+1f,
};
