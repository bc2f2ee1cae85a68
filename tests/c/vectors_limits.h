/* Calls of limits: sizes, inputs and outputs in the order of the layouts that tests/vectors/limits.h repeats. */

static void FN(call_sphere_regime)(void)
{
    size_t layers = FN(size)(), heads = FN(size)(), d = FN(size)(), rank = FN(size)();
    T eta = FN(number)(), beta = FN(number)(), sd_query_key = FN(number)(), sd_value = FN(number)(), threshold = FN(number)();
    uint32_t *limit = FN(result_integers)(1);
    int32_t near = 0;
    T *time = FN(result_list)(1), *alpha = FN(result_list)(1), *noise = FN(result_list)(1), *second = FN(result_list)(1);
    T *third = FN(result_list)(1), *clock = FN(result_list)(1), *tau = FN(result_list)(1);
    bary_status status = FN(bary_sphere_regime)(&near, time, alpha, noise, second, third, clock, tau, layers, heads, d, rank, eta, beta,
                                                sd_query_key, sd_value, threshold);
    *limit = (uint32_t)near;
    FN(settle)(status);
}

static void FN(call_sphere_overlap_drift)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    struct FN(rows) r = FN(input)(n), s = FN(input)(n), drift = FN(result)(n, n);
    FN(settle)(FN(bary_sphere_overlap_drift)(drift.at, drift.ld, r.at, n, r.ld, s.at, s.ld, d));
}

static void FN(call_sphere_overlap_bracket)(void)
{
    size_t n = FN(size)(), d = FN(size)(), i = FN(size)(), j = FN(size)();
    struct FN(rows) r = FN(input)(n), s = FN(input)(n), bracket = FN(result)(n, n);
    FN(settle)(FN(bary_sphere_overlap_bracket)(bracket.at, bracket.ld, r.at, n, r.ld, s.at, s.ld, d, i, j));
}

/* A size by n, d and the rows of three matrices. */
#define LAYER_LENGTH(name) \
    static void FN(call_sphere_##name##_work_len)(void) \
    { \
        size_t n = FN(size)(), d = FN(size)(), r_query = FN(size)(), r_key = FN(size)(); \
        FN(settle_length)(FN(bary_sphere_##name##_work_len)(n, d, r_query, r_key, FN(size)())); \
    }

LAYER_LENGTH(layer_derivative)
LAYER_LENGTH(ballistic)
LAYER_LENGTH(modified)
LAYER_LENGTH(finite_heads)
LENGTH_3(sphere_homogenized_work_len, FN(bary_sphere_homogenized_work_len))

/* The heads of a layer as arguments. */
#define HEADS(l) \
    (l).query.at, (l).heads, (l).r_query, (l).query.ld, (l).key.at, (l).key.ld, (l).value.at, (l).r_value, (l).value.ld, (l).output.at, \
        (l).output.ld, (l).beta

static void FN(call_sphere_layer_derivative)(void)
{
    struct FN(layer) l = FN(read_layer_sizes)();
    l.x = FN(unit)(FN(input)(l.n), l.n, l.d);
    struct FN(rows) u = FN(input)(l.n);
    FN(read_matrices)(&l);
    struct FN(rows) dg = FN(result)(l.n, l.d), g = FN(result)(l.n, l.d);
    FN(settle)(FN(bary_sphere_layer_derivative)(dg.at, dg.ld, g.at, g.ld, l.x.at, l.n, l.d, l.x.ld, u.at, u.ld, HEADS(l), l.form, l.mask,
                                                FN(work), COUNT(FN(work))));
}

static void FN(call_sphere_ballistic_step)(void)
{
    struct FN(layer) l = FN(read_layer_sizes)();
    l.x = FN(unit)(FN(changed)(l.n, l.d), l.n, l.d);
    FN(read_matrices)(&l);
    T h = FN(number)();
    FN(settle)(FN(bary_sphere_ballistic_step)(l.x.at, l.n, l.d, l.x.ld, HEADS(l), h, l.form, l.mask, FN(work), COUNT(FN(work))));
}

static void FN(call_sphere_modified_step)(void)
{
    struct FN(layer) l = FN(read_layer_sizes)();
    int32_t retraction = FN(option)();
    l.x = FN(unit)(FN(changed)(l.n, l.d), l.n, l.d);
    FN(read_matrices)(&l);
    T eta = FN(number)(), h = FN(number)();
    FN(settle)(FN(bary_sphere_modified_step)(l.x.at, l.n, l.d, l.x.ld, HEADS(l), eta, h, l.form, l.mask, retraction, FN(work),
                                             COUNT(FN(work))));
}

static void FN(call_sphere_finite_heads_step)(void)
{
    struct FN(layer) l = FN(read_layer_sizes)();
    int32_t retraction = FN(option)();
    uint64_t seed = FN(word)(), step = FN(word)();
    l.x = FN(unit)(FN(changed)(l.n, l.d), l.n, l.d);
    FN(read_matrices)(&l);
    T ratio = FN(number)(), dt = FN(number)();
    FN(settle)(FN(bary_sphere_finite_heads_step)(l.x.at, l.n, l.d, l.x.ld, HEADS(l), ratio, dt, l.form, l.mask, retraction, seed, step,
                                                 FN(work), COUNT(FN(work))));
}

static void FN(call_sphere_mean_products)(void)
{
    size_t n = FN(size)(), d = FN(size)(), draws = FN(size)(), rank = FN(size)();
    int32_t law = FN(option)(), form = FN(option)(), mask = FN(option)();
    uint64_t seed = FN(word)(), layer = FN(word)();
    struct FN(rows) x = FN(unit)(FN(input)(n), n, d);
    T sd = FN(number)(), beta = FN(number)();
    struct FN(rows) s = FN(result)(n, n);
    FN(settle)(FN(bary_sphere_mean_products)(s.at, s.ld, x.at, n, d, x.ld, seed, layer, draws, rank, law, sd, beta, form, mask, FN(work),
                                             COUNT(FN(work))));
}

static void FN(call_sphere_homogenized_step)(void)
{
    size_t n = FN(size)(), d = FN(size)(), draws = FN(size)(), rank = FN(size)();
    int32_t law = FN(option)(), form = FN(option)(), mask = FN(option)(), retraction = FN(option)();
    uint64_t seed = FN(word)(), layer = FN(word)();
    struct FN(rows) x = FN(unit)(FN(changed)(n, d), n, d);
    T sd = FN(number)(), beta = FN(number)(), ds = FN(number)();
    FN(settle)(FN(bary_sphere_homogenized_step)(x.at, n, d, x.ld, seed, layer, draws, rank, law, sd, beta, ds, form, mask, retraction,
                                                FN(work), COUNT(FN(work))));
}
