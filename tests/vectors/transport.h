/* Inputs of the test vectors of transport. Written by tools/vectors; see its cases.py for the layouts. */

/* ot_transport_work_len: n m d |  |  */
enum { ot_transport_work_len_cases = 4 };
static const uint16_t ot_transport_work_len_sizes[] = {
    1, 1, 1, 7, 40, 3, 1400, 1100, 2, 33, 20, 9,
};
static const float ot_transport_work_len_numbers[] = {
    0,
};

/* ot_transport_iwork_len: n m d |  |  */
enum { ot_transport_iwork_len_cases = 4 };
static const uint16_t ot_transport_iwork_len_sizes[] = {
    1, 1, 1, 7, 40, 3, 1400, 1100, 2, 33, 20, 9,
};
#define ot_transport_iwork_len_numbers ot_transport_work_len_numbers

/* ot_transport_mwork_len: n m d |  |  */
enum { ot_transport_mwork_len_cases = 4 };
static const uint16_t ot_transport_mwork_len_sizes[] = {
    1, 1, 1, 7, 40, 3, 1400, 1100, 2, 33, 20, 9,
};
#define ot_transport_mwork_len_numbers ot_transport_work_len_numbers

/* ot_transport: n m d method masses | x[n,d] a[n] y[m,d] b[m] | #entries[1] cost[1] gap[1] #used[1] #rows[n+m-1] #cols[n+m-1] mass[n+m-1] f[n] g[m] */
enum { ot_transport_cases = 4 };
static const uint16_t ot_transport_sizes[] = {
    3, 3, 2, 1, 0, 2, 0, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 6, 3, 0, 0, 4, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 4, 1, 0, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 5, 2, 0, 0, 2, 0, 2, 0, 1, 0, 0, 0, 1, 1, 1, 1, 1,
};
static const float ot_transport_numbers[] = {
    0x1.d326a4p-2f, 0x1.3611b6p+0f, -0x1.835528p-5f, -0x1.e9a08p-2f, -0x1.3662dep-3f, -0x1.2a163p+0f, 0x1.c1525ep+0f,
    -0x1.cd10eap-1f, -0x1.b808fep-2f, 0x1.a6e198p+0f, -0x1.04a546p-1f, -0x1.705a84p-3f, -0x1.782aecp-1f, 0x1.0cb61ep-1f,
    -0x1.a130bcp-4f, 0x1.34p+6f, -0x1.1bfbcep+0f, -0x1.90c01ep-1f, -0x1.2b6d7ep-1f, 0x1.34p+6f, 0x1.2248c8p-2f, -0x1.379922p+0f,
    0x1.da9f5ap-1f, 0x1.34p+6f, -0x1.c66308p-4f, -0x1.0742a2p+0f, 0x1.40caeep-2f, 0x1.34p+6f, 0x1p-2f, 0x1p-3f, 0x1.8p-2f, 0x1p-2f,
    0x1.c6766ep-2f, -0x1.7905a2p-2f, 0x1.1a56b4p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.0c0316p+0f, 0x1.797636p-1f,
    0x1.87743ap-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.05d47ep-1f, 0x1.1bc5fp+0f, 0x1.8aa382p-2f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.715f8cp-4f, 0x1.114114p-1f, -0x1.e95424p-5f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.c73156p-3f, 0x1.b24592p-1f,
    0x1.6161cp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.3ccc36p-2f, 0x1.9c094p-4f, -0x1.c9189cp-1f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1p-3f, 0x1p-2f, 0x0p+0f, 0x1p-2f, 0x1p-2f, 0x1p-3f, 0x1.52e984p-1f, 0x1.1db24ep+0f, -0x1.3cace6p+0f,
    0x1.c4726p-2f, -0x1.3cdf28p-2f, -0x1.4c4fcep-5f, 0x1p+0f, 0x1p-1f, 0x1p+1f, 0x0p+0f, 0x1p-2f, 0x1.8p+1f, 0x1.a0fb8cp-1f,
    0x1.55fd54p-1f, -0x1.669602p-6f, -0x1.f8b1a2p-2f, 0x1.333334p-2f, 0x1.666666p-1f, 0x1.99999ap-3f, 0x1.ccccccp-1f,
    0x1.033ac8p+1f, 0x1.b9d9a2p-1f, 0x1.e493cep-4f, -0x1.e5e794p-1f, -0x1.bf8f74p-9f, -0x1.67ebc6p-1f, 0x1.41e888p-2f,
    -0x1.d8b974p+0f, 0x1.5c3658p-3f, 0x1.a40e26p+0f, 0x1.5d1e9p-1f, 0x1.ece898p-1f, -0x1.ecfc94p-1f, 0x1.0687d6p+1f,
};

/* ot_transport_begin: n m d method masses | x[n,d] a[n] y[m,d] b[m] | cost[1] mass[n+m-1] */
enum { ot_transport_begin_cases = 2 };
static const uint16_t ot_transport_begin_sizes[] = {
    1, 4, 2, 0, 0, 2, 1, 2, 1, 1, 1, 3, 1, 3, 0, 0, 4, 0, 6, 0, 1, 1,
};
static const float ot_transport_begin_numbers[] = {
    -0x1.41c6bap+1f, -0x1.6a0128p-1f, 0x1p+0f, -0x1.3461b4p+0f, -0x1.4b9346p+0f, 0x1.657822p-2f, 0x1.7b8096p-1f, -0x1.402674p-1f,
    0x1.8cce1cp-1f, -0x1.1354d8p+1f, -0x1.a134cep-2f, 0x1p-2f, 0x1p-3f, 0x1.8p-2f, 0x1p-2f, 0x1.4d9c8ep-2f, -0x1.4569a8p-1f,
    0x1.9e727ep-3f, 0x1.34p+6f, -0x1.587692p+0f, 0x1.7b37ap-1f, -0x1.13a45ep+0f, 0x1.34p+6f, 0x1.2980eep-1f, -0x1.20277ep+1f,
    0x1.652622p-4f, 0x1.34p+6f, 0x1.e3caa6p-1f, 0x1.53fec4p+0f, -0x1.ac154ep+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
};

/* ot_transport_step: n m d method masses budget | x[n,d] a[n] y[m,d] b[m] | cost[1] mass[n+m-1] */
enum { ot_transport_step_cases = 2 };
static const uint16_t ot_transport_step_sizes[] = {
    5, 4, 2, 0, 0, 1, 2, 0, 2, 1, 1, 1, 4, 4, 2, 0, 0, 7, 3, 1, 5, 0, 1, 1,
};
static const float ot_transport_step_numbers[] = {
    -0x1.19639cp-1f, 0x1.491d2p+0f, -0x1.454p+0f, 0x1.939844p+0f, -0x1.4e70bp+0f, 0x1.0c013ep+0f, -0x1.027264p+1f, -0x1.b30248p-1f,
    0x1.6ffc7ap+0f, -0x1.bd557p-2f, 0x1.e0c4fp-4f, -0x1.0955a8p-1f, -0x1.ec823ap-5f, 0x1.5be21ap+0f, -0x1.141bfep-1f,
    -0x1.a45222p+0f, -0x1.13824ep-9f, -0x1.2b0e7cp+0f, 0x1p-2f, 0x1p-3f, 0x1.8p-2f, 0x1p-2f, -0x1.96fdbep-1f, 0x1.594e4ap+1f,
    0x1.34p+6f, -0x1.ba6786p-1f, 0x1.73b87p-6f, 0x1.34p+6f, 0x1.0db5ccp+0f, -0x1.31ba56p-5f, 0x1.34p+6f, 0x1.c5819ep+0f,
    0x1.1d943ap-4f, 0x1.34p+6f, 0x1p-2f, 0x1p-3f, 0x1.8p-2f, 0x1p-2f, 0x1.768c52p-1f, -0x1.0d0272p-5f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.20c818p-1f, -0x1.5a5c7ep-4f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.2d7abp-6f, -0x1.247c28p-1f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.33974ap-1f, 0x1.77edp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
};

/* ot_transport_finish: n m d method masses | x[n,d] a[n] y[m,d] b[m] | #entries[1] cost[1] gap[1] #rows[n+m-1] #cols[n+m-1] mass[n+m-1] f[n] g[m] */
enum { ot_transport_finish_cases = 2 };
static const uint16_t ot_transport_finish_sizes[] = {
    6, 6, 2, 1, 0, 2, 0, 2, 0, 1, 1, 1, 1, 1, 1, 1, 1, 3, 5, 3, 0, 1, 4, 0, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1,
};
static const float ot_transport_finish_numbers[] = {
    0x1.e7e358p-3f, -0x1.c1cceap-1f, 0x1.56cb5ep-2f, 0x1.501ceap+0f, 0x1.3b663ep+0f, -0x1.26794ep-1f, 0x1.076658p+1f,
    -0x1.749b2ap-2f, 0x1.245b16p+0f, -0x1.11cecp+0f, 0x1.904ff4p-2f, -0x1.b2dcep-2f, 0x1.1382e2p+1f, 0x1.f2d75p-3f, -0x1.821628p-1f,
    -0x1.91a8b6p-4f, 0x1.491364p+0f, -0x1.a393aep-2f, 0x1.cd4e86p-3f, -0x1.4c0a18p+0f, 0x1.734078p+0f, 0x1.636356p-1f,
    0x1.b0f07p-2f, 0x1.69327cp-1f, -0x1.a06052p+0f, 0x1.cb834p+0f, 0x1.ecabf2p+0f, 0x1.34p+6f, 0x1.c003d4p-2f, -0x1.105b8ap-3f,
    0x1.91ee12p-2f, 0x1.34p+6f, -0x1.9fbba8p-3f, 0x1.179d04p+0f, -0x1.05c342p+0f, 0x1.34p+6f, -0x1.074002p-1f, 0x1.3581fp-5f,
    0x1.98c0fep-4f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.8bc0bp+0f, 0x1.1a9564p-1f, 0x1.48aa4p+1f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.3530bp-3f, 0x1.5b2cd4p+0f, -0x1.2917ep-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.11d2acp+1f, 0x1.99dcf6p+0f,
    0x1.8d007p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.1dd99ep+0f, -0x1.54d8a6p-1f, 0x1.0666a8p+0f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1p+0f, 0x1p+1f, 0x1.8p+1f, 0x1p+2f, 0x1.4p+2f,
};
