//! The room `flow`: schedules, steps, the sampler, and the closed-form field of a cloud.
#![allow(clippy::disallowed_methods, reason = "std's functions are the reference")]

mod gaussian;
mod grids;
mod jacobian;
mod likelihood;
mod pairs;
mod peers;
mod plan;
mod runs;
mod steps;

use bary::flow::{
    Cloud, Method, Quantity, cloud_work_len, equal_angle, euler, geometric, karras, relax, sample, sample_cloud,
    sample_cloud_work_len, shifted, uniform,
};
use bary::noise::{Address, normals};
use bary::{Error, Outcome, Points, PointsMut, Result, Scalar};
use proptest::prelude::*;
use std::f64::consts::{FRAC_PI_2, PI};

fn times<T: Scalar>(count: usize, grid: impl Fn(&mut [T]) -> Result<()>) -> Vec<T> {
    let mut times = vec![T::ZERO; count];
    grid(&mut times).unwrap();
    times
}

fn close<T: Scalar + Into<f64>>(got: T, want: f64, tolerance: f64) {
    let got = got.into();
    assert!((got - want).abs() <= tolerance * want.abs().max(1e-3), "{got} for {want}");
}

fn close_to(got: f64, want: f64, tolerance: f64) {
    close::<f64>(got, want, tolerance);
}

fn all_close<T: Scalar + Into<f64>>(got: &[T], want: &[f64], tolerance: f64) {
    assert_eq!(got.len(), want.len());
    got.iter().zip(want).for_each(|(&got, &want)| close(got, want, tolerance));
}

#[test]
fn golden_grids() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let angle = times::<T>(5, |t| equal_angle(t, T::ONE));
        all_close(&angle, &[0.0, 0.292_893_218_813_452, 0.5, std::f64::consts::FRAC_1_SQRT_2, 1.0], tolerance);
        let ratio = times::<T>(6, |t| geometric(t, T::lit(15.0 / 16.0)));
        all_close(&ratio, &[0.0, 0.5, 0.75, 0.875, 0.9375, 1.0], tolerance);
        all_close(&times::<T>(5, uniform), &[0.0, 0.25, 0.5, 0.75, 1.0], tolerance);
        // sigma: shift u' / (1 + (shift - 1) u') of u' = 1 - k/4
        all_close(&times::<T>(5, |t| shifted(t, T::lit(3.0))), &[0.0, 0.1, 0.25, 0.5, 1.0], tolerance);
        // EDM's sigma_i = (80^(1/7) + i/3 (0.002^(1/7) - 80^(1/7)))^7 for four levels
        let sigma = |i: f64| (80f64.powf(1.0 / 7.0) + i / 3.0 * (0.002f64.powf(1.0 / 7.0) - 80f64.powf(1.0 / 7.0))).powi(7);
        let want: Vec<f64> = (0..4).map(|i| 1.0 / (1.0 + sigma(f64::from(i)))).chain([1.0]).collect();
        all_close(&times::<T>(5, |t| karras(t, T::lit(0.002), T::lit(80.0), T::lit(7.0))), &want, 4.0 * tolerance);
    }
    check::<f64>(1e-12);
    check::<f32>(2e-6);
}

#[test]
fn one_step_is_enough_for_every_grid() {
    assert_eq!(times::<f32>(2, uniform), [0.0, 1.0]);
    assert_eq!(times::<f32>(2, |t| geometric(t, 0.5)), [0.0, 1.0]);
    assert_eq!(times::<f32>(2, |t| geometric(t, 0.0)), [0.0, 1.0]);
    assert_eq!(times::<f32>(2, |t| equal_angle(t, 3.0)), [0.0, 1.0]);
    assert_eq!(times::<f32>(2, |t| shifted(t, 3.0)), [0.0, 1.0]);
    close(times::<f32>(2, |t| karras(t, 0.002, 80.0, 7.0))[0], 1.0 / 81.0, 1e-5);
}

#[test]
fn bad_grids_touch_nothing() {
    let mut t = [7.0f32; 3];
    assert_eq!(geometric(&mut t, 1.0), Err(Error::Parameter));
    assert_eq!(geometric(&mut t, -0.1), Err(Error::Parameter));
    assert_eq!(geometric(&mut t, 0.0), Err(Error::Range));
    assert_eq!(equal_angle(&mut t, 0.0), Err(Error::Parameter));
    assert_eq!(karras(&mut t, 2.0, 1.0, 7.0), Err(Error::Parameter));
    assert_eq!(shifted(&mut t, f32::INFINITY), Err(Error::Parameter));
    assert_eq!(uniform(&mut t[..1]), Err(Error::Length));
    assert_eq!(t, [7.0; 3]);
    let mut fine = vec![7.0f32; 3000];
    assert_eq!(geometric(&mut fine, 0.999_999_9), Err(Error::Range));
    assert!(fine.iter().all(|&t| t == 7.0));
}

/// The sampler on the smoothed cloud of one point at the origin, whose velocity is linear: the factor that noise is multiplied by.
fn gaussian_factor<T: Scalar + Into<f64>>(s: T, times: &[T]) -> f64 {
    let (origin, mut x) = ([T::ZERO], [T::ONE]);
    let cloud = Cloud { points: Points::packed(&origin, 1).unwrap(), log_weights: None, s };
    let mut work = vec![T::ZERO; sample_cloud_work_len::<T>(1, 1)];
    let done = sample_cloud(PointsMut::packed(&mut x, 1).unwrap(), times, &cloud, |_, _, _| Ok(Outcome::Done), &mut work);
    assert_eq!(done, Ok(Outcome::Done));
    x[0].into()
}

/// s times the product of the cosines of the angle steps.
fn angle_law(s: f64, times: &[f64]) -> f64 {
    let angle = |t: f64| (s * t).atan2(1.0 - t);
    s * times.windows(2).map(|t| (angle(t[1]) - angle(t[0])).cos()).product::<f64>()
}

#[test]
fn angle_law_to_twelve_digits() {
    for s in [0.2, 0.5, 1.0, 2.0, 3.0] {
        for n in [1, 2, 10, 37, 512] {
            let grids = [
                times(n + 1, uniform),
                times(n + 1, |t| equal_angle(t, s)),
                times(n + 2, |t| geometric(t, 1.0 - 1.0 / (n as f64 + 1.0))),
                times(n + 1, |t| shifted(t, 3.0)),
            ];
            for times in grids {
                let (got, want) = (gaussian_factor(s, &times), angle_law(s, &times));
                assert!((got - want).abs() <= 1e-12 * s, "s {s}, {n} steps: {got} for {want}");
            }
            let equal = gaussian_factor(s, &times(n + 1, |t| equal_angle(t, s)));
            close(equal, s * (FRAC_PI_2 / n as f64).cos().powi(n as i32).max(0.0), 1e-12);
        }
    }
}

#[test]
fn golden_gaussians() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        for (s, want) in [(0.5, 0.430_782_604_898_623), (1.0, 0.878_984_378_452_545), (2.0, 1.723_130_419_594_49)] {
            close_to(gaussian_factor::<T>(T::lit(s), &times(11, uniform)), want, tolerance);
        }
        let grid = times::<T>(11, |t| equal_angle(t, T::ONE));
        close_to(gaussian_factor(T::ONE, &grid), 0.883_485_183_679_467, tolerance);
    }
    check::<f64>(1e-12);
    check::<f32>(2e-6);
}

#[test]
fn error_times_steps_tends_to_the_predicted_constants() {
    let scaled = |n: usize, factor: f64| n as f64 * (1.0 - factor);
    let uniform_limit = 0.5 * (1.0 + PI / 2.0);
    for n in [256, 1024, 4096] {
        let even = scaled(n, gaussian_factor(1.0f64, &times(n + 1, uniform)));
        let angle = scaled(n, gaussian_factor(1.0, &times(n + 1, |t| equal_angle(t, 1.0))));
        println!(
            "N = {n}: N W2 / sqrt(d) = {even:.5} uniform (limit {uniform_limit:.5}), {angle:.5} equal angle (limit {:.5})",
            PI * PI / 8.0
        );
        assert!((even - uniform_limit).abs() < 2.0 / n as f64);
        assert!((angle - PI * PI / 8.0).abs() < 1.0 / n as f64);
    }
}

/// One evaluation of a cloud's field at one point: the value, the log-density, the divergence of the velocity.
fn at<T: Scalar>(cloud: &Cloud<'_, T>, x: &[T], t: T, quantity: Quantity) -> (Vec<T>, T, T) {
    let d = x.len();
    let (mut out, mut log, mut div) = (vec![T::ZERO; d], [T::ZERO], [T::ZERO]);
    let mut work = vec![T::ZERO; cloud_work_len::<T>(d)];
    let points = PointsMut::packed(&mut out, d).unwrap();
    cloud.field(points, Some(&mut log), Some(&mut div), Points::packed(x, d).unwrap(), t, quantity, &mut work).unwrap();
    (out, log[0], div[0])
}

#[test]
fn golden_fields() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let atoms = [-T::ONE, T::ONE];
        let cloud = Cloud { points: Points::packed(&atoms, 1).unwrap(), log_weights: None, s: T::ZERO };
        let (x, t) = ([T::lit(0.25)], T::lit(0.5));
        close(at(&cloud, &x, t, Quantity::Denoiser).0[0], 0.462_117_157_260_01, tolerance);
        let (velocity, _, divergence) = at(&cloud, &x, t, Quantity::Velocity);
        close(velocity[0], 0.424_234_314_520_02, tolerance);
        close(divergence, 1.145_790_931_863_71, tolerance);
        close(at(&cloud, &x, t, Quantity::Score).0[0], -0.075_765_685_479_980_4, tolerance);
        let bumps = [T::lit(-1.5), T::lit(1.5)];
        let cloud = Cloud { points: Points::packed(&bumps, 1).unwrap(), log_weights: None, s: T::lit(0.5) };
        close(at(&cloud, &[T::lit(0.3)], T::lit(0.6), Quantity::Velocity).0[0], 1.603_677_833_000_4, tolerance);
    }
    check::<f64>(1e-12);
    check::<f32>(2e-6);
}

/// A random weighted cloud in three dimensions.
fn random_cloud() -> (Vec<f64>, Vec<f64>) {
    let mut points = vec![0.0; 60];
    normals(PointsMut::packed(&mut points, 3).unwrap(), Address { seed: 5, ..Address::default() }, 0).unwrap();
    let weights: Vec<f64> = (1..=20).map(|i| f64::from(i) / 210.0).collect();
    (points, weights.iter().map(|w| w.ln()).collect())
}

#[test]
fn two_atoms_are_a_hyperbolic_tangent() {
    let atoms = [-1.0, 1.0];
    let cloud = Cloud { points: Points::packed(&atoms, 1).unwrap(), log_weights: None, s: 0.0 };
    for (t, x) in [(0.1f64, 0.7), (0.5, -0.3), (0.9, 0.05), (0.9, 0.9)] {
        let got = at(&cloud, &[x], t, Quantity::Denoiser).0[0];
        close(got, (t * x / (1.0 - t).powi(2)).tanh(), 1e-12);
    }
    close(at(&cloud, &[0.0], 0.9, Quantity::Velocity).2, 890.0, 1e-12);
    let atoms = [-1.0f32, 1.0];
    let cloud = Cloud { points: Points::packed(&atoms, 1).unwrap(), log_weights: None, s: 0.0 };
    // 1 - t has lost 1/(1-t) of its digits in f32 before the call, and enters with the third power
    close(at(&cloud, &[0.0], 0.9, Quantity::Velocity).2, 890.0, 30.0 * 2e-6);
}

#[test]
fn quantities_agree_with_each_other_and_with_finite_differences() {
    let (points, log_weights) = random_cloud();
    for s in [0.0, 0.4] {
        let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: Some(&log_weights), s };
        for t in [0.0, 0.2, 0.6, 0.8] {
            let x = [0.3, -0.8, 0.5];
            let (velocity, _, divergence) = at(&cloud, &x, t, Quantity::Velocity);
            let denoised = at(&cloud, &x, t, Quantity::Denoiser).0;
            let score = at(&cloud, &x, t, Quantity::Score).0;
            let mut trace = 0.0;
            for c in 0..3 {
                close(velocity[c], (denoised[c] - x[c]) / (1.0 - t), 1e-11);
                close(score[c], (t * denoised[c] - x[c]) / (1.0 - t).powi(2), 1e-10);
                let moved = |h: f64| std::array::from_fn::<f64, 3, _>(|i| if i == c { x[i] + h } else { x[i] });
                let slope = |f: &dyn Fn(&[f64]) -> f64| (f(&moved(1e-5)) - f(&moved(-1e-5))) / 2e-5;
                trace += slope(&|x| at(&cloud, x, t, Quantity::Velocity).0[c]);
                close(slope(&|x| at(&cloud, x, t, Quantity::Score).1), score[c], 1e-6);
            }
            assert!((trace - divergence).abs() < 1e-6 * divergence.abs().max(1.0));
        }
    }
}

#[test]
fn at_time_one_the_smoothed_cloud_is_finite_and_its_own_law() {
    let (points, log_weights) = random_cloud();
    let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: Some(&log_weights), s: 0.5 };
    let x = [0.1, 0.2, 0.3];
    let density: f64 = points
        .chunks(3)
        .zip(&log_weights)
        .map(|(y, w)| {
            let square: f64 = y.iter().zip(&x).map(|(y, x)| (x - y) * (x - y)).sum();
            w.exp() * (-square / 0.5).exp() / (PI * 0.5).powf(1.5)
        })
        .sum();
    let (velocity, log, _) = at(&cloud, &x, 1.0, Quantity::Velocity);
    close(log, density.ln(), 1e-12);
    // v_1 = x: the noise that is left has mean 0
    velocity.iter().zip(x).for_each(|(&v, x)| close(v, x, 1e-12));
}

#[test]
fn far_from_the_origin_f32_keeps_its_digits() {
    // queries where the flow is at t = 0.99 of a cloud around 100: the velocity's scale is the cloud's, its error must not be 100's
    let t = 0.99;
    let (mut points, mut noise) = (vec![0.0f64; 400], vec![0.0f64; 400]);
    normals(PointsMut::packed(&mut points, 2).unwrap(), Address { seed: 21, ..Address::default() }, 0).unwrap();
    normals(PointsMut::packed(&mut noise, 2).unwrap(), Address { seed: 22, ..Address::default() }, 0).unwrap();
    let narrow: Vec<f32> = points.iter().map(|y| (100.0 + y) as f32).collect();
    let wide: Vec<f64> = narrow.iter().map(|&y| f64::from(y)).collect();
    let x: Vec<f32> = wide.iter().zip(&noise).map(|(y, z)| (t * y + (1.0 - t) * z) as f32).collect();
    let mut worst = 0.0f64;
    for x in x.chunks(2) {
        let few = Cloud { points: Points::packed(&narrow, 2).unwrap(), log_weights: None, s: 0.0 };
        let many = Cloud { points: Points::packed(&wide, 2).unwrap(), log_weights: None, s: 0.0 };
        let exact: Vec<f64> = x.iter().map(|&x| f64::from(x)).collect();
        let (got, want) =
            (at(&few, x, t as f32, Quantity::Denoiser).0, at(&many, &exact, f64::from(t as f32), Quantity::Denoiser).0);
        worst = got.iter().zip(want).map(|(&got, want)| (f64::from(got) - want).abs()).fold(worst, f64::max);
    }
    println!("error of the denoiser: {worst:.1e}, the spacing of f32 at 100 being 7.6e-6");
    assert!(worst < 1e-4);
}

#[test]
fn a_cloud_is_sampled_onto_its_points() {
    let (points, _) = random_cloud();
    let mut x = vec![0.0; 300];
    normals(PointsMut::packed(&mut x, 3).unwrap(), Address { seed: 9, ..Address::default() }, 0).unwrap();
    let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: None, s: 0.0 };
    let grid = times(66, |t| geometric(t, 1.0 - 1.0 / 64.0));
    let mut work = vec![0.0; sample_cloud_work_len::<f64>(100, 3)];
    let mut seen = 0;
    let observer = |step, total, _: Points<'_, f64>| {
        seen += 1;
        assert_eq!((step, total), (seen, 65));
        Ok(Outcome::Done)
    };
    assert_eq!(sample_cloud(PointsMut::packed(&mut x, 3).unwrap(), &grid, &cloud, observer, &mut work), Ok(Outcome::Done));
    let near = |x: &[f64]| points.chunks(3).any(|y| x.iter().zip(y).all(|(x, y)| (x - y).abs() < 1e-6));
    let landed = x.chunks(3).filter(|x| near(x)).count();
    assert!(landed >= 95, "{landed} of 100 on a point");
}

#[test]
fn relax_is_euler_on_the_velocity() {
    let (points, _) = random_cloud();
    let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: None, s: 0.0 };
    for (from, to) in [(0.0, 0.3), (0.3, 0.9), (0.9, 1.0), (0.6, 0.2)] {
        let (mut a, mut b) = ([0.4, 0.1, -0.7], [0.4, 0.1, -0.7]);
        let v = at(&cloud, &a, from, Quantity::Velocity).0;
        let m = at(&cloud, &a, from, Quantity::Denoiser).0;
        euler(PointsMut::packed(&mut a, 3).unwrap(), Points::packed(&v, 3).unwrap(), from, to).unwrap();
        relax(PointsMut::packed(&mut b, 3).unwrap(), Points::packed(&m, 3).unwrap(), from, to).unwrap();
        a.iter().zip(b).for_each(|(&a, b)| close(a, b, 1e-12));
        assert!(to != 1.0 || b[..] == m[..], "the last step ends on the denoised point");
    }
}

#[test]
fn callbacks_stop_and_fail_at_every_step() {
    let grid = times::<f64>(6, uniform);
    for stop_at in 0..12 {
        for fails in [false, true] {
            let calls = std::cell::Cell::new(0);
            let end = if fails { Err(Error::Callback) } else { Ok(Outcome::Stopped) };
            let turn = || {
                calls.set(calls.get() + 1);
                if calls.get() > stop_at { end } else { Ok(Outcome::Done) }
            };
            let mut x = [0.0];
            let field = |mut out: PointsMut<'_, f64>, _: Points<'_, f64>, _| {
                out.row_mut(0)[0] = 5.0;
                turn()
            };
            let result =
                sample(PointsMut::packed(&mut x, 1).unwrap(), &grid, Method::Euler, field, |_, _, _| turn(), &mut [0.0]);
            assert_eq!(result, if stop_at >= 10 { Ok(Outcome::Done) } else { end });
            // the field and the observer take turns: two calls a step
            let steps = if stop_at >= 10 { 5 } else { (stop_at + 1) / 2 };
            assert!((x[0] - steps as f64).abs() < 1e-12);
        }
    }
}

#[test]
fn bad_times_touch_nothing() {
    let run = |times: &[f64], method| {
        let mut x = [7.0];
        let field = |_: PointsMut<'_, f64>, _: Points<'_, f64>, _| Ok(Outcome::Done);
        let result =
            sample(PointsMut::packed(&mut x, 1).unwrap(), times, method, field, |_, _, _| Ok(Outcome::Done), &mut [0.0]);
        assert!(result.is_ok() || x == [7.0]);
        result
    };
    for times in [&[0.0, 0.5, 0.5][..], &[0.0, 0.5, 0.3], &[0.0, f64::NAN], &[1.0, 0.5, 0.7]] {
        assert_eq!(run(times, Method::Euler), Err(Error::Times));
    }
    assert_eq!(run(&[1.0, 0.0], Method::Relax), Err(Error::Times));
    assert_eq!(run(&[0.0], Method::Euler), Err(Error::Length));
    assert_eq!(run(&[1.0, 0.5, 0.0], Method::Euler), Ok(Outcome::Done));
    let mut x = [7.0];
    let v = [1.0];
    assert_eq!(euler(PointsMut::packed(&mut x, 1).unwrap(), Points::packed(&v, 1).unwrap(), 0.0, 0.0), Err(Error::Times));
    assert_eq!(relax(PointsMut::packed(&mut x, 1).unwrap(), Points::packed(&v, 1).unwrap(), 1.0, 0.0), Err(Error::Times));
    assert_eq!(x, [7.0]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn grids_increase_and_end_at_one(steps in 1usize..400, s in 0.05f32..20.0, tau in 0.01f32..0.999) {
        for grid in [times(steps + 1, uniform), times(steps + 1, |t| equal_angle(t, s)), times(steps + 1, |t| geometric(t, tau)),
                     times(steps + 1, |t| shifted(t, s)), times(steps + 1, |t| karras(t, 0.01, 0.02 + s, 7.0))] {
            prop_assert!(grid.windows(2).all(|t| t[0] < t[1]));
            prop_assert_eq!(grid[steps], 1.0);
        }
    }

    #[test]
    fn fields_turn_and_permute_with_the_cloud(t in 0.0..0.95f64, angle in 0.0..6.0f64, s in 0.0..1.0f64, by in 1usize..20) {
        let (points, log_weights) = random_cloud();
        let turn = |x: &[f64]| vec![angle.cos() * x[0] - angle.sin() * x[1], angle.sin() * x[0] + angle.cos() * x[1], x[2]];
        let turned: Vec<f64> = points.chunks(3).flat_map(turn).collect();
        let rotate = |list: &[f64], by: usize| [&list[by..], &list[..by]].concat();
        let (permuted, log_permuted) = (rotate(&points, 3 * by), rotate(&log_weights, by));
        let x = [0.4, -0.2, 0.9];
        let plain = at(&Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: Some(&log_weights), s }, &x, t, Quantity::Velocity).0;
        let other = at(&Cloud { points: Points::packed(&turned, 3).unwrap(), log_weights: Some(&log_weights), s }, &turn(&x), t, Quantity::Velocity).0;
        let third = at(&Cloud { points: Points::packed(&permuted, 3).unwrap(), log_weights: Some(&log_permuted), s }, &x, t, Quantity::Velocity).0;
        for ((a, b), c) in turn(&plain).into_iter().zip(other).zip(turn(&third)) {
            prop_assert!((a - b).abs() < 1e-9 * (1.0 + a.abs() / (1.0 - t)) && (a - c).abs() < 1e-9 * (1.0 + a.abs() / (1.0 - t)));
        }
    }
}
