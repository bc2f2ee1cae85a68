//! Entries of the plan of potentials.

use super::Marginal;
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;
use crate::simd::distance2;

/// Writes `P_ij = a_i b_j exp((f_i + g_j - |x_i - y_j|^2 / 2) / eps)`, n rows of m; `None` for weights 1/n and 1/m. For some rows alone give their x, f
/// and a. Entries below the smallest normal number may be 0.
///
/// # Errors
/// `Shape`; `Length`; `Parameter` unless eps > 0; `NonFinite`; `Mass` for a negative weight; `Range` where an entry overflows, once
/// others are written.
pub fn sinkhorn_plan<T: Scalar>(
    mut out: PointsMut<'_, T>,
    (x, a, f): (Points<'_, T>, Option<&[T]>, &[T]),
    (y, b, g): (Points<'_, T>, Option<&[T]>, &[T]),
    eps: T,
) -> Result<()> {
    ensure(out.len() == x.len() && out.dim().get() == y.len() && x.dim() == y.dim(), Error::Shape)?;
    ensure(f.len() == x.len() && g.len() == y.len(), Error::Length)?;
    ensure(eps > T::ZERO && eps.is_finite(), Error::Parameter)?;
    let reach = x.largest()? + y.largest()?;
    ensure((reach * reach * T::from_usize(x.dim().get())).fits(), Error::Range)?;
    for list in [Some(f), Some(g), a, b].into_iter().flatten() {
        ensure(list.iter().all(|one| one.is_finite()), Error::NonFinite)?;
    }
    let fixed = T::INFINITY;
    let (a, b) = (Marginal { weights: a, n: x.len(), rho: fixed }, Marginal { weights: b, n: y.len(), rho: fixed });
    for side in [&a, &b] {
        let weights = side.weights.unwrap_or_default();
        ensure(side.weights.is_none() || weights.len() == side.n, Error::Length)?;
        ensure(weights.iter().all(|&w| w >= T::ZERO), Error::Mass)?;
    }
    for (i, (x, &f)) in x.rows().zip(f).enumerate() {
        for (j, (slot, (y, &g))) in out.row_mut(i).iter_mut().zip(y.rows().zip(g)).enumerate() {
            let exponent = (f + g - distance2(x, y) * T::lit(0.5)) / eps;
            let mass = a.mass(i) * b.mass(j);
            *slot = if mass > T::ZERO { mass * exponent.exp() } else { T::ZERO };
            ensure(slot.is_finite(), Error::Range)?;
        }
    }
    Ok(())
}
