//! The shortest augmenting path from a free row to a free column, by Dijkstra's search over what the rows know.
//!
//! A row that comes into the tree offers the columns of its list, and a sentinel at the list's threshold. Only where the sentinel is the
//! nearest does the row look at further columns, those of the tree left out.

use super::matching::{FREE, Matching};
use crate::ot::array::{at, set};
use crate::ot::index::columns::Columns;
use crate::ot::index::{GROUP, Index};
use crate::scalar::Scalar;

/// So many times rows look at some further columns; later, at all.
const LOOKS: u32 = 8;

impl<T: Scalar> Matching<'_, T> {
    /// Assigns a free row along the shortest augmenting path, and lowers the prices of the columns passed.
    pub(super) fn augment(&mut self, free: u32, index: &mut Index<'_, T>) {
        let n = self.perm.len() as u32;
        let (mut passed, mut looks) = (0, 0);
        let start = self.least(free, index);
        self.enter(free, -start, index);
        while let Some(item) = self.pop() {
            if item >= n {
                looks += 1;
                self.look(item - n, (free, start), looks > LOOKS, index);
                continue;
            }
            let (row, distance) = (at(self.row_of, item), self.heap.key(item));
            if row == FREE {
                self.lower(passed, distance, index);
                self.flip(free, item);
                break;
            }
            index.set_price(item as usize, -T::INFINITY);
            set(self.queue, passed, item);
            passed += 1;
            let base = distance - self.own(row, index);
            self.enter(row, base, index);
        }
        self.heap.forget();
    }

    fn pop(&mut self) -> Option<u32> {
        let row_of = &*self.row_of;
        self.heap.pop(|item| rank(row_of, item))
    }

    fn put(&mut self, item: u32, key: T) {
        let row_of = &*self.row_of;
        self.heap.put(item, key, |item| rank(row_of, item));
    }

    /// Offers what the list of a row has, at reduced cost plus `base`.
    fn enter(&mut self, i: u32, base: T, index: &Index<'_, T>) {
        for place in 0..self.lists.k as u32 {
            let (columns, costs) = self.lists.row(i);
            let (column, cost) = (at(columns, place), at(costs, place));
            if column != FREE {
                self.offer(i, column, cost - index.price(column as usize) + base);
            }
        }
        self.put_sentinel(i, at(self.lists.thresholds, i) + base);
    }

    fn put_sentinel(&mut self, i: u32, key: T) {
        if key < self.heap.limit {
            self.put((self.perm.len() as u32).saturating_add(i), key);
        }
    }

    fn offer(&mut self, i: u32, column: u32, distance: T) {
        if distance < self.heap.key(column) && distance < self.heap.limit {
            if at(self.row_of, column) == FREE {
                self.heap.limit = distance;
            }
            set(self.pred, column, i);
            self.put(column, distance);
        }
    }

    /// The row looks at the cheapest columns outside the tree, or at all.
    fn look(&mut self, i: u32, (free, start): (u32, T), all: bool, index: &mut Index<'_, T>) {
        let base = if i == free { -start } else { self.heap.key(at(self.perm, i)) - self.own(i, index) };
        if all {
            return self.look_at_all(i, base, index);
        }
        self.lists.spare.0.fill(FREE);
        let threshold = index.best(i as usize, self.g, self.lists.spare.0, self.lists.spare.1);
        for place in 0..self.lists.k as u32 {
            let (column, reduced) = (at(self.lists.spare.0, place), at(self.lists.spare.1, place));
            if column != FREE {
                self.offer(i, column, reduced + base);
            }
        }
        self.put_sentinel(i, threshold + base);
    }

    /// The row offers everything that is of use.
    fn look_at_all(&mut self, i: u32, base: T, index: &Index<'_, T>) {
        let blocks = self.perm.len().div_ceil(GROUP);
        for group in 0..blocks.div_ceil(GROUP) {
            for (bound, block) in index.bounds(i as usize, group).into_iter().zip(group * GROUP..blocks) {
                let limit = self.heap.limit;
                if bound + base < limit
                    && let Some(distances) = index.nearer(i as usize, block, base, (self.heap.columns(block), limit))
                {
                    for (distance, column) in distances.into_iter().zip(block * GROUP..) {
                        self.offer(i, column as u32, distance);
                    }
                }
            }
        }
    }

    /// Lowers the prices of the first columns passed by how much nearer they are than the end.
    fn lower(&mut self, passed: u32, end: T, index: &mut Index<'_, T>) {
        for place in 0..passed {
            let column = at(self.queue, place);
            let nearer = end - self.heap.key(column);
            if nearer > T::ZERO {
                set(self.g, column, at(self.g, column) - nearer);
            }
            index.set_price(column as usize, at(self.g, column));
        }
        for &column in self.queue.iter().take(passed as usize) {
            index.lowered(column as usize, self.g);
        }
    }

    /// Reassigns the rows on the path that ends in the column `end`.
    fn flip(&mut self, free: u32, end: u32) {
        let mut column = end;
        for _ in 0..self.perm.len() {
            let row = at(self.pred, column);
            let next = at(self.perm, row);
            self.link(row, column);
            if row == free {
                return;
            }
            column = next;
        }
    }
}

/// Among items as near: free columns, which end the search (without this, data with many ties cost n^3), columns, sentinels.
fn rank(row_of: &[u32], item: u32) -> u32 {
    row_of.get(item as usize).map_or(2, |&row| u32::from(row != FREE))
}
