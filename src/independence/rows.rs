//! Row sums of a similarity matrix, and what the permutation moments need of it.
//!
//! With `r_i = sum_j k_ij`, `S = sum_i r_i` and the centred matrix `A = H K H`, `H = I - 1 1'/n`:
//!
//! ```text
//! tr A = n k_0 - S/n,   |A|_F^2 = sum k_ij^2 - (2/n) sum r_i^2 + S^2/n^2,   A_ii = k_0 - 2 r_i/n + S/n^2
//! ```
//!
//! Cost: n^2 (3 d + 15) operations. Memory: the n row sums. The matrix is never stored.

use super::kernel::Similarity;
use super::pairs::{Other, Side};
use crate::scalar::{Scalar, Sum};
use crate::simd::{BLOCK, Kernel, Lane, dispatch};

/// What is kept of a similarity matrix beside its row sums.
#[derive(Clone, Copy)]
pub(super) struct Totals<T> {
    /// The sum of all elements.
    pub(super) sum: T,
    /// Of the centred matrix: trace, squared Frobenius norm, and sum of squared diagonal elements.
    pub(super) trace: T,
    pub(super) squares: T,
    pub(super) diagonal: T,
}

/// Fills the n row sums.
pub(super) fn row_sums<T: Scalar>(x: &Similarity<'_, T>, rows: &mut [T], block: &mut [T]) -> Totals<T> {
    let squares = dispatch(Rows { side: Side { of: x, block, order: None }, rows: &mut *rows });
    let n = T::from_usize(rows.len());
    let sum = rows.iter().copied().collect::<Sum<T>>().value();
    let mean = sum / n / n;
    let squared = rows.iter().map(|&r| r * r).collect::<Sum<T>>().value();
    let centred = |&r: &T| x.diagonal() - (r + r) / n + mean;
    Totals {
        sum,
        trace: n * x.diagonal() - sum / n,
        squares: squares - (squared + squared) / n + mean * sum,
        diagonal: rows.iter().map(centred).map(|a| a * a).collect::<Sum<T>>().value(),
    }
}

struct Rows<'a, 'b, T> {
    side: Side<'a, 'b, T>,
    rows: &'b mut [T],
}

impl<T: Scalar> Kernel<T> for Rows<'_, '_, T> {
    type Output = T;

    /// The sum of squares.
    #[inline(always)]
    fn run<L: Lane<T>>(self) -> T {
        let Self { mut side, rows } = self;
        let (n, mut squares) = (rows.len(), Sum::new());
        for (first, part) in (0..n).step_by(L::WIDTH).zip(rows.chunks_mut(L::WIDTH)) {
            side.load::<L>(first);
            let [sum, squared] = sums::<T, L>(&side, n);
            for (r, slot) in part.iter_mut().enumerate() {
                *slot = sum.get(r);
                squares.add(squared.get(r));
            }
        }
        squares.value()
    }
}

/// `sum_j k_ij` and `sum_j k_ij^2`, in tiles.
#[inline(always)]
fn sums<T: Scalar, L: Lane<T>>(side: &Side<'_, '_, T>, n: usize) -> [L; 2] {
    let mut totals = [L::splat(T::ZERO); 2];
    for tile in (0..n).step_by(BLOCK) {
        let mut parts = [L::splat(T::ZERO); 2];
        for j in tile..n.min(tile + BLOCK) {
            let k = side.with::<L>(j);
            parts = [parts[0].add(k), parts[1].add(k.mul(k))];
        }
        totals = [totals[0].add(parts[0]), totals[1].add(parts[1])];
    }
    totals
}
