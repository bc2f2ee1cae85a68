/* Inputs of the test vectors of predict. Written by tools/vectors; see its cases.py for the layouts. */

/* sphere_logistic: len | layers[len] m0 k | m[len] */
enum { sphere_logistic_cases = 2 };
static const uint16_t sphere_logistic_sizes[] = {
    4, 1, 1, 2, 1, 1,
};
static const float sphere_logistic_numbers[] = {
    0x0p+0f, 0x1.4p+3f, 0x1.4p+1f, -0x1.8p+1f, 0x1p-3f, 0x1p-2f, 0x1p+0f, 0x1.8p+2f, 0x1.eb851ep-6f, 0x0p+0f,
};

/* sphere_collapse_depth:  | m0 epsilon k | depth[1] #layers[1] */
enum { sphere_collapse_depth_cases = 4 };
static const uint16_t sphere_collapse_depth_sizes[] = {
    1, 1, 1, 1, 1, 1, 1, 1,
};
static const float sphere_collapse_depth_numbers[] = {
    0x1p-3f, 0x1.47ae14p-7f, 0x1.47ae14p-7f, 0x1.0624dep-10f, 0x1.47ae14p-7f, 0x1p+0f, 0x1p-1f, 0x1p-2f, 0x0p+0f, 0x1.ccccccp-1f,
    0x1p-1f, 0x1p-1f,
};

/* sphere_equiangular_path: n len form | times[len] gamma beta | gammas[len] */
enum { sphere_equiangular_path_cases = 2 };
static const uint16_t sphere_equiangular_path_sizes[] = {
    6, 4, 0, 1, 1, 3, 4, 1, 1, 1,
};
static const float sphere_equiangular_path_numbers[] = {
    0x0p+0f, 0x1p-2f, 0x1p-1f, 0x1p+0f, 0x1.99999ap-4f, 0x1p+0f, 0x0p+0f, 0x1p-2f, 0x1p-1f, 0x1p+0f, -0x1.333334p-2f, 0x1.4p+1f,
};

/* sphere_equiangular_time: n form | from to beta | time[1] */
enum { sphere_equiangular_time_cases = 3 };
static const uint16_t sphere_equiangular_time_sizes[] = {
    6, 0, 1, 3, 1, 1, 9, 0, 1,
};
static const float sphere_equiangular_time_numbers[] = {
    0x0p+0f, 0x1p-1f, 0x1.8p+2f, -0x1p-2f, 0x1.cp-1f, 0x1p+1f, 0x1p-1f, 0x1p-1f, 0x1p+0f,
};

/* sphere_cold_overlaps: d len matrices | overlaps[len] | after[len] drift[len] */
enum { sphere_cold_overlaps_cases = 4 };
static const uint16_t sphere_cold_overlaps_sizes[] = {
    2, 3, 1, 1, 1, 1, 40, 2, 1, 1, 1, 1, 16, 2, 2, 1, 1, 1, 4, 1, 0, 1, 1, 0,
};
static const float sphere_cold_overlaps_numbers[] = {
    0x1p-1f, -0x1.8p-1f, 0x1p+0f, 0x1.333334p-2f, 0x1.ff7ceep-1f, 0x1p-1f, -0x1.ccccccp-1f, 0x1p-2f,
};

/* sphere_alignment:  | overlap c | probability[1] */
enum { sphere_alignment_cases = 4 };
static const uint16_t sphere_alignment_sizes[] = {
    1, 1, 1, 1,
};
static const float sphere_alignment_numbers[] = {
    0x1p-1f, 0x1p+0f, -0x1p-2f, 0x1.8p+0f, 0x1p+0f, 0x1p-1f, 0x1.333334p-2f, 0x0p+0f,
};

/* sphere_freezing: n | gamma tau | participation[1] */
enum { sphere_freezing_cases = 2 };
static const uint16_t sphere_freezing_sizes[] = {
    1024, 1, 64, 1,
};
static const float sphere_freezing_numbers[] = {
    0x1p-2f, 0x1p+3f, 0x1p-1f, 0x1p+0f,
};

/* sphere_tracking_bound: n d | time constant delta | bound[1] */
enum { sphere_tracking_bound_cases = 2 };
static const uint16_t sphere_tracking_bound_sizes[] = {
    8, 4096, 1, 100, 64, 1,
};
static const float sphere_tracking_bound_numbers[] = {
    0x1p-1f, 0x1.8p+0f, 0x1.99999ap-5f, 0x1p+1f, 0x0p+0f, 0x1p-1f,
};
