/* Outputs of the test vectors of gaussian, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_gaussian_work_len: exact */
static const uint16_t flow_gaussian_work_len_integers_f64[] = {
    3, 3, 9, 9, 60, 60,
};
static const double flow_gaussian_work_len_want_f64[] = {
    0,
};

/* flow_gaussian_velocity: largest error 0.293, tolerance 1; relative to d times the largest gain times the largest number; of densities the sum of the terms' sizes */
static const uint16_t flow_gaussian_velocity_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double flow_gaussian_velocity_want_f64[] = {
    0x1.7cad09166ddd2p-1, 0x1.943bee726ee4dp-2, 0x1.73fb14d91314fp-1, -0x1.0da755f1c6ef2p-1, -0x1.756ab89f4c4b8p-3,
    0x1.398901c5fe828p+0, -0x1.cac54d4864cfep+1, -0x1.6d60ada5cb738p+2, 0x1.4b87b66734808p-2, -0x1.36fc92a6824c9p-1,
    0x1.3789e198469bap+1, 0x1.d409c48c14ca8p-1, -0x1.b390937157596p+1, -0x1.c4630c6ca95f2p-1, 0x1.d1ce740691d15p-1,
    0x1.a330021712caep-1, 0x1.d8b840f5be20ap+0, 0x1.0874f60e32e42p+0, -0x1.9c1e54aff6f82p-1, -0x1.d070769017892p-1,
    0x1.b6f51f0b11069p+1, -0x1.d0f6269b9540dp-2, 0x1.d86961ea2fa7fp+0, -0x1.44b91db00eb6dp+0, -0x1.9d8dca1f371f8p+0,
    -0x1.102d7524fa1ep+0, -0x1.ef488c3a0c776p+2, -0x1.b87592d59fa5cp+2, -0x1.4aab0bfe927c6p+3, -0x1.2b95974fb916p-2,
    0x1.4215c527717dep+0, 0x1.d5b2c1228b616p-2, 0x1.488b5c0bf224ep+1, 0x1.3c7f764e9f2d9p+1, 0x1.abf54c6fd478bp+1, 0x1.fd825ep-1,
    -0x1.38eaf8p-1, -0x1.c0f451d2c9f3dp+1, -0x1.05ee9880abd7bp+1, -0x1.920a46159d5abp-1, 0x1.0ac1376a0a02ap-2,
    -0x1.eaebb6b3498ebp-3, 0x1.cea067829e7cp-1, 0x1.147c0fd3dda2cp+0, 0x1.f270f02beb3c4p-5, 0x1.f3e3332af492p-1,
    -0x1.125ea35e394ebp-1, 0x1.3c52b6f23f824p+0, -0x1.e076ed869332ap+0, -0x1.0258d09ff1c5p-4, -0x1.a40e63fe42764p-3,
    -0x1.1b96a00259d7ap+1, 0x1.0f88e739cc368p+0, -0x1.c56084e5e9b95p+0, 0x1.5626479f3d4cp-2, -0x1.94887928443bp-3,
    -0x1.39c4cbe0d3cd4p-2, -0x1.ff3881126888fp+3, -0x1.28917645e0dd5p+4, 0x1.035c50a6dda02p+0, -0x1.da17e3971e256p+0,
    0x1.8818201039188p-2, 0x1.2a750ed1940a4p+0, 0x1.bc21d0cf22a9ap-1, 0x1.f832539824198p+0, -0x1.aa86a4a2a38fcp+1,
    -0x1.6a3e2bc83dd26p+1,
};

/* flow_gaussian_denoiser: largest error 0.342, tolerance 1; relative to d times the largest gain times the largest number; of densities the sum of the terms' sizes */
static const uint16_t flow_gaussian_denoiser_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double flow_gaussian_denoiser_want_f64[] = {
    0x1.b22b7737d89e8p-2, 0x1.292d899d0d813p-1, -0x1.b2fd28ca0506p-2, -0x1.5471f06ce6eb1p+0, -0x1.63acef814c38p-1,
    -0x1.ae3d6f1ce1abp-3, -0x1.cac54d4864cfep+1, -0x1.6d60ada5cb738p+2, 0x1.b6552ap-1, -0x1.32624p-2, 0x1.18dc76p+1, 0x1.7c5e18p-2,
    -0x1.924de2p+0, -0x1.7d1aacp+0, 0x1.b6552ap-1, -0x1.32624p-2, 0x1.18dc76p+1, 0x1.7c5e18p-2, -0x1.924de2p+0, -0x1.7d1aacp+0,
    0x1.b6552ap-1, -0x1.32624p-2, 0x1.18dc76p+1, 0x1.7c5e18p-2, -0x1.924de2p+0, -0x1.7d1aacp+0, -0x1.ef488c3a0c776p+2,
    -0x1.b87592d59fa5cp+2, -0x1.4aab0bfe927c6p+3, -0x1.56e29f6206308p+0, 0x1.7eaa9b86ff3c1p+0, -0x1.d9316e9c74fc6p-1,
    0x1.5208205344638p+0, 0x1.465dd9552bdb9p+1, -0x1.1b7470c8e7aacp-3, 0x1.fd825ep-1, -0x1.38eaf8p-1, -0x1.c0f451d2c9f3dp+1,
    -0x1.05ee9880abd7bp+1, -0x1.247b6512d47b7p-1, -0x1.f880b767e968p-4, -0x1.c9b1168ffc39bp-3, 0x1.2205ccd1fa14p+0,
    0x1.4696bab5dd0c6p+0, 0x1.0b4950c501f39p-3, 0x1.1b9cca4a90336p+0, -0x1.78778e2fa63e8p-2, 0x1.66e1758594972p+0,
    -0x1.309a4b24a9b9bp+1, 0x1.3c30d7cf0d4dp-3, 0x1.ab6fbe89f7p-13, -0x1.47235ddd053dp+1, 0x1.194368791425cp+0,
    -0x1.e468115653e86p+0, 0x1.134405532ffd8p-1, -0x1.4ee642e10cff8p-3, -0x1.31788173f415ep-2, -0x1.ff3881126888fp+3,
    -0x1.28917645e0dd5p+4, 0x1.5e77148791167p-1, -0x1.27a3b3c8d4a63p+1, 0x1.7971f92bd4c2ep+0, 0x1.5a8b61fc9a3c8p-1,
    0x1.008ec327ef1bap+0, 0x1.f353dfb821412p-1, -0x1.aa86a4a2a38fcp+1, -0x1.6a3e2bc83dd26p+1,
};

/* flow_gaussian_score: largest error 0.789, tolerance 1; relative to d times the largest gain times the largest number; of densities the sum of the terms' sizes */
static const uint16_t flow_gaussian_score_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double flow_gaussian_score_want_f64[] = {
    0x1.98fa434b3e26p-1, -0x1.db4dddce7c27bp-2, 0x1.706c0b37398a3p+1, 0x1.0105d7d20a282p+1, 0x1.47e6d2f7be417p+0,
    0x1.cb24dd5f26434p+1, -0x1.cac54d4864cfep+1, -0x1.6d60ada5cb738p+2, -0x1.10914ecc65bfcp-1, -0x1.3b96e54d04992p-2,
    0x1.ead6b98469b9ep-3, 0x1.15dab88c14ca8p-1, -0x1.d4d344e2aeb2cp+0, 0x1.35d24b9356a0ep-1, 0x1.b794a0691d15p-5,
    0x1.1e30910b89657p+0, -0x1.6402ac29077d6p-2, 0x1.52bae01c65c84p-1, 0x1.887d6f500907ep-1, 0x1.29c4e16fe876ep-1,
    0x1.495fd48b11069p+1, -0x1.3d27cd372a81ap-3, -0x1.653e285741604p-2, -0x1.a3d0a3b00eb6dp+0, -0x1.67fd03e6e3fp-5,
    0x1.b3b4db6c1788p-2, -0x1.ef488c3a0c776p+2, -0x1.b87592d59fa5cp+2, -0x1.4aab0bfe927c6p+3, 0x1.7ed777385fbbp+0,
    -0x1.5a2dedf2a4cbep-2, 0x1.f9be948c97384p+0, 0x1.c7cbb4bfb0ea9p+0, -0x1.c323f887bbap-4, 0x1.3e56b2d85f734p+2,
    -0x1.0530001b83706p+3, 0x1.95f1d6e94794cp+2, -0x1.c0f451d2c9f3dp+1, -0x1.05ee9880abd7bp+1, -0x1.11e52e3f6174ep+1,
    0x1.eb19b6e89e986p+1, -0x1.4c4a3c2fdc688p-3, -0x1.258bf8bd264bcp+1, -0x1.f50aa4ffcf8d2p+0, -0x1.64b0ae3e4f227p-1,
    -0x1.50afe1d01ba1ap+0, -0x1.aeae46a545d3p+0, -0x1.a9936b1b05246p+0, 0x1.41da20df781e4p+2, -0x1.165a43b9facefp+1,
    -0x1.06cbc3d980092p+1, 0x1.b37f63bcb4672p+1, -0x1.85242bceacb48p-2, 0x1.364b778af7f7ap+0, -0x1.047a2fb7029c1p+1,
    -0x1.5c2b09f368045p-2, -0x1.4beb9bd3463acp-4, -0x1.ff3881126888fp+3, -0x1.28917645e0dd5p+4, 0x1.186d4023add07p-1,
    0x1.869e62d994e83p-1, -0x1.d1b3e78fe8cbep+0, 0x1.a1488e5b232a5p-1, -0x1.cbe364fc32ebfp-3, 0x1.a838a68029e56p+0,
    -0x1.aa86a4a2a38fcp+1, -0x1.6a3e2bc83dd26p+1,
};

/* flow_gaussian_jacobian: largest error 0.175, tolerance 1; relative to d times the largest gain times the largest number; of densities the sum of the terms' sizes */
static const uint16_t flow_gaussian_jacobian_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double flow_gaussian_jacobian_want_f64[] = {
    0x1.806404fd678d8p-1, -0x1.594e7a07eb658p-3, -0x1.e7594991434ccp-4, -0x1.09f05a0acd3edp-1, -0x1.7dcc43e3055eap-1,
    0x1.84578b01830d1p-2, -0x1.10914ecc65bfcp-1, -0x1.3b96e54d04992p-2, 0x1.ead6b98469b9ep-3, 0x1.15dab88c14ca8p-1,
    -0x1.d4d344e2aeb2cp+0, 0x1.35d24b9356a0ep-1, 0x1.b794a0691d15p-5, 0x1.1e30910b89657p+0, -0x1.6402ac29077d6p-2,
    0x1.52bae01c65c84p-1, 0x1.887d6f500907ep-1, 0x1.29c4e16fe876ep-1, 0x1.495fd48b11069p+1, -0x1.3d27cd372a81ap-3,
    -0x1.653e285741604p-2, -0x1.a3d0a3b00eb6dp+0, -0x1.67fd03e6e3fp-5, 0x1.b3b4db6c1788p-2, -0x1.840c301bda1acp-1,
    0x1.f25596d1595b2p-4, -0x1.b401f15bef98p-8, 0x1.6e264c5d8861ap+0, 0x1.00ef1d319fc99p+1, 0x1.1a7d1692a6849p+1, 0x1.fd825ep-1,
    -0x1.38eaf8p-1, -0x1.1bd4606e1af77p-1, -0x1.87529e98954cep-6, -0x1.2c030af163e93p-2, 0x1.0a9a19edce5e9p+0, 0x1.392dc8b0ad5fp+0,
    0x1.9da9b7721c60fp-3, 0x1.04c32948f9704p+0, -0x1.829b7be1b81a3p-2, 0x1.303e4f460065dp+0, -0x1.a55bfab2d2014p+0,
    -0x1.63cc957b8fc88p-2, -0x1.08946196e05dp-2, -0x1.09f1acec1a476p+1, 0x1.343aa0169bf2cp+0, -0x1.a13ed57905873p+0,
    0x1.816c866d39e8ep-2, -0x1.41138dcb3cd3p-5, -0x1.6a166a91d03fp-2, -0x1.e2c187a36fe32p-4, -0x1.f09370ee2b83fp+0,
    -0x1.5c6232957d939p+0, 0x1.1d94b60fed7c4p-5, 0x1.8f2ab62107ec8p-1, 0x1.ce50c7f4c1fefp-3,
};

/* flow_gaussian_summary: largest error 0.275, tolerance 1; relative to d times the largest magnitude; of the trace itself */
static const uint16_t flow_gaussian_summary_integers_f64[] = {
    0, 0, 0, 0,
};
static const double flow_gaussian_summary_want_f64[] = {
    0x1.3ea0efb360f25p+0, 0x1.dd92f3de85c01p-1, 0x1.527faf516444p+0, 0x1p+0, 0x0p+0, 0x1p+0, -0x1.66270d1fc5bf3p+2,
    -0x1.27287608f60a4p-3, 0x1.ea37c03c2bb46p-5,
};

/* flow_gaussian_map: largest error 0.265, tolerance 1; relative to d times the largest gain times the largest number; of densities the sum of the terms' sizes */
static const uint16_t flow_gaussian_map_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double flow_gaussian_map_want_f64[] = {
    0x1.75c27da8f7d9ep-2, 0x1.c4e8a919017dcp-1, 0x1.549b04794cbe2p-2, -0x1.8f4a647d506eap+0, -0x1.95d3a5d7ab87ap-2,
    0x1.84a521481ca6cp-1, 0x1.5957474215323p-2, -0x1.38bf8a21ddae6p-3, -0x1.6586bf8732e81p+0, -0x1.07363363fad94p-4,
    0x1.01797e9a9a14fp+1, 0x1.720c08351b0aep-1, -0x1.b59f040ce8a3p-7, -0x1.25bbc58b36c57p+0, -0x1.8493501d16c86p-1,
    -0x1.2b3f2e500a852p-1, 0x1.130decd46d6b8p-4, 0x1.9e9edc3782802p-2, -0x1.3975f9350f489p+1, 0x1.fd9de29d98762p-3,
    -0x1.5599d72cedfb6p-2, 0x1.f3dc923874dd9p+0, 0x1.112a5f0f2c048p+0, 0x1.8ccea7c0e0cbep-1, -0x1.258f4107909c6p+1,
    0x1.e53ac7bc6ff6fp+0, -0x1.a3d4591c12586p+0, 0x1.9efa6fb9565f6p+0, 0x1.e9f386aacc2d9p+1, -0x1.59a544ae2a044p-1,
    0x1.5bab8a1d3e743p+1, -0x1.0e2ddaf0f4108p+1, -0x1.f88e54d701f38p-2, -0x1.319a3427a25e4p-3, -0x1.989981eeb99ddp-3,
    0x1.0ae42dbb32f76p+0, 0x1.2af0b88df3b93p+0, 0x1.fda6948f3db88p-4, 0x1.029e3a757baf4p+0, -0x1.4197d2b391552p-2,
    0x1.473f95e8dcf6bp+0, -0x1.189458898ddd6p+1, 0x1.491baf81a6ddcp-3, 0x1.536274ad2bb2p-6, -0x1.2ac7809869286p+1,
    0x1.fc383b2b820e2p-1, -0x1.b7119cf9b0f79p+0, 0x1.0228814f492cap-1, -0x1.2672356c874ecp-3, -0x1.121806449dbf4p-2,
    0x1.3816ab2d07323p-1, -0x1.894173eccbc0dp+1, 0x1.c56d283d74206p+0, 0x1.278da260e4de2p-1, 0x1.5d5a510a62c13p+0,
    0x1.9325e5b2987f2p-1,
};
