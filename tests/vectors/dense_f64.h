/* Outputs of the test vectors of dense, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* ot_assign_matrix_work_len: exact */
static const uint16_t ot_assign_matrix_work_len_integers_f64[] = {
    3, 3, 17, 17, 89, 89,
};
static const double ot_assign_matrix_work_len_want_f64[] = {
    0,
};

/* ot_assign_matrix_iwork_len: exact */
static const uint16_t ot_assign_matrix_iwork_len_integers_f64[] = {
    3, 3, 17, 17, 89, 89,
};
static const double ot_assign_matrix_iwork_len_want_f64[] = {
    0,
};

/* ot_assign_matrix: largest error 0.667, tolerance 4; relative to the largest |cost|, or |g|; the gap: that times 12 */
static const uint16_t ot_assign_matrix_integers_f64[] = {
    0, 0, 0, 2, 1, 0, 0, 1, 3, 2, 4, 0, 0, 3, 0, 0, 2, 3, 1, 0,
};
static const double ot_assign_matrix_want_f64[] = {
    0x0p+0, -0x1.711844p+0, -0x1.711844p+0, 0x1.7118440000006p-49, 0x1.99e10fp-3, 0x1.25a043p-1, 0x0p+0, -0x1.e52492p-1,
    -0x1.e1575b8p-2, -0x1.458d61ep+0, -0x1.46f0d44p-1, 0x1.dc9fdd955555cp-50, 0x1.958e3fp+0, 0x1.f50fcp-5, 0x0p+0, 0x0p+0, 0x0p+0,
    -0x1.79c92ep-2, -0x1.105786p+0, -0x1.76eb5ep+0, -0x1.8ce7a2p+0, -0x1.b4f0e4p-1, -0x1.765902999999ap-1, 0x1.2a0f328000005p-49,
    0x1.48ef64p-3, 0x1.ac7a28p-3, -0x1.54c3aep-1, 0x0p+0, 0x0p+0, -0x1.09dd6e8p+0, 0x0p+0, 0x0p+0, -0x1.559214p-1,
    0x1.b43f458000007p-50, -0x1.1bb0bcp-1, -0x1.41020ap-1, -0x1.20d216p-1, 0x1.1fbdccp-1, -0x1.7ffbe4p-1, -0x1.360177p+0, 0x0p+0,
    -0x1.8d327ep-1, 0x0p+0, -0x1.f5be18p-1, 0x1.1ed6c58000004p-49,
};

/* ot_transport_matrix_work_len: exact */
static const uint16_t ot_transport_matrix_work_len_integers_f64[] = {
    5, 5, 45, 45, 273, 273,
};
static const double ot_transport_matrix_work_len_want_f64[] = {
    0,
};

/* ot_transport_matrix_iwork_len: exact */
static const uint16_t ot_transport_matrix_iwork_len_integers_f64[] = {
    15, 15, 91, 91, 487, 487,
};
static const double ot_transport_matrix_iwork_len_want_f64[] = {
    0,
};

/* ot_transport_matrix_mwork_len: exact */
static const uint16_t ot_transport_matrix_mwork_len_integers_f64[] = {
    6, 6, 30, 30, 147, 147,
};
static const double ot_transport_matrix_mwork_len_want_f64[] = {
    0,
};

/* ot_transport_matrix: largest error 0.596, tolerance 4; relative to the largest |cost|, or |g|; the gap: that times 12 */
static const uint16_t ot_transport_matrix_integers_f64[] = {
    0, 3, 0, 0, 0, 0, 1, 2, 0, 4, 0, 1, 2, 3, 77, 77, 77, 1, 3, 0, 2, 77, 77, 77, 0, 6, 0, 1, 1, 1, 2, 2, 77, 1, 0, 3, 4, 1, 4, 77,
    0, 5, 1, 1, 2, 3, 4, 77, 77, 0, 2, 2, 1, 0, 77, 77, 0, 4, 0, 1, 1, 2, 0, 0, 1, 1,
};
static const double ot_transport_matrix_want_f64[] = {
    -0x1.85f52daaaaaabp-3, 0x1.100b376aaaaabp-50, 0x1.5555555555555p-2, 0x1.5555555555555p-2, 0x1.5555555555555p-2, 0x0p+0,
    -0x1.51f642p-4, 0x1.05d4e2p-1, -0x1.0006fep+0, -0x1.de11f38p-1, 0x1.0262e188p-48, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1.34p+6,
    0x1.34p+6, 0x1.34p+6, 0x1.cc01e6p-1, 0x1.93ec258p+0, 0x1.54b879cp+0, 0x0p+0, -0x1.893064ep+1, -0x1.1a864a8p+1, -0x1.37bd88p+0,
    -0x1.0b9e928p+0, -0x1.9efe212p-2, 0x1.75c038ecp-48, 0x1p-2, 0x1p-3, 0x1p-2, 0x1p-3, 0x1p-3, 0x1p-3, 0x1.34p+6, 0x0p+0,
    0x1.ca045cap+1, 0x1.edbe0c8p+0, -0x1.fccd12ap+1, -0x1.9958fep+0, -0x1.485e76dp+2, -0x1.16fd65dp+2, -0x1.f605794p+0,
    -0x1.5468473p+1, 0x1.185798b8p-47, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p+1, 0x1p-1, 0x1.34p+6, 0x1.34p+6, -0x1.00911d4p+1,
    -0x1.cab1918p-1, -0x1.f2b774p-4, 0x1.8daeccp-3, -0x1.1e9b424p+1, 0x1.5434c1p-1, -0x1.0f9aec8p+0, 0x1.f1a3f7p-2, 0x1.0b39b94p-1,
    0x1.6eb4d5p-49, 0x1p-3, 0x1p-3, 0x1.8p-2, 0x1.8p-2, 0x1.cfc2p-4, 0x1.1ab003p+1, 0x1.473f78p-3, -0x1.35ee9p-1, -0x1.58ca3p-1,
};

/* ot_transport_callback: largest error 0.596, tolerance 4; relative to the largest |cost|, or |g|; the gap: that times 12 */
static const uint16_t ot_transport_callback_integers_f64[] = {
    0, 3, 0, 0, 0, 0, 1, 2, 0, 4, 0, 1, 2, 3, 77, 77, 77, 1, 3, 0, 2, 77, 77, 77, 0, 6, 0, 1, 1, 1, 2, 2, 77, 1, 0, 3, 4, 1, 4, 77,
    0, 5, 1, 1, 2, 3, 4, 77, 77, 0, 2, 2, 1, 0, 77, 77, 0, 4, 0, 1, 1, 2, 0, 0, 1, 1,
};
static const double ot_transport_callback_want_f64[] = {
    -0x1.85f52daaaaaabp-3, 0x1.100b376aaaaabp-50, 0x1.5555555555555p-2, 0x1.5555555555555p-2, 0x1.5555555555555p-2, 0x0p+0,
    -0x1.51f642p-4, 0x1.05d4e2p-1, -0x1.0006fep+0, -0x1.de11f38p-1, 0x1.0262e188p-48, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1.34p+6,
    0x1.34p+6, 0x1.34p+6, 0x1.cc01e6p-1, 0x1.93ec258p+0, 0x1.54b879cp+0, 0x0p+0, -0x1.893064ep+1, -0x1.1a864a8p+1, -0x1.37bd88p+0,
    -0x1.0b9e928p+0, -0x1.9efe212p-2, 0x1.75c038ecp-48, 0x1p-2, 0x1p-3, 0x1p-2, 0x1p-3, 0x1p-3, 0x1p-3, 0x1.34p+6, 0x0p+0,
    0x1.ca045cap+1, 0x1.edbe0c8p+0, -0x1.fccd12ap+1, -0x1.9958fep+0, -0x1.485e76dp+2, -0x1.16fd65dp+2, -0x1.f605794p+0,
    -0x1.5468473p+1, 0x1.185798b8p-47, 0x1p-1, 0x1p-1, 0x1p-1, 0x1p+1, 0x1p-1, 0x1.34p+6, 0x1.34p+6, -0x1.00911d4p+1,
    -0x1.cab1918p-1, -0x1.f2b774p-4, 0x1.8daeccp-3, -0x1.1e9b424p+1, 0x1.5434c1p-1, -0x1.0f9aec8p+0, 0x1.f1a3f7p-2, 0x1.0b39b94p-1,
    0x1.6eb4d5p-49, 0x1p-3, 0x1p-3, 0x1.8p-2, 0x1.8p-2, 0x1.cfc2p-4, 0x1.1ab003p+1, 0x1.473f78p-3, -0x1.35ee9p-1, -0x1.58ca3p-1,
};

/* ot_assign_small_swork_len: exact */
static const uint16_t ot_assign_small_swork_len_integers_f64[] = {
    3, 3, 21, 21,
};
static const double ot_assign_small_swork_len_want_f64[] = {
    0,
};

/* ot_assign_small: largest error 5.27, tolerance 8; relative to the largest half squared distance, or |g|; the gap: that times d + 4 */
static const uint16_t ot_assign_small_integers_f64[] = {
    0, 0, 2, 1, 0, 4, 0, 3, 2, 5, 1, 0, 3, 2, 1, 0, 4, 0, 0, 1,
};
static const double ot_assign_small_want_f64[] = {
    0x1.b654a1b751a9ap+0, 0x1.7ddab00ccf24p-4, 0x1.6eb9181a8913p-1, -0x1.ca62053b5551p-1, 0x1.831d02c92177p-2, 0x1.b4ed2b718fd6p+0,
    0x1.3cb0c0c3dae58p+1, 0x1.597f7a20f025cp-46, 0x1.7f3998ebb601ep+0, 0x0p+0, 0x1.f2c0a6333fd66p+0, 0x1.2466a15d6e033p+0, 0x0p+0,
    0x0p+0, 0x1.8d810f753edep+0, 0x1.8f961d484401p+0, 0x1.bdb64be9b0dfap-3, -0x1.8e9d36f67bc4p-6, -0x1.4f728ce2e1dacp-1,
    0x1.504d351ae844p-3, 0x1.3be0cb0232806p+1, 0x1.76248d2470a61p-46, 0x1.faccea3576fc6p+1, 0x1.8b05b7586044cp+0,
    0x1.798ee91447596p+1, 0x0p+0, 0x1.9999bbb623504p-3, 0x1.a59250ae48p-8, -0x1.0cc8d6edd11f4p-1, -0x1.70864b26652cp-4,
    -0x1.03a76d5c423b5p+1, 0x1.4e80ad4e11p-9, 0x1.3419f2a1a0aap+1, 0x1.68c8891ad43dp-46, 0x1.816dc94516ca1p+1, 0x1.2eb0b4107006ap+0,
    0x1.aac83de707a83p+1, 0x1.b3c1762a92734p+0, 0x1.275bc71267ebdp+3, 0x1.b2936e2e1ce32p-44,
};
