//! What lies on the lanes: queries, or tiles of one query's keys.
//!
//! Normally a lane is a query, and keys are broadcast. One query over many keys would leave such lanes empty; there a lane is a
//! tile of 64 keys, and the query is broadcast. Inside a tile both do the same operations in the same order. Between tiles sums
//! are joined in order: lane-wise for queries, from lane to lane for tiles. So no bit depends on the choice.

use crate::points::Points;
use crate::scalar::Scalar;
use crate::simd::{BLOCK, Lane};
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

/// Queries against a tile, or one query against as many tiles as there are lanes.
pub(super) trait Side<T: Scalar, L: Lane<T>> {
    /// A sum over keys so far: a number for each query.
    type Held: Copy;

    /// The dimension of queries and keys.
    fn dim(&self) -> usize;
    /// How many keys the longest tile has.
    fn len(&self) -> usize;
    /// Calls `each` with the query's coordinate and that of four keys from `first` on, for a block of coordinates from `start` on.
    /// Keys past the last one give anything.
    fn block(&self, first: usize, start: usize, each: impl FnMut(L, [L; 4]));
    /// What four logits from `first` on gain: the biases, and minus infinity where a lane has no such key; `None` for nothing.
    fn bias(&self, first: usize) -> Option<[L; 4]>;
    /// Calls `each` with each key's weight and N columns of its value.
    fn values<const N: usize>(&self, weights: &[L], column: usize, each: impl FnMut(L, [L; N]));
    /// The running maximum before and after each lane's tile; a zero is positive, whichever came first.
    fn rise(held: Self::Held, max: L) -> (L, L, Self::Held);
    /// `sum := (sum + gain) keep + own`.
    fn join(held: Self::Held, gain: L, keep: L, own: L) -> Joined<L, Self::Held>;
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
}

impl<T: Scalar, L: Lane<T>> Side<T, L> for Queries<'_, '_, T, L> {
    type Held = L;

    #[inline(always)]
    fn dim(&self) -> usize {
        self.x.len()
    }

    #[inline(always)]
    fn len(&self) -> usize {
        self.keys.len()
    }

    #[inline(always)]
    fn block(&self, first: usize, start: usize, mut each: impl FnMut(L, [L; 4])) {
        let last = self.keys.len().saturating_sub(1);
        let row = |k: usize| cut(self.keys.row((first + k).min(last)), start);
        for ((((&x, &a), &b), &c), &d) in cut(self.x, start).iter().zip(row(0)).zip(row(1)).zip(row(2)).zip(row(3)) {
            each(x, [L::splat(a), L::splat(b), L::splat(c), L::splat(d)]);
        }
    }

    #[inline(always)]
    fn bias(&self, first: usize) -> Option<[L; 4]> {
        let bias = self.bias?.get(first..).unwrap_or_default();
        Some([L::splat(at(bias, 0)), L::splat(at(bias, 1)), L::splat(at(bias, 2)), L::splat(at(bias, 3))])
    }

    #[inline(always)]
    fn values<const N: usize>(&self, weights: &[L], column: usize, mut each: impl FnMut(L, [L; N])) {
        for (&w, row) in weights.iter().zip(self.values.rows()) {
            let Some(row) = row.get(column..).and_then(|row| row.first_chunk::<N>()) else { return };
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

/// The keys of a tile.
const TILE: NonZeroUsize = NonZeroUsize::new(BLOCK).unwrap();

/// Lanes are tiles.
pub(super) struct Tiles<'a, T> {
    /// The query.
    pub(super) x: &'a [T],
    /// All keys from the first lane's tile on.
    pub(super) keys: Points<'a, T>,
    /// Their values.
    pub(super) values: Points<'a, T>,
    /// Their biases.
    pub(super) bias: Option<&'a [T]>,
}

impl<T: Scalar> Tiles<'_, T> {
    /// Column c of key j of every lane's tile; 0 where there is none.
    #[inline(always)]
    fn gather<L: Lane<T>>(points: &Points<'_, T>, j: usize, c: usize) -> L {
        L::gather(points.tail(j, c), points.stride(TILE))
    }
}

impl<T: Scalar, L: Lane<T>> Side<T, L> for Tiles<'_, T> {
    type Held = T;

    #[inline(always)]
    fn dim(&self) -> usize {
        self.x.len()
    }

    #[inline(always)]
    fn len(&self) -> usize {
        self.keys.len().min(BLOCK)
    }

    #[inline(always)]
    fn block(&self, first: usize, start: usize, mut each: impl FnMut(L, [L; 4])) {
        for (&x, c) in cut(self.x, start).iter().zip(start..) {
            let key = |k: usize| Self::gather::<L>(&self.keys, first + k, c);
            each(L::splat(x), [key(0), key(1), key(2), key(3)]);
        }
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

    #[inline(always)]
    fn values<const N: usize>(&self, weights: &[L], column: usize, mut each: impl FnMut(L, [L; N])) {
        for (&w, j) in weights.iter().zip(0..) {
            let mut v = [w; N];
            for (v, c) in v.iter_mut().zip(column..) {
                *v = Self::gather::<L>(&self.values, j, c);
            }
            each(w, v);
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

/// A block of coordinates.
#[inline(always)]
fn cut<T>(list: &[T], start: usize) -> &[T] {
    let rest = list.get(start..).unwrap_or_default();
    rest.get(..BLOCK).unwrap_or(rest)
}

/// Element i; 0 if there is none.
#[inline(always)]
pub(super) fn at<T: Scalar>(list: &[T], i: usize) -> T {
    list.get(i).copied().unwrap_or(T::ZERO)
}
