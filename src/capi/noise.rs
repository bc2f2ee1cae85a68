//! `bary_noise_*`

use super::both;
use super::check::{apart, list, rows};
use crate::noise::{self, Address, normals as fill};
use crate::{Result, Scalar};

both! {
    /// Standard normal numbers by address: row i, column c of `out` becomes the number at (seed, stream, step, row + i,
    /// column + c), a function of these five alone. Any cut of a batch, by rows or columns, gives the same numbers.
    ///
    /// out: n rows of d, row i at out + i * ld. Streams: BARY_STREAM_INITIAL, BARY_STREAM_STEP, or your own from BARY_STREAM_USER on.
    ///
    /// Returns BARY_ERR_PARAMETER if the rows would reach 2^64 or the columns pass 2^32. Scratch: none. Cost: about 40 operations a
    /// number, 60 more a row, and in each row one draw for each pair of columns before `column`.
    fn bary_noise_normals_f32, bary_noise_normals_f64 = normals(
        out: out T, n: val usize, d: val usize, ld: val usize,
        seed: val u64, stream: val u64, step: val u64, row: val u64, column: val u64,
    )
}

unsafe fn normals<T: Scalar>(
    out: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    seed: u64,
    stream: u64,
    step: u64,
    row: u64,
    column: u64,
) -> Result<()> {
    let out = rows(out, n, d, ld);
    out.write()?;
    // SAFETY: checked above; the caller vouches for the array.
    fill(unsafe { out.points() }?, Address { seed, stream, step, row }, column)
}

both! {
    /// The log-density of the normal law N(0, sd^2 I) at each point, -|x|^2 / (2 sd^2) - (d/2) ln(2 pi sd^2): that of a sampler's
    /// initial noise, to which the change that bary_flow_sample_likelihood gives is added. NaN passes through.
    ///
    /// out: n numbers; x: n rows of d. sd: above 0, else BARY_ERR_PARAMETER. Scratch: none. Cost: n d.
    fn bary_noise_log_density_f32, bary_noise_log_density_f64 = log_density(
        out: out T, x: in T, n: val usize, d: val usize, ld: val usize, sd: val T,
    )
}

unsafe fn log_density<T: Scalar>(out: *mut T, x: *const T, n: usize, d: usize, ld: usize, sd: T) -> Result<()> {
    let (out, x) = (list(out, n), rows(x, n, d, ld));
    apart(&[&[out.write()?, x.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { noise::log_density(out.slice(), x.points()?, sd) }
}

both! {
    /// Chi variates by address: number i of `out` becomes the length of a normal point of k dimensions at (seed, stream, step, row + i), a
    /// function of these four and k alone. Its square is a chi-squared variate, half of that a gamma variate of shape k/2. It is made of the random
    /// words that bary_noise_normals takes for that row: use a stream for one of the two.
    ///
    /// out: n numbers. k: above 0, whole or not, else BARY_ERR_PARAMETER, and so if the rows would reach 2^64. Scratch: none. Cost: some 300
    /// operations a number, whatever k is.
    fn bary_noise_chi_f32, bary_noise_chi_f64 = chi(
        out: out T, n: val usize, k: val T, seed: val u64, stream: val u64, step: val u64, row: val u64,
    )
}

unsafe fn chi<T: Scalar>(out: *mut T, n: usize, k: T, seed: u64, stream: u64, step: u64, row: u64) -> Result<()> {
    let out = list(out, n);
    out.write()?;
    // SAFETY: checked above; the caller vouches for the array.
    noise::chi(unsafe { out.slice() }, k, Address { seed, stream, step, row })
}
