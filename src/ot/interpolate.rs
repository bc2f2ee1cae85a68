//! McCann's interpolation: the measures on the geodesic between two, and a coupling as the pairs of a flow.
//!
//! A coupling P of x and y moves mass P_ij from x_i to y_j on a line: at time t it is at `(1-t) x_i + t y_j`. Of an optimal P these measures are
//! the barycenters of weights 1-t and t, at distances t W2 and (1-t) W2 from both ends. Cost: one pass over what is written. Memory: none. Error: three
//! roundings.

use super::certify::check_masses;
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

/// The same of a plan: a row for each entry, of its mass, for each time in turn. Entry k goes from `x[rows[k]]` to `y[cols[k]]`; `None` for `rows` is
/// x_k, so that `cols` may be a permutation.
///
/// # Errors
/// `Shape`; `Length` if the entry lists differ in length, or an index is out of range; `Times` unless all times lie in [0, 1]. NaN passes through.
pub fn interpolate_plan<T: Scalar>(
    mut out: PointsMut<'_, T>,
    rows: Option<&[u32]>,
    cols: &[u32],
    x: Points<'_, T>,
    y: Points<'_, T>,
    times: &[T],
) -> Result<()> {
    ensure(x.dim() == y.dim() && out.dim() == x.dim(), Error::Shape)?;
    check_indices(rows, cols, x.len(), y.len())?;
    check_times(&out, cols.len(), times)?;
    let entries = times.iter().flat_map(|&t| cols.iter().enumerate().map(move |(k, &j)| (t, k, j)));
    for (out, (t, k, j)) in out.rows_mut().zip(entries) {
        between(out, x.row(row(rows, k)), y.row(j as usize), t);
    }
    Ok(())
}

/// The entries of a plan as pairs of a flow ([`Pairs`](crate::flow::Pairs)): row k of `noise` is `x[rows[k]]`, row k of `data` is `y[cols[k]]`, and
/// its log-weight is ln of its share of the mass, minus infinity for none. `None` for `rows` is x_k, for `mass` equal masses: of a permutation.
///
/// # Errors
/// `Shape`; `Length` if lists differ in length, or an index is out of range; `NonFinite` and `Mass` for masses not finite or negative; `Empty` if there
/// is no mass, `Range` if its total overflows. NaN in x and y passes through.
pub fn pairs_of_plan<T: Scalar>(
    mut noise: PointsMut<'_, T>,
    mut data: PointsMut<'_, T>,
    log_weights: &mut [T],
    rows: Option<&[u32]>,
    cols: &[u32],
    mass: Option<&[T]>,
    x: Points<'_, T>,
    y: Points<'_, T>,
) -> Result<()> {
    let entries = cols.len();
    ensure(x.dim() == y.dim() && noise.dim() == x.dim() && data.dim() == x.dim(), Error::Shape)?;
    ensure(noise.len() == entries && data.len() == entries, Error::Shape)?;
    ensure(log_weights.len() == entries && mass.is_none_or(|mass| mass.len() == entries), Error::Length)?;
    check_indices(rows, cols, x.len(), y.len())?;
    check_masses(mass.unwrap_or_default())?;
    let total = mass.map_or(T::from_usize(entries), |mass| mass.iter().copied().collect::<Sum<T>>().value());
    ensure(total > T::ZERO, Error::Empty)?;
    ensure(total.is_finite(), Error::Range)?;
    let outputs = noise.rows_mut().zip(data.rows_mut()).zip(log_weights);
    for (k, (((noise, data), weight), &j)) in outputs.zip(cols).enumerate() {
        noise.iter_mut().zip(x.row(row(rows, k))).for_each(|(out, &x)| *out = x);
        data.iter_mut().zip(y.row(j as usize)).for_each(|(out, &y)| *out = y);
        *weight = (mass.map_or(T::ONE, |mass| mass.get(k).copied().unwrap_or(T::ZERO)) / total).ln();
    }
    Ok(())
}

/// The row of entry k.
fn row(rows: Option<&[u32]>, k: usize) -> usize {
    rows.map_or(k, |rows| rows.get(k).copied().unwrap_or(0) as usize)
}

fn check_times<T: Scalar>(out: &PointsMut<'_, T>, n: usize, times: &[T]) -> Result<()> {
    ensure(n.checked_mul(times.len()) == Some(out.len()), Error::Shape)?;
    ensure(times.iter().all(|t| (T::ZERO..=T::ONE).contains(t)), Error::Times)
}

fn check_indices(rows: Option<&[u32]>, cols: &[u32], n: usize, m: usize) -> Result<()> {
    match rows {
        None => ensure(cols.len() <= n, Error::Length)?,
        Some(rows) => ensure(rows.len() == cols.len() && rows.iter().all(|&i| (i as usize) < n), Error::Length)?,
    }
    ensure(cols.iter().all(|&j| (j as usize) < m), Error::Length)
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
