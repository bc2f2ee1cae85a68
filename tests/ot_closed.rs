//! Transport: certificates of any plan, closed forms, interpolation, stability, maps.
#![allow(clippy::disallowed_methods, reason = "std's functions are the reference")]

use bary::flow::{Method, Pairs, Quantity, pairs_work_len, sample};
use bary::linalg;
use bary::noise::{Address, normals};
use bary::ot::{
    Affine, Entries, Map, Masses, Normal, Plan, Proof, assign, assign_iwork_len, assign_work_len, certify, certify_assignment,
    certify_assignment_work_len, certify_work_len, couple_1d, couple_1d_iwork_len, gaussian_barycenter,
    gaussian_barycenter_work_len, gaussian_between, gaussian_between_work_len, gaussian_map, gaussian_w2, interpolate,
    interpolate_plan, pairs_of_plan, potentials_1d, project_hard, project_nearest, project_soft, stability_bound,
    stability_bound_affine, stability_bound_affine_work_len, wp_1d,
};
use bary::{Error, Outcome, Points, PointsMut, Result, Scalar};

fn noise(n: usize, d: usize, stream: u64) -> Vec<f64> {
    let mut data = vec![0.0; n * d];
    normals(PointsMut::packed(&mut data, d).unwrap(), Address { seed: 12, stream, ..Address::default() }, 0).unwrap();
    data
}

fn narrow<T: Scalar>(list: &[f64]) -> Vec<T> {
    list.iter().map(|&x| T::lit(x)).collect()
}

fn widen<T: Scalar + Into<f64>>(list: &[T]) -> Vec<f64> {
    list.iter().map(|&x| x.into()).collect()
}

fn distance<T: Scalar + Into<f64>>(x: &[T], y: &[T]) -> f64 {
    x.iter().zip(y).map(|(&x, &y)| (x.into() - y.into()).powi(2)).sum()
}

fn cloud<T>(data: &[T], d: usize) -> Points<'_, T> {
    Points::packed(data, d).unwrap()
}

/// A permutation and its potentials.
fn solve<T: Scalar>(x: &[T], y: &[T], d: usize) -> (Vec<u32>, Vec<T>, Vec<T>, T) {
    let n = x.len() / d;
    let (mut perm, mut f, mut g) = (vec![0; n], vec![T::ZERO; n], vec![T::ZERO; n]);
    let (mut work, mut iwork) = (vec![T::ZERO; assign_work_len(n, d)], vec![0; assign_iwork_len(n, d)]);
    let cost = assign(&mut perm, &mut f, &mut g, cloud(x, d), cloud(y, d), &mut work, &mut iwork).unwrap().cost;
    (perm, f, g, cost)
}

fn proven<T: Scalar>(
    (rows, cols, mass): (&[u32], &[u32], &[T]),
    (x, a): (Points<'_, T>, Option<&[T]>),
    (y, b): (Points<'_, T>, Option<&[T]>),
    f: Option<&[T]>,
    g: &[T],
) -> Result<Proof<T>> {
    let mut work = vec![T::NAN; certify_work_len(x.len(), y.len())];
    certify(Entries { rows, cols, mass }, x, a, y, b, Masses::Exact, f, g, &mut work)
}

/// The laws between two of which one is singular: a point spreads, a line does not keep the other one flat, and both ends are the laws.
#[test]
fn between_singular_laws() {
    let between = |s1: [f64; 4], s2: [f64; 4], t: f64| {
        let law = |s: &'static [f64; 4]| Normal { mean: &[0.0, 0.0], covariance: Points::packed(s, 2).unwrap() };
        let (s1, s2): (&'static [f64; 4], &'static [f64; 4]) = (Box::leak(Box::new(s1)), Box::leak(Box::new(s2)));
        let (mut mean, mut s) = ([0.0; 2], [0.0; 4]);
        let mut work = vec![f64::NAN; gaussian_between_work_len(2)];
        gaussian_between(&mut mean, PointsMut::packed(&mut s, 2).unwrap(), law(s1), law(s2), t, &mut work).unwrap();
        s
    };
    let near = |a: [f64; 4], b: [f64; 4]| assert!(a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-14), "{a:?} {b:?}");
    let (point, unit, line, long) = ([0.0; 4], [1.0, 0.0, 0.0, 1.0], [1.0, 0.0, 0.0, 0.0], [1.0, 0.0, 0.0, 4.0]);
    near(between(point, unit, 0.5), [0.25, 0.0, 0.0, 0.25]);
    near(between(line, long, 0.5), unit);
    for (a, b) in [(point, unit), (line, long), (long, line)] {
        assert_eq!([between(a, b, 0.0), between(a, b, 1.0)], [a, b]);
    }
}

/// Points without weight may be far away.
#[test]
fn distance_on_the_line_without_weight() {
    let mut iwork = [0; 3];
    let found = wp_1d(&[0.0f32, 1e15], Some(&[1.0, 0.0]), &[1e-6], None, 3.0, &mut iwork).unwrap();
    assert!((found / 1e-6 - 1.0).abs() < 1e-6, "{found}");
}

#[test]
fn a_proof_bounds_what_f64_knows() {
    fn run<T: Scalar + Into<f64>>(allowed: f64) {
        let mut worst = 0.0f64;
        for (seed, (n, d)) in [(1, 1), (2, 1), (7, 2), (40, 2), (40, 3), (33, 17), (60, 8), (90, 1)].into_iter().enumerate() {
            let [x, y] = [0, 1].map(|k| narrow::<T>(&noise(n, d, 2 * seed as u64 + k)));
            let (perm, f, g, _) = solve(&x, &y, d);
            let (_, _, _, best) = solve(&widen(&x), &widen(&y), d);
            let mut work = vec![T::NAN; certify_assignment_work_len(n)];
            let thin = certify_assignment(&perm, cloud(&x, d), cloud(&y, d), Some(&f), &g, &mut work).unwrap();
            let rows: Vec<u32> = (0..n as u32).collect();
            let mass = vec![T::ONE / T::from_usize(n); n];
            let plan = (&rows[..], &perm[..], &mass[..]);
            let full = proven(plan, (cloud(&x, d), None), (cloud(&y, d), None), Some(&f), &g).unwrap();
            for proof in [thin, full] {
                let (cost, gap, dual): (f64, f64, f64) = (proof.cost.into(), proof.gap.into(), proof.dual.into());
                assert!(cost - gap <= best && dual <= best * (1.0 + 1e-15), "{proof:?} {best}");
                let rounding = T::EPSILON.into() * 8.0 * cost;
                assert!((cost - dual - gap).abs() <= rounding + T::MIN_POSITIVE.into(), "{proof:?}");
                worst = worst.max(gap / cost);
                assert!(gap <= allowed * cost, "n {n}, d {d}: {proof:?}");
                let (off, scale): (f64, f64) = (proof.infeasibility.into(), T::EPSILON.into());
                assert!(off <= 20.0 * scale * (cost + f.iter().map(|&f| f.into().abs()).fold(0.0, f64::max)));
            }
            assert!(full.row_residual == T::ZERO && full.col_residual == T::ZERO);
        }
        println!("largest gap over cost: {worst:e}");
    }
    run::<f64>(2e-14);
    run::<f32>(1e-5);
}

#[test]
fn a_proof_of_weighted_plans_on_the_line() {
    fn run<T: Scalar + Into<f64>>(allowed: f64) {
        for seed in 0..20 {
            let (n, m) = (1 + seed as usize % 7, 1 + seed as usize * 5 % 11);
            let [x, y, mut a, mut b] =
                [(n, 0), (m, 1), (n, 2), (m, 3)].map(|(n, k)| narrow::<T>(&noise(n, 1, 100 + 4 * seed + k)));
            // weights of total 1, some of them 0
            for list in [&mut a, &mut b] {
                list.iter_mut().for_each(|w| *w = if *w < T::lit(-0.8) { T::ZERO } else { w.abs() });
                list[0] += T::ONE;
                let total = list.iter().fold(0.0, |sum, &w| sum + w.into());
                list.iter_mut().for_each(|w| *w /= T::lit(total));
            }
            let (mut rows, mut cols, mut mass) = (vec![0; n + m - 1], vec![0; n + m - 1], vec![T::ZERO; n + m - 1]);
            let mut iwork = vec![0; couple_1d_iwork_len(n, m)];
            let plan = Plan { rows: &mut rows, cols: &mut cols, mass: &mut mass };
            let (entries, cost) = couple_1d(plan, &x, Some(&a), &y, Some(&b), &mut iwork).unwrap();
            let (mut f, mut g) = (vec![T::NAN; n], vec![T::NAN; m]);
            potentials_1d(&mut f, &mut g, &x, Some(&a), &y, Some(&b), &mut iwork).unwrap();
            let plan = (&rows[..entries], &cols[..entries], &mass[..entries]);
            let proof = proven(plan, (cloud(&x, 1), Some(&a)), (cloud(&y, 1), Some(&b)), Some(&f), &g).unwrap();
            let scale = T::EPSILON.into() * (1.0 + cost.into());
            assert!((proof.cost.into() - cost.into()).abs() <= scale && proof.gap.into() <= allowed * scale, "{proof:?}");
            assert!(
                proof.infeasibility.into() <= 20.0 * scale
                    && proof.row_residual.into() <= scale
                    && proof.col_residual.into() <= scale
            );
            let w2 = wp_1d(&x, Some(&a), &y, Some(&b), T::lit(2.0), &mut iwork).unwrap().into();
            assert!((w2 * w2 - cost.into()).abs() <= 8.0 * scale);
        }
    }
    run::<f64>(60.0);
    run::<f32>(60.0);
}

#[test]
fn a_proof_holds_for_bad_plans_and_bad_potentials() {
    let (n, d) = (30, 2);
    let [x, y] = [0, 1].map(|k| noise(n, d, 40 + k));
    let (_, f, g, best) = solve(&x, &y, d);
    let rows: Vec<u32> = (0..n as u32).collect();
    let mass = vec![1.0 / n as f64; n];
    let ends = ((cloud(&x, d), None), (cloud(&y, d), None));
    // any permutation, any potentials: the bound holds, and what is infeasible is found
    for seed in 0..10 {
        let perm: Vec<u32> = (0..n as u32).map(|i| (i * 7 + seed) % n as u32).collect();
        let wild = noise(n, 1, 60 + u64::from(seed));
        for (f, g) in [(&f, &g), (&wild, &g), (&f, &wild)] {
            let proof = proven((&rows, &perm, &mass), ends.0, ends.1, Some(f), g).unwrap();
            assert!(proof.dual <= best && proof.cost - proof.gap <= best && proof.gap >= proof.cost - best);
            let mut worst = 0.0f64;
            for (i, f) in f.iter().enumerate() {
                for (j, g) in g.iter().enumerate() {
                    let c = (x[2 * i] - y[2 * j]).powi(2) + (x[2 * i + 1] - y[2 * j + 1]).powi(2);
                    worst = worst.max(f + g - c / 2.0);
                }
            }
            assert!((proof.infeasibility - worst).abs() < 1e-13);
        }
    }
    // half of the mass is missing in one row: residuals say so
    let mut short = mass.clone();
    short[3] *= 0.5;
    let proof = proven((&rows, &rows, &short), ends.0, ends.1, None, &g).unwrap();
    assert!((proof.row_residual - 0.5 / n as f64).abs() < 1e-16 && (proof.col_residual - 0.5 / n as f64).abs() < 1e-16);
    assert_eq!(proof.infeasibility, 0.0);
}

#[test]
fn a_proof_refuses_bad_input() {
    let (x, y, g) = ([0.0, 1.0], [0.5, 2.0], [0.0, 0.0]);
    let (rows, cols, mass) = ([0, 1], [0, 1], [0.5, 0.5]);
    let run = |plan: (&[u32], &[u32], &[f64]), a: Option<&[f64]>, g: &[f64]| {
        proven(plan, (cloud(&x, 1), a), (cloud(&y, 1), None), None, g).map(|proof| proof.cost)
    };
    assert_eq!(run((&rows, &cols, &mass), None, &g), Ok(0.625));
    assert_eq!(run((&rows, &[0, 2], &mass), None, &g), Err(Error::Length));
    assert_eq!(run((&rows, &cols, &mass[..1]), None, &g), Err(Error::Length));
    assert_eq!(run((&rows, &cols, &[0.5, -0.5]), None, &g), Err(Error::Mass));
    assert_eq!(run((&rows, &cols, &[0.5, f64::NAN]), None, &g), Err(Error::NonFinite));
    assert_eq!(run((&rows, &cols, &mass), Some(&[0.5, 0.6]), &g), Err(Error::Mass));
    assert_eq!(run((&rows, &cols, &mass), Some(&[0.0, 0.0]), &g), Err(Error::Empty));
    // of any totals, if asked to divide by them
    let plan = Entries { rows: &rows, cols: &cols, mass: &mass };
    let sides = (Some(&[3.0, 3.0][..]), Some(&[0.1, 0.1][..]));
    let proof =
        certify(plan, cloud(&x, 1), sides.0, cloud(&y, 1), sides.1, Masses::Normalise, None, &g, &mut [0.0; 6]).unwrap();
    assert!(proof.cost == 0.625 && proof.row_residual == 0.0 && proof.col_residual == 0.0 && proof.dual > 0.0);
    assert_eq!(run((&rows, &cols, &mass), None, &[0.0, f64::INFINITY]), Err(Error::NonFinite));
    assert_eq!(run((&rows, &cols, &mass), None, &[0.0, 1e308]), Err(Error::Range));
    let thin =
        |perm: &[u32]| certify_assignment(perm, cloud(&x, 1), cloud(&y, 1), None, &g, &mut [0.0; 2]).map(|proof| proof.cost);
    assert_eq!((thin(&[0, 1]), thin(&[1, 1]), thin(&[0, 2])), (Ok(0.625), Err(Error::Mass), Err(Error::Length)));
}

/// A covariance of d dimensions, of this many points.
fn covariance<T: Scalar>(d: usize, points: usize, stream: u64) -> Vec<T> {
    let x = noise(points, d, stream);
    let entry = |i: usize, j: usize| (0..points).map(|k| x[k * d + i] * x[k * d + j]).sum::<f64>() / points as f64;
    (0..d * d).map(|k| T::lit(entry((k / d).max(k % d), (k / d).min(k % d)))).collect()
}

fn multiply(a: &[f64], b: &[f64], d: usize) -> Vec<f64> {
    (0..d * d).map(|k| (0..d).map(|l| a[k / d * d + l] * b[l * d + k % d]).sum()).collect()
}

fn apart(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max)
}

#[test]
fn roots_of_matrices() {
    fn run<T: Scalar + Into<f64>>() {
        for (d, points) in [(1, 3), (2, 5), (5, 20), (12, 40), (6, 4)] {
            let a = covariance::<T>(d, points, 70 + d as u64);
            let (mut root, mut inverse) = (vec![T::NAN; d * d], vec![T::NAN; d * d]);
            let mut work = vec![T::NAN; linalg::sqrt_work_len(d)];
            let out = [&mut root, &mut inverse].map(|out| PointsMut::packed(out, d).unwrap());
            let [first, second] = out;
            linalg::sqrt(Some(first), Some(second), cloud(&a, d), &mut work).unwrap();
            let (a, root, inverse) = (widen(&a), widen(&root), widen(&inverse));
            let unit = T::EPSILON.into() * 20.0 * d as f64;
            let size = a.iter().fold(0.0f64, |size, x| size.max(x.abs()));
            assert!(apart(&multiply(&root, &root, d), &a) <= unit * size, "d {d}");
            // A^(1/2) A^(-1/2) is the projection on the range
            let projection = multiply(&root, &inverse, d);
            let trace: f64 = (0..d).map(|i| projection[i * d + i]).sum();
            let largest = inverse.iter().fold(0.0f64, |size, x| size.max(x.abs()));
            let rounding = unit * largest * size.sqrt();
            assert!((trace - d.min(points) as f64).abs() <= rounding * d as f64, "d {d}: {trace}");
            assert!(apart(&multiply(&projection, &projection, d), &projection) <= rounding * 2.0);
        }
        let mut out = [T::lit(7.0); 4];
        let work = &mut [T::ZERO; 10];
        let negative = [1.0, 0.0, 0.0, -0.5].map(T::lit);
        let refused = linalg::sqrt(Some(PointsMut::packed(&mut out, 2).unwrap()), None, cloud(&negative, 2), work);
        assert_eq!((refused, out), (Err(Error::Parameter), [T::lit(7.0); 4]));
        assert_eq!(linalg::sqrt::<T>(None, None, cloud(&negative, 2), &mut work[..9]), Err(Error::Scratch));
        assert_eq!(linalg::sqrt::<T>(None, None, cloud(&[T::NAN; 4], 2), work), Err(Error::NonFinite));
    }
    run::<f64>();
    run::<f32>();
}

#[test]
fn gaussian_closed_forms() {
    fn run<T: Scalar + Into<f64>>() {
        for d in [1, 2, 3, 6] {
            let [s1, s2] = [0, 1].map(|k| covariance::<T>(d, 6 * d, 80 + 2 * d as u64 + k));
            let [m1, m2] = [0, 1].map(|k| narrow::<T>(&noise(1, d, 90 + k)));
            let unit = T::EPSILON.into() * 300.0 * d as f64;
            let mut map = vec![T::NAN; d * d];
            let mut work = vec![T::NAN; gaussian_between_work_len(d)];
            gaussian_map(PointsMut::packed(&mut map, d).unwrap(), cloud(&s1, d), cloud(&s2, d), &mut work).unwrap();
            let (map, wide1, wide2) = (widen(&map), widen(&s1), widen(&s2));
            let image = multiply(&multiply(&map, &wide1, d), &map, d);
            assert!(apart(&image, &wide2) <= unit, "d {d}: {}", apart(&image, &wide2));
            let from = Normal { mean: &m1, covariance: cloud(&s1, d) };
            let to = Normal { mean: &m2, covariance: cloud(&s2, d) };
            let w2: f64 = gaussian_w2(from, to, &mut work).unwrap().into();
            // E |x - T x|^2 = |m1 - m2|^2 + tr (I - A) S1 (I - A)
            let rest: Vec<f64> = map.iter().enumerate().map(|(k, &a)| f64::from(k / d == k % d) - a).collect();
            let moved = multiply(&multiply(&rest, &wide1, d), &rest, d);
            let means: f64 = m1.iter().zip(&m2).map(|(&a, &b)| (a.into() - b.into()).powi(2)).sum();
            let want = (means + (0..d).map(|i| moved[i * d + i]).sum::<f64>()).sqrt();
            assert!((w2 - want).abs() <= unit, "{w2} {want}");
            // the geodesic divides the distance
            let (mut mean, mut s) = (vec![T::NAN; d], vec![T::NAN; d * d]);
            gaussian_between(&mut mean, PointsMut::packed(&mut s, d).unwrap(), from, to, T::lit(0.3), &mut work).unwrap();
            let mid = Normal { mean: &mean, covariance: cloud(&s, d) };
            let parts = [(from, 0.3), (to, 0.7)].map(|(end, share)| {
                let part: f64 = gaussian_w2(mid, end, &mut work).unwrap().into();
                (part - share * w2).abs()
            });
            assert!(parts.into_iter().fold(0.0, f64::max) <= unit * 2.0, "{parts:?}");
            // and is the barycenter of these weights
            let (means, laws) = ([m1.clone(), m2.clone()].concat(), [s1.clone(), s2.clone()].concat());
            let (mut mean_k, mut s_k) = (vec![T::NAN; d], vec![T::NAN; d * d]);
            let mut work = vec![T::NAN; gaussian_barycenter_work_len(d)];
            let out = PointsMut::packed(&mut s_k, d).unwrap();
            let weights = [0.7, 0.3].map(T::lit);
            let tolerance = T::EPSILON * T::lit(64.0);
            let (outcome, fixed) = gaussian_barycenter(
                &mut mean_k,
                out,
                cloud(&means, d),
                cloud(&laws, d),
                Some(&weights),
                tolerance,
                50,
                &mut work,
            )
            .unwrap();
            assert!(outcome == Outcome::Done && fixed.steps <= 20, "{fixed:?}");
            assert!(apart(&widen(&mean_k), &widen(&mean)) <= unit && apart(&widen(&s_k), &widen(&s)) <= unit);
        }
    }
    run::<f64>();
    run::<f32>();
}

#[test]
fn a_barycenter_that_is_stopped_says_how_far_it_is() {
    let d = 3;
    let laws: Vec<f64> = (0..4).flat_map(|k| covariance::<f64>(d, 8, 130 + k)).collect();
    let means = noise(4, d, 140);
    let (mut mean, mut s, mut work) = (vec![7.0; d], vec![7.0; d * d], vec![0.0; gaussian_barycenter_work_len(d)]);
    let mut solve = |steps, tolerance| {
        let out = PointsMut::packed(&mut s, d).unwrap();
        gaussian_barycenter(&mut mean, out, cloud(&means, d), cloud(&laws, d), None, tolerance, steps, &mut work)
    };
    let (outcome, first) = solve(0, 1e-13).unwrap();
    assert!(outcome == Outcome::NotConverged && first.steps == 0 && first.residual > 1e-3);
    let (outcome, second) = solve(1, 1e-13).unwrap();
    assert!(outcome == Outcome::NotConverged && second.residual < first.residual);
    let (outcome, last) = solve(100, 1e-13).unwrap();
    assert!(outcome == Outcome::Done && last.residual <= 1e-13 && last.steps > 1);
    assert_eq!(solve(1, f64::NAN), Err(Error::Parameter));
    // laws that commute: the square of the mean of the roots
    let diagonal = [1.0, 0.0, 0.0, 4.0, 9.0, 0.0, 0.0, 16.0];
    let (mut mean, mut s, mut work) = ([0.0; 2], [0.0; 4], vec![0.0; gaussian_barycenter_work_len(2)]);
    let out = PointsMut::packed(&mut s, 2).unwrap();
    let means = [0.0, 1.0, 4.0, 3.0];
    let (outcome, _) =
        gaussian_barycenter(&mut mean, out, cloud(&means, 2), cloud(&diagonal, 2), None, 1e-14, 20, &mut work).unwrap();
    assert_eq!(outcome, Outcome::Done);
    assert!(apart(&s, &[4.0, 0.0, 0.0, 9.0]) < 1e-13 && apart(&mean, &[2.0, 2.0]) < 1e-15);
}

#[test]
fn orders_of_the_line() {
    // a translation by 3: W_p = 3 for every p; and two masses, one of which stays
    let (x, moved, mut iwork) = ([0.5, -1.0, 2.0], [3.5, 2.0, 5.0], [0; 6]);
    for p in [1.0, 1.5, 2.0, 3.0, 40.0] {
        let w = wp_1d(&x, None, &moved, None, p, &mut iwork).unwrap();
        assert!((w - 3.0).abs() < 1e-14 * p, "{w}");
        let w = wp_1d(&[0.0, 1.0], None, &[0.0, 3.0], None, p, &mut iwork).unwrap();
        assert!((w - 2.0 * 0.5f64.powf(1.0 / p)).abs() < 1e-14, "{w}");
    }
    // the quantile form: W_1 is the area between the two distribution functions
    let (y, b) = ([0.0, 1.0, 4.0], [0.25, 0.5, 0.25]);
    let w = wp_1d(&x, Some(&[0.5, 0.25, 0.25]), &y, Some(&b), 1.0, &mut iwork).unwrap();
    let below = |points: &[f64], weights: &[f64], u: f64| -> f64 {
        points.iter().zip(weights).filter(|(p, _)| **p <= u).map(|(_, w)| w).sum()
    };
    let area: f64 = (0..60)
        .map(|k| -1.95 + 0.1 * f64::from(k))
        .map(|u| 0.1 * (below(&x, &[0.5, 0.25, 0.25], u) - below(&y, &b, u)).abs())
        .sum();
    assert!((w - area).abs() < 1e-12, "{w} {area}");
    // monotone in p, no overflow, and refusals
    let orders = [2.0, 3.0].map(|p| wp_1d(&[0.0, 1.0], None, &[0.0, 3.0], None, p, &mut iwork).unwrap());
    assert!(orders[0] < orders[1]);
    let far = wp_1d(&[0.0f32], None, &[1e10], None, 5.0, &mut iwork).unwrap();
    assert!((far - 1e10).abs() <= 1e4);
    for p in [0.5, f64::NAN, f64::INFINITY] {
        assert_eq!(wp_1d(&x, None, &moved, None, p, &mut iwork), Err(Error::Parameter));
    }
}

#[test]
fn interpolation_divides_the_distance() {
    let (n, d) = (25, 2);
    let [x, y] = [0, 1].map(|k| noise(n, d, 150 + k));
    let (perm, _, _, cost) = solve(&x, &y, d);
    let image: Vec<f64> = perm.iter().flat_map(|&j| y[2 * j as usize..][..2].to_vec()).collect();
    let times = [0.0, 0.3, 1.0];
    let mut out = vec![f64::NAN; 3 * n * d];
    interpolate(PointsMut::packed(&mut out, d).unwrap(), cloud(&x, d), cloud(&image, d), &times).unwrap();
    assert!(out[..n * d] == x && out[2 * n * d..] == image);
    let between = &out[n * d..2 * n * d];
    let part = |from: &[f64]| solve(from, between, d).3.sqrt();
    assert!((part(&x) - 0.3 * cost.sqrt()).abs() < 1e-12 && (part(&y) - 0.7 * cost.sqrt()).abs() < 1e-12);
    // of a plan, entry by entry
    let rows: Vec<u32> = (0..n as u32).collect();
    let mut same = vec![f64::NAN; 3 * n * d];
    interpolate_plan(PointsMut::packed(&mut same, d).unwrap(), Some(&rows), &perm, cloud(&x, d), cloud(&y, d), &times).unwrap();
    assert_eq!(out, same);
    interpolate_plan(PointsMut::packed(&mut same, d).unwrap(), None, &perm, cloud(&x, d), cloud(&y, d), &times).unwrap();
    assert_eq!(out, same);
    let mut refuse =
        |times: &[f64]| interpolate(PointsMut::packed(&mut same, d).unwrap(), cloud(&x, d), cloud(&image, d), times);
    assert_eq!(
        (refuse(&[0.0, 0.5, 1.5]), refuse(&[0.0, f64::NAN, 1.0]), refuse(&times[..2])),
        (Err(Error::Times), Err(Error::Times), Err(Error::Shape))
    );
    let mut plan = |cols: &[u32]| {
        interpolate_plan(PointsMut::packed(&mut same, d).unwrap(), Some(&rows), cols, cloud(&x, d), cloud(&y, d), &times)
    };
    assert_eq!((plan(&[25; 25]), plan(&perm[1..])), (Err(Error::Length), Err(Error::Length)));
}

#[test]
fn a_flow_along_optimal_pairs_is_straight() {
    let (n, d) = (12, 2);
    let [x, y] = [0, 1].map(|k| noise(n, d, 160 + k));
    let (perm, ..) = solve(&x, &y, d);
    let (rows, mass): (Vec<u32>, _) = ((0..n as u32).collect(), vec![1.0 / n as f64; n]);
    let (mut z, mut data, mut log_weights) = (vec![0.0; n * d], vec![0.0; n * d], vec![0.0; n]);
    let [noise, ends] = [&mut z, &mut data].map(|out| PointsMut::packed(out, d).unwrap());
    pairs_of_plan(noise, ends, &mut log_weights, None, &perm, None, cloud(&x, d), cloud(&y, d)).unwrap();
    let given = (z.clone(), data.clone(), log_weights.clone());
    let [noise, ends] = [&mut z, &mut data].map(|out| PointsMut::packed(out, d).unwrap());
    pairs_of_plan(noise, ends, &mut log_weights, Some(&rows), &perm, Some(&mass), cloud(&x, d), cloud(&y, d)).unwrap();
    assert!(given.0 == z && given.1 == data && apart(&given.2, &log_weights) < 1e-14);
    assert!(z == x && log_weights.iter().all(|w| (w + (n as f64).ln()).abs() < 1e-14));
    // the lines of an optimal coupling do not cross: each particle keeps to its pair, at any number of steps
    let pairs = Pairs { noise: cloud(&z, d), data: cloud(&data, d), log_weights: Some(&log_weights), delta: 0.003 };
    for steps in [1, 7] {
        let times: Vec<f64> = (0..=steps).map(|k| f64::from(k) / f64::from(steps)).collect();
        let (mut at, mut drive, mut work) = (x.clone(), vec![0.0; n * d], vec![0.0; pairs_work_len::<f64>(n, n, d)]);
        let field = |out: PointsMut<'_, f64>, x: Points<'_, f64>, t: f64| {
            pairs.field(out, None, None, x, t, Quantity::Velocity, &mut work)?;
            Ok(Outcome::Done)
        };
        let _ = sample(
            PointsMut::packed(&mut at, d).unwrap(),
            &times,
            Method::Euler,
            field,
            |_, _, _| Ok(Outcome::Done),
            &mut drive,
        )
        .unwrap();
        assert!(apart(&at, &data) < 1e-9, "{}", apart(&at, &data));
    }
    let (mut z, mut data) = ([7.0; 2], [7.0; 2]);
    let [noise, ends] = [&mut z, &mut data].map(|out| PointsMut::packed(out, d).unwrap());
    assert_eq!(
        pairs_of_plan(noise, ends, &mut [0.0], Some(&[0]), &[0], Some(&[0.0]), cloud(&x, d), cloud(&y, d)),
        Err(Error::Empty)
    );
    assert!(z == [7.0; 2] && data == [7.0; 2]);
}

#[test]
fn a_map_is_the_projections() {
    fn run<T: Scalar + Into<f64>>() {
        let (n, m, d) = (9, 14, 3);
        let [x, y, g, b] = [(n, d), (m, d), (m, 1), (m, 1)].map(|(n, d)| narrow::<T>(&noise(n, d, 170 + (n * d) as u64)));
        let mut work = vec![T::NAN; Map::<T>::work_len(m, d)];
        let (mut got, mut want) = (vec![T::NAN; n * d], vec![T::NAN; n * d]);
        let map = Map { y: cloud(&y, d), g: Some(&g), log_weights: Some(&b), eps: T::lit(0.4) };
        map.apply(PointsMut::packed(&mut got, d).unwrap(), cloud(&x, d), &mut work).unwrap();
        project_soft(
            PointsMut::packed(&mut want, d).unwrap(),
            cloud(&x, d),
            cloud(&y, d),
            Some(&g),
            Some(&b),
            map.eps,
            &mut work,
        )
        .unwrap();
        assert_eq!(got, want);
        let hard = Map { eps: T::ZERO, ..map };
        hard.apply(PointsMut::packed(&mut got, d).unwrap(), cloud(&x, d), &mut work).unwrap();
        project_hard(PointsMut::packed(&mut want, d).unwrap(), None, cloud(&x, d), cloud(&y, d), Some(&g)).unwrap();
        assert_eq!(got, want);
        // points without weight take no part, and the limit of eps is the hard map
        let masked: Vec<T> = b.iter().enumerate().map(|(j, &b)| if j % 2 == 0 { -T::INFINITY } else { b }).collect();
        let (some, soft) =
            (Map { log_weights: Some(&masked), ..hard }, Map { log_weights: Some(&masked), eps: T::lit(1e-3), ..map });
        some.apply(PointsMut::packed(&mut got, d).unwrap(), cloud(&x, d), &mut work).unwrap();
        soft.apply(PointsMut::packed(&mut want, d).unwrap(), cloud(&x, d), &mut work).unwrap();
        assert!(apart(&widen(&got), &widen(&want)) < 1e-6);
        assert!(got.chunks(d).all(|row| (0..m).filter(|j| j % 2 == 1).any(|j| row == &y[j * d..][..d])));
        let nothing = vec![-T::INFINITY; m];
        for (map, error) in [
            (Map { eps: T::lit(-1.0), ..map }, Error::Parameter),
            (Map { eps: T::NAN, ..map }, Error::Parameter),
            (Map { log_weights: Some(&nothing), ..hard }, Error::Empty),
            (Map { log_weights: Some(&b[1..]), ..hard }, Error::Length),
            (Map { g: Some(&g[1..]), ..hard }, Error::Length),
        ] {
            let mut out = vec![T::lit(7.0); n * d];
            assert_eq!(map.apply(PointsMut::packed(&mut out, d).unwrap(), cloud(&x, d), &mut work), Err(error));
            assert!(out.iter().all(|&x| x == T::lit(7.0)));
        }
    }
    run::<f64>();
    run::<f32>();
}

#[test]
fn new_points_follow_their_nearest_neighbour() {
    let (points, images) = ([0.0, 1.0, 3.0], [10.0, 0.5, 11.0, 0.6, 13.0, 0.7]);
    let (mut out, mut index) = ([0.0; 6], [9; 3]);
    let x = [0.6, -4.0, 2.0];
    let place = PointsMut::packed(&mut out, 2).unwrap();
    project_nearest(place, Some(&mut index), cloud(&x, 1), cloud(&points, 1), cloud(&images, 2)).unwrap();
    assert_eq!((out, index), ([11.0, 0.6, 10.0, 0.5, 11.0, 0.6], [1, 0, 1]));
    let place = PointsMut::packed(&mut out, 2).unwrap();
    assert_eq!(project_nearest(place, None, cloud(&x, 1), cloud(&points, 1), cloud(&images[..4], 2)), Err(Error::Shape));
}

#[test]
fn the_stability_bound_holds_and_is_attained() {
    let (n, d) = (40, 2);
    let mut work = vec![0.0; stability_bound_affine_work_len(d)];
    for seed in 0..6 {
        let x = noise(n, d, 200 + 3 * seed);
        let y: Vec<f64> = noise(n, d, 201 + 3 * seed).iter().map(|y| 1.5 * y + 0.2).collect();
        let (perm, _, _, cost) = solve(&x, &y, d);
        let image: Vec<f64> = perm.iter().flat_map(|&j| y[2 * j as usize..][..2].to_vec()).collect();
        let error = |map: &dyn Fn(&[f64]) -> [f64; 2]| -> f64 {
            x.chunks(2).zip(image.chunks(2)).map(|(x, t)| (map(x)[0] - t[0]).powi(2) + (map(x)[1] - t[1]).powi(2)).sum::<f64>()
                / n as f64
        };
        let (matrix, offset) = ([1.4, 0.3, 0.3, 0.9], [0.1, -0.3]);
        let map = Affine { matrix: cloud(&matrix, d), offset: Some(&offset) };
        let bound = stability_bound_affine(map, cloud(&x, d), None, cloud(&y, d), None, cost, &mut work).unwrap();
        let seen = error(&|x| [1.4 * x[0] + 0.3 * x[1] + 0.1, 0.3 * x[0] + 0.9 * x[1] - 0.3]);
        assert!(seen <= bound, "{seen} {bound}");
        // a multiple of the identity: equality
        let scale = [1.3, 0.0, 0.0, 1.3];
        let map = Affine { matrix: cloud(&scale, d), offset: None };
        let bound = stability_bound_affine(map, cloud(&x, d), None, cloud(&y, d), None, cost, &mut work).unwrap();
        let seen = error(&|x| [1.3 * x[0], 1.3 * x[1]]);
        assert!((seen - bound).abs() < 1e-12 * bound, "{seen} {bound}");
    }
    assert_eq!(stability_bound(2.0, 3.0, 1.0, 0.5), Ok(3.0));
    assert_eq!(stability_bound(-2.0, 3.0, 1.0, 0.5), Err(Error::Parameter));
    assert_eq!(stability_bound(2.0, 3.0, 1.0, f64::NAN), Err(Error::Parameter));
    let singular = Affine { matrix: cloud(&[1.0, 1.0, 1.0, 1.0], 2), offset: None };
    let x = [0.0, 1.0];
    assert_eq!(stability_bound_affine(singular, cloud(&x, 2), None, cloud(&x, 2), None, 0.0, &mut work), Err(Error::Parameter));
}

#[test]
fn maps_out_of_sample_are_pots() {
    const REG: f64 = 0.6;
    let text = include_str!("data/maps.txt");
    let read = |problem: &str, name: &str| -> (usize, Vec<f64>) {
        let start = format!("{problem} {name} ");
        let line = text.lines().find(|line| line.starts_with(&start)).unwrap();
        let mut fields = line.split(' ').skip(3);
        (fields.next().unwrap().parse().unwrap(), fields.map(|x| x.parse().unwrap()).collect())
    };
    for problem in ["0", "1", "2"] {
        let [(d, x), (_, y), (_, points), (_, log_v)] = ["x", "y", "points", "log_v"].map(|name| read(problem, name));
        let [soft, exact, new] = ["soft", "exact", "new"].map(|name| read(problem, name).1);
        let (n, m) = (x.len() / d, y.len() / d);
        // the entropic map: POT's cost is |x - y|^2, twice ours
        let g: Vec<f64> = log_v.iter().map(|v| v * REG / 2.0).collect();
        let map = Map { y: cloud(&y, d), g: Some(&g), log_weights: None, eps: REG / 2.0 };
        let (mut out, mut work) = (vec![0.0; n * d], vec![0.0; Map::<f64>::work_len(m, d)]);
        map.apply(PointsMut::packed(&mut out, d).unwrap(), cloud(&x, d), &mut work).unwrap();
        assert!(apart(&out, &soft) < 1e-12, "{}", apart(&out, &soft));
        // the exact one at new points: POT adds how far they are from the nearest x_i
        let mut index = vec![0; points.len() / d];
        let mut moved = vec![0.0; points.len()];
        let place = PointsMut::packed(&mut moved, d).unwrap();
        project_nearest(place, Some(&mut index), cloud(&points, d), cloud(&x, d), cloud(&exact, d)).unwrap();
        for ((moved, point), &i) in moved.chunks_mut(d).zip(points.chunks(d)).zip(&index) {
            for ((moved, point), x) in moved.iter_mut().zip(point).zip(&x[i as usize * d..]) {
                *moved += point - x;
            }
        }
        assert!(apart(&moved, &new) < 1e-12, "{}", apart(&moved, &new));
        if n == m {
            let (perm, ..) = solve(&x, &y, d);
            let image: Vec<f64> = perm.iter().flat_map(|&j| y[j as usize * d..][..d].to_vec()).collect();
            assert!(apart(&image, &exact) < 1e-12);
        }
    }
}

#[test]
fn a_proof_counts_the_rounding_of_weights() {
    let (n, m, d) = (20, 13, 2);
    for seed in 0..20 {
        let [x, y, g] =
            [(n, d), (m, d), (m, 1)].map(|(n, d)| narrow::<f32>(&noise(n, d, 300 + 7 * seed + n as u64 + d as u64)));
        // totals that differ by some EPSILON, and the plan of independent ends, whose marginals are off by rounding
        let mut sides = [(n, 1), (m, 2)].map(|(n, k)| narrow::<f32>(&noise(n, 1, 400 + 3 * seed + k)));
        for (list, total) in sides.iter_mut().zip([1.0, 1.0 + seed as f32 * f32::EPSILON]) {
            let sum: f32 = list.iter().map(|w| w.abs()).sum();
            list.iter_mut().for_each(|w| *w = w.abs() / sum * total);
        }
        let [a, b] = &sides;
        let pairs = || (0..n as u32).flat_map(|i| (0..m as u32).map(move |j| (i, j)));
        let (rows, cols): (Vec<u32>, Vec<u32>) = pairs().unzip();
        let mass: Vec<f32> = pairs().map(|(i, j)| a[i as usize] * b[j as usize]).collect();
        let proof = proven((&rows, &cols, &mass), (cloud(&x, d), Some(a)), (cloud(&y, d), Some(b)), None, &g).unwrap();
        // the same in f64, with b brought to the total of a
        let half = |i: usize, j: usize| distance(&x[i * d..][..d], &y[j * d..][..d]) / 2.0;
        let least = |i: usize| (0..m).map(|j| half(i, j) - f64::from(g[j])).fold(f64::INFINITY, f64::min);
        let total = |list: &[f32]| list.iter().map(|&w| f64::from(w)).sum::<f64>();
        let of_x: f64 = (0..n).map(|i| f64::from(a[i]) * least(i)).sum();
        let of_y: f64 = (0..m).map(|j| f64::from(b[j]) * f64::from(g[j])).sum();
        let dual = 2.0 * (of_x + of_y * total(a) / total(b));
        let cost: f64 = pairs().zip(&mass).map(|((i, j), &mass)| f64::from(mass) * 2.0 * half(i as usize, j as usize)).sum();
        assert!(
            f64::from(proof.dual) <= dual && f64::from(proof.gap) >= cost.max(proof.cost.into()) - dual,
            "{proof:?} {cost} {dual}"
        );
        let loose = (f64::from(proof.gap) - (cost - dual)).max(dual - f64::from(proof.dual)) / (2.0 * cost - dual);
        assert!(loose <= 2e-6, "{loose:e} of cost and gap");
    }
}

#[test]
fn a_proof_at_all_scales() {
    for (scale, offset) in [(1e-6, 0.0), (1e6, 0.0), (1.0, 1e4), (1.0, -1e6), (1e-18, 0.0), (1e-22, 0.0)] {
        for (n, d) in [(12, 2), (20, 5)] {
            let [x, y] =
                [0, 1].map(|k| narrow::<f32>(&noise(n, d, 500 + k).iter().map(|x| offset + scale * x).collect::<Vec<_>>()));
            let (perm, f, g, _) = solve(&x, &y, d);
            let (_, _, _, best) = solve(&widen(&x), &widen(&y), d);
            let proof = certify_assignment(&perm, cloud(&x, d), cloud(&y, d), Some(&f), &g, &mut vec![0.0; n]).unwrap();
            let cost: f64 =
                perm.iter().enumerate().map(|(i, &j)| distance(&x[i * d..][..d], &y[j as usize * d..][..d])).sum::<f64>()
                    / n as f64;
            assert!(
                f64::from(proof.gap) >= cost.max(proof.cost.into()) - best * (1.0 + 1e-14),
                "{scale} {offset} {proof:?} {best}"
            );
            assert!(f64::from(proof.dual) <= best && f64::from(proof.gap) <= 1e-5 * cost + 1e-36, "{scale} {offset} {proof:?}");
        }
    }
}
