//! How much a flow can stretch, and what follows from it.
//!
//! One class of targets, given by s and R: a law smoothed by N(0, s^2 I) of centres in a ball of radius R, weights and number
//! of them whatever. R = 0 is N(y, s^2 I), and bounds every alpha-strongly log-concave law with s = alpha^(-1/2); s = 0 is a
//! support in the ball, for times below 1. With `c = (1-t)^2 + t^2 s^2` (docs/math.md, section 3, "How much a flow stretches"):
//!
//! ```text
//! largest eigenvalue of grad v_t   <= L(t) = (t s^2 - (1-t))/c + t (1-t) R^2/c^2
//! int_0^t L                         = ln(c)/2 + R^2 t^2/(2c)
//! Lipschitz constant of the flow    <= exp of that; from noise to data: s exp(R^2/(2 s^2))
//! ```
//!
//! All three are attained, by two atoms at -R and R, smoothed, at the origin. Sources: docs/math.md, derived there; the class with
//! a tilt: A. Stephanovitch, arXiv 2604.06065. Cost: a few operations. Error: a few ulp (of an integral: of the
//! larger of its two terms; tilt: of 1 + L^2). No scratch.

use crate::error::{Error, Result, ensure};
use crate::scalar::Scalar;

fn check_class<T: Scalar>(s: T, radius: T) -> Result<()> {
    let given = |x: T| x >= T::ZERO && x.is_finite();
    ensure(given(s) && given(radius), Error::Parameter)
}

/// The bound L(t) of the largest eigenvalue of the Jacobian of the velocity, at each time, in any order.
///
/// # Errors
/// `Shape` if the lengths differ; `NonFinite` for a time; `Parameter` unless each lies in [0, 1], below 1 if s = 0, and s >= 0,
/// radius >= 0; `Range` if a result would overflow.
pub fn lipschitz_profile<T: Scalar>(out: &mut [T], times: &[T], s: T, radius: T) -> Result<()> {
    check_class(s, radius)?;
    ensure(out.len() == times.len(), Error::Shape)?;
    ensure(times.iter().all(|t| t.is_finite()), Error::NonFinite)?;
    let inside = |t: T| t >= T::ZERO && (t < T::ONE || (t == T::ONE && s > T::ZERO));
    ensure(times.iter().all(|&t| inside(t)), Error::Parameter)?;
    let bound = |t: T| {
        let c = variance(t, s);
        let reach = radius / c;
        (t * s * s - (T::ONE - t)) / c + t * (T::ONE - t) * reach * reach
    };
    ensure(times.iter().all(|&t| bound(t).is_finite()), Error::Range)?;
    for (slot, &t) in out.iter_mut().zip(times) {
        *slot = bound(t);
    }
    Ok(())
}

/// c
pub(super) fn variance<T: Scalar>(t: T, s: T) -> T {
    let (left, smoothing) = (T::ONE - t, t * s);
    left * left + smoothing * smoothing
}

/// The integral of L between two times: the flow from one to the other stretches at most by its exponential.
///
/// # Errors
/// `Times` unless 0 <= from <= to <= 1; `Parameter` unless s >= 0 and radius >= 0, or if to = 1 and s = 0; `Range` if the result
/// would overflow.
pub fn log_lipschitz<T: Scalar>(from: T, to: T, s: T, radius: T) -> Result<T> {
    ensure(from >= T::ZERO && from <= to && to <= T::ONE, Error::Times)?;
    check_class(s, radius)?;
    ensure(to < T::ONE || s > T::ZERO, Error::Parameter)?;
    let (start, end) = (variance(from, s), variance(to, s));
    // both differences divided by to - from
    let (sum, step) = (from + to, to - from);
    let change = step * (s * s * sum - ((T::ONE - from) + (T::ONE - to))) / start;
    let of_c = if change.abs() < T::lit(0.5) { change.ln_1p() } else { end.ln() - start.ln() };
    let spread = step * (from * (T::ONE - to) + to * (T::ONE - from)) * (radius / start) * (radius / end);
    let log = T::lit(0.5) * (of_c + spread);
    ensure(log.is_finite(), Error::Range)?;
    Ok(log)
}

/// The Lipschitz constant of the flow from noise to the law with density proportional to `exp(-x^2/2 + l |x|)`, exactly: `2 Phi(l)
/// exp(l^2/2)`, Phi the normal distribution function. The worst of the laws `exp(-x^2/2 + a(x))` on the line with a of slope l at
/// most.
///
/// # Errors
/// `Parameter` unless l >= 0; `Range` if the constant would overflow.
pub fn tilt_lipschitz<T: Scalar>(l: T) -> Result<T> {
    ensure(l >= T::ZERO && l.is_finite(), Error::Parameter)?;
    let twice_phi = T::ONE + (l * T::lit(core::f64::consts::FRAC_1_SQRT_2)).erf();
    let constant = twice_phi * (T::lit(0.5) * l * l).exp();
    ensure(constant.is_finite(), Error::Range)?;
    Ok(constant)
}

/// The constants of the Poincare inequality `Var f <= C E|grad f|^2` and the logarithmic Sobolev inequality `Ent f^2 <= C
/// E|grad f|^2` of a law that a map of this Lipschitz constant makes of a standard normal one: its square, and twice that.
///
/// # Errors
/// `Parameter` unless lipschitz >= 0; `Range` if a constant would overflow.
pub fn inequalities<T: Scalar>(lipschitz: T) -> Result<(T, T)> {
    ensure(lipschitz >= T::ZERO && lipschitz.is_finite(), Error::Parameter)?;
    let square = lipschitz * lipschitz;
    let twice = square + square;
    ensure(twice.is_finite(), Error::Range)?;
    Ok((square, twice))
}

/// A bound, for any target in d dimensions, of the root mean square error that one Euler (DDIM) step adds to a point of the exact law, in
/// the points x/t of EDM: `4 sqrt(d) (d+3) ((sigma - sigma') - sigma' ln(sigma/sigma'))`, `sigma = (1-t)/t`. Far from sharp.
///
/// # Errors
/// `Shape` for d = 0; `Times` unless 0 <= from < to <= 1; `Range` for from = 0, where sigma is infinite, or if the bound overflows.
pub fn step_bias_bound<T: Scalar>(d: usize, from: T, to: T) -> Result<T> {
    ensure(d > 0, Error::Shape)?;
    ensure(from >= T::ZERO && from < to && to <= T::ONE, Error::Times)?;
    let noise = (T::ONE - to) / to;
    // sigma/sigma' - 1
    let growth = (to - from) / from / (T::ONE - to);
    let gap = if growth < T::lit(0.5) {
        noise * growth_past_its_ln(growth)
    } else if to < T::ONE {
        (to - from) / from / to - noise * growth.ln_1p()
    } else {
        (T::ONE - from) / from
    };
    let d = T::from_usize(d);
    let bound = T::lit(4.0) * d.sqrt() * (d + T::lit(3.0)) * gap;
    ensure(bound.is_finite(), Error::Range)?;
    Ok(bound)
}

/// `x - ln(1+x)` for 0 <= x <= 1/2, without cancellation: `ln(1+x) = 2 (z + z^3/3 + ...)` with `z = x/(2+x)`, and `x - 2z = x z`.
fn growth_past_its_ln<T: Scalar>(x: T) -> T {
    let z = x / (T::lit(2.0) + x);
    let square = z * z;
    let series = (1..=12).rev().fold(T::ZERO, |sum, k: u32| sum * square + T::ONE / T::from_u32(2 * k + 1));
    x * z - T::lit(2.0) * z * square * series
}
