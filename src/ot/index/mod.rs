//! Which columns are cheapest for a row: the question that every exact solver of this room asks, and who answers it.
//!
//! [`Columns`](columns::Columns) is the question; [`Index`] prunes: columns that come in k-d
//! order ([`kd_order`]) are kept in blocks of 32 and runs of 32 blocks, each a [cell](cells) with a lower bound of its reduced costs.
//! A row costs a bound for each run and 32 for each run that is not pruned, and d operations for each column of a block that is not:
//! at n = 4000 in the plane about 1 % of them. Memory: `2 d + 2` scalars a column or less. Bounds have their rounding taken off, so
//! that pruning is never wrong; beyond 8 dimensions nothing is pruned.

mod blocks;
mod cells;
pub(super) mod columns;
mod order;
mod query;

use crate::error::{Error, Result};
use crate::ot::costs::Costs;
use crate::points::Points;
use crate::scalar::Scalar;
use blocks::Blocks;
pub(super) use cells::GROUP;
use cells::{Cell, MOST_DIM, group_len};
use columns::{Columns, Least};
pub(super) use order::{gather, kd_order};

/// Blocks of m columns.
const fn blocks(m: usize) -> usize {
    m.div_ceil(GROUP)
}

/// Groups of cells for m columns in d dimensions: of blocks, and of runs where there are several.
const fn groups(m: usize, d: usize) -> (usize, usize) {
    let runs = blocks(m).div_ceil(GROUP);
    if d > MOST_DIM {
        (0, 0)
    } else if runs > 1 {
        (runs, runs.div_ceil(GROUP))
    } else {
        (runs, 0)
    }
}

/// The scalars of scratch of an [`Index`] of m columns.
pub(super) const fn index_work_len(m: usize, d: usize) -> usize {
    let (of_blocks, of_runs) = groups(m, d);
    let slots = blocks(m).saturating_mul(GROUP).saturating_mul(d.saturating_add(1));
    slots.saturating_add(of_blocks.saturating_add(of_runs).saturating_mul(group_len(d)))
}

/// The indices of scratch of an [`Index`].
pub(super) const fn index_iwork_len(m: usize, d: usize) -> usize {
    blocks(m).saturating_add(groups(m, d).0)
}

/// Columns that come in k-d order. (Any order is right, but slow.)
pub(super) struct Index<'a, T> {
    costs: Costs<'a, T>,
    blocks: Blocks<'a, T>,
    /// Cells of blocks, and of runs of 32 blocks (none where there is one run).
    cells: &'a mut [T],
    runs: &'a mut [T],
    /// How many prices have fallen since a block's cell, a run's cell, was made.
    fallen: &'a mut [u32],
    fallen_of_runs: &'a mut [u32],
}

impl<'a, T: Scalar> Index<'a, T> {
    /// Rows x and columns y, both scanned, over scratch. Prices come with `refresh`.
    pub(super) fn new(x: Points<'a, T>, y: Points<'a, T>, work: &'a mut [T], iwork: &'a mut [u32]) -> Result<Self> {
        let mut index = Self::open(x, y, work, iwork)?;
        index.blocks.fill(&y);
        index.boxes();
        Ok(index)
    }

    /// The index that `new` made of the same points in the same scratch.
    pub(super) fn open(x: Points<'a, T>, y: Points<'a, T>, work: &'a mut [T], iwork: &'a mut [u32]) -> Result<Self> {
        let (m, d) = (y.len(), y.dim().get());
        let (of_blocks, of_runs) = groups(m, d);
        let slots = blocks(m).saturating_mul(GROUP);
        let (soa, rest) = work.split_at_mut_checked(slots.saturating_mul(d)).ok_or(Error::Scratch)?;
        let (price, rest) = rest.split_at_mut_checked(slots).ok_or(Error::Scratch)?;
        let (cells, rest) = rest.split_at_mut_checked(of_blocks.saturating_mul(group_len(d))).ok_or(Error::Scratch)?;
        let runs = rest.get_mut(..of_runs.saturating_mul(group_len(d))).ok_or(Error::Scratch)?;
        let (fallen, rest) = iwork.split_at_mut_checked(blocks(m)).ok_or(Error::Scratch)?;
        let fallen_of_runs = rest.get_mut(..of_blocks).ok_or(Error::Scratch)?;
        let blocks = Blocks { d, y: soa, price };
        Ok(Self { costs: Costs { x, y }, blocks, cells, runs, fallen, fallen_of_runs })
    }

    /// The price of a column.
    pub(super) fn price(&self, j: usize) -> T {
        self.blocks.price.get(j).copied().unwrap_or(T::ZERO)
    }

    pub(super) fn dim(&self) -> usize {
        self.blocks.d
    }

    /// Gives a column a price that is not above the last that was told, or minus infinity, which takes it out of the lists until it
    /// gets a price again. `lowered` may only be called while no column is out.
    pub(super) fn set_price(&mut self, j: usize, value: T) {
        if let Some(price) = self.blocks.price.get_mut(j) {
            *price = value;
        }
    }

    /// Centres and half widths of all cells.
    fn boxes(&mut self) {
        let d = self.blocks.d;
        if d > MOST_DIM {
            return;
        }
        let count = self.fallen.len();
        for (cells, size) in [(&mut *self.cells, 1), (&mut *self.runs, GROUP)] {
            for cell in 0..cells.len() / group_len(d) * GROUP {
                let blocks = cell.saturating_mul(size)..cell.saturating_add(1).saturating_mul(size).min(count);
                let mut one = Cell::new();
                if !blocks.is_empty() {
                    let (low, high) = self.blocks.extremes(blocks);
                    one.enclose(&low, &high, d);
                }
                one.write(cells, cell, d);
            }
        }
    }

    /// The cell of a block, for the prices as they are.
    fn renew(&mut self, b: usize) {
        let mut cell = Cell::read(self.cells, b, self.blocks.d);
        cell.least = Cell::new().least;
        self.blocks.tilt(b, &mut cell);
        self.blocks.lower(b, &mut cell);
        cell.write(self.cells, b, self.blocks.d);
        if let Some(fallen) = self.fallen.get_mut(b) {
            *fallen = 0;
        }
    }

    /// The cell of a run: the mean tilt of its blocks.
    fn renew_run(&mut self, run: usize) {
        let (d, mut cell) = (self.blocks.d, Cell::read(self.runs, run, self.blocks.d));
        let first = run.saturating_mul(GROUP);
        let blocks = first..first.saturating_add(GROUP).min(self.fallen.len());
        let count = T::from_usize(blocks.len().max(1));
        cell.least = Cell::new().least;
        cell.tilt = [T::ZERO; MOST_DIM];
        for b in blocks.clone() {
            let tilt = Cell::read(self.cells, b, d).tilt;
            cell.tilt.iter_mut().zip(tilt).for_each(|(mean, tilt)| *mean += tilt / count);
        }
        for b in blocks {
            self.blocks.lower(b, &mut cell);
        }
        cell.write(self.runs, run, d);
        if let Some(fallen) = self.fallen_of_runs.get_mut(run) {
            *fallen = 0;
        }
    }

    fn has_cells(&self) -> bool {
        !self.cells.is_empty()
    }
}

/// Counts one more, and whether that makes as many.
fn reaches(counts: &mut [u32], place: usize, many: u32) -> bool {
    counts.get_mut(place).is_some_and(|count| {
        *count = count.saturating_add(1);
        *count >= many
    })
}

impl<T: Scalar> Columns<T> for Index<'_, T> {
    fn rows(&self) -> usize {
        self.costs.x.len()
    }

    fn cols(&self) -> usize {
        self.costs.y.len()
    }

    #[inline]
    fn cost(&self, i: usize, j: usize) -> T {
        self.costs.get(i, j)
    }

    fn best(&mut self, i: usize, _: &[T], list: &mut [u32], reduced: &mut [T]) -> T {
        self.seed(i, list, reduced);
        let mut least = Least { list, reduced };
        self.search(self.costs.x.row(i), &mut least);
        least.threshold()
    }

    fn refresh(&mut self, g: &[T]) {
        self.blocks.price.fill(-T::INFINITY);
        self.blocks.price.iter_mut().zip(g).for_each(|(price, &g)| *price = g);
        if self.has_cells() {
            (0..self.fallen.len()).for_each(|b| self.renew(b));
            if !self.runs.is_empty() {
                (0..self.fallen_of_runs.len()).for_each(|run| self.renew_run(run));
            }
        }
    }

    fn lowered(&mut self, j: usize, g: &[T]) {
        let (block, run) = (j / GROUP, j / (GROUP * GROUP));
        if let (Some(price), Some(&g)) = (self.blocks.price.get_mut(j), g.get(j)) {
            *price = g;
        }
        if self.has_cells() && reaches(self.fallen, block, GROUP as u32) {
            self.renew(block);
        }
        if !self.runs.is_empty() && reaches(self.fallen_of_runs, run, (GROUP * GROUP) as u32) {
            self.renew_run(run);
        }
    }
}
