//! Weights as integers of one total, so that every plan has exactly the marginals that it was asked for.
//!
//! A weight w becomes `floor(w 2^s)` units, at least 1 if it is positive, with 2^62 <= total < 2^63: of f32 and f64 weights every
//! bit above 2^-62 of the total. The other side is brought to the same number of units by its cumulative sums,
//! `B_j = floor(S_j A / B) - floor(S_(j-1) A / B)`, each off by less than one unit. Equal weights of n and m points are `lcm(n, m) / n` and
//! `lcm(n, m) / m` units, exactly. Cost n + m.

use crate::error::{Error, Result, ensure};
use crate::scalar::{Scalar, Sum};

/// What totals that differ mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Masses {
    /// An error, if by more than `256 EPSILON` of themselves.
    Exact,
    /// Nothing: each side is divided by its total.
    Normalise,
}

/// What the weights of one side are.
#[derive(Clone, Copy)]
pub(in crate::ot) struct Weights<'a, T> {
    list: Option<&'a [T]>,
    n: usize,
    sum: T,
    /// Whether all are the same.
    pub(in crate::ot) equal: bool,
}

/// The two sides, checked.
#[derive(Clone, Copy)]
pub(in crate::ot) struct Pair<'a, T> {
    pub(in crate::ot) a: Weights<'a, T>,
    pub(in crate::ot) b: Weights<'a, T>,
    /// The total mass of a plan.
    pub(in crate::ot) total: T,
}

impl<'a, T: Scalar> Weights<'a, T> {
    fn new(list: Option<&'a [T]>, n: usize) -> Result<Self> {
        let Some(weights) = list else { return Ok(Self { list, n, sum: T::ONE, equal: true }) };
        ensure(weights.len() == n, Error::Length)?;
        for &w in weights {
            ensure(w.is_finite(), Error::NonFinite)?;
            ensure(w >= T::ZERO, Error::Mass)?;
        }
        let sum = weights.iter().copied().collect::<Sum<T>>().value();
        ensure(sum.fits(), Error::Range)?;
        ensure(sum > T::ZERO, Error::Empty)?;
        ensure(sum >= T::MIN_POSITIVE, Error::Range)?;
        let first = weights.first().copied().unwrap_or(T::ZERO);
        Ok(Self { list, n, sum, equal: weights.iter().all(|&w| w == first) })
    }

    /// Writes the units of each weight; their total. Equal weights get `share` each.
    fn write(&self, units: &mut [u64], share: u64) -> u64 {
        let (_, exponent) = self.sum.split();
        let scale = T::pow2(-exponent);
        let weights = self.list.filter(|_| !self.equal);
        let mut total = 0u64;
        for (i, slot) in units.iter_mut().enumerate() {
            *slot = weights.and_then(|weights| weights.get(i)).map_or(share, |&w| {
                let units = (w * scale * T::pow2(62)).to_u64();
                units.max(u64::from(w > T::ZERO))
            });
            total = total.saturating_add(*slot);
        }
        total
    }
}

impl<'a, T: Scalar> Pair<'a, T> {
    /// Checks the weights of n and m points.
    pub(in crate::ot) fn new(a: Option<&'a [T]>, n: usize, b: Option<&'a [T]>, m: usize, masses: Masses) -> Result<Self> {
        let (a, b) = (Weights::new(a, n)?, Weights::new(b, m)?);
        let near = (a.sum - b.sum).abs() <= T::lit(256.0) * T::EPSILON * a.sum.max(b.sum);
        ensure(near || masses == Masses::Normalise, Error::Mass)?;
        Ok(Self { a, b, total: if masses == Masses::Exact { a.sum } else { T::ONE } })
    }

    /// The sides exchanged.
    pub(in crate::ot) fn swapped(self) -> Self {
        Self { a: self.b, b: self.a, total: self.total }
    }

    /// Whether every point of either side has the same weight.
    pub(in crate::ot) fn equal(&self) -> bool {
        self.a.equal && self.b.equal
    }

    /// Writes the units of both sides; their common total.
    pub(in crate::ot) fn write(&self, a: &mut [u64], b: &mut [u64]) -> u64 {
        let (n, m) = (self.a.n.max(1) as u64, self.b.n.max(1) as u64);
        let fine = (1u64 << 62).checked_div(n).unwrap_or(1);
        let least = m.checked_div(gcd(n, m)).unwrap_or(1);
        let exact = self.equal() && least.checked_mul(n).is_some_and(|total| total < 1 << 63);
        let total = self.a.write(a, if exact { least } else { fine.max(1) });
        let other = self.b.write(b, 1);
        rescale(b, other, total);
        total
    }
}

fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b > 0 {
        (a, b) = (b, a.checked_rem(b).unwrap_or(0));
    }
    a
}

/// Units of one total to units of another.
fn rescale(units: &mut [u64], from: u64, to: u64) {
    if from == to {
        return;
    }
    let (mut sum, mut before) = (0u64, 0);
    for slot in units {
        sum = sum.saturating_add(*slot);
        let after = scaled(sum, from, to);
        *slot = after.wrapping_sub(before);
        before = after;
    }
}

/// `sum to / from`, rounded down, for `sum <= from < 2^63`: long division, since 128-bit numbers would bring their own division.
fn scaled(sum: u64, from: u64, to: u64) -> u64 {
    let (mut quotient, mut rest) = (0u64, 0u64);
    let carry = |quotient: &mut u64, rest: &mut u64| {
        if *rest >= from {
            *rest = rest.wrapping_sub(from);
            *quotient = quotient.wrapping_add(1);
        }
    };
    for bit in (0..u64::BITS).rev() {
        (quotient, rest) = (quotient << 1, rest << 1);
        carry(&mut quotient, &mut rest);
        if to >> bit & 1 == 1 {
            rest = rest.wrapping_add(sum);
            carry(&mut quotient, &mut rest);
        }
    }
    quotient
}
