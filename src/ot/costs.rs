//! The costs of an assignment, `|x_i - y_j|^2 / 2`, from differences: d operations each, no memory.

use crate::points::Points;
use crate::scalar::Scalar;
use crate::simd::distance2;

/// The cost matrix, computed on the fly.
#[derive(Clone, Copy)]
pub(super) struct Costs<'a, T> {
    pub(super) x: Points<'a, T>,
    pub(super) y: Points<'a, T>,
}

impl<T: Scalar> Costs<'_, T> {
    /// `|x_i - y_j|^2 / 2`
    pub(super) fn get(&self, i: usize, j: usize) -> T {
        distance2(self.x.row(i), self.y.row(j)) * T::lit(0.5)
    }
}
