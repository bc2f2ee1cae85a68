//! `bary_flow_sample_*likelihood`: runs that follow the log-density.

use super::check::{apart, first, list, rows};
use super::field::Data;
use super::run::{Observer, named_method, watch};
use super::{both, reply};
use crate::flow::{self, Method};
use crate::{Error, Outcome, Points, PointsMut, Result, Scalar};
use core::ffi::c_void;

/// What a field of bary_flow_sample_likelihood predicts: writes n rows of d velocities to `out` (row i at `out + i * d`) and their n
/// divergences to `divergence`, for the points `x` (row i at `x + i * ld`) at time t. Returns 0 to go on, a positive number to stop, a
/// negative one to fail. May not throw or longjmp.
pub type bary_field_divergence_f32 = Option<
    unsafe extern "C" fn(
        user: *mut c_void,
        out: *mut f32,
        divergence: *mut f32,
        x: *const f32,
        n: usize,
        d: usize,
        ld: usize,
        t: f32,
    ) -> i32,
>;

/// As bary_field_divergence_f32, for double.
pub type bary_field_divergence_f64 = Option<
    unsafe extern "C" fn(
        user: *mut c_void,
        out: *mut f64,
        divergence: *mut f64,
        x: *const f64,
        n: usize,
        d: usize,
        ld: usize,
        t: f64,
    ) -> i32,
>;

type FieldDivergence<T> = Option<unsafe extern "C" fn(*mut c_void, *mut T, *mut T, *const T, usize, usize, usize, T) -> i32>;

/// The length of `work` of bary_flow_sample_likelihood, in elements of its scalar type; method: a bary_method.
#[unsafe(no_mangle)]
pub extern "C" fn bary_flow_sample_likelihood_work_len(n: usize, d: usize, method: i32) -> usize {
    flow::sample_likelihood_work_len(n, d, named_method(method).unwrap_or(Method::Heun))
}

both! {
    /// bary_flow_sample, and by how much the log-density of each point has changed from the first time to the last: minus the integral of
    /// the divergence, by the method's own rule. From noise to data, the log-density of a sample is that of its noise
    /// (bary_noise_log_density) plus its change; from data to noise, that of the data is that of the noise less the change.
    ///
    /// x: n rows of d, in place; change: n numbers. times: len >= 2 numbers in [0, 1], strictly monotone, else BARY_ERR_TIMES. method:
    /// BARY_METHOD_EULER, _HEUN, _HEUN_EULER or _ADAMS_BASHFORTH, else BARY_ERR_PARAMETER. work: bary_flow_sample_likelihood_work_len(n, d, method)
    /// elements. field: see bary_field_divergence; observer, user: as in bary_flow_sample.
    ///
    /// Returns as bary_flow_sample; x and change are then the state of the last completed step. Cost: (len - 1) (field + n d), for Heun
    /// two fields.
    fn bary_flow_sample_likelihood_f32, bary_flow_sample_likelihood_f64 = sample_likelihood(
        x: out T, n: val usize, d: val usize, ld: val usize, change: out T, times: in T, len: val usize, method: val i32,
        work: out T, work_len: val usize, field: val field_divergence, observer: val observer, user: val user,
    )
}

unsafe fn sample_likelihood<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    change: *mut T,
    times: *const T,
    len: usize,
    method: i32,
    work: *mut T,
    work_len: usize,
    field: FieldDivergence<T>,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let (x, change, times, work) = (rows(x, n, d, ld), list(change, n), list(times, len), list(work, work_len));
    apart(&[&[x.write()?, change.write()?, times.read()?, work.write()?]])?;
    let call = field.ok_or(Error::Null)?;
    let ask = |mut out: PointsMut<'_, T>, divergence: &mut [T], x: Points<'_, T>, t: T| {
        let (out, divergence) = (out.as_mut_ptr(), divergence.as_mut_ptr());
        // SAFETY: the caller vouches for the field; the arrays live during the call.
        reply(unsafe { call(user, out, divergence, x.as_ptr(), x.len(), x.dim().get(), x.ld(), t) })
    };
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe {
        let (x, change, times, work) = (x.points()?, change.slice(), times.slice(), work.slice());
        flow::sample_likelihood(x, change, times, named_method(method)?, ask, watch(observer, user), work)
    }
}

/// The length of `work` of bary_flow_sample_cloud_likelihood_f32, in elements; method: a bary_method.
#[unsafe(no_mangle)]
pub extern "C" fn bary_flow_sample_cloud_likelihood_work_len_f32(n: usize, d: usize, method: i32) -> usize {
    flow::sample_cloud_likelihood_work_len::<f32>(n, d, named_method(method).unwrap_or(Method::Heun))
}

/// The length of `work` of bary_flow_sample_cloud_likelihood_f64, in elements; method: a bary_method.
#[unsafe(no_mangle)]
pub extern "C" fn bary_flow_sample_cloud_likelihood_work_len_f64(n: usize, d: usize, method: i32) -> usize {
    flow::sample_cloud_likelihood_work_len::<f64>(n, d, named_method(method).unwrap_or(Method::Heun))
}

both! {
    /// bary_flow_sample_likelihood on the velocity of a data cloud smoothed by s, with its divergence in closed form.
    ///
    /// x: n rows of d, in place; change: n numbers. times: len >= 2 numbers in [0, 1]; if s = 0, below 1 wherever the velocity is evaluated,
    /// at the start of each step and for BARY_METHOD_HEUN at its end (not for _HEUN_EULER at 1). cloud: m rows of d; log_weights: m numbers, or NULL. s: at least
    /// 0. method: as in bary_flow_sample_likelihood. work: bary_flow_sample_cloud_likelihood_work_len(n, d, method) elements.
    /// observer: or NULL.
    ///
    /// Returns as bary_flow_sample_likelihood and bary_flow_cloud_velocity. Cost: (len - 1) n m (6 d + 20) operations, for Heun twice.
    fn bary_flow_sample_cloud_likelihood_f32, bary_flow_sample_cloud_likelihood_f64 = sample_cloud_likelihood(
        x: out T, n: val usize, d: val usize, ld: val usize, change: out T, times: in T, len: val usize,
        cloud: in T, m: val usize, ld_cloud: val usize, log_weights: in T, s: val T, method: val i32,
        work: out T, work_len: val usize, observer: val observer, user: val user,
    )
}

unsafe fn sample_cloud_likelihood<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    change: *mut T,
    times: *const T,
    len: usize,
    cloud: *const T,
    m: usize,
    ld_cloud: usize,
    log_weights: *const T,
    s: T,
    method: i32,
    work: *mut T,
    work_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let data = Data { points: rows(cloud, m, d, ld_cloud), log_weights: list(log_weights, m), s };
    let (x, change, times, work) = (rows(x, n, d, ld), list(change, n), list(times, len), list(work, work_len));
    first(|| apart(&[&[x.write()?, change.write()?, times.read()?], &data.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe {
        let (x, change, times, work) = (x.points()?, change.slice(), times.slice(), work.slice());
        let (cloud, observer) = (data.cloud()?, watch(observer, user));
        flow::sample_cloud_likelihood(x, change, times, &cloud, named_method(method)?, observer, work)
    }
}
