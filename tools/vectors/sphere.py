"""Attention on the sphere: the definitions of docs/math.md, section 5, in 50 digits."""
from mpmath import mp, mpf

from cases import Function, Numbers
from softmax import DOT, dot, exact, largest, logits, summary, work_len

SOFTMAX, UNNORMALISED = 0, 1
NORMALISE, EXPONENTIAL, MOEBIUS = 0, 1, 2


def norm(x):
    return mp.sqrt(dot(x, x))


def unit(x):
    return [value / norm(x) for value in x] if norm(x) else x


def units(case):
    return [unit(row) for row in exact(case["x"])]


def along(x, g, eta, retraction):
    """Where one token goes, before the division by the norm."""
    if retraction == NORMALISE:
        return [a + eta * b for a, b in zip(x, g)]
    if retraction == EXPONENTIAL:
        p = [b - dot(g, x) * a for a, b in zip(x, g)]
        return [mp.cos(eta * norm(p)) * a + mp.sin(eta * norm(p)) * b / norm(p) for a, b in zip(x, p)]
    direction = [b * mp.sign(eta) / norm(g) for b in g]
    u, angle = dot(x, direction), abs(eta) * norm(g)
    after = (u + mp.tanh(angle)) / (1 + u * mp.tanh(angle))
    shrink = 1 / (mp.cosh(angle) + u * mp.sinh(angle))
    return [after * b + (a - u * b) * shrink for a, b in zip(x, direction)]


def moved(x, g, eta, retraction):
    return [unit(along(*rows, eta, retraction)) for rows in zip(x, g)]


def drive(x, beta, form):
    """g of all tokens."""
    rows = []
    for token in x:
        one = summary(logits(token, x, None, DOT, beta), x)
        factor = mp.exp(one["lse"]) / len(x) if form == UNNORMALISED else 1
        rows.append([factor * value for value in one["mean"]])
    return rows


def weight(beta):
    return max(1, abs(mpf(beta)))


def normalise(case):
    return {"x": (units(case), 1)}


def project(case):
    g = exact(case["g"])
    return {"g": ([[b - dot(row, x) * a for a, b in zip(x, row)] for x, row in zip(units(case), g)], largest(g))}


def retract(case):
    g, eta = exact(case["g"]), mpf(case["eta"])
    return {"x": (moved(units(case), g, eta, case["retraction"]), max(1, abs(eta) * max(map(norm, g))))}


def attention(case):
    g = drive(units(case), mpf(case["beta"]), case["form"])
    return {"g": (g, max(1, largest(g)) * weight(case["beta"]))}


def attention_step(case):
    x, beta, eta = units(case), mpf(case["beta"]), mpf(case["eta"])
    g = drive(x, beta, case["form"])
    return {"x": (moved(x, g, eta, case["retraction"]), weight(beta) * max(1, abs(eta) * max(map(norm, g))))}


def order_parameter(case):
    x = exact(case["x"])
    mean = [mp.fsum(column) / len(x) for column in zip(*x)]
    return {"value": ([dot(mean, mean)], largest(x) ** 2)}


def clusters(case):
    """Labels by flood fill from the first token that has none."""
    x, labels, count = exact(case["x"]), [None] * case["n"], 0
    for first in range(len(x)):
        reached = [first] if labels[first] is None else []
        for i in reached:
            labels[i] = count
            near = [k for k in range(len(x)) if dot(x[i], x[k]) >= mpf(case["overlap"])]
            reached += [k for k in near if labels[k] is None and k not in reached]
        count += bool(reached)
    return {"count": ([count], 1), "labels": (labels, 1)}


def tokens(seed, n, d, scale=1.0, **more):
    return {"n": n, "d": d, "x": Numbers(seed).normal(n, d) * scale, **more}


def driven(seed, n, d, **more):
    case = tokens(seed, n, d, **more)
    return {**case, "g": Numbers(seed + 1000).normal(n, d)}


def with_a_zero_row(case):
    case["x"][1] = 0
    return case


def attention_work_len(n, d, lanes):
    tiles = -(-n // 64) * 64
    pairs = tiles * (d + 1) + 64 * (d + 65) if n > 64 and lanes > 31 else 0
    return n + work_len(d, d, lanes) + pairs


def step_work_len(n, d, lanes):
    return n * d + attention_work_len(n, d, lanes)


NORMALISED = [
    tokens(101, 3, 4),
    with_a_zero_row(tokens(102, 19, 2)),
    tokens(103, 2, 21, pad=1),
    tokens(104, 2, 3, scale=2.0**100),
    tokens(105, 2, 3, scale=2.0**-100),
]
PROJECTED = [driven(107, 3, 4), driven(108, 2, 17, pad=1)]
RETRACTED = [driven(110 + r, 4, 3, eta=0.6, retraction=r) for r in range(3)]
RETRACTED += [driven(113 + r, 2, 17, eta=-0.7, retraction=r, pad=1) for r in range(3)]
ATTENDED = [
    tokens(131, 4, 3, beta=1.3, form=SOFTMAX),
    tokens(132, 4, 3, beta=1.3, form=UNNORMALISED),
    tokens(133, 6, 2, beta=3.7, form=UNNORMALISED, pad=1),
    tokens(134, 3, 17, beta=-2.1, form=SOFTMAX, pad=1),
    tokens(135, 66, 2, beta=-0.6, form=UNNORMALISED),
]
STEPPED = [tokens(140 + 2 * r + form, 3 + r, 2 + form, beta=2.2, eta=0.4, form=form, retraction=r) for r in range(3) for form in range(2)]
STEPPED += [
    tokens(150, 67, 2, beta=2.9, eta=0.3, form=SOFTMAX, retraction=MOEBIUS),
    tokens(151, 3, 17, beta=1.7, eta=-0.4, form=UNNORMALISED, retraction=EXPONENTIAL, pad=1),
]
AVERAGED = [tokens(160, 5, 3), tokens(164, 3, 17, pad=1)]
GROUPS = [tokens(161, 7, 3, overlap=0.5), tokens(162, 66, 2, overlap=3.0), tokens(163, 4, 17, overlap=1.0, pad=1)]
LENGTHS = [{"n": n, "d": d} for n, d in ((1, 1), (7, 3), (70, 18))]
STEP = "|eta g| at its largest, times |beta|, both at least 1"
DRIVE = "the largest number of g, at least 1, times |beta|, at least 1"
FUNCTIONS = [
    Function("sphere_normalise", "n d|x![n,d]|", NORMALISED, normalise, "1", 1),
    Function("sphere_project", "n d|x~[n,d] g![n,d]|", PROJECTED, project, "the largest number of g", 2),
    Function("sphere_retract", "n d retraction|x!~[n,d] g[n,d] eta|", RETRACTED, retract, "|eta g| at its largest, at least 1", 2),
    Function("sphere_attention_work_len", "n d||", LENGTHS, attention_work_len),
    Function("sphere_attention_step_work_len", "n d||", LENGTHS, step_work_len),
    Function("sphere_attention", "n d form|x~[n,d] beta|g[n,d]", ATTENDED, attention, DRIVE, 4),
    Function("sphere_attention_step", "n d form retraction|x!~[n,d] beta eta|", STEPPED, attention_step, STEP, 2),
    Function("sphere_order_parameter", "n d|x[n,d]|value[1]", AVERAGED, order_parameter, "the largest number of x, squared", 1),
    Function("sphere_clusters", "n d|x[n,d] overlap|#count[1] #labels[n]", GROUPS, clusters),
]
