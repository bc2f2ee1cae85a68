/* Outputs of the test vectors of gram, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* noise_chi: largest error 0.664, tolerance 4; relative to the largest number, for k < 5 times 5/k */
static const uint16_t noise_chi_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float noise_chi_want_f32[] = {
    0x1.50920ep-2f, 0x1.66f324p+0f, 0x1.065b6ap+1f, 0x1.92ecc4p+0f, 0x1.09c33ep+0f, 0x1.e268dp-3f, 0x1.1b7782p-1f, 0x1.496b5ep-5f,
    0x1.9c5ec8p+0f, 0x1.a0ec4cp-9f, 0x1.50ffb8p+1f, 0x1.489418p+0f, 0x1.90911ep+1f, 0x1.26b214p+1f, 0x1.614df8p+1f, 0x1.aac8f4p+4f,
    0x1.b7ffcap+4f, 0x1.b7839ap+4f, 0x1.b0d17p+4f, 0x1.f43a6p+9f, 0x1.f45596p+9f,
};

/* sphere_gram: largest error 0.478, tolerance 4; relative to 1 */
static const uint16_t sphere_gram_integers_f32[] = {
    0, 0, 0,
};
static const float sphere_gram_want_f32[] = {
    0x1p+0f, -0x1.f91f3p-2f, 0x1.aaed3ep-4f, -0x1.f91f3p-2f, 0x1p+0f, 0x1.8faa7p-1f, 0x1.aaed3ep-4f, 0x1.8faa7p-1f, 0x1p+0f,
    0x1p+0f, 0x0p+0f, 0x1p+0f, 0x1.f7bdccp-1f, 0x0p+0f, 0x1p+0f, 0x0p+0f, -0x1.6e5b7cp-3f, 0x1p+0f, 0x0p+0f, 0x1p+0f,
    0x1.f7bdccp-1f, 0x1.f7bdccp-1f, -0x1.6e5b7cp-3f, 0x1.f7bdccp-1f, 0x1p+0f, 0x1p+0f,
};

/* sphere_gram_order_parameter: largest error 0.292, tolerance 1; relative to 1 */
static const uint16_t sphere_gram_order_parameter_integers_f32[] = {
    0, 0,
};
static const float sphere_gram_order_parameter_want_f32[] = {
    0x1.0bbde2p-1f, 0x1.8778b4p-4f,
};

/* sphere_gram_work_len: exact */
static const uint16_t sphere_gram_work_len_integers_f32[] = {
    3173, 72, 3668, 257, 6384, 2105,
};
static const float sphere_gram_work_len_want_f32[] = {
    0,
};

/* sphere_gram_step: largest error 0.547, tolerance 16; relative to 1 */
static const uint16_t sphere_gram_step_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float sphere_gram_step_want_f32[] = {
    0x1p+0f, -0x1.5cf178p-1f, -0x1.9517cep-2f, -0x1.5cf178p-1f, 0x1p+0f, -0x1.92bd54p-6f, -0x1.9517cep-2f, -0x1.92bd54p-6f, 0x1p+0f,
    0x1p+0f, 0x1.362cdcp-4f, 0x1.58fdccp-1f, -0x1.966318p-2f, 0x1.362cdcp-4f, 0x1p+0f, 0x1.827696p-2f, 0x1.52e0b8p-2f,
    0x1.58fdccp-1f, 0x1.827696p-2f, 0x1p+0f, -0x1.7052b8p-2f, -0x1.966318p-2f, 0x1.52e0b8p-2f, -0x1.7052b8p-2f, 0x1p+0f, 0x1p+0f,
    0x1.eaee74p-3f, -0x1.b5dd3cp-1f, 0x1.eaee74p-3f, 0x1p+0f, -0x1.f34b46p-2f, -0x1.b5dd3cp-1f, -0x1.f34b46p-2f, 0x1p+0f, 0x1p+0f,
    0x1.166bcep-1f, 0x1p+0f, 0x1.166bcep-1f, 0x1p+0f, 0x1.166bcep-1f, 0x1p+0f, 0x1.166bcep-1f, 0x1p+0f, 0x1p+0f,
};

/* sphere_gram_run: largest error 2.01, tolerance 64; relative to 1 */
static const uint16_t sphere_gram_run_integers_f32[] = {
    0, 1,
};
static const float sphere_gram_run_want_f32[] = {
    0x1p+0f, -0x1.5bfbe4p-2f, 0x1.3c4e8ep-2f, -0x1.5bfbe4p-2f, 0x1p+0f, -0x1.93ef2ap-2f, 0x1.3c4e8ep-2f, -0x1.93ef2ap-2f, 0x1p+0f,
    0x1p+0f, -0x1.65ed3ap-1f, -0x1.65ed3ap-1f, 0x1p+0f,
};
