//! Coordinates on lanes: what the largest is, and sums over the coordinates of several points at once.

use super::{Points, PointsMut};
use crate::error::{Error, Result};
use crate::scalar::Scalar;
use crate::simd::{Cascade, Kernel, Lane, dispatch, read_rows, write_rows};
use core::num::NonZeroUsize;

impl<T: Scalar> Points<'_, T> {
    /// The largest magnitude of any coordinate, 0 if there is none; an error if one is not finite.
    pub fn largest(&self) -> Result<T> {
        dispatch(Largest(*self)).ok_or(Error::NonFinite)
    }

    /// The least and the largest squared length of any point, and that they are finite; `None` if not, or if there is no point.
    pub(crate) fn squared_lengths(&self) -> Option<(T, T)> {
        dispatch(Lengths(*self))
    }
}

/// The largest magnitude, unless a number is not finite: x 0 is 0 for finite x only.
struct Largest<'a, T>(Points<'a, T>);

impl<T: Scalar> Kernel<T> for Largest<'_, T> {
    type Output = Option<T>;

    #[inline(always)]
    fn run<L: Lane<T>>(self) -> Option<T> {
        let zero = L::splat(T::ZERO);
        let (mut largest, mut nothing) = (zero, zero);
        for part in self.0.stretches() {
            let lists = part.chunks_exact(L::WIDTH);
            let rest = Some(lists.remainder()).filter(|rest| !rest.is_empty());
            for list in lists.chain(rest) {
                let x = L::load(list);
                largest = x.max(zero.sub(x)).max(largest);
                nothing = nothing.add(x.mul(zero));
            }
        }
        let all = |lane: L| (0..L::WIDTH).map(move |i| lane.get(i));
        let finite = all(nothing).all(|x| x == T::ZERO);
        finite.then(|| all(largest).fold(T::ZERO, |a, b| Scalar::max(b, a)))
    }
}

/// The least and the largest squared length, if finite.
struct Lengths<'a, T>(Points<'a, T>);

impl<T: Scalar> Kernel<T> for Lengths<'_, T> {
    type Output = Option<(T, T)>;

    #[inline(always)]
    fn run<L: Lane<T>>(self) -> Option<(T, T)> {
        let Self(points) = self;
        let (mut least, mut largest) = (T::INFINITY, T::ZERO);
        for first in (0..points.len()).step_by(L::Register::WIDTH) {
            let square = sum_parts(
                points.dim().get(),
                #[inline(always)]
                |start| squares::<T, L::Register>(read_part(&points, first, start)),
            );
            for r in 0..L::Register::WIDTH.min(points.len() - first) {
                let square = square.get(r);
                if !square.is_finite() {
                    return None;
                }
                largest = Scalar::max(square, largest);
                least = if square < least { square } else { least };
            }
        }
        least.is_finite().then_some((least, largest))
    }
}

/// As many coordinates are brought onto lanes at once.
pub(crate) const PART: usize = 16;

/// Coordinates `start` to `start + PART` of the points from `first` on, a lane for each; zeros where there are none.
#[inline(always)]
pub(crate) fn read_part<T: Scalar, L: Lane<T>>(points: &Points<'_, T>, first: usize, start: usize) -> [L; PART] {
    let mut lanes = [L::splat(T::ZERO); PART];
    let columns = points.dim().get().saturating_sub(start).min(PART);
    let run = points.tail(first, start);
    read_rows(
        run,
        points.stride(NonZeroUsize::MIN),
        columns,
        columns,
        #[inline(always)]
        |c, lane| {
            if let Some(slot) = lanes.get_mut(c) {
                *slot = lane;
            }
        },
    );
    lanes
}

/// The way back, to as many points as there are lanes.
#[inline(always)]
pub(crate) fn write_part<T: Scalar, L: Lane<T>>(points: &mut PointsMut<'_, T>, first: usize, start: usize, lanes: &[L; PART]) {
    let columns = points.dim().get().saturating_sub(start).min(PART);
    let count = points.len().saturating_sub(first);
    let (rows, stride) = points.tail_mut(first, start);
    write_rows(
        rows,
        stride,
        columns,
        count,
        #[inline(always)]
        |c| lanes.get(c).copied().unwrap_or(L::splat(T::ZERO)),
    );
}

/// Sums over d coordinates in the kernel's order, lane by lane; `terms(start)` gives the terms of coordinates from `start` on.
#[inline(always)]
pub(crate) fn sum_parts<T: Scalar, L: Lane<T>>(d: usize, mut terms: impl FnMut(usize) -> [L; PART]) -> L {
    let mut sums = Cascade::<L, 1>::new();
    for start in (0..d).step_by(PART) {
        let part = terms(start);
        let part = part.get(..d - start).unwrap_or(&part);
        for four in part.chunks(4) {
            // x + -0 is x for every x
            let mut sum = L::splat(-T::ZERO);
            for &term in four {
                sum = sum.add(term);
            }
            sums.take([sum]);
        }
    }
    let [sum] = sums.value();
    sum
}

/// The squares of all of these.
#[inline(always)]
pub(crate) fn squares<T: Scalar, L: Lane<T>>(mut lanes: [L; PART]) -> [L; PART] {
    for lane in &mut lanes {
        *lane = lane.mul(*lane);
    }
    lanes
}
