/* Outputs of the test vectors of fields, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_cloud_posterior_trace: largest error 0.00637, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_posterior_trace_integers_f64[] = {
    0, 0,
};
static const double flow_cloud_posterior_trace_want_f64[] = {
    0x1.c62ecefe6e429p-4, 0x1.81c40c76e847fp-4, 0x1.6834e462dba4fp-2, 0x1.ea4c17776c382p-1, 0x1.4cb04734065f6p-2,
    0x1.c65bbfbeae16ap-2, 0x1.410422a922535p-2,
};

/* flow_cloud_jacobian_work_len: exact */
static const uint16_t flow_cloud_jacobian_work_len_integers_f64[] = {
    5344, 135, 5728, 147, 8992, 249,
};
static const double flow_cloud_jacobian_work_len_want_f64[] = {
    0,
};

/* flow_cloud_jacobian: largest error 0.032, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_jacobian_integers_f64[] = {
    0, 0, 0, 0,
};
static const double flow_cloud_jacobian_want_f64[] = {
    0x1.e72e291b8ed6cp+0, -0x1.6296cc514c1efp-1, 0x1.1214e0af75359p+1, 0x1.1c599ef61fca5p+0, 0x1.d631d1c891cd2p-1,
    -0x1.c606cbdab3f62p-2, 0x1.d112d1f2769a6p-2, 0x1.65fb6ceb9f705p-2, 0x1.1f95cb37f8ec8p+0, -0x1.a08960a4c3b8dp-2,
    -0x1.37dee54002b14p-2, -0x1.fa3d209dff343p-5, -0x1.1e645ae284747p-1, -0x1.2cbebc2a31df4p+1, -0x1.6b6aa3084348ap-1,
    0x1.5c1bdd73e1435p-2, -0x1.31502f02cd541p+0, 0x1.1098ef05046fbp+0, 0x1.bcef101f04be4p+0, 0x1.e65ba5e700d1dp-2,
    0x1.48fd31f1fc7dfp+0, -0x1.5f176ff4169bap+1, 0x1.88c61b106ae21p+0, 0x1.04b9cb56d094bp+1, -0x1.a9a36d1d9dec8p-1,
    0x1.c0fa18dcb4456p+1, 0x1.c7b8cc9797664p-1, 0x1.ae07e314406d5p+0, 0x1.6fc6d60649f3dp+0, -0x1.0b9355d5798dcp+0,
    -0x1.7040ce0c49d58p-3, 0x1.cd29bdfe655d3p-2, -0x1.a36f79c4cd736p+0, 0x1.59af6f1f91168p-4,
};

/* flow_cloud_eigenvalue_work_len: exact */
static const uint16_t flow_cloud_eigenvalue_work_len_integers_f64[] = {
    5347, 138, 5737, 156, 9052, 309,
};
static const double flow_cloud_eigenvalue_work_len_want_f64[] = {
    0,
};

/* flow_cloud_eigenvalue: largest error 2.14, tolerance 8; relative to the terms of the sum at their largest, times the largest |logit|, at least 1; directions to 1 */
static const uint16_t flow_cloud_eigenvalue_integers_f64[] = {
    0, 0, 0, 0,
};
static const double flow_cloud_eigenvalue_want_f64[] = {
    -0x1.9f47739f6c6ap-1, 0x1.2b7a72fe46fe7p-1, 0x1.b89108df94866p-2, -0x1.ce308d78b97e2p-1, -0x1.0a9161e33fd24p-1,
    -0x1.fb16607a3e75p-4, 0x1.b85bd7f598dc7p-3, 0x1.f203e1053e268p-3, -0x1.b30146ad34722p-2, 0x1.98b27f33b5356p-1,
    -0x1.b547698349bc5p-2, 0x1.a367b32c519f3p-1, -0x1.202cd6c1d3205p-2, -0x1.ffca23e260ea3p-2, -0x1.b38d8dc104a2ep-2,
    0x1.98bfdf27694f6p-1, -0x1.b4899c0ee211p-2, -0x1.fae1aa85907f2p-1, 0x1.0e846ba57a88ep+3, -0x1.02ccc076b489ep+0,
    0x1.0f2cce5ff0dd7p-109, 0x1.0cedd79529af4p-16, 0x1.9c19292015ea7p-65, 0x1p+0, 0x1p+0, 0x1p+0, 0x1p+0, 0x0p+0, 0x0p+0,
    0x1.509162c945e78p-3, 0x1.d0a57cf9715a2p-2, 0x1.e3918af5fdbf4p-6, -0x1.33967761bf3a4p-2, 0x1.614431fe88d8ap-2,
    0x1.39dd3779792b5p-2, 0x1.ab6af3637941ep-4, -0x1.29a66687c70bap-2, -0x1.80b1429f16947p-3, 0x1.76deea3957415p-4,
    0x1.7a71bdbf38e27p-5, 0x1.b9e085325b63ap-4, 0x1.9858a682f5716p-4, -0x1.9d63a757b79d1p-3, 0x1.8ef37a125e665p-5,
    0x1.48274fa489a5p-3, -0x1.ecb025240dbdbp-2, -0x1.4e799e796faacp-3,
};

/* flow_sample_cloud_growth_work_len: exact */
static const uint16_t flow_sample_cloud_growth_work_len_integers_f64[] = {
    5362, 153, 5770, 189, 9238, 495,
};
static const double flow_sample_cloud_growth_work_len_want_f64[] = {
    0,
};

/* flow_sample_cloud_growth: largest error 0.259, tolerance 4; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_sample_cloud_growth_integers_f64[] = {
    0, 1, 0,
};
static const double flow_sample_cloud_growth_want_f64[] = {
    -0x1.981d6e8380197p-1, -0x1.2fb7302a8aadcp-1, 0x1.2de09d3bfbf9cp-2, -0x1.76cf4fde3218bp-1, -0x1.743fbaefef01p-5,
    0x1.36f443f46369ep-2, -0x1.fa6777983d9cap-2, 0x1.d60da9485b658p-5, 0x1.2a52a423d5e44p+0, -0x1.1c919815649aep-1,
    -0x1.47bce3f3d9998p-1, 0x1.274e266e9966p-5, -0x1.0b340a0c8995p-3, -0x1.55fcd1a15ab09p-2, -0x1.20e1e24317b52p-2,
    0x1.510d37def1654p+1, 0x1.8066524b3f346p-4, 0x1.b9c76960248c6p-1,
};

/* flow_pairs_work_len: exact */
static const uint16_t flow_pairs_work_len_integers_f64[] = {
    3181, 80, 3329, 104, 4587, 308,
};
static const double flow_pairs_work_len_want_f64[] = {
    0,
};

/* flow_pairs_velocity: largest error 0.195, tolerance 4; relative to the terms of the sum at their largest, lines by keys and points for products, times the largest |logit|, at least 1 */
static const uint16_t flow_pairs_velocity_integers_f64[] = {
    0, 0, 0, 0,
};
static const double flow_pairs_velocity_want_f64[] = {
    -0x1.28c49b64d0f4bp+0, 0x1.3fa5a2d2c47a9p-1, -0x1.5e92b1f679d16p+0, 0x1.825d946ba1e43p-1, -0x1.509fe9b5ec37cp+1,
    -0x1.a78a467b0edc3p+1, -0x1.cb89ea0dcdcccp-3, -0x1.9dd9efa506b44p-3, 0x1.67f719fd5954bp-1, 0x1.2791f538fd033p+0,
    0x1.54c50a8d905f8p+0, 0x1.d394f3d3d0126p-1, 0x1.306e359db6ed4p+0, 0x1.38b7fd3dda918p+0, -0x1.4df11a2594f4dp-1,
    0x1.6f640c7be6ffp-3, 0x1.88d178ce10579p+0, -0x1.d73792807a254p+1, -0x1.5a35a13718318p+1, -0x1.08fde2b7444ep+2,
    -0x1.cc8ddc3ea2cb5p-1, -0x1.cea60be1c0a17p-1, 0x1.74834646c7f58p-3, 0x1.b58da94e6716ep-2, 0x1.52859bf55cd1ap-1,
    -0x1.425de277707fp-1, -0x1.a0b130290ef08p-1, 0x1.c60347d7fb4bfp-2, 0x1.4716986f4fb26p-1, 0x1.8a0e63e3400d8p-3,
    0x1.f73fe156966ffp-1, 0x1.6359b4c88755dp-2, 0x1.fa018543b9779p-3, 0x1.aeb1133cf6eddp+0, -0x1.d9e942169a651p-2,
    -0x1.1eb1838f33e9p+0, 0x1.26d55bd3eed87p+0, 0x1.0aeb38f65f516p-3, 0x1.f31aacf556f02p-1, -0x1.e595e13191084p+2,
    -0x1.d95b960d49825p+2,
};

/* flow_pairs_denoiser: largest error 0.195, tolerance 2; relative to the terms of the sum at their largest, lines by keys and points for products, times the largest |logit|, at least 1 */
static const uint16_t flow_pairs_denoiser_integers_f64[] = {
    0, 0, 0, 0,
};
static const double flow_pairs_denoiser_want_f64[] = {
    -0x1.2c6ab0d09bafdp-2, 0x1.02f97e3336c63p+0, -0x1.d5b4828ade4fcp-2, 0x1.112df2ee8af84p+0, -0x1.509fe9b5ec37cp+1,
    -0x1.a78a467b0edc3p+1, 0x1.b51473f5770ffp-2, 0x1.35ece3fc282abp-3, 0x1.cb8d1ce579de4p-1, 0x1.6d144be1d942p-1,
    -0x1.25698d27bc0eep-4, 0x1.a34016ef31f22p-1, -0x1.e6afff7aa2431p-3, 0x1.58099db3af2ffp-2, 0x1.d9350c6550343p-1,
    -0x1.d73792807a254p+1, -0x1.5a35a13718318p+1, -0x1.08fde2b7444ep+2, 0x1.8ff8bfeb3fa7ap-2, 0x1.9e495552b31dap-1,
    -0x1.425de277707fp-1, -0x1.a0b130290ef08p-1, 0x1.799e09bffcbcep-2, 0x1.ff9b7f3dd32f1p-1, -0x1.596659784244ep-4,
    0x1.de0713419abccp-4, 0x1.2066bf855624dp+0, -0x1.c53a6986fc7e4p-2, -0x1.b8ee0c5e0b955p-1, 0x1.d89dec82fa051p-1,
    -0x1.bd139dbd7cfbep-3, 0x1.7f114ced3aeb4p-1, -0x1.e595e13191084p+2, -0x1.d95b960d49825p+2,
};

/* flow_pairs_score: largest error 0.195, tolerance 2; relative to the terms of the sum at their largest, lines by keys and points for products, times the largest |logit|, at least 1 */
static const uint16_t flow_pairs_score_integers_f64[] = {
    0, 0, 0, 0,
};
static const double flow_pairs_score_want_f64[] = {
    -0x1.5290f90a2318ap+0, 0x1.7fbd41df9ebd8p+1, -0x1.20ce308acb60dp+0, 0x1.e0ef38789dbb5p+1, -0x1.509fe9b5ec37cp+1,
    -0x1.a78a467b0edc3p+1, 0x1.9a291015be66fp+0, 0x1.ef400b41ef03cp-4, -0x1.e816a0704b4a5p-1, -0x1.9d60739e5529fp-7,
    0x1.735799e00c293p-4, -0x1.7ade005cdffdap-2, -0x1.69a0ffb0c5c2fp-1, -0x1.2074387ead3fdp+0, 0x1.a3d5b909dc904p+0,
    -0x1.d73792807a254p+1, -0x1.5a35a13718318p+1, -0x1.08fde2b7444ep+2, -0x1.46eee99835743p-4, -0x1.ba89c6c385c51p-1,
    -0x1.425de277707fp-1, -0x1.a0b130290ef08p-1, 0x1.41d48001d65a9p-1, 0x1.c642c6c730baep-2, 0x1.0882481f1b76p-1,
    -0x1.8a730c392074fp-2, 0x1.e8a5f539e5a98p-2, -0x1.b304dbbed15e8p-2, -0x1.fa6a288e95471p-2, 0x1.54fff5c6c1f65p-1,
    0x1.0477ca2c580c5p-1, 0x1.b623d67f10481p-1, -0x1.e595e13191084p+2, -0x1.d95b960d49825p+2,
};

/* flow_pairs_posterior_trace: largest error 0.0275, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_pairs_posterior_trace_integers_f64[] = {
    0, 0, 0, 0,
};
static const double flow_pairs_posterior_trace_want_f64[] = {
    0x1.76b8571598cd8p+0, 0x1.3f2640915ff91p+0, 0x1.8acd9927463d6p-1, 0x1.31a106357486p-1, 0x1.ba6b4f2a8daf8p-1,
    0x1.ed4eb8061f33dp-2, 0x1.1861369611e38p-1, 0x1.04c269a89b975p+2, 0x1.a9f69a78db9acp-1,
};

/* flow_pairs_jacobian_work_len: exact */
static const uint16_t flow_pairs_jacobian_work_len_integers_f64[] = {
    5526, 162, 6274, 228, 12632, 789,
};
static const double flow_pairs_jacobian_work_len_want_f64[] = {
    0,
};

/* flow_pairs_jacobian: largest error 0.0113, tolerance 2; relative to the terms of the sum at their largest, lines by keys and points for products, times the largest |logit|, at least 1 */
static const uint16_t flow_pairs_jacobian_integers_f64[] = {
    0, 0, 0,
};
static const double flow_pairs_jacobian_want_f64[] = {
    0x1.a65e9d5ae2bb7p+0, -0x1.9cc9c9a5499d4p+0, -0x1.8f16534025199p-5, -0x1.a1f3253bba92ap-8, 0x1.bee197e316a29p-3,
    0x1.bbf1d58321d82p-6, -0x1.ff8ee2ac949c1p-8, 0x1.fcc6580b6fd9dp-1, 0x1.1bc83248c9c1ep-4, -0x1.23eb92866bae7p-1,
    0x1.24be1b288126bp-1, 0x1.ae43f4dd8c588p-4, -0x1.63d07a6acad5fp-3, 0x1.d61d4e209aff8p-2, 0x1.4e8bbd3336ab8p-2,
    -0x1.483979730de7dp-3, 0x1.28273ebd9d56ep+0, -0x1.0e12c9cbf5e1p-6, 0x1.d1bfa87cacc24p+0, -0x1.4801e5a911225p-1,
    0x1.53f3882322b06p+1, 0x1.d7e2489c29662p-1, 0x1.2aec2f973bc7p+0,
};

/* flow_pairs_eigenvalue_work_len: exact */
static const uint16_t flow_pairs_eigenvalue_work_len_integers_f64[] = {
    5366, 157, 5782, 201, 9318, 575,
};
static const double flow_pairs_eigenvalue_work_len_want_f64[] = {
    0,
};

/* flow_pairs_eigenvalue: largest error 0.577, tolerance 8; relative to the terms of the sum at their largest, times the largest |logit|, at least 1; directions to 1 */
static const uint16_t flow_pairs_eigenvalue_integers_f64[] = {
    0, 0, 0,
};
static const double flow_pairs_eigenvalue_want_f64[] = {
    -0x1.ae0fd3c55bea2p-1, 0x1.15d5164a1e544p-1, 0x1.99525926f7c76p-1, -0x1.33921cdf308aep-1, 0x1.6d7040c68175ap-4,
    0x1.c073bd3960857p-2, 0x1.1e9dfb4ff26cfp-1, 0x1.d521e87e506c2p-7, 0x1.a33913804ae57p-3, -0x1.a6eabd077df3ep-2,
    0x1.c65cbda3effc1p-1, -0x1.6d8abb5059ba9p-2, -0x1.de4433d01d50fp-1, -0x1.bc3a63843139fp-13, -0x1.7d0d91e24f737p-1,
    0x1.2adf27f5b0903p-1, 0x1.4c6009ff91061p-2, 0x1.0aaab2d1994cdp-2, 0x1.05a47a24ec3ddp-1, 0x1.b10c21c24fb9dp-2,
    0x1.32275b92004e2p+1, 0x1.1aaea0bd67b9fp+1, 0x1.aa54809b0acaap-1, -0x1p+0, -0x1p+0, 0x1.1159286c04d02p-1, 0x1.e72c369dd19eap-2,
};
