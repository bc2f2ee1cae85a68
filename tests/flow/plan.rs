//! The error law, the steps it asks for, and how much flows stretch.

use super::{angle_law, close, close_to, times};
use bary::flow::{self, Cloud, Plan, Quantity};
use bary::{Error, Outcome, Points, PointsMut, Scalar};
use proptest::prelude::*;
use std::f64::consts::PI;

/// Euler's recursion on the linear velocity itself: what z is multiplied by, and what is added to it, in units of the mean.
fn recursion(s: f64, rho: f64, times: &[f64]) -> (f64, f64) {
    let (mut factor, mut shift) = (1.0 - times[0], -times[0]);
    for t in times.windows(2) {
        let (x, y) = ((1.0 - t[0]) + t[0] * rho * s, t[0] * s * (1.0 - rho * rho).sqrt());
        let slope = ((rho * s - 1.0) * x + s * (1.0 - rho * rho).sqrt() * y) / (x * x + y * y);
        let by = 1.0 + (t[1] - t[0]) * slope;
        (factor, shift) = (factor * by, shift * by);
    }
    (factor, shift + times[times.len() - 1])
}

/// Schedules from 0 and later to 1 and earlier.
fn schedules(n: usize) -> Vec<Vec<f64>> {
    let mut list = vec![
        times(n + 1, flow::uniform),
        times(n + 1, |t| flow::equal_angle(t, 0.7)),
        times(n + 2, |t| flow::geometric(t, 1.0 - 1.0 / (n as f64 + 1.0))),
        times(n + 1, |t| flow::karras(t, 0.002, 80.0, 7.0)),
        times(n + 1, |t| flow::exponential(t, 0.05, 3.0)),
    ];
    let early: Vec<f64> = times::<f64>(n + 1, flow::uniform).iter().map(|t| 0.1 + 0.7 * t).collect();
    list.push(early);
    list
}

#[test]
fn the_law_is_the_recursion_on_any_schedule() {
    let (mut worst, mut count) = (0.0f64, 0);
    for n in [1, 2, 3, 10, 64] {
        for grid in schedules(n) {
            for rho in [0.0, 0.5, -0.5, 0.95, -0.95, 1.0] {
                let (sds, mean) = ([0.0, 0.05, 0.3, 1.0, 2.5, 40.0], [0.3, -1.0, 0.0, 5.0, 0.2, -3.0]);
                let mut factors = [0.0; 6];
                let got = flow::euler_law(Some(&mut factors), Some(&mean), &sds, &grid, rho).unwrap();
                let mut square = 0.0;
                for ((&s, mean), factor) in sds.iter().zip(mean).zip(factors) {
                    let (want, at) = recursion(s, rho, &grid);
                    assert!((factor - want).abs() <= 1e-12 * (1.0 + s), "s {s}, rho {rho}, {n} steps: {factor} for {want}");
                    square += ((at - 1.0) * mean).powi(2) + (want.abs() - s).powi(2);
                }
                worst = worst.max((got - square.sqrt()).abs() / (1.0 + square.sqrt()));
                count += 1;
            }
        }
    }
    println!("{count} laws, largest difference {worst:.1e}");
    assert!(worst < 1e-12);
}

#[test]
fn the_law_is_the_angle_law_and_the_samplers() {
    for s in [0.2, 1.0, 3.0] {
        for n in [1, 2, 10, 100] {
            let grid = times(n + 1, flow::uniform);
            let mut factors = [0.0];
            let w2 = flow::euler_law(Some(&mut factors), None, &[s], &grid, 0.0).unwrap();
            close_to(factors[0], angle_law(s, &grid), 1e-12);
            close_to(factors[0], super::gaussian_factor(s, &grid), 1e-12);
            close_to(w2, s - factors[0], 1e-12 / w2.min(1.0));
        }
    }
}

/// An equal angle's error is known to all its digits, however small.
#[test]
fn small_errors_keep_their_digits() {
    fn check<T: Scalar + Into<f64>>(n: usize, tolerance: f64) {
        let grid = times::<T>(n + 1, |t| flow::equal_angle(t, T::ONE));
        let got = flow::euler_law(None, None, &[T::ONE], &grid, T::ZERO).unwrap();
        let want = -f64::exp_m1(n as f64 * (-(PI / 2.0 / n as f64).sin().powi(2)).ln_1p() / 2.0);
        println!("{n} steps: {got:?} for {want:e}");
        close(got, want, tolerance * 1e-3f64.max(want) / want);
    }
    check::<f64>(1 << 16, 1e-12);
    // 65536 times in f32 are equal angles to a part in 256 only, which the error sees in the second order
    check::<f32>(1 << 10, 1e-5);
    check::<f32>(1 << 14, 1e-4);
    let grid = times::<f64>(2, flow::uniform);
    assert_eq!(flow::euler_law(None, None, &[2.0], &grid, 0.0), Ok(2.0), "one step forgets the noise");
    assert_eq!(flow::euler_law(None, None, &[2.0], &grid, 1.0), Ok(0.0), "the optimal coupling needs one step");
    assert_eq!(flow::euler_law(None, Some(&[5.0]), &[0.0], &grid, 0.0), Ok(0.0), "one atom too");
}

#[test]
fn opposite_noise_goes_through_one_point() {
    // rho = -1: p vanishes at t = 1/(1+s); on either side the law is exact, at it all is lost
    let mut factors = [0.0];
    let through = |grid: &[f64], factors: &mut [f64]| flow::euler_law(Some(factors), None, &[1.0], grid, -1.0).unwrap();
    assert_eq!(through(&[0.0, 0.25, 1.0], &mut factors), 0.0);
    assert_eq!(factors, [-1.0]);
    assert_eq!(through(&[0.0, 0.5, 1.0], &mut factors), 1.0);
    assert_eq!(factors, [0.0]);
    // from the point itself: the first step keeps 0.5 z, the second multiplies by |p(1)|/|p(0.75)| = 2
    assert_eq!(through(&[0.5, 0.75, 1.0], &mut factors), 0.0);
    assert_eq!(factors, [1.0]);
    assert_eq!(through(&[0.5, 1.0], &mut factors), 0.5);
}

#[test]
fn laws_of_couplings_and_of_many_coordinates() {
    // section 3, equal steps of the angle between noise and data: total angle arccos rho
    for rho in [0.0f64, 0.3, 0.8, -0.4] {
        for s in [0.5, 2.0] {
            let n = 20;
            let theta = rho.acos();
            let time = |k: usize| {
                let (sin, cos) = (theta * k as f64 / n as f64).sin_cos();
                sin / (sin * (1.0 - rho * s) + s * (1.0 - rho * rho).sqrt() * cos)
            };
            let mut grid: Vec<f64> = (0..=n).map(time).collect();
            grid[n] = 1.0;
            let got = flow::euler_law(None, None, &[s], &grid, rho).unwrap();
            close_to(got, s * (1.0 - (theta / n as f64).cos().powi(n as i32)), 1e-11);
        }
    }
    let grid = times::<f64>(11, flow::uniform);
    let one = flow::euler_law(None, None, &[0.7], &grid, 0.0).unwrap();
    let many = flow::euler_law(None, None, &[0.7; 64], &grid, 0.0).unwrap();
    close_to(many, 8.0 * one, 1e-13);
}

#[test]
fn extreme_deviations_do_not_overflow() {
    let grid = times::<f32>(9, flow::uniform);
    let small = flow::euler_law(None, None, &[1e-30f32], &grid, 0.0).unwrap();
    let large = flow::euler_law(None, None, &[1e30f32], &grid, 0.0).unwrap();
    close(small / 1e-30, 1.0 - angle_law(1e-30, &times(9, flow::uniform)) / 1e-30, 1e-5);
    close(large / 1e30, 1.0 - angle_law(1e30, &times(9, flow::uniform)) / 1e30, 1e-5);
    assert_eq!(flow::euler_law(None, None, &[3e38f32; 9], &grid[..2], 0.0), Err(Error::Range));
}

#[test]
fn bad_laws_touch_nothing() {
    let (grid, mut factors) = ([0.0, 0.5, 1.0], [7.0; 2]);
    let mut run = |mean: Option<&[f64]>, sds: &[f64], times: &[f64], rho| {
        let result = flow::euler_law(Some(&mut factors), mean, sds, times, rho);
        assert!(result.is_ok() || factors == [7.0; 2]);
        result.map(|_| ())
    };
    assert_eq!(run(None, &[1.0], &grid, 0.0), Err(Error::Shape));
    assert_eq!(run(Some(&[1.0]), &[1.0; 2], &grid, 0.0), Err(Error::Shape));
    assert_eq!(run(None, &[1.0; 2], &grid[..1], 0.0), Err(Error::Length));
    for times in [[0.0, 0.0], [1.0, 0.0], [0.0, 1.5], [-0.5, 1.0], [0.0, f64::NAN]] {
        assert_eq!(run(None, &[1.0; 2], &times, 0.0), Err(Error::Times));
    }
    assert_eq!(run(Some(&[1.0, f64::NAN]), &[1.0; 2], &grid, 0.0), Err(Error::NonFinite));
    assert_eq!(run(None, &[1.0, f64::INFINITY], &grid, 0.0), Err(Error::NonFinite));
    assert_eq!(run(None, &[1.0, -1.0], &grid, 0.0), Err(Error::Parameter));
    for rho in [1.1, -1.1, f64::NAN] {
        assert_eq!(run(None, &[1.0; 2], &grid, rho), Err(Error::Parameter));
    }
    assert_eq!(run(None, &[1.0; 2], &grid, 0.0), Ok(()));
}

/// The schedule of a plan, as the grids make it.
fn planned(plan: Plan<f64>, steps: usize) -> Vec<f64> {
    times(steps + 1, |t| match plan {
        Plan::Uniform => flow::uniform(t),
        Plan::Geometric => flow::geometric(t, 1.0 - 1.0 / steps as f64),
        Plan::EqualAngle(s) => flow::equal_angle(t, s),
    })
}

#[test]
fn as_many_steps_as_needed_and_no_more() {
    let sds = [0.3, 1.0, 2.0];
    let rms = ((0.09 + 1.0 + 4.0) / 3.0f64).sqrt();
    for (plan, same) in [
        (Plan::Uniform, Plan::Uniform),
        (Plan::Geometric, Plan::Geometric),
        (Plan::EqualAngle(0.0), Plan::EqualAngle(rms)),
        (Plan::EqualAngle(0.6), Plan::EqualAngle(0.6)),
    ] {
        for (tolerance, rho) in [(5.0, 0.0), (0.5, 0.0), (0.05, 0.0), (0.05, 0.9), (0.2, -0.6)] {
            let steps = flow::steps_needed(plan, &sds, rho, tolerance, 1000).unwrap();
            let error = |steps| flow::euler_law(None, None, &sds, &planned(same, steps), rho).unwrap();
            println!("{plan:?}, rho {rho}, tolerance {tolerance}: {steps} steps");
            assert!(error(steps) <= tolerance * (1.0 + 1e-12));
            assert!((1..steps).all(|fewer| error(fewer) > tolerance * (1.0 - 1e-12)));
            assert_eq!(flow::steps_needed(plan, &sds, rho, tolerance, steps), Ok(steps));
            assert_eq!(flow::steps_needed(plan, &sds, rho, tolerance, steps - 1), Err(Error::Range));
        }
    }
    // s pi^2/(8 N)
    let steps = flow::steps_needed(Plan::EqualAngle(1.0f32), &[1.0], 0.0, 0.01, 1000).unwrap();
    assert!((123..=125).contains(&steps));
    assert_eq!(flow::steps_needed(Plan::EqualAngle(0.0), &[0.0f32; 3], 0.0, 0.01, 10), Ok(1));
    assert_eq!(flow::steps_needed(Plan::Uniform, &[1.0], 1.0, 1e-9, 10), Ok(1));
}

#[test]
fn bad_plans() {
    let run = |plan, sds: &[f64], rho, tolerance| flow::steps_needed(plan, sds, rho, tolerance, 50);
    assert_eq!(run(Plan::Uniform, &[f64::NAN], 0.0, 0.1), Err(Error::NonFinite));
    assert_eq!(run(Plan::Uniform, &[-1.0], 0.0, 0.1), Err(Error::Parameter));
    assert_eq!(run(Plan::Uniform, &[1.0], f64::NAN, 0.1), Err(Error::Parameter));
    assert_eq!(run(Plan::EqualAngle(-1.0), &[1.0], 0.0, 0.1), Err(Error::Parameter));
    assert_eq!(run(Plan::EqualAngle(f64::NAN), &[1.0], 0.0, 0.1), Err(Error::Parameter));
    for tolerance in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(run(Plan::Uniform, &[1.0], 0.0, tolerance), Err(Error::Parameter));
    }
    assert_eq!(run(Plan::Uniform, &[1.0], 0.0, 1e-5), Err(Error::Range));
    assert_eq!(flow::steps_needed(Plan::Uniform, &[1.0], 0.0, 0.1, 0), Err(Error::Range));
}

/// The slope of ln W2 against ln N by least squares.
fn slope(points: &[(f64, f64)]) -> f64 {
    let n = points.len() as f64;
    let (x, y) = points.iter().fold((0.0, 0.0), |(x, y), point| (x + point.0.ln() / n, y + point.1.ln() / n));
    let (mut xy, mut xx) = (0.0, 0.0);
    for point in points {
        xy += (point.0.ln() - x) * (point.1.ln() - y);
        xx += (point.0.ln() - x).powi(2);
    }
    xy / xx
}

/// W2 of a law on the line and the law of Euler's steps, by 400 quantiles.
fn measured(centres: &[f64], s: f64, quantiles: &[(f64, f64)], grid: &[f64]) -> f64 {
    let cloud = Cloud { points: Points::packed(centres, 1).unwrap(), log_weights: None, s };
    let mut x: Vec<f64> = quantiles.iter().map(|&(z, _)| (1.0 - grid[0]) * z).collect();
    let mut work = vec![0.0; flow::sample_cloud_work_len::<f64>(x.len(), 1)];
    let _ = flow::sample_cloud(PointsMut::packed(&mut x, 1).unwrap(), grid, &cloud, |_, _, _| Ok(Outcome::Done), &mut work)
        .unwrap();
    (x.iter().zip(quantiles).map(|(x, (_, y))| (x - y).powi(2)).sum::<f64>() / x.len() as f64).sqrt()
}

fn phi(x: f64) -> f64 {
    0.5 * (1.0 + Scalar::erf(x * std::f64::consts::FRAC_1_SQRT_2))
}

/// The x with f(x) = level, f increasing.
fn inverse(f: impl Fn(f64) -> f64, level: f64) -> f64 {
    let (mut low, mut high) = (-20.0, 20.0);
    for _ in 0..200 {
        let middle = 0.5 * (low + high);
        if f(middle) < level { low = middle } else { high = middle }
    }
    0.5 * (low + high)
}

/// Two bumps at -r and r of standard deviation s: the distribution function.
fn bumps(r: f64, s: f64) -> impl Fn(f64) -> f64 {
    move |x| 0.5 * (phi((x - r) / s) + phi((x + r) / s))
}

#[test]
fn rates_are_those_of_theory() {
    let halves: Vec<f64> = (0..400).map(|i| (f64::from(i) + 0.5) / 400.0).collect();
    let (r, s) = (1.5, 0.5);
    let quantiles: Vec<_> = halves.iter().map(|&u| (inverse(phi, u), inverse(bumps(r, s), u))).collect();
    let counts = [16, 32, 64, 128, 256, 512];
    let fitted = |error: &dyn Fn(usize) -> f64| slope(&counts.map(|n| (n as f64, error(n))));
    for (name, grid) in [("uniform", Plan::Uniform), ("equal angle", Plan::EqualAngle(s))] {
        let mixture = fitted(&|n| measured(&[-r, r], s, &quantiles, &planned(grid, n)));
        let gaussian = fitted(&|n| flow::euler_law(None, None, &[s], &planned(grid, n), 0.0).unwrap());
        println!("{name}: exponent of N {mixture:.3} for two bumps, {gaussian:.3} for a Gaussian");
        assert!((mixture + 1.0).abs() < 0.05 && (gaussian + 1.0).abs() < 0.05);
    }
    let flat = |n: usize| {
        let w2 = flow::euler_law(None, None, &[1.0], &planned(Plan::Geometric, n), 0.0).unwrap();
        n as f64 * w2 / (n as f64).ln()
    };
    let values = [64, 256, 1024, 4096].map(flat);
    println!("geometric: N W2/ln N = {values:.4?}");
    let (least, most) = values.iter().fold((f64::MAX, 0.0f64), |(a, b), &x| (a.min(x), b.max(x)));
    assert!(most / least < 1.1);
    let in_d = [1, 2, 4, 8, 16, 32, 64]
        .map(|d| (d as f64, flow::euler_law(None, None, &vec![0.7; d], &planned(Plan::Uniform, 32), 0.0).unwrap()));
    assert!((slope(&in_d) - 0.5).abs() < 1e-10);
}

#[test]
fn errors_of_gaussians_tend_to_the_constants_of_theory() {
    for s in [0.2, 0.5, 1.0, 2.0, 3.0] {
        let n = 4096;
        let scaled = |plan| n as f64 * flow::euler_law(None, None, &[s], &planned(plan, n), 0.0).unwrap();
        let (uniform, geometric) = (scaled(Plan::Uniform), scaled(Plan::Geometric) / (n as f64).ln());
        println!("s = {s}: N W2 = {uniform:.5} uniform, N W2/ln N = {geometric:.5} geometric");
        close_to(uniform, 0.5 * (s + PI * (1.0 + s * s) / 4.0), 3e-3);
        close_to(scaled(Plan::EqualAngle(s)), s * PI * PI / 8.0, 1e-3);
        close_to(geometric, 0.5 * s * (0.5 + PI * s / 4.0), 0.02);
    }
    let one = flow::euler_law(None, None, &[1.0], &planned(Plan::Geometric, 4096), 0.0).unwrap();
    close_to(one, 1.304e-3, 1e-3);
}

#[test]
fn single_precision_keeps_the_error_too() {
    let sds = [0.05f32, 0.4, 1.0, 6.0];
    for n in [3, 20, 300] {
        for rho in [0.0f32, 0.75, -0.5] {
            for grid in [times::<f32>(n + 1, flow::uniform), times(n + 1, |t| flow::karras(t, 0.01, 50.0, 7.0))] {
                let narrow = flow::euler_law(None, Some(&[1.0, -2.0, 0.5, 3.0]), &sds, &grid, rho).unwrap();
                let wide: Vec<f64> = grid.iter().map(|&t| f64::from(t)).collect();
                let want =
                    flow::euler_law(None, Some(&[1.0, -2.0, 0.5, 3.0]), &sds.map(f64::from), &wide, f64::from(rho)).unwrap();
                close(narrow, want, 2e-5);
            }
        }
    }
}

#[test]
fn golden_lipschitz() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let constant = |to: f64, s: f64, r: f64| -> f64 {
            flow::log_lipschitz(T::ZERO, T::lit(to), T::lit(s), T::lit(r)).unwrap().into().exp()
        };
        for (r, s, want) in [(1.0, 1.0, 1.648_721), (1.5, 0.5, 45.008_566), (2.0, 1.0, 7.389_056), (0.7, 0.3, 4.564_228)] {
            close_to(constant(1.0, s, r), want, tolerance.max(5e-7));
            close_to(constant(1.0, s, r), s * (r * r / (2.0 * s * s)).exp(), tolerance * (1.0 + r * r / (s * s)));
        }
        close_to(constant(0.6, 0.0, 1.0), 1.232_087, tolerance.max(5e-7));
        // alpha-strongly log-concave: alpha^(-1/2)
        close_to(constant(1.0, 4.0f64.powf(-0.5), 0.0), 0.5, tolerance);
        for (l, want) in [(0.0, 1.0), (0.5, 1.567_059), (1.0, 2.774_286), (2.0, 14.441_908)] {
            close(flow::tilt_lipschitz(T::lit(l)).unwrap(), want, tolerance.max(5e-7));
        }
        let constants = flow::inequalities(T::lit(3.0)).unwrap();
        assert_eq!((constants.0.into(), constants.1.into()), (9.0, 18.0));
    }
    check::<f64>(1e-14);
    check::<f32>(1e-6);
}

fn profile(t: &[f64], s: f64, r: f64) -> Vec<f64> {
    let mut out = vec![0.0; t.len()];
    flow::lipschitz_profile(&mut out, t, s, r).unwrap();
    out
}

#[test]
fn the_profile_integrates_to_the_logarithm() {
    // Simpson's rule
    for (from, to, s, r) in
        [(0.0, 1.0, 1.0, 1.0), (0.0, 1.0, 0.5, 1.5), (0.2, 0.9, 0.3, 0.7), (0.0, 0.6, 0.0, 1.0), (0.5, 0.5001, 0.1, 2.0)]
    {
        let n = 4000;
        let grid: Vec<f64> = (0..=n).map(|k| from + (to - from) * f64::from(k) / f64::from(n)).collect();
        let weight = |k: usize| if k == 0 || k == n as usize { 1.0 } else { f64::from(2 + 2 * (k as i32 % 2)) };
        let sum: f64 = profile(&grid, s, r).iter().enumerate().map(|(k, value)| weight(k) * value).sum();
        close_to(flow::log_lipschitz(from, to, s, r).unwrap(), sum * (to - from) / f64::from(3 * n), 1e-9);
    }
    assert_eq!(flow::log_lipschitz(0.3, 0.3, 0.5, 1.0), Ok(0.0));
    let parts = flow::log_lipschitz(0.0, 0.4, 0.5, 1.0).unwrap() + flow::log_lipschitz(0.4, 1.0, 0.5, 1.0).unwrap();
    close_to(parts, flow::log_lipschitz(0.0, 1.0, 0.5, 1.0).unwrap(), 1e-13);
}

#[test]
fn the_profile_is_the_slope_of_two_bumps_at_the_origin() {
    for (s, r) in [(0.5, 1.5), (0.1, 1.0), (0.0, 1.0), (1.0, 0.0)] {
        let centres = [-r, r];
        let cloud = Cloud { points: Points::packed(&centres, 1).unwrap(), log_weights: None, s };
        for t in [0.0, 0.3, 0.6, 0.9] {
            close_to(super::at(&cloud, &[0.0], t, Quantity::Velocity).2, profile(&[t], s, r)[0], 1e-11);
        }
    }
    // a Gaussian's largest slope in magnitude, (1 + s^2)/(2 s); two bumps' (1-t) L peaks near R^2/(4 s^2) at 1 - t = s
    let fine: Vec<f64> = (0..=100_000).map(|k| f64::from(k) / 1e5).collect();
    for (s, want) in [(0.2, 2.6), (1.0, 1.0), (3.0, 1.666_67)] {
        close_to(profile(&fine, s, 0.0).iter().fold(0.0, |most, x| most.max(x.abs())), want, 1e-5);
        close_to(profile(&[0.0], s, 0.0)[0], -1.0, 1e-15);
        close_to(profile(&[1.0], s, 0.0)[0], 1.0, 1e-15);
    }
    for (s, want, at) in [(0.5, 1.25, 0.33), (0.1, 27.09, 0.094), (0.02, 637.1, 0.0198)] {
        let scaled = |(t, x): (&f64, f64)| ((1.0 - t) * x, 1.0 - t);
        let peak = fine.iter().zip(profile(&fine, s, 1.0)).map(scaled).fold((0.0, 0.0), |a, b| if b.0 > a.0 { b } else { a });
        close_to(peak.0, want, 1e-3);
        close_to(peak.1, at, 0.02);
    }
}

#[test]
fn bad_stretches() {
    let mut out = [7.0f64; 2];
    assert_eq!(flow::lipschitz_profile(&mut out, &[0.0], 1.0, 1.0), Err(Error::Shape));
    assert_eq!(flow::lipschitz_profile(&mut out, &[0.0, f64::NAN], 1.0, 1.0), Err(Error::NonFinite));
    for (times, s, r) in [
        ([0.0, 1.1], 1.0, 1.0),
        ([-0.1, 1.0], 1.0, 1.0),
        ([0.0, 1.0], 0.0, 1.0),
        ([0.0, 0.5], -1.0, 1.0),
        ([0.0, 0.5], 1.0, f64::NAN),
    ] {
        assert_eq!(flow::lipschitz_profile(&mut out, &times, s, r), Err(Error::Parameter));
    }
    assert_eq!(flow::lipschitz_profile(&mut out, &[0.0, 0.999], 0.0, 1e160), Err(Error::Range));
    assert_eq!(out, [7.0; 2]);
    for (from, to) in [(0.5, 0.4), (-0.1, 0.5), (0.5, 1.1), (f64::NAN, 1.0), (0.0, f64::NAN)] {
        assert_eq!(flow::log_lipschitz(from, to, 1.0, 1.0), Err(Error::Times));
        assert_eq!(flow::step_bias_bound(3, from, to), Err(Error::Times));
    }
    assert_eq!(flow::log_lipschitz(0.0, 1.0, 0.0, 1.0), Err(Error::Parameter));
    assert_eq!(flow::log_lipschitz(0.0, 1.0, 1e-160, 1.0), Err(Error::Range));
    assert_eq!(flow::tilt_lipschitz(-1.0), Err(Error::Parameter));
    assert_eq!(flow::tilt_lipschitz(40.0), Err(Error::Range));
    assert_eq!(flow::inequalities(f64::INFINITY), Err(Error::Parameter));
    assert_eq!(flow::inequalities(1e200), Err(Error::Range));
    assert_eq!(flow::step_bias_bound(0, 0.2, 0.4), Err(Error::Shape));
    assert_eq!(flow::step_bias_bound(3, 0.0, 0.4), Err(Error::Range));
    assert_eq!(flow::step_bias_bound(3, 0.5, 0.5), Err(Error::Times));
}

#[test]
fn inequalities_hold_for_finite_elements() {
    // Poincare constants by finite elements: N(0, 0.49), and two bumps at -r and r of standard deviation 1
    let bound = |s: f64, r: f64| flow::inequalities(flow::log_lipschitz(0.0, 1.0, s, r).unwrap().exp()).unwrap().0;
    close_to(bound(0.7, 0.0), 0.49, 1e-13);
    assert!((2.0..=bound(1.0, 1.0)).contains(&2.0616));
    assert!((1.0 + 1.5 * 1.5..=bound(1.0, 1.5)).contains(&3.8877));
    close_to(bound(1.0, 1.0), std::f64::consts::E, 1e-13);
    close_to(bound(1.0, 1.5), 9.4877, 1e-4);
}

/// The velocity of two bumps on the line, in closed form.
fn bumps_velocity(r: f64, s: f64, x: f64, t: f64) -> f64 {
    let left = 1.0 - t;
    let c = left * left + t * t * s * s;
    (left * r * (t * r * x / c).tanh() + (t * s * s - left) * x) / c
}

/// The exact flow from one time to another, by the method of Runge and Kutta of order 4.
fn carried(r: f64, s: f64, mut x: f64, from: f64, to: f64, steps: usize) -> f64 {
    let h = (to - from) / steps as f64;
    for k in 0..steps {
        let t = from + h * k as f64;
        let v = |x, t| bumps_velocity(r, s, x, t);
        let a = v(x, t);
        let b = v(x + 0.5 * h * a, t + 0.5 * h);
        let c = v(x + 0.5 * h * b, t + 0.5 * h);
        let d = v(x + h * c, t + h);
        x += h / 6.0 * (a + 2.0 * b + 2.0 * c + d);
    }
    x
}

#[test]
fn on_the_line_the_flow_is_the_quantile_map() {
    let (r, s) = (1.5, 0.5);
    let mut worst = 0.0f64;
    for k in -30..=30 {
        let z = f64::from(k) / 10.0;
        let want = inverse(bumps(r, s), phi(z));
        worst = worst.max((carried(r, s, z, 0.0, 1.0, 2000) - want).abs());
    }
    println!("2000 steps of order 4 against the quantiles: {worst:.1e}");
    assert!(worst < 1e-10);
}

#[test]
fn golden_bias_bounds() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        for (d, from, to) in [(1, 0.25, 0.5), (3, 0.1, 0.9), (7, 0.5, 0.501), (2, 0.3, 1.0), (64, 0.999, 0.9995)] {
            let got = flow::step_bias_bound(d, T::lit(from), T::lit(to)).unwrap();
            let (from, to): (f64, f64) = (T::lit(from).into(), T::lit(to).into());
            let (a, b) = ((1.0 - from) / from, (1.0 - to) / to);
            let tail = if b > 0.0 { b * (a / b).ln() } else { 0.0 };
            let size = 4.0 * (d as f64).sqrt() * (d as f64 + 3.0);
            // the reference itself cancels
            assert!((got.into() - size * ((a - b) - tail)).abs() <= size * (a * 1e-15 + tolerance * ((a - b) - tail)));
        }
    }
    check::<f64>(1e-13);
    check::<f32>(1e-5);
}

#[test]
fn one_step_is_off_by_less_than_the_bound() {
    // two bumps on the line; the mean over 2000 points of the exact law of EDM's y = x/t
    let (r, s) = (1.5, 0.5);
    let mut least = f64::INFINITY;
    for (from, to) in [(0.1, 0.2), (0.3, 0.5), (0.5, 0.9), (0.6, 0.65), (0.7, 1.0), (0.9, 1.0)] {
        let mut square = 0.0;
        for k in 0..2000 {
            let z = inverse(phi, (f64::from(k) + 0.5) / 2000.0);
            let x = carried(r, s, z, 0.0, from, 200);
            let step = x + (to - from) * bumps_velocity(r, s, x, from);
            square += ((step - carried(r, s, x, from, to, 100)) / to).powi(2) / 2000.0;
        }
        let ratio = flow::step_bias_bound(1, from, to).unwrap() / square.sqrt();
        println!("{from} to {to}: {:.2e}, the bound is {ratio:.0} times that", square.sqrt());
        least = least.min(ratio);
    }
    assert!(least > 1.0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn laws_of_random_schedules(mut grid in proptest::collection::vec(0.0..1.0f64, 2..40), ends in any::<bool>(), s in 0.01..20.0f64, mean in -3.0..3.0f64, rho in -0.99..1.0f64) {
        grid.sort_by(f64::total_cmp);
        grid.dedup();
        if ends {
            grid.push(1.0);
        }
        prop_assume!(grid.len() >= 2);
        let (factor, at) = recursion(s, rho, &grid);
        let mut factors = [0.0];
        let got = flow::euler_law(Some(&mut factors), Some(&[mean]), &[s], &grid, rho).unwrap();
        let want = ((at - 1.0) * mean).hypot(factor.abs() - s);
        prop_assert!((got - want).abs() <= 1e-11 * (1.0 + s + want) && (factors[0] - factor).abs() <= 1e-11 * (1.0 + s));
    }

    #[test]
    fn stretches_add_up_and_grow(s in 0.1..3.0f64, radius in 0.0..3.0f64, a in 0.0..1.0f64, b in 0.0..1.0f64, c in 0.0..1.0f64) {
        let mut times = [a, b, c];
        times.sort_by(f64::total_cmp);
        let part = |from: usize, to: usize| flow::log_lipschitz(times[from], times[to], s, radius).unwrap();
        prop_assert!((part(0, 1) + part(1, 2) - part(0, 2)).abs() <= 1e-12 * (1.0 + part(0, 2).abs() + radius * radius / (s * s)));
        prop_assert!(part(0, 2) <= flow::log_lipschitz(times[0], times[2], s, radius + 0.5).unwrap());
    }
}
