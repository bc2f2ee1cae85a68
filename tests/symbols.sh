#!/bin/sh
# symbols.sh ARCHIVE ALLOWED [NM]: the library exports what the header declares, needs nothing that the sorted list ALLOWED does not name, and
# cannot panic.
set -eu
export LC_ALL=C
nm=${3:-nm}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "symbols of $1: $2" >&2
    exit 1
}

"$nm" -g --defined-only "$1" | awk 'NF == 3 { print $3 }' | sort > "$work/exports"
grep -v '^ *//' include/bary.h | grep -o '\bbary_[a-z0-9_]*(' | tr -d '(' | sort -u > "$work/declared"
diff "$work/declared" "$work/exports" || fail "$1" "exports are not what the header declares"
"$nm" -u "$1" | awk 'NF == 2 { print $2 }' | sort -u > "$work/undefined"
comm -13 "$2" "$work/undefined" | grep . && fail "$1" "needs what $2 does not allow"
"$nm" "$1" | grep -i panic && fail "$1" "a panic path"
exit 0
