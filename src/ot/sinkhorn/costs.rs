//! Where a sweep's costs come from: a row at a time, tile by tile on lanes.

use crate::error::{Error, Outcome, Result, ensure};
use crate::points::Points;
use crate::scalar::Scalar;
use crate::simd::{Cascade, Lane};

/// Columns that are weighed together: sums over a row are kept in as many parts.
pub(super) const TILE: usize = 32;

/// How many columns a list holds for m: whole tiles, but where lanes are single numbers.
pub(super) const fn padded<T: Scalar>(m: usize) -> usize {
    if T::LANES < TILE { m } else { m.div_ceil(TILE).saturating_mul(TILE) }
}

/// Rows of costs.
pub(super) trait Costs<T: Scalar> {
    /// What a number of a row is to be multiplied with for the cost.
    fn unit() -> T;
    /// The number of rows.
    fn len(&self) -> usize;
    /// Makes row i ready.
    fn turn(&mut self, i: usize) -> Result<Outcome>;
    /// Tile t of the row, on N lanes.
    fn tile<L: Lane<T>, const N: usize>(&self, t: usize) -> [L; N];
}

/// Squared distances of points x to points y, which lie in tiles: all first coordinates of a tile's points, all second ones, and so on.
pub(super) struct Distances<'a, T> {
    x: Points<'a, T>,
    row: &'a [T],
    y: &'a [T],
    m: usize,
}

/// The scalars of the tiles of m points of dimension d.
pub(super) const fn distances_len<T: Scalar>(m: usize, d: usize) -> usize {
    padded::<T>(m).saturating_mul(d)
}

/// Writes points into tiles.
pub(super) fn lay<T: Scalar>(tiles: &mut [T], y: Points<'_, T>) {
    tiles.fill(T::ZERO);
    let (d, width) = (y.dim().get(), padded::<T>(y.len()));
    for (j, row) in y.rows().enumerate() {
        let first = j - j % TILE;
        let (_, tile) = tiles.split_at_mut_checked(first.saturating_mul(d)).unwrap_or_default();
        let step = (width - first).min(TILE);
        for (c, &coordinate) in row.iter().enumerate() {
            if let Some(slot) = tile.get_mut(c.saturating_mul(step).saturating_add(j % TILE)) {
                *slot = coordinate;
            }
        }
    }
}

impl<'a, T: Scalar> Distances<'a, T> {
    /// From x to the points in the tiles, m of them.
    pub(super) fn new(x: Points<'a, T>, y: &'a [T], m: usize) -> Self {
        Self { x, row: &[], y, m: padded::<T>(m) }
    }

    /// Sums of squared differences of C coordinates, in pairs.
    #[inline(always)]
    fn squares<L: Lane<T>, const N: usize, const C: usize>(x: &[T; C], columns: &[T], step: usize) -> [L; N] {
        // x + -0 is x for every x, which the compiler knows
        let mut sums = [[L::splat(-T::ZERO); N]; 2];
        let mut rest = columns;
        for (i, &x) in x.iter().enumerate() {
            let (column, after) = rest.split_at_checked(step).unwrap_or((rest, &[]));
            rest = after;
            let [first, second] = &mut sums;
            let pair = if i < 2 { first } else { second };
            for (sum, y) in pair.iter_mut().zip(column.chunks_exact(L::WIDTH)) {
                let difference = L::splat(x).sub(L::load(y));
                *sum = sum.add(difference.mul(difference));
            }
        }
        let [mut pairs, more] = sums;
        for (pair, more) in pairs.iter_mut().zip(more).filter(|_| C > 2) {
            *pair = pair.add(more);
        }
        pairs
    }

    /// Of one to four coordinates.
    #[inline(always)]
    fn few<L: Lane<T>, const N: usize>(x: &[T], columns: &[T], step: usize) -> [L; N] {
        match *x {
            [a] => Self::squares(&[a], columns, step),
            [a, b] => Self::squares(&[a, b], columns, step),
            [a, b, c] => Self::squares(&[a, b, c], columns, step),
            [a, b, c, d, ..] => Self::squares(&[a, b, c, d], columns, step),
            [] => [L::splat(T::ZERO); N],
        }
    }
}

impl<T: Scalar> Costs<T> for Distances<'_, T> {
    fn unit() -> T {
        T::lit(0.5)
    }

    fn len(&self) -> usize {
        self.x.len()
    }

    fn turn(&mut self, i: usize) -> Result<Outcome> {
        self.row = self.x.row(i);
        Ok(Outcome::Done)
    }

    #[inline(always)]
    fn tile<L: Lane<T>, const N: usize>(&self, t: usize) -> [L; N] {
        let first = t.saturating_mul(TILE);
        // a constant where lanes are wide
        let step = if T::LANES < TILE { self.m.saturating_sub(first).min(TILE) } else { TILE };
        let columns = self.y.get(first.saturating_mul(self.row.len())..).unwrap_or_default();
        if self.row.len() <= 4 {
            return Self::few(self.row, columns, step);
        }
        let mut sums = Cascade::<L, N>::new();
        for (x, c) in self.row.chunks(4).zip((0usize..).step_by(4)) {
            let columns = columns.get(c.saturating_mul(step)..).unwrap_or_default();
            sums.take(Self::few(x, columns, step));
        }
        sums.value()
    }
}

/// Part r of a tile of a list.
#[inline(always)]
fn parts<T: Scalar, L: Lane<T>, const N: usize>(list: &[T], t: usize) -> [L; N] {
    let mut lanes = [L::splat(T::ZERO); N];
    let tile = list.get(t.saturating_mul(TILE)..).unwrap_or_default();
    for (lane, part) in lanes.iter_mut().zip(tile.chunks(L::WIDTH)) {
        *lane = L::load(part);
    }
    lanes
}

/// The caller's matrix.
pub(super) struct Matrix<'a, T> {
    costs: Points<'a, T>,
    row: &'a [T],
}

impl<'a, T> Matrix<'a, T> {
    pub(super) fn new(costs: Points<'a, T>) -> Self {
        Self { costs, row: &[] }
    }
}

impl<T: Scalar> Costs<T> for Matrix<'_, T> {
    fn unit() -> T {
        T::ONE
    }

    fn len(&self) -> usize {
        self.costs.len()
    }

    fn turn(&mut self, i: usize) -> Result<Outcome> {
        self.row = self.costs.row(i);
        Ok(Outcome::Done)
    }

    #[inline(always)]
    fn tile<L: Lane<T>, const N: usize>(&self, t: usize) -> [L; N] {
        parts::<T, L, N>(self.row, t)
    }
}

/// The caller's function, which writes a row of costs.
pub(super) struct Asked<'a, T, F> {
    ask: F,
    n: usize,
    /// As long as a row.
    row: &'a mut [T],
    /// The largest magnitude that a cost may have.
    most: T,
}

impl<'a, T, F: FnMut(usize, &mut [T]) -> Result<Outcome>> Asked<'a, T, F> {
    pub(super) fn new(ask: F, n: usize, row: &'a mut [T], most: T) -> Self {
        Self { ask, n, row, most }
    }

    /// The largest magnitude of the row that is ready.
    pub(super) fn largest(&self) -> T
    where
        T: Scalar,
    {
        self.row.iter().fold(T::ZERO, |largest, cost| cost.abs().max(largest))
    }
}

impl<T: Scalar, F: FnMut(usize, &mut [T]) -> Result<Outcome>> Costs<T> for Asked<'_, T, F> {
    fn unit() -> T {
        T::ONE
    }

    fn len(&self) -> usize {
        self.n
    }

    fn turn(&mut self, i: usize) -> Result<Outcome> {
        let outcome = (self.ask)(i, self.row)?;
        if outcome == Outcome::Done {
            let largest = Points::packed(self.row, 1)?.largest()?;
            ensure(largest <= self.most, Error::Range)?;
        }
        Ok(outcome)
    }

    #[inline(always)]
    fn tile<L: Lane<T>, const N: usize>(&self, t: usize) -> [L; N] {
        parts::<T, L, N>(self.row, t)
    }
}
