//! `bary_flow_pairs_*`: the fields of coupled pairs, and their derivatives.

use super::check::{Rows, Span, apart, first, list, rows};
use super::jacobian::quantity;
use super::{both, sizes};
use crate::flow::{Pairs, Quantity, pairs_eigenvalue_work_len, pairs_jacobian_work_len, pairs_work_len};
use crate::{Result, Scalar};

/// The pointers of pairs.
struct Data<T> {
    noise: Rows<*const T>,
    data: Rows<*const T>,
    log_weights: Rows<*const T>,
    delta: T,
}

impl<T: Scalar> Data<T> {
    fn read(&self) -> Result<[Span; 3]> {
        Ok([self.noise.read()?, self.data.read()?, self.log_weights.read_if_given()?])
    }

    /// SAFETY: `read` was called and passed, and the caller vouches for the arrays.
    unsafe fn pairs<'a>(&self) -> Result<Pairs<'a, T>> {
        // SAFETY: promised by the caller.
        let (noise, data, log_weights) =
            unsafe { (self.noise.points()?, self.data.points()?, self.log_weights.slice_if_given()) };
        Ok(Pairs { noise, data, log_weights, delta: self.delta })
    }
}

sizes! {
    /// The length of `work` of bary_flow_pairs_velocity, _denoiser, _score and _posterior_trace, in elements.
    fn bary_flow_pairs_work_len_f32, bary_flow_pairs_work_len_f64 = pairs_work_len: (n, m, d)
}

both! {
    /// The velocity of the flow of m coupled pairs: row i of noise goes to row i of data on a line, and a point x follows the pairs that are within
    /// about delta of it at time t: the mean of data - noise with weights exp(-|x - p_i|^2 / (2 delta^2)) w_i, p_i = (1-t) noise_i + t data_i.
    /// Pairs of bary_ot_assign need fewer steps than pairs at random.
    ///
    /// out: n rows of d; log_density: n numbers, ln of the density at time t of the pairs smoothed by delta, or NULL; divergence: n numbers, of the
    /// velocity, or NULL. x: n rows of d; noise, data: m rows of d each; log_weights: m numbers ln w_i, normalised if densities matter, or NULL
    /// for equal weights. delta: above 0. t: finite. work: bary_flow_pairs_work_len(n, m, d) elements.
    ///
    /// Returns BARY_ERR_PARAMETER, BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY. Cost: n m (4 d + 20) operations, three times as
    /// many with the divergence.
    fn bary_flow_pairs_velocity_f32, bary_flow_pairs_velocity_f64 = velocity(
        out: out T, ld_out: val usize, log_density: out T, divergence: out T, x: in T, n: val usize, d: val usize, ld_x: val usize,
        noise: in T, m: val usize, ld_noise: val usize, data: in T, ld_data: val usize, log_weights: in T, delta: val T, t: val T,
        work: out T, work_len: val usize,
    )
}

unsafe fn velocity<T: Scalar>(
    out: *mut T,
    ld_out: usize,
    log_density: *mut T,
    divergence: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    noise: *const T,
    m: usize,
    ld_noise: usize,
    data: *const T,
    ld_data: usize,
    log_weights: *const T,
    delta: T,
    t: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (noise, data) = (rows(noise, m, d, ld_noise), rows(data, m, d, ld_data));
    let data = Data { noise, data, log_weights: list(log_weights, m), delta };
    let [log_density, divergence] = [log_density, divergence].map(|pointer| list(pointer, n));
    let (out, x, work) = (rows(out, n, d, ld_out), rows(x, n, d, ld_x), list(work, work_len));
    first(|| {
        let written = [out.write()?, log_density.write_if_given()?, divergence.write_if_given()?, work.write()?];
        apart(&[&written, &[x.read()?], &data.read()?])
    })?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (log_density, divergence, x) = (log_density.slice_if_given(), divergence.slice_if_given(), x.points()?);
        data.pairs()?.field(out.points()?, log_density, divergence, x, t, Quantity::Velocity, work.slice())
    }
}

both! {
    /// The denoiser of the same pairs: the mean of data with the same weights; arguments as in bary_flow_pairs_velocity.
    fn bary_flow_pairs_denoiser_f32, bary_flow_pairs_denoiser_f64 = denoiser(
        out: out T, ld_out: val usize, log_density: out T, x: in T, n: val usize, d: val usize, ld_x: val usize,
        noise: in T, m: val usize, ld_noise: val usize, data: in T, ld_data: val usize, log_weights: in T, delta: val T, t: val T,
        work: out T, work_len: val usize,
    )
}

both! {
    /// The score of the same pairs, the gradient of the log-density at time t; arguments as in bary_flow_pairs_velocity.
    fn bary_flow_pairs_score_f32, bary_flow_pairs_score_f64 = score(
        out: out T, ld_out: val usize, log_density: out T, x: in T, n: val usize, d: val usize, ld_x: val usize,
        noise: in T, m: val usize, ld_noise: val usize, data: in T, ld_data: val usize, log_weights: in T, delta: val T, t: val T,
        work: out T, work_len: val usize,
    )
}

macro_rules! fields {
    ($($name:ident = $quantity:ident),*) => {$(
        unsafe fn $name<T: Scalar>(
            out: *mut T, ld_out: usize, log_density: *mut T, x: *const T, n: usize, d: usize, ld_x: usize,
            noise: *const T, m: usize, ld_noise: usize, data: *const T, ld_data: usize, log_weights: *const T, delta: T, t: T,
            work: *mut T, work_len: usize,
        ) -> Result<()> {
            let (noise, data) = (rows(noise, m, d, ld_noise), rows(data, m, d, ld_data));
            let data = Data { noise, data, log_weights: list(log_weights, m), delta };
            let (out, log_density, x, work) = (rows(out, n, d, ld_out), list(log_density, n), rows(x, n, d, ld_x), list(work, work_len));
            // SAFETY: the caller vouches for the arrays.
            unsafe { field(out, log_density, x, data, t, Quantity::$quantity, work) }
        }
    )*};
}

fields!(denoiser = Denoiser, score = Score);

unsafe fn field<T: Scalar>(
    out: Rows<*mut T>,
    log_density: Rows<*mut T>,
    x: Rows<*const T>,
    data: Data<T>,
    t: T,
    quantity: Quantity,
    work: Rows<*mut T>,
) -> Result<()> {
    first(|| apart(&[&[out.write()?, log_density.write_if_given()?, x.read()?], &data.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (log_density, x) = (log_density.slice_if_given(), x.points()?);
        data.pairs()?.plain_field(out.points()?, log_density, x, t, quantity, work.slice())
    }
}

both! {
    /// The trace of the covariance of the data given x at time t, by the same weights: the expected squared error of the denoiser, 0 where one
    /// pair alone is near.
    ///
    /// out: n numbers. The rest as in bary_flow_pairs_velocity. work: bary_flow_pairs_work_len(n, m, d) elements.
    ///
    /// Returns as bary_flow_pairs_velocity. Cost: n m (6 d + 20) operations.
    fn bary_flow_pairs_posterior_trace_f32, bary_flow_pairs_posterior_trace_f64 = posterior_trace(
        out: out T, x: in T, n: val usize, d: val usize, ld_x: val usize,
        noise: in T, m: val usize, ld_noise: val usize, data: in T, ld_data: val usize, log_weights: in T, delta: val T, t: val T,
        work: out T, work_len: val usize,
    )
}

unsafe fn posterior_trace<T: Scalar>(
    out: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    noise: *const T,
    m: usize,
    ld_noise: usize,
    data: *const T,
    ld_data: usize,
    log_weights: *const T,
    delta: T,
    t: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (noise, data) = (rows(noise, m, d, ld_noise), rows(data, m, d, ld_data));
    let data = Data { noise, data, log_weights: list(log_weights, m), delta };
    let (out, x, work) = (list(out, n), rows(x, n, d, ld_x), list(work, work_len));
    first(|| apart(&[&[out.write()?, x.read()?], &data.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { data.pairs()?.posterior_trace(out.slice(), x.points()?, t, work.slice()) }
}

sizes! {
    /// The length of `work` of bary_flow_pairs_jacobian, in elements.
    fn bary_flow_pairs_jacobian_work_len_f32, bary_flow_pairs_jacobian_work_len_f64 = pairs_jacobian_work_len: (n, m, d)
}

both! {
    /// The derivative of a field of pairs at n points, along a direction u for each: J u, J the Jacobian in x.
    ///
    /// out: n rows of d. direction: n rows of d, finite. quantity: a bary_quantity. The rest as in bary_flow_pairs_velocity.
    /// work: bary_flow_pairs_jacobian_work_len(n, m, d) elements.
    ///
    /// Returns as bary_flow_pairs_velocity. Cost: n m (18 d + 30) operations.
    fn bary_flow_pairs_jacobian_f32, bary_flow_pairs_jacobian_f64 = jacobian(
        out: out T, ld_out: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize, direction: in T, ld_direction: val usize,
        noise: in T, m: val usize, ld_noise: val usize, data: in T, ld_data: val usize, log_weights: in T, delta: val T, t: val T,
        quantity: val i32, work: out T, work_len: val usize,
    )
}

unsafe fn jacobian<T: Scalar>(
    out: *mut T,
    ld_out: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    direction: *const T,
    ld_direction: usize,
    noise: *const T,
    m: usize,
    ld_noise: usize,
    data: *const T,
    ld_data: usize,
    log_weights: *const T,
    delta: T,
    t: T,
    name: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (noise, data) = (rows(noise, m, d, ld_noise), rows(data, m, d, ld_data));
    let data = Data { noise, data, log_weights: list(log_weights, m), delta };
    let (out, x, work) = (rows(out, n, d, ld_out), rows(x, n, d, ld_x), list(work, work_len));
    let direction = rows(direction, n, d, ld_direction);
    first(|| apart(&[&[out.write()?, x.read()?, direction.read()?], &data.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (x, direction) = (x.points()?, direction.points()?);
        data.pairs()?.jacobian(out.points()?, x, direction, t, quantity(name)?, work.slice())
    }
}

sizes! {
    /// The length of `work` of bary_flow_pairs_eigenvalue, in elements.
    fn bary_flow_pairs_eigenvalue_work_len_f32, bary_flow_pairs_eigenvalue_work_len_f64 = pairs_eigenvalue_work_len: (n, m, d)
}

both! {
    /// The largest eigenvalue of the symmetric part of the Jacobian of the pairs' velocity at n points: the rate at which two near points may part
    /// there. It lies in [value, value + bound], up to the rounding of the products.
    ///
    /// value, bound, direction and iterations as in bary_flow_cloud_eigenvalue, the rest as in bary_flow_pairs_velocity.
    /// work: bary_flow_pairs_eigenvalue_work_len(n, m, d) elements.
    ///
    /// Returns as bary_flow_pairs_velocity. Cost: iterations n m (20 d + 60) operations.
    fn bary_flow_pairs_eigenvalue_f32, bary_flow_pairs_eigenvalue_f64 = eigenvalue(
        value: out T, bound: out T, direction: out T, ld_direction: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize,
        noise: in T, m: val usize, ld_noise: val usize, data: in T, ld_data: val usize, log_weights: in T, delta: val T, t: val T,
        iterations: val usize, work: out T, work_len: val usize,
    )
}

unsafe fn eigenvalue<T: Scalar>(
    value: *mut T,
    bound: *mut T,
    direction: *mut T,
    ld_direction: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    noise: *const T,
    m: usize,
    ld_noise: usize,
    data: *const T,
    ld_data: usize,
    log_weights: *const T,
    delta: T,
    t: T,
    iterations: usize,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (noise, data) = (rows(noise, m, d, ld_noise), rows(data, m, d, ld_data));
    let data = Data { noise, data, log_weights: list(log_weights, m), delta };
    let (value, bound, direction) = (list(value, n), list(bound, n), rows(direction, n, d, ld_direction));
    let (x, work) = (rows(x, n, d, ld_x), list(work, work_len));
    first(|| {
        let written = [value.write()?, bound.write_if_given()?, direction.write()?, work.write()?];
        apart(&[&written, &[x.read()?], &data.read()?])
    })?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (bound, direction, x) = (bound.slice_if_given(), direction.points()?, x.points()?);
        data.pairs()?.largest_eigenvalue(value.slice(), bound, direction, x, t, iterations, work.slice())
    }
}
