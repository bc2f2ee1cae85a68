"""Clusters of the digits by others, on the tokens of c_examples/03_clusters.c: scikit-learn's MeanShift and KMeans, and spherical k-means.

    python3 -m venv venv && venv/bin/pip install --requirement tools/clusters_peers.txt
    venv/bin/python tools/clusters_peers.py

MeanShift has a flat kernel and a bandwidth, here a range of them; k-means, which is told the number of clusters, is the best by its own objective of
20 starts. Nothing but purity and the adjusted Rand index sees a label.
"""
import pathlib
import time

import numpy
from sklearn.cluster import KMeans, MeanShift
from sklearn.metrics import adjusted_rand_score

DIGITS = pathlib.Path(__file__).resolve().parent.parent / "c_examples" / "data" / "digits.pgm"
AXES, STARTS = 16, 20
BANDWIDTHS = (0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0)
COUNTS = (10, 16)


def read():
    """Pixels from 0 to 1, and labels."""
    rows = numpy.frombuffer(DIGITS.read_bytes()[-1797 * 65 :], numpy.uint8).reshape(1797, 65)
    return rows[:, :64] / 16, rows[:, 64]


def embed(pixels):
    """The first principal axes, whitened, on the sphere."""
    centred = pixels - pixels.mean(0)
    values, vectors = numpy.linalg.eigh(centred.T @ centred / len(centred))
    first = numpy.argsort(-values)[:AXES]
    tokens = centred @ vectors[:, first] / numpy.sqrt(values[first])
    return tokens / numpy.linalg.norm(tokens, axis=1, keepdims=True)


def spherical(tokens, count, generator):
    """Labels of spherical k-means from one start, and the sum of overlaps with the centres."""
    centres = tokens[generator.choice(len(tokens), count, replace=False)]
    for _ in range(300):
        labels = (tokens @ centres.T).argmax(1)
        sums = numpy.array([tokens[labels == k].sum(0) if (labels == k).any() else centres[k] for k in range(count)])
        moved = sums / numpy.linalg.norm(sums, axis=1, keepdims=True)
        if numpy.array_equal(moved, centres):
            break
        centres = moved
    return labels, float(numpy.sum(tokens * centres[labels]))


def best_spherical(tokens, count):
    generator = numpy.random.default_rng(0)
    return max((spherical(tokens, count, generator) for _ in range(STARTS)), key=lambda run: run[1])[0]


def report(what, labels, truth, seconds):
    votes = numpy.zeros((labels.max() + 1, 10), int)
    numpy.add.at(votes, (labels, truth), 1)
    large, purity = (votes.sum(1) >= 10).sum(), votes.max(1).sum() / len(truth)
    index = adjusted_rand_score(truth, labels)
    print(f"{what:24} {len(votes):4} clusters, {large:3} of ten digits or more, purity {purity:.3f}, adjusted Rand index {index:.3f}, {seconds:.1f} s", flush=True)


def timed(what, truth, labels):
    start = time.perf_counter()
    found = labels()
    report(what, found, truth, time.perf_counter() - start)


def main():
    pixels, truth = read()
    tokens = embed(pixels)
    for bandwidth in BANDWIDTHS:
        timed(f"MeanShift, {bandwidth:g}", truth, lambda: MeanShift(bandwidth=bandwidth).fit_predict(tokens))
    for count in COUNTS:
        timed(f"spherical k-means, {count}", truth, lambda: best_spherical(tokens, count))
        timed(f"KMeans, {count}", truth, lambda: KMeans(count, n_init=STARTS, random_state=0).fit_predict(tokens))


if __name__ == "__main__":
    main()
