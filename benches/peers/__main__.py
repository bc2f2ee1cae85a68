"""Times bary beside torch, onnxruntime, numpy and ggml, one thread each: `make bench`, or, from the repository's root,

    build/bench-venv/bin/python benches/peers build/<triple>/libbary.so [--quick] [--ggml build/ggml] [--out docs/bench]

Prints a table and writes peers.md and peers.svg into the --out folder. A missed requirement is said, not an error: timings vary.
"""
import argparse
import importlib
import os
import pathlib

# Before anything loads a thread pool.
for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[variable] = "1"

import torch  # noqa: E402

import accuracy  # noqa: E402
import chart  # noqa: E402
import measure  # noqa: E402
import report  # noqa: E402
from cases import Bench  # noqa: E402
from ggml import Ggml  # noqa: E402
from library import Library  # noqa: E402
from peers import Numpy, Torch  # noqa: E402

ROUNDS, QUICK_ROUNDS = 41, 9


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", help="the shared library")
    parser.add_argument("--quick", action="store_true", help=f"{QUICK_ROUNDS} rounds instead of {ROUNDS}")
    parser.add_argument("--ggml", default="build/ggml", help="where ggml.sh built")
    parser.add_argument("--out", default="docs/bench", type=pathlib.Path)
    return parser.parse_args()


def other_peers(ggml):
    """The peers beside torch that this machine has, and the others by name, each with the reason."""
    makers = {"onnxruntime": lambda: importlib.import_module("onnx_peer").OnnxRuntime(), "numpy": Numpy, "ggml": lambda: Ggml(ggml)}
    present, missing = [], []
    for name, make in makers.items():
        try:
            present.append(make())
        except (ImportError, OSError, AttributeError) as reason:
            missing.append(f"{name} skipped: {reason}")
    return present, missing


def main():
    options = arguments()
    rounds, core = QUICK_ROUNDS if options.quick else ROUNDS, measure.pin()
    library, peer = Library(options.library), Torch()
    others, missing = other_peers(options.ggml)
    print("\n".join([report.conditions(rounds, core), *missing, report.HEADING]), flush=True)
    with torch.inference_mode():
        bench = Bench(library, peer, others, rounds, lambda row: print(report.line(row), flush=True))
        results = report.Results(bench.rows(), bench.one_hots(), accuracy.errors(library, peer), missing + bench.skipped)
    print(report.tail(results))
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "peers.md").write_text(report.page(results, report.conditions(rounds, core), [library, peer, *others]))
    chart.draw(results.rows, options.out / "peers.svg")


if __name__ == "__main__":
    main()
