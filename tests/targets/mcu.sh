#!/bin/sh
# mcu.sh: what only a microcontroller's tools show, checked: flash and stack, instructions, the firmware. After run.sh, which installs them.
set -eu
for tool in arm-none-eabi-gcc qemu-system-arm; do
    command -v $tool > /dev/null || { echo "mcu: skipped: no $tool"; exit 0; }
done
rustup target add thumbv7em-none-eabihf thumbv6m-none-eabi > /dev/null 2>&1 || { echo "mcu: skipped: no Rust targets"; exit 0; }
make -s check-budgets check-counts-mcu firmware
