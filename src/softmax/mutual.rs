//! Points of the unit sphere that attend to each other: queries, keys and values are one cloud, `l_ij = beta <x_i, x_j>`, beta >= 0.
//!
//! The largest logit is known: beta, which every point reaches with itself. With this shift nothing is rescaled, and the weights
//! are symmetric: of two tiles of 64 points each score and each exponential is taken once, the square of weights serves the one
//! tile, is transposed, and serves the other. A point's tiles still come in order, so the bits are those of the plain pass with this shift.
//!
//! ```text
//! mean_i = sum_j w_ij x_j / sum_j w_ij,   total_i = sum_j w_ij x_j,   w_ij = 2^(l_ij log2 e - M),   M = beta log2 e
//! ```
//!
//! Cost: n^2 (3d/2 + 10) multiply-adds. Scratch: [`mutual_work_len`]; the sums of all points are held. Error: that of the kernel.

use super::pass::{Ends, Rows, divide, split};
use super::plain::dots;
use super::side::{Queries, Side};
use super::tile::{Mean, Sums, add_tile, weigh};
use super::{Input, Logit, run, work_len};
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, fill, store};
use crate::scalar::Scalar;
use crate::simd::{BLOCK, Kernel, Lane, as_lanes, as_scalars_mut, dispatch, transpose};

/// Squared lengths are so near 1.
pub(crate) const NEAR_ONE: (f64, f64) = (1.0 - 1.0 / 1024.0, 1.0 + 1.0 / 1024.0);
/// The largest M: logits exceed it by a thousandth at most, so that weights stay below 2^16.
const STEEPEST: f64 = 16384.0;

/// The scalars of scratch of [`mutual`], for n points of dimension d.
pub const fn mutual_work_len<T: Scalar>(n: usize, d: usize) -> usize {
    work_len::<T>(d, d).saturating_add(if in_pairs::<T>(n) { pairs_work_len(n, d) } else { 0 })
}

/// Whether tiles are taken in pairs: for more than one, and not where memory is short.
const fn in_pairs<T: Scalar>(n: usize) -> bool {
    n > BLOCK && T::LANES * 2 >= BLOCK
}

/// Sums and a weight for each point of whole tiles, a tile of queries, a square of weights, and what alignment may cost.
const fn pairs_work_len(n: usize, d: usize) -> usize {
    let sums = n.div_ceil(BLOCK).saturating_mul(BLOCK).saturating_mul(d.saturating_add(1));
    sums.saturating_add(d.saturating_add(BLOCK + 1).saturating_mul(BLOCK))
}

/// What is written of each point's sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// `sum_j w_ij x_j / sum_j w_ij`
    Means,
    /// `sum_j w_ij x_j`
    Totals,
}

/// Means or totals of n points that attend to each other, and M; `None`, with nothing written, where the shift is not known to serve.
///
/// # Errors
/// `Shape`, `Scratch`.
pub fn mutual<T: Scalar>(
    out: PointsMut<'_, T>,
    x: Points<'_, T>,
    beta: T,
    wanted: Wanted,
    work: &mut [T],
) -> Result<Option<T>> {
    let (n, d) = (x.len(), x.dim().get());
    ensure(out.len() == n && out.dim() == x.dim(), Error::Shape)?;
    let work = work.get_mut(..mutual_work_len::<T>(n, d)).ok_or(Error::Scratch)?;
    let unit = x.squared_lengths().is_some_and(|(least, largest)| near_one(least) && near_one(largest));
    let Some(bound) = shift(beta).filter(|_| unit) else { return Ok(None) };
    let mut ends = Drive { out, wanted };
    let input = Input { queries: x, keys: x, values: x, bias: None, logit: Logit::Dot { beta } };
    if in_pairs::<T>(n) {
        dispatch(Pairs { input: &input, ends: &mut ends, work, bound });
    } else {
        run::<T, Mean>(&mut ends, &input, work, bound, dots)?;
    }
    Ok(Some(bound))
}

/// M, if beta allows it.
#[inline(always)]
pub(crate) fn shift<T: Scalar>(beta: T) -> Option<T> {
    let bound = beta * T::LOG2_E;
    (bound >= T::ZERO && bound <= T::lit(STEEPEST)).then_some(bound)
}

/// Whether a point of this squared length counts as one of the unit sphere.
#[inline(always)]
fn near_one<T: Scalar>(square: T) -> bool {
    (square >= T::lit(NEAR_ONE.0)) & (square <= T::lit(NEAR_ONE.1))
}

/// Where the results go.
pub(super) struct Drive<'a, T> {
    pub(super) out: PointsMut<'a, T>,
    pub(super) wanted: Wanted,
}

impl<T: Scalar> Ends<T> for Drive<'_, T> {
    fn columns(&mut self, i: usize) -> Option<Rows<'_, T>> {
        Some(self.out.tail_mut(i, 0))
    }

    fn wants_means(&self) -> bool {
        self.wanted == Wanted::Means
    }

    fn wants_sums(&self) -> bool {
        false
    }

    fn take(&mut self, _: usize, _: Sums<T>) {}
}

/// All pairs of tiles.
struct Pairs<'a, 'b, 'c, T> {
    input: &'a Input<'b, T>,
    ends: &'a mut Drive<'c, T>,
    work: &'a mut [T],
    bound: T,
}

impl<T: Scalar> Kernel<T> for Pairs<'_, '_, '_, T> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(self) {
        let (x, d) = (self.input.keys, self.input.keys.dim().get());
        let (tiles, blocks) = (x.len().div_ceil(BLOCK), BLOCK / L::WIDTH);
        let (queries, rest) = split(as_lanes::<T, L>(self.work), blocks * d);
        let (square, rest) = split(rest, blocks * BLOCK);
        let (totals, _) = split(rest, tiles * blocks * (d + 1));
        totals.fill(L::splat(T::ZERO));
        let tile = |i: usize| x.part(i * BLOCK, BLOCK);
        for i in 0..tiles {
            for (b, queries) in queries.chunks_exact_mut(d).enumerate() {
                fill(queries, &tile(i), b * L::WIDTH, 0);
            }
            for j in i..tiles {
                weights::<T, L>(square, queries, tile(j), i == j, self.input.logit, self.bound);
                serve(totals, square, tile(j), i);
                if j > i {
                    turn::<T, L>(square);
                    serve(totals, square, tile(i), j);
                }
            }
        }
        for (block, totals) in totals.chunks_exact_mut(d.saturating_add(1)).enumerate() {
            finish(self.ends, block * L::WIDTH, totals);
        }
    }
}

/// The weights of a tile's queries, by block of queries, for each key. On the diagonal blocks start at their own first point, and the keys
/// before it are mirrored.
#[inline(always)]
fn weights<T: Scalar, L: Lane<T>>(
    square: &mut [L],
    queries: &[L],
    keys: Points<'_, T>,
    diagonal: bool,
    logit: Logit<T>,
    bound: T,
) {
    let d = keys.dim();
    for ((b, tile), x) in square.chunks_exact_mut(BLOCK).enumerate().zip(queries.chunks_exact(d.get())) {
        let first = if diagonal { b * L::WIDTH } else { 0 };
        let keys = keys.part(first, BLOCK);
        let (_, tile) = split(tile, first);
        let (tile, _) = split(tile, keys.len());
        Queries { x, keys, values: keys, bias: None, seen: isize::MAX }.logits(tile, logit);
        weigh::<T, L, Mean>(tile, L::splat(bound));
    }
    if diagonal {
        mirror::<T, L>(square);
    }
}

/// Adds a tile of keys to the sums of tile i.
#[inline(always)]
fn serve<T: Scalar, L: Lane<T>>(totals: &mut [L], square: &mut [L], keys: Points<'_, T>, i: usize) {
    let (d, blocks) = (keys.dim().get(), BLOCK / L::WIDTH);
    let (_, totals) = split(totals, i * blocks * (d + 1));
    for (tile, totals) in square.chunks_exact_mut(BLOCK).zip(totals.chunks_exact_mut(d.saturating_add(1))) {
        let (tile, _) = split(tile, keys.len());
        let (totals, weight) = split(totals, d);
        let mut side = Queries { x: &[], keys, values: keys, bias: None, seen: isize::MAX };
        for weight in weight {
            *weight = add_tile::<T, L, _>(*weight, totals, tile, &mut side);
        }
    }
}

/// Writes the results of a block.
#[inline(always)]
fn finish<T: Scalar, L: Lane<T>>(ends: &mut Drive<'_, T>, start: usize, totals: &mut [L]) {
    let n = ends.out.len();
    let Some((&mut weight, totals)) = totals.split_last_mut() else { return };
    if ends.wants_means() {
        divide(totals, weight);
    }
    if let Some(rows) = ends.columns(start) {
        store(totals, rows, n.saturating_sub(start).min(L::WIDTH));
    }
}

/// Where the weights of key j and the queries from i on stand in a square.
#[inline(always)]
fn place<T: Scalar, L: Lane<T>>(j: usize, i: usize) -> usize {
    ((i / L::WIDTH) * BLOCK + j) * L::WIDTH + i % L::WIDTH
}

/// A register's worth of keys and queries from (j, i) on, transposed.
#[inline(always)]
fn turned<T: Scalar, L: Lane<T>>(square: &[T], j: usize, i: usize) -> [L::Register; 16] {
    let mut lanes = [L::Register::splat(T::ZERO); 16];
    for (lane, j) in lanes.iter_mut().zip(j..j + L::Register::WIDTH) {
        *lane = L::Register::load(square.get(place::<T, L>(j, i)..).unwrap_or_default());
    }
    transpose(&mut lanes);
    lanes
}

/// Writes them.
#[inline(always)]
fn put<T: Scalar, L: Lane<T>>(square: &mut [T], j: usize, i: usize, lanes: &[L::Register; 16]) {
    for (lane, j) in lanes.iter().zip(j..j + L::Register::WIDTH) {
        lane.store(square.get_mut(place::<T, L>(j, i)..).unwrap_or_default());
    }
}

/// Transposes a square in place.
#[inline(always)]
fn turn<T: Scalar, L: Lane<T>>(square: &mut [L]) {
    let square = as_scalars_mut(square);
    for j in (0..BLOCK).step_by(L::Register::WIDTH) {
        for i in (j..BLOCK).step_by(L::Register::WIDTH) {
            let (here, there) = (turned::<T, L>(square, j, i), turned::<T, L>(square, i, j));
            put::<T, L>(square, i, j, &here);
            put::<T, L>(square, j, i, &there);
        }
    }
}

/// Fills in the weights of keys before a block's first query from those of the queries' blocks.
#[inline(always)]
fn mirror<T: Scalar, L: Lane<T>>(square: &mut [L]) {
    let square = as_scalars_mut(square);
    for i in (0..BLOCK).step_by(L::Register::WIDTH) {
        for j in (0..i - i % L::WIDTH).step_by(L::Register::WIDTH) {
            let lanes = turned::<T, L>(square, i, j);
            put::<T, L>(square, j, i, &lanes);
        }
    }
}
