//! The kernel: golden values, the two-pass definition, cuts, merges, masks and bad input.
#![allow(clippy::disallowed_methods, reason = "std's functions are the reference")]

use bary::noise::{Address, normals};
use bary::softmax::{
    Covariance, Input, Logit, Output, STATE_EXTRA, accumulate, attend, covariance_work_len, finish, merge, reset, work_len,
};
use bary::{Error, Points, PointsMut, Scalar};
use proptest::prelude::*;

/// All five results for n queries.
#[derive(Clone, Debug, PartialEq)]
struct Results<T> {
    mean: Vec<T>,
    lse: Vec<T>,
    trcov: Vec<T>,
    participation: Vec<T>,
    mean_logit: Vec<T>,
}

impl<T: Scalar> Results<T> {
    fn new(n: usize, dv: usize) -> Self {
        let zeros = vec![T::ZERO; n];
        Self {
            mean: vec![T::ZERO; n * dv],
            lse: zeros.clone(),
            trcov: zeros.clone(),
            participation: zeros.clone(),
            mean_logit: zeros,
        }
    }
    fn output(&mut self, dv: usize) -> Output<'_, T> {
        Output {
            mean: Some(PointsMut::packed(&mut self.mean, dv).unwrap()),
            lse: Some(&mut self.lse),
            trcov: Some(&mut self.trcov),
            participation: Some(&mut self.participation),
            mean_logit: Some(&mut self.mean_logit),
            covariance: None,
        }
    }
}

fn all<T: Scalar>(input: &Input<'_, T>) -> Results<T> {
    let (d, dv) = (input.keys.dim().get(), input.values.dim().get());
    let mut results = Results::new(input.queries.len(), dv);
    attend(results.output(dv), input, &mut vec![T::ZERO; work_len::<T>(d, dv)]).unwrap();
    results
}

fn noise<T: Scalar>(n: usize, d: usize, stream: u64) -> Vec<T> {
    let mut data = vec![T::ZERO; n * d];
    normals(PointsMut::packed(&mut data, d).unwrap(), Address { seed: 3, stream, ..Address::default() }, 0).unwrap();
    data
}

fn close(got: f64, want: f64, tolerance: f64) {
    assert!((got - want).abs() <= tolerance * want.abs().max(1e-3), "{got} for {want}");
}

#[test]
fn golden_values() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let [query, keys, values] = [&[1.0][..], &[1.0, 2.0, 3.0], &[1.0, 0.0, 0.0, 1.0, 1.0, 1.0]]
            .map(|list| list.iter().map(|&x| T::lit(x)).collect::<Vec<_>>());
        let input = Input {
            queries: Points::packed(&query, 1).unwrap(),
            keys: Points::packed(&keys, 1).unwrap(),
            values: Points::packed(&values, 2).unwrap(),
            bias: None,
            logit: Logit::Dot { beta: T::ONE },
        };
        let r = all(&input);
        close(r.lse[0].into(), 3.407_605_964_444_38, tolerance);
        close(r.mean[0].into(), 0.755_271_528_945_202, tolerance);
        close(r.mean[1].into(), 0.909_969_426_829_62, tolerance);
        close(r.trcov[0].into(), 0.266_761_515_574_972, tolerance);
        close(r.participation[0].into(), 0.510_543_057_890_405, tolerance);
        close(r.mean_logit[0].into(), 2.575_210_382_604_44, tolerance);
    }
    check::<f64>(1e-12);
    check::<f32>(2e-6);
}

/// The definition in two passes over the base-2 logits, with compensated sums.
fn two_pass(logits: &[f64], values: &[f64], dv: usize) -> (Vec<f64>, f64) {
    let max = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let w: Vec<f64> = logits.iter().map(|l| (l - max).exp2()).collect();
    let sum = exact_sum(w.iter().copied());
    let mean: Vec<f64> = (0..dv).map(|c| exact_sum(w.iter().zip(values.chunks(dv)).map(|(w, v)| w * v[c])) / sum).collect();
    let spread = |v: &[f64]| v.iter().zip(&mean).map(|(v, m)| (v - m) * (v - m)).sum::<f64>();
    let trcov = exact_sum(w.iter().zip(values.chunks(dv)).map(|(w, v)| w * spread(v))) / sum;
    (mean, trcov)
}

/// Neumaier's compensated sum.
fn exact_sum(terms: impl Iterator<Item = f64>) -> f64 {
    let (mut sum, mut low) = (0.0f64, 0.0);
    for x in terms {
        let total = sum + x;
        low += if sum.abs() >= x.abs() { (sum - total) + x } else { (x - total) + sum };
        sum = total;
    }
    sum + low
}

/// One query, given logits (as biases), values: the worst error of the mean, in units of max |v|, and of
/// trcov, relative, in type T.
/// With `shared` both start from the same base-2 logits; else the rounding of the logits to base 2 counts too. With `merged` the keys
/// are cut in seven states.
fn errors<T: Scalar + Into<f64>>(logits: &[T], values: &[T], dv: usize, shared: bool, merged: bool) -> (f64, f64) {
    let zeros = vec![T::ZERO; logits.len()];
    let input = Input {
        queries: Points::packed(&zeros[..1], 1).unwrap(),
        keys: Points::packed(&zeros, 1).unwrap(),
        values: Points::packed(values, dv).unwrap(),
        bias: Some(logits),
        logit: Logit::Dot { beta: T::ONE },
    };
    let got = if merged { merged_in_seven(&input, dv) } else { all(&input) };
    let wide = |list: &[T]| list.iter().map(|&x| x.into()).collect::<Vec<f64>>();
    let base2: Vec<f64> =
        logits.iter().map(|&l| if shared { (l * T::LOG2_E).into() } else { l.into() * f64::LOG2_E }).collect();
    let (mean, trcov) = two_pass(&base2, &wide(values), dv);
    let worst = mean.iter().zip(&got.mean).map(|(want, &got)| (got.into() - want).abs()).fold(0.0, f64::max);
    let largest = wide(values).into_iter().map(f64::abs).fold(0.0, f64::max);
    (worst / largest, (got.trcov[0].into() - trcov).abs() / trcov)
}

/// The same results from seven states, each of a seventh of the keys.
fn merged_in_seven<T: Scalar>(input: &Input<'_, T>, dv: usize) -> Results<T> {
    let (n, m, width) = (input.queries.len(), input.keys.len(), dv + STATE_EXTRA);
    let mut work = vec![T::ZERO; work_len::<T>(input.keys.dim().get(), dv)];
    let mut part = |start: usize, end: usize| {
        let mut state = vec![T::ZERO; n * width];
        reset(PointsMut::packed(&mut state, width).unwrap()).unwrap();
        let count = end - start;
        let bias = input.bias.map(|bias| &bias[start..end]);
        let part = Input { keys: input.keys.part(start, count), values: input.values.part(start, count), bias, ..*input };
        accumulate(PointsMut::packed(&mut state, width).unwrap(), &part, true, &mut work).unwrap();
        state
    };
    let mut whole = part(0, 0);
    for k in [3, 0, 6, 2, 5, 1, 4] {
        let other = part(k * m / 7, (k + 1) * m / 7);
        merge(PointsMut::packed(&mut whole, width).unwrap(), Points::packed(&other, width).unwrap()).unwrap();
    }
    let mut results = Results::new(n, dv);
    finish(results.output(dv), Points::packed(&whole, width).unwrap()).unwrap();
    results
}

#[test]
fn one_pass_against_two() {
    let mut worst = [(0.0f64, 0.0f64); 7];
    for seed in 0..60 {
        let scaled = |scale: f64| noise::<f64>(1000, 1, seed).iter().map(|z| scale * z).collect::<Vec<_>>();
        let values = noise::<f64>(1000, 3, 100 + seed);
        let bounded: Vec<f64> = values.iter().map(|z| z.sin()).collect();
        let ascending: Vec<f64> = (0..1000).map(|i| f64::from(i) * 0.05).collect();
        let f32s = |list: &[f64]| list.iter().map(|&x| x as f32).collect::<Vec<_>>();
        let cases = [
            errors(&scaled(5.0), &values, 3, true, false),
            errors(&scaled(5.0), &values, 3, false, false),
            errors(&scaled(1e4), &values, 3, false, false),
            errors(&ascending, &values, 3, true, false),
            errors(&f32s(&scaled(5.0)), &f32s(&values), 3, false, false),
            errors(&f32s(&scaled(5.0)), &f32s(&bounded), 3, false, false),
            errors(&scaled(5.0), &values, 3, true, true),
        ];
        for (worst, case) in worst.iter_mut().zip(cases) {
            *worst = (worst.0.max(case.0), worst.1.max(case.1));
        }
    }
    println!("(mean, trcov): {worst:?}");
    assert!(worst[0].0 <= 8e-16 && worst[0].1 <= 4e-15, "one pass against two");
    assert!(worst[1].0 <= 4e-15 && worst[1].1 <= 8e-15, "with the logits' rounding, eps |l|, |l| up to 20");
    assert!(worst[2].0 == 0.0, "logits of scale 1e4: one key wins");
    assert!(worst[3].0 <= 8e-16 && worst[3].1 <= 4e-15, "the maximum changes at every tile");
    assert!(worst[4].0 <= 2e-5 && worst[5].0 <= 1.4e-6, "f32");
    assert!(worst[6].0 <= 8e-16 && worst[6].1 <= 4e-15, "seven parts");
}

/// The worst error of a mean in f32 over the largest value, against two passes in f64 from the same numbers: 512 queries and keys.
fn error_over_values(d: usize, sd: f64) -> f64 {
    let n = 512;
    let [queries, keys, values] = [1, 2, 3].map(|stream| noise::<f32>(n, d, stream));
    let beta = (sd / (d as f64).sqrt()) as f32;
    let [q, k, v] = [&queries, &keys, &values].map(|list| Points::packed(list, d).unwrap());
    let got = all(&Input { queries: q, keys: k, values: v, bias: None, logit: Logit::Dot { beta } });
    let wide: Vec<f64> = values.iter().map(|&x| f64::from(x)).collect();
    let mut worst = 0.0f64;
    for (x, mean) in q.rows().zip(got.mean.chunks(d)) {
        let dot = |y: &[f32]| x.iter().zip(y).map(|(&x, &y)| f64::from(x) * f64::from(y)).sum::<f64>();
        let logits: Vec<f64> = k.rows().map(|y| f64::from(beta) * dot(y) * std::f64::consts::LOG2_E).collect();
        let want = two_pass(&logits, &wide, d).0;
        worst = want.iter().zip(mean).fold(worst, |worst, (want, &got)| worst.max((f64::from(got) - want).abs()));
    }
    worst / wide.into_iter().map(f64::abs).fold(0.0, f64::max)
}

#[test]
fn f32_against_f64() {
    for (sd, bound) in [(1.0, 2e-7), (5.0, 1e-6)] {
        for d in [3, 8, 16, 32, 64] {
            let error = error_over_values(d, sd);
            println!("d {d}, sd {sd}: {error:.1e}");
            assert!(error <= bound, "d {d}, sd {sd}: {error:e}");
        }
    }
    assert!(error_over_values(784, 1.0) <= 1e-6);
}

/// An input of noise: n queries, m keys of dimension d, values of dimension dv, and a bias.
struct Problem<T> {
    queries: Vec<T>,
    keys: Vec<T>,
    values: Vec<T>,
    bias: Vec<T>,
    d: usize,
    dv: usize,
}

impl<T: Scalar> Problem<T> {
    fn new(n: usize, m: usize, d: usize, dv: usize) -> Self {
        Self { queries: noise(n, d, 1), keys: noise(m, d, 2), values: noise(m, dv, 3), bias: noise(m, 1, 4), d, dv }
    }
    fn input(&self, logit: Logit<T>) -> Input<'_, T> {
        Input {
            queries: Points::packed(&self.queries, self.d).unwrap(),
            keys: Points::packed(&self.keys, self.d).unwrap(),
            values: Points::packed(&self.values, self.dv).unwrap(),
            bias: Some(&self.bias),
            logit,
        }
    }
    /// The keys from `start` to `end` only.
    fn part(&self, logit: Logit<T>, start: usize, end: usize) -> Input<'_, T> {
        let whole = self.input(logit);
        let count = end - start;
        Input {
            keys: whole.keys.part(start, count),
            values: whole.values.part(start, count),
            bias: Some(&self.bias[start..end]),
            ..whole
        }
    }
    fn state(&self) -> Vec<T> {
        let mut state = vec![T::ZERO; self.queries.len() / self.d * (self.dv + STATE_EXTRA)];
        reset(PointsMut::packed(&mut state, self.dv + STATE_EXTRA).unwrap()).unwrap();
        state
    }
    fn accumulate(&self, state: &mut [T], input: &Input<'_, T>) {
        let mut work = vec![T::ZERO; work_len::<T>(self.d, self.dv)];
        accumulate(PointsMut::packed(state, self.dv + STATE_EXTRA).unwrap(), input, true, &mut work).unwrap();
    }
    fn finish(&self, state: &[T]) -> Results<T> {
        let mut results = Results::new(self.queries.len() / self.d, self.dv);
        finish(results.output(self.dv), Points::packed(state, self.dv + STATE_EXTRA).unwrap()).unwrap();
        results
    }
}

fn logits<T: Scalar>() -> [Logit<T>; 2] {
    [Logit::Dot { beta: T::lit(1.7) }, Logit::Distance { kappa: T::lit(0.6), key_scale: T::lit(0.9) }]
}

/// Pairs, pairs of pairs, four of these in order, and these in order.
fn in_order<T: Scalar>(terms: Vec<T>) -> T {
    let sums =
        |list: Vec<T>, of: usize| list.chunks(of).map(|part| part.iter().copied().reduce(|a, b| a + b).unwrap()).collect();
    let fours: Vec<T> = sums(sums(terms, 2), 2);
    let sixteens: Vec<T> = sums(fours, 4);
    sixteens.into_iter().reduce(|a, b| a + b).unwrap()
}

/// The base-2 logit of a key, by docs/design.md.
fn logit_of<T: Scalar>(x: &[T], j: usize, input: &Input<'_, T>) -> T {
    let term = |(&x, &y): (&T, &T)| match input.logit {
        Logit::Dot { .. } => x * y,
        Logit::Distance { key_scale, .. } => (x - y * key_scale) * (x - y * key_scale),
    };
    let total = in_order(x.iter().zip(input.keys.row(j)).map(term).collect());
    let scale = match input.logit {
        Logit::Dot { beta } => beta * T::LOG2_E,
        Logit::Distance { kappa, .. } => -kappa * T::LOG2_E,
    };
    total * scale + input.bias.map_or(T::ZERO, |b| b[j] * T::LOG2_E)
}

/// The definition of docs/design.md, written down a second time, without lanes: all results of one query.
fn reference<T: Scalar>(x: &[T], input: &Input<'_, T>) -> Results<T> {
    let weight = |x: T| if x >= T::lit(-100.0) { x.exp2() } else { T::ZERO };
    let clamp = |x: T| x.max(T::lit(-100.0));
    let sum = |terms: &mut dyn Iterator<Item = T>| terms.fold(T::ZERO, |sum, x| sum + x);
    let least = T::MIN_POSITIVE;
    let dv = input.values.dim().get();
    let (mut max, mut total, mut spread, mut square, mut logit) = (-T::INFINITY, T::ZERO, T::ZERO, T::ZERO, T::ZERO);
    let mut totals = vec![T::ZERO; dv];
    for start in (0..input.keys.len()).step_by(64) {
        let tile: Vec<usize> = (start..(start + 64).min(input.keys.len())).collect();
        let l: Vec<T> = tile.iter().map(|&j| logit_of(x, j, input)).collect();
        let new = l.iter().fold(max, |a, &b| b.max(a)) + T::ZERO;
        let keep = weight(max - new);
        let w: Vec<T> = l.iter().map(|&l| weight(l - new)).collect();
        let own = sum(&mut w.iter().copied());
        square = square * (keep * keep) + sum(&mut w.iter().map(|&w| w * w));
        logit = (logit + clamp(max - new) * total) * keep + sum(&mut w.iter().zip(&l).map(|(&w, &l)| w * clamp(l - new)));
        let (a, b) = (total * keep, own);
        let factor = a * b / (a + b).max(least);
        let mut added = T::ZERO;
        for (c, kept) in totals.iter_mut().enumerate() {
            let value = |&j: &usize| input.values.row(j)[c];
            let column = sum(&mut tile.iter().zip(&w).map(|(j, &w)| w * value(j)));
            let mean = column / b.max(least);
            let inside = sum(&mut tile.iter().zip(&w).map(|(j, &w)| w * ((value(j) - mean) * (value(j) - mean))));
            let apart = mean - *kept * keep / a.max(least);
            added += inside + factor * (apart * apart);
            *kept = *kept * keep + column;
        }
        spread = spread * keep + added;
        (max, total) = (new, a + own);
    }
    Results {
        mean: totals.into_iter().map(|v| v / total).collect(),
        lse: vec![max * T::LN_2 + total.ln()],
        trcov: vec![spread / total],
        participation: vec![square / (total * total)],
        mean_logit: vec![(max + logit / total) * T::LN_2],
    }
}

impl<T: Scalar> Results<T> {
    /// The results of query i alone.
    fn of(&self, i: usize, dv: usize) -> Self {
        let one = |list: &[T]| vec![list[i]];
        let mean = self.mean[i * dv..(i + 1) * dv].to_vec();
        Self {
            mean,
            lse: one(&self.lse),
            trcov: one(&self.trcov),
            participation: one(&self.participation),
            mean_logit: one(&self.mean_logit),
        }
    }
}

fn matches_definition<T: Scalar>(n: usize, m: usize, d: usize, dv: usize) {
    let problem = Problem::<T>::new(n, m, d, dv);
    for logit in logits() {
        let input = problem.input(logit);
        let got = all(&input);
        for (i, x) in input.queries.rows().enumerate() {
            assert_eq!(got.of(i, dv), reference(x, &input), "{n} {m} {d} {dv} {logit:?}");
            // one query at a time
            assert_eq!(got.of(i, dv), all(&Input { queries: input.queries.part(i, 1), ..input }));
        }
        // without moments
        let (mut mean, mut lse) = (got.mean.clone(), got.lse.clone());
        let output = Output { mean: Some(PointsMut::packed(&mut mean, dv).unwrap()), lse: Some(&mut lse), ..Output::default() };
        attend(output, &input, &mut vec![T::ZERO; work_len::<T>(d, dv)]).unwrap();
        assert_eq!((mean, lse), (got.mean, got.lse));
    }
}

#[test]
fn every_bit_is_the_definitions() {
    for (n, m, d, dv) in [
        (1, 1, 1, 1),
        (3, 64, 2, 2),
        (17, 65, 3, 5),
        (8, 200, 64, 7),
        (3, 2500, 2, 3),
        (9, 130, 65, 1),
        (2, 129, 130, 9),
        (67, 70, 3, 3),
    ] {
        matches_definition::<f32>(n, m, d, dv);
        matches_definition::<f64>(n, m, d, dv);
    }
}

/// The products of docs/design.md, written down a second time, without lanes, for one query.
fn reference_product<T: Scalar>(x: &[T], u: &[T], input: &Input<'_, T>) -> Vec<T> {
    let weight = |x: T| if x >= T::lit(-100.0) { x.exp2() } else { T::ZERO };
    let sum = |terms: &mut dyn Iterator<Item = T>| terms.fold(T::ZERO, |sum, x| sum + x);
    let (dv, least) = (u.len(), T::MIN_POSITIVE);
    let (mut max, mut total, mut totals, mut products) = (-T::INFINITY, T::ZERO, vec![T::ZERO; dv], vec![T::ZERO; dv]);
    for start in (0..input.keys.len()).step_by(64) {
        let tile: Vec<usize> = (start..(start + 64).min(input.keys.len())).collect();
        let value = |j: usize, c: usize| input.values.row(j)[c];
        let l: Vec<T> = tile.iter().map(|&j| logit_of(x, j, input)).collect();
        let new = l.iter().fold(max, |a, &b| b.max(a)) + T::ZERO;
        let keep = weight(max - new);
        let w: Vec<T> = l.iter().map(|&l| weight(l - new)).collect();
        let own = sum(&mut w.iter().copied());
        let (a, b) = (total * keep, own);
        let factor = a * b / (a + b).max(least);
        let columns: Vec<T> = (0..dv).map(|c| sum(&mut tile.iter().zip(&w).map(|(&j, &w)| w * value(j, c)))).collect();
        let means: Vec<T> = columns.iter().map(|&column| column / b.max(least)).collect();
        let apart: Vec<T> = (0..dv).map(|c| means[c] - totals[c] * keep / a.max(least)).collect();
        let along = sum(&mut (0..dv).map(|c| apart[c] * u[c]));
        let slope = |j: usize| sum(&mut (0..dv).map(|c| (value(j, c) - means[c]) * u[c]));
        for c in 0..dv {
            let inside = sum(&mut tile.iter().zip(&w).map(|(&j, &w)| slope(j) * w * (value(j, c) - means[c])));
            products[c] = products[c] * keep + (inside + factor * (apart[c] * along));
            totals[c] = totals[c] * keep + columns[c];
        }
        (max, total) = (new, a + own);
    }
    products.into_iter().map(|p| p / total).collect()
}

/// Products with the covariance, and the results beside them.
fn products<T: Scalar>(input: &Input<'_, T>, directions: &[T], dv: usize) -> (Vec<T>, Results<T>) {
    let (d, mut results, mut products) =
        (input.keys.dim().get(), Results::new(input.queries.len(), dv), vec![T::ZERO; directions.len()]);
    let covariance = Covariance {
        directions: Points::packed(directions, dv).unwrap(),
        products: PointsMut::packed(&mut products, dv).unwrap(),
    };
    let output = Output { covariance: Some(covariance), ..results.output(dv) };
    attend(output, input, &mut vec![T::ZERO; covariance_work_len::<T>(d, dv)]).unwrap();
    (products, results)
}

#[test]
fn covariance_products_are_the_definitions() {
    fn check<T: Scalar>(n: usize, m: usize, d: usize, dv: usize) {
        let (problem, directions) = (Problem::<T>::new(n, m, d, dv), noise::<T>(n, dv, 5));
        for logit in logits() {
            let input = problem.input(logit);
            let (got, results) = products(&input, &directions, dv);
            for ((got, x), u) in got.chunks(dv).zip(input.queries.rows()).zip(directions.chunks(dv)) {
                assert_eq!(got, reference_product(x, u, &input), "{n} {m} {d} {dv}");
            }
            assert_eq!(results, all(&input));
        }
    }
    for (n, m, d, dv) in [(1, 1, 1, 1), (3, 64, 2, 2), (17, 65, 3, 5), (33, 200, 4, 18), (2, 300, 7, 1)] {
        check::<f32>(n, m, d, dv);
        check::<f64>(n, m, d, dv);
    }
}

#[test]
fn covariance_products_make_the_covariance() {
    let (n, m, d, dv) = (4, 150, 3, 5);
    let problem = Problem::<f64>::new(n, m, d, dv);
    let input = problem.input(logits()[0]);
    let columns: Vec<Vec<f64>> = (0..dv)
        .map(|c| {
            let axes: Vec<f64> = (0..n * dv).map(|i| f64::from(u8::from(i % dv == c))).collect();
            products(&input, &axes, dv).0
        })
        .collect();
    let plain = all(&input);
    for i in 0..n {
        let entry = |r: usize, c: usize| columns[c][i * dv + r];
        close((0..dv).map(|c| entry(c, c)).sum(), plain.trcov[i], 1e-13);
        for r in 0..dv {
            for c in 0..dv {
                assert!((entry(r, c) - entry(c, r)).abs() < 1e-14, "symmetric");
            }
        }
        // linear in the direction
        let directions = noise::<f64>(n, dv, 5);
        let (got, _) = products(&input, &directions, dv);
        for r in 0..dv {
            let want: f64 = (0..dv).map(|c| entry(r, c) * directions[i * dv + c]).sum();
            assert!((got[i * dv + r] - want).abs() < 1e-13, "linear");
        }
    }
}

#[test]
fn masked_keys_do_not_count() {
    let mut problem = Problem::<f64>::new(5, 200, 3, 2);
    problem.bias[..150].fill(f64::NEG_INFINITY);
    for logit in logits() {
        let masked = all(&problem.input(logit));
        let left = all(&problem.part(logit, 150, 200));
        for (a, b) in
            masked.mean.iter().chain(&masked.lse).chain(&masked.trcov).zip(left.mean.iter().chain(&left.lse).chain(&left.trcov))
        {
            close(*a, *b, 1e-13);
        }
    }
}

#[test]
fn empty_input_is_an_error_and_touches_nothing() {
    let mut problem = Problem::<f32>::new(2, 3, 2, 2);
    problem.bias.fill(f32::NEG_INFINITY);
    let input = problem.input(logits()[0]);
    let mut mean = [7.0; 4];
    let mut work = vec![0.0; work_len::<f32>(2, 2)];
    let mut run = |input: &Input<'_, f32>| {
        let output = Output { mean: Some(PointsMut::packed(&mut mean, 2).unwrap()), ..Output::default() };
        let result = attend(output, input, &mut work);
        assert_eq!(mean, [7.0; 4]);
        result
    };
    assert_eq!(run(&input), Err(Error::Empty));
    assert_eq!(
        run(&Input { keys: input.keys.part(0, 0), values: input.values.part(0, 0), bias: None, ..input }),
        Err(Error::Empty)
    );
    assert_eq!(run(&Input { bias: Some(&[f32::NAN; 3]), ..input }), Err(Error::NonFinite));
    assert_eq!(run(&Input { bias: Some(&[0.0; 2]), ..input }), Err(Error::Length));
    assert_eq!(run(&Input { bias: None, logit: Logit::Dot { beta: f32::NAN }, ..input }), Err(Error::Parameter));
    assert_eq!(run(&Input { bias: None, logit: Logit::Dot { beta: 1e38 }, ..input }), Err(Error::Range));
    let zeros = [0.0; 4];
    let queries = Points::packed(&zeros, 2).unwrap();
    assert_eq!(run(&Input { bias: None, queries, logit: Logit::Dot { beta: 3e38 }, ..input }), Err(Error::Range));
    assert_eq!(run(&Input { bias: None, values: input.values.part(0, 2), ..input }), Err(Error::Shape));
    let huge = [1e25f32; 6];
    let keys = Points::packed(&huge, 2).unwrap();
    assert_eq!(run(&Input { bias: None, keys, logit: logits()[1], ..input }), Err(Error::Range));
    let state = problem.state();
    let mut lse = [7.0; 2];
    let output = Output { lse: Some(&mut lse), ..Output::default() };
    assert_eq!(finish(output, Points::packed(&state, 2 + STATE_EXTRA).unwrap()), Err(Error::Empty));
    assert_eq!(lse, [7.0; 2]);
}

/// Equal to the error that logits of magnitude 100 leave in weighted sums of values of order 1: 100 EPSILON, and room for 40 times it.
fn near(a: &Results<f64>, b: &Results<f64>) {
    let list = |r: &Results<f64>| [&r.mean, &r.lse, &r.trcov, &r.participation, &r.mean_logit].map(Clone::clone).concat();
    for (a, b) in list(a).into_iter().zip(list(b)) {
        assert!((a - b).abs() <= 1e-12 * b.abs().max(1.0), "{a} for {b}");
    }
}

#[test]
fn seven_merged_parts() {
    for logit in logits() {
        let problem = Problem::<f64>::new(4, 700, 3, 2);
        near(&merged_in_seven(&problem.input(logit), 2), &all(&problem.input(logit)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn accumulate_cut_at_multiples_of_64_changes_no_bit(n in 1usize..12, m in 1usize..400, d in 1usize..9, dv in 1usize..9, cut in 0usize..7) {
        let problem = Problem::<f32>::new(n, m, d, dv);
        for logit in logits() {
            let cut = (cut * 64).min(m);
            let mut state = problem.state();
            problem.accumulate(&mut state, &problem.part(logit, 0, cut));
            problem.accumulate(&mut state, &problem.part(logit, cut, m));
            prop_assert_eq!(problem.finish(&state), all(&problem.input(logit)));
        }
    }

    #[test]
    fn properties(n in 1usize..9, m in 1usize..200, d in 1usize..6, dv in 1usize..6, shift in -50.0..50.0) {
        let mut problem = Problem::<f64>::new(n, m, d, dv);
        for logit in logits() {
            let plain = all(&problem.input(logit));
            // in the hull, to the error of the sums
            for c in 0..dv {
                let column = || problem.values.iter().skip(c).step_by(dv).copied();
                let (low, high) = column().fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(v), high.max(v)));
                let slack = (64.0 + m as f64 / 64.0) * f64::EPSILON * low.abs().max(high.abs());
                prop_assert!(plain.mean.iter().skip(c).step_by(dv).all(|&x| low - slack <= x && x <= high + slack));
            }
            for i in 0..n {
                let effective = 1.0 / plain.participation[i];
                prop_assert!(effective > 1.0 - 1e-12 && effective < m as f64 * (1.0 + 1e-12));
                prop_assert!(plain.trcov[i] >= 0.0);
                let entropy = plain.lse[i] - plain.mean_logit[i];
                prop_assert!(entropy > -1e-12 && entropy < (m as f64).ln() + 1e-12);
            }
            // shift invariance
            problem.bias.iter_mut().for_each(|b| *b += shift);
            let moved = all(&problem.input(logit));
            problem.bias.iter_mut().for_each(|b| *b -= shift);
            let shifted = Results { lse: plain.lse.iter().map(|l| l + shift).collect(), mean_logit: plain.mean_logit.iter().map(|l| l + shift).collect(), ..plain.clone() };
            near(&moved, &shifted);
        }
    }

    #[test]
    fn strided_equals_packed(n in 1usize..9, m in 1usize..90, d in 1usize..6, pad in 0usize..4) {
        let problem = Problem::<f32>::new(n, m, d, d);
        let spread = |data: &[f32]| data.chunks(d).flat_map(|row| row.iter().copied().chain(std::iter::repeat_n(f32::NAN, pad))).collect::<Vec<_>>();
        let (queries, keys) = (spread(&problem.queries), spread(&problem.keys));
        for logit in logits() {
            let input = problem.input(logit);
            let strided = Input { queries: Points::new(&queries, n, d, d + pad).unwrap(), keys: Points::new(&keys, m, d, d + pad).unwrap(), ..input };
            prop_assert_eq!(all(&strided), all(&input));
        }
    }
}
