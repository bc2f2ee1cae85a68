//! How eps falls, how far half-steps go, and when sweeps give way to Newton's method.

use super::Settings;
use super::state::State;
use crate::scalar::Scalar;

/// The residual at which eps is halved, and the sweeps after which it is in any case.
const STAGE: f64 = 0.05;
const STAGE_SWEEPS: f64 = 4.0;
/// The residual below which sweeps are plain, and the omega above it; plain sweeps before Newton's method may start, and the factor of
/// sweeps above which they count as slow.
const NEAR: f64 = 0.02;
const FAR: f64 = 1.5;
const PLAIN: f64 = 2.0;
const SLOW: f64 = 0.5;
/// Sweeps after a step that was of no use.
pub(super) const REST: f64 = 32.0;

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
        let near = residual <= T::lit(NEAR);
        if near != (self.omega == T::ONE) {
            // Newton's method asks for plain sweeps: their rows are as they are to be
            (self.omega, self.since) = (if near { T::ONE } else { T::lit(FAR) }, T::ZERO);
            return false;
        }
        near && self.since >= T::lit(PLAIN) && ratio >= T::lit(SLOW)
    }
}
