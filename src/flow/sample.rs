//! The sampler without noise: a field, a step, an observer, for every pair of neighbouring times.
//!
//! | method | field | evaluations a step | order | scratch |
//! |---|---|---|---|---|
//! | `Euler` | velocity | 1 | 1 | n d |
//! | `Relax` | denoiser | 1 | 1 | n d |
//! | `Heun` | velocity | 2 | 2 | 2 n d |
//! | `HeunEuler` | velocity, not at time 1 as an end | 2, at last 1 | 2 | 2 n d |
//! | `AdamsBashforth` | velocity | 1 | 2 | 2 n d |
//! | `DpmSolver` | denoiser | 1 | 2 | 2 n d |
//!
//! Steps: `src/flow/step.rs`, to the bit. Heun's second evaluation is at Euler's point, kept in scratch. W2 error of Euler's steps on an
//! s-Gaussian target: `sqrt(d) s (1 - prod cos(angle steps))`, docs/math.md, section 3.

use super::run::run;
use super::step::{adams_bashforth, check_times, dpm_solver, euler, extrapolation, heun, multistep, relax, relaxation, span};
use crate::error::{Outcome, Result};
use crate::points::{Add, Points, PointsMut, Replace};
use crate::scalar::Scalar;

/// How a run steps, and so what its field predicts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// [`euler`], on the velocity.
    Euler,
    /// [`relax`], on the denoised point.
    Relax,
    /// [`heun`], on the velocity, which is asked at the end of each step too.
    Heun,
    /// `Heun`, but [`euler`] for the step to time 1, as EDM's and k-diffusion's samplers end: for fields that have no value there.
    HeunEuler,
    /// [`adams_bashforth`], on the velocity.
    AdamsBashforth,
    /// [`dpm_solver`], on the denoised point.
    DpmSolver,
}

/// The scalars of scratch of [`sample`], for n points of dimension d.
pub const fn sample_work_len(n: usize, d: usize, method: Method) -> usize {
    n.saturating_mul(d).saturating_mul(method.held())
}

/// Carries the points along `times`, in place.
///
/// `field(out, x, t)` writes its prediction at time t for the points x. `observer(step, total, x)` sees the points after
/// each step, steps counted from 1. Either may stop the run with `Ok(Stopped)`, or fail it with an error, which is
/// returned; x then holds the state of the last completed step. A schedule that ends before 1 stops early; one more [`relax`] step to 1 is
/// the final denoising. A run resumed with `AdamsBashforth` or `DpmSolver` begins with a step of first order again. `Heun` needs the velocity
/// at the last time too; where there is none at 1, `HeunEuler`.
///
/// Of no points (n = 0) nothing is asked and nothing seen. `work`: [`sample_work_len`] scalars.
///
/// # Errors
/// `Length` for fewer than two times; `Times` if they are not in [0, 1] and strictly monotone, if a denoiser would have
/// to step from time 1, or a factor of a step overflows; `Scratch`; a callback's.
pub fn sample<T: Scalar>(
    x: PointsMut<'_, T>,
    times: &[T],
    method: Method,
    mut field: impl FnMut(PointsMut<'_, T>, Points<'_, T>, T) -> Result<Outcome>,
    observer: impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome>,
    work: &mut [T],
) -> Result<Outcome> {
    method.check(times)?;
    let mut held = Held::new(work, &x, method)?;
    run(x, times, |x, from, to| held.step(x, from, to, method, &mut field), observer)
}

impl Method {
    /// How many arrays like x a step needs.
    pub(super) const fn held(self) -> usize {
        match self {
            Self::Euler | Self::Relax => 1,
            Self::Heun | Self::HeunEuler | Self::AdamsBashforth | Self::DpmSolver => 2,
        }
    }

    /// The method of a step to this time.
    pub(super) fn of_step<T: Scalar>(self, to: T) -> Self {
        match self {
            Self::HeunEuler if to == T::ONE => Self::Euler,
            Self::HeunEuler => Self::Heun,
            other => other,
        }
    }

    /// That every step along the times can be made.
    pub(super) fn check<T: Scalar>(self, times: &[T]) -> Result<()> {
        check_times(times)?;
        let mut before = None;
        for (&from, &to) in times.iter().zip(times.iter().skip(1)) {
            match (self, before) {
                (Self::Relax | Self::DpmSolver, None) | (Self::Relax, _) => relaxation(from, to)?,
                (Self::DpmSolver, Some(before)) => relaxation(from, to).and(multistep(before, from, to))?,
                (Self::AdamsBashforth, Some(before)) => extrapolation(before, from, to)?,
                (Self::Euler | Self::Heun | Self::HeunEuler | Self::AdamsBashforth, _) => span(from, to)?,
            };
            before = Some(from);
        }
        Ok(())
    }
}

/// What a run holds between and during its steps.
struct Held<'a, T> {
    /// Where the field writes.
    now: PointsMut<'a, T>,
    /// Its output at the step before, or Heun's Euler point; no points for the methods that need neither.
    other: PointsMut<'a, T>,
    /// Where the step before started.
    before: Option<T>,
}

impl<'a, T: Scalar> Held<'a, T> {
    fn new(work: &'a mut [T], x: &PointsMut<'_, T>, method: Method) -> Result<Self> {
        let (n, d) = (x.len(), x.dim().get());
        let (now, rest) = PointsMut::take(work, n, d)?;
        let (other, _) = PointsMut::take(rest, if method.held() > 1 { n } else { 0 }, d)?;
        Ok(Self { now, other, before: None })
    }

    fn step(
        &mut self,
        x: &mut PointsMut<'_, T>,
        from: T,
        to: T,
        method: Method,
        field: &mut impl FnMut(PointsMut<'_, T>, Points<'_, T>, T) -> Result<Outcome>,
    ) -> Result<Outcome> {
        if field(self.now.reborrow(), x.view(), from)? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
        let (now, before) = (self.now.view(), self.before.map(|time| (self.other.view(), time)));
        match method.of_step(to) {
            Method::Euler => euler(x.reborrow(), now, from, to)?,
            Method::Relax => relax(x.reborrow(), now, from, to)?,
            Method::Heun | Method::HeunEuler => return self.heun(x, from, to, field),
            Method::AdamsBashforth => adams_bashforth(x.reborrow(), now, before, from, to)?,
            Method::DpmSolver => dpm_solver(x.reborrow(), now, before, from, to)?,
        }
        if method.held() > 1 {
            core::mem::swap(&mut self.now, &mut self.other);
            self.before = Some(from);
        }
        Ok(Outcome::Done)
    }

    /// The second half of Heun's step, the velocity at x being there.
    fn heun(
        &mut self,
        x: &mut PointsMut<'_, T>,
        from: T,
        to: T,
        field: &mut impl FnMut(PointsMut<'_, T>, Points<'_, T>, T) -> Result<Outcome>,
    ) -> Result<Outcome> {
        predict(&mut self.other, &x.view(), &self.now.view(), to - from);
        if field(self.now.reborrow(), self.other.view(), to)? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
        heun(x.reborrow(), self.other.view(), self.now.view(), from, to)?;
        Ok(Outcome::Done)
    }
}

/// `p = x + h v`
pub(super) fn predict<T: Scalar>(p: &mut PointsMut<'_, T>, x: &Points<'_, T>, v: &Points<'_, T>, h: T) {
    p.blend(x, Replace);
    p.blend(v, Add(h));
}
