/* Inputs of the test vectors of limits. Written by tools/vectors; see its cases.py for the layouts. */

/* sphere_regime: layers heads d rank | eta beta sd_query_key sd_value threshold | #limit[1] time[1] alpha[1] noise[1] second[1] third[1] clock[1] tau[1] */
enum { sphere_regime_cases = 4 };
static const uint16_t sphere_regime_sizes[] = {
    100, 8, 16, 16, 1, 1, 1, 1, 1, 1, 1, 1, 1000, 16, 64, 4, 1, 1, 1, 1, 1, 1, 1, 1, 900, 1, 8, 8, 1, 0, 1, 1, 1, 1, 1, 0, 5, 100,
    3, 1, 1, 1, 1, 1, 1, 1, 1, 1,
};
static const float sphere_regime_numbers[] = {
    0x1p-4f, 0x1p+1f, 0x1p-1f, 0x1p-2f, 0x1.99999ap-4f, 0x1.0624dep-10f, -0x1p+0f, 0x1.333334p-2f, 0x1p-3f, 0x1.99999ap-4f, 0x1p-5f,
    0x1p+0f, 0x1.666666p-2f, 0x1.666666p-2f, 0x1.99999ap-4f, 0x1p+0f, 0x1.8p+1f, 0x0p+0f, 0x1p-1f, 0x1.99999ap-4f,
};

/* sphere_overlap_drift: n d | r[n,n] s[n,n] | drift[n,n] */
enum { sphere_overlap_drift_cases = 3 };
static const uint16_t sphere_overlap_drift_sizes[] = {
    3, 4, 3, 3, 3, 4, 7, 5, 6, 7, 1, 1, 1, 1, 1,
};
static const float sphere_overlap_drift_numbers[] = {
    0x1.992e44p+0f, -0x1.20e344p-1f, 0x1.04fc54p+0f, -0x1.20e344p-1f, 0x1.974274p-1f, 0x1.733cecp-3f, 0x1.04fc54p+0f,
    0x1.733cecp-3f, 0x1.473cecp+1f, 0x1.0be276p+1f, 0x1.4dc474p-3f, -0x1.5dfe78p-1f, 0x1.4dc474p-3f, 0x1.003da6p-1f,
    -0x1.272216p-3f, -0x1.5dfe78p-1f, -0x1.272216p-3f, 0x1.0b7464p+0f, 0x1.f11d4ap-1f, -0x1.172a0ep-2f, -0x1.13cb34p-1f,
    -0x1.9e5a22p-2f, 0x1.34p+6f, -0x1.172a0ep-2f, 0x1.3f291ap-4f, 0x1.568986p-3f, 0x1.0b53aep-3f, 0x1.34p+6f, -0x1.13cb34p-1f,
    0x1.568986p-3f, 0x1.060bd4p-1f, 0x1.b306b4p-2f, 0x1.34p+6f, -0x1.9e5a22p-2f, 0x1.0b53aep-3f, 0x1.b306b4p-2f, 0x1.8288ep-2f,
    0x1.34p+6f, 0x1.b246d4p-5f, -0x1.bf38cap-4f, -0x1.b9c9fp-5f, 0x1.16c5d8p-3f, 0x1.34p+6f, 0x1.34p+6f, -0x1.bf38cap-4f,
    0x1.ff2caep-1f, 0x1.1a8aep-3f, 0x1.1dfbcep-3f, 0x1.34p+6f, 0x1.34p+6f, -0x1.b9c9fp-5f, 0x1.1a8aep-3f, 0x1.0b6828p-2f,
    -0x1.847b32p-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.16c5d8p-3f, 0x1.1dfbcep-3f, -0x1.847b32p-3f, 0x1.cf916p-1f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.7694c4p+1f, 0x1.b99e9ap+0f,
};

/* sphere_overlap_bracket: n d i j | r[n,n] s[n,n] | bracket[n,n] */
enum { sphere_overlap_bracket_cases = 3 };
static const uint16_t sphere_overlap_bracket_sizes[] = {
    3, 4, 0, 1, 3, 3, 3, 4, 9, 3, 1, 5, 6, 7, 2, 2, 1, 1, 2, 2, 2,
};
static const float sphere_overlap_bracket_numbers[] = {
    0x1.6cc7fap-1f, -0x1.46ab4ep-4f, 0x1.e76ae4p-8f, -0x1.46ab4ep-4f, 0x1.34cae2p+0f, -0x1.96f5aap-1f, 0x1.e76ae4p-8f,
    -0x1.96f5aap-1f, 0x1.b5f97ap-1f, 0x1.e8001ep-1f, -0x1.40699p-5f, -0x1.7b9622p-3f, -0x1.40699p-5f, 0x1.034aa2p-2f,
    -0x1.af129p-3f, -0x1.7b9622p-3f, -0x1.af129p-3f, 0x1.f98616p-1f, 0x1.5add2ap-1f, -0x1.986a48p-3f, 0x1.45867cp-1f,
    0x1.1c0438p-3f, 0x1.34p+6f, -0x1.986a48p-3f, 0x1.d2a4cap+0f, -0x1.bcf11ap-2f, -0x1.5c7192p-3f, 0x1.34p+6f, 0x1.45867cp-1f,
    -0x1.bcf11ap-2f, 0x1.9da69ap-1f, 0x1.c3b996p-3f, 0x1.34p+6f, 0x1.1c0438p-3f, -0x1.5c7192p-3f, 0x1.c3b996p-3f, 0x1.14571p-4f,
    0x1.34p+6f, 0x1.32ff3ap-2f, 0x1.1c289p-3f, -0x1.a93bd6p-3f, 0x1.a55adap-4f, 0x1.34p+6f, 0x1.34p+6f, 0x1.1c289p-3f,
    0x1.0719c6p-1f, -0x1.83c2d4p-4f, 0x1.d79922p-2f, 0x1.34p+6f, 0x1.34p+6f, -0x1.a93bd6p-3f, -0x1.83c2d4p-4f, 0x1.428792p-2f,
    -0x1.bd15f4p-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.a55adap-4f, 0x1.d79922p-2f, -0x1.bd15f4p-3f, 0x1.52a81ap-1f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.4b871ap-2f, 0x1.017352p-2f, 0x1.017352p-2f, 0x1.e8a7acp-2f, 0x1.cd567cp-2f, -0x1.c4a876p-4f, -0x1.c4a876p-4f,
    0x1.0360ap+0f,
};

/* sphere_layer_derivative_work_len: n d r_query r_key r_value |  |  */
enum { sphere_layer_derivative_work_len_cases = 5 };
static const uint16_t sphere_layer_derivative_work_len_sizes[] = {
    1, 1, 0, 0, 0, 7, 3, 3, 0, 0, 9, 5, 2, 2, 0, 70, 2, 0, 0, 2, 8, 3, 0, 3, 99,
};
static const float sphere_layer_derivative_work_len_numbers[] = {
    0,
};

/* sphere_layer_derivative: n d heads r_query r_key r_value inner form mask | x~[n,d] u[n,d] query[heads*r_query,d] key[heads*r_key,d] value[heads*r_value,d] output[heads*d*(inner>0),inner] beta | dg[n,d] g[n,d] */
enum { sphere_layer_derivative_cases = 4 };
static const uint16_t sphere_layer_derivative_sizes[] = {
    3, 3, 2, 3, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 0, 3, 3, 3, 2, 2, 2, 2, 2, 2, 1, 1, 3, 4, 5, 6, 7, 8, 10, 11, 3, 4, 1, 0, 0, 4, 0, 0,
    1, 4, 4, 4, 4, 4, 0, 4, 4, 5, 2, 1, 0, 0, 0, 0, 1, 0, 2, 2, 2, 2, 2, 0, 2, 2,
};
static const float sphere_layer_derivative_numbers[] = {
    0x1.522efap-2f, -0x1.64c34ap-1f, 0x1.ee46f8p-1f, 0x1.d89b2p-2f, 0x1.23a14ep-1f, -0x1.b485acp-4f, -0x1.2aff96p+0f,
    -0x1.97f474p-2f, 0x1.05277ep-3f, 0x1.15c9ccp-1f, 0x1.65c82ep-1f, 0x1.131458p-2f, -0x1.3b5f3cp+1f, 0x1.b2ac76p-3f,
    0x1.def83cp-4f, 0x1.97f43p-1f, -0x1.69e8aep+0f, -0x1.d12fcap-2f, 0x1.01ac0ep-1f, -0x1.5deedep-2f, 0x1.c6575ap-1f,
    -0x1.619002p-1f, -0x1.42c222p-1f, -0x1.3b42ccp-3f, -0x1.ce352ap-2f, 0x1.cd27bap-2f, -0x1.359036p-1f, -0x1.66f51ep-2f,
    -0x1.208c1p-2f, -0x1.dd0f1ap-2f, 0x1.330b9cp+0f, 0x1.bb2188p-3f, -0x1.4374d8p+0f, -0x1.2053d6p-6f, 0x1.2c864ap-2f,
    0x1.99fbc4p+0f, 0x1.4cccccp+0f, -0x1.b68e1ap-1f, -0x1.2f5be6p+0f, 0x1.34p+6f, 0x1.1bf3bp-1f, 0x1.d4e0cap-4f, 0x1.34p+6f,
    0x1.4947acp-1f, -0x1.e5962cp-4f, 0x1.34p+6f, -0x1.1d5bf4p+0f, -0x1.a70c6cp-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.0b7c24p-7f,
    -0x1.400ddp+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.6f1182p-1f, -0x1.7f24ccp-5f, 0x1.34p+6f, 0x1.34p+6f, -0x1.2bcc58p-2f,
    -0x1.68961ep-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.0ef1dp+0f, -0x1.c6039p-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.9ee22cp-3f, 0x1.6b5fe8p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.2c765ep-1f, 0x1.433b4ep+0f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.33c338p+0f, -0x1.d81a2p-6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.2b488ep-1f, 0x1.ed33fp-1f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.6a956cp-6f, 0x1.445508p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    -0x1.34601ep-4f, 0x1.e29dbcp-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.50ef48p-1f, 0x1.6a70ecp+0f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.ba6b5ep-6f, 0x1.72a6ecp-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.93793ep-2f, 0x1.da379ap-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.b9a2a6p-2f,
    0x1.40bb68p-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.863b6ap+0f, -0x1.c0010ap+0f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.fd50acp-2f, -0x1.ec10b2p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.02d99p-1f, 0x1.c26d46p-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, -0x1.856dd6p-2f, -0x1.138596p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.4cccccp+0f, -0x1.367388p+1f, -0x1.0ada5p+0f, -0x1.d14d4cp+0f, 0x1.cd66b4p-1f, 0x1.8bc82ap-3f, 0x1.07799cp-1f,
    -0x1.d8e09ap-4f, 0x1.4c80d2p-3f, -0x1.ebab08p-1f, 0x1.51a50ep-2f, -0x1.e18a5ap+0f, -0x1.04abe8p+0f, 0x1.7c6f76p+0f,
    -0x1.6f282cp+0f, -0x1.4fe7b8p+0f, 0x1.62abaep-1f, 0x1.db5bcp-1f, -0x1.dc472cp-3f, 0x1.2be64ep+0f, -0x1.049886p+1f,
    -0x1.126568p+1f, -0x1.c1062ap-1f, 0x1.524276p+0f, 0x1.071c34p+1f, 0x1.f5e344p-3f, 0x1.06c69cp-2f, -0x1.67eafp-1f,
    -0x1.0d64e2p-7f, 0x1.92e438p-3f, 0x1.264efep-1f, 0x1.665ebap-4f, 0x1.c79f74p-2f, 0x1.3cc5c8p-3f, 0x1.86101ep-2f,
    -0x1.ac7f02p-1f, 0x1.0a0324p-5f, -0x1.2b268p-6f, -0x1.0ed4p+0f, 0x1.9f476ap-3f, 0x1.d15252p-9f, 0x1.4cccccp+0f, 0x1.48d64ap-3f,
    0x1.d5e822p-2f, 0x1.6808aap+0f, 0x1.7e11f8p-6f, 0x1.14767p-4f, 0x1.5ba90cp-1f, -0x1.0bd862p+0f, -0x1.444544p-2f,
    -0x1.ad07e4p-2f, -0x1.df942p-2f, -0x1.a4260cp-1f, 0x1.4cceb6p-1f, 0x1.e233bep-2f, -0x1.d6acdp-1f, 0x1.26b8bcp-3f,
    -0x1.9d3ec2p+0f, 0x1.144bf2p-2f, 0x1.00ec48p+1f, -0x1.c40886p-2f, -0x1.04b272p+0f, 0x1.b33334p+0f,
};

/* sphere_ballistic_work_len: n d r_query r_key r_value |  |  */
enum { sphere_ballistic_work_len_cases = 5 };
static const uint16_t sphere_ballistic_work_len_sizes[] = {
    1, 1, 0, 0, 0, 7, 3, 3, 0, 0, 9, 5, 2, 2, 0, 70, 2, 0, 0, 2, 8, 3, 0, 3, 99,
};
#define sphere_ballistic_work_len_numbers sphere_layer_derivative_work_len_numbers

/* sphere_ballistic_step: n d heads r_query r_key r_value inner form mask | x!~[n,d] query[heads*r_query,d] key[heads*r_key,d] value[heads*r_value,d] output[heads*d*(inner>0),inner] beta h |  */
enum { sphere_ballistic_step_cases = 3 };
static const uint16_t sphere_ballistic_step_sizes[] = {
    3, 3, 2, 3, 0, 3, 0, 0, 0, 3, 3, 3, 3, 0, 4, 2, 1, 2, 2, 2, 2, 1, 1, 3, 4, 5, 6, 7, 5, 3, 1, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 0,
};
static const float sphere_ballistic_step_numbers[] = {
    -0x1.51f642p-4f, 0x1.05d4e2p-1f, -0x1.0006fep+0f, -0x1.a20f82p-2f, 0x1.5c94c8p+1f, -0x1.442656p-1f, 0x1.026688p+0f,
    -0x1.c40a5ap-2f, 0x1.7983b8p-3f, -0x1.b1bd5ap-1f, -0x1.74a32ap-2f, 0x1.8aa246p-3f, 0x1.b2a594p-4f, -0x1.3f814ep+0f,
    0x1.45fd08p+0f, -0x1.11caf2p-2f, 0x1.07f8a4p-3f, -0x1.28b382p-4f, -0x1.505ddep+0f, -0x1.7bcd9ep-1f, -0x1.83979ep+0f,
    0x1.95bdbp-4f, 0x1.0a95cap-2f, 0x1.6b71dep+0f, -0x1.7978e4p-2f, -0x1.ca8ffcp+0f, 0x1.7246f8p-3f, -0x1.fd9ef8p-2f,
    -0x1.4ed43ap-7f, 0x1.ddb582p-1f, 0x1.007eccp+0f, -0x1.dca72cp-2f, 0x1.ff1082p-2f, 0x1.35a476p+0f, -0x1.1ebe0ep-1f,
    0x1.d05ab6p-2f, 0x1.ce6c22p-1f, -0x1.a8d094p-2f, 0x1.6b0ecep-3f, 0x1.bb0956p-2f, -0x1.f5c0dcp-2f, -0x1.a83e5cp-3f,
    -0x1.b09a9p-2f, -0x1.2f8fd8p+0f, 0x1.00fe98p-3f, 0x1.4cccccp+0f, 0x1.333334p-2f, 0x1.48ee62p+0f, -0x1.4f0ba2p+0f, 0x1.34p+6f,
    -0x1.46f254p-2f, 0x1.681dc4p-3f, 0x1.34p+6f, -0x1.43a066p-1f, 0x1.831a7p+1f, 0x1.34p+6f, 0x1.70ba76p-2f, 0x1.109b26p-1f,
    0x1.34p+6f, -0x1.3b209ep+0f, -0x1.74f2d4p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.47dfc6p-4f, 0x1.04140ap-1f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.808696p-2f, 0x1.494fbep+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.b8de1p-1f, 0x1.11fab4p+0f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, -0x1.f9e4b4p-1f, 0x1.65aeccp-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.16dd04p+0f, -0x1.06fcdp+0f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.39fa0ap+0f, 0x1.7e287ap-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, -0x1.451f9ep-2f, 0x1.249bbp+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.4cccccp+0f,
    -0x1.99999ap-3f, -0x1.5e4788p-3f, -0x1.9958fep+0f, 0x1.1f6a6ap-1f, 0x1.4c27b4p-1f, -0x1.6d2e5ep+0f, -0x1.9645bp-2f,
    0x1.08882ap+1f, -0x1.8d7122p+0f, -0x1.8fd9bcp-1f, 0x1.9e034p+0f, -0x1.2f72ecp-1f, 0x1.51943ap-2f, 0x1.822a9ep-1f,
    0x1.3d704ep-3f, -0x1.08ed98p-5f, 0x1.4cccccp+0f, 0x1p-1f,
};

/* sphere_modified_work_len: n d r_query r_key r_value |  |  */
enum { sphere_modified_work_len_cases = 5 };
static const uint16_t sphere_modified_work_len_sizes[] = {
    1, 1, 0, 0, 0, 7, 3, 3, 0, 0, 9, 5, 2, 2, 0, 70, 2, 0, 0, 2, 8, 3, 0, 3, 99,
};
#define sphere_modified_work_len_numbers sphere_layer_derivative_work_len_numbers

/* sphere_modified_step: n d heads r_query r_key r_value inner form mask retraction | x!~[n,d] query[heads*r_query,d] key[heads*r_key,d] value[heads*r_value,d] output[heads*d*(inner>0),inner] beta eta h |  */
enum { sphere_modified_step_cases = 4 };
static const uint16_t sphere_modified_step_sizes[] = {
    3, 3, 2, 3, 0, 3, 0, 0, 0, 0, 3, 3, 3, 3, 0, 3, 2, 1, 2, 2, 2, 2, 1, 1, 2, 3, 4, 5, 6, 7, 3, 3, 1, 0, 0, 0, 0, 0, 0, 1, 3, 3, 3,
    3, 0, 3, 2, 1, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 0,
};
static const float sphere_modified_step_numbers[] = {
    0x1.ce2cdcp-2f, -0x1.82db74p-1f, 0x1.eb64cep-1f, 0x1.c74efcp+0f, -0x1.f42e12p-1f, -0x1.10c206p+0f, -0x1.444d3ep+1f,
    0x1.0a77d2p-1f, -0x1.5faac6p-1f, -0x1.4e2f6p-1f, 0x1.48477ep-1f, -0x1.6ae4cp-1f, 0x1.6e7cb8p-1f, -0x1.94330cp-1f,
    0x1.8f74c6p-4f, -0x1.ce8d7cp-1f, -0x1.047dacp-3f, -0x1.b4b822p-4f, -0x1.315e8p+0f, -0x1.5713fcp-2f, -0x1.2f4dfap-3f,
    -0x1.f405fp-1f, 0x1.d78616p-3f, -0x1.5db652p-1f, 0x1.7eaec2p-3f, -0x1.7e75ecp-2f, 0x1.35f776p-1f, 0x1.8bb99ep-1f,
    -0x1.91b1aap-3f, -0x1.13a36ap-3f, -0x1.458112p+0f, -0x1.74dfacp-1f, -0x1.21273ap-4f, -0x1.6d695cp-1f, -0x1.c9140ep-1f,
    -0x1.c6048cp-5f, -0x1.f8c868p-4f, -0x1.cf6bdap-9f, -0x1.4b36fep-5f, -0x1.25ac76p-3f, 0x1.ca78ecp-2f, 0x1.0b1f02p-1f,
    -0x1.b2b168p+0f, -0x1.48e09ap-2f, 0x1.3a5102p-3f, 0x1.4cccccp+0f, 0x1.99999ap-3f, 0x1.333334p-2f, 0x1.2624c6p-7f,
    0x1.39f3e4p+0f, 0x1.34p+6f, -0x1.5d305ep+0f, -0x1.7d1304p-1f, 0x1.34p+6f, -0x1.061b86p-6f, 0x1.a2d1aep-7f, 0x1.34p+6f,
    -0x1.bde748p-4f, -0x1.0784e6p-1f, 0x1.34p+6f, 0x1.34p+6f, -0x1.6348fap-2f, -0x1.1ec928p-2f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.78b12p-2f, 0x1.2d2eaep+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.22a3eap-1f, -0x1.5061d2p-1f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, -0x1.ab927cp-1f, 0x1.868cap-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.32aafcp+1f, -0x1.5373d6p-2f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, -0x1.4d95bap-1f, -0x1.92fd8ap-3f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, 0x1.caff46p-1f, -0x1.f055cp-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.4cccccp+0f, 0x1.99999ap-4f, -0x1.99999ap-3f, -0x1.c1d086p-1f, -0x1.42d60ep-2f, 0x1.a564ap-2f, -0x1.6822ap-5f,
    -0x1.c6aa06p-1f, -0x1.b710e4p-3f, -0x1.196dfap-5f, 0x1.43e22ap+1f, -0x1.b94e2cp-1f, 0x1.4cccccp+0f, 0x1p-2f, 0x1p-1f,
    0x1.21f6dap+0f, -0x1.287c7ap-1f, 0x1.ab3c6p-1f, -0x1.414c32p-1f, -0x1.2cc19ap-1f, 0x1.6ce61ep-1f, 0x1.4cccccp+0f, 0x0p+0f,
    0x1p-1f,
};

/* sphere_finite_heads_work_len: n d r_query r_key r_value |  |  */
enum { sphere_finite_heads_work_len_cases = 5 };
static const uint16_t sphere_finite_heads_work_len_sizes[] = {
    1, 1, 0, 0, 0, 7, 3, 3, 0, 0, 9, 5, 2, 2, 0, 70, 2, 0, 0, 2, 8, 3, 0, 3, 99,
};
#define sphere_finite_heads_work_len_numbers sphere_layer_derivative_work_len_numbers

/* sphere_finite_heads_step: n d heads r_query r_key r_value inner form mask retraction @seed @step | x!~[n,d] query[heads*r_query,d] key[heads*r_key,d] value[heads*r_value,d] output[heads*d*(inner>0),inner] beta ratio dt |  */
enum { sphere_finite_heads_step_cases = 2 };
static const uint16_t sphere_finite_heads_step_sizes[] = {
    3, 3, 3, 0, 0, 3, 0, 0, 0, 0, 7, 0, 0, 0, 3, 0, 0, 0, 3, 3, 3, 3, 0, 3, 2, 2, 2, 0, 2, 0, 1, 1, 2, 0, 0, 256, 0, 9, 0, 0, 0, 3,
    4, 5, 6, 5,
};
static const float sphere_finite_heads_step_numbers[] = {
    -0x1.20529ap+0f, -0x1.48006p-1f, 0x1.a4f0e2p-3f, 0x1.22e122p-2f, 0x1.cbb0a6p-2f, -0x1.445d86p-1f, 0x1.6db05cp+0f,
    0x1.559e48p-1f, -0x1.187eap+1f, 0x1.004f14p-1f, 0x1.7aebcep-5f, 0x1.f4254ap-3f, 0x1.de0dc6p-2f, -0x1.582518p-2f, 0x1.521322p-2f,
    -0x1.ee0198p-1f, -0x1.bb2c4p-2f, -0x1.5f10ep-1f, -0x1.13b5a6p-2f, -0x1.873fap-2f, 0x1.cc6fb2p-1f, 0x1.d9ca8ap-2f, 0x1.0707fp+0f,
    0x1.483538p-1f, 0x1.98d994p-2f, -0x1.050456p-2f, 0x1.e706d2p-1f, -0x1.480244p-3f, -0x1.692422p-1f, 0x1.f77e1cp-4f,
    0x1.cf2b82p-1f, 0x1.5389a4p-4f, 0x1.f2f0c6p-1f, -0x1.1d578ap-1f, -0x1.bde57ep+0f, -0x1.59680ap-5f, 0x1.4cccccp+0f,
    0x1.333334p-2f, 0x1.99999ap-3f, 0x1.ebc998p-1f, 0x1.d263f8p-1f, 0x1.34p+6f, 0x1.09d47ep+0f, 0x1.f54a72p-2f, 0x1.34p+6f,
    0x1.d43f76p-5f, -0x1.531e5cp+1f, 0x1.34p+6f, -0x1.361f5p+1f, -0x1.208ecp-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.a7fc06p-1f,
    0x1.98b274p-3f, 0x1.34p+6f, 0x1.34p+6f, -0x1.2c8e18p+0f, -0x1.58a438p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.2d8eep+0f, 0x1.e045b2p-3f,
    0x1.34p+6f, 0x1.34p+6f, -0x1.11494ep-1f, -0x1.2d7404p+0f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.2195a4p-2f,
    -0x1.690882p-2f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.f2ce2ap+0f, 0x1.9579fcp-3f, 0x1.34p+6f, 0x1.34p+6f,
    0x1.34p+6f, 0x1.34p+6f, -0x1.4fb8d8p-2f, 0x1.f4091ep-1f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.34p+6f, 0x1.4cccccp+0f,
    0x1p+0f, 0x1.99999ap-4f,
};

/* sphere_homogenized_work_len: n d rank |  |  */
enum { sphere_homogenized_work_len_cases = 4 };
static const uint16_t sphere_homogenized_work_len_sizes[] = {
    1, 1, 0, 7, 3, 0, 9, 5, 2, 70, 2, 3,
};
#define sphere_homogenized_work_len_numbers sphere_layer_derivative_work_len_numbers

/* sphere_mean_products: n d draws rank law form mask @seed @layer | x~[n,d] sd beta | s[n,n] */
enum { sphere_mean_products_cases = 3 };
static const uint16_t sphere_mean_products_sizes[] = {
    3, 3, 2, 0, 1, 0, 0, 351, 0, 0, 0, 5, 0, 0, 0, 3, 3, 4, 2, 1, 3, 1, 1, 1, 352, 0, 0, 0, 5, 0, 0, 0, 3, 8, 3, 3, 1, 0, 0, 0, 0,
    353, 0, 0, 0, 0, 0, 2, 0, 3, 3,
};
static const float sphere_mean_products_numbers[] = {
    0x1.a4a23ep-1f, -0x1.0503ep+0f, -0x1.64dd8p-2f, 0x1.6e8d02p-1f, 0x1.aca8bp-1f, -0x1.b68cd6p-8f, -0x1.5acddcp-1f, 0x1.8148aep-3f,
    -0x1.6b96dcp-1f, 0x1.666666p-1f, 0x1.4cccccp+0f, 0x1.b3310cp-2f, -0x1.6f7402p-2f, 0x1.34p+6f, 0x1.3e5e98p+1f, 0x1.0c01b8p+0f,
    0x1.34p+6f, 0x1.0f0fdcp+1f, 0x1.438baep+1f, 0x1.34p+6f, -0x1.5af124p-1f, 0x1.0ed776p-3f, 0x1.34p+6f, 0x1.666666p-1f,
    0x1.4cccccp+0f, 0x1.979546p-1f, 0x1.1ea6dcp-1f, -0x1.a4911ap-3f, -0x1.53b0d4p+0f, -0x1.89d0dcp-2f, 0x1.146212p-2f,
    -0x1.bf4806p-1f, -0x1.cebeb8p-2f, -0x1.890214p-1f, 0x1.666666p-1f, 0x1.4cccccp+0f,
};

/* sphere_homogenized_step: n d draws rank law form mask retraction @seed @layer | x!~[n,d] sd beta ds |  */
enum { sphere_homogenized_step_cases = 3 };
static const uint16_t sphere_homogenized_step_sizes[] = {
    3, 4, 3, 0, 1, 0, 0, 0, 361, 0, 0, 0, 5, 0, 0, 0, 4, 2, 3, 2, 2, 1, 1, 1, 1, 362, 0, 0, 0, 5, 0, 0, 0, 4, 3, 3, 1, 0, 0, 0, 0,
    2, 363, 0, 0, 0, 5, 0, 0, 0, 3,
};
static const float sphere_homogenized_step_numbers[] = {
    0x1.ce28ccp-2f, -0x1.19a2ep-2f, 0x1.19440cp-3f, -0x1.ff7962p-1f, 0x1.cc2f44p+0f, -0x1.698914p+0f, -0x1.cd6a5ep-5f,
    -0x1.0a367cp-1f, 0x1.167aecp+0f, 0x1.dcc7eap+0f, -0x1.6c41c8p-1f, -0x1.40ba24p-1f, 0x1.666666p-1f, 0x1.8p+1f, 0x1.333334p-2f,
    0x1.0e9876p-3f, -0x1.3656f2p+0f, -0x1.77e8b4p-1f, 0x1.34p+6f, -0x1.36755ap-1f, 0x1.d02e4ep-5f, 0x1.746bc4p+0f, 0x1.34p+6f,
    0x1.666666p-1f, 0x1.4cccccp+0f, 0x1.99999ap-4f, 0x1.6c123ep-2f, -0x1.d66d26p+0f, -0x1.a40108p-1f, -0x1.85f294p-3f,
    0x1.b65c26p+0f, 0x1.f80556p-1f, -0x1.73798ap+0f, 0x1.ca0844p-1f, 0x1.0246a4p+0f, 0x1.666666p-1f, 0x1p+2f, 0x1p+0f,
};
