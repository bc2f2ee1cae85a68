//! `bary_softmax_attend_causal`

use super::both;
use super::check::{apart, first, list, rows};
use super::softmax::Given;
use crate::softmax;
use crate::{Result, Scalar};

both! {
    /// As bary_softmax_attend under a causal mask: query i sees keys 0 to i + m - n, so that the last query sees all keys. With m = n tokens see
    /// themselves and those before them; with m > n the last n of m tokens ask a cache of keys and values.
    ///
    /// mean: n rows of dv; lse: n numbers; each may be NULL if not wanted. The rest, work_len included, as in bary_softmax_attend. Each
    /// query's results are those of a call with this query and the keys it sees, to the bit.
    ///
    /// Returns BARY_ERR_SHAPE for m < n, BARY_ERR_EMPTY if some query sees no key that counts; n = 0 does nothing. Cost: n (m - n/2) (2 (d + dv) + 20) operations.
    fn bary_softmax_attend_causal_f32, bary_softmax_attend_causal_f64 = attend_causal(
        mean: out T, ld_mean: val usize, lse: out T,
        queries: in T, n: val usize, d: val usize, ld_queries: val usize, keys: in T, m: val usize, ld_keys: val usize,
        values: in T, dv: val usize, ld_values: val usize, bias: in T, logit: val i32, scale: val T,
        work: out T, work_len: val usize,
    )
}

unsafe fn attend_causal<T: Scalar>(
    mean: *mut T,
    ld_mean: usize,
    lse: *mut T,
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
    let (mean, lse) = (rows(mean, n, dv, ld_mean), list(lse, n));
    let given = Given {
        queries: rows(queries, n, d, ld_queries),
        keys: rows(keys, m, d, ld_keys),
        values: rows(values, m, dv, ld_values),
        bias: list(bias, m),
    };
    let work = list(work, work_len);
    first(|| apart(&[&[mean.write_if_given()?, lse.write_if_given()?, work.write()?], &given.read()?]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let input = given.input(kind, scale)?;
        softmax::attend_causal(mean.points_if_given()?, lse.slice_if_given(), &input, work.slice())
    }
}
