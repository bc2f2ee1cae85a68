/* Samples, attends and transports on a microcontroller: no heap, no operating system, no stdio. Exits with the failures. */
#include "bary.h"
#include "heart.h"
#include "memory.h"
#include "report.h"
#include "semihosting.h"

#include <stddef.h>
#include <stdint.h>

#define LEN(array) (sizeof(array) / sizeof *(array))

/* Whether a call failed, and says so. */
static int failed(const char *what, bary_status status)
{
    if (status < 0) {
        put_text(what);
        put_text(": ");
        put_line(bary_status_str(status));
    }
    return status < 0;
}

static void put_value(const char *name, float value)
{
    put_text(name);
    put_number(value);
    put_text("\n");
}

static void put_point(const char *name, const float *x)
{
    put_text(name);
    put_number(x[0]);
    put_text(" ");
    put_number(x[1]);
    put_text("\n");
}

static int near(float got, float want)
{
    return got - want <= 1e-6f * want && want - got <= 1e-6f * want;
}

static float squared_distance(const float *x, const float *y)
{
    return (x[0] - y[0]) * (x[0] - y[0]) + (x[1] - y[1]) * (x[1] - y[1]);
}

/* Sample: from noise to new points, along the flow of the heart (standard deviation 0.6) smoothed by 0.05. */
static int sample(void)
{
    enum { SAMPLES = 8, STEPS = 32 };
    static const float smoothing = 0.05f;
    static float x[SAMPLES * DIM], nearest[SAMPLES * DIM], times[STEPS + 1];
    static float work[BARY_FLOW_SAMPLE_CLOUD_WORK_LEN_F32(SAMPLES, DIM)];
    int all_near = 1;

    if (failed("noise", bary_noise_normals_f32(x, SAMPLES, DIM, DIM, 2026, BARY_STREAM_INITIAL, 0, 0, 0)) ||
        failed("grid", bary_flow_grid_equal_angle_f32(times, STEPS + 1, 0.6f)) ||
        failed("sample", bary_flow_sample_cloud_f32(x, SAMPLES, DIM, DIM, times, STEPS + 1, heart, HEART, DIM, NULL, smoothing,
                                                    work, LEN(work), NULL, NULL)) ||
        failed("nearest", bary_ot_project_hard_f32(nearest, DIM, NULL, x, SAMPLES, DIM, DIM, heart, HEART, DIM, NULL)))
        return 1;
    for (const float *point = x, *data = nearest; point < x + LEN(x); point += DIM, data += DIM) {
        put_point("sample ", point);
        all_near = all_near && squared_distance(point, data) < 16 * smoothing * smoothing;
    }
    return put_check("every sample is within four standard deviations of the heart", all_near);
}

/* Attend: one layer of self-attention on the sphere draws random tokens together. */
static int attend(void)
{
    enum { TOKENS = 16, DIM_TOKEN = 3 };
    static float x[TOKENS * DIM_TOKEN], work[BARY_SPHERE_ATTENTION_STEP_WORK_LEN_F32(TOKENS, DIM_TOKEN)];
    float before, after;

    if (failed("noise", bary_noise_normals_f32(x, TOKENS, DIM_TOKEN, DIM_TOKEN, 2026, BARY_STREAM_USER, 0, 0, 0)) ||
        failed("normalise", bary_sphere_normalise_f32(x, TOKENS, DIM_TOKEN, DIM_TOKEN)) ||
        failed("order", bary_sphere_order_parameter_f32(&before, x, TOKENS, DIM_TOKEN, DIM_TOKEN)) ||
        failed("layer", bary_sphere_attention_step_f32(x, TOKENS, DIM_TOKEN, DIM_TOKEN, 1.0f, 0.5f, BARY_ATTENTION_SOFTMAX,
                                                       BARY_RETRACTION_NORMALISE, work, LEN(work))) ||
        failed("order", bary_sphere_order_parameter_f32(&after, x, TOKENS, DIM_TOKEN, DIM_TOKEN)))
        return 1;
    put_value("order parameter before the layer ", before);
    put_value("order parameter after it ", after);
    return put_check("the layer draws the tokens together", before < after && after <= 1);
}

enum { POINTS = 16, LD = HEART / POINTS * DIM };

/* The optimal assignment of noise x to every fourth point of the heart, and its potentials g. */
static int assign(const float *x, float *g)
{
    static float f[POINTS], work[BARY_OT_ASSIGN_WORK_LEN(POINTS, DIM)];
    static uint32_t perm[POINTS], iwork[BARY_OT_ASSIGN_IWORK_LEN(POINTS, DIM)];
    float cost, gap, sum = 0;

    if (failed("assign", bary_ot_assign_f32(perm, f, g, &cost, &gap, x, POINTS, DIM, DIM, heart, LD, work, LEN(work), iwork,
                                            LEN(iwork))))
        return 1;
    put_value("mean squared distance of the optimal map ", cost);
    for (int i = 0; i < POINTS; i++)
        sum += squared_distance(x + DIM * i, heart + LD * perm[i]);
    return put_check("the permutation costs that much", near(sum / POINTS, cost)) +
           put_check("and is optimal to five digits", gap <= 1e-5f * cost);
}

/* Whether a map of two points is monotone, as gradients of convex functions are: <T(a) - T(b), a - b> >= 0. */
static int monotone(const float *image, const float *points)
{
    float sum = 0;
    for (int c = 0; c < DIM; c++)
        sum += (image[c] - image[DIM + c]) * (points[c] - points[DIM + c]);
    return sum >= 0;
}

/* The potentials carry points that the assignment has not seen. */
static int carry(const float *g)
{
    enum { NEW = 2 };
    static const float points[NEW * DIM] = {-0.5f, 0.25f, 0.5f, -0.75f};
    static float hard[NEW * DIM], soft[NEW * DIM], work[BARY_OT_PROJECT_SOFT_WORK_LEN_F32(POINTS, DIM)];

    if (failed("hard map", bary_ot_project_hard_f32(hard, DIM, NULL, points, NEW, DIM, DIM, heart, POINTS, LD, g)) ||
        failed("soft map", bary_ot_project_soft_f32(soft, DIM, points, NEW, DIM, DIM, heart, POINTS, LD, g, NULL, 0.1f, work,
                                                    LEN(work))))
        return 1;
    for (int i = 0; i < NEW * DIM; i += DIM) {
        put_point("new point ", points + i);
        put_point("  hard map ", hard + i);
        put_point("  soft map ", soft + i);
    }
    return put_check("both maps are monotone", monotone(hard, points) && monotone(soft, points));
}

/* Transport: an optimal map from noise to the heart. */
static int transport(void)
{
    static float x[POINTS * DIM], g[POINTS];
    if (failed("noise", bary_noise_normals_f32(x, POINTS, DIM, DIM, 2026, BARY_STREAM_USER + 1, 0, 0, 0)))
        return 1;
    return assign(x, g) + carry(g);
}

int main(void)
{
    int failures = sample() + attend() + transport();
    size_t unused = stack_unused();
    put_value("KiB of stack used ", (float)((size_t)((char *)stack_top - (char *)stack_bottom) - unused) / 1024);
    return failures + put_check("the stack has room left", unused > 0);
}
