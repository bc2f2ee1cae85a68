//! An iteration that its caller drives: a sweep at a time, so that a device can spread it over its loop.

use super::costs::{Distances, lay};
use super::drive::{sides, sinkhorn_work_len, start};
use super::state::State;
use super::step::{Run, split};
use super::{Settings, Solved, check};
use crate::error::{Error, Outcome, Result};
use crate::points::Points;
use crate::scalar::Scalar;

/// Prepares scratch for [`sinkhorn_step`], and sets the potentials to where the iteration starts. All is as in [`sinkhorn`](super::sinkhorn).
///
/// # Errors
/// As [`sinkhorn`](super::sinkhorn).
pub fn sinkhorn_begin<T: Scalar>(
    f: &mut [T],
    g: &mut [T],
    (x, a): (Points<'_, T>, Option<&[T]>),
    (y, b): (Points<'_, T>, Option<&[T]>),
    settings: &Settings<T>,
    work: &mut [T],
) -> Result<()> {
    let (a, b) = sides(x.len(), a, y.len(), b, settings)?;
    check::potentials(f, g, a.n, b.n, settings)?;
    let largest = check::clouds(&x, &y, settings.eps)?;
    let work = work.get_mut(..sinkhorn_work_len::<T>(b.n, y.dim().get())).ok_or(Error::Scratch)?;
    let (kept, _, _, tiles) = split(work, b.n)?;
    lay(tiles, y);
    start(f, g, settings, largest).write(kept);
    Ok(())
}

/// One sweep of an iteration that [`sinkhorn_begin`] prepared, with the same arguments; the scratch is kept between calls. `Done` if the residual is at
/// most the tolerance, else `NotConverged`; `max_sweeps` only says when eps is to have fallen.
///
/// # Errors
/// As [`sinkhorn`](super::sinkhorn).
pub fn sinkhorn_step<T: Scalar>(
    f: &mut [T],
    g: &mut [T],
    x: (Points<'_, T>, Option<&[T]>),
    y: (Points<'_, T>, Option<&[T]>),
    settings: &Settings<T>,
    work: &mut [T],
) -> Result<(Solved<T>, Outcome)> {
    go(f, g, x, y, settings, work, false)
}

/// Gives the points without weight their potentials, which [`sinkhorn_step`] need not have done; a further step may follow.
///
/// # Errors
/// As [`sinkhorn`](super::sinkhorn).
pub fn sinkhorn_finish<T: Scalar>(
    f: &mut [T],
    g: &mut [T],
    x: (Points<'_, T>, Option<&[T]>),
    y: (Points<'_, T>, Option<&[T]>),
    settings: &Settings<T>,
    work: &mut [T],
) -> Result<Solved<T>> {
    go(f, g, x, y, settings, work, true).map(|(solved, _)| solved)
}

fn go<T: Scalar>(
    f: &mut [T],
    g: &mut [T],
    (x, a): (Points<'_, T>, Option<&[T]>),
    (y, b): (Points<'_, T>, Option<&[T]>),
    settings: &Settings<T>,
    work: &mut [T],
    ends: bool,
) -> Result<(Solved<T>, Outcome)> {
    let (a, b) = sides(x.len(), a, y.len(), b, settings)?;
    check::potentials(f, g, a.n, b.n, settings)?;
    check::clouds(&x, &y, settings.eps)?;
    let work = work.get_mut(..sinkhorn_work_len::<T>(b.n, y.dim().get())).ok_or(Error::Scratch)?;
    let (kept, lists, steps, tiles) = split(work, b.n)?;
    let state = State::read(kept);
    let mut costs = Distances::new(x, tiles, b.n);
    let mut run = Run { costs: &mut costs, f, g, a, b, lists, steps, state };
    let outcome = if ends { run.finish()? } else { run.step(settings)? };
    let state = run.state;
    state.write(kept);
    Ok((state.solved(state.whole_sweeps()), outcome))
}
