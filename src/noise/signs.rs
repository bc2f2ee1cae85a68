//! Random signs by address, from the bits of a row's generator: word k of a row has columns 64 k to 64 k + 63, the lowest bit first; a bit
//! that is set is a minus. Cost: a draw for 64 columns, about two operations a number. The same signs in both types.

use super::{Address, Generator, check};
use crate::error::Result;
use crate::points::PointsMut;
use crate::scalar::Scalar;
use crate::simd::{Kernel, Lane, dispatch};
use rand_core::Rng;

/// Fills the points with `size` and `-size`: row i gets the signs of row `first.row + i`.
///
/// # Errors
/// `Parameter` if the rows would reach 2^64 or the columns pass [`MAX_COLUMNS`](super::MAX_COLUMNS).
pub(crate) fn signs<T: Scalar>(points: PointsMut<'_, T>, first: Address, size: T) -> Result<()> {
    check(&points, first, 0)?;
    dispatch(Signs { points, first, size });
    Ok(())
}

struct Signs<'a, T> {
    points: PointsMut<'a, T>,
    first: Address,
    size: T,
}

impl<T: Scalar> Kernel<T> for Signs<'_, T> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        for (row, i) in self.points.rows_mut().zip(0u64..) {
            let mut generator: Generator = Address { row: self.first.row.wrapping_add(i), ..self.first }.generator();
            let (parts, last) = row.as_chunks_mut::<64>();
            for part in parts {
                each(part, generator.next_u64(), self.size);
            }
            if !last.is_empty() {
                each(last, generator.next_u64(), self.size);
            }
        }
    }
}

/// At most 64 signs: of the lower half of a word, and of the upper one, which the compiler puts on lanes.
#[inline(always)]
fn each<T: Scalar>(part: &mut [T], word: u64, size: T) {
    let (low, high) = part.split_at_mut(part.len().min(32));
    for (half, word) in [(low, word as u32), (high, (word >> 32) as u32)] {
        for (slot, k) in half.iter_mut().zip(0u32..32) {
            *slot = if word & (1 << k) == 0 { size } else { -size };
        }
    }
}
