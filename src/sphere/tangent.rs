//! Unit vectors and tangent vectors: O(n d), in place, no scratch.

use super::unit::Move;
use crate::error::Result;
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::Scalar;
use crate::simd::{dispatch, dot};

/// `x := x / |x|`, row by row, also where |x|^2 would overflow or underflow: |x| becomes 1 within
/// `(min(d, 6 + d/16) + 4) EPSILON / 4`. A zero row stays zero; NaN passes.
pub fn normalise<T: Scalar>(x: PointsMut<'_, T>) {
    dispatch(Move { x, along: None });
}

pub(super) fn normalise_row<T: Scalar>(row: &mut [T]) {
    let mut square = dot(row, row);
    if !in_range(square)
        && let Some(largest) = largest(row)
    {
        divide(row, largest);
        square = dot(row, row);
    }
    let length = square.sqrt();
    if length > T::ZERO {
        divide(row, length);
    }
}

/// The Euclidean norm.
pub(super) fn norm<T: Scalar>(row: &[T]) -> T {
    let square = dot(row, row);
    if in_range(square) {
        return square.sqrt();
    }
    let Some(largest) = largest(row) else { return square.sqrt() };
    let square = row.iter().fold(T::ZERO, |sum, &x| sum + (x / largest) * (x / largest));
    largest * square.sqrt()
}

fn divide<T: Scalar>(row: &mut [T], by: T) {
    for x in row {
        *x /= by;
    }
}

/// Whether a squared length has neither overflowed nor lost digits.
#[inline(always)]
pub(super) fn in_range<T: Scalar>(square: T) -> bool {
    square.is_finite() & (square * T::EPSILON >= T::MIN_POSITIVE)
}

/// The largest magnitude in a row, if neither zero nor infinite.
fn largest<T: Scalar>(row: &[T]) -> Option<T> {
    let largest = row.iter().fold(T::ZERO, |largest, x| x.abs().max(largest));
    (largest > T::ZERO && largest.is_finite()).then_some(largest)
}

/// `g := g - <g, x> x`, row by row: the tangential part of g at unit vectors x.
///
/// # Errors
/// `Shape` if shapes differ. NaN passes through.
pub fn project<T: Scalar>(mut g: PointsMut<'_, T>, x: Points<'_, T>) -> Result<()> {
    same_shape(&g.view(), &x)?;
    for (g, x) in g.rows_mut().zip(x.rows()) {
        let radial = dot(g, x);
        for (g, &x) in g.iter_mut().zip(x) {
            *g -= radial * x;
        }
    }
    Ok(())
}
