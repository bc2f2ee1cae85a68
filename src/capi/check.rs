//! What is checked about pointers, and the views made of them.
//!
//! Checked: not NULL unless the array is empty, aligned, not longer than an object can be, and every written span apart from
//! every other. Trusted, since no library can check it: a pointer is valid for its length during the call.

use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, span};

/// An array argument: n rows of d elements, ld apart.
pub(super) struct Rows<P> {
    pointer: P,
    n: usize,
    d: usize,
    ld: usize,
}

/// n rows of d elements, ld apart.
pub(super) fn rows<P>(pointer: P, n: usize, d: usize, ld: usize) -> Rows<P> {
    Rows { pointer, n, d, ld }
}

/// n rows of n; a column where there are no rows, since no view has rows of no numbers.
pub(super) fn square<P>(pointer: P, n: usize, ld: usize) -> Rows<P> {
    rows(pointer, n, n.max(1), ld.max(usize::from(n == 0)))
}

/// One row of `len` elements.
pub(super) fn list<P>(pointer: P, len: usize) -> Rows<P> {
    Rows { pointer, n: usize::from(len > 0), d: len, ld: len }
}

/// The bytes of an argument, and whether the function writes them.
#[derive(Clone, Copy)]
pub(super) struct Span {
    start: usize,
    end: usize,
    written: bool,
}

/// Of an optional argument that is absent.
const NOTHING: Span = Span { start: 0, end: 0, written: false };

/// The span of n rows from an address; every check of a single pointer.
fn checked<T>(start: usize, n: usize, d: usize, ld: usize, written: bool) -> Result<Span> {
    ensure(ld >= d, Error::Shape)?;
    let bytes = span(n, d, ld).and_then(|len| len.checked_mul(size_of::<T>())).ok_or(Error::Shape)?;
    ensure(isize::try_from(bytes).is_ok(), Error::Shape)?;
    if bytes == 0 {
        return Ok(NOTHING);
    }
    ensure(start != 0, Error::Null)?;
    ensure(start & (align_of::<T>() - 1) == 0, Error::Align)?;
    let end = start.checked_add(bytes).ok_or(Error::Shape)?;
    Ok(Span { start, end, written })
}

impl<T> Rows<*const T> {
    /// Checks the pointer by itself.
    pub(super) fn read(&self) -> Result<Span> {
        checked::<T>(self.pointer.addr(), self.n, self.d, self.ld, false)
    }

    /// [`read`](Self::read), where NULL is allowed.
    pub(super) fn read_if_given(&self) -> Result<Span> {
        if self.pointer.is_null() { Ok(NOTHING) } else { self.read() }
    }

    /// SAFETY: `read` was called and passed, and the caller's array lives and is not written during `'a`.
    pub(super) unsafe fn points<'a>(&self) -> Result<Points<'a, T>> {
        // SAFETY: promised by the caller.
        Points::new(unsafe { slice(self.pointer, self.len()) }, self.n, self.d, self.ld)
    }

    /// SAFETY: as for `points`.
    pub(super) unsafe fn points_if_given<'a>(&self) -> Result<Option<Points<'a, T>>> {
        if self.pointer.is_null() {
            return Ok(None);
        }
        // SAFETY: promised by the caller.
        unsafe { self.points() }.map(Some)
    }

    /// SAFETY: as for `points`.
    pub(super) unsafe fn slice<'a>(&self) -> &'a [T] {
        // SAFETY: promised by the caller.
        unsafe { slice(self.pointer, self.len()) }
    }

    /// SAFETY: as for `points`.
    pub(super) unsafe fn slice_if_given<'a>(&self) -> Option<&'a [T]> {
        if self.pointer.is_null() {
            return None;
        }
        // SAFETY: promised by the caller.
        Some(unsafe { self.slice() })
    }
}

impl<T> Rows<*mut T> {
    /// Checks the pointer by itself.
    pub(super) fn write(&self) -> Result<Span> {
        checked::<T>(self.pointer.addr(), self.n, self.d, self.ld, true)
    }

    /// [`write`](Self::write), where NULL is allowed.
    pub(super) fn write_if_given(&self) -> Result<Span> {
        if self.pointer.is_null() { Ok(NOTHING) } else { self.write() }
    }

    /// SAFETY: `write` and [`apart`] were called and passed, and the caller's array lives and is not used elsewhere during `'a`.
    pub(super) unsafe fn points<'a>(&self) -> Result<PointsMut<'a, T>> {
        // SAFETY: promised by the caller.
        PointsMut::new(unsafe { slice_mut(self.pointer, self.len()) }, self.n, self.d, self.ld)
    }

    /// SAFETY: as for `points`.
    pub(super) unsafe fn points_if_given<'a>(&self) -> Result<Option<PointsMut<'a, T>>> {
        if self.pointer.is_null() {
            return Ok(None);
        }
        // SAFETY: promised by the caller.
        unsafe { self.points() }.map(Some)
    }

    /// SAFETY: as for `points`.
    pub(super) unsafe fn slice<'a>(&self) -> &'a mut [T] {
        // SAFETY: promised by the caller.
        unsafe { slice_mut(self.pointer, self.len()) }
    }

    /// SAFETY: as for `points`.
    pub(super) unsafe fn slice_if_given<'a>(&self) -> Option<&'a mut [T]> {
        if self.pointer.is_null() {
            return None;
        }
        // SAFETY: promised by the caller.
        Some(unsafe { self.slice() })
    }
}

impl<P> Rows<P> {
    fn len(&self) -> usize {
        span(self.n, self.d, self.ld).unwrap_or(0)
    }
}

/// SAFETY: `pointer` is valid for reading `len` elements, or `len` is 0.
unsafe fn slice<'a, T>(pointer: *const T, len: usize) -> &'a [T] {
    if len == 0 {
        return &[];
    }
    // SAFETY: promised by the caller; the length was checked against the largest object.
    unsafe { core::slice::from_raw_parts(pointer, len) }
}

/// SAFETY: `pointer` is valid for writing `len` elements and nothing else uses them, or `len` is 0.
unsafe fn slice_mut<'a, T>(pointer: *mut T, len: usize) -> &'a mut [T] {
    if len == 0 {
        return &mut [];
    }
    // SAFETY: promised by the caller; the length was checked against the largest object.
    unsafe { core::slice::from_raw_parts_mut(pointer, len) }
}

/// No written span of any group may share a byte with another span; read ones may with each other.
pub(super) fn apart(groups: &[&[Span]]) -> Result<()> {
    let spans = || groups.iter().copied().flatten().enumerate();
    for (i, a) in spans().filter(|(_, a)| a.written) {
        let touches = |(j, b): (usize, &Span)| i != j && a.start < b.end && b.start < a.end;
        ensure(!spans().any(touches), Error::Overlap)?;
    }
    Ok(())
}

/// Runs a check by itself, so that what it puts on the stack is gone before the call goes deeper.
#[inline(never)]
pub(super) fn first(check: impl FnOnce() -> Result<()>) -> Result<()> {
    check()
}
