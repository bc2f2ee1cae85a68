/* Outputs of the test vectors of independence, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* independence_reference: largest error 1.06, tolerance 8; relative to 1 */
static const uint16_t independence_reference_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float independence_reference_want_f32[] = {
    0x1.555556p-3f, 0x1.555556p-2f, 0x1p-1f, 0x1.555556p-1f, 0x1.aaaaaap-1f, 0x1p+0f, 0x1p-1f, 0x1.555556p-2f, 0x1.99999ap-3f,
    0x1p-2f, 0x1.555556p-1f, 0x1.99999ap-2f, 0x1.8p-1f, 0x1.c71c72p-4f, 0x1.333334p-1f, 0x1p-3f, 0x1.c71c72p-2f, 0x1.99999ap-1f,
    0x1.4p-1f, 0x1.8e38e4p-1f, 0x1.47ae14p-5f, 0x1.8p-2f, 0x1.c71c72p-3f, 0x1.eb851ep-3f, 0x1.cp-1f, 0x1.1c71c8p-1f, 0x1.c28f5cp-2f,
    -0x1.555554p-1f, -0x1.555554p-2f, 0x0p+0f, 0x1.555558p-2f, 0x1.555554p-1f, 0x1.3c6ef2p-3f, 0x1.e6f0e2p-2f, -0x1.9e377ap-3f,
    0x1.2cf23p-3f, -0x1.36a998p-1f, -0x1.c36b5p-2f, 0x1.3c6efap-5f, -0x1.e6f0ep-4f, 0x1.35f256p-1f, 0x1.3e52b6p-3f, 0x1.81c9p-6f,
    0x1.7f3e04p-2f, 0x1.a594cep-4f, 0x1.445f9cp-2f, 0x1.7ddc5ap-2f, -0x1.4e86aep-3f, 0x1.e61848p-4f, 0x1.2def26p-3f,
    -0x1.3574d4p-1f, -0x1.c1aaa8p-2f, -0x1.0e6f6p-4f, 0x1.15f702p-5f, -0x1.abbe6ap-4f, -0x1.e956bcp-5f, 0x1.9edf08p-2f,
    0x1.aa1554p-4f, -0x1.db8968p-2f,
};

/* independence_ranks_work_len: exact */
static const uint16_t independence_ranks_work_len_integers_f32[] = {
    2, 2, 128, 128, 2306, 2306, 38320, 38320,
};
static const float independence_ranks_work_len_want_f32[] = {
    0,
};

/* independence_ranks_iwork_len: exact */
static const uint16_t independence_ranks_iwork_len_integers_f32[] = {
    4, 4, 256, 256, 1905, 1905, 31953, 31953,
};
static const float independence_ranks_iwork_len_want_f32[] = {
    0,
};

/* independence_ranks: largest error 0.55, tolerance 8; relative to the largest cost or potential */
static const uint16_t independence_ranks_integers_f32[] = {
    0, 0,
};
static const float independence_ranks_want_f32[] = {
    -0x1.12514p+0f, -0x1.7f089ep-2f, 0x1.25a028p-3f, -0x1.cc8edep-1f, 0x1.37026ep+0f, -0x1.1466d4p-2f, -0x1.e52492p-1f,
    0x1.6b3adp-1f, 0x1.a7a4aap-4f, 0x1.06bab8p-2f, 0x1.c221cp+0f, 0x1.6c8d0ap-4f, -0x1.9bf1c8p-3f, -0x1.a8d604p-1f, 0x1.3acef2p+0f,
    0x1.92b84ep-1f, 0x1.48ef64p-3f, 0x1.681f7cp-1f, 0x1.7a38a6p+0f, 0x1.4fc46cp-1f, -0x1.c17f04p-1f, -0x1.13e61ap-6f,
    -0x1.38270cp-3f, -0x1.d7f4bcp-7f, 0x1.8e7fb6p-3f, 0x1.090eacp-4f, -0x1.56e6d4p+0f,
};

/* independence_median_distance: largest error 0.453, tolerance 4; relative to the largest coordinate */
static const uint16_t independence_median_distance_integers_f32[] = {
    0, 0,
};
static const float independence_median_distance_want_f32[] = {
    0x1.e54cacp+0f, 0x1.9faf9p+0f,
};

/* independence_hsic_work_len: exact */
static const uint16_t independence_hsic_work_len_integers_f32[] = {
    232, 15, 402, 30,
};
static const float independence_hsic_work_len_want_f32[] = {
    0,
};

/* independence_hsic: largest error 0.184, tolerance 8; relative to the largest product of kernels, or 1 */
static const uint16_t independence_hsic_integers_f32[] = {
    0, 0, 0, 0,
};
static const float independence_hsic_want_f32[] = {
    0x1.60fa22p-4f, 0x1.869264p-4f, 0x1.2e3d4ap-12f, 0x1.01ecd6p-4f, 0x1.1071fep-4f, 0x1.b4db1ap-18f, 0x1.95551ep-1f, 0x1.9aae8p-2f,
    0x1.773154p-6f, 0x1.c33eap-4f, 0x1.033964p-3f, 0x1.3c884cp-11f,
};

/* independence_gamma_p: largest error 12.3, tolerance 16; relative to 1 */
static const uint16_t independence_gamma_p_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float independence_gamma_p_want_f32[] = {
    0x1.152a98p-3f, 0x1.8bba46p-9f, 0x1p+0f, 0x1.25886cp-2f, 0x1.79ebecp-2f,
};

/* independence_permutation_test_iwork_len: exact */
static const uint16_t independence_permutation_test_iwork_len_integers_f32[] = {
    1, 1, 7, 7,
};
static const float independence_permutation_test_iwork_len_want_f32[] = {
    0,
};

/* independence_permutation_test: largest error 0.167, tolerance 8; relative to the largest product of kernels, or 1 */
static const uint16_t independence_permutation_test_integers_f32[] = {
    0, 9, 12, 1, 4, 5,
};
static const float independence_permutation_test_want_f32[] = {
    0x1.89d89ep-1f, 0x1.074b76p-4f, 0x1.aaaaaap-1f, 0x1.0ae94p-4f,
};

/* independence_null_quantiles_work_len: exact */
static const uint16_t independence_null_quantiles_work_len_integers_f32[] = {
    262, 45, 432, 60,
};
static const float independence_null_quantiles_work_len_want_f32[] = {
    0,
};

/* independence_null_quantiles_iwork_len: exact */
static const uint16_t independence_null_quantiles_iwork_len_integers_f32[] = {
    34, 34,
};
static const float independence_null_quantiles_iwork_len_want_f32[] = {
    0,
};

/* independence_null_quantiles: largest error 0.0911, tolerance 8; relative to the largest product of kernels, or 1 */
static const uint16_t independence_null_quantiles_integers_f32[] = {
    0,
};
static const float independence_null_quantiles_want_f32[] = {
    0x1.e3023ap-4f, 0x1.00d114p-3f,
};

/* independence_table_p: largest error 0, tolerance 1; relative to 1 */
static const uint16_t independence_table_p_integers_f32[] = {
    0, 0, 0,
};
static const float independence_table_p_want_f32[] = {
    0x1p+0f, 0x1p-2f, 0x1p-3f,
};

/* independence_two_sample_test_work_len: exact */
static const uint16_t independence_two_sample_test_work_len_integers_f32[] = {
    32, 1, 224, 7,
};
static const float independence_two_sample_test_work_len_want_f32[] = {
    0,
};

/* independence_two_sample_test_iwork_len: exact */
static const uint16_t independence_two_sample_test_iwork_len_integers_f32[] = {
    1, 1, 7, 7,
};
static const float independence_two_sample_test_iwork_len_want_f32[] = {
    0,
};

/* independence_two_sample_test: largest error 0.158, tolerance 8; relative to the largest kernel, or 1 */
static const uint16_t independence_two_sample_test_integers_f32[] = {
    0, 6, 10, 0, 3, 10,
};
static const float independence_two_sample_test_want_f32[] = {
    0x1.45d174p-1f, 0x1.83408ep-2f, 0x1.745d18p-2f, 0x1.e42ff8p-1f,
};
