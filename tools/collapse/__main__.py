"""The collapse of attention at initialisation: real layers beside the chains, equations and formulas that predict them.

    python tools/collapse build/<triple>/libbary.so --out docs/collapse

Writes curves.csv, flows.csv, maps.csv, README.md and the pictures; ends with an error if a promise is not kept.
"""
import argparse
import pathlib
import sys

import chart
import report
from aligned import alignments
from library import Library
from maps import maps
from measure import flows, random_nets
from promises import promises
from settings import TITLES
from texts import TEXTS


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("docs/collapse"))
    return parser.parse_args()


def draw(out, curves, followed, mapped):
    for regime in TITLES:
        chart.draw_regime(curves, regime, out / f"{regime}.svg")
    chart.draw_flows(followed, out / "modified.svg")
    for found in mapped:
        chart.draw_map(found, out / f"map_{found.name}.svg")


def main():
    options = arguments()
    library = Library(options.library.resolve())
    curves, followed, aligned, mapped = (list(part(library)) for part in (random_nets, flows, alignments, maps))
    promised = list(promises(curves, followed, aligned))
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "curves.csv").write_text(report.curves_csv(curves))
    (options.out / "flows.csv").write_text(report.flows_csv(followed))
    (options.out / "maps.csv").write_text(report.maps_csv(mapped))
    (options.out / "README.md").write_text(report.markdown(curves, followed, aligned, mapped, promised, TEXTS))
    draw(options.out, curves, followed, mapped)
    for promise in promised:
        print(f"{'kept  ' if promise.kept else 'MISSED'} {promise.text}: {promise.value:.4g}")
    sys.exit(0 if all(promise.kept for promise in promised) else "a promise was not kept")


if __name__ == "__main__":
    main()
