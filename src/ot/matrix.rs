//! The exact assignment for costs of the caller's own: n rows, each of which gets one of m >= n columns.
//!
//! Shortest augmenting paths over the rows of the matrix (`dense`). Dual: max sum_i f_i + sum_j g_j over `f_i + g_j <= c_ij`, with
//! `g <= 0` where there are more columns than rows: costs as they are, no half. For any g, `f_i = min_j (c_ij - g_j)` is
//! feasible, and an assignment p costs at most `gap = (1/n) (sum_i (c_ip(i) - g_p(i) - f_i) - sum of g_j without a row)` more than
//! the optimum, no term negative. Three roundings a term: each grows by `4 EPSILON (|c_ip(i)| + |g_p(i)| + |f_i|)`, the gap by 4
//! EPSILON of itself. Cost: as `dense`, and one pass of n m for the gap. Memory O(n + m).

use super::certificate::Certificate;
use super::dense::{self, FREE};
use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::{Scalar, Sum};

/// The scalars of scratch of [`assign_matrix`], for n rows of m columns.
pub const fn assign_matrix_work_len(n: usize, m: usize) -> usize {
    dense::work_len(n, m)
}

/// The indices of scratch of [`assign_matrix`], for n rows of m columns.
pub const fn assign_matrix_iwork_len(n: usize, m: usize) -> usize {
    dense::iwork_len(n, m)
}

/// Gives row i the column `perm[i]`, no column twice, at the least total cost. The costs are n rows of m >= n finite numbers of
/// either sign. f (n numbers) and g (m) become dual potentials: `f_i + g_j <= c_ij`, and `g <= 0` if m > n.
///
/// The certificate's cost is the mean of `c_ip(i)` over the rows: the sum of `P_ij c_ij` for rows of mass 1/n.
///
/// # Errors
/// `Shape` for more rows than columns, or 2^32 - 1 columns or more; `Empty`; `Length`; `Scratch`; `NonFinite`; `Range` if the sum of
/// 64 (n + m) costs could overflow.
pub fn assign_matrix<T: Scalar>(
    perm: &mut [u32],
    f: &mut [T],
    g: &mut [T],
    costs: Points<'_, T>,
    work: &mut [T],
    iwork: &mut [u32],
) -> Result<Certificate<T>> {
    let (n, m) = (costs.len(), costs.dim().get());
    ensure(n <= m && u32::try_from(m).is_ok_and(|m| m != FREE), Error::Shape)?;
    ensure(n > 0, Error::Empty)?;
    ensure(perm.len() == n && f.len() == n && g.len() == m, Error::Length)?;
    ensure(work.len() >= dense::work_len(n, m) && iwork.len() >= dense::iwork_len(n, m), Error::Scratch)?;
    let bound = costs.largest()? * T::lit(64.0) * (T::from_usize(n) + T::from_usize(m));
    ensure(bound.is_finite(), Error::Range)?;
    dense::solve(perm, g, costs, work, iwork)?;
    Ok(certify(costs, perm, f, g))
}

/// Sets f from g, and certifies the assignment.
fn certify<T: Scalar>(costs: Points<'_, T>, perm: &[u32], f: &mut [T], g: &[T]) -> Certificate<T> {
    let (mut cost, mut slack) = (Sum::new(), Sum::new());
    let unit = T::EPSILON * T::lit(4.0);
    for ((row, &p), f) in costs.rows().zip(perm).zip(f) {
        let pair = row.get(p as usize).zip(g.get(p as usize));
        let (here, own) = pair.map_or((T::ZERO, T::ZERO), |(&cost, &price)| (cost, price));
        *f = dense::least(row, g);
        cost.add(here);
        slack.add((here - own - *f) + unit * (here.abs() + own.abs() + f.abs()));
        slack.add(own);
    }
    // columns without a row, whose potentials are 0 up to rounding
    g.iter().for_each(|&g| slack.add(-g));
    let n = T::from_usize(perm.len());
    Certificate { cost: cost.value() / n, gap: slack.value() / n * (T::ONE + unit) }
}
