//! The regularised upper incomplete gamma function `Q(a, x) = Gamma(a, x) / Gamma(a)`.
//!
//! With `w = x^a e^-x / Gamma(a + 1)`: `1 - w sum_k x^k / ((a+1) ... (a+k))` for x < a + 1, and for larger x Legendre's continued fraction
//! `a w / (x + 1 - a - 1 (1-a) / (x + 3 - a - ...))` by J. Lentz's method (W. Press et al., *Numerical Recipes*, 6.2). Error: w's, about
//! EPSILON (a + x + |a ln x|). Bounded: 64 + 8 sqrt(max(a, x)) terms at most, 2^13 in all, when a and x are of one size.

use super::Scalar;

/// More terms are never taken.
const MOST: usize = 8192;

/// Q(a, x) for a > 0, x >= 0; NaN elsewhere.
pub(super) fn gamma_q<T: Scalar>(a: T, x: T) -> T {
    if !(a > T::ZERO && a.is_finite() && x >= T::ZERO) {
        return T::NAN;
    }
    if x == T::ZERO || x == T::INFINITY {
        return if x == T::ZERO { T::ONE } else { T::ZERO };
    }
    let w = (a * x.ln() - x - (a + T::ONE).ln_gamma()).exp();
    if x < a + T::ONE { T::ONE - w * series(a, x) } else { a * w * fraction(a, x) }
}

fn series<T: Scalar>(a: T, x: T) -> T {
    let (mut term, mut sum, mut above) = (T::ONE, T::ONE, a);
    for _ in 0..MOST {
        above += T::ONE;
        term = term * x / above;
        sum += term;
        if term < sum * T::EPSILON * T::lit(0.25) {
            break;
        }
    }
    sum
}

fn fraction<T: Scalar>(a: T, x: T) -> T {
    let two = T::lit(2.0);
    let mut b = x + T::ONE - a;
    let mut c = T::ONE / T::MIN_POSITIVE;
    let mut d = T::ONE / b;
    let mut value = d;
    for k in 1..MOST {
        let k = T::from_usize(k);
        let numerator = k * (a - k);
        b += two;
        d = T::ONE / (b + numerator * d);
        c = b + numerator / c;
        let factor = c * d;
        value *= factor;
        if (factor - T::ONE).abs() < T::EPSILON {
            break;
        }
    }
    value
}
