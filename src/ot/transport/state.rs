//! The arrays of a run, cut out of the caller's scratch, and the words in front of them that say where it stands.

use super::Method;
use super::basis::Arcs;
use super::level::TOP;
use super::solver::{Cursor, Solver, Stage};
use super::tree::Tree;
use crate::error::{Error, Result, ensure};
use crate::ot::bidding::{self, Auction, Problem, Room, entries_len};
use crate::ot::index::{index_iwork_len, index_work_len};
use crate::ot::runs::{coarsest, size};
use crate::scalar::Scalar;
use core::num::NonZeroUsize;

/// Candidates of a row.
const CANDIDATES: usize = 16;
/// Words in front of each scratch.
const WORK_HEAD: usize = 3;
const IWORK_HEAD: usize = 18;
const MWORK_HEAD: usize = 4;

/// The shape of a problem with at least as many rows as columns.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    pub(super) n: usize,
    pub(super) m: usize,
    pub(super) d: usize,
}

impl Shape {
    pub(super) const fn new(n: usize, m: usize, d: usize) -> Self {
        if n < m { Self { n: m, m: n, d } } else { Self { n, m, d } }
    }

    /// Candidates of a row.
    pub(super) const fn k(&self) -> usize {
        if self.m < CANDIDATES { self.m } else { CANDIDATES }
    }

    /// Rows and columns at a level.
    pub(super) const fn nodes(&self, level: u32) -> usize {
        size(self.n, level).saturating_add(size(self.m, level))
    }

    const fn lists(&self) -> usize {
        self.n.saturating_mul(self.k())
    }

    /// Nodes of the two finest levels, which room for arcs and points is needed for.
    const fn arcs(&self) -> usize {
        self.nodes(0).saturating_add(self.nodes(1))
    }

    pub(super) const fn work(&self) -> usize {
        let auction = self.n.saturating_add(entries_len(self.nodes(0)));
        let nodes = self.nodes(0).saturating_add(self.m).saturating_add(self.lists()).saturating_add(auction);
        let points = self.arcs().saturating_add(2).saturating_mul(self.d);
        nodes.saturating_add(points).saturating_add(index_work_len(self.m, self.d)).saturating_add(WORK_HEAD)
    }

    pub(super) const fn iwork(&self) -> usize {
        let nodes = self.nodes(0).saturating_mul(6).saturating_add(self.arcs().saturating_mul(2));
        let index = index_iwork_len(self.m, self.d);
        let nodes = nodes.saturating_add(entries_len(self.nodes(0)).saturating_mul(2));
        nodes.saturating_add(self.lists()).saturating_add(index).saturating_add(IWORK_HEAD)
    }

    pub(super) const fn mwork(&self) -> usize {
        let nodes = self.nodes(0).saturating_mul(3).saturating_add(entries_len(self.nodes(0)));
        nodes.saturating_add(self.arcs()).saturating_add(MWORK_HEAD)
    }
}

/// The arrays.
pub(super) struct State<'a, T> {
    pub(super) shape: Shape,
    /// The simplex method, or the auction before it.
    pub(super) method: Method,
    pub(super) level: u32,
    pub(super) bidding: bidding::Cursor<T>,
    pub(super) cursor: Cursor<T>,
    pub(super) root: u32,
    /// The total mass of the plan, and in units.
    pub(super) total: T,
    pub(super) units: u64,
    /// Arcs of the forest.
    pub(super) count: u32,
    work_head: &'a mut [T],
    iwork_head: &'a mut [u32],
    mwork_head: &'a mut [u64],
    /// Five links a node.
    pub(super) links: &'a mut [u32],
    pub(super) flow: &'a mut [u64],
    pub(super) potential: &'a mut [T],
    /// g when the columns were last priced.
    pub(super) prices: &'a mut [T],
    pub(super) arc_rows: &'a mut [u32],
    pub(super) arc_cols: &'a mut [u32],
    pub(super) arc_mass: &'a mut [u64],
    pub(super) list: &'a mut [u32],
    pub(super) cost: &'a mut [T],
    pub(super) order: &'a mut [u32],
    pub(super) mass: &'a mut [u64],
    pub(super) level_mass: &'a mut [u64],
    /// Of x and of y.
    pub(super) centres: &'a mut [T],
    /// The points of the odd levels, and of the even.
    pub(super) odd: &'a mut [T],
    pub(super) even: &'a mut [T],
    /// Of the auction: of rows, and of entries.
    pub(super) threshold: &'a mut [T],
    pub(super) entry_price: &'a mut [T],
    pub(super) entry_rows: &'a mut [u32],
    pub(super) entry_cols: &'a mut [u32],
    pub(super) entry_mass: &'a mut [u64],
    /// Of the index of the columns.
    pub(super) index_work: &'a mut [T],
    pub(super) index_iwork: &'a mut [u32],
}

fn cut<'a, V>(rest: &mut &'a mut [V], len: usize) -> Result<&'a mut [V]> {
    let (front, back) = core::mem::take(rest).split_at_mut_checked(len).ok_or(Error::Scratch)?;
    *rest = back;
    Ok(front)
}

impl<'a, T: Scalar> State<'a, T> {
    /// Cuts up the scratch. What it holds is whatever the last owner left.
    pub(super) fn new(shape: Shape, mut work: &'a mut [T], mut iwork: &'a mut [u32], mut mwork: &'a mut [u64]) -> Result<Self> {
        let (nodes, arcs, entries) = (shape.nodes(0), shape.arcs(), entries_len(shape.nodes(0)));
        Ok(Self {
            shape,
            method: Method::Simplex,
            level: 0,
            bidding: bidding::Cursor::new(false),
            cursor: Cursor::new(),
            root: 0,
            total: T::ZERO,
            units: 0,
            count: 0,
            work_head: cut(&mut work, WORK_HEAD)?,
            iwork_head: cut(&mut iwork, IWORK_HEAD)?,
            mwork_head: cut(&mut mwork, MWORK_HEAD)?,
            links: cut(&mut iwork, nodes.saturating_mul(5))?,
            flow: cut(&mut mwork, nodes)?,
            potential: cut(&mut work, nodes)?,
            prices: cut(&mut work, shape.m)?,
            arc_rows: cut(&mut iwork, arcs)?,
            arc_cols: cut(&mut iwork, arcs)?,
            arc_mass: cut(&mut mwork, arcs)?,
            list: cut(&mut iwork, shape.lists())?,
            cost: cut(&mut work, shape.lists())?,
            order: cut(&mut iwork, nodes)?,
            mass: cut(&mut mwork, nodes)?,
            level_mass: cut(&mut mwork, nodes)?,
            odd: cut(&mut work, shape.nodes(1).saturating_mul(shape.d))?,
            centres: cut(&mut work, shape.d.saturating_mul(2))?,
            threshold: cut(&mut work, shape.n)?,
            entry_price: cut(&mut work, entries)?,
            entry_rows: cut(&mut iwork, entries)?,
            entry_cols: cut(&mut iwork, entries)?,
            entry_mass: cut(&mut mwork, entries)?,
            index_work: cut(&mut work, index_work_len(shape.m, shape.d))?,
            index_iwork: cut(&mut iwork, index_iwork_len(shape.m, shape.d))?,
            even: cut(&mut work, shape.nodes(0).saturating_mul(shape.d))?,
        })
    }

    /// Notes where the run stands in front of the scratch.
    pub(super) fn save(&mut self) {
        let c = &self.cursor;
        let words =
            [self.level, self.root, self.count, c.stage.number(), c.row, c.missed, c.priced, c.clean, c.rounds, c.great];
        let (of_auction, long, epsilon) = self.bidding.words();
        let words = words.into_iter().chain([self.method as u32]).chain(of_auction);
        self.iwork_head.iter_mut().zip(words).for_each(|(slot, word)| *slot = word);
        let long = [c.pivots, self.units].into_iter().chain(long);
        self.mwork_head.iter_mut().zip(long).for_each(|(slot, word)| *slot = word);
        self.work_head.iter_mut().zip([c.tolerance, self.total, epsilon]).for_each(|(slot, word)| *slot = word);
    }

    /// Goes on from what [`save`](Self::save) noted; an error if it cannot have been that.
    pub(super) fn load(&mut self) -> Result<()> {
        if let (
            [level, root, count, stage, row, missed, priced, clean, rounds, great, method, of_auction @ ..],
            [pivots, units, long @ ..],
            [tolerance, total, epsilon],
        ) = (&*self.iwork_head, &*self.mwork_head, &*self.work_head)
        {
            (self.level, self.root, self.count) = (*level, *root, *count);
            (self.units, self.total) = (*units, *total);
            let stage = Stage::numbered(*stage).ok_or(Error::Parameter)?;
            ensure(*level <= coarsest(self.shape.n, TOP) && *count <= self.arc_rows.len() as u32, Error::Parameter)?;
            let (row, missed, priced, clean, rounds, great) = (*row, *missed, *priced, *clean, *rounds, *great);
            let (pivots, tolerance) = (*pivots, *tolerance);
            self.cursor = Cursor { stage, row, missed, priced, clean, rounds, great, pivots, tolerance };
            let methods = [Method::Simplex, Method::Auction];
            self.method = methods.into_iter().find(|&known| known as u32 == *method).ok_or(Error::Parameter)?;
            self.bidding = bidding::Cursor::of_words(of_auction, long, *epsilon).ok_or(Error::Parameter)?;
        }
        Ok(())
    }

    /// The arrays of the present level, as a problem of its own.
    pub(super) fn solver(&mut self) -> Option<Solver<'_, T>> {
        let (n, nodes) = (size(self.shape.n, self.level), self.shape.nodes(self.level));
        let mut links = self.links.chunks_exact_mut(NonZeroUsize::new(nodes)?.get());
        let masses = if self.level == 0 { self.mass.get(self.shape.n..) } else { self.level_mass.get(n..nodes) };
        let tree = Tree {
            rows: n as u32,
            root: self.root,
            parent: links.next()?,
            next: links.next()?,
            prev: links.next()?,
            last: links.next()?,
            size: links.next()?,
            flow: self.flow.get_mut(..nodes)?,
            potential: self.potential.get_mut(..nodes)?,
        };
        let cap = nodes.saturating_add(self.shape.nodes(self.level.saturating_add(1)));
        let arcs = Arcs {
            rows: self.arc_rows.get_mut(..cap)?,
            cols: self.arc_cols.get_mut(..cap)?,
            mass: self.arc_mass.get_mut(..cap)?,
            count: self.count,
        };
        let k = NonZeroUsize::new(self.shape.k().min(size(self.shape.m, self.level)))?;
        let prices = self.prices.get_mut(..nodes.saturating_sub(n))?;
        Some(Solver {
            tree,
            arcs,
            prices,
            col_mass: masses?,
            list: self.list,
            cost: self.cost,
            k,
            coarse: self.level > 0,
            cursor: self.cursor,
        })
    }

    /// The auction of the present level, and room for the arcs that it ends with.
    pub(super) fn auction(&mut self) -> Option<(Auction<'_, T>, Arcs<'_>)> {
        let (n, m) = (size(self.shape.n, self.level), size(self.shape.m, self.level));
        let (row_mass, col_mass) = self.level_mass.split_at_checked(n)?;
        let k = NonZeroUsize::new(self.shape.k().min(m))?;
        let problem = Problem {
            row_mass,
            col_mass: col_mass.get(..m)?,
            g: self.prices.get_mut(..m)?,
            list: self.list.get_mut(..n.checked_mul(k.get())?)?,
            cost: self.cost.get_mut(..n.checked_mul(k.get())?)?,
            k,
        };
        let room = Room {
            threshold: self.threshold,
            flow: self.flow,
            links: self.links,
            rows: self.entry_rows,
            cols: self.entry_cols,
            mass: self.entry_mass,
            price: self.entry_price,
        };
        let arcs = Arcs { rows: self.arc_rows, cols: self.arc_cols, mass: self.arc_mass, count: 0 };
        Some((Auction::new(problem, room, self.bidding)?, arcs))
    }
}
