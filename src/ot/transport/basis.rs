//! From arcs that hold mass to a spanning tree.
//!
//! The arcs are a forest. Each of its trees but one gets an arc without flow, from one of its rows to a column with mass of another tree, and
//! hangs there: so no basis arc without flow has a column as its child, but those of columns that have no mass at all, which
//! become leaves. Which arcs is the candidates' choice: of each row's list the first that joins two trees.

use super::tree::{NONE, Tree};
use crate::ot::array::{at, set};
use crate::scalar::Scalar;

/// Arcs of a basis: arc k carries `mass[k]` from row `rows[k]` to column `cols[k]`.
pub(in crate::ot) struct Arcs<'a> {
    pub(in crate::ot) rows: &'a mut [u32],
    pub(in crate::ot) cols: &'a mut [u32],
    pub(in crate::ot) mass: &'a mut [u64],
    /// How many there are.
    pub(in crate::ot) count: u32,
}

impl Arcs<'_> {
    /// Appends an arc, if there is room.
    pub(in crate::ot) fn add(&mut self, row: u32, col: u32, mass: u64) {
        set(self.rows, self.count, row);
        set(self.cols, self.count, col);
        set(self.mass, self.count, mass);
        self.count = self.count.saturating_add(1).min(self.rows.len() as u32);
    }
}

/// The tree of the set that a node belongs to, with every other step of the way halved.
fn find(above: &mut [u32], mut node: u32) -> u32 {
    for _ in 0..above.len() {
        let up = at(above, node);
        if up == node {
            break;
        }
        let top = at(above, up);
        set(above, node, top);
        node = top;
    }
    node
}

/// Joins the sets of two nodes; whether they were apart.
fn join(above: &mut [u32], a: u32, b: u32) -> bool {
    let (a, b) = (find(above, a), find(above, b));
    // the lower index stays, whatever the sizes: halving alone keeps the ways short
    set(above, a.max(b), a.min(b));
    a != b
}

/// What spans a forest: sets of joined nodes in the tree's `parent`, the tree of the forest of each node in `next`, and in
/// `size` whether such a tree hangs below another one already.
struct Span<'s, 'a, T> {
    tree: &'s mut Tree<'a, T>,
    arcs: &'s mut Arcs<'a>,
    col_mass: &'s [u64],
}

/// Builds the tree from a forest of arcs and, for each row, candidates in order of preference, `k` of them. The potentials are not set, but
/// that of the root, to 0.
pub(super) fn span<'a, T: Scalar>(tree: &mut Tree<'a, T>, arcs: &mut Arcs<'a>, col_mass: &[u64], lists: &[u32], k: usize) {
    let mut span = Span { tree, arcs, col_mass };
    span.forest();
    span.by_candidates(lists, k);
    span.by_force();
    span.massless();
    adjacency(tree, arcs);
    grow(tree, arcs);
    count(tree);
}

impl<T: Scalar> Span<'_, '_, T> {
    /// The trees of the forest; the arcs that close a cycle (there should be none) are left out.
    fn forest(&mut self) {
        for (node, above) in (0..).zip(self.tree.parent.iter_mut()) {
            *above = node;
        }
        self.tree.size.fill(0);
        let count = self.arcs.count;
        self.arcs.count = 0;
        for k in 0..count {
            let (row, col, mass) = (at(self.arcs.rows, k), at(self.arcs.cols, k), at(self.arcs.mass, k));
            if join(self.tree.parent, row, self.tree.rows.saturating_add(col)) {
                self.arcs.add(row, col, mass);
            }
        }
        for node in 0..self.tree.nodes() {
            let label = find(self.tree.parent, node);
            set(self.tree.next, node, label);
        }
    }

    /// Hangs the tree of `row` below a column of another one; whether that was possible.
    fn attach(&mut self, row: u32, col: u32) -> bool {
        let fits = at(self.col_mass, col) > 0 && join(self.tree.parent, row, self.tree.rows.saturating_add(col));
        if fits {
            self.arcs.add(row, col, 0);
            set(self.tree.size, at(self.tree.next, row), 1);
        }
        fits
    }

    fn hangs(&self, row: u32) -> bool {
        at(self.tree.size, at(self.tree.next, row)) != 0
    }

    fn by_candidates(&mut self, lists: &[u32], k: usize) {
        let Some(k) = core::num::NonZeroUsize::new(k) else { return };
        for (row, list) in (0..self.tree.rows).zip(lists.chunks(k.get())) {
            if self.hangs(row) {
                continue;
            }
            for &col in list {
                if self.attach(row, col) {
                    break;
                }
            }
        }
    }

    /// Hangs what is left below the first column that has mass; the tree that this one belongs to keeps the root.
    fn by_force(&mut self) {
        let first = self.col_mass.iter().position(|&mass| mass > 0).unwrap_or(0) as u32;
        for row in 0..self.tree.rows {
            if !self.hangs(row) {
                self.attach(row, first);
            }
        }
        let top = (0..self.tree.rows).find(|&row| !self.hangs(row)).unwrap_or(0);
        self.tree.root = top;
    }

    /// Columns without mass hang below rows, spread evenly.
    fn massless(&mut self) {
        let (rows, cols) = (self.tree.rows as u64, self.col_mass.len().max(1) as u64);
        for (col, _) in (0u32..).zip(self.col_mass).filter(|(_, mass)| **mass == 0) {
            let row = (u64::from(col) * rows).checked_div(cols).unwrap_or(0) as u32;
            self.arcs.add(row, col, 0);
        }
    }
}

/// Lists of the arcs of each node: the first in `prev`; the one after, in the row's list in `last`, in the column's in `size`.
fn adjacency<T: Scalar>(tree: &mut Tree<'_, T>, arcs: &Arcs<'_>) {
    tree.prev.fill(NONE);
    for k in (0..arcs.count).rev() {
        let (row, column) = (at(arcs.rows, k), tree.rows.saturating_add(at(arcs.cols, k)));
        set(tree.last, k, at(tree.prev, row));
        set(tree.size, k, at(tree.prev, column));
        set(tree.prev, row, k);
        set(tree.prev, column, k);
    }
}

/// Walks the arcs from the root: parents, flows and the thread.
fn grow<T: Scalar>(tree: &mut Tree<'_, T>, arcs: &Arcs<'_>) {
    let (mut node, mut tail) = (tree.root, tree.root);
    set(tree.parent, node, NONE);
    for _ in 0..4 * u64::from(tree.nodes()) {
        let k = at(tree.prev, node);
        if k == NONE {
            if node == tree.root {
                break;
            }
            node = at(tree.parent, node);
            continue;
        }
        let (row, column) = (at(arcs.rows, k), tree.rows.saturating_add(at(arcs.cols, k)));
        let (other, after) = if node == row { (column, at(tree.last, k)) } else { (row, at(tree.size, k)) };
        set(tree.prev, node, after);
        if other != at(tree.parent, node) {
            set(tree.parent, other, node);
            set(tree.flow, other, at(arcs.mass, k));
            set(tree.next, tail, other);
            (node, tail) = (other, other);
        }
    }
    set(tree.next, tail, tree.root);
    set(tree.potential, tree.root, T::ZERO);
}

/// The thread's other links, the sizes of subtrees and where they end, from the last node to the first.
fn count<T: Scalar>(tree: &mut Tree<'_, T>) {
    let mut node = tree.root;
    for _ in 0..tree.nodes() {
        let next = at(tree.next, node);
        set(tree.prev, next, node);
        set(tree.size, node, 1);
        set(tree.last, node, node);
        node = next;
    }
    for _ in 1..tree.nodes() {
        node = at(tree.prev, node);
        let parent = at(tree.parent, node);
        let size = at(tree.size, parent).saturating_add(at(tree.size, node));
        set(tree.size, parent, size);
        if at(tree.last, parent) == parent {
            set(tree.last, parent, at(tree.last, node));
        }
    }
}
