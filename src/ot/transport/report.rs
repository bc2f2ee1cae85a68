//! What a run ends with: the plan, its potentials, and how far it is from the optimum.
//!
//! The potentials of the centred points, `f' + g' = |x' - y'|^2 / 2`, become those of the points with `x'.D` more in f and `y'.D` less in
//! g, D the difference of the centres, and `|D|^2 / 2`. Then `f_i = min_j (c_ij - g_j)` exactly as computed, so that f and g are feasible, and
//! `gap = 2 sum mass (c_ij - f_i - g_j)`, rounded outward as in `certificate`. Cost: n queries.

use super::array::{at, set};
use super::run::Run;
use super::sort::Entries;
use super::tree::Tree;
use crate::error::Outcome;
use crate::ot::costs::Costs;
use crate::ot::index::columns::{Columns, Scan};
use crate::ot::line::Plan;
use crate::ot::transport::Method;
use crate::points::Points;
use crate::scalar::{Scalar, Sum};

/// What a solver says about its plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Report<T> {
    /// `Done` if the plan is optimal to rounding, `NotConverged` if a bound was met first.
    pub outcome: Outcome,
    /// The method that was used.
    pub used: Method,
    /// How many entries the plan has.
    pub entries: usize,
    /// `sum mass |x - y|^2`.
    pub cost: T,
    /// The plan costs at most this more than the optimum, rounding included.
    pub gap: T,
}

/// A finished run: its basis, and the points behind the nodes.
struct Finished<'a, T> {
    x: Points<'a, T>,
    y: Points<'a, T>,
    tree: Tree<'a, T>,
    of_x: &'a [u32],
    of_y: &'a [u32],
    /// Mass of a unit.
    units: T,
    total: T,
}

/// Writes the plan and the potentials of a finished run.
pub(super) fn report<T: Scalar>(run: &mut Run<'_, T>, swapped: bool, plan: Plan<'_, T>, f: &mut [T], g: &mut [T]) -> Report<T> {
    let none = Report { outcome: Outcome::NotConverged, used: Method::Simplex, entries: 0, cost: T::ZERO, gap: T::INFINITY };
    let (x, y) = (run.x, run.y);
    let (units, total) = (T::from_u64(run.state.units), run.state.total);
    let order = core::mem::take(&mut run.state.order);
    let centres = core::mem::take(&mut run.state.centres);
    let (of_x, of_y) = order.split_at_checked(x.len()).unwrap_or_default();
    let Some(solver) = run.state.solver() else { return none };
    let finished = Finished { x, y, tree: solver.tree, of_x, of_y, units, total };
    finished.prices(g, centres);
    finished.tighten(f, g);
    finished.entries(swapped, plan, f, g, none)
}

impl<T: Scalar> Finished<'_, T> {
    fn prices(&self, g: &mut [T], centres: &[T]) {
        let (of_x, of_y) = centres.split_at_checked(self.x.dim().get()).unwrap_or_default();
        for (&j, &potential) in self.of_y.iter().zip(self.tree.potential.iter().skip(self.x.len())) {
            let point = self.y.row(j as usize).iter();
            let tilt = point.zip(of_x).zip(of_y).fold(T::ZERO, |sum, ((&y, &x), &centre)| sum + (y - centre) * (x - centre));
            set(g, j, -potential - tilt);
        }
    }

    fn tighten(&self, f: &mut [T], g: &[T]) {
        let mut columns = Scan(Costs { x: self.x, y: self.y });
        columns.refresh(g);
        for (i, f) in f.iter_mut().enumerate() {
            let (mut list, mut least) = ([0], [T::ZERO]);
            columns.best(i, g, &mut list, &mut least);
            let [least] = least;
            *f = least;
        }
    }

    fn entries(&self, swapped: bool, plan: Plan<'_, T>, f: &[T], g: &[T], none: Report<T>) -> Report<T> {
        let costs = Costs { x: self.x, y: self.y };
        let largest = g.iter().fold(T::ZERO, |largest, g| g.abs().max(largest));
        let unit = T::EPSILON * T::from_usize(self.x.dim().get() + 4);
        let (mut cost, mut slack, mut count) = (Sum::new(), Sum::new(), 0);
        for (row, col, flow) in self.tree.arcs() {
            let (row, col) = (at(self.of_x, row), at(self.of_y, col));
            let mass = T::from_u64(flow) / self.units * self.total;
            let (here, f) = (costs.get(row as usize, col as usize), at(f, row));
            cost.add(mass * here);
            let rounding = unit * (here + f.abs() + T::lit(3.0) * largest) + T::MIN_POSITIVE;
            slack.add(mass * ((here - at(g, col) - f) + rounding));
            set(plan.rows, count, if swapped { col } else { row });
            set(plan.cols, count, if swapped { row } else { col });
            set(plan.mass, count, mass);
            count += 1;
        }
        let entries = count as usize;
        let rows = plan.rows.get_mut(..entries).unwrap_or_default();
        let cols = plan.cols.get_mut(..entries).unwrap_or_default();
        Entries { rows, cols, mass: plan.mass.get_mut(..entries).unwrap_or_default() }.sort();
        let two = T::lit(2.0);
        Report { entries, cost: cost.value() * two, gap: slack.value() * two, ..none }
    }
}
