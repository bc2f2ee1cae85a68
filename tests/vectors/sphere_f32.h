/* Outputs of the test vectors of sphere, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_normalise: largest error 0.661, tolerance 1; relative to 1 */
static const uint16_t sphere_normalise_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float sphere_normalise_want_f32[] = {
    -0x1.f1c286p-3f, -0x1.165b62p-3f, 0x1.e012ep-1f, -0x1.aa0e86p-3f, -0x1.c3d2d6p-1f, 0x1.7a8dbcp-3f, 0x1.87a796p-4f,
    0x1.aff474p-2f, -0x1.ea837ep-4f, 0x1.f0b47ep-2f, 0x1.9f7b4cp-3f, 0x1.af2e2cp-1f, 0x1.31af8ap-1f, 0x1.9abb3cp-1f, 0x0p+0f,
    0x0p+0f, -0x1.8ee926p-1f, -0x1.40f554p-1f, -0x1.7ab23ep-1f, -0x1.5893a8p-1f, 0x1.ed3c36p-1f, 0x1.12af7cp-2f, -0x1.75fbd8p-1f,
    -0x1.5daf8cp-1f, 0x1.740ba4p-1f, -0x1.5fbf5p-1f, -0x1.6ed42ep-1f, 0x1.652f2cp-1f, 0x1.630948p-1f, 0x1.70e88p-1f, -0x1.7a3ccp-2f,
    -0x1.dbcac6p-1f, -0x1.de117cp-1f, 0x1.6e93cp-2f, 0x1.66225cp-3f, 0x1.f81c62p-1f, 0x1.38e9aap-1f, 0x1.9540a6p-1f,
    -0x1.5e18acp-1f, -0x1.759974p-1f, 0x1.6e7a46p-6f, 0x1.ffdf36p-1f, -0x1.fe09cep-2f, 0x1.bbf848p-1f, -0x1.ff01cap-1f,
    -0x1.fdf5c6p-5f, -0x1.d0b44ap-1f, 0x1.addb12p-2f, 0x1.ac107ep-1f, -0x1.18e66cp-1f, 0x1.4bfdf2p-2f, -0x1.5fa3bp-5f,
    -0x1.808ec4p-4f, -0x1.e4decap-2f, 0x1.abff68p-6f, 0x1.dd4d72p-4f, -0x1.ee3fb8p-4f, -0x1.74466ep-4f, -0x1.d66572p-2f,
    0x1.ad81c4p-2f, 0x1.a784c8p-4f, -0x1.b6f698p-4f, 0x1.763ca2p-3f, 0x1.a943e8p-4f, 0x1.ffc55ap-6f, -0x1.def928p-5f, 0x1.67071p-6f,
    0x1.1d7942p-3f, 0x1.00ca4cp-2f, 0x1.0972acp-2f, 0x1.f9d706p-4f, 0x1.47f97cp-3f, -0x1.d8b3bp-6f, -0x1.169b2p-2f, -0x1.085f6ap-2f,
    0x1.3887dap-3f, -0x1.261b94p-2f, -0x1.2032bep-3f, 0x1.2dd6bep-10f, 0x1.4fa638p-3f, -0x1.71a62p-2f, -0x1.98760ep-3f,
    -0x1.2414dap-3f, -0x1.0c9aep-3f, -0x1.b61fb4p-11f, 0x1.1c3f8cp-3f, 0x1.b5461cp-4f, 0x1.f4acc2p-2f, 0x1.18a24ep-2f,
    -0x1.e4f96cp-3f, -0x1.0e1748p-2f, -0x1.881424p-5f, 0x1.ef7b92p-1f, -0x1.fd6456p-3f, -0x1.493d28p-5f, -0x1.a5522p-2f,
    -0x1.c4ec02p-2f, 0x1.980588p-1f, 0x1.324734p-1f, -0x1.269366p-1f, 0x1.1d979p-1f, -0x1.9fd50ep-1f, -0x1.c74b32p-3f,
    0x1.142c64p-1f,
};

/* sphere_project: largest error 0.733, tolerance 2; relative to the largest number of g */
static const uint16_t sphere_project_integers_f32[] = {
    0, 0,
};
static const float sphere_project_want_f32[] = {
    -0x1.c46f9cp-1f, -0x1.4244ep-4f, 0x1.5f27cp-3f, 0x1.db16bcp-2f, -0x1.177a04p-1f, -0x1.f83614p+0f, 0x1.21310cp-1f,
    -0x1.29aa76p-1f, 0x1.bb9b3ep-1f, 0x1.677fd4p-3f, -0x1.211d48p-3f, 0x1.401c6p-4f, -0x1.15cabp-1f, 0x1.90cce6p-1f, -0x1.12906p+1f,
    -0x1.30b07ap-2f, -0x1.ab9166p+0f, 0x1.a1c3e8p-3f, 0x1.73597cp-3f, -0x1.002d38p+0f, -0x1.410afcp-1f, 0x1.d2a79cp-2f,
    0x1.b13556p+0f, 0x1.f05cep-1f, 0x1.f22598p-3f, 0x1.be38e6p+0f, 0x1.124114p-3f, 0x1.c75436p-3f, 0x1.aafcf2p-2f, -0x1.4f59e8p+0f,
    -0x1.7ef08p+0f, 0x1.37236ap-1f, -0x1.81e4e4p-2f, 0x1.4407c6p-1f, -0x1.e4e5f4p-1f, 0x1.00bcdp-1f, -0x1.52a91p-3f, 0x1.5fb0e6p+0f,
    0x1.3f78ep+0f, -0x1.66f30ep-1f, -0x1.fe94c8p-5f, -0x1.6a1678p+0f, 0x1.570b56p-2f, 0x1.9251p-7f, -0x1.09976cp+0f,
    -0x1.4b1f1ep-1f,
};

/* sphere_retract: largest error 0.608, tolerance 2; relative to |eta g| at its largest, at least 1 */
static const uint16_t sphere_retract_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float sphere_retract_want_f32[] = {
    0x1.d2397ep-6f, -0x1.bd9854p-3f, 0x1.f38594p-1f, -0x1.bf599ap-4f, -0x1.797bd4p-1f, 0x1.555adcp-1f, 0x1.22c76ap-4f,
    0x1.3eda0cp-3f, -0x1.f872ecp-1f, 0x1.4fca44p-2f, 0x1.dab3e6p-1f, -0x1.73375p-3f, 0x1.dfabb8p-2f, -0x1.4051cap-3f,
    0x1.bd3544p-1f, -0x1.3fd3c8p-1f, -0x1.1423fp-4f, 0x1.8e5348p-1f, 0x1.65326ap-2f, 0x1.cf51b2p-1f, -0x1.f34fc2p-3f,
    0x1.5e9f96p-1f, -0x1.713c4ep-1f, 0x1.acc0dcp-4f, -0x1.734f78p-1f, 0x1.ea4d04p-2f, -0x1.faa6b8p-2f, -0x1.44e35p-2f,
    0x1.2413c8p-1f, -0x1.83dff2p-1f, -0x1.8abfap-1f, 0x1.0a7d6ap-3f, -0x1.3f2f5ap-1f, 0x1.80bb64p-2f, 0x1.256d88p-1f,
    -0x1.74e142p-1f, -0x1.d5f4fp-13f, 0x1.77541ep-9f, -0x1.0ae87p-4f, 0x1.672f2ep-4f, -0x1.4cfd38p-1f, -0x1.5a0c58p-4f,
    -0x1.e04064p-4f, -0x1.43430cp-2f, -0x1.4cf23p-2f, -0x1.7bc0aep-7f, -0x1.269b7ap-3f, 0x1.11b83cp-4f, -0x1.cff7a2p-4f,
    0x1.959a1ap-2f, -0x1.36ff8ap-2f, 0x1.0e3feap-7f, -0x1.d0bb12p-3f, 0x1.ec4858p-3f, -0x1.fc09b2p-4f, -0x1.130708p-2f,
    -0x1.3c2aacp-3f, -0x1.49acf6p-2f, -0x1.a825dep-3f, 0x1.cd1df2p-4f, 0x1.6b02c8p-3f, -0x1.aeb2c6p-2f, 0x1.a68998p-4f,
    -0x1.dad464p-5f, 0x1.594c6p-2f, 0x1.a40806p-2f, 0x1.3094ap-2f, 0x1.acc75cp-4f, 0x1.3679fcp-4f, 0x1.feb8c2p-3f, 0x1.4b7af6p-4f,
    -0x1.ba7a84p-4f, 0x1.3b0f56p-3f, 0x1.49a7a2p-2f, 0x1.6c9a74p-3f, 0x1.98d89cp-3f, -0x1.6a57a4p-2f, 0x1.91b7a6p-6f,
    0x1.166886p-5f, 0x1.08d0bep-5f, -0x1.8407a8p-2f, 0x1.0624bp-1f, 0x1.69bac2p-8f, -0x1.afb932p-4f, -0x1.d8855ep-2f,
    0x1.44871ap-3f, -0x1.4f9002p-10f, -0x1.46a9eap-3f, 0x1.38c10ap-2f, 0x1.5d8152p-4f, -0x1.cd10b6p-4f, -0x1.bb0d74p-6f,
    -0x1.cda5ap-2f, 0x1.ac2636p-4f, -0x1.e6879ep-2f, 0x1.54deaep-2f, 0x1.357c22p-3f, 0x1.86195p-4f, 0x1.c04436p-4f, 0x1.285d46p-2f,
    0x1.0bdb4ap-6f, 0x1.723fbp-2f, -0x1.777a9p-3f, 0x1.0fbc46p-3f, 0x1.c1809cp-5f, -0x1.d2bce8p-4f, -0x1.0c8476p-4f,
    -0x1.a4a144p-2f, 0x1.532734p-4f, 0x1.26997cp-2f, 0x1.1d1b1ap-3f, -0x1.1f1dccp-4f, 0x1.93df3p-4f, 0x1.1629cap-2f, 0x1.f782eap-3f,
    0x1.583028p-3f, 0x1.17bef8p-1f, 0x1.922d9p-2f, -0x1.3c7f82p-3f, -0x1.cb5918p-4f, -0x1.827a2p-3f, -0x1.fe3f4ep-4f,
    0x1.196f9cp-1f, -0x1.18f156p-2f, 0x1.892874p-3f, -0x1.76d61ap-6f, 0x1.5f437ap-4f, -0x1.860ffap-4f, 0x1.3f7ebp-2f,
    -0x1.f8682ap-4f, -0x1.924caap-5f, -0x1.447872p-6f, 0x1.e9f122p-3f, 0x1.c3ca64p-4f, 0x1.5a40a8p-3f, -0x1.5bb508p-2f,
    -0x1.b3e152p-6f, -0x1.e49928p-2f,
};

/* sphere_attention_work_len: exact */
static const uint16_t sphere_attention_work_len_integers_f32[] = {
    3169, 68, 3303, 78, 12070, 171,
};
static const float sphere_attention_work_len_want_f32[] = {
    0,
};

/* sphere_attention_step_work_len: exact */
static const uint16_t sphere_attention_step_work_len_integers_f32[] = {
    3170, 69, 3324, 99, 13330, 1431,
};
static const float sphere_attention_step_work_len_want_f32[] = {
    0,
};

/* sphere_attention: largest error 2.39, tolerance 4; relative to the largest number of g, at least 1, times |beta|, at least 1 */
static const uint16_t sphere_attention_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float sphere_attention_want_f32[] = {
    -0x1.819836p-2f, 0x1.4d2f48p-1f, 0x1.44e362p-2f, 0x1.3fdda8p-4f, -0x1.8eb0acp-2f, 0x1.811fd6p-2f, -0x1.82c23ap-2f,
    0x1.4bf5b8p-1f, 0x1.44395p-2f, 0x1.339f12p-3f, -0x1.84d75ep-3f, -0x1.0497ccp-1f, -0x1.ad8174p-2f, -0x1.239332p-4f,
    0x1.2b1c02p+1f, -0x1.dc1bdap-2f, -0x1.52487p-3f, 0x1.2046fcp+1f, 0x1.2281ep-2f, -0x1.81295ap-3f, 0x1.22fe56p+1f, 0x1.5c163p-4f,
    -0x1.6be016p-3f, 0x1.4a55c2p+1f, -0x1.206fa2p+3f, -0x1.d6aeecp-3f, 0x1.4361a8p+1f, -0x1.45d1e6p+3f, -0x1.3c04c2p+2f,
    0x1.6d370ap+2f, -0x1.b4211cp+2f, -0x1.87b37cp+2f, 0x1.332498p+3f, -0x1.81cbe8p+2f, 0x1.2695d2p+3f, -0x1.2b25aep+3f,
    -0x1.75221p-5f, -0x1.8e23cep-4f, -0x1.47046cp-6f, 0x1.adf508p-4f, -0x1.15b016p-5f, -0x1.7bf9f8p-4f, -0x1.6b3d7p-3f,
    0x1.de43fcp-3f, -0x1.56e0f6p-3f, -0x1.2b31f4p-3f, 0x1.367a68p-3f, 0x1.4f29fap-2f, -0x1.35272ap-4f, -0x1.7b4f5p-5f,
    -0x1.079b7p-3f, 0x1.b9132p-3f, 0x1.4579a8p-3f, -0x1.87603p-4f, -0x1.4039bcp-3f, 0x1.849418p-2f, -0x1.b31ab2p-3f, 0x1.98ad68p-3f,
    -0x1.0f1c46p-2f, -0x1.747178p-8f, 0x1.241c82p-5f, 0x1.995c1ap-3f, 0x1.985da6p-4f, -0x1.22126ep-4f, 0x1.6f0118p-4f,
    0x1.497886p-4f, 0x1.a8f8c2p-4f, 0x1.74049ap-3f, 0x1.88940ap-4f, -0x1.09cc98p-2f, -0x1.0b636p-4f, -0x1.bd8536p-6f,
    0x1.87de7ep-8f, 0x1.7e6b72p-3f, -0x1.0991p-3f, -0x1.3592d4p-3f, -0x1.1f5e08p-5f, 0x1.080c7ap-2f, -0x1.972d02p-3f,
    -0x1.24680cp-3f, 0x1.fed28ep-4f, 0x1.3f20ccp-2f, -0x1.b15fp-3f, -0x1.fb97e6p-4f, -0x1.29a896p-3f, 0x1.998f2cp-3f,
    0x1.0368bep-3f, 0x1.547314p-5f, 0x1.faf694p-2f, 0x1.25afep-3f, 0x1.610aep-2f, -0x1.b3919ap-3f, 0x1.0af90ap-1f, -0x1.7b1e7cp-6f,
    -0x1.4bf5bcp-3f, -0x1.d367b6p-3f, -0x1.b7b9bcp-4f, 0x1.61948cp-4f, -0x1.7cfcfcp-4f, -0x1.4c76f6p-5f, -0x1.53ccfp-3f,
    -0x1.5ca54p-2f, 0x1.545526p-2f, -0x1.02083ep-4f, -0x1.591558p-3f, -0x1.777db4p-6f, -0x1.4bd6aep-3f, 0x1.63ea08p-3f,
    0x1.b6b872p-3f, -0x1.07bb66p-8f, -0x1.3f6a22p-3f, 0x1.44a6d8p-4f, -0x1.9bbe02p-4f, -0x1.bbd158p-4f, -0x1.53fd66p-3f,
    -0x1.6bc45ap-2f, 0x1.057718p-2f, -0x1.2e558cp-5f, 0x1.1577bep-1f, 0x1.027ee6p-9f, 0x1.0c1368p-1f, -0x1.18b868p-2f,
    -0x1.dddc8ap-5f, 0x1.60012ep-3f, 0x1.b1e7cp-4f, -0x1.5b3e48p-3f, 0x1.15ee28p-1f, -0x1.7a60e4p-4f, -0x1.582964p-3f,
    -0x1.6e7d1p-2f, 0x1.9a9a0cp-3f, 0x1.626f12p-3f, 0x1.c580e4p-3f, 0x1.793538p-5f, -0x1.08639cp-3f, -0x1.114742p-6f,
    -0x1.4831dcp-3f, -0x1.1802e6p-4f, 0x1.19e82cp-1f, 0x1.0a6b86p-3f, -0x1.e7bdc4p-6f, -0x1.3d500cp-2f, -0x1.775b8cp-10f,
    -0x1.7504fep-3f, -0x1.1e2b9ap-3f, -0x1.6b8056p-2f, 0x1.365884p-3f, 0x1.9471e4p-4f, -0x1.40c35ap-4f, -0x1.072bc8p-3f,
    -0x1.4b07c8p-3f, 0x1.f94ea6p-8f, 0x1.0a4bd4p-1f, 0x1.6796c4p-3f, 0x1.3371a6p-3f, 0x1.5f828ep-3f, 0x1.ddf2acp-3f,
    -0x1.5b8e9cp-2f, 0x1.581ebcp-2f, -0x1.ef18dap-3f, -0x1.84f3dep-4f, 0x1.e4cafep-4f, 0x1.981a56p-2f, 0x1.dd2718p-4f,
    0x1.9b84dap-2f, -0x1.398d82p-2f, -0x1.143ce4p-7f, -0x1.392cb4p-2f, -0x1.2ab1f6p-7f, -0x1.806164p-4f, 0x1.1b8a1ap-1f,
    -0x1.eec4f4p-3f, 0x1.ff7374p-2f, -0x1.22e436p-2f, -0x1.6de02cp-5f, 0x1.67c13ap-3f, 0x1.794774p-3f, -0x1.8df828p-4f,
    0x1.1b9fdp-1f, 0x1.c6f60ap-5f, -0x1.f3804ap-4f, -0x1.0834fp-3f, -0x1.4ac07ep-3f, -0x1.371068p-2f, 0x1.af66fap-2f, 0x1.5b994p-3f,
    0x1.f8dab2p-3f, -0x1.d309dp-5f, -0x1.583006p-3f, 0x1.67e55ap-3f, 0x1.3ce36p-3f, -0x1.2a9b6cp-2f, 0x1.c3c2a2p-2f,
    -0x1.a7bd04p-4f, 0x1.1bb43ap-1f, 0x1.4798bcp-3f, 0x1.2c51a6p-2f, -0x1.066886p-3f, -0x1.4b3bd8p-3f, 0x1.167edep-5f,
    -0x1.18dfbap-3f, 0x1.01d274p-3f, -0x1.333b3p-5f, -0x1.be4f94p-10f, -0x1.3d98acp-3f, 0x1.05597ep-3f, -0x1.19b562p-5f,
    0x1.3982ap-4f, -0x1.a6f978p-4f, -0x1.a9e918p-3f, -0x1.f92794p-4f, 0x1.f7f40cp-5f, -0x1.df703cp-4f, -0x1.415ep-2f,
    0x1.9be98ep-2f, -0x1.07de4ap-2f, -0x1.40b044p-4f, -0x1.615488p-5f, 0x1.16902p-1f,
};

/* sphere_attention_step: largest error 0.338, tolerance 2; relative to |eta g| at its largest, times |beta|, both at least 1 */
static const uint16_t sphere_attention_step_integers_f32[] = {
    0, 0, 0, 0, 0, 0, 0, 0,
};
static const float sphere_attention_step_want_f32[] = {
    0x1.3bec98p-3f, -0x1.f9df1ap-1f, -0x1.f9b7fep-5f, 0x1.ff06p-1f, 0x1.df42c8p-1f, 0x1.684b68p-2f, -0x1.e4ada8p-1f,
    -0x1.e3c72ep-5f, 0x1.4472ccp-2f, -0x1.ffaea8p-1f, -0x1.0102c4p-11f, 0x1.208c5cp-5f, -0x1.a793f8p-3f, 0x1.a2542p-1f,
    -0x1.138e8ep-1f, -0x1.d7b9f2p-1f, -0x1.8e1632p-2f, -0x1.fd6108p-1f, 0x1.9deb52p-4f, -0x1.281fecp-1f, 0x1.a1ad58p-1f,
    -0x1.85199p-3f, 0x1.f6aca8p-1f, 0x1.69b512p-1f, -0x1.d7253p-2f, 0x1.13597ep-1f, 0x1.66df68p-3f, -0x1.62b26ap-4f, 0x1.f61fd8p-1f,
    -0x1.f8e19ep-1f, 0x1.1acf64p-3f, -0x1.7aa1b8p-4f, -0x1.fea162p-1f, 0x1.152c66p-4f, 0x1.c4ca44p-6f, -0x1.e360b6p-1f,
    0x1.51944cp-2f, 0x1.d234b8p-1f, -0x1.a74d2ep-2f, 0x1.b5ee38p-2f, -0x1.ced0c6p-1f, -0x1.bffecep-1f, 0x1.efc23cp-2f,
    -0x1.eed96ep-1f, 0x1.06d118p-2f, 0x1.41ec1p-1f, -0x1.804ad6p-1f, 0x1.a042b6p-3f, 0x1.e23b28p-4f, 0x1.ee3a7p-1f, 0x1.dd799cp-3f,
    0x1.bc5606p-3f, -0x1.5c622ap-1f, 0x1.66603ep-1f, -0x1.04f7f8p-1f, -0x1.a447bep-1f, 0x1.07d90ap-2f, 0x1.4a0d76p-1f,
    0x1.4523dp-1f, 0x1.b3dbfcp-2f, 0x1.e38acep-2f, -0x1.c35234p-1f, 0x1.7ef778p-2f, 0x1.dad86cp-1f, -0x1.fb09d4p-1f, 0x1.1c6c9cp-3f,
    0x1.aaf872p-1f, 0x1.1a8f64p-1f, -0x1.f7d58p-2f, 0x1.bdbcc6p-1f, 0x1.cdf4a2p-1f, -0x1.b98c26p-2f, 0x1.8e2748p-6f,
    -0x1.ffd94cp-1f, 0x1.ec8c0ep-2f, -0x1.c0e14ep-1f, 0x1.04fbep-1f, -0x1.b87d7p-1f, 0x1.e3507p-1f, -0x1.51f17p-2f, -0x1.fc2f28p-1f,
    0x1.f323fap-4f, 0x1.dfc0a2p-1f, 0x1.65aafcp-2f, -0x1.d517bcp-1f, -0x1.9a58b2p-2f, -0x1.161536p-3f, 0x1.fb421ap-1f,
    -0x1.ff8df8p-1f, 0x1.55a4b6p-5f, -0x1.e75bf8p-1f, -0x1.39d8d2p-2f, 0x1.f8144p-1f, 0x1.66d95p-3f, -0x1.45e6c8p-1f,
    -0x1.8ae1eep-1f, 0x1.e3aaap-2f, 0x1.c349aep-1f, -0x1.2f02bcp-2f, 0x1.e91218p-1f, -0x1.e17b2ep-1f, -0x1.5c408cp-2f,
    0x1.fd0e62p-1f, 0x1.b69a3p-4f, 0x1.dd65b6p-1f, -0x1.720efap-2f, -0x1.0502aep-1f, -0x1.b87968p-1f, 0x1.57639ap-1f,
    0x1.7bc608p-1f, 0x1.677adap-1f, 0x1.6c945ap-1f, -0x1.cbd5aep-1f, -0x1.c250d2p-2f, -0x1.ea0406p-1f, 0x1.28d744p-2f,
    -0x1.34a76cp-1f, 0x1.988168p-1f, 0x1.476ac4p-1f, -0x1.89a078p-1f, -0x1.14d434p-1f, -0x1.aeb55cp-1f, 0x1.a3263ap-1f,
    0x1.260986p-1f, -0x1.0eb2a6p-3f, 0x1.fb82p-1f, 0x1.e2819ep-2f, -0x1.c39924p-1f, -0x1.6b3672p-1f, 0x1.68dc62p-1f, 0x1.c451a2p-1f,
    -0x1.dfcc66p-2f, 0x1.21f988p-2f, 0x1.eb0adep-1f, 0x1.b5c32ep-1f, 0x1.09889ap-1f, -0x1.980718p-1f, 0x1.35490cp-1f,
    -0x1.0a9246p-1f, -0x1.b52198p-1f, -0x1.3343aep-1f, 0x1.998d3ep-1f, 0x1.b86018p-1f, -0x1.052d5ep-1f, -0x1.cba1ep-1f,
    -0x1.c32434p-2f, -0x1.27ef44p-2f, 0x1.ea2718p-1f, -0x1.0808e8p-10f, 0x1.fffffp-1f, -0x1.fa93acp-1f, 0x1.294abp-3f,
    -0x1.7df5d8p-1f, -0x1.54f47ap-1f, 0x1.2acd28p-2f, -0x1.e9b7bcp-1f, -0x1.b9fef2p-1f, 0x1.026cep-1f, 0x1.c13da8p-1f,
    -0x1.eb3ad8p-2f, -0x1.33d49ap-1f, 0x1.99205ap-1f, 0x1.ee1a36p-1f, -0x1.0c6118p-2f, 0x1.fe45f4p-1f, 0x1.501e08p-4f,
    0x1.850194p-1f, -0x1.4ce4cap-1f, -0x1.e59f74p-1f, -0x1.446f46p-2f, 0x1.755ee2p-4f, 0x1.fdde5p-1f, 0x1.0bc062p-1f,
    0x1.b468cep-1f, 0x1.a5d23p-2f, 0x1.d28a9p-1f, -0x1.187cc6p-3f, 0x1.fb2ceap-1f, 0x1.881372p-1f, -0x1.4945ccp-1f, 0x1.ecbbb8p-2f,
    -0x1.c0d43ap-1f, 0x1.98af4ep-1f, 0x1.346aa2p-1f, -0x1.e895d6p-1f, 0x1.32208p-2f, -0x1.fde934p-1f, 0x1.71a28cp-4f,
    -0x1.6dc242p-2f, -0x1.de3998p-1f, -0x1.0f9dacp-5f, 0x1.ffb7fp-1f, 0x1.e29282p-2f, -0x1.c394ap-1f, -0x1.6daf3p-4f,
    -0x1.8bb1c2p-2f, 0x1.fb165p-3f, -0x1.b7a9fcp-5f, 0x1.2bd80cp-3f, 0x1.0bbc58p-1f, 0x1.9950d8p-3f, -0x1.61bf8p-5f, -0x1.3a7bp-2f,
    0x1.84293cp-5f, -0x1.c02ceep-2f, 0x1.61038p-7f, -0x1.f996aap-5f, -0x1.0869c4p-2f, -0x1.ad4618p-3f, -0x1.dffd86p-4f,
    0x1.46b00ep-3f, 0x1.b17ff4p-3f, 0x1.11b9c2p-2f, 0x1.dac4c4p-2f, 0x1.761dd6p-3f, 0x1.00f096p-2f, -0x1.8e5e78p-3f, 0x1.a65d54p-3f,
    0x1.b0580cp-6f, 0x1.96110ep-2f, 0x1.880b06p-3f, 0x1.2fea6ap-2f, 0x1.2da3b8p-2f, -0x1.5c3478p-5f, 0x1.9a9724p-4f, 0x1.5d05d4p-3f,
    0x1.24a504p-4f, -0x1.1b75bap-2f, -0x1.dfc806p-3f, -0x1.c7a4fp-7f, -0x1.34ffc6p-2f, -0x1.51e29ep-2f, -0x1.accefp-3f,
    -0x1.253042p-5f, -0x1.9fd534p-5f, -0x1.134b6p-1f, 0x1.c0f844p-4f, -0x1.2096fep-4f, 0x1.bd65eep-2f, 0x1.25040cp-2f,
    0x1.51d058p-3f, -0x1.ccd91p-3f, -0x1.517b5p-3f, -0x1.e15172p-5f, -0x1.bad9a4p-4f,
};

/* sphere_order_parameter: largest error 0.026, tolerance 1; relative to the largest number of x, squared */
static const uint16_t sphere_order_parameter_integers_f32[] = {
    0, 0,
};
static const float sphere_order_parameter_want_f32[] = {
    0x1.4a7312p-4f, 0x1.0bf33p+2f,
};

/* sphere_clusters: exact */
static const uint16_t sphere_clusters_integers_f32[] = {
    0, 2, 0, 1, 0, 0, 0, 1, 1, 0, 28, 0, 1, 0, 2, 3, 4, 5, 0, 6, 7, 0, 0, 8, 0, 9, 0, 0, 10, 0, 11, 0, 12, 0, 13, 0, 0, 0, 0, 0, 14,
    0, 0, 15, 16, 0, 17, 0, 18, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 25, 26, 0, 27, 0, 0, 0, 0, 2,
    0, 1, 1, 0,
};
static const float sphere_clusters_want_f32[] = {
    0,
};
