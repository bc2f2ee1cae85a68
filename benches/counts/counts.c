/* One call of one function, for callgrind to count:
 *
 *     counts "attend 16x3 f32"    calls, and prints the widest vectors that the processor offers
 *     counts                      lists the cases: name, the function to count, how many pairs or numbers it works on
 *
 * Data come from a generator of its own, so that no change of the library changes them. */
#include "bary.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* m = 0: a function of numbers one by one, not of pairs. */
struct job {
    const char *name, *function;
    bary_status (*run)(size_t n, size_t m, size_t d);
    size_t n, m, d;
};

/* The most that a case takes. */
enum { NUMBERS = 1024 * 32, TOKENS = 256, DIM = 32 };

/* From -1 to 1, with 24 random bits. */
static double uniform(void)
{
    static uint32_t state = 1;
    state = state * 1664525 + 1013904223;
    return (state >> 8) * 0x1p-23 - 1;
}

#define T float
#define TYPE "f32"
#define FN(name) name##_f32
#define LEN(name) name##_F32
#include "cases.h"
#undef T
#undef TYPE
#undef FN
#undef LEN
#define T double
#define TYPE "f64"
#define FN(name) name##_f64
#define LEN(name) name##_F64
#include "cases.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* The vectors that src/simd/cpu.rs finds, asked of the compiler's library. */
static const char *vectors(void)
{
#if defined(__GNUC__) && defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f"))
        return "AVX-512F";
    return __builtin_cpu_supports("avx2") ? "AVX2" : "SSE2";
#else
    return "those of the target's baseline";
#endif
}

static void list(const struct job *jobs, size_t count)
{
    for (const struct job *job = jobs; job < jobs + count; job++)
        printf("%s\t%s\t%zu\t%s\n", job->name, job->function, job->n * (job->m ? job->m : job->d), job->m ? "pair" : "number");
}

static const struct job *find(const struct job *jobs, size_t count, const char *name)
{
    for (const struct job *job = jobs; job < jobs + count; job++)
        if (!strcmp(job->name, name))
            return job;
    return NULL;
}

/* A call of a function that is not counted, so that the library has found its vectors before one that is. */
static bary_status warm_up(void)
{
    float out, x = 0, y = 1, work[BARY_FLOW_CLOUD_WORK_LEN_F32(1)];
    return bary_flow_cloud_denoiser_f32(&out, 1, NULL, NULL, &x, 1, 1, 1, &y, 1, 1, NULL, 0.1f, 0.5f, work, COUNT(work));
}

static int call(const struct job *job)
{
    set_up_f32(job->d);
    set_up_f64(job->d);
    bary_status status = warm_up();
    if (!status)
        status = job->run(job->n, job->m, job->d);
    if (status)
        fprintf(stderr, "counts: %s: %s\n", job->name, bary_status_str(status));
    puts(vectors());
    return status != BARY_OK;
}

int main(int argc, char **argv)
{
    const struct job *job = argc == 2 ? find(jobs_f32, COUNT(jobs_f32), argv[1]) : NULL;
    if (argc == 2 && !job)
        job = find(jobs_f64, COUNT(jobs_f64), argv[1]);
    if (job)
        return call(job);
    list(jobs_f32, COUNT(jobs_f32));
    list(jobs_f64, COUNT(jobs_f64));
    return argc > 1;
}
