//! The drive of a layer with many heads, a head at a time: `g_i = (1/H) sum_h V_h m_i^h`.
//!
//! With queries `q_i = W_Q x_i` and keys `k_j = W_K x_j` of head h, the mean is `m_i = sum_j w_ij x_j`, with `w_ij = softmax_j(beta <q_i, k_j>)` (SA)
//! or, in the unnormalised form, `exp(beta <q_i, k_j>)` divided by the number of tokens that i sees (USA). Sums over heads start at 0 and add in
//! order. Where the weights come from (the caller, or an addressed generator) is behind [`Weights`]. Cost: H (n^2 (2 r + 2 d + 20) + n d
//! (4 r + 2 d)) operations. Scratch: [`drive_work_len`]. docs/math.md, section 5.

use super::attention::{Form, attention, attention_work_len, scale};
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::Scalar;
use crate::softmax::{self, Input, Logit, Output};
use core::num::NonZeroUsize;

/// Which tokens a token sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mask {
    /// All of them.
    Full,
    /// Those up to itself.
    Causal,
}

/// How a drive is made of queries and keys.
#[derive(Clone, Copy, Debug)]
pub struct Drive<T> {
    /// Inverse temperature, any sign; a factor such as `1 / sqrt(r)` is part of it.
    pub beta: T,
    /// Whether weights sum to 1.
    pub form: Form,
    /// Who sees whom.
    pub mask: Mask,
}

/// The weights of H heads, as a drive asks for them: each matrix once for all tokens.
///
/// `work` is the scratch that `after` of [`drive_work_len`] makes room for, less the queries while keys are made.
pub(crate) trait Weights<T: Scalar> {
    /// H.
    fn heads(&self) -> usize;
    /// The length r of a query; `None` where queries are the tokens.
    fn query_len(&self) -> Option<NonZeroUsize>;
    /// The length r of a key; `None` where keys are the tokens.
    fn key_len(&self) -> Option<NonZeroUsize>;
    /// `q_i := W_Q x_i` of a head; not called where queries are the tokens.
    fn queries(&mut self, q: PointsMut<'_, T>, x: Points<'_, T>, head: usize, work: &mut [T]) -> Result<()>;
    /// `k_i := W_K x_i` of a head; not called where keys are the tokens.
    fn keys(&mut self, k: PointsMut<'_, T>, x: Points<'_, T>, head: usize, work: &mut [T]) -> Result<()>;
    /// `g_i := g_i + V m_i` of a head.
    fn add_values(&mut self, g: PointsMut<'_, T>, m: Points<'_, T>, head: usize, work: &mut [T]) -> Result<()>;
}

/// The scalars of scratch of [`drive`] for n tokens of dimension d, where a query and a key have these lengths (0 where they are the tokens) and
/// values need `after`, for which queries and keys make room.
pub(crate) const fn drive_work_len<T: Scalar>(n: usize, d: usize, query: usize, key: usize, after: usize) -> usize {
    let kernel = match (query, key) {
        (0, 0) => attention_work_len::<T>(n, d),
        (0, _) => softmax::work_len::<T>(d, d),
        _ => softmax::work_len::<T>(query, d),
    };
    let before = n.saturating_mul(query.saturating_add(key)).saturating_add(kernel);
    n.saturating_mul(d.saturating_add(1)).saturating_add(if before > after { before } else { after })
}

/// The drive of every token. g is written before all errors are known: it is scratch of the caller.
///
/// # Errors
/// `Shape`; `Scratch`; `Parameter` unless beta is finite and there is a head; `NonFinite`; `Empty` for no tokens; `Range`
/// if a logit or a number of the drive would overflow.
pub(crate) fn drive<T: Scalar, W: Weights<T>>(
    mut g: PointsMut<'_, T>,
    x: Points<'_, T>,
    weights: &mut W,
    how: Drive<T>,
    work: &mut [T],
) -> Result<()> {
    same_shape(&g.view(), &x)?;
    ensure(how.beta.is_finite() && weights.heads() > 0, Error::Parameter)?;
    ensure(!x.is_empty(), Error::Empty)?;
    g.rows_mut().for_each(|row| row.fill(T::ZERO));
    let (mut m, work) = PointsMut::take(work, x.len(), x.dim().get())?;
    let (lse, work) = work.split_at_mut_checked(x.len()).ok_or(Error::Scratch)?;
    for head in 0..weights.heads() {
        let (queries, keys, work_left) = projected(x, weights, head, work)?;
        means(m.reborrow(), lse, x, (queries.unwrap_or(x), keys.unwrap_or(x)), how, work_left)?;
        weights.add_values(g.reborrow(), m.view(), head, work)?;
    }
    if weights.heads() > 1 {
        let inverse = T::ONE / T::from_usize(weights.heads());
        g.rows_mut().flatten().for_each(|g| *g *= inverse);
    }
    g.view().largest().map_err(|_| Error::Range)?;
    Ok(())
}

/// Queries and keys, where they are not the tokens, and what is left of the scratch.
pub(super) type Projected<'w, T> = (Option<Points<'w, T>>, Option<Points<'w, T>>, &'w mut [T]);

/// The queries and keys of a head.
pub(super) fn projected<'w, T: Scalar, W: Weights<T>>(
    x: Points<'_, T>,
    weights: &mut W,
    head: usize,
    work: &'w mut [T],
) -> Result<Projected<'w, T>> {
    let (mut queries, mut keys, mut work) = (None, None, work);
    if let Some(len) = weights.query_len() {
        let (mut q, rest) = PointsMut::take(work, x.len(), len.get())?;
        weights.queries(q.reborrow(), x, head, rest)?;
        (queries, work) = (Some(q.into_view()), rest);
    }
    if let Some(len) = weights.key_len() {
        let (mut k, rest) = PointsMut::take(work, x.len(), len.get())?;
        weights.keys(k.reborrow(), x, head, rest)?;
        (keys, work) = (Some(k.into_view()), rest);
    }
    Ok((queries, keys, work))
}

/// Weighted means of the tokens, for USA times `exp(lse) / (tokens seen)`.
pub(super) fn means<T: Scalar>(
    mut m: PointsMut<'_, T>,
    lse: &mut [T],
    x: Points<'_, T>,
    (queries, keys): (Points<'_, T>, Points<'_, T>),
    how: Drive<T>,
    work: &mut [T],
) -> Result<()> {
    if how.mask == Mask::Full && queries.is(&x) && keys.is(&x) {
        return attention(m, x, how.beta, how.form, work);
    }
    let input = Input { queries, keys, values: x, bias: None, logit: Logit::Dot { beta: how.beta } };
    let wanted = (how.form == Form::Unnormalised).then_some(&mut *lse);
    if how.mask == Mask::Causal {
        softmax::attend_causal(Some(m.reborrow()), wanted, &input, work)?;
    } else {
        let mut output = Output { mean: Some(m.reborrow()), lse: wanted, ..Output::default() };
        softmax::means_and_lse(&mut output, &input, work, softmax::dots)?;
    }
    if how.form == Form::Unnormalised {
        for (i, (row, lse)) in (1..).zip(m.rows_mut().zip(lse)) {
            let seen = if how.mask == Mask::Causal { i } else { x.len() };
            scale(row, (*lse - T::from_usize(seen).ln()).exp());
        }
    }
    Ok(())
}
