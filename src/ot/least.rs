//! `min_j (shrunk |x_i - y_j|^2 / 2 - g_j)` for every row i: n m (2 d + 3) operations, rows on lanes up to [`MOST_DIM`] dimensions; no memory.
//!
//! Distances are sums in the kernel's order and a minimum is exact, so the bits do not depend on the lanes.

use crate::points::{Points, fill};
use crate::scalar::Scalar;
use crate::simd::{Cascade, Kernel, Lane, dispatch, distance2, take};

/// Beyond, coordinates would not stay in registers.
const MOST_DIM: usize = 16;

/// Fills `least`, a number for each x.
pub(super) fn least_reduced<T: Scalar>(least: &mut [T], x: Points<'_, T>, y: Points<'_, T>, g: &[T], shrunk: T) {
    dispatch(Reduced { least, x, y, g, shrunk });
}

struct Reduced<'a, 'b, T> {
    least: &'a mut [T],
    x: Points<'b, T>,
    y: Points<'b, T>,
    g: &'b [T],
    shrunk: T,
}

impl<T: Scalar> Kernel<T> for Reduced<'_, '_, T> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(self) {
        if L::WIDTH == 1 || self.x.dim().get() > MOST_DIM {
            return self.plainly();
        }
        let mut lanes = [L::Register::splat(T::ZERO); MOST_DIM];
        let lanes = lanes.get_mut(..self.x.dim().get()).unwrap_or_default();
        for (part, least) in self.least.chunks_mut(L::Register::WIDTH).enumerate() {
            fill(lanes, &self.x, part.wrapping_mul(L::Register::WIDTH), 0);
            let top = highest::<T, L::Register>(lanes, &self.y, self.g, self.shrunk);
            L::Register::splat(T::ZERO).sub(top).store(least);
        }
    }
}

impl<T: Scalar> Reduced<'_, '_, T> {
    /// A row at a time.
    fn plainly(self) {
        for (least, x) in self.least.iter_mut().zip(self.x.rows()) {
            let mut top = -T::INFINITY;
            for (y, &g) in self.y.rows().zip(self.g) {
                let rise = g - distance2(x, y) * T::lit(0.5) * self.shrunk;
                top = if rise > top { rise } else { top };
            }
            *least = T::ZERO - top;
        }
    }
}

/// `max_j (g_j - shrunk |x - y_j|^2 / 2)` of the points on lanes, four y at a time.
#[inline(always)]
fn highest<T: Scalar, L: Lane<T>>(x: &[L], y: &Points<'_, T>, g: &[T], shrunk: T) -> L {
    let (half, shrunk, mut top) = (L::splat(T::lit(0.5)), L::splat(shrunk), L::splat(-T::INFINITY));
    let last = y.len().saturating_sub(1);
    for j in (0..y.len()).step_by(4) {
        let place = [j, (j + 1).min(last), (j + 2).min(last), (j + 3).min(last)];
        let mut sums = Cascade::new();
        take(
            &mut sums,
            (
                x,
                #[inline(always)]
                |x: L| x,
            ),
            (place.map(|j| y.row(j)), L::splat),
            #[inline(always)]
            |x: L, y: L| {
                let difference = x.sub(y);
                difference.mul(difference)
            },
        );
        for (sum, j) in sums.value().into_iter().zip(place) {
            let price = L::splat(g.get(j).copied().unwrap_or(T::ZERO));
            top = price.sub(sum.mul(half).mul(shrunk)).max(top);
        }
    }
    top
}
