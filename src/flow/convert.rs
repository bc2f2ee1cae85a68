//! The conventions of other samplers and networks, in and out of flow time.
//!
//! Flow time is 0 at noise and 1 at data: `X_t = t X_1 + (1-t) Z`. Any path `a X_1 + b Z` is this one at `t = a/(a+b)`, its
//! points divided by `a + b` (docs/math.md, section 2):
//!
//! | convention | its points y | time | x = flow's points |
//! |---|---|---|---|
//! | VE, EDM | X_1 + sigma Z | t = 1/(1+sigma) | t y |
//! | VP, DDPM | alpha X_1 + sqrt(1 - alpha^2) Z | t = alpha/(alpha+sqrt(1-alpha^2)) | y/(alpha+sqrt(1-alpha^2)) |
//! | diffusion (Ornstein-Uhlenbeck) at tau | VP with alpha = e^-tau | the same | the same |
//!
//! Cost: a few operations a number, no scratch. Error: a few ulp. Elements may stand in any order.

use crate::error::{Error, Result, ensure};
use crate::points::{Both, Points, PointsMut, same_shape};
use crate::scalar::Scalar;

/// `t = 1/(1+sigma)`, of VE's and EDM's noise levels; 0 is time 1.
///
/// # Errors
/// `Shape` if the lengths differ; `NonFinite`; `Parameter` unless each sigma >= 0.
pub fn times_of_sigmas<T: Scalar>(times: &mut [T], sigmas: &[T]) -> Result<()> {
    convert(times, sigmas, T::ZERO, T::MAX, |sigma| T::ONE / (T::ONE + sigma))
}

/// `sigma = (1-t)/t`.
///
/// # Errors
/// `Shape` if the lengths differ; `NonFinite`; `Parameter` unless each time lies in [0, 1]; `Range` for time 0, where sigma is
/// infinite, and times so small that it overflows.
pub fn sigmas_of_times<T: Scalar>(sigmas: &mut [T], times: &[T]) -> Result<()> {
    convert(sigmas, times, T::ZERO, T::ONE, |t| (T::ONE - t) / t)
}

/// `t = alpha/(alpha + sqrt(1-alpha^2))`, of VP's signal levels, which are the square roots of "alpha bar".
///
/// # Errors
/// `Shape` if the lengths differ; `NonFinite`; `Parameter` unless each alpha lies in [0, 1].
pub fn times_of_alphas<T: Scalar>(times: &mut [T], alphas: &[T]) -> Result<()> {
    convert(times, alphas, T::ZERO, T::ONE, |alpha| alpha / (alpha + ((T::ONE - alpha) * (T::ONE + alpha)).sqrt()))
}

/// `alpha = t/sqrt(t^2 + (1-t)^2)`.
///
/// # Errors
/// `Shape` if the lengths differ; `NonFinite`; `Parameter` unless each time lies in [0, 1].
pub fn alphas_of_times<T: Scalar>(alphas: &mut [T], times: &[T]) -> Result<()> {
    convert(alphas, times, T::ZERO, T::ONE, |t| t / (t * t + (T::ONE - t) * (T::ONE - t)).sqrt())
}

/// The times of the Ornstein-Uhlenbeck diffusion at tau, which is 0 at data: VP with alpha = e^-tau.
///
/// # Errors
/// `Shape` if the lengths differ; `NonFinite`; `Parameter` unless each tau >= 0.
pub fn times_of_diffusion<T: Scalar>(times: &mut [T], taus: &[T]) -> Result<()> {
    convert(times, taus, T::ZERO, T::MAX, |tau| {
        let (alpha, noise) = ((-tau).exp(), (-(-(tau + tau)).exp_m1()).sqrt());
        alpha / (alpha + noise)
    })
}

/// `tau = ln(1 + r^2)/2`, `r = (1-t)/t`.
///
/// # Errors
/// `Shape` if the lengths differ; `NonFinite`; `Parameter` unless each time lies in [0, 1]; `Range` for time 0, where tau is
/// infinite, and times so small that r overflows.
pub fn diffusion_of_times<T: Scalar>(taus: &mut [T], times: &[T]) -> Result<()> {
    convert(taus, times, T::ZERO, T::ONE, |t| {
        let ratio = (T::ONE - t) / t;
        if ratio <= T::ONE {
            T::lit(0.5) * (ratio * ratio).ln_1p()
        } else {
            ratio.ln() + T::lit(0.5) * (T::ONE / ratio / ratio).ln_1p()
        }
    })
}

/// `out = f(input)` element by element, once it is known that every input lies in [low, high] and every result is finite.
fn convert<T: Scalar>(out: &mut [T], input: &[T], low: T, high: T, f: impl Fn(T) -> T) -> Result<()> {
    ensure(out.len() == input.len(), Error::Shape)?;
    ensure(input.iter().all(|x| x.is_finite()), Error::NonFinite)?;
    ensure(input.iter().all(|&x| x >= low && x <= high), Error::Parameter)?;
    ensure(input.iter().all(|&x| f(x).is_finite()), Error::Range)?;
    for (slot, &x) in out.iter_mut().zip(input) {
        *slot = f(x);
    }
    Ok(())
}

/// `x *= factor`, what carries points from one convention to another. NaN passes through.
///
/// # Errors
/// `Parameter` unless factor is finite.
pub fn scale<T: Scalar>(mut x: PointsMut<'_, T>, factor: T) -> Result<()> {
    ensure(factor.is_finite(), Error::Parameter)?;
    for row in x.rows_mut() {
        for value in row {
            *value *= factor;
        }
    }
    Ok(())
}

/// What a network predicts of a path x = a X_1 + b Z. Its name in other programs: "epsilon", "score", "flow" or "velocity",
/// "v_prediction".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Network {
    /// The noise Z: `m = (x - b p)/a`.
    Noise,
    /// The gradient of the log-density of x: `m = (x + b^2 p)/a`.
    Score,
    /// The velocity from noise to data, X_1 - Z: `m = (x + b p)/(a + b)`.
    Flow,
    /// The velocity from data to noise, Z - X_1, as most image models have it: `m = (x - b p)/(a + b)`.
    FlowToNoise,
    /// The "v" of VP, a Z - b X_1: `m = (a x - b p)/(a^2 + b^2)`.
    V,
}

/// Turns what a network predicts into the denoised points, in place: `p` to `m`, the mean of X_1 given x = a X_1 + b Z, for
/// a = `signal` and b = `noise`. NaN passes through.
///
/// # Errors
/// `Shape` if shapes differ; `Parameter` unless signal >= 0, noise >= 0, and the divisor, a or their sum, is above 0; `Range` if
/// the divisor or a factor would overflow, or the divisor underflow.
pub fn denoised<T: Scalar>(mut p: PointsMut<'_, T>, x: Points<'_, T>, network: Network, signal: T, noise: T) -> Result<()> {
    same_shape(&p.view(), &x)?;
    let given = |level: T| level >= T::ZERO && level.is_finite();
    ensure(given(signal) && given(noise), Error::Parameter)?;
    let divides = match network {
        Network::Noise | Network::Score => signal > T::ZERO,
        _ => signal > T::ZERO || noise > T::ZERO,
    };
    ensure(divides, Error::Parameter)?;
    let (of_p, of_x) = factors(network, signal, noise)?;
    p.blend(&x, Both(of_p, of_x));
    Ok(())
}

/// The factors of the prediction and of x.
fn factors<T: Scalar>(network: Network, a: T, b: T) -> Result<(T, T)> {
    let (of_p, of_x, divisor) = match network {
        Network::Noise => (-b, T::ONE, a),
        Network::Score => (b * b, T::ONE, a),
        Network::Flow => (b, T::ONE, a + b),
        Network::FlowToNoise => (-b, T::ONE, a + b),
        Network::V => (-b, a, a * a + b * b),
    };
    let (of_p, of_x) = (of_p / divisor, of_x / divisor);
    ensure(divisor >= T::MIN_POSITIVE && divisor.is_finite() && of_p.is_finite() && of_x.is_finite(), Error::Range)?;
    Ok((of_p, of_x))
}
