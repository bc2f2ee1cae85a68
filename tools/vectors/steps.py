"""Single steps beyond Euler and relax: the definitions of docs/math.md, section 2, in 50 digits."""
from mpmath import mp, mpf

from cases import Function, Numbers
from flow import relax_step
from softmax import exact, largest


def combined(factors, *clouds):
    """The sum of the clouds times their factors, and its size: the largest number, times the largest factor if that is above 1."""
    rows = [[sum(a * value for a, value in zip(factors, values)) for values in zip(*rows)] for rows in zip(*clouds)]
    return rows, largest(*clouds) * max(1, largest(factors))


def stepped(arrays, factors):
    """The reference of a step whose factors are a function of the case's numbers by name."""
    names = arrays.split()

    def reference(case):
        numbers = {name: mpf(value) for name, value in case.items() if isinstance(value, float)}
        return {names[0]: combined(factors(case, **numbers), *[exact(case[name]) for name in names])}

    return reference


def relax_path(case, signal, noise, signal_next, noise_next):
    return [noise_next / noise, signal_next - signal * noise_next / noise]


def heun(case, start, end):
    return [mpf(1) / 2, mpf(1) / 2, (end - start) / 2]


def adams_bashforth(case, before, start, end):
    h = end - start
    back = h / 2 * h / (start - before) if case["given"] else 0
    return [mpf(1), h + back, -back]


def odds(t):
    return mp.log(t / (1 - t))


def dpm_share(before, start, end):
    """How much of m - m_before is added to m."""
    if {before, start, end} & {0, 1}:
        return mpf(0)
    return (odds(end) - odds(start)) / (odds(start) - odds(before)) / 2


def dpm_solver(case, before, start, end):
    share = dpm_share(before, start, end) if case["given"] else 0
    a = (end - start) / (1 - start)
    return [1 - a, a * (1 + share), -a * share]


def guide(case, weight):
    return [1 - weight, weight]


def euler_maruyama(case, start, end, epsilon):
    h, langevin = end - start, abs(end - start) * epsilon / (1 - start)
    return [1 - langevin, h + langevin * start, mp.sqrt(2 * epsilon * abs(h))]


def reverse_diffusion(case, start, end, strength=1):
    h = start - end
    return [1 + h, (1 + strength) * h, mp.sqrt(2 * strength * h)]


def ancestral(case, eta, start, end):
    ratio = start * (1 - end) / (end * (1 - start))
    new = min(1, eta * mp.sqrt(1 - ratio**2))
    kept = (1 - end) / (1 - start) * mp.sqrt(1 - new**2)
    return [kept, end - start * kept, (1 - end) * new]


def renoise(case, start, end):
    return [end / start, mp.sqrt((1 - end) ** 2 - (end * (1 - start) / start) ** 2)]


def clock(factors):
    """With the names of C's arguments, two of which Python does not have."""
    return lambda case, **numbers: factors(case, **{{"from": "start", "to": "end"}.get(name, name): value for name, value in numbers.items()})


def without_before(name, field):
    """Calls a step of two fields with NULL for the one before, where the case says so."""

    def call(library, scalar, arguments):
        before = {} if arguments["given"] else {f"{field}_before": None, f"ld_{field}_before": 0}
        return library.call(name, scalar, {**arguments, **before})

    return call


SHAPES = [(2, 3, 0), (2, 17, 1), (19, 1, 0), (1, 2, 2)]


def cases(seed, arrays, names, rows, whole=()):
    """A case for each row of numbers, in the order of their names; integers after them."""
    made = []
    for k, row in enumerate(rows):
        (n, d, pad), numbers = SHAPES[k % len(SHAPES)], Numbers(seed + k)
        values = dict(zip([*names.split(), *whole], row))
        values = {name: value if name in whole else float(value) for name, value in values.items()}
        made.append({"n": n, "d": d, "pad": pad, **values, **{name: numbers.normal(n, d) for name in arrays.split()}})
    return made


def step(name, arrays, numbers, factors, rows, tolerance=3, whole=(), call=None):
    changed, *read = arrays.split()
    layout = f"n d {' '.join(whole)}|{changed}![n,d] {' '.join(f'{one}[n,d]' for one in read)} {numbers}|"
    reference = stepped(arrays, clock(factors))
    made = cases(700 + 10 * len(name), arrays, numbers, rows, whole)
    return Function(f"flow_{name}", layout, made, reference, "the largest number, times the largest factor if that is above 1", tolerance, call)


FUNCTIONS = [
    step("relax_path", "x m", "signal noise signal_next noise_next", relax_path, [(0.25, 0.75, 0.5, 0.3), (0.5, 0.9, 0.8, 0.6), (0.9, 0.4, 1, 0)]),
    step("heun", "x p v_next", "from to", heun, [(0.3, 0.7), (0.6, 1), (0.8, 0.1)]),
    step("adams_bashforth", "x v v_before", "before from to", adams_bashforth,
         [(0.1, 0.3, 0.7, 1), (0.9, 0.6, 0.5, 1), (0.2, 0.3, 1, 0)], 3, ["given"], without_before("flow_adams_bashforth", "v")),
    step("dpm_solver", "x m m_before", "before from to", dpm_solver,
         [(0.1, 0.3, 0.7, 1), (0.9, 0.6, 0.5, 1), (0.2, 0.3, 0.5, 0), (0.7, 0.9, 1, 1), (0, 0.1, 0.2, 1)], 4, ["given"],
         without_before("flow_dpm_solver", "m")),
    step("guide", "v conditional", "weight", guide, [(0,), (1,), (4.5,)], 2),
    step("euler_maruyama", "x v z", "from to epsilon", euler_maruyama, [(0.3, 0.4, 0.5), (0.8, 0.6, 0.3), (0.1, 0.9, 0)]),
    step("reverse_diffusion", "x score z", "from to", reverse_diffusion, [(2.5, 2.25), (0.4, 0.3), (0.05, 0)]),
    step("ancestral", "x m z", "eta from to", ancestral, [(1, 0.3, 0.4), (0.3, 0.7, 0.9), (0, 0, 0.3), (9, 0.5, 1), (5, 0.2, 0.8)], 4),
    step("renoise", "x z", "from to", renoise, [(0.6, 0.5), (1, 0.3), (0.2, 0)], 2),
]
