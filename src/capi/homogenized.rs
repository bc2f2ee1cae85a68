//! `bary_sphere_mean_products`, `bary_sphere_homogenized_step`.

use super::check::{apart, first, list, rows, square};
use super::layer::how;
use super::random::{bary_law, layer};
use super::sphere::retraction;
use super::{both, sizes};
use crate::sphere::{self, RandomLayer, homogenized_work_len};
use crate::{Result, Scalar};

/// No weights of values.
const NONE: i32 = bary_law::BARY_LAW_NONE as i32;

sizes! {
    /// The length of `work` of bary_sphere_mean_products and bary_sphere_homogenized_step, in elements.
    fn bary_sphere_homogenized_work_len_f32, bary_sphere_homogenized_work_len_f64 = homogenized_work_len: (n, d, rank)
}

both! {
    /// S: s_ij, the mean of <m_i, m_j> over the heads of layer number `layer` of a network with random weights, m_i the softmax mean of all tokens by the
    /// logits beta <W_Q x_i, W_K x_j> (bary_sphere_random_drive).
    ///
    /// s: n rows of n; x: n rows of d, of about unit length. draws: how many heads are drawn, 1 to 2^32. seed, layer, rank, law, sd (those of queries and
    /// keys), beta, form and mask as for bary_sphere_random_drive. work: bary_sphere_homogenized_work_len(n, d, rank) elements.
    ///
    /// Returns as bary_sphere_random_drive. Cost: draws (n^2 (2 r + 3 d + 20) + 4 n d r + 80 d r) operations.
    fn bary_sphere_mean_products_f32, bary_sphere_mean_products_f64 = mean_products(
        s: out T, ld_s: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize,
        seed: val u64, layer: val u64, draws: val usize, rank: val usize, law: val i32, sd: val T, beta: val T, form: val i32, mask: val i32,
        work: out T, work_len: val usize,
    )
}

unsafe fn mean_products<T: Scalar>(
    s: *mut T,
    ld_s: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    seed: u64,
    index: u64,
    draws: usize,
    rank: usize,
    law: i32,
    sd: T,
    beta: T,
    form: i32,
    mask: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (s, x, work) = (square(s, n, ld_s), rows(x, n, d, ld_x), list(work, work_len));
    first(|| apart(&[&[s.write()?, x.read()?, work.write()?]]))?;
    let layer = layer(seed, draws, rank, (law, sd), (NONE, T::ZERO), how(beta, form, mask)?)?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let x = x.points()?;
        if n == 0 { Ok(()) } else { sphere::mean_products(s.points()?, x, &layer, index, work.slice()) }
    }
}

both! {
    /// A step by ds of the homogenized equation, the limit of many heads with Gaussian values, in the clock of bary_sphere_regime: every token moves along
    /// sqrt(ds / d) L z and back to the sphere, where S = L L^T is bary_sphere_mean_products and z_i is row i of (seed, BARY_STREAM_STEP, layer).
    ///
    /// x: n rows of d, in place, unit vectors. ds: at least 0. retraction: a bary_retraction. The rest as for bary_sphere_mean_products. Cost: the same,
    /// and n^3 / 6 + n^2 d / 2. For many tokens bary_sphere_random_step with heads = draws, Gaussian values of sd_value = 1 / sqrt(d) and eta =
    /// sqrt(draws ds) has the same law without n^2 numbers.
    fn bary_sphere_homogenized_step_f32, bary_sphere_homogenized_step_f64 = homogenized_step(
        x: out T, n: val usize, d: val usize, ld: val usize,
        seed: val u64, layer: val u64, draws: val usize, rank: val usize, law: val i32, sd: val T, beta: val T, ds: val T,
        form: val i32, mask: val i32, retraction: val i32, work: out T, work_len: val usize,
    )
}

unsafe fn homogenized_step<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    seed: u64,
    index: u64,
    draws: usize,
    rank: usize,
    law: i32,
    sd: T,
    beta: T,
    ds: T,
    form: i32,
    mask: i32,
    retraction_name: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (x, work) = (rows(x, n, d, ld), list(work, work_len));
    first(|| apart(&[&[x.write()?, work.write()?]]))?;
    let (how, retraction) = (how(beta, form, mask)?, retraction(retraction_name)?);
    let layer = RandomLayer { retraction, ..layer(seed, draws, rank, (law, sd), (NONE, T::ZERO), how)? };
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::homogenized_step(x.points()?, &layer, index, ds, work.slice()) }
}
