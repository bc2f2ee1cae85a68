"""The functions of include/bary.h that the experiment calls, on double arrays."""
import ctypes

import numpy

SIZE, DOUBLE, POINTER, WHOLE = ctypes.c_size_t, ctypes.c_double, ctypes.c_void_p, ctypes.c_int32
FIELD = ctypes.CFUNCTYPE(WHOLE, POINTER, POINTER, POINTER, SIZE, SIZE, SIZE, DOUBLE)
EULER, RELAX = 0, 1  # of bary_method


def address(array):
    return None if array is None else array.ctypes.data_as(POINTER)


def view(pointer, n, d):
    return numpy.ctypeslib.as_array(ctypes.cast(pointer, ctypes.POINTER(DOUBLE)), (n, d))


class Library:
    def __init__(self, path):
        self.dll = ctypes.CDLL(str(path))
        self.dll.bary_flow_sample_cloud_work_len_f64.restype = SIZE

    def call(self, name, *arguments):
        status = self.dll[f"bary_{name}_f64"](*arguments)
        if status != 0:
            raise RuntimeError(f"bary_{name} returned {status}")

    def grid(self, name, steps, *parameters):
        times = numpy.empty(steps + 1)
        self.call(f"flow_grid_{name}", address(times), SIZE(times.size), *map(DOUBLE, parameters))
        return times

    def euler_law(self, sds, times):
        """W2 of Euler's law and N(0, diag sds^2)."""
        w2 = numpy.empty(1)
        self.call("flow_euler_law", address(w2), None, None, address(sds), SIZE(sds.size), address(times), SIZE(times.size), DOUBLE(0))
        return w2[0]

    def sample(self, x, times, method, field):
        """Carries the rows of x along times, in place, on field(x, t)."""
        n, d = x.shape

        def write(user, out, points, n, d, ld, t):
            view(out, n, d)[:] = field(view(points, n, d), t)
            return 0

        work = numpy.empty(n * d)
        shape = address(x), SIZE(n), SIZE(d), SIZE(d), address(times), SIZE(times.size)
        self.call("flow_sample", *shape, WHOLE(method), address(work), SIZE(work.size), FIELD(write), None, None)

    def sample_cloud(self, x, times, centres, log_weights, s):
        """Carries numbers on the line along times, in place, on the field of a smoothed cloud."""
        n, m, one = SIZE(x.size), SIZE(centres.size), SIZE(1)
        work = numpy.empty(self.dll.bary_flow_sample_cloud_work_len_f64(n, one))
        cloud = address(centres), m, one, address(log_weights), DOUBLE(s)
        shape = address(x), n, one, one, address(times), SIZE(times.size)
        self.call("flow_sample_cloud", *shape, *cloud, address(work), SIZE(work.size), None, None)
