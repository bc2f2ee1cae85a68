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
    /// worst case (atoms, rough targets); the usual tau is 1 - 1 / (len - 1), for one step 0.
    ///
    /// times: len >= 2 numbers. tau: in [0, 1), else BARY_ERR_PARAMETER. Scratch: none.
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

both! {
    /// Noise levels in constant ratio: len - 1 of them from sigma_max down to sigma_min, as times 1 / (1 + sigma), then 1; the limit of
    /// bary_flow_grid_karras for large rho. The first time is above 0: start at (1 - times[0]) z.
    ///
    /// times: len >= 2 numbers. 0 < sigma_min < sigma_max, else BARY_ERR_PARAMETER. Scratch: none.
    fn bary_flow_grid_exponential_f32, bary_flow_grid_exponential_f64 = exponential(
        times: out T, len: val usize, sigma_min: val T, sigma_max: val T,
    )
}

unsafe fn exponential<T: Scalar>(times: *mut T, len: usize, sigma_min: T, sigma_max: T) -> Result<()> {
    // SAFETY: the caller vouches for the array.
    unsafe { grid(times, len, |times| flow::exponential(times, sigma_min, sigma_max)) }
}

both! {
    /// The "cosine" schedule of image models with its offset: equal steps of the angle p = (pi/2) (k/N) / (1 + offset) for k < N, t = sin p /
    /// (sin p + cos p), then 1. offset = 0 is bary_flow_grid_equal_angle with s = 1.
    ///
    /// times: len >= 2 numbers. offset: at least 0 (usually 0.008), else BARY_ERR_PARAMETER. Scratch: none.
    fn bary_flow_grid_cosine_f32, bary_flow_grid_cosine_f64 = cosine(times: out T, len: val usize, offset: val T)
}

unsafe fn cosine<T: Scalar>(times: *mut T, len: usize, offset: T) -> Result<()> {
    // SAFETY: the caller vouches for the array.
    unsafe { grid(times, len, |times| flow::cosine(times, offset)) }
}

both! {
    /// Moves any schedule towards noise, in place: t / (t + shift (1 - t)), which multiplies the noise level (1 - t) / t by shift. Shifts
    /// multiply. With 1 + gamma it is EDM's "churn" of a time.
    ///
    /// times: len numbers in [0, 1], strictly monotone, one or none too, else BARY_ERR_TIMES. shift: above 0, else BARY_ERR_PARAMETER.
    /// BARY_ERR_RANGE, and times as they were, if two would coincide. Scratch: none.
    fn bary_flow_shift_f32, bary_flow_shift_f64 = move_towards_noise(times: out T, len: val usize, shift: val T)
}

unsafe fn move_towards_noise<T: Scalar>(times: *mut T, len: usize, shift: T) -> Result<()> {
    // SAFETY: the caller vouches for the array.
    unsafe { grid(times, len, |times| flow::shift(times, shift)) }
}

both! {
    /// The shift for a picture of `tokens` patches (diffusers' calculate_shift with exponential time shift): its logarithm is linear in
    /// their number, base_shift at base_tokens (usually 0.5 at 256), max_shift at max_tokens (1.15 at 4096).
    ///
    /// shift: one number. All others finite, base_tokens and max_tokens different, else BARY_ERR_PARAMETER; BARY_ERR_RANGE if the shift
    /// is not a positive number. Scratch: none.
    fn bary_flow_resolution_shift_f32, bary_flow_resolution_shift_f64 = resolution_shift(
        shift: out T, tokens: val T, base_tokens: val T, max_tokens: val T, base_shift: val T, max_shift: val T,
    )
}

unsafe fn resolution_shift<T: Scalar>(
    shift: *mut T,
    tokens: T,
    base_tokens: T,
    max_tokens: T,
    base_shift: T,
    max_shift: T,
) -> Result<()> {
    let shift = list(shift, 1);
    shift.write()?;
    let value = flow::resolution_shift(tokens, base_tokens, max_tokens, base_shift, max_shift)?;
    // SAFETY: checked above; the caller vouches for the pointer.
    unsafe { shift.slice().fill(value) };
    Ok(())
}

both! {
    /// What every run asks of a schedule of the caller's: at least two times (BARY_ERR_LENGTH), in [0, 1] and strictly monotone, in either
    /// direction (BARY_ERR_TIMES). Not meant for two other clocks: diffusion times of BARY_STOCHASTIC_REVERSE_DIFFUSION, and noise levels
    /// as times of single steps.
    fn bary_flow_check_times_f32, bary_flow_check_times_f64 = check_times(times: in T, len: val usize)
}

unsafe fn check_times<T: Scalar>(times: *const T, len: usize) -> Result<()> {
    let times = list(times, len);
    times.read()?;
    // SAFETY: checked above; the caller vouches for the array.
    flow::check_times(unsafe { times.slice() })
}
