//! Transport with costs of the caller's own.
#![allow(clippy::disallowed_methods, reason = "std's functions are the reference")]

use bary::ot::{
    Certificate, Masses, Plan, Report, assign_matrix, assign_matrix_iwork_len, assign_matrix_work_len, assign_small,
    assign_small_swork_len, transport_callback, transport_matrix, transport_matrix_iwork_len, transport_matrix_mwork_len,
    transport_matrix_work_len,
};
use bary::{Error, Outcome, Points, Result, Scalar};
use proptest::prelude::*;

/// SplitMix64, as in tools/reference_assign.py.
struct Uniforms(u64);

impl Uniforms {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }
}

fn shaped(kind: &str, u: f64, k: f64) -> f64 {
    match kind {
        "cube" => u,
        "offset" => 10_000.0 + u,
        "lattice" => (8.0 * u).floor(),
        "heavy" => u / (1.0 - u),
        "apart" => u + 5.0 * k,
        _ => panic!("unknown kind {kind}"),
    }
}

fn clouds(kind: &str, seed: u64, n: usize, d: usize) -> [Vec<f64>; 2] {
    let mut uniforms = Uniforms(seed);
    [0.0, 1.0].map(|k| (0..n * d).map(|_| shaped(kind, uniforms.next(), k)).collect())
}

fn squares(x: &[f64], y: &[f64], d: usize) -> Vec<f64> {
    let distance = |x: &[f64], y: &[f64]| x.iter().zip(y).map(|(x, y)| (x - y).powi(2)).sum();
    x.chunks(d).flat_map(|x| y.chunks(d).map(move |y| distance(x, y))).collect()
}

struct Solved<T> {
    perm: Vec<u32>,
    f: Vec<T>,
    g: Vec<T>,
    certificate: Certificate<T>,
}

fn solve<T: Scalar>(costs: &[T], m: usize) -> Result<Solved<T>> {
    let n = costs.len() / m;
    let (mut perm, mut f, mut g) = (vec![0; n], vec![T::ZERO; n], vec![T::ZERO; m]);
    let (mut work, mut iwork) = (vec![T::ZERO; assign_matrix_work_len(n, m)], vec![0; assign_matrix_iwork_len(n, m)]);
    let certificate = assign_matrix(&mut perm, &mut f, &mut g, Points::packed(costs, m)?, &mut work, &mut iwork)?;
    Ok(Solved { perm, f, g, certificate })
}

/// Columns differ, duals are feasible to rounding, and the certificate's figures are what they say.
fn check_solution<T: Scalar + Into<f64>>(costs: &[T], m: usize, solved: &Solved<T>) {
    let n = solved.perm.len();
    let mut seen = vec![false; m];
    solved.perm.iter().for_each(|&j| assert!(!std::mem::replace(&mut seen[j as usize], true)));
    let cost = (0..n).map(|i| costs[i * m + solved.perm[i] as usize].into()).sum::<f64>() / n as f64;
    let largest = costs.iter().chain(&solved.g).chain(&solved.f).map(|&c| c.into().abs()).fold(0.0, f64::max);
    let slack = T::EPSILON.into() * 4.0 * largest;
    assert!((cost - solved.certificate.cost.into()).abs() <= slack);
    for i in 0..n {
        for j in 0..m {
            assert!(solved.f[i].into() + solved.g[j].into() <= costs[i * m + j].into() + slack);
        }
    }
    assert!(n == m || (0..m).all(|j| solved.g[j] <= T::ZERO));
    let dual = (solved.f.iter().chain(&solved.g)).map(|&f| f.into()).sum::<f64>() / n as f64;
    assert!(cost - dual <= solved.certificate.gap.into() + slack && solved.certificate.gap >= T::ZERO);
}

/// The least mean cost over all ways to give rows their columns.
fn cheapest(costs: &[f64], m: usize, taken: u32) -> f64 {
    if costs.is_empty() {
        return 0.0;
    }
    let (row, rest) = costs.split_at(m);
    let free = (0..m).filter(|j| taken >> j & 1 == 0);
    free.map(|j| row[j] + cheapest(rest, m, taken | 1 << j)).fold(f64::INFINITY, f64::min)
}

proptest! {
    #[test]
    fn no_choice_of_columns_is_cheaper(n in 1usize..6, more in 0usize..3, kind in 0..3, seed in any::<u64>()) {
        let (m, mut uniforms) = (n + more, Uniforms(seed));
        // whole numbers have many ties, and sums without rounding
        let costs: Vec<f64> = (0..n * m).map(|_| match kind {
            0 => (uniforms.next() * 4.0).floor() - 2.0,
            1 => (uniforms.next() * 1e6).floor() - 5e5,
            _ => (uniforms.next() * 3.0).floor().powi(9),
        }).collect();
        let want = cheapest(&costs, m, 0) / n as f64;
        let solved = solve(&costs, m).unwrap();
        check_solution(&costs, m, &solved);
        prop_assert_eq!(solved.certificate.cost, want);
        let narrow: Vec<f32> = costs.iter().map(|&c| c as f32).collect();
        let solved = solve(&narrow, m).unwrap();
        check_solution(&narrow, m, &solved);
        prop_assert_eq!(solved.certificate.cost, want as f32);
    }
}

#[test]
fn two_hundred_problems_cost_what_scipy_says() {
    let (mut worst, mut worst_gap) = (0.0f64, 0.0f64);
    for line in include_str!("data/assign.txt").lines() {
        let fields: Vec<_> = line.split(' ').collect();
        let (n, d, want) = (fields[2].parse().unwrap(), fields[3].parse().unwrap(), fields[4].parse::<f64>().unwrap());
        let [x, y] = clouds(fields[0], fields[1].parse().unwrap(), n, d);
        let costs = squares(&x, &y, d);
        let solved = solve(&costs, n).unwrap();
        check_solution(&costs, n, &solved);
        if want > 0.0 {
            worst = worst.max((solved.certificate.cost - want).abs() / want);
            worst_gap = worst_gap.max(solved.certificate.gap / want);
        }
    }
    println!("cost off by at most {worst:e}, certified gap at most {worst_gap:e}, both relative");
    assert!(worst <= 1e-12 && worst_gap <= 1e-12);
}

#[test]
fn many_points_take_the_auction() {
    for (kind, d) in [("cube", 2), ("cube", 16), ("heavy", 2), ("lattice", 2)] {
        let [x, y] = clouds(kind, 7, 300, d);
        let costs = squares(&x, &y, d);
        let solved = solve(&costs, 300).unwrap();
        check_solution(&costs, 300, &solved);
        let scale = costs.iter().sum::<f64>() / costs.len() as f64;
        assert!(solved.certificate.gap <= 1e-12 * scale, "{kind} {d}: gap {:e}", solved.certificate.gap);
        let narrow: Vec<f32> = costs.iter().map(|&c| c as f32).collect();
        let in_f32 = solve(&narrow, 300).unwrap();
        check_solution(&narrow, 300, &in_f32);
        assert!(f64::from(in_f32.certificate.gap) <= 1e-5 * scale, "{kind} {d}: gap {:e} of {scale:e}", in_f32.certificate.gap);
        println!(
            "{kind} d = {d}: gap {:e}, in f32 {:e}, of costs of mean {scale:e}",
            solved.certificate.gap, in_f32.certificate.gap
        );
    }
}

#[test]
fn equal_costs_and_translations_of_rows() {
    let solved = solve(&[3.0f32; 400], 20).unwrap();
    assert_eq!((solved.certificate.cost, solved.perm.len()), (3.0, 20));
    check_solution(&[3.0f32; 400], 20, &solved);
    // a number added to a row or, in a square, to a column changes no optimum
    let [x, y] = clouds("cube", 5, 40, 2);
    let mut costs = squares(&x, &y, 2);
    let perm = solve(&costs, 40).unwrap().perm;
    costs
        .chunks_mut(40)
        .enumerate()
        .for_each(|(i, row)| row.iter_mut().enumerate().for_each(|(j, c)| *c += i as f64 - 3.0 * j as f64));
    assert_eq!(solve(&costs, 40).unwrap().perm, perm);
}

#[test]
fn rows_of_a_wide_matrix_take_what_the_square_with_free_rows_gives_them() {
    let (n, m) = (30, 200);
    let [x, y] = clouds("cube", 9, m, 3);
    let wide = squares(&x[..n * 3], &y, 3);
    let square: Vec<f64> = wide.iter().copied().chain(vec![0.0; (m - n) * m]).collect();
    let (few, all) = (solve(&wide, m).unwrap(), solve(&square, m).unwrap());
    check_solution(&wide, m, &few);
    assert_eq!(few.perm, all.perm[..n]);
}

#[test]
fn bad_input_is_refused_and_nothing_written() {
    fn attempt(n: usize, m: usize, costs: &[f64], lens: [usize; 5]) -> Error {
        let (mut perm, mut f, mut g) = (vec![7; lens[0]], vec![7.0; lens[1]], vec![7.0; lens[2]]);
        let (mut work, mut iwork) = (vec![7.0; lens[3]], vec![7; lens[4]]);
        let costs = Points::new(costs, n, m, m).unwrap();
        let error = assign_matrix(&mut perm, &mut f, &mut g, costs, &mut work, &mut iwork).unwrap_err();
        assert!(perm.iter().all(|&p| p == 7) && f.iter().chain(&g).all(|&x| x == 7.0));
        error
    }
    let (w, i) = (assign_matrix_work_len(2, 3), assign_matrix_iwork_len(2, 3));
    let good = [1.0; 6];
    assert_eq!(attempt(3, 2, &good, [3, 3, 2, 20, 20]), Error::Shape);
    assert_eq!(attempt(0, 3, &good, [0, 0, 3, w, i]), Error::Empty);
    for lens in [[1, 2, 3, w, i], [2, 1, 3, w, i], [2, 2, 2, w, i]] {
        assert_eq!(attempt(2, 3, &good, lens), Error::Length);
    }
    for lens in [[2, 2, 3, w - 1, i], [2, 2, 3, w, i - 1]] {
        assert_eq!(attempt(2, 3, &good, lens), Error::Scratch);
    }
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(attempt(2, 3, &[1.0, 1.0, 1.0, 1.0, bad, 1.0], [2, 2, 3, w, i]), Error::NonFinite);
    }
    assert_eq!(attempt(2, 3, &[1e307; 6], [2, 2, 3, w, i]), Error::Range);
}

/// A permutation of 16-bit indices, f, g and what they prove.
type Small<T> = (Vec<u16>, Vec<T>, Vec<T>, Certificate<T>);

fn solve_small<T: Scalar>(x: &[T], y: &[T], d: usize) -> Result<Small<T>> {
    let n = x.len() / d;
    let (mut perm, mut f, mut g) = (vec![0; n], vec![T::ZERO; n], vec![T::ZERO; n]);
    let (x, y) = (Points::packed(x, d)?, Points::packed(y, d)?);
    let certificate = assign_small(&mut perm, &mut f, &mut g, x, y, &mut vec![0; assign_small_swork_len(n)])?;
    Ok((perm, f, g, certificate))
}

#[test]
fn the_small_solver_finds_the_same_optimum() {
    let mut worst = 0.0f64;
    for line in include_str!("data/assign.txt").lines() {
        let fields: Vec<_> = line.split(' ').collect();
        let (n, d, want) = (fields[2].parse().unwrap(), fields[3].parse().unwrap(), fields[4].parse::<f64>().unwrap());
        let [x, y] = clouds(fields[0], fields[1].parse().unwrap(), n, d);
        let (perm, f, g, certificate) = solve_small(&x, &y, d).unwrap();
        // with potentials of half the squared distance
        let costs: Vec<f64> = squares(&x, &y, d).iter().map(|c| c / 2.0).collect();
        let half = Certificate { cost: certificate.cost / 2.0, gap: certificate.gap / 2.0 };
        check_solution(&costs, n, &Solved { perm: perm.iter().map(|&p| p.into()).collect(), f, g, certificate: half });
        if want > 0.0 {
            worst = worst.max((certificate.cost - want).abs() / want).max(certificate.gap / want);
        }
        let [x, y] = [x, y].map(|list| list.iter().map(|&x| x as f32).collect::<Vec<_>>());
        let (perm, _, _, in_f32) = solve_small(&x, &y, d).unwrap();
        let plan = perm.iter().enumerate().map(|(i, &j)| {
            (0..d).map(|c| (f64::from(x[i * d + c]) - f64::from(y[usize::from(j) * d + c])).powi(2)).sum::<f64>()
        });
        let cost = plan.sum::<f64>() / n as f64;
        assert!((cost - f64::from(in_f32.cost)).abs() <= 1e-5 * cost, "{line}: {cost:e}, in f32 {:e}", in_f32.cost);
    }
    println!("cost and gap off by at most {worst:e}, relative");
    assert!(worst <= 1e-12);
}

#[test]
fn bad_input_of_the_small_solver_is_refused_and_nothing_written() {
    fn attempt(x: (&[f64], usize), y: (&[f64], usize), lens: [usize; 4]) -> Error {
        let (mut perm, mut f, mut g, mut swork) = (vec![7; lens[0]], vec![7.0; lens[1]], vec![7.0; lens[2]], vec![7; lens[3]]);
        let (x, y) = (Points::new(x.0, x.1, 1, 1).unwrap(), Points::new(y.0, y.1, 1, 1).unwrap());
        let error = assign_small(&mut perm, &mut f, &mut g, x, y, &mut swork).unwrap_err();
        assert!(perm.iter().all(|&p| p == 7) && f.iter().chain(&g).all(|&x| x == 7.0));
        error
    }
    let (good, many) = ((&[1.0, 2.0][..], 2), vec![0.5; 65535]);
    assert_eq!(attempt(good, (&[1.0, 2.0, 3.0], 3), [2, 2, 2, 6]), Error::Shape);
    assert_eq!(attempt((&many, 65535), (&many, 65535), [0, 0, 0, 0]), Error::Shape);
    assert_eq!(attempt((&[], 0), (&[], 0), [0, 0, 0, 0]), Error::Empty);
    for lens in [[1, 2, 2, 6], [2, 1, 2, 6], [2, 2, 1, 6]] {
        assert_eq!(attempt(good, good, lens), Error::Length);
    }
    assert_eq!(attempt(good, good, [2, 2, 2, 5]), Error::Scratch);
    assert_eq!(attempt(good, (&[1.0, f64::NAN], 2), [2, 2, 2, 6]), Error::NonFinite);
    assert_eq!(attempt((&[1e200, 0.0], 2), good, [2, 2, 2, 6]), Error::Range);
}

struct Solution<T> {
    rows: Vec<u32>,
    cols: Vec<u32>,
    mass: Vec<T>,
    f: Vec<T>,
    g: Vec<T>,
    report: Report<T>,
}

/// The arguments that matrix and function share.
struct Problem<'a, T> {
    shape: (usize, usize),
    a: Option<&'a [T]>,
    b: Option<&'a [T]>,
    masses: Masses,
}

fn transport_by<T: Scalar>(
    problem: &Problem<'_, T>,
    solve: impl FnOnce(Plan<'_, T>, &mut [T], &mut [T], &mut [T], &mut [u32], &mut [u64]) -> Result<Report<T>>,
) -> Result<Solution<T>> {
    let (n, m) = problem.shape;
    let mark = T::lit(7.0);
    let (mut rows, mut cols, mut mass) = (vec![7; n + m - 1], vec![7; n + m - 1], vec![mark; n + m - 1]);
    let (mut f, mut g) = (vec![mark; n], vec![mark; m]);
    let mut work = vec![mark; transport_matrix_work_len(n, m)];
    let (mut iwork, mut mwork) = (vec![7; transport_matrix_iwork_len(n, m)], vec![7; transport_matrix_mwork_len(n, m)]);
    let plan = Plan { rows: &mut rows, cols: &mut cols, mass: &mut mass };
    let result = solve(plan, &mut f, &mut g, &mut work, &mut iwork, &mut mwork);
    let stopped = |report: &Report<T>| report.outcome == Outcome::Stopped;
    if result.as_ref().map_or(true, stopped) {
        assert!(rows.iter().chain(&cols).all(|&i| i == 7) && mass.iter().chain(&f).chain(&g).all(|&x| x == mark));
    }
    let report = result?;
    rows.truncate(report.entries);
    cols.truncate(report.entries);
    mass.truncate(report.entries);
    Ok(Solution { rows, cols, mass, f, g, report })
}

fn transport<T: Scalar>(costs: &[T], problem: &Problem<'_, T>) -> Result<Solution<T>> {
    let (n, m) = problem.shape;
    let costs = Points::new(costs, n, m, m)?;
    transport_by(problem, |plan, f, g, work, iwork, mwork| {
        transport_matrix(plan, f, g, costs, problem.a, problem.b, problem.masses, work, iwork, mwork)
    })
}

fn transport_asking<T: Scalar>(
    costs: impl FnMut(usize, &mut [T]) -> Result<Outcome>,
    problem: &Problem<'_, T>,
) -> Result<Solution<T>> {
    transport_by(problem, |plan, f, g, work, iwork, mwork| {
        transport_callback(plan, f, g, problem.shape, problem.a, problem.b, problem.masses, costs, work, iwork, mwork)
    })
}

/// Marginals, feasibility, complementary slackness and figures.
fn check_plan<T: Scalar + Into<f64>>(costs: &[T], a: &[f64], b: &[f64], solution: &Solution<T>) {
    let (m, epsilon) = (b.len(), T::EPSILON.into());
    assert_eq!(solution.report.outcome, Outcome::Done);
    let (mut of_a, mut of_b, mut cost) = (vec![0.0; a.len()], vec![0.0; m], 0.0);
    let largest = costs.iter().chain(&solution.g).chain(&solution.f).map(|&c| c.into().abs()).fold(0.0, f64::max);
    let mut before = None;
    for ((&i, &j), &mass) in solution.rows.iter().zip(&solution.cols).zip(&solution.mass) {
        assert!(mass > T::ZERO && before < Some((i, j)));
        before = Some((i, j));
        let (i, j) = (i as usize, j as usize);
        of_a[i] += mass.into();
        of_b[j] += mass.into();
        cost += mass.into() * costs[i * m + j].into();
    }
    // units are 2^-62 of the total
    let near = |(x, want): (&f64, &f64)| (x - want).abs() <= 8.0 * epsilon * want.abs() + 1e-18 * a.iter().sum::<f64>();
    assert!(of_a.iter().zip(a).all(near) && of_b.iter().zip(b).all(near));
    for i in 0..a.len() {
        for j in 0..m {
            assert!(solution.f[i].into() + solution.g[j].into() <= costs[i * m + j].into() + 4.0 * epsilon * largest);
        }
    }
    let total: f64 = a.iter().sum();
    assert!((cost - solution.report.cost.into()).abs() <= 16.0 * epsilon * largest * total);
    let gap = solution.report.gap.into();
    assert!((0.0..=64.0 * epsilon * largest * total).contains(&gap), "gap {gap:e} of {largest:e}");
}

/// Whole weights as copies of rows and columns, which are assigned.
fn by_copies(costs: &[f64], m: usize, a: &[usize], b: &[usize]) -> f64 {
    let copies = |weights: &[usize]| weights.iter().enumerate().flat_map(|(i, &w)| vec![i; w]).collect::<Vec<_>>();
    let (rows, cols) = (copies(a), copies(b));
    let wide: Vec<f64> = rows.iter().flat_map(|i| cols.iter().map(move |j| costs[i * m + j])).collect();
    solve(&wide, cols.len()).unwrap().certificate.cost * rows.len() as f64
}

proptest! {
    #[test]
    fn transport_costs_what_copies_of_points_do(n in 1usize..8, m in 1usize..8, kind in 0..3, seed in any::<u64>()) {
        let mut uniforms = Uniforms(seed);
        let costs: Vec<f64> = (0..n * m).map(|_| match kind {
            0 => (uniforms.next() * 4.0).floor() - 2.0,
            1 => (uniforms.next() * 1e4).floor() - 5e3,
            _ => (uniforms.next() * 3.0).floor().powi(7),
        }).collect();
        let mut weights = |count: usize| (0..count).map(|_| (uniforms.next() * 5.0) as usize).collect::<Vec<_>>();
        let (mut a, mut b) = (weights(n), weights(m));
        (a[0], b[0]) = (a[0] + 1, b[0] + 1);
        let (of_a, of_b) = (a.iter().sum::<usize>(), b.iter().sum::<usize>());
        a[n - 1] += of_b.saturating_sub(of_a);
        b[m - 1] += of_a.saturating_sub(of_b);
        let want = by_copies(&costs, m, &a, &b);
        let [a, b] = [a, b].map(|list| list.iter().map(|&w| w as f64).collect::<Vec<_>>());
        let problem = Problem { shape: (n, m), a: Some(&a), b: Some(&b), masses: Masses::Exact };
        let solution = transport(&costs, &problem).unwrap();
        check_plan(&costs, &a, &b, &solution);
        prop_assert!((solution.report.cost - want).abs() <= 1e-12 * want.abs().max(1.0));
        let asked = transport_asking(|i, row| { row.copy_from_slice(&costs[i * m..][..m]); Ok(Outcome::Done) }, &problem).unwrap();
        prop_assert_eq!((&asked.rows, &asked.cols, &asked.mass, &asked.f, &asked.g), (&solution.rows, &solution.cols, &solution.mass, &solution.f, &solution.g));
        prop_assert_eq!(asked.report, solution.report);
        let narrow = |list: &[f64]| list.iter().map(|&x| x as f32).collect::<Vec<_>>();
        let (costs32, a32, b32) = (narrow(&costs), narrow(&a), narrow(&b));
        let problem = Problem { shape: (n, m), a: Some(&a32), b: Some(&b32), masses: Masses::Exact };
        let solution = transport(&costs32, &problem).unwrap();
        check_plan(&costs32, &a, &b, &solution);
        prop_assert!((f64::from(solution.report.cost) - want).abs() <= 1e-5 * want.abs().max(1.0));
    }
}

#[test]
fn transport_of_equal_weights_is_the_assignment() {
    let [x, y] = clouds("cube", 3, 120, 2);
    let costs = squares(&x, &y, 2);
    let perm = solve(&costs, 120).unwrap().perm;
    let solution = transport(&costs, &Problem { shape: (120, 120), a: None, b: None, masses: Masses::Exact }).unwrap();
    check_plan(&costs, &[1.0 / 120.0; 120], &[1.0 / 120.0; 120], &solution);
    assert_eq!(solution.cols, perm);
    assert_eq!(solution.rows, (0..120).collect::<Vec<_>>());
}

#[test]
fn many_weighted_points() {
    for (n, m, kind) in [(300, 200, "cube"), (10, 1000, "cube"), (1000, 10, "heavy"), (200, 300, "lattice")] {
        let x = clouds(kind, 31, n, 2)[0].clone();
        let y = clouds(kind, 32, m, 2)[0].clone();
        let costs = squares(&x, &y, 2);
        let mut uniforms = Uniforms(33);
        let [a, b] = [n, m].map(|count| {
            let weights: Vec<f64> = (0..count).map(|_| uniforms.next().powi(3)).collect();
            let total: f64 = weights.iter().sum();
            weights.iter().map(|w| w / total).collect::<Vec<_>>()
        });
        let solution = transport(&costs, &Problem { shape: (n, m), a: Some(&a), b: Some(&b), masses: Masses::Exact }).unwrap();
        check_plan(&costs, &a, &b, &solution);
    }
}

#[test]
fn totals_that_differ_are_normalised_if_asked() {
    let (costs, a, b) = ([1.0, 2.0, 3.0, 1.5, 0.5, 1.0], [2.0, 6.0], [1.0, 2.0, 1.0]);
    let problem = |masses| Problem { shape: (2, 3), a: Some(&a[..]), b: Some(&b[..]), masses };
    assert_eq!(transport(&costs, &problem(Masses::Exact)).err(), Some(Error::Mass));
    let solution = transport(&costs, &problem(Masses::Normalise)).unwrap();
    check_plan(&costs, &[0.25, 0.75], &[0.25, 0.5, 0.25], &solution);
}

#[test]
fn a_function_that_ends_a_run_leaves_outputs_untouched() {
    let [x, y] = clouds("cube", 8, 20, 2);
    let costs = squares(&x, &y, 2);
    let problem = Problem { shape: (20, 20), a: None, b: None, masses: Masses::Exact };
    let mut all = 0;
    transport_asking(
        |i, row| {
            row.copy_from_slice(&costs[i * 20..][..20]);
            all += 1;
            Ok(Outcome::Done)
        },
        &problem,
    )
    .unwrap();
    assert!(all > 20);
    for end in [Ok(Outcome::Stopped), Err(Error::Callback), Ok(Outcome::Done)] {
        for last in 0..all {
            let mut calls = 0;
            let solution = transport_asking(
                |i, row| {
                    calls += 1;
                    assert!(calls <= last + 1);
                    row.copy_from_slice(&costs[i * 20..][..20]);
                    if calls > last {
                        row[3] = f64::NAN;
                        return end;
                    }
                    Ok(Outcome::Done)
                },
                &problem,
            );
            match end {
                Ok(Outcome::Stopped) => assert_eq!(solution.unwrap().report.outcome, Outcome::Stopped),
                Ok(_) => assert_eq!(solution.err(), Some(Error::NonFinite)),
                Err(error) => assert_eq!(solution.err(), Some(error)),
            }
        }
    }
    let large = transport_asking(
        |_, row| {
            row.fill(1e307);
            Ok(Outcome::Done)
        },
        &problem,
    );
    assert_eq!(large.err(), Some(Error::Range));
}

#[test]
fn bad_input_of_transport_is_refused_and_nothing_written() {
    let problem = |a, b| Problem { shape: (2, 2), a, b, masses: Masses::Exact };
    let (good, even) = ([1.0, 2.0, 3.0, 4.0], &[0.5, 0.5][..]);
    assert_eq!(transport(&[1.0, f64::NAN, 3.0, 4.0], &problem(None, None)).err(), Some(Error::NonFinite));
    assert_eq!(transport(&[1.0, -f64::INFINITY, 3.0, 4.0], &problem(None, None)).err(), Some(Error::NonFinite));
    assert_eq!(transport(&[1e307; 4], &problem(None, None)).err(), Some(Error::Range));
    assert_eq!(transport(&good, &problem(Some(&[1.5, -0.5]), Some(even))).err(), Some(Error::Mass));
    assert_eq!(transport(&good, &problem(Some(&[0.5, f64::NAN]), Some(even))).err(), Some(Error::NonFinite));
    assert_eq!(transport(&good, &problem(Some(&[0.0, 0.0]), Some(even))).err(), Some(Error::Empty));
    assert_eq!(transport(&good, &problem(Some(&[1.0]), Some(even))).err(), Some(Error::Length));
}
