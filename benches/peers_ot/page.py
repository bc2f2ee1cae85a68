"""The results as text: lines on the terminal while they come, and the page docs/bench/ot.md."""
from report import duration, number, table
from solvers import VERSIONS
from trials import BUDGET_NS, FAR_BEHIND, NANOSECONDS, SINKHORN_SWEEPS

OPENING = "# Transport beside its peers\n\nWritten by `make bench-ot` (`benches/peers_ot`); not to be edited."
NOTES = f"""One thread each; times are CPU time of that thread, on one core, of calls from Python, medians. In each round every contestant of a row
runs once, in shuffled order; a ratio is the median over rounds of the best peer's time over bary's in the same round, above 1 where bary
takes less. Squared Euclidean cost, f64. The peers' cost matrices are made beforehand and not timed; bary computes what it needs of the costs.
Rounds are fewer where {BUDGET_NS / 1e9:g} s would not do. A peer that took {FAR_BEHIND:g} times as long as the best one at the first call, in parentheses, was
not timed again. *Off*: the largest relative difference of bary's cost and a peer's. *Gap*: what bary proves, over the cost.
Clouds of one row are independent samples of one law, except in the row of equal costs. Normals have deviation 1, cubes side 1."""
EQUAL = "`bary_ot_assign`; *n^2 given*: with `bary_ot_assign_dense_work_len` scalars of scratch, where it then keeps the matrix. The ratio is that of the faster one."
WEIGHTED = "`bary_ot_transport`, random weights, method chosen by itself. The peer is POT's `emd`; scipy and lapx have equal weights only."
LARGE = "`bary_ot_assign`, f32, uniform points in the square, one run each. *Bytes*: scratch, for a point of x and one of y together."
SWEEPS = f"""`bary_ot_sinkhorn` without a matrix, {SINKHORN_SWEEPS} sweeps at reg = 0.1 of the median cost, beside POT's kernel form and log form on a matrix; d = 2.
Nanoseconds of a pair of points and a sweep, which sets both potentials. Required of bary: {NANOSECONDS["float32"]} in f32, {NANOSECONDS["float64"]} in f64."""


def peers(row):
    """The peers' times, those behind in parentheses."""
    names = ("scipy", "lapx", "POT emd")
    cells = {name: duration(row.nanoseconds[name]) for name in names if name in row.nanoseconds}
    return [cells.get(name) or (f"({duration(row.behind[name])})" if name in row.behind else "") for name in names]


def line(row):
    times = ", ".join(f"{name} {duration(value)}" for name, value in {**row.nanoseconds, **row.behind}.items())
    return f"{row.title:<44}{number(row.ratio):>7}, required {number(row.required)}: {row.verdict()}; {times}; off {row.difference:.0e}, gap {row.gap:.0e}; {row.used}"


def rows(found, last):
    cells = []
    for row in found:
        ours = [duration(row.nanoseconds["bary"]), duration(row.nanoseconds["bary, n^2 given"]) if "bary, n^2 given" in row.nanoseconds else ""]
        figures = [f"**{number(row.ratio)}**", number(row.required), row.verdict(), f"{row.difference:.0e}", f"{row.gap:.0e}"]
        cells.append([row.title, *(ours if last is None else [ours[0], row.used]), *peers(row), *figures, f"{row.bytes_a_point:.0f}"])
    second = "n^2 given" if last is None else last
    return table(["problem", "bary", second, "scipy", "lapx", "POT emd", "ratio", "required", "", "off", "gap", "bytes"], cells)


def large(runs, exponent):
    cells = [[str(run.n), f"{run.seconds:.3g} s", f"{run.gap:.1e}", f"{run.bytes_a_point:.0f}"] for run in runs]
    return table(["n", "time", "gap / cost", "bytes"], cells) + f"\n\nTime grows as n^{exponent:.2f} from 3000 points on."


def sweeps(found):
    names = ("bary", "POT sinkhorn", "POT sinkhorn_log")
    cells = [[row.scalar, *(number(row.nanoseconds[name]) for name in names), number(NANOSECONDS[row.scalar]), row.verdict()] for row in found]
    return table(["type", "bary", "POT, kernel", "POT, log", "required", ""], cells)


def convergence(found):
    told = [f"- {shape}: bary {ours[0]:.1e} after {ours[1]} sweeps, POT's log form {theirs[0]:.1e} after {theirs[1]}" for shape, ours, theirs in found]
    return "Residual at reg = 0.01 of the median cost, tolerance 1e-6, at most 1000 sweeps, f64:\n\n" + "\n".join(told)


def page(where, results):
    versions = ", ".join(f"{name} {version}" for name, version in VERSIONS.items())
    parts = [OPENING, "\n".join(f"- {fact}" for fact in [*where.split("\n"), versions]), NOTES]
    for title, text in results:
        parts += [f"## {title}", text]
    return "\n\n".join(parts) + "\n"
