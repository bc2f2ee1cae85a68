//! Cholesky's factor of a symmetric positive semidefinite matrix, `A = L L^T`, row by row, for matrices of any rank:
//!
//! ```text
//! L_ij = (a_ij - sum_{k<j} L_ik L_jk) / L_jj,   L_jj = sqrt(p_j),   p_j = a_jj - sum_{k<j} L_jk^2
//! ```
//!
//! A pivot `p_j <= 8 n EPSILON a_jj` counts as 0, and column j of L is then zero. It is compared with the row's own diagonal, so that
//! scaling rows and columns alike by powers of 2 scales L and changes nothing else.
//!
//! Source: N. J. Higham, *Accuracy and Stability of Numerical Algorithms*, 2nd ed., SIAM 2002, chapter 10. Cost: n^3 / 6 multiplications and as
//! many additions, in the kernel's order. Memory: none. Error: `|A - L L^T|_ij <= n EPSILON sqrt(a_ii a_jj)` where no column is dropped
//! (measured: 1.4 EPSILON at n = 64); a column dropped at pivot p leaves out less than `sqrt(p a_ii)` of row i, which is of the size of rounding
//! itself where the matrix is singular, and at most `sqrt(8 n EPSILON)` of the entries' scale where it only nearly is.

use crate::error::{Error, Result, ensure};
use crate::points::PointsMut;
use crate::scalar::Scalar;
use crate::simd::dot;

/// The lower triangle of `a` becomes L, what is above it 0. All of `a` is scanned, its lower triangle is used. Without pivoting: rows keep
/// their order. Of a matrix that is not positive semidefinite the result means nothing.
///
/// # Errors
/// `Shape` unless there are n rows of n; `NonFinite`; `Range` if an entry is so large that sums could overflow.
pub fn cholesky<T: Scalar>(mut a: PointsMut<'_, T>) -> Result<()> {
    ensure(a.is_empty() || a.len() == a.dim().get(), Error::Shape)?;
    ensure(a.view().largest()?.fits(), Error::Range)?;
    factor(&mut a);
    Ok(())
}

/// [`cholesky`] of a square matrix that was scanned.
fn factor<T: Scalar>(a: &mut PointsMut<'_, T>) {
    let n = a.len();
    let tolerance = T::lit(8.0) * T::EPSILON * T::from_usize(n);
    for i in 0..n {
        for j in 0..i {
            let (row, before) = rows(a, i, j);
            substitute(row, before, j);
        }
        close(a.row_mut(i), i, tolerance);
    }
}

/// Row i, and row j < i.
fn rows<'a, T: Scalar>(a: &'a mut PointsMut<'_, T>, i: usize, j: usize) -> (&'a mut [T], &'a [T]) {
    let n = a.dim().get();
    let (rest, stride) = a.tail_mut(j, 0);
    let (before, row) = rest.split_at_mut_checked(i.saturating_sub(j).saturating_mul(stride.get())).unwrap_or_default();
    (row.get_mut(..n).unwrap_or_default(), before.get(..n).unwrap_or_default())
}

/// L_ij, from rows i and j.
fn substitute<T: Scalar>(row: &mut [T], before: &[T], j: usize) {
    let sum = dot(row.get(..j).unwrap_or_default(), before.get(..j).unwrap_or_default());
    if let (Some(x), Some(&pivot)) = (row.get_mut(j), before.get(j)) {
        *x = if pivot > T::ZERO { (*x - sum) / pivot } else { T::ZERO };
    }
}

/// The diagonal of row i, and zeros beyond.
fn close<T: Scalar>(row: &mut [T], i: usize, tolerance: T) {
    let Some((left, [diagonal, rest @ ..])) = row.split_at_mut_checked(i) else { return };
    let pivot = *diagonal - dot(left, left);
    *diagonal = if pivot > tolerance * *diagonal { pivot.sqrt() } else { T::ZERO };
    rest.fill(T::ZERO);
}
