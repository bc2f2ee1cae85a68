/* The symbols of link.ld, and memory as C expects it at main. */
#ifndef MEMORY_H
#define MEMORY_H

#include <stddef.h>
#include <stdint.h>

/* QEMU's exit code after a fault. */
enum { FAULT_STATUS = 70 };

extern uint32_t data_begin[], data_end[], bss_begin[], bss_end[], stack_bottom[], stack_top[];
extern const uint32_t data_image[];

/* What the stack is filled with, to see later how deep it went. */
enum { UNUSED = 0x5eed0bed };

static inline void prepare_memory(void)
{
    /* up to a few words below this function's frame, which is the first */
    for (uint32_t *word = stack_bottom; word < (uint32_t *)__builtin_frame_address(0) - 16; word++)
        *word = UNUSED;
    const uint32_t *image = data_image;
    for (uint32_t *word = data_begin; word < data_end; word++)
        *word = *image++;
    for (uint32_t *word = bss_begin; word < bss_end; word++)
        *word = 0;
}

/* The bytes at the stack's end that were never used. */
static inline size_t stack_unused(void)
{
    const uint32_t *word = stack_bottom;
    while (word < stack_top && *word == UNUSED)
        word++;
    return (size_t)((const char *)word - (const char *)stack_bottom);
}

#endif
