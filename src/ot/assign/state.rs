//! The arrays of an assignment under way, cut out of the caller's scratch.

use super::heap::Heap;
use super::matching::{Lists, Matching};
use crate::error::Result;
use crate::ot::array::cut;
use crate::ot::index::{index_iwork_len, index_work_len};
use crate::ot::runs::size;
use crate::scalar::Scalar;

/// Columns that a row knows.
const KNOWN: usize = 16;
/// Columns that each of n rows knows.
const fn known(n: usize) -> usize {
    if n < KNOWN { n } else { KNOWN }
}

/// n points of d coordinates and what else it takes.
pub(super) const fn work_len(n: usize, d: usize) -> usize {
    let points = n.saturating_mul(2).saturating_add(size(n, 1).saturating_add(size(n, 2)).saturating_mul(2)).saturating_mul(d);
    let rows = known(n).saturating_add(5).saturating_mul(n);
    points.saturating_add(rows).saturating_add(known(n)).saturating_add(index_work_len(n, d))
}

/// The indices for n points.
pub(super) const fn iwork_len(n: usize, d: usize) -> usize {
    let rows = known(n).saturating_add(12).saturating_mul(n);
    rows.saturating_add(known(n)).saturating_add(index_iwork_len(n, d))
}

/// What is done next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Lists of the rows.
    List,
    /// Bids.
    Bid,
    /// Bids without increment.
    Reduce,
    /// Augmenting paths.
    Augment,
    /// Nothing.
    Done,
}

/// Where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<T> {
    pub(super) stage: Stage,
    pub(super) level: u32,
    pub(super) round: u32,
    /// The next row, or the first of the queue, and how many wait in it.
    pub(super) row: u32,
    pub(super) waiting: u32,
    /// Bids left.
    pub(super) left: u32,
    pub(super) eps: T,
    /// The least increment.
    pub(super) floor: T,
}

/// All arrays. Points are in k-d order, rows and columns are places in it.
pub(super) struct State<'a, T> {
    pub(super) cursor: Cursor<T>,
    /// Place to index, of x and of y.
    pub(super) of_x: &'a mut [u32],
    pub(super) of_y: &'a mut [u32],
    /// Points of both clouds: all, of the odd levels, of the even.
    pub(super) x: [&'a mut [T]; 3],
    pub(super) y: [&'a mut [T]; 3],
    pub(super) index: (&'a mut [T], &'a mut [u32]),
    pub(super) matching: Matching<'a, T>,
}

impl<'a, T: Scalar> State<'a, T> {
    /// Cuts up the scratch, which holds what the last owner left.
    pub(super) fn new(n: usize, d: usize, mut work: &'a mut [T], mut iwork: &'a mut [u32]) -> Result<Self> {
        let (w, i, k) = (&mut work, &mut iwork, known(n));
        let (of_x, of_y) = (cut(i, n)?, cut(i, n)?);
        let [all, odd, even] = [n, size(n, 1), size(n, 2)].map(|n| n.saturating_mul(d));
        let x = [cut(w, all)?, cut(w, odd)?, cut(w, even)?];
        let y = [cut(w, all)?, cut(w, odd)?, cut(w, even)?];
        let index = (cut(w, index_work_len(n, d))?, cut(i, index_iwork_len(n, d))?);
        let lists = Lists {
            k,
            columns: cut(i, n.saturating_mul(k))?,
            costs: cut(w, n.saturating_mul(k))?,
            thresholds: cut(w, n)?,
            spare: (cut(i, k)?, cut(w, k)?),
        };
        let nodes = n.saturating_mul(2);
        let heap = Heap {
            keys: cut(w, nodes)?,
            places: cut(i, nodes)?,
            items: cut(i, nodes)?,
            known: cut(i, nodes)?,
            len: 0,
            count: 0,
            limit: T::INFINITY,
        };
        let (g, f) = (cut(w, n)?, cut(w, n)?);
        let (perm, row_of, pred, queue) = (cut(i, n)?, cut(i, n)?, cut(i, n)?, cut(i, n)?);
        let matching = Matching { perm, row_of, g, f, pred, queue, lists, heap };
        let (level, round, row, waiting, left) = (0, 0, 0, 0, 0);
        let (stage, eps, floor) = (Stage::Done, T::ZERO, T::ZERO);
        let cursor = Cursor { stage, level, round, row, waiting, left, eps, floor };
        Ok(Self { cursor, of_x, of_y, x, y, index, matching })
    }
}
