//! The end of an auction: what is left is placed, and the entries become a forest.

use super::crossover::Forest;
use super::entries::NONE;
use super::{Auction, Stage};
use crate::ot::array::{at, set};
use crate::ot::index::columns::Columns;
use crate::ot::transport::basis::Arcs;
use crate::scalar::Scalar;

impl<T: Scalar> Auction<'_, T> {
    /// Mass that is not placed goes to what nobody holds, both in the order of their indices.
    pub(super) fn close(&mut self) {
        let mut row = 0;
        for entry in 0..self.entries.slots.count {
            while at(self.entries.rows, entry) == NONE && at(self.entries.mass, entry) > 0 && (row as usize) < self.queue.len()
            {
                if at(self.flow, row) > 0 {
                    self.place(row, entry);
                } else {
                    row += 1;
                }
            }
        }
        self.cursor.stage = Stage::Cross;
        self.cursor.row = 0;
        self.forest().clear();
    }

    /// The row takes of an entry that nobody holds what it needs.
    fn place(&mut self, row: u32, entry: u32) {
        let (need, free) = (at(self.flow, row), at(self.entries.mass, entry));
        if need < free {
            self.entries.add(row, at(self.entries.cols, entry), need);
            set(self.entries.mass, entry, free.wrapping_sub(need));
        } else {
            set(self.entries.rows, entry, row);
        }
        set(self.flow, row, need.saturating_sub(free));
    }

    /// The forest, in room that the auction needs no more.
    fn forest(&mut self) -> Forest<'_> {
        let nodes = self.flow.len();
        let parent = self.entries.left.get_mut(..nodes).unwrap_or_default();
        let seen = self.entries.right.get_mut(..nodes).unwrap_or_default();
        Forest { rows: self.queue.len() as u32, parent, flow: self.flow, seen, walk: self.cursor.row.saturating_mul(2) }
    }

    /// The next entry joins the forest.
    pub(super) fn join(&mut self, columns: &impl Columns<T>) {
        let entry = self.cursor.row;
        let (row, col) = (at(self.entries.rows, entry), at(self.entries.cols, entry));
        let mass = at(self.entries.mass, entry);
        if mass > 0 && row != NONE {
            self.forest().add(row, col, mass, &|row, col| columns.cost(row as usize, col as usize));
        }
        self.cursor.row = entry.saturating_add(1);
        if self.cursor.row >= self.entries.slots.count {
            self.cursor.stage = Stage::Done;
        }
    }

    /// The arcs of the forest, at most one less than there are rows and columns.
    pub(in crate::ot) fn arcs(&mut self, arcs: &mut Arcs<'_>) {
        arcs.count = 0;
        let forest = self.forest();
        for (node, (&parent, &flow)) in (0..).zip(forest.parent.iter().zip(&*forest.flow)) {
            if parent != NONE {
                let (row, column) = if node < forest.rows { (node, parent) } else { (parent, node) };
                arcs.add(row, column.wrapping_sub(forest.rows), flow);
            }
        }
    }
}
