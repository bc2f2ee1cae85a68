//! The inner loops where memory is short: one query, four coordinates or columns at a time, all keys of a tile.
//!
//! Small machines have few registers and little flash, and [`Queries`] spends both on keys in fours. Here the query's
//! coordinates stay in registers while the keys pass by. Every sum has the same terms in the same order, so the bits are the same.

use super::Logit;
use super::side::{Joined, Part, Queries, Side, at};
use crate::points::Points;
use crate::scalar::Scalar;
use crate::simd::{Lane, Walk, as_scalars, as_scalars_mut};
use core::num::NonZeroUsize;

/// Writes the logits of a query and a tile's keys; their maximum. A pass is given [`dots`] or [`distances`], so that a program has what it uses.
pub(crate) type Logits<T> = fn(&mut [T], &Plain<'_, '_, T>, Logit<T>) -> T;

/// A query against a tile of keys.
pub(crate) struct Plain<'a, 'b, T> {
    /// The coordinates of the query.
    pub(super) x: &'a [T],
    pub(super) keys: Points<'b, T>,
    pub(super) values: Points<'b, T>,
    pub(super) bias: Option<&'b [T]>,
    pub(super) logits: Logits<T>,
}

/// `beta <x, y> log2 e`, and biases.
pub(crate) fn dots<T: Scalar>(tile: &mut [T], side: &Plain<'_, '_, T>, logit: Logit<T>) -> T {
    let Logit::Dot { beta } = logit else { return T::NAN };
    logits(tile, side, beta * T::LOG2_E, |x, y| x * y)
}

/// `-kappa |x - key_scale y|^2 log2 e`, and biases.
pub(crate) fn distances<T: Scalar>(tile: &mut [T], side: &Plain<'_, '_, T>, logit: Logit<T>) -> T {
    let Logit::Distance { kappa, key_scale } = logit else { return T::NAN };
    logits(tile, side, -kappa * T::LOG2_E, |x, y| {
        let difference = x - y * key_scale;
        difference * difference
    })
}

/// Of more than 16 coordinates, so many keys are summed together.
const KEYS: usize = 8;

/// Logits from sums of terms over the coordinates; the last coordinates finish them where nothing else is to be added.
#[inline(always)]
fn logits<T: Scalar>(tile: &mut [T], side: &Plain<'_, '_, T>, scale: T, term: impl Fn(T, T) -> T + Copy) -> T {
    if side.bias.is_some() || side.x.len() > 16 {
        sixteens(tile, side, term);
        return finish(tile, scale, side.bias);
    }
    let mut max = -T::INFINITY;
    let mut put = |slot: &mut T, score: T| {
        let logit = score * scale;
        max = logit.max(max);
        *slot = logit;
    };
    let c = side.x.len().saturating_sub(1) & !3;
    let (before, last) = side.x.split_at_checked(c).unwrap_or_default();
    if before.is_empty() {
        four(tile, side, (0, c), last, term, put);
    } else {
        sixteen(tile, side, (0, 0), before, term);
        four(tile, side, (0, c), last, term, |slot, new| put(slot, *slot + new));
    }
    max
}

/// Sums of terms over all coordinates.
#[inline(always)]
fn sixteens<T: Scalar>(tile: &mut [T], side: &Plain<'_, '_, T>, term: impl Fn(T, T) -> T + Copy) {
    for (x, c) in side.x.chunks(16).zip((0..).step_by(16)) {
        for (tile, first) in tile.chunks_mut(KEYS).zip((0..).step_by(KEYS)) {
            let mut sums = [T::ZERO; KEYS];
            let sums = sums.get_mut(..tile.len()).unwrap_or_default();
            sixteen(sums, side, (first, c), x, term);
            for (total, sum) in tile.iter_mut().zip(sums) {
                *total = if c == 0 { *sum } else { *total + *sum };
            }
        }
    }
}

/// Sums of terms over at most sixteen coordinates, from c on, for keys from `first` on.
#[inline(never)]
fn sixteen<T: Scalar>(
    sums: &mut [T],
    side: &Plain<'_, '_, T>,
    (first, c): (usize, usize),
    x: &[T],
    term: impl Fn(T, T) -> T + Copy,
) {
    for (x, part) in x.chunks(4).zip((0..).step_by(4)) {
        if part == 0 {
            four(sums, side, (first, c), x, term, |sum, new| *sum = new);
        } else {
            four(sums, side, (first, c + part), x, term, |sum, new| *sum += new);
        }
    }
}

/// Puts the sum of at most four terms, in pairs, to each key's.
#[inline(always)]
fn four<T: Scalar>(
    sums: &mut [T],
    side: &Plain<'_, '_, T>,
    (first, c): (usize, usize),
    x: &[T],
    term: impl Fn(T, T) -> T + Copy,
    mut put: impl FnMut(&mut T, T),
) {
    let (rows, stride) = (side.keys.tail(first, c), side.keys.stride(NonZeroUsize::MIN));
    let Some(keys) = Walk::new(sums.iter_mut(), rows, stride, x.len()) else { return };
    match *x {
        [a] => keys.each(|sum, &[p]| put(sum, term(a, p))),
        [a, b] => keys.each(|sum, &[p, q]| put(sum, term(a, p) + term(b, q))),
        [a, b, c] => keys.each(|sum, &[p, q, r]| put(sum, (term(a, p) + term(b, q)) + term(c, r))),
        [a, b, c, d] => keys.each(|sum, &[p, q, r, s]| put(sum, (term(a, p) + term(b, q)) + (term(c, r) + term(d, s)))),
        _ => {}
    }
}

/// Scores to logits; their maximum.
#[inline(never)]
fn finish<T: Scalar>(tile: &mut [T], scale: T, bias: Option<&[T]>) -> T {
    let mut max = -T::INFINITY;
    let mut biases = bias.unwrap_or_default().iter();
    for slot in tile {
        let mut logit = *slot * scale;
        if let Some(&bias) = biases.next() {
            logit += bias * T::LOG2_E;
        }
        max = logit.max(max);
        *slot = logit;
    }
    max
}

/// Logits to weights: their sum, and the sums of w v by column of the part, while each weight is at hand.
#[inline(never)]
fn weigh<T: Scalar>(tile: &mut [T], shift: T, values: &Points<'_, T>, part: Part) -> (T, [T; 4]) {
    let mut total = T::ZERO;
    let weights = tile.iter_mut().map(
        #[inline(always)]
        |slot| {
            let w = (*slot - shift).weight();
            total += w;
            *slot = w;
            w
        },
    );
    let sums = sums(weights, values, part);
    (total, sums)
}

/// The sums of w v over the keys, by column of the part.
#[inline(always)]
fn sums<T: Scalar>(weights: impl ExactSizeIterator<Item = T>, values: &Points<'_, T>, part: Part) -> [T; 4] {
    let [mut a, mut b, mut c, mut d] = [T::ZERO; 4];
    let (rows, stride) = (values.tail(0, part.column), values.stride(NonZeroUsize::MIN));
    let Some(values) = Walk::new(weights, rows, stride, part.columns) else { return [a, b, c, d] };
    match part.columns {
        1 => values.each(|w, &[p]| a += w * p),
        2 => values.each(|w, &[p, q]| {
            a += w * p;
            b += w * q;
        }),
        3 => values.each(|w, &[p, q, r]| {
            a += w * p;
            b += w * q;
            c += w * r;
        }),
        _ => values.each(|w, &[p, q, r, s]| {
            a += w * p;
            b += w * q;
            c += w * r;
            d += w * s;
        }),
    }
    [a, b, c, d]
}

/// [`sums`] of weights that are known.
#[inline(never)]
fn known<T: Scalar>(weights: &[T], values: &Points<'_, T>, part: Part) -> [T; 4] {
    sums(weights.iter().copied(), values, part)
}

/// For lanes of one number.
impl<T: Scalar, L: Lane<T>> Side<T, L> for Plain<'_, '_, T> {
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
        L::splat((self.logits)(as_scalars_mut(tile), self, logit))
    }

    #[inline(always)]
    fn sums(&mut self, weights: &[L], part: Part) -> [L; 4] {
        known(as_scalars(weights), &self.values, part).map(L::splat)
    }

    #[inline(always)]
    fn weigh(&mut self, tile: &mut [L], shift: L, first: Part) -> (L, [L; 4]) {
        let (total, sums) = weigh(as_scalars_mut(tile), shift.get(0), &self.values, first);
        (L::splat(total), sums.map(L::splat))
    }

    #[inline(always)]
    fn ready(&self, _: usize) -> NonZeroUsize {
        NonZeroUsize::MAX
    }

    #[inline(always)]
    fn turn_to_values(&mut self, _: usize, _: Part) {}

    #[inline(always)]
    fn values<const N: usize>(&self, weights: &[L], part: Part, offset: usize, mut each: impl FnMut(L, [L; N])) {
        for (&w, row) in weights.iter().zip(self.values.rows()) {
            each(w, core::array::from_fn(|k| L::splat(at(row, part.column + offset + k))));
        }
    }

    #[inline(always)]
    fn rise(held: L, max: L) -> (L, L, L) {
        Queries::rise(held, max)
    }

    #[inline(always)]
    fn join(held: L, gain: L, keep: L, own: L) -> Joined<L, L> {
        Queries::join(held, gain, keep, own)
    }
}
