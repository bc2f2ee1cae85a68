/* Calls of causal: sizes, inputs and outputs in the order of the layouts that tests/vectors/causal.h repeats. */

static void FN(call_softmax_attend_causal)(void)
{
    struct FN(problem) p = FN(read_sizes)(0);
    FN(read_arrays)(&p);
    struct FN(rows) mean = FN(result)(p.n, p.dv);
    T *lse = FN(result_list)(p.n);
    FN(settle)(FN(bary_softmax_attend_causal)(mean.at, mean.ld, lse, p.queries.at, p.n, p.d, p.queries.ld, p.keys.at, p.m, p.keys.ld,
                                              p.values.at, p.dv, p.values.ld, p.bias, p.logit, p.scale, FN(work), COUNT(FN(work))));
}
