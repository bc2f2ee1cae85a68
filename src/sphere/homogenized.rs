//! The limit of infinitely many heads with Gaussian values, in its own clock (docs/math.md, section 5):
//!
//! ```text
//! dx_i = P_{x_i} dG_i - ((d-1) / (2d)) s_ii x_i ds,   E dG_i dG_j^T = (s_ij / d) I ds,   s_ij = E <m_i, m_j>
//! ```
//!
//! m_i are the softmax means of one random head. A step estimates S by M draws of its queries and keys, those of a [`RandomLayer`] with M heads, then moves every token along `g = sqrt(ds / d) L Z`,
//! `S = L L^T` by Cholesky, Z n rows of d normals of [`STREAM_STEP`] and back to the sphere, from which the drift comes. Given the
//! draws this is the law of a layer with M heads, values of standard deviation `1 / sqrt(d)` and `eta = sqrt(M ds)`: for many tokens such a layer
//! needs no n^2. Cost: M times the drive of a head, n^3 / 6 + n^2 d. Scratch: [`homogenized_work_len`]. Error: weakly O(ds), for any M: S enters the
//! generator linearly, and fresh draws have the mean S. Source: arXiv 2604.01978.

use super::drive::{means, projected};
use super::random::{RandomLayer, Regenerated, random_work_len};
use super::retract::retract;
use crate::error::{Error, Result, ensure};
use crate::linalg::{Write, cholesky, product};
use crate::noise::{Address, STREAM_STEP, normals};
use crate::points::{Points, PointsMut, Replace};
use crate::scalar::Scalar;

/// The scalars of scratch of [`homogenized_step`] and [`mean_products`], for n tokens of dimension d and factors of `rank` rows; rank 0 is one matrix, or
/// none.
pub const fn homogenized_work_len<T: Scalar>(n: usize, d: usize, rank: usize) -> usize {
    n.saturating_mul(n).saturating_add(random_work_len::<T>(n, d, rank))
}

/// S: the mean of `<m_i, m_j>` over the heads of layer `index`, n rows of n. Values, eta and the retraction are not used.
///
/// # Errors
/// `Shape` unless S has n rows of n; else as [`random_drive`](super::random_drive), but no tokens are no error.
pub fn mean_products<T: Scalar>(
    mut s: PointsMut<'_, T>,
    x: Points<'_, T>,
    layer: &RandomLayer<T>,
    index: u64,
    work: &mut [T],
) -> Result<()> {
    ensure(s.len() == x.len() && (x.is_empty() || s.dim().get() == x.len()), Error::Shape)?;
    let (sum, _) = estimate(x, layer, index, work)?;
    s.blend(&sum.view(), Replace);
    Ok(())
}

/// A step by ds, in place, with the noise of (seed, [`STREAM_STEP`], index) and the queries and keys of layer `index`. Values and eta are not used.
///
/// # Errors
/// As [`mean_products`]; `Parameter` unless ds >= 0. The tokens are then untouched.
pub fn homogenized_step<T: Scalar>(
    mut x: PointsMut<'_, T>,
    layer: &RandomLayer<T>,
    index: u64,
    ds: T,
    work: &mut [T],
) -> Result<()> {
    ensure(ds >= T::ZERO && ds.is_finite(), Error::Parameter)?;
    let d = T::from_usize(x.dim().get());
    let (mut s, mut z) = estimate(x.view(), layer, index, work)?;
    cholesky(s.reborrow())?;
    normals(z.reborrow(), Address { seed: layer.seed, stream: STREAM_STEP, step: index, row: 0 }, 0)?;
    correlate(&mut z, &s.view());
    retract(x.reborrow(), z.view(), (ds / d).sqrt(), layer.retraction)
}

/// S, and n rows of d that are free.
type Estimated<'w, T> = (PointsMut<'w, T>, PointsMut<'w, T>);

/// The mean of `m m^T` over all heads, after every check.
fn estimate<'w, T: Scalar>(
    x: Points<'_, T>,
    layer: &RandomLayer<T>,
    index: u64,
    work: &'w mut [T],
) -> Result<Estimated<'w, T>> {
    let n = x.len();
    let (s, work) = work.split_at_mut_checked(n.checked_mul(n).ok_or(Error::Shape)?).ok_or(Error::Scratch)?;
    layer.check(n, x.dim().get(), work)?;
    layer.ranges(&x)?;
    let mut s = PointsMut::new(s, n, n.max(1), n.max(1))?;
    let (mut m, work) = PointsMut::take(work, n, x.dim().get())?;
    let (lse, rest) = work.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    s.rows_mut().for_each(|row| row.fill(T::ZERO));
    let mut draws = Regenerated { layer, index, dim: x.dim() };
    for draw in 0..if n > 0 { layer.heads } else { 0 } {
        let (queries, keys, work) = projected(x, &mut draws, draw, rest)?;
        means(m.reborrow(), lse, x, (queries.unwrap_or(x), keys.unwrap_or(x)), layer.drive, work)?;
        product(s.reborrow(), m.view(), m.view(), Write::Add, rest)?;
    }
    let inverse = T::ONE / T::from_usize(layer.heads);
    s.rows_mut().flatten().for_each(|s| *s *= inverse);
    s.view().largest().map_err(|_| Error::Range)?;
    Ok((s, m))
}

/// `z_i := sum_{k <= i} L_ik z_k`, the last rows first.
fn correlate<T: Scalar>(z: &mut PointsMut<'_, T>, l: &Points<'_, T>) {
    let (all, d) = z.tail_mut(0, 0);
    for i in (0..l.len()).rev() {
        let factors = l.row(i);
        let (before, rest) = all.split_at_mut_checked(i.saturating_mul(d.get())).unwrap_or_default();
        let row = rest.get_mut(..d.get()).unwrap_or_default();
        let own = factors.get(i).copied().unwrap_or_default();
        row.iter_mut().for_each(|z| *z *= own);
        for (&factor, other) in factors.iter().zip(before.chunks_exact(d.get())) {
            for (z, &other) in row.iter_mut().zip(other) {
                *z += factor * other;
            }
        }
    }
}
