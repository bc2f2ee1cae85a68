/* Text to the console of the debugger, here QEMU, and the end of the program. */
#ifndef SEMIHOSTING_H
#define SEMIHOSTING_H

/* Writes text as it is. */
void put_text(const char *text);

/* Writes text and ends the line. */
void put_line(const char *text);

/* Ends the program; status becomes the exit code of QEMU. */
void leave(int status);

#endif
