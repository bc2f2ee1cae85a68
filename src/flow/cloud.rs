//! The flow of a data cloud, in closed form.
//!
//! Data law: `sum_j b_j N(y_j, s^2 I)`; s = 0 is the cloud itself, s > 0 its smoothing (a Gaussian kernel density, an
//! isotropic mixture). At time t the law is `sum_j b_j N(t y_j, c I)`, `c = (1-t)^2 + t^2 s^2`. With the softmax weights of
//! `l_j = -|x - t y_j|^2 / (2c) + ln b_j`, their mean e and trace of covariance trcov (docs/math.md, section 4):
//!
//! ```text
//! denoiser    m = ((1-t)^2 e + t s^2 x) / c
//! velocity    v = ((1-t) e + (t s^2 - (1-t)) x) / c       no 0/0 at t = 1 when s > 0
//! score           (t e - x) / c
//! log-density     lse - (d/2) ln(2 pi c)
//! divergence of v ((1-t) t trcov / c + d (t s^2 - (1-t))) / c
//! posterior trace q (q trcov + d s^2), q = (1-t)^2 / c    of the covariance of the data given x
//! ```
//!
//! Cost: one pass of the softmax kernel, n m (4d + 20) operations. Error: the kernel's.

use super::lipschitz::variance;
use super::run::run;
use super::step::{check_times, euler, relax, within};
use crate::error::{Error, Outcome, Result, ensure};
use crate::points::{Both, Points, PointsMut, same_shape};
use crate::scalar::Scalar;
use crate::softmax::{self, Input, Logit, Output};

/// Data, or the centres of a mixture.
#[derive(Clone, Copy, Debug)]
pub struct Cloud<'a, T> {
    /// m points of dimension d.
    pub points: Points<'a, T>,
    /// ln b_j, m numbers, normalised by the caller if log-densities matter. `None`: `-ln m`.
    pub log_weights: Option<&'a [T]>,
    /// s, the standard deviation of the smoothing; 0 for none.
    pub s: T,
}

/// Which field to evaluate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// v
    Velocity,
    /// m
    Denoiser,
    /// the gradient of the log-density
    Score,
}

/// The scalars of scratch of [`Cloud::field`], for dimension d.
pub const fn cloud_work_len<T: Scalar>(d: usize) -> usize {
    softmax::work_len::<T>(d, d)
}

/// The scalars of scratch of [`sample_cloud`], for n points of dimension d.
pub const fn sample_cloud_work_len<T: Scalar>(n: usize, d: usize) -> usize {
    n.saturating_mul(d).saturating_add(cloud_work_len::<T>(d))
}

impl<T: Scalar> Cloud<'_, T> {
    /// The field at time t for n query points; on request the log-density of the law at time t, and the divergence of the
    /// velocity (n numbers each).
    ///
    /// # Errors
    /// `Parameter` unless 0 <= t <= 1, s >= 0, and t < 1 or s > 0; `Range` if c or s^2 would overflow or underflow; else as
    /// [`softmax::attend`].
    pub fn field(
        &self,
        mut out: PointsMut<'_, T>,
        mut log_density: Option<&mut [T]>,
        mut divergence: Option<&mut [T]>,
        x: Points<'_, T>,
        t: T,
        quantity: Quantity,
        work: &mut [T],
    ) -> Result<()> {
        same_shape(&out.view(), &x)?;
        let c = self.variance(t)?;
        let mut output = Output {
            mean: Some(out.reborrow()),
            lse: log_density.as_deref_mut(),
            trcov: divergence.as_deref_mut(),
            ..Output::default()
        };
        softmax::attend_once(&mut output, &self.input(x, t, c), work)?;
        self.blend(&mut out, &x, t, c, quantity);
        let count = self.log_weights.is_none().then(|| self.points.len());
        normalise(log_density.unwrap_or_default(), self.points.dim().get(), count, c);
        self.diverge(divergence.unwrap_or_default(), t, c);
        Ok(())
    }

    /// The trace of the covariance of the data given x at time t, n numbers: the denoiser's expected squared error.
    ///
    /// # Errors
    /// As [`Cloud::field`]; `Length` unless there are n numbers; `Range` too if `d s^2` would overflow.
    pub fn posterior_trace(&self, out: &mut [T], x: Points<'_, T>, t: T, work: &mut [T]) -> Result<()> {
        let c = self.variance(t)?;
        let own = T::from_usize(self.points.dim().get()) * (self.s * self.s);
        ensure(own.fits(), Error::Range)?;
        let mut output = Output { trcov: Some(&mut *out), ..Output::default() };
        softmax::attend_once(&mut output, &self.input(x, t, c), work)?;
        let left = T::ONE - t;
        let kept = left * left / c;
        for value in out {
            *value = kept * (kept * *value + own);
        }
        Ok(())
    }

    /// The field alone.
    fn drive(&self, mut out: PointsMut<'_, T>, x: Points<'_, T>, t: T, quantity: Quantity, work: &mut [T]) -> Result<()> {
        let c = self.variance(t)?;
        softmax::means(out.reborrow(), &self.input(x, t, c), work, softmax::distances)?;
        self.blend(&mut out, &x, t, c, quantity);
        Ok(())
    }

    /// That there is a field at these times.
    pub(super) fn check_at(&self, times: &[T]) -> Result<()> {
        times.iter().try_for_each(|&t| self.variance(t).map(drop))
    }

    pub(super) fn input<'a>(&'a self, x: Points<'a, T>, t: T, c: T) -> Input<'a, T> {
        let logit = Logit::Distance { kappa: T::lit(0.5) / c, key_scale: t };
        Input { queries: x, keys: self.points, values: self.points, bias: self.log_weights, logit }
    }

    /// e to the field.
    pub(super) fn blend(&self, mean: &mut PointsMut<'_, T>, x: &Points<'_, T>, t: T, c: T, quantity: Quantity) {
        let (of_mean, of_x) = self.coefficients(t, c, quantity);
        mean.blend(x, Both(of_mean, of_x));
    }

    /// c, after the checks of t and s.
    pub(super) fn variance(&self, t: T) -> Result<T> {
        ensure(within(t) && self.s >= T::ZERO && self.s.is_finite(), Error::Parameter)?;
        ensure(t < T::ONE || self.s > T::ZERO, Error::Parameter)?;
        let c = variance(t, self.s);
        ensure(c >= T::MIN_POSITIVE && c.fits() && (t * self.s * self.s).fits(), Error::Range)?;
        Ok(c)
    }

    /// The factors of e and x.
    pub(super) fn coefficients(&self, t: T, c: T, quantity: Quantity) -> (T, T) {
        let left = T::ONE - t;
        let pull = t * self.s * self.s;
        match quantity {
            Quantity::Velocity => (left / c, (pull - left) / c),
            Quantity::Denoiser => (left * left / c, pull / c),
            Quantity::Score => (t / c, -T::ONE / c),
        }
    }

    /// trcov to divergence.
    fn diverge(&self, trcov: &mut [T], t: T, c: T) {
        let left = T::ONE - t;
        let of_x = T::from_usize(self.points.dim().get()) * (t * self.s * self.s - left);
        for value in trcov {
            *value = (left * t / c * *value + of_x) / c;
        }
    }
}

/// lse to log-density, of normal bumps of variance c around keys of dimension d: `count` keys of equal weight, or weighted ones.
pub(super) fn normalise<T: Scalar>(lse: &mut [T], d: usize, count: Option<usize>, c: T) {
    let mut constant = T::from_usize(d) * T::lit(0.5) * (T::lit(2.0) * T::PI * c).ln();
    if let Some(count) = count {
        constant += T::from_usize(count).ln();
    }
    for value in lse {
        *value -= constant;
    }
}

/// Carries the points from noise to samples of the cloud's law: [`sample`](super::sample) with [`euler`] on its velocity, or [`relax`] on
/// its denoiser if s = 0, when the last step to time 1 ends on it exactly.
///
/// # Errors
/// As [`sample`](super::sample) and [`Cloud::field`].
pub fn sample_cloud<T: Scalar>(
    x: PointsMut<'_, T>,
    times: &[T],
    cloud: &Cloud<'_, T>,
    observer: impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome>,
    work: &mut [T],
) -> Result<Outcome> {
    check_times(times)?;
    ensure(x.dim() == cloud.points.dim(), Error::Shape)?;
    let (mut drive, work) = PointsMut::take(work, x.len(), x.dim().get())?;
    cloud.check_at(times.split_last().map_or(times, |(_, starts)| starts))?;
    let quantity = if cloud.s > T::ZERO { Quantity::Velocity } else { Quantity::Denoiser };
    let step = |x: &mut PointsMut<'_, T>, from: T, to: T| {
        cloud.drive(drive.reborrow(), x.view(), from, quantity, work)?;
        if quantity == Quantity::Velocity {
            euler(x.reborrow(), drive.view(), from, to)?;
        } else {
            relax(x.reborrow(), drive.view(), from, to)?;
        }
        Ok(Outcome::Done)
    };
    run(x, times, step, observer)
}
