//! `bary_flow_sample*`: the runs, which call back.

use super::check::{apart, first, list, rows};
use super::field::Data;
use super::{both, named, reply, sizes};
use crate::flow::{self, Method, Stochastic, sample_cloud_growth_work_len, sample_cloud_work_len};
use crate::noise::{Address, STREAM_STEP};
use crate::{Error, Outcome, Points, PointsMut, Result, Scalar};
use core::ffi::c_void;

/// How a run steps, and so what its field predicts.
#[repr(i32)]
pub enum bary_method {
    /// bary_flow_euler, on the velocity
    BARY_METHOD_EULER = 0,
    /// bary_flow_relax, on the denoised points
    BARY_METHOD_RELAX = 1,
    /// bary_flow_heun, on the velocity, which is asked at the end of each step too
    BARY_METHOD_HEUN = 2,
    /// bary_flow_adams_bashforth, on the velocity
    BARY_METHOD_ADAMS_BASHFORTH = 3,
    /// bary_flow_dpm_solver, on the denoised points
    BARY_METHOD_DPM_SOLVER = 4,
    /// BARY_METHOD_HEUN, but bary_flow_euler for the step to time 1, as EDM's and k-diffusion's samplers end: for velocities that have no
    /// value there
    BARY_METHOD_HEUN_EULER = 5,
}

use bary_method::*;

pub(super) fn named_method(name: i32) -> Result<Method> {
    named(
        name,
        [
            (BARY_METHOD_EULER as i32, Method::Euler),
            (BARY_METHOD_RELAX as i32, Method::Relax),
            (BARY_METHOD_HEUN as i32, Method::Heun),
            (BARY_METHOD_ADAMS_BASHFORTH as i32, Method::AdamsBashforth),
            (BARY_METHOD_DPM_SOLVER as i32, Method::DpmSolver),
            (BARY_METHOD_HEUN_EULER as i32, Method::HeunEuler),
        ],
    )
}

/// How a run with noise steps, and so what its field predicts; `strength` is the run's.
#[repr(i32)]
pub enum bary_stochastic {
    /// bary_flow_euler_maruyama, on the velocity, with epsilon = strength (1 - t); 0 is Euler
    BARY_STOCHASTIC_EULER_MARUYAMA = 0,
    /// bary_flow_ancestral, on the denoised points, with eta = strength; 0 is relax, 1 is DDPM, a large one renews all noise
    BARY_STOCHASTIC_ANCESTRAL = 1,
    /// noise levels (1 - t) / t raised to 1 + strength times themselves before each step, then bary_flow_relax, on the denoised points; EDM:
    /// strength min(S_churn / N, sqrt(2) - 1) for N steps; with S_noise, S_tmin and S_tmax: bary_flow_sample_churn
    BARY_STOCHASTIC_CHURN = 2,
    /// bary_flow_reverse_diffusion, on the score, in diffusion time; 1 is that step, 0 has no noise and half the drift
    BARY_STOCHASTIC_REVERSE_DIFFUSION = 3,
}

use bary_stochastic::*;

fn stochastic(name: i32) -> Result<Stochastic> {
    named(
        name,
        [
            (BARY_STOCHASTIC_EULER_MARUYAMA as i32, Stochastic::EulerMaruyama),
            (BARY_STOCHASTIC_ANCESTRAL as i32, Stochastic::Ancestral),
            (BARY_STOCHASTIC_CHURN as i32, Stochastic::Churn),
            (BARY_STOCHASTIC_REVERSE_DIFFUSION as i32, Stochastic::ReverseDiffusion),
        ],
    )
}

pub(super) type Field<T> = Option<unsafe extern "C" fn(*mut c_void, *mut T, *const T, usize, usize, usize, T) -> i32>;
pub(super) type Observer<T> = Option<unsafe extern "C" fn(*mut c_void, usize, usize, *const T, usize, usize, usize) -> i32>;

/// The caller's observer as a closure; one that is NULL goes on.
///
/// SAFETY: the observer is what the header says.
pub(super) unsafe fn watch<T: Scalar>(
    observer: Observer<T>,
    user: *mut c_void,
) -> impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome> {
    move |step, total, x| match observer {
        None => Ok(Outcome::Done),
        // SAFETY: the caller vouches for the observer; x lives during the call.
        Some(call) => reply(unsafe { call(user, step, total, x.as_ptr(), x.len(), x.dim().get(), x.ld()) }),
    }
}

/// The caller's field as a closure.
///
/// SAFETY: the field is what the header says.
pub(super) unsafe fn asked<T: Scalar>(
    field: Field<T>,
    user: *mut c_void,
) -> Result<impl FnMut(PointsMut<'_, T>, Points<'_, T>, T) -> Result<Outcome>> {
    let call = field.ok_or(Error::Null)?;
    Ok(move |mut out: PointsMut<'_, T>, x: Points<'_, T>, t: T| {
        // SAFETY: the caller vouches for the field; out and x live during the call.
        reply(unsafe { call(user, out.as_mut_ptr(), x.as_ptr(), x.len(), x.dim().get(), x.ld(), t) })
    })
}

/// The length of `work` of bary_flow_sample, in elements of its scalar type; method: a bary_method.
#[unsafe(no_mangle)]
pub extern "C" fn bary_flow_sample_work_len(n: usize, d: usize, method: i32) -> usize {
    flow::sample_work_len(n, d, named_method(method).unwrap_or(Method::Heun))
}

both! {
    /// Carries n points along a schedule, in place: for every pair of neighbouring times the field is asked, a step is taken, and
    /// the observer sees the result. The times are used as they are, in either direction. Stopping early is a schedule that ends before
    /// 1; one bary_flow_relax from there to 1 is the final denoising. A run resumed with BARY_METHOD_ADAMS_BASHFORTH or _DPM_SOLVER begins with a
    /// step of first order again; BARY_METHOD_HEUN needs the velocity at the last time too: where there is none at 1, BARY_METHOD_HEUN_EULER.
    ///
    /// x: n rows of d, in place: noise at times[0], usually bary_noise_normals. times: len >= 2 numbers in [0, 1],
    /// strictly monotone, else BARY_ERR_TIMES; a denoiser cannot step from 1. method: a
    /// bary_method. work: bary_flow_sample_work_len(n, d, method) elements. field: see bary_field; observer: see bary_observer, or
    /// NULL. user: handed to both.
    ///
    /// Returns BARY_STOPPED or BARY_ERR_CALLBACK if a callback asks for it; x is then the state of the last completed step. The
    /// callbacks reach x and work only through the pointers they are given; for n = 0 they are not called. Cost: (len - 1) (field + n d),
    /// for Heun two fields.
    fn bary_flow_sample_f32, bary_flow_sample_f64 = sample(
        x: out T, n: val usize, d: val usize, ld: val usize, times: in T, len: val usize, method: val i32,
        work: out T, work_len: val usize, field: val field, observer: val observer, user: val user,
    )
}

unsafe fn sample<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    times: *const T,
    len: usize,
    name: i32,
    work: *mut T,
    work_len: usize,
    field: Field<T>,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let (x, times, work) = (rows(x, n, d, ld), list(times, len), list(work, work_len));
    apart(&[&[x.write()?, times.read()?, work.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays and the callbacks.
    unsafe {
        flow::sample(x.points()?, times.slice(), named_method(name)?, asked(field, user)?, watch(observer, user), work.slice())
    }
}

/// The length of `work` of bary_flow_sample_stochastic, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_flow_sample_stochastic_work_len(n: usize, d: usize) -> usize {
    flow::sample_stochastic_work_len(n, d)
}

both! {
    /// As bary_flow_sample, with noise at every step: row i of step k (both counted from 0) has the numbers of bary_noise_normals at (seed,
    /// BARY_STREAM_STEP, first_step + k, first_row + i), so that a batch cut by rows, and a run resumed with first_step raised by the
    /// steps that are done, give the same bits.
    ///
    /// x: n rows of d, in place. times: len >= 2 numbers, strictly monotone in [0, 1], increasing for BARY_STOCHASTIC_ANCESTRAL and
    /// BARY_STOCHASTIC_CHURN; for BARY_STOCHASTIC_REVERSE_DIFFUSION decreasing to 0 or more; else BARY_ERR_TIMES. kind: a
    /// bary_stochastic. strength: at least 0, else BARY_ERR_PARAMETER, and so if rows or steps would reach 2^64. work:
    /// bary_flow_sample_stochastic_work_len(n, d) elements. field, observer, user: as in bary_flow_sample.
    ///
    /// A step of the reversed diffusion that ends at 0 leaves its noise in the points: stop above, then bary_flow_denoised.
    ///
    /// Returns as bary_flow_sample. Cost: (len - 1) (field + 50 n d).
    fn bary_flow_sample_stochastic_f32, bary_flow_sample_stochastic_f64 = sample_stochastic(
        x: out T, n: val usize, d: val usize, ld: val usize, times: in T, len: val usize, kind: val i32, strength: val T,
        seed: val u64, first_row: val u64, first_step: val u64,
        work: out T, work_len: val usize, field: val field, observer: val observer, user: val user,
    )
}

unsafe fn sample_stochastic<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    times: *const T,
    len: usize,
    kind: i32,
    strength: T,
    seed: u64,
    first_row: u64,
    first_step: u64,
    work: *mut T,
    work_len: usize,
    field: Field<T>,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let (x, times, work) = (rows(x, n, d, ld), list(times, len), list(work, work_len));
    apart(&[&[x.write()?, times.read()?, work.write()?]])?;
    let address = Address { seed, stream: STREAM_STEP, step: first_step, row: first_row };
    // SAFETY: checked above; the caller vouches for the arrays and the callbacks.
    unsafe {
        let (x, times, work) = (x.points()?, times.slice(), work.slice());
        let (field, observer) = (asked(field, user)?, watch(observer, user));
        flow::sample_stochastic(x, times, stochastic(kind)?, strength, address, field, observer, work)
    }
}

sizes! {
    /// The length of `work` of bary_flow_sample_cloud, in elements.
    fn bary_flow_sample_cloud_work_len_f32, bary_flow_sample_cloud_work_len_f64 = sample_cloud_work_len: (n, d)
}

both! {
    /// Draws samples of a data cloud smoothed by s, by running bary_flow_sample on its own field; for s = 0 on its denoiser, so that
    /// the last step to time 1 ends on a mean of data points.
    ///
    /// x: n rows of d, in place. times: len >= 2 numbers in [0, 1]. cloud: m rows of d; log_weights: m numbers, or NULL. s: at least
    /// 0. work: bary_flow_sample_cloud_work_len(n, d) elements. observer: or NULL.
    ///
    /// Returns as bary_flow_sample and bary_flow_cloud_velocity. Cost: (len - 1) n m (4 d + 20) operations.
    fn bary_flow_sample_cloud_f32, bary_flow_sample_cloud_f64 = sample_cloud(
        x: out T, n: val usize, d: val usize, ld: val usize, times: in T, len: val usize,
        cloud: in T, m: val usize, ld_cloud: val usize, log_weights: in T, s: val T,
        work: out T, work_len: val usize, observer: val observer, user: val user,
    )
}

unsafe fn sample_cloud<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    times: *const T,
    len: usize,
    cloud: *const T,
    m: usize,
    ld_cloud: usize,
    log_weights: *const T,
    s: T,
    work: *mut T,
    work_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let data = Data { points: rows(cloud, m, d, ld_cloud), log_weights: list(log_weights, m), s };
    let (x, times, work) = (rows(x, n, d, ld), list(times, len), list(work, work_len));
    first(|| apart(&[&[x.write()?, times.read()?], &data.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe { flow::sample_cloud(x.points()?, times.slice(), &data.cloud()?, watch(observer, user), work.slice()) }
}

sizes! {
    /// The length of `work` of bary_flow_sample_cloud_growth, in elements.
    fn bary_flow_sample_cloud_growth_work_len_f32, bary_flow_sample_cloud_growth_work_len_f64 = sample_cloud_growth_work_len: (n, d)
}

both! {
    /// Draws samples of a smoothed cloud by Euler's steps on its velocity, and measures the flow: the integral over time of the largest
    /// eigenvalue of the velocity's Jacobian along each point's run, by the trapezoid rule. A small ball around a start grows at most by the factor
    /// exp(growth); the largest of many estimates the Lipschitz constant of the flow's map.
    ///
    /// x: n rows of d, in place. growth: n numbers. times: len >= 2 numbers in [0, 1], below 1 if s = 0. cloud: m rows of d; log_weights: m numbers,
    /// or NULL. s: at least 0. iterations: of bary_flow_cloud_eigenvalue at each time, at least 1; directions are kept from time to
    /// time, so few do. work: bary_flow_sample_cloud_growth_work_len(n, d) elements. observer: or NULL.
    ///
    /// Returns as bary_flow_sample and bary_flow_cloud_velocity. Cost: len iterations n m (10 d + 30) operations.
    fn bary_flow_sample_cloud_growth_f32, bary_flow_sample_cloud_growth_f64 = sample_cloud_growth(
        x: out T, n: val usize, d: val usize, ld: val usize, growth: out T, times: in T, len: val usize,
        cloud: in T, m: val usize, ld_cloud: val usize, log_weights: in T, s: val T, iterations: val usize,
        work: out T, work_len: val usize, observer: val observer, user: val user,
    )
}

unsafe fn sample_cloud_growth<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    growth: *mut T,
    times: *const T,
    len: usize,
    cloud: *const T,
    m: usize,
    ld_cloud: usize,
    log_weights: *const T,
    s: T,
    iterations: usize,
    work: *mut T,
    work_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let data = Data { points: rows(cloud, m, d, ld_cloud), log_weights: list(log_weights, m), s };
    let (x, growth, times, work) = (rows(x, n, d, ld), list(growth, n), list(times, len), list(work, work_len));
    first(|| apart(&[&[x.write()?, growth.write()?, times.read()?], &data.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe {
        let (x, growth, times) = (x.points()?, growth.slice(), times.slice());
        flow::sample_cloud_growth(x, growth, times, &data.cloud()?, iterations, watch(observer, user), work.slice())
    }
}
