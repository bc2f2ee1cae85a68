"""Times one Euler step beside diffusers' scheduler and beside a loop in C, one thread: `make bench`, or, from the repository's root,

    build/bench-venv/bin/python benches/peers/steps.py build/<triple>/libsteps.so [--quick] [--out docs/bench]

Prints a table and writes steps.md into the --out folder. A missed requirement is said, not an error: timings vary.
"""
import argparse
import ctypes
import functools
import os
import pathlib
import platform
import statistics

# Before anything loads a thread pool.
for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[variable] = "1"

import diffusers  # noqa: E402
import numpy  # noqa: E402
import torch  # noqa: E402
from diffusers import FlowMatchEulerDiscreteScheduler  # noqa: E402

import measure  # noqa: E402
import report  # noqa: E402
from measure import Contestant  # noqa: E402
from problems import copied  # noqa: E402

ROUNDS, QUICK_ROUNDS = 41, 9
SMALL, REPEATS, OVERHEAD_REQUIRED = 1024, 1000, 1 / 50
LARGE, BANDWIDTH_REQUIRED = 10_000_000, 0.8
BYTES = 3 * 4  # for each number: x and v are read, x is written
C_LOOPS = ("C -O2", "C -O3")
NOTES = f"""One thread; times are CPU time of that thread, on one core. In each round every contestant runs once, in shuffled order, for about 3 ms
or one call; a ratio is the median over rounds of the two times of the same round. f32.

- **overhead**: `bary_flow_euler_f32` on {SMALL} numbers, called from C, {REPEATS} calls in a loop, beside
  `FlowMatchEulerDiscreteScheduler.step` of diffusers on a torch tensor of as many, called from Python, as its users call it. The ratio is bary's
  time over the scheduler's.
- **bandwidth**: the same step on 10^7 numbers, {BYTES} bytes of memory each, beside `x[i] += h * v[i]` compiled by the C compiler at -O2 and -O3. The
  ratio is bary's bandwidth over that of the faster loop, at {SMALL} numbers too, where the cache holds all."""


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=pathlib.Path, help="what benches/steps was built into")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK_ROUNDS} rounds instead of {ROUNDS}")
    parser.add_argument("--out", default="docs/bench", type=pathlib.Path)
    return parser.parse_args()


def in_c(dll, count, repeats):
    """bary's step and the loops, `repeats` times in one foreign call, on the same memory."""
    numbers = numpy.random.default_rng(1)
    x, v = (copied(numbers.standard_normal(count, dtype=numpy.float32), numpy.float32) for _ in range(2))
    lengths = [ctypes.c_size_t(count), ctypes.c_size_t(repeats)]
    pointers = [ctypes.c_void_p(array.ctypes.data) for array in (x, v)]
    if (status := dll.repeat_euler(*pointers, *lengths)) != 0:
        raise RuntimeError(f"bary_flow_euler_f32 returned {status}")
    names = {"bary": "repeat_euler", "C -O2": "repeat_axpy_O2", "C -O3": "repeat_axpy_O3"}
    return [Contestant(name, functools.partial(dll[function], *pointers, *lengths), keep=(x, v)) for name, function in names.items()]


def in_python():
    """A step of the scheduler from the same time to the same next one; reset, since it counts its steps."""
    scheduler = FlowMatchEulerDiscreteScheduler()
    scheduler.set_timesteps(1000)
    t = scheduler.timesteps[0]
    x, v = torch.randn(SMALL), torch.randn(SMALL)

    def reset():
        scheduler._step_index = None  # as a new run does

    return Contestant("diffusers", lambda: scheduler.step(v, t, x), reset=reset)


def bandwidth_ratio(times):
    """bary's bandwidth over the faster loop's."""
    return statistics.median(min(loops) / bary for bary, *loops in zip(times["bary"], *(times[name] for name in C_LOOPS)))


def verdict(met):
    return "met" if met else "missed"


def overhead_row(dll, rounds):
    """The step on few numbers beside the scheduler."""
    bary = in_c(dll, SMALL, REPEATS)[0]
    times = measure.measure([bary, in_python()], rounds)
    times["bary"] = [time / REPEATS for time in times["bary"]]
    ratio = measure.ratio(times, "bary", "diffusers")
    medians = [report.duration(statistics.median(times[name])) for name in ("bary", "diffusers")]
    return [str(SMALL), *medians, f"**1/{1 / ratio:.0f}**", f"1/{1 / OVERHEAD_REQUIRED:.0f}", verdict(ratio <= OVERHEAD_REQUIRED)]


def bandwidth_row(dll, count, repeats, required, rounds):
    """The step beside the loops."""
    times = measure.measure(in_c(dll, count, repeats), rounds)
    ratio = bandwidth_ratio(times)
    medians = [statistics.median(times[name]) / repeats for name in ("bary", *C_LOOPS)]
    cells = [str(count), *(f"{report.duration(time)}, {BYTES * count / time:.3g} GB/s" for time in medians), f"**{ratio:.2f}**"]
    return [*cells, f"{required:g}" if required else "-", verdict(ratio >= required) if required else "-"]


def main():
    options = arguments()
    rounds, core = QUICK_ROUNDS if options.quick else ROUNDS, measure.pin()
    torch.set_num_threads(1)
    dll = ctypes.PyDLL(options.library.resolve())
    with torch.inference_mode():
        overhead = report.table(["numbers", "bary", "diffusers", "ratio", "required at most", "verdict"], [overhead_row(dll, rounds)])
    rows = [bandwidth_row(dll, SMALL, REPEATS, None, rounds), bandwidth_row(dll, LARGE, 1, BANDWIDTH_REQUIRED, rounds)]
    bandwidth = report.table(["numbers", "bary", *C_LOOPS, "ratio", "required at least", "verdict"], rows)
    versions = f"Python {platform.python_version()}, torch {torch.__version__}, diffusers {diffusers.__version__}"
    facts = [*report.conditions(rounds, core).split("\n"), versions]
    parts = ["# One step beside its peers\n\nWritten by `make bench` (`benches/peers/steps.py`); not to be edited.",
             "\n".join(f"- {fact}" for fact in facts), NOTES, "## Overhead", overhead, "## Bandwidth", bandwidth]
    print("\n\n".join(parts[1:2] + parts[3:]))
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "steps.md").write_text("\n\n".join(parts) + "\n")


if __name__ == "__main__":
    main()
