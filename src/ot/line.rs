//! The exact coupling on the line.
//!
//! For any convex cost the optimum couples the sorted points monotonically: the interval of mass `[F_{i-1}, F_i)` of the
//! i-th point of x meets `[G_{j-1}, G_j)` of y (north-west corner rule on cumulated weights). At most n + m - 1 entries.
//! Cost O((n + m) log(n + m)); memory n + m indices. Masses are differences of cumulated weights, each off by rounding only.

use super::sort::order;
use crate::error::{Error, Result, ensure};
use crate::scalar::Scalar;

/// A sparse coupling: entry k carries `mass[k]` from point `rows[k]` of x to point `cols[k]` of y.
#[derive(Debug)]
pub struct Plan<'a, T> {
    /// Indices of x.
    pub rows: &'a mut [u32],
    /// Indices of y.
    pub cols: &'a mut [u32],
    /// Masses, positive.
    pub mass: &'a mut [T],
}

/// The indices of scratch of [`couple_1d`], for n and m points.
pub const fn couple_1d_iwork_len(n: usize, m: usize) -> usize {
    n.saturating_add(m)
}

/// Couples n points of weights a with m points of weights b on the line; entries come in ascending order.
///
/// Weights: at least 0; `None` for 1/n or 1/m each. Returns the number of entries and the cost `sum mass |x - y|^2`, which is
/// W2^2 where the total mass is 1. The arrays of the plan need n + m - 1 entries; those beyond the number are untouched.
///
/// # Errors
/// `Length`; `Scratch`; `Empty` for no points or no mass; `Mass` for a negative weight or totals that differ by more than
/// `(n + m) EPSILON` of themselves; `NonFinite`; `Range` if the cost would overflow; `Shape` from 2^32 points on.
pub fn couple_1d<T: Scalar>(
    plan: Plan<'_, T>,
    x: &[T],
    a: Option<&[T]>,
    y: &[T],
    b: Option<&[T]>,
    iwork: &mut [u32],
) -> Result<(usize, T)> {
    ensure(!x.is_empty() && !y.is_empty(), Error::Empty)?;
    let most = x.len().checked_add(y.len()).filter(|&n| u32::try_from(n).is_ok()).ok_or(Error::Shape)?;
    ensure([plan.rows.len(), plan.cols.len(), plan.mass.len()].iter().all(|&len| len >= most - 1), Error::Length)?;
    let reach = largest(x)? + largest(y)?;
    let total = check_masses(total(a, x.len())?, total(b, y.len())?, most)?;
    ensure((reach * reach * total).is_finite() && (reach * reach).is_finite(), Error::Range)?;
    let (of_x, rest) = iwork.split_at_mut_checked(x.len()).ok_or(Error::Scratch)?;
    let of_y = rest.get_mut(..y.len()).ok_or(Error::Scratch)?;
    order(of_x, x);
    order(of_y, y);
    Ok(corner(plan, Side::new(of_x, x, a, total), Side::new(of_y, y, b, total)))
}

fn largest<T: Scalar>(values: &[T]) -> Result<T> {
    crate::points::Points::packed(values, 1)?.largest()
}

/// The sum of the weights of n points.
fn total<T: Scalar>(weights: Option<&[T]>, n: usize) -> Result<T> {
    let Some(weights) = weights else { return Ok(T::ONE) };
    ensure(weights.len() == n, Error::Length)?;
    let mut sum = T::ZERO;
    for &w in weights {
        ensure(w.is_finite(), Error::NonFinite)?;
        ensure(w >= T::ZERO, Error::Mass)?;
        sum += w;
    }
    ensure(sum.is_finite(), Error::Range)?;
    Ok(sum)
}

fn check_masses<T: Scalar>(a: T, b: T, points: usize) -> Result<T> {
    ensure(a > T::ZERO && b > T::ZERO, Error::Empty)?;
    ensure((a - b).abs() <= T::from_usize(points) * T::EPSILON * a.max(b), Error::Mass)?;
    Ok(a)
}

/// One marginal, walked in order.
struct Side<'a, T> {
    order: &'a [u32],
    values: &'a [T],
    weights: Option<&'a [T]>,
    total: T,
    /// The place in `order`, and the mass up to and including it.
    place: usize,
    cumulated: T,
}

impl<'a, T: Scalar> Side<'a, T> {
    fn new(order: &'a [u32], values: &'a [T], weights: Option<&'a [T]>, total: T) -> Self {
        let mut side = Self { order, values, weights, total, place: 0, cumulated: T::ZERO };
        side.cumulate();
        side
    }

    /// The present point: its index and value.
    fn point(&self) -> Option<(u32, T)> {
        let index = self.order.get(self.place).copied()?;
        self.values.get(index as usize).map(|&value| (index, value))
    }

    fn advance(&mut self) {
        self.place += 1;
        self.cumulate();
    }

    /// Adds the present point's mass; the last point takes all that is left, so that both sides end at the same total.
    fn cumulate(&mut self) {
        let n = self.values.len();
        self.cumulated = match self.weights {
            _ if self.place + 1 >= n => self.total,
            None => T::from_usize(self.place + 1) / T::from_usize(n) * self.total,
            Some(weights) => {
                let weight = self.point().and_then(|(index, _)| weights.get(index as usize));
                self.cumulated + weight.copied().unwrap_or(T::ZERO)
            }
        };
    }
}

/// The north-west corner rule. The number of entries and the cost.
fn corner<T: Scalar>(plan: Plan<'_, T>, mut x: Side<'_, T>, mut y: Side<'_, T>) -> (usize, T) {
    let mut slots = plan.rows.iter_mut().zip(plan.cols).zip(plan.mass);
    let (mut count, mut cost, mut done) = (0, T::ZERO, T::ZERO);
    while let (Some((i, at_x)), Some((j, at_y))) = (x.point(), y.point()) {
        let end = if x.cumulated < y.cumulated { x.cumulated } else { y.cumulated };
        if end > done
            && let Some(((row, col), mass)) = slots.next()
        {
            (*row, *col, *mass) = (i, j, end - done);
            cost += (end - done) * (at_x - at_y) * (at_x - at_y);
            count += 1;
            done = end;
        }
        let (next_x, next_y) = (x.cumulated <= y.cumulated, y.cumulated <= x.cumulated);
        if next_x {
            x.advance();
        }
        if next_y {
            y.advance();
        }
    }
    (count, cost)
}
