/* Outputs of the test vectors of sinkhorn, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* ot_sinkhorn_work_len: exact */
static const uint16_t ot_sinkhorn_work_len_integers_f32[] = {
    304, 25, 368, 368, 2416, 1766,
};
static const float ot_sinkhorn_work_len_want_f32[] = {
    0,
};

/* ot_sinkhorn_matrix_work_len: exact */
static const uint16_t ot_sinkhorn_matrix_work_len_integers_f32[] = {
    272, 24, 272, 272, 784, 576,
};
static const float ot_sinkhorn_matrix_work_len_want_f32[] = {
    0,
};

/* ot_sinkhorn_callback_work_len: exact */
static const uint16_t ot_sinkhorn_callback_work_len_integers_f32[] = {
    273, 25, 304, 304, 854, 646,
};
static const float ot_sinkhorn_callback_work_len_want_f32[] = {
    0,
};

/* ot_sinkhorn_divergence_work_len: exact */
static const uint16_t ot_sinkhorn_divergence_work_len_integers_f32[] = {
    368, 93, 592, 376,
};
static const float ot_sinkhorn_divergence_work_len_want_f32[] = {
    0,
};

/* ot_project_debiased_work_len: exact */
static const uint16_t ot_project_debiased_work_len_integers_f32[] = {
    3309, 84, 3213, 112,
};
static const float ot_project_debiased_work_len_want_f32[] = {
    0,
};

/* ot_sinkhorn: largest error 1.77, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_integers_f32[] = {
    0, 14, 0, 8, 0, 14, 0, 0, 25,
};
static const float ot_sinkhorn_want_f32[] = {
    0x1.4c2be4p+1f, 0x1.681b12p+1f, -0x1.0adf78p-4f, 0x1.9ce77cp+0f, 0x1.a4ad8p+0f, 0x1.09554ap+0f, -0x1.0347eep+1f, 0x1.2c85f6p+1f,
    0x1.9bb4p-11f, 0x1.b5ad8ep+1f, 0x1.521c4p+1f, 0x1.540b46p+1f, 0x1.74d72p+1f, 0x1.797256p+1f, 0x1.848a46p-4f, -0x1.4f41e8p-1f,
    -0x1.b1437ep+0f, -0x1.f898dep+0f, 0x1.b21e3p+1f, 0x1.13a5fcp-13f, 0x1.dafe1cp+0f, -0x1.0379e4p+0f, -0x1.4e5652p-3f,
    0x1.49db7ep+1f, -0x1.d00b28p-1f, 0x1.bb9712p-1f, 0x1.3fa84p+1f, 0x1.174ab4p-1f, 0x1.bc1964p+1f, -0x1.2e6d6ep+0f, 0x1.348164p+0f,
    0x1.fbedfcp-15f, 0x1.131142p+2f, 0x1.8011bap+1f, -0x1.95b994p+0f, 0x1.d71c84p+1f, 0x1.9cde1cp+0f, 0x1.c6p-11f, 0x1.ea62b4p-7f,
    0x1.64617ap+1f, -0x1.2cfc0ep-2f, 0x1.3ed4d6p+1f, 0x1.1cd28ap+2f, 0x1.10a7c2p+2f, 0x1.33f044p-1f, 0x1.eb199cp-4f, 0x1.41a788p+0f,
    -0x1.373d66p+0f, 0x1.c87064p-2f, -0x1.c99a7ep-1f, 0x1.2b1bdcp+1f, 0x1.1e8aa2p-11f,
};

/* ot_sinkhorn_unbalanced: largest error 1.28, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_unbalanced_integers_f32[] = {
    0, 11, 0, 29, 0, 6,
};
static const float ot_sinkhorn_unbalanced_want_f32[] = {
    0x1.7f9af8p-2f, 0x1.0de7f4p-2f, 0x1.7dc4cp-2f, 0x1.d5714ap-2f, 0x1.e243dep-2f, 0x1.8eb3fep+0f, 0x1.9a3d2ep-2f, 0x1.fe179p-1f,
    0x1.b00156p-11f, 0x1.6e04b4p-1f, 0x1.9df24ep-1f, -0x1.e16074p-1f, -0x1.5a199cp-2f, -0x1.81a91ep-1f, -0x1.cda3a6p+0f,
    0x1.d3f2bep+1f, 0x1.2890f4p+2f, 0x1.4d12cep+2f, 0x1.4eaf2p+1f, 0x1.d4e3bap+1f, 0x1.8ff3ap-11f, 0x1.003202p+0f, 0x1.05a52cp+2f,
    0x1.73ab18p-1f, 0x1.30982ap+1f, -0x1.a003d8p-1f, 0x1.8d30c8p-1f, 0x1.bf98e2p+0f, -0x1.da0aep-4f, 0x1.5deae4p-1f, -0x1.0e936p+1f,
    0x1.3058dcp+0f, 0x1.24b262p+2f,
};

/* ot_sinkhorn_matrix: largest error 1.12, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_matrix_integers_f32[] = {
    0, 9, 0, 12,
};
static const float ot_sinkhorn_matrix_want_f32[] = {
    -0x1.57af72p+0f, -0x1.1534c8p-2f, -0x1.ddb70cp-2f, 0x1.3008e2p+0f, 0x1.2fdc5ep-1f, -0x1.6a5726p-1f, -0x1.49119ap-3f,
    -0x1.dc39eap-2f, 0x1.5554aap-11f, 0x1p+0f, 0x1.c29356p-1f, -0x1.e9ef78p-1f, -0x1.511d3p+0f, -0x1.26b0f8p+0f, -0x1.619f24p-1f,
    0x1.62fe4p-1f, 0x1.0a102cp-1f, -0x1.573118p-1f, 0x1.d13cb8p-1f, 0x1.db432p-11f, 0x1.7ae0e2p-1f,
};

/* ot_sinkhorn_callback: largest error 1.12, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_callback_integers_f32[] = {
    0, 9, 0, 12,
};
static const float ot_sinkhorn_callback_want_f32[] = {
    -0x1.57af72p+0f, -0x1.1534c8p-2f, -0x1.ddb70cp-2f, 0x1.3008e2p+0f, 0x1.2fdc5ep-1f, -0x1.6a5726p-1f, -0x1.49119ap-3f,
    -0x1.dc39eap-2f, 0x1.5554aap-11f, 0x1p+0f, 0x1.c29356p-1f, -0x1.e9ef78p-1f, -0x1.511d3p+0f, -0x1.26b0f8p+0f, -0x1.619f24p-1f,
    0x1.62fe4p-1f, 0x1.0a102cp-1f, -0x1.573118p-1f, 0x1.d13cb8p-1f, 0x1.db432p-11f, 0x1.7ae0e2p-1f,
};

/* ot_sinkhorn_begin: largest error 0, tolerance 0; relative to 1 */
static const uint16_t ot_sinkhorn_begin_integers_f32[] = {
    0, 0, 0, 0,
};
static const float ot_sinkhorn_begin_want_f32[] = {
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.11df14p-1f,
    0x1.433ffap-1f, 0x1.641c04p+0f, 0x1.27f492p-5f, -0x1.55b9f6p+0f, 0x1.a13662p-1f, 0x1.5a2c1ap-1f, 0x1.5545a8p-3f, 0x1.9ffbb8p-2f,
    0x1.19117ap-1f,
};

/* ot_sinkhorn_step: largest error 1.28, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_step_integers_f32[] = {
    0, 11, 0, 6,
};
static const float ot_sinkhorn_step_want_f32[] = {
    0x1.7f9af8p-2f, 0x1.0de7f4p-2f, 0x1.7dc4cp-2f, 0x1.d5714ap-2f, 0x1.e243dep-2f, 0x1.8eb3fep+0f, 0x1.9a3d2ep-2f, 0x1.fe179p-1f,
    0x1.b00156p-11f, 0x1.6e04b4p-1f, 0x1.05a52cp+2f, 0x1.73ab18p-1f, 0x1.30982ap+1f, -0x1.a003d8p-1f, 0x1.8d30c8p-1f,
    0x1.bf98e2p+0f, -0x1.da0aep-4f, 0x1.5deae4p-1f, -0x1.0e936p+1f, 0x1.3058dcp+0f, 0x1.24b262p+2f,
};

/* ot_sinkhorn_finish: largest error 0.501, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_finish_integers_f32[] = {
    0, 29,
};
static const float ot_sinkhorn_finish_want_f32[] = {
    0x1.9df24ep-1f, -0x1.e16074p-1f, -0x1.5a199cp-2f, -0x1.81a91ep-1f, -0x1.cda3a6p+0f, 0x1.d3f2bep+1f, 0x1.2890f4p+2f,
    0x1.4d12cep+2f, 0x1.4eaf2p+1f, 0x1.d4e3bap+1f, 0x1.8ff3ap-11f, 0x1.003202p+0f,
};

/* ot_sinkhorn_symmetric: largest error 0.143, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_symmetric_integers_f32[] = {
    0, 2, 0, 13, 0,
};
static const float ot_sinkhorn_symmetric_want_f32[] = {
    0x1.460352p-2f, 0x1.62916cp-2f, 0x1.44ab5p-2f, 0x1.610e6ep-2f, 0x1.53940ap-1f, 0x1.55d8p-12f, 0x1.116c38p-6f, 0x1.f90b76p-1f,
    0x1.b2d52cp-2f, 0x1.87b6dcp-2f, 0x1.81ef3cp-2f, 0x1.03f97ap-3f, 0x1.381p-17f, 0x1.050f44p-3f, 0x1.144374p-5f, 0x1.327242p-3f,
};

/* ot_sinkhorn_divergence: largest error 0.211, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_divergence_integers_f32[] = {
    0, 15, 0, 20,
};
static const float ot_sinkhorn_divergence_want_f32[] = {
    0x1.598cfp+1f, 0x1.4881e2p-1f, 0x1.32e5a2p+0f, 0x1.8defeep+0f, 0x1.45ed18p-6f, -0x1.3cc83p-3f, -0x1.1dee4p-2f, 0x1.f0885cp-3f,
    0x1.67a588p-3f, 0x1.620044p-3f, 0x1.22071cp-2f, 0x1.61db46p-2f, 0x1.10c568p-2f, 0x1.144afap-2f, 0x1.4f6bb8p+1f, 0x1.e17556p-11f,
    0x1.10f3e4p-2f, 0x1.f08924p-3f, 0x1.3a3218p-2f, -0x1.c75e2ap-7f, -0x1.6b3e38p-3f, 0x1.1abb4ap+2f, 0x1.bfc602p+2f,
    0x1.a7eae8p-13f, 0x1.576efap-9f, 0x1.6e8e2cp-9f, 0x1.9a3c5p-4f, 0x1.886d6p-7f, 0x1.98fa4p-1f, 0x1.bd3a14p-1f, 0x1.1c0ee2p-1f,
    0x1.41e26p-11f,
};

/* ot_sinkhorn_plan: largest error 0.0156, tolerance 4; relative to the largest entry, at least 1, times the largest exponent */
static const uint16_t ot_sinkhorn_plan_integers_f32[] = {
    0, 0,
};
static const float ot_sinkhorn_plan_want_f32[] = {
    0x1.9b8836p+0f, 0x1.34c0cp-6f, 0x1.e573f6p+0f, 0x1.3ba2f8p+3f, 0x1.13fbccp+0f, 0x1.81e2eep-7f, 0x1.14715ep-10f, 0x1.8f841p-11f,
    0x1.f39ffcp-5f, 0x1.579c06p-11f, 0x1.4e7738p-9f, 0x1.466ceap-6f, 0x1.5aa22p-8f, 0x1.78cbcep-10f, 0x1.2aa3e6p-10f,
    0x1.83e882p-13f, 0x1.791d54p-17f, 0x1.1520f4p-18f,
};

/* ot_project_debiased: largest error 0.113, tolerance 2; relative to that of both maps and the point */
static const uint16_t ot_project_debiased_integers_f32[] = {
    0, 0,
};
static const float ot_project_debiased_want_f32[] = {
    0x1.835994p-2f, -0x1.3dcb72p-2f, -0x1.42ce5cp-3f, -0x1.cc5a82p-1f, -0x1.01e02p-4f, -0x1.d68cp-3f, 0x1.d158fcp-2f,
    -0x1.13486cp-1f, -0x1.abb788p-1f, -0x1.c585cp+0f, 0x1.55331cp-6f, 0x1.c6d5cp+1f,
};
