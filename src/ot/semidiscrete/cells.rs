//! What given potentials do, measured by samples: masses and barycenters of the cells, and the dual value, with standard errors.
//!
//! With weights w_ij of sample i (1 in its cell and 0 elsewhere for eps = 0), N samples so far, in any number of calls:
//!
//! ```text
//! mass_j       = (1/N) sum_i w_ij               standard error sqrt(((1/N) sum_i w_ij^2 - mass_j^2) / (N - 1))
//! barycenter_j = sum_i w_ij x_i / sum_i w_ij    the atom itself before any sample
//! value        = (2/N) sum_i f(x_i) + 2 sum_j b_j g_j
//! ```
//!
//! For eps = 0 the value's mean is a lower bound of W2^2 for any g, equal at the optimum; the same g in all calls. Means are joined by Chan's
//! formula. Cost n m (4 d + 7) operations, for eps > 0 n m (4 d + 60). Memory: m (d + 2) + 2 numbers, and a batch's.

use super::ascent::number;
use super::atoms::{Atoms, check_potentials, check_reach};
use super::nearest::nearest;
use super::weigh::{fill_bias, log_sums};
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut};
use crate::scalar::{Scalar, Sum};
use crate::softmax::{self, Input, Logit, Output};

/// Of a row of cells: mass and mean square of the weights, before the barycenter.
const HEAD: usize = 2;

/// The numbers that [`semidiscrete_cells_add`] goes on from, for m atoms of dimension d.
pub const fn semidiscrete_cells_len(m: usize, d: usize) -> usize {
    m.saturating_mul(d.saturating_add(HEAD)).saturating_add(2)
}

/// The scalars of scratch of [`semidiscrete_cells_add`], for n samples and m atoms of dimension d.
pub const fn semidiscrete_cells_work_len<T: Scalar>(n: usize, m: usize, d: usize) -> usize {
    m.saturating_mul(d.saturating_add(HEAD + 3)).saturating_add(n).saturating_add(softmax::work_len::<T>(d, d))
}

/// No samples yet: barycenters are the atoms. `cells`: [`semidiscrete_cells_len`] numbers.
///
/// # Errors
/// `Length`; `NonFinite`.
pub fn semidiscrete_cells_begin<T: Scalar>(cells: &mut [T], count: &mut u64, y: Points<'_, T>) -> Result<()> {
    y.largest()?;
    let (mut rows, value) = split(cells, y.len(), y.dim().get())?;
    for (row, y) in rows.rows_mut().zip(y.rows()) {
        let (head, barycenter) = row.split_at_mut_checked(HEAD).unwrap_or_default();
        head.fill(T::ZERO);
        for (slot, &y) in barycenter.iter_mut().zip(y) {
            *slot = y;
        }
    }
    value.fill(T::ZERO);
    *count = 0;
    Ok(())
}

/// The rows of cells, and the mean and the variance of the value.
fn split<T: Scalar>(cells: &mut [T], m: usize, d: usize) -> Result<(PointsMut<'_, T>, &mut [T])> {
    ensure(cells.len() == semidiscrete_cells_len(m, d), Error::Length)?;
    PointsMut::take(cells, m, d.checked_add(HEAD).ok_or(Error::Shape)?)
}

/// Takes in the samples x under potentials g. `work`: [`semidiscrete_cells_work_len`].
///
/// # Errors
/// As [`semidiscrete_step`](super::semidiscrete_step), but for gamma.
pub fn semidiscrete_cells_add<T: Scalar>(
    cells: &mut [T],
    count: &mut u64,
    x: Points<'_, T>,
    atoms: &Atoms<'_, T>,
    g: &[T],
    work: &mut [T],
) -> Result<()> {
    let (m, d, n) = (atoms.y.len(), x.dim(), x.len());
    let reach = atoms.check()?;
    ensure(d == atoms.y.dim(), Error::Shape)?;
    ensure(n > 0, Error::Empty)?;
    check_potentials(g, m)?;
    check_reach(x.largest()?, reach, d.get())?;
    Points::packed(cells, 1)?.largest()?;
    let total = count.checked_add(n as u64).ok_or(Error::Range)?;
    let (rows, value) = split(cells, m, d.get())?;
    ensure(work.len() >= semidiscrete_cells_work_len::<T>(n, m, d.get()), Error::Scratch)?;
    let (mut batch, work) = PointsMut::take(work, m, d.get() + HEAD)?;
    let mut of_value = Spread::new();
    if atoms.eps > T::ZERO {
        soften(&mut batch, &mut of_value, &x, atoms, g, work)?;
    } else {
        sort(&mut batch, &mut of_value, &x, atoms, g, work);
    }
    let share = T::from_usize(n) / number::<T>(total);
    let offset = g.iter().enumerate().map(|(j, &g)| atoms.weight(j) * g).collect::<Sum<T>>().value();
    join_value(value, &of_value, offset, share)?;
    join_rows(rows, &batch.view(), share);
    *count = total;
    Ok(())
}

/// Mean and sum of squared deviations (B. P. Welford, Technometrics 4, 1962).
struct Spread<T> {
    count: T,
    mean: T,
    square: T,
}

impl<T: Scalar> Spread<T> {
    fn new() -> Self {
        Self { count: T::ZERO, mean: T::ZERO, square: T::ZERO }
    }

    fn add(&mut self, x: T) {
        self.count += T::ONE;
        let apart = x - self.mean;
        self.mean += apart / self.count;
        self.square += apart * (x - self.mean);
    }
}

/// The batch's cells for eps = 0.
fn sort<T: Scalar>(
    batch: &mut PointsMut<'_, T>,
    value: &mut Spread<T>,
    x: &Points<'_, T>,
    atoms: &Atoms<'_, T>,
    g: &[T],
    work: &mut [T],
) {
    for row in batch.rows_mut() {
        row.fill(T::ZERO);
    }
    nearest(x, atoms, g, work, |i, cell, f| {
        value.add(f);
        let Some(([count, _], barycenter)) = batch.row_mut(cell).split_first_chunk_mut::<HEAD>() else { return };
        *count += T::ONE;
        for (slot, &x) in barycenter.iter_mut().zip(x.row(i)) {
            *slot += (x - *slot) / *count;
        }
    });
    let n = T::from_usize(x.len());
    for row in batch.rows_mut() {
        if let Some(([mass, square], _)) = row.split_first_chunk_mut::<HEAD>() {
            *mass /= n;
            *square = *mass;
        }
    }
}

/// The batch's cells for eps > 0: sums over atoms by sample, then over samples by atom.
fn soften<T: Scalar>(
    batch: &mut PointsMut<'_, T>,
    value: &mut Spread<T>,
    x: &Points<'_, T>,
    atoms: &Atoms<'_, T>,
    g: &[T],
    work: &mut [T],
) -> Result<()> {
    let m = atoms.y.len();
    let (bias, work) = work.split_at_mut_checked(m).ok_or(Error::Scratch)?;
    let (lse, work) = work.split_at_mut_checked(m).ok_or(Error::Scratch)?;
    let (participation, work) = work.split_at_mut_checked(m).ok_or(Error::Scratch)?;
    let (lack, work) = work.split_at_mut_checked(x.len()).ok_or(Error::Scratch)?;
    fill_bias(bias, atoms, g)?;
    log_sums(lack, x, &atoms.y, bias, atoms.eps, work)?;
    for slot in lack.iter_mut() {
        *slot = -*slot;
        value.add(atoms.eps * *slot);
    }
    let logit = Logit::Distance { kappa: T::lit(0.5) / atoms.eps, key_scale: T::ONE };
    let input = Input { queries: atoms.y, keys: *x, values: *x, bias: Some(lack), logit };
    let mean = Some(batch.columns(HEAD, x.dim().get())?);
    let mut output = Output { mean, lse: Some(lse), participation: Some(participation), ..Output::default() };
    softmax::attend_once(&mut output, &input, work)?;
    let n = T::from_usize(x.len());
    let sums = bias.iter().zip(&*lse).zip(&*participation);
    for (row, ((&bias, &lse), &participation)) in batch.rows_mut().zip(sums) {
        if let Some(([mass, square], _)) = row.split_first_chunk_mut::<HEAD>() {
            *mass = (bias + lse).exp() / n;
            *square = *mass * *mass * (participation * n);
        }
    }
    Ok(())
}

/// Joins a batch's mean and variance of `2 (f + offset)`; nothing is written unless they are finite.
fn join_value<T: Scalar>(value: &mut [T], batch: &Spread<T>, offset: T, share: T) -> Result<()> {
    let [mean, variance] = value else { return Err(Error::Length) };
    let apart = T::lit(2.0) * (batch.mean + offset) - *mean;
    let new_mean = *mean + share * apart;
    let own = T::lit(4.0) * (batch.square / batch.count);
    let new_variance = *variance + share * (own - *variance) + share * (T::ONE - share) * (apart * apart);
    ensure(new_mean.is_finite() && new_variance.is_finite(), Error::Range)?;
    (*mean, *variance) = (new_mean, new_variance);
    Ok(())
}

/// Joins a batch, which is a share of all samples, to the cells.
fn join_rows<T: Scalar>(mut rows: PointsMut<'_, T>, batch: &Points<'_, T>, share: T) {
    for (row, own) in rows.rows_mut().zip(batch.rows()) {
        let Some(([mass, square], barycenter)) = row.split_first_chunk_mut::<HEAD>() else { continue };
        let Some(([own_mass, own_square], own)) = own.split_first_chunk::<HEAD>() else { continue };
        let (old, new) = (*mass * (T::ONE - share), *own_mass * share);
        *mass += share * (*own_mass - *mass);
        *square += share * (*own_square - *square);
        if new > T::ZERO {
            let part = new / (old + new);
            for (slot, &own) in barycenter.iter_mut().zip(own) {
                *slot = if part == T::ONE { own } else { *slot + part * (own - *slot) };
            }
        }
    }
}

/// What [`semidiscrete_cells_finish`] writes, each on request.
#[derive(Debug, Default)]
pub struct Cells<'a, T> {
    /// m masses.
    pub mass: Option<&'a mut [T]>,
    /// Their m standard errors; infinite for a single sample. 0 where no sample or every one fell into a cell: then 3 / N is likely.
    pub mass_error: Option<&'a mut [T]>,
    /// m points of dimension d.
    pub barycenters: Option<PointsMut<'a, T>>,
}

/// Writes what was measured by so many samples, for m atoms of dimension d; the dual value and its standard error.
///
/// # Errors
/// `Length`; `Shape`; `Empty` for no samples; `NonFinite` for cells that are not finite.
pub fn semidiscrete_cells_finish<T: Scalar>(out: Cells<'_, T>, cells: &[T], count: u64, m: usize, d: usize) -> Result<(T, T)> {
    let width = d.checked_add(HEAD).ok_or(Error::Shape)?;
    ensure(d > 0, Error::Shape)?;
    ensure(cells.len() == semidiscrete_cells_len(m, d), Error::Length)?;
    let fits = |list: &Option<&mut [T]>| list.as_ref().is_none_or(|list| list.len() == m);
    ensure(fits(&out.mass) && fits(&out.mass_error), Error::Length)?;
    ensure(out.barycenters.as_ref().is_none_or(|points| points.len() == m && points.dim().get() == d), Error::Shape)?;
    ensure(count > 0, Error::Empty)?;
    Points::packed(cells, 1)?.largest()?;
    let rows = Points::new(cells, m, width, width)?;
    let error = |variance: T| if count > 1 { (variance.max(T::ZERO) / number(count - 1)).sqrt() } else { T::INFINITY };
    write(out, &rows, error);
    let value = cells.last_chunk::<2>();
    value.map(|&[mean, variance]| (mean, error(variance))).ok_or(Error::Length)
}

fn write<T: Scalar>(out: Cells<'_, T>, rows: &Points<'_, T>, error: impl Fn(T) -> T) {
    let heads = || rows.rows().filter_map(|row| row.first_chunk::<HEAD>());
    for (slot, &[mass, _]) in out.mass.unwrap_or_default().iter_mut().zip(heads()) {
        *slot = mass;
    }
    for (slot, &[mass, square]) in out.mass_error.unwrap_or_default().iter_mut().zip(heads()) {
        *slot = error(square - mass * mass);
    }
    if let Some(mut barycenters) = out.barycenters {
        for (slots, row) in barycenters.rows_mut().zip(rows.rows()) {
            for (slot, &x) in slots.iter_mut().zip(row.iter().skip(HEAD)) {
                *slot = x;
            }
        }
    }
}
