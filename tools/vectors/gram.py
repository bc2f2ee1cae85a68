"""The Gram chain and the chi variates it needs: docs/math.md, sections 5 and 9. Generators in whole numbers, all else in 50 digits."""
import numpy
from mpmath import mp, mpf

import noise
from cases import Function, Numbers
from flow import callbacks
from linalg import factor
from softmax import dot, exact, summary, work_len
from sphere import units

IDENTITY, MATRIX, PRODUCT = range(3)
FULL, CAUSAL = 0, 1
STREAM_FACTOR, STREAM_CHI, STREAM_FULL = 5, 6, 7


def variate(words, freedom, scalar):
    """Marsaglia and Tsang: trials of two uniform pairs; below two degrees of freedom a power of a uniform number comes first."""
    power = 1
    if freedom < 2:
        power, freedom = mp.exp(mp.log(noise.uniforms(words, scalar)[0]) / freedom), freedom + 2
    e = freedom / 2 - mpf(1) / 3
    while True:
        u, v = noise.uniforms(words, scalar)
        z = mp.sqrt(-2 * mp.log(u)) * mp.cospi(2 * v)
        root, test = 1 + z / mp.sqrt(9 * e), noise.uniforms(words, scalar)[0]
        if root > 0 and mp.log(test) < z**2 / 2 + e * (1 - root**3 + 3 * mp.log(root)):
            return power * mp.sqrt(2 * e * root**3)


def words(case, stream, layer, row):
    return noise.xoshiro(noise.seed(case["seed"], stream, layer, row))


def chi(case):
    k = mpf(case["k"])
    numbers = [variate(words(case, case["stream"], case["step"], case["row"] + i), k, case["scalar"]) for i in range(case["n"])]
    return {"out": (numbers, max(1, 5 / k) * max(numbers))}


def full(case, layer, head, rows):
    return [noise.row(words(case, STREAM_FULL, layer, (head << 32) + j), case["n"], case["scalar"]) for j in range(rows)]


def triangle(case, layer, head, rows, freedom):
    """Bartlett's factor, transposed."""
    out = []
    for j in range(rows):
        row = (head << 32) + j
        normals = noise.row(words(case, STREAM_FACTOR, layer, row), case["n"], case["scalar"])
        diagonal = variate(words(case, STREAM_CHI, layer, row), mpf(freedom - j), case["scalar"])
        out.append([mpf(0)] * j + [diagonal] + normals[j + 1 :])
    return out


def product(x, w):
    return [[dot(a, b) for b in w] for a in x]


def means(case, c, layer, head):
    """The rows of softmax(logits) C of a head."""
    n, beta, sd, queries, keys = case["n"], mpf(case["beta"]), mpf(case["sd_query_key"]), c, c
    if case["query_key"] == MATRIX:
        queries, beta = product(c, full(case, layer, head, n)), beta * sd
    if case["query_key"] == PRODUCT:
        count = min(case["rank"], n)
        queries, keys = product(c, triangle(case, layer, head, count, case["rank"])), product(c, full(case, layer, head, count))
        beta *= sd**2
    seen = [i + 1 if case["mask"] == CAUSAL else n for i in range(n)]
    logits = [{j: beta * dot(queries[i], keys[j]) for j in range(seen[i])} for i in range(n)]
    return [summary(l, c)["mean"] for l in logits]


def step(case, r, layer):
    """Of the lower triangle; tokens whose overlap is 1 stay one."""
    n, heads, d = case["n"], case["heads"], case["d"]
    scale = mpf(case["eta"]) * mpf(case["sd_value"]) / heads
    r = [[r[max(i, j)][min(i, j)] for j in range(n)] for i in range(n)]
    c, s = factor(r), [[mpf(0)] * n for _ in range(n)]
    for head in range(heads):
        m = means(case, c, layer, head)
        s = [[s[i][j] + dot(m[i], m[j]) for j in range(n)] for i in range(n)]
    low = factor(s)
    b = [[x + scale * y for x, y in zip(*rows)] for rows in zip(c, product(low, full(case, layer, heads, n)))]
    off = product(low, triangle(case, layer, heads, min(n, d - n), d - n)) if d > n else [[mpf(0)]] * n
    y = [[r[i][j] + dot(b[i], b[j]) - dot(c[i], c[j]) + scale**2 * dot(off[i], off[j]) for j in range(n)] for i in range(n)]
    twin = [next((i for i in range(j) if r[j][i] >= 1), j) for j in range(n)]
    return [[y[i][j] / mp.sqrt(y[i][i] * y[j][j]) for j in twin] for i in twin]


def gram_step(case):
    return {"r": (step(case, exact(case["r"]), case["layer"]), 1)}


def gram_run(case):
    r = exact(case["r"])
    for layer in range(case["stop"] or case["layers"]):
        r = step(case, r, case["first_layer"] + layer)
    return {"r": (r, 1)}


def gram(case):
    x = units(case)
    return {"r": ([[mpf(1) if i == j else dot(a, b) for j, b in enumerate(x)] for i, a in enumerate(x)], 1)}


def order_parameter(case):
    rows = exact(case["r"])
    return {"value": ([mp.fsum(mp.fsum(row) for row in rows) / case["n"] ** 2], 1)}


def call_run(library, scalar, arguments):
    observer = callbacks(scalar, arguments["stop"])["observer"]
    return library.call("sphere_gram_run", scalar, {**arguments, "observer": observer})


def overlaps(seed, n, d):
    x = Numbers(seed).normal(n, d)
    x /= numpy.linalg.norm(x, axis=1)[:, None]
    r = x @ x.T
    numpy.fill_diagonal(r, 1.0)
    return r


def chain(r, d, heads, query_key, beta, eta, seed, rank=1, mask=FULL, sd_query_key=0.75, sd_value=0.5, **more):
    return {"n": len(r), "r": r, "d": d, "heads": heads, "rank": rank, "query_key": query_key, "mask": mask, "beta": beta,
            "sd_query_key": sd_query_key, "sd_value": sd_value, "eta": eta, "seed": seed, **more}


def variates(n, k, seed=1, stream=1 << 32, step=0, row=0):
    return locals()


CHI = [variates(6, 1.0), variates(4, 0.25, seed=3, step=9), variates(5, 3.0, row=1 << 40), variates(4, 767.0, stream=6), variates(2, 1e6)]
TOKENS = [
    {"n": 3, "d": 5, "x": Numbers(91).normal(3, 5), "pad": 1},
    {"n": 4, "d": 2, "x": numpy.array([[1.0, 2.0], [-2.0, 1.0], [1.0, 2.0], [3.0, 4.0]])},
    {"n": 1, "d": 17, "x": Numbers(92).normal(1, 17)},
]
TWINS = numpy.array([[1.0, 0.5, 1.0], [0.5, 1.0, 0.5], [1.0, 0.5, 1.0]])
STEPS = [
    chain(overlaps(93, 3, 6), 8, 2, PRODUCT, 1.5, 0.5, 11, rank=2, layer=3, pad=1),
    chain(overlaps(94, 4, 9), 5, 1, PRODUCT, 0.5, 0.75, 12, rank=40, layer=1 << 33),
    chain(overlaps(95, 3, 7), 3, 2, MATRIX, 2.0, 0.5, 13, mask=CAUSAL, layer=0, pad=2),
    chain(TWINS, 4096, 3, IDENTITY, 4.0, 1.0, 14, sd_value=0.015625, layer=7),
    chain(numpy.array([[1.0]]), 2, 1, IDENTITY, 1.0, 0.5, 15, layer=1),
]
RUNS = [
    chain(overlaps(96, 3, 6), 12, 1, PRODUCT, 1.0, 0.5, 16, rank=3, sd_value=0.25, first_layer=2, layers=3, stop=0),
    chain(overlaps(97, 2, 4), 6, 2, MATRIX, -1.0, 0.5, 17, first_layer=1 << 34, layers=4, stop=2, pad=1),
]
ORDERS = [{"n": 3, "r": overlaps(98, 3, 4), "pad": 1}, {"n": 5, "r": overlaps(99, 5, 3)}]
SHAPE = "n d heads rank query_key mask"
NUMBERS = "|r![n,n] beta sd_query_key sd_value eta|"
FUNCTIONS = [
    Function("noise_chi", "n @seed @stream @step @row|k|out[n]", CHI, chi, "the largest number, for k < 5 times 5/k", 4),
    Function("sphere_gram", "n d|x~[n,d]|r[n,n]", TOKENS, gram, "1", 4),
    Function("sphere_gram_order_parameter", "n|r[n,n]|value[1]", ORDERS, order_parameter, "1", 1),
    Function("sphere_gram_work_len", "n||", [{"n": n} for n in (1, 6, 20)], lambda n, lanes: 5 * n * n + work_len(n, n, lanes)),
    Function("sphere_gram_step", f"{SHAPE} @seed @layer{NUMBERS}", STEPS, gram_step, "1", 16),
    Function("sphere_gram_run", f"{SHAPE} layers stop @seed @first_layer{NUMBERS}", RUNS, gram_run, "1", 64, call_run),
]
