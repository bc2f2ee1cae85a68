/* Outputs of the test vectors of layer, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_layer_work_len: exact */
static const uint16_t sphere_layer_work_len_integers_f64[] = {
    3172, 71, 3366, 141, 3463, 207, 8324, 490, 4048, 848,
};
static const double sphere_layer_work_len_want_f64[] = {
    0,
};

/* sphere_layer_drive: largest error 0.636, tolerance 3; relative to the largest number of g times the largest |logit|, both at least 1 */
static const uint16_t sphere_layer_drive_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double sphere_layer_drive_want_f64[] = {
    -0x1.7879979b2cb3p-7, 0x1.43669d3290d5p-3, 0x1.f0c4da6ea30dbp-5, -0x1.1555dc8c84b01p-2, 0x1.ad33451ed6493p-2,
    -0x1.1f30f71dd5ea4p-5, -0x1.5ebbde57bfb62p-5, 0x1.0a4495346aad7p-2, 0x1.52ab4d62da156p-4, 0x1.c2d5fe583b5f6p-3,
    0x1.2100058830f58p-3, -0x1.e0f96e7fed42dp-5, 0x1.cb308fe466f7p-4, 0x1.1ae23e016e0fdp-6, 0x1.edf25c357fcb2p-5,
    -0x1.fd5d4ab12c0ep-8, 0x1.bc564fc02263p-4, -0x1.d8b64384a39dfp-4, -0x1.8152276ce62aap-3, 0x1.616c220516beap-5,
    -0x1.21cd4fbb30672p-4, -0x1.a8f3240823df2p-2, -0x1.af9a821644524p-1, -0x1.6247788c71822p-3, -0x1.6b447e2445fb7p-1,
    -0x1.31b8826860b33p-2, -0x1.6b8e094687ca6p-4, -0x1.d7d0852ac8ae6p-2, -0x1.0219326da7e56p-2, -0x1.aae180c1328aep-3,
    -0x1.33082c7f19f36p-1, -0x1.dbc9feffaa6c1p-3, -0x1.aa7c96f00b80bp-2, 0x1.6c9f14805f97p-4, 0x1.05d3676d0c7e8p-3,
    -0x1.fb6915913c514p-5, -0x1.9dfa08e0a5ae8p+0, 0x1.3af3787cef145p+3, 0x1.20c956cc289bcp+2, -0x1.f04cc29ca6f51p+0,
    -0x1.0a30c69e61c4p+1, 0x1.6c186e5c91b4bp+2, 0x1.0cb4b9e90981ep+2, -0x1.2d86281600be8p+1, -0x1.5c2f2495725b2p+0,
    -0x1.4c291a00cdc64p+0, 0x1.10195b476a34bp-3, -0x1.e65a459acfb3ep-3, -0x1.2ea4e726725d1p-6, 0x1.333d923ef0b2ap-3,
    0x1.27cc1dd8c20dap-11, -0x1.58fe2daa34c4dp-3, 0x1.d6dd80f219cbep-4, 0x1.bfd852351fd53p-5, -0x1.af17f6c259325p-3,
    -0x1.6f4c101619e82p-3, 0x1.ed3ff65637bf7p-5, -0x1.f514aa875b30bp-3, 0x1.15699ac1f154fp-3, 0x1.f8047c99bdb68p-3,
    0x1.ae0d3bdec0261p-6, -0x1.95ab4c8f37b6dp-4, 0x1.cce04b8885cp-6, 0x1.b4fa8cca6a2e5p-4, -0x1.d72886c1093c6p-3,
    -0x1.08d0fae8ae114p-5, 0x1.28c2e7d18ec27p-3, 0x1.93f2534e31879p-6, -0x1.54d568d75c639p-3, 0x1.00f446404389ap-3,
    0x1.ddf3e202afaacp-5, -0x1.6ebea43f3587cp-3, -0x1.5556055cf7409p-3, 0x1.b93fddc6f6fe4p-5, -0x1.fc9392961a4c7p-3,
    0x1.2218e44a5405p-3, 0x1.13fcc7c315d6fp-2, 0x1.44e1e8e6c5c3fp-5, -0x1.812423bb4c77bp-4, 0x1.24163b82f098cp-6,
    -0x1.9505bb8690eb6p-3, -0x1.031a278110f22p-1, 0x1.8fb24f7db3ff1p-2, 0x1.9322f206f36bp-4, -0x1.8e5aaf8c702ddp-1,
    -0x1.26db721a80036p-2,
};

/* sphere_layer_step: largest error 0.646, tolerance 3; relative to |eta g| at its largest, times the largest |logit|, both at least 1 */
static const uint16_t sphere_layer_step_integers_f64[] = {
    0, 0, 0, 0,
};
static const double sphere_layer_step_want_f64[] = {
    0x1.10333c24567dep-5, -0x1.f0edf60adff5ap-1, 0x1.e88497dc5c3dbp-3, -0x1.68b91044dbeb5p-1, 0x1.65ddc4119b367p-1,
    0x1.f717a1d63cad5p-4, -0x1.b79faf4cf631bp-2, -0x1.a3e13edb071d9p-2, -0x1.9c027918ff305p-1, -0x1.d27bd4a61162ap-1,
    -0x1.a0ce6bbc521d7p-2, 0x1.09f0b19a0cc43p-4, -0x1.7188bdbac7083p-1, 0x1.62627bb43d3fcp-1, -0x1.6e40bfca73d0bp-1,
    0x1.65c6580a2a484p-1, -0x1.5407e25359592p-1, 0x1.7ec886895e0ccp-1, -0x1.afa2e3e9fd397p-1, -0x1.af71cd32f4598p-2,
    0x1.565550be4608dp-2, -0x1.c2243aa64e7c6p-1, -0x1.c89f68bc8598bp-2, 0x1.57df7efa385ddp-3, -0x1.eda020c67b498p-7,
    0x1.84f30c26bd596p-2, 0x1.d990b80f65346p-1, -0x1.ce531f93fa6f9p-2, 0x1.c8cfa828bec14p-1, 0x1.6761fd00ec92fp-7,
    0x1.ee8dfc5676bf6p-4, 0x1.0fcb15ad2d7d9p-1, 0x1.ad7a31fcf664cp-1, 0x1.7286a24e46b9bp-3, -0x1.fbb1431e7f789p-2,
    0x1.b2e2b86c942ebp-1, 0x1.5a718952e62bdp-2, -0x1.f00d0f1f2f4c8p-4, 0x1.ddccf58f081c1p-1, -0x1.d394ad45add4bp-5,
    -0x1.5536b3ef23e0bp-1, -0x1.7c9be5cec9e1bp-1, -0x1.ae9723148f38ap-2, -0x1.3bd4e99a185aep-1, 0x1.54a65d0c9061fp-1,
};
