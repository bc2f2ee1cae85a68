//! Permutation tests: how often does a random permutation of one side do as well as the data?
//!
//! Permutation k is a function of (seed, k): R. Durstenfeld's shuffle with the words of row k of stream
//! [`STREAM_PERMUTATION`](crate::noise::STREAM_PERMUTATION), so that a test can be cut, resumed or run in parallel. An index below m is the high
//! word of 32 random bits times m: no index is favoured by more than m 2^-32. With e of B permutations at least as large as the statistic,
//! `p = (1 + e) / (1 + B)`, which is exact: P(p <= a) <= a for independent pairs, whatever their law. Given a level, the test ends as
//! soon as no further permutation could change whether p is above it; p is then that of the permutations done.

use super::hsic::{Paired, hsic_work_len};
use super::kernel::Similarity;
use crate::error::{Error, Outcome, Result, ensure};
use crate::noise::{Address, Generator, STREAM_PERMUTATION};
use crate::ot::exchange;
use crate::scalar::Scalar;
use rand_core::Rng;

/// A permutation test to be done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trials<T> {
    /// The number of permutations, B; about 999 resolve p = 0.01.
    pub count: usize,
    /// Stop when it is certain whether p is above this level, in [0, 1]; at 0 all permutations are done.
    pub level: T,
    /// The seed of the permutations.
    pub seed: u64,
}

/// What a permutation test found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found<T> {
    /// The statistic of the data.
    pub statistic: T,
    /// `(1 + exceeding) / (1 + done)`
    pub p: T,
    /// How many permutations had a statistic at least as large.
    pub exceeding: usize,
    /// How many were tried.
    pub done: usize,
}

impl<T: Scalar> Trials<T> {
    pub(super) fn check(&self, n: usize) -> Result<()> {
        ensure(self.level >= T::ZERO && self.level <= T::ONE, Error::Parameter)?;
        ensure(u32::try_from(self.count).is_ok_and(|count| count < u32::MAX), Error::Parameter)?;
        ensure(u32::try_from(n).is_ok(), Error::Shape)
    }

    /// Whether p is certain to stay above the level, or not to.
    fn certain(&self, found: &Found<T>) -> bool {
        let all = T::from_usize(self.count + 1);
        let least = T::from_usize(found.exceeding + 1);
        let most = T::from_usize(found.exceeding + 1 + (self.count - found.done));
        self.level > T::ZERO && (least > self.level * all || most <= self.level * all)
    }

    /// Tries permutations until all are done or the decision is certain; after each `observer(done, count)`.
    pub(super) fn run(
        &self,
        order: &mut [u32],
        statistic: T,
        mut permuted: impl FnMut(&[u32]) -> T,
        mut observer: impl FnMut(usize, usize) -> Result<Outcome>,
    ) -> Result<(Found<T>, Outcome)> {
        let mut found = Found { statistic, p: T::ONE, exceeding: 0, done: 0 };
        let mut outcome = Outcome::Done;
        while found.done < self.count && outcome == Outcome::Done {
            permutation(order, self.seed, found.done as u64);
            found.exceeding += usize::from(permuted(order) >= statistic);
            found.done += 1;
            found.p = T::from_usize(found.exceeding + 1) / T::from_usize(found.done + 1);
            outcome = observer(found.done, self.count)?;
            if self.certain(&found) {
                break;
            }
        }
        Ok((found, outcome))
    }
}

/// Permutation `number` of 0, 1, ... under a seed.
pub fn permutation(order: &mut [u32], seed: u64, number: u64) {
    let mut generator: Generator = Address { seed, stream: STREAM_PERMUTATION, step: 0, row: number }.generator();
    for (slot, i) in order.iter_mut().zip(0..) {
        *slot = i;
    }
    for last in (1..order.len()).rev() {
        let word = generator.next_u64() >> 32;
        exchange(order, last, ((word * (last as u64 + 1)) >> 32) as usize);
    }
}

/// The scalars of scratch of [`permutation_test`], for n pairs of points of these dimensions.
pub const fn permutation_test_work_len<T: Scalar>(n: usize, d_x: usize, d_y: usize) -> usize {
    hsic_work_len::<T>(n, d_x, d_y)
}

/// The indices of scratch of [`permutation_test`].
pub const fn permutation_test_iwork_len(n: usize) -> usize {
    n
}

/// Whether the n pairs (x_i, y_i) are independent, by random permutations of one side. `observer(done, count)` after each.
///
/// # Errors
/// As [`hsic`](super::hsic); `Parameter` unless 0 <= level <= 1 and count < 2^32 - 1; `Shape` from 2^32 points on; `Callback`.
pub fn permutation_test<T: Scalar>(
    x: &Similarity<'_, T>,
    y: &Similarity<'_, T>,
    trials: Trials<T>,
    work: &mut [T],
    iwork: &mut [u32],
    observer: impl FnMut(usize, usize) -> Result<Outcome>,
) -> Result<(Found<T>, Outcome)> {
    let n = x.points.len();
    trials.check(n)?;
    let order = iwork.get_mut(..n).ok_or(Error::Scratch)?;
    let mut pairs = Paired::new(x, y, work)?;
    let statistic = pairs.statistic(None);
    trials.run(order, statistic, |order| pairs.statistic(Some(order)), observer)
}
