//! The exact assignment of n points to n where memory is short: indices of 16 bits, potentials that serve as scratch.
//!
//! The permutation p with the least `sum_i |x_i - y_p(i)|^2`, by column reduction, two rounds of augmenting row reduction, and shortest augmenting
//! paths on reduced costs `c_ij - f_i - g_j`, `c = |x - y|^2 / 2` (R. Jonker, A. Volgenant, *Computing* 38, 1987). Costs are computed on the
//! fly; f holds the distances of a search until the end. In f32 outputs and scratch are 16 bytes a point, in f64 24. Bounded: at most n
//! searches of at most n scans. O(n^3 d) at worst, on real data O(n^2 d) times a few tens. Ties go to a free column, else to
//! the first of a fixed order. The optimum and the gap's bound are those of `assign`.

use super::certificate::Certificate;
use super::costs::Costs;
use crate::error::{Error, Result, ensure};
use crate::points::{Points, same_shape};
use crate::scalar::{Scalar, Sum};

/// The indices of scratch of [`assign_small`], for n points.
pub const fn assign_small_swork_len(n: usize) -> usize {
    n.saturating_mul(3)
}

/// No partner yet.
const FREE: u16 = u16::MAX;

/// Sends x_i to `y[perm[i]]`, one to one, at the least total squared distance; for a few hundred points at most. f and g become dual
/// potentials of `|x - y|^2 / 2` (n numbers each).
///
/// # Errors
/// `Shape` if the clouds differ in shape or have 65535 points or more; `Empty`; `Length`; `Scratch`; `NonFinite`; `Range` if the sum
/// of squared distances could overflow.
pub fn assign_small<T: Scalar>(
    perm: &mut [u16],
    f: &mut [T],
    g: &mut [T],
    x: Points<'_, T>,
    y: Points<'_, T>,
    swork: &mut [u16],
) -> Result<Certificate<T>> {
    let n = x.len();
    same_shape(&x, &y)?;
    ensure(u16::try_from(n).is_ok_and(|n| n != FREE), Error::Shape)?;
    ensure(n > 0, Error::Empty)?;
    ensure(perm.len() == n && f.len() == n && g.len() == n, Error::Length)?;
    let (row_of, rest) = swork.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let (pred, rest) = rest.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let list = rest.get_mut(..n).ok_or(Error::Scratch)?;
    let reach = x.largest()? + y.largest()?;
    let bound = reach * reach * T::from_usize(x.dim().get()) * T::from_usize(n) * T::lit(8.0);
    ensure(bound.is_finite(), Error::Range)?;
    let mut search = Search { costs: Costs { x, y }, perm, row_of, g, dist: f, pred, list };
    search.reduce_columns();
    search.reduce_rows();
    search.reduce_rows();
    for i in 0..n as u16 {
        if read(search.perm, i) == FREE {
            search.augment(i);
        }
    }
    Ok(search.certify())
}

fn read<V: Copy + Default>(list: &[V], i: u16) -> V {
    list.get(usize::from(i)).copied().unwrap_or_default()
}

fn write<V>(list: &mut [V], i: u16, value: V) {
    if let Some(slot) = list.get_mut(usize::from(i)) {
        *slot = value;
    }
}

/// A partial assignment and its column potentials.
struct Search<'a, T> {
    costs: Costs<'a, T>,
    /// Column of each row, row of each column; `FREE` if none.
    perm: &'a mut [u16],
    row_of: &'a mut [u16],
    g: &'a mut [T],
    /// Of a search: distance and previous row of each column, and the columns, scanned ones first.
    dist: &'a mut [T],
    pred: &'a mut [u16],
    list: &'a mut [u16],
}

impl<T: Scalar> Search<'_, T> {
    fn cost(&self, i: u16, j: u16) -> T {
        self.costs.get(usize::from(i), usize::from(j))
    }

    fn reduced(&self, i: u16, j: u16) -> T {
        self.cost(i, j) - read(self.g, j)
    }

    fn link(&mut self, i: u16, j: u16) {
        write(self.perm, i, j);
        write(self.row_of, j, i);
    }

    /// g_j := the column's minimum; the column takes the row of that minimum if it is free.
    fn reduce_columns(&mut self) {
        self.perm.fill(FREE);
        self.row_of.fill(FREE);
        let n = self.perm.len() as u16;
        for j in 0..n {
            let (mut best, mut least) = (0, T::INFINITY);
            for i in 0..n {
                let cost = self.cost(i, j);
                if cost < least {
                    (best, least) = (i, cost);
                }
            }
            write(self.g, j, least);
            if read(self.perm, best) == FREE {
                self.link(best, j);
            }
        }
    }

    /// Each free row takes its best column, whose price rises to the second best; a row put out waits for the next round.
    fn reduce_rows(&mut self) {
        for i in 0..self.perm.len() as u16 {
            if read(self.perm, i) != FREE {
                continue;
            }
            let (best, least, second) = self.two_best(i);
            let owner = read(self.row_of, best);
            if second > least {
                let price = read(self.g, best) - (second - least);
                write(self.g, best, price);
            }
            if owner == FREE || second > least {
                if owner != FREE {
                    write(self.perm, owner, FREE);
                }
                self.link(i, best);
            }
        }
    }

    /// The column of the least reduced cost, that cost, and the second least (the same for a single column).
    fn two_best(&self, i: u16) -> (u16, T, T) {
        let (mut best, mut least, mut second) = (0, T::INFINITY, T::INFINITY);
        for j in 0..self.perm.len() as u16 {
            let cost = self.reduced(i, j);
            if cost < least {
                (best, least, second) = (j, cost, least);
            } else if cost < second {
                second = cost;
            }
        }
        (best, least, if second.is_finite() { second } else { least })
    }

    /// Assigns a free row along the shortest augmenting path, and lowers the prices of the columns scanned on the way.
    fn augment(&mut self, free: u16) {
        self.dist.fill(T::INFINITY);
        for (j, column) in (0..).zip(self.list.iter_mut()) {
            *column = j;
        }
        let (mut row, mut offset) = (free, T::ZERO);
        for scanned in 0..self.list.len() as u16 {
            let column = self.relax(row, offset, scanned);
            let (near, owner) = (read(self.dist, column), read(self.row_of, column));
            if owner == FREE {
                self.lower(scanned, near);
                return self.flip(free, column);
            }
            offset = self.reduced(owner, column) - near;
            row = owner;
        }
    }

    /// Lowers the distances that a row makes shorter, and moves the nearest column to this place of the list. Ties go to a free
    /// column, which ends the search (without this, data with many ties cost n^3), then to the first in the list.
    fn relax(&mut self, row: u16, offset: T, place: u16) -> u16 {
        let (mut best, mut least, mut ends) = (place, T::INFINITY, false);
        for other in place..self.list.len() as u16 {
            let column = read(self.list, other);
            let through = self.reduced(row, column) - offset;
            let mut dist = read(self.dist, column);
            if through < dist {
                dist = through;
                write(self.dist, column, through);
                write(self.pred, column, row);
            }
            let free = read(self.row_of, column) == FREE;
            if dist < least || (dist == least && free && !ends) {
                (best, least, ends) = (other, dist, free);
            }
        }
        let (nearest, moved) = (read(self.list, best), read(self.list, place));
        write(self.list, best, moved);
        write(self.list, place, nearest);
        nearest
    }

    /// Lowers the prices of the scanned columns by how much nearer they are than the end.
    fn lower(&mut self, scanned: u16, end: T) {
        for &column in self.list.iter().take(usize::from(scanned)) {
            let price = read(self.g, column) + (read(self.dist, column) - end);
            write(self.g, column, price);
        }
    }

    /// Reassigns the rows on the path that ends in the column `end`.
    fn flip(&mut self, free: u16, end: u16) {
        let mut column = end;
        for _ in 0..self.perm.len() {
            let row = read(self.pred, column);
            let next = read(self.perm, row);
            self.link(row, column);
            if row == free {
                return;
            }
            column = next;
        }
    }

    /// Sets f from g, and certifies the assignment: `certificate` has the bound.
    fn certify(self) -> Certificate<T> {
        let unit = T::EPSILON * T::from_usize(self.costs.y.dim().get() + 4);
        let largest = self.g.iter().fold(T::ZERO, |largest, g| g.abs().max(largest));
        let (mut cost, mut slack) = (Sum::new(), Sum::new());
        for i in 0..self.perm.len() as u16 {
            let p = read(self.perm, i);
            let (_, least, _) = self.two_best(i);
            let (here, own) = (self.cost(i, p), read(self.g, p));
            write(self.dist, i, least);
            cost.add(here);
            slack.add((here - own - least) + unit * (here + least.abs() + T::lit(3.0) * largest) + T::MIN_POSITIVE);
        }
        let mean = T::lit(2.0) / T::from_usize(self.perm.len());
        Certificate { cost: cost.value() * mean, gap: slack.value() * mean }
    }
}
