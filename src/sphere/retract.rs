//! A step along an ambient drive g, and back to the sphere: `x := R_x(eta g)`, O(n d), in place, no scratch.
//!
//! | retraction | formula |
//! |---|---|
//! | normalise | `(x + eta g) / abs(x + eta g)` |
//! | exponential | `cos(eta r) x + sin(eta r) p / r`, `p = g - <g, x> x`, `r = abs(p)` |
//! | Moebius | the exact flow of `x' = P_x g`, g fixed, over time eta: with `u = <x, g/abs(g)>`, `a = eta abs(g)`, `e = exp(-2a)`, `D = e + (1 + u)(1 - e)/2`: `u' = 1 - (1 - u) e / D`, `x' = u' g/abs(g) + (x - u g/abs(g)) exp(-a) / D` |
//!
//! All agree to first order in eta. Under one common g the Moebius step keeps the cross-ratios
//! `|x1 - x2||x3 - x4| / (|x1 - x3||x2 - x4|)`. The result is normalised in each case, so that
//! rounding does not add up over steps. docs/math.md, section 5.

use super::tangent::norm;
use super::unit::{Along, Move};
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::Scalar;
use crate::simd::{dispatch, dot};

/// The way back to the sphere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retraction {
    /// Add and divide by the norm: what transformers with post-normalisation do.
    Normalise,
    /// Along the great circle.
    Exponential,
    /// The exact flow of the projected drive.
    Moebius,
}

/// Moves unit vectors x by eta along drives g. A token whose step would leave nothing to normalise stays.
///
/// # Errors
/// `Shape` if shapes differ; `Parameter` unless eta is finite. NaN passes through; an exponential step of more than 32768
/// radians, or eta g beyond the largest number, gives NaN.
pub fn retract<T: Scalar>(x: PointsMut<'_, T>, g: Points<'_, T>, eta: T, retraction: Retraction) -> Result<()> {
    same_shape(&x.view(), &g)?;
    ensure(eta.is_finite(), Error::Parameter)?;
    dispatch(Move { x, along: Some(Along { g, eta, retraction }) });
    Ok(())
}

/// [`retract`] where the whole step must exist: `Range`, and points untouched, if eta g could overflow, or an exponential step be too far for
/// sine and cosine.
pub(super) fn retract_within<T: Scalar>(x: PointsMut<'_, T>, g: Points<'_, T>, eta: T, retraction: Retraction) -> Result<()> {
    let reach = g.largest().map_err(|_| Error::Range)? * eta.abs();
    ensure(reach.fits(), Error::Range)?;
    if retraction == Retraction::Exponential {
        let near = |(x, g): (&[T], &[T])| eta.abs() * tangent_length(x, g) <= T::lit(32768.0);
        ensure(x.view().rows().zip(g.rows()).all(near), Error::Range)?;
    }
    retract(x, g, eta, retraction)
}

/// `|g - <g, x> x|`
fn tangent_length<T: Scalar>(x: &[T], g: &[T]) -> T {
    let radial = dot(g, x);
    let mut square = T::ZERO;
    for (&x, &g) in x.iter().zip(g) {
        let p = g - radial * x;
        square += p * p;
    }
    square.sqrt()
}

/// (a, b) with `R_x(eta g) = (a x + b g) / |a x + b g|`.
pub(super) fn coefficients<T: Scalar>(x: &[T], g: &[T], eta: T, retraction: Retraction) -> (T, T) {
    match retraction {
        Retraction::Normalise => (T::ONE, eta),
        Retraction::Exponential => exponential(x, g, eta),
        Retraction::Moebius => moebius(x, g, eta),
    }
}

/// With p = g - u x: `cos x + (sin / r)(g - u x)`.
fn exponential<T: Scalar>(x: &[T], g: &[T], eta: T) -> (T, T) {
    let (radial, length) = (dot(g, x), tangent_length(x, g));
    if length == T::ZERO {
        return (T::ONE, T::ZERO);
    }
    let (sin, cos) = (eta * length).sin_cos();
    let along = sin / length;
    (cos - along * radial, along)
}

fn moebius<T: Scalar>(x: &[T], g: &[T], eta: T) -> (T, T) {
    let length = norm(g);
    if length == T::ZERO {
        return (T::ONE, T::ZERO);
    }
    // a negative step is a positive one along -g, which keeps the exponentials below 1
    let inverse = if eta < T::ZERO { -T::ONE / length } else { T::ONE / length };
    let u = dot(x, g) * inverse;
    let decay = (-(eta.abs() * length)).exp();
    let e = decay * decay;
    let denominator = e + (T::ONE + u) * (T::ONE - e) * T::lit(0.5);
    if denominator <= T::ZERO {
        return (T::ONE, T::ZERO);
    }
    let scale = decay / denominator;
    let new = T::ONE - (T::ONE - u) * e / denominator;
    (scale, (new - u * scale) * inverse)
}
