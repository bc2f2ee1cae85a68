/* Outputs of the test vectors of noise, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* noise_normals: largest error 1.64, tolerance 3; relative to 1 */
static const uint16_t noise_normals_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double noise_normals_want_f64[] = {
    -0x1.96dd4c814943bp-1, 0x1.8808608ad7bf9p-1, 0x1.0e66d185ba37ep+1, -0x1.b2edf07eedc4bp-2, 0x1.9883e06b35bd6p-3,
    -0x1.3f71dad4713acp-1, 0x1.6aad0f163615cp-1, -0x1.ae54ab8eb8753p-2, -0x1.6c3dc173efa59p-1, -0x1.164fc36d0ab7p+0,
    0x1.71999e172040cp-1, -0x1.10f5ce4ef9b4ap+1, -0x1.fd54b4815b252p-2, -0x1.c945d3114487ap-3, 0x1.a0f9f216a4a1cp-2,
    -0x1.75b27a4b0e0b4p-2, -0x1.98e6a259eb251p-1, -0x1.2e67611c3ea94p-1, -0x1.31cd5489f6db5p+0, 0x1.893527bc7a024p-2,
    -0x1.02ff2336ef1fbp+0, 0x1.7db68bb7434a3p+1, 0x1.50ac62417df96p-2, 0x1.d8247a9ebb88bp-2, -0x1.209ad8f5cb94bp+1,
    -0x1.18ed0f43b6ed5p-1, -0x1.160ed561a4b2ap+0, -0x1.709dd062ee12cp-1, -0x1.da6f7c4d0ed2dp-1, 0x1.4c70e20ae30d7p-1,
    0x1.255002e3a0435p+1, -0x1.dc827ead6367p-1, 0x1.069f1eb05b77cp+1, 0x1.e2d4bd5a058c8p-3, -0x1.c3f61cfacfb59p-1,
    -0x1.b747b294e022bp-2, -0x1.d36cb4ef45db4p+0, -0x1.01e948ce87c59p-1, 0x1.8cd23d11a7ff4p-1, -0x1.bfd2ae61a03fcp-1,
    0x1.4ee63e765b7b5p+0, -0x1.0b7064b61b12ep+0, 0x1.6d7cc3b529276p+0, 0x1.c7d17849fa335p-1, -0x1.c801bc1a06569p-1,
    -0x1.8352bfcaed663p+1, -0x1.81d78e05fd6dap+0, -0x1.48c6624da9104p-1, -0x1.b18043c87f4f7p-11, 0x1.13a66df2f776ap+0,
    0x1.a8abcb21efb07p-2, -0x1.156bb9c03cbaap-6, -0x1.ad450305be581p+0, -0x1.d6d670e55b605p-1, -0x1.66ca69cc137eep-1,
    -0x1.fef85150d36acp+0, 0x1.1c41e6c4b890bp+0, -0x1.2f462e34a72a2p+0, -0x1.6e39b296acbd7p-1, -0x1.0ffcea2a7d59p+0,
    -0x1.1fec26afb5ba6p-4, 0x1.e2e5e43fef8e2p-2, 0x1.c6a8f0914052p-1, 0x1.7f3574a1a6b56p-3, -0x1.4f8d4aa676c36p+0,
    0x1.fc1ef93a5ee98p-1, -0x1.3ab6100cf1fdp-1, -0x1.0b308c9fc5179p+0, 0x1.7ba8ce6460c3p-2, 0x1.36fdbc94bfffp-2,
    0x1.0e9590c4d16eep-3, -0x1.7a7764751547ep-2, -0x1.26469216822d2p+1, -0x1.31c742d9804cbp-3, 0x1.30d6fd7a75096p-2,
    -0x1.9209c6375f965p-2, 0x1.4e6feafa42ea6p+0, -0x1.3c71c9bf25dbep+0, -0x1.6ce1cefaecad1p-1, -0x1.d91e55384c594p-1,
    -0x1.3c2e155641ab7p-2, 0x1.9892b1b4d7419p-1, 0x1.97c87a117cba6p-1, 0x1.8636d559ce414p+0, -0x1.5cf886da56736p-2,
    -0x1.cf6e10b24f788p-1, 0x1.a93c4da6bf976p-1, 0x1.06e413ef534dcp-1, -0x1.9e3f40e07776cp+0, 0x1.772c6c6cc2ff3p-6,
    -0x1.c8bd8541cae07p-3, 0x1.5473b5066d411p-1, -0x1.a959e2a7c6c05p-1, -0x1.303fe224c9a86p-2, 0x1.3944ae0a6a04ep-3,
    -0x1.74410eb2e8f93p-1, -0x1.3f6fc02664dbbp-2, 0x1.68702e8b543e8p+0, 0x1.bdd65cb7edd7p-2, -0x1.81767e1a4acfcp-1,
    -0x1.901d444d2c73bp-2, 0x1.412f562ffda4fp-2, -0x1.9ed3bac21dfadp-1, 0x1.da9543727b856p-2, 0x1.bf21e445d5ffap-1,
    0x1.29a5a7b192214p-1, 0x1.22c8842ed1395p+1, -0x1.06903a563318ep-1, 0x1.f1703b3c24ccp-2, 0x1.8482818cd6d6ap-2,
    0x1.1c375e05ee141p+0, 0x1.3edd1b8f5e83bp-3, 0x1.e08f3791f5f0dp-2, -0x1.dfae556ca2c15p-2, 0x1.5efa264607391p-1,
    0x1.036546891ba1ap+1, 0x1.abdb2f7211c04p+0, -0x1.f7cc140e1aed2p-1, 0x1.037a2c1b664b5p+0, -0x1.741cddf1f2b64p-4,
    0x1.2d631f4238042p-1, 0x1.dc1198b25ba88p-3, -0x1.9d26ccfa72508p+0, 0x1.c876f6f312b33p-1, 0x1.6f3f9eda5ec55p-3,
    -0x1.8e0e690cc7a38p+0, -0x1.11d5a0567a2cep-1, 0x1.45dfcacad2633p-2, -0x1.015320b76f82dp-4, -0x1.2fb097ae4d0f4p-3,
    -0x1.48115fe43852cp-5, 0x1.e53334e84c766p-1, 0x1.aef426455adacp-1, 0x1.2c55d4931ab39p-1, 0x1.8dbf79af22446p-1,
    -0x1.edd7bca2e2266p-2, -0x1.359dd4ace2c8bp-2, 0x1.7a51fd7c2fbap-2, -0x1.2fd4af192fe7bp-1, -0x1.7f44938f3b3fap-2,
    0x1.93314677d1fffp+0, 0x1.811614212af9cp-1, 0x1.02f50f116eba6p-3, 0x1.65c886fade94fp-2, -0x1.6e7630ad352dbp-1,
    0x1.d9385141cfa0cp+0, 0x1.2ba22818b8d6bp+0, -0x1.4d6e48312ae28p+0, 0x1.5771ef2d023acp+0, 0x1.c51605ec392fap+0,
    0x1.142bd3dbacb3bp-1, 0x1.75325f4a5fff5p-1, 0x1.8ccce59f8e636p+0, 0x1.be257880faa51p-1, -0x1.1bc5ed6a751dep-2,
    -0x1.4bcfcbb1e96b4p-1, -0x1.1a3282242617ap+0, -0x1.cf2b7c95ccc25p-2, -0x1.e029f4f89aa5p-1, -0x1.8f9d35c4f967p+0,
    -0x1.135e76ca5b0dp+0, 0x1.8649530d16e73p-6, -0x1.4da6f9eae7e42p+0, -0x1.b1801d01f27adp-5, -0x1.26b0f969fc807p+0,
    0x1.573b2ee05cb61p-2, 0x1.7959b53748e2ap-3,
};

/* noise_log_density: largest error 1.1, tolerance 4; relative to the larger of the two terms */
static const uint16_t noise_log_density_integers_f64[] = {
    0, 0, 0,
};
static const double noise_log_density_want_f64[] = {
    -0x1.32a0ff553761fp+2, -0x1.ed339606cb19cp+0, -0x1.95b474113fd2ap+1, -0x1.f38eb9bc15c9ap+6, -0x1.59b34a084c14p+7,
    -0x1.5345232a8e404p+2,
};
