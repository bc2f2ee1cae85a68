/* Calls of sinkhorn: sizes, inputs and outputs in the order of the layouts that tests/vectors/sinkhorn.h repeats. */

LENGTH_2(ot_sinkhorn_work_len, FN(bary_ot_sinkhorn_work_len))
LENGTH_1(ot_sinkhorn_matrix_work_len, FN(bary_ot_sinkhorn_matrix_work_len))
LENGTH_1(ot_sinkhorn_callback_work_len, FN(bary_ot_sinkhorn_callback_work_len))
LENGTH_3(ot_sinkhorn_divergence_work_len, FN(bary_ot_sinkhorn_divergence_work_len))

static void FN(call_ot_project_debiased_work_len)(void)
{
    size_t n = FN(size)(), m = FN(size)(), k = FN(size)();
    FN(settle_length)(FN(bary_ot_project_debiased_work_len)(n, m, k, FN(size)()));
}

enum { FN(SWEEPS) = 999 };

static void FN(call_ot_sinkhorn)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), found = 0;
    int32_t start = FN(option)();
    T *f = FN(changed_list)(n), *g = FN(changed_list)(m);
    struct FN(rows) x = FN(input)(n);
    const T *a = FN(input_list)(n);
    struct FN(rows) y = FN(input)(m);
    const T *b = FN(input_list)(m);
    T eps = FN(number)(), tol = FN(number)(), omega = FN(number)();
    T *value = FN(result_list)(1), *residual = FN(result_list)(1);
    uint32_t *sweeps = FN(result_integers)(1);
    bary_status status = FN(bary_ot_sinkhorn)(f, g, value, residual, sweeps ? &found : NULL, x.at, n, d, x.ld, a, y.at, m, y.ld, b, eps, tol,
                                              FN(SWEEPS), omega, start, FN(work), COUNT(FN(work)), NULL, NULL);
    if (sweeps)
        *sweeps = (uint32_t)found;
    FN(settle)(status);
}

static void FN(call_ot_sinkhorn_unbalanced)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), found = 0;
    int32_t start = FN(option)();
    T *f = FN(changed_list)(n), *g = FN(changed_list)(m);
    struct FN(rows) x = FN(input)(n);
    const T *a = FN(input_list)(n);
    struct FN(rows) y = FN(input)(m);
    const T *b = FN(input_list)(m);
    T eps = FN(number)(), rho_a = FN(number)(), rho_b = FN(number)(), tol = FN(number)(), omega = FN(number)();
    T *value = FN(result_list)(1), *residual = FN(result_list)(1), *mass = FN(result_list)(1);
    uint32_t *sweeps = FN(result_integers)(1);
    bary_status status =
        FN(bary_ot_sinkhorn_unbalanced)(f, g, value, residual, mass, &found, x.at, n, d, x.ld, a, y.at, m, y.ld, b, eps, rho_a, rho_b, tol,
                                        FN(SWEEPS), omega, start, FN(work), COUNT(FN(work)), NULL, NULL);
    *sweeps = (uint32_t)found;
    FN(settle)(status);
}

static int32_t FN(row_of_table)(void *user, T *out, size_t i, size_t m)
{
    const struct FN(rows) *table = user;
    for (size_t j = 0; j < m; j++)
        out[j] = table->at[i * table->ld + j];
    return 0;
}

/* By the matrix, or by a function that reads it. */
static void FN(solve_costs)(int asked)
{
    size_t n = FN(size)(), m = FN(size)(), found = 0;
    int32_t start = FN(option)();
    T *f = FN(changed_list)(n), *g = FN(changed_list)(m);
    struct FN(rows) costs = FN(input)(n);
    const T *a = FN(input_list)(n), *b = FN(input_list)(m);
    T eps = FN(number)(), rho_a = FN(number)(), rho_b = FN(number)(), tol = FN(number)(), omega = FN(number)();
    T *value = FN(result_list)(1), *residual = FN(result_list)(1), *mass = FN(result_list)(1);
    uint32_t *sweeps = FN(result_integers)(1);
    bary_status status =
        asked ? FN(bary_ot_sinkhorn_callback)(f, g, value, residual, mass, &found, n, m, a, b, eps, rho_a, rho_b, tol, FN(SWEEPS), omega, start,
                                              FN(work), COUNT(FN(work)), FN(row_of_table), NULL, &costs)
              : FN(bary_ot_sinkhorn_matrix)(f, g, value, residual, mass, &found, costs.at, n, m, costs.ld, a, b, eps, rho_a, rho_b, tol,
                                            FN(SWEEPS), omega, start, FN(work), COUNT(FN(work)), NULL, NULL);
    *sweeps = (uint32_t)found;
    FN(settle)(status);
}

static void FN(call_ot_sinkhorn_matrix)(void)
{
    FN(solve_costs)(0);
}

static void FN(call_ot_sinkhorn_callback)(void)
{
    FN(solve_costs)(1);
}

/* The calls before the last one: begin, and sweeps until the residual is small. */
enum { FN(BEGIN), FN(STEP), FN(FINISH) };

static void FN(solve_stepwise)(int last)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), found = 0;
    int32_t start = FN(option)();
    T *f = FN(changed_list)(n), *g = FN(changed_list)(m);
    struct FN(rows) x = FN(input)(n);
    const T *a = FN(input_list)(n);
    struct FN(rows) y = FN(input)(m);
    const T *b = FN(input_list)(m);
    T eps = FN(number)(), rho_a = FN(number)(), rho_b = FN(number)(), tol = FN(number)(), omega = FN(number)();
    bary_status status = FN(bary_ot_sinkhorn_begin)(f, g, x.at, n, d, x.ld, a, y.at, m, y.ld, b, eps, rho_a, rho_b, tol, FN(SWEEPS), omega, start,
                                                    FN(work), COUNT(FN(work)));
    if (last != FN(BEGIN)) {
        T *value = FN(result_list)(1), *residual = FN(result_list)(1), *mass = FN(result_list)(1);
        uint32_t *sweeps = FN(result_integers)(1);
        do
            status = FN(bary_ot_sinkhorn_step)(f, g, value, residual, mass, &found, x.at, n, d, x.ld, a, y.at, m, y.ld, b, eps, rho_a, rho_b, tol,
                                               FN(SWEEPS), omega, start, FN(work), COUNT(FN(work)));
        while (status == BARY_NOT_CONVERGED && found < FN(SWEEPS));
        if (status == BARY_OK && last == FN(FINISH))
            status = FN(bary_ot_sinkhorn_finish)(f, g, value, residual, mass, &found, x.at, n, d, x.ld, a, y.at, m, y.ld, b, eps, rho_a, rho_b,
                                                 tol, FN(SWEEPS), omega, start, FN(work), COUNT(FN(work)));
        *sweeps = (uint32_t)found;
    }
    FN(settle)(status);
}

static void FN(call_ot_sinkhorn_begin)(void)
{
    FN(solve_stepwise)(FN(BEGIN));
}

static void FN(call_ot_sinkhorn_step)(void)
{
    FN(solve_stepwise)(FN(STEP));
}

static void FN(call_ot_sinkhorn_finish)(void)
{
    FN(solve_stepwise)(FN(FINISH));
}

static void FN(call_ot_sinkhorn_symmetric)(void)
{
    size_t n = FN(size)(), d = FN(size)(), found = 0;
    int32_t start = FN(option)();
    T *f = FN(changed_list)(n);
    struct FN(rows) x = FN(input)(n);
    const T *a = FN(input_list)(n);
    T eps = FN(number)(), tol = FN(number)();
    T *value = FN(result_list)(1), *residual = FN(result_list)(1);
    uint32_t *sweeps = FN(result_integers)(1);
    bary_status status = FN(bary_ot_sinkhorn_symmetric)(f, value, residual, sweeps ? &found : NULL, x.at, n, d, x.ld, a, eps, tol, FN(SWEEPS), start,
                                                        FN(work), COUNT(FN(work)), NULL, NULL);
    if (sweeps)
        *sweeps = (uint32_t)found;
    FN(settle)(status);
}

static void FN(call_ot_sinkhorn_divergence)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), found = 0;
    int32_t start = FN(option)();
    T *f = FN(changed_list)(n), *g = FN(changed_list)(m), *p = FN(changed_list)(n), *q = FN(changed_list)(m);
    struct FN(rows) x = FN(input)(n);
    const T *a = FN(input_list)(n);
    struct FN(rows) y = FN(input)(m);
    const T *b = FN(input_list)(m);
    T eps = FN(number)(), tol = FN(number)(), omega = FN(number)();
    T *divergence = FN(result_list)(1), *residual = FN(result_list)(1);
    uint32_t *sweeps = FN(result_integers)(1);
    bary_status status = FN(bary_ot_sinkhorn_divergence)(f, g, p, q, divergence, residual, &found, x.at, n, d, x.ld, a, y.at, m, y.ld, b, eps, tol,
                                                         FN(SWEEPS), omega, start, FN(work), COUNT(FN(work)), NULL, NULL);
    *sweeps = (uint32_t)found;
    FN(settle)(status);
}

static void FN(call_ot_sinkhorn_plan)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n);
    const T *a = FN(input_list)(n), *f = FN(input_list)(n);
    struct FN(rows) y = FN(input)(m);
    const T *b = FN(input_list)(m), *g = FN(input_list)(m);
    T eps = FN(number)();
    struct FN(rows) out = FN(result)(n, m);
    FN(settle)(FN(bary_ot_sinkhorn_plan)(out.at, out.ld, x.at, n, d, x.ld, a, f, y.at, m, y.ld, b, g, eps));
}

static void FN(call_ot_project_debiased)(void)
{
    size_t n = FN(size)(), m = FN(size)(), k = FN(size)(), d = FN(size)();
    struct FN(rows) z = FN(input)(n), y = FN(input)(m);
    const T *g = FN(input_list)(m), *log_b = FN(input_list)(m);
    struct FN(rows) x = FN(input)(k);
    const T *p = FN(input_list)(k), *log_a = FN(input_list)(k);
    T eps = FN(number)();
    struct FN(rows) out = FN(result)(n, d);
    FN(settle)(FN(bary_ot_project_debiased)(out.at, out.ld, z.at, n, d, z.ld, y.at, m, y.ld, g, log_b, x.at, k, x.ld, p, log_a, eps, FN(work),
                                            COUNT(FN(work))));
}
