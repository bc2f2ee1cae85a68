//! Which limit a deep random network is near, from its sizes alone.
//!
//! L layers `x_i := R(x_i, (eta/H) sum_h B_h(x_i))`, heads independent with mean b and projected variance at most sigma^2 (for values with independent
//! entries of standard deviation sd_V: sd_V^2 (d - 1), and b = 0). With `alpha = eta sigma^2 / H` and time `t = eta L`, the layers are near
//!
//! | limit | equation | where |
//! |---|---|---|
//! | ballistic | `x_i' = P b` | `alpha eta L` and `eta^2 L` are small |
//! | modified | `x_i' = P b + eta (corrector)` | `alpha eta L` and `eta^3 L` are small |
//! | diffusive | `dx_i = P b dt + (sqrt(alpha) / sigma) (noise common to all tokens)` | `alpha eta L` is of order 1, `eta^3 L` is small |
//!
//! "Small" is a threshold of the caller's, "of order 1" lies between it and its inverse. For Gaussian values two numbers tell all: the clock
//! `s = L eta^2 d sd_V^2 / H`, and the standard deviation of the logits, `tau = beta sqrt(r) sd_A^2` for factors of rank r with entries of standard
//! deviation sd_A. Source: arXiv 2604.01978; the clock and tau are derived in docs/math.md, section 5. Cost: O(1).

use crate::error::{Error, Result, ensure};
use crate::scalar::Scalar;

/// The sizes of a network with random heads.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Network<T> {
    /// L, at least 1.
    pub layers: usize,
    /// H, at least 1.
    pub heads: usize,
    /// d, at least 1.
    pub dim: usize,
    /// r: the rows of a query or a key matrix, at least 1.
    pub rank: usize,
    /// The step of a layer, above 0.
    pub eta: T,
    /// The inverse temperature.
    pub beta: T,
    /// sd_A: the standard deviation of the entries of query and key matrices, at least 0.
    pub sd_query_key: T,
    /// sd_V: the standard deviation of the entries of values, at least 0; the usual one is `1 / sqrt(d)`.
    pub sd_value: T,
}

/// What the layers are near.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The mean drive alone.
    Ballistic,
    /// The mean drive and its corrector of order eta.
    Modified,
    /// The mean drive and noise that all tokens share.
    Diffusive,
    /// None of these: the steps are too long, or the noise is.
    None,
}

/// A network's numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Regime<T> {
    /// What the layers are near.
    pub limit: Limit,
    /// `eta L`: the time that the layers take.
    pub time: T,
    /// `alpha = eta sigma^2 / H`: the noise of a unit of time.
    pub alpha: T,
    /// `alpha eta L`: the noise of all layers.
    pub noise: T,
    /// `eta^2 L`: the order of what the ballistic limit leaves out.
    pub second: T,
    /// `eta^3 L`: the order of what the other two leave out.
    pub third: T,
    /// `s = L eta^2 d sd_V^2 / H`: the time of the homogenized equation.
    pub clock: T,
    /// `tau = beta sqrt(r) sd_A^2`: the standard deviation of the logits of a unit vector with itself.
    pub tau: T,
}

/// The numbers, and which limit they name at a threshold.
///
/// # Errors
/// `Shape` for a size of 0; `Parameter` unless eta > 0, beta is finite, standard deviations are at least 0 and 0 < threshold < 1; `Range` if a number
/// would overflow.
pub fn regime<T: Scalar>(network: &Network<T>, threshold: T) -> Result<Regime<T>> {
    let Network { layers, heads, dim, rank, eta, beta, sd_query_key, sd_value } = *network;
    ensure(layers > 0 && heads > 0 && dim > 0 && rank > 0, Error::Shape)?;
    ensure(eta > T::ZERO && eta.is_finite() && beta.is_finite(), Error::Parameter)?;
    ensure(sd_query_key >= T::ZERO && sd_query_key.is_finite(), Error::Parameter)?;
    ensure(sd_value >= T::ZERO && sd_value.is_finite(), Error::Parameter)?;
    ensure(threshold > T::ZERO && threshold < T::ONE, Error::Parameter)?;
    let (layers, heads, d) = (T::from_usize(layers), T::from_usize(heads), T::from_usize(dim));
    let variance = sd_value * sd_value;
    let alpha = eta * (variance * T::from_usize(dim - 1)) / heads;
    let time = eta * layers;
    let (noise, second) = (alpha * time, eta * time);
    let third = eta * second;
    let clock = second * (d * variance) / heads;
    let tau = beta * T::from_usize(rank).sqrt() * (sd_query_key * sd_query_key);
    ensure([noise, third, second, clock, tau].into_iter().all(Scalar::is_finite), Error::Range)?;
    let limit = limit(noise, second, third, threshold);
    Ok(Regime { limit, time, alpha, noise, second, third, clock, tau })
}

fn limit<T: Scalar>(noise: T, second: T, third: T, threshold: T) -> Limit {
    if noise <= threshold && second <= threshold {
        Limit::Ballistic
    } else if noise <= threshold && third <= threshold {
        Limit::Modified
    } else if noise > threshold && noise <= T::ONE / threshold && third <= threshold {
        Limit::Diffusive
    } else {
        Limit::None
    }
}
