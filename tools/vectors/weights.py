"""Layers of random weights: the definitions of docs/math.md, section 5, in 50 digits, on the generator in whole numbers."""
from mpmath import mp, mpf

import noise
import sphere
from cases import Function, Numbers
from layer import CAUSAL, DRIVE, FULL, STEP, drive
from softmax import dot, largest, work_len
from sphere import EXPONENTIAL, MOEBIUS, NORMALISE, SOFTMAX, UNNORMALISED, moved, norm, units

NONE, GAUSSIAN, RADEMACHER, ORTHOGONAL = range(4)
QUERY, KEY, VALUE = range(3)
STREAMS = (2, 3, 4)


def generator(case, layer, head, matrix, row):
    return noise.xoshiro(noise.seed(case["seed"], STREAMS[matrix], layer, (head << 32) + row))


def signs(words, columns):
    bits = [(word >> k) & 1 for word in (next(words) for _ in range(-(-columns // 64))) for k in range(64)]
    return [1 - 2 * bit for bit in bits[:columns]]


def orthogonal(rows, d):
    """The first rows of Q^T: e_i carried through the reflections, the last one first, each along x + sign(x_1) |x| e_1."""
    turned = []
    for i, own in enumerate(rows):
        y = [mpf(int(c == i)) for c in range(d)]
        for k, x in reversed(list(enumerate(rows[: i + 1]))):
            v = [x[0] + (1 if x[0] >= 0 else -1) * norm(x), *x[1:]]
            along = 2 * dot(v, y[k:]) / dot(v, v)
            y[k:] = [a - along * b for a, b in zip(y[k:], v)]
        turned.append([(-1 if own[0] >= 0 else 1) * a for a in y])
    return turned


def matrix(case, layer, head, name, law, sd, r, d):
    words = [generator(case, layer, head, name, i) for i in range(r)]
    if law == RADEMACHER:
        rows, scale = [signs(one, d) for one in words], sd
    elif law == GAUSSIAN:
        rows, scale = [noise.row(one, d, case["scalar"]) for one in words], sd
    else:
        rows = orthogonal([noise.row(one, d - i, case["scalar"]) for i, one in enumerate(words)], d)
        scale = sd * mp.sqrt(d)
    return [[scale * w for w in row] for row in rows]


def stored(case, layer):
    """The case of a layer with these weights."""
    d, rank = case["d"], case["rank"]

    def all_heads(name, kind, r):
        law, sd = case[f"law_{kind}"], mpf(case[f"sd_{kind}"])
        return [row for head in range(case["heads"]) for row in matrix(case, layer, head, name, law, sd, r, d)] if law else None

    key = all_heads(KEY, "query_key", rank) if rank else None
    return {**case, "query": all_heads(QUERY, "query_key", rank or d), "key": key, "value": all_heads(VALUE, "value", d), "output": None}


def random_drive(case):
    g, weight = drive(stored(case, case["layer"]), units(case))
    return {"g": (g, max(1, largest(g)) * weight)}


def network(case, first, layers):
    """The tokens after some layers, and the largest product of what a layer may do to an error."""
    x, eta, size = units(case), mpf(case["eta"]), mpf(1)
    for layer in range(first, first + layers):
        g, weight = drive(stored(case, layer), x)
        x, size = moved(x, g, eta, case["retraction"]), size * weight * max(1, abs(eta) * max(map(norm, g)))
    return {"x": (x, size)}


def random_step(case):
    return network(case, case["layer"], 1)


def random_run(case):
    return network(case, case["first_layer"], case["layers"])


def random_weights(case):
    sd = mpf(case["sd"])
    w = matrix(case, case["layer"], case["head"], case["matrix"], case["law"], sd, case["r"], case["d"])
    return {"w": (w, sd * (mp.sqrt(case["d"]) if case["law"] == ORTHOGONAL else 1))}


def layer(seed, n, d, heads, rank, laws, form=SOFTMAX, mask=FULL, beta=1.3, **more):
    law_query_key, law_value = laws
    sizes = {"n": n, "d": d, "seed": seed, "heads": heads, "rank": rank, "law_query_key": law_query_key, "law_value": law_value}
    scales = {"sd_query_key": d**-0.5, "sd_value": 1.2 * d**-0.5, "beta": beta}
    return {**sizes, "form": form, "mask": mask, "x": Numbers(seed).normal(n, d), **scales, **more}


def weights(seed, r, d, matrix, law, sd=0.7, **more):
    return {"r": r, "d": d, "seed": seed, "layer": 5, "head": 2, "matrix": matrix, "law": law, "sd": sd, **more}


def random_work_len(n, d, rank, lanes):
    """The drive, the means and their logarithms; then what a head holds at once, or what its weights do."""
    block = lanes * (2 * d + 1) if lanes > 1 else d
    if rank:
        most = max(2 * n * rank + work_len(rank, d, lanes), n * (rank + max(rank, d)) + block)
    else:
        most = max(sphere.attention_work_len(n, d, lanes), n * d + work_len(d, d, lanes), n * d + block)
    return n * (2 * d + 1) + most


DRIVEN = [
    layer(201, 3, 3, 2, 0, (GAUSSIAN, GAUSSIAN), layer=7),
    layer(202, 4, 3, 2, 2, (RADEMACHER, NONE), UNNORMALISED, CAUSAL, layer=(1 << 64) - 1, pad=1),
    layer(203, 3, 5, 1, 3, (ORTHOGONAL, ORTHOGONAL), layer=0),
    layer(204, 1, 19, 1, 0, (NONE, ORTHOGONAL), layer=2),
    layer(205, 2, 2, 1, 3, (GAUSSIAN, RADEMACHER), UNNORMALISED, FULL, -1.9, layer=3),
]
STEPPED = [
    layer(211, 3, 4, 2, 2, (ORTHOGONAL, RADEMACHER), layer=4, eta=0.4, retraction=NORMALISE),
    layer(212, 2, 3, 2, 0, (RADEMACHER, GAUSSIAN), UNNORMALISED, CAUSAL, layer=9, eta=0.6, retraction=EXPONENTIAL, pad=1),
]
RUN = [
    layer(221, 3, 3, 2, 0, (GAUSSIAN, GAUSSIAN), first_layer=1, layers=3, eta=0.4, retraction=MOEBIUS),
    layer(222, 2, 4, 1, 2, (GAUSSIAN, ORTHOGONAL), SOFTMAX, CAUSAL, first_layer=1 << 40, layers=2, eta=0.3, retraction=NORMALISE, pad=1),
]
WRITTEN = [
    weights(231, 2, 3, QUERY, GAUSSIAN, pad=1),
    weights(232, 1, 67, KEY, RADEMACHER),
    weights(233, 4, 5, VALUE, ORTHOGONAL, pad=1),
    weights(234, 1, 1, VALUE, ORTHOGONAL),
]
LENGTHS = [{"n": n, "d": d, "rank": rank} for n, d, rank in ((1, 1, 0), (7, 3, 0), (7, 90, 2), (70, 2, 0), (9, 3, 5), (200, 40, 40))]
HEADS = "heads rank law_query_key law_value form mask"
NUMBERS = "sd_query_key sd_value beta"
FUNCTIONS = [
    Function("sphere_random_work_len", "n d rank||", LENGTHS, random_work_len),
    Function("sphere_random_drive", f"n d @seed @layer {HEADS}|x~[n,d] {NUMBERS}|g[n,d]", DRIVEN, random_drive, DRIVE, 3),
    Function("sphere_random_step", f"n d @seed @layer {HEADS} retraction|x!~[n,d] {NUMBERS} eta|", STEPPED, random_step, STEP, 2),
    Function("sphere_random_run", f"n d @seed @first_layer layers {HEADS} retraction|x!~[n,d] {NUMBERS} eta|", RUN, random_run,
             f"the product over layers of {STEP}", 2),
    Function("sphere_random_weights", "r d @seed @layer head matrix law|sd|w[r,d]", WRITTEN, random_weights, "sd, of orthogonal rows sd sqrt(d)", 2),
]
