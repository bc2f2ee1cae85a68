/* Every function with every kind of bad argument: the right error, and outputs untouched. Then the worst stack of each. */
#define _XOPEN_SOURCE 700 /* ucontext, for a stack of our own */
#include "bary.h"

#include <math.h>
#include <stdio.h>
#include <string.h>
#include <ucontext.h>

enum { N = 3, D = 2, LD = 3, SLOTS = 16, SLOT_BYTES = 1 << 16 };

/* One call's arguments. Pointers and leading dimensions stand in the order of the C declaration. */
struct args {
    void *p[SLOTS];
    size_t ld[8], len[4], n, d;
    double value[3];
    int32_t name[5];
};

/* A function and its valid arguments.
 * pointers, a letter each: o output, O output or NULL, q scanned and changed in place, i input, I input or NULL, s scanned input, S the same or
 *   NULL, B biases or NULL (scanned, minus infinity allowed), t times, m times changed in place, w work, u U output of uint32_t (or
 *   NULL), v iwork, r R input of uint32_t (or NULL), z Z output of size_t (or NULL).
 * points: whether many points are too many and no dimension is an error; 2 for square arrays, where it is no points, and none.
 * lengths: w scratch, l an array's length, with `need` their least values. values: the error that NaN gives. */
struct function {
    const char *call;
    bary_status (*run)(const struct args *);
    const char *pointers;
    int lds, points;
    const char *lengths;
    size_t need[4];
    double value[3];
    bary_status value_error[3];
    int names;
};

static double memory[SLOTS][SLOT_BYTES / sizeof(double)], before[SLOTS][SLOT_BYTES / sizeof(double)];
static int failures, checks;

static void expect(const char *call, const char *what, bary_status got, bary_status want)
{
    checks++;
    if (got != want) {
        printf("%s: %s: got %s, expected %s\n", call, what, bary_status_str(got), bary_status_str(want));
        failures++;
    }
}

static void store(void *slot, size_t i, size_t scalar, double value)
{
    float narrow = (float)value;
    memcpy((char *)slot + i * scalar, scalar == sizeof narrow ? (void *)&narrow : (void *)&value, scalar);
}

/* Harmless content: increasing times; for all else numbers that differ, the first N of which are weights of total 1. */
static double content(char letter, size_t i)
{
    if (letter == 't' || letter == 'm')
        return 0.25 * (double)i;
    return i < N ? (i == 1 ? 0.5 : 0.25) : 0.1 + 0.07 * (double)(i * 5 % 13);
}

/* Fills every array and gives back valid arguments. */
static struct args valid(const struct function *f, size_t scalar)
{
    struct args a = {.n = N, .d = D, .ld = {LD, LD, LD, LD, LD, LD, LD, LD}};
    for (size_t k = 0; f->pointers[k]; k++) {
        const uint32_t indices[N] = {0, 1, 2};
        a.p[k] = memory[k];
        for (size_t i = 0; i < 256; i++)
            store(a.p[k], i, scalar, content(f->pointers[k], i));
        if (strchr("uUvrR", f->pointers[k]))
            memcpy(a.p[k], indices, sizeof indices);
    }
    memcpy(a.len, f->need, sizeof a.len);
    memcpy(a.value, f->value, sizeof a.value);
    return a;
}

/* Calls and checks the status; after an error, that nothing but scratch has changed. */
static void attempt(const struct function *f, const struct args *a, const char *what, bary_status want)
{
    memcpy(before, memory, sizeof memory);
    expect(f->call, what, f->run(a), want);
    for (size_t k = 0; f->pointers[k] && want < 0; k++)
        if (!strchr("wv", f->pointers[k]) && memcmp(before[k], memory[k], SLOT_BYTES)) {
            printf("%s: %s: wrote argument %zu\n", f->call, what, k);
            failures++;
        }
}

static void bad_pointers(const struct function *f, size_t scalar)
{
    for (size_t k = 0; f->pointers[k]; k++) {
        char letter = f->pointers[k];
        struct args a = valid(f, scalar);
        a.p[k] = NULL;
        attempt(f, &a, "NULL", strchr("OSBUIZR", letter) ? BARY_OK : BARY_ERR_NULL);
        a = valid(f, scalar);
        a.p[k] = (char *)memory[k] + 1;
        attempt(f, &a, "misaligned", BARY_ERR_ALIGN);
        for (size_t other = 0; f->pointers[other]; other++) {
            a = valid(f, scalar);
            a.p[k] = a.p[other];
            if (other != k && strchr("oOqmwuUvzZ", letter))
                attempt(f, &a, "overlap", BARY_ERR_OVERLAP);
        }
        for (int kind = 0; kind < 2 && strchr("qsSBtm", letter); kind++) {
            a = valid(f, scalar);
            store(a.p[k], 1, scalar, kind ? (double)INFINITY : (double)NAN);
            attempt(f, &a, "non-finite data", strchr("tm", letter) ? BARY_ERR_TIMES : BARY_ERR_NONFINITE);
        }
    }
}

static void bad_numbers(const struct function *f, size_t scalar)
{
    struct args a = valid(f, scalar);
    for (int k = 0; k < f->lds; k++, a = valid(f, scalar)) {
        a.ld[k] = D - 1;
        attempt(f, &a, "short leading dimension", BARY_ERR_SHAPE);
    }
    for (int k = 0; f->lengths[k]; k++)
        for (size_t len = 0; len < f->need[k]; len++, a = valid(f, scalar)) {
            a.len[k] = len;
            bary_status short_of = f->lengths[k] == 'w' ? BARY_ERR_SCRATCH : BARY_ERR_LENGTH;
            attempt(f, &a, "short length", short_of);
        }
    for (int k = 0; k < 3 && f->value_error[k]; k++)
        for (int kind = 0; kind < 2; kind++, a = valid(f, scalar)) {
            a.value[k] = kind ? (double)INFINITY : (double)NAN;
            attempt(f, &a, "non-finite parameter", f->value_error[k]);
        }
    for (int k = 0; k < f->names; k++, a = valid(f, scalar)) {
        a.name[k] = 17;
        attempt(f, &a, "unknown name", BARY_ERR_PARAMETER);
    }
    if (f->points) {
        a.n = SIZE_MAX / 4;
        attempt(f, &a, "more points than memory", BARY_ERR_SHAPE);
        a = valid(f, scalar);
        a.d = 0;
        if (f->points < 2)
            attempt(f, &a, "dimension 0", BARY_ERR_SHAPE);
    }
}

/* The stack is painted, the call made on it, and the paint that is left counted. */
static unsigned char stack[1 << 18];
static ucontext_t home, away;
static const struct function *current;
static const struct args *current_args;

static void entry(void)
{
    if (current)
        expect(current->call, "valid", current->run(current_args), BARY_OK);
}

static size_t stack_of(const struct function *f, const struct args *a)
{
    size_t left = 0;
    current = f;
    current_args = a;
    memset(stack, 0xa5, sizeof stack);
    getcontext(&away);
    away.uc_stack.ss_sp = stack;
    away.uc_stack.ss_size = sizeof stack;
    away.uc_link = &home;
    makecontext(&away, entry, 0);
    swapcontext(&home, &away);
    while (left < sizeof stack && stack[left] == 0xa5)
        left++;
    return sizeof stack - left;
}

#define T float
#define FN(name) name##_f32
#define LEN(name) name##_F32
#include "arguments.h"
#undef T
#undef FN
#undef LEN
#define T double
#define FN(name) name##_f64
#define LEN(name) name##_F64
#include "arguments.h"

int main(void)
{
    size_t worst = 0;
    const struct function *worst_of = NULL;
    size_t base = stack_of(NULL, NULL);
    for (int wide = 0; wide < 2; wide++) {
        const struct function *f = wide ? functions_f64 : functions_f32;
        size_t scalar = wide ? sizeof(double) : sizeof(float);
        for (; f->call; f++) {
            struct args a = valid(f, scalar);
            size_t used = stack_of(f, &a) - base;
            if (used > worst) {
                worst = used;
                worst_of = f;
            }
            bad_pointers(f, scalar);
            bad_numbers(f, scalar);
        }
    }
    if (worst > 16384) /* the header's promise */
        failures++;
    printf("worst stack: %zu bytes, in %s\n", worst, worst_of ? worst_of->call : "none");
    printf("%d checks, %d failures\n", checks, failures);
    return failures != 0;
}
