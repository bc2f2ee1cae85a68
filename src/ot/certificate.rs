//! How far from optimal an assignment can be.
//!
//! For any g, `f_i = min_j (|x_i - y_j|^2 / 2 - g_j)` makes a feasible dual, and the assignment p costs at most
//! `gap = (2/n) sum_i (|x_i - y_p(i)|^2 / 2 - g_p(i) - f_i)` more than the optimum, every term at least 0. The terms are
//! computed in floating point, so the gap is rounded outward: a distance is off by at most `(d + 2) u` of itself, and with
//! `q = (d + 4) EPSILON` (twice what is needed) and G = max |g| each term grows by `q (c_p(i) + |f_i| + 3 G)`, and by the smallest
//! normal number for squares that underflow.
//! Cost n^2 d; no memory.

use super::array::at;
use super::costs::Costs;
use super::direct::Place;
use crate::scalar::{Scalar, Sum};

/// What a solver proves about its plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Certificate<T> {
    /// The plan's cost: the mean of `|x - y|^2` over the plan, W2^2 if the gap is zero.
    pub cost: T,
    /// The plan costs at most this more than the optimum, rounding included.
    pub gap: T,
}

/// The terms of the gap, rounded outward.
#[derive(Clone, Copy)]
pub(super) struct Slack<T> {
    /// q, and 3 G.
    unit: T,
    prices: T,
}

impl<T: Scalar> Slack<T> {
    /// For points of dimension d and potentials g.
    pub(super) fn new(d: usize, g: &[T]) -> Self {
        let largest = g.iter().fold(T::ZERO, |largest, g| g.abs().max(largest));
        Self { unit: T::EPSILON * T::from_usize(d + 4), prices: T::lit(3.0) * largest }
    }

    /// Of a pair of cost c, whose column has the price g and whose row the least reduced cost f.
    pub(super) fn of(&self, c: T, g: T, f: T) -> T {
        (c - g - f) + self.unit * (c + f.abs() + self.prices) + T::MIN_POSITIVE
    }
}

/// Sets f from g, and certifies the assignment.
pub(super) fn certify<T: Scalar, P: Place>(costs: &Costs<'_, T>, perm: &[P], f: &mut [T], g: &[T]) -> Certificate<T> {
    let slack_of = Slack::new(costs.y.dim().get(), g);
    let (mut cost, mut slack) = (Sum::new(), Sum::new());
    for (i, (&p, f)) in perm.iter().zip(f).enumerate() {
        let (here, own) = (costs.get(i, p.number() as usize), at(g, p.number()));
        *f = (0..).zip(g).fold(T::INFINITY, |least, (j, &g)| {
            let reduced = costs.get(i, j) - g;
            if reduced < least { reduced } else { least }
        });
        cost.add(here);
        slack.add(slack_of.of(here, own, *f));
    }
    let mean = T::lit(2.0) / T::from_usize(perm.len());
    Certificate { cost: cost.value() * mean, gap: slack.value() * mean }
}
