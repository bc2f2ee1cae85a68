/* The C interface gives the golden values, in both types; callbacks stop and fail a run at every step; sizes and versions agree. */
#include "bary.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define COUNT(list) (sizeof(list) / sizeof(*(list)))

static int failures, checks;

static void expect(int holds, const char *what)
{
    checks++;
    if (!holds) {
        printf("FAILED: %s\n", what);
        failures++;
    }
}

static void near(double got, double want, double tolerance, const char *what)
{
    checks++;
    if (!(fabs(got - want) <= tolerance * fabs(want))) {
        printf("FAILED: %s: %.17g for %.17g\n", what, got, want);
        failures++;
    }
}

/* How a run is to end: after how many calls of either callback, and with what. */
struct turn {
    int calls, last;
    int32_t end;
};

static int32_t take_turn(struct turn *turn)
{
    return ++turn->calls > turn->last ? turn->end : 0;
}

#define T float
#define FN(name) name##_f32
#define LEN(name) name##_F32
#define TOLERANCE 2e-6
#include "results.h"
#undef T
#undef FN
#undef LEN
#undef TOLERANCE
#define T double
#define FN(name) name##_f64
#define LEN(name) name##_F64
#define TOLERANCE 1e-12
#include "results.h"

static void plain_sizes(size_t n, size_t m)
{
    expect(bary_ot_couple_1d_iwork_len(n, m) == BARY_OT_COUPLE_1D_IWORK_LEN(n, m), "BARY_OT_COUPLE_1D_IWORK_LEN");
    expect(bary_ot_certify_work_len(n, m) == BARY_OT_CERTIFY_WORK_LEN(n, m), "BARY_OT_CERTIFY_WORK_LEN");
    expect(bary_flow_gaussian_work_len(n) == BARY_FLOW_GAUSSIAN_WORK_LEN(n), "BARY_FLOW_GAUSSIAN_WORK_LEN");
    expect(bary_linalg_eigen_work_len(n) == BARY_LINALG_EIGEN_WORK_LEN(n), "BARY_LINALG_EIGEN_WORK_LEN");
    expect(bary_sphere_participation_work_len(n) == BARY_SPHERE_PARTICIPATION_WORK_LEN(n), "BARY_SPHERE_PARTICIPATION_WORK_LEN");
    expect(bary_sphere_rank_work_len(n, m) == BARY_SPHERE_RANK_WORK_LEN(n, m), "BARY_SPHERE_RANK_WORK_LEN");
    expect(bary_sphere_simplex_moments_work_len(n) == BARY_SPHERE_SIMPLEX_MOMENTS_WORK_LEN(n), "BARY_SPHERE_SIMPLEX_MOMENTS_WORK_LEN");
    expect(bary_sphere_simplex_path_work_len(n) == BARY_SPHERE_SIMPLEX_PATH_WORK_LEN(n), "BARY_SPHERE_SIMPLEX_PATH_WORK_LEN");
    for (size_t d = 1; d < 11; d += 3)
        expect(bary_ot_transport_work_len(n, m, d) == BARY_OT_TRANSPORT_WORK_LEN(n, m, d) &&
                   bary_ot_transport_iwork_len(n, m, d) == BARY_OT_TRANSPORT_IWORK_LEN(n, m, d) &&
                   bary_ot_transport_mwork_len(n, m, d) == BARY_OT_TRANSPORT_MWORK_LEN(n, m, d),
               "BARY_OT_TRANSPORT_WORK_LEN and its like");
    expect(bary_ot_assign_matrix_work_len(n, m) == BARY_OT_ASSIGN_MATRIX_WORK_LEN(n, m), "BARY_OT_ASSIGN_MATRIX_WORK_LEN");
    expect(bary_ot_assign_matrix_iwork_len(n, m) == BARY_OT_ASSIGN_MATRIX_IWORK_LEN(n, m), "BARY_OT_ASSIGN_MATRIX_IWORK_LEN");
    expect(bary_ot_transport_matrix_work_len(n, m) == BARY_OT_TRANSPORT_MATRIX_WORK_LEN(n, m), "BARY_OT_TRANSPORT_MATRIX_WORK_LEN");
    expect(bary_ot_transport_matrix_iwork_len(n, m) == BARY_OT_TRANSPORT_MATRIX_IWORK_LEN(n, m), "BARY_OT_TRANSPORT_MATRIX_IWORK_LEN");
    expect(bary_ot_transport_matrix_mwork_len(n, m) == BARY_OT_TRANSPORT_MATRIX_MWORK_LEN(n, m), "BARY_OT_TRANSPORT_MATRIX_MWORK_LEN");
    expect(bary_ot_assign_small_swork_len(n) == BARY_OT_ASSIGN_SMALL_SWORK_LEN(n), "BARY_OT_ASSIGN_SMALL_SWORK_LEN");
    expect(bary_independence_ranks_work_len(n, m) == BARY_INDEPENDENCE_RANKS_WORK_LEN(n, m) &&
               bary_independence_ranks_iwork_len(n, m) == BARY_INDEPENDENCE_RANKS_IWORK_LEN(n, m),
           "BARY_INDEPENDENCE_RANKS_WORK_LEN");
    expect(bary_independence_permutation_test_iwork_len(n) == BARY_INDEPENDENCE_PERMUTATION_TEST_IWORK_LEN(n) &&
               bary_independence_null_quantiles_iwork_len(n, m) == BARY_INDEPENDENCE_NULL_QUANTILES_IWORK_LEN(n, m) &&
               bary_independence_two_sample_test_iwork_len(n) == BARY_INDEPENDENCE_TWO_SAMPLE_TEST_IWORK_LEN(n),
           "BARY_INDEPENDENCE_PERMUTATION_TEST_IWORK_LEN and its like");
    expect(bary_linalg_sqrt_work_len(n) == BARY_LINALG_SQRT_WORK_LEN(n), "BARY_LINALG_SQRT_WORK_LEN");
    expect(bary_ot_certify_assignment_work_len(n) == BARY_OT_CERTIFY_ASSIGNMENT_WORK_LEN(n), "BARY_OT_CERTIFY_ASSIGNMENT_WORK_LEN");
    expect(bary_ot_gaussian_map_work_len(n) == BARY_OT_GAUSSIAN_MAP_WORK_LEN(n), "BARY_OT_GAUSSIAN_MAP_WORK_LEN");
    expect(bary_ot_gaussian_between_work_len(n) == BARY_OT_GAUSSIAN_BETWEEN_WORK_LEN(n), "BARY_OT_GAUSSIAN_BETWEEN_WORK_LEN");
    expect(bary_ot_gaussian_barycenter_work_len(n) == BARY_OT_GAUSSIAN_BARYCENTER_WORK_LEN(n), "BARY_OT_GAUSSIAN_BARYCENTER_WORK_LEN");
    expect(bary_ot_stability_bound_affine_work_len(n) == BARY_OT_STABILITY_BOUND_AFFINE_WORK_LEN(n), "BARY_OT_STABILITY_BOUND_AFFINE_WORK_LEN");
    expect(bary_ot_assign_work_len(n, m) == BARY_OT_ASSIGN_WORK_LEN(n, m), "BARY_OT_ASSIGN_WORK_LEN");
    expect(bary_ot_assign_iwork_len(n, m) == BARY_OT_ASSIGN_IWORK_LEN(n, m), "BARY_OT_ASSIGN_IWORK_LEN");
    expect(bary_ot_w2_work_len(n, m) == BARY_OT_W2_WORK_LEN(n, m), "BARY_OT_W2_WORK_LEN");
    expect(bary_ot_assign_dense_work_len(n, m) == BARY_OT_ASSIGN_DENSE_WORK_LEN(n, m), "BARY_OT_ASSIGN_DENSE_WORK_LEN");
    expect(bary_ot_w2_iwork_len(n, m) == BARY_OT_W2_IWORK_LEN(n, m), "BARY_OT_W2_IWORK_LEN");
}

static void status_strings(void)
{
    for (int32_t status = -100; status < 100; status++)
        expect(bary_status_str(status) != NULL, "a text for every number");
    expect(strncmp(bary_status_str(BARY_ERR_MASS), "BARY_ERR_MASS", 13) == 0, "bary_status_str");
    expect(strncmp(bary_status_str(INT32_MIN), "unknown", 7) == 0, "bary_status_str of a number not in use");
}

int main(void)
{
    expect(bary_version() == BARY_VERSION, "bary_version");
    expect(bary_abi_version() == BARY_ABI_VERSION, "bary_abi_version");
    expect(BARY_VERSION == BARY_VERSION_MAJOR * 1000000 + BARY_VERSION_MINOR * 1000 + BARY_VERSION_PATCH, "BARY_VERSION");
    status_strings();
    for (size_t n = 0; n < 70; n += 3)
        for (size_t d = 1; d < 70; d += 7) {
            plain_sizes(n, d);
            sizes_f32(n, d);
            sizes_f64(n, d);
        }
    golden_f32();
    golden_f64();
    no_overlaps_f32();
    no_overlaps_f64();
    callbacks_f32();
    callbacks_f64();
    cloud_observer_f32();
    cloud_observer_f64();
    semidiscrete_callbacks_f32();
    semidiscrete_callbacks_f64();
    cost_callbacks_f32();
    cost_callbacks_f64();
    printf("%d checks, %d failures\n", checks, failures);
    return failures != 0;
}
