/* Outputs of the test vectors of steps, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_relax_path: largest error 0.197, tolerance 3; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_relax_path_integers_f64[] = {
    0, 0, 0,
};
static const double flow_relax_path_want_f64[] = {
    -0x1.8b8332d62a32cp-3, -0x1.9c9ac85e0d4f6p-1, 0x1.473ee47cae9b6p-1, 0x1.0e0b1bbb51df5p+0, -0x1.13ef421be664p+0,
    -0x1.a0a603e2aafd5p-3, 0x1.a8e72fb4e3df6p-2, 0x1.7e624dd8fff3cp-3, 0x1.dab7dee5f7928p-2, 0x1.2ddaa033d93cp-6,
    -0x1.d8fa61af57f69p-1, -0x1.25b5e78573a2cp-2, 0x1.7b3c240d31b1ap+0, -0x1.94c1c6ef00a05p-2, 0x1.2acb58bd04c38p+0,
    0x1.105f4832384c8p-1, -0x1.98f26023717e6p+0, 0x1.06adfdc328f4cp-4, 0x1.1691560988edcp-3, 0x1.3f5ea673df16ep+0,
    0x1.38d656709767p+0, 0x1.d2b1283bc14bap-2, -0x1.4e9d549a019acp-1, 0x1.cc1569ea70601p-2, 0x1.cf22035311087p-1,
    -0x1.473ac9ce35d1ep-1, -0x1.8f327963e8ce1p-2, -0x1.74e79c26f55d5p-2, -0x1.1415712dc9ef1p+0, -0x1.62e4b0ca6c6efp-3,
    -0x1.ea1c001e2fa48p-4, 0x1.0b0df25b1d01ep+0, -0x1.a1f808edd4997p-1, -0x1.6b598066a5fd8p-1, 0x1.b19e054397e37p-1,
    0x1.0887edd978e8dp+0, 0x1.094310f199f26p-1, -0x1.144c9cbf28edp+1, 0x1.144f9bf1ab53p-1, -0x1.af21977753b59p-1, 0x1.01c602p+0,
    0x1.158414p+1, 0x1.6b2f86p-1, -0x1.02eebap-1, 0x1.1d6832p+0, 0x1.de2344p-1, -0x1.4f09dp-1, 0x1.d94934p-5, -0x1.81b34ap-2,
    -0x1.7660dap-2, 0x1.eb880cp-3, 0x1.5b96eep-5, 0x1.af5262p-1, -0x1.2b3e8ap+0, 0x1.cecd9cp-2, 0x1.84289p+0, 0x1.cfb2d2p-3,
    0x1.fdd03ap-1, 0x1.5cf3a4p-2,
};

/* flow_heun: largest error 0.176, tolerance 3; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_heun_integers_f64[] = {
    0, 0, 0,
};
static const double flow_heun_want_f64[] = {
    -0x1.73565a81c64p-3, -0x1.cdca3b40d9378p-2, -0x1.9fb450d4833p-4, 0x1.497719e95a84p-1, 0x1.48811ca94fa8p-3, 0x1.dec4c5fa018p-4,
    0x1.5ee262fd2d2p-2, 0x1.4b95e0b3f658p-2, 0x1.25a8ab632688p-1, 0x1.8c0b828bc6ap-5, -0x1.ae233d222767p+0, -0x1.8b60be552d8p-6,
    0x1.6b1903eed732p+0, -0x1.2f0bdb84cdp-6, -0x1.f1dc39b5bb1p-2, -0x1.5b08429be0fp-1, 0x1.df7a7c963b7b8p-1, -0x1.78135c8134b4p-1,
    0x1.387a58fba7cp-4, -0x1.11880d4c0c2fp+0, 0x1.2b34b437b77dp-2, 0x1.0ebbb79f2cap-3, 0x1.072113f5ef54p-1, -0x1.7b8cc13c0818p-3,
    -0x1.f6d15164f76ap-2, -0x1.497513bede5ap-1, -0x1.14ba533d6c3p-4, -0x1.6c4bdee415p-2, -0x1.191ef1b4bc28p-1, 0x1.6848715d69a1p-1,
    0x1.3737a0b3b32p-2, -0x1.38754ed5933p-4, -0x1.105641574ap-1, -0x1.bb1bf95f46d2p+0, -0x1.61bad22f0adp-3, 0x1.3b99d261df28p-1,
    0x1.1b51f13f68458p-2, 0x1.016382959f5ap-2, 0x1.bf5d2ebaae8p-3, 0x1.9a5674e5118p-1, 0x1.a4eec5d30f387p-2, 0x1.98e7c5386442cp-2,
    0x1.29df513e0fa7p+0, 0x1.59d55ca4fb6cep-2, 0x1.ce0664d08e52cp-1, -0x1.1bde63da5f618p-4, 0x1.c8dc1923656d4p-1,
    0x1.8f61b4d2cb8fep+0, 0x1.216e7dfa6474ap-3, 0x1.05941be48377ap+1, 0x1.4c2f8821a9c4ep+0, 0x1.517537f40bc78p-4,
    0x1.26299aaf70f8ep+0, -0x1.ab38cc1349ac8p-1, 0x1.4e4b1c8eacecp-2, 0x1.7745f00343702p+0, 0x1.194babfd344e5p-3,
    0x1.d8f0e63f4f18p-3, 0x1.d99bf21a34118p-3,
};

/* flow_adams_bashforth: largest error 0.313, tolerance 3; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_adams_bashforth_integers_f64[] = {
    0, 0, 0,
};
static const double flow_adams_bashforth_want_f64[] = {
    0x1.4e893322932dep+0, -0x1.59ae15cd8ea0dp+0, -0x1.23e155c27f87ap+0, 0x1.26bb7f5572743p+0, -0x1.7e87c62bf7257p+0,
    0x1.92af3d2de9a64p-4, -0x1.47f436d9fe7e2p+0, -0x1.7864df0e35506p-1, -0x1.eab14bdf8d488p-1, 0x1.f0762eaa7d8c2p-2,
    -0x1.1ab2b18a8a5fcp+0, -0x1.5ee00ef3ce301p+0, -0x1.cfc320df60778p-9, 0x1.48106184ead83p-1, 0x1.93eba8dd40ed8p+0,
    0x1.7aa5d1aedc5ap-1, 0x1.c4c7dac81a8a4p-4, -0x1.a90807a71b3p-10, -0x1.2e00318ca6e22p+0, 0x1.8298796ecf88fp-3,
    -0x1.25e4226af3772p-1, -0x1.45f4888106d9ep+1, -0x1.53b8299974cc1p+0, 0x1.3028257f04ca8p-4, 0x1.a421aa3b0610bp-5,
    -0x1.94f9c71ba924bp-2, 0x1.8c583d5208acfp-2, 0x1.1cefb757c408bp-3, -0x1.20adb8a39d8cep+0, -0x1.3dd1bf7b030cep-2,
    0x1.3d5c198a9f07p+0, 0x1.0c4c034cab95dp+1, -0x1.797208bed3175p+1, 0x1.3906b0578b77bp+0, 0x1.8bfbacfa9c30dp-2,
    0x1.d6c24bf6c4fddp-3, 0x1.1fc040025e1c3p+0, 0x1.5323c0ebefd95p+0, -0x1.bb1c39524e6eep-1, 0x1.0c8e6cd3f9f4dp+0,
    -0x1.0079f09b6388p-1, -0x1.5ddb85caacaap+1, -0x1.bc9ae9ea4d7cp-2, 0x1.888967997b32p+0, -0x1.36d6e575a2598p+0,
    0x1.50dee70261a4p-1, 0x1.0b73a466e554p-1, 0x1.001533f6e3f6p-1, -0x1.60d6ecc2531fp+0, 0x1.81d0262e57cp-7, 0x1.d2795eac9c2p+0,
    0x1.cbcdd196057d8p+0, 0x1.c413407b264p-5, -0x1.585460cd26ce8p+1, 0x1.3934b2ed6116p+1, 0x1.20e6152ff9018p+1, 0x1.ecb2510754b3p-1,
    -0x1.50cb59e72b68p-2, -0x1.0bef2a153cb8p+1,
};

/* flow_dpm_solver: largest error 0.844, tolerance 4; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_dpm_solver_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double flow_dpm_solver_want_f64[] = {
    0x1.07439e2e0b3ap-2, -0x1.f45d23fea3e12p-1, 0x1.446adbe1e1547p+0, 0x1.5e4bcbbde26d2p+0, -0x1.23f13a9f21228p+1,
    -0x1.020a9f1118f3dp-1, 0x1.f728156b6365ap-1, 0x1.9ce554319a148p-1, 0x1.3c0958f98652cp-2, -0x1.d07a619c8da88p+0,
    -0x1.34198b29b2aefp+1, 0x1.971015869aad4p-3, 0x1.fac89b57e5194p-4, 0x1.5957f15fbb7b8p+0, 0x1.4b1f42fc4ec11p-3,
    0x1.6b51d77b49d9dp+1, -0x1.51ab92fefee59p+0, 0x1.c38ee1c093236p-3, -0x1.732387a6946c8p-1, 0x1.533f27c54511fp+0,
    0x1.3af0f4381f7ebp+1, 0x1.12eed9d008177p+1, -0x1.32150dd6a690dp-2, 0x1.c298e95f01a2bp-1, 0x1.63220c48b0821p+0,
    0x1.75c5d59aa0f93p-4, -0x1.eedc38782bb9ap+0, -0x1.38fb5ccf7c0cep+0, -0x1.e7ded9491143cp+1, 0x1.3fcce9ac91672p-3,
    -0x1.7237e35be0998p-2, 0x1.e4ccd00422542p-1, -0x1.e680bbc1443f4p-1, -0x1.10dd4968c3837p-3, -0x1.8eed83d5d047fp-1,
    0x1.df72c31f156a7p+0, 0x1.4939eb55f50c1p+0, -0x1.f8815128838d4p+1, 0x1.a708cea2cddcbp-1, -0x1.257791badc161p+0,
    -0x1.25d725798a0bep-1, 0x1.63ee327da873p-2, -0x1.bfb716fc3222p-5, 0x1.aa52090dc46cep-2, 0x1.dba3890960e6p-1,
    0x1.acf713a3f869ap+0, -0x1.7bbdeb7a7c9a2p-1, -0x1.c6e105538f502p-1, 0x1.48ded7275948p-1, -0x1.a3a49e9f37ef1p-2,
    0x1.70902ad87ae6dp-1, -0x1.432048b4d07dap-1, 0x1.312c7efc89fd6p-3, -0x1.8b583dd2507c8p+0, 0x1.3cca05a72b08cp+0,
    -0x1.6ac9f75617b48p-4, 0x1.e99c5ad87b542p-1, 0x1.b9a2f1a54095p-3, 0x1.2360b4fcd440ep-1, -0x1.40b6e8p-1, 0x1.a94cdep-2,
    -0x1.ec11fe96c911ap-1, 0x1.98532162d6438p-6, 0x1.b983f94d7eb09p+0, -0x1.32802964def49p-1, 0x1.78aa1a96d2cdep+0,
    0x1.32e6a0cedeae4p-1,
};

/* flow_guide: largest error 0, tolerance 2; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_guide_integers_f64[] = {
    0, 0, 0,
};
static const double flow_guide_want_f64[] = {
    -0x1.037206p-2, 0x1.efed34p-2, 0x1.1a2a24p-4, 0x1.50326p+0, 0x1.8b73dap-2, -0x1.05ee3ep-2, 0x1.b7b56cp-3, -0x1.6aa5b8p+0,
    0x1.4ad70cp-1, -0x1.017458p-1, -0x1.308c26p-4, 0x1.0b5284p-1, -0x1.799ab8p-1, -0x1.b4136cp+1, 0x1.1085aep-1, 0x1.79263ep-2,
    -0x1.f628cp-2, -0x1.1d1e28p-1, 0x1.01f09ep+1, 0x1.03946p-1, 0x1.7128f4p-5, -0x1.d3fddp-1, -0x1.66613ap-4, 0x1.2a1d76p-5,
    -0x1.e4b8d4p-1, -0x1.78e466p-1, 0x1.2e4ca6p+0, -0x1.76b8bcp-1, 0x1.ab42acp-1, 0x1.3f1f9ap-1, 0x1.077dbep+0, -0x1.1bc78ep-1,
    -0x1.a923b6p-1, -0x1.1174dp+0, -0x1.37d384p+0, -0x1.a32554p-2, 0x1.71928cp-5, 0x1.2ff652p-1, -0x1.3dee0ep-2, -0x1.323018p+0,
    0x1.976544d8p+2, 0x1.768cc5ep+2, -0x1.1570859p+2, 0x1.604c5fc8p+1, 0x1.1ccc334p+2, -0x1.e04b446p+0, -0x1.85842978p+2,
    0x1.3a78918p+2, -0x1.8569aa4p+1, 0x1.05bb61p+0, 0x1.d87197ap+1, 0x1.ef52588p+0, -0x1.6fa1f8p-3, -0x1.801c01fp+1,
    -0x1.e6815b2p+2, 0x1.540a3ep+0, 0x1.3d9da1p+3, -0x1.44fb4c8p+1, -0x1.34afafep+3,
};

/* flow_euler_maruyama: largest error 0.455, tolerance 3; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_euler_maruyama_integers_f64[] = {
    0, 0, 0,
};
static const double flow_euler_maruyama_want_f64[] = {
    0x1.20213d9751c67p-1, 0x1.e7e68a2316ab8p-1, -0x1.9e6da33db0c62p+0, 0x1.f855178fdebcp-6, -0x1.70a1ddc27c48dp-1,
    0x1.e723819dc1758p+0, -0x1.1077b9561f834p+0, -0x1.d9969bdb78146p-3, -0x1.8a772270bfabcp-2, 0x1.1140b48bf623p-3,
    0x1.740721d783ae2p-2, -0x1.84957423b5eacp-2, 0x1.50181091684dp-1, 0x1.0bcfd2e94372ep-2, -0x1.503b3aeb48edp-4,
    -0x1.94010833281b4p-2, -0x1.c3cd0e15af924p-1, 0x1.700e2a1dc0cbap-1, -0x1.faa1cf8555ea2p-1, -0x1.0df523bfe99d5p+0,
    0x1.3489301d2eee5p-1, 0x1.e33b7883fe494p-3, 0x1.45e1c5c2608cp-7, -0x1.345ac3b202b58p+0, 0x1.796ca5c69d0bap-3,
    -0x1.c215cdd508572p-1, 0x1.1b2297cf2645cp+1, -0x1.59f190e9d9434p-1, 0x1.2ab50c5dddffbp-1, 0x1.0515d5aa9863dp+0,
    0x1.7cd7bbae33663p-2, 0x1.2fe3234edd2adp-3, 0x1.65a818b5254a5p+0, 0x1.8f3fc57de339ep-1, 0x1.2c6c15f8324a1p+0,
    0x1.1cfcc9b54ed84p-5, 0x1.8b6beae4add1fp-1, 0x1.d911ad9559b99p-3, -0x1.b65e9108b87a4p-2, 0x1.1800e29514334p-1,
    -0x1.128655adfb7bp-2, -0x1.2b6dc164fc71cp+1, 0x1.91608d2b295ep-3, -0x1.5940bd963319cp-3, 0x1.c07dce1aa86aep+0,
    -0x1.b00950a8e0cd8p-1, -0x1.7ff31217a719bp+0, 0x1.1bfff71d5c705p+0, 0x1.d4f9776fe2428p+0, 0x1.64d822436c745p+0,
    0x1.ddf3164cfd668p-3, -0x1.080555741e952p+1, 0x1.1521184beac6ap+0, 0x1.87ae3b4eef4c8p+0, -0x1.918f28f4e052cp+0,
    0x1.3a9d5c9ceb124p-2, -0x1.35cb5228209c7p-1, 0x1.18d6a70351996p+0, 0x1.14409c1dcc3cep+2,
};

/* flow_reverse_diffusion: largest error 0.481, tolerance 3; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_reverse_diffusion_integers_f64[] = {
    0, 0, 0,
};
static const double flow_reverse_diffusion_want_f64[] = {
    0x1.16221110eab72p+1, 0x1.353025644c9e3p+0, 0x1.0c08d98fdad9p+0, 0x1.a80da2d8651b8p-1, -0x1.6c3a473d523b7p-5,
    -0x1.0caa1abf8bda6p+1, -0x1.73570b73db51ep+0, 0x1.dbef3995d7d78p+0, 0x1.1cd2da5c892d5p+0, -0x1.f462baa9c57fcp+0,
    -0x1.6a3e3ec5b35d6p-3, 0x1.e6e03fee61d06p-1, -0x1.605d39f83734dp-2, 0x1.5bc5859cd176p+0, 0x1.04f80daf1e5c6p+0,
    0x1.1243c2dafc8c9p-1, -0x1.516ee6e5ca708p+0, 0x1.1e5e3f3aef1fdp-1, 0x1.4d219c2e5101bp-1, -0x1.29acd13ebc6b6p+1,
    -0x1.56d5ae275167fp+0, 0x1.a9661585ca04p-8, -0x1.a28fa5416230ep-2, -0x1.f8169e6452934p+0, 0x1.1e45d4419541cp+1,
    0x1.853b0ae9553fcp-1, -0x1.4f6f488237b1p-5, -0x1.12a53eb987c6ep+0, 0x1.8627cf836efa8p+0, 0x1.37257d89b02bep-1,
    -0x1.aa76cc306248ep-3, 0x1.5e796f7e9da75p+0, 0x1.d1b98c1cce5d5p+0, -0x1.6738177f9c726p-1, -0x1.a5f88a4a461c5p+0,
    0x1.8d50569071496p-3, 0x1.32c8cc2442bf3p-2, 0x1.2a3708d3ce181p+1, 0x1.6d9aa4f8dfefcp+1, 0x1.b6cd82188c0dp+0,
    -0x1.4523f2b65090cp-1, -0x1.59483ff8d2716p-2, -0x1.40c5f645c4b36p+0, 0x1.3dce313ed0596p-1, -0x1.abce8cfe6f0fbp-1,
    -0x1.5342ca71628a2p+0, 0x1.66ee4101fb03cp-4, 0x1.1c40679e49e08p+1, 0x1.7368616f07c59p+0, -0x1.0d106973dfc7ep+0,
    0x1.2d056d7cb65fp-5, 0x1.b04bdf61e37f1p-2, 0x1.7928a9f1681p-1, 0x1.bb132555905ccp-4, -0x1.c12440b9d4848p-2,
    -0x1.1d88b5e6fa3cbp+1, 0x1.236ccb406e98ap-2, -0x1.de3ee09e158cap-3, -0x1.6638c29413945p+0,
};

/* flow_ancestral: largest error 0.358, tolerance 4; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_ancestral_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double flow_ancestral_want_f64[] = {
    0x1.18154d827cccp-4, -0x1.0f19edb053007p-1, -0x1.2f8d057266457p-2, 0x1.573b9a43b5804p-1, -0x1.75d16ae8b538cp+0,
    0x1.83c6cbcc48bcp-5, -0x1.6e227c2d9af2p-4, -0x1.5829b286fb9f1p+0, 0x1.f52087b2596c1p-2, 0x1.25800c9d203a2p-1,
    -0x1.61c1e14f0287fp-1, -0x1.f212ce79bca66p-1, 0x1.e5e8ce98439c9p-2, 0x1.e5cb357c8b2dep-2, -0x1.e852769c81118p-6,
    0x1.fc943eb2a344p-1, -0x1.7d29dd51eba18p-1, -0x1.8a9ff131b1ad2p-2, -0x1.71484854636a5p-3, 0x1.94bbfdcc7b11fp-2,
    0x1.903429fd0138bp-1, -0x1.4a86504c104f2p-1, -0x1.07b80a466f0e7p-2, -0x1.de3729e4a87cap-2, -0x1.3e056f5827726p-1,
    0x1.5fceaf9ada38bp-1, 0x1.d5f7db0679e1ep-2, 0x1.1d667b2847138p-2, 0x1.312a2bfcef961p+0, -0x1.583536694d06cp+0,
    -0x1.baf9cf176b26ep-2, -0x1.254de85eab186p-2, 0x1.7a997073a3eb5p+0, 0x1.4d4a4560ba42p-1, 0x1.c8464604aa5a4p-1,
    0x1.7cef8cc90dc52p-1, -0x1.41939970683p-1, 0x1.30cb52c129533p+0, -0x1.64bfba781c5ecp+0, 0x1.03eaaef3a01a1p+1,
    -0x1.1e9482ed885p-3, 0x1.257cc40042cp-6, 0x1.4b3e41fb772ecp-2, -0x1.0cfc56661208p+0, -0x1.57e87f48a37p-4, -0x1.661e6a395d714p+0,
    0x1.056b5f8a4556p+0, -0x1.2656e4d05a9ap-1, 0x1.375578f8124bp-1, -0x1.f1040baf4ae6p-3, 0x1.1e290048de55cp-1,
    -0x1.4727c4089004p-2, -0x1.e1576a6ecaa8p-4, -0x1.33334f66182p-6, 0x1.565e134117d4p-1, 0x1.6ac41f6cbaa08p-1, 0x1.8c454f3b4c11p+0,
    0x1.014e31603554p+0, 0x1.5c693c626c08p-3, 0x1.942596p-3, 0x1.19a01cp-3, 0x1.739bdf317178p+0, 0x1.75db680625458p-3,
    0x1.5c9a965ca515p-1, -0x1.6c45a45fb2a4p+0, -0x1.52cdb2b56d398p+0, -0x1.bf9be9a4c3adp-1,
};

/* flow_renoise: largest error 0.352, tolerance 2; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_renoise_integers_f64[] = {
    0, 0, 0,
};
static const double flow_renoise_want_f64[] = {
    -0x1.918de21061faep+0, 0x1.abe601e77fdc2p+0, -0x1.4af9fbde360bap+0, 0x1.b4674378a8dacp-4, -0x1.17ab77e9fc92cp-3,
    -0x1.26c1e8b58961ep-1, 0x1.5bfbc6d076a6p-4, 0x1.121244acb11cp-3, -0x1.861d1d9ac3c8p-2, -0x1.71915acbd7ccp-4,
    -0x1.1fd1a66eac398p-1, -0x1.e97a65c9e36p-6, -0x1.8e649aaf3b79p-2, 0x1.b34890c6125ep-1, 0x1.1d831b5429a4p-3, 0x1.c54d3795e98p-2,
    0x1.5fe9aa399816p+0, 0x1.185230faabd4p+0, 0x1.28c385cc53ae8p-1, 0x1.2aa54f243142p-1, -0x1.64d3c53e1ccep-1, 0x1.a1d10fc4e35cp-1,
    0x1.04fae247d6dp-2, 0x1.095e2ce96f0ap+1, -0x1.9443a158795a4p+0, -0x1.01c18736bcep+0, -0x1.1dcd7509aba5p-2, 0x1.04e7fd2f424p-2,
    0x1.142dbba6604p-2, 0x1.3eb37f564d62p+0, 0x1.e6b5645b1b02p-3, -0x1.2e51d08459bcp-2, 0x1.70c68b66ad2p+0, 0x1.fec65cdb895fp-1,
    -0x1.cd48a40857dp-4, -0x1.2a964bebcefp-4, -0x1.94093bd1a094p-2, -0x1.22bfbc88acaap-3, -0x1.065f49d3daf4p-2, 0x1.d0d49b6fea9ap-1,
    0x1.f217ep-4, 0x1.667486p-2, -0x1.2757acp-2, -0x1.9ef8bep+0, 0x1.d1d01p-1, -0x1.55ec2ep+1, -0x1.12699p-1, -0x1.d01e92p-2,
    -0x1.a4703p-8, 0x1.5e4eb6p+0, 0x1.380698p-5, 0x1.daac88p-6, 0x1.03cf4cp-4, 0x1.fc840ep-1, 0x1.1c2276p+1, 0x1.f700b4p-3,
    0x1.54d74ep-1, 0x1.2d7b38p-1, -0x1.4e69c2p+0,
};
