//! Jacobians of a cloud's fields along directions, and the largest eigenvalue of the velocity's.
//!
//! With the notation of cloud.rs and C the covariance of the data under the softmax weights, the derivative of e in x is (t/c) C:
//!
//! ```text
//! velocity   J u = ((1-t) (t/c) C u + (t s^2 - (1-t)) u) / c
//! denoiser   J u = ((1-t)^2 (t/c) C u + t s^2 u) / c
//! score      J u = (t (t/c) C u - u) / c                      the Hessian of the log-density
//! ```
//!
//! All are symmetric. The largest eigenvalue of the velocity's bounds how fast two near points may part; its integral along a run is the logarithm
//! of the flow map's stretch. It comes from power iteration on C, which has no negative eigenvalue (power.rs). Cost: a pass of the
//! softmax kernel with products for each iteration, n m (10 d + 30) operations. Error: the kernel's.

use super::cloud::{Cloud, Quantity};
use super::power::{check_starts, copy_units, excess, keep_if_zero, quotient};
use crate::error::{Error, Result, ensure};
use crate::points::{Both, Points, PointsMut, Replace};
use crate::scalar::Scalar;
use crate::softmax::{self, Covariance, Output};

/// The scalars of scratch of [`Cloud::jacobian`], for dimension d.
pub const fn cloud_jacobian_work_len<T: Scalar>(d: usize) -> usize {
    softmax::covariance_work_len::<T>(d, d)
}

/// The scalars of scratch of [`Cloud::largest_eigenvalue`], for n points of dimension d.
pub const fn cloud_eigenvalue_work_len<T: Scalar>(n: usize, d: usize) -> usize {
    n.saturating_mul(d).saturating_add(softmax::covariance_work_len::<T>(d, d))
}

/// What a power iteration at n points changes.
pub(super) struct Power<'a, T> {
    pub(super) value: &'a mut [T],
    pub(super) bound: Option<&'a mut [T]>,
    pub(super) direction: PointsMut<'a, T>,
    /// e, which the last pass has too.
    pub(super) mean: Option<PointsMut<'a, T>>,
}

impl<T: Scalar> Cloud<'_, T> {
    /// The derivative of a field at time t, at n query points, along a direction u for each: `J u`, n rows of d.
    ///
    /// # Errors
    /// As [`Cloud::field`]; `NonFinite` and `Range` for directions too.
    pub fn jacobian(
        &self,
        mut out: PointsMut<'_, T>,
        x: Points<'_, T>,
        directions: Points<'_, T>,
        t: T,
        quantity: Quantity,
        work: &mut [T],
    ) -> Result<()> {
        let (c, factors) = self.slopes(t, quantity)?;
        self.check_products(factors, directions.largest()?)?;
        let covariance = Some(Covariance { directions, products: out.reborrow() });
        softmax::attend(Output { covariance, ..Output::default() }, &self.input(x, t, c), work)?;
        let [of_product, of_direction] = factors;
        out.blend(&directions, Both(of_product, of_direction));
        Ok(())
    }

    /// The largest eigenvalue of the velocity's Jacobian at n points, the one-sided Lipschitz constant there: a Rayleigh quotient `value`, which is
    /// no more than the eigenvalue, and on request a `bound` of what is missing: the eigenvalue lies in `[value, value + bound]` up to the
    /// rounding of the products.
    ///
    /// `direction`: n rows, none of them zero, where power iteration starts; afterwards unit vectors one step beyond those of the quotients. Each
    /// iteration is a pass over the cloud; the error falls by the squared ratio of the covariance's two largest eigenvalues. The bound
    /// follows it to 0 where the other eigenvalues together are less than the largest (docs/math.md, section 4.1).
    ///
    /// # Errors
    /// As [`Cloud::field`]; `Parameter` too for no iterations or a direction that is zero; `NonFinite` for directions.
    pub fn largest_eigenvalue(
        &self,
        value: &mut [T],
        bound: Option<&mut [T]>,
        direction: PointsMut<'_, T>,
        x: Points<'_, T>,
        t: T,
        iterations: usize,
        work: &mut [T],
    ) -> Result<()> {
        ensure(value.len() == x.len(), Error::Length)?;
        check_starts(&direction.view())?;
        self.power(Power { value, bound, direction, mean: None }, x, t, iterations, work)
    }

    /// [`Cloud::largest_eigenvalue`] from directions that are known to be good.
    pub(super) fn power(&self, mut to: Power<'_, T>, x: Points<'_, T>, t: T, iterations: usize, work: &mut [T]) -> Result<()> {
        let (c, factors) = self.slopes(t, Quantity::Velocity)?;
        ensure(iterations > 0, Error::Parameter)?;
        self.check_products(factors, T::ONE)?;
        let (mut units, work) = PointsMut::take(work, x.len(), x.dim().get())?;
        for _ in 0..iterations {
            ensure(to.direction.len() == x.len() && to.direction.dim() == x.dim(), Error::Shape)?;
            copy_units(&mut units, &to.direction.view());
            // written only once every check has passed
            let output = Output {
                mean: to.mean.as_mut().map(PointsMut::reborrow),
                trcov: to.bound.as_deref_mut(),
                covariance: Some(Covariance { directions: units.view(), products: to.direction.reborrow() }),
                ..Output::default()
            };
            softmax::attend(output, &self.input(x, t, c), work)?;
            to.settle(&units.view(), factors);
        }
        copy_units(&mut units, &to.direction.view());
        to.direction.blend(&units.view(), Replace);
        Ok(())
    }

    /// c, and the factors of C u and u.
    fn slopes(&self, t: T, quantity: Quantity) -> Result<(T, [T; 2])> {
        let c = self.variance(t)?;
        let (of_mean, of_x) = self.coefficients(t, c, quantity);
        Ok((c, [of_mean * (t / c), of_x]))
    }

    /// That no product with a direction of such coordinates overflows: the kernel's sums, and what is made of them.
    fn check_products(&self, [of_product, of_direction]: [T; 2], direction: T) -> Result<()> {
        let (reach, d) = (self.points.largest()?, T::from_usize(self.points.dim().get()));
        let sums = reach * d * T::from_usize(self.points.len()) * T::lit(32.0);
        let product = reach * reach * d * d * T::lit(4.0) * direction;
        ensure((sums * direction).fits() && (sums * reach * direction).fits() && (sums * reach).fits(), Error::Range)?;
        ensure(of_product.fits() && (of_product * product).fits() && (of_direction * direction).fits(), Error::Range)
    }
}

impl<T: Scalar> Power<'_, T> {
    /// From products, and traces in place of bounds, to quotients, bounds and directions.
    fn settle(&mut self, units: &Points<'_, T>, [of_product, of_direction]: [T; 2]) {
        let mut bounds = self.bound.as_deref_mut().unwrap_or_default().iter_mut();
        for ((product, u), value) in self.direction.rows_mut().zip(units.rows()).zip(self.value.iter_mut()) {
            let (rho, residual) = quotient(u, product);
            *value = of_product * rho + of_direction;
            if let Some(bound) = bounds.next() {
                *bound = of_product * excess(rho, residual, *bound - rho);
            }
            keep_if_zero(product, u);
        }
    }
}
