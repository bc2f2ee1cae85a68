//! Lanes of AArch64 registers: 128 bits (NEON), for either scalar.
//!
//! This module exists only where NEON is part of the target, as it is on every AArch64 with floating point. `max` is a comparison and
//! a choice, since the instruction of that name returns NaN for NaN; division and square root are the correctly rounded ones.
#![expect(unsafe_code, reason = "instructions are reached through functions that need a target feature")]

use super::register::{bits, register, sized};
use super::{Lane, sealed};
use crate::scalar::Scalar;
use core::arch::aarch64::*;
use core::marker::PhantomData;
use core::num::NonZeroUsize;

register! {
    /// 128 bits, NEON.
    Neon(float32x4_t);
    splat: vdupq_n_f32, vdupq_n_f64;
    sqrt: vsqrtq_f32, vsqrtq_f64;
    add(vaddq_f32, vaddq_f64), sub(vsubq_f32, vsubq_f64), mul(vmulq_f32, vmulq_f64), div(vdivq_f32, vdivq_f64);
    max {
        |a, b| vbslq_f32(vcgtq_f32(a, b), a, b),
        |a, b| vbslq_f64(vcgtq_f64(a, b), a, b)
    }
    zero_unless_at_least {
        |a, t, l| vandq_u32(a, vcgeq_f32(t, l)),
        |a, t, l| vandq_u64(a, vcgeq_f64(t, l))
    }
    pow2_of_rounded {
        |a, one| vaddq_u32(vshlq_n_u32::<23>(a), one),
        |a, one| vaddq_u64(vshlq_n_u64::<52>(a), one)
    }
    split {
        |a, one, below_two, unit| [vorrq_u32(vandq_u32(a, below_two), one), vorrq_u32(vshrq_n_u32::<23>(a), unit)],
        |a, one, below_two, unit| [vorrq_u64(vandq_u64(a, below_two), one), vorrq_u64(vshrq_n_u64::<52>(a), unit)]
    }
    interleave {
        |a, b| [vzip1q_f32(a, b), vzip2q_f32(a, b)],
        |a, b| [vzip1q_f64(a, b), vzip2q_f64(a, b)]
    }
}
