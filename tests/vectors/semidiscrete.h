/* Inputs of the test vectors of semidiscrete. Written by tools/vectors; see its cases.py for the layouts. */

/* ot_semidiscrete_begin: m | g![m] average![m] carry![m] mass![m] | #count[1] */
enum { ot_semidiscrete_begin_cases = 2 };
static const uint16_t ot_semidiscrete_begin_sizes[] = {
    3, 1, 1, 1, 1, 1, 5, 1, 1, 1, 1, 1,
};
static const float ot_semidiscrete_begin_numbers[] = {
    -0x1.0b1c6ep-6f, 0x1.108712p-1f, 0x1.641e34p-6f, 0x1.056cb8p-1f, 0x1.6fb478p-3f, 0x1.f67dd6p-4f, -0x1.3ecd1ep-29f,
    -0x1.b76b02p-31f, 0x1.086f1p-31f, 0x1.b72162p-3f, 0x1.9605d8p-2f, 0x1.c2f0f4p-2f, 0x1.a45df4p-5f, -0x1.841d42p-3f,
    0x1.229572p-3f, 0x1.d5cd0ep-6f, -0x1.70724cp-3f, 0x1.89aca8p-4f, -0x1.2d4eb8p-6f, -0x1.b31f7cp-6f, -0x1.4a0b82p-5f,
    0x1.43c56p-6f, 0x1.1a1f6p-31f, 0x1.9a7256p-30f, -0x1.c7099p-33f, -0x1.02261cp-29f, -0x1.6c7922p-31f, 0x1.1db0fap-2f,
    0x1.605178p-4f, 0x1.4895ep-3f, 0x1.841b56p-3f, 0x1.49288ep-3f,
};

/* ot_semidiscrete_step_work_len: n m d |  |  */
enum { ot_semidiscrete_step_work_len_cases = 3 };
static const uint16_t ot_semidiscrete_step_work_len_sizes[] = {
    1, 1, 1, 64, 70, 3, 7, 5, 18,
};
static const float ot_semidiscrete_step_work_len_numbers[] = {
    0,
};

/* ot_semidiscrete_step: n m d done | g![m] average![m] carry![m] mass![m] x[n,d] y[m,d] b[m] eps gamma | #count[1] residual[1] */
enum { ot_semidiscrete_step_cases = 4 };
static const uint16_t ot_semidiscrete_step_sizes[] = {
    5, 4, 2, 0, 1, 1, 1, 1, 2, 2, 0, 1, 1, 6, 4, 3, 6, 1, 1, 1, 1, 8, 9, 1, 1, 1, 1, 3, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1, 1, 4, 4, 2, 2,
    1, 1, 1, 1, 7, 8, 1, 1, 0,
};
static const float ot_semidiscrete_step_numbers[] = {
    0x1.a1d8cap-6f, 0x1.650a7ap-3f, -0x1.e4e1a8p-4f, 0x1.3ac6dep-2f, -0x1.e9e91ep-3f, -0x1.bf3a2p-3f, -0x1.b4d69ep-5f,
    -0x1.403a14p-3f, 0x1.acd292p-31f, -0x1.1fdbfp-30f, -0x1.4dca48p-31f, -0x1.0c51p-31f, 0x1.efc636p-3f, 0x1.3f1746p-1f,
    0x1.cc83e6p-4f, 0x1.502552p-1f, -0x1.b68e1ap-1f, -0x1.2f5be6p+0f, 0x1.1bf3bp-1f, 0x1.d4e0cap-4f, 0x1.4947acp-1f,
    -0x1.e5962cp-4f, -0x1.a7fa8cp-2f, -0x1.fdf236p-1f, 0x1.7f2c6ap+0f, -0x1.41094cp-2f, 0x1.522efap-2f, -0x1.64c34ap-1f,
    0x1.ee46f8p-1f, 0x1.d89b2p-2f, 0x1.23a14ep-1f, -0x1.b485acp-4f, -0x1.2aff96p+0f, -0x1.97f474p-2f, 0x0p+0f, 0x1p-1f,
    -0x1.53ef32p-3f, 0x1.6db1e2p-2f, 0x1.5c3192p-2f, -0x1.0b0faep-7f, 0x1.5299bcp-3f, 0x1.16ff68p-2f, -0x1.9a3774p-8f,
    0x1.6ef0ap-2f, -0x1.d444aap-34f, 0x1.6e6d26p-31f, 0x1.ffa2aap-31f, 0x1.132ef6p-29f, 0x1.7767c2p-7f, 0x1.3a8238p-3f,
    0x1.565bd4p-3f, 0x1.9262fap-3f, -0x1.367388p+1f, -0x1.0ada5p+0f, -0x1.d14d4cp+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.cd66b4p-1f, 0x1.8bc82ap-3f, 0x1.07799cp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, -0x1.d8e09ap-4f, 0x1.4c80d2p-3f, -0x1.ebab08p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.51a50ep-2f, -0x1.e18a5ap+0f, -0x1.04abe8p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.f5e344p-2f,
    0x1.06c69cp-1f, -0x1.67eafp+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.0d64e2p-6f, 0x1.92e438p-2f,
    0x1.264efep+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.b68e1ap-1f, -0x1.2f5be6p+0f, 0x1.1bf3bp-1f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.d4e0cap-4f, 0x1.4947acp-1f, -0x1.e5962cp-4f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.a7fa8cp-2f, -0x1.fdf236p-1f, 0x1.7f2c6ap+0f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.41094cp-2f, -0x1.255deep-2f, 0x1.00f1d6p-1f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1p-1f, 0x0p+0f, 0x1p-2f, 0x1p-2f, 0x1p-2f, 0x1p-1f,
    0x1.711ef6p-3f, 0x1.3ca022p-5f, 0x1.a58f6p-4f, -0x1.7a4d48p-6f, 0x1.0a00a8p-5f, -0x1.8955ap-3f, 0x1.6a8b14p-32f,
    -0x1.02866ap-29f, -0x1.17e4d6p-30f, 0x1.48d64ap-3f, -0x1.367388p+1f, -0x1.0ada5p+0f, -0x1.d14d4cp+0f, 0x1p-1f, 0x0p+0f,
    -0x1.573982p-4f, -0x1.7fa9b4p-4f, 0x1.dd1bfep-4f, 0x1.7fcbfap-4f, 0x1.2953a6p-3f, 0x1.a6af0cp-6f, -0x1.15e21ep-8f,
    0x1.18755p-3f, -0x1.275a0cp-30f, 0x1.9bbb4ap-30f, -0x1.617898p-30f, -0x1.2cd856p-33f, 0x1.dffbdep-5f, 0x1.10a15p-2f,
    0x1.2c6c58p-1f, 0x1.d67b64p-2f, -0x1.bece0ep-1f, 0x1.1bb108p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.518e1ap+0f, 0x1.03be36p-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.1b404ap-1f, 0x1.6fa816p-3f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.4cdad6p-7f, 0x1.802adep+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.48d64ap-3f, 0x1.d5e822p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.6808aap+0f, 0x1.7e11f8p-6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.14767p-4f,
    0x1.5ba90cp-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.0bd862p+0f, -0x1.444544p-2f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1p-1f, 0x0p+0f, 0x1p-2f, 0x1p-2f, 0x0p+0f, 0x0p+0f,
};

/* ot_semidiscrete_run_work_len: batch m d |  |  */
enum { ot_semidiscrete_run_work_len_cases = 3 };
static const uint16_t ot_semidiscrete_run_work_len_sizes[] = {
    1, 1, 1, 64, 70, 3, 7, 5, 18,
};
#define ot_semidiscrete_run_work_len_numbers ot_semidiscrete_step_work_len_numbers

/* ot_semidiscrete_run: m d done batch steps stop | g![m] average![m] carry![m] mass![m] y[m,d] b[m] eps gamma tolerance | #count[1] residual[1] */
enum { ot_semidiscrete_run_cases = 3 };
static const uint16_t ot_semidiscrete_run_sizes[] = {
    3, 2, 0, 4, 3, 0, 1, 1, 1, 1, 2, 0, 1, 1, 4, 1, 3, 3, 4, 2, 1, 1, 1, 1, 6, 1, 1, 1, 2, 3, 0, 2, 2, 0, 1, 1, 1, 0, 3, 0, 1, 1,
};
static const float ot_semidiscrete_run_numbers[] = {
    0x1.9d70dap-3f, -0x1.69a1e2p-4f, 0x1.2e02fap-5f, -0x1.2c80fp-2f, -0x1.022bb4p-3f, 0x1.11690ep-4f, 0x1.942c36p-33f,
    -0x1.291a96p-29f, 0x1.2f21f4p-29f, 0x1.1c88a6p-3f, 0x1.1253b4p-4f, 0x1.345748p-5f, -0x1.51f642p-4f, 0x1.05d4e2p-1f,
    -0x1.0006fep+0f, -0x1.a20f82p-2f, 0x1.5c94c8p+1f, -0x1.442656p-1f, 0x0p+0f, 0x1p-1f, 0x0p+0f, -0x1.02e6b8p-3f, 0x1.35aecp-1f,
    0x1.26fb92p-4f, 0x1.b42b72p-4f, -0x1.6486a6p-2f, -0x1.a5f17p-4f, 0x1.72f27cp-6f, 0x1.263eb8p-3f, 0x1.23f382p-31f,
    0x1.f40f42p-30f, -0x1.4eba88p-30f, 0x1.a009a2p-30f, 0x1.ad43c8p-2f, 0x1.2f8102p-4f, 0x1.d93f2ep-2f, 0x1.be4dfep-2f,
    0x1.48ee62p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.4f0ba2p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, -0x1.46f254p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.681dc4p-3f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1p-1f, 0x0p+0f, 0x1p-2f, 0x1p-2f, 0x1p-1f, 0x1p-1f, 0x0p+0f, 0x1.a74044p-2f,
    -0x1.3df41cp-2f, -0x1.3fe164p-3f, 0x1.4b35cep-2f, -0x1.45d366p-31f, 0x1.6a7904p-32f, -0x1.5e4788p-3f, -0x1.9958fep+0f,
    0x1.1f6a6ap-1f, 0x1.4c27b4p-1f, -0x1.6d2e5ep+0f, -0x1.9645bp-2f, 0x1p-2f, 0x1p-1f, 0x0p+0f,
};

/* ot_semidiscrete_run_cloud: n m d done batch steps stop draw @seed @stream | g![m] average![m] carry![m] mass![m] x[n,d] y[m,d] b[m] eps gamma tolerance | #count[1] residual[1] */
enum { ot_semidiscrete_run_cloud_cases = 3 };
static const uint16_t ot_semidiscrete_run_cloud_sizes[] = {
    5, 3, 2, 1, 3, 3, 0, 0, 331, 0, 0, 0, 3, 0, 1, 0, 1, 1, 1, 1, 2, 2, 0, 1, 1, 6, 3, 2, 0, 3, 3, 0, 1, 332, 0, 0, 0, 3, 0, 1, 0,
    1, 1, 1, 1, 7, 8, 0, 1, 1, 4, 4, 1, 0, 2, 4, 3, 1, 333, 0, 0, 0, 3, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1,
};
static const float ot_semidiscrete_run_cloud_numbers[] = {
    -0x1.0370fep-1f, 0x1.aa5952p-4f, -0x1.19556cp-3f, -0x1.cf0f78p-3f, 0x1.c6e08ap-3f, -0x1.f6d70ep-3f, 0x1.54cabap-30f,
    -0x1.77dc2cp-30f, 0x1.73730ap-33f, 0x1.e0b2e6p-2f, 0x1.0eb5c8p-4f, 0x1.c5da1ap-5f, 0x1.2624c6p-7f, 0x1.39f3e4p+0f,
    -0x1.5d305ep+0f, -0x1.7d1304p-1f, -0x1.061b86p-6f, 0x1.a2d1aep-7f, -0x1.3b4d26p-3f, -0x1.74ac1ep-1f, -0x1.f672eep-2f,
    -0x1.95938ap-2f, 0x1.ce2cdcp-2f, -0x1.82db74p-1f, 0x1.eb64cep-1f, 0x1.c74efcp+0f, -0x1.f42e12p-1f, -0x1.10c206p+0f, 0x0p+0f,
    0x1p-1f, 0x0p+0f, -0x1.f87b6ep-6f, -0x1.2a234cp-3f, -0x1.91f58ap-4f, -0x1.447608p-4f, 0x1.aa2dap-4f, 0x1.54bfb8p-2f,
    0x1.b9565cp-31f, -0x1.fecbdcp-31f, -0x1.44a25ep-30f, 0x1.4b646p-2f, 0x1.043764p+0f, 0x1.2008f4p-3f, -0x1.c1d086p-1f,
    -0x1.42d60ep-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.a564ap-2f, -0x1.6822ap-5f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.c6aa06p-1f, -0x1.b710e4p-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, -0x1.196dfap-5f, 0x1.43e22ap+1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.b94e2cp-1f, 0x1.8f7fa4p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.4d343ap-2f, -0x1.3022ap-2f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.2624c6p-7f, 0x1.39f3e4p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.5d305ep+0f, -0x1.7d1304p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, -0x1.061b86p-6f, 0x1.a2d1aep-7f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1p-2f, 0x1p-1f, 0x0p+0f, -0x1.6bbb38p-3f, -0x1.5f40b6p-5f, -0x1.c2499p-8f, 0x1.031b54p-1f, -0x1.610b56p-3f, 0x1.3f995p-2f,
    0x1.0a902ep-4f, -0x1.e69dccp-5f, 0x1.94b97p-31f, 0x1.04c84p-32f, -0x1.db32f6p-31f, 0x1.9d839p-31f, 0x1.4e45b2p-1f,
    0x1.d7b6acp-2f, 0x1.43d616p-7f, 0x1.534852p-2f, 0x1.21f6dap+0f, -0x1.287c7ap-1f, 0x1.ab3c6p-1f, -0x1.414c32p-1f,
    -0x1.c1d086p-1f, -0x1.42d60ep-2f, 0x1.a564ap-2f, -0x1.6822ap-5f, 0x1p-1f, 0x0p+0f, 0x1p-2f, 0x1p-2f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
};

/* ot_semidiscrete_cells_len: m d |  |  */
enum { ot_semidiscrete_cells_len_cases = 2 };
static const uint16_t ot_semidiscrete_cells_len_sizes[] = {
    1, 1, 70, 3,
};
#define ot_semidiscrete_cells_len_numbers ot_semidiscrete_step_work_len_numbers

/* ot_semidiscrete_cells_begin: m d | y[m,d] | cells[m*(d+2)+2] #count[1] */
enum { ot_semidiscrete_cells_begin_cases = 2 };
static const uint16_t ot_semidiscrete_cells_begin_sizes[] = {
    3, 2, 3, 1, 1, 2, 1, 1, 1, 1,
};
static const float ot_semidiscrete_cells_begin_numbers[] = {
    0x1.ce28ccp-2f, -0x1.19a2ep-2f, 0x1.34p+6f, 0x1.19440cp-3f, -0x1.ff7962p-1f, 0x1.34p+6f, 0x1.cc2f44p+0f, -0x1.698914p+0f,
    0x1.34p+6f, 0x1.0e9876p-3f, -0x1.3656f2p+0f,
};

/* ot_semidiscrete_cells_work_len: n m d |  |  */
enum { ot_semidiscrete_cells_work_len_cases = 3 };
static const uint16_t ot_semidiscrete_cells_work_len_sizes[] = {
    1, 1, 1, 64, 70, 3, 7, 5, 18,
};
#define ot_semidiscrete_cells_work_len_numbers ot_semidiscrete_step_work_len_numbers

/* ot_semidiscrete_cells_add: n m d done | cells![m*(d+2)+2] x[n,d] y[m,d] b[m] g[m] eps | #count[1] */
enum { ot_semidiscrete_cells_add_cases = 4 };
static const uint16_t ot_semidiscrete_cells_add_sizes[] = {
    5, 3, 2, 0, 1, 2, 2, 0, 1, 1, 4, 4, 1, 7, 1, 1, 1, 1, 1, 1, 3, 2, 3, 5, 1, 5, 6, 0, 1, 1, 6, 3, 2, 0, 1, 2, 2, 0, 1, 1,
};
static const float ot_semidiscrete_cells_add_numbers[] = {
    0x0p+0f, 0x0p+0f, 0x1.22e122p-2f, 0x1.cbb0a6p-2f, 0x0p+0f, 0x0p+0f, -0x1.445d86p-1f, 0x1.6db05cp+0f, 0x0p+0f, 0x0p+0f,
    0x1.559e48p-1f, -0x1.187eap+1f, 0x0p+0f, 0x0p+0f, 0x1.4b00eep-1f, 0x1.8fe84ep+0f, 0x1.f49176p-1f, -0x1.018f2ep-1f,
    0x1.042ddap+0f, 0x1.532b78p-1f, -0x1.4abf32p-1f, 0x1.9840aap-2f, 0x1.29353cp-2f, 0x1.15fc1p-1f, 0x1.ebc998p-1f, 0x1.d263f8p-1f,
    0x1.09d47ep+0f, 0x1.f54a72p-2f, 0x1.d43f76p-5f, -0x1.531e5cp+1f, -0x1.5edd04p-1f, -0x1.467736p-4f, 0x1.dfaf04p-3f, 0x0p+0f,
    0x1.66dffep-3f, 0x1.79516ep-5f, 0x1.042ddap+0f, 0x1.b194a6p-2f, 0x1.136112p-2f, 0x1.532b78p-1f, 0x1.0f5bdp-2f, 0x1.af7546p-4f,
    -0x1.4abf32p-1f, 0x1.173f16p-3f, 0x1.c8e7dcp-6f, 0x1.9840aap-2f, 0x1.29353cp-2f, 0x1.15fc1p-1f, 0x1.c8723p-7f, -0x1.b5136ep-4f,
    0x1.da8d12p-2f, -0x1.579d62p-10f, -0x1.532e02p-2f, 0x1.4dc3b2p-2f, 0x1.aca5e6p+0f, -0x1.623df4p+0f, 0x1p-1f, 0x0p+0f, 0x1p-2f,
    0x1p-2f, 0x1.11dfb8p-2f, -0x1.1f2486p-3f, -0x1.1dc776p-3f, -0x1.c6c292p-4f, 0x1p-1f, 0x1.d8f39ep-4f, 0x1.47a938p-6f,
    0x1.da8d12p-2f, -0x1.579d62p-10f, -0x1.af638p+0f, 0x1.c4e18cp-1f, 0x1.2c70f8p+0f, 0x1.d89994p+0f, 0x1.eb4246p-2f,
    0x1.4ffab8p-1f, 0x1.93f9dp-2f, 0x1.787b7p-1f, -0x1.539bb2p-1f, 0x1.d1e6bp-1f, 0x1.ca2fdcp-1f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.81215ap-1f, -0x1.489aap-3f, -0x1.00da48p+1f, 0x1.34p+6f, 0x1.34p+6f, -0x1.54ea6ep-4f, 0x1.0fe68cp+0f, 0x1.4a8d42p-3f,
    0x1.34p+6f, 0x1.34p+6f, -0x1.45b308p+0f, -0x1.01ef7cp-1f, 0x1.dbf14cp-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.7541b4p-3f,
    0x1.169f66p-1f, -0x1.1a33bep+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.aaea1ap-3f, -0x1.0c9a76p-4f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    -0x1.81215ap-1f, -0x1.489aap-3f, 0x0p+0f, 0x0p+0f, -0x1.00da48p+1f, -0x1.54ea6ep-4f, 0x0p+0f, 0x0p+0f, 0x1.0fe68cp+0f,
    0x1.4a8d42p-3f, 0x0p+0f, 0x0p+0f, -0x1.c8b05cp-1f, 0x1.22971ap-1f, -0x1.3bd5b8p-5f, -0x1.49d13p+0f, -0x1.45ca1p-1f,
    -0x1.45a298p-1f, -0x1.11791p+0f, -0x1.33c63ep-3f, 0x1.0f04e4p-1f, 0x1.b2ac24p-6f, -0x1.371b58p-3f, 0x1.a62222p-1f,
    0x1.30062ap+0f, -0x1.3b0c82p+0f, 0x1.372e7cp-2f, 0x1.5c8348p-1f, 0x1.fa90b4p-3f, -0x1.6ab262p-2f, 0x1.d4024ap-2f,
    -0x1.39630ep-5f, 0x1.ce14cap-6f, 0x1p-2f,
};

/* ot_semidiscrete_cells_finish: m d count | cells[m*(d+2)+2] | mass[m] mass_error[m] barycenters[m,d] value[1] value_error[1] */
enum { ot_semidiscrete_cells_finish_cases = 3 };
static const uint16_t ot_semidiscrete_cells_finish_sizes[] = {
    3, 2, 5, 1, 1, 1, 6, 1, 1, 2, 1, 1, 1, 0, 1, 1, 1, 0, 4, 3, 40, 1, 1, 1, 3, 1, 1,
};
static const float ot_semidiscrete_cells_finish_numbers[] = {
    0x1.803408p-2f, 0x1.b0751ap-3f, 0x1.6e8d02p-1f, 0x1.aca8bp-1f, 0x1.dcd166p-2f, 0x1.4d0a42p-2f, -0x1.b68cd6p-8f, -0x1.5acddcp-1f,
    0x1.45f526p-3f, 0x1.374646p-5f, 0x1.8148aep-3f, -0x1.6b96dcp-1f, 0x1.2a5ceep-3f, 0x1.a7d906p-4f, 0x1.2c97f4p-1f, 0x1.08b75ep-1f,
    -0x1.a4911ap-3f, 0x1.a6d018p-2f, 0x1.05df04p-2f, -0x1.53b0d4p+0f, 0x1.89d0dcp-2f, 0x1.146212p-2f, 0x1.44ebcp-2f, 0x1.354c32p-3f,
    -0x1.283442p+0f, -0x1.beec8cp-2f, 0x1.fb8ce8p+0f, 0x1.fa124p-2f, 0x1.77288ep-2f, 0x1.85f8b4p+0f, -0x1.389c3p+0f, 0x1.00e00ep+0f,
    0x1.259c84p-4f, 0x1.f91f78p-8f, -0x1.f3ab96p-1f, -0x1.422caap-1f, 0x1.aace2cp-2f, 0x1.de6b7cp-4f, 0x1.4f4816p-6f,
    -0x1.f7b73cp+0f, 0x1.35178ep-2f, -0x1.a78e72p-1f, 0x1.dad28cp-1f, 0x1.0dee46p-3f,
};
