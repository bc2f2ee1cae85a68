/* Columns of a line. */
#ifndef PRINT_H
#define PRINT_H

#include "semihosting.h"

#include <stdint.h>

/* A tab and a number. */
static inline void put_number(uint32_t number)
{
    char text[12], *first = text + sizeof text;
    *--first = 0;
    do
        *--first = (char)('0' + number % 10);
    while (number /= 10);
    put_text("\t");
    put_text(first);
}

#endif
