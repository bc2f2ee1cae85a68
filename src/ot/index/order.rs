//! The k-d order of a cloud: points that follow each other are near each other.
//!
//! The first 2^k points lie below the rest along the axis on which the cloud is widest, and so on in each part, for all k with 2^k points
//! fewer than the part has. Hence runs of 4, 16, 32, 64, ... points that start at a multiple of their length are cells of the tree.
//! Ties go by index, so the order is a function of the points alone. Cost O(n d log n + n log n); no memory.

use crate::ot::sort::exchange;
use crate::points::Points;
use crate::scalar::Scalar;

/// Fills `order` with the indices of the points, in k-d order.
pub(in crate::ot) fn kd_order<T: Scalar>(order: &mut [u32], points: &Points<'_, T>) {
    for (slot, i) in order.iter_mut().zip(0..) {
        *slot = i;
    }
    let mut half = order.len().checked_next_power_of_two().unwrap_or(0) / 2;
    while half > 0 {
        for cell in order.chunks_mut(half.saturating_mul(2).max(1)).filter(|cell| cell.len() > half) {
            halve(cell, half, points);
        }
        half /= 2;
    }
}

/// Brings the `half` lowest points of a cell to its front.
fn halve<T: Scalar>(cell: &mut [u32], half: usize, points: &Points<'_, T>) {
    let axis = widest(cell, points);
    let at = |i: u32| points.row(i as usize).get(axis).copied().unwrap_or(T::ZERO);
    let below = |a: u32, b: u32| {
        let (at_a, at_b) = (at(a), at(b));
        at_a < at_b || (at_a == at_b && a < b)
    };
    // each round halves the part or so; should all go wrong, sorting what is left is as good
    let (mut low, mut high) = (0, cell.len());
    for _ in 0..4 * (usize::BITS - cell.len().leading_zeros()) {
        let Some(part) = cell.get_mut(low..high) else { return };
        let place = low + partition(part, below);
        if place == half {
            return;
        }
        (low, high) = if place < half { (place + 1, high) } else { (low, place) };
    }
    sort(cell.get_mut(low..high).unwrap_or_default(), below);
}

/// Brings what is below the middle one of three to the front; where that one then stands.
fn partition(part: &mut [u32], below: impl Fn(u32, u32) -> bool) -> usize {
    let (Some(&first), Some(&middle), Some(&last)) = (part.first(), part.get(part.len() / 2), part.last()) else { return 0 };
    let (low, high) = if below(first, middle) { (first, middle) } else { (middle, first) };
    let pivot = if below(last, low) {
        low
    } else if below(last, high) {
        last
    } else {
        high
    };
    let mut front = 0;
    for k in 0..part.len() {
        if part.get(k).is_some_and(|&i| below(i, pivot)) {
            exchange(part, k, front);
            front += 1;
        }
    }
    let at = part.iter().position(|&i| i == pivot).unwrap_or(front);
    exchange(part, at, front);
    front
}

/// Heap sort.
fn sort(part: &mut [u32], below: impl Fn(u32, u32) -> bool) {
    for start in (0..part.len() / 2).rev() {
        sift(part, start, &below);
    }
    for end in (1..part.len()).rev() {
        exchange(part, 0, end);
        sift(part.get_mut(..end).unwrap_or_default(), 0, &below);
    }
}

/// Moves the point at `parent` down until no child comes after it.
fn sift(heap: &mut [u32], mut parent: usize, below: &impl Fn(u32, u32) -> bool) {
    loop {
        let mut last = parent;
        for child in [2 * parent + 1, 2 * parent + 2] {
            if let (Some(&a), Some(&b)) = (heap.get(last), heap.get(child))
                && below(a, b)
            {
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

/// The axis along which the points of a cell extend furthest; the first of those.
fn widest<T: Scalar>(cell: &[u32], points: &Points<'_, T>) -> usize {
    let (mut axis, mut most) = (0, T::ZERO);
    for c in 0..points.dim().get() {
        let (mut low, mut high) = (T::INFINITY, -T::INFINITY);
        for &i in cell {
            let x = points.row(i as usize).get(c).copied().unwrap_or(T::ZERO);
            low = if x < low { x } else { low };
            high = high.max(x);
        }
        if high - low > most {
            (axis, most) = (c, high - low);
        }
    }
    axis
}

/// Copies the points in this order into packed rows.
pub(in crate::ot) fn gather<T: Scalar>(out: &mut [T], points: &Points<'_, T>, order: &[u32]) {
    for (out, &i) in out.chunks_exact_mut(points.dim().get()).zip(order) {
        out.iter_mut().zip(points.row(i as usize)).for_each(|(out, &x)| *out = x);
    }
}
