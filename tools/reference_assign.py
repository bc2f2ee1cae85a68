"""Writes tests/data/assign.txt: 200 seeded assignment problems and scipy's optimal mean cost of each.

    python3 -m venv venv && venv/bin/pip install numpy scipy && venv/bin/python tools/reference_assign.py

Line: kind, seed, n, d, mean of |x - y|^2 under the optimum (17 digits). tests/ot.rs makes the same points.
"""
import math
import random

import numpy
from scipy.optimize import linear_sum_assignment

MASK = (1 << 64) - 1
random.seed(20261123)


def uniforms(seed, count):
    """SplitMix64, 53 bits each."""
    state = seed
    for _ in range(count):
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        yield ((z ^ (z >> 31)) >> 11) * 2.0**-53


SHAPES = {
    "cube": lambda u, k: u,
    "offset": lambda u, k: 10000.0 + u,
    "lattice": lambda u, k: math.floor(8.0 * u),
    "heavy": lambda u, k: u / (1.0 - u),
    "apart": lambda u, k: u + 5.0 * k,
}


def problem(kind, seed, n, d):
    """x and y; k is 0 for x and 1 for y."""
    draws = uniforms(seed, 2 * n * d)
    return [numpy.array([[SHAPES[kind](next(draws), k) for _ in range(d)] for _ in range(n)]) for k in (0, 1)]


with open("tests/data/assign.txt", "w") as out:
    for index in range(200):
        kind = list(SHAPES)[index % len(SHAPES)]
        seed, n, d = random.getrandbits(64), random.choice([1, 2, 3, 7, 20, 50, 100, 200]), random.choice([1, 2, 3, 8])
        x, y = problem(kind, seed, n, d)
        cost = ((x[:, None, :] - y[None, :, :]) ** 2).sum(axis=2)
        rows, cols = linear_sum_assignment(cost)
        out.write(f"{kind} {seed} {n} {d} {math.fsum(cost[rows, cols]) / n:.17e}\n")
