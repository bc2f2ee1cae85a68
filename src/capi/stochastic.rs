//! `bary_flow_*`: single steps that add noise, for a host that owns the loop.

use super::both;
use super::check::{apart, rows};
use crate::flow;
use crate::{Result, Scalar};

both! {
    /// One step of the stochastic equation whose points have the flow's law at every time: x += h v + |h| epsilon score + sqrt(2 epsilon |h|) z,
    /// h = to - from, score = (from v - x) / (1 - from). epsilon = 0 is bary_flow_euler. NaN passes through.
    ///
    /// x: n rows of d, in place; v: n rows of d, the velocity at x and time `from`; z: n rows of d, bary_noise_normals. from, to: finite and
    /// different, either order, from not 1 unless epsilon is 0, else BARY_ERR_TIMES. epsilon: at least 0, else BARY_ERR_PARAMETER.
    /// Scratch: none. Cost: n d.
    fn bary_flow_euler_maruyama_f32, bary_flow_euler_maruyama_f64 = euler_maruyama(
        x: out T, ld_x: val usize, v: in T, n: val usize, d: val usize, ld_v: val usize, z: in T, ld_z: val usize,
        from: val T, to: val T, epsilon: val T,
    )
}

unsafe fn euler_maruyama<T: Scalar>(
    x: *mut T,
    ld_x: usize,
    v: *const T,
    n: usize,
    d: usize,
    ld_v: usize,
    z: *const T,
    ld_z: usize,
    from: T,
    to: T,
    epsilon: T,
) -> Result<()> {
    let (x, v, z) = (rows(x, n, d, ld_x), rows(v, n, d, ld_v), rows(z, n, d, ld_z));
    apart(&[&[x.write()?, v.read()?, z.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { flow::euler_maruyama(x.points()?, v.points()?, z.points()?, from, to, epsilon) }
}

both! {
    /// One step of the reversed diffusion (Ornstein and Uhlenbeck) from diffusion time `from` down to `to`, h = from - to:
    /// x = (1 + h) x + 2 h score + sqrt(2 h) z. Diffusion time tau is flow time a / (a + sqrt(1 - a^2)), a = exp(-tau), where the flow's x is this
    /// one over a + sqrt(1 - a^2). NaN passes through.
    ///
    /// x: n rows of d, in place; score: n rows of d, the gradient of the log-density at x and diffusion time `from`; z: n rows of d,
    /// bary_noise_normals. from > to >= 0, finite, else BARY_ERR_TIMES. Scratch: none. Cost: n d.
    fn bary_flow_reverse_diffusion_f32, bary_flow_reverse_diffusion_f64 = reverse_diffusion(
        x: out T, ld_x: val usize, score: in T, n: val usize, d: val usize, ld_score: val usize, z: in T, ld_z: val usize,
        from: val T, to: val T,
    )
}

unsafe fn reverse_diffusion<T: Scalar>(
    x: *mut T,
    ld_x: usize,
    score: *const T,
    n: usize,
    d: usize,
    ld_score: usize,
    z: *const T,
    ld_z: usize,
    from: T,
    to: T,
) -> Result<()> {
    let (x, score, z) = (rows(x, n, d, ld_x), rows(score, n, d, ld_score), rows(z, n, d, ld_z));
    apart(&[&[x.write()?, score.read()?, z.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { flow::reverse_diffusion(x.points()?, score.points()?, z.points()?, from, to) }
}

both! {
    /// One step on a denoiser that renews a part of the noise (k-diffusion's Euler ancestral, DDIM with eta): down to less noise than that of
    /// `to`, and back up with z. eta = 0 is bary_flow_relax, 1 is DDPM's step, a large eta renews all noise; for to = 1, x becomes m
    /// exactly. NaN passes through.
    ///
    /// x: n rows of d, in place; m: n rows of d, the denoised points at x and time `from`; z: n rows of d, bary_noise_normals. eta: at least 0,
    /// else BARY_ERR_PARAMETER. 0 <= from < to <= 1, else BARY_ERR_TIMES. Scratch: none. Cost: n d.
    fn bary_flow_ancestral_f32, bary_flow_ancestral_f64 = ancestral(
        x: out T, ld_x: val usize, m: in T, n: val usize, d: val usize, ld_m: val usize, z: in T, ld_z: val usize,
        eta: val T, from: val T, to: val T,
    )
}

unsafe fn ancestral<T: Scalar>(
    x: *mut T,
    ld_x: usize,
    m: *const T,
    n: usize,
    d: usize,
    ld_m: usize,
    z: *const T,
    ld_z: usize,
    eta: T,
    from: T,
    to: T,
) -> Result<()> {
    let (x, m, z) = (rows(x, n, d, ld_x), rows(m, n, d, ld_m), rows(z, n, d, ld_z));
    apart(&[&[x.write()?, m.read()?, z.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { flow::ancestral(x.points()?, m.points()?, z.points()?, eta, from, to) }
}

both! {
    /// Raises the noise of points from that of time `from` to that of an earlier time: x = (to/from) x + c z, c^2 = (1 - to)^2 -
    /// (to (1 - from) / from)^2. EDM's churn by gamma is this, to the time from / (from + (1 + gamma) (1 - from)), and then any step
    /// from there. NaN passes through.
    ///
    /// x: n rows of d, in place; z: n rows of d, bary_noise_normals. 0 <= to < from <= 1, else BARY_ERR_TIMES. Scratch: none. Cost:
    /// n d.
    fn bary_flow_renoise_f32, bary_flow_renoise_f64 = renoise(
        x: out T, ld_x: val usize, z: in T, n: val usize, d: val usize, ld_z: val usize, from: val T, to: val T,
    )
}

unsafe fn renoise<T: Scalar>(
    x: *mut T,
    ld_x: usize,
    z: *const T,
    n: usize,
    d: usize,
    ld_z: usize,
    from: T,
    to: T,
) -> Result<()> {
    let (x, z) = (rows(x, n, d, ld_x), rows(z, n, d, ld_z));
    apart(&[&[x.write()?, z.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { flow::renoise(x.points()?, z.points()?, from, to) }
}
