/* One instruction is 2^7 ns of QEMU's virtual clock, a tick of the boards' 25 MHz 40 ns: to the nearest, ticks tell each instruction.
 * SysTick has 24 bits. */
#include "ticks.h"
#include "semihosting.h"

struct systick {
    uint32_t control, reload, current;
};

static volatile struct systick *const systick = (volatile struct systick *)0xe000e010;

enum { MASK = 0xffffff, ENABLED_AT_THE_CLOCK_OF_THE_CORE = 5, NANOSECONDS = 128, PERIOD = 40 };

/* Two: a zero to return, and the return. */
enum { OF_NOTHING = 2 };

static int32_t nothing(const void *with)
{
    (void)with;
    return 0;
}

/* 100 001 instructions more. */
static int32_t loop(const void *with)
{
    uint32_t left;
    (void)with;
    __asm__ volatile("movw %0, #50000\n1: subs %0, #1\n bne 1b" : "=r"(left)::"cc");
    return 0;
}

/* 3 instructions more. */
static int32_t three(const void *with)
{
    (void)with;
    __asm__ volatile("nop\nnop\nnop");
    return 0;
}

/* With what the reading itself takes. The call is made through a volatile pointer, so that it stays one. */
static uint32_t raw(counted call, const void *with)
{
    volatile counted made = call;
    uint32_t start = systick->current;
    int32_t status = made(with);
    uint32_t ticks = (start - systick->current) & MASK;
    return status ? 0 : (ticks * PERIOD + NANOSECONDS / 2) / NANOSECONDS;
}

/* What the reading takes is that of `nothing`. */
uint32_t instructions(counted call, const void *with)
{
    uint32_t count = raw(call, with);
    return count ? count - raw(nothing, 0) + OF_NOTHING : 0;
}

int start_ticks(void)
{
    systick->reload = MASK;
    systick->current = 0;
    systick->control = ENABLED_AT_THE_CLOCK_OF_THE_CORE;
    int wrong = instructions(three, 0) != OF_NOTHING + 3 || instructions(loop, 0) != OF_NOTHING + 100001;
    if (wrong)
        put_line("ticks do not tell instructions: is QEMU run with -icount shift=7?");
    return wrong;
}
