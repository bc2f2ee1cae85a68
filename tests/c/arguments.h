/* The functions of one scalar type and their valid arguments; included by arguments.c for each type. */

#define RUN(name) static bary_status FN(run_##name)(const struct args *a)
#define V(k) ((T)a->value[k])
/* Of a square array: d, or the number of points where that is too large. */
#define TRANSPORT_MATRIX_LENS \
    2 * N - 1, BARY_OT_TRANSPORT_MATRIX_WORK_LEN(N, N), BARY_OT_TRANSPORT_MATRIX_IWORK_LEN(N, N), BARY_OT_TRANSPORT_MATRIX_MWORK_LEN(N, N)
#define ORDER (a->n > N ? a->n : a->d)
/* Tests of independence need four pairs. */
#define FOUR (a->n == N ? 4 : a->n)

static int32_t FN(zero_field)(void *user, T *out, const T *x, size_t n, size_t d, size_t ld, T t)
{
    (void)user, (void)x, (void)ld, (void)t;
    for (size_t i = 0; i < n * d; i++)
        out[i] = 0;
    return 0;
}

static int32_t FN(zero_field_divergence)(void *user, T *out, T *divergence, const T *x, size_t n, size_t d, size_t ld, T t)
{
    for (size_t i = 0; i < n; i++)
        divergence[i] = 0;
    return FN(zero_field)(user, out, x, n, d, ld, t);
}

static int32_t FN(zero_costs)(void *user, T *out, size_t i, size_t m)
{
    (void)user, (void)i;
    for (size_t j = 0; j < m; j++)
        out[j] = 0;
    return 0;
}

/* One sweep need not be enough. */
static bary_status FN(went)(bary_status status)
{
    return status == BARY_NOT_CONVERGED ? BARY_OK : status;
}

RUN(attend) { return FN(bary_softmax_attend)(a->p[0], a->ld[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->n, a->d, a->ld[1], a->p[6], N, a->ld[2], a->p[7], D, a->ld[3], a->p[8], a->name[0], V(0), a->p[9], a->len[0]); }
RUN(attend_covariance) { return FN(bary_softmax_attend_covariance)(a->p[0], a->ld[0], a->p[1], a->ld[1], a->p[2], a->p[3], a->p[4], a->p[5], a->p[6], a->ld[2], a->p[7], a->n, a->d, a->ld[3], a->p[8], N, a->ld[4], a->p[9], D, a->ld[5], a->p[10], a->name[0], V(0), a->p[11], a->len[0]); }
RUN(reset) { return FN(bary_softmax_reset)(a->p[0], a->n, a->d, a->ld[0] + 5); }
RUN(accumulate) { return FN(bary_softmax_accumulate)(a->p[0], a->ld[0] + 5, a->p[1], a->n, a->d, a->ld[1], a->p[2], N, a->ld[2], a->p[3], D, a->ld[3], a->p[4], a->name[0], V(0), 1, a->p[5], a->len[0]); }
RUN(merge) { return FN(bary_softmax_merge)(a->p[0], a->ld[0] + 5, a->p[1], a->n, a->d, a->ld[1] + 5); }
RUN(finish) { return FN(bary_softmax_finish)(a->p[0], a->ld[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->n, a->d, a->ld[1] + 5); }
RUN(normals) { return FN(bary_noise_normals)(a->p[0], a->n, a->d, a->ld[0], 1, BARY_STREAM_INITIAL, 0, 0, 0); }
RUN(chi) { return FN(bary_noise_chi)(a->p[0], N, V(0), 1, BARY_STREAM_USER, 0, 0); }
RUN(log_density) { return FN(bary_noise_log_density)(a->p[0], a->p[1], a->n, a->d, a->ld[0], V(0)); }
RUN(uniform) { return FN(bary_flow_grid_uniform)(a->p[0], a->len[0]); }
RUN(geometric) { return FN(bary_flow_grid_geometric)(a->p[0], a->len[0], V(0)); }
RUN(equal_angle) { return FN(bary_flow_grid_equal_angle)(a->p[0], a->len[0], V(0)); }
RUN(karras) { return FN(bary_flow_grid_karras)(a->p[0], a->len[0], V(0), V(1), V(2)); }
RUN(shifted) { return FN(bary_flow_grid_shifted)(a->p[0], a->len[0], V(0)); }
RUN(euler) { return FN(bary_flow_euler)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], V(0), V(1)); }
RUN(relax) { return FN(bary_flow_relax)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], V(0), V(1)); }
RUN(relax_path) { return FN(bary_flow_relax_path)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], V(0), V(1), V(2), (T)0.5); }
RUN(heun) { return FN(bary_flow_heun)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], a->ld[2], V(0), V(1)); }
RUN(adams_bashforth) { return FN(bary_flow_adams_bashforth)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], a->ld[2], V(0), V(1), V(2)); }
RUN(dpm_solver) { return FN(bary_flow_dpm_solver)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], a->ld[2], V(0), V(1), V(2)); }
RUN(guide) { return FN(bary_flow_guide)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], V(0)); }
RUN(euler_maruyama) { return FN(bary_flow_euler_maruyama)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], a->ld[2], V(0), V(1), V(2)); }
RUN(reverse_diffusion) { return FN(bary_flow_reverse_diffusion)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], a->ld[2], V(0), V(1)); }
RUN(ancestral) { return FN(bary_flow_ancestral)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], a->ld[2], V(0), V(1), V(2)); }
RUN(renoise) { return FN(bary_flow_renoise)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], V(0), V(1)); }
RUN(sample) { return FN(bary_flow_sample)(a->p[0], a->n, a->d, a->ld[0], a->p[1], a->len[0], a->name[0], a->p[2], a->len[1], FN(zero_field), NULL, NULL); }
RUN(sample_stochastic) { return FN(bary_flow_sample_stochastic)(a->p[0], a->n, a->d, a->ld[0], a->p[1], a->len[0], a->name[0], V(0), 1, 2, 3, a->p[2], a->len[1], FN(zero_field), NULL, NULL); }
RUN(sample_churn) { return FN(bary_flow_sample_churn)(a->p[0], a->n, a->d, a->ld[0], a->p[1], a->len[0], V(0), V(1), V(2), 9, 1, 2, 3, a->p[2], a->len[1], FN(zero_field), NULL, NULL); }
RUN(sample_likelihood) { return FN(bary_flow_sample_likelihood)(a->p[0], a->n, a->d, a->ld[0], a->p[1], a->p[2], a->len[0], a->name[0], a->p[3], a->len[1], FN(zero_field_divergence), NULL, NULL); }
RUN(sample_cloud_likelihood) { return FN(bary_flow_sample_cloud_likelihood)(a->p[0], a->n, a->d, a->ld[0], a->p[1], a->p[2], a->len[0], a->p[3], N, a->ld[1], a->p[4], V(0), a->name[0], a->p[5], a->len[1], NULL, NULL); }
RUN(velocity) { return FN(bary_flow_cloud_velocity)(a->p[0], a->ld[0], a->p[1], a->p[2], a->p[3], a->n, a->d, a->ld[1], a->p[4], N, a->ld[2], a->p[5], V(0), V(1), a->p[6], a->len[0]); }
RUN(denoiser) { return FN(bary_flow_cloud_denoiser)(a->p[0], a->ld[0], a->p[1], a->p[2], a->p[3], a->n, a->d, a->ld[1], a->p[4], N, a->ld[2], a->p[5], V(0), V(1), a->p[6], a->len[0]); }
RUN(score) { return FN(bary_flow_cloud_score)(a->p[0], a->ld[0], a->p[1], a->p[2], a->p[3], a->n, a->d, a->ld[1], a->p[4], N, a->ld[2], a->p[5], V(0), V(1), a->p[6], a->len[0]); }
RUN(sample_cloud) { return FN(bary_flow_sample_cloud)(a->p[0], a->n, a->d, a->ld[0], a->p[1], a->len[0], a->p[2], N, a->ld[1], a->p[3], V(0), a->p[4], a->len[1], NULL, NULL); }
RUN(exponential) { return FN(bary_flow_grid_exponential)(a->p[0], a->len[0], V(0), V(1)); }
RUN(cosine) { return FN(bary_flow_grid_cosine)(a->p[0], a->len[0], V(0)); }
RUN(shift) { return FN(bary_flow_shift)(a->p[0], N, V(0)); }
RUN(resolution_shift) { return FN(bary_flow_resolution_shift)(a->p[0], V(0), V(1), V(2), (T)0.5, 1); }
RUN(check_times) { return FN(bary_flow_check_times)(a->p[0], a->len[0]); }
RUN(times_of_sigmas) { return FN(bary_flow_times_of_sigmas)(a->p[0], a->p[1], N); }
RUN(sigmas_of_times) { return FN(bary_flow_sigmas_of_times)(a->p[0], a->p[1], N); }
RUN(times_of_alphas) { return FN(bary_flow_times_of_alphas)(a->p[0], a->p[1], N); }
RUN(alphas_of_times) { return FN(bary_flow_alphas_of_times)(a->p[0], a->p[1], N); }
RUN(times_of_diffusion) { return FN(bary_flow_times_of_diffusion)(a->p[0], a->p[1], N); }
RUN(diffusion_of_times) { return FN(bary_flow_diffusion_of_times)(a->p[0], a->p[1], N); }
RUN(scale) { return FN(bary_flow_scale)(a->p[0], a->n, a->d, a->ld[0], V(0)); }
RUN(denoised) { return FN(bary_flow_denoised)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->name[0], V(0), V(1)); }
RUN(euler_law) { return FN(bary_flow_euler_law)(a->p[0], a->p[1], a->p[2], a->p[3], N, a->p[4], a->len[0], V(0)); }
RUN(steps_needed) { return FN(bary_flow_steps_needed)(a->p[0], a->p[1], N, a->name[0], V(0), V(1), V(2), 100); }
RUN(lipschitz_profile) { return FN(bary_flow_lipschitz_profile)(a->p[0], a->p[1], N, V(0), V(1)); }
RUN(log_lipschitz) { return FN(bary_flow_log_lipschitz)(a->p[0], V(0), V(1), V(2), 1); }
RUN(tilt_lipschitz) { return FN(bary_flow_tilt_lipschitz)(a->p[0], V(0)); }
RUN(inequalities) { return FN(bary_flow_inequalities)(a->p[0], a->p[1], V(0)); }
RUN(step_bias_bound) { return FN(bary_flow_step_bias_bound)(a->p[0], D, V(0), V(1)); }
#define GAUSSIAN(name) RUN(gaussian_##name) { return FN(bary_flow_gaussian_##name)(a->p[0], a->ld[0], a->p[1], a->p[2], a->n, a->d, a->ld[1], a->p[3], a->p[4], a->p[5], a->ld[2], V(0), a->p[6], a->len[0]); }
GAUSSIAN(velocity)
GAUSSIAN(denoiser)
GAUSSIAN(score)
RUN(gaussian_jacobian) { return FN(bary_flow_gaussian_jacobian)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], a->p[3], a->ld[2], V(0), a->p[4], a->len[0]); }
RUN(gaussian_summary) { return FN(bary_flow_gaussian_summary)(a->p[0], a->p[1], a->p[2], a->p[3], ORDER, V(0)); }
RUN(gaussian_map) { return FN(bary_flow_gaussian_map)(a->p[0], a->n, a->d, a->ld[0], a->p[1], a->p[2], a->p[3], a->ld[1], V(0), V(1), a->p[4], a->len[0]); }
RUN(eigen) { return FN(bary_linalg_eigen)(a->p[0], a->p[1], a->ld[0], a->p[2], ORDER, a->ld[1], a->p[3], a->len[0]); }
RUN(cholesky) { return FN(bary_linalg_cholesky)(a->p[0], ORDER, a->ld[0]); }
RUN(posterior_trace) { return FN(bary_flow_cloud_posterior_trace)(a->p[0], a->p[1], a->n, a->d, a->ld[0], a->p[2], N, a->ld[1], a->p[3], V(0), V(1), a->p[4], a->len[0]); }
RUN(cloud_jacobian) { return FN(bary_flow_cloud_jacobian)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], a->ld[2], a->p[3], N, a->ld[3], a->p[4], V(0), V(1), a->name[0], a->p[5], a->len[0]); }
RUN(cloud_eigenvalue) { return FN(bary_flow_cloud_eigenvalue)(a->p[0], a->p[1], a->p[2], a->ld[0], a->p[3], a->n, a->d, a->ld[1], a->p[4], N, a->ld[2], a->p[5], V(0), V(1), 3, a->p[6], a->len[0]); }
RUN(sample_cloud_growth) { return FN(bary_flow_sample_cloud_growth)(a->p[0], a->n, a->d, a->ld[0], a->p[1], a->p[2], a->len[0], a->p[3], N, a->ld[1], a->p[4], V(0), 2, a->p[5], a->len[1], NULL, NULL); }
RUN(pairs_velocity) { return FN(bary_flow_pairs_velocity)(a->p[0], a->ld[0], a->p[1], a->p[2], a->p[3], a->n, a->d, a->ld[1], a->p[4], N, a->ld[2], a->p[5], a->ld[3], a->p[6], V(0), V(1), a->p[7], a->len[0]); }
RUN(pairs_denoiser) { return FN(bary_flow_pairs_denoiser)(a->p[0], a->ld[0], a->p[1], a->p[2], a->n, a->d, a->ld[1], a->p[3], N, a->ld[2], a->p[4], a->ld[3], a->p[5], V(0), V(1), a->p[6], a->len[0]); }
RUN(pairs_score) { return FN(bary_flow_pairs_score)(a->p[0], a->ld[0], a->p[1], a->p[2], a->n, a->d, a->ld[1], a->p[3], N, a->ld[2], a->p[4], a->ld[3], a->p[5], V(0), V(1), a->p[6], a->len[0]); }
RUN(pairs_posterior_trace) { return FN(bary_flow_pairs_posterior_trace)(a->p[0], a->p[1], a->n, a->d, a->ld[0], a->p[2], N, a->ld[1], a->p[3], a->ld[2], a->p[4], V(0), V(1), a->p[5], a->len[0]); }
RUN(pairs_jacobian) { return FN(bary_flow_pairs_jacobian)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], a->ld[2], a->p[3], N, a->ld[3], a->p[4], a->ld[4], a->p[5], V(0), V(1), a->name[0], a->p[6], a->len[0]); }
RUN(pairs_eigenvalue) { return FN(bary_flow_pairs_eigenvalue)(a->p[0], a->p[1], a->p[2], a->ld[0], a->p[3], a->n, a->d, a->ld[1], a->p[4], N, a->ld[2], a->p[5], a->ld[3], a->p[6], V(0), V(1), 3, a->p[7], a->len[0]); }
RUN(normalise) { return FN(bary_sphere_normalise)(a->p[0], a->n, a->d, a->ld[0]); }
RUN(project) { return FN(bary_sphere_project)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1]); }
RUN(retract) { return FN(bary_sphere_retract)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], V(0), a->name[0]); }
RUN(attend_causal) { return FN(bary_softmax_attend_causal)(a->p[0], a->ld[0], a->p[1], a->p[2], a->n, a->d, a->ld[1], a->p[3], N, a->ld[2], a->p[4], D, a->ld[3], a->p[5], a->name[0], V(0), a->p[6], a->len[0]); }
RUN(layer_drive) { return FN(bary_sphere_layer_drive)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], 2, D, a->ld[2], a->p[3], a->ld[3], a->p[4], D, a->ld[4], a->p[5], a->ld[5], V(0), a->name[0], a->name[1], a->p[6], a->len[0]); }
RUN(layer_step) { return FN(bary_sphere_layer_step)(a->p[0], a->n, a->d, a->ld[0], a->p[1], 2, D, a->ld[1], a->p[2], a->ld[2], a->p[3], D, a->ld[3], a->p[4], a->ld[4], V(0), V(1), a->name[0], a->name[1], a->name[2], a->p[5], a->len[0]); }
RUN(attention) { return FN(bary_sphere_attention)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], V(0), a->name[0], a->p[2], a->len[0]); }
RUN(attention_step) { return FN(bary_sphere_attention_step)(a->p[0], a->n, a->d, a->ld[0], V(0), V(1), a->name[0], a->name[1], a->p[1], a->len[0]); }
#define RANDOM_LAWS a->name[0] + 1, V(0), a->name[1] + 1, V(1)
RUN(random_drive) { return FN(bary_sphere_random_drive)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], 1, 2, 3, D, RANDOM_LAWS, V(2), a->name[2], a->name[3], a->p[2], a->len[0]); }
RUN(random_step) { return FN(bary_sphere_random_step)(a->p[0], a->n, a->d, a->ld[0], 1, 2, 3, D, RANDOM_LAWS, 1, V(2), a->name[2], a->name[3], a->name[4], a->p[1], a->len[0]); }
RUN(random_run) { return FN(bary_sphere_random_run)(a->p[0], a->n, a->d, a->ld[0], 1, 2, 3, 1, D, RANDOM_LAWS, V(2), 1, a->name[2], a->name[3], a->name[4], a->p[1], a->len[0], NULL, NULL); }
RUN(random_weights) { return FN(bary_sphere_random_weights)(a->p[0], a->n, a->d, a->ld[0], 1, 2, 3, a->name[0], a->name[1] + 1, V(0)); }
RUN(gram) { return FN(bary_sphere_gram)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1]); }
RUN(gram_order_parameter) { return FN(bary_sphere_gram_order_parameter)(a->p[0], a->p[1], ORDER, a->ld[0]); }
RUN(gram_step) { return FN(bary_sphere_gram_step)(a->p[0], ORDER, a->ld[0], 16, 2, 2, a->name[0], a->name[1], V(0), V(1), V(2), (T)0.5, 1, 0, a->p[1], a->len[0]); }
RUN(gram_run) { return FN(bary_sphere_gram_run)(a->p[0], ORDER, a->ld[0], 16, 2, 2, a->name[0], a->name[1], V(0), (T)1, V(1), V(2), 1, 0, 2, a->p[1], a->len[0], NULL, NULL); }
RUN(order_parameter) { return FN(bary_sphere_order_parameter)(a->p[0], a->p[1], a->n, a->d, a->ld[0]); }
RUN(clusters) { return FN(bary_sphere_clusters)(a->p[0], a->p[1], a->p[2], a->n, a->d, a->ld[0], V(0)); }
RUN(overlaps) { return FN(bary_sphere_overlaps)(a->p[0], a->p[1], a->p[2], a->p[3], a->n, a->d, a->ld[0], a->name[0]); }
RUN(energy) { return FN(bary_sphere_energy)(a->p[0], a->p[1], a->p[2], a->n, a->d, a->ld[0], a->name[0], V(0)); }
RUN(participation) { return FN(bary_sphere_participation)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->n, a->d, a->ld[0], a->name[0], V(0), a->p[5], a->len[0]); }
RUN(rank) { return FN(bary_sphere_rank)(a->p[0], a->p[1], a->p[2], a->n, a->d, a->ld[0], a->name[0], a->p[3], a->len[0]); }
RUN(simplex_moments) { return FN(bary_sphere_simplex_moments)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], N, 4, 5, V(0), 8, a->p[5], a->len[0]); }
RUN(simplex_path) { return FN(bary_sphere_simplex_path)(a->p[0], a->p[1], a->p[2], a->len[0], V(0), 4, 5, V(1), 8, a->p[3], a->len[1]); }
RUN(simplex_layers) { return FN(bary_sphere_simplex_layers)(a->p[0], a->p[1], N, V(0), 4, V(1), V(2), 8, a->p[2], a->len[0]); }
RUN(overlap_recursion) { return FN(bary_sphere_overlap_recursion)(a->p[0], a->ld[0], a->p[1], ORDER, a->ld[1], V(0)); }
RUN(logistic) { return FN(bary_sphere_logistic)(a->p[0], a->p[1], N, V(0), V(1)); }
RUN(collapse_depth) { return FN(bary_sphere_collapse_depth)(a->p[0], a->p[1], V(0), V(1), V(2)); }
RUN(equiangular_path) { return FN(bary_sphere_equiangular_path)(a->p[0], a->p[1], a->len[0], V(0), 3, V(1), a->name[0]); }
RUN(equiangular_time) { return FN(bary_sphere_equiangular_time)(a->p[0], V(0), V(1), 3, V(2), a->name[0]); }
RUN(cold_overlaps) { return FN(bary_sphere_cold_overlaps)(a->p[0], a->p[1], a->p[2], N, 9, 2); }
RUN(alignment) { return FN(bary_sphere_alignment)(a->p[0], V(0), V(1)); }
RUN(freezing) { return FN(bary_sphere_freezing)(a->p[0], 9, V(0), V(1)); }
RUN(tracking_bound) { return FN(bary_sphere_tracking_bound)(a->p[0], V(0), V(1), 9, 4, V(2)); }
RUN(regime) { return FN(bary_sphere_regime)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->p[6], a->p[7], 9, 2, D, D, V(0), V(1), 1, V(2), (T)0.1); }
RUN(overlap_drift) { return FN(bary_sphere_overlap_drift)(a->p[0], a->ld[0], a->p[1], a->n, a->ld[1], a->p[2], a->ld[2], a->d); }
RUN(overlap_bracket) { return FN(bary_sphere_overlap_bracket)(a->p[0], a->ld[0], a->p[1], a->n, a->ld[1], a->p[2], a->ld[2], a->d, 0, 2); }
#define HEADS(p, ld) (p)[0], 2, D, (ld)[0], (p)[1], (ld)[1], (p)[2], D, (ld)[2], (p)[3], (ld)[3]
RUN(layer_derivative) { return FN(bary_sphere_layer_derivative)(a->p[0], a->ld[0], a->p[1], a->ld[1], a->p[2], a->n, a->d, a->ld[2], a->p[3], a->ld[3], HEADS(a->p + 4, a->ld + 4), V(0), a->name[0], a->name[1], a->p[8], a->len[0]); }
RUN(ballistic_step) { return FN(bary_sphere_ballistic_step)(a->p[0], a->n, a->d, a->ld[0], HEADS(a->p + 1, a->ld + 1), V(0), V(1), a->name[0], a->name[1], a->p[5], a->len[0]); }
RUN(modified_step) { return FN(bary_sphere_modified_step)(a->p[0], a->n, a->d, a->ld[0], HEADS(a->p + 1, a->ld + 1), V(0), V(1), V(2), a->name[0], a->name[1], a->name[2], a->p[5], a->len[0]); }
RUN(finite_heads_step) { return FN(bary_sphere_finite_heads_step)(a->p[0], a->n, a->d, a->ld[0], HEADS(a->p + 1, a->ld + 1), V(0), V(1), V(2), a->name[0], a->name[1], a->name[2], 1, 2, a->p[5], a->len[0]); }
RUN(mean_products) { return FN(bary_sphere_mean_products)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], 1, 2, 3, D, a->name[0] + 1, V(0), V(1), a->name[1], a->name[2], a->p[2], a->len[0]); }
RUN(homogenized_step) { return FN(bary_sphere_homogenized_step)(a->p[0], a->n, a->d, a->ld[0], 1, 2, 3, D, a->name[0] + 1, V(0), V(1), V(2), a->name[1], a->name[2], a->name[3], a->p[1], a->len[0]); }
RUN(couple_1d) { return FN(bary_ot_couple_1d)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->len[0], a->p[5], N, a->p[6], a->p[7], N, a->p[8], a->p[9], a->len[1]); }
RUN(reference) { return FN(bary_independence_reference)(a->p[0], a->n, a->d, a->ld[0], a->name[0]); }
RUN(ranks) { return FN(bary_independence_ranks)(a->p[0], a->ld[0], a->p[1], a->p[2], a->n, a->d, a->ld[1], a->p[3], a->ld[2], a->p[4], a->len[0], a->p[5], a->len[1]); }
RUN(median_distance) { return FN(bary_independence_median_distance)(a->p[0], a->p[1], a->n, a->d, a->ld[0]); }
RUN(hsic) { return FN(bary_independence_hsic)(a->p[0], a->p[1], a->p[2], a->p[3], FOUR, a->d, a->ld[0], a->p[4], D, a->ld[1], a->name[0], V(0), V(1), a->p[5], a->len[0]); }
RUN(gamma_p) { return FN(bary_independence_gamma_p)(a->p[0], V(0), V(1), V(2)); }
RUN(permutation_test) { return FN(bary_independence_permutation_test)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], FOUR, a->d, a->ld[0], a->p[5], D, a->ld[1], a->name[0], V(0), V(1), 3, V(2), 1, a->p[6], a->len[0], a->p[7], a->len[1], NULL, NULL); }
RUN(null_quantiles) { return FN(bary_independence_null_quantiles)(a->p[0], a->p[1], 2, a->p[2], FOUR, a->d, a->ld[0], a->p[3], D, a->ld[1], a->name[0], V(0), V(1), 5, 1, a->p[4], a->len[0], a->p[5], a->len[1], NULL, NULL); }
RUN(table_p) { return FN(bary_independence_table_p)(a->p[0], V(0), a->p[1], a->p[2], 2); }
RUN(two_sample_test) { return FN(bary_independence_two_sample_test)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->n, a->d, a->ld[0], 1, a->name[0], V(0), 3, V(1), 1, a->p[5], a->len[0], a->p[6], a->len[1], NULL, NULL); }
RUN(assign) { return FN(bary_ot_assign)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->n, a->d, a->ld[0], a->p[6], a->ld[1], a->p[7], a->len[0], a->p[8], a->len[1]); }
RUN(transport) { return FN(bary_ot_transport)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->p[6], a->len[0], a->p[7], a->p[8], a->p[9], N, a->d, a->ld[0], a->p[10], a->p[11], N, a->ld[1], a->p[12], a->name[0], a->name[1], a->p[13], a->len[1], a->p[14], a->len[2], a->p[15], a->len[3]); }
RUN(transport_begin) { return FN(bary_ot_transport_begin)(a->p[0], N, a->d, a->ld[0], a->p[1], a->p[2], N, a->ld[1], a->p[3], a->name[0], a->name[1], a->p[4], a->len[0], a->p[5], a->len[1], a->p[6], a->len[2]); }
RUN(assign_matrix) { return FN(bary_ot_assign_matrix)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], ORDER, ORDER, a->ld[0], a->p[6], a->len[0], a->p[7], a->len[1]); }
RUN(transport_matrix) { return FN(bary_ot_transport_matrix)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->len[0], a->p[6], a->p[7], a->p[8], N, N, a->ld[0], a->p[9], a->p[10], a->name[0], a->p[11], a->len[1], a->p[12], a->len[2], a->p[13], a->len[3]); }
RUN(transport_callback) { return FN(bary_ot_transport_callback)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->len[0], a->p[6], a->p[7], N, N, a->p[8], a->p[9], a->name[0], a->p[10], a->len[1], a->p[11], a->len[2], a->p[12], a->len[3], FN(zero_costs), NULL); }
RUN(assign_small) { return FN(bary_ot_assign_small)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->n, a->d, a->ld[0], a->p[6], a->ld[1], a->p[7], a->len[0]); }
RUN(w2) { return FN(bary_ot_w2)(a->p[0], a->p[1], a->n, a->d, a->ld[0], a->p[2], a->ld[1], a->p[3], a->len[0], a->p[4], a->len[1]); }
RUN(project_plan) { return FN(bary_ot_project_plan)(a->p[0], a->n, a->ld[0], a->p[1], a->p[2], a->p[3], N, a->p[4], N, a->d, a->ld[1], a->p[5], a->len[0]); }
RUN(project_hard) { return FN(bary_ot_project_hard)(a->p[0], a->ld[0], a->p[1], a->p[2], a->n, a->d, a->ld[1], a->p[3], N, a->ld[2], a->p[4]); }
RUN(project_soft) { return FN(bary_ot_project_soft)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], N, a->ld[2], a->p[3], a->p[4], V(0), a->p[5], a->len[0]); }
static int32_t FN(zero_sampler)(void *user, T *out, size_t n, size_t d, uint64_t step)
{
    (void)user, (void)step;
    for (size_t i = 0; i < n * d; i++)
        out[i] = 0;
    return 0;
}

RUN(semidiscrete_begin) { return FN(bary_ot_semidiscrete_begin)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], N); }
RUN(semidiscrete_step) { return FN(bary_ot_semidiscrete_step)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->p[6], a->n, a->d, a->ld[0], a->p[7], N, a->ld[1], a->p[8], V(0), V(1), a->p[9], a->len[0]); }
RUN(semidiscrete_run) { return FN(bary_ot_semidiscrete_run)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->p[6], a->n, a->d, a->ld[0], a->p[7], V(0), V(1), 2, 3, V(2), a->p[8], a->len[0], FN(zero_sampler), NULL, NULL); }
RUN(semidiscrete_run_cloud) { return FN(bary_ot_semidiscrete_run_cloud)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->p[6], a->n, a->d, a->ld[0], a->p[7], N, a->ld[1], a->p[8], V(0), V(1), 2, 3, V(2), a->name[0], 1, BARY_STREAM_USER, a->p[9], a->len[0], NULL, NULL); }
RUN(semidiscrete_cells_begin) { return FN(bary_ot_semidiscrete_cells_begin)(a->p[0], a->len[0], a->p[1], a->p[2], a->n, a->d, a->ld[0]); }
RUN(semidiscrete_cells_add) { return FN(bary_ot_semidiscrete_cells_add)(a->p[0], a->len[0], a->p[1], a->p[2], a->n, a->d, a->ld[0], a->p[3], N, a->ld[1], a->p[4], a->p[5], V(0), a->p[6], a->len[1]); }
RUN(semidiscrete_cells_finish) { return FN(bary_ot_semidiscrete_cells_finish)(a->p[0], a->p[1], a->p[2], a->n, a->d, a->ld[0], a->p[3], a->p[4], a->p[5], a->len[0], 5); }
RUN(sinkhorn) { return FN(bary_ot_sinkhorn)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->n, a->d, a->ld[0], a->p[6], a->p[7], N, a->ld[1], a->p[8], V(0), V(1), 200, V(2), a->name[0], a->p[9], a->len[0], NULL, NULL); }
RUN(sinkhorn_unbalanced) { return FN(bary_ot_sinkhorn_unbalanced)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->p[6], a->n, a->d, a->ld[0], a->p[7], a->p[8], N, a->ld[1], a->p[9], V(0), 1, 2, V(1), 200, V(2), a->name[0], a->p[10], a->len[0], NULL, NULL); }
RUN(sinkhorn_begin) { return FN(bary_ot_sinkhorn_begin)(a->p[0], a->p[1], a->p[2], a->n, a->d, a->ld[0], a->p[3], a->p[4], N, a->ld[1], a->p[5], V(0), 1, 2, V(1), 200, V(2), a->name[0], a->p[6], a->len[0]); }
RUN(sinkhorn_step) { return FN(went)(FN(bary_ot_sinkhorn_step)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->p[6], a->n, a->d, a->ld[0], a->p[7], a->p[8], N, a->ld[1], a->p[9], V(0), 1, 2, V(1), 200, V(2), a->name[0], a->p[10], a->len[0])); }
RUN(sinkhorn_finish) { return FN(bary_ot_sinkhorn_finish)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->p[6], a->n, a->d, a->ld[0], a->p[7], a->p[8], N, a->ld[1], a->p[9], V(0), 1, 2, V(1), 200, V(2), a->name[0], a->p[10], a->len[0]); }
RUN(sinkhorn_symmetric) { return FN(bary_ot_sinkhorn_symmetric)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->n, a->d, a->ld[0], a->p[5], V(0), V(1), 200, a->name[0], a->p[6], a->len[0], NULL, NULL); }
RUN(sinkhorn_divergence) { return FN(bary_ot_sinkhorn_divergence)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->p[6], a->p[7], a->n, a->d, a->ld[0], a->p[8], a->p[9], N, a->ld[1], a->p[10], V(0), V(1), 200, V(2), a->name[0], a->p[11], a->len[0], NULL, NULL); }
RUN(sinkhorn_plan) { return FN(bary_ot_sinkhorn_plan)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], a->p[3], a->p[4], D, a->ld[2], a->p[5], a->p[6], V(0)); }
RUN(project_debiased) { return FN(bary_ot_project_debiased)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], N, a->ld[2], a->p[3], a->p[4], a->p[5], N, a->ld[3], a->p[6], a->p[7], V(0), a->p[8], a->len[0]); }
RUN(sinkhorn_matrix) { return FN(bary_ot_sinkhorn_matrix)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], a->p[6], a->n, a->d, a->ld[0], a->p[7], a->p[8], V(0), 1, 2, V(1), 200, V(2), a->name[0], a->p[9], a->len[0], NULL, NULL); }
RUN(sinkhorn_callback) { return FN(bary_ot_sinkhorn_callback)(a->p[0], a->p[1], a->p[2], a->p[3], a->p[4], a->p[5], N, N, a->p[6], a->p[7], V(0), 1, 2, V(1), 200, V(2), a->name[0], a->p[8], a->len[0], FN(zero_costs), NULL, NULL); }
RUN(linalg_sqrt) { return FN(bary_linalg_sqrt)(a->p[0], a->ld[0], a->p[1], a->ld[1], a->p[2], ORDER, a->ld[2], a->p[3], a->len[0]); }
RUN(certify) { return FN(bary_ot_certify)(a->p[0], a->p[1], a->p[2], a->p[3], N, a->p[4], a->n, a->d, a->ld[0], a->p[5], a->p[6], N, a->ld[1], a->p[7], a->name[0], a->p[8], a->p[9], a->p[10], a->len[0]); }
RUN(certify_assignment) { return FN(bary_ot_certify_assignment)(a->p[0], a->p[1], a->p[2], a->n, a->d, a->ld[0], a->p[3], a->ld[1], a->p[4], a->p[5], a->p[6], a->len[0]); }
RUN(ot_gaussian_map) { return FN(bary_ot_gaussian_map)(a->p[0], a->ld[0], a->p[1], ORDER, a->ld[1], a->p[2], a->ld[2], a->p[3], a->len[0]); }
RUN(gaussian_w2) { return FN(bary_ot_gaussian_w2)(a->p[0], a->p[1], a->p[2], ORDER, a->ld[0], a->p[3], a->p[4], a->ld[1], a->p[5], a->len[0]); }
RUN(gaussian_between) { return FN(bary_ot_gaussian_between)(a->p[0], a->p[1], a->ld[0], a->p[2], a->p[3], ORDER, a->ld[1], a->p[4], a->p[5], a->ld[2], V(0), a->p[6], a->len[0]); }
RUN(gaussian_barycenter) { return FN(bary_ot_gaussian_barycenter)(a->p[0], a->p[1], a->ld[0], a->p[2], a->p[3], a->p[4], a->n > N ? a->n : 2, a->d, a->ld[1], a->p[5], a->ld[2], a->p[6], V(0), 40, a->p[7], a->len[0]); }
RUN(interpolate) { return FN(bary_ot_interpolate)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], a->ld[2], a->p[3], 2); }
RUN(interpolate_plan) { return FN(bary_ot_interpolate_plan)(a->p[0], a->ld[0], a->p[1], a->p[2], N, a->p[3], a->n, a->d, a->ld[1], a->p[4], N, a->ld[2], a->p[5], 2); }
RUN(pairs_of_plan) { return FN(bary_ot_pairs_of_plan)(a->p[0], a->ld[0], a->p[1], a->ld[1], a->p[2], a->p[3], a->p[4], a->p[5], N, a->p[6], a->n, a->d, a->ld[2], a->p[7], N, a->ld[3]); }
RUN(wp_1d) { return FN(bary_ot_wp_1d)(a->p[0], a->p[1], N, a->p[2], a->p[3], N, a->p[4], V(0), a->p[5], a->len[0]); }
RUN(potentials_1d) { return FN(bary_ot_potentials_1d)(a->p[0], a->p[1], a->p[2], N, a->p[3], a->p[4], N, a->p[5], a->p[6], a->len[0]); }
RUN(ot_map) { return FN(bary_ot_map)(a->p[0], a->ld[0], a->p[1], a->n, a->d, a->ld[1], a->p[2], N, a->ld[2], a->p[3], a->p[4], V(0), a->p[5], a->len[0]); }
RUN(project_nearest) { return FN(bary_ot_project_nearest)(a->p[0], a->ld[0], a->p[1], a->p[2], a->n, a->d, a->ld[1], a->p[3], N, a->ld[2], a->p[4], D, a->ld[3]); }
RUN(stability_bound) { return FN(bary_ot_stability_bound)(a->p[0], V(0), V(1), V(2), (T)0.5); }
RUN(stability_bound_affine) { return FN(bary_ot_stability_bound_affine)(a->p[0], a->p[1], a->d, a->ld[0], a->p[2], a->p[3], a->n, a->ld[1], a->p[4], a->p[5], N, a->ld[2], a->p[6], V(0), a->p[7], a->len[0]); }

#define PARAMETER BARY_ERR_PARAMETER
#define TIMES BARY_ERR_TIMES
#define CLOUD LEN(BARY_FLOW_CLOUD_WORK_LEN)(D)

/* call, run, pointers, leading dimensions, has n and d, lengths, their needs, values, their errors, names */
static const struct function FN(functions)[] = {
    {"softmax_attend", FN(run_attend), "OOOOOsssBw", 4, 1, "w", {LEN(BARY_SOFTMAX_WORK_LEN)(D, D)}, {1}, {PARAMETER}, 1},
    {"softmax_attend_covariance", FN(run_attend_covariance), "oOOOOOssssBw", 6, 1, "w", {LEN(BARY_SOFTMAX_COVARIANCE_WORK_LEN)(D, D)}, {1}, {PARAMETER}, 1},
    {"softmax_reset", FN(run_reset), "o", 1, 1, "", {0}, {0}, {0}, 0},
    {"softmax_accumulate", FN(run_accumulate), "osssBw", 4, 1, "w", {LEN(BARY_SOFTMAX_WORK_LEN)(D, D)}, {1}, {PARAMETER}, 1},
    {"softmax_merge", FN(run_merge), "os", 2, 1, "", {0}, {0}, {0}, 0},
    {"softmax_finish", FN(run_finish), "OOOOOs", 2, 1, "", {0}, {0}, {0}, 0},
    {"noise_normals", FN(run_normals), "o", 1, 1, "", {0}, {0}, {0}, 0},
    {"noise_chi", FN(run_chi), "o", 0, 0, "", {0}, {2.5}, {PARAMETER}, 0},
    {"noise_log_density", FN(run_log_density), "oi", 1, 1, "", {0}, {2}, {PARAMETER}, 0},
    {"flow_grid_uniform", FN(run_uniform), "o", 0, 0, "l", {2}, {0}, {0}, 0},
    {"flow_grid_geometric", FN(run_geometric), "o", 0, 0, "l", {2}, {0.5}, {PARAMETER}, 0},
    {"flow_grid_equal_angle", FN(run_equal_angle), "o", 0, 0, "l", {2}, {0.5}, {PARAMETER}, 0},
    {"flow_grid_karras", FN(run_karras), "o", 0, 0, "l", {2}, {0.1, 10, 7}, {PARAMETER, PARAMETER, PARAMETER}, 0},
    {"flow_grid_shifted", FN(run_shifted), "o", 0, 0, "l", {2}, {3}, {PARAMETER}, 0},
    {"flow_euler", FN(run_euler), "oi", 2, 1, "", {0}, {0.25, 0.5}, {TIMES, TIMES}, 0},
    {"flow_relax", FN(run_relax), "oi", 2, 1, "", {0}, {0.25, 0.5}, {TIMES, TIMES}, 0},
    {"flow_relax_path", FN(run_relax_path), "oi", 2, 1, "", {0}, {0.3, 0.7, 0.5}, {TIMES, TIMES, TIMES}, 0},
    {"flow_heun", FN(run_heun), "oii", 3, 1, "", {0}, {0.25, 0.5}, {TIMES, TIMES}, 0},
    {"flow_adams_bashforth", FN(run_adams_bashforth), "oiI", 3, 1, "", {0}, {0.1, 0.25, 0.5}, {TIMES, TIMES, TIMES}, 0},
    {"flow_dpm_solver", FN(run_dpm_solver), "oiI", 3, 1, "", {0}, {0.1, 0.25, 0.5}, {TIMES, TIMES, TIMES}, 0},
    {"flow_guide", FN(run_guide), "oi", 2, 1, "", {0}, {3}, {PARAMETER}, 0},
    {"flow_euler_maruyama", FN(run_euler_maruyama), "oii", 3, 1, "", {0}, {0.25, 0.5, 0.3}, {TIMES, TIMES, PARAMETER}, 0},
    {"flow_reverse_diffusion", FN(run_reverse_diffusion), "oii", 3, 1, "", {0}, {0.5, 0.25}, {TIMES, TIMES}, 0},
    {"flow_ancestral", FN(run_ancestral), "oii", 3, 1, "", {0}, {1, 0.25, 0.5}, {PARAMETER, TIMES, TIMES}, 0},
    {"flow_renoise", FN(run_renoise), "oi", 2, 1, "", {0}, {0.5, 0.25}, {TIMES, TIMES}, 0},
    {"flow_sample", FN(run_sample), "otw", 1, 1, "lw", {2, BARY_FLOW_SAMPLE_WORK_LEN(N, D, BARY_METHOD_EULER)}, {0}, {0}, 1},
    {"flow_sample_stochastic", FN(run_sample_stochastic), "otw", 1, 1, "lw", {2, BARY_FLOW_SAMPLE_STOCHASTIC_WORK_LEN(N, D)}, {0.5}, {PARAMETER}, 1},
    {"flow_sample_churn", FN(run_sample_churn), "otw", 1, 1, "lw", {2, BARY_FLOW_SAMPLE_STOCHASTIC_WORK_LEN(N, D)}, {0.5, 1, 0.1}, {PARAMETER, PARAMETER, PARAMETER}, 0},
    {"flow_sample_likelihood", FN(run_sample_likelihood), "ootw", 1, 1, "lw", {2, BARY_FLOW_SAMPLE_LIKELIHOOD_WORK_LEN(N, D, BARY_METHOD_EULER)}, {0}, {0}, 1},
    {"flow_sample_cloud_likelihood", FN(run_sample_cloud_likelihood), "qotsBw", 2, 1, "lw", {2, LEN(BARY_FLOW_SAMPLE_CLOUD_LIKELIHOOD_WORK_LEN)(N, D, BARY_METHOD_EULER)}, {0.3}, {PARAMETER}, 1},
    {"flow_cloud_velocity", FN(run_velocity), "oOOssBw", 3, 1, "w", {CLOUD}, {0.3, 0.5}, {PARAMETER, PARAMETER}, 0},
    {"flow_cloud_denoiser", FN(run_denoiser), "oOOssBw", 3, 1, "w", {CLOUD}, {0.3, 0.5}, {PARAMETER, PARAMETER}, 0},
    {"flow_cloud_score", FN(run_score), "oOOssBw", 3, 1, "w", {CLOUD}, {0.3, 0.5}, {PARAMETER, PARAMETER}, 0},
    {"flow_sample_cloud", FN(run_sample_cloud), "qtsBw", 2, 1, "lw", {2, LEN(BARY_FLOW_SAMPLE_CLOUD_WORK_LEN)(N, D)}, {0.3}, {PARAMETER}, 0},
    {"flow_grid_exponential", FN(run_exponential), "o", 0, 0, "l", {2}, {0.1, 10}, {PARAMETER, PARAMETER}, 0},
    {"flow_grid_cosine", FN(run_cosine), "o", 0, 0, "l", {2}, {0.008}, {PARAMETER}, 0},
    {"flow_shift", FN(run_shift), "m", 0, 0, "", {0}, {3}, {PARAMETER}, 0},
    {"flow_resolution_shift", FN(run_resolution_shift), "o", 0, 0, "", {0}, {1024, 256, 4096}, {PARAMETER, PARAMETER, PARAMETER}, 0},
    {"flow_check_times", FN(run_check_times), "t", 0, 0, "l", {2}, {0}, {0}, 0},
    {"flow_times_of_sigmas", FN(run_times_of_sigmas), "os", 0, 0, "", {0}, {0}, {0}, 0},
    {"flow_sigmas_of_times", FN(run_sigmas_of_times), "os", 0, 0, "", {0}, {0}, {0}, 0},
    {"flow_times_of_alphas", FN(run_times_of_alphas), "os", 0, 0, "", {0}, {0}, {0}, 0},
    {"flow_alphas_of_times", FN(run_alphas_of_times), "os", 0, 0, "", {0}, {0}, {0}, 0},
    {"flow_times_of_diffusion", FN(run_times_of_diffusion), "os", 0, 0, "", {0}, {0}, {0}, 0},
    {"flow_diffusion_of_times", FN(run_diffusion_of_times), "os", 0, 0, "", {0}, {0}, {0}, 0},
    {"flow_scale", FN(run_scale), "o", 1, 1, "", {0}, {0.5}, {PARAMETER}, 0},
    {"flow_denoised", FN(run_denoised), "oi", 2, 1, "", {0}, {0.5, 0.5}, {PARAMETER, PARAMETER}, 1},
    {"flow_euler_law", FN(run_euler_law), "oOSst", 0, 0, "l", {2}, {0.5}, {PARAMETER}, 0},
    {"flow_steps_needed", FN(run_steps_needed), "zs", 0, 0, "", {0}, {0.5, 0.5, 0.5}, {PARAMETER, PARAMETER, PARAMETER}, 1},
    {"flow_lipschitz_profile", FN(run_lipschitz_profile), "os", 0, 0, "", {0}, {0.5, 1}, {PARAMETER, PARAMETER}, 0},
    {"flow_log_lipschitz", FN(run_log_lipschitz), "o", 0, 0, "", {0}, {0.25, 0.5, 0.5}, {TIMES, TIMES, PARAMETER}, 0},
    {"flow_tilt_lipschitz", FN(run_tilt_lipschitz), "o", 0, 0, "", {0}, {1}, {PARAMETER}, 0},
    {"flow_inequalities", FN(run_inequalities), "oo", 0, 0, "", {0}, {2}, {PARAMETER}, 0},
    {"flow_step_bias_bound", FN(run_step_bias_bound), "o", 0, 0, "", {0}, {0.25, 0.5}, {TIMES, TIMES}, 0},
    {"flow_gaussian_velocity", FN(run_gaussian_velocity), "oOissSw", 3, 1, "w", {BARY_FLOW_GAUSSIAN_WORK_LEN(D)}, {0.5}, {PARAMETER}, 0},
    {"flow_gaussian_denoiser", FN(run_gaussian_denoiser), "oOissSw", 3, 1, "w", {BARY_FLOW_GAUSSIAN_WORK_LEN(D)}, {0.5}, {PARAMETER}, 0},
    {"flow_gaussian_score", FN(run_gaussian_score), "oOissSw", 3, 1, "w", {BARY_FLOW_GAUSSIAN_WORK_LEN(D)}, {0.5}, {PARAMETER}, 0},
    {"flow_gaussian_jacobian", FN(run_gaussian_jacobian), "oisSw", 3, 1, "w", {BARY_FLOW_GAUSSIAN_WORK_LEN(D)}, {0.5}, {PARAMETER}, 0},
    {"flow_gaussian_summary", FN(run_gaussian_summary), "OOOs", 0, 1, "", {0}, {0.5}, {PARAMETER}, 0},
    {"flow_gaussian_map", FN(run_gaussian_map), "ossSw", 2, 1, "w", {BARY_FLOW_GAUSSIAN_WORK_LEN(D)}, {0.25, 0.5}, {PARAMETER, PARAMETER}, 0},
    {"linalg_eigen", FN(run_eigen), "oosw", 2, 1, "w", {BARY_LINALG_EIGEN_WORK_LEN(D)}, {0}, {0}, 0},
    {"linalg_cholesky", FN(run_cholesky), "q", 1, 2, "", {0}, {0}, {0}, 0},
    {"flow_cloud_posterior_trace", FN(run_posterior_trace), "ossBw", 2, 1, "w", {CLOUD}, {0.3, 0.5}, {PARAMETER, PARAMETER}, 0},
    {"flow_cloud_jacobian", FN(run_cloud_jacobian), "osssBw", 4, 1, "w", {LEN(BARY_FLOW_CLOUD_JACOBIAN_WORK_LEN)(D)}, {0.3, 0.5}, {PARAMETER, PARAMETER}, 1},
    {"flow_cloud_eigenvalue", FN(run_cloud_eigenvalue), "oOqssBw", 3, 1, "w", {LEN(BARY_FLOW_CLOUD_EIGENVALUE_WORK_LEN)(N, D)}, {0.3, 0.5}, {PARAMETER, PARAMETER}, 0},
    {"flow_sample_cloud_growth", FN(run_sample_cloud_growth), "qotsBw", 2, 1, "lw", {2, LEN(BARY_FLOW_SAMPLE_CLOUD_GROWTH_WORK_LEN)(N, D)}, {0.3}, {PARAMETER}, 0},
    {"flow_pairs_velocity", FN(run_pairs_velocity), "oOOsssBw", 4, 1, "w", {LEN(BARY_FLOW_PAIRS_WORK_LEN)(N, N, D)}, {0.5, 0.5}, {PARAMETER, PARAMETER}, 0},
    {"flow_pairs_denoiser", FN(run_pairs_denoiser), "oOsssBw", 4, 1, "w", {LEN(BARY_FLOW_PAIRS_WORK_LEN)(N, N, D)}, {0.5, 0.5}, {PARAMETER, PARAMETER}, 0},
    {"flow_pairs_score", FN(run_pairs_score), "oOsssBw", 4, 1, "w", {LEN(BARY_FLOW_PAIRS_WORK_LEN)(N, N, D)}, {0.5, 0.5}, {PARAMETER, PARAMETER}, 0},
    {"flow_pairs_posterior_trace", FN(run_pairs_posterior_trace), "osssBw", 3, 1, "w", {LEN(BARY_FLOW_PAIRS_WORK_LEN)(N, N, D)}, {0.5, 0.5}, {PARAMETER, PARAMETER}, 0},
    {"flow_pairs_jacobian", FN(run_pairs_jacobian), "ossssBw", 5, 1, "w", {LEN(BARY_FLOW_PAIRS_JACOBIAN_WORK_LEN)(N, N, D)}, {0.5, 0.5}, {PARAMETER, PARAMETER}, 1},
    {"flow_pairs_eigenvalue", FN(run_pairs_eigenvalue), "oOqsssBw", 4, 1, "w", {LEN(BARY_FLOW_PAIRS_EIGENVALUE_WORK_LEN)(N, N, D)}, {0.5, 0.5}, {PARAMETER, PARAMETER}, 0},
    {"sphere_normalise", FN(run_normalise), "o", 1, 1, "", {0}, {0}, {0}, 0},
    {"sphere_project", FN(run_project), "oi", 2, 1, "", {0}, {0}, {0}, 0},
    {"sphere_retract", FN(run_retract), "oi", 2, 1, "", {0}, {0.5}, {PARAMETER}, 1},
    {"sphere_attention", FN(run_attention), "osw", 2, 1, "w", {LEN(BARY_SPHERE_ATTENTION_WORK_LEN)(N, D)}, {1}, {PARAMETER}, 1},
    {"sphere_attention_step", FN(run_attention_step), "qw", 1, 1, "w", {LEN(BARY_SPHERE_ATTENTION_STEP_WORK_LEN)(N, D)}, {1, 0.5}, {PARAMETER, PARAMETER}, 2},
    {"softmax_attend_causal", FN(run_attend_causal), "OOsssBw", 4, 1, "w", {LEN(BARY_SOFTMAX_WORK_LEN)(D, D)}, {1}, {PARAMETER}, 1},
    {"sphere_layer_drive", FN(run_layer_drive), "osSSSSw", 6, 1, "w", {LEN(BARY_SPHERE_LAYER_WORK_LEN)(N, D, D, D, D)}, {1}, {PARAMETER}, 2},
    {"sphere_layer_step", FN(run_layer_step), "qSSSSw", 5, 1, "w", {LEN(BARY_SPHERE_LAYER_WORK_LEN)(N, D, D, D, D)}, {1, 0.5}, {PARAMETER, PARAMETER}, 3},
    {"sphere_random_drive", FN(run_random_drive), "osw", 2, 1, "w", {LEN(BARY_SPHERE_RANDOM_WORK_LEN)(N, D, D)}, {0.5, 0.6, 1}, {PARAMETER, PARAMETER, PARAMETER}, 4},
    {"sphere_random_step", FN(run_random_step), "qw", 1, 1, "w", {LEN(BARY_SPHERE_RANDOM_WORK_LEN)(N, D, D)}, {0.5, 0.6, 0.7}, {PARAMETER, PARAMETER, PARAMETER}, 5},
    {"sphere_random_run", FN(run_random_run), "qw", 1, 1, "w", {LEN(BARY_SPHERE_RANDOM_WORK_LEN)(N, D, D)}, {0.5, 0.6, 1}, {PARAMETER, PARAMETER, PARAMETER}, 5},
    {"sphere_random_weights", FN(run_random_weights), "o", 1, 1, "", {0}, {0.5}, {PARAMETER}, 2},
    {"sphere_gram", FN(run_gram), "os", 2, 1, "", {0}, {0}, {0}, 0},
    {"sphere_gram_order_parameter", FN(run_gram_order_parameter), "oi", 1, 2, "", {0}, {0}, {0}, 0},
    {"sphere_gram_step", FN(run_gram_step), "qw", 1, 2, "w", {LEN(BARY_SPHERE_GRAM_WORK_LEN)(D)}, {1, 0.5, 0.5}, {PARAMETER, PARAMETER, PARAMETER}, 2},
    {"sphere_gram_run", FN(run_gram_run), "qw", 1, 2, "w", {LEN(BARY_SPHERE_GRAM_WORK_LEN)(D)}, {1, 0.5, 0.5}, {PARAMETER, PARAMETER, PARAMETER}, 2},
    {"sphere_order_parameter", FN(run_order_parameter), "oi", 1, 1, "", {0}, {0}, {0}, 0},
    {"sphere_clusters", FN(run_clusters), "zus", 1, 1, "", {0}, {0.5}, {PARAMETER}, 0},
    {"sphere_overlaps", FN(run_overlaps), "OOOs", 1, 1, "", {0}, {0}, {0}, 1},
    {"sphere_energy", FN(run_energy), "OOs", 1, 1, "", {0}, {1}, {PARAMETER}, 1},
    {"sphere_participation", FN(run_participation), "OOOOsw", 1, 1, "w", {BARY_SPHERE_PARTICIPATION_WORK_LEN(N)}, {1}, {PARAMETER}, 1},
    {"sphere_rank", FN(run_rank), "OOsw", 1, 1, "w", {BARY_SPHERE_RANK_WORK_LEN(N, D)}, {0}, {0}, 1},
    {"sphere_simplex_moments", FN(run_simplex_moments), "OOOOsw", 0, 0, "w", {BARY_SPHERE_SIMPLEX_MOMENTS_WORK_LEN(8)}, {1}, {PARAMETER}, 0},
    {"sphere_simplex_path", FN(run_simplex_path), "oOtw", 0, 0, "lw", {2, BARY_SPHERE_SIMPLEX_PATH_WORK_LEN(8)}, {0.25, 1}, {PARAMETER, PARAMETER}, 0},
    {"sphere_simplex_layers", FN(run_simplex_layers), "oOw", 0, 0, "w", {BARY_SPHERE_SIMPLEX_PATH_WORK_LEN(8)}, {0.25, 1, 0.5}, {PARAMETER, PARAMETER, PARAMETER}, 0},
    {"sphere_overlap_recursion", FN(run_overlap_recursion), "oi", 2, 2, "", {0}, {0.5}, {PARAMETER}, 0},
    {"sphere_logistic", FN(run_logistic), "ot", 0, 0, "", {0}, {0.25, 0.5}, {PARAMETER, PARAMETER}, 0},
    {"sphere_collapse_depth", FN(run_collapse_depth), "oO", 0, 0, "", {0}, {0.25, 0.01, 0.5}, {PARAMETER, PARAMETER, PARAMETER}, 0},
    {"sphere_equiangular_path", FN(run_equiangular_path), "ot", 0, 0, "l", {2}, {0.25, 1}, {PARAMETER, PARAMETER}, 1},
    {"sphere_equiangular_time", FN(run_equiangular_time), "o", 0, 0, "", {0}, {0.25, 0.5, 1}, {PARAMETER, PARAMETER, PARAMETER}, 1},
    {"sphere_cold_overlaps", FN(run_cold_overlaps), "OOs", 0, 0, "", {0}, {0}, {0}, 0},
    {"sphere_alignment", FN(run_alignment), "o", 0, 0, "", {0}, {0.5, 1.5}, {PARAMETER, PARAMETER}, 0},
    {"sphere_freezing", FN(run_freezing), "o", 0, 0, "", {0}, {0.25, 2}, {PARAMETER, PARAMETER}, 0},
    {"sphere_tracking_bound", FN(run_tracking_bound), "o", 0, 0, "", {0}, {1, 0.5, 0.05}, {PARAMETER, PARAMETER, PARAMETER}, 0},
    {"sphere_regime", FN(run_regime), "uOOOOOOO", 0, 0, "", {0}, {0.5, 1, 0.5}, {PARAMETER, PARAMETER, PARAMETER}, 0},
    {"sphere_overlap_drift", FN(run_overlap_drift), "oii", 3, 1, "", {0}, {0}, {0}, 0},
    {"sphere_overlap_bracket", FN(run_overlap_bracket), "oii", 3, 1, "", {0}, {0}, {0}, 0},
    {"sphere_layer_derivative", FN(run_layer_derivative), "oOssSSSSw", 8, 1, "w", {LEN(BARY_SPHERE_LAYER_DERIVATIVE_WORK_LEN)(N, D, D, D, D)}, {1}, {PARAMETER}, 2},
    {"sphere_ballistic_step", FN(run_ballistic_step), "qSSSSw", 5, 1, "w", {LEN(BARY_SPHERE_BALLISTIC_WORK_LEN)(N, D, D, D, D)}, {1, 0.1}, {PARAMETER, PARAMETER}, 2},
    {"sphere_modified_step", FN(run_modified_step), "qSSSSw", 5, 1, "w", {LEN(BARY_SPHERE_MODIFIED_WORK_LEN)(N, D, D, D, D)}, {1, 0.2, 0.1}, {PARAMETER, PARAMETER, PARAMETER}, 3},
    {"sphere_finite_heads_step", FN(run_finite_heads_step), "qSSSSw", 5, 1, "w", {LEN(BARY_SPHERE_FINITE_HEADS_WORK_LEN)(N, D, D, D, D)}, {1, 0.2, 0.1}, {PARAMETER, PARAMETER, PARAMETER}, 3},
    {"sphere_mean_products", FN(run_mean_products), "osw", 2, 1, "w", {LEN(BARY_SPHERE_HOMOGENIZED_WORK_LEN)(N, D, D)}, {0.5, 1}, {PARAMETER, PARAMETER}, 3},
    {"sphere_homogenized_step", FN(run_homogenized_step), "qw", 1, 1, "w", {LEN(BARY_SPHERE_HOMOGENIZED_WORK_LEN)(N, D, D)}, {0.5, 1, 0.1}, {PARAMETER, PARAMETER, PARAMETER}, 4},
    {"ot_couple_1d", FN(run_couple_1d), "zOuuosSsSv", 0, 0, "lw", {2 * N - 1, BARY_OT_COUPLE_1D_IWORK_LEN(N, N)}, {0}, {0}, 0},
    {"ot_assign", FN(run_assign), "uooOOsswv", 2, 1, "ww", {BARY_OT_ASSIGN_WORK_LEN(N, D), BARY_OT_ASSIGN_IWORK_LEN(N, D)}, {0}, {0}, 0},
    {"ot_w2", FN(run_w2), "osswv", 2, 1, "ww", {BARY_OT_W2_WORK_LEN(N, D), BARY_OT_W2_IWORK_LEN(N, D)}, {0}, {0}, 0},
    {"ot_transport", FN(run_transport), "zOOUuuooosSsSwvw", 2, 0, "lwww", {2 * N - 1, BARY_OT_TRANSPORT_WORK_LEN(N, N, D), BARY_OT_TRANSPORT_IWORK_LEN(N, N, D), BARY_OT_TRANSPORT_MWORK_LEN(N, N, D)}, {0}, {0}, 2},
    {"ot_transport_begin", FN(run_transport_begin), "sSsSwvw", 2, 0, "www", {BARY_OT_TRANSPORT_WORK_LEN(N, N, D), BARY_OT_TRANSPORT_IWORK_LEN(N, N, D), BARY_OT_TRANSPORT_MWORK_LEN(N, N, D)}, {0}, {0}, 2},
    {"ot_assign_matrix", FN(run_assign_matrix), "uooOOswv", 1, 2, "ww", {BARY_OT_ASSIGN_MATRIX_WORK_LEN(D, D), BARY_OT_ASSIGN_MATRIX_IWORK_LEN(D, D)}, {0}, {0}, 0},
    {"ot_transport_matrix", FN(run_transport_matrix), "zOOuuooosSSwvw", 1, 0, "lwww", {TRANSPORT_MATRIX_LENS}, {0}, {0}, 1},
    {"ot_transport_callback", FN(run_transport_callback), "zOOuuoooSSwvw", 0, 0, "lwww", {TRANSPORT_MATRIX_LENS}, {0}, {0}, 1},
    {"ot_assign_small", FN(run_assign_small), "oooOOssw", 2, 1, "w", {BARY_OT_ASSIGN_SMALL_SWORK_LEN(N)}, {0}, {0}, 0},
    {"ot_project_plan", FN(run_project_plan), "orrsiw", 2, 1, "w", {N}, {0}, {0}, 0},
    {"ot_project_hard", FN(run_project_hard), "oUssS", 3, 1, "", {0}, {0}, {0}, 0},
    {"ot_project_soft", FN(run_project_soft), "ossSBw", 3, 1, "w", {LEN(BARY_OT_PROJECT_SOFT_WORK_LEN)(N, D)}, {0.5}, {PARAMETER}, 0},
    {"independence_reference", FN(run_reference), "o", 1, 1, "", {0}, {0}, {0}, 1},
    {"independence_ranks", FN(run_ranks), "oosswv", 3, 1, "ww", {BARY_INDEPENDENCE_RANKS_WORK_LEN(N, D), BARY_INDEPENDENCE_RANKS_IWORK_LEN(N, D)}, {0}, {0}, 0},
    {"independence_median_distance", FN(run_median_distance), "os", 1, 1, "", {0}, {0}, {0}, 0},
    {"independence_hsic", FN(run_hsic), "ooossw", 2, 1, "w", {BARY_INDEPENDENCE_HSIC_WORK_LEN(4, D, D)}, {0.5, 1}, {PARAMETER, PARAMETER}, 1},
    {"independence_gamma_p", FN(run_gamma_p), "o", 0, 0, "", {0}, {1, 0.5, 0.5}, {PARAMETER, PARAMETER, PARAMETER}, 0},
    {"independence_permutation_test", FN(run_permutation_test), "oOZZsswv", 2, 1, "ww", {BARY_INDEPENDENCE_HSIC_WORK_LEN(4, D, D), BARY_INDEPENDENCE_PERMUTATION_TEST_IWORK_LEN(4)}, {0.5, 1, 0.1}, {PARAMETER, PARAMETER, PARAMETER}, 1},
    {"independence_null_quantiles", FN(run_null_quantiles), "ossswv", 2, 1, "ww", {BARY_INDEPENDENCE_NULL_QUANTILES_WORK_LEN(4, D, D, 5), BARY_INDEPENDENCE_NULL_QUANTILES_IWORK_LEN(4, 5)}, {0.5, 1}, {PARAMETER, PARAMETER}, 1},
    {"independence_table_p", FN(run_table_p), "oss", 0, 0, "", {0}, {1}, {PARAMETER}, 0},
    {"independence_two_sample_test", FN(run_two_sample_test), "oOZZswv", 1, 1, "ww", {BARY_INDEPENDENCE_TWO_SAMPLE_TEST_WORK_LEN(D), BARY_INDEPENDENCE_TWO_SAMPLE_TEST_IWORK_LEN(N)}, {0.5, 0.1}, {PARAMETER, PARAMETER}, 1},
    {"ot_semidiscrete_begin", FN(run_semidiscrete_begin), "qooOz", 0, 0, "", {0}, {0}, {0}, 0},
    {"ot_semidiscrete_step", FN(run_semidiscrete_step), "qqqOzOssSw", 2, 1, "w", {LEN(BARY_OT_SEMIDISCRETE_STEP_WORK_LEN)(N, N, D)}, {0.5, 0.5}, {PARAMETER, PARAMETER}, 0},
    {"ot_semidiscrete_run", FN(run_semidiscrete_run), "qqqOzOsSw", 1, 1, "w", {LEN(BARY_OT_SEMIDISCRETE_RUN_WORK_LEN)(2, N, D)}, {0.5, 0.5, 0}, {PARAMETER, PARAMETER, PARAMETER}, 0},
    {"ot_semidiscrete_run_cloud", FN(run_semidiscrete_run_cloud), "qqqOzOssSw", 2, 1, "w", {LEN(BARY_OT_SEMIDISCRETE_RUN_WORK_LEN)(2, N, D)}, {0, 0.5, 0}, {PARAMETER, PARAMETER, PARAMETER}, 1},
    {"ot_semidiscrete_cells_begin", FN(run_semidiscrete_cells_begin), "ozs", 1, 1, "l", {BARY_OT_SEMIDISCRETE_CELLS_LEN(N, D)}, {0}, {0}, 0},
    {"ot_semidiscrete_cells_add", FN(run_semidiscrete_cells_add), "qzssSsw", 2, 1, "lw", {BARY_OT_SEMIDISCRETE_CELLS_LEN(N, D), LEN(BARY_OT_SEMIDISCRETE_CELLS_WORK_LEN)(N, N, D)}, {0.5}, {PARAMETER}, 0},
    {"ot_semidiscrete_cells_finish", FN(run_semidiscrete_cells_finish), "OOOOOs", 1, 1, "l", {BARY_OT_SEMIDISCRETE_CELLS_LEN(N, D)}, {0}, {0}, 0},
    {"ot_sinkhorn", FN(run_sinkhorn), "ooOOZsSsSw", 2, 1, "w", {LEN(BARY_OT_SINKHORN_WORK_LEN)(N, D)}, {0.5, 1e-3, 1}, {PARAMETER, PARAMETER, PARAMETER}, 1},
    {"ot_sinkhorn_unbalanced", FN(run_sinkhorn_unbalanced), "ooOOOZsSsSw", 2, 1, "w", {LEN(BARY_OT_SINKHORN_WORK_LEN)(N, D)}, {0.5, 1e-3, 1}, {PARAMETER, PARAMETER, PARAMETER}, 1},
    {"ot_sinkhorn_begin", FN(run_sinkhorn_begin), "oosSsSw", 2, 1, "w", {LEN(BARY_OT_SINKHORN_WORK_LEN)(N, D)}, {0.5, 1e-3, 1}, {PARAMETER, PARAMETER, PARAMETER}, 1},
    {"ot_sinkhorn_step", FN(run_sinkhorn_step), "ooOOOZsSsSw", 2, 1, "w", {LEN(BARY_OT_SINKHORN_WORK_LEN)(N, D)}, {0.5, 1e-3, 1}, {PARAMETER, PARAMETER, PARAMETER}, 1},
    {"ot_sinkhorn_finish", FN(run_sinkhorn_finish), "ooOOOZsSsSw", 2, 1, "w", {LEN(BARY_OT_SINKHORN_WORK_LEN)(N, D)}, {0.5, 1e-3, 1}, {PARAMETER, PARAMETER, PARAMETER}, 1},
    {"ot_sinkhorn_symmetric", FN(run_sinkhorn_symmetric), "oOOZsSw", 1, 1, "w", {LEN(BARY_OT_SINKHORN_WORK_LEN)(N, D)}, {0.5, 1e-3}, {PARAMETER, PARAMETER}, 1},
    {"ot_sinkhorn_divergence", FN(run_sinkhorn_divergence), "ooooo" "OZsSsSw", 2, 1, "w", {LEN(BARY_OT_SINKHORN_DIVERGENCE_WORK_LEN)(N, N, D)}, {0.5, 1e-3, 1}, {PARAMETER, PARAMETER, PARAMETER}, 1},
    {"ot_sinkhorn_plan", FN(run_sinkhorn_plan), "osSssSs", 3, 1, "", {0}, {0.5}, {PARAMETER}, 0},
    {"ot_project_debiased", FN(run_project_debiased), "osssBssBw", 4, 1, "w", {LEN(BARY_OT_PROJECT_DEBIASED_WORK_LEN)(N, N, N, D)}, {0.5}, {PARAMETER}, 0},
    {"ot_sinkhorn_matrix", FN(run_sinkhorn_matrix), "ooOOOZsSSw", 1, 1, "w", {LEN(BARY_OT_SINKHORN_MATRIX_WORK_LEN)(D)}, {0.5, 1e-3, 1}, {PARAMETER, PARAMETER, PARAMETER}, 1},
    {"ot_sinkhorn_callback", FN(run_sinkhorn_callback), "ooOOOZSSw", 0, 0, "w", {LEN(BARY_OT_SINKHORN_CALLBACK_WORK_LEN)(N)}, {0.5, 1e-3, 1}, {PARAMETER, PARAMETER, PARAMETER}, 1},
    {"linalg_sqrt", FN(run_linalg_sqrt), "OOsw", 3, 1, "w", {BARY_LINALG_SQRT_WORK_LEN(D)}, {0}, {0}, 0},
    {"ot_certify", FN(run_certify), "orrssSsSSsw", 2, 1, "w", {BARY_OT_CERTIFY_WORK_LEN(N, N)}, {0}, {0}, 1},
    {"ot_certify_assignment", FN(run_certify_assignment), "orssSsw", 2, 1, "w", {BARY_OT_CERTIFY_ASSIGNMENT_WORK_LEN(N)}, {0}, {0}, 0},
    {"ot_gaussian_map", FN(run_ot_gaussian_map), "ossw", 3, 1, "w", {BARY_OT_GAUSSIAN_MAP_WORK_LEN(D)}, {0}, {0}, 0},
    {"ot_gaussian_w2", FN(run_gaussian_w2), "ossssw", 2, 1, "w", {BARY_OT_GAUSSIAN_MAP_WORK_LEN(D)}, {0}, {0}, 0},
    {"ot_gaussian_between", FN(run_gaussian_between), "oossssw", 3, 1, "w", {BARY_OT_GAUSSIAN_BETWEEN_WORK_LEN(D)}, {0.5}, {PARAMETER}, 0},
    {"ot_gaussian_barycenter", FN(run_gaussian_barycenter), "ooOOssSw", 3, 1, "w", {BARY_OT_GAUSSIAN_BARYCENTER_WORK_LEN(D)}, {0.001}, {PARAMETER}, 0},
    {"ot_interpolate", FN(run_interpolate), "oiit", 3, 1, "", {0}, {0}, {0}, 0},
    {"ot_interpolate_plan", FN(run_interpolate_plan), "oRriit", 3, 1, "", {0}, {0}, {0}, 0},
    {"ot_pairs_of_plan", FN(run_pairs_of_plan), "oooRrSii", 4, 1, "", {0}, {0}, {0}, 0},
    {"ot_wp_1d", FN(run_wp_1d), "osSsSv", 0, 0, "w", {BARY_OT_COUPLE_1D_IWORK_LEN(N, N)}, {3}, {PARAMETER}, 0},
    {"ot_potentials_1d", FN(run_potentials_1d), "oosSsSv", 0, 0, "w", {BARY_OT_COUPLE_1D_IWORK_LEN(N, N)}, {0}, {0}, 0},
    {"ot_map", FN(run_ot_map), "ossSBw", 3, 1, "w", {LEN(BARY_OT_PROJECT_SOFT_WORK_LEN)(N, D)}, {0.5}, {PARAMETER}, 0},
    {"ot_project_nearest", FN(run_project_nearest), "oUssi", 4, 1, "", {0}, {0}, {0}, 0},
    {"ot_stability_bound", FN(run_stability_bound), "o", 0, 0, "", {0}, {1, 3, 1}, {PARAMETER, PARAMETER, PARAMETER}, 0},
    {"ot_stability_bound_affine", FN(run_stability_bound_affine), "osSsSsSw", 3, 1, "w", {BARY_OT_STABILITY_BOUND_AFFINE_WORK_LEN(D)}, {1}, {PARAMETER}, 0},
    {NULL, NULL, NULL, 0, 0, "", {0}, {0}, {0}, 0},
};

#undef RUN
#undef GAUSSIAN
#undef TRANSPORT_MATRIX_LENS
#undef ORDER
#undef FOUR
#undef V
#undef PARAMETER
#undef TIMES
#undef CLOUD
