//! The loop of every run: a step and an observer for every pair of neighbouring times.

use crate::error::{Outcome, Result};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;

/// Carries the points along times that were checked. `step(x, from, to)` changes x as its last act, so that x is the state of the last
/// completed step wherever a callback stops or fails. Where there are no points nothing is called.
pub(super) fn run<T: Scalar>(
    mut x: PointsMut<'_, T>,
    times: &[T],
    mut step: impl FnMut(&mut PointsMut<'_, T>, T, T) -> Result<Outcome>,
    mut observer: impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome>,
) -> Result<Outcome> {
    if x.is_empty() {
        return Ok(Outcome::Done);
    }
    let total = times.len().saturating_sub(1);
    for (count, (&from, &to)) in (1..).zip(times.iter().zip(times.iter().skip(1))) {
        if step(&mut x, from, to)? == Outcome::Stopped || observer(count, total, x.view())? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
    }
    Ok(Outcome::Done)
}
