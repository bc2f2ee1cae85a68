//! A sweep and what surrounds it, over the caller's arrays.

use super::costs::{Costs, padded};
use super::newton::Steps;
use super::relax::REST;
use super::state::{Phase, STATE_LEN, State};
use super::sweep::{Columns, Lists, Rows, Sweep, wished};
use super::{Marginal, Motion, Settings};
use crate::error::{Error, Outcome, Result};
use crate::scalar::{Scalar, Sum};
use crate::simd::dispatch;

/// The scalars of the state and the lists for m columns.
pub(super) const fn lists_len<T: Scalar>(m: usize) -> usize {
    padded::<T>(m).saturating_mul(8).saturating_add(STATE_LEN)
}

/// Scratch: the state, the lists of sweeps, those of Newton's method, and the rest.
pub(super) type Parts<'a, T> = (&'a mut [T], Lists<'a, T>, Steps<'a, T>, &'a mut [T]);

/// Splits scratch.
pub(super) fn split<T: Scalar>(work: &mut [T], m: usize) -> Result<Parts<'_, T>> {
    let width = padded::<T>(m);
    let (state, mut rest) = work.split_at_mut_checked(STATE_LEN).ok_or(Error::Scratch)?;
    let mut next = || -> Result<&mut [T]> {
        let (list, after) = core::mem::take(&mut rest).split_at_mut_checked(width).ok_or(Error::Scratch)?;
        rest = after;
        Ok(list)
    };
    let lists = Lists { bias: next()?, weights: next()?, block: next()?, sums: next()? };
    let steps = Steps { diagonal: next()?, step: next()?, rest: next()?, toward: next()? };
    Ok((state, lists, steps, rest))
}

/// An iteration at work.
pub(super) struct Run<'a, 'b, T, C> {
    pub(super) costs: &'a mut C,
    /// Empty where rows are the columns.
    pub(super) f: &'a mut [T],
    pub(super) g: &'a mut [T],
    pub(super) a: Marginal<'b, T>,
    pub(super) b: Marginal<'b, T>,
    pub(super) lists: Lists<'a, T>,
    pub(super) steps: Steps<'a, T>,
    pub(super) state: State<T>,
}

impl<T: Scalar, C: Costs<T>> Run<'_, '_, T, C> {
    fn mutual(&self) -> bool {
        self.f.is_empty()
    }

    /// A sweep, or a pass as costly. `Done` if the residual is now at most the tolerance, at the eps of the end.
    pub(super) fn step(&mut self, settings: &Settings<T>) -> Result<Outcome> {
        if self.state.phase == Phase::Step {
            return self.pass();
        }
        if self.state.pending > T::ZERO {
            self.state.pending = T::ZERO;
            for (g, change) in self.g.iter_mut().zip(&*self.lists.sums) {
                *g += *change;
            }
        }
        let rows = self.sweep()?;
        if rows.outcome != Outcome::Done {
            self.state.residual = T::INFINITY;
            return Ok(rows.outcome);
        }
        if self.mutual() {
            self.state.mass = rows.mass;
        }
        let (residual, outcome) = if self.mutual() { (rows.residual, Outcome::Done) } else { self.columns(rows)? };
        if outcome != Outcome::Done {
            self.state.residual = T::INFINITY;
            return Ok(outcome);
        }
        self.state.sweeps += T::ONE;
        self.state.pending = T::ONE;
        let residual = if residual.is_finite() { residual / self.total(self.a).max(self.state.mass) } else { T::INFINITY };
        self.state.value = self.value();
        if self.state.eps <= settings.eps && residual <= settings.tol {
            self.state.residual = residual;
            return Ok(Outcome::Done);
        }
        self.judge(residual, settings);
        Ok(Outcome::NotConverged)
    }

    /// Chooses what comes next.
    fn judge(&mut self, residual: T, settings: &Settings<T>) {
        if self.state.phase == Phase::Tried {
            return self.weigh_step(residual, settings);
        }
        if self.state.advance(residual, settings) && !self.mutual() {
            self.begin_step(settings);
        }
    }

    /// Whether Newton's step was good: else back, half the way where the value fell, all of it where nothing is gained.
    fn weigh_step(&mut self, residual: T, settings: &Settings<T>) {
        let State { value, base, length, residual: before, eps, .. } = self.state;
        let rounding = T::lit(64.0) * T::EPSILON * (base.abs() + eps);
        self.state.phase = Phase::Sweep;
        if value < base - rounding && length > T::lit(0.01) {
            self.state.length = length * T::lit(0.5);
            self.take(-self.state.length);
        } else if residual >= before && value <= base + rounding {
            self.take(-length);
            (self.state.phase, self.state.since) = (Phase::Sweep, T::lit(-REST));
        } else {
            self.state.residual = residual;
            self.begin_step(settings);
        }
    }

    /// The rows of a sweep.
    fn sweep(&mut self) -> Result<Rows<T>> {
        let State { eps, omega, .. } = self.state;
        fill(self.lists.bias, self.g, eps, |j| self.b.mass(j).ln());
        let mutual = self.mutual();
        let f = if mutual { &mut *self.g } else { &mut *self.f };
        let lists = self.lists.reborrow();
        dispatch(Sweep { costs: &mut *self.costs, f, a: self.a, lists, motion: Motion { eps, omega }, mutual })
    }

    /// Turns column sums into what g is to change by; the residual.
    fn columns(&mut self, rows: Rows<T>) -> Result<(T, Outcome)> {
        let least = self.total(self.a) * T::lit(1.0 / 137_438_953_472.0);
        let masses = (0..self.g.len()).map(|j| self.b.mass(j));
        let kept = rows.exact && masses.zip(&*self.lists.sums).all(|(b, &s)| b == T::ZERO || s >= least);
        if !kept {
            let outcome = self.sum_again()?;
            if outcome != Outcome::Done {
                return Ok((T::INFINITY, outcome));
            }
        }
        if kept {
            self.note_columns();
        } else {
            self.steps.diagonal.fill(T::ZERO);
            self.steps.rest.fill(T::ZERO);
        }
        let motion =
            Motion { omega: if kept { self.state.omega } else { T::ONE }, ..Motion { eps: self.state.eps, omega: T::ONE } };
        let (mut residual, mut mass) = (Sum::new(), Sum::new());
        for (j, (&mut g, slot)) in self.g.iter_mut().zip(&mut *self.lists.sums).enumerate() {
            let b = self.b.mass(j);
            let log = if kept { (*slot / b).ln() } else { *slot };
            let sum = if kept { *slot } else { b * log.exp() };
            *slot = T::ZERO;
            if b > T::ZERO {
                mass.add(sum);
                residual.add((sum - b * wished(g, self.b.rho)).abs());
                let change = motion.target(g - motion.eps * log, self.b.rho) - g;
                *slot = if change <= motion.limit() { motion.omega * change } else { change };
            }
        }
        self.state.mass = mass.value();
        Ok((rows.residual + residual.value(), Outcome::Done))
    }

    /// `ln(s_j / b_j)` of all columns, however small.
    fn sum_again(&mut self) -> Result<Outcome> {
        let eps = self.state.eps;
        fill(self.lists.bias, self.g, eps, |_| T::ZERO);
        dispatch(Columns { costs: &mut *self.costs, f: &*self.f, a: self.a, lists: self.lists.reborrow(), eps })
    }

    fn total(&self, side: Marginal<'_, T>) -> T {
        (0..side.n).map(|i| side.mass(i)).collect::<Sum<T>>().value()
    }

    /// The dual value of f and g.
    fn value(&self) -> T {
        let f = if self.mutual() { &*self.g } else { &*self.f };
        let mut sum = Sum::new();
        for (side, potentials) in [(self.a, f), (self.b, &*self.g)] {
            for (i, &potential) in potentials.iter().enumerate() {
                sum.add(side.mass(i) * worth(potential, side.rho));
            }
        }
        sum.value() - self.state.eps * (self.state.mass - self.total(self.a) * self.total(self.b))
    }

    /// Gives the points without weight their potentials.
    pub(super) fn finish(&mut self) -> Result<Outcome> {
        self.state.pending = T::ZERO;
        if self.state.phase == Phase::Tried {
            self.state.phase = Phase::Sweep;
        }
        if self.mutual() {
            let changes = self.g.iter_mut().zip(&*self.lists.sums).enumerate();
            changes.filter(|(j, _)| self.b.mass(*j) == T::ZERO).for_each(|(_, (g, &change))| *g += change + change);
            return Ok(Outcome::Done);
        }
        if (0..self.g.len()).all(|j| self.b.mass(j) > T::ZERO) {
            return Ok(Outcome::Done);
        }
        let outcome = self.sum_again()?;
        let motion = Motion { eps: self.state.eps, omega: T::ONE };
        for (j, (g, &log)) in self.g.iter_mut().zip(&*self.lists.sums).enumerate() {
            if outcome == Outcome::Done && self.b.mass(j) == T::ZERO {
                *g = motion.target(*g - motion.eps * log, self.b.rho);
            }
        }
        Ok(outcome)
    }
}

/// What the potential of a point of weight 1 counts in the dual.
fn worth<T: Scalar>(potential: T, rho: T) -> T {
    if rho.is_finite() { -(rho * (-(potential / rho)).exp_m1()) } else { potential }
}

/// `(g_j / eps + log_weight(j)) log2 e`, minus infinity where there is no column.
pub(super) fn fill<T: Scalar>(bias: &mut [T], g: &[T], eps: T, log_weight: impl Fn(usize) -> T) {
    bias.fill(-T::INFINITY);
    for (j, (bias, &g)) in bias.iter_mut().zip(g).enumerate() {
        *bias = (g / eps + log_weight(j)) * T::LOG2_E;
    }
}
