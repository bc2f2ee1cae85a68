/* Calls for equiangular tokens: sizes, inputs and outputs in the order of the layouts that tests/vectors/simplex.h repeats. */

LENGTH_1(sphere_simplex_moments_work_len, bary_sphere_simplex_moments_work_len)
LENGTH_1(sphere_simplex_path_work_len, bary_sphere_simplex_path_work_len)

static void FN(call_sphere_simplex_moments)(void)
{
    size_t n = FN(size)(), d = FN(size)(), len = FN(size)(), points = FN(size)();
    const T *gammas = FN(input_list)(len);
    T tau = FN(number)(), *participation = FN(result_list)(len), *shared = FN(result_list)(len);
    T *drift = FN(result_list)(len), *error = FN(result_list)(len);
    FN(settle)(FN(bary_sphere_simplex_moments)(participation, shared, drift, error, gammas, len, n, d, tau, points, FN(work),
                                               COUNT(FN(work))));
}

static void FN(call_sphere_simplex_path)(void)
{
    size_t n = FN(size)(), d = FN(size)(), len = FN(size)(), points = FN(size)();
    const T *times = FN(input_list)(len);
    T gamma = FN(number)(), tau = FN(number)(), *gammas = FN(result_list)(len), *error = FN(result_list)(1);
    FN(settle)(FN(bary_sphere_simplex_path)(gammas, error, times, len, gamma, n, d, tau, points, FN(work), COUNT(FN(work))));
}

static void FN(call_sphere_simplex_layers)(void)
{
    size_t n = FN(size)(), len = FN(size)(), points = FN(size)();
    T gamma = FN(number)(), tau = FN(number)(), k = FN(number)(), *gammas = FN(result_list)(len), *error = FN(result_list)(1);
    FN(settle)(FN(bary_sphere_simplex_layers)(gammas, error, len, gamma, n, tau, k, points, FN(work), COUNT(FN(work))));
}

static void FN(call_sphere_overlap_recursion)(void)
{
    size_t n = FN(size)();
    struct FN(rows) r = FN(changed)(n, n), s = FN(input)(n);
    FN(settle)(FN(bary_sphere_overlap_recursion)(r.at, r.ld, s.at, n, s.ld, FN(number)()));
}
