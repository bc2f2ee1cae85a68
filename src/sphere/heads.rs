//! A layer of attention with many heads, whose weights the caller gives: `g_i = (1/H) sum_h W_O W_V m_i^h`, then `x_i := R(x_i, eta g_i)`.
//!
//! The logits of head h are `beta <W_Q x_i, W_K x_j>`, its mean `m_i = sum_j w_ij x_j` (`src/sphere/drive.rs`). A matrix that is not given is the
//! identity: no weights at all are [`attention`], and its bits; W_Q alone is the A of `<A x_i, x_j>`; W_V alone is V. All tokens move at
//! once: the drives are held beside them. Memory: [`layer_work_len`], at most n (2 d + 1 + max(d + r_Q + r_K, r_V)) scalars and the kernel's scratch.

use super::attention::{attention, attention_step};
use super::drive::{Drive, Mask, Weights, drive, drive_work_len};
use super::retract::{Retraction, retract_within};
use crate::error::{Error, Result, ensure};
use crate::linalg::{Write, product, product_work_len};
use crate::points::{Add, Points, PointsMut, Replace, same_shape};
use crate::scalar::Scalar;
use core::num::NonZeroUsize;

/// The weights of H heads. The matrices of a kind lie one after the other; `None` is the identity.
#[derive(Clone, Copy, Debug)]
pub struct Heads<'a, T> {
    /// H.
    pub count: usize,
    /// W_Q: H matrices of r rows of d; r is d where there are no keys.
    pub query: Option<Points<'a, T>>,
    /// W_K: H matrices of r rows of d; r is d where there are no queries.
    pub key: Option<Points<'a, T>>,
    /// W_V: H matrices of r_V rows of d; r_V is d where there is no output.
    pub value: Option<Points<'a, T>>,
    /// W_O: H matrices of d rows of r_V; r_V is d where there are no values.
    pub output: Option<Points<'a, T>>,
}

/// The scalars of scratch of [`layer_drive`] and [`layer_step`], for n tokens of dimension d and matrices W_Q, W_K, W_V of so many rows,
/// 0 where there is none.
pub const fn layer_work_len<T: Scalar>(n: usize, d: usize, query: usize, key: usize, value: usize) -> usize {
    let widest = if value > d { value } else { d };
    let after = n.saturating_mul(value).saturating_add(product_work_len::<T>(widest));
    n.saturating_mul(d).saturating_add(drive_work_len::<T>(n, d, query, key, after))
}

impl<'a, T: Scalar> Heads<'a, T> {
    /// One head without a matrix.
    pub const IDENTITY: Self = Self { count: 1, query: None, key: None, value: None, output: None };

    /// The rows of a matrix of one head; 0 where there is none.
    fn rows(&self, matrices: &Option<Points<'a, T>>) -> usize {
        matrices.as_ref().and_then(|all| all.len().checked_div(self.count)).unwrap_or(0)
    }

    /// The matrix of a head.
    fn of(&self, matrices: &Option<Points<'a, T>>, head: usize) -> Option<Points<'a, T>> {
        let rows = self.rows(matrices);
        matrices.as_ref().map(|all| all.part(head.saturating_mul(rows), rows))
    }

    /// What a function of the shapes (n, d and the rows of W_Q, W_K, W_V) says of these heads.
    pub(super) fn work_len_of(&self, len: impl Fn(usize, usize, usize, usize, usize) -> usize, n: usize, d: usize) -> usize {
        len(n, d, self.rows(&self.query), self.rows(&self.key), self.rows(&self.value))
    }

    /// Whether this is self-attention without weights.
    fn is_identity(&self, mask: Mask) -> bool {
        let none = [&self.query, &self.key, &self.value, &self.output].into_iter().all(Option::is_none);
        none && self.count == 1 && mask == Mask::Full
    }

    /// That the matrices fit each other and tokens of dimension d.
    fn shapes(&self, d: usize) -> Result<()> {
        ensure(self.count > 0, Error::Parameter)?;
        for all in [&self.query, &self.key, &self.value].into_iter().flatten() {
            ensure(all.dim().get() == d && !all.is_empty() && all.len().checked_rem(self.count) == Some(0), Error::Shape)?;
        }
        let or_d = |matrices: &Option<Points<'a, T>>| if matrices.is_some() { self.rows(matrices) } else { d };
        ensure(or_d(&self.query) == or_d(&self.key), Error::Shape)?;
        let inner = self.output.as_ref().map_or(d, |all| all.dim().get());
        ensure(or_d(&self.value) == inner, Error::Shape)?;
        ensure(self.output.as_ref().is_none_or(|all| Some(all.len()) == self.count.checked_mul(d)), Error::Shape)
    }

    /// That the matrices fit, and that beta is finite.
    pub(super) fn check_shapes(&self, d: usize, beta: T) -> Result<()> {
        self.shapes(d)?;
        ensure(beta.is_finite(), Error::Parameter)
    }

    /// That weights are finite, and so small that no product with a token of magnitudes up to `largest` overflows.
    pub(super) fn ranges(&self, largest: T) -> Result<()> {
        let after = |matrices: &Option<Points<'a, T>>, x: T| match matrices {
            Some(all) => all.largest().map(|w| w * x * T::from_usize(all.dim().get())),
            None => Ok(x),
        };
        let (query, key) = (after(&self.query, largest)?, after(&self.key, largest)?);
        let drive = after(&self.output, after(&self.value, largest)?)?;
        ensure(query.fits() && key.fits() && (drive * T::from_usize(self.count)).fits(), Error::Range)
    }

    /// Every check before a drive; whether [`attention`] is to be called.
    fn check(&self, x: &Points<'_, T>, how: Drive<T>, work: &[T]) -> Result<bool> {
        let d = x.dim().get();
        self.check_shapes(d, how.beta)?;
        ensure(work.len() >= self.work_len_of(layer_work_len::<T>, x.len(), d), Error::Scratch)?;
        if !self.is_identity(how.mask) {
            self.ranges(x.largest()?)?;
        }
        Ok(self.is_identity(how.mask))
    }
}

impl<T: Scalar> Weights<T> for Heads<'_, T> {
    fn heads(&self) -> usize {
        self.count
    }

    fn query_len(&self) -> Option<NonZeroUsize> {
        NonZeroUsize::new(self.rows(&self.query))
    }

    fn key_len(&self) -> Option<NonZeroUsize> {
        NonZeroUsize::new(self.rows(&self.key))
    }

    fn queries(&mut self, q: PointsMut<'_, T>, x: Points<'_, T>, head: usize, work: &mut [T]) -> Result<()> {
        self.of(&self.query, head).map_or(Ok(()), |w| product(q, x, w, Write::Replace, work))
    }

    fn keys(&mut self, k: PointsMut<'_, T>, x: Points<'_, T>, head: usize, work: &mut [T]) -> Result<()> {
        self.of(&self.key, head).map_or(Ok(()), |w| product(k, x, w, Write::Replace, work))
    }

    fn add_values(&mut self, mut g: PointsMut<'_, T>, m: Points<'_, T>, head: usize, work: &mut [T]) -> Result<()> {
        match (self.of(&self.value, head), self.of(&self.output, head)) {
            (None, None) => g.blend(&m, Add(T::ONE)),
            (Some(w), None) | (None, Some(w)) => product(g, m, w, Write::Add, work)?,
            (Some(value), Some(output)) => {
                let (mut v, work) = PointsMut::take(work, m.len(), value.len())?;
                product(v.reborrow(), m, value, Write::Replace, work)?;
                product(g, v.view(), output, Write::Add, work)?;
            }
        }
        Ok(())
    }
}

/// The ambient drive of every token.
///
/// # Errors
/// `Shape` if matrices do not fit; `Scratch`; `Parameter` unless there is a head and beta is finite; `NonFinite`; `Empty` for no tokens;
/// `Range` if a product, a logit or, for USA, a number of the drive would overflow.
pub fn layer_drive<T: Scalar>(
    mut g: PointsMut<'_, T>,
    x: Points<'_, T>,
    heads: &Heads<'_, T>,
    how: Drive<T>,
    work: &mut [T],
) -> Result<()> {
    same_shape(&g.view(), &x)?;
    if heads.check(&x, how, work)? {
        return attention(g, x, how.beta, how.form, work);
    }
    let (mut sum, work) = PointsMut::take(work, x.len(), x.dim().get())?;
    drive(sum.reborrow(), x, &mut { *heads }, how, work)?;
    g.blend(&sum.view(), Replace);
    Ok(())
}

/// One layer, in place: [`layer_drive`], then [`retract`](super::retract) by eta.
///
/// # Errors
/// As for these two; the tokens are then untouched.
pub fn layer_step<T: Scalar>(
    mut x: PointsMut<'_, T>,
    heads: &Heads<'_, T>,
    how: Drive<T>,
    eta: T,
    retraction: Retraction,
    work: &mut [T],
) -> Result<()> {
    ensure(eta.is_finite(), Error::Parameter)?;
    if heads.check(&x.view(), how, work)? {
        return attention_step(x, how.beta, eta, how.form, retraction, work);
    }
    let (mut g, work) = PointsMut::take(work, x.len(), x.dim().get())?;
    drive(g.reborrow(), x.view(), &mut { *heads }, how, work)?;
    retract_within(x.reborrow(), g.view(), eta, retraction)
}
