//! Sine and cosine, of radians and of half turns.
//!
//! Reduction to |r| <= pi/4 by the nearest multiple n of a quarter turn: `r = ((x - n p1) - n p2) - n p3`, pi/2 in three
//! parts (Cody and Waite), or `r = pi (x - n/2)`, where the difference is exact; then
//! `sin r = r + r z s(z)`, `cos r = 1 - z/2 + z^2 c(z)`, `z = r^2`, and the quadrant n mod 4.

use super::{Scalar, horner};

/// Beyond this the reduction would lose more than the argument's own rounding.
const LIMIT: f64 = 32768.0;

pub(super) fn sin_cos<T: Scalar>(x: T) -> (T, T) {
    let t = T::TABLES;
    let (nearest, n) = (inside(x) * T::lit(core::f64::consts::FRAC_2_PI)).round();
    let r = ((x - nearest * t.pi_2.0) - nearest * t.pi_2.1) - nearest * t.pi_2.2;
    turned(r, n)
}

pub(super) fn sin_cos_pi<T: Scalar>(x: T) -> (T, T) {
    let (nearest, n) = (inside(x) + x).round();
    turned((x - nearest * T::lit(0.5)) * T::PI, n)
}

/// x, or NaN outside the supported range.
fn inside<T: Scalar>(x: T) -> T {
    if x.abs() <= T::lit(LIMIT) { x } else { T::NAN }
}

/// Sine and cosine of r + n pi/2.
fn turned<T: Scalar>(r: T, n: i32) -> (T, T) {
    let z = r * r;
    let sin = r + r * z * horner(T::TABLES.sin, z);
    let cos = T::ONE - (T::lit(0.5) * z - z * z * horner(T::TABLES.cos, z));
    match n & 3 {
        0 => (sin, cos),
        1 => (cos, -sin),
        2 => (-sin, -cos),
        _ => (-cos, sin),
    }
}
