/* Calls of softmax: sizes, inputs and outputs in the order of the layouts that tests/vectors/softmax.h repeats. */

LENGTH_2(softmax_work_len, FN(bary_softmax_work_len))
LENGTH_2(softmax_covariance_work_len, FN(bary_softmax_covariance_work_len))

struct FN(problem) {
    size_t n, m, d, dv, cut;
    int32_t logit, moments;
    struct FN(rows) queries, keys, values;
    const T *bias;
    T scale;
};

struct FN(summary) {
    struct FN(rows) mean;
    T *lse, *trcov, *participation, *mean_logit;
};

static struct FN(problem) FN(read_sizes)(int with_cut)
{
    struct FN(problem) p = {0};
    p.n = FN(size)();
    p.m = FN(size)();
    p.d = FN(size)();
    p.dv = FN(size)();
    p.logit = FN(option)();
    if (with_cut) {
        p.moments = FN(option)();
        p.cut = FN(size)();
    }
    return p;
}

static void FN(read_arrays)(struct FN(problem) *p)
{
    p->queries = FN(input)(p->n);
    p->keys = FN(input)(p->m);
    p->values = FN(input)(p->m);
    p->bias = FN(input_list)(p->m);
    p->scale = FN(number)();
}

static struct FN(summary) FN(read_summary)(size_t n, size_t dv)
{
    struct FN(summary) s;
    s.mean = FN(result)(n, dv);
    s.lse = FN(result_list)(n);
    s.trcov = FN(result_list)(n);
    s.participation = FN(result_list)(n);
    s.mean_logit = FN(result_list)(n);
    return s;
}

static void FN(call_softmax_attend)(void)
{
    struct FN(problem) p = FN(read_sizes)(0);
    FN(read_arrays)(&p);
    struct FN(summary) s = FN(read_summary)(p.n, p.dv);
    FN(settle)(FN(bary_softmax_attend)(s.mean.at, s.mean.ld, s.lse, s.trcov, s.participation, s.mean_logit, p.queries.at, p.n, p.d,
                                       p.queries.ld, p.keys.at, p.m, p.keys.ld, p.values.at, p.dv, p.values.ld, p.bias, p.logit, p.scale,
                                       FN(work), COUNT(FN(work))));
}

static void FN(call_softmax_attend_covariance)(void)
{
    struct FN(problem) p = FN(read_sizes)(0);
    struct FN(rows) direction = FN(input)(p.n);
    FN(read_arrays)(&p);
    struct FN(rows) product = FN(result)(p.n, p.dv);
    struct FN(summary) s = FN(read_summary)(p.n, p.dv);
    FN(settle)(FN(bary_softmax_attend_covariance)(product.at, product.ld, s.mean.at, s.mean.ld, s.lse, s.trcov, s.participation, s.mean_logit,
                                                  direction.at, direction.ld, p.queries.at, p.n, p.d, p.queries.ld, p.keys.at, p.m, p.keys.ld,
                                                  p.values.at, p.dv, p.values.ld, p.bias, p.logit, p.scale, FN(work), COUNT(FN(work))));
}

static void FN(call_softmax_reset)(void)
{
    size_t n = FN(size)(), dv = FN(size)();
    struct FN(rows) state = FN(result)(n, dv + 5);
    FN(settle)(FN(bary_softmax_reset)(state.at, n, dv, state.ld));
}

/* New states of the keys from begin to end. */
static bary_status FN(part)(struct FN(rows) state, const struct FN(problem) *p, size_t begin, size_t end)
{
    return FN(bary_softmax_accumulate)(state.at, state.ld, p->queries.at, p->n, p->d, p->queries.ld, p->keys.at + begin * p->keys.ld, end - begin,
                                       p->keys.ld, p->values.at + begin * p->values.ld, p->dv, p->values.ld, p->bias ? p->bias + begin : NULL,
                                       p->logit, p->scale, p->moments, FN(work), COUNT(FN(work)));
}

static struct FN(rows) FN(packed_states)(const struct FN(problem) *p)
{
    struct FN(rows) state = {FN(reserve)(p->n * BARY_SOFTMAX_STATE_LEN(p->dv)), BARY_SOFTMAX_STATE_LEN(p->dv)};
    (void)FN(bary_softmax_reset)(state.at, p->n, p->dv, state.ld);
    return state;
}

/* Two calls, cut where the case says. */
static void FN(call_softmax_accumulate)(void)
{
    struct FN(problem) p = FN(read_sizes)(1);
    FN(read_arrays)(&p);
    struct FN(rows) state = FN(result)(p.n, p.dv + 5);
    (void)FN(bary_softmax_reset)(state.at, p.n, p.dv, state.ld);
    (void)FN(part)(state, &p, 0, p.cut);
    FN(settle)(FN(part)(state, &p, p.cut, p.m));
}

/* The states of the two parts, made apart. */
static void FN(call_softmax_merge)(void)
{
    struct FN(problem) p = FN(read_sizes)(1);
    FN(read_arrays)(&p);
    struct FN(rows) state = FN(result)(p.n, p.dv + 5), other = FN(packed_states)(&p);
    (void)FN(bary_softmax_reset)(state.at, p.n, p.dv, state.ld);
    (void)FN(part)(state, &p, 0, p.cut);
    (void)FN(part)(other, &p, p.cut, p.m);
    FN(settle)(FN(bary_softmax_merge)(state.at, state.ld, other.at, p.n, p.dv, other.ld));
}

/* Of states made by one call over all keys. */
static void FN(call_softmax_finish)(void)
{
    struct FN(problem) p = FN(read_sizes)(1);
    FN(read_arrays)(&p);
    struct FN(summary) s = FN(read_summary)(p.n, p.dv);
    struct FN(rows) state = FN(packed_states)(&p);
    (void)FN(part)(state, &p, 0, p.m);
    FN(settle)(FN(bary_softmax_finish)(s.mean.at, s.mean.ld, s.lse, s.trcov, s.participation, s.mean_logit, state.at, p.n, p.dv, state.ld));
}
