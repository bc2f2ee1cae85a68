"""docs/rates/ot.csv and ot.md."""
from measure import ASYMPTOTIC, COUNTS, DIMENSIONS, FITTED, LEAST_RUNS, MAPS, ON_THE_LINE, POINTS, SEEN, slope

OPENING = f"""# Rates of transport maps

Written by `make rates-ot` (`tools/rates_ot`), which fails if a promise below is not kept; not to be edited. Every number: [ot.csv](ot.csv).

X is n points of the uniform law on [0, 1]^d, Y is T0 of n others. T is the map of the optimal assignment, by `bary_ot_assign` in f64 (d = 1:
`bary_ot_couple_1d`); its error is the mean over X of |T - T0|^2, averaged over {POINTS} / n runs, at least {LEAST_RUNS} (d = 1: {ON_THE_LINE} times as many). T0 is the identity, a symmetric
positive definite matrix with eigenvalues from 1/2 to 2 (d = 1: the factor 2), or x + tanh x, coordinate by coordinate: gradients of
convex functions, so the optimal maps of the laws. Slopes are of ln error over ln n, by least squares, with standard errors.
Predictions: [docs/math.md](../math.md), section 6.

![error against the number of points](ot.svg)

Dotted: the predicted slopes, through the last points.
"""
NOTES = """## What the slopes say

- For many points the squared distance of two samples of one law on the cube falls as 1/n, ln n / n and n^(-2/d) for d = 1, 2 and more, and
  the errors of these maps with it. Over these n the slopes are steeper from d = 5 on, and less steep at d = 2, where there is the logarithm.
- The stability bound for any map with a bounded derivative promises less: n^(-1/2) for d = 2 and 3.
- On the line the error of the identity is known: 1 / (3 (n + 1)).
"""


def table(titles, rows):
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [titles, ["---"] * len(titles), *rows])


def slopes(rows, name):
    lines = []
    for d in DIMENSIONS:
        fitted, later = slope(rows, name, d), slope(rows, name, d, [n for n in COUNTS if n >= FITTED[-1]])
        last = next(r for r in rows if (r.map, r.d, r.n) == (name, d, COUNTS[-1]))
        found = [f"{value:.3f} ± {error:.3f}" for value, error in (fitted, later)]
        lines.append([str(d), *found, f"{SEEN[d]:g}", f"{ASYMPTOTIC[d]:.3f}", f"{last.error:.3g} ± {last.deviation:.1g}"])
    titles = ["d", f"slope, {FITTED[0]} to {FITTED[-1]}", f"slope, {FITTED[-1]} to {COUNTS[-1]}", "expected over the first", "predicted for many points", f"error, n = {COUNTS[-1]}"]
    return f"## T0: {name}\n\n{table(titles, lines)}\n"


def markdown(rows, promises):
    kept = [[p.text, f"{p.value:.3g}", f"{p.low:.3g} to {p.high:.3g}", "kept" if p.kept else "**missed**"] for p in promises]
    promised = "## Promised\n\n" + table(["what", "found", "allowed", ""], kept) + "\n"
    return "\n".join([OPENING, promised, *(slopes(rows, name) for name in MAPS), NOTES])


def csv(rows):
    lines = ["map,d,n,runs,error,standard_error,gap_over_cost"]
    lines += [f"{r.map},{r.d},{r.n},{r.runs},{r.error:.6e},{r.deviation:.2e},{r.gap:.1e}" for r in rows]
    return "\n".join(lines) + "\n"
