//! `bary_flow_sample*`: the runs, which call back.

use super::check::{apart, first, list, rows};
use super::field::Data;
use super::{both, named, reply, sizes};
use crate::flow::{self, Prediction, sample_cloud_work_len};
use crate::{Error, Outcome, Points, PointsMut, Result, Scalar};
use core::ffi::c_void;

/// What a sampler's field predicts.
#[repr(i32)]
pub enum bary_prediction {
    /// the velocity: Euler steps
    BARY_PREDICTION_VELOCITY = 0,
    /// the denoised points: relax (DDIM) steps
    BARY_PREDICTION_DENOISED = 1,
}

fn prediction(name: i32) -> Result<Prediction> {
    let velocity = (bary_prediction::BARY_PREDICTION_VELOCITY as i32, Prediction::Velocity);
    let denoised = (bary_prediction::BARY_PREDICTION_DENOISED as i32, Prediction::Denoised);
    named(name, [velocity, denoised])
}

type Field<T> = Option<unsafe extern "C" fn(*mut c_void, *mut T, *const T, usize, usize, usize, T) -> i32>;
type Observer<T> = Option<unsafe extern "C" fn(*mut c_void, usize, usize, *const T, usize, usize, usize) -> i32>;

/// The caller's observer as a closure; one that is NULL goes on.
///
/// SAFETY: the observer is what the header says.
unsafe fn watch<T: Scalar>(
    observer: Observer<T>,
    user: *mut c_void,
) -> impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome> {
    move |step, total, x| match observer {
        None => Ok(Outcome::Done),
        // SAFETY: the caller vouches for the observer; x lives during the call.
        Some(call) => reply(unsafe { call(user, step, total, x.as_ptr(), x.len(), x.dim().get(), x.ld()) }),
    }
}

both! {
    /// Carries n points along a schedule, in place: for every pair of neighbouring times the field is asked, a step is taken, and
    /// the observer sees the result. The times are used as they are, in either direction.
    ///
    /// x: n rows of d, in place: noise at times[0], usually bary_noise_normals. times: len >= 2 numbers, finite and strictly
    /// monotone, else BARY_ERR_TIMES. prediction: a bary_prediction. field: see bary_field; observer: see bary_observer, or NULL.
    /// user: handed to both. work: n * d elements, where the field writes.
    ///
    /// Returns BARY_STOPPED or BARY_ERR_CALLBACK if a callback asks for it; x is then the state of the last completed step. The
    /// callbacks reach x and work only through the pointers they are given. Cost: (len - 1) (field + n d).
    fn bary_flow_sample_f32, bary_flow_sample_f64 = sample(
        x: out T, n: val usize, d: val usize, ld: val usize, times: in T, len: val usize, prediction: val i32,
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
    let field = field.ok_or(Error::Null)?;
    let ask = |mut out: PointsMut<'_, T>, x: Points<'_, T>, t: T| {
        // SAFETY: the caller vouches for the field; out and x live during the call.
        reply(unsafe { field(user, out.as_mut_ptr(), x.as_ptr(), x.len(), x.dim().get(), x.ld(), t) })
    };
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe { flow::sample(x.points()?, times.slice(), prediction(name)?, ask, watch(observer, user), work.slice()) }
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
