//! What entropic transport asks of its arguments.

use super::{Marginal, Settings, Start};
use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::{Scalar, Sum};

/// Parameters in their ranges.
pub(super) fn settings<T: Scalar>(settings: &Settings<T>) -> Result<()> {
    let Settings { eps, rho: (a, b), tol, max_sweeps, omega, .. } = *settings;
    ensure(eps.is_finite() && eps > T::ZERO && (T::ONE / eps).fits(), Error::Parameter)?;
    ensure(a > T::ZERO && b > T::ZERO, Error::Parameter)?;
    ensure(tol.is_finite() && tol >= T::ZERO && max_sweeps > 0, Error::Parameter)?;
    let chosen = omega == T::ZERO || (omega >= T::ONE && omega < T::lit(2.0));
    ensure(omega.is_finite() && chosen, Error::Parameter)
}

/// Weights: finite, none negative, some positive, of a total that leaves room; of equal totals where both marginals are fixed.
pub(super) fn masses<T: Scalar>(a: &Marginal<'_, T>, b: &Marginal<'_, T>) -> Result<()> {
    ensure(a.n > 0 && b.n > 0, Error::Empty)?;
    let (first, second) = (total(a)?, total(b)?);
    ensure(first > T::ZERO && second > T::ZERO, Error::Empty)?;
    let (least, most) = (T::lit(1.0 / 1_099_511_627_776.0), T::lit(1_099_511_627_776.0));
    ensure([first, second].iter().all(|&sum| sum >= least && sum <= most), Error::Range)?;
    let fixed = !a.rho.is_finite() && !b.rho.is_finite();
    ensure(!fixed || (first - second).abs() <= T::lit(256.0) * T::EPSILON * first.max(second), Error::Mass)
}

fn total<T: Scalar>(side: &Marginal<'_, T>) -> Result<T> {
    let Some(weights) = side.weights else { return Ok(T::ONE) };
    ensure(weights.len() == side.n, Error::Length)?;
    for &w in weights {
        ensure(w.is_finite(), Error::NonFinite)?;
        ensure(w >= T::ZERO, Error::Mass)?;
    }
    Ok(weights.iter().copied().collect::<Sum<T>>().value())
}

/// The potentials have their lengths; those to start from are finite, and so small that exponents stay finite.
pub(super) fn potentials<T: Scalar>(f: &[T], g: &[T], n: usize, m: usize, settings: &Settings<T>) -> Result<()> {
    ensure(f.len() == n && g.len() == m, Error::Length)?;
    for &potential in f.iter().chain(g).filter(|_| settings.start == Start::Warm) {
        ensure(potential.is_finite(), Error::NonFinite)?;
        ensure((potential / settings.eps * T::lit(16.0)).fits(), Error::Range)?;
    }
    Ok(())
}

/// The largest cost that leaves room for exponents.
pub(super) fn most<T: Scalar>(eps: T) -> T {
    let most = T::MAX * T::lit(1.0 / 1024.0);
    if eps < T::ONE { most * eps } else { most }
}

/// Clouds of one dimension whose costs leave room; a bound on the costs: half the squared diagonal of their box.
pub(super) fn clouds<T: Scalar>(x: &Points<'_, T>, y: &Points<'_, T>, eps: T) -> Result<T> {
    ensure(x.dim() == y.dim(), Error::Shape)?;
    let reach = x.largest()? + y.largest()?;
    ensure(reach * reach * T::from_usize(x.dim().get()) <= most(eps), Error::Range)?;
    let mut sum = T::ZERO;
    for c in 0..x.dim().get() {
        let (mut least, mut largest) = (T::INFINITY, -T::INFINITY);
        for row in x.rows().chain(y.rows()) {
            let coordinate = row.get(c).copied().unwrap_or(T::ZERO);
            largest = coordinate.max(largest);
            least = if coordinate < least { coordinate } else { least };
        }
        sum += (largest - least) * (largest - least);
    }
    Ok(sum * T::lit(0.5))
}
