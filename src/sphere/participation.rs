//! How many tokens a token attends to: of its weights `p_k = softmax_k(beta <x_i, x_k>)` the participation `sum_k p_k^2` (1/n: all
//! alike; 1: one alone) and the entropy `-sum_k p_k ln p_k` (ln n; 0).
//!
//! With `l_k` the logits, M the largest and `w_k = exp(l_k - M)`: participation `sum w^2 / (sum w)^2`, entropy `ln sum w - sum w (l - M)
//! / sum w`, neither of which cancels at large beta. Cost: n^2 (d + an exponential). Memory: n logits. Error: of a logit, d EPSILON
//! |beta|.

use super::observed::Observed;
use crate::error::{Error, Result, ensure};
use crate::scalar::{Scalar, Sum};

/// Of each token; both are optional.
#[derive(Debug, Default)]
pub struct Participation<'a, T> {
    /// n numbers: the sum of the squared attention weights of a token.
    pub participation: Option<&'a mut [T]>,
    /// n numbers: the entropy of the attention weights of a token.
    pub entropy: Option<&'a mut [T]>,
}

/// The scalars of scratch of [`participation`], for n tokens.
pub const fn participation_work_len(n: usize) -> usize {
    n
}

/// Participation and entropy of each token's attention weights with identity query and key weights; their means over tokens.
///
/// # Errors
/// `Parameter` unless beta is finite; `Empty` for no tokens; `Length` unless outputs have n numbers; `Shape` unless overlaps are n rows
/// of n; `Scratch`; `NonFinite`; `Range` if a logit could overflow.
pub fn participation<T: Scalar>(out: Participation<'_, T>, x: Observed<'_, T>, beta: T, work: &mut [T]) -> Result<(T, T)> {
    let Participation { mut participation, mut entropy } = out;
    ensure(beta.is_finite(), Error::Parameter)?;
    ensure(x.len() > 0, Error::Empty)?;
    let fits = |part: &Option<&mut [T]>| part.as_ref().is_none_or(|part| part.len() == x.len());
    ensure(fits(&participation) && fits(&entropy), Error::Length)?;
    let logits = work.get_mut(..participation_work_len(x.len())).ok_or(Error::Scratch)?;
    x.check(Scalar::max(beta.abs(), T::ONE))?;
    let (mut square_sum, mut entropy_sum) = (Sum::new(), Sum::new());
    for i in 0..x.len() {
        for (k, logit) in logits.iter_mut().enumerate() {
            *logit = beta * x.overlap(i, k);
        }
        let (square, of_token) = moments(logits);
        put(&mut participation, i, square);
        put(&mut entropy, i, of_token);
        square_sum.add(square);
        entropy_sum.add(of_token);
    }
    let n = T::from_usize(x.len());
    Ok((square_sum.value() / n, entropy_sum.value() / n))
}

/// The participation and the entropy of the softmax of some logits.
fn moments<T: Scalar>(logits: &[T]) -> (T, T) {
    let largest = logits.iter().copied().fold(-T::INFINITY, Scalar::max);
    let (mut weight, mut square, mut below) = (T::ZERO, T::ZERO, T::ZERO);
    for &logit in logits {
        let w = (logit - largest).exp();
        weight += w;
        square += w * w;
        below += w * (logit - largest);
    }
    (square / (weight * weight), weight.ln() - below / weight)
}

fn put<T>(part: &mut Option<&mut [T]>, i: usize, value: T) {
    if let Some(slot) = part.as_mut().and_then(|part| part.get_mut(i)) {
        *slot = value;
    }
}
