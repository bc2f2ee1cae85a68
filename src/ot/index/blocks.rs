//! The columns in blocks of 32, one array for each coordinate, with their prices, and the cell of each block.

use super::cells::{Cell, GROUP, MOST_DIM};
use crate::points::Points;
use crate::scalar::Scalar;
use core::array::from_fn;

/// Coordinates and prices of all blocks. Slots behind the last column have the price minus infinity.
pub(super) struct Blocks<'a, T> {
    pub(super) d: usize,
    /// Block b has coordinate c of its columns at `(b d + c) 32`.
    pub(super) y: &'a mut [T],
    pub(super) price: &'a mut [T],
}

impl<T: Scalar> Blocks<'_, T> {
    pub(super) fn fill(&mut self, y: &Points<'_, T>) {
        let last = y.len().saturating_sub(1);
        for (b, block) in self.y.chunks_exact_mut(GROUP.saturating_mul(self.d).max(1)).enumerate() {
            for (c, list) in block.as_chunks_mut::<GROUP>().0.iter_mut().enumerate() {
                for (p, slot) in list.iter_mut().enumerate() {
                    let row = y.row(b.saturating_mul(GROUP).saturating_add(p).min(last));
                    *slot = row.get(c).copied().unwrap_or(T::ZERO);
                }
            }
        }
    }

    /// The coordinates of a block: d arrays of 32.
    #[inline(always)]
    pub(super) fn block(&self, b: usize) -> &[[T; GROUP]] {
        let start = b.saturating_mul(self.d).saturating_mul(GROUP);
        let len = self.d.saturating_mul(GROUP);
        self.y.get(start..).and_then(|rest| rest.get(..len)).unwrap_or_default().as_chunks().0
    }

    #[inline(always)]
    pub(super) fn prices(&self, b: usize) -> Option<&[T; GROUP]> {
        self.price.as_chunks().0.get(b)
    }

    /// The extremes of some blocks.
    pub(super) fn extremes(&self, blocks: core::ops::Range<usize>) -> ([T; MOST_DIM], [T; MOST_DIM]) {
        let (mut low, mut high) = ([T::INFINITY; MOST_DIM], [-T::INFINITY; MOST_DIM]);
        for b in blocks {
            for ((low, high), list) in low.iter_mut().zip(&mut high).zip(self.block(b)) {
                for &y in list {
                    *low = if y < *low { y } else { *low };
                    *high = if y > *high { y } else { *high };
                }
            }
        }
        (low, high)
    }

    /// The tilt of a block: minus the slope of its prices, by two rounds of regression over the coordinates.
    pub(super) fn tilt(&self, b: usize, cell: &mut Cell<T>) {
        let Some(prices) = self.prices(b) else { return };
        let count = prices.iter().filter(|price| price.is_finite()).count();
        if count < 2 {
            return;
        }
        let total = T::from_usize(count);
        let mean = finite(prices).fold(T::ZERO, |sum, (_, price)| sum + price) / total;
        let mut rest: [T; GROUP] = from_fn(|_| T::ZERO);
        rest.iter_mut().zip(prices).filter(|(_, price)| price.is_finite()).for_each(|(rest, &price)| *rest = mean - price);
        cell.tilt = [T::ZERO; MOST_DIM];
        for _ in 0..2 {
            for (list, tilt) in self.block(b).iter().zip(&mut cell.tilt) {
                let slope = regress(&mut rest, list, prices, total);
                *tilt += slope;
            }
        }
    }

    /// Lowers `cell.least` to what the columns of a block say, rounding taken off, that of their own reduced costs included.
    pub(super) fn lower(&self, b: usize, cell: &mut Cell<T>) {
        let Some(prices) = self.prices(b) else { return };
        let (mut sums, mut sizes) = ([T::ZERO; GROUP], [T::ZERO; GROUP]);
        for ((list, &tilt), &centre) in self.block(b).iter().zip(&cell.tilt).zip(&cell.centre) {
            for ((sum, size), &y) in sums.iter_mut().zip(&mut sizes).zip(list) {
                let side = y - centre;
                *sum += tilt * side;
                *size += (tilt * side).abs() + side * side;
            }
        }
        let unit = T::EPSILON * T::from_usize(self.d.saturating_add(8));
        for ((&sum, &size), &price) in sums.iter().zip(&sizes).zip(prices).filter(|(_, price)| price.is_finite()) {
            let value = (-price - sum) - unit * (price.abs() + size);
            cell.least = if value < cell.least { value } else { cell.least };
        }
    }
}

fn finite<T: Scalar>(prices: &[T; GROUP]) -> impl Iterator<Item = (usize, T)> {
    prices.iter().copied().enumerate().filter(|(_, price)| price.is_finite())
}

/// The slope of `rest` along a coordinate, over the slots that hold columns; takes it off.
fn regress<T: Scalar>(rest: &mut [T; GROUP], list: &[T; GROUP], prices: &[T; GROUP], total: T) -> T {
    let mean = list.iter().zip(prices).filter(|(_, p)| p.is_finite()).fold(T::ZERO, |sum, (&y, _)| sum + y) / total;
    let (mut along, mut square) = (T::ZERO, T::ZERO);
    for ((&rest, &y), _) in rest.iter().zip(list).zip(prices).filter(|(_, p)| p.is_finite()) {
        let y = y - mean;
        along += rest * y;
        square += y * y;
    }
    let slope = along / square;
    if !(square > T::ZERO && slope.fits()) {
        return T::ZERO;
    }
    rest.iter_mut().zip(list).for_each(|(rest, &y)| *rest -= slope * (y - mean));
    slope
}
