/* Inputs of the test vectors of independence. Written by tools/vectors; see its cases.py for the layouts. */

/* independence_reference: n d shape |  | out[n,d] */
enum { independence_reference_cases = 5 };
static const uint16_t independence_reference_sizes[] = {
    6, 1, 0, 1, 7, 3, 0, 3, 5, 1, 1, 1, 6, 2, 1, 2, 5, 3, 1, 3,
};
static const float independence_reference_numbers[] = {
    0,
};

/* independence_ranks_work_len: n d |  |  */
enum { independence_ranks_work_len_cases = 4 };
static const uint16_t independence_ranks_work_len_sizes[] = {
    1, 1, 64, 3, 65, 2, 1100, 3,
};
#define independence_ranks_work_len_numbers independence_reference_numbers

/* independence_ranks_iwork_len: n d |  |  */
enum { independence_ranks_iwork_len_cases = 4 };
static const uint16_t independence_ranks_iwork_len_sizes[] = {
    1, 1, 64, 3, 65, 2, 1100, 3,
};
#define independence_ranks_iwork_len_numbers independence_reference_numbers

/* independence_ranks: n d | x[n,d] reference[n,d] | out[n,d] g[n] */
enum { independence_ranks_cases = 2 };
static const uint16_t independence_ranks_sizes[] = {
    5, 2, 3, 4, 5, 1, 6, 1, 1, 1, 1, 1,
};
static const float independence_ranks_numbers[] = {
    -0x1.711844p+0f, 0x1.10abcap+0f, 0x1.34p+6f, -0x1.1b8926p+0f, 0x1.7b5c58p-5f, 0x1.34p+6f, 0x1.0a9a2ep-3f, 0x1.7ae20ap+0f,
    0x1.34p+6f, -0x1.4de38ap-4f, 0x1.54a8d6p+1f, 0x1.34p+6f, 0x1.bd25c2p-4f, 0x1.46c7e8p+1f, 0x1.34p+6f, 0x1.37026ep+0f,
    -0x1.1466d4p-2f, 0x1.34p+6f, 0x1.34p+6f, -0x1.12514p+0f, -0x1.7f089ep-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.a7a4aap-4f,
    0x1.06bab8p-2f, 0x1.34p+6f, 0x1.34p+6f, -0x1.e52492p-1f, 0x1.6b3adp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.25a028p-3f, -0x1.cc8edep-1f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.4a6e8ap+1f, 0x1.0a6d72p-1f, 0x1.17bbd6p+0f, 0x1.83c5f8p+1f, 0x1.762b9ap-1f, -0x1.0431cp-2f,
    0x1.681f7cp-1f, 0x1.92b84ep-1f, 0x1.4fc46cp-1f, -0x1.c17f04p-1f, 0x1.48ef64p-3f, 0x1.7a38a6p+0f,
};

/* independence_median_distance: n d | x[n,d] | distance[1] */
enum { independence_median_distance_cases = 2 };
static const uint16_t independence_median_distance_sizes[] = {
    6, 2, 3, 1, 3, 1, 1, 1,
};
static const float independence_median_distance_numbers[] = {
    0x1.1019ep-1f, 0x1.2dc742p+0f, 0x1.34p+6f, -0x1.1bb0bcp-1f, -0x1.32d078p-1f, 0x1.34p+6f, 0x1.9ad5a8p-1f, 0x1.883e9ap+0f,
    0x1.34p+6f, -0x1.e64f46p-2f, -0x1.b5f7f8p-2f, 0x1.34p+6f, -0x1.671a44p+0f, -0x1.41020ap-1f, 0x1.34p+6f, -0x1.20d216p-1f,
    -0x1.c66a82p+0f, 0x1.34p+6f, -0x1.1a6f6p+0f, 0x1.0a8062p-1f, 0x1.4145dep-1f,
};

/* independence_hsic_work_len: n d_x d_y |  |  */
enum { independence_hsic_work_len_cases = 2 };
static const uint16_t independence_hsic_work_len_sizes[] = {
    4, 5, 2, 9, 10, 2,
};
#define independence_hsic_work_len_numbers independence_reference_numbers

/* independence_hsic: n d_x d_y kernel | x[n,d_x] y[n,d_y] h_x h_y | statistic[1] mean[1] variance[1] */
enum { independence_hsic_cases = 4 };
static const uint16_t independence_hsic_sizes[] = {
    5, 2, 1, 0, 3, 3, 1, 1, 1, 6, 1, 3, 1, 1, 3, 1, 1, 1, 5, 2, 2, 2, 2, 2, 1, 1, 1, 4, 1, 1, 0, 1, 1, 1, 1, 1,
};
static const float independence_hsic_numbers[] = {
    -0x1.18b5e6p-1f, -0x1.49a458p-1f, 0x1.34p+6f, -0x1.b780e4p-2f, -0x1.2244fep+0f, 0x1.34p+6f, -0x1.6dfc1ep-3f, 0x1.6dd026p-4f,
    0x1.34p+6f, -0x1.11779p+0f, 0x1.d18988p-1f, 0x1.34p+6f, 0x1.eb0338p-3f, 0x1.c73426p-1f, 0x1.34p+6f, 0x1.c73b68p-2f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.9d2682p+0f, 0x1.34p+6f, 0x1.34p+6f, -0x1.cd51fep-5f, 0x1.34p+6f, 0x1.34p+6f, -0x1.e0c7fep+0f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.53cf6ep+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.8p-1f, 0x1p-1f, 0x1.00236p+0f, 0x1.348862p+1f, -0x1.1aefb6p+0f,
    0x1.6b4498p+0f, -0x1.e8e112p-4f, 0x1.103dbcp+0f, 0x1.6993a4p+0f, -0x1.b114ep+0f, 0x1.9d3262p-1f, -0x1.6103a8p-1f,
    0x1.2d3658p-1f, 0x1.24570ap+0f, 0x1.25af6p-2f, 0x1.67be84p-3f, 0x1.224114p-8f, 0x1.67531cp+0f, -0x1.c7af8ap-2f, -0x1.0abb6cp+0f,
    -0x1.96fcf2p-1f, -0x1.5719b6p-1f, 0x1.e7ba22p-1f, -0x1.313ebep-1f, -0x1.6bc314p-1f, -0x1.103952p-2f, 0x1.8p+0f, 0x1p+0f,
    0x1.b8befp-6f, 0x1.734a9ep-7f, 0x1.61d594p-1f, 0x1.01585ep+1f, 0x1.dbd086p-2f, 0x1.8ba786p+0f, 0x1.b54a34p-4f, -0x1.2a8438p+0f,
    0x1.812f2ep-1f, 0x1.a59f38p+0f, 0x1.02f1b4p+0f, -0x1.30475ep-3f, -0x1.ee06f2p-2f, -0x1.136902p-3f, -0x1.4cb17ap-1f,
    -0x1.384cd2p+0f, 0x1.b0d066p+0f, 0x1.09d446p-2f, -0x1.654cc8p-2f, -0x1.f4a914p-3f, 0x0p+0f, 0x0p+0f, -0x1.3a7de2p-1f,
    -0x1.a1fc08p-3f, -0x1.a48668p-5f, 0x1.a4272p-1f, -0x1.b5c51p+0f, -0x1.0f1696p+0f, -0x1.be1d1cp+0f, -0x1.251be2p-2f, 0x1p-2f,
    0x1p-3f,
};

/* independence_gamma_p:  | statistic mean variance | p[1] */
enum { independence_gamma_p_cases = 5 };
static const uint16_t independence_gamma_p_sizes[] = {
    1, 1, 1, 1, 1,
};
static const float independence_gamma_p_numbers[] = {
    0x1p-1f, 0x1p-2f, 0x1p-4f, 0x1p+2f, 0x1p+0f, 0x1p-1f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1.2p+3f, 0x1p+3f, 0x1p+2f, 0x1p-3f, 0x1p-1f,
    0x1.8p+0f,
};

/* independence_permutation_test_iwork_len: n |  |  */
enum { independence_permutation_test_iwork_len_cases = 2 };
static const uint16_t independence_permutation_test_iwork_len_sizes[] = {
    1, 7,
};
#define independence_permutation_test_iwork_len_numbers independence_reference_numbers

/* independence_permutation_test: n d_x d_y kernel count stop @seed | x[n,d_x] y[n,d_y] h_x h_y level | p[1] statistic[1] #exceeding[1] #done[1] */
enum { independence_permutation_test_cases = 2 };
static const uint16_t independence_permutation_test_sizes[] = {
    5, 2, 1, 0, 12, 0, 4, 0, 0, 0, 3, 3, 1, 1, 1, 1, 6, 1, 2, 1, 9, 5, 0, 0, 256, 0, 1, 2, 1, 1, 1, 1,
};
static const float independence_permutation_test_numbers[] = {
    0x1.522efap-2f, -0x1.64c34ap-1f, 0x1.34p+6f, 0x1.ee46f8p-1f, 0x1.d89b2p-2f, 0x1.34p+6f, 0x1.23a14ep-1f, -0x1.b485acp-4f,
    0x1.34p+6f, -0x1.2aff96p+0f, -0x1.97f474p-2f, 0x1.34p+6f, 0x1.05277ep-3f, 0x1.be4d18p-1f, 0x1.34p+6f, -0x1.2f0d0ap-1f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.897896p+0f, 0x1.34p+6f, 0x1.34p+6f, -0x1.3231b4p+0f, 0x1.34p+6f, 0x1.34p+6f, -0x1.178454p+0f,
    0x1.34p+6f, 0x1.34p+6f, -0x1.110624p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.8p-1f, 0x1p-1f, 0x0p+0f, -0x1.b68e1ap-1f, -0x1.2f5be6p+0f,
    0x1.1bf3bp-1f, 0x1.d4e0cap-4f, 0x1.4947acp-1f, -0x1.e5962cp-4f, -0x1.a7fa8cp-2f, -0x1.fdf236p-1f, 0x1.7f2c6ap+0f,
    -0x1.41094cp-2f, -0x1.255deep-2f, 0x1.00f1d6p-1f, -0x1.a8eafep-1f, 0x1.c91e5ap+0f, 0x1.b33df6p+0f, -0x1.4dd39ap-5f,
    0x1.a7402ap-1f, 0x1.5cbf42p+0f, 0x1p+0f, 0x1p-1f, 0x0p+0f,
};

/* independence_null_quantiles_work_len: n d_x d_y count |  |  */
enum { independence_null_quantiles_work_len_cases = 2 };
static const uint16_t independence_null_quantiles_work_len_sizes[] = {
    4, 5, 2, 30, 9, 10, 2, 30,
};
#define independence_null_quantiles_work_len_numbers independence_reference_numbers

/* independence_null_quantiles_iwork_len: n count |  |  */
enum { independence_null_quantiles_iwork_len_cases = 1 };
static const uint16_t independence_null_quantiles_iwork_len_sizes[] = {
    4, 30,
};
#define independence_null_quantiles_iwork_len_numbers independence_reference_numbers

/* independence_null_quantiles: n d_x d_y kernel len count @seed | probabilities[len] x[n,d_x] y[n,d_y] h_x h_y | quantiles[len] */
enum { independence_null_quantiles_cases = 1 };
static const uint16_t independence_null_quantiles_sizes[] = {
    5, 2, 1, 0, 2, 11, 3, 0, 0, 0, 1, 2, 1, 1,
};
static const float independence_null_quantiles_numbers[] = {
    0x1p-1f, 0x1.8p-1f, -0x1.367388p+1f, -0x1.0ada5p+0f, -0x1.d14d4cp+0f, 0x1.cd66b4p-1f, 0x1.8bc82ap-3f, 0x1.07799cp-1f,
    -0x1.d8e09ap-4f, 0x1.4c80d2p-3f, -0x1.ebab08p-1f, 0x1.51a50ep-2f, -0x1.e18a5ap+0f, -0x1.04abe8p+0f, 0x1.f5e344p-2f,
    0x1.06c69cp-1f, -0x1.67eafp+0f, 0x1.8p-1f, 0x1p-1f,
};

/* independence_table_p: len | statistic quantiles[len] probabilities[len] | p[1] */
enum { independence_table_p_cases = 3 };
static const uint16_t independence_table_p_sizes[] = {
    3, 1, 1, 1, 3, 1, 1, 1, 3, 1, 1, 1,
};
static const float independence_table_p_numbers[] = {
    0x1p-1f, 0x1p+0f, 0x1p+1f, 0x1p+2f, 0x1p-1f, 0x1.8p-1f, 0x1.cp-1f, 0x1p+1f, 0x1p+0f, 0x1p+1f, 0x1p+2f, 0x1p-1f, 0x1.8p-1f,
    0x1.cp-1f, 0x1.4p+2f, 0x1p+0f, 0x1p+1f, 0x1p+2f, 0x1p-1f, 0x1.8p-1f, 0x1.cp-1f,
};

/* independence_two_sample_test_work_len: d |  |  */
enum { independence_two_sample_test_work_len_cases = 2 };
static const uint16_t independence_two_sample_test_work_len_sizes[] = {
    1, 7,
};
#define independence_two_sample_test_work_len_numbers independence_reference_numbers

/* independence_two_sample_test_iwork_len: n |  |  */
enum { independence_two_sample_test_iwork_len_cases = 2 };
static const uint16_t independence_two_sample_test_iwork_len_sizes[] = {
    1, 7,
};
#define independence_two_sample_test_iwork_len_numbers independence_reference_numbers

/* independence_two_sample_test: n d first kernel count @seed | z[n,d] h | p[1] statistic[1] #exceeding[1] #done[1] */
enum { independence_two_sample_test_cases = 2 };
static const uint16_t independence_two_sample_test_sizes[] = {
    6, 2, 2, 0, 10, 6, 0, 0, 0, 3, 1, 1, 1, 1, 6, 2, 2, 2, 10, 6, 0, 0, 0, 3, 1, 1, 1, 1,
};
static const float independence_two_sample_test_numbers[] = {
    0x1.48d64ap-3f, 0x1.d5e822p-2f, 0x1.34p+6f, 0x1.6808aap+0f, 0x1.7e11f8p-6f, 0x1.34p+6f, 0x1.14767p-4f, 0x1.5ba90cp-1f,
    0x1.34p+6f, -0x1.0bd862p+0f, -0x1.444544p-2f, 0x1.34p+6f, -0x1.ad07e4p-2f, -0x1.df942p-2f, 0x1.34p+6f, 0x1.2a317ep-1f,
    0x1.dfbef8p-2f, 0x1.34p+6f, 0x1.8p-1f, 0x1.48d64ap-3f, 0x1.d5e822p-2f, 0x1.34p+6f, 0x1.6808aap+0f, 0x1.7e11f8p-6f, 0x1.34p+6f,
    0x1.14767p-4f, 0x1.5ba90cp-1f, 0x1.34p+6f, -0x1.0bd862p+0f, -0x1.444544p-2f, 0x1.34p+6f, -0x1.ad07e4p-2f, -0x1.df942p-2f,
    0x1.34p+6f, 0x1.2a317ep-1f, 0x1.dfbef8p-2f, 0x1.34p+6f, 0x1.8p-1f,
};
