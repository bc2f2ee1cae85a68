//! Results, versions, and the names of both.

use crate::{Error, Outcome, Result};
use core::ffi::{CStr, c_char};

/// What a call returns: 0 done, positive stopped early with valid outputs, negative an error. Numbers are never reused.
/// After an error no output was written; the one exception is BARY_ERR_CALLBACK (and an error that a later step of a run
/// meets), when outputs hold the state of the last completed step.
#[repr(i32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::upper_case_acronyms, reason = "the enumerators as C sees them")]
pub enum bary_status {
    /// Done.
    BARY_OK = 0,
    /// A callback asked to stop; outputs hold the state of the last completed step.
    BARY_STOPPED = 1,
    /// The iteration bound was reached before the tolerance; outputs hold the best iterate and say how far it is.
    BARY_NOT_CONVERGED = 2,
    /// A pointer is NULL although its length is not zero.
    BARY_ERR_NULL = -1,
    /// Shapes disagree, a dimension is zero, a leading dimension is shorter than a row, or an array is too long to exist.
    BARY_ERR_SHAPE = -2,
    /// An array is shorter than its shape needs, or an index is out of range.
    BARY_ERR_LENGTH = -3,
    /// Scratch is shorter than the size function says.
    BARY_ERR_SCRATCH = -4,
    /// A pointer is not aligned for its type.
    BARY_ERR_ALIGN = -5,
    /// An output or scratch array overlaps another argument.
    BARY_ERR_OVERLAP = -6,
    /// A parameter is not finite, outside its range, or not one of its names.
    BARY_ERR_PARAMETER = -7,
    /// An array that is scanned holds a NaN or an infinity.
    BARY_ERR_NONFINITE = -8,
    /// The numbers are finite but so large, or so close, that a result would overflow or coincide.
    BARY_ERR_RANGE = -9,
    /// Times are not finite and strictly monotone, or a step starts where it may not.
    BARY_ERR_TIMES = -10,
    /// There is nothing to average: no points, or none with weight.
    BARY_ERR_EMPTY = -11,
    /// Masses are negative, or two totals differ.
    BARY_ERR_MASS = -12,
    /// A callback returned a negative number.
    BARY_ERR_CALLBACK = -13,
}

use bary_status::*;

impl From<Error> for bary_status {
    fn from(error: Error) -> Self {
        match error {
            Error::Null => BARY_ERR_NULL,
            Error::Shape => BARY_ERR_SHAPE,
            Error::Length => BARY_ERR_LENGTH,
            Error::Scratch => BARY_ERR_SCRATCH,
            Error::Align => BARY_ERR_ALIGN,
            Error::Overlap => BARY_ERR_OVERLAP,
            Error::Parameter => BARY_ERR_PARAMETER,
            Error::NonFinite => BARY_ERR_NONFINITE,
            Error::Range => BARY_ERR_RANGE,
            Error::Times => BARY_ERR_TIMES,
            Error::Empty => BARY_ERR_EMPTY,
            Error::Mass => BARY_ERR_MASS,
            Error::Callback => BARY_ERR_CALLBACK,
        }
    }
}

impl From<Result<()>> for bary_status {
    fn from(result: Result<()>) -> Self {
        result.map_or_else(Self::from, |()| BARY_OK)
    }
}

impl From<Result<Outcome>> for bary_status {
    fn from(result: Result<Outcome>) -> Self {
        match result {
            Ok(Outcome::Done) => BARY_OK,
            Ok(Outcome::Stopped) => BARY_STOPPED,
            Ok(Outcome::NotConverged) => BARY_NOT_CONVERGED,
            Err(error) => error.into(),
        }
    }
}

/// The name and meaning of any status, in English; never NULL, never to be freed.
#[unsafe(no_mangle)]
pub extern "C" fn bary_status_str(status: i32) -> *const c_char {
    let text: &CStr = match status {
        0 => c"BARY_OK: done",
        1 => c"BARY_STOPPED: a callback asked to stop",
        2 => c"BARY_NOT_CONVERGED: the iteration bound was reached first",
        -1 => c"BARY_ERR_NULL: a pointer is NULL",
        -2 => c"BARY_ERR_SHAPE: shapes disagree",
        -3 => c"BARY_ERR_LENGTH: an array is too short, or an index out of range",
        -4 => c"BARY_ERR_SCRATCH: scratch is too short",
        -5 => c"BARY_ERR_ALIGN: a pointer is not aligned for its type",
        -6 => c"BARY_ERR_OVERLAP: arrays overlap",
        -7 => c"BARY_ERR_PARAMETER: a parameter is outside its range",
        -8 => c"BARY_ERR_NONFINITE: an array holds a NaN or an infinity",
        -9 => c"BARY_ERR_RANGE: a result would overflow or coincide",
        -10 => c"BARY_ERR_TIMES: times are not strictly monotone",
        -11 => c"BARY_ERR_EMPTY: there is nothing to average",
        -12 => c"BARY_ERR_MASS: masses are negative, or totals differ",
        -13 => c"BARY_ERR_CALLBACK: a callback failed",
        _ => c"unknown status",
    };
    text.as_ptr()
}

/// The part of a version that is a decimal number.
const fn number(text: &str) -> u32 {
    match u32::from_str_radix(text, 10) {
        Ok(number) => number,
        Err(_) => 0,
    }
}

/// The version of the library that is linked: MAJOR * 1000000 + MINOR * 1000 + PATCH, BARY_VERSION of its header.
#[unsafe(no_mangle)]
pub extern "C" fn bary_version() -> u32 {
    const VERSION: u32 = number(env!("CARGO_PKG_VERSION_MAJOR")) * 1_000_000
        + number(env!("CARGO_PKG_VERSION_MINOR")) * 1_000
        + number(env!("CARGO_PKG_VERSION_PATCH"));
    VERSION
}

/// Changes when a program must be recompiled: BARY_ABI_VERSION of the header it was built with must equal it.
#[unsafe(no_mangle)]
pub extern "C" fn bary_abi_version() -> u32 {
    1
}
