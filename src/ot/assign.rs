//! The exact assignment of n points to n points: the permutation p with the least `sum_i |x_i - y_p(i)|^2`.
//!
//! Successive shortest augmenting paths on reduced costs `c_ij - f_i - g_j`, `c = |x - y|^2 / 2`, after column reduction and
//! two rounds of augmenting row reduction, which assign most rows (R. Jonker, A. Volgenant, *Computing* 38, 1987). Costs are
//! computed on the fly: O(n) memory. Bounded: at most n searches of at most n scans, O(n^3 d) at worst, on real data
//! O(n^2 d) times a few tens. Ties go to a free column, else to the first of a fixed order: the result is a function of the
//! input alone.

use super::certificate::{Certificate, certify};
use super::costs::Costs;
use crate::error::{Error, Result, ensure};
use crate::points::{Points, same_shape};
use crate::scalar::Scalar;

/// The scalars of scratch of [`assign`], for n points.
pub const fn assign_work_len(n: usize) -> usize {
    n
}

/// The indices of scratch of [`assign`], for n points.
pub const fn assign_iwork_len(n: usize) -> usize {
    n.saturating_mul(3)
}

/// The scalars of scratch of [`w2`], for n points.
pub const fn w2_work_len(n: usize) -> usize {
    n.saturating_mul(2).saturating_add(assign_work_len(n))
}

/// The indices of scratch of [`w2`], for n points.
pub const fn w2_iwork_len(n: usize) -> usize {
    n.saturating_add(assign_iwork_len(n))
}

/// No partner yet.
const FREE: u32 = u32::MAX;

/// Sends x_i to `y[perm[i]]`, one to one, at the least total squared distance. f and g become dual potentials of
/// `|x - y|^2 / 2` (n numbers each).
///
/// # Errors
/// `Shape` if the clouds differ in shape or have 2^32 - 1 points or more; `Empty`; `Length`; `Scratch`; `NonFinite`; `Range` if
/// the sum of squared distances could overflow.
pub fn assign<T: Scalar>(
    perm: &mut [u32],
    f: &mut [T],
    g: &mut [T],
    x: Points<'_, T>,
    y: Points<'_, T>,
    work: &mut [T],
    iwork: &mut [u32],
) -> Result<Certificate<T>> {
    let n = x.len();
    same_shape(&x, &y)?;
    ensure(u32::try_from(n).is_ok_and(|n| n != FREE), Error::Shape)?;
    ensure(n > 0, Error::Empty)?;
    ensure(perm.len() == n && f.len() == n && g.len() == n, Error::Length)?;
    let dist = work.get_mut(..n).ok_or(Error::Scratch)?;
    let (row_of, rest) = iwork.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let (pred, rest) = rest.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let list = rest.get_mut(..n).ok_or(Error::Scratch)?;
    let reach = x.largest()? + y.largest()?;
    let bound = reach * reach * T::from_usize(x.dim().get()) * T::from_usize(n) * T::lit(8.0);
    ensure(bound.is_finite(), Error::Range)?;

    let mut search = Search { costs: Costs { x, y }, perm, row_of, g, dist, pred, list };
    search.reduce_columns();
    search.reduce_rows();
    search.reduce_rows();
    for i in 0..n as u32 {
        if read(search.perm, i) == FREE {
            search.augment(i);
        }
    }
    let Search { costs, perm, g, .. } = search;
    Ok(certify(&costs, perm, f, g))
}

/// The 2-Wasserstein distance of two clouds of n points, each of weight 1/n, by [`assign`].
///
/// # Errors
/// As [`assign`].
pub fn w2<T: Scalar>(x: Points<'_, T>, y: Points<'_, T>, work: &mut [T], iwork: &mut [u32]) -> Result<T> {
    let n = x.len();
    let (f, rest) = work.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let (g, work) = rest.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    let (perm, iwork) = iwork.split_at_mut_checked(n).ok_or(Error::Scratch)?;
    assign(perm, f, g, x, y, work, iwork).map(|certificate| certificate.cost.sqrt())
}

fn read<V: Copy + Default>(list: &[V], i: u32) -> V {
    list.get(i as usize).copied().unwrap_or_default()
}

fn write<V>(list: &mut [V], i: u32, value: V) {
    if let Some(slot) = list.get_mut(i as usize) {
        *slot = value;
    }
}

/// A partial assignment and its column potentials.
struct Search<'a, T> {
    costs: Costs<'a, T>,
    /// Column of each row, row of each column; `FREE` if none.
    perm: &'a mut [u32],
    row_of: &'a mut [u32],
    g: &'a mut [T],
    /// Of the shortest-path search: distance and previous row of each column, and the columns, scanned ones first.
    dist: &'a mut [T],
    pred: &'a mut [u32],
    list: &'a mut [u32],
}

impl<T: Scalar> Search<'_, T> {
    fn reduced(&self, i: u32, j: u32) -> T {
        self.costs.get(i as usize, j as usize) - read(self.g, j)
    }

    /// g_j := the column's minimum; the column takes the row of that minimum if it is free.
    fn reduce_columns(&mut self) {
        self.perm.fill(FREE);
        self.row_of.fill(FREE);
        let n = self.perm.len() as u32;
        for j in 0..n {
            let (mut best, mut least) = (0, T::INFINITY);
            for i in 0..n {
                let cost = self.costs.get(i as usize, j as usize);
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

    fn link(&mut self, i: u32, j: u32) {
        write(self.perm, i, j);
        write(self.row_of, j, i);
    }

    /// Each free row takes its best column, whose price rises to the second best; a row put out waits for the next round.
    fn reduce_rows(&mut self) {
        for i in 0..self.perm.len() as u32 {
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
    fn two_best(&self, i: u32) -> (u32, T, T) {
        let (mut best, mut least, mut second) = (0, T::INFINITY, T::INFINITY);
        for j in 0..self.perm.len() as u32 {
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
    fn augment(&mut self, free: u32) {
        for j in 0..self.perm.len() as u32 {
            let cost = self.reduced(free, j);
            write(self.dist, j, cost);
            write(self.pred, j, free);
            write(self.list, j, j);
        }
        let (end, scanned) = self.shortest();
        let least = read(self.dist, end);
        for place in 0..scanned {
            let j = read(self.list, place);
            let price = read(self.g, j) + (read(self.dist, j) - least);
            write(self.g, j, price);
        }
        self.flip(free, end);
    }

    /// Dijkstra's search to the nearest free column; that column, and how many columns were scanned before it.
    fn shortest(&mut self) -> (u32, u32) {
        let n = self.list.len() as u32;
        for scanned in 0..n {
            let j = self.take_nearest(scanned);
            let i = read(self.row_of, j);
            if i == FREE {
                return (j, scanned);
            }
            let offset = self.reduced(i, j) - read(self.dist, j);
            for place in scanned + 1..n {
                let k = read(self.list, place);
                let through = self.reduced(i, k) - offset;
                if through < read(self.dist, k) {
                    write(self.dist, k, through);
                    write(self.pred, k, i);
                }
            }
        }
        (0, 0)
    }

    /// Moves the nearest column not yet scanned to this place of the list. Ties go to a free column, which ends the search (without
    /// this, data with many ties cost n^3), then to the first in the list.
    fn take_nearest(&mut self, place: u32) -> u32 {
        let mut best = place;
        for other in place..self.list.len() as u32 {
            let (column, nearest) = (read(self.list, other), read(self.list, best));
            let (far, near) = (read(self.dist, column), read(self.dist, nearest));
            let ends = read(self.row_of, column) == FREE && read(self.row_of, nearest) != FREE;
            if far < near || (far == near && ends) {
                best = other;
            }
        }
        let nearest = read(self.list, best);
        let moved = read(self.list, place);
        write(self.list, best, moved);
        write(self.list, place, nearest);
        nearest
    }

    /// Reassigns the rows on the path that ends in the column `end`.
    fn flip(&mut self, free: u32, end: u32) {
        let mut j = end;
        for _ in 0..self.perm.len() {
            let i = read(self.pred, j);
            let next = read(self.perm, i);
            self.link(i, j);
            if i == free {
                return;
            }
            j = next;
        }
    }
}
