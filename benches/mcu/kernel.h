/* The kernel's parts by themselves (kernel/src/lib.rs), over whole arrays; packed rows. */
#ifndef KERNEL_H
#define KERNEL_H

#include <stddef.h>

/* out[i m + j] := |x_i - y_j|^2, n points x and m points y of d coordinates. */
void kernel_distance2(float *out, const float *x, size_t n, const float *y, size_t m, size_t d);

/* out[i m + j] := <x_i, y_j>. */
void kernel_dot(float *out, const float *x, size_t n, const float *y, size_t m, size_t d);

/* out[i] := 2^x[i], the library's function. */
void kernel_exp2(float *out, const float *x, size_t len);

/* out[i] := 2^x[i] for x[i] <= 0, the weight of the softmax. */
void kernel_weight(float *out, const float *x, size_t len);

#endif
