//! The homogenized equation and the diffusive limit of a finite list of heads. Bounds are 4 standard errors, of fixed seeds.

use super::{dot, tokens};
use bary::linalg::cholesky;
use bary::noise::{Address, STREAM_STEP, normals};
use bary::sphere::{
    Drive, Ensemble, Form, Heads, Law, Mask, RandomLayer, Retraction, finite_heads_step, finite_heads_work_len,
    homogenized_step, homogenized_work_len, layer_drive, layer_step, layer_work_len, mean_products, order_parameter,
    overlap_bracket, overlap_drift, random_step, random_work_len, retract,
};
use bary::{Error, Points, PointsMut};
use std::num::NonZeroUsize;

const HOW: Drive<f64> = Drive { beta: 2.0, form: Form::Softmax, mask: Mask::Full };
/// Queries and keys are the tokens.
const NONE: RandomLayer<f64> = RandomLayer {
    seed: 1,
    heads: 1,
    query_key: None,
    rank: None,
    value: None,
    drive: HOW,
    eta: 0.0,
    retraction: Retraction::Normalise,
};

fn step(x: &mut [f64], d: usize, law: &RandomLayer<f64>, index: u64, ds: f64, retraction: Retraction) {
    let mut work = vec![0.0; homogenized_work_len::<f64>(x.len() / d, d, law.rank.map_or(0, NonZeroUsize::get))];
    homogenized_step(PointsMut::packed(x, d).unwrap(), &RandomLayer { retraction, ..*law }, index, ds, &mut work).unwrap();
}

fn moments(x: &[f64], d: usize, law: &RandomLayer<f64>, index: u64) -> Vec<f64> {
    let n = x.len() / d;
    let mut s = vec![0.0; n * n];
    let mut work = vec![0.0; homogenized_work_len::<f64>(n, d, law.rank.map_or(0, NonZeroUsize::get))];
    let out = PointsMut::packed(&mut s, n).unwrap();
    mean_products(out, Points::packed(x, d).unwrap(), law, index, &mut work).unwrap();
    s
}

fn gram(x: &[f64], d: usize) -> Vec<f64> {
    x.chunks(d).flat_map(|a| x.chunks(d).map(|b| dot(a, b))).collect()
}

/// Mean and standard error.
fn mean(samples: &[f64]) -> (f64, f64) {
    let count = samples.len() as f64;
    let mean = samples.iter().sum::<f64>() / count;
    let variance = samples.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / (count - 1.0);
    (mean, (variance / count).sqrt())
}

/// S by a plain loop over matrices drawn with `normals`.
#[test]
fn the_mean_products_are_their_definition() {
    let (n, d, r) = (5, 4, 18);
    let x = tokens::<f64>(n, d, 3);
    for (query, key) in [(0, 0), (d, 0), (r, r)] {
        let query_key = (query > 0).then_some(Ensemble { law: Law::Gaussian, sd: 0.6 });
        let law = RandomLayer { query_key, rank: NonZeroUsize::new(key), heads: 3, seed: 9, ..NONE };
        let matrix = |stream, rows: usize, draw: usize| {
            let mut w = vec![0.0; rows * d];
            let first = Address { seed: 9, stream, step: 7, row: (draw as u64) << 32 };
            normals(PointsMut::packed(&mut w, d).unwrap(), first, 0).unwrap();
            w.iter().map(|w| 0.6 * w).collect::<Vec<_>>()
        };
        let apply = |w: &[f64], x: &[f64]| if w.is_empty() { x.to_vec() } else { w.chunks(d).map(|w| dot(w, x)).collect() };
        let mut want = vec![0.0; n * n];
        for draw in 0..3 {
            let (w_q, w_k) = (matrix(2, query, draw), matrix(3, key, draw));
            let m: Vec<f64> = (x.chunks(d))
                .flat_map(|token| {
                    let q = apply(&w_q, token);
                    let w: Vec<f64> = x.chunks(d).map(|y| (2.0 * dot(&q, &apply(&w_k, y))).exp()).collect();
                    let sum: f64 = w.iter().sum();
                    (0..d).map(|c| w.iter().zip(x.chunks(d)).map(|(w, y)| w * y[c]).sum::<f64>() / sum).collect::<Vec<_>>()
                })
                .collect();
            want.iter_mut().zip(gram(&m, d)).for_each(|(want, s)| *want += s / 3.0);
        }
        for (s, want) in moments(&x, d, &law, 7).iter().zip(&want) {
            assert!((s - want).abs() < 1e-14, "{query} {key}: {s} {want}");
        }
    }
}

/// The displacement of a step, rebuilt from S, Cholesky and the addressed noise.
fn displacement(x: &[f64], d: usize, law: &RandomLayer<f64>, index: u64, ds: f64) -> (Vec<f64>, Vec<f64>) {
    let (n, s) = (x.len() / d, moments(x, d, law, index));
    let mut l = s.clone();
    cholesky(PointsMut::packed(&mut l, n).unwrap()).unwrap();
    let mut z = vec![0.0; n * d];
    let address = Address { seed: law.seed, stream: STREAM_STEP, step: index, row: 0 };
    normals(PointsMut::packed(&mut z, d).unwrap(), address, 0).unwrap();
    let scale = (ds / d as f64).sqrt();
    let g = (0..n * d).map(|p| scale * (0..n).map(|k| l[n * (p / d) + k] * z[d * k + p % d]).sum::<f64>()).collect();
    (s, g)
}

fn moved(x: &[f64], g: &[f64], d: usize, sign: f64) -> Vec<f64> {
    let mut x = x.to_vec();
    retract(PointsMut::packed(&mut x, d).unwrap(), Points::packed(g, d).unwrap(), sign, Retraction::Normalise).unwrap();
    x
}

#[test]
fn a_step_has_the_drift_and_the_brackets_of_overlaps() {
    let (n, d, count, ds) = (4, 8, 12_000, 0.004);
    let x = tokens::<f64>(n, d, 11);
    let query_key = Some(Ensemble { law: Law::Gaussian, sd: 0.5 });
    let law = RandomLayer { query_key, rank: NonZeroUsize::new(d), seed: 5, ..NONE };
    let r = gram(&x, d);
    let pairs: Vec<(usize, usize)> = (0..n).flat_map(|i| (0..i).map(move |j| (i, j))).collect();
    let (mut drifts, mut squares) = (vec![Vec::new(); pairs.len()], vec![Vec::new(); pairs.len() * pairs.len()]);
    let mut s = vec![0.0; n * n];
    for index in 0..count {
        let (own, g) = displacement(&x, d, &law, index, ds);
        s.iter_mut().zip(own).for_each(|(s, own)| *s += own / count as f64);
        let both = |part: f64| [part, -part].map(|part| gram(&moved(&x, &g, d, part), d));
        let [[plus, minus], [plus_half, minus_half]] = [both(1.0), both(0.5f64.sqrt())];
        if index < 20 {
            let mut stepped = x.clone();
            step(&mut stepped, d, &law, index, ds, Retraction::Normalise);
            assert!(gram(&stepped, d).iter().zip(&plus).all(|(a, b)| (a - b).abs() < 1e-14));
        }
        // in a step by ds and one by ds / 2 with the same noise, powers of ds that the sign does not cancel: twice the second less the first, by ds,
        // is off by ds^2 only, times a sixth moment of |dG|^2 / ds, which is of order 10: 2e-4
        let even =
            |[plus, minus]: [&[f64]; 2], (i, j): (usize, usize)| (plus[n * i + j] + minus[n * i + j]) / 2.0 - r[n * i + j];
        let odd = |[plus, minus]: [&[f64]; 2], (i, j): (usize, usize)| (plus[n * i + j] - minus[n * i + j]) / 2.0;
        let (whole, half) = ([&plus[..], &minus], [&plus_half[..], &minus_half]);
        for (a, &pair) in pairs.iter().enumerate() {
            drifts[a].push((4.0 * even(half, pair) - even(whole, pair)) / ds);
            for (b, &other) in pairs.iter().enumerate() {
                squares[pairs.len() * a + b]
                    .push((4.0 * odd(half, pair) * odd(half, other) - odd(whole, pair) * odd(whole, other)) / ds);
            }
        }
    }
    let view = |x| Points::packed(x, n).unwrap();
    let (mut drift, mut worst) = (vec![0.0; n * n], (0.0f64, 0.0f64));
    overlap_drift(PointsMut::packed(&mut drift, n).unwrap(), view(&r), view(&s), d).unwrap();
    for (a, &(i, j)) in pairs.iter().enumerate() {
        let (value, error) = mean(&drifts[a]);
        worst.0 = worst.0.max((value - drift[n * i + j]).abs() / (4.0 * error));
        let mut bracket = vec![0.0; n * n];
        overlap_bracket(PointsMut::packed(&mut bracket, n).unwrap(), view(&r), view(&s), d, (i, j)).unwrap();
        for (b, &(k, l)) in pairs.iter().enumerate() {
            let (value, error) = mean(&squares[pairs.len() * a + b]);
            worst.1 = worst.1.max((value - bracket[n * k + l]).abs() / (4.0 * error));
        }
    }
    println!("of the bound: drift {:.2}, brackets {:.2}", worst.0, worst.1);
    assert!(worst.0 < 1.0 && worst.1 < 1.0);
}

/// `E <x(s), x(0)> = exp(-(d - 1) s / (2 d))`: in steps, the power of E cos of a step's angle, since the noise is isotropic.
#[test]
fn one_token_is_a_brownian_motion_on_the_sphere() {
    let (d, steps, runs) = (3, 50, 12_000);
    let ds = 0.99 / f64::from(steps);
    // E cos = 1 - v + c v^2 + O(v^3), v = ds / d: of g the radial part u has E u^2 = v, the tangential one, squared, q with E q = 2 v, E q^2 = 8 v^2.
    // to fourth order, odd powers of u left out:
    // normalise      1 - q / 2 + 3 q^2 / 8 - 3 u^2 q / 2
    // exponential    1 - q / 2 + q^2 / 24
    // Moebius        1 - q / 2 + 5 q^2 / 24 - 7 u^2 q / 24
    let v = ds / 3.0;
    for (retraction, c) in
        [(Retraction::Normalise, 0.0), (Retraction::Exponential, 1.0 / 3.0), (Retraction::Moebius, 13.0 / 12.0)]
    {
        let overlaps: Vec<f64> = (0..runs)
            .map(|run| {
                let mut x = [1.0, 0.0, 0.0];
                (0..steps as u64).for_each(|index| step(&mut x, d, &RandomLayer { seed: run, ..NONE }, index, ds, retraction));
                x[0]
            })
            .collect();
        let ((value, error), want) = (mean(&overlaps), (1.0 - v + c * v * v).powi(steps));
        println!("{retraction:?}: {value:.4} +- {error:.4}, {want:.4}");
        assert!(((-0.33f64).exp() - 0.7189).abs() < 1e-4 && (want - 0.7189).abs() < 1e-3);
        assert!((value - want).abs() < 4.0 * error);
    }
}

/// Two cold tokens with m = x: `P(align) = 1/2 + asin(R0) / pi` in every dimension.
#[test]
fn two_cold_tokens_align_by_the_arcsine_law() {
    let law = RandomLayer { drive: Drive { beta: 1e4, ..HOW }, ..NONE };
    for (d, r0) in [(2, 0.5f64), (3, -0.2)] {
        let aligned = |run: u64, steps: u64| {
            let mut x = vec![0.0; 2 * d];
            (x[0], x[d], x[d + 1]) = (1.0, r0, (1.0 - r0 * r0).sqrt());
            for index in 0..steps {
                let ds = 10.0 * d as f64 / steps as f64;
                step(&mut x, d, &RandomLayer { seed: run, ..law }, index, ds, Retraction::Exponential);
                if dot(&x[..d], &x[d..]).abs() > 0.999 {
                    break;
                }
            }
            f64::from(u8::from(dot(&x[..d], &x[d..]) > 0.0))
        };
        let of = |first: u64, runs: u64, steps| mean(&(first..first + runs).map(|run| aligned(run, steps)).collect::<Vec<_>>());
        // steps are off by O(ds): twice the chance at ds / 2 less that at ds is off by its square
        let ((half, error_half), (whole, error_whole)) = (of(0, 8000, 1000), of(8000, 8000, 500));
        println!("{half:.4} {whole:.4}");
        let (value, error) = (2.0 * half - whole, error_whole.hypot(2.0 * error_half));
        let want = 0.5 + r0.asin() / std::f64::consts::PI;
        println!("d = {d}, R0 = {r0}: {value:.4} +- {error:.4}, {want:.4}");
        // the chance left at 0.999, y = 3.8, is exp(-2 y)
        assert!((value - want).abs() < 4.0 * error);
    }
}

/// Without temperature `S = m`, the order parameter, and in high dimension its odds grow by `1 + ds` in each step.
#[test]
fn without_temperature_the_odds_of_order_grow_by_a_factor() {
    let (n, runs, ds, steps) = (8usize, 200u64, 0.05f64, 60u64);
    let law = RandomLayer { drive: Drive { beta: 0.0, ..HOW }, ..NONE };
    let after = |d: usize, run: u64| {
        let mut x = vec![0.0; n * d];
        (0..n).for_each(|i| x[d * i + i] = 1.0);
        let order = |x: &[f64]| order_parameter(Points::packed(x, d).unwrap()).unwrap();
        let mut go = |first, end| {
            (first..end).for_each(|k| step(&mut x, d, &RandomLayer { seed: run, ..law }, k, ds, Retraction::Normalise));
            order(&x)
        };
        [go(0, steps / 2), go(steps / 2, steps)]
    };
    // what is left out is of order 1/d: twice the mean at 2 d less that at d is off by 1/d^2, 4e-6 times a number of order 10
    let (single, double): (Vec<_>, Vec<_>) = (0..runs).map(|run| (after(512, run), after(1024, runs + run))).unzip();
    for (part, steps) in [(0, 30), (1, 60)] {
        let of = |samples: &[[f64; 2]]| mean(&samples.iter().map(|sample| sample[part]).collect::<Vec<_>>());
        let ((single, error_single), (double, error_double)) = (of(&single), of(&double));
        let (value, error) = (2.0 * double - single, error_single.hypot(2.0 * error_double));
        let want = 1.0 / (1.0 + 7.0 * (1.0 + ds).powi(-steps));
        println!("after {steps} steps {value:.4} +- {error:.4}, {want:.4}");
        assert!((value - want).abs() < 4.0 * error && error < 0.01);
    }
}

/// Given the draws, a random layer with M heads, Gaussian values of 1/sqrt(d) and eta = sqrt(M ds) has the law of a step.
#[test]
fn a_layer_with_gaussian_values_has_the_same_law() {
    let (n, d, steps, runs, ds) = (5, 4, 10u64, 10_000u64, 0.1f64);
    let start = tokens::<f64>(n, d, 21);
    let of = |sd| Some(Ensemble { law: Law::Gaussian, sd });
    let law = RandomLayer { heads: 2, query_key: of(0.9), rank: NonZeroUsize::new(3), ..NONE };
    let order = |x: &[f64]| order_parameter(Points::packed(x, d).unwrap()).unwrap();
    let homogenized = |run: u64| {
        let mut x = start.clone();
        (0..steps).for_each(|k| step(&mut x, d, &RandomLayer { seed: run, ..law }, k, ds, Retraction::Normalise));
        order(&x)
    };
    let layer = RandomLayer { value: of(0.5), eta: (2.0 * ds).sqrt(), ..law };
    let layered = |run: u64| {
        let (mut x, mut work) = (start.clone(), vec![0.0; random_work_len::<f64>(n, d, 3)]);
        for k in 0..steps {
            let x = PointsMut::packed(&mut x, d).unwrap();
            random_step(x, &RandomLayer { seed: run, ..layer }, k, &mut work).unwrap();
        }
        order(&x)
    };
    let (a, b) = ((0..runs).map(homogenized).collect::<Vec<_>>(), (0..runs).map(layered).collect::<Vec<_>>());
    for power in [1, 2, 3] {
        let raised = |samples: &[f64]| mean(&samples.iter().map(|x| x.powi(power)).collect::<Vec<_>>());
        let ((a, error_a), (b, error_b)) = (raised(&a), raised(&b));
        println!("moment {power}: {a:.4} {b:.4}");
        assert!((a - b).abs() < 4.0 * error_a.hypot(error_b));
    }
}

/// The first n of 1024 tokens alone, with the same weights: the squared gap to the large cloud falls as 1/n - 1/1024.
#[test]
fn a_part_of_a_cloud_moves_like_the_whole() {
    let (d, whole, layers, runs) = (3, 1024, 6, 16);
    let mut logs = vec![Vec::new(); 2];
    for run in 0..runs {
        let start = tokens::<f64>(whole, d, 500 + run);
        let end = |n: usize| {
            let mut x = start[..n * d].to_vec();
            let mut work = vec![0.0; layer_work_len::<f64>(n, d, 0, 0, d)];
            let mut v = vec![0.0; d * d];
            for k in 0..layers {
                let address = Address { seed: run, stream: 78, step: k, row: 0 };
                normals(PointsMut::packed(&mut v, d).unwrap(), address, 0).unwrap();
                let heads = Heads { value: Some(Points::packed(&v, d).unwrap()), ..Heads::IDENTITY };
                let x = PointsMut::packed(&mut x, d).unwrap();
                layer_step(x, &heads, HOW, 0.3, Retraction::Normalise, &mut work).unwrap();
            }
            x
        };
        let all = end(whole);
        let gap = |n: usize| end(n).iter().take(16 * d).zip(&all).map(|(x, y)| (x - y).powi(2)).sum::<f64>();
        let gaps = [16, 64, 256].map(gap);
        logs[0].push((gaps[0] / gaps[1]).ln());
        logs[1].push((gaps[1] / gaps[2]).ln());
    }
    // to leading order the gap is linear in the difference of the two empirical laws, of variance 1/n - 1/1024
    for (logs, want) in logs.iter().zip([63.0f64 / 15.0, 15.0 / 3.0]) {
        let (value, error) = mean(logs);
        println!("ratio {:.2} (exp of {value:.2} +- {error:.2}), {want}", value.exp());
        assert!((value - want.ln()).abs() < 4.0 * error && error < 0.35);
    }
}

fn heads_of(v: &[f64], d: usize, count: usize) -> Heads<'_, f64> {
    Heads { count, value: Some(Points::packed(v, d).unwrap()), ..Heads::IDENTITY }
}

/// Exponential steps have the tangential displacement for their logarithm: its mean and covariance, across tokens too.
#[test]
fn finite_heads_share_their_noise() {
    let (n, d, count, ratio, dt, draws) = (3, 3, 3, 0.3, 0.05, 20_000);
    let x = tokens::<f64>(n, d, 31);
    let v: Vec<f64> = tokens::<f64>(1, count * d * d, 32).iter().map(|x| 5.0 * x).collect();
    let heads = heads_of(&v, d, count);
    let tangential = |g: Vec<f64>| {
        let project = |(g, x): (&[f64], &[f64])| {
            let u = dot(g, x);
            g.iter().zip(x).map(|(g, x)| g - u * x).collect::<Vec<_>>()
        };
        g.chunks(d).zip(x.chunks(d)).flat_map(project).collect::<Vec<_>>()
    };
    let drive = |heads: &Heads<'_, f64>| {
        let (mut g, mut work) = (vec![0.0; n * d], vec![0.0; layer_work_len::<f64>(n, d, 0, 0, d)]);
        let out = PointsMut::packed(&mut g, d).unwrap();
        layer_drive(out, Points::packed(&x, d).unwrap(), heads, HOW, &mut work).unwrap();
        tangential(g)
    };
    let (b, own) = (drive(&heads), (0..count).map(|k| drive(&heads_of(&v[9 * k..9 * k + 9], d, 1))).collect::<Vec<_>>());
    let mut work = vec![0.0; finite_heads_work_len::<f64>(n, d, 0, 0, d)];
    let mut samples = vec![Vec::new(); n * d];
    for index in 0..draws {
        let mut y = x.clone();
        let out = PointsMut::packed(&mut y, d).unwrap();
        finite_heads_step(out, &heads, HOW, (ratio, dt), (4, index), Retraction::Exponential, &mut work).unwrap();
        for (i, (x, y)) in x.chunks(d).zip(y.chunks(d)).enumerate() {
            let cos = dot(x, y).min(1.0);
            let scale = cos.acos() / (1.0 - cos * cos).sqrt();
            (0..d).for_each(|c| samples[d * i + c].push(scale * (y[c] - cos * x[c])));
        }
    }
    for p in 0..n * d {
        let (value, error) = mean(&samples[p]);
        assert!((value - dt * b[p]).abs() < 4.0 * error);
        for q in 0..=p {
            let centred = |s: &[f64], c: f64| s.iter().map(|s| s - dt * c).collect::<Vec<_>>();
            let products: Vec<f64> =
                centred(&samples[p], b[p]).iter().zip(centred(&samples[q], b[q])).map(|(a, b)| a * b).collect();
            let (value, error) = mean(&products);
            let want: f64 = own.iter().map(|k| (k[p] - b[p]) * (k[q] - b[q])).sum::<f64>() * ratio * dt / count as f64;
            assert!((value - want).abs() < 4.0 * error + 1e-12, "{p} {q}: {value} {want}");
        }
    }
}

/// One head has no noise: the step is a layer's.
#[test]
fn one_head_is_a_layer() {
    let (n, d) = (4, 3);
    let (v, x) = (tokens::<f64>(3, d, 7), tokens::<f64>(n, d, 8));
    let heads = heads_of(&v, d, 1);
    let (mut a, mut b) = (x.clone(), x);
    let mut work = vec![0.0; finite_heads_work_len::<f64>(n, d, 0, 0, d)];
    layer_step(PointsMut::packed(&mut a, d).unwrap(), &heads, HOW, 0.2, Retraction::Moebius, &mut work).unwrap();
    let out = PointsMut::packed(&mut b, d).unwrap();
    finite_heads_step(out, &heads, HOW, (3.0, 0.2), (1, 2), Retraction::Moebius, &mut work).unwrap();
    assert!(a.iter().zip(&b).all(|(a, b)| (a - b).abs() < 1e-15));
}

/// The size of the noise, `sqrt(K ratio dt)`, fits where its square does not.
#[test]
fn long_ratios_of_short_steps_fit() {
    let (n, d) = (3, 3);
    let v: Vec<f32> = tokens::<f32>(1, 2 * d * d, 9);
    let heads = Heads { count: 2, value: Some(Points::packed(&v, d).unwrap()), ..Heads::IDENTITY };
    let how = Drive { beta: 2.0f32, form: Form::Softmax, mask: Mask::Full };
    let end = |ratio, dt| {
        let (mut x, mut work) = (tokens::<f32>(n, d, 8), vec![0.0; finite_heads_work_len::<f32>(n, d, 0, 0, d)]);
        let out = PointsMut::packed(&mut x, d).unwrap();
        finite_heads_step(out, &heads, how, (ratio, dt), (1, 2), Retraction::Normalise, &mut work).unwrap();
        x
    };
    let (far, near) = (end(3e38, 1e-38), end(3e20, 1e-20));
    assert!(far.iter().zip(&near).all(|(a, b)| (a - b).abs() < 1e-5), "{far:?} {near:?}");
}

/// The mean over layers with one head drawn from two, and over the equation. A layer and a step by eta have the same mean, covariance and, for two heads
/// of equal chance, third moments (0) of the displacement; fourth ones differ by 2 eta^4 |xi|^4, so that means of a smooth f do by t eta^3 |xi|^4 f'''' / 12
/// at time t. Here t = 2, eta^3 = 1.25e-4, |xi| about 1: of order 1e-4, an eightieth of the bound.
#[test]
fn layers_with_drawn_heads_reach_the_diffusive_limit() {
    let (n, d, runs) = (3, 3, 8000u64);
    let start = tokens::<f64>(n, d, 41);
    let v: Vec<f64> = tokens::<f64>(1, 2 * d * d, 42).iter().map(|x| 4.0 * x).collect();
    let heads = heads_of(&v, d, 2);
    let order = |x: &[f64]| order_parameter(Points::packed(x, d).unwrap()).unwrap();
    let (eta, layers) = (0.05, 40u64);
    let mut work = vec![0.0; finite_heads_work_len::<f64>(n, d, 0, 0, d)];
    let chain = |run: u64, work: &mut [f64]| {
        let (mut x, mut coin) = (start.clone(), vec![0.0; layers as usize]);
        let address = Address { seed: run, stream: 79, ..Address::default() };
        normals(PointsMut::packed(&mut coin, 1).unwrap(), address, 0).unwrap();
        for coin in coin {
            let one = heads_of(if coin > 0.0 { &v[..9] } else { &v[9..] }, d, 1);
            layer_step(PointsMut::packed(&mut x, d).unwrap(), &one, HOW, eta, Retraction::Normalise, work).unwrap();
        }
        order(&x)
    };
    let limit = |run: u64, work: &mut [f64]| {
        let mut x = start.clone();
        for k in 0..layers {
            let out = PointsMut::packed(&mut x, d).unwrap();
            finite_heads_step(out, &heads, HOW, (eta, eta), (run, k), Retraction::Normalise, work).unwrap();
        }
        order(&x)
    };
    let a: Vec<f64> = (0..runs).map(|run| chain(run, &mut work)).collect();
    let b: Vec<f64> = (0..runs).map(|run| limit(run, &mut work)).collect();
    let ((a, error_a), (b, error_b)) = (mean(&a), mean(&b));
    println!("{a:.4} +- {error_a:.4}, {b:.4} +- {error_b:.4}");
    assert!((a - b).abs() < 4.0 * error_a.hypot(error_b));
}

#[test]
fn bad_input_leaves_everything() {
    let (n, d) = (3, 2);
    let law = RandomLayer {
        seed: 1,
        heads: 2,
        query_key: Some(Ensemble { law: Law::Gaussian, sd: 0.5f32 }),
        rank: NonZeroUsize::new(4),
        value: None,
        drive: Drive { beta: 1.0f32, form: Form::Softmax, mask: Mask::Causal },
        eta: 0.0,
        retraction: Retraction::Normalise,
    };
    let before = tokens::<f32>(n, d, 1);
    let need = homogenized_work_len::<f32>(n, d, 4);
    let (mut x, mut work) = (before.clone(), vec![0.0; need]);
    let mut run = |law: RandomLayer<f32>, ds: f32, len: usize| {
        let x = PointsMut::packed(&mut x, d).unwrap();
        homogenized_step(x, &law, 0, ds, &mut work[..len])
    };
    let sd = |sd| Some(Ensemble { law: Law::Gaussian, sd });
    assert_eq!(run(law, -0.1, need), Err(Error::Parameter));
    assert_eq!(run(law, 0.1, need - 1), Err(Error::Scratch));
    assert_eq!(run(RandomLayer { heads: 0, ..law }, 0.1, need), Err(Error::Parameter));
    assert_eq!(run(RandomLayer { query_key: sd(f32::NAN), ..law }, 0.1, need), Err(Error::Parameter));
    let tall = Some(Ensemble { law: Law::Orthogonal, sd: 0.5 });
    assert_eq!(run(RandomLayer { query_key: tall, ..law }, 0.1, need), Err(Error::Shape));
    assert_eq!(run(RandomLayer { query_key: sd(1e37), ..law }, 0.1, need), Err(Error::Range));
    assert_eq!(x, before);
    let mut work = vec![0.0; need];
    assert_eq!(homogenized_step(PointsMut::packed(&mut x, d).unwrap(), &law, 0, 0.1, &mut work), Ok(()));
    assert!(x != before);
    let mut s = [5.0f32; 4];
    let small = PointsMut::packed(&mut s, 2).unwrap();
    assert_eq!(mean_products(small, Points::packed(&x, d).unwrap(), &law, 0, &mut work), Err(Error::Shape));
    assert_eq!(s, [5.0; 4]);
    let empty = PointsMut::packed(&mut [] as &mut [f32], d).unwrap();
    assert_eq!(homogenized_step(empty, &law, 0, 0.1, &mut work), Ok(()));
}
