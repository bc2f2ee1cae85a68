#!/bin/sh
# Builds the functions of CMSIS-DSP that the comparison calls, for a Cortex-M4F, from the source archive that requirements.txt names.
#
#     sh benches/mcu/cmsis.sh build/cmsis
#
# ARM_MATH_LOOPUNROLL is what its README asks for; so is -ffast-math, with which it takes 1 % more instructions here. __GNUC_PYTHON__ is its
# own switch for a build without the headers of CMSIS-Core, which the archive lacks: it drops integer intrinsics, of which floats use none.
# The last line of build/cmsis/log says how it ended; counts.py goes on without CMSIS-DSP where this fails, and quotes that line.
set -eu
out=$1
requirements=$(dirname "$0")/requirements.txt
functions="BasicMathFunctions/arm_dot_prod_f32 BasicMathFunctions/arm_scale_f32 BasicMathFunctions/arm_offset_f32
    StatisticsFunctions/arm_max_f32 FastMathFunctions/arm_vexp_f32 MatrixFunctions/arm_mat_vec_mult_f32 SupportFunctions/arm_barycenter_f32"
mkdir -p "$out"
: > "$out/log.new"

fetch() {
    rm -rf "$out/source" "$out"/*.tar.gz
    python3 -m venv "$out/venv" || return 1
    "$out/venv/bin/pip" download --quiet --no-deps --dest "$out" --requirement "$requirements" || return 1
    mkdir "$out/source"
    tar -xzf "$out"/cmsisdsp-*.tar.gz -C "$out/source" --strip-components 1
}

compile() {
    rm -f "$out"/*.o "$out/libcmsis.a"
    for function in $functions; do
        arm-none-eabi-gcc -O3 -mthumb -mcpu=cortex-m4 -mfloat-abi=hard -D__GNUC_PYTHON__ -DARM_MATH_LOOPUNROLL \
            -ffunction-sections -I"$out/source/Include" -I"$out/source/PrivateInclude" \
            -c "$out/source/Source/$function.c" -o "$out/$(basename "$function").o" || return 1
    done
    arm-none-eabi-ar rcs "$out/libcmsis.a" "$out"/*.o
}

# `set -e` does not act within these functions when they are tested, so each step is tested by itself.
for step in fetch compile; do
    if ! $step >> "$out/log.new" 2>&1; then
        echo "cmsis.sh failed to $step" >> "$out/log.new"
        mv "$out/log.new" "$out/log"
        exit 1
    fi
done
echo "built" >> "$out/log.new"
mv "$out/log.new" "$out/log"
