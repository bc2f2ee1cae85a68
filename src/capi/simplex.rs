//! Equiangular tokens under Gaussian heads in high dimension.

use super::both;
use super::check::{apart, first, list, square};
use crate::sphere::{self, Simplex, SimplexOutput, simplex_moments_work_len, simplex_path_work_len};
use crate::{Result, Scalar};

/// The length of `work` of bary_sphere_simplex_moments, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_sphere_simplex_moments_work_len(points: usize) -> usize {
    simplex_moments_work_len(points)
}

both! {
    /// Attention of n equiangular tokens with Gaussian query and key weights, in dimension much larger than n: for each overlap the
    /// participation f = E sum_k p_ik^2, the shared weight g = E sum_k p_ik p_jk, and the drift of the overlap, (1 - 1/d)(1 -
    /// gamma)(gamma + g - gamma f) - (1 - gamma^2)(gamma + (1 - gamma) g)/d, in the clock s = layers eta^2 d sigma_V^2 / H.
    ///
    /// participation, shared, drift, error: len numbers each, or NULL; error says how far participation and shared may be off. gammas:
    /// len overlaps in [-1/(n-1), 1], else BARY_ERR_PARAMETER. n: tokens, at least 2, else BARY_ERR_EMPTY. d: the dimension, of the
    /// drift alone; 0 for the limit of a large one. tau: at least 0; tau^2 = beta^2 d sigma_A^4. points: of the quadrature, a multiple
    /// of 4 from 8 to 512; 32 leave at most 1e-12 (double) for a = tau sqrt(1 - gamma) = 1, 2e-8 for 2, 1e-6 for 3, 2e-5 for 5. work:
    /// bary_sphere_simplex_moments_work_len(points) elements.
    ///
    /// Returns BARY_ERR_NONFINITE, BARY_ERR_RANGE if logits could overflow. Cost: len times 3 points^3 + 25 points^2 pairs of exponentials, 6 points^3 multiplications.
    fn bary_sphere_simplex_moments_f32, bary_sphere_simplex_moments_f64 = simplex_moments(
        participation: out T, shared: out T, drift: out T, error: out T, gammas: in T, len: val usize,
        n: val usize, d: val usize, tau: val T, points: val usize, work: out T, work_len: val usize,
    )
}

unsafe fn simplex_moments<T: Scalar>(
    participation: *mut T,
    shared: *mut T,
    drift: *mut T,
    error: *mut T,
    gammas: *const T,
    len: usize,
    n: usize,
    d: usize,
    tau: T,
    points: usize,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (participation, shared) = (list(participation, len), list(shared, len));
    let (drift, error) = (list(drift, len), list(error, len));
    let (gammas, work) = (list(gammas, len), list(work, work_len));
    first(|| {
        let moments = [participation.write_if_given()?, shared.write_if_given()?];
        apart(&[&moments, &[drift.write_if_given()?, error.write_if_given()?], &[gammas.read()?, work.write()?]])
    })?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let out = SimplexOutput {
            participation: participation.slice_if_given(),
            shared: shared.slice_if_given(),
            drift: drift.slice_if_given(),
            error: error.slice_if_given(),
        };
        sphere::simplex_moments(out, gammas.slice(), &Simplex { n, d, tau }, points, work.slice())
    }
}

/// The length of `work` of bary_sphere_simplex_path and bary_sphere_simplex_layers, in elements of their scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_sphere_simplex_path_work_len(points: usize) -> usize {
    simplex_path_work_len(points)
}

both! {
    /// The common overlap of equiangular tokens under Gaussian heads along the clock s = layers eta^2 d sigma_V^2 / H: the drift of
    /// bary_sphere_simplex_moments, integrated by RK4 with one step between neighbouring times.
    ///
    /// gammas: len numbers, the first gamma. error: one number, or NULL: how far the drift may be off. times: len >= 2 numbers,
    /// increasing, else BARY_ERR_TIMES. gamma, n, d, tau, points: as there. work: bary_sphere_simplex_path_work_len(points) elements.
    ///
    /// Cost: 34 calls of bary_sphere_simplex_moments, whatever len is, and 300 operations a step.
    fn bary_sphere_simplex_path_f32, bary_sphere_simplex_path_f64 = simplex_path(
        gammas: out T, error: out T, times: in T, len: val usize, gamma: val T,
        n: val usize, d: val usize, tau: val T, points: val usize, work: out T, work_len: val usize,
    )
}

unsafe fn simplex_path<T: Scalar>(
    gammas: *mut T,
    error: *mut T,
    times: *const T,
    len: usize,
    gamma: T,
    n: usize,
    d: usize,
    tau: T,
    points: usize,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (gammas, error, times, work) = (list(gammas, len), list(error, 1), list(times, len), list(work, work_len));
    first(|| apart(&[&[gammas.write()?, error.write_if_given()?, times.read()?, work.write()?]]))?;
    let simplex = Simplex { n, d, tau };
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let off = sphere::simplex_path(gammas.slice(), times.slice(), gamma, &simplex, points, work.slice())?;
        error.slice_if_given().into_iter().for_each(|error| error.fill(off));
    }
    Ok(())
}

both! {
    /// The same layer by layer, in the limit of a large dimension: gamma := (gamma + k S)/(1 + k P), S = gamma + (1 - gamma) g, P = gamma +
    /// (1 - gamma) f.
    ///
    /// gammas: len numbers, after 0, 1, ... layers. error: one number, or NULL: how far S - gamma P may be off. gamma, n, tau, points:
    /// as for bary_sphere_simplex_moments. k: at least 0; eta^2 d sigma_V^2 / H. work: bary_sphere_simplex_path_work_len(points)
    /// elements. Cost: as bary_sphere_simplex_path.
    fn bary_sphere_simplex_layers_f32, bary_sphere_simplex_layers_f64 = simplex_layers(
        gammas: out T, error: out T, len: val usize, gamma: val T, n: val usize, tau: val T, k: val T, points: val usize,
        work: out T, work_len: val usize,
    )
}

unsafe fn simplex_layers<T: Scalar>(
    gammas: *mut T,
    error: *mut T,
    len: usize,
    gamma: T,
    n: usize,
    tau: T,
    k: T,
    points: usize,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (gammas, error, work) = (list(gammas, len), list(error, 1), list(work, work_len));
    first(|| apart(&[&[gammas.write()?, error.write_if_given()?, work.write()?]]))?;
    let simplex = Simplex { n, d: 0, tau };
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let off = sphere::simplex_layers(gammas.slice(), gamma, &simplex, k, points, work.slice())?;
        error.slice_if_given().into_iter().for_each(|error| error.fill(off));
    }
    Ok(())
}

both! {
    /// The overlaps of any tokens after a layer of Gaussian heads in the limit of a large dimension: r_ij := (r_ij + k s_ij) / sqrt((1 +
    /// k s_ii) (1 + k s_jj)), the diagonal 1. NaN passes through.
    ///
    /// r: n rows of n, in place, the overlaps before. s: n rows of n, the mean over heads of the inner products of the tokens' attention
    /// means. k: at least 0; eta^2 d sigma_V^2 / H. Scratch: none. Cost: n^2.
    fn bary_sphere_overlap_recursion_f32, bary_sphere_overlap_recursion_f64 = overlap_recursion(
        r: out T, ld_r: val usize, s: in T, n: val usize, ld_s: val usize, k: val T,
    )
}

unsafe fn overlap_recursion<T: Scalar>(r: *mut T, ld_r: usize, s: *const T, n: usize, ld_s: usize, k: T) -> Result<()> {
    let (r, s) = (square(r, n, ld_r), square(s, n, ld_s));
    apart(&[&[r.write()?, s.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::overlap_recursion(r.points()?, s.points()?, k) }
}
