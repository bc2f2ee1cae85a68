//! Kernels of two points, of their distance r, with bandwidth h.
//!
//! | kernel | k | at r = 0 |
//! |---|---|---|
//! | Gaussian | `exp(-r^2 / (2 h^2))` | 1 |
//! | Laplace | `exp(-r / h)` | 1 |
//! | distance | `-r` (no bandwidth) | 0 |
//!
//! With the distance on both sides HSIC is the squared distance covariance (D. Sejdinovic, B. Sriperumbudur, A. Gretton,
//! K. Fukumizu, *Ann. Stat.* 41, 2013). Exponentials are the kernel's of `softmax`: 1.5 ulp, 0 below 2^-100.

use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::Scalar;
use crate::simd::Lane;

/// How alike two points are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kernel {
    /// `exp(-|r|^2 / (2 h^2))`
    Gaussian,
    /// `exp(-|r| / h)`
    Laplace,
    /// `-|r|`; the bandwidth is not used.
    Distance,
}

/// A cloud seen through a kernel: the matrix `k(x_i, x_j)`, computed where it is needed.
#[derive(Clone, Copy, Debug)]
pub struct Similarity<'a, T> {
    pub(super) points: Points<'a, T>,
    kernel: Kernel,
    /// `log2(e) / (2 h^2)` or `log2(e) / h`
    rate: T,
}

impl<'a, T: Scalar> Similarity<'a, T> {
    /// # Errors
    /// `Parameter` unless the bandwidth is above 0 and finite and neither its square nor the inverse of that over- or underflows (of the
    /// distance it is not looked at); `NonFinite`; `Range` if a squared distance could overflow.
    pub fn new(points: Points<'a, T>, kernel: Kernel, bandwidth: T) -> Result<Self> {
        let rate = match kernel {
            Kernel::Gaussian => T::LOG2_E * T::lit(0.5) / (bandwidth * bandwidth),
            Kernel::Laplace => T::LOG2_E / bandwidth,
            Kernel::Distance => T::ONE,
        };
        ensure(rate > T::ZERO && rate.is_finite() && (bandwidth > T::ZERO || kernel == Kernel::Distance), Error::Parameter)?;
        let reach = T::lit(2.0) * points.largest()?;
        let bound = reach * reach * T::from_usize(points.dim().get());
        ensure((bound * Scalar::max(rate, T::ONE) * T::lit(4.0)).is_finite(), Error::Range)?;
        Ok(Self { points, kernel, rate })
    }

    /// The kernel of a point and itself.
    pub(super) fn diagonal(&self) -> T {
        if self.kernel == Kernel::Distance { T::ZERO } else { T::ONE }
    }

    /// The kernel at this squared distance.
    #[inline(always)]
    pub(super) fn at<L: Lane<T>>(&self, squared: L) -> L {
        let minus = L::splat(-self.rate);
        match self.kernel {
            Kernel::Gaussian => squared.mul(minus).weight(),
            Kernel::Laplace => squared.sqrt().mul(minus).weight(),
            Kernel::Distance => squared.sqrt().mul(minus),
        }
    }
}
