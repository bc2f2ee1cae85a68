//! The Gram chain: the overlaps `R_ij = <x_i, x_j>` of n tokens under layers with fresh Gaussian weights, without the tokens.
//!
//! The overlaps after a layer depend on those before it and on numbers whose law knows d only as degrees of freedom, so R is a Markov chain. With
//! C the Cholesky factor of R, tokens are the rows of C in some frame of n directions; a head's weights, seen from this frame, are
//!
//! ```text
//! queries Q = C T, keys K = C N,  T N^T the product of two independent n x r normal matrices, T lower triangular      (src/sphere/bartlett.rs)
//! means   M = softmax(beta sd^2 Q K^T) C,     S = sum_h M M^T
//! drives  in the frame k L Z, off the frame k L U, U lower triangular of d - n degrees,  L = chol(S),  k = eta sd_V / H
//! R_ij := Y_ij / sqrt(Y_ii Y_jj),   Y = R + (B B^T - C C^T) + P P^T,   B = C + k L Z,   P = k L U
//! ```
//!
//! Exact in law for W_V of independent normal numbers and the retraction by normalising; d >= n is needed. Source: M. S. Bartlett, *Proc. R. Soc.
//! Edinb.* 53, 1934 (the triangular factor); the chain is derived in docs/math.md, section 5. Cost: H n^2 (4 n + 20) operations and 2 H n^2
//! normal numbers, for any d. Memory: [`gram_work_len`], 5 n^2 scalars and the kernel's scratch. Error: a few n EPSILON a layer; tokens nearer to
//! the span of those before them than sqrt(8 n EPSILON) are taken to lie in it while the layer's numbers are made.

use super::bartlett::{self, Block};
use super::drive::Mask;
use super::gram_matrix;
use crate::error::{Error, Outcome, Result, ensure};
use crate::linalg::{Write, cholesky, product, product_work_len};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;
use crate::softmax::{self, Input, Logit};

/// What queries and keys are made with. Numbers are independent and normal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum QueryKey<T> {
    /// Nothing: logits `beta <x_i, x_j>`.
    Identity,
    /// One d x d matrix A: logits `beta <A x_i, x_j>`.
    Matrix {
        /// The standard deviation of its numbers.
        sd: T,
    },
    /// W_Q and W_K, r x d: logits `beta <W_Q x_i, W_K x_j>`.
    Product {
        /// r, at least 1.
        rank: usize,
        /// The standard deviation of the numbers of each.
        sd: T,
    },
}

/// The layers of a Gram chain.
#[derive(Clone, Copy, Debug)]
pub struct Chain<T> {
    /// d, the dimension of the tokens: at least their number.
    pub dim: usize,
    /// H, at least 1.
    pub heads: usize,
    /// What queries and keys are made with.
    pub query_key: QueryKey<T>,
    /// Inverse temperature.
    pub beta: T,
    /// Who sees whom.
    pub mask: Mask,
    /// The standard deviation of the numbers of W_V, d x d.
    pub sd_value: T,
    /// The residual step.
    pub eta: T,
    /// The seed of all weights.
    pub seed: u64,
}

/// The scalars of scratch of [`gram_step`] and [`gram_run`], for n tokens.
pub const fn gram_work_len<T: Scalar>(n: usize) -> usize {
    let (kernel, product) = (softmax::work_len::<T>(n, n), product_work_len::<T>(n));
    n.saturating_mul(n).saturating_mul(5).saturating_add(if kernel > product { kernel } else { product })
}

/// One layer, in place: the overlaps after layer number `layer`. The lower triangle of r is used, both are written, symmetric to the bit, with
/// ones on the diagonal. Without a mask, tokens whose overlap is 1 are one token, and stay so; under a causal mask they may part, as in a layer.
///
/// # Errors
/// `Shape` unless there are n rows of n and d >= n; `Parameter` unless H is from 1 to 2^32 - 1 (number H has the drives), r at least 1 and the numbers finite; `Scratch`;
/// `NonFinite`; `Range` if numbers of r reach beyond 2 or are far from those of unit tokens, or if logits or drives would overflow. r is then
/// untouched.
pub fn gram_step<T: Scalar>(mut r: PointsMut<'_, T>, chain: &Chain<T>, layer: u64, work: &mut [T]) -> Result<()> {
    chain.check(&r.view(), work)?;
    if r.is_empty() {
        return Ok(());
    }
    let n = r.len();
    let (mut c, work) = PointsMut::take(work, n, n)?;
    let (mut s, work) = PointsMut::take(work, n, n)?;
    for (slot, row) in c.rows_mut().zip(r.view().rows()) {
        slot.copy_from_slice(row.get(..n).ok_or(Error::Shape)?);
    }
    cholesky(c.reborrow())?;
    ensure(c.view().largest().is_ok_and(|largest| largest <= T::lit(2.0)), Error::Range)?;
    s.rows_mut().for_each(|row| row.fill(T::ZERO));
    for head in 0..chain.heads_that_differ() {
        chain.add_head(&mut s, c.view(), Block { seed: chain.seed, layer, head: head as u64 }, work)?;
    }
    cholesky(s.reborrow())?;
    chain.drive(&mut r, c.view(), s.view(), Block { seed: chain.seed, layer, head: chain.heads as u64 }, work)
}

/// `layers` layers in place, from number `first` on; the observer sees the overlaps after each, which count from 1. A run equals its steps, and
/// goes on where it was left if `first` is raised by the layers that are done.
///
/// # Errors
/// As [`gram_step`]; `Parameter` also if layers would reach 2^64; what the observer returns. r then holds the last completed layer's overlaps.
pub fn gram_run<T: Scalar>(
    mut r: PointsMut<'_, T>,
    chain: &Chain<T>,
    first: u64,
    layers: usize,
    mut observer: impl FnMut(usize, usize, Points<'_, T>) -> Result<Outcome>,
    work: &mut [T],
) -> Result<Outcome> {
    chain.check(&r.view(), work)?;
    let end = u64::try_from(layers).ok().and_then(|count| first.checked_add(count));
    ensure(end.is_some(), Error::Parameter)?;
    for (count, layer) in (1..=layers).zip(first..) {
        gram_step(r.reborrow(), chain, layer, work)?;
        if observer(count, layers, r.view())? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
    }
    Ok(Outcome::Done)
}

impl<T: Scalar> Chain<T> {
    fn check(&self, r: &Points<'_, T>, work: &[T]) -> Result<()> {
        let n = r.len();
        ensure((n == 0 || r.dim().get() == n) && self.dim >= n, Error::Shape)?;
        let (rank, sd) = match self.query_key {
            QueryKey::Identity => (1, T::ONE),
            QueryKey::Matrix { sd } => (1, sd),
            QueryKey::Product { rank, sd } => (rank, sd),
        };
        let finite = [sd, self.beta, self.sd_value, self.eta].into_iter().all(T::is_finite);
        ensure(finite && rank > 0 && self.heads > 0 && u32::try_from(self.heads).is_ok(), Error::Parameter)?;
        ensure(work.len() >= gram_work_len::<T>(n), Error::Scratch)?;
        ensure(r.largest()? <= T::lit(2.0), Error::Range)?;
        // normal numbers stay below 9, chi variates below 9 + sqrt(d), and rows of L below sqrt(H): means are no longer than 1
        let reach =
            self.scale() * T::from_usize(self.heads).sqrt() * T::from_usize(n) * (T::lit(9.0) + T::from_usize(self.dim).sqrt());
        ensure((reach * reach * T::from_usize(n)).fits() && (self.beta * sd * sd).fits(), Error::Range)
    }

    /// k.
    fn scale(&self) -> T {
        self.eta * self.sd_value / T::from_usize(self.heads)
    }

    /// Without weights of queries and keys all heads have the same means.
    fn heads_that_differ(&self) -> usize {
        if self.query_key == QueryKey::Identity { 1 } else { self.heads }
    }

    /// Adds M M^T of a head, or of all of them if they are the same, to S.
    fn add_head(&self, s: &mut PointsMut<'_, T>, c: Points<'_, T>, block: Block, work: &mut [T]) -> Result<()> {
        let n = c.len();
        let (mut m, work) = PointsMut::take(work, n, n)?;
        let (mut q, work) = PointsMut::take(work, n, n)?;
        let (mut k, work) = PointsMut::take(work, n, n)?;
        let (queries, keys, beta) = self.projected(&mut m, (&mut q, &mut k), c, block, work)?;
        let input = Input { queries, keys, values: c, bias: None, logit: Logit::Dot { beta } };
        match self.mask {
            Mask::Full => softmax::means(m.reborrow(), &input, work, softmax::dots)?,
            Mask::Causal => softmax::attend_causal(Some(m.reborrow()), None, &input, work)?,
        }
        product(s.reborrow(), m.view(), m.view(), Write::Add, work)?;
        if self.query_key == QueryKey::Identity {
            let count = T::from_usize(self.heads);
            s.rows_mut().flatten().for_each(|sum| *sum *= count);
        }
        Ok(())
    }

    /// Queries and keys of a head, and the factor of their inner products.
    fn projected<'a>(
        &self,
        room: &mut PointsMut<'_, T>,
        (q, k): (&'a mut PointsMut<'_, T>, &'a mut PointsMut<'_, T>),
        c: Points<'a, T>,
        block: Block,
        work: &mut [T],
    ) -> Result<(Points<'a, T>, Points<'a, T>, T)> {
        match self.query_key {
            QueryKey::Identity => Ok((c, c, self.beta)),
            QueryKey::Matrix { sd } => {
                bartlett::full(room.reborrow(), block)?;
                product(q.reborrow(), c, room.view(), Write::Replace, work)?;
                Ok((q.view(), c, self.beta * sd))
            }
            QueryKey::Product { rank, sd } => {
                let count = rank.min(c.len());
                let mut factor = first(room, count, c.len())?;
                bartlett::triangle(factor.reborrow(), rank, block)?;
                let mut queries = first(q, c.len(), count)?;
                product(queries.reborrow(), c, factor.view(), Write::Replace, work)?;
                bartlett::full(factor.reborrow(), block)?;
                let mut keys = first(k, c.len(), count)?;
                product(keys.reborrow(), c, factor.view(), Write::Replace, work)?;
                Ok((queries.into_view(), keys.into_view(), self.beta * sd * sd))
            }
        }
    }

    /// The overlaps after the drives whose covariance has the factor l.
    fn drive(&self, r: &mut PointsMut<'_, T>, c: Points<'_, T>, l: Points<'_, T>, block: Block, work: &mut [T]) -> Result<()> {
        let n = c.len();
        let (mut b, work) = PointsMut::take(work, n, n)?;
        let (mut p, work) = PointsMut::take(work, n, n)?;
        let (mut room, work) = PointsMut::take(work, n, n)?;
        let scale = self.scale();
        bartlett::full(room.reborrow(), block)?;
        product(b.reborrow(), l, room.view(), Write::Replace, work)?;
        for (x, &c) in b.rows_mut().flatten().zip(c.rows().flatten()) {
            *x = c + scale * *x;
        }
        p.rows_mut().for_each(|row| row.fill(T::ZERO));
        let freedom = self.dim.saturating_sub(n);
        if freedom > 0 {
            let count = freedom.min(n);
            let mut factor = first(&mut room, count, n)?;
            bartlett::triangle(factor.reborrow(), freedom, block)?;
            // the columns beyond `count` are zero
            let mut off = PointsMut::new(p.tail_mut(0, 0).0, n, count, n)?;
            product(off.reborrow(), l, factor.view(), Write::Replace, work)?;
            off.rows_mut().flatten().for_each(|x| *x *= scale);
        }
        gram_matrix::write(r, [c, b.view(), p.view()], self.mask, work.get_mut(..n).ok_or(Error::Scratch)?);
        Ok(())
    }
}

/// n rows of d at the front of a matrix's numbers.
fn first<'a, T: Scalar>(room: &'a mut PointsMut<'_, T>, n: usize, d: usize) -> Result<PointsMut<'a, T>> {
    PointsMut::new(room.tail_mut(0, 0).0, n, d, d)
}
