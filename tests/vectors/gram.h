/* Inputs of the test vectors of gram. Written by tools/vectors; see its cases.py for the layouts. */

/* noise_chi: n @seed @stream @step @row | k | out[n] */
enum { noise_chi_cases = 5 };
static const uint16_t noise_chi_sizes[] = {
    6, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 4, 3, 0, 0, 0, 0, 0, 1, 0, 9, 0, 0, 0, 0, 0, 0, 0, 1, 5, 1, 0, 0, 0, 0, 0,
    1, 0, 0, 0, 0, 0, 0, 0, 256, 0, 1, 4, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 1,
};
static const float noise_chi_numbers[] = {
    0x1p+0f, 0x1p-2f, 0x1.8p+1f, 0x1.7f8p+9f, 0x1.e848p+19f,
};

/* sphere_gram: n d | x~[n,d] | r[n,n] */
enum { sphere_gram_cases = 3 };
static const uint16_t sphere_gram_sizes[] = {
    3, 5, 6, 5, 4, 2, 2, 4, 1, 17, 17, 1,
};
static const float sphere_gram_numbers[] = {
    0x1.10915p-1f, 0x1.3b96e6p-2f, -0x1.ead6bap-3f, -0x1.15dab8p-1f, 0x1.d4d344p+0f, 0x1.34p+6f, -0x1.35d24cp-1f, -0x1.b7949ep-5f,
    -0x1.1e3092p+0f, 0x1.6402aep-2f, -0x1.52baep-1f, 0x1.34p+6f, -0x1.887d6ep-1f, -0x1.29c4ep-1f, -0x1.495fd4p+1f, 0x1.3d27ccp-3f,
    0x1.653e26p-2f, 0x1.34p+6f, 0x1p+0f, 0x1p+1f, -0x1p+1f, 0x1p+0f, 0x1p+0f, 0x1p+1f, 0x1.8p+1f, 0x1p+2f, -0x1.22753ep+0f,
    0x1.3a69fp-1f, -0x1.3ecb32p+0f, -0x1.e7b8b2p-2f, 0x1.a345b4p-1f, -0x1.3d4962p+1f, -0x1.b33c44p-1f, -0x1.9bb2fep+0f,
    -0x1.056216p+0f, -0x1.ee3282p-2f, 0x1.bfc348p+0f, -0x1.69187p+1f, -0x1.448f9p+0f, -0x1.3e6acep-1f, 0x1.d73532p+0f,
    0x1.83f3cep-1f, -0x1.c8283p-1f,
};

/* sphere_gram_order_parameter: n | r[n,n] | value[1] */
enum { sphere_gram_order_parameter_cases = 2 };
static const uint16_t sphere_gram_order_parameter_sizes[] = {
    3, 4, 1, 5, 5, 1,
};
static const float sphere_gram_order_parameter_numbers[] = {
    0x1p+0f, 0x1.62f10cp-1f, 0x1.21985cp-4f, 0x1.34p+6f, 0x1.62f10cp-1f, 0x1p+0f, 0x1.6d92e2p-4f, 0x1.34p+6f, 0x1.21985cp-4f,
    0x1.6d92e2p-4f, 0x1p+0f, 0x1.34p+6f, 0x1p+0f, -0x1.97ecdcp-1f, 0x1.011d9ep-3f, -0x1.18595ep-4f, 0x1.eb770cp-2f, -0x1.97ecdcp-1f,
    0x1p+0f, 0x1.73fa6ap-2f, -0x1.9c3d38p-2f, -0x1.d2c59ep-1f, 0x1.011d9ep-3f, 0x1.73fa6ap-2f, 0x1p+0f, -0x1.6e1edep-3f,
    -0x1.285d8ap-1f, -0x1.18595ep-4f, -0x1.9c3d38p-2f, -0x1.6e1edep-3f, 0x1p+0f, 0x1.536df6p-1f, 0x1.eb770cp-2f, -0x1.d2c59ep-1f,
    -0x1.285d8ap-1f, 0x1.536df6p-1f, 0x1p+0f,
};

/* sphere_gram_work_len: n |  |  */
enum { sphere_gram_work_len_cases = 3 };
static const uint16_t sphere_gram_work_len_sizes[] = {
    1, 6, 20,
};
static const float sphere_gram_work_len_numbers[] = {
    0,
};

/* sphere_gram_step: n d heads rank query_key mask @seed @layer | r![n,n] beta sd_query_key sd_value eta |  */
enum { sphere_gram_step_cases = 5 };
static const uint16_t sphere_gram_step_sizes[] = {
    3, 8, 2, 2, 2, 0, 11, 0, 0, 0, 3, 0, 0, 0, 4, 4, 5, 1, 40, 2, 0, 12, 0, 0, 0, 0, 0, 2, 0, 4, 3, 3, 2, 1, 1, 1, 13, 0, 0, 0, 0,
    0, 0, 0, 5, 3, 4096, 3, 1, 0, 0, 14, 0, 0, 0, 7, 0, 0, 0, 3, 1, 2, 1, 1, 0, 0, 15, 0, 0, 0, 1, 0, 0, 0, 1,
};
static const float sphere_gram_step_numbers[] = {
    0x1p+0f, -0x1.01fe76p-1f, -0x1.c41afep-2f, 0x1.34p+6f, -0x1.01fe76p-1f, 0x1p+0f, -0x1.8195f6p-3f, 0x1.34p+6f, -0x1.c41afep-2f,
    -0x1.8195f6p-3f, 0x1p+0f, 0x1.34p+6f, 0x1.8p+0f, 0x1.8p-1f, 0x1p-1f, 0x1p-1f, 0x1p+0f, -0x1.9860bap-6f, 0x1.390056p-2f,
    -0x1.bb6794p-5f, -0x1.9860bap-6f, 0x1p+0f, 0x1.51f8a4p-2f, 0x1.4c15eep-2f, 0x1.390056p-2f, 0x1.51f8a4p-2f, 0x1p+0f,
    -0x1.652f9cp-2f, -0x1.bb6794p-5f, 0x1.4c15eep-2f, -0x1.652f9cp-2f, 0x1p+0f, 0x1p-1f, 0x1.8p-1f, 0x1p-1f, 0x1.8p-1f, 0x1p+0f,
    0x1.0fc584p-3f, -0x1.9beb4ap-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.0fc584p-3f, 0x1p+0f, -0x1.c9501ap-3f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.9beb4ap-1f, -0x1.c9501ap-3f, 0x1p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1p+1f, 0x1.8p-1f, 0x1p-1f, 0x1p-1f, 0x1p+0f, 0x1p-1f,
    0x1p+0f, 0x1p-1f, 0x1p+0f, 0x1p-1f, 0x1p+0f, 0x1p-1f, 0x1p+0f, 0x1p+2f, 0x1.8p-1f, 0x1p-6f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
    0x1.8p-1f, 0x1p-1f, 0x1p-1f,
};

/* sphere_gram_run: n d heads rank query_key mask layers stop @seed @first_layer | r![n,n] beta sd_query_key sd_value eta |  */
enum { sphere_gram_run_cases = 2 };
static const uint16_t sphere_gram_run_sizes[] = {
    3, 12, 1, 3, 2, 0, 3, 0, 16, 0, 0, 0, 2, 0, 0, 0, 3, 2, 6, 2, 1, 1, 0, 4, 2, 17, 0, 0, 0, 0, 0, 4, 0, 3,
};
static const float sphere_gram_run_numbers[] = {
    0x1p+0f, -0x1.26c53cp-2f, 0x1.a809p-2f, -0x1.26c53cp-2f, 0x1p+0f, -0x1.e8017p-2f, 0x1.a809p-2f, -0x1.e8017p-2f, 0x1p+0f,
    0x1p+0f, 0x1.8p-1f, 0x1p-2f, 0x1p-1f, 0x1p+0f, -0x1.e690cp-2f, 0x1.34p+6f, -0x1.e690cp-2f, 0x1p+0f, 0x1.34p+6f, -0x1p+0f,
    0x1.8p-1f, 0x1p-1f, 0x1p-1f,
};
