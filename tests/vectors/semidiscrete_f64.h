/* Outputs of the test vectors of semidiscrete, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* ot_semidiscrete_begin: exact */
static const uint16_t ot_semidiscrete_begin_integers_f64[] = {
    0, 0, 0, 0,
};
static const double ot_semidiscrete_begin_want_f64[] = {
    -0x1.0b1c6ep-6, 0x1.108712p-1, 0x1.641e34p-6, -0x1.0b1c6ep-6, 0x1.108712p-1, 0x1.641e34p-6, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
    0x0p+0, 0x0p+0, 0x1.a45df4p-5, -0x1.841d42p-3, 0x1.229572p-3, 0x1.d5cd0ep-6, -0x1.70724cp-3, 0x1.a45df4p-5, -0x1.841d42p-3,
    0x1.229572p-3, 0x1.d5cd0ep-6, -0x1.70724cp-3, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0,
};

/* ot_semidiscrete_step_work_len: exact */
static const uint16_t ot_semidiscrete_step_work_len_integers_f64[] = {
    3172, 71, 3506, 343, 3734, 106,
};
static const double ot_semidiscrete_step_work_len_want_f64[] = {
    0,
};

/* ot_semidiscrete_step: largest error 0.611, tolerance 4; relative to the largest of g, average and gamma; masses: 1 */
static const uint16_t ot_semidiscrete_step_integers_f64[] = {
    0, 1, 0, 7, 0, 1, 0, 3,
};
static const double ot_semidiscrete_step_want_f64[] = {
    0x1.343b194p-3, -0x1.5bec6666668p-11, 0x1.b1e58p-8, 0x1.dbf4226666666p-3, 0x1.343b194p-3, -0x1.5bec6666668p-11, 0x1.b1e58p-8,
    0x1.dbf4226666666p-3, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.999999999999ap-3, 0x0p+0, 0x1.3333333333334p-1, 0x1.999999999999ap-3,
    0x1.6666666666667p-2, -0x1.0b111632edf23p-3, 0x1.6db1e2p-2, 0x1.8349d17f5dc7cp-2, -0x1.4f7f2b579b3a7p-4, 0x1.765e0ee10c38ep-4,
    0x1.2cac0688968eep-2, 0x1.700f383f5507bp-4, 0x1.fc790ac8a566dp-3, 0x0p+0, 0x1p-56, 0x0p+0, 0x0p+0, 0x1.5fabfaa9548a7p-4,
    0x1.d7c354p-4, 0x1.02950bdc13c2ap-3, 0x1.46de7733a0fbfp-2, 0x1.71cce3cda0fcp-2, 0x1.0f75700c97568p-1, -0x1.261adf79052cap-1,
    0x1.76d23618dbac5p-2, 0x1.0f75700c97568p-1, -0x1.261adf79052cap-1, 0x1.76d23618dbac4p-2, 0x0p+0, 0x0p+0, 0x0p+0, 0x1p+0,
    -0x1.a1ccf6927862ap-6, -0x1.7fa9b4p-4, 0x1.dcab73493c315p-5, 0x1.7fcbfap-4, 0x1.ea340e118b646p-5, -0x1.15fdf099112d8p-5,
    0x1.b9ef2ed87fe55p-6, 0x1.d85b4cfb4c9eap-4, 0x0p+0, 0x0p+0, 0x0p+0, 0x1p-57, 0x1.1dffbdep-2, 0x1.10a15p-3, 0x1.ac6c58p-2,
    0x1.6b3db2p-2,
};

/* ot_semidiscrete_run_work_len: exact */
static const uint16_t ot_semidiscrete_run_work_len_integers_f64[] = {
    3173, 72, 3698, 535, 3860, 232,
};
static const double ot_semidiscrete_run_work_len_want_f64[] = {
    0,
};

/* ot_semidiscrete_run: largest error 1.19, tolerance 4; relative to the largest of g, average and gamma; masses: 1 */
static const uint16_t ot_semidiscrete_run_integers_f64[] = {
    0, 3, 1, 5, 0, 2,
};
static const double ot_semidiscrete_run_want_f64[] = {
    -0x1.1e853d15a7a4ep-1, 0x1.2b78fb15a7a4ep-2, 0x1.aba1d2d5a7a4ep-2, -0x1.b247ab904f96p-2, 0x1.cc2f27904f95ep-3,
    0x1.66406b8827cafp-2, 0x1p-55, 0x1p-56, 0x1p-56, 0x1p+0, 0x0p+0, 0x0p+0, 0x1.5555555555556p-1, -0x1.39c0831ec2416p-6,
    0x1.35aecp-1, 0x1.ab390b7f69df1p-5, 0x1.38b4bc1fee846p-6, -0x1.4bc9dcd5ade6cp-3, 0x1.496cc1a619fb4p-2, 0x1.5b1363d100b12p-5,
    0x1.401929d995f16p-4, -0x1p-56, 0x0p+0, 0x1p-58, 0x0p+0, 0x1.2aedf1453e971p-2, 0x1.e59b366666666p-6, 0x1.6e65d997840cbp-2,
    0x1.e8996389a3c29p-2, 0x1.25357fa127cf5p-2, 0x1.1f5a14958e6b8p-3, -0x1.3307125639accp-5, 0x1.4fcb767810bdep-3,
    -0x1.f4cc99e042f73p-5, 0x0p+0, 0x0p+0, 0x1p+0,
};

/* ot_semidiscrete_run_cloud: largest error 0.427, tolerance 4; relative to the largest of g, average and gamma; masses: 1 */
static const uint16_t ot_semidiscrete_run_cloud_integers_f64[] = {
    0, 4, 0, 3, 1, 3,
};
static const double ot_semidiscrete_run_cloud_want_f64[] = {
    -0x1.9b6780a5afd1bp-2, 0x1.9a3e4be602213p-3, -0x1.5aae02cd513eep-2, -0x1.a0606dc041062p-2, 0x1.774afe4f81f04p-3,
    -0x1.267cb2276dc3cp-2, 0x1.68p-56, 0x1p-56, 0x1.8p-56, 0x1.4122f4ddddddep-2, 0x1.a722b06666666p-3, 0x1.c1680f4222222p-2,
    0x1.0209178666666p-3, -0x1.5aba005de8f92p-3, -0x1.4ab3e1683d30cp-4, -0x1.90cc6d6fc373p-6, -0x1.6d6caf08a08f4p-3,
    -0x1.86a6296107f0cp-4, -0x1.6dbb06db7848p-11, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.8c8e0847db8abp-2, 0x1.df425ac9e6a93p-3,
    0x1.83d0ca533120ap-2, 0x1.96d09fc18802dp-4, 0x1.5d93eaac93764p-4, -0x1.5f40b6p-5, -0x1.d782381aa3e0ap-6, 0x1.0f630e9685608p-2,
    0x1.133942a106ed7p-4, -0x1.5f40b6p-5, 0x1.4babe15e217p-9, 0x1.01ea3d550201cp-2, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.8p-56, 0x0p+0,
    0x0p+0, 0x1.2aaaaaaaaaaabp-1, 0x1.aaaaaaaaaaaaap-2, 0x1p-1,
};

/* ot_semidiscrete_cells_len: exact */
static const uint16_t ot_semidiscrete_cells_len_integers_f64[] = {
    5, 5, 352, 352,
};
static const double ot_semidiscrete_cells_len_want_f64[] = {
    0,
};

/* ot_semidiscrete_cells_begin: exact */
static const uint16_t ot_semidiscrete_cells_begin_integers_f64[] = {
    0, 0, 0, 0,
};
static const double ot_semidiscrete_cells_begin_want_f64[] = {
    0x0p+0, 0x0p+0, 0x1.ce28ccp-2, -0x1.19a2ep-2, 0x0p+0, 0x0p+0, 0x1.19440cp-3, -0x1.ff7962p-1, 0x0p+0, 0x0p+0, 0x1.cc2f44p+0,
    -0x1.698914p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.0e9876p-3, 0x0p+0, 0x0p+0, -0x1.3656f2p+0, 0x0p+0, 0x0p+0,
};

/* ot_semidiscrete_cells_work_len: exact */
static const uint16_t ot_semidiscrete_cells_work_len_integers_f64[] = {
    3175, 74, 3920, 695, 4378, 223,
};
static const double ot_semidiscrete_cells_work_len_want_f64[] = {
    0,
};

/* ot_semidiscrete_cells_add: largest error 0.681, tolerance 4; relative to the largest number of cells, or value of a sample */
static const uint16_t ot_semidiscrete_cells_add_integers_f64[] = {
    0, 5, 0, 11, 0, 8, 0, 6,
};
static const double ot_semidiscrete_cells_add_want_f64[] = {
    0x0p+0, 0x0p+0, 0x1.22e122p-2, 0x1.cbb0a6p-2, 0x1p+0, 0x1p+0, 0x1.d3ea34ccccccdp-2, 0x1.10b50fp-1, 0x0p+0, 0x0p+0,
    0x1.559e48p-1, -0x1.187eap+1, 0x1.e75743598b7acp-1, 0x1.cf1ebdd35933p-1, 0x1.ceb91cc9689c6p-2, 0x1.6467b402492d2p-2,
    0x1.44784beaf03dap-2, 0x1.13ea3b1745d17p-2, 0x1.5e7b8b45d1746p-3, 0x1.532b78p-1, 0x1.70a14b802bed2p-3, 0x1.158b318217d35p-4,
    -0x1.2bb4f3a29b1ecp-1, 0x1.9430097cee6e3p-4, 0x1.2a01e38fb9c6ep-6, 0x1.6887d2d8a6dbcp-2, 0x1.68fa664840ccp-2,
    0x1.799d8dff9fce4p-2, 0x1.93cc216p-3, 0x1.1999386p-3, -0x1.00ea7b41e3b3ep-2, 0x1.272080ea30912p-1, -0x1.94f86ea5d28ap-5,
    0x1.9b0cf78p-1, 0x1.f78d36p-1, 0x1.24224f8b38c78p+0, 0x1.e209ef24c63a5p-2, 0x1.5106c004641aep-3, 0x1.0a173a7640594p+0,
    0x1.2952631f121ffp+0, 0x1.048bab237cd9fp-3, 0x1.24e67b5f13842p-4, 0x1.193bbf6535f71p-6, -0x1.1b0b2eea961efp+0,
    0x1.68e5d5a1ed62cp-2, 0x1.01ffb9888c33dp-2, -0x1.8daaed2d0b52p-2, 0x1.183c8b4978dd7p-1, 0x1.0a6a2a662a182p-1,
    0x1.7e8fca641affap-2, -0x1.db6fe85635886p-2, -0x1.3dff0eaeca7f2p-2, 0x1.93716a8bdb3fap+0, 0x1.8030e2382c771p-2,
};

/* ot_semidiscrete_cells_finish: largest error 0.0612, tolerance 1; relative to 1 */
static const uint16_t ot_semidiscrete_cells_finish_integers_f64[] = {
    0, 0, 0,
};
static const double ot_semidiscrete_cells_finish_want_f64[] = {
    0x1.803408p-2, 0x1.dcd166p-2, 0x1.45f526p-3, 0x1.0fac378811694p-3, 0x1.51294322d671fp-3, 0x1.ccf942e039d1p-5, 0x1.6e8d02p-1,
    0x1.aca8bp-1, -0x1.b68cd6p-8, -0x1.5acddcp-1, 0x1.8148aep-3, -0x1.6b96dcp-1, 0x1.2a5ceep-3, 0x1.4966a865b0b52p-3, INF, INF,
    -0x1.a4911ap-3, -0x1.53b0d4p+0, 0x1.89d0dcp-2, 0x1.44ebcp-2, 0x1.fa124p-2, 0x1.259c84p-4, 0x1.de6b7cp-4, 0x1.2652052fce68p-5,
    0x1.ca6909f972f5fp-5, 0x1.09f5a437d924dp-7, 0x1.b15cf1284084ap-7, -0x1.283442p+0, -0x1.beec8cp-2, 0x1.fb8ce8p+0, 0x1.85f8b4p+0,
    -0x1.389c3p+0, 0x1.00e00ep+0, -0x1.f3ab96p-1, -0x1.422caap-1, 0x1.aace2cp-2, -0x1.f7b73cp+0, 0x1.35178ep-2, -0x1.a78e72p-1,
    0x1.dad28cp-1, 0x1.dc3b781ed7903p-5,
};
