//! What a block of queries knows so far, and how a tile of at most 64 keys is added to it.
//!
//! With the logits l_j of the tile in base 2 and M the old maximum: `M' = max(M, l_j)`, `w_j = 2^(l_j - M')`,
//! `r = 2^(M - M')`; every sum S over weights becomes `r S + (the tile's own sum, taken from zero in order)`.
//! The spread about the mean is the tile's, about the tile's own mean (two passes, so nothing cancels), joined to the old
//! one by Chan's formula: `M2' = r M2 + M2_tile + (a b / (a + b)) |mean_tile - mean|^2`, a and b the two sums of weights.

use crate::points::Points;
use crate::scalar::Scalar;
use crate::simd::{LEAST_EXPONENT, Lane};

/// Sums over the keys so far, relative to the running maximum of the base-2 logits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sums<L> {
    /// M: the maximum, minus infinity at first.
    pub(super) max: L,
    /// Sum of w.
    pub(super) weight: L,
    /// Sum of w |v - mean|^2.
    pub(super) spread: L,
    /// Sum of w^2.
    pub(super) square: L,
    /// Sum of w (l - M).
    pub(super) logit: L,
}

impl<L> Sums<L> {
    /// The five numbers in the order of a state row.
    pub(super) fn from_parts(mut part: impl FnMut(usize) -> L) -> Self {
        Self { max: part(0), weight: part(1), spread: part(2), square: part(3), logit: part(4) }
    }

    /// The inverse of `from_parts`.
    pub(super) fn into_parts(self) -> [L; 5] {
        [self.max, self.weight, self.spread, self.square, self.logit]
    }

    /// The same, each number changed alike.
    pub(super) fn map<U>(self, change: impl FnMut(L) -> U) -> Sums<U> {
        let [max, weight, spread, square, logit] = self.into_parts().map(change);
        Sums { max, weight, spread, square, logit }
    }
}

/// Adds a tile: its logits (overwritten by the weights) and its values. `totals` are the sums of w v.
#[inline(always)]
pub(super) fn absorb<T: Scalar, L: Lane<T>, const MOMENTS: bool>(
    old: Sums<L>,
    totals: &mut [L],
    tile: &mut [L],
    values: &Points<'_, T>,
) -> Sums<L> {
    let max = tile.iter().fold(old.max, |max, l| l.max(max));
    // while every key is masked the maximum is minus infinity, and the weights must come out as 0
    let shift = max.max(L::splat(-T::MAX));
    let keep = old.max.sub(shift).weight();
    let own = weigh::<T, L, MOMENTS>(tile, max, shift);
    let mut new = Sums { max, weight: old.weight.mul(keep).add(own.weight), ..old };
    if MOMENTS {
        let drop = clamp(old.max.sub(shift));
        new.square = old.square.mul(keep.mul(keep)).add(own.square);
        new.logit = old.logit.add(drop.mul(old.weight)).mul(keep).add(own.logit);
        let between = Between::new(old.weight.mul(keep), own.weight);
        let spread = columns(totals, tile, values, keep, Some(between));
        new.spread = old.spread.mul(keep).add(spread);
    } else {
        columns(totals, tile, values, keep, None);
    }
    new
}

/// Turns logits into weights, and sums them.
#[inline(always)]
fn weigh<T: Scalar, L: Lane<T>, const MOMENTS: bool>(tile: &mut [L], max: L, shift: L) -> Sums<L> {
    let zero = L::splat(T::ZERO);
    let mut own = Sums { max, weight: zero, spread: zero, square: zero, logit: zero };
    for slot in tile {
        let below = slot.sub(shift);
        let w = below.weight();
        own.weight = own.weight.add(w);
        if MOMENTS {
            own.square = own.square.add(w.mul(w));
            own.logit = own.logit.add(w.mul(clamp(below)));
        }
        *slot = w;
    }
    own
}

/// At least the exponent below which weights vanish, so that 0 times it is 0 for masked keys too.
#[inline(always)]
fn clamp<T: Scalar, L: Lane<T>>(x: L) -> L {
    x.max(L::splat(T::lit(LEAST_EXPONENT)))
}

/// The two sums of weights that a tile's mean is joined with.
#[derive(Clone, Copy)]
struct Between<L> {
    old: L,
    own: L,
    /// `old own / (old + own)`, 0 where both vanish.
    factor: L,
}

impl<L: Copy> Between<L> {
    #[inline(always)]
    fn new<T: Scalar>(old: L, own: L) -> Self
    where
        L: Lane<T>,
    {
        let least = L::splat(T::MIN_POSITIVE);
        let factor = old.mul(own).div(old.add(own).max(least));
        Self { old: old.max(least), own: own.max(least), factor }
    }
}

/// Adds the tile's weighted values to the totals, four columns at a time; the spread this adds, if asked for.
#[inline(always)]
fn columns<T: Scalar, L: Lane<T>>(
    totals: &mut [L],
    weights: &[L],
    values: &Points<'_, T>,
    keep: L,
    between: Option<Between<L>>,
) -> L {
    let mut spread = L::splat(T::ZERO);
    for (block, totals) in totals.chunks_mut(4).enumerate() {
        let sums = four_sums(weights, values, block * 4, totals.len());
        if let Some(between) = between {
            for (c, (&total, sum)) in (block * 4..).zip(totals.iter().zip(sums)) {
                spread = spread.add(column_spread(weights, values, c, total.mul(keep), sum, between));
            }
        }
        for (total, sum) in totals.iter_mut().zip(sums) {
            *total = total.mul(keep).add(sum);
        }
    }
    spread
}

/// Sums of w v over the tile for up to four columns from `first` on.
#[inline(always)]
fn four_sums<T: Scalar, L: Lane<T>>(weights: &[L], values: &Points<'_, T>, first: usize, count: usize) -> [L; 4] {
    let mut sums = [L::splat(T::ZERO); 4];
    for (&w, row) in weights.iter().zip(values.rows()) {
        let Some(row) = row.get(first..first + count) else { break };
        for (sum, &v) in sums.iter_mut().zip(row) {
            *sum = sum.add(w.mul(L::splat(v)));
        }
    }
    sums
}

/// One column's part of the spread: inside the tile, and between the tile's mean and the old one.
#[inline(always)]
fn column_spread<T: Scalar, L: Lane<T>>(
    weights: &[L],
    values: &Points<'_, T>,
    column: usize,
    total: L,
    sum: L,
    between: Between<L>,
) -> L {
    let mean = sum.div(between.own);
    let mut inside = L::splat(T::ZERO);
    for (&w, row) in weights.iter().zip(values.rows()) {
        let Some(&v) = row.get(column) else { break };
        let difference = L::splat(v).sub(mean);
        inside = inside.add(w.mul(difference.mul(difference)));
    }
    let apart = mean.sub(total.div(between.old));
    inside.add(between.factor.mul(apart.mul(apart)))
}
