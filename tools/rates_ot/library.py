"""The functions of include/bary.h that the experiment calls, on double arrays."""
import ctypes

import numpy

SIZE, POINTER = ctypes.c_size_t, ctypes.c_void_p


def address(array):
    return None if array is None else array.ctypes.data_as(POINTER)


class Library:
    def __init__(self, path):
        self.dll = ctypes.CDLL(str(path))

    def call(self, name, *arguments):
        status = self.dll[f"bary_{name}"](*arguments)
        if status != 0:
            raise RuntimeError(f"bary_{name} returned {status}")

    def length(self, name, *shape):
        function = self.dll[f"bary_{name}"]
        function.restype = SIZE
        return function(*map(SIZE, shape))

    def assign(self, x, y):
        """The j that each i goes to, the mean squared distance, and the proven gap."""
        n, d = x.shape
        perm, potentials, figures = numpy.empty(n, numpy.uint32), numpy.empty((2, n)), numpy.empty(2)
        work = numpy.empty(self.length("ot_assign_work_len", n, d))
        iwork = numpy.empty(self.length("ot_assign_iwork_len", n, d), numpy.uint32)
        outputs = address(perm), address(potentials[0]), address(potentials[1]), address(figures[:1]), address(figures[1:])
        points = address(x), SIZE(n), SIZE(d), SIZE(d), address(y), SIZE(d)
        self.call("ot_assign_f64", *outputs, *points, address(work), SIZE(work.size), address(iwork), SIZE(iwork.size))
        return perm, *figures

    def couple(self, x, y):
        """The same on the line, where n equal masses go one to one."""
        n = x.size
        entries, cost, mass = SIZE(), numpy.empty(1), numpy.empty(2 * n - 1)
        rows, cols = numpy.empty((2, 2 * n - 1), numpy.uint32)
        iwork = numpy.empty(self.length("ot_couple_1d_iwork_len", n, n), numpy.uint32)
        plan = ctypes.byref(entries), address(cost), address(rows), address(cols), address(mass), SIZE(mass.size)
        self.call("ot_couple_1d_f64", *plan, address(x), SIZE(n), None, address(y), SIZE(n), None, address(iwork), SIZE(iwork.size))
        perm = numpy.empty(n, numpy.uint32)
        perm[rows[: entries.value]] = cols[: entries.value]
        return perm, cost[0], 0.0
