//! Single steps: their formulas, what they reduce to, the variances that they give a Gaussian, and bad input.

use crate::{close, close_to};
use bary::flow::{
    adams_bashforth, ancestral, dpm_solver, euler, euler_maruyama, guide, heun, relax, relax_path, renoise, reverse_diffusion,
};
use bary::noise::log_density;
use bary::{Error, Points, PointsMut, Result, Scalar};
use proptest::prelude::*;
use std::f64::consts::PI;

/// The points after a step.
fn after<T: Scalar>(x: &[T], step: impl FnOnce(PointsMut<'_, T>) -> Result<()>) -> Vec<T> {
    let mut x = x.to_vec();
    step(PointsMut::packed(&mut x, 2).unwrap()).unwrap();
    x
}

fn points<T: Scalar>(data: &[T]) -> Points<'_, T> {
    Points::packed(data, 2).unwrap()
}

/// Numbers of either type, without a pattern.
fn numbers<T: Scalar>(shift: f64) -> Vec<T> {
    (0..6).map(|i| T::lit((3.7 * f64::from(i) + shift).sin() * 1.3)).collect()
}

/// Both types: the step's result is the formula's, coordinate by coordinate.
macro_rules! formula {
    ($name:ident, $step:expr, $want:expr) => {
        #[test]
        fn $name() {
            fn check<T: Scalar + Into<f64>>(tolerance: f64) {
                let (x, y, z) = (numbers::<T>(0.3), numbers::<T>(1.1), numbers::<T>(2.9));
                let got = after(&x, |x| $step(x, points(&y), points(&z)));
                for (got, (x, (y, z))) in got.iter().zip(x.iter().zip(y.iter().zip(&z))) {
                    let want: f64 = $want((*x).into(), (*y).into(), (*z).into());
                    assert!(((*got).into() - want).abs() < tolerance * 4.0);
                }
            }
            check::<f64>(1e-15);
            check::<f32>(4e-7);
        }
    };
}

formula!(
    relax_path_is_its_formula,
    |x, m, _| relax_path(x, m, [0.25, 0.75].map(T::lit), [0.5, 0.125].map(T::lit)),
    |x: f64, m: f64, _| x / 6.0 + (0.5 - 0.25 / 6.0) * m
);
formula!(heun_is_its_formula, |x, p, n| heun(x, p, n, T::lit(0.25), T::lit(0.75)), |x: f64, p: f64, n: f64| 0.5 * (x + p)
    + 0.25 * n);
formula!(
    adams_bashforth_is_its_formula,
    |x, v, b| adams_bashforth(x, v, Some((b, T::lit(0.125))), T::lit(0.25), T::lit(0.5)),
    |x, v: f64, b: f64| x + 0.25 * (2.0 * v - b)
);
formula!(
    dpm_solver_is_its_formula,
    |x, m, b| dpm_solver(x, m, Some((b, T::lit(0.25))), T::lit(0.5), T::lit(0.625)),
    |x: f64, m: f64, b: f64| {
        let q = (5.0f64 / 3.0).ln() / (2.0 * 3f64.ln());
        x + 0.25 * (m + q * (m - b) - x)
    }
);
formula!(
    dpm_solver_down_is_its_formula,
    |x, m, b| dpm_solver(x, m, Some((b, T::lit(0.625))), T::lit(0.5), T::lit(0.25)),
    |x: f64, m: f64, b: f64| {
        let q = 3f64.ln() / (2.0 * (5.0f64 / 3.0).ln());
        x - 0.5 * (m + q * (m - b) - x)
    }
);
formula!(guide_is_its_formula, |v, c, _| guide(v, c, T::lit(2.5)), |v: f64, c: f64, _| v + 2.5 * (c - v));
formula!(
    euler_maruyama_is_its_formula,
    |x, v, z| euler_maruyama(x, v, z, T::lit(0.25), T::lit(0.5), T::lit(0.5)),
    |x: f64, v: f64, z: f64| x + 0.25 * (v + 0.5 * (0.25 * v - x) / 0.75) + 0.5 * z
);
formula!(
    euler_maruyama_down_is_its_formula,
    |x, v, z| euler_maruyama(x, v, z, T::lit(0.75), T::lit(0.5), T::lit(0.5)),
    |x: f64, v: f64, z: f64| x - 0.25 * v + 0.25 * 0.5 * (0.75 * v - x) / 0.25 + 0.5 * z
);
formula!(
    reverse_diffusion_is_its_formula,
    |x, s, z| reverse_diffusion(x, s, z, T::lit(0.625), T::lit(0.5)),
    |x: f64, s: f64, z: f64| 1.125 * x + 0.25 * s + 0.5 * z
);
formula!(
    ancestral_is_its_formula,
    |x, m, z| ancestral(x, m, z, T::lit(0.5), T::lit(0.25), T::lit(0.5)),
    |x: f64, m: f64, z: f64| {
        // sigma = 3, sigma' = 1; up = eta sqrt(sigma'^2 (sigma^2 - sigma'^2) / sigma^2), down = sqrt(sigma'^2 - up^2), on x/t
        let up = 0.5 * (8.0f64 / 9.0).sqrt();
        let down = (1.0 - up * up).sqrt();
        0.5 * (down / 3.0 * (4.0 * x) + (1.0 - down / 3.0) * m + up * z)
    }
);
formula!(renoise_is_its_formula, |x, z, _| renoise(x, z, T::lit(0.5), T::lit(0.25)), |x: f64, z: f64, _| 0.5 * x
    + 0.5f64.sqrt() * z);

#[test]
fn steps_reduce_to_the_plain_ones_to_the_bit() {
    fn check<T: Scalar>() {
        let (x, y, z) = (numbers::<T>(0.1), numbers::<T>(0.7), numbers::<T>(5.0));
        let [low, mid, high] = [0.2, 0.3, 0.6].map(T::lit);
        let eulers = after(&x, |x| euler(x, points(&y), mid, high));
        let relaxed = after(&x, |x| relax(x, points(&y), mid, high));
        assert_eq!(after(&x, |x| adams_bashforth(x, points(&y), None, mid, high)), eulers);
        assert_eq!(after(&x, |x| euler_maruyama(x, points(&y), points(&z), mid, high, T::ZERO)), eulers);
        assert_eq!(after(&x, |x| dpm_solver(x, points(&y), None, mid, high)), relaxed);
        assert_eq!(after(&x, |x| dpm_solver(x, points(&y), Some((points(&z), T::ZERO)), mid, high)), relaxed);
        assert_eq!(after(&x, |x| ancestral(x, points(&y), points(&z), T::ZERO, mid, high)), relaxed);
        // to time 1 a denoiser has the last word
        assert_eq!(after(&x, |x| dpm_solver(x, points(&y), Some((points(&z), low)), mid, T::ONE)), y);
        assert_eq!(after(&x, |x| ancestral(x, points(&y), points(&z), T::lit(0.8), mid, T::ONE)), y);
        assert_eq!(after(&x, |x| relax_path(x, points(&y), [mid, high], [T::ONE, T::ZERO])), y);
        // noise alone is left at time 0, and of an eta without bound
        assert_eq!(after(&x, |x| renoise(x, points(&z), mid, T::ZERO)), z);
        let renewed = after(&x, |x| ancestral(x, points(&y), points(&z), T::lit(1e9), mid, high));
        let plain: Vec<T> = y.iter().zip(&z).map(|(&m, &z)| high * m + (T::ONE - high) * z).collect();
        assert_eq!(renewed, plain);
    }
    check::<f64>();
    check::<f32>();
}

#[test]
fn relax_path_is_relax_on_every_path() {
    let (x, m) = (numbers::<f64>(0.4), numbers::<f64>(2.0));
    for (from, to) in [(0.0, 0.3), (0.3, 0.9), (0.9, 0.2)] {
        let want = after(&x, |x| relax(x, points(&m), from, to));
        let linear = after(&x, |x| relax_path(x, points(&m), [from, 1.0 - from], [to, 1.0 - to]));
        // on the circle (cos, sin) the same points are longer by a factor
        let circle = |t: f64| [t / t.hypot(1.0 - t), (1.0 - t) / t.hypot(1.0 - t)];
        let longer: Vec<f64> = x.iter().map(|x| x / from.hypot(1.0 - from)).collect();
        let arc = after(&longer, |x| relax_path(x, points(&m), circle(from), circle(to)));
        for ((a, b), c) in linear.iter().zip(&want).zip(&arc) {
            close_to(*a, *b, 1e-13);
            close_to(*c * to.hypot(1.0 - to), *b, 1e-13);
        }
    }
}

#[test]
fn two_velocities_are_exact_for_one_that_is_linear_in_time() {
    // x = t + 3 t^2 - 1, so v = 1 + 6 t
    let (at, v) = (|t: f64| [t + 3.0 * t * t - 1.0; 2], |t: f64| [1.0 + 6.0 * t; 2]);
    for [before, from, to] in [[0.0, 0.3, 0.5], [0.9, 0.4, 0.3], [0.1, 0.15, 0.9]] {
        let bashforth =
            after(&at(from), |x| adams_bashforth(x, points(&v(from)), Some((points(&v(before)), before)), from, to));
        let predicted = after(&at(from), |x| euler(x, points(&v(from)), from, to));
        let corrected = after(&at(from), |x| heun(x, points(&predicted), points(&v(to)), from, to));
        close_to(bashforth[0], at(to)[0], 1e-14);
        close_to(corrected[1], at(to)[1], 1e-14);
    }
}

/// What a step with noise makes of x = 1 and no noise, and of x = 0 and noise 1.
fn factors(step: impl Fn(PointsMut<'_, f64>, f64, Points<'_, f64>) -> Result<()>) -> (f64, f64) {
    let one = |x: f64, z: f64| after(&[x, x], |points_of_x| step(points_of_x, x, points(&[z, z])))[0];
    (one(1.0, 0.0), one(0.0, 1.0))
}

#[test]
fn noise_levels_are_those_of_the_times() {
    // data at the origin: the law at time t is N(0, (1-t)^2)
    for (from, to, eta) in [(0.0, 0.4, 1.0), (0.3, 0.7, 0.5), (0.3, 0.35, 1.0), (0.6, 0.9, 7.0), (0.98, 0.99, 0.3)] {
        let (a, b) = factors(|x, _, z| ancestral(x, points(&[0.0, 0.0]), z, eta, from, to));
        close_to(a * a * (1.0 - from) * (1.0 - from) + b * b, (1.0 - to) * (1.0 - to), 1e-13);
        let (a, b) = factors(|x, _, z| renoise(x, z, to, from));
        close_to(a * to, from, 1e-14);
        close_to(a * a * (1.0 - to) * (1.0 - to) + b * b, (1.0 - from) * (1.0 - from), 1e-13);
    }
}

#[test]
fn variances_of_a_gaussian_follow_their_recursions() {
    for s in [0.5f64, 1.0, 2.0] {
        let c = |t: f64| (1.0 - t) * (1.0 - t) + t * t * s * s;
        let lambda = |t: f64| (t * s * s - (1.0 - t)) / c(t);
        for (from, to, epsilon) in [(0.2, 0.3, 0.7), (0.8, 0.6, 0.2), (0.0, 0.5, 1.0)] {
            let velocity = |x: f64| [lambda(from) * x; 2];
            let (a, b) = factors(|points_of_x, x, z| euler_maruyama(points_of_x, points(&velocity(x)), z, from, to, epsilon));
            let h: f64 = to - from;
            close_to(a, 1.0 + h * lambda(from) - h.abs() * epsilon / c(from), 1e-13);
            close_to(b * b, 2.0 * epsilon * h.abs(), 1e-13);
        }
        // diffusion: V' = (1 + h (1 - 2/c))^2 V + 2 h
        let (tau, h) = (0.7f64, 0.1);
        let variance = (-2.0 * tau).exp() * s * s + 1.0 - (-2.0 * tau).exp();
        let (a, b) = factors(|points_of_x, x, z| reverse_diffusion(points_of_x, points(&[-x / variance; 2]), z, tau, tau - h));
        close_to(a, 1.0 + h * (1.0 - 2.0 / variance), 1e-13);
        close_to(b * b, 2.0 * h, 1e-13);
    }
}

#[test]
fn log_density_is_the_normal_laws() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        for sd in [0.25, 1.0, 3.0] {
            let (x, mut out) = (numbers::<T>(0.2), [T::ZERO; 3]);
            log_density(&mut out, points(&x), T::lit(sd)).unwrap();
            for (got, x) in out.iter().zip(x.chunks(2)) {
                let square: f64 = x.iter().map(|&x| x.into() * x.into()).sum();
                close(*got, -square / (2.0 * sd * sd) - (2.0 * PI * sd * sd).ln(), tolerance);
            }
        }
    }
    check::<f64>(1e-14);
    check::<f32>(2e-6);
    let mut out = [7.0f32; 2];
    for sd in [0.0, -1.0, f32::NAN, f32::INFINITY] {
        assert_eq!(log_density(&mut out, points(&[1.0; 4]), sd), Err(Error::Parameter));
    }
    assert_eq!(log_density(&mut out[..1], points(&[1.0; 4]), 1.0), Err(Error::Length));
    assert_eq!(out, [7.0; 2]);
}

#[test]
fn bad_steps_touch_nothing() {
    const NAN: f64 = f64::NAN;
    const INF: f64 = f64::INFINITY;
    let y = [0.5; 4];
    let y = || points(&y);
    let refused = |error, step: &dyn Fn(PointsMut<'_, f64>) -> Result<()>| {
        let mut x = [7.0; 4];
        assert_eq!(step(PointsMut::packed(&mut x, 2).unwrap()), Err(error));
        assert_eq!(x, [7.0; 4]);
    };
    for [from, to] in [[0.3, 0.3], [NAN, 0.5], [0.5, NAN], [-INF, 0.5], [0.5, INF]] {
        refused(Error::Times, &|x| euler(x, y(), from, to));
        refused(Error::Times, &|x| heun(x, y(), y(), from, to));
        refused(Error::Times, &|x| adams_bashforth(x, y(), None, from, to));
        refused(Error::Times, &|x| adams_bashforth(x, y(), Some((y(), 0.1)), from, to));
        refused(Error::Times, &|x| dpm_solver(x, y(), None, from, to));
        refused(Error::Times, &|x| dpm_solver(x, y(), Some((y(), 0.1)), from, to));
        refused(Error::Times, &|x| euler_maruyama(x, y(), y(), from, to, 0.5));
        refused(Error::Times, &|x| reverse_diffusion(x, y(), y(), to, from));
        refused(Error::Times, &|x| ancestral(x, y(), y(), 0.5, from, to));
        refused(Error::Times, &|x| renoise(x, y(), to, from));
    }
    // not monotone, or where the step is not defined
    for [before, from, to] in [[0.5, 0.3, 0.6], [0.3, 0.3, 0.6], [0.3, 0.6, 0.2], [NAN, 0.3, 0.6], [-INF, 0.3, 0.6]] {
        refused(Error::Times, &|x| adams_bashforth(x, y(), Some((y(), before)), from, to));
        refused(Error::Times, &|x| dpm_solver(x, y(), Some((y(), before)), from, to));
    }
    refused(Error::Times, &|x| dpm_solver(x, y(), Some((y(), -0.1)), 0.3, 0.6));
    refused(Error::Times, &|x| dpm_solver(x, y(), Some((y(), 0.1)), 0.3, 1.5));
    refused(Error::Times, &|x| dpm_solver(x, y(), None, 1.0, 0.5));
    refused(Error::Times, &|x| euler_maruyama(x, y(), y(), 1.0, 0.5, 0.1));
    refused(Error::Times, &|x| reverse_diffusion(x, y(), y(), 0.1, 0.2));
    refused(Error::Times, &|x| reverse_diffusion(x, y(), y(), 0.1, -0.1));
    for [from, to] in [[0.5, 0.4], [-0.1, 0.4], [0.5, 1.1], [1.0, 1.0]] {
        refused(Error::Times, &|x| ancestral(x, y(), y(), 0.5, from, to));
        refused(Error::Times, &|x| renoise(x, y(), to, from));
    }
    for bad in [NAN, INF, -INF] {
        refused(Error::Parameter, &|x| guide(x, y(), bad));
        refused(Error::Parameter, &|x| euler_maruyama(x, y(), y(), 0.3, 0.5, bad));
        refused(Error::Parameter, &|x| ancestral(x, y(), y(), bad, 0.3, 0.5));
        for place in 0..4 {
            let mut path = [0.3, 0.7, 0.6, 0.4];
            path[place] = bad;
            refused(Error::Times, &|x| relax_path(x, y(), [path[0], path[1]], [path[2], path[3]]));
        }
    }
    refused(Error::Parameter, &|x| euler_maruyama(x, y(), y(), 0.3, 0.5, -0.1));
    refused(Error::Parameter, &|x| ancestral(x, y(), y(), -0.1, 0.3, 0.5));
    refused(Error::Times, &|x| relax_path(x, y(), [1.0, 0.0], [0.5, 0.5]));
    // shapes
    let short = points(&[0.5; 2]);
    refused(Error::Shape, &|x| relax_path(x, short, [0.3, 0.7], [0.6, 0.4]));
    refused(Error::Shape, &|x| heun(x, y(), short, 0.1, 0.2));
    refused(Error::Shape, &|x| adams_bashforth(x, y(), Some((short, 0.1)), 0.2, 0.3));
    refused(Error::Shape, &|x| dpm_solver(x, short, Some((y(), 0.1)), 0.2, 0.3));
    refused(Error::Shape, &|x| guide(x, short, 1.0));
    refused(Error::Shape, &|x| euler_maruyama(x, y(), short, 0.1, 0.2, 0.0));
    refused(Error::Shape, &|x| reverse_diffusion(x, y(), short, 0.2, 0.1));
    refused(Error::Shape, &|x| ancestral(x, y(), short, 0.0, 0.1, 0.2));
    refused(Error::Shape, &|x| renoise(x, short, 0.2, 0.1));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn factors_stay_finite_and_keep_noise_levels(from in 0.0..1.0f32, to in 0.0..1.0f32, eta in 0.0..3.0f32) {
        let (low, high) = if from < to { (from, to) } else { (to, from) };
        prop_assume!(low < high);
        let level = |a: f32, b: f32, t: f32| f64::from(a).powi(2) * (1.0 - f64::from(t)).powi(2) + f64::from(b).powi(2);
        let one = |x: f32, z: f32| {
            let (zero, z) = ([0.0; 2], [z; 2]);
            let up = after(&[x; 2], |x| ancestral(x, points(&zero), points(&z), eta, low, high))[0];
            (up, after(&[x; 2], |x| renoise(x, points(&z), high, low))[0])
        };
        let ((a, raised_a), (b, raised_b)) = (one(1.0, 0.0), one(0.0, 1.0));
        let want = |t: f32| (1.0 - f64::from(t)).powi(2);
        prop_assert!((level(a, b, low) - want(high)).abs() < 2e-6 * want(high));
        prop_assert!((level(raised_a, raised_b, high) - want(low)).abs() < 2e-6 * want(low));
    }

    #[test]
    fn a_row_is_the_same_alone_and_padded(t in 0.05..0.9f64, h in 0.01..0.09f64, row in 0usize..3) {
        let (x, y, z) = (numbers::<f64>(0.9), numbers::<f64>(1.9), numbers::<f64>(4.0));
        let pad = |list: &[f64]| list.chunks(2).flat_map(|row| [row[0], row[1], 9.0]).collect::<Vec<_>>();
        let (mut wide, wide_y, wide_z) = (pad(&x), pad(&y), pad(&z));
        let view = |list| Points::new(list, 3, 2, 3).unwrap();
        dpm_solver(PointsMut::new(&mut wide, 3, 2, 3).unwrap(), view(&wide_y), Some((view(&wide_z), t - 0.04)), t, t + h).unwrap();
        let of = |list: &[f64]| list[2 * row..2 * row + 2].to_vec();
        let alone = after(&of(&x), |x| dpm_solver(x, points(&of(&y)), Some((points(&of(&z)), t - 0.04)), t, t + h));
        prop_assert_eq!(&wide[3 * row..3 * row + 3], &[alone[0], alone[1], 9.0]);
    }
}
