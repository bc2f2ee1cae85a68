/* Calls of sinkhorn: sizes, inputs and outputs in the order of the layouts that tests/vectors/sinkhorn.h repeats. */

LENGTH_2(ot_sinkhorn_work_len, FN(bary_ot_sinkhorn_work_len))
LENGTH_1(ot_sinkhorn_matrix_work_len, FN(bary_ot_sinkhorn_matrix_work_len))
LENGTH_1(ot_sinkhorn_callback_work_len, FN(bary_ot_sinkhorn_callback_work_len))

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
