//! The exact assignment of n points to n points: the permutation p with the least `sum_i |x_i - y_p(i)|^2`.
//!
//! Multiscale: runs of 4, 16, 64, ... points of the k-d order make coarse problems, whose prices start the finer ones (levels.rs). On
//! each level an auction whose increments shrink (D. Bertsekas, *Annals of Operations Research* 14, 1988): free rows bid for
//! their best column and lower its potential, on reduced costs `c_ij - f_i - g_j`, `c = |x - y|^2 / 2`. At the end rows keep only a best
//! column, bid once more without increment, and shortest augmenting paths assign the rest (R. Jonker, A. Volgenant, *Computing* 38,
//! 1987). Rows know their 16 cheapest columns, found by an index of the columns in tilted boxes (index); costs are computed on
//! the fly: O(n) memory. Bounded: a fixed number of bids a level, then at most n searches. The result is a function of the input alone.

mod heap;
mod levels;
mod matching;
mod path;
mod run;
mod state;

use super::certificate::{Certificate, certify};
use super::costs::Costs;
use super::dense;
use super::direct::Search;
use crate::error::{Error, Result, ensure};
use crate::points::{Points, same_shape};
use crate::scalar::Scalar;
use crate::simd::distance2;
use run::Run;
use state::State;

/// So many points are assigned without levels (`direct`).
const FEW: usize = 64;

/// With scratch for the costs of all pairs, so many points, or in so many dimensions so many, are assigned by their matrix (`dense`).
const DENSE: usize = 150;
const DENSE_DIM: usize = 8;
const DENSE_HIGH: usize = 1024;

/// The scalars of scratch with which [`assign`] keeps the costs of n points where that is faster: up to 150 points, or 1024 in 8 dimensions
/// or more.
pub const fn assign_dense_work_len(n: usize, d: usize) -> usize {
    let (costs, plain) = (n.saturating_mul(n).saturating_add(dense::work_len(n, n)), assign_work_len(n, d));
    if costs > plain { costs } else { plain }
}

/// The scalars of scratch of [`assign`], for n points of dimension d.
pub const fn assign_work_len(n: usize, d: usize) -> usize {
    if n <= FEW { n } else { state::work_len(n, d) }
}

/// The indices of scratch of [`assign`], for n points of dimension d.
pub const fn assign_iwork_len(n: usize, d: usize) -> usize {
    if n <= FEW { n.saturating_mul(3) } else { state::iwork_len(n, d) }
}

/// The scalars of scratch of [`w2`], for n points of dimension d.
pub const fn w2_work_len(n: usize, d: usize) -> usize {
    n.saturating_mul(2).saturating_add(assign_work_len(n, d))
}

/// The indices of scratch of [`w2`], for n points of dimension d.
pub const fn w2_iwork_len(n: usize, d: usize) -> usize {
    n.saturating_add(assign_iwork_len(n, d))
}

/// Sends x_i to `y[perm[i]]`, one to one, at the least total squared distance. f and g become dual potentials of
/// `|x - y|^2 / 2` (n numbers each).
///
/// # Errors
/// `Shape` if the clouds differ in shape or have 2^32 - 1 points or more; `Empty`; `Length`; `Scratch`; `NonFinite`; `Range` if
/// the sum of squared distances could overflow.
pub fn assign<T: Scalar>(
    perm: &mut [u32],
    f: &mut [T],
    g: &mut [T],
    x: Points<'_, T>,
    y: Points<'_, T>,
    work: &mut [T],
    iwork: &mut [u32],
) -> Result<Certificate<T>> {
    let (n, d) = (x.len(), x.dim().get());
    same_shape(&x, &y)?;
    ensure(u32::try_from(n).is_ok_and(|n| n != u32::MAX), Error::Shape)?;
    ensure(n > 0, Error::Empty)?;
    ensure(perm.len() == n && f.len() == n && g.len() == n, Error::Length)?;
    ensure(work.len() >= assign_work_len(n, d) && iwork.len() >= assign_iwork_len(n, d), Error::Scratch)?;
    let reach = x.largest()? + y.largest()?;
    let bound = reach * reach * T::from_usize(x.dim().get()) * T::from_usize(n) * T::lit(8.0);
    ensure(bound.is_finite(), Error::Range)?;

    if let Some((costs, work)) = matrix(&x, &y, work) {
        dense::solve(perm, g, costs, work, iwork)?;
        return Ok(certify(&Costs { x, y }, perm, f, g));
    }
    if n <= FEW {
        let costs = Costs { x, y };
        directly(costs, perm, g, work, iwork)?;
        return Ok(certify(&costs, perm, f, g));
    }
    let state = State::new(n, d, work, iwork)?;
    let mut run = Run { x, y, state };
    run.start();
    run.solve();
    Ok(run.finish(perm, f, g))
}

/// Few points. Scratch: n scalars, 3 n indices.
fn directly<T: Scalar>(costs: Costs<'_, T>, perm: &mut [u32], g: &mut [T], work: &mut [T], iwork: &mut [u32]) -> Result<()> {
    let n = perm.len();
    let dist = work.get_mut(..n).ok_or(Error::Scratch)?;
    let (row_of, rest) = iwork.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let (pred, rest) = rest.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let list = rest.get_mut(..n).ok_or(Error::Scratch)?;
    Search { costs, perm, row_of, g, dist, pred, list }.solve();
    Ok(())
}

/// The costs of all pairs at the front of scratch, and the rest of it, where that is faster and fits.
fn matrix<'a, T: Scalar>(x: &Points<'_, T>, y: &Points<'_, T>, work: &'a mut [T]) -> Option<(Points<'a, T>, &'a mut [T])> {
    let (n, d) = (x.len(), x.dim().get());
    if work.len() < assign_dense_work_len(n, d) || !(n <= DENSE || (d >= DENSE_DIM && n <= DENSE_HIGH)) {
        return None;
    }
    let (costs, work) = work.split_at_mut_checked(n.checked_mul(n)?)?;
    for (row, x) in costs.chunks_exact_mut(n.max(1)).zip(x.rows()) {
        row.iter_mut().zip(y.rows()).for_each(|(cost, y)| *cost = distance2(x, y) * T::lit(0.5));
    }
    Some((Points::new(costs, n, n, n).ok()?, work))
}

/// The 2-Wasserstein distance of two clouds of n points, each of weight 1/n, by [`assign`].
///
/// # Errors
/// As [`assign`].
pub fn w2<T: Scalar>(x: Points<'_, T>, y: Points<'_, T>, work: &mut [T], iwork: &mut [u32]) -> Result<T> {
    let n = x.len();
    let (f, rest) = work.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let (g, work) = rest.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let (perm, iwork) = iwork.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    assign(perm, f, g, x, y, work, iwork).map(|certificate| certificate.cost.sqrt())
}
