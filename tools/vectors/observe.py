"""Observables of tokens and of overlaps: the definitions of docs/math.md, section 5, in 50 digits."""
import numpy
from mpmath import mp, mpf

from cases import Function, Numbers
from softmax import dot, exact

TOKENS, OVERLAPS = 0, 1


def gram(case):
    """All overlaps; of given ones the lower triangle counts."""
    x, n = exact(case["x"]), case["n"]
    if case["kind"] == TOKENS:
        return [[dot(a, b) for b in x] for a in x]
    return [[x[max(i, k)][min(i, k)] for k in range(n)] for i in range(n)]


def size(r):
    return max(abs(value) for row in r for value in row)


def overlaps(case):
    r = gram(case)
    pairs = [r[i][k] for i in range(case["n"]) for k in range(i)]
    return {name: ([value], size(r)) for name, value in (("mean", mp.fsum(pairs) / len(pairs)), ("min", min(pairs)), ("max", max(pairs)))}


def energy(case):
    r, beta = gram(case), mpf(case["beta"])
    mean = mp.fsum(mp.exp(beta * value) for row in r for value in row) / case["n"] ** 2
    spread = max(1, abs(beta) * size(r))
    value = mean / (2 * beta) if beta else mpf(0)
    return {"energy": ([value], abs(value) * spread), "log_mean": ([mp.log(mean)], spread)}


def participation(case):
    r, beta, n = gram(case), mpf(case["beta"]), case["n"]
    rows = [[mp.exp(beta * value) for value in row] for row in r]
    weights = [[w / mp.fsum(row) for w in row] for row in rows]
    squares = [mp.fsum(p**2 for p in row) for row in weights]
    entropies = [-mp.fsum(p * mp.log(p) for p in row) for row in weights]
    spread = max(1, abs(beta) * size(r))
    return {
        "participation": (squares, spread),
        "entropy": (entropies, spread),
        "mean_participation": ([mp.fsum(squares) / n], spread),
        "mean_entropy": ([mp.fsum(entropies) / n], spread),
    }


def rank(case):
    r, n = gram(case), case["n"]
    values = [max(value, mpf(0)) for value in mp.eigsy(mp.matrix(r), eigvals_only=True)]
    if case["kind"] == TOKENS:
        values = sorted(values)[-min(n, case["d"]) :]
    p = [value / mp.fsum(values) for value in values]
    effective = mp.exp(-mp.fsum(value * mp.log(value) for value in p if value > 0))
    ratio = 1 / mp.fsum(value**2 for value in p)
    return {"effective_rank": ([effective], effective), "participation_ratio": ([ratio], ratio)}


def tokens(seed, n, d, scale=0.6, **more):
    return {"n": n, "d": d, "kind": TOKENS, "x": Numbers(seed).normal(n, d) * scale, **more}


def given(lower, **more):
    """Overlaps; above the diagonal stands what is not used."""
    n = len(lower)
    return {"n": n, "d": n, "kind": OVERLAPS, "x": numpy.array([[*row, *[9.0] * (n - len(row))] for row in lower]), **more}


R = [[1.0], [0.3, 1.0], [-0.2, 0.4, 1.0]]
CASES = [tokens(171, 4, 3), tokens(172, 5, 2, pad=1), tokens(173, 2, 6), given(R, pad=1)]


def with_beta(*betas):
    cases = [{**case, "beta": beta} for case, beta in zip(CASES, betas)]
    cases[1]["unwanted"] = ("energy", "entropy", "mean_participation")
    return cases


POINTS = "n d kind|x[n,d]"
WEIGHTS = "participation[n] entropy[n] mean_participation[1] mean_entropy[1]"
LOGIT = "the largest logit, at least 1"
FUNCTIONS = [
    Function("sphere_overlaps", f"{POINTS}|mean[1] min[1] max[1]", CASES, overlaps, "the largest overlap", 2),
    Function("sphere_energy", f"{POINTS} beta|energy[1] log_mean[1]", with_beta(1.3, 0.0, -2.0, 4.0), energy, f"{LOGIT}; of the energy times it", 4),
    Function("sphere_participation_work_len", "n||", [{"n": n} for n in (1, 20)], lambda n, lanes: n),
    Function("sphere_participation", f"{POINTS} beta|{WEIGHTS}", with_beta(1.3, 3.0, -2.0, 4.0), participation, LOGIT, 4),
    Function(
        "sphere_rank_work_len", "n d||", [{"n": n, "d": d} for n, d in ((1, 1), (7, 3), (4, 18))],
        lambda n, d, lanes: min(n, d) * (3 * min(n, d) + 1),
    ),
    Function("sphere_rank", f"{POINTS}|effective_rank[1] participation_ratio[1]", CASES, rank, "the result", 8),
]
