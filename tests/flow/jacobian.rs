//! The posterior trace, Jacobians of a cloud's fields, their largest eigenvalue, and its integral along a run.

use super::{at, close, close_to, random_cloud, times};
use bary::flow::{
    Cloud, Quantity, cloud_eigenvalue_work_len, cloud_jacobian_work_len, cloud_work_len, sample_cloud, sample_cloud_growth,
    sample_cloud_growth_work_len, sample_cloud_work_len, uniform,
};
use bary::noise::{Address, normals};
use bary::{Error, Outcome, Points, PointsMut, Result, Scalar};
use proptest::prelude::*;

const ALL: [Quantity; 3] = [Quantity::Velocity, Quantity::Denoiser, Quantity::Score];

pub(super) fn normal_list(seed: u64, len: usize) -> Vec<f64> {
    let mut list = vec![0.0; len];
    normals(PointsMut::packed(&mut list, 1).unwrap(), Address { seed, ..Address::default() }, 0).unwrap();
    list
}

fn traces<T: Scalar>(cloud: &Cloud<'_, T>, x: &[T], t: T) -> Result<Vec<T>> {
    let d = cloud.points.dim().get();
    let mut out = vec![T::ZERO; x.len() / d];
    let mut work = vec![T::ZERO; cloud_work_len::<T>(d)];
    cloud.posterior_trace(&mut out, Points::packed(x, d).unwrap(), t, &mut work)?;
    Ok(out)
}

fn product<T: Scalar>(cloud: &Cloud<'_, T>, x: &[T], u: &[T], t: T, quantity: Quantity) -> Vec<T> {
    let d = cloud.points.dim().get();
    let mut out = vec![T::ZERO; x.len()];
    let mut work = vec![T::ZERO; cloud_jacobian_work_len::<T>(d)];
    let points = PointsMut::packed(&mut out, d).unwrap();
    cloud.jacobian(points, Points::packed(x, d).unwrap(), Points::packed(u, d).unwrap(), t, quantity, &mut work).unwrap();
    out
}

/// Values and bounds after so many iterations from these directions, which become those after them.
fn eigenvalues<T: Scalar>(cloud: &Cloud<'_, T>, x: &[T], u: &mut [T], t: T, iterations: usize) -> Result<(Vec<T>, Vec<T>)> {
    let d = cloud.points.dim().get();
    let n = x.len() / d;
    let (mut value, mut bound) = (vec![T::lit(7.0); n], vec![T::lit(7.0); n]);
    let mut work = vec![T::ZERO; cloud_eigenvalue_work_len::<T>(n, d)];
    let direction = PointsMut::packed(u, d).unwrap();
    let points = Points::packed(x, d).unwrap();
    let result = cloud.largest_eigenvalue(&mut value, Some(&mut bound), direction, points, t, iterations, &mut work);
    assert!(result.is_ok() || value.iter().chain(&bound).all(|&x| x == T::lit(7.0)));
    result.map(|()| (value, bound))
}

/// The largest eigenvalue of a symmetric matrix, by Jacobi's rotations.
pub(super) fn jacobi(mut a: Vec<Vec<f64>>) -> f64 {
    let d = a.len();
    for _ in 0..30 {
        for p in 0..d {
            for q in p + 1..d {
                let angle = 0.5 * (2.0 * a[p][q]).atan2(a[p][p] - a[q][q]);
                let (sin, cos) = angle.sin_cos();
                for row in &mut a {
                    (row[p], row[q]) = (cos * row[p] + sin * row[q], cos * row[q] - sin * row[p]);
                }
                let (first, second) = a.split_at_mut(q);
                for (x, y) in first[p].iter_mut().zip(&mut second[0]) {
                    (*x, *y) = (cos * *x + sin * *y, cos * *y - sin * *x);
                }
            }
        }
    }
    (0..d).map(|k| a[k][k]).fold(f64::MIN, f64::max)
}

/// The Jacobian of the velocity at a point, column by column.
fn dense(cloud: &Cloud<'_, f64>, x: &[f64], t: f64) -> Vec<Vec<f64>> {
    let unit = |c: usize| (0..x.len()).map(|k| f64::from(u8::from(k == c))).collect::<Vec<_>>();
    (0..x.len()).map(|c| product(cloud, x, &unit(c), t, Quantity::Velocity)).collect()
}

#[test]
fn the_posterior_trace_is_the_variance_of_the_data_given_the_point() {
    // an integral over a grid for two bumps on the line
    let (radius, s, t, x) = (1.5f64, 0.5f64, 0.6f64, 0.3f64);
    let density = |y: f64| {
        let bump = |centre: f64| (-(y - centre).powi(2) / (2.0 * s * s)).exp();
        (bump(radius) + bump(-radius)) * (-(x - t * y).powi(2) / (2.0 * (1.0 - t).powi(2))).exp()
    };
    let moment = |k: i32| (-8000..=8000).map(|i| f64::from(i) * 1e-3).map(|y| y.powi(k) * density(y)).sum::<f64>();
    let want = moment(2) / moment(0) - (moment(1) / moment(0)).powi(2);
    let cloud = Cloud { points: Points::packed(&[-1.5, 1.5], 1).unwrap(), log_weights: None, s };
    close(traces(&cloud, &[x], t).unwrap()[0], want, 1e-11);
    let cloud = Cloud { points: Points::packed(&[-1.5f32, 1.5], 1).unwrap(), log_weights: None, s: 0.5 };
    close(traces(&cloud, &[0.3], 0.6).unwrap()[0], want, 2e-6);
}

#[test]
fn the_posterior_trace_makes_the_divergence() {
    let (points, log_weights) = random_cloud();
    for s in [0.0, 0.4] {
        let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: Some(&log_weights), s };
        for t in [0.0, 0.3, 0.8] {
            let x = [0.3, -0.8, 0.5];
            let trace = traces(&cloud, &x, t).unwrap()[0];
            close((t / (1.0 - t).powi(2) * trace - 3.0) / (1.0 - t), at(&cloud, &x, t, Quantity::Velocity).2, 1e-10);
        }
    }
    let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: None, s: 0.5 };
    assert_eq!(traces(&cloud, &[0.1, 0.2, 0.3], 1.0), Ok(vec![0.0]));
    assert_eq!(traces(&Cloud { s: 0.0, ..cloud }, &[0.1, 0.2, 0.3], 1.0), Err(Error::Parameter));
    assert_eq!(traces(&Cloud { s: 1e160, ..cloud }, &[0.1, 0.2, 0.3], 0.0), Err(Error::Range));
    assert_eq!(traces(&cloud, &[], 0.5), Ok(vec![]));
}

#[test]
fn jacobians_are_the_differences_of_the_fields() {
    let (points, log_weights) = random_cloud();
    let (x, u) = ([0.3, -0.8, 0.5], [0.6, 0.1, -1.2]);
    for (s, t) in [(0.0, 0.0), (0.0, 0.6), (0.4, 0.3), (0.4, 0.9), (0.4, 1.0)] {
        let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: Some(&log_weights), s };
        for quantity in ALL {
            let along = |h: f64| at(&cloud, &std::array::from_fn::<f64, 3, _>(|c| x[c] + h * u[c]), t, quantity).0;
            let want: Vec<f64> = along(1e-5).iter().zip(along(-1e-5)).map(|(a, b)| (a - b) / 2e-5).collect();
            let got = product(&cloud, &x, &u, t, quantity);
            let size = want.iter().fold(1.0, |size: f64, x| size.max(x.abs()));
            assert!(
                got.iter().zip(&want).all(|(a, b)| (a - b).abs() < 1e-7 * size),
                "{quantity:?} at {t}: {got:?} for {want:?}"
            );
        }
    }
}

#[test]
fn jacobians_of_f32_are_those_of_f64() {
    let (points, log_weights) = random_cloud();
    let narrow = |list: &[f64]| list.iter().map(|&x| x as f32).collect::<Vec<_>>();
    let wide = |list: &[f32]| list.iter().map(|&x| f64::from(x)).collect::<Vec<_>>();
    let (points, log_weights, x, u) =
        (narrow(&points), narrow(&log_weights), narrow(&normal_list(3, 30)), narrow(&normal_list(4, 30)));
    let (exact, exact_weights) = (wide(&points), wide(&log_weights));
    let few = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: Some(&log_weights), s: 0.5 };
    let many = Cloud { points: Points::packed(&exact, 3).unwrap(), log_weights: Some(&exact_weights), s: 0.5 };
    for quantity in ALL {
        let (got, want) = (product(&few, &x, &u, 0.75, quantity), product(&many, &wide(&x), &wide(&u), 0.75, quantity));
        let worst = got.iter().zip(&want).map(|(&a, b)| (f64::from(a) - b).abs()).fold(0.0, f64::max);
        let size = want.iter().fold(0.0, |size: f64, x| size.max(x.abs()));
        assert!(worst < 4e-6 * size, "{quantity:?}: {worst:e} of {size}");
    }
    let (value, bound) = eigenvalues(&few, &x, &mut u.clone(), 0.75, 40).unwrap();
    let (exact, _) = eigenvalues(&many, &wide(&x), &mut wide(&u), 0.75, 40).unwrap();
    for ((value, bound), exact) in value.iter().zip(bound).zip(exact) {
        assert!((f64::from(*value) - exact).abs() < 1e-5 * exact.abs().max(1.0) && bound >= 0.0);
    }
}

#[test]
fn two_atoms_part_at_890() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let atoms = [-T::ONE, T::ONE];
        let cloud = Cloud { points: Points::packed(&atoms, 1).unwrap(), log_weights: None, s: T::ZERO };
        let mut u = [T::lit(-3.0)];
        let (value, bound) = eigenvalues(&cloud, &[T::ZERO], &mut u, T::lit(0.9), 1).unwrap();
        close(value[0], 890.0, tolerance);
        assert!(bound[0].into() <= 890.0 * tolerance && u[0] == -T::ONE, "{bound:?} {u:?}");
        // far away one atom has all the weight: nothing is left of the covariance
        let (value, bound) = eigenvalues(&cloud, &[T::lit(5.0)], &mut u, T::lit(0.9), 3).unwrap();
        close(value[0], -10.0, tolerance);
        assert!(bound[0] == T::ZERO && u[0] == -T::ONE);
    }
    check::<f64>(1e-12);
    // 1 - t has lost 1/(1-t) of its digits in f32 before the call, and enters with the third power
    check::<f32>(30.0 * 2e-6);
}

#[test]
fn two_bumps_are_roughest_near_the_time_of_their_width() {
    for (s, peak, when) in [(0.5, 1.25, 0.33), (0.1, 27.09, 0.094), (0.02, 637.1, 0.0198)] {
        let cloud = Cloud { points: Points::packed(&[-1.0, 0.0, 1.0, 0.0], 2).unwrap(), log_weights: None, s };
        let scaled = |left: f64| {
            let (value, bound) = eigenvalues(&cloud, &[0.0, 0.0], &mut [1.0, 0.3], 1.0 - left, 60).unwrap();
            let c = left * left + (1.0 - left).powi(2) * s * s;
            close(value[0], ((1.0 - left) * s * s - left) / c + (1.0 - left) * left / (c * c), 1e-11);
            assert!(bound[0] <= 1e-11 * value[0].abs());
            left * value[0]
        };
        let grid = || (1..400).map(|i| when * (0.5 + f64::from(i) / 400.0));
        let best = grid().map(|left| (scaled(left), left)).fold((0.0, 0.0), |a, b| if a.0 > b.0 { a } else { b });
        close(best.0, peak, 3e-3);
        close(best.1, when, 2e-2);
    }
}

#[test]
fn power_iteration_ends_on_an_eigenvector() {
    let (points, log_weights) = random_cloud();
    let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: Some(&log_weights), s: 0.3 };
    let x = normal_list(11, 30);
    let mut u = normal_list(12, 30);
    let (value, bound) = eigenvalues(&cloud, &x, &mut u, 0.6, 400).unwrap();
    let mapped = product(&cloud, &x, &u, 0.6, Quantity::Velocity);
    for i in 0..10 {
        let truth = jacobi(dense(&cloud, &x[3 * i..3 * i + 3], 0.6));
        close(value[i], truth, 1e-9);
        assert!(value[i] + bound[i] >= truth - 1e-9);
        let off: f64 = (3 * i..3 * i + 3).map(|k| (mapped[k] - value[i] * u[k]).powi(2)).sum();
        assert!(off.sqrt() < 1e-4, "row {i}: {off:e}");
    }
}

#[test]
fn a_row_has_the_same_bits_in_any_batch() {
    let (points, log_weights) = random_cloud();
    let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: Some(&log_weights), s: 0.3 };
    let (x, start) = (normal_list(11, 120), normal_list(12, 120));
    let mut u = start.clone();
    let all = eigenvalues(&cloud, &x, &mut u, 0.6, 5).unwrap();
    for i in 0..40 {
        let row = 3 * i..3 * i + 3;
        let mut alone = start[row.clone()].to_vec();
        let one = eigenvalues(&cloud, &x[row.clone()], &mut alone, 0.6, 5).unwrap();
        assert_eq!((one.0[0], one.1[0], &alone[..]), (all.0[i], all.1[i], &u[row]));
    }
}

#[test]
fn bad_directions_and_counts_touch_nothing() {
    let points = [-1.0, 0.0, 1.0, 0.5];
    let cloud = Cloud { points: Points::packed(&points, 2).unwrap(), log_weights: None, s: 0.0 };
    let x = [0.1, 0.2, 0.3, 0.4];
    let refuses = |start: [f64; 4], t: f64, iterations: usize, error: Error| {
        let mut u = start;
        assert_eq!(eigenvalues(&cloud, &x, &mut u, t, iterations), Err(error));
        assert!(u.iter().zip(start).all(|(a, b)| a.to_bits() == b.to_bits()));
    };
    refuses([1.0, 0.0, 0.0, 0.0], 0.5, 3, Error::Parameter);
    refuses([1.0, 0.0, 0.0, 1.0], 0.5, 0, Error::Parameter);
    refuses([1.0, 0.0, 0.0, 1.0], 1.0, 3, Error::Parameter);
    refuses([1.0, 0.0, f64::NAN, 1.0], 0.5, 3, Error::NonFinite);
    let (mut value, mut u) = ([7.0; 2], [1.0; 4]);
    let mut run = |points: &[f64], work: &mut [f64]| {
        let cloud = Cloud { points: Points::packed(points, 2).unwrap(), log_weights: None, s: 0.0 };
        let direction = PointsMut::packed(&mut u, 2).unwrap();
        cloud.largest_eigenvalue(&mut value, None, direction, Points::packed(&x, 2).unwrap(), 0.5, 2, work)
    };
    assert_eq!(run(&points, &mut [0.0; 3]), Err(Error::Scratch));
    let mut work = vec![0.0; cloud_eigenvalue_work_len::<f64>(2, 2)];
    assert_eq!(run(&[1e155, 0.0], &mut work), Err(Error::Range));
    assert_eq!(run(&[], &mut work), Err(Error::Empty));
    assert_eq!((value, u), ([7.0; 2], [1.0; 4]));
    // points of another dimension than the cloud
    let (mut u, mut value) = ([1.0, 1.0, 1.0], [7.0]);
    let wide = Points::packed(&[0.5; 3], 3).unwrap();
    let points = PointsMut::packed(&mut u, 3).unwrap();
    assert_eq!(cloud.largest_eigenvalue(&mut value, None, points, wide, 0.5, 2, &mut vec![0.0; 9000]), Err(Error::Shape));
    let points = PointsMut::packed(&mut u, 3).unwrap();
    assert_eq!(cloud.jacobian(points, wide, wide, 0.5, Quantity::Score, &mut vec![0.0; 9000]), Err(Error::Shape));
    assert_eq!((u, value), ([1.0; 3], [7.0]));
    assert_eq!(eigenvalues(&cloud, &[], &mut [], 0.5, 3), Ok((vec![], vec![])));
    // tiny and huge directions are as good as any
    for size in [1e-300, 1e300] {
        let mut u = [size, 0.0, 0.0, -size];
        let (a, b) =
            (eigenvalues(&cloud, &x, &mut u, 0.5, 3).unwrap(), eigenvalues(&cloud, &x, &mut [1.0, 0.0, 0.0, -1.0], 0.5, 3));
        assert_eq!(Ok(a), b);
    }
}

/// Samples and growths after so many equal steps.
fn grown<T: Scalar>(cloud: &Cloud<'_, T>, start: &[T], steps: usize, iterations: usize) -> (Vec<T>, Vec<T>) {
    let d = cloud.points.dim().get();
    let n = start.len() / d;
    let (mut x, mut growth) = (start.to_vec(), vec![T::lit(7.0); n]);
    let mut work = vec![T::ZERO; sample_cloud_growth_work_len::<T>(n, d)];
    let times = times(steps + 1, uniform);
    let watch = |_, _, _: Points<'_, T>| Ok(Outcome::Done);
    let points = PointsMut::packed(&mut x, d).unwrap();
    assert_eq!(sample_cloud_growth(points, &mut growth, &times, cloud, iterations, watch, &mut work), Ok(Outcome::Done));
    (x, growth)
}

#[test]
fn growth_between_two_bumps_is_the_sharp_constant() {
    for (radius, s, want) in [(1.0, 1.0, 1.648_721), (1.5, 0.5, 45.008_566), (2.0, 1.0, 7.389_056), (0.7, 0.3, 4.564_228)] {
        let points = [-radius, 0.0, radius, 0.0];
        let cloud = Cloud { points: Points::packed(&points, 2).unwrap(), log_weights: None, s };
        let (_, growth) = grown(&cloud, &[0.0, 0.0], 1000, 2);
        close(growth[0].exp(), want, 1e-3);
        println!("R {radius}, s {s}: {} for {want}", growth[0].exp());
        // nowhere more
        let (_, growth) = grown(&cloud, &normal_list(5, 60), 200, 2);
        assert!(growth.iter().all(|&g| g.exp() < 1.01 * want), "{growth:?}");
    }
    let cloud = Cloud { points: Points::packed(&[-1.0f32, 1.0], 1).unwrap(), log_weights: None, s: 1.0 };
    close(grown(&cloud, &[0.0], 256, 1).1[0].exp(), 1.648_721, 1e-3);
}

#[test]
fn growth_of_a_gaussian_is_the_logarithm_of_its_width() {
    let origin = [0.0; 3];
    for s in [0.2, 1.0, 3.0] {
        let cloud = Cloud { points: Points::packed(&origin, 3).unwrap(), log_weights: None, s };
        let (_, growth) = grown(&cloud, &normal_list(8, 9), 2000, 1);
        growth.iter().for_each(|&g| close_to(g.exp(), s, 1e-4));
    }
}

#[test]
fn growth_bounds_the_distance_of_neighbours() {
    let (points, log_weights) = random_cloud();
    let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: Some(&log_weights), s: 0.4 };
    let x = normal_list(9, 60);
    let near: Vec<f64> = x.iter().zip(normal_list(10, 60)).map(|(x, z)| x + 1e-6 * z).collect();
    let ((a, growth), (b, _)) = (grown(&cloud, &x, 400, 3), grown(&cloud, &near, 400, 3));
    let distance = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt();
    for (i, growth) in growth.iter().enumerate() {
        let row = 3 * i..3 * i + 3;
        let stretch = distance(&a[row.clone()], &b[row.clone()]) / distance(&x[row.clone()], &near[row]);
        assert!(stretch <= 1.02 * growth.exp(), "{stretch} beyond {}", growth.exp());
    }
}

#[test]
fn a_measured_run_moves_as_a_plain_one() {
    let (points, _) = random_cloud();
    let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: None, s: 0.4 };
    let (start, grid) = (normal_list(9, 15), times(11, uniform));
    let mut plain = start.clone();
    let mut work = vec![0.0; sample_cloud_work_len::<f64>(5, 3)];
    let watch = |_, _, _: Points<'_, f64>| Ok(Outcome::Done);
    let done = sample_cloud(PointsMut::packed(&mut plain, 3).unwrap(), &grid, &cloud, watch, &mut work);
    assert_eq!(done, Ok(Outcome::Done));
    assert_eq!(grown(&cloud, &start, 10, 2).0, plain);
}

#[test]
fn measured_runs_stop_and_refuse() {
    let points = [-1.0, 1.0];
    let run = |times: &[f64], s: f64, iterations: usize, stop: usize| {
        let cloud = Cloud { points: Points::packed(&points, 1).unwrap(), log_weights: None, s };
        let (mut x, mut growth) = ([0.5], [7.0]);
        let mut work = vec![0.0; sample_cloud_growth_work_len::<f64>(1, 1)];
        let watch = |step, _, _: Points<'_, f64>| if step == stop { Ok(Outcome::Stopped) } else { Ok(Outcome::Done) };
        let x_points = PointsMut::packed(&mut x, 1).unwrap();
        (sample_cloud_growth(x_points, &mut growth, times, &cloud, iterations, watch, &mut work), x[0], growth[0])
    };
    assert_eq!(run(&[0.0, 0.5, 1.0], 0.5, 0, 9), (Err(Error::Parameter), 0.5, 7.0));
    assert_eq!(run(&[0.0, 0.5, 1.0], 0.0, 2, 9), (Err(Error::Parameter), 0.5, 7.0));
    assert_eq!(run(&[0.0, 0.5, 1.5], 0.5, 2, 9), (Err(Error::Times), 0.5, 7.0));
    assert_eq!(run(&[0.0, 0.5, 0.5], 0.5, 2, 9), (Err(Error::Times), 0.5, 7.0));
    assert_eq!(run(&[0.0], 0.5, 2, 9), (Err(Error::Length), 0.5, 7.0));
    let (stopped, short) = (run(&[0.0, 0.25, 0.5, 1.0], 0.5, 2, 2), run(&[0.0, 0.25, 0.5], 0.5, 2, 9));
    assert_eq!((stopped.0, short.0), (Ok(Outcome::Stopped), Ok(Outcome::Done)));
    assert_eq!((stopped.1, stopped.2), (short.1, short.2));
    // and back: at a Gaussian the rate is the same at every point
    let origin = [0.0];
    let cloud = Cloud { points: Points::packed(&origin, 1).unwrap(), log_weights: None, s: 0.5 };
    let growth = |times: &[f64]| {
        let (mut x, mut growth) = ([0.5], [7.0]);
        let mut work = vec![0.0; sample_cloud_growth_work_len::<f64>(1, 1)];
        let points = PointsMut::packed(&mut x, 1).unwrap();
        let done = sample_cloud_growth(points, &mut growth, times, &cloud, 1, |_, _, _| Ok(Outcome::Done), &mut work);
        done.map(|_| growth[0])
    };
    assert_eq!(growth(&[0.1, 0.3, 0.6]), growth(&[0.6, 0.3, 0.1]).map(|g| -g));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(2), ..ProptestConfig::default() })]

    #[test]
    fn the_eigenvalue_lies_between_the_quotient_and_its_bound(
        seed in 0u64..1000, d in 1usize..6, m in 1usize..12, t in 0.0..0.95f64, s in 0.0..1.0f64, iterations in 1usize..6,
    ) {
        let (points, x, u) = (normal_list(seed, m * d), normal_list(seed + 1000, d), normal_list(seed + 2000, d));
        let cloud = Cloud { points: Points::packed(&points, d).unwrap(), log_weights: None, s };
        let truth = jacobi(dense(&cloud, &x, t));
        let (value, bound) = eigenvalues(&cloud, &x, &mut u.clone(), t, iterations).unwrap();
        let slack = 1e-11 * (truth.abs() + 1.0 / (1.0 - t).powi(3));
        prop_assert!(value[0] <= truth + slack && truth <= value[0] + bound[0] + slack, "{} in [{}, + {}]", truth, value[0], bound[0]);
        prop_assert!(d > 2 || (value[0] + bound[0] - truth).abs() <= 1e3 * slack, "exact in the plane");
    }
}
