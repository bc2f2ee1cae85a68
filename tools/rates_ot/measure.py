"""Runs every map in every dimension, and fits slopes."""
import dataclasses

import numpy

COUNTS = [2**k for k in range(5, 12)]
FITTED = [n for n in COUNTS if n <= 512]
DIMENSIONS = [1, 2, 3, 5, 8]
POINTS = 4096  # of all runs of one n together
LEAST_RUNS = 8
ON_THE_LINE = 32  # times as many runs, which are cheap there

# Of r = E |T - T0|^2 in n: docs/math.md, section 6, without logarithms
ASYMPTOTIC = {1: -1, 2: -1, 3: -2 / 3, 5: -2 / 5, 8: -1 / 4}
# What an earlier experiment saw of the identity over 32 to 512 points
SEEN = {1: -1, 2: -0.9, 3: -0.7, 5: -0.46, 8: -0.32}


def affine(d):
    """A symmetric matrix with eigenvalues from 1/2 to 2, not diagonal."""
    basis = numpy.linalg.qr(numpy.random.default_rng(7).standard_normal((d, d)))[0]
    return (basis * numpy.geomspace(0.5, 2, d)) @ basis.T if d > 1 else numpy.array([[2.0]])


# name: the map of points in d dimensions, a gradient of a convex function
MAPS = {
    "identity": lambda x: x,
    "affine": lambda x: x @ affine(x.shape[1]),
    "x + tanh x": lambda x: x + numpy.tanh(x),
}


@dataclasses.dataclass
class Row:
    """The mean over runs of |T - T0|^2, its standard error, and the largest gap that the solver proved, over the cost."""

    map: str
    d: int
    n: int
    runs: int
    error: float
    deviation: float
    gap: float


def run(library, transport, n, d, seed):
    """|T - T0|^2 of one pair of samples, and the gap."""
    draw = numpy.random.default_rng(seed)
    x = draw.random((n, d))
    y = numpy.ascontiguousarray(transport(draw.random((n, d))))
    perm, cost, gap = library.couple(x[:, 0].copy(), y[:, 0].copy()) if d == 1 else library.assign(x, y)
    return ((y[perm] - transport(x)) ** 2).sum() / n, gap / cost


def rows(library):
    for name, transport in MAPS.items():
        for d in DIMENSIONS:
            for n in COUNTS:
                runs = max(LEAST_RUNS, POINTS // n) * (ON_THE_LINE if d == 1 else 1)
                found = numpy.array([run(library, transport, n, d, [seed, n, d]) for seed in range(runs)])
                deviation = found[:, 0].std(ddof=1) / runs**0.5
                yield Row(name, d, n, runs, found[:, 0].mean(), deviation, found[:, 1].max())


def slope(measured, name, d, counts=FITTED):
    """Of ln error over ln n, by least squares, with its standard error."""
    chosen = [r for r in measured if (r.map, r.d) == (name, d) and r.n in counts]
    x, y = numpy.log([r.n for r in chosen]), numpy.log([r.error for r in chosen])
    weights = (x - x.mean()) / ((x - x.mean()) ** 2).sum()
    return float(weights @ y), float(((weights * [r.deviation / r.error for r in chosen]) ** 2).sum() ** 0.5)


@dataclasses.dataclass
class Promise:
    text: str
    value: float
    low: float
    high: float

    @property
    def kept(self):
        return self.low <= self.value <= self.high


def promises(measured):
    for name in MAPS:
        for d in DIMENSIONS:
            yield Promise(f"{name}, d = {d}: slope over {FITTED[0]} to {FITTED[-1]}", slope(measured, name, d)[0], SEEN[d] - 0.15, SEEN[d] + 0.15)
    line = [r for r in measured if (r.map, r.d) == ("identity", 1)]
    off = max(abs(r.error - 1 / (3 * (r.n + 1))) / r.deviation for r in line)
    yield Promise("identity, d = 1: off 1 / (3 (n + 1)), in standard errors, at most", off, 0, 4)
    yield Promise("gap over cost, at most", max(r.gap for r in measured), 0, 1e-12)
