//! Entries of a plan in ascending order of (row, column).

use crate::ot::sort::{Sort, exchange};

/// Three lists of one length, sorted together by the first two.
pub(super) struct Entries<'a, V> {
    pub(super) rows: &'a mut [u32],
    pub(super) cols: &'a mut [u32],
    pub(super) mass: &'a mut [V],
}

impl<V: Copy> Entries<'_, V> {
    fn key(&self, k: usize) -> Option<u64> {
        let (row, col) = (self.rows.get(k)?, self.cols.get(k)?);
        Some(u64::from(*row) << 32 | u64::from(*col))
    }
}

impl<V: Copy> Sort for Entries<'_, V> {
    fn len(&self) -> usize {
        self.rows.len()
    }

    fn before(&self, first: usize, second: usize) -> bool {
        self.key(first) < self.key(second)
    }

    fn swap(&mut self, first: usize, second: usize) {
        exchange(self.rows, first, second);
        exchange(self.cols, first, second);
        exchange(self.mass, first, second);
    }
}
