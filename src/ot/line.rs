//! The exact coupling on the line.
//!
//! For any convex cost the optimum couples the sorted points monotonically (north-west corner rule): the least point of x that has
//! mass left sends it to the least point of y that has room, whichever is less. At most n + m - 1 entries. What is left of a weight
//! is carried, so each point's masses add up to its weight within rounding of that weight; only the last point of a side takes what
//! is left of the other. Cost O((n + m) log(n + m)); memory n + m indices.

use super::sort::order;
use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::{Scalar, Sum};

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
/// `256 EPSILON` of themselves; `NonFinite`; `Range` if the cost would overflow; `Shape` from 2^32 points on.
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
    let (x, y, _) = sides(x, a, y, b, iwork)?;
    Ok(corner(plan, x, y))
}

/// Both marginals, checked and in order, and a bound on every distance.
pub(super) fn sides<'a, T: Scalar>(
    x: &'a [T],
    a: Option<&'a [T]>,
    y: &'a [T],
    b: Option<&'a [T]>,
    iwork: &'a mut [u32],
) -> Result<(Side<'a, T>, Side<'a, T>, T)> {
    ensure(!x.is_empty() && !y.is_empty(), Error::Empty)?;
    ensure(x.len().checked_add(y.len()).is_some_and(|n| u32::try_from(n).is_ok()), Error::Shape)?;
    let reach = largest(x)? + largest(y)?;
    let total = check_masses(total(a, x.len())?, total(b, y.len())?)?;
    ensure((reach * reach * total).is_finite() && (reach * reach).is_finite(), Error::Range)?;
    let (of_x, rest) = iwork.split_at_mut_checked(x.len()).ok_or(Error::Scratch)?;
    let of_y = rest.get_mut(..y.len()).ok_or(Error::Scratch)?;
    order(of_x, x);
    order(of_y, y);
    Ok((Side::new(of_x, x, a), Side::new(of_y, y, b), reach))
}

fn largest<T: Scalar>(values: &[T]) -> Result<T> {
    Points::packed(values, 1)?.largest()
}

/// The sum of the weights of n points.
fn total<T: Scalar>(weights: Option<&[T]>, n: usize) -> Result<T> {
    let Some(weights) = weights else { return Ok(T::ONE) };
    ensure(weights.len() == n, Error::Length)?;
    for &w in weights {
        ensure(w.is_finite(), Error::NonFinite)?;
        ensure(w >= T::ZERO, Error::Mass)?;
    }
    let sum = weights.iter().copied().collect::<Sum<T>>().value();
    ensure(sum.is_finite(), Error::Range)?;
    Ok(sum)
}

fn check_masses<T: Scalar>(a: T, b: T) -> Result<T> {
    ensure(a > T::ZERO && b > T::ZERO, Error::Empty)?;
    ensure((a - b).abs() <= T::lit(256.0) * T::EPSILON * a.max(b), Error::Mass)?;
    Ok(a)
}

/// One marginal, walked in order.
#[derive(Clone, Copy)]
pub(super) struct Side<'a, T> {
    order: &'a [u32],
    values: &'a [T],
    weights: Option<&'a [T]>,
    /// The place in `order`, and what is left of the weight of the point there.
    place: usize,
    left: T,
}

impl<'a, T: Scalar> Side<'a, T> {
    fn new(order: &'a [u32], values: &'a [T], weights: Option<&'a [T]>) -> Self {
        let mut side = Self { order, values, weights, place: 0, left: T::ZERO };
        side.left = side.weight();
        side
    }

    /// The present point: its index and value.
    fn point(&self) -> Option<(u32, T)> {
        let index = self.order.get(self.place).copied()?;
        self.values.get(index as usize).map(|&value| (index, value))
    }

    /// The present point's weight; 1/n where none are given.
    fn weight(&self) -> T {
        let Some(weights) = self.weights else { return T::ONE / T::from_usize(self.values.len()) };
        self.point().and_then(|(index, _)| weights.get(index as usize).copied()).unwrap_or(T::ZERO)
    }

    fn is_last(&self) -> bool {
        self.place + 1 >= self.values.len()
    }

    /// Takes mass off the present point, and goes on to the next one if that was all and there is one.
    fn take(&mut self, mass: T) {
        self.left -= mass;
        if self.left <= T::ZERO && !self.is_last() {
            self.place += 1;
            self.left = self.weight();
        }
    }
}

/// The north-west corner rule: each turn uses up a point of one side at least. The number of entries and the cost.
fn corner<T: Scalar>(plan: Plan<'_, T>, x: Side<'_, T>, y: Side<'_, T>) -> (usize, T) {
    let mut slots = plan.rows.iter_mut().zip(plan.cols).zip(plan.mass);
    let (mut count, mut cost) = (0, Sum::new());
    walk(x, y, |(i, at_x), (j, at_y), mass| {
        if mass > T::ZERO
            && let Some(((row, col), slot)) = slots.next()
        {
            (*row, *col, *slot) = (i, j, mass);
            cost.add(mass * (at_x - at_y) * (at_x - at_y));
            count += 1;
        }
    });
    (count, cost.value())
}

/// Visits the corners in order: a point of x, one of y, and the mass that goes from one to the other, 0 included. Each corner is beside the last
/// one or diagonal to it; every point is visited.
pub(super) fn walk<T: Scalar>(mut x: Side<'_, T>, mut y: Side<'_, T>, mut visit: impl FnMut((u32, T), (u32, T), T)) {
    let mut y_absorbs = false;
    for _ in 0..x.values.len() + y.values.len() {
        let (Some(at_x), Some(at_y)) = (x.point(), y.point()) else { break };
        let (x_last, y_last) = (x.is_last(), y.is_last());
        // the side that comes to its last point first takes what is left of the other there
        y_absorbs |= y_last && !x_last;
        let x_decides = if x_last || y_last { y_absorbs } else { x.left < y.left };
        let mass = if x_decides { x.left } else { y.left };
        visit(at_x, at_y, mass);
        if x_last && y_last {
            break;
        }
        x.take(mass);
        y.take(mass);
    }
}
