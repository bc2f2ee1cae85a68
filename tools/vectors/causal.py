"""Attention under a causal mask: the definitions of docs/math.md, section 1, with the keys that a query sees, in 50 digits."""
from cases import Function
from softmax import ATTENTION, DISTANCE, DOT, KEYS, RELATIVE, exact, largest, logits_of, problem, summary


def attend_causal(case):
    values, before = exact(case["values"]), case["m"] - case["n"]
    seen = [{j: l_j for j, l_j in l.items() if j <= before + i} for i, l in enumerate(logits_of(case))]
    each, weight = [summary(l, values) for l in seen], max(1, largest(*[list(l.values()) for l in seen]))
    return {"mean": ([one["mean"] for one in each], weight * largest(values)), "lse": ([one["lse"] for one in each], weight)}


MASKED = [
    problem(171, 3, 3, 2, 2, DOT, 1.1),
    problem(172, 4, 6, 3, 2, DISTANCE, bias=True, pad=1),
    problem(173, 2, 66, 2, 1, DOT),
    problem(174, 35, 36, 1, 1, DISTANCE, 0.7, unwanted=("lse",)),
]
FUNCTIONS = [Function("softmax_attend_causal", f"{ATTENTION}|{KEYS}|mean[n,dv] lse[n]", MASKED, attend_causal, RELATIVE, 3)]
