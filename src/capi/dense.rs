//! `bary_ot_assign_matrix`, `bary_ot_assign_small`: assignment where costs are the caller's, and where memory is short.

use super::both;
use super::check::{apart, list, rows};
use crate::ot;
use crate::{Result, Scalar};

/// The length of `work` of bary_ot_assign_matrix, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_assign_matrix_work_len(n: usize, m: usize) -> usize {
    ot::assign_matrix_work_len(n, m)
}

/// The length of `iwork` of bary_ot_assign_matrix, in elements.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_assign_matrix_iwork_len(n: usize, m: usize) -> usize {
    ot::assign_matrix_iwork_len(n, m)
}

both! {
    /// The exact assignment for costs of the caller's own: row i gets the column perm[i], no column twice, at the least total cost.
    ///
    /// perm: n columns; f: n numbers, g: m numbers, dual potentials of the costs as they are (no half): f[i] + g[j] <= c[i][j], and g[j] <= 0
    /// if m > n. cost: one number, the mean of c[i][perm[i]] over the rows, or NULL; gap: one number, how much above the optimum that
    /// can be, rounding included, or NULL. costs: n rows of m >= n finite numbers of either sign. work:
    /// bary_ot_assign_matrix_work_len(n, m); iwork: bary_ot_assign_matrix_iwork_len(n, m).
    ///
    /// Returns BARY_ERR_SHAPE for more rows than columns, BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY. Cost: on real data 10 to 60
    /// scans of m numbers for each row, at worst n.
    fn bary_ot_assign_matrix_f32, bary_ot_assign_matrix_f64 = assign_matrix(
        perm: out u32, f: out T, g: out T, cost: out T, gap: out T, costs: in T, n: val usize, m: val usize, ld: val usize,
        work: out T, work_len: val usize, iwork: out u32, iwork_len: val usize,
    )
}

unsafe fn assign_matrix<T: Scalar>(
    perm: *mut u32,
    f: *mut T,
    g: *mut T,
    cost: *mut T,
    gap: *mut T,
    costs: *const T,
    n: usize,
    m: usize,
    ld: usize,
    work: *mut T,
    work_len: usize,
    iwork: *mut u32,
    iwork_len: usize,
) -> Result<()> {
    let (perm, f, g, cost, gap) = (list(perm, n), list(f, n), list(g, m), list(cost, 1), list(gap, 1));
    let (costs, work, iwork) = (rows(costs, n, m, ld), list(work, work_len), list(iwork, iwork_len));
    let outputs = [perm.write()?, f.write()?, g.write()?, cost.write_if_given()?, gap.write_if_given()?];
    apart(&[&outputs, &[costs.read()?, work.write()?, iwork.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (perm, f, g) = (perm.slice(), f.slice(), g.slice());
        let certificate = ot::assign_matrix(perm, f, g, costs.points()?, work.slice(), iwork.slice())?;
        cost.slice_if_given().unwrap_or_default().fill(certificate.cost);
        gap.slice_if_given().unwrap_or_default().fill(certificate.gap);
    }
    Ok(())
}

/// The length of `swork` of bary_ot_assign_small, in elements.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_assign_small_swork_len(n: usize) -> usize {
    ot::assign_small_swork_len(n)
}

both! {
    /// bary_ot_assign for small devices and a few hundred points: in float, 16 bytes a point of outputs and scratch.
    ///
    /// perm: n indices of y; f, g: n numbers each, dual potentials of |x - y|^2 / 2; cost: one number, the mean of |x[i] - y[perm[i]]|^2, or
    /// NULL; gap: one number, how much above the optimum that can be, rounding included, or NULL. x, y: n rows of d, n < 65535.
    /// swork: bary_ot_assign_small_swork_len(n).
    ///
    /// Returns BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY, BARY_ERR_SHAPE. Cost: n^2 d times a few tens on real data, n^3 d at worst.
    fn bary_ot_assign_small_f32, bary_ot_assign_small_f64 = assign_small(
        perm: out u16, f: out T, g: out T, cost: out T, gap: out T, x: in T, n: val usize, d: val usize, ld_x: val usize,
        y: in T, ld_y: val usize, swork: out u16, swork_len: val usize,
    )
}

unsafe fn assign_small<T: Scalar>(
    perm: *mut u16,
    f: *mut T,
    g: *mut T,
    cost: *mut T,
    gap: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    ld_y: usize,
    swork: *mut u16,
    swork_len: usize,
) -> Result<()> {
    let (perm, f, g, cost, gap) = (list(perm, n), list(f, n), list(g, n), list(cost, 1), list(gap, 1));
    let (x, y, swork) = (rows(x, n, d, ld_x), rows(y, n, d, ld_y), list(swork, swork_len));
    let outputs = [perm.write()?, f.write()?, g.write()?, cost.write_if_given()?, gap.write_if_given()?];
    apart(&[&outputs, &[x.read()?, y.read()?, swork.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (perm, f, g) = (perm.slice(), f.slice(), g.slice());
        let certificate = ot::assign_small(perm, f, g, x.points()?, y.points()?, swork.slice())?;
        cost.slice_if_given().unwrap_or_default().fill(certificate.cost);
        gap.slice_if_given().unwrap_or_default().fill(certificate.gap);
    }
    Ok(())
}
