//! `bary_flow_cloud_jacobian`, `_eigenvalue`: derivatives of a cloud's fields.

use super::check::{apart, first, list, rows};
use super::field::Data;
use super::{both, named, sizes};
use crate::flow::{Quantity, cloud_eigenvalue_work_len, cloud_jacobian_work_len};
use crate::{Result, Scalar};

/// Which field of a flow.
#[repr(i32)]
pub enum bary_quantity {
    /// E[data - noise | x]
    BARY_QUANTITY_VELOCITY = 0,
    /// E[data | x]
    BARY_QUANTITY_DENOISER = 1,
    /// the gradient of the log-density
    BARY_QUANTITY_SCORE = 2,
}

pub(super) fn quantity(name: i32) -> Result<Quantity> {
    let velocity = (bary_quantity::BARY_QUANTITY_VELOCITY as i32, Quantity::Velocity);
    let denoiser = (bary_quantity::BARY_QUANTITY_DENOISER as i32, Quantity::Denoiser);
    let score = (bary_quantity::BARY_QUANTITY_SCORE as i32, Quantity::Score);
    named(name, [velocity, denoiser, score])
}

sizes! {
    /// The length of `work` of bary_flow_cloud_jacobian, in elements.
    fn bary_flow_cloud_jacobian_work_len_f32, bary_flow_cloud_jacobian_work_len_f64 = cloud_jacobian_work_len: (d)
}

both! {
    /// The derivative of a cloud's field at n points, along a direction u for each: J u, J the Jacobian in x. That of the score is the Hessian of
    /// the log-density.
    ///
    /// out: n rows of d. direction: n rows of d, finite. quantity: a bary_quantity. The rest as in bary_flow_cloud_velocity.
    /// work: bary_flow_cloud_jacobian_work_len(d) elements.
    ///
    /// Returns as bary_flow_cloud_velocity. Cost: n m (10 d + 30) operations.
    fn bary_flow_cloud_jacobian_f32, bary_flow_cloud_jacobian_f64 = jacobian(
        out: out T, ld_out: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize, direction: in T, ld_direction: val usize,
        cloud: in T, m: val usize, ld_cloud: val usize, log_weights: in T, s: val T, t: val T, quantity: val i32,
        work: out T, work_len: val usize,
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
    cloud: *const T,
    m: usize,
    ld_cloud: usize,
    log_weights: *const T,
    s: T,
    t: T,
    name: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let data = Data { points: rows(cloud, m, d, ld_cloud), log_weights: list(log_weights, m), s };
    let (out, x, work) = (rows(out, n, d, ld_out), rows(x, n, d, ld_x), list(work, work_len));
    let direction = rows(direction, n, d, ld_direction);
    first(|| apart(&[&[out.write()?, x.read()?, direction.read()?], &data.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (x, direction) = (x.points()?, direction.points()?);
        data.cloud()?.jacobian(out.points()?, x, direction, t, quantity(name)?, work.slice())
    }
}

sizes! {
    /// The length of `work` of bary_flow_cloud_eigenvalue, in elements.
    fn bary_flow_cloud_eigenvalue_work_len_f32, bary_flow_cloud_eigenvalue_work_len_f64 = cloud_eigenvalue_work_len: (n, d)
}

both! {
    /// The largest eigenvalue of the Jacobian of a cloud's velocity at n points: the rate at which two near points may part there, by power
    /// iteration. It lies in [value, value + bound], up to the rounding of the products.
    ///
    /// value: n numbers; bound: n numbers, or NULL. direction: n rows of d, in place: where the iteration starts, no row zero, else
    /// BARY_ERR_PARAMETER; afterwards unit vectors, one step beyond those of value, to go on from. iterations: at least 1. The rest as in
    /// bary_flow_cloud_velocity. work: bary_flow_cloud_eigenvalue_work_len(n, d) elements.
    ///
    /// Returns as bary_flow_cloud_velocity. Cost: iterations n m (10 d + 30) operations.
    fn bary_flow_cloud_eigenvalue_f32, bary_flow_cloud_eigenvalue_f64 = eigenvalue(
        value: out T, bound: out T, direction: out T, ld_direction: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize,
        cloud: in T, m: val usize, ld_cloud: val usize, log_weights: in T, s: val T, t: val T, iterations: val usize,
        work: out T, work_len: val usize,
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
    cloud: *const T,
    m: usize,
    ld_cloud: usize,
    log_weights: *const T,
    s: T,
    t: T,
    iterations: usize,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let data = Data { points: rows(cloud, m, d, ld_cloud), log_weights: list(log_weights, m), s };
    let (value, bound, direction) = (list(value, n), list(bound, n), rows(direction, n, d, ld_direction));
    let (x, work) = (rows(x, n, d, ld_x), list(work, work_len));
    first(|| {
        let written = [value.write()?, bound.write_if_given()?, direction.write()?, work.write()?];
        apart(&[&written, &[x.read()?], &data.read()?])
    })?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (bound, direction, x) = (bound.slice_if_given(), direction.points()?, x.points()?);
        data.cloud()?.largest_eigenvalue(value.slice(), bound, direction, x, t, iterations, work.slice())
    }
}
