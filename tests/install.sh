#!/bin/sh
# `make install` into an empty prefix, then a program built with nothing but what pkg-config says.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
make -s install PREFIX="$work/usr" > /dev/null
flags="-I$work/usr/include -L$work/usr/lib -lbary"
if command -v pkg-config > /dev/null; then
    export PKG_CONFIG_PATH="$work/usr/lib/pkgconfig"
    [ "$(pkg-config --modversion bary)" = "$(sed -n 's/^version = "\(.*\)"/\1/p' Cargo.toml)" ]
    flags=$(pkg-config --cflags --libs bary)
else
    echo "install: pkg-config is not on this machine; its file was not tried"
fi
"${CC:-cc}" -o "$work/first" c_examples/01_first_step.c $flags
LD_LIBRARY_PATH="$work/usr/lib" "$work/first" > /dev/null
echo "install: header, libraries and pkg-config file work from an empty prefix"
