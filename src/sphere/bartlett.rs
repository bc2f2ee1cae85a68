//! The random blocks of the Gram chain: full normal matrices, and Bartlett's triangular factor of the inner products of n normal points of k
//! dimensions.
//!
//! `W W^T = T T^T` in law for an n x k normal matrix W, with T lower triangular of min(n, k) columns, `T_jj` a chi variate of k - j degrees of
//! freedom (j from 0), normal numbers below: row by row, the part of a normal point in the span of those before it is normal in any frame of that
//! span, and what is left has the length of a normal point of the other k - j dimensions. For k < n the last n - k rows lie in the span: T is a
//! trapezoid. Source: M. S. Bartlett, *Proc. R. Soc. Edinb.* 53, 1934. T is written transposed. Numbers have the address (seed, stream, layer,
//! head 2^32 + row of the block, column).

use crate::error::Result;
use crate::noise::{Address, STREAM_GRAM_CHI, STREAM_GRAM_FACTOR, STREAM_GRAM_FULL, normals, variate};
use crate::points::PointsMut;
use crate::scalar::Scalar;

/// The addresses of a head; that number H has the drives.
#[derive(Clone, Copy, Debug)]
pub(super) struct Block {
    pub(super) seed: u64,
    pub(super) layer: u64,
    pub(super) head: u64,
}

impl Block {
    fn address(self, stream: u64) -> Address {
        Address { seed: self.seed, stream, step: self.layer, row: self.head << 32 }
    }
}

/// A full matrix of normal numbers.
pub(super) fn full<T: Scalar>(out: PointsMut<'_, T>, block: Block) -> Result<()> {
    normals(out, block.address(STREAM_GRAM_FULL), 0)
}

/// The transposed triangular factor for `freedom` dimensions, of which `out` has at most as many rows.
pub(super) fn triangle<T: Scalar>(mut out: PointsMut<'_, T>, freedom: usize, block: Block) -> Result<()> {
    normals(out.reborrow(), block.address(STREAM_GRAM_FACTOR), 0)?;
    let chi = block.address(STREAM_GRAM_CHI);
    for (j, row) in out.rows_mut().enumerate() {
        let Some((before, [diagonal, ..])) = row.split_at_mut_checked(j) else { continue };
        before.fill(T::ZERO);
        let left = T::from_usize(freedom.saturating_sub(j).max(1));
        *diagonal = variate(left, Address { row: chi.row.wrapping_add(j as u64), ..chi });
    }
    Ok(())
}
