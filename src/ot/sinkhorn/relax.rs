//! How eps falls, how far half-steps go, and when sweeps give way to Newton's method.

use super::Settings;
use super::state::State;
use crate::scalar::Scalar;

/// The residual at which eps is halved, and the sweeps after which it is in any case.
const STAGE: f64 = 0.05;
const STAGE_SWEEPS: f64 = 4.0;
/// Plain sweeps before Newton's method may start, the residual it needs, and the factor of sweeps above which they count as slow.
const PLAIN: f64 = 3.0;
/// Sweeps after a step that was of no use.
pub(super) const REST: f64 = 32.0;
const NEAR: f64 = 0.5;
const SLOW: f64 = 0.5;

impl<T: Scalar> State<T> {
    /// Takes the residual of a sweep, and chooses the next one's eps and omega. Whether a Newton step is to begin.
    pub(super) fn advance(&mut self, residual: T, settings: &Settings<T>) -> bool {
        let ratio = residual / self.residual;
        self.since += T::ONE;
        self.residual = residual;
        if self.eps > settings.eps {
            // the second half of the sweeps are at the eps of the end, however few they are
            let late = self.sweeps + self.sweeps >= T::from_usize(settings.max_sweeps);
            if late || residual <= T::lit(STAGE) || self.since >= T::lit(STAGE_SWEEPS) {
                let half = self.eps * T::lit(0.5);
                self.eps = if late { settings.eps } else { half.max(settings.eps) };
                self.since = T::ZERO;
            }
            return false;
        }
        if settings.omega > T::ZERO {
            self.omega = settings.omega;
            return false;
        }
        self.since >= T::lit(PLAIN) && residual <= T::lit(NEAR) && ratio >= T::lit(SLOW)
    }
}
