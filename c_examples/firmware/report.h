/* What the firmware says, without stdio. */
#ifndef REPORT_H
#define REPORT_H

/* Writes a number, rounded to thousandths, as "-1.250"; beyond a million, and for NaN, "out of range". */
void put_number(float number);

/* Writes a claim and whether it holds. Returns 1 if it does not, so that failures can be added up. */
int put_check(const char *claim, int holds);

#endif
