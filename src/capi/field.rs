//! `bary_flow_cloud_*`: the fields of a cloud.

use super::check::{Rows, Span, apart, first, list, rows};
use super::{both, sizes};
use crate::flow::{Cloud, Quantity, cloud_work_len};
use crate::{Result, Scalar};

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

both! {
    /// The trace of the covariance of the data given x at time t: the expected squared error of the denoiser. The root of its mean over x bounds
    /// the 2-Wasserstein error of one last step from t to time 1.
    ///
    /// out: n numbers. The rest as in bary_flow_cloud_velocity. work: bary_flow_cloud_work_len(d) elements.
    fn bary_flow_cloud_posterior_trace_f32, bary_flow_cloud_posterior_trace_f64 = posterior_trace(
        out: out T, x: in T, n: val usize, d: val usize, ld_x: val usize,
        cloud: in T, m: val usize, ld_cloud: val usize, log_weights: in T, s: val T, t: val T, work: out T, work_len: val usize,
    )
}

unsafe fn posterior_trace<T: Scalar>(
    out: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    cloud: *const T,
    m: usize,
    ld_cloud: usize,
    log_weights: *const T,
    s: T,
    t: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let data = Data { points: rows(cloud, m, d, ld_cloud), log_weights: list(log_weights, m), s };
    let (out, x, work) = (list(out, n), rows(x, n, d, ld_x), list(work, work_len));
    first(|| apart(&[&[out.write()?, x.read()?], &data.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { data.cloud()?.posterior_trace(out.slice(), x.points()?, t, work.slice()) }
}
