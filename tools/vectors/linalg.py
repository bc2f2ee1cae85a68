"""Eigenvalues, eigenvectors and Cholesky factors of symmetric matrices, docs/math.md, sections 11 and 12, in 50 digits."""
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


def factor(a):
    """The lower triangular factor; a pivot that is nothing beside its diagonal number leaves a zero column."""
    n = len(a)
    lower = [[mp.mpf(0)] * n for _ in range(n)]
    for j in range(n):
        pivot = a[j][j] - sum(x * x for x in lower[j])
        if pivot > a[j][j] * mp.mpf(2) ** -40:
            column = [a[i][j] - sum(x * y for x, y in zip(lower[i], lower[j])) for i in range(j, n)]
            for i, x in enumerate(column, j):
                lower[i][j] = x / mp.sqrt(pivot)
    return lower


def cholesky(case):
    """Relative to the roots of the diagonal; divided by the least pivot's root, which scales its column's error."""
    a = exact(case["a"])
    lower = factor(a)
    least = min(x[i] / mp.sqrt(a[i][i]) for i, x in enumerate(lower) if x[i])
    return {"a": (lower, mp.sqrt(max(a[i][i] for i in range(len(a)))) / least)}


def spectral(case, function):
    """A function of the eigenvalues of a lower triangle, as a matrix; eigenvalues that are nothing beside the largest are 0."""
    a, d = exact(case["a"]), case["d"]
    values, columns = mp.eigsy(mp.matrix([[a[max(i, j)][min(i, j)] for j in range(d)] for i in range(d)]))
    top = max(values)
    kept = [value if value > top * mp.mpf(2) ** -40 else mp.mpf(0) for value in values]
    return (columns * mp.diag([function(value) for value in kept]) * columns.T).tolist(), top, min(value for value in kept if value)


def sqrt(case):
    root, top, least = spectral(case, mp.sqrt)
    inverse = spectral(case, lambda value: 1 / mp.sqrt(value) if value else mp.mpf(0))[0]
    scale = mp.sqrt(top) * (top / least)
    return {"root": (root, scale), "inverse": (inverse, scale / least)}


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
# of any rank: points that coincide, two of opposite sign, and a line of three
FACTORED = [
    {"n": 1, "a": numpy.array([[2.5]]), "pad": 1},
    symmetric([[1.0], [0.5, 1.0], [0.25, -0.5, 2.0]], n=3, pad=2),
    {**covariance(73, 6, 11), "n": 6},
    symmetric([[1.0], [1.0, 1.0], [0.5, 0.5, 1.0], [-0.5, -0.5, -1.0, 1.0], [0.25, 0.25, 0.5, -0.5, 1.0]], n=5),
    symmetric([[0.0], [0.0, 4.0], [0.0, 2.0, 1.0]], n=3, pad=1),
]
# the last is singular, and exactly so
ROOTED = [symmetric([[2.5]], pad=1), covariance(74, 2, 6), covariance(75, 3, 9, pad=1), symmetric([[1.0], [0.0, 0.0], [2.0, 0.0, 4.0]])]
FUNCTIONS = [
    Function("linalg_eigen_work_len", "d||", [{"d": d} for d in (1, 3, 20)], lambda d, lanes: d * d),
    Function(
        "linalg_eigen", "d|a[d,d]|values[d] vectors[d,d]", CASES, eigen,
        "the largest eigenvalue; for vectors that over the least gap", 2,
    ),
    Function("linalg_cholesky", "n|a![n,n]|", FACTORED, cholesky, "the root of the largest diagonal number over the least relative pivot's", 4),
    Function("linalg_sqrt_work_len", "d||", [{"d": d} for d in (1, 3, 20)], lambda d, lanes: d * (2 * d + 1)),
    Function(
        "linalg_sqrt", "d|a[d,d]|root[d,d] inverse[d,d]", ROOTED, sqrt,
        "the root of the largest eigenvalue times the condition; that over the least eigenvalue", 4,
    ),
]
