/* Calls of semidiscrete: sizes, inputs and outputs in the order of the layouts that tests/vectors/semidiscrete.h repeats. */

LENGTH_3(ot_semidiscrete_step_work_len, FN(bary_ot_semidiscrete_step_work_len))
LENGTH_3(ot_semidiscrete_run_work_len, FN(bary_ot_semidiscrete_run_work_len))
LENGTH_2(ot_semidiscrete_cells_len, bary_ot_semidiscrete_cells_len)
LENGTH_3(ot_semidiscrete_cells_work_len, FN(bary_ot_semidiscrete_cells_work_len))

/* The arrays of an ascent. */
struct FN(ascent) {
    T *g, *average, *carry, *mass;
};

static struct FN(ascent) FN(changed_ascent)(size_t m)
{
    struct FN(ascent) state;
    state.g = FN(changed_list)(m);
    state.average = FN(changed_list)(m);
    state.carry = FN(changed_list)(m);
    state.mass = FN(changed_list)(m);
    return state;
}

static void FN(call_ot_semidiscrete_begin)(void)
{
    size_t m = FN(size)();
    uint64_t done = 0;
    struct FN(ascent) state = FN(changed_ascent)(m);
    uint32_t *count = FN(result_integers)(1);
    bary_status status = FN(bary_ot_semidiscrete_begin)(state.g, state.average, state.carry, state.mass, &done, m);
    *count = (uint32_t)done;
    FN(settle)(status);
}

static void FN(call_ot_semidiscrete_step)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)();
    uint64_t done = FN(size)();
    struct FN(ascent) state = FN(changed_ascent)(m);
    struct FN(rows) x = FN(input)(n), y = FN(input)(m);
    const T *b = FN(input_list)(m);
    T eps = FN(number)(), gamma = FN(number)();
    uint32_t *count = FN(result_integers)(1);
    T *residual = FN(result_list)(1);
    bary_status status = FN(bary_ot_semidiscrete_step)(state.g, state.average, state.carry, state.mass, &done, residual, x.at, n, d, x.ld, y.at, m,
                                                       y.ld, b, eps, gamma, FN(work), COUNT(FN(work)));
    *count = (uint32_t)done;
    FN(settle)(status);
}

/* Samples without rounding. */
static int32_t FN(draw)(void *user, T *out, size_t n, size_t d, uint64_t step)
{
    (void)user;
    for (size_t i = 0; i < n; i++)
        for (size_t c = 0; c < d; c++)
            out[i * d + c] = (T)(uint32_t)((5 * (uint32_t)step + 3 * (uint32_t)i + 7 * (uint32_t)c) % 13) / 16;
    return 0;
}

static int32_t FN(stop_ascent)(void *user, size_t step, size_t total, const T *x, size_t n, size_t d, size_t ld)
{
    (void)total, (void)x, (void)n, (void)d, (void)ld;
    return step == *(const size_t *)user;
}

static void FN(call_ot_semidiscrete_run)(void)
{
    size_t m = FN(size)(), d = FN(size)();
    uint64_t done = FN(size)();
    size_t batch = FN(size)(), steps = FN(size)(), stop = FN(size)();
    struct FN(ascent) state = FN(changed_ascent)(m);
    struct FN(rows) y = FN(input)(m);
    const T *b = FN(input_list)(m);
    T eps = FN(number)(), gamma = FN(number)(), tolerance = FN(number)();
    uint32_t *count = FN(result_integers)(1);
    T *residual = FN(result_list)(1);
    bary_status status = FN(bary_ot_semidiscrete_run)(state.g, state.average, state.carry, state.mass, &done, residual, y.at, m, d, y.ld, b, eps,
                                                      gamma, batch, steps, tolerance, FN(work), COUNT(FN(work)), FN(draw), FN(stop_ascent), &stop);
    *count = (uint32_t)done;
    FN(settle)(status);
}

static void FN(call_ot_semidiscrete_run_cloud)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)();
    uint64_t done = FN(size)();
    size_t batch = FN(size)(), steps = FN(size)(), stop = FN(size)();
    int32_t draw = FN(option)();
    uint64_t seed = FN(word)(), stream = FN(word)();
    struct FN(ascent) state = FN(changed_ascent)(m);
    struct FN(rows) x = FN(input)(n), y = FN(input)(m);
    const T *b = FN(input_list)(m);
    T eps = FN(number)(), gamma = FN(number)(), tolerance = FN(number)();
    uint32_t *count = FN(result_integers)(1);
    T *residual = FN(result_list)(1);
    bary_status status = FN(bary_ot_semidiscrete_run_cloud)(state.g, state.average, state.carry, state.mass, &done, residual, x.at, n, d, x.ld, y.at,
                                                            m, y.ld, b, eps, gamma, batch, steps, tolerance, draw, seed, stream, FN(work),
                                                            COUNT(FN(work)), FN(stop_ascent), &stop);
    *count = (uint32_t)done;
    FN(settle)(status);
}

static void FN(call_ot_semidiscrete_cells_begin)(void)
{
    size_t m = FN(size)(), d = FN(size)(), len = bary_ot_semidiscrete_cells_len(m, d);
    uint64_t done = 0;
    struct FN(rows) y = FN(input)(m);
    T *cells = FN(result_list)(len);
    uint32_t *count = FN(result_integers)(1);
    bary_status status = FN(bary_ot_semidiscrete_cells_begin)(cells, len, &done, y.at, m, d, y.ld);
    *count = (uint32_t)done;
    FN(settle)(status);
}

static void FN(call_ot_semidiscrete_cells_add)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), len = bary_ot_semidiscrete_cells_len(m, d);
    uint64_t done = FN(size)();
    T *cells = FN(changed_list)(len);
    struct FN(rows) x = FN(input)(n), y = FN(input)(m);
    const T *b = FN(input_list)(m), *g = FN(input_list)(m);
    T eps = FN(number)();
    uint32_t *count = FN(result_integers)(1);
    bary_status status = FN(bary_ot_semidiscrete_cells_add)(cells, len, &done, x.at, n, d, x.ld, y.at, m, y.ld, b, g, eps, FN(work), COUNT(FN(work)));
    *count = (uint32_t)done;
    FN(settle)(status);
}

static void FN(call_ot_semidiscrete_cells_finish)(void)
{
    size_t m = FN(size)(), d = FN(size)(), len = bary_ot_semidiscrete_cells_len(m, d);
    uint64_t done = FN(size)();
    const T *cells = FN(input_list)(len);
    T *mass = FN(result_list)(m), *mass_error = FN(result_list)(m);
    struct FN(rows) barycenters = FN(result)(m, d);
    T *value = FN(result_list)(1), *value_error = FN(result_list)(1);
    FN(settle)(FN(bary_ot_semidiscrete_cells_finish)(mass, mass_error, barycenters.at, m, d, barycenters.ld, value, value_error, cells, len, done));
}
