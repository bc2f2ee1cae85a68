//! Logits, in base 2, of a block of queries against a tile of keys.
//!
//! A score is the sum over coordinates in blocks of 64, block totals in order. Four keys at a time keep four sums busy;
//! that changes no bit.

use super::Logit;
use crate::points::Points;
use crate::scalar::Scalar;
use crate::simd::{BLOCK, Lane};

/// Writes one logit a key to `out`: `score * (scale log2 e) + bias log2 e`.
#[inline(always)]
pub(super) fn logits<T: Scalar, L: Lane<T>>(out: &mut [L], x: &[L], keys: &Points<'_, T>, bias: Option<&[T]>, logit: Logit<T>) {
    match logit {
        Logit::Dot { beta } => {
            scores(
                out,
                x,
                keys,
                #[inline(always)]
                |x, y| x.mul(L::splat(y)),
            );
            finish(out, bias, beta * T::LOG2_E);
        }
        Logit::Distance { kappa, key_scale } => {
            scores(
                out,
                x,
                keys,
                #[inline(always)]
                |x, y| {
                    let difference = x.sub(L::splat(y * key_scale));
                    difference.mul(difference)
                },
            );
            finish(out, bias, -kappa * T::LOG2_E);
        }
    }
}

/// Sums `term` over coordinates, for every key of the tile.
#[inline(always)]
fn scores<T: Scalar, L: Lane<T>>(out: &mut [L], x: &[L], keys: &Points<'_, T>, term: impl Fn(L, T) -> L + Copy) {
    let mut rows = keys.rows();
    let mut out = out.iter_mut();
    while let Some(first) = rows.next() {
        let mut next = || rows.next().unwrap_or(first);
        let four = [first, next(), next(), next()];
        for (slot, score) in out.by_ref().take(4).zip(four_scores(x, four, term)) {
            *slot = score;
        }
    }
}

#[inline(always)]
fn four_scores<T: Scalar, L: Lane<T>>(x: &[L], keys: [&[T]; 4], term: impl Fn(L, T) -> L) -> [L; 4] {
    let mut total = [L::splat(T::ZERO); 4];
    let [a, b, c, d] = keys.map(|key| key.chunks(BLOCK));
    for ((((x, a), b), c), d) in x.chunks(BLOCK).zip(a).zip(b).zip(c).zip(d) {
        let mut sum = [L::splat(T::ZERO); 4];
        for ((((&x, &a), &b), &c), &d) in x.iter().zip(a).zip(b).zip(c).zip(d) {
            for (sum, y) in sum.iter_mut().zip([a, b, c, d]) {
                *sum = sum.add(term(x, y));
            }
        }
        for (total, sum) in total.iter_mut().zip(sum) {
            *total = total.add(sum);
        }
    }
    total
}

/// Scores to logits: times the scale, plus the bias if there is one.
#[inline(always)]
fn finish<T: Scalar, L: Lane<T>>(out: &mut [L], bias: Option<&[T]>, scale: T) {
    let scale = L::splat(scale);
    for slot in out.iter_mut() {
        *slot = slot.mul(scale);
    }
    for (slot, &b) in out.iter_mut().zip(bias.unwrap_or_default()) {
        *slot = slot.add(L::splat(b * T::LOG2_E));
    }
}
