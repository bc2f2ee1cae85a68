//! The run: from the coarsest level to the points themselves, and there from bids to augmenting paths.

use super::levels::{descend, means, points};
use super::matching::{FREE, Matching};
use super::state::{Cursor, Stage, State};
use crate::ot::array::{at, set};
use crate::ot::certificate::{Certificate, Slack};
use crate::ot::index::columns::Columns;
use crate::ot::index::{Index, gather, kd_order};
use crate::ot::runs::{coarsest, size};
use crate::points::Points;
use crate::scalar::{Scalar, Sum};

/// A problem of so many points is not made coarser.
const TOP: usize = 64;
/// Increments of the first round, in what rows usually lose with their second choice, and of each further round in the one before.
const FIRST: f64 = 4.0;
const NEXT: f64 = 0.2;
/// The last increment, in the first.
const LAST: f64 = 0.0079;
/// Rounds, at most.
const ROUNDS: u32 = 16;
/// Bids a row in one round, at most. Where they do not do, rows fight over what only large increments would settle: no further rounds.
const BIDS: u32 = 30;
/// A round ends when one row in so many is free.
const FEW: u32 = 2000;

/// An assignment under way.
pub(super) struct Run<'a, T> {
    pub(super) x: Points<'a, T>,
    pub(super) y: Points<'a, T>,
    pub(super) state: State<'a, T>,
}

/// A level at work: its matching over its index.
struct Level<'a, T> {
    cursor: &'a mut Cursor<T>,
    matching: Matching<'a, T>,
    index: Index<'a, T>,
}

impl<T: Scalar> Run<'_, T> {
    /// Orders, and the coarsest problem.
    pub(super) fn start(&mut self) {
        let state = &mut self.state;
        kd_order(state.of_x, &self.x);
        kd_order(state.of_y, &self.y);
        let ([x, ..], [y, ..]) = (&mut state.x, &mut state.y);
        gather(x, &self.x, state.of_x);
        gather(y, &self.y, state.of_y);
        state.matching.heap.clear();
        state.matching.g.fill(T::ZERO);
        let line = self.x.dim().get() == 1;
        state.cursor.level = if line { 0 } else { coarsest(self.x.len(), TOP) };
        let level = state.cursor.level;
        means(&mut state.x, self.x.dim(), level);
        means(&mut state.y, self.x.dim(), level);
        self.open_level();
        if line {
            self.state.line();
        }
    }

    /// The index of a level, and everyone free.
    fn open_level(&mut self) {
        let cursor = &mut self.state.cursor;
        (cursor.stage, cursor.row) = (Stage::List, 0);
        if let Some(mut level) = self.state.level(true, self.x.dim().get()) {
            level.index.refresh(level.matching.g);
            level.matching.clear();
            level.matching.lists.columns.fill(FREE);
        }
    }

    /// All levels.
    pub(super) fn solve(&mut self) {
        while let Some(mut level) = self.state.level(false, self.x.dim().get()) {
            level.solve();
            if self.state.cursor.level == 0 {
                return;
            }
            descend(&mut self.state, self.x.dim());
            self.open_level();
        }
    }

    /// Results in the order of the points, and what they prove.
    pub(super) fn finish(&mut self, perm: &mut [u32], f: &mut [T], g: &mut [T]) -> Certificate<T> {
        let Some(mut level) = self.state.level(false, self.x.dim().get()) else {
            return Certificate { cost: T::ZERO, gap: T::INFINITY };
        };
        let certificate = level.certify();
        let (state, m) = (&self.state, &self.state.matching);
        for place in 0..perm.len() as u32 {
            let i = at(state.of_x, place);
            set(perm, i, at(state.of_y, at(m.perm, place)));
            set(f, i, at(m.f, place));
            set(g, at(state.of_y, place), at(m.g, place));
        }
        certificate
    }
}

impl<T: Scalar> State<'_, T> {
    /// On the line the k-d order is the order, in which points are assigned. Prices rise by the mean of the slopes y - x.
    fn line(&mut self) {
        let ([x, ..], [y, ..], m) = (&self.x, &self.y, &mut self.matching);
        let mut price = Sum::new();
        set(m.g, 0, T::ZERO);
        for (i, (x, y)) in (1..).zip(x.array_windows().zip(y.array_windows())) {
            let (&[x0, x1], &[y0, y1]) = (x, y);
            price.add((y1 - y0) * ((y0 - x0) + (y1 - x1)) * T::lit(0.5));
            set(m.g, i, price.value());
        }
        (0..m.perm.len() as u32).for_each(|i| m.link(i, i));
        self.cursor.stage = Stage::Done;
    }

    /// The present level.
    fn level(&mut self, anew: bool, d: usize) -> Option<Level<'_, T>> {
        let (all, level) = (self.of_x.len(), self.cursor.level);
        let (x, y) = (points(&self.x, all, d, level)?, points(&self.y, all, d, level)?);
        let (work, iwork) = (&mut *self.index.0, &mut *self.index.1);
        let index = if anew { Index::new(x, y, work, iwork) } else { Index::open(x, y, work, iwork) }.ok()?;
        Some(Level { cursor: &mut self.cursor, matching: self.matching.part(size(all, level)), index })
    }
}

impl<T: Scalar> Level<'_, T> {
    /// The level, to its end.
    fn solve(&mut self) {
        while self.cursor.stage != Stage::Done {
            match self.cursor.stage {
                Stage::List => self.list(),
                Stage::Bid => self.bid(),
                Stage::Reduce => self.reduce(),
                Stage::Augment => self.augment(),
                Stage::Done => {}
            }
        }
    }

    fn rows(&self) -> u32 {
        self.matching.perm.len() as u32
    }

    /// The list of the next row.
    fn list(&mut self) {
        self.matching.lists.renew(self.cursor.row, &mut self.index, self.matching.g, true);
        self.cursor.row += 1;
        if self.cursor.row >= self.rows() {
            self.cursor.eps = self.matching.usual_loss() * T::lit(FIRST / NEXT);
            self.cursor.floor = self.cursor.eps * T::lit(NEXT * LAST);
            self.cursor.round = 0;
            self.next_round();
        }
    }

    /// Those who are worse off than by the next increment are free again, and bid.
    fn next_round(&mut self) {
        self.cursor.eps *= T::lit(NEXT);
        let over = self.cursor.round >= ROUNDS || self.cursor.eps <= self.cursor.floor;
        if over && self.cursor.level > 0 {
            self.cursor.stage = Stage::Done;
            return;
        }
        let eps = if over { T::ZERO } else { self.cursor.eps };
        for i in 0..self.rows() {
            self.matching.release(i, eps, &mut self.index);
        }
        self.cursor.waiting = self.matching.line_up();
        self.cursor.round += 1;
        self.cursor.row = 0;
        self.cursor.left = if over { self.cursor.waiting.saturating_mul(2) } else { self.rows().saturating_mul(BIDS) };
        self.cursor.stage = if over { Stage::Reduce } else { Stage::Bid };
    }

    /// The first of the queue bids; whoever is put out goes to its end.
    fn turn(&mut self, eps: T) {
        let i = at(self.matching.queue, self.cursor.row);
        self.cursor.row = if self.cursor.row + 1 >= self.rows() { 0 } else { self.cursor.row + 1 };
        self.cursor.waiting -= 1;
        self.cursor.left -= 1;
        let out = self.matching.bid(i, eps, &mut self.index);
        if out != FREE {
            let end = self.cursor.row.saturating_add(self.cursor.waiting);
            set(self.matching.queue, if end >= self.rows() { end - self.rows() } else { end }, out);
            self.cursor.waiting += 1;
        }
    }

    fn bid(&mut self) {
        if self.cursor.left == 0 {
            self.cursor.eps = T::ZERO;
            self.next_round();
        } else if self.cursor.waiting.saturating_mul(FEW) <= self.rows() {
            self.next_round();
        } else {
            self.turn(self.cursor.eps);
        }
    }

    fn reduce(&mut self) {
        if self.cursor.left == 0 || self.cursor.waiting == 0 {
            (self.cursor.stage, self.cursor.row) = (Stage::Augment, 0);
        } else {
            self.turn(T::ZERO);
        }
    }

    fn augment(&mut self) {
        if self.cursor.row >= self.rows() {
            self.cursor.stage = Stage::Done;
        } else {
            if at(self.matching.perm, self.cursor.row) == FREE {
                self.matching.augment(self.cursor.row, &mut self.index);
            }
            self.cursor.row += 1;
        }
    }

    /// Sets f from g, and certifies the assignment: `certificate.rs` over the index.
    fn certify(&mut self) -> Certificate<T> {
        let m = &mut self.matching;
        m.centre();
        self.index.refresh(m.g);
        let slack_of = Slack::new(self.index.dim(), m.g);
        let (mut cost, mut slack) = (Sum::new(), Sum::new());
        for i in 0..m.perm.len() as u32 {
            let (here, least) = m.dual(i, &mut self.index);
            cost.add(here);
            let own = at(m.g, at(m.perm, i));
            slack.add(slack_of.of(here, own, least));
        }
        let mean = T::lit(2.0) / T::from_usize(m.perm.len());
        Certificate { cost: cost.value() * mean, gap: slack.value() * mean }
    }
}
