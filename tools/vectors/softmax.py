"""Softmax means, their moments and covariance, and states: the definitions of docs/math.md, section 1, in 50 digits."""
from mpmath import mp, mpf

from cases import Function, Numbers
from library import Rows

DOT, DISTANCE = 0, 1


def exact(rows):
    """Nested lists of mpf of an array."""
    return [exact(row) for row in rows] if hasattr(rows, "__len__") else rows if isinstance(rows, mpf) else mpf(float(rows))


def dot(x, y):
    return mp.fsum(a * b for a, b in zip(x, y))


def logits(query, keys, bias, logit, scale, key_scale=1):
    """Those of the keys that are not masked, by place."""
    near = (lambda y: dot(query, y)) if logit == DOT else (lambda y: -mp.fsum((a - key_scale * b) ** 2 for a, b in zip(query, y)))
    bias = bias or [mpf(0)] * len(keys)
    return {j: scale * near(y) + b for j, (y, b) in enumerate(zip(keys, bias)) if b != mpf("-inf")}


def summary(l, values, direction=None):
    """Everything about one query: the weights are those of a dictionary of logits."""
    top = max(l.values())
    w = {j: mp.exp(l_j - top) for j, l_j in l.items()}
    total = mp.fsum(w.values())
    w = {j: w_j / total for j, w_j in w.items()}
    mean = [mp.fsum(w[j] * values[j][c] for j in w) for c in range(len(values[0]))]
    away = {j: [a - b for a, b in zip(values[j], mean)] for j in w}
    result = {
        "mean": mean,
        "lse": top + mp.log(total),
        "trcov": mp.fsum(w[j] * dot(away[j], away[j]) for j in w),
        "participation": mp.fsum(w_j**2 for w_j in w.values()),
        "mean_logit": mp.fsum(w[j] * l[j] for j in w),
    }
    if direction:
        along = {j: w[j] * dot(away[j], direction) for j in w}
        result["product"] = [mp.fsum(along[j] * away[j][c] for j in w) for c in range(len(mean))]
    return result


def largest(*parts):
    """The largest magnitude in nested lists."""
    return max((largest(*part) if isinstance(part, list) else abs(part) for part in parts), default=mpf(0))


def logits_of(case):
    queries, keys = exact(case["queries"]), exact(case["keys"])
    bias = None if case["bias"] is None else exact(case["bias"])
    return [logits(query, keys, bias, case["logit"], mpf(case["scale"])) for query in queries]


def attend(case):
    values, all_logits = exact(case["values"]), logits_of(case)
    directions = exact(case["direction"]) if "direction" in case else [None] * case["n"]
    each = [summary(l, values, u) for l, u in zip(all_logits, directions)]
    reach, weight = largest(values), max(1, largest(*[list(l.values()) for l in all_logits]))
    sizes = {"mean": reach, "trcov": reach**2, "product": reach**2 * largest(*directions) if directions[0] else 0}
    return {name: ([one[name] for one in each], weight * sizes.get(name, 1)) for name in each[0]}


def state(case):
    """M, W, S, Q, E, V of section 1, base 2."""
    values, rows, weight = exact(case["values"]), [], mpf(1)
    for l in logits_of(case):
        base2 = {j: l_j / mp.log(2) for j, l_j in l.items()}
        top = max(base2.values())
        w = {j: mpf(2) ** (l_j - top) for j, l_j in base2.items()}
        one, total = summary(l, values), mp.fsum(w.values())
        square, below = mp.fsum(w_j**2 for w_j in w.values()), mp.fsum(w[j] * (base2[j] - top) for j in w)
        moments = [one["trcov"] * total, square, below] if case["moments"] else [mpf(0)] * 3
        rows.append([top, total, *moments, *[total * c for c in one["mean"]]])
        weight = max(weight, *map(abs, base2.values()))
    return {"state": (rows, weight * max(1, largest(values)) ** 2)}


def empty_state(case):
    return {"state": ([[mpf("-inf")] + [mpf(0)] * (case["dv"] + 4)] * case["n"], 1)}


def empty(library, scalar, like, arguments):
    result = Rows(*like.rows.shape, 0, like.rows.dtype)
    library.call("softmax_reset", scalar, {"state": result, "n": arguments["n"], "dv": arguments["dv"]})
    return result


def part(library, scalar, state, arguments, begin, end):
    """Adds the keys from begin to end to the states."""
    keys, values, bias = (arguments[name] for name in ("keys", "values", "bias"))
    some = lambda all_: Rows(end - begin, all_.rows.shape[1], 0, all_.rows.dtype, all_.rows[begin:end])
    cut = {"keys": some(keys), "values": some(values), "bias": None if bias is None else bias[begin:end].copy()}
    return library.call("softmax_accumulate", scalar, {**arguments, **cut, "state": state, "m": end - begin})


def accumulate(library, scalar, arguments):
    """Two calls, cut where the case says."""
    state, cut = arguments["state"], arguments["cut"]
    library.call("softmax_reset", scalar, {"state": state, "n": arguments["n"], "dv": arguments["dv"]})
    part(library, scalar, state, arguments, 0, cut)
    return part(library, scalar, state, arguments, cut, arguments["m"])


def merge(library, scalar, arguments):
    """The states of the two parts, made apart."""
    state, cut = arguments["state"], arguments["cut"]
    other = empty(library, scalar, state, arguments)
    library.call("softmax_reset", scalar, {"state": state, "n": arguments["n"], "dv": arguments["dv"]})
    part(library, scalar, state, arguments, 0, cut)
    part(library, scalar, other, arguments, cut, arguments["m"])
    return library.call("softmax_merge", scalar, {**arguments, "state": state, "other": other})


def finish(library, scalar, arguments):
    """Of states made by one call over all keys."""
    mean = arguments["mean"]
    state = Rows(arguments["n"], arguments["dv"] + 5, 0, mean.rows.dtype)
    library.call("softmax_reset", scalar, {"state": state, "n": arguments["n"], "dv": arguments["dv"]})
    part(library, scalar, state, arguments, 0, arguments["m"])
    return library.call("softmax_finish", scalar, {**arguments, "state": state})


def problem(seed, n, m, d, dv, logit, scale=0.6, bias=False, **more):
    numbers = Numbers(seed)
    case = {"n": n, "m": m, "d": d, "dv": dv, "logit": logit, "scale": scale, **more}
    case |= {"queries": numbers.normal(n, d), "keys": numbers.normal(m, d), "values": numbers.normal(m, dv), "bias": None}
    if bias:
        case["bias"] = numbers.normal(m)
        case["bias"][m // 2] = -float("inf")
    if more.get("direction"):
        case["direction"] = numbers.normal(n, dv)
    return case


def work_len(d, dv, lanes):
    return lanes * (d + dv + (97 if lanes > 31 else 65))


def covariance_work_len(d, dv, lanes):
    return work_len(d, dv, lanes) + lanes * (4 * dv + 64)


MOMENTS = ("trcov", "participation", "mean_logit")
KEYS = "queries[n,d] keys[m,d] values[m,dv] bias[m] scale"
RESULTS = "mean[n,dv] lse[n] trcov[n] participation[n] mean_logit[n]"
ATTEND = [
    problem(1, 2, 3, 2, 2, DOT, 1),
    problem(2, 5, 7, 3, 4, DISTANCE, bias=True, pad=1),
    problem(3, 2, 66, 2, 2, DOT, bias=True),
    problem(4, 2, 5, 19, 17, DOT, 0.3, pad=1),
    problem(5, 3, 66, 2, 1, DISTANCE, 1.7, unwanted=MOMENTS),
    problem(6, 1, 66, 2, 1, DISTANCE),
    problem(7, 3, 5, 2, 3, DOT, 100.3),
    problem(8, 35, 3, 1, 1, DOT, -0.7, unwanted=MOMENTS),
]
COVARIANCE = [
    problem(11, 2, 5, 3, 2, DOT, 1.1, direction=True),
    problem(12, 3, 66, 1, 2, DISTANCE, bias=True, direction=True),
    problem(13, 2, 5, 17, 18, DOT, 0.3, direction=True, pad=1),
]
FEW, PLAIN = problem(21, 2, 7, 3, 2, DOT, 1.1, moments=1, cut=3), problem(22, 3, 6, 2, 17, DOT, -0.4, moments=0, cut=2, unwanted=MOMENTS)
ACCUMULATED = [FEW, PLAIN, problem(23, 2, 67, 2, 1, DISTANCE, bias=True, moments=1, cut=64)]
MERGED = [FEW, problem(24, 2, 5, 3, 17, DOT, -0.4, moments=1, cut=2), problem(25, 3, 8, 2, 3, DISTANCE, bias=True, moments=1, cut=5, pad=1)]
FINISHED = [FEW, PLAIN, problem(26, 3, 8, 2, 3, DISTANCE, bias=True, moments=1, cut=8, pad=1)]
RELATIVE = "the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1"
ATTENTION = "n m d dv logit"
STATE = f"{ATTENTION} moments cut"
SHAPES = [{"d": d, "dv": dv} for d, dv in ((1, 1), (3, 2), (19, 18))]
FUNCTIONS = [
    Function("softmax_work_len", "d dv||", SHAPES, work_len),
    Function("softmax_covariance_work_len", "d dv||", SHAPES, covariance_work_len),
    Function("softmax_attend", f"{ATTENTION}|{KEYS}|{RESULTS}", ATTEND, attend, RELATIVE, 3),
    Function("softmax_attend_covariance", f"{ATTENTION}|direction[n,dv] {KEYS}|product[n,dv] {RESULTS}", COVARIANCE, attend, RELATIVE, 3),
    Function("softmax_reset", "n dv||state[n,dv+5]", [{"n": 2, "dv": 3, "pad": 1}], empty_state),
    Function("softmax_accumulate", f"{STATE}|{KEYS}|state[n,dv+5]", ACCUMULATED, state, RELATIVE, 3, accumulate),
    Function("softmax_merge", f"{STATE}|{KEYS}|state[n,dv+5]", MERGED, state, RELATIVE, 3, merge),
    Function("softmax_finish", f"{STATE}|{KEYS}|{RESULTS}", FINISHED, attend, RELATIVE, 3, finish),
]
