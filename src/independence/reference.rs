//! Reference points: what multivariate ranks are ranks among.
//!
//! | reference | points | law that they fill |
//! |---|---|---|
//! | cube | d = 1: i/n; d > 1: J. Halton's sequence in the first d primes, from its first point on | uniform on [0, 1]^d |
//! | ball | radius `h_0`, direction of a normal point made of `h_1, h_2, ...` by Box and Muller, h Halton's point of that many coordinates | spherical uniform: uniform radius and direction |
//!
//! Coordinate c of Halton's point i is the radical inverse of i in the prime p_c: its digits after the point, in reverse order. Source: J. Halton,
//! *Numer. Math.* 2, 1960; N. Deb, B. Sen, *JASA* 118, 2023 (ranks); M. Hallin et al., *Ann. Stat.* 49, 2021 (ball). In many dimensions the large
//! primes leave stripes at small n: at d = 32, a caller's own cloud (normal numbers, say) may fill better. Cost n d log n.

use crate::error::{Error, Result, ensure};
use crate::points::PointsMut;
use crate::scalar::{Scalar, Sum};

/// The shape of a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reference {
    /// Uniform on the unit cube.
    Cube,
    /// Spherical uniform in the unit ball.
    Ball,
}

/// Halton's bases.
const PRIMES: [u32; 33] = [
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113,
    127, 131, 137,
];

/// The largest dimension of a [`reference()`].
pub const MAX_DIMENSION: usize = 32;

/// Fills a cloud with reference points.
///
/// # Errors
/// `Shape` for more than [`MAX_DIMENSION`] coordinates, or from 2^32 points on.
pub fn reference<T: Scalar>(mut out: PointsMut<'_, T>, shape: Reference) -> Result<()> {
    let (n, d) = (out.len(), out.dim().get());
    ensure(d <= MAX_DIMENSION && u32::try_from(n).is_ok(), Error::Shape)?;
    let count = T::from_usize(n);
    for (row, i) in out.rows_mut().zip(1u32..) {
        match shape {
            Reference::Cube if d == 1 => row.fill(T::from_u32(i) / count),
            Reference::Cube => halton(row, i, &PRIMES),
            Reference::Ball => ball(row, i, count),
        }
    }
    Ok(())
}

fn halton<T: Scalar>(row: &mut [T], i: u32, primes: &[u32]) {
    for (slot, &prime) in row.iter_mut().zip(primes) {
        *slot = radical_inverse(i, prime);
    }
}

/// `sum_k a_k p^-(k+1)` for `i = sum_k a_k p^k`, as one fraction where both parts are exact.
fn radical_inverse<T: Scalar>(mut i: u32, prime: u32) -> T {
    let (mut value, mut scale) = (T::ZERO, T::ONE);
    let base = T::from_u32(prime);
    for _ in 0..u32::BITS {
        let (Some(rest), Some(digit)) = (i.checked_div(prime), i.checked_rem(prime)) else { break };
        if i == 0 {
            break;
        }
        value = value * base + T::from_u32(digit);
        scale *= base;
        i = rest;
    }
    value / scale
}

/// Radius i/(n + 1) for d = 1, whose direction is a sign; else Halton's.
fn ball<T: Scalar>(row: &mut [T], i: u32, count: T) {
    if let [x] = row {
        *x = (T::from_u32(i) + T::from_u32(i)) / (count + T::ONE) - T::ONE;
        return;
    }
    let radius = radical_inverse::<T>(i, 2);
    let [_, primes @ ..] = &PRIMES;
    let next = primes.get(row.len()).copied().unwrap_or(2);
    halton(row, i, primes);
    for pair in row.chunks_mut(2) {
        let (u, v) = (pair.first().copied().unwrap_or(T::ONE), pair.get(1).copied());
        // a last coordinate without partner takes its angle from the next base
        let angle = v.unwrap_or_else(|| radical_inverse(i, next));
        let size = (T::lit(-2.0) * u.ln()).sqrt();
        let (sin, cos) = (angle + angle).sin_cos_pi();
        for (slot, side) in pair.iter_mut().zip([cos, sin]) {
            *slot = size * side;
        }
    }
    let length = row.iter().map(|&x| x * x).collect::<Sum<T>>().value().sqrt();
    for x in row {
        *x = *x / length * radius;
    }
}
