//! Random weights by address: a number of a matrix is a function of (seed, layer, head, which matrix, row, column), so that none is stored.
//!
//! Row i of a matrix of head h has the noise of (seed, stream of the matrix, step = layer, row = 2^32 h + i). Entries have mean 0 and second moment sd^2:
//!
//! | law | matrix |
//! |---|---|
//! | Gaussian | sd times normal numbers |
//! | Rademacher | sd times signs |
//! | orthogonal | the first r rows of `sd sqrt(d) Q^T`, Q of Haar's law: `Q = H_1 ... H_d D`, H_k the reflection that takes a normal vector x of d - k + 1 numbers to a multiple of e_k, `D_kk = -sign(x_1)` |
//!
//! Applied to n tokens, rows are made in blocks of as many as there are lanes, each once for all tokens. Cost for r rows of d: n r d multiply-adds (orthogonal:
//! 2 n r d) and r d numbers of noise. Scratch: [`weights_work_len`]. Source: G. W. Stewart, SIAM J. Numer. Anal. 17 (1980); F. Mezzadri, Notices AMS 54
//! (2007). docs/math.md, section 5.

use crate::error::{Error, Result, ensure};
use crate::linalg::{Write, product, product_work_len, reflect, reflected_sign, reflection_factor, reflector, shorter};
use crate::noise::{self, Address, MAX_COLUMNS, STREAM_KEY, STREAM_QUERY, STREAM_VALUE, normals};
use crate::points::{Add, Points, PointsMut};
use crate::scalar::Scalar;

/// The law of a random matrix's entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Law {
    /// Independent normal numbers.
    Gaussian,
    /// Independent signs.
    Rademacher,
    /// Rows of an orthogonal matrix of Haar's law.
    Orthogonal,
}

/// A law and its scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ensemble<T> {
    /// The law.
    pub law: Law,
    /// The root of an entry's second moment, at least 0.
    pub sd: T,
}

/// Which matrix of a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matrix {
    /// W_Q, or the one matrix A of logits `beta <A x_i, x_j>`.
    Query,
    /// W_K.
    Key,
    /// V.
    Value,
}

/// A bound on the magnitude of normal numbers.
const LARGEST_NORMAL: f64 = 9.0;
/// Heads, and the rows of a matrix, are at most this many.
pub(super) const MAX_ROWS: u64 = 1 << 32;

/// The address of the first row of a matrix.
pub(super) fn address(seed: u64, layer: u64, head: usize, matrix: Matrix) -> Address {
    let stream = match matrix {
        Matrix::Query => STREAM_QUERY,
        Matrix::Key => STREAM_KEY,
        Matrix::Value => STREAM_VALUE,
    };
    Address { seed, stream, step: layer, row: (head as u64) << 32 }
}

/// The scalars of scratch for rows of d numbers: a block of them, and what their product with tokens needs.
pub(super) const fn weights_work_len<T: Scalar>(d: usize) -> usize {
    T::LANES.saturating_mul(d).saturating_add(product_work_len::<T>(d))
}

impl<T: Scalar> Ensemble<T> {
    /// That a matrix of r rows of d can be made.
    pub(super) fn check(self, r: usize, d: usize) -> Result<()> {
        ensure(self.sd >= T::ZERO && self.sd.is_finite(), Error::Parameter)?;
        ensure(r as u64 <= MAX_ROWS && d as u64 <= MAX_COLUMNS, Error::Shape)?;
        ensure(self.law != Law::Orthogonal || r <= d, Error::Shape)
    }

    /// A bound on the product of a row with d numbers of magnitudes up to `largest`, and on its parts.
    pub(super) fn bound(self, d: usize, largest: T) -> T {
        // reflections come before the factor, and their parts reach twice as far as a vector, with two factors
        let sd = if self.law == Law::Orthogonal { self.sd.max(T::ONE) * T::lit(4.0) } else { self.sd };
        sd * T::lit(LARGEST_NORMAL) * (largest * T::from_usize(d))
    }

    /// Rows of independent entries from an address on.
    fn rows(self, mut w: PointsMut<'_, T>, first: Address) -> Result<()> {
        if self.law == Law::Rademacher {
            return noise::signs(w, first, self.sd);
        }
        normals(w.reborrow(), first, 0)?;
        w.rows_mut().flatten().for_each(|w| *w *= self.sd);
        Ok(())
    }

    /// What an orthogonal matrix is multiplied by.
    fn length(self, d: usize) -> T {
        self.sd * T::from_usize(d).sqrt()
    }

    /// `y_i := W x_i`, for a matrix of as many rows as y has columns.
    pub(super) fn apply(self, mut y: PointsMut<'_, T>, x: Points<'_, T>, first: Address, work: &mut [T]) -> Result<()> {
        if self.law != Law::Orthogonal {
            return self.multiply(y, x, first, Write::Replace, work);
        }
        let (n, r, d) = (y.len(), y.dim().get(), x.dim().get());
        for (y, x) in y.rows_mut().zip(x.rows()) {
            copy(y, x);
        }
        if r == d {
            return self.rotate(y, None, first, work);
        }
        let (mut tail, work) = PointsMut::take(work, n, d - r)?;
        for (tail, x) in tail.rows_mut().zip(x.rows()) {
            copy(tail, x.get(r..).unwrap_or_default());
        }
        self.rotate(y, Some(tail), first, work)
    }

    /// `y_i := y_i + W x_i`, for a square matrix.
    pub(super) fn add(self, mut y: PointsMut<'_, T>, x: Points<'_, T>, first: Address, work: &mut [T]) -> Result<()> {
        if self.law != Law::Orthogonal {
            return self.multiply(y, x, first, Write::Add, work);
        }
        let (mut turned, work) = PointsMut::take(work, x.len(), x.dim().get())?;
        self.apply(turned.reborrow(), x, first, work)?;
        y.blend(&turned.view(), Add(T::ONE));
        Ok(())
    }

    /// A matrix of independent entries, a block of rows at a time.
    fn multiply(self, mut y: PointsMut<'_, T>, x: Points<'_, T>, first: Address, write: Write, work: &mut [T]) -> Result<()> {
        let (r, d) = (y.dim().get(), x.dim().get());
        let (block, work) = block(work, d)?;
        for start in (0..r).step_by(T::LANES) {
            let count = T::LANES.min(r - start);
            let mut w = PointsMut::new(block, count, d, d)?;
            self.rows(w.reborrow(), below(first, start))?;
            product(y.columns(start, count)?, x, w.view(), write, work)?;
        }
        Ok(())
    }

    /// The first r coordinates of `sd sqrt(d) Q^T y`, in place; coordinates from r on are in `tail`. Reflection k leaves the first k - 1 alone.
    fn rotate(self, mut y: PointsMut<'_, T>, mut tail: Option<PointsMut<'_, T>>, first: Address, work: &mut [T]) -> Result<()> {
        let r = y.dim().get();
        let d = r + tail.as_ref().map_or(0, |tail| tail.dim().get());
        let (block, _) = block(work, d)?;
        for start in (0..r).step_by(T::LANES) {
            let (count, length) = (T::LANES.min(r - start), d - start);
            let mut vectors = PointsMut::new(block, count, length, length)?;
            normals(vectors.reborrow(), below(first, start), 0)?;
            for (j, v) in vectors.rows_mut().enumerate() {
                reflector(v.get_mut(..length.saturating_sub(j)).unwrap_or_default());
            }
            reflect(y.reborrow(), tail.as_mut().map(PointsMut::reborrow), start, vectors.view());
            for y in y.rows_mut() {
                for (j, (y, v)) in y.iter_mut().skip(start).zip(vectors.view().rows()).enumerate() {
                    *y *= reflected_sign(shorter(v, j)) * self.length(d);
                }
            }
        }
        Ok(())
    }

    /// The matrix itself. An orthogonal one from its last row up: each reflection is kept in the row that it will become.
    fn write(self, mut w: PointsMut<'_, T>, first: Address) -> Result<()> {
        if self.law != Law::Orthogonal {
            return self.rows(w, first);
        }
        let (r, d) = (w.len(), w.dim().get());
        for k in 0..r {
            let row = w.row_mut(k);
            row.fill(T::ZERO);
            let v = row.get_mut(k..).unwrap_or_default();
            let length = v.len();
            normals(PointsMut::new(v, 1, length, length)?, below(first, k), 0)?;
            reflector(w.row_mut(k).get_mut(k..).unwrap_or_default());
        }
        for k in (0..r).rev() {
            let (rest, ld) = w.tail_mut(k, 0);
            let (row, rest) = rest.split_at_mut(ld.get().min(rest.len()));
            let v = row.get_mut(k..d).unwrap_or_default();
            reflect(PointsMut::new(rest, r - k - 1, d, ld.get())?, None, k, Points::new(v, 1, d - k, d - k)?);
            become_row(v, self.length(d));
        }
        Ok(())
    }
}

/// v becomes the first row of the reflection along it, times its sign and a length.
fn become_row<T: Scalar>(v: &mut [T], length: T) {
    let scale = reflected_sign(v) * length;
    let along = reflection_factor(v) * v.first().copied().unwrap_or(T::ZERO);
    for v in v.iter_mut() {
        *v *= -along * scale;
    }
    if let Some(first) = v.first_mut() {
        *first += scale;
    }
}

fn copy<T: Copy>(to: &mut [T], from: &[T]) {
    for (to, &from) in to.iter_mut().zip(from) {
        *to = from;
    }
}

/// The address of a row further down.
fn below(first: Address, rows: usize) -> Address {
    Address { row: first.row.wrapping_add(rows as u64), ..first }
}

/// Scratch for a block of rows, and what is left.
fn block<T: Scalar>(work: &mut [T], d: usize) -> Result<(&mut [T], &mut [T])> {
    let len = T::LANES.checked_mul(d).ok_or(Error::Shape)?;
    work.split_at_mut_checked(len).ok_or(Error::Scratch)
}

/// Writes the matrix of a head of a layer: r rows of d, the numbers that [`random_drive`](super::random_drive) multiplies by. Of the first two laws
/// the bits are the same, so that a layer which stores them has the same bits; an orthogonal matrix is applied as its reflections, and agrees to
/// rounding.
///
/// # Errors
/// `Parameter` unless sd is finite and at least 0, and the head is below 2^32; `Shape` for an orthogonal matrix of more rows than columns, and
/// beyond 2^32 of either; `Range` if an entry could overflow.
pub fn random_weights<T: Scalar>(
    w: PointsMut<'_, T>,
    seed: u64,
    layer: u64,
    head: usize,
    matrix: Matrix,
    ensemble: Ensemble<T>,
) -> Result<()> {
    let d = w.dim().get();
    ensemble.check(w.len(), d)?;
    ensure((head as u64) < MAX_ROWS, Error::Parameter)?;
    ensure(ensemble.bound(d, T::ONE).fits(), Error::Range)?;
    ensemble.write(w, address(seed, layer, head, matrix))
}
