//! Entries of a plan in ascending order of (row, column): heap sort in place, O(N log N) for any input.

/// Three lists of one length, sorted together by the first two.
pub(super) struct Entries<'a, V> {
    pub(super) rows: &'a mut [u32],
    pub(super) cols: &'a mut [u32],
    pub(super) mass: &'a mut [V],
}

impl<V: Copy> Entries<'_, V> {
    pub(super) fn sort(&mut self) {
        let len = self.rows.len();
        for start in (0..len / 2).rev() {
            self.sift(start, len);
        }
        for end in (1..len).rev() {
            self.swap(0, end);
            self.sift(0, end);
        }
    }

    fn key(&self, k: usize) -> Option<u64> {
        let (row, col) = (self.rows.get(k)?, self.cols.get(k)?);
        Some(u64::from(*row) << 32 | u64::from(*col))
    }

    /// Moves the entry at `parent` down until no child of the heap of `len` comes after it.
    fn sift(&mut self, mut parent: usize, len: usize) {
        loop {
            let (left, right) = (2 * parent + 1, 2 * parent + 2);
            let mut last = parent;
            for child in [left, right] {
                if child < len && self.key(last) < self.key(child) {
                    last = child;
                }
            }
            if last == parent {
                return;
            }
            self.swap(parent, last);
            parent = last;
        }
    }

    fn swap(&mut self, a: usize, b: usize) {
        exchange(self.rows, a, b);
        exchange(self.cols, a, b);
        exchange(self.mass, a, b);
    }
}

fn exchange<V: Copy>(list: &mut [V], a: usize, b: usize) {
    if let (Some(&at_a), Some(&at_b)) = (list.get(a), list.get(b))
        && let Ok([slot_a, slot_b]) = list.get_disjoint_mut([a, b])
    {
        (*slot_a, *slot_b) = (at_b, at_a);
    }
}
