//! The exact assignment of n rows to n of m >= n columns of a cost matrix in memory.
//!
//! Shortest augmenting paths on reduced costs `c_ij - f_i - g_j` (R. Jonker, A. Volgenant, *Computing* 38, 1987), every row of costs
//! scanned as a whole on lanes. Square problems start from column minima and an auction whose increments shrink, which
//! leaves few rows to search for (D. Bertsekas, *Annals of Operations Research* 14, 1988). Bounded: a fixed number of bids, then at
//! most n searches of at most n scans. O(n^2 m) at worst, usually a few tens of scans a row. Memory O(n + m) beside the matrix.
//! Ties go to a free column, else to the lowest index: the result is a function of the input alone.

mod bid;
mod path;
mod scan;

use crate::error::{Error, Result};
use crate::points::Points;
use crate::scalar::Scalar;

/// No partner yet.
pub(super) const FREE: u32 = u32::MAX;

/// The scalars of scratch of [`solve`], for n rows of m columns.
pub(super) const fn work_len(n: usize, m: usize) -> usize {
    m.saturating_mul(2).saturating_add(n)
}

/// The indices of scratch of [`solve`].
pub(super) const fn iwork_len(n: usize, m: usize) -> usize {
    m.saturating_mul(2).saturating_add(n)
}

/// A partial assignment and its column potentials.
struct Search<'a, T> {
    /// n rows of m costs.
    costs: Points<'a, T>,
    /// Column of each row, row of each column; `FREE` if none.
    perm: &'a mut [u32],
    row_of: &'a mut [u32],
    g: &'a mut [T],
    /// Of a search: distance and previous row of each column, potentials (minus infinity where scanned), and the scanned columns
    /// with their distances, in order.
    dist: &'a mut [T],
    pred: &'a mut [u32],
    price: &'a mut [T],
    scanned: &'a mut [u32],
    level: &'a mut [T],
}

/// Assigns each row a column of its own at the least total cost: `perm[i]`, and g such that `c_ij - g_j` is least at `perm[i]`, up to
/// rounding; `g <= 0`, and 0 where no row is, if there are more columns than rows. Costs are finite, `n <= m < 2^32 - 1`.
///
/// # Errors
/// `Scratch`.
pub(super) fn solve<T: Scalar>(
    perm: &mut [u32],
    g: &mut [T],
    costs: Points<'_, T>,
    work: &mut [T],
    iwork: &mut [u32],
) -> Result<()> {
    let (n, m) = (costs.len(), costs.dim().get());
    let (dist, rest) = work.split_at_mut_checked(m).ok_or(Error::Scratch)?;
    let (price, rest) = rest.split_at_mut_checked(m).ok_or(Error::Scratch)?;
    let level = rest.get_mut(..n).ok_or(Error::Scratch)?;
    let (row_of, rest) = iwork.split_at_mut_checked(m).ok_or(Error::Scratch)?;
    let (pred, rest) = rest.split_at_mut_checked(m).ok_or(Error::Scratch)?;
    let scanned = rest.get_mut(..n).ok_or(Error::Scratch)?;
    let mut search = Search { costs, perm, row_of, g, dist, pred, price, scanned, level };
    search.perm.fill(FREE);
    search.row_of.fill(FREE);
    search.g.fill(T::ZERO);
    if n == m {
        search.reduce_columns();
        search.auction();
        search.bid_once(T::ZERO);
    }
    search.bid_once(T::ZERO);
    for i in 0..n {
        if search.column_of(i) == FREE {
            search.augment(i as u32);
        }
    }
    Ok(())
}

/// The least of `cost_j - price_j`.
pub(super) fn least<T: Scalar>(cost: &[T], price: &[T]) -> T {
    scan::two_least(cost, price).least
}

impl<T: Scalar> Search<'_, T> {
    fn column_of(&self, i: usize) -> u32 {
        self.perm.get(i).copied().unwrap_or(FREE)
    }

    /// `c_ij - g_j`; infinite out of range.
    fn reduced(&self, i: u32, j: usize) -> T {
        let (cost, price) = (self.costs.row(i as usize).get(j), self.g.get(j));
        cost.zip(price).map_or(T::INFINITY, |(&cost, &price)| cost - price)
    }

    fn link(&mut self, i: u32, j: usize) {
        if let Some((column, row)) = self.perm.get_mut(i as usize).zip(self.row_of.get_mut(j)) {
            (*column, *row) = (j as u32, i);
        }
    }

    fn unlink(&mut self, i: u32) {
        if let Some(column) = self.perm.get_mut(i as usize) {
            if let Some(row) = self.row_of.get_mut(*column as usize) {
                *row = FREE;
            }
            *column = FREE;
        }
    }
}
