//! A layer of self-attention with identity weights.
//!
//! SA: `g_i = sum_k softmax_k(beta <x_i, x_k>) x_k`. USA: `g_i = (1/n) sum_k exp(beta <x_i, x_k>) x_k`, which is the SA drive
//! times `exp(lse_i) / n`. Then `x_i := R(x_i, eta g_i)`, all tokens at once. Cost: n^2 (3d + 15) operations on the sphere, where the largest
//! logit is known and weights are symmetric, n^2 (4d + 20) elsewhere. Memory: for a step n d + n scalars and the kernel's scratch, beyond 64
//! tokens n (d + 1) more for their sums, rounded up to tiles, and a tile of weights. docs/math.md, section 5.

use super::few;
use super::retract::{Retraction, retract_within};
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::Scalar;
use crate::simd::dot;
use crate::softmax::{self, Input, Logit, Output, Wanted};

/// How the weights of the other tokens are normalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// SA: weights sum to 1.
    Softmax,
    /// USA: weights `exp(beta <x, y>) / n`.
    Unnormalised,
}

/// The scalars of scratch of [`attention`], for n tokens of dimension d.
pub const fn attention_work_len<T: Scalar>(n: usize, d: usize) -> usize {
    n.saturating_add(softmax::mutual_work_len::<T>(n, d))
}

/// The scalars of scratch of [`attention_step`], for n tokens of dimension d.
pub const fn attention_step_work_len<T: Scalar>(n: usize, d: usize) -> usize {
    n.saturating_mul(d).saturating_add(attention_work_len::<T>(n, d))
}

/// The ambient drive of every token, for tokens of about unit length.
///
/// # Errors
/// `Shape`; `Scratch`; `Parameter` unless beta is finite; `NonFinite`; `Empty` for no tokens; `Range` if a logit, or for USA
/// `exp(beta |x|^2)`, would overflow.
pub fn attention<T: Scalar>(mut g: PointsMut<'_, T>, x: Points<'_, T>, beta: T, form: Form, work: &mut [T]) -> Result<()> {
    same_shape(&g.view(), &x)?;
    let (lse, work) = work.split_at_mut_checked(x.len()).ok_or(Error::Scratch)?;
    if form == Form::Unnormalised {
        // no logit exceeds |beta| max |x|^2, which is |beta| on the sphere; no coordinate of a mean exceeds the largest
        let largest = x.largest()?.max(T::ONE);
        let longest = x.rows().map(|row| dot(row, row)).fold(T::ZERO, T::max);
        ensure(beta.abs() * longest + largest.ln() < (T::MAX * T::lit(0.125)).ln(), Error::Range)?;
    }
    let wanted = if form == Form::Softmax { Wanted::Means } else { Wanted::Totals };
    let known = softmax::mutual(g.reborrow(), x, beta, wanted, work)?;
    match known {
        None => general(g, x, beta, form, lse, work),
        Some(bound) if form == Form::Unnormalised => {
            let factor = (bound * T::LN_2 - T::from_usize(x.len()).ln()).exp();
            g.rows_mut().for_each(|row| scale(row, factor));
            Ok(())
        }
        Some(_) => Ok(()),
    }
}

/// The drive where the largest logit is not known.
fn general<T: Scalar>(
    mut g: PointsMut<'_, T>,
    x: Points<'_, T>,
    beta: T,
    form: Form,
    lse: &mut [T],
    work: &mut [T],
) -> Result<()> {
    let input = Input { queries: x, keys: x, values: x, bias: None, logit: Logit::Dot { beta } };
    let wanted = (form == Form::Unnormalised).then_some(&mut *lse);
    let mut output = Output { mean: Some(g.reborrow()), lse: wanted, ..Output::default() };
    softmax::means_and_lse(&mut output, &input, work, softmax::dots)?;
    if form == Form::Unnormalised {
        let ln_n = T::from_usize(x.len()).ln();
        for (row, lse) in g.rows_mut().zip(lse) {
            scale(row, (*lse - ln_n).exp());
        }
    }
    Ok(())
}

pub(super) fn scale<T: Scalar>(row: &mut [T], factor: T) {
    for x in row {
        *x *= factor;
    }
}

/// One layer, in place: [`attention`], then [`retract`](super::retract) by eta.
///
/// # Errors
/// As [`attention`] and [`retract`](super::retract); the tokens are then untouched.
pub fn attention_step<T: Scalar>(
    mut x: PointsMut<'_, T>,
    beta: T,
    eta: T,
    form: Form,
    retraction: Retraction,
    work: &mut [T],
) -> Result<()> {
    let (n, d) = (x.len(), x.dim().get());
    ensure(beta.is_finite() && eta.is_finite(), Error::Parameter)?;
    ensure(work.len() >= attention_step_work_len::<T>(n, d), Error::Scratch)?;
    if form == Form::Softmax && retraction == Retraction::Normalise && few::layer(x.reborrow(), beta, eta) {
        return Ok(());
    }
    let (mut g, work) = PointsMut::take(work, n, d)?;
    attention(g.reborrow(), x.view(), beta, form, work)?;
    retract_within(x.reborrow(), g.view(), eta, retraction)
}
