//! Sixteen rows filled beside each other, a row on each lane: their generators run in step, and so does the transform.
//!
//! The generator is xoshiro256++ (D. Blackman and S. Vigna, ACM Trans. Math. Softw. 47, 2021) on sixteen states; the bits are those of
//! the crate `rand_xoshiro`, one row at a time. The loops over sixteen words are plain: the compiler puts them on what registers there are.

use super::address::{Address, Page};
use super::box_muller::transform;
use crate::points::{PART, PointsMut, write_part};
use crate::scalar::Scalar;
use crate::simd::Lane;

/// Rows beside each other.
pub(super) const ROWS: usize = 16;

type Words = [u64; ROWS];
type Numbers<T> = [T; ROWS];

/// The states of sixteen generators.
struct States([Words; 4]);

impl States {
    /// Of rows from `row` on.
    #[inline(always)]
    fn new(page: Page, row: u64) -> Self {
        let mut states = [[0; ROWS]; 4];
        let [a, b, c, d] = &mut states;
        for (((a, b), (c, d)), i) in a.iter_mut().zip(b).zip(c.iter_mut().zip(d)).zip(0..) {
            [*a, *b, *c, *d] = page.words(row.wrapping_add(i));
        }
        Self(states)
    }

    /// Whether some state is zero, which `rand_xoshiro` would replace: one address in 2^256.
    #[inline(always)]
    fn some_zero(&self) -> bool {
        let [a, b, c, d] = &self.0;
        a.iter().zip(b).zip(c.iter().zip(d)).any(|((a, b), (c, d))| a | b | c | d == 0)
    }

    /// The next word of each.
    #[inline(always)]
    fn next(&mut self) -> Words {
        let mut words = [0; ROWS];
        let [s0, s1, s2, s3] = &mut self.0;
        let states = s0.iter_mut().zip(s1).zip(s2.iter_mut().zip(s3));
        for (word, ((s0, s1), (s2, s3))) in words.iter_mut().zip(states) {
            *word = s0.wrapping_add(*s3).rotate_left(23).wrapping_add(*s0);
            let t = *s1 << 17;
            *s2 ^= *s0;
            *s3 ^= *s1;
            *s1 ^= *s2;
            *s0 ^= *s3;
            *s2 ^= t;
            *s3 = s3.rotate_left(45);
        }
        words
    }

    /// The next uniform pair of each.
    #[inline(always)]
    fn pair<T: Scalar>(&mut self) -> (Numbers<T>, Numbers<T>) {
        let first = self.next();
        let second = if T::WORDS > 1 { self.next() } else { first };
        let (mut u, mut v) = ([T::ONE; ROWS], [T::ZERO; ROWS]);
        for ((u, v), (&first, &second)) in u.iter_mut().zip(&mut v).zip(first.iter().zip(&second)) {
            let mut words = [first, second].into_iter();
            (*u, *v) = T::uniform_pair(
                #[inline(always)]
                || words.next().unwrap_or(0),
            );
        }
        (u, v)
    }
}

/// Fills rows `start` to `start + ROWS`, as many as there are, from a column on; whether it did.
#[inline(always)]
pub(super) fn fill<T: Scalar, L: Lane<T>>(points: &mut PointsMut<'_, T>, start: usize, first: Address, column: u64) -> bool {
    let mut states = States::new(first.page(), first.row.wrapping_add(start as u64));
    if states.some_zero() {
        return false;
    }
    for _ in 0..(column / 2).saturating_mul(T::WORDS as u64) {
        states.next();
    }
    let d = points.dim().get();
    let mut odd = column % 2 == 1;
    let mut pair = if odd { normal::<T, L>(&mut states) } else { ([T::ZERO; ROWS], [T::ZERO; ROWS]) };
    let mut columns = [[T::ZERO; ROWS]; PART];
    for begin in (0..d).step_by(PART) {
        for slot in columns.iter_mut().take(d - begin) {
            if !odd {
                pair = normal::<T, L>(&mut states);
            }
            *slot = if odd { pair.1 } else { pair.0 };
            odd = !odd;
        }
        for row in (0..ROWS).step_by(L::WIDTH) {
            let mut lanes = [L::splat(T::ZERO); PART];
            for (lane, column) in lanes.iter_mut().zip(&columns) {
                *lane = L::load(column.get(row..).unwrap_or_default());
            }
            write_part(points, start + row, begin, &lanes);
        }
    }
    true
}

/// The next normal pair of each row.
#[inline(always)]
fn normal<T: Scalar, L: Lane<T>>(states: &mut States) -> (Numbers<T>, Numbers<T>) {
    let (mut u, mut v) = states.pair();
    transform::<T, L>(&mut u, &mut v);
    (u, v)
}
