"""Optimal transport: docs/math.md, section 6. Couplings and assignments in exact fractions, soft maps in 50 digits."""
from fractions import Fraction

from mpmath import mp, mpf

from cases import Function, Numbers
from library import MARK
from softmax import DISTANCE, exact, largest, logits, summary, work_len


def fractions(values):
    return [fractions(row) for row in values] if hasattr(values, "__len__") else Fraction(float(values))


def real(fraction):
    return mpf(fraction.numerator) / fraction.denominator


def square(x, y):
    return sum((a - b) ** 2 for a, b in zip(x, y))


def ascending(values, weights):
    """Points with mass, in order: (index, value, mass)."""
    values = fractions(values)
    weights = [Fraction(1, len(values))] * len(values) if weights is None else fractions(weights)
    return [(i, values[i], weights[i]) for i in sorted(range(len(values)), key=lambda i: values[i]) if weights[i]]


def corner(x, y):
    """The north-west corner rule: where two intervals of mass overlap."""
    end_x, entries = Fraction(0), []
    for i, at_x, mass_x in x:
        begin_x, end_x, end_y = end_x, end_x + mass_x, Fraction(0)
        for j, at_y, mass_y in y:
            begin_y, end_y = end_y, end_y + mass_y
            overlap = min(end_x, end_y) - max(begin_x, begin_y)
            if overlap > 0:
                entries.append((i, j, overlap, overlap * (at_x - at_y) ** 2))
    return entries


def couple_1d(case):
    rows, cols, mass, cost = map(list, zip(*corner(ascending(case["x"], case["a"]), ascending(case["y"], case["b"]))))
    rest = [MARK] * (case["n"] + case["m"] - 1 - len(rows))
    return {
        "entries": ([len(rows)], 1),
        "cost": ([real(sum(cost))], (largest(exact(case["x"])) + largest(exact(case["y"]))) ** 2),
        "rows": (rows + rest, 1),
        "cols": (cols + rest, 1),
        "mass": ([real(one) for one in mass] + [mpf(one) for one in rest], 1),
    }


def call_couple_1d(library, scalar, arguments):
    return library.call("ot_couple_1d", scalar, {**arguments, "plan_len": arguments["n"] + arguments["m"] - 1})


def best(cost):
    """The optimal permutation of an exact cost matrix, by shortest augmenting paths with potentials."""
    n = len(cost)
    u, v, owner = [0] * (n + 1), [0] * (n + 1), [None] * n + [None]
    for i in range(n):
        owner[n], j, least, way, used = i, n, [None] * n, [n] * n, set()
        while owner[j] is not None:
            used.add(j)
            for k in set(range(n)) - used:
                reduced = cost[owner[j]][k] - u[owner[j]] - v[k]
                if least[k] is None or reduced < least[k]:
                    least[k], way[k] = reduced, j
            nearest = min(set(range(n)) - used, key=lambda k: least[k])
            step = least[nearest]
            for k in used:
                u[owner[k]] += step
                v[k] -= step
            for k in set(range(n)) - used:
                least[k] -= step
            j = nearest
        while j != n:
            owner[j], j = owner[way[j]], way[j]
    return [owner.index(i) for i in range(n)]


def assigned(case):
    """Half the squared distances, the optimal permutation and its mean squared distance."""
    x, y = fractions(case["x"]), fractions(case["y"])
    cost = [[square(a, b) / 2 for b in y] for a in x]
    perm = best(cost)
    return cost, perm, 2 * sum(cost[i][j] for i, j in enumerate(perm)) / len(x)


def assign(case):
    """f and g are not unique: f_i is to be min_j (c_ij - g_j), at j = perm(i); the gap to be a bound, and a small one."""
    (cost, perm, least), outputs = assigned(case), case["outputs"]
    f, g, gap = fractions(outputs["f"]), fractions(outputs["g"]), fractions(outputs["gap"])[0]
    tight = [real(min(c - g_j for c, g_j in zip(row, g))) for row in cost]
    excess = fractions(outputs["cost"])[0] - least
    size = max(real(max(map(max, cost))), largest(exact(outputs["g"])))
    return {
        "perm": (perm, 1),
        "f": (tight, size),
        "g": ([real(cost[i][j] - f[i]) for j, i in sorted((j, i) for i, j in enumerate(perm))], size),
        "cost": ([real(least)], size),
        "gap": ([mpf(0) if gap >= max(0, excess) else mp.nan], size * (case["d"] + 4)),
    }


def w2(case):
    return {"distance": ([mp.sqrt(real(assigned(case)[2]))], largest(exact(case["x"]), exact(case["y"])))}


def project_plan(case):
    y, out = exact(case["y"]), []
    plan = list(zip(case["rows"], case["cols"], exact(case["mass"])))
    for i in range(case["n"]):
        mine = [(mass, y[col]) for row, col, mass in plan if row == i]
        total = mp.fsum(mass for mass, _ in mine)
        out.append([mp.fsum(mass * point[c] for mass, point in mine) / total for c in range(case["d"])])
    return {"out": (out, largest(y))}


def project_hard(case):
    x, y = fractions(case["x"]), fractions(case["y"])
    g = [0] * len(y) if case["g"] is None else fractions(case["g"])
    index = [min(range(len(y)), key=lambda j: square(row, y[j]) / 2 - g[j]) for row in x]
    return {"out": ([exact(case["y"][j]) for j in index], 1), "index": (index, 1)}


def project_soft(case):
    x, y, eps, zeros = exact(case["x"]), exact(case["y"]), mpf(case["eps"]), [mpf(0)] * case["m"]
    g, weights = (zeros if case[name] is None else exact(case[name]) for name in ("g", "log_weights"))
    bias = [a / eps + b for a, b in zip(g, weights)]
    each = [logits(row, y, bias, DISTANCE, 1 / (2 * eps)) for row in x]
    reach = max(1, largest(*[list(l.values()) for l in each])) * largest(y)
    return {"out": ([summary(l, y)["mean"] for l in each], reach)}


def cells(n, d):
    """Blocks of 32 points, and groups of 32 cells: of blocks, and of runs of 32 blocks if there are several."""
    blocks = -(-n // 32)
    runs = -(-blocks // 32)
    return blocks, 0 if d > 8 else runs, -(-runs // 32) if d <= 8 and runs > 1 else 0


def assign_work(n, d):
    if n <= 64:
        return n
    blocks, of_blocks, of_runs = cells(n, d)
    points = 2 * (n + -(-n // 4) + -(-n // 16)) * d
    return points + 21 * n + 16 + blocks * 32 * (d + 1) + (of_blocks + of_runs) * 32 * (3 * d + 1)


def assign_iwork(n, d):
    blocks, of_blocks, _ = cells(n, d)
    return 3 * n if n <= 64 else 28 * n + 16 + blocks + of_blocks


def line(seed, n, m, a=None, b=None, **more):
    numbers = Numbers(seed)
    return {"n": n, "m": m, "x": numbers.normal(n), "y": numbers.normal(m, offset=1), "a": a, "b": b, **more}


def pair(seed, n, d, **more):
    numbers = Numbers(seed)
    return {"n": n, "d": d, "x": numbers.normal(n, d), "y": numbers.normal(n, d, offset=0.5), **more}


def plan(seed, n, m, d, entries, **more):
    numbers = Numbers(seed)
    rows = list(range(n)) + [numbers.random.randrange(n) for _ in range(entries - n)]
    cols = [numbers.random.randrange(m) for _ in range(entries)]
    case = {"n": n, "m": m, "d": d, "entries": entries, "rows": rows, "cols": cols, **more}
    return {**case, "mass": abs(numbers.normal(entries)), "y": numbers.normal(m, d)}


def queries(seed, n, m, d, g=False, weights=False, **more):
    numbers = Numbers(seed)
    case = {"n": n, "m": m, "d": d, "x": numbers.normal(n, d), "y": numbers.normal(m, d), **more}
    return {**case, "g": numbers.normal(m, scale=0.5) if g else None, "log_weights": numbers.normal(m) if weights else None}


COUPLED = [
    line(201, 4, 4),
    line(202, 3, 5),
    line(203, 3, 4, [0.25, 0.5, 0.25], [0.125, 0.375, 0.0, 0.5]),
    line(204, 20, 3, None, [1.0, 0.0, 0.0], unwanted=("cost",)),
]
PAIRED = [pair(211, 3, 2), pair(212, 7, 3, pad=1), pair(213, 12, 1), pair(214, 4, 17, pad=1), pair(215, 20, 2)]
PLANS = [plan(221, 2, 3, 2, 4), plan(222, 4, 5, 3, 9, pad=1), plan(223, 2, 4, 17, 5)]
HARD = [queries(231, 4, 5, 2), queries(232, 3, 6, 3, g=True, pad=1), queries(233, 2, 66, 1, g=True, unwanted=("index",)), queries(234, 2, 4, 17)]
SOFT = [
    queries(241, 3, 4, 2, eps=0.6),
    queries(242, 4, 6, 3, g=True, weights=True, eps=0.3, pad=1),
    queries(243, 2, 66, 1, g=True, eps=0.1),
    queries(244, 2, 5, 17, weights=True, eps=1.9),
]
SIZES = [{"n": 1, "d": 1}, {"n": 64, "d": 3}, {"n": 65, "d": 2}, {"n": 1100, "d": 3}]
DENSE = [{"n": 1, "d": 1}, {"n": 65, "d": 2}, {"n": 200, "d": 3}]
LINES = [{"n": 1, "m": 1}, {"n": 7, "m": 40}]
LENGTHS = [{"m": 1, "d": 1}, {"m": 70, "d": 3}, {"m": 7, "d": 18}]
LINE = "n m|x[n] a[n] y[m] b[m]|#entries[1] cost[1] #rows[n+m-1] #cols[n+m-1] mass[n+m-1]"
PLAN = "n m d entries|#rows[entries] #cols[entries] mass[entries] y[m,d]|out[n,d]"
SOFTENED = "the largest number of y times the largest |logit|, at least 1"
SQUARED = "the largest half squared distance, or |g|; the gap: that times d + 4"
FUNCTIONS = [
    Function("ot_couple_1d_iwork_len", "n m||", LINES, lambda n, m, lanes: n + m),
    Function("ot_couple_1d", LINE, COUPLED, couple_1d, "1; the cost: (max |x| + max |y|)^2", 2, call_couple_1d),
    Function("ot_assign_work_len", "n d||", SIZES, lambda n, d, lanes: assign_work(n, d)),
    Function("ot_assign_dense_work_len", "n d||", DENSE, lambda n, d, lanes: max(n * (n + 3), assign_work(n, d))),
    Function("ot_assign_iwork_len", "n d||", SIZES, lambda n, d, lanes: assign_iwork(n, d)),
    Function("ot_assign", "n d|x[n,d] y[n,d]|#perm[n] f[n] g[n] cost[1] gap[1]", PAIRED, assign, SQUARED, 8),
    Function("ot_w2_work_len", "n d||", SIZES, lambda n, d, lanes: 2 * n + assign_work(n, d)),
    Function("ot_w2_iwork_len", "n d||", SIZES, lambda n, d, lanes: n + assign_iwork(n, d)),
    Function("ot_w2", "n d|x[n,d] y[n,d]|distance[1]", PAIRED, w2, "the largest coordinate", 2),
    Function("ot_project_plan", PLAN, PLANS, project_plan, "the largest number of y", 1),
    Function("ot_project_hard", "n m d|x[n,d] y[m,d] g[m]|out[n,d] #index[n]", HARD, project_hard),
    Function("ot_project_soft_work_len", "m d||", LENGTHS, lambda m, d, lanes: m + work_len(d, d, lanes)),
    Function("ot_project_soft", "n m d|x[n,d] y[m,d] g[m] log_weights[m] eps|out[n,d]", SOFT, project_soft, SOFTENED, 1),
]
