/* Outputs of the test vectors of sphere, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors are in epsilon of f64, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_normalise: largest error 0.478, tolerance 2; relative to 1 */
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

/* sphere_project: largest error 0.698, tolerance 8; relative to the largest number of g */
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

/* sphere_retract: largest error 0.559, tolerance 4; relative to |eta g| at its largest, at least 1 */
static const uint16_t sphere_retract_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double sphere_retract_want_f64[] = {
    0x1.4baa40ed1f375p-3, -0x1.0affd89f68bd4p-2, 0x1.e748f9465e78p-1, -0x1.80d2627035a92p-3, -0x1.896013a32a76p-1,
    0x1.3947b0ca9392ap-1, 0x1.3296309687238p-7, 0x1.001d468033db6p-3, -0x1.fbf5437b2e2b6p-1, 0x1.480b66bec4bbep-2,
    0x1.dfec1477dc6a2p-1, -0x1.187079d681c48p-3, 0x1.be7859308c5d1p-2, -0x1.b2a7299869142p-3, 0x1.bfc6635fe66b9p-1,
    -0x1.2f9f57d7cdb8cp-1, -0x1.9c7ae8f366734p-3, 0x1.8f2758f3aa482p-1, 0x1.6c42091813d0dp-2, 0x1.c01771a7e5f18p-1,
    -0x1.4fc78f93f7117p-2, 0x1.58dc41f685b16p-1, -0x1.785dfe1ff1b63p-1, -0x1.3c494e233a2aap-4, -0x1.7c7b88575970bp-1,
    0x1.b22316f3d86b5p-2, -0x1.091012d16456fp-1, -0x1.6055bcee0ebc3p-2, 0x1.2cf411d707b5p-1, -0x1.76e1a4cddb26ap-1,
    -0x1.43981f28b7433p-1, 0x1.d3dcce1d15656p-3, -0x1.7b24be94f2487p-1, 0x1.745c1bad1ac2p-2, 0x1.3d66f2a0668c1p-1,
    -0x1.64005554bb28p-1, -0x1.6b5007e9c9473p-7, 0x1.9a631b119a045p-11, -0x1.0cfda64ef3ae8p-4, 0x1.6f34fa39f5eb3p-4,
    -0x1.4e8a7d3b835c2p-1, -0x1.5894abf482583p-4, -0x1.02f0328e08f62p-3, -0x1.3f38228b237edp-2, -0x1.4e0c996d1790fp-2,
    -0x1.335099b15f5bp-6, -0x1.2092f185b177ap-3, 0x1.1409b320b52b2p-4, -0x1.c04538815a77bp-4, 0x1.97992009ffbd4p-2,
    -0x1.2cb2b9b780edfp-2, 0x1.6db3c9596ee43p-8, -0x1.d5473f6fc5d7ap-3, 0x1.efaa7bd9340b2p-3, -0x1.cc99d7dabeb81p-4,
    -0x1.222fcb9f37e35p-2, -0x1.3d142bd125f8ap-3, -0x1.3f150a11765aap-2, -0x1.99e21de2b6006p-3, 0x1.f0497efad4ce9p-4,
    0x1.62b435e4459e1p-3, -0x1.b490b2aea6d95p-2, 0x1.a943d3d8a35ap-4, -0x1.00232fb20128cp-4, 0x1.598754d37c46fp-2,
    0x1.a54289d266f82p-2, 0x1.2b16c10b2722dp-2, 0x1.820abf5578acfp-4, 0x1.223216623edaap-4, 0x1.02dfb3513077ap-2,
    0x1.d22139813c223p-6, -0x1.ecb5de6c7b7b4p-4, 0x1.01e5310040e4fp-3, 0x1.ea58c26f09afdp-3, 0x1.219cd4e5978b8p-3,
    0x1.323f3ae859997p-3, -0x1.9414360e1eeb8p-2, 0x1.4a9a423853556p-5, 0x1.f4867f29d3d45p-6, -0x1.76ed5b50623fbp-5,
    -0x1.5dae1820dec9cp-2, 0x1.07cac3eb7aeccp-1, 0x1.69ced91eb9051p-5, -0x1.c63df5f860308p-4, -0x1.153eab8e2b93p-1,
    0x1.d40662695703p-4, 0x1.432965f5537ffp-4, -0x1.52406b2819e0ap-3, 0x1.532838648bf66p-2, -0x1.237cc5c39d1aep-4,
    -0x1.1f1f18a73f6cap-3, 0x1.b68eca52a7d0fp-6, -0x1.aaee4a1fb1d9fp-2, 0x1.35a70d8ca58ecp-5, -0x1.c0f3937f0a4cap-2,
    0x1.44072267ab61ap-2, 0x1.72e334fbbc637p-3, 0x1.027a9eca1d9cep-2, 0x1.4e7de34701c08p-3, 0x1.956cb2e89274bp-3,
    -0x1.20c00940b1123p-7, 0x1.bd99248b4940bp-2, -0x1.e9ac60e2df5c4p-5, 0x1.eed67a807718cp-4, 0x1.84217ff557daep-5,
    -0x1.b62a24ad32becp-4, -0x1.1ac404a0f8885p-4, -0x1.a17d03d73c7cap-2, 0x1.4a9c531664717p-4, 0x1.3ac15afc2c1d9p-2,
    0x1.e3a515aba2016p-4, -0x1.160fcdf6a52cap-4, 0x1.be9029f083ee6p-4, 0x1.20638a41900c1p-2, 0x1.076811d46dd81p-2,
    0x1.4ed3ee796ffcap-3, 0x1.11cb2bb25774bp-1, 0x1.885b82912935ep-2, -0x1.562b44c506237p-3, -0x1.7fe7dfb51fcbap-4,
    -0x1.a4bcd866ed5dfp-3, -0x1.fb6503a114b7bp-4, 0x1.1b03128fc9fbep-1, -0x1.18cf431dbe64fp-2, 0x1.85484bf4fe30ep-3,
    -0x1.4cba2fe2fa734p-6, 0x1.522d70d29b499p-4, -0x1.77bf650ccb4b4p-4, 0x1.3f7595efd707bp-2, -0x1.e95449f7c2ba4p-4,
    -0x1.9b0e8792fa537p-5, -0x1.14f6ef179a6efp-6, 0x1.ed007d2d4a6cep-3, 0x1.d35837daf3351p-4, 0x1.67c18c7f870ap-3,
    -0x1.57925d6045d85p-2, -0x1.ef6a644efa1afp-6, -0x1.e2f045e73b219p-2,
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

/* sphere_attention: largest error 1.68, tolerance 8; relative to the largest number of g, at least 1, times |beta|, at least 1 */
static const uint16_t sphere_attention_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double sphere_attention_want_f64[] = {
    -0x1.5996d0c02699bp-2, 0x1.25db0e19312eap-1, 0x1.293da479d74c2p-2, 0x1.34d488b5b3cdep-5, -0x1.169158348757bp-2,
    0x1.3c71a998c1e8fp-2, -0x1.5a2a0752444b3p-2, 0x1.24b521058fb2dp-1, 0x1.28a236bb4b90bp-2, 0x1.950008ae01f36p-4,
    -0x1.0df44ba2585f5p-3, -0x1.7b682f6b25c35p-2, -0x1.21f32bff0d41bp-2, -0x1.282cddbc117f3p-4, 0x1.d7fe86b286411p+0,
    -0x1.3efb50a522108p-2, -0x1.03856badc41dap-3, 0x1.ca4b4a7e6541cp+0, 0x1.384d09cb69aefp-3, -0x1.22a95c23801bp-3,
    0x1.cbc41b551c7eep+0, 0x1.92b197e2cd229p-6, -0x1.16ec52b76c70ep-3, 0x1.fed228ddbff39p+0, -0x1.7bfc328c077c2p+3,
    -0x1.1d60dcf9fe261p-2, 0x1.a389982c9c848p+1, -0x1.ab5129fb4088cp+3, -0x1.9b678e8fa6a27p+2, 0x1.ee50a769dec02p+2,
    -0x1.201cf530f9fffp+3, -0x1.00c182a1ab2b6p+3, 0x1.99fa799146e69p+3, -0x1.f49f1b158c747p+2, 0x1.88222535e9c05p+3,
    -0x1.8897c5d2a8a45p+3, -0x1.7aaf385f5f01bp-5, -0x1.9629a45a578bcp-4, -0x1.a72cdf41e2a41p-7, 0x1.91d3f8f696e3ep-4,
    -0x1.d16373e3e3e69p-6, -0x1.860141ff99b43p-4, -0x1.685de234a486cp-3, 0x1.d62c9a02fdb61p-3, -0x1.483558f25d00dp-3,
    -0x1.21fed529af263p-3, 0x1.2ec27083816c3p-3, 0x1.4adf9947e7176p-2, -0x1.2276f0e95baeap-4, -0x1.5cc21db4ea5e7p-5,
    -0x1.f6ecb3f4c724bp-4, 0x1.b4f361838a1d5p-3, 0x1.367ca8d49cb7dp-3, -0x1.8738a1bd0a56ap-4, -0x1.3df80afc88c5cp-3,
    0x1.82be2b46e94dp-2, -0x1.adcffc10eec93p-3, 0x1.93f572e989aaap-3, -0x1.0ede1f7f68f51p-2, -0x1.459cfa376c759p-8,
    0x1.2ed5e3b58568bp-5, 0x1.94b3cfc0e052bp-3, 0x1.9342cb631ccb8p-4, -0x1.1e8f813f93594p-4, 0x1.735d166118bd3p-4,
    0x1.3fd20d38ddc8fp-4, 0x1.a22925d769c87p-4, 0x1.704ff06c45098p-3, 0x1.8a6bf3e12f7e9p-4, -0x1.07ef53b0adc07p-2,
    -0x1.0fada069c26e4p-4, -0x1.ceae6512ce732p-6, 0x1.cd3b5a9ce1d22p-7, 0x1.71ac6e2ae1458p-3, -0x1.00579f4c52bap-3,
    -0x1.3ce967f560175p-3, -0x1.00a7696b39498p-5, 0x1.04051cdf65ea4p-2, -0x1.88292c5424bc5p-3, -0x1.1a41a81d6157cp-3,
    0x1.ec4076fba37d6p-4, 0x1.3a319be734008p-2, -0x1.ab8398b49cb28p-3, -0x1.efdecb0c4a249p-4, -0x1.1cedf656128d4p-3,
    0x1.9490c689d7b79p-3, 0x1.e407e87b0f539p-4, 0x1.465d98c66a001p-6, 0x1.bcf9d28c3763ap-2, 0x1.aacc8144eef73p-4,
    0x1.3ff932f116f92p-2, -0x1.805870ef26aeap-3, 0x1.d1d141e75f912p-2, -0x1.09ea5ee800bd9p-5, -0x1.b5609d1fa6a9dp-4,
    -0x1.9ced0eebf09f7p-3, -0x1.f0fcadd1d9c4dp-5, 0x1.dd590ea021a5p-5, -0x1.964ff6ebfd393p-5, -0x1.803cd9ca510b7p-5,
    -0x1.c22ff3c434684p-4, -0x1.2b7032c396749p-2, 0x1.34e823feaeb89p-2, -0x1.0c150a80171edp-4, -0x1.caab9b611dcbdp-4,
    -0x1.0869ced43be36p-5, -0x1.b52dbebdc5df7p-4, 0x1.0a2177e91d291p-3, 0x1.a45271ec7f858p-3, -0x1.106691200d92ep-6,
    -0x1.a0c1223eb82d6p-4, 0x1.ad62d0956c40bp-5, -0x1.c96394ed1c5cep-5, -0x1.a5a2b3458ac3fp-4, -0x1.c19680d0865c6p-4,
    -0x1.38090c0bdfd7ep-2, 0x1.e92a4b27ed4fdp-3, -0x1.6b11790dd8f4dp-5, 0x1.e367a33fadf9ap-2, -0x1.9ab8733bcdf85p-7,
    0x1.d46a9ea714181p-2, -0x1.e9ed2bde09a67p-3, -0x1.45652d3176defp-6, 0x1.07d5291086985p-3, 0x1.d9d0ad66cafafp-4,
    -0x1.384c6d5b0f829p-3, 0x1.e39a60526afb1p-2, -0x1.6f9476eb8350ep-4, -0x1.c8bd48cfa0702p-4, -0x1.3a6f61c844616p-2,
    0x1.8d30255a02348p-3, 0x1.08d5b06d19ed6p-3, 0x1.b08346d1474d7p-3, 0x1.97929e208470bp-6, -0x1.45c71f974bp-4,
    -0x1.bc2b9758dbd5dp-6, -0x1.af32e82016901p-4, -0x1.1eb322195abd9p-4, 0x1.ea6b8acbcff2bp-2, 0x1.8320568f69212p-4,
    0x1.84eebad56d4c3p-9, -0x1.12cf740ffe4a1p-2, 0x1.c0a66d21800bbp-6, -0x1.4f61fc9c9a5c8p-3, -0x1.6730086898b7bp-4,
    -0x1.38261e14c32d3p-2, 0x1.3ad7819cf2914p-3, 0x1.18d47a707f4cap-4, -0x1.323f9b6a85992p-5, -0x1.e9c062437139bp-4,
    -0x1.b26d100e542adp-4, -0x1.00c7882a52483p-7, 0x1.d190cc1a17559p-2, 0x1.0dc3b61991d89p-3, 0x1.37dc5b42a4544p-3,
    0x1.064bdea756819p-3, 0x1.c4a8dc1895086p-3, -0x1.2a89ad8bb7b8ap-2, 0x1.37fd17b293053p-2, -0x1.b3a1716bbf6dap-3,
    -0x1.9c5fc71855506p-5, 0x1.55414a91034a9p-4, 0x1.6ce60675a3641p-2, 0x1.4ee83aaeaaa77p-4, 0x1.6fadc5f5954bfp-2,
    -0x1.0fbfe0dafaf3cp-2, 0x1.618f7abcfead4p-6, -0x1.0f71116b297cep-2, 0x1.583f30cd12928p-6, -0x1.73d0d8963fe4p-4,
    0x1.eceff9bc2433dp-2, -0x1.b0b139d6c1ed2p-3, 0x1.bf9d19f521239p-2, -0x1.fa8af187b94ebp-3, -0x1.167f7ebc5839fp-7,
    0x1.0d98ce9fbff98p-3, 0x1.719a6b121eac3p-3, -0x1.7ee50bcd38cbfp-4, 0x1.ed0f370884847p-2, 0x1.0c411c0ac6495p-5,
    -0x1.2d830e7a8d396p-4, -0x1.eb75e7e62d9bfp-4, -0x1.b1f4d52ef3756p-4, -0x1.0c7d1bbad6d44p-2, 0x1.7ed74808cd7p-2,
    0x1.02eda83efcafp-3, 0x1.dad1bad0a6c9cp-3, -0x1.ef9b30ec8a90ap-5, -0x1.c9430caf3dccep-4, 0x1.0dfa9eaace9f4p-3,
    0x1.3facd4e3cecf7p-3, -0x1.0244a2566a38bp-2, 0x1.8f539766834c8p-2, -0x1.93e7003162939p-4, 0x1.ed291b4d13693p-2,
    0x1.e3d4578be349bp-4, 0x1.14c74f1cf6c22p-2, -0x1.e87e3608f3d1ap-4, -0x1.b2c4dfaf89a1cp-4, 0x1.e7c80979d9c2p-7,
    -0x1.6114c4efe19bep-4, 0x1.74e7dfaf81be7p-4, -0x1.c5eca0bf2cfp-9, -0x1.e1c455f2c4617p-7, -0x1.9dc2407795d5ap-4,
    0x1.7abdaa69070b2p-4, -0x1.c9a2141537765p-11, 0x1.9ae99211d6446p-5, -0x1.dc0a1bf680372p-5, -0x1.7add3d690099bp-3,
    -0x1.2f10bb7678a55p-4, 0x1.34e0519678e48p-5, -0x1.1cdfe12d39533p-4, -0x1.14f3f84989c4bp-2, 0x1.6f0bb73ba2b2fp-2,
    -0x1.ce5c86aa30bd6p-3, -0x1.2ab50eaf81315p-5, -0x1.94b6698456ecep-5, 0x1.e524a2fb343cap-2,
};

/* sphere_attention_step: largest error 0.315, tolerance 8; relative to |eta g| at its largest, times |beta|, both at least 1 */
static const uint16_t sphere_attention_step_integers_f64[] = {
    0, 0, 0, 0, 0, 0, 0, 0,
};
static const double sphere_attention_step_want_f64[] = {
    0x1.4e3f82bcd6845p-3, -0x1.f92290ac10efcp-1, -0x1.7dc0cffdd1512p-5, 0x1.ff719a53ae936p-1, 0x1.de0e7f4a05e29p-1,
    0x1.6ea3550711f06p-2, -0x1.e65a1c8ba4146p-1, -0x1.ad69a2e83e973p-5, 0x1.3b809ce4e1dddp-2, -0x1.ffaf3daf4e746p-1,
    0x1.0dd1b502273c3p-7, 0x1.1780a26611dc4p-5, -0x1.d9a1229631afep-3, 0x1.a08fcf9ea4c99p-1, -0x1.11214794e2dc2p-1,
    -0x1.df11ab7d53cep-1, -0x1.6950452144c96p-2, -0x1.fcad8395b6173p-1, 0x1.d1da19907533bp-4, -0x1.2d60f3e8879dcp-1,
    0x1.9de6e982756dep-1, -0x1.cfd717cba3b55p-3, 0x1.f2b21089d65afp-1, 0x1.600ffd9c3ea1dp-1, -0x1.ce4712cae36eep-2,
    0x1.2327851822baep-1, 0x1.530868e862b91p-3, -0x1.a5a23072e4accp-4, 0x1.f62d75536fee7p-1, -0x1.f983a49d6b876p-1,
    0x1.1d4c1a79f63d2p-3, -0x1.3718b7630c448p-4, -0x1.fe51ea86207d1p-1, 0x1.fa58cbfadc41ep-5, 0x1.ac218db12d5fp-5,
    -0x1.e32f77ae165e7p-1, 0x1.52adcca4296fbp-2, 0x1.cded85a99abedp-1, -0x1.b9a9e3066861cp-2, 0x1.c06091696db38p-2,
    -0x1.cc4ed9fb3a209p-1, -0x1.c31f0e08750ap-1, 0x1.e449917522d87p-2, -0x1.ede4c60d922c1p-1, 0x1.0de95d6135078p-2,
    0x1.3ecef607b37e8p-1, -0x1.7fd40834c1952p-1, 0x1.cb3c2c2b7a987p-3, 0x1.0ead4b12f6e2ap-3, 0x1.ebac80211c3acp-1,
    0x1.f7233e8a85d45p-3, 0x1.c9ec4b90d2dp-3, -0x1.5d302d64ed7eep-1, 0x1.6484d9f809306p-1, -0x1.f451147d2186fp-2,
    -0x1.a8369fc9bf91dp-1, 0x1.180e464081ea6p-2, 0x1.4ab29e72c93c6p-1, 0x1.40fac7a625de5p-1, 0x1.be1df5e7e8f48p-2,
    0x1.dfda8775a1399p-2, -0x1.c44de2881cfa4p-1, 0x1.80035e07a4018p-2, 0x1.daa2509f22b4cp-1, -0x1.fb18fbc643eb7p-1,
    0x1.1abb001557066p-3, 0x1.ab477f5b8451ep-1, 0x1.1a17c90feafb4p-1, -0x1.f8ac4716ffc1ap-2, 0x1.bd8003bee92a4p-1,
    0x1.ce21f0a7b0e0ap-1, -0x1.b8ce554e807fap-2, 0x1.56376b16eeaaep-6, -0x1.ffe367b1b3092p-1, 0x1.e8edabf390d34p-2,
    -0x1.c1de37e3c09bep-1, 0x1.034bfcc0777b9p-1, -0x1.b97c342cab401p-1, 0x1.e385407be3cb1p-1, -0x1.50c2b1371fdc3p-2,
    -0x1.fc3d1762de1adp-1, 0x1.ef946173961acp-4, 0x1.dfd0a599d985dp-1, 0x1.6554fe1c68e53p-2, -0x1.d47e760f232d4p-1,
    -0x1.9d12c20df5cd6p-2, -0x1.168d31fba3c65p-3, 0x1.fb3dfb5a3715p-1, -0x1.ff93e7b004d5ap-1, 0x1.4ca19f5e77c6cp-5,
    -0x1.e6f6c2c93d801p-1, -0x1.3c4abdbfdeff3p-2, 0x1.f80abb8c3b4eep-1, 0x1.67aed52ce3f8ap-3, -0x1.44b0ea09e9679p-1,
    -0x1.8be0dee203e5dp-1, 0x1.e4cfd7ab24a8dp-2, 0x1.c2fafe409339dp-1, -0x1.2fa3136b51438p-2, 0x1.e8f93b1ed1837p-1,
    -0x1.e1045b20f0d15p-1, -0x1.5ecef255994cfp-2, 0x1.fd0495c0d466dp-1, 0x1.b96f6e4e8a2abp-4, 0x1.dd9aba1d22cc3p-1,
    -0x1.70fced243c1f4p-2, -0x1.0413ece26a061p-1, -0x1.b9068951f3e81p-1, 0x1.57ec914391743p-1, 0x1.7b4a024611cbep-1,
    0x1.67fcc567afb36p-1, 0x1.6c1411ffb283p-1, -0x1.cb24db7660638p-1, -0x1.c52046dd14023p-2, -0x1.ea1a74c8a4fddp-1,
    0x1.2842ee67d591fp-2, -0x1.350bf61e8854cp-1, 0x1.98355ba974491p-1, 0x1.4665b1ff25fc3p-1, -0x1.8a790d5405dcdp-1,
    -0x1.13cd11e0863eap-1, -0x1.af5e09bbf141bp-1, 0x1.a37d0e1fabb6dp-1, 0x1.258d9591a9a81p-1, -0x1.0f256e4f4256cp-3,
    0x1.fb7e2acb5f13fp-1, 0x1.decf4e2d097b6p-2, -0x1.c494a943f16a2p-1, -0x1.6b868c65509e8p-1, 0x1.688bae8c39f69p-1,
    0x1.c4751adb13f58p-1, -0x1.df468aacef764p-2, 0x1.22de67c861fa6p-2, 0x1.eae903deeed22p-1, 0x1.b606b2cee1dcbp-1,
    0x1.09192665c3939p-1, -0x1.9840538bea116p-1, 0x1.34fd78c0eeb47p-1, -0x1.099a7bbcf37eep-1, -0x1.b5b85290f68c7p-1,
    -0x1.33a893ee7df58p-1, 0x1.994176c02668ep-1, 0x1.b872f75ac20b9p-1, -0x1.050d8902bd12bp-1, -0x1.caf08e92f3069p-1,
    -0x1.c5f4042292edcp-2, -0x1.288c18f780c5fp-2, 0x1.ea0f64b1ed674p-1, -0x1.be10316cbe26fp-11, 0x1.fffff3db0e264p-1,
    -0x1.faa33e87c3882p-1, 0x1.27a0eec00d97fp-3, -0x1.7cc79a964c49fp-1, -0x1.5645e46ff7e12p-1, 0x1.2648dc96503b7p-2,
    -0x1.ea66a7f6a6468p-1, -0x1.ba26f7c880295p-1, 0x1.02286146c002p-1, 0x1.c15d473c3850bp-1, -0x1.eac7112be2c7cp-2,
    -0x1.34395d8618e8bp-1, 0x1.98d476846789p-1, 0x1.ee48f06bd29c6p-1, -0x1.0b07fe9eba7d8p-2, 0x1.fe3d61bf64e5p-1,
    0x1.535a2d8ea6a5ap-4, 0x1.84a6461fb31e6p-1, -0x1.4d4f5c9313672p-1, -0x1.e534f20e24c73p-1, -0x1.46ea39080371p-2,
    0x1.771454a90b84ap-4, 0x1.fdd94b4314926p-1, 0x1.0c557b4d840c2p-1, 0x1.b40d2f26fa225p-1, 0x1.a6ea1d86ea03bp-2,
    0x1.d24b30e845441p-1, -0x1.18f671e48597fp-3, 0x1.fb28b40a5d8a9p-1, 0x1.87bff99c23a39p-1, -0x1.49a913690b21p-1,
    0x1.e91db7bb4766p-2, -0x1.c1d12920b089p-1, 0x1.990fbf115d1adp-1, 0x1.33eaab867bdd9p-1, -0x1.e8acabb9f9ab8p-1,
    0x1.318e89a12f8fcp-2, -0x1.fdf478fbc87d8p-1, 0x1.6db9cde53b72dp-4, -0x1.6d3a9c1cd6f33p-2, -0x1.de5381e7ad67p-1,
    -0x1.0f19016c96defp-5, 0x1.ffb8357aa528ap-1, 0x1.dee056ebb8dbcp-2, -0x1.c49027cba229ap-1, -0x1.5c9b1fcca4e7dp-4,
    -0x1.8b746a5a4c065p-2, 0x1.e41702a6d5771p-3, -0x1.7267596406297p-5, 0x1.22c66aa73d551p-3, 0x1.097c218e5ca85p-1,
    0x1.83169c2d5cbcbp-3, -0x1.49f3668206e71p-6, -0x1.46ca755f6f273p-2, 0x1.56bfdae715295p-5, -0x1.d35e839a8cfc2p-2,
    -0x1.aa4393f4051c1p-7, -0x1.0c7d5b874d645p-4, -0x1.f77e786514787p-3, -0x1.a143aa128e4c2p-3, -0x1.d4a791b3a7ac8p-4,
    0x1.5d8324f3c5ccep-3, 0x1.c4d8f04c8eb0cp-3, 0x1.1b4176a565af2p-2, 0x1.d58f2110f7333p-2, 0x1.90d239465be03p-3,
    0x1.ff8ca62ba48fap-3, -0x1.aa320435348cep-3, 0x1.934bc291146b5p-3, 0x1.a6bbd194fc6a8p-5, 0x1.9432e745f25aap-2,
    0x1.82e1fe9189887p-3, 0x1.26163368b150bp-2, 0x1.19d77a1ff9f59p-2, -0x1.7f34726a5c8c8p-5, 0x1.e268c2bcdfb59p-4,
    0x1.74c415c3dbbb5p-3, 0x1.3b0f62cd52c9ap-4, -0x1.16a33b1439eccp-2, -0x1.e45b2ba3eb7eap-3, -0x1.4442ff77f77edp-7,
    -0x1.4f5cd73681c5ap-2, -0x1.52e65ca919465p-2, -0x1.c8fa823b51828p-3, -0x1.86e8d46617f27p-5, -0x1.128f22e9bbf35p-4,
    -0x1.0ef675d7b1a7ap-1, 0x1.a5d71443cca14p-4, -0x1.46615a35052e3p-4, 0x1.bb8c927cf2578p-2, 0x1.131a75ad77a31p-2,
    0x1.55ba1c618336ap-3, -0x1.b9df4696efc7p-3, -0x1.4a94957a056cap-3, -0x1.cd5dbe5776a86p-5, -0x1.9d02d2576f856p-4,
};

/* sphere_order_parameter: largest error 0.0257, tolerance 4; relative to the largest number of x, squared */
static const uint16_t sphere_order_parameter_integers_f64[] = {
    0, 0,
};
static const double sphere_order_parameter_want_f64[] = {
    0x1.4a730f51ee081p-4, 0x1.0bf32fd575f92p+2,
};

/* sphere_clusters: largest error 0, tolerance 0; relative to nothing: exact */
static const uint16_t sphere_clusters_integers_f64[] = {
    0, 2, 0, 1, 0, 0, 0, 1, 1, 0, 28, 0, 1, 0, 2, 3, 4, 5, 0, 6, 7, 0, 0, 8, 0, 9, 0, 0, 10, 0, 11, 0, 12, 0, 13, 0, 0, 0, 0, 0, 14,
    0, 0, 15, 16, 0, 17, 0, 18, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 25, 26, 0, 27, 0, 0, 0, 0, 2,
    0, 1, 1, 0,
};
static const double sphere_clusters_want_f64[] = {
    0,
};
