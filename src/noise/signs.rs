//! Random signs by address, from the bits of a row's generator: word k of a row has columns 64 k to 64 k + 63, the lowest bit first; a bit
//! that is set is a minus. Cost: a draw for 64 columns, about two operations a number. The same signs in both types.

use super::{Address, Generator, check};
use crate::error::Result;
use crate::points::PointsMut;
use crate::scalar::Scalar;
use rand_core::Rng;

/// Fills the points with `size` and `-size`: row i gets the signs of row `first.row + i`.
///
/// # Errors
/// `Parameter` if the rows would reach 2^64 or the columns pass [`MAX_COLUMNS`](super::MAX_COLUMNS).
pub(crate) fn signs<T: Scalar>(mut points: PointsMut<'_, T>, first: Address, size: T) -> Result<()> {
    check(&points, first, 0)?;
    for (row, i) in points.rows_mut().zip(0u64..) {
        let mut generator: Generator = Address { row: first.row.wrapping_add(i), ..first }.generator();
        for part in row.chunks_mut(64) {
            let mut word = generator.next_u64();
            for slot in part {
                *slot = if word & 1 == 1 { -size } else { size };
                word >>= 1;
            }
        }
    }
    Ok(())
}
