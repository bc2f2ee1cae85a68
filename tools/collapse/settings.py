"""What is run: nets at initialisation, their tokens orthonormal at first, so that the order parameter begins at 1/n."""
import dataclasses

import numpy


@dataclasses.dataclass(frozen=True)
class Setting:
    """Gaussian heads with weights of deviation 1/sqrt(d); tau = beta/sqrt(d) is the deviation of a logit of unit tokens."""

    regime: str
    title: str
    d: int
    n: int
    heads: int
    eta: float
    tau: float
    layers: int
    # how many seeds of the real layer, of the Gram chain and of the stochastic equation
    runs: tuple
    # whether values are random; else they are the tokens
    values: bool = True

    @property
    def sd(self):
        return self.d**-0.5

    @property
    def beta(self):
        return self.tau * self.d**0.5

    @property
    def k(self):
        """The clock of a layer: s = k layers."""
        return self.eta**2 / self.heads

    def tokens(self):
        return numpy.eye(self.n, self.d)

    def order(self, gamma):
        """The order parameter of tokens with equal overlaps."""
        return (1 + (self.n - 1) * numpy.asarray(gamma)) / self.n


@dataclasses.dataclass(frozen=True)
class Ballistic:
    """One head with identity weights, without noise: a sum over tokens."""

    beta: float
    n: int = 16
    d: int = 16
    time: float = 8.0
    etas: tuple = (0.5, 0.25, 0.125)

    def tokens(self):
        return numpy.eye(self.n, self.d)


BALLISTIC = [Ballistic(1.0), Ballistic(4.0)]
DRIFTING = [
    Setting("ballistic", f"random queries and keys, tau = {tau:g}", 32, 16, 16, 0.05, tau, 160, (16, 0, 0), values=False) for tau in (0.5, 4.0)
]
DIFFUSIVE = [Setting("diffusive", f"d = {d}", d, 8, 4, 0.5, 1.0, 96, runs) for d, runs in ((16, (64, 256, 64)), (64, (32, 256, 32)), (192, (8, 256, 8)))]
HOT = [Setting("hot", f"eta = {eta:g}", 64, 8, 4, eta, 0.1, layers, runs) for eta, layers, runs in ((0.25, 512, (16, 256, 8)), (0.5, 128, (32, 256, 16)), (1.0, 32, (64, 256, 32)))]
COLD = [Setting("cold", f"d = {d}", d, 8, 4, 0.5, 8.0, 96, runs) for d, runs in ((16, (64, 256, 64)), (64, (32, 256, 32)), (192, (8, 256, 8)))]
GAUSSIAN = [*DIFFUSIVE, *HOT, *COLD]

TITLES = {
    "ballistic": "Ballistic: values are the tokens, the noise averages out",
    "diffusive": "Diffusive: Gaussian values, tau = 1",
    "hot": "High temperature: tau = 0.1",
    "cold": "Low temperature: tau = 8",
}

# two tokens, one head whose query and key weights are the identity, beta so large that a token attends to the nearest only: itself
ALIGNED = (-0.6, -0.2, 0.2, 0.5)
THRESHOLD = 0.9
MAP_TOKENS = (2, 4, 8, 16, 32, 64, 128, 256)
MAP_TAUS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0)
MAP_DIMENSIONS = (16, 32, 64, 128, 256, 512, 1024)
MAP_BETAS = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0)
