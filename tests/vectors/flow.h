/* Inputs of the test vectors of flow. Written by tools/vectors; see its cases.py for the layouts. */

/* flow_grid_uniform: len |  | times[len] */
enum { flow_grid_uniform_cases = 3 };
static const uint16_t flow_grid_uniform_sizes[] = {
    2, 1, 4, 1, 12, 1,
};
static const float flow_grid_uniform_numbers[] = {
    0,
};

/* flow_grid_geometric: len | tau | times[len] */
enum { flow_grid_geometric_cases = 4 };
static const uint16_t flow_grid_geometric_sizes[] = {
    2, 1, 6, 1, 12, 1, 2, 1,
};
static const float flow_grid_geometric_numbers[] = {
    0x1p-1f, 0x1.e66666p-1f, 0x1.99999ap-4f, 0x0p+0f,
};

/* flow_grid_equal_angle: len | s | times[len] */
enum { flow_grid_equal_angle_cases = 3 };
static const uint16_t flow_grid_equal_angle_sizes[] = {
    2, 1, 6, 1, 12, 1,
};
static const float flow_grid_equal_angle_numbers[] = {
    0x1p+0f, 0x1.99999ap-3f, 0x1.a66666p+1f,
};

/* flow_grid_karras: len | sigma_min sigma_max rho | times[len] */
enum { flow_grid_karras_cases = 3 };
static const uint16_t flow_grid_karras_sizes[] = {
    2, 1, 6, 1, 12, 1,
};
static const float flow_grid_karras_numbers[] = {
    0x1p+0f, 0x1.4p+6f, 0x1.cp+2f, 0x1.99999ap-4f, 0x1.4p+6f, 0x1.4cccccp+0f, 0x1.0624dep-9f, 0x1.4p+6f, 0x1.cp+2f,
};

/* flow_grid_shifted: len | shift | times[len] */
enum { flow_grid_shifted_cases = 3 };
static const uint16_t flow_grid_shifted_sizes[] = {
    2, 1, 6, 1, 12, 1,
};
static const float flow_grid_shifted_numbers[] = {
    0x1p+0f, 0x1.8p+1f, 0x1.666666p-1f,
};

/* flow_euler: n d | x![n,d] v[n,d] from to |  */
enum { flow_euler_cases = 3 };
static const uint16_t flow_euler_sizes[] = {
    2, 3, 3, 3, 2, 17, 18, 19, 19, 1, 1, 1,
};
static const float flow_euler_numbers[] = {
    0x1.f28fep-2f, 0x1.344f78p-5f, -0x1.2fb838p+0f, 0x1.e48a44p-1f, 0x1.41f83cp-2f, 0x1.7ebdap-2f, 0x1.895e2cp-3f, 0x1.ac2b56p+0f,
    0x1.f97a02p-1f, 0x1.502e5ap+0f, -0x1.22f3b6p-2f, -0x1.d890e2p-2f, 0x1.333334p-2f, 0x1.666666p-1f, 0x1.39c70ep-1f,
    0x1.4be0eap-2f, -0x1.682ae6p-1f, 0x1.03a434p+1f, -0x1.987f62p+0f, 0x1.33da24p-5f, 0x1.ed7804p-1f, 0x1.67a46cp-1f,
    0x1.57cd58p-1f, -0x1.03a71p+0f, 0x1.f16e2p+0f, -0x1.684944p-1f, -0x1.b41b18p-6f, 0x1.cad2eap-6f, 0x1.19d87cp-6f, -0x1.0a09dp-1f,
    0x1.9df176p+0f, 0x1.34p+6f, 0x1.8814aep-4f, 0x1.0c64b2p+0f, -0x1.96aed4p+0f, 0x1.49091ap-1f, -0x1.8c70fap-3f, 0x1.c4db2cp-2f,
    0x1.fd197ap-3f, 0x1.ee0f6cp-2f, -0x1.162626p-4f, 0x1.bc4738p-4f, 0x1.5bd222p-3f, 0x1.106beep-2f, 0x1.5d034cp-4f,
    -0x1.70bc64p-2f, 0x1.e7b42ep-2f, -0x1.af0d96p-1f, 0x1.11d012p+1f, 0x1.34p+6f, 0x1.d1a0bep-1f, 0x1.980f7p+0f, -0x1.84256ap-4f,
    -0x1.4b085ap+0f, -0x1.8645c2p+0f, -0x1.92029ep-1f, -0x1.3b90e8p-1f, -0x1.808be4p-2f, -0x1.6ec8bcp-2f, 0x1.5031f4p-1f,
    -0x1.32cc66p+1f, 0x1.ba0614p+0f, -0x1.5c9858p-2f, 0x1.599f7p-3f, -0x1.cf8fb4p+0f, 0x1.10de76p-2f, -0x1.776c32p+0f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.0b63ep-1f, 0x1.3540c8p-2f, 0x1.8d77e2p-3f, -0x1.533026p-3f, -0x1.11d46p-2f, -0x1.43e65ep-2f, 0x1.ddd544p-1f,
    0x1.836db6p-4f, 0x1.0558d4p-2f, 0x1.3ac1bap+1f, 0x1.aab38ep-4f, -0x1.d9b45ep-1f, -0x1.241f64p+1f, -0x1.3dad36p+1f,
    0x1.091bb6p-3f, 0x1.cd7d08p-1f, -0x1.0e0128p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.333334p-1f, 0x1p+0f, -0x1.475048p+0f,
    -0x1.35b21ep-1f, 0x1.51421ap-2f, -0x1.78990cp-1f, -0x1.379204p+0f, -0x1.b78d3ep+0f, 0x1.1475aep-1f, -0x1.64a10ep-2f,
    -0x1.9ac184p-1f, -0x1.213a38p+0f, -0x1.4d148ap+1f, -0x1.c6a352p-5f, -0x1.1189aap+0f, -0x1.88c902p-3f, 0x1.552198p+0f,
    -0x1.f93d72p-2f, -0x1.1701f4p-2f, 0x1.a1c1aap-1f, -0x1.5084d4p-2f, 0x1.07e494p-7f, -0x1.45de1ap+0f, -0x1.05580cp+0f,
    -0x1.bb44b8p+0f, 0x1.bbbb1p-1f, 0x1.253bb6p+0f, -0x1.1d18a4p-1f, -0x1.aba18p-3f, -0x1.d096cap-2f, 0x1.5021fcp+1f,
    0x1.edd026p-1f, -0x1.30a448p-3f, 0x1.5a714ap-1f, 0x1.53702p+0f, -0x1.01aa56p+0f, 0x1.429834p-1f, 0x1.3b4f9ep-1f, 0x1.2ca494p-5f,
    0x1.982878p-1f, 0x1.99999ap-1f, 0x1.99999ap-4f,
};

/* flow_relax: n d | x![n,d] m[n,d] from to |  */
enum { flow_relax_cases = 3 };
static const uint16_t flow_relax_sizes[] = {
    2, 3, 3, 3, 2, 17, 18, 19, 19, 1, 1, 1,
};
#define flow_relax_numbers flow_euler_numbers

/* flow_cloud_work_len: d |  |  */
enum { flow_cloud_work_len_cases = 3 };
static const uint16_t flow_cloud_work_len_sizes[] = {
    1, 3, 20,
};
#define flow_cloud_work_len_numbers flow_grid_uniform_numbers

/* flow_cloud_velocity: n m d | x[n,d] cloud[m,d] log_weights[m] s t | out[n,d] log_density[n] divergence[n] */
enum { flow_cloud_velocity_cases = 6 };
static const uint16_t flow_cloud_velocity_sizes[] = {
    2, 4, 2, 2, 2, 1, 2, 1, 1, 5, 6, 3, 4, 5, 0, 9, 1, 1, 2, 66, 1, 1, 1, 1, 1, 1, 1, 2, 3, 17, 17, 17, 0, 17, 1, 0, 3, 5, 2, 2, 2,
    0, 2, 0, 0, 2, 3, 2, 2, 2, 0, 2, 1, 1,
};
static const float flow_cloud_velocity_numbers[] = {
    -0x1.0ff384p-1f, 0x1.f83bc6p-2f, 0x1.1d5db6p+0f, 0x1.e9c802p+0f, -0x1.59d15cp+0f, -0x1.70a606p-1f, -0x1.dbe456p-1f,
    -0x1.499c68p-2f, -0x1.354016p-3f, -0x1.4d5154p+0f, 0x1.25b33ep-2f, -0x1.719f92p+0f, -0x1.36b98ap+0f, -0x1.f498cap+0f,
    -0x1.570662p+0f, -0x1.43aaaep+0f, 0x0p+0f, 0x1.333334p-1f, -0x1.2718d4p-3f, -0x1.621b48p-3f, -0x1.c7f324p-4f, 0x1.34p+6f,
    0x1.676a6ap-1f, -0x1.054d02p-3f, -0x1.7f528ep+0f, 0x1.34p+6f, 0x1.544b42p-2f, -0x1.11c0eap-2f, -0x1.bc54d6p-3f, 0x1.34p+6f,
    0x1.daaa02p-4f, 0x1.dbbeeap-3f, 0x1.29defcp+0f, 0x1.34p+6f, 0x1.5032aap-1f, 0x1.c4a32cp-4f, -0x1.7a054ap-1f, 0x1.34p+6f,
    -0x1.03c0eap+0f, 0x1.f88242p-3f, 0x1.4fa2fep+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.5540c6p-5f, -0x1.b3800ep-4f, 0x1.1044fap-1f,
    0x1.34p+6f, 0x1.34p+6f, -0x1.741b8cp+0f, -0x1.3fc5ap-2f, 0x1.f62198p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.bf2edcp-1f, -0x1.eccf4p-3f,
    0x1.81a364p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.fc5756p-3f, 0x1.908d24p-1f, -0x1.1cfc22p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.22f1c2p-1f,
    -0x1.83b79cp+0f, -0x1.4f5a6p+1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.333334p-2f, 0x1.666666p-1f, 0x1.7fa4cep+0f, 0x1.7b2998p-2f,
    0x1.60b4b4p-1f, 0x1.c07758p-1f, -0x1.ad7c0cp-1f, -0x1.905f58p+0f, -0x1.1fc12ep+0f, 0x1.5ca684p-2f, 0x1.0e7a52p+0f,
    0x1.05b82ep-3f, -0x1.5c246ep+0f, 0x1.67d24cp+0f, -0x1.9afa64p+0f, -0x1.f3e76ep-2f, -0x1.23ce44p-1f, 0x1.009e5ap-2f,
    0x1.18de64p+0f, -0x1.7e253ap+0f, -0x1.469a1p-2f, 0x1.43191ep-2f, -0x1.2ac18ep+0f, -0x1.7618dp-4f, 0x1.81bd52p-3f,
    -0x1.55db7p+0f, -0x1.4eac2p+0f, -0x1.c17dep-5f, -0x1.d02dc6p-3f, 0x1.c51532p-3f, 0x1.1b0e4p+1f, 0x1.ca4594p-1f, 0x1.c7bd6ap-2f,
    -0x1.6b9a6cp-1f, 0x1.dc60ep-1f, -0x1.906d2p-1f, 0x1.91c804p+0f, 0x1.2fce5p+0f, -0x1.009becp+1f, -0x1.2ccfb2p+0f,
    -0x1.878a2ep-3f, -0x1.9b0142p-2f, -0x1.42c564p+0f, -0x1.39c328p+0f, 0x1.71bc78p-1f, -0x1.108176p-1f, -0x1.8758fcp+0f,
    -0x1.1f542p-2f, 0x1.f067cp-1f, 0x1.aed8dcp+0f, 0x1.fa2a5ep-5f, -0x1.4226bp-2f, -0x1.9bd3dp-1f, -0x1.0a7e96p-1f, 0x1.10e50ap-1f,
    0x1.40df22p+0f, 0x1.3e563ep+0f, -0x1.f38332p-3f, 0x1.c515cap-1f, 0x1.86efbp-1f, 0x1.d0939ap-2f, -0x1.39b4acp+1f, -0x1.02593p-4f,
    -0x1.2278fep-2f, 0x1.53cad8p+0f, -0x1.21e5d2p-2f, 0x1.cdf928p-2f, 0x1.0bf0a4p-2f, 0x1.444cc6p+0f, 0x1.865d96p-1f,
    -0x1.f8a506p-1f, -0x1.8122ccp-1f, -0x1.053f6ap+0f, -0x1.1bd1acp+0f, -0x1.a15cf8p+0f, -0x1.7387f4p+0f, -0x1.acdcc4p-2f,
    -0x1.7b9e3ap+0f, -0x1.3ec182p+0f, -0x1.89a8bcp+0f, -0x1.a53af2p+0f, -0x1.7faa58p+1f, -0x1.49d5b4p-1f, -0x1.0ba3b4p+1f,
    -0x1.ea75f8p+0f, -0x1.a53bccp-1f, -0x1.56a154p+1f, -0x1.7c6cc4p+0f, -0x1.c7bdeap+0f, -0x1.35f808p+1f, -0x1.312fdap+0f,
    -0x1.e2bdbcp+0f, -0x1.8d3fp+0f, -0x1.b6f7aap+0f, -0x1.2e1dfep+0f, -0x1.7b025ep-2f, -0x1.10589ap+1f, -0x1.124aa2p+0f,
    -0x1.d86376p+0f, -0x1.ad7a7ap+0f, -0x1.38fadap+1f, -0x1.08e98cp+1f, -0x1.b732b8p+0f, -0x1.1782bcp+0f, -0x1.608f5p+0f,
    -0x1.36539ap+0f, -0x1.2266bcp+0f, -0x1.18913p+1f, -0x1.8c2822p-1f, -0x1.a98f9p+0f, -0x1.28567ep+0f, -0x1.9733b6p+0f,
    -0x1.5dedaep+0f, -0x1.2d538p+0f, -0x1.50126p+1f, -0x1.f806e2p-2f, -0x1.69b536p+0f, -0x1.e80e0ap-1f, -0x1.642218p+0f,
    -0x1.74b7fep+0f, -0x1.149654p+1f, -0x1.b2166ep+0f, -0x1.4daad4p+1f, -0x1.935278p+0f, -0x1.6c0dc6p-1f, -0x1.38889cp+1f,
    -0x1.d80b84p+0f, -0x1.afa434p+0f, -0x1.d5fdp-1f, -0x1.c2e01ap-1f, -0x1.78008ap+0f, -0x1.744b14p+0f, -0x1.94b1bep+0f,
    -0x1.beaefcp+0f, -0x1.bd9a1p+0f, -0x1.bba7ccp+0f, 0x1.99999ap-2f, 0x1.ccccccp-1f, -0x1.0c85eap+0f, 0x1.5bca7ep-1f,
    0x1.9d4072p-2f, -0x1.e6b7dp-2f, 0x1.3575b8p-5f, 0x1.eba6e6p-3f, 0x1.94e19ep-4f, 0x1.6c7b84p-4f, 0x1.542748p-1f, 0x1.001192p+0f,
    0x1.88d86p+0f, -0x1.9f8fc2p-4f, -0x1.78ced8p-1f, 0x1.68ec1ep-1f, -0x1.47f374p-2f, -0x1.a852b8p-1f, 0x1.b7d4eap+0f,
    0x1.b62f9ep-1f, -0x1.71c324p-2f, -0x1.4f4536p-2f, 0x1.9d0df8p-2f, 0x1.85290ap-3f, 0x1.d8b32ep-2f, -0x1.f3225ap-4f,
    -0x1.dd728cp+0f, -0x1.df5a5ep+0f, 0x1.ed69ep-1f, 0x1.b93516p-3f, -0x1.1a99e4p+1f, 0x1.44ef8ep-2f, 0x1.29f02cp-2f,
    0x1.6ebf7ap-1f, 0x1.0a3bc2p-8f, 0x1.4543fep-2f, -0x1.b2f1b4p-1f, -0x1.a27036p+0f, -0x1.05f79ap-2f, 0x1.bad272p-4f,
    -0x1.7bab38p-2f, -0x1.978572p+0f, -0x1.0497p-1f, -0x1.7781cp-1f, 0x1.5e007p-1f, -0x1.3c0e44p+0f, -0x1.0d9866p+0f,
    -0x1.560e2ep-1f, 0x1.da2a5p-4f, 0x1.18be04p+0f, 0x1.a8acf8p-2f, -0x1.75a98p+0f, -0x1.0c8ab2p+0f, 0x1.865774p+0f, 0x1.45dc68p-3f,
    -0x1.02d4c2p-2f, 0x1.9066ep-2f, 0x1.2fd0e4p-1f, 0x1.aa9a98p+0f, 0x1.39b498p-3f, -0x1.831b46p-1f, -0x1.fed17p-1f, 0x1.e0a242p-1f,
    -0x1.01da5cp-5f, 0x1.396d6cp-3f, 0x1.d8aa62p-2f, -0x1.0614d8p+0f, 0x1.9c3a1p+0f, -0x1.18738ep-2f, -0x1.bce998p-3f,
    -0x1.254718p-2f, 0x1.0596c4p-3f, -0x1.7692f2p-2f, -0x1.6dae06p-2f, 0x1.3afdaap-1f, 0x1.4ba97p+0f, 0x1.6c8472p-1f,
    -0x1.31bea4p+0f, -0x1.8fbe76p-2f, 0x1.62c90ap+0f, -0x1.071eep-6f, 0x1.d7c5f4p-4f, -0x1.d406bap-3f, 0x1.8272f4p+0f,
    -0x1.d542ecp-2f, -0x1.de0af6p-2f, 0x1.041d82p+0f, 0x1.333334p-1f, 0x1.99999ap-3f, -0x1.44b36ep-3f, 0x1.256f18p+0f,
    0x1.95637ep-1f, 0x1.ca472cp-2f, 0x1.12240ap-3f, 0x1.0be3d4p-4f, -0x1.b0b4b8p-4f, 0x1.f4ec92p-2f, -0x1.3c05f6p-1f,
    0x1.879bdap+0f, 0x1.5d82f2p+0f, 0x1.3f7a52p-2f, 0x1.2d6854p+0f, 0x1.55ed96p+0f, -0x1.cd5106p-5f, -0x1.5f5204p-1f,
    0x1.99999ap-4f, 0x0p+0f, 0x1.8b224p-1f, -0x1.4e3116p-1f, -0x1.aecb0ap+0f, -0x1.0c2ddep+0f, 0x1.4b8cbap-3f, 0x1.317c1ap+0f,
    -0x1.0c77ep+1f, -0x1.37ca1ep+0f, 0x1.7b2b3ap-2f, 0x1.36ec5ap-4f, 0x1.666666p-1f, 0x1p+0f,
};

/* flow_cloud_denoiser: n m d | x[n,d] cloud[m,d] log_weights[m] s t | out[n,d] log_density[n] divergence[n] */
enum { flow_cloud_denoiser_cases = 6 };
static const uint16_t flow_cloud_denoiser_sizes[] = {
    2, 4, 2, 2, 2, 1, 2, 1, 1, 5, 6, 3, 4, 5, 0, 9, 1, 1, 2, 66, 1, 1, 1, 1, 1, 1, 1, 2, 3, 17, 17, 17, 0, 17, 1, 0, 3, 5, 2, 2, 2,
    0, 2, 0, 0, 2, 3, 2, 2, 2, 0, 2, 1, 1,
};
#define flow_cloud_denoiser_numbers flow_cloud_velocity_numbers

/* flow_cloud_score: n m d | x[n,d] cloud[m,d] log_weights[m] s t | out[n,d] log_density[n] divergence[n] */
enum { flow_cloud_score_cases = 6 };
static const uint16_t flow_cloud_score_sizes[] = {
    2, 4, 2, 2, 2, 1, 2, 1, 1, 5, 6, 3, 4, 5, 0, 9, 1, 1, 2, 66, 1, 1, 1, 1, 1, 1, 1, 2, 3, 17, 17, 17, 0, 17, 1, 0, 3, 5, 2, 2, 2,
    0, 2, 0, 0, 2, 3, 2, 2, 2, 0, 2, 1, 1,
};
#define flow_cloud_score_numbers flow_cloud_velocity_numbers

/* flow_sample_cloud_work_len: n d |  |  */
enum { flow_sample_cloud_work_len_cases = 3 };
static const uint16_t flow_sample_cloud_work_len_sizes[] = {
    3, 1, 3, 3, 3, 20,
};
#define flow_sample_cloud_work_len_numbers flow_grid_uniform_numbers

/* flow_sample_cloud: n m d len stop | x![n,d] times[len] cloud[m,d] log_weights[m] s |  */
enum { flow_sample_cloud_cases = 4 };
static const uint16_t flow_sample_cloud_sizes[] = {
    3, 4, 2, 5, 0, 3, 1, 5, 1, 2, 5, 3, 4, 0, 3, 1, 3, 0, 2, 66, 1, 5, 2, 1, 1, 1, 0, 2, 3, 17, 3, 0, 17, 1, 17, 0,
};
static const float flow_sample_cloud_numbers[] = {
    -0x1.465712p+0f, 0x1.69d96ap-5f, 0x1.34p+6f, 0x1.4a199ep-2f, -0x1.a2d87p-1f, 0x1.34p+6f, -0x1.536cccp-1f, 0x1.630a08p+0f,
    0x1.34p+6f, 0x0p+0f, 0x1.333334p-2f, 0x1p-1f, 0x1.99999ap-1f, 0x1p+0f, -0x1.e156dcp-1f, 0x1.4f86f2p-4f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, -0x1.7ba67cp-1f, 0x1.004526p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.663e74p-1f, 0x1.3a707cp+0f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.333b52p+0f, -0x1.e4385ap-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.ccf0fp+0f, -0x1.d7078ap+0f,
    -0x1.c1486p+0f, -0x1.63068p+0f, 0x0p+0f, 0x1.1bd93ap-1f, -0x1.13f0e6p-2f, 0x1.732ffp-1f, -0x1.1527a6p-3f, -0x1.0aaef6p+1f,
    0x1.e0609ep-2f, 0x1.99999ap-4f, 0x1.99999ap-2f, 0x1.666666p-1f, 0x1p+0f, -0x1.781ef6p-1f, 0x1.e00e18p-1f, 0x1.58526ep+0f,
    0x1.151e86p+1f, 0x1.38eb1p-1f, -0x1.d04d3cp-5f, 0x1.9f3bf8p-1f, 0x1.93b212p-1f, -0x1.b74ed6p+0f, -0x1.9f71f4p-3f,
    -0x1.784efcp-1f, 0x1.1d78dcp+0f, 0x1.7a22cp-2f, 0x1.2b4bdep-1f, 0x1.1b0638p+0f, 0x1.333334p-1f, -0x1.922be8p-1f, 0x1.20c966p-2f,
    0x0p+0f, 0x1.333334p-2f, 0x1p-1f, 0x1.99999ap-1f, 0x1p+0f, 0x1.f06082p-1f, -0x1.3d83c8p-1f, 0x1.6c10a4p+0f, 0x1.bb58acp-1f,
    0x1.327684p-1f, 0x1.3a6e22p-2f, 0x1.41f746p+0f, 0x1.42a24cp-1f, 0x1.82814ap-1f, -0x1.26108cp+0f, 0x1.544dfp-2f, 0x1.e6f642p+0f,
    0x1.3bbeaep-1f, -0x1.49e2f4p-1f, -0x1.c7e306p-3f, 0x1.7ae7d4p+0f, 0x1.169bd6p+1f, -0x1.81987p-2f, 0x1.223dap+0f,
    -0x1.1c045ap+0f, 0x1.885002p-3f, 0x1.5d49d8p+0f, -0x1.48796p+0f, 0x1.3fbf8ap-1f, -0x1.5ab688p-1f, 0x1.bc7788p-5f,
    0x1.bb6d14p-3f, -0x1.4b5784p-3f, -0x1.f19a6p-2f, 0x1.807322p-1f, 0x1.f4cf9cp-2f, -0x1.abcda6p-4f, -0x1.0e6808p+1f,
    -0x1.1ff8c8p+0f, -0x1.c04caap+0f, -0x1.7a2f6ap+0f, -0x1.b0a08cp-1f, 0x1.52a93cp-1f, -0x1.511124p-1f, 0x1.655ccp-1f,
    -0x1.d0d7fcp-3f, 0x1.495c18p-2f, 0x1.9e9684p+0f, -0x1.34e5ccp-3f, -0x1.128536p-1f, -0x1.1c38b8p+0f, 0x1.c02baap-3f,
    0x1.5c650ep-1f, 0x1.d32fa8p+0f, -0x1.840e5ap-2f, -0x1.95fbd4p+0f, 0x1.d0564p-2f, 0x1.22a0b6p-2f, -0x1.3547e2p-4f,
    -0x1.599358p-1f, 0x1.83e2ccp-1f, -0x1.58c98ap-1f, 0x1.0c27b2p+0f, -0x1.20ebbep-3f, 0x1.f45b6ep-2f, 0x1.6eb0e4p-1f,
    -0x1.8952eep-1f, 0x1.5927cap-3f, -0x1.011d26p-1f, -0x1.a542p-2f, 0x1.175f5ap+0f, 0x1.333334p-2f, -0x1.650f62p+0f,
    0x1.af22f2p-3f, -0x1.d9c906p+0f, 0x1.4686a4p+0f, 0x1.793152p+1f, 0x1.40b3c6p-2f, -0x1.06d0ap-1f, -0x1.bb171cp+0f,
    0x1.c1cf0ep-3f, -0x1.44694cp-1f, 0x1.3ab17p-1f, -0x1.5194bcp+0f, 0x1.31b74ap+0f, 0x1.96cecap+0f, -0x1.7c82a8p+0f, 0x1.2d1bdp-1f,
    0x1.4e07d8p+0f, 0x1.8391a6p-1f, 0x1.73b49p-2f, 0x1.8f7bb6p-7f, 0x1.ee1418p-3f, 0x1.814d7p-3f, -0x1.317f26p-1f, -0x1.7dbfd6p-2f,
    0x1.34e7cap-1f, 0x1.bc29fp+0f, 0x1.fc238ep-4f, -0x1.ff0f2ep-1f, 0x1.7cbeep-2f, 0x1.9abfc4p+0f, -0x1.cb6484p-1f, -0x1.287bep-2f,
    -0x1.55b8e8p-2f, 0x1.c855fep-1f, 0x1.99999ap-1f, 0x1p-1f, 0x1.99999ap-3f, -0x1.4069d6p-1f, 0x1.acd7f8p-5f, 0x1.1e7fdap+0f,
    0x1.7a2388p-7f, 0x1.3c2232p-4f, 0x1.527aa6p-2f, -0x1.25fbeep-2f, 0x1.778706p+0f, 0x1.e01914p-4f, -0x1.b8501cp-3f,
    0x1.2dc96cp-2f, -0x1.981274p-1f, 0x1.4d11ap+0f, -0x1.a2058ap+0f, -0x1.b98da8p-2f, 0x1.5de102p+0f, -0x1.55bb8p-1f,
    -0x1.3d8cc8p-2f, 0x1.6b9c92p+0f, -0x1.5ed8f4p-2f, 0x1.136b3ep-1f, -0x1.6f8e6ap-3f, -0x1.c8853p-4f, 0x1.203104p+1f,
    -0x1.34ebf2p-2f, 0x1.d5ac38p-1f, -0x1.1dd5dep-2f, 0x1.da0aa8p+0f, -0x1.3da6f2p-3f, 0x1.fdd834p-2f, 0x1.b82c7ep+0f,
    0x1.70d33ep+0f, 0x1.248c3ap-1f, 0x1.aeeef4p-3f, -0x1.47fe28p-1f, 0x1.1d05bep+0f, 0x1.53aa02p+0f, -0x1.26f06cp+1f,
    -0x1.799452p+0f, 0x1.022378p-2f, -0x1.fbfac2p-2f, 0x1.189782p+0f, 0x1.9ca252p+0f, 0x1.8aba44p-2f, -0x1.74dd5p+0f,
    -0x1.511912p-2f, 0x1.059d6cp+0f, -0x1.8e2756p+0f, 0x1.9acdccp+0f, -0x1.80cea6p-3f, 0x1.610d3p-1f, 0x1.99999ap-2f,
};
