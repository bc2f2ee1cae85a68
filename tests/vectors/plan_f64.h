/* Outputs of the test vectors of plan, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_grid_exponential: largest error 0.644, tolerance 4; relative to 1 */
static const uint16_t flow_grid_exponential_integers_f64[] = {
    0, 0, 0,
};
static const double flow_grid_exponential_want_f64[] = {
    0x1.948b0fcd6e9ep-7, 0x1p+0, 0x1.c71c71c71c71cp-4, 0x1.16a47405f50f3p-2, 0x1.0e44322412649p-1, 0x1.8a20d0670b5d6p-1,
    0x1.d1745d0cb1b81p-1, 0x1p+0, 0x1.948b0fcd6e9ep-7, 0x1.1d2de288b0d31p-5, 0x1.821662d9e874ap-4, 0x1.d8f4b9f8d6584p-3,
    0x1.db5bfc2b85bb2p-2, 0x1.6db6db4414e5fp-1, 0x1.c1a9e1862b706p-1, 0x1.e88755afe7bb6p-1, 0x1.f79d41d73eff1p-1,
    0x1.fd0ff31c5b876p-1, 0x1.fefa611528c89p-1, 0x1p+0,
};

/* flow_grid_cosine: largest error 0.457, tolerance 1; relative to 1 */
static const uint16_t flow_grid_cosine_integers_f64[] = {
    0, 0, 0,
};
static const double flow_grid_cosine_want_f64[] = {
    0x0p+0, 0x1p+0, 0x0p+0, 0x1.f63ef5e7c4548p-3, 0x1.aee83c1138c1bp-2, 0x1.288be1f7639f2p-1, 0x1.827042860eeaep-1, 0x1p+0, 0x0p+0,
    0x1.d8fdc8b0a2cebp-4, 0x1.add5e660b8901p-3, 0x1.29f927b5bd498p-2, 0x1.746ebfbe9eba1p-2, 0x1.b9c64174abe18p-2,
    0x1.fcad36a5bc311p-2, 0x1.1fbb95965ffd6p-1, 0x1.4239cdfdbfd7cp-1, 0x1.6721522d8277fp-1, 0x1.9021c0d9f4d1p-1, 0x1p+0,
};

/* flow_shift: largest error 0.092, tolerance 2; relative to 1 */
static const uint16_t flow_shift_integers_f64[] = {
    0, 0, 0,
};
static const double flow_shift_want_f64[] = {
    0x0p+0, 0x1.24924972f053ap-5, 0x1p-2, 0x1.7ffffe5555567p-1, 0x1p+0, 0x1.364d940259ccep-3, 0x1p+0, 0x1.aaaaaaf1c71c8p-1,
    0x1.14c1ba81074b3p-2,
};

/* flow_resolution_shift: largest error 0.102, tolerance 4; relative to the result */
static const uint16_t flow_resolution_shift_integers_f64[] = {
    0, 0,
};
static const double flow_resolution_shift_want_f64[] = {
    0x1.e0ab161a1c4a1p+0, 0x1.9f44f6d516ce2p+0,
};

/* flow_check_times: exact */
static const uint16_t flow_check_times_integers_f64[] = {
    0, 0,
};
static const double flow_check_times_want_f64[] = {
    0,
};

/* flow_times_of_sigmas: largest error 0.115, tolerance 4; relative to the largest number */
static const uint16_t flow_times_of_sigmas_integers_f64[] = {
    0,
};
static const double flow_times_of_sigmas_want_f64[] = {
    0x1p+0, 0x1.fefa611528c89p-1, 0x1p-1, 0x1.948b0fcd6e9ep-7,
};

/* flow_sigmas_of_times: largest error 0.222, tolerance 4; relative to the largest number */
static const uint16_t flow_sigmas_of_times_integers_f64[] = {
    0, 0,
};
static const double flow_sigmas_of_times_want_f64[] = {
    0x0p+0, 0x1.5555555555555p-2, 0x1p+0, 0x1.2aaaa98e38e45p+1, 0x1.f37ffe7190014p+9,
};

/* flow_times_of_alphas: largest error 0.234, tolerance 4; relative to the largest number */
static const uint16_t flow_times_of_alphas_integers_f64[] = {
    0,
};
static const double flow_times_of_alphas_want_f64[] = {
    0x0p+0, 0x1.4151623454dbep-6, 0x1.b6db6ebc14e5fp-2, 0x1.c024a2111cb33p-1, 0x1p+0,
};

/* flow_alphas_of_times: largest error 0.215, tolerance 4; relative to the largest number */
static const uint16_t flow_alphas_of_times_integers_f64[] = {
    0,
};
static const double flow_alphas_of_times_want_f64[] = {
    0x0p+0, 0x1.4af9170187e92p-7, 0x1.1c01aa55ab53p-1, 0x1.fcde541551702p-1, 0x1p+0,
};

/* flow_times_of_diffusion: largest error 0.243, tolerance 4; relative to the largest number */
static const uint16_t flow_times_of_diffusion_integers_f64[] = {
    0,
};
static const double flow_times_of_diffusion_want_f64[] = {
    0x1p+0, 0x1.c048dfd6351f4p-1, 0x1.74a57d211094ep-2, 0x1.26bc0fbcf6d32p-6,
};

/* flow_diffusion_of_times: largest error 0.605, tolerance 4; relative to the largest number */
static const uint16_t flow_diffusion_of_times_integers_f64[] = {
    0, 0,
};
static const double flow_diffusion_of_times_want_f64[] = {
    0x0p+0, 0x1.92110d13619c3p-8, 0x1.62e42fefa39efp-2, 0x1.dcfbe07ffcf7bp-1, 0x1.2617479ffc027p+2,
};

/* flow_scale: largest error 0, tolerance 1; relative to the largest number */
static const uint16_t flow_scale_integers_f64[] = {
    0, 0,
};
static const double flow_scale_want_f64[] = {
    0x1.4714c740744p-3, 0x1.7ab514fc78b8p-4, -0x1.2680d6c455e4p-4, -0x1.4d6cddab156p-3, 0x1.194b8feebae8p-1, -0x1.73c928f7db7p-3,
    0x1.edc750b52a98p+0, -0x1.0b4072e42a6p+0, 0x1.0ef984991e14p+1, 0x1.9e9031a97d14p-1, -0x1.6461a6748248p+0, 0x1.0db193cbb6f4p+2,
    0x1.71f33a7ae4e8p+0, 0x1.5df1bef17accp+1, 0x1.bc59f3044e78p+0, 0x1.a41155ac1434p-1, -0x1.7c993119815p+1, 0x1.32ee5fc3a36p+2,
    0x1.13e06e1b6cap+1, 0x1.0ea795ff5decp+0, -0x1.9086d1a2e214p+1, -0x1.49c26fb4c7ecp+0, 0x1.83bbc31cdcep+0, 0x1.df98d1ae7e2p+0,
    -0x1.247bd83cd6e4p+0, -0x1.ee3384822a5p+0, 0x1.8fc8f6a288bcp-1, 0x1.39e764e084fcp-1, 0x1.30f8808f84p+1, -0x1.7ac930ff0d5cp+0,
    -0x1.027b7746705p-1, 0x1.51b0e838837p+1, 0x1.ec60f94e1b9p+0, 0x1.da8dc678eb6p+1, -0x1.4dbcde8373fcp-3, 0x1.3c6f55481c4cp-1,
    0x1.2e2eb541674cp-2, -0x1.626ac17395ap-2, -0x1.16bb3b1cc488p+1, 0x1.6aa5bd5ddb8cp+0, -0x1.9fa5059065cp-3, -0x1.0cbab131a92cp+0,
    -0x1.4d9375502d4cp-2, -0x1.26ef895797ep+1, 0x1.93df0a8adb68p-3, -0x1.8304591c869p-6, 0x1.9820a28cdc28p-1, 0x1.25afd123ce38p+0,
    0x1.6b08adaad6e8p+0, -0x1.7e5351671e2cp+2, -0x1.6da9bedf46d8p+1, 0x1.f966c7baa2dp+0, -0x1.b0c9d4b210acp+0, 0x1.6b200a447b8p+0,
    -0x1.8d7d00a1740cp+0, -0x1.22e9cd228018p-1, 0x1.8821d6ebbb98p+1,
};

/* flow_denoised: largest error 0.29, tolerance 4; relative to the terms at their largest */
static const uint16_t flow_denoised_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double flow_denoised_want_f64[] = {
    -0x1.d60f7becd6465p+0, 0x1.85fd426c4811ap-1, -0x1.05f396e00ca5bp+1, -0x1.c51cc79ea8a2p+0, -0x1.ce53df248ec73p-2,
    0x1.85df670246389p+0, 0x1.521fae68f1a8p-7, -0x1.fc3cfbe8b22aap-3, -0x1.76b75bc7c72p-5, -0x1.75a62cdfb67cdp-1,
    -0x1.8e9d8cca378d6p-3, -0x1.051d4b3d07ba5p+0, -0x1.a8a37b2492492p+0, -0x1.d45c26a492492p-3, 0x1.72092c4924924p-1,
    0x1.3118cbb6db6dbp-2, 0x1.427f14924924ap-1, 0x1.6537ec2492492p-1, 0x1.2f4a24924925p-7, 0x1.e7e3780000002p-3,
    -0x1.3f3db09249249p-4, -0x1.f2d5f24924924p-2, 0x1.0115e12492494p-4, 0x1.8c44ac9249249p-2, 0x1.0b47af9249249p-1,
    -0x1.a6187b6db6db7p-1, -0x1.1690eecp+0, -0x1.b107f36db6db7p-1, 0x1.40d62a6db6db7p-2, 0x1.19dfb49249249p+0, 0x1.0e178p-1,
    0x1.0753c636db6dbp+0, 0x1.2fc85e6924925p+0, 0x1.7bd916edb6db6p-1, -0x1.318d56db6db6ep-1, 0x1.2e2379b6db6dcp+0,
    0x1.ff13fe4924926p-2, 0x1.9cdf652492492p+0, 0x1.3740adb6db6d8p-4, 0x1.4a6cb2db6db6ep-1, 0x1.c95b9ebb6db6ep-1, 0x1.a649p-7,
    -0x1.7da3564924924p-2, 0x1.e64ff84924924p-1, 0x1.439cf16db6db7p+0, -0x1.205e122492492p-1, 0x1.07684de35cf81p+0,
    0x1.48c81e368bd8fp+0, 0x1.53f3fafd72548p-2, 0x1.18c1c71afd1ddp+0, -0x1.b55bfd7a10a6ap-4, -0x1.b515b2d256c22p-2,
    -0x1.2efb4879f6e76p+0, -0x1.30c92ad0d5798p+1,
};

/* flow_euler_law: largest error 1.74, tolerance 16; relative to w2, or the largest sd */
static const uint16_t flow_euler_law_integers_f64[] = {
    0, 0, 0, 0,
};
static const double flow_euler_law_want_f64[] = {
    0x1.86df00ea4df21p-2, 0x1.a8bd484189171p-2, 0x1.b39ee8d0d3df8p-1, 0x1.a8bd484189171p+0, 0x1.6a921b0d01c25p-2, 0x1p-3,
    0x1.875c5a111abccp-3, 0x1.5aabf4580249dp-3, 0x1.bd4b8f17c2deep+1, 0x1.22497fdea88b3p-2, -0x1.17a1be5f6339ep-1,
};

/* flow_steps_needed: exact */
static const uint16_t flow_steps_needed_integers_f64[] = {
    0, 11, 0, 17, 0, 10, 0, 12,
};
static const double flow_steps_needed_want_f64[] = {
    0,
};

/* flow_lipschitz_profile: largest error 1.33, tolerance 16; relative to the largest number */
static const uint16_t flow_lipschitz_profile_integers_f64[] = {
    0, 0,
};
static const double flow_lipschitz_profile_want_f64[] = {
    -0x1p+0, 0x1.28a95d73a9a4ap-1, 0x1.1fffff4fffff4p+3, 0x1p+0, 0x1.bcffea3400b1dp+9, -0x1.f2a7db72f2c5dp-1, 0x1p+1,
};

/* flow_log_lipschitz: largest error 0.442, tolerance 8; relative to the result, at least 1 */
static const uint16_t flow_log_lipschitz_integers_f64[] = {
    0, 0, 0, 0,
};
static const double flow_log_lipschitz_want_f64[] = {
    0x1.e746f40417184p+1, 0x1.ac443a637b75fp+1, 0x1.f5b60c2bb858dp-4, 0x1.62e42fefa39efp-1,
};

/* flow_tilt_lipschitz: largest error 0.307, tolerance 4; relative to the result times 1 + l^2 */
static const uint16_t flow_tilt_lipschitz_integers_f64[] = {
    0, 0, 0, 0,
};
static const double flow_tilt_lipschitz_want_f64[] = {
    0x1p+0, 0x1.912acb4c7d943p+0, 0x1.ce241ca7e4884p+3, 0x1.f4f22089495b8p+26,
};

/* flow_inequalities: largest error 0, tolerance 1; relative to the result */
static const uint16_t flow_inequalities_integers_f64[] = {
    0, 0,
};
static const double flow_inequalities_want_f64[] = {
    0x1.f5c28e3d70a4p-2, 0x1.f5c28e3d70a4p-1, 0x1.fa4p+10, 0x1.fa4p+11,
};

/* flow_step_bias_bound: largest error 0.656, tolerance 8; relative to the result */
static const uint16_t flow_step_bias_bound_integers_f64[] = {
    0, 0, 0, 0,
};
static const double flow_step_bias_bound_want_f64[] = {
    0x1.cd82b0aa5f9ecp+3, 0x1.5d350282dc811p+8, 0x1.a638729de5e4p-11, 0x1.07fc8c5b0ca17p+6,
};
