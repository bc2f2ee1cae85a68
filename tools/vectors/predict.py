"""Predictions for tokens: the laws of docs/math.md, section 5, by other formulas than the library's where there are any, in 50 digits."""
import math

from mpmath import mp, mpf

from cases import Function
from plan import rows
from simplex import rk4
from softmax import exact
from sphere import SOFTMAX, UNNORMALISED


def rate(k):
    return mp.log(1 + k) if k else mpf(1)


def logistic(case):
    m0, k = mpf(case["m0"]), mpf(case["k"])
    values = [1 / (1 + (1 - m0) / m0 * mp.exp(-rate(k) * l)) for l in exact(case["layers"])]
    return {"m": (values, 1 + rate(k) * max(abs(l) for l in exact(case["layers"])))}


def collapse_depth(case):
    m0, epsilon, k = (mpf(case[name]) for name in ("m0", "epsilon", "k"))
    depth = max(mpf(0), mp.log((1 - m0) / m0 * (1 - epsilon) / epsilon) / rate(k))
    return {"depth": ([depth], max(depth, 1 / rate(k))), "layers": ([math.ceil(depth)], 1)}


def speed(gamma, n, beta, form):
    below = mp.exp(beta) + (n - 1) * mp.exp(beta * gamma) if form == SOFTMAX else n
    return 2 * mp.exp(beta * gamma) * (1 - gamma) * (1 + (n - 1) * gamma) / below


def equiangular_path(case):
    n, beta, form = case["n"], mpf(case["beta"]), case["form"]
    path = rk4(exact(case["times"]), mpf(case["gamma"]), lambda gamma: speed(gamma, n, beta, form))
    return {"gammas": (path, 1 + abs(beta))}


def equiangular_time(case):
    """By quadrature over the overlap itself."""
    n, beta, form, start, end = case["n"], mpf(case["beta"]), case["form"], mpf(case["from"]), mpf(case["to"])
    time = mp.quad(lambda gamma: 1 / speed(gamma, n, beta, form), mp.linspace(start, end, 17))
    return {"time": ([time], (time or 1) * (1 + abs(beta)))}


def cosine(d, r):
    """Of one Gaussian matrix."""
    half = mpf(d) / 2
    return (mp.gamma(half + 0.5) / mp.gamma(half)) ** 2 / half * r * mp.hyp2f1(0.5, 0.5, half + 1, r * r)


def product(d, r):
    """Over Hotelling's form of the law of a sample correlation."""
    shape = mpf(1) / 2
    law = lambda c: (1 - c * c) ** (mpf(d - 3) / 2) * (1 - r * c) ** (shape - d) * mp.hyp2f1(shape, shape, d + shape, (1 + r * c) / 2)
    places = [-1, 0, r, (1 + r) / 2, 1] if r > 0 else [-1, (r - 1) / 2, r, 0, 1]
    return mp.quad(lambda c: cosine(d, c) * law(c), places) / mp.quad(law, places)


def cold_overlaps(case):
    d, overlaps = case["d"], exact(case["overlaps"])
    with mp.workdps(30):
        after = [r if case["matrices"] == 0 or abs(r) == 1 else (cosine, product)[case["matrices"] - 1](d, r) for r in overlaps]
    drifts = [((d - 2 + r * r) * s - (d - 1) * r) / d for r, s in zip(overlaps, after)]
    return {"after": (after, 1), "drift": (drifts, max(map(abs, drifts)))}


def alignment(case):
    overlap, shape = mpf(case["overlap"]), 1 - mpf(case["c"]) / 2
    return {"probability": ([mp.betainc(shape, shape, 0, (1 + overlap) / 2, regularized=True)], 1)}


def freezing(case):
    x = mpf(case["tau"]) * mp.sqrt((1 - mpf(case["gamma"])) / (2 * mp.log(case["n"])))
    return {"participation": ([max(mpf(0), 1 - 1 / x)], 1)}


def tracking_bound(case):
    time, constant, delta, n, d = (mpf(case[name]) for name in ("time", "constant", "delta", "n", "d"))
    bound = mp.exp(constant * time) * mp.sqrt(8 * time / d * mp.log(2 * n**2 / delta))
    return {"bound": ([bound], bound * (1 + constant * time))}


def named(names, *values):
    return rows(names, *values)


TIMES = [0.0, 0.25, 0.5, 1.0]
GROWTHS = [{"len": 4, "layers": [0.0, 10.0, 2.5, -3.0], "m0": 0.125, "k": 0.25}, {"len": 2, "layers": [1.0, 6.0], "m0": 0.03, "k": 0.0}]
PATHS = [
    {"n": 6, "len": 4, "times": TIMES, "gamma": 0.1, "beta": 1.0, "form": SOFTMAX},
    {"n": 3, "len": 4, "times": TIMES, "gamma": -0.3, "beta": 2.5, "form": UNNORMALISED},
]
COLD = [
    {"len": 3, "overlaps": [0.5, -0.75, 1.0], "d": 2, "matrices": 1},
    {"len": 2, "overlaps": [0.3, 0.999], "d": 40, "matrices": 1},
    {"len": 2, "overlaps": [0.5, -0.9], "d": 16, "matrices": 2},
    {"len": 1, "overlaps": [0.25], "d": 4, "matrices": 0, "unwanted": ("drift",)},
]
RESULT = "the result"
FUNCTIONS = [
    Function("sphere_logistic", "len|layers[len] m0 k|m[len]", GROWTHS, logistic, "the largest exponent plus 1", 2),
    Function(
        "sphere_collapse_depth", "|m0 epsilon k|depth[1] #layers[1]",
        named("m0 epsilon k", (0.125, 0.01, 0.01), (0.001, 0.01, 1.0), (0.5, 0.25, 0.0), (0.9, 0.5, 0.5)),
        collapse_depth, f"{RESULT}, at least 1/ln(1 + k)", 4,
    ),
    Function("sphere_equiangular_path", "n len form|times[len] gamma beta|gammas[len]", PATHS, equiangular_path, "1 + |beta|", 4),
    Function(
        "sphere_equiangular_time", "n form|from to beta|time[1]",
        named("n form from to beta", (6, SOFTMAX, 0.0, 0.5, 6.0), (3, UNNORMALISED, -0.25, 0.875, 2.0), (9, SOFTMAX, 0.5, 0.5, 1.0)),
        equiangular_time, f"{RESULT} times 1 + |beta|", 16,
    ),
    Function("sphere_cold_overlaps", "d len matrices|overlaps[len]|after[len] drift[len]", COLD, cold_overlaps, "1; of the drift its largest", 8),
    Function("sphere_alignment", "|overlap c|probability[1]", named("overlap c", (0.5, 1.0), (-0.25, 1.5), (1.0, 0.5), (0.3, 0.0)), alignment, "1", 8),
    Function(
        "sphere_freezing", "n|gamma tau|participation[1]", named("n gamma tau", (1024, 0.25, 8.0), (64, 0.5, 1.0)), freezing, "1", 4
    ),
    Function(
        "sphere_tracking_bound", "n d|time constant delta|bound[1]",
        named("n d time constant delta", (8, 4096, 0.5, 1.5, 0.05), (100, 64, 2.0, 0.0, 0.5)), tracking_bound, f"{RESULT} times 1 + the exponent", 4,
    ),
]
