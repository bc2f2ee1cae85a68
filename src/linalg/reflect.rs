//! Householder's reflections: `y := y - f <v, y> v`, `f = 2 / |v|^2`, of rows y.
//!
//! The reflection of x along `v = x + sign(x_1) |x| e_1` takes x to `-sign(x_1) |x| e_1` without cancellation. Inner products have thirty-two sums, of
//! columns c, c + 32, ..., halved until one is left: the same bits on lanes of any width. Cost: 4 n d for n rows of d numbers. No scratch.
//! Error: about `8 + d/32` roundings of |y|. Source: A. S. Householder, J. ACM 5 (1958).

use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;
use crate::simd::{Kernel, Lane, dispatch, dot};

/// Sums of an inner product.
const SUMS: usize = 32;
/// As many vectors are taken together at most.
const BLOCK: usize = 32;

/// x becomes v; zero stays zero, along which nothing is reflected.
pub(crate) fn reflector<T: Scalar>(x: &mut [T]) {
    let length = dot(x, x).sqrt();
    if let Some(first) = x.first_mut() {
        *first += if *first < T::ZERO { -length } else { length };
    }
}

/// -sign(x_1) of the x that became v: what makes of the reflected x a positive multiple of e_1.
pub(crate) fn reflected_sign<T: Scalar>(v: &[T]) -> T {
    if v.first().is_some_and(|&first| first > T::ZERO) { -T::ONE } else { T::ONE }
}

/// `2 / |v|^2`; 0 for a zero v.
pub(crate) fn reflection_factor<T: Scalar>(v: &[T]) -> T {
    let square = dot(v, v);
    if square > T::ZERO { T::lit(2.0) / square } else { T::ZERO }
}

/// Reflects every row y along vectors v, at most [`BLOCK`], one after the other. y is made of the numbers of a row of `head` from column `start` on, and
/// of a row of `tail`; vector j leaves the first j of these alone, and has so many numbers fewer than a row of `vectors`.
pub(crate) fn reflect<T: Scalar>(head: PointsMut<'_, T>, tail: Option<PointsMut<'_, T>>, start: usize, vectors: Points<'_, T>) {
    let mut factors = [T::ZERO; BLOCK];
    for (j, (factor, v)) in factors.iter_mut().zip(vectors.rows()).enumerate() {
        *factor = reflection_factor(shorter(v, j));
    }
    dispatch(Reflect { head, tail, start, vectors, factors });
}

/// The first numbers of a row, all but the last j.
pub(crate) fn shorter<T>(v: &[T], j: usize) -> &[T] {
    v.get(..v.len().saturating_sub(j)).unwrap_or_default()
}

struct Reflect<'a, 'b, T> {
    head: PointsMut<'a, T>,
    tail: Option<PointsMut<'b, T>>,
    start: usize,
    vectors: Points<'b, T>,
    factors: [T; BLOCK],
}

impl<T: Scalar> Kernel<T> for Reflect<'_, '_, T> {
    type Output = ();

    /// A row at a time, so that it stays near while the vectors pass.
    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        const { assert!(SUMS.is_multiple_of(L::WIDTH) && T::LANES <= BLOCK) };
        for i in 0..self.head.len() {
            let y = self.head.row_mut(i).get_mut(self.start..).unwrap_or_default();
            let z = self.tail.as_mut().map(|tail| tail.row_mut(i)).unwrap_or_default();
            for (j, (v, &factor)) in self.vectors.rows().zip(&self.factors).enumerate() {
                let y = y.get_mut(j..).unwrap_or_default();
                let (v, w) = shorter(v, j).split_at_checked(y.len()).unwrap_or_default();
                let along = factor * (inner::<T, L>(v, y) + inner::<T, L>(w, z));
                subtract::<T, L>(y, v, along);
                subtract::<T, L>(z, w, along);
            }
        }
    }
}

/// An inner product in thirty-two sums.
#[inline(always)]
fn inner<T: Scalar, L: Lane<T>>(v: &[T], y: &[T]) -> T {
    if v.is_empty() {
        return T::ZERO;
    }
    let (mut lanes, mut sums) = ([L::splat(T::ZERO); SUMS / 4], [T::ZERO; SUMS]);
    let ((v_parts, v_rest), (y_parts, y_rest)) = (v.as_chunks::<SUMS>(), y.as_chunks::<SUMS>());
    if L::WIDTH < 4 {
        for (v, y) in v_parts.iter().zip(y_parts) {
            add(&mut sums, v, y);
        }
    } else {
        for (v, y) in v_parts.iter().zip(y_parts) {
            let parts = v.chunks_exact(L::WIDTH).zip(y.chunks_exact(L::WIDTH));
            for (sum, (v, y)) in lanes.iter_mut().zip(parts) {
                *sum = sum.add(L::load(v).mul(L::load(y)));
            }
        }
        for (sums, lane) in sums.chunks_exact_mut(L::WIDTH).zip(lanes) {
            lane.store(sums);
        }
    }
    add(&mut sums, v_rest, y_rest);
    halve::<T, 16>(&mut sums, v.len());
    halve::<T, 8>(&mut sums, v.len());
    halve::<T, 4>(&mut sums, v.len());
    halve::<T, 2>(&mut sums, v.len());
    halve::<T, 1>(&mut sums, v.len());
    let [sum, ..] = sums;
    sum
}

/// Adds as many products to as many sums.
#[inline(always)]
fn add<T: Scalar>(sums: &mut [T; SUMS], v: &[T], y: &[T]) {
    for (sum, (&v, &y)) in sums.iter_mut().zip(v.iter().zip(y)) {
        *sum += v * y;
    }
}

/// Adds the second half of 2 N sums to the first; with at most N terms it is zeros, which change nothing.
#[inline(always)]
fn halve<T: Scalar, const N: usize>(sums: &mut [T; SUMS], terms: usize) {
    if terms > N {
        let (low, high) = sums.split_at_mut(N);
        for (low, &mut high) in low.iter_mut().zip(high.iter_mut()) {
            *low += high;
        }
    }
}

/// `y := y - factor v`
#[inline(always)]
fn subtract<T: Scalar, L: Lane<T>>(y: &mut [T], v: &[T], factor: T) {
    let (mut parts, vs) = (y.chunks_exact_mut(L::WIDTH), v.chunks_exact(L::WIDTH));
    let rest = vs.remainder();
    for (y, v) in parts.by_ref().zip(vs) {
        L::load(y).sub(L::splat(factor).mul(L::load(v))).store(y);
    }
    for (y, &v) in parts.into_remainder().iter_mut().zip(rest) {
        *y -= factor * v;
    }
}
