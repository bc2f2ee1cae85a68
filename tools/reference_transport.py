"""Writes tests/data/transport.txt: 500 seeded transport problems and the least cost of each, by POT's and scipy's exact solvers.

    python3 -m venv venv && venv/bin/pip install numpy scipy pot && venv/bin/python tools/reference_transport.py

Line: kind, weights, seed, n, m, d, scale, offset, least sum of mass |x - y|^2 (17 digits). tests/transport_proof.rs makes the same points and
weights, bit for bit: both use + - * / and floor only, in this order. The cost is proven: a plan's cost is at most 2e-13 of it (or 1e-18 of
the independent coupling's cost) above the lower bound that potentials give, and that bound is what is written.
"""
import math
import random

import numpy
import ot
from scipy.optimize import linear_sum_assignment

COUNT = 500
random.seed(20261125)


class Uniforms:
    """SplitMix64, 53 bits each."""

    def __init__(self, seed):
        self.state = numpy.uint64(seed)

    def __call__(self, count):
        with numpy.errstate(over="ignore"):
            z = self.state + numpy.arange(1, count + 1, dtype=numpy.uint64) * numpy.uint64(0x9E3779B97F4A7C15)
            self.state = z[-1]
            z = (z ^ (z >> numpy.uint64(30))) * numpy.uint64(0xBF58476D1CE4E5B9)
            z = (z ^ (z >> numpy.uint64(27))) * numpy.uint64(0x94D049BB133111EB)
        return ((z ^ (z >> numpy.uint64(31))) >> numpy.uint64(11)).astype(float) * 2.0**-53

    def normals(self, count):
        """Sums of 12, less 6."""
        return numpy.add.accumulate(self(12 * count).reshape(count, 12), axis=1)[:, -1] - 6.0

    def choices(self, count, among):
        return numpy.floor(among * self(count)).astype(int)


def mixture(draw, n, d, parts, spread):
    """Normals about centres of the cloud's own, in a cube of side 4."""
    centres = 4.0 * draw(parts * d).reshape(parts, d)
    return centres[draw.choices(n, parts)] + spread * draw.normals(n * d).reshape(n, d)


def cauchy(draw, n, d):
    above = draw.normals(n * d)
    return (above / draw.normals(n * d)).reshape(n, d)


def axes(n, d):
    """Unit vectors of both signs along the axes."""
    y = numpy.zeros((n, d))
    for j in range(n):
        y[j, j // 2 % d] = 1.0 - 2.0 * (j % 2)
    return y


def clouds(kind, draw, n, m, d):
    if kind == "duplicates":
        pool = draw((n // 8 + 1) * d).reshape(-1, d)
        return [pool[draw.choices(count, len(pool))] for count in (n, m)]
    if kind == "collinear":
        line = draw(d) - 0.5
        return [draw(count)[:, None] * line for count in (n, m)]
    if kind == "equal":
        return numpy.zeros((n, d)), axes(m, d)
    shapes = {
        "uniform": lambda count: draw(count * d).reshape(count, d),
        "gaussian": lambda count: draw.normals(count * d).reshape(count, d),
        "cauchy": lambda count: cauchy(draw, count, d),
        "mixture": lambda count: mixture(draw, count, d, 3, 0.5),
        "clustered": lambda count: mixture(draw, count, d, 12, 0.001),
        "lattice": lambda count: numpy.floor(8.0 * draw(count * d)).reshape(count, d),
    }
    return [shapes[kind](count) for count in (n, m)]


def weights(kind, draw, n):
    """None for equal ones; else of sum 1: at random, a few sizes only, or with a third of zeros (never the first)."""
    if kind == "equal":
        return None
    w = draw(n)
    if kind == "coarse":
        w = numpy.floor(4.0 * w) + 1.0
    if kind == "zeros":
        w = numpy.where((w < 1.0 / 3.0) & (numpy.arange(n) > 0), 0.0, w)
    return w / numpy.add.accumulate(w)[-1]


def problem(kind, weighting, seed, n, m, d, scale, offset):
    draw = Uniforms(seed)
    x, y = (offset + scale * cloud for cloud in clouds(kind, draw, n, m, d))
    return x, y, weights(weighting, draw, n), weights(weighting, draw, m)


def solve(cost, a, b):
    """Rows and columns of an optimal plan, its masses, and potentials of the columns."""
    plan, log = ot.emd(a, b, cost, numItermax=10**9, log=True)
    assert log["warning"] is None, log["warning"]
    rows, cols = plan.nonzero()
    mass = plan[rows, cols]
    if len(a) == len(b) and len({*a, *b}) == 1:
        rows, cols = linear_sum_assignment(cost)
        mass = a
    return rows, cols, mass, log["v"]


def least_cost(x, y, a, b):
    """The least cost, how far a plan's cost is above this lower bound of it, and the cost of the independent coupling.

    Solvers in 53 bits leave errors of their own, absolute ones too. So costs come in a unit of their size, and what they leave of the
    reduced costs, in 64 bits, is solved again, enlarged by 2^20, twice.
    """
    a, b = (numpy.full(len(points), 1.0 / len(points)) if w is None else w for points, w in ((x, a), (y, b)))
    used, wide = b > 0, numpy.longdouble
    cost = sum((x[:, None, c].astype(wide) - y[None, :, c]) ** 2 for c in range(x.shape[1]))
    spread = float(a @ cost @ b)
    unit = wide(2.0) ** (math.floor(math.log2(spread)) if spread > 0 else 0)
    v, factor = numpy.zeros(len(y), wide), 1.0 / unit
    for _ in range(3):
        u = (cost[:, used] - v[used]).min(axis=1)
        reduced = cost - u[:, None] - v
        rows, cols, mass, step = solve(numpy.minimum(reduced * factor, 1e6).astype(float), a, b)
        v, factor = v + step / factor, factor * 2.0**20
    u = (cost[:, used] - v[used]).min(axis=1)
    slack = float((mass * (cost[rows, cols] - u[rows] - v[cols])).sum())
    dual = float(a @ u + b[used] @ v[used])
    return (dual if cost[rows, cols].any() else 0.0), slack, spread


KINDS = ["uniform", "gaussian", "cauchy", "mixture", "clustered", "duplicates", "collinear", "lattice", "equal"]
LARGE = [
    ("uniform", "equal", 3000, 3000, 2, "1", "0"),
    ("gaussian", "equal", 3000, 3000, 2, "1", "0"),
    ("cauchy", "equal", 2000, 2000, 2, "1", "0"),
    ("clustered", "equal", 2000, 2000, 3, "1", "0"),
    ("lattice", "equal", 2000, 2000, 2, "1", "0"),
    ("duplicates", "equal", 2000, 2000, 3, "1", "1e6"),
    ("collinear", "equal", 1000, 1000, 3, "1", "0"),
    ("equal", "equal", 1000, 1000, 2, "1", "0"),
    ("mixture", "random", 2000, 2500, 3, "1", "0"),
    ("uniform", "random", 3000, 2000, 2, "1e6", "0"),
    ("cauchy", "random", 1000, 1000, 2, "1e-6", "0"),
    ("gaussian", "zeros", 2000, 2000, 8, "1", "0"),
    ("lattice", "coarse", 1500, 1500, 2, "1", "0"),
    ("gaussian", "equal", 1000, 1000, 32, "1", "0"),
    ("uniform", "equal", 1500, 1000, 16, "1", "0"),
    ("equal", "random", 700, 900, 3, "1", "0"),
]


def small(index):
    """Kinds, weights and shapes go round; most are small."""
    kind, weighting = KINDS[index % len(KINDS)], ["equal", "equal", "random", "coarse", "zeros"][index // len(KINDS) % 5]
    n = random.choice([1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 200, 300])
    m = n if random.random() < 0.5 else random.choice([1, 2, 4, 7, 10, 16, 30, 60, 100, 250])
    if index % 25 == 0:
        n, m = 10, 1000
    if index % 25 == 10:
        n, m = 1000, 10
    d = random.choice([1, 2, 2, 3, 3, 5, 8, 16, 32])
    scale, offset = random.choice(["1", "1", "1e-6", "1e-3", "1e3", "1e6"]), random.choice(["0", "0", "0", "1e6"])
    return kind, weighting, n, m, d, scale, offset


def main():
    worst = 0.0
    with open("tests/data/transport.txt", "w") as out:
        for index in range(COUNT):
            kind, weighting, n, m, d, scale, offset = small(index) if index < COUNT - len(LARGE) else LARGE[index - COUNT]
            seed = random.getrandbits(63)
            cost, slack, spread = least_cost(*problem(kind, weighting, seed, n, m, d, float(scale), float(offset)))
            line = f"{kind} {weighting} {seed} {n} {m} {d} {scale} {offset} {cost:.17e}"
            if slack > 2e-13 * cost + 1e-18 * spread:
                print(f"not proven: {line}: {slack:.1e}, spread {spread:.1e}")
            worst = max(worst, slack / cost if cost > 0 else 0.0)
            out.write(line + "\n")
    print(f"{COUNT} problems, each within {worst:.1e} of its plan's cost")


if __name__ == "__main__":
    main()
