//! What a run ends with: the plan, its potentials, and how far it is from the optimum.

use super::array::{at, set};
use crate::ot::index::columns::{Columns, Scan};
use super::run::Run;
use super::sort::Entries;
use crate::ot::costs::Costs;
use crate::ot::line::Plan;
use crate::scalar::{Scalar, Sum};

/// What a solver says about its plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Report<T> {
    /// How many entries the plan has.
    pub entries: usize,
    /// `sum mass |x - y|^2`.
    pub cost: T,
    /// The plan costs at most this more than the optimum, rounding included.
    pub gap: T,
}

/// Writes the plan and the potentials of a finished run.
pub(super) fn report<T: Scalar>(run: &mut Run<'_, T>, swapped: bool, plan: Plan<'_, T>, f: &mut [T], g: &mut [T]) -> Report<T> {
    let (x, y, d) = (run.x, run.y, run.x.dim().get());
    let (units, total) = (run.state.units, run.state.total);
    // f + g = |x' - y'|^2 / 2 of the centred points: |x - y|^2 / 2 has x'.D and -y'.D more, and |D|^2 / 2, where D = centre of x less that of y
    let order = core::mem::take(&mut run.state.order);
    let centres = core::mem::take(&mut run.state.centres);
    let (cx, cy) = centres.split_at_checked(d).unwrap_or_default();
    let (of_x, of_y) = order.split_at_checked(x.len()).unwrap_or_default();
    let Some(solver) = run.state.solver() else { return Report { entries: 0, cost: T::ZERO, gap: T::ZERO } };
    let tree = solver.tree;
    for (&j, &price) in of_y.iter().zip(tree.potential.iter().skip(x.len())) {
        let tilt = y.row(j as usize).iter().zip(cx).zip(cy).fold(T::ZERO, |sum, ((&y, &cx), &cy)| sum + (y - cy) * (cx - cy));
        set(g, j, -price - tilt);
    }
    let mut columns = Scan(Costs { x, y });
    columns.refresh(g);
    let (mut list, mut least) = ([0], [T::ZERO]);
    for (i, f) in f.iter_mut().enumerate() {
        columns.best(i, g, &mut list, &mut least);
        *f = least[0];
    }
    let largest = g.iter().fold(T::ZERO, |largest, g| g.abs().max(largest));
    let unit = T::EPSILON * T::from_usize(x.dim().get() + 4);
    let (mut cost, mut slack, mut count) = (Sum::new(), Sum::new(), 0);
    for node in (0..tree.nodes()).filter(|&node| node != tree.root && at(tree.flow, node) > 0) {
        let (row, column) = tree.arc(node);
        let (row, col) = (at(of_x, row), at(of_y, column.wrapping_sub(tree.rows)));
        let mass = T::from_u64(at(tree.flow, node)) / T::from_u64(units) * total;
        let here = columns.cost(row as usize, col as usize);
        let own = at(f, row);
        cost.add(mass * here);
        slack.add(mass * ((here - at(g, col) - own) + unit * (here + own.abs() + T::lit(3.0) * largest) + T::MIN_POSITIVE));
        let (row, col) = if swapped { (col, row) } else { (row, col) };
        set(plan.rows, count, row);
        set(plan.cols, count, col);
        set(plan.mass, count, mass);
        count += 1;
    }
    let entries = count as usize;
    let rows = plan.rows.get_mut(..entries).unwrap_or_default();
    let cols = plan.cols.get_mut(..entries).unwrap_or_default();
    Entries { rows, cols, mass: plan.mass.get_mut(..entries).unwrap_or_default() }.sort();
    let two = T::lit(2.0);
    Report { entries, cost: cost.value() * two, gap: slack.value() * two }
}
