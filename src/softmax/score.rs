//! Logits, in base 2, of a tile of keys: `score * (scale log2 e) + bias log2 e`.
//!
//! A score is a sum over coordinates in the order of [`Cascade`]. Four keys at a time keep four sums busy; that changes no bit, and
//! neither does the order in which the maximum is found.

use super::Logit;
use super::side::Fours;
use crate::scalar::Scalar;
use crate::simd::{Cascade, Lane};

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

/// Takes the coordinates of a query and of four keys, each brought onto lanes, in order.
#[inline(always)]
pub(super) fn take<T: Scalar, L: Lane<T>, X: Copy, Y: Copy>(
    sums: &mut Cascade<L, 4>,
    (x, x_lane): (&[X], impl Fn(X) -> L + Copy),
    (keys, y_lane): ([&[Y]; 4], impl Fn(Y) -> L + Copy),
    term: impl Fn(L, L) -> L + Copy,
) {
    let (fours, rest) = x.as_chunks::<4>();
    let [a, b, c, d] = keys;
    let ([a, b, c, d], ends) = ([a.as_chunks().0, b.as_chunks().0, c.as_chunks().0, d.as_chunks().0], [a, b, c, d]);
    for ((((x, a), b), c), d) in fours.iter().zip(a).zip(b).zip(c).zip(d) {
        sums.take(terms::<T, L, X, Y, 4>(x, x_lane, [a, b, c, d], y_lane, term));
    }
    match rest.len() {
        1 => last::<T, L, X, Y, 1>(sums, rest, x_lane, ends, y_lane, term),
        2 => last::<T, L, X, Y, 2>(sums, rest, x_lane, ends, y_lane, term),
        3 => last::<T, L, X, Y, 3>(sums, rest, x_lane, ends, y_lane, term),
        _ => {}
    }
}

/// Takes the last C coordinates.
#[inline(always)]
fn last<T: Scalar, L: Lane<T>, X: Copy, Y: Copy, const C: usize>(
    sums: &mut Cascade<L, 4>,
    x: &[X],
    x_lane: impl Fn(X) -> L,
    [a, b, c, d]: [&[Y]; 4],
    y_lane: impl Fn(Y) -> L,
    term: impl Fn(L, L) -> L,
) {
    let keys = (a.last_chunk::<C>(), b.last_chunk::<C>(), c.last_chunk::<C>(), d.last_chunk::<C>());
    if let (Some(x), (Some(a), Some(b), Some(c), Some(d))) = (x.first_chunk::<C>(), keys) {
        sums.take(terms(x, x_lane, [a, b, c, d], y_lane, term));
    }
}

/// Sums of C terms, in pairs.
#[inline(always)]
fn terms<T: Scalar, L: Lane<T>, X: Copy, Y: Copy, const C: usize>(
    x: &[X; C],
    x_lane: impl Fn(X) -> L,
    [a, b, c, d]: [&[Y; C]; 4],
    y_lane: impl Fn(Y) -> L,
    term: impl Fn(L, L) -> L,
) -> [L; 4] {
    // x + -0 is x for every x, which the compiler knows
    let mut sums = [[L::splat(-T::ZERO); 4]; 2];
    for (i, ((((&x, &a), &b), &c), &d)) in x.iter().zip(a).zip(b).zip(c).zip(d).enumerate() {
        let x = x_lane(x);
        let [first, second] = &mut sums;
        let pair = if i < 2 { first } else { second };
        for (sum, y) in pair.iter_mut().zip([a, b, c, d]) {
            *sum = sum.add(term(x, y_lane(y)));
        }
    }
    let [mut pairs, more] = sums;
    for (pair, more) in pairs.iter_mut().zip(more).filter(|_| C > 2) {
        *pair = pair.add(more);
    }
    pairs
}
