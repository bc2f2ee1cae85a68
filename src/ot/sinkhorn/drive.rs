//! Whole iterations.

use super::costs::{Asked, Costs, Distances, Matrix, distances_len, lay};
use super::state::State;
use super::step::{Run, lists_len, split};
use super::{Marginal, Settings, Solved, Start, check};
use crate::error::{Error, Outcome, Result, ensure};
use crate::points::Points;
use crate::scalar::Scalar;

/// The scalars of scratch of [`sinkhorn`], for m points y of dimension d.
pub const fn sinkhorn_work_len<T: Scalar>(m: usize, d: usize) -> usize {
    lists_len::<T>(m).saturating_add(distances_len::<T>(m, d))
}

/// The scalars of scratch of [`sinkhorn_matrix`], for m columns.
pub const fn sinkhorn_matrix_work_len<T: Scalar>(m: usize) -> usize {
    lists_len::<T>(m)
}

/// The scalars of scratch of [`sinkhorn_callback`], for m columns.
pub const fn sinkhorn_callback_work_len<T: Scalar>(m: usize) -> usize {
    lists_len::<T>(m).saturating_add(m)
}

/// Potentials f (n numbers) and g (m) of the entropic transport from x to y, with weights a and b, at least 0; `None` for 1/n and 1/m.
///
/// `observer(sweep, max_sweeps, residual)` is asked after each sweep; after one that says `Stopped` the potentials are as that
/// sweep left them, if eps still falls those of a larger one. Points without weight have potentials too, but no part in the plan.
///
/// # Errors
/// `Shape`; `Length`; `Scratch`; `Empty` for no points or no mass; `Parameter`; `NonFinite`; `Mass` for a negative weight, or totals that differ
/// by more than `256 EPSILON` of themselves though both marginals are fixed; `Range` for costs over eps that would overflow, or
/// totals not within 2^-40 and 2^40; and what the observer returns.
pub fn sinkhorn<T: Scalar>(
    f: &mut [T],
    g: &mut [T],
    (x, a): (Points<'_, T>, Option<&[T]>),
    (y, b): (Points<'_, T>, Option<&[T]>),
    settings: &Settings<T>,
    work: &mut [T],
    observer: impl FnMut(usize, usize, T) -> Result<Outcome>,
) -> Result<(Solved<T>, Outcome)> {
    let (a, b) = sides(x.len(), a, y.len(), b, settings)?;
    check::potentials(f, g, a.n, b.n, settings)?;
    let largest = check::clouds(&x, &y, settings.eps)?;
    let work = work.get_mut(..sinkhorn_work_len::<T>(b.n, y.dim().get())).ok_or(Error::Scratch)?;
    let (_, lists, steps, tiles) = split(work, b.n)?;
    lay(tiles, y);
    let state = start(f, g, settings, largest);
    let mut costs = Distances::new(x, tiles, b.n);
    drive(&mut Run { costs: &mut costs, f, g, a, b, lists, steps, state }, settings, observer)
}

/// [`sinkhorn`] for n rows of m costs of the caller's own, of either sign.
///
/// # Errors
/// As [`sinkhorn`].
pub fn sinkhorn_matrix<T: Scalar>(
    f: &mut [T],
    g: &mut [T],
    costs: Points<'_, T>,
    (a, b): (Option<&[T]>, Option<&[T]>),
    settings: &Settings<T>,
    work: &mut [T],
    observer: impl FnMut(usize, usize, T) -> Result<Outcome>,
) -> Result<(Solved<T>, Outcome)> {
    let (a, b) = sides(costs.len(), a, costs.dim().get(), b, settings)?;
    check::potentials(f, g, a.n, b.n, settings)?;
    let largest = costs.largest()?;
    ensure(largest <= check::most(settings.eps), Error::Range)?;
    let work = work.get_mut(..sinkhorn_matrix_work_len::<T>(b.n)).ok_or(Error::Scratch)?;
    let (_, lists, steps, _) = split(work, b.n)?;
    let state = start(f, g, settings, largest);
    drive(&mut Run { costs: &mut Matrix::new(costs), f, g, a, b, lists, steps, state }, settings, observer)
}

/// [`sinkhorn`] for costs that `costs(i, row)` writes, a row of m numbers at a time, of either sign: n calls a sweep, twice as many in sweeps
/// that lose digits, and n before the first one if eps is to fall. f holds n numbers, g m. A call that says `Stopped` ends the iteration.
///
/// # Errors
/// As [`sinkhorn`], and what `costs` returns; `NonFinite` and `Range` for costs are found on the way.
pub fn sinkhorn_callback<T: Scalar>(
    f: &mut [T],
    g: &mut [T],
    costs: impl FnMut(usize, &mut [T]) -> Result<Outcome>,
    (a, b): (Option<&[T]>, Option<&[T]>),
    settings: &Settings<T>,
    work: &mut [T],
    observer: impl FnMut(usize, usize, T) -> Result<Outcome>,
) -> Result<(Solved<T>, Outcome)> {
    let (a, b) = sides(f.len(), a, g.len(), b, settings)?;
    check::potentials(f, g, a.n, b.n, settings)?;
    let work = work.get_mut(..sinkhorn_callback_work_len::<T>(b.n)).ok_or(Error::Scratch)?;
    let (_, lists, steps, row) = split(work, b.n)?;
    let mut costs = Asked::new(costs, a.n, row, check::most(settings.eps));
    let mut largest = T::ZERO;
    for i in 0..if settings.start == Start::Scaled { a.n } else { 0 } {
        if costs.turn(i)? != Outcome::Done {
            return Ok((start(f, g, settings, largest).solved(0), Outcome::Stopped));
        }
        largest = costs.largest().max(largest);
    }
    let state = start(f, g, settings, largest);
    drive(&mut Run { costs: &mut costs, f, g, a, b, lists, steps, state }, settings, observer)
}

/// Both marginals, and every check of numbers.
pub(super) fn sides<'a, T: Scalar>(
    n: usize,
    a: Option<&'a [T]>,
    m: usize,
    b: Option<&'a [T]>,
    settings: &Settings<T>,
) -> Result<(Marginal<'a, T>, Marginal<'a, T>)> {
    check::settings(settings)?;
    let (a, b) = (Marginal { weights: a, n, rho: settings.rho.0 }, Marginal { weights: b, n: m, rho: settings.rho.1 });
    check::masses(&a, &b)?;
    Ok((a, b))
}

/// The potentials and the state to start with.
pub(super) fn start<T: Scalar>(f: &mut [T], g: &mut [T], settings: &Settings<T>, largest: T) -> State<T> {
    if settings.start != Start::Warm {
        f.fill(T::ZERO);
        g.fill(T::ZERO);
    }
    let falls = settings.start == Start::Scaled && settings.max_sweeps > 1;
    State::new(if falls { largest.max(settings.eps) } else { settings.eps })
}

/// Sweeps until the end.
pub(super) fn drive<T: Scalar, C: Costs<T>>(
    run: &mut Run<'_, '_, T, C>,
    settings: &Settings<T>,
    mut observer: impl FnMut(usize, usize, T) -> Result<Outcome>,
) -> Result<(Solved<T>, Outcome)> {
    for sweep in 1..=settings.max_sweeps {
        let mut outcome = run.step(settings)?;
        if outcome != Outcome::Stopped && observer(sweep, settings.max_sweeps, run.state.residual)? == Outcome::Stopped {
            outcome = Outcome::Stopped;
        }
        if outcome == Outcome::NotConverged && sweep < settings.max_sweeps {
            continue;
        }
        if run.finish()? != Outcome::Done {
            outcome = Outcome::Stopped;
        }
        return Ok((run.state.solved(sweep), outcome));
    }
    Ok((run.state.solved(0), Outcome::NotConverged))
}
