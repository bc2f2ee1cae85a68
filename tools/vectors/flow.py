"""Schedules, steps, the fields of a cloud and its samples: the definitions of docs/math.md, sections 2 to 4, in 50 digits."""
import ctypes

from mpmath import mp, mpf

from cases import Function, Numbers
from softmax import DISTANCE, exact, largest, logits, summary, work_len


def grid(time):
    """times[k] = time(k, N, case), the last one 1."""

    def reference(case):
        steps = case["len"] - 1
        return {"times": ([time(mpf(k), steps, case) if k < steps else mpf(1) for k in range(steps + 1)], 1)}

    return reference


def uniform(k, steps, case):
    return k / steps


def geometric(k, steps, case):
    return 1 - (1 - mpf(case["tau"])) ** (k / max(1, steps - 1))


def equal_angle(k, steps, case):
    angle = k * mp.pi / (2 * steps)
    return mp.sin(angle) / (mp.sin(angle) + mpf(case["s"]) * mp.cos(angle))


def karras(k, steps, case):
    low, high, rho = (mpf(case[name]) for name in ("sigma_min", "sigma_max", "rho"))
    root = high ** (1 / rho) + k / max(1, steps - 1) * (low ** (1 / rho) - high ** (1 / rho))
    return 1 / (1 + root**rho)


def shifted(k, steps, case):
    u = k / steps
    return u / (u + mpf(case["shift"]) * (1 - u))


def blend(a, x, b, y):
    """a x + b y, row by row."""
    return [[a * p + b * q for p, q in zip(*rows)] for rows in zip(x, y)]


def euler_step(x, v, start, end):
    return blend(1, x, end - start, v)


def relax_step(x, m, start, end):
    a = (end - start) / (1 - start)
    return blend(1 - a, x, a, m)


def euler(case):
    x, v, start, end = (exact(case[name]) for name in ("x", "v", "from", "to"))
    return {"x": (euler_step(x, v, start, end), largest(x, v))}


def relax(case):
    x, m, start, end = (exact(case[name]) for name in ("x", "m", "from", "to"))
    return {"x": (relax_step(x, m, start, end), largest(x, m) * max(1, abs((end - start) / (1 - start))))}


def mirror(x, t):
    """The field of the vectors, without rounding: each row reversed and halved, negative from time 1/2 on."""
    half = mpf(1) / 2 if t < 0.5 else -mpf(1) / 2
    return [[half * value for value in reversed(row)] for row in x]


def run(x, times, step, field, stop):
    """As many steps as there are, or `stop`, if it is not 0."""
    steps = list(zip(times, times[1:]))
    for start, end in steps[: stop or len(steps)]:
        x = step(x, field(x, start), start, end)
    return x


def at(pointer, number, n, d, ld):
    array = ctypes.cast(pointer, ctypes.POINTER(number * (n * ld))).contents
    return [[array[i * ld + c] for c in range(d)] for i in range(n)]


def put(pointer, number, rows):
    target = ctypes.cast(pointer, ctypes.POINTER(number))
    for place, value in enumerate(value for row in rows for value in row):
        target[place] = float(value)


def callbacks(scalar, stop, divergence=False):
    """The field `mirror`, on request with the last number that it gives each row as divergence; an observer that stops the run."""
    number = {"f32": ctypes.c_float, "f64": ctypes.c_double}[scalar]
    size, whole, pointer = ctypes.c_size_t, ctypes.c_int32, ctypes.c_void_p

    def plain(user, out, x, n, d, ld, t):
        put(out, number, mirror(at(x, number, n, d, ld), t))
        return 0

    def with_divergence(user, out, divergence, x, n, d, ld, t):
        rows = mirror(at(x, number, n, d, ld), t)
        put(out, number, rows)
        put(divergence, number, [row[-1:] for row in rows])
        return 0

    kinds = {False: (plain, [pointer] * 3), True: (with_divergence, [pointer] * 4)}
    routine, pointers = kinds[divergence]
    observer = ctypes.CFUNCTYPE(whole, pointer, size, size, pointer, size, size, size)(lambda user, step, *rest: int(step == stop))
    return {"field": ctypes.CFUNCTYPE(whole, *pointers, size, size, size, number)(routine), "observer": observer}


def call_sample_cloud(library, scalar, arguments):
    observer = callbacks(scalar, arguments["stop"])["observer"]
    return library.call("flow_sample_cloud", scalar, {**arguments, "observer": observer})


def factors(quantity, t, s):
    """c, and what e and x are multiplied by."""
    c = (1 - t) ** 2 + t**2 * s**2
    pull = t * s**2
    pairs = {"velocity": ((1 - t) / c, (pull - (1 - t)) / c), "denoiser": ((1 - t) ** 2 / c, pull / c), "score": (t / c, -1 / c)}
    return c, *pairs[quantity]


def fields(x, cloud, log_weights, t, s, quantity):
    """Field, log-density and divergence of section 4, and the size of each one's terms."""
    c, of_mean, of_x = factors(quantity, t, s)
    d, m = len(cloud[0]), len(cloud)
    weights = log_weights or [-mp.log(m)] * m
    all_logits = [logits(row, cloud, weights, DISTANCE, 1 / (2 * c), t) for row in x]
    each = [summary(l, cloud) for l in all_logits]
    constant, left = mpf(d) / 2 * mp.log(2 * mp.pi * c), d * (t * s**2 - (1 - t)) / c
    reach, weight = largest(cloud), max(1, largest(*[list(l.values()) for l in all_logits]))
    return {
        "out": (blend(of_mean, [one["mean"] for one in each], of_x, x), weight * (abs(of_mean) * reach + abs(of_x) * largest(x))),
        "log_density": ([one["lse"] - constant for one in each], weight + abs(constant)),
        "divergence": ([(1 - t) * t * one["trcov"] / c**2 + left for one in each], weight * ((1 - t) * t * reach**2 / c**2 + abs(left))),
    }


def cloud_of(case):
    weights = None if case["log_weights"] is None else exact(case["log_weights"])
    return exact(case["cloud"]), weights, mpf(case["s"])


def field(quantity):
    def reference(case):
        cloud, weights, s = cloud_of(case)
        return fields(exact(case["x"]), cloud, weights, mpf(case["t"]), s, quantity)

    return reference


def sample_cloud(case):
    (cloud, weights, s), x = cloud_of(case), exact(case["x"])
    quantity, step = ("velocity", euler_step) if s > 0 else ("denoiser", relax_step)
    drive = lambda x, t: fields(x, cloud, weights, t, s, quantity)["out"][0]
    return {"x": (run(x, exact(case["times"]), step, drive, case["stop"]), largest(x, cloud))}


def sample_cloud_work_len(n, d, lanes):
    return n * d + work_len(d, d, lanes)


def step(seed, n, d, other, start, end, **more):
    numbers = Numbers(seed)
    return {"n": n, "d": d, "x": numbers.normal(n, d), other: numbers.normal(n, d), "from": start, "to": end, **more}


def steps(other, last):
    return [step(31, 2, 3, other, 0.3, 0.7), step(32, 2, 17, other, 0.6, last, pad=1), step(33, 19, 1, other, 0.8, 0.1)]


def cloud(seed, n, m, d, s, weights=False, **more):
    numbers = Numbers(seed)
    case = {"n": n, "m": m, "d": d, "s": s, "x": numbers.normal(n, d), "cloud": numbers.normal(m, d), "log_weights": None, **more}
    if weights:
        case["log_weights"] = numbers.normal(m, offset=-1.5, scale=0.5)
    return case


TIMES = [0.0, 0.3, 0.5, 0.8, 1.0]
CLOUDS = [
    cloud(41, 2, 4, 2, 0.0, weights=True, t=0.6),
    cloud(42, 5, 6, 3, 0.3, t=0.7, pad=1),
    cloud(43, 2, 66, 1, 0.4, t=0.9, weights=True),
    cloud(44, 2, 3, 17, 0.6, t=0.2, unwanted=("divergence",)),
    cloud(45, 3, 5, 2, 0.1, t=0.0, unwanted=("log_density", "divergence")),
    cloud(46, 2, 3, 2, 0.7, t=1.0),
]
FLOWN = [
    cloud(61, 3, 4, 2, 0.0, stop=0, times=TIMES, len=5, weights=True, pad=1),
    cloud(62, 2, 5, 3, 0.6, stop=0, times=[0.1, 0.4, 0.7, 1.0], len=4),
    cloud(63, 2, 66, 1, 0.3, stop=2, times=TIMES, len=5),
    cloud(64, 2, 3, 17, 0.4, stop=0, times=[0.8, 0.5, 0.2], len=3),
]
LENGTHS = [{"d": d} for d in (1, 3, 20)]
CLOUD = "n m d|x[n,d] cloud[m,d] log_weights[m] s t|out[n,d] log_density[n] divergence[n]"
FLOW = "n m d len stop|x![n,d] times[len] cloud[m,d] log_weights[m] s|"
TERMS = "the terms of the sum at their largest, times the largest |logit|, at least 1"


def grids(name, time, parameters, rows, tolerance=1):
    """Cases are rows of len and the parameters."""
    cases = [dict(zip(["len", *parameters.split()], row)) for row in rows]
    return Function(f"flow_grid_{name}", f"len|{parameters}|times[len]", cases, grid(time), "1", tolerance)


FUNCTIONS = [
    grids("uniform", uniform, "", [(2,), (4,), (12,)]),
    grids("geometric", geometric, "tau", [(2, 0.5), (6, 0.95), (12, 0.1), (2, 0.0)]),
    grids("equal_angle", equal_angle, "s", [(2, 1), (6, 0.2), (12, 3.3)]),
    grids("karras", karras, "sigma_min sigma_max rho", [(2, 1, 80, 7), (6, 0.1, 80, 1.3), (12, 0.002, 80, 7)], 4),
    grids("shifted", shifted, "shift", [(2, 1), (6, 3), (12, 0.7)]),
    Function("flow_euler", "n d|x![n,d] v[n,d] from to|", steps("v", 1.0), euler, "the largest number", 1),
    Function("flow_relax", "n d|x![n,d] m[n,d] from to|", steps("m", 1.0), relax, "the largest number, times the step if that is above 1", 2),
    Function("flow_cloud_work_len", "d||", LENGTHS, lambda d, lanes: work_len(d, d, lanes)),
    *[Function(f"flow_cloud_{name}", CLOUD, CLOUDS, field(name), TERMS, 2) for name in ("velocity", "denoiser", "score")],
    Function("flow_sample_cloud_work_len", "n d||", [{"n": 3, **shape} for shape in LENGTHS], sample_cloud_work_len),
    Function("flow_sample_cloud", FLOW, FLOWN, sample_cloud, "the largest number of x and the cloud", 4, call_sample_cloud),
]
