"""Derivatives of a cloud's fields and the flow of coupled pairs: the definitions of docs/math.md, sections 4.1 to 4.3, in 50 digits."""
from mpmath import mp, mpf

from cases import Function, Numbers
from flow import CLOUDS, LENGTHS, TERMS, callbacks, cloud, cloud_of, euler_step, factors, fields
from softmax import DISTANCE, covariance_work_len, dot, exact, largest, logits, summary, work_len

QUANTITIES = ("velocity", "denoiser", "score")


def weigh(x, keys, log_weights, kappa, key_scale=1):
    """The logits of each point."""
    weights = log_weights or [-mp.log(len(keys))] * len(keys)
    return [logits(row, keys, weights, DISTANCE, kappa, key_scale) for row in x]


def steepness(all_logits):
    return max(1, largest(*[list(l.values()) for l in all_logits]))


def cloud_logits(x, cloud, log_weights, s, t):
    return weigh(x, cloud, log_weights, 1 / (2 * ((1 - t) ** 2 + t**2 * s**2)), t)


def posterior_trace(case):
    (cloud, weights, s), x, t = cloud_of(case), exact(case["x"]), mpf(case["t"])
    l, d = cloud_logits(x, cloud, weights, s, t), len(cloud[0])
    kept = (1 - t) ** 2 / ((1 - t) ** 2 + t**2 * s**2)
    size = kept * (kept * largest(cloud) ** 2 * steepness(l) + d * s**2)
    return {"out": ([kept * (kept * summary(one, cloud)["trcov"] + d * s**2) for one in l], max(size, mpf(10) ** -30))}


def slopes(quantity, t, s):
    """The factors of the covariance times a direction, and of the direction."""
    c, of_mean, of_x = factors(quantity, t, s)
    return of_mean * t / c, of_x


def combined(a, x, b, y):
    return [a * p + b * q for p, q in zip(x, y)]


def cloud_jacobian(case):
    (cloud, weights, s), x, u, t = cloud_of(case), exact(case["x"]), exact(case["direction"]), mpf(case["t"])
    l, (a, b) = cloud_logits(x, cloud, weights, s, t), slopes(QUANTITIES[case["quantity"]], t, s)
    size = (abs(a) * largest(cloud) ** 2 + abs(b)) * largest(u) * steepness(l)
    return {"out": ([combined(a, summary(one, cloud, row)["product"], b, row) for one, row in zip(l, u)], size)}


def unit(x):
    length = mp.sqrt(dot(x, x))
    return [value / length for value in x]


def excess(rho, residual, rest):
    half = (rest - rho) / 2
    return half + mp.sqrt(half**2 + residual**2)


def quotient(u, product):
    rho = dot(u, product)
    away = combined(1, product, -rho, u)
    return rho, mp.sqrt(dot(away, away))


def iterate(u, product, rest, shift, iterations):
    """Power iteration on a matrix plus a shift: quotient, bound of what is missing, the next direction."""
    for _ in range(iterations):
        u = unit(u)
        image = product(u)
        rho, residual = quotient(u, image)
        bound = excess(rho, residual, rest(rho))
        u = unit(combined(1, image, shift, u))
    return rho, bound, u


def cloud_power(x, u, cloud, weights, s, t, iterations):
    l, (a, b) = cloud_logits(x, cloud, weights, s, t), slopes("velocity", t, s)
    each = []
    for one, row in zip(l, u):
        trace = summary(one, cloud)["trcov"]
        rho, bound, row = iterate(row, lambda u: summary(one, cloud, u)["product"], lambda rho: trace - rho, 0, iterations)
        each.append((a * rho + b, a * bound, row))
    size = (a * largest(cloud) ** 2 + abs(b)) * steepness(l)
    return [list(column) for column in zip(*each)], size


def cloud_eigenvalue(case):
    (cloud, weights, s), x, u, t = cloud_of(case), exact(case["x"]), exact(case["direction"]), mpf(case["t"])
    (value, bound, u), size = cloud_power(x, u, cloud, weights, s, t, case["iterations"])
    return {"value": (value, size), "bound": (bound, size), "direction": (u, 1)}


def sample_cloud_growth(case):
    (cloud, weights, s), x, times = cloud_of(case), exact(case["x"]), exact(case["times"])
    golden, d = (mp.sqrt(5) - 1) / 2, case["d"]
    u = [[1 + (golden * (c + 1)) % 1 for c in range(d)] for _ in x]
    (now, _, u), size = cloud_power(x, u, cloud, weights, s, times[0], case["iterations"])
    growth, sizes, steps = [mpf(0)] * len(x), [], list(zip(times, times[1:]))
    for start, end in steps[: case["stop"] or len(steps)]:
        x = euler_step(x, fields(x, cloud, weights, start, s, "velocity")["out"][0], start, end)
        before, sizes = now, [*sizes, size]
        (now, _, u), size = cloud_power(x, u, cloud, weights, s, end, case["iterations"])
        growth = [g + (end - start) / 2 * (a + b) for g, a, b in zip(growth, before, now)]
    return {"x": (x, largest(exact(case["x"]), cloud)), "growth": (growth, max(*sizes, size))}


def call_growth(library, scalar, arguments):
    observer = callbacks(scalar, arguments["stop"])["observer"]
    return library.call("flow_sample_cloud_growth", scalar, {**arguments, "observer": observer})


class Pairs:
    """Everything about a case: lines, logits, and what is made of them."""

    def __init__(self, case):
        self.noise, self.data = exact(case["noise"]), exact(case["data"])
        self.delta, t = mpf(case["delta"]), mpf(case["t"])
        self.weights = None if case["log_weights"] is None else exact(case["log_weights"])
        self.x, self.c, self.d = exact(case["x"]), self.delta**2, case["d"]
        pairs = list(zip(self.noise, self.data))
        self.lines = [combined(1, y, -1, z) for z, y in pairs]
        self.keys = [combined(1 - t, z, t, y) for z, y in pairs]
        self.logits = weigh(self.x, self.keys, self.weights, 1 / (2 * self.c))
        self.steep = steepness(self.logits)
        self.values = {"velocity": self.lines, "denoiser": self.data, "score": self.keys}

    def cross(self, l, values, u):
        """Cov(values, p) u."""
        both = [a + b for a, b in zip(values, self.keys)]
        return summary(l, both, [mpf(0)] * self.d + u)["product"][: self.d]

    def trace(self, l):
        """Of Cov(V, p)."""
        units = [[mpf(c == k) for c in range(self.d)] for k in range(self.d)]
        return mp.fsum(self.cross(l, self.lines, u)[k] for k, u in enumerate(units))


def pairs_field(quantity):
    def reference(case):
        pairs = Pairs(case)
        each = [summary(l, pairs.values[quantity]) for l in pairs.logits]
        out, constant = [one["mean"] for one in each], mpf(pairs.d) / 2 * mp.log(2 * mp.pi * pairs.c)
        size = largest(pairs.values[quantity])
        if quantity == "score":
            out, size = [combined(1 / pairs.c, e, -1 / pairs.c, x) for e, x in zip(out, pairs.x)], (size + largest(pairs.x)) / pairs.c
        spread = largest(pairs.lines) * largest(pairs.keys, pairs.x) / pairs.c
        return {
            "out": (out, size * pairs.steep),
            "log_density": ([one["lse"] - constant for one in each], pairs.steep + abs(constant)),
            "divergence": ([pairs.trace(l) / pairs.c for l in pairs.logits], spread * pairs.steep),
        }

    return reference


def pairs_posterior_trace(case):
    pairs = Pairs(case)
    return {"out": ([summary(l, pairs.data)["trcov"] for l in pairs.logits], largest(pairs.data) ** 2 * pairs.steep)}


def pairs_jacobian(case):
    pairs, u, quantity = Pairs(case), exact(case["direction"]), QUANTITIES[case["quantity"]]
    out = [[value / pairs.c for value in pairs.cross(l, pairs.values[quantity], row)] for l, row in zip(pairs.logits, u)]
    size = largest(pairs.values[quantity]) * largest(pairs.keys) * largest(u) / pairs.c
    if quantity == "score":
        out, size = [combined(1 / pairs.c, row, -1 / pairs.c, along) for row, along in zip(out, u)], (size + largest(u)) / pairs.c
    return {"out": (out, size * pairs.steep)}


def pairs_eigenvalue(case):
    pairs, each = Pairs(case), []
    sigma = mpf(2) ** mp.floor(mp.log(pairs.delta / largest(pairs.lines), 2))
    for l, u in zip(pairs.logits, exact(case["direction"])):
        half, trace = sigma / (4 * pairs.c), pairs.trace(l)
        both = summary(l, pairs.lines)["trcov"] + summary(l, pairs.keys)["trcov"] / sigma**2
        top, shift = half * (both + 2 * trace / sigma), half * (both - 2 * trace / sigma)

        def product(u):
            other = [b + a for a, b in zip(pairs.lines, pairs.keys)]
            turned = summary(l, other, [mpf(0)] * pairs.d + u)["product"][: pairs.d]
            return combined(1 / (2 * pairs.c), pairs.cross(l, pairs.lines, u), 1 / (2 * pairs.c), turned)

        rest = lambda rho: min(top, top - shift - rho + (pairs.d - 2) * shift)
        rho, bound, u = iterate(u, product, rest, shift, case["iterations"])
        each.append((rho, min(bound, max(mpf(0), top - rho)), u))
    value, bound, u = [list(column) for column in zip(*each)]
    size = largest(pairs.lines) * largest(pairs.keys, pairs.x) / pairs.c * pairs.steep
    return {"value": (value, size), "bound": (bound, size), "direction": (u, 1)}


def derived(seed, n, m, d, s, direction=True, **more):
    case = cloud(seed, n, m, d, s, **more)
    return {**case, "direction": Numbers(seed + 500).normal(n, d)} if direction else case


def paired(seed, n, m, d, delta, t, weights=False, **more):
    numbers = Numbers(seed)
    case = {"n": n, "m": m, "d": d, "delta": delta, "t": t, "x": numbers.normal(n, d, scale=0.5), "noise": numbers.normal(m, d)}
    case |= {"data": numbers.normal(m, d, offset=0.5), "log_weights": None, "direction": numbers.normal(n, d), **more}
    if weights:
        case["log_weights"] = numbers.normal(m, offset=-1.5, scale=0.5)
    return case


def pairs_work_len(n, m, d, lanes):
    return 2 * m * d + n + work_len(d, d, lanes)


def pairs_jacobian_work_len(n, m, d, lanes):
    return (2 * n + m) * 2 * d + covariance_work_len(d, 2 * d, lanes)


def pairs_eigenvalue_work_len(n, m, d, lanes):
    return (n + m) * 2 * d + 2 * n + covariance_work_len(d, d, lanes)


JACOBIANS = [
    derived(401, 2, 4, 2, 0.0, weights=True, t=0.6, quantity=0),
    derived(402, 3, 5, 3, 0.3, t=0.7, quantity=1, pad=1),
    derived(403, 2, 3, 2, 0.7, t=1.0, quantity=2),
    derived(404, 1, 3, 17, 0.6, t=0.2, quantity=0),
]
EIGENVALUES = [
    derived(411, 2, 4, 2, 0.0, weights=True, t=0.5, iterations=1),
    derived(412, 3, 5, 3, 0.4, t=0.7, iterations=4, pad=1),
    derived(413, 2, 6, 1, 0.7, t=1.0, iterations=2),
    derived(414, 1, 3, 17, 0.6, t=0.1, iterations=3, unwanted=("bound",)),
]
GROWN = [
    derived(421, 2, 4, 2, 0.6, direction=False, stop=0, times=[0.0, 0.3, 0.6, 1.0], len=4, iterations=2, weights=True, pad=1),
    derived(422, 2, 5, 3, 0.5, direction=False, stop=2, times=[0.1, 0.4, 0.7, 1.0], len=4, iterations=1),
    derived(423, 2, 3, 1, 0.0, direction=False, stop=0, times=[0.6, 0.3, 0.0], len=3, iterations=1),
]
PAIRED = [
    paired(431, 2, 4, 2, 0.5, 0.3, weights=True),
    paired(432, 3, 5, 3, 0.7, 0.6, pad=1),
    paired(433, 2, 66, 1, 0.3, 0.5),
    paired(434, 2, 3, 5, 1.1, 1.0, unwanted=("divergence",)),
]
TURNED = [
    paired(441, 2, 4, 2, 0.5, 0.3, weights=True, quantity=0),
    paired(442, 3, 5, 3, 0.7, 0.6, quantity=1, pad=1),
    paired(443, 2, 3, 5, 0.9, 0.0, quantity=2),
]
STRETCHED = [
    paired(451, 2, 4, 2, 0.5, 0.3, weights=True, iterations=2),
    paired(452, 3, 5, 3, 0.7, 0.6, iterations=4, pad=1),
    paired(453, 2, 5, 1, 0.4, 0.5, iterations=1, unwanted=("bound",)),
]
SHAPES = [{"n": 3, "m": 5, **shape} for shape in LENGTHS]
POINTS = [{"n": 3, **shape} for shape in LENGTHS]
CLOUD = "cloud[m,d] log_weights[m] s"
PAIRS = "noise[m,d] data[m,d] log_weights[m] delta t"
LINES = "the terms of the sum at their largest, lines by keys and points for products, times the largest |logit|, at least 1"
POWER = "the terms of the sum at their largest, times the largest |logit|, at least 1; directions to 1"
growth_work_len = lambda n, d, lanes: n * (4 * d + 2) + covariance_work_len(d, d, lanes)
FUNCTIONS = [
    Function("flow_cloud_posterior_trace", f"n m d|x[n,d] {CLOUD} t|out[n]", CLOUDS[:2], posterior_trace, TERMS, 2),
    Function("flow_cloud_jacobian_work_len", "d||", LENGTHS, lambda d, lanes: covariance_work_len(d, d, lanes)),
    Function("flow_cloud_jacobian", f"n m d quantity|x[n,d] direction[n,d] {CLOUD} t|out[n,d]", JACOBIANS, cloud_jacobian, TERMS, 2),
    Function("flow_cloud_eigenvalue_work_len", "n d||", POINTS, lambda n, d, lanes: n * d + covariance_work_len(d, d, lanes)),
    Function(
        "flow_cloud_eigenvalue", f"n m d iterations|direction![n,d] x[n,d] {CLOUD} t|value[n] bound[n]", EIGENVALUES, cloud_eigenvalue, POWER, 8
    ),
    Function("flow_sample_cloud_growth_work_len", "n d||", POINTS, growth_work_len),
    Function(
        "flow_sample_cloud_growth", f"n m d len stop iterations|x![n,d] times[len] {CLOUD}|growth[n]", GROWN, sample_cloud_growth, TERMS, 4, call_growth
    ),
    Function("flow_pairs_work_len", "n m d||", SHAPES, pairs_work_len),
    Function("flow_pairs_velocity", f"n m d|x[n,d] {PAIRS}|out[n,d] log_density[n] divergence[n]", PAIRED, pairs_field("velocity"), LINES, 4),
    *[
        Function(f"flow_pairs_{name}", f"n m d|x[n,d] {PAIRS}|out[n,d] log_density[n]", PAIRED, pairs_field(name), LINES, 2)
        for name in ("denoiser", "score")
    ],
    Function("flow_pairs_posterior_trace", f"n m d|x[n,d] {PAIRS}|out[n]", PAIRED, pairs_posterior_trace, TERMS, 2),
    Function("flow_pairs_jacobian_work_len", "n m d||", SHAPES, pairs_jacobian_work_len),
    Function("flow_pairs_jacobian", f"n m d quantity|x[n,d] direction[n,d] {PAIRS}|out[n,d]", TURNED, pairs_jacobian, LINES, 2),
    Function("flow_pairs_eigenvalue_work_len", "n m d||", SHAPES, pairs_eigenvalue_work_len),
    Function(
        "flow_pairs_eigenvalue", f"n m d iterations|direction![n,d] x[n,d] {PAIRS}|value[n] bound[n]", STRETCHED, pairs_eigenvalue, POWER, 8
    ),
]
