"""onnxruntime on the problems: a graph of three nodes, built by onnx."""
import functools

import numpy
import onnxruntime
from onnx import TensorProto, helper

from measure import Contestant
from problems import aligned


def softmax_graph(n, m, d, dv, element):
    """MatMul, Softmax, MatMul."""
    shapes = {"q": (n, d), "k": (d, m), "v": (m, dv), "mean": (n, dv)}
    infos = {name: helper.make_tensor_value_info(name, element, shape) for name, shape in shapes.items()}
    nodes = [
        helper.make_node("MatMul", ["q", "k"], ["logits"]),
        helper.make_node("Softmax", ["logits"], ["weights"], axis=-1),
        helper.make_node("MatMul", ["weights", "v"], ["mean"]),
    ]
    graph = helper.make_graph(nodes, "attention", [infos["q"], infos["k"], infos["v"]], [infos["mean"]])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


class OnnxRuntime:
    """A session on one thread, with inputs and output bound once. Keys are transposed and scaled beforehand."""

    name = "onnxruntime"
    scalars = ("f32", "f64")

    @staticmethod
    def version():
        return onnxruntime.__version__

    @staticmethod
    def session(model):
        """The model with all of the runtime's graph optimisations, which are its default."""
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])

    def attention(self, problem):
        """The graph on the problem; a bias has become a coordinate."""
        plain = problem.bias_as_coordinate()
        (n, d), (m, dv) = plain.q.shape, plain.v.shape
        element = TensorProto.FLOAT if plain.dtype == numpy.float32 else TensorProto.DOUBLE
        session = self.session(softmax_graph(n, m, d, dv, element))
        inputs = {"q": plain.q, "k": numpy.ascontiguousarray(plain.k.T * plain.dtype.type(plain.scale)), "v": plain.v}
        mean = aligned((n, dv), plain.dtype)
        binding = session.io_binding()
        for name, array in inputs.items():
            binding.bind_input(name, "cpu", 0, plain.dtype.type, array.shape, array.ctypes.data)
        binding.bind_output("mean", "cpu", 0, plain.dtype.type, mean.shape, mean.ctypes.data)
        call = functools.partial(session.run_with_iobinding, binding)
        return Contestant(self.name, call, lambda: mean, keep=(session, inputs))
