/* Outputs of the test vectors of plan, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_grid_exponential: largest error 0.729, tolerance 4; relative to 1 */
static const uint16_t flow_grid_exponential_integers_f32[] = {
    0, 0, 0,
};
static const float flow_grid_exponential_want_f32[] = {
    0x1.948b1p-7f, 0x1p+0f, 0x1.c71c72p-4f, 0x1.16a474p-2f, 0x1.0e4432p-1f, 0x1.8a20dp-1f, 0x1.d1745cp-1f, 0x1p+0f, 0x1.948b1p-7f,
    0x1.1d2de4p-5f, 0x1.821666p-4f, 0x1.d8f4cp-3f, 0x1.db5c02p-2f, 0x1.6db6dcp-1f, 0x1.c1a9e2p-1f, 0x1.e88758p-1f, 0x1.f79d42p-1f,
    0x1.fd0ff4p-1f, 0x1.fefa62p-1f, 0x1p+0f,
};

/* flow_grid_cosine: largest error 0.498, tolerance 1; relative to 1 */
static const uint16_t flow_grid_cosine_integers_f32[] = {
    0, 0, 0,
};
static const float flow_grid_cosine_want_f32[] = {
    0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1.f63efap-3f, 0x1.aee83cp-2f, 0x1.288be2p-1f, 0x1.827042p-1f, 0x1p+0f, 0x0p+0f, 0x1.d8fdc8p-4f,
    0x1.add5e8p-3f, 0x1.29f928p-2f, 0x1.746ebep-2f, 0x1.b9c64p-2f, 0x1.fcad36p-2f, 0x1.1fbb94p-1f, 0x1.4239ccp-1f, 0x1.672152p-1f,
    0x1.9021cp-1f, 0x1p+0f,
};

/* flow_shift: largest error 0.236, tolerance 2; relative to 1 */
static const uint16_t flow_shift_integers_f32[] = {
    0, 0, 0,
};
static const float flow_shift_want_f32[] = {
    0x0p+0f, 0x1.24924cp-5f, 0x1p-2f, 0x1.7ffffep-1f, 0x1p+0f, 0x1.364d92p-3f, 0x1p+0f, 0x1.aaaaaap-1f, 0x1.14c1bap-2f,
};

/* flow_resolution_shift: largest error 0.36, tolerance 4; relative to the result */
static const uint16_t flow_resolution_shift_integers_f32[] = {
    0, 0,
};
static const float flow_resolution_shift_want_f32[] = {
    0x1.e0ab16p+0f, 0x1.9f44f8p+0f,
};

/* flow_check_times: exact */
static const uint16_t flow_check_times_integers_f32[] = {
    0, 0,
};
static const float flow_check_times_want_f32[] = {
    0,
};

/* flow_times_of_sigmas: largest error 0.229, tolerance 4; relative to the largest number */
static const uint16_t flow_times_of_sigmas_integers_f32[] = {
    0,
};
static const float flow_times_of_sigmas_want_f32[] = {
    0x1p+0f, 0x1.fefa62p-1f, 0x1p-1f, 0x1.948b1p-7f,
};

/* flow_sigmas_of_times: largest error 0.19, tolerance 4; relative to the largest number */
static const uint16_t flow_sigmas_of_times_integers_f32[] = {
    0, 0,
};
static const float flow_sigmas_of_times_want_f32[] = {
    0x0p+0f, 0x1.555556p-2f, 0x1p+0f, 0x1.2aaaaap+1f, 0x1.f37ffep+9f,
};

/* flow_times_of_alphas: largest error 0.342, tolerance 4; relative to the largest number */
static const uint16_t flow_times_of_alphas_integers_f32[] = {
    0,
};
static const float flow_times_of_alphas_want_f32[] = {
    0x0p+0f, 0x1.415162p-6f, 0x1.b6db6cp-2f, 0x1.c024a2p-1f, 0x1p+0f,
};

/* flow_alphas_of_times: largest error 0.0837, tolerance 4; relative to the largest number */
static const uint16_t flow_alphas_of_times_integers_f32[] = {
    0,
};
static const float flow_alphas_of_times_want_f32[] = {
    0x0p+0f, 0x1.4af916p-7f, 0x1.1c01aap-1f, 0x1.fcde54p-1f, 0x1p+0f,
};

/* flow_times_of_diffusion: largest error 0.141, tolerance 4; relative to the largest number */
static const uint16_t flow_times_of_diffusion_integers_f32[] = {
    0,
};
static const float flow_times_of_diffusion_want_f32[] = {
    0x1p+0f, 0x1.c048ep-1f, 0x1.74a57cp-2f, 0x1.26bc1p-6f,
};

/* flow_diffusion_of_times: largest error 0.403, tolerance 4; relative to the largest number */
static const uint16_t flow_diffusion_of_times_integers_f32[] = {
    0, 0,
};
static const float flow_diffusion_of_times_want_f32[] = {
    0x0p+0f, 0x1.92110ep-8f, 0x1.62e43p-2f, 0x1.dcfbe2p-1f, 0x1.261748p+2f,
};

/* flow_scale: largest error 0.2, tolerance 1; relative to the largest number */
static const uint16_t flow_scale_integers_f32[] = {
    0, 0,
};
static const float flow_scale_want_f32[] = {
    0x1.4714c8p-3f, 0x1.7ab514p-4f, -0x1.2680d6p-4f, -0x1.4d6cdep-3f, 0x1.194b9p-1f, -0x1.73c928p-3f, 0x1.edc75p+0f,
    -0x1.0b4072p+0f, 0x1.0ef984p+1f, 0x1.9e9032p-1f, -0x1.6461a6p+0f, 0x1.0db194p+2f, 0x1.71f33ap+0f, 0x1.5df1bep+1f,
    0x1.bc59f4p+0f, 0x1.a41156p-1f, -0x1.7c9932p+1f, 0x1.32ee6p+2f, 0x1.13e06ep+1f, 0x1.0ea796p+0f, -0x1.9086d2p+1f, -0x1.49c27p+0f,
    0x1.83bbc4p+0f, 0x1.df98d2p+0f, -0x1.247bd8p+0f, -0x1.ee3384p+0f, 0x1.8fc8f6p-1f, 0x1.39e764p-1f, 0x1.30f88p+1f, -0x1.7ac93p+0f,
    -0x1.027b78p-1f, 0x1.51b0e8p+1f, 0x1.ec60fap+0f, 0x1.da8dc6p+1f, -0x1.4dbcdep-3f, 0x1.3c6f56p-1f, 0x1.2e2eb6p-2f,
    -0x1.626ac2p-2f, -0x1.16bb3cp+1f, 0x1.6aa5bep+0f, -0x1.9fa506p-3f, -0x1.0cbab2p+0f, -0x1.4d9376p-2f, -0x1.26ef8ap+1f,
    0x1.93df0ap-3f, -0x1.83045ap-6f, 0x1.9820a2p-1f, 0x1.25afd2p+0f, 0x1.6b08aep+0f, -0x1.7e5352p+2f, -0x1.6da9bep+1f,
    0x1.f966c8p+0f, -0x1.b0c9d4p+0f, 0x1.6b200ap+0f, -0x1.8d7dp+0f, -0x1.22e9cep-1f, 0x1.8821d6p+1f,
};

/* flow_denoised: largest error 0.446, tolerance 4; relative to the terms at their largest */
static const uint16_t flow_denoised_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float flow_denoised_want_f32[] = {
    -0x1.d60f7ap+0f, 0x1.85fd42p-1f, -0x1.05f396p+1f, -0x1.c51cc8p+0f, -0x1.ce53ep-2f, 0x1.85df68p+0f, 0x1.521f8p-7f,
    -0x1.fc3cfcp-3f, -0x1.76b74p-5f, -0x1.75a62ep-1f, -0x1.8e9d9p-3f, -0x1.051d4cp+0f, -0x1.a8a37cp+0f, -0x1.d45c28p-3f,
    0x1.72092ep-1f, 0x1.3118ccp-2f, 0x1.427f14p-1f, 0x1.6537ecp-1f, 0x1.2f4a2p-7f, 0x1.e7e374p-3f, -0x1.3f3db2p-4f, -0x1.f2d5f4p-2f,
    0x1.0115ep-4f, 0x1.8c44acp-2f, 0x1.0b47bp-1f, -0x1.a6187cp-1f, -0x1.1690fp+0f, -0x1.b107f4p-1f, 0x1.40d62cp-2f, 0x1.19dfb4p+0f,
    0x1.0e178p-1f, 0x1.0753c6p+0f, 0x1.2fc85ep+0f, 0x1.7bd918p-1f, -0x1.318d58p-1f, 0x1.2e237ap+0f, 0x1.ff13fcp-2f, 0x1.9cdf66p+0f,
    0x1.3740bp-4f, 0x1.4a6cb4p-1f, 0x1.c95bap-1f, 0x1.a6494p-7f, -0x1.7da358p-2f, 0x1.e64ff8p-1f, 0x1.439cf2p+0f, -0x1.205e12p-1f,
    0x1.07684ep+0f, 0x1.48c81ep+0f, 0x1.53f3fcp-2f, 0x1.18c1c8p+0f, -0x1.b55bfcp-4f, -0x1.b515bp-2f, -0x1.2efb48p+0f,
    -0x1.30c92cp+1f,
};

/* flow_euler_law: largest error 1.35, tolerance 16; relative to w2, or the largest sd */
static const uint16_t flow_euler_law_integers_f32[] = {
    0, 0, 0, 0,
};
static const float flow_euler_law_want_f32[] = {
    0x1.86dfp-2f, 0x1.a8bd48p-2f, 0x1.b39ee8p-1f, 0x1.a8bd48p+0f, 0x1.6a921ep-2f, 0x1p-3f, 0x1.875c5ap-3f, 0x1.5aabf8p-3f,
    0x1.bd4b8cp+1f, 0x1.22497ap-2f, -0x1.17a1bap-1f,
};

/* flow_steps_needed: exact */
static const uint16_t flow_steps_needed_integers_f32[] = {
    0, 11, 0, 17, 0, 10, 0, 12,
};
static const float flow_steps_needed_want_f32[] = {
    0,
};

/* flow_lipschitz_profile: largest error 0.583, tolerance 16; relative to the largest number */
static const uint16_t flow_lipschitz_profile_integers_f32[] = {
    0, 0,
};
static const float flow_lipschitz_profile_want_f32[] = {
    -0x1p+0f, 0x1.28a95cp-1f, 0x1.1ffffep+3f, 0x1p+0f, 0x1.bcffecp+9f, -0x1.f2a7dcp-1f, 0x1p+1f,
};

/* flow_log_lipschitz: largest error 0.482, tolerance 8; relative to the result, at least 1 */
static const uint16_t flow_log_lipschitz_integers_f32[] = {
    0, 0, 0, 0,
};
static const float flow_log_lipschitz_want_f32[] = {
    0x1.e746f4p+1f, 0x1.ac443cp+1f, 0x1.f5b60cp-4f, 0x1.62e43p-1f,
};

/* flow_tilt_lipschitz: largest error 0.332, tolerance 4; relative to the result times 1 + l^2 */
static const uint16_t flow_tilt_lipschitz_integers_f32[] = {
    0, 0, 0, 0,
};
static const float flow_tilt_lipschitz_want_f32[] = {
    0x1p+0f, 0x1.912acap+0f, 0x1.ce241cp+3f, 0x1.f4f22p+26f,
};

/* flow_inequalities: largest error 0.0612, tolerance 1; relative to the result */
static const uint16_t flow_inequalities_integers_f32[] = {
    0, 0,
};
static const float flow_inequalities_want_f32[] = {
    0x1.f5c28ep-2f, 0x1.f5c28ep-1f, 0x1.fa4p+10f, 0x1.fa4p+11f,
};

/* flow_step_bias_bound: largest error 0.92, tolerance 8; relative to the result */
static const uint16_t flow_step_bias_bound_integers_f32[] = {
    0, 0, 0, 0,
};
static const float flow_step_bias_bound_want_f32[] = {
    0x1.cd82bp+3f, 0x1.5d35p+8f, 0x1.a63874p-11f, 0x1.07fc8cp+6f,
};
