#!/bin/sh
# archive.sh IN OUT: keeps of a Rust static archive the one object that is ours.
#
# The rest is the compiler's own run-time library, which every C tool chain brings too, and which would clash when two Rust
# archives meet in one program.
set -eu
in=$(realpath "$1")
mkdir -p "$(dirname "$2")"
out=$(realpath "$(dirname "$2")")/$(basename "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
ar x "$in"
set -- bary-*.o
[ $# -eq 1 ] && [ -f "$1" ] || { echo "archive.sh: expected one object of the crate, found: $*" >&2; exit 1; }
mv "$1" bary.o
rm -f "$out"
ar rcsD "$out" bary.o
