#!/bin/sh
# The header alone, twice, under every standard, from C and C++, with every compiler there is and all warnings as errors.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf '#include "bary.h"\n#include "bary.h"\nint main(void) { return (int)(bary_version() - bary_version()); }\n' > "$work/twice.c"
cp "$work/twice.c" "$work/twice.cpp"
: > "$work/empty.c"
: > "$work/empty.cpp"
flags='-Wall -Wextra -Wpedantic -Wconversion -Wundef -Werror -Iinclude -fsyntax-only'
done=0
skipped=''
try() { # compiler standard file
    if ! command -v "$1" > /dev/null; then
        case $skipped in *" $1"*) ;; *) skipped="$skipped $1" ;; esac
        return
    fi
    if ! "$1" -std="$2" -fsyntax-only "$work/empty.${3##*.}" 2> /dev/null; then
        case $skipped in *" $1 -std=$2"*) ;; *) skipped="$skipped $1 -std=$2" ;; esac
        return
    fi
    "$1" -std="$2" $flags "$work/$3"
    done=$((done + 1))
}
for cc in ${CC:-cc} gcc clang; do
    for std in c99 c11 c17 c2x; do try "$cc" "$std" twice.c; done
done
for cxx in ${CXX:-c++} g++ clang++; do
    for std in c++11 c++14 c++17 c++20 c++23 c++2b; do try "$cxx" "$std" twice.cpp; done
done
[ $done -ge 4 ] || { echo "header: compiled only $done times" >&2; exit 1; }
echo "header: compiled alone $done times; compilers and standards not on this machine:${skipped:- none}"
