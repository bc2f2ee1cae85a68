/* Outputs of the test vectors of causal, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* softmax_attend_causal: largest error 1.41, tolerance 3; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_attend_causal_integers_f32[] = {
    0, 0, 0, 0,
};
static const float softmax_attend_causal_want_f32[] = {
    0x1.bdf99p+0f, -0x1.f503aep-1f, 0x1.d1123cp+0f, -0x1.2d01a8p-1f, 0x1.3ad368p+0f, -0x1.f92e7ep-1f, 0x1.1890c2p-1f,
    0x1.18db44p+0f, -0x1.930a6p-5f, -0x1.04528ep+0f, 0x1.236388p-1f, -0x1.f8f2a2p-1f, 0x1.138f6cp-1f, -0x1.72a86cp-1f,
    0x1.a83206p-2f, -0x1.0212eep+0f, 0x1.1d22b4p-1f, 0x1.8a4352p+0f, -0x1.18cf3ep-1f, -0x1.cc67d6p+1f, -0x1.418deep-3f,
    0x1.0f6e16p-2f, 0x1.2baf22p-2f, 0x1.19c728p+2f, 0x1.26153cp+2f, -0x1.999a24p-1f, 0x1.a82d02p-1f, -0x1.88d87p-3f, -0x1.a46c4p-8f,
    -0x1.06c22p-8f, -0x1.03c558p-3f, -0x1.53a852p-4f, 0x1.f9dd4p-3f, 0x1.6450f4p-3f, 0x1.20722cp-3f, 0x1.1b5ea8p-2f, 0x1.b47878p-4f,
    0x1.08ef56p-5f, 0x1.67ef7cp-2f, 0x1.a17792p-3f, 0x1.754c52p-3f, -0x1.b64778p-3f, -0x1.136822p-5f, -0x1.f86f2ap-3f,
    -0x1.5db54p-3f, -0x1.5dde54p-3f, -0x1.d12cf6p-5f, 0x1.eac984p-4f, -0x1.837916p-4f, 0x1.24eebp-3f, 0x1.019b94p-3f,
    0x1.40675ep-3f, 0x1.5e556ap-3f, -0x1.297e42p-6f, 0x1.c91294p-5f, 0x1.e7cdep-4f, 0x1.4b689cp-4f, 0x1.18e8a4p-3f, 0x1.4adcd2p-4f,
    0x1.5da4e2p-2f,
};
