//! The square root: the processor's instruction where `core` offers it, else `libm`'s software. Both are correctly
//! rounded (IEEE 754), so the bits agree.
#![allow(unsafe_code, reason = "instructions are reached through functions that need a target feature")]

#[cfg(all(any(target_arch = "x86", target_arch = "x86_64"), target_feature = "sse2"))]
mod machine {
    use arch::{_mm_cvtsd_f64, _mm_cvtss_f32, _mm_set_sd, _mm_set_ss, _mm_sqrt_pd, _mm_sqrt_ss};
    #[cfg(target_arch = "x86")]
    use core::arch::x86 as arch;
    #[cfg(target_arch = "x86_64")]
    use core::arch::x86_64 as arch;

    #[inline(always)]
    pub(in super::super) fn sqrt_f32(x: f32) -> f32 {
        // SAFETY: this module exists only where SSE2 is part of the target.
        unsafe { _mm_cvtss_f32(_mm_sqrt_ss(_mm_set_ss(x))) }
    }

    #[inline(always)]
    pub(in super::super) fn sqrt_f64(x: f64) -> f64 {
        // SAFETY: this module exists only where SSE2 is part of the target.
        unsafe { _mm_cvtsd_f64(_mm_sqrt_pd(_mm_set_sd(x))) }
    }
}

#[cfg(all(target_arch = "aarch64", target_feature = "neon"))]
mod machine {
    use core::arch::aarch64::{vdup_n_f32, vdup_n_f64, vget_lane_f32, vget_lane_f64, vsqrt_f32, vsqrt_f64};

    #[inline(always)]
    pub(in super::super) fn sqrt_f32(x: f32) -> f32 {
        // SAFETY: this module exists only where NEON is part of the target.
        unsafe { vget_lane_f32::<0>(vsqrt_f32(vdup_n_f32(x))) }
    }

    #[inline(always)]
    pub(in super::super) fn sqrt_f64(x: f64) -> f64 {
        // SAFETY: this module exists only where NEON is part of the target.
        unsafe { vget_lane_f64::<0>(vsqrt_f64(vdup_n_f64(x))) }
    }
}

// A hard-float ABI means single precision at least.
#[cfg(all(target_arch = "arm", target_abi = "eabihf"))]
mod machine {
    use core::arch::asm;
    pub(in super::super) use libm::sqrt as sqrt_f64;

    #[inline(always)]
    pub(in super::super) fn sqrt_f32(x: f32) -> f32 {
        let mut bits = x.to_bits();
        // SAFETY: the instructions touch the two registers they name. (Operands in s0 need a target feature that stable Rust has no name for.)
        unsafe {
            asm!(
                "vmov s0, {0}", "vsqrt.f32 s0, s0", "vmov {0}, s0",
                inout(reg) bits, out("s0") _, options(pure, nomem, nostack)
            );
        }
        f32::from_bits(bits)
    }
}

#[cfg(not(any(
    all(any(target_arch = "x86", target_arch = "x86_64"), target_feature = "sse2"),
    all(target_arch = "aarch64", target_feature = "neon"),
    all(target_arch = "arm", target_abi = "eabihf")
)))]
mod machine {
    pub(in super::super) use libm::{sqrt as sqrt_f64, sqrtf as sqrt_f32};
}

pub(super) use machine::{sqrt_f32, sqrt_f64};
