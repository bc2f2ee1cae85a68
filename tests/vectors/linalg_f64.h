/* Outputs of the test vectors of linalg, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* linalg_eigen_work_len: exact */
static const uint16_t linalg_eigen_work_len_integers_f64[] = {
    1, 1, 9, 9, 400, 400,
};
static const double linalg_eigen_work_len_want_f64[] = {
    0,
};

/* linalg_eigen: largest error 0.66, tolerance 2; relative to the largest eigenvalue; for vectors that over the least gap */
static const uint16_t linalg_eigen_integers_f64[] = {
    0, 0, 0, 0, 0, 0,
};
static const double linalg_eigen_want_f64[] = {
    -0x1.4p+1, 0x1p+0, 0x1.59ed90ba73a34p+1, -0x1.33db2174e7468p+0, 0x1.cfa96aa784bfap-1, 0x1.b255cacd42083p-2,
    -0x1.b255cacd42083p-2, 0x1.cfa96aa784bfap-1, 0x1.2fb2112e8e104p+0, 0x1.492cfaf73f15ap-1, -0x1.077bc1aa2d9b2p+0,
    0x1.af5fe4f951aeep-1, 0x1.138d0033ca2bep-1, 0x1.6f46c10c1af04p-6, -0x1.0b85f56cf7c5bp-1, 0x1.9ce788fcbb4e7p-1,
    0x1.1b71d8238dd01p-2, 0x1.0c11485a96cefp-3, -0x1.f59bc75bd115fp-3, 0x1.ebdc5d40031d3p-1, 0x1.6ec8581e8dc36p+1,
    0x1.ba380faba89d7p+0, 0x1.33bfc49c19879p-1, 0x1.c63c1ab81192bp-2, 0x1.d9a991b2ab355p-4, -0x1.2be1e54f4d86ep-1,
    0x1.ca9eb6d358fccp-3, 0x1.36801c83c9a1p-1, -0x1.c276693a68bf1p-6, 0x1.f3d721554051ap-2, 0x1.82b9580fca233p-1,
    0x1.4270c65882956p-2, 0x1.9a4a63be9add6p-3, -0x1.9091fba64035fp-3, 0x1.00fef3813f4cap-1, 0x1.cab24c61d014ap-4,
    0x1.2df7fce5dd4a1p-2, 0x1.639c4ceb0c22ap-5, 0x1.e559df62148a1p-1, -0x1.7c1eec29eeb0ep-10, 0x1.8e30139f83a06p-3,
    0x1.02f66565e32edp-3, 0x1.5f6818a1ffb59p-1, -0x1.843601bdcdee6p-4, -0x1.5d92d0d977928p-1, -0x1.851722767b7c8p-3,
    0x1.babd6b62f7e33p-1, -0x1.617336d692a16p-2, -0x1.d93ba5d88f74bp-3, -0x1.abbc2b380e3d1p-3, 0x1.331faccee6d51p+1,
    0x1.bc2cfa73133f8p-1, 0x1.8b6c62dbb1c6p-1, 0x1.bb71df43e6004p-2, 0x1.8e0a818c182abp-5, -0x1.4514dc75f9fcep-25,
    0x1.381babdbb27d3p-3, 0x1.ce5549cfa3607p-2, 0x1.77079afca14fap-1, 0x1.7b3e2b5c498abp-2, -0x1.2529f95f9bb92p-4,
    0x1.3a246a0c0e10dp-2, 0x1.4434888fefff1p-1, -0x1.27a809affe974p-1, -0x1.1545680574152p-4, 0x1.374846dca315ep-2,
    -0x1.49b05f04c1b48p-2, 0x1.04f2199e82d3bp-2, -0x1.135b20c7255ebp-4, -0x1.4df0bcbfadac9p-4, -0x1.5468a37de775cp-3,
    0x1.828561335e88fp-1, 0x1.2ad9a4ec313fep-1, -0x1.ccaffa106a74ep-3, -0x1.0d412febbde88p-1, -0x1.3cd0469042bb7p-2,
    -0x1.4eafcb1e9ae4bp-6, 0x1.7282ec974cf8ep-6, 0x1.479d0c86f57dfp-3, 0x1.8cfd9e97cf59fp-1, 0x1.ec292fb23dba6p-2,
    -0x1.7e4584a25986cp-5, 0x1.2db6a85317379p-3, -0x1.bfa5b126f8fdcp-2, 0x1.72719ec89fb2bp-1, 0x1.65d3b2999268ep-3,
    -0x1.0285a944c1c12p-2, -0x1.32690fa37adefp-1, 0x1.477f39992819fp-1, -0x1.827d68fd27f86p-4, 0x1.379077867f8bp-5,
    -0x1.97d3d720f9dc4p-2, 0x1.00000400003p+0, 0x1.7ffffcaaaaaedp-21, 0x1.d5555212f63dcp-41, 0x1.fffffbffffacp-1,
    0x1.00000a00001ep-11, 0x1.0000060000d6p-43, -0x1.0000091c71cc7p-11, 0x1.fffffa38e2f38p-1, 0x1.555570e390572p-12,
    0x1.55556e38e6b64p-23, -0x1.55556e38e57d6p-12, 0x1.fffffe38e343fp-1,
};

/* linalg_cholesky: largest error 0.272, tolerance 4; relative to the root of the largest diagonal number over the least relative pivot's */
static const uint16_t linalg_cholesky_integers_f64[] = {
    0, 0, 0, 0, 0,
};
static const double linalg_cholesky_want_f64[] = {
    0x1.94c583ada5b53p+0, 0x1p+0, 0x0p+0, 0x0p+0, 0x1p-1, 0x1.bb67ae8584caap-1, 0x0p+0, 0x1p-2, -0x1.7181116f43fe4p-1,
    0x1.30b3713738289p+0, 0x1.f9eae13417fdep-1, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, -0x1.f99ea967d3b08p-3, 0x1.aed67dcd80867p-1,
    0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1.f1bd094d16774p-2, 0x1.a860b3708e617p-5, 0x1.ed34452d25d47p-1, 0x0p+0, 0x0p+0, 0x0p+0,
    0x1.d0fc004ee286cp-2, -0x1.761d05fc48ea9p-4, -0x1.2c67f6bb6a25bp-3, 0x1.65817a81477c8p-1, 0x0p+0, 0x0p+0, 0x1.10c43719b03eep-2,
    0x1.a213749b0414dp-2, -0x1.93c19dbec1569p-2, 0x1.09308164a5622p-3, 0x1.8ee27bb123339p-1, 0x0p+0, -0x1.1247d9ffe232p-4,
    0x1.e4d6b31843e57p-5, -0x1.9d2e29295ac9bp-7, 0x1.14917c4f2640ep-2, 0x1.df9ce97527f34p-4, 0x1.1a578b28b9e1p+0, 0x1p+0, 0x0p+0,
    0x0p+0, 0x0p+0, 0x0p+0, 0x1p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x0p+0, 0x1p-1, 0x0p+0, 0x1.bb67ae8584caap-1, 0x0p+0, 0x0p+0, -0x1p-1,
    0x0p+0, -0x1.bb67ae8584cabp-1, 0x0p+0, 0x0p+0, 0x1p-2, 0x0p+0, 0x1.bb67ae8584cabp-2, 0x0p+0, 0x1.bb67ae8584caap-1, 0x0p+0,
    0x0p+0, 0x0p+0, 0x0p+0, 0x1p+1, 0x0p+0, 0x0p+0, 0x1p+0, 0x0p+0,
};

/* linalg_sqrt_work_len: exact */
static const uint16_t linalg_sqrt_work_len_integers_f64[] = {
    3, 3, 21, 21, 820, 820,
};
static const double linalg_sqrt_work_len_want_f64[] = {
    0,
};

/* linalg_sqrt: largest error 0.54, tolerance 4; relative to the root of the largest eigenvalue times the condition; that over the least eigenvalue */
static const uint16_t linalg_sqrt_integers_f64[] = {
    0, 0, 0, 0,
};
static const double linalg_sqrt_want_f64[] = {
    0x1.94c583ada5b53p+0, 0x1.43d136248490fp-1, 0x1.7e21dc7071a1p-1, -0x1.537e01b9a8fccp-2, -0x1.537e01b9a8fccp-2,
    0x1.ba45a45121cccp-1, 0x1.9d7fa6892e49bp+0, 0x1.3d67cd48bcb2cp-1, 0x1.3d67cd48bcb2cp-1, 0x1.65457daa351eep+0,
    0x1.6ba63ba242ffcp-1, 0x1.5c7000439264p-6, -0x1.c772f1c7b042p-2, 0x1.5c7000439264p-6, 0x1.5a8a3de9279bfp-1,
    -0x1.0b602aae9ef78p-3, -0x1.c772f1c7b042p-2, -0x1.0b602aae9ef78p-3, 0x1.4d54029b8b14bp+0, 0x1.cb311a04cee9ep+0,
    0x1.023c6f8ad6ddcp-4, 0x1.3cf2f98adce1ap-1, 0x1.023c6f8ad6ddcp-4, 0x1.8241d9d18cc2p+0, 0x1.61f015ecdde26p-3,
    0x1.3cf2f98adce1ap-1, 0x1.61f015ecdde26p-3, 0x1.fe5c8b9698903p-1, 0x1.c9f25c5bfedd9p-2, 0x0p+0, 0x1.c9f25c5bfedd9p-1, 0x0p+0,
    0x0p+0, 0x0p+0, 0x1.c9f25c5bfedd9p-1, 0x0p+0, 0x1.c9f25c5bfedd9p+0, 0x1.6e5b7d16657ep-4, 0x0p+0, 0x1.6e5b7d16657ep-3, 0x0p+0,
    0x0p+0, 0x0p+0, 0x1.6e5b7d16657ep-3, 0x0p+0, 0x1.6e5b7d16657ep-2,
};
