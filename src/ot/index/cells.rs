//! Cells of the index: a box about some columns, a tilt, and what both say about reduced costs.
//!
//! For columns y with prices g in the box of centre m and half widths h, and any tilt s,
//! `|x - y|^2 / 2 - g >= sum_c (max(|t_c| - h_c, 0)^2 / 2 + s_c (w_c - s_c / 2)) + least`, `w = x - m`, `t = w - s`,
//! `least = min(-g - s . (y - m))`. It is sharp where s is the mean of x - y over the rows that go there, which is minus the slope of g:
//! found by regression, coordinate by coordinate. Rounding: each side is off by less than `(d + 16) EPSILON` of
//! `sum_c (|t_c| + |s_c|)^2 + |least|`, which is taken off. Cells stand in groups of 32, one array for each number.

use crate::scalar::Scalar;
use crate::simd::Lane;

/// Columns of a block, and cells of a group.
pub(in crate::ot) const GROUP: usize = 32;
/// Beyond so many dimensions boxes prune nothing.
pub(super) const MOST_DIM: usize = 8;
/// Of cells that are not there: above any bound.
const ABSENT: f64 = 0.0625;

/// The scalars of a group of cells.
pub(super) const fn group_len(d: usize) -> usize {
    d.saturating_mul(3).saturating_add(1).saturating_mul(GROUP)
}

/// The place of a cell in the array of groups: that of the number `number` (3c, 3c + 1, 3c + 2: centre, half width, tilt along c; 3d: least).
const fn place(cell: usize, number: usize, d: usize) -> usize {
    (cell / GROUP).saturating_mul(group_len(d)).saturating_add(number.saturating_mul(GROUP)).saturating_add(cell % GROUP)
}

/// A cell by itself.
#[derive(Clone, Copy)]
pub(super) struct Cell<T> {
    pub(super) centre: [T; MOST_DIM],
    pub(super) half: [T; MOST_DIM],
    pub(super) tilt: [T; MOST_DIM],
    pub(super) least: T,
}

impl<T: Scalar> Cell<T> {
    pub(super) fn new() -> Self {
        let zeros = [T::ZERO; MOST_DIM];
        Self { centre: zeros, half: zeros, tilt: zeros, least: T::MAX * T::lit(ABSENT) }
    }

    /// A centre and half widths that enclose everything between the extremes.
    pub(super) fn enclose(&mut self, low: &[T; MOST_DIM], high: &[T; MOST_DIM], d: usize) {
        let sides = self.centre.iter_mut().zip(&mut self.half).zip(low.iter().zip(high));
        for ((centre, half), (&low, &high)) in sides.take(d) {
            *centre = low * T::lit(0.5) + high * T::lit(0.5);
            *half = (high - *centre).max(*centre - low) * (T::ONE + T::lit(2.0) * T::EPSILON);
        }
    }

    pub(super) fn read(groups: &[T], cell: usize, d: usize) -> Self {
        let at = |number| groups.get(place(cell, number, d)).copied().unwrap_or(T::ZERO);
        let mut one = Self::new();
        for c in 0..d.min(MOST_DIM) {
            for (list, number) in [(&mut one.centre, 3 * c), (&mut one.half, 3 * c + 1), (&mut one.tilt, 3 * c + 2)] {
                list.iter_mut().skip(c).take(1).for_each(|slot| *slot = at(number));
            }
        }
        one.least = at(d.saturating_mul(3));
        one
    }

    pub(super) fn write(&self, groups: &mut [T], cell: usize, d: usize) {
        let mut put = |number, value| {
            if let Some(slot) = groups.get_mut(place(cell, number, d)) {
                *slot = value;
            }
        };
        let numbers = self.centre.iter().zip(&self.half).zip(&self.tilt).take(d).enumerate();
        for (c, ((&centre, &half), &tilt)) in numbers {
            put(3 * c, centre);
            put(3 * c + 1, half);
            put(3 * c + 2, tilt);
        }
        put(d.saturating_mul(3), self.least);
    }
}

/// Lower bounds of the reduced costs of a row in the cells of a group.
#[inline(always)]
pub(super) fn bounds<T: Scalar, L: Lane<T>>(group: &[T], x: &[T]) -> [T; GROUP] {
    let (mut out, d) = ([T::ZERO; GROUP], x.len());
    let (half, unit) = (L::splat(T::lit(0.5)), L::splat(T::EPSILON * T::from_usize(d + 16)));
    for (slots, start) in out.chunks_mut(L::WIDTH).zip((0..GROUP).step_by(L::WIDTH)) {
        let (mut sum, mut size) = (L::splat(T::ZERO), L::splat(T::ZERO));
        for (c, &x) in x.iter().enumerate() {
            let (offset, tilt) = (L::splat(x).sub(at::<T, L>(group, 3 * c, start)), at::<T, L>(group, 3 * c + 2, start));
            let beside = abs(offset.sub(tilt));
            let out = beside.sub(at::<T, L>(group, 3 * c + 1, start)).max(L::splat(T::ZERO));
            let reach = beside.add(abs(tilt));
            sum = sum.add(out.mul(out).mul(half).add(tilt.mul(offset.sub(tilt.mul(half)))));
            size = size.add(reach.mul(reach));
        }
        let least = at::<T, L>(group, 3 * d, start);
        sum.add(least).sub(size.add(abs(least)).mul(unit)).store(slots);
    }
    out
}

#[inline(always)]
fn at<T: Scalar, L: Lane<T>>(group: &[T], number: usize, start: usize) -> L {
    L::load(group.get(number * GROUP + start..).unwrap_or_default())
}

#[inline(always)]
fn abs<T: Scalar, L: Lane<T>>(x: L) -> L {
    x.max(L::splat(T::ZERO).sub(x))
}
