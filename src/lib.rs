#![no_std]
#![doc = include_str!("../README.md")]
// what could panic is refused here; what then still could is found by the linker (below)
#![deny(clippy::indexing_slicing, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::string_slice)]
#![deny(clippy::unreachable, clippy::todo, clippy::unimplemented)]

#[cfg(feature = "capi")]
mod capi;
pub mod error;
pub mod flow;
pub mod independence;
pub mod linalg;
pub mod noise;
pub mod ot;
pub mod points;
pub mod scalar;
pub mod simd;
pub mod softmax;
pub mod sphere;

pub use error::{Error, Outcome, Result};
pub use points::{Points, PointsMut};
pub use scalar::Scalar;

/// A panic in a C archive would call a symbol that nothing defines, so an archive in which one can happen does not link.
#[cfg(feature = "panic-handler")]
#[panic_handler]
#[expect(unsafe_code, reason = "the one call that proves the absence of panics at link time")]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    unsafe extern "C" {
        safe fn bary_a_panic_survived() -> !;
    }
    bary_a_panic_survived()
}
