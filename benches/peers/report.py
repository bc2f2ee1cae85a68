"""The results as text: lines on the terminal while they come, and the page docs/bench/peers.md."""
import dataclasses
import datetime
import pathlib
import platform
import subprocess

from cases import ONE_HOT_REQUIRED, ONE_HOT_SD, ONE_HOT_SHAPE

HEADING = f"{'case':<11}{'shape':<17}{'type':<6}{'bary':>9}{'torch':>9}{'ratio':>8}{'required':>10}  verdict  bary's time over others'"
VECTORS = ("sse2", "sse4_2", "avx", "avx2", "fma", "f16c", "avx512f", "avx512bw", "avx512vl", "avx512_bf16", "neon", "asimd", "sve")
OTHERS = ("torch with projection", "torch without mask", "onnxruntime", "numpy", "ggml")
OPENING = "# bary beside its peers\n\nWritten by `make bench` (`benches/peers`); not to be edited."
ERRORS = """The largest error of a mean, against two passes in float64 from the same f32 inputs: 512 queries, keys and values of width d,
logits of standard deviation sd. Over the largest absolute value of v, on which the bound is; then over the largest of the means."""
NOTES = """One thread each; times are CPU time of that thread, on one core, of calls from Python. In each round every contestant of a row
runs once, in shuffled order, for about 3 ms; a ratio is the median over rounds of bary's time over the other's in the same round, below
1 where bary takes less. *Less the call* leaves out of bary's time what the foreign call itself takes, measured in the same rounds by a
call that bary refuses at once; nothing is left out of torch's. bary is called through ctypes
with arguments converted beforehand and the interpreter's lock kept (PyDLL); torch is called as its users call it. Required and verdict go by the ratio with everything in; f64 is allowed
15 % more than f32.

- **attention**: `bary_softmax_attend` on n queries, n keys and values of dimension d, normal, logits of standard deviation 1 at scale 1;
  torch's `scaled_dot_product_attention`; onnxruntime's MatMul, Softmax, MatMul; numpy in two passes; ggml's `ggml_flash_attn_ext` with
  f32 keys and values (it has no f64). onnxruntime and numpy are given their keys transposed and scaled.
- **layer**: `bary_sphere_attention_step`, beta = 1, eta = 0.001, on n unit vectors of dimension d; torch's attention, step and
  `normalize` in eager operations. *torch with projection* projects the drive on the tangent space first, which bary's step does not.
- **field**: `bary_flow_cloud_velocity` at b queries in a cloud of m points of dimension d, t = 0.5, s = 0.1, from differences; the others
  expand the square, which costs accuracy far from the origin (docs/math.md, section 1), and compute the softmax mean only: the affine
  step to the velocity is left out of their time. torch has the bias as a mask, expanded or written out, whichever is faster here;
  *torch without mask* and the others have it as a further coordinate of queries and keys.

Every contestant's first result was compared with float64 references before it was timed."""


@dataclasses.dataclass
class Results:
    """All that was measured."""

    rows: list
    one_hots: dict
    errors: list
    skipped: list


def first(path, key):
    """The value of the first line of a /proc file that begins with the key, or nothing."""
    lines = pathlib.Path(path).read_text().splitlines() if pathlib.Path(path).is_file() else []
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith(key)), "")


def processor():
    """The processor's name with the vector instructions it says it has."""
    flags = (first("/proc/cpuinfo", "flags") or first("/proc/cpuinfo", "Features")).split()
    model = first("/proc/cpuinfo", "model name") or platform.processor() or platform.machine()
    family = [f"{key} {value}" for key in ("cpu family", "model\t", "stepping") if (value := first("/proc/cpuinfo", key))]
    return f"{model} ({', '.join(' '.join(part.split()) for part in family)}): {' '.join(flag for flag in VECTORS if flag in flags)}"


def commit():
    """The commit of the repository that this file is in, marked if files differ from it."""
    command = ["git", "describe", "--always", "--dirty", "--exclude", "*"]
    done = subprocess.run(command, cwd=pathlib.Path(__file__).parent, capture_output=True, text=True, check=False)
    return done.stdout.strip() or "unknown"


def conditions(rounds, core):
    """When, where and on what this was measured."""
    pinned = f"pinned to core {core}" if core is not None else "not pinned"
    return f"{datetime.date.today()}, commit {commit()}, {rounds} rounds, {pinned}\n{processor()}\n{platform.platform()}"


def duration(nanoseconds):
    """Three digits and a unit."""
    for unit, size in (("ms", 1e6), ("us", 1e3)):
        if nanoseconds >= size:
            return f"{nanoseconds / size:.3g} {unit}"
    return f"{nanoseconds:.3g} ns"


def number(value):
    """A ratio, or a dash where there is none."""
    return "-" if value is None else f"{value:.3g}"


def shape(row):
    """16 x 3."""
    return " x ".join(map(str, row.shape))


def line(row):
    """A row on the terminal."""
    times = "".join(f"{duration(row.nanoseconds[name]):>9}" for name in ("bary", "torch"))
    numbers = f"{number(row.ratio):>8}{number(row.required):>10}  {row.verdict():<8}"
    others = [f"{name} {number(row.ratios[name])}" for name in OTHERS if name in row.ratios]
    extra = ", ".join([f"less the call {number(row.less_call)}", *others, *filter(None, [row.note])])
    return f"{row.kind:<11}{shape(row):<17}{row.scalar:<6}{times}{numbers} {extra}"


def table(heads, rows):
    """A Markdown table."""
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [heads, ["---"] * len(heads), *rows])


def timings(rows):
    """The table of one kind of case, with columns for the peers that took part."""
    others = [name for name in OTHERS if any(name in row.ratios for row in rows)]
    heads = ["shape", "type", "bary", "torch", "ratio", "less the call", "required", "verdict", *(f"bary / {name}" for name in others)]
    cells = [
        [shape(row), row.scalar, duration(row.nanoseconds["bary"]), duration(row.nanoseconds["torch"]), f"**{number(row.ratio)}**"]
        + [number(row.less_call), number(row.required), row.verdict(), *(number(row.ratios.get(name)) for name in others)]
        for row in rows
    ]
    return table(heads, cells)


def one_hot_verdict(value):
    """Whether the spread of the logits leaves bary's time alone."""
    return f"required {ONE_HOT_REQUIRED}, {'met' if value <= ONE_HOT_REQUIRED else 'missed'}"


def one_hots(results):
    """A sentence for each scalar type."""
    title = f"{' x '.join(map(str, ONE_HOT_SHAPE))}, logits of sd {ONE_HOT_SD:g} over sd 1"
    return [
        f"{title}, {scalar}: bary {number(ratios['bary'])} ({one_hot_verdict(ratios['bary'])}), torch {number(ratios['torch'])}"
        for scalar, ratios in results.one_hots.items()
    ]


def error_table(errors):
    """Errors of both, over the largest value, which the bound is on, and over the largest mean."""
    heads = ["d", "sd", "bary", "torch", "bound", "verdict", "bary, of means", "torch, of means"]
    figures = ([e.over_values["bary"], e.over_values["torch"], e.bound, e.over_means["bary"], e.over_means["torch"]] for e in errors)
    texts = ([f"{figure:.1e}" for figure in row] for row in figures)
    return table(heads, [[str(e.d), f"{e.sd:g}", *t[:3], e.verdict(), *t[3:]] for e, t in zip(errors, texts)])


def tail(results):
    """What the terminal shows after the timings."""
    return "\n".join([*one_hots(results), error_table(results.errors), *results.skipped])


def page(results, where, contestants):
    """docs/bench/peers.md."""
    versions = ", ".join(f"{contestant.name} {contestant.version()}" for contestant in contestants)
    facts = [*where.split("\n"), f"Python {platform.python_version()}, {versions}", *results.skipped]
    parts = [OPENING, "\n".join(f"- {fact}" for fact in facts), "![bary's time over torch's](peers.svg)", NOTES]
    for kind in dict.fromkeys(row.kind for row in results.rows):
        parts += [f"## {kind}", timings([row for row in results.rows if row.kind == kind])]
    parts += ["## One key wins", "\n".join(f"- {text}" for text in one_hots(results))]
    parts += ["## Errors in f32", ERRORS, error_table(results.errors)]
    return "\n\n".join(parts) + "\n"
