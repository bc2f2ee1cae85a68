//! The shortest augmenting path from a free row to a free column, by Dijkstra's search over whole rows.

use super::scan::Relax;
use super::{FREE, Search};
use crate::ot::array::copy;
use crate::scalar::Scalar;

/// Columns that are looked through at once.
const PART: usize = 64;

impl<T: Scalar> Search<'_, T> {
    /// Assigns a free row along the shortest augmenting path, and lowers the potentials of the columns scanned on the way.
    pub(super) fn augment(&mut self, free: u32) {
        self.dist.fill(T::INFINITY);
        copy(self.price, self.g);
        let (mut row, mut offset, mut near) = (free, T::ZERO, -T::INFINITY);
        for count in 0..self.scanned.len() {
            let (column, least) = self.relax(row, offset);
            let column = if least > near { column } else { self.free_tie(least).unwrap_or(column) };
            let Some(&owner) = self.row_of.get(column) else { return };
            if owner == FREE {
                self.lower(count, least);
                self.flip(free, column);
                return;
            }
            self.leave(count, column, least);
            offset = self.reduced(owner, column) - least;
            (row, near) = (owner, least);
        }
    }

    fn relax(&mut self, row: u32, offset: T) -> (usize, T) {
        let cost = self.costs.row(row as usize);
        Relax { cost, price: self.price, offset, row, dist: self.dist, pred: self.pred }.nearest()
    }

    /// A free column as near as the nearest: without this, data with many ties cost n^3.
    fn free_tie(&self, least: T) -> Option<usize> {
        let ends = |(&dist, &row): (&T, &u32)| (dist == least) & (row == FREE);
        // a part at a time without a branch, since there is seldom one
        for (k, (dist, rows)) in self.dist.chunks(PART).zip(self.row_of.chunks(PART)).enumerate() {
            if dist.iter().zip(rows).fold(false, |found, column| found | ends(column)) {
                return dist.iter().zip(rows).position(ends).map(|place| k * PART + place);
            }
        }
        None
    }

    /// Takes a column out of the search, and notes its distance.
    fn leave(&mut self, place: usize, column: usize, least: T) {
        if let Some((scanned, level)) = self.scanned.get_mut(place).zip(self.level.get_mut(place)) {
            (*scanned, *level) = (column as u32, least);
        }
        if let Some((dist, price)) = self.dist.get_mut(column).zip(self.price.get_mut(column)) {
            (*dist, *price) = (T::INFINITY, -T::INFINITY);
        }
    }

    /// Lowers the potentials of the first `count` scanned columns by how much nearer they are than the end.
    fn lower(&mut self, count: usize, end: T) {
        for (&column, &level) in self.scanned.iter().zip(self.level.iter()).take(count) {
            if let Some(price) = self.g.get_mut(column as usize)
                && level < end
            {
                *price += level - end;
            }
        }
    }

    /// Reassigns the rows on the path that ends in the column `end`.
    fn flip(&mut self, free: u32, end: usize) {
        let mut column = end;
        for _ in 0..self.perm.len() {
            let Some(&row) = self.pred.get(column) else { return };
            let next = self.column_of(row as usize);
            self.link(row, column);
            if row == free {
                return;
            }
            column = next as usize;
        }
    }
}
