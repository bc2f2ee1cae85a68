//! Householder's reflections: `y := y - f <v, y> v`, `f = 2 / |v|^2`, of rows y.
//!
//! The reflection of x along `v = x + sign(x_1) |x| e_1` takes x to `-sign(x_1) |x| e_1` without cancellation. Inner products have sixteen sums, of
//! columns c, c + 16, ..., halved until one is left: the same bits on lanes of any width. Cost: 4 n d for n rows of d numbers. No scratch.
//! Error: about `8 + d/16` roundings of |y|. Source: A. S. Householder, J. ACM 5 (1958).

use crate::points::PointsMut;
use crate::scalar::Scalar;
use crate::simd::{Kernel, Lane, dispatch, dot};

/// Sums of an inner product.
const SUMS: usize = 16;

/// x becomes v; what is then left to make of the reflected x a multiple of e_1 by |x|: -sign(x_1). Nothing is reflected along a zero x.
pub(crate) fn reflector<T: Scalar>(x: &mut [T]) -> T {
    let length = dot(x, x).sqrt();
    let Some(first) = x.first_mut() else { return T::ONE };
    let sign = if *first < T::ZERO { -T::ONE } else { T::ONE };
    *first += sign * length;
    reflected_sign(x)
}

/// [`reflector`]'s sign, of v.
pub(crate) fn reflected_sign<T: Scalar>(v: &[T]) -> T {
    if v.first().is_some_and(|&first| first > T::ZERO) { -T::ONE } else { T::ONE }
}

/// `2 / |v|^2`; 0 for a zero v.
pub(crate) fn reflection_factor<T: Scalar>(v: &[T]) -> T {
    let square = dot(v, v);
    if square > T::ZERO { T::lit(2.0) / square } else { T::ZERO }
}

/// Reflects along v every row that is made of the last numbers of a row of `head`, from column `start` on, and of a row of `tail`, which may be empty.
pub(crate) fn reflect<T: Scalar>(head: PointsMut<'_, T>, tail: Option<PointsMut<'_, T>>, start: usize, v: &[T]) {
    let factor = reflection_factor(v);
    dispatch(Reflect { head, tail, start, v, factor });
}

struct Reflect<'a, 'b, T> {
    head: PointsMut<'a, T>,
    tail: Option<PointsMut<'b, T>>,
    start: usize,
    v: &'b [T],
    factor: T,
}

impl<T: Scalar> Kernel<T> for Reflect<'_, '_, T> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        let near = self.head.dim().get().saturating_sub(self.start);
        let (v, w) = self.v.split_at_checked(near).unwrap_or((self.v, &[]));
        for i in 0..self.head.len() {
            let y = self.head.row_mut(i).get_mut(self.start..).unwrap_or_default();
            let z = self.tail.as_mut().map(|tail| tail.row_mut(i)).unwrap_or_default();
            let along = self.factor * (inner(v, y) + inner(w, z));
            subtract(y, v, along);
            subtract(z, w, along);
        }
    }
}

/// An inner product in sixteen sums.
#[inline(always)]
fn inner<T: Scalar>(v: &[T], y: &[T]) -> T {
    let mut sums = [T::ZERO; SUMS];
    let ((v, v_rest), (y, y_rest)) = (v.as_chunks::<SUMS>(), y.as_chunks::<SUMS>());
    for (v, y) in v.iter().zip(y) {
        for (sum, (&v, &y)) in sums.iter_mut().zip(v.iter().zip(y)) {
            *sum += v * y;
        }
    }
    for (sum, (&v, &y)) in sums.iter_mut().zip(v_rest.iter().zip(y_rest)) {
        *sum += v * y;
    }
    halved::<T, 8>(&mut sums);
    halved::<T, 4>(&mut sums);
    halved::<T, 2>(&mut sums);
    halved::<T, 1>(&mut sums);
    let [sum, ..] = sums;
    sum
}

/// Adds the second half of 2 N sums to the first.
#[inline(always)]
fn halved<T: Scalar, const N: usize>(sums: &mut [T; SUMS]) {
    let (low, high) = sums.split_at_mut(N);
    for (low, &mut high) in low.iter_mut().zip(high.iter_mut()) {
        *low += high;
    }
}

#[inline(always)]
fn subtract<T: Scalar>(y: &mut [T], v: &[T], factor: T) {
    for (y, &v) in y.iter_mut().zip(v) {
        *y -= factor * v;
    }
}
