//! One bid: a row's best column, the price it offers there, and the mass it takes.

use super::Auction;
use super::entries::NONE;
use crate::ot::array::{at, set};
use crate::ot::index::columns::Columns;
use crate::scalar::Scalar;

/// The best column of a row, its cost, the least reduced cost and the second least.
struct Best<T> {
    col: u32,
    cost: T,
    least: T,
    second: T,
}

impl<T: Scalar> Auction<'_, T> {
    /// The row offers its best column what makes it as dear as the second best, and epsilon.
    pub(super) fn bid(&mut self, row: u32, columns: &mut impl Columns<T>) {
        let mut best = self.two_best(row);
        if best.second > at(self.threshold, row) {
            self.renew(row, columns);
            best = self.two_best(row);
        }
        let threshold = at(self.threshold, row);
        let second = if threshold < best.second { threshold } else { best.second };
        // a single column has no second
        let second = if second.is_finite() { second } else { best.least };
        self.cursor.bids += 1;
        self.take(row, best.col, best.cost - (second + self.cursor.epsilon));
        let price = self.entries.lowest(best.col).map_or(T::ZERO, |(_, _, price)| price);
        set(self.problem.g, best.col, price);
        columns.lowered(best.col as usize, self.problem.g);
    }

    fn two_best(&self, row: u32) -> Best<T> {
        let from = (row as usize).saturating_mul(self.problem.k.get());
        let part = from..from.saturating_add(self.problem.k.get());
        let list = self.problem.list.get(part.clone()).unwrap_or_default();
        let costs = self.problem.cost.get(part).unwrap_or_default();
        let mut best = Best { col: 0, cost: T::ZERO, least: T::INFINITY, second: T::INFINITY };
        for (&col, &cost) in list.iter().zip(costs) {
            let reduced = cost - at(self.problem.g, col);
            if reduced < best.least {
                best = Best { col, cost, least: reduced, second: best.least };
            } else if reduced < best.second {
                best.second = reduced;
            }
        }
        best
    }

    /// Makes the list of a row anew; its spread.
    pub(super) fn renew(&mut self, row: u32, columns: &mut impl Columns<T>) -> T {
        self.cursor.lists += 1;
        let from = (row as usize).saturating_mul(self.problem.k.get());
        let part = from..from.saturating_add(self.problem.k.get());
        let list = self.problem.list.get_mut(part.clone()).unwrap_or_default();
        let costs = self.problem.cost.get_mut(part).unwrap_or_default();
        let threshold = columns.best(row as usize, self.problem.g, list, costs);
        set(self.threshold, row, threshold);
        let spread = costs.last().copied().unwrap_or(T::ZERO) - costs.first().copied().unwrap_or(T::ZERO);
        for (cost, &col) in costs.iter_mut().zip(&*list) {
            *cost = columns.cost(row as usize, col as usize);
        }
        spread
    }

    /// The row takes mass of the column at this price from those who hold it at a lower one. What it holds so itself is
    /// joined to that.
    fn take(&mut self, row: u32, col: u32, price: T) {
        let need = at(self.flow, row);
        let (mut left, mut own) = (need, 0u64);
        for _ in 0..self.entries.slots.count {
            let Some((entry, owner, _)) = self.entries.lowest(col).filter(|&(_, _, held)| left > 0 && held > price) else {
                break;
            };
            let mass = at(self.entries.mass, entry);
            let moved = if owner == row { mass } else { mass.min(left) };
            if owner == row {
                own = own.wrapping_add(moved);
            } else {
                left = left.wrapping_sub(moved);
                self.put_out(owner, moved);
            }
            if moved == mass {
                self.entries.pop(col);
            } else {
                set(self.entries.mass, entry, mass.wrapping_sub(moved));
            }
        }
        set(self.flow, row, left);
        self.entries.push(row, col, need.wrapping_sub(left).wrapping_add(own), price);
    }

    fn put_out(&mut self, owner: u32, mass: u64) {
        if owner == NONE || mass == 0 {
            return;
        }
        let surplus = at(self.flow, owner);
        set(self.flow, owner, surplus.wrapping_add(mass));
        if surplus == 0 {
            self.enqueue(owner);
        }
    }
}
