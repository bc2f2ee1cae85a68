//! `bary_ot_transport*`

use super::check::{Rows, Span, apart, first, list, rows};
use super::{both, named};
use crate::ot::{self, Masses, Method, Plan, Report, Transport};
use crate::{Outcome, Points, Result, Scalar};

/// How an exact transport problem is solved.
#[repr(i32)]
#[derive(Clone, Copy)]
pub enum bary_ot_method {
    /// what is fastest for the problem
    BARY_OT_AUTO = 0,
    /// the multiscale network simplex method
    BARY_OT_SIMPLEX = 1,
    /// the auction, whose result the simplex method finishes
    BARY_OT_AUCTION = 2,
    /// shortest augmenting paths on a stored matrix
    BARY_OT_DENSE = 3,
}

/// What is asked of the totals of two lists of weights.
#[repr(i32)]
pub enum bary_masses {
    /// they are equal, to 256 epsilon
    BARY_MASSES_EXACT = 0,
    /// nothing: both are divided by their totals
    BARY_MASSES_NORMALISE = 1,
}

use bary_masses::*;
use bary_ot_method::*;

const METHODS: [(bary_ot_method, Method); 4] = [
    (BARY_OT_AUTO, Method::Auto),
    (BARY_OT_SIMPLEX, Method::Simplex),
    (BARY_OT_AUCTION, Method::Auction),
    (BARY_OT_DENSE, Method::Dense),
];

fn named_method(name: i32) -> Result<Method> {
    named(name, METHODS.map(|(name, method)| (name as i32, method)))
}

fn number_of(method: Method) -> i32 {
    METHODS.into_iter().find(|(_, named)| *named == method).map_or(0, |(name, _)| name as i32)
}

pub(super) fn named_masses(name: i32) -> Result<Masses> {
    named(name, [(BARY_MASSES_EXACT as i32, Masses::Exact), (BARY_MASSES_NORMALISE as i32, Masses::Normalise)])
}

/// The length of `work` of bary_ot_transport and its steps, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_transport_work_len(n: usize, m: usize, d: usize) -> usize {
    ot::transport_work_len(n, m, d)
}

/// The length of `iwork` of bary_ot_transport and its steps, in elements.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_transport_iwork_len(n: usize, m: usize, d: usize) -> usize {
    ot::transport_iwork_len(n, m, d)
}

/// The length of `mwork` of bary_ot_transport and its steps, in elements.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_transport_mwork_len(n: usize, m: usize, d: usize) -> usize {
    ot::transport_mwork_len(n, m, d)
}

/// The caller's outputs.
struct Outputs<T> {
    entries: Rows<*mut usize>,
    cost: Rows<*mut T>,
    gap: Rows<*mut T>,
    used: Rows<*mut i32>,
    rows: Rows<*mut u32>,
    cols: Rows<*mut u32>,
    mass: Rows<*mut T>,
    f: Rows<*mut T>,
    g: Rows<*mut T>,
}

impl<T: Scalar> Outputs<T> {
    fn write(&self) -> Result<[Span; 9]> {
        let (rows, cols, mass) = (self.rows.write()?, self.cols.write()?, self.mass.write()?);
        let (cost, gap, used) = (self.cost.write_if_given()?, self.gap.write_if_given()?, self.used.write_if_given()?);
        Ok([self.entries.write()?, cost, gap, used, rows, cols, mass, self.f.write()?, self.g.write()?])
    }

    /// SAFETY: `write` and `apart` were called and passed; the caller vouches for the arrays.
    unsafe fn fill(&self, solve: impl FnOnce(Plan<'_, T>, &mut [T], &mut [T]) -> Result<Report<T>>) -> Result<Outcome> {
        // SAFETY: promised by the caller.
        unsafe {
            let plan = Plan { rows: self.rows.slice(), cols: self.cols.slice(), mass: self.mass.slice() };
            let report = solve(plan, self.f.slice(), self.g.slice())?;
            self.entries.slice().fill(report.entries);
            self.cost.slice_if_given().unwrap_or_default().fill(report.cost);
            self.gap.slice_if_given().unwrap_or_default().fill(report.gap);
            self.used.slice_if_given().unwrap_or_default().fill(number_of(report.used));
            Ok(report.outcome)
        }
    }
}

/// The caller's scratch.
struct Scratch<T> {
    work: Rows<*mut T>,
    iwork: Rows<*mut u32>,
    mwork: Rows<*mut u64>,
}

impl<T: Scalar> Scratch<T> {
    fn write(&self) -> Result<[Span; 3]> {
        Ok([self.work.write()?, self.iwork.write()?, self.mwork.write()?])
    }

    /// SAFETY: as for [`Outputs::fill`], and x and y were checked to be readable.
    unsafe fn resume<'a>(&self, x: &Rows<*const T>, y: &Rows<*const T>) -> Result<Transport<'a, T>> {
        // SAFETY: promised by the caller.
        unsafe { Transport::resume(x.points()?, y.points()?, self.work.slice(), self.iwork.slice(), self.mwork.slice()) }
    }
}

both! {
    /// The exact optimal plan of n points of weights a and m points of weights b for the squared distance, with the dual potentials that
    /// prove it: at most n + m - 1 entries, masses whose sums are the weights, no cost matrix.
    ///
    /// entries: one number, how many entries. cost: one number, sum mass |x - y|^2 (W2^2 for total mass 1), or NULL. gap: one number, a proven
    /// bound on how far cost is above the optimum, rounding included, or NULL. used: one number, the bary_ot_method used, or NULL.
    /// rows, cols, mass: plan_len >= n + m - 1 elements each; entry k carries mass[k] from x_rows[k] to y_cols[k], ascending; the rest is
    /// untouched. f: n numbers; g: m numbers, with f_i + g_j <= |x_i - y_j|^2 / 2 (note the half), equal where the plan has mass. x: n rows of d;
    /// a: their n weights, or NULL for 1/n each; y: m rows of d; b: their m weights, or NULL for 1/m each. Points without weight get no entry,
    /// but potentials. method: a bary_ot_method (BARY_OT_AUTO: the auction beyond the plane, but bary_ot_assign, reported as the auction, if n = m and all weights are
    /// equal); masses: a bary_masses. work: bary_ot_transport_work_len(n, m, d); iwork:
    /// bary_ot_transport_iwork_len(n, m, d); mwork: bary_ot_transport_mwork_len(n, m, d).
    ///
    /// Returns BARY_NOT_CONVERGED if a bound on the work was met: the plan has the right sums, and the gap says how good it is.
    /// BARY_ERR_MASS if a weight is negative or the totals differ, BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY,
    /// BARY_ERR_PARAMETER for an unknown method, or a method that does not solve the problem. Cost: pivots by the
    /// thousand, each of a few microseconds: in the plane, n = m = 4000, about 0.1 s.
    fn bary_ot_transport_f32, bary_ot_transport_f64 = transport(
        entries: out usize, cost: out T, gap: out T, used: out i32, rows: out u32, cols: out u32, mass: out T, plan_len: val usize,
        f: out T, g: out T, x: in T, n: val usize, d: val usize, ld_x: val usize, a: in T,
        y: in T, m: val usize, ld_y: val usize, b: in T, method: val i32, masses: val i32,
        work: out T, work_len: val usize, iwork: out u32, iwork_len: val usize, mwork: out u64, mwork_len: val usize,
    )
}

unsafe fn transport<T: Scalar>(
    entries: *mut usize,
    cost: *mut T,
    gap: *mut T,
    used: *mut i32,
    plan_rows: *mut u32,
    cols: *mut u32,
    mass: *mut T,
    plan_len: usize,
    f: *mut T,
    g: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    a: *const T,
    y: *const T,
    m: usize,
    ld_y: usize,
    b: *const T,
    method: i32,
    masses: i32,
    work: *mut T,
    work_len: usize,
    iwork: *mut u32,
    iwork_len: usize,
    mwork: *mut u64,
    mwork_len: usize,
) -> Result<Outcome> {
    let (entries, cost, gap, used) = (list(entries, 1), list(cost, 1), list(gap, 1), list(used, 1));
    let (plan_rows, cols, mass) = (list(plan_rows, plan_len), list(cols, plan_len), list(mass, plan_len));
    let out = Outputs { entries, cost, gap, used, rows: plan_rows, cols, mass, f: list(f, n), g: list(g, m) };
    let scratch = Scratch { work: list(work, work_len), iwork: list(iwork, iwork_len), mwork: list(mwork, mwork_len) };
    let (x, a, y, b) = (rows(x, n, d, ld_x), list(a, n), rows(y, m, d, ld_y), list(b, m));
    first(|| {
        let inputs = [x.read()?, a.read_if_given()?, y.read()?, b.read_if_given()?];
        apart(&[&out.write()?, &inputs, &scratch.write()?])
    })?;
    let (method, masses) = (named_method(method)?, named_masses(masses)?);
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (x, a, y, b) = (x.points()?, a.slice_if_given(), y.points()?, b.slice_if_given());
        let (work, iwork, mwork) = (scratch.work.slice(), scratch.iwork.slice(), scratch.mwork.slice());
        out.fill(|plan, f, g| ot::transport(plan, f, g, x, a, y, b, method, masses, work, iwork, mwork))
    }
}

both! {
    /// Begins bary_ot_transport in steps, for a device that spreads the work over its loop. The scratch holds the run: keep it as it is
    /// until the end.
    ///
    /// x, n, d, ld_x, a, y, m, ld_y, b, method, masses, work, iwork, mwork: as of bary_ot_transport, which returns the same errors.
    ///
    /// Cost: (n + m) d log(n + m).
    fn bary_ot_transport_begin_f32, bary_ot_transport_begin_f64 = begin(
        x: in T, n: val usize, d: val usize, ld_x: val usize, a: in T, y: in T, m: val usize, ld_y: val usize, b: in T,
        method: val i32, masses: val i32,
        work: out T, work_len: val usize, iwork: out u32, iwork_len: val usize, mwork: out u64, mwork_len: val usize,
    )
}

unsafe fn begin<T: Scalar>(
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    a: *const T,
    y: *const T,
    m: usize,
    ld_y: usize,
    b: *const T,
    method: i32,
    masses: i32,
    work: *mut T,
    work_len: usize,
    iwork: *mut u32,
    iwork_len: usize,
    mwork: *mut u64,
    mwork_len: usize,
) -> Result<()> {
    let scratch = Scratch { work: list(work, work_len), iwork: list(iwork, iwork_len), mwork: list(mwork, mwork_len) };
    let (x, a, y, b) = (rows(x, n, d, ld_x), list(a, n), rows(y, m, d, ld_y), list(b, m));
    let inputs = [x.read()?, a.read_if_given()?, y.read()?, b.read_if_given()?];
    apart(&[&inputs, &scratch.write()?])?;
    let (method, masses) = (named_method(method)?, named_masses(masses)?);
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (x, a, y, b): (Points<'_, T>, _, Points<'_, T>, _) =
            (x.points()?, a.slice_if_given(), y.points()?, b.slice_if_given());
        let (work, iwork, mwork) = (scratch.work.slice(), scratch.iwork.slice(), scratch.mwork.slice());
        Transport::begin(x, a, y, b, method, masses, work, iwork, mwork).map(drop)
    }
}

both! {
    /// Goes on with a run that bary_ot_transport_begin began in the same scratch, for the same points. However a run is cut into steps, its
    /// result has the same bits.
    ///
    /// budget: units of work to do at most, each a row priced or a search for a pivot, a few microseconds; a step that goes on to a finer level takes longer,
    /// (n + m) d. x, n, d, ld_x, y, m, ld_y, work, iwork, mwork: as before.
    ///
    /// Returns BARY_OK when there is no more to do, BARY_NOT_CONVERGED when there is; BARY_ERR_PARAMETER if the scratch holds no run.
    fn bary_ot_transport_step_f32, bary_ot_transport_step_f64 = step(
        x: in T, n: val usize, d: val usize, ld_x: val usize, y: in T, m: val usize, ld_y: val usize, budget: val usize,
        work: out T, work_len: val usize, iwork: out u32, iwork_len: val usize, mwork: out u64, mwork_len: val usize,
    )
}

unsafe fn step<T: Scalar>(
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    m: usize,
    ld_y: usize,
    budget: usize,
    work: *mut T,
    work_len: usize,
    iwork: *mut u32,
    iwork_len: usize,
    mwork: *mut u64,
    mwork_len: usize,
) -> Result<Outcome> {
    let scratch = Scratch { work: list(work, work_len), iwork: list(iwork, iwork_len), mwork: list(mwork, mwork_len) };
    let (x, y) = (rows(x, n, d, ld_x), rows(y, m, d, ld_y));
    apart(&[&[x.read()?, y.read()?], &scratch.write()?])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { Ok(scratch.resume(&x, &y)?.step(budget)) }
}

both! {
    /// Writes the plan of a run as it stands. At any time it has the right sums; after the last step it is optimal. The run may go on
    /// afterwards, from the points.
    ///
    /// entries, cost, gap, used, rows, cols, mass, plan_len, f, g, x, n, d, ld_x, y, m, ld_y, work, iwork, mwork: as of
    /// bary_ot_transport and of the steps.
    ///
    /// Returns BARY_NOT_CONVERGED if the plan is not yet proven optimal; BARY_ERR_PARAMETER if the scratch holds no run. Cost: n queries, each
    /// m d at worst.
    fn bary_ot_transport_finish_f32, bary_ot_transport_finish_f64 = finish(
        entries: out usize, cost: out T, gap: out T, used: out i32, rows: out u32, cols: out u32, mass: out T, plan_len: val usize,
        f: out T, g: out T, x: in T, n: val usize, d: val usize, ld_x: val usize, y: in T, m: val usize, ld_y: val usize,
        work: out T, work_len: val usize, iwork: out u32, iwork_len: val usize, mwork: out u64, mwork_len: val usize,
    )
}

unsafe fn finish<T: Scalar>(
    entries: *mut usize,
    cost: *mut T,
    gap: *mut T,
    used: *mut i32,
    plan_rows: *mut u32,
    cols: *mut u32,
    mass: *mut T,
    plan_len: usize,
    f: *mut T,
    g: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    m: usize,
    ld_y: usize,
    work: *mut T,
    work_len: usize,
    iwork: *mut u32,
    iwork_len: usize,
    mwork: *mut u64,
    mwork_len: usize,
) -> Result<Outcome> {
    let (entries, cost, gap, used) = (list(entries, 1), list(cost, 1), list(gap, 1), list(used, 1));
    let (plan_rows, cols, mass) = (list(plan_rows, plan_len), list(cols, plan_len), list(mass, plan_len));
    let out = Outputs { entries, cost, gap, used, rows: plan_rows, cols, mass, f: list(f, n), g: list(g, m) };
    let scratch = Scratch { work: list(work, work_len), iwork: list(iwork, iwork_len), mwork: list(mwork, mwork_len) };
    let (x, y) = (rows(x, n, d, ld_x), rows(y, m, d, ld_y));
    first(|| apart(&[&out.write()?, &[x.read()?, y.read()?], &scratch.write()?]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let run = scratch.resume(&x, &y)?;
        out.fill(|plan, f, g| run.finish(plan, f, g))
    }
}
