//! Attention under a causal mask: each query's results are those of a call with this query and the keys it sees, bit for bit, on every
//! width of lanes.

use bary::noise::{Address, normals};
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
use bary::simd::cpu::{Level, limit};
use bary::softmax::{Input, Logit, Output, attend, attend_causal, work_len};
use bary::{Error, Points, PointsMut, Scalar};
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};

#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
const LEVELS: [Level; 3] = [Level::Avx512, Level::Avx2, Level::Sse2];
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
const LEVELS: [(); 1] = [()];
#[cfg(not(any(target_arch = "x86", target_arch = "x86_64")))]
fn limit((): ()) {}

fn noise<T: Scalar>(n: usize, d: usize, stream: u64) -> Vec<T> {
    let mut data = vec![T::ZERO; n * d];
    normals(PointsMut::packed(&mut data, d).unwrap(), Address { stream, ..Address::default() }, 0).unwrap();
    data
}

/// Queries, keys, values, and what is added to the logits.
struct Problem<T> {
    arrays: [Vec<T>; 4],
    d: usize,
    dv: usize,
    biased: bool,
    logit: Logit<T>,
}

impl<T: Scalar> Problem<T> {
    fn new([n, m, d, dv]: [usize; 4], distance: bool, biased: bool) -> Self {
        let arrays = [noise(n, d, 1), noise(m, d, 2), noise(m, dv, 3), noise(m, 1, 4)];
        let logit =
            if distance { Logit::Distance { kappa: T::ONE, key_scale: T::lit(0.7) } } else { Logit::Dot { beta: T::lit(1.5) } };
        Self { arrays, d, dv, biased, logit }
    }

    fn input(&self) -> Input<'_, T> {
        let [queries, keys, values, bias] = &self.arrays;
        Input {
            queries: Points::packed(queries, self.d).unwrap(),
            keys: Points::packed(keys, self.d).unwrap(),
            values: Points::packed(values, self.dv).unwrap(),
            bias: self.biased.then_some(bias),
            logit: self.logit,
        }
    }

    fn work(&self) -> Vec<T> {
        vec![T::ZERO; work_len::<T>(self.d, self.dv)]
    }

    fn causal(&self) -> (Vec<T>, Vec<T>) {
        let n = self.input().queries.len();
        let (mut mean, mut lse) = (vec![T::NAN; n * self.dv], vec![T::NAN; n]);
        let rows = PointsMut::packed(&mut mean, self.dv).unwrap();
        attend_causal(Some(rows), Some(&mut lse), &self.input(), &mut self.work()).unwrap();
        (mean, lse)
    }

    /// Query by query.
    fn plain(&self) -> (Vec<T>, Vec<T>) {
        let input = self.input();
        let (n, m) = (input.queries.len(), input.keys.len());
        let (mut mean, mut lse) = (vec![T::NAN; n * self.dv], vec![T::NAN; n]);
        for (i, (mean, lse)) in mean.chunks_mut(self.dv).zip(lse.chunks_mut(1)).enumerate() {
            let seen = i + 1 + m - n;
            let one = Input {
                queries: input.queries.part(i, 1),
                keys: input.keys.part(0, seen),
                values: input.values.part(0, seen),
                bias: input.bias.map(|bias| &bias[..seen]),
                ..input
            };
            let rows = PointsMut::packed(mean, self.dv).unwrap();
            attend(Output { mean: Some(rows), lse: Some(lse), ..Output::default() }, &one, &mut self.work()).unwrap();
        }
        (mean, lse)
    }
}

fn same_bits<T: Scalar>(problem: &Problem<T>) {
    let want = problem.plain();
    for level in LEVELS {
        limit(level);
        assert_eq!(problem.causal(), want, "{:?}", problem.input().queries.len());
    }
}

#[test]
fn a_query_gets_what_it_would_get_alone() {
    let config =
        ProptestConfig { cases: 96, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() };
    // some more queries than lanes, caches of a few tiles or of many, and dimensions on both sides of the parts of 16
    let shapes =
        (0..150_usize, prop_oneof![3 => Just(0_usize), 2 => 1..200_usize, 1 => 2000..9000_usize], 1..20_usize, 1..20_usize);
    TestRunner::new(config)
        .run(&(shapes, any::<bool>(), any::<bool>()), |((n, cache, d, dv), distance, biased)| {
            let n = if cache > 2000 { n % 4 } else { n };
            same_bits(&Problem::<f64>::new([n, n + cache + usize::from(n == 0), d, dv], distance, biased));
            same_bits(&Problem::<f32>::new([n, n + cache + usize::from(n == 0), d, dv], distance, biased));
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_mask_may_leave_only_some_keys() {
    let mut problem = Problem::<f64>::new([130, 133, 3, 2], false, true);
    // of the first tile one key is left, and none of the next
    problem.arrays[3][..3].fill(f64::NEG_INFINITY);
    problem.arrays[3][4..131].fill(f64::NEG_INFINITY);
    same_bits(&problem);
    problem.arrays[3][3] = f64::NEG_INFINITY;
    let (mut mean, mut lse) = (vec![7.0; 260], vec![7.0; 130]);
    let rows = PointsMut::packed(&mut mean, 2).unwrap();
    let result = attend_causal(Some(rows), Some(&mut lse), &problem.input(), &mut problem.work());
    assert_eq!(result, Err(Error::Empty));
    assert!(mean.iter().chain(&lse).all(|&x| x == 7.0));
}

#[test]
fn bad_input_is_refused_and_nothing_is_written() {
    let problem = Problem::<f32>::new([3, 5, 2, 2], false, false);
    let (input, mut mean, mut lse) = (problem.input(), vec![7.0_f32; 6], vec![7.0_f32; 3]);
    let mut refused = |input: &Input<'_, f32>, lse_len: usize, work: usize, error: Error| {
        let rows = PointsMut::packed(&mut mean, 2).unwrap();
        let result = attend_causal(Some(rows), Some(&mut lse[..lse_len]), input, &mut problem.work()[..work]);
        assert_eq!(result, Err(error));
        assert!(mean.iter().chain(&lse).all(|&x| x == 7.0));
    };
    let full = problem.work().len();
    refused(&input, 2, full, Error::Length);
    refused(&input, 3, full - 1, Error::Scratch);
    refused(&Input { keys: input.keys.part(0, 2), values: input.values.part(0, 2), ..input }, 3, full, Error::Shape);
    refused(&Input { values: input.values.part(0, 4), ..input }, 3, full, Error::Shape);
    refused(&Input { logit: Logit::Dot { beta: f32::NAN }, ..input }, 3, full, Error::Parameter);
    refused(&Input { logit: Logit::Dot { beta: f32::MAX }, ..input }, 3, full, Error::Range);
    let nan = [f32::NAN; 10];
    refused(&Input { keys: Points::packed(&nan, 2).unwrap(), ..input }, 3, full, Error::NonFinite);
    attend_causal(None, None, &input, &mut problem.work()).unwrap();
}
