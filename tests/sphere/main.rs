//! Attention on the sphere: golden values, the equiangular law, invariants, observables.
#![allow(clippy::disallowed_methods, reason = "std's functions are the reference")]

mod gram;
mod homogenized;
mod layer;
mod limits;
mod observables;
mod predict;
mod random;
mod random_laws;
mod simplex;

use bary::noise::{Address, normals};
use bary::sphere::{
    Form, Retraction, attention, attention_step, attention_step_work_len, attention_work_len, clusters, normalise,
    order_parameter, project, retract,
};
use bary::{Error, Points, PointsMut, Scalar};
use proptest::prelude::*;

const ALL: [Retraction; 3] = [Retraction::Normalise, Retraction::Exponential, Retraction::Moebius];

fn tokens<T: Scalar>(n: usize, d: usize, seed: u64) -> Vec<T> {
    let mut x = vec![T::ZERO; n * d];
    normals(PointsMut::packed(&mut x, d).unwrap(), Address { seed, ..Address::default() }, 0).unwrap();
    normalise(PointsMut::packed(&mut x, d).unwrap());
    x
}

/// n unit vectors with all overlaps g, in n dimensions.
fn equiangular(n: usize, g: f64) -> Vec<f64> {
    let off = ((1.0 + (n as f64 - 1.0) * g).sqrt() - (1.0 - g).sqrt()) / n as f64;
    (0..n * n).map(|i| off + if i / n == i % n { (1.0 - g).sqrt() } else { 0.0 }).collect()
}

fn dot<T: Scalar>(a: &[T], b: &[T]) -> T {
    a.iter().zip(b).fold(T::ZERO, |sum, (&a, &b)| sum + a * b)
}

/// How far |x| is from 1, in units of the documented bound.
fn off_the_sphere(x: &[f32]) -> f64 {
    let norm = x.iter().map(|&x| f64::from(x) * f64::from(x)).sum::<f64>().sqrt();
    let d = x.len() as f64;
    (norm - 1.0).abs() / ((d.min(64.0) + d / 64.0 + 4.0) * f64::from(f32::EPSILON) / 4.0)
}

fn step<T: Scalar>(x: &mut [T], d: usize, beta: f64, eta: f64, form: Form, retraction: Retraction) {
    let mut work = vec![T::ZERO; attention_step_work_len::<T>(x.len() / d, d)];
    attention_step(PointsMut::packed(x, d).unwrap(), T::lit(beta), T::lit(eta), form, retraction, &mut work).unwrap();
}

fn drive<T: Scalar>(x: &[T], d: usize, beta: T, form: Form) -> Vec<T> {
    let mut g = vec![T::ZERO; x.len()];
    let mut work = vec![T::ZERO; attention_work_len::<T>(x.len() / d, d)];
    attention(PointsMut::packed(&mut g, d).unwrap(), Points::packed(x, d).unwrap(), beta, form, &mut work).unwrap();
    g
}

fn moved<T: Scalar>(x: &[T], g: &[T], eta: f64, retraction: Retraction) -> Vec<T> {
    let mut x = x.to_vec();
    let d = x.len();
    retract(PointsMut::packed(&mut x, d).unwrap(), Points::packed(g, d).unwrap(), T::lit(eta), retraction).unwrap();
    x
}

#[test]
fn golden_layer() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let mut x = [1.0, 0.0, 0.6, 0.8].map(T::lit);
        step(&mut x, 2, 1.0, 0.5, Form::Softmax, Retraction::Normalise);
        let want = [0.993_668_610_171_708, 0.112_350_759_496_439, 0.686_081_773_700_176, 0.727_524_432_439_503];
        x.iter().zip(want).for_each(|(&x, want)| assert!((x.into() - want).abs() <= tolerance * want));
    }
    check::<f64>(1e-12);
    check::<f32>(2e-6);
}

#[test]
fn golden_moebius() {
    // u = .2, eta |g| = .6: u' and the scale of the orthogonal part
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let side = 0.96f64.sqrt();
        let x = moved(&[T::lit(0.2), T::lit(side)], &[T::lit(2.0), T::ZERO], 0.3, Retraction::Moebius);
        assert!((x[0].into() - 0.665_561_648_021_903).abs() < tolerance);
        assert!((x[1].into() / side - 0.761_733_010_888_636).abs() < tolerance);
    }
    check::<f64>(1e-12);
    check::<f32>(1.3e-6);
}

/// The drift of the overlap of an equiangular configuration under the projected drives.
#[test]
fn golden_drift() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let x: Vec<T> = equiangular(4, 0.3).into_iter().map(T::lit).collect();
        let mut g = drive(&x, 4, T::lit(2.0), Form::Softmax);
        project(PointsMut::packed(&mut g, 4).unwrap(), Points::packed(&x, 4).unwrap()).unwrap();
        let drift: f64 = (dot(&g[..4], &x[4..8]) + dot(&x[..4], &g[4..8])).into();
        assert!((drift - 0.377_026_875_567_021).abs() < tolerance * 0.377);
    }
    check::<f64>(1e-12);
    check::<f32>(2e-6);
}

/// The overlap at time 2 after `steps` layers.
fn overlap(beta: f64, steps: usize, retraction: Retraction) -> f64 {
    let mut x = equiangular(6, 0.1);
    for _ in 0..steps {
        step(&mut x, 6, beta, 2.0 / steps as f64, Form::Softmax, retraction);
    }
    dot(&x[..6], &x[6..12])
}

#[test]
fn shrinking_layers_reach_the_equiangular_flow() {
    for (beta, want) in [(1.0, 0.912_489_29), (4.0, 0.309_068_98)] {
        for retraction in ALL {
            let error = |steps| overlap(beta, steps, retraction) - want;
            let (coarse, fine) = (error(500), error(1000));
            println!(
                "beta {beta}, {retraction:?}: error {coarse:.2e} at eta 1/250, {fine:.2e} at 1/500, ratio {:.3}",
                coarse / fine
            );
            assert!(fine.abs() < 2e-3 && (coarse / fine - 2.0).abs() < 0.1, "first order");
            let (a, b, c) = (overlap(beta, 1000, retraction), overlap(beta, 2000, retraction), overlap(beta, 4000, retraction));
            let limit = (8.0 * c - 6.0 * b + a) / 3.0;
            assert!((limit - want).abs() < 2e-8, "extrapolated: {limit} for {want}");
        }
    }
}

/// The equiangular equation of the unnormalised form, integrated by the midpoint rule.
#[test]
fn unnormalised_layers_follow_their_own_equation() {
    let (n, beta) = (6usize, 0.7f64);
    let slope = |g: f64| 2.0 * (beta * g).exp() * (1.0 - g) * (1.0 + (n as f64 - 1.0) * g) / n as f64;
    let (mut g, steps) = (0.1, 20_000);
    for _ in 0..steps {
        let h = 1.0 / steps as f64;
        let middle = g + 0.5 * h * slope(g);
        g += h * slope(middle);
    }
    let end = |steps: usize| {
        let mut x = equiangular(n, 0.1);
        (0..steps).for_each(|_| step(&mut x, n, beta, 1.0 / steps as f64, Form::Unnormalised, Retraction::Exponential));
        dot(&x[..n], &x[n..2 * n])
    };
    assert!((2.0 * end(2000) - end(1000) - g).abs() < 1e-6);
}

#[test]
fn moebius_is_the_exact_flow_for_any_number_of_steps() {
    let x = tokens::<f64>(4, 3, 1);
    let g = [0.3, -0.7, 0.2];
    let gap = |x: &[f64], i: usize, k: usize| (0..3).map(|c| (x[3 * i + c] - x[3 * k + c]).powi(2)).sum::<f64>().sqrt();
    let ratio = |x: &[f64]| gap(x, 0, 1) * gap(x, 2, 3) / (gap(x, 0, 2) * gap(x, 1, 3));
    let after = |steps: usize, retraction| {
        let mut x = x.clone();
        let drives = g.repeat(4);
        for _ in 0..steps {
            retract(PointsMut::packed(&mut x, 3).unwrap(), Points::packed(&drives, 3).unwrap(), 2.0 / steps as f64, retraction)
                .unwrap();
        }
        x
    };
    let (one, many) = (after(1, Retraction::Moebius), after(100, Retraction::Moebius));
    one.iter().zip(&many).for_each(|(a, b)| assert!((a - b).abs() < 1e-13));
    assert!((ratio(&one) - ratio(&x)).abs() < 1e-14 * ratio(&x).max(1.0));
    // the other two converge to it, at first order
    for retraction in [Retraction::Normalise, Retraction::Exponential] {
        let error = |steps| after(steps, retraction).iter().zip(&one).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        assert!(error(1000) < 2e-3 && (error(500) / error(1000) - 2.0).abs() < 0.1);
    }
    // backwards undoes forwards
    let mut back = one;
    retract(PointsMut::packed(&mut back, 3).unwrap(), Points::packed(&g.repeat(4), 3).unwrap(), -2.0, Retraction::Moebius)
        .unwrap();
    back.iter().zip(&x).for_each(|(a, b)| assert!((a - b).abs() < 1e-13));
}

#[test]
fn degenerate_steps_stay_put() {
    for retraction in ALL {
        assert_eq!(moved(&[0.0, 1.0], &[0.0, 0.0], 0.5, retraction), [0.0, 1.0], "no drive");
    }
    assert_eq!(moved(&[0.0f64, 1.0], &[0.0, -2.0], 0.5, Retraction::Normalise), [0.0, 1.0], "the step cancels the token");
    assert_eq!(moved(&[0.0f64, 1.0], &[0.0, -2.0], 0.5, Retraction::Exponential), [0.0, 1.0], "no tangential part");
    // at the unstable pole, also far beyond where tanh and cosh overflow
    for scale in [0.5, 20.0, 1e4] {
        assert_eq!(moved(&[0.0f64, 1.0], &[0.0, -1.0], scale, Retraction::Moebius), [0.0, 1.0]);
        assert!(moved(&[0.6f32, 0.8], &[0.0, 1.0], scale, Retraction::Moebius).iter().all(|x| x.is_finite()));
    }
}

#[test]
fn normalise_near_the_ends_of_the_range() {
    for scale in [1e-44f32, 1e-30, 1e-20, 1.0, 1e20, 1e38] {
        let mut x = [scale, -scale, 0.0, scale];
        normalise(PointsMut::packed(&mut x, 4).unwrap());
        let want = 1.0 / 3f32.sqrt();
        assert!(x.iter().zip([want, -want, 0.0, want]).all(|(x, want)| (x - want).abs() < 1e-6), "{scale:e}: {x:?}");
    }
    let mut zero = [0.0f64; 3];
    normalise(PointsMut::packed(&mut zero, 3).unwrap());
    assert_eq!(zero, [0.0; 3]);
}

#[test]
fn normalised_to_the_documented_bound() {
    for d in [1, 2, 3, 10, 64, 65, 300, 1000] {
        let worst = tokens::<f32>(500, d, d as u64).chunks(d).map(off_the_sphere).fold(0.0, f64::max);
        println!("d = {d}: {worst:.3} of the bound");
        assert!(worst <= 1.0);
    }
}

#[test]
fn observables() {
    assert_eq!(order_parameter(Points::packed(&[1.0f64, 0.0, 0.0, 1.0], 2).unwrap()), Ok(0.5));
    assert_eq!(order_parameter(Points::packed(&[0.6f64, 0.8, 0.6, 0.8], 2).unwrap()), Ok(1.0));
    assert_eq!(order_parameter(Points::packed(&[] as &[f64], 2).unwrap()), Err(Error::Empty));
    // a chain of angles: neighbours join, so the chain is one cluster, and the lone points their own
    let at = |angle: f64| [angle.cos(), angle.sin()];
    let x = [at(3.0), at(0.0), at(0.2), at(-1.5), at(0.4), at(3.1)].concat();
    let mut labels = [9; 6];
    assert_eq!(clusters(&mut labels, Points::packed(&x, 2).unwrap(), 0.25f64.cos()), Ok(3));
    assert_eq!(labels, [0, 1, 1, 2, 1, 0]);
    assert_eq!(clusters(&mut labels[..5], Points::packed(&x, 2).unwrap(), 0.5), Err(Error::Length));
    assert_eq!(clusters(&mut labels, Points::packed(&x, 2).unwrap(), f64::NAN), Err(Error::Parameter));
    let huge = [1e30f32, 1e30, 1e30, -1e30];
    assert_eq!(clusters(&mut labels[..2], Points::packed(&huge, 2).unwrap(), -1.0), Err(Error::Range));
    let many = vec![0.7f32; 4_000_000];
    assert!((order_parameter(Points::packed(&many, 1).unwrap()).unwrap() - 0.49).abs() < 1e-6);
}

#[test]
fn too_hot_for_exp_is_refused() {
    let mut x = tokens::<f32>(5, 3, 1);
    let before = x.clone();
    let mut work = vec![0.0; attention_step_work_len::<f32>(5, 3)];
    let mut run =
        |beta, form| attention_step(PointsMut::packed(&mut x, 3).unwrap(), beta, 0.1, form, Retraction::Normalise, &mut work);
    assert_eq!(run(100.0, Form::Unnormalised), Err(Error::Range));
    assert_eq!(run(f32::NAN, Form::Softmax), Err(Error::Parameter));
    assert_eq!(x, before);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn tokens_stay_unit_vectors(n in 1usize..40, d in 1usize..20, beta in -5.0..50.0f64, eta in -1.0..3.0f64, seed: u64) {
        for retraction in ALL {
            let mut x = tokens::<f32>(n, d, seed);
            (0..70).for_each(|_| step(&mut x, d, beta, eta, Form::Softmax, retraction));
            prop_assert!(x.chunks(d).all(|x| off_the_sphere(x) <= 1.0), "{:?}", retraction);
        }
    }

    #[test]
    fn layers_turn_and_permute_with_the_tokens(n in 1usize..30, beta in 0.0..9.0f64, angle in 0.0..6.0f64, by in 0usize..30) {
        let by = by % n;
        let turn = |x: &[f64]| x.chunks(3).flat_map(|x| [angle.cos() * x[0] - angle.sin() * x[2], x[1], angle.sin() * x[0] + angle.cos() * x[2]]).collect::<Vec<_>>();
        let rotate = |x: &[f64]| [&x[3 * by..], &x[..3 * by]].concat();
        for form in [Form::Softmax, Form::Unnormalised] {
            for retraction in ALL {
                let x = tokens::<f64>(n, 3, 7);
                let run = |mut x: Vec<f64>| { step(&mut x, 3, beta, 0.3, form, retraction); x };
                let plain = run(x.clone());
                for (a, b) in turn(&plain).iter().zip(run(turn(&x))).chain(rotate(&plain).iter().zip(run(rotate(&x)))) {
                    prop_assert!((a - b).abs() < 1e-12);
                }
            }
        }
    }

    #[test]
    fn a_projected_vector_is_tangent(d in 1usize..100, seed: u64) {
        let x = tokens::<f64>(1, d, seed);
        let mut g = tokens::<f64>(1, d, seed.wrapping_add(1));
        project(PointsMut::packed(&mut g, d).unwrap(), Points::packed(&x, d).unwrap()).unwrap();
        prop_assert!(dot(&g, &x).abs() < 1e-14);
    }
}
