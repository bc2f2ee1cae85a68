#include "report.h"
#include "semihosting.h"

#include <stdint.h>

enum { DECIMALS = 3, THOUSAND = 1000 };

void put_number(float number)
{
    char text[16], *first = text + sizeof text;
    if (!(number > -1e6f && number < 1e6f)) {
        put_text("out of range");
        return;
    }
    uint32_t thousandths = (uint32_t)((number < 0 ? -number : number) * THOUSAND + 0.5f);
    *--first = 0;
    for (int digits = 0; thousandths || digits <= DECIMALS; digits++, thousandths /= 10) {
        if (digits == DECIMALS)
            *--first = '.';
        *--first = (char)('0' + thousandths % 10);
    }
    if (number < 0)
        *--first = '-';
    put_text(first);
}

int put_check(const char *claim, int holds)
{
    put_text(holds ? "ok: " : "FAILED: ");
    put_line(claim);
    return !holds;
}
