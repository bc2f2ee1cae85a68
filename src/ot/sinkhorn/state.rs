//! What an iteration knows between sweeps, kept at the front of its scratch as numbers.

use super::Solved;
use crate::scalar::Scalar;

/// The scalars it takes.
pub(super) const STATE_LEN: usize = 16;

/// What the next pass over the costs is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// A sweep.
    Sweep,
    /// A product for Newton's step.
    Step,
    /// A sweep that says whether the step was good.
    Tried,
}

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
    /// 1 if the columns' change of the last sweep is still to be added to g.
    pub(super) pending: T,
    pub(super) phase: Phase,
    /// Of Newton's step: the value where it started, its share that was taken, the products so far, the squared norm of what is left
    /// of the gradient, and that which is small enough.
    pub(super) base: T,
    pub(super) length: T,
    pub(super) passes: T,
    pub(super) square: T,
    pub(super) enough: T,
}

impl<T: Scalar> State<T> {
    /// Before the first sweep.
    pub(super) fn new(eps: T) -> Self {
        Self::read(&[eps, T::ONE, T::INFINITY])
    }

    pub(super) fn read(work: &[T]) -> Self {
        let at = |i: usize| work.get(i).copied().unwrap_or(T::ZERO);
        let phase = if at(8) == T::ZERO {
            Phase::Sweep
        } else if at(8) == T::ONE {
            Phase::Step
        } else {
            Phase::Tried
        };
        Self {
            eps: at(0),
            omega: at(1),
            residual: at(2),
            value: at(3),
            mass: at(4),
            sweeps: at(5),
            since: at(6),
            pending: at(7),
            phase,
            base: at(9),
            length: at(10),
            passes: at(11),
            square: at(12),
            enough: at(13),
        }
    }

    pub(super) fn write(&self, work: &mut [T]) {
        let phase = match self.phase {
            Phase::Sweep => T::ZERO,
            Phase::Step => T::ONE,
            Phase::Tried => T::lit(2.0),
        };
        let Self { eps, omega, residual, value, mass, sweeps, since, pending, .. } = *self;
        let Self { base, length, passes, square, enough, .. } = *self;
        let numbers = [eps, omega, residual, value, mass, sweeps, since, pending, phase, base, length, passes, square, enough];
        for (slot, number) in work.iter_mut().zip(numbers) {
            *slot = number;
        }
    }

    /// The number of sweeps.
    pub(super) fn whole_sweeps(&self) -> usize {
        let (mut count, mut bit) = (0, 1usize << 23);
        while bit > 0 {
            if self.sweeps >= T::from_usize(count + bit) {
                count += bit;
            }
            bit >>= 1;
        }
        count
    }

    pub(super) fn solved(&self, sweeps: usize) -> Solved<T> {
        Solved { value: self.value, residual: self.residual, mass: self.mass, sweeps }
    }
}
