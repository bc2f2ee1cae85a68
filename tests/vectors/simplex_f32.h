/* Outputs of the test vectors of simplex, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* sphere_simplex_moments_work_len: exact */
static const uint16_t sphere_simplex_moments_work_len_integers_f32[] = {
    358, 358, 4486, 4486,
};
static const float sphere_simplex_moments_work_len_want_f32[] = {
    0,
};

/* sphere_simplex_moments: largest error 5.46, tolerance 32; relative to 1 */
static const uint16_t sphere_simplex_moments_integers_f32[] = {
    0, 0, 0,
};
static const float sphere_simplex_moments_want_f32[] = {
    0x1.26f4fap-2f, 0x1.021674p-2f, 0x1.99999ap-3f, 0x1.738ed2p-3f, 0x1.b77fdp-3f, 0x1.99999ap-3f, 0x1.197458p-8f, 0x1.3aaa94p-2f,
    0x0p+0f, 0x1.5963eap-7f, 0x1.f133bap-8f, 0x0p+0f, 0x1.5aa576p-1f, 0x1.33f594p-1f, 0x1.910254p-3f, 0x1.c81b4ap-6f,
    0x1.c71c72p-4f, 0x1.c71c72p-4f, 0x1.7b4258p-5f,
};

/* sphere_simplex_path_work_len: exact */
static const uint16_t sphere_simplex_path_work_len_integers_f32[] = {
    457, 457, 4585, 4585,
};
static const float sphere_simplex_path_work_len_want_f32[] = {
    0,
};

/* sphere_simplex_path: largest error 1.97, tolerance 32; relative to 1 */
static const uint16_t sphere_simplex_path_integers_f32[] = {
    0, 0, 0,
};
static const float sphere_simplex_path_want_f32[] = {
    0x0p+0f, 0x1.18ddbep-5f, 0x1.333a38p-4f, 0x1.6a131ep-3f, 0x0p+0f, 0x1p-2f, 0x1.e88e3cp-3f, 0x1.d231cep-3f, 0x1.a88d96p-3f,
    0x1p-3f, 0x1.7facb8p-3f, 0x1.01f9e8p-2f, 0x1.887bep-2f, 0x1.465436p-6f,
};

/* sphere_simplex_layers: largest error 0.351, tolerance 32; relative to 1 */
static const uint16_t sphere_simplex_layers_integers_f32[] = {
    0, 0,
};
static const float sphere_simplex_layers_want_f32[] = {
    0x0p+0f, 0x1.f07c2p-6f, 0x1.0d149p-4f, 0x1.b40c84p-4f, 0x1.38aa52p-3f, 0x0p+0f, 0x1p-3f, 0x1.f42512p-3f, 0x1.7be15cp-2f,
    0x1.fcb844p-2f,
};

/* sphere_overlap_recursion: largest error 0.427, tolerance 4; relative to 1 */
static const uint16_t sphere_overlap_recursion_integers_f32[] = {
    0, 0,
};
static const float sphere_overlap_recursion_want_f32[] = {
    0x1p+0f, 0x1.298fccp-3f, 0x1.322b9ap-3f, 0x1.298fccp-3f, 0x1p+0f, -0x1.2093c6p-8f, 0x1.322b9ap-3f, -0x1.2093c6p-8f, 0x1p+0f,
    0x1p+0f, 0x1.5f0a0ep-1f, -0x1.e2c3aap-3f, -0x1.afaf8cp-2f, 0x1.1f544ep-5f, 0x1.5f0a0ep-1f, 0x1p+0f, -0x1.11e40ap-2f,
    -0x1.06a86ep+0f, 0x1.25e0c6p-5f, -0x1.e2c3aap-3f, -0x1.11e40ap-2f, 0x1p+0f, 0x1.658b1cp-1f, -0x1.2fd0bp-1f, -0x1.afaf8cp-2f,
    -0x1.06a86ep+0f, 0x1.658b1cp-1f, 0x1p+0f, 0x1.c38958p-4f, 0x1.1f544ep-5f, 0x1.25e0c6p-5f, -0x1.2fd0bp-1f, 0x1.c38958p-4f,
    0x1p+0f,
};
