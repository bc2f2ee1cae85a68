/* Outputs of the test vectors of transport, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* ot_transport_work_len: exact */
static const uint16_t ot_transport_work_len_integers_f32[] = {
    210, 210, 1102, 1102, 42689, 42689, 1684, 1684,
};
static const float ot_transport_work_len_want_f32[] = {
    0,
};

/* ot_transport_iwork_len: exact */
static const uint16_t ot_transport_iwork_len_integers_f32[] = {
    49, 49, 888, 888, 53705, 53705, 1211, 1211,
};
static const float ot_transport_iwork_len_want_f32[] = {
    0,
};

/* ot_transport_mwork_len: exact */
static const uint16_t ot_transport_mwork_len_integers_f32[] = {
    18, 18, 298, 298, 15629, 15629, 336, 336,
};
static const float ot_transport_mwork_len_want_f32[] = {
    0,
};

/* ot_transport: largest error 2.9, tolerance 8; relative to the largest half squared distance, or |g|, at least 1; masses: 1; the gap: that times d + 4 */
static const uint16_t ot_transport_integers_f32[] = {
    0, 3, 1, 0, 1, 2, 77, 77, 1, 2, 0, 77, 77, 0, 5, 2, 0, 1, 2, 2, 3, 77, 77, 77, 77, 4, 5, 0, 1, 3, 77, 77, 77, 77, 0, 8, 1, 0, 0,
    1, 2, 4, 5, 5, 5, 77, 0, 1, 0, 3, 3, 1, 2, 3, 77, 0, 6, 0, 0, 0, 1, 1, 1, 2, 3, 4, 0, 1, 4,
};
static const float ot_transport_want_f32[] = {
    0x1.a98396p+0f, 0x1.16aa8p-17f, 0x1.555556p-2f, 0x1.555556p-2f, 0x1.555556p-2f, 0x1.34p+6f, 0x1.34p+6f, -0x1.cb8188p-2f,
    0x1.674426p+0f, 0x1.cd03c8p+0f, 0x1.a8116p-5f, 0x1.e063fap-1f, -0x1.4094b4p+0f, 0x1.52af32p+1f, 0x1.d068d4p-18f, 0x1p-2f,
    0x1p-3f, 0x1p-3f, 0x1p-2f, 0x1p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.ba8fecp-2f, 0x1.0e1156p-1f,
    0x1.290254p-1f, 0x1.12acep-1f, -0x1.173248p-3f, 0x1.a266a2p+0f, 0x1.7f6234p+0f, 0x1.8bf204p-1f, 0x1.418b76p+0f, 0x1.d5310ep-1f,
    0x1.485d28p-2f, 0x1.47c2p-20f, 0x1.19bc48p-4f, 0x1.45144ep-4f, 0x1.2f684cp-4f, 0x1.2f684cp-2f, 0x1.2f684cp-5f, 0x1.041042p-2f,
    0x1.861862p-4f, 0x1.86185ep-4f, 0x1.34p+6f, -0x1.dd5ce6p-3f, -0x1.980952p-3f, 0x1.8a3398p-3f, -0x1.a90c8ep-3f, -0x1.14ca1ap-4f,
    0x1.251ep-6f, 0x1.f52be4p-3f, 0x1.dd665cp-3f, -0x1.224264p-6f, 0x1.59b0bp-4f, 0x1.99999ap-3f, 0x1.99999ap-3f, 0x1.99999ap-4f,
    0x1.99999ap-3f, 0x1.99999ap-3f, 0x1.99999ap-4f, 0x1.3b264p-5f, -0x1.80d22p-5f, 0x1.5ac07cp-4f, 0x1.e03fp-2f, 0x1.fc25bep+0f,
    0x1.bcd43ep-1f, 0x1.486c18p+2f,
};

/* ot_transport_begin: largest error 0.873, tolerance 8; relative to the largest half squared distance, or |g|, at least 1; masses: 1; the gap: that times d + 4 */
static const uint16_t ot_transport_begin_integers_f32[] = {
    0, 0,
};
static const float ot_transport_begin_want_f32[] = {
    0x1.012c9cp+2f, 0x1p-2f, 0x1p-3f, 0x1.8p-2f, 0x1p-2f, 0x1.3d361ep+3f, 0x1.555556p-2f, 0x1.555556p-2f, 0x1.555556p-2f,
};

/* ot_transport_step: largest error 0.0879, tolerance 8; relative to the largest half squared distance, or |g|, at least 1; masses: 1; the gap: that times d + 4 */
static const uint16_t ot_transport_step_integers_f32[] = {
    0, 0,
};
static const float ot_transport_step_want_f32[] = {
    0x1.058da6p+2f, 0x1.666666p-3f, 0x1.99999ap-6f, 0x1.333334p-4f, 0x1p-3f, 0x1.666666p-3f, 0x1.99999ap-6f, 0x1.99999ap-3f,
    0x1.99999ap-3f, 0x1.0c3222p+1f, 0x1p-2f, 0x1p-3f, 0x1p-2f, 0x1p-3f, 0x1p-2f, 0x1.34p+6f, 0x1.34p+6f,
};

/* ot_transport_finish: largest error 4.06, tolerance 8; relative to the largest half squared distance, or |g|, at least 1; masses: 1; the gap: that times d + 4 */
static const uint16_t ot_transport_finish_integers_f32[] = {
    0, 6, 0, 1, 2, 3, 4, 5, 77, 77, 77, 77, 77, 3, 5, 4, 0, 2, 1, 77, 77, 77, 77, 77, 0, 6, 0, 0, 0, 1, 2, 2, 77, 0, 1, 3, 4, 2, 3,
    77,
};
static const float ot_transport_finish_want_f32[] = {
    0x1.7cc8c4p-1f, 0x1.488f66p-17f, 0x1.555556p-3f, 0x1.555556p-3f, 0x1.555556p-3f, 0x1.555556p-3f, 0x1.555556p-3f, 0x1.555556p-3f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.bb9a5cp+0f, 0x1.4580e4p+0f, 0x1.498818p+0f, 0x1.6f5a2ap-1f,
    0x1.e6b17cp+0f, 0x1.a51124p+0f, -0x1.0e9918p-1f, -0x1.df3332p-1f, -0x1.ac557p+0f, -0x1.a52972p+0f, -0x1.d4e92ap-2f,
    -0x1.154698p+0f, 0x1.7427ep+2f, 0x1.d79f2cp-16f, 0x1.111112p-4f, 0x1.111112p-3f, 0x1.111112p-3f, 0x1.555556p-2f, 0x1.99999ap-3f,
    0x1.111112p-3f, 0x1.34p+6f, 0x1.07b71ep+1f, -0x1.a3a0eep+1f, -0x1.2e7336p+1f, 0x1.c45858p+0f, 0x1.f9bf76p+1f, 0x1.47719ep+1f,
    0x1.8eb37p+2f, 0x1.ece8bcp+1f,
};
