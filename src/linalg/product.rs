//! Rows times a matrix: `y_i = W x_i`, or added to y_i, for n rows x_i of d numbers and r rows w_j of the matrix.
//!
//! `y_ij = <w_j, x_i>` is an inner product in the kernel's order, whatever the width of lanes and however rows are cut. Rows of the matrix lie on
//! lanes, once for all x_i, four of which are taken together. Cost: n r d multiply-adds, r d moves. Scratch: [`product_work_len`].

use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, fill};
use crate::scalar::Scalar;
use crate::simd::{Cascade, Kernel, Lane, as_lanes, dispatch, dot, take};

/// What becomes of y.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Write {
    /// `y_i := W x_i`
    Replace,
    /// `y_i := y_i + W x_i`
    Add,
}

/// The scalars of scratch of [`product`], for rows of d numbers.
pub(crate) const fn product_work_len<T: Scalar>(d: usize) -> usize {
    if T::LANES == 1 { 0 } else { T::LANES.saturating_mul(d.saturating_add(1)) }
}

/// y (n rows of r) from x (n rows of d) and w (r rows of d).
///
/// # Errors
/// `Shape`; `Scratch`. NaN passes through.
pub(crate) fn product<T: Scalar>(
    y: PointsMut<'_, T>,
    x: Points<'_, T>,
    w: Points<'_, T>,
    write: Write,
    work: &mut [T],
) -> Result<()> {
    let d = w.dim();
    ensure(y.len() == x.len() && x.dim() == d && y.dim().get() == w.len(), Error::Shape)?;
    ensure(work.len() >= product_work_len::<T>(d.get()), Error::Scratch)?;
    dispatch(Product { y, x, w, write, work });
    Ok(())
}

struct Product<'a, 'b, 'c, T> {
    y: PointsMut<'a, T>,
    x: Points<'b, T>,
    w: Points<'b, T>,
    write: Write,
    work: &'c mut [T],
}

impl<T: Scalar> Kernel<T> for Product<'_, '_, '_, T> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        if L::WIDTH == 1 {
            return self.plainly();
        }
        let (r, mut first) = (self.w.len(), 0);
        while first < r {
            if r - first <= L::Register::WIDTH {
                self.block::<L::Register>(first);
                first += L::Register::WIDTH;
            } else {
                self.block::<L>(first);
                first += L::WIDTH;
            }
        }
    }
}

impl<T: Scalar> Product<'_, '_, '_, T> {
    /// The columns of y from `first` on that as many rows of the matrix give as there are lanes.
    #[inline(always)]
    fn block<L: Lane<T>>(&mut self, first: usize) {
        let w = as_lanes::<T, L>(self.work);
        let w = w.get_mut(..self.w.dim().get()).unwrap_or_default();
        fill(w, &self.w.part(first, L::WIDTH), 0, 0);
        let last = self.x.len().saturating_sub(1);
        for i in (0..self.x.len()).step_by(4) {
            let row = |k: usize| self.x.row((i + k).min(last));
            let mut sums = Cascade::new();
            take(
                &mut sums,
                (
                    &*w,
                    #[inline(always)]
                    |w: L| w,
                ),
                ([row(0), row(1), row(2), row(3)], L::splat),
                #[inline(always)]
                |w: L, x: L| w.mul(x),
            );
            for (sum, i) in sums.value().into_iter().zip(i..self.x.len()) {
                let y = self.y.row_mut(i).get_mut(first..).unwrap_or_default();
                let sum = if self.write == Write::Add { L::load(y).add(sum) } else { sum };
                sum.store(y);
            }
        }
    }

    /// Where lanes are single numbers.
    #[inline(always)]
    fn plainly(&mut self) {
        for (y, x) in self.y.rows_mut().zip(self.x.rows()) {
            for (y, w) in y.iter_mut().zip(self.w.rows()) {
                let sum = dot(w, x);
                *y = if self.write == Write::Add { *y + sum } else { sum };
            }
        }
    }
}
