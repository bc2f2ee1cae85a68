//! The derivative of a layer's drive along directions u, one for each token, all tokens moved at once: `dg_i = (1/H) sum_h V_h dm_i^h`.
//!
//! With `q = W_Q x`, `k = W_K x` and weights w_ij, logits change by `dl_ij = beta (<W_Q u_i, k_j> + <q_i, W_K u_j>)`, so that
//!
//! ```text
//! dm_i = sum_j w_ij u_j + beta Cov_w(x, <W_Q u_i, k> + <q_i, W_K u>)                                   SA
//! dm_i = c_i (the same + m_i beta sum_j w_ij (<W_Q u_i, k_j> + <q_i, W_K u_j>)),  c_i = exp(lse_i) / seen  USA, m_i that of SA
//! ```
//!
//! Both come from one pass of the kernel over the values `(x, u, W_K x, W_K u)` with the product of their covariance and `(0, 0, W_Q u_i, W_Q x_i)`;
//! where keys are the tokens, over `(x, u)` with `(W_Q u_i, W_Q x_i)`. No matrix is transposed. Under a causal mask each token has a pass of its own.
//! Cost: H (n^2 (2 r + 16 (d + r_K) + 30) + 4 n d (2 r + 2 r_V)) operations with g, without it the part of r_V is half. Scratch:
//! [`layer_derivative_work_len`]. docs/math.md, section 5.

use super::attention::Form;
use super::drive::{Drive, Mask, Weights};
use super::heads::Heads;
use crate::error::{Error, Result, ensure};
use crate::linalg::product_work_len;
use crate::points::{Points, PointsMut, Replace, same_shape};
use crate::scalar::Scalar;
use crate::simd::dot;
use crate::softmax::{self, Covariance, Input, Logit, Output};
use core::num::NonZeroUsize;

/// The scalars of scratch of [`layer_derivative`], for n tokens of dimension d and matrices W_Q, W_K, W_V of so many rows, 0 where there is none.
pub const fn layer_derivative_work_len<T: Scalar>(n: usize, d: usize, query: usize, key: usize, value: usize) -> usize {
    let sums = n.saturating_mul(d).saturating_mul(2);
    sums.saturating_add(derivative_work_len::<T>(n, d, query, key, value))
}

/// The scalars of scratch of [`derivative`] on [`Heads`].
pub(super) const fn derivative_work_len<T: Scalar>(n: usize, d: usize, query: usize, key: usize, value: usize) -> usize {
    let width = d.saturating_add(key).saturating_mul(2);
    let inner = if query > 0 { query } else { d };
    let kernel = softmax::covariance_work_len::<T>(inner, width);
    let widest = if value > d { value } else { d };
    let after = n.saturating_mul(value).saturating_add(product_work_len::<T>(widest));
    let held = width.saturating_mul(4).saturating_add(1).saturating_mul(n);
    held.saturating_add(if kernel > after { kernel } else { after })
}

/// `dg`, n rows of d, and, if wanted, the drive g itself.
///
/// # Errors
/// As [`layer_drive`](super::layer_drive); `NonFinite` and `Range` for directions too.
pub fn layer_derivative<T: Scalar>(
    mut dg: PointsMut<'_, T>,
    g: Option<PointsMut<'_, T>>,
    x: Points<'_, T>,
    u: Points<'_, T>,
    heads: &Heads<'_, T>,
    how: Drive<T>,
    work: &mut [T],
) -> Result<()> {
    let (n, d) = (x.len(), x.dim().get());
    same_shape(&dg.view(), &x)?;
    same_shape(&u, &x)?;
    g.as_ref().map_or(Ok(()), |g| same_shape(&g.view(), &x))?;
    heads.check_shapes(d, how.beta)?;
    ensure(work.len() >= heads.work_len_of(layer_derivative_work_len::<T>, n, d), Error::Scratch)?;
    heads.ranges(x.largest()?.max(u.largest()?))?;
    let (mut along, work) = PointsMut::take(work, n, d)?;
    let (mut drive, work) = PointsMut::take(work, n, d)?;
    let wanted = g.is_some().then_some(drive.reborrow());
    derivative(along.reborrow(), wanted, x, u, &mut { *heads }, how, work)?;
    dg.blend(&along.view(), Replace);
    if let Some(mut g) = g {
        g.blend(&drive.view(), Replace);
    }
    Ok(())
}

/// dg, and g if wanted, both written before all errors are known.
///
/// # Errors
/// As [`drive`](super::drive::drive).
pub(super) fn derivative<'a, T: Scalar, W: Weights<T>>(
    mut dg: PointsMut<'a, T>,
    mut g: Option<PointsMut<'a, T>>,
    x: Points<'_, T>,
    u: Points<'_, T>,
    weights: &mut W,
    how: Drive<T>,
    work: &mut [T],
) -> Result<()> {
    let (mut wide, work) = Wide::take(work, &x, weights)?;
    for sum in [Some(&mut dg), g.as_mut()].into_iter().flatten() {
        sum.rows_mut().for_each(|row| row.fill(T::ZERO));
    }
    for head in 0..weights.heads() {
        wide.fill(x, u, weights, head, work)?;
        wide.pass(how, work)?;
        wide.settle(how);
        weights.add_values(dg.reborrow(), wide.part(wide.products, 0, wide.d)?, head, work)?;
        if let Some(g) = &mut g {
            weights.add_values(g.reborrow(), wide.part(wide.means, 0, wide.d)?, head, work)?;
        }
    }
    let inverse = T::ONE / T::from_usize(weights.heads());
    for sum in [Some(&mut dg), g.as_mut()].into_iter().flatten() {
        sum.rows_mut().flatten().for_each(|x| *x *= inverse);
        sum.view().largest().map_err(|_| Error::Range)?;
    }
    Ok(())
}

/// Rows of 2 (d + r_K) numbers for each token: `(x, u, k, W_K u)`, or `(x, u)` where keys are the tokens.
struct Wide<'w, T> {
    values: &'w mut [T],
    /// `(0, 0, W_Q u, q)`, or `(W_Q u, q)`.
    directions: &'w mut [T],
    means: &'w mut [T],
    products: &'w mut [T],
    lse: &'w mut [T],
    n: usize,
    d: NonZeroUsize,
    /// The length of a query and of a key.
    inner: NonZeroUsize,
    /// Where the keys begin.
    begin: usize,
    width: NonZeroUsize,
}

impl<'w, T: Scalar> Wide<'w, T> {
    fn take<W: Weights<T>>(work: &'w mut [T], x: &Points<'_, T>, weights: &W) -> Result<(Self, &'w mut [T])> {
        let (n, d) = (x.len(), x.dim());
        let inner = weights.query_len().unwrap_or(d);
        ensure(weights.key_len().unwrap_or(d) == inner, Error::Shape)?;
        let apart = weights.key_len().is_some();
        let begin = if apart { d.get().saturating_mul(2) } else { 0 };
        let half = if apart { d.saturating_add(inner.get()) } else { d };
        let width = half.saturating_add(half.get());
        let len = n.checked_mul(width.get()).ok_or(Error::Shape)?;
        let (values, work) = work.split_at_mut_checked(len).ok_or(Error::Scratch)?;
        let (directions, work) = work.split_at_mut_checked(len).ok_or(Error::Scratch)?;
        let (means, work) = work.split_at_mut_checked(len).ok_or(Error::Scratch)?;
        let (products, work) = work.split_at_mut_checked(len).ok_or(Error::Scratch)?;
        let (lse, work) = work.split_at_mut_checked(n).ok_or(Error::Scratch)?;
        Ok((Self { values, directions, means, products, lse, n, d, inner, begin, width }, work))
    }

    /// Columns of an array of rows of this width.
    fn part<'a>(&self, array: &'a [T], first: usize, columns: NonZeroUsize) -> Result<Points<'a, T>> {
        Points::new(array.get(first..).unwrap_or_default(), self.n, columns.get(), self.width.get())
    }

    /// Values and directions of a head.
    fn fill<W: Weights<T>>(
        &mut self,
        x: Points<'_, T>,
        u: Points<'_, T>,
        weights: &mut W,
        head: usize,
        work: &mut [T],
    ) -> Result<()> {
        let (n, d, inner, begin, width) = (self.n, self.d.get(), self.inner.get(), self.begin, self.width.get());
        self.directions.fill(T::ZERO);
        for (rows, place) in [(x, 0), (u, d)] {
            columns(self.values, place, n, d, width)?.blend(&rows, Replace);
        }
        for (rows, place) in [(u, begin), (x, begin + inner)] {
            let mut queries = columns(self.directions, place, n, inner, width)?;
            match weights.query_len() {
                Some(_) => weights.queries(queries, rows, head, work)?,
                None => queries.blend(&rows, Replace),
            }
        }
        if weights.key_len().is_some() {
            for (rows, place) in [(x, begin), (u, begin + inner)] {
                weights.keys(columns(self.values, place, n, inner, width)?, rows, head, work)?;
            }
        }
        Ok(())
    }

    /// Means, products and lse.
    fn pass(&mut self, how: Drive<T>, work: &mut [T]) -> Result<()> {
        let (n, width) = (self.n, self.width.get());
        let values = self.part(self.values, 0, self.width)?;
        let keys = self.part(self.values, self.begin, self.inner)?;
        let directions = self.part(self.directions, 0, self.width)?;
        let queries = self.part(self.directions, self.begin + self.inner.get(), self.inner)?;
        let mut means = PointsMut::new(&mut *self.means, n, width, width)?;
        let mut products = PointsMut::new(&mut *self.products, n, width, width)?;
        let input = Input { queries, keys, values, bias: None, logit: Logit::Dot { beta: how.beta } };
        if how.mask == Mask::Full {
            let covariance = Some(Covariance { directions, products });
            let output = Output { mean: Some(means), lse: Some(&mut *self.lse), covariance, ..Output::default() };
            return softmax::attend(output, &input, work);
        }
        for (i, lse) in self.lse.iter_mut().enumerate() {
            let products = PointsMut::new(products.row_mut(i), 1, width, width)?;
            let covariance = Some(Covariance { directions: directions.part(i, 1), products });
            let mean = Some(PointsMut::new(means.row_mut(i), 1, width, width)?);
            let output = Output { mean, lse: Some(core::slice::from_mut(lse)), covariance, ..Output::default() };
            let seen = Input { queries: queries.part(i, 1), keys: keys.part(0, i + 1), values: values.part(0, i + 1), ..input };
            softmax::attend(output, &seen, work)?;
        }
        Ok(())
    }

    /// From products and means to the first d columns of dm and, for USA, of m.
    fn settle(&mut self, how: Drive<T>) {
        let (d, width, n) = (self.d.get(), self.width.get(), self.n);
        let rows = self.products.chunks_exact_mut(width).zip(self.means.chunks_exact_mut(width));
        let rows = rows.zip(self.directions.chunks_exact(width).zip(&*self.lse));
        for (i, ((product, mean), (direction, &lse))) in (1..).zip(rows) {
            let shift = how.beta * dot(direction, mean);
            let (m, moved) = mean.split_at_mut_checked(d).unwrap_or_default();
            let seen = T::from_usize(if how.mask == Mask::Causal { i } else { n });
            let usa = how.form == Form::Unnormalised;
            let factor = if usa { (lse - seen.ln()).exp() } else { T::ONE };
            for ((product, m), &moved) in product.iter_mut().zip(m).zip(&*moved) {
                *product = how.beta * *product + moved;
                if usa {
                    *product = factor * (*product + *m * shift);
                    *m *= factor;
                }
            }
        }
    }
}

/// Columns of an array of n rows of this width.
fn columns<T>(array: &mut [T], first: usize, n: usize, columns: usize, width: usize) -> Result<PointsMut<'_, T>> {
    PointsMut::new(array.get_mut(first..).unwrap_or_default(), n, columns, width)
}
