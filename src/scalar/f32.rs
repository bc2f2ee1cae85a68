//! The operations of [`Scalar`] for f32: bits, tables, and what comes from `libm`.

use super::sqrt::sqrt_f32;
use super::{Scalar, Tables};

const ROUND: f32 = 12_582_912.0;
const SIGNIFICAND_BITS: u32 = 23;
const BIAS: i32 = 127;

impl Scalar for f32 {
    const ZERO: Self = 0.0;
    const ONE: Self = 1.0;
    const EPSILON: Self = Self::EPSILON;
    const MAX: Self = Self::MAX;
    const MIN_POSITIVE: Self = Self::MIN_POSITIVE;
    const INFINITY: Self = Self::INFINITY;
    const NAN: Self = Self::NAN;
    const LOG2_E: Self = core::f32::consts::LOG2_E;
    const LN_2: Self = core::f32::consts::LN_2;
    const PI: Self = core::f32::consts::PI;
    type Magnitude = u32;
    const WORDS: usize = 1;
    const LANES: usize = if super::SMALL_TARGET { 1 } else { 32 };
    const HARDWARE: bool = super::SMALL_TARGET && cfg!(any(not(target_os = "none"), target_abi = "eabihf"));
    const TABLES: &'static Tables<Self> = &TABLES;

    #[inline(always)]
    fn as_f32(self) -> f32 {
        self
    }

    #[inline(always)]
    fn as_f64(self) -> f64 {
        self.into()
    }

    #[inline(always)]
    fn lit(value: f64) -> Self {
        value as Self
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
        // `as u64` would go through double precision on small machines
        if self.is_nan() || self < 1.0 {
            return 0;
        }
        let bits = self.to_bits();
        let (whole, exponent) = (u64::from(bits & 0x7f_ffff | 0x80_0000), bits >> 23);
        match exponent {
            0..150 => whole >> (150 - exponent),
            150..=190 => whole << (exponent - 150),
            _ => u64::MAX,
        }
    }

    #[inline(always)]
    fn from_u32(word: u32) -> Self {
        word as Self
    }

    #[inline(always)]
    fn uniform_pair(mut word: impl FnMut() -> u64) -> (Self, Self) {
        let word = word();
        let radius = Self::from_u32((word >> 32) as u32) + 0.5;
        let angle = Self::from_u32((word as u32) >> 8);
        (radius * Self::pow2(-32), angle * Self::pow2(-24))
    }

    #[inline(always)]
    fn pow2(n: i32) -> Self {
        Self::from_bits(((n + BIAS) as u32) << SIGNIFICAND_BITS)
    }

    #[inline(always)]
    fn split(self) -> (Self, i32) {
        let bits = self.to_bits();
        let significand = (bits & 0x007f_ffff) | 0x3f80_0000;
        (Self::from_bits(significand), (bits >> SIGNIFICAND_BITS) as i32 - BIAS)
    }

    #[inline(always)]
    fn round(self) -> (Self, i32) {
        let rounded = self + ROUND;
        (rounded - ROUND, rounded.to_bits().wrapping_sub(ROUND.to_bits()) as i32)
    }

    #[inline(always)]
    fn pow2_of_rounded(self) -> Self {
        Self::from_bits((self.to_bits() << SIGNIFICAND_BITS).wrapping_add(0x3f80_0000))
    }

    #[inline(always)]
    fn magnitude(self) -> u32 {
        self.abs().to_bits()
    }

    #[inline(always)]
    fn from_magnitude(magnitude: u32) -> Self {
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
        sqrt_f32(self)
    }

    fn exp_m1(self) -> Self {
        libm::expm1f(self)
    }

    fn ln_1p(self) -> Self {
        libm::log1pf(self)
    }

    fn erf(self) -> Self {
        libm::erff(self)
    }

    fn pow(self, exponent: Self) -> Self {
        libm::powf(self, exponent)
    }
}

#[expect(clippy::approx_constant, reason = "a fitted coefficient, not the constant it is near")]
static TABLES: Tables<f32> = Tables {
    round: ROUND,
    exponent_zero: 8_388_735.0,
    exp2_underflow: -150.0,
    exp2_overflow: 128.0,
    exp_underflow: -103.972_08,
    exp_overflow: 88.722_84,
    exp2: &[0.00015453163, 0.0013390863, 0.009618083, 0.05550357, 0.2402265, 0.6931472],
    exp: &[0.00019890981, 0.0013933642, 0.0083333105, 0.041666467, 0.16666667, 0.5],
    ln: &[0.23330468, 0.28550822, 0.40000123, 0.6666667],
    sin: &[-0.0001958789, 0.008332748, -0.16666664],
    cos: &[2.4547942e-05, -0.0013888302, 0.041666664],
    ln_2: (0.693_145_75, 1.428_606_8e-6),
    pi_2: (1.570_312_5, 0.000_483_512_88, 3.139_164_8e-7),
};
