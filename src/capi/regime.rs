//! `bary_sphere_regime`, `bary_sphere_overlap_*`: what a deep network is near, by its sizes and by its overlaps.

use super::both;
use super::check::{Rows, apart, first, list, square};
use crate::sphere::{self, Limit, Network};
use crate::{Result, Scalar};

/// What the layers of a deep random network are near.
#[repr(i32)]
pub enum bary_limit {
    /// none of the limits: steps are too long, or the noise is too large
    BARY_LIMIT_NONE = 0,
    /// the mean drive alone, bary_sphere_ballistic_step
    BARY_LIMIT_BALLISTIC = 1,
    /// the mean drive and a corrector of order eta, bary_sphere_modified_step
    BARY_LIMIT_MODIFIED = 2,
    /// the mean drive and noise that all tokens share, bary_sphere_finite_heads_step or bary_sphere_homogenized_step
    BARY_LIMIT_DIFFUSIVE = 3,
}

both! {
    /// Which limit a network is near, by its sizes alone. With sigma^2 = sd_value^2 (d - 1) and alpha = eta sigma^2 / heads: ballistic where
    /// alpha eta L and eta^2 L are at most `threshold`, else modified where alpha eta L and eta^3 L are, else diffusive where alpha eta L lies between
    /// threshold and its inverse and eta^3 L is at most threshold.
    ///
    /// limit: one number, a bary_limit. Each of these one number, or NULL: time: eta L; alpha; noise: alpha eta L; second: eta^2 L; third: eta^3 L;
    /// clock: L eta^2 d sd_value^2 / heads, the time of the homogenized equation; tau: beta sqrt(rank) sd_query_key^2, the standard deviation
    /// of logits with query and key matrices of so many rows and independent entries. layers, heads, d, rank: at least 1, else
    /// BARY_ERR_SHAPE. eta: above 0; beta: finite; sd_query_key, sd_value: at least 0; threshold: between 0 and 1, 0.1 say.
    ///
    /// Returns BARY_ERR_RANGE if a number would overflow. Scratch: none.
    fn bary_sphere_regime_f32, bary_sphere_regime_f64 = regime(
        limit: out i32, time: out T, alpha: out T, noise: out T, second: out T, third: out T, clock: out T, tau: out T,
        layers: val usize, heads: val usize, d: val usize, rank: val usize, eta: val T, beta: val T, sd_query_key: val T, sd_value: val T,
        threshold: val T,
    )
}

unsafe fn regime<T: Scalar>(
    limit: *mut i32,
    time: *mut T,
    alpha: *mut T,
    noise: *mut T,
    second: *mut T,
    third: *mut T,
    clock: *mut T,
    tau: *mut T,
    layers: usize,
    heads: usize,
    dim: usize,
    rank: usize,
    eta: T,
    beta: T,
    sd_query_key: T,
    sd_value: T,
    threshold: T,
) -> Result<()> {
    let limit = list(limit, 1);
    let [time, alpha, noise, second] = [time, alpha, noise, second].map(|out| list(out, 1));
    let [third, clock, tau] = [third, clock, tau].map(|out| list(out, 1));
    let given = Rows::<*mut T>::write_if_given;
    first(|| {
        let early = [limit.write()?, given(&time)?, given(&alpha)?, given(&noise)?];
        apart(&[&early, &[given(&second)?, given(&third)?, given(&clock)?, given(&tau)?]])
    })?;
    let network = Network { layers, heads, dim, rank, eta, beta, sd_query_key, sd_value };
    let found = sphere::regime(&network, threshold)?;
    let values = [(time, found.time), (alpha, found.alpha), (noise, found.noise), (second, found.second)];
    let more = [(third, found.third), (clock, found.clock), (tau, found.tau)];
    // SAFETY: checked above; the caller vouches for the pointers.
    unsafe {
        limit.slice().fill(number(found.limit));
        for (out, value) in values.into_iter().chain(more) {
            out.slice_if_given().unwrap_or_default().fill(value);
        }
    }
    Ok(())
}

fn number(limit: Limit) -> i32 {
    let limit = match limit {
        Limit::None => bary_limit::BARY_LIMIT_NONE,
        Limit::Ballistic => bary_limit::BARY_LIMIT_BALLISTIC,
        Limit::Modified => bary_limit::BARY_LIMIT_MODIFIED,
        Limit::Diffusive => bary_limit::BARY_LIMIT_DIFFUSIVE,
    };
    limit as i32
}

both! {
    /// The drift of the overlaps R_ij = <x_i, x_j> of tokens under the homogenized equation in dimension d, by its clock: ((d - 2 + R_ij^2) / d) s_ij -
    /// ((d - 1) / (2 d)) R_ij (s_ii + s_jj), where s_ij = E <m_i, m_j> is the mean product of softmax means (bary_sphere_mean_products).
    ///
    /// drift: n rows of n, its diagonal 0; r, s: n rows of n. d: at least 1, else BARY_ERR_SHAPE. NaN passes through. Scratch: none. Cost: n^2.
    fn bary_sphere_overlap_drift_f32, bary_sphere_overlap_drift_f64 = overlap_drift(
        drift: out T, ld_drift: val usize, r: in T, n: val usize, ld_r: val usize, s: in T, ld_s: val usize, d: val usize,
    )
}

unsafe fn overlap_drift<T: Scalar>(
    drift: *mut T,
    ld_drift: usize,
    r: *const T,
    n: usize,
    ld_r: usize,
    s: *const T,
    ld_s: usize,
    d: usize,
) -> Result<()> {
    let (drift, r, s) = (square(drift, n, ld_drift), square(r, n, ld_r), square(s, n, ld_s));
    apart(&[&[drift.write()?, r.read()?, s.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::overlap_drift(drift.points()?, r.points()?, s.points()?, d) }
}

both! {
    /// The bracket d<R_ij, R_kl>/ds of one overlap with all others under the same equation: (s_ik q(ij;kl) + s_il q(ij;lk) + s_jk q(ji;kl) +
    /// s_jl q(ji;lk)) / d, q(ij;kl) = R_jl - R_ij R_il - R_kl R_jk + R_ij R_kl R_ik.
    ///
    /// bracket: n rows of n, that of (k, l) at row k, column l; r, s: as for bary_sphere_overlap_drift. i, j: below n, else
    /// BARY_ERR_PARAMETER. d: at least 1, else BARY_ERR_SHAPE. NaN passes through. Scratch: none. Cost: n^2.
    fn bary_sphere_overlap_bracket_f32, bary_sphere_overlap_bracket_f64 = overlap_bracket(
        bracket: out T, ld_bracket: val usize, r: in T, n: val usize, ld_r: val usize, s: in T, ld_s: val usize, d: val usize,
        i: val usize, j: val usize,
    )
}

unsafe fn overlap_bracket<T: Scalar>(
    bracket: *mut T,
    ld_bracket: usize,
    r: *const T,
    n: usize,
    ld_r: usize,
    s: *const T,
    ld_s: usize,
    d: usize,
    i: usize,
    j: usize,
) -> Result<()> {
    let (bracket, r, s) = (square(bracket, n, ld_bracket), square(r, n, ld_r), square(s, n, ld_s));
    apart(&[&[bracket.write()?, r.read()?, s.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::overlap_bracket(bracket.points()?, r.points()?, s.points()?, d, (i, j)) }
}
