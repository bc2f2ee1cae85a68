//! One cloud moved by another, coordinate by coordinate: O(n d), as fast as memory.

use super::{Points, PointsMut};
use crate::scalar::Scalar;
use crate::simd::{Kernel, Lane, dispatch};

/// What becomes of a coordinate x beside the other cloud's y.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Blend<T> {
    /// `x + a y`
    Add(T),
    /// `x + a (y - x)`
    Towards(T),
    /// `a x + b y`
    Both(T, T),
    /// `y`
    Copy,
}

impl<T: Scalar> PointsMut<'_, T> {
    /// Changes every coordinate by the one at the same place in a cloud of the same shape.
    pub(crate) fn blend(&mut self, y: &Points<'_, T>, how: Blend<T>) {
        dispatch(Pair { x: self.reborrow(), y: *y, how });
    }
}

struct Pair<'a, 'b, T> {
    x: PointsMut<'a, T>,
    y: Points<'b, T>,
    how: Blend<T>,
}

impl<T: Scalar> Kernel<T> for Pair<'_, '_, T> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        // one run if neither cloud has padding
        if self.x.d == self.x.ld && self.y.d == self.y.ld {
            return change::<T, L>(self.x.data, self.y.data, self.how);
        }
        for (x, y) in self.x.rows_mut().zip(self.y.rows()) {
            change::<T, L>(x, y, self.how);
        }
    }
}

#[inline(always)]
fn change<T: Scalar, L: Lane<T>>(x: &mut [T], y: &[T], how: Blend<T>) {
    match how {
        Blend::Add(a) => {
            let a = L::splat(a);
            each(
                x,
                y,
                #[inline(always)]
                |x: L, y: L| x.add(a.mul(y)),
            );
        }
        Blend::Towards(a) => {
            let a = L::splat(a);
            each(
                x,
                y,
                #[inline(always)]
                |x: L, y: L| x.add(a.mul(y.sub(x))),
            );
        }
        Blend::Both(a, b) => {
            let (a, b) = (L::splat(a), L::splat(b));
            each(
                x,
                y,
                #[inline(always)]
                |x: L, y: L| a.mul(x).add(b.mul(y)),
            );
        }
        Blend::Copy => each(
            x,
            y,
            #[inline(always)]
            |_: L, y: L| y,
        ),
    }
}

/// The last numbers, too few for a lane, go through one that is not full.
#[inline(always)]
fn each<T: Scalar, L: Lane<T>>(x: &mut [T], y: &[T], change: impl Fn(L, L) -> L) {
    let (mut xs, ys) = (x.chunks_exact_mut(L::WIDTH), y.chunks_exact(L::WIDTH));
    let rest = ys.remainder();
    for (x, y) in xs.by_ref().zip(ys) {
        change(L::load(x), L::load(y)).store(x);
    }
    let x = xs.into_remainder();
    change(L::load(x), L::load(rest)).store(x);
}
