//! Point clouds: n rows of d coordinates, row-major, with a leading dimension.

mod blend;
mod scan;

use crate::error::{Error, Result, ensure};
pub(crate) use blend::{Add, Both, Replace, Towards};
use core::num::NonZeroUsize;
pub(crate) use scan::{PART, fill, read_part, squares, store, sum_parts, write_part};

/// A read-only cloud. Row i is `data[i * ld .. i * ld + d]`; the padding between rows is never read.
#[derive(Clone, Copy, Debug)]
pub struct Points<'a, T> {
    data: &'a [T],
    n: usize,
    d: NonZeroUsize,
    ld: NonZeroUsize,
}

/// A writable cloud, laid out like [`Points`]; the padding is never written.
#[derive(Debug)]
pub struct PointsMut<'a, T> {
    data: &'a mut [T],
    n: usize,
    d: NonZeroUsize,
    ld: NonZeroUsize,
}

/// The scalars that n rows span: `(n - 1) ld + d`, or 0 for none.
pub fn span(n: usize, d: usize, ld: usize) -> Option<usize> {
    match n.checked_sub(1) {
        None => Some(0),
        Some(gaps) => gaps.checked_mul(ld)?.checked_add(d),
    }
}

/// Checks n, d and ld against a length; the span they need.
fn shape(len: usize, n: usize, d: usize, ld: usize) -> Result<(NonZeroUsize, NonZeroUsize, usize)> {
    ensure(ld >= d, Error::Shape)?;
    let columns = NonZeroUsize::new(d).ok_or(Error::Shape)?;
    let stride = NonZeroUsize::new(ld).ok_or(Error::Shape)?;
    let need = span(n, d, ld).ok_or(Error::Shape)?;
    ensure(len >= need, Error::Length)?;
    Ok((columns, stride, need))
}

impl<'a, T> Points<'a, T> {
    /// n points of d coordinates, rows `ld >= d` apart.
    pub fn new(data: &'a [T], n: usize, d: usize, ld: usize) -> Result<Self> {
        let (d, ld, need) = shape(data.len(), n, d, ld)?;
        let data = data.get(..need).ok_or(Error::Length)?;
        Ok(Self { data, n, d, ld })
    }

    /// As many points of d coordinates as `data` holds, without padding.
    pub fn packed(data: &'a [T], d: usize) -> Result<Self> {
        let columns = NonZeroUsize::new(d).ok_or(Error::Shape)?;
        ensure(data.len() % columns == 0, Error::Shape)?;
        Self::new(data, data.len() / columns, d, d)
    }

    /// The number of points.
    pub fn len(&self) -> usize {
        self.n
    }

    /// Whether there are no points.
    pub fn is_empty(&self) -> bool {
        self.n == 0
    }

    /// The dimension.
    pub fn dim(&self) -> NonZeroUsize {
        self.d
    }

    /// The leading dimension.
    pub fn ld(&self) -> usize {
        self.ld.get()
    }

    /// Whether both are the same points in memory.
    pub(crate) fn is(&self, other: &Self) -> bool {
        core::ptr::eq(self.data, other.data) && (self.n, self.d, self.ld) == (other.n, other.d, other.ld)
    }

    /// The address of the first coordinate.
    pub fn as_ptr(&self) -> *const T {
        self.data.as_ptr()
    }

    /// Point i; empty if there is none.
    #[inline(always)]
    pub fn row(&self, i: usize) -> &'a [T] {
        let Some(start) = i.checked_mul(self.ld.get()) else { return &[] };
        self.data.get(start..).and_then(|rest| rest.get(..self.d.get())).unwrap_or_default()
    }

    /// The numbers from coordinate c of point i on, padding included, to the end; empty if there is no such point.
    #[inline(always)]
    pub(crate) fn tail(&self, i: usize, c: usize) -> &'a [T] {
        i.checked_mul(self.ld.get()).and_then(|start| self.data.get(start + c..)).unwrap_or_default()
    }

    /// How far apart a coordinate is in points `count` apart.
    #[inline(always)]
    pub(crate) fn stride(&self, count: NonZeroUsize) -> NonZeroUsize {
        self.ld.saturating_mul(count)
    }

    /// The points in order.
    #[inline(always)]
    pub fn rows(&self) -> impl Iterator<Item = &'a [T]> + use<'a, T> {
        let d = self.d.get();
        self.data.chunks(self.ld.get()).filter_map(move |row| row.get(..d))
    }

    /// The coordinates in order, in the longest stretches without padding: one if there is none, else a row each.
    pub fn stretches(&self) -> impl Iterator<Item = &'a [T]> + use<'a, T> {
        let (d, ld) = (self.d.get(), self.ld.get());
        let stretch = if d == ld { self.data.len().max(1) } else { ld };
        self.data.chunks(stretch).filter_map(move |part| part.get(..if d == ld { part.len() } else { d }))
    }

    /// Points `start` to `start + count`, cut at the end of the cloud.
    #[inline(always)]
    pub fn part(&self, start: usize, count: usize) -> Self {
        let start = start.min(self.n);
        let n = count.min(self.n - start);
        // nothing wraps: the numbers are there
        let from = start.wrapping_mul(self.ld.get());
        let len = n.checked_sub(1).map_or(0, |last| last.wrapping_mul(self.ld.get()).wrapping_add(self.d.get()));
        let data = self.data.get(from..).and_then(|rest| rest.get(..len)).unwrap_or_default();
        Self { data, n, ..*self }
    }
}

impl<'a, T> PointsMut<'a, T> {
    /// n points of d coordinates, rows `ld >= d` apart.
    pub fn new(data: &'a mut [T], n: usize, d: usize, ld: usize) -> Result<Self> {
        let (d, ld, need) = shape(data.len(), n, d, ld)?;
        let data = data.get_mut(..need).ok_or(Error::Length)?;
        Ok(Self { data, n, d, ld })
    }

    /// n points of d coordinates, without padding, from the front of scratch, and what is left of it.
    pub(crate) fn take(work: &'a mut [T], n: usize, d: usize) -> Result<(Self, &'a mut [T])> {
        let len = n.checked_mul(d).ok_or(Error::Shape)?;
        let (points, work) = work.split_at_mut_checked(len).ok_or(Error::Scratch)?;
        Ok((Self::new(points, n, d, d)?, work))
    }

    /// As many points of d coordinates as `data` holds, without padding.
    pub fn packed(data: &'a mut [T], d: usize) -> Result<Self> {
        let (n, d, ld) = {
            let view = Points::packed(data, d)?;
            (view.n, view.d, view.ld)
        };
        Ok(Self { data, n, d, ld })
    }

    /// The number of points.
    pub fn len(&self) -> usize {
        self.n
    }

    /// Whether there are no points.
    pub fn is_empty(&self) -> bool {
        self.n == 0
    }

    /// The dimension.
    pub fn dim(&self) -> NonZeroUsize {
        self.d
    }

    /// The address of the first coordinate.
    pub fn as_mut_ptr(&mut self) -> *mut T {
        self.data.as_mut_ptr()
    }

    /// The numbers from coordinate c of point i on, padding included, to the end, and how far the points are apart.
    #[inline(always)]
    pub(crate) fn tail_mut(&mut self, i: usize, c: usize) -> (&mut [T], NonZeroUsize) {
        let rest = i.checked_mul(self.ld.get()).and_then(|start| self.data.get_mut(start + c..));
        (rest.unwrap_or_default(), self.ld)
    }

    /// Point i, read-only; empty if there is none.
    pub fn row(&self, i: usize) -> &[T] {
        let Some(start) = i.checked_mul(self.ld.get()) else { return &[] };
        self.data.get(start..).and_then(|rest| rest.get(..self.d.get())).unwrap_or_default()
    }

    /// The same cloud, read-only.
    pub fn view(&self) -> Points<'_, T> {
        Points { data: self.data, n: self.n, d: self.d, ld: self.ld }
    }

    /// The same cloud, not to be written again.
    pub(crate) fn into_view(self) -> Points<'a, T> {
        Points { data: self.data, n: self.n, d: self.d, ld: self.ld }
    }

    /// Columns `start` to `start + count` of all points, which have them.
    pub(crate) fn columns(&mut self, start: usize, count: usize) -> Result<PointsMut<'_, T>> {
        let n = self.n;
        let (data, ld) = self.tail_mut(0, start);
        PointsMut::new(data, n, count, ld.get())
    }

    /// The same cloud for a shorter time.
    pub fn reborrow(&mut self) -> PointsMut<'_, T> {
        PointsMut { data: self.data, n: self.n, d: self.d, ld: self.ld }
    }

    /// Point i; empty if there is none.
    #[inline(always)]
    pub fn row_mut(&mut self, i: usize) -> &mut [T] {
        let Some(start) = i.checked_mul(self.ld.get()) else { return &mut [] };
        self.data.get_mut(start..).and_then(|rest| rest.get_mut(..self.d.get())).unwrap_or_default()
    }

    /// The points in order.
    #[inline(always)]
    pub fn rows_mut(&mut self) -> impl Iterator<Item = &mut [T]> {
        let d = self.d.get();
        self.data.chunks_mut(self.ld.get()).filter_map(move |row| row.get_mut(..d))
    }
}

/// Whether two clouds have as many points of the same dimension.
pub(crate) fn same_shape<T>(a: &Points<'_, T>, b: &Points<'_, T>) -> Result<()> {
    ensure(a.n == b.n && a.d == b.d, Error::Shape)
}
