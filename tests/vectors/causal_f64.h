/* Outputs of the test vectors of causal, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* softmax_attend_causal: largest error 1.25, tolerance 3; relative to the largest |value| (squared for trcov and product) times the largest |logit|, both at least 1 */
static const uint16_t softmax_attend_causal_integers_f64[] = {
    0, 0, 0, 0,
};
static const double softmax_attend_causal_want_f64[] = {
    0x1.bdf99p+0, -0x1.f503aep-1, 0x1.d1123ba4abe3p+0, -0x1.2d01a6fbc26adp-1, 0x1.3ad369b6e2ea3p+0, -0x1.f92e7f9d7f547p-1,
    0x1.1890c28312ca3p-1, 0x1.18db44238d69ap+0, -0x1.930a5de44694p-5, -0x1.04528e2663d2ap+0, 0x1.23638938572c1p-1,
    -0x1.f8f2a2039c50dp-1, 0x1.138f6de96cd5ep-1, -0x1.72a86a5100ab4p-1, 0x1.a83204a454edp-2, -0x1.0212edbe9b759p+0,
    0x1.1d22b35b2ec2bp-1, 0x1.8a4350889504ap+0, -0x1.18cf3ea68a81ap-1, -0x1.cc67d8c217f51p+1, -0x1.418deecc49561p-3,
    0x1.0f6e14cc143fdp-2, 0x1.2baf18616ec52p-2, 0x1.19c72676cb294p+2, 0x1.26153bb5a8943p+2, -0x1.999a24a7849c1p-1,
    0x1.a82d03e6f24bp-1, -0x1.88d878195c6aap-3, -0x1.a46c4e8c2b23fp-8, -0x1.06c24b2edcc7p-8, -0x1.03c55c25542eap-3,
    -0x1.53a8565e3347ap-4, 0x1.f9dd43eeee654p-3, 0x1.6450f54ad1f0ep-3, 0x1.20722c5fa53b3p-3, 0x1.1b5ea651f37eap-2,
    0x1.b4787b66765d5p-4, 0x1.08ef4b8596183p-5, 0x1.67ef7d27b2ed7p-2, 0x1.a1778ff07f8a3p-3, 0x1.754c5158194abp-3,
    -0x1.b64777e4be83cp-3, -0x1.13681ae8abcf9p-5, -0x1.f86f2bf9d00b1p-3, -0x1.5db53cff58602p-3, -0x1.5dde5b10d8412p-3,
    -0x1.d12cf499ee2c4p-5, 0x1.eac97ddfd99ep-4, -0x1.83790d0ad2095p-4, 0x1.24eeb03a271fp-3, 0x1.019b92be3eea3p-3,
    0x1.40675ff992ac3p-3, 0x1.5e556b48bbc96p-3, -0x1.297e4a329c432p-6, 0x1.c9128cbd3946ep-5, 0x1.e7cdd8cadf7a9p-4,
    0x1.4b689a7a10ca9p-4, 0x1.18e8a222d4f8cp-3, 0x1.4adcd7400e50ep-4, 0x1.5da4e3efdc5dcp-2,
};
