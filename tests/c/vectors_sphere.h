/* Calls of sphere: sizes, inputs and outputs in the order of the layouts that tests/vectors/sphere.h repeats. */

LENGTH_2(sphere_attention_work_len, FN(bary_sphere_attention_work_len))
LENGTH_2(sphere_attention_step_work_len, FN(bary_sphere_attention_step_work_len))

/* Brought to unit length in their own type, since f32 holds few unit vectors. */
static struct FN(rows) FN(unit)(struct FN(rows) x, size_t n, size_t d)
{
    (void)FN(bary_sphere_normalise)(x.at, n, d, x.ld);
    return x;
}

static void FN(call_sphere_normalise)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(changed)(n, d);
    FN(settle)(FN(bary_sphere_normalise)(x.at, n, d, x.ld));
}

static void FN(call_sphere_project)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(unit)(FN(input)(n), n, d), g = FN(changed)(n, d);
    FN(settle)(FN(bary_sphere_project)(g.at, g.ld, x.at, n, d, x.ld));
}

static void FN(call_sphere_retract)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    int32_t retraction = FN(option)();
    struct FN(rows) x = FN(unit)(FN(changed)(n, d), n, d);
    struct FN(rows) g = FN(input)(n);
    T eta = FN(number)();
    FN(settle)(FN(bary_sphere_retract)(x.at, x.ld, g.at, n, d, g.ld, eta, retraction));
}

static void FN(call_sphere_attention)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    int32_t form = FN(option)();
    struct FN(rows) x = FN(unit)(FN(input)(n), n, d);
    T beta = FN(number)();
    struct FN(rows) g = FN(result)(n, d);
    FN(settle)(FN(bary_sphere_attention)(g.at, g.ld, x.at, n, d, x.ld, beta, form, FN(work), COUNT(FN(work))));
}

static void FN(call_sphere_attention_step)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    int32_t form = FN(option)(), retraction = FN(option)();
    struct FN(rows) x = FN(unit)(FN(changed)(n, d), n, d);
    T beta = FN(number)(), eta = FN(number)();
    FN(settle)(FN(bary_sphere_attention_step)(x.at, n, d, x.ld, beta, eta, form, retraction, FN(work), COUNT(FN(work))));
}

static void FN(call_sphere_order_parameter)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n);
    T *value = FN(result_list)(1);
    FN(settle)(FN(bary_sphere_order_parameter)(value, x.at, n, d, x.ld));
}

static void FN(call_sphere_clusters)(void)
{
    size_t n = FN(size)(), d = FN(size)(), found = 0;
    struct FN(rows) x = FN(input)(n);
    T overlap = FN(number)();
    uint32_t *count = FN(result_integers)(1), *labels = FN(result_integers)(n);
    bary_status status = FN(bary_sphere_clusters)(&found, labels, x.at, n, d, x.ld, overlap);
    *count = (uint32_t)found;
    FN(settle)(status);
}
