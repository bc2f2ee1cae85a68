//! `bary_softmax_*`

use super::check::{Rows, Span, apart, first, list, rows};
use super::{both, named, sizes};
use crate::softmax::{self, Covariance, Input, Logit, Output, STATE_EXTRA, covariance_work_len, work_len};
use crate::{Error, Result, Scalar};

/// How a query x and a key y make a logit.
#[repr(i32)]
pub enum bary_logit {
    /// scale <x, y>
    BARY_LOGIT_DOT = 0,
    /// -scale |x - y|^2
    BARY_LOGIT_DISTANCE = 1,
}

fn logit<T: Scalar>(kind: i32, scale: T) -> Result<Logit<T>> {
    let dot = (bary_logit::BARY_LOGIT_DOT as i32, Logit::Dot { beta: scale });
    let distance = (bary_logit::BARY_LOGIT_DISTANCE as i32, Logit::Distance { kappa: scale, key_scale: T::ONE });
    named(kind, [dot, distance])
}

/// The five optional results for n queries.
struct Results<T> {
    mean: Rows<*mut T>,
    lists: [Rows<*mut T>; 4],
}

impl<T: Scalar> Results<T> {
    fn new(mean: *mut T, ld_mean: usize, lists: [*mut T; 4], n: usize, dv: usize) -> Self {
        let ld_mean = if mean.is_null() { dv } else { ld_mean };
        Self { mean: rows(mean, n, dv, ld_mean), lists: lists.map(|pointer| list(pointer, n)) }
    }

    fn write(&self) -> Result<[Span; 5]> {
        let [a, b, c, d] = &self.lists;
        let mean = self.mean.write_if_given()?;
        Ok([mean, a.write_if_given()?, b.write_if_given()?, c.write_if_given()?, d.write_if_given()?])
    }

    /// SAFETY: `write` and `apart` were called and passed, and the caller vouches for the arrays.
    #[inline(always)]
    unsafe fn output<'a>(&self) -> Result<Output<'a, T>> {
        let [lse, trcov, participation, mean_logit] = &self.lists;
        // SAFETY: promised by the caller.
        unsafe {
            Ok(Output {
                mean: self.mean.points_if_given()?,
                lse: lse.slice_if_given(),
                trcov: trcov.slice_if_given(),
                participation: participation.slice_if_given(),
                mean_logit: mean_logit.slice_if_given(),
                covariance: None,
            })
        }
    }
}

/// Queries, keys, values and bias.
pub(super) struct Given<T> {
    pub(super) queries: Rows<*const T>,
    pub(super) keys: Rows<*const T>,
    pub(super) values: Rows<*const T>,
    pub(super) bias: Rows<*const T>,
}

impl<T: Scalar> Given<T> {
    pub(super) fn read(&self) -> Result<[Span; 4]> {
        Ok([self.queries.read()?, self.keys.read()?, self.values.read()?, self.bias.read_if_given()?])
    }

    /// SAFETY: `read` was called and passed, and the caller vouches for the arrays.
    #[inline(always)]
    pub(super) unsafe fn input<'a>(&self, kind: i32, scale: T) -> Result<Input<'a, T>> {
        let logit = logit(kind, scale)?;
        // SAFETY: promised by the caller.
        unsafe {
            Ok(Input {
                queries: self.queries.points()?,
                keys: self.keys.points()?,
                values: self.values.points()?,
                bias: self.bias.slice_if_given(),
                logit,
            })
        }
    }
}

sizes! {
    /// The length of `work` of bary_softmax_attend and bary_softmax_accumulate, in elements.
    fn bary_softmax_work_len_f32, bary_softmax_work_len_f64 = work_len: (d, dv)
}

both! {
    /// Softmax-weighted means of m values, one for each of n queries, in one pass over the keys:
    /// weights w_j = exp(l_j) / sum exp(l_k), logits l_j = scale <x, y_j> + bias_j or -scale |x - y_j|^2 + bias_j.
    ///
    /// mean: n rows of dv, the weighted means; lse: n numbers, ln sum exp(l_j); trcov: n, sum w_j |v_j - mean|^2; participation: n,
    /// sum w_j^2; mean_logit: n, sum w_j l_j. Each may be NULL if not wanted. queries: n rows of d; keys: m rows of d; values: m
    /// rows of dv, may be the keys; bias: m numbers, -INFINITY masks a key, or NULL for zeros. logit: a bary_logit. scale: finite.
    /// work: bary_softmax_work_len(d, dv) elements.
    ///
    /// Returns BARY_ERR_EMPTY if no key is left, BARY_ERR_NONFINITE or BARY_ERR_RANGE for the arrays, BARY_ERR_PARAMETER. Inputs may
    /// overlap each other, nothing else. Cost: n m (2 (d + dv) + 20) operations.
    fn bary_softmax_attend_f32, bary_softmax_attend_f64 = attend(
        mean: out T, ld_mean: val usize, lse: out T, trcov: out T, participation: out T, mean_logit: out T,
        queries: in T, n: val usize, d: val usize, ld_queries: val usize, keys: in T, m: val usize, ld_keys: val usize,
        values: in T, dv: val usize, ld_values: val usize, bias: in T, logit: val i32, scale: val T,
        work: out T, work_len: val usize,
    )
}

unsafe fn attend<T: Scalar>(
    mean: *mut T,
    ld_mean: usize,
    lse: *mut T,
    trcov: *mut T,
    participation: *mut T,
    mean_logit: *mut T,
    queries: *const T,
    n: usize,
    d: usize,
    ld_queries: usize,
    keys: *const T,
    m: usize,
    ld_keys: usize,
    values: *const T,
    dv: usize,
    ld_values: usize,
    bias: *const T,
    kind: i32,
    scale: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let results = Results::new(mean, ld_mean, [lse, trcov, participation, mean_logit], n, dv);
    let given = Given {
        queries: rows(queries, n, d, ld_queries),
        keys: rows(keys, m, d, ld_keys),
        values: rows(values, m, dv, ld_values),
        bias: list(bias, m),
    };
    let work = list(work, work_len);
    first(|| apart(&[&results.write()?, &given.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { softmax::attend_once(&mut results.output()?, &given.input(kind, scale)?, work.slice()) }
}

sizes! {
    /// The length of `work` of bary_softmax_attend_covariance, in elements.
    fn bary_softmax_covariance_work_len_f32, bary_softmax_covariance_work_len_f64 = covariance_work_len: (d, dv)
}

both! {
    /// As bary_softmax_attend, and in the same pass the product of the covariance of the values under the weights with a direction u,
    /// one for each query: sum w_j (v_j - mean) <v_j - mean, u>. In a flow this is what the Jacobian of the velocity is made of.
    ///
    /// product: n rows of dv. direction: n rows of dv, finite. The rest as in bary_softmax_attend.
    /// work: bary_softmax_covariance_work_len(d, dv) elements. Cost: n m (2 d + 8 dv + 30) operations.
    fn bary_softmax_attend_covariance_f32, bary_softmax_attend_covariance_f64 = attend_covariance(
        product: out T, ld_product: val usize, mean: out T, ld_mean: val usize, lse: out T, trcov: out T, participation: out T,
        mean_logit: out T, direction: in T, ld_direction: val usize,
        queries: in T, n: val usize, d: val usize, ld_queries: val usize, keys: in T, m: val usize, ld_keys: val usize,
        values: in T, dv: val usize, ld_values: val usize, bias: in T, logit: val i32, scale: val T,
        work: out T, work_len: val usize,
    )
}

unsafe fn attend_covariance<T: Scalar>(
    product: *mut T,
    ld_product: usize,
    mean: *mut T,
    ld_mean: usize,
    lse: *mut T,
    trcov: *mut T,
    participation: *mut T,
    mean_logit: *mut T,
    direction: *const T,
    ld_direction: usize,
    queries: *const T,
    n: usize,
    d: usize,
    ld_queries: usize,
    keys: *const T,
    m: usize,
    ld_keys: usize,
    values: *const T,
    dv: usize,
    ld_values: usize,
    bias: *const T,
    kind: i32,
    scale: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let results = Results::new(mean, ld_mean, [lse, trcov, participation, mean_logit], n, dv);
    let (product, direction) = (rows(product, n, dv, ld_product), rows(direction, n, dv, ld_direction));
    let given = Given {
        queries: rows(queries, n, d, ld_queries),
        keys: rows(keys, m, d, ld_keys),
        values: rows(values, m, dv, ld_values),
        bias: list(bias, m),
    };
    let work = list(work, work_len);
    first(|| apart(&[&results.write()?, &given.read()?, &[product.write()?, direction.read()?, work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let covariance = Some(Covariance { directions: direction.points()?, products: product.points()? });
        let output = Output { covariance, ..results.output()? };
        softmax::attend(output, &given.input(kind, scale)?, work.slice())
    }
}

both! {
    /// Makes n states of no keys: rows of BARY_SOFTMAX_STATE_LEN(dv) numbers, row i at state + i * ld.
    ///
    /// Scratch: none. Cost: n (dv + 5).
    fn bary_softmax_reset_f32, bary_softmax_reset_f64 = reset(state: out T, n: val usize, dv: val usize, ld: val usize)
}

unsafe fn reset<T: Scalar>(state: *mut T, n: usize, dv: usize, ld: usize) -> Result<()> {
    let state = rows(state, n, width(dv)?, ld);
    state.write()?;
    // SAFETY: checked above; the caller vouches for the array.
    softmax::reset(unsafe { state.points() }?)
}

/// The length of a state row.
fn width(dv: usize) -> Result<usize> {
    dv.checked_add(STATE_EXTRA).filter(|_| dv > 0).ok_or(Error::Shape)
}

both! {
    /// Adds m keys to n states, so that flash pages, DMA chunks or parts of a file can each do theirs: bit-equal to
    /// bary_softmax_attend over all keys when the calls cut them at multiples of 64.
    ///
    /// state: n rows of BARY_SOFTMAX_STATE_LEN(dv), made by bary_softmax_reset. moments: 1 if bary_softmax_finish will be asked for
    /// more than mean and lse, else 0, the same in all calls. The rest as in bary_softmax_attend; m may be 0.
    fn bary_softmax_accumulate_f32, bary_softmax_accumulate_f64 = accumulate(
        state: out T, ld_state: val usize,
        queries: in T, n: val usize, d: val usize, ld_queries: val usize, keys: in T, m: val usize, ld_keys: val usize,
        values: in T, dv: val usize, ld_values: val usize, bias: in T, logit: val i32, scale: val T, moments: val i32,
        work: out T, work_len: val usize,
    )
}

unsafe fn accumulate<T: Scalar>(
    state: *mut T,
    ld_state: usize,
    queries: *const T,
    n: usize,
    d: usize,
    ld_queries: usize,
    keys: *const T,
    m: usize,
    ld_keys: usize,
    values: *const T,
    dv: usize,
    ld_values: usize,
    bias: *const T,
    kind: i32,
    scale: T,
    moments: i32,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let state = rows(state, n, width(dv)?, ld_state);
    let given = Given {
        queries: rows(queries, n, d, ld_queries),
        keys: rows(keys, m, d, ld_keys),
        values: rows(values, m, dv, ld_values),
        bias: list(bias, m),
    };
    let work = list(work, work_len);
    first(|| apart(&[&[state.write()?], &given.read()?, &[work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { softmax::accumulate(state.points()?, &given.input(kind, scale)?, moments != 0, work.slice()) }
}

both! {
    /// Adds n states to n others, row by row: the states of the keys of both, to rounding (not to the bit).
    ///
    /// state and other: n rows of BARY_SOFTMAX_STATE_LEN(dv); they may not overlap. Scratch: none. Cost: n (dv + 5).
    fn bary_softmax_merge_f32, bary_softmax_merge_f64 = merge(
        state: out T, ld_state: val usize, other: in T, n: val usize, dv: val usize, ld_other: val usize,
    )
}

unsafe fn merge<T: Scalar>(
    state: *mut T,
    ld_state: usize,
    other: *const T,
    n: usize,
    dv: usize,
    ld_other: usize,
) -> Result<()> {
    let (state, other) = (rows(state, n, width(dv)?, ld_state), rows(other, n, width(dv)?, ld_other));
    apart(&[&[state.write()?, other.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { softmax::merge(state.points()?, other.points()?) }
}

both! {
    /// The results of n states, as bary_softmax_attend gives them. Each output may be NULL.
    ///
    /// state: n rows of BARY_SOFTMAX_STATE_LEN(dv). Returns BARY_ERR_EMPTY if some state has seen no key that counts. Scratch: none.
    fn bary_softmax_finish_f32, bary_softmax_finish_f64 = finish(
        mean: out T, ld_mean: val usize, lse: out T, trcov: out T, participation: out T, mean_logit: out T,
        state: in T, n: val usize, dv: val usize, ld_state: val usize,
    )
}

unsafe fn finish<T: Scalar>(
    mean: *mut T,
    ld_mean: usize,
    lse: *mut T,
    trcov: *mut T,
    participation: *mut T,
    mean_logit: *mut T,
    state: *const T,
    n: usize,
    dv: usize,
    ld_state: usize,
) -> Result<()> {
    let results = Results::new(mean, ld_mean, [lse, trcov, participation, mean_logit], n, dv);
    let state = rows(state, n, width(dv)?, ld_state);
    apart(&[&results.write()?, &[state.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { softmax::finish(results.output()?, state.points()?) }
}
