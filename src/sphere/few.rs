//! A layer on as few tokens as there are lanes, on the circle or the sphere, which they do not leave: read once, written once.
//!
//! The operations are those of [`attention`](super::attention) with the known shift and of [`retract`](super::retract), in the same
//! order, so the bits are too. Whatever needs care (lengths other than 1, or out of range) is left to them.

use super::tangent::in_range;
use crate::points::PointsMut;
use crate::scalar::Scalar;
use crate::simd::{Kernel, Lane, dispatch, write_rows};
use crate::softmax::{few, near_one, shift};
use core::num::NonZeroUsize;

/// The widest lanes hold so many.
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
            (2, n) if n <= L::Register::WIDTH => self.on::<L::Register, 2>(),
            (3, n) if n <= L::Register::WIDTH => self.on::<L::Register, 3>(),
            (2, n) if n <= L::WIDTH => self.on::<L, 2>(),
            (3, n) if n <= L::WIDTH => self.on::<L, 3>(),
            _ => false,
        }
    }
}

impl<T: Scalar> Few<'_, T> {
    #[inline(always)]
    fn on<L: Lane<T>, const D: usize>(mut self) -> bool {
        let (n, mut x) = (self.x.len(), [L::splat(T::ZERO); D]);
        for (c, x) in x.iter_mut().enumerate() {
            *x = L::gather(self.x.view().tail(0, c), self.x.view().stride(NonZeroUsize::MIN));
        }
        let Some(bound) = shift(self.beta) else { return false };
        if !all(square(&x), n, near_one) {
            return false;
        }
        let (weight, mut moved) = few(&x, &self.x.view(), bound);
        let eta = L::splat(self.eta);
        for (y, x) in moved.iter_mut().zip(x) {
            *y = x.add(y.div(weight).mul(eta));
        }
        let square = square(&moved);
        if !all(square, n, in_range) {
            return false;
        }
        let length = square.sqrt();
        for y in &mut moved {
            *y = y.div(length);
        }
        let (rows, stride) = self.x.tail_mut(0, 0);
        write_rows(
            rows,
            stride,
            D,
            n,
            #[inline(always)]
            |c| moved.get(c).copied().unwrap_or(eta),
        );
        true
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

/// Whether the first n elements pass a test; all are tried, without a branch.
#[inline(always)]
fn all<T: Scalar, L: Lane<T>>(lane: L, n: usize, test: impl Fn(T) -> bool) -> bool {
    let (mut elements, mut pass) = ([T::ZERO; MOST], true);
    lane.store(&mut elements);
    for (i, &x) in elements.iter().enumerate().take(L::WIDTH) {
        pass &= (i >= n) | test(x);
    }
    pass
}
