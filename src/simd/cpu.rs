//! Which lanes this machine has, found out once.
//!
//! `cpuid` names the instructions, `xgetbv` says whether the operating system saves their registers. The answer is kept in one
//! atomic byte, the library's only global; finding it twice at once gives it twice.
#![expect(unsafe_code, reason = "xgetbv is reached through a function that needs a target feature")]

#[cfg(target_arch = "x86")]
use core::arch::x86::{__cpuid, __cpuid_count, _xgetbv};
#[cfg(target_arch = "x86_64")]
use core::arch::x86_64::{__cpuid, __cpuid_count, _xgetbv};
use core::sync::atomic::{AtomicU8, Ordering};

/// Widths of registers, the narrowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Level {
    /// 128 bits
    Sse2 = 1,
    /// 256 bits
    Avx2 = 2,
    /// 512 bits
    Avx512 = 3,
}

static KNOWN: AtomicU8 = AtomicU8::new(0);

/// The widest registers of this machine.
#[inline]
pub fn level() -> Level {
    match KNOWN.load(Ordering::Relaxed) {
        1 => Level::Sse2,
        2 => Level::Avx2,
        3 => Level::Avx512,
        _ => {
            let found = find();
            KNOWN.store(found as u8, Ordering::Relaxed);
            found
        }
    }
}

/// From now on the widest registers that are used, if the machine has them. For tests: results do not depend on it.
pub fn limit(widest: Level) {
    KNOWN.store(widest.min(find()) as u8, Ordering::Relaxed);
}

#[cold]
fn find() -> Level {
    const OSXSAVE_AND_AVX: u32 = 1 << 27 | 1 << 28;
    if __cpuid(0).eax < 7 || __cpuid(1).ecx & OSXSAVE_AND_AVX != OSXSAVE_AND_AVX {
        return Level::Sse2;
    }
    // SAFETY: OSXSAVE says that xgetbv is there.
    let saved = unsafe { saved_registers() };
    let features = __cpuid_count(7, 0).ebx;
    if saved & 0xe6 == 0xe6 && features & (1 << 16) != 0 {
        Level::Avx512
    } else if saved & 6 == 6 && features & (1 << 5) != 0 {
        Level::Avx2
    } else {
        Level::Sse2
    }
}

#[target_feature(enable = "xsave")]
fn saved_registers() -> u64 {
    // SAFETY: register 0 is there wherever xgetbv is.
    unsafe { _xgetbv(0) }
}
