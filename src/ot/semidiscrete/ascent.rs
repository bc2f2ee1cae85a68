//! Averaged stochastic gradient ascent on the potentials.
//!
//! Step k = 1, 2, ... with the mean weights w of a batch:
//!
//! ```text
//! g       += gamma k^(-1/2) (b - w(g))
//! average += 2 / (k + 1) (g - average)                 weights in proportion to k
//! mass    += 2 / (k + 1) (w(average before) - mass)    each batch is new to the average it tests
//! ```
//!
//! The average is the answer: its error falls as (number of samples)^(-1/2) over a wide range of gamma, that of g only with the step itself.
//! Weights that grow with k forget the start: with equal ones the error was about twice as large where gamma was off, two thirds
//! at best. Source: O. Shamir, T. Zhang, ICML 2013; S. Lacoste-Julien, M. Schmidt, F. Bach, arXiv 1212.2002.
//!
//! `residual = sum_j |b_j - mass_j| / 2`, the fraction of mass in a wrong cell. It is honest, and on the high side: mass comes from samples that
//! the tested averages had not seen; old averages, which are worse, count in it; and so does the samples' own noise, at most about
//! `sum_j sqrt(b_j (1 - b_j) / (2 N))`, N the number of samples since begin. Cost of a step: `weigh`, twice if mass is kept.

use super::atoms::{Atoms, check_potentials, check_reach};
use super::weigh::{self, weigh};
use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::{Scalar, Sum};

/// The scalars of scratch of [`semidiscrete_step`], for n samples and m atoms of dimension d.
pub const fn semidiscrete_step_work_len<T: Scalar>(n: usize, m: usize, d: usize) -> usize {
    m.saturating_mul(2).saturating_add(weigh::work_len::<T>(n, m, d))
}

/// What steps go on from: the caller's arrays, m numbers each.
#[derive(Debug)]
pub struct Ascent<'a, T> {
    /// The present potentials.
    pub g: &'a mut [T],
    /// Their average: the answer, after any number of steps.
    pub average: &'a mut [T],
    /// What the average was rounded by, so that it goes on moving when a step is far below its last place.
    pub carry: &'a mut [T],
    /// The estimated masses of the average's cells; `None` saves half of the cost, and there is no residual.
    pub mass: Option<&'a mut [T]>,
    /// The number of steps done.
    pub count: &'a mut u64,
}

/// Starts, or starts again, from potentials g: average := g, no steps done.
///
/// # Errors
/// `Length`; `NonFinite`; `Range`.
pub fn semidiscrete_begin<T: Scalar>(state: &mut Ascent<'_, T>) -> Result<()> {
    state.check_lengths(state.g.len())?;
    check_potentials(state.g, state.g.len())?;
    for (average, &g) in state.average.iter_mut().zip(&*state.g) {
        *average = g;
    }
    state.carry.fill(T::ZERO);
    state.mass.as_deref_mut().unwrap_or_default().fill(T::ZERO);
    *state.count = 0;
    Ok(())
}

/// One step by the samples x, which are independent draws of the law. gamma: the first step's size, in the unit of `|x - y|^2`; 0
/// for `sum_j b_j |y_j - mean|^2 + m eps / 2`, the spread of the atoms and a safe step for curvatures b_j / eps: within a factor of about 3 of the
/// best where law and atoms are about as wide. Returns the residual, 1 where no mass is kept.
///
/// `work`: [`semidiscrete_step_work_len`].
///
/// # Errors
/// `Shape`; `Length`; `Empty` for no samples or no atoms; `Scratch`; `Parameter` unless eps >= 0 and gamma >= 0; `Mass` unless b
/// is at least 0 with total 1; `NonFinite`; `Range`.
pub fn semidiscrete_step<T: Scalar>(
    state: &mut Ascent<'_, T>,
    x: Points<'_, T>,
    atoms: &Atoms<'_, T>,
    gamma: T,
    work: &mut [T],
) -> Result<T> {
    let reach = atoms.check()?;
    let gamma = first_step(gamma, atoms)?;
    state.check(atoms.y.len())?;
    state.step(&x, atoms, reach, gamma, work)?;
    Ok(state.residual(atoms))
}

/// The size of the first step: gamma, or what 0 stands for.
pub(super) fn first_step<T: Scalar>(gamma: T, atoms: &Atoms<'_, T>) -> Result<T> {
    ensure(gamma >= T::ZERO && gamma.is_finite(), Error::Parameter)?;
    if gamma > T::ZERO {
        return Ok(gamma);
    }
    let gamma = spread(atoms) + T::lit(0.5) * T::from_usize(atoms.y.len()) * atoms.eps;
    ensure(gamma.is_finite(), Error::Range)?;
    Ok(gamma)
}

/// `sum_j b_j |y_j - mean|^2`, column by column.
fn spread<T: Scalar>(atoms: &Atoms<'_, T>) -> T {
    let mut total = Sum::new();
    for c in 0..atoms.y.dim().get() {
        let column = || atoms.y.rows().enumerate().map(|(j, y)| (atoms.weight(j), y.get(c).copied().unwrap_or(T::ZERO)));
        let mean = column().map(|(b, y)| b * y).collect::<Sum<T>>().value();
        for (b, y) in column() {
            total.add(b * ((y - mean) * (y - mean)));
        }
    }
    total.value()
}

impl<T: Scalar> Ascent<'_, T> {
    fn check_lengths(&self, m: usize) -> Result<()> {
        let lens = [self.g.len(), self.average.len(), self.carry.len(), self.mass.as_ref().map_or(m, |mass| mass.len())];
        ensure(lens.iter().all(|&len| len == m), Error::Length)
    }

    /// That this is a state of m atoms.
    pub(super) fn check(&self, m: usize) -> Result<()> {
        self.check_lengths(m)?;
        check_potentials(self.g, m)?;
        check_potentials(self.average, m)?;
        check_potentials(self.carry, m)?;
        self.mass.as_deref().map_or(Ok(()), |mass| check_potentials(mass, m))
    }

    /// One step; what does not depend on the samples was checked. `reach`: the atoms' largest coordinate.
    pub(super) fn step(&mut self, x: &Points<'_, T>, atoms: &Atoms<'_, T>, reach: T, gamma: T, work: &mut [T]) -> Result<()> {
        let (m, d) = (atoms.y.len(), x.dim());
        ensure(d == atoms.y.dim(), Error::Shape)?;
        ensure(!x.is_empty(), Error::Empty)?;
        check_reach(x.largest()?, reach, d.get())?;
        ensure(work.len() >= semidiscrete_step_work_len::<T>(x.len(), m, d.get()), Error::Scratch)?;
        let k = self.count.checked_add(1).ok_or(Error::Range)?;
        let gamma = gamma / number::<T>(k).sqrt();
        let largest = self.g.iter().fold(gamma, |largest, g| g.abs().max(largest));
        ensure((largest + largest).fits(), Error::Range)?;
        let (w, work) = work.split_at_mut_checked(m).ok_or(Error::Scratch)?;
        let (tested, work) = work.split_at_mut_checked(m).ok_or(Error::Scratch)?;
        weigh(w, x, atoms, self.g, work)?;
        if self.mass.is_some() {
            weigh(tested, x, atoms, self.average, work)?;
        }
        self.update(w, tested, atoms, gamma, k);
        Ok(())
    }

    /// Writes the new state.
    fn update(&mut self, w: &[T], tested: &[T], atoms: &Atoms<'_, T>, gamma: T, k: u64) {
        let share = T::lit(2.0) / (number::<T>(k) + T::ONE);
        for (j, (g, &w)) in self.g.iter_mut().zip(w).enumerate() {
            *g += gamma * (atoms.weight(j) - w);
        }
        for ((average, carry), &g) in self.average.iter_mut().zip(self.carry.iter_mut()).zip(&*self.g) {
            let low = *carry + share * ((g - *average) - *carry);
            let high = *average + low;
            *carry = low - (high - *average);
            *average = high;
        }
        for (mass, &tested) in self.mass.as_deref_mut().unwrap_or_default().iter_mut().zip(tested) {
            *mass += share * (tested - *mass);
        }
        *self.count = k;
    }

    /// The fraction of mass in a wrong cell; 1 where nothing is known.
    pub(super) fn residual(&self, atoms: &Atoms<'_, T>) -> T {
        let Some(mass) = self.mass.as_deref().filter(|_| *self.count > 0) else { return T::ONE };
        let off = mass.iter().enumerate().map(|(j, &mass)| (atoms.weight(j) - mass).abs()).collect::<Sum<T>>();
        off.value() * T::lit(0.5)
    }
}

/// A count as a number.
pub(super) fn number<T: Scalar>(count: u64) -> T {
    T::from_u32((count >> 32) as u32) * T::lit(4_294_967_296.0) + T::from_u32(count as u32)
}
