//! The interaction energy `E = 1/(2 beta n^2) sum_ij exp(beta <x_i, x_j>)`, which USA climbs: it is that flow's gradient ascent
//! (B. Geshkovski, C. Letrouit, Y. Polyanskiy, P. Rigollet, arXiv 2312.10794).
//!
//! The sum is taken relative to its largest term, `ln mean exp(l) = M + ln mean exp(l - M)`, so that its logarithm never overflows.
//! Cost: each overlap twice, n^2 / 2 exponentials. Memory: none. Error: that of a logit, d EPSILON |beta|, in the logarithm.

use super::observed::Observed;
use crate::error::{Error, Result, ensure};
use crate::scalar::{Scalar, Sum};

/// `ln((1/n^2) sum_ij exp(beta <x_i, x_j>))`, i = j included: the energy is `exp` of this, divided by 2 beta.
///
/// # Errors
/// `Parameter` unless beta is finite; `Empty` for no tokens; `Shape` unless overlaps are n rows of n; `NonFinite`; `Range` if a logit could
/// overflow.
pub fn log_energy<T: Scalar>(x: Observed<'_, T>, beta: T) -> Result<T> {
    ensure(beta.is_finite(), Error::Parameter)?;
    ensure(x.len() > 0, Error::Empty)?;
    x.check(Scalar::max(beta.abs(), T::ONE))?;
    let rows = || (0..x.len()).flat_map(|i| (0..=i).map(move |k| (i, k)));
    let largest = rows().map(|(i, k)| beta * x.overlap(i, k)).fold(-T::INFINITY, Scalar::max);
    let mut sum = Sum::new();
    for (i, k) in rows() {
        let term = (beta * x.overlap(i, k) - largest).exp();
        sum.add(if i == k { term } else { term + term });
    }
    let n = T::from_usize(x.len());
    Ok(largest + (sum.value() / n / n).ln())
}

/// The interaction energy `1/(2 beta n^2) sum_ij exp(beta <x_i, x_j>)`.
///
/// # Errors
/// As [`log_energy`]; `Parameter` for beta = 0 too; `Range` if the energy would overflow.
pub fn energy<T: Scalar>(x: Observed<'_, T>, beta: T) -> Result<T> {
    ensure(beta != T::ZERO, Error::Parameter)?;
    let energy = log_energy(x, beta)?.exp() / (beta + beta);
    ensure(energy.is_finite(), Error::Range)?;
    Ok(energy)
}
