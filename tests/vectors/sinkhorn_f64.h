/* Outputs of the test vectors of sinkhorn, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* ot_sinkhorn_work_len: exact */
static const uint16_t ot_sinkhorn_work_len_integers_f64[] = {
    304, 25, 368, 368, 2416, 1766,
};
static const double ot_sinkhorn_work_len_want_f64[] = {
    0,
};

/* ot_sinkhorn_matrix_work_len: exact */
static const uint16_t ot_sinkhorn_matrix_work_len_integers_f64[] = {
    272, 24, 272, 272, 784, 576,
};
static const double ot_sinkhorn_matrix_work_len_want_f64[] = {
    0,
};

/* ot_sinkhorn_callback_work_len: exact */
static const uint16_t ot_sinkhorn_callback_work_len_integers_f64[] = {
    273, 25, 304, 304, 854, 646,
};
static const double ot_sinkhorn_callback_work_len_want_f64[] = {
    0,
};

/* ot_sinkhorn_divergence_work_len: exact */
static const uint16_t ot_sinkhorn_divergence_work_len_integers_f64[] = {
    368, 93, 592, 376,
};
static const double ot_sinkhorn_divergence_work_len_want_f64[] = {
    0,
};

/* ot_project_debiased_work_len: exact */
static const uint16_t ot_project_debiased_work_len_integers_f64[] = {
    3309, 84, 3213, 112,
};
static const double ot_project_debiased_work_len_want_f64[] = {
    0,
};

/* ot_sinkhorn: largest error 1.7, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_integers_f64[] = {
    0, 14, 0, 8, 0, 14, 0, 0, 25,
};
static const double ot_sinkhorn_want_f64[] = {
    0x1.4c2be2b63c267p+1, 0x1.681b10b956f9ep+1, -0x1.0adfa1e93fdf3p-4, 0x1.9ce77f9d4fbffp+0, 0x1.a4ad80dd2e372p+0,
    0x1.09554b07e854cp+0, -0x1.0347edf43a31dp+1, 0x1.2c85f568abf2dp+1, 0x1.9bb8844e741p-11, 0x1.b5ad78e01ed42p+1,
    0x1.521c304c680f9p+1, 0x1.540b35a1b499ep+1, 0x1.74d70de2ff89cp+1, 0x1.797241d87005dp+1, 0x1.848c30978241cp-4,
    -0x1.4f419764e0a96p-1, -0x1.b14353f1aeba4p+0, -0x1.f898b670836e5p+0, 0x1.b21e2aa4ceb71p+1, 0x1.137df4685187ep-13,
    0x1.dafe1002601c8p+0, -0x1.0379ede3a00e6p+0, -0x1.4e56b5eded9d2p-3, 0x1.49db7aeac1589p+1, -0x1.d00b13d68ca74p-1,
    0x1.bb9735ba2eb7cp-1, 0x1.3fa84493c51bcp+1, 0x1.174abcc5c98bcp-1, 0x1.bc196adee460dp+1, -0x1.2e6d6708a07b8p+0,
    0x1.348164c0319f8p+0, 0x1.fd68f6bff29fep-15, 0x1.13114342a7632p+2, 0x1.8011b8d0fb9fep+1, -0x1.95b996cf505e1p+0,
    0x1.d71c8477a8b4fp+1, 0x1.9cde1a9c9fb4fp+0, 0x1.c5fa89e2538p-11, 0x1.ea792dbde8d3p-7, 0x1.645ee56b11decp+1,
    -0x1.2cfb575ed115p-2, 0x1.3ed241f2d3ae1p+1, 0x1.1cd17a916434ep+2, 0x1.10a6789cc78cdp+2, 0x1.33fa9c5b05242p-1,
    0x1.eb6c477dc81fep-4, 0x1.41a75a5963ec3p+0, -0x1.37392ce4e5e91p+0, 0x1.c86fae602e946p-2, -0x1.c9903682da488p-1,
    0x1.2b1bdb5e0fc5bp+1, 0x1.1d26c607c82fcp-11,
};

/* ot_sinkhorn_unbalanced: largest error 1.79, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_unbalanced_integers_f64[] = {
    0, 11, 0, 29, 0, 6,
};
static const double ot_sinkhorn_unbalanced_want_f64[] = {
    0x1.7f9af78191c4dp-2, 0x1.0de7f6f663878p-2, 0x1.7dc4be84661ep-2, 0x1.d571527f917p-2, 0x1.e243dd1b1c78ap-2, 0x1.8eb3fd1e47843p+0,
    0x1.9a3d2e04f16adp-2, 0x1.fe178ffa75d5cp-1, 0x1.aff6bf491e055p-11, 0x1.6e04b39d1d07dp-1, 0x1.9df24ea4dce7p-1,
    -0x1.e16070ef1be18p-1, -0x1.5a19a16bf885dp-2, -0x1.81a91fa11dd49p-1, -0x1.cda3a534716b5p+0, 0x1.d3f2bdaa6c385p+1,
    0x1.2890f2c864eafp+2, 0x1.4d12d0e3048e7p+2, 0x1.4eaf1d93fa3f5p+1, 0x1.d4e3b8038452cp+1, 0x1.8febc306273dbp-11,
    0x1.0032073d4c2e4p+0, 0x1.05a52cfcf1157p+2, 0x1.73ab19377548dp-1, 0x1.309829164f914p+1, -0x1.a003d4843c5ep-1,
    0x1.8d30c7d6b0a47p-1, 0x1.bf98d2dcd8d8bp+0, -0x1.da0bb406b86f1p-4, 0x1.5deaf17ffd0b8p-1, -0x1.0e936034e0cdp+1,
    0x1.3058ccd2937ebp+0, 0x1.24b262aeec004p+2,
};

/* ot_sinkhorn_matrix: largest error 0.622, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_matrix_integers_f64[] = {
    0, 9, 0, 12,
};
static const double ot_sinkhorn_matrix_want_f64[] = {
    -0x1.57af7561ff7c8p+0, -0x1.1534d4ee39c65p-2, -0x1.ddb71db35ad0ep-2, 0x1.3008e46f9646bp+0, 0x1.2fdc66ab10195p-1,
    -0x1.6a571cfcec1c9p-1, -0x1.4911806331347p-3, -0x1.dc39e97e440f3p-2, 0x1.554a892a1ab55p-11, 0x1p+0, 0x1.c293594b35ep-1,
    -0x1.e9ef7b3d1e18bp-1, -0x1.511d300d8bb44p+0, -0x1.26b0f49234d3p+0, -0x1.619f1fac56f89p-1, 0x1.62fe3dcafc41fp-1,
    0x1.0a10265876ee4p-1, -0x1.57311cf5222c5p-1, 0x1.d13cb8b54178ap-1, 0x1.db4c368673b2p-11, 0x1.7ae0e1815a449p-1,
};

/* ot_sinkhorn_callback: largest error 0.622, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_callback_integers_f64[] = {
    0, 9, 0, 12,
};
static const double ot_sinkhorn_callback_want_f64[] = {
    -0x1.57af7561ff7c8p+0, -0x1.1534d4ee39c65p-2, -0x1.ddb71db35ad0ep-2, 0x1.3008e46f9646bp+0, 0x1.2fdc66ab10195p-1,
    -0x1.6a571cfcec1c9p-1, -0x1.4911806331347p-3, -0x1.dc39e97e440f3p-2, 0x1.554a892a1ab55p-11, 0x1p+0, 0x1.c293594b35ep-1,
    -0x1.e9ef7b3d1e18bp-1, -0x1.511d300d8bb44p+0, -0x1.26b0f49234d3p+0, -0x1.619f1fac56f89p-1, 0x1.62fe3dcafc41fp-1,
    0x1.0a10265876ee4p-1, -0x1.57311cf5222c5p-1, 0x1.d13cb8b54178ap-1, 0x1.db4c368673b2p-11, 0x1.7ae0e1815a449p-1,
};

/* ot_sinkhorn_begin: largest error 0, tolerance 0; relative to 1 */
static const uint16_t ot_sinkhorn_begin_integers_f64[] = {
    0, 0, 0, 0,
};
static const double ot_sinkhorn_begin_want_f64[] = {
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.11df14p-1, 0x1.433ffap-1, 0x1.641c04p+0,
    0x1.27f492p-5, -0x1.55b9f6p+0, 0x1.a13662p-1, 0x1.5a2c1ap-1, 0x1.5545a8p-3, 0x1.9ffbb8p-2, 0x1.19117ap-1,
};

/* ot_sinkhorn_step: largest error 1.79, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_step_integers_f64[] = {
    0, 11, 0, 6,
};
static const double ot_sinkhorn_step_want_f64[] = {
    0x1.7f9af78191c4dp-2, 0x1.0de7f6f663878p-2, 0x1.7dc4be84661ep-2, 0x1.d571527f917p-2, 0x1.e243dd1b1c78ap-2, 0x1.8eb3fd1e47843p+0,
    0x1.9a3d2e04f16adp-2, 0x1.fe178ffa75d5cp-1, 0x1.aff6bf491e055p-11, 0x1.6e04b39d1d07dp-1, 0x1.05a52cfcf1157p+2,
    0x1.73ab19377548dp-1, 0x1.309829164f914p+1, -0x1.a003d4843c5ep-1, 0x1.8d30c7d6b0a47p-1, 0x1.bf98d2dcd8d8bp+0,
    -0x1.da0bb406b86f1p-4, 0x1.5deaf17ffd0b8p-1, -0x1.0e936034e0cdp+1, 0x1.3058ccd2937ebp+0, 0x1.24b262aeec004p+2,
};

/* ot_sinkhorn_finish: largest error 0.227, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_finish_integers_f64[] = {
    0, 29,
};
static const double ot_sinkhorn_finish_want_f64[] = {
    0x1.9df24ea4dce7p-1, -0x1.e16070ef1be18p-1, -0x1.5a19a16bf885dp-2, -0x1.81a91fa11dd49p-1, -0x1.cda3a534716b5p+0,
    0x1.d3f2bdaa6c385p+1, 0x1.2890f2c864eafp+2, 0x1.4d12d0e3048e7p+2, 0x1.4eaf1d93fa3f5p+1, 0x1.d4e3b8038452cp+1,
    0x1.8febc306273dbp-11, 0x1.0032073d4c2e4p+0,
};

/* ot_sinkhorn_symmetric: largest error 0.279, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_symmetric_integers_f64[] = {
    0, 2, 0, 13, 0,
};
static const double ot_sinkhorn_symmetric_want_f64[] = {
    0x1.460351da22d2fp-2, 0x1.62916cb0c8604p-2, 0x1.44ab4fdc6c891p-2, 0x1.610e6e8d354c7p-2, 0x1.539408f410314p-1,
    0x1.55cb02a851ap-12, 0x1.116c408ae9c9fp-6, 0x1.f90b755bf438cp-1, 0x1.b2d52d9f2060ap-2, 0x1.87b6dbae9df32p-2,
    0x1.81ef3bfaa33bdp-2, 0x1.03f978d23b5ebp-3, 0x1.35a9f8a6834p-17, 0x1.050f41d05d3bcp-3, 0x1.14437199307ecp-5,
    0x1.32723fb767326p-3,
};

/* ot_sinkhorn_divergence: largest error 0.46, tolerance 8; relative to the largest cost or potential, at least 1; over eps for the residual and the mass */
static const uint16_t ot_sinkhorn_divergence_integers_f64[] = {
    0, 15, 0, 20,
};
static const double ot_sinkhorn_divergence_want_f64[] = {
    0x1.598cee77646d2p+1, 0x1.4881dea6b6a9dp-1, 0x1.32e5a08d0f69ap+0, 0x1.8defef4b3ae3ep+0, 0x1.45eda53c8104ap-6,
    -0x1.3cc823ee40b4fp-3, -0x1.1dee32982c145p-2, 0x1.f0885c906a6e6p-3, 0x1.67a586582bc5fp-3, 0x1.6200432cfd9e8p-3,
    0x1.22071db95c1p-2, 0x1.61db44774852cp-2, 0x1.10c569d574f78p-2, 0x1.144af92b5dbe4p-2, 0x1.4f6bb43c71c55p+1,
    0x1.e173468d866aap-11, 0x1.10f3e83d8a852p-2, 0x1.f0892a9d0599cp-3, 0x1.3a321c895305dp-2, -0x1.c75d6efcf4ffp-7,
    -0x1.6b3e3df2210f5p-3, 0x1.1abb4a26609bcp+2, 0x1.bfc601ccfa092p+2, 0x1.a7edfc07cf98ap-13, 0x1.576eb15bf9e2p-9,
    0x1.6e8e8f65eafeep-9, 0x1.9a3c4c5eab1b4p-4, 0x1.886d503444429p-7, 0x1.98fa41bdb5f9cp-1, 0x1.bd3a135087b46p-1,
    0x1.1c0ee567db534p-1, 0x1.41dc60014425p-11,
};

/* ot_sinkhorn_plan: largest error 0.0165, tolerance 4; relative to the largest entry, at least 1, times the largest exponent */
static const uint16_t ot_sinkhorn_plan_integers_f64[] = {
    0, 0,
};
static const double ot_sinkhorn_plan_want_f64[] = {
    0x1.9b8838edcb0c5p+0, 0x1.34c0bed0ea7cep-6, 0x1.e573f47c10bf2p+0, 0x1.3ba2f76928fa5p+3, 0x1.13fbcdd57f14ap+0,
    0x1.81e2eed428c05p-7, 0x1.14715bfb8bd93p-10, 0x1.8f840cdbfb125p-11, 0x1.f39ffb247834dp-5, 0x1.579c03a00e09ap-11,
    0x1.4e77383f13f29p-9, 0x1.466ce831aef48p-6, 0x1.5aa21d1ca7798p-8, 0x1.78cbc9d980655p-10, 0x1.2aa3e8a5dd23bp-10,
    0x1.83e878dd943cp-13, 0x1.791d5325efd02p-17, 0x1.1520f88accc8p-18,
};

/* ot_project_debiased: largest error 0.0492, tolerance 2; relative to that of both maps and the point */
static const uint16_t ot_project_debiased_integers_f64[] = {
    0, 0,
};
static const double ot_project_debiased_want_f64[] = {
    0x1.8359920241a7cp-2, -0x1.3dcb6cdeecec9p-2, -0x1.42ce59352f852p-3, -0x1.cc5a8355d67d9p-1, -0x1.01e04f068855p-4,
    -0x1.d68bf94ec56ap-3, 0x1.d158fd78ff309p-2, -0x1.13486d63f25bbp-1, -0x1.abb782bcc6991p-1, -0x1.c585c53750f4ep+0,
    0x1.5534a055b1e8p-6, 0x1.c6d5bc6753926p+1,
};
