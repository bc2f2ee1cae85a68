/* Outputs of the test vectors of softmax, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors are in epsilon of f32, relative to what is named. Sizes: for 32 lanes, then for few. */

/* softmax_work_len: exact */
static const uint16_t softmax_work_len_integers_f32[] = {
    3168, 134, 3264, 140, 4288, 204,
};
static const float softmax_work_len_want_f32[] = {
    0,
};

/* softmax_covariance_work_len: exact */
static const uint16_t softmax_covariance_work_len_integers_f32[] = {
    5344, 270, 5568, 284, 8640, 476,
};
static const float softmax_covariance_work_len_want_f32[] = {
    0,
};

/* softmax_attend: largest error 0.667, tolerance 8; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_attend_integers_f32[] = {
    0, 0, 0, 0, 0, 0, 0, 0,
};
static const float softmax_attend_want_f32[] = {
    -0x1.3213aap+0f, 0x1.4ebf9p-2f, -0x1.801c6ap-3f, -0x1.cba35ep-4f, 0x1.3d35e2p-1f, 0x1.882074p+0f, 0x1.8e923cp-1f,
    0x1.5dc518p-1f, 0x1.76b59cp-1f, 0x1.c77438p-2f, 0x1.0c556p-3f, 0x1.2d1398p-1f, -0x1.92d032p-3f, -0x1.d036fp-2f, -0x1.b7d6b6p-3f,
    -0x1.1190dap-4f, -0x1.95f9dap-2f, -0x1.ce0f42p-1f, -0x1.abb682p-3f, 0x1.be9514p-1f, -0x1.1deb26p-2f, -0x1.b6f378p-1f,
    -0x1.91901cp-4f, 0x1.41d022p-1f, -0x1.8932ep-2f, -0x1.89ae6ap-1f, -0x1.0e3322p-2f, 0x1.5af2b4p-1f, -0x1.e7763cp-2f,
    -0x1.aeda24p-1f, -0x1.644e2cp-2f, 0x1.dace4p-1f, -0x1.333d64p+0f, 0x1.966af4p-1f, 0x1.a07d0ep+0f, 0x1.d6a3acp+0f,
    0x1.90bcd2p+0f, 0x1.bb8f4ap+1f, 0x1.cbb0b4p+0f, 0x1.001162p+1f, 0x1.57ea1ep+1f, 0x1.35e2dap+1f, 0x1.6cbbdcp-2f, 0x1.148aacp-1f,
    0x1.086136p-1f, 0x1.8fc0b4p-2f, 0x1.a5ab2cp-2f, -0x1.265bap+1f, -0x1.057ef6p-3f, 0x1.6a25ap-1f, 0x1.69d7d2p-1f, 0x1.c48f14p-2f,
    -0x1.118cacp-2f, 0x1.837b2ap-6f, -0x1.34d39ep-2f, -0x1.2b63dap-3f, 0x1.2c57dap+2f, 0x1.353b7cp+2f, 0x1.0de13p+1f,
    0x1.03fb26p+1f, 0x1.b7bce4p-5f, 0x1.ab60bap-5f, 0x1.42715ep+0f, 0x1.63d538p+0f, 0x1.be0c28p-2f, 0x1.3de928p-2f, 0x1.2b0598p-4f,
    0x1.312cccp-5f, -0x1.0883dcp-5f, -0x1.e6649p-2f, -0x1.21f5dcp-6f, -0x1.482d08p-1f, -0x1.d05964p-1f, 0x1.806034p-1f,
    -0x1.5d229p-3f, -0x1.4da4fcp-5f, 0x1.13c812p-1f, -0x1.0c9cbcp-3f, 0x1.d46d6p-2f, 0x1.0f3dbcp-3f, 0x1.81161cp-6f, 0x1.104136p-1f,
    0x1.9c2318p-1f, -0x1.954206p-6f, 0x1.22496ep-1f, -0x1.14acb8p-4f, -0x1.f17c0cp-3f, -0x1.d6a59ep-2f, 0x1.2cc94ap-3f,
    -0x1.89d828p+0f, 0x1.4c0f5p-2f, -0x1.c88fdcp-2f, -0x1.205a7cp-4f, 0x1.7d62b8p-4f, 0x1.08807ap-2f, 0x1.0b9bdp-1f, 0x1.a88836p-1f,
    -0x1.213cep+0f, 0x1.a4ff78p+0f, 0x1.9a22f8p+0f, 0x1.87557ep+3f, 0x1.2a19ep+3f, 0x1.caacc6p-3f, 0x1.732596p-2f, 0x1.7d2b18p-4f,
    0x1.949054p-2f, -0x1.17e68ep-1f, -0x1.62a5bp-1f, -0x1.dce114p-2f, 0x1.3262eep+0f, 0x1.b55c6cp-3f, 0x1.a63054p-1f,
    0x1.1c359cp-3f, 0x1.5463fcp+1f, 0x1.dd02aep-1f, 0x1.29494ep-5f, -0x1.c00442p-1f, 0x1.939d3cp-2f, -0x1.528098p-1f,
    0x1.b7b012p+0f, 0x1.939d3cp-2f, -0x1.528098p-1f, 0x1.b7b012p+0f, 0x1.939d3cp-2f, -0x1.528098p-1f, 0x1.b7b012p+0f,
    0x1.597c66p+6f, 0x1.5720fcp+3f, 0x1.116888p+7f, 0x0p+0f, 0x1.2c50dcp-36f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1.597c66p+6f,
    0x1.5720fcp+3f, 0x1.116888p+7f, 0x1.3ccf6ap-2f, -0x1.90ef1p-1f, -0x1.22294ap-3f, -0x1.37d368p-3f, 0x1.0a261cp-3f,
    0x1.35389ap-2f, 0x1.b41b8cp-4f, 0x1.2047d4p-1f, 0x1.04e796p+0f, 0x1.1ee936p+0f, 0x1.44c78ap+0f, 0x1.541216p-2f, 0x1.df0bf6p-4f,
    -0x1.f08e64p-2f, 0x1.326ba4p-3f, 0x1.31b99ep-2f, 0x1.7a29cap-5f, 0x1.f99c86p-2f, 0x1.99d598p+0f, -0x1.8661dap-3f,
    0x1.996c0ap-1f, 0x1.549e46p-2f, 0x1.571378p-1f, -0x1.e10dacp-1f, -0x1.f94a98p-3f, 0x1.9d12dap-3f, 0x1.3b8948p+0f,
    -0x1.9e177cp-4f, 0x1.169c5cp+0f, -0x1.07299ep-2f, 0x1.70d66ep+0f, 0x1.175abp-1f, -0x1.09a4eep-3f, 0x1.1001bp+0f, 0x1.9fd33ep-2f,
    0x1.052de2p+0f, 0x1.06615ap+0f, 0x1.e39934p-1f, 0x1.e338aep-1f, 0x1.f5d0ecp-1f, 0x1.04b07p+0f, 0x1.f39e78p-1f, 0x1.197bb6p+0f,
    0x1.522f5ap+0f, 0x1.636ca8p+0f, 0x1.80aa74p+0f, 0x1.06b77ap+0f, 0x1.f495fp-1f, 0x1.e68c94p-1f, 0x1.f7be6p-1f, 0x1.047724p+0f,
    0x1.ee80eap-1f, 0x1.133d06p+0f, 0x1.dce84ap+0f, 0x1.e21404p-1f, 0x1.333118p+0f, 0x1.06c0eap+0f, 0x1.243bc8p+0f, 0x1.1c6522p+0f,
    0x1.e10f1ep-1f, 0x1.fd3bdap-1f, 0x1.7904acp+0f, 0x1.e54984p-1f, 0x1.5db1fp+0f, 0x1.e0f598p-1f, 0x1.aab568p+0f, 0x1.17dc46p+0f,
    0x1.e40e9p-1f, 0x1.594abcp+0f, 0x1.0c196ep+0f,
};

/* softmax_attend_covariance: largest error 0.942, tolerance 8; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_attend_covariance_integers_f32[] = {
    0, 0, 0,
};
static const float softmax_attend_covariance_want_f32[] = {
    0x1.d4e1dp-3f, -0x1.26d84ap+0f, 0x1.72d562p-4f, -0x1.1653b8p-2f, 0x1.80f724p-4f, -0x1.3af99ap-2f, 0x1.3a19aap-1f,
    -0x1.321e74p+0f, 0x1.5cf75p+1f, 0x1.07ab58p+1f, 0x1.bcfc88p-1f, 0x1.9e7788p-2f, 0x1.f89414p-2f, 0x1.7fe55p-1f, 0x1.c3ca0ap+0f,
    0x1.862d7ap+0f, 0x1.c9dd58p-1f, -0x1.4bbbfcp-1f, 0x1.9f2552p-2f, 0x1.b329p-4f, 0x1.29a16cp-2f, 0x1.2b824ep-1f, 0x1.dbdf04p-2f,
    0x1.58b7d2p-6f, 0x1.14592ep-2f, 0x1.dd497ap-5f, 0x1.654d34p-2f, 0x1.20cf9ep-5f, 0x1.c551fcp+1f, 0x1.151938p+2f, 0x1.102e4cp+2f,
    0x1.a62a54p+0f, 0x1.c567dep+0f, 0x1.c10fd6p+0f, 0x1.6cc202p-5f, 0x1.0c2f84p-5f, 0x1.13b0cap-5f, 0x1.8158b4p-4f, 0x1.3292p-1f,
    0x1.1c1766p-1f, -0x1.ddc80ap+0f, 0x1.2083bap+2f, -0x1.4888fp+1f, 0x1.6518d8p+1f, -0x1.0ec154p+2f, 0x1.0dc566p+1f,
    0x1.99ddeap+2f, 0x1.263954p+2f, -0x1.2cb7f2p+0f, 0x1.35cd9cp-2f, -0x1.15502ap+0f, 0x1.2e3666p+0f, 0x1.0185aep+2f,
    0x1.ad0394p-2f, 0x1.48c27p+1f, 0x1.ec2ae6p-1f, -0x1.7945ap-1f, 0x1.46fcap+1f, -0x1.236316p-2f, -0x1.68c73ep-2f, 0x1.771f0ap-1f,
    -0x1.31c22cp+0f, 0x1.d5c4d8p-1f, -0x1.ad2c0cp-2f, -0x1.e144ecp-3f, -0x1.d8e9c8p-2f, -0x1.929874p-2f, 0x1.557b76p-2f,
    -0x1.8ed24cp+0f, 0x1.4891e6p+0f, -0x1.98bac4p-4f, -0x1.e2c83ep-1f, 0x1.6888d2p-8f, -0x1.ccca74p-4f, -0x1.07ce48p-1f,
    -0x1.63997cp-3f, -0x1.9eeb74p-4f, -0x1.b3cef8p-4f, 0x1.a8b0e6p-1f, 0x1.3c6d88p-1f, -0x1.29b564p-4f, -0x1.1b4b42p-1f,
    -0x1.09394p-5f, -0x1.00a77ep-1f, -0x1.c84a48p-5f, -0x1.921688p-1f, -0x1.f4ed96p-4f, -0x1.8bfa74p-5f, -0x1.bada7cp-3f,
    0x1.0acb06p-3f, 0x1.a1fa42p-4f, 0x1.1238c2p-1f, 0x1.5adc2cp-2f, 0x1.18b41cp-1f, -0x1.f3dad6p-2f, -0x1.454eacp-1f,
    0x1.ad9a0cp+0f, 0x1.bd279p-3f, 0x1.2c5ff4p-2f, -0x1.e6d99cp-3f, -0x1.1fe0dep-2f, -0x1.ec58a6p-2f, -0x1.4bd5a6p-3f,
    -0x1.4e18dcp-1f, -0x1.a7c45ep-1f, 0x1.630398p-1f, -0x1.3ba30cp-2f, -0x1.e95c9ep-2f, 0x1.db30c6p-3f, 0x1.3d7fb6p-1f,
    -0x1.aa5ffcp-2f, -0x1.68768ep-5f, 0x1.91e1c4p+0f, 0x1.c152cep+0f, 0x1.8c7894p+3f, 0x1.8615cp+3f, 0x1.e72de6p-3f, 0x1.7075dep-2f,
    0x1.290c1ep-4f, 0x1.00eb18p-1f,
};

/* softmax_reset: largest error 0, tolerance 0; relative to nothing: exact */
static const uint16_t softmax_reset_integers_f32[] = {
    0,
};
static const float softmax_reset_want_f32[] = {
    -INF, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -INF, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x0p+0f,
};

/* softmax_accumulate: largest error 0.431, tolerance 8; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_accumulate_integers_f32[] = {
    0, 0, 0,
};
static const float softmax_accumulate_want_f32[] = {
    0x1.c81876p+0f, 0x1.33f3aap+1f, 0x1.7e0eeep+1f, 0x1.72caa6p+0f, -0x1.4d7258p+1f, 0x1.236c24p+1f, 0x1.c367b2p+0f, 0x1.740d7cp+1f,
    0x1.509214p+1f, 0x1.57c0c6p+1f, 0x1.a54ca8p+0f, -0x1.3c327cp+1f, 0x1.34351p-1f, 0x1.f45f44p-3f, 0x1.259072p-1f, 0x1.0eb73p+2f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.d95a5p-5f, -0x1.bf820ep-2f, -0x1.cfdf18p-3f, -0x1.ed38dcp-1f, 0x1.1b014cp+1f, 0x1.06f6ecp+0f,
    0x1.37c386p+1f, -0x1.3c958p-5f, 0x1.1f9e48p-2f, -0x1.4c1ba6p+0f, -0x1.1615ep+0f, -0x1.0ec6bp+1f, -0x1.099e6p+0f, -0x1.5c773p-1f,
    0x1.3c1238p+0f, 0x1.6d46bap+0f, 0x1.d6566cp-1f, 0x1.57989p+2f, 0x1.55f3ccp+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.7786bap-3f,
    -0x1.1f0436p+0f, -0x1.07775ap-1f, -0x1.ddade4p-2f, 0x1.3d4abap+0f, 0x1.4606a2p-4f, 0x1.516b5cp-4f, -0x1.b56062p+0f,
    -0x1.a0cd16p-2f, -0x1.2c38b4p-1f, -0x1.e52116p-2f, -0x1.2e6c56p-1f, -0x1.6c4ebp-1f, -0x1.b6591ap+0f, 0x1.33c14p+0f,
    0x1.1a10c8p+0f, -0x1.11567cp-1f, 0x1.a8e74p-1f, 0x1.18cb4p+2f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.210b84p-3f, -0x1.33e974p-1f,
    -0x1.35f00cp-1f, -0x1.f1f282p-1f, 0x1.43832ap+1f, 0x1.c615fep-1f, 0x1.f79d5p+0f, 0x1.1c62ap-2f, 0x1.8d68ep-4f, -0x1.7e119ep+0f,
    -0x1.036decp+0f, -0x1.4c790cp+1f, -0x1.6f403cp+0f, -0x1.061fb8p+0f, 0x1.73afacp+0f, 0x1.5fab62p+0f, 0x1.90dceep-1f,
    -0x1.fd119p-1f, 0x1.2b06c8p+3f, 0x1.07366cp+3f, 0x1.0dfd2cp+2f, -0x1.e583f6p+3f, 0x1.879a2cp+1f, 0x1.81c28ap+1f, 0x1.684dbep+2f,
    0x1.9d86b4p+2f, 0x1.b5b046p+0f, -0x1.d020cp+3f, 0x1.faedccp+0f,
};

/* softmax_merge: largest error 0.449, tolerance 8; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_merge_integers_f32[] = {
    0, 0, 0,
};
static const float softmax_merge_want_f32[] = {
    0x1.c81876p+0f, 0x1.33f3aap+1f, 0x1.7e0eecp+1f, 0x1.72caa6p+0f, -0x1.4d7258p+1f, 0x1.236c24p+1f, 0x1.c367b2p+0f, 0x1.740d7cp+1f,
    0x1.509214p+1f, 0x1.57c0c8p+1f, 0x1.a54ca8p+0f, -0x1.3c327cp+1f, 0x1.34351p-1f, 0x1.f45f44p-3f, 0x1.d397b2p+0f, 0x1.f04708p+0f,
    0x1.b59f14p+4f, 0x1.513498p+0f, -0x1.a11178p+0f, 0x1.1e9782p+1f, -0x1.d5f796p+0f, 0x1.0c28a6p+0f, -0x1.fa5fp-2f, -0x1.91d97p-5f,
    -0x1.4d9ff2p+1f, 0x1.73adccp+0f, 0x1.f0e036p-3f, -0x1.f5c6e4p-3f, 0x1.f85c04p-2f, -0x1.3123e6p+1f, -0x1.eb786ep-3f,
    0x1.bea63ep+0f, -0x1.bcfb4cp-4f, -0x1.d13ccp+1f, -0x1.a846acp-2f, -0x1.dd4bc2p-1f, 0x1.cf8b0ep+1f, 0x1.7413f2p+0f,
    0x1.69924cp+3f, 0x1.165aa6p+0f, -0x1.23c7bcp+0f, -0x1.07f822p+0f, 0x1.5f383p-2f, 0x1.0dfc6p+0f, -0x1.7c0cb4p-4f, 0x1.13f584p+0f,
    -0x1.2d855ap-1f, 0x1.5f04f6p-4f, 0x1.718fb8p-2f, -0x1.438fdap+0f, -0x1.3f7dfep+1f, -0x1.2944e8p-2f, -0x1.590b2ep-4f,
    0x1.6b2c12p-1f, -0x1.abff64p-1f, -0x1.85d3c8p-1f, 0x1.4d76c6p-1f, -0x1.9a992p-1f, -0x1.e168f4p-1f, 0x1.242a04p+1f,
    0x1.b003c8p+0f, 0x1.c8327ap+0f, -0x1.365334p+0f, 0x1.3439f2p-3f, -0x1.5ed9bp-1f, -0x1.a7f10ap-1f, 0x1.045488p+0f,
    0x1.f60b9cp+0f, 0x1.2a22a4p+1f, 0x1.348e82p+0f, -0x1.25ebacp+1f, 0x1.aaa378p-3f, 0x1.138a78p-2f, -0x1.3132ep+0f, 0x1.1c4cc6p+0f,
    0x1.918d28p+0f, 0x1.f32f08p+0f, 0x1.17c7ccp+0f, -0x1.9cf918p+0f, 0x1.e2be64p-2f, 0x1.366748p-1f, -0x1.ec472cp-1f,
};

/* softmax_finish: largest error 0.687, tolerance 8; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_finish_integers_f32[] = {
    0, 0, 0,
};
static const float softmax_finish_want_f32[] = {
    0x1.e484aap-1f, 0x1.7740a2p-1f, 0x1.d4da58p-3f, 0x1.7c96e8p-4f, 0x1.0e718cp+1f, 0x1.7da284p+1f, 0x1.3d9ac6p+0f, 0x1.05768ap+0f,
    0x1.003d08p-2f, 0x1.e77878p-3f, 0x1.f0055cp-2f, 0x1.5d11eep+0f, -0x1.bf9f6ap-7f, -0x1.a72eaep-4f, -0x1.b6a80cp-5f,
    -0x1.d26958p-3f, 0x1.0b9f1ap-1f, 0x1.f1572cp-3f, 0x1.26d12p-1f, -0x1.2b6024p-7f, 0x1.0ffbdep-4f, -0x1.3a0e24p-2f,
    -0x1.06f822p-2f, -0x1.000ea6p-1f, -0x1.f65c3ep-3f, -0x1.498616p-3f, 0x1.2ae3e2p-2f, 0x1.596baap-2f, 0x1.bcc56p-3f,
    -0x1.192286p-3f, -0x1.adbeccp-1f, -0x1.8a7bdep-2f, -0x1.659c62p-2f, 0x1.db1384p-1f, 0x1.e8274ap-5f, 0x1.f93678p-5f,
    -0x1.47704p+0f, -0x1.3808f4p-2f, -0x1.c18458p-2f, -0x1.6b3032p-2f, -0x1.c4d044p-2f, -0x1.10bc62p-1f, -0x1.482a76p+0f,
    0x1.cccbeep-1f, 0x1.a65512p-1f, -0x1.9943b6p-2f, 0x1.0785cp-5f, -0x1.18b936p-3f, -0x1.1a92p-3f, -0x1.c5fa98p-3f, 0x1.26f248p-1f,
    0x1.9dfd8ap-3f, 0x1.cb2546p-2f, 0x1.034632p-4f, 0x1.6a5192p-6f, -0x1.5c5514p-2f, -0x1.d90b38p-3f, -0x1.2f1d9ep-1f,
    -0x1.4ed2a8p-2f, -0x1.ddf4f8p-3f, 0x1.52ddd6p-2f, 0x1.409e06p-2f, 0x1.6d779p-3f, 0x1.d6f0eep+0f, 0x1.00b0bp+2f, 0x1.06e89ap+1f,
    0x1.f4b496p-2f, -0x1.fbe4bep-5f, -0x1.13aa26p-2f, -0x1.a0e49ep-3f, -0x1.a5c7f2p-1f, 0x1.b4e3cp-3f, -0x1.83b82p-3f,
    -0x1.60590cp-1f, 0x1.0256eap-2f, 0x1.813cecp+0f, 0x1.6ca898p+0f, 0x1.5afc74p+0f, 0x1.2550b6p+2f, 0x1.6f9c18p+0f, 0x1.7db86ap+0f,
    0x1.b3882cp-3f, 0x1.0919cp-1f, 0x1.ed9a34p-2f, -0x1.437ce4p-3f, 0x1.a9924ap-2f, 0x1.148a28p-2f,
};
