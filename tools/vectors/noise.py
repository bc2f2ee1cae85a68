"""Normal numbers by address: docs/math.md, section 9. The generator in whole numbers, Box and Muller in 50 digits."""
from mpmath import mp, mpf

from cases import Function, Numbers
from softmax import dot, exact

MASK = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15


def mix(z):
    """The finaliser of SplitMix64."""
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def seed(*address):
    """Four words from (seed, stream, step, row): down once, and again with the last one carried to the first."""
    down, carried = [], GOLDEN
    for word in address:
        carried = mix((word + carried) & MASK)
        down.append(carried)
    words = []
    for word in down:
        carried = mix(word ^ carried)
        words.append(carried)
    return words


def rotate(x, k):
    return ((x << k) | (x >> (64 - k))) & MASK


def xoshiro(s):
    """xoshiro256++."""
    while True:
        yield (rotate((s[0] + s[3]) & MASK, 23) + s[0]) & MASK
        t = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate(s[3], 45)


def uniforms(words, scalar):
    """u in (0, 1] and v in [0, 1): one word a pair in f32, two in f64."""
    word, half = next(words), mpf(1) / 2
    if scalar == "f32":
        return ((word >> 32) + half) / 2**32, mpf((word & 0xFFFFFFFF) >> 8) / 2**24
    return ((word >> 11) + half) / 2**53, mpf(next(words) >> 11) / 2**53


def row(words, columns, scalar):
    numbers = []
    while len(numbers) < columns:
        u, v = uniforms(words, scalar)
        radius = mp.sqrt(-2 * mp.log(u))
        numbers += [radius * mp.cospi(2 * v), radius * mp.sinpi(2 * v)]
    return numbers[:columns]


def normals(case):
    address, column, d = [case[name] for name in ("seed", "stream", "step")], case["column"], case["d"]
    rows = [row(xoshiro(seed(*address, case["row"] + i)), column + d, case["scalar"])[column:] for i in range(case["n"])]
    return {"out": (rows, 1)}


def case(n, d, seed=1, stream=0, step=0, row=0, column=0, pad=0):
    return locals()


CASES = [
    case(2, 4),
    case(3, 5, seed=MASK, stream=1 << 32, step=12345678901, row=MASK - 3, column=1, pad=1),
    case(1, 20, seed=2026, stream=1, step=7),
    case(19, 3, seed=0xDEADBEEF, row=1 << 40, column=6),
    case(1, 67, seed=3, column=3),
]


def log_density(case):
    x, sd, half = exact(case["x"]), mpf(case["sd"]), mpf(case["d"]) / 2
    terms = [(dot(row, row) / (2 * sd**2), half * mp.log(2 * mp.pi * sd**2)) for row in x]
    return {"out": ([-a - b for a, b in terms], max(max(a, abs(b)) for a, b in terms))}


def points(n, d, sd, **more):
    return {"n": n, "d": d, "x": Numbers(d).normal(n, d), "sd": sd, **more}


FUNCTIONS = [
    Function("noise_normals", "n d @seed @stream @step @row @column||out[n,d]", CASES, normals, "1", 3),
    Function("noise_log_density", "n d|x[n,d] sd|out[n]", [points(3, 2, 1.0), points(2, 17, 0.3, pad=1), points(1, 1, 80.0)],
             log_density, "the larger of the two terms", 4),
]
