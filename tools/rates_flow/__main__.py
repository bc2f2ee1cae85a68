"""The rates of the sampler: W2(Euler, target) against the number of steps and the dimension, beside theory.

    python tools/rates_flow build/<triple>/libbary.so --out docs/rates

Writes flow.csv, flow.md and a picture for each target; ends with an error if a promised exponent is missed.
"""
import argparse
import pathlib
import sys

import chart
import report
from library import Library
from measure import over_dimensions, over_steps
from predict import promises
from targets import TARGETS


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("docs/rates"))
    return parser.parse_args()


def main():
    options = arguments()
    library = Library(options.library.resolve())
    by_steps, by_dimension = list(over_steps(library)), list(over_dimensions(library))
    promised = list(promises(by_steps, by_dimension))
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "flow.csv").write_text(report.csv([*by_steps, *by_dimension]))
    (options.out / "flow.md").write_text(report.markdown(by_steps, by_dimension, promised))
    for target in TARGETS:
        chart.draw(by_steps, target, options.out / f"{target.name}.svg")
    for promise in promised:
        print(f"{'kept  ' if promise.kept else 'MISSED'} {promise.text}: {promise.value:.4g}")
    sys.exit(0 if all(promise.kept for promise in promised) else "a promised rate was missed")


if __name__ == "__main__":
    main()
