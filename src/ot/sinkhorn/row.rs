//! One row of costs against all columns, on lanes.
//!
//! `w_j = 2^(cost_j scale + bias_j - shift)`; the sum over j is kept in 32 parts, j modulo 32, which are then added by halves, so that no
//! bit depends on the width of lanes. Weights below 2^-100 are 0.

use super::costs::{Costs, TILE};
use crate::scalar::Scalar;
use crate::simd::Lane;

/// The largest exponent, and the sum of weights.
#[derive(Clone, Copy)]
pub(super) struct Weighed<T> {
    /// Relative to the shift.
    pub(super) max: T,
    pub(super) sum: T,
}

/// Writes the weights of the row that is ready. Above `max = 126` they mean nothing, nor does the sum.
#[inline(always)]
pub(super) fn weigh<T: Scalar, L: Lane<T>, C: Costs<T>, const N: usize>(
    w: &mut [T],
    costs: &C,
    bias: &[T],
    scale: T,
    shift: T,
) -> Weighed<T> {
    let (scale, shift) = (L::splat(scale), L::splat(shift));
    let (mut max, mut sum) = ([L::splat(-T::INFINITY); N], [L::splat(T::ZERO); N]);
    for (t, (bias, w)) in bias.chunks(TILE).zip(w.chunks_mut(TILE)).enumerate() {
        let scores = costs.tile::<L, N>(t);
        let parts = bias.chunks_exact(L::WIDTH).zip(w.chunks_exact_mut(L::WIDTH));
        for (((bias, w), score), (max, sum)) in parts.zip(scores).zip(max.iter_mut().zip(&mut sum)) {
            let exponent = score.mul(scale).add(L::load(bias)).sub(shift);
            let weight = exponent.weight();
            *max = exponent.max(*max);
            *sum = sum.add(weight);
            weight.store(w);
        }
    }
    Weighed { max: fold(&max, Scalar::max), sum: fold(&sum, |a, b| a + b) }
}

/// All parts as one, by halves.
#[inline(always)]
fn fold<T: Scalar, L: Lane<T>, const N: usize>(lanes: &[L; N], join: impl Fn(T, T) -> T) -> T {
    let mut parts = [T::ZERO; TILE];
    for (lane, part) in lanes.iter().zip(parts.chunks_exact_mut(L::WIDTH)) {
        lane.store(part);
    }
    let mut half = TILE / 2;
    while half > 0 {
        let (first, second) = parts.split_at_mut_checked(half).unwrap_or_default();
        for (a, &mut b) in first.iter_mut().zip(second) {
            *a = join(*a, b);
        }
        half /= 2;
    }
    let [first, ..] = parts;
    first
}

/// `sum_j := sum_j + factor w_j`
#[inline(always)]
pub(super) fn add<T: Scalar, L: Lane<T>>(sums: &mut [T], w: &[T], factor: T) {
    let factor = L::splat(factor);
    for (sum, w) in sums.chunks_exact_mut(L::WIDTH).zip(w.chunks_exact(L::WIDTH)) {
        L::load(sum).add(L::load(w).mul(factor)).store(sum);
    }
}

/// `sum_j w_j p_j`, in the order of the sum of weights.
#[inline(always)]
pub(super) fn dot<T: Scalar, L: Lane<T>, const N: usize>(w: &[T], p: &[T]) -> T {
    let mut sum = [L::splat(T::ZERO); N];
    for (w, p) in w.chunks(TILE).zip(p.chunks(TILE)) {
        for ((w, p), sum) in w.chunks_exact(L::WIDTH).zip(p.chunks_exact(L::WIDTH)).zip(&mut sum) {
            *sum = sum.add(L::load(w).mul(L::load(p)));
        }
    }
    fold(&sum, |a, b| a + b)
}

/// Adds the row that is ready to sums over rows of `2^exponent`, each relative to the largest exponent so far.
#[inline(always)]
pub(super) fn raise<T: Scalar, L: Lane<T>, C: Costs<T>, const N: usize>(
    (max, sums): (&mut [T], &mut [T]),
    costs: &C,
    bias: &[T],
    scale: T,
    shift: T,
) {
    let (scale, shift) = (L::splat(scale), L::splat(shift));
    let tiles = bias.chunks(TILE).zip(max.chunks_mut(TILE).zip(sums.chunks_mut(TILE)));
    for (t, (bias, (max, sum))) in tiles.enumerate() {
        let scores = costs.tile::<L, N>(t);
        let parts = max.chunks_exact_mut(L::WIDTH).zip(sum.chunks_exact_mut(L::WIDTH));
        for ((bias, (max, sum)), score) in bias.chunks_exact(L::WIDTH).zip(parts).zip(scores) {
            let exponent = score.mul(scale).add(L::load(bias)).sub(shift);
            let old = L::load(max);
            let new = exponent.max(old);
            let kept = L::load(sum).mul(old.sub(new).weight());
            new.store(max);
            kept.add(exponent.sub(new).weight()).store(sum);
        }
    }
}
