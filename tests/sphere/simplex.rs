//! Equiangular tokens in high dimension: attention moments against direct sampling and exact forms, the overlap's path, layers.

use bary::noise::{Address, normals};
use bary::sphere::{
    Moments, Simplex, SimplexOutput, logistic, overlap_recursion, simplex_layers, simplex_moments, simplex_moments_work_len,
    simplex_path, simplex_path_work_len,
};
use bary::{Error, Points, PointsMut, Scalar};
use proptest::prelude::*;

fn moments<T: Scalar>(n: usize, tau: f64, gamma: f64, points: usize) -> Moments<T> {
    let mut work = vec![T::NAN; simplex_moments_work_len(points)];
    Simplex { n, d: 0, tau: T::lit(tau) }.moments(T::lit(gamma), points, &mut work).unwrap()
}

/// softmax of a x.
fn softmax(x: &[f64], a: f64) -> Vec<f64> {
    let largest = x.iter().fold(f64::MIN, |largest, &x| largest.max(a * x));
    let weights: Vec<f64> = x.iter().map(|x| (a * x - largest).exp()).collect();
    let total: f64 = weights.iter().sum();
    weights.iter().map(|w| w / total).collect()
}

/// Mean and standard error of the participation and the shared weight of drawn logits.
fn sampled(n: usize, tau: f64, gamma: f64, draws: usize) -> [(f64, f64); 2] {
    let mut z = vec![0.0; draws * 2 * n];
    normals(PointsMut::packed(&mut z, 2 * n).unwrap(), Address { seed: 17, ..Address::default() }, 0).unwrap();
    let a = tau * (1.0 - gamma).sqrt();
    let mut sums = [(0.0, 0.0); 2];
    for row in z.chunks(2 * n) {
        let (x, y) = row.split_at(n);
        let other: Vec<f64> = x.iter().zip(y).map(|(x, y)| gamma * x + (1.0 - gamma * gamma).sqrt() * y).collect();
        let (p, q) = (softmax(x, a), softmax(&other, a));
        let values = [p.iter().map(|p| p * p).sum::<f64>(), p.iter().zip(&q).map(|(p, q)| p * q).sum()];
        for (sum, value) in sums.iter_mut().zip(values) {
            *sum = (sum.0 + value, sum.1 + value * value);
        }
    }
    let count = draws as f64;
    sums.map(|(sum, square)| (sum / count, ((square / count - (sum / count).powi(2)) / count).sqrt()))
}

#[test]
fn moments_are_those_of_drawn_logits() {
    let cases = [(2, 1.0, 0.3), (8, 0.3, 0.3), (8, 2.0, -0.1), (3, 4.0, -0.5), (8, 4.0, 0.3), (64, 3.0, 0.1)];
    for (n, tau, gamma) in cases {
        let moments = moments::<f64>(n, tau, gamma, 32);
        let [f, g] = sampled(n, tau, gamma, 20_000);
        assert!((moments.participation - f.0).abs() < 4.0 * f.1 + moments.error, "{n} {tau} {gamma}: {moments:?} {f:?}");
        assert!((moments.shared - g.0).abs() < 4.0 * g.1 + moments.error, "{n} {tau} {gamma}: {moments:?} {g:?}");
    }
}

#[test]
fn heads_of_a_large_dimension_have_these_moments() {
    // logits tau sqrt(1/d) sum_c u_ic v_kc, the rows of u = W'^T X, v = W^T X i.i.d. normal with covariance R
    let (n, d, tau, gamma, draws) = (4, 400, 1.5, 0.3f64, 1500);
    let mut z = vec![0.0; draws * d * 2 * (n + 1)];
    normals(PointsMut::packed(&mut z, 2 * (n + 1)).unwrap(), Address { seed: 23, ..Address::default() }, 0).unwrap();
    let mut values = vec![];
    for head in z.chunks(d * 2 * (n + 1)) {
        let mut logits = vec![0.0; n * n];
        for row in head.chunks(2 * (n + 1)) {
            let mixed: Vec<f64> =
                row.chunks(n + 1).flat_map(|part| part[..n].iter().map(|x| mixture(*x, part[n], gamma))).collect();
            for (place, logit) in logits.iter_mut().enumerate() {
                *logit += tau / (d as f64).sqrt() * mixed[place / n] * mixed[n + place % n];
            }
        }
        let (p, q) = (softmax(&logits[..n], 1.0), softmax(&logits[n..2 * n], 1.0));
        values.push([p.iter().map(|p| p * p).sum::<f64>(), p.iter().zip(&q).map(|(p, q)| p * q).sum()]);
    }
    let moments = moments::<f64>(n, tau, gamma, 32);
    for (k, want) in [moments.participation, moments.shared].into_iter().enumerate() {
        let mean = values.iter().map(|value| value[k]).sum::<f64>() / draws as f64;
        let square = values.iter().map(|value| (value[k] - mean).powi(2)).sum::<f64>() / draws as f64;
        // 4 standard errors, and what d = 400 leaves, of the order of 1/d
        assert!((mean - want).abs() < 4.0 * (square / draws as f64).sqrt() + 1.0 / d as f64, "{k}: {mean} {want}");
    }
}

/// One of normal numbers with correlation gamma, of its own part and the common one.
fn mixture(own: f64, common: f64, gamma: f64) -> f64 {
    (1.0 - gamma).sqrt() * own + gamma.sqrt() * common
}

/// `E h(Z)`, by trapezoid.
fn mean_of_normal(h: impl Fn(f64) -> f64) -> f64 {
    let terms = (-400..=400).map(|k| {
        let z = f64::from(k) * 0.025;
        (h(z) * (-z * z / 2.0).exp(), (-z * z / 2.0).exp())
    });
    let sums = terms.fold((0.0, 0.0), |sum, term| (sum.0 + term.0, sum.1 + term.1));
    sums.0 / sums.1
}

/// Two tokens: `f = E (p^2 + q^2)`, `g = E (p p' + q q')`, p the logistic function of a sqrt 2 times a normal number.
fn of_two(tau: f64, gamma: f64) -> (f64, f64) {
    let a = tau * (2.0 * (1.0 - gamma)).sqrt();
    let p = |z: f64| 1.0 / (1.0 + (-a * z).exp());
    let f = mean_of_normal(|z| p(z).powi(2) + p(-z).powi(2));
    let side = (1.0 - gamma * gamma).sqrt();
    let g = mean_of_normal(|x| mean_of_normal(|y| p(x) * p(gamma * x + side * y) + p(-x) * p(-gamma * x - side * y)));
    (f, g)
}

#[test]
fn two_tokens_have_an_exact_form_and_the_error_is_a_bound() {
    for (tau, gamma) in [(0.1, 0.5), (1.0, 0.3), (2.0, -0.6), (1.5, 0.95), (5.0, 0.2), (8.0, 0.5)] {
        let (f, g) = of_two(tau, gamma);
        for points in [12, 16, 32, 64] {
            let moments = moments::<f64>(2, tau, gamma, points);
            let off = (moments.participation - f).abs().max((moments.shared - g).abs());
            assert!(off <= moments.error, "{tau} {gamma} {points}: {off} {}", moments.error);
            assert!(points < 64 || moments.error < 2e-4, "{tau} {gamma}: {}", moments.error);
        }
        let single = moments::<f32>(2, tau, gamma, 32);
        assert!((f64::from(single.participation) - f).abs() <= f64::from(single.error), "{single:?} {f}");
        assert!((f64::from(single.shared) - g).abs() <= f64::from(single.error), "{single:?} {g}");
    }
}

#[test]
fn errors_bound_what_more_points_change() {
    for (n, tau, gamma) in
        [(8, 2.0, 0.3), (8, 10.0, 0.3), (1024, 4.0, 0.5), (4096, 1.0, 0.5), (3, 30.0, 0.5), (100_000, 2.0, 0.0)]
    {
        let fine = moments::<f64>(n, tau, gamma, 128);
        for points in [12, 16, 32, 64] {
            let coarse = moments::<f64>(n, tau, gamma, points);
            let off = (coarse.participation - fine.participation).abs().max((coarse.shared - fine.shared).abs());
            assert!(off <= coarse.error + fine.error, "{n} {tau} {gamma} {points}: {off} {}", coarse.error);
        }
        let single = moments::<f32>(n, tau, gamma, 64);
        let off = (f64::from(single.participation) - fine.participation).abs();
        assert!(off <= f64::from(single.error) + fine.error, "{single:?} {fine:?}");
    }
}

#[test]
fn warm_tokens_obey_the_series_and_bounds() {
    for n in [2, 8, 100] {
        let (count, gamma, tau) = (n as f64, 0.3, 0.02);
        let warm = moments::<f64>(n, tau, gamma, 16);
        let share = tau * tau * (1.0 - gamma) * (1.0 - 1.0 / count) / count;
        // the next terms are of the order of tau^4
        assert!((warm.participation - 1.0 / count - share).abs() < 5.0 * tau.powi(4) / count + warm.error);
        assert!((warm.shared - 1.0 / count - gamma * share).abs() < 5.0 * tau.powi(4) / count + warm.error);
    }
    // g is a power series in gamma at fixed a whose coefficients c_m >= 0 sum to f, c_0 = 1/n, c_1 = a^2 (1-f)^2/(n-1)
    for (n, tau, gamma) in [(3, 1.0, 0.4), (8, 2.0, 0.2), (50, 3.0, 0.7)] {
        let it = moments::<f64>(n, tau, gamma, 48);
        let (f, a2) = (it.participation, tau * tau * (1.0 - gamma));
        let first = 1.0 / n as f64;
        let second = a2 * (1.0 - f).powi(2) / (n as f64 - 1.0);
        let least = first + second * gamma;
        let most = least + gamma * gamma * (f - first - second);
        assert!(it.shared > least - it.error && it.shared < most + it.error, "{it:?} {least} {most}");
    }
}

#[test]
fn cold_tokens_freeze() {
    // two tokens: f -> 1, g -> 1/2 + asin(gamma)/pi; the approach is as 1/tau
    let cold = moments::<f64>(2, 60.0, 0.5, 256);
    assert!((cold.shared - 2.0 / 3.0).abs() < 0.02 && cold.participation > 0.98, "{cold:?}");
    // many: values of direct draws, x = 2 and 4
    for (x, want) in [(2.0, 0.567), (4.0, 0.791)] {
        let tau = x * (2.0 * 1024f64.ln()).sqrt();
        let cold = moments::<f64>(1024, tau, 0.0, 96);
        assert!((cold.participation - want).abs() < 0.01, "{cold:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn moments_are_ordered(n in 2..40usize, tau in 0.0..3.0f64, gamma in 0.0..1.0f64) {
        let it = moments::<f64>(n, tau, gamma, 16);
        let even = 1.0 / n as f64;
        prop_assert!(it.shared >= even - it.error && it.shared <= it.participation + it.error && it.participation <= 1.0 + it.error);
    }
}

fn path<T: Scalar>(simplex: Simplex<f64>, gamma: f64, times: &[f64], points: usize) -> (Vec<f64>, f64)
where
    f64: From<T>,
{
    let simplex = Simplex { n: simplex.n, d: simplex.d, tau: T::lit(simplex.tau) };
    let times: Vec<T> = times.iter().map(|&t| T::lit(t)).collect();
    let (mut gammas, mut work) = (vec![T::NAN; times.len()], vec![T::NAN; simplex_path_work_len(points)]);
    let error = simplex_path(&mut gammas, &times, T::lit(gamma), &simplex, points, &mut work).unwrap();
    (gammas.into_iter().map(f64::from).collect(), error.into())
}

fn grid(steps: usize, end: f64) -> Vec<f64> {
    (0..=steps).map(|k| end * k as f64 / steps as f64).collect()
}

#[test]
fn golden_drift() {
    let simplex = Simplex { n: 5, d: 3, tau: 0.0 };
    assert!((simplex.drift(0.2, 0.2, 0.2) - 0.0768f64).abs() < 1e-16);
    // in the form of S and P
    let (f, g, gamma) = (0.41, 0.23, 0.3);
    for d in [2, 7, 1000] {
        let count = d as f64;
        let (s, p) = (gamma + (1.0 - gamma) * g, gamma + (1.0 - gamma) * f);
        let want = (count - 2.0 + gamma * gamma) / count * s - (count - 1.0) / count * gamma * p;
        assert!((Simplex { n: 5, d, tau: 1.0 }.drift(gamma, f, g) - want).abs() < 1e-15);
    }
    let want = (1.0 - gamma) * (gamma + g - gamma * f);
    assert!((Simplex { n: 5, d: 0, tau: 1.0 }.drift(gamma, f, g) - want).abs() < 1e-15);
}

#[test]
fn without_temperature_the_path_is_logistic() {
    let (n, times) = (8, grid(200, 6.0));
    let (gammas, error) = path::<f64>(Simplex { n, d: 0, tau: 0.0 }, 0.0, &times, 8);
    let mut want = vec![0.0; times.len()];
    logistic(&mut want, &times, 1.0 / n as f64, 0.0).unwrap();
    for (gamma, m) in gammas.iter().zip(want) {
        assert!(((1.0 + 7.0 * gamma) / 8.0 - m).abs() < 1e-8, "{gamma} {m}");
    }
    assert!(error < 1e-14, "{error}");
    // in the plane the overlap falls: gamma' = -m gamma (1 - gamma)/2
    let (gammas, _) = path::<f64>(Simplex { n: 2, d: 2, tau: 0.0 }, 0.5, &grid(50, 5.0), 8);
    assert!(gammas.windows(2).all(|pair| pair[1] < pair[0] && pair[1] > 0.0), "{gammas:?}");
}

#[test]
fn the_path_solves_the_equation_at_any_temperature() {
    for (simplex, gamma) in [(Simplex { n: 8, d: 64, tau: 2.0 }, 0.05), (Simplex { n: 5, d: 0, tau: 3.0 }, -0.2)] {
        let (gammas, error) = path::<f64>(simplex, gamma, &grid(100, 2.0), 32);
        assert!(error < 1e-4, "{error}");
        // the moments taken anew at every stage
        let mut work = vec![0.0; simplex_moments_work_len(32)];
        let (mut want, h) = (gamma, 0.02);
        let mut drift = |gamma: f64| {
            let it = simplex.moments(gamma, 32, &mut work).unwrap();
            simplex.drift(gamma, it.participation, it.shared)
        };
        for (k, gamma) in gammas.iter().enumerate().take(11) {
            assert!((gamma - want).abs() < 1e-6, "{k}: {gamma} {want}");
            let one = drift(want);
            let two = drift(want + h / 2.0 * one);
            let three = drift(want + h / 2.0 * two);
            want += h / 6.0 * (one + 2.0 * two + 2.0 * three + drift(want + h * three));
        }
        let (single, _) = path::<f32>(simplex, gamma, &grid(100, 2.0), 16);
        assert!(gammas.iter().zip(single).all(|(a, b)| (a - b).abs() < 1e-3), "{gammas:?}");
        // order 4: half the steps, 16 times the error
        let ends = [25, 50, 400].map(|steps| *path::<f64>(simplex, gamma, &grid(steps, 2.0), 32).0.last().unwrap());
        let ratio = (ends[0] - ends[2]) / (ends[1] - ends[2]);
        assert!((8.0..32.0).contains(&ratio), "{ratio}");
    }
}

fn layers(simplex: Simplex<f64>, gamma: f64, k: f64, count: usize) -> Vec<f64> {
    let (mut gammas, mut work) = (vec![f64::NAN; count + 1], vec![f64::NAN; simplex_path_work_len(24)]);
    simplex_layers(&mut gammas, gamma, &simplex, k, 24, &mut work).unwrap();
    gammas
}

#[test]
fn layers_without_temperature_multiply_the_odds() {
    let mut want = vec![0.0; 25];
    logistic(&mut want, &(0..25).map(f64::from).collect::<Vec<_>>(), 0.125, 0.25).unwrap();
    for (gamma, m) in layers(Simplex { n: 8, d: 0, tau: 0.0 }, 0.0, 0.25, 24).iter().zip(&want) {
        assert!(((1.0 + 7.0 * gamma) / 8.0 - m).abs() < 1e-13);
    }
    // the recursion by hand, rounded
    for (layer, m) in [(4, 0.2586), (8, 0.4599), (16, 0.8354), (24, 0.9680)] {
        assert!((want[layer] - m).abs() < 6e-5);
    }
    // small layers are the clock
    let simplex = Simplex { n: 6, d: 0, tau: 2.0 };
    let (clock, _) = path::<f64>(simplex, 0.1, &grid(100, 1.0), 24);
    let many = layers(simplex, 0.1, 1e-4, 10_000);
    assert!((many[10_000] - clock[100]).abs() < 1e-4, "{} {}", many[10_000], clock[100]);
}

#[test]
fn the_general_recursion_keeps_equiangular_tokens_so() {
    let (n, gamma, k, tau) = (4, 0.3, 0.5, 1.5);
    let it = moments::<f64>(n, tau, gamma, 24);
    let matrix = |on: f64, off: f64| (0..n * n).map(|i| if i / n == i % n { on } else { off }).collect::<Vec<_>>();
    let mut r = matrix(1.0, gamma);
    let s = matrix(gamma + (1.0 - gamma) * it.participation, gamma + (1.0 - gamma) * it.shared);
    overlap_recursion(PointsMut::packed(&mut r, n).unwrap(), Points::packed(&s, n).unwrap(), k).unwrap();
    let want = layers(Simplex { n, d: 0, tau }, gamma, k, 1)[1];
    for (i, &overlap) in r.iter().enumerate() {
        let want = if i / n == i % n { 1.0 } else { want };
        assert!((overlap - want).abs() < 1e-12, "{overlap} {want}");
    }
}

#[test]
fn a_list_is_its_overlaps_one_by_one() {
    let simplex = Simplex { n: 4, d: 9, tau: 1.5f64 };
    let (gammas, mut work) = ([-0.2, 0.4, 1.0], vec![0.0; simplex_moments_work_len(16)]);
    let (mut f, mut g, mut b, mut error) = ([7.0; 3], [7.0; 3], [7.0; 3], [7.0; 3]);
    let out = SimplexOutput { participation: Some(&mut f), shared: Some(&mut g), drift: Some(&mut b), error: Some(&mut error) };
    simplex_moments(out, &gammas, &simplex, 16, &mut work).unwrap();
    for (i, &gamma) in gammas.iter().enumerate() {
        let it = simplex.moments(gamma, 16, &mut work).unwrap();
        assert_eq!((f[i], g[i], error[i]), (it.participation, it.shared, it.error));
        assert_eq!(b[i], simplex.drift(gamma, f[i], g[i]));
    }
    for (gammas, error) in [([0.0, 1.5], Error::Parameter), ([0.0, f64::NAN], Error::NonFinite)] {
        let mut f = [7.0; 2];
        let out = SimplexOutput { participation: Some(&mut f), ..SimplexOutput::default() };
        assert_eq!(simplex_moments(out, &gammas, &simplex, 16, &mut work), Err(error));
        assert_eq!(f, [7.0; 2]);
    }
    let out = SimplexOutput { shared: Some(&mut g), ..SimplexOutput::default() };
    assert_eq!(simplex_moments(out, &[0.0], &simplex, 16, &mut work), Err(Error::Length));
}

#[test]
fn bad_input_is_refused_and_nothing_written() {
    let simplex = Simplex { n: 4, d: 3, tau: 1.0f64 };
    let mut work = vec![0.0; simplex_path_work_len(8)];
    let short = simplex_moments_work_len(8) - 1;
    assert_eq!(Simplex { n: 1, ..simplex }.moments(0.0, 8, &mut work), Err(Error::Empty));
    assert_eq!(Simplex { tau: f64::MAX / 500.0, ..simplex }.moments(0.0, 8, &mut work), Err(Error::Range));
    assert_eq!(Simplex { tau: -1.0, ..simplex }.moments(0.0, 8, &mut work), Err(Error::Parameter));
    for (gamma, points) in [(-0.34, 8), (1.01, 8), (f64::NAN, 8), (0.0, 10), (0.0, 4), (0.0, 1024)] {
        assert_eq!(simplex.moments(gamma, points, &mut work), Err(Error::Parameter), "{gamma} {points}");
    }
    assert_eq!(simplex.moments(0.0, 8, &mut work[..short]), Err(Error::Scratch));
    let mut out = [7.0; 3];
    let mut refused = |times: &[f64], gamma, points, error| {
        assert_eq!(simplex_path(&mut out[..], times, gamma, &simplex, points, &mut work), Err(error));
        assert_eq!(out, [7.0; 3]);
    };
    refused(&[0.0, 1.0], 0.0, 8, Error::Length);
    refused(&[0.0, 1.0, 1.0], 0.0, 8, Error::Times);
    refused(&[0.0, f64::NAN, 1.0], 0.0, 8, Error::Times);
    refused(&[0.0, 1.0, 2.0], 1.5, 8, Error::Parameter);
    refused(&[0.0, 1.0, 2.0], 0.5, 10, Error::Parameter);
    refused(&[0.0, 1.0, 2.0], 0.5, 12, Error::Scratch);
    assert_eq!(simplex_layers(&mut out, 0.5, &simplex, -1.0, 8, &mut work), Err(Error::Parameter));
    assert_eq!(out, [7.0; 3]);
}

/// At gamma = 0 queries are independent and g = 1/n; what no grid resolves says so.
#[test]
fn cold_moments_that_are_not_resolved_claim_nothing() {
    for (n, tau, points) in [(2, 1e6, 64), (8, 1e4, 16), (8, 30.0, 32), (1000, 100.0, 16)] {
        let moments = moments::<f64>(n, tau, 0.0, points);
        assert_eq!(moments.error, 1.0, "{n} {tau} {points}: {moments:?}");
    }
    let resolved = moments::<f64>(8, 30.0, 0.0, 128);
    assert!((resolved.shared - 0.125).abs() <= resolved.error && resolved.error < 0.01, "{resolved:?}");
}

/// To second order in a small logit scale, n = 8, gamma = tau = 0.3: f = 0.13189, g = 0.12707; drawn logits gave .13192 and .12703.
#[test]
fn hot_moments_are_the_expansion() {
    let (n, gamma, square) = (8.0, 0.3, 0.09);
    let of = |overlap: f64| (1.0 + square * overlap * (1.0 - gamma) * (1.0 - 1.0 / n)) / n;
    let it = moments::<f64>(8, 0.3, gamma, 32);
    assert!((of(1.0) - 0.13189).abs() < 5e-6 && (of(gamma) - 0.12707).abs() < 5e-6);
    // what is left out is of the fourth order in tau
    assert!((it.participation - of(1.0)).abs() < 2.0 * square * square / n, "{it:?}");
    assert!((it.shared - of(gamma)).abs() < 2.0 * square * square / n, "{it:?}");
}
