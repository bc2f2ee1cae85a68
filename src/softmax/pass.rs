//! The loop: blocks of queries against tiles of 64 keys.

use super::score::logits;
use super::side::{Queries, Side, Tiles, at};
use super::tile::{Aim, Sums, absorb};
use super::{Input, Logit, STATE_EXTRA};
use crate::points::Points;
use crate::scalar::Scalar;
use crate::simd::{BLOCK, Kernel, Lane, as_lanes, as_scalars};
use core::marker::PhantomData;
use core::num::NonZeroUsize;

/// Where a query's sums come from and where they go.
pub(super) trait Ends<T> {
    /// Whether spread, square and logit sums are wanted.
    fn wants_moments(&self) -> bool;
    /// The states so far, a row for each query: the five sums, then the totals. `None` for a fresh start.
    fn held(&self) -> Option<Points<'_, T>>;
    /// Whether it takes means, not totals.
    fn wants_means(&self) -> bool;
    /// Takes query i's sums, and its totals or means: the first of `columns` and each that is `stride` further.
    fn take(&mut self, i: usize, sums: Sums<T>, columns: &[T], stride: NonZeroUsize);
}

/// One pass of all queries over all keys. The ends are behind a pointer, so that the loop is compiled once for all of them.
pub(super) struct Pass<'a, 'b, T, A> {
    pub(super) input: &'a Input<'b, T>,
    pub(super) ends: &'a mut dyn Ends<T>,
    pub(super) work: &'a mut [T],
    pub(super) aim: PhantomData<A>,
}

impl<T: Scalar, A: Aim> Kernel<T> for Pass<'_, '_, T, A> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        let n = self.input.queries.len();
        let mut start = 0;
        while start < n {
            match n - start {
                1 if self.input.keys.len() <= BLOCK => self.alone::<T>(start),
                1 => self.alone::<L::Narrow>(start),
                left if left <= L::Narrow::WIDTH => self.block::<L::Narrow>(start, left),
                left => self.block::<L>(start, left.min(L::WIDTH)),
            }
            start += L::WIDTH;
        }
    }
}

impl<T: Scalar, A: Aim> Pass<'_, '_, T, A> {
    /// Queries `start` to `start + count`, one a lane; lanes to spare repeat the last one and are not stored.
    #[inline(always)]
    fn block<L: Lane<T>>(&mut self, start: usize, count: usize) {
        let Input { queries, keys, values, bias, logit } = *self.input;
        let query = |lane: usize| start + lane.min(count - 1);
        let (x, rest) = split(as_lanes::<T, L>(self.work), keys.dim().get());
        let (tile, rest) = split(rest, BLOCK);
        let (totals, _) = split(rest, values.dim().get());

        for lane in 0..L::WIDTH {
            fill(x, lane, queries.row(query(lane)));
        }
        let mut sums = Sums::none();
        totals.fill(L::splat(T::ZERO));
        if let Some(held) = self.ends.held() {
            sums = Sums::from_parts(|part| L::from_fn(|lane| at(held.row(query(lane)), part)));
            for lane in 0..L::WIDTH {
                fill(totals, lane, held.row(query(lane)).get(STATE_EXTRA..).unwrap_or_default());
            }
        }
        for first in (0..keys.len()).step_by(BLOCK) {
            let bias = bias.and_then(|bias| bias.get(first..));
            let side = Queries { x: &*x, keys: keys.part(first, BLOCK), values: values.part(first, BLOCK), bias };
            sums = step::<T, L, _, A>(sums, totals, tile, &side, logit);
        }
        if self.ends.wants_means() {
            for total in totals.iter_mut() {
                *total = total.div(sums.weight);
            }
        }
        let totals = as_scalars(totals);
        for lane in 0..count {
            let columns = totals.get(lane..).unwrap_or_default();
            self.ends.take(start + lane, sums.map(|sum| sum.get(lane)), columns, NonZeroUsize::new(L::WIDTH).unwrap_or(NonZeroUsize::MIN));
        }
    }

    /// Query i, its tiles on lanes.
    #[inline(always)]
    fn alone<L: Lane<T>>(&mut self, i: usize) {
        let Input { queries, keys, values, bias, logit } = *self.input;
        let (totals, rest) = split(&mut *self.work, values.dim().get());
        let tile = as_lanes::<T, L>(rest);

        let mut sums = Sums::none();
        totals.fill(T::ZERO);
        if let Some(held) = self.ends.held() {
            sums = Sums::from_parts(|part| at(held.row(i), part));
            fill(totals, 0, held.row(i).get(STATE_EXTRA..).unwrap_or_default());
        }
        for first in (0..keys.len()).step_by(BLOCK * L::WIDTH) {
            let bias = bias.and_then(|bias| bias.get(first..));
            let side =
                Tiles { x: queries.row(i), keys: keys.part(first, usize::MAX), values: values.part(first, usize::MAX), bias };
            sums = step::<T, L, _, A>(sums, totals, tile, &side, logit);
        }
        if self.ends.wants_means() {
            for total in totals.iter_mut() {
                *total /= sums.weight;
            }
        }
        self.ends.take(i, sums, totals, NonZeroUsize::MIN);
    }
}

/// One tile, or one on each lane.
#[inline(always)]
fn step<T: Scalar, L: Lane<T>, S: Side<T, L>, A: Aim>(
    sums: Sums<S::Held>,
    totals: &mut [S::Held],
    tile: &mut [L],
    side: &S,
    logit: Logit<T>,
) -> Sums<S::Held> {
    let (tile, _) = split(tile, side.len());
    let max = logits(tile, side, logit);
    absorb::<T, L, S, A>(sums, totals, tile, max, side)
}

/// The first `count` lanes and the rest; fewer if there are not as many.
#[inline(always)]
fn split<L>(lanes: &mut [L], count: usize) -> (&mut [L], &mut [L]) {
    let count = count.min(lanes.len());
    lanes.split_at_mut_checked(count).unwrap_or_default()
}

/// Writes a row to one element of each lane; zeros where the row is too short.
#[inline(always)]
fn fill<T: Scalar, L: Lane<T>>(lanes: &mut [L], lane: usize, row: &[T]) {
    let slots = as_scalars(lanes).get_mut(lane..).unwrap_or_default().iter_mut().step_by(L::WIDTH);
    for (slot, c) in slots.zip(0..) {
        *slot = at(row, c);
    }
}
