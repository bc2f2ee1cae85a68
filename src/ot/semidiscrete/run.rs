//! Steps on samples that a callback draws, or rows of a cloud.
//!
//! Batch k, counted from 0 since begin, of B samples: what the callback writes for step k; or the cloud's rows k B, k B + 1, ... modulo n;
//! or rows `floor(u n / 2^64)` (to 32 bits), u the first random word at (seed, stream, step k, row i) of the noise. A run that is cut and resumed
//! gives the same bits. Memory: one batch.

use super::ascent::{Ascent, first_step, semidiscrete_step_work_len};
use super::atoms::Atoms;
use crate::error::{Error, Outcome, Result, ensure};
use crate::noise::{Address, Generator};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;
use rand_core::Rng;

/// The scalars of scratch of [`semidiscrete_run`] and [`semidiscrete_run_cloud`], for batches of so many samples, m atoms, dimension d.
pub const fn semidiscrete_run_work_len<T: Scalar>(batch: usize, m: usize, d: usize) -> usize {
    batch.saturating_mul(d).saturating_add(semidiscrete_step_work_len::<T>(batch, m, d))
}

/// How a run goes.
#[derive(Clone, Copy, Debug)]
pub struct Training<T> {
    /// As in [`semidiscrete_step`](super::semidiscrete_step).
    pub gamma: T,
    /// Samples a step, at least 1.
    pub batch: usize,
    /// At most so many steps.
    pub steps: usize,
    /// The run ends when the residual is no larger; 0: after all steps.
    pub tolerance: T,
}

/// Which rows of a cloud a batch takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draw {
    /// One after the other, over and over.
    InOrder,
    /// Independently, each with the same chance.
    Random {
        /// The user's seed.
        seed: u64,
        /// The stream of the noise.
        stream: u64,
    },
}

/// At most `steps` steps on samples that `sample(out, step)` writes; the step is counted since begin. After each step the observer sees its
/// number in this run, `steps`, and the average as m points of dimension 1. Returns how the run ended, `NotConverged` if the residual is above
/// a tolerance that is, and the residual, 1 where no mass is kept.
///
/// `work`: [`semidiscrete_run_work_len`].
///
/// # Errors
/// As [`semidiscrete_step`](super::semidiscrete_step); `Parameter` for a batch of 0 or unless tolerance >= 0, and 0 where no mass is kept;
/// what the callbacks return. Of an error at a later step the state is that of the last completed one.
pub fn semidiscrete_run<T: Scalar>(
    state: &mut Ascent<'_, T>,
    atoms: &Atoms<'_, T>,
    training: &Training<T>,
    mut sample: impl FnMut(PointsMut<'_, T>, u64) -> Result<Outcome>,
    mut observer: impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome>,
    work: &mut [T],
) -> Result<(Outcome, T)> {
    let Training { batch, steps, tolerance, .. } = *training;
    let reach = atoms.check()?;
    let gamma = check(state, atoms, training)?;
    let need = semidiscrete_run_work_len::<T>(batch, atoms.y.len(), atoms.y.dim().get());
    ensure(work.len() >= need, Error::Scratch)?;
    let (mut x, work) = PointsMut::take(work, batch, atoms.y.dim().get())?;
    for step in 0..steps {
        if sample(x.reborrow(), *state.count)? == Outcome::Stopped {
            return Ok((Outcome::Stopped, state.residual(atoms)));
        }
        state.step(&x.view(), atoms, reach, gamma, work)?;
        let residual = state.residual(atoms);
        if observer(step + 1, steps, Points::packed(state.average, 1)?)? == Outcome::Stopped {
            return Ok((Outcome::Stopped, residual));
        }
        if tolerance > T::ZERO && residual <= tolerance {
            return Ok((Outcome::Done, residual));
        }
    }
    let residual = state.residual(atoms);
    Ok((if tolerance == T::ZERO || residual <= tolerance { Outcome::Done } else { Outcome::NotConverged }, residual))
}

/// [`semidiscrete_run`] on the rows of a cloud, each with weight 1/n.
///
/// # Errors
/// As [`semidiscrete_run`]; all of the cloud is scanned first; `Shape` from 2^32 points on.
pub fn semidiscrete_run_cloud<T: Scalar>(
    state: &mut Ascent<'_, T>,
    cloud: Points<'_, T>,
    draw: Draw,
    atoms: &Atoms<'_, T>,
    training: &Training<T>,
    observer: impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome>,
    work: &mut [T],
) -> Result<(Outcome, T)> {
    ensure(cloud.dim() == atoms.y.dim(), Error::Shape)?;
    let n = u32::try_from(cloud.len()).map_err(|_| Error::Shape)?;
    ensure(n > 0, Error::Empty)?;
    cloud.largest()?;
    let sample = |mut out: PointsMut<'_, T>, step: u64| {
        let batch = out.len() as u64;
        for (slot, i) in out.rows_mut().zip(0u64..) {
            let row = cloud.row(row(draw, n, step, batch, i));
            for (slot, &x) in slot.iter_mut().zip(row) {
                *slot = x;
            }
        }
        Ok(Outcome::Done)
    };
    semidiscrete_run(state, atoms, training, sample, observer, work)
}

/// Checks that do not depend on samples; the first step's size.
fn check<T: Scalar>(state: &Ascent<'_, T>, atoms: &Atoms<'_, T>, training: &Training<T>) -> Result<T> {
    let Training { gamma, batch, tolerance, .. } = *training;
    ensure(batch > 0, Error::Parameter)?;
    ensure(tolerance >= T::ZERO && tolerance.is_finite(), Error::Parameter)?;
    ensure(tolerance == T::ZERO || state.mass.is_some(), Error::Parameter)?;
    state.check(atoms.y.len())?;
    first_step(gamma, atoms)
}

/// The row of the cloud, of n, that sample i of a batch takes.
fn row(draw: Draw, n: u32, step: u64, batch: u64, i: u64) -> usize {
    match draw {
        Draw::InOrder => step.wrapping_mul(batch).wrapping_add(i).checked_rem(n.into()).unwrap_or(0) as usize,
        Draw::Random { seed, stream } => {
            let word = Address { seed, stream, step, row: i }.generator::<Generator>().next_u64();
            let (high, low) = (word >> 32, word & u64::from(u32::MAX));
            // the upper half of word n, in two products that fit
            ((high * u64::from(n) + ((low * u64::from(n)) >> 32)) >> 32) as usize
        }
    }
}
