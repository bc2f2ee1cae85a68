/* Inputs of the test vectors of closed. Written by tools/vectors; see its cases.py for the layouts. */

/* ot_certify_work_len: n m |  |  */
enum { ot_certify_work_len_cases = 2 };
static const uint16_t ot_certify_work_len_sizes[] = {
    1, 1, 7, 40,
};
static const float ot_certify_work_len_numbers[] = {
    0,
};

/* ot_certify: n m d entries masses | #plan_rows[entries] #plan_cols[entries] mass[entries] x[n,d] a[n] y[m,d] b[m] f[n] g[m] | proof[6] */
enum { ot_certify_cases = 4 };
static const uint16_t ot_certify_sizes[] = {
    3, 4, 2, 4, 0, 1, 0, 1, 2, 2, 1, 0, 2, 1, 3, 1, 6, 1, 8, 1, 1, 1, 1, 4, 4, 1, 4, 0, 1, 2, 0, 1, 3, 1, 0, 1, 3, 2, 1, 1, 0, 1, 0,
    0, 1, 1, 3, 2, 2, 3, 1, 1, 0, 1, 2, 1, 0, 1, 1, 1, 6, 1, 8, 1, 1, 1, 1, 2, 3, 3, 3, 0, 1, 1, 0, 0, 1, 0, 0, 2, 1, 3, 1, 3, 1, 1,
    1, 1,
};
static const float ot_certify_numbers[] = {
    0x1p-2f, 0x1p-1f, 0x1p-3f, 0x1p-3f, -0x1.711844p+0f, 0x1.10abcap+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.1b8926p+0f, 0x1.7b5c58p-5f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.0a9a2ep-3f, 0x1.7ae20ap+0f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1p-2f, 0x1p-1f, 0x1p-2f, 0x1.ac871ep-2f, 0x1.94a8d6p+1f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.37a4b8p-1f, 0x1.86c7e8p+1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.65d0cap+0f, 0x1.1d0752p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.d1d048p+0f, -0x1.327ad6p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1p-2f, 0x1p-3f,
    0x1p-1f, 0x1p-3f, 0x1.27872p-3f, -0x1.b72162p-3f, -0x1.9605d8p-2f, -0x1.c2f0f4p-2f, 0x1.016f62p-2f, 0x1.f8f568p-2f,
    0x1.2eac84p-2f, 0x1p-2f, 0x1p-2f, 0x1p-2f, 0x1p-2f, 0x1.37026ep+0f, -0x1.1466d4p-2f, -0x1.12514p+0f, -0x1.7f089ep-2f,
    0x1.34f496p-1f, 0x1.835d5cp-1f, -0x1.ca4924p-2f, 0x1.359d68p+0f, 0x1.6059cap-5f, -0x1.1455b8p-2f, 0x1.27417ep-3f,
    -0x1.c3f614p-6f, 0x1p-1f, 0x1.333334p-2f, 0x1.99999ap-3f, 0x1.681f7cp-1f, 0x1.92b84ep-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.4fc46cp-1f, -0x1.c17f04p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.48ef64p-3f, 0x1.7a38a6p+0f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.4p+2f, 0x1.8p+1f, 0x1p+1f, 0x1.65adbcp-5f, 0x1.be565ap+0f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.6b1e8ap-1f, 0x1.1548cep+1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.666666p-1f, 0x1.666666p-1f, 0x1.e22d86p-3f, 0x1.3df558p-4f, 0x1.d8e85ap-4f,
    -0x1.c03f2ep-5f, -0x1.308fdep-3f, 0x1p-2f, 0x1p-2f, 0x1p-2f, 0x1.4a6e8ap+1f, 0x1.0a6d72p-1f, 0x1.17bbd6p+0f, 0x1.83c5f8p+1f,
    0x1.762b9ap-1f, -0x1.0431cp-2f, 0x1p-1f, 0x1p-1f, -0x1.015e1p-1f, 0x1.96b218p-2f, -0x1.fa7e46p-1f, 0x1.72ecccp+0f,
    0x1.b8fa1cp-1f, -0x1.7091ecp-3f, -0x1.edd6bap-1f, 0x1.5d927cp-4f, 0x1.3baaf4p-4f, 0x1p-2f, 0x1p-2f, 0x1p-1f, -0x1.5bcd22p-4f,
    -0x1.156e48p-2f, 0x1.c483aep-3f, 0x1.fb6f6ap-2f, -0x1.062a22p-2f,
};

/* ot_certify_assignment_work_len: n |  |  */
enum { ot_certify_assignment_work_len_cases = 2 };
static const uint16_t ot_certify_assignment_work_len_sizes[] = {
    1, 40,
};
#define ot_certify_assignment_work_len_numbers ot_certify_work_len_numbers

/* ot_certify_assignment: n d | #perm[n] x[n,d] y[n,d] f[n] g[n] | proof[6] */
enum { ot_certify_assignment_cases = 3 };
static const uint16_t ot_certify_assignment_sizes[] = {
    4, 2, 1, 2, 0, 3, 1, 4, 5, 1, 1, 1, 3, 1, 1, 0, 1, 2, 1, 1, 0, 1, 1, 5, 3, 1, 4, 3, 0, 1, 2, 3, 3, 1, 1, 1,
};
static const float ot_certify_assignment_numbers[] = {
    0x1.522efap-2f, -0x1.64c34ap-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.ee46f8p-1f, 0x1.d89b2p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.23a14ep-1f,
    -0x1.b485acp-4f, 0x1.34p+6f, 0x1.34p+6f, -0x1.2aff96p+0f, -0x1.97f474p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.4149ep-1f,
    0x1.5f268cp+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.78684cp-4f, 0x1.04bc4ap+1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.646366p-1f, -0x1.2f08a8p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.ddf3bap-3f, -0x1.20913p-2f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.df3f1cp-3f, -0x1.41b528p-2f, -0x1.750a22p-3f, -0x1.2bddf2p-3f, -0x1.efc636p-3f, 0x1.3f1746p-1f, 0x1.cc83e6p-4f,
    -0x1.502552p-1f, -0x1.b68e1ap-1f, -0x1.2f5be6p+0f, 0x1.1bf3bp-1f, 0x1.3a9c1ap-1f, 0x1.24a3d6p+0f, 0x1.869a76p-2f,
    -0x1.fcc642p-4f, -0x1.31f7bap-2f, 0x1.cbcee4p-2f, -0x1.367388p+1f, -0x1.0ada5p+0f, -0x1.d14d4cp+0f, 0x1.cd66b4p-1f,
    0x1.8bc82ap-3f, 0x1.07799cp-1f, -0x1.d8e09ap-4f, 0x1.4c80d2p-3f, -0x1.ebab08p-1f, 0x1.51a50ep-2f, -0x1.e18a5ap+0f,
    -0x1.04abe8p+0f, 0x1.f5e344p-2f, 0x1.06c69cp-1f, -0x1.67eafp+0f, 0x1.ef29b2p-2f, 0x1.c9721cp-1f, 0x1.a64efep+0f, 0x1.5997aep-1f,
    0x1.63cfbap+0f, 0x1.9e62e4p-1f, 0x1.43080ep+0f, -0x1.2c7f02p+0f, 0x1.214064p-1f, 0x1.da9b3p-2f, -0x1.9da8p+0f, 0x1.cfa3b6p-1f,
    0x1.03a2a4p-1f, -0x1.c2823p-3f, 0x1.1446a8p-1f, 0x1.710124p-2f, -0x1.55acb8p-7f, 0x1.12a1c4p-1f, -0x1.81955ep-3f,
    0x1.04631ap-4f, -0x1.005e98p-4f, 0x1.5d4168p-2f, -0x1.84d4d6p-2f, 0x1.ff20cp-2f, 0x1.41c13cp-3f,
};

/* ot_gaussian_map_work_len: d |  |  */
enum { ot_gaussian_map_work_len_cases = 3 };
static const uint16_t ot_gaussian_map_work_len_sizes[] = {
    1, 3, 20,
};
#define ot_gaussian_map_work_len_numbers ot_certify_work_len_numbers

/* ot_gaussian_map: d | s1[d,d] s2[d,d] | out[d,d] */
enum { ot_gaussian_map_cases = 3 };
static const uint16_t ot_gaussian_map_sizes[] = {
    1, 1, 1, 1, 2, 3, 4, 5, 3, 3, 3, 3,
};
static const float ot_gaussian_map_numbers[] = {
    0x1.b0fecap-2f, 0x1.54a482p+1f, 0x1.c67008p-1f, 0x1.2p+3f, 0x1.34p+6f, -0x1.a73124p-2f, 0x1.fe112p+0f, 0x1.34p+6f,
    0x1.8cd502p+0f, 0x1.2p+3f, 0x1.34p+6f, 0x1.34p+6f, -0x1.b35318p-1f, 0x1.c6f92cp+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.068bcap+0f,
    0x1.2p+3f, 0x1.2p+3f, -0x1.19b672p-1f, 0x1.19f20ep+1f, 0x1.2p+3f, -0x1.bac2e2p-3f, -0x1.93c1c4p-4f, 0x1.d49ae6p-3f,
    0x1.545fecp-1f, 0x1.2p+3f, 0x1.2p+3f, 0x1.bd5294p-2f, 0x1.a908a2p-1f, 0x1.2p+3f, -0x1.1dd3d4p-2f, -0x1.24ae96p-2f,
    0x1.074bd6p+0f,
};

/* ot_gaussian_w2: d | m1[d] s1[d,d] m2[d] s2[d,d] | distance[1] */
enum { ot_gaussian_w2_cases = 3 };
static const uint16_t ot_gaussian_w2_sizes[] = {
    1, 1, 1, 1, 1, 1, 2, 1, 4, 1, 6, 1, 3, 1, 3, 1, 3, 1,
};
static const float ot_gaussian_w2_numbers[] = {
    0x1.68d95p-1f, 0x1.3f2ebcp+0f, 0x1.5fc882p-2f, 0x1.32459cp+0f, 0x1.2061f6p+0f, -0x1.9dfce2p-3f, 0x1.d5d098p-1f, 0x1.2p+3f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.f53c7ep-1f, 0x1.7787bap+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.3bf596p-1f, 0x1.537848p-2f, 0x1.a705d6p-1f,
    0x1.2p+3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.635332p-2f, 0x1.a0267ap-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.7defap-2f, 0x1.37e166p+0f, 0x1.02bec6p+1f, 0x1.75a34p-1f, 0x1.2p+3f, 0x1.2p+3f, -0x1.bcb71ep-2f, 0x1.e3c05p-1f,
    0x1.2p+3f, -0x1.dc62p-4f, 0x1.5f97cap-3f, 0x1.1e3614p-1f, 0x1.eba5dp-3f, -0x1.eb5ba6p-2f, -0x1.12825p-3f, 0x1.35c2a8p-1f,
    0x1.2p+3f, 0x1.2p+3f, -0x1.0a2074p-4f, 0x1.4443bp-1f, 0x1.2p+3f, 0x1.fcb542p-3f, -0x1.b2510ap-2f, 0x1.c07578p-1f,
};

/* ot_gaussian_between_work_len: d |  |  */
enum { ot_gaussian_between_work_len_cases = 3 };
static const uint16_t ot_gaussian_between_work_len_sizes[] = {
    1, 3, 20,
};
#define ot_gaussian_between_work_len_numbers ot_certify_work_len_numbers

/* ot_gaussian_between: d | m1[d] s1[d,d] m2[d] s2[d,d] t | mean[d] covariance[d,d] */
enum { ot_gaussian_between_cases = 3 };
static const uint16_t ot_gaussian_between_sizes[] = {
    2, 1, 4, 1, 6, 1, 9, 3, 1, 3, 1, 3, 1, 3, 1, 1, 1, 1, 1, 1, 1,
};
static const float ot_gaussian_between_numbers[] = {
    0x1.06a3c4p+0f, 0x1.bd3fcap-2f, 0x1.6d3b66p-1f, 0x1.2p+3f, 0x1.34p+6f, 0x1.34p+6f, -0x1.05372cp-1f, 0x1.d0c10cp-1f, 0x1.34p+6f,
    0x1.34p+6f, -0x1.11d996p-4f, -0x1.577654p-2f, 0x1.35c9cp+0f, 0x1.2p+3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.07b9fcp-9f, 0x1.86037cp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1p-2f, 0x1.060714p-1f, -0x1.051a5ap-1f,
    -0x1.cdf9c6p-2f, 0x1.5abf7ep-1f, 0x1.2p+3f, 0x1.2p+3f, 0x1.40ec6ep-2f, 0x1.6b53cap+0f, 0x1.2p+3f, 0x1.d36d74p-2f,
    0x1.340104p-2f, 0x1.7ccc12p+0f, -0x1.2b6dc8p+1f, 0x1.1f138ap-2f, 0x1.3a49f2p+0f, 0x1.bb3c38p-1f, 0x1.2p+3f, 0x1.2p+3f,
    0x1.ef65cap-5f, 0x1.d0b8b4p-2f, 0x1.2p+3f, 0x1.479796p-2f, -0x1.8cd4a2p-6f, 0x1.a4ffap-1f, 0x1.666666p-1f, -0x1.cda3bcp+0f,
    0x1.5513fep-2f, 0x1.ae1e02p-3f, 0x1.479f1cp+0f, 0x1p+0f,
};

/* ot_gaussian_barycenter_work_len: d |  |  */
enum { ot_gaussian_barycenter_work_len_cases = 3 };
static const uint16_t ot_gaussian_barycenter_work_len_sizes[] = {
    1, 3, 20,
};
#define ot_gaussian_barycenter_work_len_numbers ot_certify_work_len_numbers

/* ot_gaussian_barycenter: k d max_steps | means[k,d] covariances[k*d,d] weights[k] tolerance | mean[d] covariance[d,d] residual[1] */
enum { ot_gaussian_barycenter_cases = 3 };
static const uint16_t ot_gaussian_barycenter_sizes[] = {
    3, 2, 40, 3, 4, 0, 1, 8, 1, 2, 3, 40, 3, 3, 1, 1, 3, 1, 4, 1, 40, 1, 1, 1, 1, 1, 1,
};
static const float ot_gaussian_barycenter_numbers[] = {
    -0x1.b5279ep-3f, -0x1.9155a8p-8f, 0x1.34p+6f, -0x1.1ed728p-4f, -0x1.fca86p-3f, 0x1.34p+6f, 0x1.8d0c78p-1f, 0x1.ceaad8p-1f,
    0x1.34p+6f, 0x1.b3589cp+0f, 0x1.2p+3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.5642bep-4f, 0x1.522634p+0f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.0497b8p+0f, 0x1.2p+3f, 0x1.34p+6f, 0x1.34p+6f, -0x1.02ab28p-3f, 0x1.7ddd74p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.6de58p+0f,
    0x1.2p+3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.734c06p-1f, 0x1.cc3c6p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1p-9f, -0x1.541046p-1f,
    0x1.765d86p-1f, 0x1.5a786p-1f, -0x1.c6b816p-4f, 0x1.8d591cp+0f, 0x1.9c7572p-3f, 0x1.d4d02p-2f, 0x1.2p+3f, 0x1.2p+3f,
    0x1.20241ap-2f, 0x1.bf96fap+0f, 0x1.2p+3f, -0x1.8f6bbap-2f, -0x1.0ea21cp-4f, 0x1.e96c6p-1f, 0x1.a2dfd8p-1f, 0x1.2p+3f,
    0x1.2p+3f, 0x1.9981ep-2f, 0x1.9ec3a8p+0f, 0x1.2p+3f, 0x1.4ae47ap-5f, 0x1.4405eep-1f, 0x1.c83cf8p-1f, 0x1p-2f, 0x1.8p-1f,
    0x1p-7f, 0x1.78edcep-1f, 0x1.e5bea8p-3f, -0x1.ba904ap-1f, 0x1.811d66p-1f, 0x1.632f5p-2f, 0x1.1d839ap-2f, 0x1.30ed28p+1f,
    0x1.c0bf8cp-1f, 0x1p+0f, 0x1p+1f, 0x0p+0f, 0x1p+0f, 0x1p-6f,
};

/* ot_interpolate: n d len | x[n,d] y[n,d] times[len] | out[len*n,d] */
enum { ot_interpolate_cases = 2 };
static const uint16_t ot_interpolate_sizes[] = {
    3, 2, 3, 3, 4, 1, 6, 4, 1, 1, 1, 1, 1, 1,
};
static const float ot_interpolate_numbers[] = {
    0x1.a4a23ep-1f, -0x1.0503ep+0f, 0x1.34p+6f, -0x1.64dd8p-2f, 0x1.6e8d02p-1f, 0x1.34p+6f, 0x1.aca8bp-1f, -0x1.b68cd6p-8f,
    0x1.34p+6f, -0x1.5acddcp-1f, 0x1.8148aep-3f, 0x1.34p+6f, 0x1.34p+6f, -0x1.6b96dcp-1f, 0x1.2a5ceep-3f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.a7d906p-4f, -0x1.78136ep+0f, 0x1.34p+6f, 0x1.34p+6f, 0x0p+0f, 0x1.333334p-2f, 0x1p+0f, 0x1.b3310cp-2f, -0x1.6f7402p-2f,
    0x1.3e5e98p+1f, 0x1.0c01b8p+0f, 0x1.0f0fdcp+1f, 0x1.438baep+1f, -0x1.5af124p-1f, 0x1.0ed776p-3f, 0x1p-1f,
};

/* ot_interpolate_plan: n m d entries len | #plan_rows[entries] #plan_cols[entries] x[n,d] y[m,d] times[len] | out[len*entries,d] */
enum { ot_interpolate_plan_cases = 2 };
static const uint16_t ot_interpolate_plan_sizes[] = {
    3, 4, 2, 4, 2, 1, 0, 2, 1, 1, 1, 3, 0, 2, 1, 5, 6, 1, 8, 2, 2, 3, 2, 1, 1, 0, 1, 1, 1, 0, 3, 3, 1, 3,
};
static const float ot_interpolate_plan_numbers[] = {
    0x1.979546p-1f, 0x1.1ea6dcp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.a4911ap-3f, -0x1.53b0d4p+0f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, -0x1.89d0dcp-2f, 0x1.146212p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.bf4806p-1f, -0x1.cebeb8p-2f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.890214p-1f, -0x1.842d74p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.54d9e4p-1f, -0x1.3b34e4p-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.59d212p-2f, 0x1.89a5d8p-1f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1p-2f, 0x1p+0f, 0x1.88673ap-4f, 0x1.a8d312p-2f, 0x1.6621f8p+0f, 0x1.eff756p-1f,
    -0x1.45793cp-5f, -0x1.7804b2p-5f, -0x1.025fc6p-2f, 0x1.5afa1cp-1f, -0x1.25e26cp-1f, -0x1.c475f2p-1f, 0x1.cfd92ep-1f,
    0x1.ae169cp+0f, 0x1.333334p-1f,
};

/* ot_pairs_of_plan: n m d entries | #plan_rows[entries] #plan_cols[entries] mass[entries] x[n,d] y[m,d] | noise[entries,d] data[entries,d] log_weights[entries] */
enum { ot_pairs_of_plan_cases = 2 };
static const uint16_t ot_pairs_of_plan_sizes[] = {
    3, 4, 2, 4, 1, 0, 2, 1, 1, 1, 3, 0, 2, 1, 1, 6, 7, 8, 9, 1, 2, 2, 3, 2, 1, 0, 1, 1, 1, 0, 0, 3, 3, 3, 3, 1,
};
static const float ot_pairs_of_plan_numbers[] = {
    0x1p-2f, 0x1p-1f, 0x0p+0f, 0x1.333334p-2f, 0x1.7ecb3cp-1f, 0x1.2a1ad6p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.59e85ep-3f, 0x1.19d10cp-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.283442p+0f, -0x1.beec8cp-2f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.fb8ce8p+0f, 0x1.85f8b4p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.389c3p+0f, 0x1.00e00ep+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.f3ab96p-1f, -0x1.422caap-1f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.aace2cp-2f, -0x1.f7b73cp+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, -0x1.5419d2p-1f, -0x1.d386ep-1f, -0x1.e4bc1p-6f, 0x1.11fce8p+0f, -0x1.34528ep+0f, 0x1.aa28eep-2f,
    0x1.556286p-2f, 0x1.b0315p-1f, -0x1.575418p+0f, 0x1.6cfebp-1f, -0x1.8de366p-1f, 0x1.0a2a54p-1f,
};

/* ot_wp_1d: n m | x[n] a[n] y[m] b[m] p | distance[1] */
enum { ot_wp_1d_cases = 4 };
static const uint16_t ot_wp_1d_sizes[] = {
    4, 4, 1, 0, 1, 0, 1, 3, 5, 1, 0, 1, 0, 1, 3, 4, 1, 1, 1, 1, 1, 5, 3, 1, 0, 1, 1, 1,
};
static const float ot_wp_1d_numbers[] = {
    0x1.ce28ccp-2f, -0x1.19a2ep-2f, 0x1.19440cp-3f, -0x1.ff7962p-1f, 0x1.6617a2p+1f, -0x1.a62452p-2f, 0x1.e3295ap-1f,
    0x1.eb930ap-2f, 0x1p+0f, 0x1.0e9876p-3f, -0x1.3656f2p+0f, -0x1.77e8b4p-1f, 0x1.93154cp-2f, 0x1.0e8172p+0f, 0x1.3a35e2p+1f,
    0x1.17657p+1f, 0x1.81a2d4p-1f, 0x1.8p+1f, 0x1.6c123ep-2f, -0x1.d66d26p+0f, -0x1.a40108p-1f, 0x1p-2f, 0x1p-1f, 0x1p-2f,
    0x1.9e835ap-1f, 0x1.5b2e12p+1f, 0x1.fc02aap+0f, -0x1.cde626p-2f, 0x1p-3f, 0x1.8p-2f, 0x0p+0f, 0x1p-1f, 0x1p+1f, 0x1.7df6a4p-4f,
    -0x1.b79038p-2f, 0x1.d9a08p+0f, -0x1.f07af8p-1f, 0x1.3da9e4p-2f, 0x1.a6f488p+0f, -0x1.aad128p-2f, 0x1.80e574p-1f, 0x1p+0f,
    0x0p+0f, 0x0p+0f, 0x1.8p+0f,
};

/* ot_potentials_1d: n m | x[n] a[n] y[m] b[m] | f[n] g[m] */
enum { ot_potentials_1d_cases = 4 };
static const uint16_t ot_potentials_1d_sizes[] = {
    4, 4, 1, 0, 1, 0, 1, 1, 3, 5, 1, 0, 1, 0, 1, 1, 3, 4, 1, 1, 1, 1, 1, 1, 1, 3, 1, 0, 1, 0, 1, 1,
};
static const float ot_potentials_1d_numbers[] = {
    0x1.743de2p+0f, 0x1.58361ep-1f, 0x1.c59c4ep-1f, 0x1.ae6f86p-1f, 0x1.446db8p-1f, 0x1.50b2aep-3f, 0x1.ff0408p+0f, 0x1.490324p+1f,
    0x1.3344c4p+0f, 0x1.0ecc94p-2f, 0x1.5942d4p-3f, 0x1.bffce2p-1f, 0x1.473fe8p+1f, -0x1.90ca02p+0f, 0x1.da7d34p+0f, 0x1.044bb6p+0f,
    0x1.e409e8p-1f, -0x1.d7f544p-1f, 0x1.20f208p+1f, 0x1p-2f, 0x1p-1f, 0x1p-2f, 0x1.8cf9a8p+0f, 0x1.0c39a6p+1f, 0x1.d3765ap+0f,
    0x1.a3b33p-2f, 0x1p-3f, 0x1.8p-2f, 0x0p+0f, 0x1p-1f, 0x1.927342p-2f, -0x1.0d2f42p+1f, 0x1.7fe38ap+1f, -0x1.92761ap-2f,
};

/* ot_map: n m d | x[n,d] y[m,d] g[m] log_weights[m] eps | out[n,d] */
enum { ot_map_cases = 3 };
static const uint16_t ot_map_sizes[] = {
    3, 5, 2, 3, 4, 1, 1, 8, 4, 6, 3, 3, 3, 1, 0, 3, 3, 4, 1, 2, 3, 0, 1, 7,
};
static const float ot_map_numbers[] = {
    -0x1.8a3d1ep-2f, 0x1.ebaa42p-1f, 0x1.34p+6f, -0x1.01e346p+1f, -0x1.b07e2cp+0f, 0x1.34p+6f, 0x1.bb210ep-1f, -0x1.dcfadep-4f,
    0x1.34p+6f, 0x1.d0a0b2p+0f, -0x1.0b051cp-4f, 0x1.34p+6f, 0x1.34p+6f, 0x1.4fdc4ep+0f, 0x1.adf36p-2f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.89904p+0f, -0x1.52414ep-1f, 0x1.34p+6f, 0x1.34p+6f, -0x1.2406e8p-5f, -0x1.ffe8d4p-1f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.0a3026p-1f, 0x1.402466p-6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.3dc994p-2f, 0x1.ebacc6p-1f, -0x1.44d186p-3f, 0x1.057b26p-6f,
    -0x1.79c72cp-2f, -0x1.05aed4p-5f, 0x1.be9a4ap-1f, -0x1.654e86p+0f, 0x1.86a06ep+0f, -0x1.d3a3f6p-3f, 0x1.99999ap-2f,
    0x1.0b6198p+1f, 0x1.e4d7e4p+0f, -0x1.592c72p-6f, -0x1.7d44d8p-1f, -0x1.8cc58ep+0f, -0x1.30a8c8p-2f, -0x1.50432ep+0f,
    0x1.376916p-2f, -0x1.033014p-6f, -0x1.1096c2p+0f, 0x1.9070cep-1f, -0x1.3d499p-2f, -0x1.7bfa2cp-2f, 0x1.947adcp-2f,
    -0x1.12085ep-1f, 0x1.8cb37cp+0f, 0x1.1b8fdcp-3f, 0x1.1d82bap-1f, -0x1.41444ap+0f, 0x1.46a0c8p+0f, -0x1.566778p-2f,
    0x1.41926ap+0f, -0x1.19f998p-6f, -0x1.63f5d6p-1f, 0x1.87a9f8p-1f, 0x1.c95cbep-3f, -0x1.5d0a14p-1f, -0x1.55eep-2f,
    0x1.fc5dd8p-1f, 0x1.84b5d8p+0f, 0x1.759f2ep-1f, -0x1.0434dep-1f, -0x1.f9a45ep-5f, -0x1.4b8fa4p-2f, 0x1.3a719cp-1f,
    0x1.0c62a2p-3f, 0x0p+0f, 0x1.02befp+1f, 0x1.34p+6f, 0x1.c190fp-2f, 0x1.34p+6f, -0x1.7eee1ap-7f, 0x1.34p+6f, -0x1.01db1p-1f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.e81ep-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.4ab8fap+0f, 0x1.34p+6f, 0x1.34p+6f, -0x1.e2a4d2p-2f,
    0x1.34p+6f, 0x1.34p+6f, -INF, 0x1p-1f, -INF, -0x1p+0f, 0x0p+0f,
};

/* ot_project_nearest: n m d d_out | x[n,d] points[m,d] images[m,d_out] | out[n,d_out] #index[n] */
enum { ot_project_nearest_cases = 2 };
static const uint16_t ot_project_nearest_sizes[] = {
    4, 5, 2, 3, 3, 4, 6, 7, 1, 3, 6, 1, 1, 1, 1, 1, 1, 0,
};
static const float ot_project_nearest_numbers[] = {
    -0x1.561564p+1f, 0x1.64593ap-2f, 0x1.34p+6f, 0x1.09b1a4p+1f, 0x1.75424p-2f, 0x1.34p+6f, -0x1.2a194ap-3f, 0x1.5a83dep-1f,
    0x1.34p+6f, -0x1.4f899ap+0f, -0x1.f8973cp-3f, 0x1.34p+6f, 0x1.8281eep-1f, -0x1.e6a1e4p-3f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.205992p-3f, 0x1.6d3802p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.ea11fcp-1f, -0x1.1bf6cep+1f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.0aa476p+1f, 0x1.d65f6ep-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.59193ep+0f, 0x1.4eae02p-3f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.5c8deap-2f, -0x1.4bba1p+0f, 0x1.fe8b7p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.b19c84p+0f, -0x1.ed5cc6p-2f,
    0x1.ab98b8p-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.37602cp+0f, 0x1.43cd3ep-2f, -0x1.7b412cp+0f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.66385p+0f, -0x1.98eda4p-3f, -0x1.3a8934p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.6dbc7cp-2f, 0x1.dae774p-1f,
    0x1.79133cp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.0585dcp-1f, 0x1.853c28p-3f, 0x1.0603c4p-2f, 0x1.adbb56p+0f,
    -0x1.c67a2p-1f, 0x1.7a2b1p+0f, -0x1.1b611p+1f, 0x1.411a1ep-3f, 0x1.cc05e4p-2f, 0x1.94e89ep-1f, 0x1.1f7786p+0f, -0x1.1e2a3p+0f,
    -0x1.19df04p-2f, -0x1.4afee2p-1f, -0x1.baa644p-2f,
};

/* ot_stability_bound:  | lipschitz w2_data w2_true integral | bound[1] */
enum { ot_stability_bound_cases = 2 };
static const uint16_t ot_stability_bound_sizes[] = {
    1, 1,
};
static const float ot_stability_bound_numbers[] = {
    0x1.8p+0f, 0x1.2p+1f, 0x1.b33334p+0f, -0x1.333334p-2f, 0x0p+0f, 0x0p+0f, 0x1.8p+1f, 0x1p+0f,
};

/* ot_stability_bound_affine_work_len: d |  |  */
enum { ot_stability_bound_affine_work_len_cases = 3 };
static const uint16_t ot_stability_bound_affine_work_len_sizes[] = {
    1, 3, 20,
};
#define ot_stability_bound_affine_work_len_numbers ot_certify_work_len_numbers

/* ot_stability_bound_affine: n m d | matrix[d,d] offset[d] x[n,d] a[n] y[m,d] b[m] w2_data | bound[1] */
enum { ot_stability_bound_affine_cases = 3 };
static const uint16_t ot_stability_bound_affine_sizes[] = {
    3, 4, 2, 3, 1, 5, 1, 7, 1, 1, 4, 4, 3, 3, 0, 3, 0, 3, 0, 1, 2, 5, 1, 1, 1, 1, 0, 1, 0, 1,
};
static const float ot_stability_bound_affine_numbers[] = {
    0x1.e21b16p+0f, 0x1.2p+3f, 0x1.34p+6f, 0x1.a65754p-2f, 0x1.336088p+0f, 0x1.34p+6f, -0x1.ca2406p+0f, -0x1.5501f4p-1f,
    -0x1.177fd6p-1f, 0x1.d4ffa4p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.ce1ff6p-1f, -0x1.80e3c8p-1f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, -0x1.9a2316p-1f, 0x1.0eec1ap-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1p-2f, 0x1p-1f, 0x1p-2f, -0x1.025a5cp+0f,
    -0x1.049434p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.8eef74p-1f, -0x1.af8eap-1f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.c98e9ap-3f, -0x1.f60526p-4f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.a90b76p+0f, -0x1.bad2b6p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1p-2f,
    0x1p-3f, 0x1p-1f, 0x1p-3f, 0x1.cp+0f, 0x1.cded3ap-1f, 0x1.2p+3f, 0x1.2p+3f, 0x1.a5c14cp-2f, 0x1.1c64b6p-1f, 0x1.2p+3f,
    0x1.8f73d8p-3f, 0x1.05c792p-2f, 0x1.ca6964p-1f, 0x1.34d4bap-1f, -0x1.8685a6p+0f, -0x1.750b28p-2f, 0x1.49e65p-1f,
    -0x1.0cd1e6p+1f, 0x1.ad0b38p+0f, 0x1.4f9afp-1f, -0x1.8fc1cap-1f, -0x1.5c8f7ep+0f, 0x1.5ecd04p+0f, 0x1.53a04ap+0f,
    -0x1.7e86ap-2f, 0x1.eaa232p-2f, 0x1.36b3ap+0f, 0x1.172d4ap+0f, -0x1.a3ed6p-1f, 0x1.ba904ep-1f, -0x1.fe92fap-8f, -0x1.2ea35cp-1f,
    -0x1.378deap-2f, 0x1.38e05ep-5f, 0x1.ae8b1p-1f, 0x1.e19924p-2f, 0x1.2b8082p+0f, 0x1.cp+0f, 0x1.0cb748p+0f, -0x1.3d0998p+0f,
    0x1.4bf7f2p-5f, -0x1.0c652cp-1f, 0x1.1e2e46p-3f, 0x1.46df62p-2f, 0x1.e18f8ap+0f, 0x1.0597f4p-2f, 0x1.bed2b2p-4f, 0x1.cp+0f,
};
