//! `bary_sphere_gram*`: the Gram chain.

use super::check::{apart, first, list, rows, square};
use super::layer::mask;
use super::run::{Observer, watch};
use super::{both, named, sizes};
use crate::error::ensure;
use crate::sphere::{self, Chain, QueryKey, gram_work_len};
use crate::{Error, Outcome, Result, Scalar};
use core::ffi::c_void;

/// What queries and keys of a Gram chain are made with; numbers are independent and normal.
#[repr(i32)]
pub enum bary_query_key {
    /// nothing: logits beta <x_i, x_j>
    BARY_QUERY_KEY_IDENTITY = 0,
    /// one d x d matrix A: logits beta <A x_i, x_j>
    BARY_QUERY_KEY_MATRIX = 1,
    /// W_Q and W_K, rank x d: logits beta <W_Q x_i, W_K x_j>
    BARY_QUERY_KEY_PRODUCT = 2,
}

fn query_key<T: Scalar>(name: i32, rank: usize, sd: T) -> Result<QueryKey<T>> {
    ensure(sd.is_finite(), Error::Parameter)?;
    let identity = (bary_query_key::BARY_QUERY_KEY_IDENTITY as i32, QueryKey::Identity);
    let matrix = (bary_query_key::BARY_QUERY_KEY_MATRIX as i32, QueryKey::Matrix { sd });
    let product = (bary_query_key::BARY_QUERY_KEY_PRODUCT as i32, QueryKey::Product { rank, sd });
    named(name, [identity, matrix, product])
}

both! {
    /// The overlaps of n unit tokens, r_ij = <x_i, x_j>: symmetric to the bit, with ones on the diagonal and between equal tokens, and no
    /// number beyond 1 in magnitude.
    ///
    /// r: n rows of n; x: n rows of d. Returns BARY_ERR_NONFINITE; BARY_ERR_RANGE if an inner product could overflow. Scratch: none. Cost: n^2 d.
    fn bary_sphere_gram_f32, bary_sphere_gram_f64 = gram(
        r: out T, ld_r: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize,
    )
}

unsafe fn gram<T: Scalar>(r: *mut T, ld_r: usize, x: *const T, n: usize, d: usize, ld_x: usize) -> Result<()> {
    let (r, x) = (square(r, n, ld_r), rows(x, n, d, ld_x));
    apart(&[&[r.write()?, x.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::gram(r.points()?, x.points()?) }
}

both! {
    /// value := |mean of x|^2 of tokens with the overlaps r, the mean of r's n^2 numbers: 1/n for orthogonal tokens, 1 when all coincide.
    /// NaN passes through.
    ///
    /// value: one number; r: n rows of n. Scratch: none. Cost: n^2.
    fn bary_sphere_gram_order_parameter_f32, bary_sphere_gram_order_parameter_f64 = order_parameter(
        value: out T, r: in T, n: val usize, ld: val usize,
    )
}

unsafe fn order_parameter<T: Scalar>(value: *mut T, r: *const T, n: usize, ld: usize) -> Result<()> {
    let (value, r) = (list(value, 1), square(r, n, ld));
    apart(&[&[value.write()?, r.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { value.slice().fill(sphere::gram_order_parameter(r.points()?)?) };
    Ok(())
}

sizes! {
    /// The length of `work` of bary_sphere_gram_step and bary_sphere_gram_run, in elements.
    fn bary_sphere_gram_work_len_f32, bary_sphere_gram_work_len_f64 = gram_work_len: (n)
}

both! {
    /// One layer of the Gram chain, in place: the overlaps of n tokens of dimension d after a layer of many heads with fresh normal weights,
    /// x_i := N(x_i + (eta / heads) sum over heads of W_V m_i), where m_i = sum_j softmax_j(beta <W_Q x_i, W_K x_j>) x_j and N divides by the
    /// length. Exact in law, without the tokens and at a cost that does not depend on d.
    ///
    /// r: n rows of n, in place: bary_sphere_gram of the tokens. All of it is scanned, its lower triangle is used; both are written, symmetric to
    /// the bit, with ones on the diagonal. Tokens whose overlap is 1 stay one, but under a causal mask may part, as in a layer. d: at least n, else
    /// BARY_ERR_SHAPE. heads: from 1 to 2^32 - 1, since number `heads` has the drives.
    /// query_key: a bary_query_key; rank: the rows of W_Q and W_K, any number from 1 on, used for BARY_QUERY_KEY_PRODUCT only. mask: a bary_mask.
    /// beta, eta: finite; a factor such as 1 / sqrt(rank) is part of beta. sd_query_key, sd_value: finite, the standard deviations of the numbers
    /// of the matrices of queries and keys, and of W_V (d x d). seed, layer: the address of the weights; their streams are 5 to 7. work:
    /// bary_sphere_gram_work_len(n) elements.
    ///
    /// Returns BARY_ERR_NONFINITE; BARY_ERR_RANGE if numbers of r reach beyond 2 or are far from overlaps, or if logits or steps would overflow.
    /// Tokens nearer to the span of those before them than sqrt(8 n epsilon), epsilon that of the type, are taken to lie in it. Cost: heads n^2 (4 n + 20) operations
    /// and 2 heads n^2 normal numbers.
    fn bary_sphere_gram_step_f32, bary_sphere_gram_step_f64 = step(
        r: out T, n: val usize, ld: val usize, d: val usize, heads: val usize, rank: val usize, query_key: val i32, mask: val i32,
        beta: val T, sd_query_key: val T, sd_value: val T, eta: val T, seed: val u64, layer: val u64, work: out T, work_len: val usize,
    )
}

unsafe fn step<T: Scalar>(
    r: *mut T,
    n: usize,
    ld: usize,
    dim: usize,
    heads: usize,
    rank: usize,
    query_key_name: i32,
    mask_name: i32,
    beta: T,
    sd_query_key: T,
    sd_value: T,
    eta: T,
    seed: u64,
    layer: u64,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (r, work) = (square(r, n, ld), list(work, work_len));
    first(|| apart(&[&[r.write()?, work.write()?]]))?;
    let query_key = query_key(query_key_name, rank, sd_query_key)?;
    let chain = Chain { dim, heads, query_key, beta, mask: mask(mask_name)?, sd_value, eta, seed };
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::gram_step(r.points()?, &chain, layer, work.slice()) }
}

both! {
    /// The Gram chain over many layers, in place: bary_sphere_gram_step for layers first_layer to first_layer + layers - 1. A run equals its
    /// steps, and goes on where it was left if first_layer is raised by the layers that are done.
    ///
    /// Arguments as for bary_sphere_gram_step. observer: sees r, n rows of n, after each layer, or NULL; user: handed to it.
    ///
    /// Returns BARY_STOPPED or BARY_ERR_CALLBACK if the observer asks for it; r then holds the last completed layer's overlaps; errors as for
    /// bary_sphere_gram_step, and BARY_ERR_PARAMETER if layers would reach 2^64.
    fn bary_sphere_gram_run_f32, bary_sphere_gram_run_f64 = run(
        r: out T, n: val usize, ld: val usize, d: val usize, heads: val usize, rank: val usize, query_key: val i32, mask: val i32,
        beta: val T, sd_query_key: val T, sd_value: val T, eta: val T, seed: val u64, first_layer: val u64, layers: val usize,
        work: out T, work_len: val usize, observer: val observer, user: val user,
    )
}

unsafe fn run<T: Scalar>(
    r: *mut T,
    n: usize,
    ld: usize,
    dim: usize,
    heads: usize,
    rank: usize,
    query_key_name: i32,
    mask_name: i32,
    beta: T,
    sd_query_key: T,
    sd_value: T,
    eta: T,
    seed: u64,
    first_layer: u64,
    layers: usize,
    work: *mut T,
    work_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let (r, work) = (square(r, n, ld), list(work, work_len));
    first(|| apart(&[&[r.write()?, work.write()?]]))?;
    let query_key = query_key(query_key_name, rank, sd_query_key)?;
    let chain = Chain { dim, heads, query_key, beta, mask: mask(mask_name)?, sd_value, eta, seed };
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe { sphere::gram_run(r.points()?, &chain, first_layer, layers, watch(observer, user), work.slice()) }
}
