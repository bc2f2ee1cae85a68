"""docs/collapse/*.csv and README.md."""


from settings import THRESHOLD, TITLES

OPENING = """# Collapse of attention at initialisation

Written by `make collapse` (`tools/collapse`), which fails if a promise below is not kept; not to be edited. Every number: [curves.csv](curves.csv),
[flows.csv](flows.csv), [maps.csv](maps.csv).

The order parameter |mean of the tokens|² grows from 1/n, orthonormal tokens, to 1, all alike. Every curve is computed by the library, f64: **layers** by
`bary_sphere_random_run`, weights drawn anew for each seed; **Gram chain** by `bary_sphere_gram_run`, the same in law without vectors; **SDE** by
`bary_sphere_homogenized_step`, the limit of many thin layers; **ODE** and **recursion** by `bary_sphere_simplex_path` and `_simplex_layers`, the
limits of many dimensions, the second with the layers' finite steps; **closed form** by `bary_sphere_logistic`, at beta = 0. Bands: the mean over seeds and
two standard errors about it. Weights have deviation 1/sqrt(d), so tau = beta/sqrt(d); the clock is s = layers eta²/H. Formulas:
[docs/math.md](../math.md), section 5.
"""


def table(titles, rows):
    lines = ["| " + " | ".join(map(str, cells)) + " |" for cells in [titles, ["---"] * len(titles), *rows]]
    return "\n".join(lines) + "\n"


def section(title, name, text, extra=""):
    return f"## {title}\n\n![{title}]({name}.svg)\n\n{extra}{text}"


def flow_table(flows):
    rows = [[f"{f.setting.beta:g}", f"{f.eta:g}", *(f"{off:.2e}" for off in f.off())] for f in flows]
    return table(["beta", "eta", "layers against flow", "layers against modified flow"], rows) + "\n"


def alignment_table(aligned, texts):
    rows = [[f"{a.overlap:g}", f"{a.found:.4f}", f"{a.error:.4f}", f"{a.predicted:.4f}"] for a in aligned]
    return "## Alignment of two tokens\n\n" + table(["overlap at first", "share that align", "standard error", "predicted"], rows) + "\n" + texts["alignment"]


def map_title(found):
    return f"Depth of collapse, {found.title}"


def markdown(curves, flows, aligned, maps, promises, texts):
    kept = [[p.text, f"{p.value:.3g}", f"{p.low:g} to {p.high:g}", "kept" if p.kept else "**missed**"] for p in promises]
    parts = [OPENING, "## Promised\n\n" + table(["what", "found", "allowed", ""], kept)]
    for regime, title in TITLES.items():
        parts.append(section(title, regime, texts[regime]))
        if regime == "ballistic":
            parts.append(section("Modified equation: identity weights, larger steps", "modified", texts["modified"], flow_table(flows)))
    parts.append(alignment_table(aligned, texts))
    parts += [section(map_title(found), f"map_{found.name}", texts[found.name]) for found in maps]
    return "\n".join(parts)


def curves_csv(curves):
    lines = ["regime,d,n,heads,eta,tau,method,runs,layer,mean,standard_error"]
    for c in curves:
        s = c.setting
        kept = range(0, len(c.layers), max(1, len(c.layers) // 32))
        head = f"{s.regime},{s.d},{s.n},{s.heads},{s.eta:g},{s.tau:g},{c.method},{c.runs}"
        lines += [f"{head},{c.layers[i]},{c.mean[i]:.6f},{c.error[i]:.6f}" for i in kept]
    return "\n".join(lines) + "\n"


def flows_csv(flows):
    lines = ["beta,eta,time,layers,flow,modified"]
    for f in flows:
        lines += [f"{f.setting.beta:g},{f.eta:g},{t:g},{a:.9f},{b:.9f},{c:.9f}" for t, a, b, c in zip(f.times, f.layers, f.flow, f.modified)]
    return "\n".join(lines) + "\n"


def maps_csv(maps):
    lines = [f"map,x,y,time_of_equation,median_of_chain (order parameter {THRESHOLD:g}; inf: not seen)"]
    for found in maps:
        for i, y in enumerate(found.y):
            for j, x in enumerate(found.x):
                sampled = "" if found.sampled is None else f"{found.sampled[i, j]:.4f}"
                lines.append(f"{found.name},{x:g},{y:g},{found.times[i, j]:.4f},{sampled}")
    return "\n".join(lines) + "\n"
