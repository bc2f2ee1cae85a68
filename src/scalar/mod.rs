//! f32 and f64 behind one sealed trait: the only room that computes elementary functions.
//!
//! Every function here gives the same bits on every IEEE 754 target: additions and multiplications are single rounded
//! operations in a written order (Rust never contracts them), and nothing comes from the platform's libm. The f32
//! functions use no f64 operation, since Cortex-M4F has no double unit.
//!
//! `exp2`, `exp`, `ln`, `ln_gamma`, `sin_cos` and `sin_cos_pi` are ours; `exp_m1`, `ln_1p`, `erf` and `pow` come from the crate
//! `libm`, whose f32 forms of these are free of f64. `sqrt` is the processor's correctly rounded instruction where `core`
//! reaches one, `libm`'s elsewhere: the same bits. Coefficients: `tools/scalar_coefficients.py`.

mod exp;
mod f32;
mod f64;
mod gamma;
mod incomplete;
mod ln;
mod sqrt;
mod sum;
mod trig;

pub(crate) use sum::Sum;

use core::fmt::Debug;
use core::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};

/// Bare-metal 32-bit targets, where a wide kernel would only cost memory, and whoever asks for it. The header has the same condition.
pub(crate) const SMALL_TARGET: bool =
    cfg!(any(bary_small, all(any(target_arch = "arm", target_arch = "riscv32"), target_os = "none")));

mod sealed {
    pub trait Sealed {}
    impl Sealed for f32 {}
    impl Sealed for f64 {}
}

/// A floating-point number: `f32` or `f64`.
pub trait Scalar:
    sealed::Sealed
    + Copy
    + Debug
    + Default
    + PartialEq
    + PartialOrd
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + Neg<Output = Self>
    + AddAssign
    + SubAssign
    + MulAssign
    + DivAssign
    + Send
    + Sync
    + 'static
{
    /// 0
    const ZERO: Self;
    /// 1
    const ONE: Self;
    /// Twice the largest relative rounding error: 2^-23 or 2^-52.
    const EPSILON: Self;
    /// The largest finite number.
    const MAX: Self;
    /// The smallest positive normal number.
    const MIN_POSITIVE: Self;
    /// Plus infinity.
    const INFINITY: Self;
    /// Not a number.
    const NAN: Self;
    /// The base-2 logarithm of e.
    const LOG2_E: Self;
    /// The natural logarithm of 2.
    const LN_2: Self;
    /// Pi.
    const PI: Self;
    /// Magnitudes as integers, in their order; NaN is above all.
    #[doc(hidden)]
    type Magnitude: Copy + Ord + Default;
    /// How many words [`Scalar::uniform_pair`] takes.
    #[doc(hidden)]
    const WORDS: usize;
    /// How many queries a kernel takes at once at most; scratch is sized by it. 32, but 1 on bare-metal 32-bit targets and with `bary_small`.
    const LANES: usize;

    /// Whether lanes are single numbers, and the machine computes with them itself, not in software.
    #[doc(hidden)]
    const HARDWARE: bool;

    /// Tables of the elementary functions.
    #[doc(hidden)]
    const TABLES: &'static Tables<Self>;

    /// The same number as an f32: of an f64, the nearest. For lanes.
    #[doc(hidden)]
    fn as_f32(self) -> f32;
    /// The same number as an f64. For lanes.
    #[doc(hidden)]
    fn as_f64(self) -> f64;
    /// The nearest number to a literal. For constants: folded by the compiler, so that no f64 is left in an f32 path.
    fn lit(value: f64) -> Self;
    /// The nearest number to a count.
    fn from_usize(count: usize) -> Self;
    /// The nearest number to a count.
    #[doc(hidden)]
    fn from_u64(count: u64) -> Self;
    /// The integer part; 0 below, the largest integer above.
    #[doc(hidden)]
    fn to_u64(self) -> u64;
    /// The nearest number to the 32 low bits of a random word.
    fn from_u32(word: u32) -> Self;
    /// Two independent uniform numbers: one in (0, 1], a multiple of 2^-33 (f32) or 2^-54 (f64) up to rounding, and one
    /// in [0, 1), a multiple of 2^-24 or 2^-53. f32 takes one word, f64 two.
    fn uniform_pair(word: impl FnMut() -> u64) -> (Self, Self);
    /// 2^n for n between the exponents of the smallest and the largest normal number.
    fn pow2(n: i32) -> Self;
    /// An exponent as a number, exactly.
    fn from_exponent(n: i32) -> Self {
        let magnitude = Self::from_u32(n.unsigned_abs());
        if n < 0 { -magnitude } else { magnitude }
    }
    /// The significand in [1, 2) and the exponent of a positive normal number.
    fn split(self) -> (Self, i32);
    /// The nearest integer (ties to even) as a number and as an i32, for a magnitude below 2^22.
    fn round(self) -> (Self, i32);
    /// 2^n where `self` is n plus `TABLES.round`, for n as in [`Scalar::pow2`]. The kernel's lanes use it.
    fn pow2_of_rounded(self) -> Self;
    /// The magnitude as an integer: cheap to compare where floating-point numbers are not.
    #[doc(hidden)]
    fn magnitude(self) -> Self::Magnitude;
    /// The number of this magnitude, from 0 on.
    #[doc(hidden)]
    fn from_magnitude(magnitude: Self::Magnitude) -> Self;
    /// The number half-way to one above, in the order of magnitudes: at most as many steps as a number has bits lead anywhere.
    #[doc(hidden)]
    fn middle(self, above: Self) -> Self;
    /// The absolute value.
    fn abs(self) -> Self;
    /// The square root, correctly rounded; NaN below 0.
    fn sqrt(self) -> Self;
    /// `exp(x) - 1` without cancellation near 0.
    fn exp_m1(self) -> Self;
    /// `ln(1 + x)` without cancellation near 0.
    fn ln_1p(self) -> Self;
    /// The error function, `(2 / sqrt(pi)) int_0^x exp(-u^2) du`.
    fn erf(self) -> Self;
    /// `self` to the power `exponent`.
    fn pow(self, exponent: Self) -> Self;

    /// 2^x. At most 1.3 ulp (f32, all inputs), 1.5 ulp (f64); subnormal results included.
    fn exp2(self) -> Self {
        exp::exp2(self)
    }
    /// e^x. At most 1.3 ulp (f32, all inputs), 1.5 ulp (f64); subnormal results included.
    fn exp(self) -> Self {
        exp::exp(self)
    }
    /// The natural logarithm, about 1 ulp; minus infinity at 0, NaN below.
    fn ln(self) -> Self {
        ln::ln(self)
    }
    /// ln of the gamma function for x > 0, to 40 ulp of `max(1, value)` (37.3 at most in f32, 33 at 1e5 random points in f64); NaN elsewhere.
    fn ln_gamma(self) -> Self {
        gamma::ln_gamma(self)
    }
    /// The regularised upper incomplete gamma function `Q(a, x)`, the chance that a gamma variate of shape a is above x; NaN unless a > 0 is
    /// finite and x >= 0. To EPSILON (a + x + |a ln x|), about.
    fn gamma_q(self, x: Self) -> Self {
        incomplete::gamma_q(self, x)
    }
    /// Sine and cosine of an angle in radians, to 2 ulp of `max(0.1, value)` for |x| <= 40, of 1 up to 32768; NaN
    /// beyond.
    fn sin_cos(self) -> (Self, Self) {
        trig::sin_cos(self)
    }
    /// Sine and cosine of pi x, with exact quarter turns, for |x| <= 32768; NaN beyond.
    fn sin_cos_pi(self) -> (Self, Self) {
        trig::sin_cos_pi(self)
    }
    /// Whether neither NaN nor infinite.
    fn is_finite(self) -> bool {
        self.abs() <= Self::MAX
    }
    /// Whether the magnitude leaves room for a sum of a few: an eighth of the largest number, at most.
    #[doc(hidden)]
    fn fits(self) -> bool {
        self.abs() <= Self::MAX * Self::lit(0.125)
    }
    /// The larger of two numbers by comparison; `other` if `self` is NaN.
    fn max(self, other: Self) -> Self {
        if self > other { self } else { other }
    }
}

/// Per-type numbers of the elementary functions; polynomials have their highest power first.
#[doc(hidden)]
#[derive(Debug)]
pub struct Tables<T: 'static> {
    /// 1.5 times 2^(precision - 1): adding it rounds to an integer kept in the low bits.
    pub round: T,
    /// `2^(precision - 1)`, the number whose unit in the last place is 1, plus the exponents' bias.
    pub exponent_zero: T,
    /// Arguments below underflow give 0; from `exp2_overflow` on, and above `exp_overflow`, infinity.
    pub exp2_underflow: T,
    pub exp2_overflow: T,
    pub exp_underflow: T,
    pub exp_overflow: T,
    pub exp2: &'static [T],
    pub exp: &'static [T],
    pub ln: &'static [T],
    pub sin: &'static [T],
    pub cos: &'static [T],
    /// ln 2 in two parts, the first short enough that its product with an exponent is exact.
    pub ln_2: (T, T),
    /// pi/2 in three parts, the first two short enough that their products with 2^15 are exact.
    pub pi_2: (T, T, T),
}

/// The polynomial with these coefficients (highest power first) at x, by Horner's rule.
#[inline(always)]
pub(crate) fn horner<T: Scalar>(coefficients: &[T], x: T) -> T {
    let Some((&highest, rest)) = coefficients.split_first() else { return T::ZERO };
    // by hand, since a compiler that saves space would leave a loop, which costs as much as the arithmetic
    let (fives, last) = rest.as_chunks::<5>();
    let sum = fives.iter().fold(highest, |sum, &[a, b, c, d, e]| ((((sum * x + a) * x + b) * x + c) * x + d) * x + e);
    last.iter().fold(sum, |sum, &c| sum * x + c)
}
