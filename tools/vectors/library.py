"""Calls of the shared library, in either scalar type, by the parameter names of the header."""
import ctypes

import numpy

import header

NUMBER = {"f32": numpy.float32, "f64": numpy.float64}
INTEGER = {"size_t": ctypes.c_size_t, "int32_t": ctypes.c_int32, "uint64_t": ctypes.c_uint64, "uint32_t": ctypes.c_uint32}
SCRATCH = 1 << 16
MARK = 77


class Rows:
    """A matrix with padding, all of it marked; rows is the part that counts."""

    def __init__(self, n, d, pad, dtype, values=None):
        self.whole = numpy.full((n, d + pad), MARK, dtype)
        self.rows, self.ld = self.whole[:, :d], d + pad
        if values is not None:
            self.rows[:] = values


class Library:
    def __init__(self, path):
        self.dll = ctypes.CDLL(path)

    def call(self, function, scalar, arguments):
        """The status, or the number, that the function returns. Scratch is added; a `ld` or `ld_x` not given comes from its rows."""
        symbol, number = header.symbol(function, scalar), NUMBER[scalar]
        scratch = {"work": numpy.full(SCRATCH, MARK, number), "iwork": numpy.full(SCRATCH, MARK, numpy.uint32), "mwork": numpy.full(SCRATCH, MARK, numpy.uint64)}
        given = {**scratch, "work_len": SCRATCH, "iwork_len": SCRATCH, "mwork_len": SCRATCH, "observer": None, "user": None, **arguments}
        passed = [self.argument(type_, name, given) for type_, name in header.parameters(symbol)]
        routine = self.dll[symbol]
        routine.restype = ctypes.c_size_t if function.endswith("_len") else ctypes.c_int32
        return routine(*passed)

    @staticmethod
    def argument(type_, name, given):
        type_ = type_.strip()
        if name == "ld":
            return ctypes.c_size_t(next(value.ld for value in given.values() if isinstance(value, Rows)))
        if name.startswith("ld_") and name not in given:
            return ctypes.c_size_t(given[name[3:]].ld)
        value = given[name]
        if isinstance(value, Rows):
            value = value.whole
        if isinstance(value, numpy.ndarray):
            return ctypes.c_void_p(value.ctypes.data)
        if type_ in INTEGER:
            return INTEGER[type_](value)
        if type_ in ("float", "double"):
            return {"float": ctypes.c_float, "double": ctypes.c_double}[type_](value)
        return value if callable(value) else ctypes.c_void_p(value)

    def text(self, status):
        self.dll.bary_status_str.restype = ctypes.c_char_p
        return self.dll.bary_status_str(ctypes.c_int32(status)).decode()


def padding(case, place):
    """Between the rows of an array: none, or another for each array."""
    pad = case.get("pad", 0)
    return pad and pad + place


def arrays(function, case, scalar, library):
    """The arguments of a case for one scalar type, and those that are outputs, by name and in the layout's order."""
    integers, inputs, outputs = function.parts()
    number = NUMBER[scalar]
    arguments, results = {word.name: case[word.name] for word in integers}, {}
    for place, word in enumerate(inputs + outputs):
        is_input, sizes = place < len(inputs), word.sizes(case)
        dtype = header.element(function.name, scalar, word.name) if word.whole else number
        value = case[word.name] if is_input else None
        if len(sizes) == 2:
            value = Rows(*sizes, padding(case, place), dtype, value)
        elif sizes and is_input and value is not None:
            value = numpy.array(value, dtype)
        elif sizes and not is_input and word.name not in case.get("unwanted", ()):
            value = numpy.full(sizes[0], MARK, dtype)
        if word.unit:
            library.call("sphere_normalise", scalar, {"x": value, "n": sizes[0], "d": sizes[1]})
        arguments[word.name] = value
        if word.changed or not is_input:
            results[word.name] = value
    return arguments, results


def run(function, case, scalar, library):
    """The status and the outputs of a case."""
    arguments, results = arrays(function, case, scalar, library)
    call = function.call or (lambda library, scalar, arguments: library.call(function.name, scalar, arguments))
    status = call(library, scalar, arguments)
    for value in arguments.values():
        assert not isinstance(value, Rows) or (value.whole[:, value.rows.shape[1] :] == MARK).all(), f"{function.name} wrote padding"
    return status, {name: value.rows if isinstance(value, Rows) else value for name, value in results.items()}
