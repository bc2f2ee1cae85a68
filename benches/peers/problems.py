"""The problems that contestants solve, and float64 references for them, in two passes: maximum first, sums after."""
import dataclasses

import numpy

TIME, SMOOTHING = 0.5, 0.1  # t and s of the flow fields


def aligned(shape, dtype):
    """An array of zeros on a cache line's boundary, so that no contestant meets a split line that another one is spared."""
    count = int(numpy.prod(shape)) * numpy.dtype(dtype).itemsize
    raw = numpy.zeros(count + 64, numpy.uint8)
    start = -raw.ctypes.data % 64
    return raw[start : start + count].view(dtype).reshape(shape)


def copied(values, dtype):
    """The values in an aligned array."""
    array = aligned(numpy.shape(values), dtype)
    array[...] = values
    return array


@dataclasses.dataclass
class Attention:
    """Means of the rows of v with weights softmax(scale q k^T + bias); bias is one number a key, or None."""

    q: numpy.ndarray
    k: numpy.ndarray
    v: numpy.ndarray
    scale: float
    bias: numpy.ndarray = None

    @property
    def dtype(self):
        return self.q.dtype

    def reference(self):
        """The means, in float64 from these inputs."""
        q, k, v = (array.astype(numpy.float64) for array in (self.q, self.k, self.v))
        logits = float(self.scale) * (q @ k.T)
        if self.bias is not None:
            logits += self.bias.astype(numpy.float64)
        weights = numpy.exp(logits - logits.max(axis=1, keepdims=True))
        return weights @ v / weights.sum(axis=1, keepdims=True)

    def bias_as_coordinate(self, pad_values=False):
        """The same means without a bias: queries gain a coordinate 1, keys gain bias / scale. Padded values gain a column of zeros."""
        if self.bias is None:
            return self
        q = numpy.column_stack([self.q, numpy.ones(len(self.q))])
        k = numpy.column_stack([self.k, self.bias.astype(numpy.float64) / self.scale])
        v = numpy.column_stack([self.v, numpy.zeros(len(self.v))]) if pad_values else self.v
        return Attention(*(copied(array, self.dtype) for array in (q, k, v)), self.scale)


def rounded(number, dtype):
    """The number as the scalar type has it, so that the reference and all contestants start from the same inputs."""
    return float(numpy.dtype(dtype).type(number))


def gaussian_attention(n, m, d, dtype, sd, scale=None):
    """Normal queries, keys and values. Logits have standard deviation sd: by the scale, or by the size of queries and keys."""
    normal = numpy.random.default_rng([n, m, d]).standard_normal
    size = 1.0 if scale is None else (sd / scale / d**0.5) ** 0.5
    q, k, v = size * normal((n, d)), size * normal((m, d)), normal((m, d))
    scale = sd / d**0.5 if scale is None else scale
    return Attention(*(copied(array, dtype) for array in (q, k, v)), rounded(scale, dtype))


@dataclasses.dataclass
class Layer:
    """One step of self-attention on unit vectors: x to (x + eta g) / |x + eta g|, g the attention's drive or its tangent part."""

    x: numpy.ndarray
    beta: float
    eta: float

    def reference(self, projected=False):
        """The tokens after the step, in float64 from these inputs."""
        x = self.x.astype(numpy.float64)
        g = Attention(x, x, x, self.beta).reference()
        if projected:
            g -= (g * x).sum(axis=1, keepdims=True) * x
        moved = x + self.eta * g
        return moved / numpy.linalg.norm(moved, axis=1, keepdims=True)


def layer(n, d, dtype):
    """Tokens in uniform directions."""
    x = numpy.random.default_rng([n, d]).standard_normal((n, d))
    x /= numpy.linalg.norm(x, axis=1, keepdims=True)
    return Layer(copied(x, dtype), 1.0, rounded(1e-3, dtype))


@dataclasses.dataclass
class Field:
    """The velocity at the rows of x of the flow to a cloud of points y, at TIME, smoothed by SMOOTHING."""

    x: numpy.ndarray
    y: numpy.ndarray

    def as_attention(self):
        """The softmax mean in it, with -|x - t y|^2 / (2c) expanded: the square of x drops out, that of t y is a bias."""
        t, c = TIME, (1 - TIME) ** 2 + (TIME * SMOOTHING) ** 2
        y = self.y.astype(numpy.float64)
        bias = copied(-(t * t) * (y * y).sum(axis=1) / (2 * c), self.x.dtype)
        return Attention(self.x, copied(t * y, self.x.dtype), self.y, rounded(1 / c, self.x.dtype), bias)

    def reference(self):
        """The velocity of docs/math.md, section 4, in float64 from these inputs."""
        t, s = TIME, SMOOTHING
        c = (1 - t) ** 2 + (t * s) ** 2
        x, y = self.x.astype(numpy.float64), self.y.astype(numpy.float64)
        mean = Attention(x, t * y, y, 1 / c, -(t * t) * (y * y).sum(axis=1) / (2 * c)).reference()
        return ((1 - t) * mean + (t * s * s - (1 - t)) * x) / c


def field(b, m, d, dtype):
    """A normal cloud, and queries as they are at TIME."""
    normal = numpy.random.default_rng([b, m, d]).standard_normal
    y = normal((m, d))
    x = TIME * y[numpy.arange(b) % m] + (1 - TIME) * normal((b, d))
    return Field(copied(x, dtype), copied(y, dtype))
