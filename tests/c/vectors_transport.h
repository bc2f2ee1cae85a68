/* Calls of transport: sizes, inputs and outputs in the order of the layouts that tests/vectors/transport.h repeats. */

LENGTH_3(ot_transport_work_len, bary_ot_transport_work_len)
LENGTH_3(ot_transport_iwork_len, bary_ot_transport_iwork_len)
LENGTH_3(ot_transport_mwork_len, bary_ot_transport_mwork_len)

/* A weighted problem. */
struct FN(coupling) {
    size_t n, m, d;
    int32_t method, masses;
    struct FN(rows) x, y;
    const T *a, *b;
};

static struct FN(coupling) FN(weighted_clouds)(void)
{
    struct FN(coupling) p;
    p.n = FN(size)(), p.m = FN(size)(), p.d = FN(size)();
    p.method = FN(option)(), p.masses = FN(option)();
    return p;
}

static void FN(read_clouds)(struct FN(coupling) *p)
{
    p->x = FN(input)(p->n);
    p->a = FN(input_list)(p->n);
    p->y = FN(input)(p->m);
    p->b = FN(input_list)(p->m);
}

static void FN(call_ot_transport)(void)
{
    struct FN(coupling) p = FN(weighted_clouds)();
    size_t most = p.n + p.m - 1, found = 0;
    FN(read_clouds)(&p);
    uint32_t *entries = FN(result_integers)(1);
    T *cost = FN(result_list)(1), *gap = FN(result_list)(1);
    uint32_t *used = FN(result_integers)(1), *rows = FN(result_integers)(most), *cols = FN(result_integers)(most);
    T *mass = FN(result_list)(most), *f = FN(result_list)(p.n), *g = FN(result_list)(p.m);
    bary_status status = FN(bary_ot_transport)(&found, cost, gap, (int32_t *)used, rows, cols, mass, most, f, g, p.x.at, p.n, p.d, p.x.ld, p.a, p.y.at, p.m,
                                               p.y.ld, p.b, p.method, p.masses, FN(work), COUNT(FN(work)), iwork, COUNT(iwork), mwork, COUNT(mwork));
    *entries = (uint32_t)found;
    FN(settle)(status);
}

static bary_status FN(begun)(const struct FN(coupling) *p)
{
    return FN(bary_ot_transport_begin)(p->x.at, p->n, p->d, p->x.ld, p->a, p->y.at, p->m, p->y.ld, p->b, p->method, p->masses, FN(work), COUNT(FN(work)), iwork,
                                       COUNT(iwork), mwork, COUNT(mwork));
}

static bary_status FN(stepped)(const struct FN(coupling) *p, size_t budget)
{
    bary_status status = FN(begun)(p);
    for (int k = 0; !status && k < 4096; k++)
        if (FN(bary_ot_transport_step)(p->x.at, p->n, p->d, p->x.ld, p->y.at, p->m, p->y.ld, budget, FN(work), COUNT(FN(work)), iwork, COUNT(iwork), mwork,
                                       COUNT(mwork)) != BARY_NOT_CONVERGED)
            break;
    return status;
}

/* The plan of what was begun; f and g are wanted even if they are not compared. */
static bary_status FN(finished)(const struct FN(coupling) *p, size_t *found, T *cost, T *gap, uint32_t *rows, uint32_t *cols, T *mass, T *f, T *g)
{
    return FN(bary_ot_transport_finish)(found, cost, gap, NULL, rows, cols, mass, p->n + p->m - 1, f, g, p->x.at, p->n, p->d, p->x.ld, p->y.at, p->m, p->y.ld,
                                        FN(work), COUNT(FN(work)), iwork, COUNT(iwork), mwork, COUNT(mwork));
}

static void FN(call_ot_transport_begin)(void)
{
    struct FN(coupling) p = FN(weighted_clouds)();
    uint32_t rows[8], cols[8];
    T f[8], g[8];
    size_t found;
    FN(read_clouds)(&p);
    T *cost = FN(result_list)(1), *mass = FN(result_list)(p.n + p.m - 1);
    bary_status status = FN(begun)(&p);
    FN(finished)(&p, &found, cost, NULL, rows, cols, mass, f, g);
    FN(settle)(status);
}

static void FN(call_ot_transport_step)(void)
{
    struct FN(coupling) p = FN(weighted_clouds)();
    size_t budget = FN(size)(), found;
    uint32_t rows[12], cols[12];
    T f[8], g[8];
    FN(read_clouds)(&p);
    T *cost = FN(result_list)(1), *mass = FN(result_list)(p.n + p.m - 1);
    FN(stepped)(&p, budget);
    FN(settle)(FN(finished)(&p, &found, cost, NULL, rows, cols, mass, f, g));
}

static void FN(call_ot_transport_finish)(void)
{
    struct FN(coupling) p = FN(weighted_clouds)();
    size_t most = p.n + p.m - 1, found = 0;
    FN(read_clouds)(&p);
    uint32_t *entries = FN(result_integers)(1);
    T *cost = FN(result_list)(1), *gap = FN(result_list)(1);
    uint32_t *rows = FN(result_integers)(most), *cols = FN(result_integers)(most);
    T *mass = FN(result_list)(most), *f = FN(result_list)(p.n), *g = FN(result_list)(p.m);
    FN(stepped)(&p, 1000);
    bary_status status = FN(finished)(&p, &found, cost, gap, rows, cols, mass, f, g);
    *entries = (uint32_t)found;
    FN(settle)(status);
}
