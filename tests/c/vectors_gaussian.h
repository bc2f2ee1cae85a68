/* Calls of the fields of a normal law, as vectors_flow.h; layouts in tests/vectors/gaussian.h. */

LENGTH_1(flow_gaussian_work_len, bary_flow_gaussian_work_len)

#define GAUSSIAN(name) \
    static void FN(call_flow_gaussian_##name)(void) \
    { \
        size_t n = FN(size)(), d = FN(size)(), given = FN(size)(); \
        struct FN(rows) x = FN(input)(n); \
        const T *mean = FN(input_list)(d), *variances = FN(input_list)(d); \
        struct FN(rows) axes = FN(input)(d); \
        T t = FN(number)(); \
        struct FN(rows) out = FN(result)(n, d); \
        T *log_density = FN(result_list)(n); \
        FN(settle)(FN(bary_flow_gaussian_##name)(out.at, out.ld, log_density, x.at, n, d, x.ld, mean, variances, given ? axes.at : NULL, axes.ld, t, \
                                                 FN(work), COUNT(FN(work)))); \
    }

GAUSSIAN(velocity)
GAUSSIAN(denoiser)
GAUSSIAN(score)
#undef GAUSSIAN

static void FN(call_flow_gaussian_jacobian)(void)
{
    size_t n = FN(size)(), d = FN(size)(), given = FN(size)();
    struct FN(rows) directions = FN(input)(n);
    const T *variances = FN(input_list)(d);
    struct FN(rows) axes = FN(input)(d);
    T t = FN(number)();
    struct FN(rows) out = FN(result)(n, d);
    FN(settle)(FN(bary_flow_gaussian_jacobian)(out.at, out.ld, directions.at, n, d, directions.ld, variances, given ? axes.at : NULL, axes.ld, t,
                                               FN(work), COUNT(FN(work))));
}

static void FN(call_flow_gaussian_summary)(void)
{
    size_t d = FN(size)();
    const T *variances = FN(input_list)(d);
    T t = FN(number)();
    T *divergence = FN(result_list)(1), *posterior_trace = FN(result_list)(1), *largest_eigenvalue = FN(result_list)(1);
    FN(settle)(FN(bary_flow_gaussian_summary)(divergence, posterior_trace, largest_eigenvalue, variances, d, t));
}

static void FN(call_flow_gaussian_map)(void)
{
    size_t n = FN(size)(), d = FN(size)(), given = FN(size)();
    struct FN(rows) x = FN(changed)(n, d);
    const T *mean = FN(input_list)(d), *variances = FN(input_list)(d);
    struct FN(rows) axes = FN(input)(d);
    T from = FN(number)(), to = FN(number)();
    FN(settle)(FN(bary_flow_gaussian_map)(x.at, n, d, x.ld, mean, variances, given ? axes.at : NULL, axes.ld, from, to, FN(work), COUNT(FN(work))));
}
