//! Transport between Gaussians, in closed form.
//!
//! ```text
//! map         T(x) = m2 + A (x - m1),   A = R^-1 (R S2 R)^(1/2) R^-1,   R = S1^(1/2)
//! distance    W2^2 = |m1 - m2|^2 + tr S1 + tr S2 - 2 tr (R S2 R)^(1/2)
//! between     N((1-t) m1 + t m2, (1-t)^2 S1 + t^2 S2 + t (1-t) (S1 A + A S1)),   S1 A the two laws' cross-covariance
//! barycenter  of weights w_i: S = sum_i w_i (S^(1/2) S_i S^(1/2))^(1/2), by S := S^(-1/2) (that sum)^2 S^(-1/2)
//! ```
//!
//! Sources: D. Dowson, B. Landau, *J. Multivariate Anal.* 12, 1982; the iteration: P. Alvarez-Esteban, E. del Barrio, J. Cuesta-Albertos, C.
//! Matran, *J. Math. Anal. Appl.* 441, 2016. Where S1 is singular, A is the map on its range: what S2 has beyond it, no map reaches; the laws between do have
//! it. Cost: two eigenproblems, and one for each Gaussian and step of the iteration. Memory: 6 d^2 + d, a barycenter's 8 d^2 + d. Error of A: about
//! d EPSILON of its size times the condition of S1; of W2^2: d EPSILON (tr S1 + tr S2). Where S1 or S2 is singular, or nearly so, eigenvalues that should
//! be 0 have roots of sqrt(d EPSILON): W2^2 is then right to sqrt(d EPSILON) of the traces, and A likewise.

use super::certify;
use crate::error::{Error, Outcome, Result, ensure};
use crate::linalg::{self, Negative, mirror, roots, sqrt_work_len};
use crate::points::{Points, PointsMut};
use crate::scalar::{Scalar, Sum};
use crate::simd::{distance2, dot};

/// The scalars of scratch of [`gaussian_map`] and [`gaussian_w2`], for dimension d.
pub const fn gaussian_map_work_len(d: usize) -> usize {
    d.saturating_mul(d).saturating_mul(4).saturating_add(sqrt_work_len(d))
}

/// The scalars of scratch of [`gaussian_between`], for dimension d.
pub const fn gaussian_between_work_len(d: usize) -> usize {
    d.saturating_mul(d).saturating_add(gaussian_map_work_len(d))
}

/// The scalars of scratch of [`gaussian_barycenter`], for dimension d.
pub const fn gaussian_barycenter_work_len(d: usize) -> usize {
    d.saturating_mul(d).saturating_mul(6).saturating_add(sqrt_work_len(d))
}

/// A normal law: its mean, d numbers, and its covariance, d rows of d, of which the lower triangle is used.
#[derive(Clone, Copy, Debug)]
pub struct Normal<'a, T> {
    /// d numbers.
    pub mean: &'a [T],
    /// d rows of d, positive semidefinite.
    pub covariance: Points<'a, T>,
}

/// How a run of [`gaussian_barycenter`] ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fixed<T> {
    /// Steps taken.
    pub steps: usize,
    /// `|S - sum_i w_i (S^(1/2) S_i S^(1/2))^(1/2)| / |S|`, in the norm of all entries.
    pub residual: T,
}

/// The matrix A of the optimal map from N(m1, s1) to N(m2, s2), symmetric positive semidefinite: `T(x) = m2 + A (x - m1)`.
///
/// # Errors
/// `Shape`; `Scratch`; `NonFinite`; `Range` if products would overflow; `Parameter` if a matrix is not positive semidefinite.
pub fn gaussian_map<T: Scalar>(mut out: PointsMut<'_, T>, s1: Points<'_, T>, s2: Points<'_, T>, work: &mut [T]) -> Result<()> {
    let d = s1.dim().get();
    ensure(out.len() == d && out.dim() == s1.dim(), Error::Shape)?;
    ensure(work.len() >= gaussian_map_work_len(d), Error::Scratch)?;
    check(&s1, &s2)?;
    let (mut root, work) = PointsMut::take(work, d, d)?;
    let (mut inverse, work) = PointsMut::take(work, d, d)?;
    let (mut product, work) = PointsMut::take(work, d, d)?;
    let (mut middle, work) = PointsMut::take(work, d, d)?;
    linalg::sqrt(Some(root.reborrow()), Some(inverse.reborrow()), s1, work)?;
    linalg::sqrt(None, None, s2, work)?;
    conjugate(&mut middle, &mut product, &root.view(), &s2);
    roots(Some(root.reborrow()), None, middle.view(), Negative::Zero, work)?;
    conjugate(&mut out, &mut product, &inverse.view(), &root.view());
    Ok(())
}

/// The 2-Wasserstein distance of two normal laws.
///
/// # Errors
/// As [`gaussian_map`].
pub fn gaussian_w2<T: Scalar>(from: Normal<'_, T>, to: Normal<'_, T>, work: &mut [T]) -> Result<T> {
    let d = from.covariance.dim().get();
    check_means(&from, &to)?;
    ensure(work.len() >= gaussian_map_work_len(d), Error::Scratch)?;
    check(&from.covariance, &to.covariance)?;
    let (mut root, work) = PointsMut::take(work, d, d)?;
    let (mut product, work) = PointsMut::take(work, d, d)?;
    let (mut middle, work) = PointsMut::take(work, d, d)?;
    linalg::sqrt(Some(root.reborrow()), None, from.covariance, work)?;
    linalg::sqrt(None, None, to.covariance, work)?;
    conjugate(&mut middle, &mut product, &root.view(), &to.covariance);
    roots(Some(root.reborrow()), None, middle.view(), Negative::Zero, work)?;
    let mut sum = Sum::new();
    for i in 0..d {
        sum.add(entry(&from.covariance, i, i));
        sum.add(entry(&to.covariance, i, i));
        sum.add(-(entry(&root.view(), i, i) + entry(&root.view(), i, i)));
    }
    Ok((distance2(from.mean, to.mean) + sum.value().max(T::ZERO)).sqrt())
}

/// The law on the geodesic between two, at t in [0, 1]: the barycenter of weights 1-t and t.
///
/// # Errors
/// As [`gaussian_map`]; `Length`; `Parameter` unless 0 <= t <= 1.
pub fn gaussian_between<T: Scalar>(
    mean: &mut [T],
    mut covariance: PointsMut<'_, T>,
    from: Normal<'_, T>,
    to: Normal<'_, T>,
    t: T,
    work: &mut [T],
) -> Result<()> {
    let d = from.covariance.dim().get();
    ensure(covariance.len() == d && covariance.dim() == from.covariance.dim(), Error::Shape)?;
    ensure(mean.len() == d, Error::Length)?;
    ensure((T::ZERO..=T::ONE).contains(&t), Error::Parameter)?;
    check_means(&from, &to)?;
    ensure(work.len() >= gaussian_between_work_len(d), Error::Scratch)?;
    let (mut map, work) = PointsMut::take(work, d, d)?;
    gaussian_map(map.reborrow(), from.covariance, to.covariance, work)?;
    let (mut cross, _) = PointsMut::take(work, d, d)?;
    for (to, from) in covariance.rows_mut().zip(from.covariance.rows()) {
        to.iter_mut().zip(from).for_each(|(to, &from)| *to = from);
    }
    mirror(&mut covariance);
    multiply(&mut cross, &covariance.view(), &map.view());
    let [own, other, both] = [(T::ONE - t) * (T::ONE - t), t * t, t * (T::ONE - t)];
    for (i, row) in covariance.rows_mut().enumerate() {
        for (j, x) in row.iter_mut().enumerate().take(i + 1) {
            let pair = entry(&cross.view(), i, j) + entry(&cross.view(), j, i);
            *x = (own * *x + other * entry(&to.covariance, i, j)) + both * pair;
        }
    }
    mirror(&mut covariance);
    for (out, (&a, &b)) in mean.iter_mut().zip(from.mean.iter().zip(to.mean)) {
        *out = (T::ONE - t) * a + t * b;
    }
    Ok(())
}

/// The barycenter of k normal laws of these weights (at least 0; `None`: equal): `means` has k rows, `covariances` k times d. At most `max_steps`
/// steps, until the residual is at most `tolerance`; the last iterate is written in either case.
///
/// # Errors
/// As [`gaussian_map`]; `Length`; `Empty` for no laws or no weight; `Mass` for a negative weight; `Parameter` unless tolerance >= 0.
pub fn gaussian_barycenter<T: Scalar>(
    mean: &mut [T],
    mut covariance: PointsMut<'_, T>,
    means: Points<'_, T>,
    covariances: Points<'_, T>,
    weights: Option<&[T]>,
    tolerance: T,
    max_steps: usize,
    work: &mut [T],
) -> Result<(Outcome, Fixed<T>)> {
    let d = means.dim().get();
    ensure(covariance.len() == d && covariance.dim() == means.dim() && covariances.dim() == means.dim(), Error::Shape)?;
    ensure(means.len().checked_mul(d) == Some(covariances.len()), Error::Shape)?;
    ensure(mean.len() == d, Error::Length)?;
    ensure(tolerance >= T::ZERO && tolerance.is_finite(), Error::Parameter)?;
    let laws = Laws { covariances, weights, total: total(weights, means.len())?, k: means.len() };
    means.largest()?;
    laws.check(work)?;
    let (mut s, work) = PointsMut::take(work, d, d)?;
    laws.start(&mut s);
    let mut fixed = Fixed { steps: 0, residual: laws.step(&mut s, false, work)? };
    while fixed.residual > tolerance && fixed.steps < max_steps {
        laws.step(&mut s, true, work)?;
        fixed = Fixed { steps: fixed.steps + 1, residual: laws.step(&mut s, false, work)? };
    }
    for (out, row) in covariance.rows_mut().zip(s.view().rows()) {
        out.copy_from_slice(row);
    }
    mean.fill(T::ZERO);
    for (i, row) in means.rows().enumerate() {
        mean.iter_mut().zip(row).for_each(|(out, &x)| *out += laws.weight(i) * x);
    }
    Ok((if fixed.residual <= tolerance { Outcome::Done } else { Outcome::NotConverged }, fixed))
}

/// The covariances of a barycenter.
struct Laws<'a, T> {
    covariances: Points<'a, T>,
    weights: Option<&'a [T]>,
    total: T,
    k: usize,
}

impl<'a, T: Scalar> Laws<'a, T> {
    fn weight(&self, i: usize) -> T {
        let weight = self.weights.map_or(T::ONE, |weights| weights.get(i).copied().unwrap_or(T::ZERO));
        weight / self.total
    }

    fn each(&self) -> impl Iterator<Item = (T, Points<'a, T>)> {
        let d = self.covariances.dim().get();
        (0..self.k).map(move |i| (self.weight(i), self.covariances.part(i.saturating_mul(d), d)))
    }

    /// Whether all are positive semidefinite, and the scratch is enough.
    fn check(&self, work: &mut [T]) -> Result<()> {
        ensure(work.len() >= gaussian_barycenter_work_len(self.covariances.dim().get()), Error::Scratch)?;
        for (_, law) in self.each() {
            check(&law, &law)?;
            linalg::sqrt(None, None, law, work)?;
        }
        Ok(())
    }

    /// The mean of the covariances.
    fn start(&self, s: &mut PointsMut<'_, T>) {
        s.rows_mut().for_each(|row| row.fill(T::ZERO));
        for (weight, law) in self.each() {
            for (out, row) in s.rows_mut().zip(law.rows()) {
                out.iter_mut().zip(row).for_each(|(out, &x)| *out += weight * x);
            }
        }
        mirror(s);
    }

    /// The residual at s; s moves on if asked to.
    fn step(&self, s: &mut PointsMut<'_, T>, moves: bool, work: &mut [T]) -> Result<T> {
        let d = s.dim().get();
        let (mut root, work) = PointsMut::take(work, d, d)?;
        let (mut inverse, work) = PointsMut::take(work, d, d)?;
        let (mut sum, work) = PointsMut::take(work, d, d)?;
        let (mut product, work) = PointsMut::take(work, d, d)?;
        let (mut middle, work) = PointsMut::take(work, d, d)?;
        roots(Some(root.reborrow()), Some(inverse.reborrow()), s.view(), Negative::Zero, work)?;
        sum.rows_mut().for_each(|row| row.fill(T::ZERO));
        for (weight, law) in self.each().filter(|(weight, _)| *weight > T::ZERO) {
            conjugate(&mut middle, &mut product, &root.view(), &law);
            roots(Some(product.reborrow()), None, middle.view(), Negative::Zero, work)?;
            for (out, row) in sum.rows_mut().zip(product.view().rows()) {
                out.iter_mut().zip(row).for_each(|(out, &x)| *out += weight * x);
            }
        }
        let off = s.view().rows().zip(sum.view().rows()).map(|(a, b)| distance2(a, b)).collect::<Sum<T>>().value();
        let size = s.view().rows().map(|a| dot(a, a)).collect::<Sum<T>>().value();
        if moves {
            // inverse sum sum inverse, as the product of a matrix with its transpose
            multiply(&mut product, &inverse.view(), &sum.view());
            multiply(s, &product.view(), &product.view());
            mirror(s);
        }
        Ok(if size > T::ZERO { (off / size).sqrt() } else { T::ZERO })
    }
}

/// The total of k weights.
fn total<T: Scalar>(weights: Option<&[T]>, k: usize) -> Result<T> {
    ensure(k > 0, Error::Empty)?;
    if weights.is_none() { Ok(T::from_usize(k)) } else { certify::total(weights, k) }
}

fn check_means<T: Scalar>(from: &Normal<'_, T>, to: &Normal<'_, T>) -> Result<()> {
    let d = from.covariance.dim().get();
    ensure(from.mean.len() == d && to.mean.len() == d, Error::Length)?;
    let reach = Points::packed(from.mean, d)?.largest()? + Points::packed(to.mean, d)?.largest()?;
    ensure((reach * reach * T::from_usize(d)).fits(), Error::Range)
}

/// Two square matrices whose products with each other's roots do not overflow.
fn check<T: Scalar>(s1: &Points<'_, T>, s2: &Points<'_, T>) -> Result<()> {
    let d = s1.dim().get();
    ensure(s1.len() == d && s2.len() == d && s2.dim() == s1.dim(), Error::Shape)?;
    let (first, second, d) = (s1.largest()?, s2.largest()?, T::from_usize(d));
    ensure((d * d * first * second * d).fits() && (d * d * first * d).fits(), Error::Range)
}

fn entry<T: Scalar>(matrix: &Points<'_, T>, i: usize, j: usize) -> T {
    matrix.row(i).get(j).copied().unwrap_or(T::ZERO)
}

/// `out_ij = <a_i, b_j>`
fn multiply<T: Scalar>(out: &mut PointsMut<'_, T>, a: &Points<'_, T>, b: &Points<'_, T>) {
    for (out, a) in out.rows_mut().zip(a.rows()) {
        out.iter_mut().zip(b.rows()).for_each(|(out, b)| *out = dot(a, b));
    }
}

/// `b s b`, symmetric, of a symmetric b and the lower triangle of s.
fn conjugate<T: Scalar>(out: &mut PointsMut<'_, T>, product: &mut PointsMut<'_, T>, b: &Points<'_, T>, s: &Points<'_, T>) {
    for (to, from) in out.rows_mut().zip(s.rows()) {
        to.iter_mut().zip(from).for_each(|(to, &from)| *to = from);
    }
    mirror(out);
    multiply(product, b, &out.view());
    multiply(out, &product.view(), b);
    mirror(out);
}
