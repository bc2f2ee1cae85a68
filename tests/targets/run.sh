#!/bin/sh
# run.sh HOST_ARCHIVE: the same program on other machines must print the same hash for each scalar type.
#
# The legs: this machine; AArch64 with NEON under qemu-aarch64; WebAssembly with and without simd128 under node. Each builds the library in
# the release profile, so an archive in which a panic survives does not link. A leg whose tools cannot be had is named, with the reason.
set -u
archive=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
shapes=${SHAPES:-20}
skipped=0

skip() {
    echo "$1: skipped: $2"
    skipped=$((skipped + 1))
}

# install TOOL PACKAGE...: whether the tool is there, or has been installed
install() {
    tool=$1
    shift
    command -v "$tool" > "$work/null" || { apt-get update && apt-get install -y --no-install-recommends "$@"; } > "$work/apt" 2>&1
    command -v "$tool" > "$work/null"
}

# build TRIPLE KIND FOLDER: the library for a target that can be had; RUSTFLAGS as they are
build() {
    rustup target add "$1" > "$work/rustup" 2>&1 || return 1
    cargo rustc --quiet --release --lib --crate-type "$2" --features capi,panic-handler --target "$1" --target-dir "target/$3" || exit 1
}

# leg NAME COMMAND...: runs, shows and keeps the two lines
leg() {
    name=$1
    shift
    "$@" > "$work/$name.hashes" || { echo "$name: failed" >&2; exit 1; }
    cut -d' ' -f1,2 "$work/$name.hashes" | while read -r scalar hash; do printf '%-14s %s %s\n' "$name" "$scalar" "$hash"; done
}

"${CC:-cc}" -std=c99 -O1 -Iinclude tests/targets/bits.c "$archive" -o "$work/host" || exit 1
leg host "$work/host" "$shapes"

if ! install qemu-aarch64 qemu-user || ! install aarch64-linux-gnu-gcc gcc-aarch64-linux-gnu libc6-dev-arm64-cross; then
    skip aarch64-neon "qemu-user or the cross compiler cannot be installed"
elif ! build aarch64-unknown-linux-gnu staticlib targets; then
    skip aarch64-neon "$(tail -n 1 "$work/rustup")"
else
    sh tools/archive.sh target/targets/aarch64-unknown-linux-gnu/release/libbary.a "$work/neon.a"
    aarch64-linux-gnu-gcc -static -std=c99 -O1 -Iinclude tests/targets/bits.c "$work/neon.a" -o "$work/neon" || exit 1
    leg aarch64-neon qemu-aarch64 "$work/neon" "$shapes"
fi

if ! install node nodejs; then
    skip wasm32 "node cannot be installed"
    skip wasm32-simd128 "node cannot be installed"
else
    for features in "" +simd128; do
        name=wasm32${features:+-simd128}
        if RUSTFLAGS="${features:+-C target-feature=$features}" build wasm32-unknown-unknown cdylib "targets$features"; then
            leg "$name" node tests/targets/bits.mjs "target/targets$features/wasm32-unknown-unknown/release/bary.wasm" "$shapes"
        else
            skip "$name" "$(tail -n 1 "$work/rustup")"
        fi
    done
fi

count=$(ls "$work"/*.hashes | wc -l)
for hashes in "$work"/*.hashes; do
    cmp -s "$work/host.hashes" "$hashes" || { echo "$hashes differs from the host" >&2; diff "$work/host.hashes" "$hashes" >&2; exit 1; }
done
echo "targets: $count equal, $skipped skipped"
