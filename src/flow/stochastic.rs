//! Single steps that add noise z, n rows of normal numbers: O(n d), in place, no scratch.
//!
//! ```text
//! euler_maruyama     (1 - k) x + (h + k t) v + sqrt(2 e |h|) z           k = |h| e / (1 - t): h v + |h| e score + noise
//! reverse_diffusion  (1 + h) x + 2 h score + sqrt(2 h) z                 diffusion time, h = from - to
//! ancestral          c w x + (t' - t c w) m + (1 - t') u z               c = (1 - t') / (1 - t), w = sqrt(1 - u^2)
//! renoise            (t'/t) x + sqrt((1 - t')^2 - (t' (1 - t) / t)^2) z   t' < t
//! ```
//!
//! t = from, t' = to, h = t' - t, e = epsilon; u = min(1, eta sqrt(1 - q^2)), q = t (1 - t') / (t' (1 - t)) the ratio of the noise levels
//! sigma = (1 - t)/t. Differences of squares are taken as products. Sources: Y. Song et al., arXiv 2011.13456 (reverse diffusion);
//! T. Karras et al., arXiv 2206.00364 (churn: `renoise`, then any step); K. Crowson, k-diffusion (ancestral, DDIM's eta);
//! docs/math.md, section 2. Error: of each factor a few roundings of the terms it is made of, of each coordinate three.

use super::step::{euler, relax, span};
use crate::error::{Error, Result, ensure};
use crate::points::{Both, Points, PointsMut, same_shape};
use crate::scalar::Scalar;

/// One step of the equation with the flow's marginals and noise of strength epsilon (0: [`euler`]): the drift that epsilon adds, epsilon
/// times the score, is made of the velocity. It keeps its sign when time runs down, since it balances the noise, which has no direction.
///
/// # Errors
/// `Shape` if shapes differ; `Parameter` unless epsilon is finite and at least 0; `Times` as [`euler`], and if `from` is 1 while epsilon is
/// above 0, or a factor overflows. NaN passes through.
pub fn euler_maruyama<T: Scalar>(
    mut x: PointsMut<'_, T>,
    velocity: Points<'_, T>,
    z: Points<'_, T>,
    from: T,
    to: T,
    epsilon: T,
) -> Result<()> {
    same_shape(&x.view(), &velocity)?;
    same_shape(&x.view(), &z)?;
    let factors = diffused(from, to, epsilon)?;
    if epsilon == T::ZERO {
        return euler(x, velocity, from, to);
    }
    x.combine(factors, &velocity, &z);
    Ok(())
}

/// One step of the reversed diffusion `dY = -Y dtau + sqrt(2) dW`, from diffusion time `from` down to `to`.
///
/// # Errors
/// `Shape` if shapes differ; `Times` unless 0 <= to < from, both finite. NaN passes through.
pub fn reverse_diffusion<T: Scalar>(
    mut x: PointsMut<'_, T>,
    score: Points<'_, T>,
    z: Points<'_, T>,
    from: T,
    to: T,
) -> Result<()> {
    same_shape(&x.view(), &score)?;
    same_shape(&x.view(), &z)?;
    x.combine(reversed(from, to, T::ONE)?, &score, &z);
    Ok(())
}

/// One step on a denoiser that goes further down in noise than `to` and comes back with new noise: eta = 0 is [`relax`], eta = 1 what
/// DDPM does, a large one forgets x and renews all noise. For to = 1, x becomes the denoised point exactly.
///
/// # Errors
/// `Shape` if shapes differ; `Parameter` unless eta is finite and at least 0; `Times` unless 0 <= from < to <= 1. NaN passes
/// through.
pub fn ancestral<T: Scalar>(
    mut x: PointsMut<'_, T>,
    denoised: Points<'_, T>,
    z: Points<'_, T>,
    eta: T,
    from: T,
    to: T,
) -> Result<()> {
    same_shape(&x.view(), &denoised)?;
    same_shape(&x.view(), &z)?;
    let factors = renewed(eta, from, to)?;
    let [_, _, of_z] = factors;
    if of_z == T::ZERO {
        return relax(x, denoised, from, to);
    }
    x.combine(factors, &denoised, &z);
    Ok(())
}

/// Raises the noise of x from that of time `from` to that of an earlier time `to`.
///
/// # Errors
/// `Shape` if shapes differ; `Times` unless 0 <= to < from <= 1. NaN passes through.
pub fn renoise<T: Scalar>(mut x: PointsMut<'_, T>, z: Points<'_, T>, from: T, to: T) -> Result<()> {
    same_shape(&x.view(), &z)?;
    let (of_x, of_z) = raised(from, to)?;
    x.blend(&z, Both(of_x, of_z));
    Ok(())
}

/// The factors of x, velocity and noise in [`euler_maruyama`].
pub(super) fn diffused<T: Scalar>(from: T, to: T, epsilon: T) -> Result<[T; 3]> {
    ensure(epsilon >= T::ZERO && epsilon.is_finite(), Error::Parameter)?;
    let h = span(from, to)?;
    if epsilon == T::ZERO {
        return Ok([T::ONE, h, T::ZERO]);
    }
    let pull = h.abs() * (epsilon / (T::ONE - from));
    let factors = [T::ONE - pull, h + pull * from, (T::lit(2.0) * epsilon * h.abs()).sqrt()];
    ensure(from != T::ONE && factors.iter().all(|factor| factor.is_finite()), Error::Times)?;
    Ok(factors)
}

/// The factors of x, score and noise in [`reverse_diffusion`], where 1 is the strength; 0 is the same without noise.
pub(super) fn reversed<T: Scalar>(from: T, to: T, strength: T) -> Result<[T; 3]> {
    ensure(strength >= T::ZERO && strength.is_finite(), Error::Parameter)?;
    let h = from - to;
    let factors = [T::ONE + h, (T::ONE + strength) * h, (T::lit(2.0) * strength * h).sqrt()];
    ensure(from > to && to >= T::ZERO && factors.iter().all(|factor| factor.is_finite()), Error::Times)?;
    Ok(factors)
}

/// The factors of x, denoised point and noise in [`ancestral`].
pub(super) fn renewed<T: Scalar>(eta: T, from: T, to: T) -> Result<[T; 3]> {
    ensure(eta >= T::ZERO && eta.is_finite(), Error::Parameter)?;
    ensure(from >= T::ZERO && from < to && to <= T::ONE, Error::Times)?;
    let (left, left_next) = (T::ONE - from, T::ONE - to);
    // 1 - q and 1 + q
    let (less, more) = ((to - from) / (to * left), T::ONE + from * left_next / (to * left));
    let u = eta * (less * more).sqrt();
    let u = if u < T::ONE { u } else { T::ONE };
    let kept = left_next / left * ((T::ONE - u) * (T::ONE + u)).sqrt();
    Ok([kept, to - from * kept, left_next * u])
}

/// The factors of x and noise in [`renoise`].
pub(super) fn raised<T: Scalar>(from: T, to: T) -> Result<(T, T)> {
    ensure(to >= T::ZERO && to < from && from <= T::ONE, Error::Times)?;
    let ratio = to / from;
    // (1 - t') - t' (1 - t) / t and their sum
    let (less, more) = ((from - to) / from, (T::ONE - to) + ratio * (T::ONE - from));
    Ok((ratio, (less * more).sqrt()))
}
