/* Calls of flow's runs: sizes, inputs and outputs in the order of the layouts that tests/vectors/runs.h repeats. */

LENGTH_2(flow_sample_stochastic_work_len, bary_flow_sample_stochastic_work_len)

#define LENGTH_OF_METHOD(name, symbol) \
    static void FN(call_##name)(void) \
    { \
        size_t n = FN(size)(), d = FN(size)(); \
        FN(settle_length)(symbol(n, d, FN(option)())); \
    }

LENGTH_OF_METHOD(flow_sample_work_len, bary_flow_sample_work_len)
LENGTH_OF_METHOD(flow_sample_likelihood_work_len, bary_flow_sample_likelihood_work_len)
LENGTH_OF_METHOD(flow_sample_cloud_likelihood_work_len, FN(bary_flow_sample_cloud_likelihood_work_len))

/* A field without rounding: each row reversed and halved, negative from time 1/2 on. */
static int32_t FN(mirror)(void *user, T *out, const T *x, size_t n, size_t d, size_t ld, T t)
{
    T half = t < (T)0.5 ? (T)0.5 : (T)-0.5;
    (void)user;
    for (size_t i = 0; i < n; i++)
        for (size_t c = 0; c < d; c++)
            out[i * d + c] = half * x[i * ld + d - 1 - c];
    return 0;
}

static void FN(call_flow_sample)(void)
{
    size_t n = FN(size)(), d = FN(size)(), len = FN(size)();
    int32_t method = FN(option)();
    size_t stop = FN(size)();
    struct FN(rows) x = FN(changed)(n, d);
    const T *times = FN(input_list)(len);
    FN(settle)(FN(bary_flow_sample)(x.at, n, d, x.ld, times, len, method, FN(work), COUNT(FN(work)), FN(mirror), FN(stop_at), &stop));
}

static void FN(call_flow_sample_stochastic)(void)
{
    size_t n = FN(size)(), d = FN(size)(), len = FN(size)();
    int32_t kind = FN(option)();
    size_t stop = FN(size)();
    uint64_t seed = FN(word)(), first_row = FN(word)(), first_step = FN(word)();
    struct FN(rows) x = FN(changed)(n, d);
    const T *times = FN(input_list)(len);
    T strength = FN(number)();
    FN(settle)(FN(bary_flow_sample_stochastic)(x.at, n, d, x.ld, times, len, kind, strength, seed, first_row, first_step, FN(work),
                                               COUNT(FN(work)), FN(mirror), FN(stop_at), &stop));
}

static void FN(call_flow_sample_churn)(void)
{
    size_t n = FN(size)(), d = FN(size)(), len = FN(size)(), stop = FN(size)();
    uint64_t seed = FN(word)(), first_row = FN(word)(), first_step = FN(word)();
    struct FN(rows) x = FN(changed)(n, d);
    const T *times = FN(input_list)(len);
    T gamma = FN(number)(), noise = FN(number)(), sigma_min = FN(number)(), sigma_max = FN(number)();
    FN(settle)(FN(bary_flow_sample_churn)(x.at, n, d, x.ld, times, len, gamma, noise, sigma_min, sigma_max, seed, first_row, first_step, FN(work),
                                          COUNT(FN(work)), FN(mirror), FN(stop_at), &stop));
}

/* The same field with a divergence: the last number that it gives for each row. */
static int32_t FN(mirror_and_divergence)(void *user, T *out, T *divergence, const T *x, size_t n, size_t d, size_t ld, T t)
{
    FN(mirror)(user, out, x, n, d, ld, t);
    for (size_t i = 0; i < n; i++)
        divergence[i] = out[i * d + d - 1];
    return 0;
}

static void FN(call_flow_sample_likelihood)(void)
{
    size_t n = FN(size)(), d = FN(size)(), len = FN(size)();
    int32_t method = FN(option)();
    size_t stop = FN(size)();
    struct FN(rows) x = FN(changed)(n, d);
    const T *times = FN(input_list)(len);
    T *change = FN(result_list)(n);
    FN(settle)(FN(bary_flow_sample_likelihood)(x.at, n, d, x.ld, change, times, len, method, FN(work), COUNT(FN(work)),
                                               FN(mirror_and_divergence), FN(stop_at), &stop));
}

static void FN(call_flow_sample_cloud_likelihood)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), len = FN(size)();
    int32_t method = FN(option)();
    size_t stop = FN(size)();
    struct FN(rows) x = FN(changed)(n, d);
    const T *times = FN(input_list)(len);
    struct FN(rows) cloud = FN(input)(m);
    const T *log_weights = FN(input_list)(m);
    T s = FN(number)(), *change = FN(result_list)(n);
    FN(settle)(FN(bary_flow_sample_cloud_likelihood)(x.at, n, d, x.ld, change, times, len, cloud.at, m, cloud.ld, log_weights, s, method,
                                                     FN(work), COUNT(FN(work)), FN(stop_at), &stop));
}
