//! The sampler with noise: a field, a step with normal numbers, an observer, for every pair of neighbouring times.
//!
//! | kind | field | step | strength |
//! |---|---|---|---|
//! | `EulerMaruyama` | velocity | [`euler_maruyama`], epsilon = strength (1 - t) | 0: Euler |
//! | `Ancestral` | denoiser | [`ancestral`], eta = strength | 0: relax; 1: DDPM; large: all noise renewed |
//! | `Churn` | denoiser | [`renoise`](super::renoise) to (1 + strength) times the noise level, then relax | 0: relax |
//! | `ReverseDiffusion` | score, in diffusion time | `(1 + h) x + (1 + strength) h score + sqrt(2 strength h) z` | 0: no noise; 1: [`reverse_diffusion`](super::reverse_diffusion) |
//!
//! Noise comes by address, so that runs can be cut by rows and by steps without changing a bit. Sources and formulas: `src/flow/stochastic.rs`.
//! Cost: the field and 50 n d a step. Memory: 2 n d scalars. Laws are of first order in the step (but half where a step of the reversed
//! diffusion ends at 0, which leaves its noise, `sqrt(2 h)`, in the points).

use super::churn::Churn;
use super::run::run;
use super::step::{check_monotone, check_times};
use super::stochastic::{ancestral, diffused, euler_maruyama, renewed, reversed};
use crate::error::{Error, Outcome, Result, ensure};
use crate::noise::{self, Address, normals};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;

/// How a run with noise steps, and so what its field predicts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stochastic {
    /// [`euler_maruyama`] on the velocity, with epsilon = strength (1 - t).
    EulerMaruyama,
    /// [`ancestral`] on the denoised point, with eta = strength.
    Ancestral,
    /// Noise levels (1 - t)/t raised by a factor 1 + strength before each step of [`relax`](super::relax) that does not start at 0. EDM: strength
    /// min(S_churn / N, sqrt(2) - 1) for N steps; its other parameters: [`sample_churn`](super::sample_churn).
    Churn,
    /// The reversed diffusion, on the score and in diffusion time, with strength times its noise.
    ReverseDiffusion,
}

/// The scalars of scratch of [`sample_stochastic`], for n points of dimension d.
pub const fn sample_stochastic_work_len(n: usize, d: usize) -> usize {
    n.saturating_mul(d).saturating_mul(2)
}

/// Carries the points along `times`, in place, adding noise at each step: row i of step k has the numbers of `first` with k
/// added to its step and i to its row.
///
/// Callbacks, early stop and final denoising as in [`sample`](super::sample): x holds the state of the last completed step. A run
/// resumed after k steps has `first` with k added to its step.
///
/// `work`: [`sample_stochastic_work_len`] scalars.
///
/// # Errors
/// `Length` for fewer than two times; `Parameter` unless the strength is finite and at least 0, and if rows or steps would reach 2^64;
/// `Times` unless the times are strictly monotone and in [0, 1], increasing for `Ancestral` and `Churn`, or for `ReverseDiffusion` decreasing
/// and at least 0; `Scratch`; a callback's.
pub fn sample_stochastic<T: Scalar>(
    x: PointsMut<'_, T>,
    times: &[T],
    kind: Stochastic,
    strength: T,
    first: Address,
    mut field: impl FnMut(PointsMut<'_, T>, Points<'_, T>, T) -> Result<Outcome>,
    observer: impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome>,
    work: &mut [T],
) -> Result<Outcome> {
    kind.check(times, strength)?;
    let mut drawn = Drawn::new(work, &x, times, first)?;
    run(x, times, |x, from, to| drawn.step(x, from, to, kind, strength, &mut field), observer)
}

impl Stochastic {
    /// That every step along the times can be made.
    pub(super) fn check<T: Scalar>(self, times: &[T], strength: T) -> Result<()> {
        if self == Self::ReverseDiffusion { check_monotone(times) } else { check_times(times) }?;
        ensure(strength >= T::ZERO && strength.is_finite(), Error::Parameter)?;
        for (&from, &to) in times.iter().zip(times.iter().skip(1)) {
            match self {
                Self::EulerMaruyama => diffused(from, to, fading(strength, from)).map(drop)?,
                Self::Ancestral => renewed(strength, from, to).map(drop)?,
                // the range of times is the same
                Self::Churn => renewed(T::ZERO, from, to).map(drop)?,
                Self::ReverseDiffusion => reversed(from, to, strength).map(drop)?,
            }
        }
        Ok(())
    }
}

/// epsilon, which goes down with the noise that is left.
fn fading<T: Scalar>(strength: T, t: T) -> T {
    strength * (T::ONE - t)
}

/// What a run holds: where the field writes, the noise, and the noise's address.
pub(super) struct Drawn<'a, T> {
    pub(super) drive: PointsMut<'a, T>,
    pub(super) z: PointsMut<'a, T>,
    address: Address,
}

impl<'a, T: Scalar> Drawn<'a, T> {
    /// Once it is known that every address of the run exists.
    pub(super) fn new(work: &'a mut [T], x: &PointsMut<'_, T>, times: &[T], address: Address) -> Result<Self> {
        noise::check(x, address, 0)?;
        let steps = u64::try_from(times.len()).ok().and_then(|steps| address.step.checked_add(steps));
        ensure(steps.is_some(), Error::Parameter)?;
        let (n, d) = (x.len(), x.dim().get());
        let (drive, rest) = PointsMut::take(work, n, d)?;
        let (z, _) = PointsMut::take(rest, n, d)?;
        Ok(Self { drive, z, address })
    }

    fn step(
        &mut self,
        x: &mut PointsMut<'_, T>,
        from: T,
        to: T,
        kind: Stochastic,
        strength: T,
        field: &mut impl FnMut(PointsMut<'_, T>, Points<'_, T>, T) -> Result<Outcome>,
    ) -> Result<Outcome> {
        if kind == Stochastic::Churn {
            return Churn::new(strength).step(self, x, from, to, field);
        }
        self.draw()?;
        if field(self.drive.reborrow(), x.view(), from)? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
        let (drive, z) = (self.drive.view(), self.z.view());
        match kind {
            Stochastic::EulerMaruyama => euler_maruyama(x.reborrow(), drive, z, from, to, fading(strength, from))?,
            Stochastic::ReverseDiffusion => x.combine(reversed(from, to, strength)?, &drive, &z),
            Stochastic::Ancestral | Stochastic::Churn => ancestral(x.reborrow(), drive, z, strength, from, to)?,
        }
        self.advance();
        Ok(Outcome::Done)
    }

    /// The noise of the step.
    pub(super) fn draw(&mut self) -> Result<()> {
        normals(self.z.reborrow(), self.address, 0)
    }

    /// The step is done.
    pub(super) fn advance(&mut self) {
        self.address.step = self.address.step.wrapping_add(1);
    }
}
