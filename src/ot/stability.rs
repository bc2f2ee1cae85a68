//! How far the barycentric projection of an optimal coupling is from the true map, a bound that holds for any data.
//!
//! For a map T0 = grad phi0 that is L-Lipschitz, phi0* the convex conjugate, and the projection T of an optimal coupling of mu and nu,
//!
//! ```text
//! int |T - T0|^2 dmu <= L [ W2^2(mu, nu) - W2^2(mu, T0#mu) - int (|y|^2 - 2 phi0*(y)) d(nu - T0#mu) ]
//! ```
//!
//! since `phi0(x) + phi0*(y) - <x, y> >= |y - T0(x)|^2 / (2 L)`; the inner integral over the coupling is the bracket, and Jensen's inequality does the rest.
//! Equality where T0 x = c x and no mass splits. For T0 x = A x + b, A symmetric positive definite, L is its largest eigenvalue and
//! `phi0*(y) = <y - b, A^-1 (y - b)> / 2`. Cost: an eigenproblem and (n + m) d^2. Error: about (d + 4) EPSILON of the terms' magnitudes times L, times the condition of A in phi0*.

use super::certify::total;
use crate::error::{Error, Result, ensure};
use crate::linalg::{eigen, eigen_work_len};
use crate::points::{Points, PointsMut};
use crate::scalar::{Scalar, Sum};
use crate::simd::{distance2, dot};

/// The bound from its parts: the Lipschitz constant L, the squared distances W2^2(mu, nu) and W2^2(mu, T0#mu), and the integral of
/// `|y|^2 - 2 phi0*(y)` over nu less that over T0#mu. Rounding can bring it below 0.
///
/// # Errors
/// `Parameter` unless L and the squared distances are at least 0, and all are finite; `Range` if the bound overflows.
pub fn stability_bound<T: Scalar>(lipschitz: T, w2_data: T, w2_true: T, integral: T) -> Result<T> {
    ensure([lipschitz, w2_data, w2_true].iter().all(|&x| x >= T::ZERO && x.is_finite()), Error::Parameter)?;
    ensure(integral.is_finite(), Error::Parameter)?;
    let bound = lipschitz * [w2_data, -w2_true, -integral].into_iter().collect::<Sum<T>>().value();
    ensure(bound.is_finite(), Error::Range)?;
    Ok(bound)
}

/// The map `T0 x = A x + b`.
#[derive(Clone, Copy, Debug)]
pub struct Affine<'a, T> {
    /// A: d rows of d, symmetric positive definite; its lower triangle is used.
    pub matrix: Points<'a, T>,
    /// b: d numbers. `None`: zero.
    pub offset: Option<&'a [T]>,
}

/// The scalars of scratch of [`stability_bound_affine`], for dimension d.
pub const fn stability_bound_affine_work_len(d: usize) -> usize {
    d.saturating_mul(d).saturating_add(d.saturating_mul(2)).saturating_add(eigen_work_len(d))
}

/// The bound for an affine map and weighted points x and y (weights as in [`certify`](super::certify)), given W2^2(mu, nu).
///
/// # Errors
/// `Shape`; `Length`; `Scratch`; `Empty`; `NonFinite`; `Mass`; `Range`; `Parameter` unless A is positive definite, to rounding, and `w2_data` at least 0.
pub fn stability_bound_affine<T: Scalar>(
    map: Affine<'_, T>,
    x: Points<'_, T>,
    a: Option<&[T]>,
    y: Points<'_, T>,
    b: Option<&[T]>,
    w2_data: T,
    work: &mut [T],
) -> Result<T> {
    let d = map.matrix.dim().get();
    ensure(x.dim() == map.matrix.dim() && y.dim() == map.matrix.dim(), Error::Shape)?;
    ensure(map.offset.is_none_or(|offset| offset.len() == d), Error::Length)?;
    ensure(!x.is_empty() && !y.is_empty(), Error::Empty)?;
    let (of_a, of_b) = (total(a, x.len())?, total(b, y.len())?);
    ensure((of_a - of_b).abs() <= T::lit(256.0) * T::EPSILON * of_a.max(of_b), Error::Mass)?;
    ensure(work.len() >= stability_bound_affine_work_len(d), Error::Scratch)?;
    let (values, work) = work.split_at_mut_checked(d).ok_or(Error::Scratch)?;
    let (image, work) = work.split_at_mut_checked(d).ok_or(Error::Scratch)?;
    let (mut vectors, work) = PointsMut::take(work, d, d)?;
    let reach = x.largest()? + y.largest()? + Points::packed(map.offset.unwrap_or_default(), d)?.largest()?;
    eigen(values, vectors.reborrow(), map.matrix, work)?;
    let lipschitz = values.iter().fold(T::ZERO, |top, &value| value.max(top));
    let least = values.iter().fold(T::INFINITY, |least, &value| if value < least { value } else { least });
    // an eigenvalue is known to d EPSILON of the largest: what is not above that may be 0
    ensure(least > T::from_usize(d) * T::EPSILON * lipschitz, Error::Parameter)?;
    let (size, d) = (reach * (T::ONE + lipschitz), T::from_usize(d));
    ensure((size * size * d * d * (T::ONE + T::ONE / least) * of_a.max(T::ONE)).fits(), Error::Range)?;
    let spectrum = Spectrum { values, vectors: vectors.view(), offset: map.offset };
    let (moved, integral_x) = spectrum.over_images(x, a, image);
    let integral_y = spectrum.over_points(y, b, image);
    stability_bound(lipschitz, w2_data, moved, integral_y - integral_x)
}

/// An affine map by the eigenvalues and eigenvectors of its matrix.
struct Spectrum<'a, T> {
    values: &'a [T],
    vectors: Points<'a, T>,
    offset: Option<&'a [T]>,
}

impl<T: Scalar> Spectrum<'_, T> {
    /// The means of `|x - T0 x|^2` and of `|T0 x|^2 - 2 phi0*(T0 x)`, `2 phi0*(T0 x) = <x, A x>`.
    fn over_images(&self, x: Points<'_, T>, a: Option<&[T]>, image: &mut [T]) -> (T, T) {
        let (mut moved, mut integral) = (Sum::new(), Sum::new());
        for (i, x) in x.rows().enumerate() {
            let weight = weight(a, i);
            self.image(image, x);
            let twice = self.form(x, |value| value);
            moved.add(weight * distance2(x, image));
            integral.add(weight * (dot(image, image) - twice));
        }
        let share = share(a, x.len());
        (moved.value() / share, integral.value() / share)
    }

    /// The mean of `|y|^2 - 2 phi0*(y)`.
    fn over_points(&self, y: Points<'_, T>, b: Option<&[T]>, centred: &mut [T]) -> T {
        let mut integral = Sum::new();
        for (j, y) in y.rows().enumerate() {
            for (c, (slot, &y)) in centred.iter_mut().zip(y).enumerate() {
                *slot = y - self.offset(c);
            }
            integral.add(weight(b, j) * (dot(y, y) - self.form(centred, |value| T::ONE / value)));
        }
        integral.value() / share(b, y.len())
    }

    fn offset(&self, c: usize) -> T {
        self.offset.and_then(|offset| offset.get(c)).copied().unwrap_or(T::ZERO)
    }

    fn image(&self, image: &mut [T], x: &[T]) {
        for (c, slot) in image.iter_mut().enumerate() {
            *slot = self.offset(c);
        }
        for (&value, vector) in self.values.iter().zip(self.vectors.rows()) {
            let along = value * dot(vector, x);
            image.iter_mut().zip(vector).for_each(|(slot, &v)| *slot += along * v);
        }
    }

    /// `sum_k function(values[k]) <e_k, x>^2`
    fn form(&self, x: &[T], function: impl Fn(T) -> T) -> T {
        let mut sum = T::ZERO;
        for (&value, vector) in self.values.iter().zip(self.vectors.rows()) {
            let along = dot(vector, x);
            sum += function(value) * (along * along);
        }
        sum
    }
}

fn weight<T: Scalar>(weights: Option<&[T]>, i: usize) -> T {
    weights.map_or(T::ONE, |weights| weights.get(i).copied().unwrap_or(T::ZERO))
}

/// What sums of weights of 1 each are divided by.
fn share<T: Scalar>(weights: Option<&[T]>, n: usize) -> T {
    if weights.is_some() { T::ONE } else { T::from_usize(n) }
}
