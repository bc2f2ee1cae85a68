"""Transport with costs of the caller's own, and the small solver: docs/math.md, section 6. Exact fractions."""
import itertools
from fractions import Fraction

import numpy
from mpmath import mp, mpf

from cases import Function, Numbers
from ot import SQUARED, assign, fractions, pair, real


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


def matrix(seed, n, m, **more):
    return {"n": n, "m": m, "costs": Numbers(seed).normal(n, m), **more}


MATRICES = [matrix(301, 1, 1), matrix(302, 3, 3), matrix(303, 5, 5, pad=1), matrix(304, 2, 6), matrix(305, 4, 5, pad=2)]
PAIRED = [pair(311, 3, 2), pair(312, 6, 3, pad=1), pair(313, 5, 1), pair(314, 2, 9)]
SIZES, SHAPES = [{"n": 1}, {"n": 7}], [{"n": 1, "m": 1}, {"n": 3, "m": 7}]
MAGNITUDE = "the largest |cost|, or |g|; the gap: that times 12"
FUNCTIONS = [
    Function("ot_assign_matrix_work_len", "n m||", SHAPES, lambda n, m, lanes: n + 2 * m),
    Function("ot_assign_matrix_iwork_len", "n m||", SHAPES, lambda n, m, lanes: n + 2 * m),
    Function("ot_assign_matrix", "n m|costs[n,m]|#perm[n] f[n] g[m] cost[1] gap[1]", MATRICES, assign_matrix, MAGNITUDE, 4),
    Function("ot_assign_small_swork_len", "n||", SIZES, lambda n, lanes: 3 * n),
    Function("ot_assign_small", "n d|x[n,d] y[n,d]|#perm[n] f[n] g[n] cost[1] gap[1]", PAIRED, assign, SQUARED, 8, call_assign_small),
]
