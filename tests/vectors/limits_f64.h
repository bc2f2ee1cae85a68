/* Outputs of the test vectors of limits, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_regime: largest error 0.488, tolerance 1; relative to the number */
static const uint16_t sphere_regime_integers_f64[] = {
    0, 2, 0, 1, 0, 3, 0, 0,
};
static const double sphere_regime_want_f64[] = {
    0x1.9p+2, 0x1.ep-8, 0x1.77p-5, 0x1.9p-2, 0x1.9p-6, 0x1.9p-5, 0x1p+1, 0x1.000000ccp+0, 0x1.020c4a88p-14, 0x1.020c4b55a1cb6p-14,
    0x1.0624ded0e560ep-10, 0x1.0c6f7c8d195a9p-20, 0x1.0624ded0e560ep-14, -0x1.70a3d8f5c29p-3, 0x1.b70a3c75c28f8p-6,
    0x1.81dfff2380002p-1, 0x1.c2p-1, 0x1.c2p-6, 0x1.b8ffff0400002p-1, 0x1.4p+2, 0x1.47ae147ae147bp-8, 0x1.999999999999ap-6,
    0x1.4p+2, 0x1.4p+2, 0x1.3333333333333p-5, 0x0p+0,
};

/* sphere_overlap_drift: largest error 0.11, tolerance 1; relative to the largest term */
static const uint16_t sphere_overlap_drift_integers_f64[] = {
    0, 0, 0,
};
static const double sphere_overlap_drift_want_f64[] = {
    0x0p+0, 0x1.494dc83434bf7p-1, -0x1.b80b20ba17128p+0, 0x1.494dc83434bf7p-1, 0x0p+0, -0x1.6d1b5e6d0f6a8p-3, -0x1.b80b20ba17128p+0,
    -0x1.6d1b5e6d0f6a8p-3, 0x0p+0, 0x0p+0, 0x1.65f243df3f14cp-5, 0x1.043c0e340e881p-5, 0x1.11047831bfec1p-2, 0x1.65f243df3f14cp-5,
    0x0p+0, 0x1.20b63b6112d78p-7, -0x1.a4a3ce96fb0bp-8, 0x1.043c0e340e881p-5, 0x1.20b63b6112d78p-7, 0x0p+0, -0x1.693ded205373p-2,
    0x1.11047831bfec1p-2, -0x1.a4a3ce96fb0bp-8, -0x1.693ded205373p-2, 0x0p+0, 0x0p+0,
};

/* sphere_overlap_bracket: largest error 0.1, tolerance 1; relative to the largest term */
static const uint16_t sphere_overlap_bracket_integers_f64[] = {
    0, 0, 0,
};
static const double sphere_overlap_bracket_want_f64[] = {
    -0x1.d226bd29d5acp-8, 0x1.50b82de443d56p-2, -0x1.cccf5b3c4ba56p-3, 0x1.50b82de443d56p-2, 0x1.20fc09bfee74dp-8,
    -0x1.dd7d0b27e2fccp-6, -0x1.cccf5b3c4ba56p-3, -0x1.dd7d0b27e2fccp-6, 0x1.789cc36640c81p-7, -0x1.0b0a750a93a5cp-12,
    0x1.43509c50a2b5ap-5, -0x1.05e2642d771cep-8, -0x1.e3d9dc26c946ep-8, 0x1.43509c50a2b5ap-5, -0x1.5051a5a0a0c74p-3,
    -0x1.43a7618de8ad8p-7, 0x1.2ff262d5f14fep-3, -0x1.05e2642d771cep-8, -0x1.43a7618de8ad8p-7, 0x1.950a540846657p-9,
    -0x1.24fe28fd68394p-6, -0x1.e3d9dc26c946ep-8, 0x1.2ff262d5f14fep-3, -0x1.24fe28fd68394p-6, -0x1.281498545e497p-6,
    -0x1.41e09005d8a0bp-6, 0x1.766958f35d29ap-5, 0x1.766958f35d29ap-5, 0x1.0ea3df74330f4p-2,
};

/* sphere_layer_derivative_work_len: exact */
static const uint16_t sphere_layer_derivative_work_len_integers_f64[] = {
    5515, 151, 6425, 379, 8059, 804, 7326, 1621, 7608, 1232,
};
static const double sphere_layer_derivative_work_len_want_f64[] = {
    0,
};

/* sphere_layer_derivative: largest error 2.15, tolerance 3; relative to the largest numbers of u and g and the squared largest |logit|, each at least 1 */
static const uint16_t sphere_layer_derivative_integers_f64[] = {
    0, 0, 0, 0,
};
static const double sphere_layer_derivative_want_f64[] = {
    -0x1.24af176463dep+0, -0x1.ae73573e39d94p-2, 0x1.1ea4f47c28d58p-2, -0x1.82f4c72cc0746p-1, -0x1.a5b4c1f0bdf18p-3,
    -0x1.05631e64073f5p-3, -0x1.85ea9f490b32p-7, 0x1.6c0248e812db8p-1, -0x1.be09d648fad14p-2, 0x1.73fea61bfadbap-3,
    0x1.77260e9f7f498p-6, 0x1.1b97f837fd4c6p-2, -0x1.08dd7ffd39e38p-7, -0x1.9756a4d4f3b3p-7, 0x1.d58cc1fca4a97p-3,
    0x1.a6a90959c221fp-5, -0x1.a31e339267272p-4, 0x1.4cfb3a5bb4cc1p-2, 0x1.b0eaadd88749ep+0, -0x1.a5ff84951f835p-3,
    0x1.7dad5f0a099cap-1, 0x1.43aa064eecdfdp-4, 0x1.8d43f94c3afebp+0, -0x1.0e2a8f81643b9p-3, 0x1.40fac062c9356p+0,
    -0x1.0550cd3410b5p-4, -0x1.9a271b6ab37d5p-2, 0x1.184d03b57baa9p-3, -0x1.80a71cd821981p-1, 0x1.d99f708ae2638p-3,
    0x1.d35dbff4775ecp-1, -0x1.5ac6530a56e8p-2, 0x1.9bbb1bfa0edbcp-1, 0x1.39fe8e1ac56c7p+0, -0x1.782dd992db1fdp-2,
    -0x1.292aa5d30b724p-1, -0x1.5d7a999c78d96p-1, 0x1.b7418849d3a34p-2, -0x1.1f70932764432p+0, -0x1.0e595998c94d6p-2,
    -0x1.3ec839e934c18p+0, 0x1.c4a287ad30573p+0, 0x1.f6754a8ec9844p-4, -0x1.009fcbc4b1169p-2, 0x1.deb0614d72bb2p-3,
    0x1.e0d7deff0065cp-3, 0x1.94b657a3fa768p-2, 0x1.1368de290728p-1, 0x1.05eca2311a9dp-1, -0x1.96b8a772e6cc8p-1,
    0x1.7f2d28a210e41p-2, -0x1.d6736ea0a4591p-4, 0x1.01ba61517aec9p-1, -0x1.ea4ce381e629ep-3, -0x1.81a2c8236b28p+0,
    -0x1.a83ce75ba7bd7p+0, 0x1.97fbf2f93bb87p+0, -0x1.2746ea53fb63fp+1, -0x1.34a8b2a1bbbfbp+1, -0x1.169820fe148b9p+3,
    0x1.fbb636722ec7cp+1, 0x1.eaa87d7f8b611p+1, -0x1.90b49bedadcbfp+0, -0x1.0c77fb873da47p+1, 0x1.7422ccd57b6abp-1,
    0x1.034a797444338p+1, 0x1.288442923ef43p+0, 0x1.15713f8388c08p-1, 0x1.201abeb7d52f1p-1, 0x1.015dcc8c48d2ap+1,
    -0x1.8b39bf5a8346bp+0, -0x1.8f64e96058671p-1, -0x1.773b11bd6ebc1p+0, -0x1.f200e90ece80ep-1,
};

/* sphere_ballistic_work_len: exact */
static const uint16_t sphere_ballistic_work_len_integers_f64[] = {
    3174, 73, 3408, 183, 3553, 297, 8604, 770, 4096, 896,
};
static const double sphere_ballistic_work_len_want_f64[] = {
    0,
};

/* sphere_ballistic_step: largest error 0.62, tolerance 1; relative to the largest number of the drive and the largest |logit|, each at least 1 */
static const uint16_t sphere_ballistic_step_integers_f64[] = {
    0, 0, 0,
};
static const double sphere_ballistic_step_want_f64[] = {
    -0x1.5f1864f6badf7p-5, 0x1.4c288c913e3b9p-1, -0x1.85040adcf6737p-1, -0x1.dfc4e547599cep-3, 0x1.ea37bdeb9dc77p-1,
    -0x1.591fc48feb3fap-3, 0x1.aef9319f1ff7ep-1, -0x1.135351f976c67p-1, -0x1.8881b62ebd111p-5, 0x1.4433622d0af71p-5,
    -0x1.ff99512d599e4p-1, -0x1.eca0aab3670f2p-2, 0x1.c0dba65ee124p-1, 0x1.1186bf80f71c7p-5, 0x1.ffb6ea9ddb892p-1,
    0x1.23fc96f2d3dc3p-1, 0x1.a4948dd5fa4b8p-1, 0x1.0ff86046c8017p-3, -0x1.ebf5764cac24ep-1, 0x1.f1f4c15ed23a3p-3,
    0x1.05df33a76ecfcp-1, -0x1.ae5d98fccdfbfp-1, -0x1.6d91b9b315013p-3, 0x1.8d6e3e75cbcb9p-1, -0x1.308ec9511b936p-1,
    -0x1.abc8c0c6e103ep-3, 0x1.ccde83df34c3fp-1, -0x1.aeef41d3d783ep-2, 0x1.ccc6d298462e3p-4, 0x1.ff5715e5d93f2p-1,
    -0x1.a13bac237a7fp-6, -0x1.67a21e303d4b8p-5,
};

/* sphere_modified_work_len: exact */
static const uint16_t sphere_modified_work_len_integers_f64[] = {
    5518, 154, 6488, 442, 8194, 939, 8884, 2041, 7680, 1304,
};
static const double sphere_modified_work_len_want_f64[] = {
    0,
};

/* sphere_modified_step: largest error 0.424, tolerance 1; relative to the largest number of the drive and the largest |logit|, each at least 1 */
static const uint16_t sphere_modified_step_integers_f64[] = {
    0, 0, 0, 0,
};
static const double sphere_modified_step_want_f64[] = {
    0x1.10103a4139eeap-2, -0x1.deaad872a541fp-2, 0x1.afb1626472f2bp-1, 0x1.af4c5df78abb8p-1, -0x1.83247edbbe493p-2,
    -0x1.8938e34b74d9cp-2, -0x1.da201e4533dedp-1, 0x1.d6d712db9a3eep-4, -0x1.702886560eb06p-2, 0x1.e1c749fdee12ep-5,
    0x1.ff1d221d12ab2p-1, -0x1.9609af18cc82ap-1, -0x1.37e49fb8a9412p-1, -0x1.c32c0a0292981p-1, 0x1.e4192cfefb89bp-2,
    -0x1.b6737226ba403p-1, -0x1.83bb86f0bf45cp-2, 0x1.678f0b6b42787p-2, -0x1.4cd62a978e684p-3, -0x1.efedf72e7e1aep-1,
    -0x1.8135778e79df2p-3, -0x1.27146e6410e3cp-4, 0x1.e30d08663f12dp-1, -0x1.4b552318101d2p-2, 0x1.c1e9615aa2725p-1,
    -0x1.e8c494fc6cf64p-2, 0x1.a49401344b441p-1, -0x1.23fd61839382p-1, -0x1.3c7df179bd1b4p-1, 0x1.9276a539a3404p-1,
};

/* sphere_finite_heads_work_len: exact */
static const uint16_t sphere_finite_heads_work_len_integers_f64[] = {
    3173, 72, 3387, 162, 3508, 252, 8464, 630, 4072, 872,
};
static const double sphere_finite_heads_work_len_want_f64[] = {
    0,
};

/* sphere_finite_heads_step: largest error 0.648, tolerance 1; relative to the largest number of the drive and the largest |logit|, each at least 1 */
static const uint16_t sphere_finite_heads_step_integers_f64[] = {
    0, 0,
};
static const double sphere_finite_heads_step_want_f64[] = {
    -0x1.9cc2d04310931p-1, -0x1.22cf4ff72a4b6p-1, 0x1.5375736d89c72p-3, 0x1.aa25835339358p-3, 0x1.0aeff4fc55a77p-1,
    -0x1.a7b83ffc2181cp-1, 0x1.9393c0f614389p-2, 0x1.eaff96591cf16p-3, -0x1.c6442ea6eda19p-1, 0x1.6a33cf7e412f7p-1,
    0x1.69dff8770fcf3p-1, 0x1.cd24fbe6b1666p-1, 0x1.bced0c28e12c3p-2, -0x1.871d886ef5d4bp-7, -0x1.fff6a9bd4be31p-1,
};

/* sphere_homogenized_work_len: exact */
static const uint16_t sphere_homogenized_work_len_integers_f64[] = {
    3173, 72, 3415, 190, 3544, 288, 8934, 5740,
};
static const double sphere_homogenized_work_len_want_f64[] = {
    0,
};

/* sphere_mean_products: largest error 1.84, tolerance 3; relative to the largest number of the drive and the largest |logit|, each at least 1 */
static const uint16_t sphere_mean_products_integers_f64[] = {
    0, 0, 0,
};
static const double sphere_mean_products_want_f64[] = {
    0x1.352d9ce3a0d78p-2, 0x1.e99667a8ba888p-3, 0x1.9fd85acbeaafap-5, 0x1.e99667a8ba888p-3, 0x1.0f317cc6b54dap-1,
    0x1.81600b965936cp-3, 0x1.9fd85acbeaafap-5, 0x1.81600b965936cp-3, 0x1.8ed4f51113ed6p-2, 0x1.2c3df601cd776p+9,
    0x1.3ebb78b69b938p+4, 0x1.ad84d4c22d156p+0, -0x1.ed8c3ec5a7ffap+6, 0x1.3ebb78b69b938p+4, 0x1.5e8fa2fbcf0e4p+0,
    0x1.60800099843afp-3, -0x1.9d80f174e3d0dp+2, 0x1.ad84d4c22d156p+0, 0x1.60800099843afp-3, 0x1.866f25c0dc804p-6,
    -0x1.77c5d105984dfp-1, -0x1.ed8c3ec5a7ffap+6, -0x1.9d80f174e3d0dp+2, -0x1.77c5d105984dfp-1, 0x1.0a2026796e164p+5,
    0x1.04493a56320c4p-1, -0x1.fd730df8cac91p-2, -0x1.a63d34250bdc4p-2, -0x1.fd730df8cac91p-2, 0x1.5db94978a1b45p-1,
    0x1.46328790c3556p-1, -0x1.a63d34250bdc4p-2, 0x1.46328790c3556p-1, 0x1.421f1a18459c5p-1,
};

/* sphere_homogenized_step: largest error 0.382, tolerance 1; relative to the largest |logit|, at least 1, over the least eigenvalue of S */
static const uint16_t sphere_homogenized_step_integers_f64[] = {
    0, 0, 0,
};
static const double sphere_homogenized_step_want_f64[] = {
    0x1.363ee710d71e9p-1, -0x1.866f7bcae37c7p-3, 0x1.68bbcc8665de7p-2, -0x1.5fe5c9817c17p-1, 0x1.c3aa24e8e4b57p-1,
    -0x1.b03106da4fe29p-2, 0x1.89ab9f52b9262p-3, -0x1.4f96472431522p-4, 0x1.2e587a333c3c6p-1, 0x1.9c701f7c87d1ap-1,
    0x1.35abef6002757p-6, -0x1.712d9c9f93285p-5, -0x1.951859a9e583ep-1, -0x1.391dd1a4ac0cp-1, 0x1.f75778107b88p-13,
    -0x1.14fd0051ef44ep-2, 0x1.0cbcedb2cd27p-2, 0x1.da3eb9f85daebp-1, 0x1.3b017bf74bd5fp-1, -0x1.35bc3efab651bp-1,
    -0x1.02cdc10946066p-1, -0x1.162f18b517ca7p-1, 0x1.cf69f2cc3a9dep-2, 0x1.6a090b141c526p-1, -0x1.9ebd35bb54d7bp-1,
    -0x1.f708f4143c5b1p-5, 0x1.2a93327d175e1p-1,
};
