//! `bary_ot_sinkhorn_begin`, `_step`, `_finish`, `_plan`

use super::both;
use super::check::{Span, apart, first, list, rows};
use super::sinkhorn::{Results, start};
use crate::ot::{self, Settings};
use crate::{Outcome, Points, Result, Scalar};

/// Clouds and weights.
struct Given<T> {
    x: super::check::Rows<*const T>,
    a: super::check::Rows<*const T>,
    y: super::check::Rows<*const T>,
    b: super::check::Rows<*const T>,
}

type Weighted<'a, T> = (Points<'a, T>, Option<&'a [T]>);

impl<T: Scalar> Given<T> {
    fn read(&self) -> Result<[Span; 4]> {
        Ok([self.x.read()?, self.a.read_if_given()?, self.y.read()?, self.b.read_if_given()?])
    }

    /// SAFETY: `read` was called and passed, and the caller vouches for the arrays.
    unsafe fn sides<'a>(&self) -> Result<(Weighted<'a, T>, Weighted<'a, T>)> {
        // SAFETY: promised by the caller.
        unsafe { Ok(((self.x.points()?, self.a.slice_if_given()), (self.y.points()?, self.b.slice_if_given()))) }
    }
}

both! {
    /// Begins the iteration of bary_ot_sinkhorn_unbalanced, for a caller who makes each sweep by bary_ot_sinkhorn_step: a device can spread it over
    /// its loop. INFINITY as rho_a and rho_b fixes both marginals.
    ///
    /// f: n numbers, g: m, in place: zeros afterwards unless start is BARY_START_WARM. The rest as in bary_ot_sinkhorn_unbalanced.
    /// work: bary_ot_sinkhorn_work_len(m, d), kept between the calls.
    fn bary_ot_sinkhorn_begin_f32, bary_ot_sinkhorn_begin_f64 = begin(
        f: out T, g: out T, x: in T, n: val usize, d: val usize, ld_x: val usize, a: in T, y: in T, m: val usize, ld_y: val usize, b: in T,
        eps: val T, rho_a: val T, rho_b: val T, tol: val T, max_sweeps: val usize, omega: val T, start: val i32,
        work: out T, work_len: val usize,
    )
}

unsafe fn begin<T: Scalar>(
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
    eps: T,
    rho_a: T,
    rho_b: T,
    tol: T,
    max_sweeps: usize,
    omega: T,
    from: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (f, g, work) = (list(f, n), list(g, m), list(work, work_len));
    let given = Given { x: rows(x, n, d, ld_x), a: list(a, n), y: rows(y, m, d, ld_y), b: list(b, m) };
    first(|| apart(&[&[f.write()?, g.write()?, work.write()?], &given.read()?]))?;
    let settings = Settings { eps, rho: (rho_a, rho_b), tol, max_sweeps, omega, start: start(from)? };
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (x, y) = given.sides()?;
        ot::sinkhorn_begin(f.slice(), g.slice(), x, y, &settings, work.slice())
    }
}

both! {
    /// One sweep of an iteration that bary_ot_sinkhorn_begin began: the same arguments, untouched since but for results.
    ///
    /// Returns BARY_OK if the residual is at most tol, BARY_NOT_CONVERGED if more sweeps are needed; max_sweeps only says by when eps is to
    /// have fallen. value, residual, mass, sweeps: as in bary_ot_sinkhorn_unbalanced, of what f and g are now.
    fn bary_ot_sinkhorn_step_f32, bary_ot_sinkhorn_step_f64 = step(
        f: out T, g: out T, value: out T, residual: out T, mass: out T, sweeps: out usize,
        x: in T, n: val usize, d: val usize, ld_x: val usize, a: in T, y: in T, m: val usize, ld_y: val usize, b: in T,
        eps: val T, rho_a: val T, rho_b: val T, tol: val T, max_sweeps: val usize, omega: val T, start: val i32,
        work: out T, work_len: val usize,
    )
}

unsafe fn step<T: Scalar>(
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
) -> Result<Outcome> {
    let results = Results::new(f, n, g, m, [value, residual, mass], sweeps);
    let given = Given { x: rows(x, n, d, ld_x), a: list(a, n), y: rows(y, m, d, ld_y), b: list(b, m) };
    let work = list(work, work_len);
    first(|| apart(&[&results.write()?, &given.read()?, &[work.write()?]]))?;
    let settings = Settings { eps, rho: (rho_a, rho_b), tol, max_sweeps, omega, start: start(from)? };
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (x, y) = given.sides()?;
        let (solved, outcome) = ot::sinkhorn_step(results.f.slice(), results.g.slice(), x, y, &settings, work.slice())?;
        results.put(solved);
        Ok(outcome)
    }
}

both! {
    /// Ends, or interrupts, such an iteration: points without weight get their potentials, which bary_ot_sinkhorn_step may not have done.
    /// Arguments and results are those of bary_ot_sinkhorn_step.
    fn bary_ot_sinkhorn_finish_f32, bary_ot_sinkhorn_finish_f64 = finish(
        f: out T, g: out T, value: out T, residual: out T, mass: out T, sweeps: out usize,
        x: in T, n: val usize, d: val usize, ld_x: val usize, a: in T, y: in T, m: val usize, ld_y: val usize, b: in T,
        eps: val T, rho_a: val T, rho_b: val T, tol: val T, max_sweeps: val usize, omega: val T, start: val i32,
        work: out T, work_len: val usize,
    )
}

unsafe fn finish<T: Scalar>(
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
) -> Result<()> {
    let results = Results::new(f, n, g, m, [value, residual, mass], sweeps);
    let given = Given { x: rows(x, n, d, ld_x), a: list(a, n), y: rows(y, m, d, ld_y), b: list(b, m) };
    let work = list(work, work_len);
    first(|| apart(&[&results.write()?, &given.read()?, &[work.write()?]]))?;
    let settings = Settings { eps, rho: (rho_a, rho_b), tol, max_sweeps, omega, start: start(from)? };
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (x, y) = given.sides()?;
        results.put(ot::sinkhorn_finish(results.f.slice(), results.g.slice(), x, y, &settings, work.slice())?);
    }
    Ok(())
}

both! {
    /// Entries of the entropic plan: P_ij = a_i b_j exp((f_i + g_j - |x_i - y_j|^2 / 2) / eps). For some rows alone give their x, f and a.
    ///
    /// out: n rows of m. x: n rows of d; a: their weights, or NULL for 1/n each; f: n potentials; y, b, g: likewise for m. eps: above 0.
    /// Returns BARY_ERR_PARAMETER, BARY_ERR_NONFINITE, BARY_ERR_MASS, BARY_ERR_RANGE. Scratch: none. Cost: n m (3 d + 30) operations.
    fn bary_ot_sinkhorn_plan_f32, bary_ot_sinkhorn_plan_f64 = plan(
        out: out T, ld_out: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize, a: in T, f: in T,
        y: in T, m: val usize, ld_y: val usize, b: in T, g: in T, eps: val T,
    )
}

unsafe fn plan<T: Scalar>(
    out: *mut T,
    ld_out: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    a: *const T,
    f: *const T,
    y: *const T,
    m: usize,
    ld_y: usize,
    b: *const T,
    g: *const T,
    eps: T,
) -> Result<()> {
    let (out, f, g) = (rows(out, n, m, ld_out), list(f, n), list(g, m));
    let given = Given { x: rows(x, n, d, ld_x), a: list(a, n), y: rows(y, m, d, ld_y), b: list(b, m) };
    first(|| apart(&[&[out.write()?, f.read()?, g.read()?], &given.read()?]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let ((x, a), (y, b)) = given.sides()?;
        ot::sinkhorn_plan(out.points()?, (x, a, f.slice()), (y, b, g.slice()), eps)
    }
}
