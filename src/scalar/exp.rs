//! The exponential, base 2 and e.
//!
//! `2^x = 2^n (1 + f q(f))` with n the nearest integer and f = x - n in [-1/2, 1/2], exact. `e^x` the same way with
//! `r = (x - n h) - n l`, h + l = ln 2 in two parts, and `e^r = 1 + (r + r^2 q(r))`. Polynomials: near-minimax fits of
//! `tools/scalar_coefficients.py` (fit error with rounded coefficients below 0.15 ulp). About 20 operations. Error: `tests/scalar.rs`, over all f32.

use super::{Scalar, horner};

pub(super) fn exp2<T: Scalar>(x: T) -> T {
    // the power of two is a normal number
    if x.abs() <= T::lit(125.0) {
        let (nearest, n) = x.round();
        return exp2_fraction(x - nearest) * T::pow2(n);
    }
    exp2_far(x)
}

#[cold]
fn exp2_far<T: Scalar>(x: T) -> T {
    let t = T::TABLES;
    if x >= t.exp2_overflow {
        return T::INFINITY;
    }
    if x < t.exp2_underflow {
        return T::ZERO;
    }
    let (nearest, n) = x.round();
    scale(exp2_fraction(x - nearest), n, x)
}

/// 2^f for |f| <= 1/2. The kernel's lanes evaluate the same expression.
#[inline(always)]
fn exp2_fraction<T: Scalar>(f: T) -> T {
    T::ONE + f * horner(T::TABLES.exp2, f)
}

pub(super) fn exp<T: Scalar>(x: T) -> T {
    let t = T::TABLES;
    if x > t.exp_overflow {
        return T::INFINITY;
    }
    if x < t.exp_underflow {
        return T::ZERO;
    }
    let (nearest, n) = (x * T::LOG2_E).round();
    let r = (x - nearest * t.ln_2.0) - nearest * t.ln_2.1;
    scale(T::ONE + (r + r * r * horner(t.exp, r)), n, x)
}

/// `significand * 2^n` in two exact factors (one rounding if the result is subnormal); NaN if x is.
fn scale<T: Scalar>(significand: T, n: i32, x: T) -> T {
    if x.is_finite() {
        let half = n / 2;
        significand * T::pow2(half) * T::pow2(n - half)
    } else {
        x
    }
}
