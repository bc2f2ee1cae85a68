//! Entropic transport: against closed forms, a dense reference, and itself.
#![allow(clippy::disallowed_methods, reason = "std's functions are the reference")]

use bary::noise::{Address, normals};
use bary::ot::{
    Potentials, Settings, Solved, Start, assign, assign_iwork_len, assign_work_len, project_debiased,
    project_debiased_work_len, project_soft, project_soft_work_len, sinkhorn, sinkhorn_begin, sinkhorn_callback,
    sinkhorn_callback_work_len, sinkhorn_divergence, sinkhorn_divergence_work_len, sinkhorn_finish, sinkhorn_matrix,
    sinkhorn_matrix_work_len, sinkhorn_plan, sinkhorn_step, sinkhorn_symmetric, sinkhorn_work_len,
};
use bary::{Error, Outcome, Points, PointsMut, Result, Scalar};

fn noise<T: Scalar>(n: usize, d: usize, stream: u64) -> Vec<T> {
    let mut data = vec![T::ZERO; n * d];
    normals(PointsMut::packed(&mut data, d).unwrap(), Address { seed: 31, stream, ..Address::default() }, 0).unwrap();
    data
}

/// Weights of total 1, all different.
fn weights<T: Scalar>(n: usize) -> Vec<T> {
    let total = n * (n + 1) / 2 + n;
    (1..=n).map(|i| T::from_usize(i + 1) / T::from_usize(total)).collect()
}

fn plain<T: Scalar>(eps: f64) -> Settings<T> {
    let (rho, tol, omega) = ((T::INFINITY, T::INFINITY), T::lit(1e-12), T::ONE);
    Settings { eps: T::lit(eps), rho, tol, max_sweeps: 5000, omega, start: Start::Zero }
}

/// Potentials and what is said of them.
struct Found<T> {
    f: Vec<T>,
    g: Vec<T>,
    solved: Solved<T>,
    outcome: Outcome,
}

type Side<'a, T> = (&'a [T], Option<&'a [T]>);

fn solve<T: Scalar>(d: usize, (x, a): Side<'_, T>, (y, b): Side<'_, T>, settings: &Settings<T>) -> Result<Found<T>> {
    let (n, m) = (x.len() / d, y.len() / d);
    let (mut f, mut g) = (vec![T::ZERO; n], vec![T::ZERO; m]);
    let mut work = vec![T::NAN; sinkhorn_work_len::<T>(m, d)];
    let (x, y) = ((Points::packed(x, d)?, a), (Points::packed(y, d)?, b));
    let (solved, outcome) = sinkhorn(&mut f, &mut g, x, y, settings, &mut work, |_, _, _| Ok(Outcome::Done))?;
    Ok(Found { f, g, solved, outcome })
}

fn half_squares<T: Scalar>(d: usize, x: &[T], y: &[T]) -> Vec<T> {
    let cost = |x: &[T], y: &[T]| x.iter().zip(y).fold(T::ZERO, |sum, (&x, &y)| sum + (x - y) * (x - y)) * T::lit(0.5);
    x.chunks(d).flat_map(|x| y.chunks(d).map(move |y| cost(x, y))).collect()
}

/// The plan of potentials.
fn plan(costs: &[f64], a: &[f64], b: &[f64], f: &[f64], g: &[f64], eps: f64) -> Vec<f64> {
    let entry = |i: usize, j: usize| a[i] * b[j] * ((f[i] + g[j] - costs[i * b.len() + j]) / eps).exp();
    (0..a.len()).flat_map(|i| (0..b.len()).map(move |j| entry(i, j))).collect()
}

/// Sums of rows and of columns.
fn marginals(plan: &[f64], m: usize) -> (Vec<f64>, Vec<f64>) {
    let rows = plan.chunks(m).map(|row| row.iter().sum()).collect();
    (rows, (0..m).map(|j| plan.iter().skip(j).step_by(m).sum()).collect())
}

fn apart(sums: &[f64], weights: &[f64]) -> f64 {
    sums.iter().zip(weights).map(|(sum, weight)| (sum - weight).abs()).sum()
}

/// Sinkhorn's iteration on potentials, term by term.
fn reference(costs: &[f64], a: &[f64], b: &[f64], eps: f64, rho: (f64, f64), sweeps: usize) -> (Vec<f64>, Vec<f64>) {
    let (n, m) = (a.len(), b.len());
    let (mut f, mut g) = (vec![0.0; n], vec![0.0; m]);
    let tau = |rho: f64| if rho.is_finite() { rho / (rho + eps) } else { 1.0 };
    for sweep in 0..sweeps {
        for i in 0..n {
            let sum: f64 = (0..m).map(|j| b[j] * ((g[j] - costs[i * m + j]) / eps).exp()).sum();
            f[i] = -tau(rho.0) * eps * sum.ln();
        }
        if sweep + 1 < sweeps {
            for j in 0..m {
                let sum: f64 = (0..n).map(|i| a[i] * ((f[i] - costs[i * m + j]) / eps).exp()).sum();
                g[j] = -tau(rho.1) * eps * sum.ln();
            }
        }
    }
    (f, g)
}

fn largest_gap<T: Scalar + Into<f64>>(a: &[T], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(&a, b)| (a.into() - b).abs()).fold(0.0, f64::max)
}

#[test]
fn sweeps_are_those_of_a_dense_matrix() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        for (n, m, d) in [(5, 7, 2), (1, 1, 1), (40, 33, 3), (70, 130, 1), (9, 64, 17)] {
            let (x, y, a, b) = (noise::<T>(n, d, 1), noise::<T>(m, d, 2), weights::<T>(n), weights::<T>(m));
            let wide = |list: &[T]| list.iter().map(|&x| x.into()).collect::<Vec<f64>>();
            let costs = half_squares(d, &wide(&x), &wide(&y));
            for rho in [(f64::INFINITY, f64::INFINITY), (2.0, f64::INFINITY), (0.5, 3.0)] {
                let settings = Settings { rho: (T::lit(rho.0), T::lit(rho.1)), tol: T::ZERO, max_sweeps: 6, ..plain(0.7) };
                let found = solve(d, (&x, Some(&a)), (&y, Some(&b)), &settings).unwrap();
                let (f, g) = reference(&costs, &wide(&a), &wide(&b), 0.7, rho, 6);
                let scale = costs.iter().copied().fold(1.0, f64::max);
                assert!(largest_gap(&found.f, &f) <= tolerance * scale && largest_gap(&found.g, &g) <= tolerance * scale);
                assert!(n == 1 || (found.outcome, found.solved.sweeps) == (Outcome::NotConverged, 6));
            }
        }
    }
    check::<f64>(1e-13);
    check::<f32>(2e-5);
}

#[test]
fn the_residual_is_that_of_the_plan() {
    let (n, m, d, eps) = (30, 41, 2, 0.2);
    let (x, y, a, b) = (noise::<f64>(n, d, 1), noise::<f64>(m, d, 2), weights(n), weights(m));
    let costs = half_squares(d, &x, &y);
    for (omega, sweeps) in [(1.0, 1), (1.0, 7), (1.6, 7), (1.9, 30), (0.0, 25)] {
        for rho in [(f64::INFINITY, f64::INFINITY), (1.5, 0.4)] {
            let settings = Settings { omega, rho, max_sweeps: sweeps, tol: 0.0, ..plain(eps) };
            let found = solve(d, (&x, Some(&a)), (&y, Some(&b)), &settings).unwrap();
            let entries = plan(&costs, &a, &b, &found.f, &found.g, eps);
            let (rows, columns) = marginals(&entries, m);
            let wish = |w: &[f64], f: &[f64], rho: f64| w.iter().zip(f).map(|(w, f)| w * (-f / rho).exp()).collect::<Vec<_>>();
            let direct = apart(&rows, &wish(&a, &found.f, rho.0)) + apart(&columns, &wish(&b, &found.g, rho.1));
            let direct = direct / entries.iter().sum::<f64>().max(1.0);
            assert!((found.solved.residual - direct).abs() <= 1e-13, "{omega} {sweeps} {rho:?}: {direct:e} {:?}", found.solved);
            assert!((found.solved.mass - entries.iter().sum::<f64>()).abs() <= 1e-13);
        }
    }
}

#[test]
fn the_residual_of_f32_is_that_of_the_rounded_potentials() {
    let (n, m, d) = (60, 70, 2);
    let (x, mut y) = (noise::<f32>(n, d, 1), noise::<f32>(m, d, 2));
    let wide = |list: &[f32]| list.iter().map(|&x| f64::from(x)).collect::<Vec<f64>>();
    for (offset, eps) in [(0.0, 0.1), (3.0, 0.01), (10.0, 0.01), (10.0, 0.1)] {
        y.iter_mut().for_each(|y| *y += offset);
        let (costs, narrow) = (half_squares(d, &wide(&x), &wide(&y)), eps as f32);
        for omega in [1.0, 1.5, 0.0] {
            let settings = Settings { omega, max_sweeps: 300, tol: 1e-5, start: Start::Scaled, ..plain(eps) };
            let found = solve(d, (&x, None), (&y, None), &settings).unwrap();
            let (a, b) = (vec![1.0 / n as f64; n], vec![1.0 / m as f64; m]);
            let entries = plan(&costs, &a, &b, &wide(&found.f), &wide(&found.g), f64::from(narrow));
            let (rows, columns) = marginals(&entries, m);
            let (direct, said) = (apart(&rows, &a) + apart(&columns, &b), f64::from(found.solved.residual));
            // what is left is the rounding of the exponents themselves
            let largest = found.f.iter().chain(&found.g).fold(0.0f32, |most, f| most.max(f.abs()));
            let floor = 4.0 * f64::from(f32::EPSILON * largest) / eps;
            assert!(
                (direct - said).abs() <= floor + 1e-6,
                "offset {offset}, eps {eps}: {said:e}, in truth {direct:e}, floor {floor:e}"
            );
            println!("offset {offset}, eps {eps}, omega {omega}: {said:e} {direct:e} floor {floor:e} {:?}", found.outcome);
        }
    }
}

#[test]
fn few_sweeps_end_at_the_eps_that_was_asked_for() {
    let (n, d, eps) = (50, 2, 0.01);
    let (x, y) = (noise::<f64>(n, d, 3), noise::<f64>(n, d, 4));
    let (costs, w) = (half_squares(d, &x, &y), vec![1.0 / n as f64; n]);
    for max_sweeps in 1..40 {
        let settings = Settings { start: Start::Scaled, omega: 0.0, max_sweeps, ..plain(eps) };
        let found = solve(d, (&x, None), (&y, None), &settings).unwrap();
        let (rows, columns) = marginals(&plan(&costs, &w, &w, &found.f, &found.g, eps), n);
        let direct = (apart(&rows, &w) + apart(&columns, &w)) / rows.iter().sum::<f64>().max(1.0);
        assert!((direct - found.solved.residual).abs() <= 1e-12, "{max_sweeps}: {direct} {:?}", found.solved);
    }
}

#[test]
fn huge_masses_are_no_nan() {
    let (mut f, mut g, mut work) = ([0.0f64; 3], [0.0f64; 3], vec![0.0; sinkhorn_matrix_work_len::<f64>(3)]);
    for (cost, weights) in [(-1000.0, None), (-60.0, Some(&[0.5, 0.0, 0.5][..])), (-5.0, None)] {
        let settings = Settings { rho: (1.0, 1.0), max_sweeps: 200, tol: 1e-9, ..plain(1.0) };
        let costs = [cost; 9];
        let all = |_, _, _| Ok(Outcome::Done);
        let costs = Points::packed(&costs, 3).unwrap();
        let (solved, _) = sinkhorn_matrix(&mut f, &mut g, costs, (weights, weights), &settings, &mut work, all).unwrap();
        assert!(!solved.residual.is_nan() && f.iter().chain(&g).all(|f| f.is_finite()), "{cost}: {solved:?}");
        assert!(cost < -50.0 || solved.residual <= 1e-9);
    }
}

#[test]
fn the_value_rises_at_fixed_eps_and_bounds_the_cost_of_the_plan() {
    let (n, m, d, eps) = (25, 30, 2, 0.05);
    let (x, y) = (noise::<f64>(n, d, 3), noise::<f64>(m, d, 4));
    let (a, b) = (vec![1.0 / n as f64; n], vec![1.0 / m as f64; m]);
    let costs = half_squares(d, &x, &y);
    for omega in [1.0, 1.5, 1.9] {
        let mut before = f64::NEG_INFINITY;
        for max_sweeps in 1..60 {
            let found = solve(d, (&x, None), (&y, None), &Settings { omega, max_sweeps, tol: 0.0, ..plain(eps) }).unwrap();
            assert!(found.solved.value >= before - 1e-14, "omega {omega}, sweep {max_sweeps}");
            before = found.solved.value;
        }
    }
    let found = solve(d, (&x, None), (&y, None), &plain(eps)).unwrap();
    assert_eq!(found.outcome, Outcome::Done);
    let entries = plan(&costs, &a, &b, &found.f, &found.g, eps);
    let entropy = |p: f64, i: usize, j: usize| if p > 0.0 { p * (p / (a[i] * b[j])).ln() } else { 0.0 };
    let primal: f64 = entries.iter().enumerate().map(|(k, &p)| p * costs[k] + eps * entropy(p, k / m, k % m)).sum();
    assert!((primal - found.solved.value).abs() <= 1e-11);
}

/// A normal law of variance v on an even grid: points and weights.
fn gaussian_grid(v: f64, n: usize) -> (Vec<f64>, Vec<f64>) {
    let points: Vec<f64> = (0..n).map(|i| (i as f64 / (n - 1) as f64 - 0.5) * 16.0 * v.sqrt()).collect();
    let density: Vec<f64> = points.iter().map(|x| (-x * x / (2.0 * v)).exp()).collect();
    let total: f64 = density.iter().sum();
    (points, density.iter().map(|w| w / total).collect())
}

#[test]
fn the_map_between_gaussians_has_the_slope_of_the_closed_form() {
    let ((x, a), (y, b)) = (gaussian_grid(1.0, 161), gaussian_grid(2.25, 161));
    for (eps, slope) in [(0.1, 1.450833), (0.5, 1.270691), (2.0, 0.802776)] {
        let exact = (-eps + (eps * eps + 4.0f64 * 2.25).sqrt()) / 2.0;
        assert!((exact - slope).abs() < 1e-6);
        let found =
            solve(1, (&x, Some(&a)), (&y, Some(&b)), &Settings { omega: 0.0, start: Start::Scaled, ..plain(eps) }).unwrap();
        let log_b: Vec<f64> = b.iter().map(|b| b.ln()).collect();
        let (queries, mut out) = ([-1.0, 0.3, 2.0], [0.0; 3]);
        let mut work = vec![0.0; project_soft_work_len::<f64>(y.len(), 1)];
        let (q, y) = (Points::packed(&queries, 1).unwrap(), Points::packed(&y, 1).unwrap());
        project_soft(PointsMut::packed(&mut out, 1).unwrap(), q, y, Some(&found.g), Some(&log_b), eps, &mut work).unwrap();
        for (out, query) in out.iter().zip(queries) {
            assert!((out - exact * query).abs() <= 1e-9, "eps {eps}: {out} {} {:?}", exact * query, found.solved);
        }
    }
}

#[test]
fn residuals_between_gaussians_fall_by_the_factor_of_the_closed_form() {
    let ((x, a), (y, b)) = (gaussian_grid(1.0, 161), gaussian_grid(2.25, 161));
    let residual =
        |max_sweeps| solve(1, (&x, Some(&a)), (&y, Some(&b)), &Settings { max_sweeps, ..plain(0.5) }).unwrap().solved.residual;
    let c: f64 = 1.270691;
    let factor = (c * c / 2.25).powi(2);
    assert!((residual(16) / residual(15) - factor).abs() < 0.002, "{} {factor}", residual(16) / residual(15));
}

#[test]
fn every_start_and_omega_finds_the_same_plan() {
    let (n, m, d, eps) = (60, 50, 2, 0.05);
    let (x, y) = (noise::<f64>(n, d, 5), noise::<f64>(m, d, 6));
    let settings = plain(eps);
    let first = solve(d, (&x, None), (&y, None), &settings).unwrap();
    assert_eq!(first.outcome, Outcome::Done);
    for start in [Start::Zero, Start::Scaled] {
        for omega in [0.0, 1.0, 1.5] {
            let found = solve(d, (&x, None), (&y, None), &Settings { start, omega, ..settings }).unwrap();
            assert_eq!(found.outcome, Outcome::Done);
            assert!((found.solved.value - first.solved.value).abs() <= 1e-11);
            let shift = found.f[0] - first.f[0];
            let same = |a: &[f64], b: &[f64], by: f64| a.iter().zip(b).all(|(a, b)| (a - b - by).abs() <= 1e-8);
            assert!(same(&found.f, &first.f, shift) && same(&found.g, &first.g, -shift));
        }
    }
}

#[test]
fn matrix_and_callback_are_the_same_to_the_bit_and_points_to_rounding() {
    let (n, m, d) = (20, 45, 3);
    let (x, y, a, b) = (noise::<f64>(n, d, 7), noise::<f64>(m, d, 8), weights(n), weights(m));
    let costs = half_squares(d, &x, &y);
    for start in [Start::Zero, Start::Scaled] {
        let settings = Settings { start, rho: (1.0, f64::INFINITY), max_sweeps: 9, tol: 0.0, ..plain(0.1) };
        let (mut f, mut g, mut f2, mut g2) = (vec![0.0; n], vec![0.0; m], vec![0.0; n], vec![0.0; m]);
        let mut work = vec![0.0; sinkhorn_matrix_work_len::<f64>(m)];
        let weights = (Some(&a[..]), Some(&b[..]));
        let matrix = Points::packed(&costs, m).unwrap();
        let all = |_, _, _| Ok(Outcome::Done);
        let of_matrix = sinkhorn_matrix(&mut f, &mut g, matrix, weights, &settings, &mut work, all).unwrap();
        let mut work = vec![0.0; sinkhorn_callback_work_len::<f64>(m)];
        let ask = |i: usize, row: &mut [f64]| {
            row.copy_from_slice(&costs[i * m..][..m]);
            Ok(Outcome::Done)
        };
        let of_callback = sinkhorn_callback(&mut f2, &mut g2, ask, weights, &settings, &mut work, all).unwrap();
        assert_eq!((&f, &g, of_matrix), (&f2, &g2, of_callback));
        if start == Start::Zero {
            let found = solve(d, (&x, Some(&a)), (&y, Some(&b)), &settings).unwrap();
            assert!(largest_gap(&found.f, &f) <= 1e-13 && largest_gap(&found.g, &g) <= 1e-13);
        }
    }
}

#[test]
fn a_warm_start_is_done_at_once_and_a_stop_leaves_the_sweep() {
    let (n, m, d) = (30, 30, 2);
    let (x, y) = (noise::<f64>(n, d, 9), noise::<f64>(m, d, 10));
    let (px, py) = (Points::packed(&x, d).unwrap(), Points::packed(&y, d).unwrap());
    let mut found = solve(d, (&x, None), (&y, None), &plain(0.2)).unwrap();
    let mut work = vec![0.0; sinkhorn_work_len::<f64>(m, d)];
    let settings = Settings { start: Start::Warm, tol: 2e-12, ..plain(0.2) };
    let again = sinkhorn(&mut found.f, &mut found.g, (px, None), (py, None), &settings, &mut work, |_, _, _| Ok(Outcome::Done));
    assert!(matches!(again, Ok((Solved { sweeps: 1, .. }, Outcome::Done))), "{again:?}");
    let (mut f, mut g, mut seen) = (vec![0.0; n], vec![0.0; m], Vec::new());
    let stopped = sinkhorn(&mut f, &mut g, (px, None), (py, None), &plain(0.2), &mut work, |sweep, total, residual| {
        assert_eq!(total, 5000);
        seen.push(residual);
        Ok(if sweep == 4 { Outcome::Stopped } else { Outcome::Done })
    });
    let (solved, outcome) = stopped.unwrap();
    let want = solve(d, (&x, None), (&y, None), &Settings { max_sweeps: 4, ..plain(0.2) }).unwrap();
    assert_eq!((outcome, solved, f, g), (Outcome::Stopped, want.solved, want.f, want.g));
    assert!(seen.len() == 4 && seen.is_sorted_by(|a, b| a > b) && seen[3] == solved.residual);
}

#[test]
fn points_without_weight_have_potentials_and_no_part() {
    let d = 2;
    let (x, y) = (noise::<f64>(6, d, 11), noise::<f64>(7, d, 12));
    let (a, b) = ([0.25, 0.0, 0.25, 0.25, 0.25, 0.0], [0.0, 0.2, 0.2, 0.2, 0.0, 0.2, 0.2]);
    let keep = |cloud: &[f64], w: &[f64]| {
        cloud.chunks(d).zip(w).filter(|(_, w)| **w > 0.0).flat_map(|(x, _)| x.to_vec()).collect::<Vec<_>>()
    };
    for omega in [1.0, 1.5, 0.0] {
        let settings = Settings { omega, ..plain(0.3) };
        let found = solve(d, (&x, Some(&a)), (&y, Some(&b)), &settings).unwrap();
        let less = solve(d, (&keep(&x, &a), Some(&[0.25; 4])), (&keep(&y, &b), Some(&[0.2; 5])), &settings).unwrap();
        assert!((found.solved.value - less.solved.value).abs() <= 1e-12 && found.outcome == Outcome::Done);
        let costs = half_squares(d, &x, &y);
        for (j, &g) in found.g.iter().enumerate() {
            let sum: f64 = (0..6).map(|i| a[i] * ((found.f[i] - costs[i * 7 + j]) / 0.3).exp()).sum();
            assert!((g + 0.3 * sum.ln()).abs() <= 1e-10, "column {j}");
        }
        for (i, &f) in found.f.iter().enumerate() {
            let sum: f64 = (0..7).map(|j| b[j] * ((found.g[j] - costs[i * 7 + j]) / 0.3).exp()).sum();
            assert!((f + 0.3 * sum.ln()).abs() <= 1e-10, "row {i}");
        }
    }
}

#[test]
fn far_clouds_and_steep_problems_keep_their_digits() {
    // from zeros, every exponent is far below what a number holds
    let (x, y) = ([0.0, 1.0, 2.0], [1000.0, 1001.0, 1002.5]);
    for start in [Start::Zero, Start::Scaled] {
        let found = solve::<f64>(1, (&x, None), (&y, None), &Settings { start, tol: 1e-9, ..plain(0.5) }).unwrap();
        assert_eq!(found.outcome, Outcome::Done, "{:?}", found.solved);
        let near = solve::<f64>(1, (&x, None), (&[0.0, 1.0, 2.5], None), &plain(0.5)).unwrap();
        // |x - y - t|^2 / 2 = |x - y|^2 / 2 - t (x - y) + t^2 / 2: means differ by 1000 and -1/6
        let moved = near.solved.value + 1000.0 * (3.5 / 3.0 - 1.0) + 500_000.0;
        assert!((found.solved.value - moved).abs() <= 1e-9 * moved, "{} {moved}", found.solved.value);
    }
    // a column that no row reaches but by its exact sum
    let (x, y) = ([0.0, 0.1], [0.0, 100.0]);
    let found = solve::<f64>(1, (&x, None), (&y, None), &plain(1.0)).unwrap();
    let entries = plan(&half_squares(1, &x, &y), &[0.5; 2], &[0.5; 2], &found.f, &found.g, 1.0);
    let (rows, columns) = marginals(&entries, 2);
    assert!(apart(&rows, &[0.5; 2]) + apart(&columns, &[0.5; 2]) <= 1e-9, "{:?}", found.solved);
}

#[test]
fn steep_problems_converge_by_newtons_steps() {
    // at 1/100 of the median squared distance, where 1000 plain sweeps leave 1e-5
    let (n, d) = (100, 2);
    let (x, y) = (noise::<f64>(n, d, 13), noise::<f64>(n, d, 14));
    let settings = Settings { omega: 0.0, start: Start::Scaled, tol: 1e-9, max_sweeps: 2000, ..plain(0.0138) };
    let found = solve(d, (&x, None), (&y, None), &settings).unwrap();
    assert_eq!(found.outcome, Outcome::Done, "{:?}", found.solved);
    let plain = solve(d, (&x, None), (&y, None), &Settings { omega: 1.0, max_sweeps: 1000, ..settings }).unwrap();
    assert!(plain.outcome == Outcome::NotConverged && plain.solved.value <= found.solved.value + 1e-15);
    println!("{} sweeps; 1000 plain ones leave {:e}", found.solved.sweeps, plain.solved.residual);
}

/// The divergence, its potentials and the outcome.
fn diverge(d: usize, x: Side<'_, f64>, y: Side<'_, f64>, eps: f64) -> (f64, [Vec<f64>; 4], Outcome) {
    let (n, m) = (x.0.len() / d, y.0.len() / d);
    let [mut f, mut g, mut p, mut q] = [n, m, n, m].map(|len| vec![0.0; len]);
    let mut work = vec![0.0; sinkhorn_divergence_work_len::<f64>(n, m, d)];
    let potentials = Potentials { f: &mut f, g: &mut g, p: &mut p, q: &mut q };
    let (x, y) = ((Points::packed(x.0, d).unwrap(), x.1), (Points::packed(y.0, d).unwrap(), y.1));
    let settings = Settings { omega: 0.0, start: Start::Scaled, tol: 1e-11, ..plain(eps) };
    let all = |_, _, _| Ok(Outcome::Done);
    let (solved, outcome) = sinkhorn_divergence(potentials, x, y, &settings, &mut work, all).unwrap();
    (solved.value, [f, g, p, q], outcome)
}

#[test]
fn the_divergence_vanishes_for_equal_clouds_and_approximates_w2() {
    let d = 2;
    let (x, y) = (noise::<f64>(150, d, 15), noise::<f64>(150, d, 16));
    let moved: Vec<f64> = y.iter().map(|y| 0.5 * y + 1.0).collect();
    let (same, [f, _, p, q], outcome) = diverge(d, (&x, None), (&x, None), 0.2);
    assert!(same.abs() <= 1e-10 && outcome == Outcome::Done, "{same}");
    assert!(largest_gap(&p, &q) == 0.0 && p.iter().zip(&f).all(|(p, own)| ((p - own) - (p - own)).abs() <= 1e-9));
    // W2^2 of N(0, I) and N((1, 1), I / 4): 2 + 2 / 4
    let (between, _, outcome) = diverge(d, (&x, None), (&moved, None), 0.2);
    assert!((between - 2.5).abs() < 0.4 && outcome == Outcome::Done, "{between}");
    let raw = solve(d, (&x, None), (&moved, None), &plain(0.2)).unwrap().solved.value * 2.0;
    assert!((raw - 2.5).abs() > (between - 2.5).abs());
}

#[test]
fn a_cloud_with_itself_solves_its_equation() {
    let (n, d, eps) = (20, 2, 0.1);
    let (x, mut a) = (noise::<f64>(n, d, 17), weights::<f64>(n));
    let gone = std::mem::replace(&mut a[3], 0.0);
    a[4] += gone;
    let costs = half_squares(d, &x, &x);
    for start in [Start::Zero, Start::Scaled] {
        let (mut f, mut work) = (vec![0.0; n], vec![0.0; sinkhorn_work_len::<f64>(n, d)]);
        let side = (Points::packed(&x, d).unwrap(), Some(&a[..]));
        let all = |_, _, _| Ok(Outcome::Done);
        let (solved, outcome) = sinkhorn_symmetric(&mut f, side, &Settings { start, ..plain(eps) }, &mut work, all).unwrap();
        assert!(outcome == Outcome::Done && solved.sweeps < 60, "{solved:?}");
        for i in 0..n {
            let sum: f64 = (0..n).map(|j| a[j] * ((f[j] - costs[i * n + j]) / eps).exp()).sum();
            assert!((f[i] + eps * sum.ln()).abs() <= 1e-10, "point {i}");
        }
        let both = solve(d, (&x, Some(&a)), (&x, Some(&a)), &Settings { omega: 0.0, ..plain(eps) }).unwrap();
        assert!((both.solved.value - solved.value).abs() <= 1e-11);
    }
}

fn squared_error(out: &[f64], x: &[f64]) -> f64 {
    out.iter().zip(x).map(|(o, x)| (o - x).powi(2)).sum::<f64>() * 2.0 / out.len() as f64
}

#[test]
fn entropic_maps_beat_exact_ones_on_noise() {
    let (n, d) = (200, 2);
    let (mut exact, mut soft, mut unbiased) = (0.0, [0.0; 3], 0.0);
    for stream in [20, 22, 24] {
        let (x, y) = (noise::<f64>(n, d, stream), noise::<f64>(n, d, stream + 1));
        let (px, py) = (Points::packed(&x, d).unwrap(), Points::packed(&y, d).unwrap());
        let (mut perm, mut f, mut g) = (vec![0; n], vec![0.0; n], vec![0.0; n]);
        let mut work = vec![0.0; assign_work_len(n, d)];
        assign(&mut perm, &mut f, &mut g, px, py, &mut work, &mut vec![0; assign_iwork_len(n, d)]).unwrap();
        exact += squared_error(&perm.iter().flat_map(|&j| y[j as usize * d..][..d].to_vec()).collect::<Vec<_>>(), &x);
        for (eps, soft) in [0.02, 0.1, 0.5].into_iter().zip(&mut soft) {
            let settings = Settings { omega: 0.0, start: Start::Scaled, tol: 1e-4, ..plain(eps) };
            let found = solve(d, (&x, None), (&y, None), &settings).unwrap();
            let (mut out, mut work) = (vec![0.0; n * d], vec![0.0; project_soft_work_len::<f64>(n, d)]);
            let target = PointsMut::packed(&mut out, d).unwrap();
            project_soft(target, px, py, Some(&found.g), None, eps, &mut work).unwrap();
            *soft += squared_error(&out, &x);
        }
        let (_, [_, g, p, _], _) = diverge(d, (&x, None), (&y, None), 0.5);
        let (mut out, mut work) = (vec![0.0; n * d], vec![0.0; project_debiased_work_len::<f64>(n, n, n, d)]);
        let target = PointsMut::packed(&mut out, d).unwrap();
        project_debiased(target, px, (py, &g, None), (px, &p, None), 0.5, &mut work).unwrap();
        unbiased += squared_error(&out, &x);
        // of a cloud to itself the map without bias is the identity
        let target = PointsMut::packed(&mut out, d).unwrap();
        project_debiased(target, px, (px, &p, None), (px, &p, None), 0.5, &mut work).unwrap();
        assert!(largest_gap(&out, &x) <= 1e-15);
    }
    println!("exact {exact}, soft {soft:?}, unbiased {unbiased}");
    assert!(soft[1] < soft[0] && soft[0] < exact && soft[1] < soft[2] && unbiased < soft[2]);
}

#[test]
fn sweeps_by_hand_are_those_of_the_run() {
    let (n, m, d) = (12, 40, 2);
    let (x, y, a) = (noise::<f64>(n, d, 18), noise::<f64>(m, d, 19), weights::<f64>(n));
    let mut b = weights::<f64>(m);
    (b[0], b[1]) = (0.0, b[0] + b[1]);
    let (px, py) = ((Points::packed(&x, d).unwrap(), Some(&a[..])), (Points::packed(&y, d).unwrap(), Some(&b[..])));
    for omega in [0.0, 1.0, 1.5] {
        let settings = Settings { omega, start: Start::Scaled, tol: 1e-10, ..plain(0.02) };
        let want = solve(d, (&x, Some(&a)), (&y, Some(&b)), &settings).unwrap();
        let (mut f, mut g, mut work) = (vec![3.0; n], vec![3.0; m], vec![0.0; sinkhorn_work_len::<f64>(m, d)]);
        sinkhorn_begin(&mut f, &mut g, px, py, &settings, &mut work).unwrap();
        let mut outcome = Outcome::NotConverged;
        while outcome == Outcome::NotConverged {
            outcome = sinkhorn_step(&mut f, &mut g, px, py, &settings, &mut work).unwrap().1;
        }
        let solved = sinkhorn_finish(&mut f, &mut g, px, py, &settings, &mut work).unwrap();
        assert_eq!((solved, f, g), (want.solved, want.f, want.g));
    }
}

#[test]
fn entries_of_the_plan_are_its_definition() {
    let (n, m, d) = (3, 4, 2);
    let (x, y, a, b) = (noise::<f64>(n, d, 1), noise::<f64>(m, d, 2), weights(n), weights(m));
    let found = solve(d, (&x, Some(&a)), (&y, Some(&b)), &plain(0.3)).unwrap();
    let mut out = vec![0.0; n * m];
    let (px, py) = (Points::packed(&x, d).unwrap(), Points::packed(&y, d).unwrap());
    let target = PointsMut::packed(&mut out, m).unwrap();
    sinkhorn_plan(target, (px, Some(&a), &found.f), (py, Some(&b), &found.g), 0.3).unwrap();
    assert!(largest_gap(&out, &plan(&half_squares(d, &x, &y), &a, &b, &found.f, &found.g, 0.3)) <= 1e-15);
    let (rows, columns) = marginals(&out, m);
    assert!(apart(&rows, &a) + apart(&columns, &b) <= 2e-12);
}

#[test]
fn bad_arguments_leave_the_potentials() {
    let (x, y) = (noise::<f64>(3, 2, 1), noise::<f64>(4, 2, 2));
    let (px, py) = (Points::packed(&x, 2).unwrap(), Points::packed(&y, 2).unwrap());
    let attempt = |x, a: Option<&[f64]>, y, b: Option<&[f64]>, settings: Settings<f64>, short: usize| {
        let (mut f, mut g) = (vec![7.0; 3], vec![7.0; 4]);
        let mut work = vec![0.0; sinkhorn_work_len::<f64>(4, 2) - short];
        let result = sinkhorn(&mut f, &mut g, (x, a), (y, b), &settings, &mut work, |_, _, _| Ok(Outcome::Done));
        assert!(result.is_ok() || f == [7.0; 3] && g == [7.0; 4]);
        result.map(|_| ())
    };
    let good = plain(0.5);
    assert_eq!(attempt(px, None, py, None, good, 0), Ok(()));
    assert_eq!(attempt(px, None, py, None, good, 1), Err(Error::Scratch));
    for settings in [
        Settings { eps: 0.0, ..good },
        Settings { eps: f64::NAN, ..good },
        Settings { eps: 1e-320, ..good },
        Settings { tol: -1.0, ..good },
        Settings { omega: 0.5, ..good },
        Settings { omega: 2.0, ..good },
        Settings { omega: f64::NAN, ..good },
        Settings { rho: (0.0, 1.0), ..good },
        Settings { rho: (1.0, f64::NAN), ..good },
        Settings { max_sweeps: 0, ..good },
    ] {
        assert_eq!(attempt(px, None, py, None, settings, 0), Err(Error::Parameter));
    }
    assert_eq!(attempt(px, Some(&[1.0; 2]), py, None, good, 0), Err(Error::Length));
    assert_eq!(attempt(px, Some(&[1.0; 3]), py, None, good, 0), Err(Error::Mass));
    assert_eq!(attempt(px, Some(&[1.0, -1.0, 1.0]), py, None, good, 0), Err(Error::Mass));
    assert_eq!(attempt(px, Some(&[1.0, f64::NAN, 0.0]), py, None, good, 0), Err(Error::NonFinite));
    assert_eq!(attempt(px, Some(&[0.0; 3]), py, None, good, 0), Err(Error::Empty));
    assert_eq!(attempt(px, Some(&[1e-20; 3]), py, Some(&[0.75e-20; 4]), good, 0), Err(Error::Range));
    assert_eq!(attempt(px, Some(&[1.0; 3]), py, None, Settings { rho: (1.0, 1.0), ..good }, 0), Ok(()));
    let (mut far, mut bad) = (x.clone(), x.clone());
    (far[1], bad[4]) = (1e160, f64::INFINITY);
    assert_eq!(attempt(Points::packed(&far, 2).unwrap(), None, py, None, good, 0), Err(Error::Range));
    assert_eq!(attempt(Points::packed(&bad, 2).unwrap(), None, py, None, good, 0), Err(Error::NonFinite));
    assert_eq!(attempt(Points::packed(&x[..3], 1).unwrap(), None, py, None, good, 0), Err(Error::Shape));
}
