/* Calls of certificates, closed forms and maps; layouts in tests/vectors/closed.h. */

LENGTH_2(ot_certify_work_len, bary_ot_certify_work_len)
LENGTH_1(ot_certify_assignment_work_len, bary_ot_certify_assignment_work_len)
LENGTH_1(ot_gaussian_map_work_len, bary_ot_gaussian_map_work_len)
LENGTH_1(ot_gaussian_between_work_len, bary_ot_gaussian_between_work_len)
LENGTH_1(ot_gaussian_barycenter_work_len, bary_ot_gaussian_barycenter_work_len)
LENGTH_1(ot_stability_bound_affine_work_len, bary_ot_stability_bound_affine_work_len)

static void FN(call_ot_certify)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), entries = FN(size)();
    int32_t masses = FN(option)();
    const uint32_t *rows = FN(input_integers)(entries), *cols = FN(input_integers)(entries);
    const T *mass = FN(input_list)(entries);
    struct FN(rows) x = FN(input)(n);
    const T *a = FN(input_list)(n);
    struct FN(rows) y = FN(input)(m);
    const T *b = FN(input_list)(m), *f = FN(input_list)(n), *g = FN(input_list)(m);
    T *proof = FN(result_list)(BARY_PROOF_LEN);
    FN(settle)(FN(bary_ot_certify)(proof, rows, cols, mass, entries, x.at, n, d, x.ld, a, y.at, m, y.ld, b, masses, f, g, FN(work), COUNT(FN(work))));
}

static void FN(call_ot_certify_assignment)(void)
{
    size_t n = FN(size)(), d = FN(size)();
    const uint32_t *perm = FN(input_integers)(n);
    struct FN(rows) x = FN(input)(n), y = FN(input)(n);
    const T *f = FN(input_list)(n), *g = FN(input_list)(n);
    T *proof = FN(result_list)(BARY_PROOF_LEN);
    FN(settle)(FN(bary_ot_certify_assignment)(proof, perm, x.at, n, d, x.ld, y.at, y.ld, f, g, FN(work), COUNT(FN(work))));
}

static void FN(call_ot_gaussian_map)(void)
{
    size_t d = FN(size)();
    struct FN(rows) s1 = FN(input)(d), s2 = FN(input)(d), out = FN(result)(d, d);
    FN(settle)(FN(bary_ot_gaussian_map)(out.at, out.ld, s1.at, d, s1.ld, s2.at, s2.ld, FN(work), COUNT(FN(work))));
}

static void FN(call_ot_gaussian_w2)(void)
{
    size_t d = FN(size)();
    const T *m1 = FN(input_list)(d);
    struct FN(rows) s1 = FN(input)(d);
    const T *m2 = FN(input_list)(d);
    struct FN(rows) s2 = FN(input)(d);
    T *distance = FN(result_list)(1);
    FN(settle)(FN(bary_ot_gaussian_w2)(distance, m1, s1.at, d, s1.ld, m2, s2.at, s2.ld, FN(work), COUNT(FN(work))));
}

static void FN(call_ot_gaussian_between)(void)
{
    size_t d = FN(size)();
    const T *m1 = FN(input_list)(d);
    struct FN(rows) s1 = FN(input)(d);
    const T *m2 = FN(input_list)(d);
    struct FN(rows) s2 = FN(input)(d);
    T t = FN(number)();
    T *mean = FN(result_list)(d);
    struct FN(rows) s = FN(result)(d, d);
    FN(settle)(FN(bary_ot_gaussian_between)(mean, s.at, s.ld, m1, s1.at, d, s1.ld, m2, s2.at, s2.ld, t, FN(work), COUNT(FN(work))));
}

static void FN(call_ot_gaussian_barycenter)(void)
{
    size_t k = FN(size)(), d = FN(size)(), max_steps = FN(size)(), taken = 0;
    struct FN(rows) means = FN(input)(k), laws = FN(input)(k * d);
    const T *weights = FN(input_list)(k);
    T tolerance = FN(number)();
    T *mean = FN(result_list)(d);
    struct FN(rows) s = FN(result)(d, d);
    T *residual = FN(result_list)(1);
    FN(settle)(FN(bary_ot_gaussian_barycenter)(mean, s.at, s.ld, &taken, residual, means.at, k, d, means.ld, laws.at, laws.ld, weights,
                                               tolerance, max_steps, FN(work), COUNT(FN(work))));
}

static void FN(call_ot_interpolate)(void)
{
    size_t n = FN(size)(), d = FN(size)(), len = FN(size)();
    struct FN(rows) x = FN(input)(n), y = FN(input)(n);
    const T *times = FN(input_list)(len);
    struct FN(rows) out = FN(result)(len * n, d);
    FN(settle)(FN(bary_ot_interpolate)(out.at, out.ld, x.at, n, d, x.ld, y.at, y.ld, times, len));
}

static void FN(call_ot_interpolate_plan)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), entries = FN(size)(), len = FN(size)();
    const uint32_t *rows = FN(input_integers)(entries), *cols = FN(input_integers)(entries);
    struct FN(rows) x = FN(input)(n), y = FN(input)(m);
    const T *times = FN(input_list)(len);
    struct FN(rows) out = FN(result)(len * entries, d);
    FN(settle)(FN(bary_ot_interpolate_plan)(out.at, out.ld, rows, cols, entries, x.at, n, d, x.ld, y.at, m, y.ld, times, len));
}

static void FN(call_ot_pairs_of_plan)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), entries = FN(size)();
    const uint32_t *rows = FN(input_integers)(entries), *cols = FN(input_integers)(entries);
    const T *mass = FN(input_list)(entries);
    struct FN(rows) x = FN(input)(n), y = FN(input)(m);
    struct FN(rows) noise = FN(result)(entries, d), data = FN(result)(entries, d);
    T *log_weights = FN(result_list)(entries);
    FN(settle)(FN(bary_ot_pairs_of_plan)(noise.at, noise.ld, data.at, data.ld, log_weights, rows, cols, mass, entries, x.at, n, d, x.ld, y.at, m, y.ld));
}

static void FN(call_ot_wp_1d)(void)
{
    size_t n = FN(size)(), m = FN(size)();
    const T *x = FN(input_list)(n), *a = FN(input_list)(n), *y = FN(input_list)(m), *b = FN(input_list)(m);
    T p = FN(number)();
    T *distance = FN(result_list)(1);
    FN(settle)(FN(bary_ot_wp_1d)(distance, x, n, a, y, m, b, p, iwork, COUNT(iwork)));
}

static void FN(call_ot_potentials_1d)(void)
{
    size_t n = FN(size)(), m = FN(size)();
    const T *x = FN(input_list)(n), *a = FN(input_list)(n), *y = FN(input_list)(m), *b = FN(input_list)(m);
    T *f = FN(result_list)(n), *g = FN(result_list)(m);
    FN(settle)(FN(bary_ot_potentials_1d)(f, g, x, n, a, y, m, b, iwork, COUNT(iwork)));
}

static void FN(call_ot_map)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)();
    struct FN(rows) x = FN(input)(n), y = FN(input)(m);
    const T *g = FN(input_list)(m), *log_weights = FN(input_list)(m);
    T eps = FN(number)();
    struct FN(rows) out = FN(result)(n, d);
    FN(settle)(FN(bary_ot_map)(out.at, out.ld, x.at, n, d, x.ld, y.at, m, y.ld, g, log_weights, eps, FN(work), COUNT(FN(work))));
}

static void FN(call_ot_project_nearest)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)(), d_out = FN(size)();
    struct FN(rows) x = FN(input)(n), points = FN(input)(m), images = FN(input)(m);
    struct FN(rows) out = FN(result)(n, d_out);
    uint32_t *index = FN(result_integers)(n);
    FN(settle)(FN(bary_ot_project_nearest)(out.at, out.ld, index, x.at, n, d, x.ld, points.at, m, points.ld, images.at, d_out, images.ld));
}

static void FN(call_ot_stability_bound)(void)
{
    T lipschitz = FN(number)(), w2_data = FN(number)(), w2_true = FN(number)(), integral = FN(number)();
    T *bound = FN(result_list)(1);
    FN(settle)(FN(bary_ot_stability_bound)(bound, lipschitz, w2_data, w2_true, integral));
}

static void FN(call_ot_stability_bound_affine)(void)
{
    size_t n = FN(size)(), m = FN(size)(), d = FN(size)();
    struct FN(rows) matrix = FN(input)(d);
    const T *offset = FN(input_list)(d);
    struct FN(rows) x = FN(input)(n);
    const T *a = FN(input_list)(n);
    struct FN(rows) y = FN(input)(m);
    const T *b = FN(input_list)(m);
    T w2_data = FN(number)();
    T *bound = FN(result_list)(1);
    FN(settle)(FN(bary_ot_stability_bound_affine)(bound, matrix.at, d, matrix.ld, offset, x.at, n, x.ld, a, y.at, m, y.ld, b, w2_data, FN(work), COUNT(FN(work))));
}
