/* Calls of flow: sizes, inputs and outputs in the order of the layouts that tests/vectors/flow.h repeats. */

LENGTH_1(flow_cloud_work_len, FN(bary_flow_cloud_work_len))
LENGTH_2(flow_sample_cloud_work_len, FN(bary_flow_sample_cloud_work_len))

static void FN(call_flow_grid_uniform)(void)
{
    size_t len = FN(size)();
    T *times = FN(result_list)(len);
    FN(settle)(FN(bary_flow_grid_uniform)(times, len));
}

#define GRID_1(name) \
    static void FN(call_flow_grid_##name)(void) \
    { \
        size_t len = FN(size)(); \
        T parameter = FN(number)(), *times = FN(result_list)(len); \
        FN(settle)(FN(bary_flow_grid_##name)(times, len, parameter)); \
    }

GRID_1(geometric)
GRID_1(equal_angle)
GRID_1(shifted)

static void FN(call_flow_grid_karras)(void)
{
    size_t len = FN(size)();
    T sigma_min = FN(number)(), sigma_max = FN(number)(), rho = FN(number)(), *times = FN(result_list)(len);
    FN(settle)(FN(bary_flow_grid_karras)(times, len, sigma_min, sigma_max, rho));
}

#define STEP(name) \
    static void FN(call_flow_##name)(void) \
    { \
        size_t n = FN(size)(), d = FN(size)(); \
        struct FN(rows) x = FN(changed)(n, d); \
        struct FN(rows) drive = FN(input)(n); \
        T from = FN(number)(), to = FN(number)(); \
        FN(settle)(FN(bary_flow_##name)(x.at, x.ld, drive.at, n, d, drive.ld, from, to)); \
    }

STEP(euler)
STEP(relax)

#define FIELD(name) \
    static void FN(call_flow_cloud_##name)(void) \
    { \
        size_t n = FN(size)(), m = FN(size)(), d = FN(size)(); \
        struct FN(rows) x = FN(input)(n), cloud = FN(input)(m); \
        const T *log_weights = FN(input_list)(m); \
        T s = FN(number)(), t = FN(number)(); \
        struct FN(rows) out = FN(result)(n, d); \
        T *log_density = FN(result_list)(n), *divergence = FN(result_list)(n); \
        FN(settle)(FN(bary_flow_cloud_##name)(out.at, out.ld, log_density, divergence, x.at, n, d, x.ld, cloud.at, m, cloud.ld, log_weights, s, \
                                              t, FN(work), COUNT(FN(work)))); \
    }

FIELD(velocity)
FIELD(denoiser)
FIELD(score)

/* Stops after the step that it is told; steps are counted from 1. */
static int32_t FN(stop_at)(void *user, size_t step, size_t total, const T *x, size_t n, size_t d, size_t ld)
{
    (void)total, (void)x, (void)n, (void)d, (void)ld;
    return step == *(const size_t *)user;
}

static void FN(call_flow_sample_cloud)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), len = FN(size)(), stop = FN(size)();
    struct FN(rows) x = FN(changed)(n, d);
    const T *times = FN(input_list)(len);
    struct FN(rows) cloud = FN(input)(m);
    const T *log_weights = FN(input_list)(m);
    T s = FN(number)();
    FN(settle)(FN(bary_flow_sample_cloud)(x.at, n, d, x.ld, times, len, cloud.at, m, cloud.ld, log_weights, s, FN(work), COUNT(FN(work)),
                                          FN(stop_at), &stop));
}
