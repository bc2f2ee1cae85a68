/* Outputs of the test vectors of gram, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* noise_chi: largest error 0.667, tolerance 4; relative to the largest number, for k < 5 times 5/k */
static const uint16_t noise_chi_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double noise_chi_want_f64[] = {
    0x1.43a8145372b1p-4, 0x1.1f0adf59bfd47p+0, 0x1.8baa2b323a8c6p+0, 0x1.1be6328b9c837p-3, 0x1.f119b790bff89p+0,
    0x1.2e9c4c90233cdp+1, 0x1.575008579cd39p-3, 0x1.3003dd03621dfp-4, 0x1.515e5dcf45367p-1, 0x1.44b1879a4a011p-9,
    0x1.35431e497cb4fp-1, 0x1.5604549791814p+0, 0x1.3c2009a42c443p+1, 0x1.70a919b936a8fp+1, 0x1.56668efac4ab4p+1,
    0x1.cc644ef940693p+4, 0x1.b75905a1c9b26p+4, 0x1.ba6040895393ap+4, 0x1.bf9311a8a20ccp+4, 0x1.f35e31997c46p+9,
    0x1.f3ab3754d2b03p+9,
};

/* sphere_gram: largest error 0.399, tolerance 4; relative to 1 */
static const uint16_t sphere_gram_integers_f64[] = {
    0, 0, 0,
};
static const double sphere_gram_want_f64[] = {
    0x1p+0, -0x1.f91f2c2c5f07ep-2, 0x1.aaed36ab956bp-4, -0x1.f91f2c2c5f07ep-2, 0x1p+0, 0x1.8faa6f308adf6p-1, 0x1.aaed36ab956bp-4,
    0x1.8faa6f308adf6p-1, 0x1p+0, 0x1p+0, 0x0p+0, 0x1p+0, 0x1.f7bdcbfecb8d5p-1, 0x0p+0, 0x1p+0, 0x0p+0, -0x1.6e5b7d16657dep-3,
    0x1p+0, 0x0p+0, 0x1p+0, 0x1.f7bdcbfecb8d5p-1, 0x1.f7bdcbfecb8d5p-1, -0x1.6e5b7d16657dep-3, 0x1.f7bdcbfecb8d5p-1, 0x1p+0, 0x1p+0,
};

/* sphere_gram_order_parameter: largest error 0.167, tolerance 1; relative to 1 */
static const uint16_t sphere_gram_order_parameter_integers_f64[] = {
    0, 0,
};
static const double sphere_gram_order_parameter_want_f64[] = {
    0x1.0bbde0d555555p-1, 0x1.8778b170a3d7p-4,
};

/* sphere_gram_work_len: exact */
static const uint16_t sphere_gram_work_len_integers_f64[] = {
    3173, 72, 3668, 257, 6384, 2105,
};
static const double sphere_gram_work_len_want_f64[] = {
    0,
};

/* sphere_gram_step: largest error 8.52, tolerance 16; relative to 1 */
static const uint16_t sphere_gram_step_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double sphere_gram_step_want_f64[] = {
    0x1p+0, -0x1.1d2dbeb36eeap-1, -0x1.9124b4247966p-2, -0x1.1d2dbeb36eeap-1, 0x1p+0, -0x1.0e422595ea3b3p-2, -0x1.9124b4247966p-2,
    -0x1.0e422595ea3b3p-2, 0x1p+0, 0x1p+0, -0x1.d437b76268372p-5, 0x1.5b1096dbf8652p-2, 0x1.a32785551107fp-4, -0x1.d437b76268372p-5,
    0x1p+0, -0x1.fdd6c7ade7b09p-4, 0x1.c37ec831ccb4bp-2, 0x1.5b1096dbf8652p-2, -0x1.fdd6c7ade7b09p-4, 0x1p+0, -0x1.5e6f03b431966p-1,
    0x1.a32785551107fp-4, 0x1.c37ec831ccb4bp-2, -0x1.5e6f03b431966p-1, 0x1p+0, 0x1p+0, 0x1.a3bfa4fc62847p-5, -0x1.bcfb3cb00ceb5p-1,
    0x1.a3bfa4fc62847p-5, 0x1p+0, -0x1.57499b3e89f9ap-3, -0x1.bcfb3cb00ceb5p-1, -0x1.57499b3e89f9ap-3, 0x1p+0, 0x1p+0,
    0x1.125e1ac5b0099p-1, 0x1p+0, 0x1.125e1ac5b0099p-1, 0x1p+0, 0x1.125e1ac5b0099p-1, 0x1p+0, 0x1.125e1ac5b0099p-1, 0x1p+0, 0x1p+0,
};

/* sphere_gram_run: largest error 39.4, tolerance 64; relative to 1 */
static const uint16_t sphere_gram_run_integers_f64[] = {
    0, 1,
};
static const double sphere_gram_run_want_f64[] = {
    0x1p+0, -0x1.878c5dba5e809p-4, 0x1.328ac3dbdfac4p-1, -0x1.878c5dba5e809p-4, 0x1p+0, -0x1.6e34fb8c70251p-2, 0x1.328ac3dbdfac4p-1,
    -0x1.6e34fb8c70251p-2, 0x1p+0, 0x1p+0, -0x1.68f4cf98eaebfp-1, -0x1.68f4cf98eaebfp-1, 0x1p+0,
};
