//! Coarse problems: runs of 4, 16, 64, ... points that follow each other in the k-d order become one point, their mean, with their mass.
//!
//! A coarse plan is refined by splitting each of its arcs over the children of its ends as a staircase: first child with first child
//! until one of them is used up. The arcs of a child follow each other, so a forest stays a forest: a cycle of fine arcs would be
//! one of coarse arcs. Prices of children come from the coarse potentials through the arcs of the basis,
//! `g_j = min_I (|X_I - y_j|^2 / 2 - f_I)`.

use super::basis::Arcs;
use crate::ot::array::{at, set};
use crate::ot::runs::{children, run};
use crate::points::Points;
use crate::scalar::Scalar;

/// A problem of at most so many rows is not made coarser.
pub(super) const TOP: usize = 16;

/// The means of the runs of a level, in order and less a centre, into packed rows.
pub(super) fn means<T: Scalar>(out: &mut [T], points: &Points<'_, T>, order: &[u32], centre: &[T], level: u32) {
    for (mean, run) in out.chunks_exact_mut(points.dim().get()).zip(order.chunks(run(level).max(1))) {
        mean.fill(T::ZERO);
        for &i in run {
            for ((mean, &x), &centre) in mean.iter_mut().zip(points.row(i as usize)).zip(centre) {
                *mean += x - centre;
            }
        }
        let count = T::from_usize(run.len());
        mean.iter_mut().for_each(|mean| *mean /= count);
    }
}

/// The mean of all points.
pub(super) fn centre<T: Scalar>(out: &mut [T], points: &Points<'_, T>) {
    let count = T::from_usize(points.len());
    out.fill(T::ZERO);
    for row in points.rows() {
        out.iter_mut().zip(row).for_each(|(mean, &x)| *mean += x / count);
    }
}

/// The masses of the runs of a level.
pub(super) fn sums(out: &mut [u64], mass: &[u64], level: u32) {
    for (sum, run) in out.iter_mut().zip(mass.chunks(run(level).max(1))) {
        *sum = run.iter().fold(0, |sum, &mass| mass.saturating_add(sum));
    }
}

/// The north-west corner rule, which uses up the masses.
pub(super) fn corner(arcs: &mut Arcs<'_>, row_mass: &mut [u64], col_mass: &mut [u64]) {
    arcs.count = 0;
    let (mut row, mut col) = (0, 0);
    for _ in 0..row_mass.len() + col_mass.len() {
        let moved = at(row_mass, row).min(at(col_mass, col));
        if moved > 0 {
            take(arcs, row_mass, col_mass, (row, col), moved);
        }
        if at(row_mass, row) == 0 {
            row += 1;
        } else {
            col += 1;
        }
    }
}

/// An arc between two points, and their masses less by its flow.
fn take(arcs: &mut Arcs<'_>, row_mass: &mut [u64], col_mass: &mut [u64], (row, col): (u32, u32), flow: u64) {
    arcs.add(row, col, flow);
    set(row_mass, row, at(row_mass, row).wrapping_sub(flow));
    set(col_mass, col, at(col_mass, col).wrapping_sub(flow));
}

/// The first child that has mass left.
fn child(mass: &[u64], parent: u32) -> Option<u32> {
    children(parent).find(|&child| at(mass, child) > 0)
}

/// Splits the coarse arcs, which are the last `count` elements in ascending order, into fine ones, which become the first; the fine masses are used up.
pub(super) fn split(arcs: &mut Arcs<'_>, count: u32, row_mass: &mut [u64], col_mass: &mut [u64]) {
    arcs.count = 0;
    let end = arcs.rows.len() as u32;
    for k in end.saturating_sub(count)..end {
        let (parent_row, parent_col) = (at(arcs.rows, k), at(arcs.cols, k));
        let mut left = at(arcs.mass, k);
        while left > 0
            && let Some(row) = child(row_mass, parent_row)
            && let Some(col) = child(col_mass, parent_col)
        {
            let moved = left.min(at(row_mass, row)).min(at(col_mass, col));
            take(arcs, row_mass, col_mass, (row, col), moved);
            left -= moved;
        }
    }
}
