//! Power iteration: what one product of a symmetric matrix A with a unit vector u says about A's largest eigenvalue.
//!
//! ```text
//! quotient   rho = <u, A u>,   residual r = |A u - rho u|          rho <= lambda
//! bound      lambda <= largest eigenvalue of [[rho, r], [r, b]],   b >= the largest eigenvalue of A on the complement of u
//! ```
//!
//! The bound exceeds rho by `h + sqrt(h^2 + r^2)`, `h = (b - rho) / 2`: by about `r^2 / (rho - b)` once u is close (docs/math.md,
//! section 4.1). O(d) for each product. Lengths are taken relative to the largest coordinate, so that none overflows.

use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;
use crate::simd::dot;

/// rho and r.
pub(super) fn quotient<T: Scalar>(u: &[T], product: &[T]) -> (T, T) {
    let rho = dot(u, product);
    (rho, length(product.iter().zip(u).map(|(&p, &u)| p - rho * u)))
}

/// How much the bound exceeds rho.
pub(super) fn excess<T: Scalar>(rho: T, residual: T, rest: T) -> T {
    let half = (rest - rho) * T::lit(0.5);
    let root = length([half, residual].into_iter());
    if half >= T::ZERO { half + root } else { residual * (residual / (root - half)) }
}

fn length<T: Scalar>(x: impl Iterator<Item = T> + Clone) -> T {
    let largest = x.clone().fold(T::ZERO, |largest, x| x.abs().max(largest));
    if largest == T::ZERO {
        return T::ZERO;
    }
    let square = x.fold(T::ZERO, |sum, x| sum + (x / largest) * (x / largest));
    largest * square.sqrt()
}

/// Whether rows can start an iteration: finite, and none is zero.
pub(super) fn check_starts<T: Scalar>(rows: &Points<'_, T>) -> Result<()> {
    rows.largest()?;
    ensure(rows.rows().all(|row| row.iter().any(|&x| x != T::ZERO)), Error::Parameter)
}

/// Copies rows, each brought to length 1.
pub(super) fn copy_units<T: Scalar>(units: &mut PointsMut<'_, T>, rows: &Points<'_, T>) {
    for (unit, row) in units.rows_mut().zip(rows.rows()) {
        let largest = row.iter().fold(T::ZERO, |largest, x| x.abs().max(largest));
        for (unit, &x) in unit.iter_mut().zip(row) {
            *unit = x / largest;
        }
        let length = dot(unit, unit).sqrt();
        for unit in unit {
            *unit /= length;
        }
    }
}

/// A product of 0 says nothing of a better direction: u stays.
pub(super) fn keep_if_zero<T: Scalar>(product: &mut [T], u: &[T]) {
    if product.iter().all(|&x| x == T::ZERO) {
        for (x, &u) in product.iter_mut().zip(u) {
            *x = u;
        }
    }
}
