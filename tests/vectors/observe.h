/* Inputs of the test vectors of observe. Written by tools/vectors; see its cases.py for the layouts. */

/* sphere_overlaps: n d kind | x[n,d] | mean[1] min[1] max[1] */
enum { sphere_overlaps_cases = 4 };
static const uint16_t sphere_overlaps_sizes[] = {
    4, 3, 0, 3, 1, 1, 1, 5, 2, 0, 3, 1, 1, 1, 2, 6, 0, 6, 1, 1, 1, 3, 3, 1, 4, 1, 1, 1,
};
static const float sphere_overlaps_numbers[] = {
    0x1.36f598p-3f, -0x1.82e7f8p-1f, 0x1.320af2p-2f, -0x1.0a81e2p-5f, -0x1.209a4ap+0f, -0x1.6de65ep-1f, 0x1.508658p-2f,
    -0x1.5ecd5cp-3f, 0x1.0e783p-1f, -0x1.ce281ap-7f, 0x1.32d374p-3f, 0x1.29d77p-2f, -0x1.000a04p-2f, 0x1.54ec6ap-2f, 0x1.34p+6f,
    0x1.24a2b2p-1f, -0x1.9b3ce2p-1f, 0x1.34p+6f, 0x1.3105dep-1f, -0x1.33c4f2p-2f, 0x1.34p+6f, -0x1.64bc74p+0f, 0x1.09a7f4p-1f,
    0x1.34p+6f, -0x1.ab9b9cp-1f, -0x1.a36392p-2f, 0x1.34p+6f, -0x1.9a144p-2f, 0x1.97ee48p-1f, 0x1.550316p-3f, -0x1.e217bap-1f,
    -0x1.24eefap-1f, -0x1.f2181p-6f, 0x1.98e01ep-2f, -0x1.dc0b9cp-2f, -0x1.0d464ep-3f, -0x1.1479cep-1f, 0x1.f6822ep-1f,
    0x1.2a9af2p-5f, 0x1p+0f, 0x1.2p+3f, 0x1.2p+3f, 0x1.34p+6f, 0x1.333334p-2f, 0x1p+0f, 0x1.2p+3f, 0x1.34p+6f, -0x1.99999ap-3f,
    0x1.99999ap-2f, 0x1p+0f, 0x1.34p+6f,
};

/* sphere_energy: n d kind | x[n,d] beta | energy[1] log_mean[1] */
enum { sphere_energy_cases = 4 };
static const uint16_t sphere_energy_sizes[] = {
    4, 3, 0, 3, 1, 1, 5, 2, 0, 3, 0, 1, 2, 6, 0, 6, 1, 1, 3, 3, 1, 4, 1, 1,
};
static const float sphere_energy_numbers[] = {
    0x1.36f598p-3f, -0x1.82e7f8p-1f, 0x1.320af2p-2f, -0x1.0a81e2p-5f, -0x1.209a4ap+0f, -0x1.6de65ep-1f, 0x1.508658p-2f,
    -0x1.5ecd5cp-3f, 0x1.0e783p-1f, -0x1.ce281ap-7f, 0x1.32d374p-3f, 0x1.29d77p-2f, 0x1.4cccccp+0f, -0x1.000a04p-2f, 0x1.54ec6ap-2f,
    0x1.34p+6f, 0x1.24a2b2p-1f, -0x1.9b3ce2p-1f, 0x1.34p+6f, 0x1.3105dep-1f, -0x1.33c4f2p-2f, 0x1.34p+6f, -0x1.64bc74p+0f,
    0x1.09a7f4p-1f, 0x1.34p+6f, -0x1.ab9b9cp-1f, -0x1.a36392p-2f, 0x1.34p+6f, 0x0p+0f, -0x1.9a144p-2f, 0x1.97ee48p-1f,
    0x1.550316p-3f, -0x1.e217bap-1f, -0x1.24eefap-1f, -0x1.f2181p-6f, 0x1.98e01ep-2f, -0x1.dc0b9cp-2f, -0x1.0d464ep-3f,
    -0x1.1479cep-1f, 0x1.f6822ep-1f, 0x1.2a9af2p-5f, -0x1p+1f, 0x1p+0f, 0x1.2p+3f, 0x1.2p+3f, 0x1.34p+6f, 0x1.333334p-2f, 0x1p+0f,
    0x1.2p+3f, 0x1.34p+6f, -0x1.99999ap-3f, 0x1.99999ap-2f, 0x1p+0f, 0x1.34p+6f, 0x1p+2f,
};

/* sphere_participation_work_len: n |  |  */
enum { sphere_participation_work_len_cases = 2 };
static const uint16_t sphere_participation_work_len_sizes[] = {
    1, 20,
};
static const float sphere_participation_work_len_numbers[] = {
    0,
};

/* sphere_participation: n d kind | x[n,d] beta | participation[n] entropy[n] mean_participation[1] mean_entropy[1] */
enum { sphere_participation_cases = 4 };
static const uint16_t sphere_participation_sizes[] = {
    4, 3, 0, 3, 1, 1, 1, 1, 5, 2, 0, 3, 1, 0, 0, 1, 2, 6, 0, 6, 1, 1, 1, 1, 3, 3, 1, 4, 1, 1, 1, 1,
};
static const float sphere_participation_numbers[] = {
    0x1.36f598p-3f, -0x1.82e7f8p-1f, 0x1.320af2p-2f, -0x1.0a81e2p-5f, -0x1.209a4ap+0f, -0x1.6de65ep-1f, 0x1.508658p-2f,
    -0x1.5ecd5cp-3f, 0x1.0e783p-1f, -0x1.ce281ap-7f, 0x1.32d374p-3f, 0x1.29d77p-2f, 0x1.4cccccp+0f, -0x1.000a04p-2f, 0x1.54ec6ap-2f,
    0x1.34p+6f, 0x1.24a2b2p-1f, -0x1.9b3ce2p-1f, 0x1.34p+6f, 0x1.3105dep-1f, -0x1.33c4f2p-2f, 0x1.34p+6f, -0x1.64bc74p+0f,
    0x1.09a7f4p-1f, 0x1.34p+6f, -0x1.ab9b9cp-1f, -0x1.a36392p-2f, 0x1.34p+6f, 0x1.8p+1f, -0x1.9a144p-2f, 0x1.97ee48p-1f,
    0x1.550316p-3f, -0x1.e217bap-1f, -0x1.24eefap-1f, -0x1.f2181p-6f, 0x1.98e01ep-2f, -0x1.dc0b9cp-2f, -0x1.0d464ep-3f,
    -0x1.1479cep-1f, 0x1.f6822ep-1f, 0x1.2a9af2p-5f, -0x1p+1f, 0x1p+0f, 0x1.2p+3f, 0x1.2p+3f, 0x1.34p+6f, 0x1.333334p-2f, 0x1p+0f,
    0x1.2p+3f, 0x1.34p+6f, -0x1.99999ap-3f, 0x1.99999ap-2f, 0x1p+0f, 0x1.34p+6f, 0x1p+2f,
};

/* sphere_rank_work_len: n d |  |  */
enum { sphere_rank_work_len_cases = 3 };
static const uint16_t sphere_rank_work_len_sizes[] = {
    1, 1, 7, 3, 4, 18,
};
#define sphere_rank_work_len_numbers sphere_participation_work_len_numbers

/* sphere_rank: n d kind | x[n,d] | effective_rank[1] participation_ratio[1] */
enum { sphere_rank_cases = 4 };
static const uint16_t sphere_rank_sizes[] = {
    4, 3, 0, 3, 1, 1, 5, 2, 0, 3, 1, 1, 2, 6, 0, 6, 1, 1, 3, 3, 1, 4, 1, 1,
};
#define sphere_rank_numbers sphere_overlaps_numbers
