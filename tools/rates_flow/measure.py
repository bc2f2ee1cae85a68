"""Runs every target on every grid, and fits exponents."""
import dataclasses

import numpy

from targets import TARGETS, Gaussian

STEPS = [2**k for k in range(1, 10)]
MORE_STEPS = [2**k for k in range(1, 13)]
FITTED = [16, 32, 64, 128, 256, 512]
DIMENSIONS = [1, 2, 4, 8, 16, 32, 64]
MIDDLE = 32

# name: the schedule of a number of steps, for a target of this scale
GRIDS = {
    "uniform": lambda library, steps, scale: library.grid("uniform", steps),
    "equal_angle": lambda library, steps, scale: library.grid("equal_angle", steps, scale),
    "geometric": lambda library, steps, scale: library.grid("geometric", steps, 1 - 1 / steps),
    "karras": lambda library, steps, scale: library.grid("karras", steps, 0.002, 80, 7),
    "exponential": lambda library, steps, scale: library.grid("exponential", steps, 0.002, 80),
    "shifted": lambda library, steps, scale: library.grid("shifted", steps, 3),
    "cosine": lambda library, steps, scale: library.grid("cosine", steps, 0.008),
}


@dataclasses.dataclass
class Row:
    """W2 of a run; by the law, where there is one; by one run in d dimensions, where the other was one on the line."""

    target: object
    grid: str
    d: int
    steps: int
    sampled: float
    law: float | None
    full: float | None = None

    def others(self):
        return [value for value in (self.law, self.full) if value is not None]


def row(library, target, grid, d, steps, full=False):
    times = GRIDS[grid](library, steps, target.scale(d))
    in_full = target.error_in_full(library, times, d) if full and not isinstance(target, Gaussian) else None
    return Row(target, grid, d, steps, target.error(library, times, d), target.law(library, times, d), in_full)


def over_steps(library):
    """All grids, in the least dimension."""
    for target in TARGETS:
        for grid in GRIDS:
            far = isinstance(target, Gaussian) or (grid == "geometric" and target.s)
            for steps in MORE_STEPS if far else STEPS:
                yield row(library, target, grid, target.least_d, steps)


def over_dimensions(library):
    """All grids, MIDDLE steps; those of products by a run in d dimensions too."""
    for target in TARGETS:
        for grid in GRIDS:
            for d in DIMENSIONS:
                if d >= target.least_d:
                    yield row(library, target, grid, d, MIDDLE, full=True)


def exponent(points):
    """The slope of ln y over ln x by least squares."""
    x, y = numpy.log(numpy.array(points, float)).T
    return float(numpy.polyfit(x, y, 1)[0])


def exponent_of_steps(rows, target, grid):
    return exponent([(r.steps, r.sampled) for r in rows if (r.target, r.grid) == (target, grid) and r.steps in FITTED])


def exponent_of_dimension(rows, target, grid):
    """Of the runs in d dimensions."""
    return exponent([(r.d, r.full or r.sampled) for r in rows if (r.target, r.grid) == (target, grid)])


def flatness(rows, target):
    """N W2 / ln N on the geometric grid, 64 steps and more."""
    chosen = [r for r in rows if (r.target, r.grid) == (target, "geometric") and r.steps >= 64]
    return [r.steps * r.sampled / numpy.log(r.steps) for r in chosen]


def disagreement(rows):
    """The largest relative difference between a run and the law, or a run on the line and one in d dimensions; absolute below 1e-3."""
    return max(abs(r.sampled - other) / max(r.sampled, 1e-3) for r in rows for other in r.others())
