/* Outputs of the test vectors of runs, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_sample_work_len: exact */
static const uint16_t flow_sample_work_len_integers_f64[] = {
    15, 15, 15, 15, 30, 30, 30, 30, 30, 30, 30, 30,
};
static const double flow_sample_work_len_want_f64[] = {
    0,
};

/* flow_sample: largest error 1.24, tolerance 4; relative to the largest number of x */
static const uint16_t flow_sample_integers_f64[] = {
    0, 0, 0, 1, 0, 0, 0, 0, 0,
};
static const double flow_sample_want_f64[] = {
    0x1.7d461ca307384p-5, 0x1.24604fe334959p+0, 0x1.e327182cc6909p-1, 0x1.871b7b6c44e16p+0, 0x1.24fe50db675b2p-3,
    0x1.37f24ccbe222dp+0, 0x1.fcd4a2e44fbfp-7, -0x1.a954f3545eaeep-6, 0x1.3a7b068099124p-4, -0x1.daee02121bf8p-6,
    0x1.fb0fbb64bb7abp-5, -0x1.5552ca6aae748p-4, -0x1.c0109159a5227p+0, -0x1.94dfb4e606452p+0, -0x1.8b8d965772658p+0,
    0x1.e5169a81815fep-3, 0x1.21275809b3c23p+0, 0x1.1513111a1718ep-2, 0x1.fb91bf245e8ccp-3, -0x1.ae0309f3c2955p+0,
    0x1.bd403b173031ep-3, -0x1.3bf4b7de49528p-1, 0x1.a2916e517214dp+0, 0x1.732a046c9ade5p+1, 0x1.0e2edb06d33d8p-2,
    -0x1.5cdf24f10307cp-1, -0x1.a296bf8721561p-2, -0x1.f01f064aa2c17p-1, -0x1.164aa30234cf6p+0, 0x1.b35a6ec828339p-2,
    0x1.2819d7217d4a1p-3, 0x1.3c3bf3052ac8fp-1, -0x1.a2a6f88e276b8p+0, -0x1.33e3caa7a7266p-2, -0x1.773ac6b1c3db6p-1,
    0x1.7607c486422d3p+0, 0x1.47417a5dc0b6bp-2, -0x1.89bbdd29a01afp-5, 0x1.67b477b47d94cp-8, 0x1.896ed607d9bcap-1,
    -0x1.3a49a6ac56aa3p-1, -0x1.e8f04cee7e9e9p-1, -0x1.11b25f228eef3p+0, 0x1.acc44c9be96fap-2, 0x1.3a2f606b0e99fp-2,
    -0x1.7a134355a91a9p+0, 0x1.7a3b2e310d8bep-3, -0x1.993eac3061534p-5, -0x1.49df5c1eefc4fp-1, -0x1.b853f06be5666p-2,
    0x1.eff03484cd3b1p+0, 0x1.1cf379e3f26b5p+0, 0x1.aa1c5837ce3d8p-1, 0x1.3b111d6655121p+0, 0x1.78a5682d5ad1fp+0,
    -0x1.9d9f8d14e4f0dp-3, -0x1.6ef14fe5a8ce8p+0, -0x1.7b3e81e64e1d3p-4, -0x1.4d471dda3d164p-2, -0x1.4836bf3fb52bbp-5,
    -0x1.343d0020ab8a6p-2, -0x1.6fc9c81efcddbp+1, -0x1.2e49b30180317p+1, 0x1.2949e04e9d96bp-3, 0x1.1f355d46e3696p+1,
    0x1.aac416f6a5f67p-3, -0x1.76d9347b9c304p-4,
};

/* flow_sample_stochastic_work_len: exact */
static const uint16_t flow_sample_stochastic_work_len_integers_f64[] = {
    30, 30,
};
static const double flow_sample_stochastic_work_len_want_f64[] = {
    0,
};

/* flow_sample_stochastic: largest error 0.48, tolerance 8; relative to the largest number of x, at least 1 */
static const uint16_t flow_sample_stochastic_integers_f64[] = {
    0, 0, 1, 0, 0, 0,
};
static const double flow_sample_stochastic_want_f64[] = {
    -0x1.de50b26acaa48p-4, 0x1.c4ab61b0753bcp-2, 0x1.454fc39e86365p-1, 0x1.e864b06219bbbp-1, 0x1.197ca6bfd357p-2,
    -0x1.efcd0f98440e7p+0, 0x1.5974066e6802ep+0, 0x1.08b762dba0bf2p-2, 0x1.86e12644fac21p-4, -0x1.b4984c33fd581p-3,
    0x1.7702fe95a770cp-6, -0x1.820847a1e84d5p-3, -0x1.4d4c019547bd7p-3, -0x1.0c3d853603a62p-4, -0x1.1f77a7749855ep-3,
    -0x1.9dfb15e0d678ep-3, 0x1.bdbf7ac458a6cp-3, -0x1.f4a3eb46acf1fp-3, -0x1.c7de40318dadep+1, 0x1.4fa4c4883545fp+2,
    0x1.06f92f17732a8p+3, -0x1.a52114e7c9c19p+1, 0x1.284e2595c3765p+1,
};

/* flow_sample_churn: largest error 0.485, tolerance 8; relative to the largest number of x, at least 1 */
static const uint16_t flow_sample_churn_integers_f64[] = {
    0, 0, 1,
};
static const double flow_sample_churn_want_f64[] = {
    -0x1.6394c0ac33213p-4, 0x1.3f6b3f2378a25p-2, -0x1.0288436d0a2c1p-2, -0x1.34f1588b7e6f9p-3, -0x1.c96d4120a3602p-3,
    0x1.63057fe261884p-4, -0x1.ae1f07e7b1556p-3, 0x1.34799eba225c4p-4, 0x1.8afbef9814938p-2,
};

/* flow_sample_likelihood_work_len: exact */
static const uint16_t flow_sample_likelihood_work_len_integers_f64[] = {
    18, 18, 36, 36, 36, 36,
};
static const double flow_sample_likelihood_work_len_want_f64[] = {
    0,
};

/* flow_sample_likelihood: largest error 1.13, tolerance 4; relative to the largest number of x (and the cloud); of change the sum of the terms, at least 1 */
static const uint16_t flow_sample_likelihood_integers_f64[] = {
    0, 0, 0, 1,
};
static const double flow_sample_likelihood_want_f64[] = {
    -0x1.100eb4ff9760cp+0, -0x1.4518100a21f51p-5, -0x1.c7e8c2c6c387ap-1, -0x1.5ba22d06dcd6p-2, 0x1.27c2a909d0281p-2,
    -0x1.f78e25ef88001p-2, -0x1.e69127278f0dp-6, -0x1.0cb561077ffe6p-6, 0x1.c348b15ba9145p-1, 0x1.0d255a030c873p+0,
    -0x1.570ee432146a7p+1, -0x1.16f755205000cp-1, -0x1.1617d81864398p-3, 0x1.d783e4c0a0019p-2, -0x1.76578e33daa22p+0,
    0x1.215d9f885665bp-5, 0x1.3a66ac84258dap-1, -0x1.046463984abb9p-1, 0x1.9290b9dea6694p-7, 0x1.b564fdef69c9cp-3,
    -0x1.2c4e41d22c52cp-1, -0x1.205101dffb392p+1, 0x1.a947f7fece4dp-5,
};

/* flow_sample_cloud_likelihood_work_len: exact */
static const uint16_t flow_sample_cloud_likelihood_work_len_integers_f64[] = {
    3442, 93, 3460, 111, 3460, 111,
};
static const double flow_sample_cloud_likelihood_work_len_want_f64[] = {
    0,
};

/* flow_sample_cloud_likelihood: largest error 1.55, tolerance 8; relative to the largest number of x (and the cloud); of change the sum of the terms, at least 1 */
static const uint16_t flow_sample_cloud_likelihood_integers_f64[] = {
    0, 0, 1, 0,
};
static const double flow_sample_cloud_likelihood_want_f64[] = {
    0x1.bae55991c6fap-2, 0x1.4dff5aeec5675p+0, 0x1.2c63e2537a919p+0, 0x1.64e51c89bebbfp+0, 0x1.4734fb5dc6239p-1,
    0x1.b8363a3e79744p-1, -0x1.0c68ef5624899p+0, 0x1.bda9fcb5b97d2p-4, 0x1.1ae0876f9a1ecp-2, 0x1.524c2a9c5f92dp+1,
    0x1.1a501415bd3cp-2, 0x1.707fcb305084p-2, 0x1.333334p-2, 0x1.333334p-2, -0x1.2bb26d0f6afa4p+0, -0x1.a1e7e0423dcddp-3,
    0x1.cec99471f4754p-1, -0x1.afb37f75e2b6p+0,
};
