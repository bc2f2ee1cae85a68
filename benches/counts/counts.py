"""Counts instructions of single calls by callgrind: `make counts`, `make check-counts`, or, from the repository's root,

    python3 benches/counts/counts.py build/<triple>/counts [--check] [--out docs/bench/counts.md]

Writes the table; with --check compares with it instead, and fails if a call takes more than 2 % more instructions than it says.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ALLOWANCE = 1.02
OPENING = """# Instructions of single calls

Written by `make counts` (`benches/counts`); not to be edited. `make check-counts` fails where a call takes 2 % more than here.

{conditions}

Instructions that callgrind counts from the call of the C function to its return, scratch and data in place, and by pair of query and
key or by number. They are those of the vectors that valgrind's processor offers, named above, whatever this machine has: valgrind 3.19
knows AVX2, not AVX-512. Instructions are not time: `peers.md` has times. They depend on the compiler and hardly on anything else."""


def cases(program):
    """The program's own list: name, function, units of work, what a unit is."""
    listed = subprocess.run([program], capture_output=True, text=True, check=True).stdout
    return [line.split("\t") for line in listed.splitlines()]


def collected(program, name, function):
    """The instructions of one case, and the vectors that the processor offered."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder) / "out"
        options = ["--tool=callgrind", "--collect-atstart=no", f"--toggle-collect={function}", f"--callgrind-out-file={out}"]
        done = subprocess.run(["valgrind", *options, program, name], capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"counts: {name}: {done.stderr}")
        count = int(re.search(r"^summary: (\d+)", out.read_text(), re.MULTILINE)[1])
    if not count:
        sys.exit(f"counts: {name}: {function} was not called")
    return count, done.stdout.strip()


def conditions(program, vectors):
    """What the counts depend on: the compiler, which the program has the name of, and what counted."""
    rustc = re.search(rb"rustc version [ -~]+", pathlib.Path(program).read_bytes())
    valgrind = subprocess.run(["valgrind", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    return f"{rustc[0].decode() if rustc else 'unknown compiler'}; {valgrind}; {vectors}"


def measure(program):
    """Rows of the table, and the conditions."""
    rows, offered = [], set()
    for name, function, units, unit in cases(program):
        count, vectors = collected(program, name, function)
        rows.append((name, count, f"{count / int(units):.2f} a {unit}"))
        offered.add(vectors)
    return rows, conditions(program, ", ".join(sorted(offered)))


def page(rows, where):
    """The page as text."""
    lines = [f"| {name} | {count:,} | {each} |" for name, count, each in rows]
    table = "\n".join(["| case | instructions | per unit of work |", "| --- | ---: | ---: |", *lines])
    return f"{OPENING.format(conditions=where)}\n\n{table}\n"


def committed(text):
    """The counts of a page by case."""
    return {name: int(count.replace(",", "")) for name, count in re.findall(r"^\| (.+?) \| ([\d,]+) \|", text, re.MULTILINE)}


def compare(rows, before):
    """Says which counts moved by more than the allowance, and returns how many rose or are not in the table."""
    worse = 0
    for name, count, _ in rows:
        old = before.get(name)
        if old is None or count > old * ALLOWANCE:
            worse += 1
            print(f"counts: {name}: {count:,}, " + ("not in the table" if old is None else f"{old:,} before, {count / old - 1:+.1%}"))
        elif count * ALLOWANCE < old:
            print(f"counts: {name}: {count:,}, {old:,} before: fewer; `make counts` writes it down")
    return worse


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="counts.c, compiled with the library")
    parser.add_argument("--check", action="store_true", help="compare with the table instead of writing it")
    parser.add_argument("--out", default="docs/bench/counts.md", type=pathlib.Path)
    return parser.parse_args()


def main():
    options = arguments()
    if not shutil.which("valgrind"):
        sys.exit("counts: valgrind is not installed")
    rows, where = measure(options.program)
    if options.check:
        text = options.out.read_text() if options.out.is_file() else ""
        if where not in text:
            print(f"counts: the table was made with something else than {where}")
        sys.exit(compare(rows, committed(text)) > 0)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(page(rows, where))


if __name__ == "__main__":
    main()
