//! Seeded normal numbers by address: no state, no order.
//!
//! A number is a function of (seed, stream, step, row, column). Each row has a generator of its own, xoshiro256++ seeded
//! from (seed, stream, step, row) by a bijection of the 256 bits (`src/noise/address.rs`), so that no two addresses share a state (but for the one that
//! would give the all-zero state, which xoshiro replaces).
//! Columns 2k and 2k + 1 are the pair k of that generator, by Box and Muller:
//!
//! ```text
//! z_2k = sqrt(-2 ln u) cos(2 pi v),   z_2k+1 = sqrt(-2 ln u) sin(2 pi v)      u in (0, 1], v in [0, 1)
//! ```
//!
//! u is a multiple of 2^-33 (f32) or 2^-54 (f64), so |z| reaches 6.7 or 8.6. A batch can be cut by rows and columns,
//! resumed or run in parallel without changing a bit. f32 draws one 64-bit word a pair and uses no f64; f64 draws two.
//! Cost: about 40 operations a number, 60 more a row, and one draw for each pair of columns skipped. Source: G. E. P. Box
//! and M. E. Muller, Ann. Math. Stat. 29 (1958); D. Blackman and S. Vigna, ACM Trans. Math. Softw. 47 (2021).

mod address;
mod beside;
mod box_muller;
mod chi;
mod density;
mod rows;
mod signs;

use crate::error::{Error, Result, ensure};
use crate::points::PointsMut;
use crate::scalar::Scalar;
use crate::simd::dispatch;
pub use address::Address;
pub use chi::chi;
pub(crate) use chi::variate;
pub use density::log_density;
use rand_core::{Rng, SeedableRng};
use rows::Fill;
pub(crate) use signs::signs;

/// The project's generator: the one that the C interface uses.
pub type Generator = rand_xoshiro::Xoshiro256PlusPlus;

/// Rows have this many columns: a bound on the draws that a call skips.
pub const MAX_COLUMNS: u64 = 1 << 32;
/// The stream of a sampler's initial noise.
pub const STREAM_INITIAL: u64 = 0;
/// The stream of the noise that a stochastic sampler adds at its steps.
pub const STREAM_STEP: u64 = 1;
/// The streams of a random layer's weights: those of queries (or of the one matrix between queries and keys), of keys, and of values.
pub const STREAM_QUERY: u64 = 2;
/// See [`STREAM_QUERY`].
pub const STREAM_KEY: u64 = 3;
/// See [`STREAM_QUERY`].
pub const STREAM_VALUE: u64 = 4;
/// The stream of the Gram chain's normal numbers below the diagonals of its triangular factors.
pub const STREAM_GRAM_FACTOR: u64 = 5;
/// The stream of the Gram chain's chi variates, which are the diagonals.
pub const STREAM_GRAM_CHI: u64 = 6;
/// The stream of the Gram chain's full matrices of normal numbers.
pub const STREAM_GRAM_FULL: u64 = 7;
/// The stream of the random permutations of a test.
pub const STREAM_PERMUTATION: u64 = 8;
/// The first stream that is free for the caller.
pub const STREAM_USER: u64 = 1 << 32;

/// Fills the points with normal numbers: row i, column c gets that of `(first.row + i, column + c)`.
///
/// # Errors
/// `Parameter` if the rows would reach 2^64 or the columns pass [`MAX_COLUMNS`].
pub fn normals<T: Scalar>(points: PointsMut<'_, T>, first: Address, column: u64) -> Result<()> {
    check(&points, first, column)?;
    dispatch(Fill::<T, Generator, true>::new(points, first, column));
    Ok(())
}

/// [`normals`] with the caller's own generator, seeded for each row by [`Address::generator`].
///
/// # Errors
/// `Parameter` if the rows would reach 2^64 or the columns pass [`MAX_COLUMNS`].
pub fn normals_with<T: Scalar, R: Rng + SeedableRng>(points: PointsMut<'_, T>, first: Address, column: u64) -> Result<()> {
    check(&points, first, column)?;
    dispatch(Fill::<T, R, false>::new(points, first, column));
    Ok(())
}

/// That there are so many addresses from the first one on.
pub(crate) fn check<T: Scalar>(points: &PointsMut<'_, T>, first: Address, column: u64) -> Result<()> {
    let end = |start: u64, count: usize| u64::try_from(count).ok().and_then(|count| start.checked_add(count));
    ensure(end(first.row, points.len()).is_some(), Error::Parameter)?;
    ensure(end(column, points.dim().get()).is_some_and(|end| end <= MAX_COLUMNS), Error::Parameter)
}
