//! The assignment of few points, without lists or levels, with indices of 16 or 32 bits.
//!
//! Successive shortest augmenting paths after column reduction and two rounds of augmenting row reduction, which assign most rows (R.
//! Jonker, A. Volgenant, *Computing* 38, 1987). Costs are computed on the fly. At most n searches of at most n scans, O(n^3 d) at worst, on real
//! data O(n^2 d) times a few tens. Ties go to a free column, else to the first of a fixed order.

use super::array::{at, set};
use super::costs::Costs;
use crate::scalar::Scalar;

/// An index of a row or a column.
pub(super) trait Place: Copy + Default + PartialEq {
    /// No partner yet.
    const FREE: Self;
    /// The index of a place that there is.
    fn new(place: u32) -> Self;
    /// Its number.
    fn number(self) -> u32;
}

impl Place for u16 {
    const FREE: Self = Self::MAX;
    fn new(place: u32) -> Self {
        place as Self
    }
    fn number(self) -> u32 {
        u32::from(self)
    }
}

impl Place for u32 {
    const FREE: Self = Self::MAX;
    fn new(place: u32) -> Self {
        place
    }
    fn number(self) -> u32 {
        self
    }
}

/// A partial assignment and its column potentials: lists of one length.
pub(super) struct Search<'a, T, P> {
    pub(super) costs: Costs<'a, T>,
    /// Column of each row, row of each column; `FREE` if none.
    pub(super) perm: &'a mut [P],
    pub(super) row_of: &'a mut [P],
    pub(super) g: &'a mut [T],
    /// Of a search: distance and previous row of each column, and the columns, scanned ones first.
    pub(super) dist: &'a mut [T],
    pub(super) pred: &'a mut [P],
    pub(super) list: &'a mut [P],
}

impl<T: Scalar, P: Place> Search<'_, T, P> {
    /// The whole assignment, whatever the lists held.
    pub(super) fn solve(&mut self) {
        self.reduce_columns();
        self.reduce_rows();
        self.reduce_rows();
        for i in 0..self.rows() {
            if at(self.perm, i) == P::FREE {
                self.augment(i);
            }
        }
    }

    fn rows(&self) -> u32 {
        self.perm.len() as u32
    }

    fn reduced(&self, i: u32, j: u32) -> T {
        self.costs.get(i as usize, j as usize) - at(self.g, j)
    }

    fn link(&mut self, i: u32, j: u32) {
        set(self.perm, i, P::new(j));
        set(self.row_of, j, P::new(i));
    }

    /// g_j := the column's minimum; the column takes the row of that minimum if it is free.
    fn reduce_columns(&mut self) {
        self.perm.fill(P::FREE);
        self.row_of.fill(P::FREE);
        for j in 0..self.rows() {
            let (mut best, mut least) = (0, T::INFINITY);
            for i in 0..self.rows() {
                let cost = self.costs.get(i as usize, j as usize);
                if cost < least {
                    (best, least) = (i, cost);
                }
            }
            set(self.g, j, least);
            if at(self.perm, best) == P::FREE {
                self.link(best, j);
            }
        }
    }

    /// Each free row takes its best column, whose price rises to the second best; a row put out waits for the next round.
    fn reduce_rows(&mut self) {
        for i in 0..self.rows() {
            if at(self.perm, i) != P::FREE {
                continue;
            }
            let (best, least, second) = self.two_best(i);
            let owner = at(self.row_of, best);
            if second > least {
                let price = at(self.g, best) - (second - least);
                set(self.g, best, price);
            }
            if owner == P::FREE || second > least {
                if owner != P::FREE {
                    set(self.perm, owner.number(), P::FREE);
                }
                self.link(i, best);
            }
        }
    }

    /// The column of the least reduced cost, that cost, and the second least (the same for a single column).
    fn two_best(&self, i: u32) -> (u32, T, T) {
        let (mut best, mut least, mut second) = (0, T::INFINITY, T::INFINITY);
        for j in 0..self.rows() {
            let cost = self.reduced(i, j);
            if cost < least {
                (best, least, second) = (j, cost, least);
            } else if cost < second {
                second = cost;
            }
        }
        (best, least, if second.is_finite() { second } else { least })
    }

    /// Assigns a free row along the shortest augmenting path, and lowers the prices of the columns scanned on the way.
    fn augment(&mut self, free: u32) {
        self.dist.fill(T::INFINITY);
        for (j, column) in (0..).zip(self.list.iter_mut()) {
            *column = P::new(j);
        }
        let (mut row, mut offset) = (free, T::ZERO);
        for scanned in 0..self.rows() {
            let column = self.relax(row, offset, scanned);
            let (near, owner) = (at(self.dist, column), at(self.row_of, column));
            if owner == P::FREE {
                self.lower(scanned, near);
                return self.flip(free, column);
            }
            row = owner.number();
            offset = self.reduced(row, column) - near;
        }
    }

    /// Lowers the distances that a row makes shorter, and moves the nearest column to this place of the list. Ties go to a free
    /// column, which ends the search (without this, data with many ties cost n^3), then to the first in the list.
    fn relax(&mut self, row: u32, offset: T, place: u32) -> u32 {
        let (mut best, mut least, mut ends) = (place, T::INFINITY, false);
        for other in place..self.rows() {
            let column = at(self.list, other).number();
            let through = self.reduced(row, column) - offset;
            let mut dist = at(self.dist, column);
            if through < dist {
                dist = through;
                set(self.dist, column, through);
                set(self.pred, column, P::new(row));
            }
            let free = at(self.row_of, column) == P::FREE;
            if dist < least || (dist == least && free && !ends) {
                (best, least, ends) = (other, dist, free);
            }
        }
        let (nearest, moved) = (at(self.list, best), at(self.list, place));
        set(self.list, best, moved);
        set(self.list, place, nearest);
        nearest.number()
    }

    /// Lowers the prices of the scanned columns by how much nearer they are than the end.
    fn lower(&mut self, scanned: u32, end: T) {
        for column in self.list.iter().take(scanned as usize).map(|column| column.number()) {
            let price = at(self.g, column) + (at(self.dist, column) - end);
            set(self.g, column, price);
        }
    }

    /// Reassigns the rows on the path that ends in the column `end`.
    fn flip(&mut self, free: u32, end: u32) {
        let mut column = end;
        for _ in 0..self.perm.len() {
            let row = at(self.pred, column).number();
            let next = at(self.perm, row).number();
            self.link(row, column);
            if row == free {
                return;
            }
            column = next;
        }
    }
}
