"""Entropic transport: docs/math.md, section 6. Sinkhorn's sweeps on potentials in 50 digits, until the residual is small enough."""
import ctypes

from mpmath import mp, mpf

from cases import Function, Numbers
from library import NUMBER, SCRATCH, numpy
from ot import project_soft, square
from softmax import exact, largest, work_len

ZERO, SCALED, WARM = range(3)
INF = float("inf")


def target(potential, rho, eps):
    return potential if mp.isinf(rho) else potential * rho / (rho + eps)


def wished(potential, rho):
    return 1 if mp.isinf(rho) else mp.exp(-potential / rho)


def limit(omega, eps):
    """Larger rises are not over-relaxed."""
    return eps / 2 * 3 * omega * (2 - omega) / (1 + (omega - 1) ** 3)


def moved(potential, aim, omega, eps):
    change = aim - potential
    return potential + (omega if change <= limit(omega, eps) else 1) * change


class Problem:
    """Costs, weights, and the parameters of a case."""

    def __init__(self, case, costs):
        self.costs, self.n, self.m = costs, len(costs), len(costs[0])
        self.a, self.b = (
            [mpf(1) / count] * count if case[name] is None else exact(case[name]) for name, count in (("a", self.n), ("b", self.m))
        )
        self.rho = [mpf(case.get(name, INF)) for name in ("rho_a", "rho_b")]
        self.end, self.omega, self.tol = mpf(case["eps"]), mpf(case["omega"]), mpf(case["tol"])

    def row(self, i, g, eps):
        return mp.fsum(b * mp.exp((g_j - c) / eps) for b, g_j, c in zip(self.b, g, self.costs[i]))

    def column(self, j, f, eps):
        return mp.fsum(a * mp.exp((f_i - row[j]) / eps) for a, f_i, row in zip(self.a, f, self.costs))

    def plan(self, f, g, eps):
        exponents = [[(f_i + g_j - c) / eps for g_j, c in zip(g, row)] for f_i, row in zip(f, self.costs)]
        return [[a * b * mp.exp(e) for b, e in zip(self.b, row)] for a, row in zip(self.a, exponents)]

    def residual(self, f, g, eps):
        plan = self.plan(f, g, eps)
        rows = [abs(mp.fsum(row) - a * wished(f_i, self.rho[0])) for row, a, f_i in zip(plan, self.a, f)]
        columns = [abs(mp.fsum(column) - b * wished(g_j, self.rho[1])) for column, b, g_j in zip(zip(*plan), self.b, g)]
        return (mp.fsum(rows) + mp.fsum(columns)) / max(mp.fsum(self.a), mp.fsum(map(mp.fsum, plan)))

    def value(self, f, g, eps):
        worth = lambda f, rho: f if mp.isinf(rho) else -rho * mp.expm1(-f / rho)
        both = zip((self.a, self.b), (f, g), self.rho)
        dual = mp.fsum(w * worth(f_i, rho) for weights, potentials, rho in both for w, f_i in zip(weights, potentials))
        return dual - eps * (mp.fsum(map(mp.fsum, self.plan(f, g, eps))) - mp.fsum(self.a) * mp.fsum(self.b))

    def sweep(self, f, g, eps, omega):
        """New f, and what g is to become before the next sweep."""
        aims = [target(-eps * mp.log(self.row(i, g, eps)), self.rho[0], eps) for i in range(self.n)]
        f = [moved(old, aim, omega if a else 1, eps) for old, aim, a in zip(f, aims, self.a)]
        aims = [target(-eps * mp.log(self.column(j, f, eps)), self.rho[1], eps) for j in range(self.m)]
        return f, [moved(old, aim, omega, eps) if b else old for old, aim, b in zip(g, aims, self.b)]

    def solve(self, f, g, eps):
        """The potentials and the number of sweeps."""
        ahead, omega, since = g, mpf(1), 0
        for sweeps in range(1, 1000):
            g = ahead
            f, ahead = self.sweep(f, g, eps, omega)
            residual, since = self.residual(f, g, eps), since + 1
            if eps == self.end and residual <= self.tol:
                break
            assert sweeps < 499 or eps == self.end
            if eps > self.end and (residual <= mpf("0.05") or since >= 4):
                eps, since = max(eps / 2, self.end), 0
            elif eps == self.end:
                omega = self.omega
        g = [g_j if b else target(-eps * mp.log(self.column(j, f, eps)), self.rho[1], eps) for j, (g_j, b) in enumerate(zip(g, self.b))]
        return f, g, sweeps


def by_newton(problem, outputs):
    """The path is the solver's own affair: the residual is to be small."""
    f, g = exact(outputs["f"]), exact(outputs["g"])
    small = problem.residual(f, g, problem.end) <= 2 * problem.tol
    return f, g if small else [mp.nan] * len(g), int(outputs["sweeps"][0])


def solved(case, costs, bound):
    """All outputs; `bound` is the eps to start from if it falls."""
    problem, eps = Problem(case, costs), mpf(case["eps"])
    warm = case["start"] == WARM
    f, g = (exact(case[name]) if warm else [mpf(0)] * len(case[name]) for name in ("f", "g"))
    if problem.omega:
        f, g, sweeps = problem.solve(f, g, max(eps, bound) if case["start"] == SCALED else eps)
    else:
        f, g, sweeps = by_newton(problem, case["outputs"])
    size = max([mpf(1), bound] + [abs(one) for one in f + g])
    outputs = {
        "f": (f, size),
        "g": (g, size),
        "value": ([problem.value(f, g, eps)], size),
        "residual": ([problem.residual(f, g, eps)], size / eps),
        "mass": ([mp.fsum(map(mp.fsum, problem.plan(f, g, eps)))], size / eps),
        "sweeps": ([sweeps], 1),
    }
    return {name: value for name, value in outputs.items() if name in case["outputs"]}


def alone(problem, f, eps):
    """The potential of points with themselves, and the sweeps."""
    change, since = [mpf(0)] * problem.n, 0
    for sweeps in range(1, 1000):
        f = [f_i + c for f_i, c in zip(f, change)]
        aims = [-eps * mp.log(problem.row(i, f, eps)) for i in range(problem.n)]
        change, since = [(aim - f_i) / 2 for aim, f_i in zip(aims, f)], since + 1
        residual = problem.residual(f, f, eps) / 2
        if eps == problem.end and residual <= problem.tol:
            break
        if eps > problem.end and (residual <= mpf("0.05") or since >= 4):
            eps, since = max(eps / 2, problem.end), 0
    return [f_i if a else aim for f_i, a, aim in zip(f, problem.a, aims)], sweeps


def symmetric(case):
    x = {"x": case["x"], "y": case["x"]}
    costs, high = half_squares(x), box(x)
    problem, eps = Problem({**case, "b": case["a"], "omega": 1}, costs), mpf(case["eps"])
    f = exact(case["f"]) if case["start"] == WARM else [mpf(0)] * problem.n
    f, sweeps = alone(problem, f, max(eps, high) if case["start"] == SCALED else eps)
    size = max(1, high, largest(f))
    return {
        "f": (f, size),
        "value": ([problem.value(f, f, eps)], size),
        "residual": ([problem.residual(f, f, eps) / 2], size / eps),
        "sweeps": ([sweeps], 1),
    }


def divergence(case):
    one = symmetric({**case, "f": case["p"]})
    other = symmetric({**case, "x": case["y"], "a": case["b"], "f": case["q"]})
    both = of_points({**case, "outputs": {**case["outputs"], "value": [0]}})
    size = both["f"][1] + one["f"][1] + other["f"][1]
    parts = (both, one, other)
    return {
        "f": both["f"],
        "g": both["g"],
        "p": one["f"],
        "q": other["f"],
        "divergence": ([2 * both["value"][0][0] - one["value"][0][0] - other["value"][0][0]], size),
        "residual": ([max(part["residual"][0][0] for part in parts)], size / mpf(case["eps"])),
        "sweeps": ([sum(part["sweeps"][0][0] for part in parts)], 1),
    }


def debiased(case):
    to_y = project_soft({**case, "x": case["z"], "log_weights": case["log_b"]})["out"]
    own = {"x": case["z"], "y": case["x"], "m": case["k"], "g": case["p"], "log_weights": case["log_a"]}
    to_x = project_soft({**case, **own})["out"]
    rows = zip(exact(case["z"]), to_y[0], to_x[0])
    return {"out": ([[z + y - x for z, y, x in zip(*row)] for row in rows], largest(exact(case["z"])) + to_y[1] + to_x[1])}


def plan(case):
    problem, eps = Problem({**case, "omega": 1, "tol": 0}, half_squares(case)), mpf(case["eps"])
    f, g = exact(case["f"]), exact(case["g"])
    return {"out": (problem.plan(f, g, eps), max(1, largest(problem.plan(f, g, eps))) * (1 + box(case) + largest(f) + largest(g)) / eps)}


def begun(case):
    start = case["start"] == WARM
    return {name: (exact(case[name]) if start else [mpf(0)] * len(case[name]), 1) for name in ("f", "g")}


def half_squares(case):
    return [[square(x, y) / 2 for y in exact(case["y"])] for x in exact(case["x"])]


def box(case):
    """Half the squared diagonal of the points' box."""
    columns = zip(*(exact(case["x"]) + exact(case["y"])))
    return sum((max(column) - min(column)) ** 2 for column in columns) / 2


def of_points(case):
    return solved(case, half_squares(case), box(case))


def of_costs(case):
    costs = exact(case["costs"])
    return solved(case, costs, largest(costs))


def with_limit(function):
    """Calls it with enough sweeps, and a length or a callback where it has one."""

    def call(library, scalar, arguments):
        given = {"max_sweeps": 999, **arguments}
        if function == "ot_sinkhorn_callback":
            number = {"f32": ctypes.c_float, "f64": ctypes.c_double}[scalar]
            table = arguments["table"].rows

            def write(user, out, i, m):
                row = (number * m).from_address(out)
                row[:] = [number(one).value for one in table[i]]
                return 0

            kinds = (ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t)
            given["costs"] = ctypes.CFUNCTYPE(*kinds)(write)
        return library.call(function, scalar, given)

    return call


def stepwise(last):
    """Begins, and makes sweeps until the residual is small; on request finishes."""

    def call(library, scalar, arguments):
        given = {"max_sweeps": 999, "work": numpy.zeros(SCRATCH, NUMBER[scalar]), **arguments}
        status = library.call("ot_sinkhorn_begin", scalar, given)
        for _ in range(1000):
            status = status or library.call("ot_sinkhorn_step", scalar, given)
            if status != 2:
                break
            status = 0
        return status or (library.call("ot_sinkhorn_finish", scalar, given) if last else 0)

    return call


def weights(numbers, count, zero):
    """Positive but for one on request, of total 1 in f32: multiples of 1/64."""
    shares = [1 + numbers.random.randrange(3) for _ in range(count)]
    if zero and count > 1:
        shares[1] = 0
    shares[0] += 64 - sum(shares)
    return [share / 64 for share in shares]


def points(seed, n, m, d, weighted=False, zero=False, start=ZERO, omega=1.0, **more):
    numbers = Numbers(seed)
    case = {"n": n, "m": m, "d": d, "x": numbers.normal(n, d), "y": numbers.normal(m, d, offset=0.5), "start": start, "omega": omega}
    case |= {name: weights(numbers, count, zero) if weighted else None for name, count in (("a", n), ("b", m))}
    return {**case, "f": numbers.normal(n), "g": numbers.normal(m), **more}


def costs(seed, n, m, name="costs", **more):
    case = points(seed, n, m, 1, **more)
    return {**case, name: Numbers(seed + 50).normal(n, m)}


BALANCED = [
    points(301, 3, 4, 2, eps=0.5, tol=1e-3),
    points(302, 5, 4, 3, weighted=True, zero=True, eps=0.25, tol=1e-3, start=SCALED, pad=1),
    points(303, 4, 6, 1, weighted=True, eps=0.5, tol=1e-4, start=WARM, omega=1.5),
    points(304, 2, 3, 6, eps=1.0, tol=1e-3, unwanted=("value", "sweeps")),
]
UNBALANCED = [
    points(311, 3, 4, 2, eps=0.5, tol=1e-3, rho_a=1.0, rho_b=2.0),
    points(312, 5, 4, 3, weighted=True, zero=True, eps=0.25, tol=1e-3, rho_a=0.5, rho_b=INF, start=SCALED, pad=1),
    points(313, 4, 6, 1, weighted=True, eps=0.5, tol=1e-3, rho_a=INF, rho_b=INF, omega=1.25, unwanted=("mass", "residual")),
]
BALANCED_TOO = [{**BALANCED[2], "rho_a": 1.0, "rho_b": 1.0}]
CHOSEN = [points(305, 6, 6, 2, eps=0.0625, tol=1e-3, omega=0.0, start=SCALED)]
ALONE = [
    points(331, 4, 1, 2, eps=0.5, tol=1e-3),
    points(332, 5, 1, 3, weighted=True, zero=True, eps=0.25, tol=1e-3, start=SCALED, pad=1),
    points(333, 3, 1, 1, eps=0.5, tol=1e-4, start=WARM, unwanted=("value", "residual", "sweeps")),
]
THREE = [
    points(341, 3, 4, 2, eps=0.5, tol=1e-3, p=Numbers(1).normal(3), q=Numbers(2).normal(4)),
    points(342, 4, 3, 1, weighted=True, eps=0.5, tol=1e-3, start=WARM, p=Numbers(3).normal(4), q=Numbers(4).normal(3), pad=1),
]
ENTRIES = [points(351, 3, 4, 2, eps=0.5), points(352, 2, 3, 5, weighted=True, eps=1.0, pad=1)]
COSTS = [
    costs(321, 3, 4, eps=0.5, tol=1e-3, rho_a=INF, rho_b=INF, pad=1),
    costs(322, 5, 3, weighted=True, eps=0.5, tol=1e-3, rho_a=1.0, rho_b=2.0, start=SCALED, omega=1.5),
]
ASKED = [{**case, "table": case["costs"]} for case in COSTS]


def maps(seed, n, m, k, d, weighted=False, **more):
    numbers = Numbers(seed)
    case = {"n": n, "m": m, "k": k, "d": d, "z": numbers.normal(n, d), "y": numbers.normal(m, d), "g": numbers.normal(m)}
    case |= {name: numbers.normal(count) if weighted else None for name, count in (("log_b", m), ("log_a", k))}
    return {**case, "x": numbers.normal(k, d), "p": numbers.normal(k), **more}


MAPS = [maps(361, 3, 4, 5, 2, eps=0.5), maps(362, 2, 5, 3, 3, weighted=True, eps=1.0, pad=1)]
BOTH = [{"n": 2, "m": 7, "d": 3}, {"n": 40, "m": 3, "d": 1}]
FOUR = [{"n": 2, "m": 7, "k": 4, "d": 3}, {"n": 5, "m": 3, "k": 40, "d": 1}]
SIZES = [{"m": 1, "d": 1}, {"m": 32, "d": 3}, {"m": 70, "d": 17}]


def columns(m, lanes):
    return -(-m // lanes) * lanes


FOUND = "f![n] g![m]"
PARAMETERS = "eps rho_a rho_b tol omega"
NUMBERS = "value[1] residual[1] mass[1] #sweeps[1]"
SCALE = "the largest cost or potential, at least 1; over eps for the residual and the mass"
CLOUDS = f"{FOUND} x[n,d] a[n] y[m,d] b[m]"
FUNCTIONS = [
    Function("ot_sinkhorn_work_len", "m d||", SIZES, lambda m, d, lanes: 16 + (8 + d) * columns(m, lanes)),
    Function("ot_sinkhorn_matrix_work_len", "m||", SIZES, lambda m, lanes, **_: 16 + 8 * columns(m, lanes)),
    Function("ot_sinkhorn_callback_work_len", "m||", SIZES, lambda m, lanes, **_: 16 + 8 * columns(m, lanes) + m),
    Function("ot_sinkhorn_divergence_work_len", "n m d||", BOTH, lambda n, m, d, lanes: 16 + (8 + d) * columns(max(n, m), lanes)),
    Function(
        "ot_project_debiased_work_len", "n m k d||", FOUR, lambda n, m, k, d, lanes: max(m, k) + work_len(d, d, lanes) + n * d
    ),
    Function(
        "ot_sinkhorn",
        f"n m d start|{CLOUDS} eps tol omega|value[1] residual[1] #sweeps[1]",
        BALANCED + CHOSEN,
        of_points,
        SCALE,
        8,
        with_limit("ot_sinkhorn"),
    ),
    Function("ot_sinkhorn_unbalanced", f"n m d start|{CLOUDS} {PARAMETERS}|{NUMBERS}", UNBALANCED, of_points, SCALE, 8, with_limit("ot_sinkhorn_unbalanced")),
    Function("ot_sinkhorn_matrix", f"n m start|{FOUND} costs[n,m] a[n] b[m] {PARAMETERS}|{NUMBERS}", COSTS, of_costs, SCALE, 8, with_limit("ot_sinkhorn_matrix")),
    Function("ot_sinkhorn_callback", f"n m start|{FOUND} table[n,m] a[n] b[m] {PARAMETERS}|{NUMBERS}", ASKED, of_costs, SCALE, 8, with_limit("ot_sinkhorn_callback")),
    Function("ot_sinkhorn_begin", f"n m d start|{CLOUDS} {PARAMETERS}|", UNBALANCED + BALANCED_TOO, begun, "1", 0, with_limit("ot_sinkhorn_begin")),
    Function("ot_sinkhorn_step", f"n m d start|{CLOUDS} {PARAMETERS}|{NUMBERS}", UNBALANCED[::2], of_points, SCALE, 8, stepwise(False)),
    Function("ot_sinkhorn_finish", f"n m d start|{CLOUDS} {PARAMETERS}|{NUMBERS}", UNBALANCED[1:2], of_points, SCALE, 8, stepwise(True)),
    Function("ot_sinkhorn_symmetric", "n d start|f![n] x[n,d] a[n] eps tol|value[1] residual[1] #sweeps[1]", ALONE, symmetric, SCALE, 8, with_limit("ot_sinkhorn_symmetric")),
    Function(
        "ot_sinkhorn_divergence",
        "n m d start|f![n] g![m] p![n] q![m] x[n,d] a[n] y[m,d] b[m] eps tol omega|divergence[1] residual[1] #sweeps[1]",
        THREE,
        divergence,
        SCALE,
        8,
        with_limit("ot_sinkhorn_divergence"),
    ),
    Function("ot_sinkhorn_plan", "n m d|x[n,d] a[n] f[n] y[m,d] b[m] g[m] eps|out[n,m]", ENTRIES, plan, "the largest entry, at least 1, times the largest exponent", 4),
    Function("ot_project_debiased", "n m k d|z[n,d] y[m,d] g[m] log_b[m] x[k,d] p[k] log_a[k] eps|out[n,d]", MAPS, debiased, "that of both maps and the point", 2),
]
