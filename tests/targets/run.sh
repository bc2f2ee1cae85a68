#!/bin/sh
# run.sh: the same programs on other machines must give the same bits: every function's vectors (tests/c/vectors.c), and, where there is
# an operating system or a JavaScript engine, many shapes more (bits.c). Prints a row for each machine: the hashes of f32 and f64.
#
# A leg whose tools cannot be had is named, with the reason, and counted. Each library is built as a release, so one in which a panic
# survives does not link. Installs what is missing, by apt and rustup. Run from the project's root.
set -u
export LC_ALL=C
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
host=$(rustc -vV | sed -n 's/^host: //p')
skipped=0
legs=0

skip() {
    echo "$1: skipped: $2"
    skipped=$((skipped + 1))
}

# tools TOOL... -- PACKAGE...: whether the tools are there, or have been installed
tools() {
    wanted=
    while [ "$1" != -- ]; do
        command -v "$1" > "$work/null" || wanted="$wanted $1"
        shift
    done
    shift
    [ -z "$wanted" ] && return 0
    reason="apt cannot install$wanted"
    { apt-get update && apt-get install -y --no-install-recommends "$@"; } < /dev/null > "$work/apt" 2>&1
}

# archive TRIPLE FLAVOUR: the library, whose place is left in $library
archive() {
    library=build/$1${2:+-$2}/libbary.a
    if ! rustup target add "$1" < /dev/null > "$work/rustup" 2>&1; then
        reason=$(tail -n 1 "$work/rustup")
        return 1
    fi
    make -s lib TARGET="$1" FLAVOUR="$2" < /dev/null > "$work/make" 2>&1 || { cat "$work/make" >&2; exit 1; }
}

# symbols NM TRIPLE FLAVOUR: what the library exports and needs; WRITE=1 writes the list of what it may need
symbols() {
    list=tests/targets/undefined/$2${3:+-$3}.txt
    [ -z "${WRITE:-}" ] || "$1" -u "$library" | awk 'NF == 2 { print $2 }' | sort -u > "$list"
    sh tests/symbols.sh "$library" "$list" "$1" || exit 1
}

# hashes FILE...: of each type, one hash of the lines of all functions, in whatever order and parts; and that of the shapes
hashes() {
    for scalar in f32 f64; do
        awk -v scalar=$scalar 'NF == 3 && $1 == scalar && length($3) == 8' "$@" | sort > "$work/lines"
        [ ! -s "$work/lines" ] || echo "$scalar vectors $(sha256sum "$work/lines" | cut -c 1-8)"
    done
    awk '$3 == "normals" { print $1, "shapes", $2 }' "$@"
}

# row NAME COUNT FILE...: shows a leg's hashes, as many as there must be, and compares them with the first leg's
row() {
    name=$1 count=$2
    shift 2
    hashes=$(hashes "$@")
    [ "$(echo "$hashes" | grep -c .)" -eq "$count" ] || { echo "$name printed $hashes, not $count hashes" >&2; exit 1; }
    echo "$hashes" | while read -r scalar what hash; do
        [ -f "$work/first-$scalar-$what" ] || echo "$hash" > "$work/first-$scalar-$what"
        [ "$(cat "$work/first-$scalar-$what")" = "$hash" ] || exit 1
    done || { echo "$name differs: $hashes" >&2; grep -h DIFFERS "$@" >&2; exit 1; }
    printf '%-16s %s\n' "$name" "$(echo "$hashes" | awk '{ out = out sprintf("  %s %s %s", $1, $2, $3) } END { print out }')"
    legs=$((legs + 1))
}

# hosted NAME TRIPLE FLAVOUR COMPILER RUNNER: both programs on an operating system
hosted() {
    archive "$2" "$3" || { skip "$1" "$reason"; return; }
    case $4 in *-gcc) symbols "${4%gcc}nm" "$2" "$3" ;; *) symbols nm "$2" "$3" ;; esac
    # small libraries have checks of their own
    for program in ${3:+c/arguments c/results} c/vectors targets/bits; do
        # shellcheck disable=SC2086 # words
        $4 -std=c99 -D_POSIX_C_SOURCE=200112L -O1 -static -Iinclude -Itests/c ${3:+-DBARY_SMALL} "tests/$program.c" "$library" -lm \
            -o "$work/program" || exit 1
        timeout 600 $5 "$work/program" "${SHAPES:-20}" < /dev/null > "$work/$(basename $program)" || { cat "$work/$(basename $program)" >&2; exit 1; }
    done
    row "$1" 4 "$work/vectors" "$work/bits"
}

# board NAME BOARD: the vectors on bare metal, a program for each type and part, since all together do not fit
board() {
    name=$1 machine=$2
    triple=$(sh c_examples/firmware/board.sh target "$machine")
    archive "$triple" "" || { skip "$name" "$reason"; return; }
    case $triple in riscv*) symbols riscv64-unknown-elf-nm "$triple" "" ;; *) symbols arm-none-eabi-nm "$triple" "" ;; esac
    for only in F32 F64; do
        for part in KERNEL FLOW SPHERE OT TRANSPORT ENTROPIC INDEPENDENCE; do
            output=$work/board$only$part
            CFLAGS="-O1 -DVECTORS_BARE -DVECTORS_${only}_ONLY -DVECTORS_PART=$part -Itests/c" \
                sh c_examples/firmware/board.sh build "$machine" "$work/program" tests/targets/board.c tests/c/vectors.c "$library" || exit 1
            timeout 600 sh c_examples/firmware/board.sh run "$machine" "$work/program" > "$output" || { cat "$output" >&2; exit 1; }
        done
    done
    row "$name" 2 "$work"/board*
    rm "$work"/board*
}

# wasm NAME FLAVOUR: both programs in a JavaScript engine. There the compiler's own run-time library, which other C tool chains bring, comes
# with Rust's archive.
wasm() {
    archive wasm32-unknown-unknown "$2" || { skip "$1" "$reason"; return; }
    clang --target=wasm32 -std=c99 -O1 -ffreestanding -nostdlib -DVECTORS_BARE -Iinclude -Itests/c -Wl,--no-entry -Wl,--export-all \
        -Wl,--allow-undefined tests/c/vectors.c -Wl,--whole-archive "$library" -Wl,--no-whole-archive \
        "target/wasm32-unknown-unknown${2:+-$2}/wasm32-unknown-unknown/release/libbary.a" -o "$work/program.wasm" || exit 1
    timeout 600 node tests/targets/vectors.mjs "$work/program.wasm" > "$work/vectors" || { cat "$work/vectors" >&2; exit 1; }
    timeout 600 node tests/targets/bits.mjs "$work/program.wasm" "${SHAPES:-20}" > "$work/bits" || exit 1
    row "$1" 4 "$work/vectors" "$work/bits"
}

hosted x86-64 "$host" "" "${CC:-cc}" ""
hosted x86-64-scalar "$host" small "${CC:-cc}" ""
if tools qemu-x86_64 qemu-i386 qemu-aarch64 qemu-arm qemu-s390x -- qemu-user; then
    hosted x86-64-avx2 "$host" "" "${CC:-cc}" "qemu-x86_64 -cpu max"
    hosted x86-64-sse2 "$host" "" "${CC:-cc}" "qemu-x86_64 -cpu qemu64"
    while read -r name triple flavour compiler emulator packages; do
        # shellcheck disable=SC2086
        if tools "$compiler" -- $packages; then
            hosted "$name" "$triple" "${flavour#-}" "$compiler" "$emulator"
        else
            skip "$name" "$reason"
        fi
    done << 'TABLE'
i686           i686-unknown-linux-gnu        -      i686-linux-gnu-gcc       qemu-i386    gcc-i686-linux-gnu libc6-dev-i386-cross
aarch64-neon   aarch64-unknown-linux-gnu     -      aarch64-linux-gnu-gcc    qemu-aarch64 gcc-aarch64-linux-gnu libc6-dev-arm64-cross
aarch64-scalar aarch64-unknown-linux-gnu     small  aarch64-linux-gnu-gcc    qemu-aarch64 gcc-aarch64-linux-gnu libc6-dev-arm64-cross
armv7          armv7-unknown-linux-gnueabihf -      arm-linux-gnueabihf-gcc  qemu-arm     gcc-arm-linux-gnueabihf libc6-dev-armhf-cross
s390x          s390x-unknown-linux-gnu       -      s390x-linux-gnu-gcc      qemu-s390x   gcc-s390x-linux-gnu libc6-dev-s390x-cross
TABLE
else
    for name in x86-64-avx2 x86-64-sse2 i686 aarch64-neon aarch64-scalar armv7 s390x; do skip $name "$reason"; done
fi

if tools arm-none-eabi-gcc qemu-system-arm -- gcc-arm-none-eabi libnewlib-arm-none-eabi qemu-system-arm; then
    board cortex-m4f mps2-an386
    board cortex-m7 mps2-an500
    board cortex-m33 mps2-an505
    board cortex-m0 microbit
else
    for name in cortex-m4f cortex-m7 cortex-m33 cortex-m0; do skip $name "$reason"; done
fi
if tools riscv64-unknown-elf-gcc qemu-system-riscv32 -- gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf qemu-system-misc; then
    board riscv32imc riscv32
else
    skip riscv32imc "$reason"
fi

if tools clang wasm-ld node -- clang lld nodejs; then
    wasm wasm32 ""
    wasm wasm32-simd128 simd128
else
    for name in wasm32 wasm32-simd128; do skip $name "$reason"; done
fi

echo "targets: $legs equal, $skipped skipped"
[ $((legs + skipped)) -eq 16 ] || { echo "targets: 16 were meant to be" >&2; exit 1; }
