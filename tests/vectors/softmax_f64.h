/* Outputs of the test vectors of softmax, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

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

/* softmax_attend: largest error 0.892, tolerance 3; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_attend_integers_f64[] = {
    0, 0, 0, 0, 0, 0, 0, 0,
};
static const double softmax_attend_want_f64[] = {
    -0x1.3213a97a82218p+0, 0x1.4ebf9166bce16p-2, -0x1.801c6a7c4bb51p-3, -0x1.cba35d259058p-4, 0x1.3d35e15af20dp-1,
    0x1.88207592321dcp+0, 0x1.8e923b107a6a7p-1, 0x1.5dc5182388a86p-1, 0x1.76b59d56d82a9p-1, 0x1.c7743394fd00ap-2,
    0x1.0c55616bfd1d7p-3, 0x1.2d1398dd0d39bp-1, -0x1.19792202f4801p-3, -0x1.a4d163a1f81fap-2, -0x1.961f1b8bec4f6p-3,
    -0x1.b0e7bfd86637bp-3, -0x1.920748dfedcdbp-2, -0x1.dcc6dd0156ca7p-1, -0x1.5c4a2e658dcbap-3, 0x1.cd9e716761e5fp-1,
    -0x1.0f2182b34b025p-2, -0x1.c546be8e7f4cap-1, -0x1.02a7c3007ff8ep-4, 0x1.49482ac6a91f7p-1, -0x1.8969ebb215eadp-2,
    -0x1.8f8a2e64517d8p-1, -0x1.04cd817696539p-2, 0x1.63419f82241c5p-1, -0x1.f64f75e80e1dfp-2, -0x1.b8973c760cc8cp-1,
    -0x1.682cf0ab3fccp-2, 0x1.f65cc4f6fff5cp-1, -0x1.d75c6cb5f76d2p+0, 0x1.10602ab699a52p-1, 0x1.8724ffb19871ep+0,
    0x1.c3d7976d46922p+0, 0x1.71d30d15c2272p+0, 0x1.b73d58d1ee82cp+1, 0x1.8ffdf061eefbep+0, 0x1.ccc0f56a4def5p+0,
    0x1.4dbba964a8b5p+1, 0x1.232ca92973073p+1, 0x1.846a833cd9398p-2, 0x1.2ce6b7ff3e44p-1, 0x1.1d26b0639fe41p-1, 0x1.9af4eda70ceap-2,
    0x1.b5965dbc1e7ddp-2, -0x1.732693eb9180dp+1, -0x1.314868160d70bp-2, 0x1.5c2507754cad7p-1, 0x1.4fa45a99556b3p-1,
    0x1.71f12a6e5a552p-2, -0x1.55a7e4a1ffa9ap-2, 0x1.7ae223c2b7118p-6, -0x1.7c9127f01557ep-2, -0x1.7e3e53778111p-3,
    0x1.31d0ea4e0e86bp+2, 0x1.3db73e056684ep+2, 0x1.0dc4f5cabcbcdp+1, 0x1.00e1c61f952ffp+1, 0x1.073d10b01f607p-4,
    0x1.0688b1fcc048p-4, 0x1.774106aca368cp+0, 0x1.a89ddc1084983p+0, 0x1.afa6f5f866d22p-2, 0x1.231765a68d3b1p-2,
    0x1.9d84eb6e0c927p-4, -0x1.a984a9abf70a9p-6, -0x1.15a4c12a09289p-5, -0x1.03cf6e1b4a37p-1, 0x1.25d593da1abd1p-6,
    -0x1.5cea4230c07a7p-1, -0x1.cb306147483c1p-1, 0x1.8bf0acd3c9ee3p-1, -0x1.15ffb08efd38cp-3, -0x1.3f19eac69ad07p-5,
    0x1.11c4ef7f69234p-1, -0x1.5067f06cd3a17p-3, 0x1.d5cc7a8dcbb0ap-2, 0x1.1abc08aa3339dp-4, 0x1.0fe344c72a4cdp-4,
    0x1.03b348e351474p-1, 0x1.bbfdc0fc1edd3p-1, -0x1.61119e2c00835p-5, 0x1.37a1abc101915p-1, -0x1.e5ac9ee20a896p-5,
    -0x1.fd518dff8ca43p-3, -0x1.067acae5016b8p-1, 0x1.99155a371b2fdp-3, -0x1.9de610addf2aep+0, 0x1.1cbcf3dc879cdp-2,
    -0x1.c97e9428a59bfp-2, -0x1.06d4679225f16p-4, 0x1.9d5740a4da89fp-5, 0x1.2b1c917e5cc97p-2, 0x1.f9deaf3dbd12ap-2,
    0x1.c029d1def5ca7p-1, -0x1.3cd1a25d7898p+0, 0x1.aa5937fd957c2p+0, 0x1.b10b55414ca96p+0, 0x1.84175d0c564f7p+3,
    0x1.10798193446b4p+3, 0x1.e021d53072a44p-3, 0x1.a094e62ec540cp-2, 0x1.1cc643ce217dcp-3, 0x1.306f312498f71p-1,
    -0x1.d0f6a410d6d7ap-2, -0x1.4f6114b735e3dp-1, -0x1.d2be6c95767b2p-2, 0x1.59e81f45c1f3cp+0, 0x1.6e6a1d32b592ep-2,
    0x1.d6a4e6c80ad73p-1, 0x1.26f6226938301p-3, 0x1.3f7f242f676cep+1, 0x1.e177938c2a4bdp-1, 0x1.551934a960d2cp-5,
    -0x1.d47d14547f3a6p-1, 0x1.939d3cp-2, -0x1.528098p-1, 0x1.b7b012p+0, 0x1.939d3c0004685p-2, -0x1.528097ffffabfp-1,
    0x1.b7b011fff3c27p+0, 0x1.939d3cp-2, -0x1.528098p-1, 0x1.b7b012p+0, 0x1.5a85bc952001cp+6, 0x1.5828840a88d26p+3,
    0x1.123a83f0179a7p+7, 0x0p+0, 0x1.16354c9f44065p-36, 0x0p+0, 0x1p+0, 0x1.ffffffffdd3fp-1, 0x1p+0, 0x1.5a85bc952001cp+6,
    0x1.5828840a6bf8cp+3, 0x1.123a83f0179a7p+7, 0x1.4dc1af3a88506p-2, -0x1.73ef6b8e54a0dp-1, -0x1.96cf5fa347c9bp-4,
    -0x1.c01992178b608p-4, 0x1.42e07bbacc64ap-3, 0x1.46a7a80690f3ep-2, 0x1.15a080da3bb48p-3, 0x1.2031a39fdf6a3p-1,
    0x1.fae1d5dc794f2p-1, 0x1.16044d54775e5p+0, 0x1.3a0fed5ad091cp+0, 0x1.63842f650fe87p-2, 0x1.29d4d17eb9702p-3,
    -0x1.b899dc1ca0603p-2, 0x1.68bcb1330465cp-3, 0x1.4362117853981p-2, 0x1.42766494ab1c9p-4, 0x1.fe2a4fc8cb491p-2,
    0x1.8cb15c50db564p+0, -0x1.2b0599fb0a4fcp-3, 0x1.915d3c0ee254fp-1, 0x1.64074f8d4823ap-2, 0x1.5358e85a93f27p-1,
    -0x1.c5d6e4779cc6p-1, -0x1.9905a9c26334fp-3, 0x1.cce26dcfc6225p-3, 0x1.313b29e6478c4p+0, -0x1.f146f92b066c4p-5,
    0x1.0e28cf64b8fc3p+0, -0x1.ad33daefaf3fp-3, 0x1.64840eed2e744p+0, 0x1.17dcd6b94db36p-1, -0x1.681d608a165ccp-4,
    0x1.07eac63e2dd36p+0, 0x1.aa5304f490666p-2, 0x1.064b4703780b2p+0, 0x1.00e7c817046p+0, 0x1.e55eaca30b1bap-1,
    0x1.e4e9294d51498p-1, 0x1.f88de947820d5p-1, 0x1.05d2ca1e52643p+0, 0x1.f65b7cf4b34f3p-1, 0x1.1977a3c671ea6p+0,
    0x1.4d9af285c11eep+0, 0x1.5d4b228a6a78cp+0, 0x1.77d4c15a00788p+0, 0x1.07c475a974aadp+0, 0x1.f7536c927a426p-1,
    0x1.e3bad2079e2b8p-1, 0x1.fa784b3d65849p-1, 0x1.059bb5f32ebbep+0, 0x1.f12bc9375ad92p-1, 0x1.139f7a95e798ap+0,
    0x1.cb5b44e10548ep+0, 0x1.e370e8fabd0a4p-1, 0x1.314103499287ep+0, 0x1.07cd7be380ap+0, 0x1.23752fc3bc41dp+0,
    0x1.139103e91cbc8p+0, 0x1.e1dc00a66c6aap-1, 0x1.ffe0461d7118cp-1, 0x1.70e5a131f6467p+0, 0x1.e7574fba62ffp-1,
    0x1.58158eef0fd14p+0, 0x1.e1a5434d3a18ep-1, 0x1.9de8e24b23c43p+0, 0x1.17f3b27c465d4p+0, 0x1.e5eab5312edd2p-1,
    0x1.5413ee9de4c26p+0, 0x1.0ce421404ba2fp+0,
};

/* softmax_attend_covariance: largest error 1.33, tolerance 3; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_attend_covariance_integers_f64[] = {
    0, 0, 0,
};
static const double softmax_attend_covariance_want_f64[] = {
    0x1.c4c701e47d3d6p-3, -0x1.162d08a0e0fd7p+0, 0x1.3acbd33fd3df6p-4, -0x1.c2b3e01fab2a2p-3, 0x1.37bce610a627dp-4,
    -0x1.06f1b8509e677p-2, 0x1.42d5a2e93c601p-1, -0x1.3de9b3a4ce7p+0, 0x1.7407922fd0d5cp+1, 0x1.1bc5a1053bf7dp+1,
    0x1.a2ec70434de2ap-1, 0x1.51048e4a9c8fbp-2, 0x1.110551af424d6p-1, 0x1.98d48d1b1e2f2p-1, 0x1.02a98a854c987p+1,
    0x1.c63c6c2416b25p+0, 0x1.ba051323cfcadp-1, -0x1.48f14a3c8bc4cp-1, 0x1.9cedc42898d8p-2, 0x1.ac330e9494642p-4,
    0x1.1b2df628d8348p-2, 0x1.2f0e8f2b96dfep-1, 0x1.e9fae84629d2ap-2, 0x1.2c6a321b60b32p-6, 0x1.169f7aaef2a1cp-2,
    0x1.de0d69dda7c93p-5, 0x1.733e7334ac7adp-2, 0x1.eeb6b60550789p-6, 0x1.b5f61056b36fep+1, 0x1.121041ff4e013p+2,
    0x1.0cd281fbf3a89p+2, 0x1.a1632e4ef6ef4p+0, 0x1.c5f8b16c09452p+0, 0x1.c0df314fec567p+0, 0x1.8a948c0389c4cp-5,
    0x1.159e65be76ee3p-5, 0x1.1ddb1b0b11d37p-5, 0x1.c123484782d2ap-5, 0x1.27a9b721670e2p-1, 0x1.11724b35cdffep-1,
    -0x1.ff1ca8170376p+0, 0x1.29e46d542c71dp+2, -0x1.4a7981d891c47p+1, 0x1.6c467612af635p+1, -0x1.15c787efc97b5p+2,
    0x1.1ad49358dafd7p+1, 0x1.a978ccbfc85b7p+2, 0x1.3161b63276499p+2, -0x1.42dddedeb1dfp+0, 0x1.52fa79df26e0dp-2,
    -0x1.3d25307eade94p+0, 0x1.513bf0bc2c9fdp+0, 0x1.0c01111b3e6b3p+2, 0x1.717a6285409cfp-2, 0x1.595ada26386efp+1,
    0x1.04a153fe64608p+0, -0x1.aef999487756ep-1, 0x1.4fdcb8a330753p+1, -0x1.31903676c81a6p-2, -0x1.e810a97221e48p-3,
    0x1.3487b6cc8ee9ap-1, -0x1.d3c6d74fba82dp-1, 0x1.3a2b9f2cb533fp-1, -0x1.c8408c21ea251p-3, -0x1.2d4f7fc5b93b4p-5,
    -0x1.aae69a8896841p-3, -0x1.41c7e381a880bp-2, 0x1.2e8139ac2bda7p-2, -0x1.50ea361c39d71p+0, 0x1.26a143332588ep+0,
    0x1.c0c7e01375168p-7, -0x1.9af579dc9a346p-1, 0x1.1f7ae1dd326e7p-4, -0x1.3c7905fcc369fp-4, -0x1.0d9c7972156f5p-1,
    -0x1.65dd89a6c35e5p-3, -0x1.72781519383bep-4, -0x1.48a10c66df097p-4, 0x1.99c0a3ff5e5bfp-1, 0x1.3893ecda9e3ccp-1,
    -0x1.aadcd40c90379p-5, -0x1.2eab35a45543dp-1, -0x1.109f8a6cd5f3bp-5, -0x1.10246e0300e45p-1, -0x1.2aeedebc5f529p-4,
    -0x1.94356dcd3bd95p-1, -0x1.fd1bbfc42b7d7p-4, -0x1.2b426874d46f8p-4, -0x1.bad184e138feep-3, 0x1.2795bd9e25babp-3,
    0x1.924133a31279ep-4, 0x1.12894db3f0f97p-1, 0x1.83d13eabac15cp-2, 0x1.2f2b2c17d9f57p-1, -0x1.254715537bf2ap-1,
    -0x1.5a0fa4ac9eae1p-1, 0x1.ccaf1c9da0c3cp+0, 0x1.2b6c7555345efp-3, 0x1.6f398b45eb88dp-2, -0x1.9826741d302acp-3,
    -0x1.1c9e74ea8807ep-2, -0x1.e4045e325d7a1p-2, -0x1.b98d6be2c6fap-3, -0x1.4084e26ee2d69p-1, -0x1.fb3864dd918f9p-1,
    0x1.aa7c4fde0dfp-1, -0x1.2b299881da8c5p-2, -0x1.2c79a0c24e0d7p-1, 0x1.1ba14c0c69257p-2, 0x1.4adfee6d5f8f7p-1,
    -0x1.11948447812adp-1, -0x1.7fdf564d93dc8p-4, 0x1.96629f7ff284bp+0, 0x1.ddef281a9867ep+0, 0x1.83597a1d676cfp+3,
    0x1.65cad25326a23p+3, 0x1.fb7cdee5b6a06p-3, 0x1.adff20f5875c3p-2, 0x1.f7965fc95b0a2p-4, 0x1.7899f5f7a888ap-1,
};

/* softmax_reset: exact */
static const uint16_t softmax_reset_integers_f64[] = {
    0,
};
static const double softmax_reset_want_f64[] = {
    -INF, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -INF, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
};

/* softmax_accumulate: largest error 0.517, tolerance 3; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_accumulate_integers_f64[] = {
    0, 0, 0,
};
static const double softmax_accumulate_want_f64[] = {
    0x1.f5b481e84c50ep+0, 0x1.1e835e738a01ap+1, 0x1.572a8fa80119p+1, 0x1.5de9c6bece89ep+0, -0x1.3b25800e0698bp+1,
    0x1.19f5f9ba4c7bfp+1, 0x1.c26c8542a9bbbp+0, 0x1.994209e667d87p+1, 0x1.3c0ddae729ccp+1, 0x1.334e9f64705cfp+1,
    0x1.8ca6ae69835dfp+0, -0x1.309394f48276cp+1, 0x1.d68b01f0aca2p-2, 0x1.dc7b6f4254f1cp-3, 0x1.d5b3eaaec8a1ap-2,
    0x1.21433f3a86b6bp+2, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.334dc2cc2583p-4, -0x1.3e5b0f2d417d4p-2, -0x1.94a8214dd70b8p-3,
    -0x1.06ec373dcaaa1p+0, 0x1.219f736207c06p+1, 0x1.1da5a0f6bd3dbp+0, 0x1.5a4afcb5ce97p+1, 0x1.a86f036a43e4p-3,
    0x1.46d7341a78488p-2, -0x1.5c1f866f8c0ep+0, -0x1.2f8a57d6ae0ffp+0, -0x1.1d26e12fb2f32p+1, -0x1.0510fda841d1ap+0,
    -0x1.398d56b6ec87cp-1, 0x1.3a1ce30517162p+0, 0x1.6d26bb170e27ep+0, 0x1.0ff9047dc89e1p+0, 0x1.12e072f13120fp+2,
    0x1.854d1a02a5a7bp+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.cba0b9f2e1e4p-4, -0x1.306d5340889dbp+0, -0x1.2662d09d561fp-1,
    -0x1.ec3761562a0cep-2, 0x1.66f40abc86e9fp+0, 0x1.a05eb74249ad7p-4, 0x1.9146ae0b35d9dp-4, -0x1.adc49d5cc6de9p+0,
    -0x1.7f5a2805aa9eap-2, -0x1.53def4a2006bap-1, -0x1.d9fb4d40c83b8p-2, -0x1.9484ed122ffabp-1, -0x1.b47a35bdb1273p-1,
    -0x1.b19ae06a9b773p+0, 0x1.42ece7ac6978cp+0, 0x1.29d58cb08b8b5p+0, -0x1.f10feec92fdcp-2, 0x1.53ec3280bf1edp-1,
    0x1.299a4913be30bp+2, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.6a1da88336078p-4, -0x1.c774dcd44062ep-2, -0x1.06477cd5c5c79p-1,
    -0x1.08cd86423699ep+0, 0x1.42a9142b29121p+1, 0x1.fd14acf9b4d1ap-1, 0x1.290d75fa2d3b2p+1, 0x1.e5cc0083db078p-2,
    0x1.52212d950b4f8p-3, -0x1.85e08be807132p+0, -0x1.217d70b88aa97p+0, -0x1.502aa79df061ep+1, -0x1.57a96fc26b4e3p+0,
    -0x1.cbaa0ff354778p-1, 0x1.67a61a5868faap+0, 0x1.6203c0394e1f6p+0, 0x1.e6f4627e86e35p-1, -0x1.5b91b3dbe65ep+0,
    0x1.06afbb69346e6p+3, 0x1.abb39b26121eep+2, 0x1.ed06c94d21cbfp+1, -0x1.a05927e1f4445p+3, 0x1.53cc19d63eab8p+1,
    0x1.66a9d2b505abcp+1, 0x1.7181e7ce4db62p+2, 0x1.a95bc12a678fp+2, 0x1.c774f7281b169p+0, -0x1.d1240322b1942p+3,
    0x1.f5823c949f06dp+0,
};

/* softmax_merge: largest error 0.863, tolerance 3; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_merge_integers_f64[] = {
    0, 0, 0,
};
static const double softmax_merge_want_f64[] = {
    0x1.f5b481e84c50ep+0, 0x1.1e835e738a01ap+1, 0x1.572a8fa80118fp+1, 0x1.5de9c6bece89ep+0, -0x1.3b25800e0698bp+1,
    0x1.19f5f9ba4c7bfp+1, 0x1.c26c8542a9bbbp+0, 0x1.994209e667d87p+1, 0x1.3c0ddae729ccp+1, 0x1.334e9f64705cfp+1,
    0x1.8ca6ae69835dfp+0, -0x1.309394f48276cp+1, 0x1.d68b01f0aca2p-2, 0x1.dc7b6f4254f1cp-3, 0x1.7612f7b3007cbp+0,
    0x1.19e2cc9a59f11p+1, 0x1.04c9b54724538p+5, 0x1.7a66e60b57d63p+0, -0x1.c500903187d1cp+0, 0x1.304134a09c90ap+1,
    -0x1.9975bd0ced3a7p+0, 0x1.2064ddcfc43cfp+0, -0x1.e93e7fc5e2534p-2, -0x1.1c59ada5dcad8p-5, -0x1.5649c192b449p+1,
    0x1.a228731f8d8f6p+0, 0x1.83bff5380af2p-3, -0x1.b75dafd1be7e3p-2, 0x1.433c97fd9c8a4p-2, -0x1.4fd13f17b4d76p+1,
    -0x1.4c0da638c7844p-2, 0x1.fd8d2ac523098p+0, -0x1.0df8d6c9533fap-3, -0x1.dbf884e14d06ap+1, -0x1.b67059e15fefep-2,
    -0x1.2cec7a067c3a7p+0, 0x1.72d5a57c49dd9p+1, 0x1.a5cceffcd8c33p+0, 0x1.e800d095f1a17p+3, 0x1.2a8f3747e0c1ap+0,
    -0x1.5e1c382353726p+0, -0x1.d76364aa5c4aap-1, 0x1.9279380bc5d0ap-2, 0x1.e0b8a60677ac6p-1, -0x1.9a3c04a4a680fp-4,
    0x1.e01949e49df34p-1, -0x1.453d5d034e9ddp-1, 0x1.c50cfe2aa256dp-2, 0x1.9a29cbf82e6e4p-2, -0x1.5d21ec164ae2bp+0,
    -0x1.5b8587aa5e626p+1, -0x1.2478099b8ca55p-1, -0x1.dc6699458b5f5p-4, 0x1.8145f902297b1p-1, -0x1.94cbc4d4e8f9ep-1,
    -0x1.dd565f6873e0ep-1, 0x1.614c2ffc5e354p-1, -0x1.cf1f98956467ap-1, -0x1.1c1c7403c48cap+0, 0x1.0c319e0bce548p+1,
    0x1.8b5bcd6cffa4cp+0, 0x1.948c72160ef02p+0, -0x1.2b6ab4b95dd0cp+0, 0x1.8de35da3cec38p-3, -0x1.0fea1431c41c2p-1,
    -0x1.774620ad93fc5p-1, 0x1.dd0adc95c9305p-1, 0x1.ccb985f99273fp+0, 0x1.c4c22a945ede2p+0, 0x1.27af9ed815cdap+0,
    -0x1.0793fc41264bap+1, 0x1.a5785739e498ap-5, 0x1.f2d4f142a5c64p-3, -0x1.240250ec56798p+0, 0x1.0b48eaf13cc6cp+0,
    0x1.6b5c1eef174e4p+0, 0x1.627f9d53d566cp+0, 0x1.0d3dfb6dd9374p+0, -0x1.598eda1882be1p+0, 0x1.363f74fcb6b2ap-2,
    0x1.0b01ea93836c8p-1, -0x1.cf0cb5ea76a85p-1,
};

/* softmax_finish: largest error 0.667, tolerance 3; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_finish_integers_f64[] = {
    0, 0, 0,
};
static const double softmax_finish_want_f64[] = {
    0x1.f7dd701a6b93ep-1, 0x1.92745c66f35f6p-1, 0x1.7d22554ceba66p-3, 0x1.81f1dc526050ap-4, 0x1.1503a7c125bep+1,
    0x1.8f5f80751d8fp+1, 0x1.329ea08af0555p+0, 0x1.f1d47f6fbb8c7p-1, 0x1.1759ff87a744dp-2, 0x1.043c27ca219a7p-2,
    0x1.31271ad824239p-1, 0x1.8c59afc998aebp+0, -0x1.0ff76cd6e4d17p-6, -0x1.19bf60ff6edaep-4, -0x1.661ff07dee78ep-5,
    -0x1.d160b790b1962p-3, 0x1.005199e1f30c1p-1, 0x1.f999a3bbfe554p-3, 0x1.3278e5c1de063p-1, 0x1.77a0a2a25d4a6p-5,
    0x1.2141beda18e9fp-4, -0x1.34178ec57d94dp-2, -0x1.0ca2cabf75a59p-2, -0x1.f8b94a9a07a95p-2, -0x1.ce178f8470a28p-3,
    -0x1.157f10c2b9b15p-3, 0x1.15fe1b54e7724p-2, 0x1.43297e26edcf5p-2, 0x1.e1657f21e453cp-3, -0x1.2e3efa45d0392p-4,
    -0x1.906020305bdcep-1, -0x1.832b730ceec12p-2, -0x1.43ad02e73ccfbp-2, 0x1.d8164f7f02903p-1, 0x1.11ccd5c501467p-4,
    0x1.07dfe3a16a673p-4, -0x1.1a9c4c19b9c93p+0, -0x1.f82d0ea73f13bp-3, -0x1.befd8e88b9984p-2, -0x1.37af561c334bfp-2,
    -0x1.0a01d97e3e5edp-1, -0x1.1f05c4ab184fdp-1, -0x1.1d2238b26e13ap+0, 0x1.a8b4407ae32d7p-1, 0x1.87b466df9afcap-1,
    -0x1.46dcc8d48d074p-2, 0x1.377ea4fc66daep-6, -0x1.87c9795b01bbap-4, -0x1.c33aa36aa3f6fp-4, -0x1.c79216eb2e738p-3,
    0x1.158e0d58f83d5p-1, 0x1.b5ea3d4009927p-3, 0x1.ff0db929109a7p-2, 0x1.a1e2d2fc93135p-4, 0x1.22dc8ef9b77ap-5,
    -0x1.4f600aaf46f02p-2, -0x1.f20af719c5d88p-3, -0x1.212c48c672c02p-1, -0x1.279ed59cb9ebfp-2, -0x1.8b6816cf3de57p-3,
    0x1.355f603e7466ap-2, 0x1.3086a7786575p-2, 0x1.a2e1c656a692p-3, 0x1.d38e9a1337bfp+0, 0x1.b2b6f016c5d7dp+1, 0x1.ff3f9f3765878p+0,
    0x1.10f50d2ce0e6fp-1, -0x1.ab3e8240ac88fp-5, -0x1.3de0cc41edad5p-2, -0x1.e699792582148p-3, -0x1.b7cf6082041fap-1,
    0x1.02359f3469af1p-2, -0x1.b6d074f7672a6p-3, -0x1.66ab09578bb82p-1, 0x1.282d87f34edd9p-2, 0x1.6cd32bd2aa88dp+0,
    0x1.544e44910c121p+0, 0x1.3fc7f8da0ea38p+0, 0x1.2cc373822a2ebp+2, 0x1.390441051a8afp+0, 0x1.55ce59fdde765p+0,
    0x1.cc8dd8fa54d6fp-3, 0x1.22fee5acfa52ap-1, 0x1.0a096d1c25a0ap-1, -0x1.983eae228e06cp-3, 0x1.adeab656470e4p-2,
    0x1.eecc4196b4bf9p-3,
};
