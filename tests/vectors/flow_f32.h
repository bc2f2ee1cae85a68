/* Outputs of the test vectors of flow, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors are in epsilon of f32, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_grid_uniform: largest error 0.227, tolerance 8; relative to 1 */
static const uint16_t flow_grid_uniform_integers_f32[] = {
    0, 0, 0,
};
static const float flow_grid_uniform_want_f32[] = {
    0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1.555556p-2f, 0x1.555556p-1f, 0x1p+0f, 0x0p+0f, 0x1.745d18p-4f, 0x1.745d18p-3f, 0x1.1745d2p-2f,
    0x1.745d18p-2f, 0x1.d1745ep-2f, 0x1.1745d2p-1f, 0x1.45d174p-1f, 0x1.745d18p-1f, 0x1.a2e8bap-1f, 0x1.d1745ep-1f, 0x1p+0f,
};

/* flow_grid_geometric: largest error 0.0335, tolerance 8; relative to 1 */
static const uint16_t flow_grid_geometric_integers_f32[] = {
    0, 0, 0,
};
static const float flow_grid_geometric_want_f32[] = {
    0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1p-1f, 0x1.8p-1f, 0x1.cp-1f, 0x1.ep-1f, 0x1p+0f, 0x0p+0f, 0x1.b2a5b2p-7f, 0x1.afc3bcp-6f,
    0x1.41ae3ap-5f, 0x1.aa1352p-5f, 0x1.088af8p-4f, 0x1.3b5d6p-4f, 0x1.6d8336p-4f, 0x1.9efec2p-4f, 0x1.cfd246p-4f, 0x1p-3f, 0x1p+0f,
};

/* flow_grid_equal_angle: largest error 0.637, tolerance 8; relative to 1 */
static const uint16_t flow_grid_equal_angle_integers_f32[] = {
    0, 0, 0,
};
static const float flow_grid_equal_angle_want_f32[] = {
    0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1.71c09ep-1f, 0x1.b4d79ep-1f, 0x1.d55f64p-1f, 0x1.ec044ap-1f, 0x1p+0f, 0x0p+0f, 0x1.76a7a6p-5f,
    0x1.6d2876p-4f, 0x1.0e930cp-3f, 0x1.69522ap-3f, 0x1.caf7d4p-3f, 0x1.1c7b98p-2f, 0x1.5dba92p-2f, 0x1.b00ec6p-2f, 0x1.10368ap-1f,
    0x1.65b542p-1f, 0x1p+0f,
};

/* flow_grid_karras: largest error 1.19, tolerance 8; relative to 1 */
static const uint16_t flow_grid_karras_integers_f32[] = {
    0, 0, 0,
};
static const float flow_grid_karras_want_f32[] = {
    0x1.948b0ap-7f, 0x1p+0f, 0x1.948b0ep-7f, 0x1.335306p-6f, 0x1.125ec4p-5f, 0x1.60bcf4p-4f, 0x1.c71c72p-1f, 0x1p+0f,
    0x1.948b0ap-7f, 0x1.55936p-6f, 0x1.2b1a38p-5f, 0x1.0fa3ccp-4f, 0x1.fc345ep-4f, 0x1.de3ddap-3f, 0x1.aca62cp-2f, 0x1.50a4c4p-1f,
    0x1.b6f054p-1f, 0x1.eb18eap-1f, 0x1.fc07fp-1f, 0x1p+0f,
};

/* flow_grid_shifted: largest error 0.603, tolerance 8; relative to 1 */
static const uint16_t flow_grid_shifted_integers_f32[] = {
    0, 0, 0,
};
static const float flow_grid_shifted_want_f32[] = {
    0x0p+0f, 0x1p+0f, 0x0p+0f, 0x1.3b13bp-4f, 0x1.745d18p-3f, 0x1.555556p-2f, 0x1.24924ap-1f, 0x1p+0f, 0x0p+0f, 0x1.af286ep-3f,
    0x1.7d05f4p-2f, 0x1p-1f, 0x1.3521dp-1f, 0x1.611a7ep-1f, 0x1.861862p-1f, 0x1.a5a5a6p-1f, 0x1.c0e07p-1f, 0x1.d89d8ap-1f,
    0x1.ed7e76p-1f, 0x1p+0f,
};

/* flow_euler: largest error 0.224, tolerance 2; relative to the largest number */
static const uint16_t flow_euler_integers_f32[] = {
    0, 0, 0,
};
static const float flow_euler_want_f32[] = {
    0x1.0592e2p-1f, 0x1.f93f34p-3f, -0x1.102098p+0f, 0x1.1c4aeep+0f, 0x1.1d99c6p-2f, 0x1.43ab84p-2f, 0x1.114bb6p+0f, 0x1.1efff2p+0f,
    -0x1.806d3cp-1f, 0x1.61c43cp+0f, -0x1.2dd122p+1f, -0x1.6b875ap-2f, 0x1.4faf9p-1f, 0x1.078174p-1f, 0x1.f83652p-2f,
    -0x1.5f3526p-1f, 0x1.7d4374p-1f, 0x1.46f34p-3f, -0x1.931bbcp-3f, 0x1.cc542ap-4f, -0x1.c6c0fp-1f, -0x1.8ba464p-2f,
    0x1.c476bap-1f, 0x1.6d690cp-2f, 0x1.330cccp+0f, -0x1.7dd756p+0f, 0x1.1ea316p-1f, -0x1.4f22acp-2f, 0x1.22e7fcp-2f, 0x1.6e31p-1f,
    0x1.0f3e92p-1f, 0x1.e91704p-5f, 0x1.56862ep+0f, 0x1.c67f06p-3f, -0x1.9290ep-3f, -0x1.0e4f3p+0f, -0x1.99dc5p+0f, 0x1.14fd8ep-1f,
    -0x1.909e24p-2f, 0x1.9c9f9p+0f, -0x1.489a26p+0f, 0x1.868e08p-3f, 0x1.ef4f1cp-1f, 0x1.62f9b8p-2f, -0x1.c23c78p+0f,
    -0x1.376948p+1f, 0x1.c6a514p-1f, -0x1.bdfd2cp-3f, -0x1.099264p-1f, -0x1.62b25ap+1f, -0x1.9a3d1p+1f, 0x1.32f762p-5f,
    -0x1.7dcd1p+0f, -0x1.053f34p+0f, 0x1.f62c0ep+0f, -0x1.c63dd8p-1f, -0x1.5092bcp-1f, 0x1.96033cp-1f, -0x1.a75bb4p-1f,
};

/* flow_relax: largest error 1.22, tolerance 4; relative to the largest number, times the step if that is above 1 */
static const uint16_t flow_relax_integers_f32[] = {
    0, 0, 0,
};
static const float flow_relax_want_f32[] = {
    0x1.c03fbep-2f, 0x1.3d8fd8p-2f, -0x1.a5f408p-1f, 0x1.01ecp+0f, 0x1.b7a1d2p-3f, 0x1.e06114p-3f, 0x1.d1a0bep-1f, 0x1.980f7p+0f,
    -0x1.84256ap-4f, -0x1.4b085ap+0f, -0x1.8645c2p+0f, -0x1.92029ep-1f, -0x1.3b90e8p-1f, -0x1.808be4p-2f, -0x1.6ec8bcp-2f,
    0x1.5031f4p-1f, -0x1.32cc66p+1f, 0x1.ba0614p+0f, -0x1.5c9858p-2f, 0x1.599f7p-3f, -0x1.cf8fb4p+0f, 0x1.10de76p-2f,
    -0x1.776c32p+0f, 0x1.0b63ep-1f, 0x1.3540c8p-2f, 0x1.8d77e2p-3f, -0x1.533026p-3f, -0x1.11d46p-2f, -0x1.43e65ep-2f,
    0x1.ddd544p-1f, 0x1.836db6p-4f, 0x1.0558d4p-2f, 0x1.3ac1bap+1f, 0x1.aab38ep-4f, -0x1.d9b45ep-1f, -0x1.241f64p+1f,
    -0x1.3dad36p+1f, 0x1.091bb6p-3f, 0x1.cd7d08p-1f, -0x1.0e0128p+0f, -0x1.1fb01cp+2f, 0x1.10b38cp+0f, 0x1.da3afap+1f,
    0x1.c11ff6p+0f, -0x1.9b4a38p+2f, -0x1.1bf074p+3f, 0x1.a4165ep+1f, -0x1.64d4e8p-1f, -0x1.ac7468p+0f, -0x1.509eb8p+3f,
    -0x1.709a7ep+3f, 0x1.6bcbcep-3f, -0x1.5b9bdcp+2f, -0x1.fe382p+1f, 0x1.cb87dcp+2f, -0x1.a6aa02p+1f, -0x1.3f229ep+1f,
    0x1.61cb06p+1f, -0x1.925366p+1f,
};

/* flow_cloud_work_len: exact */
static const uint16_t flow_cloud_work_len_integers_f32[] = {
    3168, 134, 3296, 142, 4384, 210,
};
static const float flow_cloud_work_len_want_f32[] = {
    0,
};

/* flow_cloud_velocity: largest error 0.676, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_velocity_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float flow_cloud_velocity_want_f32[] = {
    -0x1.e579cp-1f, -0x1.210134p+1f, -0x1.cbd386p+1f, -0x1.454d1p+2f, -0x1.310346p+1f, -0x1.f35e5ap+3f, -0x1.66f08p+1f,
    -0x1.14b9ep+1f, 0x1.069cf6p-1f, 0x1.36e298p-4f, 0x1.872f0ep+0f, -0x1.07222ep-1f, 0x1.37d3ep-5f, -0x1.32b804p+0f, 0x1.aff1eap-1f,
    0x1.563b78p-4f, 0x1.7e495ap+0f, -0x1.f90eccp-1f, -0x1.d473dep-2f, -0x1.8c285p-2f, -0x1.5c985ap-1f, 0x1.afe818p+0f,
    -0x1.3019fp+0f, -0x1.3f43cp+1f, -0x1.b37326p+2f, -0x1.4081f4p+1f, -0x1.06e314p+2f, -0x1.af182cp+1f, -0x1.02a708p+2f,
    0x1.d296d8p+4f, -0x1.20f674p+1f, 0x1.819cd8p+1f, -0x1.f9d78p+1f, 0x1.71c9b4p+0f, 0x1.997de4p-2f, 0x1.bf9c62p-1f, 0x1.caf796p+0f,
    0x1.9fd9b8p-1f, 0x1.14551cp+0f, 0x1.d72836p-1f, -0x1.5d77ecp-1f, -0x1.e5844ap-1f, 0x1.1802c4p-3f, 0x1.7566fp-1f, 0x1.56cf84p+0f,
    0x1.84e274p-1f, -0x1.a1621ap+0f, -0x1.4a618cp+0f, 0x1.10a314p-1f, -0x1.dedf9p+0f, 0x1.02ea42p-2f, 0x1.37b39cp-1f,
    0x1.0799c4p+0f, -0x1.0499a4p-3f, 0x1.73686cp-2f, -0x1.a02d24p-1f, 0x1.eda54p-3f, 0x1.22f0bcp-1f, 0x1.5a03cp-6f, -0x1.fb0f6ep-3f,
    0x1.0ae4e2p-1f, 0x1.60df8ap+0f, 0x1.0b1942p-1f, 0x1.14ee64p+0f, 0x1.339282p+0f, 0x1.4cfbdp-3f, -0x1.4b7056p-2f, 0x1.6472dap+1f,
    -0x1.1f03cp-5f, -0x1.695c2p-1f, 0x1.da77c4p-2f, -0x1.dd4a64p-2f, -0x1.f9630ep-3f, -0x1.374a4p+4f, -0x1.64917ep+4f,
    0x1.05c10cp-1f, -0x1.19ad54p-1f, -0x1.c19e9cp-2f, 0x1.303518p-3f, 0x1.c02cb6p-3f, 0x1.0fb462p-1f, 0x1.8b224p-1f,
    -0x1.4e3116p-1f, -0x1.aecb0ap+0f, -0x1.0c2ddep+0f, -0x1.77543cp+1f, -0x1.f3b86ep+0f, 0x1p+1f, 0x1p+1f,
};

/* flow_cloud_denoiser: largest error 0.676, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_denoiser_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float flow_cloud_denoiser_want_f32[] = {
    -0x1.015832p+0f, -0x1.45e484p-1f, -0x1.5cebap-1f, -0x1.41a44p-1f, -0x1.310346p+1f, -0x1.f35e5ap+3f, -0x1.66f08p+1f,
    -0x1.14b9ep+1f, -0x1.03dee4p-6f, -0x1.3b3ef4p-3f, 0x1.153246p-2f, 0x1.25a1dep-1f, -0x1.e39f88p-4f, -0x1.cc008ep+0f,
    0x1.16221cp-1f, -0x1.f8ba64p-3f, 0x1.403dep-3f, -0x1.0bb9ccp-3f, 0x1.e309f4p-4f, 0x1.111c76p+0f, 0x1.f21924p-2f, 0x1.108872p-1f,
    -0x1.09092p+0f, -0x1.3f43cp+1f, -0x1.b37326p+2f, -0x1.4081f4p+1f, -0x1.06e314p+2f, -0x1.af182cp+1f, -0x1.02a708p+2f,
    0x1.d296d8p+4f, -0x1.20f674p+1f, 0x1.819cd8p+1f, -0x1.f9d78p+1f, 0x1.adde06p+0f, 0x1.ae5956p-2f, 0x1.bf9c62p-1f, 0x1.caf796p+0f,
    0x1.9fd9b8p-1f, 0x1.14551cp+0f, -0x1.6f5b58p-2f, 0x1.56c238p-3f, -0x1.3b05fep-2f, -0x1.7db6c8p-2f, 0x1.2b649p-1f,
    0x1.3e9082p+0f, 0x1.56460cp-1f, -0x1.2241dep+0f, -0x1.36d616p-2f, 0x1.664ebap+0f, 0x1.0d85a6p-3f, 0x1.692f06p-4f,
    -0x1.1e1044p-2f, 0x1.7a2962p+0f, -0x1.a9ad12p-2f, -0x1.1d0b9p-1f, 0x1.1bc3fcp+0f, 0x1.095f4ep+0f, 0x1.0a97d8p-4f,
    -0x1.3f0d0ap-2f, 0x1.bdd06p-3f, 0x1.2975eep-1f, 0x1.7ed474p+0f, 0x1.13dd4cp-2f, -0x1.0dbfc2p+0f, -0x1.f158f8p-1f,
    0x1.15ec8cp+0f, -0x1.bf9b5ap-6f, -0x1.e87814p-4f, 0x1.2a0736p-2f, -0x1.e8341p-3f, 0x1.105632p+0f, -0x1.61cedep-2f,
    0x1.0f7db4p-3f, -0x1.374a4p+4f, -0x1.64917ep+4f, 0x1.69286p-2f, 0x1.3130dcp-1f, 0x1.69286p-2f, 0x1.3130dcp-1f, 0x1.69286p-2f,
    0x1.3130dcp-1f, 0x1.8b224p-1f, -0x1.4e3116p-1f, -0x1.aecb0ap+0f, -0x1.0c2ddep+0f, -0x1.77543cp+1f, -0x1.f3b86ep+0f, 0x1p+1f,
    0x1p+1f,
};

/* flow_cloud_score: largest error 0.676, tolerance 2; relative to the terms of the sum at their largest, times the largest |logit|, at least 1 */
static const uint16_t flow_cloud_score_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float flow_cloud_score_want_f32[] = {
    0x1.d36a4p-4f, -0x1.9f1024p+1f, -0x1.74989ep+2f, -0x1.1d1888p+3f, -0x1.310346p+1f, -0x1.f35e5ap+3f, -0x1.66f08p+1f,
    -0x1.14b9ep+1f, 0x1.0ebbeep+1f, 0x1.d6b042p-1f, 0x1.41e27cp+2f, -0x1.166206p+2f, 0x1.3fc4bap-1f, 0x1.32911p+1f, 0x1.339f98p+0f,
    0x1.51ec12p+0f, 0x1.56419cp+2f, -0x1.b62058p+1f, -0x1.269b2cp+1f, -0x1.74268ap+2f, -0x1.2ad276p+2f, 0x1.27a3ep+2f,
    -0x1.38867p-1f, -0x1.3f43cp+1f, -0x1.b37326p+2f, -0x1.4081f4p+1f, -0x1.06e314p+2f, -0x1.af182cp+1f, -0x1.02a708p+2f,
    0x1.d296d8p+4f, -0x1.20f674p+1f, 0x1.819cd8p+1f, -0x1.f9d78p+1f, -0x1.e0a28p+0f, -0x1.4db6fp-3f, 0x1.bf9c62p-1f, 0x1.caf796p+0f,
    0x1.9fd9b8p-1f, 0x1.14551cp+0f, 0x1.b48e98p+0f, -0x1.221afcp+0f, -0x1.b5571p-1f, 0x1.5bd01ap-1f, 0x1.8ab758p-3f, 0x1.02a034p-3f,
    0x1.f12f14p-4f, -0x1.5300a8p-1f, -0x1.50e56p+0f, -0x1.27fc4p+0f, -0x1.55b582p+1f, 0x1.c1a6aep-3f, 0x1.2f27d6p+0f,
    -0x1.317efap-1f, 0x1.89d5acp-2f, 0x1.39d53p+0f, -0x1.47e70ap+1f, -0x1.0f8e3p+0f, 0x1.577d02p-1f, 0x1.c63c5cp-2f, -0x1.3d9ffp-1f,
    -0x1.460b0cp-4f, -0x1.3f89b8p-3f, 0x1.5871ap-2f, 0x1.6c7418p+1f, 0x1.72d4aap+1f, -0x1.3b116cp+0f, -0x1.949e2cp-2f,
    0x1.ef9e24p+1f, -0x1.bd34e8p-2f, -0x1.3f142ap-1f, -0x1.99eb58p-1f, -0x1.49496cp-3f, -0x1.02f596p-1f, -0x1.374a4p+4f,
    -0x1.64917ep+4f, 0x1.44b36ep-3f, -0x1.256f18p+0f, -0x1.95637ep-1f, -0x1.ca472cp-2f, -0x1.12240ap-3f, -0x1.0be3d4p-4f,
    -0x1.9b8ac6p+0f, 0x1.763ea4p+1f, -0x1.a881d8p+0f, -0x1.5cd02p-1f, -0x1.77543cp+1f, -0x1.f3b86ep+0f, 0x1p+1f, 0x1p+1f,
};

/* flow_sample: largest error 0.378, tolerance 4; relative to the largest number of x */
static const uint16_t flow_sample_integers_f32[] = {
    0, 0, 0, 1,
};
static const float flow_sample_want_f32[] = {
    0x1.7dc628p-5f, 0x1.24c27ap+0f, 0x1.e3c94cp-1f, 0x1.879ecap+0f, 0x1.2560aep-3f, 0x1.385b08p+0f, 0x1.28859cp-7f, -0x1.1ff366p-5f,
    0x1.dba518p-4f, 0x1.c4038p-9f, 0x1.9e0fb6p-5f, -0x1.aab118p-4f, -0x1.bf8104p+0f, -0x1.945dacp+0f, -0x1.8b01bp+0f,
    0x1.e3dcc2p-3f, 0x1.20c03ep+0f, 0x1.15bf7ap-2f, 0x1.fc0a5cp-3f, -0x1.ad6f16p+0f, 0x1.bcc156p-3f, -0x1.3bcd78p-1f,
    0x1.a1f8fap+0f, 0x1.72a0dp+1f, 0x1.0e349ep-2f, -0x1.5c4fdp-1f, -0x1.a28c1ap-2f, -0x1.efaeeap-1f, -0x1.160b2cp+0f, 0x1.b2288p-2f,
    0x1.27e478p-3f, 0x1.3bd85p-1f, -0x1.a2221ep+0f, -0x1.33ca9ap-2f, -0x1.76ca24p-1f, 0x1.758c9cp+0f, 0x1.46c62ep-2f,
    -0x1.894ba6p-5f, 0x1.6ecffp-8f, 0x1.891fd2p-1f, -0x1.39f5c6p-1f, -0x1.e845acp-1f, -0x1.1171e6p+0f, 0x1.ac5d1ep-2f,
    0x1.39c652p-2f, -0x1.797a0cp+0f, 0x1.78fa8cp-3f, -0x1.93555p-5f, -0x1.49c918p-1f, -0x1.b9668ep-2f,
};

/* flow_sample_cloud_work_len: exact */
static const uint16_t flow_sample_cloud_work_len_integers_f32[] = {
    3171, 137, 3305, 151, 4444, 270,
};
static const float flow_sample_cloud_work_len_want_f32[] = {
    0,
};

/* flow_sample_cloud: largest error 16.8, tolerance 64; relative to the largest number of x and the cloud */
static const uint16_t flow_sample_cloud_integers_f32[] = {
    0, 0, 1, 0,
};
static const float flow_sample_cloud_want_f32[] = {
    -0x1.b62df6p-1f, 0x1.09d118p-2f, 0x1.333b2cp+0f, -0x1.e4382p-1f, -0x1.7231f2p-1f, 0x1.ff985cp-2f, 0x1.2b2326p-1f,
    0x1.dfabecp-3f, 0x1.0501acp+0f, -0x1.f0e118p-5f, -0x1.0c4306p+0f, 0x1.1476p+0f, -0x1.a69434p-2f, 0x1.c833cap-3f,
    -0x1.3cc898p+1f, -0x1.bf58dep-1f, -0x1.10ef9p+2f, 0x1.256e14p+1f, 0x1.a568a2p+2f, 0x1.4448a2p-1f, -0x1.887de6p+1f,
    -0x1.0d039cp+2f, -0x1.ae5208p-2f, -0x1.07834p+0f, -0x1.0036ap-1f, -0x1.2f70cep+1f, 0x1.8b6bdap+0f, 0x1.54e16p+1f,
    -0x1.1875d8p+2f, 0x1.e435dp-4f, 0x1.7d359cp+1f, 0x1.4450acp+1f, 0x1.06e1d2p-4f, -0x1.a214e4p+0f, 0x1.e46156p+0f, 0x1.3d3a08p+0f,
    -0x1.b69dbcp+0f, -0x1.545946p-2f, -0x1.e22b4ap-2f, 0x1.5d4206p+1f, 0x1.b2d182p-3f, -0x1.92884p+0f, 0x1.a2492p+0f,
    0x1.e1fb78p+0f, 0x1.aaff8p-3f, -0x1.48c124p+0f, -0x1.b0a74ep+0f, 0x1.06fb42p+1f,
};
