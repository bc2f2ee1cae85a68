/* The tests of results.c for one scalar type. */

static void FN(sizes)(size_t n, size_t d)
{
    size_t dv = n + 1;
    expect(FN(bary_softmax_work_len)(d, dv) == LEN(BARY_SOFTMAX_WORK_LEN)(d, dv), "BARY_SOFTMAX_WORK_LEN");
    expect(FN(bary_softmax_covariance_work_len)(d, dv) == LEN(BARY_SOFTMAX_COVARIANCE_WORK_LEN)(d, dv), "BARY_SOFTMAX_COVARIANCE_WORK_LEN");
    expect(FN(bary_flow_cloud_work_len)(d) == LEN(BARY_FLOW_CLOUD_WORK_LEN)(d), "BARY_FLOW_CLOUD_WORK_LEN");
    for (int32_t method = BARY_METHOD_EULER; method <= BARY_METHOD_DPM_SOLVER; method++)
        expect(bary_flow_sample_work_len(n, d, method) == BARY_FLOW_SAMPLE_WORK_LEN(n, d, method) &&
                   bary_flow_sample_likelihood_work_len(n, d, method) == BARY_FLOW_SAMPLE_LIKELIHOOD_WORK_LEN(n, d, method) &&
                   FN(bary_flow_sample_cloud_likelihood_work_len)(n, d, method) == LEN(BARY_FLOW_SAMPLE_CLOUD_LIKELIHOOD_WORK_LEN)(n, d, method),
               "BARY_FLOW_SAMPLE_WORK_LEN");
    expect(bary_flow_sample_stochastic_work_len(n, d) == BARY_FLOW_SAMPLE_STOCHASTIC_WORK_LEN(n, d), "BARY_FLOW_SAMPLE_STOCHASTIC_WORK_LEN");
    expect(FN(bary_flow_sample_cloud_work_len)(n, d) == LEN(BARY_FLOW_SAMPLE_CLOUD_WORK_LEN)(n, d), "BARY_FLOW_SAMPLE_CLOUD_WORK_LEN");
    expect(FN(bary_flow_sample_cloud_growth_work_len)(n, d) == LEN(BARY_FLOW_SAMPLE_CLOUD_GROWTH_WORK_LEN)(n, d), "BARY_FLOW_SAMPLE_CLOUD_GROWTH_WORK_LEN");
    expect(FN(bary_flow_cloud_jacobian_work_len)(d) == LEN(BARY_FLOW_CLOUD_JACOBIAN_WORK_LEN)(d), "BARY_FLOW_CLOUD_JACOBIAN_WORK_LEN");
    expect(FN(bary_flow_cloud_eigenvalue_work_len)(n, d) == LEN(BARY_FLOW_CLOUD_EIGENVALUE_WORK_LEN)(n, d), "BARY_FLOW_CLOUD_EIGENVALUE_WORK_LEN");
    expect(FN(bary_flow_pairs_work_len)(n, dv, d) == LEN(BARY_FLOW_PAIRS_WORK_LEN)(n, dv, d), "BARY_FLOW_PAIRS_WORK_LEN");
    expect(FN(bary_flow_pairs_jacobian_work_len)(n, dv, d) == LEN(BARY_FLOW_PAIRS_JACOBIAN_WORK_LEN)(n, dv, d), "BARY_FLOW_PAIRS_JACOBIAN_WORK_LEN");
    expect(FN(bary_flow_pairs_eigenvalue_work_len)(n, dv, d) == LEN(BARY_FLOW_PAIRS_EIGENVALUE_WORK_LEN)(n, dv, d), "BARY_FLOW_PAIRS_EIGENVALUE_WORK_LEN");
    expect(FN(bary_sphere_attention_work_len)(n, d) == LEN(BARY_SPHERE_ATTENTION_WORK_LEN)(n, d), "BARY_SPHERE_ATTENTION_WORK_LEN");
    expect(FN(bary_sphere_attention_step_work_len)(n, d) == LEN(BARY_SPHERE_ATTENTION_STEP_WORK_LEN)(n, d), "BARY_SPHERE_ATTENTION_STEP_WORK_LEN");
    expect(FN(bary_sphere_gram_work_len)(n) == LEN(BARY_SPHERE_GRAM_WORK_LEN)(n), "BARY_SPHERE_GRAM_WORK_LEN");
    for (size_t kinds = 0; kinds < 8; kinds++) {
        size_t r_query = kinds & 1 ? dv : 0, r_key = kinds & 2 ? dv : 0, r_value = kinds & 4 ? dv : 0;
        expect(FN(bary_sphere_layer_work_len)(n, d, r_query, r_key, r_value) == LEN(BARY_SPHERE_LAYER_WORK_LEN)(n, d, r_query, r_key, r_value),
               "BARY_SPHERE_LAYER_WORK_LEN");
        expect(FN(bary_sphere_layer_derivative_work_len)(n, d, r_query, r_key, r_value) ==
                       LEN(BARY_SPHERE_LAYER_DERIVATIVE_WORK_LEN)(n, d, r_query, r_key, r_value) &&
                   FN(bary_sphere_ballistic_work_len)(n, d, r_query, r_key, r_value) ==
                       LEN(BARY_SPHERE_BALLISTIC_WORK_LEN)(n, d, r_query, r_key, r_value) &&
                   FN(bary_sphere_modified_work_len)(n, d, r_query, r_key, r_value) ==
                       LEN(BARY_SPHERE_MODIFIED_WORK_LEN)(n, d, r_query, r_key, r_value) &&
                   FN(bary_sphere_finite_heads_work_len)(n, d, r_query, r_key, r_value) ==
                       LEN(BARY_SPHERE_FINITE_HEADS_WORK_LEN)(n, d, r_query, r_key, r_value),
               "BARY_SPHERE_MODIFIED_WORK_LEN and its like");
    }
    expect(FN(bary_sphere_random_work_len)(n, d, 0) == LEN(BARY_SPHERE_RANDOM_WORK_LEN)(n, d, 0), "BARY_SPHERE_RANDOM_WORK_LEN");
    expect(FN(bary_sphere_homogenized_work_len)(n, d, 0) == LEN(BARY_SPHERE_HOMOGENIZED_WORK_LEN)(n, d, 0) &&
               FN(bary_sphere_homogenized_work_len)(n, d, dv) == LEN(BARY_SPHERE_HOMOGENIZED_WORK_LEN)(n, d, dv),
           "BARY_SPHERE_HOMOGENIZED_WORK_LEN");
    expect(FN(bary_sphere_random_work_len)(n, d, dv) == LEN(BARY_SPHERE_RANDOM_WORK_LEN)(n, d, dv), "BARY_SPHERE_RANDOM_WORK_LEN");
    expect(FN(bary_independence_hsic_work_len)(n, d, dv) == BARY_INDEPENDENCE_HSIC_WORK_LEN(n, d, dv), "BARY_INDEPENDENCE_HSIC_WORK_LEN");
    expect(FN(bary_independence_null_quantiles_work_len)(n, d, dv, 9) == BARY_INDEPENDENCE_NULL_QUANTILES_WORK_LEN(n, d, dv, 9),
           "BARY_INDEPENDENCE_NULL_QUANTILES_WORK_LEN");
    expect(FN(bary_independence_two_sample_test_work_len)(d) == BARY_INDEPENDENCE_TWO_SAMPLE_TEST_WORK_LEN(d),
           "BARY_INDEPENDENCE_TWO_SAMPLE_TEST_WORK_LEN");
    expect(FN(bary_ot_project_soft_work_len)(n, d) == LEN(BARY_OT_PROJECT_SOFT_WORK_LEN)(n, d), "BARY_OT_PROJECT_SOFT_WORK_LEN");
    expect(FN(bary_ot_semidiscrete_step_work_len)(n, dv, d) == LEN(BARY_OT_SEMIDISCRETE_STEP_WORK_LEN)(n, dv, d), "BARY_OT_SEMIDISCRETE_STEP_WORK_LEN");
    expect(FN(bary_ot_semidiscrete_run_work_len)(n, dv, d) == LEN(BARY_OT_SEMIDISCRETE_RUN_WORK_LEN)(n, dv, d), "BARY_OT_SEMIDISCRETE_RUN_WORK_LEN");
    expect(bary_ot_semidiscrete_cells_len(n, d) == BARY_OT_SEMIDISCRETE_CELLS_LEN(n, d), "BARY_OT_SEMIDISCRETE_CELLS_LEN");
    expect(FN(bary_ot_semidiscrete_cells_work_len)(n, dv, d) == LEN(BARY_OT_SEMIDISCRETE_CELLS_WORK_LEN)(n, dv, d), "BARY_OT_SEMIDISCRETE_CELLS_WORK_LEN");
    expect(FN(bary_ot_sinkhorn_work_len)(n, d) == LEN(BARY_OT_SINKHORN_WORK_LEN)(n, d), "BARY_OT_SINKHORN_WORK_LEN");
    expect(FN(bary_ot_sinkhorn_matrix_work_len)(n) == LEN(BARY_OT_SINKHORN_MATRIX_WORK_LEN)(n), "BARY_OT_SINKHORN_MATRIX_WORK_LEN");
    expect(FN(bary_ot_sinkhorn_callback_work_len)(n) == LEN(BARY_OT_SINKHORN_CALLBACK_WORK_LEN)(n), "BARY_OT_SINKHORN_CALLBACK_WORK_LEN");
    expect(FN(bary_ot_sinkhorn_divergence_work_len)(n, dv, d) == LEN(BARY_OT_SINKHORN_DIVERGENCE_WORK_LEN)(n, dv, d), "BARY_OT_SINKHORN_DIVERGENCE_WORK_LEN");
    expect(FN(bary_ot_project_debiased_work_len)(n, dv, d, d) == LEN(BARY_OT_PROJECT_DEBIASED_WORK_LEN)(n, dv, d, d), "BARY_OT_PROJECT_DEBIASED_WORK_LEN");
}

static void FN(golden_softmax)(void)
{
    T query = 1, keys[3] = {1, 2, 3}, values[6] = {1, 0, 0, 1, 1, 1}, state[7];
    T mean[2], lse, trcov, part, logit, again[2], work[LEN(BARY_SOFTMAX_WORK_LEN)(1, 2)];
    size_t len = sizeof work / sizeof *work;
    expect(!FN(bary_softmax_attend)(mean, 2, &lse, &trcov, &part, &logit, &query, 1, 1, 1, keys, 3, 1, values, 2, 2, NULL,
                                    BARY_LOGIT_DOT, 1, work, len), "attend");
    near((double)lse, 3.40760596444438, TOLERANCE, "lse");
    near((double)mean[0], .755271528945202, TOLERANCE, "mean");
    near((double)mean[1], .90996942682962, TOLERANCE, "mean");
    near((double)trcov, .266761515574972, TOLERANCE, "trcov");
    near((double)part, .510543057890405, TOLERANCE, "participation");
    near((double)logit, 2.57521038260444, TOLERANCE, "mean_logit");
    T product[2], direction[2] = {1, 0}, wide[LEN(BARY_SOFTMAX_COVARIANCE_WORK_LEN)(1, 2)];
    expect(!FN(bary_softmax_attend_covariance)(product, 2, again, 2, NULL, NULL, NULL, NULL, direction, 2, &query, 1, 1, 1, keys, 3, 1,
                                               values, 2, 2, NULL, BARY_LOGIT_DOT, 1, wide, sizeof wide / sizeof *wide), "covariance");
    expect(!memcmp(mean, again, sizeof mean), "the same mean");
    near((double)product[0], .184836446509979, TOLERANCE, "a variance");
    near((double)product[1], -.0220330445201743, 10 * TOLERANCE, "a covariance");
    expect(!FN(bary_softmax_reset)(state, 1, 2, 7), "reset");
    expect(!FN(bary_softmax_accumulate)(state, 7, &query, 1, 1, 1, keys, 3, 1, values, 2, 2, NULL, BARY_LOGIT_DOT, 1, 0, work, len), "accumulate");
    expect(!FN(bary_softmax_finish)(again, 2, NULL, NULL, NULL, NULL, state, 1, 2, 7), "finish");
    expect(!memcmp(mean, again, sizeof mean), "accumulate is attend, to the bit");
    expect(!FN(bary_softmax_merge)(state, 7, (T[7]){(T)-INFINITY}, 1, 2, 7), "merge with a state of no keys");
    expect(!FN(bary_softmax_finish)(again, 2, NULL, NULL, NULL, NULL, state, 1, 2, 7), "finish");
    expect(!memcmp(mean, again, sizeof mean), "which changes nothing");
}

static void FN(golden_flow)(void)
{
    T times[6], v, m, score, divergence, x = (T).25, atoms[2] = {-1, 1}, work[LEN(BARY_FLOW_CLOUD_WORK_LEN)(1)];
    size_t len = sizeof work / sizeof *work;
    expect(!FN(bary_flow_grid_equal_angle)(times, 5, 1), "equal_angle");
    near((double)times[1], .292893218813452, TOLERANCE, "equal_angle");
    expect(!FN(bary_flow_grid_geometric)(times, 6, (T)15 / 16), "geometric");
    near((double)times[4], .9375, TOLERANCE, "geometric");
    expect(times[5] == 1, "the last time");
    expect(!FN(bary_flow_cloud_velocity)(&v, 1, NULL, &divergence, &x, 1, 1, 1, atoms, 2, 1, NULL, 0, (T).5, work, len), "velocity");
    expect(!FN(bary_flow_cloud_denoiser)(&m, 1, NULL, NULL, &x, 1, 1, 1, atoms, 2, 1, NULL, 0, (T).5, work, len), "denoiser");
    expect(!FN(bary_flow_cloud_score)(&score, 1, NULL, NULL, &x, 1, 1, 1, atoms, 2, 1, NULL, 0, (T).5, work, len), "score");
    near((double)v, .42423431452002, TOLERANCE, "velocity");
    near((double)m, .46211715726001, TOLERANCE, "denoiser");
    near((double)score, -.0757656854799804, TOLERANCE, "score");
    near((double)divergence, 1.14579093186371, TOLERANCE, "divergence");
}

static void FN(golden_sphere)(void)
{
    T x[4] = {1, 0, (T).6, (T).8}, order, work[LEN(BARY_SPHERE_ATTENTION_STEP_WORK_LEN)(2, 2)];
    static const double want[4] = {.993668610171708, .112350759496439, .686081773700176, .727524432439503};
    uint32_t labels[2];
    size_t count;
    expect(!FN(bary_sphere_attention_step)(x, 2, 2, 2, 1, (T).5, BARY_ATTENTION_SOFTMAX, BARY_RETRACTION_NORMALISE, work,
                                           sizeof work / sizeof *work), "attention_step");
    for (int i = 0; i < 4; i++)
        near((double)x[i], want[i], TOLERANCE, "layer");
    expect(!FN(bary_sphere_order_parameter)(&order, x, 2, 2, 2), "order_parameter");
    near((double)order, (1 + want[0] * want[2] + want[1] * want[3]) / 2, TOLERANCE, "order parameter");
    expect(!FN(bary_sphere_clusters)(&count, labels, x, 2, 2, 2, (T).7) && count == 1 && labels[1] == 0, "clusters");
}

static void FN(golden_predictions)(void)
{
    T m, layer = 10, depth, overlap = (T).5, after, gammas[2], value, r[4] = {1, (T).25, (T).25, 1}, mean;
    size_t layers;
    expect(!FN(bary_sphere_logistic)(&m, &layer, 1, (T).125, (T).25), "logistic");
    near((double)m, .570900316778245, TOLERANCE, "order parameter after 10 layers");
    expect(!FN(bary_sphere_collapse_depth)(&depth, &layers, (T).125, (T).01, (T).01) && layers == 658, "collapse_depth");
    expect(!FN(bary_sphere_cold_overlaps)(&after, NULL, &overlap, 1, 4, 1), "cold_overlaps");
    near((double)after, .451714993189527, TOLERANCE, "cold overlap");
    expect(!FN(bary_sphere_alignment)(&value, overlap, 1), "alignment");
    near((double)value, 2. / 3, TOLERANCE, "alignment");
    expect(!FN(bary_sphere_overlap_recursion)(r, 2, (T[4]){1, 1, 1, 1}, 2, 2, (T).5), "overlap_recursion");
    expect(!FN(bary_sphere_overlaps)(&mean, NULL, NULL, r, 2, 2, 2, BARY_OBSERVED_OVERLAPS), "overlaps");
    near((double)mean, .5, TOLERANCE, "overlap after a layer");
    T work[BARY_SPHERE_SIMPLEX_PATH_WORK_LEN(8)];
    expect(!FN(bary_sphere_simplex_layers)(gammas, NULL, 2, (T).25, 2, 0, (T).5, 8, work, sizeof work / sizeof *work), "simplex_layers");
    near((double)gammas[1], (.25 + .5 * .625) / (1 + .5 * .625), TOLERANCE, "a layer at beta 0");
}

static void FN(golden_ot)(void)
{
    T x[6] = {0, 0, 1, 0, 0, 1}, y[6] = {(T).9, (T).2, (T).1, (T)1.1, (T).2, (T)-.1};
    T f[3], g[3], cost, gap, distance, out[6], mass[5], work[BARY_OT_W2_WORK_LEN(3, 2)];
    uint32_t perm[3], rows[5], cols[5], iwork[BARY_OT_W2_IWORK_LEN(3, 2)];
    size_t entries;
    expect(!FN(bary_ot_assign)(perm, f, g, &cost, &gap, x, 3, 2, 2, y, 2, work, 9, iwork, 12), "assign");
    expect(perm[0] == 2 && perm[1] == 0 && perm[2] == 1, "permutation");
    near((double)cost, .04, TOLERANCE, "mean cost");
    expect(gap >= 0 && (double)gap <= 4e2 * TOLERANCE, "gap");
    expect(!FN(bary_ot_w2)(&distance, x, 3, 2, 2, y, 2, work, 9, iwork, 12), "w2");
    near((double)distance, .2, TOLERANCE, "distance");
    expect(!FN(bary_ot_couple_1d)(&entries, &cost, rows, cols, mass, 5, x, 3, NULL, y, 3, NULL, iwork, 6), "couple_1d");
    expect(entries == 3, "equal weights pair points");
    expect(!FN(bary_ot_project_plan)(out, 3, 1, rows, cols, mass, entries, y, 3, 1, 1, work, 3), "project_plan");
    expect(out[2] == (T).9, "the largest goes to the largest");
}

/* No tokens, and NULL for all arrays: nothing to do is no error, a mean of nothing is. */
static void FN(no_overlaps)(void)
{
    T value = 7, work[1 + BARY_SPHERE_GRAM_WORK_LEN_F64(1)];
    size_t len = sizeof work / sizeof *work;
    expect(FN(bary_sphere_gram)(NULL, 0, NULL, 0, 3, 3) == BARY_OK, "gram of no tokens");
    expect(FN(bary_sphere_gram_order_parameter)(&value, NULL, 0, 0) == BARY_ERR_EMPTY && value == 7, "order parameter of no tokens");
    for (size_t d = 0; d < 5; d += 4) {
        expect(FN(bary_sphere_gram_step)(NULL, 0, 0, d, 2, 2, BARY_QUERY_KEY_PRODUCT, BARY_MASK_FULL, 1, 1, 1, 1, 1, 0, work, len) == BARY_OK,
               "gram step of no tokens");
        expect(FN(bary_sphere_gram_run)(NULL, 0, 0, d, 2, 2, BARY_QUERY_KEY_PRODUCT, BARY_MASK_FULL, 1, 1, 1, 1, 1, 0, 3, work, len, NULL, NULL) ==
                   BARY_OK,
               "gram run of no tokens");
    }
    expect(FN(bary_sphere_gram_step)(NULL, 0, 0, 4, 0, 2, BARY_QUERY_KEY_PRODUCT, BARY_MASK_FULL, 1, 1, 1, 1, 1, 0, work, len) ==
               BARY_ERR_PARAMETER,
           "no heads for no tokens");
    expect(FN(bary_sphere_overlap_drift)(NULL, 0, NULL, 0, 0, NULL, 0, 3) == BARY_OK, "drift of no overlaps");
    expect(FN(bary_sphere_overlap_drift)(NULL, 0, NULL, 0, 0, NULL, 0, 0) == BARY_ERR_SHAPE, "drift in no dimension");
    expect(FN(bary_sphere_overlap_bracket)(NULL, 0, NULL, 0, 0, NULL, 0, 3, 0, 0) == BARY_ERR_PARAMETER, "bracket of no overlaps");
}

static void FN(golden)(void)
{
    FN(golden_softmax)();
    FN(golden_flow)();
    FN(golden_sphere)();
    FN(golden_predictions)();
    FN(golden_ot)();
}

static int32_t FN(field)(void *user, T *out, const T *x, size_t n, size_t d, size_t ld, T t)
{
    (void)x, (void)ld, (void)t;
    for (size_t i = 0; i < n * d; i++)
        out[i] = 4;
    return take_turn(user);
}

static int32_t FN(observer)(void *user, size_t step, size_t total, const T *x, size_t n, size_t d, size_t ld)
{
    expect(total == 4 && n == 2 && d == 1 && ld == 3 && x[0] == (T)step && x[3] == (T)step, "the observer sees the step it is told");
    return take_turn(user);
}

/* A cloud of one point at 4 s: each step of the grid 0, 1/4, ... moves x by a quarter of what is left; stopped after `last` steps. */
static void FN(cloud_observer)(void)
{
    T times[5] = {0, (T).25, (T).5, (T).75, 1}, cloud[1] = {4}, work[LEN(BARY_FLOW_SAMPLE_CLOUD_WORK_LEN)(2, 1)];
    for (int last = 0; last < 5; last++) {
        T x[6] = {0, 9, 9, 0, 9, 9};
        struct turn turn = {0, last, 1};
        bary_status want = last >= 4 ? BARY_OK : BARY_STOPPED;
        expect(FN(bary_flow_sample_cloud)(x, 2, 1, 3, times, 5, cloud, 1, 1, NULL, 0, work, sizeof work / sizeof *work, FN(observer), &turn) == want, "status");
        expect(turn.calls == (last >= 4 ? 4 : last + 1) && x[0] == (T)turn.calls && x[1] == 9, "the state of the last completed step");
    }
}

/* Four steps of two calls each: x counts the steps done. */
static void FN(callbacks)(void)
{
    T times[5] = {0, (T).25, (T).5, (T).75, 1};
    for (int last = 0; last < 10; last++)
        for (int32_t end = -7; end <= 7; end += 14) {
            T x[6] = {0, 9, 9, 0, 9, 9}, work[2];
            struct turn turn = {0, last, end};
            bary_status want = last >= 8 ? BARY_OK : end < 0 ? BARY_ERR_CALLBACK : BARY_STOPPED;
            T steps = (T)(last >= 8 ? 4 : (last + 1) / 2);
            expect(FN(bary_flow_sample)(x, 2, 1, 3, times, 5, BARY_METHOD_EULER, work, 2, FN(field), FN(observer), &turn) == want, "status");
            expect(x[0] == steps && x[3] == steps && x[1] == 9 && x[5] == 9, "the state of the last completed step");
        }
}

static int32_t FN(ends)(void *user, T *out, size_t n, size_t d, uint64_t step)
{
    expect(n == 2 && d == 1, "the sampler fills a batch");
    out[0] = 0;
    out[1] = step < 9;
    return take_turn(user);
}

static int32_t FN(average_observer)(void *user, size_t step, size_t total, const T *x, size_t n, size_t d, size_t ld)
{
    expect(step <= total && total == 4 && n == 2 && d == 1 && ld == 1 && x[0] == 0 && x[1] == 0, "the observer sees the average");
    return take_turn(user);
}

/* Four steps of two calls each, on samples that leave the potentials 0; a sampler is needed. */
static void FN(semidiscrete_callbacks)(void)
{
    T y[2] = {0, 1}, work[LEN(BARY_OT_SEMIDISCRETE_RUN_WORK_LEN)(2, 2, 1)];
    size_t len = sizeof work / sizeof *work;
    for (int last = 0; last < 10; last++)
        for (int32_t end = -7; end <= 7; end += 14) {
            T g[2] = {0, 0}, average[2], carry[2], mass[2], residual = 7;
            uint64_t count = 9;
            struct turn turn = {0, last, end};
            bary_status want = last >= 8 ? BARY_OK : end < 0 ? BARY_ERR_CALLBACK : BARY_STOPPED;
            expect(!FN(bary_ot_semidiscrete_begin)(g, average, carry, mass, &count, 2) && count == 0, "semidiscrete_begin");
            expect(FN(bary_ot_semidiscrete_run)(g, average, carry, mass, &count, &residual, y, 2, 1, 1, NULL, 0, 1, 2, 4, 0, work, len, NULL, NULL, NULL) ==
                       BARY_ERR_NULL,
                   "no sampler");
            expect(FN(bary_ot_semidiscrete_run)(g, average, carry, mass, &count, &residual, y, 2, 1, 1, NULL, 0, 1, 2, 4, 0, work, len, FN(ends),
                                                FN(average_observer), &turn) == want,
                   "status");
            expect(count == (uint64_t)(last >= 8 ? 4 : (last + 1) / 2), "the state of the last completed step");
            expect(residual == (T)(want < 0 ? 7 : count ? 0 : 1), "residual");
            if (last < 9)
                continue;
            struct turn free_turn = {0, 99, 0};
            count = 9;
            expect(FN(bary_ot_semidiscrete_run)(g, average, carry, mass, &count, &residual, y, 2, 1, 1, NULL, 0, 1, 2, 4, (T)1e-3, work, len, FN(ends), NULL,
                                                &free_turn) == BARY_NOT_CONVERGED &&
                       residual > (T)1e-3,
                   "a tolerance that is not reached");
        }
}

static int32_t FN(costs)(void *user, T *out, size_t i, size_t m)
{
    for (size_t j = 0; j < m; j++)
        out[j] = (T)((i * 3 + j * 5) % 4);
    return take_turn(user);
}

/* A function that ends the call leaves every output as it was. */
static void FN(cost_callbacks)(void)
{
    for (int last = 0; last < 10; last++)
        for (int32_t end = -7; end <= 7; end += 7) {
            uint32_t rows[4] = {9, 9, 9, 9}, cols[4] = {9, 9, 9, 9}, iwork[BARY_OT_TRANSPORT_MATRIX_IWORK_LEN(2, 3)];
            T mass[4] = {9, 9, 9, 9}, f[2] = {9, 9}, g[3] = {9, 9, 9}, cost = 9, work[BARY_OT_TRANSPORT_MATRIX_WORK_LEN(2, 3)];
            uint64_t mwork[BARY_OT_TRANSPORT_MATRIX_MWORK_LEN(2, 3)];
            size_t entries = 9;
            struct turn turn = {0, end ? last : 1000, end};
            bary_status want = end < 0 ? BARY_ERR_CALLBACK : end ? BARY_STOPPED : BARY_OK;
            bary_status got = FN(bary_ot_transport_callback)(&entries, &cost, NULL, rows, cols, mass, 4, f, g, 2, 3, NULL, NULL, BARY_MASSES_EXACT, work,
                                                             COUNT(work), iwork, COUNT(iwork), mwork, COUNT(mwork), FN(costs), &turn);
            expect(got == want, "the status of a call that the costs end");
            int untouched = entries == 9 && cost == 9 && rows[0] == 9 && cols[0] == 9 && mass[0] == 9 && f[0] == 9 && g[2] == 9;
            expect(untouched == (end != 0), "outputs of a call that the costs end");
        }
}
