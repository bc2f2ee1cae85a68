"""The files of tests/vectors: cases and frozen bits as C tables, and what they are checked against."""
import library
from compare import flat

TYPES = {"f32": ("float", "f"), "f64": ("double", "")}
EPSILON = {"f32": "2^-23", "f64": "2^-52"}
WIDTH = 132


def literal(value, suffix):
    """C99 hexadecimal, exact in the type it is for."""
    value = float(value)
    if value in (float("inf"), -float("inf")):
        return "INF" if value > 0 else "-INF"
    mantissa, exponent = value.hex().split("p")
    return f"{mantissa.rstrip('0').rstrip('.') if '.' in mantissa else mantissa}p{exponent}{suffix}"


def array(declaration, items):
    """Lines of at most WIDTH columns; C has no empty array, so none is one zero."""
    lines, line = [f"{declaration}[] = {{"], "   "
    for item in [str(item) for item in items] or ["0"]:
        if len(line) + len(item) + 2 > WIDTH:
            lines, line = [*lines, line], "   "
        line += f" {item},"
    return [*lines, line, "};"]


def sizes(function, case):
    """The integers of a case, then for every array a leading dimension, or whether it is there; wide words in four parts."""
    integers, inputs, outputs = function.parts()
    tape = []
    for word in integers:
        tape += [case[word.name] >> shift & 0xFFFF for shift in (0, 16, 32, 48)] if word.wide else [case[word.name]]
    for place, word in enumerate(inputs + outputs):
        shape, is_input = word.sizes(case), place < len(inputs)
        if len(shape) == 2:
            tape.append(shape[1] + library.padding(case, place))
        elif shape:
            tape.append(int(case[word.name] is not None if is_input else word.name not in case.get("unwanted", ())))
        if word.whole and is_input:
            tape += case[word.name]
    return tape


def numbers(function, case):
    """The inputs of a case in the layout's order, padding included."""
    tape = []
    for place, word in enumerate(function.parts()[1]):
        shape, value = word.sizes(case), case[word.name]
        if len(shape) == 2:
            value = library.Rows(*shape, library.padding(case, place), float, value).whole
        if not word.whole and value is not None:
            tape += flat(value)
    return tape


def inputs(room, functions):
    """The file of both types; numbers that an earlier function has too are not repeated."""
    lines, earlier = [f"/* Inputs of the test vectors of {room}. Written by tools/vectors; see its cases.py for the layouts. */"], {}
    for function in functions:
        name, integers, values = function.name, [], []
        for case in function.cases:
            integers += sizes(function, case)
            values += [literal(value, "f") for value in numbers(function, case)]
        lines += ["", f"/* {name}: {' | '.join(part.strip() for part in function.layout.split('|'))} */"]
        lines += [f"enum {{ {name}_cases = {len(function.cases)} }};"]
        lines += array(f"static const uint16_t {name}_sizes", integers)
        same = earlier.setdefault(tuple(values), name)
        lines += array(f"static const float {name}_numbers", values) if same == name else [f"#define {name}_numbers {same}_numbers"]
    return "\n".join(lines) + "\n"


def outcome(result):
    """All integers and all numbers that a function gave; the status comes before the integers of its case."""
    integers, values = [], []
    for status, outputs in result.outputs:
        if isinstance(outputs, int):
            integers += [status, outputs]
            continue
        integers.append(status)
        for word in (word for part in result.function.parts()[1:] for word in part if word.name in outputs):
            if outputs[word.name] is not None:
                (integers if word.whole else values).extend(flat(outputs[word.name]))
    return integers, values


def outputs(room, scalar, results):
    """The frozen bits of one type."""
    type_, suffix = TYPES[scalar]
    lines = [
        f"/* Outputs of the test vectors of {room}, {scalar}: the library's bits, written by tools/vectors after a check against 50 digits.",
        f" * Errors and tolerances are in epsilon, {EPSILON[scalar]}, relative to what is named. Sizes: for 32 lanes, then for few. */",
    ]
    for result in results:
        name, (integers, values) = result.function.name, outcome(result)
        lines += ["", f"/* {name}: {verdict(result)} */"]
        lines += array(f"static const uint16_t {name}_integers_{scalar}", integers)
        lines += array(f"static const {type_} {name}_want_{scalar}", [literal(value, suffix) for value in values])
    return "\n".join(lines) + "\n"


def verdict(result):
    if not result.function.relative:
        return "exact"
    return f"largest error {result.error:.3g}, tolerance {result.function.tolerance}; relative to {result.function.relative}"


def texts(lib):
    """The texts of all statuses, and of one number that is none."""
    lines = ["/* What bary_status_str says. Written by tools/vectors. */"]
    lines += ["static const struct { int32_t status; const char *text; } status_texts[] = {"]
    lines += [f'    {{{status}, "{lib.text(status)}"}},' for status in range(-14, 2)]
    return "\n".join([*lines, "};"]) + "\n"
