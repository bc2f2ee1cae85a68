"""The limits of a deep layer: the definitions of docs/math.md, section 5, in 50 digits; derivatives are difference quotients."""
from mpmath import mp, mpf

import layer
import noise
import sphere
from cases import Function, Numbers
from layer import CAUSAL, FULL, MATRICES, SIZES, drive
from softmax import dot, exact, largest, logits, summary, work_len
from sphere import EXPONENTIAL, MOEBIUS, NORMALISE, SOFTMAX, UNNORMALISED, moved, units

QUERY, KEY, STEP = 2, 3, 1
GAUSSIAN = 1
QUOTIENT = mpf(10) ** -16


def regime(case):
    layers, heads, d, eta, limit = case["layers"], case["heads"], case["d"], mpf(case["eta"]), mpf(case["threshold"])
    variance = mpf(case["sd_value"]) ** 2
    alpha, time = eta * variance * (d - 1) / heads, eta * layers
    numbers = {"time": time, "alpha": alpha, "noise": alpha * time, "second": eta * time, "third": eta**2 * time}
    numbers["clock"] = layers * eta**2 * d * variance / heads
    numbers["tau"] = mpf(case["beta"]) * mp.sqrt(case["rank"]) * mpf(case["sd_query_key"]) ** 2
    small = {name: value <= limit for name, value in numbers.items()}
    near = 1 if small["noise"] and small["second"] else 2 if small["noise"] and small["third"] else 0
    if not small["noise"] and numbers["noise"] <= 1 / limit and small["third"]:
        near = 3
    return {"limit": ([near], 1), **{name: ([value], abs(value) or 1) for name, value in numbers.items()}}


def overlap_drift(case):
    r, s, n, d = exact(case["r"]), exact(case["s"]), case["n"], mpf(case["d"])
    of = lambda i, j: (d - 2 + r[i][j] ** 2) / d * s[i][j] - (d - 1) / (2 * d) * r[i][j] * (s[i][i] + s[j][j])
    return {"drift": ([[of(i, j) if i != j else mpf(0) for j in range(n)] for i in range(n)], terms(r, s))}


def terms(r, s):
    return max(1, largest(r)) ** 2 * largest(s)


def overlap_bracket(case):
    r, s, n, i, j = exact(case["r"]), exact(case["s"]), case["n"], case["i"], case["j"]
    q = lambda i, j, k, l: r[j][l] - r[i][j] * r[i][l] - r[k][l] * r[j][k] + r[i][j] * r[k][l] * r[i][k]
    of = lambda k, l: s[i][k] * q(i, j, k, l) + s[i][l] * q(i, j, l, k) + s[j][k] * q(j, i, k, l) + s[j][l] * q(j, i, l, k)
    return {"bracket": ([[of(k, l) / case["d"] for l in range(n)] for k in range(n)], terms(r, s))}


def shifted(x, u, h):
    return [[a + h * b for a, b in zip(*rows)] for rows in zip(x, u)]


def derivative(case, x, u):
    """By differences, off by about their square."""
    plus, minus = (drive(case, shifted(x, u, h))[0] for h in (QUOTIENT, -QUOTIENT))
    return [[(a - b) / (2 * QUOTIENT) for a, b in zip(*rows)] for rows in zip(plus, minus)]


def layer_derivative(case):
    x, u = units(case), exact(case["u"])
    (g, weight), dg = drive(case, x), derivative(case, x, u)
    return {"dg": (dg, max(1, largest(u)) * max(1, largest(g)) * weight**2), "g": (g, max(1, largest(g)) * weight)}


def project(g, x):
    return [[b - dot(*rows) * a for a, b in zip(rows[1], rows[0])] for rows in zip(g, x)]


def velocity(case, x):
    """b, with the corrector where there is an eta."""
    g, _ = drive(case, x)
    b, eta = project(g, x), mpf(case.get("eta", 0))
    if not eta:
        return b
    dg, sign = project(derivative(case, x, b), x), {NORMALISE: 1, MOEBIUS: 0, EXPONENTIAL: -1}[case["retraction"]]
    radial = [sign * dot(*rows) for rows in zip(x, g)]
    return [[v - eta / 2 * (w + u * v) for v, w in zip(*rows)] for u, *rows in zip(radial, b, dg)]


def flow_step(case):
    x, h = units(case), mpf(case["h"])
    reach = lambda k, by: moved(x, k, by, NORMALISE)
    first = velocity(case, x)
    second = velocity(case, reach(first, h / 2))
    third = velocity(case, reach(second, h / 2))
    fourth = velocity(case, reach(third, h))
    total = [[a + 2 * b + 2 * c + d for a, b, c, d in zip(*rows)] for rows in zip(first, second, third, fourth)]
    g, weight = drive(case, x)
    return {"x": (reach(total, h / 6), max(1, abs(h)) * max(1, largest(g)) * weight)}


def finite_heads_step(case):
    x, dt, count = units(case), mpf(case["dt"]), case["heads"]
    address = {"stream": STEP, "row": 0, "column": 0, "d": 1, "n": count}
    w = [row[0] for row in noise.normals({**case, **address})["out"][0]]
    mean = mp.fsum(w) / count
    size = mp.sqrt(count * mpf(case["ratio"]) * dt)
    weights = [mpf(1)]
    each = [layer.head_drive(case, x, head, weights) for head in range(count)]
    factors = [(dt + size * (w_k - mean)) / count for w_k in w]
    g = [[mp.fsum(f * c for f, c in zip(factors, parts)) for parts in zip(*rows)] for rows in zip(*each)]
    return {"x": (moved(x, g, mpf(1), case["retraction"]), max(1, largest(g)) * max(weights))}


def drawn(case, stream, draw, rows):
    """W of a head."""
    address = {"stream": stream, "step": case["layer"], "row": (draw << 32), "column": 0, "n": rows}
    return [[mpf(case["sd"]) * z for z in row] for row in noise.normals({**case, **address})["out"][0]]


def overlaps(case, x):
    """S, and the largest logit, at least 1."""
    total, d, rank, weight = mp.zeros(case["n"]), case["d"], case["rank"], mpf(1)
    for draw in range(case["draws"]):
        queries = keys = x
        if case["law"] == GAUSSIAN:
            w = drawn(case, QUERY, draw, rank or d)
            queries = [[dot(row, token) for row in w] for token in x]
        if case["law"] == GAUSSIAN and rank:
            w = drawn(case, KEY, draw, rank)
            keys = [[dot(row, token) for row in w] for token in x]
        m = []
        for i, query in enumerate(queries):
            seen = i + 1 if case["mask"] == CAUSAL else len(x)
            l = {j: mpf(case["beta"]) * dot(query, key) for j, key in enumerate(keys[:seen])}
            one = summary(l, x)
            factor = mp.exp(one["lse"]) / seen if case["form"] == UNNORMALISED else 1
            m.append([factor * c for c in one["mean"]])
            weight = max(weight, *map(abs, l.values()))
        total += mp.matrix(m) * mp.matrix(m).T
    return total / case["draws"], weight


def mean_products(case):
    s, weight = overlaps(case, units(case))
    return {"s": (s.tolist(), max(1, largest(s.tolist())) * weight)}


def homogenized_step(case):
    x, d = units(case), case["d"]
    s, weight = overlaps(case, x)
    z, _ = noise.normals({**case, "stream": STEP, "step": case["layer"], "row": 0, "column": 0})["out"]
    scale = mp.sqrt(mpf(case["ds"]) / d)
    g = (mp.cholesky(s) * mp.matrix(z) * scale).tolist()
    return {"x": (moved(x, g, mpf(1), case["retraction"]), weight * conditioned(s))}


def conditioned(s):
    """How rounding in S grows in its Cholesky factor."""
    return 1 / min(mp.eigsy(s, eigvals_only=True))


def network(layers, heads, d, rank, eta, beta, sd_query_key, sd_value, threshold=0.1, **more):
    sizes = {"layers": layers, "heads": heads, "d": d, "rank": rank, "eta": eta, "beta": beta}
    return {**sizes, "sd_query_key": sd_query_key, "sd_value": sd_value, "threshold": threshold, **more}


def matrices(seed, n, dim, **more):
    """The products of unit vectors, and of others."""
    numbers, of = Numbers(seed), lambda x: (x @ x.T)
    return {"n": n, "d": dim, "r": of(numbers.normal(n, 3, scale=0.6)), "s": of(numbers.normal(n, 4, scale=0.4)), **more}


def directed(seed, n, d, *rest, **more):
    case = layer.layer(seed, n, d, *rest, **more)
    return {**case, "u": Numbers(seed + 1000).normal(n, d)}


def random(seed, n, d, draws, rank, law, form, mask, index=5, sd=0.7, beta=1.3, **more):
    case = {"n": n, "d": d, "draws": draws, "rank": rank, "law": law, "form": form, "mask": mask, "x": Numbers(seed).normal(n, d)}
    return {**case, "seed": seed, "layer": index, "sd": sd, "beta": beta, **more}


NETWORKS = [
    network(100, 8, 16, 16, 0.0625, 2.0, 0.5, 0.25),
    network(1000, 16, 64, 4, 0.001, -1.0, 0.3, 0.125),
    network(900, 1, 8, 8, 0.03125, 1.0, 0.35, 0.35, unwanted=("time", "tau")),
    network(5, 100, 3, 1, 1.0, 3.0, 0.0, 0.5),
]
DRIFTS = [matrices(301, 3, 4), matrices(302, 4, 7, pad=1), matrices(303, 1, 1)]
BRACKETS = [matrices(305, 3, 4, i=0, j=1), matrices(306, 4, 9, i=3, j=1, pad=1), matrices(307, 2, 2, i=1, j=1)]
DERIVED = [
    directed(311, 3, 3, 2, SOFTMAX, FULL, r_query=3),
    directed(312, 3, 2, 2, UNNORMALISED, CAUSAL, r_query=2, r_key=2, r_value=2, inner=2, pad=1),
    directed(313, 3, 4, 1, SOFTMAX, CAUSAL, r_value=4),
    directed(314, 5, 2, 1, UNNORMALISED, FULL, beta=1.7),
]
BALLISTIC = [
    layer.layer(321, 3, 3, 2, SOFTMAX, FULL, r_query=3, r_value=3, h=0.3),
    layer.layer(322, 4, 2, 1, UNNORMALISED, CAUSAL, r_query=2, r_key=2, r_value=2, inner=2, h=-0.2, pad=1),
    layer.layer(323, 5, 3, 1, SOFTMAX, FULL, h=0.5),
]
MODIFIED = [
    layer.layer(331, 3, 3, 2, SOFTMAX, FULL, r_query=3, r_value=3, h=0.3, eta=0.2, retraction=NORMALISE),
    layer.layer(332, 3, 2, 1, UNNORMALISED, CAUSAL, r_query=2, r_key=2, r_value=2, inner=2, h=-0.2, eta=0.1, retraction=MOEBIUS, pad=1),
    layer.layer(333, 3, 3, 1, SOFTMAX, FULL, h=0.5, eta=0.25, retraction=EXPONENTIAL),
    layer.layer(334, 3, 2, 1, SOFTMAX, FULL, h=0.5, eta=0.0, retraction=EXPONENTIAL),
]
FINITE = [
    {**layer.layer(341, 3, 3, 3, SOFTMAX, FULL, r_value=3, ratio=0.3, dt=0.2, retraction=NORMALISE), "seed": 7, "step": 3},
    {**layer.layer(342, 3, 2, 2, UNNORMALISED, CAUSAL, r_query=2, r_value=2, ratio=1.0, dt=0.1, retraction=MOEBIUS, pad=1), "seed": 1 << 40, "step": 9},
]
ESTIMATED = [
    random(351, 3, 3, 2, 0, GAUSSIAN, SOFTMAX, FULL),
    random(352, 4, 2, 1, 3, GAUSSIAN, UNNORMALISED, CAUSAL, pad=1),
    random(353, 3, 3, 1, 0, 0, SOFTMAX, FULL, index=1 << 33),
]
HOMOGENIZED = [
    random(361, 3, 4, 3, 0, GAUSSIAN, SOFTMAX, FULL, ds=0.3, retraction=NORMALISE, beta=3.0),
    random(362, 2, 3, 2, 2, GAUSSIAN, UNNORMALISED, CAUSAL, ds=0.1, retraction=EXPONENTIAL, pad=1),
    random(363, 3, 3, 1, 0, 0, SOFTMAX, FULL, ds=1.0, retraction=MOEBIUS, beta=4.0),
]
NAMES = ("n", "d", "r_query", "r_key", "r_value")
LENGTHS = [dict(zip(NAMES, sizes)) for sizes in ((1, 1, 0, 0, 0), (7, 3, 3, 0, 0), (9, 5, 2, 2, 0), (70, 2, 0, 0, 2), (8, 3, 0, 3, 99))]
RANKS = [dict(zip(("n", "d", "rank"), sizes)) for sizes in ((1, 1, 0), (7, 3, 0), (9, 5, 2), (70, 2, 3))]
EACH = "time[1] alpha[1] noise[1] second[1] third[1] clock[1] tau[1]"
RANDOM = "n d draws rank law form mask"


def covariance_work_len(d, dv, lanes):
    return work_len(d, dv, lanes) + lanes * (4 * dv + 64)


def inner_len(n, d, r_query, r_key, r_value, lanes):
    width = 2 * (d + r_key)
    after = n * r_value + (lanes * (max(d, r_value) + 1) if lanes > 1 else 0)
    return n * (4 * width + 1) + max(covariance_work_len(r_query or d, width, lanes), after)


def layer_derivative_work_len(n, d, **rest):
    return 2 * n * d + inner_len(n, d, **rest)


def ballistic_work_len(n, d, **rest):
    return 2 * n * d + layer.layer_work_len(n, d, **rest)


def modified_work_len(n, d, **rest):
    return 4 * n * d + max(layer.layer_work_len(n, d, **rest), n * d + inner_len(n, d, **rest))


def finite_heads_work_len(n, d, **rest):
    return n * d + layer.layer_work_len(n, d, **rest)


def random_work_len(n, d, rank, lanes):
    blocks = lanes * d + (lanes * (d + 1) if lanes > 1 else 0)
    if rank:
        held = max(2 * n * rank + work_len(rank, d, lanes), n * (2 * rank + max(d - rank, 0)) + blocks)
    else:
        one = max(n * d + work_len(d, d, lanes), n * d + blocks)
        held = max(sphere.attention_work_len(n, d, lanes), n * d + blocks, one)
    return n * (2 * d + 1) + held


def homogenized_work_len(n, d, rank, lanes):
    return n * n + random_work_len(n, d, rank, lanes)


def of_heads(name, layout, outputs, cases, reference, relative, tolerance):
    return Function(name, f"{SIZES}{layout}|{outputs}", cases, reference, relative, tolerance, layer.call(name))


def lengths(name, reference, cases=LENGTHS):
    return Function(f"sphere_{name}_work_len", f"{' '.join(cases[0])}||", cases, reference)


PRODUCTS = "the largest term"
DERIVATIVE = "the largest numbers of u and g and the squared largest |logit|, each at least 1"
MOVED = "the largest number of the drive and the largest |logit|, each at least 1"
FUNCTIONS = [
    Function(
        "sphere_regime",
        f"layers heads d rank|eta beta sd_query_key sd_value threshold|#limit[1] {EACH}",
        NETWORKS,
        regime,
        "the number",
        1,
    ),
    Function("sphere_overlap_drift", "n d|r[n,n] s[n,n]|drift[n,n]", DRIFTS, overlap_drift, PRODUCTS, 1),
    Function("sphere_overlap_bracket", "n d i j|r[n,n] s[n,n]|bracket[n,n]", BRACKETS, overlap_bracket, PRODUCTS, 1),
    lengths("layer_derivative", layer_derivative_work_len),
    of_heads("sphere_layer_derivative", f"|x~[n,d] u[n,d] {MATRICES}", "dg[n,d] g[n,d]", DERIVED, layer_derivative, DERIVATIVE, 3),
    lengths("ballistic", ballistic_work_len),
    of_heads("sphere_ballistic_step", f"|x!~[n,d] {MATRICES} h", "", BALLISTIC, flow_step, MOVED, 1),
    lengths("modified", modified_work_len),
    of_heads("sphere_modified_step", f" retraction|x!~[n,d] {MATRICES} eta h", "", MODIFIED, flow_step, MOVED, 1),
    lengths("finite_heads", finite_heads_work_len),
    of_heads("sphere_finite_heads_step", f" retraction @seed @step|x!~[n,d] {MATRICES} ratio dt", "", FINITE, finite_heads_step, MOVED, 1),
    lengths("homogenized", homogenized_work_len, RANKS),
    Function("sphere_mean_products", f"{RANDOM} @seed @layer|x~[n,d] sd beta|s[n,n]", ESTIMATED, mean_products, MOVED, 3),
    Function(
        "sphere_homogenized_step",
        f"{RANDOM} retraction @seed @layer|x!~[n,d] sd beta ds|",
        HOMOGENIZED,
        homogenized_step,
        "the largest |logit|, at least 1, over the least eigenvalue of S",
        1,
    ),
]
