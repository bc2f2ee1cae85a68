/* Instructions of bary's f32 functions on a Cortex-M4F, one line a case: name, instructions, units of work, what a unit is, the most that
 * a unit should take (or 0). counts.py builds it, runs it in QEMU and writes the table. Data come from a generator of its own, so that no
 * change of the library changes them. */
#include "bary.h"
#include "kernel.h"
#include "print.h"
#include "semihosting.h"
#include "ticks.h"

enum { NUMBERS = 64 * 16, TOKENS = 64, DIM = 16, SAMPLES = 8, STEPS = 4 };

/* n queries or rows and m keys of d numbers. */
struct shape {
    size_t n, m, d;
};

struct job {
    const char *name;
    counted run;
    struct shape shape;
    uint32_t units;
    const char *unit;
    uint32_t limit;
};

static float points[NUMBERS], others[NUMBERS], tokens[NUMBERS], out[NUMBERS], times[STEPS + 1];
static float work[BARY_SPHERE_ATTENTION_STEP_WORK_LEN_F32(TOKENS, DIM)];

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define WORK work, COUNT(work)
#define RUN(name) \
    static bary_status name##_of(size_t n, size_t m, size_t d); \
    static int32_t name(const void *with) \
    { \
        const struct shape *shape = with; \
        return name##_of(shape->n, shape->m, shape->d); \
    } \
    static bary_status name##_of(size_t n, size_t m, size_t d)

/* From -1 to 1, with 24 random bits. */
static float uniform(void)
{
    static uint32_t state = 1;
    state = state * 1664525 + 1013904223;
    return (float)(state >> 8) * 0x1p-23f - 1;
}

RUN(distances)
{
    kernel_distance2(out, points, n, others, m, d);
    return 0;
}

RUN(dots)
{
    kernel_dot(out, points, n, others, m, d);
    return 0;
}

RUN(exponentials)
{
    (void)m;
    kernel_exp2(out, points, n * d);
    return 0;
}

RUN(weights)
{
    (void)m;
    kernel_weight(out, points, n * d);
    return 0;
}

static bary_status attend_of(size_t n, size_t m, size_t d, bary_logit logit)
{
    return bary_softmax_attend_f32(out, d, NULL, NULL, NULL, NULL, points, n, d, d, others, m, d, others, d, d, NULL, logit, 1, WORK);
}

RUN(attend_dot)
{
    return attend_of(n, m, d, BARY_LOGIT_DOT);
}

RUN(attend_distance)
{
    return attend_of(n, m, d, BARY_LOGIT_DISTANCE);
}

RUN(nearest)
{
    return bary_ot_project_hard_f32(out, d, NULL, points, n, d, d, others, m, d, NULL);
}

RUN(euler)
{
    (void)m;
    return bary_flow_euler_f32(points, d, others, n, d, d, 0.25f, 0.5f);
}

RUN(relax)
{
    (void)m;
    return bary_flow_relax_f32(points, d, others, n, d, d, 0.25f, 0.5f);
}

RUN(normalise)
{
    (void)m;
    return bary_sphere_normalise_f32(points, n, d, d);
}

RUN(layer)
{
    (void)m;
    return bary_sphere_attention_step_f32(tokens, n, d, d, 1, 0.001f, BARY_ATTENTION_SOFTMAX, BARY_RETRACTION_NORMALISE, WORK);
}

RUN(normals)
{
    (void)m;
    return bary_noise_normals_f32(out, n, d, d, 1, BARY_STREAM_INITIAL, 0, 0, 0);
}

RUN(sample)
{
    return bary_flow_sample_cloud_f32(points, n, d, d, times, STEPS + 1, others, m, d, NULL, 0.1f, WORK, NULL, NULL);
}

#define PAIRS(name, run, n, m, d, limit) {name " " #n "x" #m "x" #d, run, {n, m, d}, (n) * (m), "pair", limit}
#define ROWS(name, run, n, d, per_row, unit, limit) {name " " #n "x" #d, run, {n, 0, d}, (n) * (per_row), unit, limit}

static const struct job jobs[] = {
    PAIRS("distance kernel", distances, 16, 64, 3, 55),
    PAIRS("distance kernel", distances, 16, 64, 8, 90),
    PAIRS("dot kernel", dots, 16, 64, 3, 55),
    PAIRS("dot kernel", dots, 16, 64, 8, 90),
    ROWS("exp2", exponentials, 64, 8, 8, "number", 30),
    ROWS("weight", weights, 64, 8, 8, "number", 0),
    ROWS("euler", euler, 64, 3, 3, "number", 8),
    ROWS("euler", euler, 16, 16, 16, "number", 8),
    ROWS("relax", relax, 64, 3, 3, "number", 0),
    ROWS("relax", relax, 16, 16, 16, "number", 0),
    PAIRS("attend, dot", attend_dot, 1, 64, 3, 0),
    PAIRS("attend, dot", attend_dot, 1, 64, 8, 0),
    PAIRS("attend, dot", attend_dot, 1, 64, 16, 0),
    PAIRS("attend, dot", attend_dot, 16, 64, 3, 0),
    PAIRS("attend, dot", attend_dot, 16, 64, 8, 0),
    PAIRS("attend, dot", attend_dot, 16, 64, 16, 0),
    PAIRS("attend, distance", attend_distance, 16, 64, 3, 0),
    PAIRS("attend, distance", attend_distance, 16, 64, 8, 0),
    PAIRS("attend, distance", attend_distance, 16, 64, 16, 0),
    PAIRS("nearest", nearest, 16, 64, 3, 0),
    PAIRS("nearest", nearest, 16, 64, 8, 0),
    ROWS("normalise", normalise, 64, 3, 1, "row", 0),
    ROWS("normalise", normalise, 64, 8, 1, "row", 0),
    ROWS("attention step", layer, 16, 3, 16, "pair", 0),
    ROWS("attention step", layer, 64, 8, 64, "pair", 0),
    ROWS("normals", normals, 64, 3, 3, "number", 0),
    ROWS("normals", normals, 64, 8, 8, "number", 0),
    {"sample cloud 8x64x2, 4 steps", sample, {SAMPLES, 64, 2}, SAMPLES * 64 * STEPS, "pair", 0},
};

/* New data before each call. */
static void set_up(size_t d)
{
    for (size_t i = 0; i < NUMBERS; i++) {
        points[i] = uniform();
        others[i] = uniform();
        tokens[i] = points[i];
    }
    (void)bary_sphere_normalise_f32(tokens, NUMBERS / d, d, d);
    for (size_t i = 0; i <= STEPS; i++)
        times[i] = (float)i / STEPS;
}

int main(void)
{
    int failures = start_ticks();
    for (const struct job *job = jobs; !failures && job < jobs + COUNT(jobs); job++) {
        set_up(job->shape.d);
        uint32_t count = instructions(job->run, &job->shape);
        put_text(job->name);
        put_number(count);
        put_number(job->units);
        put_text("\t");
        put_text(job->unit);
        put_number(job->limit);
        put_text("\n");
        failures += !count;
    }
    return failures;
}
