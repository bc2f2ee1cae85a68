//! How eps falls, and how far half-steps go.
//!
//! Near its end Sinkhorn's iteration is that of Gauss and Seidel for a matrix with the eigenvalues mu of its square, all in [0, 1): over-relaxed, it
//! has the eigenvalues lambda with `(lambda + omega - 1)^2 = lambda omega^2 mu` (D. M. Young), and is fastest, with factor omega - 1, for
//! `omega = 2 / (1 + sqrt(1 - mu))`. The quotient of two residuals is lambda; where it stands still above omega - 1, it gives mu, and that omega.

use super::Settings;
use super::state::State;
use crate::scalar::Scalar;

impl<T: Scalar> State<T> {
    /// Takes the residual of a sweep, and chooses the next one's eps and omega.
    pub(super) fn advance(&mut self, residual: T, settings: &Settings<T>) {
        self.sweeps += T::ONE;
        self.since += T::ONE;
        self.residual = residual;
        if self.eps > settings.eps {
            if residual <= T::lit(STAGE) || self.since >= T::lit(STAGE_SWEEPS) {
                self.halve(settings);
            }
        } else if settings.omega == T::ZERO && self.since >= T::lit(WINDOW) {
            // since the last look, a sweep
            let ratio = ((residual / self.least).ln() / T::lit(WINDOW)).exp();
            self.relax(fastest(ratio, self.omega));
        } else if settings.omega > T::ZERO {
            self.omega = settings.omega;
        }
    }

    fn relax(&mut self, omega: T) {
        self.omega = if omega < self.most { omega } else { self.most };
        (self.since, self.least) = (T::ZERO, self.residual);
    }

    fn halve(&mut self, settings: &Settings<T>) {
        let half = self.eps * T::lit(0.5);
        let last = self.sweeps + T::ONE >= T::from_usize(settings.max_sweeps);
        self.eps = if last { settings.eps } else { half.max(settings.eps) };
        (self.omega, self.since, self.ratio, self.least) = (T::ONE, T::ZERO, T::INFINITY, self.residual);
    }
}

/// The residual at which eps is halved, and the sweeps after which it is in any case.
const STAGE: f64 = 0.05;
const STAGE_SWEEPS: f64 = 4.0;
const WINDOW: f64 = 6.0;

/// The omega for an iteration that has this factor with the present omega; the present one if there is nothing to learn.
fn fastest<T: Scalar>(ratio: T, omega: T) -> T {
    let below = omega - T::ONE;
    if ratio <= below + T::lit(0.01) || ratio >= T::ONE {
        return omega;
    }
    let root = (ratio + below) / omega;
    let mu = root * root / ratio;
    let rest = (T::ONE - mu).max(T::ZERO);
    T::lit(2.0) / (T::ONE + rest.sqrt())
}
