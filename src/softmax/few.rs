//! The symmetric pass over as many points as fill a register or two, on the circle or the sphere: they never leave their lanes.
//!
//! Operations and their order are those of the plain pass with the known shift (docs/design.md), so the bits are too. Of two registers the
//! weights between them are computed once: `w_ij = w_ji` to the bit, since products commute. n^2 (3 D + 15) operations on one register, three
//! quarters of the exponentials on two.

use crate::scalar::Scalar;
use crate::simd::{Lane, transpose};

/// The widest register has so many numbers.
const MOST: usize = 16;
/// Keys that are weighed together.
const TOGETHER: usize = 4;

/// The sum of weights, and of weights times coordinates.
pub(crate) type Means<L, const D: usize> = (L, [L; D]);

/// The sums of the first n points on lanes: the plain pass, key by key.
#[inline(always)]
pub(crate) fn few<T: Scalar, L: Lane<T>, const D: usize>(x: &[L; D], n: usize, bound: T) -> Means<L, D> {
    let mut sums = none();
    pass(x, &Keys::new(x, n), bound, &mut sums, |_, _| ());
    sums
}

/// [`few`] for points on two lanes, the first of which is full, n on the second: the weights of the second's keys for the first are those of
/// the first's keys for the second, transposed.
#[inline(always)]
pub(crate) fn few_twice<T: Scalar, L: Lane<T>, const D: usize>([x, y]: &[[L; D]; 2], n: usize, bound: T) -> [Means<L, D>; 2] {
    let (near, far) = (Keys::new(x, L::WIDTH), Keys::new(y, n));
    let (mut first, mut second) = (none(), none());
    let mut square = [L::splat(T::ZERO); MOST];
    pass(x, &near, bound, &mut first, |_, _| ());
    pass(
        x,
        &far,
        bound,
        &mut first,
        #[inline(always)]
        |part, weights| {
            if let Some(slots) = square.as_chunks_mut::<TOGETHER>().0.get_mut(part) {
                *slots = weights;
            }
        },
    );
    transpose(&mut square);
    for (part, weights) in square.as_chunks::<TOGETHER>().0.iter().enumerate().take(L::WIDTH.div_ceil(TOGETHER)) {
        add(&mut second, &near, part, *weights);
    }
    pass(y, &far, bound, &mut second, |_, _| ());
    [first, second]
}

#[inline(always)]
fn none<T: Scalar, L: Lane<T>, const D: usize>() -> Means<L, D> {
    (L::splat(T::ZERO), [L::splat(T::ZERO); D])
}

/// The coordinates of n keys, by column.
struct Keys<T, const D: usize> {
    columns: [[T; MOST]; D],
    nothing: [T; TOGETHER],
    n: usize,
}

impl<T: Scalar, const D: usize> Keys<T, D> {
    #[inline(always)]
    fn new<L: Lane<T>>(x: &[L; D], n: usize) -> Self {
        let mut columns = [[T::ZERO; MOST]; D];
        for (column, x) in columns.iter_mut().zip(x) {
            x.store(column);
        }
        Self { columns, nothing: [T::ZERO; TOGETHER], n }
    }

    /// Coordinates of four keys.
    #[inline(always)]
    fn part(&self, part: usize) -> [&[T; TOGETHER]; D] {
        self.columns.each_ref().map(
            #[inline(always)]
            |column| column.as_chunks().0.get(part).unwrap_or(&self.nothing),
        )
    }
}

/// Adds the keys in order; `seen` is told their weights.
#[inline(always)]
fn pass<T: Scalar, L: Lane<T>, const D: usize>(
    x: &[L; D],
    keys: &Keys<T, D>,
    bound: T,
    sums: &mut Means<L, D>,
    mut seen: impl FnMut(usize, [L; TOGETHER]),
) {
    let bound = L::splat(bound);
    for part in 0..keys.n.div_ceil(TOGETHER) {
        let mut weights = [L::splat(T::ZERO); TOGETHER];
        let y = keys.part(part);
        for (k, weight) in weights.iter_mut().enumerate() {
            *weight = score(x, &y, k).mul(bound).sub(bound).weight();
        }
        add(sums, keys, part, weights);
        seen(part, weights);
    }
}

/// Inner products with key k of a few: of two or three terms the first two make a pair.
#[inline(always)]
fn score<T: Scalar, L: Lane<T>, const D: usize>(x: &[L; D], y: &[&[T; TOGETHER]; D], k: usize) -> L {
    // x + -0 is x for every x
    let mut sum = L::splat(-T::ZERO);
    for (x, y) in x.iter().zip(y) {
        sum = sum.add(x.mul(L::splat(y.get(k).copied().unwrap_or(T::ZERO))));
    }
    sum
}

/// Adds the weights of a few keys, and their coordinates times them.
#[inline(always)]
fn add<T: Scalar, L: Lane<T>, const D: usize>(
    (weight, totals): &mut Means<L, D>,
    keys: &Keys<T, D>,
    part: usize,
    weights: [L; TOGETHER],
) {
    let y = keys.part(part);
    for (k, w) in weights.into_iter().enumerate() {
        if part * TOGETHER + k < keys.n {
            *weight = weight.add(w);
            for (total, y) in totals.iter_mut().zip(&y) {
                *total = total.add(w.mul(L::splat(y.get(k).copied().unwrap_or(T::ZERO))));
            }
        }
    }
}
