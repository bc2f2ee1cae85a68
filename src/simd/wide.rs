//! Lanes side by side.

use super::Lane;
use crate::scalar::Scalar;
use core::num::NonZeroUsize;

/// N lanes as one. Over a scalar: a plain array, which the compiler vectorises as the target allows.
#[derive(Clone, Copy, Debug)]
#[repr(transparent)]
pub struct Wide<L, const N: usize>([L; N]);

impl<L: Copy, const N: usize> Wide<L, N> {
    #[inline(always)]
    fn zip(mut self, other: Self, operation: impl Fn(L, L) -> L) -> Self {
        for (a, b) in self.0.iter_mut().zip(other.0) {
            *a = operation(*a, b);
        }
        self
    }
}

impl<T: Scalar, L: Lane<T>, const N: usize> Lane<T> for Wide<L, N> {
    const WIDTH: usize = N * L::WIDTH;
    type Register = L::Register;

    #[inline(always)]
    fn splat(x: T) -> Self {
        Self([L::splat(x); N])
    }
    #[inline(always)]
    fn from_fn(mut element: impl FnMut(usize) -> T) -> Self {
        let mut lanes = [L::splat(T::ZERO); N];
        for (lane, start) in lanes.iter_mut().zip((0..).step_by(L::WIDTH)) {
            *lane = L::from_fn(|i| element(start + i));
        }
        Self(lanes)
    }
    #[inline(always)]
    fn gather(list: &[T], stride: NonZeroUsize) -> Self {
        let mut lanes = [L::splat(T::ZERO); N];
        for (lane, first) in lanes.iter_mut().zip((0usize..).step_by(L::WIDTH)) {
            *lane = L::gather(list.get(first.saturating_mul(stride.get())..).unwrap_or_default(), stride);
        }
        Self(lanes)
    }
    #[inline(always)]
    fn load(list: &[T]) -> Self {
        let mut lanes = [L::splat(T::ZERO); N];
        for (lane, start) in lanes.iter_mut().zip((0..).step_by(L::WIDTH)) {
            *lane = L::load(list.get(start..).unwrap_or_default());
        }
        Self(lanes)
    }
    #[inline(always)]
    fn store(self, list: &mut [T]) {
        for (lane, start) in self.0.into_iter().zip((0..).step_by(L::WIDTH)) {
            lane.store(list.get_mut(start..).unwrap_or_default());
        }
    }
    #[inline(always)]
    fn get(self, i: usize) -> T {
        let lane = i.checked_div(L::WIDTH).and_then(|lane| self.0.get(lane));
        lane.map_or(T::ZERO, |lane| lane.get(i.checked_rem(L::WIDTH).unwrap_or(0)))
    }
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        self.zip(other, L::add)
    }
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        self.zip(other, L::sub)
    }
    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        self.zip(other, L::mul)
    }
    #[inline(always)]
    fn div(self, other: Self) -> Self {
        self.zip(other, L::div)
    }
    #[inline(always)]
    fn sqrt(mut self) -> Self {
        for lane in &mut self.0 {
            *lane = lane.sqrt();
        }
        self
    }
    #[inline(always)]
    fn max(self, other: Self) -> Self {
        self.zip(other, L::max)
    }
    #[inline(always)]
    fn zero_unless_at_least(self, test: Self, least: Self) -> Self {
        let mut kept = self;
        for (value, (test, least)) in kept.0.iter_mut().zip(test.0.into_iter().zip(least.0)) {
            *value = value.zero_unless_at_least(test, least);
        }
        kept
    }
    #[inline(always)]
    fn pow2_of_rounded(mut self) -> Self {
        for lane in &mut self.0 {
            *lane = lane.pow2_of_rounded();
        }
        self
    }
    #[inline(always)]
    fn split(mut self) -> (Self, Self) {
        let mut exponents = self;
        for (lane, exponent) in self.0.iter_mut().zip(&mut exponents.0) {
            (*lane, *exponent) = lane.split();
        }
        (self, exponents)
    }
    #[inline(always)]
    fn interleave(self, other: Self) -> (Self, Self) {
        let (mut first, mut second) = (self, other);
        for (i, (a, b)) in self.0.into_iter().zip(other.0).enumerate() {
            let (low, high) = a.interleave(b);
            for (k, lane) in [(2 * i, low), (2 * i + 1, high)] {
                let slot = if k < N { first.0.get_mut(k) } else { second.0.get_mut(k - N) };
                slot.into_iter().for_each(
                    #[inline(always)]
                    |slot| *slot = lane,
                );
            }
        }
        (first, second)
    }
}
