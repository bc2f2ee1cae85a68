#!/bin/sh
# run.sh: builds the Rust firmware, looks at what is linked, and runs it in QEMU. Needs the Rust target thumbv7em-none-eabihf and
# qemu-system-arm; where the C firmware has been built (c_examples/firmware/run.sh), both must print the same numbers.
set -eu
cd "$(dirname "$0")"
program=../target/firmware/thumbv7em-none-eabihf/release/bary-firmware
in_c=../build/thumbv7em-none-eabihf/firmware-mps2-an386.elf
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "firmware-rs: $1" >&2
    exit 1
}

cargo build --release --locked
nm "$program" | grep -E '__rust_(re|de)?alloc|5alloc|malloc|sbrk' && fail "a heap is linked"
echo "linked: no heap"
size -A "$program" | awk '
    $1 ~ /^\.(vector_table|text|rodata|data)$/ { flash += $2 }
    $1 ~ /^\.(data|bss|uninit)$/ { ram += $2 }
    END { print "flash " flash " bytes, RAM " ram " bytes beside the stack" }'
timeout 60 cargo run --release --locked --quiet > "$work/rust" || fail "ended with $?"
cat "$work/rust"
if [ -f "$in_c" ]; then
    sh ../c_examples/firmware/board.sh run mps2-an386 "$in_c" | grep -v stack > "$work/c"
    cmp "$work/rust" "$work/c" || fail "prints other numbers than the C firmware"
    echo "the same as the C firmware"
fi
