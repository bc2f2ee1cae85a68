//! ln Gamma on the positive axis.
//!
//! Stirling's series `(x - 1/2) ln x - x + ln(2 pi)/2 + sum_k B_2k / (2k (2k-1) x^(2k-1))` for x >= 10, where seven terms
//! leave an error below 1e-16; below, `Gamma(x) = Gamma(x + k) / (x (x+1) ... (x+k-1))` with at most ten factors.

use super::{Scalar, horner};

const LEAST: f64 = 10.0;

pub(super) fn ln_gamma<T: Scalar>(x: T) -> T {
    if x.is_finite() && x > T::ZERO {
        let (lifted, product) = lift(x);
        stirling(lifted) - product.ln()
    } else if x == T::INFINITY {
        x
    } else {
        T::NAN
    }
}

/// x + k >= 10 with the least such k, and the product of the k factors below it.
fn lift<T: Scalar>(mut x: T) -> (T, T) {
    let mut product = T::ONE;
    for _ in 0..LEAST as u32 {
        if x >= T::lit(LEAST) {
            break;
        }
        product *= x;
        x += T::ONE;
    }
    (x, product)
}

fn stirling<T: Scalar>(x: T) -> T {
    let inverse = T::ONE / x;
    // each by itself, so that the compiler folds it: mapped, they would leave double-precision code in f32
    let series = [
        T::lit(1.0 / 156.0),
        T::lit(-691.0 / 360_360.0),
        T::lit(1.0 / 1188.0),
        T::lit(-1.0 / 1680.0),
        T::lit(1.0 / 1260.0),
        T::lit(-1.0 / 360.0),
        T::lit(1.0 / 12.0),
    ];
    let tail = horner(&series, inverse * inverse) * inverse;
    let half_ln_two_pi = T::lit(0.918_938_533_204_672_8);
    (x - T::lit(0.5)) * x.ln() - x + (half_ln_two_pi + tail)
}
