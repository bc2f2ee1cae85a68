//! A transport map as plain arrays: the points y, potentials g, log-weights and eps, which is all that a device needs to send new points on.
//!
//! ```text
//! eps > 0    T(x) = softmax mean of y with logits ln b_j + (g_j - |x - y_j|^2 / 2) / eps         one call of the kernel
//! eps = 0    T(x) = y_j,  j = argmin_j (|x - y_j|^2 / 2 - g_j) over the points with weight       its limit
//! nearest    T(x) = T_i,  i = argmin_i |x - x_i|, of a map known at points x_i only
//! ```
//!
//! Solvers give g: [`assign`](super::assign) for eps = 0, an entropic solver for eps > 0. Cost n m d. Error: that of one comparison, or the kernel's.

use super::project::{project_hard, project_soft, project_soft_work_len};
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::Scalar;
use crate::simd::distance2;

/// What a map is made of.
#[derive(Clone, Copy, Debug)]
pub struct Map<'a, T> {
    /// m points, where mass goes.
    pub y: Points<'a, T>,
    /// Potentials of `|x - y|^2 / 2`: m numbers. `None`: zeros.
    pub g: Option<&'a [T]>,
    /// ln b_j: m numbers, minus infinity for no weight. `None`: equal ones.
    pub log_weights: Option<&'a [T]>,
    /// Regularisation, in the units of the cost, at least 0.
    pub eps: T,
}

impl<T: Scalar> Map<'_, T> {
    /// The scalars of scratch of [`apply`](Self::apply), for m points of dimension d.
    pub const fn work_len(m: usize, d: usize) -> usize {
        project_soft_work_len::<T>(m, d)
    }

    /// T at n points: the bits of [`project_soft`], for eps = 0 of [`project_hard`] over the points with weight.
    ///
    /// # Errors
    /// `Shape`; `Length`; `Scratch`; `Parameter` unless eps >= 0; `NonFinite`; `Range`; `Empty` if no point of y has weight.
    pub fn apply(&self, mut out: PointsMut<'_, T>, x: Points<'_, T>, work: &mut [T]) -> Result<()> {
        if self.eps != T::ZERO {
            return project_soft(out, x, self.y, self.g, self.log_weights, self.eps, work);
        }
        let Some(weights) = self.log_weights else { return project_hard(out, None, x, self.y, self.g) };
        ensure(weights.len() == self.y.len(), Error::Length)?;
        ensure(weights.iter().all(|&w| w.is_finite() || w == -T::INFINITY), Error::NonFinite)?;
        ensure(weights.iter().any(|w| w.is_finite()), Error::Empty)?;
        same_shape(&out.view(), &x)?;
        ensure(x.dim() == self.y.dim(), Error::Shape)?;
        // every other check, on no points
        let none: Points<'_, T> = x.part(0, 0);
        project_hard(PointsMut::new(&mut [], 0, x.dim().get(), x.dim().get())?, None, none, self.y, self.g)?;
        let reach = x.largest()? + self.y.largest()?;
        ensure((reach * reach * T::from_usize(x.dim().get()) * T::lit(4.0)).is_finite(), Error::Range)?;
        for (out, x) in out.rows_mut().zip(x.rows()) {
            let j = self.nearest(x, weights);
            out.iter_mut().zip(self.y.row(j)).for_each(|(out, &y)| *out = y);
        }
        Ok(())
    }

    /// The first of the points with weight of least `|x - y_j|^2 / 2 - g_j`.
    fn nearest(&self, x: &[T], weights: &[T]) -> usize {
        let (mut best, mut least) = (0, T::INFINITY);
        for (j, (y, weight)) in self.y.rows().zip(weights).enumerate() {
            let price = self.g.and_then(|g| g.get(j)).copied().unwrap_or(T::ZERO);
            let cost = distance2(x, y) * T::lit(0.5) - price;
            if weight.is_finite() && cost < least {
                (best, least) = (j, cost);
            }
        }
        best
    }
}

/// The map that is known at m points only, at n new ones: each takes the image of the nearest point, the first of several.
///
/// `index`: n indices of the points taken. `images`: m rows of any dimension, that of `out`.
///
/// # Errors
/// `Shape`; `Length`; `NonFinite` and `Range` (x and points; NaN in images passes through); `Empty` for m = 0.
pub fn project_nearest<T: Scalar>(
    mut out: PointsMut<'_, T>,
    mut index: Option<&mut [u32]>,
    x: Points<'_, T>,
    points: Points<'_, T>,
    images: Points<'_, T>,
) -> Result<()> {
    ensure(out.len() == x.len() && x.dim() == points.dim(), Error::Shape)?;
    ensure(images.len() == points.len() && images.dim() == out.dim(), Error::Shape)?;
    ensure(u32::try_from(points.len()).is_ok(), Error::Shape)?;
    ensure(index.as_ref().is_none_or(|index| index.len() == x.len()), Error::Length)?;
    ensure(!points.is_empty(), Error::Empty)?;
    let reach = x.largest()? + points.largest()?;
    ensure((reach * reach * T::from_usize(x.dim().get()) * T::lit(4.0)).is_finite(), Error::Range)?;
    for (i, (out, x)) in out.rows_mut().zip(x.rows()).enumerate() {
        let (mut best, mut least) = (0, T::INFINITY);
        for (j, point) in points.rows().enumerate() {
            let distance = distance2(x, point);
            if distance < least {
                (best, least) = (j, distance);
            }
        }
        out.iter_mut().zip(images.row(best)).for_each(|(out, &image)| *out = image);
        if let Some(slot) = index.as_mut().and_then(|index| index.get_mut(i)) {
            *slot = best as u32;
        }
    }
    Ok(())
}
