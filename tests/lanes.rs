//! One result whatever runs it: every width of lanes that this machine has, a scalar alone, batches cut into blocks and single queries,
//! threads, and keys accumulated in parts cut at multiples of 64 give the same bits. One hash for each scalar type is printed.

use bary::noise::{Address, normals};
#[cfg(any(target_arch = "x86", target_arch = "x86_64"))]
use bary::simd::cpu::{Level, limit};
use bary::softmax::{Input, Logit, Output, STATE_EXTRA, accumulate, attend, finish, reset, work_len};
use bary::sphere::{Form, Retraction, attention, attention_step, attention_step_work_len, attention_work_len, normalise};
use bary::{Points, PointsMut, Scalar, flow};
use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use std::sync::Mutex;

/// The level of lanes is global.
static LEVEL: Mutex<()> = Mutex::new(());

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

/// Queries, keys, values and a bias.
struct Problem<T> {
    arrays: [Vec<T>; 4],
    n: usize,
    d: usize,
    dv: usize,
    logit: Logit<T>,
    moments: bool,
}

impl<T: Scalar> Problem<T> {
    fn new(shape: [usize; 4], distance: bool, moments: bool) -> Self {
        let [n, m, d, dv] = shape;
        let arrays = [noise(n, d, 1), noise(m, d, 2), noise(m, dv, 3), noise(m, 1, 4)];
        let logit =
            if distance { Logit::Distance { kappa: T::ONE, key_scale: T::lit(0.7) } } else { Logit::Dot { beta: T::ONE } };
        Self { arrays, n, d, dv, logit, moments }
    }

    fn input(&self) -> Input<'_, T> {
        let [queries, keys, values, bias] = &self.arrays;
        Input {
            queries: Points::packed(queries, self.d).unwrap(),
            keys: Points::packed(keys, self.d).unwrap(),
            values: Points::packed(values, self.dv).unwrap(),
            bias: self.moments.then_some(bias),
            logit: self.logit,
        }
    }

    /// Calls `results` with places for n queries' mean, lse and moments; these in one list, query by query.
    fn collect(&self, n: usize, results: impl FnOnce(Output<'_, T>)) -> Vec<T> {
        let (mut mean, mut lists) = (vec![T::ZERO; n * self.dv], vec![T::ZERO; 4 * n]);
        let mut parts = lists.chunks_mut(n);
        let lse = parts.next();
        let mut rest = parts.filter(|_| self.moments);
        results(Output {
            mean: Some(PointsMut::packed(&mut mean, self.dv).unwrap()),
            lse,
            trcov: rest.next(),
            participation: rest.next(),
            mean_logit: rest.next(),
            covariance: None,
        });
        let query = |i: usize| mean[i * self.dv..(i + 1) * self.dv].iter().chain(lists[i..].iter().step_by(n));
        (0..n).flat_map(query).copied().collect()
    }

    fn work(&self) -> Vec<T> {
        vec![T::ZERO; work_len::<T>(self.d, self.dv)]
    }

    /// Queries `start` to `start + count` in one call.
    fn attend(&self, start: usize, count: usize) -> Vec<T> {
        let input = self.input();
        let queries = input.queries.part(start, count);
        self.collect(queries.len(), |output| attend(output, &Input { queries, ..input }, &mut self.work()).unwrap())
    }

    /// All queries, `block` at a time, each block on a thread of its own.
    fn on_threads(&self, block: usize) -> Vec<T> {
        let starts: Vec<usize> = (0..self.n).step_by(block).collect();
        std::thread::scope(|scope| {
            let threads: Vec<_> = starts.iter().map(|&start| scope.spawn(move || self.attend(start, block))).collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        })
    }

    /// All queries, the keys in parts of so many tiles.
    fn accumulated(&self, tiles: usize) -> Vec<T> {
        let (input, width) = (self.input(), self.dv + STATE_EXTRA);
        let mut state = vec![T::ZERO; self.n * width];
        reset(PointsMut::packed(&mut state, width).unwrap()).unwrap();
        for start in (0..input.keys.len()).step_by(64 * tiles) {
            let (keys, values) = (input.keys.part(start, 64 * tiles), input.values.part(start, 64 * tiles));
            let bias = input.bias.map(|bias| &bias[start..start + keys.len()]);
            let part = Input { keys, values, bias, ..input };
            accumulate(PointsMut::packed(&mut state, width).unwrap(), &part, self.moments, &mut self.work()).unwrap();
        }
        self.collect(self.n, |output| finish(output, Points::packed(&state, width).unwrap()).unwrap())
    }
}

/// Self-attention on the sphere, its step, and a step of a flow.
fn layer<T: Scalar>(n: usize, d: usize) -> Vec<T> {
    let mut x = noise(n, d, 5);
    normalise(PointsMut::packed(&mut x, d).unwrap());
    let mut drive = vec![T::ZERO; n * d];
    let mut work = vec![T::ZERO; attention_step_work_len::<T>(n, d)];
    let beta = T::lit(2.5);
    attention(PointsMut::packed(&mut drive, d).unwrap(), Points::packed(&x, d).unwrap(), beta, Form::Unnormalised, &mut work)
        .unwrap();
    let mut all = drive.clone();
    for retraction in [Retraction::Normalise, Retraction::Exponential, Retraction::Moebius] {
        let x = PointsMut::packed(&mut x, d).unwrap();
        attention_step(x, beta, T::lit(0.3), Form::Softmax, retraction, &mut work).unwrap();
    }
    all.extend(&x);
    flow::euler(PointsMut::packed(&mut x, d).unwrap(), Points::packed(&drive, d).unwrap(), T::ZERO, T::lit(0.1)).unwrap();
    all.extend(&x);
    all
}

/// The drive of self-attention one token at a time, by the plain pass over keys relative to the known shift, without lanes' help.
fn same_as_single_tokens<T: Scalar>(n: usize, d: usize) {
    let mut x = noise::<T>(n, d, 5);
    normalise(PointsMut::packed(&mut x, d).unwrap());
    let mut drive = vec![T::ZERO; n * d];
    let mut work = vec![T::ZERO; attention_work_len::<T>(n, d)];
    let beta = T::lit(2.5);
    attention(PointsMut::packed(&mut drive, d).unwrap(), Points::packed(&x, d).unwrap(), beta, Form::Softmax, &mut work)
        .unwrap();
    let scale = beta * T::LOG2_E;
    for (i, drive) in drive.chunks(d).enumerate() {
        let (mut weight, mut totals) = (T::ZERO, vec![T::ZERO; d]);
        for tile in x.chunks(64 * d) {
            let mut own = (T::ZERO, vec![T::ZERO; d]);
            for key in tile.chunks(d) {
                let below = bary::simd::dot(&x[i * d..(i + 1) * d], key) * scale - scale;
                let w = if below >= T::lit(-100.0) { below.exp2() } else { T::ZERO };
                own.0 += w;
                own.1.iter_mut().zip(key).for_each(|(sum, &v)| *sum += w * v);
            }
            weight += own.0;
            totals.iter_mut().zip(own.1).for_each(|(total, sum)| *total += sum);
        }
        for (&got, total) in drive.iter().zip(totals) {
            assert_eq!(got, total / weight, "{n} {d} {i}");
        }
    }
}

/// FNV-1a.
fn hash<T: Scalar + Into<f64>>(seed: u64, list: &[T]) -> u64 {
    let words = list.iter().map(|&x| Into::<f64>::into(x).to_bits());
    words.fold(seed, |hash, word| (hash ^ word).wrapping_mul(0x0100_0000_01b3))
}

type Case = (usize, usize, usize, usize, bool, bool, usize, usize);

/// Everything at every level; the hash of it.
fn check<T: Scalar + Into<f64>>(seed: u64, (n, m, d, dv, distance, moments, block, tiles): Case) -> u64 {
    limit(LEVELS[0]);
    let problem = Problem::<T>::new([n, m, d, dv], distance, moments);
    let (want, want_layer) = (problem.attend(0, n), layer::<T>(n, d));
    for level in LEVELS {
        limit(level);
        let same =
            |got: Vec<T>, how: &str| assert!(got == want, "{how}: {n} {m} {d} {dv} {distance} {moments} {block} {tiles}");
        same(problem.attend(0, n), "whole");
        same((0..n).flat_map(|i| problem.attend(i, 1)).collect(), "single queries");
        same(problem.on_threads(block), "blocks on threads");
        same(problem.accumulated(tiles), "accumulated");
        assert!(layer::<T>(n, d) == want_layer, "layer: {n} {d}");
        assert!(noise::<T>(n, d, 1) == problem.arrays[0], "noise: {n} {d}");
    }
    limit(LEVELS[0]);
    hash(hash(seed, &want), &want_layer)
}

#[test]
fn one_hash_for_each_scalar_type() {
    let _level = LEVEL.lock().unwrap();
    let sizes = || 1usize..131;
    let cases = (sizes(), sizes(), sizes(), sizes(), any::<bool>(), any::<bool>(), 1usize..40, 1usize..3);
    let config =
        ProptestConfig { cases: 60, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() };
    let hashes = std::cell::Cell::new((0xcbf2_9ce4_8422_2325, 0xcbf2_9ce4_8422_2325));
    let few_queries =
        [(1, 1024, 2, 2, true, false, 1, 3), (2, 2100, 3, 3, false, true, 1, 2), (1, 700, 40, 20, false, true, 1, 5)];
    let add = |case: Case| hashes.set((check::<f32>(hashes.get().0, case), check::<f64>(hashes.get().1, case)));
    few_queries.into_iter().for_each(add);
    TestRunner::new(config)
        .run(&cases, |case| {
            add(case);
            Ok(())
        })
        .unwrap();
    println!("f32 {:016x}, f64 {:016x}", hashes.get().0, hashes.get().1);
}

#[test]
fn mutual_attention_is_the_plain_pass() {
    let _level = LEVEL.lock().unwrap();
    for level in LEVELS {
        limit(level);
        for (n, d) in [(1, 1), (5, 2), (16, 3), (20, 3), (33, 3), (64, 5), (65, 3), (128, 17), (200, 33), (130, 70)] {
            same_as_single_tokens::<f32>(n, d);
            same_as_single_tokens::<f64>(n, d);
        }
    }
    limit(LEVELS[0]);
}
