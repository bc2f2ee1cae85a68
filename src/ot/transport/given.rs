//! Transport for costs of the caller's own, from a matrix, or a row at a time from a function.
//!
//! The network simplex method (`solver`) from the plan in which each row in turn fills its cheapest columns, prices being the
//! columns' least costs. Dual potentials belong to the costs as they are: `f_i + g_j <= c_ij`, no half. `f_i = min_j (c_ij - g_j)` as computed, so
//! `gap = sum mass (c_ij - f_i - g_j)` is at least 0; three roundings a term make it grow by `4 EPSILON (|c_ij| + |f_i| + |g_j|)`.
//! Memory O(n + m) beside the matrix. Cost: a few tens of passes over the costs, one pass n m.

use super::basis::Arcs;
use super::masses::{Masses, Pair};
use super::report::Report;
use super::solver::{Cursor, Solver, Stage};
use super::sort::Entries;
use super::tree::Tree;
use super::{Method, fits};
use crate::error::{Error, Outcome, Result, ensure};
use crate::ot::array::{at, copy, set};
use crate::ot::asked::{Asked, Matrix};
use crate::ot::index::columns::{Columns, NO_COLUMN};
use crate::ot::line::Plan;
use crate::ot::sort::Sort;
use crate::points::Points;
use crate::scalar::{Scalar, Sum};
use core::num::NonZeroUsize;

/// Candidates of a row, at most.
const CANDIDATES: usize = 16;
/// Units of work between two looks at whether the caller's function has ended the run.
const SLICE: u64 = 16;

const fn candidates(n: usize, m: usize) -> usize {
    n.saturating_mul(if m < CANDIDATES { m } else { CANDIDATES })
}

/// The scalars of scratch of [`transport_matrix`] and [`transport_callback`], for n rows and m columns.
pub const fn transport_matrix_work_len(n: usize, m: usize) -> usize {
    candidates(n, m).saturating_add(n).saturating_add(m.saturating_mul(3))
}

/// The indices of scratch of [`transport_matrix`] and [`transport_callback`], for n rows and m columns.
pub const fn transport_matrix_iwork_len(n: usize, m: usize) -> usize {
    n.saturating_add(m).saturating_mul(7).saturating_add(candidates(n, m))
}

/// The 64-bit words of scratch of [`transport_matrix`] and [`transport_callback`], for n rows and m columns.
pub const fn transport_matrix_mwork_len(n: usize, m: usize) -> usize {
    n.saturating_add(m).saturating_mul(3)
}

/// The optimal plan for n rows of weights a and m columns of weights b (`None` for 1/n or 1/m each), entries ascending; f (n numbers) and g
/// (m) become dual potentials of the costs: `f_i + g_j <= c_ij`, equal where the plan has mass, to rounding.
///
/// costs: n rows of m finite numbers of either sign. The arrays of the plan need n + m - 1 entries; those beyond the number are
/// untouched. Rows and columns without weight get no entry, but potentials. Pivots are bounded; a run that meets the bound ends as
/// `NotConverged` with a plan of the right marginals and its gap.
///
/// # Errors
/// `Shape` from 2^29 rows and columns on; `Empty` for no rows or no mass; `Length`; `Scratch`; `Mass` for a negative weight or, unless
/// normalised, totals that differ by more than `256 EPSILON` of themselves; `NonFinite`; `Range` if the sum of 64 (n + m) costs,
/// or that times the total mass, could overflow.
pub fn transport_matrix<T: Scalar>(
    plan: Plan<'_, T>,
    f: &mut [T],
    g: &mut [T],
    costs: Points<'_, T>,
    a: Option<&[T]>,
    b: Option<&[T]>,
    masses: Masses,
    work: &mut [T],
    iwork: &mut [u32],
    mwork: &mut [u64],
) -> Result<Report<T>> {
    let (n, m) = (costs.len(), costs.dim().get());
    check(&plan, f, g, (n, m))?;
    let pair = Pair::new(a, n, b, m, masses)?;
    let (mut problem, _) = Problem::over((n, m), work, iwork, mwork)?;
    ensure(costs.largest()? <= most((n, m), pair.total), Error::Range)?;
    let mut columns = Matrix(costs);
    problem.start(&mut columns, &pair);
    while !problem.step(&mut columns) {}
    let found = problem.measure(&mut columns);
    Ok(problem.write(found, plan, f, g))
}

/// [`transport_matrix`] with costs from a function: `costs(i, row)` writes row i, m numbers, the same each time that it is
/// asked for them. It may end the run: then nothing is written, and `Stopped` is the report's outcome, or its error is returned.
///
/// # Errors
/// As [`transport_matrix`], and those of the function.
pub fn transport_callback<T: Scalar>(
    plan: Plan<'_, T>,
    f: &mut [T],
    g: &mut [T],
    (n, m): (usize, usize),
    a: Option<&[T]>,
    b: Option<&[T]>,
    masses: Masses,
    costs: impl FnMut(usize, &mut [T]) -> Result<Outcome>,
    work: &mut [T],
    iwork: &mut [u32],
    mwork: &mut [u64],
) -> Result<Report<T>> {
    check(&plan, f, g, (n, m))?;
    let pair = Pair::new(a, n, b, m, masses)?;
    let (mut problem, work) = Problem::over((n, m), work, iwork, mwork)?;
    let row = work.get_mut(..m).ok_or(Error::Scratch)?;
    let mut columns = Asked::new(costs, n, row, most((n, m), pair.total));
    problem.start(&mut columns, &pair);
    while columns.outcome()? == Outcome::Done && !problem.step(&mut columns) {}
    let found = problem.measure(&mut columns);
    match columns.outcome()? {
        Outcome::Done => Ok(problem.write(found, plan, f, g)),
        outcome => Ok(Report { outcome, entries: 0, ..found }),
    }
}

fn check<T>(plan: &Plan<'_, T>, f: &[T], g: &[T], (n, m): (usize, usize)) -> Result<()> {
    ensure(n.checked_add(m).is_some_and(|nodes| nodes < 1 << 29), Error::Shape)?;
    ensure(n > 0 && m > 0, Error::Empty)?;
    fits(plan, f, g, n, m)
}

/// The largest magnitude that a cost may have.
fn most<T: Scalar>((n, m): (usize, usize), total: T) -> T {
    T::MAX * T::lit(1.0 / 64.0) / (T::from_usize(n) + T::from_usize(m)) / total.max(T::ONE)
}

/// A problem and the scratch that it is solved in.
struct Problem<'a, T> {
    n: usize,
    m: usize,
    k: NonZeroUsize,
    root: u32,
    cursor: Cursor<T>,
    /// Mass in units of a share of the total, of rows and columns; what the total is.
    mass: &'a mut [u64],
    units: u64,
    total: T,
    /// Five links a node.
    links: &'a mut [u32],
    flow: &'a mut [u64],
    potential: &'a mut [T],
    prices: &'a mut [T],
    arc_rows: &'a mut [u32],
    arc_cols: &'a mut [u32],
    arc_mass: &'a mut [u64],
    arcs: u32,
    list: &'a mut [u32],
    cost: &'a mut [T],
}

impl<'a, T: Scalar> Problem<'a, T> {
    /// Cuts up the scratch; a row of costs is left over.
    fn over(
        (n, m): (usize, usize),
        work: &'a mut [T],
        iwork: &'a mut [u32],
        mwork: &'a mut [u64],
    ) -> Result<(Self, &'a mut [T])> {
        let (nodes, k) = (n.saturating_add(m), NonZeroUsize::new(m.min(CANDIDATES)).ok_or(Error::Empty)?);
        let lists = candidates(n, m);
        let (potential, work) = work.split_at_mut_checked(nodes).ok_or(Error::Scratch)?;
        let (prices, work) = work.split_at_mut_checked(m).ok_or(Error::Scratch)?;
        let (cost, work) = work.split_at_mut_checked(lists).ok_or(Error::Scratch)?;
        let row = work.get_mut(..m).ok_or(Error::Scratch)?;
        let (links, iwork) = iwork.split_at_mut_checked(nodes.saturating_mul(5)).ok_or(Error::Scratch)?;
        let (arc_rows, iwork) = iwork.split_at_mut_checked(nodes).ok_or(Error::Scratch)?;
        let (arc_cols, iwork) = iwork.split_at_mut_checked(nodes).ok_or(Error::Scratch)?;
        let list = iwork.get_mut(..lists).ok_or(Error::Scratch)?;
        let (mass, mwork) = mwork.split_at_mut_checked(nodes).ok_or(Error::Scratch)?;
        let (flow, mwork) = mwork.split_at_mut_checked(nodes).ok_or(Error::Scratch)?;
        let arc_mass = mwork.get_mut(..nodes).ok_or(Error::Scratch)?;
        let (root, cursor, units, total, arcs) = (0, Cursor::new(), 0, T::ZERO, 0);
        let problem = Self {
            n,
            m,
            k,
            root,
            cursor,
            mass,
            units,
            total,
            links,
            flow,
            potential,
            prices,
            arc_rows,
            arc_cols,
            arc_mass,
            arcs,
            list,
            cost,
        };
        Ok((problem, row))
    }

    /// Masses, prices, and a first plan.
    fn start(&mut self, columns: &mut impl Columns<T>, pair: &Pair<'_, T>) {
        let (a, b) = self.mass.split_at_mut_checked(self.n).unwrap_or_default();
        (self.units, self.total) = (pair.write(a, b), pair.total);
        copy(self.flow, self.mass);
        self.prices.fill(T::INFINITY);
        for i in 0..self.n {
            for (j, price) in self.prices.iter_mut().enumerate() {
                let cost = columns.cost(i, j);
                *price = if cost < *price { cost } else { *price };
            }
        }
        copy(self.potential.get_mut(self.n..).unwrap_or_default(), self.prices);
        let (_, left) = self.flow.split_at_mut_checked(self.n).unwrap_or_default();
        for (price, _) in self.prices.iter_mut().zip(&*left).filter(|(_, left)| **left == 0) {
            *price = -T::INFINITY;
        }
        for i in 0..self.n as u32 {
            self.fill(columns, i);
        }
        copy(self.prices, self.potential.get(self.n..).unwrap_or_default());
    }

    /// Sends a row's mass to its cheapest columns with room; one that is full has the price minus infinity.
    fn fill(&mut self, columns: &mut impl Columns<T>, i: u32) {
        columns.refresh(self.prices);
        for _ in 0..=self.m {
            let left = at(self.flow, i);
            let (mut list, mut least) = ([NO_COLUMN], [T::INFINITY]);
            if left > 0 {
                columns.best(i as usize, self.prices, &mut list, &mut least);
            }
            let [j] = list;
            if j == NO_COLUMN {
                return;
            }
            let column = (self.n as u32).saturating_add(j);
            let room = at(self.flow, column);
            let moved = left.min(room);
            set(self.flow, i, left - moved);
            set(self.flow, column, room - moved);
            if moved == room {
                set(self.prices, j, -T::INFINITY);
                columns.lowered(j as usize, self.prices);
            }
            self.add(i, j, moved);
        }
    }

    fn add(&mut self, i: u32, j: u32, moved: u64) {
        set(self.arc_rows, self.arcs, i);
        set(self.arc_cols, self.arcs, j);
        set(self.arc_mass, self.arcs, moved);
        self.arcs = self.arcs.saturating_add(1).min(self.arc_rows.len() as u32);
    }

    fn solver(&mut self) -> Option<Solver<'_, T>> {
        let nodes = NonZeroUsize::new(self.potential.len())?;
        let mut links = self.links.chunks_exact_mut(nodes.get());
        let tree = Tree {
            rows: self.n as u32,
            root: self.root,
            parent: links.next()?,
            next: links.next()?,
            prev: links.next()?,
            last: links.next()?,
            size: links.next()?,
            flow: self.flow,
            potential: self.potential,
        };
        let arcs = Arcs { rows: self.arc_rows, cols: self.arc_cols, mass: self.arc_mass, count: self.arcs };
        let col_mass = self.mass.get(self.n..)?;
        let (list, cost, prices) = (&mut *self.list, &mut *self.cost, &mut *self.prices);
        Some(Solver { tree, arcs, col_mass, list, cost, k: self.k, coarse: false, prices, cursor: self.cursor })
    }

    /// Goes on for a slice of work; whether there is no more to do.
    fn step(&mut self, columns: &mut impl Columns<T>) -> bool {
        let Some(mut solver) = self.solver() else { return true };
        let done = solver.run(columns, &mut { SLICE });
        let (cursor, root, arcs) = (solver.cursor, solver.tree.root, solver.arcs.count);
        (self.cursor, self.root, self.arcs) = (cursor, root, arcs);
        done
    }

    /// Potentials, into the scratch, and the plan's cost and gap.
    fn measure(&mut self, columns: &mut impl Columns<T>) -> Report<T> {
        let outcome = if self.cursor.stage == Stage::Optimal { Outcome::Done } else { Outcome::NotConverged };
        let (f, minus_g) = self.potential.split_at_mut_checked(self.n).unwrap_or_default();
        self.prices.iter_mut().zip(minus_g).for_each(|(price, potential)| *price = -*potential);
        columns.refresh(self.prices);
        for (i, f) in f.iter_mut().enumerate() {
            let (mut list, mut least) = ([NO_COLUMN], [T::ZERO]);
            columns.best(i, self.prices, &mut list, &mut least);
            [*f] = least;
        }
        let (mut cost, mut slack, mut entries) = (Sum::new(), Sum::new(), 0);
        let (scale, rows, unit) = (self.total / T::from_u64(self.units), self.n as u32, T::EPSILON * T::lit(4.0));
        if let Some(solver) = self.solver() {
            for (row, col, flow) in solver.tree.arcs() {
                let (mass, here) = (T::from_u64(flow) * scale, columns.cost(row as usize, col as usize));
                let (f, g) = (at(solver.tree.potential, row), -at(solver.tree.potential, rows.saturating_add(col)));
                cost.add(mass * here);
                slack.add(mass * ((here - g - f) + unit * (here.abs() + g.abs() + f.abs())));
                entries += 1;
            }
        }
        Report { outcome, used: Method::Simplex, entries, cost: cost.value(), gap: slack.value() }
    }

    /// Writes what [`measure`](Self::measure) found.
    fn write(&mut self, found: Report<T>, plan: Plan<'_, T>, f: &mut [T], g: &mut [T]) -> Report<T> {
        copy(f, self.potential);
        copy(g, self.prices);
        let scale = self.total / T::from_u64(self.units);
        if let Some(solver) = self.solver() {
            for (k, (row, col, flow)) in (0..).zip(solver.tree.arcs()) {
                set(plan.rows, k, row);
                set(plan.cols, k, col);
                set(plan.mass, k, T::from_u64(flow) * scale);
            }
        }
        let rows = plan.rows.get_mut(..found.entries).unwrap_or_default();
        let cols = plan.cols.get_mut(..found.entries).unwrap_or_default();
        Entries { rows, cols, mass: plan.mass.get_mut(..found.entries).unwrap_or_default() }.sort();
        found
    }
}
