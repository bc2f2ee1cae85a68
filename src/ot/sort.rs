//! Heap sort: O(n log n) for any input, in place, no recursion, no panic.

use crate::scalar::Scalar;

/// What can be sorted: elements that can be compared and exchanged by their places.
pub(super) trait Sort {
    /// How many.
    fn len(&self) -> usize;
    /// Whether the element at `first` comes before that at `second`.
    fn before(&self, first: usize, second: usize) -> bool;
    /// Exchanges two elements.
    fn swap(&mut self, first: usize, second: usize);

    /// Brings the elements into ascending order.
    fn sort(&mut self) {
        for start in (0..self.len() / 2).rev() {
            self.sift(start, self.len());
        }
        for end in (1..self.len()).rev() {
            self.swap(0, end);
            self.sift(0, end);
        }
    }

    /// Moves the element at `parent` down until no child of the heap of `len` comes after it.
    fn sift(&mut self, mut parent: usize, len: usize) {
        loop {
            let (left, right) = (2 * parent + 1, 2 * parent + 2);
            let mut last = parent;
            for child in [left, right] {
                if child < len && self.before(last, child) {
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
}

/// Fills `order` with 0, 1, ... so that the values they point to ascend; equal values keep their order.
pub(crate) fn order<T: Scalar>(order: &mut [u32], values: &[T]) {
    for (slot, i) in order.iter_mut().zip(0..) {
        *slot = i;
    }
    Order { order, values }.sort();
}

struct Order<'a, T> {
    order: &'a mut [u32],
    values: &'a [T],
}

impl<T: Scalar> Order<'_, T> {
    /// What is compared: the value, then the index.
    fn key(&self, at: usize) -> Option<(T, u32)> {
        let index = self.order.get(at).copied()?;
        self.values.get(index as usize).map(|&value| (value, index))
    }
}

impl<T: Scalar> Sort for Order<'_, T> {
    fn len(&self) -> usize {
        self.order.len()
    }

    fn before(&self, first: usize, second: usize) -> bool {
        self.key(first) < self.key(second)
    }

    fn swap(&mut self, first: usize, second: usize) {
        exchange(self.order, first, second);
    }
}

/// A swap without the panic of a bad index.
pub(crate) fn exchange<V: Copy>(list: &mut [V], a: usize, b: usize) {
    if let (Some(&at_a), Some(&at_b)) = (list.get(a), list.get(b)) {
        list.iter_mut().skip(a).take(1).for_each(|slot| *slot = at_b);
        list.iter_mut().skip(b).take(1).for_each(|slot| *slot = at_a);
    }
}
