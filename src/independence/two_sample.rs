//! Two samples of one law? The squared maximum mean discrepancy of n points and m others, pooled.
//!
//! ```text
//! MMD^2 = (1/n^2) sum_ij k(x_i, x_j) + (1/m^2) sum_ij k(y_i, y_j) - (2/nm) sum_ij k(x_i, y_j) = sum_ij w_i w_j k(z_i, z_j),
//! ```
//!
//! z the pooled points and w = 1/n or -1/m. With the distance kernel it is G. Szekely's and M. Rizzo's energy distance. On multivariate ranks of
//! the pooled sample the test is free of the law (N. Deb, B. Sen, *JASA* 118, 2023). p by random permutations of the labels, as in
//! [`permutation_test`](super::permutation_test). Source: A. Gretton et al., *JMLR* 13, 2012. Cost: (n + m)^2/2 kernels a permutation.

use super::kernel::Similarity;
use super::pairs::{Other, Side, block_len, pair_sum};
use super::permute::{Found, Trials};
use crate::error::{Error, Outcome, Result, ensure};
use crate::scalar::Scalar;
use crate::simd::Lane;

/// The scalars of scratch of [`two_sample_test`], for points of dimension d.
pub const fn two_sample_test_work_len<T: Scalar>(d: usize) -> usize {
    block_len::<T>(d)
}

/// The indices of scratch of [`two_sample_test`], for n points in all.
pub const fn two_sample_test_iwork_len(n: usize) -> usize {
    n
}

/// Whether the first n points of a pooled cloud are of the same law as the rest. `observer(done, count)` after each permutation.
///
/// # Errors
/// `Empty` if either sample has no points; `Parameter` unless 0 <= level <= 1; `Shape` from 2^32 points on; `Scratch`; `Callback`.
pub fn two_sample_test<T: Scalar>(
    pooled: &Similarity<'_, T>,
    n: usize,
    trials: Trials<T>,
    work: &mut [T],
    iwork: &mut [u32],
    observer: impl FnMut(usize, usize) -> Result<Outcome>,
) -> Result<(Found<T>, Outcome)> {
    let all = pooled.points.len();
    ensure(n > 0 && n < all, Error::Empty)?;
    trials.check(all)?;
    let block = work.get_mut(..block_len::<T>(pooled.points.dim().get())).ok_or(Error::Scratch)?;
    let order = iwork.get_mut(..all).ok_or(Error::Scratch)?;
    let mut discrepancy = |order: Option<&[u32]>| {
        let side = Side { of: pooled, block: &mut *block, order };
        let labels = Labels { first: n, weights: [T::ONE / T::from_usize(n), -T::ONE / T::from_usize(all - n)], from: 0 };
        let own = pooled.diagonal() * (labels.weights[0] - labels.weights[1]);
        let pairs = pair_sum(side, labels);
        (pairs + pairs) + own
    };
    let statistic = discrepancy(None);
    trials.run(order, statistic, |order| discrepancy(Some(order)), observer)
}

/// `w_i w_j`, of the first sample and of the second.
struct Labels<T> {
    first: usize,
    weights: [T; 2],
    from: usize,
}

impl<T: Scalar> Labels<T> {
    #[inline(always)]
    fn weight(&self, i: usize) -> T {
        if i < self.first { self.weights[0] } else { self.weights[1] }
    }
}

impl<T: Scalar> Other<T> for Labels<T> {
    #[inline(always)]
    fn load<L: Lane<T>>(&mut self, first: usize) {
        self.from = first;
    }

    #[inline(always)]
    fn with<L: Lane<T>>(&self, j: usize) -> L {
        let other = self.weight(j);
        L::from_fn(
            #[inline(always)]
            |r| self.weight(self.from + r) * other,
        )
    }
}
