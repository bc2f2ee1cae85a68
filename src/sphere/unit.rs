//! Points moved and brought to unit length: `x := (a x + b g) / |a x + b g|`, or `x / |x|`.
//!
//! As many points as there are lanes are squared and summed together, a point on each lane, so the order of a sum is that of the kernel
//! whatever the width. Up to 16 coordinates stay on the lanes to the end; longer rows are written along themselves. A length out of range
//! sends its point the slow way. O(n d): two passes over the points.

use super::retract::{Retraction, coefficients};
use super::tangent::{in_range, normalise_row};
use crate::points::{PART, Points, PointsMut, read_part, squares, sum_parts, write_part};
use crate::scalar::Scalar;
use crate::simd::{Kernel, Lane};

/// A drive, how far to go along it, and how.
#[derive(Clone, Copy)]
pub(super) struct Along<'a, T> {
    pub(super) g: Points<'a, T>,
    pub(super) eta: T,
    pub(super) retraction: Retraction,
}

/// The points, and where they go before they are normalised.
pub(super) struct Move<'a, 'b, T> {
    pub(super) x: PointsMut<'a, T>,
    pub(super) along: Option<Along<'b, T>>,
}

impl<T: Scalar> Kernel<T> for Move<'_, '_, T> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        if L::Register::WIDTH == 1 {
            return (0..self.x.len()).for_each(|i| self.slowly(i));
        }
        for first in (0..self.x.len()).step_by(L::Register::WIDTH) {
            self.block::<L::Register>(first);
        }
    }
}

impl<T: Scalar> Move<'_, '_, T> {
    /// As many points as there are lanes.
    #[inline(always)]
    fn block<L: Lane<T>>(&mut self, first: usize) {
        let (d, count) = (self.x.dim().get(), L::WIDTH.min(self.x.len() - first));
        let factors = self.factors::<L>(first);
        let mut moved = [L::splat(T::ZERO); PART];
        let square = sum_parts(
            d,
            #[inline(always)]
            |start| {
                moved = self.moved(first, start, factors);
                squares(moved)
            },
        );
        if !(0..count).all(|r| in_range(square.get(r))) {
            (first..first + count).for_each(|i| self.slowly(i));
            return;
        }
        let length = square.sqrt();
        if d <= PART {
            for y in &mut moved {
                *y = y.div(length);
            }
            write_part(&mut self.x, first, 0, &moved);
        } else {
            for r in 0..count {
                self.row::<L>(first + r, (factors.0.get(r), factors.1.get(r)), length.get(r));
            }
        }
    }

    /// (a, b) of each point.
    #[inline(always)]
    fn factors<L: Lane<T>>(&self, first: usize) -> (L, L) {
        let Some(along) = self.along else { return (L::splat(T::ONE), L::splat(T::ZERO)) };
        if along.retraction == Retraction::Normalise {
            return (L::splat(T::ONE), L::splat(along.eta));
        }
        let (mut a, mut b) = ([T::ZERO; PART], [T::ZERO; PART]);
        for ((a, b), i) in a.iter_mut().zip(&mut b).zip(first..self.x.len()).take(L::WIDTH) {
            (*a, *b) = coefficients(self.x.row(i), along.g.row(i), along.eta, along.retraction);
        }
        (L::load(&a), L::load(&b))
    }

    /// Coordinates from `start` on of the points, moved.
    #[inline(always)]
    fn moved<L: Lane<T>>(&self, first: usize, start: usize, (a, b): (L, L)) -> [L; PART] {
        let mut x: [L; PART] = read_part(&self.x.view(), first, start);
        if let Some(along) = self.along {
            let g: [L; PART] = read_part(&along.g, first, start);
            for (x, g) in x.iter_mut().zip(g) {
                *x = x.mul(a).add(g.mul(b));
            }
        }
        x
    }

    /// A point moved and divided by its length.
    #[inline(always)]
    fn row<L: Lane<T>>(&mut self, i: usize, (a, b): (T, T), length: T) {
        let (a, b, length) = (L::splat(a), L::splat(b), L::splat(length));
        let mut g = self.along.map_or(&[][..], |along| along.g.row(i)).chunks(L::WIDTH);
        for x in self.x.row_mut(i).chunks_mut(L::WIDTH) {
            let mut y = L::load(x);
            if let Some(g) = g.next() {
                y = y.mul(a).add(L::load(g).mul(b));
            }
            y.div(length).store(x);
        }
    }

    /// A point that needs care: it stays where it is if nothing would be left of it.
    #[inline(never)]
    fn slowly(&mut self, i: usize) {
        let x = self.x.row_mut(i);
        if let Some(along) = self.along {
            let g = along.g.row(i);
            let (a, b) = coefficients(x, g, along.eta, along.retraction);
            let moved = |x: T, g: T| a * x + b * g;
            if x.iter().zip(g).any(|(&x, &g)| moved(x, g) != T::ZERO) {
                for (x, &g) in x.iter_mut().zip(g) {
                    *x = moved(*x, g);
                }
            }
        }
        normalise_row(x);
    }
}
