//! How many directions the tokens span, softly.
//!
//! With `p_k` the eigenvalues of the Gram matrix divided by their sum: effective rank `exp(-sum p_k ln p_k)` (O. Roy, M. Vetterli,
//! EUSIPCO 2007) and participation ratio `1 / sum p_k^2 = tr^2 / tr(G^2)`, which needs no eigenvalues. Both lie between 1, all tokens on
//! a line, and min(n, d). The same nonzero eigenvalues belong to the d x d matrix `sum_i x_i x_i^T`, so the smaller one is taken. Cost:
//! n d min(n, d) and 5 to 15 sweeps of 6 min(n, d)^3. Memory: three such matrices. Error: about min(n, d) EPSILON (1 + ln min(n, d)).

use super::observed::Observed;
use crate::error::{Error, Result, ensure};
use crate::linalg::{eigen, eigen_work_len};
use crate::points::PointsMut;
use crate::scalar::{Scalar, Sum};

/// Soft counts of directions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rank<T> {
    /// exp of the entropy of the normalised eigenvalues.
    pub effective_rank: T,
    /// The squared sum of the eigenvalues over the sum of their squares.
    pub participation_ratio: T,
}

/// The scalars of scratch of [`rank`], for n tokens of dimension d; for overlaps d = n.
pub const fn rank_work_len(n: usize, d: usize) -> usize {
    let order = if n < d { n } else { d };
    order.saturating_mul(2).saturating_add(1).saturating_mul(order).saturating_add(eigen_work_len(order))
}

/// The effective rank and the participation ratio of the tokens' Gram matrix (of the tokens as they are, their mean not removed).
///
/// # Errors
/// `Empty` for no tokens; `Shape` unless overlaps are n rows of n; `Scratch`; `NonFinite`; `Range` if n min(n, d)
/// times an inner product could overflow, and if all tokens are zero.
pub fn rank<T: Scalar>(x: Observed<'_, T>, work: &mut [T]) -> Result<Rank<T>> {
    ensure(x.len() > 0, Error::Empty)?;
    let order = order(&x);
    let (mut matrix, rest) = PointsMut::take(work, order, order).map_err(|_| Error::Scratch)?;
    let (vectors, rest) = PointsMut::take(rest, order, order).map_err(|_| Error::Scratch)?;
    let (values, rest) = rest.split_at_mut_checked(order).ok_or(Error::Scratch)?;
    ensure(rest.len() >= eigen_work_len(order), Error::Scratch)?;
    x.check(T::from_usize(x.len()) * T::from_usize(order))?;
    fill(&mut matrix, &x);
    let trace = (0..order).filter_map(|i| matrix.row(i).get(i)).copied().collect::<Sum<T>>().value();
    ensure(trace > T::ZERO, Error::Range)?;
    matrix.rows_mut().flatten().for_each(|entry| *entry /= trace);
    let square = matrix.view().rows().flatten().map(|&entry| entry * entry).collect::<Sum<T>>().value();
    eigen(values, vectors, matrix.view(), rest)?;
    Ok(Rank { effective_rank: entropy(values).exp(), participation_ratio: T::ONE / square })
}

/// The order of the smaller matrix.
fn order<T: Scalar>(x: &Observed<'_, T>) -> usize {
    match x {
        Observed::Tokens(tokens) => Ord::min(tokens.len(), tokens.dim().get()),
        Observed::Overlaps(overlaps) => overlaps.len(),
    }
}

/// The Gram matrix of tokens, or of coordinates where these are fewer.
fn fill<T: Scalar>(matrix: &mut PointsMut<'_, T>, x: &Observed<'_, T>) {
    match x {
        Observed::Tokens(tokens) if tokens.dim().get() < tokens.len() => {
            matrix.rows_mut().for_each(|row| row.fill(T::ZERO));
            for token in tokens.rows() {
                for (row, &a) in matrix.rows_mut().zip(token) {
                    row.iter_mut().zip(token).for_each(|(entry, &b)| *entry += a * b);
                }
            }
        }
        _ => {
            for (i, row) in matrix.rows_mut().enumerate() {
                row.iter_mut().enumerate().for_each(|(k, entry)| *entry = x.overlap(i, k));
            }
        }
    }
}

/// `-sum p ln p` of eigenvalues that sum to 1; what rounding has left below 0 counts as 0.
fn entropy<T: Scalar>(values: &[T]) -> T {
    values.iter().filter(|&&p| p > T::ZERO).map(|&p| -p * p.ln()).collect::<Sum<T>>().value()
}
