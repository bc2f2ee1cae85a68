//! Sums over pairs of points, on lanes: the one loop of this room.
//!
//! Lanes are points i, whose coordinates are brought onto lanes once a block; the points j <= i that they meet are spread over a lane. A row's sum
//! is taken in tiles of 64 points j, tile totals in order, and rows are added in two words: the bits are those of one point after
//! another. Squared distances are sums of squared differences in the order of the coordinates. Each pair is computed once.
//! Cost: n^2/2 times (3 d + 15) operations for each kernel. Scratch: d numbers for each lane.

use super::kernel::Similarity;
use crate::scalar::{Scalar, Sum};
use crate::simd::{self, BLOCK, Lane, dispatch};

/// The scalars of scratch for points of dimension d.
pub(super) const fn block_len<T: Scalar>(d: usize) -> usize {
    d.saturating_mul(T::LANES)
}

/// What a pair is weighted with.
pub(super) trait Other<T: Scalar> {
    /// Brings points `first..` onto lanes.
    fn load<L: Lane<T>>(&mut self, first: usize);
    /// The weight of each of them with point j.
    fn with<L: Lane<T>>(&self, j: usize) -> L;
}

/// `sum_{j < i} k(x_i, x_j) w_ij`
pub(super) fn pair_sum<T: Scalar>(side: Side<'_, '_, T>, other: impl Other<T>) -> T {
    dispatch(PairSum { side, other })
}

struct PairSum<'a, 'b, T, O> {
    side: Side<'a, 'b, T>,
    other: O,
}

impl<T: Scalar, O: Other<T>> simd::Kernel<T> for PairSum<'_, '_, T, O> {
    type Output = T;

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) -> T {
        let n = self.side.of.points.len();
        let mut sum = Sum::new();
        for first in (0..n).step_by(L::WIDTH) {
            self.side.load::<L>(first);
            self.other.load::<L>(first);
            let rows = self.rows::<L>(first, n.min(first + L::WIDTH));
            for r in 0..L::WIDTH.min(n - first) {
                sum.add(rows.get(r));
            }
        }
        sum.value()
    }
}

impl<T: Scalar, O: Other<T>> PairSum<'_, '_, T, O> {
    /// The sums of the rows from `first` on, over the points before each.
    #[inline(always)]
    fn rows<L: Lane<T>>(&self, first: usize, end: usize) -> L {
        let own = L::from_fn(T::from_usize);
        let mut total = L::splat(T::ZERO);
        for tile in (0..end).step_by(BLOCK) {
            let mut part = L::splat(T::ZERO);
            for j in tile..end.min(tile + BLOCK) {
                let mut term = self.side.with::<L>(j).mul(self.other.with::<L>(j));
                if j >= first {
                    term = term.zero_unless_at_least(own, L::splat(T::from_usize(j - first + 1)));
                }
                part = part.add(term);
            }
            total = total.add(part);
        }
        total
    }
}

/// A cloud whose points are taken in an order of their own.
pub(super) struct Side<'a, 'b, T> {
    pub(super) of: &'a Similarity<'a, T>,
    pub(super) block: &'b mut [T],
    /// Point i is point `order[i]` of the cloud.
    pub(super) order: Option<&'a [u32]>,
}

/// Point i in an order; empty if there is none.
#[inline(always)]
fn row<'a, T: Scalar>(of: &Similarity<'a, T>, order: Option<&[u32]>, i: usize) -> &'a [T] {
    let Some(order) = order else { return of.points.row(i) };
    order.get(i).map_or(&[], |&at| of.points.row(at as usize))
}

impl<T: Scalar> Other<T> for Side<'_, '_, T> {
    #[inline(always)]
    fn load<L: Lane<T>>(&mut self, first: usize) {
        for r in 0..L::WIDTH {
            let point = row(self.of, self.order, first + r);
            for (slot, &x) in self.block.iter_mut().skip(r).step_by(L::WIDTH).zip(point) {
                *slot = x;
            }
        }
    }

    #[inline(always)]
    fn with<L: Lane<T>>(&self, j: usize) -> L {
        let mut sum = L::splat(T::ZERO);
        for (lane, &x) in self.block.chunks_exact(L::WIDTH).zip(row(self.of, self.order, j)) {
            let difference = L::load(lane).sub(L::splat(x));
            sum = sum.add(difference.mul(difference));
        }
        self.of.at(sum)
    }
}
