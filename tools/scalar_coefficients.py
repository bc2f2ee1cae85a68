"""Prints the polynomial coefficients of src/scalar: near-minimax (Chebyshev) fits in 60 digits, then rounded.

    python3 -m venv venv && venv/bin/pip install mpmath numpy && venv/bin/python tools/scalar_coefficients.py

Each fit is of the part that follows the exact leading terms, so that exp2(0) = 1, sin(x) ~ x and so on hold exactly.
"""
import numpy
from mpmath import mp, mpf, chebyfit, exp, log, sin, cos, sqrt, pi, taylor

mp.dps = 60
HALF_LN2, QUARTER_PI = log(2) / 2, pi / 4
Z_MAX = ((sqrt(2) - 1) / (sqrt(2) + 1)) ** 2



# name: (function, interval, coefficients for f32, for f64)
FITS = {
    # 2^f = 1 + f q(f)
    "EXP2": (lambda f: (2**f - 1) / f if abs(f) > 1e-15 else log(2) + f * log(2) ** 2 / 2, [-0.5, 0.5], 6, 11),
    # e^r = 1 + (r + r^2 q(r))
    "EXP": (lambda r: (exp(r) - 1 - r) / r**2 if abs(r) > 1e-15 else mpf(0.5) + r / 6, [-HALF_LN2, HALF_LN2], 6, 10),
    # ln((1+s)/(1-s)) = 2s + s z q(z), z = s^2
    "LN": (lambda z: (log((1 + sqrt(z)) / (1 - sqrt(z))) / sqrt(z) - 2) / z if z > 1e-15 else mpf(2) / 3, [0, Z_MAX], 4, 7),
    # sin r = r + r z q(z), z = r^2
    "SIN": (lambda z: (sin(sqrt(z)) / sqrt(z) - 1) / z if z > 1e-15 else -mpf(1) / 6, [0, QUARTER_PI**2], 3, 6),
    # cos r = 1 - z/2 + z^2 q(z)
    "COS": (lambda z: (cos(sqrt(z)) - 1 + z / 2) / z**2 if z > 1e-12 else mpf(1) / 24, [0, QUARTER_PI**2], 3, 6),
}


def show(name, kind, coefficients):
    values = [repr(kind(float(c))) if kind is float else str(numpy.float32(c)) for c in coefficients]
    print(f"const {name}: &'static [Self] = &[{', '.join(values)}];")


def halves(name, value, bits):
    """value = high + low, high with `bits` bits, so that high times a small integer is exact."""
    scale = mpf(2) ** (bits - 1 - mp.floor(log(value, 2)))
    high = mp.floor(value * scale) / scale
    print(f"{name}_{bits}: high {mp.nstr(high, 25)} low {mp.nstr(value - high, 25)}")


for kind, column in ((numpy.float32, 2), (float, 3)):
    for name, fit in FITS.items():
        coefficients, error = chebyfit(fit[0], fit[1], fit[column], error=True)
        show(name, kind, coefficients)
        print(f"    // fit error {mp.nstr(error, 3)}, highest power first")
for bits in (11, 15, 32, 40):
    halves("LN2", log(2), bits)
    halves("PI_2", pi / 2, bits)
