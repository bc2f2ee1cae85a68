//! Ranks, HSIC and its laws, two-sample tests: docs/math.md, section 13.
#![allow(clippy::disallowed_methods, reason = "std's functions are the reference")]

use bary::independence::{
    Found, Hsic, Kernel, Reference, Similarity, Trials, gamma_p, hsic, hsic_work_len, median_distance, null_quantiles,
    null_quantiles_iwork_len, null_quantiles_work_len, permutation, permutation_test, ranks, ranks_iwork_len, ranks_work_len,
    reference, table_p, two_sample_test, two_sample_test_work_len,
};
use bary::noise::{Address, normals};
use bary::{Error, Outcome, Points, PointsMut, Scalar};

fn draw(n: usize, d: usize, seed: u64, stream: u64) -> Vec<f64> {
    let mut data = vec![0.0; n * d];
    normals(PointsMut::packed(&mut data, d).unwrap(), Address { seed, stream, ..Address::default() }, 0).unwrap();
    data
}

fn view<T: Scalar>(data: &[T], d: usize) -> Points<'_, T> {
    Points::packed(data, d).unwrap()
}

fn similar<T: Scalar>(data: &[T], d: usize, kernel: Kernel, h: f64) -> Similarity<'_, T> {
    Similarity::new(view(data, d), kernel, T::lit(h)).unwrap()
}

fn measure<T: Scalar>(x: &Similarity<'_, T>, y: &Similarity<'_, T>, n: usize, d: usize) -> Hsic<T> {
    hsic(x, y, &mut vec![T::ZERO; hsic_work_len::<T>(n, d, d)]).unwrap()
}

fn cube(n: usize, d: usize) -> Vec<f64> {
    let mut points = vec![0.0; n * d];
    reference(PointsMut::packed(&mut points, d).unwrap(), Reference::Cube).unwrap();
    points
}

fn ranked(x: &[f64], d: usize, to: &[f64]) -> Vec<f64> {
    let n = x.len() / d;
    let (mut out, mut g) = (vec![0.0; n * d], vec![0.0; n]);
    let (mut work, mut iwork) = (vec![0.0; ranks_work_len(n, d)], vec![0; ranks_iwork_len(n, d)]);
    let _ = ranks(PointsMut::packed(&mut out, d).unwrap(), &mut g, view(x, d), view(to, d), &mut work, &mut iwork).unwrap();
    out
}

/// The centred matrix, stored.
fn centred(points: &[f64], d: usize, k: impl Fn(f64) -> f64) -> Vec<Vec<f64>> {
    let n = points.len() / d;
    let squared = |i: usize, j: usize| (0..d).map(|c| (points[i * d + c] - points[j * d + c]).powi(2)).sum::<f64>();
    let gram: Vec<Vec<f64>> = (0..n).map(|i| (0..n).map(|j| k(squared(i, j))).collect()).collect();
    let mean: Vec<f64> = gram.iter().map(|row| row.iter().sum::<f64>() / n as f64).collect();
    let all = mean.iter().sum::<f64>() / n as f64;
    (0..n).map(|i| (0..n).map(|j| gram[i][j] - mean[i] - mean[j] + all).collect()).collect()
}

fn product(a: &[Vec<f64>], b: &[Vec<f64>], p: &[usize]) -> f64 {
    let n = a.len();
    (0..n).flat_map(|i| (0..n).map(move |j| (i, j))).map(|(i, j)| a[i][j] * b[p[i]][p[j]]).sum::<f64>() / (n * n) as f64
}

fn all_permutations(n: usize) -> Vec<Vec<usize>> {
    if n == 0 {
        return vec![vec![]];
    }
    let shorter = all_permutations(n - 1);
    shorter
        .iter()
        .flat_map(|p| {
            (0..n).map(|at| {
                let mut q = p.clone();
                q.insert(at, n - 1);
                q
            })
        })
        .collect()
}

/// A function of the squared distance and the bandwidth.
type Formula = fn(f64, f64) -> f64;

const KERNELS: [(Kernel, Formula); 3] = [
    (Kernel::Gaussian, |r2, h| (-r2 / (2.0 * h * h)).exp()),
    (Kernel::Laplace, |r2, h| (-r2.sqrt() / h).exp()),
    (Kernel::Distance, |r2, _| -r2.sqrt()),
];

#[test]
fn moments_are_those_of_all_720_permutations() {
    for (kernel, k) in KERNELS {
        let (x, y) = (draw(6, 2, 1, 0), draw(6, 2, 1, 1));
        let (a, b) = (centred(&x, 2, |r2| k(r2, 0.7)), centred(&y, 2, |r2| k(r2, 1.3)));
        let found = measure(&similar(&x, 2, kernel, 0.7), &similar(&y, 2, kernel, 1.3), 6, 2);
        let values: Vec<f64> = all_permutations(6).iter().map(|p| product(&a, &b, p)).collect();
        let mean = values.iter().sum::<f64>() / 720.0;
        let variance = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / 720.0;
        assert!((found.statistic - product(&a, &b, &[0, 1, 2, 3, 4, 5])).abs() < 1e-14);
        assert!((found.mean / mean - 1.0).abs() < 1e-12, "{kernel:?}");
        assert!((found.variance / variance - 1.0).abs() < 1e-12, "{kernel:?} {} {variance}", found.variance);
    }
}

/// MATH's oracle O3.6: n = 64, h = 1/2.
#[test]
fn null_law_of_ranks() {
    let line = cube(64, 1);
    let one = similar(&line, 1, Kernel::Gaussian, 0.5);
    let found = measure(&one, &one, 64, 1);
    assert!((64.0 * found.mean - 0.056_584_46).abs() < 1e-8, "{}", 64.0 * found.mean);
    assert!((64.0 * found.variance.sqrt() - 0.057_151_76).abs() < 1e-8, "{}", 64.0 * found.variance.sqrt());
    assert!((64.0 * found.statistic - 2.603_129).abs() < 1e-6);
    let plane = cube(64, 2);
    let two = similar(&plane, 2, Kernel::Gaussian, 0.5);
    let found = measure(&two, &two, 64, 2);
    println!("{} {}", 64.0 * found.mean, 64.0 * found.variance.sqrt());
    assert!((64.0 * found.mean - 0.174_29).abs() < 1e-5);
    assert!((64.0 * found.variance.sqrt() - 0.069_68).abs() < 1e-5);
}

/// Ranks of pairs drawn by `pair`, and how often the statistic reaches a threshold, of `runs` samples.
fn rejections(n: usize, d: usize, h: f64, threshold: f64, runs: u64, pair: impl Fn(u64) -> (Vec<f64>, Vec<f64>)) -> f64 {
    let to = cube(n, d);
    let beyond = |run: &u64| {
        let (x, y) = pair(*run);
        let (x, y) = (ranked(&x, d, &to), ranked(&y, d, &to));
        measure(&similar(&x, d, Kernel::Gaussian, h), &similar(&y, d, Kernel::Gaussian, h), n, d).statistic >= threshold
    };
    (0..runs).filter(beyond).count() as f64 / runs as f64
}

fn quantile(n: usize, d: usize, h: f64, probability: f64, count: usize) -> f64 {
    let to = cube(n, d);
    let reference = similar(&to, d, Kernel::Gaussian, h);
    let (mut work, mut iwork) =
        (vec![0.0; null_quantiles_work_len::<f64>(n, d, d, count)], vec![0; null_quantiles_iwork_len(n, count)]);
    let mut found = [0.0];
    let observer = |_, _| Ok(Outcome::Done);
    let outcome =
        null_quantiles(&mut found, &[probability], &reference, &reference, (count, 5), &mut work, &mut iwork, observer)
            .unwrap();
    assert_eq!(outcome, Outcome::Done);
    found[0]
}

/// Cauchy numbers: quotients of normal ones.
fn cauchy(n: usize, d: usize, seed: u64, stream: u64) -> Vec<f64> {
    draw(n, d, seed, stream).iter().zip(draw(n, d, seed, stream + 100)).map(|(a, b)| a / b).collect()
}

fn mixed(rho: f64, x: &[f64], z: &[f64]) -> Vec<f64> {
    x.iter().zip(z).map(|(x, z)| rho * x + (1.0 - rho * rho).sqrt() * z).collect()
}

/// O3.6: q95 of n HSIC in one dimension is .171 +- .004, in two .306 +- .003; 20 000 pairings, standard error of the level .0015.
#[test]
fn quantiles_and_size() {
    let one = quantile(64, 1, 0.5, 0.95, 20_000);
    assert!((64.0 * one - 0.171).abs() < 0.006, "{}", 64.0 * one);
    let two = quantile(64, 2, 0.5, 0.95, 20_000);
    assert!((64.0 * two - 0.306).abs() < 0.006, "{}", 64.0 * two);
    // 1000 samples each: 3 standard errors of a share .05 are .021
    let normal = rejections(64, 2, 0.5, two, 1000, |run| (draw(64, 2, run, 0), draw(64, 2, run, 1)));
    let heavy = rejections(64, 2, 0.5, two, 1000, |run| (cauchy(64, 2, run, 0), cauchy(64, 2, run, 1)));
    assert!((normal - 0.05).abs() < 0.021 && (heavy - 0.05).abs() < 0.021, "{normal} {heavy}");
}

/// O3.6's table of power, from 200 samples each: 4 standard errors are .13 at .28, .08 at .92.
#[test]
fn power() {
    let threshold = quantile(64, 2, 0.5, 0.95, 5000);
    let gaussian = |rho: f64| {
        rejections(64, 2, 0.5, threshold, 200, move |run| {
            let (x, z) = (draw(64, 2, run, 0), draw(64, 2, run, 1));
            let y = mixed(rho, &x, &z);
            (x, y)
        })
    };
    let (weak, middle, strong) = (gaussian(0.2), gaussian(0.4), gaussian(0.6));
    assert!((weak - 0.28).abs() < 0.13 && (middle - 0.92).abs() < 0.08 && strong > 0.98, "{weak} {middle} {strong}");
    let folded = rejections(64, 2, 0.5, threshold, 200, |run| {
        let (x, z) = (draw(64, 2, run, 0), draw(64, 2, run, 1));
        let y = x.iter().zip(&z).map(|(x, z)| x.abs() + 0.3 * z).collect();
        (x, y)
    });
    assert!(folded > 0.97, "{folded}");
}

/// A circle is invisible to a wide kernel and plain to a narrow one.
#[test]
fn circle_needs_a_narrow_kernel() {
    let circle = |run: u64| {
        let angles: Vec<f64> = draw(64, 1, run, 0).iter().zip(draw(64, 1, run, 1)).map(|(a, b)| f64::atan2(*a, b)).collect();
        (angles.iter().map(|a| a.cos()).collect(), angles.iter().map(|a| a.sin()).collect())
    };
    let (wide, narrow) = (quantile(64, 1, 0.5, 0.95, 5000), quantile(64, 1, 0.1, 0.95, 5000));
    let seen = rejections(64, 1, 0.5, wide, 200, circle);
    assert!(seen < 0.25, "{seen}");
    assert!(rejections(64, 1, 0.1, narrow, 200, circle) > 0.97);
}

#[test]
fn monotone_maps_change_no_bit() {
    let (x, y) = (draw(40, 1, 3, 0), draw(40, 1, 3, 1));
    let to = cube(40, 1);
    let of = |x: &[f64], y: &[f64]| {
        let (x, y) = (ranked(x, 1, &to), ranked(y, 1, &to));
        measure(&similar(&x, 1, Kernel::Gaussian, 0.5), &similar(&y, 1, Kernel::Gaussian, 0.5), 40, 1)
    };
    let bent: Vec<f64> = x.iter().map(|x| x.exp() + x.powi(3)).collect();
    assert_eq!(of(&x, &y), of(&bent, &y));
}

#[test]
fn gamma_law_of_the_moments() {
    // chi-square with 3 degrees at 7.814727903 is .05: mean 3, variance 6
    assert!((gamma_p(7.814_727_903_251_179, 3.0, 6.0).unwrap() - 0.05f64).abs() < 1e-14);
    assert!((gamma_p(7.814_728f32, 3.0, 6.0).unwrap() - 0.05).abs() < 1e-7);
    assert_eq!(gamma_p(0.0, 1.0, 1.0), Ok(1.0));
    assert_eq!(gamma_p(1.0, 1.0, 0.0), Err(Error::Parameter));
    for a in [0.1, 1.0, 30.0, 1000.0, 1e6] {
        let sum: f64 = [0.9, 1.1].iter().map(|x: &f64| (x * a).gamma_q(a)).sum();
        assert!(sum.is_finite());
    }
}

fn found(x: &[f64], y: &[f64], trials: Trials<f64>) -> Found<f64> {
    let n = x.len();
    let (x, y) = (similar(x, 1, Kernel::Gaussian, 0.5), similar(y, 1, Kernel::Gaussian, 0.5));
    let observer = |_, _| Ok(Outcome::Done);
    permutation_test(&x, &y, trials, &mut vec![0.0; hsic_work_len::<f64>(n, 1, 1)], &mut vec![0; n], observer).unwrap().0
}

/// The early end takes the decision of the whole test.
#[test]
fn early_end_decides_the_same() {
    let mut saved = 0;
    for seed in 0..40 {
        let (x, z) = (draw(30, 1, seed, 0), draw(30, 1, seed, 1));
        let y = mixed(0.3, &x, &z);
        let whole = found(&x, &y, Trials { count: 199, level: 0.0, seed });
        let early = found(&x, &y, Trials { count: 199, level: 0.05, seed });
        assert_eq!(whole.done, 199);
        assert_eq!(whole.p <= 0.05, early.p <= 0.05);
        saved += 199 - early.done;
    }
    assert!(saved > 3000, "{saved}");
}

#[test]
fn tables_are_never_too_sure() {
    let (q, p) = ([1.0, 2.0, 4.0], [0.5, 0.9, 0.99]);
    let at = |s: f64| table_p(s, &q, &p).unwrap();
    assert_eq!([at(0.5), at(1.0), at(3.9)], [1.0, 0.5, 1.0 - 0.9]);
    assert!((at(4.0) - 0.01).abs() < 1e-15 && at(100.0) == at(4.0));
    assert_eq!(table_p(1.0, &q, &[0.5, 0.4, 0.9]), Err(Error::Parameter));
}

#[test]
fn two_samples() {
    let test = |shift: f64, kernel, seed| {
        let (x, y) = (draw(30, 2, seed, 0), draw(50, 2, seed, 1));
        let pooled: Vec<f64> = x.iter().copied().chain(y.iter().map(|y| y + shift)).collect();
        let of = similar(&pooled, 2, kernel, 1.0);
        let trials = Trials { count: 199, level: 0.0, seed };
        let (mut work, mut iwork) = (vec![0.0; two_sample_test_work_len::<f64>(2)], vec![0; 80]);
        let found = two_sample_test(&of, 30, trials, &mut work, &mut iwork, |_, _| Ok(Outcome::Done)).unwrap().0;
        let k = |i: usize, j: usize| {
            let squared = (0..2).map(|c| (pooled[2 * i + c] - pooled[2 * j + c]).powi(2)).sum();
            KERNELS.iter().find(|(of, _)| *of == kernel).unwrap().1(squared, 1.0)
        };
        let weight = |i: usize| if i < 30 { 1.0 / 30.0 } else { -1.0 / 50.0 };
        let plain: f64 = (0..80).flat_map(|i| (0..80).map(move |j| (i, j))).map(|(i, j)| weight(i) * weight(j) * k(i, j)).sum();
        assert!((found.statistic - plain).abs() < 1e-14);
        found.p
    };
    for kernel in [Kernel::Gaussian, Kernel::Laplace, Kernel::Distance] {
        assert!((0..20).filter(|&seed| test(1.0, kernel, seed) <= 0.05).count() >= 19);
        assert!((0..60).filter(|&seed| test(0.0, kernel, seed) <= 0.05).count() <= 9);
    }
}

#[test]
fn median_rule() {
    let x = draw(41, 3, 8, 0);
    let mut distances: Vec<f64> = (0..41)
        .flat_map(|i| (0..i).map(move |j| (i, j)))
        .map(|(i, j)| (0..3).map(|c| (x[3 * i + c] - x[3 * j + c]).powi(2)).sum::<f64>().sqrt())
        .collect();
    distances.sort_by(f64::total_cmp);
    let found: f64 = median_distance(view(&x, 3)).unwrap();
    assert!((found / distances[409] - 1.0).abs() < 1e-15);
    assert_eq!(median_distance(view(&[1.0, 1.0, 1.0], 1)), Err(Error::Empty));
    assert_eq!(median_distance(view(&[1.0f32, 1.0, 3.0, 3.0], 1)), Ok(2.0));
}

#[test]
fn permutations_are_uniform() {
    let mut counts = std::collections::BTreeMap::new();
    for number in 0..24_000 {
        let mut order = [0; 4];
        permutation(&mut order, 7, number);
        *counts.entry(order).or_insert(0u32) += 1;
    }
    assert_eq!(counts.len(), 24);
    // chi-square with 23 degrees: above 60 once in 3e4
    let chi: f64 = counts.values().map(|&c| (f64::from(c) - 1000.0).powi(2) / 1000.0).sum();
    assert!(chi < 60.0, "{chi}");
}

#[test]
fn references() {
    let mut plane = [0.0; 6];
    reference(PointsMut::packed(&mut plane, 2).unwrap(), Reference::Cube).unwrap();
    assert_eq!(plane, [1.0 / 2.0, 1.0 / 3.0, 1.0 / 4.0, 2.0 / 3.0, 3.0 / 4.0, 1.0 / 9.0]);
    for d in 1..6 {
        let mut ball = vec![0.0f64; 400 * d];
        reference(PointsMut::packed(&mut ball, d).unwrap(), Reference::Ball).unwrap();
        let radii: Vec<f64> = ball.chunks(d).map(|x| x.iter().map(|x| x * x).sum::<f64>().sqrt()).collect();
        let mean = radii.iter().sum::<f64>() / 400.0;
        assert!((mean - 0.5).abs() < 0.01 && radii.iter().all(|&r| r < 1.0), "{mean}");
        for c in 0..d {
            let centre = ball.chunks(d).map(|x| x[c]).sum::<f64>() / 400.0;
            assert!(centre.abs() < 0.03, "{d} {c} {centre}");
        }
    }
    let mut wide = vec![0.0f32; 33];
    assert_eq!(reference(PointsMut::packed(&mut wide, 33).unwrap(), Reference::Cube), Err(Error::Shape));
}
