"""What is sampled: laws on the line and their products, with quantiles known exactly, and Gaussians of given deviations."""
import dataclasses
from statistics import NormalDist

import numpy

from library import EULER, RELAX

CELLS = 4000
NORMAL = NormalDist()


@dataclasses.dataclass
class Gaussian:
    """N(0, diag sds(d)^2); scale is what equal angles are for."""

    name: str
    title: str
    sds: object
    least_d: int

    def scale(self, d):
        return float(numpy.sqrt(numpy.mean(self.sds(d) ** 2)))

    def law(self, library, times, d):
        return library.euler_law(self.sds(d), times)

    def error(self, library, times, d):
        """One point z = (1, ..., 1) shows what every coordinate is multiplied by, since the velocity is linear."""
        sds = self.sds(d)
        x = numpy.full((1, d), 1 - times[0])
        library.sample(x, times, EULER, lambda x, t: (t * sds**2 - (1 - t)) / ((1 - t) ** 2 + t**2 * sds**2) * x)
        return float(numpy.sqrt(numpy.sum((numpy.abs(x[0]) - sds) ** 2)))


class Cells:
    """Levels u in the middle of cells, their widths, and normal quantiles z."""

    def __init__(self, edges):
        self.u, self.width = (edges[1:] + edges[:-1]) / 2, numpy.diff(edges)
        self.z = numpy.array([NORMAL.inv_cdf(u) for u in self.u])


def even_cells():
    return Cells(numpy.linspace(0, 1, CELLS + 1))


def cells_about(level):
    """Even cells, and finer and finer ones about a level where the quantiles jump."""
    near = numpy.geomspace(1e-9, 0.1, 1600)
    return Cells(numpy.unique(numpy.concatenate([numpy.linspace(0, 1, CELLS + 1), [level], level - near, level + near])))


@dataclasses.dataclass
class Mixture:
    """sum_j weights_j N(centres_j, s^2) on the line (two centres), and its product in d dimensions."""

    name: str
    title: str
    centres: numpy.ndarray
    weights: numpy.ndarray
    s: float
    angle: float
    least_d: int = 1

    def __post_init__(self):
        self.cells = even_cells() if self.s else cells_about(self.weights[0])
        self.y = self.quantiles(self.cells.u)
        self.logs = numpy.log(self.weights)

    def scale(self, d):
        return self.angle

    def quantiles(self, u):
        if not self.s:
            return numpy.where(u < self.weights[0], *self.centres)
        low, high = numpy.full(u.shape, -20.0), numpy.full(u.shape, 20.0)
        distribution = numpy.vectorize(lambda x: sum(w * NORMAL.cdf((x - y) / self.s) for w, y in zip(self.weights, self.centres)))
        for _ in range(60):
            middle = (low + high) / 2
            below = distribution(middle) < u
            low, high = numpy.where(below, middle, low), numpy.where(below, high, middle)
        return (low + high) / 2

    def law(self, library, times, d):
        return None

    def off(self, x):
        """W2, from where the quantiles of noise end: Euler's steps on the line keep their order."""
        return float(numpy.sqrt(numpy.sum(self.cells.width * (numpy.sort(x) - self.y) ** 2)))

    def error(self, library, times, d):
        """The squares of the errors of a product's coordinates add up."""
        x = (1 - times[0]) * self.cells.z
        library.sample_cloud(x, times, self.centres, self.logs, self.s)
        return float(numpy.sqrt(d)) * self.off(x)

    def field(self, x, t):
        """The velocity, or, of atoms, the denoiser, coordinate by coordinate."""
        left = 1 - t
        c = left**2 + t**2 * self.s**2
        difference = t * (x - t * (self.centres.sum() / 2)) * (self.centres[1] - self.centres[0]) / c + self.logs[1] - self.logs[0]
        mean = self.centres[0] + (self.centres[1] - self.centres[0]) / 2 * (1 + numpy.tanh(difference / 2))
        return (left * mean + (t * self.s**2 - left) * x) / c if self.s else mean

    def error_in_full(self, library, times, d):
        """The same by one run in d dimensions, each coordinate's quantiles in an order of its own."""
        orders = numpy.array([numpy.random.default_rng(column).permutation(self.y.size) for column in range(d)]).T
        x = numpy.ascontiguousarray((1 - times[0]) * self.cells.z[orders])
        library.sample(x, times, EULER if self.s else RELAX, self.field)
        return float(numpy.sqrt(sum(self.off(column) ** 2 for column in x.T)))


def spread(d):
    """d deviations between 1/4 and 2 whose logarithms are equally spaced."""
    return 0.25 * 8.0 ** ((numpy.arange(d) + 0.5) / d)


TARGETS = [
    Gaussian("gaussian", "Gaussian, s = 0.5", lambda d: numpy.full(d, 0.5), 1),
    Gaussian("anisotropic", "Gaussian, deviations from 1/4 to 2", spread, 4),
    Mixture("mixture", "two bumps at -1.5 and 1.5, s = 0.5", numpy.array([-1.5, 1.5]), numpy.array([0.5, 0.5]), 0.5, 0.5),
    Mixture("atoms", "two atoms at -1 (0.3) and 1 (0.7)", numpy.array([-1.0, 1.0]), numpy.array([0.3, 0.7]), 0.0, 1.0),
]
