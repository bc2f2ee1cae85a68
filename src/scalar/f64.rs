//! The operations of [`Scalar`] for f64: bits, tables, and what comes from `libm`.

use super::sqrt::sqrt_f64;
use super::{Scalar, Tables};

const ROUND: f64 = 6_755_399_441_055_744.0;
const SIGNIFICAND_BITS: u32 = 52;
const BIAS: i32 = 1023;

impl Scalar for f64 {
    const ZERO: Self = 0.0;
    const ONE: Self = 1.0;
    const EPSILON: Self = Self::EPSILON;
    const MAX: Self = Self::MAX;
    const MIN_POSITIVE: Self = Self::MIN_POSITIVE;
    const INFINITY: Self = Self::INFINITY;
    const NAN: Self = Self::NAN;
    const LOG2_E: Self = core::f64::consts::LOG2_E;
    const LN_2: Self = core::f64::consts::LN_2;
    const PI: Self = core::f64::consts::PI;
    type Magnitude = u64;
    const WORDS: usize = 2;
    const LANES: usize = if super::SMALL_TARGET { 1 } else { 32 };
    const HARDWARE: bool = super::SMALL_TARGET && cfg!(not(target_os = "none"));
    const TABLES: &'static Tables<Self> = &TABLES;

    #[inline(always)]
    fn as_f32(self) -> f32 {
        self as f32
    }

    #[inline(always)]
    fn as_f64(self) -> f64 {
        self
    }

    #[inline(always)]
    fn lit(value: f64) -> Self {
        value
    }

    #[inline(always)]
    fn from_usize(count: usize) -> Self {
        count as Self
    }

    #[inline(always)]
    fn from_u64(count: u64) -> Self {
        count as Self
    }

    #[inline(always)]
    fn to_u64(self) -> u64 {
        self as u64
    }

    #[inline(always)]
    fn from_u32(word: u32) -> Self {
        Self::from(word)
    }

    #[inline(always)]
    fn uniform_pair(mut word: impl FnMut() -> u64) -> (Self, Self) {
        let (radius, angle) = (word() >> 11, word() >> 11);
        ((radius as Self + 0.5) * Self::pow2(-53), angle as Self * Self::pow2(-53))
    }

    #[inline(always)]
    fn pow2(n: i32) -> Self {
        Self::from_bits(((n + BIAS) as u64) << SIGNIFICAND_BITS)
    }

    #[inline(always)]
    fn split(self) -> (Self, i32) {
        let bits = self.to_bits();
        let significand = (bits & 0x000f_ffff_ffff_ffff) | 0x3ff0_0000_0000_0000;
        (Self::from_bits(significand), (bits >> SIGNIFICAND_BITS) as i32 - BIAS)
    }

    #[inline(always)]
    fn round(self) -> (Self, i32) {
        let rounded = self + ROUND;
        (rounded - ROUND, rounded.to_bits().wrapping_sub(ROUND.to_bits()) as i32)
    }

    #[inline(always)]
    fn pow2_of_rounded(self) -> Self {
        Self::from_bits((self.to_bits() << SIGNIFICAND_BITS).wrapping_add(0x3ff0_0000_0000_0000))
    }

    #[inline(always)]
    fn magnitude(self) -> u64 {
        self.abs().to_bits()
    }

    #[inline(always)]
    fn from_magnitude(magnitude: u64) -> Self {
        Self::from_bits(magnitude)
    }
    fn middle(self, above: Self) -> Self {
        let (low, high) = (self.magnitude(), above.magnitude());
        Self::from_bits(low + high.saturating_sub(low) / 2)
    }

    #[inline(always)]
    fn abs(self) -> Self {
        self.abs()
    }

    #[inline(always)]
    fn sqrt(self) -> Self {
        sqrt_f64(self)
    }

    fn exp_m1(self) -> Self {
        libm::expm1(self)
    }

    fn ln_1p(self) -> Self {
        libm::log1p(self)
    }

    fn erf(self) -> Self {
        libm::erf(self)
    }

    fn pow(self, exponent: Self) -> Self {
        libm::pow(self, exponent)
    }
}

#[expect(clippy::approx_constant, reason = "a fitted coefficient, not the constant it is near")]
static TABLES: Tables<f64> = Tables {
    round: ROUND,
    exponent_zero: 4_503_599_627_371_519.0,
    exp2_underflow: -1075.0,
    exp2_overflow: 1024.0,
    exp_underflow: -745.133_219_101_941_1,
    exp_overflow: 709.782_712_893_384,
    exp2: &[
        4.4549605981865186e-10,
        7.072585949269223e-09,
        1.0178062445845774e-07,
        1.321544258792169e-06,
        1.525273382983612e-05,
        0.0001540353044173605,
        0.0013333558146416936,
        0.009618129107606888,
        0.0555041086648216,
        0.24022650695910097,
        0.6931471805599453,
    ],
    exp: &[
        2.5100375832561234e-08,
        2.7620075879983367e-07,
        2.7557268480310024e-06,
        2.4801521322368692e-05,
        0.00019841269863040545,
        0.0013888888917196719,
        0.008333333333330065,
        0.041666666666624164,
        0.16666666666666669,
        0.5000000000000001,
    ],
    ln: &[
        0.14616449685043406,
        0.15331721600556042,
        0.18182889125261723,
        0.2222221113479508,
        0.28571428625975487,
        0.39999999999899505,
        0.666666666666667,
    ],
    sin: &[
        1.5918129294866608e-10,
        -2.5051131845003624e-08,
        2.755731610255244e-06,
        -0.00019841269836758574,
        0.008333333333330948,
        -0.16666666666666666,
    ],
    cos: &[
        -1.1382632425521717e-11,
        2.08761462684032e-09,
        -2.7557317271729793e-07,
        2.480158729876569e-05,
        -0.0013888888888887398,
        0.041666666666666664,
    ],
    ln_2: (0.693_147_180_369_123_8, 1.908_214_929_270_587_8e-10),
    pi_2: (1.570_796_326_734_125_6, 6.077_100_506_303_966e-11, 2.022_266_248_795_950_6e-21),
};
