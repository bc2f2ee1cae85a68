"""Writes c_examples/data/policy.h: a small network that moves a two-joint arm, trained by flow matching, in some minutes.

    python3 -m venv venv && venv/bin/pip install numpy && venv/bin/python tools/train_policy.py

The arm has two links of half a metre. An expert reaches for a target with its elbow on either side, by the toss of a coin, from a
stretched posture that tells nothing of the side; so the mean of what it does leads nowhere. The network sees a posture, the way
from the hand to the target, a time t and a point x = t a + (1 - t) z between noise z and the expert's next four joint steps a, and
learns a - z, whose mean given x is the flow's velocity. Seeded; another BLAS gives other last digits.
"""
import pathlib

import numpy

HEADER = pathlib.Path(__file__).resolve().parent.parent / "c_examples" / "data" / "policy.h"
LINK, CHUNK, JOINTS, SEED = 0.5, 4, 2, 20261125
POINT, OBSERVATION, HIDDEN = CHUNK * JOINTS, 6, 64
GAIN, SPAN = 0.4, 0.6  # the expert's share of the way for each step, and the way from which on it is slower
SCALE = 0.1  # radians for each unit of a
STEPS, BATCH, RATE, EPISODE = 40000, 1024, 3e-3, 24


def hand(q):
    """Where the hand is, for rows of joint angles."""
    first, both = q[:, 0], q[:, 0] + q[:, 1]
    return LINK * numpy.stack([numpy.cos(first) + numpy.cos(both), numpy.sin(first) + numpy.sin(both)], axis=1)


def solve(target, side):
    """The posture with the hand at the target and the elbow on the given side."""
    square = (target**2).sum(axis=1)
    bend = side * numpy.arccos(numpy.clip(square / (2 * LINK**2) - 1, -1, 1))
    return numpy.stack([numpy.arctan2(target[:, 1], target[:, 0]) - bend / 2, bend], axis=1)


def expert(q, goal):
    """One joint step towards the goal."""
    way = goal - q
    return GAIN * way / numpy.sqrt(1 + (way**2).sum(axis=1, keepdims=True) / SPAN**2)


def observe(q, target):
    """What the network knows of the world."""
    return numpy.concatenate([numpy.cos(q), numpy.sin(q), 2 * (target - hand(q))], axis=1)


def targets(rng, count):
    """In front of the arm, neither at its foot nor out of reach."""
    reach, angle = rng.uniform(0.35, 0.95, count), rng.uniform(-1.2, 1.2, count)
    return reach[:, None] * numpy.stack([numpy.cos(angle), numpy.sin(angle)], axis=1)


def homes(rng, count):
    """Stretched, about forwards."""
    return rng.normal(0, 1, (count, JOINTS)) * [0.2, 0.02]


def demonstrations(rng, count):
    """Observations along disturbed reaches, and what the expert does next, undisturbed."""
    q, target = homes(rng, count), targets(rng, count)
    goal = solve(target, rng.choice([-1.0, 1.0], count))
    seen, done = [], []
    for _ in range(EPISODE):
        seen.append(observe(q, target))
        ahead, chunk = q, []
        for _ in range(CHUNK):
            step = expert(ahead, goal)
            chunk.append(step / SCALE)
            ahead = ahead + step
        done.append(numpy.concatenate(chunk, axis=1))
        q = q + expert(q, goal) + rng.normal(0, 1, q.shape) * 0.02 * rng.random((count, 1))
    return numpy.concatenate(seen), numpy.concatenate(done)


def forward(weights, rows):
    """All layers' outputs. x / (1 + |x|) bends like tanh, and is the same on every machine."""
    layers = [rows]
    for i in range(0, len(weights), 2):
        rows = rows @ weights[i] + weights[i + 1]
        if i + 2 < len(weights):
            rows = rows / (1 + numpy.abs(rows))
        layers.append(rows)
    return layers


def gradients(weights, rows, want):
    """Of the mean squared error; and that error."""
    layers = forward(weights, rows)
    error = layers[-1] - want
    slope, found = 2 * error / error.size, []
    for i in range(len(weights) - 2, -1, -2):
        below = layers[i // 2]
        found = [below.T @ slope, slope.sum(axis=0), *found]
        if i:
            slope = slope @ weights[i].T * (1 - numpy.abs(below)) ** 2
    return found, (error**2).mean()


def train(rng):
    """Adam with a cosine decay, and a running mean of the weights."""
    sizes = [POINT + 1 + OBSERVATION, HIDDEN, HIDDEN, POINT]
    weights = [array for a, b in zip(sizes, sizes[1:])
               for array in ((rng.normal(0, 1, (a, b)) / a**0.5).astype("f4"), numpy.zeros(b, "f4"))]
    mean, square, slow = ([numpy.zeros_like(w) for w in weights] for _ in range(3))
    seen, done = (array.astype("f4") for array in demonstrations(rng, 40000))
    average = 0.0
    for step in range(1, STEPS + 1):
        pick = rng.integers(0, len(seen), BATCH)
        t = rng.random((BATCH, 1), dtype="f4")
        z, a = rng.standard_normal((BATCH, POINT), dtype="f4"), done[pick]
        rows = numpy.concatenate([t * a + (1 - t) * z, t, seen[pick]], axis=1)
        found, error = gradients(weights, rows, a - z)
        average += 0.01 * (error - average)
        rate = RATE * 0.5 * (1 + numpy.cos(numpy.pi * step / STEPS))
        for w, g, m, s, e in zip(weights, found, mean, square, slow):
            m += 0.1 * (g - m)
            s += 0.001 * (g * g - s)
            w -= rate * (m / (1 - 0.9**step)) / (numpy.sqrt(s / (1 - 0.999**step)) + 1e-8)
            e += max(0.001, 1 / step) * (w - e)
        if step % 2000 == 0:
            print(f"step {step}: error {average:.4f}", flush=True)
        if step % 10000 == 0 or step == STEPS:
            reach(slow)
    return slow


def reach(weights, count=2000, ticks=6):
    """Prints how the network does with ten Euler steps for each chunk, and with one, which is the mean of what the expert does."""
    for steps in (10, 1):
        rng = numpy.random.default_rng(1)
        q, target = homes(rng, count), targets(rng, count)
        for _ in range(ticks):
            x, seen = rng.standard_normal((count, POINT)), observe(q, target)
            for k in range(steps):
                rows = numpy.concatenate([x, numpy.full((count, 1), k / steps), seen], axis=1)
                x = x + forward(weights, rows)[-1] / steps
            q = q + SCALE * x.reshape(count, CHUNK, JOINTS).sum(axis=1)
        miss = numpy.sqrt(((hand(q) - target) ** 2).sum(axis=1))
        print(f"{steps} steps: miss mean {miss.mean():.4f} m, median {numpy.median(miss):.4f}, 99 % {numpy.quantile(miss, 0.99):.4f}, "
              f"within 1 cm {(miss < 0.01).mean():.3f}; elbow on one side in {(q[:, 1] > 0).mean():.3f} of the cases", flush=True)


def write(weights):
    """Matrices row by row: one row for each input."""
    names = ["first", "first_bias", "second", "second_bias", "last", "last_bias"]
    lines = ["/* Written by tools/train_policy.py; not to be edited. A policy for a two-joint arm, 4 bytes for each number. */",
             "#ifndef POLICY_H", "#define POLICY_H", "",
             f"enum {{ CHUNK = {CHUNK}, JOINTS = {JOINTS}, POINT = CHUNK * JOINTS, OBSERVATION = {OBSERVATION}, HIDDEN = {HIDDEN} }};",
             "enum { INPUT = POINT + 1 + OBSERVATION };", "",
             "/* Length of a link in metres; radians for each unit of an action. */",
             f"static const float LINK = {LINK}f, SCALE = {SCALE}f;", ""]
    shapes = ["INPUT * HIDDEN", "HIDDEN", "HIDDEN * HIDDEN", "HIDDEN", "HIDDEN * POINT", "POINT"]
    for name, shape, array in zip(names, shapes, weights):
        lines.append(f"static const float policy_{name}[{shape}] = {{")
        numbers = [f"{number:.5g}" for number in array.ravel()]
        numbers = [f"{number if '.' in number or 'e' in number else number + '.0'}f" for number in numbers]
        lines += ["    " + ", ".join(numbers[i : i + 14]) + "," for i in range(0, len(numbers), 14)]
        lines += ["};", ""]
    HEADER.write_text("\n".join([*lines, "#endif"]) + "\n")


if __name__ == "__main__":
    write(train(numpy.random.default_rng(SEED)))
