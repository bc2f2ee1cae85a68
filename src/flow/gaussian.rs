//! The flow of a Gaussian with any covariance, in closed form.
//!
//! Data law: `N(mean, sum_k var_k e_k e_k^T)`, the `e_k` orthonormal. At time t the law is `N(t mean, sum_k c_k e_k e_k^T)`,
//! `c_k = (1-t)^2 + t^2 var_k`. With `y_k = <e_k, x - t mean>` and `lambda_k = (t var_k - (1-t)) / c_k` (docs/math.md, section 4):
//!
//! ```text
//! denoiser    m = mean + sum_k (t var_k / c_k) y_k e_k
//! velocity    v = mean + sum_k lambda_k y_k e_k              its Jacobian: sum_k lambda_k e_k e_k^T
//! score          - sum_k (y_k / c_k) e_k
//! log-density    -(1/2) sum_k (y_k^2 / c_k + ln(2 pi c_k))
//! flow map    from time r to time t: t mean + sum_k sqrt(c_k(t) / c_k(r)) <e_k, x - r mean> e_k
//! ```
//!
//! Cost: 4 n d^2, on the coordinate axes n d. Memory: 3 d scalars. Error: about d EPSILON of the terms' magnitudes.

use super::axes::Scaling;
use super::cloud::Quantity;
use super::step::within;
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, Replace, same_shape};
use crate::scalar::Scalar;

/// A normal law of d dimensions. With the eigenvalues and eigenvectors of its covariance from [`linalg::eigen`](crate::linalg::eigen)
/// it may have any.
#[derive(Clone, Copy, Debug)]
pub struct Gaussian<'a, T> {
    /// d numbers.
    pub mean: &'a [T],
    /// The variance along each axis: d numbers, at least 0. One that rounding left below, but within d EPSILON of the largest, counts as 0: the
    /// eigenvalues of a singular covariance.
    pub variances: &'a [T],
    /// d orthonormal rows of d numbers, which nothing checks. `None`: the coordinate axes.
    pub axes: Option<Points<'a, T>>,
}

/// What does not depend on the point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary<T> {
    /// Of the velocity: the sum of the `lambda_k`.
    pub divergence: T,
    /// The trace of the covariance of the data, given the point: the sum of `(1-t)^2 var_k / c_k`.
    pub posterior_trace: T,
    /// The largest `lambda_k`: how fast two close points part at most.
    pub largest_eigenvalue: T,
}

/// The scalars of scratch of every method of [`Gaussian`], for dimension d.
pub const fn gaussian_work_len(d: usize) -> usize {
    d.saturating_mul(3)
}

impl<T: Scalar> Gaussian<'_, T> {
    /// The field at time t for n query points; on request the log-density of the law at time t (n numbers).
    ///
    /// # Errors
    /// `Shape`, `Length`, `Scratch`; `NonFinite` if the law holds a NaN or an infinity; `Parameter` unless 0 <= t <= 1, variances >= 0, and
    /// t < 1 or variances > 0; `Range` if a c_k underflows or d variances could overflow. NaN in x passes through.
    pub fn field(
        &self,
        mut out: PointsMut<'_, T>,
        log_density: Option<&mut [T]>,
        x: Points<'_, T>,
        t: T,
        quantity: Quantity,
        work: &mut [T],
    ) -> Result<()> {
        same_shape(&out.view(), &x)?;
        ensure(log_density.as_ref().is_none_or(|list| list.len() == x.len()), Error::Length)?;
        self.centred(x.dim().get())?;
        let mut scaling = self.scaling(x.dim().get(), work, |variance| {
            let now = Level::at(t, variance)?;
            Ok((now.gain(quantity), now.c))
        })?;
        out.blend(&x, Replace);
        let to = if quantity == Quantity::Score { T::ZERO } else { T::ONE };
        scaling.apply(out, self.mean, (t, to), log_density);
        Ok(())
    }

    /// The Jacobian of the velocity at time t times n directions. The mean does not matter.
    ///
    /// # Errors
    /// As [`Gaussian::field`]; NaN in directions passes through.
    pub fn jacobian(&self, mut out: PointsMut<'_, T>, directions: Points<'_, T>, t: T, work: &mut [T]) -> Result<()> {
        same_shape(&out.view(), &directions)?;
        let mut scaling = self.scaling(directions.dim().get(), work, |variance| {
            let now = Level::at(t, variance)?;
            Ok((now.gain(Quantity::Velocity), now.c))
        })?;
        out.blend(&directions, Replace);
        scaling.apply(out, &[], (T::ZERO, T::ZERO), None);
        Ok(())
    }

    /// What does not depend on the point. Mean and axes do not matter.
    ///
    /// # Errors
    /// As [`Gaussian::field`].
    pub fn summary(&self, t: T) -> Result<Summary<T>> {
        let nothing = Summary { divergence: T::ZERO, posterior_trace: T::ZERO, largest_eigenvalue: -T::INFINITY };
        self.spread(self.variances.len())?.try_fold(nothing, |sum, variance| {
            let now = Level::at(t, variance)?;
            let lambda = now.gain(Quantity::Velocity);
            Ok(Summary {
                divergence: sum.divergence + lambda,
                posterior_trace: sum.posterior_trace + now.left * now.left / now.c * variance,
                largest_eigenvalue: lambda.max(sum.largest_eigenvalue),
            })
        })
    }

    /// Carries n points along the exact flow from one time to another, in place and in either direction: from noise at 0 to samples at 1.
    ///
    /// # Errors
    /// As [`Gaussian::field`] at time `from`; `Parameter` unless 0 <= to <= 1. `to` may be 1 where a variance is 0.
    pub fn map(&self, x: PointsMut<'_, T>, from: T, to: T, work: &mut [T]) -> Result<()> {
        self.centred(x.dim().get())?;
        let mut scaling = self.scaling(x.dim().get(), work, |variance| {
            let (now, then) = (Level::at(from, variance)?, Level::of(to, variance)?);
            // by itself each root is in range, which the ratio need not be
            Ok((then.c.sqrt() / now.c.sqrt(), now.c))
        })?;
        scaling.apply(x, self.mean, (from, to), None);
        Ok(())
    }

    /// That the mean is finite, and d numbers.
    fn centred(&self, d: usize) -> Result<()> {
        ensure(self.mean.len() == d, Error::Shape)?;
        ensure(self.mean.iter().all(|m| m.is_finite()), Error::NonFinite)
    }

    /// The variances, 0 where rounding left one below, once it is known that they are what they should be, and d.
    fn spread(&self, d: usize) -> Result<impl Iterator<Item = T>> {
        ensure(self.variances.len() == d && d > 0, Error::Shape)?;
        ensure(self.variances.iter().all(|variance| variance.is_finite()), Error::NonFinite)?;
        let (count, largest) = (T::from_usize(d), self.variances.iter().fold(T::ZERO, |largest, &v| v.max(largest)));
        ensure(self.variances.iter().all(|&variance| variance >= -(count * T::EPSILON * largest)), Error::Parameter)?;
        ensure((largest * count).fits(), Error::Range)?;
        Ok(self.variances.iter().map(|&variance| variance.max(T::ZERO)))
    }

    /// The gains and levels that `each` makes of the variances, in scratch, once everything else but the mean is checked.
    fn scaling<'a>(&'a self, d: usize, work: &'a mut [T], each: impl Fn(T) -> Result<(T, T)>) -> Result<Scaling<'a, T>> {
        let variances = self.spread(d)?;
        if let Some(axes) = &self.axes {
            ensure(axes.len() == d && axes.dim().get() == d, Error::Shape)?;
            axes.largest()?;
        }
        let scaling = Scaling::new(self.axes, d, work)?;
        for ((gain, level), variance) in scaling.gains.iter_mut().zip(&mut *scaling.levels).zip(variances) {
            (*gain, *level) = each(variance)?;
        }
        Ok(scaling)
    }
}

/// What a time makes of a variance.
struct Level<T> {
    /// 1 - t
    left: T,
    /// t var
    pull: T,
    /// (1-t)^2 + t^2 var
    c: T,
}

impl<T: Scalar> Level<T> {
    fn of(t: T, variance: T) -> Result<Self> {
        ensure(within(t), Error::Parameter)?;
        let (left, pull) = (T::ONE - t, t * variance);
        Ok(Self { left, pull, c: left * left + t * pull })
    }

    /// Where c may divide.
    fn at(t: T, variance: T) -> Result<Self> {
        let level = Self::of(t, variance)?;
        ensure(t < T::ONE || variance > T::ZERO, Error::Parameter)?;
        ensure(level.c >= T::MIN_POSITIVE, Error::Range)?;
        Ok(level)
    }

    /// What a field multiplies `y` by.
    fn gain(&self, quantity: Quantity) -> T {
        match quantity {
            Quantity::Velocity => (self.pull - self.left) / self.c,
            Quantity::Denoiser => self.pull / self.c,
            Quantity::Score => -T::ONE / self.c,
        }
    }
}
