//! `bary_flow_*`: single steps, for a host that owns the loop.

use super::both;
use super::check::{Rows, apart, rows};
use crate::flow;
use crate::{Points, Result, Scalar};

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

both! {
    /// One step on a denoiser along any path signal X_1 + noise Z, from its coefficients now and at the next time (DDIM):
    /// x = (noise_next / noise) x + (signal_next - signal noise_next / noise) m; for signal_next = 1 and noise_next = 0, x becomes m
    /// exactly. NaN passes through.
    ///
    /// x: n rows of d, in place; m: n rows of d, the denoised points. The four numbers: finite, noise not 0, else BARY_ERR_TIMES.
    /// Scratch: none. Cost: n d.
    fn bary_flow_relax_path_f32, bary_flow_relax_path_f64 = relax_path(
        x: out T, ld_x: val usize, m: in T, n: val usize, d: val usize, ld_m: val usize,
        signal: val T, noise: val T, signal_next: val T, noise_next: val T,
    )
}

unsafe fn relax_path<T: Scalar>(
    x: *mut T,
    ld_x: usize,
    m: *const T,
    n: usize,
    d: usize,
    ld_m: usize,
    signal: T,
    noise: T,
    signal_next: T,
    noise_next: T,
) -> Result<()> {
    let (x, m) = (rows(x, n, d, ld_x), rows(m, n, d, ld_m));
    apart(&[&[x.write()?, m.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { flow::relax_path(x.points()?, m.points()?, [signal, noise], [signal_next, noise_next]) }
}

both! {
    /// One step of second order (Heun): x = (x + p) / 2 + (to - from) / 2 v_next, p what bary_flow_euler makes of x, by itself or beside
    /// it, and v_next the velocity there. NaN passes through.
    ///
    /// x: n rows of d, in place, where the step starts; p: n rows of d, the point x + (to - from) v; v_next: n rows of d, the velocity at p
    /// and time `to`. from, to: those of the Euler step, else BARY_ERR_TIMES as there. Scratch: none. Cost: n d.
    fn bary_flow_heun_f32, bary_flow_heun_f64 = heun(
        x: out T, ld_x: val usize, p: in T, n: val usize, d: val usize, ld_p: val usize, v_next: in T, ld_v_next: val usize,
        from: val T, to: val T,
    )
}

unsafe fn heun<T: Scalar>(
    x: *mut T,
    ld_x: usize,
    p: *const T,
    n: usize,
    d: usize,
    ld_p: usize,
    v_next: *const T,
    ld_v_next: usize,
    from: T,
    to: T,
) -> Result<()> {
    let (x, p, v_next) = (rows(x, n, d, ld_x), rows(p, n, d, ld_p), rows(v_next, n, d, ld_v_next));
    apart(&[&[x.write()?, p.read()?, v_next.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { flow::heun(x.points()?, p.points()?, v_next.points()?, from, to) }
}

/// The field of the step before and the time where it started, unless it is NULL.
///
/// SAFETY: `read_if_given` was called and passed, and the caller vouches for the array.
unsafe fn given<'a, T: Scalar>(field: &Rows<*const T>, is_given: bool, before: T) -> Result<Option<(Points<'a, T>, T)>> {
    if !is_given {
        return Ok(None);
    }
    // SAFETY: promised by the caller.
    Ok(Some((unsafe { field.points()? }, before)))
}

both! {
    /// One step of second order with one velocity a step (Adams and Bashforth): x += h ((1 + r/2) v - (r/2) v_before),
    /// h = to - from, r = h / (from - before). NaN passes through.
    ///
    /// x: n rows of d, in place; v: n rows of d, the velocity at x and time `from`; v_before: n rows of d, that of the step before, from
    /// time `before`, or NULL for a first step, which is bary_flow_euler (`before` and ld_v_before do not matter). before, from, to:
    /// finite and strictly monotone, either order, else BARY_ERR_TIMES. Scratch: none. Cost: n d.
    fn bary_flow_adams_bashforth_f32, bary_flow_adams_bashforth_f64 = adams_bashforth(
        x: out T, ld_x: val usize, v: in T, n: val usize, d: val usize, ld_v: val usize, v_before: in T, ld_v_before: val usize,
        before: val T, from: val T, to: val T,
    )
}

unsafe fn adams_bashforth<T: Scalar>(
    x: *mut T,
    ld_x: usize,
    v: *const T,
    n: usize,
    d: usize,
    ld_v: usize,
    v_before: *const T,
    ld_v_before: usize,
    before: T,
    from: T,
    to: T,
) -> Result<()> {
    let is_given = !v_before.is_null();
    let (x, v, last) = (rows(x, n, d, ld_x), rows(v, n, d, ld_v), rows(v_before, n, d, ld_v_before));
    apart(&[&[x.write()?, v.read()?, last.read_if_given()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { flow::adams_bashforth(x.points()?, v.points()?, given(&last, is_given, before)?, from, to) }
}

both! {
    /// One step of DPM-Solver++(2M), of second order with one denoised point a step: bary_flow_relax on m + q (m - m_before) in place of
    /// m, q = (l(to) - l(from)) / (2 (l(from) - l(before))), l(t) = ln(t / (1 - t)). A step to 0 or 1, and one whose `before` is 0 or
    /// 1, where l is infinite, is bary_flow_relax. NaN passes through.
    ///
    /// x: n rows of d, in place; m: n rows of d, the denoised points at x and time `from`; m_before: n rows of d, those of the step before,
    /// from time `before`, or NULL for a first step, which is bary_flow_relax (`before` and ld_m_before do not matter). before, from,
    /// to: in [0, 1] and strictly monotone, either order, else BARY_ERR_TIMES. Scratch: none. Cost: n d.
    fn bary_flow_dpm_solver_f32, bary_flow_dpm_solver_f64 = dpm_solver(
        x: out T, ld_x: val usize, m: in T, n: val usize, d: val usize, ld_m: val usize, m_before: in T, ld_m_before: val usize,
        before: val T, from: val T, to: val T,
    )
}

unsafe fn dpm_solver<T: Scalar>(
    x: *mut T,
    ld_x: usize,
    m: *const T,
    n: usize,
    d: usize,
    ld_m: usize,
    m_before: *const T,
    ld_m_before: usize,
    before: T,
    from: T,
    to: T,
) -> Result<()> {
    let is_given = !m_before.is_null();
    let (x, m, last) = (rows(x, n, d, ld_x), rows(m, n, d, ld_m), rows(m_before, n, d, ld_m_before));
    apart(&[&[x.write()?, m.read()?, last.read_if_given()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { flow::dpm_solver(x.points()?, m.points()?, given(&last, is_given, before)?, from, to) }
}

both! {
    /// Classifier-free guidance of two fields of any one kind, in place: v += weight (conditional - v). 0 keeps v, 1 is the conditional
    /// one, above 1 exaggerates. NaN passes through.
    ///
    /// v: n rows of d, in place, the unconditional field; conditional: n rows of d. weight: finite, else BARY_ERR_PARAMETER.
    /// Scratch: none. Cost: n d.
    fn bary_flow_guide_f32, bary_flow_guide_f64 = guide(
        v: out T, ld_v: val usize, conditional: in T, n: val usize, d: val usize, ld_conditional: val usize, weight: val T,
    )
}

unsafe fn guide<T: Scalar>(
    v: *mut T,
    ld_v: usize,
    conditional: *const T,
    n: usize,
    d: usize,
    ld_conditional: usize,
    weight: T,
) -> Result<()> {
    let (v, conditional) = (rows(v, n, d, ld_v), rows(conditional, n, d, ld_conditional));
    apart(&[&[v.write()?, conditional.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { flow::guide(v.points()?, conditional.points()?, weight) }
}
