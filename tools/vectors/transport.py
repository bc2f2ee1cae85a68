"""Exact transport of any weights: docs/math.md, section 6. Optima in exact fractions, by shortest augmenting paths."""
from fractions import Fraction

import numpy
from mpmath import mp, mpf

from cases import Function, Numbers
from library import MARK, NUMBER, SCRATCH
from ot import fractions, real, square
from softmax import exact, largest

AUTO, SIMPLEX, AUCTION = 0, 1, 2
EXACT, NORMALISE = 0, 1


def weights(case):
    """Of both sides, with one total: that of a, or 1."""
    a, b = ([Fraction(1, n)] * n if case[name] is None else fractions(case[name]) for name, n in (("a", case["n"]), ("b", case["m"])))
    total = Fraction(1) if case["masses"] == NORMALISE else sum(a)
    return [w * total / sum(a) for w in a], [w * total / sum(b) for w in b]


def shortest(cost, flow, left):
    """Distances to the columns from rows that have mass left, and the ways back (Bellman and Ford's algorithm)."""
    n, m = len(cost), len(cost[0])
    to_row, to_col = [Fraction(0) if one else None for one in left], [None] * m
    row_from, col_from = [None] * n, [None] * m
    for _ in range(n + m):
        for i, j in ((i, j) for i in range(n) for j in range(m)):
            if to_row[i] is not None and (to_col[j] is None or to_row[i] + cost[i][j] < to_col[j]):
                to_col[j], col_from[j] = to_row[i] + cost[i][j], i
            if flow[i][j] and to_col[j] is not None and (to_row[i] is None or to_col[j] - cost[i][j] < to_row[i]):
                to_row[i], row_from[i] = to_col[j] - cost[i][j], j
    return to_col, row_from, col_from


def optimum(cost, a, b):
    """The plan of least cost."""
    a, b, flow = list(a), list(b), [[Fraction(0)] * len(b) for _ in a]
    while any(a):
        to_col, row_from, col_from = shortest(cost, flow, a)
        end = min((j for j in range(len(b)) if b[j]), key=lambda j: to_col[j])
        way, j = [], end
        while True:
            i = col_from[j]
            way.append((i, j, row_from[i]))
            if row_from[i] is None:
                break
            j = row_from[i]
        moved = min([a[i], b[end]] + [flow[i][back] for i, _, back in way if back is not None])
        for i, j, back in way:
            flow[i][j] += moved
            if back is not None:
                flow[i][back] -= moved
        a[i] -= moved
        b[end] -= moved
    return flow


def solved(case):
    """Half the squared distances, and the entries of the optimal plan."""
    x, y = fractions(case["x"]), fractions(case["y"])
    cost = [[square(one, other) / 2 for other in y] for one in x]
    plan = optimum(cost, *weights(case))
    return cost, [(i, j, mass) for i, row in enumerate(plan) for j, mass in enumerate(row) if mass]


def transport(case):
    """f and g are not unique: f_i is to be min_j (c_ij - g_j), and g_j to be c_ij - f_i on the plan; the gap to be a bound, and a small one."""
    (cost, entries), outputs = solved(case), case["outputs"]
    size = max(real(max(map(max, cost))), 1)
    least = 2 * sum(cost[i][j] * mass for i, j, mass in entries)
    rest = [MARK] * (case["n"] + case["m"] - 1 - len(entries))
    found = {
        "entries": ([len(entries)], 1),
        "used": ([case["method"] or (SIMPLEX if case["d"] <= 2 else AUCTION)], 1),
        "rows": ([i for i, _, _ in entries] + rest, 1),
        "cols": ([j for _, j, _ in entries] + rest, 1),
        "mass": ([real(mass) for _, _, mass in entries] + [mpf(one) for one in rest], 1),
        "cost": ([real(least)], size),
    }
    if outputs.get("gap") is not None:
        gap, excess = fractions(outputs["gap"])[0], fractions(outputs["cost"])[0] - least
        found["gap"] = [mpf(0) if gap >= max(0, excess) else mp.nan], size * (case["d"] + 4)
    if "f" in outputs:
        f, g = fractions(outputs["f"]), fractions(outputs["g"])
        on_plan = {j: cost[i][j] - f[i] for i, j, _ in entries}
        size = max(size, largest(exact(outputs["g"])))
        found["f"] = [real(min(c - g_j for c, g_j in zip(row, g))) for row in cost], size
        found["g"] = [real(on_plan.get(j, g_j)) for j, g_j in enumerate(g)], size
    return found


def call_transport(library, scalar, arguments):
    return library.call("ot_transport", scalar, {**arguments, "plan_len": arguments["n"] + arguments["m"] - 1})


def call_steps(library, scalar, arguments, budget=None, most=4096):
    """Begin, steps, finish over the same scratch."""
    n, m = arguments["n"], arguments["m"]
    scratch = {"work": numpy.full(SCRATCH, MARK, NUMBER[scalar])}
    scratch |= {"iwork": numpy.full(SCRATCH, MARK, numpy.uint32), "mwork": numpy.full(SCRATCH, MARK, numpy.uint64)}
    rest = {"entries": numpy.zeros(1, numpy.uintp), "cost": None, "gap": None, "used": None, "plan_len": n + m - 1}
    rest |= {"rows": numpy.zeros(n + m, numpy.uint32), "cols": numpy.zeros(n + m, numpy.uint32)}
    rest |= {"f": numpy.zeros(n, NUMBER[scalar]), "g": numpy.zeros(m, NUMBER[scalar])}
    given = {**rest, **scratch, **arguments}
    status = library.call("ot_transport_begin", scalar, given)
    for _ in range(most if status == 0 else 0):
        if library.call("ot_transport_step", scalar, {**given, "budget": budget}) != 2:
            break
    finished = library.call("ot_transport_finish", scalar, given)
    return status if most == 0 else finished


def call_begin(library, scalar, arguments):
    return call_steps(library, scalar, arguments, most=0)


def call_step(library, scalar, arguments):
    return call_steps(library, scalar, arguments, arguments["budget"])


def call_finish(library, scalar, arguments):
    return call_steps(library, scalar, arguments, 1000)


def work_len(n, m, d, lanes=None):
    n, m = max(n, m), min(n, m)
    arcs = n + m + -(-n // 4) + -(-m // 4)
    blocks = -(-m // 32)
    runs = -(-blocks // 32)
    cells = 0 if d > 8 else runs + (-(-runs // 32) if runs > 1 else 0)
    return 4 * (n + m) + n * min(m, 16) + (arcs + 2) * d + blocks * 32 * (d + 1) + cells * 32 * (3 * d + 1) + 3


def iwork_len(n, m, d, lanes=None):
    n, m = max(n, m), min(n, m)
    arcs = n + m + -(-n // 4) + -(-m // 4)
    blocks = -(-m // 32)
    return 10 * (n + m) + 2 * arcs + n * min(m, 16) + blocks + (0 if d > 8 else -(-blocks // 32)) + 18


def mwork_len(n, m, d, lanes=None):
    return 6 * (n + m) + -(-n // 4) + -(-m // 4) + 4


def clouds(seed, n, m, d, a=None, b=None, method=AUTO, masses=EXACT, **more):
    numbers = Numbers(seed)
    case = {"n": n, "m": m, "d": d, "method": method, "masses": masses, **more}
    return {**case, "x": numbers.normal(n, d), "y": numbers.normal(m, d, offset=0.5), "a": a, "b": b}


EIGHTHS = [0.25, 0.125, 0.375, 0.25]
CLOUDS = [
    clouds(601, 3, 3, 2, method=SIMPLEX),
    clouds(602, 4, 6, 3, EIGHTHS, [0.125, 0.25, 0.0, 0.25, 0.25, 0.125], pad=1),
    clouds(603, 6, 4, 1, [1.0, 0.5, 2.0, 0.0, 0.25, 3.0], [0.3, 0.7, 0.2, 0.9], masses=NORMALISE),
    clouds(604, 2, 5, 2, unwanted=("cost", "gap", "used")),
]
FORCED = [clouds(611, 1, 4, 2, [1.0], EIGHTHS), clouds(612, 3, 1, 3, pad=1)]
STEPS = [clouds(621, 5, 4, 2, None, EIGHTHS, budget=1), clouds(622, 4, 4, 2, EIGHTHS, None, budget=7, pad=1)]
FINISHED = [clouds(631, 6, 6, 2, method=SIMPLEX), clouds(632, 3, 5, 3, None, [1.0, 2.0, 3.0, 4.0, 5.0], masses=NORMALISE, pad=1)]
SIZES = [{"n": 1, "m": 1, "d": 1}, {"n": 7, "m": 40, "d": 3}, {"n": 1400, "m": 1100, "d": 2}, {"n": 33, "m": 20, "d": 9}]
INPUT = "n m d method masses|x[n,d] a[n] y[m,d] b[m]|"
PLAN = "#rows[n+m-1] #cols[n+m-1] mass[n+m-1] f[n] g[m]"
STEP = INPUT.replace("masses", "masses budget") + "cost[1] mass[n+m-1]"
RELATIVE = "the largest half squared distance, or |g|, at least 1; masses: 1; the gap: that times d + 4"
FUNCTIONS = [
    Function("ot_transport_work_len", "n m d||", SIZES, work_len),
    Function("ot_transport_iwork_len", "n m d||", SIZES, iwork_len),
    Function("ot_transport_mwork_len", "n m d||", SIZES, mwork_len),
    Function("ot_transport", INPUT + "#entries[1] cost[1] gap[1] #used[1] " + PLAN, CLOUDS, transport, RELATIVE, 8, call_transport),
    Function("ot_transport_begin", INPUT + "cost[1] mass[n+m-1]", FORCED, transport, RELATIVE, 8, call_begin),
    Function("ot_transport_step", STEP, STEPS, transport, RELATIVE, 8, call_step),
    Function("ot_transport_finish", INPUT + "#entries[1] cost[1] gap[1] " + PLAN, FINISHED, transport, RELATIVE, 8, call_finish),
]
