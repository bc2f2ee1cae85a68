//! The C interface: check, view, call, translate.
//!
//! Every function exists for float and double by [`both`], which spells out the two names over one generic body. A body
//! checks its pointers ([`check`]), makes views of them, calls the room, and its result is translated to a `bary_status`.
#![expect(unsafe_code, reason = "raw pointers from C; src/capi/check.rs says what is checked and what is trusted")]
#![allow(missing_docs, unreachable_pub, non_camel_case_types, reason = "names and texts are written for the C header")]
#![allow(rustdoc::broken_intra_doc_links, reason = "brackets are C indices here")]
#![allow(clippy::missing_safety_doc, reason = "the header's preface says it once")]

mod causal;
mod cells;
mod certify;
mod check;
mod churn;
mod convert;
mod dense;
mod divergence;
mod field;
mod gaussian;
mod given;
mod gram;
mod grid;
mod homogenized;
mod independence;
mod interpolate;
mod jacobian;
mod layer;
mod likelihood;
mod limits;
mod linalg;
mod line;
mod map;
mod noise;
mod normal;
mod observe;
mod ot;
mod pairs;
mod plan;
mod predict;
mod random;
mod rank_test;
mod regime;
mod run;
mod semidiscrete;
mod simplex;
mod sinkhorn;
mod softmax;
mod sphere;
mod status;
mod step;
mod stochastic;
mod sweeps;
mod transport;

use crate::{Error, Outcome, Result};
use core::ffi::c_void;

/// What a field predicts: writes n rows of d numbers to `out` (row i at `out + i * d`) for the points `x` (row i at `x + i * ld`)
/// at time t. Returns 0 to go on, a positive number to stop, a negative one to fail. May not throw or longjmp.
pub type bary_field_f32 =
    Option<unsafe extern "C" fn(user: *mut c_void, out: *mut f32, x: *const f32, n: usize, d: usize, ld: usize, t: f32) -> i32>;

/// As bary_field_f32, for double.
pub type bary_field_f64 =
    Option<unsafe extern "C" fn(user: *mut c_void, out: *mut f64, x: *const f64, n: usize, d: usize, ld: usize, t: f64) -> i32>;

/// Sees a run after each step, counted from 1 to total: the points `x` (row i at `x + i * ld`). Returns 0 to go on, a positive
/// number to stop, a negative one to fail. May not throw or longjmp.
pub type bary_observer_f32 = Option<
    unsafe extern "C" fn(user: *mut c_void, step: usize, total: usize, x: *const f32, n: usize, d: usize, ld: usize) -> i32,
>;

/// As bary_observer_f32, for double.
pub type bary_observer_f64 = Option<
    unsafe extern "C" fn(user: *mut c_void, step: usize, total: usize, x: *const f64, n: usize, d: usize, ld: usize) -> i32,
>;

/// What a callback's return value asks for.
fn reply(value: i32) -> Result<Outcome> {
    match value {
        0 => Ok(Outcome::Done),
        1.. => Ok(Outcome::Stopped),
        _ => Err(Error::Callback),
    }
}

/// What a number from C names, of the numbers that the header gives.
fn named<V, const N: usize>(number: i32, names: [(i32, V); N]) -> Result<V> {
    names.into_iter().find(|(name, _)| *name == number).map(|(_, value)| value).ok_or(Error::Parameter)
}

/// The C type of an argument: `in` and `out` are pointers, `val` is passed by value; `T` is the scalar.
macro_rules! c_type {
    ($t:ident, in T) => { *const $t };
    ($t:ident, out T) => { *mut $t };
    ($t:ident, val T) => { $t };
    (f32, val field) => { crate::capi::bary_field_f32 };
    (f64, val field) => { crate::capi::bary_field_f64 };
    (f32, val field_divergence) => { crate::capi::likelihood::bary_field_divergence_f32 };
    (f64, val field_divergence) => { crate::capi::likelihood::bary_field_divergence_f64 };
    (f32, val observer) => { crate::capi::bary_observer_f32 };
    (f64, val observer) => { crate::capi::bary_observer_f64 };
    (f32, val sampler) => { crate::capi::semidiscrete::bary_sampler_f32 };
    (f64, val sampler) => { crate::capi::semidiscrete::bary_sampler_f64 };
    (f32, val sweep_observer) => { crate::capi::sinkhorn::bary_sweep_observer_f32 };
    (f64, val sweep_observer) => { crate::capi::sinkhorn::bary_sweep_observer_f64 };
    (f32, val costs) => { crate::capi::sinkhorn::bary_costs_f32 };
    (f64, val costs) => { crate::capi::sinkhorn::bary_costs_f64 };
    ($t:ident, val user) => { *mut core::ffi::c_void };
    ($t:ident, in $other:ident) => { *const $other };
    ($t:ident, out $other:ident) => { *mut $other };
    ($t:ident, val $other:ident) => { $other };
}

/// Two C functions, for float and double, over one generic body that returns a `Result`.
macro_rules! both {
    ($(#[$doc:meta])* fn $f32:ident, $f64:ident = $body:ident($($arg:ident: $way:tt $kind:ident),* $(,)?)) => {
        both!(@one f32, $(#[$doc])* $f32 = $body($($arg: $way $kind),*));
        both!(@one f64, $(#[$doc])* $f64 = $body($($arg: $way $kind),*));
    };
    (@one $t:ident, $(#[$doc:meta])* $name:ident = $body:ident($($arg:ident: $way:tt $kind:ident),*)) => {
        $(#[$doc])*
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $name($($arg: $crate::capi::c_type!($t, $way $kind)),*) -> $crate::capi::status::bary_status {
            // SAFETY: the caller keeps the header's promises, which are those of the body.
            unsafe { $body::<$t>($($arg),*) }.into()
        }
    };
}

/// Two C functions that return a size, for float and double.
macro_rules! sizes {
    ($(#[$doc:meta])* fn $f32:ident, $f64:ident = $body:ident: ($($arg:ident),*)) => {
        $(#[$doc])*
        #[unsafe(no_mangle)]
        pub extern "C" fn $f32($($arg: usize),*) -> usize { $body::<f32>($($arg),*) }
        $(#[$doc])*
        #[unsafe(no_mangle)]
        pub extern "C" fn $f64($($arg: usize),*) -> usize { $body::<f64>($($arg),*) }
    };
}

use {both, c_type, sizes};
