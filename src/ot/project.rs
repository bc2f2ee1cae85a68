//! Barycentric projections: `T(x) = E[Y | X = x]` under a coupling, at the data and at new points.
//!
//! | function | map | at |
//! |---|---|---|
//! | [`project_plan`] | `sum_j P_ij y_j / sum_j P_ij` | the x_i of a sparse plan |
//! | [`project_hard`] | `y_j`, `j = argmin_j (abs(x - y_j)^2 / 2 - g_j)` | any point |
//! | [`project_soft`] | softmax mean of y with logits `ln b_j + (g_j - abs(x - y_j)^2 / 2) / eps` | any point |
//!
//! The hard map is the soft one as eps falls to 0. With g = 0 the soft map is the denoiser of a flow (docs/math.md,
//! section 7). Cost n m d. Errors: hard, that of one comparison; soft, the kernel's.

use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::Scalar;
use crate::simd::distance2;
use crate::softmax::{self, Input, Logit};

/// The scalars of scratch of [`project_soft`], for m points of dimension d.
pub const fn project_soft_work_len<T: Scalar>(m: usize, d: usize) -> usize {
    m.saturating_add(softmax::work_len::<T>(d, d))
}

/// The barycenters of the rows of a plan, whose entry k carries `mass[k]` from row `rows[k]` to point `cols[k]` of y.
///
/// `work`: n scalars, n the number of rows.
///
/// # Errors
/// `Shape`; `Length` if the entry lists differ in length, or an index is out of range; `NonFinite` and `Mass` for masses not
/// finite or negative; `Empty` if a row has no mass, `Range` if it overflows; `Scratch`.
pub fn project_plan<T: Scalar>(
    mut out: PointsMut<'_, T>,
    rows: &[u32],
    cols: &[u32],
    mass: &[T],
    y: Points<'_, T>,
    work: &mut [T],
) -> Result<()> {
    ensure(out.dim() == y.dim(), Error::Shape)?;
    ensure(rows.len() == cols.len() && cols.len() == mass.len(), Error::Length)?;
    let totals = work.get_mut(..out.len()).ok_or(Error::Scratch)?;
    totals.fill(T::ZERO);
    for ((&i, &j), &mass) in rows.iter().zip(cols).zip(mass) {
        ensure(mass.is_finite(), Error::NonFinite)?;
        ensure(mass >= T::ZERO, Error::Mass)?;
        ensure((j as usize) < y.len(), Error::Length)?;
        *totals.get_mut(i as usize).ok_or(Error::Length)? += mass;
    }
    ensure(totals.iter().all(|&total| total > T::ZERO), Error::Empty)?;
    ensure(totals.iter().all(|total| total.is_finite()), Error::Range)?;
    for row in out.rows_mut() {
        row.fill(T::ZERO);
    }
    for ((&i, &j), &mass) in rows.iter().zip(cols).zip(mass) {
        let share = mass / totals.get(i as usize).copied().unwrap_or(T::ONE);
        for (out, &y) in out.row_mut(i as usize).iter_mut().zip(y.row(j as usize)) {
            *out += share * y;
        }
    }
    Ok(())
}

/// The point of y that each x goes to, under potentials g of `|x - y|^2 / 2` (`None`: zeros, the nearest point). On request
/// its index. Ties go to the lower index; at the data that the potentials were solved on ties are the rule, so take the
/// permutation there.
///
/// # Errors
/// `Shape`; `Length`; `Empty` for no y; `NonFinite`; `Range` if a cost could overflow.
pub fn project_hard<T: Scalar>(
    out: PointsMut<'_, T>,
    index: Option<&mut [u32]>,
    x: Points<'_, T>,
    y: Points<'_, T>,
    g: Option<&[T]>,
) -> Result<()> {
    send(out, index, x, Targets { y, g, log_weights: None }, y)
}

/// Where points may be sent: to those of y with weight, under potentials g.
pub(super) struct Targets<'a, T> {
    pub(super) y: Points<'a, T>,
    pub(super) g: Option<&'a [T]>,
    /// Checked, as many as points.
    pub(super) log_weights: Option<&'a [T]>,
}

/// Sends each x to the image of the target of least `|x - y_j|^2 / 2 - g_j`; on request its index. Errors as of [`project_hard`]; NaN in images
/// passes through.
pub(super) fn send<T: Scalar>(
    mut out: PointsMut<'_, T>,
    mut index: Option<&mut [u32]>,
    x: Points<'_, T>,
    to: Targets<'_, T>,
    images: Points<'_, T>,
) -> Result<()> {
    let y = to.y;
    ensure(out.len() == x.len() && x.dim() == y.dim(), Error::Shape)?;
    ensure(images.len() == y.len() && images.dim() == out.dim(), Error::Shape)?;
    ensure(u32::try_from(y.len()).is_ok(), Error::Shape)?;
    ensure(index.as_ref().is_none_or(|index| index.len() == x.len()), Error::Length)?;
    ensure(!y.is_empty(), Error::Empty)?;
    let reach = x.largest()? + y.largest()?;
    check_potential(to.g, y.len())?;
    ensure((reach * reach * T::from_usize(y.dim().get()) * T::lit(4.0)).is_finite(), Error::Range)?;
    for (i, x) in x.rows().enumerate() {
        let j = to.nearest(x);
        for (out, &image) in out.row_mut(i).iter_mut().zip(images.row(j)) {
            *out = image;
        }
        if let Some(slot) = index.as_mut().and_then(|index| index.get_mut(i)) {
            *slot = j as u32;
        }
    }
    Ok(())
}

impl<T: Scalar> Targets<'_, T> {
    /// The first of the targets of least cost.
    fn nearest(&self, x: &[T]) -> usize {
        let (mut best, mut least) = (0, T::INFINITY);
        for (j, y) in self.y.rows().enumerate() {
            let at = |list: Option<&[T]>| list.and_then(|list| list.get(j)).copied().unwrap_or(T::ZERO);
            let cost = distance2(x, y) * T::lit(0.5) - at(self.g);
            if cost < least && at(self.log_weights).is_finite() {
                (best, least) = (j, cost);
            }
        }
        best
    }
}

/// The entropic map at n points: potentials g of `|x - y|^2 / 2` (`None`: zeros), log-weights ln b_j (`None`: equal), and
/// regularisation eps, in the units of the cost.
///
/// # Errors
/// `Shape`; `Length`; `Scratch`; `Parameter` unless eps > 0; `NonFinite`; `Range`; `Empty` if no point of y has weight.
pub fn project_soft<T: Scalar>(
    out: PointsMut<'_, T>,
    x: Points<'_, T>,
    y: Points<'_, T>,
    g: Option<&[T]>,
    log_weights: Option<&[T]>,
    eps: T,
    work: &mut [T],
) -> Result<()> {
    same_shape(&out.view(), &x)?;
    let kappa = T::lit(0.5) / eps;
    ensure(eps > T::ZERO && eps.is_finite() && kappa.is_finite(), Error::Parameter)?;
    check_potential(g, y.len())?;
    ensure(log_weights.is_none_or(|b| b.len() == y.len()), Error::Length)?;
    let (bias, work) = work.split_at_mut_checked(y.len()).ok_or(Error::Scratch)?;
    for (j, slot) in bias.iter_mut().enumerate() {
        let at = |list: Option<&[T]>| list.and_then(|list| list.get(j)).copied().unwrap_or(T::ZERO);
        *slot = at(log_weights) + at(g) / eps;
        ensure(slot.is_finite() || !at(log_weights).is_finite(), Error::Range)?;
    }
    let logit = Logit::Distance { kappa, key_scale: T::ONE };
    let input = Input { queries: x, keys: y, values: y, bias: Some(bias), logit };
    softmax::means(out, &input, work, softmax::distances)
}

fn check_potential<T: Scalar>(g: Option<&[T]>, m: usize) -> Result<()> {
    let Some(g) = g else { return Ok(()) };
    ensure(g.len() == m, Error::Length)?;
    ensure(g.iter().all(|g| g.is_finite()), Error::NonFinite)?;
    ensure(g.iter().all(|g| g.fits()), Error::Range)
}
