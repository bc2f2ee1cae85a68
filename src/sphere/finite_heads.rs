//! The diffusive limit of layers whose heads are drawn from a finite list of K, each equally likely, with drives B_k and mean b:
//!
//! ```text
//! dx_i = P_{x_i} b_i dt + sqrt(eta/H) sum_k K^(-1/2) P_{x_i} (B_k(x_i) - b(x_i)) dw_k + (retraction)
//! ```
//!
//! The same K Brownian motions move all tokens: common noise. A step by dt moves every token along `b dt + sqrt(eta dt / (H K)) sum_k (B_k - b) w_k`, which is
//! the drive of the K heads weighted by `dt + sqrt(K eta dt / H) (w_k - mean of w)`, and back to the sphere; w_k is the normal number of row k of
//! [`STREAM_STEP`]. The retraction gives Ito's drift: `-(1/2) |G|^2 x` per unit of variance of the tangential noise G, and with
//! [`Retraction::Normalise`] the tangential `-<x, xi> G` of the ambient noise xi too (half of it for Moebius, none for exponential), as layers with it have.
//! Cost and scratch: those of a layer's drive, n d more each. Error: weakly O(dt). Source: arXiv 2604.01978.

use super::drive::{Drive, Weights, drive};
use super::heads::{Heads, layer_work_len};
use super::retract::{Retraction, retract};
use crate::error::{Error, Result, ensure};
use crate::noise::{Address, STREAM_STEP, normals};
use crate::points::{Add, Points, PointsMut};
use crate::scalar::Scalar;
use core::num::NonZeroUsize;

/// The scalars of scratch of [`finite_heads_step`], for n tokens of dimension d and matrices W_Q, W_K, W_V of so many rows, 0 where there is none.
pub const fn finite_heads_work_len<T: Scalar>(n: usize, d: usize, query: usize, key: usize, value: usize) -> usize {
    n.saturating_mul(d).saturating_add(layer_work_len::<T>(n, d, query, key, value))
}

/// A step by dt >= 0, in place; `ratio` is eta / H of the layers, at least 0. The noise is that of (seed, step).
///
/// # Errors
/// As [`layer_drive`](super::layer_drive); `Parameter` unless dt and ratio are finite and at least 0. The tokens are then untouched.
pub fn finite_heads_step<T: Scalar>(
    mut x: PointsMut<'_, T>,
    heads: &Heads<'_, T>,
    how: Drive<T>,
    (ratio, dt): (T, T),
    (seed, step): (u64, u64),
    retraction: Retraction,
    work: &mut [T],
) -> Result<()> {
    let (n, d) = (x.len(), x.dim().get());
    heads.check_shapes(d, how.beta)?;
    ensure(ratio >= T::ZERO && dt >= T::ZERO && ratio.is_finite() && dt.is_finite(), Error::Parameter)?;
    ensure(work.len() >= heads.work_len_of(finite_heads_work_len::<T>, n, d), Error::Scratch)?;
    heads.ranges(x.view().largest()?)?;
    let (mut own, work) = PointsMut::take(work, n, d)?;
    let (mut g, work) = PointsMut::take(work, n, d)?;
    let size = T::from_usize(heads.count).sqrt() * ratio.sqrt() * dt.sqrt();
    let mut weights = Weighted { heads: *heads, own: own.reborrow(), dt, size, seed, step, mean: T::ZERO };
    for head in 0..heads.count {
        weights.mean += weights.normal(head)?;
    }
    weights.mean /= T::from_usize(heads.count);
    drive(g.reborrow(), x.view(), &mut weights, how, work)?;
    retract(x.reborrow(), g.view(), T::ONE, retraction)
}

/// Heads with a weight each.
struct Weighted<'a, 'b, T> {
    heads: Heads<'a, T>,
    /// What one head adds.
    own: PointsMut<'b, T>,
    dt: T,
    /// `sqrt(K eta dt / H)`
    size: T,
    seed: u64,
    step: u64,
    /// The mean of all w.
    mean: T,
}

impl<T: Scalar> Weighted<'_, '_, T> {
    /// w_k
    fn normal(&self, head: usize) -> Result<T> {
        let mut w = [T::ZERO];
        let address = Address { seed: self.seed, stream: STREAM_STEP, step: self.step, row: head as u64 };
        normals(PointsMut::packed(&mut w, 1)?, address, 0)?;
        let [w] = w;
        Ok(w)
    }
}

impl<T: Scalar> Weights<T> for Weighted<'_, '_, T> {
    fn heads(&self) -> usize {
        self.heads.heads()
    }

    fn query_len(&self) -> Option<NonZeroUsize> {
        self.heads.query_len()
    }

    fn key_len(&self) -> Option<NonZeroUsize> {
        self.heads.key_len()
    }

    fn queries(&mut self, q: PointsMut<'_, T>, x: Points<'_, T>, head: usize, work: &mut [T]) -> Result<()> {
        self.heads.queries(q, x, head, work)
    }

    fn keys(&mut self, k: PointsMut<'_, T>, x: Points<'_, T>, head: usize, work: &mut [T]) -> Result<()> {
        self.heads.keys(k, x, head, work)
    }

    fn add_values(&mut self, mut g: PointsMut<'_, T>, m: Points<'_, T>, head: usize, work: &mut [T]) -> Result<()> {
        let weight = self.dt + self.size * (self.normal(head)? - self.mean);
        self.own.rows_mut().for_each(|row| row.fill(T::ZERO));
        self.heads.add_values(self.own.reborrow(), m, head, work)?;
        g.blend(&self.own.view(), Add(weight));
        Ok(())
    }
}
