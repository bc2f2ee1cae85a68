"""Pictures: the order parameter against depth for each regime, with bands, and the maps of collapse times."""
import matplotlib

matplotlib.use("svg")

import numpy  # noqa: E402
from matplotlib import pyplot  # noqa: E402

from settings import THRESHOLD, TITLES  # noqa: E402

SETTINGS = {"svg.hashsalt": "bary", "svg.fonttype": "none", "font.size": 11, "font.family": "sans-serif"}
COLOURS = {"layers": "#0072b2", "Gram chain": "#d55e00", "SDE": "#009e73", "ODE": "#333333", "flow": "#333333", "recursion": "#cc79a7", "closed form": "#e69f00"}
DASHES = {"ODE": "--", "flow": "--", "recursion": ":", "closed form": "-."}


def save(figure, path):
    """Equal rows give equal bytes: no date, no random names."""
    figure.savefig(path, metadata={"Date": None}, bbox_inches="tight")
    pyplot.close(figure)


def draw_curve(axes, curve):
    colour, style = COLOURS[curve.method], DASHES.get(curve.method, "-")
    label = f"{curve.method}, {curve.runs} runs" if curve.runs else curve.method
    axes.plot(curve.layers, curve.mean, color=colour, linestyle=style, linewidth=1.6, label=label)
    if curve.runs:
        axes.fill_between(curve.layers, curve.mean - 2 * curve.error, curve.mean + 2 * curve.error, color=colour, alpha=0.2, linewidth=0)


def finish(panels):
    for axes in panels:
        axes.set_xlabel("layers")
        axes.set_ylim(0, 1.02)
        axes.grid(color="#dddddd", linewidth=0.8)
        axes.spines[["top", "right"]].set_visible(False)
        axes.legend(loc="lower right", frameon=False, fontsize=9)
    panels[0].set_ylabel("order parameter |mean|²")


def draw_regime(curves, regime, path):
    """A panel for each setting."""
    settings = list(dict.fromkeys(curve.setting for curve in curves if curve.setting.regime == regime))
    with matplotlib.rc_context(SETTINGS):
        figure, panels = pyplot.subplots(1, len(settings), figsize=(4.2 * len(settings), 3.8), sharey=True)
        for axes, setting in zip(panels, settings):
            for curve in curves:
                if curve.setting == setting:
                    draw_curve(axes, curve)
            axes.set_title(setting.title, fontsize=11)
        finish(panels)
        figure.suptitle(TITLES[regime], fontsize=12, y=1.02)
        save(figure, path)


def draw_flow(axes, flows):
    for flow, colour in zip(flows, ("#0072b2", "#d55e00", "#009e73")):
        at = flow.times / flow.eta
        axes.plot(at, flow.layers, "o", color=colour, markersize=3, label=f"layers, eta = {flow.eta:g}")
        axes.plot(at, flow.flow, color=colour, linestyle="--", linewidth=1.2)
        axes.plot(at, flow.modified, color=colour, linewidth=1.2)
    axes.plot([], [], color="#333333", linestyle="--", label="flow")
    axes.plot([], [], color="#333333", label="modified flow")


def draw_flows(flows, path):
    """Layers with identity weights; a panel for each temperature."""
    settings = list(dict.fromkeys(flow.setting for flow in flows))
    with matplotlib.rc_context(SETTINGS):
        figure, panels = pyplot.subplots(1, len(settings), figsize=(4.2 * len(settings), 3.8), sharey=True)
        for axes, setting in zip(panels, settings):
            draw_flow(axes, [flow for flow in flows if flow.setting == setting])
            axes.set_title(f"beta = {setting.beta:g}", fontsize=11)
        finish(panels)
        figure.suptitle("Modified equation: identity weights, larger steps", fontsize=12, y=1.02)
        save(figure, path)


def cell(time):
    return f"{time:.1f}" if numpy.isfinite(time) else "–"


def draw_map(found, path):
    """Each cell has the equation's time, and below it that of the Gram chain where it was run."""
    with matplotlib.rc_context(SETTINGS):
        figure, axes = pyplot.subplots(figsize=(1.6 + 0.85 * len(found.x), 1.2 + 0.6 * len(found.y)))
        shown = numpy.ma.masked_invalid(numpy.log10(found.times))
        axes.imshow(shown, origin="lower", aspect="auto", cmap="viridis", vmin=0, vmax=1.4)
        for i, row in enumerate(found.times):
            for j, time in enumerate(row):
                text = cell(time) if found.sampled is None else f"{cell(time)}\n({cell(found.sampled[i, j])})"
                dark = numpy.isfinite(time) and numpy.log10(time) < 0.9
                axes.text(j, i, text, ha="center", va="center", color="white" if dark else "black", fontsize=9)
        axes.set_xticks(range(len(found.x)), [f"{x:g}" for x in found.x])
        axes.set_yticks(range(len(found.y)), [f"{y:g}" for y in found.y])
        axes.set_xlabel(found.labels[0])
        axes.set_ylabel(found.labels[1])
        axes.set_title(f"Clock s at which the order parameter passes {THRESHOLD:g}: {found.title}", fontsize=11)
        save(figure, path)
