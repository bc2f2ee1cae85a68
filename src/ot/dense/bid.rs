//! Potentials before any search: column minima, then an auction in which free rows bid for their best column.
//!
//! A bid lowers the column's potential until it is worse than the row's second best by an increment eps; the row that held the
//! column is free again. A round ends when few rows are free: what they would still fight over is cheaper to search for. The
//! increments come from what rows usually lose with their second choice, large losses cut off, so that a few points far away do
//! not set the scale. Each round starts without the rows whose column is more than eps worse than their best.

use super::scan::{Relax, two_least};
use super::{FREE, Search};
use crate::ot::array::copy;
use crate::scalar::Scalar;

/// Below this many rows an auction costs more than it saves.
const MANY: usize = 256;
/// Rounds, each with a fifth of the increment of the one before.
const ROUNDS: usize = 3;
/// Bids a row in one round, at most.
const BIDS: usize = 10;
/// A round ends when one row in so many is free.
const FEW: usize = 200;

impl<T: Scalar> Search<'_, T> {
    /// `g_j := min_i c_ij`; the column takes the row of that minimum if it is free.
    pub(super) fn reduce_columns(&mut self) {
        self.dist.fill(T::INFINITY);
        self.pred.fill(FREE);
        for (i, cost) in self.costs.rows().enumerate() {
            let (offset, row) = (T::ZERO, i as u32);
            Relax { cost, price: self.g, offset, row, dist: self.dist, pred: self.pred }.nearest();
        }
        copy(self.g, self.dist);
        for j in 0..self.pred.len() {
            let row = self.pred.get(j).copied().unwrap_or(FREE);
            if self.column_of(row as usize) == FREE {
                self.link(row, j);
            }
        }
    }

    /// An auction, and then only the rows that hold a best column.
    pub(super) fn auction(&mut self) {
        if self.perm.len() < MANY {
            return;
        }
        let mut eps = self.usual_loss() * T::lit(16.0);
        if eps > T::ZERO {
            for _ in 0..ROUNDS {
                self.release(eps);
                self.round(eps);
                eps *= T::lit(0.2);
            }
            self.release(T::ZERO);
        }
    }

    /// What rows lose with their second choice: the mean, with losses above twice the mean cut down to that, eight times over.
    fn usual_loss(&mut self) -> T {
        for (cost, loss) in self.costs.rows().zip(self.level.iter_mut()) {
            let two = two_least(cost, self.g);
            *loss = two.second - two.least;
        }
        let (n, mut most) = (T::from_usize(self.level.len()), T::INFINITY);
        for _ in 0..8 {
            let sum = self.level.iter().fold(T::ZERO, |sum, &loss| sum + if loss < most { loss } else { most });
            most = sum / n * T::lit(2.0);
        }
        most * T::lit(0.5)
    }

    /// Frees the rows whose column is more than eps worse than their best.
    fn release(&mut self, eps: T) {
        for i in 0..self.perm.len() {
            let column = self.column_of(i);
            if column != FREE {
                let least = two_least(self.costs.row(i), self.g).least;
                if self.reduced(i as u32, column as usize) - least > eps {
                    self.unlink(i as u32);
                }
            }
        }
    }

    fn round(&mut self, eps: T) {
        let n = self.perm.len();
        let mut left = n.saturating_mul(BIDS);
        loop {
            let bids = self.bid_once(eps);
            left = left.saturating_sub(bids);
            if bids.saturating_mul(FEW) <= n || left == 0 {
                return;
            }
        }
    }

    /// Each row that is free when its turn comes bids once; how many did.
    pub(super) fn bid_once(&mut self, eps: T) -> usize {
        let mut bids = 0;
        for i in 0..self.perm.len() {
            if self.column_of(i) == FREE {
                self.bid(i, eps);
                bids += 1;
            }
        }
        bids
    }

    fn bid(&mut self, i: usize, eps: T) {
        let cost = self.costs.row(i);
        let two = two_least(cost, self.g);
        let rise = if two.second.is_finite() { two.second - two.least + eps } else { T::ZERO };
        let owner = self.row_of.get(two.column).copied().unwrap_or(FREE);
        let column = if rise > T::ZERO || owner == FREE { Some(two.column) } else { self.free_equal(cost, two.least) };
        let Some(column) = column else { return };
        if let Some(price) = self.g.get_mut(column) {
            *price -= rise;
        }
        if rise > T::ZERO && owner != FREE {
            self.unlink(owner);
        }
        self.link(i as u32, column);
    }

    /// A free column as good as the best.
    fn free_equal(&self, cost: &[T], least: T) -> Option<usize> {
        let mut columns = cost.iter().zip(self.g.iter()).zip(self.row_of.iter());
        columns.position(|((&cost, &price), &row)| row == FREE && cost - price == least)
    }
}
