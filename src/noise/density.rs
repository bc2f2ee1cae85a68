//! The log-density of the noise: `ln p(x) = -|x|^2 / (2 sd^2) - d (ln sd + ln(2 pi) / 2)`, with squares summed in the kernel's order.
//! Cost n d, no scratch; error a few roundings of the larger of the two terms.

use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::Scalar;
use crate::simd::dot;

/// The log-density of the normal law N(0, sd^2 I) at each point: n numbers. With a sampler's change of it, that of the samples.
///
/// # Errors
/// `Length` if `out` is shorter than the points; `Parameter` unless sd > 0. NaN passes through.
pub fn log_density<T: Scalar>(out: &mut [T], x: Points<'_, T>, sd: T) -> Result<()> {
    let out = out.get_mut(..x.len()).ok_or(Error::Length)?;
    ensure(sd > T::ZERO && sd.is_finite(), Error::Parameter)?;
    let half_ln_2_pi = T::lit(0.918_938_533_204_672_7);
    let constant = T::from_usize(x.dim().get()) * (sd.ln() + half_ln_2_pi);
    for (slot, row) in out.iter_mut().zip(x.rows()) {
        *slot = T::lit(-0.5) * (dot(row, row) / sd / sd) - constant;
    }
    Ok(())
}
