/* What the demos share: complaints, progress, and the digits. */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include "bary.h"
#include "picture.h"

#include <unistd.h>

#define LEN(array) (sizeof(array) / sizeof *(array))

enum { DIGITS = 1797, DIM = 64 };

/* Whether a call failed, and says so. */
static inline int failed(const char *what, bary_status status)
{
    if (status < 0)
        fprintf(stderr, "%s: %s\n", what, bary_status_str(status));
    return status < 0;
}

/* Shows how far a run is, if somebody watches. */
static inline void show_progress(const char *what, size_t step, size_t total)
{
    if (isatty(2))
        fprintf(stderr, "\r%s %zu of %zu%s", what, step, total, step == total ? "\n" : "");
}

/* An observer for runs: shows the step; user is what to call it. */
static inline int32_t progress(void *user, size_t step, size_t total, const float *x, size_t n, size_t d, size_t ld)
{
    (void)x, (void)n, (void)d, (void)ld;
    show_progress(user, step, total);
    return 0;
}

/* Reads the digits' pixels, 0 (paper) to 1 (ink), and their labels (or NULL). Whether it worked; says so if not. */
static inline int read_digits(float *pixels, unsigned char *labels)
{
    const char *path = "c_examples/data/digits.pgm";
    unsigned width, height, channels, maxval;
    unsigned char *samples = picture_read_pnm(path, &width, &height, &channels, &maxval);
    int fits = samples && width == DIM + 1 && height == DIGITS && channels == 1;
    for (size_t i = 0; fits && i < DIGITS; i++) {
        const unsigned char *row = samples + i * (DIM + 1);
        for (size_t c = 0; c < DIM; c++)
            pixels[i * DIM + c] = (float)row[c] / (float)maxval;
        if (labels)
            labels[i] = row[DIM];
    }
    if (!fits)
        fprintf(stderr, "%s: not found or not the digits; run from the project's root\n", path);
    free(samples);
    return fits;
}

#endif
