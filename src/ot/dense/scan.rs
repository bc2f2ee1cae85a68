//! Scans of a row of costs against the columns' potentials: the inner loops of the dense solver.
//!
//! Columns are taken in blocks; a slot of a block keeps the least number of its columns, and the slots are compared at the end.
//! Least values and first columns do not depend on the order, so the result is that of a plain loop, whatever the width.
//! Cost m; memory: a block.

use crate::scalar::Scalar;
use crate::simd::{Kernel, Lane, dispatch};

/// How many columns a block has, where lanes are vectors.
const BLOCK: usize = 16;

/// The least of a row's reduced costs, its first column, and the second least.
#[derive(Clone, Copy)]
pub(super) struct Two<T> {
    pub(super) column: usize,
    pub(super) least: T,
    /// Infinite for a single column.
    pub(super) second: T,
}

/// What the columns of one slot have shown so far.
#[derive(Clone, Copy)]
struct Slot<T> {
    least: T,
    second: T,
    block: u32,
}

/// One scan for [`Two`] of `cost - price`.
struct Least<'a, T> {
    cost: &'a [T],
    price: &'a [T],
}

/// The two least of `cost_j - price_j`.
pub(super) fn two_least<T: Scalar>(cost: &[T], price: &[T]) -> Two<T> {
    dispatch(Least { cost, price })
}

impl<T: Scalar> Kernel<T> for Least<'_, T> {
    type Output = Two<T>;
    #[inline(always)]
    fn run<L: Lane<T>>(self) -> Two<T> {
        if L::WIDTH == 1 { self.blocks::<1>() } else { self.blocks::<BLOCK>() }
    }
}

impl<T: Scalar> Least<'_, T> {
    #[inline(always)]
    fn blocks<const W: usize>(self) -> Two<T> {
        let (costs, rest) = self.cost.as_chunks::<W>();
        let (prices, rest_prices) = self.price.as_chunks::<W>();
        let (mut least, mut second, mut at) = ([T::INFINITY; W], [T::INFINITY; W], [0; W]);
        let mut block = 0;
        for (cost, price) in costs.iter().zip(prices) {
            two_of_block((&mut least, &mut second, &mut at), cost, price, block);
            block += 1;
        }
        two_of_block((&mut least, &mut second, &mut at), rest, rest_prices, block);
        let slots = least.into_iter().zip(second).zip(at);
        two_of_slots::<T, W>(slots.map(
            #[inline(always)]
            |((least, second), block)| Slot { least, second, block },
        ))
    }
}

/// Takes a block of columns, a slot each; the last block may be short.
#[inline(always)]
fn two_of_block<T: Scalar>((least, second, at): (&mut [T], &mut [T], &mut [u32]), cost: &[T], price: &[T], block: u32) {
    let slots = least.iter_mut().zip(second).zip(at);
    for (((least, second), at), (&cost, &price)) in slots.zip(cost.iter().zip(price)) {
        let reduced = cost - price;
        let before = *least;
        let lower = reduced < before;
        let other = if lower { before } else { reduced };
        *second = if other < *second { other } else { *second };
        // not by `lower`: a masked store, which the next block would wait for
        *least = if before <= reduced { before } else { reduced };
        *at = if lower { block } else { *at };
    }
}

/// The two least of all slots.
#[inline(always)]
fn two_of_slots<T: Scalar, const W: usize>(slots: impl Iterator<Item = Slot<T>>) -> Two<T> {
    let mut two = Two { column: 0, least: T::INFINITY, second: T::INFINITY };
    for (place, slot) in slots.enumerate() {
        let column = slot.block as usize * W + place;
        let lower = slot.least < two.least || (slot.least == two.least && column < two.column);
        let other = if lower { two.least } else { slot.least };
        let second = if slot.second < other { slot.second } else { other };
        two.second = if second < two.second { second } else { two.second };
        if lower {
            (two.least, two.column) = (slot.least, column);
        }
    }
    two
}

/// One step of a shortest-path search: a row's reduced costs, less an offset, against the distances of the columns.
pub(super) struct Relax<'a, T> {
    pub(super) cost: &'a [T],
    /// Minus infinity for columns that have been scanned.
    pub(super) price: &'a [T],
    pub(super) offset: T,
    pub(super) row: u32,
    pub(super) dist: &'a mut [T],
    pub(super) pred: &'a mut [u32],
}

impl<T: Scalar> Relax<'_, T> {
    /// Lowers the distances that the row makes shorter; the nearest column and its distance.
    pub(super) fn nearest(self) -> (usize, T) {
        dispatch(self)
    }

    #[inline(always)]
    fn blocks<const W: usize>(self) -> (usize, T) {
        let (offset, row) = (self.offset, self.row);
        let (costs, rest) = self.cost.as_chunks::<W>();
        let (prices, rest_prices) = self.price.as_chunks::<W>();
        let (dists, rest_dists) = self.dist.as_chunks_mut::<W>();
        let (preds, rest_preds) = self.pred.as_chunks_mut::<W>();
        let (mut least, mut at) = ([T::INFINITY; W], [0; W]);
        let mut block = 0;
        for ((cost, price), (dist, pred)) in costs.iter().zip(prices).zip(dists.iter_mut().zip(preds)) {
            relax_block((&mut least, &mut at), cost, price, dist, pred, (offset, row, block));
            block += 1;
        }
        relax_block((&mut least, &mut at), rest, rest_prices, rest_dists, rest_preds, (offset, row, block));
        let slots = least.into_iter().zip(at);
        let two = two_of_slots::<T, W>(slots.map(
            #[inline(always)]
            |(least, block)| Slot { least, second: T::INFINITY, block },
        ));
        (two.column, two.least)
    }
}

impl<T: Scalar> Kernel<T> for Relax<'_, T> {
    type Output = (usize, T);
    #[inline(always)]
    fn run<L: Lane<T>>(self) -> (usize, T) {
        if L::WIDTH == 1 { self.blocks::<1>() } else { self.blocks::<BLOCK>() }
    }
}

/// Relaxes a block of columns, a slot each; the last block may be short.
#[inline(always)]
fn relax_block<T: Scalar>(
    (least, at): (&mut [T], &mut [u32]),
    cost: &[T],
    price: &[T],
    dist: &mut [T],
    pred: &mut [u32],
    (offset, row, block): (T, u32, u32),
) {
    let slots = least.iter_mut().zip(at);
    let columns = cost.iter().zip(price).zip(dist.iter_mut().zip(pred));
    for ((least, at), ((&cost, &price), (dist, pred))) in slots.zip(columns) {
        let through = (cost - price) - offset;
        let shorter = through < *dist;
        let nearest = if shorter { through } else { *dist };
        *pred = if shorter { row } else { *pred };
        *dist = nearest;
        let before = *least;
        *at = if nearest < before { block } else { *at };
        *least = if before <= nearest { before } else { nearest };
    }
}
