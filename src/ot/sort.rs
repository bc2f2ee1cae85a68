//! Indices in the order of their values: heap sort, O(n log n) for any input, in place, no recursion, no panic.

use crate::scalar::Scalar;

/// Fills `order` with 0, 1, ... so that the values they point to ascend; equal values keep their order.
pub(crate) fn order<T: Scalar>(order: &mut [u32], values: &[T]) {
    for (slot, i) in order.iter_mut().zip(0..) {
        *slot = i;
    }
    for start in (0..order.len() / 2).rev() {
        sift(order, start, values);
    }
    for end in (1..order.len()).rev() {
        exchange(order, 0, end);
        if let Some(heap) = order.get_mut(..end) {
            sift(heap, 0, values);
        }
    }
}

/// Moves the element at `parent` down until no child comes after it.
fn sift<T: Scalar>(heap: &mut [u32], mut parent: usize, values: &[T]) {
    loop {
        let (left, right) = (2 * parent + 1, 2 * parent + 2);
        let mut last = parent;
        for child in [left, right] {
            if child < heap.len() && key(heap, last, values) < key(heap, child, values) {
                last = child;
            }
        }
        if last == parent {
            return;
        }
        exchange(heap, parent, last);
        parent = last;
    }
}

/// A swap without the panic of a bad index.
pub(crate) fn exchange(list: &mut [u32], a: usize, b: usize) {
    if let (Some(&at_a), Some(&at_b)) = (list.get(a), list.get(b)) {
        list.iter_mut().skip(a).take(1).for_each(|slot| *slot = at_b);
        list.iter_mut().skip(b).take(1).for_each(|slot| *slot = at_a);
    }
}

/// What is compared: the value, then the index.
fn key<T: Scalar>(heap: &[u32], at: usize, values: &[T]) -> Option<(T, u32)> {
    let index = heap.get(at).copied()?;
    values.get(index as usize).map(|&value| (value, index))
}
