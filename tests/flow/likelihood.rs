//! Log-densities along runs, against closed forms: their order, both directions of time, callbacks that stop, bad input.

use crate::{close_to, random_cloud, times};
use bary::flow::{
    Cloud, Method, Quantity, cloud_work_len, sample, sample_cloud_likelihood, sample_cloud_likelihood_work_len,
    sample_likelihood, sample_likelihood_work_len, sample_work_len, uniform,
};
use bary::noise::{Address, log_density, normals};
use bary::{Error, Outcome, Points, PointsMut, Result, Scalar};
use std::cell::{Cell, RefCell};

const METHODS: [Method; 4] = [Method::Euler, Method::Heun, Method::AdamsBashforth, Method::HeunEuler];
const SDS: [f64; 3] = [0.4, 1.0, 2.0];

fn go_on<T>(_: usize, _: usize, _: Points<'_, T>) -> Result<Outcome> {
    Ok(Outcome::Done)
}

/// The velocity's factor for data N(0, s^2).
fn rate<T: Scalar>(s: f64, t: T) -> T {
    let (left, s) = (T::ONE - t, T::lit(s));
    (t * s * s - left) / (left * left + t * t * s * s)
}

/// The velocity of a Gaussian with these standard deviations along the axes, and its divergence.
fn gaussian<T: Scalar>(mut out: PointsMut<'_, T>, divergence: &mut [T], x: Points<'_, T>, t: T) -> Result<Outcome> {
    for (out, x) in out.rows_mut().zip(x.rows()) {
        out.iter_mut().zip(x).zip(SDS).for_each(|((out, &x), s)| *out = rate(s, t) * x);
    }
    divergence.fill(SDS.iter().map(|&s| rate(s, t)).fold(T::ZERO, |a, b| a + b));
    Ok(Outcome::Done)
}

fn change_of_gaussian<T: Scalar + Into<f64>>(method: Method, times: &[T]) -> f64 {
    let (mut x, mut change) = ([T::ONE; 3], [T::lit(9.0)]);
    let mut work = vec![T::ZERO; sample_likelihood_work_len(1, 3, method)];
    let points = PointsMut::packed(&mut x, 3).unwrap();
    assert_eq!(sample_likelihood(points, &mut change, times, method, gaussian, go_on, &mut work), Ok(Outcome::Done));
    change[0].into()
}

#[test]
fn the_divergence_integrates_to_the_logarithm_of_the_volume() {
    let want: f64 = -SDS.iter().map(|s| s.ln()).sum::<f64>();
    for method in METHODS {
        let error = |steps: usize| (change_of_gaussian(method, &times::<f64>(steps + 1, uniform)) - want).abs();
        let order = (error(512) / error(1024)).log2();
        println!("{method:?}: error {:.2e} at 1024 steps, order {order:.2}", error(1024));
        assert!((order - if method == Method::Euler { 1.0 } else { 2.0 }).abs() < 0.05);
    }
    close_to(change_of_gaussian(Method::Heun, &times::<f32>(257, uniform)), want, 3e-4);
}

#[test]
fn one_step_is_the_rule_itself() {
    // the divergence is 1 + t, the times are 1/4 and 3/4: h = 1/2
    let field = |mut out: PointsMut<'_, f64>, divergence: &mut [f64], _: Points<'_, f64>, t: f64| {
        out.row_mut(0).fill(0.0);
        divergence.fill(1.0 + t);
        Ok(Outcome::Done)
    };
    for (method, want) in METHODS.into_iter().zip([-0.625, -0.75, -0.625, -0.75]) {
        let (mut x, mut change, mut work) = ([0.0], [9.0], [0.0; 4]);
        let points = PointsMut::packed(&mut x, 1).unwrap();
        let done = sample_likelihood(points, &mut change, &[0.25, 0.75], method, field, go_on, &mut work);
        assert_eq!((done, change), (Ok(Outcome::Done), [want]));
    }
}

const COUNT: usize = 10;

/// Carries points along a cloud's flow; the change of their log-densities.
fn carried(x: &mut [f64], method: Method, times: &[f64]) -> Vec<f64> {
    let (points, log_weights) = random_cloud();
    let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: Some(&log_weights), s: 0.5 };
    let (mut change, mut work) = (vec![9.0; COUNT], vec![0.0; sample_cloud_likelihood_work_len::<f64>(COUNT, 3, method)]);
    let x = PointsMut::packed(x, 3).unwrap();
    assert_eq!(sample_cloud_likelihood(x, &mut change, times, &cloud, method, go_on, &mut work), Ok(Outcome::Done));
    change
}

/// The cloud's own log-density at time 1.
fn own_density(x: &[f64]) -> Vec<f64> {
    let (points, log_weights) = random_cloud();
    let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: Some(&log_weights), s: 0.5 };
    let (mut out, mut log, mut work) = (vec![0.0; x.len()], vec![0.0; COUNT], vec![0.0; cloud_work_len::<f64>(3)]);
    let out = PointsMut::packed(&mut out, 3).unwrap();
    cloud.field(out, Some(&mut log), None, Points::packed(x, 3).unwrap(), 1.0, Quantity::Score, &mut work).unwrap();
    log
}

fn noise_density(x: &[f64]) -> Vec<f64> {
    let mut log = vec![0.0; COUNT];
    log_density(&mut log, Points::packed(x, 3).unwrap(), 1.0).unwrap();
    log
}

#[test]
fn likelihoods_are_the_smoothed_clouds_own_in_both_directions() {
    let mut noise = vec![0.0; 3 * COUNT];
    normals(PointsMut::packed(&mut noise, 3).unwrap(), Address { seed: 8, ..Address::default() }, 0).unwrap();
    let worst = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
    let mut data = noise.clone();
    carried(&mut data, Method::Heun, &times(1025, uniform));
    for method in METHODS {
        let error = |steps: usize| {
            let (up, mut x) = (times(steps + 1, uniform), noise.clone());
            let change = carried(&mut x, method, &up);
            let forth: Vec<f64> = noise_density(&noise).iter().zip(change).map(|(p, change)| p + change).collect();
            let (down, mut y) = (up.iter().rev().copied().collect::<Vec<_>>(), data.clone());
            let change = carried(&mut y, method, &down);
            let back: Vec<f64> = noise_density(&y).iter().zip(change).map(|(p, change)| p - change).collect();
            [worst(&forth, &own_density(&x)), worst(&back, &own_density(&data))]
        };
        let ([forth, back], fine) = (error(128), error(256));
        println!("{method:?}: noise to data {forth:.1e}, {:.1e}; data to noise {back:.1e}, {:.1e}", fine[0], fine[1]);
        let want = if method == Method::Euler { 1.0 } else { 2.0 };
        assert!((forth / fine[0]).log2() > want - 0.25 && (back / fine[1]).log2() > want - 0.25);
        assert!(fine.iter().all(|&error| error < if method == Method::Euler { 0.2 } else { 2e-3 }));
    }
}

#[test]
fn points_move_as_without_the_divergence() {
    let grid = [0.0, 0.3, 0.4, 0.9, 1.0f32];
    for method in METHODS {
        let (mut x, mut y, mut change) = ([0.3f32, -1.0, 2.0], [0.3f32, -1.0, 2.0], [0.0]);
        let mut work = vec![0.0; sample_likelihood_work_len(1, 3, method)];
        let points = PointsMut::packed(&mut x, 3).unwrap();
        assert_eq!(sample_likelihood(points, &mut change, &grid, method, gaussian, go_on, &mut work), Ok(Outcome::Done));
        let field = |out: PointsMut<'_, f32>, x: Points<'_, f32>, t| gaussian(out, &mut [0.0], x, t);
        let mut work = vec![0.0; sample_work_len(1, 3, method)];
        let done = sample(PointsMut::packed(&mut y, 3).unwrap(), &grid, method, field, go_on, &mut work);
        assert_eq!((done, x), (Ok(Outcome::Done), y));
    }
}

/// The changes and points after a run whose callbacks end it, and after each of its steps.
fn watched(
    method: Method,
    stop_at: usize,
    end: Result<Outcome>,
    states: &RefCell<Vec<[f64; 3]>>,
) -> (Result<Outcome>, [f64; 4]) {
    let calls = Cell::new(0);
    let turn = || {
        calls.set(calls.get() + 1);
        if calls.get() > stop_at { end } else { Ok(Outcome::Done) }
    };
    let (mut x, mut change, mut work) = ([0.3, -0.7, 1.1], [9.0], [0.0; 8]);
    states.borrow_mut().push(x);
    let field = |out: PointsMut<'_, f64>, divergence: &mut [f64], x: Points<'_, f64>, t| {
        let _ = gaussian(out, divergence, x, t)?;
        turn()
    };
    let observer = |_, _, x: Points<'_, f64>| {
        states.borrow_mut().push(std::array::from_fn(|c| x.row(0)[c]));
        turn()
    };
    let points = PointsMut::packed(&mut x, 3).unwrap();
    let done = sample_likelihood(points, &mut change, &[0.9, 0.6, 0.5, 0.1], method, field, observer, &mut work);
    (done, [x[0], x[1], x[2], change[0]])
}

#[test]
fn wherever_a_callback_ends_a_run_both_are_of_the_last_completed_step() {
    for method in METHODS {
        let whole = RefCell::new(Vec::new());
        assert_eq!(watched(method, usize::MAX, Ok(Outcome::Done), &whole).0, Ok(Outcome::Done));
        let a_step = if matches!(method, Method::Heun | Method::HeunEuler) { 3 } else { 2 };
        let mut changes = vec![0.0];
        for stop_at in 0..3 * a_step {
            for end in [Err(Error::Callback), Ok(Outcome::Stopped)] {
                let (done, [a, b, c, change]) = watched(method, stop_at, end, &RefCell::new(Vec::new()));
                let steps = (stop_at + 1) / a_step;
                // the change after a step is first seen where the observer ends the run
                if steps == changes.len() {
                    changes.push(change);
                }
                assert_eq!((done, [a, b, c], change), (end, whole.borrow()[steps], changes[steps]));
            }
        }
        assert!(changes.windows(2).all(|pair| pair[0] != pair[1]));
    }
}

#[test]
fn bad_likelihoods_touch_nothing() {
    let (points, log_weights) = random_cloud();
    let refused = |error, times: &[f64], method, s, scratch: usize, value: f64, room: usize| {
        let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: Some(&log_weights), s };
        let (mut x, mut change) = ([value, 7.0, 7.0], [7.0; 2]);
        let mut work = vec![0.0; sample_cloud_likelihood_work_len::<f64>(1, 3, method) - scratch];
        let view = PointsMut::packed(&mut x, 3).unwrap();
        let done = sample_cloud_likelihood(view, &mut change[..room], times, &cloud, method, go_on, &mut work);
        assert_eq!(done, Err(error));
        assert_eq!((x[0].to_bits(), x[1], x[2], change), (value.to_bits(), 7.0, 7.0, [7.0; 2]));
    };
    for method in METHODS {
        refused(Error::Times, &[0.1, 0.5, 0.5], method, 0.5, 0, 7.0, 2);
        refused(Error::Times, &[0.1, f64::NAN], method, 0.5, 0, 7.0, 2);
        refused(Error::Length, &[0.1], method, 0.5, 0, 7.0, 2);
        refused(Error::Length, &[0.1, 0.2], method, 0.5, 0, 7.0, 0);
        refused(Error::Times, &[0.1, 1.2], method, 0.5, 0, 7.0, 2);
        refused(Error::Parameter, &[0.1, 0.2], method, -0.5, 0, 7.0, 2);
        refused(Error::Parameter, &[1.0, 0.2], method, 0.0, 0, 7.0, 2);
        refused(Error::Scratch, &[0.1, 0.2], method, 0.5, 1, 7.0, 2);
        refused(Error::NonFinite, &[0.1, 0.2], method, 0.5, 0, f64::NAN, 2);
    }
    // Heun asks at the end too
    refused(Error::Parameter, &[0.1, 0.5, 1.0], Method::Heun, 0.0, 0, 7.0, 2);
    refused(Error::Parameter, &[0.1, 0.5], Method::Relax, 0.5, 0, 7.0, 2);
    refused(Error::Parameter, &[0.1, 0.5], Method::DpmSolver, 0.5, 0, 7.0, 2);
    let (mut x, mut change) = ([7.0], [7.0]);
    let field = |_: PointsMut<'_, f64>, _: &mut [f64], _: Points<'_, f64>, _| Ok(Outcome::Done);
    for (method, times, len, error) in [
        (Method::Relax, [0.1, 0.5], 9, Error::Parameter),
        (Method::Heun, [0.5, 0.5], 9, Error::Times),
        (Method::Heun, [0.1, 0.5], 3, Error::Scratch),
        (Method::Euler, [0.1, 0.5], 1, Error::Scratch),
    ] {
        let view = PointsMut::packed(&mut x, 1).unwrap();
        assert_eq!(sample_likelihood(view, &mut change, &times, method, field, go_on, &mut vec![0.0; len]), Err(error));
        assert_eq!((x, change), ([7.0], [7.0]));
    }
}
