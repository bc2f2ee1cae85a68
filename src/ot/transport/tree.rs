//! The basis of a transport problem: a spanning tree of rows and columns, whose arcs carry the masses.
//!
//! Nodes 0, 1, ... are the rows, those after them the columns; a node holds the flow on the arc to its parent. The tree is
//! threaded: `next` and `prev` run through it in preorder, in a ring, and `last` and `size` describe the subtree of a node, so that one
//! is cut off and hung elsewhere in the length of the stem between its old root and its new one (V. Chvatal, *Linear
//! Programming*, 1983, chapter 19). It is strongly feasible: an arc without flow has a row as its child, leaves of no mass apart;
//! with the last blocking arc round the cycle as the one that leaves, no basis comes twice (W. H. Cunningham, *Math. Programming*
//! 11, 1976). Potentials change on the smaller side of the cut.

use crate::ot::array::{at, set};
use crate::scalar::Scalar;

/// No node.
pub(super) const NONE: u32 = u32::MAX;

/// A spanning tree over arrays of one element a node.
pub(in crate::ot) struct Tree<'a, T> {
    /// How many nodes are rows.
    pub(super) rows: u32,
    pub(super) root: u32,
    pub(super) parent: &'a mut [u32],
    pub(super) next: &'a mut [u32],
    pub(super) prev: &'a mut [u32],
    pub(super) last: &'a mut [u32],
    pub(super) size: &'a mut [u32],
    /// On the arc to the parent.
    pub(super) flow: &'a mut [u64],
    /// f of the rows, then -g of the columns: `f + g = c` on the arcs.
    pub(super) potential: &'a mut [T],
}

/// The arc that leaves, above the node `cut`, and the flow round the cycle.
struct Leaving {
    cut: u32,
    flow: u64,
    /// Whether the row of the arc that enters lies below `cut`, or its column.
    below_row: bool,
}

impl<T: Scalar> Tree<'_, T> {
    pub(super) fn nodes(&self) -> u32 {
        self.parent.len() as u32
    }

    /// The row and the column of the arc between a node and its parent, as nodes.
    #[inline(always)]
    pub(super) fn arc(&self, node: u32) -> (u32, u32) {
        let parent = at(self.parent, node);
        if node < self.rows { (node, parent) } else { (parent, node) }
    }

    /// The arcs that carry flow: row, column and flow.
    pub(super) fn arcs(&self) -> impl Iterator<Item = (u32, u32, u64)> + use<'_, T> {
        (0..self.nodes()).filter(|&node| node != self.root && at(self.flow, node) > 0).map(|node| {
            let (row, column) = self.arc(node);
            (row, column.wrapping_sub(self.rows), at(self.flow, node))
        })
    }

    /// The arc from `row` to the node `column`, whose reduced cost is below 0, enters the basis; whether any mass moved.
    pub(super) fn pivot(&mut self, row: u32, column: u32, reduced: T) -> bool {
        let apex = self.meet(row, column);
        let leaving = self.leaving(row, column, apex);
        if leaving.flow > 0 {
            self.push(row, column, apex, leaving.flow);
        }
        let (inner, outer) = if leaving.below_row { (row, column) } else { (column, row) };
        self.hang(leaving.cut, inner, outer, apex);
        set(self.flow, inner, leaving.flow);
        self.shift(inner, if leaving.below_row { reduced } else { -reduced });
        leaving.flow > 0
    }

    /// The lowest common ancestor: the node of the smaller subtree is never an ancestor of the other.
    fn meet(&self, mut u: u32, mut v: u32) -> u32 {
        for _ in 0..self.nodes() {
            if u == v {
                break;
            }
            if at(self.size, u) < at(self.size, v) {
                u = at(self.parent, u);
            } else {
                v = at(self.parent, v);
            }
        }
        u
    }

    /// The nodes from `from` up to, but not with, `apex`.
    fn path(&self, from: u32, apex: u32) -> impl Iterator<Item = u32> + use<'_, T> {
        let up = move |&node: &u32| Some(at(self.parent, node)).filter(|&node| node != apex);
        core::iter::successors(Some(from).filter(|&node| node != apex), up).take(self.parent.len())
    }

    /// Flow falls on arcs of row children below the arc's row, and of column children below its column. Of the least the last one
    /// round the cycle, which starts at the apex, leaves.
    fn leaving(&self, row: u32, column: u32, apex: u32) -> Leaving {
        let mut leaving = Leaving { cut: NONE, flow: u64::MAX, below_row: false };
        for node in self.path(row, apex).filter(|&node| node < self.rows) {
            let flow = at(self.flow, node);
            if flow < leaving.flow {
                leaving = Leaving { cut: node, flow, below_row: true };
            }
        }
        for node in self.path(column, apex).filter(|&node| node >= self.rows) {
            let flow = at(self.flow, node);
            if flow <= leaving.flow {
                leaving = Leaving { cut: node, flow, below_row: false };
            }
        }
        leaving
    }

    /// Sends flow round the cycle.
    fn push(&mut self, row: u32, column: u32, apex: u32, flow: u64) {
        for (from, falls_on_rows) in [(row, true), (column, false)] {
            let mut node = from;
            for _ in 0..self.nodes() {
                if node == apex {
                    break;
                }
                let old = at(self.flow, node);
                let falls = (node < self.rows) == falls_on_rows;
                set(self.flow, node, if falls { old.wrapping_sub(flow) } else { old.wrapping_add(flow) });
                node = at(self.parent, node);
            }
        }
    }

    /// Cuts off the subtree of `cut`, makes `inner` its root, and hangs it below `outer`.
    fn hang(&mut self, cut: u32, inner: u32, outer: u32, apex: u32) {
        let count = at(self.size, cut);
        self.resize(at(self.parent, cut), apex, count.wrapping_neg());
        self.detach(cut);
        let tail = self.turn(cut, inner);
        self.resize(outer, apex, count);
        self.attach(inner, tail, outer);
    }

    /// Adds to the sizes from a node up to, but not with, the apex.
    fn resize(&mut self, from: u32, apex: u32, change: u32) {
        let mut node = from;
        for _ in 0..self.nodes() {
            if node == apex {
                break;
            }
            let size = at(self.size, node).wrapping_add(change);
            set(self.size, node, size);
            node = at(self.parent, node);
        }
    }

    /// Where the subtree of an ancestor, `node` or above, ends at `old`, it now ends at `new`.
    fn end_at(&mut self, mut node: u32, old: u32, new: u32) {
        for _ in 0..self.nodes() {
            if node == NONE || at(self.last, node) != old {
                break;
            }
            set(self.last, node, new);
            node = at(self.parent, node);
        }
    }

    fn link(&mut self, a: u32, b: u32) {
        set(self.next, a, b);
        set(self.prev, b, a);
    }

    /// Takes the subtree of `cut` out of the thread, as a ring of its own.
    fn detach(&mut self, cut: u32) {
        let (before, end) = (at(self.prev, cut), at(self.last, cut));
        self.link(before, at(self.next, end));
        self.link(end, cut);
        self.end_at(at(self.parent, cut), end, before);
    }

    /// Makes `inner` the root of the detached subtree of `cut`: on the stem between them parents become children. The subtree of each stem
    /// node, without that of the one before, follows it in the new thread. Returns the end of the thread.
    fn turn(&mut self, cut: u32, inner: u32) -> u32 {
        let total = at(self.size, cut);
        let (mut node, mut end, mut below, mut tail) = (inner, at(self.last, inner), NONE, NONE);
        let (mut below_size, mut below_flow) = (0, 0);
        for _ in 0..self.nodes() {
            let (above, old_last, flow) = (at(self.parent, node), at(self.last, node), at(self.flow, node));
            let (before, after) = (at(self.prev, node), at(self.next, end));
            if node != cut {
                self.link(before, after);
            }
            if tail != NONE {
                self.link(tail, node);
            }
            tail = end;
            let old_size = at(self.size, node);
            set(self.size, node, total.wrapping_sub(below_size));
            set(self.parent, node, below);
            set(self.flow, node, below_flow);
            if node == cut {
                break;
            }
            let last = at(self.last, above);
            end = if last == old_last { before } else { last };
            (below, below_size, below_flow, node) = (node, old_size, flow, above);
        }
        self.stem_ends(cut, inner, tail);
        tail
    }

    /// The subtrees of the nodes of the turned stem all end where the thread does.
    fn stem_ends(&mut self, cut: u32, inner: u32, tail: u32) {
        let mut node = cut;
        for _ in 0..self.nodes() {
            set(self.last, node, tail);
            if node == inner {
                break;
            }
            node = at(self.parent, node);
        }
    }

    /// Puts the thread from `inner` to `tail` behind its new parent.
    fn attach(&mut self, inner: u32, tail: u32, outer: u32) {
        let after = at(self.next, outer);
        self.link(tail, after);
        self.link(outer, inner);
        set(self.parent, inner, outer);
        self.end_at(outer, outer, tail);
    }

    /// Adds to f and -g below `node`; or takes from them everywhere else, if that is less work.
    fn shift(&mut self, node: u32, change: T) {
        let (below, all) = (at(self.size, node), self.nodes());
        if below <= all / 2 {
            self.shift_thread(node, below, change);
        } else {
            self.shift_thread(at(self.next, at(self.last, node)), all.wrapping_sub(below), -change);
        }
    }

    fn shift_thread(&mut self, mut node: u32, count: u32, change: T) {
        for _ in 0..count.min(self.nodes()) {
            if let Some(potential) = self.potential.get_mut(node as usize) {
                *potential += change;
            }
            node = at(self.next, node);
        }
    }

    /// Sets the potentials from the costs of the arcs, that of the root kept.
    pub(super) fn recompute(&mut self, cost: impl Fn(u32, u32) -> T) {
        let mut node = at(self.next, self.root);
        for _ in 1..self.nodes() {
            let (row, column) = self.arc(node);
            let (cost, above) = (cost(row, column.wrapping_sub(self.rows)), at(self.potential, at(self.parent, node)));
            let potential = if node == row { above + cost } else { above - cost };
            set(self.potential, node, potential);
            node = at(self.next, node);
        }
    }
}
