"""The rates of plug-in transport maps: the squared error of T from n points of each law, against n and d, beside theory.

    python tools/rates_ot build/<triple>/libbary.so --out docs/rates

Writes ot.csv, ot.md and ot.svg; ends with an error if a promised slope is missed.
"""
import argparse
import pathlib
import sys

import chart
import report
from library import Library
from measure import promises, rows


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("docs/rates"))
    return parser.parse_args()


def main():
    options = arguments()
    measured = list(rows(Library(options.library.resolve())))
    promised = list(promises(measured))
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "ot.csv").write_text(report.csv(measured))
    (options.out / "ot.md").write_text(report.markdown(measured, promised))
    chart.draw(measured, options.out / "ot.svg")
    for promise in promised:
        print(f"{'kept  ' if promise.kept else 'MISSED'} {promise.text}: {promise.value:.4g}")
    sys.exit(0 if all(promise.kept for promise in promised) else "a promised rate was missed")


if __name__ == "__main__":
    main()
