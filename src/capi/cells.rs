//! `bary_ot_semidiscrete_cells_*`

use super::check::{apart, first, list, rows};
use super::semidiscrete::{Target, one};
use super::{both, sizes};
use crate::ot::{self, Cells, semidiscrete_cells_work_len};
use crate::{Result, Scalar};

/// The length of `cells` of bary_ot_semidiscrete_cells_begin, _cells_add and _cells_finish, in elements of their scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_semidiscrete_cells_len(m: usize, d: usize) -> usize {
    ot::semidiscrete_cells_len(m, d)
}

both! {
    /// Begins to measure cells: no samples, barycenters at the atoms.
    ///
    /// cells: cells_len = bary_ot_semidiscrete_cells_len(m, d) numbers, yours between the calls. count: one number, the samples so far, now 0. y: m rows of d.
    ///
    /// Returns BARY_ERR_NONFINITE. Scratch: none. Cost: m d.
    fn bary_ot_semidiscrete_cells_begin_f32, bary_ot_semidiscrete_cells_begin_f64 = cells_begin(
        cells: out T, cells_len: val usize, count: out u64, y: in T, m: val usize, d: val usize, ld_y: val usize,
    )
}

unsafe fn cells_begin<T: Scalar>(
    cells: *mut T,
    cells_len: usize,
    count: *mut u64,
    y: *const T,
    m: usize,
    d: usize,
    ld_y: usize,
) -> Result<()> {
    let (cells, count, y) = (list(cells, cells_len), list(count, 1), rows(y, m, d, ld_y));
    apart(&[&[cells.write()?, count.write()?, y.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { ot::semidiscrete_cells_begin(cells.slice(), one(count.slice())?, y.points()?) }
}

sizes! {
    /// The length of `work` of bary_ot_semidiscrete_cells_add, in elements.
    fn bary_ot_semidiscrete_cells_work_len_f32, bary_ot_semidiscrete_cells_work_len_f64 = semidiscrete_cells_work_len: (n, m, d)
}

both! {
    /// Takes n samples of the law into the measure of the cells of potentials g, which are the same in all calls: usually the average of the steps, and samples
    /// that those have not seen.
    ///
    /// cells, count: in place. x: n >= 1 rows of d. y, b, eps: as in bary_ot_semidiscrete_step; g: m numbers. work:
    /// bary_ot_semidiscrete_cells_work_len(n, m, d).
    ///
    /// Returns as bary_ot_semidiscrete_step. Cost: n m (3 d + 7) operations, for eps > 0 n m (8 d + 60).
    fn bary_ot_semidiscrete_cells_add_f32, bary_ot_semidiscrete_cells_add_f64 = cells_add(
        cells: out T, cells_len: val usize, count: out u64, x: in T, n: val usize, d: val usize, ld_x: val usize,
        y: in T, m: val usize, ld_y: val usize, b: in T, g: in T, eps: val T, work: out T, work_len: val usize,
    )
}

unsafe fn cells_add<T: Scalar>(
    cells: *mut T,
    cells_len: usize,
    count: *mut u64,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    m: usize,
    ld_y: usize,
    b: *const T,
    g: *const T,
    eps: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (cells, count, x, g) = (list(cells, cells_len), list(count, 1), rows(x, n, d, ld_x), list(g, m));
    let (atoms, work) = (Target { y: rows(y, m, d, ld_y), b: list(b, m), eps }, list(work, work_len));
    first(|| apart(&[&[cells.write()?, count.write()?, x.read()?, g.read()?, work.write()?], &atoms.read()?]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (cells, count, g) = (cells.slice(), one(count.slice())?, g.slice());
        ot::semidiscrete_cells_add(cells, count, x.points()?, &atoms.atoms()?, g, work.slice())
    }
}

both! {
    /// What was measured by `count` samples: masses and barycenters of the cells, and the dual value, with standard errors.
    ///
    /// mass: m numbers, or NULL. mass_error: their m standard errors, or NULL; 0 where no sample or every one fell into a cell: then a mass of 3 / count is
    /// likely missed. barycenters: m rows of d, or NULL; a cell that no sample fell into has its atom. value: one number, 2 (E f(x) + sum b_j g_j), or NULL, f
    /// the least of |x - y_j|^2 / 2 - g_j, for eps > 0 its soft minimum: for eps = 0 in the mean at most W2^2, and that at the optimum. value_error: its standard
    /// error, or NULL. Errors are infinite for one sample. cells: as bary_ot_semidiscrete_cells_add left them.
    ///
    /// Returns BARY_ERR_EMPTY for count = 0, BARY_ERR_LENGTH, BARY_ERR_NONFINITE. Scratch: none. Cost: m d.
    fn bary_ot_semidiscrete_cells_finish_f32, bary_ot_semidiscrete_cells_finish_f64 = cells_finish(
        mass: out T, mass_error: out T, barycenters: out T, m: val usize, d: val usize, ld_barycenters: val usize,
        value: out T, value_error: out T, cells: in T, cells_len: val usize, count: val u64,
    )
}

unsafe fn cells_finish<T: Scalar>(
    mass: *mut T,
    mass_error: *mut T,
    barycenters: *mut T,
    m: usize,
    d: usize,
    ld_barycenters: usize,
    value: *mut T,
    value_error: *mut T,
    cells: *const T,
    cells_len: usize,
    count: u64,
) -> Result<()> {
    let (mass, mass_error, barycenters) = (list(mass, m), list(mass_error, m), rows(barycenters, m, d, ld_barycenters));
    let (value, value_error, cells) = (list(value, 1), list(value_error, 1), list(cells, cells_len));
    let outputs = [mass.write_if_given()?, mass_error.write_if_given()?, barycenters.write_if_given()?];
    apart(&[&outputs, &[value.write_if_given()?, value_error.write_if_given()?, cells.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let barycenters = barycenters.points_if_given()?;
        let out = Cells { mass: mass.slice_if_given(), mass_error: mass_error.slice_if_given(), barycenters };
        let (mean, error) = ot::semidiscrete_cells_finish(out, cells.slice(), count, m, d)?;
        value.slice_if_given().unwrap_or_default().fill(mean);
        value_error.slice_if_given().unwrap_or_default().fill(error);
    }
    Ok(())
}
