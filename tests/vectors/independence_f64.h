/* Outputs of the test vectors of independence, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* independence_reference: largest error 0.528, tolerance 8; relative to 1 */
static const uint16_t independence_reference_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double independence_reference_want_f64[] = {
    0x1.5555555555555p-3, 0x1.5555555555555p-2, 0x1p-1, 0x1.5555555555555p-1, 0x1.aaaaaaaaaaaabp-1, 0x1p+0, 0x1p-1,
    0x1.5555555555555p-2, 0x1.999999999999ap-3, 0x1p-2, 0x1.5555555555555p-1, 0x1.999999999999ap-2, 0x1.8p-1, 0x1.c71c71c71c71cp-4,
    0x1.3333333333333p-1, 0x1p-3, 0x1.c71c71c71c71cp-2, 0x1.999999999999ap-1, 0x1.4p-1, 0x1.8e38e38e38e39p-1, 0x1.47ae147ae147bp-5,
    0x1.8p-2, 0x1.c71c71c71c71cp-3, 0x1.eb851eb851eb8p-3, 0x1.cp-1, 0x1.1c71c71c71c72p-1, 0x1.c28f5c28f5c29p-2,
    -0x1.5555555555556p-1, -0x1.5555555555556p-2, 0x0p+0, 0x1.5555555555554p-2, 0x1.5555555555556p-1, 0x1.3c6ef372fe94ep-3,
    0x1.e6f0e134454ffp-2, -0x1.9e3779b97f4a8p-3, 0x1.2cf2304755a5dp-3, -0x1.36a99b4b1f77ep-1, -0x1.c36b486b0078cp-2,
    0x1.3c6ef372fe954p-5, -0x1.e6f0e134454ffp-4, 0x1.35f25522a134cp-1, 0x1.3e52b3c5184bep-3, 0x1.81c8f29d0dd3cp-6,
    0x1.7f3e04feb32fep-2, 0x1.a594d1e666d79p-4, 0x1.445f9c41f745fp-2, 0x1.7ddc5d671364p-2, -0x1.4e86ae1247cafp-3,
    0x1.e618493c420fcp-4, 0x1.2def252e91744p-3, -0x1.3574d7d506cd5p-1, -0x1.c1aa9f8baa2c6p-2, -0x1.0e6f5a44bce49p-4,
    0x1.15f6fcb63a744p-5, -0x1.abbe6bf0f3febp-4, -0x1.e956b8f12dfa7p-5, 0x1.9edf0748283b4p-2, 0x1.aa1551fd9883bp-4,
    -0x1.db8968479c4aep-2,
};

/* independence_ranks_work_len: exact */
static const uint16_t independence_ranks_work_len_integers_f64[] = {
    2, 2, 128, 128, 2306, 2306, 38320, 38320,
};
static const double independence_ranks_work_len_want_f64[] = {
    0,
};

/* independence_ranks_iwork_len: exact */
static const uint16_t independence_ranks_iwork_len_integers_f64[] = {
    4, 4, 256, 256, 1905, 1905, 31953, 31953,
};
static const double independence_ranks_iwork_len_want_f64[] = {
    0,
};

/* independence_ranks: largest error 0.0982, tolerance 8; relative to the largest cost or potential */
static const uint16_t independence_ranks_integers_f64[] = {
    0, 0,
};
static const double independence_ranks_want_f64[] = {
    -0x1.12514p+0, -0x1.7f089ep-2, 0x1.25a028p-3, -0x1.cc8edep-1, 0x1.37026ep+0, -0x1.1466d4p-2, -0x1.e52492p-1, 0x1.6b3adp-1,
    0x1.a7a4aap-4, 0x1.06bab8p-2, 0x1.c221b738c80e4p+0, 0x1.6c8d0a3dac688p-4, -0x1.9bf1f8ddca17p-3, -0x1.a8d602396bb84p-1,
    0x1.3acef0a32b2ap+0, 0x1.92b84ep-1, 0x1.48ef64p-3, 0x1.681f7cp-1, 0x1.7a38a6p+0, 0x1.4fc46cp-1, -0x1.c17f04p-1,
    -0x1.13e6161bd5ep-6, -0x1.3826fdc12268p-3, -0x1.d7f4b6041fcp-7, 0x1.8e7fb678b51p-3, 0x1.090eab17dae2p-4, -0x1.56e6d54647158p+0,
};

/* independence_median_distance: largest error 0.193, tolerance 4; relative to the largest coordinate */
static const uint16_t independence_median_distance_integers_f64[] = {
    0, 0,
};
static const double independence_median_distance_want_f64[] = {
    0x1.e54cab3613f6dp+0, 0x1.9faf91p+0,
};

/* independence_hsic_work_len: exact */
static const uint16_t independence_hsic_work_len_integers_f64[] = {
    232, 15, 402, 30,
};
static const double independence_hsic_work_len_want_f64[] = {
    0,
};

/* independence_hsic: largest error 0.171, tolerance 8; relative to the largest product of kernels, or 1 */
static const uint16_t independence_hsic_integers_f64[] = {
    0, 0, 0, 0,
};
static const double independence_hsic_want_f64[] = {
    0x1.60fa1c1c27eb2p-4, 0x1.8692630262e77p-4, 0x1.2e3d3b3a63f72p-12, 0x1.01ecd9056836dp-4, 0x1.1071fe9f07bc3p-4,
    0x1.b4db01a8ac54fp-18, 0x1.9555193d21c1cp-1, 0x1.9aae7e9200262p-2, 0x1.773150586e366p-6, 0x1.c33ea37a5741ep-4,
    0x1.033965acae973p-3, 0x1.3c882a26f7465p-11,
};

/* independence_gamma_p: largest error 6.48, tolerance 16; relative to 1 */
static const uint16_t independence_gamma_p_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double independence_gamma_p_want_f64[] = {
    0x1.152aaa3bf81c3p-3, 0x1.8bba524922c93p-9, 0x1p+0, 0x1.258855a45cbeap-2, 0x1.79ec4eca2bba6p-2,
};

/* independence_permutation_test_iwork_len: exact */
static const uint16_t independence_permutation_test_iwork_len_integers_f64[] = {
    1, 1, 7, 7,
};
static const double independence_permutation_test_iwork_len_want_f64[] = {
    0,
};

/* independence_permutation_test: largest error 0.369, tolerance 8; relative to the largest product of kernels, or 1 */
static const uint16_t independence_permutation_test_integers_f64[] = {
    0, 9, 12, 1, 4, 5,
};
static const double independence_permutation_test_want_f64[] = {
    0x1.89d89d89d89d9p-1, 0x1.074b72a302c36p-4, 0x1.aaaaaaaaaaaabp-1, 0x1.0ae9416cbbf12p-4,
};

/* independence_null_quantiles_work_len: exact */
static const uint16_t independence_null_quantiles_work_len_integers_f64[] = {
    262, 45, 432, 60,
};
static const double independence_null_quantiles_work_len_want_f64[] = {
    0,
};

/* independence_null_quantiles_iwork_len: exact */
static const uint16_t independence_null_quantiles_iwork_len_integers_f64[] = {
    34, 34,
};
static const double independence_null_quantiles_iwork_len_want_f64[] = {
    0,
};

/* independence_null_quantiles: largest error 0.176, tolerance 8; relative to the largest product of kernels, or 1 */
static const uint16_t independence_null_quantiles_integers_f64[] = {
    0,
};
static const double independence_null_quantiles_want_f64[] = {
    0x1.e3023a61dfbc5p-4, 0x1.00d1128aa7575p-3,
};

/* independence_table_p: largest error 0, tolerance 1; relative to 1 */
static const uint16_t independence_table_p_integers_f64[] = {
    0, 0, 0,
};
static const double independence_table_p_want_f64[] = {
    0x1p+0, 0x1p-2, 0x1p-3,
};

/* independence_two_sample_test_work_len: exact */
static const uint16_t independence_two_sample_test_work_len_integers_f64[] = {
    32, 1, 224, 7,
};
static const double independence_two_sample_test_work_len_want_f64[] = {
    0,
};

/* independence_two_sample_test_iwork_len: exact */
static const uint16_t independence_two_sample_test_iwork_len_integers_f64[] = {
    1, 1, 7, 7,
};
static const double independence_two_sample_test_iwork_len_want_f64[] = {
    0,
};

/* independence_two_sample_test: largest error 0.408, tolerance 8; relative to the largest kernel, or 1 */
static const uint16_t independence_two_sample_test_integers_f64[] = {
    0, 6, 10, 0, 3, 10,
};
static const double independence_two_sample_test_want_f64[] = {
    0x1.45d1745d1745dp-1, 0x1.83408f438e413p-2, 0x1.745d1745d1746p-2, 0x1.e42ff728ebf76p-1,
};
