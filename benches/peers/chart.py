"""The picture docs/bench/peers.svg: bary's time over torch's on a logarithmic axis, a line for each shape."""
import matplotlib

matplotlib.use("svg")

from matplotlib import pyplot  # noqa: E402

STYLES = {"f32": ("o", "#1f5fa8", 0.13), "f64": ("D", "#d1741f", -0.13)}  # marker, colour, height above the line's middle
TICKS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
TITLES = {"attention": "attention n x d", "layer": "layer n x d", "field": "field b x m x d"}


def places(rows):
    """The height of each (kind, shape), from the top down, with a gap between kinds; and the height of each kind's title."""
    heights, titles, y = {}, {}, 0.0
    for row in rows:
        if row.kind not in titles:
            titles[row.kind], y = y - 0.4, y - 1.3
        if (row.kind, row.shape) not in heights:
            heights[row.kind, row.shape], y = y, y - 1
    return heights, titles


def dots(axes, rows, heights):
    """A dot for each result, filled where the requirement is met or there is none, and a stroke at what is required."""
    for row in rows:
        marker, colour, shift = STYLES[row.scalar]
        y = heights[row.kind, row.shape] + shift
        fill = "white" if row.verdict() == "missed" else colour
        axes.plot([1, row.ratio], [y, y], color=colour, linewidth=1.2, alpha=0.45, zorder=2)
        axes.plot(row.ratio, y, marker, markerfacecolor=fill, markeredgecolor=colour, markersize=7, zorder=4)
        if row.required is not None:
            axes.plot([row.required, row.required], [y - 0.2, y + 0.2], color="black", linewidth=1.8, zorder=3)


def legend(axes):
    """What markers mean, below the axis, where no result can be."""
    for scalar, (marker, colour, _) in STYLES.items():
        axes.plot([], [], marker, color=colour, label=scalar)
    axes.plot([], [], "o", markerfacecolor="white", markeredgecolor="grey", label="missed")
    axes.plot([], [], "|", color="black", markersize=11, markeredgewidth=1.8, label="required at most")
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.09), ncols=4, frameon=False)


def scales(axes, rows, heights, titles):
    """A logarithmic axis over all results and requirements, and the names of the lines."""
    marks = [mark for row in rows for mark in (row.ratio, row.required) if mark]
    axes.set_xscale("log")
    axes.set_xlim(min(marks) / 1.4, max(*marks, 1.0) * 1.4)
    axes.set_xticks([tick for tick in TICKS if min(marks) / 1.4 < tick < max(*marks, 1.0) * 1.4])
    axes.xaxis.set_major_formatter(matplotlib.ticker.FormatStrFormatter("%g"))
    axes.xaxis.set_minor_locator(matplotlib.ticker.NullLocator())
    axes.set_yticks([*heights.values(), *titles.values()])
    axes.set_yticklabels([" x ".join(map(str, shape)) for _, shape in heights] + [TITLES[kind] for kind in titles])
    axes.tick_params(axis="y", length=0)
    for label in axes.get_yticklabels()[len(heights) :]:
        label.set_fontweight("bold")


def draw(rows, path):
    """Writes the chart. Equal rows give equal bytes: no date, no random names."""
    settings = {"svg.hashsalt": "bary", "svg.fonttype": "none", "font.size": 11, "font.family": "sans-serif"}
    with matplotlib.rc_context(settings):
        figure, axes = pyplot.subplots(figsize=(8.5, 8))
        heights, titles = places(rows)
        dots(axes, rows, heights)
        scales(axes, rows, heights, titles)
        axes.axvline(1, color="black", linewidth=1)
        axes.grid(axis="x", color="#dddddd", linewidth=0.8, zorder=0)
        axes.set_xlabel("bary's time / torch's time, one thread (left of 1: bary takes less)")
        axes.spines[["top", "right", "left"]].set_visible(False)
        legend(axes)
        figure.savefig(path, metadata={"Date": None}, bbox_inches="tight")
        pyplot.close(figure)
