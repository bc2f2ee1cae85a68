//! The natural logarithm.
//!
//! `x = 2^k m` with m in [sqrt(1/2), sqrt(2)), `f = m - 1` (exact), `s = f / (2 + f)`, `z = s^2`:
//! `ln m = 2 s + s z q(z) = f - (h - s (h + z q(z)))`, `h = f^2 / 2`, which keeps the rounding of f out of the sum; then
//! `ln x = k h2 + (ln m + k l2)`, `h2 + l2 = ln 2`. The rearrangement is fdlibm's (Sun Microsystems, `e_log.c`).

use super::{Scalar, horner};

pub(super) fn ln<T: Scalar>(x: T) -> T {
    if x > T::ZERO && x <= T::MAX {
        return positive(x);
    }
    if x == T::ZERO {
        return -T::INFINITY;
    }
    // plus infinity and NaN stay; a negative number becomes NaN
    if x < T::ZERO { T::NAN } else { x }
}

fn positive<T: Scalar>(x: T) -> T {
    let t = T::TABLES;
    let lift = if x < T::MIN_POSITIVE { 64 } else { 0 };
    let (mut m, mut k) = (x * T::pow2(lift)).split();
    if m >= T::lit(core::f64::consts::SQRT_2) {
        m *= T::lit(0.5);
        k += 1;
    }
    let k = T::from_exponent(k - lift);
    let f = m - T::ONE;
    let s = f / (T::lit(2.0) + f);
    let z = s * s;
    let h = T::lit(0.5) * f * f;
    let tail = s * (h + z * horner(t.ln, z)) + k * t.ln_2.1;
    k * t.ln_2.0 - ((h - tail) - f)
}
