//! Which columns are cheapest for a row: the question that every exact solver of this room asks, and who answers it.
#![allow(dead_code, reason = "the solvers that ask come next")]

pub(super) mod columns;
