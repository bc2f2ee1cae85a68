"""Transport with costs of the caller's own, and the small solver: docs/math.md, section 6. Exact fractions."""
import collections
import ctypes
import itertools
import math
from fractions import Fraction

import numpy
from mpmath import mp, mpf

from cases import Function, Numbers
from ot import SQUARED, assign, best, fractions, pair, real


def assign_matrix(case):
    """f and g are not unique: f_i is to be min_j (c_ij - g_j), at j = perm(i); g at most 0 where columns are left over."""
    cost, outputs, n, m = fractions(case["costs"]), case["outputs"], case["n"], case["m"]
    perm = min(itertools.permutations(range(m), n), key=lambda perm: sum(cost[i][j] for i, j in enumerate(perm)))
    least = sum(cost[i][j] for i, j in enumerate(perm)) / n
    f, g, gap = fractions(outputs["f"]), fractions(outputs["g"]), fractions(outputs["gap"])[0]
    owner = {j: i for i, j in enumerate(perm)}
    size = max(real(max(map(max, [[abs(c) for c in row] for row in cost]))), real(max(map(abs, g))))
    excess = fractions(outputs["cost"])[0] - least
    fits = all(one <= 0 for one in g) or n == m
    return {
        "perm": (list(perm), 1),
        "f": ([real(min(c - g_j for c, g_j in zip(row, g))) for row in cost], size),
        "g": ([real(cost[owner[j]][j] - f[owner[j]]) if j in owner else mpf(0) for j in range(m)], size),
        "cost": ([real(least)], size),
        "gap": ([mpf(0) if gap >= max(Fraction(0), excess) and fits else mp.nan], 12 * size),
    }


def call_assign_small(library, scalar, arguments):
    n = arguments["n"]
    perm, swork = numpy.full(n, 77, numpy.uint16), numpy.full(3 * n, 77, numpy.uint16)
    status = library.call("ot_assign_small", scalar, {**arguments, "perm": perm, "swork": swork, "swork_len": 3 * n})
    arguments["perm"][:] = perm
    return status


def transport(case):
    """Weights are multiples of 1/8 of their total: copies of rows and columns, assigned. f and g as in assign_matrix."""
    cost, outputs, n, m = fractions(case["costs"]), case["outputs"], case["n"], case["m"]
    a, b = (fractions(case[name] or [1] * size) for name, size in (("a", n), ("b", m)))
    total = sum(a) if case["masses"] == 0 and case["a"] else 1
    share = math.lcm(*(Fraction(w, sum(list_)).denominator for list_ in (a, b) for w in list_))
    rows, cols = ([i for i, w in enumerate(list_) for _ in range(int(w * share / sum(list_)))] for list_ in (a, b))
    perm = best([[cost[i][j] for j in cols] for i in rows])
    plan = sorted(collections.Counter((rows[k], cols[p]) for k, p in enumerate(perm)).items())
    least = sum(cost[i][j] * count for (i, j), count in plan) * total / share
    f, g, gap = fractions(outputs["f"]), fractions(outputs["g"]), fractions(outputs["gap"])[0]
    row_of = {j: i for (i, j), _ in plan}
    size = max(real(max(map(max, [[abs(c) for c in row] for row in cost]))), real(max(map(abs, g))))
    rest = [77] * (n + m - 1 - len(plan))
    return {
        "entries": ([len(plan)], 1),
        "cost": ([real(least)], size * real(Fraction(total))),
        "gap": ([mpf(0) if gap >= max(Fraction(0), fractions(outputs["cost"])[0] - least) else mp.nan], 12 * size * real(Fraction(total))),
        "rows": ([i for (i, _), _ in plan] + rest, 1),
        "cols": ([j for (_, j), _ in plan] + rest, 1),
        "mass": ([real(count * Fraction(total) / share) for _, count in plan] + [mpf(one) for one in rest], 1),
        "f": ([real(min(c - g_j for c, g_j in zip(row, g))) for row in cost], size),
        "g": ([real(cost[row_of[j]][j] - f[row_of[j]]) if j in row_of else real(g[j]) for j in range(m)], size),
    }


def call_transport_matrix(library, scalar, arguments):
    return library.call("ot_transport_matrix", scalar, {**arguments, "plan_len": arguments["n"] + arguments["m"] - 1})


def call_transport_callback(library, scalar, arguments):
    costs, number, size = arguments["costs"], {"f32": ctypes.c_float, "f64": ctypes.c_double}[scalar], ctypes.c_size_t

    def write(_, out, i, m):
        for j in range(m):
            out[j] = costs.rows[i, j]
        return 0

    call = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.POINTER(number), size, size)(write)
    plan_len = arguments["n"] + arguments["m"] - 1
    return library.call("ot_transport_callback", scalar, {**arguments, "costs": call, "plan_len": plan_len})


def weighted(seed, n, m, a=None, b=None, masses=0, **more):
    return {**matrix(seed, n, m, **more), "a": a, "b": b, "masses": masses}


def matrix(seed, n, m, **more):
    return {"n": n, "m": m, "costs": Numbers(seed).normal(n, m), **more}


MATRICES = [matrix(301, 1, 1), matrix(302, 3, 3), matrix(303, 5, 5, pad=1), matrix(304, 2, 6), matrix(305, 4, 5, pad=2)]
PAIRED = [pair(311, 3, 2), pair(312, 6, 3, pad=1), pair(313, 5, 1), pair(314, 2, 9)]
WEIGHTED = [
    weighted(321, 1, 3),
    weighted(322, 4, 4, pad=1),
    weighted(323, 3, 5, [0.25, 0.5, 0.25], [0.125, 0.375, 0.0, 0.25, 0.25], pad=1),
    weighted(324, 5, 3, [0.0, 1.0, 0.5, 2.0, 0.5], [1.0, 2.0, 1.0]),
    weighted(325, 3, 2, [1.0, 4.0, 3.0], [0.25, 0.75], masses=1),
]
TRANSPORT = "n m masses|costs[n,m] a[n] b[m]|#entries[1] cost[1] gap[1] #rows[n+m-1] #cols[n+m-1] mass[n+m-1] f[n] g[m]"
SIZES, SHAPES = [{"n": 1}, {"n": 7}], [{"n": 1, "m": 1}, {"n": 3, "m": 7}, {"n": 9, "m": 40}]
MAGNITUDE = "the largest |cost|, or |g|; the gap: that times 12"
FUNCTIONS = [
    Function("ot_assign_matrix_work_len", "n m||", SHAPES, lambda n, m, lanes: n + 2 * m),
    Function("ot_assign_matrix_iwork_len", "n m||", SHAPES, lambda n, m, lanes: n + 2 * m),
    Function("ot_assign_matrix", "n m|costs[n,m]|#perm[n] f[n] g[m] cost[1] gap[1]", MATRICES, assign_matrix, MAGNITUDE, 4),
    Function("ot_transport_matrix_work_len", "n m||", SHAPES, lambda n, m, lanes: n * min(m, 16) + n + 3 * m),
    Function("ot_transport_matrix_iwork_len", "n m||", SHAPES, lambda n, m, lanes: n * min(m, 16) + 7 * (n + m)),
    Function("ot_transport_matrix_mwork_len", "n m||", SHAPES, lambda n, m, lanes: 3 * (n + m)),
    Function("ot_transport_matrix", TRANSPORT, WEIGHTED, transport, MAGNITUDE, 4, call_transport_matrix),
    Function("ot_transport_callback", TRANSPORT, WEIGHTED, transport, MAGNITUDE, 4, call_transport_callback),
    Function("ot_assign_small_swork_len", "n||", SIZES, lambda n, lanes: 3 * n),
    Function("ot_assign_small", "n d|x[n,d] y[n,d]|#perm[n] f[n] g[n] cost[1] gap[1]", PAIRED, assign, SQUARED, 8, call_assign_small),
]
