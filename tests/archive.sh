#!/bin/sh
# archive.sh ARCHIVE SHARED: what the libraries export and need, and that they link into C programs by themselves.
set -eu
archive=$1
shared=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "archive: $1" >&2
    exit 1
}

# memcpy and its kin are what any compiler may call
printf '%s\n' bcmp memcmp memcpy memmove memset > "$work/allowed"
sh tests/symbols.sh "$archive" "$work/allowed" || fail "its symbols"
nm -g --defined-only "$archive" | awk 'NF == 3 { print $3 }' | sort > "$work/exports"
nm -D --defined-only "$shared" | awk '{ print $3 }' | sort > "$work/shared"
diff "$work/exports" "$work/shared" || fail "the shared library's exports are not the archive's"

# without libstd, and without any library but the C one
printf '#include "bary.h"\nint main(void) { return bary_version() != BARY_VERSION; }\n' > "$work/main.c"
"${CC:-cc}" -Iinclude "$work/main.c" "$archive" -o "$work/static" && "$work/static" || fail "does not link by itself"
"${CC:-cc}" -Iinclude "$work/main.c" "$shared" -Wl,-rpath,"$(dirname "$(realpath "$shared")")" -o "$work/dynamic" && "$work/dynamic" || fail "the shared library does not link"
# beside another Rust library in one program
cat > "$work/other.rs" << 'EOF'
#[unsafe(no_mangle)]
pub extern "C" fn digits(x: u32) -> usize {
    x.to_string().len()
}
EOF
cat > "$work/two.c" << 'EOF'
#include "bary.h"
size_t digits(uint32_t x);
int main(void)
{
    return digits(bary_version()) != 4;
}
EOF
rustc --edition 2024 --crate-type staticlib -C panic=abort "$work/other.rs" -o "$work/libother.a"
"${CC:-cc}" -Iinclude "$work/two.c" "$archive" "$work/libother.a" -lpthread -ldl -lm -o "$work/two" && "$work/two" \
    || fail "not beside another Rust library"
# freestanding: no C library at all, memcpy and its kin from a page of C
cat > "$work/bare.c" << 'EOF'
#include "bary.h"
void *memcpy(void *to, const void *from, size_t n)
{
    for (size_t i = 0; i < n; i++)
        ((volatile char *)to)[i] = ((const char *)from)[i];
    return to;
}
void *memset(void *to, int value, size_t n)
{
    for (size_t i = 0; i < n; i++)
        ((volatile char *)to)[i] = (char)value;
    return to;
}
int bary_status_of_all(void);
int bary_status_of_all(void)
{
    float x[2] = {1, 2}, v[2] = {0, 0};
    return (int)bary_flow_euler_f32(x, 2, v, 1, 2, 2, 0, 1);
}
EOF
"${CC:-cc}" -ffreestanding -O1 -Iinclude -nostdlib -shared -Wl,-z,defs -Wl,--whole-archive "$archive" -Wl,--no-whole-archive \
    "$work/bare.c" -o "$work/bare" || fail "needs more than memcpy and memset"
echo "archive: $(wc -l < "$work/exports") functions, nothing else exported, no panic path, $(wc -c < "$archive") bytes"
