"""Shifts, conventions, the law of Euler's steps, and how much flows stretch: docs/math.md, sections 2 to 4, in 50 digits.

The law is the recursion itself, step by step, not the product of cosines that the library takes.
"""
from mpmath import mp, mpf

from cases import Function, Numbers
from flow import blend, equal_angle, geometric, grids, uniform
from softmax import exact, largest

NOISE, SCORE, FLOW, FLOW_TO_NOISE, V = range(5)
UNIFORM, GEOMETRIC, EQUAL_ANGLE = range(3)


def exponential(k, steps, case):
    low, high = mpf(case["sigma_min"]), mpf(case["sigma_max"])
    return 1 / (1 + high * (low / high) ** (k / max(1, steps - 1)))


def cosine(k, steps, case):
    angle = k * mp.pi / (2 * steps) / (1 + mpf(case["offset"]))
    return mp.sin(angle) / (mp.sin(angle) + mp.cos(angle))


def shift(case):
    by = mpf(case["shift"])
    return {"times": ([t / (t + by * (1 - t)) for t in exact(case["times"])], 1)}


def resolution_shift(case):
    tokens, low, high, base, top = (mpf(case[name]) for name in "tokens base_tokens max_tokens base_shift max_shift".split())
    value = mp.exp(base + (tokens - low) * (top - base) / (high - low))
    return {"shift": ([value], value)}


def converted(name, function):
    """Element by element; errors are relative to the largest one."""

    def reference(case):
        values = [function(x) for x in exact(case["given"])]
        return {name: (values, max(values))}

    return reference


def of_alpha(alpha):
    return alpha / (alpha + mp.sqrt(1 - alpha**2))


CONVERSIONS = [
    ("times", "sigmas", lambda sigma: 1 / (1 + sigma), [[0.0, 0.002, 1.0, 80.0]]),
    ("sigmas", "times", lambda t: (1 - t) / t, [[1.0, 0.75, 0.5, 0.3], [0.001]]),
    ("times", "alphas", of_alpha, [[0.0, 0.02, 0.6, 0.99, 1.0]]),
    ("alphas", "times", lambda t: t / mp.sqrt(t**2 + (1 - t) ** 2), [[0.0, 0.01, 0.4, 0.9, 1.0]]),
    ("times", "diffusion", lambda tau: of_alpha(mp.exp(-tau)), [[0.0, 0.01, 0.7, 4.0]]),
    ("diffusion", "times", lambda t: mp.log(1 + ((1 - t) / t) ** 2) / 2, [[1.0, 0.9, 0.5, 0.3], [0.01]]),
]
ARRAY = {"diffusion": "taus"}


def conversion(to, of, function, rows):
    out, given = ARRAY.get(to, to), ARRAY.get(of, of)
    cases = [{"len": len(row), given: row} for row in rows]
    reference = converted(out, function)
    named = lambda case: reference({"given": case[given]})
    return Function(f"flow_{to}_of_{of}", f"len|{given}[len]|{out}[len]", cases, named, "the largest number", 4)


def scale(case):
    x = exact(case["x"])
    return {"x": (blend(mpf(case["factor"]), x, 0, x), largest(x) * abs(mpf(case["factor"])))}


def denoised(case):
    a, b, network = mpf(case["signal"]), mpf(case["noise_level"]), case["prediction"]
    square = a**2 + b**2
    of_p = {NOISE: -b / a, SCORE: b**2 / a, FLOW: b / (a + b), FLOW_TO_NOISE: -b / (a + b), V: -b / square}[network]
    of_x = {NOISE: 1 / a, SCORE: 1 / a, FLOW: 1 / (a + b), FLOW_TO_NOISE: 1 / (a + b), V: a / square}[network]
    p, x = exact(case["p"]), exact(case["x"])
    return {"p": (blend(of_p, p, of_x, x), abs(of_p) * largest(p) + abs(of_x) * largest(x))}


def recursion(s, rho, times):
    """What Euler's steps multiply z and the mean by."""
    along, across = rho * s, s * mp.sqrt(1 - rho**2)
    of_z, of_mean = 1 - times[0], -times[0]
    for t, after in zip(times, times[1:]):
        x, y = (1 - t) + t * along, t * across
        by = 1 + (after - t) * ((along - 1) * x + across * y) / (x**2 + y**2)
        of_z, of_mean = of_z * by, of_mean * by
    return of_z, of_mean + times[-1]


def law(sds, means, rho, times):
    """The factors, and the distance."""
    ends = [recursion(s, rho, times) for s in sds]
    square = sum((abs(z) - s) ** 2 + ((m - 1) * mean) ** 2 for (z, m), s, mean in zip(ends, sds, means))
    return [z for z, _ in ends], mp.sqrt(square)


def euler_law(case):
    sds, times = exact(case["sds"]), exact(case["times"])
    means = [mpf(0)] * len(sds) if case["mean"] is None else exact(case["mean"])
    factors, distance = law(sds, means, mpf(case["rho"]), times)
    return {"w2": ([distance], distance), "factors": (factors, largest(sds))}


def steps_needed(case):
    sds = exact(case["sds"])
    rms = mp.sqrt(sum(s**2 for s in sds) / len(sds))

    def error(steps):
        given = {"tau": 1 - mpf(1) / steps, "s": case["s"] or rms}
        time = {UNIFORM: uniform, GEOMETRIC: geometric, EQUAL_ANGLE: equal_angle}[case["schedule"]]
        times = [mpf(0), *[time(mpf(k), steps, given) for k in range(1, steps)], mpf(1)]
        return law(sds, [0] * len(sds), mpf(case["rho"]), times)[1]

    steps = next(n for n in range(1, case["max_steps"] + 1) if error(n) <= mpf(case["tolerance"]))
    return {"steps": ([steps], 1)}


def slope(t, s, radius):
    c = (1 - t) ** 2 + (t * s) ** 2
    return (t * s**2 - (1 - t)) / c + t * (1 - t) * radius**2 / c**2


def lipschitz_profile(case):
    s, radius, times = mpf(case["s"]), mpf(case["radius"]), exact(case["times"])
    values = [slope(t, s, radius) for t in times]
    return {"out": (values, max(abs(value) for value in values))}


def log_lipschitz(case):
    """By quadrature of the profile."""
    start, end, s, radius = (mpf(case[name]) for name in ("from", "to", "s", "radius"))
    value = mp.quad(lambda t: slope(t, s, radius), mp.linspace(start, end, 9))
    return {"out": ([value], max(1, abs(value)))}


def tilt_lipschitz(case):
    l = mpf(case["l"])
    value = 2 * mp.ncdf(l) * mp.exp(l**2 / 2)
    return {"out": ([value], value * (1 + l**2))}


def inequalities(case):
    square = mpf(case["lipschitz"]) ** 2
    return {"poincare": ([square], square), "log_sobolev": ([2 * square], 2 * square)}


def step_bias_bound(case):
    high, low = (1 / mpf(case[name]) - 1 for name in ("from", "to"))
    tail = low * mp.log(high / low) if low else 0
    value = 4 * mp.sqrt(case["d"]) * (case["d"] + 3) * (high - low - tail)
    return {"out": ([value], value)}


def predicted(seed, n, d, prediction, signal, noise_level, **more):
    numbers = Numbers(seed)
    case = {"n": n, "d": d, "p": numbers.normal(n, d), "x": numbers.normal(n, d), "prediction": prediction, **more}
    return {**case, "signal": signal, "noise_level": noise_level}


def scaled(seed, n, d, factor, **more):
    return {"n": n, "d": d, "x": Numbers(seed).normal(n, d), "factor": factor, **more}


def laws(sds, times, rho, mean=None, **more):
    return {"d": len(sds), "len": len(times), "mean": mean, "sds": sds, "times": times, "rho": rho, **more}


def rows(names, *values):
    return [dict(zip(names.split(), row)) for row in values]


EVEN = [k / 8 for k in range(9)]
DENOISED = [
    predicted(81, 2, 3, NOISE, 0.7, 0.3),
    predicted(82, 3, 2, SCORE, 0.8, 0.6, pad=1),
    predicted(83, 2, 17, FLOW, 1.0, 2.5, pad=2),
    predicted(84, 1, 4, FLOW_TO_NOISE, 0.4, 0.6),
    predicted(85, 2, 2, V, 0.6, 0.8),
]
LAWS = [
    laws([0.5, 1.0, 2.0], EVEN, 0.0),
    laws([0.0, 0.3], [0.125, 0.25, 0.5, 0.875], 0.0, mean=[0.5, -2.0]),
    laws([1.5], [0.0, 0.01, 0.02, 0.5, 0.9, 1.0], 0.75, unwanted=("factors",)),
    laws([0.7, 4.0], [0.0, 0.4, 0.7, 1.0], -0.5, mean=[1.0, 0.0]),
]
NEEDED = [
    {"d": 2, "sds": [0.5, 1.5], "schedule": UNIFORM, "s": 0.0, "rho": 0.0, "tolerance": 0.2, "max_steps": 100},
    {"d": 1, "sds": [1.0], "schedule": GEOMETRIC, "s": 0.0, "rho": 0.5, "tolerance": 0.05, "max_steps": 100},
    {"d": 3, "sds": [0.5, 1.0, 2.0], "schedule": EQUAL_ANGLE, "s": 0.0, "rho": 0.0, "tolerance": 0.3, "max_steps": 100},
    {"d": 1, "sds": [2.0], "schedule": EQUAL_ANGLE, "s": 1.25, "rho": -0.25, "tolerance": 0.3, "max_steps": 100},
]
SHIFTED = [{"len": 5, "times": [0.0, 0.1, 0.5, 0.9, 1.0], "shift": 3.0}, {"len": 1, "times": [0.2], "shift": 1.4}, {"len": 3, "times": [1.0, 0.6, 0.1], "shift": 0.3}]
CHECKED = [{"len": 3, "times": [0.0, 0.5, 1.0]}, {"len": 2, "times": [1.0, 0.25]}]
PROFILES = [
    {"len": 4, "times": [0.0, 0.3, 0.8, 1.0], "s": 0.5, "radius": 1.5},
    {"len": 3, "times": [0.9, 0.1, 0.5], "s": 0.0, "radius": 1.0},
]
RELATIVE = "the result"

FUNCTIONS = [
    grids("exponential", exponential, "sigma_min sigma_max", [(2, 1, 80), (6, 0.1, 8), (12, 0.002, 80)], 4),
    grids("cosine", cosine, "offset", [(2, 0.008), (6, 0.0), (12, 0.1)]),
    Function("flow_shift", "len|times![len] shift|", SHIFTED, shift, "1", 2),
    Function(
        "flow_resolution_shift",
        "|tokens base_tokens max_tokens base_shift max_shift|shift[1]",
        rows("tokens base_tokens max_tokens base_shift max_shift", (1024.0, 256.0, 4096.0, 0.5, 1.15), (100.0, 256.0, 4096.0, 0.5, 0.9)),
        resolution_shift,
        RELATIVE,
        4,
    ),
    Function("flow_check_times", "len|times[len]|", CHECKED, lambda case: {}),
    *[conversion(*each) for each in CONVERSIONS],
    Function("flow_scale", "n d|x![n,d] factor|", [scaled(91, 2, 3, 0.3), scaled(92, 3, 17, -1.7, pad=1)], scale, "the largest number", 1),
    Function("flow_denoised", "n d prediction|p![n,d] x[n,d] signal noise_level|", DENOISED, denoised, "the terms at their largest", 4),
    Function("flow_euler_law", "d len|mean[d] sds[d] times[len] rho|w2[1] factors[d]", LAWS, euler_law, "w2, or the largest sd", 16),
    Function("flow_steps_needed", "d schedule max_steps|sds[d] s rho tolerance|#steps[1]", NEEDED, steps_needed),
    Function("flow_lipschitz_profile", "len|times[len] s radius|out[len]", PROFILES, lipschitz_profile, "the largest number", 16),
    Function(
        "flow_log_lipschitz",
        "|from to s radius|out[1]",
        rows("from to s radius", (0.0, 1.0, 0.5, 1.5), (0.25, 0.75, 0.0, 1.0), (0.5, 0.51, 0.3, 2.0), (0.0, 1.0, 2.0, 0.0)),
        log_lipschitz,
        f"{RELATIVE}, at least 1",
        8,
    ),
    Function("flow_tilt_lipschitz", "|l|out[1]", rows("l", (0.0,), (0.5,), (2.0,), (6.0,)), tilt_lipschitz, f"{RELATIVE} times 1 + l^2", 4),
    Function("flow_inequalities", "|lipschitz|poincare[1] log_sobolev[1]", rows("lipschitz", (0.7,), (45.0,)), inequalities, RELATIVE, 1),
    Function(
        "flow_step_bias_bound",
        "d|from to|out[1]",
        rows("d from to", (1, 0.25, 0.5), (3, 0.1, 0.9), (7, 0.5, 0.5009765625), (2, 0.3, 1.0)),
        step_bias_bound,
        RELATIVE,
        8,
    ),
]
