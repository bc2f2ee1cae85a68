//! What is observed: tokens, or their inner products alone.

use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::Scalar;
use crate::simd::dot;

/// Tokens, or what a chain of Gram matrices knows of them.
#[derive(Clone, Copy, Debug)]
pub enum Observed<'a, T> {
    /// n tokens of dimension d.
    Tokens(Points<'a, T>),
    /// Their overlaps, n rows of n numbers; all are scanned, the lower triangle is used.
    Overlaps(Points<'a, T>),
}

impl<T: Scalar> Observed<'_, T> {
    /// The number of tokens.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Tokens(x) | Self::Overlaps(x) => x.len(),
        }
    }

    /// `<x_i, x_k>`
    pub(super) fn overlap(&self, i: usize, k: usize) -> T {
        match self {
            Self::Tokens(x) => dot(x.row(i), x.row(k)),
            Self::Overlaps(r) => r.row(Ord::max(i, k)).get(Ord::min(i, k)).copied().unwrap_or(T::ZERO),
        }
    }

    /// A bound of all overlaps: the square of the largest number times d, or the largest overlap.
    ///
    /// # Errors
    /// `Shape` unless overlaps are square; `NonFinite`; `Range` unless `spread` times the bound leaves room for a sum of a few.
    pub(super) fn check(&self, spread: T) -> Result<()> {
        let bound = match self {
            Self::Tokens(x) => {
                let largest = x.largest()?;
                largest * largest * T::from_usize(x.dim().get())
            }
            Self::Overlaps(r) => {
                ensure(r.len() == r.dim().get(), Error::Shape)?;
                r.largest()?
            }
        };
        ensure((bound * spread).fits(), Error::Range)
    }
}
