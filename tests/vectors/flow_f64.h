/* Outputs of the test vectors of flow, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors are in epsilon of f64, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_grid_uniform: largest error 0.227, tolerance 8; relative to 1 */
static const uint16_t flow_grid_uniform_integers_f64[] = {
    0, 0, 0,
};
static const double flow_grid_uniform_want_f64[] = {
    0x0p+0, 0x1p+0, 0x0p+0, 0x1.5555555555555p-2, 0x1.5555555555555p-1, 0x1p+0, 0x0p+0, 0x1.745d1745d1746p-4, 0x1.745d1745d1746p-3,
    0x1.1745d1745d174p-2, 0x1.745d1745d1746p-2, 0x1.d1745d1745d17p-2, 0x1.1745d1745d174p-1, 0x1.45d1745d1745dp-1,
    0x1.745d1745d1746p-1, 0x1.a2e8ba2e8ba2fp-1, 0x1.d1745d1745d17p-1, 0x1p+0,
};

/* flow_grid_geometric: largest error 0.0549, tolerance 8; relative to 1 */
static const uint16_t flow_grid_geometric_integers_f64[] = {
    0, 0, 0,
};
static const double flow_grid_geometric_want_f64[] = {
    0x0p+0, 0x1p+0, 0x0p+0, 0x1p-1, 0x1.8p-1, 0x1.cp-1, 0x1.ep-1, 0x1p+0, 0x0p+0, 0x1.b2a5b2975c53dp-7, 0x1.afc3bc5a936b1p-6,
    0x1.41ae39877175p-5, 0x1.aa135306d0793p-5, 0x1.088af74be05b7p-4, 0x1.3b5d5ffc11c6bp-4, 0x1.6d8335772a24ep-4,
    0x1.9efec1bfb00a2p-4, 0x1.cfd2471242e15p-4, 0x1p-3, 0x1p+0,
};

/* flow_grid_equal_angle: largest error 0.615, tolerance 8; relative to 1 */
static const uint16_t flow_grid_equal_angle_integers_f64[] = {
    0, 0, 0,
};
static const double flow_grid_equal_angle_want_f64[] = {
    0x0p+0, 0x1p+0, 0x0p+0, 0x1.71c09cd8c61e5p-1, 0x1.b4d79f44c604cp-1, 0x1.d55f630c77056p-1, 0x1.ec044a417daa6p-1, 0x1p+0, 0x0p+0,
    0x1.76a7a43bd3398p-5, 0x1.6d2873b9dbfcfp-4, 0x1.0e9309795a2c2p-3, 0x1.695228fedbf4bp-3, 0x1.caf7cff7558cdp-3,
    0x1.1c7b97e6e537cp-2, 0x1.5dba939916f3ap-2, 0x1.b00ec217a04c3p-2, 0x1.10368c8c88c6ep-1, 0x1.65b54254101acp-1, 0x1p+0,
};

/* flow_grid_karras: largest error 0.743, tolerance 8; relative to 1 */
static const uint16_t flow_grid_karras_integers_f64[] = {
    0, 0, 0,
};
static const double flow_grid_karras_want_f64[] = {
    0x1.948b0fcd6e9ep-7, 0x1p+0, 0x1.948b0fcd6e9e2p-7, 0x1.335308c524eabp-6, 0x1.125ec4e57cbe8p-5, 0x1.60bcf697bcfa1p-4,
    0x1.c71c71c71c71cp-1, 0x1p+0, 0x1.948b0fcd6e9ep-7, 0x1.55936560808f1p-6, 0x1.2b1a3a085fb3fp-5, 0x1.0fa3cb4915d1p-4,
    0x1.fc346f262b5p-4, 0x1.de3de47ef59c8p-3, 0x1.aca635865e2b5p-2, 0x1.50a4c701a72dp-1, 0x1.b6f055dbddd18p-1, 0x1.eb18ea134c23fp-1,
    0x1.fc07f01fc07fp-1, 0x1p+0,
};

/* flow_grid_shifted: largest error 0.357, tolerance 8; relative to 1 */
static const uint16_t flow_grid_shifted_integers_f64[] = {
    0, 0, 0,
};
static const double flow_grid_shifted_want_f64[] = {
    0x0p+0, 0x1p+0, 0x0p+0, 0x1.3b13b13b13b13p-4, 0x1.745d1745d1747p-3, 0x1.5555555555554p-2, 0x1.2492492492493p-1, 0x1p+0, 0x0p+0,
    0x1.af286bca1af2ap-3, 0x1.7d05f417d05f5p-2, 0x1p-1, 0x1.3521cfb2b78c1p-1, 0x1.611a7b9611a7cp-1, 0x1.8618618618619p-1,
    0x1.a5a5a5a5a5a5ap-1, 0x1.c0e070381c0ep-1, 0x1.d89d89d89d89ep-1, 0x1.ed7e75346f094p-1, 0x1p+0,
};

/* flow_euler: largest error 0, tolerance 2; relative to the largest number */
static const uint16_t flow_euler_integers_f64[] = {
    0, 0, 0,
};
static const double flow_euler_want_f64[] = {
    0x1.0592e16p-1, 0x1.f93f34p-3, -0x1.102097ep+0, 0x1.1c4aed4p+0, 0x1.1d99c54p-2, 0x1.43ab83cp-2, 0x1.114bb68p+0, 0x1.1efff28p+0,
    -0x1.806d3cap-1, 0x1.61c43bp+0, -0x1.2dd1218p+1, -0x1.6b87598p-2, 0x1.4faf9p-1, 0x1.078173p-1, 0x1.f83652p-2, -0x1.5f3526p-1,
    0x1.7d4374p-1, 0x1.46f34p-3, -0x1.931bbbp-3, 0x1.cc542a8p-4, -0x1.c6c0f02p-1, -0x1.8ba465p-2, 0x1.c476bap-1, 0x1.6d690b8p-2,
    0x1.330ccbp+0, -0x1.7dd755ep+0, 0x1.1ea3154p-1, -0x1.4f22adp-2, 0x1.22e7fdp-2, 0x1.6e31008p-1, 0x1.0f3e916p-1, 0x1.e91704p-5,
    0x1.56862d8p+0, 0x1.c67f058p-3, -0x1.9290ep-3, -0x1.0e4f2f4p+0, -0x1.99dc4fp+0, 0x1.14fd8dcp-1, -0x1.909e24p-2, 0x1.9c9f9p+0,
    -0x1.489a25b9p+0, 0x1.868e0ap-3, 0x1.ef4f1cp-1, 0x1.62f9b4p-2, -0x1.c23c79p+0, -0x1.376947ep+1, 0x1.c6a5148p-1, -0x1.bdfd2cp-3,
    -0x1.099264ep-1, -0x1.62b2598p+1, -0x1.9a3d0ffp+1, 0x1.32f762p-5, -0x1.7dcd112p+0, -0x1.053f344p+0, 0x1.f62c0dcp+0,
    -0x1.c63dd98p-1, -0x1.5092bccp-1, 0x1.96033c38p-1, -0x1.a75bb5p-1,
};

/* flow_relax: largest error 0.199, tolerance 4; relative to the largest number, times the step if that is above 1 */
static const uint16_t flow_relax_integers_f64[] = {
    0, 0, 0,
};
static const double flow_relax_want_f64[] = {
    0x1.c03fbe5555555p-2, 0x1.3d8fd5d555555p-2, -0x1.a5f407aaaaaabp-1, 0x1.01ec00aaaaaabp+0, 0x1.b7a1d2p-3, 0x1.e06114aaaaaabp-3,
    0x1.d1a0bep-1, 0x1.980f7p+0, -0x1.84256ap-4, -0x1.4b085ap+0, -0x1.8645c2p+0, -0x1.92029ep-1, -0x1.3b90e8p-1, -0x1.808be4p-2,
    -0x1.6ec8bcp-2, 0x1.5031f4p-1, -0x1.32cc66p+1, 0x1.ba0614p+0, -0x1.5c9858p-2, 0x1.599f7p-3, -0x1.cf8fb4p+0, 0x1.10de76p-2,
    -0x1.776c32p+0, 0x1.0b63ep-1, 0x1.3540c8p-2, 0x1.8d77e2p-3, -0x1.533026p-3, -0x1.11d46p-2, -0x1.43e65ep-2, 0x1.ddd544p-1,
    0x1.836db6p-4, 0x1.0558d4p-2, 0x1.3ac1bap+1, 0x1.aab38ep-4, -0x1.d9b45ep-1, -0x1.241f64p+1, -0x1.3dad36p+1, 0x1.091bb6p-3,
    0x1.cd7d08p-1, -0x1.0e0128p+0, -0x1.1fb01cb9p+2, 0x1.10b38c8p+0, 0x1.da3afa6p+1, 0x1.c11ff7p+0, -0x1.9b4a388p+2, -0x1.1bf074p+3,
    0x1.a4165ecp+1, -0x1.64d4e88p-1, -0x1.ac7468cp+0, -0x1.509eb6p+3, -0x1.709a7ebp+3, 0x1.6bcbcc4p-3, -0x1.5b9bdbep+2,
    -0x1.fe38207p+1, 0x1.cb87dacp+2, -0x1.a6aa026p+1, -0x1.3f229d8p+1, 0x1.61cb06f8p+1, -0x1.925367cp+1,
};

/* flow_cloud_work_len: exact */
static const uint16_t flow_cloud_work_len_integers_f64[] = {
    3168, 67, 3296, 71, 4384, 105,
};
static const double flow_cloud_work_len_want_f64[] = {
    0,
};

/* flow_cloud_velocity: largest error 0.45, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_velocity_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double flow_cloud_velocity_want_f64[] = {
    -0x1.e579c56cebc0cp-1, -0x1.2101341984934p+1, -0x1.cbd38a08505bp+1, -0x1.454d0ff4c2476p+2, -0x1.310346a859f76p+1,
    -0x1.f35e56e396e7ap+3, -0x1.66f07dd2f73fep+1, -0x1.14b9e50d0872p+1, 0x1.069cf2f24a73fp-1, 0x1.36e29ea838704p-4,
    0x1.872f0f88dce9fp+0, -0x1.07222db44f2ccp-1, 0x1.37d543a87a094p-5, -0x1.32b8045627618p+0, 0x1.aff1e90d31be4p-1,
    0x1.563b85e61bd94p-4, 0x1.7e4959b956ebfp+0, -0x1.f90ed94764473p-1, -0x1.d473d8373e2a2p-2, -0x1.8c284a80c7348p-2,
    -0x1.5c985a08b1ea4p-1, 0x1.afe81cc7a39b4p+0, -0x1.3019f09654007p+0, -0x1.3f43c2284bd22p+1, -0x1.b37329e20893ap+2,
    -0x1.4081f51300e36p+1, -0x1.06e3146e29d96p+2, -0x1.af182ccd87b7fp+1, -0x1.02a70a7dfc165p+2, 0x1.d296d82fcddd6p+4,
    -0x1.20f676ba163c5p+1, 0x1.819cdfbff530ap+1, -0x1.f9d787302cb6p+1, 0x1.71c9b41d5950ap+0, 0x1.997de4490ad46p-2,
    0x1.bf9c5dcaaf345p-1, 0x1.caf79624c9e11p+0, 0x1.9fd9b75c0221fp-1, 0x1.14551c142a7a8p+0, 0x1.d7283546862e4p-1,
    -0x1.5d77eaa1795edp-1, -0x1.e5844a656aa8p-1, 0x1.1802c1dd4a926p-3, 0x1.7566f26d247a1p-1, 0x1.56cf87ae876b2p+0,
    0x1.84e27725aaff2p-1, -0x1.a1621b744c31cp+0, -0x1.4a618ce31b8cp+0, 0x1.10a318068315ep-1, -0x1.dedf8ef31be12p+0,
    0x1.02ea41b458e9ep-2, 0x1.37b39d20ccef2p-1, 0x1.0799c3f74aee8p+0, -0x1.0499a1ad73e18p-3, 0x1.73686bb18e46cp-2,
    -0x1.a02d259b3cf92p-1, 0x1.eda504c3cd578p-3, 0x1.22f0bc3619f3ap-1, 0x1.5a03a5efb78bp-6, -0x1.fb0f89cf9453ep-3,
    0x1.0ae4e5e247c7fp-1, 0x1.60df8be6bf342p+0, 0x1.0b1946f162bbep-1, 0x1.14ee615934809p+0, 0x1.3392853ed7f27p+0,
    0x1.4cfbf570a3a08p-3, -0x1.4b705530ab258p-2, 0x1.6472d9f5b69b3p+1, -0x1.1f041d6b91db8p-5, -0x1.695c09bcac76dp-1,
    0x1.da779f77f3dc2p-2, -0x1.dd4a694999615p-2, -0x1.f962da642bd03p-3, -0x1.374a4152d5fedp+4, -0x1.64917daa5c3aep+4,
    0x1.05c10b399999ap-1, -0x1.19ad53999999ap-1, -0x1.c19e9c8cccccdp-2, 0x1.3035199999998p-3, 0x1.c02cb4e666666p-3,
    0x1.0fb461e666666p-1, 0x1.8b224p-1, -0x1.4e3116p-1, -0x1.aecb0ap+0, -0x1.0c2ddep+0, -0x1.77543bfa2636fp+1,
    -0x1.f3b86e8131163p+0, 0x1p+1, 0x1p+1,
};

/* flow_cloud_denoiser: largest error 0.45, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_denoiser_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double flow_cloud_denoiser_want_f64[] = {
    -0x1.0158335b3af03p+0, -0x1.45e4853309267p-1, -0x1.5ceba810a0b61p-1, -0x1.41a43bd3091d8p-1, -0x1.310346a859f76p+1,
    -0x1.f35e56e396e7ap+3, -0x1.66f07dd2f73fep+1, -0x1.14b9e50d0872p+1, -0x1.03df086dac608p-6, -0x1.3b3ef42af8f2p-3,
    0x1.15324688dce9fp-2, 0x1.25a1de92ec34dp-1, -0x1.e39f5b8af0beep-4, -0x1.cc008f1589d86p+0, 0x1.16221b434c6f9p-1,
    -0x1.f8ba63433c84ep-3, 0x1.403ddd72add7ep-3, -0x1.0bb9d84764473p-3, 0x1.e309fbc8c1d5ep-4, 0x1.111c7757f38ccp+0,
    0x1.f21926fba70aep-2, 0x1.108873e3d1cdap-1, -0x1.0909212595002p+0, -0x1.3f43c2284bd22p+1, -0x1.b37329e20893ap+2,
    -0x1.4081f51300e36p+1, -0x1.06e3146e29d96p+2, -0x1.af182ccd87b7fp+1, -0x1.02a70a7dfc165p+2, 0x1.d296d82fcddd6p+4,
    -0x1.20f676ba163c5p+1, 0x1.819cdfbff530ap+1, -0x1.f9d787302cb6p+1, 0x1.adde0483ab2a1p+0, 0x1.ae595489215a8p-2,
    0x1.bf9c5dcaaf345p-1, 0x1.caf79624c9e11p+0, 0x1.9fd9b75c0221fp-1, 0x1.14551c142a7a8p+0, -0x1.6f5b581636badp-2,
    0x1.56c2381b93e3cp-3, -0x1.3b05fd981ffbfp-2, -0x1.7db6c74d04091p-2, 0x1.2b649151db5b9p-1, 0x1.3e908282e5905p+0,
    0x1.56460d1c403f6p-1, -0x1.2241dc5739255p+0, -0x1.36d616a952a4p-2, 0x1.664ebb0271284p+0, 0x1.0d85a64d58b9ap-3,
    0x1.692f031d0abd8p-4, -0x1.1e10444ecc994p-2, 0x1.7a2961f97832fp+0, -0x1.a9ad10a10b74ap-2, -0x1.1d0b8f9d6aa58p-1,
    0x1.1bc3fbe5c922ap+0, 0x1.095f47725b404p+0, 0x1.0a97d9449bb5cp-4, -0x1.3f0d0a38c3658p-2, 0x1.bdd048a450c12p-3,
    0x1.2975eee9b5d5fp-1, 0x1.7ed4746d0f672p+0, 0x1.13dd53ea1419dp-2, -0x1.0dbfc2fd189f9p+0, -0x1.f158f421bc147p-1,
    0x1.15ec8f028f571p+0, -0x1.bf9b4e4805c1cp-6, -0x1.e87810f6e173ap-4, 0x1.2a072b3dea537p-2, -0x1.e833c53605646p-3,
    0x1.10562ae67db94p+0, -0x1.61cedfef3309p-2, 0x1.0f7dd834df23ep-3, -0x1.374a4152d5fedp+4, -0x1.64917daa5c3aep+4,
    0x1.69285f7333333p-2, 0x1.3130dc6666666p-1, 0x1.69285f7333333p-2, 0x1.3130dc6666666p-1, 0x1.69285f7333333p-2,
    0x1.3130dc6666666p-1, 0x1.8b224p-1, -0x1.4e3116p-1, -0x1.aecb0ap+0, -0x1.0c2ddep+0, -0x1.77543bfa2636fp+1,
    -0x1.f3b86e8131163p+0, 0x1p+1, 0x1p+1,
};

/* flow_cloud_score: largest error 0.45, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_score_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double flow_cloud_score_want_f64[] = {
    0x1.d36a1498a1fap-4, -0x1.9f10259984934p+1, -0x1.7498a004282d8p+2, -0x1.1d18887a6123bp+3, -0x1.310346a859f76p+1,
    -0x1.f35e56e396e7ap+3, -0x1.66f07dd2f73fep+1, -0x1.14b9e50d0872p+1, 0x1.0ebbeb35b7d7p+1, 0x1.d6b0437f152a2p-1,
    0x1.41e27de6a5af7p+2, -0x1.166206239db0cp+2, 0x1.3fc4feaf96e1cp-1, 0x1.3291157ec4eep+1, 0x1.339f9b93ca9d4p+0,
    0x1.51ec131b2538cp+0, 0x1.56419e0b0130fp+2, -0x1.b62063358b356p+1, -0x1.269b2b94b74fcp+1, -0x1.742689f82559ep+2,
    -0x1.2ad276c342b7ep+2, 0x1.27a3e2d5bab46p+2, -0x1.38867b85f803p-1, -0x1.3f43c2284bd22p+1, -0x1.b37329e20893ap+2,
    -0x1.4081f51300e36p+1, -0x1.06e3146e29d96p+2, -0x1.af182ccd87b7fp+1, -0x1.02a70a7dfc165p+2, 0x1.d296d82fcddd6p+4,
    -0x1.20f676ba163c5p+1, 0x1.819cdfbff530ap+1, -0x1.f9d787302cb6p+1, -0x1.e0a283328ecb8p+0, -0x1.4db704016863p-3,
    0x1.bf9c5dcaaf345p-1, 0x1.caf79624c9e11p+0, 0x1.9fd9b75c0221fp-1, 0x1.14551c142a7a8p+0, 0x1.b48e96366bb26p+0,
    -0x1.221afb1ae98fdp+0, -0x1.b5570f77238d5p-1, 0x1.5bd01ad270e18p-1, 0x1.8ab75b3c30a2cp-3, 0x1.02a03726be72ep-3,
    0x1.f12f15b9c7fdap-4, -0x1.5300a84d88212p-1, -0x1.50e55ef65e84p+0, -0x1.27fc3ea994d1bp+0, -0x1.55b5827dd9fadp+1,
    0x1.c1a6ad22e5f14p-3, 0x1.2f27d4daccd29p+0, -0x1.317efab078b66p-1, 0x1.89d5aa63175a7p-2, 0x1.39d52e4ecbdb4p+0,
    -0x1.47e709ccefbf7p+1, -0x1.0f8e33cd2cc7p+0, 0x1.577d01675dfbep-1, 0x1.c63c5b74fe7d9p-2, -0x1.3d9ff0d14c5c6p-1,
    -0x1.460b0af9eb402p-4, -0x1.3f89b04357754p-3, 0x1.5871a2a0ec7d4p-2, 0x1.6c74183988c02p+1, 0x1.72d4aa3523fdcp+1,
    -0x1.3b116b1b4e84p+0, -0x1.949e2b10390c8p-2, 0x1.ef9e2351e7891p+1, -0x1.bd34e939d0be8p-2, -0x1.3f142094397cfp-1,
    -0x1.99eb5d6c0206p-1, -0x1.49496e466640ep-3, -0x1.02f590ddae516p-1, -0x1.374a4152d5fedp+4, -0x1.64917daa5c3aep+4, 0x1.44b36ep-3,
    -0x1.256f18p+0, -0x1.95637ep-1, -0x1.ca472cp-2, -0x1.12240ap-3, -0x1.0be3d4p-4, -0x1.9b8ac652b636cp+0, 0x1.763ea40b827d5p+1,
    -0x1.a881e755a75ap+0, -0x1.5cd030a0afb68p-1, -0x1.77543bfa2636fp+1, -0x1.f3b86e8131163p+0, 0x1p+1, 0x1p+1,
};

/* flow_sample: largest error 0.155, tolerance 4; relative to the largest number of x */
static const uint16_t flow_sample_integers_f64[] = {
    0, 0, 0, 1,
};
static const double flow_sample_want_f64[] = {
    0x1.7dc61e86ap-5, 0x1.24c27929cp+0, 0x1.e3c94e63cp-1, 0x1.879eca7bep+0, 0x1.2560af2e2p-3, 0x1.385b081bp+0, 0x1.2885998p-7,
    -0x1.1ff364dcp-5, 0x1.dba51a7555556p-4, 0x1.c40342aaaaacp-9, 0x1.9e0fb5d555556p-5, -0x1.aab1177555556p-4, -0x1.bf8103eap+0,
    -0x1.945dac8p+0, -0x1.8b01b0bcp+0, 0x1.e3dcc1e4p-3, 0x1.20c03de6p+0, 0x1.15bf7afap-2, 0x1.fc0a5b2cp-3, -0x1.ad6f154cp+0,
    0x1.bcc1551ap-3, -0x1.3bcd786dp-1, 0x1.a1f8fa88p+0, 0x1.72a0cfb2p+1, 0x1.0e349edecp-2, -0x1.5c4fd0ep-1, -0x1.a28c19552p-2,
    -0x1.efaee97ap-1, -0x1.160b2cb4p+0, 0x1.b2287f78p-2, 0x1.27e479a2p-3, 0x1.3bd84fa8p-1, -0x1.a2221e5p+0, -0x1.33ca99a1p-2,
    -0x1.76ca24d2p-1, 0x1.758c9c78p+0, 0x1.46c62d44p-2, -0x1.894ba5eap-5, 0x1.6ecffdcp-8, 0x1.891fd187p-1, -0x1.39f5c49ep-1,
    -0x1.e845abf6p-1, -0x1.1171e6d8p+0, 0x1.ac5d1e78p-2, 0x1.39c651f6p-2, -0x1.797a0bbp+0, 0x1.78fa8caaaaaabp-3,
    -0x1.9355505555556p-5, -0x1.49c9178aaaaabp-1, -0x1.b9668e3555555p-2,
};

/* flow_sample_cloud_work_len: exact */
static const uint16_t flow_sample_cloud_work_len_integers_f64[] = {
    3171, 70, 3305, 80, 4444, 165,
};
static const double flow_sample_cloud_work_len_want_f64[] = {
    0,
};

/* flow_sample_cloud: largest error 1.96, tolerance 64; relative to the largest number of x and the cloud */
static const uint16_t flow_sample_cloud_integers_f64[] = {
    0, 0, 1, 0,
};
static const double flow_sample_cloud_want_f64[] = {
    -0x1.b62df666ddf26p-1, 0x1.09d116146aa34p-2, 0x1.333b2c8ae4a6p+0, -0x1.e438214835dep-1, -0x1.7231f222f652ep-1,
    0x1.ff985cfe067b7p-2, 0x1.2b23259807c24p-1, 0x1.dfabe99d3d3b8p-3, 0x1.0501ab636fb6p+0, -0x1.f0e15017e44f1p-5,
    -0x1.0c430773b17f6p+0, 0x1.147603a86137dp+0, -0x1.a69432dd63dc6p-2, 0x1.c833c915471d1p-3, -0x1.3cc8980fcb5a3p+1,
    -0x1.bf58dba93ad6ap-1, -0x1.10ef90b946e96p+2, 0x1.256e1372f9372p+1, 0x1.a568a24bbde8fp+2, 0x1.4448a381b25dep-1,
    -0x1.887de859b9ac1p+1, -0x1.0d039bf6eab78p+2, -0x1.ae5207834a24bp-2, -0x1.07833fd01c98cp+0, -0x1.0036a2afc24abp-1,
    -0x1.2f70cd7a77bbbp+1, 0x1.8b6bd8ebb0b73p+0, 0x1.54e15ddf2957cp+1, -0x1.1875da2dfacf8p+2, 0x1.e435bafce1f8p-4,
    0x1.7d359bf3108f8p+1, 0x1.4450ae5640c3cp+1, 0x1.06ded3134b49cp-4, -0x1.a214ed048a3f8p+0, 0x1.e461b90d4b8b2p+0,
    0x1.3d3a4db5c6e6bp+0, -0x1.b69db9c17bdeep+0, -0x1.54592f7a5d4d8p-2, -0x1.e22afebaa92bcp-2, 0x1.5d41e608193bap+1,
    0x1.b2d0b11a18b5ap-3, -0x1.9287f51201cdap+0, 0x1.a2490d00efa56p+0, 0x1.e1fb84b7e1314p+0, 0x1.aaff3f8950184p-3,
    -0x1.48c1808a3c857p+0, -0x1.b0a70980ae94ep+0, 0x1.06fb2285be2dp+1,
};
