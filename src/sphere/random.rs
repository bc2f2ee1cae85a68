//! Layers of attention with random weights that are nowhere stored, one layer or many: the model of a transformer at its initialisation.
//!
//! Every head has fresh weights in every layer, independent of all others, made by address as they are used (`src/sphere/weights.rs`): the drive is
//! `g_i = (1/H) sum_h V_h m_i^h`, a layer `x_i := R(x_i, eta g_i)`, as with weights of the caller. Layers can be cut and resumed anywhere
//! without changing a bit. Cost of a layer: H (n^2 (2 r + 2 d + 20) + n d (4 r + 2 d)) operations (orthogonal matrices: twice the second part), and the noise, about 40 for each of the
//! H (2 r + d) d weights. Memory: [`random_work_len`], for r <= d at most 4 n d + 2 n scalars and a multiple of d, whatever H and the number of layers.
//! docs/math.md, section 5.

use super::drive::{Drive, Weights, drive, drive_work_len};
use super::retract::{Retraction, retract_within};
use super::weights::{Ensemble, MAX_ROWS, Matrix, address, weights_work_len};
use crate::error::{Error, Outcome, Result, ensure};
use crate::points::{Add, Points, PointsMut, Replace, same_shape};
use crate::scalar::Scalar;
use core::num::NonZeroUsize;

/// A layer of H heads with random weights; its index in the network is that of its weights.
#[derive(Clone, Copy, Debug)]
pub struct RandomLayer<T> {
    /// The seed of all weights.
    pub seed: u64,
    /// H, from 1 to 2^32.
    pub heads: usize,
    /// Queries and keys: `None` where they are the tokens.
    pub query_key: Option<Ensemble<T>>,
    /// The rows of W_Q and W_K; `None` for one matrix of d rows, A in `beta <A x_i, x_j>`, and where queries and keys are the tokens.
    pub rank: Option<NonZeroUsize>,
    /// V; `None` is the identity.
    pub value: Option<Ensemble<T>>,
    /// How queries and keys make a drive.
    pub drive: Drive<T>,
    /// How far tokens go along it.
    pub eta: T,
    /// How they return to the sphere.
    pub retraction: Retraction,
}

/// The scalars of scratch of [`random_drive`], [`random_step`] and [`random_run`] for n tokens of dimension d and factors of `rank` rows; rank 0 is one
/// matrix, or none.
pub const fn random_work_len<T: Scalar>(n: usize, d: usize, rank: usize) -> usize {
    let largest = if rank == 0 {
        let (none, one) = (held::<T>(n, d, 0, 0), held::<T>(n, d, d, 0));
        if none > one { none } else { one }
    } else {
        held::<T>(n, d, rank, rank)
    };
    n.saturating_mul(d).saturating_add(largest)
}

/// [`drive_work_len`]. While keys are made, what queries and keys leave of the tokens is held too; while values are made, one more cloud.
const fn held<T: Scalar>(n: usize, d: usize, query: usize, key: usize) -> usize {
    let rest = d.saturating_sub(query);
    let rows = query.saturating_add(key).saturating_add(rest);
    drive_work_len::<T>(n, d, query, key, n.saturating_mul(rows).saturating_add(weights_work_len::<T>(d)))
}

/// The weights of a layer.
pub(super) struct Regenerated<'a, T> {
    pub(super) layer: &'a RandomLayer<T>,
    pub(super) index: u64,
    pub(super) dim: NonZeroUsize,
}

impl<T: Scalar> Weights<T> for Regenerated<'_, T> {
    fn heads(&self) -> usize {
        self.layer.heads
    }

    fn query_len(&self) -> Option<NonZeroUsize> {
        self.layer.query_key.map(|_| self.layer.rank.unwrap_or(self.dim))
    }

    fn key_len(&self) -> Option<NonZeroUsize> {
        self.layer.query_key.and(self.layer.rank)
    }

    fn queries(&mut self, q: PointsMut<'_, T>, x: Points<'_, T>, head: usize, work: &mut [T]) -> Result<()> {
        let first = address(self.layer.seed, self.index, head, Matrix::Query);
        self.layer.query_key.map_or(Ok(()), |ensemble| ensemble.apply(q, x, first, work))
    }

    fn keys(&mut self, k: PointsMut<'_, T>, x: Points<'_, T>, head: usize, work: &mut [T]) -> Result<()> {
        let first = address(self.layer.seed, self.index, head, Matrix::Key);
        self.layer.query_key.map_or(Ok(()), |ensemble| ensemble.apply(k, x, first, work))
    }

    fn add_values(&mut self, mut g: PointsMut<'_, T>, m: Points<'_, T>, head: usize, work: &mut [T]) -> Result<()> {
        let first = address(self.layer.seed, self.index, head, Matrix::Value);
        match self.layer.value {
            Some(ensemble) => ensemble.add(g, m, first, work),
            None => {
                g.blend(&m, Add(T::ONE));
                Ok(())
            }
        }
    }
}

impl<T: Scalar> RandomLayer<T> {
    /// The scalars of scratch for n tokens of dimension d.
    pub fn work_len(&self, n: usize, d: usize) -> usize {
        random_work_len::<T>(n, d, self.rank.map_or(0, NonZeroUsize::get))
    }

    /// Every check that does not depend on the numbers of the tokens.
    pub(super) fn check(&self, n: usize, d: usize, work: &[T]) -> Result<()> {
        let count = u64::try_from(self.heads).is_ok_and(|heads| (1..=MAX_ROWS).contains(&heads));
        ensure(count && self.drive.beta.is_finite() && self.eta.is_finite(), Error::Parameter)?;
        ensure(self.query_key.is_some() || self.rank.is_none(), Error::Parameter)?;
        if let Some(ensemble) = self.query_key {
            ensemble.check(self.rank.map_or(d, NonZeroUsize::get), d)?;
        }
        self.value.map_or(Ok(()), |ensemble| ensemble.check(d, d))?;
        ensure(work.len() >= self.work_len(n, d), Error::Scratch)
    }

    /// That no product of a weight and a token overflows.
    pub(super) fn ranges(&self, x: &Points<'_, T>) -> Result<()> {
        let (d, largest) = (x.dim().get(), x.largest()?);
        let bound = |ensemble: Option<Ensemble<T>>| ensemble.map_or(largest, |ensemble| ensemble.bound(d, largest));
        let drive = bound(self.value) * T::from_usize(self.heads);
        ensure(bound(self.query_key).fits() && drive.fits(), Error::Range)
    }

    /// The drive of layer `index`, written to the front of scratch.
    fn held_drive<'w>(&self, x: Points<'_, T>, index: u64, work: &'w mut [T]) -> Result<Points<'w, T>> {
        self.ranges(&x)?;
        let (mut g, work) = PointsMut::take(work, x.len(), x.dim().get())?;
        drive(g.reborrow(), x, &mut Regenerated { layer: self, index, dim: x.dim() }, self.drive, work)?;
        Ok(g.into_view())
    }
}

/// The ambient drive of every token by layer `index` of the network.
///
/// # Errors
/// `Shape`, also for more orthogonal rows than columns; `Scratch`; `Parameter` unless there are 1 to 2^32 heads, beta and eta are finite, and each sd is
/// finite and at least 0; `NonFinite`; `Empty` for no tokens; `Range` if a product, a logit or, for USA, a number of the drive could overflow.
pub fn random_drive<T: Scalar>(
    mut g: PointsMut<'_, T>,
    x: Points<'_, T>,
    layer: &RandomLayer<T>,
    index: u64,
    work: &mut [T],
) -> Result<()> {
    same_shape(&g.view(), &x)?;
    layer.check(x.len(), x.dim().get(), work)?;
    let held = layer.held_drive(x, index, work)?;
    g.blend(&held, Replace);
    Ok(())
}

/// Layer `index` of the network, in place: [`random_drive`], then [`retract`](super::retract) by eta.
///
/// # Errors
/// As for these two; the tokens are then untouched.
pub fn random_step<T: Scalar>(mut x: PointsMut<'_, T>, layer: &RandomLayer<T>, index: u64, work: &mut [T]) -> Result<()> {
    layer.check(x.len(), x.dim().get(), work)?;
    let g = layer.held_drive(x.view(), index, work)?;
    retract_within(x.reborrow(), g, layer.eta, layer.retraction)
}

/// `layers` layers from `first` on, in place; the observer sees the tokens after each: how many are done, of how many, and where the tokens are.
///
/// No layers change and scan nothing. The layers of a network can be run in one call or in many: the bits are those of [`random_step`] for each index.
///
/// # Errors
/// As [`random_step`]; `Parameter` also if layers would reach 2^64; the observer's. Tokens are then those after the last layer that was done.
pub fn random_run<T: Scalar>(
    mut x: PointsMut<'_, T>,
    layer: &RandomLayer<T>,
    first: u64,
    layers: usize,
    mut observer: impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome>,
    work: &mut [T],
) -> Result<Outcome> {
    layer.check(x.len(), x.dim().get(), work)?;
    ensure(u64::try_from(layers).ok().and_then(|layers| first.checked_add(layers)).is_some(), Error::Parameter)?;
    for (done, index) in (1..=layers).zip(first..) {
        random_step(x.reborrow(), layer, index, work)?;
        if observer(done, layers, x.view())? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
    }
    Ok(Outcome::Done)
}
