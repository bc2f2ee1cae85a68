"""Semi-discrete transport: docs/math.md, section 6. Steps, runs and cells from their definitions, in 50 digits."""
import ctypes

from mpmath import mp, mpf

import noise
from cases import Function, Numbers
from softmax import exact, largest, work_len

IN_ORDER, RANDOM = 0, 1


def atoms(case):
    y = exact(case["y"])
    return y, [mpf(1) / len(y)] * len(y) if case["b"] is None else exact(case["b"]), mpf(case["eps"])


def prices(x, y, g):
    return [g_j - mp.fsum((a - b) ** 2 for a, b in zip(x, y_j)) / 2 for y_j, g_j in zip(y, g)]


def weights(x, case, g):
    """Those of one sample, and f(x)."""
    y, b, eps = atoms(case)
    price = {j: p for j, p in enumerate(prices(x, y, g)) if b[j]}
    top = max(price.values())
    if not eps:
        best = min(j for j in price if price[j] == top)
        return [mpf(int(j == best)) for j in range(len(y))], -top
    raw = [b[j] * mp.exp((price[j] - top) / eps) if b[j] else mpf(0) for j in range(len(y))]
    total = mp.fsum(raw)
    return [w / total for w in raw], -top - eps * mp.log(total)


def mean(lists):
    return [mp.fsum(column) / len(lists) for column in zip(*lists)]


def first_step(case):
    """gamma, or what 0 stands for."""
    y, b, eps = atoms(case)
    centre = [mp.fsum(b_j * y_j[c] for b_j, y_j in zip(b, y)) for c in range(len(y[0]))]
    spread = mp.fsum(b_j * mp.fsum((a - m) ** 2 for a, m in zip(y_j, centre)) for b_j, y_j in zip(b, y))
    return mpf(case["gamma"]) or spread + len(y) * eps / 2


def ascended(case, batches):
    """The state after these batches; the average's two words are one number here."""
    _, b, _ = atoms(case)
    g, average, carry = (exact(case[name]) for name in ("g", "average", "carry"))
    high, average, gamma = average, [a + low for a, low in zip(average, carry)], first_step(case)
    mass = None if case["mass"] is None else exact(case["mass"])
    for k, x in enumerate(batches, case["done"] + 1):
        w, tested = (mean([weights(row, case, at)[0] for row in x]) for at in (g, high))
        g = [g_j + gamma / mp.sqrt(k) * (b_j - w_j) for g_j, b_j, w_j in zip(g, b, w)]
        share = mpf(2) / (k + 1)
        high = average = [a + share * (g_j - a) for a, g_j in zip(average, g)]
        mass = mass and [a + share * (t - a) for a, t in zip(mass, tested)]
    count = case["done"] + len(batches)
    residual = mp.fsum(abs(b_j - m) for b_j, m in zip(b, mass)) / 2 if mass and count else mpf(1)
    size = largest(g, average, [gamma])
    return {
        "g": (g, size),
        "average": (average, size),
        # the low word depends on what was rounded: it is below half a unit of the other
        "carry": ([mpf(0)] * len(g), size),
        "mass": (mass, 1),
        "count": ([count], 1),
        "residual": ([residual], 1),
    }


def begin(case):
    zeros = [mpf(0)] * case["m"]
    return {"average": (exact(case["g"]), 1), "carry": (zeros, 1), "mass": (zeros, 1), "count": ([0], 1), "g": (exact(case["g"]), 1)}


def step(case):
    return ascended(case, [exact(case["x"])])


def drawn(case, step):
    """What the sampler below writes."""
    return [[mpf((5 * step + 3 * i + 7 * c) % 13) / 16 for c in range(case["d"])] for i in range(case["batch"])]


def steps_done(case):
    return range(case["done"], case["done"] + (case["stop"] or case["steps"]))


def run(case):
    return ascended(case, [drawn(case, k) for k in steps_done(case)])


def row(case, k, i):
    if case["draw"] == IN_ORDER:
        return (k * case["batch"] + i) % case["n"]
    return next(noise.xoshiro(noise.seed(case["seed"], case["stream"], k, i))) * case["n"] >> 64


def run_cloud(case):
    x = exact(case["x"])
    return ascended(case, [[x[row(case, k, i)] for i in range(case["batch"])] for k in steps_done(case)])


def cells_begin(case):
    return {"cells": ([value for y in exact(case["y"]) for value in [mpf(0), mpf(0), *y]] + [mpf(0)] * 2, 1), "count": ([0], 1)}


def cells_add(case):
    """Totals of the samples that the cells hold, and of the new ones."""
    m, d, done, n = (case[name] for name in ("m", "d", "done", "n"))
    cells, x, g = exact(case["cells"]), exact(case["x"]), exact(case["g"])
    _, b, _ = atoms(case)
    each = [weights(row, case, g) for row in x]
    offset = mp.fsum(b_j * g_j for b_j, g_j in zip(b, g))
    values, total, out = [2 * (f + offset) for _, f in each], done + n, []
    for j in range(m):
        mass, square, *center = cells[j * (d + 2) : (j + 1) * (d + 2)]
        w = [weight[j] for weight, _ in each]
        masses = done * mass + mp.fsum(w)
        moved = [done * mass * a + mp.fsum(w_i * row[c] for w_i, row in zip(w, x)) for c, a in enumerate(center)]
        out += [masses / total, (done * square + mp.fsum(w_i**2 for w_i in w)) / total]
        out += [a / masses for a in moved] if mp.fsum(w) else center
    old_mean, old_variance = cells[-2:]
    mean_value = (done * old_mean + mp.fsum(values)) / total
    variance = (done * (old_variance + (old_mean - mean_value) ** 2) + mp.fsum((v - mean_value) ** 2 for v in values)) / total
    return {"cells": (out + [mean_value, variance], largest(out, values, [variance])), "count": ([total], 1)}


def cells_finish(case):
    m, d, count, cells = case["m"], case["d"], case["count"], exact(case["cells"])
    rows = [cells[j * (d + 2) : (j + 1) * (d + 2)] for j in range(m)]

    def error(variance):
        return mp.sqrt(max(variance, 0) / (count - 1)) if count > 1 else mp.inf

    return {
        "mass": ([row[0] for row in rows], 1),
        "mass_error": ([error(row[1] - row[0] ** 2) for row in rows], 1),
        "barycenters": ([row[2:] for row in rows], 1),
        "value": ([cells[-2]], 1),
        "value_error": ([error(cells[-1])], 1),
    }


def sampler(scalar):
    number = {"f32": ctypes.c_float, "f64": ctypes.c_double}[scalar]

    def draw(user, out, n, d, step):
        target = (number * (n * d)).from_address(out)
        for place in range(n * d):
            target[place] = (5 * step + 3 * (place // d) + 7 * (place % d)) % 13 / 16
        return 0

    return ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_uint64)(draw)


def observer(stop):
    whole, size, pointer = ctypes.c_int32, ctypes.c_size_t, ctypes.c_void_p
    return ctypes.CFUNCTYPE(whole, pointer, size, size, pointer, size, size, size)(lambda user, step, *rest: int(step == stop))


def call(name):
    """The count is a number in place; cells know their length."""

    def routine(library, scalar, arguments):
        arguments["count"][0] = arguments.get("done", 0)
        if "cells" in arguments:
            arguments = {**arguments, "cells_len": len(arguments["cells"])}
        if "stop" in arguments:
            arguments = {**arguments, "observer": observer(arguments["stop"]), "sampler": sampler(scalar)}
        return library.call(name, scalar, arguments)

    return routine


def call_finish(library, scalar, arguments):
    return library.call("ot_semidiscrete_cells_finish", scalar, {**arguments, "cells_len": len(arguments["cells"])})


def problem(seed, m, d, eps, b=None, gamma=0.5, done=0, mass=True, **more):
    numbers = Numbers(seed)
    case = {"m": m, "d": d, "done": done, "eps": eps, "b": b, "gamma": gamma, "y": numbers.normal(m, d), "g": numbers.normal(m, scale=0.2)}
    case |= {"average": numbers.normal(m, scale=0.2), "carry": numbers.normal(m, scale=1e-9), **more}
    return {**case, "mass": abs(numbers.normal(m, scale=0.3)) if mass else None}


def batch(seed, n, m, d, eps, **more):
    return {"n": n, **problem(seed, m, d, eps, **more), "x": Numbers(seed + 1).normal(n, d)}


def trained(seed, m, d, eps, batch, steps, stop=0, **more):
    return problem(seed, m, d, eps, batch=batch, steps=steps, stop=stop, tolerance=0.0, **more)


def clouded(seed, n, m, d, eps, batch, steps, draw, stop=0, **more):
    case = trained(seed, m, d, eps, batch, steps, stop, draw=draw, **more)
    return {"n": n, "seed": seed, "stream": (1 << 32) + 3, **case, "x": Numbers(seed + 1).normal(n, d)}


def held(seed, n, m, d, eps, done, **more):
    """Cells of `done` samples: masses of total 1, mean squares below them."""
    numbers = Numbers(seed)
    mass = abs(numbers.normal(m))
    mass, cells = mass / sum(mass), []
    for one in mass:
        cells += [one * bool(done), one * one * 1.5 * bool(done), *numbers.normal(d)]
    cells += [abs(numbers.normal(1))[0] * bool(done), abs(numbers.normal(1))[0] * bool(done)]
    return {"n": n, "done": done, "count": done, "cells": [float(one) for one in cells], **batch(seed + 1, n, m, d, eps, done=done, **more)}


QUARTERS = [0.5, 0.0, 0.25, 0.25]
BEGUN = [problem(301, 3, 2, 0.0), problem(302, 5, 1, 0.0, unwanted=("mass",))]
STEPS = [
    batch(311, 5, 4, 2, 0.0),
    batch(312, 6, 4, 3, 0.25, b=QUARTERS, done=6, pad=1),
    batch(313, 1, 3, 1, 0.5, gamma=0.0, mass=False),
    batch(314, 4, 4, 2, 0.0, b=QUARTERS, gamma=0.0, done=2, pad=1, unwanted=("residual",)),
]
RUNS = [trained(321, 3, 2, 0.0, 4, 3), trained(322, 4, 1, 0.5, 3, 4, 2, b=QUARTERS, done=3, pad=1), trained(323, 2, 3, 0.25, 2, 2, mass=False)]
CLOUDS = [
    clouded(331, 5, 3, 2, 0.0, 3, 3, IN_ORDER, done=1),
    clouded(332, 6, 3, 2, 0.25, 3, 3, RANDOM, pad=1),
    clouded(333, 4, 4, 1, 0.0, 2, 4, RANDOM, 3, b=QUARTERS, gamma=0.0),
]
HELD = [held(341, 5, 3, 2, 0.0, 0), held(343, 4, 4, 1, 0.5, 7, b=QUARTERS), held(345, 3, 2, 3, 0.0, 5, pad=1), held(347, 6, 3, 2, 0.25, 0)]
FINISHED = [held(351, 1, 3, 2, 0.0, 5, pad=1), held(353, 1, 2, 1, 0.0, 1, unwanted=("mass", "value_error")), held(355, 1, 4, 3, 0.0, 40)]
LENGTHS = [{"n": 1, "m": 1, "d": 1}, {"n": 64, "m": 70, "d": 3}, {"n": 7, "m": 5, "d": 18}]
BATCHES = [{"batch": case["n"], "m": case["m"], "d": case["d"]} for case in LENGTHS]
CELLS = [{"m": 1, "d": 1}, {"m": 70, "d": 3}]
STATE = "g![m] average![m] carry![m] mass![m]"
MEASURE = "n m d done|cells![m*(d+2)+2] x[n,d] y[m,d] b[m] g[m] eps|#count[1]"
RUN = f"m d done batch steps stop|{STATE} y[m,d] b[m] eps gamma tolerance|#count[1] residual[1]"
CLOUD = f"n m d done batch steps stop draw @seed @stream|{STATE} x[n,d] y[m,d] b[m] eps gamma tolerance|#count[1] residual[1]"
FINISH = "m d count|cells[m*(d+2)+2]|mass[m] mass_error[m] barycenters[m,d] value[1] value_error[1]"
CLIMBED = "the largest of g, average and gamma; masses: 1"


def step_work_len(n, m, d, lanes):
    return 3 * m + n + work_len(d, 1, lanes)


def run_work_len(batch, m, d, lanes):
    return batch * d + step_work_len(batch, m, d, lanes)


def cells_len(m, d, lanes):
    return m * (d + 2) + 2


def cells_work_len(n, m, d, lanes):
    return m * (d + 5) + n + work_len(d, d, lanes)


FUNCTIONS = [
    Function("ot_semidiscrete_begin", f"m|{STATE}|#count[1]", BEGUN, begin, call=call("ot_semidiscrete_begin")),
    Function("ot_semidiscrete_step_work_len", "n m d||", LENGTHS, step_work_len),
    Function("ot_semidiscrete_step", f"n m d done|{STATE} x[n,d] y[m,d] b[m] eps gamma|#count[1] residual[1]", STEPS, step, CLIMBED, 4,
             call("ot_semidiscrete_step")),
    Function("ot_semidiscrete_run_work_len", "batch m d||", BATCHES, run_work_len),
    Function("ot_semidiscrete_run", RUN, RUNS, run, CLIMBED, 4, call("ot_semidiscrete_run")),
    Function("ot_semidiscrete_run_cloud", CLOUD, CLOUDS, run_cloud, CLIMBED, 4, call("ot_semidiscrete_run_cloud")),
    Function("ot_semidiscrete_cells_len", "m d||", CELLS, cells_len),
    Function("ot_semidiscrete_cells_begin", "m d|y[m,d]|cells[m*(d+2)+2] #count[1]", [batch(361, 1, 3, 2, 0.0, pad=1), batch(362, 1, 2, 1, 0.0)],
             cells_begin, call=call("ot_semidiscrete_cells_begin")),
    Function("ot_semidiscrete_cells_work_len", "n m d||", LENGTHS, cells_work_len),
    Function("ot_semidiscrete_cells_add", MEASURE, HELD, cells_add, "the largest number of cells, or value of a sample", 4,
             call("ot_semidiscrete_cells_add")),
    Function("ot_semidiscrete_cells_finish", FINISH, FINISHED, cells_finish, "1", 1, call_finish),
]
