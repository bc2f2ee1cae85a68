/* What Euler's step is to a C compiler; compiled by itself, at the level that its name says. */
#include <stddef.h>

void AXPY(float *restrict x, const float *restrict v, size_t count, float h);

void AXPY(float *restrict x, const float *restrict v, size_t count, float h)
{
    for (size_t i = 0; i < count; i++)
        x[i] += h * v[i];
}
