//! What lies on the lanes: queries, or tiles of one query's keys.
//!
//! Normally a lane is a query, and keys are broadcast. One query over many keys would leave such lanes empty; there a lane is a
//! tile of 64 keys, and the query is broadcast. Inside a tile both do the same operations in the same order. Between tiles sums
//! are joined in order: lane-wise for queries, from lane to lane for tiles. So no bit depends on the choice.

use super::Logit;
use super::score::logits;
use super::tile::{Mean, sums, weigh};
use crate::points::Points;
use crate::scalar::Scalar;
use crate::simd::{BLOCK, Cascade, Lane, read_rows, take};
use core::num::NonZeroUsize;

/// A sum before and after a tile joined it.
#[derive(Clone, Copy)]
pub(super) struct Joined<L, H> {
    /// The sum before.
    pub(super) old: L,
    /// Relative to the new maximum.
    pub(super) kept: L,
    /// With the tile's own.
    pub(super) new: H,
}

/// Columns of the values that are summed together: the first, and how many.
#[derive(Clone, Copy)]
pub(super) struct Part {
    pub(super) column: usize,
    pub(super) columns: usize,
}

/// Queries against a tile, or one query against as many tiles as there are lanes.
pub(super) trait Side<T: Scalar, L: Lane<T>> {
    /// A sum over keys so far: a number for each query.
    type Held: Copy;
    /// Sums of as many columns of the values as are taken together.
    type Sums: Copy + AsRef<[L]> + AsMut<[L]>;

    /// Zeros.
    fn zeros() -> Self::Sums;
    /// How many columns these are for.
    #[inline(always)]
    fn together() -> usize {
        Self::zeros().as_ref().len().max(1)
    }

    /// How many keys the longest tile has.
    fn len(&self) -> usize;
    /// Writes one logit a key to `tile`; their maximum, minus infinity for none.
    fn logits(&mut self, tile: &mut [L], logit: Logit<T>) -> L;
    /// The sums of w v, by column of the part.
    #[inline(always)]
    fn sums(&mut self, weights: &[L], part: Part) -> Self::Sums
    where
        Self: Sized,
    {
        sums(weights, self, part)
    }
    /// Turns logits into weights: their sum, and the sums of w v for the first columns.
    #[inline(always)]
    fn weigh(&mut self, tile: &mut [L], shift: L, first: Part) -> (L, Self::Sums)
    where
        Self: Sized,
    {
        let own = weigh::<T, L, Mean>(tile, shift);
        (own.weight, self.sums(tile, first))
    }
    /// How many keys' values of so many columns are ready at once.
    fn ready(&self, columns: usize) -> NonZeroUsize;
    /// Makes columns of the values of the keys from `first` on ready.
    fn turn_to_values(&mut self, first: usize, part: Part);
    /// Calls `each` with the weight and N columns of the value, from column `offset` of the part on, of the keys that are ready, as many
    /// as there are weights.
    fn values<const N: usize>(&self, weights: &[L], part: Part, offset: usize, each: impl FnMut(L, [L; N]));
    /// The running maximum before and after each lane's tile; a zero is positive, whichever came first.
    fn rise(held: Self::Held, max: L) -> (L, L, Self::Held);
    /// `sum := (sum + gain) keep + own`.
    fn join(held: Self::Held, gain: L, keep: L, own: L) -> Joined<L, Self::Held>;
}

/// Keys are scored in fours.
pub(super) trait Fours<T: Scalar, L: Lane<T>>: Side<T, L> {
    /// Sums of `term` over the coordinates, for four keys from `first` on. Keys past the last one give anything.
    fn scores(&mut self, first: usize, term: impl Fn(L, L) -> L + Copy) -> [L; 4];
    /// What four logits from `first` on gain: the biases, and minus infinity where a lane has no such key; `None` for nothing.
    fn bias(&self, first: usize) -> Option<[L; 4]>;
}

/// Lanes are queries.
pub(super) struct Queries<'a, 'b, T, L> {
    /// The coordinates of the queries.
    pub(super) x: &'a [L],
    /// A tile of keys.
    pub(super) keys: Points<'b, T>,
    /// Their values.
    pub(super) values: Points<'b, T>,
    /// Their biases.
    pub(super) bias: Option<&'b [T]>,
    /// So many of the keys are seen by the first query, one more by each query after it; `isize::MAX` for all.
    pub(super) seen: isize,
}

impl<T: Scalar, L: Lane<T>> Side<T, L> for Queries<'_, '_, T, L> {
    type Held = L;
    type Sums = [L; 4];

    #[inline(always)]
    fn zeros() -> [L; 4] {
        [L::splat(T::ZERO); 4]
    }

    #[inline(always)]
    fn len(&self) -> usize {
        self.keys.len()
    }

    #[inline(always)]
    fn logits(&mut self, tile: &mut [L], logit: Logit<T>) -> L {
        logits(tile, self, logit)
    }

    #[inline(always)]
    fn ready(&self, _: usize) -> NonZeroUsize {
        TILE
    }

    #[inline(always)]
    fn turn_to_values(&mut self, _: usize, _: Part) {}

    #[inline(always)]
    fn values<const N: usize>(&self, weights: &[L], part: Part, offset: usize, mut each: impl FnMut(L, [L; N])) {
        let mut rows = self.values.tail(0, part.column + offset);
        for &w in weights {
            let Some(row) = rows.first_chunk::<N>() else { return };
            rows = rows.get(self.values.ld()..).unwrap_or_default();
            let mut v = [w; N];
            for (v, &y) in v.iter_mut().zip(row) {
                *v = L::splat(y);
            }
            each(w, v);
        }
    }

    #[inline(always)]
    fn rise(held: L, max: L) -> (L, L, L) {
        let max = max.max(held).add(L::splat(T::ZERO));
        (held, max, max)
    }

    #[inline(always)]
    fn join(held: L, gain: L, keep: L, own: L) -> Joined<L, L> {
        let kept = held.add(gain).mul(keep);
        Joined { old: held, kept, new: kept.add(own) }
    }
}

impl<T: Scalar, L: Lane<T>> Fours<T, L> for Queries<'_, '_, T, L> {
    #[inline(always)]
    fn scores(&mut self, first: usize, term: impl Fn(L, L) -> L + Copy) -> [L; 4] {
        let last = self.keys.len().saturating_sub(1);
        let row = |k: usize| self.keys.row((first + k).min(last));
        let mut sums = Cascade::new();
        take(&mut sums, (self.x, same), ([row(0), row(1), row(2), row(3)], L::splat), term);
        sums.value()
    }

    #[inline(always)]
    fn bias(&self, first: usize) -> Option<[L; 4]> {
        if first.saturating_add(4) as isize > self.seen {
            return Some(self.masked(first));
        }
        let bias = self.bias?.get(first..).unwrap_or_default();
        Some([L::splat(at(bias, 0)), L::splat(at(bias, 1)), L::splat(at(bias, 2)), L::splat(at(bias, 3))])
    }
}

/// The keys of a tile.
const TILE: NonZeroUsize = NonZeroUsize::new(BLOCK).unwrap();
/// How many coordinates, or columns, are made ready at once at most.
const PART: usize = 16;

/// Lanes are tiles.
pub(super) struct Tiles<'a, 'b, T, L> {
    /// The query.
    pub(super) x: &'b [T],
    /// All keys from the first lane's tile on.
    pub(super) keys: Points<'b, T>,
    /// Their values.
    pub(super) values: Points<'b, T>,
    /// Their biases.
    pub(super) bias: Option<&'b [T]>,
    /// Coordinates of some keys of each tile, or columns of their values, a lane for each, key by key: 64 lanes or more.
    pub(super) ready: &'a mut [L],
    /// Keys are values, and whole tiles of them fit in there: what was made ready for the one serves for the other.
    pub(super) both: bool,
}

impl<T: Scalar, L: Lane<T>> Tiles<'_, '_, T, L> {
    /// How many keys of so many columns fit, a multiple of 4 up to 64; 4 if there are more than 16 columns.
    #[inline(always)]
    pub(super) fn fitting(room: usize, columns: usize) -> NonZeroUsize {
        const FOUR: NonZeroUsize = NonZeroUsize::new(4).unwrap();
        let room = if columns > PART { 0 } else { room };
        room.checked_div(columns).and_then(|keys| NonZeroUsize::new(keys.min(BLOCK) & !3)).unwrap_or(FOUR)
    }

    /// Puts `count` keys' columns from (first, column) on in place. Whole rows without padding are one run.
    #[inline(always)]
    fn fetch(ready: &mut [L], points: &Points<'_, T>, first: usize, count: usize, column: usize, columns: usize) {
        let packed = points.dim().get() == points.ld() && columns == points.ld();
        let (runs, length) = if packed { (1, count * columns) } else { (count, columns) };
        let readable = if packed { usize::MAX } else { columns };
        for run in 0..runs {
            let (_, slots) = ready.split_at_mut_checked(run * columns).unwrap_or_default();
            read_rows(
                points.tail(first + run, column),
                points.stride(TILE),
                length.min(slots.len()),
                readable,
                #[inline(always)]
                |c, lane: L| {
                    if let Some(slot) = slots.get_mut(c) {
                        *slot = lane;
                    }
                },
            );
        }
    }
}

impl<T: Scalar, L: Lane<T>> Side<T, L> for Tiles<'_, '_, T, L> {
    type Held = T;
    type Sums = [L; PART];

    #[inline(always)]
    fn zeros() -> [L; PART] {
        [L::splat(T::ZERO); PART]
    }

    #[inline(always)]
    fn len(&self) -> usize {
        self.keys.len().min(BLOCK)
    }

    #[inline(always)]
    fn logits(&mut self, tile: &mut [L], logit: Logit<T>) -> L {
        logits(tile, self, logit)
    }

    #[inline(always)]
    fn ready(&self, columns: usize) -> NonZeroUsize {
        Self::fitting(self.ready.len(), columns)
    }

    #[inline(always)]
    fn turn_to_values(&mut self, first: usize, part: Part) {
        if !self.both {
            let keys = Self::fitting(self.ready.len(), part.columns).get();
            Self::fetch(self.ready, &self.values, first, keys, part.column, part.columns);
        }
    }

    #[inline(always)]
    fn values<const N: usize>(&self, weights: &[L], part: Part, offset: usize, mut each: impl FnMut(L, [L; N])) {
        for (&w, row) in weights.iter().zip(self.ready.chunks(part.columns.max(1))) {
            let Some(v) = row.get(offset..).and_then(|row| row.first_chunk::<N>()) else { return };
            each(w, *v);
        }
    }

    #[inline(always)]
    fn rise(held: T, max: L) -> (L, L, T) {
        let mut new = held;
        let before = L::from_fn(|lane| {
            let before = new;
            new = Scalar::max(max.get(lane), new) + T::ZERO;
            before
        });
        (before, max.max(before).add(L::splat(T::ZERO)), new)
    }

    #[inline(always)]
    fn join(held: T, gain: L, keep: L, own: L) -> Joined<L, T> {
        let mut new = held;
        let old = L::from_fn(|lane| {
            let old = new;
            new = (new + gain.get(lane)) * keep.get(lane) + own.get(lane);
            old
        });
        Joined { old, kept: old.add(gain).mul(keep), new }
    }
}

impl<T: Scalar, L: Lane<T>> Fours<T, L> for Tiles<'_, '_, T, L> {
    #[inline(always)]
    fn scores(&mut self, first: usize, term: impl Fn(L, L) -> L + Copy) -> [L; 4] {
        let mut sums = Cascade::new();
        for (x, c) in self.x.chunks(PART).zip((0..).step_by(PART)) {
            // several fours of keys with few coordinates are made ready together
            let keys = Self::fitting(self.ready.len(), self.x.len().max(x.len()));
            if first % keys == 0 {
                Self::fetch(self.ready, &self.keys, first, keys.get(), c, x.len());
            }
            let key = |k: usize| self.ready.get((first % keys + k) * x.len()..).and_then(|key| key.get(..x.len()));
            let keys = [0, 1, 2, 3].map(|k| key(k).unwrap_or_default());
            take(&mut sums, (x, L::splat), (keys, same), term);
        }
        sums.value()
    }

    #[inline(always)]
    fn bias(&self, first: usize) -> Option<[L; 4]> {
        let full = self.keys.len() >= L::WIDTH * BLOCK;
        if full && self.bias.is_none() {
            return None;
        }
        let of = |i: usize| match self.bias {
            _ if i >= self.keys.len() => -T::INFINITY,
            Some(bias) => at(bias, i),
            None => T::ZERO,
        };
        let four = |k: usize| L::from_fn(|lane| of(lane * BLOCK + first + k));
        Some([four(0), four(1), four(2), four(3)])
    }
}

#[inline(always)]
fn same<L>(x: L) -> L {
    x
}

/// Element i; 0 if there is none.
#[inline(always)]
pub(super) fn at<T: Scalar>(list: &[T], i: usize) -> T {
    list.get(i).copied().unwrap_or(T::ZERO)
}
