//! The median rule: a bandwidth equal to the median distance between different points of the sample.
//!
//! The lower median of the n (n-1) / 2 distances, without storing them: bisection in the order of floating-point numbers, which ends at the very
//! number. Distances of zero, between equal points, are left out. Source: A. Gretton et al., ALT 2005. Cost: 34 (f32) or 66 (f64) passes of
//! n^2/2 distances at most. Memory: none.

use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::Scalar;
use crate::simd::distance2;

/// The median of `|x_i - x_j|` over the pairs i < j of points that differ.
///
/// # Errors
/// `Empty` if no two points differ; `NonFinite`; `Range` if a squared distance could overflow.
pub fn median_distance<T: Scalar>(x: Points<'_, T>) -> Result<T> {
    let reach = T::lit(2.0) * x.largest()?;
    ensure((reach * reach * T::from_usize(x.dim().get()) * T::lit(4.0)).is_finite(), Error::Range)?;
    let within = |bound: T| squares(x).filter(|&squared| squared > T::ZERO && squared <= bound).count();
    let half = within(T::MAX).div_ceil(2);
    ensure(half > 0, Error::Empty)?;
    let (mut below, mut median) = (T::ZERO, T::MAX);
    for _ in 0..64 {
        let middle = below.middle(median);
        if middle == below {
            break;
        }
        if within(middle) >= half { median = middle } else { below = middle }
    }
    Ok(median.sqrt())
}

/// The squared distances of all pairs.
fn squares<T: Scalar>(x: Points<'_, T>) -> impl Iterator<Item = T> {
    (0..x.len()).flat_map(move |i| (0..i).map(move |j| distance2(x.row(i), x.row(j))))
}
