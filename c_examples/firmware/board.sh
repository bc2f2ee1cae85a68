#!/bin/sh
# board.sh build BOARD PROGRAM FILE...   compiles and links C files (and archives) for a board
# board.sh run BOARD PROGRAM             runs the program in QEMU; its exit code is main's
# board.sh target BOARD                  the Rust target of libbary.a for the board
#
# BOARD: mps2-an385 (Cortex-M3), mps2-an386 (M4F), mps2-an500 (M7), mps2-an505 (M33), microbit (M0), riscv32 (RV32IMC).
# RAM and STACK in bytes may be given by the environment: 64 KiB and 8 KiB (16 and 4 on the microbit), as may CFLAGS.
set -eu
here=$(dirname "$0")
verb=$1
board=$2
shift 2

# arm TARGET CPU FLOAT FLASH RAM_ORIGIN RAM STACK
arm() {
    target=$1 machine=$board emulator=qemu-system-arm start=start.c
    compiler="arm-none-eabi-gcc -mthumb -mcpu=$2 -mfloat-abi=$3 --specs=nano.specs"
    flash=$4 ram_origin=$5 ram=$6 stack=$7
}

# Of flash, unless a board has more.
length=0x40000
case $board in
mps2-an385) arm thumbv7m-none-eabi cortex-m3 soft 0 0x20000000 65536 8192 ;;
mps2-an386) arm thumbv7em-none-eabihf cortex-m4 hard 0 0x20000000 65536 8192 ;;
mps2-an500) arm thumbv7em-none-eabihf cortex-m7 hard 0 0x20000000 65536 8192 ;;
mps2-an505) arm thumbv8m.main-none-eabihf cortex-m33 hard 0x10000000 0x38000000 65536 8192 ;;
microbit) arm thumbv6m-none-eabi cortex-m0 soft 0 0x20000000 16384 4096 ;;
riscv32)
    target=riscv32imc-unknown-none-elf machine="virt -bios none" emulator=qemu-system-riscv32 start=start_riscv.c
    compiler="riscv64-unknown-elf-gcc -march=rv32imc -mabi=ilp32 --specs=picolibc.specs"
    flash=0x80000000 length=0x100000 ram_origin=0x80100000 ram=65536 stack=8192
    ;;
*)
    echo "board.sh: no board $board" >&2
    exit 2
    ;;
esac

build() {
    program=$1
    shift
    # shellcheck disable=SC2086 # flags are words
    $compiler -std=c99 ${CFLAGS:--O2} -ffunction-sections -fdata-sections -I"$here" -I"$here/../../include" \
        -nostartfiles -Wl,--gc-sections,--fatal-warnings -Wl,-z,noexecstack -Wl,-Map="$program.map" \
        -Wl,--defsym=flash_origin=$flash,--defsym=flash_length=$length \
        -Wl,--defsym=ram_origin=$ram_origin,--defsym=ram_length="${RAM:-$ram}",--defsym=stack_length="${STACK:-$stack}" \
        -T "$here/link.ld" "$here/$start" "$here/semihosting.c" "$@" -o "$program"
}

case $verb in
build) build "$@" ;;
run)
    # shellcheck disable=SC2086
    exec $emulator -M $machine -display none -serial none -monitor none -chardev stdio,id=console \
        -semihosting-config enable=on,target=native,chardev=console -kernel "$1" < /dev/null
    ;;
target) echo "$target" ;;
*)
    echo "board.sh: build, run or target, not $verb" >&2
    exit 2
    ;;
esac
