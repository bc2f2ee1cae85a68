#!/bin/sh
# run.sh [BOARD...]: builds the firmware, looks at what is linked, and runs it in QEMU: on a Cortex-M4F and a Cortex-M0 if no board is
# named. Run from the project's root; needs the Rust targets (board.sh target BOARD), gcc-arm-none-eabi with newlib and qemu-system-arm.
set -eu
[ $# -gt 0 ] || set -- mps2-an386 microbit
here=c_examples/firmware
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "firmware: $1" >&2
    exit 1
}

# linked PROGRAM: no heap, no panic, and of the C library only what copies and fills memory
linked() {
    nm "$1" | grep -Ew 'malloc|calloc|realloc|free|_?sbrk|_(malloc|calloc|realloc|free|sbrk)_r|[A-Za-z0-9_$.]*panic[A-Za-z0-9_$.]*' \
        && fail "a heap or a panic is linked"
    grep -Eo '/libc[a-z_]*\.a\([^)]*\)' "$1.map" | grep -v 'mem' && fail "more of the C library is linked"
    echo "linked: no heap, no panic, of the C library only what copies and fills memory"
}

# memory PROGRAM: bytes of flash and RAM, the stack left out
memory() {
    size -A "$1" | awk '
        $1 ~ /^\.(text|ARM\.exidx|data)$/ { flash += $2 }
        $1 ~ /^\.(data|bss)$/ { ram += $2 }
        END { print "flash " flash " bytes, RAM " ram " bytes beside the stack" }'
}

for board in "$@"; do
    target=$(sh $here/board.sh target "$board")
    make -s lib TARGET="$target"
    program=build/$target/firmware-$board.elf
    sh $here/board.sh build "$board" "$program" $here/main.c $here/report.c "build/$target/libbary.a"
    echo "== $board"
    linked "$program"
    memory "$program"
    status=0
    timeout 60 sh $here/board.sh run "$board" "$program" > "$work/$board" || status=$?
    cat "$work/$board"
    [ $status -eq 0 ] || fail "$board ended with $status"
    grep -v stack "$work/$board" > "$work/$board.text"
    cmp "$work/$1.text" "$work/$board.text" || fail "$board prints other results than $1"
done
