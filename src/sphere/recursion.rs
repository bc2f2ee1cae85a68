//! A layer of Gaussian heads at d = infinity, where overlaps no longer fluctuate: `R'_ij = (R_ij + k S_ij)/sqrt((1 + k S_ii)(1 + k S_jj))`,
//! `S_ij = E <m_i, m_j>` the mean over heads of the inner products of attention means, `k = eta^2 d sigma_V^2 / H`.
//!
//! The drives are Gaussian with covariance k S and independent of the tokens, whose squared lengths become 1 + k S_ii. O(n^2), in place, no
//! scratch. docs/math.md, section 5.

use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::Scalar;

/// The overlaps after a layer, from those before it and S, both n rows of n; the diagonal becomes 1.
///
/// # Errors
/// `Shape` unless both are square and alike; `Parameter` unless k is at least 0 and finite. NaN passes through.
pub fn overlap_recursion<T: Scalar>(mut r: PointsMut<'_, T>, s: Points<'_, T>, k: T) -> Result<()> {
    same_shape(&r.view(), &s)?;
    ensure(r.is_empty() || r.len() == r.dim().get(), Error::Shape)?;
    ensure(k >= T::ZERO && k.is_finite(), Error::Parameter)?;
    let length = |a: T, b: T| if (a * b).is_finite() { (a * b).sqrt() } else { a.sqrt() * b.sqrt() };
    let square = |i: usize| T::ONE + k * s.row(i).get(i).copied().unwrap_or_default();
    for (i, (row, drives)) in r.rows_mut().zip(s.rows()).enumerate() {
        for (j, (overlap, &drive)) in row.iter_mut().zip(drives).enumerate() {
            *overlap = if i == j { T::ONE } else { (*overlap + k * drive) / length(square(i), square(j)) };
        }
    }
    Ok(())
}
