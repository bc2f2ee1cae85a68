//! The error law: what Euler's steps do to a Gaussian target, exactly, on any schedule.
//!
//! Target N(mean, diag s_i^2); noise Z and data are coupled with correlation rho in every coordinate (0: independent). With
//! `p(t) = (1-t) (1, 0) + t (rho s, s sqrt(1-rho^2))`, a coordinate of `X_t - t mean` has variance |p|^2, its velocity is
//! `(<p', p>/|p|^2) (X_t - t mean)`, and a step of length h multiplies it by (docs/math.md, section 3, "the law of any schedule")
//!
//! ```text
//! 1 + h <p', p>/|p|^2 = (|p(t+h)| / |p(t)|) cos(angle from p(t) to p(t+h)),    sin(angle) = h s sqrt(1-rho^2) / (|p(t)| |p(t+h)|)
//! ```
//!
//! so that `ln |cos| = ln(1 - sin^2)/2` has no cancellation and needs no inverse function. From `(1 - t_0) z` the law at the end
//! is normal with mean `(t_N - G t_0) mean` and factor `g = (1 - t_0) G` on z, G the product of the multipliers.
//!
//! Source: docs/math.md, derived there. Cost: about 40 operations a step and coordinate. Memory: none. Error: of W2, some
//! N eps of its own size, however small it is beside s, for schedules that end at 1; for others of s.

use super::grid::{angle_time, fraction, geometric_time};
use super::step::check_times;
use crate::error::{Error, Result, ensure};
use crate::scalar::{Scalar, Sum};

/// The exact 2-Wasserstein distance between the law of Euler's steps from `(1 - t_0) z` and the target N(mean, diag sds^2).
///
/// `factors`: as many as `sds`; what z is multiplied by in each coordinate, sign included. `mean`: as many, or `None` for 0.
/// `times`: increasing, in [0, 1]. `rho`: the correlation of noise and data that the field was learnt from; 0 for independent.
///
/// # Errors
/// `Shape` if lengths differ; `Length` for fewer than two times; `Times` unless they increase strictly within [0, 1];
/// `NonFinite` for a mean or standard deviation; `Parameter` if one of these is negative, or unless -1 <= rho <= 1; `Range` if the
/// distance would overflow.
pub fn euler_law<T: Scalar>(factors: Option<&mut [T]>, mean: Option<&[T]>, sds: &[T], times: &[T], rho: T) -> Result<T> {
    ensure(factors.as_ref().is_none_or(|factors| factors.len() == sds.len()), Error::Shape)?;
    ensure(mean.is_none_or(|mean| mean.len() == sds.len()), Error::Shape)?;
    check_times(times)?;
    ensure(times.first() < times.last(), Error::Times)?;
    ensure(mean.unwrap_or_default().iter().all(|x| x.is_finite()), Error::NonFinite)?;
    check_target(sds, rho)?;
    let law = |s: T| Path::new(s, rho).law(times.iter().copied());
    let mut distance = Norm::new();
    let mut means = mean.unwrap_or_default().iter();
    for &s in sds {
        let law = law(s);
        distance.add(law.excess);
        distance.add(law.off_mean * means.next().copied().unwrap_or_default());
    }
    let w2 = distance.value();
    ensure(w2.is_finite(), Error::Range)?;
    for (factor, &s) in factors.unwrap_or_default().iter_mut().zip(sds) {
        *factor = law(s).factor;
    }
    Ok(w2)
}

fn check_target<T: Scalar>(sds: &[T], rho: T) -> Result<()> {
    ensure(sds.iter().all(|s| s.is_finite()), Error::NonFinite)?;
    ensure(sds.iter().all(|&s| s >= T::ZERO), Error::Parameter)?;
    ensure(rho.abs() <= T::ONE, Error::Parameter)
}

/// A schedule for any number of steps.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Plan<T> {
    /// [`uniform`](super::uniform)
    Uniform,
    /// [`geometric`](super::geometric) with tau = 1 - 1/N
    Geometric,
    /// [`equal_angle`](super::equal_angle) for this standard deviation; for 0, the root mean square of those of the target
    EqualAngle(T),
}

/// The least number of steps with which Euler's error on N(any mean, diag sds^2) is at most `tolerance` in W2, by [`euler_law`].
/// (From time 0 to 1 the mean is exact.)
///
/// Every N from 1 on is tried, so nothing is assumed of how the error falls. Cost: about 20 `N^2` operations a coordinate; where no number of
/// steps suffices, 20 `max_steps^2` (10^4 steps: 2e9), so `max_steps` is a limit of time too.
///
/// # Errors
/// `NonFinite` for a standard deviation; `Parameter` if one is negative, or unless -1 <= rho <= 1, tolerance > 0, and the plan's
/// s >= 0; `Range` if `max_steps` steps do not suffice, or if the root mean square of the sds would overflow.
pub fn steps_needed<T: Scalar>(plan: Plan<T>, sds: &[T], rho: T, tolerance: T, max_steps: usize) -> Result<usize> {
    check_target(sds, rho)?;
    ensure(tolerance > T::ZERO && tolerance.is_finite(), Error::Parameter)?;
    let plan = match plan {
        Plan::EqualAngle(s) if s == T::ZERO => Plan::EqualAngle(root_mean_square(sds)?),
        other => other,
    };
    if let Plan::EqualAngle(s) = plan {
        ensure(s >= T::ZERO && s.is_finite(), Error::Parameter)?;
    }
    (1..=max_steps).find(|&steps| plan.suffices(steps, sds, rho, tolerance)).ok_or(Error::Range)
}

fn root_mean_square<T: Scalar>(sds: &[T]) -> Result<T> {
    let mut norm = Norm::new();
    sds.iter().for_each(|&s| norm.add(s));
    let mean = norm.value() / T::from_usize(sds.len().max(1)).sqrt();
    ensure(mean.is_finite(), Error::Range)?;
    Ok(mean)
}

impl<T: Scalar> Plan<T> {
    /// Time k of N = `steps`; `rate` is ln(1/N).
    fn time(self, rate: T, k: usize, steps: usize) -> T {
        match self {
            _ if k == 0 => T::ZERO,
            _ if k == steps => T::ONE,
            Plan::Uniform => fraction(k, steps),
            Plan::Geometric => geometric_time(rate, k, steps),
            Plan::EqualAngle(s) => angle_time(s, fraction(k, steps)),
        }
    }

    /// Whether the error of this many steps is at most the tolerance; ends at the first coordinates that exceed it.
    fn suffices(self, steps: usize, sds: &[T], rho: T, tolerance: T) -> bool {
        let rate = -T::from_usize(steps).ln();
        let mut distance = Norm::new();
        sds.iter().all(|&s| {
            distance.add(Path::new(s, rho).law((0..=steps).map(|k| self.time(rate, k, steps))).excess);
            distance.value() <= tolerance
        })
    }
}

/// p(t) for one coordinate.
struct Path<T> {
    s: T,
    rho: T,
    /// rho s and s sqrt(1 - rho^2), what t is multiplied by
    along: T,
    across: T,
}

/// p at one time: its length, and its direction.
#[derive(Clone, Copy)]
struct Arm<T> {
    t: T,
    length: T,
    x: T,
    y: T,
}

/// Where Euler's steps end in one coordinate.
struct Law<T> {
    /// what z is multiplied by
    factor: T,
    /// its magnitude minus s
    excess: T,
    /// what the mean is multiplied by to give the error of the mean
    off_mean: T,
}

impl<T: Scalar> Path<T> {
    fn new(s: T, rho: T) -> Self {
        Self { s, rho, along: rho * s, across: s * ((T::ONE - rho) * (T::ONE + rho)).sqrt() }
    }

    fn at(&self, t: T) -> Arm<T> {
        let (x, y) = ((T::ONE - t) + t * self.along, t * self.across);
        let largest = x.abs().max(y);
        if largest == T::ZERO {
            return Arm { t, length: T::ZERO, x: T::ZERO, y: T::ZERO };
        }
        let (x, y) = (x / largest, y / largest);
        let length = (x * x + y * y).sqrt();
        Arm { t, length: largest * length, x: x / length, y: y / length }
    }

    /// ln |cos| of the angle between two arms, and whether the cosine is negative; `None` where it is 0.
    fn turn(&self, a: &Arm<T>, b: &Arm<T>) -> Option<(T, bool)> {
        let cos = a.x * b.x + a.y * b.y;
        if cos == T::ZERO {
            return None;
        }
        let sin = self.across / a.length * (b.t - a.t) / b.length;
        let square = sin * sin;
        // the sine is exact for small angles, the cosine for those near a quarter turn
        let log = if square < T::lit(0.5) { T::lit(0.5) * (-square).ln_1p() } else { cos.abs().ln() };
        Some((log, cos < T::ZERO))
    }

    /// ln of (1 - t_0) over the length of the first arm that is not 0.
    fn start(&self, first: T, arm: &Arm<T>) -> T {
        let ratio = self.s * (first / (T::ONE - first));
        let excess = ratio * (self.rho + self.rho + ratio);
        if excess.abs() < T::lit(0.5) { T::lit(-0.5) * excess.ln_1p() } else { ((T::ONE - first) / arm.length).ln() }
    }

    /// The length of the last arm minus s.
    fn short_of_s(&self, end: &Arm<T>) -> T {
        let left = T::ONE - end.t;
        let both = end.length + self.s;
        if left == T::ZERO || both == T::ZERO {
            return T::ZERO;
        }
        let slope = (self.rho + self.rho) * end.t - self.s * (T::ONE + end.t);
        left * (left / both + self.s / both * slope)
    }

    /// The law after these increasing times in [0, 1]. Where p vanishes (rho = -1, or s = 0 at time 1) the velocity is the mean's:
    /// the step to such a time leaves nothing of z, and one from it, if the first, all.
    fn law(&self, mut times: impl Iterator<Item = T>) -> Law<T> {
        let first = times.next().unwrap_or_default();
        let mut arm = self.at(first);
        let (mut logs, mut negative, mut vanished) = (Sum::new(), false, false);
        if arm.length > T::ZERO {
            logs.add(self.start(first, &arm));
        }
        for t in times {
            let next = self.at(t);
            if arm.length == T::ZERO && next.length > T::ZERO && !vanished {
                logs.add(((T::ONE - first) / next.length).ln());
            } else if let Some((log, back)) = self.turn(&arm, &next) {
                logs.add(log);
                negative ^= back;
            } else {
                vanished |= arm.length > T::ZERO;
            }
            arm = next;
        }
        let log = if vanished { -T::INFINITY } else { logs.value() };
        self.ended(first, &arm, log, negative)
    }

    fn ended(&self, first: T, end: &Arm<T>, log: T, negative: bool) -> Law<T> {
        let size = end.length * log.exp();
        let factor = if negative { -size } else { size };
        Law {
            factor,
            excess: self.short_of_s(end) + end.length * log.exp_m1(),
            off_mean: (T::ONE - end.t) + factor / (T::ONE - first) * first,
        }
    }
}

/// A root of a sum of squares, scaled by the largest so far, so that no square overflows or vanishes.
struct Norm<T> {
    scale: T,
    sum: T,
}

impl<T: Scalar> Norm<T> {
    fn new() -> Self {
        Self { scale: T::ZERO, sum: T::ZERO }
    }

    fn add(&mut self, x: T) {
        let x = x.abs();
        if x == T::ZERO {
            return;
        }
        if x > self.scale {
            let ratio = self.scale / x;
            self.sum = T::ONE + self.sum * ratio * ratio;
            self.scale = x;
        } else {
            let ratio = x / self.scale;
            self.sum += ratio * ratio;
        }
    }

    fn value(&self) -> T {
        self.scale * self.sum.sqrt()
    }
}
