//! A layer on as few tokens as there are lanes, on the circle or the sphere, which they do not leave: read once, written once.
//!
//! The operations are those of [`attention`](super::attention) with the known shift and of [`retract`](super::retract), in the same
//! order, so the bits are too. Whatever needs care (lengths other than 1, or out of range) is left to them.

use crate::points::PointsMut;
use crate::scalar::Scalar;
use crate::simd::{Kernel, Lane, dispatch, write_rows};
use crate::softmax::{Means, NEAR_ONE, few, few_twice, shift};
use core::num::NonZeroUsize;

/// The widest two registers hold so many.
const MOST: usize = 32;

/// Self-attention with weights that sum to 1, then a step by eta and back to the sphere; whether it was done.
pub(super) fn layer<T: Scalar>(x: PointsMut<'_, T>, beta: T, eta: T) -> bool {
    (1..=MOST).contains(&x.len()) && dispatch(Few { x, beta, eta })
}

struct Few<'a, T> {
    x: PointsMut<'a, T>,
    beta: T,
    eta: T,
}

impl<T: Scalar> Kernel<T> for Few<'_, T> {
    type Output = bool;

    #[inline(always)]
    fn run<L: Lane<T>>(self) -> bool {
        match (self.x.dim().get(), self.x.len()) {
            _ if L::Register::WIDTH == 1 => false,
            (2, n) if n <= L::Register::WIDTH => self.once::<L::Register, 2>(),
            (3, n) if n <= L::Register::WIDTH => self.once::<L::Register, 3>(),
            (2, n) if n <= 2 * L::Register::WIDTH => self.twice::<L::Register, 2>(),
            (3, n) if n <= 2 * L::Register::WIDTH => self.twice::<L::Register, 3>(),
            _ => false,
        }
    }
}

impl<T: Scalar> Few<'_, T> {
    /// On one register.
    #[inline(always)]
    fn once<L: Lane<T>, const D: usize>(mut self) -> bool {
        let (n, x) = (self.x.len(), self.lanes::<L, D>(0));
        let Some(bound) = shift(self.beta).filter(|_| near_one(square(&x))) else { return false };
        let Some(moved) = self.moved(&x, few(&x, n, bound)) else { return false };
        self.write(0, n, moved);
        true
    }

    /// On two.
    #[inline(always)]
    fn twice<L: Lane<T>, const D: usize>(mut self) -> bool {
        let (full, rest) = (L::WIDTH, self.x.len().saturating_sub(L::WIDTH));
        let x = [self.lanes::<L, D>(0), self.lanes::<L, D>(full)];
        let near = near_one(square(&x[0])) & near_one(square(&x[1]));
        let Some(bound) = shift(self.beta).filter(|_| near) else { return false };
        let [first, second] = few_twice(&x, rest, bound);
        let (first, second) = (self.moved(&x[0], first), self.moved(&x[1], second));
        let (Some(first), Some(second)) = (first, second) else { return false };
        self.write(0, full, first);
        self.write(full, rest, second);
        true
    }

    /// Tokens from `start` on; lanes to spare hold the first of them.
    #[inline(always)]
    fn lanes<L: Lane<T>, const D: usize>(&self, start: usize) -> [L; D] {
        let view = self.x.view();
        let (n, stride) = (self.x.len().saturating_sub(start), view.stride(NonZeroUsize::MIN));
        let mut x = [L::splat(T::ZERO); D];
        for (c, x) in x.iter_mut().enumerate() {
            let column = view.tail(start, c);
            *x = if n < L::WIDTH {
                L::from_fn(
                    #[inline(always)]
                    |i| column.get(if i < n { i.saturating_mul(stride.get()) } else { 0 }).copied().unwrap_or(T::ZERO),
                )
            } else {
                L::gather(column, stride)
            };
        }
        x
    }

    /// Tokens moved along their means, and back on the sphere; none if a length needs care.
    #[inline(always)]
    fn moved<L: Lane<T>, const D: usize>(&self, x: &[L; D], (weight, mut moved): Means<L, D>) -> Option<[L; D]> {
        let eta = L::splat(self.eta);
        for (y, x) in moved.iter_mut().zip(x) {
            *y = x.add(y.div(weight).mul(eta));
        }
        let square = square(&moved);
        if !in_range(square) {
            return None;
        }
        let length = square.sqrt();
        for y in &mut moved {
            *y = y.div(length);
        }
        Some(moved)
    }

    /// The first n tokens, to where they belong.
    #[inline(always)]
    fn write<L: Lane<T>, const D: usize>(&mut self, start: usize, n: usize, x: [L; D]) {
        let (rows, stride) = self.x.tail_mut(start, 0);
        write_rows(
            rows,
            stride,
            D,
            n,
            #[inline(always)]
            |c| x.get(c).copied().unwrap_or(L::splat(T::ZERO)),
        );
    }
}

/// The squared lengths, in the kernel's order.
#[inline(always)]
fn square<T: Scalar, L: Lane<T>, const D: usize>(x: &[L; D]) -> L {
    // x + -0 is x for every x
    let mut sum = L::splat(-T::ZERO);
    for x in x {
        sum = sum.add(x.mul(*x));
    }
    sum
}

/// Whether every point of these squared lengths counts as one of the unit sphere.
#[inline(always)]
fn near_one<T: Scalar, L: Lane<T>>(square: L) -> bool {
    let (least, most) = NEAR_ONE;
    within(square, T::lit(least), T::lit(most))
}

/// Whether no squared length has overflowed or lost digits.
#[inline(always)]
fn in_range<T: Scalar, L: Lane<T>>(square: L) -> bool {
    within(square, T::MIN_POSITIVE / T::EPSILON, T::MAX)
}

/// Whether all elements lie between two numbers.
#[inline(always)]
fn within<T: Scalar, L: Lane<T>>(x: L, least: T, most: T) -> bool {
    let one = L::splat(T::ONE);
    let mut all = one.zero_unless_at_least(x, L::splat(least)).zero_unless_at_least(L::splat(most), x);
    for _ in 0..L::WIDTH.trailing_zeros() {
        let (a, b) = all.interleave(all);
        all = a.mul(b);
    }
    all.get(0) == T::ONE
}
