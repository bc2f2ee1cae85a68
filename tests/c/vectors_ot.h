/* Calls of ot: sizes, inputs and outputs in the order of the layouts that tests/vectors/ot.h repeats. */

LENGTH_2(ot_couple_1d_iwork_len, bary_ot_couple_1d_iwork_len)
LENGTH_2(ot_assign_work_len, bary_ot_assign_work_len)
LENGTH_2(ot_assign_dense_work_len, bary_ot_assign_dense_work_len)
LENGTH_2(ot_assign_iwork_len, bary_ot_assign_iwork_len)
LENGTH_2(ot_w2_work_len, bary_ot_w2_work_len)
LENGTH_2(ot_w2_iwork_len, bary_ot_w2_iwork_len)
LENGTH_2(ot_project_soft_work_len, FN(bary_ot_project_soft_work_len))

static void FN(call_ot_couple_1d)(void)
{
    size_t n = FN(size)(), m = FN(size)(), found = 0;
    const T *x = FN(input_list)(n), *a = FN(input_list)(n), *y = FN(input_list)(m), *b = FN(input_list)(m);
    uint32_t *entries = FN(result_integers)(1);
    T *cost = FN(result_list)(1);
    uint32_t *rows = FN(result_integers)(n + m - 1), *cols = FN(result_integers)(n + m - 1);
    T *mass = FN(result_list)(n + m - 1);
    bary_status status = FN(bary_ot_couple_1d)(&found, cost, rows, cols, mass, n + m - 1, x, n, a, y, m, b, iwork, COUNT(iwork));
    *entries = (uint32_t)found;
    FN(settle)(status);
}

static void FN(call_ot_assign)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n), y = FN(input)(n);
    uint32_t *perm = FN(result_integers)(n);
    T *f = FN(result_list)(n), *g = FN(result_list)(n), *cost = FN(result_list)(1), *gap = FN(result_list)(1);
    FN(settle)(FN(bary_ot_assign)(perm, f, g, cost, gap, x.at, n, d, x.ld, y.at, y.ld, FN(work), COUNT(FN(work)), iwork, COUNT(iwork)));
}

static void FN(call_ot_w2)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n), y = FN(input)(n);
    T *distance = FN(result_list)(1);
    FN(settle)(FN(bary_ot_w2)(distance, x.at, n, d, x.ld, y.at, y.ld, FN(work), COUNT(FN(work)), iwork, COUNT(iwork)));
}

static void FN(call_ot_project_plan)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), entries = FN(size)();
    const uint32_t *rows = FN(input_integers)(entries), *cols = FN(input_integers)(entries);
    const T *mass = FN(input_list)(entries);
    struct FN(rows) y = FN(input)(m);
    struct FN(rows) out = FN(result)(n, d);
    FN(settle)(FN(bary_ot_project_plan)(out.at, n, out.ld, rows, cols, mass, entries, y.at, m, d, y.ld, FN(work), COUNT(FN(work))));
}

static void FN(call_ot_project_hard)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n), y = FN(input)(m);
    const T *g = FN(input_list)(m);
    struct FN(rows) out = FN(result)(n, d);
    uint32_t *index = FN(result_integers)(n);
    FN(settle)(FN(bary_ot_project_hard)(out.at, out.ld, index, x.at, n, d, x.ld, y.at, m, y.ld, g));
}

static void FN(call_ot_project_soft)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n), y = FN(input)(m);
    const T *g = FN(input_list)(m), *log_weights = FN(input_list)(m);
    T eps = FN(number)();
    struct FN(rows) out = FN(result)(n, d);
    FN(settle)(FN(bary_ot_project_soft)(out.at, out.ld, x.at, n, d, x.ld, y.at, m, y.ld, g, log_weights, eps, FN(work), COUNT(FN(work))));
}
