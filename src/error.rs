//! What can go wrong, for every room.

/// Why a call did nothing. Unless a function says otherwise, its outputs are untouched when it returns one of these.
///
/// In C each is the `bary_status` of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Error {
    /// A pointer was NULL although its length is not zero (C only).
    Null,
    /// Shapes disagree, a dimension is zero, or a leading dimension is shorter than a row.
    Shape,
    /// An array is shorter than its shape needs.
    Length,
    /// Scratch is shorter than the size function says.
    Scratch,
    /// A pointer is not aligned for its type (C only).
    Align,
    /// An output or scratch array overlaps another argument (C only: Rust's borrows exclude it).
    Overlap,
    /// A parameter is not finite or lies outside its range.
    Parameter,
    /// An array that this function scans holds a NaN or an infinity.
    NonFinite,
    /// The numbers are finite but so large, or so close, that the result would overflow or coincide.
    Range,
    /// Times are not strictly monotone.
    Times,
    /// There is nothing to average: no keys, or every key masked by a bias of minus infinity.
    Empty,
    /// Masses are negative, or the two totals differ.
    Mass,
    /// A callback failed. Outputs hold the state of the last completed step.
    Callback,
}

/// How a run that returned no error ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub enum Outcome {
    /// Every step was done.
    Done,
    /// A callback asked to stop; the outputs hold the state of the last completed step.
    Stopped,
    /// The iteration bound was reached before the tolerance; the outputs hold the best iterate and say how far it is.
    NotConverged,
}

/// Shorthand of the whole crate.
pub type Result<T> = core::result::Result<T, Error>;

/// `Err(error)` unless `holds`.
#[inline]
pub(crate) fn ensure(holds: bool, error: Error) -> Result<()> {
    if holds { Ok(()) } else { Err(error) }
}
