/* Inputs of the test vectors of dense. Written by tools/vectors; see its cases.py for the layouts. */

/* ot_assign_matrix_work_len: n m |  |  */
enum { ot_assign_matrix_work_len_cases = 3 };
static const uint16_t ot_assign_matrix_work_len_sizes[] = {
    1, 1, 3, 7, 9, 40,
};
static const float ot_assign_matrix_work_len_numbers[] = {
    0,
};

/* ot_assign_matrix_iwork_len: n m |  |  */
enum { ot_assign_matrix_iwork_len_cases = 3 };
static const uint16_t ot_assign_matrix_iwork_len_sizes[] = {
    1, 1, 3, 7, 9, 40,
};
#define ot_assign_matrix_iwork_len_numbers ot_assign_matrix_work_len_numbers

/* ot_assign_matrix: n m | costs[n,m] | #perm[n] f[n] g[m] cost[1] gap[1] */
enum { ot_assign_matrix_cases = 5 };
static const uint16_t ot_assign_matrix_sizes[] = {
    1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 1, 1, 1, 1, 1, 5, 5, 6, 1, 1, 1, 1, 1, 2, 6, 6, 1, 1, 1, 1, 1, 4, 5, 7, 1, 1, 1, 1, 1,
};
static const float ot_assign_matrix_numbers[] = {
    -0x1.711844p+0f, 0x1.37026ep+0f, -0x1.1466d4p-2f, -0x1.12514p+0f, -0x1.7f089ep-2f, 0x1.a7a4aap-4f, 0x1.06bab8p-2f,
    -0x1.e52492p-1f, 0x1.6b3adp-1f, 0x1.25a028p-3f, 0x1.4a6e8ap+1f, 0x1.0a6d72p-1f, 0x1.17bbd6p+0f, 0x1.83c5f8p+1f, 0x1.762b9ap-1f,
    0x1.34p+6f, -0x1.0431cp-2f, -0x1.00af08p+0f, -0x1.a537a4p-4f, -0x1.7d3f24p+0f, 0x1.e5d998p-1f, 0x1.34p+6f, 0x1.71f438p-2f,
    -0x1.5c247cp-1f, -0x1.76eb5ep+0f, -0x1.a89b6p-2f, -0x1.b11544p-2f, 0x1.34p+6f, -0x1.21d59ep-2f, -0x1.ce6278p-1f, 0x1.791866p-1f,
    0x1.a6dcd8p+0f, -0x1.b4f0e4p-1f, 0x1.34p+6f, -0x1.79c92ep-2f, -0x1.71b5cp-1f, 0x1.566bf2p-1f, -0x1.1573dap-2f, -0x1.39b65ep-2f,
    0x1.34p+6f, 0x1.681f7cp-1f, 0x1.92b84ep-1f, 0x1.4fc46cp-1f, -0x1.c17f04p-1f, 0x1.48ef64p-3f, 0x1.7a38a6p+0f, -0x1.d34a48p-2f,
    0x1.3e565ap+0f, 0x1.ac7a28p-3f, 0x1.aa919ap+0f, 0x1.91d09ap-1f, 0x1.08f71ep-2f, 0x1.1019ep-1f, 0x1.2dc742p+0f, -0x1.1bb0bcp-1f,
    -0x1.32d078p-1f, 0x1.9ad5a8p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.883e9ap+0f, -0x1.e64f46p-2f, -0x1.b5f7f8p-2f, -0x1.671a44p+0f,
    -0x1.41020ap-1f, 0x1.34p+6f, 0x1.34p+6f, -0x1.20d216p-1f, -0x1.c66a82p+0f, 0x1.728704p+0f, -0x1.cb94b6p-2f, 0x1.26a5c8p+0f,
    0x1.34p+6f, 0x1.34p+6f, -0x1.80f86p-3f, -0x1.297e54p-3f, 0x1.2209e6p+1f, -0x1.f1a66ep-5f, 0x1.1fbdccp-1f, 0x1.34p+6f,
    0x1.34p+6f,
};

/* ot_transport_matrix_work_len: n m |  |  */
enum { ot_transport_matrix_work_len_cases = 3 };
static const uint16_t ot_transport_matrix_work_len_sizes[] = {
    1, 1, 3, 7, 9, 40,
};
#define ot_transport_matrix_work_len_numbers ot_assign_matrix_work_len_numbers

/* ot_transport_matrix_iwork_len: n m |  |  */
enum { ot_transport_matrix_iwork_len_cases = 3 };
static const uint16_t ot_transport_matrix_iwork_len_sizes[] = {
    1, 1, 3, 7, 9, 40,
};
#define ot_transport_matrix_iwork_len_numbers ot_assign_matrix_work_len_numbers

/* ot_transport_matrix_mwork_len: n m |  |  */
enum { ot_transport_matrix_mwork_len_cases = 3 };
static const uint16_t ot_transport_matrix_mwork_len_sizes[] = {
    1, 1, 3, 7, 9, 40,
};
#define ot_transport_matrix_mwork_len_numbers ot_assign_matrix_work_len_numbers

/* ot_transport_matrix: n m masses | costs[n,m] a[n] b[m] | #entries[1] cost[1] gap[1] #rows[n+m-1] #cols[n+m-1] mass[n+m-1] f[n] g[m] */
enum { ot_transport_matrix_cases = 5 };
static const uint16_t ot_transport_matrix_sizes[] = {
    1, 3, 0, 3, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 4, 4, 0, 5, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 3, 5, 0, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5,
    3, 0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
};
static const float ot_transport_matrix_numbers[] = {
    -0x1.51f642p-4f, 0x1.05d4e2p-1f, -0x1.0006fep+0f, 0x1.48ee62p+0f, -0x1.4f0ba2p+0f, -0x1.46f254p-2f, 0x1.681dc4p-3f, 0x1.34p+6f,
    -0x1.43a066p-1f, 0x1.831a7p+1f, 0x1.70ba76p-2f, 0x1.109b26p-1f, 0x1.34p+6f, -0x1.bda85p+0f, -0x1.07b6e6p-1f, 0x1.cfaf1cp-4f,
    0x1.6fce64p-1f, 0x1.34p+6f, 0x1.0fe698p-1f, 0x1.d1b78p+0f, -0x1.37bd88p+0f, 0x1.83771ap+0f, 0x1.34p+6f, -0x1.5e4788p-3f,
    -0x1.9958fep+0f, 0x1.1f6a6ap-1f, 0x1.4c27b4p-1f, -0x1.6d2e5ep+0f, 0x1.34p+6f, -0x1.9645bp-2f, 0x1.08882ap+1f, -0x1.8d7122p+0f,
    -0x1.8fd9bcp-1f, 0x1.9e034p+0f, 0x1.34p+6f, -0x1.2f72ecp-1f, 0x1.51943ap-2f, 0x1.822a9ep-1f, 0x1.3d704ep-3f, -0x1.08ed98p-5f,
    0x1.34p+6f, 0x1p-2f, 0x1p-1f, 0x1p-2f, 0x1p-3f, 0x1.8p-2f, 0x0p+0f, 0x1p-2f, 0x1p-2f, -0x1.5707dap+0f, -0x1.b3ef3ap-1f,
    0x1.1ac236p+0f, -0x1.d9f342p-3f, -0x1.d5c83ep+0f, -0x1.a3bf2cp-2f, 0x1.68d95p-1f, 0x1.5fc882p-2f, 0x1.74f61ap-2f,
    0x1.b7a074p-1f, -0x1.bbca26p-1f, 0x1.1e0646p+0f, -0x1.931c24p+0f, 0x1.322946p+0f, -0x1.99db0cp+0f, 0x0p+0f, 0x1p+0f, 0x1p-1f,
    0x1p+1f, 0x1p-1f, 0x1p+0f, 0x1p+1f, 0x1p+0f, -0x1.f7ecap-2f, -0x1.4cc16cp-3f, 0x1.9a68bep+0f, 0x1.88faeep+0f, -0x1.544ce4p-2f,
    -0x1.06fa52p-1f, 0x1p+0f, 0x1p+2f, 0x1.8p+1f, 0x1p-2f, 0x1.8p-1f,
};

/* ot_transport_callback: n m masses | costs[n,m] a[n] b[m] | #entries[1] cost[1] gap[1] #rows[n+m-1] #cols[n+m-1] mass[n+m-1] f[n] g[m] */
enum { ot_transport_callback_cases = 5 };
static const uint16_t ot_transport_callback_sizes[] = {
    1, 3, 0, 3, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 4, 4, 0, 5, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 3, 5, 0, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5,
    3, 0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
};
#define ot_transport_callback_numbers ot_transport_matrix_numbers

/* ot_assign_small_swork_len: n |  |  */
enum { ot_assign_small_swork_len_cases = 2 };
static const uint16_t ot_assign_small_swork_len_sizes[] = {
    1, 7,
};
#define ot_assign_small_swork_len_numbers ot_assign_matrix_work_len_numbers

/* ot_assign_small: n d | x[n,d] y[n,d] | #perm[n] f[n] g[n] cost[1] gap[1] */
enum { ot_assign_small_cases = 4 };
static const uint16_t ot_assign_small_sizes[] = {
    3, 2, 2, 2, 1, 1, 1, 1, 1, 6, 3, 4, 5, 1, 1, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 2, 9, 9, 9, 1, 1, 1, 1, 1,
};
static const float ot_assign_small_numbers[] = {
    0x1.522efap-2f, -0x1.64c34ap-1f, 0x1.ee46f8p-1f, 0x1.d89b2p-2f, 0x1.23a14ep-1f, -0x1.b485acp-4f, -0x1.55ff2cp-1f,
    0x1.a02e2ep-4f, 0x1.4149ep-1f, 0x1.5f268cp+0f, -0x1.78684cp-4f, 0x1.04bc4ap+1f, -0x1.b68e1ap-1f, -0x1.2f5be6p+0f, 0x1.1bf3bp-1f,
    0x1.34p+6f, 0x1.d4e0cap-4f, 0x1.4947acp-1f, -0x1.e5962cp-4f, 0x1.34p+6f, -0x1.a7fa8cp-2f, -0x1.fdf236p-1f, 0x1.7f2c6ap+0f,
    0x1.34p+6f, -0x1.41094cp-2f, -0x1.255deep-2f, 0x1.00f1d6p-1f, 0x1.34p+6f, -0x1.a8eafep-1f, 0x1.c91e5ap+0f, 0x1.b33df6p+0f,
    0x1.34p+6f, -0x1.4dd39ap-5f, 0x1.a7402ap-1f, 0x1.5cbf42p+0f, 0x1.34p+6f, 0x1.dff3aap-2f, 0x1.255664p+1f, 0x1.92f90ap-2f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.2aa16ep+0f, 0x1.6e3fb2p+0f, 0x1.4048d8p+1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.138d68p-1f, 0x1.030b98p+0f,
    0x1.0ea642p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.27a93ep+0f, -0x1.c2444ap-4f, 0x1.71655ap-1f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.a7df1cp+0f, -0x1.f992ccp+0f, 0x1.3411f2p+0f, 0x1.34p+6f, 0x1.34p+6f, -0x1.b7e2a4p-1f, 0x1.3708d4p+0f, 0x1.be7ff8p+0f,
    0x1.34p+6f, 0x1.34p+6f, -0x1.367388p+1f, -0x1.0ada5p+0f, -0x1.d14d4cp+0f, 0x1.cd66b4p-1f, 0x1.8bc82ap-3f, 0x1.03bccep+0f,
    0x1.89c7dap-2f, 0x1.532034p-1f, -0x1.d75612p-2f, 0x1.a8d286p-1f, 0x1.48d64ap-3f, 0x1.d5e822p-2f, 0x1.6808aap+0f, 0x1.7e11f8p-6f,
    0x1.14767p-4f, 0x1.5ba90cp-1f, -0x1.0bd862p+0f, -0x1.444544p-2f, -0x1.ad07e4p-2f, -0x1.df942p-2f, 0x1.2a317ep-1f,
    0x1.dfbef8p-2f, 0x1.73a89p-1f, 0x1.082d68p-3f, -0x1.5b5aa6p-6f, 0x1.5e92a4p-1f, -0x1.131158p+0f, 0x1.7f7476p+0f,
    -0x1.926422p-1f, 0x1.73e87ap-2f, 0x1.63ff24p-1f, 0x1.633118p+0f, -0x1.74b492p+0f, 0x1.0408bep+1f, 0x1.d3e23p-4f, 0x1.5b0c46p-4f,
    0x1.853e1ap+0f, 0x1.b29876p-1f, -0x1.a7b002p-2f, -0x1.4e2608p-2f, 0x1.b7cep+0f, 0x1.cc5414p-3f, 0x1.d11b2cp-1f, 0x1.3ba85p-1f,
    -0x1.f6469cp-1f, 0x1.86f83p-1f,
};
