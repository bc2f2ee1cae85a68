"""Entropic transport: docs/math.md, section 6. Sinkhorn's sweeps on potentials in 50 digits, until the residual is small enough."""
import ctypes

from mpmath import mp, mpf

from cases import Function, Numbers
from library import MARK
from ot import square
from softmax import exact, largest

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
        return (mp.fsum(rows) + mp.fsum(columns)) / mp.fsum(self.a)

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
            if eps > self.end and (residual <= mpf("0.05") or since >= 4):
                eps, since = max(eps / 2, self.end), 0
            elif eps == self.end:
                omega = self.omega
        g = [g_j if b else target(-eps * mp.log(self.column(j, f, eps)), self.rho[1], eps) for j, (g_j, b) in enumerate(zip(g, self.b))]
        return f, g, sweeps


def solved(case, costs, bound):
    """All outputs; `bound` is the eps to start from if it falls."""
    problem, eps = Problem(case, costs), mpf(case["eps"])
    warm = case["start"] == WARM
    f, g = (exact(case[name]) if warm else [mpf(0)] * len(case[name]) for name in ("f", "g"))
    f, g, sweeps = problem.solve(f, g, max(eps, bound) if case["start"] == SCALED else eps)
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


def half_squares(case):
    return [[square(x, y) / 2 for y in exact(case["y"])] for x in exact(case["x"])]


def of_points(case):
    columns = zip(*(exact(case["x"]) + exact(case["y"])))
    return solved(case, half_squares(case), sum((max(column) - min(column)) ** 2 for column in columns) / 2)


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


def weights(numbers, count, zero):
    """Positive but for one on request, of total 1 in f32: multiples of 1/64."""
    shares = [1 + numbers.random.randrange(3) for _ in range(count)]
    if zero:
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
COSTS = [
    costs(321, 3, 4, eps=0.5, tol=1e-3, rho_a=INF, rho_b=INF, pad=1),
    costs(322, 5, 3, weighted=True, eps=0.5, tol=1e-3, rho_a=1.0, rho_b=2.0, start=SCALED, omega=1.5),
]
ASKED = [{**case, "table": case["costs"]} for case in COSTS]
SIZES = [{"m": 1, "d": 1}, {"m": 32, "d": 3}, {"m": 70, "d": 17}]


def columns(m, lanes):
    return -(-m // lanes) * lanes


FOUND = "f![n] g![m]"
PARAMETERS = "eps rho_a rho_b tol omega"
NUMBERS = "value[1] residual[1] mass[1] #sweeps[1]"
SCALE = "the largest cost or potential, at least 1; over eps for the residual and the mass"
FUNCTIONS = [
    Function("ot_sinkhorn_work_len", "m d||", SIZES, lambda m, d, lanes: 16 + (4 + d) * columns(m, lanes)),
    Function("ot_sinkhorn_matrix_work_len", "m||", SIZES, lambda m, lanes, **_: 16 + 4 * columns(m, lanes)),
    Function("ot_sinkhorn_callback_work_len", "m||", SIZES, lambda m, lanes, **_: 16 + 4 * columns(m, lanes) + m),
    Function("ot_sinkhorn", f"n m d start|{FOUND} x[n,d] a[n] y[m,d] b[m] eps tol omega|value[1] residual[1] #sweeps[1]", BALANCED, of_points, SCALE, 8, with_limit("ot_sinkhorn")),
    Function("ot_sinkhorn_unbalanced", f"n m d start|{FOUND} x[n,d] a[n] y[m,d] b[m] {PARAMETERS}|{NUMBERS}", UNBALANCED, of_points, SCALE, 8, with_limit("ot_sinkhorn_unbalanced")),
    Function("ot_sinkhorn_matrix", f"n m start|{FOUND} costs[n,m] a[n] b[m] {PARAMETERS}|{NUMBERS}", COSTS, of_costs, SCALE, 8, with_limit("ot_sinkhorn_matrix")),
    Function("ot_sinkhorn_callback", f"n m start|{FOUND} table[n,m] a[n] b[m] {PARAMETERS}|{NUMBERS}", ASKED, of_costs, SCALE, 8, with_limit("ot_sinkhorn_callback")),
]
