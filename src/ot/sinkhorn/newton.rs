//! Newton's method where sweeps are slow.
//!
//! With f moved so that rows are as they are to be, the dual is a function of g alone. In units of eps its gradient is `b_j exp(-g_j / rho_b) - c_j`, c the
//! column sums, and minus its Hessian
//!
//! ```text
//! H = diag(c_j + (eps / rho_b) b_j exp(-g_j / rho_b)) - tau_a P^T diag(1 / row sums) P
//! ```
//!
//! The step solves H u = gradient by conjugate gradients, preconditioned with the diagonal: a pass over the costs for each product, as costly as
//! a sweep. Few isolated modes, each a cluster of points that hardly exchange mass, cost a pass each; sweeps would take 1 over that mass.
//! A step whose value falls is halved. Source: X. Tang et al., *Accelerating Sinkhorn algorithm with sparse Newton iterations*, ICLR 2024.

use super::costs::{Costs, TILE};
use super::row::{dot, weigh};
use super::state::{Phase, State};
use super::step::{Run, fill};
use super::sweep::{Base, Lists, safe, wished};
use super::{Marginal, Settings, row};
use crate::error::{Outcome, Result};
use crate::scalar::{Scalar, Sum};
use crate::simd::{BLOCK, Kernel, Lane, dispatch};

/// Lists of a number for each column that only Newton's method needs.
pub(super) struct Steps<'a, T> {
    /// The diagonal of H; 0 for columns without weight.
    pub(super) diagonal: &'a mut [T],
    /// The step in units of eps, what is left of the gradient, and the present direction.
    pub(super) step: &'a mut [T],
    pub(super) rest: &'a mut [T],
    pub(super) toward: &'a mut [T],
}

/// So many products for a step at most.
const MOST: f64 = 200.0;

impl<T: Scalar, C: Costs<T>> Run<'_, '_, T, C> {
    /// Prepares a step from column sums that are at hand: `sums` of what columns have, for potentials whose rows are right.
    pub(super) fn note_columns(&mut self) {
        let (eps, rho) = (self.state.eps, self.b.rho);
        // beyond the last column, too, where scratch may hold anything
        self.steps.diagonal.fill(T::ZERO);
        self.steps.rest.fill(T::ZERO);
        let lists = self.steps.diagonal.iter_mut().zip(&mut *self.steps.rest).zip(&*self.lists.sums);
        for (j, (((diagonal, rest), &sum), &g)) in lists.zip(&*self.g).enumerate() {
            let wish = self.b.mass(j) * wished(g, rho);
            let stiff = if rho.is_finite() { eps / rho * wish } else { T::ZERO };
            let here = wish > T::ZERO && sum > T::ZERO;
            (*diagonal, *rest) = if here { (sum + stiff, wish - sum) } else { (T::ZERO, T::ZERO) };
        }
    }

    /// Starts a step from what was noted, if there is something.
    pub(super) fn begin_step(&mut self, settings: &Settings<T>) {
        self.steps.step.fill(T::ZERO);
        self.steps.toward.fill(T::ZERO);
        let State { residual, value, .. } = self.state;
        let square = self.turn(T::ZERO);
        if square <= T::ZERO {
            return;
        }
        let share =
            least(T::lit(0.1), residual.sqrt() * T::lit(0.5)).max(least(T::lit(0.1), settings.tol / residual * T::lit(0.1)));
        self.state.phase = Phase::Step;
        (self.state.base, self.state.length, self.state.passes) = (value, T::ONE, T::ZERO);
        (self.state.square, self.state.enough) = (square, square * share * share);
    }

    /// The next direction; the squared norm of what is left.
    fn turn(&mut self, keep: T) -> T {
        let mut square = Sum::new();
        for ((toward, &rest), &diagonal) in self.steps.toward.iter_mut().zip(&*self.steps.rest).zip(&*self.steps.diagonal) {
            let scaled = if diagonal > T::ZERO { rest / diagonal } else { T::ZERO };
            square.add(rest * scaled);
            *toward = scaled + keep * *toward;
        }
        square.value()
    }

    /// One iteration of conjugate gradients; the step is taken where it is the last.
    pub(super) fn pass(&mut self) -> Result<Outcome> {
        let eps = self.state.eps;
        fill(self.lists.bias, self.g, eps, |j| self.b.mass(j).ln());
        let lists = self.lists.reborrow();
        let outcome =
            dispatch(Product { costs: &mut *self.costs, f: &*self.f, a: self.a, lists, toward: self.steps.toward, eps })?;
        if outcome != Outcome::Done {
            return Ok(outcome);
        }
        self.state.sweeps += T::ONE;
        self.state.passes += T::ONE;
        let mut curved = Sum::new();
        for ((sum, &toward), &diagonal) in self.lists.sums.iter_mut().zip(&*self.steps.toward).zip(&*self.steps.diagonal) {
            *sum = diagonal * toward - *sum;
            curved.add(toward * *sum);
        }
        let curved = curved.value();
        let before = self.state.square;
        let usable = curved > T::EPSILON * before;
        if usable {
            self.walk(before / curved);
            let square = self.least_square();
            self.turn(square / before);
            self.state.square = square;
        }
        if !usable || self.state.square <= self.state.enough || self.state.passes >= T::lit(MOST) {
            self.take(T::ONE);
        }
        Ok(Outcome::NotConverged)
    }

    fn walk(&mut self, far: T) {
        let lists = self.steps.step.iter_mut().zip(&mut *self.steps.rest).zip(&*self.steps.toward).zip(&*self.lists.sums);
        for (((step, rest), &toward), &product) in lists {
            *step += far * toward;
            *rest -= far * product;
        }
    }

    fn least_square(&self) -> T {
        let terms = self.steps.rest.iter().zip(&*self.steps.diagonal).filter(|(_, diagonal)| **diagonal > T::ZERO);
        terms.map(|(&rest, &diagonal)| rest * rest / diagonal).collect::<Sum<T>>().value()
    }

    /// Goes a part of the step before the next sweep, back if it is negative.
    pub(super) fn take(&mut self, part: T) {
        let far = self.state.eps * part;
        for (sum, &step) in self.lists.sums.iter_mut().zip(&*self.steps.step) {
            *sum = far * step;
        }
        (self.state.phase, self.state.pending) = (Phase::Tried, T::ONE);
    }
}

fn least<T: Scalar>(a: T, b: T) -> T {
    if a < b { a } else { b }
}

/// `tau P^T diag(1 / row sums) P` times a vector, to the sums.
struct Product<'a, 'b, T, C> {
    costs: &'a mut C,
    f: &'a [T],
    a: Marginal<'b, T>,
    lists: Lists<'a, T>,
    toward: &'a [T],
    eps: T,
}

impl<T: Scalar, C: Costs<T>> Kernel<T> for Product<'_, '_, T, C> {
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

impl<T: Scalar, C: Costs<T>> Product<'_, '_, T, C> {
    #[inline(always)]
    fn rows<L: Lane<T>, const N: usize>(mut self) -> Result<Outcome> {
        let scale = -(C::unit() * T::LOG2_E / self.eps);
        let tau = if self.a.rho.is_finite() { self.a.rho / (self.a.rho + self.eps) } else { T::ONE };
        self.lists.sums.fill(T::ZERO);
        self.lists.block.fill(T::ZERO);
        for (i, &f) in self.f.iter().enumerate() {
            let mass = self.a.mass(i);
            let outcome = self.costs.turn(i)?;
            if outcome != Outcome::Done {
                return Ok(outcome);
            }
            let Lists { bias, weights, block, .. } = &mut self.lists;
            let weighed = weigh::<T, L, C, N>(weights, self.costs, bias, scale, Base::of(f, self.eps).shift);
            if mass > T::ZERO && safe(weighed) {
                let along = dot::<T, L, N>(weights, self.toward);
                row::add::<T, L>(block, weights, mass * tau * (along / weighed.sum));
            }
            if (i + 1).is_multiple_of(BLOCK) {
                self.lists.join();
            }
        }
        self.lists.join();
        Ok(Outcome::Done)
    }
}
