/* Calls of random layers: sizes, inputs and outputs in the order of the layouts that tests/vectors/weights.h repeats. */

LENGTH_3(sphere_random_work_len, FN(bary_sphere_random_work_len))

struct FN(random_layer) {
    size_t heads, rank;
    int32_t law_query_key, law_value, form, mask;
    T sd_query_key, sd_value, beta;
};

static struct FN(random_layer) FN(read_random_sizes)(void)
{
    struct FN(random_layer) l = {0};
    l.heads = FN(size)();
    l.rank = FN(size)();
    l.law_query_key = FN(option)();
    l.law_value = FN(option)();
    l.form = FN(option)();
    l.mask = FN(option)();
    return l;
}

static void FN(read_random_numbers)(struct FN(random_layer) *l)
{
    l->sd_query_key = FN(number)();
    l->sd_value = FN(number)();
    l->beta = FN(number)();
}

static void FN(call_sphere_random_drive)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    uint64_t seed = FN(word)(), layer = FN(word)();
    struct FN(random_layer) l = FN(read_random_sizes)();
    struct FN(rows) x = FN(unit)(FN(input)(n), n, d);
    FN(read_random_numbers)(&l);
    struct FN(rows) g = FN(result)(n, d);
    FN(settle)(FN(bary_sphere_random_drive)(g.at, g.ld, x.at, n, d, x.ld, seed, layer, l.heads, l.rank, l.law_query_key, l.sd_query_key,
                                            l.law_value, l.sd_value, l.beta, l.form, l.mask, FN(work), COUNT(FN(work))));
}

static void FN(call_sphere_random_step)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    uint64_t seed = FN(word)(), layer = FN(word)();
    struct FN(random_layer) l = FN(read_random_sizes)();
    int32_t retraction = FN(option)();
    struct FN(rows) x = FN(unit)(FN(changed)(n, d), n, d);
    FN(read_random_numbers)(&l);
    T eta = FN(number)();
    FN(settle)(FN(bary_sphere_random_step)(x.at, n, d, x.ld, seed, layer, l.heads, l.rank, l.law_query_key, l.sd_query_key, l.law_value,
                                           l.sd_value, l.beta, eta, l.form, l.mask, retraction, FN(work), COUNT(FN(work))));
}

static void FN(call_sphere_random_run)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    uint64_t seed = FN(word)(), first_layer = FN(word)();
    size_t layers = FN(size)();
    struct FN(random_layer) l = FN(read_random_sizes)();
    int32_t retraction = FN(option)();
    struct FN(rows) x = FN(unit)(FN(changed)(n, d), n, d);
    FN(read_random_numbers)(&l);
    T eta = FN(number)();
    FN(settle)(FN(bary_sphere_random_run)(x.at, n, d, x.ld, seed, first_layer, layers, l.heads, l.rank, l.law_query_key, l.sd_query_key,
                                          l.law_value, l.sd_value, l.beta, eta, l.form, l.mask, retraction, FN(work), COUNT(FN(work)),
                                          NULL, NULL));
}

static void FN(call_sphere_random_weights)(void)
{
    size_t r = FN(size)(), d = FN(size)();
    uint64_t seed = FN(word)(), layer = FN(word)();
    size_t head = FN(size)();
    int32_t matrix = FN(option)(), law = FN(option)();
    T sd = FN(number)();
    struct FN(rows) w = FN(result)(r, d);
    FN(settle)(FN(bary_sphere_random_weights)(w.at, r, d, w.ld, seed, layer, head, matrix, law, sd));
}
