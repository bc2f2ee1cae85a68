//! What a block of queries knows so far, and how a tile of at most 64 keys is added to it.
//!
//! With the logits l_j of the tile in base 2 and M the old maximum: `M' = max(M, l_j)`, `w_j = 2^(l_j - M')`,
//! `r = 2^(M - M')`; every sum S over weights becomes `r S + (the tile's own sum, taken from zero in order)`.
//! The spread about the mean is the tile's, about the tile's own mean (two passes, so nothing cancels), joined to the old
//! one by Chan's formula: `M2' = r M2 + M2_tile + (a b / (a + b)) |mean_tile - mean|^2`, a and b the two sums of weights.

use super::side::Side;
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
    /// The sums over no keys.
    #[inline(always)]
    pub(super) fn none<T: Scalar>() -> Self
    where
        L: Lane<T>,
    {
        let zero = L::splat(T::ZERO);
        Self { max: L::splat(-T::INFINITY), weight: zero, spread: zero, square: zero, logit: zero }
    }

    /// The five numbers in the order of a state row.
    #[inline(always)]
    pub(super) fn from_parts(mut part: impl FnMut(usize) -> L) -> Self {
        Self { max: part(0), weight: part(1), spread: part(2), square: part(3), logit: part(4) }
    }

    /// The inverse of `from_parts`.
    #[inline(always)]
    pub(super) fn into_parts(self) -> [L; 5] {
        [self.max, self.weight, self.spread, self.square, self.logit]
    }

    /// The same, each number changed alike.
    #[inline(always)]
    pub(super) fn map<U>(self, change: impl FnMut(L) -> U) -> Sums<U> {
        let [max, weight, spread, square, logit] = self.into_parts().map(change);
        Sums { max, weight, spread, square, logit }
    }
}

/// What a pass is after; the rest is dropped at compile time.
pub(super) trait Aim {
    /// Spread, square and logit sums too.
    const MOMENTS: bool;
    /// The maximum the sums start with is kept: a bound that the caller knows.
    const FIXED: bool;
}

/// Mean and lse.
pub(super) struct Mean;
/// Everything.
pub(super) struct Moments;

impl Aim for Mean {
    const MOMENTS: bool = false;
    const FIXED: bool = false;
}

impl Aim for Moments {
    const MOMENTS: bool = true;
    const FIXED: bool = false;
}

/// Adds a tile: its logits (overwritten by the weights), their maximum, and its values. `totals` are the sums of w v.
#[inline(always)]
pub(super) fn absorb<T: Scalar, L: Lane<T>, S: Side<T, L>, A: Aim>(
    held: Sums<S::Held>,
    totals: &mut [S::Held],
    tile: &mut [L],
    max: L,
    side: &S,
) -> Sums<S::Held> {
    let zero = L::splat(T::ZERO);
    let (before, after, max) = S::rise(held.max, if A::FIXED { L::splat(-T::INFINITY) } else { max });
    // while every key is masked the maximum is minus infinity, and the weights must come out as 0
    let shift = after.max(L::splat(-T::MAX));
    let keep = before.sub(shift).weight();
    let own = weigh::<T, L, A>(tile, shift);
    let weight = S::join(held.weight, zero, keep, own.weight);
    let mut new = Sums { max, weight: weight.new, ..held };
    if A::MOMENTS {
        new.square = S::join(held.square, zero, keep.mul(keep), own.square).new;
        let gain = clamp(before.sub(shift)).mul(weight.old);
        new.logit = S::join(held.logit, gain, keep, own.logit).new;
        let between = Between::new(weight.kept, own.weight);
        let spread = columns::<T, L, S>(totals, tile, side, keep, Some(between));
        new.spread = S::join(held.spread, zero, keep, spread).new;
    } else {
        columns::<T, L, S>(totals, tile, side, keep, None);
    }
    new
}

/// A tile's own sums.
#[derive(Clone, Copy)]
struct Own<L> {
    weight: L,
    square: L,
    logit: L,
}

/// Turns logits into weights, and sums them.
#[inline(always)]
fn weigh<T: Scalar, L: Lane<T>, A: Aim>(tile: &mut [L], shift: L) -> Own<L> {
    let zero = L::splat(T::ZERO);
    let mut own = Own { weight: zero, square: zero, logit: zero };
    for slot in tile {
        let below = slot.sub(shift);
        let w = below.weight();
        own.weight = own.weight.add(w);
        if A::MOMENTS {
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

/// Adds the tile's weighted values to the totals, four columns at a time, then two, then one; the spread this adds, if asked for.
#[inline(always)]
fn columns<T: Scalar, L: Lane<T>, S: Side<T, L>>(
    totals: &mut [S::Held],
    weights: &[L],
    side: &S,
    keep: L,
    between: Option<Between<L>>,
) -> L {
    let mut spread = L::splat(T::ZERO);
    let (fours, rest) = totals.as_chunks_mut::<4>();
    let (twos, ones) = rest.as_chunks_mut::<2>();
    let tile = Weighted { weights, side, keep, between };
    let mut column = 0;
    for totals in fours {
        tile.add(totals, column, &mut spread);
        column += 4;
    }
    for totals in twos {
        tile.add(totals, column, &mut spread);
        column += 2;
    }
    for total in ones {
        tile.add(core::array::from_mut(total), column, &mut spread);
    }
    spread
}

/// A tile whose weights are known.
struct Weighted<'a, L, S> {
    weights: &'a [L],
    side: &'a S,
    keep: L,
    between: Option<Between<L>>,
}

impl<L, S> Weighted<'_, L, S> {
    /// Adds N columns from `first` on to their totals, and their spread to the spread.
    #[inline(always)]
    fn add<T: Scalar, const N: usize>(&self, totals: &mut [S::Held; N], first: usize, spread: &mut L)
    where
        L: Lane<T>,
        S: Side<T, L>,
    {
        let mut sums = [L::splat(T::ZERO); N];
        self.side.values::<N>(
            self.weights,
            first,
            #[inline(always)]
            |w, values| {
                for (sum, v) in sums.iter_mut().zip(values) {
                    *sum = sum.add(w.mul(v));
                }
            },
        );
        for ((total, sum), column) in totals.iter_mut().zip(sums).zip(first..) {
            let joined = S::join(*total, L::splat(T::ZERO), self.keep, sum);
            *total = joined.new;
            if let Some(between) = self.between {
                *spread = spread.add(self.spread(column, joined.kept, sum, between));
            }
        }
    }

    /// One column's part of the spread: inside the tile, and between the tile's mean and the old one.
    #[inline(always)]
    fn spread<T: Scalar>(&self, column: usize, kept: L, sum: L, between: Between<L>) -> L
    where
        L: Lane<T>,
        S: Side<T, L>,
    {
        let mean = sum.div(between.own);
        let mut inside = L::splat(T::ZERO);
        self.side.values::<1>(
            self.weights,
            column,
            #[inline(always)]
            |w, [v]| {
                let difference = v.sub(mean);
                inside = inside.add(w.mul(difference.mul(difference)));
            },
        );
        let apart = mean.sub(kept.div(between.old));
        inside.add(between.factor.mul(apart.mul(apart)))
    }
}
