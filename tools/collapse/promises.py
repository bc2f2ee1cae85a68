"""What is promised of the curves."""
import dataclasses

import numpy

from settings import DRIFTING, GAUSSIAN

CHECKED = 8


@dataclasses.dataclass
class Promise:
    text: str
    value: float
    low: float
    high: float

    @property
    def kept(self):
        return self.low <= self.value <= self.high


def apart(few, many):
    """The largest difference at eight depths of two means that should agree, in standard errors, by the deviation of the one with many runs."""
    at = numpy.linspace(0, many.layers[-1], CHECKED + 1).round().astype(int)[1:]
    errors = many.error[at] * numpy.sqrt(many.runs / few.runs + 1)
    return float(numpy.max(numpy.abs(few.mean - many.mean)[at] / errors))


def distance(one, other):
    return float(numpy.max(numpy.abs(one.mean - other.mean)))


def orders(flows):
    """By what the errors of both flows fall where eta halves for the last time, for each temperature."""
    for coarse, fine in zip(flows, flows[1:]):
        if coarse.setting == fine.setting and fine.eta == fine.setting.etas[-1]:
            yield coarse, numpy.divide(coarse.off(), fine.off())


def promises(curves, flows, aligned):
    find = {(curve.setting, curve.method): curve for curve in curves}
    worst = max(apart(find[s, "layers"], find[s, "Gram chain"]) for s in GAUSSIAN)
    yield Promise(f"layers against Gram chain, {len(GAUSSIAN)} nets at {CHECKED} depths: largest difference in standard errors", worst, 0, 4)
    hot = [s for s in GAUSSIAN if s.regime == "hot"]
    worst = max(distance(find[s, "Gram chain"], find[s, "closed form"]) for s in hot)
    yield Promise("high temperature: Gram chain against the closed form, largest difference", worst, 0, 0.1)
    worst = max(distance(find[s, "layers"], find[s, "flow"]) for s in DRIFTING)
    yield Promise("values are the tokens: layers at both temperatures against the flow at beta = 0, largest difference", worst, 0, 0.05)
    for coarse, ratios in orders(flows):
        text = f"beta = {coarse.setting.beta:g}, eta = {coarse.eta:g} halved: the error falls by"
        yield Promise(f"flow, {text}", ratios[0], 1.7, 2.3)
        yield Promise(f"modified flow, {text}", ratios[1], 3.5, 5)
    worst = max(abs(a.found - a.predicted) / a.error for a in aligned)
    yield Promise("alignment: largest difference from the prediction in standard errors", worst, 0, 4)
