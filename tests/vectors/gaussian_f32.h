/* Outputs of the test vectors of gaussian, f32: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-23, relative to what is named. Sizes: for 32 lanes, then for few. */

/* flow_gaussian_work_len: exact */
static const uint16_t flow_gaussian_work_len_integers_f32[] = {
    3, 3, 9, 9, 60, 60,
};
static const float flow_gaussian_work_len_want_f32[] = {
    0,
};

/* flow_gaussian_velocity: largest error 0.297, tolerance 1; relative to d times the largest gain times the largest number; of densities the sum of the terms' sizes */
static const uint16_t flow_gaussian_velocity_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float flow_gaussian_velocity_want_f32[] = {
    0x1.7cad06p-1f, 0x1.943beep-2f, 0x1.73fb16p-1f, -0x1.0da758p-1f, -0x1.756acp-3f, 0x1.398902p+0f, -0x1.cac54cp+1f,
    -0x1.6d60aep+2f, 0x1.4b87cp-2f, -0x1.36fc92p-1f, 0x1.3789e2p+1f, 0x1.d409c4p-1f, -0x1.b39094p+1f, -0x1.c4630ep-1f,
    0x1.d1ce74p-1f, 0x1.a33004p-1f, 0x1.d8b84p+0f, 0x1.0874f6p+0f, -0x1.9c1e54p-1f, -0x1.d07074p-1f, 0x1.b6f51ep+1f,
    -0x1.d0f624p-2f, 0x1.d86962p+0f, -0x1.44b92p+0f, -0x1.9d8dc8p+0f, -0x1.102d74p+0f, -0x1.ef488cp+2f, -0x1.b87594p+2f,
    -0x1.4aab0cp+3f, -0x1.2b9598p-2f, 0x1.4215c6p+0f, 0x1.d5b2cp-2f, 0x1.488b5cp+1f, 0x1.3c7f78p+1f, 0x1.abf54cp+1f, 0x1.fd825ep-1f,
    -0x1.38eaf8p-1f, -0x1.c0f452p+1f, -0x1.05ee98p+1f, -0x1.920a48p-1f, 0x1.0ac13p-2f, -0x1.eaebacp-3f, 0x1.cea06ap-1f,
    0x1.147c12p+0f, 0x1.f270ecp-5f, 0x1.f3e338p-1f, -0x1.125ea2p-1f, 0x1.3c52b6p+0f, -0x1.e076ecp+0f, -0x1.0258cp-4f,
    -0x1.a40e7p-3f, -0x1.1b96ap+1f, 0x1.0f88eap+0f, -0x1.c56086p+0f, 0x1.56265p-2f, -0x1.948868p-3f, -0x1.39c4c8p-2f,
    -0x1.ff3884p+3f, -0x1.289174p+4f, 0x1.035c5p+0f, -0x1.da17ep+0f, 0x1.88182p-2f, 0x1.2a751p+0f, 0x1.bc21dp-1f, 0x1.f83254p+0f,
    -0x1.aa86a6p+1f, -0x1.6a3e2cp+1f,
};

/* flow_gaussian_denoiser: largest error 0.342, tolerance 1; relative to d times the largest gain times the largest number; of densities the sum of the terms' sizes */
static const uint16_t flow_gaussian_denoiser_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float flow_gaussian_denoiser_want_f32[] = {
    0x1.b22b7p-2f, 0x1.292d88p-1f, -0x1.b2fd28p-2f, -0x1.5471f2p+0f, -0x1.63acf6p-1f, -0x1.ae3d8p-3f, -0x1.cac54cp+1f,
    -0x1.6d60aep+2f, 0x1.b6552ap-1f, -0x1.32624p-2f, 0x1.18dc76p+1f, 0x1.7c5e18p-2f, -0x1.924de2p+0f, -0x1.7d1aacp+0f,
    0x1.b6552ap-1f, -0x1.32624p-2f, 0x1.18dc76p+1f, 0x1.7c5e18p-2f, -0x1.924de2p+0f, -0x1.7d1aacp+0f, 0x1.b6552ap-1f,
    -0x1.32624p-2f, 0x1.18dc76p+1f, 0x1.7c5e18p-2f, -0x1.924de2p+0f, -0x1.7d1aacp+0f, -0x1.ef488cp+2f, -0x1.b87594p+2f,
    -0x1.4aab0cp+3f, -0x1.56e29ep+0f, 0x1.7eaa9cp+0f, -0x1.d9316cp-1f, 0x1.52082p+0f, 0x1.465dd8p+1f, -0x1.1b7468p-3f,
    0x1.fd825ep-1f, -0x1.38eaf8p-1f, -0x1.c0f452p+1f, -0x1.05ee98p+1f, -0x1.247b68p-1f, -0x1.f880ep-4f, -0x1.c9b11ap-3f,
    0x1.2205dp+0f, 0x1.4696bcp+0f, 0x1.0b4942p-3f, 0x1.1b9cccp+0f, -0x1.78778cp-2f, 0x1.66e174p+0f, -0x1.309a4cp+1f, 0x1.3c30e8p-3f,
    0x1.ab6p-13f, -0x1.47236p+1f, 0x1.19436cp+0f, -0x1.e46812p+0f, 0x1.134408p-1f, -0x1.4ee648p-3f, -0x1.317878p-2f,
    -0x1.ff3884p+3f, -0x1.289174p+4f, 0x1.5e7714p-1f, -0x1.27a3b2p+1f, 0x1.7971fap+0f, 0x1.5a8b62p-1f, 0x1.008ec4p+0f,
    0x1.f353ep-1f, -0x1.aa86a6p+1f, -0x1.6a3e2cp+1f,
};

/* flow_gaussian_score: largest error 0.203, tolerance 1; relative to d times the largest gain times the largest number; of densities the sum of the terms' sizes */
static const uint16_t flow_gaussian_score_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float flow_gaussian_score_want_f32[] = {
    0x1.98fa3ep-1f, -0x1.db4dd2p-2f, 0x1.706c0ap+1f, 0x1.0105dap+1f, 0x1.47e6d2p+0f, 0x1.cb24dep+1f, -0x1.cac54cp+1f,
    -0x1.6d60aep+2f, -0x1.10914ap-1f, -0x1.3b96e4p-2f, 0x1.ead6cp-3f, 0x1.15dab8p-1f, -0x1.d4d344p+0f, 0x1.35d24ap-1f,
    0x1.b794bp-5f, 0x1.1e3092p+0f, -0x1.6402bp-2f, 0x1.52baep-1f, 0x1.887d7p-1f, 0x1.29c4e4p-1f, 0x1.495fd4p+1f, -0x1.3d27c8p-3f,
    -0x1.653e28p-2f, -0x1.a3d0a6p+0f, -0x1.67fccp-5f, 0x1.b3b4ep-2f, -0x1.ef488cp+2f, -0x1.b87594p+2f, -0x1.4aab0cp+3f,
    0x1.7ed774p+0f, -0x1.5a2de8p-2f, 0x1.f9be92p+0f, 0x1.c7cbb4p+0f, -0x1.c324p-4f, 0x1.3e56b2p+2f, -0x1.053p+3f, 0x1.95f1d6p+2f,
    -0x1.c0f452p+1f, -0x1.05ee98p+1f, -0x1.11e53p+1f, 0x1.eb19bap+1f, -0x1.4c4a26p-3f, -0x1.258bfcp+1f, -0x1.f50aaap+0f,
    -0x1.64b0b2p-1f, -0x1.50afep+0f, -0x1.aeae46p+0f, -0x1.a9936ep+0f, 0x1.41da2p+2f, -0x1.165a46p+1f, -0x1.06cbc4p+1f,
    0x1.b37f62p+1f, -0x1.852446p-2f, 0x1.364b78p+0f, -0x1.047a2ep+1f, -0x1.5c2b0ep-2f, -0x1.4beb6p-4f, -0x1.ff3884p+3f,
    -0x1.289174p+4f, 0x1.186d4p-1f, 0x1.869e62p-1f, -0x1.d1b3e6p+0f, 0x1.a1489p-1f, -0x1.cbe364p-3f, 0x1.a838a4p+0f,
    -0x1.aa86a6p+1f, -0x1.6a3e2cp+1f,
};

/* flow_gaussian_jacobian: largest error 0.215, tolerance 1; relative to d times the largest gain times the largest number; of densities the sum of the terms' sizes */
static const uint16_t flow_gaussian_jacobian_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float flow_gaussian_jacobian_want_f32[] = {
    0x1.806402p-1f, -0x1.594e7ep-3f, -0x1.e7594p-4f, -0x1.09f05ap-1f, -0x1.7dcc44p-1f, 0x1.84578ap-2f, -0x1.10914ap-1f,
    -0x1.3b96e4p-2f, 0x1.ead6cp-3f, 0x1.15dab8p-1f, -0x1.d4d344p+0f, 0x1.35d24ap-1f, 0x1.b794bp-5f, 0x1.1e3092p+0f, -0x1.6402bp-2f,
    0x1.52baep-1f, 0x1.887d7p-1f, 0x1.29c4e4p-1f, 0x1.495fd4p+1f, -0x1.3d27c8p-3f, -0x1.653e28p-2f, -0x1.a3d0a6p+0f, -0x1.67fccp-5f,
    0x1.b3b4ep-2f, -0x1.840c32p-1f, 0x1.f2559p-4f, -0x1.b402p-8f, 0x1.6e264cp+0f, 0x1.00ef1ep+1f, 0x1.1a7d16p+1f, 0x1.fd825ep-1f,
    -0x1.38eaf8p-1f, -0x1.1bd46p-1f, -0x1.87529p-6f, -0x1.2c0308p-2f, 0x1.0a9a1ap+0f, 0x1.392dc8p+0f, 0x1.9da9cp-3f, 0x1.04c32ap+0f,
    -0x1.829b76p-2f, 0x1.303e5p+0f, -0x1.a55bf8p+0f, -0x1.63cc9ap-2f, -0x1.08946p-2f, -0x1.09f1aep+1f, 0x1.343aa2p+0f,
    -0x1.a13ed4p+0f, 0x1.816c9p-2f, -0x1.4113cp-5f, -0x1.6a166cp-2f, -0x1.e2c186p-4f, -0x1.f0937p+0f, -0x1.5c6232p+0f,
    0x1.1d94b6p-5f, 0x1.8f2ab4p-1f, 0x1.ce50c8p-3f,
};

/* flow_gaussian_summary: largest error 0.571, tolerance 1; relative to d times the largest magnitude; of the trace itself */
static const uint16_t flow_gaussian_summary_integers_f32[] = {
    0, 0, 0, 0,
};
static const float flow_gaussian_summary_want_f32[] = {
    0x1.3ea0f4p+0f, 0x1.dd92f6p-1f, 0x1.527fb2p+0f, 0x1p+0f, 0x0p+0f, 0x1p+0f, -0x1.66270cp+2f, -0x1.272872p-3f, 0x1.ea37cp-5f,
};

/* flow_gaussian_map: largest error 0.354, tolerance 1; relative to d times the largest gain times the largest number; of densities the sum of the terms' sizes */
static const uint16_t flow_gaussian_map_integers_f32[] = {
    0, 0, 0, 0, 0, 0,
};
static const float flow_gaussian_map_want_f32[] = {
    0x1.75c278p-2f, 0x1.c4e8a8p-1f, 0x1.549b08p-2f, -0x1.8f4a66p+0f, -0x1.95d3a8p-2f, 0x1.84a522p-1f, 0x1.595752p-2f,
    -0x1.38bf94p-3f, -0x1.6586c2p+0f, -0x1.07364ep-4f, 0x1.01798p+1f, 0x1.720c0ap-1f, -0x1.b59e6p-7f, -0x1.25bbc8p+0f,
    -0x1.84934cp-1f, -0x1.2b3f34p-1f, 0x1.130de8p-4f, 0x1.9e9edcp-2f, -0x1.3975fap+1f, 0x1.fd9de8p-3f, -0x1.5599cep-2f,
    0x1.f3dc9p+0f, 0x1.112a5ep+0f, 0x1.8ccea6p-1f, -0x1.258f44p+1f, 0x1.e53ac8p+0f, -0x1.a3d45ap+0f, 0x1.9efa7p+0f, 0x1.e9f38ap+1f,
    -0x1.59a54ap-1f, 0x1.5bab8ap+1f, -0x1.0e2ddcp+1f, -0x1.f88e54p-2f, -0x1.319a2cp-3f, -0x1.989982p-3f, 0x1.0ae42cp+0f,
    0x1.2af0bap+0f, 0x1.fda68ep-4f, 0x1.029e3cp+0f, -0x1.4197d2p-2f, 0x1.473f96p+0f, -0x1.189458p+1f, 0x1.491bb8p-3f, 0x1.5362cp-6f,
    -0x1.2ac78p+1f, 0x1.fc383cp-1f, -0x1.b7119cp+0f, 0x1.02287ep-1f, -0x1.26721cp-3f, -0x1.121808p-2f, 0x1.3816acp-1f,
    -0x1.894172p+1f, 0x1.c56d26p+0f, 0x1.278da4p-1f, 0x1.5d5a5p+0f, 0x1.9325e8p-1f,
};
