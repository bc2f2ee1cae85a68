/* Outputs of the test vectors of flow, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_grid_uniform: largest error 0.227, tolerance 1; relative to 1 */
static const uint16_t flow_grid_uniform_integers_f32[] = {
    0, 0, 0,
};
static const float flow_grid_uniform_want_f32[] = {
    0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1.555556p-2f, 0x1.555556p-1f, 0x1p+0f, 0x0p+0f, 0x1.745d18p-4f, 0x1.745d18p-3f, 0x1.1745d2p-2f,
    0x1.745d18p-2f, 0x1.d1745ep-2f, 0x1.1745d2p-1f, 0x1.45d174p-1f, 0x1.745d18p-1f, 0x1.a2e8bap-1f, 0x1.d1745ep-1f, 0x1p+0f,
};

/* flow_grid_geometric: largest error 0.05, tolerance 1; relative to 1 */
static const uint16_t flow_grid_geometric_integers_f32[] = {
    0, 0, 0, 0,
};
static const float flow_grid_geometric_want_f32[] = {
    0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1.0de3ep-1f, 0x1.8d8368p-1f, 0x1.c9dcd2p-1f, 0x1.e66666p-1f, 0x1p+0f, 0x0p+0f, 0x1.576ed6p-7f,
    0x1.55a21cp-6f, 0x1.fdc4e8p-6f, 0x1.521248p-5f, 0x1.a462ecp-5f, 0x1.f5d6b8p-5f, 0x1.2337f8p-4f, 0x1.4b1878p-4f, 0x1.728df8p-4f,
    0x1.99999ap-4f, 0x1p+0f, 0x0p+0f, 0x1p+0f,
};

/* flow_grid_equal_angle: largest error 0.553, tolerance 1; relative to 1 */
static const uint16_t flow_grid_equal_angle_integers_f32[] = {
    0, 0, 0,
};
static const float flow_grid_equal_angle_want_f32[] = {
    0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1.3cec2cp-1f, 0x1.917b4cp-1f, 0x1.bf0a88p-1f, 0x1.e0c228p-1f, 0x1p+0f, 0x0p+0f, 0x1.560472p-5f,
    0x1.4eac9cp-4f, 0x1.f1ef14p-4f, 0x1.4dd3e8p-3f, 0x1.a9ebccp-3f, 0x1.095258p-2f, 0x1.481f7cp-2f, 0x1.98725ap-2f, 0x1.0408e6p-1f,
    0x1.5b3e6cp-1f, 0x1p+0f,
};

/* flow_grid_karras: largest error 2.76, tolerance 4; relative to 1 */
static const uint16_t flow_grid_karras_integers_f32[] = {
    0, 0, 0,
};
static const float flow_grid_karras_want_f32[] = {
    0x1.948b0ap-7f, 0x1p+0f, 0x1.948b12p-7f, 0x1.23a48p-6f, 0x1.e5a2bcp-6f, 0x1.1a8c08p-4f, 0x1.d17452p-1f, 0x1p+0f, 0x1.948b0ap-7f,
    0x1.61c2d6p-6f, 0x1.4269ecp-5f, 0x1.3217aap-4f, 0x1.2b7614p-3f, 0x1.234e04p-2f, 0x1.04812ap-1f, 0x1.846246p-1f, 0x1.d7d9fcp-1f,
    0x1.f7946cp-1f, 0x1.fefa62p-1f, 0x1p+0f,
};

/* flow_grid_shifted: largest error 0.378, tolerance 1; relative to 1 */
static const uint16_t flow_grid_shifted_integers_f32[] = {
    0, 0, 0,
};
static const float flow_grid_shifted_want_f32[] = {
    0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1.3b13bp-4f, 0x1.745d18p-3f, 0x1.555556p-2f, 0x1.24924ap-1f, 0x1p+0f, 0x0p+0f, 0x1p-3f,
    0x1.ed7e76p-3f, 0x1.653596p-2f, 0x1.cc3988p-2f, 0x1.1642cap-1f, 0x1.435e52p-1f, 0x1.6db6dcp-1f, 0x1.958b68p-1f, 0x1.bb13b2p-1f,
    0x1.de8132p-1f, 0x1p+0f,
};

/* flow_euler: largest error 0.544, tolerance 1; relative to the largest number */
static const uint16_t flow_euler_integers_f32[] = {
    0, 0, 0,
};
static const float flow_euler_want_f32[] = {
    0x1.209e28p-1f, 0x1.69ce08p-1f, -0x1.953fa4p-1f, 0x1.78be12p+0f, 0x1.9b2d8p-3f, 0x1.836dcp-3f, 0x1.f40758p-1f, 0x1.ec6334p-1f,
    -0x1.7b932cp-1f, 0x1.82deacp+0f, -0x1.1a4da4p+1f, -0x1.1b206cp-2f, 0x1.6f3e0ep-1f, 0x1.1abba4p-1f, 0x1.0e72p-1f, -0x1.80d3cp-1f,
    0x1.f7fb9ep-1f, -0x1.aab38p-7f, -0x1.4d63a8p-3f, 0x1.873446p-4f, -0x1.6a0a98p-1f, -0x1.a6edd8p-2f, 0x1.07c63p+0f,
    0x1.37eeaap-2f, 0x1.2b5192p+0f, -0x1.82cf3cp+0f, 0x1.271de4p-1f, -0x1.33c0a4p-2f, 0x1.434bd4p-2f, 0x1.3e6878p-1f,
    0x1.0a66ccp-1f, 0x1.180324p-5f, 0x1.1792ap+0f, 0x1.b1293ep-3f, -0x1.aa2b08p-4f, -0x1.a7c5p-1f, -0x1.5a5344p+0f, 0x1.0e5cdcp-1f,
    -0x1.ecea5ap-2f, 0x1.b79faep+0f, -0x1.48c1bcp+0f, 0x1.2509a4p-2f, 0x1.0b415cp+0f, 0x1.e7f4b8p-2f, -0x1.d2e048p+0f,
    -0x1.426852p+1f, 0x1.dc06ecp-1f, -0x1.9deaaap-3f, -0x1.f04caep-2f, -0x1.7be818p+1f, -0x1.a37f5ep+1f, 0x1.8e5bdep-5f,
    -0x1.8acaeap+0f, -0x1.1eb46ap+0f, 0x1.04bf9cp+1f, -0x1.de6faap-1f, -0x1.6838b4p-1f, 0x1.949a76p-1f, -0x1.c5f858p-1f,
};

/* flow_relax: largest error 0.894, tolerance 2; relative to the largest number, times the step if that is above 1 */
static const uint16_t flow_relax_integers_f32[] = {
    0, 0, 0,
};
static const float flow_relax_want_f32[] = {
    0x1.460f6cp-2f, 0x1.f19838p-1f, 0x1.c833cp-5f, 0x1.27eef8p+0f, -0x1.c457p-6f, -0x1.a80608p-4f, 0x1.d1a0bep-1f, 0x1.980f7p+0f,
    -0x1.84256ap-4f, -0x1.4b085ap+0f, -0x1.8645c2p+0f, -0x1.92029ep-1f, -0x1.3b90e8p-1f, -0x1.808be4p-2f, -0x1.6ec8bcp-2f,
    0x1.5031f4p-1f, -0x1.32cc66p+1f, 0x1.ba0614p+0f, -0x1.5c9858p-2f, 0x1.599f7p-3f, -0x1.cf8fb4p+0f, 0x1.10de76p-2f,
    -0x1.776c32p+0f, 0x1.0b63ep-1f, 0x1.3540c8p-2f, 0x1.8d77e2p-3f, -0x1.533026p-3f, -0x1.11d46p-2f, -0x1.43e65ep-2f,
    0x1.ddd544p-1f, 0x1.836db6p-4f, 0x1.0558d4p-2f, 0x1.3ac1bap+1f, 0x1.aab38ep-4f, -0x1.d9b45ep-1f, -0x1.241f64p+1f,
    -0x1.3dad36p+1f, 0x1.091bb6p-3f, 0x1.cd7d08p-1f, -0x1.0e0128p+0f, -0x1.720824p+2f, 0x1.bbb898p+0f, 0x1.4387a4p+2f,
    0x1.600c18p+1f, -0x1.10530ep+3f, -0x1.778994p+3f, 0x1.183cfap+2f, -0x1.ac3d1p-1f, -0x1.02d7bcp+1f, -0x1.c8ce7cp+3f,
    -0x1.e2bca6p+3f, 0x1.1563a2p-2f, -0x1.cb4c72p+2f, -0x1.603e62p+2f, 0x1.309d6cp+3f, -0x1.1b3bep+2f, -0x1.b0d6c4p+1f,
    0x1.c588ep+1f, -0x1.11371p+2f,
};

/* flow_cloud_work_len: exact */
static const uint16_t flow_cloud_work_len_integers_f32[] = {
    3168, 67, 3296, 71, 4384, 105,
};
static const float flow_cloud_work_len_want_f32[] = {
    0,
};

/* flow_cloud_velocity: largest error 0.753, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_velocity_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float flow_cloud_velocity_want_f32[] = {
    -0x1.4a6778p+0f, -0x1.34e63p+1f, -0x1.403e4cp+2f, -0x1.6d2b1ap+2f, -0x1.80e3e4p+1f, -0x1.8847f6p+4f, -0x1.faf048p+1f,
    -0x1.077dcp+2f, 0x1.bcef5cp-2f, 0x1.4f08dcp-4f, 0x1.333aacp+0f, -0x1.b6b81p-3f, -0x1.67315ap+0f, -0x1.078934p+1f,
    0x1.53d848p-1f, 0x1.27d5d4p-3f, 0x1.2fd54cp+0f, -0x1.067fa2p+0f, -0x1.49e762p-2f, -0x1.e8be2p-4f, -0x1.ff735p-2f,
    0x1.5b1a96p+0f, -0x1.c84ab8p-1f, -0x1.2250bcp+1f, -0x1.4809d2p+2f, -0x1.1da81p+1f, -0x1.c0df24p+1f, -0x1.83f704p+1f,
    -0x1.c2a7d8p-1f, 0x1.da7686p+3f, -0x1.93af62p+0f, 0x1.80ea5p+0f, -0x1.df5706p+0f, 0x1.6ec1c6p+0f, 0x1.937318p-2f,
    0x1.c01ab8p-1f, 0x1.c5688p+0f, 0x1.9f3c72p-1f, 0x1.241d1p+0f, 0x1.da89c2p-1f, -0x1.6e9352p-1f, -0x1.c249b8p-1f, 0x1.7a74fp-3f,
    0x1.488daep-1f, 0x1.26eebap+0f, 0x1.43b632p-1f, -0x1.7df8cp+0f, -0x1.3185c6p+0f, 0x1.78c58p-2f, -0x1.cc4e14p+0f, 0x1.a189p-3f,
    0x1.3cf174p-1f, 0x1.a7038cp-1f, 0x1.8bb28p-6f, 0x1.3331bp-2f, -0x1.d1a72p-1f, 0x1.3e7cep-5f, 0x1.d135ap-2f, 0x1.70834p-7f,
    -0x1.1f9b8ep-2f, 0x1.cf966ep-2f, 0x1.24f258p+0f, 0x1.f710acp-2f, 0x1.f70394p-1f, 0x1.385e18p+0f, 0x1.76714p-4f, -0x1.626406p-2f,
    0x1.48da3ap+1f, -0x1.4b961p-4f, -0x1.c37ca8p-2f, 0x1.230fc8p-2f, -0x1.ffd41cp-2f, -0x1.9cd4b8p-3f, -0x1.3c916ep+4f,
    -0x1.652fe4p+4f, 0x1.05c10cp-1f, -0x1.19ad54p-1f, -0x1.c19e9cp-2f, 0x1.303518p-3f, 0x1.c02cb6p-3f, 0x1.0fb462p-1f,
    0x1.8b224p-1f, -0x1.4e3116p-1f, -0x1.aecb0ap+0f, -0x1.0c2ddep+0f, -0x1.718c0ap+1f, -0x1.3630eap+1f, 0x1p+1f, 0x1p+1f,
};

/* flow_cloud_denoiser: largest error 0.753, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_denoiser_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float flow_cloud_denoiser_want_f32[] = {
    -0x1.0c2324p+0f, -0x1.e43e6ap-2f, -0x1.c60be4p-1f, -0x1.79f3c2p-2f, -0x1.80e3e4p+1f, -0x1.8847f6p+4f, -0x1.faf048p+1f,
    -0x1.077dcp+2f, -0x1.c22d1p-7f, -0x1.2fd9f6p-3f, 0x1.fd600cp-3f, 0x1.468304p-1f, -0x1.18d744p-1f, -0x1.0eb8d8p+1f,
    0x1.1019b8p-1f, -0x1.cac1bp-3f, 0x1.1cde48p-3f, -0x1.88aa22p-3f, 0x1.15cdb2p-3f, 0x1.20b506p+0f, 0x1.037afap-1f, 0x1.08d78ep-1f,
    -0x1.017442p+0f, -0x1.2250bcp+1f, -0x1.4809d2p+2f, -0x1.1da81p+1f, -0x1.c0df24p+1f, -0x1.83f704p+1f, -0x1.c2a7d8p-1f,
    0x1.da7686p+3f, -0x1.93af62p+0f, 0x1.80ea5p+0f, -0x1.df5706p+0f, 0x1.a451c8p+0f, 0x1.a381e6p-2f, 0x1.c01ab8p-1f, 0x1.c5688p+0f,
    0x1.9f3c72p-1f, 0x1.241d1p+0f, -0x1.3ad4d4p-2f, 0x1.b43e9ap-4f, -0x1.333586p-2f, -0x1.4f55d4p-2f, 0x1.1a2f1cp-1f,
    0x1.29670cp+0f, 0x1.35945ep-1f, -0x1.1acc16p+0f, -0x1.295d88p-2f, 0x1.4b6c44p+0f, 0x1.899e72p-4f, 0x1.f8fd54p-5f,
    -0x1.ed038p-3f, 0x1.5daaacp+0f, -0x1.342a88p-2f, -0x1.2d720ap-1f, 0x1.fb241ep-1f, 0x1.c61c42p-1f, 0x1.33e2ep-9f,
    -0x1.460ebcp-2f, 0x1.6defd4p-3f, 0x1.1ab9a2p-1f, 0x1.608846p+0f, 0x1.15ab28p-2f, -0x1.143de8p+0f, -0x1.caeaf8p-1f,
    0x1.096dccp+0f, -0x1.f7457cp-5f, -0x1.384e7ep-3f, 0x1.029e56p-2f, -0x1.fa02e2p-5f, 0x1.e32c2ep-1f, -0x1.954d9p-2f,
    0x1.404432p-3f, -0x1.3c916ep+4f, -0x1.652fe4p+4f, 0x1.69286p-2f, 0x1.3130dcp-1f, 0x1.69286p-2f, 0x1.3130dcp-1f, 0x1.69286p-2f,
    0x1.3130dcp-1f, 0x1.8b224p-1f, -0x1.4e3116p-1f, -0x1.aecb0ap+0f, -0x1.0c2ddep+0f, -0x1.718c0ap+1f, -0x1.3630eap+1f, 0x1p+1f,
    0x1p+1f,
};

/* flow_cloud_score: largest error 0.753, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_score_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float flow_cloud_score_want_f32[] = {
    -0x1.375598p-1f, -0x1.3675fcp+2f, -0x1.495c02p+3f, -0x1.aaeed8p+3f, -0x1.80e3e4p+1f, -0x1.8847f6p+4f, -0x1.faf048p+1f,
    -0x1.077dcp+2f, 0x1.7e80a2p+0f, 0x1.88cea6p-1f, 0x1.95edc8p+1f, -0x1.6b7e2cp+1f, -0x1.6c9eep+1f, 0x1.7f418p-3f, 0x1.c3a12p-2f,
    0x1.3a69cap+0f, 0x1.bf0a84p+1f, -0x1.63b14ap+1f, -0x1.86abdap+0f, -0x1.0a0b6cp+2f, -0x1.ad5684p+1f, 0x1.65ce08p+1f,
    0x1.86c68p-2f, -0x1.2250bcp+1f, -0x1.4809d2p+2f, -0x1.1da81p+1f, -0x1.c0df24p+1f, -0x1.83f704p+1f, -0x1.c2a7d8p-1f,
    0x1.da7686p+3f, -0x1.93af62p+0f, 0x1.80ea5p+0f, -0x1.df5706p+0f, -0x1.0bd008p+1f, -0x1.41282p-3f, 0x1.c01ab8p-1f, 0x1.c5688p+0f,
    0x1.9f3c72p-1f, 0x1.241d1p+0f, 0x1.8af89cp+0f, -0x1.0730f8p+0f, -0x1.72dab4p-1f, 0x1.47da3p-1f, 0x1.cfb1cap-4f, -0x1.8b328p-7f,
    0x1.1aa4cp-5f, -0x1.efdf58p-2f, -0x1.20f9fep+0f, -0x1.28899ep+0f, -0x1.2f11p+1f, 0x1.6c1c18p-3f, 0x1.131f76p+0f,
    -0x1.596644p-1f, 0x1.a01f1ap-2f, 0x1.1c66cep+0f, -0x1.2fff84p+1f, -0x1.0f60c8p+0f, 0x1.2140aap-1f, 0x1.a5f78cp-2f,
    -0x1.261c2cp-1f, -0x1.fd502cp-4f, -0x1.29eda2p-2f, 0x1.19bee8p-2f, 0x1.49d7dp+1f, 0x1.52a43ep+1f, -0x1.2e8868p+0f,
    -0x1.6c5a3p-2f, 0x1.b376eap+1f, -0x1.aae4d2p-2f, -0x1.e54b6p-2f, -0x1.a60d6p-1f, -0x1.0a5064p-3f, -0x1.ca2f94p-2f,
    -0x1.3c916ep+4f, -0x1.652fe4p+4f, 0x1.44b36ep-3f, -0x1.256f18p+0f, -0x1.95637ep-1f, -0x1.ca472cp-2f, -0x1.12240ap-3f,
    -0x1.0be3d4p-4f, -0x1.ad3d9ap-1f, 0x1.946c58p+0f, -0x1.a4edd8p-1f, -0x1.56842p-2f, -0x1.718c0ap+1f, -0x1.3630eap+1f, 0x1p+1f,
    0x1p+1f,
};

/* flow_sample_cloud_work_len: exact */
static const uint16_t flow_sample_cloud_work_len_integers_f32[] = {
    3171, 70, 3305, 80, 4444, 165,
};
static const float flow_sample_cloud_work_len_want_f32[] = {
    0,
};

/* flow_sample_cloud: largest error 1.15, tolerance 4; relative to the largest number of x and the cloud */
static const uint16_t flow_sample_cloud_integers_f32[] = {
    0, 0, 1, 0,
};
static const float flow_sample_cloud_want_f32[] = {
    -0x1.b6f55cp-1f, 0x1.068892p-2f, 0x1.333b52p+0f, -0x1.e4385ap-1f, -0x1.7ba3ep-1f, 0x1.ff4ebap-2f, 0x1.3c2ca6p-1f,
    0x1.c25d9ep-3f, 0x1.15567p+0f, -0x1.c0c4fcp-5f, -0x1.34b014p+0f, 0x1.1af172p+0f, -0x1.abdf5p-2f, 0x1.ccc7bap-3f,
    -0x1.cbb528p+0f, -0x1.191fa2p-1f, -0x1.b56828p+1f, 0x1.c59204p+0f, 0x1.3c191p+2f, 0x1.ab775p-2f, -0x1.0a68dep+1f,
    -0x1.b5eb6cp+1f, -0x1.090ac8p-2f, -0x1.885c76p-1f, -0x1.138a34p-2f, -0x1.ad8794p+0f, 0x1.01720cp+0f, 0x1.3394cp+1f,
    -0x1.8f34ep+1f, -0x1.2f999p-4f, 0x1.2ee79p+1f, 0x1.f6285cp+0f, -0x1.d4fbbp-4f, -0x1.5ce76ep+0f, 0x1.d0accp+0f, 0x1.2ebb7ep+0f,
    -0x1.4ed49cp+0f, -0x1.533f92p-3f, -0x1.ad2d6ep-2f, 0x1.cfd8a6p+0f, 0x1.34dfecp-4f, -0x1.cc419ep-1f, 0x1.381ffp+0f,
    0x1.5d2d02p+0f, 0x1.33798p-2f, -0x1.408e02p+0f, -0x1.1fd11p+0f, 0x1.621024p+0f,
};
