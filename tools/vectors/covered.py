"""Whether every function of include/bary.h has vectors and is called by tests/c/vectors.c. Needs nothing but Python."""
import re

import header

TABLES = header.ROOT / "tests/vectors"
PROGRAM = header.ROOT / "tests/c"
PLAIN = {"status_str", "version", "abi_version"}


def functions(pattern, folder, glob):
    return {name for path in folder.glob(glob) for name in re.findall(pattern, path.read_text(), re.MULTILINE)}


def missing():
    """Sentences; none if all is well."""
    wanted = header.functions()
    called = functions(r"^    ENTRY\((\w+)\),$", PROGRAM, "vectors.h") | functions(r"\bbary_(\w+)\(", PROGRAM, "vectors.c")
    frozen = {scalar: functions(rf"^static const \w+ (\w+)_integers_{scalar}\[", TABLES, "*.h") for scalar in ("f32", "f64")}
    for name in sorted(wanted):
        if name not in called:
            yield f"tests/c/vectors.c does not call bary_{name}"
        for scalar, names in frozen.items():
            if name not in names | PLAIN:
                yield f"tests/vectors has nothing for bary_{name} in {scalar}"
    for name in sorted(set().union(*frozen.values()) - wanted):
        yield f"tests/vectors has {name}, which include/bary.h has not"
