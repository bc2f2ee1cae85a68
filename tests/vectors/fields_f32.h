/* Outputs of the test vectors of fields, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_cloud_posterior_trace: largest error 0.0288, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_posterior_trace_integers_f32[] = {
    0, 0,
};
static const float flow_cloud_posterior_trace_want_f32[] = {
    0x1.c62edp-4f, 0x1.81c446p-4f, 0x1.6834e4p-2f, 0x1.ea4c14p-1f, 0x1.4cb048p-2f, 0x1.c65bc2p-2f, 0x1.410422p-2f,
};

/* flow_cloud_jacobian_work_len: exact */
static const uint16_t flow_cloud_jacobian_work_len_integers_f32[] = {
    5344, 135, 5728, 147, 8992, 249,
};
static const float flow_cloud_jacobian_work_len_want_f32[] = {
    0,
};

/* flow_cloud_jacobian: largest error 0.0597, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_jacobian_integers_f32[] = {
    0, 0, 0, 0,
};
static const float flow_cloud_jacobian_want_f32[] = {
    0x1.e72e2ap+0f, -0x1.6296ccp-1f, 0x1.1214e2p+1f, 0x1.1c59ap+0f, 0x1.d631d4p-1f, -0x1.c606d2p-2f, 0x1.d112d8p-2f, 0x1.65fb6ap-2f,
    0x1.1f95c8p+0f, -0x1.a0895ap-2f, -0x1.37dee8p-2f, -0x1.fa3d24p-5f, -0x1.1e645ep-1f, -0x1.2cbecp+1f, -0x1.6b6aa2p-1f,
    0x1.5c1bdep-2f, -0x1.31502ep+0f, 0x1.1098eep+0f, 0x1.bcef16p+0f, 0x1.e65bb2p-2f, 0x1.48fd28p+0f, -0x1.5f176cp+1f,
    0x1.88c612p+0f, 0x1.04b9cap+1f, -0x1.a9a37p-1f, 0x1.c0fa14p+1f, 0x1.c7b8ccp-1f, 0x1.ae07dep+0f, 0x1.6fc6d4p+0f, -0x1.0b934cp+0f,
    -0x1.7040e8p-3f, 0x1.cd29a8p-2f, -0x1.a36f78p+0f, 0x1.59af6p-4f,
};

/* flow_cloud_eigenvalue_work_len: exact */
static const uint16_t flow_cloud_eigenvalue_work_len_integers_f32[] = {
    5347, 138, 5737, 156, 9052, 309,
};
static const float flow_cloud_eigenvalue_work_len_want_f32[] = {
    0,
};

/* flow_cloud_eigenvalue: largest error 0.857, tolerance 8; relative to the terms of the sum at their largest, times the largest |logit|, at least 1; directions to 1 */
static const uint16_t flow_cloud_eigenvalue_integers_f32[] = {
    0, 0, 0, 0,
};
static const float flow_cloud_eigenvalue_want_f32[] = {
    -0x1.9f4774p-1f, 0x1.2b7a74p-1f, 0x1.b8910cp-2f, -0x1.ce308ep-1f, -0x1.0a917p-1f, -0x1.fb16p-4f, 0x1.b85bd4p-3f, 0x1.f203d2p-3f,
    -0x1.b30144p-2f, 0x1.98b27ep-1f, -0x1.b54768p-2f, 0x1.a367b4p-1f, -0x1.202cd6p-2f, -0x1.ffca28p-2f, -0x1.b38d8cp-2f,
    0x1.98bfe2p-1f, -0x1.b4899cp-2f, -0x1.fae1bap-1f, 0x1.0e845ep+3f, -0x1.02ccbcp+0f, 0x1.0f2d14p-51f, 0x1.0ced72p-16f,
    0x1.044cdap-52f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x1.509164p-3f, 0x1.d0a57ap-2f, 0x1.e39174p-6f,
    -0x1.339676p-2f, 0x1.614432p-2f, 0x1.39dd3cp-2f, 0x1.ab6af6p-4f, -0x1.29a664p-2f, -0x1.80b146p-3f, 0x1.76deecp-4f,
    0x1.7a71bp-5f, 0x1.b9e086p-4f, 0x1.9858acp-4f, -0x1.9d63a2p-3f, 0x1.8ef35cp-5f, 0x1.48275p-3f, -0x1.ecb02cp-2f, -0x1.4e7a2p-3f,
};

/* flow_sample_cloud_growth_work_len: exact */
static const uint16_t flow_sample_cloud_growth_work_len_integers_f32[] = {
    5362, 153, 5770, 189, 9238, 495,
};
static const float flow_sample_cloud_growth_work_len_want_f32[] = {
    0,
};

/* flow_sample_cloud_growth: largest error 0.22, tolerance 4; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_sample_cloud_growth_integers_f32[] = {
    0, 1, 0,
};
static const float flow_sample_cloud_growth_want_f32[] = {
    -0x1.981d7p-1f, -0x1.2fb73p-1f, 0x1.2de09ep-2f, -0x1.76cf5p-1f, -0x1.743fep-5f, 0x1.36f444p-2f, -0x1.fa6778p-2f, 0x1.d60dbp-5f,
    0x1.2a52a4p+0f, -0x1.1c9198p-1f, -0x1.47bce4p-1f, 0x1.274e38p-5f, -0x1.0b34p-3f, -0x1.55fcd2p-2f, -0x1.20e1ep-2f,
    0x1.510d38p+1f, 0x1.806654p-4f, 0x1.b9c76ap-1f,
};

/* flow_pairs_work_len: exact */
static const uint16_t flow_pairs_work_len_integers_f32[] = {
    3181, 80, 3329, 104, 4587, 308,
};
static const float flow_pairs_work_len_want_f32[] = {
    0,
};

/* flow_pairs_velocity: largest error 0.231, tolerance 4; relative to the terms of the sum at their largest, lines by keys and points for products, times the largest |logit|, at least 1 */
static const uint16_t flow_pairs_velocity_integers_f32[] = {
    0, 0, 0, 0,
};
static const float flow_pairs_velocity_want_f32[] = {
    -0x1.28c49ep+0f, 0x1.3fa59cp-1f, -0x1.5e92bp+0f, 0x1.825d8ap-1f, -0x1.509fecp+1f, -0x1.a78a46p+1f, -0x1.cb89fp-3f,
    -0x1.9dd9fp-3f, 0x1.67f71ap-1f, 0x1.2791f6p+0f, 0x1.54c50ap+0f, 0x1.d394f2p-1f, 0x1.306e34p+0f, 0x1.38b7fap+0f, -0x1.4df11cp-1f,
    0x1.6f640ap-3f, 0x1.88d17ap+0f, -0x1.d73794p+1f, -0x1.5a35a4p+1f, -0x1.08fde4p+2f, -0x1.cc8ddep-1f, -0x1.cea60ep-1f,
    0x1.748354p-3f, 0x1.b58db6p-2f, 0x1.5285ap-1f, -0x1.425dep-1f, -0x1.a0b13p-1f, 0x1.c6034p-2f, 0x1.47168cp-1f, 0x1.8a0e64p-3f,
    0x1.f73fdep-1f, 0x1.6359b4p-2f, 0x1.fa018cp-3f, 0x1.aeb116p+0f, -0x1.d9e93ep-2f, -0x1.1eb182p+0f, 0x1.26d55ap+0f,
    0x1.0aeb3cp-3f, 0x1.f31aaep-1f, -0x1.e595ep+2f, -0x1.d95b96p+2f,
};

/* flow_pairs_denoiser: largest error 0.231, tolerance 2; relative to the terms of the sum at their largest, lines by keys and points for products, times the largest |logit|, at least 1 */
static const uint16_t flow_pairs_denoiser_integers_f32[] = {
    0, 0, 0, 0,
};
static const float flow_pairs_denoiser_want_f32[] = {
    -0x1.2c6ab4p-2f, 0x1.02f97cp+0f, -0x1.d5b47cp-2f, 0x1.112deep+0f, -0x1.509fecp+1f, -0x1.a78a46p+1f, 0x1.b51478p-2f,
    0x1.35ecep-3f, 0x1.cb8d1ap-1f, 0x1.6d144cp-1f, -0x1.25698ep-4f, 0x1.a34018p-1f, -0x1.e6b002p-3f, 0x1.5809ap-2f, 0x1.d9350cp-1f,
    -0x1.d73794p+1f, -0x1.5a35a4p+1f, -0x1.08fde4p+2f, 0x1.8ff8bcp-2f, 0x1.9e495p-1f, -0x1.425dep-1f, -0x1.a0b13p-1f,
    0x1.799e0ap-2f, 0x1.ff9b7ap-1f, -0x1.596646p-4f, 0x1.de0702p-4f, 0x1.2066cp+0f, -0x1.c53a68p-2f, -0x1.b8ee0ap-1f,
    0x1.d89deep-1f, -0x1.bd139ep-3f, 0x1.7f114ep-1f, -0x1.e595ep+2f, -0x1.d95b96p+2f,
};

/* flow_pairs_score: largest error 0.231, tolerance 2; relative to the terms of the sum at their largest, lines by keys and points for products, times the largest |logit|, at least 1 */
static const uint16_t flow_pairs_score_integers_f32[] = {
    0, 0, 0, 0,
};
static const float flow_pairs_score_want_f32[] = {
    -0x1.5290fcp+0f, 0x1.7fbd42p+1f, -0x1.20ce3p+0f, 0x1.e0ef38p+1f, -0x1.509fecp+1f, -0x1.a78a46p+1f, 0x1.9a291p+0f, 0x1.ef3ffp-4f,
    -0x1.e816ap-1f, -0x1.9d607ep-7f, 0x1.735786p-4f, -0x1.7ade02p-2f, -0x1.69a1p-1f, -0x1.207438p+0f, 0x1.a3d5bap+0f,
    -0x1.d73794p+1f, -0x1.5a35a4p+1f, -0x1.08fde4p+2f, -0x1.46eecap-4f, -0x1.ba89e2p-1f, -0x1.425dep-1f, -0x1.a0b13p-1f,
    0x1.41d482p-1f, 0x1.c642cp-2f, 0x1.08824ap-1f, -0x1.8a731p-2f, 0x1.e8a5f8p-2f, -0x1.b304dcp-2f, -0x1.fa6a26p-2f, 0x1.54fff8p-1f,
    0x1.0477cap-1f, 0x1.b623d6p-1f, -0x1.e595ep+2f, -0x1.d95b96p+2f,
};

/* flow_pairs_posterior_trace: largest error 0.052, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_pairs_posterior_trace_integers_f32[] = {
    0, 0, 0, 0,
};
static const float flow_pairs_posterior_trace_want_f32[] = {
    0x1.76b856p+0f, 0x1.3f2642p+0f, 0x1.8acd96p-1f, 0x1.31a108p-1f, 0x1.ba6b4cp-1f, 0x1.ed4eb4p-2f, 0x1.186138p-1f, 0x1.04c26ap+2f,
    0x1.a9f6acp-1f,
};

/* flow_pairs_jacobian_work_len: exact */
static const uint16_t flow_pairs_jacobian_work_len_integers_f32[] = {
    5526, 162, 6274, 228, 12632, 789,
};
static const float flow_pairs_jacobian_work_len_want_f32[] = {
    0,
};

/* flow_pairs_jacobian: largest error 0.0173, tolerance 2; relative to the terms of the sum at their largest, lines by keys and points for products, times the largest |logit|, at least 1 */
static const uint16_t flow_pairs_jacobian_integers_f32[] = {
    0, 0, 0,
};
static const float flow_pairs_jacobian_want_f32[] = {
    0x1.a65eap+0f, -0x1.9cc9c6p+0f, -0x1.8f165ap-5f, -0x1.a1f32ap-8f, 0x1.bee19p-3f, 0x1.bbf1dap-6f, -0x1.ff8f3cp-8f,
    0x1.fcc658p-1f, 0x1.1bc838p-4f, -0x1.23eb96p-1f, 0x1.24be18p-1f, 0x1.ae43f6p-4f, -0x1.63d078p-3f, 0x1.d61d5p-2f, 0x1.4e8bbcp-2f,
    -0x1.48397ap-3f, 0x1.28273ep+0f, -0x1.0e12d2p-6f, 0x1.d1bfaap+0f, -0x1.4801e4p-1f, 0x1.53f388p+1f, 0x1.d7e248p-1f,
    0x1.2aec3p+0f,
};

/* flow_pairs_eigenvalue_work_len: exact */
static const uint16_t flow_pairs_eigenvalue_work_len_integers_f32[] = {
    5366, 157, 5782, 201, 9318, 575,
};
static const float flow_pairs_eigenvalue_work_len_want_f32[] = {
    0,
};

/* flow_pairs_eigenvalue: largest error 0.969, tolerance 8; relative to the terms of the sum at their largest, times the largest |logit|, at least 1; directions to 1 */
static const uint16_t flow_pairs_eigenvalue_integers_f32[] = {
    0, 0, 0,
};
static const float flow_pairs_eigenvalue_want_f32[] = {
    -0x1.ae0fd4p-1f, 0x1.15d514p-1f, 0x1.99525ap-1f, -0x1.33921cp-1f, 0x1.6d7032p-4f, 0x1.c073c8p-2f, 0x1.1e9df6p-1f,
    0x1.d521e2p-7f, 0x1.a33904p-3f, -0x1.a6eac4p-2f, 0x1.c65ccp-1f, -0x1.6d8acp-2f, -0x1.de4434p-1f, -0x1.bc3bcp-13f,
    -0x1.7d0d9p-1f, 0x1.2adf28p-1f, 0x1.4c600ep-2f, 0x1.0aaaaap-2f, 0x1.05a47ap-1f, 0x1.b10c18p-2f, 0x1.322758p+1f, 0x1.1aaea2p+1f,
    0x1.aa548cp-1f, -0x1p+0f, -0x1p+0f, 0x1.11591ep-1f, 0x1.e72c2ep-2f,
};
