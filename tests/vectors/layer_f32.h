/* Outputs of the test vectors of layer, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_layer_work_len: exact */
static const uint16_t sphere_layer_work_len_integers_f32[] = {
    3172, 71, 3366, 141, 3463, 207, 8324, 490, 4048, 848,
};
static const float sphere_layer_work_len_want_f32[] = {
    0,
};

/* sphere_layer_drive: largest error 0.974, tolerance 3; relative to the largest number of g times the largest |logit|, both at least 1 */
static const uint16_t sphere_layer_drive_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float sphere_layer_drive_want_f32[] = {
    -0x1.78798p-7f, 0x1.4366ap-3f, 0x1.f0c4dap-5f, -0x1.1555dep-2f, 0x1.ad334cp-2f, -0x1.1f30fp-5f, -0x1.5ebbe8p-5f, 0x1.0a4498p-2f,
    0x1.52ab4cp-4f, 0x1.c2d5fap-3f, 0x1.210002p-3f, -0x1.e0f966p-5f, 0x1.cb3096p-4f, 0x1.1ae246p-6f, 0x1.edf25cp-5f, -0x1.fd5dcp-8f,
    0x1.bc564cp-4f, -0x1.d8b642p-4f, -0x1.815226p-3f, 0x1.616c1cp-5f, -0x1.21cd4ap-4f, -0x1.a8f322p-2f, -0x1.af9a82p-1f,
    -0x1.624776p-3f, -0x1.6b447ep-1f, -0x1.31b88p-2f, -0x1.6b8e08p-4f, -0x1.d7d086p-2f, -0x1.02193p-2f, -0x1.aae18p-3f,
    -0x1.33082cp-1f, -0x1.dbc9fcp-3f, -0x1.aa7c98p-2f, 0x1.6c9f2p-4f, 0x1.05d36cp-3f, -0x1.fb69p-5f, -0x1.9dfa1p+0f, 0x1.3af37ep+3f,
    0x1.20c952p+2f, -0x1.f04cb6p+0f, -0x1.0a30c6p+1f, 0x1.6c187p+2f, 0x1.0cb4bcp+2f, -0x1.2d862ap+1f, -0x1.5c2f18p+0f,
    -0x1.4c290cp+0f, 0x1.10195ap-3f, -0x1.e65a46p-3f, -0x1.2ea4ecp-6f, 0x1.333d92p-3f, 0x1.27cc28p-11f, -0x1.58fe2ep-3f,
    0x1.d6dd82p-4f, 0x1.bfd852p-5f, -0x1.af17f6p-3f, -0x1.6f4c1p-3f, 0x1.ed3ff6p-5f, -0x1.f514aap-3f, 0x1.15699ap-3f,
    0x1.f8047cp-3f, 0x1.ae0d36p-6f, -0x1.95ab4cp-4f, 0x1.cce046p-6f, 0x1.b4fa86p-4f, -0x1.d72886p-3f, -0x1.08d1p-5f, 0x1.28c2e6p-3f,
    0x1.93f252p-6f, -0x1.54d568p-3f, 0x1.00f448p-3f, 0x1.ddf3e2p-5f, -0x1.6ebeap-3f, -0x1.555604p-3f, 0x1.b93fd8p-5f,
    -0x1.fc939p-3f, 0x1.2218e2p-3f, 0x1.13fcc6p-2f, 0x1.44e1e6p-5f, -0x1.812422p-4f, 0x1.241636p-6f, -0x1.9505cp-3f,
    -0x1.031a28p-1f, 0x1.8fb254p-2f, 0x1.932316p-4f, -0x1.8e5abp-1f, -0x1.26db74p-2f,
};

/* sphere_layer_step: largest error 0.617, tolerance 3; relative to |eta g| at its largest, times the largest |logit|, both at least 1 */
static const uint16_t sphere_layer_step_integers_f32[] = {
    0, 0, 0, 0,
};
static const float sphere_layer_step_want_f32[] = {
    0x1.103336p-5f, -0x1.f0edf6p-1f, 0x1.e88494p-3f, -0x1.68b91p-1f, 0x1.65ddc4p-1f, 0x1.f717a2p-4f, -0x1.b79fbp-2f, -0x1.a3e14p-2f,
    -0x1.9c027ap-1f, -0x1.d27bd4p-1f, -0x1.a0ce6cp-2f, 0x1.09f0bp-4f, -0x1.7188bep-1f, 0x1.62627cp-1f, -0x1.6e40cp-1f,
    0x1.65c658p-1f, -0x1.5407e4p-1f, 0x1.7ec888p-1f, -0x1.afa2e4p-1f, -0x1.af71cep-2f, 0x1.565552p-2f, -0x1.c2243cp-1f,
    -0x1.c89f68p-2f, 0x1.57df8p-3f, -0x1.eda064p-7f, 0x1.84f308p-2f, 0x1.d990bap-1f, -0x1.ce5326p-2f, 0x1.c8cfa8p-1f,
    0x1.6761f6p-7f, 0x1.ee8dfcp-4f, 0x1.0fcb16p-1f, 0x1.ad7a3p-1f, 0x1.7286a2p-3f, -0x1.fbb146p-2f, 0x1.b2e2b8p-1f, 0x1.5a718ap-2f,
    -0x1.f00d12p-4f, 0x1.ddccf6p-1f, -0x1.d394b2p-5f, -0x1.5536b4p-1f, -0x1.7c9be6p-1f, -0x1.ae9724p-2f, -0x1.3bd4eap-1f,
    0x1.54a65cp-1f,
};
