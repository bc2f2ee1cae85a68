"""The functions of include/bary.h that the experiment calls, on double arrays."""
import ctypes

import numpy

SIZE, DOUBLE, POINTER, WHOLE, SEED = ctypes.c_size_t, ctypes.c_double, ctypes.c_void_p, ctypes.c_int32, ctypes.c_uint64
OBSERVER = ctypes.CFUNCTYPE(WHOLE, POINTER, SIZE, SIZE, POINTER, SIZE, SIZE, SIZE)
SOFTMAX, NORMALISE, FULL = WHOLE(0), WHOLE(0), WHOLE(0)  # of bary_attention_form, bary_retraction, bary_mask
NO_LAW, GAUSSIAN = 0, 1  # of bary_law
IDENTITY, PRODUCT = 0, 2  # of bary_query_key
# of query and key matrices in a step of the stochastic equation
DRAWS = 8
# of the quadrature up to a logit scale; the library then vouches for this much of the drift, and more points change no digit shown
POINTS, ALLOWED = {2.0: 32, 8.0: 48, 16.0: 64}, 0.03


def address(array):
    return None if array is None else array.ctypes.data_as(POINTER)


class Library:
    def __init__(self, path):
        self.dll = ctypes.CDLL(str(path))

    def call(self, name, *arguments):
        status = self.dll[f"bary_{name}_f64"](*arguments)
        if status != 0:
            raise RuntimeError(f"bary_{name} returned {status}")

    def scratch(self, name, *sizes, suffix="_f64"):
        length = self.dll[f"bary_{name}_work_len{suffix}"]
        length.restype = SIZE
        work = numpy.empty(length(*map(SIZE, sizes)))
        return address(work), SIZE(work.size)

    def order(self, x):
        value = numpy.empty(1)
        self.call("sphere_order_parameter", address(value), address(x), SIZE(x.shape[0]), SIZE(x.shape[1]), SIZE(x.shape[1]))
        return value[0]

    def attention_path(self, x, layers, beta, eta):
        """The order parameter after each layer with identity weights."""
        n, d = x.shape
        work, length = self.scratch("sphere_attention_step", n, d)
        order = [self.order(x)]
        for _ in range(layers):
            shape = address(x), SIZE(n), SIZE(d), SIZE(d), DOUBLE(beta), DOUBLE(eta)
            self.call("sphere_attention_step", *shape, SOFTMAX, NORMALISE, work, length)
            order.append(self.order(x))
        return numpy.array(order)

    def modified_path(self, x, layers, beta, eta):
        """The order parameter along the flow that layers of step eta follow to the second order, at the layers' times, four steps for each."""
        n, d = x.shape
        work, length = self.scratch("sphere_modified", n, d, 0, 0, 0)
        identity = None, SIZE(1), SIZE(0), SIZE(0), None, SIZE(0), None, SIZE(0), SIZE(0), None, SIZE(0)
        order = [self.order(x)]
        for _ in range(layers):
            for _ in range(4):
                how = DOUBLE(beta), DOUBLE(eta), DOUBLE(eta / 4), SOFTMAX, FULL, NORMALISE
                self.call("sphere_modified_step", address(x), SIZE(n), SIZE(d), SIZE(d), *identity, *how, work, length)
            order.append(self.order(x))
        return numpy.array(order)

    def random_run(self, setting, seed):
        """The order parameter after each layer of a net with random weights."""
        x, s = setting.tokens(), setting
        n, d = x.shape
        order = [self.order(x)]

        def observe(user, step, total, points, n, d, ld):
            order.append(self.order(numpy.ctypeslib.as_array(ctypes.cast(points, ctypes.POINTER(DOUBLE)), (n, d))))
            return 0

        net = SEED(seed), SEED(0), SIZE(s.layers), SIZE(s.heads), SIZE(d)
        laws = WHOLE(GAUSSIAN), DOUBLE(s.sd), WHOLE(GAUSSIAN if s.values else NO_LAW), DOUBLE(s.sd)
        how = DOUBLE(s.beta), DOUBLE(s.eta), SOFTMAX, FULL, NORMALISE
        work = self.scratch("sphere_random", n, d, d)
        self.call("sphere_random_run", address(x), SIZE(n), SIZE(d), SIZE(d), *net, *laws, *how, *work, OBSERVER(observe), None)
        return numpy.array(order)

    def chain(self, r, d, heads, query_key, beta, sd, eta, layers, seed, observer=None):
        """Carries overlaps through layers of the Gram chain, in place; matrices of queries and keys have rank d."""
        net = SIZE(d), SIZE(heads), SIZE(d), WHOLE(query_key), FULL, DOUBLE(beta), DOUBLE(sd), DOUBLE(sd), DOUBLE(eta), SEED(seed), SEED(0)
        n = SIZE(len(r))
        work = self.scratch("sphere_gram", len(r))
        self.call("sphere_gram_run", address(r), n, n, *net, SIZE(layers), *work, OBSERVER(observer) if observer else None, None)

    def gram_run(self, setting, seed):
        """The order parameter after each layer of the Gram chain."""
        s, order = setting, [1 / setting.n]

        def observe(user, step, total, overlaps, n, d, ld):
            value = numpy.empty(1)
            self.call("sphere_gram_order_parameter", address(value), POINTER(overlaps), SIZE(n), SIZE(ld))
            order.append(value[0])
            return 0

        self.chain(numpy.eye(s.n), s.d, s.heads, PRODUCT, s.beta, s.sd, s.eta, s.layers, seed, observe)
        return numpy.array(order)

    def gram_pair(self, overlap, d, beta, eta, layers, seed):
        """The overlap of two tokens after layers of one head whose query and key weights are the identity."""
        r = numpy.array([[1.0, overlap], [overlap, 1.0]])
        self.chain(r, d, 1, IDENTITY, beta, d**-0.5, eta, layers, seed)
        return r[1, 0]

    def homogenized_run(self, setting, seed):
        """The order parameter along the stochastic equation, a step of the clock for each layer."""
        x, s = setting.tokens(), setting
        n, d = x.shape
        work = self.scratch("sphere_homogenized", n, d, d)
        order = [self.order(x)]
        for step in range(s.layers):
            law = SEED(10**6 + seed), SEED(step), SIZE(DRAWS), SIZE(d), WHOLE(GAUSSIAN), DOUBLE(s.sd), DOUBLE(s.beta), DOUBLE(s.k)
            self.call("sphere_homogenized_step", address(x), SIZE(n), SIZE(d), SIZE(d), *law, SOFTMAX, FULL, NORMALISE, *work)
            order.append(self.order(x))
        return numpy.array(order)

    def equiangular_path(self, times, n, beta):
        """Overlaps at the times, from 0, by 16 steps of the equation between two."""
        fine = numpy.interp(numpy.arange(16 * (times.size - 1) + 1) / 16, numpy.arange(times.size), times)
        gammas = numpy.empty(fine.size)
        self.call("sphere_equiangular_path", address(gammas), address(fine), SIZE(fine.size), DOUBLE(0), SIZE(n), DOUBLE(beta), SOFTMAX)
        return gammas[::16].copy()

    def precise(self, tau, call):
        """A quadrature that is good enough."""
        points, error = next(points for most, points in POINTS.items() if tau <= most), numpy.empty(1)
        gammas = call(address(error), SIZE(points), *self.scratch("sphere_simplex_path", points, suffix=""))
        if error[0] > ALLOWED:
            raise RuntimeError(f"quadrature is off by {error[0]:g}")
        return gammas

    def simplex_path(self, clock, n, d, tau):
        """Overlaps at times of the clock, from 0; d = 0 is the limit of many dimensions."""

        def call(error, points, work, length):
            gammas = numpy.empty(clock.size)
            shape = address(clock), SIZE(clock.size), DOUBLE(0), SIZE(n), SIZE(d), DOUBLE(tau)
            self.call("sphere_simplex_path", address(gammas), error, *shape, points, work, length)
            return gammas

        return self.precise(tau, call)

    def simplex_layers(self, layers, n, tau, k):
        """Overlaps after each layer, from 0, in the limit of many dimensions."""

        def call(error, points, work, length):
            gammas = numpy.empty(layers + 1)
            shape = SIZE(gammas.size), DOUBLE(0), SIZE(n), DOUBLE(tau), DOUBLE(k)
            self.call("sphere_simplex_layers", address(gammas), error, *shape, points, work, length)
            return gammas

        return self.precise(tau, call)

    def logistic(self, layers, m0, k):
        order, at = numpy.empty(layers + 1), numpy.arange(layers + 1.0)
        self.call("sphere_logistic", address(order), address(at), SIZE(at.size), DOUBLE(m0), DOUBLE(k))
        return order

    def alignment(self, overlap, c):
        probability = numpy.empty(1)
        self.call("sphere_alignment", address(probability), DOUBLE(overlap), DOUBLE(c))
        return probability[0]
