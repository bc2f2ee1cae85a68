//! Box and Muller's transform on lanes: uniform pairs of one row, or of several, are drawn into a buffer and transformed together.
//!
//! ln and the sine and cosine of a turn are those of `scalar`, operation for operation, for the arguments that occur.

use super::address::{Address, Page, generator};
use crate::points::PointsMut;
use crate::scalar::Scalar;
use crate::simd::{Kernel, Lane};
use core::marker::PhantomData;
use rand_core::{Rng, SeedableRng};

/// Pairs that are transformed together.
const PAIRS: usize = 32;

/// Fills points with the normal numbers from an address and a column on.
pub(super) struct Fill<'a, T, R> {
    points: PointsMut<'a, T>,
    first: Address,
    column: u64,
    generator: PhantomData<R>,
}

impl<'a, T: Scalar, R: Rng + SeedableRng> Fill<'a, T, R> {
    pub(super) fn new(points: PointsMut<'a, T>, first: Address, column: u64) -> Self {
        Self { points, first, column, generator: PhantomData }
    }
}

impl<T: Scalar, R: Rng + SeedableRng> Kernel<T> for Fill<'_, T, R> {
    type Output = ();

    #[inline(always)]
    fn run<L: Lane<T>>(mut self) {
        let half = self.column % 2 == 1;
        let pairs = self.points.dim().get().div_ceil(2) + usize::from(half && self.points.dim().get() % 2 == 0);
        let mut draws = Draws::<R>::new(self.first, self.column / 2, pairs);
        let mut place = Place { row: 0, column: 0, half };
        let (mut u, mut v) = ([T::ONE; PAIRS], [T::ZERO; PAIRS]);
        while place.row < self.points.len() {
            let count = draws.fill(&mut u, &mut v, self.points.len());
            transform::<T, L>(&mut u, &mut v);
            place.put(&mut self.points, u.get(..count).unwrap_or_default(), v.get(..count).unwrap_or_default());
        }
    }
}

/// The uniform pairs of the rows, in order.
struct Draws<R> {
    page: Page,
    row: u64,
    /// The states of rows to come: four together, since each alone is a long chain of operations.
    ahead: [[u64; 4]; 4],
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
        Self { page, row, ahead: [[0; 4]; 4], skip, pairs, generator: first.generator(), left: 0, rows: 0 }
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

/// Uniform pairs to normal pairs.
#[inline(always)]
fn transform<T: Scalar, L: Lane<T>>(u: &mut [T; PAIRS], v: &mut [T; PAIRS]) {
    for (u, v) in u.chunks_mut(L::WIDTH).zip(v.chunks_mut(L::WIDTH)) {
        let radius = ln::<T, L>(L::load(u)).mul(L::splat(T::lit(-2.0))).sqrt();
        let (sin, cos) = turn::<T, L>(L::load(v));
        radius.mul(cos).store(u);
        radius.mul(sin).store(v);
    }
}

/// The natural logarithm of a positive normal number (`src/scalar/ln.rs`).
#[inline(always)]
fn ln<T: Scalar, L: Lane<T>>(x: L) -> L {
    let t = T::TABLES;
    let (half, one) = (L::splat(T::lit(0.5)), L::splat(T::ONE));
    let (m, k) = x.split();
    let root = L::splat(T::lit(core::f64::consts::SQRT_2));
    let above = one.zero_unless_at_least(m, root);
    let (m, k) = (m.mul(one.sub(above.mul(half))), k.add(above));
    let f = m.sub(one);
    let s = f.div(L::splat(T::lit(2.0)).add(f));
    let z = s.mul(s);
    let h = half.mul(f).mul(f);
    let tail = s.mul(h.add(z.mul(z.horner(t.ln)))).add(k.mul(L::splat(t.ln_2.1)));
    k.mul(L::splat(t.ln_2.0)).sub(h.sub(tail).sub(f))
}

/// Sine and cosine of `2 pi v`, 0 <= v < 1 (`src/scalar/trig.rs`): quarter turns are counted and undone in numbers, exactly.
#[inline(always)]
fn turn<T: Scalar, L: Lane<T>>(v: L) -> (L, L) {
    let t = T::TABLES;
    let number = |x: f64| L::splat(T::lit(x));
    let (one, two) = (L::splat(T::ONE), number(2.0));
    let x = v.add(v);
    let n = x.add(x).add(L::splat(t.round)).sub(L::splat(t.round));
    let r = x.sub(n.mul(number(0.5))).mul(L::splat(T::PI));
    let z = r.mul(r);
    let sin = r.add(r.mul(z).mul(z.horner(t.sin)));
    let cos = one.sub(number(0.5).mul(z).sub(z.mul(z).mul(z.horner(t.cos))));
    let from = |k: f64| one.zero_unless_at_least(n, number(k));
    let (from1, from2, from3, from4) = (from(1.0), from(2.0), from(3.0), from(4.0));
    let odd = from1.sub(from2).add(from3).sub(from4);
    let even = one.sub(odd);
    let sign_of_sin = one.sub(two.mul(from2.sub(from4)));
    let sign_of_cos = one.sub(two.mul(from1.sub(from3)));
    let turned_sin = sin.mul(even).add(cos.mul(odd)).mul(sign_of_sin);
    let turned_cos = cos.mul(even).add(sin.mul(odd)).mul(sign_of_cos);
    (turned_sin, turned_cos)
}
