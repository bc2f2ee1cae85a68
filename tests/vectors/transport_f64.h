/* Outputs of the test vectors of transport, f64: the library's bits, written by tools/vectors after a check against 50 digits.
 * Errors and tolerances are in epsilon, 2^-52, relative to what is named. Sizes: for 32 lanes, then for few. */

/* ot_transport_work_len: exact */
static const uint16_t ot_transport_work_len_integers_f64[] = {
    210, 210, 1102, 1102, 42689, 42689, 1684, 1684,
};
static const double ot_transport_work_len_want_f64[] = {
    0,
};

/* ot_transport_iwork_len: exact */
static const uint16_t ot_transport_iwork_len_integers_f64[] = {
    49, 49, 888, 888, 53705, 53705, 1211, 1211,
};
static const double ot_transport_iwork_len_want_f64[] = {
    0,
};

/* ot_transport_mwork_len: exact */
static const uint16_t ot_transport_mwork_len_integers_f64[] = {
    18, 18, 298, 298, 15629, 15629, 336, 336,
};
static const double ot_transport_mwork_len_want_f64[] = {
    0,
};

/* ot_transport: largest error 2.96, tolerance 8; relative to the largest half squared distance, or |g|, at least 1; masses: 1; the gap: that times d + 4 */
static const uint16_t ot_transport_integers_f64[] = {
    0, 3, 1, 0, 1, 2, 77, 77, 1, 2, 0, 77, 77, 0, 5, 2, 0, 1, 2, 2, 3, 77, 77, 77, 77, 4, 5, 0, 1, 3, 77, 77, 77, 77, 0, 8, 1, 0, 0,
    1, 2, 4, 5, 5, 5, 77, 0, 1, 0, 3, 3, 1, 2, 3, 77, 0, 6, 0, 0, 0, 1, 1, 1, 2, 3, 4, 0, 1, 4,
};
static const double ot_transport_want_f64[] = {
    0x1.a98395ac7d768p+0, 0x1.1bffd49fe43a8p-46, 0x1.5555555555555p-2, 0x1.5555555555555p-2, 0x1.5555555555555p-2, 0x1.34p+6,
    0x1.34p+6, -0x1.cb819065776e6p-2, 0x1.6744242c7345cp+0, 0x1.cd03c54a9d149p+0, 0x1.a811ba05c36d8p-5, 0x1.e063ffae8d637p-1,
    -0x1.4094b2826b1a3p+0, 0x1.52af31457602dp+1, 0x1.ce68d42e903cep-47, 0x1p-2, 0x1p-3, 0x1p-3, 0x1p-2, 0x1p-2, 0x1.34p+6,
    0x1.34p+6, 0x1.34p+6, 0x1.34p+6, -0x1.ba8ff03d356ccp-2, 0x1.0e1154d8f773p-1, 0x1.290255ad79882p-1, 0x1.12ace37893572p-1,
    -0x1.17324db8baea8p-3, 0x1.a266a079ec887p+0, 0x1.7f62354764fb3p+0, 0x1.8bf206104ea1cp-1, 0x1.418b776bf5728p+0,
    0x1.d5310f78146b2p-1, 0x1.485d274b57296p-2, 0x1.451f71e687402p-49, 0x1.19bc4856b016p-4, 0x1.45144f5d75d71p-4,
    0x1.2f684bda12f68p-4, 0x1.2f684bda12f68p-2, 0x1.2f684bda12f68p-5, 0x1.0410415555556p-2, 0x1.86186228a28a5p-4,
    0x1.86185f9e79e75p-4, 0x1.34p+6, -0x1.dd5cdea83c848p-3, -0x1.98094a6f3bc48p-3, 0x1.8a339617511c5p-3, -0x1.a90c8871a0748p-3,
    -0x1.14ca146b18e76p-4, 0x1.251e493b3c42p-6, 0x1.f52bdccd5cc48p-3, 0x1.dd665710c5848p-3, -0x1.2242935233e13p-6,
    0x1.59b0aa0f49f96p-4, 0x1.999999999999ap-3, 0x1.999999999999ap-3, 0x1.999999999999ap-4, 0x1.999999999999ap-3,
    0x1.999999999999ap-3, 0x1.999999999999ap-4, 0x1.3b26bb8020c6p-5, -0x1.80d2c3c893dap-5, 0x1.5ac0cd15a8be6p-4,
    0x1.e03f13adae67cp-2, 0x1.fc25bd7df3e2dp+0, 0x1.bcd43616674cap-1, 0x1.486c18d3cf5e1p+2,
};

/* ot_transport_begin: largest error 0.883, tolerance 8; relative to the largest half squared distance, or |g|, at least 1; masses: 1; the gap: that times d + 4 */
static const uint16_t ot_transport_begin_integers_f64[] = {
    0, 0,
};
static const double ot_transport_begin_want_f64[] = {
    0x1.012c9c1a80597p+2, 0x1p-2, 0x1p-3, 0x1.8p-2, 0x1p-2, 0x1.3d361c3ff48c6p+3, 0x1.5555555555555p-2, 0x1.5555555555555p-2,
    0x1.5555555555555p-2,
};

/* ot_transport_step: largest error 0.158, tolerance 8; relative to the largest half squared distance, or |g|, at least 1; masses: 1; the gap: that times d + 4 */
static const uint16_t ot_transport_step_integers_f64[] = {
    0, 0,
};
static const double ot_transport_step_want_f64[] = {
    0x1.058da63d42edep+2, 0x1.6666666666666p-3, 0x1.999999999999ap-6, 0x1.3333333333333p-4, 0x1p-3, 0x1.6666666666666p-3,
    0x1.999999999999ap-6, 0x1.999999999999ap-3, 0x1.999999999999ap-3, 0x1.0c3221caf42f1p+1, 0x1p-2, 0x1p-3, 0x1p-2, 0x1p-3, 0x1p-2,
    0x1.34p+6, 0x1.34p+6,
};

/* ot_transport_finish: largest error 4.1, tolerance 8; relative to the largest half squared distance, or |g|, at least 1; masses: 1; the gap: that times d + 4 */
static const uint16_t ot_transport_finish_integers_f64[] = {
    0, 6, 0, 1, 2, 3, 4, 5, 77, 77, 77, 77, 77, 3, 5, 4, 0, 2, 1, 77, 77, 77, 77, 77, 0, 6, 0, 0, 0, 1, 2, 2, 77, 0, 1, 3, 4, 2, 3,
    77,
};
static const double ot_transport_finish_want_f64[] = {
    0x1.7cc8c5358fd91p-1, 0x1.488f6c2607ba5p-46, 0x1.5555555555555p-3, 0x1.5555555555555p-3, 0x1.5555555555555p-3,
    0x1.5555555555555p-3, 0x1.5555555555555p-3, 0x1.5555555555555p-3, 0x1.34p+6, 0x1.34p+6, 0x1.34p+6, 0x1.34p+6, 0x1.34p+6,
    0x1.bb9a673a50ce8p+0, 0x1.4580ec971e776p+0, 0x1.498820925c9adp+0, 0x1.6f5a3bfef0c4ep-1, 0x1.e6b18363090c5p+0,
    0x1.a5112f8b8717dp+0, -0x1.0e99293a9ef0ap-1, -0x1.df33469557a75p-1, -0x1.ac5577d4ac783p+0, -0x1.a5297a7bfcf17p+0,
    -0x1.d4e9498aa39b4p-2, -0x1.1546a0e62f054p+0, 0x1.7427ded68793ep+2, 0x1.dbe37239e7613p-45, 0x1.1111111111111p-4,
    0x1.1111111111111p-3, 0x1.1111111111111p-3, 0x1.5555555555555p-2, 0x1.999999999999ap-3, 0x1.1111111111111p-3, 0x1.34p+6,
    0x1.07b71f22d006ap+1, -0x1.a3a0f171d5deep+1, -0x1.2e73371b29682p+1, 0x1.c45855d19299ap+0, 0x1.f9bf77a5d85c6p+1,
    0x1.47719f47b3976p+1, 0x1.8eb37096af222p+2, 0x1.ece8c02d9002fp+1,
};
