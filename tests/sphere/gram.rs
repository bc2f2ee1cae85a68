//! The Gram chain: its law is that of the layers, its numbers keep what overlaps keep.

use super::random;
use bary::noise::{Address, normals};
use bary::sphere::{
    Chain, Drive, Ensemble, Form, Law, Mask, QueryKey, RandomLayer, Retraction, gram, gram_order_parameter, gram_run,
    gram_step, gram_work_len, normalise,
};
use bary::{Error, Outcome, Points, PointsMut, Scalar};
use proptest::prelude::*;
use std::num::NonZeroUsize;

fn chain<T: Scalar>(dim: usize, heads: usize, query_key: QueryKey<T>, beta: f64, eta: f64) -> Chain<T> {
    let sd_value = T::lit(1.0 / (dim as f64).sqrt());
    Chain { dim, heads, query_key, beta: T::lit(beta), mask: Mask::Full, sd_value, eta: T::lit(eta), seed: 1 }
}

fn product(rank: usize, sd: f64) -> QueryKey<f64> {
    QueryKey::Product { rank, sd }
}

/// Overlaps after so many layers.
fn run<T: Scalar>(start: &[T], chain: &Chain<T>, layers: usize) -> Vec<T> {
    let n = start.len().isqrt();
    let (mut r, mut work) = (start.to_vec(), vec![T::NAN; gram_work_len::<T>(n)]);
    let done = gram_run(PointsMut::packed(&mut r, n).unwrap(), chain, 0, layers, |_, _, _| Ok(Outcome::Done), &mut work);
    assert_eq!(done, Ok(Outcome::Done));
    r
}

/// One overlap for all.
fn equal<T: Scalar>(n: usize, overlap: f64) -> Vec<T> {
    (0..n * n).map(|k| if k / n == k % n { T::ONE } else { T::lit(overlap) }).collect()
}

fn order<T: Scalar>(r: &[T]) -> T {
    gram_order_parameter(Points::packed(r, r.len().isqrt()).unwrap()).unwrap()
}

/// n unit tokens.
fn tokens(n: usize, d: usize, seed: u64) -> Vec<f64> {
    let mut x = vec![0.0; n * d];
    normals(PointsMut::packed(&mut x, d).unwrap(), Address { seed, ..Address::default() }, 0).unwrap();
    normalise(PointsMut::packed(&mut x, d).unwrap());
    x
}

fn overlaps<T: Scalar>(x: &[T], d: usize) -> Vec<T> {
    let mut r = vec![T::ZERO; (x.len() / d).pow(2)];
    let n = x.len() / d;
    gram(PointsMut::packed(&mut r, n).unwrap(), Points::packed(x, d).unwrap()).unwrap();
    r
}

/// The layers that a chain stands for, with weights that are drawn in full.
fn layers(chain: &Chain<f64>) -> RandomLayer<f64> {
    let gaussian = |sd| Some(Ensemble { law: Law::Gaussian, sd });
    let (query_key, rank) = match chain.query_key {
        QueryKey::Identity => (None, None),
        QueryKey::Matrix { sd } => (gaussian(sd), None),
        QueryKey::Product { rank, sd } => (gaussian(sd), NonZeroUsize::new(rank)),
    };
    let drive = Drive { beta: chain.beta, form: Form::Softmax, mask: chain.mask };
    let (value, retraction) = (gaussian(chain.sd_value), Retraction::Normalise);
    RandomLayer { seed: chain.seed, heads: chain.heads, query_key, rank, value, drive, eta: chain.eta, retraction }
}

/// Order parameter and the first overlap after so many layers: of runs by the chain, and of as many by layers.
fn samples(chain: Chain<f64>, x: &[f64], depth: usize, runs: usize) -> [[Vec<f64>; 2]; 2] {
    let (d, start) = (chain.dim, overlaps(x, chain.dim));
    let mut out = [[vec![], vec![]], [vec![], vec![]]];
    for k in 0..runs as u64 {
        let chain = Chain { seed: chain.seed.wrapping_mul(1_000_003).wrapping_add(k), ..chain };
        let r = run(&start, &chain, depth);
        out[0][0].push(order(&r));
        out[0][1].push(r[1]);
        let mut x = x.to_vec();
        random::run(&mut x, d, &layers(&chain), 0, depth);
        let r = overlaps(&x, d);
        out[1][0].push(order(&r));
        out[1][1].push(r[1]);
    }
    out
}

fn mean(sample: &[f64]) -> (f64, f64) {
    let n = sample.len() as f64;
    let mean = sample.iter().sum::<f64>() / n;
    let variance = sample.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / (n - 1.0);
    (mean, (variance / n).sqrt())
}

/// That two means agree within four combined standard errors.
fn agree(what: &str, (a, ea): (f64, f64), (b, eb): (f64, f64)) {
    println!("{what}: {a:.5} +- {ea:.5}, {b:.5} +- {eb:.5}");
    assert!((a - b).abs() <= 4.0 * ea.hypot(eb), "{what}");
}

/// The p-value of Kolmogorov and Smirnov's distance of two samples.
fn ks(a: &[f64], b: &[f64]) -> f64 {
    let (mut a, mut b) = (a.to_vec(), b.to_vec());
    a.sort_by(f64::total_cmp);
    b.sort_by(f64::total_cmp);
    let (mut i, mut j, mut distance) = (0, 0, 0.0f64);
    while i < a.len() && j < b.len() {
        let x = a[i].min(b[j]);
        i += a[i..].iter().take_while(|&&y| y <= x).count();
        j += b[j..].iter().take_while(|&&y| y <= x).count();
        distance = distance.max((i as f64 / a.len() as f64 - j as f64 / b.len() as f64).abs());
    }
    let root = ((a.len() * b.len()) as f64 / (a.len() + b.len()) as f64).sqrt();
    tail(distance * (root + 0.12 + 0.11 / root))
}

/// The chance that Kolmogorov's figure is larger.
fn tail(figure: f64) -> f64 {
    let term = |k: i32| 2.0 * f64::from(if k % 2 == 1 { 1 } else { -1 }) * (-2.0 * f64::from(k * k) * figure * figure).exp();
    if figure < 0.3 { 1.0 } else { (1..60).map(term).sum() }
}

/// That p-values are uniform: their own figure is below the 0.1 % point 1.95, and none is below 1e-4.
fn uniform(what: &str, mut p: Vec<f64>) {
    p.sort_by(f64::total_cmp);
    let n = p.len() as f64;
    let distance = |(i, p): (usize, &f64)| (p - i as f64 / n).abs().max(((i + 1) as f64 / n - p).abs());
    let figure = p.iter().enumerate().map(distance).fold(0.0, f64::max) * (n.sqrt() + 0.12 + 0.11 / n.sqrt());
    println!("{what}: least p {:.4}, Kolmogorov's figure {figure:.3}", p[0]);
    assert!(figure < 1.95 && p[0] > 1e-4, "{what}");
}

/// 20 seeds of 2000 runs by the chain and 2000 by layers.
fn equal_in_law(chain: Chain<f64>, n: usize, layers: usize) {
    let mut p = [vec![], vec![]];
    for seed in 0..20 {
        let samples = samples(Chain { seed, ..chain }, &tokens(n, chain.dim, seed), layers, 2000);
        for (k, p) in p.iter_mut().enumerate() {
            p.push(ks(&samples[0][k], &samples[1][k]));
        }
    }
    let [order, overlap] = p;
    uniform("order parameter", order);
    uniform("overlap", overlap);
}

#[test]
fn equals_layers_in_law_d_12() {
    equal_in_law(chain(12, 2, product(3, 1.0), 1.5, 0.6), 4, 6);
}

#[test]
fn equals_layers_in_law_d_64() {
    equal_in_law(chain(64, 1, product(5, 0.6), 1.5, 0.8), 4, 2);
}

#[test]
fn every_kind_of_queries_and_mask_has_the_law_of_its_layers() {
    let kinds = [QueryKey::Identity, QueryKey::Matrix { sd: 0.7 }, product(1, 1.0), product(9, 0.5)];
    for (seed, query_key) in kinds.into_iter().enumerate() {
        for (mask, dim) in [(Mask::Full, 8), (Mask::Causal, 5)] {
            // d = n too: no direction off the frame
            let chain = Chain { mask, seed: seed as u64, ..chain(dim, 2, query_key, 2.0, 0.7) };
            let samples = samples(chain, &tokens(5, dim, 7), 3, 3000);
            for (chain, layers) in samples[0].iter().zip(&samples[1]) {
                let p = ks(chain, layers);
                println!("{query_key:?} {mask:?}: p {p:.4}");
                assert!(p > 1e-4);
            }
        }
    }
}

/// Under a causal mask equal tokens see different tokens: the last one leaves the first, which it was.
#[test]
fn repeated_tokens_part_under_a_causal_mask_as_in_layers() {
    let (d, n, runs) = (7, 4, 4000);
    let mut x = tokens(n, d, 12);
    x.copy_within(..d, (n - 1) * d);
    let start = overlaps(&x, d);
    assert_eq!(start[n - 1], 1.0);
    let chain = Chain { mask: Mask::Causal, ..chain(d, 2, product(3, 1.0), 2.0, 0.7) };
    let mut found = [vec![vec![]; n * n], vec![vec![]; n * n]];
    for seed in 0..runs {
        let r = run(&start, &Chain { seed, ..chain }, 3);
        let mut x = x.clone();
        random::run(&mut x, d, &layers(&Chain { seed: seed + runs, ..chain }), 0, 3);
        for (found, r) in found.iter_mut().zip([r, overlaps(&x, d)]) {
            found.iter_mut().zip(r).for_each(|(found, r)| found.push(r));
        }
    }
    for (i, j) in (0..n).flat_map(|i| (0..i).map(move |j| (i, j))) {
        agree(&format!("overlap of {i} and {j}"), mean(&found[0][i * n + j]), mean(&found[1][i * n + j]));
    }
    assert!(mean(&found[0][n - 1]).0 < 0.95);
}

#[test]
fn collapse_of_four_tokens_in_twelve_dimensions() {
    // entries of W_Q and W_K of variance 1/sqrt(d), as in docs/math.md, section 5.3: the mean order parameter after 30 layers is about 0.83
    let chain = chain(12, 2, product(12, 12f64.powf(-0.5)), 3.0, 0.5);
    let mut x = vec![0.0; 48];
    (0..4).for_each(|i| x[i * 13] = 1.0);
    let samples = samples(chain, &x, 30, 1000);
    agree("order parameter", mean(&samples[0][0]), mean(&samples[1][0]));
    agree("overlap", mean(&samples[0][1]), mean(&samples[1][1]));
}

#[test]
fn without_beta_odds_grow_by_a_factor_a_layer() {
    // m / (1 - m) multiplies by 1 + eta^2 at d = infinity: 200 runs at d = 4096, whose error is four times the bias of order 1/d
    let chain = chain::<f64>(4096, 1, QueryKey::Identity, 0.0, 0.5);
    for (layers, want) in [(4, 0.2586), (8, 0.4599), (16, 0.8354), (24, 0.9680)] {
        let exact = 1.0 / (1.0 + 7.0 * 1.25f64.powi(-layers));
        assert!((exact - want).abs() < 6e-5);
        let one = |seed| order(&run(&equal(8, 0.0), &Chain { seed, ..chain }, layers as usize));
        agree("order parameter", mean(&(0..200).map(one).collect::<Vec<_>>()), (exact, 0.0));
    }
}

#[test]
fn two_cold_tokens_align_with_the_probability_of_the_diffusion() {
    // m = x: c = 1 in every dimension; P = 1/2 + asin(R) / pi
    let chain = chain::<f64>(3, 1, QueryKey::Identity, 500.0, 0.1);
    for (overlap, want) in [(0.5, 2.0 / 3.0), (-0.2, 0.5 - 0.2f64.asin() / std::f64::consts::PI)] {
        let aligned = |seed| f64::from(run(&equal(2, overlap), &Chain { seed, ..chain }, 1500)[1] > 0.0);
        agree("aligned", mean(&(0..600).map(aligned).collect::<Vec<_>>()), (want, 0.0));
    }
}

#[test]
fn the_drift_of_a_step_is_that_of_the_diffusion() {
    // with the same numbers and -eta, odd powers of eta cancel
    let (d, n, eta, runs) = (8, 4, 0.03, 20_000);
    let x = tokens(n, d, 3);
    let (start, chain) = (overlaps(&x, d), chain(d, 1, product(d, (d as f64).powf(-0.25)), 2.0, eta));
    let mut moved = vec![vec![]; n * n];
    // s_ij = E <m_i, m_j>, by layers without V
    let mut s = vec![vec![]; n * n];
    for seed in 0..runs {
        let [plus, minus] = [eta, -eta].map(|eta| run(&start, &Chain { seed, eta, ..chain }, 1));
        let means = random::drive(&x, d, &RandomLayer { value: None, ..layers(&Chain { seed, ..chain }) }, 0);
        for k in 0..n * n {
            moved[k].push((0.5 * (plus[k] + minus[k]) - start[k]) / (eta * eta));
            s[k].push((0..d).map(|c| means[k / n * d + c] * means[k % n * d + c]).sum());
        }
    }
    let s: Vec<_> = s.iter().map(|s| mean(s)).collect();
    let dim = d as f64;
    for i in 0..n {
        for j in 0..i {
            let (r, a, b) =
                (start[i * n + j], (dim - 2.0 + start[i * n + j].powi(2)) / dim, (dim - 1.0) / (2.0 * dim) * start[i * n + j]);
            let drift = a * s[i * n + j].0 - b * (s[i * n + i].0 + s[j * n + j].0);
            let error = a * s[i * n + j].1 + b.abs() * (s[i * n + i].1 + s[j * n + j].1);
            // eta^4 / eta^2 = 0.0009 is a tenth of the error
            agree(&format!("drift at {r:.3}"), mean(&moved[i * n + j]), (drift, error));
        }
    }
}

#[test]
fn the_law_does_not_depend_on_the_order_of_tokens_or_the_type() {
    let chain = chain(9, 2, product(4, 0.8), 2.0, 0.8);
    let start = overlaps(&tokens(5, 9, 4), 9);
    let turn = [3, 0, 4, 1, 2];
    let turned: Vec<f64> = (0..25).map(|k| start[turn[k / 5] * 5 + turn[k % 5]]).collect();
    let narrow: Vec<f32> = start.iter().map(|&x| x as f32).collect();
    let chain32 =
        Chain::<f32> { query_key: QueryKey::Product { rank: 4, sd: 0.8 }, ..self::chain(9, 2, QueryKey::Identity, 2.0, 0.8) };
    let (mut plain, mut other, mut single) = (vec![vec![]; 3], vec![vec![]; 3], vec![vec![]; 3]);
    for seed in 0..4000 {
        let r = run(&start, &Chain { seed, ..chain }, 3);
        let t = run(&turned, &Chain { seed: seed + 1_000_000, ..chain }, 3);
        let s = run(&narrow, &Chain { seed: seed + 2_000_000, ..chain32 }, 3);
        for (list, (r, tokens)) in plain.iter_mut().zip([(&r, [3, 0]), (&r, [4, 1]), (&r, [0, 2])]) {
            list.push(r[tokens[0] * 5 + tokens[1]]);
        }
        for (list, at) in other.iter_mut().zip([1, 2 * 5 + 3, 5 + 4]) {
            list.push(t[at]);
        }
        for (list, at) in single.iter_mut().zip([15, 21, 2]) {
            list.push(f64::from(s[at]));
        }
    }
    for ((a, b), c) in plain.iter().zip(&other).zip(&single) {
        agree("turned", mean(a), mean(b));
        agree("f32", mean(a), mean(c));
        assert!(ks(a, b) > 1e-3 && ks(a, c) > 1e-3);
    }
}

#[test]
fn collapse_is_followed_to_the_last_digits_of_f32() {
    // eight tokens whose 1 - m is about 1e-5, where no factor of R knows them apart in f32
    let left = |m: f64| (1.0 - m).ln();
    let wide =
        |seed| left(order(&run(&equal::<f64>(8, 0.0), &Chain { seed, ..chain(64, 1, QueryKey::Identity, 0.0, 0.5) }, 60)));
    let narrow = |seed| {
        // 1 - R is exact there, and m in f32 is not
        let r = run(&equal::<f32>(8, 0.0), &Chain { seed, ..chain(64, 1, QueryKey::Identity, 0.0, 0.5) }, 60);
        (r.iter().map(|&r| 1.0 - f64::from(r)).sum::<f64>() / 64.0).ln()
    };
    agree("ln(1 - m)", mean(&(0..300).map(wide).collect::<Vec<_>>()), mean(&(300..600).map(narrow).collect::<Vec<_>>()));
}

/// Symmetric to the bit, ones on the diagonal, no number beyond 1, and positive semidefinite to rounding.
fn check<T: Scalar + Into<f64>>(r: &[T], tolerance: f64) {
    let n = r.len().isqrt();
    let at = |i: usize, j: usize| -> f64 { r[i * n + j].into() };
    for i in 0..n {
        assert_eq!(at(i, i), 1.0);
        assert!((0..n).all(|j| at(i, j) == at(j, i) && at(i, j).abs() <= 1.0));
    }
    let (mut values, mut vectors, mut work) = (vec![T::ZERO; n], vec![T::ZERO; n * n], vec![T::ZERO; n * n]);
    let (vectors, matrix) = (PointsMut::packed(&mut vectors, n).unwrap(), Points::packed(r, n).unwrap());
    bary::linalg::eigen(&mut values, vectors, matrix, &mut work).unwrap();
    let least: f64 = values[n - 1].into();
    assert!(least >= -tolerance * n as f64 * T::EPSILON.into(), "eigenvalue {least}");
}

#[test]
fn equal_tokens_stay_equal_and_singular_overlaps_are_no_obstacle() {
    fn run_all<T: Scalar + Into<f64>>() {
        // tokens 0, 2 and 4 are one, 1 and 3 are opposite, 5 lies between 0 and 1: rank 2 of n = 6
        let angle = [0.0, 1.0, 0.0, 1.0 + std::f64::consts::PI, 0.0, 0.4f64];
        let x: Vec<T> = angle.iter().flat_map(|a| [T::lit(a.cos()), T::lit(a.sin())]).collect();
        let start = overlaps(&x, 2);
        for (dim, rank) in [(6, 2), (7, 9), (100, 4)] {
            let query_key = QueryKey::Product { rank, sd: T::ONE };
            for seed in 0..20 {
                let chain = Chain { seed, ..chain(dim, 2, query_key, 2.0, 0.9) };
                let mut work = vec![T::NAN; gram_work_len::<T>(6)];
                let mut r = start.clone();
                let see = |_: usize, _: usize, r: Points<'_, T>| {
                    check(r.stretches().next().unwrap(), 4.0);
                    assert!(r.row(0) == r.row(2) && r.row(2) == r.row(4) && r.row(0)[4] == T::ONE);
                    Ok(Outcome::Done)
                };
                assert!(gram_run(PointsMut::packed(&mut r, 6).unwrap(), &chain, 0, 12, see, &mut work).is_ok());
                assert!(r != start);
            }
        }
    }
    run_all::<f32>();
    run_all::<f64>();
}

#[test]
fn one_token_has_one_overlap() {
    for dim in [1, 2, 40] {
        assert_eq!(run(&[1.0], &chain(dim, 3, product(2, 1.0), 5.0, 2.0), 50), [1.0]);
        assert_eq!(run(&[1.0f32], &chain(dim, 1, QueryKey::Identity, 5.0, -2.0), 50), [1.0]);
    }
}

#[test]
fn no_step_moves_nothing() {
    let start = overlaps(&tokens(7, 9, 5), 9);
    assert_eq!(run(&start, &chain(9, 2, product(3, 1.0), 2.0, 0.0), 9), start);
    assert_eq!(run(&start, &Chain { sd_value: 0.0, ..chain(20, 1, QueryKey::Matrix { sd: 1.0 }, 2.0, 1.0) }, 9), start);
}

#[test]
fn a_run_is_its_steps_and_can_be_resumed() {
    let start = overlaps(&tokens(5, 8, 6), 8);
    let chain = chain(20, 2, product(3, 1.0), 2.0, 0.5);
    let whole = run(&start, &chain, 9);
    let mut work = vec![0.0; gram_work_len::<f64>(5)];
    let mut steps = start.clone();
    (0..9).for_each(|layer| gram_step(PointsMut::packed(&mut steps, 5).unwrap(), &chain, layer, &mut work).unwrap());
    assert_eq!(steps, whole);
    // stopped after the fourth layer, which the observer counts; gone on from there, in rows with padding
    let mut padded = vec![7.0; 5 * 6];
    padded.chunks_mut(6).zip(start.chunks(5)).for_each(|(row, r)| row[..5].copy_from_slice(r));
    let stop = |count, total, _: Points<'_, f64>| Ok(if (count, total) == (4, 9) { Outcome::Stopped } else { Outcome::Done });
    assert_eq!(gram_run(PointsMut::new(&mut padded, 5, 5, 6).unwrap(), &chain, 0, 9, stop, &mut work), Ok(Outcome::Stopped));
    let go = |_, _, _: Points<'_, f64>| Ok(Outcome::Done);
    assert_eq!(gram_run(PointsMut::new(&mut padded, 5, 5, 6).unwrap(), &chain, 4, 5, go, &mut work), Ok(Outcome::Done));
    assert!(padded.chunks(6).zip(whole.chunks(5)).all(|(row, r)| row[..5] == *r && row[5] == 7.0));
    // a callback that fails leaves the last completed layer
    let mut failed = start.clone();
    let fail = |count, _, _: Points<'_, f64>| if count == 9 { Err(Error::Callback) } else { Ok(Outcome::Done) };
    assert_eq!(gram_run(PointsMut::packed(&mut failed, 5).unwrap(), &chain, 0, 9, fail, &mut work), Err(Error::Callback));
    assert_eq!(failed, whole);
}

#[test]
fn only_the_lower_triangle_counts() {
    let start = overlaps(&tokens(4, 8, 8), 8);
    let mut upper = start.clone();
    (0..4).for_each(|i| (i + 1..4).for_each(|j| upper[i * 4 + j] = 0.125));
    let chain = chain(8, 1, product(3, 1.0), 2.0, 0.5);
    assert_eq!(run(&upper, &chain, 1), run(&start, &chain, 1));
}

#[test]
fn overlaps_and_their_mean() {
    fn run_all<T: Scalar + Into<f64>>() {
        let x: Vec<T> = tokens(6, 40, 9).iter().map(|&x| T::lit(x)).collect();
        let r = overlaps(&x, 40);
        check(&r, 4.0);
        let whole: f64 = bary::sphere::order_parameter(Points::packed(&x, 40).unwrap()).unwrap().into();
        assert!((order(&r).into() - whole).abs() <= 4.0 * T::EPSILON.into());
        assert!((order(&equal::<T>(8, 0.25)).into() - (1.0 + 7.0 * 0.25) / 8.0).abs() <= T::EPSILON.into());
    }
    run_all::<f32>();
    run_all::<f64>();
    let mut r = [7.0f64; 4];
    let out = |r: &mut [f64; 4], x: &[f64]| gram(PointsMut::packed(r, 2).unwrap(), Points::packed(x, 3).unwrap());
    assert_eq!(out(&mut r, &[1.0; 9]), Err(Error::Shape));
    assert_eq!(out(&mut r, &[1.0, 0.0, f64::NAN, 1.0, 0.0, 0.0]), Err(Error::NonFinite));
    assert_eq!(out(&mut r, &[1e200; 6]), Err(Error::Range));
    assert_eq!(r, [7.0; 4]);
    assert_eq!(gram_order_parameter(Points::<f64>::new(&[], 0, 3, 3).unwrap()), Err(Error::Empty));
    assert_eq!(gram_order_parameter(Points::packed(&[1.0f32; 6], 3).unwrap()), Err(Error::Shape));
}

#[test]
fn bad_chains_touch_nothing() {
    let good = chain::<f64>(4, 2, product(2, 1.0), 1.0, 0.5);
    let start = equal::<f64>(3, 0.25);
    let attempt = |start: &[f64], n: usize, chain: &Chain<f64>, first: u64, work: usize| {
        let (mut r, mut work) = (start.to_vec(), vec![0.0; work]);
        let view = PointsMut::new(&mut r, n, start.len() / n, start.len() / n).unwrap();
        let result = gram_run(view, chain, first, 2, |_, _, _| Ok(Outcome::Done), &mut work);
        assert!(result.is_ok() || r.iter().zip(start).all(|(a, b)| a.to_bits() == b.to_bits()));
        result
    };
    let len = gram_work_len::<f64>(3);
    assert_eq!(attempt(&start, 3, &good, 0, len), Ok(Outcome::Done));
    assert_eq!(attempt(&start, 3, &good, 0, len - 1), Err(Error::Scratch));
    assert_eq!(attempt(&start, 3, &good, u64::MAX - 1, len), Err(Error::Parameter));
    assert_eq!(attempt(&start, 3, &Chain { dim: 2, ..good }, 0, len), Err(Error::Shape));
    assert_eq!(attempt(&[1.0; 6], 2, &good, 0, len), Err(Error::Shape));
    let kinds = [product(0, 1.0), product(2, f64::NAN), QueryKey::Matrix { sd: f64::INFINITY }];
    let bad = kinds.map(|query_key| Chain { query_key, ..good });
    let wide = usize::try_from(1u64 << 32).unwrap();
    let more = [Chain { heads: 0, ..good }, Chain { heads: wide, ..good }, Chain { beta: f64::NAN, ..good }];
    let last = [Chain { eta: f64::NAN, ..good }, Chain { sd_value: f64::INFINITY, ..good }];
    for chain in bad.iter().chain(&more).chain(&last) {
        assert_eq!(attempt(&start, 3, chain, 0, len), Err(Error::Parameter), "{chain:?}");
    }
    for chain in [Chain { eta: 1e200, ..good }, Chain { beta: 1e308, ..good }, Chain { query_key: product(2, 1e160), ..good }] {
        assert_eq!(attempt(&start, 3, &chain, 0, len), Err(Error::Range), "{chain:?}");
    }
    // rows of L are as long as the root of the heads
    let many = Chain { heads: 1 << 24, eta: 1e155, sd_value: 2f64.powi(12), ..good };
    assert_eq!(attempt(&start, 3, &many, 0, len), Err(Error::Range));
    let nan = [1.0, 0.0, 0.0, 0.0, f64::NAN, 0.0, 0.0, 0.0, 1.0];
    assert_eq!(attempt(&nan, 3, &good, 0, len), Err(Error::NonFinite));
    let large = [1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 2.5, 0.0, 1.0];
    assert_eq!(attempt(&large, 3, &good, 0, len), Err(Error::Range));
    // no overlaps of any vectors
    let crooked = [1e-12, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.0];
    assert_eq!(attempt(&crooked, 3, &good, 0, len), Err(Error::Range));
}

#[test]
fn scratch_is_five_matrices_and_that_of_the_kernel() {
    for n in [1, 6, 64, 300] {
        assert_eq!(gram_work_len::<f32>(n), 5 * n * n + bary::softmax::work_len::<f32>(n, n));
        assert_eq!(gram_work_len::<f64>(n), 5 * n * n + bary::softmax::work_len::<f64>(n, n));
    }
    assert_eq!(gram_work_len::<f64>(usize::MAX), usize::MAX);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn any_chain_keeps_overlaps(n in 1usize..9, more in 0usize..12, rank in 1usize..12, heads in 1usize..4, kind in 0usize..3, causal: bool,
                                beta in -20.0..20.0f64, eta in -3.0..3.0f64, seed: u64, own in 1usize..12) {
        let mask = if causal { Mask::Causal } else { Mask::Full };
        let kind = |sd| [QueryKey::Identity, QueryKey::Matrix { sd }, product(rank, sd)][kind];
        let start = overlaps(&tokens(n, own, seed), own);
        let chain = Chain { seed, mask, ..chain(n + more, heads, kind(0.7), beta, eta) };
        // tokens that shrink before they are normalised have larger errors
        check(&run(&start, &chain, 3), 64.0);
        let narrow: Vec<f32> = start.iter().map(|&x| x as f32).collect();
        let query_key = match chain.query_key {
            QueryKey::Identity => QueryKey::Identity,
            QueryKey::Matrix { .. } => QueryKey::Matrix { sd: 0.7 },
            QueryKey::Product { rank, .. } => QueryKey::Product { rank, sd: 0.7 },
        };
        let narrow_chain = Chain::<f32> { seed, mask, ..self::chain(n + more, heads, query_key, beta, eta) };
        check(&run(&narrow, &narrow_chain, 3), 64.0);
    }
}
