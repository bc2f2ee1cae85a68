//! The loop: blocks of queries against tiles of 64 keys.

use super::plain::{Logits, Plain};
use super::product::Product;
use super::side::{Queries, Side, Tiles, at};
use super::tile::{Aim, Sums, absorb};
use super::{Input, Logit, STATE_EXTRA};
use crate::points::{Points, fill, store};
use crate::scalar::Scalar;
use crate::simd::{BLOCK, Kernel, Lane, as_lanes, as_scalars};
use core::marker::PhantomData;
use core::num::NonZeroUsize;
use core::ops::Range;

/// Rows from a query's on, how far they are apart.
pub(super) type Rows<'a, T> = (&'a mut [T], NonZeroUsize);

/// Where a query's sums come from and where they go.
pub(super) trait Ends<T> {
    /// The states so far, a row for each query: the five sums, then the totals. `None` for a fresh start.
    fn held(&self) -> Option<Points<'_, T>> {
        None
    }
    /// Where to write query i's totals and those of the queries after it.
    fn columns(&mut self, i: usize) -> Option<Rows<'_, T>>;
    /// Whether means are written, not totals.
    fn wants_means(&self) -> bool;
    /// Whether the sums are wanted.
    fn wants_sums(&self) -> bool;
    /// Takes query i's sums.
    fn take(&mut self, i: usize, sums: Sums<T>);
    /// A direction for each query, if products with the covariance are wanted.
    fn directions(&self) -> Option<Points<'_, T>> {
        None
    }
    /// Where to write query i's product and those of the queries after it.
    fn products(&mut self, _: usize) -> Option<Rows<'_, T>> {
        None
    }
}

/// One pass of all queries over all keys. The ends are behind a pointer, so that the loop is compiled once for all of them.
pub(super) struct Pass<'a, 'b, T, A> {
    pub(super) input: &'a Input<'b, T>,
    pub(super) ends: &'a mut dyn Ends<T>,
    pub(super) work: &'a mut [T],
    /// The maximum that sums start with, in base 2: a bound that is kept, or minus infinity.
    pub(super) bound: T,
    /// How logits are written where lanes are single numbers.
    pub(super) logits: Logits<T>,
    pub(super) aim: PhantomData<A>,
}

impl<T: Scalar, A: Aim> Kernel<T> for Pass<'_, '_, T, A> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        let n = self.input.queries.len();
        let mut start = 0;
        while start < n {
            let left = n - start;
            start += if !A::PRODUCT && self.bound == -T::INFINITY && lonely::<T, L::Register>(left, self.input.keys.len()) {
                for i in start..n {
                    self.alone::<L::Register>(i);
                }
                left
            } else if A::PRODUCT || L::WIDTH == L::Register::WIDTH || left <= L::Register::WIDTH {
                self.block::<L::Register>(start, left)
            } else {
                self.block::<L>(start, left)
            };
        }
    }
}

/// Whether so few queries over so many keys are faster one by one, their tiles on the lanes.
#[inline(always)]
pub(super) fn lonely<T: Scalar, L: Lane<T>>(queries: usize, keys: usize) -> bool {
    let rounds = keys.div_ceil(BLOCK * L::WIDTH);
    L::WIDTH > 1 && queries.saturating_mul(2 * BLOCK).saturating_mul(rounds) <= keys
}

impl<T: Scalar, A: Aim> Pass<'_, '_, T, A> {
    /// Queries from `start` on, one a lane, `left` at most; how many. Lanes to spare are not stored.
    #[inline(always)]
    fn block<L: Lane<T>>(&mut self, start: usize, left: usize) -> usize {
        let count = left.min(L::WIDTH);
        let dv = self.input.values.dim().get();
        let (x, rest) = split(as_lanes::<T, L>(self.work), self.input.keys.dim().get());
        let (tile, rest) = split(rest, BLOCK);
        let (totals, rest) = split(rest, dv);
        let mut product = if A::PRODUCT { products(rest, dv) } else { Product::none() };

        fill(x, &self.input.queries.part(start, count), 0, 0);
        let mut sums = begin(&*self.ends, self.bound, start..start + count, totals);
        if let Some(directions) = self.ends.directions().filter(|_| A::PRODUCT) {
            fill(product.directions, &directions.part(start, count), 0, 0);
        }
        let bounded = self.bound > -T::INFINITY;
        for first in (0..self.input.keys.len()).step_by(BLOCK) {
            let add = Add { bounded, sums, totals: &mut *totals, tile: &mut *tile, product: &mut product };
            sums = add.keys_from::<A, T>(first, x, self.input, self.logits);
        }
        if self.ends.wants_means() {
            divide(totals, sums.weight);
            divide(product.totals, sums.weight);
        }
        if let Some(rows) = self.ends.columns(start) {
            store(totals, rows, count);
        }
        if let Some(rows) = self.ends.products(start) {
            store(product.totals, rows, count);
        }
        if self.ends.wants_sums() {
            for lane in 0..count {
                self.ends.take(start + lane, sums.map(|sum| sum.get(lane)));
            }
        }
        count
    }

    /// Query i, its tiles on lanes.
    #[inline(always)]
    fn alone<L: Lane<T>>(&mut self, i: usize) {
        let Input { queries, keys, values, bias, logit } = *self.input;
        let (totals, rest) = split(&mut *self.work, values.dim().get());
        let (tile, rest) = split(as_lanes::<T, L>(rest), BLOCK);
        let (ready, _) = split(rest, usize::MAX);
        let both = keys.is(&values) && Tiles::<T, L>::fitting(ready.len(), keys.dim().get()).get() == BLOCK;

        let mut sums = Sums::none();
        totals.fill(T::ZERO);
        if let Some(held) = self.ends.held() {
            sums = Sums::from_parts(|part| at(held.row(i), part));
            fill(totals, &held, i, STATE_EXTRA);
        }
        for first in (0..keys.len()).step_by(BLOCK * L::WIDTH) {
            let bias = bias.and_then(|bias| bias.get(first..));
            let (keys, values) = (keys.part(first, usize::MAX), values.part(first, usize::MAX));
            let side = Tiles { x: queries.row(i), keys, values, bias, ready: &mut *ready, both };
            let (tile, _) = split(tile, Side::<T, L>::len(&side));
            let add = Add { bounded: false, sums, totals: &mut *totals, tile, product: &mut Product::none() };
            sums = add.keys::<A, _, T>(side, logit);
        }
        if self.ends.wants_means() {
            divide(totals, sums.weight);
        }
        if let Some(rows) = self.ends.columns(i) {
            store(totals, rows, 1);
        }
        if self.ends.wants_sums() {
            self.ends.take(i, sums);
        }
    }
}

/// What a tile of keys is added to.
pub(super) struct Add<'a, 'b, L, H> {
    pub(super) bounded: bool,
    pub(super) sums: Sums<H>,
    pub(super) totals: &'a mut [H],
    pub(super) tile: &'a mut [L],
    pub(super) product: &'a mut Product<'b, L>,
}

impl<L, H: Copy> Add<'_, '_, L, H> {
    /// Adds them; a maximum that is a bound stays.
    #[inline(always)]
    pub(super) fn keys<A: Aim, S: Side<T, L, Held = H>, T: Scalar>(self, mut side: S, logit: Logit<T>) -> Sums<H>
    where
        L: Lane<T>,
    {
        let max = side.logits(self.tile, logit);
        let max = if self.bounded { L::splat(-T::INFINITY) } else { max };
        absorb::<T, L, S, A>(self.sums, self.totals, self.tile, max, &mut side, self.product)
    }
}

impl<L> Add<'_, '_, L, L> {
    /// Adds the tile of keys from `first` on, with queries on lanes.
    #[inline(always)]
    fn keys_from<A: Aim, T: Scalar>(self, first: usize, x: &[L], input: &Input<'_, T>, logits: Logits<T>) -> Sums<L>
    where
        L: Lane<T>,
    {
        let (keys, values) = (input.keys.part(first, BLOCK), input.values.part(first, BLOCK));
        let bias = input.bias.and_then(|bias| bias.get(first..));
        let (tile, _) = split(self.tile, keys.len());
        let add = Add { tile, ..self };
        if T::LANES == 1 {
            add.keys::<A, _, T>(Plain { x: as_scalars(x), keys, values, bias, logits }, input.logit)
        } else {
            add.keys::<A, _, T>(Queries { x, keys, values, bias, seen: isize::MAX }, input.logit)
        }
    }
}

/// The sums that a block of queries goes on from; fills the totals.
#[inline(always)]
pub(super) fn begin<T: Scalar, L: Lane<T>>(ends: &dyn Ends<T>, bound: T, queries: Range<usize>, totals: &mut [L]) -> Sums<L> {
    let Some(held) = ends.held() else {
        totals.fill(L::splat(T::ZERO));
        return Sums { max: L::splat(bound), ..Sums::none() };
    };
    let held = held.part(queries.start, queries.len());
    fill(totals, &held, 0, STATE_EXTRA);
    Sums::from_parts(
        #[inline(always)]
        |part| L::gather(held.tail(0, part), held.stride(NonZeroUsize::MIN)),
    )
}

/// The lists of a product in scratch.
#[inline(always)]
fn products<T: Scalar, L: Lane<T>>(lanes: &mut [L], dv: usize) -> Product<'_, L> {
    let (directions, rest) = split(lanes, dv);
    let (totals, rest) = split(rest, dv);
    let (means, rest) = split(rest, dv);
    let (apart, rest) = split(rest, dv);
    let (slopes, _) = split(rest, BLOCK);
    totals.fill(L::splat(T::ZERO));
    Product { directions, totals, means, apart, slopes }
}

/// The first `count` lanes and the rest; fewer if there are not as many.
#[inline(always)]
pub(super) fn split<L>(lanes: &mut [L], count: usize) -> (&mut [L], &mut [L]) {
    let count = count.min(lanes.len());
    lanes.split_at_mut_checked(count).unwrap_or_default()
}

#[inline(always)]
pub(super) fn divide<T: Scalar, L: Lane<T>>(totals: &mut [L], weight: L) {
    for total in totals {
        *total = total.div(weight);
    }
}
