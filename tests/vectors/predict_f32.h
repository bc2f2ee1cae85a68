/* Outputs of the test vectors of predict, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_logistic: largest error 0.0162, tolerance 2; relative to the largest exponent plus 1 */
static const uint16_t sphere_logistic_integers_f32[] = {
    0, 0,
};
static const float sphere_logistic_want_f32[] = {
    0x1p-3f, 0x1.244d0cp-1f, 0x1.99064cp-3f, 0x1.172c72p-4f, 0x1.3da5eep-4f, 0x1.da0286p-1f,
};

/* sphere_collapse_depth: largest error 0.531, tolerance 4; relative to the result, at least 1/ln(1 + k) */
static const uint16_t sphere_collapse_depth_integers_f32[] = {
    0, 658, 0, 17, 0, 2, 0, 0,
};
static const float sphere_collapse_depth_want_f32[] = {
    0x1.48af1ep+9f, 0x1.097fcap+4f, 0x1.193ea8p+0f, 0x0p+0f,
};

/* sphere_equiangular_path: largest error 0.278, tolerance 4; relative to 1 + |beta| */
static const uint16_t sphere_equiangular_path_integers_f32[] = {
    0, 0,
};
static const float sphere_equiangular_path_want_f32[] = {
    0x1.99999ap-4f, 0x1.9b4668p-3f, 0x1.47ececp-2f, 0x1.29895p-1f, -0x1.333334p-2f, -0x1.029f08p-2f, -0x1.7fa41cp-3f,
    0x1.03d038p-4f,
};

/* sphere_equiangular_time: largest error 0.287, tolerance 16; relative to the result times 1 + |beta| */
static const uint16_t sphere_equiangular_time_integers_f32[] = {
    0, 0, 0,
};
static const float sphere_equiangular_time_want_f32[] = {
    0x1.87fb4ap+4f, 0x1.4072e4p+0f, 0x0p+0f,
};

/* sphere_cold_overlaps: largest error 1.39, tolerance 8; relative to 1; of the drift its largest */
static const uint16_t sphere_cold_overlaps_integers_f32[] = {
    0, 0, 0, 0,
};
static const float sphere_cold_overlaps_want_f32[] = {
    0x1.a00cd2p-2f, -0x1.4953fap-1f, 0x1p+0f, -0x1.97fcccp-3f, 0x1.8d8188p-3f, -0x0p+0f, 0x1.2fb5fcp-2f, 0x1.ff797cp-1f,
    -0x1.49f674p-7f, -0x1.3cd554p-14f, 0x1.e9472ap-2f, -0x1.c6c3f6p-1f, -0x1.61e4fcp-5f, 0x1.61d8cp-6f, 0x1p-2f,
};

/* sphere_alignment: largest error 0.333, tolerance 8; relative to 1 */
static const uint16_t sphere_alignment_integers_f32[] = {
    0, 0, 0, 0,
};
static const float sphere_alignment_want_f32[] = {
    0x1.555554p-1f, 0x1.ce64fep-2f, 0x1p+0f, 0x1.4cccccp-1f,
};

/* sphere_freezing: largest error 0.00737, tolerance 4; relative to 1 */
static const uint16_t sphere_freezing_integers_f32[] = {
    0, 0,
};
static const float sphere_freezing_want_f32[] = {
    0x1.d9b0cp-2f, 0x0p+0f,
};

/* sphere_tracking_bound: largest error 0.43, tolerance 4; relative to the result times 1 + the exponent */
static const uint16_t sphere_tracking_bound_integers_f32[] = {
    0, 0,
};
static const float sphere_tracking_bound_want_f32[] = {
    0x1.7b8dep-3f, 0x1.a0abf2p+0f,
};
