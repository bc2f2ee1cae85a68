"""Layers of many heads: the definitions of docs/math.md, section 5.1, in 50 digits."""
from mpmath import mp, mpf

import sphere
from cases import Function, Numbers
from softmax import dot, exact, largest, summary, work_len
from sphere import EXPONENTIAL, MOEBIUS, NORMALISE, SOFTMAX, UNNORMALISED, moved, norm, units

FULL, CAUSAL = 0, 1


def apply(case, kind, head, x):
    """One head's matrix of a kind times a row; the row itself where there is none."""
    if case[kind] is None:
        return x
    rows = exact(case[kind])
    count = len(rows) // case["heads"]
    return [dot(row, x) for row in rows[head * count : (head + 1) * count]]


def head_drive(case, x, head, weights):
    """V m of all tokens; the largest logit is noted in weights."""
    rows, beta = [], mpf(case["beta"])
    keys = [apply(case, "key", head, token) for token in x]
    for i, token in enumerate(x):
        query, seen = apply(case, "query", head, token), i + 1 if case["mask"] == CAUSAL else len(x)
        l = {j: beta * dot(query, key) for j, key in enumerate(keys[:seen])}
        weights += map(abs, l.values())
        one = summary(l, x)
        factor = mp.exp(one["lse"]) / seen if case["form"] == UNNORMALISED else 1
        rows.append(apply(case, "output", head, apply(case, "value", head, [factor * c for c in one["mean"]])))
    return rows


def drive(case, x):
    """g of all tokens, and the largest logit, at least 1."""
    weights = [mpf(1)]
    heads = [head_drive(case, x, head, weights) for head in range(case["heads"])]
    g = [[mp.fsum(parts) / len(heads) for parts in zip(*rows)] for rows in zip(*heads)]
    return g, max(weights)


def layer_drive(case):
    g, weight = drive(case, units(case))
    return {"g": (g, max(1, largest(g)) * weight)}


def layer_step(case):
    x, eta = units(case), mpf(case["eta"])
    g, weight = drive(case, x)
    return {"x": (moved(x, g, eta, case["retraction"]), weight * max(1, abs(eta) * max(map(norm, g))))}


def call(name):
    """Matrices without rows are NULL."""

    def pass_on(library, scalar, arguments):
        given = {kind: arguments[kind] for kind in ("query", "key", "value", "output")}
        null = {kind: None for kind, rows in given.items() if rows.rows.size == 0}
        steps = {f"ld_{kind}": rows.ld for kind, rows in given.items()}
        d, first = arguments["d"], lambda *names: next((arguments[name] for name in names if arguments[name]), None)
        sizes = {"r": first("r_query", "r_key") or d, "r_value": first("r_value", "inner") or d}
        return library.call(name, scalar, {**arguments, **steps, **null, **sizes})

    return pass_on


def layer(seed, n, d, heads, form, mask, r_query=0, r_key=0, r_value=0, inner=0, beta=1.3, **more):
    """r: the rows of a head's query, key and value matrices, inner: the columns of its output matrix, 0 for none."""
    numbers = Numbers(seed)
    x = numbers.normal(n, d)
    matrix = lambda rows, columns: numbers.normal(heads * rows, columns, scale=d**-0.5) if rows and columns else None
    matrices = {"query": matrix(r_query, d), "key": matrix(r_key, d), "value": matrix(r_value, d), "output": matrix(d, inner)}
    sizes = {"n": n, "d": d, "heads": heads, "r_query": r_query, "r_key": r_key, "r_value": r_value, "inner": inner}
    return {**sizes, "form": form, "mask": mask, "x": x, **matrices, "beta": beta, **more}


def layer_work_len(n, d, r_query, r_key, r_value, lanes):
    before = n * (r_query + r_key)
    if r_query or r_key:
        before += work_len(r_query or d, d, lanes)
    else:
        before += sphere.attention_work_len(n, d, lanes)
    after = n * r_value + (lanes * (max(d, r_value) + 1) if lanes > 1 else 0)
    return n * (2 * d + 1) + max(before, after)


DRIVEN = [
    layer(181, 3, 3, 2, SOFTMAX, FULL, r_query=3),
    layer(182, 4, 3, 2, UNNORMALISED, CAUSAL, r_query=2, r_key=2, r_value=2, inner=2, pad=1),
    layer(183, 3, 5, 1, SOFTMAX, CAUSAL, r_value=5),
    layer(184, 5, 2, 1, UNNORMALISED, CAUSAL, beta=2.3),
    layer(185, 2, 17, 1, UNNORMALISED, FULL, r_query=2, r_key=2),
    layer(186, 3, 2, 3, SOFTMAX, FULL, r_key=2, inner=2, beta=-1.9),
]
STEPPED = [
    layer(191, 4, 3, 2, SOFTMAX, CAUSAL, r_query=2, r_key=2, r_value=4, inner=4, eta=0.4, retraction=NORMALISE),
    layer(192, 3, 2, 2, UNNORMALISED, FULL, r_query=2, eta=0.6, retraction=EXPONENTIAL, pad=1),
    layer(193, 5, 3, 1, SOFTMAX, FULL, r_value=3, eta=-0.5, retraction=MOEBIUS),
    layer(194, 4, 3, 1, SOFTMAX, FULL, eta=0.5, retraction=NORMALISE),
]
NAMES = ("n", "d", "r_query", "r_key", "r_value")
LENGTHS = [dict(zip(NAMES, sizes)) for sizes in ((1, 1, 0, 0, 0), (7, 3, 3, 0, 0), (9, 5, 2, 2, 0), (70, 2, 0, 0, 2), (8, 3, 0, 3, 99))]
SIZES = "n d heads r_query r_key r_value inner form mask"
MATRICES = "query[heads*r_query,d] key[heads*r_key,d] value[heads*r_value,d] output[heads*d*(inner>0),inner] beta"
DRIVE = "the largest number of g times the largest |logit|, both at least 1"
STEP = "|eta g| at its largest, times the largest |logit|, both at least 1"
FUNCTIONS = [
    Function("sphere_layer_work_len", "n d r_query r_key r_value||", LENGTHS, layer_work_len),
    Function("sphere_layer_drive", f"{SIZES}|x~[n,d] {MATRICES}|g[n,d]", DRIVEN, layer_drive, DRIVE, 3, call("sphere_layer_drive")),
    Function("sphere_layer_step", f"{SIZES} retraction|x!~[n,d] {MATRICES} eta|", STEPPED, layer_step, STEP, 3, call("sphere_layer_step")),
]
