//! Overlaps of tokens, as a matrix: from tokens, from the factors of a Gram chain, and their mean.
//!
//! Cost: n^2 d multiplications. No scratch but n lengths.

use super::drift::at;
use super::drive::Mask;
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut};
use crate::scalar::{Scalar, Sum};
use crate::simd::dot;

/// The overlaps `R_ij = <x_i, x_j>` of n unit tokens, n rows of n: symmetric to the bit, with ones on the diagonal and between equal tokens, and
/// no number beyond 1 in magnitude.
///
/// # Errors
/// `Shape` unless there are n rows of n; `NonFinite`; `Range` if an inner product could overflow.
pub fn gram<T: Scalar>(mut r: PointsMut<'_, T>, x: Points<'_, T>) -> Result<()> {
    let n = x.len();
    ensure(r.len() == n && (n == 0 || r.dim().get() == n), Error::Shape)?;
    let largest = x.largest()?;
    ensure((largest * largest * T::from_usize(x.dim().get())).fits(), Error::Range)?;
    for (i, a) in x.rows().enumerate() {
        for (j, b) in x.rows().enumerate().take(i + 1) {
            let overlap = if a == b { T::ONE } else { within(dot(a, b)) };
            set(&mut r, i, j, overlap);
            set(&mut r, j, i, overlap);
        }
    }
    Ok(())
}

/// The order parameter `|mean of x|^2` of tokens with the overlaps r: the mean of all n^2 of them, in compensated sums. NaN passes through.
///
/// # Errors
/// `Shape` unless there are n rows of n; `Empty` for no tokens.
pub fn gram_order_parameter<T: Scalar>(r: Points<'_, T>) -> Result<T> {
    ensure(!r.is_empty(), Error::Empty)?;
    ensure(r.dim().get() == r.len(), Error::Shape)?;
    let inverse = T::ONE / T::from_usize(r.len());
    let sum = r.rows().map(|row| row.iter().copied().collect::<Sum<T>>().value() * inverse).collect::<Sum<T>>();
    Ok(sum.value() * inverse)
}

/// The overlaps of a step of the Gram chain, from those before in the lower triangle of r, `Y = R + (B B^T - C C^T) + P P^T`, and n lengths.
///
/// Without a mask tokens at one place have the same drive, so that one is the other from then on; under a causal mask they see different tokens.
pub(super) fn write<T: Scalar>(r: &mut PointsMut<'_, T>, factors: [Points<'_, T>; 3], mask: Mask, lengths: &mut [T]) {
    let n = r.len();
    for (i, length) in lengths.iter_mut().enumerate() {
        // below, rounding is all there is
        *length = inner(r, &factors, i, i).max(T::EPSILON).sqrt();
    }
    for (i, &a) in lengths.iter().enumerate() {
        for (j, &b) in lengths.iter().enumerate().skip(i + 1) {
            let overlap = within(inner(r, &factors, i, j) / (a * b));
            set(r, i, j, overlap);
        }
    }
    for j in 1..if mask == Mask::Full { n } else { 0 } {
        if let Some(i) = (0..j).find(|&i| at(&r.view(), j, i) >= T::ONE) {
            follow(r, i, j);
        }
    }
    for i in 0..n {
        set(r, i, i, T::ONE);
        for j in 0..i {
            let overlap = at(&r.view(), j, i);
            set(r, i, j, overlap);
        }
    }
}

/// Y_ij for i <= j.
fn inner<T: Scalar>(r: &PointsMut<'_, T>, factors: &[Points<'_, T>; 3], i: usize, j: usize) -> T {
    let [c, b, p] = factors.each_ref().map(|rows| dot(rows.row(i), rows.row(j)));
    at(&r.view(), j, i) + (b - c) + p
}

/// Token j becomes token i, in the upper triangle.
fn follow<T: Scalar>(r: &mut PointsMut<'_, T>, i: usize, j: usize) {
    for k in (0..r.len()).filter(|&k| k != j) {
        let overlap = if k == i { T::ONE } else { at(&r.view(), i.min(k), i.max(k)) };
        set(r, j.min(k), j.max(k), overlap);
    }
}

/// An overlap of unit vectors, which rounding may have carried beyond 1.
fn within<T: Scalar>(x: T) -> T {
    let x = if x > T::ONE { T::ONE } else { x };
    if x < -T::ONE { -T::ONE } else { x }
}

fn set<T: Scalar>(r: &mut PointsMut<'_, T>, i: usize, j: usize, x: T) {
    if let Some(slot) = r.row_mut(i).get_mut(j) {
        *slot = x;
    }
}
