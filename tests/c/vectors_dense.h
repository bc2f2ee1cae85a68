/* Calls of ot with costs of the caller's own, and of the small solver; layouts as in tests/vectors/dense.h. */

LENGTH_2(ot_assign_matrix_work_len, bary_ot_assign_matrix_work_len)
LENGTH_2(ot_assign_matrix_iwork_len, bary_ot_assign_matrix_iwork_len)
LENGTH_1(ot_assign_small_swork_len, bary_ot_assign_small_swork_len)

static void FN(call_ot_assign_matrix)(void)
{
    size_t n = FN(size)(), m = FN(size)();
    struct FN(rows) costs = FN(input)(n);
    uint32_t *perm = FN(result_integers)(n);
    T *f = FN(result_list)(n), *g = FN(result_list)(m), *cost = FN(result_list)(1), *gap = FN(result_list)(1);
    FN(settle)(FN(bary_ot_assign_matrix)(perm, f, g, cost, gap, costs.at, n, m, costs.ld, FN(work), COUNT(FN(work)), iwork, COUNT(iwork)));
}

static void FN(call_ot_assign_small)(void)
{
    uint16_t narrow[6], swork[BARY_OT_ASSIGN_SMALL_SWORK_LEN(6)];
    size_t n = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n), y = FN(input)(n);
    uint32_t *perm = FN(result_integers)(n);
    T *f = FN(result_list)(n), *g = FN(result_list)(n), *cost = FN(result_list)(1), *gap = FN(result_list)(1);
    bary_status status = FN(bary_ot_assign_small)(narrow, f, g, cost, gap, x.at, n, d, x.ld, y.at, y.ld, swork, COUNT(swork));
    for (size_t i = 0; i < n; i++)
        perm[i] = narrow[i];
    FN(settle)(status);
}

LENGTH_2(ot_transport_matrix_work_len, bary_ot_transport_matrix_work_len)
LENGTH_2(ot_transport_matrix_iwork_len, bary_ot_transport_matrix_iwork_len)
LENGTH_2(ot_transport_matrix_mwork_len, bary_ot_transport_matrix_mwork_len)

/* The outputs of a transport problem, in the order of the layout. */
struct FN(transport) {
    uint32_t *entries, *rows, *cols;
    T *cost, *gap, *mass, *f, *g;
    size_t plan_len, found;
};

static struct FN(transport) FN(transport_outputs)(size_t n, size_t m)
{
    struct FN(transport) t = {.plan_len = n + m - 1};
    t.entries = FN(result_integers)(1);
    t.cost = FN(result_list)(1), t.gap = FN(result_list)(1);
    t.rows = FN(result_integers)(t.plan_len), t.cols = FN(result_integers)(t.plan_len);
    t.mass = FN(result_list)(t.plan_len), t.f = FN(result_list)(n), t.g = FN(result_list)(m);
    return t;
}

static void FN(call_ot_transport_matrix)(void)
{
    size_t n = FN(size)(), m = FN(size)();
    int32_t masses = FN(option)();
    struct FN(rows) costs = FN(input)(n);
    const T *a = FN(input_list)(n), *b = FN(input_list)(m);
    struct FN(transport) t = FN(transport_outputs)(n, m);
    bary_status status = FN(bary_ot_transport_matrix)(&t.found, t.cost, t.gap, t.rows, t.cols, t.mass, t.plan_len, t.f, t.g, costs.at, n, m, costs.ld, a, b,
                                                      masses, FN(work), COUNT(FN(work)), iwork, COUNT(iwork), mwork, COUNT(mwork));
    *t.entries = (uint32_t)t.found;
    FN(settle)(status);
}

static int32_t FN(copy_costs)(void *user, T *out, size_t i, size_t m)
{
    const struct FN(rows) *costs = user;
    for (size_t j = 0; j < m; j++)
        out[j] = costs->at[i * costs->ld + j];
    return 0;
}

static void FN(call_ot_transport_callback)(void)
{
    size_t n = FN(size)(), m = FN(size)();
    int32_t masses = FN(option)();
    struct FN(rows) costs = FN(input)(n);
    const T *a = FN(input_list)(n), *b = FN(input_list)(m);
    struct FN(transport) t = FN(transport_outputs)(n, m);
    bary_status status = FN(bary_ot_transport_callback)(&t.found, t.cost, t.gap, t.rows, t.cols, t.mass, t.plan_len, t.f, t.g, n, m, a, b, masses, FN(work),
                                                        COUNT(FN(work)), iwork, COUNT(iwork), mwork, COUNT(mwork), FN(copy_costs), &costs);
    *t.entries = (uint32_t)t.found;
    FN(settle)(status);
}
