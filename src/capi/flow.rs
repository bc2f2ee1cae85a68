//! `bary_flow_*`

use super::check::{Rows, Span, apart, first, list, rows};
use super::{both, sizes};
use crate::flow::{self, Cloud, Quantity, cloud_work_len};
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

both! {
    /// One Euler step: x += (to - from) v. For a host that owns the loop. NaN passes through.
    ///
    /// x: n rows of d, in place; v: n rows of d, the velocity at x and time `from`. from, to: finite and different, either order, else
    /// BARY_ERR_TIMES. Scratch: none. Cost: n d.
    fn bary_flow_euler_f32, bary_flow_euler_f64 = euler(
        x: out T, ld_x: val usize, v: in T, n: val usize, d: val usize, ld_v: val usize, from: val T, to: val T,
    )
}

unsafe fn euler<T: Scalar>(x: *mut T, ld_x: usize, v: *const T, n: usize, d: usize, ld_v: usize, from: T, to: T) -> Result<()> {
    let (x, v) = (rows(x, n, d, ld_x), rows(v, n, d, ld_v));
    apart(&[&[x.write()?, v.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { flow::euler(x.points()?, v.points()?, from, to) }
}

both! {
    /// One step on a denoiser (DDIM): x += (to - from) / (1 - from) (m - x), the Euler step of v = (m - x) / (1 - t); for to = 1, x
    /// becomes m exactly. NaN passes through.
    ///
    /// x: n rows of d, in place; m: n rows of d, the denoised points. from, to: finite and different, from not 1, else
    /// BARY_ERR_TIMES. Scratch: none. Cost: n d.
    fn bary_flow_relax_f32, bary_flow_relax_f64 = relax(
        x: out T, ld_x: val usize, m: in T, n: val usize, d: val usize, ld_m: val usize, from: val T, to: val T,
    )
}

unsafe fn relax<T: Scalar>(x: *mut T, ld_x: usize, m: *const T, n: usize, d: usize, ld_m: usize, from: T, to: T) -> Result<()> {
    let (x, m) = (rows(x, n, d, ld_x), rows(m, n, d, ld_m));
    apart(&[&[x.write()?, m.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { flow::relax(x.points()?, m.points()?, from, to) }
}

/// The pointers of a cloud.
pub(super) struct Data<T> {
    pub(super) points: Rows<*const T>,
    pub(super) log_weights: Rows<*const T>,
    pub(super) s: T,
}

impl<T: Scalar> Data<T> {
    pub(super) fn read(&self) -> Result<[Span; 2]> {
        Ok([self.points.read()?, self.log_weights.read_if_given()?])
    }

    /// SAFETY: `read` was called and passed, and the caller vouches for the arrays.
    pub(super) unsafe fn cloud<'a>(&self) -> Result<Cloud<'a, T>> {
        // SAFETY: promised by the caller.
        let (points, log_weights) = unsafe { (self.points.points()?, self.log_weights.slice_if_given()) };
        Ok(Cloud { points, log_weights, s: self.s })
    }
}

sizes! {
    /// The length of `work` of bary_flow_cloud_velocity, _denoiser and _score, in elements.
    fn bary_flow_cloud_work_len_f32, bary_flow_cloud_work_len_f64 = cloud_work_len: (d)
}

both! {
    /// The velocity of the flow from noise to a data cloud, v_t(x) = E[data - noise | x at time t], in closed form. The data are the m
    /// points, smoothed by a Gaussian of standard deviation s (0: not smoothed).
    ///
    /// out: n rows of d; log_density: n numbers, ln of the density at time t, or NULL; divergence: n numbers, of the velocity, or NULL. x: n rows of
    /// d; cloud: m rows of d; log_weights: m numbers, normalised if densities matter, or NULL for equal weights. s: at least 0.
    /// t: in [0, 1], below 1 if s = 0. work: bary_flow_cloud_work_len(d) elements.
    ///
    /// Returns BARY_ERR_PARAMETER, BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY. Cost: n m (4 d + 20) operations.
    fn bary_flow_cloud_velocity_f32, bary_flow_cloud_velocity_f64 = velocity(
        out: out T, ld_out: val usize, log_density: out T, divergence: out T, x: in T, n: val usize, d: val usize, ld_x: val usize,
        cloud: in T, m: val usize, ld_cloud: val usize, log_weights: in T, s: val T, t: val T, work: out T, work_len: val usize,
    )
}

both! {
    /// The denoiser E[data | x at time t] of the same flow; arguments as in bary_flow_cloud_velocity.
    fn bary_flow_cloud_denoiser_f32, bary_flow_cloud_denoiser_f64 = denoiser(
        out: out T, ld_out: val usize, log_density: out T, divergence: out T,
        x: in T, n: val usize, d: val usize, ld_x: val usize,
        cloud: in T, m: val usize, ld_cloud: val usize, log_weights: in T, s: val T, t: val T, work: out T, work_len: val usize,
    )
}

both! {
    /// The score, the gradient of the log-density at time t, of the same flow; arguments as in bary_flow_cloud_velocity.
    fn bary_flow_cloud_score_f32, bary_flow_cloud_score_f64 = score(
        out: out T, ld_out: val usize, log_density: out T, divergence: out T,
        x: in T, n: val usize, d: val usize, ld_x: val usize,
        cloud: in T, m: val usize, ld_cloud: val usize, log_weights: in T, s: val T, t: val T, work: out T, work_len: val usize,
    )
}

macro_rules! fields {
    ($($name:ident = $quantity:ident),*) => {$(
        unsafe fn $name<T: Scalar>(
            out: *mut T, ld_out: usize, log_density: *mut T, divergence: *mut T, x: *const T, n: usize, d: usize, ld_x: usize,
            cloud: *const T, m: usize, ld_cloud: usize, log_weights: *const T, s: T, t: T, work: *mut T, work_len: usize,
        ) -> Result<()> {
            let data = Data { points: rows(cloud, m, d, ld_cloud), log_weights: list(log_weights, m), s };
            let lists = [log_density, divergence].map(|pointer| list(pointer, n));
            let (out, x, work) = (rows(out, n, d, ld_out), rows(x, n, d, ld_x), list(work, work_len));
            // SAFETY: the caller vouches for the arrays.
            unsafe { field(out, lists, x, data, t, Quantity::$quantity, work) }
        }
    )*};
}

fields!(velocity = Velocity, denoiser = Denoiser, score = Score);

unsafe fn field<T: Scalar>(
    out: Rows<*mut T>,
    [log_density, divergence]: [Rows<*mut T>; 2],
    x: Rows<*const T>,
    data: Data<T>,
    t: T,
    quantity: Quantity,
    work: Rows<*mut T>,
) -> Result<()> {
    let lists = [log_density.write_if_given()?, divergence.write_if_given()?];
    first(|| apart(&[&[out.write()?], &lists, &[x.read()?], &data.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let lists = (log_density.slice_if_given(), divergence.slice_if_given());
        data.cloud()?.field(out.points()?, lists.0, lists.1, x.points()?, t, quantity, work.slice())
    }
}
