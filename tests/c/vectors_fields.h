/* Calls of flow's derivatives and pairs: sizes, inputs and outputs in the order of the layouts that tests/vectors/fields.h repeats. */

LENGTH_1(flow_cloud_jacobian_work_len, FN(bary_flow_cloud_jacobian_work_len))
LENGTH_2(flow_cloud_eigenvalue_work_len, FN(bary_flow_cloud_eigenvalue_work_len))
LENGTH_2(flow_sample_cloud_growth_work_len, FN(bary_flow_sample_cloud_growth_work_len))
LENGTH_3(flow_pairs_work_len, FN(bary_flow_pairs_work_len))
LENGTH_3(flow_pairs_jacobian_work_len, FN(bary_flow_pairs_jacobian_work_len))
LENGTH_3(flow_pairs_eigenvalue_work_len, FN(bary_flow_pairs_eigenvalue_work_len))

static void FN(call_flow_cloud_posterior_trace)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n), cloud = FN(input)(m);
    const T *log_weights = FN(input_list)(m);
    T s = FN(number)(), t = FN(number)(), *out = FN(result_list)(n);
    FN(settle)(FN(bary_flow_cloud_posterior_trace)(out, x.at, n, d, x.ld, cloud.at, m, cloud.ld, log_weights, s, t, FN(work), COUNT(FN(work))));
}

static void FN(call_flow_cloud_jacobian)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)();
    int32_t quantity = FN(option)();
    struct FN(rows) x = FN(input)(n), direction = FN(input)(n), cloud = FN(input)(m);
    const T *log_weights = FN(input_list)(m);
    T s = FN(number)(), t = FN(number)();
    struct FN(rows) out = FN(result)(n, d);
    FN(settle)(FN(bary_flow_cloud_jacobian)(out.at, out.ld, x.at, n, d, x.ld, direction.at, direction.ld, cloud.at, m, cloud.ld, log_weights, s,
                                            t, quantity, FN(work), COUNT(FN(work))));
}

static void FN(call_flow_cloud_eigenvalue)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), iterations = FN(size)();
    struct FN(rows) direction = FN(changed)(n, d), x = FN(input)(n), cloud = FN(input)(m);
    const T *log_weights = FN(input_list)(m);
    T s = FN(number)(), t = FN(number)(), *value = FN(result_list)(n), *bound = FN(result_list)(n);
    FN(settle)(FN(bary_flow_cloud_eigenvalue)(value, bound, direction.at, direction.ld, x.at, n, d, x.ld, cloud.at, m, cloud.ld, log_weights, s, t,
                                              iterations, FN(work), COUNT(FN(work))));
}

static void FN(call_flow_sample_cloud_growth)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), len = FN(size)(), stop = FN(size)(), iterations = FN(size)();
    struct FN(rows) x = FN(changed)(n, d);
    const T *times = FN(input_list)(len);
    struct FN(rows) cloud = FN(input)(m);
    const T *log_weights = FN(input_list)(m);
    T s = FN(number)(), *growth = FN(result_list)(n);
    FN(settle)(FN(bary_flow_sample_cloud_growth)(x.at, n, d, x.ld, growth, times, len, cloud.at, m, cloud.ld, log_weights, s, iterations, FN(work),
                                                 COUNT(FN(work)), FN(stop_at), &stop));
}

static void FN(call_flow_pairs_velocity)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n), noise = FN(input)(m), data = FN(input)(m);
    const T *log_weights = FN(input_list)(m);
    T delta = FN(number)(), t = FN(number)();
    struct FN(rows) out = FN(result)(n, d);
    T *log_density = FN(result_list)(n), *divergence = FN(result_list)(n);
    FN(settle)(FN(bary_flow_pairs_velocity)(out.at, out.ld, log_density, divergence, x.at, n, d, x.ld, noise.at, m, noise.ld, data.at, data.ld,
                                            log_weights, delta, t, FN(work), COUNT(FN(work))));
}

#define PAIRS(name) \
    static void FN(call_flow_pairs_##name)(void) \
    { \
        size_t n = FN(size)(), m = FN(size)(), d = FN(size)(); \
        struct FN(rows) x = FN(input)(n), noise = FN(input)(m), data = FN(input)(m); \
        const T *log_weights = FN(input_list)(m); \
        T delta = FN(number)(), t = FN(number)(); \
        struct FN(rows) out = FN(result)(n, d); \
        T *log_density = FN(result_list)(n); \
        FN(settle)(FN(bary_flow_pairs_##name)(out.at, out.ld, log_density, x.at, n, d, x.ld, noise.at, m, noise.ld, data.at, data.ld, log_weights, \
                                              delta, t, FN(work), COUNT(FN(work)))); \
    }

PAIRS(denoiser)
PAIRS(score)

static void FN(call_flow_pairs_posterior_trace)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n), noise = FN(input)(m), data = FN(input)(m);
    const T *log_weights = FN(input_list)(m);
    T delta = FN(number)(), t = FN(number)(), *out = FN(result_list)(n);
    FN(settle)(FN(bary_flow_pairs_posterior_trace)(out, x.at, n, d, x.ld, noise.at, m, noise.ld, data.at, data.ld, log_weights, delta, t, FN(work),
                                                   COUNT(FN(work))));
}

static void FN(call_flow_pairs_jacobian)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)();
    int32_t quantity = FN(option)();
    struct FN(rows) x = FN(input)(n), direction = FN(input)(n), noise = FN(input)(m), data = FN(input)(m);
    const T *log_weights = FN(input_list)(m);
    T delta = FN(number)(), t = FN(number)();
    struct FN(rows) out = FN(result)(n, d);
    FN(settle)(FN(bary_flow_pairs_jacobian)(out.at, out.ld, x.at, n, d, x.ld, direction.at, direction.ld, noise.at, m, noise.ld, data.at, data.ld,
                                            log_weights, delta, t, quantity, FN(work), COUNT(FN(work))));
}

static void FN(call_flow_pairs_eigenvalue)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), iterations = FN(size)();
    struct FN(rows) direction = FN(changed)(n, d), x = FN(input)(n), noise = FN(input)(m), data = FN(input)(m);
    const T *log_weights = FN(input_list)(m);
    T delta = FN(number)(), t = FN(number)(), *value = FN(result_list)(n), *bound = FN(result_list)(n);
    FN(settle)(FN(bary_flow_pairs_eigenvalue)(value, bound, direction.at, direction.ld, x.at, n, d, x.ld, noise.at, m, noise.ld, data.at, data.ld,
                                              log_weights, delta, t, iterations, FN(work), COUNT(FN(work))));
}
