//! The k-d order of a cloud: points that follow each other are near each other.
//!
//! The first 2^k points lie below the rest along the axis on which the cloud is widest, and so on in each part, for all k with 2^k points
//! fewer than the part has. Hence runs of 4, 16, 32, 64, ... points that start at a multiple of their length are cells of the tree.
//! Ties go by index, so the order is a function of the points alone. Cost O(n d log n + n log n); no memory.

use crate::points::Points;
use crate::scalar::Scalar;
use core::cmp::Ordering;

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
    if half < cell.len() {
        cell.select_nth_unstable_by(half, |&a, &b| {
            let (at_a, at_b) = (at(a), at(b));
            if at_a < at_b {
                Ordering::Less
            } else if at_a > at_b {
                Ordering::Greater
            } else {
                a.cmp(&b)
            }
        });
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
