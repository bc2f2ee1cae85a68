//! The discrete side: atoms, their weights, and the regularisation.

use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::{Scalar, Sum};

/// More atoms than this are refused: cells are counted by numbers that f32 holds exactly.
pub(super) const MOST: usize = 1 << 22;

/// What the law is sent to, and how sharply.
#[derive(Clone, Copy, Debug)]
pub struct Atoms<'a, T> {
    /// m points of dimension d, at most 2^22.
    pub y: Points<'a, T>,
    /// m weights, at least 0, of total 1; `None`: 1/m each.
    pub b: Option<&'a [T]>,
    /// Regularisation, in the unit of `|x - y|^2 / 2`; 0: none.
    pub eps: T,
}

impl<T: Scalar> Atoms<'_, T> {
    /// Everything that does not depend on samples; the largest coordinate.
    pub(super) fn check(&self) -> Result<T> {
        let m = self.y.len();
        ensure(m <= MOST, Error::Shape)?;
        ensure(m > 0, Error::Empty)?;
        ensure(self.b.is_none_or(|b| b.len() == m), Error::Length)?;
        ensure(self.eps >= T::ZERO && self.eps.is_finite(), Error::Parameter)?;
        ensure(self.eps == T::ZERO || (T::ONE / self.eps).is_finite(), Error::Parameter)?;
        let largest = self.y.largest()?;
        self.b.map_or(Ok(()), check_weights)?;
        Ok(largest)
    }

    /// Weight j.
    pub(super) fn weight(&self, j: usize) -> T {
        self.b.map_or(T::ONE / T::from_usize(self.y.len()), |b| b.get(j).copied().unwrap_or(T::ZERO))
    }
}

/// Weights are at least 0 and their total is 1 within `256 EPSILON`.
fn check_weights<T: Scalar>(b: &[T]) -> Result<()> {
    for &w in b {
        ensure(w.is_finite(), Error::NonFinite)?;
        ensure(w >= T::ZERO, Error::Mass)?;
    }
    let total = b.iter().copied().collect::<Sum<T>>().value();
    ensure((total - T::ONE).abs() <= T::lit(256.0) * T::EPSILON, Error::Mass)
}

/// That squared distances of points with these largest coordinates leave room.
pub(super) fn check_reach<T: Scalar>(x: T, y: T, d: usize) -> Result<()> {
    let reach = x + y;
    ensure((reach * reach * T::from_usize(d) * T::lit(4.0)).is_finite(), Error::Range)
}

/// Potentials, one for each atom, are finite and leave room.
pub(super) fn check_potentials<T: Scalar>(g: &[T], m: usize) -> Result<()> {
    ensure(g.len() == m, Error::Length)?;
    ensure(g.iter().all(|g| g.is_finite()), Error::NonFinite)?;
    ensure(g.iter().all(|g| g.fits()), Error::Range)
}
