//! The kernel's parts by themselves, for counting: bary's functions over whole arrays, called from C (`../kernel.h`).
#![no_std]

use bary::Scalar;
use bary::simd::{Lane, distance2, dot};
use core::slice::{from_raw_parts, from_raw_parts_mut};

/// Calls `of` for each pair of rows.
///
/// SAFETY: `x` has n rows of d > 0 numbers, `y` m > 0, `out` room for n m numbers.
#[inline(always)]
unsafe fn pairs(out: *mut f32, x: *const f32, n: usize, y: *const f32, m: usize, d: usize, of: impl Fn(&[f32], &[f32]) -> f32) {
    // SAFETY: promised by the caller.
    let (out, x, y) = unsafe { (from_raw_parts_mut(out, n * m), from_raw_parts(x, n * d), from_raw_parts(y, m * d)) };
    for (out, x) in out.chunks_exact_mut(m.max(1)).zip(x.chunks_exact(d.max(1))) {
        for (slot, y) in out.iter_mut().zip(y.chunks_exact(d.max(1))) {
            *slot = of(x, y);
        }
    }
}

/// Calls `of` for each number.
///
/// SAFETY: `x` has `len` numbers, `out` room for as many.
#[inline(always)]
unsafe fn each(out: *mut f32, x: *const f32, len: usize, of: impl Fn(f32) -> f32) {
    // SAFETY: promised by the caller.
    let (out, x) = unsafe { (from_raw_parts_mut(out, len), from_raw_parts(x, len)) };
    for (slot, &x) in out.iter_mut().zip(x) {
        *slot = of(x);
    }
}

/// SAFETY: see `pairs`.
#[unsafe(no_mangle)]
unsafe extern "C" fn kernel_distance2(out: *mut f32, x: *const f32, n: usize, y: *const f32, m: usize, d: usize) {
    // SAFETY: promised by the caller.
    unsafe { pairs(out, x, n, y, m, d, distance2) }
}

/// SAFETY: see `pairs`.
#[unsafe(no_mangle)]
unsafe extern "C" fn kernel_dot(out: *mut f32, x: *const f32, n: usize, y: *const f32, m: usize, d: usize) {
    // SAFETY: promised by the caller.
    unsafe { pairs(out, x, n, y, m, d, dot) }
}

/// SAFETY: see `each`.
#[unsafe(no_mangle)]
unsafe extern "C" fn kernel_exp2(out: *mut f32, x: *const f32, len: usize) {
    // SAFETY: promised by the caller.
    unsafe { each(out, x, len, Scalar::exp2) }
}

/// SAFETY: see `each`.
#[unsafe(no_mangle)]
unsafe extern "C" fn kernel_weight(out: *mut f32, x: *const f32, len: usize) {
    // SAFETY: promised by the caller.
    unsafe { each(out, x, len, |x| x.weight()) }
}
