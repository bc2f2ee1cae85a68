//! EDM's churn: noise levels sigma = (1 - t)/t are raised before a step, so that errors of earlier ones are forgotten.
//!
//! ```text
//! sigma_hat = (1 + gamma) sigma   if low <= sigma <= high, else sigma          at time t_hat, see `shift`
//! x_hat     = (t_hat / t) x + noise sqrt((1 - t_hat)^2 - (t_hat (1 - t) / t)^2) z      `renoise` with noise z for z
//! x'        = `relax` of x_hat from t_hat to t'
//! ```
//!
//! Source: T. Karras et al., arXiv 2206.00364, algorithm 2, with Euler's step: gamma = min(S_churn / N, sqrt(2) - 1), noise = S_noise, low = S_tmin,
//! high = S_tmax. Cost: the field and 50 n d a step. Memory: 2 n d scalars.

use super::convert::scale;
use super::grid::moved;
use super::run::run;
use super::sample_stochastic::{Drawn, Stochastic};
use super::step::relax;
use super::stochastic::raised;
use crate::error::{Error, Outcome, Result, ensure};
use crate::noise::Address;
use crate::points::{Both, Points, PointsMut, Replace};
use crate::scalar::Scalar;

/// How much noise is renewed, and where. [`Churn::new`] is noise as it is, at every level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Churn<T> {
    /// The part by which noise levels are raised, at least 0; EDM: min(S_churn / N, sqrt(2) - 1) for N steps.
    pub gamma: T,
    /// What the new noise is multiplied by, at least 0; EDM's S_noise, slightly above 1 for networks that remove too much.
    pub noise: T,
    /// The least noise level (1 - t)/t that is raised, at least 0; S_tmin.
    pub low: T,
    /// The largest, infinity for no end; S_tmax.
    pub high: T,
}

impl<T: Scalar> Churn<T> {
    /// What [`Stochastic::Churn`] does.
    pub const fn new(gamma: T) -> Self {
        Self { gamma, noise: T::ONE, low: T::ZERO, high: T::INFINITY }
    }

    fn check(&self) -> Result<()> {
        let given = |x: T| x >= T::ZERO && x.is_finite();
        ensure(given(self.gamma) && given(self.noise) && given(self.low) && self.low <= self.high, Error::Parameter)
    }

    /// The time that a step from t is raised to.
    fn raise(&self, t: T) -> T {
        let sigma = (T::ONE - t) / t;
        let raises = self.gamma != T::ZERO && self.low <= sigma && sigma <= self.high;
        if raises { moved(t, T::ONE + self.gamma) } else { t }
    }

    /// A step. The raised point takes the place of its noise, so that x waits until the field has answered.
    pub(super) fn step(
        &self,
        drawn: &mut Drawn<'_, T>,
        x: &mut PointsMut<'_, T>,
        from: T,
        to: T,
        field: &mut impl FnMut(PointsMut<'_, T>, Points<'_, T>, T) -> Result<Outcome>,
    ) -> Result<Outcome> {
        drawn.draw()?;
        let mut at = self.raise(from);
        if at < from {
            if self.noise != T::ONE {
                scale(drawn.z.reborrow(), self.noise)?;
            }
            let (of_x, of_z) = raised(from, at)?;
            drawn.z.blend(&x.view(), Both(of_z, of_x));
        } else {
            at = from;
            drawn.z.blend(&x.view(), Replace);
        }
        if field(drawn.drive.reborrow(), drawn.z.view(), at)? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
        relax(drawn.z.reborrow(), drawn.drive.view(), at, to)?;
        x.blend(&drawn.z.view(), Replace);
        drawn.advance();
        Ok(Outcome::Done)
    }
}

/// [`sample_stochastic`](super::sample_stochastic) with all of EDM's churn.
///
/// `work`: [`sample_stochastic_work_len`](super::sample_stochastic_work_len) scalars.
///
/// # Errors
/// As [`sample_stochastic`](super::sample_stochastic); `Parameter` unless gamma, noise and low are finite and at least 0, and low <= high.
pub fn sample_churn<T: Scalar>(
    x: PointsMut<'_, T>,
    times: &[T],
    churn: Churn<T>,
    first: Address,
    mut field: impl FnMut(PointsMut<'_, T>, Points<'_, T>, T) -> Result<Outcome>,
    observer: impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome>,
    work: &mut [T],
) -> Result<Outcome> {
    Stochastic::Churn.check(times, churn.gamma)?;
    churn.check()?;
    let mut drawn = Drawn::new(work, &x, times, first)?;
    run(x, times, |x, from, to| churn.step(&mut drawn, x, from, to, &mut field), observer)
}
