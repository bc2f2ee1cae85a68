//! What a softmax mean can give back.

use super::pass::Ends;
use super::tile::Sums;
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;
use core::num::NonZeroUsize;

/// Results for n queries; each is optional, and the moments cost a second pass over each tile only when asked for.
#[derive(Debug, Default)]
pub struct Output<'a, T> {
    /// n points of dimension dv: the weighted means.
    pub mean: Option<PointsMut<'a, T>>,
    /// n numbers: `ln sum exp(logit)`.
    pub lse: Option<&'a mut [T]>,
    /// n numbers: the trace of the covariance of the values under the weights.
    pub trcov: Option<&'a mut [T]>,
    /// n numbers: the sum of the squared weights, 1 / effective sample size.
    pub participation: Option<&'a mut [T]>,
    /// n numbers: the mean logit.
    pub mean_logit: Option<&'a mut [T]>,
}

impl<T: Scalar> Output<'_, T> {
    pub(super) fn check(&self, n: usize, dv: NonZeroUsize) -> Result<()> {
        let fits = |part: &Option<&mut [T]>| part.as_ref().is_none_or(|part| part.len() == n);
        ensure(self.mean.as_ref().is_none_or(|mean| mean.len() == n && mean.dim() == dv), Error::Shape)?;
        ensure([&self.lse, &self.trcov, &self.participation, &self.mean_logit].into_iter().all(fits), Error::Length)
    }
}

impl<T: Scalar> Ends<T> for Output<'_, T> {
    fn wants_moments(&self) -> bool {
        self.trcov.is_some() || self.participation.is_some() || self.mean_logit.is_some()
    }

    fn held(&self) -> Option<Points<'_, T>> {
        None
    }

    fn wants_means(&self) -> bool {
        true
    }

    fn take(&mut self, i: usize, sums: Sums<T>, columns: &[T], stride: NonZeroUsize) {
        self.put_mean(i, columns.iter().copied().step_by(stride.get()));
        self.put_lists(i, sums);
    }
}

impl<T: Scalar> Output<'_, T> {
    /// Query i's results from its sums and totals.
    pub(super) fn finish(&mut self, i: usize, sums: Sums<T>, totals: &[T]) {
        self.put_mean(i, totals.iter().map(|&total| total / sums.weight));
        self.put_lists(i, sums);
    }

    fn put_mean(&mut self, i: usize, means: impl Iterator<Item = T>) {
        if let Some(mean) = &mut self.mean {
            for (slot, mean) in mean.row_mut(i).iter_mut().zip(means) {
                *slot = mean;
            }
        }
    }

    fn put_lists(&mut self, i: usize, sums: Sums<T>) {
        put(&mut self.lse, i, || sums.max * T::LN_2 + sums.weight.ln());
        put(&mut self.trcov, i, || sums.spread / sums.weight);
        put(&mut self.participation, i, || sums.square / (sums.weight * sums.weight));
        put(&mut self.mean_logit, i, || (sums.max + sums.logit / sums.weight) * T::LN_2);
    }
}

fn put<T>(part: &mut Option<&mut [T]>, i: usize, value: impl FnOnce() -> T) {
    if let Some(slot) = part.as_mut().and_then(|part| part.get_mut(i)) {
        *slot = value();
    }
}
