//! The columns of an assignment or transport problem, asked for by rows.
//!
//! Costs `c_ij` and potentials g of columns: the reduced cost of column j for row i is `c_ij - g_j`.

use crate::scalar::Scalar;

/// Stands in lists where there is no column.
pub(in crate::ot) const NO_COLUMN: u32 = u32::MAX;

/// The costs of a problem, and the cheapest columns of a row.
pub(in crate::ot) trait Columns<T> {
    /// How many rows.
    fn rows(&self) -> usize;
    /// How many columns.
    fn cols(&self) -> usize;
    /// `c_ij`
    fn cost(&self, i: usize, j: usize) -> T;
    /// The columns of the least reduced costs of row i, as many as the list has room for, ascending by reduced cost, beside these costs.
    /// Where there are fewer columns, `NO_COLUMN` and infinity follow.
    ///
    /// The list holds columns to try first (its old ones, say; `NO_COLUMN` or anything out of range for none). Returns the
    /// threshold: every column outside the list has at least this reduced cost. Infinity if none is outside.
    /// g: as last told by `refresh` and `lowered`. A list of one gives the minimum.
    fn best(&mut self, i: usize, g: &[T], list: &mut [u32], reduced: &mut [T]) -> T;
    /// Takes note of new potentials. Called before the first question.
    fn refresh(&mut self, g: &[T]);
    /// Takes note that `g_j` has fallen, and no other has changed.
    fn lowered(&mut self, j: usize, g: &[T]);
}

/// The list of the least numbers seen so far.
pub(in crate::ot) struct Least<'a, T> {
    pub(in crate::ot) list: &'a mut [u32],
    pub(in crate::ot) reduced: &'a mut [T],
}

impl<T: Scalar> Least<'_, T> {
    /// No columns.
    pub(in crate::ot) fn clear(&mut self) {
        self.list.fill(NO_COLUMN);
        self.reduced.fill(T::INFINITY);
    }

    /// What a column must stay below to enter; everything outside is at least this.
    #[inline(always)]
    pub(in crate::ot) fn threshold(&self) -> T {
        self.reduced.last().copied().unwrap_or(T::INFINITY)
    }

    /// Lets a column in whose reduced cost is below the threshold. Equal ones keep the order in which they came.
    #[inline]
    pub(in crate::ot) fn insert(&mut self, column: u32, cost: T) {
        let (mut column, mut cost) = (column, cost);
        for (listed, reduced) in self.list.iter_mut().zip(self.reduced.iter_mut()) {
            if cost < *reduced {
                core::mem::swap(&mut column, listed);
                core::mem::swap(&mut cost, reduced);
            }
        }
    }

    /// Lets a column in that may be listed already.
    #[inline(always)]
    pub(in crate::ot) fn admit(&mut self, column: u32, cost: T) {
        if !self.list.contains(&column) {
            self.insert(column, cost);
        }
    }
}
