//! The product of the weighted covariance with a direction u, one for each query: `C u = sum_j w_j (v_j - mean) <v_j - mean, u>`.
//!
//! As the spread: a tile's own sum is taken about the tile's own mean and joined to the old one by Chan's formula,
//! `P' = r P + P_tile + (a b / (a + b)) apart <apart, u>`, apart the difference of the tile's mean and the old one. Two more passes over
//! each tile's values; dv more numbers of state, of means, of differences and of directions. docs/math.md, section 1.

use super::side::{Part, Side};
use crate::scalar::Scalar;
use crate::simd::Lane;

/// The products so far, and what a tile needs to join them: lists of dv lanes, but 64 slopes.
pub(super) struct Product<'a, L> {
    /// u
    pub(super) directions: &'a mut [L],
    /// The sums, not yet divided by the sum of weights.
    pub(super) totals: &'a mut [L],
    /// The tile's mean.
    pub(super) means: &'a mut [L],
    /// The tile's mean less the old one.
    pub(super) apart: &'a mut [L],
    /// `w_j <v_j - mean, u>` by key.
    pub(super) slopes: &'a mut [L],
}

impl<L> Product<'_, L> {
    /// No products.
    #[inline(always)]
    pub(super) fn none() -> Self {
        Product { directions: &mut [], totals: &mut [], means: &mut [], apart: &mut [], slopes: &mut [] }
    }

    /// Keeps a column's mean and its difference from the old one.
    #[inline(always)]
    pub(super) fn note(&mut self, c: usize, mean: L, apart: L) {
        if let (Some(m), Some(a)) = (self.means.get_mut(c), self.apart.get_mut(c)) {
            (*m, *a) = (mean, apart);
        }
    }

    /// Joins a tile, once its columns are noted.
    #[inline(always)]
    pub(super) fn join<T: Scalar, S: Side<T, L>>(&mut self, weights: &[L], side: &mut S, keep: L, factor: L)
    where
        L: Lane<T>,
    {
        self.slope(weights, side);
        let mut along = L::splat(T::ZERO);
        for (&apart, &u) in self.apart.iter().zip(&*self.directions) {
            along = along.add(apart.mul(u));
        }
        let slopes = self.slopes.get(..weights.len()).unwrap_or_default();
        let columns = self.totals.iter_mut().zip(self.means.iter().zip(&*self.apart));
        for ((total, (&mean, &apart)), column) in columns.zip(0..) {
            let mut own = L::splat(T::ZERO);
            side.values::<1>(
                slopes,
                Part { column, columns: 1 },
                0,
                #[inline(always)]
                |slope, [v]| own = own.add(slope.mul(v.sub(mean))),
            );
            *total = total.mul(keep).add(own.add(factor.mul(apart.mul(along))));
        }
    }

    /// `w_j <v_j - mean, u>`, columns in order.
    #[inline(always)]
    fn slope<T: Scalar, S: Side<T, L>>(&mut self, weights: &[L], side: &mut S)
    where
        L: Lane<T>,
    {
        self.slopes.fill(L::splat(T::ZERO));
        for ((&mean, &u), column) in self.means.iter().zip(&*self.directions).zip(0..) {
            let mut slopes = self.slopes.iter_mut();
            side.values::<1>(
                weights,
                Part { column, columns: 1 },
                0,
                #[inline(always)]
                |_, [v]| {
                    if let Some(slope) = slopes.next() {
                        *slope = slope.add(v.sub(mean).mul(u));
                    }
                },
            );
        }
        for (slope, &w) in self.slopes.iter_mut().zip(weights) {
            *slope = slope.mul(w);
        }
    }
}
