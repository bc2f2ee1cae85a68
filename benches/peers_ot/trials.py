"""What is timed, and the ratio of the best peer's time to bary's that is required."""
import dataclasses
import statistics
import time

import numpy

from clouds import SHAPES, all_equal, problem
from measure import measure
from solvers import assignments, emd, pot_sinkhorn

# Equal weights, n points each: shape, d, n, required ratio
EQUAL = [
    ("cube", 2, 50, 0.9), ("cube", 2, 200, 1.4), ("cube", 2, 1000, 8), ("cube", 2, 4000, 36),
    ("Gauss", 2, 1000, 4.5), ("Gauss", 2, 4000, 15),
    ("cube", 3, 1000, 6), ("cube", 3, 4000, 25), ("Gauss", 3, 4000, 24),
    ("cube", 16, 1000, 1.5), ("cube", 16, 4000, 3.5), ("Gauss", 16, 4000, 7),
]  # fmt: skip
WEIGHTED = [("cube", 2, 4000, 12), ("cube", 3, 4000, 15), ("cube", 16, 4000, 9)]
NO_SLOWER = 1 / 1.5
HARD_COUNT = 2000
LARGE = [1000, 3162, 10_000, 31_623, 100_000]
SINKHORN_SWEEPS = 20
NANOSECONDS = {"float32": 1.3, "float64": 2.3}
# A peer this much slower than the best one at the first call is not timed again.
FAR_BEHIND = 3.0
BUDGET_NS, LEAST_ROUNDS, SHORT_NS = 20e9, 3, 50e6


@dataclasses.dataclass
class Row:
    """One problem's medians. `ratio` is of the best peer's time to bary's, paired; `behind` are peers that were timed once."""

    title: str
    required: float
    nanoseconds: dict
    ratio: float
    best: str
    behind: dict
    difference: float
    gap: float
    used: str
    bytes_a_point: float

    def verdict(self):
        return "met" if self.ratio >= self.required else "missed"


def once(contestant):
    """One call; a short one again, since the first finds cold caches."""
    begin = time.thread_time_ns()
    contestant.call()
    spent = time.thread_time_ns() - begin
    return min(spent, once_more(contestant)) if spent < SHORT_NS else spent


def once_more(contestant):
    begin = time.thread_time_ns()
    contestant.call()
    return time.thread_time_ns() - begin


def timed(title, required, ours, peers, used, memory, rounds):
    """Compares the costs, then the times."""
    first = {contestant.name: once(contestant) for contestant in [*ours, *peers]}
    best = min(first[peer.name] for peer in peers)
    near = [peer for peer in peers if first[peer.name] <= FAR_BEHIND * best]
    cost, gap = (float(figure) for figure in ours[0].output())
    difference = max(abs(cost - float(peer.output())) for peer in peers) / max(cost, 1e-300)
    count = int(min(rounds, max(LEAST_ROUNDS, BUDGET_NS / sum(first[c.name] for c in [*ours, *near]))))
    times = measure([*ours, *near], count)
    medians = {name: statistics.median(series) for name, series in times.items()}
    fast, slow = min((c.name for c in ours), key=medians.get), min((c.name for c in near), key=medians.get)
    ratio = statistics.median(there / here for here, there in zip(times[fast], times[slow]))
    behind = {name: value for name, value in first.items() if name not in medians}
    return Row(title, required, medians, ratio, slow, behind, difference, gap / max(cost, 1e-300), used, memory)


def equal(library, chosen, rounds):
    """bary_ot_assign beside all peers."""
    for title, required, given in chosen:
        n, d = given.x.shape
        contestant, memory = library.assign(given)
        ours = [contestant] + ([library.assign(given, dense=True)[0]] if n <= 150 or (d >= 8 and n <= 1024) else [])
        yield timed(title, required, ours, [*assignments(given), emd(given)], "assign", memory, rounds)


def listed(most):
    """Made as they are needed: a cost matrix is large."""
    return ((f"{shape}, d = {d}, n = {n}", required, problem(shape, n, n, d)) for shape, d, n, required in EQUAL if n <= most)


def hard(most):
    """Every kind of the list of 500 problems."""
    n = min(HARD_COUNT, most)
    kinds = [shape for shape in SHAPES if shape not in ("cube", "Gauss")]
    yield from ((f"{shape}, d = 2, n = {n}", NO_SLOWER, problem(shape, n, n, 2)) for shape in kinds)
    yield f"all costs equal, d = 2, n = {n}", NO_SLOWER, all_equal(n, 2)


def weighted(library, most, rounds):
    """bary_ot_transport beside POT."""
    n = min(HARD_COUNT, most)
    cases = [(shape, d, min(n, most), min(n, most), True, required) for shape, d, n, required in WEIGHTED]
    cases += [(shape, 2, n, n, True, NO_SLOWER) for shape in SHAPES if shape != "cube"]
    cases += [("cube", 2, n, m, False, NO_SLOWER) for n, m in ((10, 1000), (1000, 10))]
    for shape, d, n, m, random, required in cases:
        given = problem(shape, n, m, d, random)
        title = f"{shape}, d = {d}, n = {n}" + ("" if random else f", m = {m}, equal weights")
        contestant, used, memory = library.transport(given)
        yield timed(title, required, [contestant], [emd(given)], used, memory, rounds)


@dataclasses.dataclass
class Large:
    n: int
    seconds: float
    gap: float
    bytes_a_point: float


def large(library, most):
    """Uniform points in the square, f32, once each."""
    for n in LARGE:
        if n <= most:
            given = problem("cube", n, n, 2).as_type(numpy.float32)
            begin = time.thread_time_ns()
            contestant, memory = library.assign(given)
            seconds = (time.thread_time_ns() - begin) / 1e9
            cost, gap = (float(figure) for figure in contestant.output())
            yield Large(n, seconds, gap / cost, memory)


def growth(runs):
    """The exponent of time in n, by least squares on logarithms, from 3000 points on."""
    chosen = [(run.n, run.seconds) for run in runs if run.n > 3000]
    return float(numpy.polyfit(*numpy.log(numpy.array(chosen)).T, 1)[0]) if len(chosen) > 1 else float("nan")


@dataclasses.dataclass
class Sweeps:
    """Nanoseconds of a pair of points and a sweep, by contestant."""

    scalar: str
    nanoseconds: dict

    def verdict(self):
        return "met" if self.nanoseconds["bary"] <= NANOSECONDS[self.scalar] else "missed"


def sweeps(library, n, rounds):
    """A sweep sets both potentials once."""
    for scalar in NANOSECONDS:
        given = problem("cube", n, n, 2).as_type(scalar)
        reg = 0.1 * float(numpy.median(given.cost))
        contestants = [library.sinkhorn(given, reg / 2, SINKHORN_SWEEPS)]
        contestants += [pot_sinkhorn(given, method, reg, SINKHORN_SWEEPS) for method in ("sinkhorn", "sinkhorn_log")]
        times = measure(contestants, min(rounds, 5))
        yield Sweeps(scalar, {name: statistics.median(series) / SINKHORN_SWEEPS / n**2 for name, series in times.items()})


def convergence(library, n, reg=0.01, tolerance=1e-6, most=1000):
    """Sweeps and residual at reg times the median cost, of bary and of POT's log form: what each is after at most `most` sweeps."""
    for shape in ("cube", "Gauss"):
        given = problem(shape, n, n, 2)
        size = reg * float(numpy.median(given.cost))
        ours, theirs = library.sinkhorn(given, size / 2, most, tolerance, 0.0), pot_sinkhorn(given, "sinkhorn_log", size, most, tolerance)
        theirs.call()
        yield shape, ours.output(), theirs.output()
