"""The problems: two clouds, their weights, and the cost matrix that bary does not need and its peers do."""
import dataclasses
import functools

import numpy

SHAPES = {
    "cube": lambda draw, n, d: draw.random((n, d)),
    "Gauss": lambda draw, n, d: draw.standard_normal((n, d)),
    "Cauchy": lambda draw, n, d: draw.standard_cauchy((n, d)),
    "mixture": lambda draw, n, d: 4 * draw.random((3, d))[draw.integers(0, 3, n)] + draw.standard_normal((n, d)) / 2,
    "clustered": lambda draw, n, d: 4 * draw.random((12, d))[draw.integers(0, 12, n)] + draw.standard_normal((n, d)) / 1000,
    "lattice": lambda draw, n, d: draw.integers(0, 8, (n, d)).astype(float),
    "duplicates": lambda draw, n, d: draw.random((n // 8, d))[draw.integers(0, n // 8, n)],
    "collinear": lambda draw, n, d: draw.random((n, 1)) * numpy.arange(1.0, d + 1),
}


@dataclasses.dataclass
class Problem:
    x: numpy.ndarray
    y: numpy.ndarray
    a: numpy.ndarray = None
    b: numpy.ndarray = None

    @functools.cached_property
    def cost(self):
        """|x_i - y_j|^2"""
        return sum((self.x[:, None, c] - self.y[None, :, c]) ** 2 for c in range(self.x.shape[1]))

    @property
    def masses(self):
        """The weights, written out."""
        return [numpy.full(len(p), 1 / len(p)) if w is None else w for p, w in ((self.x, self.a), (self.y, self.b))]

    def as_type(self, dtype):
        return Problem(*(None if part is None else numpy.ascontiguousarray(part, dtype) for part in (self.x, self.y, self.a, self.b)))


def weights(draw, n):
    w = draw.random(n)
    return w / w.sum()


def problem(shape, n, m, d, weighted=False):
    draw = numpy.random.default_rng([n, m, d, list(SHAPES).index(shape)])
    x, y = SHAPES[shape](draw, n, d), SHAPES[shape](draw, m, d)
    return Problem(x, y, *([weights(draw, n), weights(draw, m)] if weighted else [None, None]))


def all_equal(n, d):
    """One point, and points about it at the same distance."""
    y = numpy.zeros((n, d))
    y[numpy.arange(n), numpy.arange(n) % d] = 1
    return Problem(numpy.zeros((n, d)), y)
