"""The timed cases: what is compared at which shapes, and the ratio of bary's time to torch's that the house requires of itself."""
import dataclasses
import statistics

import numpy

from library import FOREIGN_CALL
from measure import measure, ratio
from problems import field, gaussian_attention, layer

F64_ALLOWANCE = 1.15  # what is required in f64, over what is required in f32
REQUIRED = {
    "attention": {(16, 3): 0.2, (64, 8): 0.4, (256, 16): 1.0, (1024, 32): 1.4, (2048, 64): 1.4},
    "layer": {(16, 3): 0.03, (64, 8): None, (256, 16): None, (1024, 32): 1.0, (2048, 64): 1.0},
    "field": {(1, 1024, 2): 0.3, (64, 1024, 2): 0.4, (256, 4096, 2): 0.45, (64, 1024, 32): 1.0, (256, 4096, 64): 1.35},
}
ONE_HOT_SHAPE, ONE_HOT_SD, ONE_HOT_REQUIRED = (256, 1024, 16), 300.0, 1.2
# A contestant that is further off, in epsilons of its type, solves another problem: far above rounding, far below any mistake.
# A layer moves the tokens so little, by 1e-5 at some shapes, that it has to be exact.
TOLERANCE, LAYER_TOLERANCE = 10_000, 8
SCALARS = (numpy.float32, numpy.float64)
SHORT = {"float32": "f32", "float64": "f64"}


@dataclasses.dataclass
class Row:
    """One case's medians. Ratios are of bary's time to another's; `less_call` leaves the foreign call out of bary's time."""

    kind: str
    shape: tuple
    scalar: str
    required: float
    nanoseconds: dict
    ratios: dict
    less_call: float
    note: str = ""

    @property
    def ratio(self):
        return self.ratios["torch"]

    def verdict(self):
        """What became of the requirement."""
        if self.required is None:
            return "none"
        return "met" if self.ratio <= self.required else "missed"


def required(kind, shape, scalar):
    """The ratio that is required, or None."""
    most = REQUIRED[kind][shape]
    return most if most is None or scalar is numpy.float32 else most * F64_ALLOWANCE


def checked(contestant, reference, tolerance=TOLERANCE):
    """The contestant, once its first result is the reference's."""
    if contestant.reset:
        contestant.reset()
    contestant.call()
    output = contestant.output()
    error = numpy.abs(output - reference).max() / numpy.abs(reference).max()
    if not error <= tolerance * numpy.finfo(output.dtype).eps:
        raise ArithmeticError(f"{contestant.name} is off by {error:.1e}")
    return contestant


class Bench:
    """Runs the cases. `others` are the peers beside torch; what they do not do is listed in `skipped`."""

    def __init__(self, library, torch, others, rounds, say):
        self.library, self.torch, self.others, self.rounds, self.say = library, torch, others, rounds, say
        pairs = [(peer, short) for peer in others for short in SHORT.values()]
        self.skipped = [f"{peer.name} skipped in {short}: it has no {short}" for peer, short in pairs if short not in peer.scalars]

    def willing(self, problem, reference, title):
        """The other peers' contestants that give the reference; a peer that fails is named with its reason."""
        contestants, short = [], SHORT[problem.dtype.name]
        for peer in (peer for peer in self.others if short in peer.scalars):
            try:
                contestants.append(checked(peer.attention(problem), reference))
            except Exception as reason:  # whatever a peer raises, the others are still to be measured
                self.skipped.append(f"{peer.name} skipped on {title} in {short}: {reason}")
        return contestants

    def row(self, kind, shape, scalar, contestants, note=""):
        """Measures the contestants and reports the row at once."""
        times = measure(contestants, self.rounds)
        medians = {name: statistics.median(series) for name, series in times.items()}
        others = [name for name in times if name not in ("bary", FOREIGN_CALL)]
        ratios = {name: ratio(times, "bary", name) for name in others}
        less_call = ratio(times, "bary", "torch", less=FOREIGN_CALL)
        row = Row(kind, shape, SHORT[scalar.__name__], required(kind, shape, scalar), medians, ratios, less_call, note)
        self.say(row)
        return row

    def attention(self, shape, scalar):
        """One head over n tokens, logits of standard deviation 1 at scale 1."""
        n, d = shape
        problem = gaussian_attention(n, n, d, scalar, sd=1, scale=1.0)
        reference = problem.reference()
        bary, call = self.library.attention(problem)
        contestants = [checked(bary, reference), call, checked(self.torch.attention(problem), reference)]
        contestants += self.willing(problem, reference, f"attention {shape}")
        return self.row("attention", shape, scalar, contestants)

    def layer(self, shape, scalar):
        """A whole step on the sphere."""
        problem = layer(*shape, scalar)
        plain, projected = problem.reference(), problem.reference(projected=True)
        bary, call = self.library.layer(problem)
        contestants = [checked(bary, plain, LAYER_TOLERANCE), call, checked(self.torch.layer(problem), plain, LAYER_TOLERANCE)]
        contestants.append(checked(self.torch.projected_layer(problem), projected, LAYER_TOLERANCE))
        return self.row("layer", shape, scalar, contestants)

    def field(self, shape, scalar):
        """A flow's field. The peers do its softmax mean only."""
        problem = field(*shape, scalar)
        means = problem.as_attention()
        reference = means.reference()
        bary, call = self.library.field(problem)
        masked, form = self.torch.masked(means)
        contestants = [checked(bary, problem.reference()), call]
        contestants += [checked(peer, reference) for peer in (masked, self.torch.without_mask(means))]
        contestants += self.willing(means, reference, f"field {shape}")
        return self.row("field", shape, scalar, contestants, f"mask {form}")

    def one_hot(self, scalar):
        """The same shape at two spreads of the logits: the time at the wide one over the time at the narrow one, of bary and torch."""
        contestants = []
        for sd in (1.0, ONE_HOT_SD):
            problem = gaussian_attention(*ONE_HOT_SHAPE, scalar, sd)
            reference = problem.reference()
            pair = [self.library.attention(problem)[0], self.torch.attention(problem)]
            for contestant in pair:
                checked(contestant, reference).name += f" {sd:g}"
            contestants += pair
        times = measure(contestants, self.rounds)
        return {name: ratio(times, f"{name} {ONE_HOT_SD:g}", f"{name} 1") for name in ("bary", "torch")}

    def rows(self):
        """All rows, in the order of the report."""
        kinds = (self.attention, self.layer, self.field)
        return [run(shape, scalar) for run in kinds for scalar in SCALARS for shape in REQUIRED[run.__name__]]

    def one_hots(self):
        """The one-hot ratios by scalar type."""
        return {SHORT[scalar.__name__]: self.one_hot(scalar) for scalar in SCALARS}
