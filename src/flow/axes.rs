//! Points scaled along orthonormal axes: `x := to mean + sum_k gain_k <e_k, x - from mean> e_k`.
//!
//! Inner products are in the kernel's order; the sum over axes takes four at a time, as pairs, and fours in order.

use crate::error::{Error, Result};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;
use crate::simd::dot;

/// The axes, and by axis the gain, the variance, and the coordinate of the point at hand.
pub(super) struct Scaling<'a, T> {
    axes: Option<Points<'a, T>>,
    pub(super) gains: &'a mut [T],
    pub(super) levels: &'a mut [T],
    along: &'a mut [T],
}

impl<'a, T: Scalar> Scaling<'a, T> {
    /// Nothing yet, in scratch of 3 d numbers.
    pub(super) fn new(axes: Option<Points<'a, T>>, d: usize, work: &'a mut [T]) -> Result<Self> {
        let (gains, work) = work.split_at_mut_checked(d).ok_or(Error::Scratch)?;
        let (levels, work) = work.split_at_mut_checked(d).ok_or(Error::Scratch)?;
        let along = work.get_mut(..d).ok_or(Error::Scratch)?;
        Ok(Self { axes, gains, levels, along })
    }

    /// Scales every point; on request the log-density that it had, `from mean` the mean and the levels the variances. An empty mean is 0.
    pub(super) fn apply(&mut self, mut x: PointsMut<'_, T>, mean: &[T], (from, to): (T, T), log_density: Option<&mut [T]>) {
        let mut densities = log_density.map(|list| (list.iter_mut(), self.log_normaliser()));
        for row in x.rows_mut() {
            add(row, -from, mean);
            self.resolve(row);
            if let Some((list, constant)) = &mut densities
                && let Some(slot) = list.next()
            {
                *slot = T::lit(-0.5) * self.squares() - *constant;
            }
            self.compose(row);
            add(row, to, mean);
        }
    }

    /// `sum_k ln(2 pi c_k) / 2`
    fn log_normaliser(&self) -> T {
        self.levels.iter().fold(T::ZERO, |sum, &c| sum + (T::lit(2.0) * T::PI * c).ln()) * T::lit(0.5)
    }

    /// `sum_k y_k^2 / c_k`
    fn squares(&self) -> T {
        self.along.iter().zip(&*self.levels).fold(T::ZERO, |sum, (&y, &c)| sum + y * y / c)
    }

    /// The coordinates of a row along the axes.
    fn resolve(&mut self, row: &[T]) {
        match &self.axes {
            None => self.along.iter_mut().zip(row).for_each(|(y, &x)| *y = x),
            Some(axes) => self.along.iter_mut().zip(axes.rows()).for_each(|(y, axis)| *y = dot(axis, row)),
        }
    }

    /// The row of the scaled coordinates.
    fn compose(&mut self, row: &mut [T]) {
        for (y, &gain) in self.along.iter_mut().zip(&*self.gains) {
            *y *= gain;
        }
        let Some(axes) = &self.axes else {
            row.iter_mut().zip(&*self.along).for_each(|(x, &y)| *x = y);
            return;
        };
        row.fill(T::ZERO);
        let (fours, rest) = self.along.as_chunks::<4>();
        let mut rows = axes.rows();
        for &weights in fours {
            let mut next = || rows.next().unwrap_or_default();
            add_four(row, weights, [next(), next(), next(), next()]);
        }
        for (&weight, axis) in rest.iter().zip(rows) {
            add(row, weight, axis);
        }
    }
}

/// `x += a y`
fn add<T: Scalar>(x: &mut [T], a: T, y: &[T]) {
    for (x, &y) in x.iter_mut().zip(y) {
        *x += a * y;
    }
}

/// `x += (a0 y0 + a1 y1) + (a2 y2 + a3 y3)`
fn add_four<T: Scalar>(x: &mut [T], a: [T; 4], y: [&[T]; 4]) {
    let ([a0, a1, a2, a3], [y0, y1, y2, y3]) = (a, y);
    let pairs = y0.iter().zip(y1).zip(y2.iter().zip(y3));
    for (x, ((&y0, &y1), (&y2, &y3))) in x.iter_mut().zip(pairs) {
        *x += (a0 * y0 + a1 * y1) + (a2 * y2 + a3 * y3);
    }
}
