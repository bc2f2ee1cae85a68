/* Inputs of the test vectors of runs. Written by tools/vectors; see its cases.py for the layouts. */

/* flow_sample_work_len: n d method |  |  */
enum { flow_sample_work_len_cases = 6 };
static const uint16_t flow_sample_work_len_sizes[] = {
    3, 5, 0, 3, 5, 1, 3, 5, 2, 3, 5, 3, 3, 5, 4, 3, 5, 5,
};
static const float flow_sample_work_len_numbers[] = {
    0,
};

/* flow_sample: n d len method stop | x![n,d] times[len] |  */
enum { flow_sample_cases = 9 };
static const uint16_t flow_sample_sizes[] = {
    2, 3, 5, 0, 0, 3, 1, 3, 2, 5, 1, 0, 3, 1, 2, 17, 3, 0, 0, 19, 1, 2, 2, 5, 1, 2, 2, 1, 2, 2, 5, 2, 0, 3, 1, 1, 3, 5, 3, 0, 3, 1,
    2, 2, 5, 4, 0, 3, 1, 1, 2, 3, 4, 0, 2, 1, 2, 2, 5, 5, 0, 2, 1,
};
static const float flow_sample_numbers[] = {
    0x1.89fd6ap-5f, 0x1.2e209cp+0f, 0x1.f3443cp-1f, 0x1.9426bep+0f, 0x1.2ec3e2p-3f, 0x1.4259bp+0f, 0x0p+0f, 0x1.333334p-2f, 0x1p-1f,
    0x1.99999ap-1f, 0x1p+0f, 0x1.53bac8p-2f, -0x1.73ec42p-5f, 0x1.34p+6f, -0x1.66cb88p-3f, -0x1.22fe3ep+0f, 0x1.34p+6f,
    0x1.e89c2cp-1f, -0x1.76b89cp-2f, 0x1.34p+6f, 0x0p+0f, 0x1.333334p-2f, 0x1p-1f, 0x1.99999ap-1f, 0x1p+0f, -0x1.8ec24ep+0f,
    -0x1.69344p+0f, -0x1.849a52p+0f, 0x1.b3e3a6p-2f, 0x1.1e6516p+0f, -0x1.dee502p-2f, -0x1.4efd9cp-3f, -0x1.9afd24p+0f,
    0x1.607fdep-3f, -0x1.b41f3cp-3f, 0x1.a77a78p+0f, 0x1.7d2096p+1f, -0x1.00075cp-6f, -0x1.8e21ep-1f, -0x1.d98fc6p-6f,
    -0x1.376e7ep-1f, -0x1.609378p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.a8e694p-1f, 0x1.287c6cp-4f, 0x1.14c638p-1f, -0x1.71097p+0f,
    -0x1.17f22cp-4f, -0x1.38dec6p-1f, 0x1.561a48p+0f, 0x1.5680acp-2f, -0x1.37b6cep-5f, -0x1.3be00cp-4f, 0x1.b7005ap-2f,
    -0x1.d20614p-2f, -0x1.d9f832p-1f, -0x1.662c9p-1f, 0x1.1e9e28p-2f, 0x1.23d312p-2f, -0x1.a99a1p+0f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.ccccccp-1f, 0x1.19999ap-1f, 0x1.99999ap-2f, 0x1.dced94p-2f, -0x1.1f923ap-2f, -0x1.140194p+0f, -0x1.95e11ap-2f, 0x0p+0f,
    0x1.333334p-2f, 0x1p-1f, 0x1.99999ap-1f, 0x1p+0f, 0x1.08bd86p+1f, 0x1.519b56p+0f, 0x1.34p+6f, 0x1.eda6p-1f, 0x1.53983p+0f,
    0x1.34p+6f, 0x0p+0f, 0x1.333334p-2f, 0x1p-1f, 0x1.99999ap-1f, 0x1p+0f, 0x1.406f76p+0f, -0x1.16bd9cp-2f, -0x1.335b66p+0f,
    0x0p+0f, 0x1.333334p-2f, 0x1p-1f, 0x1.99999ap-1f, 0x1p+0f, 0x1.498eeep+0f, 0x1.69368p-2f, 0x1.34p+6f, 0x1.3152e2p+0f,
    0x1.29d4acp-3f, 0x1.34p+6f, 0x1.99999ap-4f, 0x1.99999ap-3f, 0x1.99999ap-2f, 0x1.666666p-1f, 0x1.ccccccp-1f, -0x1.2fb77ap-1f,
    -0x1.51b662p-2f, 0x1.99999ap-1f, 0x1.333334p-1f, 0x1.333334p-2f, 0x1.801b04p-2f, 0x1.256aap+1f, 0x1.9e29e6p-3f, -0x1.25da0ap-4f,
    0x0p+0f, 0x1.333334p-2f, 0x1p-1f, 0x1.99999ap-1f, 0x1p+0f,
};

/* flow_sample_stochastic_work_len: n d |  |  */
enum { flow_sample_stochastic_work_len_cases = 1 };
static const uint16_t flow_sample_stochastic_work_len_sizes[] = {
    3, 5,
};
#define flow_sample_stochastic_work_len_numbers flow_sample_work_len_numbers

/* flow_sample_stochastic: n d len kind stop @seed @first_row @first_step | x![n,d] times[len] strength |  */
enum { flow_sample_stochastic_cases = 6 };
static const uint16_t flow_sample_stochastic_sizes[] = {
    2, 3, 5, 0, 0, 71, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 1, 2, 3, 0, 0, 72, 0, 0, 0, 5, 0, 0, 0, 0, 0, 256, 0, 2, 1, 2, 2, 5,
    1, 3, 73, 0, 0, 0, 0, 0, 2, 0, 7, 0, 0, 0, 2, 1, 2, 3, 5, 2, 0, 74, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 3, 1, 1, 3, 4, 3, 0, 75, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 1, 1, 2, 2, 3, 0, 76, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1,
};
static const float flow_sample_stochastic_numbers[] = {
    -0x1.3e6266p-1f, 0x1.3e93aap+0f, 0x1.6c8136p+1f, 0x1.34p+6f, 0x1.37091ep-3f, 0x1.a16262p+0f, -0x1.ac5144p+1f, 0x1.34p+6f,
    0x0p+0f, 0x1.333334p-2f, 0x1p-1f, 0x1.99999ap-1f, 0x1p+0f, 0x1.666666p-1f, 0x1.33f17cp+0f, 0x1.322dd4p-1f, 0x1p+0f, 0x1.8p-1f,
    0x1.333334p-2f, 0x1p-1f, -0x1.c27afap-3f, 0x1.290ef2p+0f, -0x1.05cbe6p+0f, -0x1.be841cp-2f, 0x0p+0f, 0x1.333334p-2f, 0x1p-1f,
    0x1.99999ap-1f, 0x1p+0f, 0x1p+0f, 0x1.87f572p-1f, -0x1.db7236p-1f, 0x1.886d8cp-2f, 0x1.53ee2ap-2f, -0x1.7b4eeap-1f,
    0x1.e6d92ap+0f, 0x0p+0f, 0x1.333334p-2f, 0x1p-1f, 0x1.99999ap-1f, 0x1p+0f, 0x1.99999ap-2f, -0x1.05444cp+0f, 0x1.4d7026p-2f,
    0x1.a67c2cp+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.8p+0f, 0x1.99999ap-1f, 0x1.99999ap-2f, 0x0p+0f, 0x1p+0f, -0x1.aed0a4p+0f,
    0x1.c7916p+0f, 0x1p+0f, 0x1.666666p-1f, 0x1p-1f,
};

/* flow_sample_churn: n d len stop @seed @first_row @first_step | x![n,d] times[len] gamma noise sigma_min sigma_max |  */
enum { flow_sample_churn_cases = 3 };
static const uint16_t flow_sample_churn_sizes[] = {
    2, 2, 5, 0, 77, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 1, 3, 5, 0, 78, 0, 0, 0, 0, 0, 2, 0, 5, 0, 0, 0, 4, 1, 2, 1, 4, 2, 79, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1,
};
static const float flow_sample_churn_numbers[] = {
    0x1.1438bap-2f, -0x1.b13d88p-1f, 0x1.c6b39cp-4f, 0x1.db36eep+0f, 0x0p+0f, 0x1.333334p-2f, 0x1p-1f, 0x1.99999ap-1f, 0x1p+0f,
    0x1.99999ap-2f, 0x1p+0f, 0x0p+0f, INF, 0x1.6ab336p-3f, -0x1.a6dfbcp-2f, 0x1.709db4p+0f, 0x1.34p+6f, 0x0p+0f, 0x1.333334p-2f,
    0x1p-1f, 0x1.99999ap-1f, 0x1p+0f, 0x1.333334p-2f, 0x1.02p+0f, 0x1p-1f, 0x1p+1f, 0x1.223b3ep-1f, 0x1.77cce8p-1f, 0x1.99999ap-4f,
    0x1.99999ap-2f, 0x1.333334p-1f, 0x1.99999ap-1f, 0x1p-2f, 0x1p-1f, 0x1p+0f, 0x1p+2f,
};

/* flow_sample_likelihood_work_len: n d method |  |  */
enum { flow_sample_likelihood_work_len_cases = 3 };
static const uint16_t flow_sample_likelihood_work_len_sizes[] = {
    3, 5, 0, 3, 5, 2, 3, 5, 3,
};
#define flow_sample_likelihood_work_len_numbers flow_sample_work_len_numbers

/* flow_sample_likelihood: n d len method stop | x![n,d] times[len] | change[n] */
enum { flow_sample_likelihood_cases = 4 };
static const uint16_t flow_sample_likelihood_sizes[] = {
    2, 3, 5, 0, 0, 4, 1, 1, 2, 2, 3, 2, 0, 2, 1, 1, 3, 1, 5, 3, 0, 3, 1, 1, 1, 2, 5, 2, 2, 2, 1, 1,
};
static const float flow_sample_likelihood_numbers[] = {
    -0x1.192186p+0f, -0x1.4fefb4p-5f, -0x1.d71d4cp-1f, 0x1.34p+6f, -0x1.673a42p-2f, 0x1.319fdap-2f, -0x1.042cbep-1f, 0x1.34p+6f,
    0x0p+0f, 0x1.333334p-2f, 0x1p-1f, 0x1.99999ap-1f, 0x1p+0f, 0x1.6cef2ap-1f, 0x1.d4c4bep-1f, -0x1.50f9b6p+1f, -0x1.59ab16p-4f,
    0x1.ccccccp-1f, 0x1.19999ap-1f, 0x1.99999ap-2f, -0x1.f889cp+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.8601cep-5f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.a7bfecp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x0p+0f, 0x1.333334p-2f, 0x1p-1f, 0x1.99999ap-1f, 0x1p+0f, -0x1.06ab36p-2f,
    -0x1.19abe2p+1f, 0x0p+0f, 0x1.333334p-2f, 0x1p-1f, 0x1.99999ap-1f, 0x1p+0f,
};

/* flow_sample_cloud_likelihood_work_len: n d method |  |  */
enum { flow_sample_cloud_likelihood_work_len_cases = 3 };
static const uint16_t flow_sample_cloud_likelihood_work_len_sizes[] = {
    3, 5, 0, 3, 5, 2, 3, 5, 3,
};
#define flow_sample_cloud_likelihood_work_len_numbers flow_sample_work_len_numbers

/* flow_sample_cloud_likelihood: n m d len method stop | x![n,d] times[len] cloud[m,d] log_weights[m] s | change[n] */
enum { flow_sample_cloud_likelihood_cases = 4 };
static const uint16_t flow_sample_cloud_likelihood_sizes[] = {
    2, 4, 2, 5, 2, 0, 3, 1, 5, 1, 1, 1, 5, 3, 4, 3, 0, 3, 1, 3, 0, 1, 2, 3, 1, 3, 0, 1, 1, 1, 1, 0, 1, 2, 3, 1, 3, 5, 0, 1, 1, 1, 0,
    1,
};
static const float flow_sample_cloud_likelihood_numbers[] = {
    0x1.b8b71ep-2f, 0x1.50232ap+0f, 0x1.34p+6f, 0x1.b28394p+0f, 0x1.5a5e38p+0f, 0x1.34p+6f, 0x0p+0f, 0x1.333334p-2f, 0x1p-1f,
    0x1.99999ap-1f, 0x1p+0f, 0x1.956328p-2f, 0x1.0a1082p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.2987d8p-2f, -0x1.151078p+1f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.5096f4p+0f, -0x1.7e659cp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.e28cfcp+0f,
    -0x1.c1126p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.6119c2p+0f, -0x1.80537cp-1f, -0x1.f34b8p+0f, -0x1.d5357ep+0f, 0x1p-1f,
    0x1.09515ap-4f, -0x1.f0d8bap-3f, 0x1.d4cc78p-2f, 0x1.99999ap-4f, 0x1.333334p-2f, 0x1.333334p-1f, 0x1p+0f, -0x1.7d33eep-1f,
    0x1.84153cp-2f, 0x1.d5c60ap-6f, -0x1.69be2cp+0f, -0x1.44e404p-6f, 0x1.9935bap-1f, -0x1.a9365cp+0f, 0x1.988964p+0f,
    0x1.3339e2p+0f, 0x1.868aecp+0f, 0x1.0c4a72p+0f, -0x1.473b7p+0f, 0x1.4c40b4p-2f, 0x1.4db966p-5f, -0x1.5d7706p-1f, 0x0p+0f,
    0x1.934dd4p-2f, 0x1.0736b6p-1f, 0x1p+0f, 0x1.666666p-1f, 0x1p-1f, 0x1.531fcep-1f, -0x1.0e8756p+0f, -0x1.64c274p-3f,
    0x1.333334p-2f, -0x1.096842p-1f, 0x1.8e9ad6p-2f, 0x0p+0f, 0x1p-1f, 0x1p+0f, 0x1.257c0cp+0f, -0x1.9cdcfep-1f, -0x1.85ea3ep+0f,
    0x0p+0f,
};
