/* Calls of layer: sizes, inputs and outputs in the order of the layouts that tests/vectors/layer.h repeats. */

static void FN(call_sphere_layer_work_len)(void)
{
    size_t n = FN(size)(), d = FN(size)(), r_query = FN(size)(), r_key = FN(size)();
    FN(settle_length)(FN(bary_sphere_layer_work_len)(n, d, r_query, r_key, FN(size)()));
}

struct FN(layer) {
    size_t n, d, heads, r_query, r_key, r_value, inner;
    int32_t form, mask;
    struct FN(rows) x, query, key, value, output;
    T beta;
};

static struct FN(layer) FN(read_layer_sizes)(void)
{
    struct FN(layer) l = {0};
    l.n = FN(size)();
    l.d = FN(size)();
    l.heads = FN(size)();
    l.r_query = FN(size)();
    l.r_key = FN(size)();
    l.r_value = FN(size)();
    l.inner = FN(size)();
    l.form = FN(option)();
    l.mask = FN(option)();
    return l;
}

/* A matrix without rows is NULL. */
static struct FN(rows) FN(matrix)(size_t n)
{
    struct FN(rows) matrix = FN(input)(n);
    if (n == 0)
        matrix.at = NULL;
    return matrix;
}

static void FN(read_matrices)(struct FN(layer) *l)
{
    l->query = FN(matrix)(l->heads * l->r_query);
    l->key = FN(matrix)(l->heads * l->r_key);
    l->value = FN(matrix)(l->heads * l->r_value);
    l->output = FN(matrix)(l->inner ? l->heads * l->d : 0);
    l->beta = FN(number)();
    l->r_query = l->r_query ? l->r_query : l->r_key ? l->r_key : l->d;
    l->r_value = l->r_value ? l->r_value : l->inner ? l->inner : l->d;
}

static void FN(call_sphere_layer_drive)(void)
{
    struct FN(layer) l = FN(read_layer_sizes)();
    l.x = FN(unit)(FN(input)(l.n), l.n, l.d);
    FN(read_matrices)(&l);
    struct FN(rows) g = FN(result)(l.n, l.d);
    FN(settle)(FN(bary_sphere_layer_drive)(g.at, g.ld, l.x.at, l.n, l.d, l.x.ld, l.query.at, l.heads, l.r_query, l.query.ld, l.key.at, l.key.ld,
                                           l.value.at, l.r_value, l.value.ld, l.output.at, l.output.ld, l.beta, l.form, l.mask, FN(work),
                                           COUNT(FN(work))));
}

static void FN(call_sphere_layer_step)(void)
{
    struct FN(layer) l = FN(read_layer_sizes)();
    int32_t retraction = FN(option)();
    l.x = FN(unit)(FN(changed)(l.n, l.d), l.n, l.d);
    FN(read_matrices)(&l);
    T eta = FN(number)();
    FN(settle)(FN(bary_sphere_layer_step)(l.x.at, l.n, l.d, l.x.ld, l.query.at, l.heads, l.r_query, l.query.ld, l.key.at, l.key.ld, l.value.at,
                                          l.r_value, l.value.ld, l.output.at, l.output.ld, l.beta, eta, l.form, l.mask, retraction, FN(work),
                                          COUNT(FN(work))));
}
