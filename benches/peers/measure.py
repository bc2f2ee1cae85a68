"""Paired timings: in each round every contestant of a case runs once, in shuffled order, so that what disturbs one disturbs all.

Time is the calling thread's CPU time, so a program that shares the core lengthens no sample, except through its caches.
"""
import dataclasses
import itertools
import os
import random
import statistics
import time

SAMPLE_NS = 3_000_000  # a sample's aim: long beside the clock's own call, short beside a time slice
WARM_UP_NS = 10_000_000
SEED = 20260401


@dataclasses.dataclass
class Contestant:
    """One implementation of one case. `call` takes nothing; `output` gives the result of the last call as a numpy array."""

    name: str
    call: object
    output: object = None
    reset: object = None  # before each sample, untimed: undoes what calls change in place
    keep: tuple = ()  # memory that `call` points to


def pin():
    """Keeps this process on the last core it may use, and returns its number, or None where the system has no such call."""
    if not hasattr(os, "sched_setaffinity"):
        return None
    core = max(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {core})
    return core


def sample(contestant, count):
    """Nanoseconds of one call, averaged over `count`."""
    if contestant.reset:
        contestant.reset()
    call = contestant.call
    begin = time.thread_time_ns()
    for _ in itertools.repeat(None, count):
        call()
    return (time.thread_time_ns() - begin) / count


def calibrate(contestant):
    """Warms the contestant up and returns how many calls last about SAMPLE_NS."""
    count, spent = 1, 0
    while True:
        each = sample(contestant, count)
        spent += each * count
        if spent >= WARM_UP_NS:
            return max(1, round(SAMPLE_NS / each))
        count = max(1, min(2 * count, round(SAMPLE_NS / max(each, 1))))


def measure(contestants, rounds):
    """Nanoseconds of a call by contestant's name, a list with one number for each round."""
    counts = [calibrate(contestant) for contestant in contestants]
    order = list(range(len(contestants)))
    times = [[] for _ in contestants]
    shuffle = random.Random(SEED).shuffle
    for _ in range(rounds):
        shuffle(order)
        for i in order:
            times[i].append(sample(contestants[i], counts[i]))
    return {contestant.name: series for contestant, series in zip(contestants, times)}


def ratio(times, name, over, less=None):
    """The median over rounds of the time of `name`, less that of `less`, over the time of `over`."""
    base = times[less] if less else itertools.repeat(0)
    return statistics.median((a - c) / b for a, b, c in zip(times[name], times[over], base))


def fastest(contestants, rounds=5):
    """The contestant with the least median time."""
    times = measure(contestants, rounds)
    return min(contestants, key=lambda contestant: statistics.median(times[contestant.name]))
