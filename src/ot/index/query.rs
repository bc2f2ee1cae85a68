//! The cheapest columns of a row: cells first, then the columns of those that are not pruned, on lanes.

use super::cells::{GROUP, bounds, group_len};
use super::columns::{Columns, Least, NO_COLUMN};
use super::{Blocks, Index};
use crate::scalar::Scalar;
use crate::simd::{Cascade, Kernel, Lane, dispatch};

impl<T: Scalar> Index<'_, T> {
    /// Sorts the columns that the list names by their present reduced costs.
    pub(super) fn seed(&self, i: usize, list: &mut [u32], reduced: &mut [T]) {
        for (column, reduced) in list.iter_mut().zip(reduced.iter_mut()) {
            let j = *column as usize;
            *reduced = if j < self.cols() { self.cost(i, j) - self.price(j) } else { T::INFINITY };
            *column = if reduced.is_finite() { *column } else { NO_COLUMN };
        }
        for end in 1..reduced.len() {
            if let (Some(reduced), Some(list)) = (reduced.get_mut(..=end), list.get_mut(..=end)) {
                settle(list, reduced);
            }
        }
    }

    /// Lower bounds of the reduced costs of row i in 32 blocks; minus infinity if nothing is known.
    pub(in crate::ot) fn bounds(&self, i: usize, group: usize) -> [T; GROUP] {
        let x = self.costs.x.row(i);
        let cells = self.cells.chunks_exact(group_len(x.len()).max(1)).nth(group);
        cells.map_or([-T::INFINITY; GROUP], |cells| dispatch(Bounds(cells, x)))
    }

    /// The reduced costs of row i in a block plus `base`, if one of them is below the limit and its key (the block's keys come first in
    /// the list). Infinite where there is no column.
    pub(in crate::ot) fn nearer(&self, i: usize, block: usize, base: T, (keys, limit): (&[T], T)) -> Option<[T; GROUP]> {
        let mut own = [T::INFINITY; GROUP];
        let keys = keys.first_chunk().unwrap_or_else(|| {
            own.iter_mut().zip(keys).for_each(|(own, &key)| *own = key);
            &own
        });
        let (x, prices) = (self.costs.x.row(i), self.blocks.prices(block)?);
        dispatch(Nearer { block: self.blocks.block(block), prices, x, base, keys, limit })
    }

    /// The first column of row i that is eligible and whose reduced cost is at most this.
    pub(in crate::ot) fn first_within(&self, i: usize, most: T, eligible: impl Fn(u32) -> bool) -> Option<u32> {
        let blocks = self.cols().div_ceil(GROUP);
        // the first number above: base 0, everything below it
        let limit = most + most.abs() * T::EPSILON + T::MIN_POSITIVE;
        for group in 0..blocks.div_ceil(GROUP) {
            for (bound, block) in self.bounds(i, group).into_iter().zip(group * GROUP..blocks) {
                if bound <= most
                    && let Some(reduced) = self.nearer(i, block, T::ZERO, (&[T::INFINITY; GROUP], limit))
                {
                    let mut pairs = reduced.into_iter().zip((block * GROUP) as u32..);
                    if let Some((_, column)) = pairs.find(|&(reduced, column)| reduced <= most && eligible(column)) {
                        return Some(column);
                    }
                }
            }
        }
        None
    }

    /// Lets in every column that belongs among the least.
    pub(super) fn search(&self, x: &[T], least: &mut Least<'_, T>) {
        let (blocks, cells, runs) = (&self.blocks, &*self.cells, &*self.runs);
        dispatch(Search { blocks, cells, runs, count: self.fallen.len(), x, least });
    }
}

/// Moves the last number down to its place.
fn settle<T: Scalar>(list: &mut [u32], reduced: &mut [T]) {
    let (Some((column, list)), Some((cost, reduced))) = (list.split_last_mut(), reduced.split_last_mut()) else { return };
    for (listed, other) in list.iter_mut().zip(reduced) {
        if *cost < *other {
            core::mem::swap(column, listed);
            core::mem::swap(cost, other);
        }
    }
}

/// All bounds of a group, or what [`Index::nearer`] asks of a block, by themselves.
struct Bounds<'a, T>(&'a [T], &'a [T]);
struct Nearer<'a, T> {
    block: &'a [[T; GROUP]],
    prices: &'a [T; GROUP],
    x: &'a [T],
    base: T,
    keys: &'a [T; GROUP],
    limit: T,
}

impl<T: Scalar> Kernel<T> for Bounds<'_, T> {
    type Output = [T; GROUP];
    #[inline(always)]
    fn run<L: Lane<T>>(self) -> [T; GROUP] {
        bounds::<T, L>(self.0, self.1)
    }
}

impl<T: Scalar> Kernel<T> for Nearer<'_, T> {
    type Output = Option<[T; GROUP]>;
    #[inline(always)]
    fn run<L: Lane<T>>(self) -> Self::Output {
        let mut distances = reduced::<T, L>(self.block, self.prices, self.x);
        let mut any = false;
        for (distance, &key) in distances.iter_mut().zip(self.keys) {
            *distance += self.base;
            any |= (*distance < key) & (*distance < self.limit);
        }
        any.then_some(distances)
    }
}

struct Search<'a, 'b, T> {
    blocks: &'a Blocks<'a, T>,
    cells: &'a [T],
    runs: &'a [T],
    count: usize,
    x: &'a [T],
    least: &'a mut Least<'b, T>,
}

impl<T: Scalar> Kernel<T> for Search<'_, '_, T> {
    type Output = ();
    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        if self.cells.is_empty() {
            for block in 0..self.count {
                self.scan::<L>(block);
            }
        } else if self.runs.is_empty() {
            self.group::<L>(0);
        } else {
            self.runs::<L>();
        }
    }
}

impl<T: Scalar> Search<'_, '_, T> {
    /// The run of the lowest bound first, where no list says where to look; then the others in order.
    #[inline(always)]
    fn runs<L: Lane<T>>(&mut self) {
        let (x, mut first, mut lowest) = (self.x, usize::MAX, T::INFINITY);
        if !self.least.threshold().is_finite() {
            for (g, group) in self.runs.chunks_exact(group_len(x.len()).max(1)).enumerate() {
                for (p, bound) in bounds::<T, L>(group, x).into_iter().enumerate() {
                    if bound < lowest {
                        (first, lowest) = (g * GROUP + p, bound);
                    }
                }
            }
            self.group::<L>(first);
        }
        for (g, group) in self.runs.chunks_exact(group_len(x.len()).max(1)).enumerate() {
            for (p, bound) in bounds::<T, L>(group, x).into_iter().enumerate() {
                if bound < self.least.threshold() && g * GROUP + p != first {
                    self.group::<L>(g * GROUP + p);
                }
            }
        }
    }

    /// The blocks of a run, the same way.
    #[inline(always)]
    fn group<L: Lane<T>>(&mut self, run: usize) {
        let len = group_len(self.x.len());
        let Some(group) = run.checked_mul(len).and_then(|start| self.cells.get(start..)?.get(..len)) else { return };
        let bounds = bounds::<T, L>(group, self.x);
        let mut first = usize::MAX;
        if !self.least.threshold().is_finite() {
            let mut lowest = T::INFINITY;
            for (p, &bound) in bounds.iter().enumerate() {
                if bound < lowest {
                    (first, lowest) = (p, bound);
                }
            }
            self.scan::<L>(run.saturating_mul(GROUP).saturating_add(first));
        }
        for (p, bound) in bounds.into_iter().enumerate() {
            if bound < self.least.threshold() && p != first {
                self.scan::<L>(run * GROUP + p);
            }
        }
    }

    /// Lets in the columns of a block.
    #[inline(always)]
    fn scan<L: Lane<T>>(&mut self, block: usize) {
        let Some(prices) = self.blocks.prices(block) else { return };
        let threshold = self.least.threshold();
        let reduced = reduced::<T, L>(self.blocks.block(block), prices, self.x);
        if reduced.iter().fold(false, |any, &cost| any | (cost < threshold)) {
            for (p, &cost) in reduced.iter().enumerate() {
                if cost < self.least.threshold() {
                    self.least.admit((block * GROUP + p) as u32, cost);
                }
            }
        }
    }
}

/// The reduced costs of the columns of a block.
#[inline(always)]
fn reduced<T: Scalar, L: Lane<T>>(block: &[[T; GROUP]], prices: &[T; GROUP], x: &[T]) -> [T; GROUP] {
    let mut out = [T::ZERO; GROUP];
    let half = L::splat(T::lit(0.5));
    for (slots, start) in out.chunks_mut(L::WIDTH).zip((0..GROUP).step_by(L::WIDTH)) {
        let price = L::load(prices.get(start..).unwrap_or_default());
        let distance = match (block, x) {
            ([a], &[xa]) => square(a, xa, start),
            ([a, b], &[xa, xb]) => square::<T, L>(a, xa, start).add(square(b, xb, start)),
            ([a, b, c], &[xa, xb, xc]) => three(a, b, c, [xa, xb, xc], start),
            _ => distance::<T, L>(block, x, start),
        };
        distance.mul(half).sub(price).store(slots);
    }
    out
}

#[inline(always)]
fn square<T: Scalar, L: Lane<T>>(list: &[T; GROUP], x: T, start: usize) -> L {
    let side = L::splat(x).sub(L::load(list.get(start..).unwrap_or_default()));
    side.mul(side)
}

#[inline(always)]
fn three<T: Scalar, L: Lane<T>>(a: &[T; GROUP], b: &[T; GROUP], c: &[T; GROUP], [xa, xb, xc]: [T; 3], start: usize) -> L {
    square::<T, L>(a, xa, start).add(square(b, xb, start)).add(square(c, xc, start))
}

/// A squared distance in the kernel's order.
#[inline(always)]
fn distance<T: Scalar, L: Lane<T>>(block: &[[T; GROUP]], x: &[T], start: usize) -> L {
    let mut sums = Cascade::<L, 1>::new();
    let ((lists, last_lists), (xs, last)) = (block.as_chunks::<4>(), x.as_chunks::<4>());
    for ([a, b, c, d], &[xa, xb, xc, xd]) in lists.iter().zip(xs) {
        let first = square::<T, L>(a, xa, start).add(square(b, xb, start));
        sums.take([first.add(square::<T, L>(c, xc, start).add(square(d, xd, start)))]);
    }
    let rest = match (last_lists, last) {
        ([a], &[xa]) => Some(square(a, xa, start)),
        ([a, b], &[xa, xb]) => Some(square::<T, L>(a, xa, start).add(square(b, xb, start))),
        ([a, b, c], &[xa, xb, xc]) => Some(three(a, b, c, [xa, xb, xc], start)),
        _ => None,
    };
    if let Some(rest) = rest {
        sums.take([rest]);
    }
    let [sum] = sums.value();
    sum
}
