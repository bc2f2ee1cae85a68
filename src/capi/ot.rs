//! `bary_ot_*`

use super::check::{apart, first, list, rows};
use super::{both, sizes};
use crate::ot::{self, Plan, project_soft_work_len};
use crate::{Result, Scalar};

/// The length of `iwork` of bary_ot_couple_1d, in elements.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_couple_1d_iwork_len(n: usize, m: usize) -> usize {
    ot::couple_1d_iwork_len(n, m)
}

both! {
    /// The exact optimal coupling of n weighted points with m on the line, for any convex cost: monotone, at most n + m - 1 entries.
    ///
    /// entries: one number, how many entries; cost: one number, sum mass |x - y|^2 (W2^2 for total mass 1), or NULL. rows, cols, mass:
    /// plan_len >= n + m - 1 elements each; entry k carries mass[k] from x[rows[k]] to y[cols[k]], ascending; the rest is untouched.
    /// x: n numbers; a: their n weights, or NULL for 1/n each; y, b: likewise for m. iwork: bary_ot_couple_1d_iwork_len(n, m).
    ///
    /// Returns BARY_ERR_MASS if a weight is negative or the totals differ, BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY.
    /// Cost: (n + m) log(n + m).
    fn bary_ot_couple_1d_f32, bary_ot_couple_1d_f64 = couple_1d(
        entries: out usize, cost: out T, rows: out u32, cols: out u32, mass: out T, plan_len: val usize,
        x: in T, n: val usize, a: in T, y: in T, m: val usize, b: in T, iwork: out u32, iwork_len: val usize,
    )
}

unsafe fn couple_1d<T: Scalar>(
    entries: *mut usize,
    cost: *mut T,
    rows: *mut u32,
    cols: *mut u32,
    mass: *mut T,
    plan_len: usize,
    x: *const T,
    n: usize,
    a: *const T,
    y: *const T,
    m: usize,
    b: *const T,
    iwork: *mut u32,
    iwork_len: usize,
) -> Result<()> {
    let (entries, cost) = (list(entries, 1), list(cost, 1));
    let (rows, cols, mass) = (list(rows, plan_len), list(cols, plan_len), list(mass, plan_len));
    let (x, a, y, b, iwork) = (list(x, n), list(a, n), list(y, m), list(b, m), list(iwork, iwork_len));
    let outputs = [entries.write()?, cost.write_if_given()?, rows.write()?, cols.write()?, mass.write()?];
    let inputs = [x.read()?, a.read_if_given()?, y.read()?, b.read_if_given()?];
    apart(&[&outputs, &inputs, &[iwork.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let plan = Plan { rows: rows.slice(), cols: cols.slice(), mass: mass.slice() };
        let (a, b) = (a.slice_if_given(), b.slice_if_given());
        let (found, total) = ot::couple_1d(plan, x.slice(), a, y.slice(), b, iwork.slice())?;
        entries.slice().fill(found);
        cost.slice_if_given().unwrap_or_default().fill(total);
    }
    Ok(())
}

/// The length of `work` of bary_ot_assign, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_assign_work_len(n: usize, d: usize) -> usize {
    ot::assign_work_len(n, d)
}

/// The length of `work` of bary_ot_assign with which it keeps the costs of all pairs where that is faster: up to 150 points, or 1024 in 8
/// dimensions or more.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_assign_dense_work_len(n: usize, d: usize) -> usize {
    ot::assign_dense_work_len(n, d)
}

/// The length of `iwork` of bary_ot_assign, in elements.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_assign_iwork_len(n: usize, d: usize) -> usize {
    ot::assign_iwork_len(n, d)
}

both! {
    /// The exact assignment of n points to n points: the permutation of least total squared distance, with the dual potentials that
    /// prove it. x_i goes to y[perm[i]].
    ///
    /// perm: n indices; f, g: n numbers each, with f_i + g_j <= |x_i - y_j|^2 / 2 (note the half), equal on the assignment; cost: one
    /// number, the mean of |x - y|^2, or NULL; gap: one number, a proven bound on how far cost is above the optimum, rounding
    /// included, or NULL. x, y: n rows of d. work: bary_ot_assign_work_len(n, d); iwork:
    /// bary_ot_assign_iwork_len(n, d).
    ///
    /// Returns BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY. Cost: at most n^3 d; on real data about n log n in two or three dimensions, n^2 d in many; memory O(n).
    fn bary_ot_assign_f32, bary_ot_assign_f64 = assign(
        perm: out u32, f: out T, g: out T, cost: out T, gap: out T,
        x: in T, n: val usize, d: val usize, ld_x: val usize, y: in T, ld_y: val usize,
        work: out T, work_len: val usize, iwork: out u32, iwork_len: val usize,
    )
}

unsafe fn assign<T: Scalar>(
    perm: *mut u32,
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
    work: *mut T,
    work_len: usize,
    iwork: *mut u32,
    iwork_len: usize,
) -> Result<()> {
    let (perm, f, g, cost, gap) = (list(perm, n), list(f, n), list(g, n), list(cost, 1), list(gap, 1));
    let (x, y, work, iwork) = (rows(x, n, d, ld_x), rows(y, n, d, ld_y), list(work, work_len), list(iwork, iwork_len));
    let outputs = [perm.write()?, f.write()?, g.write()?, cost.write_if_given()?, gap.write_if_given()?];
    apart(&[&outputs, &[x.read()?, y.read()?, work.write()?, iwork.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (perm, f, g) = (perm.slice(), f.slice(), g.slice());
        let certificate = ot::assign(perm, f, g, x.points()?, y.points()?, work.slice(), iwork.slice())?;
        cost.slice_if_given().unwrap_or_default().fill(certificate.cost);
        gap.slice_if_given().unwrap_or_default().fill(certificate.gap);
    }
    Ok(())
}

/// The length of `work` of bary_ot_w2, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_w2_work_len(n: usize, d: usize) -> usize {
    ot::w2_work_len(n, d)
}

/// The length of `iwork` of bary_ot_w2, in elements.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_w2_iwork_len(n: usize, d: usize) -> usize {
    ot::w2_iwork_len(n, d)
}

both! {
    /// The 2-Wasserstein distance of two clouds of n points of weight 1/n, exactly, by bary_ot_assign.
    ///
    /// distance: one number, in the unit of the coordinates; x, y: n rows of d. work: bary_ot_w2_work_len(n, d);
    /// iwork: bary_ot_w2_iwork_len(n, d). Returns and costs as bary_ot_assign.
    fn bary_ot_w2_f32, bary_ot_w2_f64 = w2(
        distance: out T, x: in T, n: val usize, d: val usize, ld_x: val usize, y: in T, ld_y: val usize,
        work: out T, work_len: val usize, iwork: out u32, iwork_len: val usize,
    )
}

unsafe fn w2<T: Scalar>(
    distance: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    ld_y: usize,
    work: *mut T,
    work_len: usize,
    iwork: *mut u32,
    iwork_len: usize,
) -> Result<()> {
    let (distance, x, y) = (list(distance, 1), rows(x, n, d, ld_x), rows(y, n, d, ld_y));
    let (work, iwork) = (list(work, work_len), list(iwork, iwork_len));
    apart(&[&[distance.write()?, x.read()?, y.read()?, work.write()?, iwork.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { distance.slice().fill(ot::w2(x.points()?, y.points()?, work.slice(), iwork.slice())?) };
    Ok(())
}

both! {
    /// The barycentric projection of a sparse plan at its own rows: out_i = sum P_ij y_j / sum P_ij.
    ///
    /// out: n rows of d. rows, cols, mass: `entries` elements each; entry k carries mass[k] >= 0 from row rows[k] < n to point
    /// cols[k] < m. y: m rows of d. work: n elements.
    ///
    /// Returns BARY_ERR_LENGTH for an index out of range, BARY_ERR_MASS, BARY_ERR_NONFINITE (masses), BARY_ERR_EMPTY if a row has no
    /// mass. NaN in y passes through. Cost: entries d.
    fn bary_ot_project_plan_f32, bary_ot_project_plan_f64 = project_plan(
        out: out T, n: val usize, ld_out: val usize, rows: in u32, cols: in u32, mass: in T, entries: val usize,
        y: in T, m: val usize, d: val usize, ld_y: val usize, work: out T, work_len: val usize,
    )
}

unsafe fn project_plan<T: Scalar>(
    out: *mut T,
    n: usize,
    ld_out: usize,
    plan_rows: *const u32,
    cols: *const u32,
    mass: *const T,
    entries: usize,
    y: *const T,
    m: usize,
    d: usize,
    ld_y: usize,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (out, y, work) = (rows(out, n, d, ld_out), rows(y, m, d, ld_y), list(work, work_len));
    let (plan_rows, cols, mass) = (list(plan_rows, entries), list(cols, entries), list(mass, entries));
    apart(&[&[out.write()?, plan_rows.read()?, cols.read()?, mass.read()?, y.read()?, work.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { ot::project_plan(out.points()?, plan_rows.slice(), cols.slice(), mass.slice(), y.points()?, work.slice()) }
}

both! {
    /// The hard map at any point: the y_j that minimises |x - y_j|^2 / 2 - g_j, with g from bary_ot_assign.
    ///
    /// out: n rows of d; index: n indices of y, or NULL. x: n rows of d; y: m rows of d; g: m numbers, or NULL for the nearest point.
    /// Ties go to the lower index; at the data that g was solved on ties are the rule, so take the permutation there.
    ///
    /// Returns BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY for m = 0. Scratch: none. Cost: n m d.
    fn bary_ot_project_hard_f32, bary_ot_project_hard_f64 = project_hard(
        out: out T, ld_out: val usize, index: out u32, x: in T, n: val usize, d: val usize, ld_x: val usize,
        y: in T, m: val usize, ld_y: val usize, g: in T,
    )
}

unsafe fn project_hard<T: Scalar>(
    out: *mut T,
    ld_out: usize,
    index: *mut u32,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    m: usize,
    ld_y: usize,
    g: *const T,
) -> Result<()> {
    let (out, index) = (rows(out, n, d, ld_out), list(index, n));
    let (x, y, g) = (rows(x, n, d, ld_x), rows(y, m, d, ld_y), list(g, m));
    apart(&[&[out.write()?, index.write_if_given()?, x.read()?, y.read()?, g.read_if_given()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { ot::project_hard(out.points()?, index.slice_if_given(), x.points()?, y.points()?, g.slice_if_given()) }
}

sizes! {
    /// The length of `work` of bary_ot_project_soft, in elements.
    fn bary_ot_project_soft_work_len_f32, bary_ot_project_soft_work_len_f64 = project_soft_work_len: (m, d)
}

both! {
    /// The entropic map at any point: the mean of y under the softmax of ln b_j + (g_j - |x - y_j|^2 / 2) / eps.
    ///
    /// out: n rows of d. x: n rows of d; y: m rows of d; g: m numbers, or NULL for zeros; log_weights: m numbers, ln b_j, or NULL for
    /// equal ones. eps: above 0, in the unit of |x - y|^2. work: bary_ot_project_soft_work_len(m, d).
    ///
    /// Returns BARY_ERR_PARAMETER, BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY. Cost: n m (4 d + 20) operations.
    fn bary_ot_project_soft_f32, bary_ot_project_soft_f64 = project_soft(
        out: out T, ld_out: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize,
        y: in T, m: val usize, ld_y: val usize, g: in T, log_weights: in T, eps: val T, work: out T, work_len: val usize,
    )
}

unsafe fn project_soft<T: Scalar>(
    out: *mut T,
    ld_out: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    m: usize,
    ld_y: usize,
    g: *const T,
    log_weights: *const T,
    eps: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (out, x, y) = (rows(out, n, d, ld_out), rows(x, n, d, ld_x), rows(y, m, d, ld_y));
    let (g, log_weights, work) = (list(g, m), list(log_weights, m), list(work, work_len));
    first(|| apart(&[&[out.write()?, x.read()?, y.read()?, g.read_if_given()?, log_weights.read_if_given()?, work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (g, log_weights) = (g.slice_if_given(), log_weights.slice_if_given());
        ot::project_soft(out.points()?, x.points()?, y.points()?, g, log_weights, eps, work.slice())
    }
}
