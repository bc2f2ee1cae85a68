/* Outputs of the test vectors of flow, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_grid_uniform: largest error 0.227, tolerance 1; relative to 1 */
static const uint16_t flow_grid_uniform_integers_f64[] = {
    0, 0, 0,
};
static const double flow_grid_uniform_want_f64[] = {
    0x0p+0, 0x1p+0, 0x0p+0, 0x1.5555555555555p-2, 0x1.5555555555555p-1, 0x1p+0, 0x0p+0, 0x1.745d1745d1746p-4, 0x1.745d1745d1746p-3,
    0x1.1745d1745d174p-2, 0x1.745d1745d1746p-2, 0x1.d1745d1745d17p-2, 0x1.1745d1745d174p-1, 0x1.45d1745d1745dp-1,
    0x1.745d1745d1746p-1, 0x1.a2e8ba2e8ba2fp-1, 0x1.d1745d1745d17p-1, 0x1p+0,
};

/* flow_grid_geometric: largest error 0.154, tolerance 1; relative to 1 */
static const uint16_t flow_grid_geometric_integers_f64[] = {
    0, 0, 0, 0,
};
static const double flow_grid_geometric_want_f64[] = {
    0x0p+0, 0x1p+0, 0x0p+0, 0x1.0de3dfccc14efp-1, 0x1.8d836804071b5p-1, 0x1.c9dcd22658a6cp-1, 0x1.e66666p-1, 0x1p+0, 0x0p+0,
    0x1.576ed5f90f924p-7, 0x1.55a21bc7b195bp-6, 0x1.fdc4e68b5fe03p-6, 0x1.5212493e5f4p-5, 0x1.a462ecff82d12p-5,
    0x1.f5d6b562efbfap-5, 0x1.2337f97ddc711p-4, 0x1.4b18781382ebp-4, 0x1.728df88e5e6ep-4, 0x1.99999ap-4, 0x1p+0, 0x0p+0, 0x1p+0,
};

/* flow_grid_equal_angle: largest error 0.657, tolerance 1; relative to 1 */
static const uint16_t flow_grid_equal_angle_integers_f64[] = {
    0, 0, 0,
};
static const double flow_grid_equal_angle_want_f64[] = {
    0x0p+0, 0x1p+0, 0x0p+0, 0x1.3cec2b98103eep-1, 0x1.917b49e4676c7p-1, 0x1.bf0a86f39417dp-1, 0x1.e0c2280881e5ep-1, 0x1p+0, 0x0p+0,
    0x1.56046ea9db853p-5, 0x1.4eac997464e27p-4, 0x1.f1ef120a7277ap-4, 0x1.4dd3e852eae24p-3, 0x1.a9ebc967bc9a1p-3,
    0x1.095258816c7d1p-2, 0x1.481f7b15f9904p-2, 0x1.987256706aa1ep-2, 0x1.0408e713835bdp-1, 0x1.5b3e69ca24c1fp-1, 0x1p+0,
};

/* flow_grid_karras: largest error 2.54, tolerance 4; relative to 1 */
static const uint16_t flow_grid_karras_integers_f64[] = {
    0, 0, 0,
};
static const double flow_grid_karras_want_f64[] = {
    0x1.948b0fcd6e9ep-7, 0x1p+0, 0x1.948b0fcd6e9dfp-7, 0x1.23a4803c472fbp-6, 0x1.e5a2b83515cp-6, 0x1.1a8c067034777p-4,
    0x1.d1745d0cb1b7cp-1, 0x1p+0, 0x1.948b0fcd6e9ep-7, 0x1.61c2daf1f48d1p-6, 0x1.4269eead35826p-5, 0x1.3217ad8af11dap-4,
    0x1.2b76163c13446p-3, 0x1.234e044201fb2p-2, 0x1.0481285b83c62p-1, 0x1.846246ebedd87p-1, 0x1.d7d9fa6324939p-1,
    0x1.f7946b9780ff9p-1, 0x1.fefa611528c89p-1, 0x1p+0,
};

/* flow_grid_shifted: largest error 0.357, tolerance 1; relative to 1 */
static const uint16_t flow_grid_shifted_integers_f64[] = {
    0, 0, 0,
};
static const double flow_grid_shifted_want_f64[] = {
    0x0p+0, 0x1p+0, 0x0p+0, 0x1.3b13b13b13b13p-4, 0x1.745d1745d1747p-3, 0x1.5555555555554p-2, 0x1.2492492492493p-1, 0x1p+0, 0x0p+0,
    0x1.0000004000001p-3, 0x1.ed7e759f74deep-3, 0x1.65359518c87bp-2, 0x1.cc3987794b34fp-2, 0x1.1642c87d569fcp-1,
    0x1.435e50f99e237p-1, 0x1.6db6db8b918a1p-1, 0x1.958b6803d084fp-1, 0x1.bb13b14c1e4bcp-1, 0x1.de813247264d8p-1, 0x1p+0,
};

/* flow_euler: largest error 0.167, tolerance 1; relative to the largest number */
static const uint16_t flow_euler_integers_f64[] = {
    0, 0, 0,
};
static const double flow_euler_want_f64[] = {
    0x1.209e27724362p-1, 0x1.69ce07c31088p-1, -0x1.953fa3309734p-1, 0x1.78be124653dcp+0, 0x1.9b2d80e8c2f8p-3, 0x1.836dbfe073e8p-3,
    0x1.f4075945bfb4p-1, 0x1.ec6333b98d4p-1, -0x1.7b932b3964878p-1, 0x1.82deaaead024p+0, -0x1.1a4da44b8ba6p+1, -0x1.1b206bd7fde8p-2,
    0x1.6f3e0e17d39p-1, 0x1.1abba519b594p-1, 0x1.0e71ff7c8e8cp-1, -0x1.80d3beece0c8p-1, 0x1.f7fb9eb7ad7p-1, -0x1.aab3bece04p-7,
    -0x1.4d63a84f862p-3, 0x1.873446384d4p-4, -0x1.6a0a9779f37p-1, -0x1.a6edd7a058fcp-2, 0x1.07c62f62f814p+0, 0x1.37eeaaaa168p-2,
    0x1.2b5192addfecp+0, -0x1.82cf3bfa45fe8p+0, 0x1.271de321eb37p-1, -0x1.33c0a2f8de4p-2, 0x1.434bd3b4c28cp-2, 0x1.3e6878f41118p-1,
    0x1.0a66cbd307508p-1, 0x1.180323eee3cp-5, 0x1.1792a0ea9838p+0, 0x1.b1293e110f4ap-3, -0x1.aa2b087a8bap-4, -0x1.a7c50179676p-1,
    -0x1.5a5343350f08p+0, 0x1.0e5cdc4be3a1p-1, -0x1.ecea5a3dfdap-2, 0x1.b79fae059a1p+0, -0x1.48c1bb35f5f66p+0, 0x1.2509a74a81dfp-2,
    0x1.0b415be0ef688p+0, 0x1.e7f4b93649b4p-2, -0x1.d2e049c06d2bp+0, -0x1.426852000ed32p+1, 0x1.dc06edcb7de98p-1,
    -0x1.9deaa881f6fp-3, -0x1.f04cad7b7f364p-2, -0x1.7be8196e05f28p+1, -0x1.a37f5d88cde81p+1, 0x1.8e5bded53fccp-5,
    -0x1.8acaea6b1d1cep+0, -0x1.1eb46a15006cp+0, 0x1.04bf9d6358812p+1, -0x1.de6faa6ba76f8p-1, -0x1.6838b59d94554p-1,
    0x1.949a76b64fcccp-1, -0x1.c5f857e10715p-1,
};

/* flow_relax: largest error 0.399, tolerance 2; relative to the largest number, times the step if that is above 1 */
static const uint16_t flow_relax_integers_f64[] = {
    0, 0, 0,
};
static const double flow_relax_want_f64[] = {
    0x1.460f6d0d8052ap-2, 0x1.f19838bc9ff4ap-1, 0x1.c833d152d5ep-5, 0x1.27eef8b518f8cp+0, -0x1.c4571e141a76p-6,
    -0x1.a8061167026ep-4, 0x1.d1a0bep-1, 0x1.980f7p+0, -0x1.84256ap-4, -0x1.4b085ap+0, -0x1.8645c2p+0, -0x1.92029ep-1,
    -0x1.3b90e8p-1, -0x1.808be4p-2, -0x1.6ec8bcp-2, 0x1.5031f4p-1, -0x1.32cc66p+1, 0x1.ba0614p+0, -0x1.5c9858p-2, 0x1.599f7p-3,
    -0x1.cf8fb4p+0, 0x1.10de76p-2, -0x1.776c32p+0, 0x1.0b63ep-1, 0x1.3540c8p-2, 0x1.8d77e2p-3, -0x1.533026p-3, -0x1.11d46p-2,
    -0x1.43e65ep-2, 0x1.ddd544p-1, 0x1.836db6p-4, 0x1.0558d4p-2, 0x1.3ac1bap+1, 0x1.aab38ep-4, -0x1.d9b45ep-1, -0x1.241f64p+1,
    -0x1.3dad36p+1, 0x1.091bb6p-3, 0x1.cd7d08p-1, -0x1.0e0128p+0, -0x1.7208226b41143p+2, 0x1.bbb89a6c3613p+0, 0x1.4387a34a1061bp+2,
    0x1.600c16adbeef9p+1, -0x1.10530ee3b901bp+3, -0x1.77899410bde7p+3, 0x1.183cfad319d6p+2, -0x1.ac3d10b867abep-1,
    -0x1.02d7bce33132ap+1, -0x1.c8ce7e0dd1045p+3, -0x1.e2bca58355634p+3, 0x1.1563a181c60e5p-2, -0x1.cb4c7188a4885p+2,
    -0x1.603e61f0f61ffp+2, 0x1.309d6c6777877p+3, -0x1.1b3be00a920aep+2, -0x1.b0d6c57174283p+1, 0x1.c588e0dc5e938p+1,
    -0x1.1137115b3a74dp+2,
};

/* flow_cloud_work_len: exact */
static const uint16_t flow_cloud_work_len_integers_f64[] = {
    3168, 67, 3296, 71, 4384, 105,
};
static const double flow_cloud_work_len_want_f64[] = {
    0,
};

/* flow_cloud_velocity: largest error 0.308, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_velocity_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double flow_cloud_velocity_want_f64[] = {
    -0x1.4a677308a5043p+0, -0x1.34e62fa210724p+1, -0x1.403e4d029c51ep+2, -0x1.6d2b17b775adbp+2, -0x1.80e3e30968a34p+1,
    -0x1.8847f47547855p+4, -0x1.faf049f391687p+1, -0x1.077dc89d622c4p+2, 0x1.bcef5947e05d4p-2, 0x1.4f08ccfe3fa9ep-4,
    0x1.333aabd7fa4dap+0, -0x1.b6b805c893cb8p-3, -0x1.67315236b748p+0, -0x1.078930921dd0dp+1, 0x1.53d84b61f6c81p-1,
    0x1.27d5cce177d28p-3, 0x1.2fd54d38466a6p+0, -0x1.067fa4eab6802p+0, -0x1.49e75bf42c40cp-2, -0x1.e8bdf3b35173p-4,
    -0x1.ff7349daf60a8p-2, 0x1.5b1a96f6233a8p+0, -0x1.c84aba4cd1f9ep-1, -0x1.2250bab616f26p+1, -0x1.4809d239fdf91p+2,
    -0x1.1da80ebd252a2p+1, -0x1.c0df20cdf2ed4p+1, -0x1.83f702dc7ae1p+1, -0x1.c2a7ce2a8df5fp-1, 0x1.da76880f84fa6p+3,
    -0x1.93af6e7dbe48dp+0, 0x1.80ea4be7780c6p+0, -0x1.df570555095e5p+0, 0x1.6ec1c73ce3818p+0, 0x1.9373168d6ce85p-2,
    0x1.c01ab8cfc0eb6p-1, 0x1.c5687f1e5fd02p+0, 0x1.9f3c74bbb9a04p-1, 0x1.241d0d6862096p+0, 0x1.da89c32b19fc3p-1,
    -0x1.6e9353d9e879ap-1, -0x1.c249bbb88f08ap-1, 0x1.7a74f0e65c2a4p-3, 0x1.488db076f804ep-1, 0x1.26eebbc7cedf8p+0,
    0x1.43b635b284e96p-1, -0x1.7df8c20b67c71p+0, -0x1.3185c77777498p+0, 0x1.78c585cee016cp-2, -0x1.cc4e164a62a6ap+0,
    0x1.a189042a89c62p-3, 0x1.3cf175265285p-1, 0x1.a7038ca6e552p-1, 0x1.8bb261dbba6bp-6, 0x1.3331b426191fp-2, -0x1.d1a722b3313e6p-1,
    0x1.3e7d0a5e9559p-5, 0x1.d135a9c8e766fp-2, 0x1.7082d77b881ap-7, -0x1.1f9b917aa4af4p-2, 0x1.cf96788116e5ap-2,
    0x1.24f25eddc6f36p+0, 0x1.f710b3da3e35cp-2, 0x1.f70396014cb58p-1, 0x1.385e1898fe894p+0, 0x1.767182af3e66p-4,
    -0x1.6264060a65b5ap-2, 0x1.48da3b420e9edp+1, -0x1.4b9614a74c758p-4, -0x1.c37cabf70f797p-2, 0x1.230fcb3577482p-2,
    -0x1.ffd41cf4dfac6p-2, -0x1.9cd4b1b6f5285p-3, -0x1.3c916cd0f5e1ap+4, -0x1.652fe1a199103p+4, 0x1.05c10b399999ap-1,
    -0x1.19ad53999999ap-1, -0x1.c19e9c8cccccdp-2, 0x1.3035199999998p-3, 0x1.c02cb4e666666p-3, 0x1.0fb461e666666p-1, 0x1.8b224p-1,
    -0x1.4e3116p-1, -0x1.aecb0ap+0, -0x1.0c2ddep+0, -0x1.718c08da72b23p+1, -0x1.3630e9a752cd8p+1, 0x1p+1, 0x1p+1,
};

/* flow_cloud_denoiser: largest error 0.308, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_denoiser_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double flow_cloud_denoiser_want_f64[] = {
    -0x1.0c2322b27f06ep+0, -0x1.e43e682a20d53p-2, -0x1.c60becd4600f8p-1, -0x1.79f3b9db76f3p-2, -0x1.80e3e30968a34p+1,
    -0x1.8847f47547855p+4, -0x1.faf049f391687p+1, -0x1.077dc89d622c4p+2, -0x1.c22d0efb33df8p-7, -0x1.2fd9f5eb8f2bap-3,
    0x1.fd600c585033ap-3, 0x1.468303149eea1p-1, -0x1.18d73f3081b28p-1, -0x1.0eb8d5c6f12ecp+1, 0x1.1019b7e15bb18p-1,
    -0x1.cac1afe797b18p-3, 0x1.1cde4ba064ae2p-3, -0x1.88aa260a823b5p-3, 0x1.15cdb24fef4ep-3, 0x1.20b505ce874c6p+0,
    0x1.037af852692a4p-1, 0x1.08d78d6b52f91p-1, -0x1.0174411f8d5e8p+0, -0x1.2250bab616f26p+1, -0x1.4809d239fdf91p+2,
    -0x1.1da80ebd252a2p+1, -0x1.c0df20cdf2ed4p+1, -0x1.83f702dc7ae1p+1, -0x1.c2a7ce2a8df5fp-1, 0x1.da76880f84fa6p+3,
    -0x1.93af6e7dbe48dp+0, 0x1.80ea4be7780c6p+0, -0x1.df570555095e5p+0, 0x1.a451c8e597764p+0, 0x1.a381e7af85b9ep-2,
    0x1.c01ab8cfc0eb6p-1, 0x1.c5687f1e5fd02p+0, 0x1.9f3c74bbb9a04p-1, 0x1.241d0d6862096p+0, -0x1.3ad4d650e4334p-2,
    0x1.b43ea4b99e4ap-4, -0x1.333586fa43e17p-2, -0x1.4f55d613b7a85p-2, 0x1.1a2f1bcebf54bp-1, 0x1.29670c844cc31p+0,
    0x1.35945ea5079e7p-1, -0x1.1acc161c6cfbfp+0, -0x1.295d87a79629dp-2, 0x1.4b6c4657dd8c8p+0, 0x1.899e7db81c894p-4,
    0x1.f8fd55ce3713p-5, -0x1.ed0382f7f5076p-3, 0x1.5daaad9e953d4p+0, -0x1.342a88b640096p-2, -0x1.2d7209920a64fp-1,
    0x1.fb241ebb20f62p-1, 0x1.c61c44ea2246ep-1, 0x1.33e5118804f4p-9, -0x1.460ebd6a499a2p-2, 0x1.6defd42554dc8p-3,
    0x1.1ab9a5db3eff4p-1, 0x1.60884a892ca46p+0, 0x1.15ab2c7bd7553p-2, -0x1.143de9a5a7ce5p+0, -0x1.caeafb2a7226dp-1,
    0x1.096dd021312a5p+0, -0x1.f74567b4c9552p-5, -0x1.384e7db98d0bp-3, 0x1.029e56af7c2f3p-2, -0x1.fa02ebdefdf7dp-5,
    0x1.e32c31a7b5b7dp-1, -0x1.954d8e6f1b888p-2, 0x1.40443ab579b56p-3, -0x1.3c916cd0f5e1ap+4, -0x1.652fe1a199103p+4,
    0x1.69285f7333333p-2, 0x1.3130dc6666666p-1, 0x1.69285f7333333p-2, 0x1.3130dc6666666p-1, 0x1.69285f7333333p-2,
    0x1.3130dc6666666p-1, 0x1.8b224p-1, -0x1.4e3116p-1, -0x1.aecb0ap+0, -0x1.0c2ddep+0, -0x1.718c08da72b23p+1,
    -0x1.3630e9a752cd8p+1, 0x1p+1, 0x1p+1,
};

/* flow_cloud_score: largest error 0.308, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_score_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double flow_cloud_score_want_f64[] = {
    -0x1.375592e613858p-1, -0x1.3675fc7a756ap+2, -0x1.495c048b70687p+3, -0x1.aaeed4cb1ca2fp+3, -0x1.80e3e30968a34p+1,
    -0x1.8847f47547855p+4, -0x1.faf049f391687p+1, -0x1.077dc89d622c4p+2, 0x1.7e80a0761a91ep+0, 0x1.88cea1530814fp-1,
    0x1.95edc5719c9dbp+1, -0x1.6b7e2d7df9c47p+1, -0x1.6c9ed36a5b81p+1, 0x1.7f426a01dca4p-3, 0x1.c3a12b819e798p-2,
    0x1.3a69c8822a9c1p+0, 0x1.bf0a851d0409bp+1, -0x1.63b14a0289828p+1, -0x1.86abd5e85607ep+0, -0x1.0a0b68d6c00d2p+2,
    -0x1.ad5681ec59d1p+1, 0x1.65ce04d2418ecp+1, 0x1.86c6894ab61p-2, -0x1.2250bab616f26p+1, -0x1.4809d239fdf91p+2,
    -0x1.1da80ebd252a2p+1, -0x1.c0df20cdf2ed4p+1, -0x1.83f702dc7ae1p+1, -0x1.c2a7ce2a8df5fp-1, 0x1.da76880f84fa6p+3,
    -0x1.93af6e7dbe48dp+0, 0x1.80ea4be7780c6p+0, -0x1.df570555095e5p+0, -0x1.0bd0041c43b74p+1, -0x1.412851a54f19p-3,
    0x1.c01ab8cfc0eb6p-1, 0x1.c5687f1e5fd02p+0, 0x1.9f3c74bbb9a04p-1, 0x1.241d0d6862096p+0, 0x1.8af89d0ce7177p+0,
    -0x1.0730f95724b97p+0, -0x1.72dab66176095p-1, 0x1.47da3128cd398p-1, 0x1.cfb1ceaf31ff1p-4, -0x1.8b3275e76158p-7,
    0x1.1aa4cd1f74284p-5, -0x1.efdf5bc9e3ed4p-2, -0x1.20f9ff0305cedp+0, -0x1.28899e2fb7826p+0, -0x1.2f10feea9fd58p+1,
    0x1.6c1c1a7b7cc37p-3, 0x1.131f75bfe3d3ap+0, -0x1.596642516cd6ep-1, 0x1.a01f1aa2fc8dbp-2, 0x1.1c66ce58f4c5ap+0,
    -0x1.2fff848579a8bp+1, -0x1.0f60c8bb99a35p+0, 0x1.2140abd9baa4fp-1, 0x1.a5f7894a0eca3p-2, -0x1.261c2d4ab3354p-1,
    -0x1.fd50202ad87e2p-4, -0x1.29ed9a6b9b4e9p-2, 0x1.19bee9479c874p-2, 0x1.49d7d0fc8e56cp+1, 0x1.52a43df20d05dp+1,
    -0x1.2e886606b51b4p+0, -0x1.6c5a2f6f8550cp-2, 0x1.b376ec0048ba3p+1, -0x1.aae4d2ea516cdp-2, -0x1.e54b6238505f4p-2,
    -0x1.a60d5f2a996e9p-1, -0x1.0a50645f0f602p-3, -0x1.ca2f93e06843ep-2, -0x1.3c916cd0f5e1ap+4, -0x1.652fe1a199103p+4,
    0x1.44b36ep-3, -0x1.256f18p+0, -0x1.95637ep-1, -0x1.ca472cp-2, -0x1.12240ap-3, -0x1.0be3d4p-4, -0x1.ad3d9924cb9ecp-1,
    0x1.946c57b6278d2p+0, -0x1.a4edd2dbf3988p-1, -0x1.568429e58f51p-2, -0x1.718c08da72b23p+1, -0x1.3630e9a752cd8p+1, 0x1p+1, 0x1p+1,
};

/* flow_sample_cloud_work_len: exact */
static const uint16_t flow_sample_cloud_work_len_integers_f64[] = {
    3171, 70, 3305, 80, 4444, 165,
};
static const double flow_sample_cloud_work_len_want_f64[] = {
    0,
};

/* flow_sample_cloud: largest error 1.44, tolerance 4; relative to the largest number of x and the cloud */
static const uint16_t flow_sample_cloud_integers_f64[] = {
    0, 0, 1, 0,
};
static const double flow_sample_cloud_want_f64[] = {
    -0x1.b6f55d057b5b2p-1, 0x1.06889243df1b5p-2, 0x1.333b51ffe220ep+0, -0x1.e43859ffd2ef8p-1, -0x1.7ba3df8d770eep-1,
    0x1.ff4eb7e9bc94ap-2, 0x1.3c2ca6ce98d0ep-1, 0x1.c25d9acfacff9p-3, 0x1.15566fca5a05ap+0, -0x1.c0c4fa05aeb13p-5,
    -0x1.34b0183e8dddbp+0, 0x1.1af17465e0e15p+0, -0x1.abdf502c3e79ap-2, 0x1.ccc7b9c48ca87p-3, -0x1.cbb529c93431dp+0,
    -0x1.191fa01b2e131p-1, -0x1.b56829c93bc42p+1, 0x1.c59204a64d0abp+0, 0x1.3c190fa7c4807p+2, 0x1.ab774ec627c9p-2,
    -0x1.0a68dc4f8ac6cp+1, -0x1.b5eb6c9c37fcep+1, -0x1.090aca1708f46p-2, -0x1.885c74c296f91p-1, -0x1.138a350c3c48ap-2,
    -0x1.ad8792e8288acp+0, 0x1.01720b57294d6p+0, 0x1.3394bed2843e2p+1, -0x1.8f34de01273fap+1, -0x1.2f999937ea55p-4,
    0x1.2ee7912cd841p+1, 0x1.f6285c5ec81ap+0, -0x1.d4fb8d92d6774p-4, -0x1.5ce76f43b7a15p+0, 0x1.d0acb93acf682p+0,
    0x1.2ebb7b951f0bcp+0, -0x1.4ed49ca19ef3ep+0, -0x1.533f939936e4ep-3, -0x1.ad2d75153e978p-2, 0x1.cfd8aa86f52dcp+0,
    0x1.34dff8a4874f7p-4, -0x1.cc41a625e50fcp-1, 0x1.381ff0f006a7dp+0, 0x1.5d2d02add6fedp+0, 0x1.3379812631d24p-2,
    -0x1.408dff295733ap+0, -0x1.1fd1110ee644cp+0, 0x1.621026d1de381p+0,
};
