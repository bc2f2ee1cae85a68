//! Lanes of x86 registers: 128 bits (SSE2), 256 (AVX2) and 512 (AVX-512F), for either scalar.
//!
//! A register of T holds the bits of `bytes / size of T` numbers; which instruction an operation is follows from the size of T, a
//! constant, so the other branch leaves no code. Comparisons are false on NaN, and `max(a, b)` is `a > b ? a : b` in hardware
//! too. Each method is inlined into a function for which its instructions are switched on: only [`super::dispatch`] and the
//! lane tests make such functions, after [`super::cpu::level`] has said that the machine has them.
#![expect(unsafe_code, reason = "instructions are reached through functions that need a target feature")]

use super::cpu::Level;
use super::{Kernel, Lane, Wide, sealed};
use crate::scalar::Scalar;
#[cfg(target_arch = "x86")]
use core::arch::x86::*;
#[cfg(target_arch = "x86_64")]
use core::arch::x86_64::*;
use core::marker::PhantomData;
use core::num::NonZeroUsize;

/// The bits of one plain value as another of the same size.
#[inline(always)]
fn bits<A: Copy, B: Copy>(a: A) -> B {
    const { assert!(size_of::<A>() == size_of::<B>()) };
    // SAFETY: as many bytes, and both are numbers or registers of numbers, for which every bit pattern is valid.
    unsafe { core::mem::transmute_copy(&a) }
}

/// A register type: its name, storage, bytes, and for f32 and f64 each the instructions of
/// splat, add, sub, mul, div, max, `a where t >= l else 0`, sqrt, 2^n, split, and interleave.
macro_rules! register {
    ($(#[$doc:meta])* $name:ident($raw:ty), $bytes:literal, $single:ty, $double:ty;
     $splat:ident, $splat_d:ident; $($op:ident: $single_op:ident, $double_op:ident;)* |$a:ident, $t:ident, $l:ident| $keep:expr, |$ad:ident, $td:ident, $ld:ident| $keep_d:expr;
     $sqrt:ident, $sqrt_d:ident;
     |$p:ident: $int:ty| $pow:expr, |$pd:ident: $intd:ty| $pow_d:expr;
     |$s:ident| $split:expr, |$sd:ident| $split_d:expr;
     |$i:ident, $j:ident| $zip:expr, |$id:ident, $jd:ident| $zip_d:expr) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        #[repr(transparent)]
        pub struct $name<T>($raw, PhantomData<T>);

        impl<T: Scalar> sealed::Sealed for $name<T> {}

        impl<T: Scalar> Lane<T> for $name<T> {
            const WIDTH: usize = $bytes / size_of::<T>();
            type Register = Self;

            #[inline(always)]
            fn splat(x: T) -> Self {
                // SAFETY: the instructions are there (head of this file).
                Self(if size_of::<T>() == 4 { bits(unsafe { $splat(x.as_f32()) }) } else { bits(unsafe { $splat_d(x.as_f64()) }) }, PhantomData)
            }

            #[inline(always)]
            fn from_fn(mut element: impl FnMut(usize) -> T) -> Self {
                let mut filled = Self::splat(T::ZERO);
                for (i, slot) in filled.elements_mut().iter_mut().enumerate() {
                    *slot = element(i);
                }
                filled
            }

            #[inline(always)]
            fn gather(list: &[T], stride: NonZeroUsize) -> Self {
                let mut filled = Self::splat(T::ZERO);
                let stride = stride.get();
                if list.len() > stride.saturating_mul(Self::WIDTH - 1) {
                    for (i, slot) in filled.elements_mut().iter_mut().enumerate() {
                        // SAFETY: i is at most WIDTH - 1, and the list reaches that far.
                        *slot = unsafe { *list.get_unchecked(i * stride) };
                    }
                } else {
                    for (i, slot) in filled.elements_mut().iter_mut().enumerate() {
                        *slot = list.get(stride.saturating_mul(i)).copied().unwrap_or(T::ZERO);
                    }
                }
                filled
            }

            #[inline(always)]
            fn load(list: &[T]) -> Self {
                if list.len() < Self::WIDTH {
                    return Self::gather(list, NonZeroUsize::MIN);
                }
                // SAFETY: the list has as many numbers.
                Self(unsafe { list.as_ptr().cast::<$raw>().read_unaligned() }, PhantomData)
            }

            #[inline(always)]
            fn store(mut self, list: &mut [T]) {
                if list.len() >= Self::WIDTH {
                    // SAFETY: the list has room for as many numbers.
                    unsafe { list.as_mut_ptr().cast::<$raw>().write_unaligned(self.0) };
                    return;
                }
                for (slot, &mut x) in list.iter_mut().zip(self.elements_mut()) {
                    *slot = x;
                }
            }

            #[inline(always)]
            fn get(mut self, i: usize) -> T {
                self.elements_mut().get(i).copied().unwrap_or(T::ZERO)
            }

            $(#[inline(always)]
            fn $op(self, other: Self) -> Self {
                let raw = if size_of::<T>() == 4 {
                    let (a, b): ($single, $single) = (bits(self.0), bits(other.0));
                    // SAFETY: the instructions are there (head of this file).
                    bits(unsafe { $single_op(a, b) })
                } else {
                    let (a, b): ($double, $double) = (bits(self.0), bits(other.0));
                    // SAFETY: the instructions are there (head of this file).
                    bits(unsafe { $double_op(a, b) })
                };
                Self(raw, PhantomData)
            })*

            #[inline(always)]
            fn sqrt(self) -> Self {
                // SAFETY: the instructions are there (head of this file).
                Self(if size_of::<T>() == 4 { bits(unsafe { $sqrt(bits(self.0)) }) } else { bits(unsafe { $sqrt_d(bits(self.0)) }) }, PhantomData)
            }

            #[inline(always)]
            fn split(self) -> (Self, Self) {
                let (significand, exponent) = if size_of::<T>() == 4 {
                    let $s: $int = bits(self.0);
                    // SAFETY: the instructions are there (head of this file).
                    let (significand, exponent) = unsafe { $split };
                    (bits(significand), bits(exponent))
                } else {
                    let $sd: $intd = bits(self.0);
                    // SAFETY: the instructions are there (head of this file).
                    let (significand, exponent) = unsafe { $split_d };
                    (bits(significand), bits(exponent))
                };
                // the exponent stands in the low bits of a number whose unit in the last place is 1
                (Self(significand, PhantomData), Self(exponent, PhantomData).sub(Self::splat(T::TABLES.exponent_zero)))
            }

            #[inline(always)]
            fn interleave(self, other: Self) -> (Self, Self) {
                let (first, second) = if size_of::<T>() == 4 {
                    let ($i, $j): ($single, $single) = (bits(self.0), bits(other.0));
                    // SAFETY: the instructions are there (head of this file).
                    let (first, second) = unsafe { $zip };
                    (bits(first), bits(second))
                } else {
                    let ($id, $jd): ($double, $double) = (bits(self.0), bits(other.0));
                    // SAFETY: the instructions are there (head of this file).
                    let (first, second) = unsafe { $zip_d };
                    (bits(first), bits(second))
                };
                (Self(first, PhantomData), Self(second, PhantomData))
            }

            #[inline(always)]
            fn zero_unless_at_least(self, test: Self, least: Self) -> Self {
                Self(if size_of::<T>() == 4 {
                    let ($a, $t, $l): ($single, $single, $single) = (bits(self.0), bits(test.0), bits(least.0));
                    // SAFETY: the instructions are there (head of this file).
                    bits(unsafe { $keep })
                } else {
                    let ($ad, $td, $ld): ($double, $double, $double) = (bits(self.0), bits(test.0), bits(least.0));
                    // SAFETY: the instructions are there (head of this file).
                    bits(unsafe { $keep_d })
                }, PhantomData)
            }

            #[inline(always)]
            fn pow2_of_rounded(self) -> Self {
                Self(if size_of::<T>() == 4 {
                    let $p: $int = bits(self.0);
                    // SAFETY: the instructions are there (head of this file).
                    bits(unsafe { $pow })
                } else {
                    let $pd: $intd = bits(self.0);
                    // SAFETY: the instructions are there (head of this file).
                    bits(unsafe { $pow_d })
                }, PhantomData)
            }
        }

        impl<T: Scalar> $name<T> {
            #[inline(always)]
            fn elements_mut(&mut self) -> &mut [T] {
                // SAFETY: a register is WIDTH numbers in memory.
                unsafe { core::slice::from_raw_parts_mut((&raw mut self.0).cast(), Self::WIDTH) }
            }
        }
    };
}

register! {
    /// 128 bits, SSE2.
    Sse2(__m128), 16, __m128, __m128d;
    _mm_set1_ps, _mm_set1_pd;
    add: _mm_add_ps, _mm_add_pd;
    sub: _mm_sub_ps, _mm_sub_pd;
    mul: _mm_mul_ps, _mm_mul_pd;
    div: _mm_div_ps, _mm_div_pd;
    max: _mm_max_ps, _mm_max_pd;
    |a, t, l| _mm_and_ps(a, _mm_cmpge_ps(t, l)), |a, t, l| _mm_and_pd(a, _mm_cmpge_pd(t, l));
    _mm_sqrt_ps, _mm_sqrt_pd;
    |a: __m128i| _mm_add_epi32(_mm_slli_epi32::<23>(a), _mm_set1_epi32(ONE_F32)),
    |a: __m128i| _mm_add_epi64(_mm_slli_epi64::<52>(a), _mm_set1_epi64x(ONE_F64));
    |a| (_mm_or_si128(_mm_and_si128(a, _mm_set1_epi32(FRACTION_F32)), _mm_set1_epi32(ONE_F32)), _mm_or_si128(_mm_srli_epi32::<23>(a), _mm_set1_epi32(UNIT_F32))),
    |a| (_mm_or_si128(_mm_and_si128(a, _mm_set1_epi64x(FRACTION_F64)), _mm_set1_epi64x(ONE_F64)), _mm_or_si128(_mm_srli_epi64::<52>(a), _mm_set1_epi64x(UNIT_F64)));
    |a, b| (_mm_unpacklo_ps(a, b), _mm_unpackhi_ps(a, b)),
    |a, b| (_mm_unpacklo_pd(a, b), _mm_unpackhi_pd(a, b))
}

register! {
    /// 256 bits, AVX2.
    Avx2(__m256), 32, __m256, __m256d;
    _mm256_set1_ps, _mm256_set1_pd;
    add: _mm256_add_ps, _mm256_add_pd;
    sub: _mm256_sub_ps, _mm256_sub_pd;
    mul: _mm256_mul_ps, _mm256_mul_pd;
    div: _mm256_div_ps, _mm256_div_pd;
    max: _mm256_max_ps, _mm256_max_pd;
    |a, t, l| _mm256_and_ps(a, _mm256_cmp_ps::<_CMP_GE_OQ>(t, l)), |a, t, l| _mm256_and_pd(a, _mm256_cmp_pd::<_CMP_GE_OQ>(t, l));
    _mm256_sqrt_ps, _mm256_sqrt_pd;
    |a: __m256i| _mm256_add_epi32(_mm256_slli_epi32::<23>(a), _mm256_set1_epi32(ONE_F32)),
    |a: __m256i| _mm256_add_epi64(_mm256_slli_epi64::<52>(a), _mm256_set1_epi64x(ONE_F64));
    |a| (_mm256_or_si256(_mm256_and_si256(a, _mm256_set1_epi32(FRACTION_F32)), _mm256_set1_epi32(ONE_F32)), _mm256_or_si256(_mm256_srli_epi32::<23>(a), _mm256_set1_epi32(UNIT_F32))),
    |a| (_mm256_or_si256(_mm256_and_si256(a, _mm256_set1_epi64x(FRACTION_F64)), _mm256_set1_epi64x(ONE_F64)), _mm256_or_si256(_mm256_srli_epi64::<52>(a), _mm256_set1_epi64x(UNIT_F64)));
    |a, b| halves_ps(_mm256_unpacklo_ps(a, b), _mm256_unpackhi_ps(a, b)),
    |a, b| halves_pd(_mm256_unpacklo_pd(a, b), _mm256_unpackhi_pd(a, b))
}

register! {
    /// 512 bits, AVX-512F.
    Avx512(__m512), 64, __m512, __m512d;
    _mm512_set1_ps, _mm512_set1_pd;
    add: _mm512_add_ps, _mm512_add_pd;
    sub: _mm512_sub_ps, _mm512_sub_pd;
    mul: _mm512_mul_ps, _mm512_mul_pd;
    div: _mm512_div_ps, _mm512_div_pd;
    max: _mm512_max_ps, _mm512_max_pd;
    |a, t, l| _mm512_maskz_mov_ps(_mm512_cmp_ps_mask::<_CMP_GE_OQ>(t, l), a),
    |a, t, l| _mm512_maskz_mov_pd(_mm512_cmp_pd_mask::<_CMP_GE_OQ>(t, l), a);
    _mm512_sqrt_ps, _mm512_sqrt_pd;
    |a: __m512i| _mm512_add_epi32(_mm512_slli_epi32::<23>(a), _mm512_set1_epi32(ONE_F32)),
    |a: __m512i| _mm512_add_epi64(_mm512_slli_epi64::<52>(a), _mm512_set1_epi64(ONE_F64));
    |a| (_mm512_or_si512(_mm512_and_si512(a, _mm512_set1_epi32(FRACTION_F32)), _mm512_set1_epi32(ONE_F32)), _mm512_or_si512(_mm512_srli_epi32::<23>(a), _mm512_set1_epi32(UNIT_F32))),
    |a| (_mm512_or_si512(_mm512_and_si512(a, _mm512_set1_epi64(FRACTION_F64)), _mm512_set1_epi64(ONE_F64)), _mm512_or_si512(_mm512_srli_epi64::<52>(a), _mm512_set1_epi64(UNIT_F64)));
    |a, b| (_mm512_permutex2var_ps(a, first_ps(), b), _mm512_permutex2var_ps(a, second_ps(), b)),
    |a, b| (_mm512_permutex2var_pd(a, first_pd(), b), _mm512_permutex2var_pd(a, second_pd(), b))
}

/// The low halves of both, and the high ones.
#[target_feature(enable = "avx2")]
fn halves_ps(a: __m256, b: __m256) -> (__m256, __m256) {
    (_mm256_permute2f128_ps::<0x20>(a, b), _mm256_permute2f128_ps::<0x31>(a, b))
}

/// The low halves of both, and the high ones.
#[target_feature(enable = "avx2")]
fn halves_pd(a: __m256d, b: __m256d) -> (__m256d, __m256d) {
    (_mm256_permute2f128_pd::<0x20>(a, b), _mm256_permute2f128_pd::<0x31>(a, b))
}

// Where the elements of two registers, counted through both, go when they are interleaved.
#[target_feature(enable = "avx512f")]
fn first_ps() -> __m512i {
    _mm512_setr_epi32(0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
}
#[target_feature(enable = "avx512f")]
fn second_ps() -> __m512i {
    _mm512_setr_epi32(8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
}
#[target_feature(enable = "avx512f")]
fn first_pd() -> __m512i {
    _mm512_setr_epi64(0, 8, 1, 9, 2, 10, 3, 11)
}
#[target_feature(enable = "avx512f")]
fn second_pd() -> __m512i {
    _mm512_setr_epi64(4, 12, 5, 13, 6, 14, 7, 15)
}

/// The bits of 1.
const ONE_F32: i32 = 1f32.to_bits() as i32;
const ONE_F64: i64 = 1f64.to_bits() as i64;
/// Where the fraction stands.
const FRACTION_F32: i32 = (1 << 23) - 1;
const FRACTION_F64: i64 = (1 << 52) - 1;
/// The bits of the number whose unit in the last place is 1.
const UNIT_F32: i32 = 8_388_608f32.to_bits() as i32;
const UNIT_F64: i64 = 4_503_599_627_370_496f64.to_bits() as i64;

/// Runs a kernel on the registers of one level, two side by side.
///
/// The level must be one that [`super::cpu::level`] allows.
#[inline]
pub(super) fn dispatch<T: Scalar, K: Kernel<T>>(kernel: K, level: Level) -> K::Output {
    match level {
        Level::Sse2 => kernel.run::<Wide<Sse2<T>, 2>>(),
        // SAFETY: the level says that the machine has the instructions.
        Level::Avx2 => unsafe { on_avx2(kernel) },
        // SAFETY: as above.
        Level::Avx512 => unsafe { on_avx512(kernel) },
    }
}

#[target_feature(enable = "avx2")]
fn on_avx2<T: Scalar, K: Kernel<T>>(kernel: K) -> K::Output {
    kernel.run::<Wide<Avx2<T>, 2>>()
}

#[target_feature(enable = "avx512f")]
fn on_avx512<T: Scalar, K: Kernel<T>>(kernel: K) -> K::Output {
    kernel.run::<Wide<Avx512<T>, 2>>()
}
