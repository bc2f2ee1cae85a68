"""Equiangular tokens under Gaussian heads: the sums and steps of docs/math.md, section 5, in 50 digits.

The quadrature is the library's own, with as many points, since few points leave more than rounding; what it converges to is tested against
drawn logits and exact forms in tests/sphere/simplex.rs.
"""
import functools

from mpmath import mp, mpf

from cases import Function, Numbers
from compare import EPSILON
from softmax import exact

ORDER = 32


class Law:
    """Logits of two queries, and the places where their moments are summed."""

    def __init__(self, n, a, gamma, epsilon):
        self.n, self.a, self.gamma = n, a, gamma
        self.reach = 1 - mp.log(epsilon)
        self.rarity = self.reach + 2 * mp.log(n)
        self.end = mp.sqrt(2 * self.rarity)

    def tail(self, x):
        if x > mp.log(self.reach + 1):
            return mpf(1), mpf(0), mpf(0)
        t = mp.exp(x)
        return -mp.expm1(-t), mp.exp(-t), t

    def normal(self, scale, count):
        places = [self.end * (mpf(2 * k) / count - 1) for k in range(count + 1)]
        weights = [mp.exp(-e * e / 2) for e in places]
        total = mp.fsum(weights)
        return [scale * e for e in places], [w / total for w in weights]

    def line(self, count):
        right = mp.log(self.reach / self.n) + self.a * mp.sqrt(2 * self.reach / self.n)
        left = -(self.rarity + min(self.a**2 / 2, self.a * self.end))
        first, last = -mp.log(self.reach * mpf(0.8)), mpf(3)
        slope = (right - left - mp.exp(-first) + mp.exp(-last)) / (last - first)
        middle = right - slope * last + mp.exp(-last)
        for k in range(count + 1):
            s = first + k * (last - first) / count
            yield middle + slope * s - mp.exp(-s), (last - first) / count * (slope + mp.exp(-s))

    def others(self, delta):
        return (1 - delta) ** (self.n - 1) if delta < 1 else mpf(0)

    def participation(self, points):
        places, weights = self.normal(self.a, 4 * points)
        total = mpf(0)
        for u, du in self.line(4 * points):
            tails = [self.tail(u + e) for e in places]
            delta = mp.fsum(w * below for w, (below, _, _) in zip(weights, tails))
            total += du * mp.fsum(w * t * t * above for w, (_, above, t) in zip(weights, tails)) * self.others(delta)
        return self.n * total

    def shared(self, points):
        own, common = self.a * mp.sqrt(1 - abs(self.gamma)), self.a * mp.sqrt(abs(self.gamma))
        (places, weights), (shifts, _) = self.normal(own, points), self.normal(common, points)
        below, density, steps = [], [], []
        for u, du in self.line(2 * points):
            tails = [[self.tail(u + c + e) for e in places] for c in shifts]
            below.append([mp.fsum(w * one[0] for w, one in zip(weights, row)) for row in tails])
            density.append([mp.fsum(w * one[1] * one[2] for w, one in zip(weights, row)) for row in tails])
            steps.append(du)
        mean = lambda x, y: mp.fsum(w * a * b for w, a, b in zip(weights, x, y[::-1] if self.gamma < 0 else y))
        ones, total = [mpf(1)] * (points + 1), mpf(0)
        for i, x in enumerate(below):
            for j, y in enumerate(below[: i + 1]):
                delta = mean(x, ones) + mean(y, ones) - mean(x, y)
                term = steps[i] * steps[j] * mean(density[i], density[j]) * self.others(delta)
                total += term if i == j else 2 * term
        return self.n * total


@functools.cache
def moments(n, tau, gamma, points, scalar):
    """f, g and the error."""
    epsilon, a = EPSILON[scalar], tau * mp.sqrt(1 - gamma)
    if a == 0:
        return mpf(1) / n, mpf(1) / n, mpf(0)
    law = Law(mpf(n), a, gamma, epsilon)
    (f, g), *fewer = [(law.participation(p), law.shared(p)) for p in (points, points - points // 4, points // 2)]
    quarter, half = (max(abs(f - other_f), abs(g - other_g)) for other_f, other_g in fewer)
    return f, g, min(1, 3 * quarter + half**2 + 16 * epsilon * (law.reach + mp.log(n) + a) * f)


def drift(gamma, f, g, d):
    s, p = gamma + (1 - gamma) * g, gamma + (1 - gamma) * f
    return s - gamma * p if d == 0 else (d - 2 + gamma**2) / mpf(d) * s - mpf(d - 1) / d * gamma * p


def simplex_moments(case):
    n, d, tau = case["n"], case["d"], mpf(case["tau"])
    gammas = exact(case["gammas"])
    each = [moments(n, tau, gamma, case["points"], case["scalar"]) for gamma in gammas]
    f, g, error = zip(*each)
    drifts = [drift(gamma, *one[:2], d) for gamma, one in zip(gammas, each)]
    return {"participation": (list(f), 1), "shared": (list(g), 1), "drift": (drifts, 1), "error": (list(error), 1)}


class Table:
    """f and g at Chebyshev points, and between them."""

    def __init__(self, n, tau, gamma, d, points, scalar):
        f, g, _ = moments(n, tau, gamma, points, scalar)
        ends = (gamma, mpf(1)) if drift(gamma, f, g, d) >= 0 else (mpf(-1) / (n - 1), gamma)
        self.nodes = [ends[0] + (ends[1] - ends[0]) * (1 + mp.cos(j * mp.pi / ORDER)) / 2 for j in range(ORDER + 1)]
        self.values = [moments(n, tau, node, points, scalar) for node in self.nodes]
        size = [(1 - node) * (1 + abs(node)) for node in self.nodes]
        self.error = max(s * v[2] for s, v in zip(size, self.values)) + max(map(self.missed, range(1, ORDER, 2)))

    def at(self, gamma, stride=1):
        top, total = [mpf(0), mpf(0)], mpf(0)
        for j in range(0, ORDER + 1, stride):
            if abs(self.nodes[j] - gamma) < mpf(10) ** -45:
                return self.values[j][:2]
            weight = mpf((-1) ** (j // stride)) / (2 if j in (0, ORDER) else 1) / (gamma - self.nodes[j])
            top, total = [t + weight * v for t, v in zip(top, self.values[j])], total + weight
        return [t / total for t in top]

    def missed(self, j):
        (f, g), node = self.at(self.nodes[j], 2), self.nodes[j]
        return (1 - node) * (abs(g - self.values[j][1]) + abs(node) * abs(f - self.values[j][0]))


def rk4(times, start, rate):
    path, y = [start], start
    for h in (after - time for time, after in zip(times, times[1:])):
        one = rate(y)
        two = rate(y + h / 2 * one)
        three = rate(y + h / 2 * two)
        y += h / 6 * (one + 2 * two + 2 * three + rate(y + h * three))
        path.append(y)
    return path


def simplex_path(case):
    n, d, tau, gamma = case["n"], case["d"], mpf(case["tau"]), mpf(case["gamma"])
    table = Table(n, tau, gamma, d, case["points"], case["scalar"])
    return {"gammas": (rk4(exact(case["times"]), gamma, lambda y: drift(y, *table.at(y), d)), 1), "error": ([table.error], 1)}


def simplex_layers(case):
    n, tau, gamma, k = case["n"], mpf(case["tau"]), mpf(case["gamma"]), mpf(case["k"])
    table, path = Table(n, tau, gamma, 0, case["points"], case["scalar"]), [gamma]
    while len(path) < case["len"]:
        gamma = path[-1]
        f, g = table.at(gamma)
        path.append((gamma + k * (gamma + (1 - gamma) * g)) / (1 + k * (gamma + (1 - gamma) * f)))
    return {"gammas": (path, 1), "error": ([table.error], 1)}


def overlap_recursion(case):
    r, s, k, n = exact(case["r"]), exact(case["s"]), mpf(case["k"]), case["n"]
    square = lambda i: 1 + k * s[i][i]
    after = [[mpf(1) if i == j else (r[i][j] + k * s[i][j]) / mp.sqrt(square(i) * square(j)) for j in range(n)] for i in range(n)]
    return {"r": (after, 1)}


def matrices(seed, n, **more):
    """Overlaps of tokens, and inner products of smaller means."""
    x, y = Numbers(seed).normal(n, 4) * 0.5, Numbers(seed + 1).normal(n, 4) * 0.3
    return {"n": n, "r": x @ x.T, "s": y @ y.T, **more}


def case(n, tau, **more):
    return {"n": n, "tau": tau, "points": 8, "len": len(more.get("gammas", more.get("times", []))), **more}


MOMENTS = [case(5, 0.7, d=0, gammas=[-0.25, 0.3, 1.0]), case(2, 2.0, d=7, gammas=[0.6]), case(9, 0.0, d=3, gammas=[0.5], unwanted=("error",))]
TIMES = [0.0, 0.25, 0.5, 1.0]
PATHS = [
    case(8, 0.0, d=0, gamma=0.0, times=TIMES),
    case(3, 0.0, d=2, gamma=0.25, times=TIMES, unwanted=("error",)),
    case(4, 1.25, d=12, gamma=0.125, times=TIMES),
]
LAYERS = [{**case(8, 0.0, gamma=0.0, k=0.25), "len": 5}, {**case(4, 1.25, gamma=0.125, k=0.5, unwanted=("error",)), "len": 4}]
LENGTHS = [{"points": points} for points in (8, 32)]
ONE = "1"


def moments_work_len(points, lanes):
    return 4 * points * (points + 3) + 6


FUNCTIONS = [
    Function("sphere_simplex_moments_work_len", "points||", LENGTHS, moments_work_len),
    Function(
        "sphere_simplex_moments", "n d len points|gammas[len] tau|participation[len] shared[len] drift[len] error[len]",
        MOMENTS, simplex_moments, ONE, 32,
    ),
    Function("sphere_simplex_path_work_len", "points||", LENGTHS, lambda points, lanes: moments_work_len(points, lanes) + 99),
    Function("sphere_simplex_path", "n d len points|times[len] gamma tau|gammas[len] error[1]", PATHS, simplex_path, ONE, 32),
    Function("sphere_simplex_layers", "n len points|gamma tau k|gammas[len] error[1]", LAYERS, simplex_layers, ONE, 32),
    Function("sphere_overlap_recursion", "n|r![n,n] s[n,n] k|", [matrices(181, 3, k=0.5), matrices(183, 5, k=2.0, pad=1)], overlap_recursion, ONE, 4),
]
