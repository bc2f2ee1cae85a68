/* Inputs of the test vectors of fields. Written by tools/vectors; see its cases.py for the layouts. */

/* flow_cloud_posterior_trace: n m d | x[n,d] cloud[m,d] log_weights[m] s t | out[n] */
enum { flow_cloud_posterior_trace_cases = 2 };
static const uint16_t flow_cloud_posterior_trace_sizes[] = {
    2, 4, 2, 2, 2, 1, 1, 5, 6, 3, 4, 5, 0, 1,
};
static const float flow_cloud_posterior_trace_numbers[] = {
    -0x1.0ff384p-1f, 0x1.f83bc6p-2f, 0x1.1d5db6p+0f, 0x1.e9c802p+0f, -0x1.59d15cp+0f, -0x1.70a606p-1f, -0x1.dbe456p-1f,
    -0x1.499c68p-2f, -0x1.354016p-3f, -0x1.4d5154p+0f, 0x1.25b33ep-2f, -0x1.719f92p+0f, -0x1.36b98ap+0f, -0x1.f498cap+0f,
    -0x1.570662p+0f, -0x1.43aaaep+0f, 0x0p+0f, 0x1.333334p-1f, -0x1.2718d4p-3f, -0x1.621b48p-3f, -0x1.c7f324p-4f, 0x1.34p+6f,
    0x1.676a6ap-1f, -0x1.054d02p-3f, -0x1.7f528ep+0f, 0x1.34p+6f, 0x1.544b42p-2f, -0x1.11c0eap-2f, -0x1.bc54d6p-3f, 0x1.34p+6f,
    0x1.daaa02p-4f, 0x1.dbbeeap-3f, 0x1.29defcp+0f, 0x1.34p+6f, 0x1.5032aap-1f, 0x1.c4a32cp-4f, -0x1.7a054ap-1f, 0x1.34p+6f,
    -0x1.03c0eap+0f, 0x1.f88242p-3f, 0x1.4fa2fep+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.5540c6p-5f, -0x1.b3800ep-4f, 0x1.1044fap-1f,
    0x1.34p+6f, 0x1.34p+6f, -0x1.741b8cp+0f, -0x1.3fc5ap-2f, 0x1.f62198p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.bf2edcp-1f, -0x1.eccf4p-3f,
    0x1.81a364p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.fc5756p-3f, 0x1.908d24p-1f, -0x1.1cfc22p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.22f1c2p-1f,
    -0x1.83b79cp+0f, -0x1.4f5a6p+1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.333334p-2f, 0x1.666666p-1f,
};

/* flow_cloud_jacobian_work_len: d |  |  */
enum { flow_cloud_jacobian_work_len_cases = 3 };
static const uint16_t flow_cloud_jacobian_work_len_sizes[] = {
    1, 3, 20,
};
static const float flow_cloud_jacobian_work_len_numbers[] = {
    0,
};

/* flow_cloud_jacobian: n m d quantity | x[n,d] direction[n,d] cloud[m,d] log_weights[m] s t | out[n,d] */
enum { flow_cloud_jacobian_cases = 4 };
static const uint16_t flow_cloud_jacobian_sizes[] = {
    2, 4, 2, 0, 2, 2, 2, 1, 2, 3, 5, 3, 1, 4, 5, 6, 0, 10, 2, 3, 2, 2, 2, 2, 2, 0, 2, 1, 3, 17, 0, 17, 17, 17, 0, 17,
};
static const float flow_cloud_jacobian_numbers[] = {
    -0x1.0e6da8p+0f, 0x1.f738b6p-7f, 0x1.97affap-1f, -0x1.97647p+0f, -0x1.846ab6p-1f, 0x1.664e32p-2f, -0x1.b58cf6p-1f,
    -0x1.fa599ap-2f, 0x1.161bc6p-2f, -0x1.ebcc6ap-1f, 0x1.3be9eap-1f, -0x1.7a164ap-3f, 0x1.86aaf8p-2f, -0x1.70106p+0f,
    0x1.d6337cp-1f, 0x1.1b8faap+1f, -0x1.969354p+0f, -0x1.acc6bep+0f, -0x1.7ad442p+0f, -0x1.2030e8p+1f, 0x0p+0f, 0x1.333334p-1f,
    0x1.949adep-3f, -0x1.a0e03ep-2f, -0x1.4705b8p-1f, 0x1.34p+6f, -0x1.973626p-1f, -0x1.f3f2fcp-1f, -0x1.41a4dep-2f, 0x1.34p+6f,
    -0x1.410fp+0f, 0x1.b242fep-1f, 0x1.4f3002p-2f, 0x1.34p+6f, 0x1.6fd88p+0f, -0x1.0f2e8ap-3f, -0x1.32d53cp-2f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.badc4ep-3f, 0x1.55382cp+0f, -0x1.6aeb56p-1f, 0x1.34p+6f, 0x1.34p+6f, -0x1.4c53fcp-1f, -0x1.0d54d6p-3f,
    -0x1.306d62p+0f, 0x1.34p+6f, 0x1.34p+6f, -0x1.095f4ap-1f, 0x1.4360b4p-3f, -0x1.6323bp+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.859accp+0f, 0x1.ba2af8p-3f, 0x1.512d7ap-4f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.87b54ep+0f, -0x1.db3ba8p+0f,
    0x1.55a114p-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.4f3614p-3f, -0x1.20a7f2p+0f, 0x1.ef7276p-2f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.5ad6e2p-1f, -0x1.6da968p-4f, 0x1.ee22b4p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.333334p-2f, 0x1.666666p-1f,
    0x1.0da476p-9f, 0x1.d468cp-1f, 0x1.d55bccp-2f, -0x1.0b2386p+1f, 0x1.67a628p+0f, 0x1.85f32ep-2f, -0x1.484654p-3f, 0x1.3c828cp-1f,
    0x1.9f1d04p+0f, -0x1.86b78cp-4f, -0x1.79d63cp+1f, 0x1.af8e1ap-2f, 0x1.645cf2p+0f, -0x1.5446dcp+0f, 0x1.666666p-1f, 0x1p+0f,
    0x1.bd8c82p-1f, 0x1.10d386p-1f, 0x1.c5861p-2f, 0x1.287b52p-7f, -0x1.7a0bdap-1f, -0x1.070bb4p-1f, -0x1.756ddcp-2f,
    0x1.1dd366p-2f, 0x1.19128cp+0f, -0x1.ff932ap-1f, -0x1.38ff42p+0f, 0x1.3c8aacp-3f, 0x1.24e6a4p-1f, 0x1.32a12ap+0f,
    -0x1.bcee1p-11f, -0x1.4639e2p-1f, 0x1.7fda6ap-1f, -0x1.08f6eap-1f, -0x1.0cb906p+1f, -0x1.b0d6p-3f, 0x1.f74d0ap-1f,
    0x1.4999f6p+1f, -0x1.cc0ae2p+0f, 0x1.43914ep-3f, -0x1.2e0c7p-2f, -0x1.5bdca6p+1f, 0x1.6ff75ap-3f, -0x1.295c9ep+0f,
    -0x1.34fefcp-4f, -0x1.aa350ap-1f, 0x1.9069bep-1f, -0x1.5de02cp-1f, 0x1.8b92c6p+0f, -0x1.11a20ap-1f, 0x1.d7af44p-1f,
    0x1.61377cp-1f, 0x1.83dfecp-1f, -0x1.0ca31ep-5f, 0x1.380334p-2f, -0x1.f755dep-1f, 0x1.8e691p+0f, -0x1.4f4988p-1f,
    -0x1.8e9efap-3f, 0x1.aef9aep-2f, 0x1.26511cp-3f, 0x1.b0f4c2p+0f, -0x1.aa970ap-4f, -0x1.02029ep+0f, -0x1.82176p-1f,
    0x1.264f5ep-2f, -0x1.8e375cp-2f, 0x1.61c6e6p-2f, -0x1.d98d82p+0f, -0x1.d863f2p-2f, 0x1.8d6d34p+0f, -0x1.434302p-1f,
    0x1.554182p+0f, -0x1.d876a4p-8f, 0x1.53177p-1f, 0x1.5f9de6p-1f, -0x1.0eba96p-4f, 0x1.9bf612p-5f, 0x1.8afbdap-1f,
    -0x1.52ef7cp-1f, -0x1.a85498p-6f, 0x1.cda92ap-1f, 0x1.fd5458p-3f, -0x1.285ceap-3f, 0x1.46427ap-5f, 0x1.f517a4p-2f,
    -0x1.64634ap-5f, -0x1.4bcdb4p+1f, -0x1.d0a734p-3f, 0x1.1a483cp-1f, -0x1.02b23p+1f, 0x1.6a715ep+0f, -0x1.fba0d2p-2f,
    -0x1.3ad2e6p+0f, -0x1.a5c03ap-2f, -0x1.ed1c3p-2f, 0x1.28456cp+1f, -0x1.8b7ffep+0f, 0x1.4042acp-2f, 0x1.508448p-3f,
    0x1.8f764p-2f, 0x1.333334p-1f, 0x1.99999ap-3f,
};

/* flow_cloud_eigenvalue_work_len: n d |  |  */
enum { flow_cloud_eigenvalue_work_len_cases = 3 };
static const uint16_t flow_cloud_eigenvalue_work_len_sizes[] = {
    3, 1, 3, 3, 3, 20,
};
#define flow_cloud_eigenvalue_work_len_numbers flow_cloud_jacobian_work_len_numbers

/* flow_cloud_eigenvalue: n m d iterations | direction![n,d] x[n,d] cloud[m,d] log_weights[m] s t | value[n] bound[n] */
enum { flow_cloud_eigenvalue_cases = 4 };
static const uint16_t flow_cloud_eigenvalue_sizes[] = {
    2, 4, 2, 1, 2, 2, 2, 1, 1, 1, 3, 5, 3, 4, 4, 5, 6, 0, 1, 1, 2, 6, 1, 2, 1, 1, 1, 0, 1, 1, 1, 3, 17, 3, 17, 17, 17, 0, 1, 0,
};
static const float flow_cloud_eigenvalue_numbers[] = {
    -0x1.0fe6ecp+1f, 0x1.2b35aep-1f, 0x1.6bdb56p-2f, -0x1.97cfbap-2f, 0x1.7cfc7ap-3f, 0x1.bd8bc6p-1f, -0x1.290c54p-1f,
    -0x1.c62e16p-2f, 0x1.9942a4p-1f, -0x1.406cccp-1f, 0x1.32ba5ep-5f, 0x1.26cf9cp-3f, 0x1.5808b6p+0f, -0x1.5c4af2p-1f,
    0x1.90566p-2f, -0x1.a8fa4cp+0f, -0x1.8d0072p+0f, -0x1.d8e5fp+0f, -0x1.f41bfep-1f, -0x1.f05a2ep+0f, 0x0p+0f, 0x1p-1f,
    -0x1.08bc72p+1f, -0x1.61f4e2p-2f, -0x1.e7cefep-2f, 0x1.34p+6f, 0x1.308b9cp+0f, -0x1.93375ep-1f, -0x1.e55436p-1f, 0x1.34p+6f,
    0x1.c42568p+0f, 0x1.24aeacp-2f, -0x1.7fe626p+0f, 0x1.34p+6f, -0x1.783cf2p-2f, 0x1.87f0f6p+0f, 0x1.839ce6p+1f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.27e7ecp+0f, 0x1.f71926p-2f, 0x1.b7c75p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.884b28p-2f, 0x1.128a7p+0f, 0x1.64822p+0f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.595686p-1f, -0x1.644a46p+0f, 0x1.dc3634p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.721c6cp+0f,
    -0x1.91923ap-4f, -0x1.c4f71ep-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.acc422p+0f, -0x1.ca3a92p+0f, 0x1.4e56b8p+0f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.6f0268p-1f, 0x1.38fa14p+0f, 0x1.d8b3dcp-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.3adc8ep+1f, -0x1.2b1d12p-2f, -0x1.083ae8p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.99999ap-2f, 0x1.666666p-1f,
    0x1.e35f24p-1f, 0x1.469cdep-1f, 0x1.3abb16p-1f, -0x1.495728p+0f, -0x1.9c62bep-2f, 0x1.4fac7ap-4f, -0x1.c68b8ep-3f,
    -0x1.9a920cp-1f, -0x1.378acap-2f, -0x1.d5fc8ep-2f, 0x1.666666p-1f, 0x1p+0f, 0x1.af2cf6p+0f, 0x1.488058p-1f, -0x1.c3476p-4f,
    -0x1.dabeaap+0f, 0x1.91d9e4p-2f, 0x1.a1ca78p-1f, 0x1.4abf3ap+0f, 0x1.4bbefcp-1f, -0x1.edc924p-1f, 0x1.2ae1f6p+0f,
    -0x1.427864p-1f, -0x1.536b98p+0f, -0x1.35ae82p-1f, 0x1.c2c3d4p-1f, -0x1.1e624cp-3f, 0x1.f3710ep-3f, -0x1.046148p+1f,
    -0x1.a2bd2ep-1f, 0x1.bc2b56p-2f, 0x1.8b237p+0f, -0x1.27debep-1f, 0x1.458f24p-4f, 0x1.93733p-1f, 0x1.6903b8p-1f, 0x1.3ebfe6p-2f,
    -0x1.1da6c6p+1f, -0x1.535424p-1f, 0x1.7527ccp+0f, -0x1.0a1bcep-1f, 0x1.4529d2p-1f, 0x1.546756p-1f, 0x1.48ea0ap+1f,
    -0x1.332646p+1f, -0x1.1d7458p-7f, 0x1.2f4092p-1f, -0x1.564c84p-1f, -0x1.076898p-1f, -0x1.945426p-2f, 0x1.024002p+0f,
    0x1.642334p-3f, -0x1.57dbfp-3f, 0x1.24f1a8p+0f, -0x1.d94e02p-1f, 0x1.52e006p-4f, -0x1.3e1d42p-1f, -0x1.daab2cp-1f,
    0x1.1535b8p-1f, -0x1.8dcd2cp-2f, -0x1.f18882p-2f, 0x1.22dfa4p+0f, -0x1.5fd868p+0f, 0x1.73f316p-1f, 0x1.c65928p-1f,
    0x1.04d8fcp-2f, -0x1.2ee17ep+0f, 0x1.fff13cp-1f, -0x1.ffe4c8p-2f, 0x1.22e608p-4f, -0x1.3b2b5cp+0f, -0x1.984c3ap-2f,
    0x1.cee2d4p-5f, 0x1.f2b376p-3f, -0x1.4c255ap-1f, 0x1.8f48b2p-3f, -0x1.798d94p+0f, 0x1.6fe568p+0f, 0x1.685f04p+0f,
    -0x1.6df224p-3f, -0x1.27af84p-2f, -0x1.18fb3cp+1f, -0x1.a6e048p-4f, 0x1.99d9fp-1f, -0x1.101344p+0f, -0x1.167826p+1f,
    -0x1.383dd2p-1f, 0x1.118ca4p+0f, 0x1.3401fcp-1f, -0x1.f0b7b6p-2f, -0x1.e51398p-3f, -0x1.5c29fcp+0f, -0x1.47b932p-2f,
    -0x1.5c8b58p-7f, 0x1.6276cp-1f, 0x1.89efeep-2f, 0x1.35a5c6p+1f, 0x1.333334p-1f, 0x1.99999ap-4f,
};

/* flow_sample_cloud_growth_work_len: n d |  |  */
enum { flow_sample_cloud_growth_work_len_cases = 3 };
static const uint16_t flow_sample_cloud_growth_work_len_sizes[] = {
    3, 1, 3, 3, 3, 20,
};
#define flow_sample_cloud_growth_work_len_numbers flow_cloud_jacobian_work_len_numbers

/* flow_sample_cloud_growth: n m d len stop iterations | x![n,d] times[len] cloud[m,d] log_weights[m] s | growth[n] */
enum { flow_sample_cloud_growth_cases = 3 };
static const uint16_t flow_sample_cloud_growth_sizes[] = {
    2, 4, 2, 4, 0, 2, 3, 1, 5, 1, 1, 2, 5, 3, 4, 2, 1, 3, 1, 3, 0, 1, 2, 3, 1, 3, 0, 1, 1, 1, 1, 0, 1,
};
static const float flow_sample_cloud_growth_numbers[] = {
    -0x1.8dadecp-1f, -0x1.226144p+0f, 0x1.34p+6f, 0x1.8d6af2p-1f, -0x1.be4b3ep-1f, 0x1.34p+6f, 0x0p+0f, 0x1.333334p-2f,
    0x1.333334p-1f, 0x1p+0f, -0x1.c44128p-1f, 0x1.06955ep-4f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.4e7adcp-1f, -0x1.bfc2cap-1f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.9756e6p-1f, -0x1.1ec59cp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.b01448p+0f,
    0x1.ad617ap+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.49726cp-1f, -0x1.5b8b04p+0f, -0x1.0f3976p+1f, -0x1.11adf8p+1f,
    0x1.333334p-1f, -0x1.58298cp-4f, 0x1.2bc45p-4f, 0x1.56bc38p+0f, -0x1.ecb58cp-3f, -0x1.3c4a9p-1f, -0x1.29fd12p-1f,
    0x1.99999ap-4f, 0x1.99999ap-2f, 0x1.666666p-1f, 0x1p+0f, 0x1.163ca2p+1f, 0x1.0098a4p-1f, 0x1.50835ep-3f, -0x1.185826p-1f,
    -0x1.36e86p+0f, 0x1.72202ep-3f, -0x1.18e662p+0f, -0x1.0b30bp+0f, 0x1.6c79f6p-4f, -0x1.cb56c4p+0f, 0x1.8ea84p-2f, 0x1.f88b8p-1f,
    -0x1.21aa14p-1f, 0x1.20a12p-1f, 0x1.9139cp+0f, 0x1p-1f, -0x1.1aa648p-1f, 0x1.1e1e66p+0f, 0x1.333334p-1f, 0x1.333334p-2f,
    0x0p+0f, 0x1.a28778p-3f, -0x1.1ebc5cp+1f, -0x1.349958p-1f, 0x0p+0f,
};

/* flow_pairs_work_len: n m d |  |  */
enum { flow_pairs_work_len_cases = 3 };
static const uint16_t flow_pairs_work_len_sizes[] = {
    3, 5, 1, 3, 5, 3, 3, 5, 20,
};
#define flow_pairs_work_len_numbers flow_cloud_jacobian_work_len_numbers

/* flow_pairs_velocity: n m d | x[n,d] noise[m,d] data[m,d] log_weights[m] delta t | out[n,d] log_density[n] divergence[n] */
enum { flow_pairs_velocity_cases = 4 };
static const uint16_t flow_pairs_velocity_sizes[] = {
    2, 4, 2, 2, 2, 2, 1, 2, 1, 1, 3, 5, 3, 4, 5, 6, 0, 10, 1, 1, 2, 66, 1, 1, 1, 1, 0, 1, 1, 1, 2, 3, 5, 5, 5, 5, 0, 5, 1, 0,
};
static const float flow_pairs_velocity_numbers[] = {
    0x1.b28ccap-1f, -0x1.662c1p-3f, 0x1.905a36p-1f, -0x1.9a100ep-2f, 0x1.0e820ap+0f, 0x1.6e88c6p-7f, 0x1.591d0ap-1f, 0x1.06e716p+0f,
    0x1.8c7edap-2f, 0x1.308ca2p+0f, -0x1.2869a4p+0f, 0x1.7e1216p+0f, -0x1.a79232p-1f, 0x1.83b498p+0f, -0x1.0ce88cp-1f,
    -0x1.675f42p-1f, 0x1.778932p+0f, 0x1.9f99acp-2f, 0x1.39192ep+0f, 0x1.c4db1cp+0f, -0x1.85211p+0f, -0x1.6766e6p+1f,
    -0x1.1df06ep+0f, -0x1.f5ddd6p+0f, 0x1p-1f, 0x1.333334p-2f, -0x1.47674p-1f, -0x1.7a9e2p-2f, 0x1.aa194ap-1f, 0x1.34p+6f,
    0x1.6a6c46p-2f, -0x1.2ef734p-1f, 0x1.05e5dap-1f, 0x1.34p+6f, 0x1.7a34bcp-2f, 0x1.a1f6fp-1f, -0x1.f8f894p-2f, 0x1.34p+6f,
    -0x1.1d90a8p+0f, -0x1.1a7d76p+1f, -0x1.58690ap-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.90d0bcp-3f, 0x1.c685bp-1f, -0x1.75a008p-2f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.8b3bf2p+0f, 0x1.9d889ap-3f, 0x1.76248ap+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.f96fe4p-1f, -0x1.1d845p+1f,
    0x1.cf0ce4p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.71d03p-1f, -0x1.05dd8ep-3f, -0x1.b7bdcep-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.16a9e4p+0f,
    0x1.7133ep-4f, 0x1.c7181ap-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.c501b8p-1f, 0x1.2af378p+0f, 0x1.1649fep+0f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.4fa66cp+1f, -0x1.528acep+0f, -0x1.700acp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.2b752p+1f,
    -0x1.f9260ep-2f, 0x1.927c9ep-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.0fba22p-4f, -0x1.dd86aap-3f, 0x1.a61f54p-1f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.666666p-1f, 0x1.333334p-1f, 0x1.791a1cp-3f, 0x1.1cda9cp-1f, 0x1.57fcf8p+0f,
    0x1.658fp-2f, 0x1.d717f2p+0f, -0x1.891f6cp+0f, 0x1.1c1e84p-3f, -0x1.ed59bcp-2f, 0x1.47d8e4p-4f, 0x1.4b4ec8p-1f, -0x1.60a568p-2f,
    -0x1.99dcp-1f, 0x1.9e73cep+0f, 0x1.9312e6p-4f, 0x1.e9737p+0f, 0x1.6f4a64p+0f, 0x1.0db274p-4f, 0x1.34e154p-4f, -0x1.6dc4ep+0f,
    -0x1.d87e6ep+0f, -0x1.b320d4p-2f, -0x1.576d6ep-3f, -0x1.563b88p-2f, -0x1.639ca4p-2f, -0x1.021fd8p-1f, -0x1.2e62c4p-2f,
    -0x1.ef342cp-1f, 0x1.b8e6fap-3f, -0x1.954a2cp+0f, -0x1.b8ef5cp+1f, -0x1.f96844p-3f, -0x1.8db182p-2f, 0x1.43a3bp+0f,
    -0x1.75df14p-2f, -0x1.c300ep-2f, -0x1.186b8cp+0f, -0x1.3fe08ap-2f, -0x1.cb7bbcp+0f, -0x1.1d2946p-1f, 0x1.39745ap-1f,
    -0x1.7de1b2p-1f, -0x1.18aa5p-3f, 0x1.ee185p-1f, -0x1.b8cb82p+0f, 0x1.c2310ap-5f, 0x1.18c518p+0f, -0x1.cfee9ap-1f, 0x1.065cep-4f,
    0x1.22688p-1f, 0x1.d23c08p-1f, -0x1.d2d6dap-1f, 0x1.503bbep-5f, -0x1.d129fp-2f, 0x1.31708cp+0f, 0x1.8d8c1ep-6f, -0x1.75802ep-1f,
    0x1.08aef8p-2f, 0x1.186c7p-1f, 0x1.ce6ca6p+0f, 0x1.78332cp-2f, -0x1.0216ccp-1f, 0x1.84ab9ap-1f, -0x1.00a694p-1f,
    -0x1.f3fce8p+0f, 0x1.3c276ep-2f, 0x1.979c1cp-4f, -0x1.63dc5ap-1f, 0x1.1ac7a2p-1f, -0x1.5378cep-3f, 0x1.5124c4p-2f,
    -0x1.417c04p-2f, 0x1.2ef3eep+0f, 0x1.1494ep-3f, 0x1.60aa9ep+0f, -0x1.693e8ep-1f, -0x1.3902cap-1f, 0x1.84e3fp+0f, -0x1.19fadp-2f,
    0x1.223f5ep+0f, 0x1.8b0944p-4f, 0x1.82b472p-2f, 0x1.6472ap+0f, 0x1.0029f4p-1f, 0x1.26498p-1f, 0x1.0523dep+0f, -0x1.ca5152p-4f,
    0x1.ee296ep+0f, -0x1.4da27p-1f, 0x1.a35b02p-1f, 0x1.9ea624p-6f, 0x1.05839p-3f, 0x1.f92c0cp+0f, -0x1.511d3p+1f, 0x1.a79ddp+0f,
    0x1.44c7bap-1f, 0x1.7982f4p+0f, 0x1.67209ep-1f, -0x1.f00928p-2f, 0x1.0f9baap+1f, 0x1.805f62p+0f, 0x1.3d56e8p+0f,
    -0x1.30b258p-2f, 0x1.a97f62p+0f, -0x1.651dbcp-2f, 0x1.3de34p+0f, -0x1.52689ep-1f, -0x1.9a130ap-1f, 0x1.9bbcccp-2f,
    -0x1.35abcep+0f, -0x1.4135dep-3f, 0x1.978554p+0f, 0x1.88ac9p+0f, -0x1.b8fedcp-1f, -0x1.787b2ap+0f, 0x1.753bcap-1f,
    -0x1.4b43fcp-3f, 0x1.4b1736p-1f, 0x1.7507dcp+1f, 0x1.0f026cp-1f, -0x1.4f1226p-1f, 0x1.e83608p-1f, 0x1.5c42e2p-1f,
    0x1.0c789ep+1f, 0x1.c07cb8p+0f, 0x1.234a4ep+1f, 0x1.aac03ep-1f, 0x1.202c82p-1f, 0x1.00831ep+0f, -0x1.0730dp-3f, 0x1.74646ap-1f,
    -0x1.6eaf74p-2f, -0x1.6211p-1f, 0x1.0690cp+0f, -0x1.e5628p-3f, 0x1.333334p-2f, 0x1p-1f, -0x1.913624p-2f, 0x1.d98f26p-2f,
    -0x1.6b3b14p-1f, 0x1.2a6536p-1f, 0x1.192ba6p-1f, 0x1.24944ap-4f, -0x1.0d1914p-2f, 0x1.e00e76p-4f, -0x1.aa6f74p-1f,
    -0x1.2629e6p-2f, 0x1.8fe7p-2f, 0x1.464bcap-4f, -0x1.4ddf34p-3f, -0x1.adefbep-2f, -0x1.236572p+0f, -0x1.48228cp-4f,
    -0x1.723f52p-1f, -0x1.ab37ecp+0f, 0x1.338ffp+0f, 0x1.71e866p-2f, -0x1.6ee354p-9f, 0x1.174f2ap-2f, -0x1.d43b06p-3f,
    -0x1.63dfdep-2f, -0x1.5e328cp-3f, 0x1.305638p+0f, 0x1.b9240cp+0f, -0x1.276a4p-1f, 0x1.472e8ap-3f, 0x1.7d54cap+0f,
    -0x1.f511f2p-4f, 0x1.99318cp+1f, -0x1.f85aaap-1f, 0x1.85b4aap-1f, 0x1.e821a8p-1f, -0x1.179928p-1f, -0x1.09067ap+0f,
    0x1.05d892p+0f, -0x1.f358ep-3f, 0x1.66e6e2p-1f, 0x1.19999ap+0f, 0x1p+0f,
};

/* flow_pairs_denoiser: n m d | x[n,d] noise[m,d] data[m,d] log_weights[m] delta t | out[n,d] log_density[n] */
enum { flow_pairs_denoiser_cases = 4 };
static const uint16_t flow_pairs_denoiser_sizes[] = {
    2, 4, 2, 2, 2, 2, 1, 2, 1, 3, 5, 3, 4, 5, 6, 0, 10, 1, 2, 66, 1, 1, 1, 1, 0, 1, 1, 2, 3, 5, 5, 5, 5, 0, 5, 1,
};
#define flow_pairs_denoiser_numbers flow_pairs_velocity_numbers

/* flow_pairs_score: n m d | x[n,d] noise[m,d] data[m,d] log_weights[m] delta t | out[n,d] log_density[n] */
enum { flow_pairs_score_cases = 4 };
static const uint16_t flow_pairs_score_sizes[] = {
    2, 4, 2, 2, 2, 2, 1, 2, 1, 3, 5, 3, 4, 5, 6, 0, 10, 1, 2, 66, 1, 1, 1, 1, 0, 1, 1, 2, 3, 5, 5, 5, 5, 0, 5, 1,
};
#define flow_pairs_score_numbers flow_pairs_velocity_numbers

/* flow_pairs_posterior_trace: n m d | x[n,d] noise[m,d] data[m,d] log_weights[m] delta t | out[n] */
enum { flow_pairs_posterior_trace_cases = 4 };
static const uint16_t flow_pairs_posterior_trace_sizes[] = {
    2, 4, 2, 2, 2, 2, 1, 1, 3, 5, 3, 4, 5, 6, 0, 1, 2, 66, 1, 1, 1, 1, 0, 1, 2, 3, 5, 5, 5, 5, 0, 1,
};
#define flow_pairs_posterior_trace_numbers flow_pairs_velocity_numbers

/* flow_pairs_jacobian_work_len: n m d |  |  */
enum { flow_pairs_jacobian_work_len_cases = 3 };
static const uint16_t flow_pairs_jacobian_work_len_sizes[] = {
    3, 5, 1, 3, 5, 3, 3, 5, 20,
};
#define flow_pairs_jacobian_work_len_numbers flow_cloud_jacobian_work_len_numbers

/* flow_pairs_jacobian: n m d quantity | x[n,d] direction[n,d] noise[m,d] data[m,d] log_weights[m] delta t | out[n,d] */
enum { flow_pairs_jacobian_cases = 3 };
static const uint16_t flow_pairs_jacobian_sizes[] = {
    2, 4, 2, 0, 2, 2, 2, 2, 1, 2, 3, 5, 3, 1, 4, 5, 6, 7, 0, 11, 2, 3, 5, 2, 5, 5, 5, 5, 0, 5,
};
static const float flow_pairs_jacobian_numbers[] = {
    0x1.94de0ep-2f, 0x1.9f1058p-1f, -0x1.e78538p-3f, -0x1.4b33ccp-1f, 0x1.357cbp+0f, 0x1.a99df2p+0f, -0x1.cec92ap-11f,
    -0x1.388d14p-2f, -0x1.da07bap+0f, 0x1.6272b2p-2f, -0x1.09d1fep+1f, 0x1.533074p-1f, -0x1.12f0dcp-1f, 0x1.bd2d6ap+0f,
    -0x1.8322eep-2f, 0x1.faffb4p-3f, -0x1.2697f8p-1f, 0x1.ae9b9ep+0f, 0x1.0e561p+0f, 0x1.2908acp+0f, 0x1.18b3b6p+0f, 0x1.3c68eap+0f,
    0x1.54ae1ap-2f, 0x1.ea82ecp-2f, -0x1.250db2p+1f, -0x1.2abb6ep+0f, -0x1.899ac4p-1f, -0x1.ce5df4p+0f, 0x1p-1f, 0x1.333334p-2f,
    -0x1.732dd6p-2f, 0x1.9d965ap-2f, -0x1.ff4f44p-2f, 0x1.34p+6f, 0x1.47c68p-3f, -0x1.197ceap-2f, 0x1.5f97fp-5f, 0x1.34p+6f,
    0x1.4e76c8p-5f, -0x1.4cb316p-1f, -0x1.4a9314p-3f, 0x1.34p+6f, -0x1.0bcb3ep-1f, -0x1.20b046p-1f, 0x1.39884ep-3f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.759862p+0f, -0x1.560eaep+0f, -0x1.cc3decp-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.0e5ea2p+0f, -0x1.b8714ap+0f,
    0x1.a9209cp-3f, 0x1.34p+6f, 0x1.34p+6f, -0x1.a9a698p-1f, 0x1.b93714p+0f, 0x1.02b9d2p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.60491ap-3f, 0x1.eafbfep+0f, 0x1.059a0ap+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.4ba8acp+0f, -0x1.1b2d42p+1f,
    -0x1.9f615ap-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.526facp+0f, -0x1.727c2cp-1f, -0x1.b734b4p-2f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.3a4e52p-2f, 0x1.6e2ddp+0f, 0x1.430a84p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.efffdap-6f, 0x1.d106c6p-1f,
    0x1.a06fcp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.32a844p+0f, 0x1.b5a106p-1f, -0x1.3aab9ap-1f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.b5831p+0f, 0x1.13b2b4p-1f, -0x1.ada8f4p-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.33ba6ep-1f, 0x1.1a319cp-2f, -0x1.2597dcp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.977936p-1f,
    -0x1.31a4dp-3f, 0x1.55eaep-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.666666p-1f, 0x1.333334p-1f, 0x1.1b04b2p-8f,
    -0x1.a87268p-4f, -0x1.e8888cp-3f, -0x1.41a912p-2f, -0x1.8e2216p-4f, 0x1.9195a8p-2f, 0x1.0b30e6p+0f, 0x1.5ac008p-4f,
    -0x1.23db28p+0f, -0x1.245ce6p-1f, -0x1.11b276p-3f, -0x1.14b64ap-2f, 0x1.a25abcp-4f, -0x1.06fe0ap+0f, -0x1.d1e0dp-4f,
    -0x1.2ea45p+0f, 0x1.7c3b1ep-4f, -0x1.2c9212p+1f, -0x1.849e52p-1f, -0x1.14afcp+0f, -0x1.00ed1ap+1f, -0x1.12c8f8p-3f,
    0x1.4b2054p-1f, 0x1.317396p-1f, 0x1.50c248p-1f, -0x1.484ba8p-2f, 0x1.fc0042p+0f, 0x1.4a52c8p+0f, -0x1.17eddap-1f,
    -0x1.63ec42p-2f, 0x1.d96b16p-1f, 0x1.748062p-3f, 0x1.d2c654p-2f, -0x1.356272p-1f, -0x1.d9b62ep-1f, 0x1.0d4d1ap+0f,
    0x1.91e63ep+0f, 0x1.3cdd52p+0f, 0x1.8f4f84p+0f, -0x1.beedb2p-3f, 0x1.0e80e4p-2f, 0x1.a24faap+0f, -0x1.c4509ap-3f,
    0x1.78251cp-1f, 0x1.672254p+0f, -0x1.00ed0ep-1f, 0x1.6c5e3cp-2f, 0x1.00744ep-2f, 0x1.84f93cp-3f, 0x1.24a7p-1f, 0x1.ccccccp-1f,
    0x0p+0f,
};

/* flow_pairs_eigenvalue_work_len: n m d |  |  */
enum { flow_pairs_eigenvalue_work_len_cases = 3 };
static const uint16_t flow_pairs_eigenvalue_work_len_sizes[] = {
    3, 5, 1, 3, 5, 3, 3, 5, 20,
};
#define flow_pairs_eigenvalue_work_len_numbers flow_cloud_jacobian_work_len_numbers

/* flow_pairs_eigenvalue: n m d iterations | direction![n,d] x[n,d] noise[m,d] data[m,d] log_weights[m] delta t | value[n] bound[n] */
enum { flow_pairs_eigenvalue_cases = 3 };
static const uint16_t flow_pairs_eigenvalue_sizes[] = {
    2, 4, 2, 2, 2, 2, 2, 2, 1, 1, 1, 3, 5, 3, 4, 4, 5, 6, 7, 0, 1, 1, 2, 5, 1, 1, 1, 1, 1, 1, 0, 1, 0,
};
static const float flow_pairs_eigenvalue_numbers[] = {
    -0x1.a22c48p+0f, -0x1.6f4p-1f, 0x1.da1b1ap-2f, -0x1.4c5fccp+0f, 0x1.041bb2p-2f, 0x1.0df54cp-4f, -0x1.dcdfaap-7f,
    -0x1.2fe616p-3f, 0x1.6f503cp+0f, 0x1.f2bef6p-1f, -0x1.858aa4p-3f, -0x1.a43a7ap-1f, 0x1.fa81e2p-1f, 0x1.d12d2ep+0f,
    0x1.5384ap-1f, 0x1.c59878p-3f, -0x1.2c558ap-1f, 0x1.8ce48cp+0f, 0x1.7c6a7cp+0f, -0x1.a70368p-3f, 0x1.9fcc4ap-1f, 0x1.1d899ap+0f,
    -0x1.35bbb8p-2f, -0x1.d2c58ep-2f, -0x1.0dd428p+0f, -0x1.6b332p-1f, -0x1.17f5c6p+1f, -0x1.b46e7p+0f, 0x1p-1f, 0x1.333334p-2f,
    -0x1.54aa3p-4f, -0x1.22b0ecp-1f, 0x1.c0d5f2p-1f, 0x1.34p+6f, -0x1.0cd9bap-1f, -0x1.3115e6p+0f, 0x1.3630ep-3f, 0x1.34p+6f,
    -0x1.e3d858p+0f, -0x1.c01b5cp-2f, 0x1.3b0f36p-2f, 0x1.34p+6f, -0x1.960562p-2f, 0x1.3a5908p-1f, -0x1.54855ap-6f, 0x1.34p+6f,
    0x1.34p+6f, -0x1.c92586p-2f, -0x1.a8a836p-2f, 0x1.084fdcp+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.b918dep-3f, 0x1.2f3b0cp-1f,
    0x1.28d588p-4f, 0x1.34p+6f, 0x1.34p+6f, -0x1.893892p+0f, 0x1.c525c2p-1f, -0x1.0fcb34p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.bb5e1p+1f, 0x1.07bfdcp-2f, -0x1.9d69e2p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.aed0fcp-6f, -0x1.c1761ep-4f,
    0x1.01335ep+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.73dc6p-1f, 0x1.787102p-1f, 0x1.a60d2p-3f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, -0x1.83705cp-1f, 0x1.e97b98p-3f, -0x1.8c3feap+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.0bcdc2p+1f,
    -0x1.c68deep-7f, 0x1.5d9bcep+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.d25beap-3f, -0x1.11adfp-2f,
    -0x1.5eb278p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.e4489ap-1f, -0x1.a7f3c6p-1f, 0x1.a0c718p+0f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.234a42p+0f, 0x1.021306p+0f, 0x1.67ff4p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.55da52p-1f, 0x1.22c76ap+0f, 0x1.445032p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.666666p-1f,
    0x1.333334p-1f, -0x1.e40906p-1f, -0x1.8494a2p+1f, 0x1.9a76a2p-5f, 0x1.3b7a76p-1f, -0x1.fd1e92p-2f, -0x1.b4458ep-1f,
    -0x1.47a6aap-1f, -0x1.db5ecep+0f, -0x1.cf45d4p-1f, 0x1.63cc8p+0f, 0x1.45a6bap-2f, 0x1.1f6264p-1f, 0x1.3b3ac4p-3f,
    -0x1.e8d6f6p-1f, 0x1.99999ap-2f, 0x1p-1f,
};
