//! One sweep: both half-steps with one exponential a pair.
//!
//! With `w_ij = b_j exp((f_i + g_j - c_ij) / eps)`, potentials before the sweep, and `r_i = sum_j w_ij`:
//!
//! ```text
//! f_i' = f_i + omega (tau_a (f_i - eps ln r_i) - f_i)        tau = rho / (rho + eps), 1 if marginals are fixed
//! s_j  = sum_i a_i w_ij exp((f_i' - f_i) / eps)              the column sums of the plan of f' and g
//! g_j' = g_j + omega (tau_b (g_j - eps ln(s_j / b_j)) - g_j) to be added before the next sweep
//! ```
//!
//! so the marginals of the plan of f' and g are known without another pass. The potential of before is the shift: its exponents
//! are safe while `r_i >= 2^-10`, none is above 60, and no row's weights grow by more than 2^11; else the row is weighed again, relative to its largest. Column
//! sums are safe from 2^-37 of the mass on; else all columns are summed again, each relative to its largest exponent.
//! Sums over rows are taken in blocks of 64.

use super::costs::{Costs, TILE};
use super::row::{Weighed, add, raise, weigh};
use super::{Marginal, Motion};
use crate::error::{Outcome, Result};
use crate::scalar::{Scalar, Sum};
use crate::simd::{BLOCK, Kernel, Lane};

/// Lists of a number for each column, padded.
pub(super) struct Lists<'a, T> {
    /// What a column adds to exponents.
    pub(super) bias: &'a mut [T],
    pub(super) weights: &'a mut [T],
    /// Sums over the rows of a block, and over all.
    pub(super) block: &'a mut [T],
    pub(super) sums: &'a mut [T],
}

impl<T: Scalar> Lists<'_, T> {
    /// Adds the sums of a block to those of all.
    pub(super) fn join(&mut self) {
        for (sum, block) in self.sums.iter_mut().zip(&mut *self.block) {
            *sum += *block;
            *block = T::ZERO;
        }
    }

    pub(super) fn reborrow(&mut self) -> Lists<'_, T> {
        Lists { bias: self.bias, weights: self.weights, block: self.block, sums: self.sums }
    }
}

/// All rows against all columns.
pub(super) struct Sweep<'a, 'b, T, C> {
    pub(super) costs: &'a mut C,
    pub(super) f: &'a mut [T],
    pub(super) a: Marginal<'b, T>,
    pub(super) lists: Lists<'a, T>,
    pub(super) motion: Motion<T>,
    /// Rows are the columns, and f is g: `(tau (f_i - eps ln r_i) - f_i) / 2` goes to the sums, and f stays.
    pub(super) mutual: bool,
}

/// What the rows of a sweep leave.
pub(super) struct Rows<T> {
    pub(super) outcome: Outcome,
    /// `sum_i a_i |row sum / a_i - what it is to be|`
    pub(super) residual: T,
    /// `sum_i a_i r_i` where rows are the columns.
    pub(super) mass: T,
    /// Whether column sums can be trusted.
    pub(super) exact: bool,
}

impl<T: Scalar, C: Costs<T>> Kernel<T> for Sweep<'_, '_, T, C> {
    type Output = Result<Rows<T>>;

    #[inline(always)]
    fn run<L: Lane<T>>(self) -> Self::Output {
        match TILE / L::WIDTH {
            1 => self.rows::<L, 1>(),
            2 => self.rows::<L, 2>(),
            4 => self.rows::<L, 4>(),
            8 => self.rows::<L, 8>(),
            _ => self.rows::<L, 32>(),
        }
    }
}

impl<T: Scalar, C: Costs<T>> Sweep<'_, '_, T, C> {
    #[inline(always)]
    fn rows<L: Lane<T>, const N: usize>(mut self) -> Result<Rows<T>> {
        let scale = -(C::unit() * T::LOG2_E / self.motion.eps);
        let (mut residual, mut mass, mut exact) = (Sum::new(), Sum::new(), true);
        self.lists.sums.fill(T::ZERO);
        self.lists.block.fill(T::ZERO);
        for i in 0..self.costs.len() {
            let outcome = self.costs.turn(i)?;
            if outcome != Outcome::Done {
                return Ok(Rows { outcome, residual: T::INFINITY, mass: T::ZERO, exact });
            }
            let mut from = Base::of(self.f.get(i).copied().unwrap_or(T::ZERO), self.motion.eps);
            let Lists { bias, weights, .. } = &mut self.lists;
            let mut weighed = weigh::<T, L, C, N>(weights, self.costs, bias, scale, from.shift);
            let kept = safe(weighed);
            if !kept {
                from = Base::at(weighed.max + from.shift, self.motion.eps);
                weighed = weigh::<T, L, C, N>(weights, self.costs, bias, scale, from.shift);
            }
            let row = self.row(i, from.potential, weighed.sum, kept);
            residual.add(row.residual);
            mass.add(row.factor);
            exact &= row.exact;
            if !self.mutual && row.factor > T::ZERO && row.factor.is_finite() {
                add::<T, L>(self.lists.block, self.lists.weights, row.factor);
            }
            if !self.mutual && (i + 1).is_multiple_of(BLOCK) {
                self.lists.join();
            }
        }
        if !self.mutual {
            self.lists.join();
        }
        Ok(Rows { outcome: Outcome::Done, residual: residual.value(), mass: mass.value(), exact })
    }

    /// Moves f_i, whose weights are relative to the potential `from`.
    fn row(&mut self, i: usize, from: T, sum: T, kept: bool) -> Row<T> {
        let (mass, rho) = (self.a.mass(i), self.a.rho);
        let Some(slot) = self.f.get_mut(i) else { return Row { factor: T::ZERO, residual: T::ZERO, exact: true } };
        let target = self.motion.target(from - self.motion.eps * sum.ln(), rho);
        if self.mutual {
            let Some(change) = self.lists.sums.get_mut(i) else {
                return Row { factor: T::ZERO, residual: T::ZERO, exact: true };
            };
            *change = T::lit(0.5) * (target - *slot);
            let gain = grown(*slot - from, self.motion.eps);
            let apart = if mass > T::ZERO { mass * (sum * gain - wished(*slot, rho)).abs() } else { T::ZERO };
            return Row { factor: mass * gain * sum, residual: apart, exact: true };
        }
        let omega = if kept && mass > T::ZERO { self.motion.omega } else { T::ONE };
        let omega = if target - *slot <= self.motion.limit() { omega } else { T::ONE };
        let new = if omega == T::ONE { target } else { *slot + omega * (target - *slot) };
        *slot = new;
        // the plan is that of the potential as it is rounded
        let gain = grown(new - from, self.motion.eps);
        let apart = if mass > T::ZERO { mass * (sum * gain - wished(new, rho)).abs() } else { T::ZERO };
        Row { factor: mass * gain, residual: apart, exact: gain <= T::lit(2048.0) || mass == T::ZERO }
    }
}

/// What a row gives: the factor of its weights, and how far its sum is from what it is to be.
struct Row<T> {
    factor: T,
    residual: T,
    /// Whether what was cut off stays small.
    exact: bool,
}

/// Where exponents are counted from, and the potential which that is.
pub(super) struct Base<T> {
    pub(super) shift: T,
    pub(super) potential: T,
}

impl<T: Scalar> Base<T> {
    pub(super) fn of(potential: T, eps: T) -> Self {
        Self { shift: -(potential / eps * T::LOG2_E), potential }
    }

    fn at(shift: T, eps: T) -> Self {
        Self { shift, potential: -(shift * T::LN_2 * eps) }
    }
}

/// Whether no weight overflowed, and those that count were not cut off.
pub(super) fn safe<T: Scalar>(weighed: Weighed<T>) -> bool {
    weighed.max <= T::lit(60.0) && weighed.sum >= T::lit(1.0 / 1024.0)
}

/// `exp(change / eps)`; infinity above 2^60.
pub(super) fn grown<T: Scalar>(change: T, eps: T) -> T {
    let exponent = change / eps;
    if exponent <= T::lit(41.0) { exponent.exp() } else { T::INFINITY }
}

/// What a marginal is to be, over its weight: 1, or `exp(-f / rho)`.
pub(super) fn wished<T: Scalar>(potential: T, rho: T) -> T {
    if rho.is_finite() { (-(potential / rho)).exp() } else { T::ONE }
}

/// Column sums again, each relative to its largest exponent: `ln(s_j / b_j)` goes to the sums. The biases are `g_j log2 e / eps`.
pub(super) struct Columns<'a, 'b, T, C> {
    pub(super) costs: &'a mut C,
    pub(super) f: &'a [T],
    pub(super) a: Marginal<'b, T>,
    pub(super) lists: Lists<'a, T>,
    pub(super) eps: T,
}

impl<T: Scalar, C: Costs<T>> Kernel<T> for Columns<'_, '_, T, C> {
    type Output = Result<Outcome>;

    #[inline(always)]
    fn run<L: Lane<T>>(self) -> Self::Output {
        match TILE / L::WIDTH {
            1 => self.rows::<L, 1>(),
            2 => self.rows::<L, 2>(),
            4 => self.rows::<L, 4>(),
            8 => self.rows::<L, 8>(),
            _ => self.rows::<L, 32>(),
        }
    }
}

impl<T: Scalar, C: Costs<T>> Columns<'_, '_, T, C> {
    #[inline(always)]
    fn rows<L: Lane<T>, const N: usize>(self) -> Result<Outcome> {
        let scale = -(C::unit() * T::LOG2_E / self.eps);
        let Lists { bias, weights: max, block: sums, sums: logs } = self.lists;
        max.fill(-T::INFINITY);
        sums.fill(T::ZERO);
        for (i, &f) in self.f.iter().enumerate() {
            let mass = self.a.mass(i);
            if mass > T::ZERO {
                let outcome = self.costs.turn(i)?;
                if outcome != Outcome::Done {
                    return Ok(outcome);
                }
                let shift = -((f / self.eps + mass.ln()) * T::LOG2_E);
                raise::<T, L, C, N>((max, sums), self.costs, bias, scale, shift);
            }
        }
        for (log, (&max, &sum)) in logs.iter_mut().zip(max.iter().zip(&*sums)) {
            *log = max * T::LN_2 + sum.ln();
        }
        Ok(Outcome::Done)
    }
}
