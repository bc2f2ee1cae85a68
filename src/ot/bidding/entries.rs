//! Flow entries, in a heap for each column with the lowest price on top.
//!
//! An entry is mass that a row holds in a column, and the price that it bid. Mass that nobody holds is an entry without a row at
//! the price the column started with. The heaps are skew heaps over two links an entry (D. Sleator, R. Tarjan, *SIAM J. Comput.* 15,
//! 1986): O(log n) an operation in the mean of many. Prices are kept as potentials, whose negatives they are: the lowest is the largest.

use crate::ot::array::{at, set};
use crate::scalar::Scalar;

/// No entry, no row.
pub(super) const NONE: u32 = u32::MAX;

/// Which entries are in use.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slots {
    /// The first free entry below `count`.
    pub(super) free: u32,
    /// How many were ever in use; how many are.
    pub(super) count: u32,
    pub(super) used: u32,
}

impl Slots {
    pub(super) const NONE: Self = Self { free: NONE, count: 0, used: 0 };
}

/// The entries; free ones have no mass.
pub(super) struct Entries<'a, T> {
    pub(super) rows: &'a mut [u32],
    pub(super) cols: &'a mut [u32],
    pub(super) mass: &'a mut [u64],
    pub(super) price: &'a mut [T],
    /// The top of the heap of each column.
    pub(super) top: &'a mut [u32],
    /// Children in the heap; `left` of a free entry is the next free one.
    pub(super) left: &'a mut [u32],
    pub(super) right: &'a mut [u32],
    pub(super) slots: Slots,
}

impl<T: Scalar> Entries<'_, T> {
    /// Nothing is held.
    pub(super) fn clear(&mut self) {
        self.top.fill(NONE);
        self.slots = Slots::NONE;
    }

    /// How many are free.
    pub(super) fn unused(&self) -> u32 {
        (self.rows.len() as u32).saturating_sub(self.slots.used)
    }

    /// The lowest entry of a column: itself, its row, its price.
    #[inline(always)]
    pub(super) fn lowest(&self, col: u32) -> Option<(u32, u32, T)> {
        let entry = at(self.top, col);
        (entry != NONE).then(|| (entry, at(self.rows, entry), at(self.price, entry)))
    }

    /// An entry outside the heaps. There must be a free one.
    pub(super) fn add(&mut self, row: u32, col: u32, mass: u64) -> u32 {
        let slots = &mut self.slots;
        let mut entry = slots.free;
        if entry == NONE {
            entry = slots.count;
            slots.count = slots.count.saturating_add(1).min(self.rows.len() as u32);
        } else {
            slots.free = at(self.left, entry);
        }
        slots.used = slots.used.saturating_add(1);
        set(self.rows, entry, row);
        set(self.cols, entry, col);
        set(self.mass, entry, mass);
        entry
    }

    /// An entry in the heap of its column. There must be a free one.
    pub(super) fn push(&mut self, row: u32, col: u32, mass: u64, price: T) {
        let entry = self.add(row, col, mass);
        set(self.price, entry, price);
        set(self.left, entry, NONE);
        set(self.right, entry, NONE);
        let top = self.merge(at(self.top, col), entry);
        set(self.top, col, top);
    }

    /// Frees the lowest entry of a column.
    pub(super) fn pop(&mut self, col: u32) {
        let entry = at(self.top, col);
        if entry != NONE {
            let top = self.merge(at(self.left, entry), at(self.right, entry));
            set(self.top, col, top);
            set(self.mass, entry, 0);
            set(self.left, entry, self.slots.free);
            self.slots.free = entry;
            self.slots.used = self.slots.used.saturating_sub(1);
        }
    }

    /// One heap of two: down the right spines, the children exchanged on the way.
    fn merge(&mut self, mut a: u32, mut b: u32) -> u32 {
        let (mut root, mut above) = (NONE, NONE);
        for _ in 0..=self.slots.count {
            if b != NONE && (a == NONE || at(self.price, b) > at(self.price, a)) {
                (a, b) = (b, a);
            }
            if above == NONE {
                root = a;
            } else {
                set(self.left, above, a);
            }
            if b == NONE {
                break;
            }
            let right = at(self.right, a);
            set(self.right, a, at(self.left, a));
            (above, a) = (a, right);
        }
        root
    }
}
