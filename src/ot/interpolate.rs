//! McCann's interpolation: the measures on the geodesic between two, and a coupling as the pairs of a flow.
//!
//! A coupling P of x and y moves mass P_ij from x_i to y_j on a line: at time t it is at `(1-t) x_i + t y_j`. Of an optimal P these measures are
//! the barycenters of weights 1-t and t, at distances t W2 and (1-t) W2 from both ends. Cost: one pass over what is written. Memory: none. Error: three
//! roundings.

use super::certify::Entries;
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::{Scalar, Sum};

/// `(1-t) x_i + t y_i` of n points for each time in turn: `out` has as many blocks of n rows as there are times. At t = 0 and 1 the points are x and y
/// themselves.
///
/// # Errors
/// `Shape`; `Times` unless all times lie in [0, 1]. NaN in x and y passes through.
pub fn interpolate<T: Scalar>(mut out: PointsMut<'_, T>, x: Points<'_, T>, y: Points<'_, T>, times: &[T]) -> Result<()> {
    same_shape(&x, &y)?;
    check_times(&out, x.len(), times)?;
    ensure(out.dim() == x.dim(), Error::Shape)?;
    let rows = times.iter().flat_map(|&t| x.rows().zip(y.rows()).map(move |(x, y)| (t, x, y)));
    for (out, (t, x, y)) in out.rows_mut().zip(rows) {
        between(out, x, y, t);
    }
    Ok(())
}

/// The same of a plan: a row for each entry, of its mass, for each time in turn.
///
/// # Errors
/// `Shape`; `Length` if the entry lists differ in length, or an index is out of range; `Times` unless all times lie in [0, 1]. NaN passes through.
pub fn interpolate_plan<T: Scalar>(
    mut out: PointsMut<'_, T>,
    rows: &[u32],
    cols: &[u32],
    x: Points<'_, T>,
    y: Points<'_, T>,
    times: &[T],
) -> Result<()> {
    ensure(x.dim() == y.dim() && out.dim() == x.dim(), Error::Shape)?;
    check_indices(rows, cols, x.len(), y.len())?;
    check_times(&out, rows.len(), times)?;
    let entries = times.iter().flat_map(|&t| rows.iter().zip(cols).map(move |(&i, &j)| (t, i, j)));
    for (out, (t, i, j)) in out.rows_mut().zip(entries) {
        between(out, x.row(i as usize), y.row(j as usize), t);
    }
    Ok(())
}

/// The entries of a plan as pairs of a flow ([`Pairs`](crate::flow::Pairs)): row k of `noise` is `x[rows[k]]`, row k of `data` is `y[cols[k]]`, and
/// its log-weight is ln of its share of the mass, minus infinity for none.
///
/// # Errors
/// `Shape`; `Length` if lists differ in length, or an index is out of range; `NonFinite` and `Mass` for masses not finite or negative; `Empty` if there
/// is no mass, `Range` if its total overflows. NaN in x and y passes through.
pub fn pairs_of_plan<T: Scalar>(
    mut noise: PointsMut<'_, T>,
    mut data: PointsMut<'_, T>,
    log_weights: &mut [T],
    plan: Entries<'_, T>,
    x: Points<'_, T>,
    y: Points<'_, T>,
) -> Result<()> {
    let entries = plan.rows.len();
    ensure(x.dim() == y.dim() && noise.dim() == x.dim() && data.dim() == x.dim(), Error::Shape)?;
    ensure(noise.len() == entries && data.len() == entries, Error::Shape)?;
    ensure(log_weights.len() == entries, Error::Length)?;
    plan.check(x.len(), y.len())?;
    let total = plan.mass.iter().copied().collect::<Sum<T>>().value();
    ensure(total > T::ZERO, Error::Empty)?;
    ensure(total.is_finite(), Error::Range)?;
    let outputs = noise.rows_mut().zip(data.rows_mut()).zip(log_weights);
    for (((noise, data), weight), ((&i, &j), &mass)) in outputs.zip(plan.rows.iter().zip(plan.cols).zip(plan.mass)) {
        noise.iter_mut().zip(x.row(i as usize)).for_each(|(out, &x)| *out = x);
        data.iter_mut().zip(y.row(j as usize)).for_each(|(out, &y)| *out = y);
        *weight = (mass / total).ln();
    }
    Ok(())
}

fn check_times<T: Scalar>(out: &PointsMut<'_, T>, n: usize, times: &[T]) -> Result<()> {
    ensure(n.checked_mul(times.len()) == Some(out.len()), Error::Shape)?;
    ensure(times.iter().all(|t| (T::ZERO..=T::ONE).contains(t)), Error::Times)
}

fn check_indices(rows: &[u32], cols: &[u32], n: usize, m: usize) -> Result<()> {
    ensure(rows.len() == cols.len(), Error::Length)?;
    ensure(rows.iter().all(|&i| (i as usize) < n) && cols.iter().all(|&j| (j as usize) < m), Error::Length)
}

fn between<T: Scalar>(out: &mut [T], x: &[T], y: &[T], t: T) {
    let (near, rest) = (T::ONE - t, t);
    for (out, (&x, &y)) in out.iter_mut().zip(x.iter().zip(y)) {
        *out = if rest == T::ZERO {
            x
        } else if near == T::ZERO {
            y
        } else {
            near * x + rest * y
        };
    }
}
