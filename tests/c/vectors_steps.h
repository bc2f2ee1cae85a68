/* Calls of flow's further steps: sizes, inputs and outputs in the order of the layouts that tests/vectors/steps.h repeats. */

/* x, one field, two or three numbers */
#define STEP_OF_ONE(name, numbers, ...) \
    static void FN(call_flow_##name)(void) \
    { \
        size_t n = FN(size)(), d = FN(size)(); \
        struct FN(rows) x = FN(changed)(n, d), y = FN(input)(n); \
        T a[4]; \
        for (int k = 0; k < numbers; k++) \
            a[k] = FN(number)(); \
        FN(settle)(FN(bary_flow_##name)(x.at, x.ld, y.at, n, d, y.ld, __VA_ARGS__)); \
    }

/* x, two fields, two or three numbers */
#define STEP_OF_TWO(name, numbers, ...) \
    static void FN(call_flow_##name)(void) \
    { \
        size_t n = FN(size)(), d = FN(size)(); \
        struct FN(rows) x = FN(changed)(n, d), y = FN(input)(n), z = FN(input)(n); \
        T a[3]; \
        for (int k = 0; k < numbers; k++) \
            a[k] = FN(number)(); \
        FN(settle)(FN(bary_flow_##name)(x.at, x.ld, y.at, n, d, y.ld, z.at, z.ld, __VA_ARGS__)); \
    }

/* the same, the second field of which may be missing */
#define STEP_AFTER(name) \
    static void FN(call_flow_##name)(void) \
    { \
        size_t n = FN(size)(), d = FN(size)(); \
        int32_t given = FN(option)(); \
        struct FN(rows) x = FN(changed)(n, d), y = FN(input)(n), last = FN(input)(n); \
        T before = FN(number)(), from = FN(number)(), to = FN(number)(); \
        FN(settle)(FN(bary_flow_##name)(x.at, x.ld, y.at, n, d, y.ld, given ? last.at : NULL, last.ld, before, from, to)); \
    }

STEP_OF_ONE(relax_path, 4, a[0], a[1], a[2], a[3])
STEP_OF_ONE(guide, 1, a[0])
STEP_OF_ONE(renoise, 2, a[0], a[1])
STEP_OF_TWO(heun, 2, a[0], a[1])
STEP_OF_TWO(euler_maruyama, 3, a[0], a[1], a[2])
STEP_OF_TWO(reverse_diffusion, 2, a[0], a[1])
STEP_OF_TWO(ancestral, 3, a[0], a[1], a[2])
STEP_AFTER(adams_bashforth)
STEP_AFTER(dpm_solver)
