"""What a function takes and gives, and the cases it is tried on.

A layout is three lists of words, read in this order by tests/c/vectors_<room>.h:

    integers | inputs | outputs        n d | x![n,d] g[n,d] eta |

`name` is a number, `name[n]` a list, `name[n,d]` rows with a leading dimension; the brackets hold expressions of the integers. A mark
before the name: `#` integers, `@` 64 bits wide; after it: `!` changed in place, `~` brought to unit length first by bary_sphere_normalise.
Numbers are what f32 makes of them: the same in both types, and long enough that sums and products round in f64 too.
"""
import dataclasses
import math
import random
import re
from collections.abc import Callable

import numpy

WORD = re.compile(r"(?P<mark>[#@]?)(?P<name>\w+)(?P<after>[!~]*)(\[(?P<shape>[^\]]*)\])?$")


@dataclasses.dataclass
class Word:
    """One argument of a layout."""

    name: str
    whole: bool
    wide: bool
    changed: bool
    unit: bool
    shape: list

    def sizes(self, case):
        return [eval(text, {}, case) for text in self.shape]


def words(text):
    for match in map(WORD.match, text.split()):
        after, shape = match["after"], (match["shape"] or "").split(",")
        yield Word(match["name"], match["mark"] == "#", match["mark"] == "@", "!" in after, "~" in after, shape if shape[0] else [])


def rounded(value):
    """To f32, where it is a number or holds some."""
    if isinstance(value, (float, numpy.ndarray)) or (isinstance(value, list) and isinstance(value[0], float)):
        return numpy.array(value, numpy.float32).astype(float).tolist()
    return value


@dataclasses.dataclass
class Function:
    """A function of the header. The tolerance is in epsilon of the type, relative to what `relative` names; 0 for exact ones."""

    name: str
    layout: str
    cases: list
    reference: Callable
    relative: str = ""
    tolerance: int = 0
    call: Callable | None = None

    def __post_init__(self):
        """Numbers are what f32 makes of them."""
        self.cases = [{name: rounded(value) for name, value in case.items()} for case in self.cases]

    def parts(self):
        return [list(words(text)) for text in self.layout.split("|")]


class Numbers:
    """Seeded normal numbers."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def normal(self, *shape, scale=1.0, offset=0.0):
        count = math.prod(shape)
        values = [offset + scale * self.random.gauss(0, 1) for _ in range(count)]
        return numpy.array(values).reshape(shape)
