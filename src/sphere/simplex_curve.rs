//! [`Simplex::moments`] and the drift along a list of overlaps.

use super::simplex::{Simplex, check_points, simplex_moments_work_len};
use crate::error::{Error, Result, ensure};
use crate::scalar::Scalar;

/// What to write for each overlap; each is optional.
#[derive(Debug, Default)]
pub struct SimplexOutput<'a, T> {
    /// `E sum_k p_ik^2`
    pub participation: Option<&'a mut [T]>,
    /// `E sum_k p_ik p_jk`
    pub shared: Option<&'a mut [T]>,
    /// The drift of the overlap in the clock s.
    pub drift: Option<&'a mut [T]>,
    /// How far participation and shared weight may be off.
    pub error: Option<&'a mut [T]>,
}

/// The moments and the drift at every overlap.
///
/// # Errors
/// `Length` unless outputs are as long as gammas; `NonFinite`; as [`Simplex::moments`].
pub fn simplex_moments<T: Scalar>(
    out: SimplexOutput<'_, T>,
    gammas: &[T],
    simplex: &Simplex<T>,
    points: usize,
    work: &mut [T],
) -> Result<()> {
    let SimplexOutput { participation, shared, drift, error } = out;
    let mut outputs = [participation, shared, drift, error];
    ensure(outputs.iter().flatten().all(|out| out.len() == gammas.len()), Error::Length)?;
    simplex.check()?;
    check_points(points)?;
    ensure(work.len() >= simplex_moments_work_len(points), Error::Scratch)?;
    ensure(gammas.iter().all(|gamma| gamma.is_finite()), Error::NonFinite)?;
    ensure(gammas.iter().all(|&gamma| simplex.admits(gamma)), Error::Parameter)?;
    for (i, &gamma) in gammas.iter().enumerate() {
        let it = simplex.moments(gamma, points, work)?;
        let drift = simplex.drift(gamma, it.participation, it.shared);
        for (out, value) in outputs.iter_mut().zip([it.participation, it.shared, drift, it.error]) {
            if let Some(slot) = out.as_mut().and_then(|out| out.get_mut(i)) {
                *slot = value;
            }
        }
    }
    Ok(())
}
