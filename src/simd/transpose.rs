//! Rows of numbers to lanes and back: what lies side by side in memory comes to lie one below the other.
//!
//! A square of WIDTH rows and columns is transposed in log2 WIDTH rounds, each of which interleaves lane i with lane i + WIDTH/2: element
//! (r, c), at place r WIDTH + c, moves to place 2 (r WIDTH + c) modulo WIDTH^2 - 1, and WIDTH doublings carry it to c WIDTH + r. What is
//! no whole square is gathered number by number. Moving numbers changes no bit.

use super::Lane;
use crate::scalar::Scalar;
use core::num::NonZeroUsize;

/// The widest register has this many numbers.
const MOST: usize = 16;
/// The widest lanes.
const WIDEST: usize = 2 * MOST;

/// Transposes the first WIDTH of these lanes, WIDTH at most 16.
#[inline(always)]
pub fn transpose<T: Scalar, L: Lane<T>>(lanes: &mut [L; MOST]) {
    let half = L::WIDTH / 2;
    for _ in 0..L::WIDTH.trailing_zeros() {
        let old = *lanes;
        let (low, high) = old.split_at(half.min(MOST));
        let pairs = lanes.as_chunks_mut::<2>().0.iter_mut().zip(low.iter().zip(high));
        for (pair, (&a, &b)) in pairs {
            (pair[0], pair[1]) = a.interleave(b);
        }
    }
}

/// Calls `each(c, lane)` for columns c, in order, of WIDTH rows that start `stride` apart: element r of the lane is `rows[r stride + c]`, 0 where
/// the list ends. Of a row, `readable >= columns` numbers may be read.
#[inline(always)]
pub fn read_rows<T: Scalar, L: Lane<T>>(
    rows: &[T],
    stride: NonZeroUsize,
    columns: usize,
    readable: usize,
    mut each: impl FnMut(usize, L),
) {
    let last = stride.get().saturating_mul(L::WIDTH - 1);
    let mut first = 0;
    while first < columns {
        let count = L::WIDTH.min(columns - first);
        let square = L::WIDTH.min(MOST);
        if L::WIDTH > 1 && count * 4 > square && first + square <= readable && last + first + square <= rows.len() {
            let mut lanes = [L::splat(T::ZERO); MOST];
            for (r, lane) in lanes.iter_mut().enumerate().take(square) {
                *lane = L::load(rows.get(r * stride.get() + first..).unwrap_or_default());
            }
            transpose(&mut lanes);
            for (c, &lane) in (first..).zip(lanes.iter().take(count)) {
                each(c, lane);
            }
        } else {
            for c in first..first + count {
                each(c, L::gather(rows.get(c..).unwrap_or_default(), stride));
            }
        }
        first += count;
    }
}

/// The way back: column c of the first `count` rows becomes the elements of `lane(c)`; what lies between the columns and the next row is left.
#[inline(always)]
pub fn write_rows<T: Scalar, L: Lane<T>>(
    rows: &mut [T],
    stride: NonZeroUsize,
    columns: usize,
    count: usize,
    mut lane: impl FnMut(usize) -> L,
) {
    if L::WIDTH == 1 {
        for (c, slot) in rows.iter_mut().enumerate().take(columns.min(count * columns)) {
            *slot = lane(c).get(0);
        }
        return;
    }
    let mut first = 0;
    while first < columns {
        let width = L::WIDTH.min(columns - first);
        if width == L::WIDTH && L::WIDTH <= MOST && L::WIDTH > 1 {
            let mut lanes = [L::splat(T::ZERO); MOST];
            for (c, slot) in (first..).zip(lanes.iter_mut().take(width)) {
                *slot = lane(c);
            }
            transpose(&mut lanes);
            for (r, lane) in lanes.into_iter().enumerate().take(count.min(L::WIDTH)) {
                let row = rows.get_mut(r * stride.get() + first..).unwrap_or_default();
                lane.store(row.get_mut(..width).unwrap_or_default());
            }
        } else {
            for c in first..first + width {
                let mut column = [T::ZERO; WIDEST];
                lane(c).store(&mut column);
                for (r, &x) in column.iter().enumerate().take(count.min(L::WIDTH)) {
                    if let Some(slot) = rows.get_mut(r * stride.get() + c) {
                        *slot = x;
                    }
                }
            }
        }
        first += width;
    }
}
