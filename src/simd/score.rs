//! The order of a sum over coordinates: two terms make a pair, two pairs a four, four fours in order a sixteen, and sixteens are added in order.
//!
//! Each level starts with its first summand. Against one running sum this costs no more additions and divides the error by about 3
//! at 64 coordinates: at most (6 + d/16) u of the terms' magnitudes, u the error of one rounding.

use super::Lane;
use crate::scalar::Scalar;

/// Keys are taken in tiles of this many.
pub const BLOCK: usize = 64;

/// N sums over coordinates that are being taken in the kernel's order.
#[derive(Clone, Copy, Debug)]
pub struct Cascade<L, const N: usize> {
    total: [L; N],
    /// The current sum of 16, and how many fours there have been.
    sum: [L; N],
    fours: usize,
}

impl<L, const N: usize> Cascade<L, N> {
    /// No coordinates yet.
    #[inline(always)]
    pub fn new<T: Scalar>() -> Self
    where
        L: Lane<T>,
    {
        let zeros = [L::splat(T::ZERO); N];
        Self { total: zeros, sum: zeros, fours: 0 }
    }

    /// Takes the sums of the next four coordinates, in pairs, or of the last one to three.
    #[inline(always)]
    pub fn take<T: Scalar>(&mut self, four: [L; N])
    where
        L: Lane<T>,
    {
        if self.fours.is_multiple_of(4) {
            if self.fours > 0 {
                self.total = self.value();
            }
            self.sum = four;
        } else {
            self.sum = add(self.sum, four);
        }
        self.fours += 1;
    }

    /// The sums so far.
    #[inline(always)]
    pub fn value<T: Scalar>(&self) -> [L; N]
    where
        L: Lane<T>,
    {
        if self.fours <= 4 { self.sum } else { add(self.total, self.sum) }
    }
}

#[inline(always)]
fn add<T: Scalar, L: Lane<T>, const N: usize>(mut sums: [L; N], more: [L; N]) -> [L; N] {
    for (sum, more) in sums.iter_mut().zip(more) {
        *sum = sum.add(more);
    }
    sums
}

/// A sum over two rows in the kernel's order; 0 for empty ones.
#[inline(always)]
fn sum<T: Scalar>(x: &[T], y: &[T], term: impl Fn(T, T) -> T) -> T {
    let ((x, x_rest), (y, y_rest)) = (x.as_chunks::<4>(), y.as_chunks::<4>());
    let mut rest = x_rest.iter().zip(y_rest).map(|(&x, &y)| term(x, y));
    let last = rest.next().map(|first| rest.fold(first, |sum, term| sum + term));
    if x.is_empty() {
        return last.unwrap_or(T::ZERO);
    }
    let mut sums = Cascade::<T, 1>::new();
    for (&[x0, x1, x2, x3], &[y0, y1, y2, y3]) in x.iter().zip(y) {
        sums.take([(term(x0, y0) + term(x1, y1)) + (term(x2, y2) + term(x3, y3))]);
    }
    if let Some(last) = last {
        sums.take([last]);
    }
    let [sum] = sums.value();
    sum
}

/// The inner product in the kernel's order.
pub fn dot<T: Scalar>(x: &[T], y: &[T]) -> T {
    sum(x, y, |x, y| x * y)
}

/// The squared distance in the kernel's order, from differences.
pub fn distance2<T: Scalar>(x: &[T], y: &[T]) -> T {
    sum(x, y, |x, y| (x - y) * (x - y))
}
