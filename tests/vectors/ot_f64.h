/* Outputs of the test vectors of ot, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* ot_couple_1d_iwork_len: exact */
static const uint16_t ot_couple_1d_iwork_len_integers_f64[] = {
    2, 2, 47, 47,
};
static const double ot_couple_1d_iwork_len_want_f64[] = {
    0,
};

/* ot_couple_1d: largest error 1.43, tolerance 2; relative to 1; the cost: (max |x| + max |y|)^2 */
static const uint16_t ot_couple_1d_integers_f64[] = {
    0, 4, 3, 1, 0, 2, 77, 77, 77, 2, 1, 0, 3, 77, 77, 77, 0, 7, 1, 1, 2, 2, 2, 0, 0, 2, 3, 3, 1, 0, 0, 4, 0, 5, 2, 2, 1, 1, 0, 77,
    0, 1, 1, 3, 3, 77, 0, 20, 4, 7, 15, 2, 0, 3, 13, 6, 9, 18, 5, 1, 14, 16, 8, 19, 11, 17, 10, 12, 77, 77, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 77, 77,
};
static const double ot_couple_1d_want_f64[] = {
    0x1.8c95630b4a7d8p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1p-2, 0x1.34p+6, 0x1.34p+6, 0x1.34p+6, 0x1.243bf900d0465p+0,
    0x1.999999999999ap-3, 0x1.111111111111p-3, 0x1.1111111111114p-4, 0x1.999999999999ap-3, 0x1.111111111110cp-4,
    0x1.1111111111114p-3, 0x1.999999999999ap-3, 0x1.5b596f23d8b54p-1, 0x1p-3, 0x1p-3, 0x1p-2, 0x1p-2, 0x1p-2, 0x1.34p+6,
    0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5,
    0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5,
    0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5,
    0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999999ap-5, 0x1.999999999996cp-5, 0x1.34p+6,
    0x1.34p+6,
};

/* ot_assign_work_len: exact */
static const uint16_t ot_assign_work_len_integers_f64[] = {
    1, 1, 64, 64, 2241, 2241, 37220, 37220,
};
static const double ot_assign_work_len_want_f64[] = {
    0,
};

/* ot_assign_dense_work_len: exact */
static const uint16_t ot_assign_dense_work_len_integers_f64[] = {
    4, 4, 4420, 4420, 40600, 40600,
};
static const double ot_assign_dense_work_len_want_f64[] = {
    0,
};

/* ot_assign_iwork_len: exact */
static const uint16_t ot_assign_iwork_len_integers_f64[] = {
    3, 3, 192, 192, 1840, 1840, 30853, 30853,
};
static const double ot_assign_iwork_len_want_f64[] = {
    0,
};

/* ot_assign: largest error 5.74, tolerance 8; relative to the largest half squared distance, or |g|; the gap: that times d + 4 */
static const uint16_t ot_assign_integers_f64[] = {
    0, 0, 2, 1, 0, 4, 1, 6, 2, 0, 5, 3, 0, 8, 0, 5, 4, 3, 10, 7, 9, 6, 11, 1, 2, 0, 1, 0, 3, 2, 0, 5, 16, 9, 1, 15, 11, 18, 10, 14,
    8, 2, 4, 19, 0, 13, 6, 12, 7, 3, 17,
};
static const double ot_assign_want_f64[] = {
    0x1.6bc38197b6c64p+1, 0x1.0373a47a8cecp-2, 0x1.a64e0e04ceeep+0, 0x1.b321e617bc16p-2, 0x1.e9ffce0fe4dp-3, 0x1.a86b090e48ebp-1,
    0x1.0a27fdb052a1cp+2, 0x1.27183953517a1p-46, 0x1.d1e8f86979feap+1, 0x1.0a75a5ca2b0cap-2, 0x1.96218a473e48p-2,
    0x1.52a0abbce8bcap-3, 0x1.12c20c1ed2f6p-1, 0x0p+0, 0x0p+0, -0x1.3fb982c5c2b7p-3, 0x1.48ba7b931f28p-4, 0x1.00a141a290476p-3,
    0x1.09e910a60497cp+1, -0x1.9aed89e6a2f56p-1, 0x1.2d6a709def6cp-3, 0x1.5429343f083b4p+1, 0x1.4dd013d68584fp+1,
    0x1.17bc7fd64d55p-45, 0x1.86cc850b8a0dp-3, 0x1.20798c46aafp-3, 0x0p+0, 0x1.b274ed290406bp-3, 0x1.4631992a308c5p-2,
    0x1.a72bc982105a3p-3, 0x1.37acc8b553ec5p-2, 0x1.411646d4e58p-6, 0x1.bfbf6caf9dd8p-3, 0x1.c87d25fe775p-5, 0x1.0c1a78a5e86c5p-2,
    0x1.fe2df44beb48ap-3, -0x1.903556f91bcp-5, -0x1.f8a1752390d8ap-3, -0x1.a72ad3114807ap-3, -0x1.37a6c604edfa5p-2,
    -0x1.a5a38155c91abp-3, 0x1.3315b79c2a84p-1, -0x1.86c32c943834p-3, -0x1.fe027792e248ap-3, -0x1.e67d8632ad58p-4,
    0x1.191cb5c00f9p-3, -0x1.a2ec433552c22p-3, 0x1.74a8b3b29c8p-6, 0x1.8ce38b8a11ddap-3, 0x1.4c704cd113b9cp-48,
    0x1.2bb69a065bfb4p+2, 0x1.709278591f7c8p+1, 0x1.796246572725p+1, 0x1.76a561caab51p-1, 0x1.cdc7a798a939p+3, 0x1.abf1015ed864ep+2,
    0x1.18be858d6f24cp+3, 0x1.44d0b2500276fp+4, 0x1.eb78b9505cf64p+4, 0x1.9f20bb934eca3p-41, 0x0p+0, 0x1.c449a85f6017p-3,
    0x1.0f4bc3a4eed8cp-2, 0x1.2397af2643198p-2, 0x1.2a9429abed95cp-1, 0x1.ee0964e1e52ep-2, 0x0p+0, 0x1.1e1e323dca0bp-1,
    0x1.6f36b83aa21ep-3, 0x1.136ca6e8fbefp-3, 0x1.1854e5d5bad8p-5, 0x1.2f84e0c4d0a4p-1, 0x1.e3aa50c10bb4p-3, 0x1.134440704d76p-3,
    0x1.09557f2eed142p-2, 0x1.2c2d022613994p-1, 0x1.2c219ae705a6p+0, 0x1.8c5def28729p-3, 0x1.c1e5d16c11fd2p-2, 0x1.b3fe0caff1c86p-2,
    -0x1.b2a923253bb4ep-4, -0x1.f2ff19ba89fcp-5, 0x1.8858aa7ca9809p-3, 0x1.73afb32788p-6, -0x1.fbd572ca257d8p-2,
    0x1.920e8c1a5d0b9p-1, -0x1.5ba213f996bcp-3, 0x1.ad2ba082d4p-7, 0x1.c75ac707624f4p-3, -0x1.8281a2f605b3p-3, -0x1.51c42c9bc601p-2,
    -0x1.09b80ed375bcp-3, -0x1.1193ffa622b5fp-1, -0x1.9a5c506ba84b4p-3, -0x1.4a2a3fa33d56p-3, -0x1.1581c3ac470dcp-1,
    -0x1.21c24e00143dp-3, -0x1.f1e62532ae8ccp-3, 0x1.4436b1f13a2p-3, -0x1.7a4c7115454ep-4, 0x1.e97deb05bb4bdp-2,
    0x1.19a8d19e940ep-47,
};

/* ot_w2_work_len: exact */
static const uint16_t ot_w2_work_len_integers_f64[] = {
    3, 3, 192, 192, 2371, 2371, 39420, 39420,
};
static const double ot_w2_work_len_want_f64[] = {
    0,
};

/* ot_w2_iwork_len: exact */
static const uint16_t ot_w2_iwork_len_integers_f64[] = {
    4, 4, 256, 256, 1905, 1905, 31953, 31953,
};
static const double ot_w2_iwork_len_want_f64[] = {
    0,
};

/* ot_w2: largest error 0.706, tolerance 2; relative to the largest coordinate */
static const uint16_t ot_w2_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double ot_w2_want_f64[] = {
    0x1.050759fb3b789p+1, 0x1.9d6a4cb7ead84p+0, 0x1.c2c8f3dd5a544p-2, 0x1.62b4df48e5db7p+2, 0x1.61fdcd04a9a9p-1,
};

/* ot_project_plan: largest error 0.348, tolerance 1; relative to the largest number of y */
static const uint16_t ot_project_plan_integers_f64[] = {
    0, 0, 0,
};
static const double ot_project_plan_want_f64[] = {
    -0x1.ae5890f155c09p-1, 0x1.0f8ca23c2ab65p-1, 0x1.ba59605720bc8p-2, -0x1.66620ad251bp-9, 0x1.2b657fce400b9p-1,
    0x1.5d86046a8fda4p-2, -0x1.74cecf900fdeep-3, -0x1.16f8d6p-2, 0x1.1ffb64p-1, -0x1.beaf3ap-5, 0x1.a268d9d4f2effp-2,
    0x1.09a31aa287acep-2, -0x1.8cf6ad8c5e956p-1, -0x1.16f8d6p-2, 0x1.1ffb64p-1, -0x1.beaf3ap-5, -0x1.8056fcp-1, 0x1.027606p+0,
    0x1.8d147cp-3, -0x1.e90df6p-1, -0x1.111948p-1, -0x1.d9b9bp+0, -0x1.11e4dep-1, -0x1.940d4cp-3, -0x1.ef2dap-2, 0x1.996766p+0,
    -0x1.4dcc44p+0, 0x1.4bceaap-7, 0x1.814e32p-1, -0x1.9ef85ap-1, 0x1.d11974p-4, -0x1.f93cfap-5, -0x1.225078p-1,
    0x1.e985be47e102dp-3, 0x1.c24b27aeecbb4p-4, 0x1.f6df8f6187ff8p-3, -0x1.2acfffdf78a2cp+0, -0x1.352ac75fab1fep+0,
    -0x1.0f10e5f3b6072p-1, 0x1.66a6666002dd4p-2, 0x1.5978fccd6de6dp-1, -0x1.0b86f86c36ec1p+0, -0x1.5efbdc8a1d5f9p-1,
    -0x1.bbfcb4af3ec84p-3, 0x1.e4a0f53aa4f3cp-5, 0x1.87e4de9994fb5p-1, 0x1.1fa1c9e65eb3p-1, 0x1.1032e74c3c6cap-1,
    0x1.78ba6a8a94b14p-2, 0x1.a5bfbaa4a1228p-3,
};

/* ot_project_hard: exact */
static const uint16_t ot_project_hard_integers_f64[] = {
    0, 0, 0, 3, 3, 0, 0, 0, 2, 0, 0, 0, 0,
};
static const double ot_project_hard_want_f64[] = {
    0x1.c1409p-3, -0x1.47908p+0, 0x1.c1409p-3, -0x1.47908p+0, 0x1.461544p-4, -0x1.a9aebcp-1, 0x1.461544p-4, -0x1.a9aebcp-1,
    -0x1.5060a6p-11, -0x1.ecf63cp-4, 0x1.e12282p-1, -0x1.5060a6p-11, -0x1.ecf63cp-4, 0x1.e12282p-1, 0x1.37be62p-1, -0x1.69eb26p-2,
    -0x1.02e2f2p-1, -0x1.01db84p+0, -0x1.01db84p+0, -0x1.408db8p+0, -0x1.738d92p-1, 0x1.1e965cp+0, -0x1.a9e676p-1, -0x1.e7fda4p-2,
    0x1.48b6acp+0, 0x1.de02aep-1, 0x1.0ba382p-6, 0x1.7aed1p-2, -0x1.18ea88p-2, -0x1.1592bep-2, -0x1.45d14ep+0, 0x1.984306p-3,
    0x1.0635dp-2, 0x1.49327ep+0, 0x1.5c0f8ep-1, 0x1.c93bfep-2, -0x1.408db8p+0, -0x1.738d92p-1, 0x1.1e965cp+0, -0x1.a9e676p-1,
    -0x1.e7fda4p-2, 0x1.48b6acp+0, 0x1.de02aep-1, 0x1.0ba382p-6, 0x1.7aed1p-2, -0x1.18ea88p-2, -0x1.1592bep-2, -0x1.45d14ep+0,
    0x1.984306p-3, 0x1.0635dp-2, 0x1.49327ep+0, 0x1.5c0f8ep-1, 0x1.c93bfep-2,
};

/* ot_project_soft_work_len: exact */
static const uint16_t ot_project_soft_work_len_integers_f64[] = {
    3169, 68, 3366, 141, 4263, 108,
};
static const double ot_project_soft_work_len_want_f64[] = {
    0,
};

/* ot_project_soft: largest error 0.177, tolerance 1; relative to the largest number of y times the largest |logit|, at least 1 */
static const uint16_t ot_project_soft_integers_f64[] = {
    0, 0, 0, 0,
};
static const double ot_project_soft_want_f64[] = {
    -0x1.7460a54902e0dp-1, -0x1.f96f6a28cfc05p-1, 0x1.0fb2f55c8b9d7p-5, 0x1.ac72c6c679c6cp-1, -0x1.f078bc1ad84d8p-2,
    -0x1.0e45e51f0c0f8p-1, -0x1.68e50f44d4d83p-1, 0x1.7f653cee697e7p-7, 0x1.9bdb9a3a01d8bp-1, 0x1.ab392472790e4p-3,
    -0x1.20ec553e49eb8p-1, -0x1.2e56d0317df66p-2, 0x1.3f29a4b055136p-2, 0x1.23c30a5bb289cp-2, 0x1.3e14c3ab90856p-2,
    -0x1.52c865a663bp-2, -0x1.4afc263a4fe7cp-2, 0x1.5bca2d7d49a2p+0, 0x1.6985af6bb25dep+0, -0x1.f6e4702655b95p-3,
    0x1.a91dc7f4b59cbp-2, -0x1.0ff7b4df96076p+0, 0x1.c36d8ded0b209p-2, -0x1.651c123e0e578p-5, -0x1.765bbd45c9cf7p-2,
    0x1.19bd53b1aece7p+0, 0x1.1bc02e646050ap-3, -0x1.17ad15fadebcdp+0, -0x1.d2c46b0efa90bp-2, -0x1.9f48a4360c6ebp-3,
    -0x1.2c7ede1379fbp-1, -0x1.f07764408bedap-1, 0x1.909871a444f79p+0, -0x1.7a6bf19879f2ep-3, 0x1.befd979e9537p-1,
    0x1.bffa8094c3d05p-1, -0x1.0f01fdc6221dcp-2, -0x1.d0706b8f16f89p-2, -0x1.3637c151f8044p-4, 0x1.207699629abd7p-3,
    -0x1.76749b53e8422p-1, 0x1.676469d91baadp-5, 0x1.360527d203cdcp-1, 0x1.165a598af1e54p-3, -0x1.1e04958e8be4ap-3,
    -0x1.dd375ebc97fb1p-1, 0x1.ba0952ea1b63p-4, -0x1.e2178c0763bdep-2, -0x1.1e7c4324302d8p-5, 0x1.ae210cf69e85p-2,
    0x1.2b7c428c8c001p-2, 0x1.cb4aaf3874f3cp-2, 0x1.ab2d6992d53e7p-2, -0x1.2a8ad57db86a1p+0,
};
