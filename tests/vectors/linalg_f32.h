/* Outputs of the test vectors of linalg, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* linalg_eigen_work_len: exact */
static const uint16_t linalg_eigen_work_len_integers_f32[] = {
    1, 1, 9, 9, 400, 400,
};
static const float linalg_eigen_work_len_want_f32[] = {
    0,
};

/* linalg_eigen: largest error 1.17, tolerance 2; relative to the largest eigenvalue; for vectors that over the least gap */
static const uint16_t linalg_eigen_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float linalg_eigen_want_f32[] = {
    -0x1.4p+1f, 0x1p+0f, 0x1.59ed9p+1f, -0x1.33db22p+0f, 0x1.cfa96ap-1f, 0x1.b255ccp-2f, -0x1.b255ccp-2f, 0x1.cfa96ap-1f,
    0x1.2fb212p+0f, 0x1.492cfcp-1f, -0x1.077bc2p+0f, 0x1.af5fe2p-1f, 0x1.138d02p-1f, 0x1.6f46ep-6f, -0x1.0b85fap-1f, 0x1.9ce786p-1f,
    0x1.1b71d8p-2f, 0x1.0c114ap-3f, -0x1.f59bc6p-3f, 0x1.ebdc5ep-1f, 0x1.6ec858p+1f, 0x1.ba3812p+0f, 0x1.33bfc4p-1f, 0x1.c63c12p-2f,
    0x1.d9a994p-4f, -0x1.2be1e4p-1f, 0x1.ca9eb6p-3f, 0x1.36801cp-1f, -0x1.c27662p-6f, 0x1.f3d722p-2f, 0x1.82b958p-1f,
    0x1.4270c6p-2f, 0x1.9a4a64p-3f, -0x1.9091f8p-3f, 0x1.00fef6p-1f, 0x1.cab24ap-4f, 0x1.2df7fap-2f, 0x1.639c42p-5f, 0x1.e559dep-1f,
    -0x1.7c1f7ep-10f, 0x1.8e301cp-3f, 0x1.02f666p-3f, 0x1.5f681cp-1f, -0x1.843606p-4f, -0x1.5d92cep-1f, -0x1.85172p-3f,
    0x1.babd6cp-1f, -0x1.617334p-2f, -0x1.d93ba6p-3f, -0x1.abbc2ep-3f, 0x1.331faap+1f, 0x1.bc2cfcp-1f, 0x1.8b6c64p-1f,
    0x1.bb71ep-2f, 0x1.8e0a84p-5f, -0x1.0fa944p-27f, 0x1.381bb2p-3f, 0x1.ce554ap-2f, 0x1.77079ep-1f, 0x1.7b3e3p-2f, -0x1.2529f4p-4f,
    0x1.3a2468p-2f, 0x1.44348cp-1f, -0x1.27a808p-1f, -0x1.154546p-4f, 0x1.37481ep-2f, -0x1.49b08p-2f, 0x1.04f222p-2f,
    -0x1.135a96p-4f, -0x1.4df144p-4f, -0x1.5468bp-3f, 0x1.828568p-1f, 0x1.2ad9ap-1f, -0x1.ccafecp-3f, -0x1.0d413p-1f,
    -0x1.3cd04cp-2f, -0x1.4eafeap-6f, 0x1.728322p-6f, 0x1.479d1p-3f, 0x1.8cfd9cp-1f, 0x1.ec2934p-2f, -0x1.7e451ep-5f,
    0x1.2db68ap-3f, -0x1.bfa5aep-2f, 0x1.7271ap-1f, 0x1.65d3c4p-3f, -0x1.02859ap-2f, -0x1.32690ep-1f, 0x1.477f3cp-1f,
    -0x1.827d92p-4f, 0x1.3790f6p-5f, -0x1.97d3d2p-2f, 0x1.000004p+0f, 0x1.7ffffcp-21f, 0x1.d55552p-41f, 0x1.fffffcp-1f,
    0x1.00000ap-11f, 0x1.000006p-43f, -0x1.00000ap-11f, 0x1.fffffap-1f, 0x1.555572p-12f, 0x1.55557p-23f, -0x1.55557p-12f,
    0x1.fffffep-1f,
};

/* linalg_cholesky: largest error 0.391, tolerance 4; relative to the root of the largest diagonal number over the least relative pivot's */
static const uint16_t linalg_cholesky_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float linalg_cholesky_want_f32[] = {
    0x1.94c584p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x1p-1f, 0x1.bb67aep-1f, 0x0p+0f, 0x1p-2f, -0x1.718112p-1f, 0x1.30b37p+0f,
    0x1.f9eae2p-1f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.f99ea8p-3f, 0x1.aed67ep-1f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x1.f1bd08p-2f, 0x1.a860bp-5f, 0x1.ed3446p-1f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.d0fcp-2f, -0x1.761d08p-4f,
    -0x1.2c67f4p-3f, 0x1.65817ap-1f, 0x0p+0f, 0x0p+0f, 0x1.10c436p-2f, 0x1.a21374p-2f, -0x1.93c19cp-2f, 0x1.093084p-3f,
    0x1.8ee27cp-1f, 0x0p+0f, -0x1.1247dap-4f, 0x1.e4d6b4p-5f, -0x1.9d2e3p-7f, 0x1.14917cp-2f, 0x1.df9ce8p-4f, 0x1.1a578ap+0f,
    0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p-1f, 0x0p+0f, 0x1.bb67aep-1f,
    0x0p+0f, 0x0p+0f, -0x1p-1f, 0x0p+0f, -0x1.bb67bp-1f, 0x0p+0f, 0x0p+0f, 0x1p-2f, 0x0p+0f, 0x1.bb67bp-2f, 0x0p+0f, 0x1.bb67aep-1f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+1f, 0x0p+0f, 0x0p+0f, 0x1p+0f, 0x0p+0f,
};

/* linalg_sqrt_work_len: exact */
static const uint16_t linalg_sqrt_work_len_integers_f32[] = {
    3, 3, 21, 21, 820, 820,
};
static const float linalg_sqrt_work_len_want_f32[] = {
    0,
};

/* linalg_sqrt: largest error 0.304, tolerance 4; relative to the root of the largest eigenvalue times the condition; that over the least eigenvalue */
static const uint16_t linalg_sqrt_integers_f32[] = {
    0, 0, 0, 0,
};
static const float linalg_sqrt_want_f32[] = {
    0x1.94c584p+0f, 0x1.43d136p-1f, 0x1.7e21ep-1f, -0x1.537e04p-2f, -0x1.537e04p-2f, 0x1.ba45a8p-1f, 0x1.9d7fa8p+0f, 0x1.3d67dp-1f,
    0x1.3d67dp-1f, 0x1.65458p+0f, 0x1.6ba63cp-1f, 0x1.5c6fe8p-6f, -0x1.c772fp-2f, 0x1.5c6fe8p-6f, 0x1.5a8a4p-1f, -0x1.0b602ap-3f,
    -0x1.c772fp-2f, -0x1.0b602ap-3f, 0x1.4d5402p+0f, 0x1.cb3118p+0f, 0x1.023c58p-4f, 0x1.3cf2fap-1f, 0x1.023c58p-4f, 0x1.8241dcp+0f,
    0x1.61f014p-3f, 0x1.3cf2fap-1f, 0x1.61f014p-3f, 0x1.fe5c88p-1f, 0x1.c9f25cp-2f, 0x0p+0f, 0x1.c9f25cp-1f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x1.c9f25cp-1f, 0x0p+0f, 0x1.c9f25cp+0f, 0x1.6e5b7cp-4f, 0x0p+0f, 0x1.6e5b7cp-3f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x1.6e5b7cp-3f, 0x0p+0f, 0x1.6e5b7cp-2f,
};
