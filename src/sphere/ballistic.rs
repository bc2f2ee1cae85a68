//! The limits of a deep layer without noise, as equations on the sphere that are stepped at any length h:
//!
//! ```text
//! ballistic  x_i' = b_i,  b_i = P_{x_i} g_i                                       what layers of step eta -> 0 follow for time eta L
//! modified   x_i' = b_i - (eta/2) (P_{x_i} Dg_i[b] + s <x_i, g_i> b_i)              and to the second order in eta
//!            s = 1 normalise, 0 Moebius, -1 exponential
//! ```
//!
//! Dg\[b\] is the derivative of the drive with all tokens moved along b (`src/sphere/derivative.rs`). With the covariant derivative
//! `(nabla_b b)_i = P Dg_i[b] - <x_i, g_i> b_i`, the corrector is `-(eta/2) nabla_b b - eta <x, g> b` for normalise, `-(eta/2) nabla_b b` for exponential.
//! A step is that of the classical method of order 4 by Runge and Kutta for the field `y -> b(y / |y|)`, which keeps |y|, so that every stage is
//! brought back to the sphere. Cost: four drives, the modified equation four derivatives more. Scratch: [`ballistic_work_len`],
//! [`modified_work_len`]. Error: O(h^4) over a fixed time. Source: arXiv 2604.01978; the corrector is derived in docs/math.md, section 5.

use super::derivative::{derivative, derivative_work_len};
use super::drive::{Drive, drive};
use super::heads::{Heads, layer_work_len};
use super::retract::{Retraction, retract};
use super::tangent::project;
use crate::error::{Error, Result, ensure};
use crate::points::{Add, Points, PointsMut, Replace};
use crate::scalar::Scalar;
use crate::simd::dot;

/// The scalars of scratch of [`ballistic_step`], for n tokens of dimension d and matrices W_Q, W_K, W_V of so many rows, 0 where there is none.
pub const fn ballistic_work_len<T: Scalar>(n: usize, d: usize, query: usize, key: usize, value: usize) -> usize {
    // a layer's has a drive's room too
    let stages = n.saturating_mul(d).saturating_mul(2);
    stages.saturating_add(layer_work_len::<T>(n, d, query, key, value))
}

/// The scalars of scratch of [`modified_step`], likewise.
pub const fn modified_work_len<T: Scalar>(n: usize, d: usize, query: usize, key: usize, value: usize) -> usize {
    let (cloud, layer) = (n.saturating_mul(d), layer_work_len::<T>(n, d, query, key, value));
    let derivative = derivative_work_len::<T>(n, d, query, key, value).saturating_add(cloud);
    cloud.saturating_mul(4).saturating_add(if layer > derivative { layer } else { derivative })
}

/// A step by h (of any sign) of `x_i' = P_{x_i} g_i`, in place.
///
/// # Errors
/// As [`layer_drive`](super::layer_drive); `Parameter` unless h is finite. The tokens are then untouched.
pub fn ballistic_step<T: Scalar>(x: PointsMut<'_, T>, heads: &Heads<'_, T>, how: Drive<T>, h: T, work: &mut [T]) -> Result<()> {
    check(&x.view(), heads, how, h, work, ballistic_work_len::<T>)?;
    runge_kutta(x, h, work, |mut out, y, work| {
        drive(out.reborrow(), y, &mut { *heads }, how, work)?;
        project(out, y)
    })
}

/// A step by h (of any sign) of the equation that layers of step eta with this retraction follow to the second order, in place. eta = 0 is
/// [`ballistic_step`].
///
/// # Errors
/// As [`layer_derivative`](super::layer_derivative); `Parameter` unless h and eta are finite. The tokens are then untouched.
pub fn modified_step<T: Scalar>(
    x: PointsMut<'_, T>,
    heads: &Heads<'_, T>,
    how: Drive<T>,
    eta: T,
    retraction: Retraction,
    h: T,
    work: &mut [T],
) -> Result<()> {
    ensure(eta.is_finite(), Error::Parameter)?;
    check(&x.view(), heads, how, h, work, modified_work_len::<T>)?;
    if eta == T::ZERO {
        return ballistic_step(x, heads, how, h, work);
    }
    let (n, d) = (x.len(), x.dim().get());
    runge_kutta(x, h, work, |mut out, y, work| {
        let (mut g, work) = PointsMut::take(work, n, d)?;
        let (mut dg, work) = PointsMut::take(work, n, d)?;
        drive(g.reborrow(), y, &mut { *heads }, how, work)?;
        out.blend(&g.view(), Replace);
        project(out.reborrow(), y)?;
        derivative(dg.reborrow(), None, y, out.view(), &mut { *heads }, how, work)?;
        project(dg.reborrow(), y)?;
        correct(out, y, &g.view(), &dg.view(), eta, retraction);
        Ok(())
    })
}

/// Every check before a step, of as much scratch as `need` says.
fn check<T: Scalar>(
    x: &Points<'_, T>,
    heads: &Heads<'_, T>,
    how: Drive<T>,
    h: T,
    work: &[T],
    need: impl Fn(usize, usize, usize, usize, usize) -> usize,
) -> Result<()> {
    heads.check_shapes(x.dim().get(), how.beta)?;
    ensure(h.is_finite(), Error::Parameter)?;
    ensure(work.len() >= heads.work_len_of(need, x.len(), x.dim().get()), Error::Scratch)?;
    heads.ranges(x.largest()?.max(T::ONE))
}

/// `b := b - (eta/2) (P dg + s <y, g> b)`, dg already projected.
fn correct<T: Scalar>(
    mut b: PointsMut<'_, T>,
    y: Points<'_, T>,
    g: &Points<'_, T>,
    dg: &Points<'_, T>,
    eta: T,
    retraction: Retraction,
) {
    let sign = match retraction {
        Retraction::Normalise => T::ONE,
        Retraction::Exponential => -T::ONE,
        Retraction::Moebius => T::ZERO,
    };
    let half = eta * T::lit(0.5);
    for ((b, y), (g, dg)) in b.rows_mut().zip(y.rows()).zip(g.rows().zip(dg.rows())) {
        let radial = sign * dot(y, g);
        for (b, &dg) in b.iter_mut().zip(dg) {
            *b -= half * (dg + radial * *b);
        }
    }
}

/// One step of order 4 on the sphere; `field(out, y, work)` writes a tangent vector for each y. x changes as the last act.
fn runge_kutta<T: Scalar>(
    mut x: PointsMut<'_, T>,
    h: T,
    work: &mut [T],
    mut field: impl FnMut(PointsMut<'_, T>, Points<'_, T>, &mut [T]) -> Result<()>,
) -> Result<()> {
    let (n, d) = (x.len(), x.dim().get());
    let (mut y, work) = PointsMut::take(work, n, d)?;
    let (mut slope, work) = PointsMut::take(work, n, d)?;
    let (mut sum, work) = PointsMut::take(work, n, d)?;
    y.blend(&x.view(), Replace);
    sum.rows_mut().for_each(|row| row.fill(T::ZERO));
    let (one, two, half) = (T::ONE, T::lit(2.0), T::lit(0.5));
    for (weight, reach) in [(one, half), (two, half), (two, one), (one, T::ZERO)] {
        field(slope.reborrow(), y.view(), work)?;
        sum.blend(&slope.view(), Add(weight));
        y.blend(&x.view(), Replace);
        retract(y.reborrow(), slope.view(), reach * h, Retraction::Normalise)?;
    }
    retract(x.reborrow(), sum.view(), h / T::lit(6.0), Retraction::Normalise)
}
