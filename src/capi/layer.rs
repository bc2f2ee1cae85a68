//! `bary_sphere_layer_*`: many heads, with weights of the caller.

use super::check::{Rows, Span, apart, first, list, rows};
use super::sphere::{form, retraction};
use super::{both, named, sizes};
use crate::sphere::{self, Drive, Heads, Mask, layer_work_len};
use crate::{Error, Result, Scalar};

/// Which tokens a token sees.
#[repr(i32)]
pub enum bary_mask {
    /// all of them
    BARY_MASK_FULL = 0,
    /// those up to itself
    BARY_MASK_CAUSAL = 1,
}

pub(super) fn mask(name: i32) -> Result<Mask> {
    let full = (bary_mask::BARY_MASK_FULL as i32, Mask::Full);
    let causal = (bary_mask::BARY_MASK_CAUSAL as i32, Mask::Causal);
    named(name, [full, causal])
}

/// The matrices of H heads, as C gives them: query, key, value and output.
pub(super) struct Matrices<T> {
    count: usize,
    parts: [Rows<*const T>; 4],
}

/// A pointer to the first matrix, and how far rows are apart.
pub(super) type Matrix<T> = (*const T, usize);

impl<T: Scalar> Matrices<T> {
    /// `parts` in the order of the header; r and rv: the rows of a query, key or value matrix.
    pub(super) fn new(count: usize, d: usize, (r, rv): (usize, usize), parts: [Matrix<T>; 4]) -> Result<Self> {
        let matrices = |(pointer, ld): Matrix<T>, each: usize, d: usize| {
            count.checked_mul(each).map(|n| rows(pointer, n, d, ld)).ok_or(Error::Shape)
        };
        let [query, key, value, output] = parts;
        let parts = [matrices(query, r, d)?, matrices(key, r, d)?, matrices(value, rv, d)?, matrices(output, d, rv)?];
        Ok(Self { count, parts })
    }

    pub(super) fn read(&self) -> Result<[Span; 4]> {
        let [query, key, value, output] = &self.parts;
        Ok([query.read_if_given()?, key.read_if_given()?, value.read_if_given()?, output.read_if_given()?])
    }

    /// SAFETY: `read` was called and passed, and the caller vouches for the arrays.
    pub(super) unsafe fn heads<'a>(&self) -> Result<Heads<'a, T>> {
        let [query, key, value, output] = &self.parts;
        // SAFETY: promised by the caller.
        unsafe {
            Ok(Heads {
                count: self.count,
                query: query.points_if_given()?,
                key: key.points_if_given()?,
                value: value.points_if_given()?,
                output: output.points_if_given()?,
            })
        }
    }
}

pub(super) fn how<T>(beta: T, form_name: i32, mask_name: i32) -> Result<Drive<T>> {
    Ok(Drive { beta, form: form(form_name)?, mask: mask(mask_name)? })
}

sizes! {
    /// The length of `work` of bary_sphere_layer_drive and bary_sphere_layer_step, in elements: r_query, r_key and r_value are the rows of one head's
    /// matrix of this kind, 0 where it is NULL.
    fn bary_sphere_layer_work_len_f32, bary_sphere_layer_work_len_f64 = layer_work_len: (n, d, r_query, r_key, r_value)
}

both! {
    /// The ambient drive of every token by many heads: g_i = (1/heads) sum over heads of W_O W_V m_i, where m_i = sum_j w_ij x_j and the
    /// weights come from the logits beta <W_Q x_i, W_K x_j>. SA: they sum to 1. USA: exp(logit) divided by the number of tokens that i sees.
    ///
    /// g: n rows of d; x: n rows of d, of about unit length. Matrices of all heads lie one after the other; each kind may be NULL, for the
    /// identity: query and key: heads * r rows of d (r = d if one of them is NULL); value: heads * r_value rows of d; output: heads * d rows of
    /// r_value (r_value = d if one of these two is NULL). A layer with <A x_i, x_j> and V has query = A and value = V. beta: finite; a factor
    /// 1 / sqrt(r) is part of it. form: a bary_attention_form; mask: a bary_mask, causal: token i sees those up to itself.
    /// work: bary_sphere_layer_work_len(n, d, r or 0, r or 0, r_value or 0) elements.
    ///
    /// One head without a matrix and without a mask is bary_sphere_attention, to the bit. Returns BARY_ERR_PARAMETER for no head;
    /// BARY_ERR_SHAPE; BARY_ERR_NONFINITE; BARY_ERR_RANGE if a product, a logit or, for USA, a drive would overflow; BARY_ERR_EMPTY for
    /// n = 0. Cost: heads (n^2 (2 r + 2 d + 20) + 2 n (2 r d + 2 r_value d)) operations; half of n^2 under a causal mask.
    fn bary_sphere_layer_drive_f32, bary_sphere_layer_drive_f64 = layer_drive(
        g: out T, ld_g: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize,
        query: in T, heads: val usize, r: val usize, ld_query: val usize, key: in T, ld_key: val usize,
        value: in T, r_value: val usize, ld_value: val usize, output: in T, ld_output: val usize,
        beta: val T, form: val i32, mask: val i32, work: out T, work_len: val usize,
    )
}

unsafe fn layer_drive<T: Scalar>(
    g: *mut T,
    ld_g: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
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
    let (g, x, work) = (rows(g, n, d, ld_g), rows(x, n, d, ld_x), list(work, work_len));
    first(|| apart(&[&[g.write()?, x.read()?, work.write()?], &matrices.read()?]))?;
    let how = how(beta, form, mask)?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::layer_drive(g.points()?, x.points()?, &matrices.heads()?, how, work.slice()) }
}

both! {
    /// One layer of many heads, in place: the drive of bary_sphere_layer_drive, then bary_sphere_retract by eta.
    ///
    /// x: n rows of d, unit vectors. eta: finite. retraction: a bary_retraction. BARY_ERR_RANGE also if eta times a drive could overflow, or an
    /// exponential step reach 32768 radians. The rest, work_len included, as for bary_sphere_layer_drive.
    fn bary_sphere_layer_step_f32, bary_sphere_layer_step_f64 = layer_step(
        x: out T, n: val usize, d: val usize, ld: val usize,
        query: in T, heads: val usize, r: val usize, ld_query: val usize, key: in T, ld_key: val usize,
        value: in T, r_value: val usize, ld_value: val usize, output: in T, ld_output: val usize,
        beta: val T, eta: val T, form: val i32, mask: val i32, retraction: val i32, work: out T, work_len: val usize,
    )
}

unsafe fn layer_step<T: Scalar>(
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
    unsafe { sphere::layer_step(x.points()?, &matrices.heads()?, how, eta, retraction, work.slice()) }
}
