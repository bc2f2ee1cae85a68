/* Outputs of the test vectors of sphere, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_normalise: largest error 0.478, tolerance 1; relative to 1 */
static const uint16_t sphere_normalise_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double sphere_normalise_want_f64[] = {
    -0x1.f1c28591df4e1p-3, -0x1.165b615a6309p-3, 0x1.e012de5e101dcp-1, -0x1.aa0e85865ca81p-3, -0x1.c3d2d5c911948p-1,
    0x1.7a8dbb3bea7bap-3, 0x1.87a794b7a48c8p-4, 0x1.aff4740c7d72dp-2, -0x1.ea83800c58fabp-4, 0x1.f0b47fe4d03fep-2,
    0x1.9f7b4e091c064p-3, 0x1.af2e2d7c093acp-1, 0x1.31af8a312eea8p-1, 0x1.9abb3a8283393p-1, 0x0p+0, 0x0p+0, -0x1.8ee9255483424p-1,
    -0x1.40f5536633eacp-1, -0x1.7ab23d0d66a4cp-1, -0x1.5893a79b5e552p-1, 0x1.ed3c36b40092ep-1, 0x1.12af7b76af399p-2,
    -0x1.75fbda064128p-1, -0x1.5daf8d0604803p-1, 0x1.740ba3b7a3badp-1, -0x1.5fbf4fc0ced0dp-1, -0x1.6ed42dc808a14p-1,
    0x1.652f2d5ed3e38p-1, 0x1.630947aabb3cbp-1, 0x1.70e87fe9243bp-1, -0x1.7a3cc1b37e385p-2, -0x1.dbcac79dea3f5p-1,
    -0x1.de117bfed5f4cp-1, 0x1.6e93c0449e801p-2, 0x1.66225c338b239p-3, 0x1.f81c603db7517p-1, 0x1.38e9a9e112b73p-1,
    0x1.9540a5b5ddc98p-1, -0x1.5e18ac36c39p-1, -0x1.7599738ed16bcp-1, 0x1.6e7a4629f70a8p-6, 0x1.ffdf34d574991p-1,
    -0x1.fe09ce9b99302p-2, 0x1.bbf84852db05cp-1, -0x1.ff01ca1535ebep-1, -0x1.fdf5c4b24969fp-5, -0x1.d0b447fa899d5p-1,
    0x1.addb106a7e3dfp-2, 0x1.ac107da05c743p-1, -0x1.18e66ba598d79p-1, 0x1.4bfdf21fab22ap-2, -0x1.5fa3afaf3a4dp-5,
    -0x1.808ec3bc4c782p-4, -0x1.e4dec84a9d8c9p-2, 0x1.abff678999d55p-6, 0x1.dd4d711aa6661p-4, -0x1.ee3fb7f8f48e7p-4,
    -0x1.74466de2c21efp-4, -0x1.d665713a3e6b8p-2, 0x1.ad81c374291efp-2, 0x1.a784c76298618p-4, -0x1.b6f6982dd942fp-4,
    0x1.763ca11cf9b39p-3, 0x1.a943e7b83ed49p-4, 0x1.ffc5597f0ee33p-6, -0x1.def927a1dc7f8p-5, 0x1.67071005105ecp-6,
    0x1.1d7940a678f11p-3, 0x1.00ca4ac7e0141p-2, 0x1.0972aaefc1006p-2, 0x1.f9d7051318e92p-4, 0x1.47f97c3d9854dp-3,
    -0x1.d8b3afb29f3fp-6, -0x1.169b207b9ec84p-2, -0x1.085f69fd99c4ep-2, 0x1.3887d9bd3c538p-3, -0x1.261b946e74dc1p-2,
    -0x1.2032bf04ff84bp-3, 0x1.2dd6bebb8511ap-10, 0x1.4fa63772b9e24p-3, -0x1.71a61f8f0fa39p-2, -0x1.98760e18abe7fp-3,
    -0x1.2414d93121788p-3, -0x1.0c9ae0f543daep-3, -0x1.b61fb46f8f0c7p-11, 0x1.1c3f8c1ba192p-3, 0x1.b5461cbb113bbp-4,
    0x1.f4acc13f1b3dep-2, 0x1.18a24e77ea27fp-2, -0x1.e4f96c439f29cp-3, -0x1.0e174767bac27p-2, -0x1.8814238ee1b4ep-5,
    0x1.ef7b8f5ae08cfp-1, -0x1.fd6453aa85b6ap-3, -0x1.493d265641c23p-5, -0x1.a5522025120acp-2, -0x1.c4ec020fcaf0ep-2,
    0x1.9805880be20bp-1, 0x1.324734b77f386p-1, -0x1.2693650d81f15p-1, 0x1.1d979060a3735p-1, -0x1.9fd50f69f33bap-1,
    -0x1.c74b328936728p-3, 0x1.142c64881aad6p-1,
};

/* sphere_project: largest error 0.698, tolerance 2; relative to the largest number of g */
static const uint16_t sphere_project_integers_f64[] = {
    0, 0,
};
static const double sphere_project_want_f64[] = {
    -0x1.c46f9b3ebafc7p-1, -0x1.4244d6690264p-4, 0x1.5f27d279706p-3, 0x1.db16bb3adf4d1p-2, -0x1.177a05332b4b8p-1,
    -0x1.f836138e01e84p+0, 0x1.213111a269048p-1, -0x1.29aa7188a14a4p-1, 0x1.bb9b3d2060d0dp-1, 0x1.677fd32aa55e2p-3,
    -0x1.211d491133a48p-3, 0x1.401c5cf792cp-4, -0x1.15caaeace9dd8p-1, 0x1.90cce9bded7a4p-1, -0x1.12905f914ea66p+1,
    -0x1.30b07d7c482dp-2, -0x1.ab9167107056fp+0, 0x1.a1c3ec0f861ecp-3, 0x1.7359817d7228p-3, -0x1.002d3756882fcp+0,
    -0x1.410afb652a7ap-1, 0x1.d2a7a573c1eb2p-2, 0x1.b135573fa81b2p+0, 0x1.f05ce32b928cfp-1, 0x1.f225aa83c8d08p-3,
    0x1.be38e505051fp+0, 0x1.12411cab6bcdep-3, 0x1.c7543afec28eep-3, 0x1.aafcf5e10943fp-2, -0x1.4f59e82470c26p+0,
    -0x1.7ef07e9b4ca16p+0, 0x1.37236a2b078a9p-1, -0x1.81e4e2de9d3eap-2, 0x1.4407c56720844p-1, -0x1.e4e5f33f7d7d6p-1,
    0x1.00bcd0d6bea26p-1, -0x1.52a90d5f24f3dp-3, 0x1.5fb0e571f7b7ap+0, 0x1.3f78e0bc1b769p+0, -0x1.66f3099c2a7fcp-1,
    -0x1.fe94ca9e47a18p-5, -0x1.6a16783abda61p+0, 0x1.570b55af1e1e5p-2, 0x1.92513702c1f6p-7, -0x1.09976e6522f0ep+0,
    -0x1.4b1f1d0dc0e9ap-1,
};

/* sphere_retract: largest error 0.647, tolerance 2; relative to |eta g| at its largest, at least 1 */
static const uint16_t sphere_retract_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double sphere_retract_want_f64[] = {
    0x1.d2397456abbb3p-6, -0x1.bd98575dba223p-3, 0x1.f38595a254bc8p-1, -0x1.bf599ec436669p-4, -0x1.797bd391a187ap-1,
    0x1.555ad91891b02p-1, 0x1.22c76cddfb354p-4, 0x1.3eda0c8233323p-3, -0x1.f872ec9b539a6p-1, 0x1.4fca43509decp-2,
    0x1.dab3e55018f3fp-1, -0x1.73374d84d0296p-3, 0x1.dfabb563c8addp-2, -0x1.4051d084ed18cp-3, 0x1.bd3542a65f649p-1,
    -0x1.3fd3c8b040563p-1, -0x1.1423f22036971p-4, 0x1.8e5347377cb4fp-1, 0x1.6532683e05e61p-2, 0x1.cf51b114e3ec3p-1,
    -0x1.f34fbd00b0427p-3, 0x1.5e9f97766503ep-1, -0x1.713c4d8e11e8fp-1, 0x1.acc0c53e524b2p-4, -0x1.734f7578dbfc7p-1,
    0x1.ea4d05a6c1a45p-2, -0x1.faa6b5a330652p-2, -0x1.44e34ff7961a4p-2, 0x1.2413c73990a24p-1, -0x1.83dff07729818p-1,
    -0x1.8abf9ec6d4a64p-1, 0x1.0a7d68d6d4bc4p-3, -0x1.3f2f5b3b738fbp-1, 0x1.80bb63ad9032cp-2, 0x1.256d86c90c30bp-1,
    -0x1.74e141d76b8e1p-1, -0x1.d5f569a274a8cp-13, 0x1.7754117e0013cp-9, -0x1.0ae86ee6bc216p-4, 0x1.672f2ab42021cp-4,
    -0x1.4cfd37d02fc09p-1, -0x1.5a0c57ff8bce7p-4, -0x1.e04061f4d983dp-4, -0x1.43430ad80e3c4p-2, -0x1.4cf22f35dd237p-2,
    -0x1.7bc0a55cf250fp-7, -0x1.269b797709ccdp-3, 0x1.11b8396bd38a4p-4, -0x1.cff7a0996db39p-4, 0x1.959a18a8e8e3ep-2,
    -0x1.36ff8866113dcp-2, 0x1.0e3fe88de68e5p-7, -0x1.d0bb11357b306p-3, 0x1.ec48598d2f41cp-3, -0x1.fc09b0d8c77bfp-4,
    -0x1.1307078177163p-2, -0x1.3c2aac5140d49p-3, -0x1.49acf536aa235p-2, -0x1.a825de6a0fc63p-3, 0x1.cd1df130357fdp-4,
    0x1.6b02c62633941p-3, -0x1.aeb2c56a1774ep-2, 0x1.a68995b8eba2cp-4, -0x1.dad462471f1aap-5, 0x1.594c60436dba6p-2,
    0x1.a4080550b136fp-2, 0x1.30949f445bc28p-2, 0x1.acc75be84e0b8p-4, 0x1.3679faf912ea8p-4, 0x1.feb8c3601608p-3,
    0x1.4b7ae889419cdp-4, -0x1.ba7a8643863edp-4, 0x1.3b0f534dc5459p-3, 0x1.49a79c6756666p-2, 0x1.6c9a700f406e2p-3,
    0x1.98d894118ced9p-3, -0x1.6a57a65ff2c6p-2, 0x1.91b7b068dfbap-6, 0x1.166882a07cf0dp-5, 0x1.08d0996c024a7p-5,
    -0x1.8407a365fba67p-2, 0x1.0624b185d9ea4p-1, 0x1.69bb47e453df1p-8, -0x1.afb9310c097ap-4, -0x1.d88561604faffp-2,
    0x1.44871289f3dbdp-3, -0x1.4f8b6d6235681p-10, -0x1.46a9ebcdf61d5p-3, 0x1.38c10d4f03ef3p-2, 0x1.5d811d702ec98p-4,
    -0x1.cd10bf0bb66d2p-4, -0x1.bb0d25838a451p-6, -0x1.cda59f0f5b94dp-2, 0x1.ac261f6189034p-4, -0x1.e6879b7b611cfp-2,
    0x1.54deac964ded8p-2, 0x1.357c27659a2f7p-3, 0x1.8619847e03b63p-4, 0x1.c0444aabc8dadp-4, 0x1.285d3ddc97c97p-2,
    0x1.0bdb24b6c0881p-6, 0x1.723fb73abb3c9p-2, -0x1.777a7afb4aa53p-3, 0x1.0fbc43f6c6e28p-3, 0x1.c1809ca8daedfp-5,
    -0x1.d2bce7a303a6dp-4, -0x1.0c84736b5af37p-4, -0x1.a4a1436c4c70bp-2, 0x1.53273280826efp-4, 0x1.26997a661eebdp-2,
    0x1.1d1b18ff65b51p-3, -0x1.1f1dc9a16de66p-4, 0x1.93df2b2476502p-4, 0x1.1629c6b8b0dfdp-2, 0x1.f782e79fba1cdp-3,
    0x1.58302547971c6p-3, 0x1.17bef629defb7p-1, 0x1.922d8f335e8c4p-2, -0x1.3c7f815b14cbcp-3, -0x1.cb5918b9b838cp-4,
    -0x1.827a1e82f42a3p-3, -0x1.fe3f4fa637f83p-4, 0x1.196f9c40e5939p-1, -0x1.18f15576cc16ap-2, 0x1.8928760c6adacp-3,
    -0x1.76d61a3d90a92p-6, 0x1.5f437a962a368p-4, -0x1.860ffaea0f422p-4, 0x1.3f7eaf70b7032p-2, -0x1.f8682b4171c93p-4,
    -0x1.924cab7776f4p-5, -0x1.447872216ecb3p-6, 0x1.e9f122554487fp-3, 0x1.c3ca6763932f9p-4, 0x1.5a40a72bba694p-3,
    -0x1.5bb5077cb0f26p-2, -0x1.b3e1546576b76p-6, -0x1.e499291b2c35cp-2,
};

/* sphere_attention_work_len: exact */
static const uint16_t sphere_attention_work_len_integers_f64[] = {
    3169, 68, 3303, 78, 12070, 171,
};
static const double sphere_attention_work_len_want_f64[] = {
    0,
};

/* sphere_attention_step_work_len: exact */
static const uint16_t sphere_attention_step_work_len_integers_f64[] = {
    3170, 69, 3324, 99, 13330, 1431,
};
static const double sphere_attention_step_work_len_want_f64[] = {
    0,
};

/* sphere_attention: largest error 2.14, tolerance 4; relative to the largest number of g, at least 1, times |beta|, at least 1 */
static const uint16_t sphere_attention_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double sphere_attention_want_f64[] = {
    -0x1.819836e2f7881p-2, 0x1.4d2f46d1ecd5p-1, 0x1.44e362658155ap-2, 0x1.3fddad29539eep-4, -0x1.8eb0b4bb11638p-2,
    0x1.811fd67b1dd7ap-2, -0x1.82c238916f8eep-2, 0x1.4bf5b4d79ae62p-1, 0x1.44394e1a86a54p-2, 0x1.339f1419335fdp-3,
    -0x1.84d75ebdbf7fbp-3, -0x1.0497cc4f86f43p-1, -0x1.ad81790496d44p-2, -0x1.2393333515af6p-4, 0x1.2b1c015627cc9p+1,
    -0x1.dc1be5fe33d96p-2, -0x1.5248799751961p-3, 0x1.2046fe2198f7ep+1, 0x1.2281dec8d2f9fp-2, -0x1.81295764c2c88p-3,
    0x1.22fe561d18adp+1, 0x1.5c160f9c04d46p-4, -0x1.6be017db8786p-3, 0x1.4a55c1d7fb68ep+1, -0x1.206fa6142cc6ap+3,
    -0x1.d6af04d361554p-3, 0x1.4361ab9140eb1p+1, -0x1.45d1eb6ae1c31p+3, -0x1.3c04bb715dccfp+2, 0x1.6d36ff41d805cp+2,
    -0x1.b4211b58bde38p+2, -0x1.87b37e301e25p+2, 0x1.332491bbd37bdp+3, -0x1.81cbe2a846adep+2, 0x1.2695cec82a073p+3,
    -0x1.2b25af5b2666dp+3, -0x1.752211561961ap-5, -0x1.8e23ccf0e988ep-4, -0x1.47047ef16c88fp-6, 0x1.adf515b014771p-4,
    -0x1.15b02c2e9e9f9p-5, -0x1.7bf9f83c60dbbp-4, -0x1.6b3d723efd7fdp-3, 0x1.de44014fc1299p-3, -0x1.56e0fc9000282p-3,
    -0x1.2b31f68695225p-3, 0x1.367a6a0589ba8p-3, 0x1.4f29fb52002dbp-2, -0x1.3527311db636cp-4, -0x1.7b4f5db5faf82p-5,
    -0x1.079b72fb92a18p-3, 0x1.b9132243dca43p-3, 0x1.4579ad173f1d1p-3, -0x1.8760309758c65p-4, -0x1.4039b93a22808p-3,
    0x1.849418ca1683p-2, -0x1.b31ab23335838p-3, 0x1.98ad666685b0ap-3, -0x1.0f1c474c37238p-2, -0x1.747159096468dp-8,
    0x1.241c80f82dc9bp-5, 0x1.995c195dfd09ap-3, 0x1.985da755679c9p-4, -0x1.22126e5ba7dbfp-4, 0x1.6f011774fcd87p-4,
    0x1.497884f793227p-4, 0x1.a8f8c13eb2558p-4, 0x1.74049b82390dp-3, 0x1.889409952150ap-4, -0x1.09cc9840b8e27p-2,
    -0x1.0b6360495e34cp-4, -0x1.bd85370f98d35p-6, 0x1.87de9cb73b208p-8, 0x1.7e6b7421329dfp-3, -0x1.0991023be1263p-3,
    -0x1.3592d4fab1e8bp-3, -0x1.1f5e09c083a72p-5, 0x1.080c7a0b34b16p-2, -0x1.972d05e4dcd08p-3, -0x1.24680d0a9372fp-3,
    0x1.fed28fdaa5042p-4, 0x1.3f20ca803957dp-2, -0x1.b15f0149a03e2p-3, -0x1.fb97ea5cccd75p-4, -0x1.29a897fa6a86dp-3,
    0x1.998f2c2a71f7p-3, 0x1.0368c10824d05p-3, 0x1.547317463abd7p-5, 0x1.faf69bdfcff6ep-2, 0x1.25afdcf9a7cb6p-3,
    0x1.610ae36d84f02p-2, -0x1.b3919ec8cccb3p-3, 0x1.0af9139443316p-1, -0x1.7b1e6ad5cdcc7p-6, -0x1.4bf5bd2801098p-3,
    -0x1.d367b68953da9p-3, -0x1.b7b9bd9c89801p-4, 0x1.619487cc9654ep-4, -0x1.7cfcf9e81edfap-4, -0x1.4c77029234219p-5,
    -0x1.53ccf1f8c3ffcp-3, -0x1.5ca53e492cff9p-2, 0x1.545523c861e66p-2, -0x1.02083e41ba789p-4, -0x1.591553e1e6ea7p-3,
    -0x1.777db683370a9p-6, -0x1.4bd6b5fe9464fp-3, 0x1.63ea09ad1292ep-3, 0x1.b6b872390f42cp-3, -0x1.07bb3f2a7f344p-8,
    -0x1.3f6a241d31426p-3, 0x1.44a6dcb4c7d16p-4, -0x1.9bbe0175aac55p-4, -0x1.bbd15e0fa9d81p-4, -0x1.53fd66bf0c2eep-3,
    -0x1.6bc457c653802p-2, 0x1.057719b910c0dp-2, -0x1.2e5586e3eaac9p-5, 0x1.1577bdb07568p-1, 0x1.027e87b0dffdap-9,
    0x1.0c136e68b6be4p-1, -0x1.18b86ea6dc82ap-2, -0x1.dddc88bfb828bp-5, 0x1.60012c1a56ac7p-3, 0x1.b1e7c31f583fcp-4,
    -0x1.5b3e47756ff28p-3, 0x1.15ee280606d7bp-1, -0x1.7a60ea7dc2914p-4, -0x1.58296e2d4c779p-3, -0x1.6e7d14ec34ff1p-2,
    0x1.9a9a0c6f1463cp-3, 0x1.626f1cbc37ba6p-3, 0x1.c580e746356efp-3, 0x1.793539857097dp-5, -0x1.08639b6bc966bp-3,
    -0x1.114746042fdcdp-6, -0x1.4831e7384eb4ep-3, -0x1.1802e99054b13p-4, 0x1.19e82fe6618bfp-1, 0x1.0a6b87232d68dp-3,
    -0x1.e7bdd4b926ad1p-6, -0x1.3d500e8326933p-2, -0x1.775bd41be68a4p-10, -0x1.7504fda0082aep-3, -0x1.1e2b9b2c16786p-3,
    -0x1.6b8053a407b1bp-2, 0x1.365882558d751p-3, 0x1.9471e88cde63p-4, -0x1.40c36032271e2p-4, -0x1.072bc456971ap-3,
    -0x1.4b07c869a981dp-3, 0x1.f94ea4feb0c01p-8, 0x1.0a4bd36997399p-1, 0x1.6796c79a92308p-3, 0x1.3371a2834f9e9p-3,
    0x1.5f828b24c940fp-3, 0x1.ddf2a6518df4dp-3, -0x1.5b8e9d456edbap-2, 0x1.581ebf6b3a8e1p-2, -0x1.ef18e0365eaaep-3,
    -0x1.84f3d700437afp-4, 0x1.e4cb009731d9p-4, 0x1.981a5a04aa8fbp-2, 0x1.dd270fdda5f08p-4, 0x1.9b84cfad5aceep-2,
    -0x1.398d80f77428cp-2, -0x1.143ce0f9126a3p-7, -0x1.392cb8644a7d2p-2, -0x1.2ab1ca3053b2dp-7, -0x1.80616dec651a4p-4,
    0x1.1b8a233ce9b6dp-1, -0x1.eec4fa1bd5f24p-3, 0x1.ff7377f04ad77p-2, -0x1.22e43859d77ffp-2, -0x1.6de03d5369478p-5,
    0x1.67c13e4155489p-3, 0x1.79477e1878078p-3, -0x1.8df82e278d36ep-4, 0x1.1b9fd4bf636fbp-1, 0x1.c6f605091c0b7p-5,
    -0x1.f3804768d415ap-4, -0x1.0834eca36ee6bp-3, -0x1.4ac07aea6f547p-3, -0x1.3710694cd3c12p-2, 0x1.af66f920316eep-2,
    0x1.5b9941fe6afeep-3, 0x1.f8dab0c2885b1p-3, -0x1.d309c2aa6fb3fp-5, -0x1.583004ce2f06ap-3, 0x1.67e558dcf39b4p-3,
    0x1.3ce35d64b64cep-3, -0x1.2a9b6c01097edp-2, 0x1.c3c2a872fafc4p-2, -0x1.a7bcfe79f35b3p-4, 0x1.1bb43b1f70654p-1,
    0x1.4798c3a1cf94p-3, 0x1.2c51a920a4f87p-2, -0x1.06688529fe8e2p-3, -0x1.4b3bda5337049p-3, 0x1.167eddbdc184cp-5,
    -0x1.18dfb7cb0a207p-3, 0x1.01d277cf36794p-3, -0x1.333b330a1446p-5, -0x1.be4ef40f266e7p-10, -0x1.3d98acac08928p-3,
    0x1.05598081e4b51p-3, -0x1.19b563e80e558p-5, 0x1.39829fa176d27p-4, -0x1.a6f9809f048cap-4, -0x1.a9e91e1616302p-3,
    -0x1.f9279ff3fb816p-4, 0x1.f7f41550f73fdp-5, -0x1.df7047c1672bfp-4, -0x1.415e027fb6f15p-2, 0x1.9be99330be92ep-2,
    -0x1.07de4c3705ff9p-2, -0x1.40b04dd91ecd3p-4, -0x1.615481d31a5f9p-5, 0x1.16901ef1c34fcp-1,
};

/* sphere_attention_step: largest error 0.377, tolerance 2; relative to |eta g| at its largest, times |beta|, both at least 1 */
static const uint16_t sphere_attention_step_integers_f64[] = {
    0, 0, 0, 0, 0, 0, 0, 0,
};
static const double sphere_attention_step_want_f64[] = {
    0x1.3bec9928e82dfp-3, -0x1.f9df1bd6b916cp-1, -0x1.f9b7fb0826485p-5, 0x1.ff06011f64931p-1, 0x1.df42c7124411p-1,
    0x1.684b667eb4f71p-2, -0x1.e4ada6ad93d6p-1, -0x1.e3c730fb6db0dp-5, 0x1.4472cd2fdf11ap-2, -0x1.ffaea67d4dfbp-1,
    -0x1.0102b6c62bf7p-11, 0x1.208c56f7d8313p-5, -0x1.a793fa56cb67p-3, 0x1.a2541cd98d39fp-1, -0x1.138e8c25f7581p-1,
    -0x1.d7b9f26ecf96p-1, -0x1.8e162ecc7842fp-2, -0x1.fd61074a684adp-1, 0x1.9deb4d0dfb461p-4, -0x1.281fec5d1ef85p-1,
    0x1.a1ad569463fep-1, -0x1.851990bdf2c81p-3, 0x1.f6aca756a3522p-1, 0x1.69b50fe51f6afp-1, -0x1.d7253457f3eb6p-2,
    0x1.13597b4427e9bp-1, 0x1.66df64a8c5bd9p-3, -0x1.62b26d8114f94p-4, 0x1.f61fd5fb7010fp-1, -0x1.f8e19c841b564p-1,
    0x1.1acf6356ee23ep-3, -0x1.7aa1b94c459d1p-4, -0x1.fea16121a7d0fp-1, 0x1.152c6e5b3943ep-4, 0x1.c4ca0e458ddbp-6,
    -0x1.e360b531ff928p-1, 0x1.51944953e5353p-2, 0x1.d234b6b9ff9eap-1, -0x1.a74d3120a1bfcp-2, 0x1.b5ee3a4f720b4p-2,
    -0x1.ced0c5b1a7c5dp-1, -0x1.bffeceef66321p-1, 0x1.efc239cd13fa5p-2, -0x1.eed96c18dc90cp-1, 0x1.06d11858c3b71p-2,
    0x1.41ec0fa807ffcp-1, -0x1.804ad63a82832p-1, 0x1.a042b82e79e55p-3, 0x1.e23b282eff49ap-4, 0x1.ee3a6df6c4592p-1,
    0x1.dd799ddfda00cp-3, 0x1.bc560230113d2p-3, -0x1.5c62298401cb7p-1, 0x1.66603e38c7a2cp-1, -0x1.04f7f6d09eca7p-1,
    -0x1.a447bcd9aa0c8p-1, 0x1.07d90a2300e8ap-2, 0x1.4a0d75e04e11dp-1, 0x1.4523cf855785cp-1, 0x1.b3dc003eec417p-2,
    0x1.e38acf1af2b0cp-2, -0x1.c35233344af92p-1, 0x1.7ef778a2c0dabp-2, 0x1.dad86a75cddbap-1, -0x1.fb09d3d383fffp-1,
    0x1.1c6c9c92af2ap-3, 0x1.aaf871570d592p-1, 0x1.1a8f62aa43667p-1, -0x1.f7d581b757535p-2, 0x1.bdbcc5b58941dp-1,
    0x1.cdf4a1344fe7bp-1, -0x1.b98c25b1bca94p-2, 0x1.8e273dd925d25p-6, -0x1.ffd94aa8c538p-1, 0x1.ec8c0bd77153bp-2,
    -0x1.c0e14e9efb8e5p-1, 0x1.04fbdea2dacd2p-1, -0x1.b87d6f461d051p-1, 0x1.e3506f0fd1af4p-1, -0x1.51f170c17490cp-2,
    -0x1.fc2f26e3feaap-1, 0x1.f323f806329edp-4, 0x1.dfc0a07d22562p-1, 0x1.65aafdbe2cb54p-2, -0x1.d517ba987a2fcp-1,
    -0x1.9a58af5b2835bp-2, -0x1.16153556bcf53p-3, 0x1.fb4218b3277b3p-1, -0x1.ff8df74458b95p-1, 0x1.55a4ae81bcad9p-5,
    -0x1.e75bf6d7939cap-1, -0x1.39d8d136b7ab3p-2, 0x1.f8143ea2ed919p-1, 0x1.66d94d2ba4f79p-3, -0x1.45e6c941256e5p-1,
    -0x1.8ae1ed03da251p-1, 0x1.e3aa9fafb4089p-2, 0x1.c349ad54f3673p-1, -0x1.2f02ba7dc5787p-2, 0x1.e912186f50ef5p-1,
    -0x1.e17b2d708a935p-1, -0x1.5c408d1b7bd5ep-2, 0x1.fd0e6160791a8p-1, 0x1.b69a3164e4a5ap-4, 0x1.dd65b510cdd3dp-1,
    -0x1.720ef9f0afd29p-2, -0x1.0502aba6f0904p-1, -0x1.b87967ad2d679p-1, 0x1.576399d86ef09p-1, 0x1.7bc6075d4f22ap-1,
    0x1.677adaf9c1dacp-1, 0x1.6c9458f036f63p-1, -0x1.cbd5ae0574769p-1, -0x1.c250d2c1c1d12p-2, -0x1.ea0404164ba33p-1,
    0x1.28d74386be895p-2, -0x1.34a76aedbabb6p-1, 0x1.988166d75d549p-1, 0x1.476ac2aa8103ap-1, -0x1.89a0785f160f1p-1,
    -0x1.14d434ca0a67cp-1, -0x1.aeb55b06db15bp-1, 0x1.a3263a31aef73p-1, 0x1.2609825ebdec5p-1, -0x1.0eb2a4f322bb4p-3,
    0x1.fb81ff3ada8a2p-1, 0x1.e2819b074e9dp-2, -0x1.c39922ec1efc9p-1, -0x1.6b36706fd76e8p-1, 0x1.68dc62135f26fp-1,
    0x1.c451a21e2898ep-1, -0x1.dfcc653733b9fp-2, 0x1.21f9859239016p-2, 0x1.eb0adcc3f61e8p-1, 0x1.b5c32bd5d3c6cp-1,
    0x1.098899eae0e7bp-1, -0x1.9807152211138p-1, 0x1.35490c42cc56p-1, -0x1.0a9246464032bp-1, -0x1.b5219721d2148p-1,
    -0x1.3343ace8f228cp-1, 0x1.998d3dccbc68ep-1, 0x1.b86017ccac59cp-1, -0x1.052d5e3329c6p-1, -0x1.cba1dfbf09904p-1,
    -0x1.c3242fb585403p-2, -0x1.27ef44772ab14p-2, 0x1.ea27178e591e8p-1, -0x1.0808fd4685b01p-10, 0x1.ffffeefad70c7p-1,
    -0x1.fa93ac34ee641p-1, 0x1.294aaf7c6580bp-3, -0x1.7df5d7949b4fcp-1, -0x1.54f47b027c305p-1, 0x1.2acd28d1b9c45p-2,
    -0x1.e9b7bb7d93be7p-1, -0x1.b9fef2a56e6aep-1, 0x1.026ce026921c3p-1, 0x1.c13da5d7caad8p-1, -0x1.eb3ad7e1b6ae2p-2,
    -0x1.33d49ba2985cbp-1, 0x1.9920598660f06p-1, 0x1.ee1a34bb114c4p-1, -0x1.0c6114433bb08p-2, 0x1.fe45f2565f99cp-1,
    0x1.501e069816fb2p-4, 0x1.850192397797ep-1, -0x1.4ce4ca75d50a2p-1, -0x1.e59f72578d19ep-1, -0x1.446f44817005fp-2,
    0x1.755ee0a9ec7d7p-4, 0x1.fdde4f95ffd94p-1, 0x1.0bc0600418bb2p-1, 0x1.b468cd93d98dbp-1, 0x1.a5d22ef73aeb9p-2,
    0x1.d28a908be3735p-1, -0x1.187cc4e059cd2p-3, 0x1.fb2ce9a1e32bap-1, 0x1.8813713cec78dp-1, -0x1.4945c9ce97d16p-1,
    0x1.ecbbb7300e446p-2, -0x1.c0d43a2d2e1e9p-1, 0x1.98af4d4580eb3p-1, 0x1.346aa1c30f5dcp-1, -0x1.e895d4b761c2fp-1,
    0x1.32207fa82c935p-2, -0x1.fde932a988d82p-1, 0x1.71a28ee36eafcp-4, -0x1.6dc242389efdcp-2, -0x1.de39978f726d4p-1,
    -0x1.0f9da8f3fba7ap-5, 0x1.ffb7ef226d41ep-1, 0x1.e29282dddb47cp-2, -0x1.c3949ecf65addp-1, -0x1.6daf2f3c67788p-4,
    -0x1.8bb1c02cee2edp-2, 0x1.fb164f27a9315p-3, -0x1.b7a9f92c618d4p-5, 0x1.2bd8077f18b08p-3, 0x1.0bbc57f284ae4p-1,
    0x1.9950d7d1e66fap-3, -0x1.61bf891a4ae74p-5, -0x1.3a7afe7959984p-2, 0x1.84293bde6eebcp-5, -0x1.c02cec0fdeb3ep-2,
    0x1.61038d5477p-7, -0x1.f996a7f1ef6d5p-5, -0x1.0869c1f1e6121p-2, -0x1.ad4613d424b4ap-3, -0x1.dffd80babe3f3p-4,
    0x1.46b00cd785dc1p-3, 0x1.b17ff564645a1p-3, 0x1.11b9c2dc30e91p-2, 0x1.dac4c5fb41c98p-2, 0x1.761dd6dddf3e2p-3,
    0x1.00f096a0345ap-2, -0x1.8e5e7a4990401p-3, 0x1.a65d57b8684d7p-3, 0x1.b05818ab8686p-6, 0x1.9611103e6731p-2,
    0x1.880b09230dbbep-3, 0x1.2fea6c775726dp-2, 0x1.2da3b54c1fd46p-2, -0x1.5c3478351c65ep-5, 0x1.9a9726e534a1p-4,
    0x1.5d05d3417ff69p-3, 0x1.24a50500bb638p-4, -0x1.1b75bbda10347p-2, -0x1.dfc80a5b6f8cep-3, -0x1.c7a4fa9fa592cp-7,
    -0x1.34ffc5f8512b6p-2, -0x1.51e29d3932d44p-2, -0x1.accef2eb7a00ap-3, -0x1.2530452d5d7d5p-5, -0x1.9fd534e894e57p-5,
    -0x1.134b5f9055b11p-1, 0x1.c0f8442b16e9cp-4, -0x1.2096fe1ded7fbp-4, 0x1.bd65ee20e01adp-2, 0x1.250407688f262p-2,
    0x1.51d05578598ddp-3, -0x1.ccd90fac681bep-3, -0x1.517b4f0a0cebdp-3, -0x1.e15171c94c123p-5, -0x1.bad9a5791b5ccp-4,
};

/* sphere_order_parameter: largest error 0.0257, tolerance 1; relative to the largest number of x, squared */
static const uint16_t sphere_order_parameter_integers_f64[] = {
    0, 0,
};
static const double sphere_order_parameter_want_f64[] = {
    0x1.4a730f51ee081p-4, 0x1.0bf32fd575f92p+2,
};

/* sphere_clusters: exact */
static const uint16_t sphere_clusters_integers_f64[] = {
    0, 2, 0, 1, 0, 0, 0, 1, 1, 0, 28, 0, 1, 0, 2, 3, 4, 5, 0, 6, 7, 0, 0, 8, 0, 9, 0, 0, 10, 0, 11, 0, 12, 0, 13, 0, 0, 0, 0, 0, 14,
    0, 0, 15, 16, 0, 17, 0, 18, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 25, 26, 0, 27, 0, 0, 0, 0, 2,
    0, 1, 1, 0,
};
static const double sphere_clusters_want_f64[] = {
    0,
};
