//! The cell of each sample: `argmin_j (|x - y_j|^2 / 2 - g_j)` over atoms with weight, samples on lanes.
//!
//! Atoms are walked from the last to the first and a tie takes the later visit, so ties go to the lower index. Distances are
//! in the kernel's order. Cost (3 d + 7) operations a pair; memory d lanes.

use super::atoms::Atoms;
use crate::points::{Points, fill};
use crate::scalar::Scalar;
use crate::simd::{Cascade, Kernel, Lane, as_lanes, dispatch};

/// Calls `each(sample, cell, f)` for every sample in order, `f = min_j (|x - y_j|^2 / 2 - g_j)`.
///
/// `work`: `LANES (d + 1)` numbers.
pub(super) fn nearest<T: Scalar>(
    x: &Points<'_, T>,
    atoms: &Atoms<'_, T>,
    g: &[T],
    work: &mut [T],
    each: impl FnMut(usize, usize, T),
) {
    dispatch(Nearest { x, atoms, g, work, each });
}

struct Nearest<'a, T, F> {
    x: &'a Points<'a, T>,
    atoms: &'a Atoms<'a, T>,
    g: &'a [T],
    work: &'a mut [T],
    each: F,
}

impl<T: Scalar, F: FnMut(usize, usize, T)> Kernel<T> for Nearest<'_, T, F> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(self) {
        let Self { x, atoms, g, work, mut each } = self;
        let lanes = as_lanes::<T, L>(work);
        let Some(lanes) = lanes.get_mut(..x.dim().get()) else { return };
        for first in (0..x.len()).step_by(L::WIDTH) {
            fill(lanes, x, first, 0);
            let (cell, value) = best(lanes, atoms, g);
            for r in 0..L::WIDTH.min(x.len() - first) {
                each(first + r, cell.get(r).round().1.unsigned_abs() as usize, -value.get(r));
            }
        }
    }
}

/// The cells of the samples on these lanes, and `max_j (g_j - |x - y_j|^2 / 2)`.
#[inline(always)]
fn best<T: Scalar, L: Lane<T>>(x: &[L], atoms: &Atoms<'_, T>, g: &[T]) -> (L, L) {
    let (mut cell, mut value) = (L::splat(T::ZERO), L::splat(-T::INFINITY));
    let half = L::splat(T::lit(0.5));
    for j in (0..atoms.y.len()).rev() {
        if atoms.b.and_then(|b| b.get(j)).is_some_and(|&b| b == T::ZERO) {
            continue;
        }
        let price = g.get(j).copied().unwrap_or(T::ZERO);
        let here = L::splat(price).sub(squared(x, atoms.y.row(j)).mul(half));
        let index = L::splat(T::from_usize(j));
        cell = cell.sub(cell.zero_unless_at_least(here, value)).add(index.zero_unless_at_least(here, value));
        value = here.max(value);
    }
    (cell, value)
}

/// `|x - y|^2`, lane by lane.
#[inline(always)]
fn squared<T: Scalar, L: Lane<T>>(x: &[L], y: &[T]) -> L {
    let mut sums = Cascade::<L, 1>::new();
    for (x, y) in x.chunks(4).zip(y.chunks(4)) {
        let four = match (x, y) {
            (&[a, b, c, d], &[p, q, r, s]) => term(a, p).add(term(b, q)).add(term(c, r).add(term(d, s))),
            (&[a, b, c], &[p, q, r]) => term(a, p).add(term(b, q)).add(term(c, r)),
            (&[a, b], &[p, q]) => term(a, p).add(term(b, q)),
            (&[a], &[p]) => term(a, p),
            _ => continue,
        };
        sums.take([four]);
    }
    let [sum] = sums.value();
    sum
}

/// `(x - y)^2`
#[inline(always)]
fn term<T: Scalar, L: Lane<T>>(x: L, y: T) -> L {
    let difference = x.sub(L::splat(y));
    difference.mul(difference)
}
