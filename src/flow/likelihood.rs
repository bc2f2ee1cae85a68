//! Runs that follow the log-density: `d ln p(x_t) / dt = -div v_t(x_t)` along the flow, so the integral of the divergence, by the
//! method's own rule, is what a run changes of it.
//!
//! ```text
//! Euler            -h div                              AdamsBashforth   -h ((1 + r/2) div - (r/2) div_before)
//! Heun, HeunEuler  -(h/2) (div + div_next)             h = to - from < 0 on the way from data to noise
//! ```
//!
//! Source: R. Chen et al., arXiv 1806.07366; docs/math.md, section 4. Order: the method's. Memory: n (d + 1) scalars, twice for the methods
//! of second order. Error: of rounding, eps times the number of steps and the largest term.

use super::cloud::{Cloud, Quantity, cloud_work_len};
use super::run::run;
use super::sample::{Method, predict, sample_work_len};
use super::step::{adams_bashforth, euler, heun};
use crate::error::{Error, Outcome, Result, ensure};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;

/// The scalars of scratch of [`sample_likelihood`], for n points of dimension d.
pub const fn sample_likelihood_work_len(n: usize, d: usize, method: Method) -> usize {
    sample_work_len(n, d.saturating_add(1), method)
}

/// The scalars of scratch of [`sample_cloud_likelihood`], for n points of dimension d.
pub const fn sample_cloud_likelihood_work_len<T: Scalar>(n: usize, d: usize, method: Method) -> usize {
    sample_likelihood_work_len(n, d, method).saturating_add(cloud_work_len::<T>(d))
}

/// [`sample`](super::sample), and in `change`, n numbers, by how much the log-density of each point's law has changed from the first time
/// to the last: from noise to data, the log-density of a sample is that of its noise plus its change; from data to noise, that
/// of the data is that of the noise less the change.
///
/// `field(out, divergence, x, t)` writes the velocity and its divergence (n numbers). Where a callback stops or fails, x and `change` hold
/// the state of the last completed step.
///
/// `work`: [`sample_likelihood_work_len`] scalars.
///
/// # Errors
/// As [`sample`](super::sample); `Parameter` unless the method is `Euler`, `Heun`, `HeunEuler` or `AdamsBashforth`; `Length` if `change` is
/// too short.
pub fn sample_likelihood<T: Scalar>(
    x: PointsMut<'_, T>,
    change: &mut [T],
    times: &[T],
    method: Method,
    mut field: impl FnMut(PointsMut<'_, T>, &mut [T], Points<'_, T>, T) -> Result<Outcome>,
    observer: impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome>,
    work: &mut [T],
) -> Result<Outcome> {
    check(method, times)?;
    let change = change.get_mut(..x.len()).ok_or(Error::Length)?;
    let mut rates = Rates::new(work, &x, method)?;
    change.fill(T::ZERO);
    run(x, times, |x, from, to| rates.step(x, change, from, to, method, &mut field), observer)
}

/// [`sample_likelihood`] on the velocity of a cloud, whose divergence is known in closed form.
///
/// # Errors
/// As [`sample_likelihood`] and [`Cloud::field`]; `Parameter` too if s = 0 and the field would be evaluated
/// at 1: where a run starts and, for Heun, where it ends.
pub fn sample_cloud_likelihood<T: Scalar>(
    x: PointsMut<'_, T>,
    change: &mut [T],
    times: &[T],
    cloud: &Cloud<'_, T>,
    method: Method,
    observer: impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome>,
    work: &mut [T],
) -> Result<Outcome> {
    check(method, times)?;
    ensure(x.dim() == cloud.points.dim(), Error::Shape)?;
    let change = change.get_mut(..x.len()).ok_or(Error::Length)?;
    let own = sample_likelihood_work_len(x.len(), x.dim().get(), method);
    let (own, work) = work.split_at_mut_checked(own).ok_or(Error::Scratch)?;
    let mut rates = Rates::new(own, &x, method)?;
    let (&last, starts) = times.split_last().ok_or(Error::Length)?;
    cloud.check_at(if method.of_step(last) == Method::Heun { times } else { starts })?;
    let mut field = |out: PointsMut<'_, T>, divergence: &mut [T], x: Points<'_, T>, t: T| {
        cloud.field(out, None, Some(divergence), x, t, Quantity::Velocity, work)?;
        Ok(Outcome::Done)
    };
    // `change` is written by the first step, since only then the arrays are known to be good
    run(x, times, |x, from, to| rates.step(x, change, from, to, method, &mut field), observer)
}

fn check<T: Scalar>(method: Method, times: &[T]) -> Result<()> {
    let on_velocity = matches!(method, Method::Euler | Method::Heun | Method::HeunEuler | Method::AdamsBashforth);
    ensure(on_velocity, Error::Parameter)?;
    method.check(times)
}

/// A velocity and its divergence at each point.
struct Rate<'a, T> {
    velocity: PointsMut<'a, T>,
    divergence: &'a mut [T],
}

impl<'a, T: Scalar> Rate<'a, T> {
    /// From the first of the scratch, and what is left of it.
    fn new(work: &'a mut [T], n: usize, d: usize) -> Result<(Self, &'a mut [T])> {
        let (velocity, rest) = PointsMut::take(work, n, d)?;
        let (divergence, rest) = rest.split_at_mut_checked(n).ok_or(Error::Scratch)?;
        Ok((Self { velocity, divergence }, rest))
    }
}

/// What a run holds between and during its steps.
struct Rates<'a, T> {
    now: Rate<'a, T>,
    /// Those of the step before, or Heun's Euler points and the divergences there; of no points for Euler.
    other: Rate<'a, T>,
    /// Where the step before started.
    before: Option<T>,
}

impl<'a, T: Scalar> Rates<'a, T> {
    fn new(work: &'a mut [T], x: &PointsMut<'_, T>, method: Method) -> Result<Self> {
        let (n, d) = (x.len(), x.dim().get());
        let (now, rest) = Rate::new(work, n, d)?;
        let (other, _) = Rate::new(rest, if method.held() > 1 { n } else { 0 }, d)?;
        Ok(Self { now, other, before: None })
    }

    fn step(
        &mut self,
        x: &mut PointsMut<'_, T>,
        change: &mut [T],
        from: T,
        to: T,
        method: Method,
        field: &mut impl FnMut(PointsMut<'_, T>, &mut [T], Points<'_, T>, T) -> Result<Outcome>,
    ) -> Result<Outcome> {
        let (method, Self { now, other, before }) = (method.of_step(to), &mut *self);
        if field(now.velocity.reborrow(), now.divergence, x.view(), from)? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
        if method == Method::Heun {
            predict(&mut other.velocity, &x.view(), &now.velocity.view(), to - from);
            let at = other.velocity.view();
            if field(now.velocity.reborrow(), other.divergence, at, to)? == Outcome::Stopped {
                return Ok(Outcome::Stopped);
            }
        }
        if before.is_none() {
            change.fill(T::ZERO);
        }
        self.advance(x, change, from, to, method)?;
        self.before = Some(from);
        Ok(Outcome::Done)
    }

    /// Moves x by the velocities and `change` by the divergences, as if time ran the other way.
    fn advance(&mut self, x: &mut PointsMut<'_, T>, change: &mut [T], from: T, to: T, method: Method) -> Result<()> {
        let Self { now, other, before } = self;
        let mut change = PointsMut::packed(change, 1)?;
        let (v, div) = (now.velocity.view(), Points::packed(now.divergence, 1)?);
        let last = Points::packed(other.divergence, 1)?;
        match method {
            Method::Heun => {
                let half = T::lit(-0.5) * (to - from);
                heun(x.reborrow(), other.velocity.view(), v, from, to)?;
                change.combine([T::ONE, half, half], &div, &last);
            }
            Method::AdamsBashforth => {
                let v_before = before.map(|time| (other.velocity.view(), time));
                adams_bashforth(x.reborrow(), v, v_before, from, to)?;
                adams_bashforth(change, div, before.map(|time| (last, -time)), -from, -to)?;
                core::mem::swap(now, other);
            }
            _ => {
                euler(x.reborrow(), v, from, to)?;
                euler(change, div, to, from)?;
            }
        }
        Ok(())
    }
}
