//! What entropy adds, taken off again: the divergence and the map without bias.
//!
//! ```text
//! S = 2 OT(a, b) - OT(a, a) - OT(b, b)                   OT the optimal value at eps; approximates W2^2, and is 0 for a = b
//! T(z) = z + T_xy(z) - T_xx(z)                           T_xy, T_xx the entropic maps (project_soft); the identity for a = b
//! ```
//!
//! In OT(a, a) both potentials are one, and `f_i' = (f_i - eps ln sum_j a_j exp((f_j - c_ij) / eps)) / 2` settles in a few sweeps. Source: J. Feydy
//! et al., AISTATS 2019; A.-A. Pooladian et al., ICML 2022 (the map).

use super::costs::{Distances, lay};
use super::drive::{drive, sides, sinkhorn, sinkhorn_work_len, start};
use super::step::{Run, split};
use super::{Potentials, Settings, Solved, check};
use crate::error::{Error, Outcome, Result, ensure};
use crate::ot::{project_soft, project_soft_work_len};
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::Scalar;

/// The potential f (n numbers) of x with itself: `f_i = -eps ln sum_j a_j exp((f_j - c_ij) / eps)`. Scratch: [`sinkhorn_work_len`] of n points.
///
/// The residual is `sum_i |sum_j P_ij - a_i| / sum_i a_i`, of one marginal, as the plan is symmetric. omega has no meaning.
///
/// # Errors
/// As [`sinkhorn`]; `Parameter` if marginals are not fixed.
pub fn sinkhorn_symmetric<T: Scalar>(
    f: &mut [T],
    (x, a): (Points<'_, T>, Option<&[T]>),
    settings: &Settings<T>,
    work: &mut [T],
    observer: impl FnMut(usize, usize, T) -> Result<Outcome>,
) -> Result<(Solved<T>, Outcome)> {
    ensure(!settings.rho.0.is_finite() && !settings.rho.1.is_finite(), Error::Parameter)?;
    let (a, b) = sides(x.len(), a, x.len(), a, settings)?;
    check::potentials(f, &[], a.n, 0, settings)?;
    let largest = check::clouds(&x, &x, settings.eps)?;
    let work = work.get_mut(..sinkhorn_work_len::<T>(b.n, x.dim().get())).ok_or(Error::Scratch)?;
    let (_, lists, steps, tiles) = split(work, b.n)?;
    lay(tiles, x);
    let state = start(&mut [], f, settings, largest);
    let mut costs = Distances::new(x, tiles, b.n);
    drive(&mut Run { costs: &mut costs, f: &mut [], g: f, a, b, lists, steps, state }, settings, observer)
}

/// The scalars of scratch of [`sinkhorn_divergence`], for n and m points of dimension d.
pub const fn sinkhorn_divergence_work_len<T: Scalar>(n: usize, m: usize, d: usize) -> usize {
    sinkhorn_work_len::<T>(if n > m { n } else { m }, d)
}

/// The divergence S of x and y: as value; as residual the largest of the three, as mass that from x to y, as sweeps all.
///
/// The observer sees the sweeps of each of the three. If it stops one, the others are not done, and the value means nothing.
///
/// # Errors
/// As [`sinkhorn`]; `Parameter` if marginals are not fixed.
pub fn sinkhorn_divergence<T: Scalar>(
    potentials: Potentials<'_, T>,
    (x, a): (Points<'_, T>, Option<&[T]>),
    (y, b): (Points<'_, T>, Option<&[T]>),
    settings: &Settings<T>,
    work: &mut [T],
    mut observer: impl FnMut(usize, usize, T) -> Result<Outcome>,
) -> Result<(Solved<T>, Outcome)> {
    let Potentials { f, g, p, q } = potentials;
    ensure(!settings.rho.0.is_finite() && !settings.rho.1.is_finite(), Error::Parameter)?;
    ensure(work.len() >= sinkhorn_divergence_work_len::<T>(x.len(), y.len(), x.dim().get()), Error::Scratch)?;
    check::potentials(p, q, x.len(), y.len(), settings)?;
    for cloud in [&x, &y] {
        check::clouds(cloud, cloud, settings.eps)?;
    }
    let (mut all, mut outcome) = sinkhorn(f, g, (x, a), (y, b), settings, work, &mut observer)?;
    all.value += all.value;
    for (potential, side) in [(p, (x, a)), (q, (y, b))] {
        if outcome == Outcome::Stopped {
            break;
        }
        let (one, ended) = sinkhorn_symmetric(potential, side, settings, work, &mut observer)?;
        all.value -= one.value;
        all.residual = one.residual.max(all.residual);
        all.sweeps += one.sweeps;
        outcome = if ended == Outcome::Done { outcome } else { ended };
    }
    Ok((all, outcome))
}

/// The scalars of scratch of [`project_debiased`], for n queries, and m and k points, of dimension d.
pub const fn project_debiased_work_len<T: Scalar>(n: usize, m: usize, k: usize, d: usize) -> usize {
    project_soft_work_len::<T>(if m > k { m } else { k }, d).saturating_add(n.saturating_mul(d))
}

/// The map without bias at n points z: `z + T_xy(z) - T_xx(z)`, from the potentials g of (m) points y, with log-weights ln b, and p of
/// (k) points x with itself, with log-weights ln a (`None`: equal), all at eps.
///
/// # Errors
/// As [`project_soft`].
pub fn project_debiased<T: Scalar>(
    mut out: PointsMut<'_, T>,
    z: Points<'_, T>,
    (y, g, log_b): (Points<'_, T>, &[T], Option<&[T]>),
    (x, p, log_a): (Points<'_, T>, &[T], Option<&[T]>),
    eps: T,
    work: &mut [T],
) -> Result<()> {
    same_shape(&out.view(), &z)?;
    let need = project_debiased_work_len::<T>(z.len(), y.len(), x.len(), z.dim().get());
    ensure(work.len() >= need, Error::Scratch)?;
    let (mut own, work) = PointsMut::take(work, z.len(), z.dim().get())?;
    project_soft(own.reborrow(), z, x, Some(p), log_a, eps, work)?;
    project_soft(out.reborrow(), z, y, Some(g), log_b, eps, work)?;
    for (i, z) in z.rows().enumerate() {
        for ((out, &own), &z) in out.row_mut(i).iter_mut().zip(own.row(i)).zip(z) {
            *out = z + (*out - own);
        }
    }
    Ok(())
}
