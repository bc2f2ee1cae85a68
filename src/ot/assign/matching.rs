//! A partial assignment, its prices, and what each row knows of the columns.

use super::heap::Heap;
use crate::ot::array::{at, set};
use crate::ot::index::Index;
use crate::ot::index::columns::{Columns, NO_COLUMN};
use crate::scalar::Scalar;

/// No partner yet.
pub(super) const FREE: u32 = NO_COLUMN;

/// The k cheapest columns of each row when it last looked, their costs, and what every other column's reduced cost is at least.
/// Prices only fall, so that it remains so.
pub(super) struct Lists<'a, T> {
    pub(super) k: usize,
    pub(super) columns: &'a mut [u32],
    pub(super) costs: &'a mut [T],
    pub(super) thresholds: &'a mut [T],
    /// One more list.
    pub(super) spare: (&'a mut [u32], &'a mut [T]),
}

impl<T: Scalar> Lists<'_, T> {
    /// The list of a row.
    #[inline(always)]
    pub(super) fn row(&self, i: u32) -> (&[u32], &[T]) {
        let start = (i as usize).saturating_mul(self.k);
        let part = start..start.saturating_add(self.k);
        (self.columns.get(part.clone()).unwrap_or_default(), self.costs.get(part).unwrap_or_default())
    }

    /// Looks again. The old list of the row, or of the one before, says where.
    pub(super) fn renew(&mut self, i: u32, index: &mut Index<'_, T>, g: &[T], fresh: bool) {
        let start = (i as usize).saturating_mul(self.k);
        if fresh && let Some((before, here)) = self.columns.split_at_mut_checked(start) {
            let last = before.get(before.len().saturating_sub(self.k)..).unwrap_or_default();
            here.iter_mut().zip(last).for_each(|(slot, &column)| *slot = column);
        }
        let part = start..start.saturating_add(self.k);
        let Some(columns) = self.columns.get_mut(part.clone()) else { return };
        let Some(costs) = self.costs.get_mut(part) else { return };
        set(self.thresholds, i, index.best(i as usize, g, columns, costs));
        for (cost, &column) in costs.iter_mut().zip(&*columns) {
            *cost = index.cost(i as usize, column as usize);
        }
    }
}

fn front<V>(list: &mut [V], len: usize) -> &mut [V] {
    list.get_mut(..len).unwrap_or_default()
}

/// The best column of a row, its reduced cost, and the second least reduced cost.
#[derive(Clone, Copy)]
pub(super) struct Two<T> {
    pub(super) column: u32,
    pub(super) least: T,
    pub(super) second: T,
}

/// The arrays.
pub(super) struct Matching<'a, T> {
    /// Column of each row, row of each column; `FREE` if none.
    pub(super) perm: &'a mut [u32],
    pub(super) row_of: &'a mut [u32],
    pub(super) g: &'a mut [T],
    pub(super) f: &'a mut [T],
    /// Of a path: the row before each column.
    pub(super) pred: &'a mut [u32],
    /// Free rows; of a path, the columns passed.
    pub(super) queue: &'a mut [u32],
    pub(super) lists: Lists<'a, T>,
    /// Of a path: columns, and behind them rows that have more to say than their list.
    pub(super) heap: Heap<'a, T>,
}

impl<T: Scalar> Matching<'_, T> {
    /// The arrays of a problem of n rows.
    pub(super) fn part(&mut self, n: usize) -> Matching<'_, T> {
        let (h, l) = (&mut self.heap, &mut self.lists);
        let (nodes, k) = (n.saturating_mul(2), l.k.min(n));
        Matching {
            perm: front(self.perm, n),
            row_of: front(self.row_of, n),
            g: front(self.g, n),
            f: front(self.f, n),
            pred: front(self.pred, n),
            queue: front(self.queue, n),
            lists: Lists {
                k,
                columns: front(l.columns, n.saturating_mul(k)),
                costs: front(l.costs, n.saturating_mul(k)),
                thresholds: front(l.thresholds, n),
                spare: (front(l.spare.0, k), front(l.spare.1, k)),
            },
            heap: Heap {
                keys: front(h.keys, nodes),
                places: front(h.places, nodes),
                items: front(h.items, nodes),
                known: front(h.known, nodes),
                ..*h
            },
        }
    }

    /// Nobody has a partner.
    pub(super) fn clear(&mut self) {
        self.perm.fill(FREE);
        self.row_of.fill(FREE);
    }

    pub(super) fn link(&mut self, i: u32, j: u32) {
        set(self.perm, i, j);
        set(self.row_of, j, i);
    }

    pub(super) fn unlink(&mut self, i: u32) {
        set(self.row_of, at(self.perm, i), FREE);
        set(self.perm, i, FREE);
    }

    /// Puts the free rows in the queue, in order; how many.
    pub(super) fn line_up(&mut self) -> u32 {
        let free = (0..).zip(self.perm.iter()).filter(|&(_, &column)| column == FREE);
        let mut count = 0;
        for (slot, (i, _)) in self.queue.iter_mut().zip(free) {
            *slot = i;
            count += 1;
        }
        count
    }

    /// Prices less the middle of their range, so that they are small.
    pub(super) fn centre(&mut self) {
        let (mut low, mut high) = (T::INFINITY, -T::INFINITY);
        for &g in self.g.iter() {
            low = if g < low { g } else { low };
            high = high.max(g);
        }
        let middle = (low + high) * T::lit(0.5);
        self.g.iter_mut().for_each(|g| *g -= middle);
    }

    /// What rows lose with their second choice: the mean, with losses above twice the mean cut down to that, eight times over.
    pub(super) fn usual_loss(&mut self) -> T {
        for i in 0..self.perm.len() as u32 {
            let two = self.two_listed(i);
            set(self.f, i, if two.second.is_finite() { two.second - two.least } else { T::ZERO });
        }
        let (n, mut most) = (T::from_usize(self.f.len()), T::INFINITY);
        for _ in 0..8 {
            let sum = self.f.iter().fold(T::ZERO, |sum, &loss| sum + if loss < most { loss } else { most });
            most = sum / n * T::lit(2.0);
        }
        most * T::lit(0.5)
    }

    /// The cost of a row's own column, and the row's potential, which is noted.
    pub(super) fn dual(&mut self, i: u32, index: &mut Index<'_, T>) -> (T, T) {
        let own = at(self.perm, i);
        let (mut column, mut least) = ([own], [T::ZERO]);
        index.best(i as usize, self.g, &mut column, &mut least);
        let [least] = least;
        set(self.f, i, least);
        (index.cost(i as usize, own as usize), least)
    }

    #[inline(always)]
    fn two_listed(&self, i: u32) -> Two<T> {
        let (columns, costs) = self.lists.row(i);
        let mut two = Two { column: FREE, least: T::INFINITY, second: T::INFINITY };
        for (&column, &cost) in columns.iter().zip(costs) {
            let reduced = cost - at(self.g, column);
            if reduced < two.least {
                two = Two { column, least: reduced, second: two.least };
            } else if reduced < two.second {
                two.second = reduced;
            }
        }
        two
    }

    /// The two best of a row; looks again where the list does not tell.
    pub(super) fn two(&mut self, i: u32, index: &mut Index<'_, T>) -> Two<T> {
        let mut two = self.two_listed(i);
        if two.second > at(self.lists.thresholds, i) {
            self.lists.renew(i, index, self.g, false);
            two = self.two_listed(i);
        }
        two
    }

    /// The least of a row; looks again where the list does not tell.
    pub(super) fn least(&mut self, i: u32, index: &mut Index<'_, T>) -> T {
        let mut two = self.two_listed(i);
        if two.least > at(self.lists.thresholds, i) {
            self.lists.renew(i, index, self.g, false);
            two = self.two_listed(i);
        }
        two.least
    }

    /// `c_ij - g_j` of the row's own column.
    pub(super) fn own(&self, i: u32, index: &Index<'_, T>) -> T {
        let j = at(self.perm, i);
        index.cost(i as usize, j as usize) - at(self.g, j)
    }

    /// Frees the row if its column is more than eps worse than its best.
    pub(super) fn release(&mut self, i: u32, eps: T, index: &mut Index<'_, T>) {
        if at(self.perm, i) != FREE && self.own(i, index) - self.least(i, index) > eps {
            self.unlink(i);
        }
    }

    /// The row takes its best column, whose price falls until it is eps worse than the second best; who held it is free and returned.
    /// Without a fall, only a free column is taken.
    pub(super) fn bid(&mut self, i: u32, eps: T, index: &mut Index<'_, T>) -> u32 {
        let two = self.two(i, index);
        let rise = if two.second.is_finite() { two.second - two.least + eps } else { T::ZERO };
        let owner = at(self.row_of, two.column);
        let falls = rise > T::ZERO;
        let column = if falls || owner == FREE { two.column } else { self.free_equal(i, two.least, index) };
        if column == FREE {
            return FREE;
        }
        if falls {
            set(self.g, column, at(self.g, column) - rise);
            index.lowered(column as usize, self.g);
            if owner != FREE {
                self.unlink(owner);
            }
        }
        self.link(i, column);
        if falls { owner } else { FREE }
    }

    /// A free column as good as the best.
    fn free_equal(&self, i: u32, least: T, index: &Index<'_, T>) -> u32 {
        let (columns, costs) = self.lists.row(i);
        let mut pairs =
            columns.iter().zip(costs).filter(|&(&j, &cost)| at(self.row_of, j) == FREE && cost - at(self.g, j) == least);
        let listed = pairs.next().map(|(&j, _)| j);
        if listed.is_none() && at(self.lists.thresholds, i) <= least {
            return index.first_within(i as usize, least, |j| at(self.row_of, j) == FREE).unwrap_or(FREE);
        }
        listed.unwrap_or(FREE)
    }
}
