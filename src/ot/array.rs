//! Arrays by 32-bit index, without the panic of a bad one: zero is read there, and nothing is written.

use crate::error::{Error, Result};

#[inline(always)]
pub(super) fn at<V: Copy + Default>(list: &[V], i: u32) -> V {
    list.get(i as usize).copied().unwrap_or_default()
}

#[inline(always)]
pub(super) fn set<V>(list: &mut [V], i: u32, value: V) {
    if let Some(slot) = list.get_mut(i as usize) {
        *slot = value;
    }
}

/// The first numbers of a list.
pub(super) fn copy<V: Copy>(to: &mut [V], from: &[V]) {
    to.iter_mut().zip(from).for_each(|(to, &from)| *to = from);
}

/// Cuts `len` elements off the front of scratch.
pub(super) fn cut<'a, V>(rest: &mut &'a mut [V], len: usize) -> Result<&'a mut [V]> {
    let (front, back) = core::mem::take(rest).split_at_mut_checked(len).ok_or(Error::Scratch)?;
    *rest = back;
    Ok(front)
}
