//! A list walked beside the rows of an array: what is needed is checked once, before the first row.

use crate::scalar::Scalar;
use core::num::NonZeroUsize;

/// Elements of a list, and a row for each. For iterators of `core`, whose lengths are true.
pub(crate) struct Walk<'a, T, I> {
    list: I,
    rows: &'a [T],
    stride: NonZeroUsize,
    width: usize,
}

impl<'a, T: Scalar, E, I: ExactSizeIterator<Item = E>> Walk<'a, T, I> {
    /// A list beside rows of `width` numbers a stride apart; `None` if there are fewer rows.
    #[inline(always)]
    pub(crate) fn new(list: I, rows: &'a [T], stride: NonZeroUsize, width: usize) -> Option<Self> {
        let enough = list.len() <= rows.len().checked_sub(width)? / stride + 1;
        enough.then_some(Self { list, rows, stride, width })
    }

    /// Calls `each(element, row)` with the first N numbers of each row; not at all if rows are narrower.
    #[inline(always)]
    #[expect(unsafe_code, reason = "small machines would spend a third of the kernel's time on a check for each row")]
    pub(crate) fn each<const N: usize>(self, mut each: impl FnMut(E, &[T; N])) {
        if N > self.width {
            return;
        }
        let mut row = self.rows.as_ptr();
        for element in self.list {
            // SAFETY: row i < list.len() starts at i stride <= rows.len() - width, and N <= width; the list is not longer than it says.
            each(element, unsafe { &*row.cast::<[T; N]>() });
            row = row.wrapping_add(self.stride.get());
        }
    }
}
