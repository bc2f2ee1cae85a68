/* Many steps in one foreign call, so that what an interpreter takes to call is not measured: benches/peers/steps.py. */
#include "bary.h"

#include <stddef.h>

void axpy_O2(float *restrict x, const float *restrict v, size_t count, float h);
void axpy_O3(float *restrict x, const float *restrict v, size_t count, float h);
int32_t repeat_euler(float *x, const float *v, size_t count, size_t repeats);
void repeat_axpy_O2(float *x, const float *v, size_t count, size_t repeats);
void repeat_axpy_O3(float *x, const float *v, size_t count, size_t repeats);

/* There and back, so that x stays where it is. */
static const float NOW = 0.25f, THEN = 0.375f;

int32_t repeat_euler(float *x, const float *v, size_t count, size_t repeats)
{
    bary_status status = BARY_OK;
    for (size_t i = 0; i < repeats && status == BARY_OK; i++)
        status = bary_flow_euler_f32(x, count, v, 1, count, count, i % 2 ? THEN : NOW, i % 2 ? NOW : THEN);
    return status;
}

void repeat_axpy_O2(float *x, const float *v, size_t count, size_t repeats)
{
    for (size_t i = 0; i < repeats; i++)
        axpy_O2(x, v, count, i % 2 ? NOW - THEN : THEN - NOW);
}

void repeat_axpy_O3(float *x, const float *v, size_t count, size_t repeats)
{
    for (size_t i = 0; i < repeats; i++)
        axpy_O3(x, v, count, i % 2 ? NOW - THEN : THEN - NOW);
}
