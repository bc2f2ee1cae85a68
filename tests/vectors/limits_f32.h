/* Outputs of the test vectors of limits, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_regime: largest error 0.662, tolerance 1; relative to the number */
static const uint16_t sphere_regime_integers_f32[] = {
    0, 2, 0, 1, 0, 3, 0, 0,
};
static const float sphere_regime_want_f32[] = {
    0x1.9p+2f, 0x1.ep-8f, 0x1.77p-5f, 0x1.9p-2f, 0x1.9p-6f, 0x1.9p-5f, 0x1p+1f, 0x1p+0f, 0x1.020c4ap-14f, 0x1.020c4ap-14f,
    0x1.0624dep-10f, 0x1.0c6f7cp-20f, 0x1.0624dep-14f, -0x1.70a3d8p-3f, 0x1.b70a3cp-6f, 0x1.81dffep-1f, 0x1.c2p-1f, 0x1.c2p-6f,
    0x1.b8fffep-1f, 0x1.4p+2f, 0x1.47ae14p-8f, 0x1.999998p-6f, 0x1.4p+2f, 0x1.4p+2f, 0x1.333334p-5f, 0x0p+0f,
};

/* sphere_overlap_drift: largest error 0.109, tolerance 1; relative to the largest term */
static const uint16_t sphere_overlap_drift_integers_f32[] = {
    0, 0, 0,
};
static const float sphere_overlap_drift_want_f32[] = {
    0x0p+0f, 0x1.494dc8p-1f, -0x1.b80b2p+0f, 0x1.494dc8p-1f, 0x0p+0f, -0x1.6d1b5ep-3f, -0x1.b80b2p+0f, -0x1.6d1b5ep-3f, 0x0p+0f,
    0x0p+0f, 0x1.65f244p-5f, 0x1.043c1p-5f, 0x1.110478p-2f, 0x1.65f244p-5f, 0x0p+0f, 0x1.20b64p-7f, -0x1.a4a3ep-8f, 0x1.043c1p-5f,
    0x1.20b64p-7f, 0x0p+0f, -0x1.693deep-2f, 0x1.110478p-2f, -0x1.a4a3ep-8f, -0x1.693deep-2f, 0x0p+0f, 0x0p+0f,
};

/* sphere_overlap_bracket: largest error 0.0674, tolerance 1; relative to the largest term */
static const uint16_t sphere_overlap_bracket_integers_f32[] = {
    0, 0, 0,
};
static const float sphere_overlap_bracket_want_f32[] = {
    -0x1.d226b4p-8f, 0x1.50b82ep-2f, -0x1.cccf5ap-3f, 0x1.50b82ep-2f, 0x1.20fc06p-8f, -0x1.dd7d0ep-6f, -0x1.cccf5ap-3f,
    -0x1.dd7d0ep-6f, 0x1.789cb8p-7f, -0x1.0b0a6ap-12f, 0x1.43509cp-5f, -0x1.05e266p-8f, -0x1.e3d9dcp-8f, 0x1.43509cp-5f,
    -0x1.5051a6p-3f, -0x1.43a76p-7f, 0x1.2ff262p-3f, -0x1.05e266p-8f, -0x1.43a76p-7f, 0x1.950a56p-9f, -0x1.24fe28p-6f,
    -0x1.e3d9dcp-8f, 0x1.2ff262p-3f, -0x1.24fe28p-6f, -0x1.281496p-6f, -0x1.41e09p-6f, 0x1.766958p-5f, 0x1.766958p-5f,
    0x1.0ea3ep-2f,
};

/* sphere_layer_derivative_work_len: exact */
static const uint16_t sphere_layer_derivative_work_len_integers_f32[] = {
    5515, 151, 6425, 379, 8059, 804, 7326, 1621, 7608, 1232,
};
static const float sphere_layer_derivative_work_len_want_f32[] = {
    0,
};

/* sphere_layer_derivative: largest error 0.954, tolerance 3; relative to the largest numbers of u and g and the squared largest |logit|, each at least 1 */
static const uint16_t sphere_layer_derivative_integers_f32[] = {
    0, 0, 0, 0,
};
static const float sphere_layer_derivative_want_f32[] = {
    -0x1.24af16p+0f, -0x1.ae7354p-2f, 0x1.1ea4fp-2f, -0x1.82f4c8p-1f, -0x1.a5b4c2p-3f, -0x1.056326p-3f, -0x1.85eacp-7f,
    0x1.6c0248p-1f, -0x1.be09d8p-2f, 0x1.73fea6p-3f, 0x1.7726p-6f, 0x1.1b97f8p-2f, -0x1.08ddcp-7f, -0x1.97568p-7f, 0x1.d58cc2p-3f,
    0x1.a6a902p-5f, -0x1.a31e2ep-4f, 0x1.4cfb3ap-2f, 0x1.b0eaa8p+0f, -0x1.a5ff8p-3f, 0x1.7dad5cp-1f, 0x1.43aa0cp-4f, 0x1.8d43f8p+0f,
    -0x1.0e2a8cp-3f, 0x1.40facp+0f, -0x1.0550dp-4f, -0x1.9a2714p-2f, 0x1.184dp-3f, -0x1.80a71ap-1f, 0x1.d99f6cp-3f, 0x1.d35dcp-1f,
    -0x1.5ac658p-2f, 0x1.9bbb1cp-1f, 0x1.39fe8ep+0f, -0x1.782ddcp-2f, -0x1.292aa4p-1f, -0x1.5d7a9cp-1f, 0x1.b7418ap-2f,
    -0x1.1f7096p+0f, -0x1.0e595p-2f, -0x1.3ec83cp+0f, 0x1.c4a286p+0f, 0x1.f67548p-4f, -0x1.009fcap-2f, 0x1.deb06p-3f,
    0x1.e0d7dcp-3f, 0x1.94b658p-2f, 0x1.1368ep-1f, 0x1.05eca4p-1f, -0x1.96b8aap-1f, 0x1.7f2d2ap-2f, -0x1.d67372p-4f, 0x1.01ba64p-1f,
    -0x1.ea4ce6p-3f, -0x1.81a2cap+0f, -0x1.a83cecp+0f, 0x1.97fbeap+0f, -0x1.2746e6p+1f, -0x1.34a8b4p+1f, -0x1.16982p+3f,
    0x1.fbb632p+1f, 0x1.eaa87cp+1f, -0x1.90b492p+0f, -0x1.0c77f4p+1f, 0x1.7422ccp-1f, 0x1.034a7ap+1f, 0x1.28843cp+0f, 0x1.15714p-1f,
    0x1.201acp-1f, 0x1.015dccp+1f, -0x1.8b39bcp+0f, -0x1.8f64e6p-1f, -0x1.773b1p+0f, -0x1.f200e4p-1f,
};

/* sphere_ballistic_work_len: exact */
static const uint16_t sphere_ballistic_work_len_integers_f32[] = {
    3174, 73, 3408, 183, 3553, 297, 8604, 770, 4096, 896,
};
static const float sphere_ballistic_work_len_want_f32[] = {
    0,
};

/* sphere_ballistic_step: largest error 0.681, tolerance 1; relative to the largest number of the drive and the largest |logit|, each at least 1 */
static const uint16_t sphere_ballistic_step_integers_f32[] = {
    0, 0, 0,
};
static const float sphere_ballistic_step_want_f32[] = {
    -0x1.5f1864p-5f, 0x1.4c288cp-1f, -0x1.85040cp-1f, -0x1.dfc4e8p-3f, 0x1.ea37cp-1f, -0x1.591fc4p-3f, 0x1.aef93p-1f,
    -0x1.135352p-1f, -0x1.8881b6p-5f, 0x1.443354p-5f, -0x1.ff995p-1f, -0x1.eca0a8p-2f, 0x1.c0dba6p-1f, 0x1.1186c8p-5f,
    0x1.ffb6eap-1f, 0x1.23fc98p-1f, 0x1.a4948ep-1f, 0x1.0ff86p-3f, -0x1.ebf578p-1f, 0x1.f1f4c2p-3f, 0x1.05df36p-1f, -0x1.ae5d9ap-1f,
    -0x1.6d91bap-3f, 0x1.8d6e42p-1f, -0x1.308ecap-1f, -0x1.abc8c2p-3f, 0x1.ccde84p-1f, -0x1.aeef44p-2f, 0x1.ccc6d4p-4f,
    0x1.ff5716p-1f, -0x1.a13ba2p-6f, -0x1.67a21cp-5f,
};

/* sphere_modified_work_len: exact */
static const uint16_t sphere_modified_work_len_integers_f32[] = {
    5518, 154, 6488, 442, 8194, 939, 8884, 2041, 7680, 1304,
};
static const float sphere_modified_work_len_want_f32[] = {
    0,
};

/* sphere_modified_step: largest error 0.581, tolerance 1; relative to the largest number of the drive and the largest |logit|, each at least 1 */
static const uint16_t sphere_modified_step_integers_f32[] = {
    0, 0, 0, 0,
};
static const float sphere_modified_step_want_f32[] = {
    0x1.10103cp-2f, -0x1.deaadap-2f, 0x1.afb162p-1f, 0x1.af4c5ep-1f, -0x1.832482p-2f, -0x1.8938e4p-2f, -0x1.da201ep-1f,
    0x1.d6d71p-4f, -0x1.702884p-2f, 0x1.e1c74ap-5f, 0x1.ff1d22p-1f, -0x1.9609b2p-1f, -0x1.37e4ap-1f, -0x1.c32c0ap-1f,
    0x1.e4192cp-2f, -0x1.b67374p-1f, -0x1.83bb88p-2f, 0x1.678f0cp-2f, -0x1.4cd62ep-3f, -0x1.efedf8p-1f, -0x1.813578p-3f,
    -0x1.27146ep-4f, 0x1.e30d0ap-1f, -0x1.4b5524p-2f, 0x1.c1e962p-1f, -0x1.e8c498p-2f, 0x1.a494p-1f, -0x1.23fd62p-1f,
    -0x1.3c7df2p-1f, 0x1.9276a6p-1f,
};

/* sphere_finite_heads_work_len: exact */
static const uint16_t sphere_finite_heads_work_len_integers_f32[] = {
    3173, 72, 3387, 162, 3508, 252, 8464, 630, 4072, 872,
};
static const float sphere_finite_heads_work_len_want_f32[] = {
    0,
};

/* sphere_finite_heads_step: largest error 0.533, tolerance 1; relative to the largest number of the drive and the largest |logit|, each at least 1 */
static const uint16_t sphere_finite_heads_step_integers_f32[] = {
    0, 0,
};
static const float sphere_finite_heads_step_want_f32[] = {
    -0x1.92e848p-1f, -0x1.24339p-1f, 0x1.e07754p-3f, 0x1.d4ab6p-3f, 0x1.f3ce38p-2f, -0x1.af3c68p-1f, 0x1.a25966p-2f, 0x1.a707a6p-3f,
    -0x1.c732bcp-1f, 0x1.7d123ep-1f, 0x1.55f2ccp-1f, 0x1.d1bf8ap-1f, 0x1.a94fecp-2f, 0x1.529e66p-4f, -0x1.fe3f54p-1f,
};

/* sphere_homogenized_work_len: exact */
static const uint16_t sphere_homogenized_work_len_integers_f32[] = {
    3173, 72, 3415, 190, 3544, 288, 8934, 5740,
};
static const float sphere_homogenized_work_len_want_f32[] = {
    0,
};

/* sphere_mean_products: largest error 0.834, tolerance 3; relative to the largest number of the drive and the largest |logit|, each at least 1 */
static const uint16_t sphere_mean_products_integers_f32[] = {
    0, 0, 0,
};
static const float sphere_mean_products_want_f32[] = {
    0x1.0b13ep-2f, 0x1.7c38f8p-3f, 0x1.7bc19p-3f, 0x1.7c38f8p-3f, 0x1.0e122ap-2f, 0x1.80d3c4p-3f, 0x1.7bc19p-3f, 0x1.80d3c4p-3f,
    0x1.1c5844p-2f, 0x1.4582acp-3f, 0x1.a1e0aap+0f, 0x1.537cdp-1f, 0x1.162274p-3f, 0x1.a1e0aap+0f, 0x1.2f94fap+6f, 0x1.3a5dbep+6f,
    -0x1.7489ep-2f, 0x1.537cdp-1f, 0x1.3a5dbep+6f, 0x1.679ebap+6f, -0x1.9177fap+0f, 0x1.162274p-3f, -0x1.7489ep-2f, -0x1.9177fap+0f,
    0x1.58c394p-3f, 0x1.044936p-1f, -0x1.fd7308p-2f, -0x1.a63d3p-2f, -0x1.fd7308p-2f, 0x1.5db948p-1f, 0x1.463288p-1f,
    -0x1.a63d3p-2f, 0x1.463288p-1f, 0x1.421f1ap-1f,
};

/* sphere_homogenized_step: largest error 0.038, tolerance 1; relative to the largest |logit|, at least 1, over the least eigenvalue of S */
static const uint16_t sphere_homogenized_step_integers_f32[] = {
    0, 0, 0,
};
static const float sphere_homogenized_step_want_f32[] = {
    0x1.621608p-2f, -0x1.daa5a6p-3f, 0x1.fdbebcp-4f, -0x1.cd265ap-1f, 0x1.4d61f8p-1f, -0x1.f872eep-2f, 0x1.ee1ba6p-8f,
    -0x1.2794a2p-1f, 0x1.f7c5fep-3f, 0x1.31a95ap-1f, -0x1.68542ap-2f, -0x1.5afa7ep-1f, 0x1.61f812p-2f, -0x1.43246ep-1f,
    -0x1.6386f4p-1f, -0x1.efef9cp-3f, 0x1.f28a0cp-4f, 0x1.ecd654p-1f, -0x1.238058p-2f, -0x1.cf5bfcp-2f, -0x1.b0b204p-1f,
    0x1.1e6f22p-2f, 0x1.0aece8p-1f, 0x1.9cc69p-1f, -0x1.b51494p-3f, 0x1.272ac4p-1f, 0x1.93d50ep-1f,
};
