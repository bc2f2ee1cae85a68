/* What runs before main on a Cortex-M, and what a fault does. */
#include "memory.h"
#include "semihosting.h"

#include <stdint.h>

int main(void);
void reset(void);

static void enable_fpu(void)
{
#ifdef __ARM_FP
    /* full access to coprocessors 10 and 11; subnormal numbers are on after a reset (FPSCR is 0) */
    *(volatile uint32_t *)0xe000ed88 |= UINT32_C(0xf) << 20;
    __asm__ volatile("dsb\nisb" ::: "memory");
#endif
}

void reset(void)
{
    enable_fpu();
    prepare_memory();
    leave(main());
}

/* Any exception: none is expected. */
static void fault(void)
{
    put_line("fault");
    leave(FAULT_STATUS);
}

/* Where the stack begins, then the 15 system exceptions. No interrupt is enabled. */
struct vectors {
    void *stack;
    void (*handlers[15])(void);
};

extern const struct vectors vectors;
__attribute__((section(".vectors"), used)) const struct vectors vectors = {
    stack_top,
    {reset, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault, fault},
};
