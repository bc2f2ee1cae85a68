"""Times transport by bary beside scipy, lapx and POT, one thread each: `make bench-ot`, or, from the repository's root,

    build/bench-ot-venv/bin/python benches/peers_ot build/<triple>/libbary.so [--most 500] [--out docs/bench]

Prints lines as they come and writes ot.md into the --out folder. A missed requirement is said, not an error: timings vary.
"""
import argparse
import os
import pathlib
import sys

# Before anything loads a thread pool.
for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[variable] = "1"
# Clocks and tables are those of `make bench`.
sys.path.append(str(pathlib.Path(__file__).resolve().parent.parent / "peers"))

import measure  # noqa: E402
import page  # noqa: E402
import report  # noqa: E402
import trials  # noqa: E402
from solvers import Bary  # noqa: E402

ROUNDS = 21


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", help="the shared library")
    parser.add_argument("--most", type=int, default=100_000, help="leave out larger problems, or make them smaller")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--out", default="docs/bench", type=pathlib.Path)
    return parser.parse_args()


def said(found, line):
    """The results as a list, each printed as it comes."""
    results = []
    for one in found:
        print(line(one), flush=True)
        results.append(one)
    return results


def exact(library, most, rounds):
    listed = said(trials.equal(library, trials.listed(most), rounds), page.line)
    yield "Equal weights", f"{page.EQUAL}\n\n{page.rows(listed, None)}"
    hard = said(trials.equal(library, trials.hard(most), rounds), page.line)
    yield "Equal weights, hard kinds", f"Required: not slower than the best peer by more than 1.5 times.\n\n{page.rows(hard, None)}"
    if library.has("bary_ot_transport_f64"):
        weighted = said(trials.weighted(library, most, rounds), page.line)
        yield "Weights", f"{page.WEIGHTED}\n\n{page.rows(weighted, 'method')}"
    runs = said(trials.large(library, most), str)
    yield "Many points", f"{page.LARGE}\n\n{page.large(runs, trials.growth(runs))}"


def entropic(library, most, rounds):
    n = min(2000, most)
    times = said(trials.sweeps(library, n, rounds), str)
    yield "Entropic", f"{page.SWEEPS}\n\n{page.sweeps(times)}\n\n{page.convergence(said(trials.convergence(library, n), str))}"


def main():
    options = arguments()
    core, library = measure.pin(), Bary(options.library)
    where = report.conditions(options.rounds, core)
    print(where, flush=True)
    results = list(exact(library, options.most, options.rounds))
    if library.has("bary_ot_sinkhorn_f64"):
        results += entropic(library, options.most, options.rounds)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "ot.md").write_text(page.page(where, results))


if __name__ == "__main__":
    main()
