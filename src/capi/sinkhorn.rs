//! `bary_ot_sinkhorn*`

use super::check::{Rows, Span, apart, first, list, rows};
use super::{both, named, reply, sizes};
use crate::ot::{self, Settings, Solved, Start, sinkhorn_work_len};
use crate::{Error, Outcome, Result, Scalar};
use core::ffi::c_void;

/// Where bary_ot_sinkhorn starts.
#[repr(i32)]
pub enum bary_start {
    /// from zeros, at eps
    BARY_START_ZERO = 0,
    /// from zeros, at an eps as large as the largest cost, which is halved down to eps
    BARY_START_SCALED = 1,
    /// from the f and g that are given
    BARY_START_WARM = 2,
}

use bary_start::*;

pub(super) fn start(name: i32) -> Result<Start> {
    named(
        name,
        [
            (BARY_START_ZERO as i32, Start::Zero),
            (BARY_START_SCALED as i32, Start::Scaled),
            (BARY_START_WARM as i32, Start::Warm),
        ],
    )
}

/// Sees an iteration after each sweep, counted from 1 to at most total, with its residual. Returns 0 to go on, a positive number to stop,
/// a negative one to fail. May not throw or longjmp.
pub type bary_sweep_observer_f32 =
    Option<unsafe extern "C" fn(user: *mut c_void, sweep: usize, total: usize, residual: f32) -> i32>;

/// As bary_sweep_observer_f32, for double.
pub type bary_sweep_observer_f64 =
    Option<unsafe extern "C" fn(user: *mut c_void, sweep: usize, total: usize, residual: f64) -> i32>;

/// Writes row i of a cost matrix, m numbers, to `out`, the same at every call. Returns 0 to go on, a positive number to stop, a negative
/// one to fail. May not throw or longjmp.
pub type bary_costs_f32 = Option<unsafe extern "C" fn(user: *mut c_void, out: *mut f32, i: usize, m: usize) -> i32>;

/// As bary_costs_f32, for double.
pub type bary_costs_f64 = Option<unsafe extern "C" fn(user: *mut c_void, out: *mut f64, i: usize, m: usize) -> i32>;

pub(super) type Observer<T> = Option<unsafe extern "C" fn(*mut c_void, usize, usize, T) -> i32>;
pub(super) type Costs<T> = Option<unsafe extern "C" fn(*mut c_void, *mut T, usize, usize) -> i32>;

/// The caller's observer as a closure; one that is NULL goes on.
///
/// SAFETY: the observer is what the header says.
pub(super) unsafe fn watch<T: Scalar>(
    observer: Observer<T>,
    user: *mut c_void,
) -> impl FnMut(usize, usize, T) -> Result<Outcome> {
    move |sweep, total, residual| match observer {
        None => Ok(Outcome::Done),
        // SAFETY: the caller vouches for the observer.
        Some(call) => reply(unsafe { call(user, sweep, total, residual) }),
    }
}

/// Potentials and what an iteration says about them.
pub(super) struct Results<T> {
    pub(super) f: Rows<*mut T>,
    pub(super) g: Rows<*mut T>,
    numbers: [Rows<*mut T>; 3],
    sweeps: Rows<*mut usize>,
}

impl<T: Scalar> Results<T> {
    pub(super) fn new(f: *mut T, n: usize, g: *mut T, m: usize, numbers: [*mut T; 3], sweeps: *mut usize) -> Self {
        Self { f: list(f, n), g: list(g, m), numbers: numbers.map(|pointer| list(pointer, 1)), sweeps: list(sweeps, 1) }
    }

    pub(super) fn write(&self) -> Result<[Span; 6]> {
        let [value, residual, mass] = &self.numbers;
        let (value, residual, mass) = (value.write_if_given()?, residual.write_if_given()?, mass.write_if_given()?);
        Ok([self.f.write()?, self.g.write()?, value, residual, mass, self.sweeps.write_if_given()?])
    }

    /// SAFETY: `write` and `apart` were called and passed, and the caller vouches for the arrays.
    pub(super) unsafe fn put(&self, solved: Solved<T>) {
        let [value, residual, mass] = &self.numbers;
        for (slot, number) in [(value, solved.value), (residual, solved.residual), (mass, solved.mass)] {
            // SAFETY: promised by the caller.
            unsafe { slot.slice_if_given() }.unwrap_or_default().fill(number);
        }
        // SAFETY: promised by the caller.
        unsafe { self.sweeps.slice_if_given() }.unwrap_or_default().fill(solved.sweeps);
    }
}

sizes! {
    /// The length of `work` of bary_ot_sinkhorn and bary_ot_sinkhorn_unbalanced, in elements.
    fn bary_ot_sinkhorn_work_len_f32, bary_ot_sinkhorn_work_len_f64 = sinkhorn_work_len: (m, d)
}

both! {
    /// Entropic transport from x to y, in the log domain, without the n x m matrix: the P with marginals a and b of the least
    /// sum P_ij c_ij + eps KL(P | a b^T), c_ij = |x_i - y_j|^2 / 2 (note the half). P_ij = a_i b_j exp((f_i + g_j - c_ij) / eps).
    /// bary_ot_project_soft with this g, ln b and eps is its map, at x and at new points.
    ///
    /// f: n numbers, g: m, the potentials, in place where start says so. value: one number, the dual value, never above the optimum
    /// (2 value approximates W2^2, from above, once converged); residual: one number, sum_i |sum_j P_ij - a_i| plus the same of columns, over the mass;
    /// sweeps: one number, how many there were; each of these three or NULL. x: n rows of d; a: their n weights, at least 0, or NULL for
    /// 1/n each; y, b: likewise for m. eps: above 0, in the unit of c: half the `reg` of solvers with the cost |x - y|^2. tol: at least 0, the residual to stop at.
    /// max_sweeps: at least 1. omega: 1 for plain sweeps, above 1 and below 2 for over-relaxed ones, 0 to have
    /// it chosen, with Newton's steps, by conjugate gradients, where sweeps are slow: each pass over the costs counts as a sweep. start: a bary_start.
    /// work: bary_ot_sinkhorn_work_len(m, d). observer: see bary_sweep_observer, or NULL. user: handed to it.
    ///
    /// Returns BARY_NOT_CONVERGED if max_sweeps were not enough, BARY_STOPPED: the potentials are those of the last sweep, and
    /// residual says how far they are (stopped while BARY_START_SCALED is still above eps, which it is for at most half of max_sweeps: of that larger one). BARY_ERR_PARAMETER, BARY_ERR_NONFINITE, BARY_ERR_MASS if a weight is negative or the totals differ,
    /// BARY_ERR_RANGE, BARY_ERR_EMPTY. After BARY_ERR_CALLBACK only f and g are written. Points without weight get potentials too.
    /// The residual cannot fall below some EPSILON max(|f| + |g|) / eps. Cost: a sweep n m (3 d + 30) operations; memory O(n + m d).
    fn bary_ot_sinkhorn_f32, bary_ot_sinkhorn_f64 = sinkhorn(
        f: out T, g: out T, value: out T, residual: out T, sweeps: out usize,
        x: in T, n: val usize, d: val usize, ld_x: val usize, a: in T, y: in T, m: val usize, ld_y: val usize, b: in T,
        eps: val T, tol: val T, max_sweeps: val usize, omega: val T, start: val i32, work: out T, work_len: val usize,
        observer: val sweep_observer, user: val user,
    )
}

unsafe fn sinkhorn<T: Scalar>(
    f: *mut T,
    g: *mut T,
    value: *mut T,
    residual: *mut T,
    sweeps: *mut usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    a: *const T,
    y: *const T,
    m: usize,
    ld_y: usize,
    b: *const T,
    eps: T,
    tol: T,
    max_sweeps: usize,
    omega: T,
    start: i32,
    work: *mut T,
    work_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let (mass, fixed) = (core::ptr::null_mut(), T::INFINITY);
    // SAFETY: promised by the caller.
    unsafe {
        unbalanced(
            f, g, value, residual, mass, sweeps, x, n, d, ld_x, a, y, m, ld_y, b, eps, fixed, fixed, tol, max_sweeps, omega,
            start, work, work_len, observer, user,
        )
    }
}

both! {
    /// As bary_ot_sinkhorn, but marginals are not fixed: deviating from a costs rho_a KL(sums of rows | a), from b rho_b KL(sums of
    /// columns | b), KL(p | q) = sum p ln(p / q) - p + q. So mass is moved, made or destroyed, whichever costs least.
    ///
    /// mass: one number, sum P_ij, or NULL. residual: how far the sums of rows are from a_i exp(-f_i / rho_a), plus the same of columns, over
    /// the larger of sum a and the mass. rho_a, rho_b: above 0, in the unit of c; INFINITY for a marginal that is fixed. a and b may differ in total
    /// unless both are. The rest as in bary_ot_sinkhorn.
    fn bary_ot_sinkhorn_unbalanced_f32, bary_ot_sinkhorn_unbalanced_f64 = unbalanced(
        f: out T, g: out T, value: out T, residual: out T, mass: out T, sweeps: out usize,
        x: in T, n: val usize, d: val usize, ld_x: val usize, a: in T, y: in T, m: val usize, ld_y: val usize, b: in T,
        eps: val T, rho_a: val T, rho_b: val T, tol: val T, max_sweeps: val usize, omega: val T, start: val i32,
        work: out T, work_len: val usize, observer: val sweep_observer, user: val user,
    )
}

unsafe fn unbalanced<T: Scalar>(
    f: *mut T,
    g: *mut T,
    value: *mut T,
    residual: *mut T,
    mass: *mut T,
    sweeps: *mut usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    a: *const T,
    y: *const T,
    m: usize,
    ld_y: usize,
    b: *const T,
    eps: T,
    rho_a: T,
    rho_b: T,
    tol: T,
    max_sweeps: usize,
    omega: T,
    from: i32,
    work: *mut T,
    work_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let results = Results::new(f, n, g, m, [value, residual, mass], sweeps);
    let (x, a, y, b) = (rows(x, n, d, ld_x), list(a, n), rows(y, m, d, ld_y), list(b, m));
    let work = list(work, work_len);
    first(|| {
        let inputs = [x.read()?, a.read_if_given()?, y.read()?, b.read_if_given()?];
        apart(&[&results.write()?, &inputs, &[work.write()?]])
    })?;
    let settings = Settings { eps, rho: (rho_a, rho_b), tol, max_sweeps, omega, start: start(from)? };
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe {
        let (x, y) = ((x.points()?, a.slice_if_given()), (y.points()?, b.slice_if_given()));
        let (f, g, observer) = (results.f.slice(), results.g.slice(), watch(observer, user));
        let (solved, outcome) = ot::sinkhorn(f, g, x, y, &settings, work.slice(), observer)?;
        results.put(solved);
        Ok(outcome)
    }
}

sizes! {
    /// The length of `work` of bary_ot_sinkhorn_matrix, in elements.
    fn bary_ot_sinkhorn_matrix_work_len_f32, bary_ot_sinkhorn_matrix_work_len_f64 = matrix_work_len: (m)
}

fn matrix_work_len<T: Scalar>(m: usize) -> usize {
    ot::sinkhorn_matrix_work_len::<T>(m)
}

both! {
    /// As bary_ot_sinkhorn_unbalanced, for costs of your own: n rows of m finite numbers of either sign, c_ij at costs + i * ld + j.
    ///
    /// Fixed marginals have rho INFINITY. work: bary_ot_sinkhorn_matrix_work_len(m).
    fn bary_ot_sinkhorn_matrix_f32, bary_ot_sinkhorn_matrix_f64 = matrix(
        f: out T, g: out T, value: out T, residual: out T, mass: out T, sweeps: out usize,
        costs: in T, n: val usize, m: val usize, ld: val usize, a: in T, b: in T,
        eps: val T, rho_a: val T, rho_b: val T, tol: val T, max_sweeps: val usize, omega: val T, start: val i32,
        work: out T, work_len: val usize, observer: val sweep_observer, user: val user,
    )
}

unsafe fn matrix<T: Scalar>(
    f: *mut T,
    g: *mut T,
    value: *mut T,
    residual: *mut T,
    mass: *mut T,
    sweeps: *mut usize,
    costs: *const T,
    n: usize,
    m: usize,
    ld: usize,
    a: *const T,
    b: *const T,
    eps: T,
    rho_a: T,
    rho_b: T,
    tol: T,
    max_sweeps: usize,
    omega: T,
    from: i32,
    work: *mut T,
    work_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let results = Results::new(f, n, g, m, [value, residual, mass], sweeps);
    let (costs, a, b, work) = (rows(costs, n, m, ld), list(a, n), list(b, m), list(work, work_len));
    first(|| {
        let inputs = [costs.read()?, a.read_if_given()?, b.read_if_given()?];
        apart(&[&results.write()?, &inputs, &[work.write()?]])
    })?;
    let settings = Settings { eps, rho: (rho_a, rho_b), tol, max_sweeps, omega, start: start(from)? };
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe {
        let (costs, weights) = (costs.points()?, (a.slice_if_given(), b.slice_if_given()));
        let (f, g, observer) = (results.f.slice(), results.g.slice(), watch(observer, user));
        let (solved, outcome) = ot::sinkhorn_matrix(f, g, costs, weights, &settings, work.slice(), observer)?;
        results.put(solved);
        Ok(outcome)
    }
}

sizes! {
    /// The length of `work` of bary_ot_sinkhorn_callback, in elements.
    fn bary_ot_sinkhorn_callback_work_len_f32, bary_ot_sinkhorn_callback_work_len_f64 = callback_work_len: (m)
}

fn callback_work_len<T: Scalar>(m: usize) -> usize {
    ot::sinkhorn_callback_work_len::<T>(m)
}

both! {
    /// As bary_ot_sinkhorn_matrix, for costs that your function writes a row at a time: n calls a sweep, twice as many in sweeps that would
    /// lose digits, and n before the first one for BARY_START_SCALED.
    ///
    /// work: bary_ot_sinkhorn_callback_work_len(m). costs: see bary_costs. user: handed to both. A positive reply of `costs` ends the
    /// iteration within a sweep: BARY_STOPPED, some rows moved. Costs that are not finite or too large are errors then, too.
    fn bary_ot_sinkhorn_callback_f32, bary_ot_sinkhorn_callback_f64 = callback(
        f: out T, g: out T, value: out T, residual: out T, mass: out T, sweeps: out usize, n: val usize, m: val usize, a: in T, b: in T,
        eps: val T, rho_a: val T, rho_b: val T, tol: val T, max_sweeps: val usize, omega: val T, start: val i32,
        work: out T, work_len: val usize, costs: val costs, observer: val sweep_observer, user: val user,
    )
}

unsafe fn callback<T: Scalar>(
    f: *mut T,
    g: *mut T,
    value: *mut T,
    residual: *mut T,
    mass: *mut T,
    sweeps: *mut usize,
    n: usize,
    m: usize,
    a: *const T,
    b: *const T,
    eps: T,
    rho_a: T,
    rho_b: T,
    tol: T,
    max_sweeps: usize,
    omega: T,
    from: i32,
    work: *mut T,
    work_len: usize,
    costs: Costs<T>,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let results = Results::new(f, n, g, m, [value, residual, mass], sweeps);
    let (a, b, work) = (list(a, n), list(b, m), list(work, work_len));
    first(|| apart(&[&results.write()?, &[a.read_if_given()?, b.read_if_given()?, work.write()?]]))?;
    let call = costs.ok_or(Error::Null)?;
    // SAFETY: the caller vouches for the function; the row lives during the call.
    let costs = |i: usize, row: &mut [T]| reply(unsafe { call(user, row.as_mut_ptr(), i, row.len()) });
    let settings = Settings { eps, rho: (rho_a, rho_b), tol, max_sweeps, omega, start: start(from)? };
    // SAFETY: checked above; the caller vouches for the arrays and the functions.
    unsafe {
        let (weights, observer) = ((a.slice_if_given(), b.slice_if_given()), watch(observer, user));
        let (f, g) = (results.f.slice(), results.g.slice());
        let (solved, outcome) = ot::sinkhorn_callback(f, g, costs, weights, &settings, work.slice(), observer)?;
        results.put(solved);
        Ok(outcome)
    }
}
