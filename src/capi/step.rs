//! `bary_flow_*`: single steps, for a host that owns the loop.

use super::both;
use super::check::{apart, rows};
use crate::flow;
use crate::{Result, Scalar};

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
