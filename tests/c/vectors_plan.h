/* Calls of flow's schedules, conventions and laws: sizes, inputs and outputs in the order of the layouts that tests/vectors/plan.h repeats. */

GRID_1(cosine)

static void FN(call_flow_grid_exponential)(void)
{
    size_t len = FN(size)();
    T sigma_min = FN(number)(), sigma_max = FN(number)(), *times = FN(result_list)(len);
    FN(settle)(FN(bary_flow_grid_exponential)(times, len, sigma_min, sigma_max));
}

static void FN(call_flow_shift)(void)
{
    size_t len = FN(size)();
    T *times = FN(changed_list)(len), shift = FN(number)();
    FN(settle)(FN(bary_flow_shift)(times, len, shift));
}

static void FN(call_flow_resolution_shift)(void)
{
    T tokens = FN(number)(), base_tokens = FN(number)(), max_tokens = FN(number)();
    T base_shift = FN(number)(), max_shift = FN(number)(), *shift = FN(result_list)(1);
    FN(settle)(FN(bary_flow_resolution_shift)(shift, tokens, base_tokens, max_tokens, base_shift, max_shift));
}

static void FN(call_flow_check_times)(void)
{
    size_t len = FN(size)();
    FN(settle)(FN(bary_flow_check_times)(FN(input_list)(len), len));
}

#define CONVERSION(name) \
    static void FN(call_flow_##name)(void) \
    { \
        size_t len = FN(size)(); \
        const T *given = FN(input_list)(len); \
        T *out = FN(result_list)(len); \
        FN(settle)(FN(bary_flow_##name)(out, given, len)); \
    }

CONVERSION(times_of_sigmas)
CONVERSION(sigmas_of_times)
CONVERSION(times_of_alphas)
CONVERSION(alphas_of_times)
CONVERSION(times_of_diffusion)
CONVERSION(diffusion_of_times)

static void FN(call_flow_scale)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(changed)(n, d);
    FN(settle)(FN(bary_flow_scale)(x.at, n, d, x.ld, FN(number)()));
}

static void FN(call_flow_denoised)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    int32_t prediction = FN(option)();
    struct FN(rows) p = FN(changed)(n, d), x = FN(input)(n);
    T signal = FN(number)(), noise_level = FN(number)();
    FN(settle)(FN(bary_flow_denoised)(p.at, p.ld, x.at, n, d, x.ld, prediction, signal, noise_level));
}

static void FN(call_flow_euler_law)(void)
{
    size_t d = FN(size)(), len = FN(size)();
    const T *mean = FN(input_list)(d), *sds = FN(input_list)(d), *times = FN(input_list)(len);
    T rho = FN(number)(), *w2 = FN(result_list)(1), *factors = FN(result_list)(d);
    FN(settle)(FN(bary_flow_euler_law)(w2, factors, mean, sds, d, times, len, rho));
}

static void FN(call_flow_steps_needed)(void)
{
    size_t d = FN(size)(), steps = 0;
    int32_t schedule = FN(option)();
    size_t max_steps = FN(size)();
    const T *sds = FN(input_list)(d);
    T s = FN(number)(), rho = FN(number)(), tolerance = FN(number)();
    uint32_t *narrow = FN(result_integers)(1);
    bary_status status = FN(bary_flow_steps_needed)(&steps, sds, d, schedule, s, rho, tolerance, max_steps);
    *narrow = (uint32_t)steps;
    FN(settle)(status);
}

static void FN(call_flow_lipschitz_profile)(void)
{
    size_t len = FN(size)();
    const T *times = FN(input_list)(len);
    T s = FN(number)(), radius = FN(number)(), *out = FN(result_list)(len);
    FN(settle)(FN(bary_flow_lipschitz_profile)(out, times, len, s, radius));
}

static void FN(call_flow_log_lipschitz)(void)
{
    T from = FN(number)(), to = FN(number)(), s = FN(number)(), radius = FN(number)(), *out = FN(result_list)(1);
    FN(settle)(FN(bary_flow_log_lipschitz)(out, from, to, s, radius));
}

static void FN(call_flow_tilt_lipschitz)(void)
{
    T l = FN(number)(), *out = FN(result_list)(1);
    FN(settle)(FN(bary_flow_tilt_lipschitz)(out, l));
}

static void FN(call_flow_inequalities)(void)
{
    T lipschitz = FN(number)(), *poincare = FN(result_list)(1), *log_sobolev = FN(result_list)(1);
    FN(settle)(FN(bary_flow_inequalities)(poincare, log_sobolev, lipschitz));
}

static void FN(call_flow_step_bias_bound)(void)
{
    size_t d = FN(size)();
    T from = FN(number)(), to = FN(number)(), *out = FN(result_list)(1);
    FN(settle)(FN(bary_flow_step_bias_bound)(out, d, from, to));
}
