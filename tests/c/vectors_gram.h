/* Calls of the Gram chain: sizes, inputs and outputs in the order of the layouts that tests/vectors/gram.h repeats. */

/* The observer of a run: stops after the step that `user` points to. */
static int32_t FN(stop_chain)(void *user, size_t step, size_t total, const T *x, size_t n, size_t d, size_t ld)
{
    (void)total, (void)x, (void)n, (void)d, (void)ld;
    return step == *(const size_t *)user;
}

LENGTH_1(sphere_gram_work_len, FN(bary_sphere_gram_work_len))

static void FN(call_noise_chi)(void)
{
    size_t n = FN(size)();
    uint64_t seed = FN(word)(), stream = FN(word)(), step = FN(word)(), row = FN(word)();
    T k = FN(number)(), *out = FN(result_list)(n);
    FN(settle)(FN(bary_noise_chi)(out, n, k, seed, stream, step, row));
}

static void FN(call_sphere_gram)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n), r;
    bary_status status = FN(bary_sphere_normalise)(x.at, n, d, x.ld);
    r = FN(result)(n, n);
    FN(settle)(status ? status : FN(bary_sphere_gram)(r.at, r.ld, x.at, n, d, x.ld));
}

static void FN(call_sphere_gram_order_parameter)(void)
{
    size_t n = FN(size)();
    struct FN(rows) r = FN(input)(n);
    T *value = FN(result_list)(1);
    FN(settle)(FN(bary_sphere_gram_order_parameter)(value, r.at, n, r.ld));
}

static void FN(call_sphere_gram_step)(void)
{
    size_t n = FN(size)(), d = FN(size)(), heads = FN(size)(), rank = FN(size)();
    int32_t query_key = FN(option)(), mask = FN(option)();
    uint64_t seed = FN(word)(), layer = FN(word)();
    struct FN(rows) r = FN(changed)(n, n);
    T beta = FN(number)(), sd_query_key = FN(number)(), sd_value = FN(number)(), eta = FN(number)();
    FN(settle)(FN(bary_sphere_gram_step)(r.at, n, r.ld, d, heads, rank, query_key, mask, beta, sd_query_key, sd_value, eta, seed, layer,
                                         FN(work), COUNT(FN(work))));
}

static void FN(call_sphere_gram_run)(void)
{
    size_t n = FN(size)(), d = FN(size)(), heads = FN(size)(), rank = FN(size)();
    int32_t query_key = FN(option)(), mask = FN(option)();
    size_t layers = FN(size)(), stop = FN(size)();
    uint64_t seed = FN(word)(), first_layer = FN(word)();
    struct FN(rows) r = FN(changed)(n, n);
    T beta = FN(number)(), sd_query_key = FN(number)(), sd_value = FN(number)(), eta = FN(number)();
    FN(settle)(FN(bary_sphere_gram_run)(r.at, n, r.ld, d, heads, rank, query_key, mask, beta, sd_query_key, sd_value, eta, seed, first_layer,
                                        layers, FN(work), COUNT(FN(work)), FN(stop_chain), &stop));
}
