//! A run that measures how much the flow stretches: the integral of the largest eigenvalue of the velocity's Jacobian.
//!
//! ```text
//! x(t') = x + (t' - t) v_t(x),      growth += (t' - t) / 2 (lambda_t(x) + lambda_t'(x(t')))      the trapezoid rule
//! ```
//!
//! A small ball around a point's start is at most exp(growth) times as large at its end, so the largest of these numbers over many starts estimates the
//! Lipschitz constant of the flow's map along the run. lambda is a Rayleigh quotient, by power iteration from the direction of the step before,
//! so it errs to the low side. Cost: `iterations` passes with products at each of the times. Error: O(step^2) of the rule, O(step) of Euler.

use super::cloud::{Cloud, Quantity};
use super::jacobian::Power;
use super::run::run;
use super::step::{check_times, euler};
use crate::error::{Error, Outcome, Result, ensure};
use crate::points::{Points, PointsMut, Replace};
use crate::scalar::Scalar;
use crate::softmax;

/// The scalars of scratch of [`sample_cloud_growth`], for n points of dimension d.
pub const fn sample_cloud_growth_work_len<T: Scalar>(n: usize, d: usize) -> usize {
    let rows = n.saturating_mul(d.saturating_mul(4).saturating_add(2));
    rows.saturating_add(softmax::covariance_work_len::<T>(d, d))
}

/// Carries the points along the velocity of a cloud by Euler's steps, and gives for each the integral over time of the largest eigenvalue of
/// the velocity's Jacobian at the point; see [`Cloud::largest_eigenvalue`] for `iterations`, of which few are needed, since directions are kept
/// from time to time. Both are those of the last completed step, whatever ends the run.
///
/// # Errors
/// As [`sample_cloud`](super::sample_cloud), but a cloud with s = 0 cannot be asked at time 1 even at the end; `Length` unless growth has n
/// numbers; `Parameter` for no iterations; `Range` as [`Cloud::jacobian`].
pub fn sample_cloud_growth<T: Scalar>(
    x: PointsMut<'_, T>,
    growth: &mut [T],
    times: &[T],
    cloud: &Cloud<'_, T>,
    iterations: usize,
    observer: impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome>,
    work: &mut [T],
) -> Result<Outcome> {
    check_times(times)?;
    ensure(x.dim() == cloud.points.dim(), Error::Shape)?;
    ensure(growth.len() == x.len(), Error::Length)?;
    cloud.check_at(times)?;
    let mut ahead = Ahead::new(x.len(), x.dim().get(), iterations, work)?;
    ahead.next.blend(&x.view(), Replace);
    ahead.arrive(cloud, times.first().copied().unwrap_or(T::ZERO))?;
    growth.fill(T::ZERO);
    let step = |x: &mut PointsMut<'_, T>, from: T, to: T| {
        ahead.advance(cloud, from, to)?;
        x.blend(&ahead.next.view(), Replace);
        let half = (to - from) * T::lit(0.5);
        for ((growth, &before), &after) in growth.iter_mut().zip(&*ahead.before).zip(&*ahead.after) {
            *growth += half * (before + after);
        }
        Ok(Outcome::Done)
    };
    run(x, times, step, observer)
}

/// The state one step ahead of the points, and what is known there.
struct Ahead<'a, T> {
    iterations: usize,
    next: PointsMut<'a, T>,
    velocity: PointsMut<'a, T>,
    direction: PointsMut<'a, T>,
    /// lambda before and after a step.
    before: &'a mut [T],
    after: &'a mut [T],
    work: &'a mut [T],
}

impl<'a, T: Scalar> Ahead<'a, T> {
    fn new(n: usize, d: usize, iterations: usize, work: &'a mut [T]) -> Result<Self> {
        let (next, work) = PointsMut::take(work, n, d)?;
        let (velocity, work) = PointsMut::take(work, n, d)?;
        let (mut direction, work) = PointsMut::take(work, n, d)?;
        let (before, work) = work.split_at_mut_checked(n).ok_or(Error::Scratch)?;
        let (after, work) = work.split_at_mut_checked(n).ok_or(Error::Scratch)?;
        direction.rows_mut().for_each(start);
        Ok(Self { iterations, next, velocity, direction, before, after, work })
    }

    /// The velocity and lambda at `next`.
    fn arrive(&mut self, cloud: &Cloud<'_, T>, t: T) -> Result<()> {
        let (direction, mean) = (self.direction.reborrow(), Some(self.velocity.reborrow()));
        let power = Power { value: &mut *self.after, bound: None, direction, mean };
        cloud.power(power, self.next.view(), t, self.iterations, self.work)?;
        cloud.blend(&mut self.velocity, &self.next.view(), t, cloud.variance(t)?, Quantity::Velocity);
        Ok(())
    }

    /// A step from x to `next`, and what is there.
    fn advance(&mut self, cloud: &Cloud<'_, T>, from: T, to: T) -> Result<()> {
        euler(self.next.reborrow(), self.velocity.view(), from, to)?;
        core::mem::swap(&mut self.before, &mut self.after);
        self.arrive(cloud, to)
    }
}

/// A direction that no symmetry of data is likely to be orthogonal to: 1 plus the fractional parts of the golden ratio's multiples.
fn start<T: Scalar>(row: &mut [T]) {
    let mut part = T::ZERO;
    for x in row {
        part += T::lit(0.618_033_988_749_894_9);
        if part >= T::ONE {
            part -= T::ONE;
        }
        *x = T::ONE + part;
    }
}
