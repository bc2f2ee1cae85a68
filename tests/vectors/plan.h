/* Inputs of the test vectors of plan. Written by tools/vectors; see its cases.py for the layouts. */

/* flow_grid_exponential: len | sigma_min sigma_max | times[len] */
enum { flow_grid_exponential_cases = 3 };
static const uint16_t flow_grid_exponential_sizes[] = {
    2, 1, 6, 1, 12, 1,
};
static const float flow_grid_exponential_numbers[] = {
    0x1p+0f, 0x1.4p+6f, 0x1.99999ap-4f, 0x1p+3f, 0x1.0624dep-9f, 0x1.4p+6f,
};

/* flow_grid_cosine: len | offset | times[len] */
enum { flow_grid_cosine_cases = 3 };
static const uint16_t flow_grid_cosine_sizes[] = {
    2, 1, 6, 1, 12, 1,
};
static const float flow_grid_cosine_numbers[] = {
    0x1.0624dep-7f, 0x0p+0f, 0x1.99999ap-4f,
};

/* flow_shift: len | times![len] shift |  */
enum { flow_shift_cases = 3 };
static const uint16_t flow_shift_sizes[] = {
    5, 1, 1, 1, 3, 1,
};
static const float flow_shift_numbers[] = {
    0x0p+0f, 0x1.99999ap-4f, 0x1p-1f, 0x1.ccccccp-1f, 0x1p+0f, 0x1.8p+1f, 0x1.99999ap-3f, 0x1.666666p+0f, 0x1p+0f, 0x1.333334p-1f,
    0x1.99999ap-4f, 0x1.333334p-2f,
};

/* flow_resolution_shift:  | tokens base_tokens max_tokens base_shift max_shift | shift[1] */
enum { flow_resolution_shift_cases = 2 };
static const uint16_t flow_resolution_shift_sizes[] = {
    1, 1,
};
static const float flow_resolution_shift_numbers[] = {
    0x1p+10f, 0x1p+8f, 0x1p+12f, 0x1p-1f, 0x1.266666p+0f, 0x1.9p+6f, 0x1p+8f, 0x1p+12f, 0x1p-1f, 0x1.ccccccp-1f,
};

/* flow_check_times: len | times[len] |  */
enum { flow_check_times_cases = 2 };
static const uint16_t flow_check_times_sizes[] = {
    3, 1, 2, 1,
};
static const float flow_check_times_numbers[] = {
    0x0p+0f, 0x1p-1f, 0x1p+0f, 0x1p+0f, 0x1p-2f,
};

/* flow_times_of_sigmas: len | sigmas[len] | times[len] */
enum { flow_times_of_sigmas_cases = 1 };
static const uint16_t flow_times_of_sigmas_sizes[] = {
    4, 1, 1,
};
static const float flow_times_of_sigmas_numbers[] = {
    0x0p+0f, 0x1.0624dep-9f, 0x1p+0f, 0x1.4p+6f,
};

/* flow_sigmas_of_times: len | times[len] | sigmas[len] */
enum { flow_sigmas_of_times_cases = 2 };
static const uint16_t flow_sigmas_of_times_sizes[] = {
    4, 1, 1, 1, 1, 1,
};
static const float flow_sigmas_of_times_numbers[] = {
    0x1p+0f, 0x1.8p-1f, 0x1p-1f, 0x1.333334p-2f, 0x1.0624dep-10f,
};

/* flow_times_of_alphas: len | alphas[len] | times[len] */
enum { flow_times_of_alphas_cases = 1 };
static const uint16_t flow_times_of_alphas_sizes[] = {
    5, 1, 1,
};
static const float flow_times_of_alphas_numbers[] = {
    0x0p+0f, 0x1.47ae14p-6f, 0x1.333334p-1f, 0x1.fae148p-1f, 0x1p+0f,
};

/* flow_alphas_of_times: len | times[len] | alphas[len] */
enum { flow_alphas_of_times_cases = 1 };
static const uint16_t flow_alphas_of_times_sizes[] = {
    5, 1, 1,
};
static const float flow_alphas_of_times_numbers[] = {
    0x0p+0f, 0x1.47ae14p-7f, 0x1.99999ap-2f, 0x1.ccccccp-1f, 0x1p+0f,
};

/* flow_times_of_diffusion: len | taus[len] | times[len] */
enum { flow_times_of_diffusion_cases = 1 };
static const uint16_t flow_times_of_diffusion_sizes[] = {
    4, 1, 1,
};
static const float flow_times_of_diffusion_numbers[] = {
    0x0p+0f, 0x1.47ae14p-7f, 0x1.666666p-1f, 0x1p+2f,
};

/* flow_diffusion_of_times: len | times[len] | taus[len] */
enum { flow_diffusion_of_times_cases = 2 };
static const uint16_t flow_diffusion_of_times_sizes[] = {
    4, 1, 1, 1, 1, 1,
};
static const float flow_diffusion_of_times_numbers[] = {
    0x1p+0f, 0x1.ccccccp-1f, 0x1p-1f, 0x1.333334p-2f, 0x1.47ae14p-7f,
};

/* flow_scale: n d | x![n,d] factor |  */
enum { flow_scale_cases = 2 };
static const uint16_t flow_scale_sizes[] = {
    2, 3, 3, 3, 17, 18,
};
static const float flow_scale_numbers[] = {
    0x1.10915p-1f, 0x1.3b96e6p-2f, -0x1.ead6bap-3f, -0x1.15dab8p-1f, 0x1.d4d344p+0f, -0x1.35d24cp-1f, 0x1.333334p-2f,
    -0x1.22753ep+0f, 0x1.3a69fp-1f, -0x1.3ecb32p+0f, -0x1.e7b8b2p-2f, 0x1.a345b4p-1f, -0x1.3d4962p+1f, -0x1.b33c44p-1f,
    -0x1.9bb2fep+0f, -0x1.056216p+0f, -0x1.ee3282p-2f, 0x1.bfc348p+0f, -0x1.69187p+1f, -0x1.448f9p+0f, -0x1.3e6acep-1f,
    0x1.d73532p+0f, 0x1.83f3cep-1f, -0x1.c8283p-1f, 0x1.34p+6f, -0x1.1a1da8p+0f, 0x1.58193ap-1f, 0x1.22b4e4p+0f, -0x1.d655d6p-2f,
    -0x1.714c76p-2f, -0x1.66cap+0f, 0x1.bda166p-1f, 0x1.3018c8p-2f, -0x1.8d4898p+0f, -0x1.21a274p+0f, -0x1.172638p+1f,
    0x1.88a1f6p-4f, -0x1.7446bep-2f, -0x1.63823ep-3f, 0x1.a0f61p-3f, 0x1.47eb54p+0f, -0x1.aaa4dep-1f, 0x1.34p+6f, 0x1.e8fe6p-4f,
    0x1.3c26eep-1f, 0x1.88713ep-3f, 0x1.5afbbp+0f, -0x1.db2484p-4f, 0x1.c75068p-7f, -0x1.e02664p-2f, -0x1.59838cp-1f,
    -0x1.ab1944p-1f, 0x1.c1cb6ep+1f, 0x1.ae311cp+0f, -0x1.294b84p+0f, 0x1.fd29aep-1f, -0x1.ab34cp-1f, 0x1.d3a21ep-1f,
    0x1.56403cp-2f, -0x1.cd54fcp+0f, 0x1.34p+6f, -0x1.b33334p+0f,
};

/* flow_denoised: n d prediction | p![n,d] x[n,d] signal noise_level |  */
enum { flow_denoised_cases = 5 };
static const uint16_t flow_denoised_sizes[] = {
    2, 3, 0, 3, 3, 3, 2, 1, 3, 4, 2, 17, 2, 19, 20, 1, 4, 3, 4, 4, 2, 2, 4, 2, 2,
};
static const float flow_denoised_numbers[] = {
    -0x1.192186p+0f, -0x1.4fefb4p-5f, -0x1.d71d4cp-1f, -0x1.673a42p-2f, 0x1.319fdap-2f, -0x1.042cbep-1f, -0x1.9d61b2p+0f,
    0x1.0ab196p-1f, -0x1.b56638p+0f, -0x1.581eeap+0f, -0x1.cfe24ep-3f, 0x1.d3c4fp-1f, 0x1.666666p-1f, 0x1.333334p-2f,
    0x1.6cef2ap-1f, 0x1.d4c4bep-1f, 0x1.34p+6f, -0x1.50f9b6p+1f, -0x1.59ab16p-4f, 0x1.34p+6f, 0x1.578dc6p-1f, -0x1.a283cp+0f,
    0x1.34p+6f, -0x1.fc9962p-3f, -0x1.0e6782p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.d28244p-1f, -0x1.1b5d3ep-1f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.96ce1p-2f, -0x1.d1cf62p-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.99999ap-1f, 0x1.333334p-1f, -0x1.f889cp+0f, 0x1.8601cep-5f,
    0x1.a7bfecp-1f, 0x1.08116ep-1f, 0x1.614abcp+0f, 0x1.c2f272p-2f, 0x1.48426p-2f, 0x1.986d62p-1f, 0x1.1ef9aep-3f, -0x1.37c45p-2f,
    0x1.edf7d2p-2f, 0x1.645844p-1f, 0x1.b6f2aap-2f, -0x1.0d4e1cp+0f, -0x1.826812p+0f, -0x1.880b28p+0f, 0x1.193ccap-3f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.13edc8p+0f, 0x1.be1836p-1f, 0x1.82dabp+0f, 0x1.ab3442p+0f, 0x1.aca05ap-3f, -0x1.866e9ap-1f, 0x1.0f9fd4p+0f,
    0x1.cd72b6p-1f, 0x1.113f5cp+1f, -0x1.cdff5p-2f, 0x1.012c16p+0f, 0x1.3f5248p+0f, -0x1.043614p-1f, -0x1.416364p-2f,
    0x1.4d9932p-1f, 0x1.58a326p+0f, -0x1.b15006p-1f, 0x1.34p+6f, 0x1.34p+6f, -0x1.c1c79ep-1f, -0x1.d6c0eap-1f, 0x1.d7809ap-2f,
    -0x1.f900bap-3f, -0x1.3edc72p+0f, 0x1.574a56p+0f, -0x1.89bceap-1f, -0x1.291536p+0f, -0x1.3f070ap-1f, -0x1.e34104p-1f,
    -0x1.f8fc34p-1f, -0x1.8ac8f8p-2f, 0x1.82cb92p-1f, -0x1.059e48p-2f, -0x1.1ee2d4p-5f, 0x1.bc9bf4p-1f, 0x1.81b0ccp-1f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.28bc84p+0f, -0x1.53d48ep-2f, -0x1.6bec12p-3f, -0x1.3156a4p-6f, 0x1.0964e6p+1f, -0x1.7568bcp-3f,
    0x1.7a6c98p+0f, -0x1.033bcap-1f, 0x1.3b4458p-2f, 0x1.64d5b8p+0f, -0x1.02bff8p-2f, 0x1.0950e4p-7f, 0x1.50cf98p+0f,
    -0x1.0a219ap-1f, 0x1.b20c74p+0f, 0x1.0f0d6ep+0f, 0x1.27fb3ep-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1p+0f, 0x1.4p+1f,
    -0x1.06ab36p-2f, -0x1.19abe2p+1f, 0x1.75c4ccp-4f, 0x1.653f24p-6f, 0x1.c003a6p-1f, -0x1.272af4p-5f, 0x1.8c04b4p-2f,
    0x1.1c1b2cp+0f, 0x1.99999ap-2f, 0x1.333334p-1f, 0x1.b8b71ep-2f, 0x1.50232ap+0f, 0x1.b28394p+0f, 0x1.5a5e38p+0f, 0x1.956328p-2f,
    0x1.0a1082p+0f, 0x1.2987d8p-2f, -0x1.151078p+1f, 0x1.333334p-1f, 0x1.99999ap-1f,
};

/* flow_euler_law: d len | mean[d] sds[d] times[len] rho | w2[1] factors[d] */
enum { flow_euler_law_cases = 4 };
static const uint16_t flow_euler_law_sizes[] = {
    3, 9, 0, 1, 1, 1, 1, 2, 4, 1, 1, 1, 1, 1, 1, 6, 0, 1, 1, 1, 0, 2, 4, 1, 1, 1, 1, 1,
};
static const float flow_euler_law_numbers[] = {
    0x1p-1f, 0x1p+0f, 0x1p+1f, 0x0p+0f, 0x1p-3f, 0x1p-2f, 0x1.8p-2f, 0x1p-1f, 0x1.4p-1f, 0x1.8p-1f, 0x1.cp-1f, 0x1p+0f, 0x0p+0f,
    0x1p-1f, -0x1p+1f, 0x0p+0f, 0x1.333334p-2f, 0x1p-3f, 0x1p-2f, 0x1p-1f, 0x1.cp-1f, 0x0p+0f, 0x1.8p+0f, 0x0p+0f, 0x1.47ae14p-7f,
    0x1.47ae14p-6f, 0x1p-1f, 0x1.ccccccp-1f, 0x1p+0f, 0x1.8p-1f, 0x1p+0f, 0x0p+0f, 0x1.666666p-1f, 0x1p+2f, 0x0p+0f, 0x1.99999ap-2f,
    0x1.666666p-1f, 0x1p+0f, -0x1p-1f,
};

/* flow_steps_needed: d schedule max_steps | sds[d] s rho tolerance | #steps[1] */
enum { flow_steps_needed_cases = 4 };
static const uint16_t flow_steps_needed_sizes[] = {
    2, 0, 100, 1, 1, 1, 1, 100, 1, 1, 3, 2, 100, 1, 1, 1, 2, 100, 1, 1,
};
static const float flow_steps_needed_numbers[] = {
    0x1p-1f, 0x1.8p+0f, 0x0p+0f, 0x0p+0f, 0x1.99999ap-3f, 0x1p+0f, 0x0p+0f, 0x1p-1f, 0x1.99999ap-5f, 0x1p-1f, 0x1p+0f, 0x1p+1f,
    0x0p+0f, 0x0p+0f, 0x1.333334p-2f, 0x1p+1f, 0x1.4p+0f, -0x1p-2f, 0x1.333334p-2f,
};

/* flow_lipschitz_profile: len | times[len] s radius | out[len] */
enum { flow_lipschitz_profile_cases = 2 };
static const uint16_t flow_lipschitz_profile_sizes[] = {
    4, 1, 1, 3, 1, 1,
};
static const float flow_lipschitz_profile_numbers[] = {
    0x0p+0f, 0x1.333334p-2f, 0x1.99999ap-1f, 0x1p+0f, 0x1p-1f, 0x1.8p+0f, 0x1.ccccccp-1f, 0x1.99999ap-4f, 0x1p-1f, 0x0p+0f, 0x1p+0f,
};

/* flow_log_lipschitz:  | from to s radius | out[1] */
enum { flow_log_lipschitz_cases = 4 };
static const uint16_t flow_log_lipschitz_sizes[] = {
    1, 1, 1, 1,
};
static const float flow_log_lipschitz_numbers[] = {
    0x0p+0f, 0x1p+0f, 0x1p-1f, 0x1.8p+0f, 0x1p-2f, 0x1.8p-1f, 0x0p+0f, 0x1p+0f, 0x1p-1f, 0x1.051eb8p-1f, 0x1.333334p-2f, 0x1p+1f,
    0x0p+0f, 0x1p+0f, 0x1p+1f, 0x0p+0f,
};

/* flow_tilt_lipschitz:  | l | out[1] */
enum { flow_tilt_lipschitz_cases = 4 };
static const uint16_t flow_tilt_lipschitz_sizes[] = {
    1, 1, 1, 1,
};
static const float flow_tilt_lipschitz_numbers[] = {
    0x0p+0f, 0x1p-1f, 0x1p+1f, 0x1.8p+2f,
};

/* flow_inequalities:  | lipschitz | poincare[1] log_sobolev[1] */
enum { flow_inequalities_cases = 2 };
static const uint16_t flow_inequalities_sizes[] = {
    1, 1, 1, 1,
};
static const float flow_inequalities_numbers[] = {
    0x1.666666p-1f, 0x1.68p+5f,
};

/* flow_step_bias_bound: d | from to | out[1] */
enum { flow_step_bias_bound_cases = 4 };
static const uint16_t flow_step_bias_bound_sizes[] = {
    1, 1, 3, 1, 7, 1, 2, 1,
};
static const float flow_step_bias_bound_numbers[] = {
    0x1p-2f, 0x1p-1f, 0x1.99999ap-4f, 0x1.ccccccp-1f, 0x1p-1f, 0x1.008p-1f, 0x1.333334p-2f, 0x1p+0f,
};
