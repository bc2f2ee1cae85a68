//! The classical Runge-Kutta method of order 4 for one number: `y' = drift(y)`, a step between neighbouring times.

use super::simplex::between;
use crate::error::{Error, Result, ensure};
use crate::scalar::Scalar;

/// Two times or more, finite and with finite steps, strictly increasing, as many as places.
pub(super) fn check<T: Scalar>(out: &[T], times: &[T]) -> Result<()> {
    ensure(out.len() == times.len() && times.len() > 1, Error::Length)?;
    ensure(times.iter().all(|t| t.is_finite()), Error::Times)?;
    ensure(times.iter().zip(times.iter().skip(1)).all(|(&from, &to)| from < to && (to - from).is_finite()), Error::Times)
}

/// y at every time, the first of which has `start`; an overlap, which steps that are too long do not carry beyond `least` and 1.
pub(super) fn path<T: Scalar>(out: &mut [T], times: &[T], start: T, least: T, mut drift: impl FnMut(T) -> T) {
    let mut drift = |y: T| drift(between(y, least, T::ONE));
    let (mut y, mut before) = (start, times.first().copied().unwrap_or_default());
    for (out, &time) in out.iter_mut().zip(times) {
        if time > before {
            y = between(step(y, time - before, &mut drift), least, T::ONE);
        }
        (*out, before) = (y, time);
    }
}

fn step<T: Scalar>(y: T, h: T, drift: &mut impl FnMut(T) -> T) -> T {
    let half = h * T::lit(0.5);
    let first = drift(y);
    let second = drift(y + half * first);
    let third = drift(y + half * second);
    let fourth = drift(y + h * third);
    y + h / T::lit(6.0) * (first + T::lit(2.0) * (second + third) + fourth)
}
