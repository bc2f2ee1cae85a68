//! Schedules: arrays of N + 1 strictly increasing times that end at 1, for N steps.
//!
//! | function | t_k | for |
//! |---|---|---|
//! | [`uniform`] | k/N | a baseline; targets with a density |
//! | [`geometric`] | 1 - (1 - tau)^(k/(N-1)), k < N, then 1 | the worst case of the class; atoms |
//! | [`equal_angle`] | sin p / (sin p + s cos p), p = k pi/(2N) | the optimum for a Gaussian of standard deviation s |
//! | [`karras`] | 1/(1 + sigma_k), sigma_k^(1/rho) equally spaced, k < N, then 1 | compatibility with EDM |
//! | [`exponential`] | 1/(1 + sigma_k), ln sigma_k equally spaced, k < N, then 1 | the limit of karras for large rho |
//! | [`cosine`] | sin p / (sin p + cos p), p = (pi/2) (k/N) / (1 + offset), k < N, then 1 | compatibility with "cosine" noise |
//! | [`shifted`] | u / (u + shift (1 - u)), u = k/N | compatibility with the "shift" of image models |
//!
//! Sources: A. Stephanovitch, arXiv 2604.06065 (geometric); docs/math.md, section 3 (equal angle); T. Karras et al.,
//! arXiv 2206.00364, equation 5; A. Nichol, P. Dhariwal, arXiv 2102.09672, equation 17 (cosine); P. Esser et al., arXiv
//! 2403.03206 (shift). Each time is computed for itself, so memory is the output alone; an error of a few ulp (karras: of rho
//! times that of a power; exponential: of 1 + |ln(sigma_max / sigma_min)|). A grid so fine that two times coincide is refused with `Range`.

use super::step::{strictly_monotone, within};
use crate::error::{Error, Result, ensure};
use crate::scalar::Scalar;

/// `t_k = k / N`.
///
/// # Errors
/// `Length` for fewer than two times.
pub fn uniform<T: Scalar>(times: &mut [T]) -> Result<()> {
    fill(times, |k, steps| T::from_usize(k) / T::from_usize(steps))
}

/// N - 1 steps of constant ratio of the time left, from 0 to tau, then one step to 1. The usual tau is `1 - 1/N`, for one step 0.
///
/// # Errors
/// `Parameter` unless 0 <= tau < 1; `Length` for fewer than two times; `Range` if times coincide, as they do for tau = 0 unless N = 1.
pub fn geometric<T: Scalar>(times: &mut [T], tau: T) -> Result<()> {
    ensure(tau >= T::ZERO && tau < T::ONE, Error::Parameter)?;
    let rate = (-tau).ln_1p();
    fill(times, |k, steps| geometric_time(rate, k, steps))
}

/// Time k of N = `steps`; rate is ln(1 - tau).
pub(super) fn geometric_time<T: Scalar>(rate: T, k: usize, steps: usize) -> T {
    if k == steps { T::ONE } else { -(fraction::<T>(k, steps.saturating_sub(1)) * rate).exp_m1() }
}

/// Equal steps of the angle between signal and noise, for data of standard deviation s; s = 1 is the cosine schedule.
///
/// # Errors
/// `Parameter` unless s > 0; `Length` for fewer than two times; `Range` if times coincide.
pub fn equal_angle<T: Scalar>(times: &mut [T], s: T) -> Result<()> {
    ensure(s > T::ZERO && s.is_finite(), Error::Parameter)?;
    fill(times, |k, steps| angle_time(s, fraction(k, steps)))
}

/// The time whose angle is this fraction of a quarter turn, for data of standard deviation s.
pub(super) fn angle_time<T: Scalar>(s: T, fraction: T) -> T {
    let (sin, cos) = (fraction * T::lit(0.5)).sin_cos_pi();
    sin / (sin + s * cos)
}

/// Equal steps of the angle, of which the last ones are left out as if noise went on: the "cosine" schedule with its offset
/// (usually 0.008). 0 is [`equal_angle`] of 1.
///
/// # Errors
/// `Parameter` unless offset >= 0; `Length` for fewer than two times; `Range` if times coincide.
pub fn cosine<T: Scalar>(times: &mut [T], offset: T) -> Result<()> {
    ensure(offset >= T::ZERO && offset.is_finite(), Error::Parameter)?;
    fill(times, |k, steps| if k == steps { T::ONE } else { angle_time(T::ONE, fraction::<T>(k, steps) / (T::ONE + offset)) })
}

/// Noise levels from `sigma_max` down to `sigma_min` with equally spaced powers 1/rho, then 0: time `1 / (1 + sigma)`.
/// The first time is above 0: start at `x = (1 - t_0) z`.
///
/// # Errors
/// `Parameter` unless 0 < sigma_min < sigma_max and rho > 0; `Length` for fewer than two times; `Range` if times coincide.
pub fn karras<T: Scalar>(times: &mut [T], sigma_min: T, sigma_max: T, rho: T) -> Result<()> {
    ensure(sigma_min > T::ZERO && sigma_min < sigma_max && sigma_max.is_finite(), Error::Parameter)?;
    ensure(rho > T::ZERO && rho.is_finite(), Error::Parameter)?;
    let power = T::ONE / rho;
    let (low, high) = (sigma_min.pow(power), sigma_max.pow(power));
    fill(times, |k, steps| {
        let sigma = (high + fraction::<T>(k, steps - 1) * (low - high)).pow(rho);
        if k == steps { T::ONE } else { T::ONE / (T::ONE + sigma) }
    })
}

/// Noise levels from `sigma_max` down to `sigma_min` in constant ratio, then 0: time `1 / (1 + sigma)`. The first time is above
/// 0: start at `x = (1 - t_0) z`.
///
/// # Errors
/// `Parameter` unless 0 < sigma_min < sigma_max; `Length` for fewer than two times; `Range` if times coincide.
pub fn exponential<T: Scalar>(times: &mut [T], sigma_min: T, sigma_max: T) -> Result<()> {
    ensure(sigma_min > T::ZERO && sigma_min < sigma_max && sigma_max.is_finite(), Error::Parameter)?;
    let span = sigma_min.ln() - sigma_max.ln();
    fill(times, |k, steps| {
        let sigma = sigma_max * (fraction::<T>(k, steps - 1) * span).exp();
        if k == steps { T::ONE } else { T::ONE / (T::ONE + sigma) }
    })
}

/// Uniform noise levels 1 - t moved towards noise by `shift` (1: uniform; image models use 3 and more).
///
/// # Errors
/// `Parameter` unless shift > 0; `Length` for fewer than two times; `Range` if times coincide.
pub fn shifted<T: Scalar>(times: &mut [T], shift: T) -> Result<()> {
    ensure(shift > T::ZERO && shift.is_finite(), Error::Parameter)?;
    fill(times, |k, steps| moved(fraction(k, steps), shift))
}

/// Moves any schedule towards noise by `shift`, in place: `t -> t / (t + shift (1 - t))`, which multiplies the noise level
/// (1-t)/t by `shift`. Shifts multiply: shift 1 changes nothing, and 1/shift undoes it. With 1 + gamma it is the "churn" of EDM,
/// of a single time too.
///
/// # Errors
/// `Parameter` unless shift > 0; `Times` unless the times lie in [0, 1] and are strictly monotone; `Range` if two would coincide.
pub fn shift<T: Scalar>(times: &mut [T], shift: T) -> Result<()> {
    ensure(shift > T::ZERO && shift.is_finite(), Error::Parameter)?;
    ensure(times.iter().all(|&t| within(t)) && strictly_monotone(times), Error::Times)?;
    let keeps = |(&a, &b): (&T, &T)| {
        let (p, q) = (moved(a, shift), moved(b, shift));
        if a < b { p < q } else { p > q }
    };
    ensure(times.iter().zip(times.iter().skip(1)).all(keeps), Error::Range)?;
    for t in times {
        *t = moved(*t, shift);
    }
    Ok(())
}

/// The time whose noise level (1-t)/t is `shift` times that of t.
pub(super) fn moved<T: Scalar>(t: T, shift: T) -> T {
    t / (t + shift * (T::ONE - t))
}

/// The shift for a picture of `tokens` patches: its logarithm is linear in their number, `base_shift` at `base_tokens`,
/// `max_shift` at `max_tokens`, and goes on beyond both.
///
/// # Errors
/// `Parameter` unless all are finite and base_tokens differs from max_tokens; `Range` if the shift is not a positive number.
pub fn resolution_shift<T: Scalar>(tokens: T, base_tokens: T, max_tokens: T, base_shift: T, max_shift: T) -> Result<T> {
    let given = [tokens, base_tokens, max_tokens, base_shift, max_shift];
    ensure(given.iter().all(|x| x.is_finite()) && base_tokens != max_tokens, Error::Parameter)?;
    let along = (tokens - base_tokens) / (max_tokens - base_tokens);
    let shift = (base_shift + along * (max_shift - base_shift)).exp();
    ensure(shift > T::ZERO && shift.is_finite(), Error::Range)?;
    Ok(shift)
}

/// k/n; 0 for n = 0.
pub(super) fn fraction<T: Scalar>(k: usize, n: usize) -> T {
    T::from_usize(k) / T::from_usize(n.max(1))
}

/// Writes `time(k, steps)` for every k, once it is known that they increase strictly.
fn fill<T: Scalar>(times: &mut [T], time: impl Fn(usize, usize) -> T) -> Result<()> {
    let steps = times.len().checked_sub(1).filter(|&steps| steps > 0).ok_or(Error::Length)?;
    let mut last = -T::ONE;
    for k in 0..=steps {
        let now = time(k, steps);
        ensure(now > last && now <= T::ONE, Error::Range)?;
        last = now;
    }
    for (k, slot) in times.iter_mut().enumerate() {
        *slot = time(k, steps);
    }
    Ok(())
}
