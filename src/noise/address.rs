//! From an address to the seed of a generator.
//!
//! The four words pass twice through `mix`, the finaliser of SplitMix64 (a bijection): first down, each word mixed with the
//! one before it, then down again with the last one carried to the first. Both passes can be undone word by word, so the
//! map of 256 bits to 256 bits is a bijection: distinct addresses give distinct states, and every bit depends on all four.

use rand_core::SeedableRng;

/// Where a row of noise lives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Address {
    /// The user's seed.
    pub seed: u64,
    /// What the noise is for: [`STREAM_INITIAL`](super::STREAM_INITIAL), [`STREAM_STEP`](super::STREAM_STEP), or the caller's.
    pub stream: u64,
    /// The step of a run, the layer of a network.
    pub step: u64,
    /// The point.
    pub row: u64,
}

impl Address {
    /// The row's generator.
    pub fn generator<R: SeedableRng>(self) -> R {
        generator(self.page().words(self.row))
    }

    /// What the rows of one step have in common.
    #[inline(always)]
    pub(super) fn page(self) -> Page {
        let a = mix(self.seed.wrapping_add(GOLDEN));
        let b = mix(self.stream.wrapping_add(a));
        Page([a, b, mix(self.step.wrapping_add(b))])
    }
}

/// The part of an address above its row, mixed.
#[derive(Clone, Copy)]
pub(super) struct Page([u64; 3]);

impl Page {
    /// The state of a row's generator as four words.
    #[inline(always)]
    pub(super) fn words(self, row: u64) -> [u64; 4] {
        let [a, b, c] = self.0;
        let d = mix(row.wrapping_add(c));
        let a = mix(a ^ d);
        let b = mix(b ^ a);
        let c = mix(c ^ b);
        [a, b, c, mix(d ^ c)]
    }
}

/// The generator with this state. A seed longer than 32 bytes repeats the four words, counted on and mixed again.
#[inline(always)]
pub(super) fn generator<R: SeedableRng>(words: [u64; 4]) -> R {
    let mut seed = R::Seed::default();
    for (chunk, i) in seed.as_mut().chunks_mut(8).zip(0u64..) {
        let word = words.iter().cycle().nth(i as usize & 3).copied().unwrap_or(0);
        let word = if i < 4 { word } else { mix(word.wrapping_add(i)) };
        for (byte, value) in chunk.iter_mut().zip(word.to_le_bytes()) {
            *byte = value;
        }
    }
    R::from_seed(seed)
}

/// 2^64 / golden ratio, made odd.
const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// The finaliser of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014; constants by Stafford).
#[inline(always)]
fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
