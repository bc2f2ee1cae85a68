"""Runs the cases of a function and says how far its outputs are from the reference."""
import ctypes
import dataclasses
import math

import numpy
from mpmath import mp, mpf

import header
import library

mp.dps = 50
EPSILON = {"f32": mpf(2) ** -23, "f64": mpf(2) ** -52}
NARROW = 1
WIDE = 32


@dataclasses.dataclass
class Result:
    """The statuses and outputs of all cases, in the order of the layout, and the largest error in epsilon."""

    function: object
    scalar: str
    outputs: list
    error: float = 0.0

    @property
    def fits(self):
        return self.error <= self.function.tolerance


def flat(values):
    return [one for value in values for one in flat(value)] if isinstance(values, (list, numpy.ndarray)) else [values]


def error(values, reference, size, scalar):
    """In epsilon of `size`; 0 where both are the same infinity, infinite for integers that differ."""
    values, reference = flat(values), flat(reference)
    assert len(values) == len(reference)
    if all(isinstance(one, int) for one in reference):
        return 0.0 if [int(value) for value in values] == reference else math.inf
    off = [abs(mpf(float(a)) - b) for a, b in zip(values, reference) if not (mp.isinf(b) and float(a) == float(b))]
    worst = math.nan if any(map(mp.isnan, off)) else float(max(off, default=0) / (size * EPSILON[scalar]))
    return math.inf if math.isnan(worst) else worst


def numbers(function, scalar, lib):
    """The result of a function that fills arrays."""
    result = Result(function, scalar, [])
    for case in function.cases:
        status, outputs = library.run(function, case, scalar, lib)
        expected = int(bool(case.get("stop")))
        assert status == expected, f"{function.name} {scalar}: {lib.text(status)}"
        wanted = function.reference({**case, "scalar": scalar, "outputs": outputs})
        for name, values in outputs.items():
            if values is not None:
                result.error = max(result.error, error(values, *wanted[name], scalar))
        result.outputs.append((status, outputs))
    return result


def lengths(function, scalar, lib):
    """The result of a size function: for many lanes and for few as the reference gives it, of which the library has one."""
    result, few = Result(function, scalar, []), lib.call("softmax_work_len", scalar, {"d": 1, "dv": 1}) < WIDE * 64
    for case in function.cases:
        wide, narrow = (function.reference(**case, lanes=lanes) for lanes in (WIDE, NARROW))
        got = lib.call(function.name, scalar, case)
        result.error = max(result.error, 0.0 if got == (narrow if few else wide) else math.inf)
        result.outputs.append((wide, narrow))
    return result


def result(function, scalar, lib):
    return (lengths if function.name.endswith("_len") else numbers)(function, scalar, lib)


def versions_agree(lib):
    version = sum(header.macro(f"BARY_VERSION_{part}") * scale for part, scale in (("MAJOR", 1000000), ("MINOR", 1000), ("PATCH", 1)))
    lib.dll.bary_version.restype = lib.dll.bary_abi_version.restype = ctypes.c_uint32
    return (lib.dll.bary_version(), lib.dll.bary_abi_version()) == (version, header.macro("BARY_ABI_VERSION"))
