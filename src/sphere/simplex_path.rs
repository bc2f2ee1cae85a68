//! The common overlap of equiangular tokens along the layers, in high dimension.
//!
//! In the clock `s = layers eta^2 d sigma_V^2 / H`: `gamma' = b_d(gamma)`, [`Simplex::drift`], by RK4; layer by layer at d = infinity,
//! `gamma' = (gamma + k S)/(1 + k P)`, `k = eta^2 d sigma_V^2 / H`, `S = gamma + (1 - gamma) g`, `P = gamma + (1 - gamma) f`. At tau = 0
//! f = g = 1/n, and `m = (1 + (n-1) gamma)/n` obeys the logistic law of [`logistic`](super::logistic), exactly so layer by layer.
//!
//! gamma moves one way, since its equation is autonomous: f and g are taken at 33 Chebyshev points between where it starts and where it
//! may end, and interpolated (barycentric formula, J.-P. Berrut, L. N. Trefethen, *SIAM Review* 46, 2004), so that a step costs 66
//! divisions a stage however costly the moments are. Error: of the drift, returned: the moments' own, plus how far 17 of the points miss
//! the others. Memory: 99 numbers and the moments' scratch. docs/math.md, section 5.

use super::rk4;
use super::simplex::{Moments, Simplex, between, simplex_moments_work_len};
use crate::error::{Error, Result, ensure};
use crate::scalar::Scalar;

/// Intervals of the table.
const ORDER: usize = 32;

/// The scalars of scratch of [`simplex_path`] and [`simplex_layers`].
pub const fn simplex_path_work_len(points: usize) -> usize {
    simplex_moments_work_len(points).saturating_add(3 * (ORDER + 1))
}

/// The overlap at every time of the clock s, from gamma at the first; an estimate of the drift's error, which after time t has moved the
/// overlap by at most `error (e^(L t) - 1)/L`, L the largest slope of the drift.
///
/// # Errors
/// `Length` unless there are two times or more and as many places; `Times` unless they increase; as [`Simplex::moments`].
pub fn simplex_path<T: Scalar>(
    gammas: &mut [T],
    times: &[T],
    gamma: T,
    simplex: &Simplex<T>,
    points: usize,
    work: &mut [T],
) -> Result<T> {
    rk4::check(gammas, times)?;
    let table = Table::new(simplex, gamma, points, work)?;
    rk4::path(gammas, times, gamma, simplex.least(), |gamma| {
        let gamma = table.within(gamma);
        let (f, g) = table.at(gamma);
        simplex.drift(gamma, f, g)
    });
    Ok(table.error)
}

/// The overlap after 0, 1, ... layers at d = infinity, `k = eta^2 d sigma_V^2 / H`; an estimate of the error of `S - gamma P`, which a layer
/// multiplies by k/(1 + k P). The dimension of `simplex` is not used.
///
/// # Errors
/// `Parameter` unless k is at least 0 and finite; as [`Simplex::moments`].
pub fn simplex_layers<T: Scalar>(
    gammas: &mut [T],
    gamma: T,
    simplex: &Simplex<T>,
    k: T,
    points: usize,
    work: &mut [T],
) -> Result<T> {
    ensure(k >= T::ZERO && k.is_finite(), Error::Parameter)?;
    let limit = Simplex { d: 0, ..*simplex };
    let table = Table::new(&limit, gamma, points, work)?;
    let mut gamma = gamma;
    for out in gammas {
        *out = gamma;
        let inside = table.within(gamma);
        let (f, g) = table.at(inside);
        let growth = T::ONE + k * (inside + (T::ONE - inside) * f);
        gamma = inside + k * limit.drift(inside, f, g) / growth;
    }
    Ok(table.error)
}

/// f and g between two overlaps.
struct Table<'a, T> {
    nodes: &'a [T],
    participations: &'a [T],
    shared: &'a [T],
    least: T,
    largest: T,
    error: T,
}

impl<'a, T: Scalar> Table<'a, T> {
    /// Where overlaps can go from gamma.
    fn new(simplex: &Simplex<T>, gamma: T, points: usize, work: &'a mut [T]) -> Result<Self> {
        let (nodes, rest) = work.split_at_mut_checked(ORDER + 1).ok_or(Error::Scratch)?;
        let (participations, rest) = rest.split_at_mut_checked(ORDER + 1).ok_or(Error::Scratch)?;
        let (shared, rest) = rest.split_at_mut_checked(ORDER + 1).ok_or(Error::Scratch)?;
        let start = simplex.moments(gamma, points, rest)?;
        let rises = simplex.drift(gamma, start.participation, start.shared) >= T::ZERO;
        let (least, largest) = if rises { (gamma, T::ONE) } else { (simplex.least(), gamma) };
        let places = nodes.iter_mut().zip(participations.iter_mut()).zip(shared.iter_mut());
        let mut error = T::ZERO;
        for (j, ((node, f), g)) in places.enumerate() {
            *node = chebyshev(j, least, largest);
            let Moments { participation, shared, error: off } = simplex.moments(*node, points, rest)?;
            (*f, *g) = (participation, shared);
            error = Scalar::max(error, off * weight(*node));
        }
        let mut table = Self { nodes, participations, shared, least, largest, error };
        table.error += table.missed();
        Ok(table)
    }

    fn within(&self, gamma: T) -> T {
        between(gamma, self.least, self.largest)
    }

    fn at(&self, gamma: T) -> (T, T) {
        self.interpolated(gamma, 0)
    }

    /// By all points (`mask` 0), or every second one (1).
    fn interpolated(&self, gamma: T, mask: usize) -> (T, T) {
        let (mut f, mut g, mut total) = (T::ZERO, T::ZERO, T::ZERO);
        let values = self.nodes.iter().zip(self.participations.iter().zip(self.shared));
        for (j, (&node, (&of_node, &shared))) in values.enumerate().filter(|(j, _)| j & mask == 0) {
            if node == gamma {
                return (of_node, shared);
            }
            let size = if j == 0 || j == ORDER { T::lit(0.5) } else { T::ONE };
            let weight = if (j >> mask) & 1 == 0 { size } else { -size } / (gamma - node);
            f += weight * of_node;
            g += weight * shared;
            total += weight;
        }
        (f / total, g / total)
    }

    /// How far the drift by every second point is off at the others.
    fn missed(&self) -> T {
        let mut largest = T::ZERO;
        let values = self.nodes.iter().zip(self.participations.iter().zip(self.shared));
        for (&node, (&f, &g)) in values.skip(1).step_by(2) {
            let (other_f, other_g) = self.interpolated(node, 1);
            let apart = (g - other_g).abs() + node.abs() * (f - other_f).abs();
            largest = Scalar::max(largest, (T::ONE - node) * apart);
        }
        largest
    }
}

/// The j-th of the extrema of a Chebyshev polynomial, the ends exact.
fn chebyshev<T: Scalar>(j: usize, least: T, largest: T) -> T {
    match j {
        0 => largest,
        ORDER => least,
        _ => {
            let (_, cosine) = (T::from_usize(j) / T::from_usize(ORDER)).sin_cos_pi();
            let half = T::lit(0.5) * (largest - least);
            least + half * (T::ONE + cosine)
        }
    }
}

/// How much of an error of f and g the drift has at most.
fn weight<T: Scalar>(gamma: T) -> T {
    (T::ONE - gamma) * (T::ONE + gamma.abs())
}
