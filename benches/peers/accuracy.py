"""Errors of the softmax mean in f32, of bary and of torch, against two passes in float64 from the same f32 inputs."""
import dataclasses

import numpy

from problems import gaussian_attention

KEYS = 512
# dimension, standard deviation of the logits, bound on bary's error over the largest value
CASES = [(d, sd, bound) for sd, bound in ((1, 2e-7), (5, 1e-6)) for d in (3, 8, 16, 32, 64)] + [(784, 1, 1e-6)]


@dataclasses.dataclass
class Error:
    """Errors by contestant, over the largest absolute value of v and over that of the means; the bound is on the former."""

    d: int
    sd: float
    bound: float
    over_values: dict
    over_means: dict

    def verdict(self):
        return "met" if self.over_values["bary"] <= self.bound else "missed"


def error(library, torch, d, sd, bound):
    """The errors of one case."""
    problem = gaussian_attention(KEYS, KEYS, d, numpy.float32, sd)
    reference = problem.reference()
    worst = {}
    for contestant in (library.attention(problem)[0], torch.attention(problem)):
        contestant.call()
        worst[contestant.name] = numpy.abs(contestant.output() - reference).max()
    values, means = numpy.abs(problem.v).max(), numpy.abs(reference).max()
    over_values = {name: e / values for name, e in worst.items()}
    return Error(d, sd, bound, over_values, {name: e / means for name, e in worst.items()})


def errors(library, torch):
    """The errors of all cases."""
    return [error(library, torch, *case) for case in CASES]
