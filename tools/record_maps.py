"""Writes tests/data/maps.txt: transport maps by POT (Python Optimal Transport), at the data and at new points.

    python3 -m venv venv && venv/bin/pip install numpy scipy pot==0.9.7.post1 && venv/bin/python tools/record_maps.py

A line each, numbers of 17 digits by rows: "<problem> <name> n d numbers". Source and target x, y; new points; `log_v`, from sinkhorn_log with
regularisation reg of the cost |x - y|^2 (so g = log_v reg / 2, eps = reg / 2); `soft`, the barycentric projection of that plan at x; `exact`, that of the exact
plan by ot.emd; `new`, EMDTransport.transform at the new points: the image of the nearest x_i, moved by the difference.
"""
import pathlib

import numpy
import ot

REG = 0.6


def line(problem, name, rows):
    rows = numpy.atleast_2d(rows)
    return f"{problem} {name} {rows.shape[0]} {rows.shape[1]} " + " ".join(f"{x:.17g}" for x in rows.ravel())


def record(problem, n, m, d):
    random = numpy.random.default_rng(100 + problem)
    x, y, new = random.normal(size=(n, d)), 0.5 + 1.5 * random.normal(size=(m, d)), random.normal(size=(7, d))
    a, b = numpy.full(n, 1 / n), numpy.full(m, 1 / m)
    cost = ot.dist(x, y)
    plan, log = ot.bregman.sinkhorn_log(a, b, cost, REG, stopThr=1e-15, numItermax=100000, log=True)
    exact = ot.da.EMDTransport()
    exact.fit(Xs=x, Xt=y)
    return [
        line(problem, "x", x),
        line(problem, "y", y),
        line(problem, "points", new),
        line(problem, "log_v", numpy.asarray(log["log_v"])),
        line(problem, "soft", plan @ y / plan.sum(1, keepdims=True)),
        line(problem, "exact", exact.transform(Xs=x)),
        line(problem, "new", exact.transform(Xs=new)),
    ]


if __name__ == "__main__":
    lines = [text for problem, shape in enumerate([(9, 9, 2), (12, 8, 3), (10, 10, 1)]) for text in record(problem, *shape)]
    path = pathlib.Path(__file__).resolve().parents[1] / "tests/data/maps.txt"
    path.write_text("\n".join(lines) + "\n")
