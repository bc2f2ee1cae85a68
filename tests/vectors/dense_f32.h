/* Outputs of the test vectors of dense, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* ot_assign_matrix_work_len: exact */
static const uint16_t ot_assign_matrix_work_len_integers_f32[] = {
    3, 3, 17, 17, 89, 89,
};
static const float ot_assign_matrix_work_len_want_f32[] = {
    0,
};

/* ot_assign_matrix_iwork_len: exact */
static const uint16_t ot_assign_matrix_iwork_len_integers_f32[] = {
    3, 3, 17, 17, 89, 89,
};
static const float ot_assign_matrix_iwork_len_want_f32[] = {
    0,
};

/* ot_assign_matrix: largest error 0.667, tolerance 4; relative to the largest |cost|, or |g|; the gap: that times 12 */
static const uint16_t ot_assign_matrix_integers_f32[] = {
    0, 0, 0, 2, 1, 0, 0, 1, 3, 2, 4, 0, 0, 3, 0, 0, 2, 3, 1, 0,
};
static const float ot_assign_matrix_want_f32[] = {
    0x0p+0f, -0x1.711844p+0f, -0x1.711844p+0f, 0x1.71185p-20f, 0x1.99e11p-3f, 0x1.25a044p-1f, 0x0p+0f, -0x1.e52492p-1f,
    -0x1.e1575ep-2f, -0x1.458d62p+0f, -0x1.46f0d4p-1f, 0x1.dc9fecp-21f, 0x1.958e4p+0f, 0x1.f51p-5f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    -0x1.79c92ep-2f, -0x1.105788p+0f, -0x1.76eb5ep+0f, -0x1.8ce7a4p+0f, -0x1.b4f0e4p-1f, -0x1.765904p-1f, 0x1.2a0f3ep-20f,
    0x1.48ef6p-3f, 0x1.ac7a28p-3f, -0x1.54c3aep-1f, 0x0p+0f, 0x0p+0f, -0x1.09dd6ep+0f, 0x0p+0f, 0x0p+0f, -0x1.559214p-1f,
    0x1.b43f52p-21f, -0x1.1bb0bcp-1f, -0x1.41020ap-1f, -0x1.20d214p-1f, 0x1.1fbdccp-1f, -0x1.7ffbe4p-1f, -0x1.360178p+0f, 0x0p+0f,
    -0x1.8d327ep-1f, 0x0p+0f, -0x1.f5be18p-1f, 0x1.1ed6ccp-20f,
};

/* ot_transport_matrix_work_len: exact */
static const uint16_t ot_transport_matrix_work_len_integers_f32[] = {
    5, 5, 45, 45, 273, 273,
};
static const float ot_transport_matrix_work_len_want_f32[] = {
    0,
};

/* ot_transport_matrix_iwork_len: exact */
static const uint16_t ot_transport_matrix_iwork_len_integers_f32[] = {
    15, 15, 91, 91, 487, 487,
};
static const float ot_transport_matrix_iwork_len_want_f32[] = {
    0,
};

/* ot_transport_matrix_mwork_len: exact */
static const uint16_t ot_transport_matrix_mwork_len_integers_f32[] = {
    6, 6, 30, 30, 147, 147,
};
static const float ot_transport_matrix_mwork_len_want_f32[] = {
    0,
};

/* ot_transport_matrix: largest error 0.596, tolerance 4; relative to the largest |cost|, or |g|; the gap: that times 12 */
static const uint16_t ot_transport_matrix_integers_f32[] = {
    0, 3, 0, 0, 0, 0, 1, 2, 0, 4, 0, 1, 2, 3, 77, 77, 77, 1, 3, 0, 2, 77, 77, 77, 0, 6, 0, 1, 1, 1, 2, 2, 77, 1, 0, 3, 4, 1, 4, 77,
    0, 5, 1, 1, 2, 3, 4, 77, 77, 0, 2, 2, 1, 0, 77, 77, 0, 4, 0, 1, 1, 2, 0, 0, 1, 1,
};
static const float ot_transport_matrix_want_f32[] = {
    -0x1.85f52ep-3f, 0x1.100b38p-21f, 0x1.555556p-2f, 0x1.555556p-2f, 0x1.555556p-2f, 0x0p+0f, -0x1.51f642p-4f, 0x1.05d4e2p-1f,
    -0x1.0006fep+0f, -0x1.de11f4p-1f, 0x1.0662e2p-19f, 0x1p-2f, 0x1p-2f, 0x1p-2f, 0x1p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.cc01e4p-1f, 0x1.93ec26p+0f, 0x1.54b878p+0f, 0x0p+0f, -0x1.893064p+1f, -0x1.1a864ap+1f, -0x1.37bd88p+0f, -0x1.0b9e94p+0f,
    -0x1.9efe22p-2f, 0x1.75c038p-19f, 0x1p-2f, 0x1p-3f, 0x1p-2f, 0x1p-3f, 0x1p-3f, 0x1p-3f, 0x1.34p+6f, 0x0p+0f, 0x1.ca045cp+1f,
    0x1.edbe0cp+0f, -0x1.fccd12p+1f, -0x1.9958fep+0f, -0x1.485e76p+2f, -0x1.16fd66p+2f, -0x1.f60578p+0f, -0x1.546848p+1f,
    0x1.185798p-18f, 0x1p-1f, 0x1p-1f, 0x1p-1f, 0x1p+1f, 0x1p-1f, 0x1.34p+6f, 0x1.34p+6f, -0x1.00911cp+1f, -0x1.cab19p-1f,
    -0x1.f2b77p-4f, 0x1.8daec8p-3f, -0x1.1e9b42p+1f, 0x1.5434cp-1f, -0x1.0f9aecp+0f, 0x1.f1a3f6p-2f, 0x1.0b39b8p-1f,
    0x1.6eb4d8p-20f, 0x1p-3f, 0x1p-3f, 0x1.8p-2f, 0x1.8p-2f, 0x1.cfc22p-4f, 0x1.1ab004p+1f, 0x1.473f88p-3f, -0x1.35ee94p-1f,
    -0x1.58ca34p-1f,
};

/* ot_transport_callback: largest error 0.596, tolerance 4; relative to the largest |cost|, or |g|; the gap: that times 12 */
static const uint16_t ot_transport_callback_integers_f32[] = {
    0, 3, 0, 0, 0, 0, 1, 2, 0, 4, 0, 1, 2, 3, 77, 77, 77, 1, 3, 0, 2, 77, 77, 77, 0, 6, 0, 1, 1, 1, 2, 2, 77, 1, 0, 3, 4, 1, 4, 77,
    0, 5, 1, 1, 2, 3, 4, 77, 77, 0, 2, 2, 1, 0, 77, 77, 0, 4, 0, 1, 1, 2, 0, 0, 1, 1,
};
static const float ot_transport_callback_want_f32[] = {
    -0x1.85f52ep-3f, 0x1.100b38p-21f, 0x1.555556p-2f, 0x1.555556p-2f, 0x1.555556p-2f, 0x0p+0f, -0x1.51f642p-4f, 0x1.05d4e2p-1f,
    -0x1.0006fep+0f, -0x1.de11f4p-1f, 0x1.0662e2p-19f, 0x1p-2f, 0x1p-2f, 0x1p-2f, 0x1p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.cc01e4p-1f, 0x1.93ec26p+0f, 0x1.54b878p+0f, 0x0p+0f, -0x1.893064p+1f, -0x1.1a864ap+1f, -0x1.37bd88p+0f, -0x1.0b9e94p+0f,
    -0x1.9efe22p-2f, 0x1.75c038p-19f, 0x1p-2f, 0x1p-3f, 0x1p-2f, 0x1p-3f, 0x1p-3f, 0x1p-3f, 0x1.34p+6f, 0x0p+0f, 0x1.ca045cp+1f,
    0x1.edbe0cp+0f, -0x1.fccd12p+1f, -0x1.9958fep+0f, -0x1.485e76p+2f, -0x1.16fd66p+2f, -0x1.f60578p+0f, -0x1.546848p+1f,
    0x1.185798p-18f, 0x1p-1f, 0x1p-1f, 0x1p-1f, 0x1p+1f, 0x1p-1f, 0x1.34p+6f, 0x1.34p+6f, -0x1.00911cp+1f, -0x1.cab19p-1f,
    -0x1.f2b77p-4f, 0x1.8daec8p-3f, -0x1.1e9b42p+1f, 0x1.5434cp-1f, -0x1.0f9aecp+0f, 0x1.f1a3f6p-2f, 0x1.0b39b8p-1f,
    0x1.6eb4d8p-20f, 0x1p-3f, 0x1p-3f, 0x1.8p-2f, 0x1.8p-2f, 0x1.cfc22p-4f, 0x1.1ab004p+1f, 0x1.473f88p-3f, -0x1.35ee94p-1f,
    -0x1.58ca34p-1f,
};

/* ot_assign_small_swork_len: exact */
static const uint16_t ot_assign_small_swork_len_integers_f32[] = {
    3, 3, 21, 21,
};
static const float ot_assign_small_swork_len_want_f32[] = {
    0,
};

/* ot_assign_small: largest error 5.27, tolerance 8; relative to the largest half squared distance, or |g|; the gap: that times d + 4 */
static const uint16_t ot_assign_small_integers_f32[] = {
    0, 0, 2, 1, 0, 4, 0, 3, 2, 5, 1, 0, 3, 2, 1, 0, 4, 0, 0, 1,
};
static const float ot_assign_small_want_f32[] = {
    0x1.b654ap+0f, 0x1.7ddb2p-4f, 0x1.6eb924p-1f, -0x1.ca6204p-1f, 0x1.831ce8p-2f, 0x1.b4ed24p+0f, 0x1.3cb0cp+1f, 0x1.597f78p-17f,
    0x1.7f399ap+0f, 0x0p+0f, 0x1.f2c0a6p+0f, 0x1.2466ap+0f, 0x0p+0f, 0x0p+0f, 0x1.8d811p+0f, 0x1.8f961cp+0f, 0x1.bdb64ap-3f,
    -0x1.8e9d8p-6f, -0x1.4f729p-1f, 0x1.504d34p-3f, 0x1.3be0ccp+1f, 0x1.76248cp-17f, 0x1.facce8p+1f, 0x1.8b05b6p+0f, 0x1.798ee8p+1f,
    0x0p+0f, 0x1.9999bcp-3f, 0x1.a5925p-8f, -0x1.0cc8d4p-1f, -0x1.70864cp-4f, -0x1.03a76cp+1f, 0x1.4e80aep-9f, 0x1.3419f4p+1f,
    0x1.68fbbap-17f, 0x1.816dccp+1f, 0x1.2eb0cp+0f, 0x1.aac83cp+1f, 0x1.b3c168p+0f, 0x1.275bc8p+3f, 0x1.b2936cp-15f,
};
