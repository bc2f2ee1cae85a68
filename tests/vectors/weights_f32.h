/* Outputs of the test vectors of weights, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_random_work_len: exact */
static const uint16_t sphere_random_work_len_integers_f32[] = {
    3172, 71, 3366, 141, 7703, 2001, 8324, 559, 3513, 226, 37864, 32345,
};
static const float sphere_random_work_len_want_f32[] = {
    0,
};

/* sphere_random_drive: largest error 1.8, tolerance 3; relative to the largest number of g times the largest |logit|, both at least 1 */
static const uint16_t sphere_random_drive_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float sphere_random_drive_want_f32[] = {
    -0x1.4d6c2p-1f, -0x1.27147p-1f, 0x1.608938p-2f, 0x1.240588p-3f, -0x1.24692ep-4f, 0x1.6603cap-4f, 0x1.68bc32p-2f, 0x1.002658p-4f,
    0x1.5e6a8p-10f, 0x1.7224ecp-3f, -0x1.089022p+1f, -0x1.9d4b3cp-1f, 0x1.092536p-2f, -0x1.a7e638p+0f, -0x1.7f993p+0f,
    -0x1.b102e2p-3f, -0x1.7145dcp-3f, -0x1.ad7fdp-4f, 0x1.49b56p-3f, -0x1.b97248p-1f, -0x1.f540fap-2f, 0x1.c6f8f6p-2f,
    0x1.e3bd28p-4f, -0x1.01230cp-1f, 0x1.ca1134p-4f, 0x1.86eb92p-2f, 0x1.7b9604p-2f, -0x1.1480e4p-1f, -0x1.0f82dp-1f,
    0x1.aa0caep-3f, -0x1.a5684ep-8f, 0x1.9a326p-2f, -0x1.4faab4p-2f, -0x1.036124p-1f, 0x1.be1158p-3f, 0x1.b771dep-4f,
    0x1.292a6ap-3f, 0x1.956988p-6f, 0x1.fb2b0ep-4f, -0x1.003c3cp-2f, 0x1.0441aep-1f, -0x1.3a218p-2f, -0x1.b8ef82p-5f,
    0x1.69d744p-3f, -0x1.d2a8c2p-5f, -0x1.d21efep-4f, -0x1.0d5aaap-3f, -0x1.49565p-3f, 0x1.1b78f4p-3f, -0x1.8ce71ap-1f,
    -0x1.bfe152p-4f, -0x1.59b142p-3f, 0x1.f38458p-3f, -0x1.73189ep-2f, -0x1.a903d6p-3f, -0x1.e16bcep+0f, 0x1.e16bcep+0f,
    -0x1.9f264cp+2f, 0x1.9f264cp+2f,
};

/* sphere_random_step: largest error 0.692, tolerance 2; relative to |eta g| at its largest, times the largest |logit|, both at least 1 */
static const uint16_t sphere_random_step_integers_f32[] = {
    0, 0,
};
static const float sphere_random_step_want_f32[] = {
    -0x1.2d14b8p-1f, -0x1.1d9cccp-3f, 0x1.88043ep-1f, 0x1.c31c98p-3f, -0x1.5294ep-1f, -0x1.24056ap-1f, 0x1.3bb64ap-2f,
    -0x1.825318p-2f, 0x1.c98c6p-3f, -0x1.1c88d8p-1f, 0x1.e0f63ap-2f, 0x1.4c1132p-1f, -0x1.b3152cp-1f, 0x1.ebeab8p-2f, 0x1.bc8cbp-3f,
    -0x1.66e94p-6f, -0x1.fbdd48p-1f, 0x1.ffbfep-4f,
};

/* sphere_random_run: largest error 1.27, tolerance 2; relative to the product over layers of |eta g| at its largest, times the largest |logit|, both at least 1 */
static const uint16_t sphere_random_run_integers_f32[] = {
    0, 0,
};
static const float sphere_random_run_want_f32[] = {
    0x1.8caebcp-4f, 0x1.7fa722p-1f, -0x1.4f6766p-1f, 0x1.8e470ap-1f, 0x1.2f8952p-5f, 0x1.412f1ap-1f, -0x1.008e8ap-1f,
    0x1.a2dcf4p-1f, -0x1.20f90ap-2f, -0x1.79c798p-2f, -0x1.cd10bep-1f, -0x1.bf5e2ap-3f, 0x1.289df6p-4f, 0x1.67fb6ep-3f,
    0x1.e046a2p-1f, -0x1.07677cp-3f, 0x1.13ff14p-2f,
};

/* sphere_random_weights: largest error 1.43, tolerance 2; relative to sd, of orthogonal rows sd sqrt(d) */
static const uint16_t sphere_random_weights_integers_f32[] = {
    0, 0, 0, 0,
};
static const float sphere_random_weights_want_f32[] = {
    -0x1.94c5f4p-5f, 0x1.c4127ap-2f, -0x1.4b455ep+0f, 0x1.387208p-2f, -0x1.782e2cp-1f, -0x1.77811cp-2f, -0x1.666666p-1f,
    0x1.666666p-1f, 0x1.666666p-1f, -0x1.666666p-1f, 0x1.666666p-1f, -0x1.666666p-1f, 0x1.666666p-1f, -0x1.666666p-1f,
    0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f,
    -0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, -0x1.666666p-1f, -0x1.666666p-1f,
    -0x1.666666p-1f, -0x1.666666p-1f, -0x1.666666p-1f, 0x1.666666p-1f, -0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f,
    0x1.666666p-1f, -0x1.666666p-1f, -0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, -0x1.666666p-1f,
    0x1.666666p-1f, -0x1.666666p-1f, 0x1.666666p-1f, -0x1.666666p-1f, 0x1.666666p-1f, -0x1.666666p-1f, 0x1.666666p-1f,
    -0x1.666666p-1f, 0x1.666666p-1f, -0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, -0x1.666666p-1f, -0x1.666666p-1f,
    -0x1.666666p-1f, -0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, -0x1.666666p-1f,
    -0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, -0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f, 0x1.666666p-1f,
    0x1.666666p-1f, -0x1.666666p-1f, -0x1.3830ep+0f, 0x1.37dc0ap-3f, -0x1.d5b8ap-1f, 0x1.3df614p-2f, -0x1.437846p-5f,
    -0x1.250e14p-5f, 0x1.d19976p-1f, 0x1.169368p-1f, 0x1.df21f4p-1f, -0x1.5774b4p-1f, -0x1.bc23aap-1f, -0x1.f7ced8p-4f,
    0x1.169c1p+0f, -0x1.537e5cp-5f, 0x1.68abd2p-1f, -0x1.456e38p-2f, 0x1.6fcde8p-1f, 0x1.3e5ae8p-3f, -0x1.36efc2p+0f,
    -0x1.27b21ap-1f, -0x1.66666ap-1f,
};
