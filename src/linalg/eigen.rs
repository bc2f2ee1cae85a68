//! Symmetric eigendecomposition `A = sum_k values[k] e_k e_k^T`, by cyclic Jacobi.
//!
//! Pairs p < q are taken row by row of the lower triangle; the rotation that makes `a_pq` zero has the tangent
//! `t = sign(theta) / (|theta| + sqrt(theta^2 + 1))`, `theta = (a_qq - a_pp) / (2 a_pq)`, and is left out where
//! `|a_pq| <= (EPSILON / 2) sqrt(|a_pp a_qq|)`; a sweep without any is the last one. Rows rotate as `x - s (y + tau x)`, `y + s (x - tau y)`,
//! `tau = s / (1 + c)`.
//!
//! Sources: H. Rutishauser, *Numer. Math.* 9, 1966 (the form); J. Demmel, K. Veselic, *SIAM J. Matrix Anal. Appl.* 13, 1992 (the test: of a
//! positive definite matrix small eigenvalues keep their digits as far as those of the matrix scaled to a unit diagonal do). Cost: 6 d^3
//! multiplications a sweep, 5 to 15 sweeps for most matrices up to d = 100. Memory: d^2. Error: about d EPSILON |A| at most; measured on random matrices
//! up to d = 100, entries come back to 5 EPSILON |A| and vectors are orthonormal to 8 EPSILON.

use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut};
use crate::scalar::Scalar;

/// More than were ever needed: numbers off the diagonal shrink quadratically, but for those of rounding in the null space of a singular
/// matrix. In f64 projectors took up to 20 at d = 64, 25 at 100, 40 at 400.
const SWEEPS: usize = 60;

/// The scalars of scratch of [`eigen`], for dimension d.
pub const fn eigen_work_len(d: usize) -> usize {
    d.saturating_mul(d)
}

/// Eigenvalues in decreasing order, and in row k of `vectors` the unit eigenvector of `values[k]`, signed so that its component of largest
/// magnitude, the first of several, is positive. All of `a` is scanned, its lower triangle is used. After 60 sweeps, which no matrix is
/// known to need, what there is counts.
///
/// # Errors
/// `Shape` unless both matrices have d rows of d, `Length` unless there are d values; `Scratch`; `NonFinite`; `Range` if d times the
/// largest magnitude would overflow.
pub fn eigen<T: Scalar>(values: &mut [T], mut vectors: PointsMut<'_, T>, a: Points<'_, T>, work: &mut [T]) -> Result<()> {
    let d = a.dim().get();
    ensure(a.len() == d && vectors.len() == d && vectors.dim() == a.dim(), Error::Shape)?;
    ensure(values.len() == d, Error::Length)?;
    let mut matrix = PointsMut::new(work, d, d, d).map_err(|_| Error::Scratch)?;
    ensure((a.largest()? * T::from_usize(d)).fits(), Error::Range)?;
    mirror(&mut matrix, &a);
    unit(&mut vectors);
    for _ in 0..SWEEPS {
        if !sweep(&mut matrix, &mut vectors) {
            break;
        }
    }
    for (k, value) in values.iter_mut().enumerate() {
        *value = entry(&matrix, k, k);
    }
    sort(values, &mut vectors);
    vectors.rows_mut().for_each(orient);
    Ok(())
}

/// The lower triangle on both sides.
fn mirror<T: Scalar>(matrix: &mut PointsMut<'_, T>, a: &Points<'_, T>) {
    for (i, row) in a.rows().enumerate() {
        for (j, &x) in row.iter().enumerate().take(i + 1) {
            set(matrix, i, j, x);
            set(matrix, j, i, x);
        }
    }
}

/// The unit matrix.
fn unit<T: Scalar>(vectors: &mut PointsMut<'_, T>) {
    for (k, row) in vectors.rows_mut().enumerate() {
        for (c, x) in row.iter_mut().enumerate() {
            *x = if c == k { T::ONE } else { T::ZERO };
        }
    }
}

fn entry<T: Scalar>(matrix: &PointsMut<'_, T>, i: usize, j: usize) -> T {
    matrix.row(i).get(j).copied().unwrap_or(T::ZERO)
}

fn set<T: Scalar>(matrix: &mut PointsMut<'_, T>, i: usize, j: usize, x: T) {
    if let Some(slot) = matrix.row_mut(i).get_mut(j) {
        *slot = x;
    }
}

/// Every pair once; whether one was rotated.
fn sweep<T: Scalar>(a: &mut PointsMut<'_, T>, vectors: &mut PointsMut<'_, T>) -> bool {
    let mut rotated = false;
    for q in 1..a.len() {
        for p in 0..q {
            let block = (entry(a, p, p), entry(a, p, q), entry(a, q, q));
            if let Some(rotation) = Rotation::diagonalising(block) {
                rotation.conjugate(a, block, (p, q));
                rotation.rows(vectors, (p, q));
                rotated = true;
            }
        }
    }
    rotated
}

/// A rotation of two coordinates.
struct Rotation<T> {
    tangent: T,
    sine: T,
    /// The tangent of half the angle.
    tau: T,
}

impl<T: Scalar> Rotation<T> {
    /// The smaller of those that make a symmetric block diagonal; `None` if it is, to rounding.
    fn diagonalising((first, off, last): (T, T, T)) -> Option<Self> {
        let negligible = T::EPSILON * T::lit(0.5) * (first.abs().sqrt() * last.abs().sqrt());
        if off.abs() <= negligible {
            return None;
        }
        let theta = (last - first) / (off + off);
        // where the square would overflow or drown the 1
        let far = theta.abs() >= T::ONE / T::EPSILON;
        let reach = if far { theta.abs() + theta.abs() } else { theta.abs() + (theta * theta + T::ONE).sqrt() };
        let tangent = if theta < T::ZERO { -T::ONE / reach } else { T::ONE / reach };
        let cosine = T::ONE / (tangent * tangent + T::ONE).sqrt();
        let sine = tangent * cosine;
        Some(Self { tangent, sine, tau: sine / (T::ONE + cosine) })
    }

    #[inline(always)]
    fn turn(&self, x: &mut T, y: &mut T) {
        let (old_x, old_y) = (*x, *y);
        *x = old_x - self.sine * (old_y + self.tau * old_x);
        *y = old_y + self.sine * (old_x - self.tau * old_y);
    }

    /// Of a symmetric matrix, whose block is known, on both sides.
    fn conjugate(&self, a: &mut PointsMut<'_, T>, (first, off, last): (T, T, T), (p, q): (usize, usize)) {
        for row in a.rows_mut() {
            if let Ok([x, y]) = row.get_disjoint_mut([p, q]) {
                self.turn(x, y);
            }
        }
        self.rows(a, (p, q));
        set(a, p, p, first - self.tangent * off);
        set(a, q, q, last + self.tangent * off);
        set(a, p, q, T::ZERO);
        set(a, q, p, T::ZERO);
    }

    /// Of rows p and q.
    fn rows(&self, matrix: &mut PointsMut<'_, T>, (p, q): (usize, usize)) {
        let (x, y) = pair(matrix, (p, q));
        for (x, y) in x.iter_mut().zip(y) {
            self.turn(x, y);
        }
    }
}

/// Rows p < q.
fn pair<'a, T: Scalar>(matrix: &'a mut PointsMut<'_, T>, (p, q): (usize, usize)) -> (&'a mut [T], &'a mut [T]) {
    let d = matrix.dim().get();
    let (rest, stride) = matrix.tail_mut(p, 0);
    let (first, second) = rest.split_at_mut_checked(q.saturating_sub(p).saturating_mul(stride.get())).unwrap_or_default();
    (first.get_mut(..d).unwrap_or_default(), second.get_mut(..d).unwrap_or_default())
}

/// By selection: the largest value that is left, the first of equal ones, changes places.
fn sort<T: Scalar>(values: &mut [T], vectors: &mut PointsMut<'_, T>) {
    for k in 0..values.len() {
        let larger = |best: (usize, T), (i, &x): (usize, &T)| if x > best.1 { (i, x) } else { best };
        let (best, _) = values.iter().enumerate().skip(k).fold((k, -T::INFINITY), larger);
        if let Ok([a, b]) = values.get_disjoint_mut([k, best]) {
            core::mem::swap(a, b);
            let (x, y) = pair(vectors, (k, best));
            x.iter_mut().zip(y).for_each(|(x, y)| core::mem::swap(x, y));
        }
    }
}

/// The component of largest magnitude, the first of several, becomes positive.
fn orient<T: Scalar>(row: &mut [T]) {
    let top = row.iter().fold(T::ZERO, |top: T, &x| if x.abs() > top.abs() { x } else { top });
    if top < T::ZERO {
        for x in row {
            *x = T::ZERO - *x;
        }
    }
}
