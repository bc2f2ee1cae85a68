//! Drift and brackets of the overlaps `R_ij = <x_i, x_j>` under noise that is common to all tokens and isotropic:
//! `dx_i = sqrt(ds/d) P_{x_i} xi_i`, `E xi_i xi_j^T = s_ij I` (docs/math.md, section 5), in the clock of the homogenized equation:
//!
//! ```text
//! drift    D_ij = ((d - 2 + R_ij^2) / d) s_ij - ((d - 1) / (2 d)) R_ij (s_ii + s_jj)
//! bracket  d<R_ij, R_kl>/ds = (s_ik q(ij;kl) + s_il q(ij;lk) + s_jk q(ji;kl) + s_jl q(ji;lk)) / d
//!          q(ij;kl) = <P_i x_j, P_k x_l> = R_jl - R_ij R_il - R_kl R_jk + R_ij R_kl R_ik
//! ```
//!
//! For a layer with values of independent entries `s_ij = E <m_i, m_j>`, m the softmax means. Source: arXiv 2604.01978 for the drift. Cost: n^2
//! numbers of O(1) each. Memory: none. Error: a few roundings of the largest term.

use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::Scalar;

/// D from overlaps R and second moments S, n rows of n each, in dimension d; its diagonal is 0.
///
/// # Errors
/// `Shape` unless all have n rows of n and d > 0. NaN passes through.
pub fn overlap_drift<T: Scalar>(mut drift: PointsMut<'_, T>, r: Points<'_, T>, s: Points<'_, T>, dim: usize) -> Result<()> {
    check(&drift.view(), &r, &s, dim)?;
    let d = T::from_usize(dim);
    let (two, half) = (T::lit(2.0), T::lit(0.5));
    for (i, row) in drift.rows_mut().enumerate() {
        for (j, slot) in row.iter_mut().enumerate() {
            let (overlap, ends) = (at(&r, i, j), at(&s, i, i) + at(&s, j, j));
            let pull = (d - two + overlap * overlap) / d * at(&s, i, j);
            let value = pull - half * ((d - T::ONE) / d) * (overlap * ends);
            *slot = if i == j { T::ZERO } else { value };
        }
    }
    Ok(())
}

/// `d<R_ij, R_kl>/ds` for one pair (i, j) and all (k, l): n rows of n.
///
/// # Errors
/// `Shape` unless all have n rows of n and d > 0; `Parameter` unless i and j are below n. NaN passes through.
pub fn overlap_bracket<T: Scalar>(
    mut bracket: PointsMut<'_, T>,
    r: Points<'_, T>,
    s: Points<'_, T>,
    dim: usize,
    (i, j): (usize, usize),
) -> Result<()> {
    check(&bracket.view(), &r, &s, dim)?;
    ensure(i < r.len() && j < r.len(), Error::Parameter)?;
    let d = T::from_usize(dim);
    for (k, row) in bracket.rows_mut().enumerate() {
        for (l, slot) in row.iter_mut().enumerate() {
            let left = at(&s, i, k) * tangential(&r, (i, j), (k, l)) + at(&s, i, l) * tangential(&r, (i, j), (l, k));
            let right = at(&s, j, k) * tangential(&r, (j, i), (k, l)) + at(&s, j, l) * tangential(&r, (j, i), (l, k));
            *slot = (left + right) / d;
        }
    }
    Ok(())
}

fn check<T: Scalar>(out: &Points<'_, T>, r: &Points<'_, T>, s: &Points<'_, T>, dim: usize) -> Result<()> {
    same_shape(out, r)?;
    same_shape(out, s)?;
    ensure(dim > 0 && (out.is_empty() || out.len() == out.dim().get()), Error::Shape)
}

/// A number of a matrix.
pub(super) fn at<T: Scalar>(matrix: &Points<'_, T>, i: usize, j: usize) -> T {
    matrix.row(i).get(j).copied().unwrap_or(T::NAN)
}

/// `<P_i x_j, P_k x_l>`
fn tangential<T: Scalar>(r: &Points<'_, T>, (i, j): (usize, usize), (k, l): (usize, usize)) -> T {
    let (first, second) = (at(r, i, j), at(r, k, l));
    (at(r, j, l) - first * at(r, i, l)) - second * at(r, j, k) + first * second * at(r, i, k)
}
