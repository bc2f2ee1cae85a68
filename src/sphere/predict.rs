//! What theory says before anything runs: collapse at high temperature, freezing at low, and how far real tokens may be off.
//!
//! At beta = 0 every token moves alike and the order parameter m obeys, for d = infinity, `m' = m (1 - m)` in the clock `s = layers k`,
//! `k = eta^2 d sigma_V^2 / H`; layer by layer its odds m/(1-m) grow by 1 + k, exactly. So `m(l) = 1/(1 + ((1-m0)/m0)(1+k)^(-l))`, and
//! the clock's law has exp(-s) in place of `(1+k)^(-l)`. At low temperature, one token has all weight with the probability that the
//! random energy model freezes: `f -> max(0, 1 - 1/x)`, `x = tau sqrt((1-gamma)/(2 ln n))` (B. Derrida, *Phys. Rev. B* 24, 1981; slowly
//! in n). Cost: a few elementary functions. Memory: none. Sources: arXiv 2604.01978; the discrete laws are derived in docs/math.md,
//! section 5.

use crate::error::{Error, Result, ensure};
use crate::scalar::Scalar;

/// When the tokens have collapsed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Collapse<T> {
    /// The law's layers, or the clock's time, as a real number.
    pub depth: T,
    /// The first whole number not below; from 2^22 on the largest there is.
    pub layers: usize,
}

/// `ln(1 + k)` a layer; 1 in the clock's own time, for k = 0.
fn rate<T: Scalar>(k: T) -> Result<T> {
    ensure(k >= T::ZERO && k.is_finite(), Error::Parameter)?;
    Ok(if k == T::ZERO { T::ONE } else { k.ln_1p() })
}

/// The order parameter at beta = 0 after each number of layers, from m0; for k = 0 at each time of the clock s.
///
/// # Errors
/// `Length` unless there are as many places as layers; `Times` for layers that are not finite; `Parameter` unless 0 < m0 <= 1 and k is
/// at least 0 and finite.
pub fn logistic<T: Scalar>(m: &mut [T], layers: &[T], m0: T, k: T) -> Result<()> {
    ensure(m.len() == layers.len(), Error::Length)?;
    ensure(layers.iter().all(|l| l.is_finite()), Error::Times)?;
    ensure(m0 > T::ZERO && m0 <= T::ONE, Error::Parameter)?;
    let rate = rate(k)?;
    for (m, &layer) in m.iter_mut().zip(layers) {
        let apart = T::ONE - m0;
        *m = if apart == T::ZERO { T::ONE } else { m0 / (m0 + apart * (-rate * layer).exp()) };
    }
    Ok(())
}

/// How many layers take the order parameter from m0 to 1 - epsilon at beta = 0: `ln(((1-m0)/m0)((1-epsilon)/epsilon)) / ln(1+k)`, 0 if
/// it is there; for k = 0 the time of the clock s.
///
/// # Errors
/// `Parameter` unless 0 < m0 <= 1, 0 < epsilon < 1 and k is at least 0 and finite; `Range` for a depth beyond all numbers.
pub fn collapse_depth<T: Scalar>(m0: T, epsilon: T, k: T) -> Result<Collapse<T>> {
    ensure(m0 > T::ZERO && m0 <= T::ONE, Error::Parameter)?;
    ensure(epsilon > T::ZERO && epsilon < T::ONE, Error::Parameter)?;
    let logit = |p: T| (T::ONE - p).ln() - p.ln();
    let depth = (logit(m0) + logit(epsilon)) / rate(k)?;
    ensure(depth.is_finite(), Error::Range)?;
    let depth = if depth > T::ZERO { depth } else { T::ZERO };
    Ok(Collapse { depth, layers: ceiling(depth) })
}

/// The first whole number not below x >= 0.
fn ceiling<T: Scalar>(x: T) -> usize {
    if x >= T::lit(4_194_304.0) {
        return usize::MAX;
    }
    let (rounded, whole) = x.round();
    usize::try_from(whole).unwrap_or_default() + usize::from(rounded < x)
}

/// The participation of very cold attention over many equiangular tokens: `max(0, 1 - 1/x)`, `x = tau sqrt((1 - gamma)/(2 ln n))`.
///
/// # Errors
/// `Empty` for fewer than two tokens; `Parameter` unless -1/(n-1) <= gamma <= 1 and tau is at least 0 and finite; `Range`
/// if a thousand times tau would overflow.
pub fn freezing<T: Scalar>(n: usize, gamma: T, tau: T) -> Result<T> {
    let simplex = super::simplex::Simplex { n, d: 0, tau };
    simplex.check()?;
    ensure(simplex.admits(gamma), Error::Parameter)?;
    let x = tau * ((T::ONE - gamma) / (T::lit(2.0) * T::from_usize(n).ln())).sqrt();
    Ok(if x > T::ONE { T::ONE - T::ONE / x } else { T::ZERO })
}

/// With probability 1 - delta no overlap of n tokens strays further from the equiangular path until `time`: `e^(C time) sqrt((8 time/d)
/// ln(2 n^2/delta))`, for a constant C that the caller knows (of the order of `1 + d sigma_A^4 beta^2 n`).
///
/// # Errors
/// `Empty` for no tokens; `Shape` for d = 0; `Parameter` unless time and the constant are at least 0 and finite and 0 < delta < 1;
/// `Range` if the bound would overflow.
pub fn tracking_bound<T: Scalar>(time: T, constant: T, n: usize, d: usize, delta: T) -> Result<T> {
    ensure(n > 0, Error::Empty)?;
    ensure(d > 0, Error::Shape)?;
    ensure([time, constant].into_iter().all(|x| x >= T::ZERO && x.is_finite()), Error::Parameter)?;
    ensure(delta > T::ZERO && delta < T::ONE, Error::Parameter)?;
    let chances = T::LN_2 + T::lit(2.0) * T::from_usize(n).ln() - delta.ln();
    let bound = (constant * time).exp() * (T::lit(8.0) * time / T::from_usize(d) * chances).sqrt();
    ensure(bound.is_finite(), Error::Range)?;
    Ok(bound)
}
