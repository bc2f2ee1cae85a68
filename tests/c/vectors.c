/* The frozen bits of every function, in both types, from tables alone: no heap, no files, no C library beside put_line.
 *
 * For each function a line `f32 softmax_attend 1a2b3c4d`: FNV-1a, 32 bits, of all it gave, the bytes of every value in little-endian order,
 * so that all machines say the same; where it is not what tests/vectors holds, a line that says where. Of sizes, which depend on the
 * machine, the difference from the frozen ones is hashed. A board defines VECTORS_BARE, supplies put_line and calls vectors_main;
 * VECTORS_F32_ONLY and VECTORS_F64_ONLY leave the other type out, VECTORS_PART all rooms but those of a part.
 */
#include "bary.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define LARGER(a, b) ((a) > (b) ? (a) : (b))
#define INF (1 / 0.0f)

/* The parts of the program, for machines on which the whole has no room: VECTORS_PART may name one. */
#define KERNEL 1
#define FLOW 2
#define SPHERE 3
#define OT 4
#define TRANSPORT 5
#define ENTROPIC 6
#define INDEPENDENCE 7
#ifdef VECTORS_PART
#define PART(name) (VECTORS_PART == name)
#else
#define PART(name) 1
#endif

#include "../vectors/status.h"
#if PART(KERNEL)
#include "../vectors/softmax.h"
#include "../vectors/causal.h"
#include "../vectors/linalg.h"
#include "../vectors/noise.h"
#endif
#if PART(FLOW)
#include "../vectors/flow.h"
#include "../vectors/steps.h"
#include "../vectors/runs.h"
#include "../vectors/plan.h"
#include "../vectors/gaussian.h"
#include "../vectors/fields.h"
#endif
#if PART(SPHERE)
#include "../vectors/sphere.h"
#include "../vectors/observe.h"
#include "../vectors/simplex.h"
#include "../vectors/predict.h"
#include "../vectors/layer.h"
#include "../vectors/weights.h"
#include "../vectors/gram.h"
#include "../vectors/limits.h"
#endif
#if PART(OT)
#include "../vectors/ot.h"
#include "../vectors/closed.h"
#endif
#if PART(TRANSPORT)
#include "../vectors/transport.h"
#include "../vectors/dense.h"
#endif
#if PART(ENTROPIC)
#include "../vectors/sinkhorn.h"
#include "../vectors/semidiscrete.h"
#endif
#if PART(INDEPENDENCE)
#include "../vectors/independence.h"
#endif

void put_line(const char *text);
int vectors_main(void);

/* What arrays hold before a call, and their padding after it. */
enum { MARK = 77 };

static uint32_t hash;

static void restart(void)
{
    hash = 2166136261u;
}

static void mix(uint64_t value, size_t bytes)
{
    for (; bytes > 0; bytes--, value >>= 8)
        hash = (hash ^ (uint32_t)(value & 255)) * 16777619u;
}

static char line[96];
static size_t line_len;

static void say(const char *text)
{
    for (; *text && line_len < sizeof line - 1; text++)
        line[line_len++] = *text;
}

static void say_number(uint32_t value, uint32_t base, int digits)
{
    char text[11] = {0};
    int begin = 10;
    for (; value || 10 - begin < digits; value /= base)
        text[--begin] = "0123456789abcdef"[value % base];
    say(text + begin);
}

static void end_line(void)
{
    line[line_len] = 0;
    line_len = 0;
    put_line(line);
}

static void say_hash(const char *scalar, const char *name)
{
    say(scalar);
    say(" ");
    say(name);
    say(" ");
    say_number(hash, 16, 8);
    end_line();
}

/* Where a function first gave something else: the case, and the place among its outputs, the status first. */
static struct {
    int found;
    size_t in_case, place, first_case, first_place;
} differ;

static void compare(int same)
{
    if (!same && !differ.found) {
        differ.found = 1;
        differ.first_case = differ.in_case;
        differ.first_place = differ.place;
    }
    differ.place++;
}

static void say_difference(const char *scalar, const char *name)
{
    say(scalar);
    say(" ");
    say(name);
    say(" DIFFERS from its frozen bits, first in case ");
    say_number((uint32_t)differ.first_case, 10, 1);
    say(" at output ");
    say_number((uint32_t)differ.first_place, 10, 1);
    end_line();
}

/* Where integers lie beside the numbers of a case. */
static uint32_t integer_room[128], iwork[LARGER(BARY_OT_W2_IWORK_LEN(20, 2), BARY_OT_TRANSPORT_IWORK_LEN(6, 6, 3))];
static uint64_t mwork[BARY_OT_TRANSPORT_MWORK_LEN(6, 6, 3)];
static size_t integers_used;

static int failures;

#ifndef VECTORS_F64_ONLY
#define T float
#define BITS uint32_t
#define FN(name) name##_f32
#define LEN(name) name##_F32
#define SCALAR "f32"
#if PART(KERNEL)
#include "../vectors/softmax_f32.h"
#include "../vectors/causal_f32.h"
#include "../vectors/linalg_f32.h"
#include "../vectors/noise_f32.h"
#endif
#if PART(FLOW)
#include "../vectors/flow_f32.h"
#include "../vectors/steps_f32.h"
#include "../vectors/runs_f32.h"
#include "../vectors/plan_f32.h"
#include "../vectors/gaussian_f32.h"
#include "../vectors/fields_f32.h"
#endif
#if PART(SPHERE)
#include "../vectors/sphere_f32.h"
#include "../vectors/observe_f32.h"
#include "../vectors/simplex_f32.h"
#include "../vectors/predict_f32.h"
#include "../vectors/layer_f32.h"
#include "../vectors/weights_f32.h"
#include "../vectors/gram_f32.h"
#include "../vectors/limits_f32.h"
#endif
#if PART(OT)
#include "../vectors/ot_f32.h"
#include "../vectors/closed_f32.h"
#endif
#if PART(TRANSPORT)
#include "../vectors/transport_f32.h"
#include "../vectors/dense_f32.h"
#endif
#if PART(ENTROPIC)
#include "../vectors/sinkhorn_f32.h"
#include "../vectors/semidiscrete_f32.h"
#endif
#if PART(INDEPENDENCE)
#include "../vectors/independence_f32.h"
#endif
#include "vectors.h"
#undef T
#undef BITS
#undef FN
#undef LEN
#undef SCALAR
#endif

#ifndef VECTORS_F32_ONLY
#define T double
#define BITS uint64_t
#define FN(name) name##_f64
#define LEN(name) name##_F64
#define SCALAR "f64"
#if PART(KERNEL)
#include "../vectors/softmax_f64.h"
#include "../vectors/causal_f64.h"
#include "../vectors/linalg_f64.h"
#include "../vectors/noise_f64.h"
#endif
#if PART(FLOW)
#include "../vectors/flow_f64.h"
#include "../vectors/steps_f64.h"
#include "../vectors/runs_f64.h"
#include "../vectors/plan_f64.h"
#include "../vectors/gaussian_f64.h"
#include "../vectors/fields_f64.h"
#endif
#if PART(SPHERE)
#include "../vectors/sphere_f64.h"
#include "../vectors/observe_f64.h"
#include "../vectors/simplex_f64.h"
#include "../vectors/predict_f64.h"
#include "../vectors/layer_f64.h"
#include "../vectors/weights_f64.h"
#include "../vectors/gram_f64.h"
#include "../vectors/limits_f64.h"
#endif
#if PART(OT)
#include "../vectors/ot_f64.h"
#include "../vectors/closed_f64.h"
#endif
#if PART(TRANSPORT)
#include "../vectors/transport_f64.h"
#include "../vectors/dense_f64.h"
#endif
#if PART(ENTROPIC)
#include "../vectors/sinkhorn_f64.h"
#include "../vectors/semidiscrete_f64.h"
#endif
#if PART(INDEPENDENCE)
#include "../vectors/independence_f64.h"
#endif
#include "vectors.h"
#endif

static void finish_plain(const char *name)
{
    say_hash("any", name);
    if (differ.found)
        say_difference("any", name);
    failures += differ.found;
}

static void begin_plain(void)
{
    restart();
    differ.found = 0;
    differ.in_case = differ.place = 0;
}

static void versions(void)
{
    begin_plain();
    mix(bary_version() - BARY_VERSION, 4);
    compare(bary_version() == BARY_VERSION);
    finish_plain("version");
    begin_plain();
    mix(bary_abi_version() - BARY_ABI_VERSION, 4);
    compare(bary_abi_version() == BARY_ABI_VERSION);
    finish_plain("abi_version");
}

static void status_strings(void)
{
    begin_plain();
    for (differ.in_case = 0; differ.in_case < COUNT(status_texts); differ.in_case++) {
        const char *got = bary_status_str(status_texts[differ.in_case].status), *want = status_texts[differ.in_case].text;
        size_t i = 0;
        for (; got[i] && got[i] == want[i]; i++)
            mix((uint64_t)(unsigned char)got[i], 1);
        differ.place = i;
        compare(got[i] == want[i]);
    }
    finish_plain("status_str");
}

int vectors_main(void)
{
    failures = 0;
    versions();
    status_strings();
#ifndef VECTORS_F64_ONLY
    run_f32();
#endif
#ifndef VECTORS_F32_ONLY
    run_f64();
#endif
    return failures != 0;
}

#ifndef VECTORS_BARE
#include <stdio.h>

void put_line(const char *text)
{
    puts(text);
}

int main(void)
{
    return vectors_main();
}
#endif
