//! What a run ends with: the plan, its potentials, and how far it is from the optimum.
//!
//! The potentials of the centred points, `f' + g' = |x' - y'|^2 / 2`, become those of the points with `x'.D` more in f and `y'.D` less in
//! g, D the difference of the centres, and `|D|^2 / 2`. Then `f_i = min_j (c_ij - g_j)` exactly as computed, so that f and g are feasible, and
//! `gap = 2 sum mass (c_ij - f_i - g_j)`, rounded outward as in `certificate`. Cost: n queries.

use super::run::Run;
use super::sort::Entries;
use super::tree::Tree;
use crate::error::Outcome;
use crate::ot::array::{at, set};
use crate::ot::certificate::Slack;
use crate::ot::costs::Costs;
use crate::ot::index::columns::Columns;
use crate::ot::index::{Index, gather};
use crate::ot::line::Plan;
use crate::ot::sort::Sort;
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
    let none = Report { outcome: Outcome::NotConverged, used: run.state.method, entries: 0, cost: T::ZERO, gap: T::INFINITY };
    let (x, y) = (run.x, run.y);
    let (units, total) = (T::from_u64(run.state.units), run.state.total);
    let order = core::mem::take(&mut run.state.order);
    let (centres, points) = (core::mem::take(&mut run.state.centres), core::mem::take(&mut run.state.even));
    let (work, iwork) = (core::mem::take(&mut run.state.index_work), core::mem::take(&mut run.state.index_iwork));
    let (of_x, of_y) = order.split_at_checked(x.len()).unwrap_or_default();
    let Some(solver) = run.state.solver() else { return none };
    let finished = Finished { x, y, tree: solver.tree, of_x, of_y, units, total };
    finished.prices(solver.prices, g, centres);
    let (in_x, in_y) = points.split_at_mut_checked(x.len().saturating_mul(x.dim().get())).unwrap_or_default();
    gather(in_x, &x, of_x);
    gather(in_y, &y, of_y);
    if let (Ok(x), Ok(y)) = (Points::packed(in_x, x.dim().get()), Points::packed(in_y, y.dim().get()))
        && let Ok(mut index) = Index::new(x, y, work, iwork)
    {
        index.refresh(solver.prices);
        finished.tighten(f, &mut index, solver.prices, solver.list, solver.k.get());
    }
    let report = finished.entries(swapped, plan, f, g, none);
    (run.state.order, run.state.centres, run.state.even) = (order, centres, points);
    run.means();
    report
}

impl<T: Scalar> Finished<'_, T> {
    /// g of the points, and by place.
    fn prices(&self, by_place: &mut [T], g: &mut [T], centres: &[T]) {
        let (of_x, of_y) = centres.split_at_checked(self.x.dim().get()).unwrap_or_default();
        let potentials = self.tree.potential.iter().skip(self.x.len());
        for ((&j, &potential), slot) in self.of_y.iter().zip(potentials).zip(by_place) {
            let point = self.y.row(j as usize).iter();
            let tilt = point.zip(of_x).zip(of_y).fold(T::ZERO, |sum, ((&y, &x), &centre)| sum + (y - centre) * (x - centre));
            *slot = -potential - tilt;
            set(g, j, *slot);
        }
    }

    /// f, by queries that start at each row's best candidate.
    fn tighten(&self, f: &mut [T], columns: &mut impl Columns<T>, prices: &[T], lists: &[u32], k: usize) {
        for (place, &i) in self.of_x.iter().enumerate() {
            let seed = lists.get(place.saturating_mul(k)).copied().unwrap_or(0);
            let (mut list, mut least) = ([seed], [T::ZERO]);
            columns.best(place, prices, &mut list, &mut least);
            let [least] = least;
            set(f, i, least);
        }
    }

    fn entries(&self, swapped: bool, plan: Plan<'_, T>, f: &[T], g: &[T], none: Report<T>) -> Report<T> {
        let costs = Costs { x: self.x, y: self.y };
        let slack_of = Slack::new(self.x.dim().get(), g);
        let (mut cost, mut slack, mut count) = (Sum::new(), Sum::new(), 0);
        for (row, col, flow) in self.tree.arcs() {
            let (row, col) = (at(self.of_x, row), at(self.of_y, col));
            let mass = T::from_u64(flow) / self.units * self.total;
            let (here, f) = (costs.get(row as usize, col as usize), at(f, row));
            cost.add(mass * here);
            slack.add(mass * slack_of.of(here, at(g, col), f));
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
