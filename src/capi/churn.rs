//! `bary_flow_sample_churn`: the run with all of EDM's churn.

use super::both;
use super::check::{apart, list, rows};
use super::run::{Field, Observer, asked, watch};
use crate::flow::{self, Churn};
use crate::noise::{Address, STREAM_STEP};
use crate::{Outcome, Result, Scalar};
use core::ffi::c_void;

both! {
    /// bary_flow_sample_stochastic with BARY_STOCHASTIC_CHURN and all of EDM's parameters: before each step the noise level sigma = (1 - t) / t is
    /// raised to (1 + gamma) sigma where sigma_min <= sigma <= sigma_max, by new noise times `noise`; then bary_flow_relax. noise = 1,
    /// sigma_min = 0 and sigma_max = INFINITY is what BARY_STOCHASTIC_CHURN does.
    ///
    /// gamma: at least 0, EDM's min(S_churn / N, sqrt(2) - 1) for N = len - 1 steps. noise (S_noise), sigma_min (S_tmin): at least 0; sigma_max
    /// (S_tmax): at least sigma_min, may be infinite; else BARY_ERR_PARAMETER. All else as in bary_flow_sample_stochastic: times increase in
    /// [0, 1], and the field gives denoised points. work: bary_flow_sample_stochastic_work_len(n, d) elements.
    ///
    /// Returns as bary_flow_sample. Cost: (len - 1) (field + 50 n d).
    fn bary_flow_sample_churn_f32, bary_flow_sample_churn_f64 = sample_churn(
        x: out T, n: val usize, d: val usize, ld: val usize, times: in T, len: val usize,
        gamma: val T, noise: val T, sigma_min: val T, sigma_max: val T, seed: val u64, first_row: val u64, first_step: val u64,
        work: out T, work_len: val usize, field: val field, observer: val observer, user: val user,
    )
}

unsafe fn sample_churn<T: Scalar>(
    x: *mut T,
    n: usize,
    d: usize,
    ld: usize,
    times: *const T,
    len: usize,
    gamma: T,
    noise: T,
    low: T,
    high: T,
    seed: u64,
    first_row: u64,
    first_step: u64,
    work: *mut T,
    work_len: usize,
    field: Field<T>,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let (x, times, work) = (rows(x, n, d, ld), list(times, len), list(work, work_len));
    apart(&[&[x.write()?, times.read()?, work.write()?]])?;
    let churn = Churn { gamma, noise, low, high };
    let address = Address { seed, stream: STREAM_STEP, step: first_step, row: first_row };
    // SAFETY: checked above; the caller vouches for the arrays and the callbacks.
    unsafe {
        let (x, times, work) = (x.points()?, times.slice(), work.slice());
        flow::sample_churn(x, times, churn, address, asked(field, user)?, watch(observer, user), work)
    }
}
