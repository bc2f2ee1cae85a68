//! `bary_ot_transport_matrix`, `bary_ot_transport_callback`: transport for costs of the caller's own.

use super::check::{Rows, Span, apart, first, list, rows};
use super::sinkhorn::Costs;
use super::transport::named_masses;
use super::{both, reply};
use crate::ot::{self, Plan, Report};
use crate::{Error, Outcome, Result, Scalar};
use core::ffi::c_void;

/// The length of `work` of bary_ot_transport_matrix and bary_ot_transport_callback, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_transport_matrix_work_len(n: usize, m: usize) -> usize {
    ot::transport_matrix_work_len(n, m)
}

/// The length of `iwork` of bary_ot_transport_matrix and bary_ot_transport_callback, in elements.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_transport_matrix_iwork_len(n: usize, m: usize) -> usize {
    ot::transport_matrix_iwork_len(n, m)
}

/// The length of `mwork` of bary_ot_transport_matrix and bary_ot_transport_callback, in elements.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_transport_matrix_mwork_len(n: usize, m: usize) -> usize {
    ot::transport_matrix_mwork_len(n, m)
}

/// Everything but the costs.
struct Call<T> {
    entries: Rows<*mut usize>,
    cost: Rows<*mut T>,
    gap: Rows<*mut T>,
    rows: Rows<*mut u32>,
    cols: Rows<*mut u32>,
    mass: Rows<*mut T>,
    f: Rows<*mut T>,
    g: Rows<*mut T>,
    a: Rows<*const T>,
    b: Rows<*const T>,
    work: Rows<*mut T>,
    iwork: Rows<*mut u32>,
    mwork: Rows<*mut u64>,
}

impl<T: Scalar> Call<T> {
    fn apart(&self, costs: Span) -> Result<()> {
        let numbers = [self.entries.write()?, self.cost.write_if_given()?, self.gap.write_if_given()?];
        let outputs = [self.rows.write()?, self.cols.write()?, self.mass.write()?, self.f.write()?, self.g.write()?];
        let inputs = [costs, self.a.read_if_given()?, self.b.read_if_given()?];
        apart(&[&numbers, &outputs, &inputs, &[self.work.write()?, self.iwork.write()?, self.mwork.write()?]])
    }

    /// SAFETY: `apart` was called and passed, and the caller vouches for the arrays.
    unsafe fn plan<'a>(&self) -> Plan<'a, T> {
        // SAFETY: promised by the caller.
        unsafe { Plan { rows: self.rows.slice(), cols: self.cols.slice(), mass: self.mass.slice() } }
    }

    /// SAFETY: as for `plan`.
    unsafe fn put(&self, report: Report<T>) -> Outcome {
        if report.outcome != Outcome::Stopped {
            // SAFETY: promised by the caller.
            unsafe {
                self.entries.slice().fill(report.entries);
                self.cost.slice_if_given().unwrap_or_default().fill(report.cost);
                self.gap.slice_if_given().unwrap_or_default().fill(report.gap);
            }
        }
        report.outcome
    }
}

both! {
    /// The optimal plan for costs of the caller's own: masses P_ij >= 0 with row sums a and column sums b and the least sum P_ij c_ij.
    ///
    /// entries: one number, how many entries the plan has; cost: one number, sum P_ij c_ij, or NULL; gap: one number, how much above the
    /// optimum that can be, rounding included, or NULL. rows, cols, mass: plan_len >= n + m - 1 elements each; entry k carries mass[k] from row
    /// rows[k] to column cols[k], ascending; the rest is untouched. f: n numbers, g: m numbers, dual potentials of the costs as they are (no
    /// half): f[i] + g[j] <= c[i][j]. costs: n rows of m finite numbers of either sign. a: n weights, at least 0, or NULL for 1/n each; b: m
    /// weights, or NULL for 1/m each. masses: a bary_masses. work, iwork, mwork: bary_ot_transport_matrix_work_len(n, m), _iwork_len and
    /// _mwork_len.
    ///
    /// Returns BARY_NOT_CONVERGED if the bound on pivots was met first, with a plan of the right marginals and its gap; BARY_ERR_MASS if a
    /// weight is negative or the totals differ, BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY, BARY_ERR_PARAMETER. Cost: on real data a
    /// few tens of passes over the costs.
    fn bary_ot_transport_matrix_f32, bary_ot_transport_matrix_f64 = transport_matrix(
        entries: out usize, cost: out T, gap: out T, rows: out u32, cols: out u32, mass: out T, plan_len: val usize,
        f: out T, g: out T, costs: in T, n: val usize, m: val usize, ld: val usize, a: in T, b: in T, masses: val i32,
        work: out T, work_len: val usize, iwork: out u32, iwork_len: val usize, mwork: out u64, mwork_len: val usize,
    )
}

unsafe fn transport_matrix<T: Scalar>(
    entries: *mut usize,
    cost: *mut T,
    gap: *mut T,
    plan_rows: *mut u32,
    cols: *mut u32,
    mass: *mut T,
    plan_len: usize,
    f: *mut T,
    g: *mut T,
    costs: *const T,
    n: usize,
    m: usize,
    ld: usize,
    a: *const T,
    b: *const T,
    masses: i32,
    work: *mut T,
    work_len: usize,
    iwork: *mut u32,
    iwork_len: usize,
    mwork: *mut u64,
    mwork_len: usize,
) -> Result<Outcome> {
    let (entries, cost, gap, f, g) = (list(entries, 1), list(cost, 1), list(gap, 1), list(f, n), list(g, m));
    let (plan_rows, cols, mass) = (list(plan_rows, plan_len), list(cols, plan_len), list(mass, plan_len));
    let (work, iwork, mwork) = (list(work, work_len), list(iwork, iwork_len), list(mwork, mwork_len));
    let (costs, a, b) = (rows(costs, n, m, ld), list(a, n), list(b, m));
    let call = Call { entries, cost, gap, rows: plan_rows, cols, mass, f, g, a, b, work, iwork, mwork };
    first(|| call.apart(costs.read()?))?;
    let masses = named_masses(masses)?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (a, b) = (call.a.slice_if_given(), call.b.slice_if_given());
        let (f, g, work, iwork, mwork) =
            (call.f.slice(), call.g.slice(), call.work.slice(), call.iwork.slice(), call.mwork.slice());
        let report = ot::transport_matrix(call.plan(), f, g, costs.points()?, a, b, masses, work, iwork, mwork)?;
        Ok(call.put(report))
    }
}

both! {
    /// As bary_ot_transport_matrix, for costs that your function writes a row at a time: some hundred calls a row on real data.
    ///
    /// work, iwork, mwork: as there. costs: see bary_costs. user: handed to it. A positive reply ends the call with BARY_STOPPED, a negative one
    /// with BARY_ERR_CALLBACK; costs that are not finite or too large end it with BARY_ERR_NONFINITE or BARY_ERR_RANGE. Then nothing was
    /// written.
    fn bary_ot_transport_callback_f32, bary_ot_transport_callback_f64 = transport_callback(
        entries: out usize, cost: out T, gap: out T, rows: out u32, cols: out u32, mass: out T, plan_len: val usize,
        f: out T, g: out T, n: val usize, m: val usize, a: in T, b: in T, masses: val i32,
        work: out T, work_len: val usize, iwork: out u32, iwork_len: val usize, mwork: out u64, mwork_len: val usize,
        costs: val costs, user: val user,
    )
}

unsafe fn transport_callback<T: Scalar>(
    entries: *mut usize,
    cost: *mut T,
    gap: *mut T,
    rows: *mut u32,
    cols: *mut u32,
    mass: *mut T,
    plan_len: usize,
    f: *mut T,
    g: *mut T,
    n: usize,
    m: usize,
    a: *const T,
    b: *const T,
    masses: i32,
    work: *mut T,
    work_len: usize,
    iwork: *mut u32,
    iwork_len: usize,
    mwork: *mut u64,
    mwork_len: usize,
    costs: Costs<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let (entries, cost, gap, f, g) = (list(entries, 1), list(cost, 1), list(gap, 1), list(f, n), list(g, m));
    let (rows, cols, mass) = (list(rows, plan_len), list(cols, plan_len), list(mass, plan_len));
    let (work, iwork, mwork) = (list(work, work_len), list(iwork, iwork_len), list(mwork, mwork_len));
    let call = Call { entries, cost, gap, rows, cols, mass, f, g, a: list(a, n), b: list(b, m), work, iwork, mwork };
    first(|| call.apart(list(core::ptr::null::<T>(), 0).read()?))?;
    let (masses, costs) = (named_masses(masses)?, costs.ok_or(Error::Null)?);
    // SAFETY: the caller vouches for the function.
    let costs = |i: usize, row: &mut [T]| reply(unsafe { costs(user, row.as_mut_ptr(), i, row.len()) });
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (a, b) = (call.a.slice_if_given(), call.b.slice_if_given());
        let (f, g, work, iwork, mwork) =
            (call.f.slice(), call.g.slice(), call.work.slice(), call.iwork.slice(), call.mwork.slice());
        let report = ot::transport_callback(call.plan(), f, g, (n, m), a, b, masses, costs, work, iwork, mwork)?;
        Ok(call.put(report))
    }
}
