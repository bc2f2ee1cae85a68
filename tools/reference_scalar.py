"""Writes tests/data/scalar.txt: elementary functions at seeded points, in 40 digits, as two-part floats.

    python3 -m venv venv && venv/bin/pip install mpmath numpy && venv/bin/python tools/reference_scalar.py

Line: type, function, argument bits, high bits, low bits (hexadecimal); the value is high + low.
"""
import random
import struct

import numpy
from mpmath import mp, mpf

mp.dps = 40
random.seed(20261123)
KINDS = {"f64": (float, "<d", "<Q"), "f32": (numpy.float32, "<f", "<I")}
log_uniform = lambda low, high: lambda: 10 ** random.uniform(low, high)
uniform = lambda low, high: lambda: random.uniform(low, high)
# name: (function, argument sampler for f64, for f32)
FUNCTIONS = {
    "exp2": (lambda x: mpf(2) ** x, uniform(-1070, 1023), uniform(-126, 127)),
    "exp": (mp.exp, uniform(-740, 709), uniform(-87, 88)),
    "ln": (mp.log, log_uniform(-300, 300), log_uniform(-44, 38)),
    "ln_gamma": (mp.loggamma, log_uniform(-3, 6), log_uniform(-3, 6)),
    "sin": (mp.sin, uniform(-40, 40), uniform(-40, 40)),
    "cos": (mp.cos, uniform(-40, 40), uniform(-40, 40)),
    "sin_far": (mp.sin, uniform(-32768, 32768), uniform(-32768, 32768)),
    "cos_far": (mp.cos, uniform(-32768, 32768), uniform(-32768, 32768)),
    "sin_pi": (mp.sinpi, uniform(-40, 40), uniform(-40, 40)),
    "cos_pi": (mp.cospi, uniform(-40, 40), uniform(-40, 40)),
    "sqrt": (mp.sqrt, log_uniform(-300, 300), log_uniform(-37, 38)),
    "exp_m1": (mp.expm1, uniform(-3, 3), uniform(-3, 3)),
    "ln_1p": (mp.log1p, uniform(-0.9, 10), uniform(-0.9, 10)),
    "pow_third": (None, log_uniform(-30, 30), log_uniform(-30, 30)),
}
# written last, so that the others keep their points
LATER = {"erf": (mp.erf, uniform(-6, 6), uniform(-4, 4))}


def bits(value, kind):
    _, pack, unpack = KINDS[kind]
    return f"{struct.unpack(unpack, struct.pack(pack, float(value)))[0]:x}"


def value_of(name, function, x, to):
    third = mpf(float(to(1) / to(3)))
    return mpf(x) ** third if name == "pow_third" else function(mpf(x))


def lines(kind, to, name, function, sampler):
    for _ in range(500):
        x = to(sampler())
        value = value_of(name, function, float(x), to)
        high = to(value)
        low = to(value - mpf(float(high)))
        yield f"{kind} {name} {bits(x, kind)} {bits(high, kind)} {bits(low, kind)}\n"


with open("tests/data/scalar.txt", "w") as out:
    for functions in (FUNCTIONS, LATER):
        for kind, (to, _, _) in KINDS.items():
            for name, (function, *samplers) in functions.items():
                out.writelines(lines(kind, to, name, function, samplers[kind == "f32"]))
