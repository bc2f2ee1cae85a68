"""Certificates, normal laws, the line, interpolation, maps and the stability bound: docs/math.md, sections 6 and 6.1, exactly or in 50 digits."""
from fractions import Fraction

import numpy
from mpmath import mp, mpf

import ot
from cases import Function, Numbers
from ot import ascending, corner, fractions, real, square
from softmax import dot, exact, largest


def weights_of(values, n):
    return [Fraction(1, n)] * n if values is None else fractions(values)


def halves(case):
    x, y = fractions(case["x"]), fractions(case["y"])
    return [[square(a, b) / 2 for b in y] for a in x]


def proven(case, entries, a, b):
    """The bound that g gives in exact numbers: the library's is to be above, and near."""
    costs, g, out = halves(case), fractions(case["g"]), fractions(case["outputs"]["proof"])
    least = [min(c - g_j for c, g_j in zip(row, g)) for row in costs]
    scale = sum(a) / sum(b)
    rows, cols = [-w for w in a], [-w for w in b]
    for i, j, mass in entries:
        rows[i] += mass
        cols[j] += mass
    cost = 2 * sum(mass * costs[i][j] for i, j, mass in entries)
    dual = 2 * (sum(w * f for w, f in zip(a, least)) + scale * sum(w * g_j for w, g_j in zip(b, g)))
    f = least if case["f"] is None else fractions(case["f"])
    beyond = max(max(f_i + g_j - c for g_j, c in zip(g, row)) for f_i, row in zip(f, costs))
    beyond = max(beyond, 0) if case["f"] is not None else 0
    outward = out[1] <= dual and out[2] >= max(cost - dual, 0) and out[5] >= beyond
    size = max(real(max(map(max, costs))), largest(exact(case["g"])), *[abs(real(one)) for one in f]) * (case["d"] + 8)
    values = [cost, dual, max(cost - dual, 0), max(map(abs, rows)), max(map(abs, cols)), beyond]
    return {"proof": ([real(Fraction(one)) if outward else mp.nan for one in values], size)}


def certify(case):
    entries = list(zip(case["plan_rows"], case["plan_cols"], fractions(case["mass"])))
    sides = [weights_of(case["a"], case["n"]), weights_of(case["b"], case["m"])]
    if case["masses"]:
        sides = [[w / sum(side) for w in side] for side in sides]
    return proven(case, entries, *sides)


def certify_assignment(case):
    n = case["n"]
    entries = [(i, j, Fraction(1, n)) for i, j in enumerate(case["perm"])]
    return proven(case, entries, weights_of(None, n), weights_of(None, n))


def spectral(matrix, function):
    """A function of a symmetric matrix, of which the lower triangle counts."""
    values, columns = mp.eigsy(lower(matrix))
    return columns * mp.diag([function(value) for value in values]) * columns.T


def lower(rows):
    if isinstance(rows, mp.matrix):
        rows = rows.tolist()
    return mp.matrix([[rows[max(i, j)][min(i, j)] for j in range(len(rows))] for i in range(len(rows))])


def root(matrix):
    return spectral(matrix, lambda value: mp.sqrt(max(value, 0)))


def trace(matrix):
    return mp.fsum(matrix[i, i] for i in range(matrix.rows))


def condition(matrix):
    values = mp.eigsy(lower(matrix), eigvals_only=True)
    return max(values) / min(values)


def size(matrix):
    return largest(matrix.tolist())


def map_between(s1, s2):
    r = root(s1)
    inverse = r**-1
    return inverse * root(r * s2 * r) * inverse


def gaussian_map(case):
    s1, s2 = lower(exact(case["s1"])), lower(exact(case["s2"]))
    a = map_between(s1, s2)
    return {"out": (a.tolist(), size(a) * condition(s1))}


def gaussian_w2(case):
    s1, s2 = lower(exact(case["s1"])), lower(exact(case["s2"]))
    r = root(s1)
    shift = square(exact(case["m1"]), exact(case["m2"]))
    rest = trace(s1) + trace(s2) - 2 * trace(root(r * s2 * r))
    distance = mp.sqrt(shift + rest)
    return {"distance": ([distance], (trace(s1) + trace(s2) + shift) / distance)}


def gaussian_between(case):
    s1, s2, t = lower(exact(case["s1"])), lower(exact(case["s2"])), mpf(case["t"])
    b = (1 - t) * mp.eye(case["d"]) + t * map_between(s1, s2)
    s = b * s1 * b
    mean = [(1 - t) * a + t * c for a, c in zip(exact(case["m1"]), exact(case["m2"]))]
    return {"mean": (mean, largest(exact(case["m1"]), exact(case["m2"]))), "covariance": (s.tolist(), size(s) * condition(s1))}


def gaussian_barycenter(case):
    k, d = case["k"], case["d"]
    w = [mpf(1)] * k if case["weights"] is None else exact(case["weights"])
    w = [one / mp.fsum(w) for one in w]
    rows = exact(case["covariances"])
    laws = [lower(rows[i * d : (i + 1) * d]) for i in range(k)]
    s = sum((one * law for one, law in zip(w, laws)), mp.zeros(d))
    for step in range(case["max_steps"] + 1):
        r = root(s)
        mean = sum((one * root(r * law * r) for one, law in zip(w, laws)), mp.zeros(d))
        residual = mp.mnorm(s - mean, "f") / mp.mnorm(s, "f")
        if residual <= mpf(case["tolerance"]):
            break
        inverse = r**-1
        s = inverse * mean * mean * inverse
    means = exact(case["means"])
    mean = [mp.fsum(one * row[c] for one, row in zip(w, means)) for c in range(d)]
    scale = condition(s)
    return {"mean": (mean, largest(means)), "covariance": (s.tolist(), size(s) * scale), "residual": ([residual], scale)}


def call_gaussian_barycenter(library, scalar, arguments):
    return library.call("ot_gaussian_barycenter", scalar, {**arguments, "steps": None})


def between(x, y, t):
    return [(1 - t) * a + t * b for a, b in zip(x, y)]


def interpolate(case):
    x, y, times = exact(case["x"]), exact(case["y"]), exact(case["times"])
    return {"out": ([between(a, b, t) for t in times for a, b in zip(x, y)], largest(x, y))}


def interpolate_plan(case):
    x, y, times = exact(case["x"]), exact(case["y"]), exact(case["times"])
    plan = list(zip(case["plan_rows"], case["plan_cols"]))
    return {"out": ([between(x[i], y[j], t) for t in times for i, j in plan], largest(x, y))}


def pairs_of_plan(case):
    x, y, count = exact(case["x"]), exact(case["y"]), case["entries"]
    mass = [mpf(1)] * count if case["mass"] is None else exact(case["mass"])
    total = mp.fsum(mass)
    logs = [mp.log(one / total) if one else mpf("-inf") for one in mass]
    ends = {"noise": [x[i] for i in case["plan_rows"]], "data": [y[j] for j in case["plan_cols"]]}
    sizes = max([1] + [abs(one) for one in logs if mp.isfinite(one)])
    return {**{name: (rows, 1) for name, rows in ends.items()}, "log_weights": (logs, sizes)}


def wp_1d(case):
    x, y, p = fractions(case["x"]), fractions(case["y"]), mpf(case["p"])
    entries = corner(ascending(case["x"], case["a"]), ascending(case["y"], case["b"]))
    total = mp.fsum(real(mass) * real(abs(x[i] - y[j])) ** p for i, j, mass, _ in entries)
    return {"distance": ([total ** (1 / p)], largest(exact(case["x"])) + largest(exact(case["y"])))}


def potentials_1d(case):
    """Along the staircase of cumulated weights, points without weight included."""
    x, y = fractions(case["x"]), fractions(case["y"])
    a, b = weights_of(case["a"], len(x)), weights_of(case["b"], len(y))
    of_x, of_y = (sorted(range(len(v)), key=lambda i: v[i]) for v in (x, y))
    half = lambda k, l: (x[of_x[k]] - y[of_y[l]]) ** 2 / 2
    ends = lambda order, w: [sum(w[i] for i in order[: k + 1]) for k in range(len(order))]
    end_x, end_y, k, l = ends(of_x, a), ends(of_y, b), 0, 0
    f, g = {of_x[0]: half(0, 0) / 2}, {of_y[0]: half(0, 0) / 2}
    while (k, l) != (len(x) - 1, len(y) - 1):
        on_x = k < len(x) - 1 and (l == len(y) - 1 or end_x[k] <= end_y[l])
        on_y = l < len(y) - 1 and (k == len(x) - 1 or end_y[l] <= end_x[k])
        if on_x:
            k += 1
            f[of_x[k]] = half(k, l) - g[of_y[l]]
        if on_y:
            l += 1
            g[of_y[l]] = half(k, l) - f[of_x[k]]
    scale = (len(x) + len(y)) * (largest(exact(case["x"])) + largest(exact(case["y"]))) ** 2
    return {"f": ([real(f[i]) for i in range(len(x))], scale), "g": ([real(g[j]) for j in range(len(y))], scale)}


def map_(case):
    if case["eps"]:
        return ot.project_soft(case)
    x, y = fractions(case["x"]), fractions(case["y"])
    g = [0] * len(y) if case["g"] is None else fractions(case["g"])
    there = [j for j in range(len(y)) if case["log_weights"] is None or case["log_weights"][j] > -numpy.inf]
    index = [min(there, key=lambda j: square(row, y[j]) / 2 - g[j]) for row in x]
    return {"out": ([exact(case["y"][j]) for j in index], 1)}


def project_nearest(case):
    x, points = fractions(case["x"]), fractions(case["points"])
    index = [min(range(len(points)), key=lambda j: square(row, points[j])) for row in x]
    return {"out": ([exact(case["images"][j]) for j in index], 1), "index": (index, 1)}


def stability_bound(case):
    values = [mpf(case[name]) for name in ("lipschitz", "w2_data", "w2_true", "integral")]
    lipschitz, w2_data, w2_true, integral = values
    return {"bound": ([lipschitz * (w2_data - w2_true - integral)], max(1, lipschitz * mp.fsum(map(abs, values[1:]))))}


def stability_bound_affine(case):
    d, matrix = case["d"], lower(exact(case["matrix"]))
    offset = [mpf(0)] * d if case["offset"] is None else exact(case["offset"])
    values, inverse = mp.eigsy(matrix, eigvals_only=True), matrix**-1
    times = lambda m, x: list(m * mp.matrix(x))
    sides = []
    for points, weights in (("x", "a"), ("y", "b")):
        rows = exact(case[points])
        sides.append((rows, [real(w) for w in weights_of(case[weights], len(rows))]))
    (x, a), (y, b) = sides
    image = [[u + v for u, v in zip(times(matrix, row), offset)] for row in x]
    moved = mp.fsum(w * square(row, to) for w, row, to in zip(a, x, image))
    over_x = mp.fsum(w * (dot(to, to) - dot(row, times(matrix, row))) for w, row, to in zip(a, x, image))
    away = [[u - v for u, v in zip(row, offset)] for row in y]
    over_y = mp.fsum(w * (dot(row, row) - dot(u, times(inverse, u))) for w, row, u in zip(b, y, away))
    bound = max(values) * (mpf(case["w2_data"]) - moved - (over_y - over_x))
    reach = max(largest(image), largest(x), largest(y)) ** 2 * d
    return {"bound": ([bound], max(values) * (mpf(case["w2_data"]) + 6 * reach * (1 + 1 / min(values))))}


def plan(seed, n, m, d, entries, a=None, b=None, f=True, masses=0, **more):
    """Entries of a coupling of dyadic weights, as (row, column, mass), and any potentials."""
    numbers = Numbers(seed)
    rows, cols, mass = map(list, zip(*entries))
    case = {"n": n, "m": m, "d": d, "entries": len(rows), "masses": masses}
    case |= {"plan_rows": rows, "plan_cols": cols, "mass": [float(one) for one in mass]}
    case |= {"x": numbers.normal(n, d), "a": a, "y": numbers.normal(m, d, offset=0.5), "b": b, **more}
    return {**case, "f": numbers.normal(n, scale=0.3) if f else None, "g": numbers.normal(m, scale=0.3)}


def assigned(seed, n, d, perm, f=True, **more):
    numbers = Numbers(seed)
    case = {"n": n, "d": d, "perm": perm, "x": numbers.normal(n, d), "y": numbers.normal(n, d, offset=0.5), **more}
    return {**case, "f": numbers.normal(n, scale=0.3) if f else None, "g": numbers.normal(n, scale=0.3)}


def covariance(numbers, d, m, above=9.0):
    """Of m points; above the diagonal stands what is not read."""
    x = numbers.normal(m, d)
    return numpy.tril((x.T @ x) / m) + numpy.triu(numpy.full((d, d), above), 1)


def laws(seed, d, means=True, **more):
    numbers = Numbers(seed)
    case = {"d": d, "s1": covariance(numbers, d, 3 * d), "s2": covariance(numbers, d, 3 * d), **more}
    return {**case, "m1": numbers.normal(d), "m2": numbers.normal(d)} if means else case


def many(seed, k, d, weights=None, **more):
    numbers = Numbers(seed)
    rows = numpy.concatenate([covariance(numbers, d, 3 * d) for _ in range(k)])
    return {"k": k, "d": d, "max_steps": 40, "means": numbers.normal(k, d), "covariances": rows, "weights": weights, **more}


def times(seed, n, m, d, at, rows=None, cols=None, **more):
    numbers = Numbers(seed)
    case = {"n": n, "m": m, "d": d, "x": numbers.normal(n, d), "y": numbers.normal(m, d), **more}
    if at is not None:
        case |= {"len": len(at), "times": at}
    return case if rows is None else {**case, "entries": len(rows), "plan_rows": rows, "plan_cols": cols}


def neighbours(seed, n, m, d, d_out, **more):
    numbers = Numbers(seed)
    case = {"n": n, "m": m, "d": d, "d_out": d_out, "x": numbers.normal(n, d), "points": numbers.normal(m, d), **more}
    return {**case, "images": numbers.normal(m, d_out)}


def affine(seed, n, m, d, offset=True, a=None, b=None, **more):
    numbers = Numbers(seed)
    case = {"n": n, "m": m, "d": d, "matrix": covariance(numbers, d, 3 * d), "x": numbers.normal(n, d), "a": a, **more}
    case |= {"y": numbers.normal(m, d), "b": b, "w2_data": 1.75}
    return {**case, "offset": numbers.normal(d) if offset else None}


HALF = [(0, 0, 0.25), (1, 2, 0.5), (2, 1, 0.125), (2, 3, 0.125)]
CERTIFIED = [
    plan(301, 3, 4, 2, HALF, [0.25, 0.5, 0.25], [0.25, 0.125, 0.5, 0.125], pad=1),
    plan(302, 4, 4, 1, [(2, 0, 0.25), (0, 1, 0.25), (1, 3, 0.25), (3, 2, 0.25)], f=False),
    plan(304, 3, 2, 2, [(0, 0, 0.5), (1, 1, 0.3), (2, 1, 0.2)], [5.0, 3.0, 2.0], [0.7, 0.7], masses=1, pad=1),
    plan(303, 2, 3, 3, [(1, 0, 0.25), (0, 0, 0.25), (0, 2, 0.25)], [0.5, 0.5], [0.25, 0.25, 0.5]),
]
ASSIGNED = [assigned(311, 4, 2, [2, 0, 3, 1], pad=1), assigned(312, 3, 1, [0, 1, 2], f=False), assigned(313, 5, 3, [4, 3, 0, 1, 2])]
MAPPED = [laws(321, 1, False), laws(322, 2, False, pad=1), laws(323, 3, False)]
APART = [laws(324, 1), laws(325, 2, pad=1), laws(326, 3)]
MIDDLE = [laws(327, 2, t=0.25, pad=1), laws(328, 3, t=0.7), laws(329, 1, t=1.0)]
MANY = [many(331, 3, 2, tolerance=2.0**-9, pad=1), many(332, 2, 3, [0.25, 0.75], tolerance=2.0**-7), many(333, 4, 1, [1.0, 2.0, 0.0, 1.0], tolerance=2.0**-6)]
TIMED = [times(351, 3, 3, 2, [0.0, 0.3, 1.0], pad=1), times(352, 4, 4, 1, [0.5])]
COUPLED = [times(353, 3, 4, 2, [0.25, 1.0], [0, 2, 1, 1], [3, 0, 2, 1], pad=1), times(354, 2, 2, 3, [0.6], [0, 1], [1, 0])]
PAIRED = [
    times(355, 3, 4, 2, None, [0, 2, 1, 1], [3, 0, 2, 1], mass=[0.25, 0.5, 0.0, 0.3], pad=1),
    times(356, 2, 2, 3, None, [0, 1], [1, 0], mass=None),
]
ORDERS = [
    ot.line(361, 4, 4, p=1.0),
    ot.line(362, 3, 5, p=3.0),
    ot.line(363, 3, 4, [0.25, 0.5, 0.25], [0.125, 0.375, 0.0, 0.5], p=2.0),
    ot.line(364, 5, 3, None, [1.0, 0.0, 0.0], p=1.5),
]
DUAL = [ot.line(366, 4, 4), ot.line(367, 3, 5), ot.line(368, 3, 4, [0.25, 0.5, 0.25], [0.125, 0.375, 0.0, 0.5]), ot.line(369, 1, 3)]
INF = numpy.inf
MAPS = [
    ot.queries(371, 3, 5, 2, g=True, weights=True, eps=0.4, pad=1),
    ot.queries(372, 4, 6, 3, g=True, eps=0.0),
    {**ot.queries(373, 3, 4, 1, eps=0.0, pad=1), "log_weights": [-INF, 0.5, -INF, -1.0]},
]
NEAREST = [neighbours(381, 4, 5, 2, 3, pad=1), neighbours(382, 3, 6, 1, 1, unwanted=("index",))]
BOUNDS = [{"lipschitz": 1.5, "w2_data": 2.25, "w2_true": 1.7, "integral": -0.3}, {"lipschitz": 0.0, "w2_data": 0.0, "w2_true": 3.0, "integral": 1.0}]
AFFINE = [
    affine(391, 3, 4, 2, a=[0.25, 0.5, 0.25], b=[0.25, 0.125, 0.5, 0.125], pad=1),
    affine(392, 4, 4, 3, offset=False),
    affine(393, 2, 5, 1),
]
SIZES = [{"d": 1}, {"d": 3}, {"d": 20}]
PLAN = "n m d entries masses|#plan_rows[entries] #plan_cols[entries] mass[entries] x[n,d] a[n] y[m,d] b[m] f[n] g[m]|proof[6]"
PROVEN = "the largest half squared distance or potential times d + 8; gap, dual and infeasibility outward"
LAWS = "m1[d] s1[d,d] m2[d] s2[d,d]"
LINE = "n m|x[n] a[n] y[m] b[m]"
FUNCTIONS = [
    Function("ot_certify_work_len", "n m||", [{"n": 1, "m": 1}, {"n": 7, "m": 40}], lambda n, m, lanes: 2 * n + m),
    Function("ot_certify", PLAN, CERTIFIED, certify, PROVEN, 4),
    Function("ot_certify_assignment_work_len", "n||", [{"n": 1}, {"n": 40}], lambda n, lanes: n),
    Function("ot_certify_assignment", "n d|#perm[n] x[n,d] y[n,d] f[n] g[n]|proof[6]", ASSIGNED, certify_assignment, PROVEN, 4),
    Function("ot_gaussian_map_work_len", "d||", SIZES, lambda d, lanes: d * (6 * d + 1)),
    Function("ot_gaussian_map", "d|s1[d,d] s2[d,d]|out[d,d]", MAPPED, gaussian_map, "the largest entry times the condition of s1", 8),
    Function("ot_gaussian_w2", f"d|{LAWS}|distance[1]", APART, gaussian_w2, "the traces and the squared distance of the means over the result", 4),
    Function("ot_gaussian_between_work_len", "d||", SIZES, lambda d, lanes: d * (7 * d + 1)),
    Function(
        "ot_gaussian_between", f"d|{LAWS} t|mean[d] covariance[d,d]", MIDDLE, gaussian_between,
        "the largest of the means; the largest entry times the condition of s1", 8,
    ),
    Function("ot_gaussian_barycenter_work_len", "d||", SIZES, lambda d, lanes: d * (8 * d + 1)),
    Function(
        "ot_gaussian_barycenter",
        "k d max_steps|means[k,d] covariances[k*d,d] weights[k] tolerance|mean[d] covariance[d,d] residual[1]",
        MANY, gaussian_barycenter, "the largest of the means; the largest entry times the condition of the result; that condition", 8,
        call_gaussian_barycenter,
    ),
    Function("ot_interpolate", "n d len|x[n,d] y[n,d] times[len]|out[len*n,d]", TIMED, interpolate, "the largest coordinate", 2),
    Function(
        "ot_interpolate_plan", "n m d entries len|#plan_rows[entries] #plan_cols[entries] x[n,d] y[m,d] times[len]|out[len*entries,d]",
        COUPLED, interpolate_plan, "the largest coordinate", 2,
    ),
    Function(
        "ot_pairs_of_plan",
        "n m d entries|#plan_rows[entries] #plan_cols[entries] mass[entries] x[n,d] y[m,d]|noise[entries,d] data[entries,d] log_weights[entries]",
        PAIRED, pairs_of_plan, "1; the largest finite log-weight, at least 1", 2,
    ),
    Function("ot_wp_1d", f"{LINE} p|distance[1]", ORDERS, wp_1d, "max |x| + max |y|", 4),
    Function("ot_potentials_1d", f"{LINE}|f[n] g[m]", DUAL, potentials_1d, "n + m times (max |x| + max |y|)^2", 1),
    Function("ot_map", "n m d|x[n,d] y[m,d] g[m] log_weights[m] eps|out[n,d]", MAPS, map_, ot.SOFTENED, 1),
    Function("ot_project_nearest", "n m d d_out|x[n,d] points[m,d] images[m,d_out]|out[n,d_out] #index[n]", NEAREST, project_nearest),
    Function(
        "ot_stability_bound", "|lipschitz w2_data w2_true integral|bound[1]", BOUNDS, stability_bound,
        "the sum of the magnitudes times the Lipschitz constant, or 1", 2,
    ),
    Function("ot_stability_bound_affine_work_len", "d||", SIZES, lambda d, lanes: 2 * d * (d + 1)),
    Function(
        "ot_stability_bound_affine", "n m d|matrix[d,d] offset[d] x[n,d] a[n] y[m,d] b[m] w2_data|bound[1]", AFFINE, stability_bound_affine,
        "d times the largest square times the condition of the matrix", 2,
    ),
]
