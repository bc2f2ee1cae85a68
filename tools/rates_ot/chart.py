"""One picture: for each map the squared error against n, a line for each dimension, with standard errors and predicted slopes."""
import matplotlib

matplotlib.use("svg")

from matplotlib import pyplot  # noqa: E402

from measure import ASYMPTOTIC, COUNTS, DIMENSIONS, MAPS  # noqa: E402

STYLES = dict(zip(DIMENSIONS, [("#0072b2", "o"), ("#d55e00", "s"), ("#009e73", "^"), ("#cc79a7", "v"), ("#333333", "D")]))


def panel(axes, rows, name):
    for d, (colour, marker) in STYLES.items():
        chosen = [r for r in rows if (r.map, r.d) == (name, d)]
        bars = [r.deviation for r in chosen]
        axes.errorbar([r.n for r in chosen], [r.error for r in chosen], bars, marker=marker, color=colour, markersize=4.5, linewidth=1.4, label=f"d = {d}")
        last = chosen[-1].error
        guide = [last * (n / COUNTS[-1]) ** ASYMPTOTIC[d] for n in (COUNTS[0], COUNTS[-1])]
        axes.plot([COUNTS[0], COUNTS[-1]], guide, color=colour, linewidth=0.9, linestyle=":")
    axes.set_xscale("log", base=2)
    axes.set_yscale("log")
    axes.set_xlabel("points n")
    axes.set_title(f"T0: {name}", fontsize=12)
    axes.grid(color="#dddddd", linewidth=0.8)
    axes.spines[["top", "right"]].set_visible(False)


def draw(rows, path):
    """Equal rows give equal bytes: no date, no random names."""
    settings = {"svg.hashsalt": "bary", "svg.fonttype": "none", "font.size": 11, "font.family": "sans-serif"}
    with matplotlib.rc_context(settings):
        figure, panels = pyplot.subplots(1, len(MAPS), figsize=(12, 4.4), sharey=True)
        for axes, name in zip(panels, MAPS):
            panel(axes, rows, name)
        panels[0].set_ylabel("mean of |T - T0|²")
        panels[-1].legend(loc="center left", bbox_to_anchor=(1.01, 0.5), frameon=False)
        figure.savefig(path, metadata={"Date": None}, bbox_inches="tight")
        pyplot.close(figure)
