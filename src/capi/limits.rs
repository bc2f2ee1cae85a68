//! `bary_sphere_layer_derivative`, `bary_sphere_ballistic_step` and the other limits of a deep layer.

use super::check::{apart, first, list, rows};
use super::layer::{Matrices, how};
use super::sphere::retraction;
use super::{both, sizes};
use crate::sphere::{self, ballistic_work_len, finite_heads_work_len, layer_derivative_work_len, modified_work_len};
use crate::{Result, Scalar};

sizes! {
    /// The length of `work` of bary_sphere_layer_derivative, in elements; r_query, r_key, r_value as for bary_sphere_layer_work_len.
    fn bary_sphere_layer_derivative_work_len_f32, bary_sphere_layer_derivative_work_len_f64 =
        layer_derivative_work_len: (n, d, r_query, r_key, r_value)
}

both! {
    /// The derivative of the drive of bary_sphere_layer_drive where every token x_i moves along u_i, all at once, the weights of attention included.
    ///
    /// dg: n rows of d; g: n rows of d, the drive itself, or NULL; x: n rows of d, of about unit length; u: n rows of d. The heads, beta, form
    /// and mask as for bary_sphere_layer_drive. work: bary_sphere_layer_derivative_work_len(n, d, r or 0, r or 0, r_value or 0) elements.
    ///
    /// Returns as bary_sphere_layer_drive. Cost: heads (n^2 (2 r + 16 (d + r) + 30) + 4 n d (2 r + 2 r_value)) operations, without g
    /// the part of r_value is half; under a causal mask half of n^2, by single queries.
    fn bary_sphere_layer_derivative_f32, bary_sphere_layer_derivative_f64 = layer_derivative(
        dg: out T, ld_dg: val usize, g: out T, ld_g: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize,
        u: in T, ld_u: val usize,
        query: in T, heads: val usize, r: val usize, ld_query: val usize, key: in T, ld_key: val usize,
        value: in T, r_value: val usize, ld_value: val usize, output: in T, ld_output: val usize,
        beta: val T, form: val i32, mask: val i32, work: out T, work_len: val usize,
    )
}

unsafe fn layer_derivative<T: Scalar>(
    dg: *mut T,
    ld_dg: usize,
    g: *mut T,
    ld_g: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    u: *const T,
    ld_u: usize,
    query: *const T,
    heads: usize,
    r: usize,
    ld_query: usize,
    key: *const T,
    ld_key: usize,
    value: *const T,
    r_value: usize,
    ld_value: usize,
    output: *const T,
    ld_output: usize,
    beta: T,
    form: i32,
    mask: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let parts = [(query, ld_query), (key, ld_key), (value, ld_value), (output, ld_output)];
    let matrices = Matrices::new(heads, d, (r, r_value), parts)?;
    let (dg, g, work) = (rows(dg, n, d, ld_dg), rows(g, n, d, ld_g), list(work, work_len));
    let (x, u) = (rows(x, n, d, ld_x), rows(u, n, d, ld_u));
    first(|| {
        let own = [dg.write()?, g.write_if_given()?, x.read()?, u.read()?, work.write()?];
        apart(&[&own, &matrices.read()?])
    })?;
    let how = how(beta, form, mask)?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (dg, g, heads) = (dg.points()?, g.points_if_given()?, matrices.heads()?);
        sphere::layer_derivative(dg, g, x.points()?, u.points()?, &heads, how, work.slice())
    }
}

sizes! {
    /// The length of `work` of bary_sphere_ballistic_step, in elements; r_query, r_key, r_value as for bary_sphere_layer_work_len.
    fn bary_sphere_ballistic_work_len_f32, bary_sphere_ballistic_work_len_f64 = ballistic_work_len: (n, d, r_query, r_key, r_value)
}

sizes! {
    /// The length of `work` of bary_sphere_modified_step, likewise.
    fn bary_sphere_modified_work_len_f32, bary_sphere_modified_work_len_f64 = modified_work_len: (n, d, r_query, r_key, r_value)
}

both! {
    /// A step by h of x_i' = P_{x_i} g_i, g the drive of bary_sphere_layer_drive: what layers of step eta follow for time eta L as eta falls to 0. By the
    /// classical Runge-Kutta method of order 4, every stage brought back to the sphere.
    ///
    /// x: n rows of d, in place, unit vectors. h: finite, of any sign. The rest as for bary_sphere_layer_drive. work:
    /// bary_sphere_ballistic_work_len(n, d, r or 0, r or 0, r_value or 0) elements. Returns as bary_sphere_layer_drive. Cost: four drives.
    fn bary_sphere_ballistic_step_f32, bary_sphere_ballistic_step_f64 = ballistic_step(
        x: out T, n: val usize, d: val usize, ld: val usize,
        query: in T, heads: val usize, r: val usize, ld_query: val usize, key: in T, ld_key: val usize,
        value: in T, r_value: val usize, ld_value: val usize, output: in T, ld_output: val usize,
        beta: val T, h: val T, form: val i32, mask: val i32, work: out T, work_len: val usize,
    )
}

unsafe fn ballistic_step<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    query: *const T,
    heads: usize,
    r: usize,
    ld_query: usize,
    key: *const T,
    ld_key: usize,
    value: *const T,
    r_value: usize,
    ld_value: usize,
    output: *const T,
    ld_output: usize,
    beta: T,
    h: T,
    form: i32,
    mask: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let parts = [(query, ld_query), (key, ld_key), (value, ld_value), (output, ld_output)];
    let matrices = Matrices::new(heads, d, (r, r_value), parts)?;
    let (x, work) = (rows(x, n, d, ld), list(work, work_len));
    first(|| apart(&[&[x.write()?, work.write()?], &matrices.read()?]))?;
    let how = how(beta, form, mask)?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::ballistic_step(x.points()?, &matrices.heads()?, how, h, work.slice()) }
}

both! {
    /// A step by h of the equation that layers of step eta with this retraction follow to the second order in eta: that of bary_sphere_ballistic_step with
    /// the corrector -(eta/2) (P Dg[b] + s <x, g> b), where b = P g, Dg[b] is bary_sphere_layer_derivative, and s is 1 for
    /// BARY_RETRACTION_NORMALISE, 0 for _MOEBIUS, -1 for _EXPONENTIAL.
    ///
    /// eta: finite; 0 is bary_sphere_ballistic_step. retraction: a bary_retraction. work: bary_sphere_modified_work_len(n, d, r or 0, r or 0, r_value
    /// or 0) elements. The rest as for bary_sphere_ballistic_step. Cost: four drives and derivatives.
    fn bary_sphere_modified_step_f32, bary_sphere_modified_step_f64 = modified_step(
        x: out T, n: val usize, d: val usize, ld: val usize,
        query: in T, heads: val usize, r: val usize, ld_query: val usize, key: in T, ld_key: val usize,
        value: in T, r_value: val usize, ld_value: val usize, output: in T, ld_output: val usize,
        beta: val T, eta: val T, h: val T, form: val i32, mask: val i32, retraction: val i32, work: out T, work_len: val usize,
    )
}

unsafe fn modified_step<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    query: *const T,
    heads: usize,
    r: usize,
    ld_query: usize,
    key: *const T,
    ld_key: usize,
    value: *const T,
    r_value: usize,
    ld_value: usize,
    output: *const T,
    ld_output: usize,
    beta: T,
    eta: T,
    h: T,
    form: i32,
    mask: i32,
    retraction_name: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let parts = [(query, ld_query), (key, ld_key), (value, ld_value), (output, ld_output)];
    let matrices = Matrices::new(heads, d, (r, r_value), parts)?;
    let (x, work) = (rows(x, n, d, ld), list(work, work_len));
    first(|| apart(&[&[x.write()?, work.write()?], &matrices.read()?]))?;
    let (how, retraction) = (how(beta, form, mask)?, retraction(retraction_name)?);
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::modified_step(x.points()?, &matrices.heads()?, how, eta, retraction, h, work.slice()) }
}

sizes! {
    /// The length of `work` of bary_sphere_finite_heads_step, in elements; r_query, r_key, r_value as for bary_sphere_layer_work_len.
    fn bary_sphere_finite_heads_work_len_f32, bary_sphere_finite_heads_work_len_f64 = finite_heads_work_len: (n, d, r_query, r_key, r_value)
}

both! {
    /// A step by dt of the diffusive limit of layers whose heads are drawn from these, each equally likely: every token moves by b dt + sqrt(ratio dt /
    /// heads) sum_k (B_k - b) w_k and back to the sphere, B_k the drive of head k, b their mean, w_k the normal number of row k, column 0 of (seed,
    /// BARY_STREAM_STEP, step), the same for all tokens.
    ///
    /// x: n rows of d, in place, unit vectors. ratio: eta / H of the layers, of which there are t / eta in time t; ratio, dt: at least 0. retraction: a
    /// bary_retraction. The rest as for bary_sphere_layer_drive. work: bary_sphere_finite_heads_work_len(n, d, r or 0, r or 0, r_value or 0)
    /// elements. Returns as bary_sphere_layer_drive. Cost: one drive.
    fn bary_sphere_finite_heads_step_f32, bary_sphere_finite_heads_step_f64 = finite_heads_step(
        x: out T, n: val usize, d: val usize, ld: val usize,
        query: in T, heads: val usize, r: val usize, ld_query: val usize, key: in T, ld_key: val usize,
        value: in T, r_value: val usize, ld_value: val usize, output: in T, ld_output: val usize,
        beta: val T, ratio: val T, dt: val T, form: val i32, mask: val i32, retraction: val i32, seed: val u64, step: val u64,
        work: out T, work_len: val usize,
    )
}

unsafe fn finite_heads_step<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    query: *const T,
    heads: usize,
    r: usize,
    ld_query: usize,
    key: *const T,
    ld_key: usize,
    value: *const T,
    r_value: usize,
    ld_value: usize,
    output: *const T,
    ld_output: usize,
    beta: T,
    ratio: T,
    dt: T,
    form: i32,
    mask: i32,
    retraction_name: i32,
    seed: u64,
    step: u64,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let parts = [(query, ld_query), (key, ld_key), (value, ld_value), (output, ld_output)];
    let matrices = Matrices::new(heads, d, (r, r_value), parts)?;
    let (x, work) = (rows(x, n, d, ld), list(work, work_len));
    first(|| apart(&[&[x.write()?, work.write()?], &matrices.read()?]))?;
    let (how, retraction) = (how(beta, form, mask)?, retraction(retraction_name)?);
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (x, heads) = (x.points()?, matrices.heads()?);
        sphere::finite_heads_step(x, &heads, how, (ratio, dt), (seed, step), retraction, work.slice())
    }
}
