//! The exact assignment of n points to n where memory is short: indices of 16 bits, potentials that serve as scratch.
//!
//! The permutation p with the least `sum_i |x_i - y_p(i)|^2`, by shortest augmenting paths (`direct`, which has source and cost); f holds the
//! distances of a search until the end. In f32 outputs and scratch are 16 bytes a point, in f64 24. The optimum and the gap's bound are
//! those of `assign`.

use super::certificate::{Certificate, certify};
use super::costs::Costs;
use super::direct::Search;
use crate::error::{Error, Result, ensure};
use crate::points::{Points, same_shape};
use crate::scalar::Scalar;

/// The indices of scratch of [`assign_small`], for n points.
pub const fn assign_small_swork_len(n: usize) -> usize {
    n.saturating_mul(3)
}

/// Sends x_i to `y[perm[i]]`, one to one, at the least total squared distance; for a few hundred points at most. f and g become dual
/// potentials of `|x - y|^2 / 2` (n numbers each).
///
/// # Errors
/// `Shape` if the clouds differ in shape or have 65535 points or more; `Empty`; `Length`; `Scratch`; `NonFinite`; `Range` if the sum
/// of squared distances could overflow.
pub fn assign_small<T: Scalar>(
    perm: &mut [u16],
    f: &mut [T],
    g: &mut [T],
    x: Points<'_, T>,
    y: Points<'_, T>,
    swork: &mut [u16],
) -> Result<Certificate<T>> {
    let n = x.len();
    same_shape(&x, &y)?;
    ensure(u16::try_from(n).is_ok_and(|n| n != u16::MAX), Error::Shape)?;
    ensure(n > 0, Error::Empty)?;
    ensure(perm.len() == n && f.len() == n && g.len() == n, Error::Length)?;
    let (row_of, rest) = swork.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let (pred, rest) = rest.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let list = rest.get_mut(..n).ok_or(Error::Scratch)?;
    let reach = x.largest()? + y.largest()?;
    let bound = reach * reach * T::from_usize(x.dim().get()) * T::from_usize(n) * T::lit(8.0);
    ensure(bound.is_finite(), Error::Range)?;
    let costs = Costs { x, y };
    Search { costs, perm: &mut *perm, row_of, g: &mut *g, dist: &mut *f, pred, list }.solve();
    Ok(certify(&costs, perm, f, g))
}
