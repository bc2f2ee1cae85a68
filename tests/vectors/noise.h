/* Inputs of the test vectors of noise. Written by tools/vectors; see its cases.py for the layouts. */

/* noise_normals: n d @seed @stream @step @row @column |  | out[n,d] */
enum { noise_normals_cases = 5 };
static const uint16_t noise_normals_sizes[] = {
    2, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 3, 5, 65535, 65535, 65535, 65535, 0, 0, 1, 0, 7221, 57308,
    2, 0, 65532, 65535, 65535, 65535, 1, 0, 0, 0, 6, 1, 20, 2026, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 19,
    3, 48879, 57005, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256, 0, 6, 0, 0, 0, 3, 1, 67, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 3, 0, 0, 0, 67,
};
static const float noise_normals_numbers[] = {
    0,
};
