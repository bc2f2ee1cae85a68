//! Caller-held states, so that flash pages, DMA chunks, threads and hosts can each do a part of the keys.
//!
//! A state is one row of `dv + 5` numbers for each query: the maximum M of the base-2 logits, then the sums over keys of
//! w, w |v - mean|^2, w^2, w (l - M), and of w v (dv numbers), with w = 2^(l - M).

use super::output::Output;
use super::pass::{Ends, Rows};
use super::tile::Sums;
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::Scalar;
use crate::simd::Lane;
use core::num::NonZeroUsize;

/// The numbers of a state row beside the dv weighted sums.
pub const STATE_EXTRA: usize = 5;

/// States that [`accumulate`](super::accumulate) goes on from and leaves its sums in.
pub(super) struct Held<'a, T> {
    pub(super) state: PointsMut<'a, T>,
}

impl<T: Scalar> Ends<T> for Held<'_, T> {
    fn held(&self) -> Option<Points<'_, T>> {
        Some(self.state.view())
    }

    fn columns(&mut self, i: usize) -> Option<Rows<'_, T>> {
        Some(self.state.tail_mut(i, STATE_EXTRA))
    }

    fn wants_means(&self) -> bool {
        false
    }

    fn wants_sums(&self) -> bool {
        true
    }

    fn take(&mut self, i: usize, sums: Sums<T>) {
        write(self.state.row_mut(i), sums);
    }
}

fn write<T>(row: &mut [T], sums: Sums<T>) {
    for (slot, value) in row.iter_mut().zip(sums.into_parts()) {
        *slot = value;
    }
}

/// The five sums and the totals of a row.
fn read<T: Scalar>(row: &[T]) -> (Sums<T>, &[T]) {
    let part = |i: usize| row.get(i).copied().unwrap_or(T::ZERO);
    (Sums::from_parts(part), row.get(STATE_EXTRA..).unwrap_or_default())
}

/// States of no keys.
///
/// # Errors
/// `Shape` if rows are not longer than [`STATE_EXTRA`].
pub fn reset<T: Scalar>(mut state: PointsMut<'_, T>) -> Result<()> {
    width(&state.view())?;
    for row in state.rows_mut() {
        row.fill(T::ZERO);
        if let Some(max) = row.first_mut() {
            *max = -T::INFINITY;
        }
    }
    Ok(())
}

/// `state := state + other`, row by row: the state of the keys of both, to rounding (not to the bit, unlike
/// [`accumulate`](super::accumulate)).
///
/// # Errors
/// `Shape` if shapes differ; `NonFinite` if a row is no state.
pub fn merge<T: Scalar>(mut state: PointsMut<'_, T>, other: Points<'_, T>) -> Result<()> {
    width(&other)?;
    same_shape(&state.view(), &other)?;
    check(&state.view())?;
    check(&other)?;
    for (row, other) in state.rows_mut().zip(other.rows()) {
        merge_row(row, other);
    }
    Ok(())
}

fn merge_row<T: Scalar>(row: &mut [T], other: &[T]) {
    let ((a, mine), (b, theirs)) = (read(row), read(other));
    let max = Scalar::max(a.max, b.max);
    let shift = Scalar::max(max, -T::MAX);
    let (a, keep_a) = rescaled(a, shift);
    let (b, keep_b) = rescaled(b, shift);
    let weight = a.weight + b.weight;
    let apart = squared_gap(mine, theirs, keep_a / least(a.weight), keep_b / least(b.weight));
    let spread = a.spread + b.spread + a.weight * b.weight / least(weight) * apart;
    let sums = Sums { max, weight, spread, square: a.square + b.square, logit: a.logit + b.logit };
    for (mine, &theirs) in row.iter_mut().skip(STATE_EXTRA).zip(other.iter().skip(STATE_EXTRA)) {
        *mine = *mine * keep_a + theirs * keep_b;
    }
    write(row, sums);
}

/// Sums relative to another maximum, and the factor that weights take.
fn rescaled<T: Scalar>(sums: Sums<T>, shift: T) -> (Sums<T>, T) {
    let below = sums.max - shift;
    let keep = below.weight();
    let drop = Scalar::max(below, T::lit(crate::simd::LEAST_EXPONENT));
    let logit = (sums.logit + drop * sums.weight) * keep;
    let (weight, spread) = (sums.weight * keep, sums.spread * keep);
    (Sums { weight, spread, square: sums.square * keep * keep, logit, ..sums }, keep)
}

/// `|s a - t b|^2`: the squared distance of two means.
fn squared_gap<T: Scalar>(a: &[T], b: &[T], s: T, t: T) -> T {
    let mut sum = T::ZERO;
    for (&a, &b) in a.iter().zip(b) {
        let difference = a * s - b * t;
        sum += difference * difference;
    }
    sum
}

fn least<T: Scalar>(weight: T) -> T {
    Scalar::max(weight, T::MIN_POSITIVE)
}

/// The results of states. `trcov`, `participation` and `mean_logit` need states accumulated with moments.
///
/// # Errors
/// `Empty` if some state has seen no key that counts; outputs are then untouched.
pub fn finish<T: Scalar>(mut output: Output<'_, T>, state: Points<'_, T>) -> Result<()> {
    output.check(state.len(), width(&state)?)?;
    check(&state)?;
    ensure(state.rows().all(|row| read(row).0.weight > T::ZERO), Error::Empty)?;
    for (i, row) in state.rows().enumerate() {
        let (sums, totals) = read(row);
        output.finish(i, sums, totals);
    }
    Ok(())
}

/// The dimension of the values of a state.
fn width<T>(state: &Points<'_, T>) -> Result<NonZeroUsize> {
    state.dim().get().checked_sub(STATE_EXTRA).and_then(NonZeroUsize::new).ok_or(Error::Shape)
}

/// Whether rows are states: finite but for a maximum of minus infinity.
pub(super) fn check<T: Scalar>(state: &Points<'_, T>) -> Result<()> {
    for row in state.rows() {
        let mut parts = row.iter();
        let max = parts.next().copied().unwrap_or(T::ZERO);
        ensure(max.is_finite() || max == -T::INFINITY, Error::NonFinite)?;
        ensure(parts.all(|part| part.is_finite()), Error::NonFinite)?;
    }
    Ok(())
}
