//! Multivariate ranks: each point's image under the optimal assignment of the cloud to a reference.
//!
//! `rank(x_i) = reference[p(i)]`, p the permutation of least `sum |x_i - reference_p(i)|^2`. On the line, with reference i/n, these are the usual
//! ranks over n. Whatever the law of the data, if it is continuous, the ranks of an independent sample are a uniformly random arrangement of the
//! reference: tests on them are free of the law. Ties (equal points, or several best assignments) go as
//! [`assign`](crate::ot::assign) breaks them: a function of the input alone, but no longer uniformly random; a caller whose data tie adds a little
//! noise first. A new point's rank is the cell it falls in, [`project_hard`](crate::ot::project_hard) with `y = reference` and the potentials g; its
//! soft rank is [`project_soft`](crate::ot::project_soft). Source: N. Deb, B. Sen, *JASA* 118, 2023. Cost and memory: the assignment's.

use crate::error::{Error, Result, ensure};
use crate::ot::{Certificate, assign, assign_iwork_len, assign_work_len};
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::Scalar;

/// The scalars of scratch of [`ranks`], for n points of dimension d.
pub const fn ranks_work_len(n: usize, d: usize) -> usize {
    n.saturating_add(assign_work_len(n, d))
}

/// The indices of scratch of [`ranks`], for n points of dimension d.
pub const fn ranks_iwork_len(n: usize, d: usize) -> usize {
    n.saturating_add(assign_iwork_len(n, d))
}

/// The ranks of the points of x among as many reference points, and the reference's potentials g (n numbers), with which new points are ranked.
///
/// # Errors
/// As [`assign`].
pub fn ranks<T: Scalar>(
    mut out: PointsMut<'_, T>,
    g: &mut [T],
    x: Points<'_, T>,
    reference: Points<'_, T>,
    work: &mut [T],
    iwork: &mut [u32],
) -> Result<Certificate<T>> {
    let n = x.len();
    same_shape(&out.view(), &x)?;
    ensure(g.len() == n, Error::Length)?;
    let (f, work) = work.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let (perm, iwork) = iwork.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let certificate = assign(perm, f, g, x, reference, work, iwork)?;
    for (i, &at) in perm.iter().enumerate() {
        for (slot, &r) in out.row_mut(i).iter_mut().zip(reference.row(at as usize)) {
            *slot = r;
        }
    }
    Ok(certificate)
}
