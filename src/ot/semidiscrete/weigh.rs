//! The mean weight of every atom over a batch of samples: what the gradient is made of.
//!
//! For eps > 0 by two passes of the kernel, as a half-step of Sinkhorn each: `l_i = ln sum_j exp(bias_j - c_ij / eps)`, with
//! `bias_j = ln b_j + g_j / eps`, and `w_j = exp(bias_j + ln sum_i exp(-l_i - c_ij / eps)) / n`. No matrix. For eps = 0 samples are
//! counted. Cost 2 n m (d + 20), or n m (3 d + 7), operations. Error: that of the logits, `u |l|` of each weight.

use super::atoms::Atoms;
use super::nearest::nearest;
use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::Scalar;
use crate::softmax::{self, Input, Logit, Output};

/// Scratch of [`weigh`]: a bias for each atom, a number for each sample, and the kernel's.
pub(super) const fn work_len<T: Scalar>(n: usize, m: usize, d: usize) -> usize {
    m.saturating_add(n).saturating_add(softmax::work_len::<T>(d, 1))
}

/// Sets w to the mean weights of the atoms under potentials g. All was checked but that logits stay in range.
pub(super) fn weigh<T: Scalar>(w: &mut [T], x: &Points<'_, T>, atoms: &Atoms<'_, T>, g: &[T], work: &mut [T]) -> Result<()> {
    if atoms.eps > T::ZERO { soften(w, x, atoms, g, work) } else { count(w, x, atoms, g, work) }
}

fn count<T: Scalar>(w: &mut [T], x: &Points<'_, T>, atoms: &Atoms<'_, T>, g: &[T], work: &mut [T]) -> Result<()> {
    w.fill(T::ZERO);
    let own = T::ONE / T::from_usize(x.len());
    nearest(x, atoms, g, work, |_, cell, _| {
        if let Some(slot) = w.get_mut(cell) {
            *slot += T::ONE;
        }
    });
    for slot in w {
        *slot *= own;
    }
    Ok(())
}

fn soften<T: Scalar>(w: &mut [T], x: &Points<'_, T>, atoms: &Atoms<'_, T>, g: &[T], work: &mut [T]) -> Result<()> {
    let (bias, work) = work.split_at_mut_checked(atoms.y.len()).ok_or(Error::Scratch)?;
    let (lse, work) = work.split_at_mut_checked(x.len()).ok_or(Error::Scratch)?;
    fill_bias(bias, atoms, g)?;
    log_sums(lse, x, &atoms.y, bias, atoms.eps, work)?;
    for slot in lse.iter_mut() {
        *slot = -*slot;
    }
    log_sums(w, &atoms.y, x, lse, atoms.eps, work)?;
    let own = T::ONE / T::from_usize(x.len());
    for (slot, &bias) in w.iter_mut().zip(&*bias) {
        *slot = (*slot + bias).exp() * own;
    }
    Ok(())
}

/// `ln b_j + g_j / eps`
pub(super) fn fill_bias<T: Scalar>(bias: &mut [T], atoms: &Atoms<'_, T>, g: &[T]) -> Result<()> {
    for (j, (slot, &g)) in bias.iter_mut().zip(g).enumerate() {
        let price = g / atoms.eps;
        ensure(price.fits(), Error::Range)?;
        *slot = atoms.weight(j).ln() + price;
    }
    Ok(())
}

/// `ln sum_k exp(bias_k - |q - p_k|^2 / (2 eps))` for every query q.
pub(super) fn log_sums<T: Scalar>(
    lse: &mut [T],
    queries: &Points<'_, T>,
    keys: &Points<'_, T>,
    bias: &[T],
    eps: T,
    work: &mut [T],
) -> Result<()> {
    let logit = Logit::Distance { kappa: T::lit(0.5) / eps, key_scale: T::ONE };
    // the kernel takes means of values: one column of them is the least
    let values = Points::new(keys.tail(0, 0), keys.len(), 1, keys.ld())?;
    let input = Input { queries: *queries, keys: *keys, values, bias: Some(bias), logit };
    let mut output = Output { lse: Some(lse), ..Output::default() };
    softmax::means_and_lse(&mut output, &input, work, softmax::distances)
}
