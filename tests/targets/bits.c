/* One hash of the bits of all results over many shapes, per scalar type. bits.mjs does the same in JavaScript on the wasm module. */
#include "bary.h"
#include <stdio.h>
#include <stdlib.h>

static uint32_t seed;
static size_t up_to(uint32_t most)
{
    seed = seed * 1664525u + 1013904223u;
    return 1 + (seed >> 8) % most;
}

static uint32_t hash;
/* The bytes of numbers of `size` bytes, each number's last byte first where the machine is big-endian. */
static void mix(const void *data, size_t bytes, size_t size)
{
    const uint16_t one = 1;
    size_t turn = *(const uint8_t *)&one ? 0 : size - 1;
    for (size_t i = 0; i < bytes; i++)
        hash = (hash ^ ((const uint8_t *)data)[i ^ turn]) * 16777619u;
}

static void need(bary_status status)
{
    if (status != BARY_OK) {
        fprintf(stderr, "%s\n", bary_status_str(status));
        exit(1);
    }
}

#define DRIVER(T, S) \
static T *make_##S(size_t n, size_t d, size_t ld, uint64_t stream) \
{ \
    T *x = calloc(n * ld, sizeof *x); \
    need(bary_noise_normals_##S(x, n, d, ld, 7, stream, 3, 5, 2)); \
    return x; \
} \
static void shape_##S(size_t n, size_t m, size_t d, size_t dv, size_t pad, uint32_t *parts) \
{ \
    size_t ld = d + pad, ldv = dv + pad; \
    T *x = make_##S(n, d, ld, 1), *y = make_##S(m, d, ld, 2), *v = make_##S(m, dv, ldv, 3), *bias = make_##S(m, 1, 1, 4); \
    size_t len = bary_softmax_work_len_##S(d, dv), len2 = bary_sphere_attention_step_work_len_##S(n, d); \
    T *work = malloc(sizeof(T) * len), *work2 = malloc(sizeof(T) * len2), *mean = calloc(n * ldv, sizeof(T)), *lists = calloc(4 * n, sizeof(T)); \
    hash = parts[0]; mix(x, n * ld * sizeof(T), sizeof(T)); mix(v, m * ldv * sizeof(T), sizeof(T)); parts[0] = hash; \
    hash = parts[1]; \
    for (int logit = 0; logit < 2; logit++) { \
        need(bary_softmax_attend_##S(mean, ldv, lists, lists + n, lists + 2 * n, lists + 3 * n, x, n, d, ld, y, m, ld, v, dv, ldv, logit ? NULL : bias, logit, (T)0.75, work, len)); \
        mix(mean, n * ldv * sizeof(T), sizeof(T)); mix(lists, 4 * n * sizeof(T), sizeof(T)); \
        need(bary_softmax_attend_##S(mean, ldv, lists, NULL, NULL, NULL, x, n, d, ld, y, m, ld, v, dv, ldv, logit ? bias : NULL, logit, (T)2.5, work, len)); \
        mix(mean, n * ldv * sizeof(T), sizeof(T)); mix(lists, n * sizeof(T), sizeof(T)); \
    } \
    parts[1] = hash; hash = parts[2]; \
    need(bary_sphere_normalise_##S(x, n, d, ld)); mix(x, n * ld * sizeof(T), sizeof(T)); \
    parts[2] = hash; hash = parts[3]; \
    for (int k = 0; k < 6; k++) { \
        need(bary_sphere_attention_step_##S(x, n, d, ld, (T)1.5, (T)0.125, k % 2, k / 2, work2, len2)); \
        mix(x, n * ld * sizeof(T), sizeof(T)); \
    } \
    parts[3] = hash; hash = parts[4]; \
    size_t rows = n < m ? n : m; \
    need(bary_flow_euler_##S(x, ld, y, rows, d, ld, (T)0.1, (T)0.35)); mix(x, n * ld * sizeof(T), sizeof(T)); \
    parts[4] = hash; \
    free(x), free(y), free(v), free(bias), free(work), free(work2), free(mean), free(lists); \
} \
static void run_##S(int shapes) \
{ \
    uint32_t parts[5]; \
    for (int i = 0; i < 5; i++) parts[i] = 2166136261u; \
    seed = 1; \
    for (int i = 0; i < shapes; i++) { \
        size_t n = up_to(130), m = up_to(130), d = up_to(130), dv = up_to(130); \
        shape_##S(n, m, d, dv, (size_t)i % 3, parts); \
    } \
    for (size_t i = 1; i <= 20; i++) \
        shape_##S(i, 21 - i, (i * 7) % 13 + 1, (i * 5) % 11 + 1, 0, parts); \
    for (size_t d = 1; d < 40; d += 6) { /* one query: lanes are tiles of keys */ \
        shape_##S(1, 2500 + d, d, 2 * d - 1, 0, parts); \
        shape_##S(1, 600 + d, d, 17, 1, parts); \
    } \
    shape_##S(200, 130, 3, 3, 0, parts); \
    hash = 2166136261u; mix(parts, sizeof parts, sizeof(*parts)); \
    printf(#S " %08x  normals %08x attend %08x normalise %08x step %08x euler %08x\n", hash, parts[0], parts[1], parts[2], parts[3], parts[4]); \
}
DRIVER(float, f32)
DRIVER(double, f64)

int main(int argc, char **argv)
{
    int shapes = argc > 1 ? atoi(argv[1]) : 60;
    run_f32(shapes);
    run_f64(shapes);
    return 0;
}
