//! `bary_ot_sinkhorn_symmetric`, `_divergence`, `bary_ot_project_debiased`

use super::check::{apart, first, list, rows};
use super::sinkhorn::{Observer, Results, start, watch};
use super::{both, sizes};
use crate::ot::{self, Potentials, Settings};
use crate::{Outcome, Result, Scalar};
use core::ffi::c_void;

both! {
    /// Entropic transport of x to itself: one potential, f_i = -eps ln sum_j a_j exp((f_j - |x_i - x_j|^2 / 2) / eps), in a few sweeps.
    ///
    /// f: n numbers. residual: sum_i |sum_j P_ij - a_i| over the mass, of one marginal, since the plan is symmetric. All else as in
    /// bary_ot_sinkhorn with y = x, b = a. work: bary_ot_sinkhorn_work_len(n, d).
    fn bary_ot_sinkhorn_symmetric_f32, bary_ot_sinkhorn_symmetric_f64 = symmetric(
        f: out T, value: out T, residual: out T, sweeps: out usize, x: in T, n: val usize, d: val usize, ld: val usize, a: in T,
        eps: val T, tol: val T, max_sweeps: val usize, start: val i32, work: out T, work_len: val usize,
        observer: val sweep_observer, user: val user,
    )
}

unsafe fn symmetric<T: Scalar>(
    f: *mut T,
    value: *mut T,
    residual: *mut T,
    sweeps: *mut usize,
    x: *const T,
    n: usize,
    d: usize,
    ld: usize,
    a: *const T,
    eps: T,
    tol: T,
    max_sweeps: usize,
    from: i32,
    work: *mut T,
    work_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let none = core::ptr::null_mut();
    let results = Results::new(f, n, none, 0, [value, residual, none], sweeps);
    let (x, a, work) = (rows(x, n, d, ld), list(a, n), list(work, work_len));
    first(|| apart(&[&results.write()?, &[x.read()?, a.read_if_given()?, work.write()?]]))?;
    let rho = (T::INFINITY, T::INFINITY);
    let settings = Settings { eps, rho, tol, max_sweeps, omega: T::ONE, start: start(from)? };
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe {
        let (x, observer) = ((x.points()?, a.slice_if_given()), watch(observer, user));
        let (solved, outcome) = ot::sinkhorn_symmetric(results.f.slice(), x, &settings, work.slice(), observer)?;
        results.put(solved);
        Ok(outcome)
    }
}

sizes! {
    /// The length of `work` of bary_ot_sinkhorn_divergence, in elements.
    fn bary_ot_sinkhorn_divergence_work_len_f32, bary_ot_sinkhorn_divergence_work_len_f64 = divergence_work_len: (n, m, d)
}

fn divergence_work_len<T: Scalar>(n: usize, m: usize, d: usize) -> usize {
    ot::sinkhorn_divergence_work_len::<T>(n, m, d)
}

both! {
    /// The entropic distance without bias: 2 OT(x, y) - OT(x, x) - OT(y, y), OT the value of bary_ot_sinkhorn. It approximates W2^2, and is 0
    /// for equal clouds.
    ///
    /// f: n numbers, g: m, the potentials of x to y; p: n numbers, that of x to itself; q: m, that of y to itself; all in place where start
    /// says so. divergence: one number; residual: the largest of the three, or NULL; sweeps: of all three, or NULL. The rest as in
    /// bary_ot_sinkhorn. work: bary_ot_sinkhorn_divergence_work_len(n, m, d). If the observer stops one of the three, the others are not done, and
    /// the divergence means nothing.
    fn bary_ot_sinkhorn_divergence_f32, bary_ot_sinkhorn_divergence_f64 = unbiased(
        f: out T, g: out T, p: out T, q: out T, divergence: out T, residual: out T, sweeps: out usize,
        x: in T, n: val usize, d: val usize, ld_x: val usize, a: in T, y: in T, m: val usize, ld_y: val usize, b: in T,
        eps: val T, tol: val T, max_sweeps: val usize, omega: val T, start: val i32, work: out T, work_len: val usize,
        observer: val sweep_observer, user: val user,
    )
}

unsafe fn unbiased<T: Scalar>(
    f: *mut T,
    g: *mut T,
    p: *mut T,
    q: *mut T,
    divergence: *mut T,
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
    from: i32,
    work: *mut T,
    work_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let results = Results::new(f, n, g, m, [divergence, residual, core::ptr::null_mut()], sweeps);
    let (p, q, value, work) = (list(p, n), list(q, m), list(divergence, 1), list(work, work_len));
    let (x, a, y, b) = (rows(x, n, d, ld_x), list(a, n), rows(y, m, d, ld_y), list(b, m));
    first(|| {
        value.write()?;
        let inputs = [x.read()?, a.read_if_given()?, y.read()?, b.read_if_given()?];
        apart(&[&results.write()?, &[p.write()?, q.write()?, work.write()?], &inputs])
    })?;
    let rho = (T::INFINITY, T::INFINITY);
    let settings = Settings { eps, rho, tol, max_sweeps, omega, start: start(from)? };
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe {
        let (x, y) = ((x.points()?, a.slice_if_given()), (y.points()?, b.slice_if_given()));
        let potentials = Potentials { f: results.f.slice(), g: results.g.slice(), p: p.slice(), q: q.slice() };
        let (solved, outcome) = ot::sinkhorn_divergence(potentials, x, y, &settings, work.slice(), watch(observer, user))?;
        results.put(solved);
        Ok(outcome)
    }
}

sizes! {
    /// The length of `work` of bary_ot_project_debiased, in elements.
    fn bary_ot_project_debiased_work_len_f32, bary_ot_project_debiased_work_len_f64 = debiased_work_len: (n, m, k, d)
}

fn debiased_work_len<T: Scalar>(n: usize, m: usize, k: usize, d: usize) -> usize {
    ot::project_debiased_work_len::<T>(n, m, k, d)
}

both! {
    /// The entropic map without bias at any point: z + T_xy(z) - T_xx(z), both of bary_ot_project_soft; the identity for equal clouds.
    ///
    /// out: n rows of d. z: n rows of d; y: m rows of d, g: m potentials, log_b: m numbers, ln b_j, or NULL for equal ones; x: k rows of d, p: k
    /// potentials of x with itself, log_a: k numbers or NULL. g and p: of bary_ot_sinkhorn_divergence, at the same eps.
    /// work: bary_ot_project_debiased_work_len(n, m, k, d). Returns and costs as bary_ot_project_soft, twice.
    fn bary_ot_project_debiased_f32, bary_ot_project_debiased_f64 = debiased(
        out: out T, ld_out: val usize, z: in T, n: val usize, d: val usize, ld_z: val usize, y: in T, m: val usize, ld_y: val usize,
        g: in T, log_b: in T, x: in T, k: val usize, ld_x: val usize, p: in T, log_a: in T, eps: val T,
        work: out T, work_len: val usize,
    )
}

unsafe fn debiased<T: Scalar>(
    out: *mut T,
    ld_out: usize,
    z: *const T,
    n: usize,
    d: usize,
    ld_z: usize,
    y: *const T,
    m: usize,
    ld_y: usize,
    g: *const T,
    log_b: *const T,
    x: *const T,
    k: usize,
    ld_x: usize,
    p: *const T,
    log_a: *const T,
    eps: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (out, z, y, x) = (rows(out, n, d, ld_out), rows(z, n, d, ld_z), rows(y, m, d, ld_y), rows(x, k, d, ld_x));
    let (g, log_b, p, log_a, work) = (list(g, m), list(log_b, m), list(p, k), list(log_a, k), list(work, work_len));
    first(|| {
        let clouds = [out.write()?, z.read()?, y.read()?, x.read()?, work.write()?];
        apart(&[&clouds, &[g.read()?, log_b.read_if_given()?, p.read()?, log_a.read_if_given()?]])
    })?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let to_y = (y.points()?, g.slice(), log_b.slice_if_given());
        let to_x = (x.points()?, p.slice(), log_a.slice_if_given());
        ot::project_debiased(out.points()?, z.points()?, to_y, to_x, eps, work.slice())
    }
}
