"""What include/bary.h declares: the functions, without prefix and type, and their parameters."""
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEADER = (ROOT / "include/bary.h").read_text()
PROTOTYPE = re.compile(r"^[a-z][\w ]*[ *](bary_\w+)\(([^;{]*?)\);", re.MULTILINE)
PROTOTYPES = {name: [] if text == "void" else re.split(r",\s*", text) for name, text in PROTOTYPE.findall(HEADER)}


def parameters(symbol):
    """(type, name) of every parameter; stars belong to the type."""
    return [re.match(r"(.*?)(\w+)$", text, re.DOTALL).groups() for text in PROTOTYPES[symbol]]


def element(function, scalar, name):
    """The type of an integer array's elements, as numpy calls it."""
    types = {name: type_ for type_, name in parameters(symbol(function, scalar))}
    return "uintp" if "size_t" in types[name] else "uint64" if "uint64_t" in types[name] else "uint32"


def symbol(function, scalar):
    """The C name for this scalar type; some functions have one for both."""
    typed = f"bary_{function}_{scalar}"
    return typed if typed in PROTOTYPES else f"bary_{function}"


def functions():
    return {re.sub(r"^bary_|_f(32|64)$", "", name) for name in PROTOTYPES}


def macro(name):
    """The number that the header gives a name."""
    return int(re.search(rf"^#define {name} (\d+)$", HEADER, re.MULTILINE)[1])
