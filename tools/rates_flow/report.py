"""docs/rates/flow.csv and flow.md."""
import math

from measure import GRIDS, MIDDLE, exponent_of_dimension, exponent_of_steps
from predict import ATOMS, constant, steps_exponent
from targets import CELLS, TARGETS

OPENING = f"""# Rates of the sampler

Written by `make rates-flow` (`tools/rates_flow`), which fails if a promise below is not kept; not to be edited. Every number: [flow.csv](flow.csv).

W2(Euler, target) of runs of `bary_flow_sample` and `bary_flow_sample_cloud`, f64, for N steps in d dimensions; Gaussians also by
`bary_flow_euler_law`. Laws on the line are compared by {CELLS} quantiles (more about the jump of atoms): Euler's steps keep their order there. The
squares of the errors of a product add up over its coordinates; runs in d dimensions, each coordinate's quantiles in an order of its own, agree. karras and
exponential run from sigma = 80 to 0.002 and start at (1 - t_0) z, shifted has shift 3, cosine has offset 0.008, geometric tau = 1 - 1/N.
Exponents of N are fitted over 16 to 512 steps, those of d at {MIDDLE} steps. Predictions: [docs/math.md](../math.md), section 3.
"""
NOTES = """## What the exponents say

- Targets with a density: 1/N on grids that shrink every step, with one logarithm on the geometric one: ln N / N fitted on these N is the exponent predicted for it.
  The constants of the Gaussian are those of docs/math.md.
- Atoms: the denoiser ends on an atom, so what is wrong is which one. A boundary that is off by 1/N misplaces mass 1/N, and W2 is 2 times the root of the mass.
- karras and exponential start as if the law at sigma = 80 were that of noise. That costs a fixed error, seen where it is all that is left
  (atoms, from 128 steps on, where it first has the other sign); cosine has a last step that does not shrink as N grows.
"""


def table(titles, rows):
    lines = ["| " + " | ".join(cells) + " |" for cells in [titles, ["---"] * len(titles), *rows]]
    return "\n".join(lines)


def number(value):
    return "" if value is None else f"{value:.3g}"


def limit(rows, target, grid):
    """N W2 / sqrt(d), or for the geometric grid N W2 / (ln N sqrt(d)), at the largest N; of atoms it has no limit."""
    if target is ATOMS:
        return None
    last = [r for r in rows if (r.target, r.grid) == (target, grid)][-1]
    return last.steps * last.sampled / last.d**0.5 / (math.log(last.steps) if grid == "geometric" else 1)


def section(target, by_steps, by_dimension):
    rows = []
    for grid in GRIDS:
        found = [exponent_of_steps(by_steps, target, grid), steps_exponent(target, grid), exponent_of_dimension(by_dimension, target, grid)]
        at = next(r.sampled / r.d**0.5 for r in by_steps if (r.target, r.grid, r.steps) == (target, grid, MIDDLE))
        at_end = [limit(by_steps, target, grid), constant(target, grid)]
        rows.append([grid, *("" if value is None else f"{value:.3f}" for value in found), number(at), *map(number, at_end)])
    titles = ["grid", "exponent of N", "predicted", "exponent of d", f"W2 / sqrt(d), N = {MIDDLE}", "N W2 / sqrt(d), largest N (geometric: over ln N)", "predicted"]
    return f"## {target.title}\n\n![W2 against the number of steps]({target.name}.svg)\n\n{table(titles, rows)}\n"


def markdown(by_steps, by_dimension, promises):
    kept = [[p.text, f"{p.value:.3g}", f"{p.low:g} to {p.high:g}", "kept" if p.kept else "**missed**"] for p in promises]
    promised = "## Promised\n\n" + table(["what", "found", "allowed", ""], kept) + "\n"
    return "\n".join([OPENING, promised, *(section(target, by_steps, by_dimension) for target in TARGETS), NOTES])


def csv(rows):
    lines = ["target,grid,d,steps,w2_run,w2_law,w2_run_in_d_dimensions"]
    for r in rows:
        values = ["" if value is None else f"{value:.6e}" for value in (r.sampled, r.law, r.full)]
        lines.append(",".join([r.target.name, r.grid, str(r.d), str(r.steps), *values]))
    return "\n".join(lines) + "\n"
