//! Arrays by 32-bit index, without the panic of a bad one: zero is read there, and nothing is written.

#[inline(always)]
pub(in crate::ot) fn at<V: Copy + Default>(list: &[V], i: u32) -> V {
    list.get(i as usize).copied().unwrap_or_default()
}

#[inline(always)]
pub(in crate::ot) fn set<V>(list: &mut [V], i: u32, value: V) {
    if let Some(slot) = list.get_mut(i as usize) {
        *slot = value;
    }
}
