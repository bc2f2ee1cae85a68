//! What a block of queries knows so far, and how a tile of at most 64 keys is added to it.
//!
//! With the logits l_j of the tile in base 2 and M the old maximum: `M' = max(M, l_j)`, `w_j = 2^(l_j - M')`,
//! `r = 2^(M - M')`, 1 where M is a bound that the caller knows; every sum S over weights becomes `r S + (the tile's own sum, taken from zero in order)`.
//! The spread about the mean is the tile's, about the tile's own mean (two passes, so nothing cancels), joined to the old
//! one by Chan's formula: `M2' = r M2 + M2_tile + (a b / (a + b)) |mean_tile - mean|^2`, a and b the two sums of weights.

use super::product::Product;
use super::side::{Part, Side};
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
    /// The products of the covariance with directions too.
    const PRODUCT: bool;
}

/// Mean and lse.
pub(super) struct Mean;
/// The moments too.
pub(super) struct Moments;
/// The covariance's product with a direction too.
pub(super) struct Along;

macro_rules! aim {
    ($name:ty, $moments:literal, $product:literal) => {
        impl Aim for $name {
            const MOMENTS: bool = $moments;
            const PRODUCT: bool = $product;
        }
    };
}

aim!(Mean, false, false);
aim!(Moments, true, false);
aim!(Along, true, true);

/// Adds a tile: its logits (overwritten by the weights), their maximum, and its values. `totals` are the sums of w v.
#[inline(always)]
pub(super) fn absorb<T: Scalar, L: Lane<T>, S: Side<T, L>, A: Aim>(
    held: Sums<S::Held>,
    totals: &mut [S::Held],
    tile: &mut [L],
    max: L,
    side: &mut S,
    product: &mut Product<'_, L>,
) -> Sums<S::Held> {
    let (before, after, max) = S::rise(held.max, max);
    // while every key is masked the maximum is minus infinity, and the weights must come out as 0
    let shift = after.max(L::splat(-T::MAX));
    let keep = before.sub(shift).weight();
    if !A::MOMENTS {
        let first = Part { column: 0, columns: totals.len().min(S::together()) };
        let (own, sums) = side.weigh(tile, shift, first);
        columns::<T, L, S, A>(totals, tile, side, keep, Some(sums), None, product);
        return Sums { max, weight: S::join(held.weight, none(), keep, own).new, ..held };
    }
    let own = weigh::<T, L, A>(tile, shift);
    let weight = S::join(held.weight, none(), keep, own.weight);
    let mut new = Sums { max, weight: weight.new, ..held };
    new.square = S::join(held.square, none(), keep.mul(keep), own.square).new;
    let gain = clamp(before.sub(shift)).mul(weight.old);
    new.logit = S::join(held.logit, gain, keep, own.logit).new;
    let between = Between::new(weight.kept, own.weight);
    let spread = columns::<T, L, S, A>(totals, tile, side, keep, None, Some(between), product);
    new.spread = S::join(held.spread, none(), keep, spread).new;
    if A::PRODUCT {
        product.join(tile, side, keep, between.factor);
    }
    new
}

/// Adds a tile whose weights are relative to the maximum that is held; the sum of weights.
#[inline(always)]
pub(super) fn add_tile<T: Scalar, L: Lane<T>, S: Side<T, L, Held = L>>(
    weight: L,
    totals: &mut [L],
    tile: &[L],
    side: &mut S,
) -> L {
    let one = L::splat(T::ONE);
    let mut own = L::splat(T::ZERO);
    for &w in tile {
        own = own.add(w);
    }
    columns::<T, L, S, Mean>(totals, tile, side, one, None, None, &mut Product::none());
    S::join(weight, none(), one, own).new
}

/// What adds nothing: x + -0 is x for every x, which the compiler knows.
#[inline(always)]
fn none<T: Scalar, L: Lane<T>>() -> L {
    L::splat(-T::ZERO)
}

/// A tile's own sums.
#[derive(Clone, Copy)]
pub(super) struct Own<L> {
    pub(super) weight: L,
    square: L,
    logit: L,
}

/// Turns logits into weights, and sums them.
#[inline(always)]
pub(super) fn weigh<T: Scalar, L: Lane<T>, A: Aim>(tile: &mut [L], shift: L) -> Own<L> {
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

/// Adds the tile's weighted values to the totals, a part of the columns at a time, the first of which may be known; the spread this adds, if asked for.
#[inline(always)]
fn columns<T: Scalar, L: Lane<T>, S: Side<T, L>, A: Aim>(
    totals: &mut [S::Held],
    weights: &[L],
    side: &mut S,
    keep: L,
    mut first: Option<S::Sums>,
    between: Option<Between<L>>,
    product: &mut Product<'_, L>,
) -> L {
    let mut spread = L::splat(T::ZERO);
    let together = S::together();
    for (totals, column) in totals.chunks_mut(together).zip((0..).step_by(together)) {
        let part = Part { column, columns: totals.len() };
        let sums = first.take().unwrap_or_else(
            #[inline(always)]
            || side.sums(weights, part),
        );
        let Some(between) = between else {
            for (total, &sum) in totals.iter_mut().zip(sums.as_ref()) {
                *total = S::join(*total, none(), keep, sum).new;
            }
            continue;
        };
        let mut means = sums;
        for mean in means.as_mut() {
            *mean = mean.div(between.own);
        }
        let inside = squares(weights, side, part, &means);
        let tile = sums.as_ref().iter().zip(means.as_ref().iter().zip(inside.as_ref()));
        for ((total, (&sum, (&mean, &inside))), c) in totals.iter_mut().zip(tile).zip(column..) {
            let joined = S::join(*total, none(), keep, sum);
            *total = joined.new;
            let apart = mean.sub(joined.kept.div(between.old));
            spread = spread.add(inside.add(between.factor.mul(apart.mul(apart))));
            if A::PRODUCT {
                product.note(c, mean, apart);
            }
        }
    }
    spread
}

/// The sums of w v, by column of the part.
#[inline(always)]
pub(super) fn sums<T: Scalar, L: Lane<T>, S: Side<T, L>>(weights: &[L], side: &mut S, part: Part) -> S::Sums {
    let mut sums = S::zeros();
    let (mut first, ready) = (0, side.ready(part.columns).get());
    while first < weights.len() {
        let weights = weights.get(first..weights.len().min(first + ready)).unwrap_or_default();
        side.turn_to_values(first, part);
        first += ready;
        let (fours, rest) = sums.as_mut().get_mut(..part.columns).unwrap_or_default().as_chunks_mut::<4>();
        let (twos, ones) = rest.as_chunks_mut::<2>();
        let mut offset = 0;
        for sums in fours {
            add(weights, side, part, offset, sums);
            offset += 4;
        }
        for sums in twos {
            add(weights, side, part, offset, sums);
            offset += 2;
        }
        for sum in ones {
            add(weights, side, part, offset, core::array::from_mut(sum));
        }
    }
    sums
}

/// Adds N columns' w v to their sums.
#[inline(always)]
fn add<T: Scalar, L: Lane<T>, S: Side<T, L>, const N: usize>(
    weights: &[L],
    side: &S,
    part: Part,
    offset: usize,
    sums: &mut [L; N],
) {
    let mut new = *sums;
    side.values::<N>(
        weights,
        part,
        offset,
        #[inline(always)]
        |w, values| {
            for (sum, v) in new.iter_mut().zip(values) {
                *sum = sum.add(w.mul(v));
            }
        },
    );
    *sums = new;
}

/// The sums of w (v - mean)^2, by column of the part.
#[inline(always)]
fn squares<T: Scalar, L: Lane<T>, S: Side<T, L>>(weights: &[L], side: &mut S, part: Part, means: &S::Sums) -> S::Sums {
    let mut sums = S::zeros();
    let (mut first, ready) = (0, side.ready(part.columns).get());
    while first < weights.len() {
        let weights = weights.get(first..weights.len().min(first + ready)).unwrap_or_default();
        side.turn_to_values(first, part);
        first += ready;
        for ((sum, mean), offset) in sums.as_mut().iter_mut().zip(means.as_ref()).zip(0..part.columns) {
            let mut new = *sum;
            side.values::<1>(
                weights,
                part,
                offset,
                #[inline(always)]
                |w, [v]| {
                    let difference = v.sub(*mean);
                    new = new.add(w.mul(difference.mul(difference)));
                },
            );
            *sum = new;
        }
    }
    sums
}
