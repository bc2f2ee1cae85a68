/* Calls of sphere's observables: sizes, inputs and outputs in the order of the layouts that tests/vectors/observe.h repeats. */

LENGTH_1(sphere_participation_work_len, bary_sphere_participation_work_len)
LENGTH_2(sphere_rank_work_len, bary_sphere_rank_work_len)

static void FN(call_sphere_overlaps)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    int32_t kind = FN(option)();
    struct FN(rows) x = FN(input)(n);
    T *mean = FN(result_list)(1), *min = FN(result_list)(1), *max = FN(result_list)(1);
    FN(settle)(FN(bary_sphere_overlaps)(mean, min, max, x.at, n, d, x.ld, kind));
}

static void FN(call_sphere_energy)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    int32_t kind = FN(option)();
    struct FN(rows) x = FN(input)(n);
    T beta = FN(number)(), *energy = FN(result_list)(1), *log_mean = FN(result_list)(1);
    FN(settle)(FN(bary_sphere_energy)(energy, log_mean, x.at, n, d, x.ld, kind, beta));
}

static void FN(call_sphere_participation)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    int32_t kind = FN(option)();
    struct FN(rows) x = FN(input)(n);
    T beta = FN(number)(), *participation = FN(result_list)(n), *entropy = FN(result_list)(n);
    T *mean_participation = FN(result_list)(1), *mean_entropy = FN(result_list)(1);
    FN(settle)(FN(bary_sphere_participation)(participation, entropy, mean_participation, mean_entropy, x.at, n, d, x.ld, kind, beta,
                                             FN(work), COUNT(FN(work))));
}

static void FN(call_sphere_rank)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    int32_t kind = FN(option)();
    struct FN(rows) x = FN(input)(n);
    T *effective_rank = FN(result_list)(1), *participation_ratio = FN(result_list)(1);
    FN(settle)(FN(bary_sphere_rank)(effective_rank, participation_ratio, x.at, n, d, x.ld, kind, FN(work), COUNT(FN(work))));
}
