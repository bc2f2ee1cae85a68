"""Ranks, HSIC and its laws: docs/math.md, section 13. Kernels in 50 digits, permutations in whole numbers."""
from fractions import Fraction

from mpmath import mp, mpf

import noise
from cases import Function, Numbers
from flow import callbacks
from ot import SIZES, assign_iwork, assign_work, assigned, exact, fractions, largest, real, square

GAUSSIAN, LAPLACE, DISTANCE = range(3)
CUBE, BALL = range(2)
STREAM_PERMUTATION = 8
PRIMES = [p for p in range(2, 138) if all(p % q for q in range(2, p))]


def inverse(i, base):
    value, scale = 0, 1
    while i:
        value, scale, i = value * base + i % base, scale * base, i // base
    return mpf(value) / scale


def ball(i, n, d):
    if d == 1:
        return [mpf(2 * i) / (n + 1) - 1]
    bases, point = PRIMES[1:], []
    for c in range(0, d, 2):
        u, v = inverse(i, bases[c]), inverse(i, bases[c + 1])
        point += [mp.sqrt(-2 * mp.log(u)) * side for side in (mp.cospi(2 * v), mp.sinpi(2 * v))]
    length = mp.sqrt(mp.fsum(x * x for x in point[:d]))
    return [x / length * inverse(i, 2) for x in point[:d]]


def reference(case):
    n, d = case["n"], case["d"]
    if case["shape"] == BALL:
        return {"out": ([ball(i, n, d) for i in range(1, n + 1)], 1)}
    return {"out": ([[mpf(i) / n] if d == 1 else [inverse(i, p) for p in PRIMES[:d]] for i in range(1, n + 1)], 1)}


def ranks(case):
    """g is not unique: with f_i = min_j (c_ij - g_j) it is to be tight on the assignment."""
    (cost, perm, _), g = assigned({**case, "y": case["reference"]}), fractions(case["outputs"]["g"])
    f = [min(c - g_j for c, g_j in zip(row, g)) for row in cost]
    size = max(real(max(map(max, cost))), largest(exact(case["outputs"]["g"])))
    points = exact(case["reference"])
    tight = [real(cost[i][j] - f[i]) for j, i in sorted((j, i) for i, j in enumerate(perm))]
    return {"out": ([points[j] for j in perm], 1), "g": (tight, size)}


def median_distance(case):
    x = fractions(case["x"])
    squares = sorted(s for i, a in enumerate(x) for b in x[:i] if (s := square(a, b)))
    return {"distance": ([mp.sqrt(real(squares[(len(squares) + 1) // 2 - 1]))], largest(exact(case["x"])))}


def gram(points, kernel, h):
    def of(a, b):
        squared = mp.fsum((p - q) ** 2 for p, q in zip(a, b))
        if kernel == GAUSSIAN:
            return mp.exp(-squared / (2 * h * h))
        return mp.exp(-mp.sqrt(squared) / h) if kernel == LAPLACE else -mp.sqrt(squared)

    return [[of(a, b) for b in points] for a in points]


def centred(k):
    n = len(k)
    means = [mp.fsum(row) / n for row in k]
    mean = mp.fsum(means) / n
    return [[k[i][j] - means[i] - means[j] + mean for j in range(n)] for i in range(n)]


def statistic(a, b, order):
    n = len(a)
    return mp.fsum(a[i][j] * b[order[i]][order[j]] for i in range(n) for j in range(n)) / n**2


def permutation(seed, number, n):
    words = noise.xoshiro(noise.seed(seed, STREAM_PERMUTATION, 0, number))
    order = list(range(n))
    for last in range(n - 1, 0, -1):
        other = ((next(words) >> 32) * (last + 1)) >> 32
        order[last], order[other] = order[other], order[last]
    return order


def sides(case):
    k = [gram(exact(case[name]), case["kernel"], mpf(case[f"h_{name}"])) for name in "xy"]
    size = max(1, *[abs(v) for matrix in k for row in matrix for v in row]) ** 2
    return centred(k[0]), centred(k[1]), size


def hsic(case):
    a, b, size = sides(case)
    n = case["n"]
    (t, t2, s2), (u, u2, v2) = [
        (mp.fsum(m[i][i] for i in range(n)), mp.fsum(v * v for row in m for v in row), mp.fsum(m[i][i] ** 2 for i in range(n))) for m in (a, b)
    ]
    mean = t * u / (n - 1)
    variance = 2 * ((n - 1) * t2 - t**2) * ((n - 1) * u2 - u**2) / ((n - 1) ** 2 * (n + 1) * mpf(n - 2))
    first, second = (n * (n + 1) * z2 - (n - 1) * (z**2 + 2 * y2) for z, y2, z2 in ((t, t2, s2), (u, u2, v2)))
    variance += first * second / ((n + 1) * n * (n - 1) * (n - 2) * mpf(n - 3))
    return {"statistic": ([statistic(a, b, range(n))], size), "mean": ([mean / n**2], size), "variance": ([variance / n**4], size)}


def test(case):
    a, b, size = sides(case)
    n, data = case["n"], statistic(a, b, range(case["n"]))
    done = case["stop"] or case["count"]
    others = [statistic(a, b, permutation(case["seed"], number, n)) for number in range(done)]
    # only the identity's like may be equal, and then to the bit
    exceeding = sum(other >= data - mpf(10) ** -40 for other in others)
    p = mpf(1 + exceeding) / (1 + done)
    return {"p": ([p], 1), "statistic": ([data], size), "exceeding": ([exceeding], 1), "done": ([done], 1)}


def null_quantiles(case):
    a, b, size = sides(case)
    others = sorted(statistic(a, b, permutation(case["seed"], number, case["n"])) for number in range(case["count"]))
    above = [case["count"] * (1 - Fraction(float(p))) for p in case["probabilities"]]
    places = [next(k for k in range(case["count"]) if case["count"] - k <= most) for most in above]
    return {"quantiles": ([others[k] for k in places], size)}


def gamma_p(case):
    s, mean, variance = (mpf(case[name]) for name in ("statistic", "mean", "variance"))
    p = mp.gammainc(mean**2 / variance, s * mean / variance, mp.inf, regularized=True) if s > 0 else mpf(1)
    return {"p": ([p], 1)}


def table_p(case):
    reached = [p for q, p in zip(exact(case["quantiles"]), exact(case["probabilities"])) if q <= mpf(case["statistic"])]
    return {"p": ([1 - reached[-1] if reached else mpf(1)], 1)}


def two_samples(case):
    k, n, first = gram(exact(case["z"]), case["kernel"], mpf(case["h"])), case["n"], case["first"]
    w = [mpf(1) / first if i < first else -mpf(1) / (n - first) for i in range(n)]

    def of(order):
        return mp.fsum(w[i] * w[j] * k[order[i]][order[j]] for i in range(n) for j in range(n))

    data, size = of(range(n)), max(1, *[abs(v) for row in k for v in row])
    exceeding = sum(of(permutation(case["seed"], number, n)) >= data for number in range(case["count"]))
    p = mpf(1 + exceeding) / (1 + case["count"])
    return {"p": ([p], 1), "statistic": ([data], size), "exceeding": ([exceeding], 1), "done": ([case["count"]], 1)}


def call_test(library, scalar, arguments):
    observer = callbacks(scalar, arguments["stop"])["observer"]
    return library.call("independence_permutation_test", scalar, {**arguments, "observer": observer})


def call_two_samples(library, scalar, arguments):
    return library.call("independence_two_sample_test", scalar, {**arguments, "level": 0.0})


def pairs(source, n, d_x, d_y, kernel, h_x, h_y, **more):
    numbers = Numbers(source)
    return {"n": n, "d_x": d_x, "d_y": d_y, "kernel": kernel, "x": numbers.normal(n, d_x), "y": numbers.normal(n, d_y), "h_x": h_x, "h_y": h_y, **more}


REFERENCES = [{"n": n, "d": d, "shape": shape} for n, d, shape in ((6, 1, CUBE), (7, 3, CUBE), (5, 1, BALL), (6, 2, BALL), (5, 3, BALL))]
RANKS = [
    {"n": 5, "d": 2, "x": Numbers(301).normal(5, 2), "reference": Numbers(302).normal(5, 2), "pad": 1},
    {"n": 6, "d": 1, "x": Numbers(303).normal(6, 1), "reference": Numbers(304).normal(6, 1)},
]
MEDIANS = [{"n": 6, "d": 2, "x": Numbers(305).normal(6, 2), "pad": 1}, {"n": 3, "d": 1, "x": Numbers(306).normal(3, 1)}]
HSIC = [
    pairs(307, 5, 2, 1, GAUSSIAN, 0.75, 0.5, pad=1),
    pairs(308, 6, 1, 3, LAPLACE, 1.5, 1.0),
    pairs(309, 5, 2, 2, DISTANCE, 0.0, 0.0),
    pairs(310, 4, 1, 1, GAUSSIAN, 0.25, 0.125),
]
TESTS = [
    pairs(311, 5, 2, 1, GAUSSIAN, 0.75, 0.5, count=12, level=0.0, seed=4, stop=0, pad=1),
    pairs(312, 6, 1, 2, LAPLACE, 1.0, 0.5, count=9, level=0.0, seed=1 << 40, stop=5),
]
NULLS = [pairs(313, 5, 2, 1, GAUSSIAN, 0.75, 0.5, len=2, probabilities=[0.5, 0.75], count=11, seed=3)]
GAMMAS = [{"statistic": s, "mean": m, "variance": v} for s, m, v in ((0.5, 0.25, 0.0625), (4.0, 1.0, 0.5), (0.0, 1.0, 1.0), (9.0, 8.0, 4.0), (0.125, 0.5, 1.5))]
TABLES = [{"len": 3, "statistic": s, "quantiles": [1.0, 2.0, 4.0], "probabilities": [0.5, 0.75, 0.875]} for s in (0.5, 2.0, 5.0)]
TWO = [
    {"n": 6, "d": 2, "first": 2, "kernel": kernel, "z": Numbers(314).normal(6, 2), "h": 0.75, "count": 10, "seed": 6, "pad": 1}
    for kernel in (GAUSSIAN, DISTANCE)
]
PAIRS = "n d_x d_y kernel"
CLOUDS = "x[n,d_x] y[n,d_y]"
FOUND = "p[1] statistic[1] #exceeding[1] #done[1]"
FUNCTIONS = [
    Function("independence_reference", "n d shape||out[n,d]", REFERENCES, reference, "1", 8),
    Function("independence_ranks_work_len", "n d||", SIZES, lambda n, d, lanes: n + assign_work(n, d)),
    Function("independence_ranks_iwork_len", "n d||", SIZES, lambda n, d, lanes: n + assign_iwork(n, d)),
    Function("independence_ranks", "n d|x[n,d] reference[n,d]|out[n,d] g[n]", RANKS, ranks, "the largest cost or potential", 8),
    Function("independence_median_distance", "n d|x[n,d]|distance[1]", MEDIANS, median_distance, "the largest coordinate", 4),
    Function("independence_hsic_work_len", "n d_x d_y||", [{"n": n, "d_x": n + 1, "d_y": 2} for n in (4, 9)],
             lambda n, d_x, d_y, lanes: 2 * n + lanes * (d_x + d_y)),
    Function("independence_hsic", f"{PAIRS}|{CLOUDS} h_x h_y|statistic[1] mean[1] variance[1]", HSIC, hsic, "the largest product of kernels, or 1", 8),
    Function("independence_gamma_p", "|statistic mean variance|p[1]", GAMMAS, gamma_p, "1", 16),
    Function("independence_permutation_test_iwork_len", "n||", [{"n": n} for n in (1, 7)], lambda n, lanes: n),
    Function("independence_permutation_test", f"{PAIRS} count stop @seed|{CLOUDS} h_x h_y level|{FOUND}", TESTS, test,
             "the largest product of kernels, or 1", 8, call_test),
    Function("independence_null_quantiles_work_len", "n d_x d_y count||", [{"n": n, "d_x": n + 1, "d_y": 2, "count": 30} for n in (4, 9)],
             lambda n, d_x, d_y, count, lanes: 2 * n + lanes * (d_x + d_y) + count),
    Function("independence_null_quantiles_iwork_len", "n count||", [{"n": 4, "count": 30}], lambda n, count, lanes: n + count),
    Function("independence_null_quantiles", f"{PAIRS} len count @seed|probabilities[len] {CLOUDS} h_x h_y|quantiles[len]", NULLS, null_quantiles,
             "the largest product of kernels, or 1", 8),
    Function("independence_table_p", "len|statistic quantiles[len] probabilities[len]|p[1]", TABLES, table_p, "1", 1),
    Function("independence_two_sample_test_work_len", "d||", [{"d": d} for d in (1, 7)], lambda d, lanes: lanes * d),
    Function("independence_two_sample_test_iwork_len", "n||", [{"n": n} for n in (1, 7)], lambda n, lanes: n),
    Function("independence_two_sample_test", f"n d first kernel count @seed|z[n,d] h|{FOUND}", TWO, two_samples, "the largest kernel, or 1", 8, call_two_samples),
]
