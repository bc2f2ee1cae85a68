//! `bary_flow_grid_*`: schedules.

use super::both;
use super::check::list;
use crate::flow;
use crate::{Result, Scalar};

both! {
    /// times[k] = k / N for k = 0..N, N = len - 1: N steps.
    ///
    /// times: len >= 2 numbers, from 0 (noise) to 1 (data). Scratch: none. This and the other grids return BARY_ERR_RANGE where two
    /// times would coincide in this type.
    fn bary_flow_grid_uniform_f32, bary_flow_grid_uniform_f64 = uniform(times: out T, len: val usize)
}

/// Fills a schedule.
///
/// SAFETY: the caller vouches for the array.
unsafe fn grid<T: Scalar>(times: *mut T, len: usize, fill: impl FnOnce(&mut [T]) -> Result<()>) -> Result<()> {
    let times = list(times, len);
    times.write()?;
    // SAFETY: checked above.
    fill(unsafe { times.slice() })
}

unsafe fn uniform<T: Scalar>(times: *mut T, len: usize) -> Result<()> {
    // SAFETY: the caller vouches for the array.
    unsafe { grid(times, len, flow::uniform) }
}

both! {
    /// len - 2 steps that each leave the same fraction of the time left, from 0 to tau, then one step to 1. The schedule of the
    /// worst case (atoms, rough targets); the usual tau is 1 - 1 / (len - 1).
    ///
    /// times: len >= 2 numbers. tau: in (0, 1), else BARY_ERR_PARAMETER. Scratch: none.
    fn bary_flow_grid_geometric_f32, bary_flow_grid_geometric_f64 = geometric(times: out T, len: val usize, tau: val T)
}

unsafe fn geometric<T: Scalar>(times: *mut T, len: usize, tau: T) -> Result<()> {
    // SAFETY: the caller vouches for the array.
    unsafe { grid(times, len, |times| flow::geometric(times, tau)) }
}

both! {
    /// Equal steps of the angle between signal and noise, for data of standard deviation s: optimal for a Gaussian, with
    /// W2 error sqrt(d) s (1 - cos(pi / 2N)^N). s = 1 is the cosine schedule.
    ///
    /// times: len >= 2 numbers. s: above 0, else BARY_ERR_PARAMETER. Scratch: none.
    fn bary_flow_grid_equal_angle_f32, bary_flow_grid_equal_angle_f64 = equal_angle(times: out T, len: val usize, s: val T)
}

unsafe fn equal_angle<T: Scalar>(times: *mut T, len: usize, s: T) -> Result<()> {
    // SAFETY: the caller vouches for the array.
    unsafe { grid(times, len, |times| flow::equal_angle(times, s)) }
}

both! {
    /// EDM's noise levels: len - 1 of them from sigma_max down to sigma_min with equally spaced powers 1/rho, as times
    /// 1 / (1 + sigma), then 1. The first time is above 0: start at (1 - times[0]) z.
    ///
    /// times: len >= 2 numbers. 0 < sigma_min < sigma_max, rho > 0 (usually 7), else BARY_ERR_PARAMETER. Scratch: none.
    fn bary_flow_grid_karras_f32, bary_flow_grid_karras_f64 = karras(
        times: out T, len: val usize, sigma_min: val T, sigma_max: val T, rho: val T,
    )
}

unsafe fn karras<T: Scalar>(times: *mut T, len: usize, sigma_min: T, sigma_max: T, rho: T) -> Result<()> {
    // SAFETY: the caller vouches for the array.
    unsafe { grid(times, len, |times| flow::karras(times, sigma_min, sigma_max, rho)) }
}

both! {
    /// Uniform times moved towards noise, u / (u + shift (1 - u)): the "shift" of image models, applied once.
    ///
    /// times: len >= 2 numbers. shift: above 0 (1: uniform), else BARY_ERR_PARAMETER. Scratch: none.
    fn bary_flow_grid_shifted_f32, bary_flow_grid_shifted_f64 = shifted(times: out T, len: val usize, shift: val T)
}

unsafe fn shifted<T: Scalar>(times: *mut T, len: usize, shift: T) -> Result<()> {
    // SAFETY: the caller vouches for the array.
    unsafe { grid(times, len, |times| flow::shifted(times, shift)) }
}
