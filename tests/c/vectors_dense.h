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
