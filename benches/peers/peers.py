"""torch and numpy on the problems, each in the form that serves it best; what is prepared beforehand is not timed."""
import functools

import numpy
import torch
from torch.nn.functional import normalize, scaled_dot_product_attention

from measure import Contestant, fastest
from problems import aligned


def one_head(array):
    """The array's own memory as a torch tensor of one batch and one head."""
    return torch.from_numpy(array)[None, None]


class Torch:
    """Eager torch. Its arrays are the problem's own; its results are new tensors, as its interface makes them."""

    name = "torch"

    def __init__(self):
        torch.set_num_threads(1)
        torch.set_num_interop_threads(1)

    @staticmethod
    def version():
        return f"{torch.__version__} on {torch.backends.cpu.get_cpu_capability()}"

    def attention(self, problem, name=name, mask=None, columns=None):
        """scaled_dot_product_attention; a mask is added to the logits. The output is the first columns, or all."""
        q, k, v = map(one_head, (problem.q, problem.k, problem.v))
        call = functools.partial(scaled_dot_product_attention, q, k, v, attn_mask=mask, scale=problem.scale)
        return Contestant(name, call, lambda: call()[0, 0, :, :columns].numpy())

    def masked(self, problem):
        """The faster of two masks that hold the bias: its one row expanded over the queries, or written out for each."""
        row = torch.from_numpy(problem.bias)[None, None, None]
        expanded = row.expand(1, 1, len(problem.q), -1)
        masks = {"expanded": expanded, "written out": expanded.contiguous()}
        best = fastest([self.attention(problem, name, mask) for name, mask in masks.items()])
        return self.attention(problem, mask=masks[best.name]), best.name

    def without_mask(self, problem):
        """The bias as a coordinate, with padded values, since the fused kernel wants queries and values of one width."""
        padded = problem.bias_as_coordinate(pad_values=True)
        return self.attention(padded, "torch without mask", columns=problem.v.shape[1])

    def layer(self, problem):
        """bary's step in eager operations. The tokens stay as they are, which spares torch a copy."""
        x, beta, eta = one_head(problem.x), problem.beta, problem.eta

        def step():
            return normalize(x + eta * scaled_dot_product_attention(x, x, x, scale=beta), dim=-1)

        return Contestant(self.name, step, lambda: step()[0, 0].numpy())

    def projected_layer(self, problem):
        """The step along the drive's tangent part, another discretisation of the same flow, which bary's step does not take."""
        x, beta, eta = one_head(problem.x), problem.beta, problem.eta

        def step():
            g = scaled_dot_product_attention(x, x, x, scale=beta)
            tangent = g - (g * x).sum(-1, keepdim=True) * x
            return normalize(x + eta * tangent, dim=-1)

        return Contestant("torch with projection", step, lambda: step()[0, 0].numpy())


class Numpy:
    """Two passes over a matrix of logits that is allocated once. Keys are transposed and scaled beforehand."""

    name = "numpy"
    scalars = ("f32", "f64")

    @staticmethod
    def version():
        return numpy.__version__

    def attention(self, problem):
        """Every operation writes into memory that is there already; a bias has become a coordinate."""
        plain = problem.bias_as_coordinate()
        q, k, v = plain.q, numpy.ascontiguousarray(plain.k.T * plain.dtype.type(plain.scale)), plain.v
        logits, mean = aligned((len(q), k.shape[1]), plain.dtype), aligned((len(q), v.shape[1]), plain.dtype)

        def call():
            numpy.matmul(q, k, out=logits)
            numpy.subtract(logits, logits.max(axis=1, keepdims=True), out=logits)
            numpy.exp(logits, out=logits)
            numpy.matmul(logits, v, out=mean)
            numpy.divide(mean, logits.sum(axis=1, keepdims=True), out=mean)

        return Contestant(self.name, call, lambda: mean)
