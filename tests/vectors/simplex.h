/* Inputs of the test vectors of simplex. Written by tools/vectors; see its cases.py for the layouts. */

/* sphere_simplex_moments_work_len: points |  |  */
enum { sphere_simplex_moments_work_len_cases = 2 };
static const uint16_t sphere_simplex_moments_work_len_sizes[] = {
    8, 32,
};
static const float sphere_simplex_moments_work_len_numbers[] = {
    0,
};

/* sphere_simplex_moments: n d len points | gammas[len] tau | participation[len] shared[len] drift[len] error[len] */
enum { sphere_simplex_moments_cases = 3 };
static const uint16_t sphere_simplex_moments_sizes[] = {
    5, 0, 3, 8, 1, 1, 1, 1, 1, 2, 7, 1, 8, 1, 1, 1, 1, 1, 9, 3, 1, 8, 1, 1, 1, 1, 0,
};
static const float sphere_simplex_moments_numbers[] = {
    -0x1p-2f, 0x1.333334p-2f, 0x1p+0f, 0x1.666666p-1f, 0x1.333334p-1f, 0x1p+1f, 0x1p-1f, 0x0p+0f,
};

/* sphere_simplex_path_work_len: points |  |  */
enum { sphere_simplex_path_work_len_cases = 2 };
static const uint16_t sphere_simplex_path_work_len_sizes[] = {
    8, 32,
};
#define sphere_simplex_path_work_len_numbers sphere_simplex_moments_work_len_numbers

/* sphere_simplex_path: n d len points | times[len] gamma tau | gammas[len] error[1] */
enum { sphere_simplex_path_cases = 3 };
static const uint16_t sphere_simplex_path_sizes[] = {
    8, 0, 4, 8, 1, 1, 1, 3, 2, 4, 8, 1, 1, 0, 4, 12, 4, 8, 1, 1, 1,
};
static const float sphere_simplex_path_numbers[] = {
    0x0p+0f, 0x1p-2f, 0x1p-1f, 0x1p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p-2f, 0x1p-1f, 0x1p+0f, 0x1p-2f, 0x0p+0f, 0x0p+0f, 0x1p-2f,
    0x1p-1f, 0x1p+0f, 0x1p-3f, 0x1.4p+0f,
};

/* sphere_simplex_layers: n len points | gamma tau k | gammas[len] error[1] */
enum { sphere_simplex_layers_cases = 2 };
static const uint16_t sphere_simplex_layers_sizes[] = {
    8, 5, 8, 1, 1, 4, 4, 8, 1, 0,
};
static const float sphere_simplex_layers_numbers[] = {
    0x0p+0f, 0x0p+0f, 0x1p-2f, 0x1p-3f, 0x1.4p+0f, 0x1p-1f,
};

/* sphere_overlap_recursion: n | r![n,n] s[n,n] k |  */
enum { sphere_overlap_recursion_cases = 2 };
static const uint16_t sphere_overlap_recursion_sizes[] = {
    3, 3, 3, 5, 6, 7,
};
static const float sphere_overlap_recursion_numbers[] = {
    0x1.0d222ep-2f, 0x1.5da2bcp-3f, 0x1.55d9c6p-4f, 0x1.5da2bcp-3f, 0x1.f06124p-2f, -0x1.ae1ea8p-4f, 0x1.55d9c6p-4f,
    -0x1.ae1ea8p-4f, 0x1.3b94f6p-3f, 0x1.0008aap-3f, -0x1.3af534p-7f, 0x1.707ae6p-3f, -0x1.3af534p-7f, 0x1.d1775p-2f,
    0x1.97a234p-3f, 0x1.707ae6p-3f, 0x1.97a234p-3f, 0x1.10e37cp-1f, 0x1p-1f, 0x1.bc4d56p-1f, 0x1.f741c2p-2f, -0x1.2d164ep-1f,
    -0x1.8c5eap-2f, -0x1.107732p-4f, 0x1.34p+6f, 0x1.f741c2p-2f, 0x1.cbfc0cp-1f, -0x1.04f3ccp+0f, -0x1.6e2052p+0f, 0x1.23a94ap-3f,
    0x1.34p+6f, -0x1.2d164ep-1f, -0x1.04f3ccp+0f, 0x1.9da14ap+0f, 0x1.da1182p+0f, -0x1.0cb7fap-1f, 0x1.34p+6f, -0x1.8c5eap-2f,
    -0x1.6e2052p+0f, 0x1.da1182p+0f, 0x1.cd9bd8p+1f, -0x1.d33b0cp-3f, 0x1.34p+6f, -0x1.107732p-4f, 0x1.23a94ap-3f, -0x1.0cb7fap-1f,
    -0x1.d33b0cp-3f, 0x1.ce1192p-2f, 0x1.34p+6f, 0x1.10b61ep-2f, 0x1.c42c1p-2f, 0x1.31dc62p-4f, -0x1.df6b2p-4f, 0x1.02ea7cp-4f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.c42c1p-2f, 0x1.9f68ecp-1f, 0x1.78fd6cp-3f, -0x1.184cdcp-2f, -0x1.fe114ep-6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.31dc62p-4f, 0x1.78fd6cp-3f, 0x1.429138p-1f, -0x1.346384p-2f, -0x1.696256p-2f, 0x1.34p+6f, 0x1.34p+6f, -0x1.df6b2p-4f,
    -0x1.184cdcp-2f, -0x1.346384p-2f, 0x1.aa988ep-3f, 0x1.a2f80ep-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.02ea7cp-4f, -0x1.fe114ep-6f,
    -0x1.696256p-2f, 0x1.a2f80ep-3f, 0x1.ce736ep-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1p+1f,
};
