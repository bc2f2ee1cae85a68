/* Outputs of the test vectors of sphere, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors are in epsilon of f32, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_normalise: largest error 0.661, tolerance 2; relative to 1 */
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

/* sphere_project: largest error 0.733, tolerance 8; relative to the largest number of g */
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

/* sphere_retract: largest error 0.691, tolerance 4; relative to |eta g| at its largest, at least 1 */
static const uint16_t sphere_retract_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float sphere_retract_want_f32[] = {
    0x1.4baa42p-3f, -0x1.0affd8p-2f, 0x1.e748fap-1f, -0x1.80d262p-3f, -0x1.896016p-1f, 0x1.3947b2p-1f, 0x1.329622p-7f,
    0x1.001d48p-3f, -0x1.fbf542p-1f, 0x1.480b68p-2f, 0x1.dfec14p-1f, -0x1.18707ap-3f, 0x1.be785ep-2f, -0x1.b2a72ap-3f,
    0x1.bfc664p-1f, -0x1.2f9f58p-1f, -0x1.9c7ae8p-3f, 0x1.8f2758p-1f, 0x1.6c420cp-2f, 0x1.c01772p-1f, -0x1.4fc792p-2f,
    0x1.58dc44p-1f, -0x1.785ep-1f, -0x1.3c493ap-4f, -0x1.7c7b88p-1f, 0x1.b2231ep-2f, -0x1.091014p-1f, -0x1.6055bep-2f,
    0x1.2cf412p-1f, -0x1.76e1a6p-1f, -0x1.43982p-1f, 0x1.d3dcccp-3f, -0x1.7b24bcp-1f, 0x1.745c1ap-2f, 0x1.3d66f2p-1f,
    -0x1.640056p-1f, -0x1.6b5002p-7f, 0x1.9a635ep-11f, -0x1.0cfda6p-4f, 0x1.6f34f8p-4f, -0x1.4e8a7cp-1f, -0x1.5894a8p-4f,
    -0x1.02f03p-3f, -0x1.3f3822p-2f, -0x1.4e0c98p-2f, -0x1.335098p-6f, -0x1.2092fp-3f, 0x1.1409b2p-4f, -0x1.c04536p-4f,
    0x1.97992p-2f, -0x1.2cb2b8p-2f, 0x1.6db3cap-8f, -0x1.d5473ep-3f, 0x1.efaa7cp-3f, -0x1.cc99dcp-4f, -0x1.222fcap-2f,
    -0x1.3d142ep-3f, -0x1.3f150ap-2f, -0x1.99e21ep-3f, 0x1.f0497ep-4f, 0x1.62b438p-3f, -0x1.b490b4p-2f, 0x1.a943d6p-4f,
    -0x1.002332p-4f, 0x1.598754p-2f, 0x1.a5428ap-2f, 0x1.2b16c2p-2f, 0x1.820ac2p-4f, 0x1.223218p-4f, 0x1.02dfb2p-2f, 0x1.d221a6p-6f,
    -0x1.ecb5dap-4f, 0x1.01e53ap-3f, 0x1.ea58dap-3f, 0x1.219cep-3f, 0x1.323f4ap-3f, -0x1.941432p-2f, 0x1.4a9a36p-5f, 0x1.f4868ap-6f,
    -0x1.76ed1p-5f, -0x1.5dae2p-2f, 0x1.07cac6p-1f, 0x1.69ceb6p-5f, -0x1.c63df6p-4f, -0x1.153ea8p-1f, 0x1.d4067ep-4f,
    0x1.43293ep-4f, -0x1.52406cp-3f, 0x1.53283ap-2f, -0x1.237caep-4f, -0x1.1f1f18p-3f, 0x1.b68ea8p-6f, -0x1.aaee4ep-2f,
    0x1.35a724p-5f, -0x1.c0f398p-2f, 0x1.440726p-2f, 0x1.72e336p-3f, 0x1.027a9ap-2f, 0x1.4e7dep-3f, 0x1.956cbcp-3f, -0x1.20bfeap-7f,
    0x1.bd9924p-2f, -0x1.e9ac8cp-5f, 0x1.eed68p-4f, 0x1.84218p-5f, -0x1.b62a24p-4f, -0x1.1ac406p-4f, -0x1.a17d06p-2f,
    0x1.4a9c54p-4f, 0x1.3ac15cp-2f, 0x1.e3a516p-4f, -0x1.160fcep-4f, 0x1.be902cp-4f, 0x1.20638ap-2f, 0x1.076812p-2f, 0x1.4ed3fp-3f,
    0x1.11cb2ep-1f, 0x1.885b84p-2f, -0x1.562b44p-3f, -0x1.7fe7ep-4f, -0x1.a4bcdcp-3f, -0x1.fb6508p-4f, 0x1.1b0314p-1f,
    -0x1.18cf46p-2f, 0x1.85484ep-3f, -0x1.4cba34p-6f, 0x1.522d72p-4f, -0x1.77bf68p-4f, 0x1.3f7598p-2f, -0x1.e9544ep-4f,
    -0x1.9b0e8ap-5f, -0x1.14f6f4p-6f, 0x1.ed008p-3f, 0x1.d35838p-4f, 0x1.67c19p-3f, -0x1.57925ep-2f, -0x1.ef6a64p-6f,
    -0x1.e2f048p-2f,
};

/* sphere_attention_work_len: exact */
static const uint16_t sphere_attention_work_len_integers_f32[] = {
    3169, 135, 3303, 149, 12070, 272,
};
static const float sphere_attention_work_len_want_f32[] = {
    0,
};

/* sphere_attention_step_work_len: exact */
static const uint16_t sphere_attention_step_work_len_integers_f32[] = {
    3170, 136, 3324, 170, 13330, 1532,
};
static const float sphere_attention_step_work_len_want_f32[] = {
    0,
};

/* sphere_attention: largest error 2.18, tolerance 8; relative to the largest number of g, at least 1, times |beta|, at least 1 */
static const uint16_t sphere_attention_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float sphere_attention_want_f32[] = {
    -0x1.5996cep-2f, 0x1.25db0cp-1f, 0x1.293da6p-2f, 0x1.34d48p-5f, -0x1.169152p-2f, 0x1.3c71a8p-2f, -0x1.5a2a06p-2f, 0x1.24b52p-1f,
    0x1.28a238p-2f, 0x1.95000ap-4f, -0x1.0df44ap-3f, -0x1.7b683p-2f, -0x1.21f328p-2f, -0x1.282cd8p-4f, 0x1.d7fe86p+0f,
    -0x1.3efb46p-2f, -0x1.038564p-3f, 0x1.ca4b46p+0f, 0x1.384d0ep-3f, -0x1.22a95cp-3f, 0x1.cbc41cp+0f, 0x1.92b1dp-6f,
    -0x1.16ec5p-3f, 0x1.fed22ap+0f, -0x1.7bfc2ap+3f, -0x1.1d60d8p-2f, 0x1.a38992p+1f, -0x1.ab5122p+3f, -0x1.9b6796p+2f,
    0x1.ee50bp+2f, -0x1.201cf4p+3f, -0x1.00c182p+3f, 0x1.99fa82p+3f, -0x1.f49f22p+2f, 0x1.882226p+3f, -0x1.8897c4p+3f,
    -0x1.7aaf38p-5f, -0x1.9629a8p-4f, -0x1.a72caap-7f, 0x1.91d3ecp-4f, -0x1.d1634ap-6f, -0x1.860142p-4f, -0x1.685de2p-3f,
    0x1.d62c98p-3f, -0x1.483552p-3f, -0x1.21fed2p-3f, 0x1.2ec26ep-3f, 0x1.4adf98p-2f, -0x1.2276eap-4f, -0x1.5cc20ep-5f,
    -0x1.f6ecacp-4f, 0x1.b4f36p-3f, 0x1.367ca4p-3f, -0x1.87389ep-4f, -0x1.3df80cp-3f, 0x1.82be2ap-2f, -0x1.adcffcp-3f,
    0x1.93f574p-3f, -0x1.0ede2p-2f, -0x1.459d36p-8f, 0x1.2ed5e6p-5f, 0x1.94b3dp-3f, 0x1.9342cap-4f, -0x1.1e8f82p-4f, 0x1.735d16p-4f,
    0x1.3fd20ep-4f, 0x1.a2292ap-4f, 0x1.704ffp-3f, 0x1.8a6bf4p-4f, -0x1.07ef52p-2f, -0x1.0fadap-4f, -0x1.ceae66p-6f, 0x1.cd3b66p-7f,
    0x1.71ac6ap-3f, -0x1.00579ep-3f, -0x1.3ce968p-3f, -0x1.00a762p-5f, 0x1.04051cp-2f, -0x1.882928p-3f, -0x1.1a41a6p-3f,
    0x1.ec4074p-4f, 0x1.3a319ap-2f, -0x1.ab8396p-3f, -0x1.efdec6p-4f, -0x1.1cedf4p-3f, 0x1.9490c4p-3f, 0x1.e407e2p-4f,
    0x1.465d96p-6f, 0x1.bcf9d6p-2f, 0x1.aacc86p-4f, 0x1.3ff938p-2f, -0x1.805872p-3f, 0x1.d1d13ep-2f, -0x1.09ea68p-5f,
    -0x1.b560ap-4f, -0x1.9ced0ap-3f, -0x1.f0fca2p-5f, 0x1.dd5908p-5f, -0x1.964ff4p-5f, -0x1.803cd4p-5f, -0x1.c22ff8p-4f,
    -0x1.2b7036p-2f, 0x1.34e826p-2f, -0x1.0c150ap-4f, -0x1.caab98p-4f, -0x1.0869c6p-5f, -0x1.b52db8p-4f, 0x1.0a2174p-3f,
    0x1.a4526ap-3f, -0x1.106692p-6f, -0x1.a0c11ep-4f, 0x1.ad62cap-5f, -0x1.c9638cp-5f, -0x1.a5a2aep-4f, -0x1.c19678p-4f,
    -0x1.38090ap-2f, 0x1.e92a46p-3f, -0x1.6b117ap-5f, 0x1.e3679cp-2f, -0x1.9ab86ap-7f, 0x1.d46a98p-2f, -0x1.e9ed28p-3f,
    -0x1.45653ap-6f, 0x1.07d52ep-3f, 0x1.d9d0aap-4f, -0x1.384c64p-3f, 0x1.e39a5cp-2f, -0x1.6f9472p-4f, -0x1.c8bd46p-4f,
    -0x1.3a6f68p-2f, 0x1.8d302ap-3f, 0x1.08d5b2p-3f, 0x1.b0834ap-3f, 0x1.97929ap-6f, -0x1.45c722p-4f, -0x1.bc2b9ap-6f,
    -0x1.af32e8p-4f, -0x1.1eb31cp-4f, 0x1.ea6b86p-2f, 0x1.832052p-4f, 0x1.84ef3cp-9f, -0x1.12cf74p-2f, 0x1.c0a674p-6f,
    -0x1.4f61fep-3f, -0x1.673012p-4f, -0x1.38262p-2f, 0x1.3ad78ap-3f, 0x1.18d478p-4f, -0x1.323f9ep-5f, -0x1.e9c062p-4f,
    -0x1.b26d0ap-4f, -0x1.00c78ap-7f, 0x1.d190cep-2f, 0x1.0dc3b8p-3f, 0x1.37dc6p-3f, 0x1.064bdep-3f, 0x1.c4a8d8p-3f,
    -0x1.2a89aap-2f, 0x1.37fd1p-2f, -0x1.b3a174p-3f, -0x1.9c5fc4p-5f, 0x1.554142p-4f, 0x1.6ce608p-2f, 0x1.4ee838p-4f,
    0x1.6fadc2p-2f, -0x1.0fbfdcp-2f, 0x1.618f78p-6f, -0x1.0f7114p-2f, 0x1.583f32p-6f, -0x1.73d0cep-4f, 0x1.ecefeep-2f,
    -0x1.b0b13ep-3f, 0x1.bf9d1ep-2f, -0x1.fa8ae8p-3f, -0x1.167f74p-7f, 0x1.0d98cep-3f, 0x1.719a6cp-3f, -0x1.7ee50cp-4f,
    0x1.ed0f3cp-2f, 0x1.0c4114p-5f, -0x1.2d830ap-4f, -0x1.eb75eap-4f, -0x1.b1f4dap-4f, -0x1.0c7d2p-2f, 0x1.7ed74ep-2f,
    0x1.02edacp-3f, 0x1.dad1bcp-3f, -0x1.ef9b3p-5f, -0x1.c94306p-4f, 0x1.0dfa9ap-3f, 0x1.3facd4p-3f, -0x1.02449cp-2f,
    0x1.8f5386p-2f, -0x1.93e6fcp-4f, 0x1.ed291ap-2f, 0x1.e3d45cp-4f, 0x1.14c752p-2f, -0x1.e87e3ep-4f, -0x1.b2c4ep-4f,
    0x1.e7c7fep-7f, -0x1.6114c4p-4f, 0x1.74e7dep-4f, -0x1.c5ec58p-9f, -0x1.e1c44cp-7f, -0x1.9dc242p-4f, 0x1.7abda6p-4f,
    -0x1.c9a17ap-11f, 0x1.9ae994p-5f, -0x1.dc0a2p-5f, -0x1.7add3ap-3f, -0x1.2f10b6p-4f, 0x1.34e04cp-5f, -0x1.1cdfdep-4f,
    -0x1.14f3fep-2f, 0x1.6f0bbcp-2f, -0x1.ce5c86p-3f, -0x1.2ab502p-5f, -0x1.94b666p-5f, 0x1.e524ap-2f,
};

/* sphere_attention_step: largest error 0.36, tolerance 8; relative to |eta g| at its largest, times |beta|, both at least 1 */
static const uint16_t sphere_attention_step_integers_f32[] = {
    0, 0, 0, 0, 0, 0, 0, 0,
};
static const float sphere_attention_step_want_f32[] = {
    0x1.4e3f84p-3f, -0x1.f92292p-1f, -0x1.7dc0d4p-5f, 0x1.ff719ap-1f, 0x1.de0e7ep-1f, 0x1.6ea356p-2f, -0x1.e65a1cp-1f,
    -0x1.ad69a2p-5f, 0x1.3b809ep-2f, -0x1.ffaf4p-1f, 0x1.0dd1cap-7f, 0x1.17809ep-5f, -0x1.d9a124p-3f, 0x1.a08fd2p-1f,
    -0x1.112148p-1f, -0x1.df11acp-1f, -0x1.695044p-2f, -0x1.fcad84p-1f, 0x1.d1da1ep-4f, -0x1.2d60f4p-1f, 0x1.9de6eap-1f,
    -0x1.cfd718p-3f, 0x1.f2b212p-1f, 0x1.600ffep-1f, -0x1.ce4712p-2f, 0x1.232784p-1f, 0x1.53086cp-3f, -0x1.a5a236p-4f,
    0x1.f62d76p-1f, -0x1.f983a6p-1f, 0x1.1d4c1ep-3f, -0x1.3718bap-4f, -0x1.fe51eap-1f, 0x1.fa58c4p-5f, 0x1.ac219p-5f,
    -0x1.e32f78p-1f, 0x1.52adcep-2f, 0x1.cded86p-1f, -0x1.b9a9e6p-2f, 0x1.c0609p-2f, -0x1.cc4edcp-1f, -0x1.c31f0ep-1f,
    0x1.e44992p-2f, -0x1.ede4c8p-1f, 0x1.0de95ep-2f, 0x1.3ecef6p-1f, -0x1.7fd40ap-1f, 0x1.cb3c3p-3f, 0x1.0ead4ep-3f, 0x1.ebac82p-1f,
    0x1.f72342p-3f, 0x1.c9ec4ep-3f, -0x1.5d302cp-1f, 0x1.6484dcp-1f, -0x1.f45116p-2f, -0x1.a836a2p-1f, 0x1.180e48p-2f,
    0x1.4ab2ap-1f, 0x1.40fac8p-1f, 0x1.be1df4p-2f, 0x1.dfda88p-2f, -0x1.c44de4p-1f, 0x1.80035ep-2f, 0x1.daa252p-1f, -0x1.fb18fcp-1f,
    0x1.1abbp-3f, 0x1.ab478p-1f, 0x1.1a17cap-1f, -0x1.f8ac4ap-2f, 0x1.bd8004p-1f, 0x1.ce21fp-1f, -0x1.b8ce56p-2f, 0x1.56376ep-6f,
    -0x1.ffe36ap-1f, 0x1.e8edacp-2f, -0x1.c1de38p-1f, 0x1.034bfcp-1f, -0x1.b97c34p-1f, 0x1.e38542p-1f, -0x1.50c2bp-2f,
    -0x1.fc3d18p-1f, 0x1.ef9466p-4f, 0x1.dfd0a6p-1f, 0x1.6554fcp-2f, -0x1.d47e76p-1f, -0x1.9d12c6p-2f, -0x1.168d32p-3f,
    0x1.fb3dfcp-1f, -0x1.ff93e8p-1f, 0x1.4ca1a2p-5f, -0x1.e6f6c2p-1f, -0x1.3c4acp-2f, 0x1.f80abcp-1f, 0x1.67aed6p-3f,
    -0x1.44b0ecp-1f, -0x1.8be0ep-1f, 0x1.e4cfd6p-2f, 0x1.c2fbp-1f, -0x1.2fa316p-2f, 0x1.e8f93cp-1f, -0x1.e1045cp-1f,
    -0x1.5ecef2p-2f, 0x1.fd0496p-1f, 0x1.b96f6ep-4f, 0x1.dd9abap-1f, -0x1.70fceep-2f, -0x1.0413ecp-1f, -0x1.b9068ap-1f,
    0x1.57ec9p-1f, 0x1.7b4a04p-1f, 0x1.67fcc6p-1f, 0x1.6c1414p-1f, -0x1.cb24dcp-1f, -0x1.c52048p-2f, -0x1.ea1a76p-1f, 0x1.2842fp-2f,
    -0x1.350bf6p-1f, 0x1.98355cp-1f, 0x1.4665b2p-1f, -0x1.8a790ep-1f, -0x1.13cd12p-1f, -0x1.af5e0cp-1f, 0x1.a37d1p-1f,
    0x1.258d96p-1f, -0x1.0f2572p-3f, 0x1.fb7e2cp-1f, 0x1.decf4cp-2f, -0x1.c494aap-1f, -0x1.6b868cp-1f, 0x1.688baep-1f,
    0x1.c4751cp-1f, -0x1.df468cp-2f, 0x1.22de68p-2f, 0x1.eae904p-1f, 0x1.b606b4p-1f, 0x1.091928p-1f, -0x1.984054p-1f,
    0x1.34fd78p-1f, -0x1.099a7cp-1f, -0x1.b5b852p-1f, -0x1.33a894p-1f, 0x1.994176p-1f, 0x1.b872f6p-1f, -0x1.050d88p-1f,
    -0x1.caf09p-1f, -0x1.c5f406p-2f, -0x1.288c1ap-2f, 0x1.ea0f66p-1f, -0x1.be104ap-11f, 0x1.fffff4p-1f, -0x1.faa34p-1f,
    0x1.27a0fp-3f, -0x1.7cc79ap-1f, -0x1.5645e6p-1f, 0x1.2648dcp-2f, -0x1.ea66a8p-1f, -0x1.ba26f8p-1f, 0x1.022864p-1f,
    0x1.c15d48p-1f, -0x1.eac712p-2f, -0x1.34395ep-1f, 0x1.98d478p-1f, 0x1.ee48f2p-1f, -0x1.0b07fep-2f, 0x1.fe3d64p-1f,
    0x1.535a3p-4f, 0x1.84a644p-1f, -0x1.4d4f5cp-1f, -0x1.e534f2p-1f, -0x1.46ea3cp-2f, 0x1.771456p-4f, 0x1.fdd94cp-1f,
    0x1.0c557cp-1f, 0x1.b40d3p-1f, 0x1.a6ea2p-2f, 0x1.d24b32p-1f, -0x1.18f672p-3f, 0x1.fb28b4p-1f, 0x1.87bffap-1f, -0x1.49a916p-1f,
    0x1.e91db8p-2f, -0x1.c1d12ap-1f, 0x1.990fcp-1f, 0x1.33eaacp-1f, -0x1.e8acaep-1f, 0x1.318e8ap-2f, -0x1.fdf47ap-1f,
    0x1.6db9ccp-4f, -0x1.6d3a9ap-2f, -0x1.de5384p-1f, -0x1.0f1902p-5f, 0x1.ffb836p-1f, 0x1.dee058p-2f, -0x1.c49028p-1f,
    -0x1.5c9b2p-4f, -0x1.8b7468p-2f, 0x1.e41702p-3f, -0x1.726756p-5f, 0x1.22c66cp-3f, 0x1.097c22p-1f, 0x1.83169cp-3f,
    -0x1.49f37ep-6f, -0x1.46ca76p-2f, 0x1.56bfdep-5f, -0x1.d35e84p-2f, -0x1.aa437cp-7f, -0x1.0c7d5cp-4f, -0x1.f77e7cp-3f,
    -0x1.a143aap-3f, -0x1.d4a794p-4f, 0x1.5d8324p-3f, 0x1.c4d8eep-3f, 0x1.1b4176p-2f, 0x1.d58f2p-2f, 0x1.90d234p-3f, 0x1.ff8ca6p-3f,
    -0x1.aa3202p-3f, 0x1.934bc4p-3f, 0x1.a6bbbcp-5f, 0x1.9432e6p-2f, 0x1.82e1fcp-3f, 0x1.261636p-2f, 0x1.19d77cp-2f, -0x1.7f347p-5f,
    0x1.e268bcp-4f, 0x1.74c414p-3f, 0x1.3b0f62p-4f, -0x1.16a33ep-2f, -0x1.e45b2ap-3f, -0x1.4442f4p-7f, -0x1.4f5cd8p-2f,
    -0x1.52e65cp-2f, -0x1.c8fa8p-3f, -0x1.86e8dp-5f, -0x1.128f22p-4f, -0x1.0ef678p-1f, 0x1.a5d718p-4f, -0x1.46615ap-4f,
    0x1.bb8c92p-2f, 0x1.131a74p-2f, 0x1.55ba1cp-3f, -0x1.b9df48p-3f, -0x1.4a9494p-3f, -0x1.cd5dcp-5f, -0x1.9d02d4p-4f,
};

/* sphere_order_parameter: largest error 0.026, tolerance 4; relative to the largest number of x, squared */
static const uint16_t sphere_order_parameter_integers_f32[] = {
    0, 0,
};
static const float sphere_order_parameter_want_f32[] = {
    0x1.4a7312p-4f, 0x1.0bf33p+2f,
};

/* sphere_clusters: largest error 0, tolerance 0; relative to nothing: exact */
static const uint16_t sphere_clusters_integers_f32[] = {
    0, 2, 0, 1, 0, 0, 0, 1, 1, 0, 28, 0, 1, 0, 2, 3, 4, 5, 0, 6, 7, 0, 0, 8, 0, 9, 0, 0, 10, 0, 11, 0, 12, 0, 13, 0, 0, 0, 0, 0, 14,
    0, 0, 15, 16, 0, 17, 0, 18, 19, 0, 20, 0, 21, 0, 22, 0, 23, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 25, 26, 0, 27, 0, 0, 0, 0, 2,
    0, 1, 1, 0,
};
static const float sphere_clusters_want_f32[] = {
    0,
};
