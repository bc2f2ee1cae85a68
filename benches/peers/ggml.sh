#!/bin/sh
# Builds ggml's two CPU libraries for this processor, one thread, from the source archive that requirements-ggml.txt names.
#
#     sh benches/peers/ggml.sh build/bench-venv build/ggml
#
# Only what attention needs is compiled: no OpenMP, no llama.cpp. The last line of build/ggml/log says how it ended;
# `make bench` goes on without ggml where this fails, and the driver quotes that line.
set -eu
venv=$1
out=$2
requirements=$(dirname "$0")/requirements-ggml.txt
mkdir -p "$out"
: > "$out/log.new"

fetch() {
    # Of each archive one version: the commands below name them by pattern.
    rm -f "$out"/*.whl "$out"/*.tar.gz
    "$venv/bin/pip" download --quiet --no-deps --dest "$out" --requirement "$requirements" || return 1
    "$venv/bin/pip" install --quiet "$out"/cmake-*.whl || return 1
    rm -rf "$out/source" && mkdir "$out/source"
    tar -xzf "$out"/llama_cpp_python-*.tar.gz -C "$out/source" --strip-components 1
}

configure() {
    # The archive lacks this template of a file that nothing here installs.
    touch "$out/source/vendor/llama.cpp/ggml/ggml.pc.in" || return 1
    "$venv/bin/cmake" -S "$out/source/vendor/llama.cpp/ggml" -B "$out/cmake" -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=ON \
        -DCMAKE_LIBRARY_OUTPUT_DIRECTORY="$(cd "$out" && pwd)/lib" -DGGML_NATIVE=ON -DGGML_OPENMP=OFF -DGGML_LLAMAFILE=OFF \
        -DGGML_CPU_REPACK=OFF -DGGML_CCACHE=OFF -DGGML_BUILD_TESTS=OFF -DGGML_BUILD_EXAMPLES=OFF
}

compile() {
    "$venv/bin/cmake" --build "$out/cmake" --target ggml-base ggml-cpu
}

# `set -e` does not act within these functions when they are tested, so each step is tested by itself.
for step in fetch configure compile; do
    if ! $step >> "$out/log.new" 2>&1; then
        echo "ggml.sh failed to $step" >> "$out/log.new"
        mv "$out/log.new" "$out/log"
        exit 1
    fi
done
echo "built" >> "$out/log.new"
mv "$out/log.new" "$out/log"
