//! Equal weights of as many points: the assignment (`assign`), each point's mass in one piece.

use super::masses::Pair;
use super::report::Report;
use super::{Method, transport_iwork_len, transport_work_len};
use crate::error::{Error, Outcome, Result};
use crate::ot::assign::{assign, assign_iwork_len, assign_work_len};
use crate::ot::line::Plan;
use crate::points::Points;
use crate::scalar::Scalar;

/// Whether the problem is one, and its scratch fits into that of transport.
pub(super) fn is_assignment<T: Scalar>(pair: &Pair<'_, T>, n: usize, m: usize, d: usize) -> bool {
    let fits = assign_work_len(n, d) <= transport_work_len(n, n, d) && assign_iwork_len(n, d) <= transport_iwork_len(n, n, d);
    n == m && pair.equal() && fits
}

/// Solves it. The outputs are long enough.
pub(super) fn solve<T: Scalar>(
    plan: Plan<'_, T>,
    f: &mut [T],
    g: &mut [T],
    x: Points<'_, T>,
    y: Points<'_, T>,
    total: T,
    work: &mut [T],
    iwork: &mut [u32],
) -> Result<Report<T>> {
    let n = x.len();
    // more scratch could choose another way to the same cost
    let work = work.get_mut(..transport_work_len(n, n, x.dim().get())).ok_or(Error::Scratch)?;
    let certificate = assign(plan.cols.get_mut(..n).unwrap_or_default(), f, g, x, y, work, iwork)?;
    let mass = total / T::from_usize(n);
    for ((row, slot), i) in plan.rows.iter_mut().zip(plan.mass).zip(0..n as u32) {
        (*row, *slot) = (i, mass);
    }
    let gap = certificate.gap * total * (T::ONE + T::lit(4.0) * T::EPSILON);
    Ok(Report { outcome: Outcome::Done, used: Method::Auction, entries: n, cost: certificate.cost * total, gap })
}
