"""A picture for each target: W2 over the root of d against the number of steps, a line for each grid."""
import matplotlib

matplotlib.use("svg")

from matplotlib import pyplot  # noqa: E402

from measure import GRIDS, STEPS  # noqa: E402
from predict import steps_exponent  # noqa: E402

STYLES = dict(zip(GRIDS, [("#0072b2", "o"), ("#d55e00", "s"), ("#009e73", "^"), ("#cc79a7", "v"), ("#56b4e9", "D"), ("#e69f00", "P"), ("#333333", "x")]))


def lines(axes, rows, target):
    for grid, (colour, marker) in STYLES.items():
        chosen = [r for r in rows if (r.target, r.grid) == (target, grid)]
        errors = [r.sampled / r.d**0.5 for r in chosen]
        axes.plot([r.steps for r in chosen], errors, marker=marker, color=colour, markersize=5, linewidth=1.4, label=grid)


def guide(axes, rows, target):
    """The slope that is predicted for the uniform grid, below its first point."""
    first = next(r for r in rows if (r.target, r.grid, r.steps) == (target, "uniform", STEPS[0]))
    power = steps_exponent(target, "uniform")
    last = max(r.steps for r in rows if r.target is target)
    start = 0.3 * first.sampled / first.d**0.5
    axes.plot([2, last], [start, start * (last / 2) ** power], color="#888888", linewidth=1, linestyle="--", label=f"slope {power:g}")


def draw(rows, target, path):
    """Equal rows give equal bytes: no date, no random names."""
    settings = {"svg.hashsalt": "bary", "svg.fonttype": "none", "font.size": 11, "font.family": "sans-serif"}
    with matplotlib.rc_context(settings):
        figure, axes = pyplot.subplots(figsize=(7, 4.6))
        lines(axes, rows, target)
        guide(axes, rows, target)
        axes.set_xscale("log", base=2)
        axes.set_yscale("log")
        axes.set_xlabel("steps N")
        axes.set_ylabel("W2(Euler, target) / sqrt(d)")
        axes.set_title(target.title, fontsize=12)
        axes.grid(color="#dddddd", linewidth=0.8)
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(loc="center left", bbox_to_anchor=(1.01, 0.5), frameon=False)
        figure.savefig(path, metadata={"Date": None}, bbox_inches="tight")
        pyplot.close(figure)
