//! Single steps from time `from` to time `to`, in either direction: O(n d), in place, no scratch.
//!
//! Euler: `x += (to - from) v`. Relax, the same step written on the denoiser m (DDIM of this path, free of the division
//! by zero at time 1): `x += a (m - x)`, `a = (to - from) / (1 - from)`; for to = 1, x becomes m exactly.

use crate::error::{Error, Result, ensure};
use crate::points::{Add, Points, PointsMut, Replace, Towards, same_shape};
use crate::scalar::Scalar;

/// One Euler step on a velocity.
///
/// # Errors
/// `Shape` if shapes differ; `Times` if a time or their difference is not finite or the two are equal. NaN passes through.
pub fn euler<T: Scalar>(mut x: PointsMut<'_, T>, velocity: Points<'_, T>, from: T, to: T) -> Result<()> {
    same_shape(&x.view(), &velocity)?;
    let dt = to - from;
    ensure(from != to && dt.is_finite(), Error::Times)?;
    x.blend(&velocity, Add(dt));
    Ok(())
}

/// One step on a denoiser.
///
/// # Errors
/// `Shape` if shapes differ; `Times` if a time is not finite, the two are equal, or `from` is 1. NaN passes through.
pub fn relax<T: Scalar>(mut x: PointsMut<'_, T>, denoised: Points<'_, T>, from: T, to: T) -> Result<()> {
    same_shape(&x.view(), &denoised)?;
    let a = (to - from) / (T::ONE - from);
    ensure(from != to && from != T::ONE && a.is_finite(), Error::Times)?;
    if to == T::ONE {
        x.blend(&denoised, Replace)
    } else {
        x.blend(&denoised, Towards(a))
    }
    Ok(())
}

/// At least two times, finite and strictly monotone.
pub(super) fn check_times<T: Scalar>(times: &[T]) -> Result<()> {
    ensure(times.len() >= 2, Error::Length)?;
    ensure(times.iter().all(|t| t.is_finite()), Error::Times)?;
    let pairs = || times.iter().zip(times.iter().skip(1));
    ensure(pairs().all(|(a, b)| a < b) || pairs().all(|(a, b)| a > b), Error::Times)
}
