//! Costs of the caller's own as columns: from a matrix, or from a function that writes a row, the last one kept.

use super::index::columns::{Columns, Least};
use crate::error::{Error, Outcome, Result, ensure};
use crate::points::Points;
use crate::scalar::Scalar;
use core::cell::RefCell;

/// The least of all `cost_j - g_j`; the threshold.
fn scan<T: Scalar>(costs: &[T], g: &[T], mut least: Least<'_, T>) -> T {
    least.clear();
    let mut threshold = least.threshold();
    for (j, (&cost, &g)) in (0..).zip(costs.iter().zip(g)) {
        let reduced = cost - g;
        if reduced < threshold {
            least.insert(j, reduced);
            threshold = least.threshold();
        }
    }
    threshold
}

/// Costs from a function.
pub(super) struct Asked<'a, T, F> {
    n: usize,
    m: usize,
    row: RefCell<Row<'a, T, F>>,
}

/// The row that was asked for last, and how that ended.
struct Row<'a, T, F> {
    ask: F,
    costs: &'a mut [T],
    at: Option<usize>,
    /// The largest magnitude that a cost may have.
    most: T,
    outcome: Result<Outcome>,
}

impl<'a, T: Scalar, F: FnMut(usize, &mut [T]) -> Result<Outcome>> Asked<'a, T, F> {
    /// n rows of as many costs as `costs` holds.
    pub(super) fn new(ask: F, n: usize, costs: &'a mut [T], most: T) -> Self {
        Self { n, m: costs.len(), row: RefCell::new(Row { ask, costs, at: None, most, outcome: Ok(Outcome::Done) }) }
    }

    /// Whether the function has ended the run.
    pub(super) fn outcome(&self) -> Result<Outcome> {
        self.row.try_borrow().map_or(Ok(Outcome::Done), |row| row.outcome)
    }
}

impl<T: Scalar, F: FnMut(usize, &mut [T]) -> Result<Outcome>> Row<'_, T, F> {
    /// Row i; zeros once the function has ended the run, which is not asked again.
    fn get(&mut self, i: usize) -> &[T] {
        if self.at != Some(i) && self.outcome == Ok(Outcome::Done) {
            self.at = Some(i);
            self.outcome = (self.ask)(i, self.costs).and_then(|outcome| self.checked(outcome));
            if self.outcome != Ok(Outcome::Done) {
                self.costs.fill(T::ZERO);
            }
        }
        self.costs
    }

    fn checked(&self, outcome: Outcome) -> Result<Outcome> {
        if outcome == Outcome::Done {
            ensure(Points::packed(self.costs, 1)?.largest()? <= self.most, Error::Range)?;
        }
        Ok(outcome)
    }
}

impl<T: Scalar, F: FnMut(usize, &mut [T]) -> Result<Outcome>> Columns<T> for Asked<'_, T, F> {
    fn rows(&self) -> usize {
        self.n
    }

    fn cols(&self) -> usize {
        self.m
    }

    fn cost(&self, i: usize, j: usize) -> T {
        let Ok(mut row) = self.row.try_borrow_mut() else { return T::ZERO };
        row.get(i).get(j).copied().unwrap_or(T::ZERO)
    }

    fn best(&mut self, i: usize, g: &[T], list: &mut [u32], reduced: &mut [T]) -> T {
        scan(self.row.get_mut().get(i), g, Least { list, reduced })
    }

    fn refresh(&mut self, _: &[T]) {}

    fn lowered(&mut self, _: usize, _: &[T]) {}
}

/// Costs from a matrix.
pub(super) struct Matrix<'a, T>(pub(super) Points<'a, T>);

impl<T: Scalar> Columns<T> for Matrix<'_, T> {
    fn rows(&self) -> usize {
        self.0.len()
    }

    fn cols(&self) -> usize {
        self.0.dim().get()
    }

    fn cost(&self, i: usize, j: usize) -> T {
        self.0.row(i).get(j).copied().unwrap_or(T::ZERO)
    }

    fn best(&mut self, i: usize, g: &[T], list: &mut [u32], reduced: &mut [T]) -> T {
        scan(self.0.row(i), g, Least { list, reduced })
    }

    fn refresh(&mut self, _: &[T]) {}

    fn lowered(&mut self, _: usize, _: &[T]) {}
}
