//! `bary_ot_semidiscrete_*`

use super::check::{Rows, Span, apart, first, list, rows};
use super::run::{Observer, watch};
use super::{both, named, reply, sizes};
use crate::ot::{self, Ascent, Atoms, Draw, Training, semidiscrete_run_work_len, semidiscrete_step_work_len};
use crate::{Error, Outcome, PointsMut, Result, Scalar};
use core::ffi::c_void;

/// Draws n independent points of a law for a step, counted from 0: writes n rows of d numbers to `out` (row i at `out + i * d`). Returns
/// 0 to go on, a positive number to stop, a negative one to fail. May not throw or longjmp.
pub type bary_sampler_f32 =
    Option<unsafe extern "C" fn(user: *mut c_void, out: *mut f32, n: usize, d: usize, step: u64) -> i32>;

/// As bary_sampler_f32, for double.
pub type bary_sampler_f64 =
    Option<unsafe extern "C" fn(user: *mut c_void, out: *mut f64, n: usize, d: usize, step: u64) -> i32>;

type Sampler<T> = Option<unsafe extern "C" fn(*mut c_void, *mut T, usize, usize, u64) -> i32>;

/// Which rows of a cloud a step takes.
#[repr(i32)]
pub enum bary_draw {
    /// one after the other, over and over
    BARY_DRAW_IN_ORDER = 0,
    /// independently, each with the same chance, by addressed noise
    BARY_DRAW_RANDOM = 1,
}

use bary_draw::*;

fn draw(name: i32, seed: u64, stream: u64) -> Result<Draw> {
    named(name, [(BARY_DRAW_IN_ORDER as i32, Draw::InOrder), (BARY_DRAW_RANDOM as i32, Draw::Random { seed, stream })])
}

/// The caller's arrays of an ascent.
struct State<T> {
    g: Rows<*mut T>,
    average: Rows<*mut T>,
    carry: Rows<*mut T>,
    mass: Rows<*mut T>,
    count: Rows<*mut u64>,
}

impl<T: Scalar> State<T> {
    fn new(g: *mut T, average: *mut T, carry: *mut T, mass: *mut T, count: *mut u64, m: usize) -> Self {
        Self { g: list(g, m), average: list(average, m), carry: list(carry, m), mass: list(mass, m), count: list(count, 1) }
    }

    fn write(&self) -> Result<[Span; 5]> {
        let (average, carry) = (self.average.write()?, self.carry.write()?);
        Ok([self.g.write()?, average, carry, self.mass.write_if_given()?, self.count.write()?])
    }

    /// SAFETY: `write` and `apart` were called and passed; the caller vouches for the arrays.
    unsafe fn ascent<'a>(&self, count: &'a mut u64) -> Ascent<'a, T> {
        // SAFETY: promised by the caller.
        unsafe {
            let (g, average, carry) = (self.g.slice(), self.average.slice(), self.carry.slice());
            Ascent { g, average, carry, mass: self.mass.slice_if_given(), count }
        }
    }
}

/// The one number of a list.
pub(super) fn one(count: &mut [u64]) -> Result<&mut u64> {
    count.first_mut().ok_or(Error::Null)
}

/// The caller's atoms.
pub(super) struct Target<T> {
    pub(super) y: Rows<*const T>,
    pub(super) b: Rows<*const T>,
    pub(super) eps: T,
}

impl<T: Scalar> Target<T> {
    pub(super) fn read(&self) -> Result<[Span; 2]> {
        Ok([self.y.read()?, self.b.read_if_given()?])
    }

    /// SAFETY: `read` was called and passed; the caller vouches for the arrays.
    pub(super) unsafe fn atoms<'a>(&self) -> Result<Atoms<'a, T>> {
        // SAFETY: promised by the caller.
        unsafe { Ok(Atoms { y: self.y.points()?, b: self.b.slice_if_given(), eps: self.eps }) }
    }
}

both! {
    /// Begins semi-discrete transport, from a law that can be sampled to m weighted atoms, with potentials g: zeros, or those of a like problem.
    /// The arrays are yours and hold all that the steps go on from.
    ///
    /// g: m numbers, which the steps change. average: m numbers, the answer after any number of steps, now g. carry: m numbers, what the average was
    /// rounded by. mass: m numbers, the estimated masses of the average's cells; or NULL here and in all steps, which saves half of their cost.
    /// count: one number, the steps done, now 0.
    ///
    /// Returns BARY_ERR_NONFINITE, BARY_ERR_RANGE. Scratch: none. Cost: m.
    fn bary_ot_semidiscrete_begin_f32, bary_ot_semidiscrete_begin_f64 = begin(
        g: out T, average: out T, carry: out T, mass: out T, count: out u64, m: val usize,
    )
}

unsafe fn begin<T: Scalar>(g: *mut T, average: *mut T, carry: *mut T, mass: *mut T, count: *mut u64, m: usize) -> Result<()> {
    let state = State::new(g, average, carry, mass, count, m);
    apart(&[&state.write()?])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let count = one(state.count.slice())?;
        ot::semidiscrete_begin(&mut state.ascent(count))
    }
}

sizes! {
    /// The length of `work` of bary_ot_semidiscrete_step, in elements.
    fn bary_ot_semidiscrete_step_work_len_f32, bary_ot_semidiscrete_step_work_len_f64 = semidiscrete_step_work_len: (n, m, d)
}

both! {
    /// One step of averaged stochastic ascent, by n samples x of the law: g += gamma / sqrt(k) (b - w) at step k = 1, 2, ..., w the mean over the samples of
    /// the softmax of ln b_j + (g_j - |x - y_j|^2 / 2) / eps; for eps = 0 the fraction of samples in the cell of each atom, the x where |x - y_j|^2 / 2 -
    /// g_j is least. The average counts step k with weight k. With it bary_ot_project_hard (eps = 0) or bary_ot_project_soft maps any point.
    ///
    /// g, average, carry, mass, count: as bary_ot_semidiscrete_begin left them, in place. residual: one number, sum |b_j - mass_j| / 2, or NULL: the
    /// fraction of mass in a wrong cell, from samples that the averages had not seen, on the high side by the noise of all samples so far and by earlier,
    /// worse averages; 1 where mass is NULL. x: n >= 1 rows of d, independent of each other and of all before. y: m rows of d, m at most 2^22; b: m weights,
    /// or NULL for 1/m each; atoms of weight 0 have no cell and keep their g. eps: at least 0, in the unit of |x - y|^2. gamma: the first step's size, in
    /// the same unit; 0 for sum b_j |y_j - mean|^2 + m eps / 2, within a factor of about 3 of the best where law and atoms are about as wide. work:
    /// bary_ot_semidiscrete_step_work_len(n, m, d).
    ///
    /// Returns BARY_ERR_MASS unless b is at least 0 with total 1, BARY_ERR_PARAMETER, BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY. Cost: n m
    /// (3 d + 7) operations, for eps > 0 2 n m (3 d + 20); twice that with mass.
    fn bary_ot_semidiscrete_step_f32, bary_ot_semidiscrete_step_f64 = step(
        g: out T, average: out T, carry: out T, mass: out T, count: out u64, residual: out T,
        x: in T, n: val usize, d: val usize, ld_x: val usize, y: in T, m: val usize, ld_y: val usize, b: in T,
        eps: val T, gamma: val T, work: out T, work_len: val usize,
    )
}

unsafe fn step<T: Scalar>(
    g: *mut T,
    average: *mut T,
    carry: *mut T,
    mass: *mut T,
    count: *mut u64,
    residual: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    m: usize,
    ld_y: usize,
    b: *const T,
    eps: T,
    gamma: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (state, residual) = (State::new(g, average, carry, mass, count, m), list(residual, 1));
    let (x, atoms, work) = (rows(x, n, d, ld_x), Target { y: rows(y, m, d, ld_y), b: list(b, m), eps }, list(work, work_len));
    first(|| apart(&[&state.write()?, &[residual.write_if_given()?, x.read()?, work.write()?], &atoms.read()?]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let count = one(state.count.slice())?;
        let found = ot::semidiscrete_step(&mut state.ascent(count), x.points()?, &atoms.atoms()?, gamma, work.slice())?;
        residual.slice_if_given().unwrap_or_default().fill(found);
    }
    Ok(())
}

sizes! {
    /// The length of `work` of bary_ot_semidiscrete_run and _run_cloud, in elements.
    fn bary_ot_semidiscrete_run_work_len_f32, bary_ot_semidiscrete_run_work_len_f64 = semidiscrete_run_work_len: (batch, m, d)
}

both! {
    /// At most `steps` of bary_ot_semidiscrete_step, on samples that a callback draws. A run may be cut and resumed: the sampler is told the step since begin.
    ///
    /// g, average, carry, mass, count, residual, y, b, eps, gamma: as there. batch: samples a step, at least 1. tolerance: the run ends when the residual is
    /// no larger; 0 to do all steps, and where mass is NULL. work: bary_ot_semidiscrete_run_work_len(batch, m, d). sampler: see bary_sampler;
    /// observer: see bary_observer, or NULL; it sees the average as m points of one number. user: handed to both.
    ///
    /// Returns BARY_NOT_CONVERGED if a tolerance was not reached; BARY_STOPPED or BARY_ERR_CALLBACK if a callback asks for it: the state is that of the
    /// last completed step, as after any error at a later step (samples that are not finite, say; residual is then as it was).
    /// Else as bary_ot_semidiscrete_step. Cost: steps times a step of n = batch.
    fn bary_ot_semidiscrete_run_f32, bary_ot_semidiscrete_run_f64 = run(
        g: out T, average: out T, carry: out T, mass: out T, count: out u64, residual: out T,
        y: in T, m: val usize, d: val usize, ld_y: val usize, b: in T, eps: val T, gamma: val T,
        batch: val usize, steps: val usize, tolerance: val T, work: out T, work_len: val usize,
        sampler: val sampler, observer: val observer, user: val user,
    )
}

unsafe fn run<T: Scalar>(
    g: *mut T,
    average: *mut T,
    carry: *mut T,
    mass: *mut T,
    count: *mut u64,
    residual: *mut T,
    y: *const T,
    m: usize,
    d: usize,
    ld_y: usize,
    b: *const T,
    eps: T,
    gamma: T,
    batch: usize,
    steps: usize,
    tolerance: T,
    work: *mut T,
    work_len: usize,
    sampler: Sampler<T>,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let (state, residual) = (State::new(g, average, carry, mass, count, m), list(residual, 1));
    let (atoms, work) = (Target { y: rows(y, m, d, ld_y), b: list(b, m), eps }, list(work, work_len));
    first(|| apart(&[&state.write()?, &[residual.write_if_given()?, work.write()?], &atoms.read()?]))?;
    let call = sampler.ok_or(Error::Null)?;
    // SAFETY: the caller vouches for the sampler; out lives during the call.
    let sample = |mut out: PointsMut<'_, T>, step| reply(unsafe { call(user, out.as_mut_ptr(), out.len(), d, step) });
    let training = Training { gamma, batch, steps, tolerance };
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe {
        let (count, observer) = (one(state.count.slice())?, watch(observer, user));
        let ascent = &mut state.ascent(count);
        let (outcome, found) = ot::semidiscrete_run(ascent, &atoms.atoms()?, &training, sample, observer, work.slice())?;
        residual.slice_if_given().unwrap_or_default().fill(found);
        Ok(outcome)
    }
}

both! {
    /// bary_ot_semidiscrete_run on a cloud, each row with weight 1/n: row i of batch k since begin is row (k batch + i) modulo n, or, at random, row
    /// floor(u n), u in [0, 1) by the first random word at (seed, stream, k, i).
    ///
    /// x: n rows of d, n below 2^32. draw: a bary_draw. seed, stream: of BARY_DRAW_RANDOM; a stream of your own from BARY_STREAM_USER on. All else, and what
    /// it returns, as there.
    fn bary_ot_semidiscrete_run_cloud_f32, bary_ot_semidiscrete_run_cloud_f64 = run_cloud(
        g: out T, average: out T, carry: out T, mass: out T, count: out u64, residual: out T,
        x: in T, n: val usize, d: val usize, ld_x: val usize, y: in T, m: val usize, ld_y: val usize, b: in T,
        eps: val T, gamma: val T, batch: val usize, steps: val usize, tolerance: val T,
        draw: val i32, seed: val u64, stream: val u64, work: out T, work_len: val usize, observer: val observer, user: val user,
    )
}

unsafe fn run_cloud<T: Scalar>(
    g: *mut T,
    average: *mut T,
    carry: *mut T,
    mass: *mut T,
    count: *mut u64,
    residual: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    m: usize,
    ld_y: usize,
    b: *const T,
    eps: T,
    gamma: T,
    batch: usize,
    steps: usize,
    tolerance: T,
    name: i32,
    seed: u64,
    stream: u64,
    work: *mut T,
    work_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let (state, residual) = (State::new(g, average, carry, mass, count, m), list(residual, 1));
    let (x, atoms, work) = (rows(x, n, d, ld_x), Target { y: rows(y, m, d, ld_y), b: list(b, m), eps }, list(work, work_len));
    first(|| apart(&[&state.write()?, &[residual.write_if_given()?, x.read()?, work.write()?], &atoms.read()?]))?;
    let (training, draw) = (Training { gamma, batch, steps, tolerance }, draw(name, seed, stream)?);
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe {
        let (count, observer) = (one(state.count.slice())?, watch(observer, user));
        let (ascent, atoms) = (&mut state.ascent(count), atoms.atoms()?);
        let (outcome, found) =
            ot::semidiscrete_run_cloud(ascent, x.points()?, draw, &atoms, &training, observer, work.slice())?;
        residual.slice_if_given().unwrap_or_default().fill(found);
        Ok(outcome)
    }
}
