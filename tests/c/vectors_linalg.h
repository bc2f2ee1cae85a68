/* Calls of linalg; layouts in tests/vectors/linalg.h. */

LENGTH_1(linalg_eigen_work_len, bary_linalg_eigen_work_len)
LENGTH_1(linalg_sqrt_work_len, bary_linalg_sqrt_work_len)

static void FN(call_linalg_eigen)(void)
{
    size_t d = FN(size)();
    struct FN(rows) a = FN(input)(d);
    T *values = FN(result_list)(d);
    struct FN(rows) vectors = FN(result)(d, d);
    FN(settle)(FN(bary_linalg_eigen)(values, vectors.at, vectors.ld, a.at, d, a.ld, FN(work), COUNT(FN(work))));
}

static void FN(call_linalg_cholesky)(void)
{
    size_t n = FN(size)();
    struct FN(rows) a = FN(changed)(n, n);
    FN(settle)(FN(bary_linalg_cholesky)(a.at, n, a.ld));
}

static void FN(call_linalg_sqrt)(void)
{
    size_t d = FN(size)();
    struct FN(rows) a = FN(input)(d), root = FN(result)(d, d), inverse = FN(result)(d, d);
    FN(settle)(FN(bary_linalg_sqrt)(root.at, root.ld, inverse.at, inverse.ld, a.at, d, a.ld, FN(work), COUNT(FN(work))));
}
