//! What a softmax mean can give back.

use super::pass::{Ends, Rows};
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
    /// Products of the covariance of the values under the weights.
    pub covariance: Option<Covariance<'a, T>>,
}

/// `C u` for each query, C the covariance of the values under its weights; `trcov` is the trace of C.
#[derive(Debug)]
pub struct Covariance<'a, T> {
    /// n points of dimension dv: u.
    pub directions: Points<'a, T>,
    /// n points of dimension dv: C u.
    pub products: PointsMut<'a, T>,
}

impl<T: Scalar> Output<'_, T> {
    pub(super) fn check(&self, n: usize, dv: NonZeroUsize) -> Result<()> {
        let fits = |part: &Option<&mut [T]>| part.as_ref().is_none_or(|part| part.len() == n);
        ensure(self.mean.as_ref().is_none_or(|mean| mean.len() == n && mean.dim() == dv), Error::Shape)?;
        let shape = |points: &Points<'_, T>| points.len() == n && points.dim() == dv;
        let along = |c: &Covariance<'_, T>| shape(&c.directions) && shape(&c.products.view());
        ensure(self.covariance.as_ref().is_none_or(along), Error::Shape)?;
        ensure([&self.lse, &self.trcov, &self.participation, &self.mean_logit].into_iter().all(fits), Error::Length)
    }

    pub(super) fn wants_moments(&self) -> bool {
        self.trcov.is_some() || self.participation.is_some() || self.mean_logit.is_some()
    }
}

impl<T: Scalar> Ends<T> for Output<'_, T> {
    fn columns(&mut self, i: usize) -> Option<Rows<'_, T>> {
        self.mean.as_mut().map(|mean| mean.tail_mut(i, 0))
    }

    fn wants_means(&self) -> bool {
        true
    }

    fn wants_sums(&self) -> bool {
        self.lse.is_some() || self.wants_moments()
    }

    fn take(&mut self, i: usize, sums: Sums<T>) {
        put(&mut self.lse, i, || sums.max * T::LN_2 + sums.weight.ln());
        put(&mut self.trcov, i, || sums.spread / sums.weight);
        put(&mut self.participation, i, || sums.square / (sums.weight * sums.weight));
        put(&mut self.mean_logit, i, || (sums.max + sums.logit / sums.weight) * T::LN_2);
    }

    fn directions(&self) -> Option<Points<'_, T>> {
        self.covariance.as_ref().map(|covariance| covariance.directions)
    }

    fn products(&mut self, i: usize) -> Option<Rows<'_, T>> {
        self.covariance.as_mut().map(|covariance| covariance.products.tail_mut(i, 0))
    }
}

impl<T: Scalar> Output<'_, T> {
    /// Query i's results from its sums and totals.
    pub(super) fn finish(&mut self, i: usize, sums: Sums<T>, totals: &[T]) {
        if let Some(mean) = &mut self.mean {
            for (slot, &total) in mean.row_mut(i).iter_mut().zip(totals) {
                *slot = total / sums.weight;
            }
        }
        self.take(i, sums);
    }
}

fn put<T>(part: &mut Option<&mut [T]>, i: usize, value: impl FnOnce() -> T) {
    if let Some(slot) = part.as_mut().and_then(|part| part.get_mut(i)) {
        *slot = value();
    }
}
