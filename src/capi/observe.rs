//! What to watch while tokens collapse, from the tokens or from their overlaps alone.

use super::check::{Rows, apart, first, list, rows};
use super::{both, named};
use crate::sphere::{self, Observed, Participation, participation_work_len, rank_work_len};
use crate::{Result, Scalar};

/// What an array holds that is observed.
#[repr(i32)]
pub enum bary_observed {
    /// n tokens of dimension d
    BARY_OBSERVED_TOKENS = 0,
    /// their overlaps, n rows of d = n numbers; all are scanned, the lower triangle is used
    BARY_OBSERVED_OVERLAPS = 1,
}

use bary_observed::*;

/// What `x` shows.
///
/// SAFETY: as for [`Rows::points`].
unsafe fn observed<'a, T: Scalar>(x: &Rows<*const T>, name: i32) -> Result<Observed<'a, T>> {
    // SAFETY: promised by the caller.
    let x = unsafe { x.points()? };
    named(name, [(BARY_OBSERVED_TOKENS as i32, Observed::Tokens(x)), (BARY_OBSERVED_OVERLAPS as i32, Observed::Overlaps(x))])
}

both! {
    /// Mean, least and largest of the overlaps <x_i, x_k> of all pairs i < k.
    ///
    /// mean, min, max: one number each, or NULL. x: n rows of d. kind: a bary_observed. Returns BARY_ERR_EMPTY for n < 2,
    /// BARY_ERR_NONFINITE, BARY_ERR_RANGE if n inner products could overflow. Scratch: none. Cost: n^2 d / 2.
    fn bary_sphere_overlaps_f32, bary_sphere_overlaps_f64 = overlaps(
        mean: out T, min: out T, max: out T, x: in T, n: val usize, d: val usize, ld: val usize, kind: val i32,
    )
}

unsafe fn overlaps<T: Scalar>(
    mean: *mut T,
    min: *mut T,
    max: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld: usize,
    kind: i32,
) -> Result<()> {
    let (mean, min, max, x) = (list(mean, 1), list(min, 1), list(max, 1), rows(x, n, d, ld));
    apart(&[&[mean.write_if_given()?, min.write_if_given()?, max.write_if_given()?, x.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let all = sphere::overlaps(observed(&x, kind)?)?;
        mean.slice_if_given().into_iter().for_each(|mean| mean.fill(all.mean));
        min.slice_if_given().into_iter().for_each(|min| min.fill(all.min));
        max.slice_if_given().into_iter().for_each(|max| max.fill(all.max));
    }
    Ok(())
}

both! {
    /// The interaction energy 1/(2 beta n^2) sum_ij exp(beta <x_i, x_j>), which unnormalised attention climbs.
    ///
    /// energy: one number, or NULL. log_mean: one number, or NULL: ln((1/n^2) sum_ij exp(beta <x_i, x_j>)), which never overflows. x: n
    /// rows of d. kind: a bary_observed. beta: finite; not 0 if energy is asked for, else BARY_ERR_PARAMETER.
    ///
    /// Returns BARY_ERR_EMPTY for n = 0, BARY_ERR_NONFINITE, BARY_ERR_RANGE if a logit, or an energy asked for, would overflow. Scratch:
    /// none. Cost: n^2 (d + an exponential).
    fn bary_sphere_energy_f32, bary_sphere_energy_f64 = interaction(
        energy: out T, log_mean: out T, x: in T, n: val usize, d: val usize, ld: val usize, kind: val i32, beta: val T,
    )
}

unsafe fn interaction<T: Scalar>(
    energy: *mut T,
    log_mean: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld: usize,
    kind: i32,
    beta: T,
) -> Result<()> {
    let (energy, log_mean, x) = (list(energy, 1), list(log_mean, 1), rows(x, n, d, ld));
    apart(&[&[energy.write_if_given()?, log_mean.write_if_given()?, x.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let x = observed(&x, kind)?;
        let log = sphere::log_energy(x, beta)?;
        if let Some(energy) = energy.slice_if_given() {
            energy.fill(sphere::energy(x, beta)?);
        }
        log_mean.slice_if_given().into_iter().for_each(|log_mean| log_mean.fill(log));
    }
    Ok(())
}

/// The length of `work` of bary_sphere_participation, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_sphere_participation_work_len(n: usize) -> usize {
    participation_work_len(n)
}

both! {
    /// How many tokens a token attends to under p_k = softmax_k(beta <x_i, x_k>): the participation sum_k p_k^2, from 1/n to 1, and the
    /// entropy -sum_k p_k ln p_k, from ln n to 0. (Of other queries and keys: bary_softmax_attend, whose lse - mean_logit is the
    /// entropy.)
    ///
    /// participation, entropy: n numbers, or NULL. mean_participation, mean_entropy: one number each, or NULL. x: n rows of d. kind: a
    /// bary_observed. beta: finite. work: bary_sphere_participation_work_len(n) elements.
    ///
    /// Returns BARY_ERR_EMPTY for n = 0, BARY_ERR_NONFINITE, BARY_ERR_RANGE if a logit would overflow. Cost: n^2 (d + an exponential).
    fn bary_sphere_participation_f32, bary_sphere_participation_f64 = participations(
        participation: out T, entropy: out T, mean_participation: out T, mean_entropy: out T,
        x: in T, n: val usize, d: val usize, ld: val usize, kind: val i32, beta: val T, work: out T, work_len: val usize,
    )
}

unsafe fn participations<T: Scalar>(
    participation: *mut T,
    entropy: *mut T,
    mean_participation: *mut T,
    mean_entropy: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld: usize,
    kind: i32,
    beta: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (participation, entropy, x, work) = (list(participation, n), list(entropy, n), rows(x, n, d, ld), list(work, work_len));
    let means = [list(mean_participation, 1), list(mean_entropy, 1)];
    let [mean_participation, mean_entropy] = &means;
    first(|| {
        let each = [participation.write_if_given()?, entropy.write_if_given()?];
        let means = [mean_participation.write_if_given()?, mean_entropy.write_if_given()?];
        apart(&[&each, &means, &[x.read()?, work.write()?]])
    })?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let out = Participation { participation: participation.slice_if_given(), entropy: entropy.slice_if_given() };
        let (of_squares, of_entropies) = sphere::participation(out, observed(&x, kind)?, beta, work.slice())?;
        mean_participation.slice_if_given().into_iter().for_each(|mean| mean.fill(of_squares));
        mean_entropy.slice_if_given().into_iter().for_each(|mean| mean.fill(of_entropies));
    }
    Ok(())
}

/// The length of `work` of bary_sphere_rank, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_sphere_rank_work_len(n: usize, d: usize) -> usize {
    rank_work_len(n, d)
}

both! {
    /// How many directions the tokens span, softly: with p_k the eigenvalues of their Gram matrix over their sum, the effective rank
    /// exp(-sum_k p_k ln p_k) and the participation ratio 1 / sum_k p_k^2, both from 1, all tokens on a line, to min(n, d).
    ///
    /// effective_rank, participation_ratio: one number each, or NULL. x: n rows of d, their mean not removed. kind: a bary_observed. work:
    /// bary_sphere_rank_work_len(n, d) elements.
    ///
    /// Returns BARY_ERR_EMPTY for n = 0, BARY_ERR_NONFINITE, BARY_ERR_RANGE if inner products could overflow, or all tokens are 0. Cost:
    /// n d min(n, d), and 5 to 15 sweeps of 6 min(n, d)^3.
    fn bary_sphere_rank_f32, bary_sphere_rank_f64 = rank(
        effective_rank: out T, participation_ratio: out T, x: in T, n: val usize, d: val usize, ld: val usize, kind: val i32,
        work: out T, work_len: val usize,
    )
}

unsafe fn rank<T: Scalar>(
    effective_rank: *mut T,
    participation_ratio: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld: usize,
    kind: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (effective, ratio) = (list(effective_rank, 1), list(participation_ratio, 1));
    let (x, work) = (rows(x, n, d, ld), list(work, work_len));
    first(|| apart(&[&[effective.write_if_given()?, ratio.write_if_given()?, x.read()?, work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let both = sphere::rank(observed(&x, kind)?, work.slice())?;
        effective.slice_if_given().into_iter().for_each(|effective| effective.fill(both.effective_rank));
        ratio.slice_if_given().into_iter().for_each(|ratio| ratio.fill(both.participation_ratio));
    }
    Ok(())
}
