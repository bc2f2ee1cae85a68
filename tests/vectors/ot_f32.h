/* Outputs of the test vectors of ot, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* ot_couple_1d_iwork_len: exact */
static const uint16_t ot_couple_1d_iwork_len_integers_f32[] = {
    2, 2, 47, 47,
};
static const float ot_couple_1d_iwork_len_want_f32[] = {
    0,
};

/* ot_couple_1d: largest error 1.31, tolerance 2; relative to 1; the cost: (max |x| + max |y|)^2 */
static const uint16_t ot_couple_1d_integers_f32[] = {
    0, 4, 3, 1, 0, 2, 77, 77, 77, 2, 1, 0, 3, 77, 77, 77, 0, 7, 1, 1, 2, 2, 2, 0, 0, 2, 3, 3, 1, 0, 0, 4, 0, 5, 2, 2, 1, 1, 0, 77,
    0, 1, 1, 3, 3, 77, 0, 20, 4, 7, 15, 2, 0, 3, 13, 6, 9, 18, 5, 1, 14, 16, 8, 19, 11, 17, 10, 12, 77, 77, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77,
};
static const float ot_couple_1d_want_f32[] = {
    0x1.8c9562p-2f, 0x1p-2f, 0x1p-2f, 0x1p-2f, 0x1p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.243bfap+0f, 0x1.99999ap-3f,
    0x1.111112p-3f, 0x1.11111p-4f, 0x1.99999ap-3f, 0x1.111114p-4f, 0x1.11111p-3f, 0x1.99999ap-3f, 0x1.5b596ep-1f, 0x1p-3f, 0x1p-3f,
    0x1p-2f, 0x1p-2f, 0x1p-2f, 0x1.34p+6f, 0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.99999ap-5f,
    0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.99999ap-5f,
    0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.99999ap-5f, 0x1.999946p-5f, 0x1.34p+6f,
    0x1.34p+6f,
};

/* ot_assign_work_len: exact */
static const uint16_t ot_assign_work_len_integers_f32[] = {
    1, 1, 64, 64, 2241, 2241, 37220, 37220,
};
static const float ot_assign_work_len_want_f32[] = {
    0,
};

/* ot_assign_dense_work_len: exact */
static const uint16_t ot_assign_dense_work_len_integers_f32[] = {
    4, 4, 4420, 4420, 40600, 40600,
};
static const float ot_assign_dense_work_len_want_f32[] = {
    0,
};

/* ot_assign_iwork_len: exact */
static const uint16_t ot_assign_iwork_len_integers_f32[] = {
    3, 3, 192, 192, 1840, 1840, 30853, 30853,
};
static const float ot_assign_iwork_len_want_f32[] = {
    0,
};

/* ot_assign: largest error 5.74, tolerance 8; relative to the largest half squared distance, or |g|; the gap: that times d + 4 */
static const uint16_t ot_assign_integers_f32[] = {
    0, 0, 2, 1, 0, 4, 1, 6, 2, 0, 5, 3, 0, 8, 0, 5, 4, 3, 10, 7, 9, 6, 11, 1, 2, 0, 1, 0, 3, 2, 0, 5, 16, 9, 1, 15, 11, 18, 10, 14,
    8, 2, 4, 19, 0, 13, 6, 12, 7, 3, 17,
};
static const float ot_assign_want_f32[] = {
    0x1.6bc384p+1f, 0x1.0373dp-2f, 0x1.a64e1p+0f, 0x1.b321bcp-2f, 0x1.e9ffcp-3f, 0x1.a86afp-1f, 0x1.0a27fep+2f, 0x1.271834p-17f,
    0x1.d1e8fcp+1f, 0x1.0a75a4p-2f, 0x1.96218cp-2f, 0x1.52a0a6p-3f, 0x1.12c20ep-1f, 0x0p+0f, 0x0p+0f, -0x1.3fb988p-3f,
    0x1.48ba88p-4f, 0x1.00a14ap-3f, 0x1.09e912p+1f, -0x1.9aed8cp-1f, 0x1.2d6a72p-3f, 0x1.542934p+1f, 0x1.4dd016p+1f,
    0x1.1805a6p-16f, 0x1.86cc84p-3f, 0x1.20798cp-3f, 0x0p+0f, 0x1.b274ecp-3f, 0x1.46319ap-2f, 0x1.a72bc8p-3f, 0x1.37acc8p-2f,
    0x1.41164p-6f, 0x1.bfbf6cp-3f, 0x1.c87d2p-5f, 0x1.0c1a7ap-2f, 0x1.fe2df4p-3f, -0x1.903552p-5f, -0x1.f8a178p-3f, -0x1.a72ad2p-3f,
    -0x1.37a6c6p-2f, -0x1.a5a38p-3f, 0x1.3315b8p-1f, -0x1.86c32cp-3f, -0x1.fe0278p-3f, -0x1.e67d84p-4f, 0x1.191cb6p-3f,
    -0x1.a2ec42p-3f, 0x1.74a8bcp-6f, 0x1.8ce38cp-3f, 0x1.4c85a4p-19f, 0x1.2bb6ap+2f, 0x1.70928p+1f, 0x1.79626p+1f, 0x1.76a58p-1f,
    0x1.cdc7a4p+3f, 0x1.abf0fcp+2f, 0x1.18be82p+3f, 0x1.44d0bp+4f, 0x1.eb78b8p+4f, 0x1.9f20bap-12f, 0x0p+0f, 0x1.c449a4p-3f,
    0x1.0f4bcp-2f, 0x1.2397acp-2f, 0x1.2a9428p-1f, 0x1.ee0964p-2f, 0x0p+0f, 0x1.1e1e3p-1f, 0x1.6f36b4p-3f, 0x1.136ca6p-3f,
    0x1.1854dp-5f, 0x1.2f84ep-1f, 0x1.e3aa4cp-3f, 0x1.13443cp-3f, 0x1.09557cp-2f, 0x1.2c2d02p-1f, 0x1.2c219cp+0f, 0x1.8c5decp-3f,
    0x1.c1e5dp-2f, 0x1.b3fe0cp-2f, -0x1.b2a91ap-4f, -0x1.f2ff1p-5f, 0x1.8858aep-3f, 0x1.73afb4p-6f, -0x1.fbd57p-2f, 0x1.920e8cp-1f,
    -0x1.5ba21p-3f, 0x1.ad2ba2p-7f, 0x1.c75acap-3f, -0x1.8281ap-3f, -0x1.51c42cp-2f, -0x1.09b80ap-3f, -0x1.1194p-1f,
    -0x1.9a5c4ap-3f, -0x1.4a2a3cp-3f, -0x1.1581c2p-1f, -0x1.21c24cp-3f, -0x1.f1e624p-3f, 0x1.4436b2p-3f, -0x1.7a4c68p-4f,
    0x1.e97deep-2f, 0x1.1a426ap-18f,
};

/* ot_w2_work_len: exact */
static const uint16_t ot_w2_work_len_integers_f32[] = {
    3, 3, 192, 192, 2371, 2371, 39420, 39420,
};
static const float ot_w2_work_len_want_f32[] = {
    0,
};

/* ot_w2_iwork_len: exact */
static const uint16_t ot_w2_iwork_len_integers_f32[] = {
    4, 4, 256, 256, 1905, 1905, 31953, 31953,
};
static const float ot_w2_iwork_len_want_f32[] = {
    0,
};

/* ot_w2: largest error 0.979, tolerance 2; relative to the largest coordinate */
static const uint16_t ot_w2_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float ot_w2_want_f32[] = {
    0x1.05075ap+1f, 0x1.9d6a4ep+0f, 0x1.c2c8f4p-2f, 0x1.62b4dep+2f, 0x1.61fdcep-1f,
};

/* ot_project_plan: largest error 0.292, tolerance 1; relative to the largest number of y */
static const uint16_t ot_project_plan_integers_f32[] = {
    0, 0, 0,
};
static const float ot_project_plan_want_f32[] = {
    -0x1.ae589p-1f, 0x1.0f8ca2p-1f, 0x1.ba5964p-2f, -0x1.6662p-9f, 0x1.2b658p-1f, 0x1.5d8604p-2f, -0x1.74cedp-3f, -0x1.16f8d6p-2f,
    0x1.1ffb64p-1f, -0x1.beaf38p-5f, 0x1.a268d8p-2f, 0x1.09a31ap-2f, -0x1.8cf6acp-1f, -0x1.16f8d6p-2f, 0x1.1ffb64p-1f,
    -0x1.beaf3ap-5f, -0x1.8056fcp-1f, 0x1.027606p+0f, 0x1.8d147cp-3f, -0x1.e90df6p-1f, -0x1.111948p-1f, -0x1.d9b9bp+0f,
    -0x1.11e4dep-1f, -0x1.940d4cp-3f, -0x1.ef2dap-2f, 0x1.996766p+0f, -0x1.4dcc44p+0f, 0x1.4bceaap-7f, 0x1.814e32p-1f,
    -0x1.9ef85ap-1f, 0x1.d11974p-4f, -0x1.f93cfap-5f, -0x1.225078p-1f, 0x1.e985cp-3f, 0x1.c24b2cp-4f, 0x1.f6df9p-3f, -0x1.2adp+0f,
    -0x1.352ac8p+0f, -0x1.0f10e4p-1f, 0x1.66a666p-2f, 0x1.5978fep-1f, -0x1.0b86fap+0f, -0x1.5efbdcp-1f, -0x1.bbfcb4p-3f,
    0x1.e4a0f8p-5f, 0x1.87e4dep-1f, 0x1.1fa1cap-1f, 0x1.1032e8p-1f, 0x1.78ba6cp-2f, 0x1.a5bfbcp-3f,
};

/* ot_project_hard: exact */
static const uint16_t ot_project_hard_integers_f32[] = {
    0, 0, 0, 3, 3, 0, 0, 0, 2, 0, 0, 0, 0,
};
static const float ot_project_hard_want_f32[] = {
    0x1.c1409p-3f, -0x1.47908p+0f, 0x1.c1409p-3f, -0x1.47908p+0f, 0x1.461544p-4f, -0x1.a9aebcp-1f, 0x1.461544p-4f, -0x1.a9aebcp-1f,
    -0x1.5060a6p-11f, -0x1.ecf63cp-4f, 0x1.e12282p-1f, -0x1.5060a6p-11f, -0x1.ecf63cp-4f, 0x1.e12282p-1f, 0x1.37be62p-1f,
    -0x1.69eb26p-2f, -0x1.02e2f2p-1f, -0x1.01db84p+0f, -0x1.01db84p+0f, -0x1.408db8p+0f, -0x1.738d92p-1f, 0x1.1e965cp+0f,
    -0x1.a9e676p-1f, -0x1.e7fda4p-2f, 0x1.48b6acp+0f, 0x1.de02aep-1f, 0x1.0ba382p-6f, 0x1.7aed1p-2f, -0x1.18ea88p-2f,
    -0x1.1592bep-2f, -0x1.45d14ep+0f, 0x1.984306p-3f, 0x1.0635dp-2f, 0x1.49327ep+0f, 0x1.5c0f8ep-1f, 0x1.c93bfep-2f,
    -0x1.408db8p+0f, -0x1.738d92p-1f, 0x1.1e965cp+0f, -0x1.a9e676p-1f, -0x1.e7fda4p-2f, 0x1.48b6acp+0f, 0x1.de02aep-1f,
    0x1.0ba382p-6f, 0x1.7aed1p-2f, -0x1.18ea88p-2f, -0x1.1592bep-2f, -0x1.45d14ep+0f, 0x1.984306p-3f, 0x1.0635dp-2f, 0x1.49327ep+0f,
    0x1.5c0f8ep-1f, 0x1.c93bfep-2f,
};

/* ot_project_soft_work_len: exact */
static const uint16_t ot_project_soft_work_len_integers_f32[] = {
    3169, 68, 3366, 141, 4263, 108,
};
static const float ot_project_soft_work_len_want_f32[] = {
    0,
};

/* ot_project_soft: largest error 0.0917, tolerance 1; relative to the largest number of y times the largest |logit|, at least 1 */
static const uint16_t ot_project_soft_integers_f32[] = {
    0, 0, 0, 0,
};
static const float ot_project_soft_want_f32[] = {
    -0x1.7460a2p-1f, -0x1.f96f64p-1f, 0x1.0fb302p-5f, 0x1.ac72c8p-1f, -0x1.f078bcp-2f, -0x1.0e45e4p-1f, -0x1.68e50ep-1f,
    0x1.7f6554p-7f, 0x1.9bdb9ep-1f, 0x1.ab3926p-3f, -0x1.20ec58p-1f, -0x1.2e56cep-2f, 0x1.3f29a2p-2f, 0x1.23c304p-2f,
    0x1.3e14c4p-2f, -0x1.52c866p-2f, -0x1.4afc26p-2f, 0x1.5bca2cp+0f, 0x1.6985bp+0f, -0x1.f6e478p-3f, 0x1.a91dccp-2f,
    -0x1.0ff7b6p+0f, 0x1.c36d92p-2f, -0x1.651beep-5f, -0x1.765bb8p-2f, 0x1.19bd56p+0f, 0x1.1bc024p-3f, -0x1.17ad16p+0f,
    -0x1.d2c474p-2f, -0x1.9f48b2p-3f, -0x1.2c7eep-1f, -0x1.f0776cp-1f, 0x1.90987p+0f, -0x1.7a6bfcp-3f, 0x1.befd98p-1f,
    0x1.bffa82p-1f, -0x1.0f01fcp-2f, -0x1.d07068p-2f, -0x1.3637eap-4f, 0x1.20769cp-3f, -0x1.767496p-1f, 0x1.67646ep-5f,
    0x1.360528p-1f, 0x1.165a58p-3f, -0x1.1e04a4p-3f, -0x1.dd375ep-1f, 0x1.ba0946p-4f, -0x1.e2178ep-2f, -0x1.1e7c8ap-5f,
    0x1.ae2114p-2f, 0x1.2b7c4p-2f, 0x1.cb4ab2p-2f, 0x1.ab2d6cp-2f, -0x1.2a8ad6p+0f,
};
