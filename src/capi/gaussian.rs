//! `bary_flow_gaussian_*`: the fields and the flow map of a normal law.

use super::both;
use super::check::{Rows, Span, apart, first, list, rows};
use crate::flow::{Gaussian, Quantity, gaussian_work_len};
use crate::{Result, Scalar};

/// The pointers of a law.
struct Law<T> {
    mean: Rows<*const T>,
    variances: Rows<*const T>,
    axes: Rows<*const T>,
}

impl<T: Scalar> Law<T> {
    fn new(mean: *const T, variances: *const T, axes: *const T, d: usize, ld_axes: usize) -> Self {
        Self { mean: list(mean, d), variances: list(variances, d), axes: rows(axes, d, d, ld_axes) }
    }

    /// That of mean 0, for what does not depend on the mean.
    fn centred(variances: *const T, axes: *const T, d: usize, ld_axes: usize) -> Self {
        Self { mean: list(core::ptr::null(), 0), ..Self::new(core::ptr::null(), variances, axes, d, ld_axes) }
    }

    fn read(&self) -> Result<[Span; 3]> {
        Ok([self.mean.read()?, self.variances.read()?, self.axes.read_if_given()?])
    }

    /// SAFETY: `read` was called and passed, and the caller vouches for the arrays.
    unsafe fn gaussian<'a>(&self) -> Result<Gaussian<'a, T>> {
        // SAFETY: promised by the caller.
        unsafe {
            Ok(Gaussian { mean: self.mean.slice(), variances: self.variances.slice(), axes: self.axes.points_if_given()? })
        }
    }
}

/// The length of `work` of every bary_flow_gaussian function that has one, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_flow_gaussian_work_len(d: usize) -> usize {
    gaussian_work_len(d)
}

both! {
    /// The velocity of the flow from noise to a normal law, v_t(x) = E[data - noise | x at time t], in closed form. The law has the covariance
    /// sum_k variances[k] e_k e_k^T, e_k the rows of axes: with bary_linalg_eigen any covariance, a singular one too.
    ///
    /// out: n rows of d; log_density: n numbers, ln of the density at time t, or NULL. x: n rows of d. mean, variances: d numbers each, variances
    /// at least 0 (one below, but within d epsilon of the largest, counts as 0: rounding leaves such eigenvalues of singular matrices), else
    /// BARY_ERR_PARAMETER; axes: d orthonormal rows of d (not checked), or NULL for the coordinate axes. t: in [0, 1], below 1 if a variance is 0.
    /// work: bary_flow_gaussian_work_len(d) elements.
    ///
    /// Returns BARY_ERR_PARAMETER, BARY_ERR_NONFINITE (of the law; in x NaN passes through), BARY_ERR_RANGE. Cost: 4 n d^2, without axes n d.
    fn bary_flow_gaussian_velocity_f32, bary_flow_gaussian_velocity_f64 = velocity(
        out: out T, ld_out: val usize, log_density: out T, x: in T, n: val usize, d: val usize, ld_x: val usize,
        mean: in T, variances: in T, axes: in T, ld_axes: val usize, t: val T, work: out T, work_len: val usize,
    )
}

both! {
    /// The denoiser E[data | x at time t] of the same flow; arguments as in bary_flow_gaussian_velocity.
    fn bary_flow_gaussian_denoiser_f32, bary_flow_gaussian_denoiser_f64 = denoiser(
        out: out T, ld_out: val usize, log_density: out T, x: in T, n: val usize, d: val usize, ld_x: val usize,
        mean: in T, variances: in T, axes: in T, ld_axes: val usize, t: val T, work: out T, work_len: val usize,
    )
}

both! {
    /// The score, the gradient of the log-density at time t, of the same flow; arguments as in bary_flow_gaussian_velocity.
    fn bary_flow_gaussian_score_f32, bary_flow_gaussian_score_f64 = score(
        out: out T, ld_out: val usize, log_density: out T, x: in T, n: val usize, d: val usize, ld_x: val usize,
        mean: in T, variances: in T, axes: in T, ld_axes: val usize, t: val T, work: out T, work_len: val usize,
    )
}

macro_rules! fields {
    ($($name:ident = $quantity:ident),*) => {$(
        unsafe fn $name<T: Scalar>(
            out: *mut T, ld_out: usize, log_density: *mut T, x: *const T, n: usize, d: usize, ld_x: usize,
            mean: *const T, variances: *const T, axes: *const T, ld_axes: usize, t: T, work: *mut T, work_len: usize,
        ) -> Result<()> {
            let law = Law::new(mean, variances, axes, d, ld_axes);
            let (out, log_density) = (rows(out, n, d, ld_out), list(log_density, n));
            let (x, work) = (rows(x, n, d, ld_x), list(work, work_len));
            // SAFETY: the caller vouches for the arrays.
            unsafe { field(out, log_density, x, law, t, Quantity::$quantity, work) }
        }
    )*};
}

fields!(velocity = Velocity, denoiser = Denoiser, score = Score);

unsafe fn field<T: Scalar>(
    out: Rows<*mut T>,
    log_density: Rows<*mut T>,
    x: Rows<*const T>,
    law: Law<T>,
    t: T,
    quantity: Quantity,
    work: Rows<*mut T>,
) -> Result<()> {
    first(|| apart(&[&[out.write()?, log_density.write_if_given()?, x.read()?], &law.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let log_density = log_density.slice_if_given();
        law.gaussian()?.field(out.points()?, log_density, x.points()?, t, quantity, work.slice())
    }
}

both! {
    /// The Jacobian of the velocity of the same flow, sum_k lambda_k e_k e_k^T with lambda_k = (t variances[k] - (1-t)) / ((1-t)^2 + t^2 variances[k]),
    /// times n directions; it is the same at every point.
    ///
    /// out: n rows of d. directions: n rows of d; the rest as in bary_flow_gaussian_velocity. Cost: 4 n d^2, without axes n d.
    fn bary_flow_gaussian_jacobian_f32, bary_flow_gaussian_jacobian_f64 = jacobian(
        out: out T, ld_out: val usize, directions: in T, n: val usize, d: val usize, ld_directions: val usize,
        variances: in T, axes: in T, ld_axes: val usize, t: val T, work: out T, work_len: val usize,
    )
}

unsafe fn jacobian<T: Scalar>(
    out: *mut T,
    ld_out: usize,
    directions: *const T,
    n: usize,
    d: usize,
    ld_directions: usize,
    variances: *const T,
    axes: *const T,
    ld_axes: usize,
    t: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let law = Law::centred(variances, axes, d, ld_axes);
    let (out, directions, work) = (rows(out, n, d, ld_out), rows(directions, n, d, ld_directions), list(work, work_len));
    first(|| apart(&[&[out.write()?, directions.read()?], &law.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { law.gaussian()?.jacobian(out.points()?, directions.points()?, t, work.slice()) }
}

both! {
    /// What is the same at every point of the same flow at time t; mean and axes do not matter.
    ///
    /// divergence: one number, of the velocity, the sum of the lambda_k, or NULL; posterior_trace: one number, the trace of the covariance of the
    /// data given the point, the sum of (1-t)^2 variances[k] / ((1-t)^2 + t^2 variances[k]), or NULL; largest_eigenvalue: one number, the
    /// largest lambda_k, or NULL. variances: d numbers, d at least 1; t: as in bary_flow_gaussian_velocity. Scratch: none. Cost: d.
    fn bary_flow_gaussian_summary_f32, bary_flow_gaussian_summary_f64 = summary(
        divergence: out T, posterior_trace: out T, largest_eigenvalue: out T, variances: in T, d: val usize, t: val T,
    )
}

unsafe fn summary<T: Scalar>(
    divergence: *mut T,
    posterior_trace: *mut T,
    largest_eigenvalue: *mut T,
    variances: *const T,
    d: usize,
    t: T,
) -> Result<()> {
    let outputs = [divergence, posterior_trace, largest_eigenvalue].map(|pointer| list(pointer, 1));
    let [divergence, posterior_trace, largest_eigenvalue] = &outputs;
    let law = Law::centred(variances, core::ptr::null(), d, d);
    let written = [divergence.write_if_given()?, posterior_trace.write_if_given()?, largest_eigenvalue.write_if_given()?];
    apart(&[&written, &law.read()?])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    let values = unsafe { law.gaussian()?.summary(t)? };
    let values = [values.divergence, values.posterior_trace, values.largest_eigenvalue];
    for (output, value) in outputs.iter().zip(values) {
        // SAFETY: as above.
        unsafe { output.slice_if_given() }.unwrap_or_default().fill(value);
    }
    Ok(())
}

both! {
    /// Carries n points along the exact flow of the same law from time `from` to time `to`, in place and in either direction: noise at 0
    /// becomes samples at 1.
    ///
    /// x: n rows of d, in place. mean, variances, axes: as in bary_flow_gaussian_velocity. from, to: in [0, 1], from below 1 if a variance is 0.
    /// work: bary_flow_gaussian_work_len(d) elements. Returns as bary_flow_gaussian_velocity. Cost: 4 n d^2, without axes n d.
    fn bary_flow_gaussian_map_f32, bary_flow_gaussian_map_f64 = map(
        x: out T, n: val usize, d: val usize, ld: val usize, mean: in T, variances: in T, axes: in T, ld_axes: val usize,
        from: val T, to: val T, work: out T, work_len: val usize,
    )
}

unsafe fn map<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    mean: *const T,
    variances: *const T,
    axes: *const T,
    ld_axes: usize,
    from: T,
    to: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let law = Law::new(mean, variances, axes, d, ld_axes);
    let (x, work) = (rows(x, n, d, ld), list(work, work_len));
    first(|| apart(&[&[x.write()?], &law.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { law.gaussian()?.map(x.points()?, from, to, work.slice()) }
}
