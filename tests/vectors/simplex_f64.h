/* Outputs of the test vectors of simplex, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_simplex_moments_work_len: exact */
static const uint16_t sphere_simplex_moments_work_len_integers_f64[] = {
    358, 358, 4486, 4486,
};
static const double sphere_simplex_moments_work_len_want_f64[] = {
    0,
};

/* sphere_simplex_moments: largest error 2.68, tolerance 32; relative to 1 */
static const uint16_t sphere_simplex_moments_integers_f64[] = {
    0, 0, 0,
};
static const double sphere_simplex_moments_want_f64[] = {
    0x1.26f4fa33d5c55p-2, 0x1.0216776559373p-2, 0x1.999999999999ap-3, 0x1.7d5955639e6c9p-3, 0x1.b038dc9584e82p-3,
    0x1.999999999999ap-3, 0x1.508c71ceba306p-7, 0x1.381e8b3de637dp-2, 0x0p+0, 0x1.1433c48ee41e4p-5, 0x1.d8f1b05cb2525p-7, 0x0p+0,
    0x1.5aa1851f5e868p-1, 0x1.1f55ffde275b5p-1, 0x1.77c156f9b8c28p-3, 0x1.e86b492b0d6afp-3, 0x1.c71c71c71c71cp-4,
    0x1.c71c71c71c71cp-4, 0x1.7b425ed097b48p-5,
};

/* sphere_simplex_path_work_len: exact */
static const uint16_t sphere_simplex_path_work_len_integers_f64[] = {
    457, 457, 4585, 4585,
};
static const double sphere_simplex_path_work_len_want_f64[] = {
    0,
};

/* sphere_simplex_path: largest error 2.66, tolerance 32; relative to 1 */
static const uint16_t sphere_simplex_path_integers_f64[] = {
    0, 0, 0,
};
static const double sphere_simplex_path_want_f64[] = {
    0x0p+0, 0x1.18ddbd6d3cd9ap-5, 0x1.333a370977b43p-4, 0x1.6a131d21e7b7ap-3, 0x0p+0, 0x1p-2, 0x1.e88e3cb33b7e4p-3,
    0x1.d231cf75188e2p-3, 0x1.a88d97787fab6p-3, 0x1p-3, 0x1.7daeaa35cea3ap-3, 0x1.ffde3114e6eb1p-3, 0x1.84240afd585ebp-2,
    0x1.4607b04d45d9p-4,
};

/* sphere_simplex_layers: largest error 0.165, tolerance 32; relative to 1 */
static const uint16_t sphere_simplex_layers_integers_f64[] = {
    0, 0,
};
static const double sphere_simplex_layers_want_f64[] = {
    0x0p+0, 0x1.f07c1f07c1f08p-6, 0x1.0d148e03bcbaep-4, 0x1.b40c82750dd9ap-4, 0x1.38aa5048ded92p-3, 0x0p+0, 0x1p-3,
    0x1.f0816da84686p-3, 0x1.78181b6bce864p-2, 0x1.f6c332caa40bcp-2,
};

/* sphere_overlap_recursion: largest error 0.374, tolerance 4; relative to 1 */
static const uint16_t sphere_overlap_recursion_integers_f64[] = {
    0, 0,
};
static const double sphere_overlap_recursion_want_f64[] = {
    0x1p+0, 0x1.298fcc79ea4e5p-3, 0x1.322b9ab84baefp-3, 0x1.298fcc79ea4e5p-3, 0x1p+0, -0x1.2093c6c62f8fap-8, 0x1.322b9ab84baefp-3,
    -0x1.2093c6c62f8fap-8, 0x1p+0, 0x1p+0, 0x1.5f0a0f2a36995p-1, -0x1.e2c3aa5ef8e15p-3, -0x1.afaf8d6710729p-2, 0x1.1f544d08ddd41p-5,
    0x1.5f0a0f2a36995p-1, 0x1p+0, -0x1.11e409f46ad7p-2, -0x1.06a86eda8be3dp+0, 0x1.25e0c81c97b2dp-5, -0x1.e2c3aa5ef8e15p-3,
    -0x1.11e409f46ad7p-2, 0x1p+0, 0x1.658b1cdf6d031p-1, -0x1.2fd0aeebeddc5p-1, -0x1.afaf8d6710729p-2, -0x1.06a86eda8be3dp+0,
    0x1.658b1cdf6d031p-1, 0x1p+0, 0x1.c38957d148eabp-4, 0x1.1f544d08ddd41p-5, 0x1.25e0c81c97b2dp-5, -0x1.2fd0aeebeddc5p-1,
    0x1.c38957d148eabp-4, 0x1p+0,
};
