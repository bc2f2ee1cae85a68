/* Outputs of the test vectors of closed, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* ot_certify_work_len: exact */
static const uint16_t ot_certify_work_len_integers_f32[] = {
    3, 3, 54, 54,
};
static const float ot_certify_work_len_want_f32[] = {
    0,
};

/* ot_certify: largest error 2.43, tolerance 4; relative to the largest half squared distance or potential times d + 8; gap, dual and infeasibility outward */
static const uint16_t ot_certify_integers_f32[] = {
    0, 0, 0, 0,
};
static const float ot_certify_want_f32[] = {
    0x1.b853eap+2f, 0x1.f048a4p-1f, 0x1.7a4abcp+2f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.4d6884p+0f, -0x1.35416p-3f, 0x1.74109ap+0f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.ce4878p+1f, 0x1.62dc2ap+1f, 0x1.adb0fp-1f, 0x0p+0f, 0x1p-26f, 0x1.2f1de8p-6f, 0x1.464722p+3f,
    0x1.e17a9cp+0f, 0x1.0a17bcp+3f, 0x1p-2f, 0x1p-2f, 0x0p+0f,
};

/* ot_certify_assignment_work_len: exact */
static const uint16_t ot_certify_assignment_work_len_integers_f32[] = {
    1, 1, 40, 40,
};
static const float ot_certify_assignment_work_len_want_f32[] = {
    0,
};

/* ot_certify_assignment: largest error 2.18, tolerance 4; relative to the largest half squared distance or potential times d + 8; gap, dual and infeasibility outward */
static const uint16_t ot_certify_assignment_integers_f32[] = {
    0, 0, 0,
};
static const float ot_certify_assignment_want_f32[] = {
    0x1.27ab7ap+1f, 0x1.b7565p-1f, 0x1.73abaep+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.44dda2p+1f, 0x1.d5108cp-2f, 0x1.0a3b7ep+1f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.30e344p+3f, 0x1.3ed6dp+2f, 0x1.22ef9cp+2f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
};

/* ot_gaussian_map_work_len: exact */
static const uint16_t ot_gaussian_map_work_len_integers_f32[] = {
    7, 7, 57, 57, 2420, 2420,
};
static const float ot_gaussian_map_work_len_want_f32[] = {
    0,
};

/* ot_gaussian_map: largest error 1.23, tolerance 8; relative to the largest entry times the condition of s1 */
static const uint16_t ot_gaussian_map_integers_f32[] = {
    0, 0, 0,
};
static const float ot_gaussian_map_want_f32[] = {
    0x1.411ddcp+1f, 0x1.40143ep+0f, -0x1.030f8cp-3f, -0x1.030f8cp-3f, 0x1.d4606ep-1f, 0x1.c6e366p-1f, 0x1.75ae86p-2f, 0x1.953d6p-3f,
    0x1.75ae86p-2f, 0x1.53251p-1f, 0x1.8f559p-6f, 0x1.953d6p-3f, 0x1.8f559p-6f, 0x1.2508f6p+1f,
};

/* ot_gaussian_w2: largest error 0.462, tolerance 4; relative to the traces and the squared distance of the means over the result */
static const uint16_t ot_gaussian_w2_integers_f32[] = {
    0, 0, 0,
};
static const float ot_gaussian_w2_want_f32[] = {
    0x1.72a6dcp-2f, 0x1.444222p+0f, 0x1.6acc66p+1f,
};

/* ot_gaussian_between_work_len: exact */
static const uint16_t ot_gaussian_between_work_len_integers_f32[] = {
    8, 8, 66, 66, 2820, 2820,
};
static const float ot_gaussian_between_work_len_want_f32[] = {
    0,
};

/* ot_gaussian_between: largest error 0.417, tolerance 8; relative to the largest of the means; the largest entry times the condition of s1 */
static const uint16_t ot_gaussian_between_integers_f32[] = {
    0, 0, 0,
};
static const float ot_gaussian_between_want_f32[] = {
    0x1.8166dap-1f, 0x1.f02486p-3f, 0x1.9d3db4p-1f, -0x1.99e3ep-2f, -0x1.99e3ep-2f, 0x1.b2fa58p-1f, -0x1.7be56ep+0f, 0x1.62555p-5f,
    0x1.72b542p-1f, 0x1.9c39acp-1f, 0x1.0ff078p-3f, 0x1.720024p-2f, 0x1.0ff078p-3f, 0x1.5d2ee8p-1f, 0x1.9afb32p-5f, 0x1.720024p-2f,
    0x1.9afb32p-5f, 0x1.ff8f5p-1f, 0x1.ae1e02p-3f, 0x1.479f1cp+0f,
};

/* ot_gaussian_barycenter_work_len: exact */
static const uint16_t ot_gaussian_barycenter_work_len_integers_f32[] = {
    9, 9, 75, 75, 3220, 3220,
};
static const float ot_gaussian_barycenter_work_len_want_f32[] = {
    0,
};

/* ot_gaussian_barycenter: largest error 1.38, tolerance 8; relative to the largest of the means; the largest entry times the condition of the result; that condition */
static const uint16_t ot_gaussian_barycenter_integers_f32[] = {
    0, 0, 0,
};
static const float ot_gaussian_barycenter_want_f32[] = {
    0x1.4fdf9p-3f, 0x1.bb281cp-3f, 0x1.55d03ap+0f, 0x1.01a528p-2f, 0x1.01a528p-2f, 0x1.2f2e52p+0f, 0x1.108cacp-13f, -0x1.fe954ep-3f,
    0x1.58ce84p+0f, 0x1.47e83cp-2f, 0x1.699038p-1f, 0x1.75f592p-2f, -0x1.579f4ap-4f, 0x1.75f592p-2f, 0x1.a42bfp+0f, 0x1.decad8p-2f,
    -0x1.579f4ap-4f, 0x1.decad8p-2f, 0x1.bd662ep-1f, 0x1.42d61p-12f, 0x1.f67544p-2f, 0x1.aa695p-2f, 0x1.336248p-23f,
};

/* ot_interpolate: largest error 0.216, tolerance 2; relative to the largest coordinate */
static const uint16_t ot_interpolate_integers_f32[] = {
    0, 0,
};
static const float ot_interpolate_want_f32[] = {
    0x1.a4a23ep-1f, -0x1.0503ep+0f, -0x1.64dd8p-2f, 0x1.6e8d02p-1f, 0x1.aca8bp-1f, -0x1.b68cd6p-8f, 0x1.7cce06p-2f, -0x1.50865ep-1f,
    -0x1.d3f59p-2f, 0x1.16f67ap-1f, 0x1.1c2abep-1f, -0x1.c81676p-2f, -0x1.5acddcp-1f, 0x1.8148aep-3f, -0x1.6b96dcp-1f,
    0x1.2a5ceep-3f, -0x1.a7d906p-4f, -0x1.78136ep+0f, 0x1.4575fep+0f, 0x1.159d2ep+0f, 0x1.cf449ep-1f, 0x1.2ddca6p-1f,
};

/* ot_interpolate_plan: largest error 0.443, tolerance 2; relative to the largest coordinate */
static const uint16_t ot_interpolate_plan_integers_f32[] = {
    0, 0,
};
static const float ot_interpolate_plan_want_f32[] = {
    0x1.0675b2p-1f, 0x1.39669cp-1f, -0x1.038054p-1f, 0x1.6e678p-4f, 0x1.96d1p-7f, -0x1.089e46p+0f, -0x1.623774p-2f, -0x1.5fcffcp+0f,
    -0x1.59d212p-2f, 0x1.89a5d8p-1f, -0x1.bf4806p-1f, -0x1.cebeb8p-2f, 0x1.54d9e4p-1f, -0x1.3b34e4p-3f, -0x1.890214p-1f,
    -0x1.842d74p+0f, -0x1.f7b66ap-2f, 0x1.6b462p-1f, 0x1.914e5cp+0f, 0x1.e37f3p-3f, 0x1.901946p-2f, -0x1.737658p-2f,
};

/* ot_pairs_of_plan: largest error 0.446, tolerance 2; relative to 1; the largest finite log-weight, at least 1 */
static const uint16_t ot_pairs_of_plan_integers_f32[] = {
    0, 0,
};
static const float ot_pairs_of_plan_want_f32[] = {
    0x1.7ecb3cp-1f, 0x1.2a1ad6p+0f, -0x1.283442p+0f, -0x1.beec8cp-2f, -0x1.59e85ep-3f, 0x1.19d10cp-2f, -0x1.59e85ep-3f,
    0x1.19d10cp-2f, 0x1.aace2cp-2f, -0x1.f7b73cp+0f, 0x1.fb8ce8p+0f, 0x1.85f8b4p+0f, -0x1.f3ab96p-1f, -0x1.422caap-1f,
    -0x1.389c3p+0f, 0x1.00e00ep+0f, -0x1.6f61b2p+0f, -0x1.7bdf34p-1f, -INF, -0x1.40b512p+0f, -0x1.5419d2p-1f, -0x1.d386ep-1f,
    -0x1.e4bc1p-6f, 0x1.11fce8p+0f, -0x1.34528ep+0f, 0x1.aa28eep-2f, 0x1.6cfebp-1f, -0x1.8de366p-1f, 0x1.0a2a54p-1f, 0x1.556286p-2f,
    0x1.b0315p-1f, -0x1.575418p+0f, -0x1.62e43p-1f, -0x1.62e43p-1f,
};

/* ot_wp_1d: largest error 0.369, tolerance 4; relative to max |x| + max |y| */
static const uint16_t ot_wp_1d_integers_f32[] = {
    0, 0, 0, 0,
};
static const float ot_wp_1d_want_f32[] = {
    0x1.1fa494p+0f, 0x1.056c12p+1f, 0x1.07a09ep+1f, 0x1.acc0b6p+0f,
};

/* ot_potentials_1d: largest error 0.0285, tolerance 1; relative to n + m times (max |x| + max |y|)^2 */
static const uint16_t ot_potentials_1d_integers_f32[] = {
    0, 0, 0, 0,
};
static const float ot_potentials_1d_want_f32[] = {
    -0x1.2dd1dcp-2f, 0x1.08233p-4f, 0x1.6591acp-3f, 0x1.50472ep-3f, -0x1.2461bp-3f, 0x1.08233p-4f, 0x1.c44652p-2f, 0x1.d5f0bep-1f,
    -0x1.7118dcp-2f, 0x1.609e7p-1f, 0x1.80f058p-1f, -0x1.013296p-1f, 0x1.47c2c8p+0f, 0x1.80f058p-1f, 0x1.25c71cp-1f,
    -0x1.9f7278p-2f, -0x1.3321d4p-2f, 0x1.c5f78ep-2f, -0x1.e57d3cp-1f, 0x1.eeb878p-2f, 0x1.ec328cp-1f, 0x1.601972p-1f,
    0x1.c5f78ep-2f, 0x1.8eba6cp+0f, 0x1.8eba6cp+0f, 0x1.d6a038p+0f, -0x1.3fa418p+0f,
};

/* ot_map: largest error 0.0617, tolerance 1; relative to the largest number of y times the largest |logit|, at least 1 */
static const uint16_t ot_map_integers_f32[] = {
    0, 0, 0,
};
static const float ot_map_want_f32[] = {
    0x1.2d214ap+0f, 0x1.3a57cep-2f, -0x1.f53da2p-1f, -0x1.92caf4p-1f, 0x1.43d1a8p+0f, 0x1.565fb2p-2f, 0x1.87a9f8p-1f,
    0x1.c95cbep-3f, -0x1.5d0a14p-1f, -0x1.7bfa2cp-2f, 0x1.947adcp-2f, -0x1.12085ep-1f, -0x1.7bfa2cp-2f, 0x1.947adcp-2f,
    -0x1.12085ep-1f, -0x1.7bfa2cp-2f, 0x1.947adcp-2f, -0x1.12085ep-1f, 0x1.e81ep-2f, 0x1.e81ep-2f, -0x1.e2a4d2p-2f,
};

/* ot_project_nearest: exact */
static const uint16_t ot_project_nearest_integers_f32[] = {
    0, 3, 4, 1, 3, 0,
};
static const float ot_project_nearest_want_f32[] = {
    0x1.66385p+0f, -0x1.98eda4p-3f, -0x1.3a8934p+0f, 0x1.6dbc7cp-2f, 0x1.dae774p-1f, 0x1.79133cp-1f, -0x1.b19c84p+0f,
    -0x1.ed5cc6p-2f, 0x1.ab98b8p-3f, 0x1.66385p+0f, -0x1.98eda4p-3f, -0x1.3a8934p+0f, -0x1.baa644p-2f, -0x1.4afee2p-1f,
    -0x1.4afee2p-1f,
};

/* ot_stability_bound: largest error 0.0392, tolerance 2; relative to the sum of the magnitudes times the Lipschitz constant, or 1 */
static const uint16_t ot_stability_bound_integers_f32[] = {
    0, 0,
};
static const float ot_stability_bound_want_f32[] = {
    0x1.466666p+0f, -0x0p+0f,
};

/* ot_stability_bound_affine_work_len: exact */
static const uint16_t ot_stability_bound_affine_work_len_integers_f32[] = {
    4, 4, 24, 24, 840, 840,
};
static const float ot_stability_bound_affine_work_len_want_f32[] = {
    0,
};

/* ot_stability_bound_affine: largest error 0.0469, tolerance 2; relative to d times the largest square times the condition of the matrix */
static const uint16_t ot_stability_bound_affine_integers_f32[] = {
    0, 0, 0,
};
static const float ot_stability_bound_affine_want_f32[] = {
    0x1.7267fcp+2f, 0x1.4359cep+0f, 0x1.53cac4p+2f,
};
