//! A binary heap of numbered items whose keys fall: the nearest first, ties by rank and number.

use crate::ot::array::{at, set};
use crate::ot::index::GROUP;
use crate::scalar::Scalar;

/// Of items that are not in the heap.
const OUT: u32 = u32::MAX;

/// Items 0 to `keys.len()`.
pub(super) struct Heap<'a, T> {
    /// Infinite for items that never came in.
    pub(super) keys: &'a mut [T],
    /// Where each item stands in the heap, and which item stands where.
    pub(super) places: &'a mut [u32],
    pub(super) items: &'a mut [u32],
    pub(super) len: u32,
    /// Items that have come in, to be forgotten at the end.
    pub(super) known: &'a mut [u32],
    pub(super) count: u32,
    /// What does not come nearer than this is of no use.
    pub(super) limit: T,
}

impl<T: Scalar> Heap<'_, T> {
    /// No items.
    pub(super) fn clear(&mut self) {
        self.keys.fill(T::INFINITY);
        self.places.fill(OUT);
        (self.len, self.count, self.limit) = (0, 0, T::INFINITY);
    }

    /// Forgets the items that came in.
    pub(super) fn forget(&mut self) {
        for &item in self.known.iter().take(self.count as usize) {
            set(self.keys, item, T::INFINITY);
            set(self.places, item, OUT);
        }
        (self.len, self.count, self.limit) = (0, 0, T::INFINITY);
    }

    /// The keys of the items of a block of 32.
    pub(super) fn columns(&self, block: usize) -> &[T] {
        self.keys.get(block.saturating_mul(GROUP)..).unwrap_or_default()
    }

    pub(super) fn key(&self, item: u32) -> T {
        at(self.keys, item)
    }

    /// Brings an item in, or nearer, or back; `rank` orders items of one key.
    pub(super) fn put(&mut self, item: u32, key: T, rank: impl Fn(u32) -> u32) {
        if !at(self.keys, item).is_finite() {
            set(self.known, self.count, item);
            self.count += 1;
        }
        set(self.keys, item, key);
        if at(self.places, item) == OUT {
            self.place(item, self.len);
            self.len += 1;
        }
        self.rise(at(self.places, item), rank);
    }

    /// Takes the nearest item out.
    pub(super) fn pop(&mut self, rank: impl Fn(u32) -> u32) -> Option<u32> {
        let last = self.len.checked_sub(1)?;
        let (top, moved) = (at(self.items, 0), at(self.items, last));
        self.len = last;
        set(self.places, top, OUT);
        if last > 0 {
            self.place(moved, 0);
            self.sink(rank);
        }
        Some(top)
    }

    fn place(&mut self, item: u32, place: u32) {
        set(self.items, place, item);
        set(self.places, item, place);
    }

    fn before(&self, a: u32, b: u32, rank: &impl Fn(u32) -> u32) -> bool {
        let (key_a, key_b) = (at(self.keys, a), at(self.keys, b));
        key_a < key_b || (key_a == key_b && (rank(a), a) < (rank(b), b))
    }

    fn rise(&mut self, mut place: u32, rank: impl Fn(u32) -> u32) {
        let item = at(self.items, place);
        while place > 0 {
            let above = (place - 1) / 2;
            let other = at(self.items, above);
            if !self.before(item, other, &rank) {
                break;
            }
            self.place(other, place);
            place = above;
        }
        self.place(item, place);
    }

    fn sink(&mut self, rank: impl Fn(u32) -> u32) {
        let (item, mut place) = (at(self.items, 0), 0u32);
        loop {
            let mut below = place.saturating_mul(2).saturating_add(1);
            if below >= self.len {
                break;
            }
            let right = below + 1;
            if right < self.len && self.before(at(self.items, right), at(self.items, below), &rank) {
                below = right;
            }
            let other = at(self.items, below);
            if !self.before(other, item, &rank) {
                break;
            }
            self.place(other, place);
            place = below;
        }
        self.place(item, place);
    }
}
