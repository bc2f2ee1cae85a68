/* Inputs of the test vectors of weights. Written by tools/vectors; see its cases.py for the layouts. */

/* sphere_random_work_len: n d rank |  |  */
enum { sphere_random_work_len_cases = 6 };
static const uint16_t sphere_random_work_len_sizes[] = {
    1, 1, 0, 7, 3, 0, 7, 90, 2, 70, 2, 0, 9, 3, 5, 200, 40, 40,
};
static const float sphere_random_work_len_numbers[] = {
    0,
};

/* sphere_random_drive: n d @seed @layer heads rank law_query_key law_value form mask | x~[n,d] sd_query_key sd_value beta | g[n,d] */
enum { sphere_random_drive_cases = 5 };
static const uint16_t sphere_random_drive_sizes[] = {
    3, 3, 201, 0, 0, 0, 7, 0, 0, 0, 2, 0, 1, 1, 0, 0, 3, 3, 4, 3, 202, 0, 0, 0, 65535, 65535, 65535, 65535, 2, 2, 2, 0, 1, 1, 4, 8,
    3, 5, 203, 0, 0, 0, 0, 0, 0, 0, 1, 3, 3, 3, 0, 0, 5, 5, 1, 19, 204, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 3, 0, 0, 19, 19, 2, 2, 205, 0,
    0, 0, 3, 0, 0, 0, 1, 3, 1, 2, 1, 0, 2, 2,
};
static const float sphere_random_drive_numbers[] = {
    0x1.9ea974p-1f, 0x1.73f63ap-2f, 0x1.a15912p-1f, 0x1.34772p-6f, 0x1.aa9ab4p-6f, -0x1.89d872p+0f, -0x1.a4e4bp+0f, 0x1.4290eap-2f,
    -0x1.e7f2a4p+0f, 0x1.279a74p-1f, 0x1.62b958p-1f, 0x1.4cccccp+0f, 0x1.00ad58p-3f, -0x1.6eec6p+0f, -0x1.1e996ep-1f, 0x1.34p+6f,
    0x1.6e9bbp-2f, -0x1.2c4c44p+0f, -0x1.2ea244p+1f, 0x1.34p+6f, -0x1.c0d6aep+0f, 0x1.b60a6cp-1f, 0x1.319442p+0f, 0x1.34p+6f,
    0x1.19edbcp-2f, 0x1.666118p-2f, 0x1.1d2f5p+0f, 0x1.34p+6f, 0x1.279a74p-1f, 0x1.62b958p-1f, 0x1.4cccccp+0f, 0x1.9e0a96p+0f,
    0x1.0988a8p+0f, -0x1.1dd24p-1f, -0x1.a1cf3ep-2f, 0x1.fe67f2p-3f, -0x1.520b84p+0f, 0x1.4bb0d8p-1f, -0x1.36a90ep+0f,
    -0x1.27beecp-2f, -0x1.b3f9b8p+0f, -0x1.005bdap-2f, 0x1.7dc4f2p-2f, 0x1.99e474p-2f, -0x1.328acap-2f, -0x1.71727cp+1f,
    0x1.c9f25cp-2f, 0x1.12c49ep-1f, 0x1.4cccccp+0f, -0x1.592866p-2f, 0x1.052b94p-2f, -0x1.d8365cp-2f, -0x1.12e76ep-2f,
    -0x1.c92626p-1f, 0x1.9ddf1ep-4f, -0x1.8d5ce2p-3f, -0x1.1b4f94p-1f, 0x1.84c8cp-2f, -0x1.4403a2p-4f, 0x1.5d1ec4p+0f,
    0x1.3d3a2p-1f, 0x1.fa8ed6p+0f, -0x1.981be6p-3f, 0x1.080fep-2f, -0x1.05dd3ep-1f, 0x1.116ac8p-2f, 0x1.94c61p-1f, 0x1.9588b4p-5f,
    0x1.d5d7eap-3f, 0x1.19e7f4p-2f, 0x1.4cccccp+0f, -0x1.78ad7p+0f, 0x1.4949d8p-1f, -0x1.245536p+0f, -0x1.0ec208p-2f,
    0x1.6a09e6p-1f, 0x1.b27248p-1f, -0x1.e66666p+0f,
};

/* sphere_random_step: n d @seed @layer heads rank law_query_key law_value form mask retraction | x!~[n,d] sd_query_key sd_value beta eta |  */
enum { sphere_random_step_cases = 2 };
static const uint16_t sphere_random_step_sizes[] = {
    3, 4, 211, 0, 0, 0, 4, 0, 0, 0, 2, 2, 3, 2, 0, 0, 0, 4, 2, 3, 212, 0, 0, 0, 9, 0, 0, 0, 2, 0, 2, 1, 1, 1, 1, 4,
};
static const float sphere_random_step_numbers[] = {
    -0x1.822cb6p+0f, -0x1.4da05p-1f, 0x1.06f6dap+1f, 0x1.1729e4p-2f, -0x1.f6284ep-1f, -0x1.127fc2p+0f, 0x1.08ab08p-1f,
    -0x1.83769p-1f, 0x1.d4e0f4p-2f, -0x1.6ee402p+0f, 0x1.0eea6cp+0f, 0x1.285f8ap+0f, 0x1p-1f, 0x1.333334p-1f, 0x1.4cccccp+0f,
    0x1.99999ap-2f, -0x1.213158p+1f, 0x1.b955eep+0f, -0x1.8d7926p-4f, 0x1.34p+6f, -0x1.58a36p-2f, -0x1.15fd76p-1f, -0x1.acdc92p-3f,
    0x1.34p+6f, 0x1.279a74p-1f, 0x1.62b958p-1f, 0x1.4cccccp+0f, 0x1.333334p-1f,
};

/* sphere_random_run: n d @seed @first_layer layers heads rank law_query_key law_value form mask retraction | x!~[n,d] sd_query_key sd_value beta eta |  */
enum { sphere_random_run_cases = 2 };
static const uint16_t sphere_random_run_sizes[] = {
    3, 3, 221, 0, 0, 0, 1, 0, 0, 0, 3, 2, 0, 1, 1, 0, 0, 2, 3, 2, 4, 222, 0, 0, 0, 0, 0, 256, 0, 2, 1, 2, 1, 3, 0, 1, 0, 5,
};
static const float sphere_random_run_numbers[] = {
    0x1.9d97cep-7f, 0x1.c5c752p-2f, -0x1.6c38cap-2f, 0x1.d29814p+0f, 0x1.960a42p-3f, 0x1.af7994p+0f, -0x1.575828p-1f,
    0x1.bbc2bap-1f, -0x1.b4223cp-4f, 0x1.279a74p-1f, 0x1.62b958p-1f, 0x1.4cccccp+0f, 0x1.99999ap-2f, 0x1.0e18bcp-3f,
    -0x1.70db1cp-1f, -0x1.58600ep-4f, 0x1.d3da76p-3f, 0x1.34p+6f, 0x1.1be09ep-2f, 0x1.9e4852p+0f, -0x1.795ca8p-2f, 0x1.23af48p-3f,
    0x1.34p+6f, 0x1p-1f, 0x1.333334p-1f, 0x1.4cccccp+0f, 0x1.333334p-2f,
};

/* sphere_random_weights: r d @seed @layer head matrix law | sd | w[r,d] */
enum { sphere_random_weights_cases = 4 };
static const uint16_t sphere_random_weights_sizes[] = {
    2, 3, 231, 0, 0, 0, 5, 0, 0, 0, 2, 0, 1, 5, 1, 67, 232, 0, 0, 0, 5, 0, 0, 0, 2, 1, 2, 67, 4, 5, 233, 0, 0, 0, 5, 0, 0, 0, 2, 2,
    3, 7, 1, 1, 234, 0, 0, 0, 5, 0, 0, 0, 2, 2, 3, 1,
};
static const float sphere_random_weights_numbers[] = {
    0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f,
};
