/* Outputs of the test vectors of weights, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_random_work_len: exact */
static const uint16_t sphere_random_work_len_integers_f64[] = {
    3172, 71, 3366, 141, 7703, 2001, 8324, 559, 3513, 226, 37864, 32345,
};
static const double sphere_random_work_len_want_f64[] = {
    0,
};

/* sphere_random_drive: largest error 1.29, tolerance 3; relative to the largest number of g times the largest |logit|, both at least 1 */
static const uint16_t sphere_random_drive_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double sphere_random_drive_want_f64[] = {
    0x1.ba1ec8562a1f9p-2, 0x1.ab6d67415c861p-3, -0x1.234b1ec0f5fp-1, -0x1.c1cdf9d6f9146p-6, -0x1.4042e0d35f8cp-2,
    0x1.3ca2b42169ab9p-1, -0x1.756154ef4d654p-7, -0x1.268aa3179479ep-2, 0x1.0a3f104cd5a2ep-1, 0x1.7224e069be91fp-3,
    -0x1.08901a7e81731p+1, -0x1.9d4b2feae0551p-1, 0x1.09253b9ea2539p-2, -0x1.a7e63ca3b9b0ap+0, -0x1.7f99362f56a1bp+0,
    -0x1.b102e3a33a558p-3, -0x1.7145d6e8c4072p-3, -0x1.ad7fcd4f8d3ddp-4, 0x1.49b560077ef39p-3, -0x1.b972429fdf59cp-1,
    -0x1.f540ff2420dfdp-2, -0x1.95ec1bb4540cbp-4, 0x1.ec6a3998a5c1bp-2, -0x1.a781d2be43d35p-2, 0x1.f6718a205f3f9p-2,
    0x1.4bf6be79e8496p-3, -0x1.cbe5bbb7c125bp-5, 0x1.8a45f54b70a73p-2, -0x1.8082d0406b791p-2, 0x1.1332518cbda8fp-1,
    0x1.096fcbd4cc12dp-3, 0x1.b7b695b8fa279p-5, -0x1.e218bd30ac424p-7, -0x1.aaa7b2b5531f1p-3, 0x1.7a2c8d79ef4d4p-1,
    0x1.95bd2322c7e07p-5, -0x1.a999686a8ad43p-3, 0x1.92dba3f87d7b8p-6, 0x1.54c4f4ac4ba3fp-2, -0x1.48cf11f488005p-5,
    -0x1.4627fbf6bcabep-2, 0x1.31bc3475fba33p-3, -0x1.075740f908f03p-2, 0x1.9bddd04fac596p-3, 0x1.0bdee7367146fp-4,
    -0x1.7b297b874bf7dp-1, -0x1.c13b2f1726d8p-3, -0x1.d9d6e22ba1869p-2, -0x1.7b14d03278381p-2, 0x1.7226c04ac2ab2p-4,
    0x1.4a547fcf4b1aap-5, -0x1.2b9b6e8f4ea64p-7, -0x1.7bc0d05f9b6f6p-5, 0x1.0a242a55b18e9p-2, 0x1.2fb023131fa92p-3,
    -0x1.802f9588adedep-4, 0x1.802f9588adedep-4, -0x1.9948922e49af8p-4, 0x1.9948922e49af8p-4,
};

/* sphere_random_step: largest error 0.31, tolerance 2; relative to |eta g| at its largest, times the largest |logit|, both at least 1 */
static const uint16_t sphere_random_step_integers_f64[] = {
    0, 0,
};
static const double sphere_random_step_want_f64[] = {
    -0x1.09753465427d9p-1, -0x1.9afb3fd30890ep-3, 0x1.94ebfa0a6e998p-1, 0x1.05f9e6f1f023ap-2, -0x1.39dc45efab8a2p-1,
    -0x1.3b69ffd7cf4f7p-1, 0x1.792a411ac0d44p-2, -0x1.52263343226e5p-2, 0x1.d80d226e5474bp-3, -0x1.1c1b63fdd8b06p-1,
    0x1.f02b64d2f6731p-2, 0x1.458187f2f71fbp-1, -0x1.9342102e2a53cp-1, 0x1.3b7932a5b718ep-1, -0x1.dbb62e9e30408p-9,
    -0x1.8295cfca37b1cp-1, -0x1.4d0330a43d446p-1, 0x1.534710130d4ep-4,
};

/* sphere_random_run: largest error 0.606, tolerance 2; relative to the product over layers of |eta g| at its largest, times the largest |logit|, both at least 1 */
static const uint16_t sphere_random_run_integers_f64[] = {
    0, 0,
};
static const double sphere_random_run_want_f64[] = {
    -0x1.ee3f5b73615d2p-4, 0x1.8404beba7e548p-1, -0x1.48480f483a7b1p-1, 0x1.3df2f88b167fdp-1, -0x1.9f6709a0d0f08p-5,
    0x1.9078fca0102a1p-1, -0x1.9374f88f8ff77p-1, 0x1.39c62671c8cf9p-1, -0x1.e34a12b859934p-5, -0x1.4de13d35a0638p-2,
    -0x1.c0a38105b0735p-1, 0x1.05649b0a4ee3p-5, 0x1.69d6414366803p-2, -0x1.80dd14e4e512p-8, 0x1.f5232477abd78p-1,
    -0x1.402f5dc7a9d8fp-5, -0x1.9bbf006a490bbp-3,
};

/* sphere_random_weights: largest error 1.43, tolerance 2; relative to sd, of orthogonal rows sd sqrt(d) */
static const uint16_t sphere_random_weights_integers_f64[] = {
    0, 0, 0, 0,
};
static const double sphere_random_weights_want_f64[] = {
    0x1.7ed4105b7932p-3, 0x1.9ca9719ebbf9cp-2, -0x1.ab508c6ec04a4p-3, -0x1.307d67b7f5342p-1, -0x1.0e8f8b6888d81p-1,
    -0x1.7626ba7789f67p-1, -0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, -0x1.666666p-1, 0x1.666666p-1, -0x1.666666p-1,
    0x1.666666p-1, -0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1,
    0x1.666666p-1, 0x1.666666p-1, -0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, -0x1.666666p-1,
    -0x1.666666p-1, -0x1.666666p-1, -0x1.666666p-1, -0x1.666666p-1, 0x1.666666p-1, -0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1,
    0x1.666666p-1, -0x1.666666p-1, -0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, -0x1.666666p-1, 0x1.666666p-1,
    -0x1.666666p-1, 0x1.666666p-1, -0x1.666666p-1, 0x1.666666p-1, -0x1.666666p-1, 0x1.666666p-1, -0x1.666666p-1, 0x1.666666p-1,
    -0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, -0x1.666666p-1, -0x1.666666p-1, -0x1.666666p-1, -0x1.666666p-1, 0x1.666666p-1,
    0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, -0x1.666666p-1, -0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, -0x1.666666p-1,
    0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, 0x1.666666p-1, -0x1.666666p-1, -0x1.5105134a40fbdp+0, -0x1.42cf14b5b8168p-2,
    0x1.4e8d1d5d7e964p-6, 0x1.76a9c3eb1065dp-3, -0x1.8723768d49d38p-1, -0x1.fba9d6f9d56d6p-3, -0x1.930af46a39538p-5,
    0x1.4e24d3c65ca4cp+0, -0x1.8a85d5ed9c449p-1, 0x1.30fc0bbf84f63p-2, -0x1.9e22ad2860159p-1, 0x1.29a3ebfce3672p-1,
    -0x1.a499f68c86ec8p-2, -0x1.16b47f43c2af9p-5, 0x1.22870d930ca81p+0, -0x1.187d728ff7f39p-5, -0x1.3d195bc59331bp+0,
    -0x1.16ea91da0990dp-1, -0x1.5ca606180b1edp-1, 0x1.91ef9682a0d75p-2, -0x1.666665ffffffep-1,
};
