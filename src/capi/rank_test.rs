//! `bary_independence_*`: tables of rank tests, and two samples.

use super::check::{apart, list, rows};
use super::independence::{Sides, Verdict, similarity};
use super::run::{Observer, watch};
use super::{both, sizes};
use crate::independence::{self, Trials, null_quantiles_work_len, two_sample_test_work_len};
use crate::{Outcome, Result, Scalar};
use core::ffi::c_void;

sizes! {
    /// The length of `work` of bary_independence_null_quantiles, in elements.
    fn bary_independence_null_quantiles_work_len_f32, bary_independence_null_quantiles_work_len_f64 = null_quantiles_work_len: (n, d_x, d_y, count)
}

/// The length of `iwork` of bary_independence_null_quantiles, in elements.
#[unsafe(no_mangle)]
pub extern "C" fn bary_independence_null_quantiles_iwork_len(n: usize, count: usize) -> usize {
    independence::null_quantiles_iwork_len(n, count)
}

both! {
    /// A table for devices: quantiles of the HSIC of ranks under independence, from random pairings of the reference points of both sides. Of
    /// `count` pairings at most a share 1 - probabilities[k] reaches quantiles[k]. They hold for every continuous law of the data.
    ///
    /// quantiles, probabilities: len elements each; probabilities ascend in (0, 1), with count (1 - probability) >= 1. x, y: the references, n rows
    /// of d_x and of d_y (they may be the same array). kernel, h_x, h_y: as for bary_independence_hsic. count, seed: pairings, and where they come from. work:
    /// bary_independence_null_quantiles_work_len(n, d_x, d_y, count); iwork: bary_independence_null_quantiles_iwork_len(n, count). observer: sees x
    /// after each pairing, or NULL.
    ///
    /// Returns BARY_STOPPED or BARY_ERR_CALLBACK, quantiles untouched; errors as bary_independence_hsic. Cost: count n^2/2 pairs of kernels.
    fn bary_independence_null_quantiles_f32, bary_independence_null_quantiles_f64 = null_quantiles(
        quantiles: out T, probabilities: in T, len: val usize, x: in T, n: val usize, d_x: val usize, ld_x: val usize, y: in T, d_y: val usize,
        ld_y: val usize, kernel: val i32, h_x: val T, h_y: val T, count: val usize, seed: val u64, work: out T, work_len: val usize,
        iwork: out u32, iwork_len: val usize, observer: val observer, user: val user,
    )
}

unsafe fn null_quantiles<T: Scalar>(
    quantiles: *mut T,
    probabilities: *const T,
    len: usize,
    x: *const T,
    n: usize,
    d_x: usize,
    ld_x: usize,
    y: *const T,
    d_y: usize,
    ld_y: usize,
    kernel: i32,
    h_x: T,
    h_y: T,
    count: usize,
    seed: u64,
    work: *mut T,
    work_len: usize,
    iwork: *mut u32,
    iwork_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let (quantiles, probabilities) = (list(quantiles, len), list(probabilities, len));
    let sides = Sides { x: rows(x, n, d_x, ld_x), y: rows(y, n, d_y, ld_y), kernel, bandwidths: [h_x, h_y] };
    let (work, iwork) = (list(work, work_len), list(iwork, iwork_len));
    let inputs = [probabilities.read()?, sides.x.read()?, sides.y.read()?];
    apart(&[&[quantiles.write()?], &inputs, &[work.write()?, iwork.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe {
        let ([a, b], mut observer, seen) = (sides.similar()?, watch(observer, user), sides.x.points()?);
        let (quantiles, probabilities, work, iwork) = (quantiles.slice(), probabilities.slice(), work.slice(), iwork.slice());
        let observer = |done, count| observer(done, count, seen);
        independence::null_quantiles(quantiles, probabilities, &a, &b, (count, seed), work, iwork, observer)
    }
}

both! {
    /// The p-value of a statistic by such a table: 1 - probability of the last quantile that it reaches, else 1.
    ///
    /// p: one number; statistic: finite; quantiles, probabilities: len elements each. Returns BARY_ERR_PARAMETER, BARY_ERR_NONFINITE.
    fn bary_independence_table_p_f32, bary_independence_table_p_f64 = table_p(
        p: out T, statistic: val T, quantiles: in T, probabilities: in T, len: val usize,
    )
}

unsafe fn table_p<T: Scalar>(p: *mut T, statistic: T, quantiles: *const T, probabilities: *const T, len: usize) -> Result<()> {
    let (p, quantiles, probabilities) = (list(p, 1), list(quantiles, len), list(probabilities, len));
    apart(&[&[p.write()?, quantiles.read()?, probabilities.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { p.slice().fill(independence::table_p(statistic, quantiles.slice(), probabilities.slice())?) };
    Ok(())
}

sizes! {
    /// The length of `work` of bary_independence_two_sample_test, in elements.
    fn bary_independence_two_sample_test_work_len_f32, bary_independence_two_sample_test_work_len_f64 = two_sample_test_work_len: (d)
}

/// The length of `iwork` of bary_independence_two_sample_test, in elements.
#[unsafe(no_mangle)]
pub extern "C" fn bary_independence_two_sample_test_iwork_len(n: usize) -> usize {
    independence::two_sample_test_iwork_len(n)
}

both! {
    /// Whether two samples, pooled in one cloud, are of one law: the squared maximum mean discrepancy (with BARY_KERNEL_DISTANCE the energy
    /// distance), and the share of random relabellings that reach it. On ranks of the pooled sample its law is free of the data's.
    ///
    /// p, statistic, exceeding, done: as for bary_independence_permutation_test. z: n rows of d, of which the first `first` are one sample, the rest
    /// the other. kernel: a bary_kernel; h: its bandwidth. count, level, seed, observer: as there. work:
    /// bary_independence_two_sample_test_work_len(d); iwork: bary_independence_two_sample_test_iwork_len(n).
    ///
    /// Returns BARY_ERR_EMPTY if a sample has no points; else as bary_independence_permutation_test. Cost: n^2/2 kernels a relabelling.
    fn bary_independence_two_sample_test_f32, bary_independence_two_sample_test_f64 = two_sample_test(
        p: out T, statistic: out T, exceeding: out usize, done: out usize, z: in T, n: val usize, d: val usize, ld: val usize, first: val usize,
        kernel: val i32, h: val T, count: val usize, level: val T, seed: val u64, work: out T, work_len: val usize, iwork: out u32,
        iwork_len: val usize, observer: val observer, user: val user,
    )
}

unsafe fn two_sample_test<T: Scalar>(
    p: *mut T,
    statistic: *mut T,
    exceeding: *mut usize,
    done: *mut usize,
    z: *const T,
    n: usize,
    d: usize,
    ld: usize,
    first: usize,
    kernel: i32,
    h: T,
    count: usize,
    level: T,
    seed: u64,
    work: *mut T,
    work_len: usize,
    iwork: *mut u32,
    iwork_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let (verdict, z) = (Verdict::new(p, statistic, exceeding, done), rows(z, n, d, ld));
    let (work, iwork) = (list(work, work_len), list(iwork, iwork_len));
    apart(&[&verdict.spans()?, &[z.read()?, work.write()?, iwork.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe {
        let (pooled, mut observer, seen) = (similarity(z.points()?, kernel, h)?, watch(observer, user), z.points()?);
        let observer = |done, count| observer(done, count, seen);
        let (work, iwork) = (work.slice(), iwork.slice());
        let (found, outcome) =
            independence::two_sample_test(&pooled, first, Trials { count, level, seed }, work, iwork, observer)?;
        verdict.fill(found);
        Ok(outcome)
    }
}
