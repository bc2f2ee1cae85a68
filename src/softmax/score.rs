//! Logits, in base 2, of a tile of keys: `score * (scale log2 e) + bias log2 e`.
//!
//! A score is a sum over coordinates in the order of [`Cascade`](crate::simd::Cascade). Four keys at a time keep four sums busy; that changes no bit, and
//! neither does the order in which the maximum is found.

use super::Logit;
use super::side::Fours;
use crate::scalar::Scalar;
use crate::simd::Lane;

/// Writes one logit a key to `tile`; their maximum, minus infinity for none.
#[inline(always)]
pub(super) fn logits<T: Scalar, L: Lane<T>>(tile: &mut [L], side: &mut impl Fours<T, L>, logit: Logit<T>) -> L {
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
fn write<T: Scalar, L: Lane<T>>(tile: &mut [L], side: &mut impl Fours<T, L>, scale: T, term: impl Fn(L, L) -> L + Copy) -> L {
    let (scale, log2_e) = (L::splat(scale), L::splat(T::LOG2_E));
    let mut max = [L::splat(-T::INFINITY); 4];
    for (slots, first) in tile.chunks_mut(4).zip((0..).step_by(4)) {
        let mut logits = side.scores(first, term);
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
