//! Conversions between flow time and the conventions of other samplers and networks.

use super::check::{apart, list, rows};
use super::{both, named};
use crate::flow::{self, Network};
use crate::{Result, Scalar};

both! {
    /// t = 1 / (1 + sigma), of the noise levels of VE and EDM, whose points are data + sigma noise: flow's points are t times those
    /// (bary_flow_scale). sigma = 0 is time 1. (What flow-matching schedulers of diffusers call sigma is 1 - t, and needs no conversion but that.)
    ///
    /// times: len numbers. sigmas: len numbers >= 0, in any order. Scratch: none. This and the other conversions return
    /// BARY_ERR_NONFINITE for NaN and infinities, BARY_ERR_PARAMETER for an element outside its range.
    fn bary_flow_times_of_sigmas_f32, bary_flow_times_of_sigmas_f64 = times_of_sigmas(times: out T, sigmas: in T, len: val usize)
}

both! {
    /// sigma = (1 - t) / t, the noise levels of VE and EDM.
    ///
    /// sigmas: len numbers. times: len numbers in [0, 1], in any order; BARY_ERR_RANGE for 0, where sigma is infinite. Scratch: none.
    fn bary_flow_sigmas_of_times_f32, bary_flow_sigmas_of_times_f64 = sigmas_of_times(sigmas: out T, times: in T, len: val usize)
}

both! {
    /// t = alpha / (alpha + sqrt(1 - alpha^2)), of the signal levels of VP (roots of "alpha bar"), whose points are alpha data +
    /// sqrt(1 - alpha^2) noise: flow's points are those divided by alpha + sqrt(1 - alpha^2).
    ///
    /// times: len numbers. alphas: len numbers in [0, 1], in any order. Scratch: none.
    fn bary_flow_times_of_alphas_f32, bary_flow_times_of_alphas_f64 = times_of_alphas(times: out T, alphas: in T, len: val usize)
}

both! {
    /// alpha = t / sqrt(t^2 + (1 - t)^2), the signal levels of VP.
    ///
    /// alphas: len numbers. times: len numbers in [0, 1], in any order. Scratch: none.
    fn bary_flow_alphas_of_times_f32, bary_flow_alphas_of_times_f64 = alphas_of_times(alphas: out T, times: in T, len: val usize)
}

both! {
    /// The times of the Ornstein-Uhlenbeck diffusion at tau, 0 at data: VP with alpha = e^-tau.
    ///
    /// times: len numbers. taus: len numbers >= 0, in any order. Scratch: none.
    fn bary_flow_times_of_diffusion_f32, bary_flow_times_of_diffusion_f64 = times_of_diffusion(
        times: out T, taus: in T, len: val usize,
    )
}

both! {
    /// tau = ln(1 + r^2) / 2, r = (1 - t) / t, the time of the Ornstein-Uhlenbeck diffusion, 0 at data.
    ///
    /// taus: len numbers. times: len numbers in [0, 1], in any order; BARY_ERR_RANGE for 0, where tau is infinite. Scratch: none.
    fn bary_flow_diffusion_of_times_f32, bary_flow_diffusion_of_times_f64 = diffusion_of_times(
        taus: out T, times: in T, len: val usize,
    )
}

macro_rules! conversions {
    ($($name:ident),*) => {$(
        unsafe fn $name<T: Scalar>(out: *mut T, input: *const T, len: usize) -> Result<()> {
            let (out, input) = (list(out, len), list(input, len));
            apart(&[&[out.write()?, input.read()?]])?;
            // SAFETY: checked above; the caller vouches for the arrays.
            unsafe { flow::$name(out.slice(), input.slice()) }
        }
    )*};
}

conversions!(times_of_sigmas, sigmas_of_times, times_of_alphas, alphas_of_times, times_of_diffusion, diffusion_of_times);

both! {
    /// x *= factor: what carries points from one convention to another (EDM to flow: t; VP to flow: 1 / (alpha + sqrt(1 -
    /// alpha^2))). NaN passes through.
    ///
    /// x: n rows of d, in place. factor: finite, else BARY_ERR_PARAMETER. Scratch: none. Cost: n d.
    fn bary_flow_scale_f32, bary_flow_scale_f64 = scale(x: out T, n: val usize, d: val usize, ld: val usize, factor: val T)
}

unsafe fn scale<T: Scalar>(x: *mut T, n: usize, d: usize, ld: usize, factor: T) -> Result<()> {
    let x = rows(x, n, d, ld);
    x.write()?;
    // SAFETY: checked above; the caller vouches for the array.
    unsafe { flow::scale(x.points()?, factor) }
}

/// What a network predicts of a path x = a data + b noise, p below. (The denoised points themselves need no conversion.)
#[repr(i32)]
pub enum bary_network {
    /// the noise ("epsilon"): m = (x - b p) / a
    BARY_NETWORK_NOISE = 0,
    /// the gradient of the log-density of x: m = (x + b^2 p) / a
    BARY_NETWORK_SCORE = 1,
    /// the velocity from noise to data, data - noise: m = (x + b p) / (a + b)
    BARY_NETWORK_FLOW = 2,
    /// the velocity from data to noise, noise - data, as diffusers' flow models have it: m = (x - b p) / (a + b)
    BARY_NETWORK_FLOW_TO_NOISE = 3,
    /// VP's "v_prediction", a noise - b data: m = (a x - b p) / (a^2 + b^2)
    BARY_NETWORK_V = 4,
}

fn network(name: i32) -> Result<Network> {
    use bary_network::*;
    let noise = (BARY_NETWORK_NOISE as i32, Network::Noise);
    let score = (BARY_NETWORK_SCORE as i32, Network::Score);
    let flow = (BARY_NETWORK_FLOW as i32, Network::Flow);
    let flow_to_noise = (BARY_NETWORK_FLOW_TO_NOISE as i32, Network::FlowToNoise);
    let v = (BARY_NETWORK_V as i32, Network::V);
    named(name, [noise, score, flow, flow_to_noise, v])
}

both! {
    /// Turns what a network predicts into the denoised points, in place: p becomes m, the mean of the data given
    /// x = signal data + noise_level noise, which bary_flow_relax and the methods on denoised points take. In flow time signal = t, noise_level =
    /// 1 - t (diffusers' sigma); EDM 1, sigma; VP alpha, sqrt(1 - alpha^2). x is in the network's own convention. NaN passes through.
    ///
    /// p: n rows of d, in place; x: n rows of d. prediction: a bary_network. signal, noise_level: at least 0, and signal above 0 for NOISE and
    /// SCORE, one of them for the others, else BARY_ERR_PARAMETER; BARY_ERR_RANGE if a divisor or a factor would overflow, or a divisor underflow.
    /// Scratch: none. Cost: n d.
    fn bary_flow_denoised_f32, bary_flow_denoised_f64 = denoised(
        p: out T, ld_p: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize, prediction: val i32,
        signal: val T, noise_level: val T,
    )
}

unsafe fn denoised<T: Scalar>(
    p: *mut T,
    ld_p: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    name: i32,
    signal: T,
    noise: T,
) -> Result<()> {
    let (p, x) = (rows(p, n, d, ld_p), rows(x, n, d, ld_x));
    apart(&[&[p.write()?, x.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { flow::denoised(p.points()?, x.points()?, network(name)?, signal, noise) }
}
