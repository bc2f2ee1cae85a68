"""Eigenvalues and eigenvectors of symmetric matrices, docs/math.md, section 11, in 50 digits."""
import numpy
from mpmath import mp

from cases import Function, Numbers
from softmax import exact

ABOVE = 9.0


def eigen(case):
    """Of the lower triangle. A vector's error is relative to the matrix's size over the least gap."""
    a, d = exact(case["a"]), case["d"]
    values, columns = mp.eigsy(mp.matrix([[a[max(i, j)][min(i, j)] for j in range(d)] for i in range(d)]))
    order = sorted(range(d), key=lambda k: -values[k])
    vectors = [[columns[c, k] for c in range(d)] for k in order]
    for row in vectors:
        if max(row, key=abs) < 0:
            row[:] = [-x for x in row]
    ordered, size = [values[k] for k in order], max(map(abs, values))
    gap = min([x - y for x, y in zip(ordered, ordered[1:])], default=size)
    return {"values": (ordered, size), "vectors": (vectors, size / gap)}


def symmetric(lower, **more):
    """Above the diagonal stands what is not read."""
    d = len(lower)
    return {"d": d, "a": numpy.array([[*row, *[ABOVE] * (d - len(row))] for row in lower]), **more}


def covariance(seed, d, m, **more):
    """Of m points, so that for m < d some eigenvalues are 0 to rounding."""
    x = Numbers(seed).normal(m, d)
    return symmetric([list((x.T @ x)[i, : i + 1] / m) for i in range(d)], **more)


CASES = [
    symmetric([[-2.5]], pad=1),
    symmetric([[2.0], [1.5, -0.5]]),
    symmetric([[1.0], [0.3, 0.7], [-0.2, 0.4, -0.9]], pad=1),
    covariance(71, 5, 9, pad=2),
    covariance(72, 6, 5),
    symmetric([[1.0], [2.0**-11, 2.0**-20], [0.0, 2.0**-32, 2.0**-40]]),
]
FUNCTIONS = [
    Function("linalg_eigen_work_len", "d||", [{"d": d} for d in (1, 3, 20)], lambda d, lanes: d * d),
    Function(
        "linalg_eigen", "d|a[d,d]|values[d] vectors[d,d]", CASES, eigen,
        "the largest eigenvalue; for vectors that over the least gap", 2,
    ),
]
