//! Optima that are known: of integer problems by augmenting paths in integers, of the line, of translations.

use crate::{Problem, Solved, Uniforms, narrow};
use bary::Scalar;
use bary::ot::{Masses, Method, Plan, couple_1d, couple_1d_iwork_len};
use proptest::prelude::*;

/// The least total of mass times cost, by shortest augmenting paths (Bellman and Ford's) in integers.
fn optimum(cost: &[Vec<i64>], a: &[i64], b: &[i64]) -> i64 {
    let (n, m) = (a.len(), b.len());
    let (mut a, mut b, mut flow, mut total) = (a.to_vec(), b.to_vec(), vec![vec![0i64; m]; n], 0);
    while a.iter().any(|&a| a > 0) {
        let mut far = [a.iter().map(|&a| if a > 0 { 0 } else { i64::MAX / 2 }).collect::<Vec<_>>(), vec![i64::MAX / 2; m]];
        let (mut row_from, mut col_from) = (vec![usize::MAX; n], vec![usize::MAX; m]);
        for _ in 0..n + m {
            for i in 0..n {
                for j in 0..m {
                    if far[0][i] + cost[i][j] < far[1][j] {
                        (far[1][j], col_from[j]) = (far[0][i] + cost[i][j], i);
                    }
                    if flow[i][j] > 0 && far[1][j] - cost[i][j] < far[0][i] {
                        (far[0][i], row_from[i]) = (far[1][j] - cost[i][j], j);
                    }
                }
            }
        }
        let end = (0..m).filter(|&j| b[j] > 0).min_by_key(|&j| far[1][j]).unwrap();
        let (mut path, mut j, mut least) = (vec![], end, b[end]);
        let start = loop {
            let i = col_from[j];
            path.push((i, j));
            if row_from[i] == usize::MAX {
                break i;
            }
            j = row_from[i];
            least = least.min(flow[i][j]);
        };
        least = least.min(a[start]);
        for (k, &(i, j)) in path.iter().enumerate() {
            flow[i][j] += least;
            total += least * cost[i][j];
            if let Some(&(_, back)) = path.get(k + 1) {
                flow[i][back] -= least;
                total -= least * cost[i][back];
            }
        }
        a[start] -= least;
        b[end] -= least;
    }
    total
}

/// Integer points and masses of one total, some zero.
fn integers(u: &mut Uniforms, n: usize, m: usize, d: usize, width: u64) -> (Vec<Vec<i64>>, [Vec<i64>; 2], Problem<f64>) {
    let [x, y] = [n, m].map(|n| (0..n * d).map(|_| u.below(width) as i64).collect::<Vec<_>>());
    let a: Vec<i64> = (0..n).map(|i| if i == 0 { 1 } else { u.below(4) as i64 }).collect();
    let total: i64 = a.iter().sum();
    let mut b = vec![0; m];
    (0..total).for_each(|_| b[u.below(m as u64) as usize] += 1);
    let square = |i: usize, j: usize| (0..d).map(|c| (x[i * d + c] - y[j * d + c]).pow(2)).sum::<i64>();
    let cost = (0..n).map(|i| (0..m).map(|j| square(i, j)).collect()).collect();
    let reals = |list: &[i64]| list.iter().map(|&k| k as f64).collect::<Vec<_>>();
    let problem = Problem { d, x: reals(&x), a: Some(reals(&a)), y: reals(&y), b: Some(reals(&b)) };
    (cost, [a, b], problem)
}

fn narrowed(problem: &Problem<f64>) -> Problem<f32> {
    let list = |weights: &Option<Vec<f64>>| weights.as_deref().map(narrow);
    Problem { d: problem.d, x: narrow(&problem.x), a: list(&problem.a), y: narrow(&problem.y), b: list(&problem.b) }
}

#[test]
fn integer_problems_have_their_exact_optimum() {
    let mut u = Uniforms(5);
    for trial in 0..400 {
        let (n, m, d) = (1 + u.below(9) as usize, 1 + u.below(9) as usize, 1 + u.below(3) as usize);
        let (cost, [a, b], problem) = integers(&mut u, n, m, d, if trial % 2 == 0 { 4 } else { 50 });
        let want = optimum(&cost, &a, &b) as f64;
        let scale = 2500.0 * d as f64 * a.iter().sum::<i64>() as f64;
        let got = problem.solved().report.cost;
        assert!((got - want).abs() <= 1e-14 * scale, "{n} {m} {d}: {got}, not {want}");
        let got = f64::from(narrowed(&problem).solved().report.cost);
        assert!((got - want).abs() <= 1e-6 * scale, "{n} {m} {d}: {got}, not {want}");
    }
}

#[test]
fn larger_integer_problems() {
    let mut u = Uniforms(6);
    for (n, m) in [(40, 40), (60, 20), (20, 60), (100, 3), (70, 70)] {
        let (cost, [a, b], problem) = integers(&mut u, n, m, 2, 12);
        let (got, want) = (problem.solved().report.cost, optimum(&cost, &a, &b) as f64);
        assert!((got - want).abs() <= 1e-12 * want.max(1.0), "{n} {m}: {got}, not {want}");
    }
}

#[test]
fn on_the_line_it_is_the_monotone_coupling() {
    let mut u = Uniforms(7);
    for (n, m) in [(1, 1), (5, 8), (30, 30), (200, 111), (17, 300)] {
        let problem = Problem { d: 1, x: u.list(n), a: Some(u.weights(n)), y: u.list(m), b: Some(u.weights(m)) };
        let solved = problem.solved();
        let most = n + m - 1;
        let (mut rows, mut cols, mut mass) = (vec![0; most], vec![0; most], vec![0.0; most]);
        let plan = Plan { rows: &mut rows, cols: &mut cols, mass: &mut mass };
        let mut iwork = vec![0; couple_1d_iwork_len(n, m)];
        let (_, cost) =
            couple_1d(plan, &problem.x, problem.a.as_deref(), &problem.y, problem.b.as_deref(), &mut iwork).unwrap();
        assert!((solved.report.cost - cost).abs() <= 1e-13, "{n} {m}: {} {cost}", solved.report.cost);
    }
}

#[test]
fn a_translation_is_optimal() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let mut u = Uniforms(8);
        let x: Vec<f64> = u.list(3 * 80);
        let weights = u.weights(80);
        let y: Vec<f64> = x.chunks(3).flat_map(|x| [x[0] + 3.0, x[1] - 4.0, x[2] + 12.0]).collect();
        let list = |list: &[f64]| list.iter().map(|&x| T::lit(x)).collect::<Vec<T>>();
        let problem = Problem { d: 3, x: list(&x), a: Some(list(&weights)), y: list(&y), b: Some(list(&weights)) };
        let solved = problem.solved();
        let diagonal: Vec<u32> = (0..80).collect();
        assert_eq!((&solved.rows, &solved.cols), (&diagonal, &diagonal));
        assert!((solved.report.cost.into() / 169.0 - 1.0).abs() < tolerance);
    }
    check::<f64>(1e-13);
    check::<f32>(1e-5);
}

#[test]
fn equal_weights_of_two_numbers_are_split_exactly() {
    // 2 against 3: thirds and halves, all six entries' masses are multiples of 1/6
    let problem = Problem { d: 1, x: vec![0.0, 1.0], a: None, y: vec![0.0, 0.5, 1.0], b: None };
    let Solved { rows, cols, mass, report, .. } = problem.solved();
    assert_eq!((rows, cols), (vec![0, 0, 1, 1], vec![0, 1, 1, 2]));
    assert_eq!(mass, [2.0 / 6.0, 1.0 / 6.0, 1.0 / 6.0, 2.0 / 6.0]);
    assert!((report.cost - 2.0 / 6.0 * 0.25).abs() < 1e-16);
}

#[test]
fn equal_weights_of_as_many_points_are_an_assignment() {
    let mut u = Uniforms(10);
    for (n, d) in [(1, 1), (40, 2), (150, 3), (90, 30)] {
        let problem = Problem { d, x: u.list(n * d), a: Some(vec![0.5; n]), y: u.list(n * d), b: Some(vec![0.5; n]) };
        let (solved, other) = (problem.solved(), problem.solve(Method::Simplex, Masses::Exact).unwrap());
        assert_eq!((&solved.rows, &solved.cols), (&other.rows, &other.cols));
        assert!((solved.report.cost - other.report.cost).abs() <= 1e-13 * other.report.cost);
        assert_eq!(solved.report.used, Method::Auction);
    }
}

#[test]
fn normalised_masses_are_divided_by_their_totals() {
    let mut u = Uniforms(9);
    let (x, y, a, b) = (u.list(60), u.list(80), u.list(30), u.list(40));
    let unit = |w: &[f64]| w.iter().map(|w| w / a.iter().sum::<f64>().max(1e-9)).collect::<Vec<_>>();
    let problem = Problem { d: 2, x, a: Some(unit(&a)), y, b: Some(b.clone()) };
    assert_eq!(problem.solve(Method::Auto, Masses::Exact).unwrap_err(), bary::Error::Mass);
    let solved = problem.solve(Method::Auto, Masses::Normalise).unwrap();
    assert!(problem.check(&solved, 1.0) < 1e-13);
    let total: f64 = b.iter().sum();
    let twin = Problem { b: Some(b.iter().map(|b| b / total).collect()), ..problem };
    assert!((twin.solved().report.cost - solved.report.cost).abs() < 1e-15);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn sides_may_be_exchanged(seed: u64, n in 1usize..60, m in 1usize..60, d in 1usize..5) {
        let mut u = Uniforms(seed);
        let problem = Problem { d, x: u.list(n * d), a: Some(u.weights(n)), y: u.list(m * d), b: Some(u.weights(m)) };
        let there = problem.solved();
        let back = Problem { d, x: problem.y.clone(), a: problem.b.clone(), y: problem.x.clone(), b: problem.a.clone() }.solved();
        prop_assert!((there.report.cost - back.report.cost).abs() <= 1e-13);
    }
}
