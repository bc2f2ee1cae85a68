"""bary's shared library by ctypes. Arguments become C values once; a timed call is one foreign call and converts nothing.

Arguments are what `from_param` of their C types makes, which a call passes on as they are. Instances of those types would be
converted again at each call, and so would be anything where argtypes are set, which nearly doubles what a call costs.
"""
import ctypes
import functools

import numpy

from measure import Contestant
from problems import SMOOTHING, TIME, aligned, copied

SUFFIX = {numpy.dtype(numpy.float32): "f32", numpy.dtype(numpy.float64): "f64"}
SCALAR = {"f32": ctypes.c_float, "f64": ctypes.c_double}
DOT, SOFTMAX, NORMALISE = 0, 0, 0  # BARY_LOGIT_DOT, BARY_ATTENTION_SOFTMAX, BARY_RETRACTION_NORMALISE
ERR_NULL = -1
FOREIGN_CALL = "foreign call"


def name_of(value):
    """An argument that is one of the header's names."""
    return ctypes.c_int32.from_param(value)


def c_value(argument, scalar):
    """The argument ready to be passed as the C type that the header gives it: arrays, NULL, lengths, numbers; names are ready."""
    if argument is None or isinstance(argument, numpy.ndarray):
        return ctypes.c_void_p.from_param(None if argument is None else argument.ctypes.data)
    if isinstance(argument, int):
        return ctypes.c_size_t.from_param(argument)
    return scalar.from_param(argument) if isinstance(argument, float) else argument


class Library:
    """The functions of the shared library at `path` that are timed, each as contestants."""

    name = "bary"

    def __init__(self, path):
        # keeps the interpreter's lock during a call: one thread is measured, and nothing else wants it
        self.dll = ctypes.PyDLL(path)

    def version(self):
        """The version's three numbers."""
        number = self.dll.bary_version()
        return f"{number // 1000000}.{number // 1000 % 1000}.{number % 1000}"

    def prepare(self, function, suffix, arguments):
        """A call of `function` that takes nothing. It holds addresses only: the caller keeps the arrays."""
        foreign = self.dll[f"bary_{function}_{suffix}"]
        foreign.restype = ctypes.c_int32
        return functools.partial(foreign, *(c_value(argument, SCALAR[suffix]) for argument in arguments))

    def work(self, function, dtype, *shape):
        """Scratch of the length that the library asks for."""
        length = self.dll[f"bary_{function}_work_len_{SUFFIX[dtype]}"]
        length.restype = ctypes.c_size_t
        return aligned(length(*map(ctypes.c_size_t, shape)), dtype)

    def contestants(self, function, arguments, points, output, reset=None):
        """The call, and the same call without the array `points`, which returns at once: what the foreign call alone costs."""
        suffix = SUFFIX[output.dtype]
        call = self.prepare(function, suffix, arguments)
        refused = self.prepare(function, suffix, [None if argument is points else argument for argument in arguments])
        for tried, expected in ((refused, ERR_NULL), (call, 0)):
            if (status := tried()) != expected:
                raise RuntimeError(f"bary_{function}_{suffix} returned {status}, not {expected}")
        keep = tuple(argument for argument in arguments if isinstance(argument, numpy.ndarray))
        return [Contestant("bary", call, lambda: output, reset, keep), Contestant(FOREIGN_CALL, refused, keep=keep)]

    def attention(self, problem):
        """bary_softmax_attend: means only."""
        (n, d), (m, dv) = problem.q.shape, problem.v.shape
        mean, work = aligned((n, dv), problem.dtype), self.work("softmax", problem.dtype, d, dv)
        arrays = [mean, dv, None, None, None, None, problem.q, n, d, d, problem.k, m, d, problem.v, dv, dv, problem.bias]
        return self.contestants("softmax_attend", [*arrays, name_of(DOT), problem.scale, work, work.size], problem.q, mean)

    def layer(self, problem):
        """bary_sphere_attention_step, in place; every sample starts from the problem's tokens."""
        n, d = problem.x.shape
        x, work = copied(problem.x, problem.x.dtype), self.work("sphere_attention_step", problem.x.dtype, n, d)
        reset = functools.partial(numpy.copyto, x, problem.x)
        numbers = [problem.beta, problem.eta, name_of(SOFTMAX), name_of(NORMALISE)]
        return self.contestants("sphere_attention_step", [x, n, d, d, *numbers, work, work.size], x, x, reset)

    def field(self, problem):
        """bary_flow_cloud_velocity: velocities only."""
        (n, d), m = problem.x.shape, len(problem.y)
        out, work = aligned((n, d), problem.x.dtype), self.work("flow_cloud", problem.x.dtype, d)
        arrays = [out, d, None, None, problem.x, n, d, d, problem.y, m, d, None]
        return self.contestants("flow_cloud_velocity", [*arrays, SMOOTHING, TIME, work, work.size], problem.x, out)
