"""Two tokens at low temperature, identity query and key weights: they align or oppose, by chance of the values."""
import concurrent.futures
import dataclasses

from measure import WORKERS
from settings import ALIGNED

RUNS, D, BETA, ETA, LAYERS = 2000, 4, 1e4, 0.2, 500


@dataclasses.dataclass
class Aligned:
    overlap: float
    found: float
    error: float
    predicted: float


def alignments(library):
    """The share of runs of the Gram chain that end nearer to 1 than to -1."""
    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        for overlap in ALIGNED:
            ends = list(pool.map(lambda seed: library.gram_pair(overlap, D, BETA, ETA, LAYERS, seed), range(1, RUNS + 1)))
            share = sum(end > 0 for end in ends) / RUNS
            yield Aligned(overlap, share, (share * (1 - share) / RUNS) ** 0.5, library.alignment(overlap, 1.0))
