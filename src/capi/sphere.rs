//! `bary_sphere_*`

use super::check::{apart, first, list, rows};
use super::{both, named, sizes};
use crate::sphere::{self, Form, Retraction, attention_step_work_len, attention_work_len};
use crate::{Result, Scalar};

/// How a step returns to the sphere.
#[repr(i32)]
pub enum bary_retraction {
    /// (x + eta g) / |x + eta g|
    BARY_RETRACTION_NORMALISE = 0,
    /// along the great circle
    BARY_RETRACTION_EXPONENTIAL = 1,
    /// the exact flow of the projected drive
    BARY_RETRACTION_MOEBIUS = 2,
}

/// How attention weights are normalised.
#[repr(i32)]
pub enum bary_attention_form {
    /// SA: weights sum to 1
    BARY_ATTENTION_SOFTMAX = 0,
    /// USA: weights exp(beta <x, y>) / n
    BARY_ATTENTION_UNNORMALISED = 1,
}

pub(super) fn retraction(name: i32) -> Result<Retraction> {
    let normalise = (bary_retraction::BARY_RETRACTION_NORMALISE as i32, Retraction::Normalise);
    let exponential = (bary_retraction::BARY_RETRACTION_EXPONENTIAL as i32, Retraction::Exponential);
    let moebius = (bary_retraction::BARY_RETRACTION_MOEBIUS as i32, Retraction::Moebius);
    named(name, [normalise, exponential, moebius])
}

pub(super) fn form(name: i32) -> Result<Form> {
    let softmax = (bary_attention_form::BARY_ATTENTION_SOFTMAX as i32, Form::Softmax);
    let unnormalised = (bary_attention_form::BARY_ATTENTION_UNNORMALISED as i32, Form::Unnormalised);
    named(name, [softmax, unnormalised])
}

both! {
    /// x := x / |x|, row by row, also where |x|^2 would overflow or underflow; |x| becomes 1 within (min(d, 6 + d/16) + 4) epsilon / 4. A zero
    /// row stays zero; NaN passes through.
    ///
    /// x: n rows of d, row i at x + i * ld, in place. Scratch: none. Cost: n d.
    fn bary_sphere_normalise_f32, bary_sphere_normalise_f64 = normalise(x: out T, n: val usize, d: val usize, ld: val usize)
}

unsafe fn normalise<T: Scalar>(x: *mut T, n: usize, d: usize, ld: usize) -> Result<()> {
    let x = rows(x, n, d, ld);
    x.write()?;
    // SAFETY: checked above; the caller vouches for the array.
    sphere::normalise(unsafe { x.points() }?);
    Ok(())
}

both! {
    /// g := g - <g, x> x, row by row: the tangential part of g at unit vectors x. NaN passes through.
    ///
    /// g: n rows of d, in place; x: n rows of d, unit vectors. Scratch: none. Cost: n d.
    fn bary_sphere_project_f32, bary_sphere_project_f64 = project(
        g: out T, ld_g: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize,
    )
}

unsafe fn project<T: Scalar>(g: *mut T, ld_g: usize, x: *const T, n: usize, d: usize, ld_x: usize) -> Result<()> {
    let (g, x) = (rows(g, n, d, ld_g), rows(x, n, d, ld_x));
    apart(&[&[g.write()?, x.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::project(g.points()?, x.points()?) }
}

both! {
    /// Moves unit vectors x by eta along ambient drives g, and back to the sphere. A token whose step would leave nothing to
    /// normalise stays; NaN passes through; an exponential step of more than 32768 radians, or eta g beyond the largest number,
    /// gives NaN.
    ///
    /// x: n rows of d, in place; g: n rows of d. eta: finite. retraction: a bary_retraction. Scratch: none. Cost: n d.
    fn bary_sphere_retract_f32, bary_sphere_retract_f64 = retract(
        x: out T, ld_x: val usize, g: in T, n: val usize, d: val usize, ld_g: val usize, eta: val T, retraction: val i32,
    )
}

unsafe fn retract<T: Scalar>(
    x: *mut T,
    ld_x: usize,
    g: *const T,
    n: usize,
    d: usize,
    ld_g: usize,
    eta: T,
    name: i32,
) -> Result<()> {
    let (x, g) = (rows(x, n, d, ld_x), rows(g, n, d, ld_g));
    apart(&[&[x.write()?, g.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::retract(x.points()?, g.points()?, eta, retraction(name)?) }
}

sizes! {
    /// The length of `work` of bary_sphere_attention, in elements.
    fn bary_sphere_attention_work_len_f32, bary_sphere_attention_work_len_f64 = attention_work_len: (n, d)
}

sizes! {
    /// The length of `work` of bary_sphere_attention_step, in elements.
    fn bary_sphere_attention_step_work_len_f32, bary_sphere_attention_step_work_len_f64 = attention_step_work_len: (n, d)
}

both! {
    /// The drive of every token by all tokens: g_i = sum_k softmax_k(beta <x_i, x_k>) x_k, or (1/n) sum_k exp(beta <x_i, x_k>) x_k.
    ///
    /// g: n rows of d; x: n rows of d, about unit vectors. beta: finite. form: a bary_attention_form. work:
    /// bary_sphere_attention_work_len(n, d) elements.
    ///
    /// Returns BARY_ERR_RANGE if a logit, or the unnormalised exp(beta |x|^2), would overflow; BARY_ERR_NONFINITE; BARY_ERR_EMPTY
    /// for n = 0. Cost: n^2 (4 d + 20) operations.
    fn bary_sphere_attention_f32, bary_sphere_attention_f64 = attention(
        g: out T, ld_g: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize, beta: val T, form: val i32,
        work: out T, work_len: val usize,
    )
}

unsafe fn attention<T: Scalar>(
    g: *mut T,
    ld_g: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    beta: T,
    name: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (g, x, work) = (rows(g, n, d, ld_g), rows(x, n, d, ld_x), list(work, work_len));
    first(|| apart(&[&[g.write()?, x.read()?, work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::attention(g.points()?, x.points()?, beta, form(name)?, work.slice()) }
}

both! {
    /// One layer of self-attention, in place: the drive of bary_sphere_attention, then bary_sphere_retract by eta.
    ///
    /// x: n rows of d, unit vectors. beta, eta: finite. form: a bary_attention_form; retraction: a bary_retraction. work:
    /// bary_sphere_attention_step_work_len(n, d) elements. Errors as for those two, and BARY_ERR_RANGE if eta times a drive could overflow, or an
    /// exponential step reach 32768 radians. Cost: n^2 (4 d + 20) operations.
    fn bary_sphere_attention_step_f32, bary_sphere_attention_step_f64 = attention_step(
        x: out T, n: val usize, d: val usize, ld: val usize, beta: val T, eta: val T, form: val i32, retraction: val i32,
        work: out T, work_len: val usize,
    )
}

unsafe fn attention_step<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    beta: T,
    eta: T,
    form_name: i32,
    retraction_name: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (x, work) = (rows(x, n, d, ld), list(work, work_len));
    first(|| apart(&[&[x.write()?, work.write()?]]))?;
    let (form, retraction) = (form(form_name)?, retraction(retraction_name)?);
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::attention_step(x.points()?, beta, eta, form, retraction, work.slice()) }
}

both! {
    /// value := |mean of x|^2: 1/n for orthogonal tokens, 1 when all coincide. NaN passes through.
    ///
    /// value: one number; x: n rows of d. Returns BARY_ERR_EMPTY for n = 0. Scratch: none. Cost: n d.
    fn bary_sphere_order_parameter_f32, bary_sphere_order_parameter_f64 = order_parameter(
        value: out T, x: in T, n: val usize, d: val usize, ld: val usize,
    )
}

unsafe fn order_parameter<T: Scalar>(value: *mut T, x: *const T, n: usize, d: usize, ld: usize) -> Result<()> {
    let (value, x) = (list(value, 1), rows(x, n, d, ld));
    apart(&[&[value.write()?, x.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { value.slice().fill(sphere::order_parameter(x.points()?)?) };
    Ok(())
}

both! {
    /// Labels the connected components of the graph that joins tokens with <x_i, x_k> >= overlap.
    ///
    /// count: one number, the clusters; labels: n numbers from 0 on, in the order of each cluster's first token; x: n rows of d.
    /// overlap: finite. Returns BARY_ERR_NONFINITE. Scratch: none. Cost: n^2 d.
    fn bary_sphere_clusters_f32, bary_sphere_clusters_f64 = clusters(
        count: out usize, labels: out u32, x: in T, n: val usize, d: val usize, ld: val usize, overlap: val T,
    )
}

unsafe fn clusters<T: Scalar>(
    count: *mut usize,
    labels: *mut u32,
    x: *const T,
    n: usize,
    d: usize,
    ld: usize,
    overlap: T,
) -> Result<()> {
    let (count, labels, x) = (list(count, 1), list(labels, n), rows(x, n, d, ld));
    apart(&[&[count.write()?, labels.write()?, x.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { count.slice().fill(sphere::clusters(labels.slice(), x.points()?, overlap)?) };
    Ok(())
}
