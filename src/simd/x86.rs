//! Lanes of x86 registers: 128 bits (SSE2), 256 (AVX2) and 512 (AVX-512F), for either scalar.
//!
//! Comparisons are false on NaN, and `max(a, b)` is `a > b ? a : b` in hardware too. Each method is inlined into a function for which
//! its instructions are switched on: only [`super::dispatch`] and the lane tests make such functions, after [`super::cpu::level`] has
//! said that the machine has them.
#![expect(unsafe_code, reason = "instructions are reached through functions that need a target feature")]

use super::cpu::Level;
use super::register::{bits, register, sized};
use super::{Kernel, Lane, Wide, sealed};
use crate::scalar::Scalar;
#[cfg(target_arch = "x86")]
use core::arch::x86::*;
#[cfg(target_arch = "x86_64")]
use core::arch::x86_64::*;
use core::marker::PhantomData;
use core::num::NonZeroUsize;

register! {
    /// 128 bits, SSE2.
    Sse2(__m128);
    splat: _mm_set1_ps, _mm_set1_pd;
    sqrt: _mm_sqrt_ps, _mm_sqrt_pd;
    add(_mm_add_ps, _mm_add_pd), sub(_mm_sub_ps, _mm_sub_pd), mul(_mm_mul_ps, _mm_mul_pd), div(_mm_div_ps, _mm_div_pd);
    max { |a, b| _mm_max_ps(a, b), |a, b| _mm_max_pd(a, b) }
    zero_unless_at_least {
        |a, t, l| _mm_and_ps(a, _mm_cmpge_ps(t, l)),
        |a, t, l| _mm_and_pd(a, _mm_cmpge_pd(t, l))
    }
    pow2_of_rounded {
        |a, one| _mm_add_epi32(_mm_slli_epi32::<23>(a), one),
        |a, one| _mm_add_epi64(_mm_slli_epi64::<52>(a), one)
    }
    split {
        |a, one, below_two, unit| [_mm_or_si128(_mm_and_si128(a, below_two), one), _mm_or_si128(_mm_srli_epi32::<23>(a), unit)],
        |a, one, below_two, unit| [_mm_or_si128(_mm_and_si128(a, below_two), one), _mm_or_si128(_mm_srli_epi64::<52>(a), unit)]
    }
    interleave {
        |a, b| [_mm_unpacklo_ps(a, b), _mm_unpackhi_ps(a, b)],
        |a, b| [_mm_unpacklo_pd(a, b), _mm_unpackhi_pd(a, b)]
    }
}

register! {
    /// 256 bits, AVX2.
    Avx2(__m256);
    splat: _mm256_set1_ps, _mm256_set1_pd;
    sqrt: _mm256_sqrt_ps, _mm256_sqrt_pd;
    add(_mm256_add_ps, _mm256_add_pd), sub(_mm256_sub_ps, _mm256_sub_pd),
    mul(_mm256_mul_ps, _mm256_mul_pd), div(_mm256_div_ps, _mm256_div_pd);
    max { |a, b| _mm256_max_ps(a, b), |a, b| _mm256_max_pd(a, b) }
    zero_unless_at_least {
        |a, t, l| _mm256_and_ps(a, _mm256_cmp_ps::<_CMP_GE_OQ>(t, l)),
        |a, t, l| _mm256_and_pd(a, _mm256_cmp_pd::<_CMP_GE_OQ>(t, l))
    }
    pow2_of_rounded {
        |a, one| _mm256_add_epi32(_mm256_slli_epi32::<23>(a), one),
        |a, one| _mm256_add_epi64(_mm256_slli_epi64::<52>(a), one)
    }
    split {
        |a, one, below_two, unit| [
            _mm256_or_si256(_mm256_and_si256(a, below_two), one),
            _mm256_or_si256(_mm256_srli_epi32::<23>(a), unit)
        ],
        |a, one, below_two, unit| [
            _mm256_or_si256(_mm256_and_si256(a, below_two), one),
            _mm256_or_si256(_mm256_srli_epi64::<52>(a), unit)
        ]
    }
    interleave {
        |a, b| halves_ps(_mm256_unpacklo_ps(a, b), _mm256_unpackhi_ps(a, b)),
        |a, b| halves_pd(_mm256_unpacklo_pd(a, b), _mm256_unpackhi_pd(a, b))
    }
}

register! {
    /// 512 bits, AVX-512F.
    Avx512(__m512);
    splat: _mm512_set1_ps, _mm512_set1_pd;
    sqrt: _mm512_sqrt_ps, _mm512_sqrt_pd;
    add(_mm512_add_ps, _mm512_add_pd), sub(_mm512_sub_ps, _mm512_sub_pd),
    mul(_mm512_mul_ps, _mm512_mul_pd), div(_mm512_div_ps, _mm512_div_pd);
    max { |a, b| _mm512_max_ps(a, b), |a, b| _mm512_max_pd(a, b) }
    zero_unless_at_least {
        |a, t, l| _mm512_maskz_mov_ps(_mm512_cmp_ps_mask::<_CMP_GE_OQ>(t, l), a),
        |a, t, l| _mm512_maskz_mov_pd(_mm512_cmp_pd_mask::<_CMP_GE_OQ>(t, l), a)
    }
    pow2_of_rounded {
        |a, one| _mm512_add_epi32(_mm512_slli_epi32::<23>(a), one),
        |a, one| _mm512_add_epi64(_mm512_slli_epi64::<52>(a), one)
    }
    split {
        |a, one, below_two, unit| [
            _mm512_or_si512(_mm512_and_si512(a, below_two), one),
            _mm512_or_si512(_mm512_srli_epi32::<23>(a), unit)
        ],
        |a, one, below_two, unit| [
            _mm512_or_si512(_mm512_and_si512(a, below_two), one),
            _mm512_or_si512(_mm512_srli_epi64::<52>(a), unit)
        ]
    }
    interleave {
        |a, b| [_mm512_permutex2var_ps(a, first_ps(), b), _mm512_permutex2var_ps(a, second_ps(), b)],
        |a, b| [_mm512_permutex2var_pd(a, first_pd(), b), _mm512_permutex2var_pd(a, second_pd(), b)]
    }
}

/// The low halves of both, and the high ones.
#[target_feature(enable = "avx2")]
fn halves_ps(a: __m256, b: __m256) -> [__m256; 2] {
    [_mm256_permute2f128_ps::<0x20>(a, b), _mm256_permute2f128_ps::<0x31>(a, b)]
}

/// The low halves of both, and the high ones.
#[target_feature(enable = "avx2")]
fn halves_pd(a: __m256d, b: __m256d) -> [__m256d; 2] {
    [_mm256_permute2f128_pd::<0x20>(a, b), _mm256_permute2f128_pd::<0x31>(a, b)]
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
