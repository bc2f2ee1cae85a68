//! The loop: blocks of queries against tiles of 64 keys.

use super::Input;
use super::score::logits;
use super::tile::{Sums, absorb};
use crate::scalar::Scalar;
use crate::simd::{BLOCK, Kernel, Lane, as_lanes};

/// Where a query's sums come from and where they go.
pub(super) trait Ends<T> {
    /// Whether spread, square and logit sums are wanted.
    fn wants_moments(&self) -> bool;
    /// Query i's state row so far: the five sums, then the totals. Empty for a fresh start.
    fn held(&self, i: usize) -> &[T];
    /// Takes query i's sums and totals.
    fn take(&mut self, i: usize, sums: Sums<T>, totals: &mut dyn Iterator<Item = T>);
}

/// One pass of all queries over all keys. The ends are behind a pointer, so that the loop is compiled once for all of them.
pub(super) struct Pass<'a, 'b, T, const MOMENTS: bool> {
    pub(super) input: &'a Input<'b, T>,
    pub(super) ends: &'a mut dyn Ends<T>,
    pub(super) work: &'a mut [T],
}

impl<T: Scalar, const MOMENTS: bool> Kernel<T> for Pass<'_, '_, T, MOMENTS> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        let n = self.input.queries.len();
        let mut start = 0;
        while start < n {
            let left = n - start;
            if left == 1 {
                self.block::<T>(start, 1);
            } else if left <= L::Narrow::WIDTH {
                self.block::<L::Narrow>(start, left);
            } else {
                self.block::<L>(start, left.min(L::WIDTH));
            }
            start += L::WIDTH;
        }
    }
}

impl<T: Scalar, const MOMENTS: bool> Pass<'_, '_, T, MOMENTS> {
    /// Queries `start` to `start + count`, one a lane; lanes to spare repeat the last one and are not stored.
    #[inline(always)]
    fn block<L: Lane<T>>(&mut self, start: usize, count: usize) {
        let Input { queries, keys, values, bias, logit } = *self.input;
        let query = |lane: usize| start + lane.min(count - 1);
        let (x, rest) = split(as_lanes::<T, L>(self.work), keys.dim().get());
        let (tile, rest) = split(rest, BLOCK);
        let (totals, _) = split(rest, values.dim().get());

        for (c, x) in x.iter_mut().enumerate() {
            *x = L::from_fn(|lane| element(queries.row(query(lane)), c));
        }
        let ends = &*self.ends;
        let mut sums = Sums::from_parts(|part| L::from_fn(|lane| start_value(ends.held(query(lane)), part)));
        for (c, total) in totals.iter_mut().enumerate() {
            *total = L::from_fn(|lane| element(ends.held(query(lane)), super::STATE_EXTRA + c));
        }

        let mut first = 0;
        while first < keys.len() {
            let part = keys.part(first, BLOCK);
            let (tile, _) = split(&mut *tile, part.len());
            let bias = bias.map(|bias| bias.get(first..).unwrap_or_default());
            logits(tile, x, &part, bias, logit);
            sums = absorb::<T, L, MOMENTS>(sums, totals, tile, &values.part(first, BLOCK));
            first += BLOCK;
        }

        for lane in 0..count {
            let mut totals = totals.iter().map(|total| total.get(lane));
            self.ends.take(start + lane, sums.map(|sum| sum.get(lane)), &mut totals);
        }
    }
}

/// The first `count` lanes and the rest; fewer if there are not as many.
#[inline(always)]
fn split<L>(lanes: &mut [L], count: usize) -> (&mut [L], &mut [L]) {
    let count = count.min(lanes.len());
    lanes.split_at_mut_checked(count).unwrap_or_default()
}

#[inline(always)]
fn element<T: Scalar>(row: &[T], i: usize) -> T {
    row.get(i).copied().unwrap_or(T::ZERO)
}

/// A sum so far; with no state, minus infinity for the maximum and 0 for the others.
#[inline(always)]
fn start_value<T: Scalar>(held: &[T], part: usize) -> T {
    let fresh = if part == 0 { -T::INFINITY } else { T::ZERO };
    held.get(part).copied().unwrap_or(fresh)
}
