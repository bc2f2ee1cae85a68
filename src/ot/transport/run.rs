//! The multiscale method: the coarsest problem from its north-west corner, each finer one from the plan of the coarser.

use super::Method;
use super::basis::Arcs;
use super::level::{self, TOP};
use super::masses::Pair;
use super::solver::{Cursor, Solver, Stage};
use super::sort::Entries;
use super::state::{Shape, State};
use crate::ot::array::{at, set};
use crate::ot::bidding;
use crate::ot::index::columns::NO_COLUMN;
use crate::ot::index::{Index, kd_order};
use crate::ot::runs::{children, coarsest, size};
use crate::ot::sort::Sort;
use crate::points::Points;
use crate::scalar::Scalar;
use crate::simd::distance2;

/// A run over points, of which there are at least as many rows as columns.
pub(super) struct Run<'a, T> {
    pub(super) x: Points<'a, T>,
    pub(super) y: Points<'a, T>,
    pub(super) state: State<'a, T>,
}

impl<T: Scalar> Run<'_, T> {
    /// Orders and masses, and the coarsest problem.
    pub(super) fn start(&mut self, pair: &Pair<'_, T>) {
        let state = &mut self.state;
        let n = state.shape.n;
        let (of_x, of_y) = state.order.split_at_mut_checked(n).unwrap_or_default();
        kd_order(of_x, &self.x);
        kd_order(of_y, &self.y);
        let (a, b) = state.level_mass.split_at_mut_checked(n).unwrap_or_default();
        (state.units, state.total) = (pair.write(a, b), pair.total);
        for ((slot, &i), list) in state.mass.iter_mut().zip(&*state.order).zip((0..).map(|k| if k < n { &*a } else { &*b })) {
            *slot = at(list, i);
        }
        let (of_x, of_y) = state.centres.split_at_mut_checked(self.x.dim().get()).unwrap_or_default();
        level::centre(of_x, &self.x);
        level::centre(of_y, &self.y);
        state.level = coarsest(n, TOP);
        state.cursor = Cursor::new();
        state.bidding = bidding::Cursor::new(state.method == Method::Auction);
        state.prices.fill(T::ZERO);
        state.list.fill(NO_COLUMN);
        self.means();
        self.sums();
        self.place(None);
        self.sums();
    }

    /// Goes on for `budget` units; whether the finest basis is optimal.
    pub(super) fn step(&mut self, budget: &mut u64) -> bool {
        loop {
            if !self.solve(budget) {
                return false;
            }
            if self.state.level == 0 {
                return true;
            }
            self.descend();
        }
    }

    /// Does something with the index of the columns of the present level.
    fn with_index<R>(&mut self, act: impl FnOnce(&mut State<'_, T>, &mut Index<'_, T>) -> R) -> Option<R> {
        let state = &mut self.state;
        let (odd, even) = (core::mem::take(&mut state.odd), core::mem::take(&mut state.even));
        let (work, iwork) = (core::mem::take(&mut state.index_work), core::mem::take(&mut state.index_iwork));
        let points = if state.level % 2 == 1 { &*odd } else { &*even };
        let index = clouds(points, state.shape, state.level).and_then(|(x, y)| Index::new(x, y, work, iwork).ok());
        let result = index.map(|mut index| act(state, &mut index));
        (state.odd, state.even, state.index_work, state.index_iwork) = (odd, even, work, iwork);
        result
    }

    /// Does something with the problem of the present level and its columns.
    fn at_level<R>(&mut self, act: impl FnOnce(&mut Solver<'_, T>, &mut Index<'_, T>) -> R) -> Option<R> {
        self.with_index(|state, index| with_solver(state, index, act)).flatten()
    }

    fn solve(&mut self, budget: &mut u64) -> bool {
        if self.state.bidding.is_open() {
            self.bid(budget);
        }
        !self.state.bidding.is_open() && self.at_level(|solver, index| solver.run(index, budget)).unwrap_or(true)
    }

    /// Goes on with the auction of the present level, and at its end makes a tree of its arcs.
    fn bid(&mut self, budget: &mut u64) {
        self.with_index(|state, index| {
            let Some((mut auction, mut arcs)) = state.auction() else { return };
            let cursor = auction.run(index, budget);
            if !cursor.is_open() {
                auction.arcs(&mut arcs);
                state.count = arcs.count;
                with_solver(state, index, |solver, index| solver.settle(index));
            }
            state.bidding = cursor;
        });
    }

    /// The points of the present level.
    pub(super) fn means(&mut self) {
        let (state, d) = (&mut self.state, self.x.dim().get());
        let means = if state.level % 2 == 1 { &mut *state.odd } else { &mut *state.even };
        let rows = size(state.shape.n, state.level).saturating_mul(d);
        let cols = size(state.shape.m, state.level).saturating_mul(d);
        let (of_x, of_y) = state.order.split_at_checked(state.shape.n).unwrap_or_default();
        let (cx, cy) = state.centres.split_at_checked(d).unwrap_or_default();
        let (x, y) = means.split_at_mut_checked(rows).unwrap_or_default();
        level::means(x, &self.x, of_x, cx, state.level);
        level::means(y.get_mut(..cols).unwrap_or_default(), &self.y, of_y, cy, state.level);
    }

    /// The masses of the present level.
    fn sums(&mut self) {
        let state = &mut self.state;
        let (a, b) = state.mass.split_at_checked(state.shape.n).unwrap_or_default();
        let (n, m) = (size(state.shape.n, state.level), size(state.shape.m, state.level));
        let (rows, cols) = state.level_mass.split_at_mut_checked(n).unwrap_or_default();
        level::sums(rows, a, state.level);
        level::sums(cols.get_mut(..m).unwrap_or_default(), b, state.level);
    }

    /// The arcs of the present level: split from `count` coarse ones, or by the north-west corner rule. Uses up the masses of the level.
    fn place(&mut self, count: Option<u32>) {
        let state = &mut self.state;
        let (n, m) = (size(state.shape.n, state.level), size(state.shape.m, state.level));
        let (rows, cols) = state.level_mass.split_at_mut_checked(n).unwrap_or_default();
        let cols = cols.get_mut(..m).unwrap_or_default();
        let cap = state.shape.nodes(state.level).saturating_add(state.shape.nodes(state.level + 1));
        let mut arcs = Arcs {
            rows: state.arc_rows.get_mut(..cap).unwrap_or_default(),
            cols: state.arc_cols.get_mut(..cap).unwrap_or_default(),
            mass: state.arc_mass.get_mut(..cap).unwrap_or_default(),
            count: 0,
        };
        match count {
            Some(count) => level::split(&mut arcs, count, rows, cols),
            None => level::corner(&mut arcs, rows, cols),
        }
        state.count = arcs.count;
    }

    /// To the next finer level.
    pub(super) fn descend(&mut self) {
        let count = self.extract();
        let solved = self.state.cursor.stage != Stage::List;
        self.state.level = self.state.level.saturating_sub(1);
        self.means();
        if solved {
            self.guess();
        } else {
            self.state.prices.fill(T::ZERO);
        }
        self.state.list.fill(NO_COLUMN);
        self.sums();
        self.place(Some(count));
        self.sums();
        self.state.cursor = Cursor { pivots: self.state.cursor.pivots, ..Cursor::new() };
        self.state.bidding = bidding::Cursor::new(self.state.method == Method::Auction);
    }

    /// The arcs of the basis that carry mass, ascending, at the end of what the next finer level needs; how many.
    fn extract(&mut self) -> u32 {
        let Some(solver) = self.state.solver() else { return 0 };
        let (tree, mut arcs) = (solver.tree, solver.arcs);
        // before the tree is built the arcs are all there is
        if solver.cursor.stage != Stage::List {
            arcs.count = 0;
            for (row, col, flow) in tree.arcs() {
                arcs.add(row, col, flow);
            }
        }
        let count = arcs.count as usize;
        let rows = arcs.rows.get_mut(..count).unwrap_or_default();
        let cols = arcs.cols.get_mut(..count).unwrap_or_default();
        Entries { rows, cols, mass: arcs.mass.get_mut(..count).unwrap_or_default() }.sort();
        self.move_to_end(count as u32)
    }

    fn move_to_end(&mut self, count: u32) -> u32 {
        let state = &mut self.state;
        let cap = state.shape.nodes(state.level).saturating_add(state.shape.nodes(state.level.saturating_sub(1)));
        let shift = (cap as u32).saturating_sub(count);
        for k in (0..count).rev() {
            set(state.arc_rows, k + shift, at(state.arc_rows, k));
            set(state.arc_cols, k + shift, at(state.arc_cols, k));
            set(state.arc_mass, k + shift, at(state.arc_mass, k));
        }
        count
    }

    /// Prices of the present level from the potentials of the coarser one.
    fn guess(&mut self) {
        let state = &mut self.state;
        let coarse = state.level + 1;
        let (n, m) = (size(state.shape.n, coarse), size(state.shape.m, coarse));
        let fine_m = size(state.shape.m, state.level);
        let (above, here) = if coarse % 2 == 1 { (&*state.odd, &*state.even) } else { (&*state.even, &*state.odd) };
        let (Some((above, _)), Some((_, here))) = (clouds(above, state.shape, coarse), clouds(here, state.shape, state.level))
        else {
            return;
        };
        let (f, prices) = (&*state.potential, &mut *state.prices);
        prices.iter_mut().take(fine_m).for_each(|price| *price = T::INFINITY);
        let nodes = n + m;
        let parents = state.links.get(..nodes).unwrap_or_default();
        for (node, &parent) in (0u32..).zip(parents).filter(|(node, _)| *node != state.root) {
            let (row, col) = if (node as usize) < n { (node, parent) } else { (parent, node) };
            let col = col.wrapping_sub(n as u32);
            for j in children(col).take_while(|&j| (j as usize) < fine_m) {
                let price = distance2(above.row(row as usize), here.row(j as usize)) * T::lit(0.5) - at(f, row);
                if price < at(&*prices, j) {
                    set(prices, j, price);
                }
            }
        }
    }
}

/// Does something with the problem of the present level.
fn with_solver<T: Scalar, R>(
    state: &mut State<'_, T>,
    index: &mut Index<'_, T>,
    act: impl FnOnce(&mut Solver<'_, T>, &mut Index<'_, T>) -> R,
) -> Option<R> {
    let mut solver = state.solver()?;
    let result = act(&mut solver, index);
    let (cursor, root) = (solver.cursor, solver.tree.root);
    (state.cursor, state.root) = (cursor, root);
    Some(result)
}

/// The two clouds of a level.
pub(super) fn clouds<T>(points: &[T], shape: Shape, level: u32) -> Option<(Points<'_, T>, Points<'_, T>)> {
    let (n, m, d) = (size(shape.n, level), size(shape.m, level), shape.d);
    let (of_x, of_y) = points.split_at_checked(n.checked_mul(d)?)?;
    Some((Points::new(of_x, n, d, d).ok()?, Points::new(of_y, m, d, d).ok()?))
}

impl<T: Scalar> Run<'_, T> {
    /// Down to the points, without a pivot more; whether the basis is optimal.
    pub(super) fn finish(&mut self) -> bool {
        if self.state.bidding.stage == bidding::Stage::Cross {
            let mut budget = u64::MAX;
            self.bid(&mut budget);
        }
        while self.state.level > 0 {
            self.descend();
        }
        if self.state.cursor.stage == Stage::List {
            self.settle();
        }
        self.state.cursor.stage == Stage::Optimal
    }

    /// A tree of the finest arcs, and its potentials.
    fn settle(&mut self) {
        self.at_level(|solver, index| {
            solver.settle(index);
            solver.open_pricing(index);
        });
    }
}
