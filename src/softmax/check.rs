//! What the kernel asks of its input: shapes, finite numbers, and logits that cannot overflow.

use super::{Covariance, Input, Logit, Output};
use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::Scalar;

/// Every check of an input but that of emptiness, in one scan of the arrays.
pub(super) fn input<T: Scalar>(input: &Input<'_, T>, moments: bool) -> Result<()> {
    let Input { queries, keys, values, bias, logit } = input;
    ensure(queries.dim() == keys.dim() && keys.len() == values.len(), Error::Shape)?;
    ensure(bias.is_none_or(|bias| bias.len() == keys.len()), Error::Length)?;
    parameters(logit)?;
    bias.map_or(Ok(()), biases)?;
    ensure(steepness(logit).fits(), Error::Range)?;
    // what a quick bound lets pass need not be looked at closely
    if T::HARDWARE && ranges(input, moments, |points| Ok(points.bound())).is_ok() {
        return Ok(());
    }
    ranges(input, moments, Points::largest)
}

/// Whether nothing can overflow, given the largest coordinates.
fn ranges<'a, T: Scalar>(input: &Input<'a, T>, moments: bool, largest: impl Fn(&Points<'a, T>) -> Result<T>) -> Result<()> {
    let Input { queries, keys, values, logit, .. } = input;
    let (d, key) = (T::from_usize(keys.dim().get()), largest(keys)?);
    // clouds and self-attention give one array twice or three times: one scan will do
    let largest = |points: &Points<'a, T>| if points.is(keys) { Ok(key) } else { largest(points) };
    let score = largest_logit(logit, largest(queries)?, key, d);
    let value = largest(values)?;
    let count = T::from_usize(keys.len());
    let spread = value * value * T::from_usize(values.dim().get()) * T::lit(4.0);
    ensure(score.fits() && (value * count).fits() && (!moments || (spread * count).fits()), Error::Range)
}

/// Every check of a call but those of directions and of emptiness.
pub(super) fn attend<T: Scalar>(output: &Output<'_, T>, given: &Input<'_, T>) -> Result<()> {
    output.check(given.queries.len(), given.values.dim())?;
    input(given, output.wants_moments())
}

/// Directions are finite, and their products with the covariance too.
pub(super) fn along<T: Scalar>(input: &Input<'_, T>, covariance: &Covariance<'_, T>) -> Result<()> {
    let (value, direction) = (input.values.largest()?, covariance.directions.largest()?);
    let count = T::from_usize(input.keys.len()) * T::from_usize(input.values.dim().get()) * T::lit(16.0);
    ensure((value * direction * count).fits() && (value * value * direction * count).fits(), Error::Range)?;
    ensure((value * value * count).fits(), Error::Range)
}

/// That some key has a bias above minus infinity: the last check.
pub(super) fn any_key<T: Scalar>(input: &Input<'_, T>) -> Result<()> {
    let some = !input.keys.is_empty() && input.bias.is_none_or(|bias| bias.iter().any(|b| b.is_finite()));
    ensure(some, Error::Empty)
}

/// The factor of the score.
fn steepness<T: Scalar>(logit: &Logit<T>) -> T {
    match *logit {
        Logit::Dot { beta } => beta,
        Logit::Distance { kappa, .. } => kappa,
    }
}

fn parameters<T: Scalar>(logit: &Logit<T>) -> Result<()> {
    let key_scale = if let Logit::Distance { key_scale, .. } = *logit { key_scale } else { T::ONE };
    ensure(steepness(logit).is_finite() && key_scale.is_finite(), Error::Parameter)
}

/// Biases are numbers that leave room for the score, or minus infinity.
fn biases<T: Scalar>(bias: &[T]) -> Result<()> {
    for &b in bias {
        ensure(b.is_finite() || b == -T::INFINITY, Error::NonFinite)?;
        ensure(b == -T::INFINITY || b.fits(), Error::Range)?;
    }
    Ok(())
}

/// A bound on the magnitude of a logit and of its parts, from the largest coordinates.
fn largest_logit<T: Scalar>(logit: &Logit<T>, query: T, key: T, d: T) -> T {
    match *logit {
        Logit::Dot { beta } => (d * query * key).max(d * query * key * beta.abs()),
        Logit::Distance { kappa, key_scale } => {
            let reach = query + key * key_scale.abs();
            (d * reach * reach).max(d * reach * reach * kappa.abs())
        }
    }
}
