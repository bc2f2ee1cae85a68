"""ggml's flash attention by ctypes, from the libraries that benches/peers/ggml.sh builds. f32 throughout, keys and values too."""
import ctypes
import functools
import pathlib

import numpy

from measure import Contestant

F32 = 0  # GGML_TYPE_F32
MEGABYTE = 1 << 20
GRAPH_BYTES = 4 * MEGABYTE  # more than a graph of one node and its tensors' headers take
MOST_THREADS = 512  # GGML_MAX_N_THREADS


class InitParams(ctypes.Structure):
    """struct ggml_init_params"""

    _fields_ = [("mem_size", ctypes.c_size_t), ("mem_buffer", ctypes.c_void_p), ("no_alloc", ctypes.c_bool)]


class ThreadpoolParams(ctypes.Structure):
    """struct ggml_threadpool_params"""

    _fields_ = [
        ("cpumask", ctypes.c_bool * MOST_THREADS),
        ("n_threads", ctypes.c_int),
        ("prio", ctypes.c_int),
        ("poll", ctypes.c_uint32),
        ("strict_cpu", ctypes.c_bool),
        ("paused", ctypes.c_bool),
    ]


class Plan(ctypes.Structure):
    """struct ggml_cplan"""

    _fields_ = [
        ("work_size", ctypes.c_size_t),
        ("work_data", ctypes.c_void_p),
        ("n_threads", ctypes.c_int),
        ("threadpool", ctypes.c_void_p),
        ("abort_callback", ctypes.c_void_p),
        ("abort_callback_data", ctypes.c_void_p),
        ("use_ref", ctypes.c_bool),
    ]


POINTER, FLOAT, LENGTH = ctypes.c_void_p, ctypes.c_float, ctypes.c_int64
BASE = {
    "ggml_version": (ctypes.c_char_p, []),
    "ggml_init": (POINTER, [InitParams]),
    "ggml_new_tensor_4d": (POINTER, [POINTER, ctypes.c_int] + 4 * [LENGTH]),
    "ggml_get_data": (POINTER, [POINTER]),
    "ggml_flash_attn_ext": (POINTER, 5 * [POINTER] + 3 * [FLOAT]),
    "ggml_new_graph": (POINTER, [POINTER]),
    "ggml_build_forward_expand": (None, 2 * [POINTER]),
    "ggml_threadpool_params_init": (None, [POINTER, ctypes.c_int]),
}
CPU = {
    "ggml_cpu_init": (None, []),
    "ggml_threadpool_new": (POINTER, [POINTER]),
    "ggml_graph_plan": (Plan, [POINTER, ctypes.c_int, POINTER]),
    "ggml_graph_compute": (ctypes.c_int, 2 * [POINTER]),
}


def functions(path, signatures):
    """The library's functions with their types."""
    dll = ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)
    for name, (result, arguments) in signatures.items():
        function = getattr(dll, name)
        function.restype, function.argtypes = result, arguments
    return dll


def end_of_log(folder):
    """What ggml.sh said last, for a reason why there are no libraries."""
    log = pathlib.Path(folder) / "log"
    return log.read_text().splitlines()[-1] if log.is_file() else "ggml.sh has not run"


class Ggml:
    """ggml_flash_attn_ext in a graph of one node, on a pool of one thread, both made once."""

    name = "ggml"
    scalars = ("f32",)

    def __init__(self, folder):
        libraries = pathlib.Path(folder) / "lib"
        if not (libraries / "libggml-cpu.so").is_file():
            raise OSError(end_of_log(folder))
        self.base = functions(libraries / "libggml-base.so", BASE)
        self.cpu = functions(libraries / "libggml-cpu.so", CPU)
        self.cpu.ggml_cpu_init()
        params = ThreadpoolParams()
        self.base.ggml_threadpool_params_init(ctypes.byref(params), 1)
        self.pool = self.cpu.ggml_threadpool_new(ctypes.byref(params))

    def version(self):
        return self.base.ggml_version().decode()

    def tensor(self, context, array):
        """A tensor of one head with the array's values; ggml counts the inner dimension first."""
        tensor = self.base.ggml_new_tensor_4d(context, F32, array.shape[1], array.shape[0], 1, 1)
        ctypes.memmove(self.base.ggml_get_data(tensor), array.ctypes.data, array.nbytes)
        return tensor

    def graph(self, problem):
        """The graph of the attention, and a view of its result."""
        room = problem.q.nbytes + problem.k.nbytes + problem.v.nbytes + 4 * len(problem.q) * problem.v.shape[1]
        context = self.base.ggml_init(InitParams(room + GRAPH_BYTES, None, False))
        q, k, v = (self.tensor(context, array) for array in (problem.q, problem.k, problem.v))
        result = self.base.ggml_flash_attn_ext(context, q, k, v, None, problem.scale, 0.0, 0.0)
        graph = self.base.ggml_new_graph(context)
        self.base.ggml_build_forward_expand(graph, result)
        data = ctypes.cast(self.base.ggml_get_data(result), ctypes.POINTER(ctypes.c_float))
        return graph, numpy.ctypeslib.as_array(data, (len(problem.q), problem.v.shape[1]))

    def attention(self, problem):
        """The graph's computation; a bias has become a coordinate, since ggml's masks are f16."""
        graph, mean = self.graph(problem.bias_as_coordinate())
        plan = self.cpu.ggml_graph_plan(graph, 1, self.pool)
        work = numpy.zeros(plan.work_size + 64, numpy.uint8)
        plan.work_data = work.ctypes.data
        compute = self.cpu["ggml_graph_compute"]  # a second view of it, without types: its two arguments are C values already
        call = functools.partial(compute, ctypes.c_void_p(graph), ctypes.byref(plan))
        return Contestant(self.name, call, lambda: mean, keep=(plan, work))
