/* Outputs of the test vectors of semidiscrete, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* ot_semidiscrete_begin: exact */
static const uint16_t ot_semidiscrete_begin_integers_f32[] = {
    0, 0, 0, 0,
};
static const float ot_semidiscrete_begin_want_f32[] = {
    -0x1.0b1c6ep-6f, 0x1.108712p-1f, 0x1.641e34p-6f, -0x1.0b1c6ep-6f, 0x1.108712p-1f, 0x1.641e34p-6f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.a45df4p-5f, -0x1.841d42p-3f, 0x1.229572p-3f, 0x1.d5cd0ep-6f, -0x1.70724cp-3f, 0x1.a45df4p-5f,
    -0x1.841d42p-3f, 0x1.229572p-3f, 0x1.d5cd0ep-6f, -0x1.70724cp-3f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x0p+0f,
};

/* ot_semidiscrete_step_work_len: exact */
static const uint16_t ot_semidiscrete_step_work_len_integers_f32[] = {
    3172, 71, 3506, 343, 3734, 106,
};
static const float ot_semidiscrete_step_work_len_want_f32[] = {
    0,
};

/* ot_semidiscrete_step: largest error 0.584, tolerance 4; relative to the largest of g, average and gamma; masses: 1 */
static const uint16_t ot_semidiscrete_step_integers_f32[] = {
    0, 1, 0, 7, 0, 1, 0, 3,
};
static const float ot_semidiscrete_step_want_f32[] = {
    0x1.343b1ap-3f, -0x1.5beep-11f, 0x1.b1e58p-8f, 0x1.dbf422p-3f, 0x1.343b1ap-3f, -0x1.5beep-11f, 0x1.b1e58p-8f, 0x1.dbf424p-3f,
    0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.99999ap-3f, 0x0p+0f, 0x1.333334p-1f, 0x1.999998p-3f, 0x1.666668p-2f, -0x1.0b1114p-3f,
    0x1.6db1e2p-2f, 0x1.8349d2p-2f, -0x1.4f7f22p-4f, 0x1.765e1p-4f, 0x1.2cac06p-2f, 0x1.700f38p-4f, 0x1.fc790cp-3f, 0x0p+0f,
    0x1p-27f, 0x0p+0f, 0x0p+0f, 0x1.5fac02p-4f, 0x1.d7c354p-4f, 0x1.02950cp-3f, 0x1.46de76p-2f, 0x1.71cce2p-2f, 0x1.0f757p-1f,
    -0x1.261aep-1f, 0x1.76d236p-2f, 0x1.0f757p-1f, -0x1.261aep-1f, 0x1.76d238p-2f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p+0f,
    -0x1.a1ccf8p-6f, -0x1.7fa9b4p-4f, 0x1.dcab74p-5f, 0x1.7fcbfap-4f, 0x1.ea341p-5f, -0x1.15fdf2p-5f, 0x1.b9ef2ep-6f,
    0x1.d85b4cp-4f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1p-28f, 0x1.1dffbep-2f, 0x1.10a15p-3f, 0x1.ac6c58p-2f, 0x1.6b3db2p-2f,
};

/* ot_semidiscrete_run_work_len: exact */
static const uint16_t ot_semidiscrete_run_work_len_integers_f32[] = {
    3173, 72, 3698, 535, 3860, 232,
};
static const float ot_semidiscrete_run_work_len_want_f32[] = {
    0,
};

/* ot_semidiscrete_run: largest error 0.809, tolerance 4; relative to the largest of g, average and gamma; masses: 1 */
static const uint16_t ot_semidiscrete_run_integers_f32[] = {
    0, 3, 1, 5, 0, 2,
};
static const float ot_semidiscrete_run_want_f32[] = {
    -0x1.1e853cp-1f, 0x1.2b78fcp-2f, 0x1.aba1d4p-2f, -0x1.b247a8p-2f, 0x1.cc2f28p-3f, 0x1.66406cp-2f, -0x1p-26f, 0x1p-27f, 0x1p-27f,
    0x1p+0f, 0x0p+0f, 0x0p+0f, 0x1.555554p-1f, -0x1.39c088p-6f, 0x1.35aecp-1f, 0x1.ab390ep-5f, 0x1.38b4bcp-6f, -0x1.4bc9dcp-3f,
    0x1.496cc2p-2f, 0x1.5b1364p-5f, 0x1.40192ap-4f, 0x0p+0f, 0x0p+0f, 0x1.8p-30f, 0x1p-29f, 0x1.2aedf2p-2f, 0x1.e59b34p-6f,
    0x1.6e65dap-2f, 0x1.e89964p-2f, 0x1.25358p-2f, 0x1.1f5a1p-3f, -0x1.330724p-5f, 0x1.4fcb7p-3f, -0x1.f4cca8p-5f, 0x0p+0f, 0x0p+0f,
    0x1p+0f,
};

/* ot_semidiscrete_run_cloud: largest error 1.05, tolerance 4; relative to the largest of g, average and gamma; masses: 1 */
static const uint16_t ot_semidiscrete_run_cloud_integers_f32[] = {
    0, 4, 0, 3, 1, 3,
};
static const float ot_semidiscrete_run_cloud_want_f32[] = {
    -0x1.9b678p-2f, 0x1.9a3e4cp-3f, -0x1.5aae04p-2f, -0x1.a0606ep-2f, 0x1.774afep-3f, -0x1.267cb4p-2f, 0x1.68p-27f, 0x1.8p-29f,
    0x1p-26f, 0x1.4122f4p-2f, 0x1.a722b2p-3f, 0x1.c1681p-2f, 0x1.020918p-3f, -0x1.5ab9f8p-3f, -0x1.4ab3d2p-4f, -0x1.90cc68p-6f,
    -0x1.6d6ca8p-3f, -0x1.86a61cp-4f, -0x1.6dbap-11f, -0x1p-27f, 0x1p-28f, 0x0p+0f, 0x1.8c8e02p-2f, 0x1.df426p-3f, 0x1.83d0c8p-2f,
    0x1.96d088p-4f, 0x1.5d93e8p-4f, -0x1.5f40b6p-5f, -0x1.d78238p-6f, 0x1.0f630ep-2f, 0x1.13394p-4f, -0x1.5f40b4p-5f, 0x1.4babep-9f,
    0x1.01ea3cp-2f, 0x0p+0f, -0x1p-29f, 0x0p+0f, 0x1p-26f, 0x0p+0f, 0x0p+0f, 0x1.2aaaaap-1f, 0x1.aaaaacp-2f, 0x1p-1f,
};

/* ot_semidiscrete_cells_len: exact */
static const uint16_t ot_semidiscrete_cells_len_integers_f32[] = {
    5, 5, 352, 352,
};
static const float ot_semidiscrete_cells_len_want_f32[] = {
    0,
};

/* ot_semidiscrete_cells_begin: exact */
static const uint16_t ot_semidiscrete_cells_begin_integers_f32[] = {
    0, 0, 0, 0,
};
static const float ot_semidiscrete_cells_begin_want_f32[] = {
    0x0p+0f, 0x0p+0f, 0x1.ce28ccp-2f, -0x1.19a2ep-2f, 0x0p+0f, 0x0p+0f, 0x1.19440cp-3f, -0x1.ff7962p-1f, 0x0p+0f, 0x0p+0f,
    0x1.cc2f44p+0f, -0x1.698914p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x0p+0f, 0x1.0e9876p-3f, 0x0p+0f, 0x0p+0f, -0x1.3656f2p+0f, 0x0p+0f,
    0x0p+0f,
};

/* ot_semidiscrete_cells_work_len: exact */
static const uint16_t ot_semidiscrete_cells_work_len_integers_f32[] = {
    3175, 74, 3920, 695, 4378, 223,
};
static const float ot_semidiscrete_cells_work_len_want_f32[] = {
    0,
};

/* ot_semidiscrete_cells_add: largest error 0.908, tolerance 4; relative to the largest number of cells, or value of a sample */
static const uint16_t ot_semidiscrete_cells_add_integers_f32[] = {
    0, 5, 0, 11, 0, 8, 0, 6,
};
static const float ot_semidiscrete_cells_add_want_f32[] = {
    0x0p+0f, 0x0p+0f, 0x1.22e122p-2f, 0x1.cbb0a6p-2f, 0x1p+0f, 0x1p+0f, 0x1.d3ea34p-2f, 0x1.10b51p-1f, 0x0p+0f, 0x0p+0f,
    0x1.559e48p-1f, -0x1.187eap+1f, 0x1.e75744p-1f, 0x1.cf1ec4p-1f, 0x1.ceb918p-2f, 0x1.6467aep-2f, 0x1.44784cp-2f, 0x1.13ea3cp-2f,
    0x1.5e7b8cp-3f, 0x1.532b78p-1f, 0x1.70a14cp-3f, 0x1.158b3p-4f, -0x1.2bb4f4p-1f, 0x1.94300ap-4f, 0x1.2a01e4p-6f, 0x1.6887d2p-2f,
    0x1.68fa64p-2f, 0x1.799d8cp-2f, 0x1.93cc2p-3f, 0x1.199938p-3f, -0x1.00ea7ep-2f, 0x1.272082p-1f, -0x1.94f84p-5f, 0x1.9b0cf8p-1f,
    0x1.f78d36p-1f, 0x1.24225p+0f, 0x1.e209fp-2f, 0x1.5106c4p-3f, 0x1.0a173ap+0f, 0x1.295262p+0f, 0x1.048baep-3f, 0x1.24e688p-4f,
    0x1.193bdep-6f, -0x1.1b0b32p+0f, 0x1.68e5dap-2f, 0x1.01ffcp-2f, -0x1.8daaf2p-2f, 0x1.183c8cp-1f, 0x1.0a6a2ap-1f, 0x1.7e8fccp-2f,
    -0x1.db6feap-2f, -0x1.3dff12p-2f, 0x1.93716cp+0f, 0x1.8030ep-2f,
};

/* ot_semidiscrete_cells_finish: largest error 0.0957, tolerance 1; relative to 1 */
static const uint16_t ot_semidiscrete_cells_finish_integers_f32[] = {
    0, 0, 0,
};
static const float ot_semidiscrete_cells_finish_want_f32[] = {
    0x1.803408p-2f, 0x1.dcd166p-2f, 0x1.45f526p-3f, 0x1.0fac36p-3f, 0x1.512942p-3f, 0x1.ccf942p-5f, 0x1.6e8d02p-1f, 0x1.aca8bp-1f,
    -0x1.b68cd6p-8f, -0x1.5acddcp-1f, 0x1.8148aep-3f, -0x1.6b96dcp-1f, 0x1.2a5ceep-3f, 0x1.4966a8p-3f, INF, INF, -0x1.a4911ap-3f,
    -0x1.53b0d4p+0f, 0x1.89d0dcp-2f, 0x1.44ebcp-2f, 0x1.fa124p-2f, 0x1.259c84p-4f, 0x1.de6b7cp-4f, 0x1.265204p-5f, 0x1.ca690ap-5f,
    0x1.09f5a4p-7f, 0x1.b15cfp-7f, -0x1.283442p+0f, -0x1.beec8cp-2f, 0x1.fb8ce8p+0f, 0x1.85f8b4p+0f, -0x1.389c3p+0f, 0x1.00e00ep+0f,
    -0x1.f3ab96p-1f, -0x1.422caap-1f, 0x1.aace2cp-2f, -0x1.f7b73cp+0f, 0x1.35178ep-2f, -0x1.a78e72p-1f, 0x1.dad28cp-1f,
    0x1.dc3b78p-5f,
};
