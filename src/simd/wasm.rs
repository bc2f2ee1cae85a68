//! Lanes of WebAssembly registers: 128 bits (simd128), for either scalar.
//!
//! This module exists only where simd128 is part of the target. The pseudo-maximum `pmax(b, a)` is `b < a ? a : b`, which is our
//! `a > b ? a : b`; the instruction called max returns NaN for NaN. Relaxed instructions, which may fuse, are not used.
#![expect(unsafe_code, reason = "registers are cast from and to numbers in memory")]
#![expect(unused_unsafe, reason = "here instructions need no promise; the macro is written for where they do")]

use super::register::{bits, register, sized};
use super::{Lane, sealed};
use crate::scalar::Scalar;
use core::arch::wasm32::*;
use core::marker::PhantomData;
use core::num::NonZeroUsize;

register! {
    /// 128 bits, simd128.
    Wasm(v128);
    splat: f32x4_splat, f64x2_splat;
    sqrt: f32x4_sqrt, f64x2_sqrt;
    add(f32x4_add, f64x2_add), sub(f32x4_sub, f64x2_sub), mul(f32x4_mul, f64x2_mul), div(f32x4_div, f64x2_div);
    max {
        |a, b| f32x4_pmax(b, a),
        |a, b| f64x2_pmax(b, a)
    }
    zero_unless_at_least {
        |a, t, l| v128_and(a, f32x4_ge(t, l)),
        |a, t, l| v128_and(a, f64x2_ge(t, l))
    }
    pow2_of_rounded {
        |a, one| i32x4_add(i32x4_shl(a, 23), one),
        |a, one| i64x2_add(i64x2_shl(a, 52), one)
    }
    split {
        |a, one, below_two, unit| [v128_or(v128_and(a, below_two), one), v128_or(u32x4_shr(a, 23), unit)],
        |a, one, below_two, unit| [v128_or(v128_and(a, below_two), one), v128_or(u64x2_shr(a, 52), unit)]
    }
    interleave {
        |a, b| [i32x4_shuffle::<0, 4, 1, 5>(a, b), i32x4_shuffle::<2, 6, 3, 7>(a, b)],
        |a, b| [i64x2_shuffle::<0, 2>(a, b), i64x2_shuffle::<1, 3>(a, b)]
    }
}
