//! Single steps from time `from` to time `to`, in either direction, h = to - from: O(n d), in place, no scratch.
//!
//! ```text
//! euler            x + h v
//! relax            x + a (m - x)                                     a = h / (1 - from); for to = 1, m exactly
//! relax_path       (b'/b) x + (a' - a b'/b) m                        the path a X_1 + b Z; a', b' at the next time
//! heun             (x + p) / 2 + (h/2) v_next                        p is Euler's point x + h v, v_next the velocity there
//! adams_bashforth  x + h ((1 + r/2) v - (r/2) v_before)              r = h / (from - before)
//! dpm_solver       relax, on m + q (m - m_before) in place of m      q = (l(to) - l(from)) / (2 (l(from) - l(before)))
//! ```
//!
//! l(t) = ln(t / (1 - t)). Euler and relax are one map (DDIM), exact to first order; the last three to second. Sources: J. Song et al.,
//! arXiv 2010.02502 (DDIM); T. Karras et al., arXiv 2206.00364 (Heun); C. Lu et al., arXiv 2211.01095 (DPM-Solver++(2M));
//! docs/math.md, section 2. Error: of each factor a few roundings of the terms it is made of, of each coordinate three.

use crate::error::{Error, Result, ensure};
use crate::points::{Add, Both, Points, PointsMut, Replace, Towards, same_shape};
use crate::scalar::Scalar;

/// One Euler step on a velocity.
///
/// # Errors
/// `Shape` if shapes differ; `Times` if a time or their difference is not finite or the two are equal. NaN passes through.
pub fn euler<T: Scalar>(mut x: PointsMut<'_, T>, velocity: Points<'_, T>, from: T, to: T) -> Result<()> {
    same_shape(&x.view(), &velocity)?;
    x.blend(&velocity, Add(span(from, to)?));
    Ok(())
}

/// One step on a denoiser.
///
/// # Errors
/// `Shape` if shapes differ; `Times` if a time is not finite, the two are equal, or `from` is 1. NaN passes through.
pub fn relax<T: Scalar>(mut x: PointsMut<'_, T>, denoised: Points<'_, T>, from: T, to: T) -> Result<()> {
    same_shape(&x.view(), &denoised)?;
    let a = relaxation(from, to)?;
    if to == T::ONE {
        x.blend(&denoised, Replace)
    } else {
        x.blend(&denoised, Towards(a))
    }
    Ok(())
}

/// One step on a denoiser along any path `signal X_1 + noise Z`, given as [signal, noise] at both times. Where the next
/// ones are [1, 0], x becomes the denoised point exactly.
///
/// # Errors
/// `Shape` if shapes differ; `Times` if a number is not finite, `from`'s noise is 0, or a factor overflows.
pub fn relax_path<T: Scalar>(mut x: PointsMut<'_, T>, denoised: Points<'_, T>, from: [T; 2], to: [T; 2]) -> Result<()> {
    same_shape(&x.view(), &denoised)?;
    let ([signal, noise], [signal_next, noise_next]) = (from, to);
    let of_x = noise_next / noise;
    let of_denoised = signal_next - signal * of_x;
    ensure(noise != T::ZERO && noise.is_finite() && of_x.is_finite() && of_denoised.is_finite(), Error::Times)?;
    if to == [T::ONE, T::ZERO] {
        x.blend(&denoised, Replace)
    } else {
        x.blend(&denoised, Both(of_x, of_denoised))
    }
    Ok(())
}

/// One step of second order: `euler` is the point that an [`euler`] step makes of x, `next` the velocity there at time `to`. The step's first
/// velocity is in that point and need not be kept.
///
/// # Errors
/// As [`euler`].
pub fn heun<T: Scalar>(mut x: PointsMut<'_, T>, euler: Points<'_, T>, next: Points<'_, T>, from: T, to: T) -> Result<()> {
    same_shape(&x.view(), &euler)?;
    same_shape(&x.view(), &next)?;
    let half = T::lit(0.5);
    x.combine([half, half, half * span(from, to)?], &euler, &next);
    Ok(())
}

/// One step on a velocity and the one of the step before, which started at the time beside it; without one, [`euler`].
///
/// # Errors
/// `Shape` if shapes differ; `Times` unless the times are finite and strictly monotone, and the factors finite. NaN passes through.
pub fn adams_bashforth<T: Scalar>(
    mut x: PointsMut<'_, T>,
    velocity: Points<'_, T>,
    before: Option<(Points<'_, T>, T)>,
    from: T,
    to: T,
) -> Result<()> {
    let Some((previous, before)) = before else { return euler(x, velocity, from, to) };
    same_shape(&x.view(), &velocity)?;
    same_shape(&x.view(), &previous)?;
    let back = extrapolation(before, from, to)?;
    x.combine([T::ONE, (to - from) + back, -back], &velocity, &previous);
    Ok(())
}

/// One step of DPM-Solver++(2M): on a denoised point and the one of the step before, which started at the time beside it. Without
/// one, to time 0 or 1, and after a step from 0 or 1, [`relax`], since ln(t / (1 - t)) is infinite there.
///
/// # Errors
/// `Shape` if shapes differ; `Times` as [`relax`], and, if there is a step before, unless the times are strictly monotone and in
/// [0, 1]. NaN passes through.
pub fn dpm_solver<T: Scalar>(
    mut x: PointsMut<'_, T>,
    denoised: Points<'_, T>,
    before: Option<(Points<'_, T>, T)>,
    from: T,
    to: T,
) -> Result<()> {
    let Some((previous, before)) = before else { return relax(x, denoised, from, to) };
    same_shape(&x.view(), &denoised)?;
    same_shape(&x.view(), &previous)?;
    let share = multistep(before, from, to)?;
    if share == T::ZERO {
        return relax(x, denoised, from, to);
    }
    let a = relaxation(from, to)?;
    x.combine([(T::ONE - to) / (T::ONE - from), a * (T::ONE + share), -(a * share)], &denoised, &previous);
    Ok(())
}

/// Classifier-free guidance of any field, in place: `v + weight (conditional - v)`; 0 keeps v, 1 is the conditional one, above 1
/// exaggerates.
///
/// # Errors
/// `Shape` if shapes differ; `Parameter` unless the weight is finite. NaN passes through.
pub fn guide<T: Scalar>(mut v: PointsMut<'_, T>, conditional: Points<'_, T>, weight: T) -> Result<()> {
    same_shape(&v.view(), &conditional)?;
    ensure(weight.is_finite(), Error::Parameter)?;
    v.blend(&conditional, Towards(weight));
    Ok(())
}

/// h
pub(super) fn span<T: Scalar>(from: T, to: T) -> Result<T> {
    let h = to - from;
    ensure(from != to && h.is_finite(), Error::Times)?;
    Ok(h)
}

/// a
pub(super) fn relaxation<T: Scalar>(from: T, to: T) -> Result<T> {
    let a = (to - from) / (T::ONE - from);
    ensure(from != to && from != T::ONE && a.is_finite(), Error::Times)?;
    Ok(a)
}

/// h r / 2
pub(super) fn extrapolation<T: Scalar>(before: T, from: T, to: T) -> Result<T> {
    let (h, last) = (to - from, from - before);
    let back = T::lit(0.5) * h * (h / last);
    ensure(monotone(before, from, to) && last.is_finite() && (h + back).is_finite(), Error::Times)?;
    Ok(back)
}

/// q; 0 where it has no value.
pub(super) fn multistep<T: Scalar>(before: T, from: T, to: T) -> Result<T> {
    ensure(monotone(before, from, to) && within(before) && within(to), Error::Times)?;
    let share = T::lit(0.5) * log_odds(from, to) / log_odds(before, from);
    Ok(if share.is_finite() { share } else { T::ZERO })
}

fn monotone<T: Scalar>(a: T, b: T, c: T) -> bool {
    (a < b && b < c) || (a > b && b > c)
}

/// Whether times go up throughout, or down.
pub(super) fn strictly_monotone<T: Scalar>(times: &[T]) -> bool {
    let pairs = || times.iter().zip(times.iter().skip(1));
    pairs().all(|(a, b)| a < b) || pairs().all(|(a, b)| a > b)
}

/// Whether a time lies on the flow's path, noise and data included.
pub(super) fn within<T: Scalar>(t: T) -> bool {
    t >= T::ZERO && t <= T::ONE
}

/// How far ln(t / (1 - t)) goes from one time to another; infinite if one of them is 0 or 1. The ratio of the odds is 1 plus the
/// number below, which is positive, so nothing cancels.
fn log_odds<T: Scalar>(from: T, to: T) -> T {
    let rise = |low: T, high: T| ((high - low) / (low * (T::ONE - high))).ln_1p();
    if from < to { rise(from, to) } else { -rise(to, from) }
}

/// What every run asks of a schedule: at least two times, in [0, 1] and strictly monotone, in either direction.
///
/// The two clocks that are no flow times are not meant: diffusion times, which the runs of
/// [`ReverseDiffusion`](super::Stochastic::ReverseDiffusion) take, from any time down to 0; and noise levels handed to single steps, which
/// take any finite numbers.
///
/// # Errors
/// `Length` for fewer than two times; `Times`.
pub fn check_times<T: Scalar>(times: &[T]) -> Result<()> {
    check_monotone(times)?;
    ensure(times.iter().all(|&t| within(t)), Error::Times)
}

/// The same of any clock: finite and strictly monotone.
pub(super) fn check_monotone<T: Scalar>(times: &[T]) -> Result<()> {
    ensure(times.len() >= 2, Error::Length)?;
    ensure(times.iter().all(|t| t.is_finite()) && strictly_monotone(times), Error::Times)
}
