//! The square root of a symmetric positive semidefinite matrix and its inverse, by [`eigen`]: `A^(1/2) = sum_k sqrt(values[k]) e_k e_k^T`,
//! `A^(-1/2) = sum_k e_k e_k^T / sqrt(values[k])` over the values that are not 0 to rounding.
//!
//! Eigenvalues below 0, but within `d EPSILON` of the largest, count as 0: rounding leaves them of singular matrices. The inverse root takes all up to
//! that bound for 0, and so is that of the matrix on its range. Cost: that of [`eigen`], and d^3 multiplications a root. Memory: 2 d^2 + d. Error: about
//! d EPSILON times the largest entry of the result; of a singular matrix's root `sqrt(d EPSILON)` of the largest in its null space.

use super::eigen::{eigen, eigen_work_len};
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;

/// The scalars of scratch of [`sqrt`], for dimension d.
pub const fn sqrt_work_len(d: usize) -> usize {
    d.saturating_mul(d).saturating_add(d).saturating_add(eigen_work_len(d))
}

/// The square root of a, the inverse of that root, or both. All of `a` is scanned, its lower triangle is used.
///
/// # Errors
/// `Shape` unless all have d rows of d; `Scratch`; `NonFinite`; `Range` if d times the largest magnitude would overflow; `Parameter` if an
/// eigenvalue is below 0 by more than d EPSILON of the largest.
pub fn sqrt<T: Scalar>(
    root: Option<PointsMut<'_, T>>,
    inverse: Option<PointsMut<'_, T>>,
    a: Points<'_, T>,
    work: &mut [T],
) -> Result<()> {
    roots(root, inverse, a, Negative::Refused, work)
}

/// What becomes of eigenvalues below those of rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Negative {
    /// They are an error.
    Refused,
    /// They count as 0: of a product that is known to be positive semidefinite, but far smaller than its factors.
    Zero,
}

/// [`sqrt`], of any symmetric matrix.
pub(crate) fn roots<T: Scalar>(
    root: Option<PointsMut<'_, T>>,
    inverse: Option<PointsMut<'_, T>>,
    a: Points<'_, T>,
    negative: Negative,
    work: &mut [T],
) -> Result<()> {
    let d = a.dim().get();
    let fits = |out: &Option<PointsMut<'_, T>>| out.as_ref().is_none_or(|out| out.len() == d && out.dim() == a.dim());
    ensure(a.len() == d && fits(&root) && fits(&inverse), Error::Shape)?;
    let (values, work) = work.split_at_mut_checked(d).ok_or(Error::Scratch)?;
    let (mut vectors, work) = PointsMut::take(work, d, d)?;
    eigen(values, vectors.reborrow(), a, work)?;
    let bound = values.iter().fold(T::ZERO, |top, x| x.abs().max(top)) * (T::EPSILON * T::from_usize(d));
    ensure(negative == Negative::Zero || values.iter().all(|&x| x >= -bound), Error::Parameter)?;
    let vectors = vectors.view();
    if let Some(root) = root {
        compose(root, values, &vectors, |x| x.max(T::ZERO).sqrt());
    }
    if let Some(inverse) = inverse {
        compose(inverse, values, &vectors, |x| if x > bound { T::ONE / x.sqrt() } else { T::ZERO });
    }
    Ok(())
}

/// `sum_k function(values[k]) e_k e_k^T`
fn compose<T: Scalar>(mut out: PointsMut<'_, T>, values: &[T], vectors: &Points<'_, T>, function: impl Fn(T) -> T) {
    out.rows_mut().for_each(|row| row.fill(T::ZERO));
    for (&value, vector) in values.iter().zip(vectors.rows()) {
        let value = function(value);
        for (i, (row, &x)) in out.rows_mut().zip(vector).enumerate() {
            for (slot, &y) in row.iter_mut().zip(vector).take(i + 1) {
                *slot += value * x * y;
            }
        }
    }
    mirror(&mut out);
}

/// What is above the diagonal becomes what is below.
pub(crate) fn mirror<T: Scalar>(matrix: &mut PointsMut<'_, T>) {
    for i in 0..matrix.len() {
        for j in 0..i {
            let below = matrix.row(i).get(j).copied().unwrap_or(T::ZERO);
            if let Some(slot) = matrix.row_mut(j).get_mut(i) {
                *slot = below;
            }
        }
    }
}
