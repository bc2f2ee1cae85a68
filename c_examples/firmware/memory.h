/* The symbols of link.ld, and memory as C expects it at main. */
#ifndef MEMORY_H
#define MEMORY_H

#include <stdint.h>

/* QEMU's exit code after a fault. */
enum { FAULT_STATUS = 70 };

extern uint32_t data_begin[], data_end[], bss_begin[], bss_end[], stack_bottom[], stack_top[];
extern const uint32_t data_image[];

static inline void prepare_memory(void)
{
    const uint32_t *image = data_image;
    for (uint32_t *word = data_begin; word < data_end; word++)
        *word = *image++;
    for (uint32_t *word = bss_begin; word < bss_end; word++)
        *word = 0;
}

#endif
