//! What theory says of a schedule before it runs: the error law of Gaussians, steps needed, how much a flow stretches.

use super::check::{apart, list};
use super::{both, named};
use crate::error::{Error, Result, ensure};
use crate::flow::{self, Plan};
use crate::scalar::Scalar;

both! {
    /// The exact 2-Wasserstein distance between the law of Euler's steps, from (1 - times[0]) z, z standard normal, and the target
    /// normal law with independent coordinates.
    ///
    /// w2: one number. factors: d numbers, what z is multiplied by in each coordinate, sign included, or NULL. mean: d numbers, or NULL for 0;
    /// sds: d numbers >= 0, the target's standard deviations. times: len >= 2 numbers that increase within [0, 1], else BARY_ERR_TIMES. rho: the
    /// correlation in [-1, 1] of noise and data, coordinate by coordinate, that the velocity was learnt from; 0: independent.
    ///
    /// Returns BARY_ERR_NONFINITE, BARY_ERR_PARAMETER, BARY_ERR_RANGE. Scratch: none. Cost: 40 d len operations, 80 with factors.
    fn bary_flow_euler_law_f32, bary_flow_euler_law_f64 = euler_law(
        w2: out T, factors: out T, mean: in T, sds: in T, d: val usize, times: in T, len: val usize, rho: val T,
    )
}

unsafe fn euler_law<T: Scalar>(
    w2: *mut T,
    factors: *mut T,
    mean: *const T,
    sds: *const T,
    d: usize,
    times: *const T,
    len: usize,
    rho: T,
) -> Result<()> {
    let (w2, factors, mean) = (list(w2, 1), list(factors, d), list(mean, d));
    let (sds, times) = (list(sds, d), list(times, len));
    apart(&[&[w2.write()?, factors.write_if_given()?], &[mean.read_if_given()?, sds.read()?, times.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let distance = flow::euler_law(factors.slice_if_given(), mean.slice_if_given(), sds.slice(), times.slice(), rho)?;
        w2.slice().fill(distance);
    }
    Ok(())
}

/// A schedule for any number of steps N.
#[repr(i32)]
pub enum bary_plan {
    /// bary_flow_grid_uniform
    BARY_PLAN_UNIFORM = 0,
    /// bary_flow_grid_geometric with tau = 1 - 1/N
    BARY_PLAN_GEOMETRIC = 1,
    /// bary_flow_grid_equal_angle
    BARY_PLAN_EQUAL_ANGLE = 2,
}

fn plan<T: Scalar>(name: i32, s: T) -> Result<Plan<T>> {
    ensure(s >= T::ZERO && s.is_finite(), Error::Parameter)?;
    let uniform = (bary_plan::BARY_PLAN_UNIFORM as i32, Plan::Uniform);
    let geometric = (bary_plan::BARY_PLAN_GEOMETRIC as i32, Plan::Geometric);
    let equal_angle = (bary_plan::BARY_PLAN_EQUAL_ANGLE as i32, Plan::EqualAngle(s));
    named(name, [uniform, geometric, equal_angle])
}

both! {
    /// The least number of steps with which Euler's error on a normal law of these standard deviations (any mean) is at most
    /// `tolerance` in W2, by bary_flow_euler_law; every number from 1 on is tried.
    ///
    /// steps: one number. sds: d numbers >= 0. schedule: a bary_plan. s: at least 0; of the equal angles, 0 for the root mean square of sds;
    /// the others do not use it. rho: in [-1, 1], 0 for independent noise. tolerance: above 0. max_steps: the largest number tried.
    ///
    /// Returns BARY_ERR_RANGE if max_steps steps do not suffice, BARY_ERR_NONFINITE, BARY_ERR_PARAMETER. Scratch: none. Cost: at most 20 d
    /// steps^2 operations, 20 d max_steps^2 where these do not suffice: max_steps is a limit of time too.
    fn bary_flow_steps_needed_f32, bary_flow_steps_needed_f64 = steps_needed(
        steps: out usize, sds: in T, d: val usize, schedule: val i32, s: val T, rho: val T, tolerance: val T, max_steps: val usize,
    )
}

unsafe fn steps_needed<T: Scalar>(
    steps: *mut usize,
    sds: *const T,
    d: usize,
    schedule: i32,
    s: T,
    rho: T,
    tolerance: T,
    max_steps: usize,
) -> Result<()> {
    let (steps, sds) = (list(steps, 1), list(sds, d));
    apart(&[&[steps.write()?, sds.read()?]])?;
    let plan = plan(schedule, s)?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { steps.slice().fill(flow::steps_needed(plan, sds.slice(), rho, tolerance, max_steps)?) };
    Ok(())
}

both! {
    /// A bound of the largest eigenvalue of the velocity's Jacobian at each time, for every target that is a law smoothed by a normal one of
    /// standard deviation s of centres in a ball of radius `radius`: (t s^2 - (1-t)) / c + t (1-t) radius^2 / c^2, c = (1-t)^2 + t^2 s^2.
    /// radius = 0: a normal law, and every alpha-strongly log-concave one with s = alpha^(-1/2). s = 0: a support in the ball.
    ///
    /// out: len numbers. times: len numbers in [0, 1], below 1 if s = 0, in any order. s, radius: at least 0.
    ///
    /// Returns BARY_ERR_NONFINITE (times), BARY_ERR_PARAMETER, BARY_ERR_RANGE. Scratch: none.
    fn bary_flow_lipschitz_profile_f32, bary_flow_lipschitz_profile_f64 = lipschitz_profile(
        out: out T, times: in T, len: val usize, s: val T, radius: val T,
    )
}

unsafe fn lipschitz_profile<T: Scalar>(out: *mut T, times: *const T, len: usize, s: T, radius: T) -> Result<()> {
    let (out, times) = (list(out, len), list(times, len));
    apart(&[&[out.write()?, times.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { flow::lipschitz_profile(out.slice(), times.slice(), s, radius) }
}

/// Writes one number, once it is known.
///
/// SAFETY: the caller vouches for the pointer.
unsafe fn one<T: Scalar>(out: *mut T, value: impl FnOnce() -> Result<T>) -> Result<()> {
    let out = list(out, 1);
    out.write()?;
    let value = value()?;
    // SAFETY: checked above; the caller vouches for the pointer.
    unsafe { out.slice().fill(value) };
    Ok(())
}

both! {
    /// The integral of bary_flow_lipschitz_profile between two times. Its exponential bounds the Lipschitz constant of the flow from one to the other;
    /// from 0 to 1: s exp(radius^2 / (2 s^2)).
    ///
    /// out: one number. 0 <= from <= to <= 1, else BARY_ERR_TIMES. s, radius: at least 0, s above 0 if to = 1, else BARY_ERR_PARAMETER;
    /// BARY_ERR_RANGE if the result would overflow. Scratch: none.
    fn bary_flow_log_lipschitz_f32, bary_flow_log_lipschitz_f64 = log_lipschitz(
        out: out T, from: val T, to: val T, s: val T, radius: val T,
    )
}

unsafe fn log_lipschitz<T: Scalar>(out: *mut T, from: T, to: T, s: T, radius: T) -> Result<()> {
    // SAFETY: the caller vouches for the pointer.
    unsafe { one(out, || flow::log_lipschitz(from, to, s, radius)) }
}

both! {
    /// The Lipschitz constant of the flow from noise to the density proportional to exp(-x^2 / 2 + l |x|): 2 Phi(l) exp(l^2 / 2), the
    /// worst of all exp(-|x|^2 / 2 + a(x)) with a of slope at most l.
    ///
    /// out: one number. l: at least 0, else BARY_ERR_PARAMETER; BARY_ERR_RANGE if the constant would overflow. Scratch: none.
    fn bary_flow_tilt_lipschitz_f32, bary_flow_tilt_lipschitz_f64 = tilt_lipschitz(out: out T, l: val T)
}

unsafe fn tilt_lipschitz<T: Scalar>(out: *mut T, l: T) -> Result<()> {
    // SAFETY: the caller vouches for the pointer.
    unsafe { one(out, || flow::tilt_lipschitz(l)) }
}

both! {
    /// Constants of a law that a map of this Lipschitz constant makes of standard normal noise: poincare = lipschitz^2 in
    /// Var f <= C E|grad f|^2, log_sobolev = 2 lipschitz^2 in Ent f^2 <= C E|grad f|^2.
    ///
    /// poincare, log_sobolev: one number each. lipschitz: at least 0, else BARY_ERR_PARAMETER; BARY_ERR_RANGE if a constant would
    /// overflow. Scratch: none.
    fn bary_flow_inequalities_f32, bary_flow_inequalities_f64 = inequalities(poincare: out T, log_sobolev: out T, lipschitz: val T)
}

unsafe fn inequalities<T: Scalar>(poincare: *mut T, log_sobolev: *mut T, lipschitz: T) -> Result<()> {
    let (poincare, log_sobolev) = (list(poincare, 1), list(log_sobolev, 1));
    apart(&[&[poincare.write()?, log_sobolev.write()?]])?;
    let constants = flow::inequalities(lipschitz)?;
    // SAFETY: checked above; the caller vouches for the pointers.
    unsafe {
        poincare.slice().fill(constants.0);
        log_sobolev.slice().fill(constants.1);
    }
    Ok(())
}

both! {
    /// A bound, for any target in d dimensions, of the root mean square error that one Euler (DDIM) step adds to points of the exact law,
    /// in EDM's coordinates x / t: 4 sqrt(d) (d + 3) ((sigma - sigma') - sigma' ln(sigma / sigma')), sigma = (1 - t) / t. Far from sharp.
    ///
    /// out: one number. d: at least 1, else BARY_ERR_SHAPE. 0 <= from < to <= 1, else BARY_ERR_TIMES; BARY_ERR_RANGE for from = 0, where
    /// sigma is infinite, or if the bound would overflow. Scratch: none.
    fn bary_flow_step_bias_bound_f32, bary_flow_step_bias_bound_f64 = step_bias_bound(out: out T, d: val usize, from: val T, to: val T)
}

unsafe fn step_bias_bound<T: Scalar>(out: *mut T, d: usize, from: T, to: T) -> Result<()> {
    // SAFETY: the caller vouches for the pointer.
    unsafe { one(out, || flow::step_bias_bound(d, from, to)) }
}
