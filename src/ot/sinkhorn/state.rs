//! What an iteration knows between sweeps, kept at the front of its scratch as numbers.

use super::Solved;
use crate::scalar::Scalar;

/// The scalars it takes.
pub(super) const STATE_LEN: usize = 16;

/// An iteration between sweeps.
#[derive(Clone, Copy, Debug)]
pub(super) struct State<T> {
    /// The present regularisation and relaxation.
    pub(super) eps: T,
    pub(super) omega: T,
    /// Of the potentials as they are.
    pub(super) residual: T,
    pub(super) value: T,
    pub(super) mass: T,
    /// Sweeps so far, and those since eps or omega changed.
    pub(super) sweeps: T,
    pub(super) since: T,
    /// The last quotient of residuals, the least residual so far, and the largest omega still trusted.
    pub(super) ratio: T,
    pub(super) least: T,
    pub(super) most: T,
    /// 1 if the columns' change of the last sweep is still to be added to g.
    pub(super) pending: T,
}

impl<T: Scalar> State<T> {
    /// Before the first sweep.
    pub(super) fn new(eps: T) -> Self {
        let (zero, unknown) = (T::ZERO, T::INFINITY);
        let [omega, residual, value, mass, sweeps, since, ratio] = [T::ONE, unknown, zero, zero, zero, zero, unknown];
        Self { eps, omega, residual, value, mass, sweeps, since, ratio, least: unknown, most: T::lit(1.98), pending: zero }
    }

    pub(super) fn read(work: &[T]) -> Self {
        let at = |i: usize| work.get(i).copied().unwrap_or(T::ZERO);
        Self {
            eps: at(0),
            omega: at(1),
            residual: at(2),
            value: at(3),
            mass: at(4),
            sweeps: at(5),
            since: at(6),
            ratio: at(7),
            least: at(8),
            most: at(9),
            pending: at(10),
        }
    }

    pub(super) fn write(&self, work: &mut [T]) {
        let Self { eps, omega, residual, value, mass, sweeps, since, ratio, least, most, pending } = *self;
        let numbers = [eps, omega, residual, value, mass, sweeps, since, ratio, least, most, pending];
        for (slot, number) in work.iter_mut().zip(numbers) {
            *slot = number;
        }
    }

    pub(super) fn solved(&self, sweeps: usize) -> Solved<T> {
        Solved { value: self.value, residual: self.residual, mass: self.mass, sweeps }
    }
}
