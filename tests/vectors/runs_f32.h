/* Outputs of the test vectors of runs, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_sample_work_len: exact */
static const uint16_t flow_sample_work_len_integers_f32[] = {
    15, 15, 15, 15, 30, 30, 30, 30, 30, 30, 30, 30,
};
static const float flow_sample_work_len_want_f32[] = {
    0,
};

/* flow_sample: largest error 1.58, tolerance 4; relative to the largest number of x */
static const uint16_t flow_sample_integers_f32[] = {
    0, 0, 0, 1, 0, 0, 0, 0, 0,
};
static const float flow_sample_want_f32[] = {
    0x1.7d461cp-5f, 0x1.24604ep+0f, 0x1.e32718p-1f, 0x1.871b7cp+0f, 0x1.24fe5p-3f, 0x1.37f24ep+0f, 0x1.fcd4ap-7f, -0x1.a954f4p-6f,
    0x1.3a7b08p-4f, -0x1.daeep-6f, 0x1.fb0fbep-5f, -0x1.5552ccp-4f, -0x1.c01092p+0f, -0x1.94dfb6p+0f, -0x1.8b8d96p+0f,
    0x1.e5169cp-3f, 0x1.212758p+0f, 0x1.15131p-2f, 0x1.fb91cp-3f, -0x1.ae030ap+0f, 0x1.bd403cp-3f, -0x1.3bf4b8p-1f, 0x1.a2916ep+0f,
    0x1.732a04p+1f, 0x1.0e2edap-2f, -0x1.5cdf24p-1f, -0x1.a296cp-2f, -0x1.f01f06p-1f, -0x1.164aa4p+0f, 0x1.b35a6cp-2f,
    0x1.2819d8p-3f, 0x1.3c3bf2p-1f, -0x1.a2a6fap+0f, -0x1.33e3cap-2f, -0x1.773ac6p-1f, 0x1.7607c4p+0f, 0x1.47417ap-2f,
    -0x1.89bbdep-5f, 0x1.67b478p-8f, 0x1.896ed6p-1f, -0x1.3a49a8p-1f, -0x1.e8f04cp-1f, -0x1.11b26p+0f, 0x1.acc44cp-2f,
    0x1.3a2f6p-2f, -0x1.7a1344p+0f, 0x1.7a3b2cp-3f, -0x1.993eacp-5f, -0x1.49df5cp-1f, -0x1.b853fp-2f, 0x1.eff02ep+0f,
    0x1.1cf37ap+0f, 0x1.aa1c5ep-1f, 0x1.3b111ap+0f, 0x1.78a568p+0f, -0x1.9d9f8ep-3f, -0x1.6ef15p+0f, -0x1.7b3e82p-4f,
    -0x1.4d471cp-2f, -0x1.4836c2p-5f, -0x1.343cfep-2f, -0x1.6fc9c8p+1f, -0x1.2e49b4p+1f, 0x1.2949ep-3f, 0x1.1f355ap+1f,
    0x1.aac416p-3f, -0x1.76d932p-4f,
};

/* flow_sample_stochastic_work_len: exact */
static const uint16_t flow_sample_stochastic_work_len_integers_f32[] = {
    30, 30,
};
static const float flow_sample_stochastic_work_len_want_f32[] = {
    0,
};

/* flow_sample_stochastic: largest error 1.2, tolerance 8; relative to the largest number of x, at least 1 */
static const uint16_t flow_sample_stochastic_integers_f32[] = {
    0, 0, 1, 0, 0, 0,
};
static const float flow_sample_stochastic_want_f32[] = {
    -0x1.a76a0cp-3f, 0x1.214234p-3f, 0x1.8cb914p+0f, -0x1.e58e4p-6f, 0x1.8450fcp-2f, -0x1.d71798p+0f, 0x1.113fcap-1f, 0x1.8a95dp-1f,
    -0x1.d24e8p-3f, 0x1.42b698p-6f, -0x1.84dbf6p-4f, 0x1.e20634p-4f, 0x1.8daf4p-5f, 0x1.a9e088p-3f, -0x1.63a66p-6f, 0x1.3fc67p-4f,
    0x1.b44ef2p-3f, -0x1.cc7384p-3f, -0x1.0fc654p+3f, 0x1.74ebf2p+1f, 0x1.4bc66ap+2f, -0x1.b1474p+1f, 0x1.591992p+1f,
};

/* flow_sample_churn: largest error 0.456, tolerance 8; relative to the largest number of x, at least 1 */
static const uint16_t flow_sample_churn_integers_f32[] = {
    0, 0, 1,
};
static const float flow_sample_churn_want_f32[] = {
    -0x1.646dc8p-3f, 0x1.4ff8dcp-3f, -0x1.8b2518p-4f, -0x1.d7ad14p-2f, -0x1.f99134p-4f, 0x1.0eedecp-4f, -0x1.02387cp-3f,
    0x1.73962ap-4f, 0x1.df46b8p-2f,
};

/* flow_sample_likelihood_work_len: exact */
static const uint16_t flow_sample_likelihood_work_len_integers_f32[] = {
    18, 18, 36, 36, 36, 36,
};
static const float flow_sample_likelihood_work_len_want_f32[] = {
    0,
};

/* flow_sample_likelihood: largest error 0.943, tolerance 4; relative to the largest number of x (and the cloud); of change the sum of the terms, at least 1 */
static const uint16_t flow_sample_likelihood_integers_f32[] = {
    0, 0, 0, 1,
};
static const float flow_sample_likelihood_want_f32[] = {
    -0x1.100eb4p+0f, -0x1.45181p-5f, -0x1.c7e8c4p-1f, -0x1.5ba22ep-2f, 0x1.27c2a8p-2f, -0x1.f78e26p-2f, -0x1.e6913p-6f,
    -0x1.0cb55cp-6f, 0x1.c348bp-1f, 0x1.0d255ap+0f, -0x1.570ee4p+1f, -0x1.16f754p-1f, -0x1.1617d8p-3f, 0x1.d783e2p-2f,
    -0x1.76578ep+0f, 0x1.215dap-5f, 0x1.3a66aap-1f, -0x1.046462p-1f, 0x1.9290b8p-7f, 0x1.b564f8p-3f, -0x1.2c4e42p-1f,
    -0x1.205104p+1f, 0x1.a947f6p-5f,
};

/* flow_sample_cloud_likelihood_work_len: exact */
static const uint16_t flow_sample_cloud_likelihood_work_len_integers_f32[] = {
    3442, 93, 3460, 111, 3460, 111,
};
static const float flow_sample_cloud_likelihood_work_len_want_f32[] = {
    0,
};

/* flow_sample_cloud_likelihood: largest error 1, tolerance 8; relative to the largest number of x (and the cloud); of change the sum of the terms, at least 1 */
static const uint16_t flow_sample_cloud_likelihood_integers_f32[] = {
    0, 0, 1, 0,
};
static const float flow_sample_cloud_likelihood_want_f32[] = {
    0x1.bae55ap-2f, 0x1.4dff5cp+0f, 0x1.2c63e2p+0f, 0x1.64e51cp+0f, 0x1.4734fap-1f, 0x1.b83636p-1f, -0x1.0c68ecp+0f, 0x1.bda9fp-4f,
    0x1.1ae07cp-2f, 0x1.524c2ap+1f, 0x1.1a5014p-2f, 0x1.707fccp-2f, 0x1.333334p-2f, 0x1.333334p-2f, -0x1.2bb26cp+0f,
    -0x1.a1e7dcp-3f, 0x1.cec994p-1f, -0x1.afb37ep+0f,
};
