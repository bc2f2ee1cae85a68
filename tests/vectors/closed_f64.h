/* Outputs of the test vectors of closed, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* ot_certify_work_len: exact */
static const uint16_t ot_certify_work_len_integers_f64[] = {
    3, 3, 54, 54,
};
static const double ot_certify_work_len_want_f64[] = {
    0,
};

/* ot_certify: largest error 2.45, tolerance 4; relative to the largest half squared distance or potential times d + 8; gap, dual and infeasibility outward */
static const uint16_t ot_certify_integers_f64[] = {
    0, 0, 0, 0,
};
static const double ot_certify_want_f64[] = {
    0x1.b853ea7442621p+2, 0x1.f04aec01a9cfap-1, 0x1.7a4a8cf40d275p+2, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.4d688583aec91p+0,
    -0x1.353f78e24f41p-3, 0x1.7410749ff8b08p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.ce4876ece6d6ap+1, 0x1.62dc67770dd2ap+1,
    0x1.adb03dd7640dbp-1, 0x1.999999ap-27, 0x1p-26, 0x1.2f1dd5f9d9c4p-6, 0x1.4647235173556p+3, 0x1.e17c4b35ebb06p+0,
    0x1.0a1799eab5decp+3, 0x1p-2, 0x1p-2, 0x0p+0,
};

/* ot_certify_assignment_work_len: exact */
static const uint16_t ot_certify_assignment_work_len_integers_f64[] = {
    1, 1, 40, 40,
};
static const double ot_certify_assignment_work_len_want_f64[] = {
    0,
};

/* ot_certify_assignment: largest error 2.18, tolerance 4; relative to the largest half squared distance or potential times d + 8; gap, dual and infeasibility outward */
static const uint16_t ot_certify_assignment_integers_f64[] = {
    0, 0, 0,
};
static const double ot_certify_assignment_want_f64[] = {
    0x1.27ab795c0c4bfp+1, 0x1.b756f58a59b24p-1, 0x1.73ab77f2ebbddp+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.44dda24b0e2dbp+1,
    0x1.d51234a1eb3e6p-2, 0x1.0a3b5bb6d0c55p+1, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.30e34464faf83p+3, 0x1.3ed71fcfdf106p+2,
    0x1.22ef68fa16df2p+2, 0x0p+0, 0x0p+0, 0x0p+0,
};

/* ot_gaussian_map_work_len: exact */
static const uint16_t ot_gaussian_map_work_len_integers_f64[] = {
    7, 7, 57, 57, 2420, 2420,
};
static const double ot_gaussian_map_work_len_want_f64[] = {
    0,
};

/* ot_gaussian_map: largest error 0.349, tolerance 8; relative to the largest entry times the condition of s1 */
static const uint16_t ot_gaussian_map_integers_f64[] = {
    0, 0, 0,
};
static const double ot_gaussian_map_want_f64[] = {
    0x1.411ddf15a61ep+1, 0x1.4014445a19e97p+0, -0x1.030f982c2647fp-3, -0x1.030f982c2647fp-3, 0x1.d4606c8a9acaep-1,
    0x1.c6e3704dc684ep-1, 0x1.75ae8b3c0b727p-2, 0x1.953d6aac1e02ap-3, 0x1.75ae8b3c0b727p-2, 0x1.53250c7f4696ep-1,
    0x1.8f55c57fc6dbp-6, 0x1.953d6aac1e02ap-3, 0x1.8f55c57fc6dbp-6, 0x1.2508fcff8aacap+1,
};

/* ot_gaussian_w2: largest error 0.162, tolerance 4; relative to the traces and the squared distance of the means over the result */
static const uint16_t ot_gaussian_w2_integers_f64[] = {
    0, 0, 0,
};
static const double ot_gaussian_w2_want_f64[] = {
    0x1.72a6cf0abbe66p-2, 0x1.44422328f2c7ap+0, 0x1.6acc6410094fep+1,
};

/* ot_gaussian_between_work_len: exact */
static const uint16_t ot_gaussian_between_work_len_integers_f64[] = {
    8, 8, 66, 66, 2820, 2820,
};
static const double ot_gaussian_between_work_len_want_f64[] = {
    0,
};

/* ot_gaussian_between: largest error 0.407, tolerance 8; relative to the largest of the means; the largest entry times the condition of s1 */
static const uint16_t ot_gaussian_between_integers_f64[] = {
    0, 0, 0,
};
static const double ot_gaussian_between_want_f64[] = {
    0x1.8166d95p-1, 0x1.f02485p-3, 0x1.9d3db4328ebfep-1, -0x1.99e3dc3dabcfcp-2, -0x1.99e3dc3dabcfcp-2, 0x1.b2fa5738fb6cbp-1,
    -0x1.7be56e07a02ep+0, 0x1.62554fbdf2dp-5, 0x1.72b5413a7ca5p-1, 0x1.9c39ac446ba0fp-1, 0x1.0ff077de3c52ep-3, 0x1.7200248fbbbf3p-2,
    0x1.0ff077de3c52ep-3, 0x1.5d2ee9a3d2c4cp-1, 0x1.9afb7c80256b2p-5, 0x1.7200248fbbbf3p-2, 0x1.9afb7c80256b2p-5,
    0x1.ff8f5781cf23ap-1, 0x1.ae1e02p-3, 0x1.479f1cp+0,
};

/* ot_gaussian_barycenter_work_len: exact */
static const uint16_t ot_gaussian_barycenter_work_len_integers_f64[] = {
    9, 9, 75, 75, 3220, 3220,
};
static const double ot_gaussian_barycenter_work_len_want_f64[] = {
    0,
};

/* ot_gaussian_barycenter: largest error 1.03, tolerance 8; relative to the largest of the means; the largest entry times the condition of the result; that condition */
static const uint16_t ot_gaussian_barycenter_integers_f64[] = {
    0, 0, 0,
};
static const double ot_gaussian_barycenter_want_f64[] = {
    0x1.4fdf8f5555554p-3, 0x1.bb281b9555555p-3, 0x1.55d0348845566p+0, 0x1.01a5314cb78f4p-2, 0x1.01a5314cb78f4p-2,
    0x1.2f2e53c0ac604p+0, 0x1.106cb72ee2dfap-13, -0x1.fe954e4p-3, 0x1.58ce85cp+0, 0x1.47e83acp-2, 0x1.699036ebf3f33p-1,
    0x1.75f58c9272dbbp-2, -0x1.579fb5dbf15d1p-4, 0x1.75f58c9272dbbp-2, 0x1.a42be3576aec1p+0, 0x1.decac3263ae3bp-2,
    -0x1.579fb5dbf15d1p-4, 0x1.decac3263ae3bp-2, 0x1.bd66365551befp-1, 0x1.42e2de6d2af27p-12, 0x1.f67544p-2, 0x1.aa694b64fce19p-2,
    0x1.33624bcfd5a3ap-53,
};

/* ot_interpolate: largest error 0.0851, tolerance 2; relative to the largest coordinate */
static const uint16_t ot_interpolate_integers_f64[] = {
    0, 0,
};
static const double ot_interpolate_want_f64[] = {
    0x1.a4a23ep-1, -0x1.0503ep+0, -0x1.64dd8p-2, 0x1.6e8d02p-1, 0x1.aca8bp-1, -0x1.b68cd6p-8, 0x1.7cce04cd065cp-2,
    -0x1.50865f44546a8p-1, -0x1.d3f59116dcd8p-2, 0x1.16f6796c020b8p-1, 0x1.1c2abdcc78d64p-1, -0x1.c81675e9171a8p-2, -0x1.5acddcp-1,
    0x1.8148aep-3, -0x1.6b96dcp-1, 0x1.2a5ceep-3, -0x1.a7d906p-4, -0x1.78136ep+0, 0x1.4575fd8p+0, 0x1.159d2dcp+0, 0x1.cf449ep-1,
    0x1.2ddca6cp-1,
};

/* ot_interpolate_plan: largest error 0, tolerance 2; relative to the largest coordinate */
static const uint16_t ot_interpolate_plan_integers_f64[] = {
    0, 0,
};
static const double ot_interpolate_plan_want_f64[] = {
    0x1.0675b24p-1, 0x1.39669bp-1, -0x1.038054p-1, 0x1.6e677ep-4, 0x1.96d108p-7, -0x1.089e462p+0, -0x1.623773cp-2, -0x1.5fcffcp+0,
    -0x1.59d212p-2, 0x1.89a5d8p-1, -0x1.bf4806p-1, -0x1.cebeb8p-2, 0x1.54d9e4p-1, -0x1.3b34e4p-3, -0x1.890214p-1, -0x1.842d74p+0,
    -0x1.f7b66af79be1p-2, 0x1.6b461f97c642p-1, 0x1.914e5a832ea8p+0, 0x1.e37f31b15ad8p-3, 0x1.90194625daf3p-2, -0x1.737658251b4d8p-2,
};

/* ot_pairs_of_plan: largest error 0.259, tolerance 2; relative to 1; the largest finite log-weight, at least 1 */
static const uint16_t ot_pairs_of_plan_integers_f64[] = {
    0, 0,
};
static const double ot_pairs_of_plan_want_f64[] = {
    0x1.7ecb3cp-1, 0x1.2a1ad6p+0, -0x1.283442p+0, -0x1.beec8cp-2, -0x1.59e85ep-3, 0x1.19d10cp-2, -0x1.59e85ep-3, 0x1.19d10cp-2,
    0x1.aace2cp-2, -0x1.f7b73cp+0, 0x1.fb8ce8p+0, 0x1.85f8b4p+0, -0x1.f3ab96p-1, -0x1.422caap-1, -0x1.389c3p+0, 0x1.00e00ep+0,
    -0x1.6f61b33fe00f1p+0, -0x1.7bdf36901c7f3p-1, -INF, -0x1.40b512716c37bp+0, -0x1.5419d2p-1, -0x1.d386ep-1, -0x1.e4bc1p-6,
    0x1.11fce8p+0, -0x1.34528ep+0, 0x1.aa28eep-2, 0x1.6cfebp-1, -0x1.8de366p-1, 0x1.0a2a54p-1, 0x1.556286p-2, 0x1.b0315p-1,
    -0x1.575418p+0, -0x1.62e42fefa39efp-1, -0x1.62e42fefa39efp-1,
};

/* ot_wp_1d: largest error 0.107, tolerance 4; relative to max |x| + max |y| */
static const uint16_t ot_wp_1d_integers_f64[] = {
    0, 0, 0, 0,
};
static const double ot_wp_1d_want_f64[] = {
    0x1.1fa494ep+0, 0x1.056c125a1366fp+1, 0x1.07a09e142939ap+1, 0x1.acc0b36a5275bp+0,
};

/* ot_potentials_1d: largest error 0.00193, tolerance 1; relative to n + m times (max |x| + max |y|)^2 */
static const uint16_t ot_potentials_1d_integers_f64[] = {
    0, 0, 0, 0,
};
static const double ot_potentials_1d_want_f64[] = {
    -0x1.2dd1e21a62f87p-2, 0x1.082330ed40364p-4, 0x1.6591acabc2832p-3, 0x1.50472fa0c4632p-3, -0x1.2461b105829f2p-3,
    0x1.082330ed40364p-4, 0x1.c44656c7fe407p-2, 0x1.d5f0c108ba204p-1, -0x1.7118cf36f72a4p-2, 0x1.609e70e3004bep-1,
    0x1.80f058cb01b62p-1, -0x1.0132961d61bbep-1, 0x1.47c2c3e102129p+0, 0x1.80f058cb01b62p-1, 0x1.25c7162cac952p-1,
    -0x1.9f7278ecfc55cp-2, -0x1.3321d338a6c4p-2, 0x1.c5f78d67b344p-2, -0x1.e57d3ad7fb92p-1, 0x1.eeb87827e3e4p-2,
    0x1.ec328b4c11a2p-1, 0x1.601971238806p-1, 0x1.c5f78d67b344p-2, 0x1.8eba6bfb33b91p+0, 0x1.8eba6bfb33b91p+0, 0x1.d6a03560682d1p+0,
    -0x1.3fa417066ef09p+0,
};

/* ot_map: largest error 0.0404, tolerance 1; relative to the largest number of y times the largest |logit|, at least 1 */
static const uint16_t ot_map_integers_f64[] = {
    0, 0, 0,
};
static const double ot_map_want_f64[] = {
    0x1.2d214551a2314p+0, 0x1.3a57cb92f73dep-2, -0x1.f53d9cf9dab1ap-1, -0x1.92caf476f98f6p-1, 0x1.43d1a73ea3d32p+0,
    0x1.565fb1d5c442ap-2, 0x1.87a9f8p-1, 0x1.c95cbep-3, -0x1.5d0a14p-1, -0x1.7bfa2cp-2, 0x1.947adcp-2, -0x1.12085ep-1,
    -0x1.7bfa2cp-2, 0x1.947adcp-2, -0x1.12085ep-1, -0x1.7bfa2cp-2, 0x1.947adcp-2, -0x1.12085ep-1, 0x1.e81ep-2, 0x1.e81ep-2,
    -0x1.e2a4d2p-2,
};

/* ot_project_nearest: exact */
static const uint16_t ot_project_nearest_integers_f64[] = {
    0, 3, 4, 1, 3, 0,
};
static const double ot_project_nearest_want_f64[] = {
    0x1.66385p+0, -0x1.98eda4p-3, -0x1.3a8934p+0, 0x1.6dbc7cp-2, 0x1.dae774p-1, 0x1.79133cp-1, -0x1.b19c84p+0, -0x1.ed5cc6p-2,
    0x1.ab98b8p-3, 0x1.66385p+0, -0x1.98eda4p-3, -0x1.3a8934p+0, -0x1.baa644p-2, -0x1.4afee2p-1, -0x1.4afee2p-1,
};

/* ot_stability_bound: largest error 0, tolerance 2; relative to the sum of the magnitudes times the Lipschitz constant, or 1 */
static const uint16_t ot_stability_bound_integers_f64[] = {
    0, 0,
};
static const double ot_stability_bound_want_f64[] = {
    0x1.4666658p+0, -0x0p+0,
};

/* ot_stability_bound_affine_work_len: exact */
static const uint16_t ot_stability_bound_affine_work_len_integers_f64[] = {
    4, 4, 24, 24, 840, 840,
};
static const double ot_stability_bound_affine_work_len_want_f64[] = {
    0,
};

/* ot_stability_bound_affine: largest error 0.0889, tolerance 2; relative to d times the largest square times the condition of the matrix */
static const uint16_t ot_stability_bound_affine_integers_f64[] = {
    0, 0, 0,
};
static const double ot_stability_bound_affine_want_f64[] = {
    0x1.726801887e8fp+2, 0x1.4359bb5e3fb72p+0, 0x1.53cac51005625p+2,
};
