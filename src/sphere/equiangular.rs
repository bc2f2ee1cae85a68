//! The deterministic reference: identity weights on equiangular tokens, in any dimension that holds them.
//!
//! Overlaps stay equal and obey (docs/math.md, section 5, "Equiangular tokens")
//!
//! ```text
//! SA   gamma' = 2 (1 - gamma)(1 + (n-1) gamma) / (e^(beta (1 - gamma)) + n - 1)
//! USA  gamma' = 2 e^(beta gamma) (1 - gamma)(1 + (n-1) gamma) / n
//! ```
//!
//! With `y = ln((1 + (n-1) gamma)/(1 - gamma))`, `1 - gamma = n/(e^y + n - 1)`, the time between two overlaps is `int (e^(beta
//! (1-gamma)) + n - 1)/(2n) dy` (SA), `int e^(-beta gamma)/2 dy` (USA), by tanh-sinh quadrature (H. Takahasi, M. Mori, 1974) at 129
//! points for each piece of length 4 in y. From 0 to 1/2, SA: about `(e^beta/2)/(beta + n
//! - 1)` for large beta. Cost: a path 4 exponentials a step. Memory: none. Error: RK4's, and a few EPSILON.

use super::attention::Form;
use super::rk4;
use super::simplex::Simplex;
use crate::error::{Error, Result, ensure};
use crate::scalar::{Scalar, Sum};

/// The common overlap at every time, from gamma at the first, by RK4 with a step between neighbouring times.
///
/// # Errors
/// `Length` unless there are two times or more and as many places; `Times` unless they increase; `Empty` for fewer than two tokens;
/// `Parameter` unless -1/(n-1) <= gamma <= 1 and beta is finite; `Range` if `exp(beta)` of USA would overflow.
pub fn equiangular_path<T: Scalar>(gammas: &mut [T], times: &[T], gamma: T, n: usize, beta: T, form: Form) -> Result<()> {
    rk4::check(gammas, times)?;
    let tokens = Simplex { n, d: 0, tau: T::ZERO };
    tokens.check()?;
    ensure(beta.is_finite() && tokens.admits(gamma), Error::Parameter)?;
    ensure(form == Form::Softmax || beta.abs().exp().fits(), Error::Range)?;
    rk4::path(gammas, times, gamma, tokens.least(), |gamma| drift(gamma, n, beta, form));
    Ok(())
}

fn drift<T: Scalar>(gamma: T, n: usize, beta: T, form: Form) -> T {
    let (apart, others) = (T::ONE - gamma, T::from_usize(n) - T::ONE);
    let rise = T::lit(2.0) * apart * (T::ONE + others * gamma);
    match form {
        Form::Softmax => rise / ((beta * apart).exp() + others),
        Form::Unnormalised => rise * (beta * gamma).exp() / T::from_usize(n),
    }
}

/// The time that equiangular tokens take from one overlap to a larger one.
///
/// # Errors
/// `Empty` for fewer than two tokens; `Parameter` unless -1/(n-1) < from <= to < 1 and beta is finite; `Range` if the time would overflow.
pub fn equiangular_time<T: Scalar>(from: T, to: T, n: usize, beta: T, form: Form) -> Result<T> {
    let tokens = Simplex { n, d: 0, tau: T::ZERO };
    tokens.check()?;
    ensure(beta.is_finite() && from > tokens.least() && from <= to && to < T::ONE, Error::Parameter)?;
    let (count, others) = (T::from_usize(n), T::from_usize(n) - T::ONE);
    let logit = |gamma: T| (T::ONE + others * gamma).ln() - (T::ONE - gamma).ln();
    let rate = |y: T| {
        let apart = count / (y.exp() + others);
        match form {
            Form::Softmax => ((beta * apart).exp() + others) / (count + count),
            Form::Unnormalised => (beta * (apart - T::ONE)).exp() * T::lit(0.5),
        }
    };
    let time = pieces(logit(from), logit(to), rate);
    ensure(time.is_finite(), Error::Range)?;
    Ok(time)
}

/// `int f` from a to b, in pieces of length 4, or 32 of them.
fn pieces<T: Scalar>(a: T, b: T, f: impl Fn(T) -> T) -> T {
    let mut count = 1;
    while count < 32 && b - a > T::lit(4.0) * T::from_usize(count) {
        count += 1;
    }
    let end = |k: usize| if k == count { b } else { a + (b - a) * (T::from_usize(k) / T::from_usize(count)) };
    (0..count).map(|k| tanh_sinh(end(k), end(k + 1), &f)).collect::<Sum<T>>().value()
}

/// `int f` from a to b, f smooth: `x = middle + half tanh((pi/2) sinh(u))`, 64 steps of 1/20 to either side.
fn tanh_sinh<T: Scalar>(a: T, b: T, f: impl Fn(T) -> T) -> T {
    let (half, step, quarter) = ((b - a) * T::lit(0.5), T::lit(0.05), T::PI * T::lit(0.5));
    let mut sum: Sum<T> = Sum::new();
    sum.add(f(a + half) * quarter);
    for k in 1..=64 {
        let up = (T::from_usize(k) * step).exp();
        let down = T::ONE / up;
        // 1 - tanh(v) = 2/(e^(2v) + 1), its derivative 4 e^(2v)/(e^(2v) + 1)^2
        let power = (quarter * (up - down)).exp();
        let from_end = T::lit(2.0) / (power + T::ONE);
        let weight = quarter * (up + down) * T::lit(0.5) * from_end * (T::lit(2.0) - from_end);
        sum.add(weight * (f(a + half * from_end) + f(b - half * from_end)));
    }
    sum.value() * step * half
}
