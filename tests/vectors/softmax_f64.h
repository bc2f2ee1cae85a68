/* Outputs of the test vectors of softmax, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors are in epsilon of f64, relative to what is named. Sizes: for 32 lanes, then for few. */

/* softmax_work_len: exact */
static const uint16_t softmax_work_len_integers_f64[] = {
    3168, 67, 3264, 70, 4288, 102,
};
static const double softmax_work_len_want_f64[] = {
    0,
};

/* softmax_covariance_work_len: exact */
static const uint16_t softmax_covariance_work_len_integers_f64[] = {
    5344, 135, 5568, 142, 8640, 238,
};
static const double softmax_covariance_work_len_want_f64[] = {
    0,
};

/* softmax_attend: largest error 1.19, tolerance 8; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_attend_integers_f64[] = {
    0, 0, 0, 0, 0, 0, 0, 0,
};
static const double softmax_attend_want_f64[] = {
    -0x1.3213a97a82218p+0, 0x1.4ebf9166bce16p-2, -0x1.801c6a7c4bb51p-3, -0x1.cba35d259058p-4, 0x1.3d35e15af20dp-1,
    0x1.88207592321dcp+0, 0x1.8e923b107a6a7p-1, 0x1.5dc5182388a86p-1, 0x1.76b59d56d82a9p-1, 0x1.c7743394fd00ap-2,
    0x1.0c55616bfd1d7p-3, 0x1.2d1398dd0d39bp-1, -0x1.92d0284f160a5p-3, -0x1.d036ef26e113dp-2, -0x1.b7d6b630bd503p-3,
    -0x1.1190f07bd9dc6p-4, -0x1.95f9dabb1b305p-2, -0x1.ce0f423588988p-1, -0x1.abb6847a915d5p-3, 0x1.be95113e094b3p-1,
    -0x1.1deb25a92e4d6p-2, -0x1.b6f378815975p-1, -0x1.91901c3a1b2edp-4, 0x1.41d0232e9d89cp-1, -0x1.8932dfd3a143dp-2,
    -0x1.89ae6955db6acp-1, -0x1.0e3322805c8c2p-2, 0x1.5af2b2a536807p-1, -0x1.e7763a15b43fbp-2, -0x1.aeda25aae5cc6p-1,
    -0x1.644e2b7d4633cp-2, 0x1.dace408be866ap-1, -0x1.333d63fad62c8p+0, 0x1.966af20817615p-1, 0x1.a07d0e33fa82p+0,
    0x1.d6a3ae024eca1p+0, 0x1.90bcd23204d7p+0, 0x1.bb8f488969e0ep+1, 0x1.cbb0b3de3144bp+0, 0x1.0011625266c07p+1,
    0x1.57ea1c1b648f4p+1, 0x1.35e2d86d1bc4ep+1, 0x1.6cbbda4f54adbp-2, 0x1.148aaae8523cfp-1, 0x1.08613797ab517p-1,
    0x1.8fc0b14b9161fp-2, 0x1.a5ab2b931cf71p-2, -0x1.265b9eff4dc41p+1, -0x1.057f09358e696p-3, 0x1.6a259fd45f271p-1,
    0x1.69d7d5f9be4d9p-1, 0x1.c48f18f1e15c2p-2, -0x1.118cb0900e414p-2, 0x1.837b1dee52922p-6, -0x1.34d39a7b91de3p-2,
    -0x1.2b63e84f29969p-3, 0x1.2c57d9bb2e057p+2, 0x1.353b7ae399032p+2, 0x1.0de1315a1bbf4p+1, 0x1.03fb2421c7b98p+1,
    0x1.b7bce7127e40dp-5, 0x1.ab60b32ade3e7p-5, 0x1.427159d6ea637p+0, 0x1.63d5396f0975cp+0, 0x1.be0c2b3d9703ap-2,
    0x1.3de927134530cp-2, 0x1.2b059a272a3bfp-4, 0x1.312cc9e20efcbp-5, -0x1.0883d812e8519p-5, -0x1.e6648ed62f23ap-2,
    -0x1.21f5dc1d910ffp-6, -0x1.482d08ba8e9acp-1, -0x1.d0596377ab8d6p-1, 0x1.806036dedb512p-1, -0x1.5d22910035ca7p-3,
    -0x1.4da4fe6ec4bd5p-5, 0x1.13c81661dcdffp-1, -0x1.0c9cbd082fefep-3, 0x1.d46d619b022a1p-2, 0x1.0f3dc003f7a19p-3,
    0x1.8116427d3dc07p-6, 0x1.1041335a6f171p-1, 0x1.9c2316f481268p-1, -0x1.954219220c3edp-6, 0x1.22496c9cd4f57p-1,
    -0x1.14acb33104933p-4, -0x1.f17c11d16ba4p-3, -0x1.d6a59e5ae7f7bp-2, 0x1.2cc941d6fabe4p-3, -0x1.89d828e462c69p+0,
    0x1.4c0f4fc950669p-2, -0x1.c88fd539e1fd7p-2, -0x1.205a7b26d9fa3p-4, 0x1.7d62b52b6a9f8p-4, 0x1.088077c623f4ap-2,
    0x1.0b9bcdfc424b1p-1, 0x1.a888329cae9e6p-1, -0x1.213cdd9565eedp+0, 0x1.a4ff773a82d8ap+0, 0x1.9a22f9c24b07dp+0,
    0x1.87557f483c234p+3, 0x1.2a19e031e123cp+3, 0x1.caacc95d87fa6p-3, 0x1.73259379b7bf5p-2, 0x1.7d2b2169dea21p-4,
    0x1.949057d0066dbp-2, -0x1.17e68d7f9991p-1, -0x1.62a5a81223329p-1, -0x1.dce1124df390bp-2, 0x1.3262efb555884p+0,
    0x1.b55c918d26b58p-3, 0x1.a63056035526cp-1, 0x1.1c359a34f84d9p-3, 0x1.5463fd6ccd129p+1, 0x1.dd02b0a269f3ap-1,
    0x1.29494f844d662p-5, -0x1.c00445bb7d9f2p-1, 0x1.939d3cp-2, -0x1.528098p-1, 0x1.b7b012p+0, 0x1.939d3c0004c2p-2,
    -0x1.528097ffffa53p-1, 0x1.b7b011fff2c96p+0, 0x1.939d3cp-2, -0x1.528098p-1, 0x1.b7b012p+0, 0x1.597c66977e65fp+6,
    0x1.5720fd7976e56p+3, 0x1.1168891fa8ff8p+7, 0x0p+0, 0x1.2c50c2a6f261cp-36, 0x0p+0, 0x1p+0, 0x1.ffffffffda7cp-1, 0x1p+0,
    0x1.597c66977e65fp+6, 0x1.5720fd7957d7cp+3, 0x1.1168891fa8ff8p+7, 0x1.3ccf68f62f58dp-2, -0x1.90ef115ca70c5p-1,
    -0x1.2229518e0d91p-3, -0x1.37d3692835caap-3, 0x1.0a26144979a4p-3, 0x1.353898eb64a45p-2, 0x1.b41b8e2561127p-4,
    0x1.2047d348d94p-1, 0x1.04e7973d0a2c4p+0, 0x1.1ee937a016c06p+0, 0x1.44c78c0ee48efp+0, 0x1.541211ef4022p-2, 0x1.df0bf52e28d11p-4,
    -0x1.f08e65e648fabp-2, 0x1.326ba355cd2aap-3, 0x1.31b99f3eddf9p-2, 0x1.7a29bb6146d98p-5, 0x1.f99c82ae5c814p-2,
    0x1.99d597c85c556p+0, -0x1.8661dfec4e0f2p-3, 0x1.996c0883b0e84p-1, 0x1.549e452567d25p-2, 0x1.571375f722e7cp-1,
    -0x1.e10dacf5f1bcbp-1, -0x1.f94aa1bf2fbb5p-3, 0x1.9d12d7fb1411ep-3, 0x1.3b894a7eaa851p+0, -0x1.9e1782cf7dabep-4,
    0x1.169c5e0b31107p+0, -0x1.0729a1af7d9b8p-2, 0x1.70d66c6ceefb1p+0, 0x1.175aadea2a73p-1, -0x1.09a4f5851839fp-3,
    0x1.1001b13fe594dp+0, 0x1.9fd33b19cacd7p-2, 0x1.052de1ffd863fp+0, 0x1.066159de07b3fp+0, 0x1.e39934fff744ep-1,
    0x1.e338acd459246p-1, 0x1.f5d0edd06d7bp-1, 0x1.04b070070a15bp+0, 0x1.f39e78666378cp-1, 0x1.197bb76684c43p+0,
    0x1.522f5a2125e97p+0, 0x1.636ca798a2c46p+0, 0x1.80aa72d0a2f44p+0, 0x1.06b77ad3a5773p+0, 0x1.f495eeba41fdep-1,
    0x1.e68c92b936be6p-1, 0x1.f7be6259eaac8p-1, 0x1.0477241b1f362p+0, 0x1.ee80eb0b04cbbp-1, 0x1.133d07b3645aep+0,
    0x1.dce84b2f8e6f8p+0, 0x1.e21404c6dbe6cp-1, 0x1.3331178df00eep+0, 0x1.06c0e9ad2890fp+0, 0x1.243bc941132fp+0,
    0x1.1c652243ff8dep+0, 0x1.e10f1bd01a96ap-1, 0x1.fd3bd8127ab4ap-1, 0x1.7904ac150e0b2p+0, 0x1.e54984c280c44p-1,
    0x1.5db1f00b0dd73p+0, 0x1.e0f5973e4520cp-1, 0x1.aab56974ecd99p+0, 0x1.17dc464a3263ep+0, 0x1.e40e907ca88b4p-1,
    0x1.594abbba609ecp+0, 0x1.0c196d5334711p+0,
};

/* softmax_attend_covariance: largest error 1.41, tolerance 8; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_attend_covariance_integers_f64[] = {
    0, 0, 0,
};
static const double softmax_attend_covariance_want_f64[] = {
    0x1.d4e1cf52ac3afp-3, -0x1.26d8494b9d441p+0, 0x1.72d55e3f9f3c9p-4, -0x1.1653b7c8d4bcfp-2, 0x1.80f72941a66c3p-4,
    -0x1.3af99d50f922bp-2, 0x1.3a19a7f7cac48p-1, -0x1.321e736c61472p+0, 0x1.5cf74fb77b84fp+1, 0x1.07ab582f2f9dcp+1,
    0x1.bcfc89324f409p-1, 0x1.9e77854dfc565p-2, 0x1.f8940e3e597adp-2, 0x1.7fe5506e0c853p-1, 0x1.c3ca0a1208c37p+0,
    0x1.862d7aab7227cp+0, 0x1.c9dd5d6736406p-1, -0x1.4bbc040d1ea3fp-1, 0x1.9f25515caadb2p-2, 0x1.b328f2ab3aa5cp-4,
    0x1.29a16a0ec841dp-2, 0x1.2b824d58e3d2p-1, 0x1.dbdf04d0abc3bp-2, 0x1.58b79f0443f9bp-6, 0x1.14592cca1c038p-2,
    0x1.dd497525f38f6p-5, 0x1.654d3958b5f3bp-2, 0x1.20cfa43739e2cp-5, 0x1.c551f989df4dcp+1, 0x1.1519390751622p+2,
    0x1.102e4bc814704p+2, 0x1.a62a5690fadcep+0, 0x1.c567da29f3b49p+0, 0x1.c10fd2c7b0fa1p+0, 0x1.6cc209ece8637p-5,
    0x1.0c2f7f75d63e4p-5, 0x1.13b0ce9bbc159p-5, 0x1.81588c5d69b62p-4, 0x1.32920d321bf4fp-1, 0x1.1c17642280003p-1,
    -0x1.ddc807b807bb8p+0, 0x1.2083b989beccap+2, -0x1.4888f0bb08694p+1, 0x1.6518d73f4d478p+1, -0x1.0ec15442cbe27p+2,
    0x1.0dc566f749dcap+1, 0x1.99dde8043698ap+2, 0x1.263952b6f8e67p+2, -0x1.2cb7f0b8e8ddcp+0, 0x1.35cd9584665c6p-2,
    -0x1.155027adbe5a6p+0, 0x1.2e3664977a068p+0, 0x1.0185ade008004p+2, 0x1.ad039f05c5fb3p-2, 0x1.48c26d99274aap+1,
    0x1.ec2ae9f2a186fp-1, -0x1.79459c9af5355p-1, 0x1.46fca1a620cc4p+1, -0x1.2363146189dfap-2, -0x1.68c743a78b49ap-2,
    0x1.771f0daa2ceebp-1, -0x1.31c22d825f2a8p+0, 0x1.d5c4dee60683bp-1, -0x1.ad2c193712189p-2, -0x1.e14508d43f547p-3,
    -0x1.d8e9d6801ff01p-2, -0x1.92987af922077p-2, 0x1.557b77133ccfap-2, -0x1.8ed24dbe7d91dp+0, 0x1.4891e66e57827p+0,
    -0x1.98bada69f923ap-4, -0x1.e2c83f6901cd9p-1, 0x1.6887a919a8982p-8, -0x1.ccca77a19152ep-4, -0x1.07ce474d4e849p-1,
    -0x1.639977ac4353ep-3, -0x1.9eeb78dd2c912p-4, -0x1.b3cef2f301b4cp-4, 0x1.a8b0e821c776bp-1, 0x1.3c6d89d1054cfp-1,
    -0x1.29b56e6441c63p-4, -0x1.1b4b41f5c8ef1p-1, -0x1.0939320ca4b9dp-5, -0x1.00a77c29f45d3p-1, -0x1.c84a4dc63859dp-5,
    -0x1.92168a7b7217ap-1, -0x1.f4ed924856511p-4, -0x1.8bfa71bb6f678p-5, -0x1.bada796172211p-3, 0x1.0acb04269489fp-3,
    0x1.a1fa47913587p-4, 0x1.1238c3647d6c5p-1, 0x1.5adc2ad003d95p-2, 0x1.18b41e09232dfp-1, -0x1.f3dad36d8278bp-2,
    -0x1.454eaac01d4bcp-1, 0x1.ad9a0af45ade3p+0, 0x1.bd2795aa68149p-3, 0x1.2c5ff283683a4p-2, -0x1.e6d99c675d377p-3,
    -0x1.1fe0dda1fee7p-2, -0x1.ec58a632af197p-2, -0x1.4bd5a1b7402b8p-3, -0x1.4e18dbb16efb3p-1, -0x1.a7c45d3087191p-1,
    0x1.630397593ef8fp-1, -0x1.3ba30c77e533fp-2, -0x1.e95c9e1a4eea6p-2, 0x1.db30c63d35a83p-3, 0x1.3d7fb5643a826p-1,
    -0x1.aa5ff92fb42b8p-2, -0x1.687681b1c0cefp-5, 0x1.91e1c334e2297p+0, 0x1.c152cce7eaa57p+0, 0x1.8c7895d444128p+3,
    0x1.8615bfc813027p+3, 0x1.e72de5a20b08ap-3, 0x1.7075dde02bb99p-2, 0x1.290c2266723fap-4, 0x1.00eb15d067124p-1,
};

/* softmax_reset: largest error 0, tolerance 0; relative to nothing: exact */
static const uint16_t softmax_reset_integers_f64[] = {
    0,
};
static const double softmax_reset_want_f64[] = {
    -INF, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -INF, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
};

/* softmax_accumulate: largest error 0.298, tolerance 8; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_accumulate_integers_f64[] = {
    0, 0, 0,
};
static const double softmax_accumulate_want_f64[] = {
    0x1.c818757325361p+0, 0x1.33f3aa6d078fcp+1, 0x1.7e0eeaa1c48a6p+1, 0x1.72caa7bf5d445p+0, -0x1.4d725797b1cdp+1,
    0x1.236c231f44b38p+1, 0x1.c367b269d846ap+0, 0x1.740d7cd5cddd3p+1, 0x1.50921344df685p+1, 0x1.57c0c47d130dep+1,
    0x1.a54ca753d111ep+0, -0x1.3c3279ad1ef8ep+1, 0x1.34350b1cb2851p-1, 0x1.f45f40a62bc7ap-3, 0x1.25907263d9486p-1,
    0x1.0eb72ef9edf4cp+2, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.d95a6cad4fb18p-5, -0x1.bf821302ea4e2p-2, -0x1.cfdf2ef9c9308p-3,
    -0x1.ed38dd5c95df4p-1, 0x1.1b014d90751e7p+1, 0x1.06f6ea7d787ccp+0, 0x1.37c385c4f45bep+1, -0x1.3c95d56a69bcp-5,
    0x1.1f9e411bc05b4p-2, -0x1.4c1ba4c697a23p+0, -0x1.1615df7db159ap+0, -0x1.0ec6aea8f852cp+1, -0x1.099e62e42737ep+0,
    -0x1.5c77354d4c0ep-1, 0x1.3c123b4ea273ep+0, 0x1.6d46b9322a7b7p+0, 0x1.d6566c056215fp-1, 0x1.57988f5797455p+2,
    0x1.55f3cfc81bcedp+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.7786b838608bep-3, -0x1.1f0436f34c9e7p+0, -0x1.07775c37390a8p-1,
    -0x1.ddade25ca3bfcp-2, 0x1.3d4abbd1c89c4p+0, 0x1.46069d60bfdd7p-4, 0x1.516b541c3c1d5p-4, -0x1.b560600658bd5p+0,
    -0x1.a0cd1a40a12c5p-2, -0x1.2c38b409a8bbbp-1, -0x1.e52117b98a44p-2, -0x1.2e6c582f8c143p-1, -0x1.6c4eb07a8d677p-1,
    -0x1.b6591a0b9eefep+0, 0x1.33c1400e4e417p+0, 0x1.1a10c6bfc905p+0, -0x1.11567c425f057p-1, 0x1.a8e73eb6b516dp-1,
    0x1.18cb413f39914p+2, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.210b8779240c6p-3, -0x1.33e976a577b89p-1, -0x1.35f009d60ffbep-1,
    -0x1.f1f285d00222ep-1, 0x1.43832ae81df14p+1, 0x1.c615f97e4b3aep-1, 0x1.f79d5032351fap+0, 0x1.1c629cb59ea72p-2,
    0x1.8d68d79a943ap-4, -0x1.7e119e19d13c2p+0, -0x1.036dee1b6986dp+0, -0x1.4c790bd79f16ep+1, -0x1.6f403ccdfca1cp+0,
    -0x1.061fb5c876b66p+0, 0x1.73afae0c2464cp+0, 0x1.5fab6511df01cp+0, 0x1.90dced924009dp-1, -0x1.fd1191cadd9b7p-1,
    0x1.2b06c66f7a569p+3, 0x1.07366c54f738dp+3, 0x1.0dfd2d6f881adp+2, -0x1.e583f0895b01ap+3, 0x1.879a2ec30f454p+1,
    0x1.81c28b6da6e64p+1, 0x1.684db9c3b50c4p+2, 0x1.9d86af28e8162p+2, 0x1.b5b043489763ap+0, -0x1.d020bd38704edp+3,
    0x1.faedcde2778fap+0,
};

/* softmax_merge: largest error 0.328, tolerance 8; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_merge_integers_f64[] = {
    0, 0, 0,
};
static const double softmax_merge_want_f64[] = {
    0x1.c818757325361p+0, 0x1.33f3aa6d078fcp+1, 0x1.7e0eeaa1c48a6p+1, 0x1.72caa7bf5d446p+0, -0x1.4d725797b1cdp+1,
    0x1.236c231f44b38p+1, 0x1.c367b269d846ap+0, 0x1.740d7cd5cddd3p+1, 0x1.50921344df685p+1, 0x1.57c0c47d130dep+1,
    0x1.a54ca753d111ep+0, -0x1.3c3279ad1ef8ep+1, 0x1.34350b1cb2851p-1, 0x1.f45f40a62bc7ap-3, 0x1.d397b52adaae8p+0,
    0x1.f04704a29614ap+0, 0x1.b59f129d0d617p+4, 0x1.5134978e31704p+0, -0x1.a11175eeb6591p+0, 0x1.1e9780a933803p+1,
    -0x1.d5f79994eaacp+0, 0x1.0c28a4a748046p+0, -0x1.fa5effa6d9cb6p-2, -0x1.91d96bf4b60ap-5, -0x1.4d9ff1f997126p+1,
    0x1.73adc9a161a3p+0, 0x1.f0e03e9641dcap-3, -0x1.f5c6d6558af62p-3, 0x1.f85c05dbd971cp-2, -0x1.3123e47a92641p+1,
    -0x1.eb78677ce417ep-3, 0x1.bea63b8435731p+0, -0x1.bcfb4b7a210fp-4, -0x1.d13cbfa75f584p+1, -0x1.a846aa6228e4ep-2,
    -0x1.dd4bbec0354f2p-1, 0x1.cf8b0e6779915p+1, 0x1.7413f1596aeb7p+0, 0x1.69924a4b0cfeap+3, 0x1.165aa5d4c7594p+0,
    -0x1.23c7b9c99178bp+0, -0x1.07f822ac0a5e8p+0, 0x1.5f382d1932caep-2, 0x1.0dfc615c226d8p+0, -0x1.7c0cb31dde702p-4,
    0x1.13f585541ca99p+0, -0x1.2d855a1e017fbp-1, 0x1.5f04dc1c1472ep-4, 0x1.718fb5bdcc5c2p-2, -0x1.438fd8d4e2f72p+0,
    -0x1.3f7dfcba2f61cp+1, -0x1.2944e3697b276p-2, -0x1.590b2c0ef149ap-4, 0x1.6b2c117c691f5p-1, -0x1.abff66088bc85p-1,
    -0x1.85d3c74817918p-1, 0x1.4d76c696984bep-1, -0x1.9a991e512791bp-1, -0x1.e168f2eef34e1p-1, 0x1.242a0291f059dp+1,
    0x1.b003c2b44436fp+0, 0x1.c832786fea68cp+0, -0x1.36533401c4d48p+0, 0x1.3439f23cb073p-3, -0x1.5ed9a894a5b64p-1,
    -0x1.a7f106f4269a4p-1, 0x1.045488f1f33fep+0, 0x1.f60b9d2c53e7p+0, 0x1.2a22a27f9805fp+1, 0x1.348e81942efedp+0,
    -0x1.25ebabb752cdcp+1, 0x1.aaa36fcda996dp-3, 0x1.138a71314884ep-2, -0x1.3132e0703ca24p+0, 0x1.1c4cc61741e8ap+0,
    0x1.918d274aa3a2ep+0, 0x1.f32f0c9c15016p+0, 0x1.17c7cc2f86c73p+0, -0x1.9cf9186e29626p+0, 0x1.e2be68ab0a06fp-2,
    0x1.366747e02bb06p-1, -0x1.ec472bbd72919p-1,
};

/* softmax_finish: largest error 0.409, tolerance 8; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_finish_integers_f64[] = {
    0, 0, 0,
};
static const double softmax_finish_want_f64[] = {
    0x1.e484ab92f1fa2p-1, 0x1.7740a54db5101p-1, 0x1.d4da5420d1773p-3, 0x1.7c96ec22f9f7cp-4, 0x1.0e718c0cef745p+1,
    0x1.7da28335f82ep+1, 0x1.3d9ac786864f4p+0, 0x1.05768889f440fp+0, 0x1.003d0aef98d3fp-2, 0x1.e778790b1f9ccp-3,
    0x1.f00558ecc6f06p-2, 0x1.5d11f0d42547ep+0, -0x1.bf9f67e7b64b5p-7, -0x1.a72eb51102adcp-4, -0x1.b6a81ad84e375p-5,
    -0x1.d2695b757f761p-3, 0x1.0b9f1a48d253bp-1, 0x1.f1572fc7a76c7p-3, 0x1.26d12067b6f24p-1, -0x1.2b6057cebfafep-7,
    0x1.0ffbdc1eeb0f6p-4, -0x1.3a0e2502d4a74p-2, -0x1.06f8220010829p-2, -0x1.000ea80222758p-1, -0x1.f65c42098d538p-3,
    -0x1.498614d8bd4f1p-3, 0x1.2ae3e506caddp-2, 0x1.596baa85661a5p-2, 0x1.bcc55e2b06a6fp-3, -0x1.192282d659ed6p-3,
    -0x1.adbecb7194089p-1, -0x1.8a7be27694794p-2, -0x1.659c60991fbd2p-2, 0x1.db1386c391754p-1, 0x1.e82746c4aeff3p-5,
    0x1.f9366d3bf46eep-5, -0x1.47704117e7567p+0, -0x1.3808f39b95dcap-2, -0x1.c18459095161ap-2, -0x1.6b3031b24d1fbp-2,
    -0x1.c4d0476d8d84dp-2, -0x1.10bc6350e61a3p-1, -0x1.482a76277fb05p+0, 0x1.cccbee61c75fp-1, 0x1.a655143c63dabp-1,
    -0x1.9943b5ba9e1b2p-2, 0x1.0785c2f665788p-5, -0x1.18b93710dcf25p-3, -0x1.1a92000a37394p-3, -0x1.c5fa964eb21d8p-3,
    0x1.26f246f6634a4p-1, 0x1.9dfd839ca1f15p-3, 0x1.cb25460c9e16dp-2, 0x1.03462db1dbd4fp-4, 0x1.6a5187dec5104p-6,
    -0x1.5c5513fbbd815p-2, -0x1.d90b3a4829f5cp-3, -0x1.2f1d9b873c43ap-1, -0x1.4ed2a6ca8f1c4p-2, -0x1.ddf4f922dc1f4p-3,
    0x1.52ddd5bc03e08p-2, 0x1.409e05877aaf3p-2, 0x1.6d778d5ea8aa5p-3, 0x1.d6f0edad233adp+0, 0x1.00b0af59a66fcp+2,
    0x1.06e89a7c3948ep+1, 0x1.f4b4943abf164p-2, -0x1.fbe4c4f035aa1p-5, -0x1.13aa26b0e324p-2, -0x1.a0e4a0d768bffp-3,
    -0x1.a5c7f21f8536bp-1, 0x1.b4e3bb43f0ed1p-3, -0x1.83b820c215bbep-3, -0x1.60590a18263ebp-1, 0x1.0256e8d42beeap-2,
    0x1.813cebfb8d914p+0, 0x1.6ca89889c913dp+0, 0x1.5afc750f21d22p+0, 0x1.2550b42f45efep+2, 0x1.6f9c1772e181ep+0,
    0x1.7db86a0f63cf1p+0, 0x1.b3882cafc1f6cp-3, 0x1.0919c0f153ea2p-1, 0x1.ed9a30d9c9cc3p-2, -0x1.437cea3ac311cp-3,
    0x1.a99248a0fc50dp-2, 0x1.148a2ed48bd4ap-2,
};
