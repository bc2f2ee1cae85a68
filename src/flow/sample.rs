//! The loop: a field, a step, an observer, for every pair of neighbouring times.
//!
//! W2 error of Euler's steps on an s-Gaussian target: `sqrt(d) s (1 - prod cos(angle steps))`, docs/math.md, section 3.
//! Memory: n d scalars for the field's output.

use super::step::{check_times, euler, relax};
use crate::error::{Error, Outcome, Result, ensure};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;

/// What a field predicts, and so which step is taken on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prediction {
    /// The velocity: [`euler`].
    Velocity,
    /// The denoised point: [`relax`].
    Denoised,
}

/// Carries the points along `times`, in place.
///
/// `field(out, x, t)` writes its prediction at time t for the points x. `observer(step, total, x)` sees the points after
/// each step, steps counted from 1. Either may stop the run with `Ok(Stopped)`, or fail it with an error, which is
/// returned; x then holds the state of the last completed step.
///
/// `work`: n d scalars.
///
/// # Errors
/// `Length` for fewer than two times; `Times` if they are not finite and strictly monotone, or if a denoiser would have
/// to step from time 1; `Scratch`; a callback's.
pub fn sample<T: Scalar>(
    mut x: PointsMut<'_, T>,
    times: &[T],
    prediction: Prediction,
    mut field: impl FnMut(PointsMut<'_, T>, Points<'_, T>, T) -> Result<Outcome>,
    mut observer: impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome>,
    work: &mut [T],
) -> Result<Outcome> {
    check_times(times)?;
    let starts = times.len() - 1;
    ensure(prediction == Prediction::Velocity || times.iter().take(starts).all(|&t| t != T::ONE), Error::Times)?;
    let (n, d) = (x.len(), x.dim().get());
    let mut out = PointsMut::new(work, n, d, d).map_err(|_| Error::Scratch)?;
    for (step, (&from, &to)) in (1..).zip(times.iter().zip(times.iter().skip(1))) {
        if field(out.reborrow(), x.view(), from)? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
        match prediction {
            Prediction::Velocity => euler(x.reborrow(), out.view(), from, to)?,
            Prediction::Denoised => relax(x.reborrow(), out.view(), from, to)?,
        }
        if observer(step, starts, x.view())? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
    }
    Ok(Outcome::Done)
}
