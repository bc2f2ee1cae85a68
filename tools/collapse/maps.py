"""How long a collapse takes: the clock s = layers eta^2/H at which the order parameter, from orthonormal tokens on, has passed a threshold."""
import concurrent.futures
import dataclasses

import numpy

from measure import WORKERS
from settings import MAP_BETAS, MAP_DIMENSIONS, MAP_TAUS, MAP_TOKENS, THRESHOLD, Setting

END, STEP, RUNS, TOKENS = 24.0, 1 / 16, 32, 16


@dataclasses.dataclass
class Map:
    """Times in the clock s, a row for each value of y; infinite where none was seen."""

    name: str
    title: str
    x: tuple
    y: tuple
    labels: tuple
    times: numpy.ndarray
    sampled: numpy.ndarray | None = None


def first(clock, order):
    """When a rising curve passes the threshold, by the line between two times."""
    above = numpy.flatnonzero(order >= THRESHOLD)
    if above.size == 0:
        return numpy.inf
    i = above[0]
    share = (THRESHOLD - order[i - 1]) / (order[i] - order[i - 1]) if i else 0.0
    return float(clock[i] if i == 0 else clock[i - 1] + share * (clock[i] - clock[i - 1]))


def of_equation(library, n, d, tau):
    clock = numpy.linspace(0, END, 1 + round(END / STEP))
    gammas = library.simplex_path(clock, n, d, tau)
    return first(clock, (1 + (n - 1) * gammas) / n)


def of_chain(library, d, beta):
    """The median over seeds of the Gram chain, at eta = 1/2 and 4 heads."""
    layers = round(END / STEP)
    setting = Setting("map", "", d, TOKENS, 4, 0.5, beta / d**0.5, layers, (0, RUNS, 0))
    clock = setting.k * numpy.arange(layers + 1.0)
    times = [first(clock, library.gram_run(setting, seed)) for seed in range(1, RUNS + 1)]
    return float(numpy.median(times))


def grid(pool, time, x, y):
    """A row for each value of y, two cells at a time."""
    cells = list(pool.map(lambda cell: time(*cell), [(a, b) for b in y for a in x]))
    return numpy.array(cells).reshape(len(y), len(x))


def maps(library):
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        times = grid(pool, lambda n, tau: of_equation(library, n, 0, tau), MAP_TOKENS, MAP_TAUS)
        yield Map("tokens", "infinite dimension", MAP_TOKENS, MAP_TAUS, ("tokens n", "logit scale tau"), times)
        times = grid(pool, lambda d, beta: of_equation(library, TOKENS, d, beta / d**0.5), MAP_DIMENSIONS, MAP_BETAS)
        sampled = grid(pool, lambda d, beta: of_chain(library, d, beta), MAP_DIMENSIONS, MAP_BETAS)
    labels = "dimension d", "inverse temperature beta"
    yield Map("dimension", f"{TOKENS} tokens, weights of deviation 1/sqrt(d)", MAP_DIMENSIONS, MAP_BETAS, labels, times, sampled)
