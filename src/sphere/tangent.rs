//! Unit vectors and tangent vectors: O(n d), in place, no scratch.

use crate::error::Result;
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::Scalar;
use crate::simd::dot;

/// `x := x / |x|`, row by row, to 2 ulp, also where |x|^2 would overflow or underflow. A zero row stays zero; NaN passes.
pub fn normalise<T: Scalar>(mut x: PointsMut<'_, T>) {
    for row in x.rows_mut() {
        normalise_row(row);
    }
}

pub(super) fn normalise_row<T: Scalar>(row: &mut [T]) {
    let length = norm(row);
    if length > T::ZERO {
        for x in row {
            *x /= length;
        }
    }
}

/// The Euclidean norm: of the scaled row where the square leaves the normal range.
pub(super) fn norm<T: Scalar>(row: &[T]) -> T {
    let square = dot(row, row);
    let plain = square.is_finite() && square * T::EPSILON >= T::MIN_POSITIVE;
    let largest = row.iter().fold(T::ZERO, |largest, x| x.abs().max(largest));
    if plain || !largest.is_finite() || largest == T::ZERO {
        return square.sqrt();
    }
    let mut sum = T::ZERO;
    for &x in row {
        sum += (x / largest) * (x / largest);
    }
    largest * sum.sqrt()
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
