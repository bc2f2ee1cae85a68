//! One cloud moved by one other or by two, coordinate by coordinate: O(n d), as fast as memory.

use super::{Points, PointsMut};
use crate::scalar::Scalar;
use crate::simd::{Kernel, Lane, dispatch};

/// What becomes of a coordinate x beside the other cloud's y. A type each, so that a program has the loops it uses.
pub(crate) trait Blend<T: Scalar>: Copy {
    /// The new x.
    fn of<L: Lane<T>>(self, x: L, y: L) -> L;
}

/// `x + a y`
#[derive(Clone, Copy)]
pub(crate) struct Add<T>(pub(crate) T);
/// `x + a (y - x)`
#[derive(Clone, Copy)]
pub(crate) struct Towards<T>(pub(crate) T);
/// `a x + b y`
#[derive(Clone, Copy)]
pub(crate) struct Both<T>(pub(crate) T, pub(crate) T);
/// `y`
#[derive(Clone, Copy)]
pub(crate) struct Replace;

impl<T: Scalar> Blend<T> for Add<T> {
    #[inline(always)]
    fn of<L: Lane<T>>(self, x: L, y: L) -> L {
        x.add(L::splat(self.0).mul(y))
    }
}

impl<T: Scalar> Blend<T> for Towards<T> {
    #[inline(always)]
    fn of<L: Lane<T>>(self, x: L, y: L) -> L {
        x.add(L::splat(self.0).mul(y.sub(x)))
    }
}

impl<T: Scalar> Blend<T> for Both<T> {
    #[inline(always)]
    fn of<L: Lane<T>>(self, x: L, y: L) -> L {
        L::splat(self.0).mul(x).add(L::splat(self.1).mul(y))
    }
}

impl<T: Scalar> Blend<T> for Replace {
    #[inline(always)]
    fn of<L: Lane<T>>(self, _: L, y: L) -> L {
        y
    }
}

impl<T: Scalar> PointsMut<'_, T> {
    /// Changes every coordinate by the one at the same place in a cloud of the same shape.
    pub(crate) fn blend(&mut self, y: &Points<'_, T>, how: impl Blend<T>) {
        dispatch(Pair { x: self.reborrow(), y: *y, how });
    }

    /// `(a x + b y) + c z`, for clouds of the same shape.
    pub(crate) fn combine(&mut self, factors: [T; 3], y: &Points<'_, T>, z: &Points<'_, T>) {
        dispatch(Triple { x: self.reborrow(), y: *y, z: *z, factors });
    }
}

struct Pair<'a, 'b, T, B> {
    x: PointsMut<'a, T>,
    y: Points<'b, T>,
    how: B,
}

impl<T: Scalar, B: Blend<T>> Kernel<T> for Pair<'_, '_, T, B> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        // one run if neither cloud has padding
        if self.x.d == self.x.ld && self.y.d == self.y.ld {
            return each::<T, L, B>(self.x.data, self.y.data, self.how);
        }
        for (x, y) in self.x.rows_mut().zip(self.y.rows()) {
            each::<T, L, B>(x, y, self.how);
        }
    }
}

/// The last numbers, too few for a lane, go through one that is not full.
#[inline(always)]
fn each<T: Scalar, L: Lane<T>, B: Blend<T>>(x: &mut [T], y: &[T], how: B) {
    if L::WIDTH == 1 {
        for (x, &y) in x.iter_mut().zip(y) {
            *x = how.of(*x, y);
        }
        return;
    }
    let (mut xs, ys) = (x.chunks_exact_mut(L::WIDTH), y.chunks_exact(L::WIDTH));
    let rest = ys.remainder();
    for (x, y) in xs.by_ref().zip(ys) {
        how.of(L::load(x), L::load(y)).store(x);
    }
    let x = xs.into_remainder();
    how.of(L::load(x), L::load(rest)).store(x);
}

struct Triple<'a, 'b, T> {
    x: PointsMut<'a, T>,
    y: Points<'b, T>,
    z: Points<'b, T>,
    factors: [T; 3],
}

impl<T: Scalar> Kernel<T> for Triple<'_, '_, T> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        let packed = self.x.d == self.x.ld && self.y.d == self.y.ld && self.z.d == self.z.ld;
        if packed {
            return sum::<T, L>(self.x.data, self.y.data, self.z.data, self.factors);
        }
        for (x, (y, z)) in self.x.rows_mut().zip(self.y.rows().zip(self.z.rows())) {
            sum::<T, L>(x, y, z, self.factors);
        }
    }
}

/// As `each`, of three lists.
#[inline(always)]
fn sum<T: Scalar, L: Lane<T>>(x: &mut [T], y: &[T], z: &[T], factors: [T; 3]) {
    if L::WIDTH == 1 {
        let [a, b, c] = factors;
        for (x, (&y, &z)) in x.iter_mut().zip(y.iter().zip(z)) {
            *x = a * *x + b * y + c * z;
        }
        return;
    }
    let (mut xs, mut y, mut z) = (x.chunks_exact_mut(L::WIDTH), y, z);
    // by hand: three chunked lists zipped may be a function of their own, which divides by a length it does not know
    for x in xs.by_ref() {
        lane_sum::<T, L>(x, y, z, factors).store(x);
        (y, z) = (y.get(L::WIDTH..).unwrap_or_default(), z.get(L::WIDTH..).unwrap_or_default());
    }
    let x = xs.into_remainder();
    lane_sum::<T, L>(x, y, z, factors).store(x);
}

#[inline(always)]
fn lane_sum<T: Scalar, L: Lane<T>>(x: &[T], y: &[T], z: &[T], [a, b, c]: [T; 3]) -> L {
    let (x, y, z) = (L::load(x), L::load(y), L::load(z));
    L::splat(a).mul(x).add(L::splat(b).mul(y)).add(L::splat(c).mul(z))
}
