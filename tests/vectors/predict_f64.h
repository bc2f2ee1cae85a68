/* Outputs of the test vectors of predict, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_logistic: largest error 0.0761, tolerance 2; relative to the largest exponent plus 1 */
static const uint16_t sphere_logistic_integers_f64[] = {
    0, 0,
};
static const double sphere_logistic_want_f64[] = {
    0x1p-3, 0x1.244d0bdbad5d2p-1, 0x1.99064c234cfe5p-3, 0x1.172c7052e1315p-4, 0x1.3da5efd1340a7p-4, 0x1.da0285c2f82acp-1,
};

/* sphere_collapse_depth: largest error 0.538, tolerance 4; relative to the result, at least 1/ln(1 + k) */
static const uint16_t sphere_collapse_depth_integers_f64[] = {
    0, 658, 0, 17, 0, 2, 0, 0,
};
static const double sphere_collapse_depth_want_f64[] = {
    0x1.48af1e29fcc8p+9, 0x1.097fc8e636bc9p+4, 0x1.193ea7aad030ap+0, 0x0p+0,
};

/* sphere_equiangular_path: largest error 0.0751, tolerance 4; relative to 1 + |beta| */
static const uint16_t sphere_equiangular_path_integers_f64[] = {
    0, 0,
};
static const double sphere_equiangular_path_want_f64[] = {
    0x1.99999ap-4, 0x1.9b46687ae105bp-3, 0x1.47eceb80559f4p-2, 0x1.29894dc673fdcp-1, -0x1.333334p-2, -0x1.029f0702b07c3p-2,
    -0x1.7fa41a6c225acp-3, 0x1.03d04189c7c74p-4,
};

/* sphere_equiangular_time: largest error 0.142, tolerance 16; relative to the result times 1 + |beta| */
static const uint16_t sphere_equiangular_time_integers_f64[] = {
    0, 0, 0,
};
static const double sphere_equiangular_time_want_f64[] = {
    0x1.87fb46de15ccfp+4, 0x1.4072e1d8d60ep+0, 0x0p+0,
};

/* sphere_cold_overlaps: largest error 1.94, tolerance 8; relative to 1; of the drift its largest */
static const uint16_t sphere_cold_overlaps_integers_f64[] = {
    0, 0, 0, 0,
};
static const double sphere_cold_overlaps_want_f64[] = {
    0x1.a00cd0b6fcab2p-2, -0x1.4953f88adc6acp-1, 0x1p+0, -0x1.97fccbd240d54p-3, 0x1.8d818863c807fp-3, -0x0p+0, 0x1.2fb5fb94bc016p-2,
    0x1.ff797c6f25993p-1, -0x1.49f6768ac4ed3p-7, -0x1.3cd557ac4a38cp-14, 0x1.e94728cff90c4p-2, -0x1.c6c3f513e14acp-1,
    -0x1.61e4fd363188cp-5, 0x1.61d8c7ad89068p-6, 0x1p-2,
};

/* sphere_alignment: largest error 0.167, tolerance 8; relative to 1 */
static const uint16_t sphere_alignment_integers_f64[] = {
    0, 0, 0, 0,
};
static const double sphere_alignment_want_f64[] = {
    0x1.5555555555555p-1, 0x1.ce64fedf3ef28p-2, 0x1p+0, 0x1.4ccccdp-1,
};

/* sphere_freezing: largest error 0.253, tolerance 4; relative to 1 */
static const uint16_t sphere_freezing_integers_f64[] = {
    0, 0,
};
static const double sphere_freezing_want_f64[] = {
    0x1.d9b0bff0e7792p-2, 0x0p+0,
};

/* sphere_tracking_bound: largest error 0.109, tolerance 4; relative to the result times 1 + the exponent */
static const uint16_t sphere_tracking_bound_integers_f64[] = {
    0, 0,
};
static const double sphere_tracking_bound_want_f64[] = {
    0x1.7b8dddc54c556p-3, 0x1.a0abf138223bbp+0,
};
