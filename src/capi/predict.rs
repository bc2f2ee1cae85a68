//! What theory says of tokens before anything runs.

use super::both;
use super::check::{apart, list};
use super::sphere::form;
use crate::sphere;
use crate::{Result, Scalar};

/// Writes one number, once it is known.
///
/// SAFETY: the caller vouches for the pointer.
unsafe fn one<T: Scalar>(out: *mut T, value: impl FnOnce() -> Result<T>) -> Result<()> {
    let out = list(out, 1);
    out.write()?;
    let value = value()?;
    // SAFETY: checked above; the caller vouches for the pointer.
    unsafe { out.slice().fill(value) };
    Ok(())
}

both! {
    /// The order parameter of tokens at beta = 0 under Gaussian heads in high dimension: 1/(1 + ((1-m0)/m0) (1+k)^(-layers)).
    ///
    /// m: len numbers. layers: len finite numbers, whole or not, else BARY_ERR_TIMES. m0: in (0, 1]; 1/n for orthogonal tokens. k: at
    /// least 0; eta^2 d sigma_V^2 / H; 0: layers are times of the clock s = layers k, in which small layers become m' = m (1 - m).
    /// Scratch: none.
    fn bary_sphere_logistic_f32, bary_sphere_logistic_f64 = logistic(m: out T, layers: in T, len: val usize, m0: val T, k: val T)
}

unsafe fn logistic<T: Scalar>(m: *mut T, layers: *const T, len: usize, m0: T, k: T) -> Result<()> {
    let (m, layers) = (list(m, len), list(layers, len));
    apart(&[&[m.write()?, layers.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::logistic(m.slice(), layers.slice(), m0, k) }
}

both! {
    /// After how many layers of bary_sphere_logistic the order parameter is 1 - epsilon: ln(((1-m0)/m0) ((1-epsilon)/epsilon)) /
    /// ln(1+k), or 0.
    ///
    /// depth: one number. layers: one number, or NULL: the first whole one not below depth; SIZE_MAX from 2^22 on. m0, k: as there; k =
    /// 0: depth is a time of the clock. epsilon: in (0, 1). Scratch: none.
    fn bary_sphere_collapse_depth_f32, bary_sphere_collapse_depth_f64 = collapse_depth(
        depth: out T, layers: out usize, m0: val T, epsilon: val T, k: val T,
    )
}

unsafe fn collapse_depth<T: Scalar>(depth: *mut T, layers: *mut usize, m0: T, epsilon: T, k: T) -> Result<()> {
    let (depth, layers) = (list(depth, 1), list(layers, 1));
    apart(&[&[depth.write()?, layers.write_if_given()?]])?;
    let collapse = sphere::collapse_depth(m0, epsilon, k)?;
    // SAFETY: checked above; the caller vouches for the pointers.
    unsafe {
        depth.slice().fill(collapse.depth);
        layers.slice_if_given().into_iter().for_each(|layers| layers.fill(collapse.layers));
    }
    Ok(())
}

both! {
    /// The common overlap of n equiangular tokens under attention with identity weights, x' = P_x g: exact but for RK4, with one step
    /// between neighbouring times.
    ///
    /// gammas: len numbers, the first gamma. times: len >= 2 numbers, increasing, else BARY_ERR_TIMES. gamma: in [-1/(n-1), 1]. n: at
    /// least 2, else BARY_ERR_EMPTY. beta: finite; BARY_ERR_RANGE if exp(|beta|) overflows without the softmax. form: a
    /// bary_attention_form. Scratch: none.
    fn bary_sphere_equiangular_path_f32, bary_sphere_equiangular_path_f64 = equiangular_path(
        gammas: out T, times: in T, len: val usize, gamma: val T, n: val usize, beta: val T, form: val i32,
    )
}

unsafe fn equiangular_path<T: Scalar>(
    gammas: *mut T,
    times: *const T,
    len: usize,
    gamma: T,
    n: usize,
    beta: T,
    name: i32,
) -> Result<()> {
    let (gammas, times) = (list(gammas, len), list(times, len));
    apart(&[&[gammas.write()?, times.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::equiangular_path(gammas.slice(), times.slice(), gamma, n, beta, form(name)?) }
}

both! {
    /// The time that bary_sphere_equiangular_path takes from one overlap to a larger one; with the softmax from 0 to 1/2 about (e^beta /
    /// 2)/(beta + n - 1) for large beta.
    ///
    /// time: one number. -1/(n-1) < from <= to < 1. n: at least 2, else BARY_ERR_EMPTY. beta: finite. form: a bary_attention_form. Returns
    /// BARY_ERR_RANGE if the time would overflow. Scratch: none. Cost: 129 pairs of exponentials.
    fn bary_sphere_equiangular_time_f32, bary_sphere_equiangular_time_f64 = equiangular_time(
        time: out T, from: val T, to: val T, n: val usize, beta: val T, form: val i32,
    )
}

unsafe fn equiangular_time<T: Scalar>(time: *mut T, from: T, to: T, n: usize, beta: T, name: i32) -> Result<()> {
    // SAFETY: the caller vouches for the pointer.
    unsafe { one(time, || sphere::equiangular_time(from, to, n, beta, form(name)?)) }
}

both! {
    /// Attention at low temperature, where a token's mean is A x / |A x|: the mean overlap E <m(x), m(y)> of two tokens of overlap r,
    /// exactly in any dimension, and the drift of the overlap in the clock s, about -c (r - r^3) / d with c = 1 + matrices / 2.
    ///
    /// after, drift: len numbers each, or NULL. overlaps: len numbers in [-1, 1], else BARY_ERR_RANGE. d: at least 2, else
    /// BARY_ERR_SHAPE. matrices: 0 for identity attention, 1 for one Gaussian A, 2 for the product of two.
    ///
    /// Returns BARY_ERR_NONFINITE. Scratch: none. Cost: len times some 30 to 250 exponentials, for two matrices 4 10^4 (large d) to 10^7
    /// (d = 2).
    fn bary_sphere_cold_overlaps_f32, bary_sphere_cold_overlaps_f64 = cold_overlaps(
        after: out T, drift: out T, overlaps: in T, len: val usize, d: val usize, matrices: val usize,
    )
}

unsafe fn cold_overlaps<T: Scalar>(
    after: *mut T,
    drift: *mut T,
    overlaps: *const T,
    len: usize,
    d: usize,
    matrices: usize,
) -> Result<()> {
    let (after, drift, overlaps) = (list(after, len), list(drift, len), list(overlaps, len));
    apart(&[&[after.write_if_given()?, drift.write_if_given()?, overlaps.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::cold_overlaps(after.slice_if_given(), drift.slice_if_given(), overlaps.slice(), d, matrices) }
}

both! {
    /// The probability that two tokens align rather than oppose each other where their overlap obeys du = -c u (1 - u^2) dt + sqrt(2) (1
    /// - u^2) dB: int_{-1}^overlap (1 - u^2)^(-c/2) du over all of it. c = 1, identity attention in any dimension: 1/2 +
    /// asin(overlap)/pi, which is also the shared weight of two very cold tokens; c = 3/2, one Gaussian matrix.
    ///
    /// probability: one number. overlap: in [-1, 1]. c: in [0, 2). Scratch: none. Cost: 640 exponentials.
    fn bary_sphere_alignment_f32, bary_sphere_alignment_f64 = alignment(probability: out T, overlap: val T, c: val T)
}

unsafe fn alignment<T: Scalar>(probability: *mut T, overlap: T, c: T) -> Result<()> {
    // SAFETY: the caller vouches for the pointer.
    unsafe { one(probability, || sphere::alignment(overlap, c)) }
}

both! {
    /// The participation of very cold attention with Gaussian weights over many equiangular tokens, max(0, 1 - 1/x), x = tau sqrt((1 -
    /// gamma) / (2 ln n)): above x = 1 a token attends to few. Slowly reached in n.
    ///
    /// participation: one number. n: at least 2, else BARY_ERR_EMPTY. gamma: in [-1/(n-1), 1]. tau: at least 0; BARY_ERR_RANGE if 1000 tau overflows. Scratch: none.
    fn bary_sphere_freezing_f32, bary_sphere_freezing_f64 = freezing(participation: out T, n: val usize, gamma: val T, tau: val T)
}

unsafe fn freezing<T: Scalar>(participation: *mut T, n: usize, gamma: T, tau: T) -> Result<()> {
    // SAFETY: the caller vouches for the pointer.
    unsafe { one(participation, || sphere::freezing(n, gamma, tau)) }
}

both! {
    /// How far overlaps of n real tokens stray from bary_sphere_simplex_path until `time`, with probability 1 - delta at most:
    /// e^(constant time) sqrt((8 time/d) ln(2 n^2 / delta)).
    ///
    /// bound: one number. time, constant: at least 0; the constant, of the order of 1 + d sigma_A^4 beta^2 n, is the caller's to know.
    /// n, d: at least 1, else BARY_ERR_EMPTY and BARY_ERR_SHAPE. delta: in (0, 1). Returns BARY_ERR_RANGE if the bound would overflow.
    /// Scratch: none.
    fn bary_sphere_tracking_bound_f32, bary_sphere_tracking_bound_f64 = tracking_bound(
        bound: out T, time: val T, constant: val T, n: val usize, d: val usize, delta: val T,
    )
}

unsafe fn tracking_bound<T: Scalar>(bound: *mut T, time: T, constant: T, n: usize, d: usize, delta: T) -> Result<()> {
    // SAFETY: the caller vouches for the pointer.
    unsafe { one(bound, || sphere::tracking_bound(time, constant, n, d, delta)) }
}
