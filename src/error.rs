//! What can go wrong, for every room.

/// Why a call did nothing. Unless a function says otherwise, its outputs are untouched when it returns one of these.
///
/// The discriminants are the C interface's `bary_status` values and are never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(i32)]
pub enum Error {
    /// A pointer was NULL although its length is not zero (C only).
    Null = -1,
    /// Shapes disagree, a dimension is zero, or a leading dimension is shorter than a row.
    Shape = -2,
    /// An array is shorter than its shape needs.
    Length = -3,
    /// Scratch is shorter than the size function says.
    Scratch = -4,
    /// A pointer is not aligned for its type (C only).
    Align = -5,
    /// An output or scratch array overlaps another argument (C only: Rust's borrows exclude it).
    Overlap = -6,
    /// A parameter is not finite or lies outside its range.
    Parameter = -7,
    /// An array that this function scans holds a NaN or an infinity.
    NonFinite = -8,
    /// The numbers are finite but so large, or so close, that the result would overflow or coincide.
    Range = -9,
    /// Times are not strictly monotone.
    Times = -10,
    /// There is nothing to average: no keys, or every key masked by a bias of minus infinity.
    Empty = -11,
    /// Masses are negative, or the two totals differ.
    Mass = -12,
    /// A callback failed. Outputs hold the state of the last completed step.
    Callback = -13,
}

/// How a run that returned no error ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub enum Outcome {
    /// Every step was done.
    Done,
    /// A callback asked to stop; the outputs hold the state of the last completed step.
    Stopped,
}

/// Shorthand of the whole crate.
pub type Result<T> = core::result::Result<T, Error>;

/// `Err(error)` unless `holds`.
#[inline]
pub(crate) fn ensure(holds: bool, error: Error) -> Result<()> {
    if holds { Ok(()) } else { Err(error) }
}
