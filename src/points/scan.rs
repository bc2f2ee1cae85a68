//! Coordinates on lanes: what the largest is, and sums over the coordinates of several points at once.

use super::{Points, PointsMut};
use crate::error::{Error, Result};
use crate::scalar::Scalar;
use crate::simd::{Cascade, Kernel, Lane, as_scalars, as_scalars_mut, dispatch, dot, read_rows, write_rows};
use core::num::NonZeroUsize;

impl<T: Scalar> Points<'_, T> {
    /// The largest magnitude of any coordinate, 0 if there is none; an error if one is not finite.
    pub fn largest(&self) -> Result<T> {
        if T::LANES > 1 {
            return dispatch(Largest(*self)).ok_or(Error::NonFinite);
        }
        let mut largest = T::Magnitude::default();
        for part in self.stretches() {
            for x in part {
                largest = largest.max(x.magnitude());
            }
        }
        let largest = T::from_magnitude(largest);
        if largest.is_finite() { Ok(largest) } else { Err(Error::NonFinite) }
    }

    /// No less than the largest magnitude, and soon known: the length of all coordinates; not finite if one of them is not.
    #[inline(never)]
    pub(crate) fn bound(&self) -> T {
        let mut square = T::MIN_POSITIVE;
        for part in self.stretches() {
            let (eights, rest) = part.as_chunks::<8>();
            for &[a, b, c, d, e, f, g, h] in eights {
                square = (((square + a * a) + b * b) + c * c) + d * d;
                square = (((square + e * e) + f * f) + g * g) + h * h;
            }
            for &x in rest {
                square += x * x;
            }
        }
        // sums of squares do not fall, so the largest is in there with three roundings
        square.sqrt() * (T::ONE + T::lit(4.0) * T::EPSILON)
    }

    /// The least and the largest squared length of any point, and that they are finite; `None` if not, or if there is no point.
    pub(crate) fn squared_lengths(&self) -> Option<(T, T)> {
        if T::LANES > 1 {
            return dispatch(Lengths(*self));
        }
        let mut range = (T::INFINITY, T::ZERO);
        for row in self.rows() {
            range = widened(range, dot(row, row))?;
        }
        range.0.is_finite().then_some(range)
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
        let mut range = (T::INFINITY, T::ZERO);
        for first in (0..points.len()).step_by(L::Register::WIDTH) {
            let square = sum_parts(
                points.dim().get(),
                #[inline(always)]
                |start| squares::<T, L::Register>(read_part(&points, first, start)),
            );
            for r in 0..L::Register::WIDTH.min(points.len() - first) {
                range = widened(range, square.get(r))?;
            }
        }
        range.0.is_finite().then_some(range)
    }
}

/// The least and the largest with one more number, if that is finite.
#[inline(always)]
fn widened<T: Scalar>((least, largest): (T, T), x: T) -> Option<(T, T)> {
    x.is_finite().then_some((if x < least { x } else { least }, Scalar::max(x, largest)))
}

/// As many coordinates are brought onto lanes at once.
pub(crate) const PART: usize = 16;

/// Coordinates `start` to `start + PART` of the points from `first` on, on a register each; zeros where there are none.
#[inline(always)]
pub(crate) fn read_part<T: Scalar, L: Lane<T>>(points: &Points<'_, T>, first: usize, start: usize) -> [L; PART] {
    let mut lanes = [L::splat(T::ZERO); PART];
    let columns = points.dim().get().saturating_sub(start).min(PART);
    read_rows(
        points.tail(first, start),
        points.stride(NonZeroUsize::MIN),
        columns,
        readable(points, columns),
        #[inline(always)]
        |c, lane| {
            if let Some(slot) = lanes.get_mut(c) {
                *slot = lane;
            }
        },
    );
    lanes
}

/// The way back, to as many points as a register holds.
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

/// How many numbers of a row may be read for so many columns: without padding the next row may be read along, and is thrown away.
#[inline(always)]
fn readable<T>(points: &Points<'_, T>, columns: usize) -> usize {
    if points.dim().get() == points.ld() { usize::MAX } else { columns }
}

/// Points from `first` on to lanes, a lane for each coordinate from `start` on; zeros where there are no points.
#[inline(always)]
pub(crate) fn fill<T: Scalar, L: Lane<T>>(lanes: &mut [L], points: &Points<'_, T>, first: usize, start: usize) {
    let columns = lanes.len();
    let scalars = as_scalars_mut(lanes);
    for point in (0..L::WIDTH).step_by(L::Register::WIDTH) {
        read_rows(
            points.tail(first + point, start),
            points.stride(NonZeroUsize::MIN),
            columns,
            readable(points, columns),
            #[inline(always)]
            |c, lane: L::Register| lane.store(scalars.get_mut(c * L::WIDTH + point..).unwrap_or_default()),
        );
    }
}

/// The way back, to `count` rows that are a stride apart.
#[inline(always)]
pub(crate) fn store<T: Scalar, L: Lane<T>>(lanes: &[L], (rows, stride): (&mut [T], NonZeroUsize), count: usize) {
    let scalars = as_scalars(lanes);
    for point in (0..count).step_by(L::Register::WIDTH) {
        let rows = rows.get_mut(point * stride.get()..).unwrap_or_default();
        let left = (count - point).min(L::Register::WIDTH);
        write_rows(
            rows,
            stride,
            lanes.len(),
            left,
            #[inline(always)]
            |c| L::Register::load(scalars.get(c * L::WIDTH + point..).unwrap_or_default()),
        );
    }
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
            for pair in four.chunks(2) {
                let mut of_two = L::splat(-T::ZERO);
                for &term in pair {
                    of_two = of_two.add(term);
                }
                sum = sum.add(of_two);
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
