//! `bary_sphere_random_*`: layers whose random weights are not stored.

use super::check::{apart, first, list, rows};
use super::layer::how;
use super::run::{Observer, watch};
use super::sphere::retraction;
use super::{both, named, sizes};
use crate::sphere::{self, Drive, Ensemble, Law, Matrix, RandomLayer, Retraction, random_work_len};
use crate::{Error, Outcome, Result, Scalar};
use core::ffi::c_void;
use core::num::NonZeroUsize;

/// The law of a random matrix; entries have mean 0 and second moment sd^2.
#[repr(i32)]
pub enum bary_law {
    /// no weights: the identity
    BARY_LAW_NONE = 0,
    /// independent normal numbers
    BARY_LAW_GAUSSIAN = 1,
    /// independent signs times sd
    BARY_LAW_RADEMACHER = 2,
    /// rows of an orthogonal matrix of Haar's law, times sd sqrt(d)
    BARY_LAW_ORTHOGONAL = 3,
}

/// A matrix of a head.
#[repr(i32)]
pub enum bary_matrix {
    /// W_Q, or the one matrix A between queries and keys
    BARY_MATRIX_QUERY = 0,
    /// W_K
    BARY_MATRIX_KEY = 1,
    /// V
    BARY_MATRIX_VALUE = 2,
}

fn ensemble<T>(name: i32, sd: T) -> Result<Option<Ensemble<T>>> {
    let none = (bary_law::BARY_LAW_NONE as i32, None);
    let gaussian = (bary_law::BARY_LAW_GAUSSIAN as i32, Some(Law::Gaussian));
    let rademacher = (bary_law::BARY_LAW_RADEMACHER as i32, Some(Law::Rademacher));
    let orthogonal = (bary_law::BARY_LAW_ORTHOGONAL as i32, Some(Law::Orthogonal));
    let law = named(name, [none, gaussian, rademacher, orthogonal])?;
    Ok(law.map(|law| Ensemble { law, sd }))
}

fn matrix(name: i32) -> Result<Matrix> {
    let query = (bary_matrix::BARY_MATRIX_QUERY as i32, Matrix::Query);
    let key = (bary_matrix::BARY_MATRIX_KEY as i32, Matrix::Key);
    named(name, [query, key, (bary_matrix::BARY_MATRIX_VALUE as i32, Matrix::Value)])
}

/// A layer, as C gives it, but for how far its tokens go and how they return.
pub(super) fn layer<T: Scalar>(
    seed: u64,
    heads: usize,
    rank: usize,
    (law_query_key, sd_query_key): (i32, T),
    (law_value, sd_value): (i32, T),
    drive: Drive<T>,
) -> Result<RandomLayer<T>> {
    let (query_key, value) = (ensemble(law_query_key, sd_query_key)?, ensemble(law_value, sd_value)?);
    let rank = NonZeroUsize::new(rank);
    Ok(RandomLayer { seed, heads, query_key, rank, value, drive, eta: T::ZERO, retraction: Retraction::Normalise })
}

sizes! {
    /// The length of `work` of bary_sphere_random_drive, _step and _run, in elements: for rank <= d at most 4 n d + 2 n and a multiple of d, whatever the heads.
    fn bary_sphere_random_work_len_f32, bary_sphere_random_work_len_f64 = random_work_len: (n, d, rank)
}

both! {
    /// The drive of every token by layer number `layer` of a network with random weights, of which none is stored: g_i = (1/heads) sum over heads of
    /// V m_i, where m_i = sum_j w_ij x_j and the weights come from the logits beta <W_Q x_i, W_K x_j>, as in bary_sphere_layer_drive. Every head of every
    /// layer has its own matrices, functions of (seed, layer, head), which bary_sphere_random_weights writes: each row is made once for all tokens.
    ///
    /// g: n rows of d; x: n rows of d, of about unit length. heads: 1 to 2^32. rank: the rows of W_Q and W_K, for BARY_LAW_ORTHOGONAL at most d; 0 for one
    /// matrix A of d rows, logits beta <A x_i, x_j>, and without a law, else BARY_ERR_PARAMETER. law_query_key, law_value: a bary_law each, BARY_LAW_NONE for the identity; sd_query_key, sd_value: at
    /// least 0 (unused without a law). beta: finite; a factor 1 / sqrt(rank) is part of it. form: a bary_attention_form; mask: a bary_mask.
    /// work: bary_sphere_random_work_len(n, d, rank) elements.
    ///
    /// With Gaussian and Rademacher weights the bits are those of bary_sphere_layer_drive on the weights that bary_sphere_random_weights writes.
    /// Returns BARY_ERR_PARAMETER; BARY_ERR_SHAPE for more orthogonal rows than d; BARY_ERR_NONFINITE; BARY_ERR_RANGE if a product, a logit or, for
    /// USA, a drive could overflow; BARY_ERR_EMPTY for n = 0. Cost: heads (n^2 (2 r + 2 d + 20) + n d (4 r + 2 d) + 40 d (2 r + d)) operations.
    fn bary_sphere_random_drive_f32, bary_sphere_random_drive_f64 = random_drive(
        g: out T, ld_g: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize,
        seed: val u64, layer: val u64, heads: val usize, rank: val usize, law_query_key: val i32, sd_query_key: val T,
        law_value: val i32, sd_value: val T, beta: val T, form: val i32, mask: val i32, work: out T, work_len: val usize,
    )
}

unsafe fn random_drive<T: Scalar>(
    g: *mut T,
    ld_g: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    seed: u64,
    index: u64,
    heads: usize,
    rank: usize,
    law_query_key: i32,
    sd_query_key: T,
    law_value: i32,
    sd_value: T,
    beta: T,
    form: i32,
    mask: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (g, x, work) = (rows(g, n, d, ld_g), rows(x, n, d, ld_x), list(work, work_len));
    first(|| apart(&[&[g.write()?, x.read()?, work.write()?]]))?;
    let drive = how(beta, form, mask)?;
    let layer = layer(seed, heads, rank, (law_query_key, sd_query_key), (law_value, sd_value), drive)?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::random_drive(g.points()?, x.points()?, &layer, index, work.slice()) }
}

both! {
    /// Layer number `layer` of a network with random weights, in place: the drive of bary_sphere_random_drive, then bary_sphere_retract by eta.
    ///
    /// x: n rows of d, unit vectors. eta: finite. retraction: a bary_retraction. BARY_ERR_RANGE also if eta times a drive could overflow, or an
    /// exponential step reach 32768 radians. The rest, work_len included, as for bary_sphere_random_drive.
    fn bary_sphere_random_step_f32, bary_sphere_random_step_f64 = random_step(
        x: out T, n: val usize, d: val usize, ld: val usize,
        seed: val u64, layer: val u64, heads: val usize, rank: val usize, law_query_key: val i32, sd_query_key: val T,
        law_value: val i32, sd_value: val T, beta: val T, eta: val T, form: val i32, mask: val i32, retraction: val i32,
        work: out T, work_len: val usize,
    )
}

unsafe fn random_step<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    seed: u64,
    index: u64,
    heads: usize,
    rank: usize,
    law_query_key: i32,
    sd_query_key: T,
    law_value: i32,
    sd_value: T,
    beta: T,
    eta: T,
    form: i32,
    mask: i32,
    retraction_name: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (x, work) = (rows(x, n, d, ld), list(work, work_len));
    first(|| apart(&[&[x.write()?, work.write()?]]))?;
    let (drive, retraction) = (how(beta, form, mask)?, retraction(retraction_name)?);
    let layer = layer(seed, heads, rank, (law_query_key, sd_query_key), (law_value, sd_value), drive)?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { sphere::random_step(x.points()?, &RandomLayer { eta, retraction, ..layer }, index, work.slice()) }
}

both! {
    /// Layers number first_layer, first_layer + 1, ... of a network with random weights, in place: bary_sphere_random_step for each, to the bit, so that
    /// a run can be cut and resumed at any layer.
    ///
    /// layers: how many; first_layer + layers below 2^64, else BARY_ERR_PARAMETER. observer: see bary_observer, or NULL; user: handed to it. The rest as for
    /// bary_sphere_random_step. Returns BARY_STOPPED or BARY_ERR_CALLBACK if the observer asks for it; x is then the state after the last layer.
    fn bary_sphere_random_run_f32, bary_sphere_random_run_f64 = random_run(
        x: out T, n: val usize, d: val usize, ld: val usize,
        seed: val u64, first_layer: val u64, layers: val usize, heads: val usize, rank: val usize,
        law_query_key: val i32, sd_query_key: val T, law_value: val i32, sd_value: val T, beta: val T, eta: val T,
        form: val i32, mask: val i32, retraction: val i32, work: out T, work_len: val usize, observer: val observer, user: val user,
    )
}

unsafe fn random_run<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    seed: u64,
    first_layer: u64,
    layers: usize,
    heads: usize,
    rank: usize,
    law_query_key: i32,
    sd_query_key: T,
    law_value: i32,
    sd_value: T,
    beta: T,
    eta: T,
    form: i32,
    mask: i32,
    retraction_name: i32,
    work: *mut T,
    work_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let (x, work) = (rows(x, n, d, ld), list(work, work_len));
    first(|| apart(&[&[x.write()?, work.write()?]]))?;
    let (drive, retraction) = (how(beta, form, mask)?, retraction(retraction_name)?);
    let layer = layer(seed, heads, rank, (law_query_key, sd_query_key), (law_value, sd_value), drive)?;
    let layer = RandomLayer { eta, retraction, ..layer };
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe { sphere::random_run(x.points()?, &layer, first_layer, layers, watch(observer, user), work.slice()) }
}

both! {
    /// Writes a matrix of a head of a layer: the weights that bary_sphere_random_drive uses without storing them. Of the first two laws to the bit; an
    /// orthogonal matrix is applied there as its reflections, which agrees with it to rounding.
    ///
    /// w: r rows of d. head: below 2^32. matrix: a bary_matrix. law: a bary_law, not BARY_LAW_NONE. sd: at least 0. An orthogonal matrix has r <= d, else
    /// BARY_ERR_SHAPE. Returns BARY_ERR_RANGE if 9 d sd could overflow. Scratch: none. Cost: about 40 operations a number; orthogonal: 4 r^2 d.
    fn bary_sphere_random_weights_f32, bary_sphere_random_weights_f64 = random_weights(
        w: out T, r: val usize, d: val usize, ld: val usize,
        seed: val u64, layer: val u64, head: val usize, matrix: val i32, law: val i32, sd: val T,
    )
}

unsafe fn random_weights<T: Scalar>(
    w: *mut T,
    r: usize,
    d: usize,
    ld: usize,
    seed: u64,
    layer: u64,
    head: usize,
    matrix_name: i32,
    law: i32,
    sd: T,
) -> Result<()> {
    let w = rows(w, r, d, ld);
    w.write()?;
    let ensemble = ensemble(law, sd)?.ok_or(Error::Parameter)?;
    // SAFETY: checked above; the caller vouches for the array.
    unsafe { sphere::random_weights(w.points()?, seed, layer, head, matrix(matrix_name)?, ensemble) }
}
