//! The network simplex method over candidate lists.
//!
//! Each row keeps the k columns of least reduced cost `c_ij - g_j` that it had when it was last priced, and their costs. Pivots come from
//! these lists, a few rows at a time, the arc of the most negative `c_ij - f_i - g_j` first. When no list has one, the potentials
//! are computed afresh from the tree and the next part of the rows is priced against all columns; when all rows in turn are not violated
//! the basis is optimal, else the new lists feed the next pivots. A reduced cost counts as negative below a tolerance, a few
//! roundings of the largest potential, which doubles with every round that finds nothing but what may be rounding: so that cannot keep
//! the method running. Source:
//! D. Bertsekas, *Network Optimization*, 1998, chapter 5. Cost: pricing n queries, a pivot the length of its cycle and the smaller side of its cut.

use super::basis::{Arcs, span};
use super::tree::Tree;
use crate::ot::array::at;
use crate::ot::index::columns::Columns;
use crate::scalar::Scalar;
use core::num::NonZeroUsize;

/// Arcs looked at for a pivot before the best is taken.
const BLOCK: usize = 128;
/// Pivots a node at most.
const PIVOTS: u64 = 4096;
/// Parts in which all rows are priced, and the least rows of one.
const PARTS: u32 = 16;
const PART: u32 = 32;
/// Violations above so many tolerances are no rounding.
const ROUNDING: f64 = 1024.0;
/// Rounds of pricing without such a violation that have the same tolerance.
const PATIENCE: u32 = 4;

/// Where a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ot) enum Stage {
    /// Lists for guessed prices, then the tree.
    List,
    /// Pivots from the lists.
    Pivot,
    /// Every row against all columns.
    Price,
    /// No row is violated.
    Optimal,
    /// The bound on pivots is met, or the lists of a coarse problem have no pivot more.
    Ended,
}

/// What a run must know to go on.
#[derive(Clone, Copy, Debug)]
pub(in crate::ot) struct Cursor<T> {
    pub(super) stage: Stage,
    /// The next row.
    pub(super) row: u32,
    /// Rows since the last pivot.
    pub(super) missed: u32,
    /// The next row to price, and how many before it in turn were not violated.
    pub(super) priced: u32,
    pub(super) clean: u32,
    /// Rounds of pricing with violations that may be rounding, and whether this one had greater ones.
    pub(super) rounds: u32,
    pub(super) great: u32,
    pub(super) pivots: u64,
    pub(super) tolerance: T,
}

impl<T: Scalar> Cursor<T> {
    pub(in crate::ot) fn new() -> Self {
        Self { stage: Stage::List, row: 0, missed: 0, priced: 0, clean: 0, rounds: 0, great: 0, pivots: 0, tolerance: T::ZERO }
    }
}

/// The simplex method on one problem.
pub(in crate::ot) struct Solver<'a, T> {
    pub(super) tree: Tree<'a, T>,
    /// At first those of a forest.
    pub(super) arcs: Arcs<'a>,
    pub(super) col_mass: &'a [u64],
    /// `k` columns a row, and their costs.
    pub(super) list: &'a mut [u32],
    pub(super) cost: &'a mut [T],
    pub(super) k: NonZeroUsize,
    /// Whether the plan need not be optimal.
    pub(super) coarse: bool,
    /// g when the columns were last priced.
    pub(super) prices: &'a mut [T],
    pub(super) cursor: Cursor<T>,
}

impl<T: Scalar> Solver<'_, T> {
    /// Goes on for at most `budget` rows priced and blocks searched, which are taken off; whether there is no more to do.
    pub(in crate::ot) fn run(&mut self, columns: &mut impl Columns<T>, budget: &mut u64) -> bool {
        columns.refresh(self.prices);
        while *budget > 0 && !self.over() {
            *budget -= 1;
            match self.cursor.stage {
                Stage::Pivot => self.search(columns),
                _ => self.price(columns),
            }
        }
        self.over()
    }

    fn over(&self) -> bool {
        matches!(self.cursor.stage, Stage::Optimal | Stage::Ended)
    }

    /// The best columns of the next row.
    fn price(&mut self, columns: &mut impl Columns<T>) {
        let row = self.cursor.priced;
        let from = (row as usize).saturating_mul(self.k.get());
        let list = self.list.get_mut(from..).and_then(|list| list.get_mut(..self.k.get())).unwrap_or_default();
        let cost = self.cost.get_mut(from..).and_then(|list| list.get_mut(..self.k.get())).unwrap_or_default();
        columns.best(row as usize, self.prices, list, cost);
        let least = cost.first().copied().unwrap_or(T::ZERO) - at(self.tree.potential, row);
        for (cost, &col) in cost.iter_mut().zip(&*list) {
            *cost = columns.cost(row as usize, col as usize);
        }
        self.cursor.priced = row.saturating_add(1);
        if self.cursor.stage == Stage::Price {
            self.judge(row, least);
        } else if self.cursor.priced >= self.tree.rows {
            self.settle(columns);
        }
    }

    /// What follows from a row's least reduced cost: after a part of the rows, pivots if one of them was violated; after all rows in turn without
    /// one, the end.
    fn judge(&mut self, row: u32, least: T) {
        let violated = least < -self.cursor.tolerance;
        self.cursor.clean = if violated { 0 } else { self.cursor.clean.saturating_add(1) };
        self.cursor.great |= u32::from(least < -(self.cursor.tolerance * T::lit(ROUNDING)));
        let (rows, part) = (self.tree.rows, (self.tree.rows / PARTS).max(PART));
        let last = self.cursor.priced >= rows;
        if last {
            let again = if self.cursor.great > 0 { 0 } else { self.cursor.rounds.saturating_add(1) };
            (self.cursor.priced, self.cursor.rounds, self.cursor.great) = (0, again, 0);
        }
        if self.cursor.clean >= rows {
            self.cursor.stage = Stage::Optimal;
        } else if (last || self.cursor.priced.is_multiple_of(part)) && self.cursor.clean < part.min(row.saturating_add(1)) {
            self.open_search(row.saturating_sub(row.checked_rem(part).unwrap_or(0)));
        }
    }

    /// Pivots next, from the lists of these rows on.
    fn open_search(&mut self, row: u32) {
        self.cursor.stage = Stage::Pivot;
        (self.cursor.row, self.cursor.missed, self.cursor.clean) = (row, 0, 0);
    }

    /// The tree from the arcs and the candidates, and its potentials.
    pub(super) fn settle(&mut self, columns: &impl Columns<T>) {
        span(&mut self.tree, &mut self.arcs, self.col_mass, self.list, self.k.get());
        self.recompute(columns);
        self.cursor.priced = 0;
        self.open_search(0);
    }

    /// Potentials from the tree, and the tolerance that goes with them.
    fn recompute(&mut self, columns: &impl Columns<T>) {
        self.tree.recompute(|row, col| columns.cost(row as usize, col as usize));
        let largest = self.tree.potential.iter().fold(T::ZERO, |largest, p| p.abs().max(largest));
        let patience = self.cursor.rounds.saturating_sub(PATIENCE).min(40) as i32;
        self.cursor.tolerance = T::EPSILON * T::lit(8.0) * largest * T::pow2(patience);
    }

    /// The most negative arc of a block of lists, and a pivot on it.
    fn search(&mut self, columns: &mut impl Columns<T>) {
        let (row, k) = (self.cursor.row as usize, self.k.get());
        let block = (BLOCK / self.k).max(1).min((self.tree.rows as usize).saturating_sub(row));
        let (f, minus_g) = self.tree.potential.split_at_checked(self.tree.rows as usize).unwrap_or_default();
        let part = row.saturating_mul(k)..row.saturating_add(block).saturating_mul(k);
        let lists = self.list.get(part.clone()).unwrap_or_default().chunks(k);
        let costs = self.cost.get(part).unwrap_or_default().chunks(k);
        let mut best = (0, 0, -self.cursor.tolerance);
        for (i, (list, cost)) in (row as u32..).zip(lists.zip(costs)) {
            let f = at(f, i);
            for (&j, &cost) in list.iter().zip(cost) {
                let reduced = (cost - f) + at(minus_g, j);
                if reduced < best.2 {
                    best = (i, j, reduced);
                }
            }
        }
        let (i, j, reduced) = best;
        self.advance(block as u32);
        if reduced < -self.cursor.tolerance {
            self.tree.pivot(i, self.tree.rows.saturating_add(j), reduced);
            self.cursor.pivots += 1;
            self.cursor.missed = 0;
        } else if self.cursor.missed >= self.tree.rows {
            self.open_pricing(columns);
        }
        if self.cursor.pivots > PIVOTS.saturating_mul(u64::from(self.tree.nodes())) {
            self.cursor.stage = Stage::Ended;
        }
    }

    /// On to the next block of rows.
    fn advance(&mut self, block: u32) {
        self.cursor.missed = self.cursor.missed.saturating_add(block);
        let row = self.cursor.row.saturating_add(block);
        self.cursor.row = if row < self.tree.rows { row } else { 0 };
    }

    /// Prices every row next.
    pub(super) fn open_pricing(&mut self, columns: &mut impl Columns<T>) {
        if self.coarse {
            self.cursor.stage = Stage::Ended;
            return;
        }
        self.recompute(columns);
        let columns_potentials = self.tree.potential.iter().skip(self.tree.rows as usize);
        self.prices.iter_mut().zip(columns_potentials).for_each(|(price, &potential)| *price = -potential);
        columns.refresh(self.prices);
        self.cursor.stage = Stage::Price;
    }
}

impl Stage {
    const ALL: [Self; 5] = [Self::List, Self::Pivot, Self::Price, Self::Optimal, Self::Ended];

    /// A number to keep it by.
    pub(super) fn number(self) -> u32 {
        self as u32
    }

    pub(super) fn numbered(number: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.number() == number)
    }
}
