"""Frozen test vectors of every function of include/bary.h, checked against an independent reference in 50 digits.

    python3 -m venv venv && venv/bin/pip install mpmath numpy
    venv/bin/python tools/vectors --freeze build/<triple>/libbary.so    writes tests/vectors, unless an output is off
    venv/bin/python tools/vectors --check build/<triple>/libbary.so     whether tests/vectors is what would be written
    python3 tools/vectors --covered                                     whether every function has vectors; needs no library

tests/c/vectors.c compares the library with these bits on any machine.
"""
import argparse
import sys

import covered


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    one = parser.add_mutually_exclusive_group(required=True)
    one.add_argument("--freeze", metavar="LIBRARY")
    one.add_argument("--check", metavar="LIBRARY")
    one.add_argument("--covered", action="store_true")
    return parser.parse_args()


def computed(path):
    """The text of every file by name; ends the program if an output is off."""
    import causal
    import closed
    import compare
    import dense
    import fields
    import flow
    import gaussian
    import gram
    import independence
    import layer
    import limits
    import linalg
    import noise
    import observe
    import ot
    import plan
    import predict
    import runs
    import semidiscrete
    import simplex
    import sinkhorn
    import softmax
    import sphere
    import steps
    import tables
    import transport
    import weights
    from library import Library

    library, files, off = Library(path), {}, []
    rooms = (softmax, causal, flow, steps, runs, plan, fields, gaussian, linalg, noise)
    rooms += (sphere, layer, weights, gram, limits, observe, simplex, predict)
    rooms += (ot, independence, semidiscrete, sinkhorn, closed, transport, dense)
    for room in rooms:
        name = room.__name__
        files[f"{name}.h"] = tables.inputs(name, room.FUNCTIONS)
        for scalar in ("f32", "f64"):
            results = [compare.result(function, scalar, library) for function in room.FUNCTIONS]
            files[f"{name}_{scalar}.h"] = tables.outputs(name, scalar, results)
            off += [f"{result.function.name} {scalar}: {tables.verdict(result)}" for result in results if not result.fits]
    files["status.h"] = tables.texts(library)
    if not compare.versions_agree(library):
        off.append("bary_version or bary_abi_version is not the header's")
    return files if not off else sys.exit("\n".join(off))


def stale(files):
    """The names of files that are not what would be written."""
    there = {path.name: path.read_text() for path in covered.TABLES.glob("*.h")}
    return sorted(name for name in files | there if files.get(name) != there.get(name))


def main():
    options = arguments()
    files = {} if options.covered else computed(options.freeze or options.check)
    if options.freeze:
        covered.TABLES.mkdir(exist_ok=True)
        for name in stale(files):
            (covered.TABLES / name).write_text(files[name]) if name in files else (covered.TABLES / name).unlink()
    complaints = [f"tests/vectors/{name} is stale: run --freeze" for name in (stale(files) if options.check else [])]
    complaints += covered.missing()
    sys.exit("\n".join(complaints) or 0)


if __name__ == "__main__":
    main()
