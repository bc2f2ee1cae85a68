//! The levels of a multiscale problem: runs of 4, 16, 64, ... points that follow each other in the k-d order become one.

/// Log2 of how many points become one, a level.
const SHIFT: u32 = 2;

/// How many points are left of n at a level.
pub(super) const fn size(n: usize, level: u32) -> usize {
    let bits = SHIFT.saturating_mul(level);
    match n.checked_sub(1) {
        None => 0,
        Some(_) if bits >= usize::BITS => 1,
        Some(last) => (last >> bits).saturating_add(1),
    }
}

/// The number of points in a run of a level.
pub(super) const fn run(level: u32) -> usize {
    let (bits, most) = (SHIFT.saturating_mul(level), usize::BITS - 2);
    1 << if bits < most { bits } else { most }
}

/// The coarsest level for n points: a problem of at most `top` is not made coarser.
pub(super) const fn coarsest(n: usize, top: usize) -> u32 {
    let mut level = 0;
    while size(n, level) > top {
        level += 1;
    }
    level
}

/// The points of the next finer level that make one.
pub(super) fn children(parent: u32) -> core::ops::Range<u32> {
    let first = parent.saturating_mul(1 << SHIFT);
    first..first.saturating_add(1 << SHIFT)
}
