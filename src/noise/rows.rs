//! Rows filled one after the other, from any generator: uniform pairs of one row, or of several, are drawn into a buffer and transformed
//! together.

use super::address::{Address, Page, generator};
use super::beside::{self, ROWS};
use super::box_muller::transform;
use crate::points::PointsMut;
use crate::scalar::{SMALL_TARGET, Scalar};
use crate::simd::{Kernel, Lane};
use core::marker::PhantomData;
use rand_core::{Rng, SeedableRng};

/// Pairs that are transformed together.
const PAIRS: usize = if SMALL_TARGET { 4 } else { 32 };
/// Rows whose states are made together.
const AHEAD: usize = if SMALL_TARGET { 1 } else { 4 };

/// Fills points with the normal numbers from an address and a column on.
///
/// With `BESIDE`, rows are filled beside each other where there are enough of them; the generator is then the project's.
pub(super) struct Fill<'a, T, R, const BESIDE: bool> {
    points: PointsMut<'a, T>,
    first: Address,
    column: u64,
    generator: PhantomData<R>,
}

impl<'a, T: Scalar, R: Rng + SeedableRng, const BESIDE: bool> Fill<'a, T, R, BESIDE> {
    pub(super) fn new(points: PointsMut<'a, T>, first: Address, column: u64) -> Self {
        Self { points, first, column, generator: PhantomData }
    }
}

impl<T: Scalar, R: Rng + SeedableRng, const BESIDE: bool> Kernel<T> for Fill<'_, T, R, BESIDE> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        let (n, mut row) = (self.points.len(), 0);
        // from half of sixteen rows on it is faster to fill them beside each other
        let beside = BESIDE && L::Register::WIDTH > 1;
        while beside && 2 * (n - row) >= ROWS && beside::fill::<T, L::Register>(&mut self.points, row, self.first, self.column)
        {
            row = n.min(row + ROWS);
        }
        if row < n {
            self.in_order::<L>(row);
        }
    }
}

impl<T: Scalar, R: Rng + SeedableRng, const BESIDE: bool> Fill<'_, T, R, BESIDE> {
    /// Rows from `row` on.
    #[inline(always)]
    fn in_order<L: Lane<T>>(&mut self, row: usize) {
        let (half, d) = (self.column % 2 == 1, self.points.dim().get());
        let pairs = d.div_ceil(2) + usize::from(half && d.is_multiple_of(2));
        let first = Address { row: self.first.row.wrapping_add(row as u64), ..self.first };
        let mut draws = Draws::<R>::new(first, self.column / 2, pairs);
        let mut place = Place { row, column: 0, half };
        let (mut u, mut v) = ([T::ONE; PAIRS], [T::ZERO; PAIRS]);
        while place.row < self.points.len() {
            let count = draws.fill(&mut u, &mut v, self.points.len() - row);
            transform::<T, L>(&mut u, &mut v);
            place.put(&mut self.points, u.get(..count).unwrap_or_default(), v.get(..count).unwrap_or_default());
        }
    }
}

/// The uniform pairs of the rows, in order.
struct Draws<R> {
    page: Page,
    row: u64,
    /// The states of rows to come: some together, since each alone is a long chain of operations.
    ahead: [[u64; 4]; AHEAD],
    skip: u64,
    pairs: usize,
    generator: R,
    left: usize,
    rows: usize,
}

impl<R: Rng + SeedableRng> Draws<R> {
    #[inline(always)]
    fn new(first: Address, skip: u64, pairs: usize) -> Self {
        let (page, row) = (first.page(), first.row);
        Self { page, row, ahead: [[0; 4]; AHEAD], skip, pairs, generator: first.generator(), left: 0, rows: 0 }
    }

    /// As many pairs as fit, or as are left of n rows; their number.
    #[inline(always)]
    fn fill<T: Scalar>(&mut self, u: &mut [T; PAIRS], v: &mut [T; PAIRS], n: usize) -> usize {
        let mut count = 0;
        while count < PAIRS {
            if self.left == 0 {
                if self.rows == n {
                    break;
                }
                self.seed::<T>();
            }
            let take = self.left.min(PAIRS - count);
            let (u, v) = (u.get_mut(count..count + take), v.get_mut(count..count + take));
            for (u, v) in u.unwrap_or_default().iter_mut().zip(v.unwrap_or_default()) {
                (*u, *v) = T::uniform_pair(|| self.generator.next_u64());
            }
            count += take;
            self.left -= take;
        }
        count
    }

    /// Goes to the next row.
    #[inline(always)]
    fn seed<T: Scalar>(&mut self) {
        let place = self.rows % self.ahead.len();
        if place == 0 {
            for words in &mut self.ahead {
                *words = self.page.words(self.row);
                self.row = self.row.wrapping_add(1);
            }
        }
        self.generator = generator(self.ahead.get(place).copied().unwrap_or_default());
        self.rows += 1;
        self.left = self.pairs;
        for _ in 0..self.skip {
            T::uniform_pair(|| self.generator.next_u64());
        }
    }
}

/// Where the next number goes.
struct Place {
    row: usize,
    column: usize,
    /// Rows start with the second number of a pair.
    half: bool,
}

impl Place {
    /// Writes pairs in order.
    #[inline(always)]
    fn put<T: Scalar>(&mut self, points: &mut PointsMut<'_, T>, mut even: &[T], mut odd: &[T]) {
        while !even.is_empty() && self.row < points.len() {
            let row = points.row_mut(self.row).get_mut(self.column..).unwrap_or_default();
            let left = row.len();
            let halved = self.half && self.column == 0;
            let pairs = if halved { write_half(row, odd) } else { write_pairs(row, even, odd) };
            self.column += 2 * pairs - usize::from(halved);
            if 2 * pairs - usize::from(halved) >= left {
                (self.row, self.column) = (self.row + 1, 0);
            }
            (even, odd) = (even.get(pairs..).unwrap_or_default(), odd.get(pairs..).unwrap_or_default());
        }
    }
}

/// Writes the second number of one pair.
#[inline(always)]
fn write_half<T: Copy>(row: &mut [T], odd: &[T]) -> usize {
    for (slot, &z) in row.iter_mut().zip(odd).take(1) {
        *slot = z;
    }
    1
}

/// Writes pairs until a row is full or they run out; their number.
#[inline(always)]
fn write_pairs<T: Copy>(row: &mut [T], even: &[T], odd: &[T]) -> usize {
    let pairs = even.len().min(row.len().div_ceil(2));
    let (slots, last) = row.as_chunks_mut::<2>();
    for (slot, (&even, &odd)) in slots.iter_mut().zip(even.iter().zip(odd)) {
        *slot = [even, odd];
    }
    if pairs > slots.len()
        && let (Some(slot), Some(&z)) = (last.first_mut(), even.get(pairs - 1))
    {
        *slot = z;
    }
    pairs
}
