"""Flash and stack of every C function on a Cortex-M4F and a Cortex-M0, from the libraries' code: from the repository's root,

    python3 tests/targets/budgets.py [--check] [--out docs/bench/budgets.md]

Flash is what a linker that drops unused sections keeps of the library for one function. Stack is the deepest chain of calls, each frame as
its prologue makes it; where a call goes through a pointer, the deepest function whose address the program has is taken. Both leave out
memcpy, the compiler's run-time functions and the caller's callbacks. With --check fails where a number grew (by the compiler of the
table), and where an f32 function reaches double-precision arithmetic.
"""
import argparse
import functools
import pathlib
import re
import subprocess
import sys

TARGETS = {"M4F": "thumbv7em-none-eabihf", "M0": "thumbv6m-none-eabi"}
TOOL = "arm-none-eabi-"
DOUBLES = re.compile(r"__aeabi_(d|cd|f2d|[u]?[il]2d|l2d|ul2d)|__\w*df\d?$")
LIMIT = 1024
PAGE = """# Flash and stack of the C functions

Written by `make budgets` (`tests/targets/budgets.py`); `make check-budgets` fails where a number grows. Bytes, opt-level s, {compiler}.

Flash: what a linker that drops unused sections keeps of the library for a program of that function alone. Stack: the deepest chain of calls,
an upper bound. Both without memcpy and its kin, the compiler's run-time functions (soft floating point on a Cortex-M0, double precision on
both) and callbacks. No f32 function reaches double-precision arithmetic.

{remarks}

{table}
"""


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


class Library:
    """Sections of the one object: sizes, what they refer to, frames and calls of their functions."""

    def __init__(self, archive):
        self.size, self.of, self.refers, self.calls, self.frame, self.addresses = {}, {}, {}, {}, {}, {}
        self.indirect = set()
        for name, size in re.findall(r"^ *\d+ (\S+) +([0-9a-f]{8}) ", run(TOOL + "objdump", "-hw", archive), re.MULTILINE):
            self.size[name] = int(size, 16)
        self.symbols(archive)
        self.relocations(archive)
        self.code(archive)

    def symbols(self, archive):
        """The section of each symbol."""
        for line in run(TOOL + "objdump", "-tw", archive).splitlines():
            found = re.match(r"^[0-9a-f]{8} .{7} (\S+)\s+[0-9a-f]{8} (?:\.hidden )?(\S+)$", line)
            if found:
                self.of[found[2]] = found[1]

    def relocations(self, archive):
        """What each section refers to, and the functions whose addresses it holds."""
        section = None
        for line in run(TOOL + "objdump", "-rw", archive).splitlines():
            if line.startswith("RELOCATION RECORDS FOR"):
                section = line.split("[")[1].split("]")[0]
            elif found := re.match(r"^[0-9a-f]{8} (\S+)\s+(\S+?)(?:\+0x[0-9a-f]+)?$", line):
                self.refers.setdefault(section, set()).add(found[2])
                if not re.search("CALL|JUMP", found[1]):
                    self.addresses.setdefault(section, set()).add(found[2])

    def code(self, archive):
        """Frames, calls, and who calls through a pointer."""
        text = run(TOOL + "objdump", "-drw", "--no-show-raw-insn", archive)
        for block in re.split(r"^Disassembly of section ", text, flags=re.MULTILINE)[1:]:
            section, body = block.split(":", 1)
            words = {int(at, 16): int(word, 16) for at, word in re.findall(r"^\s*([0-9a-f]+):\s+\.word\s+0x([0-9a-f]+)", body, re.MULTILINE)}
            self.frame[section] = frame(body, words)
            self.calls[section] = set(re.findall(r"R_ARM_THM_(?:CALL|JUMP\d+)\s+(\S+)", body))
            if re.search(r"\sblx\s+(r\d+|ip|lr|sl|fp)|\sbx\s+(?!lr)", body):
                self.indirect.add(section)

    @functools.cache
    def reached(self, symbol):
        """The sections a program of one function keeps, and what it needs from outside."""
        sections, outside, left = set(), set(), [symbol]
        while left:
            name = left.pop()
            section = self.of.get(name, name)
            if section not in self.size:
                outside.add(name)
            elif section not in sections:
                sections.add(section)
                left.extend(self.refers.get(section, ()))
        return sections, outside

    def flash(self, symbol):
        return sum(self.size[section] for section in self.reached(symbol)[0] if ".ARM.exidx" not in section)

    def stack(self, symbol):
        """The deepest chain; a function that calls through a pointer may call any whose address the program holds."""
        sections, _ = self.reached(symbol)
        pointers = {self.of.get(name, name) for s in sections for name in self.addresses.get(s, ())} & set(self.frame)
        depths = {}

        def depth(section):
            if section in depths and depths[section] is None:
                sys.exit(f"budgets: {section} is recursive, and has no bound")
            if section not in depths:
                depths[section] = None
                called = {self.of.get(name, name) for name in self.calls.get(section, ())}
                called |= pointers if section in self.indirect else set()
                depths[section] = self.frame[section] + max((depth(s) for s in called if s in self.frame), default=0)
            return depths[section]

        return depth(self.of[symbol])


def frame(body, words):
    """The bytes by which a function's code lowers the stack pointer."""
    total, literal = 0, {}
    for line in body.splitlines():
        _, _, code = line.partition(":\t")
        code = code.split("@")[0].strip()
        if found := re.match(r"(push|stmdb\s+sp!,|stmfd\s+sp!,|vpush)\S*\s*\{(.*)\}", code):
            total += (8 if re.search(r"\bd\d", found[2]) else 4) * registers(found[2])
        elif found := re.match(r"subw?(?:\.w)?\s+sp, (?:sp, )?#(\d+)", code):
            total += int(found[1])
        elif found := re.match(r"str(?:\.w)?\s+\S+, \[sp, #-(\d+)\]!", code):
            total += int(found[1])
        elif found := re.match(r"strd\s+\S+, \S+, \[sp, #-(\d+)\]!", code):
            total += int(found[1])
        elif (found := re.match(r"ldr\s+(r\d), \[pc", code)) and (at := re.search(r"\(([0-9a-f]+) <", line)):
            literal[found[1]] = words.get(int(at[1], 16), 0)
        elif (found := re.match(r"add\s+sp, (r\d)$", code)) and literal[found[1]] >> 31:
            total += (1 << 32) - literal[found[1]]
        elif re.match(r"(sub\S*|mov\S*)\s+sp,", code) and not re.match(r"mov\s+sp, r\d", code):
            sys.exit(f"budgets: {code}: not understood")
    return total


def registers(text):
    """How many a list names; a range counts in full."""
    spans = [part.strip() for part in text.split(",")]
    return sum(int(b[1:]) - int(a[1:]) + 1 if b else 1 for a, _, b in (span.partition("-") for span in spans))


def measured(libraries):
    """Rows: function, then flash and stack by target."""
    names = sorted(name for name in libraries["M4F"].of if re.match(r"bary_", name))
    rows = []
    for name in names:
        row = [f"`{name}`"]
        for library in libraries.values():
            row += [library.flash(name), library.stack(name)]
        rows.append(row)
    return rows


def singles(library):
    return sorted(name for name in library.of if re.match(r"bary_.*_f32$", name))


def doubles(libraries):
    """Where an f32 function reaches double-precision arithmetic, which must not be."""
    for target, library in libraries.items():
        for name in singles(library):
            found = sorted(outside for outside in library.reached(name)[1] if DOUBLES.match(outside))
            if found:
                yield f"{name} reaches {', '.join(found)} on {target}"


def remarks(libraries):
    """What the page says of the whole."""
    size = lambda library: sum(s for name, s in library.size.items() if name.startswith((".text", ".rodata")))
    yield "The whole library: " + ", ".join(f"{size(library)} bytes on a Cortex-{target}" for target, library in libraries.items()) + "."
    deep = [name for name in singles(libraries["M4F"]) if libraries["M4F"].stack(name) > LIMIT]
    who = f"f32 functions with more than {LIMIT} bytes of stack on a Cortex-M4F: "
    yield who + (", ".join(f"`{name}`" for name in deep) or "none") + "."


def committed(text):
    cells = [row.strip("| ").split(" | ") for row in text.splitlines() if row.startswith("| `")]
    return {name: list(map(int, numbers)) for name, *numbers in cells}


def grown(rows, table):
    """Where a number is above the table's, or not in it."""
    for name, *numbers in rows:
        for now, before, what in zip(numbers, table.get(name, [0] * len(numbers)), COLUMNS):
            if now > before:
                yield f"{name}: {what} {before} -> {now}"


COLUMNS = [f"{what}, {target}" for target in TARGETS for what in ("flash", "stack")]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with the table instead of writing it")
    parser.add_argument("--out", default="docs/bench/budgets.md", type=pathlib.Path)
    options = parser.parse_args()
    archives = {target: pathlib.Path("build") / triple / "libbary.a" for target, triple in TARGETS.items()}
    libraries = {target: Library(archive) for target, archive in archives.items()}
    compiler = re.search(rb"rustc version [ -~]+", archives["M4F"].read_bytes())[0].decode()
    rows, wrong = measured(libraries), list(doubles(libraries))
    if options.check:
        text = options.out.read_text()
        if compiler in text:
            wrong += grown(rows, committed(text))
        else:
            print(f"budgets: the table was made with something else than {compiler}; growth is not looked for")
        print(*wrong, f"budgets: {len(rows)} functions, {len(wrong)} faults", sep="\n")
        sys.exit(bool(wrong))
    cells = [["function", *COLUMNS], ["---", *["---:"] * len(COLUMNS)], *rows]
    table = "\n".join(f"| {' | '.join(map(str, row))} |" for row in cells)
    options.out.write_text(PAGE.format(compiler=compiler, remarks="\n".join(remarks(libraries)), table=table))
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main()
