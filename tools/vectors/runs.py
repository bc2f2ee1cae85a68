"""Samplers with the caller's field, without and with noise: the steps of flow and steps, one after the other, in 50 digits."""
import math

from mpmath import mpf

import noise
from cases import Function, Numbers
from flow import TIMES, callbacks, cloud, cloud_of, euler_step, fields, mirror, relax_step
from softmax import exact, largest, work_len
from steps import adams_bashforth, ancestral, combined, dpm_solver, euler_maruyama, renoise, reverse_diffusion

EULER, RELAX, HEUN, ADAMS_BASHFORTH, DPM_SOLVER, HEUN_EULER = range(6)
EULER_MARUYAMA, ANCESTRAL, CHURN, REVERSE_DIFFUSION = range(4)


def pairs(case):
    """The steps that are taken."""
    times = exact(case["times"])
    return list(zip(times, times[1:]))[: case["stop"] or len(times)]


def multistep(factors, x, now, before, start, end):
    """A step on the field and the one of the step before, a pair of its time and value, or None."""
    time, field = before or (start - 1, now)
    return combined(factors({"given": before is not None}, time, start, end), x, now, field)[0]


def of_step(method, end):
    """Heun's method with Euler's step to time 1 is one of the two."""
    return method if method != HEUN_EULER else EULER if end == 1 else HEUN


def sample(case):
    x, before = exact(case["x"]), None
    for start, end in pairs(case):
        now, method = mirror(x, start), of_step(case["method"], end)
        if method == EULER:
            x = euler_step(x, now, start, end)
        elif method == RELAX:
            x = relax_step(x, now, start, end)
        elif method == HEUN:
            h = (end - start) / 2
            x = combined([1, h, h], x, now, mirror(euler_step(x, now, start, end), end))[0]
        else:
            x = multistep(adams_bashforth if method == ADAMS_BASHFORTH else dpm_solver, x, now, before, start, end)
        before = start, now
    return {"x": (x, largest(x, exact(case["x"])))}


def renewed(case, x, z, start, end):
    """A step with noise z."""
    kind, strength = case["kind"], mpf(case["strength"])
    if kind == CHURN:
        low, high, noise = (mpf(case.get(name, default)) for name, default in (("sigma_min", 0), ("sigma_max", "inf"), ("noise", 1)))
        sigma = (1 - start) / start if start else mpf("inf")
        at = start / (start + (1 + (strength if low <= sigma <= high else 0)) * (1 - start))
        of_x, of_z = renoise(case, start, at) if 0 < at < start else (1, 0)
        raised = combined([of_x, of_z * noise], x, z)[0]
        return relax_step(raised, mirror(raised, at), at, end)
    now = mirror(x, start)
    if kind == EULER_MARUYAMA:
        factors = euler_maruyama(case, start, end, strength * (1 - start)) if start < 1 else [1, end - start, 0]
    elif kind == ANCESTRAL:
        factors = ancestral(case, strength, start, end)
    else:
        factors = reverse_diffusion(case, start, end, strength)
    return combined(factors, x, now, z)[0]


def sample_stochastic(case):
    x, size = exact(case["x"]), mpf(1)
    for step, (start, end) in enumerate(pairs(case)):
        address = {"stream": 1, "step": case["first_step"] + step, "row": case["first_row"], "column": 0}
        z, _ = noise.normals({**case, **address})["out"]
        x = renewed(case, x, z, start, end)
        size = max(size, largest(x))
    return {"x": (x, size)}


def sample_churn(case):
    return sample_stochastic({**case, "kind": CHURN, "strength": case["gamma"]})


def rule(method, now, after, before, start, end):
    """The integral of a list's values by the method: now, at the end of the step, and before it, a pair of its time and values."""
    h = end - start
    if method == HEUN:
        return [h / 2 * (a + b) for a, b in zip(now, after)]
    time, last = before or (start - 1, now)
    _, of_now, of_last = adams_bashforth({"given": method == ADAMS_BASHFORTH and before is not None}, time, start, end)
    return [of_now * a + of_last * b for a, b in zip(now, last)]


def likelihood(case, field):
    """x and change, with a field that gives velocities and divergences; the terms of the change at their largest."""
    x, before, change = exact(case["x"]), None, [mpf(0)] * case["n"]
    size = mpf(0)
    for start, end in pairs(case):
        method = of_step(case["method"], end)
        (v, div), (v_next, div_next) = field(x, start), (None, None)
        if method == HEUN:
            v_next, div_next = field(euler_step(x, v, start, end), end)
        moved = rule(method, div, div_next, before and (before[0], before[2]), start, end)
        change, size = [a - b for a, b in zip(change, moved)], size + largest(moved)
        columns = [None if rows is None else [value for row in rows for value in row] for rows in (v, v_next)]
        last = before and (before[0], [value for row in before[1] for value in row])
        flat = iter(rule(method, *columns, last, start, end))
        x = [[value + next(flat) for value in row] for row in x]
        before = start, v, div
    return {"x": (x, largest(x, exact(case["x"]))), "change": (change, max(1, size))}


def mirrored(x, t):
    v = mirror(x, t)
    return v, [row[-1] for row in v]


def sample_likelihood(case):
    return likelihood(case, mirrored)


def sample_cloud_likelihood(case):
    points, weights, s = cloud_of(case)

    def field(x, t):
        values = fields(x, points, weights, t, s, "velocity")
        return values["out"][0], values["divergence"][0]

    result = likelihood(case, field)
    return {**result, "x": (result["x"][0], largest(result["x"][0], points))}


def call(name, divergence=False, field=True):
    def routine(library, scalar, arguments):
        given = callbacks(scalar, arguments["stop"], divergence)
        return library.call(name, scalar, {**arguments, **(given if field else {"observer": given["observer"]})})

    return routine


def run(n, d, seed, times, stop=0, **more):
    return {"n": n, "d": d, "len": len(times), "times": times, "stop": stop, **more, "x": Numbers(seed).normal(n, d)}


def stochastic(n, d, kind, strength, times, seed, first_row=0, first_step=0, **more):
    noisy = {"kind": kind, "strength": strength, "seed": seed, "first_row": first_row, "first_step": first_step}
    return {**run(n, d, seed, times), **noisy, **more}


def churned(n, d, gamma, noise, sigma_min, sigma_max, times, seed, first_row=0, first_step=0, stop=0, **more):
    numbers = {"gamma": gamma, "noise": noise, "sigma_min": sigma_min, "sigma_max": sigma_max}
    return {**run(n, d, seed, times, stop), **numbers, "seed": seed, "first_row": first_row, "first_step": first_step, **more}


SAMPLES = [
    run(2, 3, 51, TIMES, method=EULER),
    run(3, 2, 52, TIMES, method=RELAX, pad=1),
    run(2, 17, 53, [0.9, 0.55, 0.4], method=EULER, pad=2),
    run(2, 2, 54, TIMES, 2, method=RELAX),
    run(2, 2, 55, TIMES, method=HEUN, pad=1),
    run(1, 3, 56, TIMES, method=ADAMS_BASHFORTH),
    run(2, 2, 57, [0.1, 0.2, 0.4, 0.7, 0.9], method=DPM_SOLVER, pad=1),
    run(1, 2, 58, [0.8, 0.6, 0.3], method=DPM_SOLVER),
    run(2, 2, 59, TIMES, method=HEUN_EULER),
]
NOISY = [
    stochastic(2, 3, EULER_MARUYAMA, 0.7, TIMES, 71, pad=1),
    stochastic(1, 2, EULER_MARUYAMA, 0.5, [1.0, 0.75, 0.3], 72, 5, 1 << 40),
    stochastic(2, 2, ANCESTRAL, 1.0, TIMES, 73, 1 << 33, 7, stop=3),
    stochastic(2, 3, CHURN, 0.4, TIMES, 74, 3),
    stochastic(1, 3, REVERSE_DIFFUSION, 1.0, [1.5, 0.8, 0.4, 0.0], 75, pad=2),
    stochastic(1, 2, REVERSE_DIFFUSION, 0.5, [1.0, 0.7], 76),
]
CHURNED = [
    churned(2, 2, 0.4, 1.0, 0.0, math.inf, TIMES, 77),
    churned(1, 3, 0.3, 1.0078125, 0.5, 2.0, TIMES, 78, 1 << 33, 5, pad=1),
    churned(2, 1, 0.25, 0.5, 1.0, 4.0, [0.1, 0.4, 0.6, 0.8], 79, stop=2),
]
LIKELY = [
    run(2, 3, 81, TIMES, method=EULER, pad=1),
    run(2, 2, 82, [0.9, 0.55, 0.4], method=HEUN),
    run(3, 1, 83, TIMES, method=ADAMS_BASHFORTH, pad=2),
    run(1, 2, 84, TIMES, 2, method=HEUN),
]
FLOWN = [
    cloud(85, 2, 4, 2, 0.5, weights=True, times=TIMES, len=5, stop=0, method=HEUN, pad=1),
    cloud(86, 1, 5, 3, 0.0, times=[0.1, 0.3, 0.6, 1.0], len=4, stop=0, method=ADAMS_BASHFORTH),
    cloud(87, 2, 3, 1, 0.3, times=[1.0, 0.7, 0.5], len=3, stop=1, method=EULER),
    cloud(88, 2, 3, 1, 0.0, times=[0.0, 0.5, 1.0], len=3, stop=0, method=HEUN_EULER),
]
METHODS = [{"n": 3, "d": 5, "method": method} for method in range(6)]
LIKELY_METHODS = [{"n": 3, "d": 5, "method": method} for method in (EULER, HEUN, ADAMS_BASHFORTH)]
HELD = "n d len method stop|x![n,d] times[len]|"
OF_CLOUD = "n m d len method stop|x![n,d] times[len] cloud[m,d] log_weights[m] s|change[n]"
DRAWN = "n d len kind stop @seed @first_row @first_step|x![n,d] times[len] strength|"
CHURN_DRAWN = "n d len stop @seed @first_row @first_step|x![n,d] times[len] gamma noise sigma_min sigma_max|"


def sample_work_len(n, d, method, lanes):
    return n * d * (1 if method in (EULER, RELAX) else 2)


def sample_stochastic_work_len(n, d, lanes):
    return 2 * n * d


def sample_likelihood_work_len(n, d, method, lanes):
    return sample_work_len(n, d + 1, method, lanes)


def sample_cloud_likelihood_work_len(n, d, method, lanes):
    return sample_work_len(n, d + 1, method, lanes) + work_len(d, d, lanes)


SIZE = "the largest number of x (and the cloud); of change the sum of the terms, at least 1"
FUNCTIONS = [
    Function("flow_sample_work_len", "n d method||", METHODS, sample_work_len),
    Function("flow_sample", HELD, SAMPLES, sample, "the largest number of x", 4, call("flow_sample")),
    Function("flow_sample_stochastic_work_len", "n d||", [{"n": 3, "d": 5}], sample_stochastic_work_len),
    Function("flow_sample_stochastic", DRAWN, NOISY, sample_stochastic, "the largest number of x, at least 1", 8, call("flow_sample_stochastic")),
    Function("flow_sample_churn", CHURN_DRAWN, CHURNED, sample_churn, "the largest number of x, at least 1", 8, call("flow_sample_churn")),
    Function("flow_sample_likelihood_work_len", "n d method||", LIKELY_METHODS, sample_likelihood_work_len),
    Function("flow_sample_likelihood", HELD + "change[n]", LIKELY, sample_likelihood, SIZE, 4, call("flow_sample_likelihood", True)),
    Function("flow_sample_cloud_likelihood_work_len", "n d method||", LIKELY_METHODS, sample_cloud_likelihood_work_len),
    Function("flow_sample_cloud_likelihood", OF_CLOUD, FLOWN, sample_cloud_likelihood, SIZE, 8,
             call("flow_sample_cloud_likelihood", field=False)),
]
