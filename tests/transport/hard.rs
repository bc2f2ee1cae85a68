//! What breaks solvers: heavy tails, ties, duplicates, offsets, scales, odd shapes, points without weight.

use crate::{Problem, Uniforms, narrow};
use bary::Scalar;
use bary::ot::{Masses, Method};

fn shaped(kind: &str, u: &mut Uniforms, k: usize, d: usize) -> f64 {
    let at = u.next();
    match kind {
        "cube" => at,
        "lattice" => (5.0 * at).floor(),
        "cauchy" => (std::f64::consts::PI * (at - 0.5)).tan(),
        "equal" => 0.7,
        "offset" => 1e6 + at,
        "tiny" => 1e-6 * at,
        "huge" => 1e6 * at,
        "clustered" => (4.0 * at).floor() * 100.0 + u.next(),
        "collinear" => (k / d) as f64 * 0.01 + 1.0,
        "duplicates" => (30.0 * at).floor() / 30.0 + if k.is_multiple_of(d) { 0.0 } else { 0.5 },
        _ => panic!("unknown kind {kind}"),
    }
}

const KINDS: [&str; 10] =
    ["cube", "lattice", "cauchy", "equal", "offset", "tiny", "huge", "clustered", "collinear", "duplicates"];

fn problem(kind: &str, seed: u64, n: usize, m: usize, d: usize) -> Problem<f64> {
    let mut u = Uniforms(seed);
    let [x, y] = [n, m].map(|n| (0..n * d).map(|k| shaped(kind, &mut u, k, d)).collect());
    Problem { d, x, a: Some(u.weights(n)), y, b: Some(u.weights(m)) }
}

fn list<T: Scalar>(list: &[f64]) -> Vec<T> {
    list.iter().map(|&x| T::lit(x)).collect()
}

#[test]
fn every_kind_is_solved_to_rounding() {
    for kind in KINDS {
        for (seed, (n, m, d)) in (0..).zip([(70, 70, 2), (120, 45, 1), (45, 120, 3), (40, 40, 9), (300, 250, 2)]) {
            let weighted = problem(kind, seed, n, m, d);
            weighted.solved();
            Problem { a: None, b: None, ..weighted.clone() }.solved();
            // in f32 the weights are brought to one total again
            let f32s =
                Problem { d, x: narrow(&weighted.x), a: weighted.a.as_deref().map(narrow), y: narrow(&weighted.y), b: None };
            let solved = f32s.solve(Method::Simplex, Masses::Normalise).unwrap();
            let gap = f32s.check(&solved, 1.0);
            assert!(gap <= f64::from(f32::EPSILON) * (64 + 16 * d) as f64, "{kind} {n} {m} {d}: {gap:e}");
        }
    }
}

#[test]
fn odd_shapes() {
    for (n, m) in [(1, 1), (1, 2), (2, 1), (1, 300), (300, 1), (10, 1000), (1000, 10), (17, 16), (16, 17), (2, 65)] {
        for kind in ["cube", "equal", "lattice"] {
            problem(kind, 3, n, m, 2).solved();
        }
    }
}

#[test]
fn points_without_weight_have_potentials_and_no_entries() {
    fn check<T: Scalar + Into<f64>>() {
        let mut u = Uniforms(12);
        for (n, m, keep) in [(80, 60, 2), (60, 80, 5), (30, 30, 29), (40, 50, 11)] {
            let some = |n: usize, keep: usize| (0..n).map(|i| if i % keep == 1 { 1.0 } else { 0.0 }).collect::<Vec<_>>();
            let (a, b) = (some(n, keep), some(m, 3));
            let problem =
                Problem { d: 2, x: list::<T>(&u.list(2 * n)), a: Some(list(&a)), y: list(&u.list(2 * m)), b: Some(list(&b)) };
            let solved = problem.solve(Method::Auto, Masses::Normalise).unwrap();
            assert!(problem.check(&solved, 1.0) <= T::EPSILON.into() * 96.0);
        }
    }
    check::<f64>();
    check::<f32>();
}

#[test]
fn weights_of_all_sizes() {
    let mut u = Uniforms(13);
    let a: Vec<f64> = (0..200).map(|_| (-30.0 * u.next()).exp()).collect();
    let b: Vec<f64> = (0..150).map(|_| (-10.0 * u.next()).exp()).collect();
    let problem = Problem { d: 2, x: u.list(400), a: Some(a), y: u.list(300), b: Some(b) };
    let solved = problem.solve(Method::Auto, Masses::Normalise).unwrap();
    assert!(problem.check(&solved, 1.0) < 1e-13);
}

#[test]
fn identical_clouds_cost_nothing() {
    let mut u = Uniforms(14);
    let (x, a) = (u.list(300), u.weights(150));
    let solved = Problem { d: 2, x: x.clone(), a: Some(a.clone()), y: x, b: Some(a) }.solved();
    assert_eq!(solved.report.cost, 0.0);
    assert_eq!(solved.rows, solved.cols);
}
