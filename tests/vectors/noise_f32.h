/* Outputs of the test vectors of noise, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* noise_normals: largest error 1.85, tolerance 3; relative to 1 */
static const uint16_t noise_normals_integers_f32[] = {
    0, 0, 0, 0, 0,
};
static const float noise_normals_want_f32[] = {
    -0x1.0cba0ep+0f, -0x1.5c8d14p-2f, -0x1.7c753p-1f, 0x1.2e3b28p+0f, -0x1.67ed16p-10f, 0x1.4f5f6p-1f, 0x1.51e6ap-1f,
    0x1.cc11d8p-4f, 0x1.92c6fp+0f, 0x1.908386p-2f, 0x1.091876p-5f, 0x1.b1c672p-2f, 0x1.3bfce4p+0f, 0x1.f835cap-4f, 0x1.543bd8p-2f,
    0x1.dc9c34p-2f, -0x1.44cf5ep-2f, 0x1.c816ccp-2f, 0x1.b6098ep-3f, -0x1.b99418p-1f, -0x1.1f7be8p-2f, 0x1.17c73p-1f,
    0x1.de384cp-1f, 0x1.3efb12p-1f, 0x1.1b9404p+1f, -0x1.628d38p-1f, 0x1.c0be56p-4f, -0x1.20f31ap-1f, 0x1.13fea8p+0f,
    -0x1.6f061p-1f, 0x1.0a549p-1f, 0x1.a71518p-3f, 0x1.27b5fcp+0f, -0x1.a007acp-1f, 0x1.dd2e0ap-2f, -0x1.88f954p+0f,
    -0x1.d22fb6p+0f, 0x1.40244p-1f, -0x1.a9ef34p+0f, 0x1.1d499cp+1f, -0x1.50cep-2f, -0x1.16147cp+0f, -0x1.0e0fdcp+0f,
    -0x1.268fb2p+0f, 0x1.8c0c2ep-5f, -0x1.c5c65ep+0f, 0x1.3e200ep+0f, 0x1.3b8ea4p+0f, -0x1.7d96b6p-4f, 0x1.524f5p-4f,
    -0x1.a9c416p-3f, 0x1.16280ap+0f, -0x1.dd3a52p-1f, -0x1.88f9ccp-1f, 0x1.d1e35ap-1f, -0x1.54beb2p+0f, -0x1.f4bc1cp-2f,
    0x1.17eedep+0f, -0x1.c0dc92p-2f, -0x1.15583p-2f, 0x1.81e832p-1f, -0x1.37e36ap+1f, 0x1.d213ecp-1f, 0x1.a0dd4ap+0f,
    -0x1.38c02cp+0f, -0x1.545472p-1f, 0x1.19722cp-1f, 0x1.048fa6p+0f, 0x1.c07b52p-2f, -0x1.612938p-4f, 0x1.ffb5f4p-1f,
    -0x1.4ce7fep-2f, 0x1.fa81fp-2f, 0x1.66429cp-1f, -0x1.83d4bp-3f, -0x1.33e66cp-2f, -0x1.df48fp-4f, -0x1.18333ep-2f,
    0x1.7b5a9cp-1f, -0x1.c23e92p-7f, 0x1.9a02f2p-1f, -0x1.36e852p-4f, 0x1.19511p+0f, -0x1.11a1e4p+0f, -0x1.36a86p-1f,
    -0x1.ba757ap-1f, -0x1.a47dbap-1f, -0x1.e9c796p-3f, 0x1.1a75fep+1f, 0x1.cd4da2p-2f, -0x1.76ce4ap+0f, -0x1.73d852p+0f,
    -0x1.2d8f04p-1f, -0x1.5f7b9ep-2f, 0x1.0b7a62p+0f, 0x1.a1a43cp+0f, -0x1.f6e836p-2f, 0x1.869062p-1f, -0x1.8b7fccp+0f,
    0x1.c9051ap+0f, -0x1.70c156p+0f, 0x1.eaff14p-2f, -0x1.668038p-3f, 0x1.d43a8cp-1f, -0x1.f64daep-3f, 0x1.b862ecp-1f,
    -0x1.f598cap-4f, -0x1.311e1p-1f, 0x1.0d9434p-2f, -0x1.f023aap-6f, -0x1.f9f57p-1f, -0x1.119b44p+0f, 0x1.8a74b6p+0f,
    0x1.842b6ap-1f, -0x1.1c0878p+1f, 0x1.2bde2ep+0f, -0x1.52766p+0f, -0x1.3787c2p-1f, -0x1.6f6bf2p-2f, -0x1.7b4fbcp-4f,
    -0x1.63ab12p+0f, 0x1.6e534ap-3f, 0x1.28d7d8p+0f, -0x1.8aada4p+0f, 0x1.dc871p-1f, 0x1.d1e306p-2f, 0x1.8c8312p-3f, 0x1.92f526p-2f,
    -0x1.c0d4dep+0f, 0x1.73f25p-1f, 0x1.9ba6cp-2f, -0x1.b22cf4p-1f, -0x1.2fa7acp+0f, 0x1.5076e8p-2f, 0x1.4d9718p+1f, 0x1.8ece84p-2f,
    -0x1.086a12p+1f, -0x1.5bd7c8p+0f, 0x1.8bb5cep-2f, -0x1.0fca4cp-1f, 0x1.4d0b7p+0f, 0x1.e1a268p-2f, -0x1.76311ep-2f,
    0x1.acdf5p-1f, -0x1.5f77a6p+0f, -0x1.9e16ap+0f, -0x1.a4c40ep-3f, -0x1.2a96b6p-3f, -0x1.67f7eap-1f, -0x1.798066p-2f,
    -0x1.a9a1cep-1f, 0x1.3c965p+1f, -0x1.c7c45p-1f, -0x1.a3d296p+0f, -0x1.eb9f7ep-4f, -0x1.9618e8p-1f, 0x1.7e0286p-1f,
    0x1.42b952p-3f, -0x1.2255eep-2f, 0x1.5e3ceep-4f, 0x1.e364fcp-3f, -0x1.2fbadcp-3f, 0x1.4779a4p-5f, 0x1.28f44ap-3f,
    -0x1.18e75cp+0f, -0x1.4476e6p+0f, -0x1.66e9dp-7f,
};

/* noise_log_density: largest error 0.709, tolerance 4; relative to the larger of the two terms */
static const uint16_t noise_log_density_integers_f32[] = {
    0, 0, 0,
};
static const float noise_log_density_want_f32[] = {
    -0x1.32a1p+2f, -0x1.ed3396p+0f, -0x1.95b474p+1f, -0x1.f38eb8p+6f, -0x1.59b34cp+7f, -0x1.534524p+2f,
};
