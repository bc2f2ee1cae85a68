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

/* noise_log_density: n d | x[n,d] sd | out[n] */
enum { noise_log_density_cases = 3 };
static const uint16_t noise_log_density_sizes[] = {
    3, 2, 2, 1, 2, 17, 18, 1, 1, 1, 1, 1,
};
static const float noise_log_density_numbers[] = {
    0x1.2b490cp+1f, -0x1.536196p-1f, 0x1.945614p-2f, 0x1.2c137p-3f, 0x1.ab9898p-1f, -0x1.66f0aap+0f, 0x1p+0f, -0x1.cbb45ap+0f,
    -0x1.ff3e62p-3f, 0x1.9a721ap-1f, -0x1.a01a26p-3f, 0x1.42f788p-3f, -0x1.8d88f8p+0f, -0x1.0574eep-2f, -0x1.a40378p-2f,
    0x1.f0f262p-1f, 0x1.53ae1ep-3f, -0x1.1b032ap-6f, -0x1.8668aap-1f, -0x1.bf7112p-1f, -0x1.205f98p-7f, 0x1.5f05bp+0f,
    -0x1.fb5b3ap+0f, -0x1.771fap+1f, 0x1.34p+6f, 0x1.0adaeap+1f, 0x1.b12da4p+0f, 0x1.64e626p-1f, 0x1.9f0036p-2f, -0x1.9d5a8p-2f,
    -0x1.69049cp-2f, -0x1.3ada34p+0f, 0x1.51b6e8p-1f, -0x1.86bb64p-3f, -0x1.008f8ap+1f, -0x1.073e14p-1f, -0x1.1b513cp-1f,
    -0x1.512576p-1f, 0x1.082a3p+1f, 0x1.2a8fbap+0f, -0x1.a6f4aep+1f, 0x1.15ca84p-1f, 0x1.34p+6f, 0x1.333334p-2f, 0x1.49c67ap+0f,
    0x1.4p+6f,
};
