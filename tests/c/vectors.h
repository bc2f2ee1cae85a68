/* The tables of one scalar type read, the results compared: the part of vectors.c that depends on the type. */

struct FN(function) {
    const char *name;
    void (*call)(void);
    size_t cases;
    const uint16_t *sizes, *integers;
    const float *numbers;
    const T *want;
};

struct FN(rows) {
    T *at;
    size_t ld;
};

/* The function under test; its tables are read by moving these pointers on. */
static struct FN(function) FN(now);

/* The arrays of the present case. */
static T FN(room)[400];
static size_t FN(used);

/* Scratch for the largest cases. */
static T FN(work)[LARGER(LARGER(LARGER(BARY_OT_TRANSPORT_WORK_LEN(6, 6, 3), BARY_SPHERE_SIMPLEX_PATH_WORK_LEN(8)), LEN(BARY_SPHERE_MODIFIED_WORK_LEN)(3, 2, 2, 2, 2)),
                         LARGER(LARGER(LEN(BARY_SOFTMAX_COVARIANCE_WORK_LEN)(17, 18), LEN(BARY_SPHERE_ATTENTION_STEP_WORK_LEN)(67, 2)),
                                LARGER(LEN(BARY_FLOW_CLOUD_EIGENVALUE_WORK_LEN)(2, 17), LEN(BARY_FLOW_PAIRS_JACOBIAN_WORK_LEN)(2, 5, 5))))];

/* An output: rows of numbers, or integers. */
struct FN(output) {
    const T *numbers;
    const uint32_t *integers;
    size_t n, d, ld;
};

/* Those of the present case, in order. */
static struct FN(output) FN(outputs)[9];
static size_t FN(outputs_len);

/* The next integer of the case: one of its own, a leading dimension, or whether an array is there. */
static size_t FN(size)(void)
{
    return *FN(now).sizes++;
}

static int32_t FN(option)(void)
{
    return (int32_t)FN(size)();
}

static uint64_t FN(word)(void)
{
    uint64_t word = 0;
    for (int shift = 0; shift < 64; shift += 16)
        word |= (uint64_t)FN(size)() << shift;
    return word;
}

static T FN(number)(void)
{
    return (T)*FN(now).numbers++;
}

static T *FN(reserve)(size_t count)
{
    if (FN(used) + count > COUNT(FN(room))) {
        put_line(SCALAR " room is too short");
        compare(0);
        FN(used) = 0;
    }
    T *x = FN(room) + FN(used);
    FN(used) += count;
    for (size_t i = 0; i < count; i++)
        x[i] = MARK;
    return x;
}

/* The next numbers of the table, in this type. */
static T *FN(read)(size_t count)
{
    T *x = FN(reserve)(count);
    for (size_t i = 0; i < count; i++)
        x[i] = FN(number)();
    return x;
}

static struct FN(rows) FN(input)(size_t n)
{
    size_t ld = FN(size)();
    struct FN(rows) x = {FN(read)(n * ld), ld};
    return x;
}

static const T *FN(input_list)(size_t n)
{
    return FN(size)() ? FN(read)(n) : NULL;
}

static void FN(expect)(const T *numbers, const uint32_t *integers, size_t n, size_t d, size_t ld)
{
    FN(outputs)[FN(outputs_len)++] = (struct FN(output)){numbers, integers, n, d, ld};
}

static struct FN(rows) FN(changed)(size_t n, size_t d)
{
    struct FN(rows) x = FN(input)(n);
    FN(expect)(x.at, NULL, n, d, x.ld);
    return x;
}

static T *FN(changed_list)(size_t n)
{
    if (!FN(size)())
        return NULL;
    T *x = FN(read)(n);
    FN(expect)(x, NULL, n, 1, 1);
    return x;
}

static struct FN(rows) FN(result)(size_t n, size_t d)
{
    size_t ld = FN(size)();
    struct FN(rows) x = {FN(reserve)(n * ld), ld};
    FN(expect)(x.at, NULL, n, d, ld);
    return x;
}

static T *FN(result_list)(size_t n)
{
    if (!FN(size)())
        return NULL;
    T *x = FN(reserve)(n);
    FN(expect)(x, NULL, n, 1, 1);
    return x;
}

static uint32_t *FN(integers)(size_t n)
{
    uint32_t *x = integer_room + integers_used;
    integers_used += n;
    for (size_t i = 0; i < n; i++)
        x[i] = MARK;
    return x;
}

static const uint32_t *FN(input_integers)(size_t n)
{
    uint32_t *x = FN(size)() ? FN(integers)(n) : NULL;
    for (size_t i = 0; x && i < n; i++)
        x[i] = (uint32_t)FN(size)();
    return x;
}

static uint32_t *FN(result_integers)(size_t n)
{
    if (!FN(size)())
        return NULL;
    uint32_t *x = FN(integers)(n);
    FN(expect)(NULL, x, n, 1, 1);
    return x;
}

static BITS FN(bits)(T value)
{
    union {
        T value;
        BITS bits;
    } both = {value};
    return both.bits;
}

static void FN(settle_number)(T value)
{
    mix(FN(bits)(value), sizeof value);
    compare(FN(bits)(value) == FN(bits)(*FN(now).want++));
}

static void FN(settle_integer)(uint32_t value)
{
    mix(value, 4);
    compare(value == *FN(now).integers++);
}

/* The numbers of an output, whose padding is as it was, or its integers. */
static void FN(settle_output)(const struct FN(output) *output)
{
    for (size_t i = 0; i < output->n * output->ld; i++)
        if (output->integers)
            FN(settle_integer)(output->integers[i]);
        else if (i % output->ld < output->d)
            FN(settle_number)(output->numbers[i]);
        else if (FN(bits)(output->numbers[i]) != FN(bits)(MARK))
            compare(0);
}

/* Compares a case with what is frozen. */
static void FN(settle)(bary_status status)
{
    FN(settle_integer)((uint32_t)status);
    for (size_t k = 0; k < FN(outputs_len); k++)
        FN(settle_output)(&FN(outputs)[k]);
}

/* Sizes are frozen for 32 lanes and for few. */
static void FN(settle_length)(size_t len)
{
    uint32_t want = FN(now).integers[BARY_LANES > 31 ? 0 : 1];
    FN(now).integers += 2;
    mix((uint32_t)len - want, 4);
    compare(len == want);
}

/* The size functions of one, two numbers. */
#define LENGTH_1(name, symbol) \
    static void FN(call_##name)(void) \
    { \
        FN(settle_length)(symbol(FN(size)())); \
    }
#define LENGTH_2(name, symbol) \
    static void FN(call_##name)(void) \
    { \
        size_t first = FN(size)(); \
        FN(settle_length)(symbol(first, FN(size)())); \
    }

/* And of three. */
#define LENGTH_3(name, symbol) \
    static void FN(call_##name)(void) \
    { \
        size_t first = FN(size)(), second = FN(size)(); \
        FN(settle_length)(symbol(first, second, FN(size)())); \
    }

/* And of four. */
#define LENGTH_4(name, symbol) \
    static void FN(call_##name)(void) \
    { \
        size_t first = FN(size)(), second = FN(size)(), third = FN(size)(); \
        FN(settle_length)(symbol(first, second, third, FN(size)())); \
    }

#if PART(KERNEL)
#include "vectors_softmax.h"
#include "vectors_causal.h"
#include "vectors_linalg.h"
#include "vectors_noise.h"
#endif
#if PART(FLOW)
#include "vectors_flow.h"
#include "vectors_steps.h"
#include "vectors_runs.h"
#include "vectors_plan.h"
#include "vectors_gaussian.h"
#include "vectors_fields.h"
#endif
#if PART(SPHERE)
#include "vectors_sphere.h"
#include "vectors_observe.h"
#include "vectors_simplex.h"
#include "vectors_predict.h"
#include "vectors_layer.h"
#include "vectors_weights.h"
#include "vectors_gram.h"
#include "vectors_limits.h"
#endif
#if PART(OT)
#include "vectors_ot.h"
#include "vectors_closed.h"
#endif
#if PART(TRANSPORT)
#include "vectors_transport.h"
#include "vectors_dense.h"
#endif
#if PART(ENTROPIC)
#include "vectors_sinkhorn.h"
#include "vectors_semidiscrete.h"
#endif
#if PART(INDEPENDENCE)
#include "vectors_independence.h"
#endif

#define ENTRY(name) \
    { \
        #name, FN(call_##name), name##_cases, name##_sizes, FN(name##_integers), name##_numbers, FN(name##_want) \
    }

static const struct FN(function) FN(functions)[] = {
#if PART(KERNEL)
    ENTRY(softmax_work_len),
    ENTRY(softmax_covariance_work_len),
    ENTRY(softmax_attend),
    ENTRY(softmax_attend_covariance),
    ENTRY(softmax_reset),
    ENTRY(softmax_accumulate),
    ENTRY(softmax_merge),
    ENTRY(softmax_finish),
    ENTRY(softmax_attend_causal),
    ENTRY(linalg_eigen_work_len),
    ENTRY(linalg_eigen),
    ENTRY(linalg_cholesky),
    ENTRY(linalg_sqrt_work_len),
    ENTRY(linalg_sqrt),
    ENTRY(noise_normals),
    ENTRY(noise_log_density),
#endif
#if PART(FLOW)
    ENTRY(flow_grid_uniform),
    ENTRY(flow_grid_geometric),
    ENTRY(flow_grid_equal_angle),
    ENTRY(flow_grid_karras),
    ENTRY(flow_grid_shifted),
    ENTRY(flow_euler),
    ENTRY(flow_relax),
    ENTRY(flow_cloud_work_len),
    ENTRY(flow_cloud_velocity),
    ENTRY(flow_cloud_denoiser),
    ENTRY(flow_cloud_score),
    ENTRY(flow_sample_cloud_work_len),
    ENTRY(flow_sample_cloud),
    ENTRY(flow_relax_path),
    ENTRY(flow_heun),
    ENTRY(flow_adams_bashforth),
    ENTRY(flow_dpm_solver),
    ENTRY(flow_guide),
    ENTRY(flow_euler_maruyama),
    ENTRY(flow_reverse_diffusion),
    ENTRY(flow_ancestral),
    ENTRY(flow_renoise),
    ENTRY(flow_sample_work_len),
    ENTRY(flow_sample),
    ENTRY(flow_sample_stochastic_work_len),
    ENTRY(flow_sample_stochastic),
    ENTRY(flow_sample_churn),
    ENTRY(flow_grid_exponential),
    ENTRY(flow_grid_cosine),
    ENTRY(flow_shift),
    ENTRY(flow_resolution_shift),
    ENTRY(flow_check_times),
    ENTRY(flow_times_of_sigmas),
    ENTRY(flow_sigmas_of_times),
    ENTRY(flow_times_of_alphas),
    ENTRY(flow_alphas_of_times),
    ENTRY(flow_times_of_diffusion),
    ENTRY(flow_diffusion_of_times),
    ENTRY(flow_scale),
    ENTRY(flow_denoised),
    ENTRY(flow_euler_law),
    ENTRY(flow_steps_needed),
    ENTRY(flow_lipschitz_profile),
    ENTRY(flow_log_lipschitz),
    ENTRY(flow_tilt_lipschitz),
    ENTRY(flow_inequalities),
    ENTRY(flow_step_bias_bound),
    ENTRY(flow_gaussian_work_len),
    ENTRY(flow_gaussian_velocity),
    ENTRY(flow_gaussian_denoiser),
    ENTRY(flow_gaussian_score),
    ENTRY(flow_gaussian_jacobian),
    ENTRY(flow_gaussian_summary),
    ENTRY(flow_gaussian_map),
    ENTRY(flow_sample_likelihood_work_len),
    ENTRY(flow_sample_likelihood),
    ENTRY(flow_sample_cloud_likelihood_work_len),
    ENTRY(flow_sample_cloud_likelihood),
    ENTRY(flow_cloud_posterior_trace),
    ENTRY(flow_cloud_jacobian_work_len),
    ENTRY(flow_cloud_jacobian),
    ENTRY(flow_cloud_eigenvalue_work_len),
    ENTRY(flow_cloud_eigenvalue),
    ENTRY(flow_sample_cloud_growth_work_len),
    ENTRY(flow_sample_cloud_growth),
    ENTRY(flow_pairs_work_len),
    ENTRY(flow_pairs_velocity),
    ENTRY(flow_pairs_denoiser),
    ENTRY(flow_pairs_score),
    ENTRY(flow_pairs_posterior_trace),
    ENTRY(flow_pairs_jacobian_work_len),
    ENTRY(flow_pairs_jacobian),
    ENTRY(flow_pairs_eigenvalue_work_len),
    ENTRY(flow_pairs_eigenvalue),
#endif
#if PART(SPHERE)
    ENTRY(sphere_normalise),
    ENTRY(sphere_project),
    ENTRY(sphere_retract),
    ENTRY(sphere_attention_work_len),
    ENTRY(sphere_attention_step_work_len),
    ENTRY(sphere_attention),
    ENTRY(sphere_attention_step),
    ENTRY(sphere_layer_work_len),
    ENTRY(sphere_layer_drive),
    ENTRY(sphere_layer_step),
    ENTRY(sphere_random_work_len),
    ENTRY(sphere_random_drive),
    ENTRY(sphere_random_step),
    ENTRY(sphere_random_run),
    ENTRY(sphere_random_weights),
    ENTRY(sphere_regime),
    ENTRY(sphere_overlap_drift),
    ENTRY(sphere_overlap_bracket),
    ENTRY(sphere_layer_derivative_work_len),
    ENTRY(sphere_layer_derivative),
    ENTRY(sphere_ballistic_work_len),
    ENTRY(sphere_ballistic_step),
    ENTRY(sphere_modified_work_len),
    ENTRY(sphere_modified_step),
    ENTRY(sphere_finite_heads_work_len),
    ENTRY(sphere_finite_heads_step),
    ENTRY(sphere_homogenized_work_len),
    ENTRY(sphere_mean_products),
    ENTRY(sphere_homogenized_step),
    ENTRY(sphere_order_parameter),
    ENTRY(sphere_clusters),
    ENTRY(sphere_overlaps),
    ENTRY(sphere_energy),
    ENTRY(sphere_participation_work_len),
    ENTRY(sphere_participation),
    ENTRY(sphere_rank_work_len),
    ENTRY(sphere_rank),
    ENTRY(sphere_simplex_moments_work_len),
    ENTRY(sphere_simplex_moments),
    ENTRY(sphere_simplex_path_work_len),
    ENTRY(sphere_simplex_path),
    ENTRY(sphere_simplex_layers),
    ENTRY(sphere_overlap_recursion),
    ENTRY(sphere_logistic),
    ENTRY(sphere_collapse_depth),
    ENTRY(sphere_equiangular_path),
    ENTRY(sphere_equiangular_time),
    ENTRY(sphere_cold_overlaps),
    ENTRY(sphere_alignment),
    ENTRY(sphere_freezing),
    ENTRY(sphere_tracking_bound),
    ENTRY(noise_chi),
    ENTRY(sphere_gram),
    ENTRY(sphere_gram_order_parameter),
    ENTRY(sphere_gram_work_len),
    ENTRY(sphere_gram_step),
    ENTRY(sphere_gram_run),
#endif
#if PART(OT)
    ENTRY(ot_couple_1d_iwork_len),
    ENTRY(ot_couple_1d),
    ENTRY(ot_assign_work_len),
    ENTRY(ot_assign_dense_work_len),
    ENTRY(ot_assign_iwork_len),
    ENTRY(ot_assign),
    ENTRY(ot_w2_work_len),
    ENTRY(ot_w2_iwork_len),
    ENTRY(ot_w2),
    ENTRY(ot_project_plan),
    ENTRY(ot_project_hard),
    ENTRY(ot_project_soft_work_len),
    ENTRY(ot_project_soft),
    ENTRY(ot_certify_work_len),
    ENTRY(ot_certify),
    ENTRY(ot_certify_assignment_work_len),
    ENTRY(ot_certify_assignment),
    ENTRY(ot_gaussian_map_work_len),
    ENTRY(ot_gaussian_map),
    ENTRY(ot_gaussian_w2),
    ENTRY(ot_gaussian_between_work_len),
    ENTRY(ot_gaussian_between),
    ENTRY(ot_gaussian_barycenter_work_len),
    ENTRY(ot_gaussian_barycenter),
    ENTRY(ot_interpolate),
    ENTRY(ot_interpolate_plan),
    ENTRY(ot_pairs_of_plan),
    ENTRY(ot_wp_1d),
    ENTRY(ot_potentials_1d),
    ENTRY(ot_map),
    ENTRY(ot_project_nearest),
    ENTRY(ot_stability_bound),
    ENTRY(ot_stability_bound_affine_work_len),
    ENTRY(ot_stability_bound_affine),
#endif
#if PART(TRANSPORT)
    ENTRY(ot_assign_matrix_work_len),
    ENTRY(ot_assign_matrix_iwork_len),
    ENTRY(ot_assign_matrix),
    ENTRY(ot_transport_matrix_work_len),
    ENTRY(ot_transport_matrix_iwork_len),
    ENTRY(ot_transport_matrix_mwork_len),
    ENTRY(ot_transport_matrix),
    ENTRY(ot_transport_callback),
    ENTRY(ot_assign_small_swork_len),
    ENTRY(ot_assign_small),
    ENTRY(ot_transport_work_len),
    ENTRY(ot_transport_iwork_len),
    ENTRY(ot_transport_mwork_len),
    ENTRY(ot_transport),
    ENTRY(ot_transport_begin),
    ENTRY(ot_transport_step),
    ENTRY(ot_transport_finish),
#endif
#if PART(ENTROPIC)
    ENTRY(ot_semidiscrete_begin),
    ENTRY(ot_semidiscrete_step_work_len),
    ENTRY(ot_semidiscrete_step),
    ENTRY(ot_semidiscrete_run_work_len),
    ENTRY(ot_semidiscrete_run),
    ENTRY(ot_semidiscrete_run_cloud),
    ENTRY(ot_semidiscrete_cells_len),
    ENTRY(ot_semidiscrete_cells_begin),
    ENTRY(ot_semidiscrete_cells_work_len),
    ENTRY(ot_semidiscrete_cells_add),
    ENTRY(ot_semidiscrete_cells_finish),
    ENTRY(ot_sinkhorn_work_len),
    ENTRY(ot_sinkhorn_matrix_work_len),
    ENTRY(ot_sinkhorn_callback_work_len),
    ENTRY(ot_sinkhorn),
    ENTRY(ot_sinkhorn_unbalanced),
    ENTRY(ot_sinkhorn_matrix),
    ENTRY(ot_sinkhorn_callback),
    ENTRY(ot_sinkhorn_divergence_work_len),
    ENTRY(ot_project_debiased_work_len),
    ENTRY(ot_sinkhorn_begin),
    ENTRY(ot_sinkhorn_step),
    ENTRY(ot_sinkhorn_finish),
    ENTRY(ot_sinkhorn_symmetric),
    ENTRY(ot_sinkhorn_divergence),
    ENTRY(ot_sinkhorn_plan),
    ENTRY(ot_project_debiased),
#endif
#if PART(INDEPENDENCE)
    ENTRY(independence_reference),
    ENTRY(independence_ranks_work_len),
    ENTRY(independence_ranks_iwork_len),
    ENTRY(independence_ranks),
    ENTRY(independence_median_distance),
    ENTRY(independence_hsic_work_len),
    ENTRY(independence_hsic),
    ENTRY(independence_gamma_p),
    ENTRY(independence_permutation_test_iwork_len),
    ENTRY(independence_permutation_test),
    ENTRY(independence_null_quantiles_work_len),
    ENTRY(independence_null_quantiles_iwork_len),
    ENTRY(independence_null_quantiles),
    ENTRY(independence_table_p),
    ENTRY(independence_two_sample_test_work_len),
    ENTRY(independence_two_sample_test_iwork_len),
    ENTRY(independence_two_sample_test),
#endif
};

static void FN(run_function)(const struct FN(function) *function)
{
    restart();
    differ.found = 0;
    FN(now) = *function;
    for (differ.in_case = 0; differ.in_case < function->cases; differ.in_case++) {
        differ.place = 0;
        FN(used) = integers_used = FN(outputs_len) = 0;
        function->call();
    }
    say_hash(SCALAR, function->name);
    if (differ.found)
        say_difference(SCALAR, function->name);
    failures += differ.found;
}

static void FN(run)(void)
{
    for (size_t i = 0; i < COUNT(FN(functions)); i++)
        FN(run_function)(&FN(functions)[i]);
}
