"""The contestants. bary has the points, its peers a cost matrix that is made beforehand and not timed."""
import importlib.metadata
import warnings

import lap
import numpy
import ot
from scipy.optimize import linear_sum_assignment

from library import SUFFIX, Library, name_of
from measure import Contestant

AUTO, EXACT, SCALED = 0, 0, 1  # BARY_OT_AUTO, BARY_MASSES_EXACT, BARY_START_SCALED
METHODS = ("auto", "simplex", "auction", "dense")
NOT_CONVERGED = 2
VERSIONS = {name: importlib.metadata.version(name) for name in ("scipy", "lapx", "pot", "numpy")}


class Bary(Library):
    """Exact and entropic transport of the shared library."""

    def has(self, function):
        return hasattr(self.dll, function)

    def scratch(self, function, kinds, shape, dtype):
        """Arrays of the lengths that the library asks for."""
        types = {"work": dtype, "iwork": numpy.uint32, "mwork": numpy.uint64}
        arrays = []
        for kind in kinds:
            length = next(self.dll[name] for name in (f"bary_{function}_{kind}_len", f"bary_{function}_{kind}_len_{SUFFIX[dtype]}") if self.has(name))
            length.restype = numpy.ctypeslib.ctypes.c_size_t
            arrays.append(numpy.zeros(length(*map(numpy.ctypeslib.ctypes.c_size_t, shape)), types[kind.split("_")[-1]]))
        return arrays

    def contestant(self, name, function, arguments, output, allowed=(0,)):
        """One call, made once before it is timed, and the arrays that it points to."""
        suffix = SUFFIX[next(a.dtype for a in arguments if isinstance(a, numpy.ndarray) and a.dtype in SUFFIX)]
        call = self.prepare(function, suffix, arguments)
        if (status := call()) not in allowed:
            raise RuntimeError(f"bary_{function}_{suffix} returned {status}")
        return Contestant(name, call, output, keep=tuple(a for a in arguments if isinstance(a, numpy.ndarray)))

    def assign(self, problem, dense=False):
        """bary_ot_assign; with scratch for the matrix of costs, if dense. Its output is cost and gap."""
        (n, d), dtype = problem.x.shape, problem.x.dtype
        perm, f, g, figures = numpy.zeros(n, numpy.uint32), numpy.zeros(n, dtype), numpy.zeros(n, dtype), numpy.zeros(2, dtype)
        work, iwork = self.scratch("ot_assign", ("dense_work" if dense else "work", "iwork"), (n, d), dtype)
        outputs = [perm, f, g, figures[:1], figures[1:]]
        arguments = [*outputs, problem.x, n, d, d, problem.y, d, work, work.size, iwork, iwork.size]
        made = self.contestant("bary, n^2 given" if dense else "bary", "ot_assign", arguments, lambda: figures)
        return made, (work.nbytes + iwork.nbytes) / n

    def transport(self, problem):
        """bary_ot_transport, its method chosen by itself."""
        (n, d), m, dtype = problem.x.shape, len(problem.y), problem.x.dtype
        entries, used, figures = numpy.zeros(1, numpy.uint64), numpy.zeros(1, numpy.int32), numpy.zeros(2, dtype)
        rows, cols, mass = numpy.zeros(n + m, numpy.uint32), numpy.zeros(n + m, numpy.uint32), numpy.zeros(n + m, dtype)
        f, g = numpy.zeros(n, dtype), numpy.zeros(m, dtype)
        scratch = self.scratch("ot_transport", ("work", "iwork", "mwork"), (n, m, d), dtype)
        arguments = [entries, figures[:1], figures[1:], used, rows, cols, mass, n + m, f, g, problem.x, n, d, d, problem.a, problem.y, m, d, problem.b]
        arguments += [name_of(AUTO), name_of(EXACT)] + [part for array in scratch for part in (array, array.size)]
        made = self.contestant("bary", "ot_transport", arguments, lambda: figures)
        return made, METHODS[used[0]], sum(array.nbytes for array in scratch) / (n + m)

    def sinkhorn(self, problem, eps, sweeps, tolerance=0.0, omega=1.0):
        """bary_ot_sinkhorn. Its output: residual and number of sweeps."""
        (n, d), m, dtype = problem.x.shape, len(problem.y), problem.x.dtype
        f, g, value, residual = numpy.zeros(n, dtype), numpy.zeros(m, dtype), numpy.zeros(1, dtype), numpy.zeros(1, dtype)
        done = numpy.zeros(1, numpy.uint64)
        (work,) = self.scratch("ot_sinkhorn", ("work",), (m, d), dtype)
        arguments = [f, g, value, residual, done, problem.x, n, d, d, problem.a, problem.y, m, d, problem.b]
        start = name_of(SCALED if tolerance else 0)
        arguments += [float(eps), float(tolerance), sweeps, float(omega), start, work, work.size, None, None]
        return self.contestant("bary", "ot_sinkhorn", arguments, lambda: (residual[0], int(done[0])), (0, NOT_CONVERGED))


def kept(name, call, cost):
    """A peer; its output is the cost of its plan, computed after the call."""
    held = []

    def run():
        held[:] = [call()]

    return Contestant(name, run, lambda: cost(held[0]))


def assignments(problem):
    cost, n = problem.cost, len(problem.x)
    yield kept("scipy", lambda: linear_sum_assignment(cost), lambda plan: cost[plan].sum() / n)
    yield kept("lapx", lambda: lap.lapjv(cost), lambda found: found[0] / n)


def emd(problem):
    (a, b), cost = problem.masses, problem.cost
    return kept("POT emd", lambda: ot.emd(a, b, cost, numItermax=10**9), lambda plan: (plan * cost).sum())


def pot_sinkhorn(problem, method, reg, sweeps, tolerance=0.0):
    """POT on the cost |x - y|^2, so with reg = 2 eps. Its output: the residual that it stopped at, and its iterations."""
    (a, b), cost = problem.masses, problem.cost

    def call():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ot.sinkhorn(a, b, cost, reg, method=method, numItermax=sweeps, stopThr=tolerance, log=True)

    return kept(f"POT {method}", call, lambda found: (found[1]["err"][-1] if found[1]["err"] else numpy.nan, found[1]["niter"]))
