/* The softmax mean of one query over 64 keys, by bary and composed of CMSIS-DSP's functions: instructions, one line a shape: name, bary,
 * CMSIS-DSP with a dot product a key, CMSIS-DSP with one product of matrix and vector. Fails where the means differ. */
#include "bary.h"
#include "print.h"
#include "semihosting.h"
#include "ticks.h"

#include "dsp/basic_math_functions.h"
#include "dsp/fast_math_functions.h"
#include "dsp/matrix_functions.h"
#include "dsp/statistics_functions.h"
#include "dsp/support_functions.h"

enum { KEYS = 64, DIM = 16 };

static const float agreement = 1e-5f;

struct problem {
    const char *name;
    uint16_t d;
    float scale;
};

static const struct problem problems[] = {{"attend, dot 1x64x3, own values", 3, 0.57735027f},
                                          {"attend, dot 1x64x8, own values", 8, 0.35355339f},
                                          {"attend, dot 1x64x16, own values", 16, 0.25f}};

static float query[DIM], keys[KEYS * DIM], values[KEYS * DIM], mean[DIM], other[DIM];
static float scaled[DIM], scores[KEYS], work[BARY_SOFTMAX_WORK_LEN_F32(DIM, DIM)];

static int32_t by_bary(const void *with)
{
    const struct problem *p = with;
    return bary_softmax_attend_f32(mean, p->d, NULL, NULL, NULL, NULL, query, 1, p->d, p->d, keys, KEYS, p->d, values, p->d, p->d,
                                   NULL, BARY_LOGIT_DOT, p->scale, work, sizeof work / sizeof *work);
}

/* From scores to the mean: the largest is taken off, so that no exponential overflows. */
static int32_t mean_of_scores(uint16_t d)
{
    float largest;
    uint32_t index;
    arm_max_f32(scores, KEYS, &largest, &index);
    arm_offset_f32(scores, -largest, scores, KEYS);
    arm_vexp_f32(scores, scores, KEYS);
    arm_barycenter_f32(values, scores, other, KEYS, d);
    return 0;
}

static int32_t by_dot_products(const void *with)
{
    const struct problem *p = with;
    arm_scale_f32(query, p->scale, scaled, p->d);
    for (uint32_t j = 0; j < KEYS; j++)
        arm_dot_prod_f32(scaled, keys + j * p->d, p->d, scores + j);
    return mean_of_scores(p->d);
}

static int32_t by_matrix(const void *with)
{
    const struct problem *p = with;
    const arm_matrix_instance_f32 matrix = {KEYS, p->d, keys};
    arm_scale_f32(query, p->scale, scaled, p->d);
    arm_mat_vec_mult_f32(&matrix, scaled, scores);
    return mean_of_scores(p->d);
}

/* From -1 to 1, with 24 random bits. */
static void fill(float *list, size_t len)
{
    static uint32_t state = 1;
    for (size_t i = 0; i < len; i++) {
        state = state * 1664525 + 1013904223;
        list[i] = (float)(state >> 8) * 0x1p-23f - 1;
    }
}

/* Counts a way of CMSIS-DSP's. Returns 1 if its mean is another one. */
static int beside(counted way, const struct problem *problem)
{
    int apart = 0;
    put_number(instructions(way, problem));
    for (size_t c = 0; c < problem->d; c++)
        apart |= !(mean[c] - other[c] <= agreement && other[c] - mean[c] <= agreement);
    return apart;
}

int main(void)
{
    int failures = start_ticks();
    for (const struct problem *problem = problems; !failures && problem < problems + sizeof problems / sizeof *problems; problem++) {
        fill(query, DIM);
        fill(keys, KEYS * DIM);
        fill(values, KEYS * DIM);
        put_text(problem->name);
        put_number(instructions(by_bary, problem));
        failures += beside(by_dot_products, problem) + beside(by_matrix, problem);
        put_text("\n");
    }
    return failures;
}
