"""Counts instructions on a Cortex-M4F in QEMU: from the repository's root, with build/thumbv7em-none-eabihf/libbary.a in place,

    python3 benches/mcu/counts.py [--check] [--cmsis build/cmsis] [--out docs/bench/mcu.md]

Writes the table; with --check compares with it instead, and fails if a case takes more than 2 % more instructions than it says.
Every program runs twice: counts that differ are an error.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "counts"))
from counts import committed, compare  # noqa: E402

BOARD, TARGET = "mps2-an386", "thumbv7em-none-eabihf"
BUILD = pathlib.Path("build") / TARGET
COMPILER = "arm-none-eabi-gcc"
WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wundef -Wstrict-prototypes -Wmissing-prototypes -Werror"
PAGE = """# Instructions on a Cortex-M4F

Written by `make counts-mcu` (`benches/mcu`); not to be edited. `make check-counts-mcu` fails where a case takes 2 % more than here.

{conditions}

f32, on QEMU's {board} board, counted to the instruction by its virtual clock (`benches/mcu/ticks.c`): a call of the C function with the
setting-up of its arguments, every check of them included. An instruction that a condition skips counts, and so does the `it` before it.
Instructions are not cycles: a load, a division or a taken branch takes more than one. The kernels are `simd::distance2`, `simd::dot`,
`Scalar::exp2` and `Lane::weight` by themselves, with the loop that calls them (`benches/mcu/kernel`); `nearest` is
`bary_ot_project_hard`.

{counts}

## Beside CMSIS-DSP

The softmax mean of one query over 64 keys: `bary_softmax_attend_f32` (mean only, dot logits, values in an array of their own) and the
same composed of CMSIS-DSP's functions, which check nothing: `arm_scale_f32`, the scores, `arm_max_f32`, `arm_offset_f32`,
`arm_vexp_f32` (newlib's `expf`), `arm_barycenter_f32`. The scores are 64 times `arm_dot_prod_f32`, or once `arm_mat_vec_mult_f32`. The
means agree to 1e-5.

{about}

{peers}
"""


def run(*command, **more):
    """What a command prints; its failure is ours."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, **more)
    if done.returncode:
        sys.exit(f"counts: {' '.join(map(str, command))} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def kernel():
    """The kernel's parts as one object, built with the profile of the library."""
    out = BUILD / "kernel.o"
    run("cargo", "rustc", "--release", "--config", 'profile.release.opt-level="s"', "--manifest-path", HERE / "kernel" / "Cargo.toml", "--config", "Cargo.toml",
        "--target", TARGET, "--target-dir", "target", "--", f"--emit=obj={out.absolute()}")
    return out


def lines(name, flags, *files):
    """Builds a program, runs it twice, and splits its lines."""
    program = BUILD / f"{name}.elf"
    run("sh", "c_examples/firmware/board.sh", "build", BOARD, program, HERE / f"{name}.c", HERE / "ticks.c", *files,
        env={**os.environ, "CFLAGS": f"-O2 {WARNINGS} {flags}"})
    emulator = ["qemu-system-arm", "-M", BOARD, "-display", "none", "-serial", "none", "-monitor", "none",
                "-chardev", "stdio,id=console", "-semihosting-config", "enable=on,target=native,chardev=console",
                "-icount", "shift=7", "-kernel", program]
    first, second = (run(*emulator, stdin=subprocess.DEVNULL, timeout=600) for _ in range(2))
    if first != second:
        sys.exit(f"counts: {name}: two runs differ")
    return [line.split("\t") for line in first.splitlines()]


def cases():
    """Rows of the first table: name, instructions, by unit, limit."""
    rows = []
    for name, count, units, unit, limit in lines("counts", "", kernel(), BUILD / "libbary.a"):
        each, limit = int(count) / int(units), int(limit)
        verdict = f"{limit}, {'met' if each <= limit else 'missed'}" if limit else ""
        rows.append((name, int(count), f"{each:.2f} a {unit}", verdict))
    return rows


def peers(folder):
    """Rows of the second table, name, bary, the two ways of CMSIS-DSP, verdict; or why there are none."""
    log = folder / "log"
    ended = log.read_text().splitlines()[-1] if log.is_file() else "cmsis.sh has not run"
    if ended != "built":
        return [], f"CMSIS-DSP skipped: {ended}"
    flags = f"-D__GNUC_PYTHON__ -isystem {folder / 'source' / 'Include'}"
    rows = []
    for name, *counts in lines("cmsis", flags, BUILD / "libbary.a", folder / "libcmsis.a", "-lm"):
        bary, *others = map(int, counts)
        rows.append((name, bary, *(f"{other:,}" for other in others), ("neither", "one", "both")[sum(bary < other for other in others)]))
    version = re.search(r"^cmsisdsp==(.*)", (HERE / "requirements.txt").read_text(), re.MULTILINE)[1]
    return rows, f"CMSIS-DSP of Arm's Python package cmsisdsp {version}, compiled here with -O3 and ARM_MATH_LOOPUNROLL."


def conditions():
    """What the counts depend on."""
    rustc = re.search(rb"rustc version [ -~]+", (BUILD / "libbary.a").read_bytes())
    first = [run(tool, "--version").splitlines()[0] for tool in (COMPILER, "qemu-system-arm")]
    return "; ".join([rustc[0].decode() if rustc else "unknown compiler", *first])


def table(heading, rows):
    """Rows as text; the second cell is a count."""
    marks = ["---"] + ["---:"] * (len(heading) - 1)
    cells = [heading, marks, *([name, f"{count:,}", *rest] for name, count, *rest in rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with the table instead of writing it")
    parser.add_argument("--cmsis", default="build/cmsis", type=pathlib.Path, help="where cmsis.sh built")
    parser.add_argument("--out", default="docs/bench/mcu.md", type=pathlib.Path)
    return parser.parse_args()


def main():
    options = arguments()
    counts, (beside, about) = cases(), peers(options.cmsis)
    where = conditions()
    if options.check:
        text = options.out.read_text() if options.out.is_file() else ""
        print("counts:", about)
        if where not in text:
            print(f"counts: the table was made with something else than {where}")
        grown = compare([row[:3] for row in counts + beside], committed(text))
        sys.exit(grown > 0 and where in text)
    first = table(["case", "instructions", "per unit of work", "at most"], counts)
    second = table(["case", "bary", "dot products", "matrix product", "bary takes fewer than"], beside)
    options.out.write_text(PAGE.format(conditions=where, board=BOARD, counts=first, about=about, peers=second))


if __name__ == "__main__":
    main()
