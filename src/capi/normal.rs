//! `bary_ot_gaussian_*`: transport between normal laws in closed form.

use super::both;
use super::check::{apart, first, list, rows};
use crate::ot::{self, Normal};
use crate::{Outcome, Result, Scalar};

/// The length of `work` of bary_ot_gaussian_map and bary_ot_gaussian_w2, in elements of their scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_gaussian_map_work_len(d: usize) -> usize {
    ot::gaussian_map_work_len(d)
}

both! {
    /// The matrix A of the optimal map from N(m1, s1) to N(m2, s2), T(x) = m2 + A (x - m1): symmetric positive semidefinite, A s1 A = s2. Where s1 is
    /// singular, A is the map on its range: what s2 has beyond it, no map reaches.
    ///
    /// out: d rows of d. s1, s2: d rows of d, positive semidefinite, else BARY_ERR_PARAMETER; all is scanned, the lower triangle is used. work:
    /// bary_ot_gaussian_map_work_len(d).
    ///
    /// Right to about d epsilon of its size times the condition of s1. Returns BARY_ERR_NONFINITE, BARY_ERR_RANGE. Cost: three eigenproblems.
    fn bary_ot_gaussian_map_f32, bary_ot_gaussian_map_f64 = gaussian_map(
        out: out T, ld_out: val usize, s1: in T, d: val usize, ld_s1: val usize, s2: in T, ld_s2: val usize, work: out T, work_len: val usize,
    )
}

unsafe fn gaussian_map<T: Scalar>(
    out: *mut T,
    ld_out: usize,
    s1: *const T,
    d: usize,
    ld_s1: usize,
    s2: *const T,
    ld_s2: usize,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (out, s1, s2, work) = (rows(out, d, d, ld_out), rows(s1, d, d, ld_s1), rows(s2, d, d, ld_s2), list(work, work_len));
    apart(&[&[out.write()?, s1.read()?, s2.read()?, work.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { ot::gaussian_map(out.points()?, s1.points()?, s2.points()?, work.slice()) }
}

both! {
    /// The 2-Wasserstein distance of N(m1, s1) and N(m2, s2).
    ///
    /// distance: one number. m1, m2: d numbers; s1, s2: as in bary_ot_gaussian_map. work: bary_ot_gaussian_map_work_len(d).
    ///
    /// Its square is right to about d epsilon (tr s1 + tr s2). Returns and costs as bary_ot_gaussian_map.
    fn bary_ot_gaussian_w2_f32, bary_ot_gaussian_w2_f64 = gaussian_w2(
        distance: out T, m1: in T, s1: in T, d: val usize, ld_s1: val usize, m2: in T, s2: in T, ld_s2: val usize,
        work: out T, work_len: val usize,
    )
}

unsafe fn gaussian_w2<T: Scalar>(
    distance: *mut T,
    m1: *const T,
    s1: *const T,
    d: usize,
    ld_s1: usize,
    m2: *const T,
    s2: *const T,
    ld_s2: usize,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (distance, m1, m2) = (list(distance, 1), list(m1, d), list(m2, d));
    let (s1, s2, work) = (rows(s1, d, d, ld_s1), rows(s2, d, d, ld_s2), list(work, work_len));
    apart(&[&[distance.write()?, m1.read()?, s1.read()?, m2.read()?, s2.read()?, work.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let from = Normal { mean: m1.slice(), covariance: s1.points()? };
        let to = Normal { mean: m2.slice(), covariance: s2.points()? };
        distance.slice().fill(ot::gaussian_w2(from, to, work.slice())?);
    }
    Ok(())
}

/// The length of `work` of bary_ot_gaussian_between, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_gaussian_between_work_len(d: usize) -> usize {
    ot::gaussian_between_work_len(d)
}

both! {
    /// The normal law on the geodesic from N(m1, s1) to N(m2, s2) at t: their barycenter of weights 1-t and t, in closed form.
    ///
    /// mean: d numbers; covariance: d rows of d. m1, m2: d numbers; s1, s2: as in bary_ot_gaussian_map. t: in [0, 1], else BARY_ERR_PARAMETER.
    /// work: bary_ot_gaussian_between_work_len(d). Returns and costs as bary_ot_gaussian_map.
    fn bary_ot_gaussian_between_f32, bary_ot_gaussian_between_f64 = gaussian_between(
        mean: out T, covariance: out T, ld_covariance: val usize, m1: in T, s1: in T, d: val usize, ld_s1: val usize,
        m2: in T, s2: in T, ld_s2: val usize, t: val T, work: out T, work_len: val usize,
    )
}

unsafe fn gaussian_between<T: Scalar>(
    mean: *mut T,
    covariance: *mut T,
    ld_covariance: usize,
    m1: *const T,
    s1: *const T,
    d: usize,
    ld_s1: usize,
    m2: *const T,
    s2: *const T,
    ld_s2: usize,
    t: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (mean, covariance, work) = (list(mean, d), rows(covariance, d, d, ld_covariance), list(work, work_len));
    let (m1, m2, s1, s2) = (list(m1, d), list(m2, d), rows(s1, d, d, ld_s1), rows(s2, d, d, ld_s2));
    first(|| {
        let outputs = [mean.write()?, covariance.write()?, work.write()?];
        apart(&[&outputs, &[m1.read()?, s1.read()?, m2.read()?, s2.read()?]])
    })?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let from = Normal { mean: m1.slice(), covariance: s1.points()? };
        let to = Normal { mean: m2.slice(), covariance: s2.points()? };
        ot::gaussian_between(mean.slice(), covariance.points()?, from, to, t, work.slice())
    }
}

/// The length of `work` of bary_ot_gaussian_barycenter, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_gaussian_barycenter_work_len(d: usize) -> usize {
    ot::gaussian_barycenter_work_len(d)
}

both! {
    /// The barycenter of k normal laws: the law of least weighted squared 2-Wasserstein distance to them, by a fixed-point iteration.
    ///
    /// mean: d numbers; covariance: d rows of d; steps: one number, the steps taken, or NULL; residual: one number, |S - sum_i w_i (S^(1/2) S_i
    /// S^(1/2))^(1/2)| / |S| at the result S, or NULL. means: k rows of d; covariances: k d rows of d, one matrix after the other, as in
    /// bary_ot_gaussian_map. weights: k numbers, at least 0, of any total, else BARY_ERR_MASS, or NULL for equal ones. tolerance: at least 0, of
    /// the residual; max_steps: when to stop. work: bary_ot_gaussian_barycenter_work_len(d).
    ///
    /// Returns BARY_NOT_CONVERGED if the residual is above the tolerance after max_steps, with the last iterate; BARY_ERR_PARAMETER,
    /// BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY. Cost: 2 k eigenproblems a step.
    fn bary_ot_gaussian_barycenter_f32, bary_ot_gaussian_barycenter_f64 = gaussian_barycenter(
        mean: out T, covariance: out T, ld_covariance: val usize, steps: out usize, residual: out T,
        means: in T, k: val usize, d: val usize, ld_means: val usize, covariances: in T, ld_covariances: val usize, weights: in T,
        tolerance: val T, max_steps: val usize, work: out T, work_len: val usize,
    )
}

unsafe fn gaussian_barycenter<T: Scalar>(
    mean: *mut T,
    covariance: *mut T,
    ld_covariance: usize,
    steps: *mut usize,
    residual: *mut T,
    means: *const T,
    k: usize,
    d: usize,
    ld_means: usize,
    covariances: *const T,
    ld_covariances: usize,
    weights: *const T,
    tolerance: T,
    max_steps: usize,
    work: *mut T,
    work_len: usize,
) -> Result<Outcome> {
    let (mean, covariance, work) = (list(mean, d), rows(covariance, d, d, ld_covariance), list(work, work_len));
    let (steps, residual, weights) = (list(steps, 1), list(residual, 1), list(weights, k));
    let (means, covariances) = (rows(means, k, d, ld_means), rows(covariances, k.saturating_mul(d), d, ld_covariances));
    first(|| {
        let outputs = [mean.write()?, covariance.write()?, steps.write_if_given()?, residual.write_if_given()?];
        apart(&[&outputs, &[means.read()?, covariances.read()?, weights.read_if_given()?, work.write()?]])
    })?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (means, covariances, weights) = (means.points()?, covariances.points()?, weights.slice_if_given());
        let (mean, covariance) = (mean.slice(), covariance.points()?);
        let (outcome, fixed) =
            ot::gaussian_barycenter(mean, covariance, means, covariances, weights, tolerance, max_steps, work.slice())?;
        steps.slice_if_given().unwrap_or_default().fill(fixed.steps);
        residual.slice_if_given().unwrap_or_default().fill(fixed.residual);
        Ok(outcome)
    }
}
