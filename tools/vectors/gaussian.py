"""The flow of a normal law with any covariance, docs/math.md, section 4, in 50 digits, from the axes that are given."""
import numpy
from mpmath import mp, mpf

from cases import Function, Numbers
from softmax import dot, exact, largest


def level(t, variance):
    return (1 - t) ** 2 + t**2 * variance


GAINS = {
    "velocity": lambda t, variance: (t * variance - (1 - t)) / level(t, variance),
    "denoiser": lambda t, variance: t * variance / level(t, variance),
    "score": lambda t, variance: -1 / level(t, variance),
}


def scaled(x, start, end, gains, axes):
    """end + sum_k gains_k <e_k, x - start> e_k for every row, and the size of the terms."""
    rows, size = [], largest(end)
    for row in x:
        along = [dot(axis, [a - b for a, b in zip(row, start)]) for axis in axes]
        rows.append([m + mp.fsum(g * y * axis[c] for g, y, axis in zip(gains, along, axes)) for c, m in enumerate(end)])
        size = max(size, largest(gains) * (largest(row, start)))
    return rows, size * len(gains)


def times(factor, x):
    return [factor * value for value in x]


def log_density(x, mean, levels, axes):
    """And the size of its terms."""
    values, size = [], mpf(0)
    for row in x:
        along = [dot(axis, [a - b for a, b in zip(row, mean)]) for axis in axes]
        terms = [y**2 / c for y, c in zip(along, levels)] + [mp.log(2 * mp.pi * c) for c in levels]
        values.append(-mp.fsum(terms) / 2)
        size = max(size, mp.fsum(map(abs, terms)) + len(along) * largest(row, mean) ** 2 / min(levels))
    return values, size


def parts(case, *names):
    return [exact(case[name]) for name in names]


def field(quantity):
    def reference(case):
        x, mean, variances, axes, t = parts(case, "x", "mean", "variances", "axes", "t")
        gains = [GAINS[quantity](t, variance) for variance in variances]
        end = times(0 if quantity == "score" else 1, mean)
        levels = [level(t, variance) for variance in variances]
        at = times(t, mean)
        return {"out": scaled(x, at, end, gains, axes), "log_density": log_density(x, at, levels, axes)}

    return reference


def jacobian(case):
    x, variances, axes, t = parts(case, "directions", "variances", "axes", "t")
    zero = [mpf(0)] * case["d"]
    return {"out": scaled(x, zero, zero, [GAINS["velocity"](t, variance) for variance in variances], axes)}


def summary(case):
    variances, t = parts(case, "variances", "t")
    slopes = [GAINS["velocity"](t, variance) for variance in variances]
    spreads = [(1 - t) ** 2 * variance / level(t, variance) for variance in variances]
    size = max(map(abs, slopes)) * len(slopes)
    return {
        "divergence": ([mp.fsum(slopes)], size),
        "posterior_trace": ([mp.fsum(spreads)], mp.fsum(spreads) or 1),
        "largest_eigenvalue": ([max(slopes)], size),
    }


def carry(case):
    x, mean, variances, axes, start, end = parts(case, "x", "mean", "variances", "axes", "from", "to")
    gains = [mp.sqrt(level(end, variance) / level(start, variance)) for variance in variances]
    return {"x": scaled(x, times(start, mean), times(end, mean), gains, axes)}


def law(seed, d, flat=False, given=1, **more):
    """Axes are orthonormal to f32's rounding: what is computed is a function of the numbers as they are. Those not given are the coordinate axes."""
    numbers = Numbers(seed)
    axes, _ = numpy.linalg.qr(numbers.normal(d, d))
    axes = axes if given else numpy.eye(d)
    variances = numpy.exp(numbers.normal(d))
    if flat:
        variances[-1] = 0
    return {"d": d, "given": given, "mean": numbers.normal(d), "variances": variances, "axes": axes, **more}


def cases(name):
    """The same laws for fields, the Jacobian and the map, with points or directions of that name."""
    laws = [
        law(81, 3, n=2, t=0.6, pad=1),
        law(82, 6, n=3, t=0.0),
        law(83, 2, n=3, t=0.3, flat=True, pad=2, unwanted=("log_density",)),
        law(84, 1, n=2, t=1.0),
        law(85, 9, n=2, t=0.9),
        law(80, 3, n=2, t=0.4, given=0, pad=1),
    ]
    return [{**case, name: Numbers(90 + k).normal(case["n"], case["d"])} for k, case in enumerate(laws)]


def journeys():
    spans = [(0.0, 1.0), (0.7, 0.2), (0.25, 1.0), (1.0, 0.0), (0.5, 0.5), (0.2, 0.9)]
    return [{**case, "from": start, "to": end} for case, (start, end) in zip(cases("x"), spans)]


SUMMARIES = [
    law(86, 3, t=0.6),
    law(87, 1, t=1.0),
    law(88, 7, t=0.2, unwanted=("posterior_trace",)),
    law(89, 2, t=0.8, flat=True, unwanted=("divergence", "largest_eigenvalue")),
]


def call(name):
    """With NULL for the coordinate axes."""

    def routine(library, scalar, arguments):
        return library.call(name, scalar, arguments if arguments["given"] else {**arguments, "axes": None, "ld_axes": arguments["d"]})

    return routine


FIELD = "n d given|x[n,d] mean[d] variances[d] axes[d,d] t|out[n,d] log_density[n]"
TERMS = "d times the largest gain times the largest number; of densities the sum of the terms' sizes"


FUNCTIONS = [
    Function("flow_gaussian_work_len", "d||", [{"d": d} for d in (1, 3, 20)], lambda d, lanes: 3 * d),
    *[Function(f"flow_gaussian_{name}", FIELD, cases("x"), field(name), TERMS, 1, call(f"flow_gaussian_{name}")) for name in GAINS],
    Function("flow_gaussian_jacobian", "n d given|directions[n,d] variances[d] axes[d,d] t|out[n,d]", cases("directions"), jacobian, TERMS, 1,
             call("flow_gaussian_jacobian")),
    Function(
        "flow_gaussian_summary", "d|variances[d] t|divergence[1] posterior_trace[1] largest_eigenvalue[1]", SUMMARIES, summary,
        "d times the largest magnitude; of the trace itself", 1,
    ),
    Function("flow_gaussian_map", "n d given|x![n,d] mean[d] variances[d] axes[d,d] from to|", journeys(), carry, TERMS, 1,
             call("flow_gaussian_map")),
]
