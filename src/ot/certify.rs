//! How far from optimal any plan can be, from any potentials: one pass, rounded outward.
//!
//! For any g, `f_i = min_j (c_ij - g_j)`, `c = |x - y|^2 / 2`, is a feasible dual, so with marginals r, s of the plan P
//!
//! ```text
//! cost - optimum <= 2 [ sum P_ij (c_ij - f_i - g_j)  +  sum_i (r_i - a_i) f_i  +  sum_j (s_j - b_j) g_j ]
//! ```
//!
//! whatever P and g are: slack, each term at least 0, and what the marginals are off by. Rounding, u the error of one operation: a squared distance is
//! off by at most `k u` of itself, `k = min(d + 2, 8 + d/16)`, so the costs behind f shrink by `(k + 3) u` and those of the plan grow by as much; the
//! three subtractions add `2 u (|f_i| + 2 slack)`; the residuals `r_i - a_i` are taken with the exact error of every addition, whose
//! products with f_i count too; squares that underflow add the smallest normal number. Cost: n m d; memory 2 n + m.

use super::costs::Costs;
use super::least::least_reduced;
use super::transport::Masses;
use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::{Scalar, Sum};

/// What a plan and potentials prove.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proof<T> {
    /// `sum P |x - y|^2`.
    pub cost: T,
    /// The optimum is at least this.
    pub dual: T,
    /// The plan's cost is at most this above the optimum: at least 0.
    pub gap: T,
    /// The largest `|r_i - a_i|`.
    pub row_residual: T,
    /// The largest `|s_j - b_j|`.
    pub col_residual: T,
    /// The largest `f_i + g_j - |x_i - y_j|^2 / 2`, rounded up: 0 for feasible potentials, or where no f is given.
    pub infeasibility: T,
}

/// A sparse plan to be read: entry k carries `mass[k]` from point `rows[k]` of x to point `cols[k]` of y, in any order.
#[derive(Clone, Copy, Debug)]
pub struct Entries<'a, T> {
    /// Indices of x.
    pub rows: &'a [u32],
    /// Indices of y.
    pub cols: &'a [u32],
    /// Masses, at least 0.
    pub mass: &'a [T],
}

/// The scalars of scratch of [`certify`], for n and m points.
pub const fn certify_work_len(n: usize, m: usize) -> usize {
    n.saturating_mul(2).saturating_add(m)
}

/// Certifies a plan between n points of weights a and m points of weights b (at least 0; `None` for 1/n or 1/m each), from potentials g, and f if
/// given, which are not taken to be feasible. The optimum is that of a and of b brought to the total of a; with [`Masses::Normalise`] that of a and b
/// divided by their totals, as plans of [`transport`](super::transport()) then are.
///
/// # Errors
/// `Shape`; `Length` for lists of other lengths, or an index out of range; `Scratch`; `Empty` for no points or no weight; `NonFinite`; `Mass` for a
/// negative mass or weight, or totals of a and b that differ by more than `256 EPSILON` of themselves (`Masses::Exact`); `Range` if a cost could overflow.
pub fn certify<T: Scalar>(
    plan: Entries<'_, T>,
    x: Points<'_, T>,
    a: Option<&[T]>,
    y: Points<'_, T>,
    b: Option<&[T]>,
    masses: Masses,
    f: Option<&[T]>,
    g: &[T],
    work: &mut [T],
) -> Result<Proof<T>> {
    check_potentials(&x, &y, f, g)?;
    let totals = Totals::new(a, x.len(), b, y.len(), masses)?;
    plan.check(x.len(), y.len())?;
    let carried = plan.mass.iter().copied().collect::<Sum<T>>().value();
    check_range(&x, &y, f, g, carried.max(totals.b))?;
    let (least, work) = work.split_at_mut_checked(x.len()).ok_or(Error::Scratch)?;
    let (of_rows, work) = work.split_at_mut_checked(x.len()).ok_or(Error::Scratch)?;
    let of_cols = work.get_mut(..y.len()).ok_or(Error::Scratch)?;
    let costs = Costs { x, y };
    let rounding = Rounding::new(x.dim().get());
    least_reduced(least, x, y, g, rounding.shrunk);
    let mut sums = Sums::new();
    let (mut rows, mut cols) = (Residuals::new(of_rows, a, totals.divisors.0), Residuals::new(of_cols, b, totals.divisors.1));
    for ((&i, &j), &mass) in plan.rows.iter().zip(plan.cols).zip(plan.mass) {
        let f = least.get(i as usize).copied().unwrap_or(T::ZERO);
        let g = g.get(j as usize).copied().unwrap_or(T::ZERO);
        sums.entry(&rounding, costs.get(i as usize, j as usize), f, g, mass);
        sums.marginal(rows.add(i as usize, mass), f);
        sums.marginal(cols.add(j as usize, mass), g);
    }
    sums.side(&rows, a, least);
    sums.side(&cols, b, g);
    sums.balance(&totals, b, g);
    Ok(Proof {
        row_residual: rows.largest(),
        col_residual: cols.largest(),
        infeasibility: infeasibility(f, least),
        ..sums.proof(T::ONE)
    })
}

/// The scalars of scratch of [`certify_assignment`], for n points.
pub const fn certify_assignment_work_len(n: usize) -> usize {
    n
}

/// Certifies the permutation that sends x_i to `y[perm[i]]`, n points of weight 1/n each: as [`certify`], and a little tighter, since the marginals
/// are exact.
///
/// # Errors
/// As [`certify`]; `Mass` if two points have the same partner.
pub fn certify_assignment<T: Scalar>(
    perm: &[u32],
    x: Points<'_, T>,
    y: Points<'_, T>,
    f: Option<&[T]>,
    g: &[T],
    work: &mut [T],
) -> Result<Proof<T>> {
    check_potentials(&x, &y, f, g)?;
    ensure(x.len() == y.len(), Error::Shape)?;
    ensure(perm.len() == x.len() && perm.iter().all(|&j| (j as usize) < y.len()), Error::Length)?;
    check_range(&x, &y, f, g, T::from_usize(x.len()))?;
    let taken = work.get_mut(..y.len()).ok_or(Error::Scratch)?;
    taken.fill(T::ZERO);
    for &j in perm {
        let before = taken.get_mut(j as usize).map(|slot| core::mem::replace(slot, T::ONE));
        ensure(before == Some(T::ZERO), Error::Mass)?;
    }
    let costs = Costs { x, y };
    let rounding = Rounding::new(x.dim().get());
    let (least, mut sums) = (taken, Sums::new());
    least_reduced(least, x, y, g, rounding.shrunk);
    for (i, (&j, &least)) in perm.iter().zip(&*least).enumerate() {
        let own = g.get(j as usize).copied().unwrap_or(T::ZERO);
        sums.entry(&rounding, costs.get(i, j as usize), least, own, T::ONE);
    }
    Ok(Proof { infeasibility: infeasibility(f, least), ..sums.proof(T::from_usize(perm.len())) })
}

fn check_potentials<T: Scalar>(x: &Points<'_, T>, y: &Points<'_, T>, f: Option<&[T]>, g: &[T]) -> Result<()> {
    ensure(x.dim() == y.dim(), Error::Shape)?;
    ensure(!x.is_empty() && !y.is_empty(), Error::Empty)?;
    ensure(g.len() == y.len() && f.is_none_or(|f| f.len() == x.len()), Error::Length)?;
    ensure(f.unwrap_or_default().iter().chain(g).all(|p| p.is_finite()), Error::NonFinite)
}

/// Of n points' costs, and potentials as large, times the mass.
fn check_range<T: Scalar>(x: &Points<'_, T>, y: &Points<'_, T>, f: Option<&[T]>, g: &[T], mass: T) -> Result<()> {
    let reach = x.largest()? + y.largest()?;
    let potential = f.unwrap_or_default().iter().chain(g).fold(T::ZERO, |largest, g| g.abs().max(largest));
    let cost = reach * reach * T::from_usize(x.dim().get()) * T::lit(8.0) + potential * T::lit(8.0);
    ensure(cost.is_finite() && (cost * mass.max(T::ONE)).is_finite(), Error::Range)
}

fn infeasibility<T: Scalar>(f: Option<&[T]>, least: &[T]) -> T {
    f.unwrap_or_default().iter().zip(least).fold(T::ZERO, |worst, (&f, &least)| (f - least).max(worst))
}

impl<T: Scalar> Entries<'_, T> {
    /// Of a plan between n and m points.
    fn check(&self, n: usize, m: usize) -> Result<()> {
        ensure(self.rows.len() == self.cols.len() && self.cols.len() == self.mass.len(), Error::Length)?;
        ensure(self.rows.iter().all(|&i| (i as usize) < n) && self.cols.iter().all(|&j| (j as usize) < m), Error::Length)?;
        check_masses(self.mass)
    }
}

/// Masses are finite, and at least 0.
pub(super) fn check_masses<T: Scalar>(mass: &[T]) -> Result<()> {
    ensure(mass.iter().all(|mass| mass.is_finite()), Error::NonFinite)?;
    ensure(mass.iter().all(|&mass| mass >= T::ZERO), Error::Mass)
}

/// By how much costs shrink below the potentials, and grow in the plan.
struct Rounding<T> {
    shrunk: T,
    grown: T,
}

impl<T: Scalar> Rounding<T> {
    fn new(d: usize) -> Self {
        let roundings = d.saturating_add(2).min(8 + d / 16);
        let part = T::from_usize(roundings + 3) * (T::EPSILON * T::lit(0.5));
        Self { shrunk: T::ONE - part, grown: T::ONE + part }
    }
}

/// The totals of both sides.
struct Totals<T> {
    /// That of b.
    b: T,
    /// That of a minus that of b, and at most how far off this is.
    difference: T,
    error: T,
    /// What weights are divided by.
    divisors: (Option<T>, Option<T>),
}

impl<T: Scalar> Totals<T> {
    fn new(a: Option<&[T]>, n: usize, b: Option<&[T]>, m: usize, masses: Masses) -> Result<Self> {
        let (of_a, of_b) = (total(a, n)?, total(b, m)?);
        if masses == Masses::Normalise {
            let divisors = (a.map(|_| of_a), b.map(|_| of_b));
            return Ok(Self { b: of_b, difference: T::ZERO, error: T::ZERO, divisors });
        }
        ensure((of_a - of_b).abs() <= T::lit(256.0) * T::EPSILON * of_a.max(of_b), Error::Mass)?;
        let mut difference = Sum::new();
        a.unwrap_or(&[T::ONE]).iter().for_each(|&w| difference.add(w));
        b.unwrap_or(&[T::ONE]).iter().for_each(|&w| difference.add(-w));
        let terms = a.map_or(1, <[T]>::len).saturating_add(b.map_or(1, <[T]>::len));
        let error =
            if a.is_none() && b.is_none() { T::ZERO } else { T::EPSILON * T::EPSILON * T::from_usize(terms) * (of_a + of_b) };
        let difference = difference.value();
        Ok(Self { b: of_b, difference, error: error + T::EPSILON * difference.abs(), divisors: (None, None) })
    }
}

/// The sum of the weights of n points.
pub(super) fn total<T: Scalar>(weights: Option<&[T]>, n: usize) -> Result<T> {
    let Some(weights) = weights else { return Ok(T::ONE) };
    ensure(weights.len() == n, Error::Length)?;
    check_masses(weights)?;
    let sum = weights.iter().copied().collect::<Sum<T>>().value();
    ensure(sum > T::ZERO, Error::Empty)?;
    ensure(sum.is_finite() && sum >= T::MIN_POSITIVE, Error::Range)?;
    Ok(sum)
}

/// What a plan's marginals are above the weights.
struct Residuals<'a, T> {
    list: &'a mut [T],
    /// 1/n, where that is every weight, to one rounding.
    equal: Option<T>,
    /// What weights were divided by.
    divisor: Option<T>,
}

impl<'a, T: Scalar> Residuals<'a, T> {
    fn new(list: &'a mut [T], weights: Option<&[T]>, divisor: Option<T>) -> Self {
        let equal = T::ONE / T::from_usize(list.len());
        for (i, slot) in list.iter_mut().enumerate() {
            let weight = weights.map_or(equal, |weights| weights.get(i).copied().unwrap_or(T::ZERO));
            *slot = -divisor.map_or(weight, |divisor| weight / divisor);
        }
        Self { list, equal: weights.is_none().then_some(equal), divisor }
    }

    /// Adds a mass; what rounding has lost, exactly.
    fn add(&mut self, i: usize, mass: T) -> T {
        let Some(slot) = self.list.get_mut(i) else { return T::ZERO };
        let total = *slot + mass;
        let seen = total - *slot;
        let lost = (*slot - (total - seen)) + (mass - seen);
        *slot = total;
        lost
    }

    fn largest(&self) -> T {
        self.list.iter().fold(T::ZERO, |largest, x| x.abs().max(largest))
    }
}

/// The sums of a proof, in units of the half squared distance.
struct Sums<T> {
    /// Of masses times squared distances.
    cost: Sum<T>,
    /// Of masses times slacks, rounded outward.
    slack: Sum<T>,
    /// What the marginals add, of either sign.
    residual: Sum<T>,
    /// At most how far `residual` is off.
    error: Sum<T>,
}

impl<T: Scalar> Sums<T> {
    fn new() -> Self {
        Self { cost: Sum::new(), slack: Sum::new(), residual: Sum::new(), error: Sum::new() }
    }

    /// An entry of half squared distance c.
    fn entry(&mut self, rounding: &Rounding<T>, c: T, f: T, g: T, mass: T) {
        let slack = (c * rounding.grown - g) - f;
        let rounded = T::EPSILON * (f.abs() + slack + slack) + T::lit(4.0) * T::MIN_POSITIVE;
        self.cost.add(mass * (c + c));
        self.slack.add(mass * (slack + rounded) + T::MIN_POSITIVE);
    }

    /// What a point's residual adds, or a part of it, given its potential.
    fn marginal(&mut self, residual: T, potential: T) {
        let product = residual * potential;
        self.residual.add(product);
        self.error.add(T::lit(4.0) * T::EPSILON * product.abs() + T::MIN_POSITIVE);
    }

    /// What the residuals of a side add.
    fn side(&mut self, side: &Residuals<'_, T>, weights: Option<&[T]>, potentials: &[T]) {
        for (&residual, &potential) in side.list.iter().zip(potentials) {
            self.marginal(residual, potential);
        }
        if let Some(weight) = side.equal {
            let sum = potentials.iter().copied().collect::<Sum<T>>().value();
            self.error.add(T::EPSILON * weight * sum.abs());
        }
        // a total and a quotient are off by three roundings
        if let Some(divisor) = side.divisor {
            for (&weight, &potential) in weights.unwrap_or_default().iter().zip(potentials) {
                self.error.add(T::lit(2.0) * T::EPSILON * (weight / divisor * potential).abs());
            }
        }
    }

    /// What bringing b to the total of a takes off.
    fn balance(&mut self, totals: &Totals<T>, b: Option<&[T]>, g: &[T]) {
        let (equal, mut sum, mut size) = (T::ONE / T::from_usize(g.len()), Sum::new(), Sum::new());
        for (j, &g) in g.iter().enumerate() {
            let weight = b.map_or(equal, |b| b.get(j).copied().unwrap_or(T::ZERO));
            sum.add(weight * g);
            size.add((weight * g).abs());
        }
        let (share, size) = (totals.difference / totals.b, size.value());
        self.residual.add(-(share * sum.value()));
        self.error.add((totals.error / totals.b) * size + T::lit(4.0) * T::EPSILON * share.abs() * size);
    }

    /// Of a plan whose masses are to be divided by a number.
    fn proof(&self, divisor: T) -> Proof<T> {
        let two = T::lit(2.0);
        let (slack, residual, error) = (self.slack.value(), self.residual.value(), self.error.value());
        let outward = T::lit(8.0) * T::EPSILON;
        let gap = (slack + residual + error + outward * (slack + residual.abs() + error)) * two / divisor;
        let cost = self.cost.value() / divisor;
        let dual = (cost - gap) - T::lit(4.0) * T::EPSILON * (cost + gap.abs());
        let zero = T::ZERO;
        Proof { cost, dual, gap: gap.max(zero), row_residual: zero, col_residual: zero, infeasibility: zero }
    }
}
