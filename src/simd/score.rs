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

/// Takes terms of the coordinates of a point and of four others, each brought onto lanes, in order.
#[inline(always)]
pub fn take<T: Scalar, L: Lane<T>, X: Copy, Y: Copy>(
    sums: &mut Cascade<L, 4>,
    (x, x_lane): (&[X], impl Fn(X) -> L + Copy),
    (keys, y_lane): ([&[Y]; 4], impl Fn(Y) -> L + Copy),
    term: impl Fn(L, L) -> L + Copy,
) {
    let (fours, rest) = x.as_chunks::<4>();
    let [a, b, c, d] = keys;
    let ([a, b, c, d], ends) = ([a.as_chunks().0, b.as_chunks().0, c.as_chunks().0, d.as_chunks().0], [a, b, c, d]);
    for ((((x, a), b), c), d) in fours.iter().zip(a).zip(b).zip(c).zip(d) {
        sums.take(terms::<T, L, X, Y, 4>(x, x_lane, [a, b, c, d], y_lane, term));
    }
    match rest.len() {
        1 => last::<T, L, X, Y, 1>(sums, rest, x_lane, ends, y_lane, term),
        2 => last::<T, L, X, Y, 2>(sums, rest, x_lane, ends, y_lane, term),
        3 => last::<T, L, X, Y, 3>(sums, rest, x_lane, ends, y_lane, term),
        _ => {}
    }
}

/// Takes the last C coordinates.
#[inline(always)]
fn last<T: Scalar, L: Lane<T>, X: Copy, Y: Copy, const C: usize>(
    sums: &mut Cascade<L, 4>,
    x: &[X],
    x_lane: impl Fn(X) -> L,
    [a, b, c, d]: [&[Y]; 4],
    y_lane: impl Fn(Y) -> L,
    term: impl Fn(L, L) -> L,
) {
    let keys = (a.last_chunk::<C>(), b.last_chunk::<C>(), c.last_chunk::<C>(), d.last_chunk::<C>());
    if let (Some(x), (Some(a), Some(b), Some(c), Some(d))) = (x.first_chunk::<C>(), keys) {
        sums.take(terms(x, x_lane, [a, b, c, d], y_lane, term));
    }
}

/// Sums of C terms, in pairs.
#[inline(always)]
fn terms<T: Scalar, L: Lane<T>, X: Copy, Y: Copy, const C: usize>(
    x: &[X; C],
    x_lane: impl Fn(X) -> L,
    [a, b, c, d]: [&[Y; C]; 4],
    y_lane: impl Fn(Y) -> L,
    term: impl Fn(L, L) -> L,
) -> [L; 4] {
    // x + -0 is x for every x, which the compiler knows
    let mut sums = [[L::splat(-T::ZERO); 4]; 2];
    for (i, ((((&x, &a), &b), &c), &d)) in x.iter().zip(a).zip(b).zip(c).zip(d).enumerate() {
        let x = x_lane(x);
        let [first, second] = &mut sums;
        let pair = if i < 2 { first } else { second };
        for (sum, y) in pair.iter_mut().zip([a, b, c, d]) {
            *sum = sum.add(term(x, y_lane(y)));
        }
    }
    let [mut pairs, more] = sums;
    for (pair, more) in pairs.iter_mut().zip(more).filter(|_| C > 2) {
        *pair = pair.add(more);
    }
    pairs
}
