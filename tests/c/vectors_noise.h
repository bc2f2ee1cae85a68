/* Calls of noise: sizes, inputs and outputs in the order of the layouts that tests/vectors/noise.h repeats. */

static void FN(call_noise_normals)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    uint64_t seed = FN(word)(), stream = FN(word)(), step = FN(word)(), row = FN(word)(), column = FN(word)();
    struct FN(rows) out = FN(result)(n, d);
    FN(settle)(FN(bary_noise_normals)(out.at, n, d, out.ld, seed, stream, step, row, column));
}

static void FN(call_noise_log_density)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n);
    T sd = FN(number)(), *out = FN(result_list)(n);
    FN(settle)(FN(bary_noise_log_density)(out, x.at, n, d, x.ld, sd));
}
