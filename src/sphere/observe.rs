//! What to watch: how far the tokens have collapsed, and into how many clusters.

use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::{Scalar, Sum};
use crate::simd::dot;

/// `|mean of x|^2`: 1/n for orthogonal tokens, 1 when all coincide. O(n d), compensated sums. NaN passes through.
///
/// # Errors
/// `Empty` for no tokens.
pub fn order_parameter<T: Scalar>(x: Points<'_, T>) -> Result<T> {
    ensure(!x.is_empty(), Error::Empty)?;
    let inverse = T::ONE / T::from_usize(x.len());
    let mut sum = T::ZERO;
    for c in 0..x.dim().get() {
        let mean = x.rows().filter_map(|row| row.get(c).copied()).collect::<Sum<T>>().value() * inverse;
        sum += mean * mean;
    }
    Ok(sum)
}

/// Labels the connected components of the graph that joins tokens with `<x_i, x_k> >= overlap`; their number.
///
/// Labels count from 0 in the order of each cluster's first token. O(n^2 d), no scratch: a union-find on the labels.
///
/// # Errors
/// `Length` unless there is one label a token; `Parameter` unless overlap is finite; `NonFinite`; `Range` if an
/// inner product could overflow; `Shape` from 2^32 tokens on.
pub fn clusters<T: Scalar>(labels: &mut [u32], x: Points<'_, T>, overlap: T) -> Result<usize> {
    ensure(labels.len() == x.len(), Error::Length)?;
    ensure(u32::try_from(x.len()).is_ok(), Error::Shape)?;
    ensure(overlap.is_finite(), Error::Parameter)?;
    let largest = x.largest()?;
    ensure((largest * largest * T::from_usize(x.dim().get())).is_finite(), Error::Range)?;
    for (label, i) in labels.iter_mut().zip(0..) {
        *label = i;
    }
    for (i, a) in (0..).zip(x.rows()) {
        for (k, b) in (0..i).zip(x.rows()) {
            if dot(a, b) >= overlap {
                join(labels, i, k);
            }
        }
    }
    Ok(number(labels))
}

/// The smallest token of i's cluster; paths to it are halved on the way. A parent is never larger than its child.
fn root(parents: &mut [u32], mut i: u32) -> u32 {
    loop {
        let parent = at(parents, i);
        if parent == i {
            return i;
        }
        let grandparent = at(parents, parent);
        if let Some(slot) = parents.get_mut(i as usize) {
            *slot = grandparent;
        }
        i = grandparent;
    }
}

fn join(parents: &mut [u32], i: u32, k: u32) {
    let (i, k) = (root(parents, i), root(parents, k));
    if let Some(slot) = parents.get_mut(i.max(k) as usize) {
        *slot = i.min(k);
    }
}

fn at(parents: &[u32], i: u32) -> u32 {
    parents.get(i as usize).copied().unwrap_or(i)
}

/// Turns parents into labels, in order: a parent comes before its children. The number of clusters.
fn number(parents: &mut [u32]) -> usize {
    let mut count = 0;
    for i in 0..parents.len() {
        let parent = at(parents, i as u32);
        let label = if parent as usize == i { count } else { at(parents, parent) };
        count += u32::from(parent as usize == i);
        if let Some(slot) = parents.get_mut(i) {
            *slot = label;
        }
    }
    count as usize
}
