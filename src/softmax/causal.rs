//! Attention under a causal mask: of n queries and m >= n keys, query i sees keys 0 to `i + m - n`, as tokens see those before them.
//!
//! m > n is decoding with a cache: the last n of m tokens ask. The bits are those of [`attend`](super::attend) with query i alone and the keys it sees.
//! A block of queries takes tiles of 64 keys together. In the last tiles a key that a query does not see has the logit minus infinity, hence the
//! weight 0, which changes no sum; tiles that no query of the block sees are left out. Cost: (m - n/2) n logits and weights, and half a block more a
//! query. Scratch: that of `attend`.

use super::pass::{Add, Ends, begin, divide, lonely, split};
use super::product::Product;
use super::side::{Queries, at};
use super::tile::Mean;
use super::{Input, Output, check, plain_logits, run};
use crate::error::{Error, Result};
use crate::points::{Points, PointsMut, fill, store};
use crate::scalar::Scalar;
use crate::simd::{BLOCK, Kernel, Lane, as_lanes, dispatch};

/// Softmax means of the values that each query sees, and `lse`.
///
/// # Errors
/// As [`attend`](super::attend); `Shape` also for fewer keys than queries, `Empty` where a query sees no key that counts.
pub fn attend_causal<T: Scalar>(
    mean: Option<PointsMut<'_, T>>,
    lse: Option<&mut [T]>,
    input: &Input<'_, T>,
    work: &mut [T],
) -> Result<()> {
    let mut output = Output { mean, lse, ..Output::default() };
    let before = input.keys.len().checked_sub(input.queries.len()).ok_or(Error::Shape)?;
    check::attend(&output, input)?;
    let need = super::work_len::<T>(input.keys.dim().get(), input.values.dim().get());
    let work = work.get_mut(..need).ok_or(Error::Scratch)?;
    if input.queries.is_empty() {
        return Ok(());
    }
    // what the first query sees, all others see
    check::any_key(&prefix(input, 0, before.saturating_add(1)))?;
    if T::LANES == 1 {
        return one_by_one(&mut output, input, before, work);
    }
    if dispatch(Causal { input, ends: &mut output, work, before }) {
        Ok(())
    } else {
        one_by_one(&mut output, input, before, work)
    }
}

/// Query i and the first `seen` keys.
fn prefix<'a, T: Scalar>(input: &Input<'a, T>, i: usize, seen: usize) -> Input<'a, T> {
    let first = |points: &Points<'a, T>| points.part(0, seen);
    let bias = input.bias.map(|bias| bias.get(..seen).unwrap_or(bias));
    let queries = input.queries.part(i, 1);
    Input { queries, keys: first(&input.keys), values: first(&input.values), bias, logit: input.logit }
}

/// Each query by itself: where lanes are single numbers, or tiles of its keys fill them.
fn one_by_one<T: Scalar>(output: &mut Output<'_, T>, input: &Input<'_, T>, before: usize, work: &mut [T]) -> Result<()> {
    let dv = input.values.dim().get();
    for i in 0..input.queries.len() {
        let mean = output.mean.as_mut().map(|mean| PointsMut::new(mean.row_mut(i), 1, dv, dv)).transpose()?;
        let lse = output.lse.as_mut().and_then(|lse| lse.get_mut(i..=i));
        let mut one = Output { mean, lse, ..Output::default() };
        let input = prefix(input, i, before.saturating_add(i + 1));
        run::<T, Mean>(&mut one, &input, work, -T::INFINITY, plain_logits(&input.logit))?;
    }
    Ok(())
}

/// Blocks of queries against the keys they see; whether it was done.
struct Causal<'a, 'b, T> {
    input: &'a Input<'b, T>,
    ends: &'a mut dyn Ends<T>,
    work: &'a mut [T],
    /// The keys before the first query's own.
    before: usize,
}

impl<T: Scalar> Kernel<T> for Causal<'_, '_, T> {
    type Output = bool;

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) -> bool {
        let (n, mut start) = (self.input.queries.len(), 0);
        if L::WIDTH == 1 || lonely::<T, L::Register>(n, self.input.keys.len()) {
            return false;
        }
        while start < n {
            let left = n - start;
            start += if L::WIDTH == L::Register::WIDTH || left <= L::Register::WIDTH {
                self.block::<L::Register>(start, left)
            } else {
                self.block::<L>(start, left)
            };
        }
        true
    }
}

impl<T: Scalar> Causal<'_, '_, T> {
    /// Queries from `start` on, one a lane, `left` at most; how many.
    #[inline(always)]
    fn block<L: Lane<T>>(&mut self, start: usize, left: usize) -> usize {
        let Input { queries, keys, values, bias, logit } = *self.input;
        let count = left.min(L::WIDTH);
        let (x, rest) = split(as_lanes::<T, L>(self.work), keys.dim().get());
        let (tile, rest) = split(rest, BLOCK);
        let (totals, _) = split(rest, values.dim().get());

        fill(x, &queries.part(start, count), 0, 0);
        let mut sums = begin(&*self.ends, -T::INFINITY, start..start + count, totals);
        // by the first of these queries, and by the last
        let (seen, most) = (self.before + start + 1, self.before + start + count);
        for first in (0..most).step_by(BLOCK) {
            let length = BLOCK.min(most - first);
            let (keys, values) = (keys.part(first, length), values.part(first, length));
            let bias = bias.and_then(|bias| bias.get(first..));
            let side = Queries { x: &*x, keys, values, bias, seen: seen as isize - first as isize };
            let (tile, _) = split(tile, length);
            let add = Add { bounded: false, sums, totals: &mut *totals, tile, product: &mut Product::none() };
            sums = add.keys::<Mean, _, T>(side, logit);
        }
        divide(totals, sums.weight);
        if let Some(rows) = self.ends.columns(start) {
            store(totals, rows, count);
        }
        if self.ends.wants_sums() {
            for lane in 0..count {
                self.ends.take(start + lane, sums.map(|sum| sum.get(lane)));
            }
        }
        count
    }
}

impl<T: Scalar, L: Lane<T>> Queries<'_, '_, T, L> {
    /// The biases of four keys from `first` on, minus infinity where a query does not see the key.
    #[inline(always)]
    pub(super) fn masked(&self, first: usize) -> [L; 4] {
        let (one, largest) = (L::splat(T::ONE), L::splat(T::MAX));
        let number = L::from_fn(
            #[inline(always)]
            |i| T::from_usize(i),
        );
        let bias = self.bias.and_then(|bias| bias.get(first..)).unwrap_or_default();
        let mut four = [one; 4];
        for (k, slot) in four.iter_mut().enumerate() {
            // the first query that sees the key; 0 or minus infinity, from 1 or 0
            let least = ((first + k) as isize).saturating_sub(self.seen).saturating_add(1).max(0);
            let sees = one.zero_unless_at_least(number, L::splat(T::from_usize(least as usize)));
            *slot = L::splat(at(bias, k)).add(sees.sub(one).mul(largest).mul(largest));
        }
        four
    }
}
