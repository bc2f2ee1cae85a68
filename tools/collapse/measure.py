"""Runs every method on every setting, two at a time: the library's calls run beside each other."""
import concurrent.futures
import dataclasses

import numpy

from settings import BALLISTIC, DRIFTING, GAUSSIAN

WORKERS = 2


@dataclasses.dataclass
class Curve:
    """The order parameter against depth: the mean over runs and its standard error, 0 for a prediction."""

    setting: object
    method: str
    layers: numpy.ndarray
    mean: numpy.ndarray
    error: numpy.ndarray
    runs: int = 0


def sampled(pool, setting, method, run, runs):
    """One run a seed; None where there are none."""
    if runs == 0:
        return None
    paths = numpy.array(list(pool.map(lambda seed: run(setting, seed), range(1, runs + 1))))
    error = paths.std(0, ddof=1) / runs**0.5
    return Curve(setting, method, numpy.arange(setting.layers + 1), paths.mean(0), error, runs)


def predicted(setting, method, order, layers=None):
    layers = numpy.arange(setting.layers + 1) if layers is None else layers
    return Curve(setting, method, layers, numpy.asarray(order), numpy.zeros(len(order)))


def predictions(library, setting):
    if not setting.values:
        times = setting.eta * numpy.arange(setting.layers + 1)
        yield predicted(setting, "flow", setting.order(library.equiangular_path(times, setting.n, 0.0)))
        return
    clock = setting.k * numpy.arange(setting.layers + 1.0)
    yield predicted(setting, "ODE", setting.order(library.simplex_path(clock, setting.n, setting.d, setting.tau)))
    yield predicted(setting, "recursion", setting.order(library.simplex_layers(setting.layers, setting.n, setting.tau, setting.k)))
    if setting.regime == "hot":
        yield predicted(setting, "closed form", library.logistic(setting.layers, 1 / setting.n, setting.k))


def random_nets(library):
    """Curves of all settings with random heads."""
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        for setting in [*DRIFTING, *GAUSSIAN]:
            ways = [("layers", library.random_run), ("Gram chain", library.gram_run), ("SDE", library.homogenized_run)]
            curves = [sampled(pool, setting, method, run, runs) for (method, run), runs in zip(ways, setting.runs)]
            yield from (curve for curve in curves if curve is not None)
            yield from predictions(library, setting)


@dataclasses.dataclass
class Flow:
    """Order parameters of layers with identity weights at their times, of the flow and of the modified flow at the same times."""

    setting: object
    eta: float
    times: numpy.ndarray
    layers: numpy.ndarray
    flow: numpy.ndarray
    modified: numpy.ndarray

    def off(self):
        """The largest errors of the two."""
        return float(numpy.abs(self.layers - self.flow).max()), float(numpy.abs(self.layers - self.modified).max())


def flows(library):
    for setting in BALLISTIC:
        for eta in setting.etas:
            count = round(setting.time / eta)
            times = eta * numpy.arange(count + 1)
            path = library.attention_path(setting.tokens(), count, setting.beta, eta)
            gammas = library.equiangular_path(times, setting.n, setting.beta)
            modified = library.modified_path(setting.tokens(), count, setting.beta, eta)
            yield Flow(setting, eta, times, path, (1 + (setting.n - 1) * gammas) / setting.n, modified)
