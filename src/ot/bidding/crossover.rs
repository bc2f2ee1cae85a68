//! From a plan to one whose entries form a forest, which costs no more.
//!
//! Entries join a forest one by one. One whose ends are joined already closes a cycle: costs round it, with alternating signs, say in which direction
//! mass moves without raising the cost, and as much moves as the least entry that falls can give. What is left empty is taken out.
//! Marginals do not change, exactly. The trees hang by `parent`; a tree is joined by the end from which its root is
//! nearer. Cost: the ways to the roots, walked from both ends in turn.

use super::entries::NONE;
use crate::ot::array::{at, set};
use crate::scalar::Scalar;

/// A forest over rows, then columns.
pub(super) struct Forest<'a> {
    /// How many nodes are rows.
    pub(super) rows: u32,
    pub(super) parent: &'a mut [u32],
    /// On the arc to the parent.
    pub(super) flow: &'a mut [u64],
    /// The last walk that came by, and the number of the last.
    pub(super) seen: &'a mut [u32],
    pub(super) walk: u32,
}

/// The ends of an entry whose ways up meet at `apex`.
struct Cycle {
    row: u32,
    column: u32,
    apex: u32,
}

/// What two walks found.
enum Met {
    /// The lowest common ancestor.
    At(u32),
    /// The root above the row was reached first, or that above the column.
    Apart { row_first: bool },
}

impl Forest<'_> {
    pub(super) fn clear(&mut self) {
        self.parent.fill(NONE);
        self.seen.fill(0);
    }

    /// Takes in an entry. It takes two walks.
    pub(super) fn add<T: Scalar>(&mut self, row: u32, col: u32, mass: u64, cost: &impl Fn(u32, u32) -> T) {
        let column = self.rows.wrapping_add(col);
        let (left, met) = match self.meet(row, column) {
            Met::At(apex) => (self.absorb(&Cycle { row, column, apex }, mass, cost), self.meet(row, column)),
            apart => (mass, apart),
        };
        if left > 0
            && let Met::Apart { row_first } = met
        {
            let (child, parent) = if row_first { (row, column) } else { (column, row) };
            self.turn(child);
            set(self.parent, child, parent);
            set(self.flow, child, left);
        }
    }

    /// Walks up from both ends in turn.
    fn meet(&mut self, row: u32, column: u32) -> Met {
        self.walk = self.walk.wrapping_add(1);
        let (mut here, mut there) = ((row, true), (column, false));
        let mut row_first = None;
        for _ in 0..=2 * self.parent.len() {
            let (node, by_row) = here;
            if node != NONE {
                if at(self.seen, node) == self.walk {
                    return Met::At(node);
                }
                set(self.seen, node, self.walk);
                here.0 = at(self.parent, node);
            } else if row_first.is_none() {
                row_first = Some(by_row);
            } else if there.0 == NONE {
                break;
            }
            core::mem::swap(&mut here, &mut there);
        }
        Met::Apart { row_first: row_first.unwrap_or(true) }
    }

    /// Makes a node the root of its tree.
    fn turn(&mut self, mut node: u32) {
        let (mut below, mut below_flow) = (NONE, 0);
        for _ in 0..self.parent.len() {
            if node == NONE {
                break;
            }
            let (above, flow) = (at(self.parent, node), at(self.flow, node));
            set(self.parent, node, below);
            set(self.flow, node, below_flow);
            (below, below_flow, node) = (node, flow, above);
        }
    }

    /// Moves mass round the cycle that an entry closes; what is left of the entry.
    fn absorb<T: Scalar>(&mut self, cycle: &Cycle, mass: u64, cost: &impl Fn(u32, u32) -> T) -> u64 {
        // of a unit off the entry: the arcs next to its ends gain it, those after them lose it, and so on
        let mut change = -cost(cycle.row, cycle.column.wrapping_sub(self.rows));
        let (mut off, mut on) = (mass, u64::MAX);
        self.around(cycle, |rows, node, parent, flow, gains| {
            let (row, column) = if node < rows { (node, parent) } else { (parent, node) };
            let here = cost(row, column.wrapping_sub(rows));
            if gains {
                change += here;
                on = on.min(*flow);
            } else {
                change -= here;
                off = off.min(*flow);
            }
        });
        let is_off = change <= T::ZERO;
        let moved = if is_off { off } else { on };
        self.around(cycle, |_, _, _, flow, gains| {
            *flow = if gains == is_off { flow.wrapping_add(moved) } else { flow.wrapping_sub(moved) };
        });
        self.cut(cycle);
        if is_off { mass.wrapping_sub(moved) } else { mass.wrapping_add(moved) }
    }

    /// Visits the arcs between the ends of an entry: how many nodes are rows, child, parent, flow, and whether the arc gains what leaves the entry.
    fn around(&mut self, cycle: &Cycle, mut visit: impl FnMut(u32, u32, u32, &mut u64, bool)) {
        for (from, by_row) in [(cycle.row, true), (cycle.column, false)] {
            let mut node = from;
            for _ in 0..self.parent.len() {
                if node == cycle.apex {
                    break;
                }
                let parent = at(self.parent, node);
                if let Some(flow) = self.flow.get_mut(node as usize) {
                    visit(self.rows, node, parent, flow, (node < self.rows) == by_row);
                }
                node = parent;
            }
        }
    }

    /// Takes out the arcs that are empty.
    fn cut(&mut self, cycle: &Cycle) {
        for from in [cycle.row, cycle.column] {
            let mut node = from;
            for _ in 0..self.parent.len() {
                if node == cycle.apex {
                    break;
                }
                let parent = at(self.parent, node);
                if at(self.flow, node) == 0 {
                    set(self.parent, node, NONE);
                }
                node = parent;
            }
        }
    }
}
