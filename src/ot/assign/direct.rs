//! The assignment of few points, without lists or levels.
//!
//! Successive shortest augmenting paths after column reduction and two rounds of augmenting row reduction, which assign most rows (R.
//! Jonker, A. Volgenant, *Computing* 38, 1987). Memory: 4 n numbers. At most n searches of at most n scans, O(n^3 d) at worst, on real
//! data O(n^2 d) times a few tens. Ties go to a free column, else to the first of a fixed order.

use super::matching::FREE;
use crate::error::{Error, Result};
use crate::ot::array::{at, set};
use crate::ot::certificate::{Certificate, certify};
use crate::ot::costs::Costs;
use crate::scalar::Scalar;

/// The assignment, its potentials and its certificate. Scratch: n scalars, 3 n indices.
pub(super) fn solve<T: Scalar>(
    perm: &mut [u32],
    f: &mut [T],
    g: &mut [T],
    costs: Costs<'_, T>,
    work: &mut [T],
    iwork: &mut [u32],
) -> Result<Certificate<T>> {
    let n = perm.len();
    let dist = work.get_mut(..n).ok_or(Error::Scratch)?;
    let (row_of, rest) = iwork.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let (pred, rest) = rest.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let list = rest.get_mut(..n).ok_or(Error::Scratch)?;
    let mut search = Search { costs, perm, row_of, g, dist, pred, list };
    search.reduce_columns();
    search.reduce_rows();
    search.reduce_rows();
    for i in 0..n as u32 {
        if at(search.perm, i) == FREE {
            search.augment(i);
        }
    }
    let Search { costs, perm, g, .. } = search;
    Ok(certify(&costs, perm, f, g))
}

/// A partial assignment and its column potentials.
struct Search<'a, T> {
    costs: Costs<'a, T>,
    /// Column of each row, row of each column; `FREE` if none.
    perm: &'a mut [u32],
    row_of: &'a mut [u32],
    g: &'a mut [T],
    /// Of the shortest-path search: distance and previous row of each column, and the columns, scanned ones first.
    dist: &'a mut [T],
    pred: &'a mut [u32],
    list: &'a mut [u32],
}

impl<T: Scalar> Search<'_, T> {
    fn reduced(&self, i: u32, j: u32) -> T {
        self.costs.get(i as usize, j as usize) - at(self.g, j)
    }

    /// g_j := the column's minimum; the column takes the row of that minimum if it is free.
    fn reduce_columns(&mut self) {
        self.perm.fill(FREE);
        self.row_of.fill(FREE);
        let n = self.perm.len() as u32;
        for j in 0..n {
            let (mut best, mut least) = (0, T::INFINITY);
            for i in 0..n {
                let cost = self.costs.get(i as usize, j as usize);
                if cost < least {
                    (best, least) = (i, cost);
                }
            }
            set(self.g, j, least);
            if at(self.perm, best) == FREE {
                self.link(best, j);
            }
        }
    }

    fn link(&mut self, i: u32, j: u32) {
        set(self.perm, i, j);
        set(self.row_of, j, i);
    }

    /// Each free row takes its best column, whose price rises to the second best; a row put out waits for the next round.
    fn reduce_rows(&mut self) {
        for i in 0..self.perm.len() as u32 {
            if at(self.perm, i) != FREE {
                continue;
            }
            let (best, least, second) = self.two_best(i);
            let owner = at(self.row_of, best);
            if second > least {
                let price = at(self.g, best) - (second - least);
                set(self.g, best, price);
            }
            if owner == FREE || second > least {
                if owner != FREE {
                    set(self.perm, owner, FREE);
                }
                self.link(i, best);
            }
        }
    }

    /// The column of the least reduced cost, that cost, and the second least (the same for a single column).
    fn two_best(&self, i: u32) -> (u32, T, T) {
        let (mut best, mut least, mut second) = (0, T::INFINITY, T::INFINITY);
        for j in 0..self.perm.len() as u32 {
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
        for j in 0..self.perm.len() as u32 {
            let cost = self.reduced(free, j);
            set(self.dist, j, cost);
            set(self.pred, j, free);
            set(self.list, j, j);
        }
        let (end, scanned) = self.shortest();
        let least = at(self.dist, end);
        for place in 0..scanned {
            let j = at(self.list, place);
            let price = at(self.g, j) + (at(self.dist, j) - least);
            set(self.g, j, price);
        }
        self.flip(free, end);
    }

    /// Dijkstra's search to the nearest free column; that column, and how many columns were scanned before it.
    fn shortest(&mut self) -> (u32, u32) {
        let n = self.list.len() as u32;
        for scanned in 0..n {
            let j = self.take_nearest(scanned);
            let i = at(self.row_of, j);
            if i == FREE {
                return (j, scanned);
            }
            let offset = self.reduced(i, j) - at(self.dist, j);
            for place in scanned + 1..n {
                let k = at(self.list, place);
                let through = self.reduced(i, k) - offset;
                if through < at(self.dist, k) {
                    set(self.dist, k, through);
                    set(self.pred, k, i);
                }
            }
        }
        (0, 0)
    }

    /// Moves the nearest column not yet scanned to this place of the list. Ties go to a free column, which ends the search (without
    /// this, data with many ties cost n^3), then to the first in the list.
    fn take_nearest(&mut self, place: u32) -> u32 {
        let mut best = place;
        for other in place..self.list.len() as u32 {
            let (column, nearest) = (at(self.list, other), at(self.list, best));
            let (far, near) = (at(self.dist, column), at(self.dist, nearest));
            let ends = at(self.row_of, column) == FREE && at(self.row_of, nearest) != FREE;
            if far < near || (far == near && ends) {
                best = other;
            }
        }
        let nearest = at(self.list, best);
        let moved = at(self.list, place);
        set(self.list, best, moved);
        set(self.list, place, nearest);
        nearest
    }

    /// Reassigns the rows on the path that ends in the column `end`.
    fn flip(&mut self, free: u32, end: u32) {
        let mut j = end;
        for _ in 0..self.perm.len() {
            let i = at(self.pred, j);
            let next = at(self.perm, i);
            self.link(i, j);
            if i == free {
                return;
            }
            j = next;
        }
    }
}
