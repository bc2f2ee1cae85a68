//! p-values without permutations at run time.
//!
//! | function | what it needs |
//! |---|---|
//! | [`gamma_p`] | mean and variance of [`hsic`](super::hsic()): the gamma law of these moments, slightly liberal far in the tail |
//! | [`null_quantiles`] | the law of a rank test for (n, reference, kernel), once, on a host: exact up to the number of permutations |
//! | [`table_p`] | those quantiles, kept in flash |
//!
//! Ranks of independent pairs are a uniformly random pairing of the reference's points, whatever the law of the data (if it is continuous),
//! so the quantiles of the statistic over random pairings of the reference with itself serve every data set of that size.

use super::hsic::{Paired, hsic_work_len};
use super::kernel::Similarity;
use super::permute::permutation;
use crate::error::{Error, Outcome, Result, ensure};
use crate::ot::sort;
use crate::scalar::Scalar;

/// `P(gamma variate of this mean and variance >= statistic)`. For a mean of 0 or below: 1 unless the statistic is positive.
///
/// # Errors
/// `Parameter` unless all are finite and the variance is above 0.
pub fn gamma_p<T: Scalar>(statistic: T, mean: T, variance: T) -> Result<T> {
    ensure(statistic.is_finite() && mean > T::ZERO && mean.is_finite(), Error::Parameter)?;
    ensure(variance > T::ZERO && variance.is_finite(), Error::Parameter)?;
    let (shape, ratio) = (mean / variance * mean, statistic / variance * mean);
    ensure(shape.is_finite() && shape > T::ZERO && ratio.is_finite(), Error::Range)?;
    Ok(if statistic > T::ZERO { shape.gamma_q(ratio) } else { T::ONE })
}

/// The scalars of scratch of [`null_quantiles`], for references of n points of these dimensions and `count` permutations.
pub const fn null_quantiles_work_len<T: Scalar>(n: usize, d_x: usize, d_y: usize, count: usize) -> usize {
    hsic_work_len::<T>(n, d_x, d_y).saturating_add(count)
}

/// The indices of scratch of [`null_quantiles`].
pub const fn null_quantiles_iwork_len(n: usize, count: usize) -> usize {
    n.saturating_add(count)
}

/// The quantiles of the statistic of ranks under independence: of `count` statistics of random pairings, at most a share
/// `1 - probabilities[k]` is at least `quantiles[k]`, and this is the least such statistic. `observer(done, count)` after each.
///
/// # Errors
/// As [`hsic`](super::hsic()); `Parameter` unless 0 < probabilities < 1 ascend strictly and `count (1 - probability) >= 1` for each; `Length` if the
/// lists differ in length.
pub fn null_quantiles<T: Scalar>(
    quantiles: &mut [T],
    probabilities: &[T],
    x: &Similarity<'_, T>,
    y: &Similarity<'_, T>,
    (count, seed): (usize, u64),
    work: &mut [T],
    iwork: &mut [u32],
    mut observer: impl FnMut(usize, usize) -> Result<Outcome>,
) -> Result<Outcome> {
    let n = x.points.len();
    check(probabilities, quantiles.len())?;
    let above = |probability: T| T::from_usize(count) * (T::ONE - probability);
    ensure(probabilities.iter().all(|&probability| above(probability) >= T::ONE), Error::Parameter)?;
    ensure(u32::try_from(count).is_ok() && u32::try_from(n).is_ok(), Error::Shape)?;
    let (order, rest) = iwork.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let rank = rest.get_mut(..count).ok_or(Error::Scratch)?;
    let (statistics, work) = work.split_at_mut_checked(count).ok_or(Error::Scratch)?;
    let mut pairs = Paired::new(x, y, work)?;
    for (k, slot) in statistics.iter_mut().enumerate() {
        permutation(order, seed, k as u64);
        *slot = pairs.statistic(Some(order));
        if observer(k + 1, count)? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
    }
    sort(rank, statistics);
    for (slot, &probability) in quantiles.iter_mut().zip(probabilities) {
        let place = (0..count).find(|&k| T::from_usize(count - k) <= above(probability)).unwrap_or(0);
        *slot = rank.get(place).and_then(|&at| statistics.get(at as usize)).copied().unwrap_or(T::ZERO);
    }
    Ok(Outcome::Done)
}

/// The p-value of a statistic by a table of quantiles: `1 - probability` of the last quantile that it reaches, 1 if it reaches none. Never too
/// small, up to the table's own error; as fine as the table.
///
/// # Errors
/// `Parameter` unless 0 < probabilities < 1 ascend strictly and the statistic is finite; `NonFinite`; `Length` if the lists differ in length.
pub fn table_p<T: Scalar>(statistic: T, quantiles: &[T], probabilities: &[T]) -> Result<T> {
    check(probabilities, quantiles.len())?;
    ensure(statistic.is_finite(), Error::Parameter)?;
    ensure(quantiles.iter().all(|q| q.is_finite()), Error::NonFinite)?;
    let reached = quantiles.iter().zip(probabilities).take_while(|&(&quantile, _)| quantile <= statistic).last();
    Ok(reached.map_or(T::ONE, |(_, &probability)| T::ONE - probability))
}

fn check<T: Scalar>(probabilities: &[T], len: usize) -> Result<()> {
    ensure(probabilities.len() == len, Error::Length)?;
    ensure(probabilities.iter().all(|p| p.is_finite()), Error::NonFinite)?;
    let inside = probabilities.iter().all(|&p| p > T::ZERO && p < T::ONE);
    let ascend = probabilities.windows(2).all(|pair| matches!(pair, [a, b] if a < b));
    ensure(inside && ascend, Error::Parameter)
}
