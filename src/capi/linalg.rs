//! `bary_linalg_*`.

use super::both;
use super::check::{apart, list, rows, square};
use crate::linalg::{self, eigen_work_len, sqrt_work_len};
use crate::{Result, Scalar};

/// The length of `work` of bary_linalg_eigen, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_linalg_eigen_work_len(d: usize) -> usize {
    eigen_work_len(d)
}

both! {
    /// The eigenvalues and eigenvectors of a symmetric matrix, a = sum_k values[k] v_k v_k^T, by cyclic Jacobi rotations.
    ///
    /// values: d numbers, in decreasing order; vectors: d rows of d, row k the unit eigenvector of values[k], its component of largest
    /// magnitude (the first of several) positive. a: d rows of d; all of it is scanned, its lower triangle (columns up to the row) is
    /// used. work: bary_linalg_eigen_work_len(d) elements.
    ///
    /// Values are right to about d epsilon times the largest in magnitude; those of a positive definite matrix each to about epsilon of itself
    /// times the condition of the matrix scaled to a unit diagonal.
    /// Returns BARY_ERR_NONFINITE; BARY_ERR_RANGE if d times the largest magnitude would overflow. Cost: 5 to 15 sweeps of 6 d^3
    /// multiplications, more for large singular matrices; after 60, which no matrix is known to need, what there is counts.
    fn bary_linalg_eigen_f32, bary_linalg_eigen_f64 = eigen(
        values: out T, vectors: out T, ld_vectors: val usize, a: in T, d: val usize, ld_a: val usize, work: out T, work_len: val usize,
    )
}

unsafe fn eigen<T: Scalar>(
    values: *mut T,
    vectors: *mut T,
    ld_vectors: usize,
    a: *const T,
    d: usize,
    ld_a: usize,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (values, vectors) = (list(values, d), rows(vectors, d, d, ld_vectors));
    let (a, work) = (rows(a, d, d, ld_a), list(work, work_len));
    apart(&[&[values.write()?, vectors.write()?, a.read()?, work.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { linalg::eigen(values.slice(), vectors.points()?, a.points()?, work.slice()) }
}

both! {
    /// The lower triangular factor of a symmetric positive semidefinite matrix of any rank, a = l l^T, in place: a's lower triangle becomes l,
    /// what is above it 0. Rows keep their order: there is no pivoting. A pivot of at most 8 n epsilon times the diagonal number that it came
    /// from counts as 0, and its column of l is zero; of a matrix that is not positive semidefinite the result means nothing.
    ///
    /// a: n rows of n, in place; all of it is scanned, its lower triangle (columns up to the row) is used.
    ///
    /// l l^T is right to n epsilon sqrt(a_ii a_jj), but for columns that were dropped, which leave out at most sqrt(8 n epsilon) of that scale, and
    /// only rounding where a is singular. Returns BARY_ERR_NONFINITE; BARY_ERR_RANGE if an entry is so large that sums could overflow. Scratch:
    /// none. Cost: n^3 / 6 multiplications.
    fn bary_linalg_cholesky_f32, bary_linalg_cholesky_f64 = cholesky(a: out T, n: val usize, ld: val usize)
}

unsafe fn cholesky<T: Scalar>(a: *mut T, n: usize, ld: usize) -> Result<()> {
    let a = square(a, n, ld);
    a.write()?;
    // SAFETY: checked above; the caller vouches for the array.
    linalg::cholesky(unsafe { a.points() }?)
}

/// The length of `work` of bary_linalg_sqrt, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_linalg_sqrt_work_len(d: usize) -> usize {
    sqrt_work_len(d)
}

both! {
    /// The square root of a symmetric positive semidefinite matrix, and the inverse of that root: symmetric, root root = a.
    ///
    /// root, inverse: d rows of d, or NULL; inverse takes eigenvalues within d epsilon of the largest for 0, and so inverts on the range of a singular a. a:
    /// d rows of d; all of it is scanned, its lower triangle (columns up to the row) is used. work: bary_linalg_sqrt_work_len(d) elements.
    ///
    /// Returns BARY_ERR_PARAMETER if an eigenvalue is below 0 by more than d epsilon of the largest (within, it counts as 0), BARY_ERR_NONFINITE,
    /// BARY_ERR_RANGE. Cost: that of bary_linalg_eigen, and d^3 multiplications each.
    fn bary_linalg_sqrt_f32, bary_linalg_sqrt_f64 = sqrt(
        root: out T, ld_root: val usize, inverse: out T, ld_inverse: val usize, a: in T, d: val usize, ld_a: val usize,
        work: out T, work_len: val usize,
    )
}

unsafe fn sqrt<T: Scalar>(
    root: *mut T,
    ld_root: usize,
    inverse: *mut T,
    ld_inverse: usize,
    a: *const T,
    d: usize,
    ld_a: usize,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (root, inverse) = (rows(root, d, d, ld_root), rows(inverse, d, d, ld_inverse));
    let (a, work) = (rows(a, d, d, ld_a), list(work, work_len));
    apart(&[&[root.write_if_given()?, inverse.write_if_given()?, a.read()?, work.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { linalg::sqrt(root.points_if_given()?, inverse.points_if_given()?, a.points()?, work.slice()) }
}
