//! Overlaps `<x_i, x_k>`, i < k: mean, least, largest, in one pass. O(n^2 d), a compensated sum, no scratch.

use super::observed::Observed;
use crate::error::{Error, Result, ensure};
use crate::scalar::{Scalar, Sum};

/// The overlaps of all pairs of tokens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Overlaps<T> {
    /// Their mean.
    pub mean: T,
    /// The least.
    pub min: T,
    /// The largest.
    pub max: T,
}

/// Mean, least and largest of `<x_i, x_k>` over the n (n - 1) / 2 pairs.
///
/// # Errors
/// `Empty` for fewer than two tokens; `Shape` unless overlaps are n rows of n; `NonFinite`; `Range` if an inner product, or n times
/// one, could overflow.
pub fn overlaps<T: Scalar>(x: Observed<'_, T>) -> Result<Overlaps<T>> {
    ensure(x.len() > 1, Error::Empty)?;
    x.check(T::from_usize(x.len()))?;
    // the mean of a token's overlaps with those before it is taken first: nothing overflows, however many there are
    let (mut sum, mut min, mut max) = (Sum::new(), T::INFINITY, -T::INFINITY);
    for i in 1..x.len() {
        let mut of_token = Sum::new();
        for overlap in (0..i).map(|k| x.overlap(i, k)) {
            of_token.add(overlap);
            min = if overlap < min { overlap } else { min };
            max = Scalar::max(overlap, max);
        }
        sum.add(of_token.value() / T::from_usize(x.len() - 1));
    }
    Ok(Overlaps { mean: sum.value() / (T::from_usize(x.len()) * T::lit(0.5)), min, max })
}
