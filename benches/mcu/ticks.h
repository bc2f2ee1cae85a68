/* Counts the instructions of calls: by SysTick, which in QEMU with `-icount shift=7` goes on by 16/5 ticks an instruction. */
#ifndef TICKS_H
#define TICKS_H

#include <stdint.h>

/* A call, and what it is made with. Returns 0, or what went wrong. */
typedef int32_t (*counted)(const void *with);

/* Starts SysTick. Returns 0, or 1 and says so where known code is not counted to the instruction: no -icount, or another shift. */
int start_ticks(void);

/* The instructions of a call from its first to its return, both included, up to 5 million; 0 if it fails. */
uint32_t instructions(counted call, const void *with);

#endif
