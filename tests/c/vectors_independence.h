/* Calls of independence: sizes, inputs and outputs in the order of the layouts that tests/vectors/independence.h repeats. */

LENGTH_2(independence_ranks_work_len, bary_independence_ranks_work_len)
LENGTH_2(independence_ranks_iwork_len, bary_independence_ranks_iwork_len)
LENGTH_3(independence_hsic_work_len, FN(bary_independence_hsic_work_len))
LENGTH_1(independence_permutation_test_iwork_len, bary_independence_permutation_test_iwork_len)
LENGTH_4(independence_null_quantiles_work_len, FN(bary_independence_null_quantiles_work_len))
LENGTH_2(independence_null_quantiles_iwork_len, bary_independence_null_quantiles_iwork_len)
LENGTH_1(independence_two_sample_test_work_len, FN(bary_independence_two_sample_test_work_len))
LENGTH_1(independence_two_sample_test_iwork_len, bary_independence_two_sample_test_iwork_len)

/* The observer of a test: stops after as many permutations as `user` points to. */
static int32_t FN(stop_test)(void *user, size_t step, size_t total, const T *x, size_t n, size_t d, size_t ld)
{
    (void)total, (void)x, (void)n, (void)d, (void)ld;
    return step == *(const size_t *)user;
}

static void FN(call_independence_reference)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    int32_t shape = FN(option)();
    struct FN(rows) out = FN(result)(n, d);
    FN(settle)(FN(bary_independence_reference)(out.at, n, d, out.ld, shape));
}

static void FN(call_independence_ranks)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n), to = FN(input)(n);
    struct FN(rows) out = FN(result)(n, d);
    T *g = FN(result_list)(n);
    FN(settle)(FN(bary_independence_ranks)(out.at, out.ld, g, x.at, n, d, x.ld, to.at, to.ld, FN(work), COUNT(FN(work)), iwork, COUNT(iwork)));
}

static void FN(call_independence_median_distance)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n);
    T *distance = FN(result_list)(1);
    FN(settle)(FN(bary_independence_median_distance)(distance, x.at, n, d, x.ld));
}

static void FN(call_independence_hsic)(void)
{
    size_t n = FN(size)(), d_x = FN(size)(), d_y = FN(size)();
    int32_t kernel = FN(option)();
    struct FN(rows) x = FN(input)(n), y = FN(input)(n);
    T h_x = FN(number)(), h_y = FN(number)(), *statistic = FN(result_list)(1), *mean = FN(result_list)(1), *variance = FN(result_list)(1);
    FN(settle)(FN(bary_independence_hsic)(statistic, mean, variance, x.at, n, d_x, x.ld, y.at, d_y, y.ld, kernel, h_x, h_y, FN(work), COUNT(FN(work))));
}

static void FN(call_independence_gamma_p)(void)
{
    T statistic = FN(number)(), mean = FN(number)(), variance = FN(number)(), *p = FN(result_list)(1);
    FN(settle)(FN(bary_independence_gamma_p)(p, statistic, mean, variance));
}

static void FN(call_independence_permutation_test)(void)
{
    size_t n = FN(size)(), d_x = FN(size)(), d_y = FN(size)(), found[2] = {0, 0};
    int32_t kernel = FN(option)();
    size_t count = FN(size)(), stop = FN(size)();
    uint64_t seed = FN(word)();
    struct FN(rows) x = FN(input)(n), y = FN(input)(n);
    T h_x = FN(number)(), h_y = FN(number)(), level = FN(number)(), *p = FN(result_list)(1), *statistic = FN(result_list)(1);
    uint32_t *exceeding = FN(result_integers)(1), *done = FN(result_integers)(1);
    bary_status status = FN(bary_independence_permutation_test)(p, statistic, &found[0], &found[1], x.at, n, d_x, x.ld, y.at, d_y, y.ld, kernel,
                                                                h_x, h_y, count, level, seed, FN(work), COUNT(FN(work)), iwork, COUNT(iwork),
                                                                FN(stop_test), &stop);
    *exceeding = (uint32_t)found[0];
    *done = (uint32_t)found[1];
    FN(settle)(status);
}

static void FN(call_independence_null_quantiles)(void)
{
    size_t n = FN(size)(), d_x = FN(size)(), d_y = FN(size)();
    int32_t kernel = FN(option)();
    size_t len = FN(size)(), count = FN(size)();
    uint64_t seed = FN(word)();
    const T *probabilities = FN(input_list)(len);
    struct FN(rows) x = FN(input)(n), y = FN(input)(n);
    T h_x = FN(number)(), h_y = FN(number)(), *quantiles = FN(result_list)(len);
    FN(settle)(FN(bary_independence_null_quantiles)(quantiles, probabilities, len, x.at, n, d_x, x.ld, y.at, d_y, y.ld, kernel, h_x, h_y, count,
                                                    seed, FN(work), COUNT(FN(work)), iwork, COUNT(iwork), NULL, NULL));
}

static void FN(call_independence_table_p)(void)
{
    size_t len = FN(size)();
    T statistic = FN(number)();
    const T *quantiles = FN(input_list)(len), *probabilities = FN(input_list)(len);
    T *p = FN(result_list)(1);
    FN(settle)(FN(bary_independence_table_p)(p, statistic, quantiles, probabilities, len));
}

static void FN(call_independence_two_sample_test)(void)
{
    size_t n = FN(size)(), d = FN(size)(), first = FN(size)(), found[2] = {0, 0};
    int32_t kernel = FN(option)();
    size_t count = FN(size)();
    uint64_t seed = FN(word)();
    struct FN(rows) z = FN(input)(n);
    T h = FN(number)(), *p = FN(result_list)(1), *statistic = FN(result_list)(1);
    uint32_t *exceeding = FN(result_integers)(1), *done = FN(result_integers)(1);
    bary_status status = FN(bary_independence_two_sample_test)(p, statistic, &found[0], &found[1], z.at, n, d, z.ld, first, kernel, h, count, 0,
                                                               seed, FN(work), COUNT(FN(work)), iwork, COUNT(iwork), NULL, NULL);
    *exceeding = (uint32_t)found[0];
    *done = (uint32_t)found[1];
    FN(settle)(status);
}
