//! The kernel: softmax-weighted means of points, in one pass over the keys.
//!
//! For a query x, keys y_j, values v_j and logits `l_j = beta <x, y_j> + b_j` or `-kappa |x - s y_j|^2 + b_j`, with
//! `w_j = exp(l_j) / sum_k exp(l_k)` (docs/math.md, section 1):
//!
//! ```text
//! lse           = ln sum_j exp(l_j)        log-density, Sinkhorn potential
//! mean          = sum_j w_j v_j            denoiser, attention, barycentric projection
//! trcov         = sum_j w_j |v_j - mean|^2 divergence of a flow
//! participation = sum_j w_j^2              1 / effective sample size
//! mean_logit    = sum_j w_j l_j            entropy = lse - mean_logit
//! ```
//!
//! Cost: d + dv multiply-adds and one exponential per query and key. Scratch: [`work_len`]. Error: with `u = EPSILON / 2`,
//! the logits' rounding, at most `(min(d, 6 + d/16) + 4) u |l|` each, and `(64 + m/32) u max|v|` from each of the two sums.
//!
//! The bits are a function of the inputs alone: docs/design.md, "The kernel's definition". Squared distances come from
//! differences, never from expanded squares.

mod causal;
mod check;
mod few;
mod mutual;
mod output;
mod pass;
mod plain;
mod product;
mod score;
mod side;
mod state;
mod tile;

use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;
use crate::simd::{BLOCK, dispatch};
pub use causal::attend_causal;
use core::marker::PhantomData;
pub(crate) use few::{Means, few, few_twice};
use mutual::Drive;
pub(crate) use mutual::{NEAR_ONE, shift};
pub use mutual::{Wanted, mutual, mutual_work_len};
pub use output::{Covariance, Output};
use pass::{Ends, Pass};
use plain::Logits;
pub(crate) use plain::{distances, dots};
pub use state::{STATE_EXTRA, finish, merge, reset};
use tile::{Aim, Along, Mean, Moments};

/// How a query and a key make a logit (before the bias).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Logit<T> {
    /// `beta <x, y>`
    Dot {
        /// Inverse temperature, any sign.
        beta: T,
    },
    /// `-kappa |x - key_scale y|^2`
    Distance {
        /// Inverse squared length, any sign; a Gaussian of standard deviation s has `1 / (2 s^2)`.
        kappa: T,
        /// Factor of the keys: 1 for plain distances, the time t in a flow.
        key_scale: T,
    },
}

/// What a softmax mean is made of.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a, T> {
    /// n points of dimension d.
    pub queries: Points<'a, T>,
    /// m points of dimension d.
    pub keys: Points<'a, T>,
    /// m points of dimension dv; may be the keys themselves.
    pub values: Points<'a, T>,
    /// m numbers added to the logits (log-weights, dual potentials); minus infinity masks a key. `None`: zeros.
    pub bias: Option<&'a [T]>,
    /// The logit.
    pub logit: Logit<T>,
}

/// The scalars of scratch that [`attend`] and [`accumulate`] need for queries of dimension d and values of dimension dv.
pub const fn work_len<T: Scalar>(d: usize, dv: usize) -> usize {
    let tiles = if T::LANES * 2 >= BLOCK { BLOCK / 2 } else { 0 };
    T::LANES.saturating_mul(d.saturating_add(dv).saturating_add(BLOCK + 1 + tiles))
}

/// The scalars of scratch that [`attend`] needs if products with the covariance are wanted.
pub const fn covariance_work_len<T: Scalar>(d: usize, dv: usize) -> usize {
    work_len::<T>(d, dv).saturating_add(T::LANES.saturating_mul(dv.saturating_mul(4).saturating_add(BLOCK)))
}

/// Softmax means of the values, one for each query, and what else `output` asks for.
///
/// # Errors
/// `Shape`, `Length`, `Scratch`, `Parameter`, `NonFinite`, `Range`, and `Empty` where no key is left. Outputs are then
/// untouched.
#[inline(always)]
pub fn attend<T: Scalar>(mut output: Output<'_, T>, input: &Input<'_, T>, work: &mut [T]) -> Result<()> {
    // in line, so that who always or never wants products has the code of one of the two
    if output.covariance.is_some() { attend_along(output, input, work) } else { attend_once(&mut output, input, work) }
}

/// [`attend`] with products.
fn attend_along<T: Scalar>(mut output: Output<'_, T>, input: &Input<'_, T>, work: &mut [T]) -> Result<()> {
    let Some(covariance) = &output.covariance else { return Ok(()) };
    check::attend(&output, input)?;
    check::along(input, covariance)?;
    check::any_key(input)?;
    let need = covariance_work_len::<T>(input.keys.dim().get(), input.values.dim().get());
    let work = work.get_mut(..need).ok_or(Error::Scratch)?;
    run::<T, Along>(&mut output, input, work, -T::INFINITY, plain_logits(&input.logit))
}

/// [`attend`] without products.
pub(crate) fn attend_once<T: Scalar>(output: &mut Output<'_, T>, input: &Input<'_, T>, work: &mut [T]) -> Result<()> {
    let logits = plain_logits(&input.logit);
    if !output.wants_moments() {
        return means_and_lse(output, input, work, logits);
    }
    check::attend(output, input)?;
    check::any_key(input)?;
    run::<T, Moments>(output, input, work, -T::INFINITY, logits)
}

/// [`attend`] where no moments are asked for.
pub(crate) fn means_and_lse<T: Scalar>(
    output: &mut Output<'_, T>,
    input: &Input<'_, T>,
    work: &mut [T],
    logits: Logits<T>,
) -> Result<()> {
    check::attend(output, input)?;
    check::any_key(input)?;
    run::<T, Mean>(output, input, work, -T::INFINITY, logits)
}

/// [`attend`] for means alone.
pub(crate) fn means<T: Scalar>(out: PointsMut<'_, T>, input: &Input<'_, T>, work: &mut [T], logits: Logits<T>) -> Result<()> {
    ensure(out.len() == input.queries.len() && out.dim() == input.values.dim(), Error::Shape)?;
    check::input(input, false)?;
    check::any_key(input)?;
    run::<T, Mean>(&mut Drive { out, wanted: Wanted::Means }, input, work, -T::INFINITY, logits)
}

/// What writes such logits where lanes are single numbers.
fn plain_logits<T: Scalar>(logit: &Logit<T>) -> Logits<T> {
    match logit {
        Logit::Dot { .. } => dots,
        Logit::Distance { .. } => distances,
    }
}

/// Adds keys to caller-held states, one row of `dv + STATE_EXTRA` numbers for each query.
///
/// Bit-equal to one call over all keys when the calls cut them at multiples of 64. `moments` must be the same in all
/// calls; without it a state only knows the mean and lse.
///
/// # Errors
/// As [`attend`], but no keys are no error.
pub fn accumulate<T: Scalar>(state: PointsMut<'_, T>, input: &Input<'_, T>, moments: bool, work: &mut [T]) -> Result<()> {
    let dv = input.values.dim().get();
    ensure(state.len() == input.queries.len() && state.dim().get() == dv + STATE_EXTRA, Error::Shape)?;
    check::input(input, moments)?;
    state::check(&state.view())?;
    let (ends, logits) = (&mut state::Held { state }, plain_logits(&input.logit));
    if moments {
        run::<T, Moments>(ends, input, work, -T::INFINITY, logits)
    } else {
        run::<T, Mean>(ends, input, work, -T::INFINITY, logits)
    }
}

/// One pass over the keys; `bound` is the maximum to start with. By itself, so that the deepest pass's stack is not every call's.
#[inline(never)]
fn run<T: Scalar, A: Aim>(
    ends: &mut dyn Ends<T>,
    input: &Input<'_, T>,
    work: &mut [T],
    bound: T,
    logits: Logits<T>,
) -> Result<()> {
    let need = work_len::<T>(input.keys.dim().get(), input.values.dim().get());
    ensure(work.len() >= need, Error::Scratch)?;
    let work = if A::PRODUCT { work } else { work.get_mut(..need).unwrap_or_default() };
    dispatch(Pass { input, ends, work, bound, logits, aim: PhantomData::<A> });
    Ok(())
}
