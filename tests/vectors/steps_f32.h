/* Outputs of the test vectors of steps, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_relax_path: largest error 0.235, tolerance 3; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_relax_path_integers_f32[] = {
    0, 0, 0,
};
static const float flow_relax_path_want_f32[] = {
    -0x1.8b833p-3f, -0x1.9c9ac8p-1f, 0x1.473ee4p-1f, 0x1.0e0b1cp+0f, -0x1.13ef42p+0f, -0x1.a0a606p-3f, 0x1.a8e72ep-2f,
    0x1.7e624cp-3f, 0x1.dab7dep-2f, 0x1.2ddacp-6f, -0x1.d8fa6p-1f, -0x1.25b5e8p-2f, 0x1.7b3c24p+0f, -0x1.94c1cap-2f, 0x1.2acb58p+0f,
    0x1.105f48p-1f, -0x1.98f26p+0f, 0x1.06adfcp-4f, 0x1.169158p-3f, 0x1.3f5ea6p+0f, 0x1.38d656p+0f, 0x1.d2b124p-2f, -0x1.4e9d54p-1f,
    0x1.cc1568p-2f, 0x1.cf2202p-1f, -0x1.473acap-1f, -0x1.8f3276p-2f, -0x1.74e79ap-2f, -0x1.14157p+0f, -0x1.62e4b2p-3f,
    -0x1.ea1cp-4f, 0x1.0b0df2p+0f, -0x1.a1f808p-1f, -0x1.6b598p-1f, 0x1.b19e08p-1f, 0x1.0887eep+0f, 0x1.09431p-1f, -0x1.144c9cp+1f,
    0x1.144f9cp-1f, -0x1.af2198p-1f, 0x1.01c602p+0f, 0x1.158414p+1f, 0x1.6b2f86p-1f, -0x1.02eebap-1f, 0x1.1d6832p+0f,
    0x1.de2344p-1f, -0x1.4f09dp-1f, 0x1.d94934p-5f, -0x1.81b34ap-2f, -0x1.7660dap-2f, 0x1.eb880cp-3f, 0x1.5b96eep-5f,
    0x1.af5262p-1f, -0x1.2b3e8ap+0f, 0x1.cecd9cp-2f, 0x1.84289p+0f, 0x1.cfb2d2p-3f, 0x1.fdd03ap-1f, 0x1.5cf3a4p-2f,
};

/* flow_heun: largest error 0.279, tolerance 3; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_heun_integers_f32[] = {
    0, 0, 0,
};
static const float flow_heun_want_f32[] = {
    -0x1.73565cp-3f, -0x1.cdca3cp-2f, -0x1.9fb45p-4f, 0x1.49771ap-1f, 0x1.48811cp-3f, 0x1.dec4c4p-4f, 0x1.5ee262p-2f, 0x1.4b95ep-2f,
    0x1.25a8acp-1f, 0x1.8c0b84p-5f, -0x1.ae233ep+0f, -0x1.8b60cp-6f, 0x1.6b1904p+0f, -0x1.2f0bep-6f, -0x1.f1dc3ap-2f,
    -0x1.5b0844p-1f, 0x1.df7a7cp-1f, -0x1.78135cp-1f, 0x1.387a58p-4f, -0x1.11880cp+0f, 0x1.2b34b4p-2f, 0x1.0ebbb8p-3f,
    0x1.072114p-1f, -0x1.7b8cc2p-3f, -0x1.f6d152p-2f, -0x1.497512p-1f, -0x1.14ba54p-4f, -0x1.6c4bep-2f, -0x1.191ef2p-1f,
    0x1.684872p-1f, 0x1.3737ap-2f, -0x1.38755p-4f, -0x1.105642p-1f, -0x1.bb1bfap+0f, -0x1.61bad4p-3f, 0x1.3b99d2p-1f,
    0x1.1b51f2p-2f, 0x1.016382p-2f, 0x1.bf5d2ep-3f, 0x1.9a5676p-1f, 0x1.a4eec6p-2f, 0x1.98e7c4p-2f, 0x1.29df5p+0f, 0x1.59d55ep-2f,
    0x1.ce0664p-1f, -0x1.1bde64p-4f, 0x1.c8dc18p-1f, 0x1.8f61b6p+0f, 0x1.216e7ep-3f, 0x1.05941cp+1f, 0x1.4c2f88p+0f, 0x1.517538p-4f,
    0x1.26299ap+0f, -0x1.ab38ccp-1f, 0x1.4e4b1cp-2f, 0x1.7745fp+0f, 0x1.194bacp-3f, 0x1.d8f0e4p-3f, 0x1.d99bf4p-3f,
};

/* flow_adams_bashforth: largest error 0.474, tolerance 3; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_adams_bashforth_integers_f32[] = {
    0, 0, 0,
};
static const float flow_adams_bashforth_want_f32[] = {
    0x1.4e8934p+0f, -0x1.59ae16p+0f, -0x1.23e156p+0f, 0x1.26bb7ep+0f, -0x1.7e87c6p+0f, 0x1.92af4p-4f, -0x1.47f436p+0f,
    -0x1.7864dep-1f, -0x1.eab14cp-1f, 0x1.f0762ep-2f, -0x1.1ab2b2p+0f, -0x1.5ee00ep+0f, -0x1.cfc338p-9f, 0x1.481062p-1f,
    0x1.93eba8p+0f, 0x1.7aa5d2p-1f, 0x1.c4c7dap-4f, -0x1.a908p-10f, -0x1.2e003p+0f, 0x1.829878p-3f, -0x1.25e424p-1f,
    -0x1.45f488p+1f, -0x1.53b82ap+0f, 0x1.302826p-4f, 0x1.a421aap-5f, -0x1.94f9c8p-2f, 0x1.8c583cp-2f, 0x1.1cefb8p-3f,
    -0x1.20adb8p+0f, -0x1.3dd1cp-2f, 0x1.3d5c1ap+0f, 0x1.0c4c04p+1f, -0x1.797208p+1f, 0x1.3906bp+0f, 0x1.8bfbacp-2f, 0x1.d6c24cp-3f,
    0x1.1fc04p+0f, 0x1.5323cp+0f, -0x1.bb1c38p-1f, 0x1.0c8e6cp+0f, -0x1.0079f2p-1f, -0x1.5ddb86p+1f, -0x1.bc9ae8p-2f,
    0x1.888968p+0f, -0x1.36d6e6p+0f, 0x1.50dee8p-1f, 0x1.0b73a4p-1f, 0x1.001534p-1f, -0x1.60d6ecp+0f, 0x1.81d02p-7f, 0x1.d2796p+0f,
    0x1.cbcdd2p+0f, 0x1.c4134p-5f, -0x1.58546p+1f, 0x1.3934b4p+1f, 0x1.20e616p+1f, 0x1.ecb25p-1f, -0x1.50cb5ap-2f, -0x1.0bef2ap+1f,
};

/* flow_dpm_solver: largest error 0.684, tolerance 4; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_dpm_solver_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float flow_dpm_solver_want_f32[] = {
    0x1.0743ap-2f, -0x1.f45d26p-1f, 0x1.446adcp+0f, 0x1.5e4bccp+0f, -0x1.23f13cp+1f, -0x1.020aap-1f, 0x1.f72816p-1f, 0x1.9ce556p-1f,
    0x1.3c095ap-2f, -0x1.d07a64p+0f, -0x1.34198cp+1f, 0x1.971018p-3f, 0x1.fac8a6p-4f, 0x1.5957f2p+0f, 0x1.4b1f4ap-3f,
    0x1.6b51dap+1f, -0x1.51ab94p+0f, 0x1.c38ee2p-3f, -0x1.73238ap-1f, 0x1.533f28p+0f, 0x1.3af0f6p+1f, 0x1.12eedap+1f,
    -0x1.32151p-2f, 0x1.c298eap-1f, 0x1.63220ep+0f, 0x1.75c5d8p-4f, -0x1.eedc3ap+0f, -0x1.38fb5ep+0f, -0x1.e7dedcp+1f,
    0x1.3fcceap-3f, -0x1.7237e4p-2f, 0x1.e4ccd2p-1f, -0x1.e680bep-1f, -0x1.10dd4ap-3f, -0x1.8eed84p-1f, 0x1.df72c4p+0f,
    0x1.4939ecp+0f, -0x1.f88152p+1f, 0x1.a708dp-1f, -0x1.257792p+0f, -0x1.25d724p-1f, 0x1.63ee3p-2f, -0x1.bfb72p-5f, 0x1.aa520ap-2f,
    0x1.dba388p-1f, 0x1.acf714p+0f, -0x1.7bbdecp-1f, -0x1.c6e104p-1f, 0x1.48ded8p-1f, -0x1.a3a49ep-2f, 0x1.70902cp-1f,
    -0x1.432048p-1f, 0x1.312c7cp-3f, -0x1.8b583ep+0f, 0x1.3cca06p+0f, -0x1.6acap-4f, 0x1.e99c5cp-1f, 0x1.b9a2fp-3f, 0x1.2360b4p-1f,
    -0x1.40b6e8p-1f, 0x1.a94cdep-2f, -0x1.ec11fep-1f, 0x1.985318p-6f, 0x1.b983fap+0f, -0x1.32802ap-1f, 0x1.78aa1ap+0f,
    0x1.32e6ap-1f,
};

/* flow_guide: largest error 0.814, tolerance 2; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_guide_integers_f32[] = {
    0, 0, 0,
};
static const float flow_guide_want_f32[] = {
    -0x1.037206p-2f, 0x1.efed34p-2f, 0x1.1a2a24p-4f, 0x1.50326p+0f, 0x1.8b73dap-2f, -0x1.05ee3ep-2f, 0x1.b7b56cp-3f,
    -0x1.6aa5b8p+0f, 0x1.4ad70cp-1f, -0x1.017458p-1f, -0x1.308c2p-4f, 0x1.0b5284p-1f, -0x1.799ab8p-1f, -0x1.b4136cp+1f,
    0x1.1085bp-1f, 0x1.79264p-2f, -0x1.f628cp-2f, -0x1.1d1e28p-1f, 0x1.01f09ep+1f, 0x1.03946p-1f, 0x1.7128fp-5f, -0x1.d3fddp-1f,
    -0x1.66614p-4f, 0x1.2a1d8p-5f, -0x1.e4b8d4p-1f, -0x1.78e466p-1f, 0x1.2e4ca6p+0f, -0x1.76b8bcp-1f, 0x1.ab42acp-1f,
    0x1.3f1f98p-1f, 0x1.077dbep+0f, -0x1.1bc78ep-1f, -0x1.a923b8p-1f, -0x1.1174dp+0f, -0x1.37d384p+0f, -0x1.a32558p-2f,
    0x1.71929p-5f, 0x1.2ff65p-1f, -0x1.3dee0ep-2f, -0x1.323018p+0f, 0x1.976544p+2f, 0x1.768cc4p+2f, -0x1.157086p+2f, 0x1.604c6p+1f,
    0x1.1ccc34p+2f, -0x1.e04b48p+0f, -0x1.85842ap+2f, 0x1.3a7892p+2f, -0x1.8569aap+1f, 0x1.05bb6p+0f, 0x1.d87194p+1f,
    0x1.ef5258p+0f, -0x1.6fa1fcp-3f, -0x1.801c02p+1f, -0x1.e68158p+2f, 0x1.540a3ep+0f, 0x1.3d9dap+3f, -0x1.44fb4cp+1f,
    -0x1.34afaep+3f,
};

/* flow_euler_maruyama: largest error 0.378, tolerance 3; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_euler_maruyama_integers_f32[] = {
    0, 0, 0,
};
static const float flow_euler_maruyama_want_f32[] = {
    0x1.20213ep-1f, 0x1.e7e68ap-1f, -0x1.9e6da4p+0f, 0x1.f8551p-6f, -0x1.70a1dcp-1f, 0x1.e72382p+0f, -0x1.1077bap+0f,
    -0x1.d996ap-3f, -0x1.8a7724p-2f, 0x1.1140b2p-3f, 0x1.740724p-2f, -0x1.849574p-2f, 0x1.501812p-1f, 0x1.0bcfd2p-2f,
    -0x1.503b4p-4f, -0x1.940108p-2f, -0x1.c3cd1p-1f, 0x1.700e2ap-1f, -0x1.faa1dp-1f, -0x1.0df524p+0f, 0x1.34893p-1f, 0x1.e33b78p-3f,
    0x1.45e2p-7f, -0x1.345ac4p+0f, 0x1.796ca6p-3f, -0x1.c215cep-1f, 0x1.1b2298p+1f, -0x1.59f19p-1f, 0x1.2ab50ep-1f, 0x1.0515d4p+0f,
    0x1.7cd7bcp-2f, 0x1.2fe32p-3f, 0x1.65a818p+0f, 0x1.8f3fc2p-1f, 0x1.2c6c16p+0f, 0x1.1cfcccp-5f, 0x1.8b6beap-1f, 0x1.d911acp-3f,
    -0x1.b65e9p-2f, 0x1.1800e2p-1f, -0x1.12865p-2f, -0x1.2b6dcp+1f, 0x1.916088p-3f, -0x1.5940bep-3f, 0x1.c07dcep+0f, -0x1.b0095p-1f,
    -0x1.7ff312p+0f, 0x1.1bfff8p+0f, 0x1.d4f978p+0f, 0x1.64d822p+0f, 0x1.ddf314p-3f, -0x1.080556p+1f, 0x1.152118p+0f,
    0x1.87ae3cp+0f, -0x1.918f28p+0f, 0x1.3a9d5cp-2f, -0x1.35cb52p-1f, 0x1.18d6a8p+0f, 0x1.14409cp+2f,
};

/* flow_reverse_diffusion: largest error 0.953, tolerance 3; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_reverse_diffusion_integers_f32[] = {
    0, 0, 0,
};
static const float flow_reverse_diffusion_want_f32[] = {
    0x1.16221p+1f, 0x1.353026p+0f, 0x1.0c08dcp+0f, 0x1.a80da6p-1f, -0x1.6c3a4ep-5f, -0x1.0caa1cp+1f, -0x1.73570ep+0f,
    0x1.dbef3ap+0f, 0x1.1cd2dcp+0f, -0x1.f462bcp+0f, -0x1.6a3e44p-3f, 0x1.e6e04p-1f, -0x1.605d3cp-2f, 0x1.5bc586p+0f,
    0x1.04f80ep+0f, 0x1.1243c4p-1f, -0x1.516ee8p+0f, 0x1.1e5e4p-1f, 0x1.4d219cp-1f, -0x1.29acd2p+1f, -0x1.56d5bp+0f, 0x1.a966p-8f,
    -0x1.a28fa4p-2f, -0x1.f816ap+0f, 0x1.1e45d4p+1f, 0x1.853b0cp-1f, -0x1.4f6f6p-5f, -0x1.12a53ep+0f, 0x1.8627dp+0f, 0x1.37257ep-1f,
    -0x1.aa76cep-3f, 0x1.5e796ep+0f, 0x1.d1b98cp+0f, -0x1.673818p-1f, -0x1.a5f88cp+0f, 0x1.8d5058p-3f, 0x1.32c8cep-2f,
    0x1.2a370ap+1f, 0x1.6d9aa6p+1f, 0x1.b6cd82p+0f, -0x1.4523eep-1f, -0x1.59483ep-2f, -0x1.40c5f6p+0f, 0x1.3dce3p-1f,
    -0x1.abce8cp-1f, -0x1.5342cap+0f, 0x1.66ee44p-4f, 0x1.1c4068p+1f, 0x1.73686p+0f, -0x1.0d1068p+0f, 0x1.2d056cp-5f,
    0x1.b04bdep-2f, 0x1.7928a8p-1f, 0x1.bb1328p-4f, -0x1.c1243cp-2f, -0x1.1d88b4p+1f, 0x1.236ccap-2f, -0x1.de3edep-3f,
    -0x1.6638cp+0f,
};

/* flow_ancestral: largest error 0.45, tolerance 4; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_ancestral_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float flow_ancestral_want_f32[] = {
    0x1.18155p-4f, -0x1.0f19eep-1f, -0x1.2f8d06p-2f, 0x1.573b9ap-1f, -0x1.75d16cp+0f, 0x1.83c6dp-5f, -0x1.6e228p-4f,
    -0x1.5829b2p+0f, 0x1.f52086p-2f, 0x1.25800ep-1f, -0x1.61c1e2p-1f, -0x1.f212cep-1f, 0x1.e5e8cep-2f, 0x1.e5cb36p-2f,
    -0x1.e85278p-6f, 0x1.fc944p-1f, -0x1.7d29dep-1f, -0x1.8a9ff2p-2f, -0x1.714848p-3f, 0x1.94bbfep-2f, 0x1.90342ap-1f,
    -0x1.4a864ep-1f, -0x1.07b80ap-2f, -0x1.de372ap-2f, -0x1.3e056ep-1f, 0x1.5fcebp-1f, 0x1.d5f7dcp-2f, 0x1.1d667ap-2f,
    0x1.312a2ap+0f, -0x1.583536p+0f, -0x1.baf9dp-2f, -0x1.254de8p-2f, 0x1.7a997p+0f, 0x1.4d4a44p-1f, 0x1.c84646p-1f, 0x1.7cef8ep-1f,
    -0x1.419398p-1f, 0x1.30cb54p+0f, -0x1.64bfbap+0f, 0x1.03eaaep+1f, -0x1.1e948p-3f, 0x1.257ccp-6f, 0x1.4b3e42p-2f,
    -0x1.0cfc56p+0f, -0x1.57e88p-4f, -0x1.661e6cp+0f, 0x1.056b6p+0f, -0x1.2656e4p-1f, 0x1.37557ap-1f, -0x1.f1040cp-3f, 0x1.1e29p-1f,
    -0x1.4727c4p-2f, -0x1.e15768p-4f, -0x1.33334p-6f, 0x1.565e14p-1f, 0x1.6ac42p-1f, 0x1.8c455p+0f, 0x1.014e32p+0f, 0x1.5c693cp-3f,
    0x1.942596p-3f, 0x1.19a01cp-3f, 0x1.739bdep+0f, 0x1.75db68p-3f, 0x1.5c9a96p-1f, -0x1.6c45a4p+0f, -0x1.52cdb4p+0f,
    -0x1.bf9beap-1f,
};

/* flow_renoise: largest error 0.537, tolerance 2; relative to the largest number, times the largest factor if that is above 1 */
static const uint16_t flow_renoise_integers_f32[] = {
    0, 0, 0,
};
static const float flow_renoise_want_f32[] = {
    -0x1.918de2p+0f, 0x1.abe604p+0f, -0x1.4af9fep+0f, 0x1.b46748p-4f, -0x1.17ab74p-3f, -0x1.26c1e8p-1f, 0x1.5bfbc4p-4f,
    0x1.121244p-3f, -0x1.861d1ep-2f, -0x1.71915ap-4f, -0x1.1fd1a6p-1f, -0x1.e97a6p-6f, -0x1.8e649cp-2f, 0x1.b3489p-1f,
    0x1.1d831cp-3f, 0x1.c54d36p-2f, 0x1.5fe9aap+0f, 0x1.18523p+0f, 0x1.28c386p-1f, 0x1.2aa54ep-1f, -0x1.64d3c4p-1f, 0x1.a1d11p-1f,
    0x1.04fae2p-2f, 0x1.095e2cp+1f, -0x1.9443a2p+0f, -0x1.01c188p+0f, -0x1.1dcd76p-2f, 0x1.04e7fcp-2f, 0x1.142dbcp-2f,
    0x1.3eb38p+0f, 0x1.e6b564p-3f, -0x1.2e51dp-2f, 0x1.70c68cp+0f, 0x1.fec65cp-1f, -0x1.cd48a4p-4f, -0x1.2a964cp-4f,
    -0x1.94093cp-2f, -0x1.22bfbep-3f, -0x1.065f4cp-2f, 0x1.d0d49cp-1f, 0x1.f217ep-4f, 0x1.667486p-2f, -0x1.2757acp-2f,
    -0x1.9ef8bep+0f, 0x1.d1d01p-1f, -0x1.55ec2ep+1f, -0x1.12699p-1f, -0x1.d01e92p-2f, -0x1.a4703p-8f, 0x1.5e4eb6p+0f,
    0x1.380698p-5f, 0x1.daac88p-6f, 0x1.03cf4cp-4f, 0x1.fc840ep-1f, 0x1.1c2276p+1f, 0x1.f700b4p-3f, 0x1.54d74ep-1f, 0x1.2d7b38p-1f,
    -0x1.4e69c2p+0f,
};
