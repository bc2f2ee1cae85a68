//! Entropic transport: Sinkhorn's iteration in the log domain, without the n x m matrix.
//!
//! Of all P >= 0 with marginals a and b the least `sum_ij P_ij c_ij + eps KL(P | a b^T)`, `KL(p | q) = sum p ln(p/q) - p + q`, with
//! `c_ij = |x_i - y_j|^2 / 2` or costs of the caller's own; eps is in the unit of c. Its solution is
//! `P_ij = a_i b_j exp((f_i + g_j - c_ij) / eps)`, and f and g maximise
//!
//! ```text
//! sum_i a_i f_i + sum_j b_j g_j - eps (sum_ij P_ij - sum_i a_i sum_j b_j)                 the value
//! ```
//!
//! so the value of any f and g is a bound from below. Where a marginal is not fixed, but costs rho KL(its sums | its weights), `f_i` becomes
//! `rho (1 - exp(-f_i / rho))` there. Sources: M. Cuturi, NeurIPS 2013; L. Chizat et al., *Math. Comp.* 87, 2018 (marginals not fixed);
//! A. Thibault et al., *Algorithms* 14, 2021 and T. Lehmann et al., *Optim. Lett.* 16, 2022 (over-relaxation).
//!
//! Cost: a sweep takes n m (3 d + 30) operations, one exponential a pair. Memory O(m d). Error: that of the exponents,
//! `(min(d, 6 + d/16) + 8) u max(|f| + |g|) / eps` relative in P; the residual cannot fall below that.

mod apart;
mod by_hand;
mod check;
mod costs;
mod drive;
mod newton;
mod plan;
mod relax;
mod row;
mod state;
mod step;
mod sweep;

pub use apart::{
    project_debiased, project_debiased_work_len, sinkhorn_divergence, sinkhorn_divergence_work_len, sinkhorn_symmetric,
};
pub use by_hand::{sinkhorn_begin, sinkhorn_finish, sinkhorn_step};
pub use drive::{sinkhorn, sinkhorn_callback, sinkhorn_matrix};
pub use drive::{sinkhorn_callback_work_len, sinkhorn_matrix_work_len, sinkhorn_work_len};
pub use plan::sinkhorn_plan;

use crate::scalar::Scalar;

/// Where an iteration starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// From zeros, at the eps of the end.
    Zero,
    /// From zeros, at an eps as large as the largest cost, which is halved down to that of the end.
    Scaled,
    /// From the potentials that are given.
    Warm,
}

/// What is to be solved, and how far.
#[derive(Clone, Copy, Debug)]
pub struct Settings<T> {
    /// The regularisation, above 0, in the unit of the costs.
    pub eps: T,
    /// What deviating from each of the marginals costs, above 0; infinity for marginals that are fixed.
    pub rho: (T, T),
    /// The residual to stop at, at least 0.
    pub tol: T,
    /// So many sweeps at most.
    pub max_sweeps: usize,
    /// How far each half-step goes: 1 for plain Sinkhorn, above 1 and below 2 for over-relaxation, 0 for these far from
    /// the end, then plain ones, which give way to Newton's steps where they are slow.
    pub omega: T,
    /// Where to start.
    pub start: Start,
}

/// What an iteration has come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Solved<T> {
    /// The dual value of the potentials: never above the optimum, and within rounding the optimum where the residual vanishes.
    pub value: T,
    /// `(sum_i |sum_j P_ij - a_i exp(-f_i / rho)| + the same of columns) / max(sum_i a_i, sum_ij P_ij)`: how far the marginals of the plan of f and g are
    /// from what they are to be. Infinite after a stop within a sweep, or where the mass overflows.
    pub residual: T,
    /// `sum_ij P_ij`
    pub mass: T,
    /// How many sweeps it took.
    pub sweeps: usize,
}

/// The potentials of a divergence: f (n numbers) and g (m) from x to y, p (n) from x to itself, q (m) from y to itself.
#[derive(Debug)]
pub struct Potentials<'a, T> {
    /// Of x, to y.
    pub f: &'a mut [T],
    /// Of y, from x.
    pub g: &'a mut [T],
    /// Of x, to x.
    pub p: &'a mut [T],
    /// Of y, to y.
    pub q: &'a mut [T],
}

/// One side's weights.
#[derive(Clone, Copy)]
struct Marginal<'a, T> {
    /// At least 0; `None` for 1/n each.
    weights: Option<&'a [T]>,
    n: usize,
    rho: T,
}

impl<T: Scalar> Marginal<'_, T> {
    /// The weight of point i.
    fn mass(&self, i: usize) -> T {
        let Some(weights) = self.weights else { return T::ONE / T::from_usize(self.n) };
        weights.get(i).copied().unwrap_or(T::ZERO)
    }
}

/// How potentials move in a sweep.
#[derive(Clone, Copy)]
struct Motion<T> {
    eps: T,
    omega: T,
}

impl<T: Scalar> Motion<T> {
    /// Where a half-step of this result leads if deviating costs rho.
    fn target(&self, potential: T, rho: T) -> T {
        if rho.is_finite() { potential * (rho / (rho + self.eps)) } else { potential }
    }

    /// The largest rise that may be over-relaxed: the dual value does not fall then, if marginals are fixed. A rise of `z eps` to `omega z eps` gains
    /// `omega z + exp(-z) - exp((omega - 1) z)`, at least `z^2 omega (2 - omega) / 2 - z^3 (1 + (omega - 1)^3) / 6` for small z; half of that one's zero.
    fn limit(&self) -> T {
        let over = self.omega - T::ONE;
        let zero = T::lit(3.0) * self.omega * (T::ONE - over) / (T::ONE + over * over * over);
        T::lit(0.5) * self.eps * zero
    }
}
