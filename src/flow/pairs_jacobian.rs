//! Jacobians of the fields of pairs along directions, and the largest eigenvalue of the velocity's symmetric part.
//!
//! With the notation of pairs.rs, the derivative of a mean e(v) in x is Cov(v, p) / delta^2:
//!
//! ```text
//! velocity   J u = Cov(V, p) u / delta^2                 not symmetric
//! denoiser   J u = Cov(y, p) u / delta^2
//! score      J u = (Cov(p, p) u / delta^2 - u) / delta^2
//! ```
//!
//! One pass over values [v; p] of dimension 2d with the direction [0; u] has Cov(v, p) u in the first half of its product. The symmetric part of the
//! velocity's Jacobian is `A = (Cov(V + p/sigma) - Cov(V - p/sigma)) sigma / (4 delta^2)`, the difference of two matrices without negative
//! eigenvalues, of traces T and S: A's eigenvalues lie in [-S, T], so power iteration runs on A + S, and the largest on the complement of u is
//! at most `min(T, (T - S) - rho + (d - 2) S)` (docs/math.md, section 4.3).

use super::cloud::Quantity;
use super::pairs::{Pairs, Reach};
use super::power::{check_starts, copy_units, excess, keep_if_zero, quotient};
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, Replace, same_shape};
use crate::scalar::Scalar;
use crate::softmax::{self, Covariance, Output};

/// The scalars of scratch of [`Pairs::jacobian`], for n points and m pairs of dimension d.
pub const fn pairs_jacobian_work_len<T: Scalar>(n: usize, m: usize, d: usize) -> usize {
    let rows = n.saturating_mul(2).saturating_add(m).saturating_mul(d.saturating_mul(2));
    rows.saturating_add(softmax::covariance_work_len::<T>(d, d.saturating_mul(2)))
}

/// The scalars of scratch of [`Pairs::largest_eigenvalue`], for n points and m pairs of dimension d.
pub const fn pairs_eigenvalue_work_len<T: Scalar>(n: usize, m: usize, d: usize) -> usize {
    let rows = n.saturating_add(m).saturating_mul(d.saturating_mul(2)).saturating_add(n.saturating_mul(2));
    rows.saturating_add(softmax::covariance_work_len::<T>(d, d))
}

impl<T: Scalar> Pairs<'_, T> {
    /// The derivative of a field at time t, at n query points, along a direction u for each: `J u`, n rows of d.
    ///
    /// # Errors
    /// As [`Pairs::field`]; `NonFinite` and `Range` for directions too.
    pub fn jacobian(
        &self,
        mut out: PointsMut<'_, T>,
        x: Points<'_, T>,
        directions: Points<'_, T>,
        t: T,
        quantity: Quantity,
        work: &mut [T],
    ) -> Result<()> {
        same_shape(&out.view(), &x)?;
        same_shape(&directions, &x)?;
        self.check_products(&self.reach(t)?, directions.largest()?, quantity)?;
        let (both, work) = self.take_both(work)?;
        let (mut along, work) = PointsMut::take(work, x.len(), self.width().get())?;
        let (mut products, work) = PointsMut::take(work, x.len(), self.width().get())?;
        match quantity {
            Quantity::Velocity => self.fill(both, t, |z, y, _| y - z),
            Quantity::Denoiser => self.fill(both, t, |_, y, _| y),
            Quantity::Score => self.fill(both, t, |_, _, p| p),
        }
        widen(&mut along, &directions);
        let covariance = Some(Covariance { directions: along.view(), products: products.reborrow() });
        let values = Points::new(both, self.noise.len(), self.width().get(), self.width().get())?;
        let input = self.input(x, self.halves(both)?.1, values);
        softmax::attend(Output { covariance, ..Output::default() }, &input, work)?;
        let c = self.delta * self.delta;
        for (out, (product, u)) in out.rows_mut().zip(products.view().rows().zip(directions.rows())) {
            for (out, (&product, &u)) in out.iter_mut().zip(product.iter().zip(u)) {
                *out = if quantity == Quantity::Score { (product / c - u) / c } else { product / c };
            }
        }
        Ok(())
    }

    /// That no product with a direction of such coordinates overflows.
    fn check_products(&self, reach: &Reach<T>, direction: T, quantity: Quantity) -> Result<()> {
        let c = self.delta * self.delta;
        let last = if quantity == Quantity::Score { c } else { T::ONE };
        let d = T::from_usize(self.noise.dim().get());
        let value = reach.drift.max(reach.data).max(reach.key);
        let product = value * value * d * d * T::lit(16.0) * direction;
        ensure((product / c).fits() && (direction / last).fits() && (product / c / last).fits(), Error::Range)
    }

    /// The largest eigenvalue of the symmetric part of the velocity's Jacobian at n points, the one-sided Lipschitz constant there. Arguments and
    /// what they hold afterwards as in [`Cloud::largest_eigenvalue`](super::Cloud::largest_eigenvalue); an iteration is two passes over the
    /// pairs, and the error falls by the squared ratio of the two largest eigenvalues of `A + S`.
    ///
    /// # Errors
    /// As [`Pairs::field`]; `Parameter` too for no iterations or a direction that is zero; `NonFinite` for directions.
    pub fn largest_eigenvalue(
        &self,
        value: &mut [T],
        mut bound: Option<&mut [T]>,
        mut direction: PointsMut<'_, T>,
        x: Points<'_, T>,
        t: T,
        iterations: usize,
        work: &mut [T],
    ) -> Result<()> {
        same_shape(&direction.view(), &x)?;
        ensure(value.len() == x.len() && bound.as_ref().is_none_or(|bound| bound.len() == x.len()), Error::Length)?;
        ensure(iterations > 0, Error::Parameter)?;
        check_starts(&direction.view())?;
        let reach = self.reach(t)?;
        let (both, work) = self.take_both(work)?;
        self.fill(both, t, |z, y, _| y - z);
        let mut power = Polar::new(self.balance(&reach, both)?, &x, work)?;
        for _ in 0..iterations {
            copy_units(&mut power.units, &direction.view());
            power.products(self, &mut direction, x, t, both)?;
            power.settle(&mut direction, value, bound.as_deref_mut().unwrap_or_default(), self.delta * self.delta);
        }
        copy_units(&mut power.units, &direction.view());
        direction.blend(&power.units.view(), Replace);
        Ok(())
    }
}

/// Writes [0; u] for each u.
fn widen<T: Scalar>(along: &mut PointsMut<'_, T>, directions: &Points<'_, T>) {
    for (wide, u) in along.rows_mut().zip(directions.rows()) {
        let (first, second) = wide.split_at_mut_checked(u.len()).unwrap_or_default();
        first.fill(T::ZERO);
        for (slot, &u) in second.iter_mut().zip(u) {
            *slot = u;
        }
    }
}

/// The scratch of the power iteration.
struct Polar<'a, T> {
    sigma: T,
    units: PointsMut<'a, T>,
    /// The products with Cov(V - p/sigma), and the two traces.
    minus: PointsMut<'a, T>,
    traces: [&'a mut [T]; 2],
    work: &'a mut [T],
}

impl<'a, T: Scalar> Polar<'a, T> {
    fn new(sigma: T, x: &Points<'_, T>, work: &'a mut [T]) -> Result<Self> {
        let (units, work) = PointsMut::take(work, x.len(), x.dim().get())?;
        let (minus, work) = PointsMut::take(work, x.len(), x.dim().get())?;
        let (larger, work) = work.split_at_mut_checked(x.len()).ok_or(Error::Scratch)?;
        let (smaller, work) = work.split_at_mut_checked(x.len()).ok_or(Error::Scratch)?;
        Ok(Self { sigma, units, minus, traces: [larger, smaller], work })
    }

    /// The products of the two covariances with the unit vectors, the first in `out`, which is written only once every check has passed.
    fn products(
        &mut self,
        pairs: &Pairs<'_, T>,
        out: &mut PointsMut<'_, T>,
        x: Points<'_, T>,
        t: T,
        both: &mut [T],
    ) -> Result<()> {
        let [plus, minus] = &mut self.traces;
        let passes = [(out.reborrow(), plus, T::ONE), (self.minus.reborrow(), minus, -T::ONE)];
        for (products, trace, sign) in passes {
            pairs.fill_polar(both, t, sign / self.sigma);
            let (values, keys) = pairs.halves(both)?;
            let covariance = Some(Covariance { directions: self.units.view(), products });
            let output = Output { trcov: Some(&mut **trace), covariance, ..Output::default() };
            softmax::attend(output, &pairs.input(x, keys, values), self.work)?;
        }
        Ok(())
    }

    /// From products to quotients, bounds and directions; c is delta^2.
    fn settle(&self, direction: &mut PointsMut<'_, T>, value: &mut [T], bound: &mut [T], c: T) {
        let factor = self.sigma * T::lit(0.25) / c;
        let others = T::from_usize(self.units.dim().get()) - T::lit(2.0);
        let [plus, minus] = &self.traces;
        let mut bounds = bound.iter_mut();
        let rows = direction.rows_mut().zip(self.minus.view().rows().zip(self.units.view().rows()));
        for (((product, (minus, u)), value), (&plus, &trace)) in rows.zip(value).zip(plus.iter().zip(&**minus)) {
            for (product, &minus) in product.iter_mut().zip(minus) {
                *product = factor * (*product - minus);
            }
            let (top, shift) = (factor * plus, factor * trace);
            let (rho, residual) = quotient(u, product);
            *value = rho;
            if let Some(bound) = bounds.next() {
                let rest = lesser(top, (top - shift) - rho + others * shift);
                *bound = lesser(excess(rho, residual, rest), (top - rho).max(T::ZERO));
            }
            for (product, &u) in product.iter_mut().zip(u) {
                *product += shift * u;
            }
            keep_if_zero(product, u);
        }
    }
}

fn lesser<T: Scalar>(a: T, b: T) -> T {
    if a < b { a } else { b }
}
