//! Chi variates by address, with k > 0 degrees of freedom, whole or not: the length of a normal point of k dimensions. `x^2 / 2` is a gamma
//! variate of shape k/2.
//!
//! With a = k/2, or k/2 + 1 where k < 2, `e = a - 1/3` and `c = 1 / sqrt(9 e)`: z normal, t = c z, `e (1 + t)^3` is a gamma variate of shape a if
//! t > -1 and, for u uniform,
//!
//! ```text
//! ln u < z^2/2 + e (1 - (1+t)^3 + 3 ln(1+t)) = 3 e (ln(1+t) - t + t^2/2 - t^3/3)
//! ```
//!
//! The right side is the second form, for |t| <= 1/8 by twelve terms of its series, which is right however large k is. For k < 2 the variate of
//! k + 2 degrees is multiplied by `v^(1/k)`, v uniform. Source: G. Marsaglia, W. W. Tsang (2000), *ACM Trans. Math. Softw.* 26. Exact in law,
//! up to the grid of the uniform numbers and 64 trials, all of which fail with a probability below 1e-80; the last trial then counts. Cost:
//! 1.05 trials of two uniform pairs, whatever k is. Error: 4 roundings, for k < 2 about 20/k more.

use super::{Address, Generator};
use crate::error::{Error, Result, ensure};
use crate::scalar::{Scalar, horner};
use rand_core::Rng;

/// At most 1 in 20 is refused.
const TRIALS: usize = 64;

/// Number i becomes the chi variate with `freedom` degrees of freedom at row `first.row + i`. It is made of the words that
/// [`normals`](super::normals) of this row would use: a stream is for one of them only.
///
/// # Errors
/// `Parameter` unless `freedom` is above 0 and finite, or if the rows would reach 2^64.
pub fn chi<T: Scalar>(out: &mut [T], freedom: T, first: Address) -> Result<()> {
    ensure(freedom > T::ZERO && freedom.is_finite(), Error::Parameter)?;
    let end = u64::try_from(out.len()).ok().and_then(|count| first.row.checked_add(count));
    ensure(end.is_some(), Error::Parameter)?;
    for (slot, row) in out.iter_mut().zip(first.row..) {
        *slot = variate(freedom, Address { row, ..first });
    }
    Ok(())
}

/// The variate of one row.
pub(crate) fn variate<T: Scalar>(freedom: T, address: Address) -> T {
    let mut generator: Generator = address.generator();
    let few = freedom < T::lit(2.0);
    let lifted = if few { freedom + T::lit(2.0) } else { freedom };
    let mut factor = T::ONE;
    if few {
        let (v, _) = T::uniform_pair(|| generator.next_u64());
        factor = (v.ln() / freedom).exp();
    }
    factor * of_many(lifted * T::lit(0.5) - T::lit(1.0 / 3.0), &mut generator)
}

/// `sqrt(2 e (1 + t)^3)`, of the first trial that is accepted.
fn of_many<T: Scalar>(e: T, generator: &mut Generator) -> T {
    let c = T::ONE / (T::lit(3.0) * e.sqrt());
    let mut root = T::ONE;
    for _ in 0..TRIALS {
        let (u, v) = T::uniform_pair(|| generator.next_u64());
        let (_, cos) = (v + v).sin_cos_pi();
        let t = c * ((T::lit(-2.0) * u.ln()).sqrt() * cos);
        let (u, _) = T::uniform_pair(|| generator.next_u64());
        if t <= -T::ONE {
            continue;
        }
        root = T::ONE + t;
        if u.ln() < T::lit(3.0) * e * remainder(t) {
            break;
        }
    }
    root * (root * (e + e)).sqrt()
}

/// `ln(1+t) - t + t^2/2 - t^3/3`.
fn remainder<T: Scalar>(t: T) -> T {
    if t.abs() > T::lit(0.125) {
        return t.ln_1p() - t + t * t * (T::lit(0.5) - t * T::lit(1.0 / 3.0));
    }
    // each by itself, so that no f64 is left in f32
    let series = [
        T::lit(1.0 / 15.0),
        T::lit(-1.0 / 14.0),
        T::lit(1.0 / 13.0),
        T::lit(-1.0 / 12.0),
        T::lit(1.0 / 11.0),
        T::lit(-1.0 / 10.0),
        T::lit(1.0 / 9.0),
        T::lit(-1.0 / 8.0),
        T::lit(1.0 / 7.0),
        T::lit(-1.0 / 6.0),
        T::lit(1.0 / 5.0),
        T::lit(-1.0 / 4.0),
    ];
    let square = t * t;
    square * square * horner(&series, t)
}
