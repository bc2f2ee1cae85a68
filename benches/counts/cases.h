/* The cases of one scalar type; included by counts.c for each. */

static T FN(points)[NUMBERS], FN(tokens)[NUMBERS], FN(others)[NUMBERS], FN(out)[NUMBERS];
static T FN(work)[LEN(BARY_SPHERE_ATTENTION_STEP_WORK_LEN)(TOKENS, DIM)];

#define WORK FN(work), sizeof FN(work) / sizeof *FN(work)

/* Points and others in the cube; tokens are the points on the sphere. */
static void FN(set_up)(size_t d)
{
    for (size_t i = 0; i < NUMBERS; i++) {
        FN(points)[i] = (T)uniform();
        FN(others)[i] = (T)uniform();
    }
    for (size_t i = 0; i + d <= NUMBERS; i += d) {
        double square = 0;
        for (size_t c = i; c < i + d; c++)
            square += (double)FN(points)[c] * (double)FN(points)[c];
        for (size_t c = i; c < i + d; c++)
            FN(tokens)[c] = (T)((double)FN(points)[c] / sqrt(square));
    }
}

#define RUN(name) static bary_status FN(name)(size_t n, size_t m, size_t d)

RUN(attend)
{
    return FN(bary_softmax_attend)(FN(out), d, NULL, NULL, NULL, NULL, FN(points), n, d, d, FN(others), m, d, FN(others), d, d, NULL,
                                   BARY_LOGIT_DOT, 1, WORK);
}

RUN(velocity)
{
    return FN(bary_flow_cloud_velocity)(FN(out), d, NULL, NULL, FN(points), n, d, d, FN(others), m, d, NULL, (T)0.1, (T)0.5, WORK);
}

RUN(layer)
{
    (void)m;
    return FN(bary_sphere_attention_step)(FN(tokens), n, d, d, 1, (T)0.001, BARY_ATTENTION_SOFTMAX, BARY_RETRACTION_NORMALISE, WORK);
}

RUN(normals)
{
    (void)m;
    return FN(bary_noise_normals)(FN(out), n, d, d, 1, BARY_STREAM_INITIAL, 0, 0, 0);
}

RUN(euler)
{
    (void)m;
    return FN(bary_flow_euler)(FN(points), d, FN(others), n, d, d, (T)0.25, (T)0.5);
}

RUN(relax)
{
    (void)m;
    return FN(bary_flow_relax)(FN(points), d, FN(others), n, d, d, (T)0.25, (T)0.5);
}

RUN(normalise)
{
    (void)m;
    return FN(bary_sphere_normalise)(FN(points), n, d, d);
}

RUN(retract)
{
    (void)m;
    return FN(bary_sphere_retract)(FN(tokens), d, FN(others), n, d, d, (T)0.5, BARY_RETRACTION_NORMALISE);
}

#define JOB(name, shape, function, n, m, d) {#name " " shape " " TYPE, "bary_" function "_" TYPE, FN(name), n, m, d}

static const struct job FN(jobs)[] = {
    JOB(attend, "16x3", "softmax_attend", 16, 16, 3),
    JOB(attend, "64x8", "softmax_attend", 64, 64, 8),
    JOB(attend, "256x16", "softmax_attend", 256, 256, 16),
    JOB(attend, "256x32", "softmax_attend", 256, 256, 32),
    JOB(velocity, "1x1024x2", "flow_cloud_velocity", 1, 1024, 2),
    JOB(velocity, "64x1024x2", "flow_cloud_velocity", 64, 1024, 2),
    JOB(velocity, "64x1024x32", "flow_cloud_velocity", 64, 1024, 32),
    JOB(layer, "16x3", "sphere_attention_step", 16, 16, 3),
    JOB(layer, "64x8", "sphere_attention_step", 64, 64, 8),
    JOB(layer, "256x16", "sphere_attention_step", 256, 256, 16),
    JOB(layer, "256x32", "sphere_attention_step", 256, 256, 32),
    JOB(normals, "64x64", "noise_normals", 64, 0, 64),
    JOB(euler, "64x64", "flow_euler", 64, 0, 64),
    JOB(relax, "64x64", "flow_relax", 64, 0, 64),
    JOB(normalise, "64x64", "sphere_normalise", 64, 0, 64),
    JOB(retract, "64x64", "sphere_retract", 64, 0, 64),
};

#undef WORK
#undef RUN
#undef JOB
