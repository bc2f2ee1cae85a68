"""What docs/math.md says of the exponents and constants, and which of it is promised."""
import dataclasses

import numpy

from measure import FITTED, disagreement, exponent, exponent_of_dimension, exponent_of_steps, flatness
from targets import TARGETS

SMOOTH, ATOMS = TARGETS[:3], TARGETS[3]
# ln N / N on the fitted numbers of steps
ONE_LOGARITHM = exponent([(n, numpy.log(n) / n) for n in FITTED])


@dataclasses.dataclass
class Promise:
    text: str
    value: float
    low: float
    high: float

    @property
    def kept(self):
        return self.low <= self.value <= self.high


def steps_exponent(target, grid):
    """Of W2; atoms have their error from misplaced mass, which enters W2 by its root. None where a part of the error stays (report.py)."""
    if grid in ("karras", "exponential", "cosine"):
        return None
    smooth = ONE_LOGARITHM if grid == "geometric" else -1.0
    return smooth / 2 if target is ATOMS else smooth


def constant(target, grid):
    """The limit of N W2 (geometric: N W2 / ln N) for a Gaussian, by section 3; None where no formula is given."""
    if target is not TARGETS[0] or grid not in ("uniform", "equal_angle", "geometric"):
        return None
    s = float(target.sds(1)[0])
    limits = {"uniform": (s + numpy.pi * (1 + s * s) / 4) / 2, "equal_angle": s * numpy.pi**2 / 8}
    return limits.get(grid, s * (0.5 + numpy.pi * s / 4) / 2)


def promises(by_steps, by_dimension):
    for target in SMOOTH:
        for grid in ("uniform", "equal_angle"):
            found = exponent_of_steps(by_steps, target, grid)
            yield Promise(f"{target.name}, {grid}: exponent of N", found, -1.05, -0.95)
    for target in SMOOTH:
        values = flatness(by_steps, target)
        yield Promise(f"{target.name}, geometric: N W2 / ln N, largest over least, 64 to 4096", max(values) / min(values), 1, 1.1)
    for target in TARGETS:
        for grid in ("uniform", "equal_angle", "geometric"):
            found = exponent_of_dimension(by_dimension, target, grid)
            yield Promise(f"{target.name}, {grid}: exponent of d", found, 0.45, 0.55)
    yield Promise("runs against the law, and runs on the line against runs in d dimensions", disagreement([*by_steps, *by_dimension]), 0, 1e-9)
