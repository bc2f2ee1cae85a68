/* Outputs of the test vectors of softmax, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* softmax_work_len: exact */
static const uint16_t softmax_work_len_integers_f32[] = {
    3168, 67, 3264, 70, 4288, 102,
};
static const float softmax_work_len_want_f32[] = {
    0,
};

/* softmax_covariance_work_len: exact */
static const uint16_t softmax_covariance_work_len_integers_f32[] = {
    5344, 135, 5568, 142, 8640, 238,
};
static const float softmax_covariance_work_len_want_f32[] = {
    0,
};

/* softmax_attend: largest error 0.979, tolerance 3; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_attend_integers_f32[] = {
    0, 0, 0, 0, 0, 0, 0, 0,
};
static const float softmax_attend_want_f32[] = {
    -0x1.3213aap+0f, 0x1.4ebf9p-2f, -0x1.801c6ap-3f, -0x1.cba35ep-4f, 0x1.3d35e2p-1f, 0x1.882074p+0f, 0x1.8e923cp-1f,
    0x1.5dc518p-1f, 0x1.76b59cp-1f, 0x1.c77438p-2f, 0x1.0c556p-3f, 0x1.2d1398p-1f, -0x1.197936p-3f, -0x1.a4d16p-2f, -0x1.961f28p-3f,
    -0x1.b0e7acp-3f, -0x1.92074ap-2f, -0x1.dcc6dep-1f, -0x1.5c4a3p-3f, 0x1.cd9e74p-1f, -0x1.0f2188p-2f, -0x1.c546bep-1f,
    -0x1.02a7dp-4f, 0x1.49482ep-1f, -0x1.8969eep-2f, -0x1.8f8a3p-1f, -0x1.04cd84p-2f, 0x1.6341ap-1f, -0x1.f64f76p-2f,
    -0x1.b8973cp-1f, -0x1.682cf2p-2f, 0x1.f65cc6p-1f, -0x1.d75c6cp+0f, 0x1.10602ep-1f, 0x1.8725p+0f, 0x1.c3d794p+0f, 0x1.71d30cp+0f,
    0x1.b73d58p+1f, 0x1.8ffdf2p+0f, 0x1.ccc0fap+0f, 0x1.4dbbaep+1f, 0x1.232caap+1f, 0x1.846a7ep-2f, 0x1.2ce6bap-1f, 0x1.1d26b2p-1f,
    0x1.9af4f2p-2f, 0x1.b5965ep-2f, -0x1.732694p+1f, -0x1.314864p-2f, 0x1.5c2502p-1f, 0x1.4fa456p-1f, 0x1.71f122p-2f,
    -0x1.55a7e4p-2f, 0x1.7ae202p-6f, -0x1.7c912ap-2f, -0x1.7e3e52p-3f, 0x1.31d0eap+2f, 0x1.3db73ep+2f, 0x1.0dc4f4p+1f,
    0x1.00e1c6p+1f, 0x1.073d0ep-4f, 0x1.0688b2p-4f, 0x1.77410ep+0f, 0x1.a89dep+0f, 0x1.afa6f6p-2f, 0x1.231768p-2f, 0x1.9d84fp-4f,
    -0x1.a984a6p-6f, -0x1.15a4bep-5f, -0x1.03cf6ep-1f, 0x1.25d58p-6f, -0x1.5cea42p-1f, -0x1.cb3064p-1f, 0x1.8bf0aap-1f,
    -0x1.15ffaep-3f, -0x1.3f19ecp-5f, 0x1.11c4eep-1f, -0x1.5067fp-3f, 0x1.d5cc7cp-2f, 0x1.1abc04p-4f, 0x1.0fe33cp-4f,
    0x1.03b34ap-1f, 0x1.bbfdcp-1f, -0x1.611194p-5f, 0x1.37a1acp-1f, -0x1.e5aca8p-5f, -0x1.fd5186p-3f, -0x1.067acap-1f,
    0x1.99155cp-3f, -0x1.9de60ep+0f, 0x1.1cbcf4p-2f, -0x1.c97e96p-2f, -0x1.06d46ap-4f, 0x1.9d573ap-5f, 0x1.2b1c9p-2f, 0x1.f9debp-2f,
    0x1.c029d4p-1f, -0x1.3cd1a2p+0f, 0x1.aa5938p+0f, 0x1.b10b56p+0f, 0x1.84175cp+3f, 0x1.107982p+3f, 0x1.e021d6p-3f, 0x1.a094e6p-2f,
    0x1.1cc646p-3f, 0x1.306f34p-1f, -0x1.d0f6a2p-2f, -0x1.4f6112p-1f, -0x1.d2be74p-2f, 0x1.59e81ep+0f, 0x1.6e6a2p-2f, 0x1.d6a4ep-1f,
    0x1.26f622p-3f, 0x1.3f7f26p+1f, 0x1.e17794p-1f, 0x1.551928p-5f, -0x1.d47d12p-1f, 0x1.939d3cp-2f, -0x1.528098p-1f,
    0x1.b7b012p+0f, 0x1.939d3cp-2f, -0x1.528098p-1f, 0x1.b7b012p+0f, 0x1.939d3cp-2f, -0x1.528098p-1f, 0x1.b7b012p+0f,
    0x1.5a85bcp+6f, 0x1.582884p+3f, 0x1.123a84p+7f, 0x0p+0f, 0x1.16355ep-36f, 0x0p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1.5a85bcp+6f,
    0x1.582884p+3f, 0x1.123a84p+7f, 0x1.4dc1bp-2f, -0x1.73ef6cp-1f, -0x1.96cf58p-4f, -0x1.c0199p-4f, 0x1.42e07ap-3f, 0x1.46a7aap-2f,
    0x1.15a082p-3f, 0x1.2031a4p-1f, 0x1.fae1d4p-1f, 0x1.16044cp+0f, 0x1.3a0fecp+0f, 0x1.63842cp-2f, 0x1.29d4dp-3f, -0x1.b899dep-2f,
    0x1.68bcbp-3f, 0x1.43621p-2f, 0x1.42766cp-4f, 0x1.fe2a4ep-2f, 0x1.8cb15cp+0f, -0x1.2b0594p-3f, 0x1.915d3ep-1f, 0x1.64074ep-2f,
    0x1.5358e6p-1f, -0x1.c5d6e4p-1f, -0x1.9905acp-3f, 0x1.cce276p-3f, 0x1.313b2ap+0f, -0x1.f146f4p-5f, 0x1.0e28dp+0f,
    -0x1.ad33d6p-3f, 0x1.64840ep+0f, 0x1.17dcd6p-1f, -0x1.681d6p-4f, 0x1.07eac8p+0f, 0x1.aa5304p-2f, 0x1.064b48p+0f, 0x1.00e7c8p+0f,
    0x1.e55eacp-1f, 0x1.e4e92cp-1f, 0x1.f88deap-1f, 0x1.05d2cap+0f, 0x1.f65b7cp-1f, 0x1.1977a2p+0f, 0x1.4d9af2p+0f, 0x1.5d4b22p+0f,
    0x1.77d4c2p+0f, 0x1.07c476p+0f, 0x1.f7537p-1f, 0x1.e3bad2p-1f, 0x1.fa784ep-1f, 0x1.059bb6p+0f, 0x1.f12bcap-1f, 0x1.139f7ap+0f,
    0x1.cb5b46p+0f, 0x1.e370e8p-1f, 0x1.314102p+0f, 0x1.07cd7cp+0f, 0x1.23753p+0f, 0x1.139104p+0f, 0x1.e1dcp-1f, 0x1.ffe048p-1f,
    0x1.70e5ap+0f, 0x1.e7575p-1f, 0x1.58158cp+0f, 0x1.e1a544p-1f, 0x1.9de8e2p+0f, 0x1.17f3b2p+0f, 0x1.e5eab6p-1f, 0x1.5413fp+0f,
    0x1.0ce422p+0f,
};

/* softmax_attend_covariance: largest error 0.908, tolerance 3; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_attend_covariance_integers_f32[] = {
    0, 0, 0,
};
static const float softmax_attend_covariance_want_f32[] = {
    0x1.c4c704p-3f, -0x1.162d08p+0f, 0x1.3acbcep-4f, -0x1.c2b3dap-3f, 0x1.37bce4p-4f, -0x1.06f1b6p-2f, 0x1.42d5a2p-1f,
    -0x1.3de9b4p+0f, 0x1.740792p+1f, 0x1.1bc5a2p+1f, 0x1.a2ec74p-1f, 0x1.51048ap-2f, 0x1.110556p-1f, 0x1.98d48cp-1f, 0x1.02a98ap+1f,
    0x1.c63c7p+0f, 0x1.ba0512p-1f, -0x1.48f148p-1f, 0x1.9cedc4p-2f, 0x1.ac330cp-4f, 0x1.1b2dfap-2f, 0x1.2f0e92p-1f, 0x1.e9fae4p-2f,
    0x1.2c6a52p-6f, 0x1.169f7cp-2f, 0x1.de0d68p-5f, 0x1.733e78p-2f, 0x1.eeb6d2p-6f, 0x1.b5f61p+1f, 0x1.121042p+2f, 0x1.0cd28p+2f,
    0x1.a1632ap+0f, 0x1.c5f8b4p+0f, 0x1.c0df36p+0f, 0x1.8a9484p-5f, 0x1.159e68p-5f, 0x1.1ddb1cp-5f, 0x1.c1236ep-5f, 0x1.27a9acp-1f,
    0x1.11725p-1f, -0x1.ff1ca4p+0f, 0x1.29e46cp+2f, -0x1.4a798p+1f, 0x1.6c4676p+1f, -0x1.15c786p+2f, 0x1.1ad492p+1f, 0x1.a978cap+2f,
    0x1.3161b4p+2f, -0x1.42dddep+0f, 0x1.52fa7p-2f, -0x1.3d252ap+0f, 0x1.513becp+0f, 0x1.0c011p+2f, 0x1.717a6ap-2f, 0x1.595adap+1f,
    0x1.04a156p+0f, -0x1.aef998p-1f, 0x1.4fdcbap+1f, -0x1.31902ep-2f, -0x1.e810aep-3f, 0x1.3487b2p-1f, -0x1.d3c6d6p-1f,
    0x1.3a2ba2p-1f, -0x1.c8409cp-3f, -0x1.2d5p-5f, -0x1.aae6bap-3f, -0x1.41c7e4p-2f, 0x1.2e8136p-2f, -0x1.50ea32p+0f,
    0x1.26a13ep+0f, 0x1.c0c6c6p-7f, -0x1.9af576p-1f, 0x1.1f7ac4p-4f, -0x1.3c7906p-4f, -0x1.0d9c74p-1f, -0x1.65dd82p-3f,
    -0x1.727812p-4f, -0x1.48a11ap-4f, 0x1.99c0a4p-1f, 0x1.3893eep-1f, -0x1.aadccep-5f, -0x1.2eab36p-1f, -0x1.109fa4p-5f,
    -0x1.10247p-1f, -0x1.2aeedcp-4f, -0x1.94357p-1f, -0x1.fd1bbep-4f, -0x1.2b4262p-4f, -0x1.bad186p-3f, 0x1.2795bcp-3f,
    0x1.924132p-4f, 0x1.12894ep-1f, 0x1.83d13ep-2f, 0x1.2f2b2ep-1f, -0x1.254716p-1f, -0x1.5a0fa6p-1f, 0x1.ccaf1ep+0f,
    0x1.2b6c76p-3f, 0x1.6f398ep-2f, -0x1.982672p-3f, -0x1.1c9e78p-2f, -0x1.e4045ep-2f, -0x1.b98d6ep-3f, -0x1.4084e2p-1f,
    -0x1.fb3866p-1f, 0x1.aa7c54p-1f, -0x1.2b2998p-2f, -0x1.2c79a2p-1f, 0x1.1ba14ep-2f, 0x1.4adfeep-1f, -0x1.119486p-1f,
    -0x1.7fdf5cp-4f, 0x1.9662ap+0f, 0x1.ddef28p+0f, 0x1.835978p+3f, 0x1.65cad4p+3f, 0x1.fb7cdep-3f, 0x1.adff24p-2f, 0x1.f79662p-4f,
    0x1.7899f8p-1f,
};

/* softmax_reset: exact */
static const uint16_t softmax_reset_integers_f32[] = {
    0,
};
static const float softmax_reset_want_f32[] = {
    -INF, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, -INF, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x0p+0f,
};

/* softmax_accumulate: largest error 0.425, tolerance 3; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_accumulate_integers_f32[] = {
    0, 0, 0,
};
static const float softmax_accumulate_want_f32[] = {
    0x1.f5b484p+0f, 0x1.1e835ep+1f, 0x1.572a8cp+1f, 0x1.5de9c4p+0f, -0x1.3b258p+1f, 0x1.19f5f8p+1f, 0x1.c26c84p+0f, 0x1.99420ap+1f,
    0x1.3c0ddap+1f, 0x1.334eap+1f, 0x1.8ca6aep+0f, -0x1.309396p+1f, 0x1.d68b04p-2f, 0x1.dc7b6cp-3f, 0x1.d5b3ecp-2f, 0x1.21434p+2f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, -0x1.334dbp-4f, -0x1.3e5b18p-2f, -0x1.94a828p-3f, -0x1.06ec38p+0f, 0x1.219f74p+1f, 0x1.1da59ep+0f,
    0x1.5a4afcp+1f, 0x1.a86ef8p-3f, 0x1.46d72cp-2f, -0x1.5c1f88p+0f, -0x1.2f8a58p+0f, -0x1.1d26e2p+1f, -0x1.0510fcp+0f,
    -0x1.398d6p-1f, 0x1.3a1ce4p+0f, 0x1.6d26bap+0f, 0x1.0ff908p+0f, 0x1.12e074p+2f, 0x1.854d18p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    -0x1.cba0bcp-4f, -0x1.306d52p+0f, -0x1.2662dp-1f, -0x1.ec3764p-2f, 0x1.66f40ap+0f, 0x1.a05ebp-4f, 0x1.914694p-4f,
    -0x1.adc49cp+0f, -0x1.7f5a2cp-2f, -0x1.53def4p-1f, -0x1.d9fb4cp-2f, -0x1.9484ecp-1f, -0x1.b47a36p-1f, -0x1.b19adep+0f,
    0x1.42ece6p+0f, 0x1.29d58ap+0f, -0x1.f10ff4p-2f, 0x1.53ec34p-1f, 0x1.299a48p+2f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.6a1dbp-4f,
    -0x1.c774e2p-2f, -0x1.06477cp-1f, -0x1.08cd86p+0f, 0x1.42a914p+1f, 0x1.fd14aap-1f, 0x1.290d74p+1f, 0x1.e5cbf8p-2f,
    0x1.52214p-3f, -0x1.85e08cp+0f, -0x1.217d7p+0f, -0x1.502aa8p+1f, -0x1.57a97p+0f, -0x1.cbaa1p-1f, 0x1.67a61ap+0f, 0x1.6203cp+0f,
    0x1.e6f462p-1f, -0x1.5b91b2p+0f, 0x1.06afb8p+3f, 0x1.abb3a2p+2f, 0x1.ed06c4p+1f, -0x1.a05922p+3f, 0x1.53cc14p+1f,
    0x1.66a9d2p+1f, 0x1.7181ecp+2f, 0x1.a95bc4p+2f, 0x1.c774f8p+0f, -0x1.d12404p+3f, 0x1.f5824p+0f,
};

/* softmax_merge: largest error 0.266, tolerance 3; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_merge_integers_f32[] = {
    0, 0, 0,
};
static const float softmax_merge_want_f32[] = {
    0x1.f5b484p+0f, 0x1.1e836p+1f, 0x1.572a8ep+1f, 0x1.5de9c6p+0f, -0x1.3b258p+1f, 0x1.19f5f8p+1f, 0x1.c26c84p+0f, 0x1.99420ap+1f,
    0x1.3c0ddap+1f, 0x1.334eap+1f, 0x1.8ca6aep+0f, -0x1.309396p+1f, 0x1.d68b04p-2f, 0x1.dc7b6cp-3f, 0x1.7612f6p+0f, 0x1.19e2cep+1f,
    0x1.04c9b6p+5f, 0x1.7a66e8p+0f, -0x1.c5009p+0f, 0x1.304136p+1f, -0x1.9975bcp+0f, 0x1.2064dep+0f, -0x1.e93e8p-2f, -0x1.1c599p-5f,
    -0x1.5649c2p+1f, 0x1.a22872p+0f, 0x1.83bfecp-3f, -0x1.b75db4p-2f, 0x1.433ca8p-2f, -0x1.4fd14p+1f, -0x1.4c0daap-2f,
    0x1.fd8d2ep+0f, -0x1.0df8dap-3f, -0x1.dbf884p+1f, -0x1.b6705cp-2f, -0x1.2cec7cp+0f, 0x1.72d5a6p+1f, 0x1.a5ccfp+0f,
    0x1.e800d2p+3f, 0x1.2a8f38p+0f, -0x1.5e1c38p+0f, -0x1.d76364p-1f, 0x1.92793cp-2f, 0x1.e0b8a8p-1f, -0x1.9a3c04p-4f,
    0x1.e0194ap-1f, -0x1.453d5cp-1f, 0x1.c50cfcp-2f, 0x1.9a29cep-2f, -0x1.5d21ecp+0f, -0x1.5b8588p+1f, -0x1.247808p-1f,
    -0x1.dc669ap-4f, 0x1.8145fap-1f, -0x1.94cbc4p-1f, -0x1.dd566p-1f, 0x1.614c2ep-1f, -0x1.cf1f9ap-1f, -0x1.1c1c74p+0f,
    0x1.0c319ep+1f, 0x1.8b5bccp+0f, 0x1.948c72p+0f, -0x1.2b6ab4p+0f, 0x1.8de35cp-3f, -0x1.0fea14p-1f, -0x1.77462p-1f,
    0x1.dd0adcp-1f, 0x1.ccb988p+0f, 0x1.c4c22cp+0f, 0x1.27afap+0f, -0x1.0793fcp+1f, 0x1.a57868p-5f, 0x1.f2d4f8p-3f, -0x1.24025p+0f,
    0x1.0b48eap+0f, 0x1.6b5c1ep+0f, 0x1.627f9ep+0f, 0x1.0d3dfap+0f, -0x1.598edap+0f, 0x1.363f74p-2f, 0x1.0b01eap-1f,
    -0x1.cf0cb6p-1f,
};

/* softmax_finish: largest error 0.349, tolerance 3; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_finish_integers_f32[] = {
    0, 0, 0,
};
static const float softmax_finish_want_f32[] = {
    0x1.f7dd6ep-1f, 0x1.92745cp-1f, 0x1.7d2256p-3f, 0x1.81f1d6p-4f, 0x1.1503a8p+1f, 0x1.8f5f8p+1f, 0x1.329eap+0f, 0x1.f1d47ep-1f,
    0x1.1759fep-2f, 0x1.043c26p-2f, 0x1.31271ep-1f, 0x1.8c59bp+0f, -0x1.0ff754p-6f, -0x1.19bf64p-4f, -0x1.661ff6p-5f,
    -0x1.d160b8p-3f, 0x1.00519ap-1f, 0x1.f9999ep-3f, 0x1.3278e4p-1f, 0x1.77a0a2p-5f, 0x1.2141bap-4f, -0x1.34179p-2f,
    -0x1.0ca2cap-2f, -0x1.f8b94ap-2f, -0x1.ce178ep-3f, -0x1.157f0ep-3f, 0x1.15fe1ap-2f, 0x1.43297ep-2f, 0x1.e1657cp-3f,
    -0x1.2e3fp-4f, -0x1.90602p-1f, -0x1.832b76p-2f, -0x1.43ad06p-2f, 0x1.d8165p-1f, 0x1.11ccd2p-4f, 0x1.07dfd2p-4f, -0x1.1a9c4ep+0f,
    -0x1.f82d16p-3f, -0x1.befd9p-2f, -0x1.37af56p-2f, -0x1.0a01d8p-1f, -0x1.1f05c6p-1f, -0x1.1d223cp+0f, 0x1.a8b444p-1f,
    0x1.87b468p-1f, -0x1.46dcccp-2f, 0x1.377eacp-6f, -0x1.87c97ep-4f, -0x1.c33aaap-4f, -0x1.c79214p-3f, 0x1.158e0ep-1f,
    0x1.b5ea3cp-3f, 0x1.ff0dbcp-2f, 0x1.a1e2c6p-4f, 0x1.22dc8cp-5f, -0x1.4f600cp-2f, -0x1.f20af8p-3f, -0x1.212c4ap-1f,
    -0x1.279ed6p-2f, -0x1.8b681ap-3f, 0x1.355f62p-2f, 0x1.3086a8p-2f, 0x1.a2e1c4p-3f, 0x1.d38e9cp+0f, 0x1.b2b6fp+1f, 0x1.ff3fap+0f,
    0x1.10f50ap-1f, -0x1.ab3e84p-5f, -0x1.3de0ccp-2f, -0x1.e69972p-3f, -0x1.b7cf6p-1f, 0x1.02359ep-2f, -0x1.b6d074p-3f,
    -0x1.66ab0ap-1f, 0x1.282d88p-2f, 0x1.6cd32cp+0f, 0x1.544e44p+0f, 0x1.3fc7fap+0f, 0x1.2cc374p+2f, 0x1.390444p+0f, 0x1.55ce5cp+0f,
    0x1.cc8ddcp-3f, 0x1.22fee6p-1f, 0x1.0a096cp-1f, -0x1.983eb2p-3f, 0x1.adeab4p-2f, 0x1.eecc46p-3f,
};
