/* Semihosting calls of ARM (M profile) and RISC-V: an operation's number and the address of its arguments. */
#include "semihosting.h"

#include <stdint.h>

enum { SYS_WRITE0 = 0x04, SYS_EXIT_EXTENDED = 0x20, ADP_STOPPED_APPLICATION_EXIT = 0x20026 };

#if defined(__arm__)
static void call(uintptr_t operation, const void *arguments)
{
    register uintptr_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = arguments;
    __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
}
#elif defined(__riscv)
static void call(uintptr_t operation, const void *arguments)
{
    register uintptr_t a0 __asm__("a0") = operation;
    register const void *a1 __asm__("a1") = arguments;
    /* three uncompressed instructions, on one page */
    __asm__ volatile(".option push\n.option norvc\n.balign 16\n"
                     "slli x0, x0, 0x1f\nebreak\nsrai x0, x0, 7\n.option pop"
                     : "+r"(a0)
                     : "r"(a1)
                     : "memory");
}
#else
#error "no semihosting call for this machine"
#endif

void put_text(const char *text)
{
    call(SYS_WRITE0, text);
}

void put_line(const char *text)
{
    put_text(text);
    put_text("\n");
}

void leave(int status)
{
    const uintptr_t reason[2] = {ADP_STOPPED_APPLICATION_EXIT, (uintptr_t)status};
    call(SYS_EXIT_EXTENDED, reason);
    for (;;)
        ;
}
