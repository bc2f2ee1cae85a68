//! Lanes: the same arithmetic on several numbers at once, and the choice of how many.
//!
//! An algorithm is written once as a [`Kernel`] over a [`Lane`] and handed to [`dispatch`], which runs it on the widest
//! lanes of this machine. A lane operation is the scalar operation on each element, so the bits of a result cannot depend
//! on the width. A scalar is itself a lane of width 1; [`Wide`] puts lanes side by side, which is also how a kernel
//! keeps several registers busy.

#[cfg(all(any(target_arch = "x86", target_arch = "x86_64"), target_feature = "sse2"))]
pub mod cpu;
#[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
pub mod neon;
#[cfg(any(
    all(any(target_arch = "x86", target_arch = "x86_64"), target_feature = "sse2"),
    all(target_arch = "aarch64", target_feature = "neon"),
    all(target_arch = "wasm32", target_feature = "simd128")
))]
mod register;
mod score;
mod transpose;
mod walk;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub mod wasm;
mod wide;
#[cfg(all(any(target_arch = "x86", target_arch = "x86_64"), target_feature = "sse2"))]
#[cfg_attr(bary_small, expect(dead_code, reason = "lanes are single numbers there"))]
pub mod x86;

use crate::scalar::Scalar;
use core::num::NonZeroUsize;
pub use score::{BLOCK, Cascade, distance2, dot, take};
pub use transpose::{read_rows, transpose, write_rows};
pub(crate) use walk::Walk;
pub use wide::Wide;

mod sealed {
    /// Only scalars, registers of them, and arrays of these are lanes: [`super::as_lanes`] relies on it.
    pub trait Sealed {}
    impl<T: crate::scalar::Scalar> Sealed for T {}
    impl<L: Sealed, const N: usize> Sealed for super::Wide<L, N> {}
}

/// A fixed number of scalars that are operated on together, element by element.
pub trait Lane<T: Scalar>: sealed::Sealed + Copy + Send + Sync + 'static {
    /// How many scalars.
    const WIDTH: usize;
    /// The register, or the scalar, that it is made of: what remainders finish on.
    type Register: Lane<T>;
    /// Every element equal to x.
    fn splat(x: T) -> Self;
    /// Element i is `element(i)`.
    fn from_fn(element: impl FnMut(usize) -> T) -> Self;
    /// Element i is `list[i stride]`, zero where the list ends.
    #[inline(always)]
    fn gather(list: &[T], stride: NonZeroUsize) -> Self {
        Self::from_fn(
            #[inline(always)]
            |i| list.get(stride.get().saturating_mul(i)).copied().unwrap_or(T::ZERO),
        )
    }
    /// The first numbers of a list, zeros where it ends.
    #[inline(always)]
    fn load(list: &[T]) -> Self {
        Self::gather(list, NonZeroUsize::MIN)
    }
    /// Writes the elements to the start of a list, as many as fit.
    #[inline(always)]
    fn store(self, list: &mut [T]) {
        for (i, slot) in list.iter_mut().take(Self::WIDTH).enumerate() {
            *slot = self.get(i);
        }
    }
    /// Element i; zero if there is none.
    fn get(self, i: usize) -> T;
    /// Element by element.
    fn add(self, other: Self) -> Self;
    /// Element by element.
    fn sub(self, other: Self) -> Self;
    /// Element by element.
    fn mul(self, other: Self) -> Self;
    /// Element by element.
    fn div(self, other: Self) -> Self;
    /// Element by element, correctly rounded.
    fn sqrt(self) -> Self;
    /// The larger by comparison, element by element; `other` where `self` is NaN.
    fn max(self, other: Self) -> Self;
    /// `self` where `test >= least`, zero elsewhere.
    fn zero_unless_at_least(self, test: Self, least: Self) -> Self;
    /// 2^n of [`Scalar::pow2_of_rounded`], element by element.
    fn pow2_of_rounded(self) -> Self;
    /// The significand in [1, 2) and the exponent, as a number, of positive normal elements.
    fn split(self) -> (Self, Self);
    /// The elements of both in turn, `a0 b0 a1 b1 ...`: the first half, and the second.
    #[inline(always)]
    fn interleave(self, other: Self) -> (Self, Self) {
        let turn = |i: usize| if i.is_multiple_of(2) { self.get(i / 2) } else { other.get(i / 2) };
        (Self::from_fn(turn), Self::from_fn(|i| turn(Self::WIDTH + i)))
    }

    /// The polynomial with these coefficients (highest power first) at each element, by Horner's rule.
    #[inline(always)]
    fn horner(self, coefficients: &[T]) -> Self {
        let mut sum = Self::splat(T::ZERO);
        if let [highest, rest @ ..] = coefficients {
            sum = Self::splat(*highest);
            let step = |sum: Self, c: T| sum.mul(self).add(Self::splat(c));
            // by hand, since a compiler that saves space would leave a loop, which costs as much as the arithmetic
            let (fives, rest) = rest.as_chunks::<5>();
            for &[a, b, c, d, e] in fives {
                sum = step(step(step(step(step(sum, a), b), c), d), e);
            }
            for &c in rest {
                sum = step(sum, c);
            }
        }
        sum
    }

    /// `2^x` for `-100 <= x <= 0`, exactly 0 below -100 and for minus infinity: the weight function of the softmax kernel.
    /// In that range bit-equal to [`Scalar::exp2`].
    #[inline(always)]
    fn weight(self) -> Self {
        let least = Self::splat(T::lit(LEAST_EXPONENT));
        exp2_of_small(self.max(least)).zero_unless_at_least(self, least)
    }
}

/// 2^x for x that is not far from 0: no result overflows or is subnormal.
#[inline(always)]
fn exp2_of_small<T: Scalar, L: Lane<T>>(x: L) -> L {
    let round = L::splat(T::TABLES.round);
    let rounded = x.add(round);
    let f = x.sub(rounded.sub(round));
    L::splat(T::ONE).add(f.mul(f.horner(T::TABLES.exp2))).mul(rounded.pow2_of_rounded())
}

/// Weights below 2 to this power are exactly 0: products of subnormal numbers are slow on some machines.
pub const LEAST_EXPONENT: f64 = -100.0;

/// An algorithm written over lanes.
pub trait Kernel<T: Scalar> {
    /// What it returns.
    type Output;
    /// Runs it on lanes of one kind. Implementations are `#[inline(always)]`.
    fn run<L: Lane<T>>(self) -> Self::Output;
}

/// Runs a kernel on the widest lanes of this machine.
#[inline]
pub fn dispatch<T: Scalar, K: Kernel<T>>(kernel: K) -> K::Output {
    cfg_select! {
        bary_small => kernel.run::<T>(),
        all(any(target_arch = "x86", target_arch = "x86_64"), target_feature = "sse2") => x86::dispatch(kernel, cpu::level()),
        all(target_arch = "aarch64", target_feature = "neon") => kernel.run::<Wide<neon::Neon<T>, 2>>(),
        all(target_arch = "wasm32", target_feature = "simd128") => kernel.run::<Wide<wasm::Wasm<T>, 2>>(),
        _ => if T::LANES == 1 { kernel.run::<T>() } else { kernel.run::<Wide<T, 8>>() },
    }
}

/// Views scratch as lanes; what alignment leaves over at either end is not used.
#[expect(unsafe_code, reason = "the one cast from caller-owned scalars to lanes")]
pub fn as_lanes<T: Scalar, L: Lane<T>>(work: &mut [T]) -> &mut [L] {
    // SAFETY: a lane is WIDTH floating-point numbers and nothing else, and every bit pattern is a valid one.
    unsafe { work.align_to_mut::<L>().1 }
}

/// The scalars of lanes.
#[expect(unsafe_code, reason = "the cast back")]
#[inline(always)]
pub fn as_scalars_mut<T: Scalar, L: Lane<T>>(lanes: &mut [L]) -> &mut [T] {
    // SAFETY: a lane is WIDTH floating-point numbers and nothing else.
    unsafe { lanes.align_to_mut::<T>().1 }
}

/// The scalars of lanes, read-only.
#[expect(unsafe_code, reason = "the cast back")]
#[inline(always)]
pub fn as_scalars<T: Scalar, L: Lane<T>>(lanes: &[L]) -> &[T] {
    // SAFETY: a lane is WIDTH floating-point numbers and nothing else.
    unsafe { lanes.align_to::<T>().1 }
}

impl<T: Scalar> Lane<T> for T {
    const WIDTH: usize = 1;
    type Register = T;
    #[inline(always)]
    fn splat(x: T) -> T {
        x
    }
    #[inline(always)]
    fn from_fn(mut element: impl FnMut(usize) -> T) -> T {
        element(0)
    }
    #[inline(always)]
    fn get(self, _: usize) -> T {
        self
    }
    #[inline(always)]
    fn add(self, other: T) -> T {
        self + other
    }
    #[inline(always)]
    fn sub(self, other: T) -> T {
        self - other
    }
    #[inline(always)]
    fn mul(self, other: T) -> T {
        self * other
    }
    #[inline(always)]
    fn div(self, other: T) -> T {
        self / other
    }
    #[inline(always)]
    fn sqrt(self) -> T {
        Scalar::sqrt(self)
    }
    #[inline(always)]
    fn max(self, other: T) -> T {
        Scalar::max(self, other)
    }
    #[inline(always)]
    fn zero_unless_at_least(self, test: T, least: T) -> T {
        if test >= least { self } else { T::ZERO }
    }
    #[inline(always)]
    fn pow2_of_rounded(self) -> T {
        Scalar::pow2_of_rounded(self)
    }
    /// With a branch, which spares a comparison.
    #[inline(always)]
    fn weight(self) -> T {
        if self >= T::lit(LEAST_EXPONENT) { exp2_of_small(self) } else { T::ZERO }
    }
    #[inline(always)]
    fn split(self) -> (T, T) {
        let (significand, exponent) = Scalar::split(self);
        (significand, T::from_exponent(exponent))
    }
}
