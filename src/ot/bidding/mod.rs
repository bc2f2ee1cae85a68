//! The auction for transport problems: a start for the simplex method that is close to the optimum.
//!
//! Rows with mass to place bid for the column of least `c_ij - g_j` (-g_j is its price): they offer what makes it as dear as the second best
//! one, plus epsilon, and take mass from whoever holds it at less, lowest first. Each entry keeps its bid, and the price of a column is its
//! lowest (D. Bertsekas, D. Castanon, *Annals of Operations Research* 20, 1989). So every entry stays within epsilon of its row's
//! best column: `c_ij - g_j <= min_k (c_ik - g_k) + epsilon`. Epsilon is a tenth of the mean spread of the rows' k best columns, one for all rows,
//! but not below a few roundings, so that a bid always lowers g.
//!
//! The last thousandths of the mass take most of the bids (a price war: all prices rise until somebody takes the dearest columns), which
//! the simplex method does better. So bids are bounded by a fixed number a row, whatever the data; what is not placed then goes to what is
//! free in order of the indices, as a staircase. A [forest](crossover) of the entries, which costs no more, is the start of a basis.
//!
//! Prices only rise, so that no column outside a row's list is below its threshold stays true; a list is made anew when its second
//! best is above it. Cost: lists n queries, a few more by bids, a bid k reads and a few entries. Memory: at most `2 (n + m)` entries; bidding
//! ends before they are used up.

mod bid;
mod close;
mod crossover;
mod entries;

use crate::ot::array::{at, set};
use crate::ot::index::columns::{Columns, NO_COLUMN};
use crate::scalar::Scalar;
use core::num::NonZeroUsize;
use entries::{Entries, NONE, Slots};

/// Bids a row, and lists made a row, at most.
const BIDS: u64 = 24;
const LISTS: u64 = 8;
/// Epsilon in parts of the mean spread of a list.
const EPSILON: f64 = 0.1;

/// Entries for so many rows and columns.
pub(in crate::ot) const fn entries_len(nodes: usize) -> usize {
    nodes.saturating_mul(2)
}

/// Where an auction stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ot) enum Stage {
    /// None is held.
    Off,
    /// The first lists.
    List,
    /// Bids.
    Bid,
    /// Entries join the forest.
    Cross,
    /// The forest is there.
    Done,
}

/// What an auction must know to go on.
#[derive(Clone, Copy, Debug)]
pub(in crate::ot) struct Cursor<T> {
    pub(in crate::ot) stage: Stage,
    /// The next row to list, or entry to join.
    row: u32,
    /// The first of the queue, and its length.
    head: u32,
    waiting: u32,
    slots: Slots,
    /// Bids and lists so far.
    bids: u64,
    lists: u64,
    /// The sum of the spreads, then epsilon.
    epsilon: T,
}

impl<T: Scalar> Cursor<T> {
    /// Before an auction, or without one.
    pub(in crate::ot) fn new(held: bool) -> Self {
        let stage = if held { Stage::List } else { Stage::Off };
        Self { stage, row: 0, head: 0, waiting: 0, slots: Slots::NONE, bids: 0, lists: 0, epsilon: T::ZERO }
    }

    /// Whether the simplex method has to wait.
    pub(in crate::ot) fn is_open(&self) -> bool {
        matches!(self.stage, Stage::List | Stage::Bid | Stage::Cross)
    }

    /// The words to keep it by.
    pub(in crate::ot) fn words(&self) -> ([u32; 7], [u64; 2], T) {
        let Slots { free, count, used } = self.slots;
        let words = [self.stage as u32, self.row, self.head, self.waiting, free, count, used];
        (words, [self.bids, self.lists], self.epsilon)
    }

    /// The cursor of these words; none if they cannot have been one's.
    pub(in crate::ot) fn of_words(words: &[u32], long: &[u64], epsilon: T) -> Option<Self> {
        let stages = [Stage::Off, Stage::List, Stage::Bid, Stage::Cross, Stage::Done];
        let (&[stage, row, head, waiting, free, count, used], &[bids, lists]) = (words, long) else { return None };
        let stage = stages.into_iter().find(|&known| known as u32 == stage)?;
        Some(Self { stage, row, head, waiting, slots: Slots { free, count, used }, bids, lists, epsilon })
    }
}

/// What is asked.
pub(in crate::ot) struct Problem<'a, T> {
    /// Masses of equal total.
    pub(in crate::ot) row_mass: &'a [u64],
    pub(in crate::ot) col_mass: &'a [u64],
    /// Potentials of the columns: a guess at first.
    pub(in crate::ot) g: &'a mut [T],
    /// `k` columns a row, and their costs: empty room at first.
    pub(in crate::ot) list: &'a mut [u32],
    pub(in crate::ot) cost: &'a mut [T],
    pub(in crate::ot) k: NonZeroUsize,
}

/// Room, which holds the auction between calls. Nodes are rows and columns.
pub(in crate::ot) struct Room<'a, T> {
    /// One for each row: no column outside its list has a lower reduced cost.
    pub(in crate::ot) threshold: &'a mut [T],
    /// One for each node: the mass of each row that is not placed; at the end the flow from each node to its parent.
    pub(in crate::ot) flow: &'a mut [u64],
    /// Five for each node.
    pub(in crate::ot) links: &'a mut [u32],
    /// Entries: [`entries_len`] of the nodes.
    pub(in crate::ot) rows: &'a mut [u32],
    pub(in crate::ot) cols: &'a mut [u32],
    pub(in crate::ot) mass: &'a mut [u64],
    pub(in crate::ot) price: &'a mut [T],
}

/// An auction at work.
pub(in crate::ot) struct Auction<'a, T> {
    problem: Problem<'a, T>,
    threshold: &'a mut [T],
    flow: &'a mut [u64],
    /// A ring of the rows that have mass to place.
    queue: &'a mut [u32],
    entries: Entries<'a, T>,
    cursor: Cursor<T>,
}

impl<'a, T: Scalar> Auction<'a, T> {
    /// Goes on where the cursor says; none if there is not enough room.
    pub(in crate::ot) fn new(problem: Problem<'a, T>, room: Room<'a, T>, cursor: Cursor<T>) -> Option<Self> {
        let (n, m) = (problem.row_mass.len(), problem.col_mass.len());
        let len = entries_len(n.checked_add(m)?);
        if cursor.slots.count as usize > len {
            return None;
        }
        let (queue, links) = room.links.split_at_mut_checked(n)?;
        let (top, links) = links.split_at_mut_checked(m)?;
        let (left, links) = links.split_at_mut_checked(len)?;
        let entries = Entries {
            rows: room.rows.get_mut(..len)?,
            cols: room.cols.get_mut(..len)?,
            mass: room.mass.get_mut(..len)?,
            price: room.price.get_mut(..len)?,
            top,
            left,
            right: links.get_mut(..len)?,
            slots: cursor.slots,
        };
        let (threshold, flow) = (room.threshold.get_mut(..n)?, room.flow.get_mut(..n.checked_add(m)?)?);
        Some(Self { problem, threshold, flow, queue, entries, cursor })
    }

    /// Goes on for at most `budget` lists, bids and entries joined, which are taken off; the cursor to go on from.
    pub(in crate::ot) fn run(&mut self, columns: &mut impl Columns<T>, budget: &mut u64) -> Cursor<T> {
        columns.refresh(self.problem.g);
        while *budget > 0 && self.cursor.is_open() {
            *budget -= 1;
            match self.cursor.stage {
                Stage::List => self.first_list(columns),
                Stage::Bid => self.turn(columns),
                _ => self.join(columns),
            }
        }
        Cursor { slots: self.entries.slots, ..self.cursor }
    }

    /// The list of the next row, which begins with that of the row before; after the last one bidding opens.
    fn first_list(&mut self, columns: &mut impl Columns<T>) {
        let (row, k) = (self.cursor.row, self.problem.k.get());
        let start = (row as usize).saturating_mul(k);
        let (before, rest) = self.problem.list.split_at_mut_checked(start).unwrap_or_default();
        let from = before.get(start.saturating_sub(k)..).unwrap_or_default();
        for (place, slot) in rest.iter_mut().take(k).enumerate() {
            *slot = from.get(place).copied().unwrap_or(NO_COLUMN);
        }
        let spread = self.renew(row, columns);
        self.cursor.epsilon += spread;
        self.cursor.row += 1;
        if self.cursor.row as usize >= self.problem.row_mass.len() {
            self.open();
        }
    }

    /// Nobody holds anything; all rows wait.
    fn open(&mut self) {
        let problem = &self.problem;
        let spread = self.cursor.epsilon / T::from_usize(problem.row_mass.len());
        let largest = |list: &[T]| list.iter().fold(T::ZERO, |largest, x| x.abs().max(largest));
        let rounding = T::lit(16.0) * T::EPSILON * (largest(problem.cost) + largest(problem.g)) + T::MIN_POSITIVE;
        self.cursor.epsilon = (T::lit(EPSILON) * spread).max(rounding);
        self.entries.clear();
        for (col, (&mass, &price)) in (0..).zip(problem.col_mass.iter().zip(&*problem.g)) {
            if mass > 0 {
                self.entries.push(NONE, col, mass, price);
            }
        }
        let row_mass = problem.row_mass;
        for (row, &mass) in (0..).zip(row_mass) {
            set(self.flow, row, mass);
            if mass > 0 {
                self.enqueue(row);
            }
        }
        self.cursor.stage = Stage::Bid;
    }

    fn enqueue(&mut self, row: u32) {
        let (n, place) = (self.queue.len() as u32, self.cursor.head.wrapping_add(self.cursor.waiting));
        set(self.queue, if place < n { place } else { place.wrapping_sub(n) }, row);
        self.cursor.waiting = self.cursor.waiting.wrapping_add(1);
    }

    fn dequeue(&mut self) {
        let next = self.cursor.head.wrapping_add(1);
        self.cursor.head = if (next as usize) < self.queue.len() { next } else { 0 };
        self.cursor.waiting = self.cursor.waiting.saturating_sub(1);
    }

    /// One bid of the row whose turn it is, or the end.
    fn turn(&mut self, columns: &mut impl Columns<T>) {
        let rows = self.queue.len() as u64;
        let tired = self.cursor.bids >= BIDS.saturating_mul(rows) || self.cursor.lists >= LISTS.saturating_mul(rows);
        // a bid makes one entry more at most, and what waits at the end one each
        if self.cursor.waiting == 0 || tired || self.entries.unused() <= self.cursor.waiting.saturating_add(1) {
            return self.close();
        }
        let row = at(self.queue, self.cursor.head);
        self.bid(row, columns);
        if at(self.flow, row) == 0 {
            self.dequeue();
        }
    }
}
