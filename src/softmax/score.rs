//! Logits, in base 2, of a tile of keys: `score * (scale log2 e) + bias log2 e`.
//!
//! A score is the sum over coordinates in blocks of 64, block totals in order. Four keys at a time keep four sums busy; that
//! changes no bit, and neither does the order in which the maximum is found.

use super::Logit;
use super::side::Side;
use crate::scalar::Scalar;
use crate::simd::{BLOCK, Lane};

/// Writes one logit a key to `tile`; their maximum, minus infinity for none.
#[inline(always)]
pub(super) fn logits<T: Scalar, L: Lane<T>>(tile: &mut [L], side: &impl Side<T, L>, logit: Logit<T>) -> L {
    match logit {
        Logit::Dot { beta } => write(
            tile,
            side,
            beta * T::LOG2_E,
            #[inline(always)]
            |x: L, y: L| x.mul(y),
        ),
        Logit::Distance { kappa, key_scale } => {
            let key_scale = L::splat(key_scale);
            write(
                tile,
                side,
                -kappa * T::LOG2_E,
                #[inline(always)]
                |x: L, y: L| {
                    let difference = x.sub(y.mul(key_scale));
                    difference.mul(difference)
                },
            )
        }
    }
}

#[inline(always)]
fn write<T: Scalar, L: Lane<T>>(tile: &mut [L], side: &impl Side<T, L>, scale: T, term: impl Fn(L, L) -> L + Copy) -> L {
    let (scale, log2_e) = (L::splat(scale), L::splat(T::LOG2_E));
    let mut max = [L::splat(-T::INFINITY); 4];
    for (slots, first) in tile.chunks_mut(4).zip((0..).step_by(4)) {
        let mut logits = scores(side, first, term);
        for logit in &mut logits {
            *logit = logit.mul(scale);
        }
        if let Some(bias) = side.bias(first) {
            for (logit, bias) in logits.iter_mut().zip(bias) {
                *logit = logit.add(bias.mul(log2_e));
            }
        }
        for (slot, (max, logit)) in slots.iter_mut().zip(max.iter_mut().zip(logits)) {
            *max = logit.max(*max);
            *slot = logit;
        }
    }
    let [a, b, c, d] = max;
    a.max(b).max(c.max(d))
}

/// Sums of `term` over the coordinates, for four keys from `first` on.
#[inline(always)]
fn scores<T: Scalar, L: Lane<T>>(side: &impl Side<T, L>, first: usize, term: impl Fn(L, L) -> L + Copy) -> [L; 4] {
    let mut total = block(side, first, 0, term);
    for start in (BLOCK..side.dim()).step_by(BLOCK) {
        for (total, sum) in total.iter_mut().zip(block(side, first, start, term)) {
            *total = total.add(sum);
        }
    }
    total
}

#[inline(always)]
fn block<T: Scalar, L: Lane<T>>(side: &impl Side<T, L>, first: usize, start: usize, term: impl Fn(L, L) -> L) -> [L; 4] {
    let mut sums = [L::splat(T::ZERO); 4];
    side.block(
        first,
        start,
        #[inline(always)]
        |x, keys| {
            for (sum, y) in sums.iter_mut().zip(keys) {
                *sum = sum.add(term(x, y));
            }
        },
    );
    sums
}
