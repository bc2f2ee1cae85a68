//! A transport map as plain arrays: the points y, potentials g, log-weights and eps, which is all that a device needs to send new points on.
//!
//! ```text
//! eps > 0    T(x) = softmax mean of y with logits ln b_j + (g_j - |x - y_j|^2 / 2) / eps         one call of the kernel
//! eps = 0    T(x) = y_j,  j = argmin_j (|x - y_j|^2 / 2 - g_j) over the points with weight       its limit
//! nearest    T(x) = T_i,  i = argmin_i |x - x_i|, of a map known at points x_i only
//! ```
//!
//! Solvers give g: [`assign`](super::assign) for eps = 0, an entropic solver for eps > 0. Cost n m d. Error: that of one comparison, or the kernel's.

use super::project::{Targets, project_soft, project_soft_work_len, send};
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;

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

    /// T at n points: the bits of [`project_soft`], for eps = 0 of [`project_hard`](super::project_hard) over the points with weight.
    ///
    /// # Errors
    /// `Shape`; `Length`; `Scratch`; `Parameter` unless eps >= 0; `NonFinite`; `Range`; `Empty` if no point of y has weight.
    pub fn apply(&self, out: PointsMut<'_, T>, x: Points<'_, T>, work: &mut [T]) -> Result<()> {
        let Self { y, g, log_weights, eps } = *self;
        if eps != T::ZERO {
            return project_soft(out, x, y, g, log_weights, eps, work);
        }
        if let Some(weights) = log_weights {
            ensure(weights.len() == y.len(), Error::Length)?;
            ensure(weights.iter().all(|&w| w.is_finite() || w == -T::INFINITY), Error::NonFinite)?;
            ensure(weights.iter().any(|w| w.is_finite()), Error::Empty)?;
        }
        send(out, None, x, Targets { y, g, log_weights }, y)
    }
}

/// The map that is known at m points only, at n new ones: each takes the image of the nearest point, the first of several.
///
/// `index`: n indices of the points taken. `images`: m rows of any dimension, that of `out`.
///
/// # Errors
/// `Shape`; `Length`; `NonFinite` and `Range` (x and points; NaN in images passes through); `Empty` for m = 0.
pub fn project_nearest<T: Scalar>(
    out: PointsMut<'_, T>,
    index: Option<&mut [u32]>,
    x: Points<'_, T>,
    points: Points<'_, T>,
    images: Points<'_, T>,
) -> Result<()> {
    send(out, index, x, Targets { y: points, g: None, log_weights: None }, images)
}
