/* Calls of sphere's predictions: sizes, inputs and outputs in the order of the layouts that tests/vectors/predict.h repeats. */

static void FN(call_sphere_logistic)(void)
{
    size_t len = FN(size)();
    const T *layers = FN(input_list)(len);
    T m0 = FN(number)(), k = FN(number)(), *m = FN(result_list)(len);
    FN(settle)(FN(bary_sphere_logistic)(m, layers, len, m0, k));
}

static void FN(call_sphere_collapse_depth)(void)
{
    size_t layers = 0;
    T m0 = FN(number)(), epsilon = FN(number)(), k = FN(number)(), *depth = FN(result_list)(1);
    uint32_t *narrow = FN(result_integers)(1);
    bary_status status = FN(bary_sphere_collapse_depth)(depth, &layers, m0, epsilon, k);
    *narrow = (uint32_t)layers;
    FN(settle)(status);
}

static void FN(call_sphere_equiangular_path)(void)
{
    size_t n = FN(size)(), len = FN(size)();
    int32_t form = FN(option)();
    const T *times = FN(input_list)(len);
    T gamma = FN(number)(), beta = FN(number)(), *gammas = FN(result_list)(len);
    FN(settle)(FN(bary_sphere_equiangular_path)(gammas, times, len, gamma, n, beta, form));
}

static void FN(call_sphere_equiangular_time)(void)
{
    size_t n = FN(size)();
    int32_t form = FN(option)();
    T from = FN(number)(), to = FN(number)(), beta = FN(number)(), *time = FN(result_list)(1);
    FN(settle)(FN(bary_sphere_equiangular_time)(time, from, to, n, beta, form));
}

static void FN(call_sphere_cold_overlaps)(void)
{
    size_t d = FN(size)(), len = FN(size)(), matrices = FN(size)();
    const T *overlaps = FN(input_list)(len);
    T *after = FN(result_list)(len), *drift = FN(result_list)(len);
    FN(settle)(FN(bary_sphere_cold_overlaps)(after, drift, overlaps, len, d, matrices));
}

static void FN(call_sphere_alignment)(void)
{
    T overlap = FN(number)(), c = FN(number)(), *probability = FN(result_list)(1);
    FN(settle)(FN(bary_sphere_alignment)(probability, overlap, c));
}

static void FN(call_sphere_freezing)(void)
{
    size_t n = FN(size)();
    T gamma = FN(number)(), tau = FN(number)(), *participation = FN(result_list)(1);
    FN(settle)(FN(bary_sphere_freezing)(participation, n, gamma, tau));
}

static void FN(call_sphere_tracking_bound)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    T time = FN(number)(), constant = FN(number)(), delta = FN(number)(), *bound = FN(result_list)(1);
    FN(settle)(FN(bary_sphere_tracking_bound)(bound, time, constant, n, d, delta));
}
