/* What runs before main on a 32-bit RISC-V in machine mode, and what a trap does. */
#include "memory.h"
#include "semihosting.h"

/* Control registers are an extension of their own, which compiler and C library need not know. */
#define ZICSR ".option arch, +zicsr\n"

int main(void);
void reset(void);

/* Any trap: none is expected. */
__attribute__((aligned(4))) static void fault(void)
{
    put_line("fault");
    leave(FAULT_STATUS);
}

static void enable_fpu(void)
{
#ifdef __riscv_flen
    /* the unit's state "initial"; rounding to nearest */
    __asm__ volatile(ZICSR "csrs mstatus, %0\ncsrw fcsr, zero" ::"r"(1u << 13));
#endif
}

void reset(void)
{
    __asm__ volatile(ZICSR "csrw mtvec, %0" ::"r"(fault));
    enable_fpu();
    prepare_memory();
    leave(main());
}

/* The first instructions: there is no stack yet. */
__attribute__((naked, section(".vectors"), used)) void entry(void);
void entry(void)
{
    __asm__ volatile("la sp, stack_top\n"
                     "j reset");
}
