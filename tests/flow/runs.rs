//! Runs: the order of each method, bits of cut and resumed runs, variances with noise, callbacks that stop, bad times.

use crate::{close_to, random_cloud, times};
use bary::flow::{
    Churn, Cloud, Method, Quantity, Stochastic, adams_bashforth, ancestral, cloud_work_len, dpm_solver, euler, euler_maruyama,
    heun, relax, renoise, reverse_diffusion, sample, sample_churn, sample_cloud, sample_cloud_work_len, sample_likelihood,
    sample_stochastic, sample_stochastic_work_len, sample_work_len, scale, shift, uniform,
};
use bary::noise::{Address, STREAM_STEP, normals};
use bary::{Error, Outcome, Points, PointsMut, Result, Scalar};
use std::cell::{Cell, RefCell};

const METHODS: [Method; 6] =
    [Method::Euler, Method::Relax, Method::Heun, Method::AdamsBashforth, Method::DpmSolver, Method::HeunEuler];
const KINDS: [Stochastic; 4] =
    [Stochastic::EulerMaruyama, Stochastic::Ancestral, Stochastic::Churn, Stochastic::ReverseDiffusion];

fn is_denoiser(method: Method) -> bool {
    matches!(method, Method::Relax | Method::DpmSolver)
}

fn go_on<T>(_: usize, _: usize, _: Points<'_, T>) -> Result<Outcome> {
    Ok(Outcome::Done)
}

fn first(row: u64, step: u64) -> Address {
    Address { seed: 77, stream: STREAM_STEP, step, row }
}

/// A field that is a factor of x, by time.
fn linear<T: Scalar>(factor: impl Fn(T) -> T) -> impl FnMut(PointsMut<'_, T>, Points<'_, T>, T) -> Result<Outcome> {
    move |mut out, x, t| {
        out.rows_mut().zip(x.rows()).for_each(|(out, x)| out.iter_mut().zip(x).for_each(|(out, &x)| *out = factor(t) * x));
        Ok(Outcome::Done)
    }
}

/// Of data N(0, s^2 I): the variance at time t, the velocity's factor, the denoiser's.
fn variance<T: Scalar>(s: T, t: T) -> T {
    (T::ONE - t) * (T::ONE - t) + t * t * s * s
}

fn velocity<T: Scalar>(s: T, t: T) -> T {
    (t * s * s - (T::ONE - t)) / variance(s, t)
}

fn denoiser<T: Scalar>(s: T, t: T) -> T {
    t * s * s / variance(s, t)
}

/// What a run multiplies noise by, for data N(0, s^2).
fn factor<T: Scalar + Into<f64>>(method: Method, s: T, times: &[T]) -> f64 {
    let (mut x, mut work) = ([T::ONE], vec![T::ZERO; sample_work_len(1, 1, method)]);
    let field = linear(|t| if is_denoiser(method) { denoiser(s, t) } else { velocity(s, t) });
    assert_eq!(sample(PointsMut::packed(&mut x, 1).unwrap(), times, method, field, go_on, &mut work), Ok(Outcome::Done));
    x[0].into()
}

#[test]
fn heun_is_of_order_two_and_of_three_for_unit_data() {
    let error = |s: f64, n: usize| (factor(Method::Heun, s, &times(n + 1, uniform)) - s).abs();
    for (s, ratio) in [(0.5, 4.0), (2.0, 4.0), (1.0, 8.0)] {
        for n in [64, 128] {
            let got = error(s, n) / error(s, 2 * n);
            assert!((got - ratio).abs() < 0.06 * ratio, "s {s}: the error falls by {got} from {n} steps on");
        }
    }
    println!("s = 1, N = 256: {:.2e}", error(1.0, 256));
    assert!((error(1.0, 256) - 4e-8).abs() < 0.5e-8);
    // f32 reaches its rounding
    close_to(factor(Method::Heun, 1.0f32, &times(129, uniform)), 1.0, 4e-6);
}

/// Samples of a smoothed cloud from fixed noise.
fn cloud_samples(method: Method, times: &[f64]) -> Vec<f64> {
    let (points, log_weights) = random_cloud();
    let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: Some(&log_weights), s: 0.4 };
    let mut x = vec![0.0; 60];
    normals(PointsMut::packed(&mut x, 3).unwrap(), Address { seed: 31, ..Address::default() }, 0).unwrap();
    let (mut work, mut inner) = (vec![0.0; sample_work_len(20, 3, method)], vec![0.0; cloud_work_len::<f64>(3)]);
    let quantity = if is_denoiser(method) { Quantity::Denoiser } else { Quantity::Velocity };
    let field = |out: PointsMut<'_, f64>, x: Points<'_, f64>, t| {
        cloud.field(out, None, None, x, t, quantity, &mut inner).map(|()| Outcome::Done)
    };
    assert_eq!(sample(PointsMut::packed(&mut x, 3).unwrap(), times, method, field, go_on, &mut work), Ok(Outcome::Done));
    x
}

/// The order that the errors of a method at two numbers of steps show, the exact result being Heun's at many.
fn order(method: Method, exact: &[f64], grid: impl Fn(usize) -> Vec<f64>) -> f64 {
    let error = |steps: usize| {
        let got = cloud_samples(method, &grid(steps));
        got.iter().zip(exact).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
    };
    let (coarse, fine) = (error(256), error(512));
    let order = (coarse / fine).log2();
    println!("{method:?}: error {coarse:.2e} at 256 steps, {fine:.2e} at 512, order {order:.2}");
    order
}

#[test]
fn methods_have_their_order_on_a_smoothed_cloud() {
    let whole = |steps: usize| times(steps + 1, uniform);
    let inner = |steps: usize| whole(steps).iter().map(|t| 0.1 + 0.8 * t).collect::<Vec<_>>();
    let (exact, exact_inner) = (cloud_samples(Method::Heun, &whole(8192)), cloud_samples(Method::Heun, &inner(8192)));
    for method in METHODS {
        let want = if matches!(method, Method::Euler | Method::Relax) { 1.0 } else { 2.0 };
        assert!((order(method, &exact_inner, inner) - want).abs() < 0.1);
        // from 0 on, DPM-Solver's steps of ln(t / (1 - t)) do not shrink, which costs a factor ln N
        let lost = if method == Method::DpmSolver { 0.3 } else { 0.1 };
        assert!((order(method, &exact, whole) - want).abs() < lost);
    }
}

fn column<T: Scalar>(x: &[T]) -> Points<'_, T> {
    Points::packed(x, 1).unwrap()
}

fn column_mut<T: Scalar>(x: &mut [T]) -> PointsMut<'_, T> {
    PointsMut::packed(x, 1).unwrap()
}

/// One step by the function that a host calls; `before` is the field of the step before and its time.
fn pushed<T: Scalar>(method: Method, x: &mut [T], before: Option<(&[T], T)>, field: &[T], rate: impl Fn(T) -> T, ends: [T; 2]) {
    let ([from, to], before) = (ends, before.map(|(field, time)| (column(field), time)));
    match method {
        Method::HeunEuler if to == T::ONE => euler(column_mut(x), column(field), from, to),
        Method::Euler => euler(column_mut(x), column(field), from, to),
        Method::Relax => relax(column_mut(x), column(field), from, to),
        Method::Heun | Method::HeunEuler => {
            let mut ahead = x.to_vec();
            euler(column_mut(&mut ahead), column(field), from, to).unwrap();
            let next: Vec<T> = ahead.iter().map(|&x| rate(to) * x).collect();
            heun(column_mut(x), column(&ahead), column(&next), from, to)
        }
        Method::AdamsBashforth => adams_bashforth(column_mut(x), column(field), before, from, to),
        Method::DpmSolver => dpm_solver(column_mut(x), column(field), before, from, to),
    }
    .unwrap();
}

/// The same with noise, on a field of data N(0, s^2).
fn pushed_with_noise<T: Scalar>(kind: Stochastic, strength: T, x: &mut [T], z: &[T], ends: [T; 2], s: T) {
    let [from, to] = ends;
    let times_x = |rate: T, x: &[T]| x.iter().map(|&x| rate * x).collect::<Vec<T>>();
    let mut at = [from];
    if kind == Stochastic::Churn {
        shift(&mut at, T::ONE + strength).unwrap();
    }
    if at[0] < from {
        renoise(column_mut(x), column(z), from, at[0]).unwrap();
    }
    let field = times_x(rate_of(kind, s)(at[0]), x);
    let (x, field, z) = (column_mut(x), column(&field), column(z));
    match kind {
        Stochastic::EulerMaruyama => euler_maruyama(x, field, z, from, to, strength * (T::ONE - from)),
        Stochastic::Ancestral => ancestral(x, field, z, strength, from, to),
        Stochastic::Churn => relax(x, field, at[0], to),
        Stochastic::ReverseDiffusion => reverse_diffusion(x, field, z, from, to),
    }
    .unwrap();
}

#[test]
fn runs_are_the_pushed_steps_to_the_bit() {
    fn check<T: Scalar>() {
        let (grid, start) = ([0.0, 0.2, 0.5, 0.6, 1.0].map(T::lit), [0.3, -1.1, 0.8].map(T::lit));
        for method in METHODS {
            let rate = |t: T| if is_denoiser(method) { denoiser(T::lit(0.7), t) } else { velocity(T::lit(0.7), t) };
            let (mut x, mut y, mut before) = (start, start, None::<(Vec<T>, T)>);
            let mut work = vec![T::ZERO; sample_work_len(3, 1, method)];
            let done = sample(column_mut(&mut x), &grid, method, linear(rate), go_on, &mut work);
            assert_eq!(done, Ok(Outcome::Done));
            for ends in grid.windows(2) {
                let field: Vec<T> = y.iter().map(|&y| rate(ends[0]) * y).collect();
                let last = before.as_ref().map(|(field, time)| (&field[..], *time));
                pushed(method, &mut y, last, &field, rate, [ends[0], ends[1]]);
                before = Some((field, ends[0]));
            }
            assert_eq!(x, y, "{method:?}");
        }
    }
    check::<f64>();
    check::<f32>();
}

#[test]
fn runs_with_noise_are_the_pushed_steps_to_the_bit() {
    fn check<T: Scalar>() {
        let (up, down) = ([0.0, 0.2, 0.5, 0.6, 1.0].map(T::lit), [2.0, 1.1, 0.5, 0.3, 0.0].map(T::lit));
        for kind in KINDS {
            // the step of the reversed diffusion is that of strength 1
            let reversed = kind == Stochastic::ReverseDiffusion;
            let (grid, strength) = if reversed { (down, T::ONE) } else { (up, T::lit(0.3)) };
            let (mut x, mut y, s) = ([0.3, -1.1, 0.8].map(T::lit), [0.3, -1.1, 0.8].map(T::lit), T::lit(0.7));
            carried(&mut x, kind, strength, &grid, first(3, 4), s);
            for (step, ends) in (4..).zip(grid.windows(2)) {
                let mut z = [T::ZERO; 3];
                normals(column_mut(&mut z), first(3, step), 0).unwrap();
                pushed_with_noise(kind, strength, &mut y, &z, [ends[0], ends[1]], s);
            }
            assert_eq!(x, y, "{kind:?}");
        }
    }
    check::<f64>();
    check::<f32>();
}

/// A run with churn of data N(0, s^2), by EDM's own parameters.
fn churned<T: Scalar>(x: &mut [T], churn: Churn<T>, times: &[T], s: T) -> Result<Outcome> {
    let mut work = vec![T::ZERO; sample_stochastic_work_len(x.len(), 1)];
    sample_churn(column_mut(x), times, churn, first(3, 4), linear(rate_of(Stochastic::Churn, s)), go_on, &mut work)
}

#[test]
fn churn_keeps_to_its_window_and_scales_its_noise() {
    fn check<T: Scalar>() {
        let (grid, start, s) = ([0.0, 0.2, 0.5, 0.6, 1.0].map(T::lit), [0.3, -1.1, 0.8].map(T::lit), T::lit(0.7));
        let plain = Churn::new(T::lit(0.3));
        let (mut x, mut y) = (start, start);
        assert_eq!(churned(&mut x, plain, &grid, s), Ok(Outcome::Done));
        carried(&mut y, Stochastic::Churn, plain.gamma, &grid, first(3, 4), s);
        assert_eq!(x, y, "the defaults are the plain kind");
        // noise levels 4, 1, 2/3: the second alone, with half the noise, pushed
        let some = Churn { noise: T::lit(0.5), low: T::lit(0.75), high: T::ONE, ..plain };
        let (mut x, mut y) = (start, start);
        assert_eq!(churned(&mut x, some, &grid, s), Ok(Outcome::Done));
        for (step, ends) in (4..).zip(grid.windows(2)) {
            let mut z = [T::ZERO; 3];
            normals(column_mut(&mut z), first(3, step), 0).unwrap();
            scale(column_mut(&mut z), some.noise).unwrap();
            let gamma = if step == 6 { some.gamma } else { T::ZERO };
            pushed_with_noise(Stochastic::Churn, gamma, &mut y, &z, [ends[0], ends[1]], s);
        }
        assert_eq!(x, y);
        let mut unseen = start;
        let nowhere = Churn { low: T::lit(100.0), ..plain };
        assert_eq!(churned(&mut unseen, nowhere, &grid, s), Ok(Outcome::Done));
        let mut relaxed = start;
        carried(&mut relaxed, Stochastic::Churn, T::ZERO, &grid, first(3, 4), s);
        assert_eq!(unseen, relaxed);
    }
    check::<f64>();
    check::<f32>();
}

/// Algorithm 2 of arXiv 2206.00364 with Euler's step, in its own units, y = x / t and sigma = (1 - t)/t, on data N(0, s^2).
#[test]
fn churn_is_edms_on_noise_levels() {
    let (s, grid) = (0.7, [0.1, 0.2, 0.4, 0.6, 0.8, 1.0]);
    let churn = Churn { gamma: (1.5f64 / 5.0).min(2f64.sqrt() - 1.0), noise: 1.007, low: 0.3, high: 5.0 };
    let mut x = [0.3, -1.1, 0.8];
    let mut y = x.map(|x| x / grid[0]);
    assert_eq!(churned(&mut x, churn, &grid, s), Ok(Outcome::Done));
    for (step, ends) in (4..).zip(grid.windows(2)) {
        let [sigma, next] = [ends[0], ends[1]].map(|t| (1.0 - t) / t);
        let mut z = [0.0; 3];
        normals(column_mut(&mut z), first(3, step), 0).unwrap();
        let gamma = if (churn.low..=churn.high).contains(&sigma) { churn.gamma } else { 0.0 };
        let raised = sigma + gamma * sigma;
        for (y, z) in y.iter_mut().zip(z) {
            *y += (raised * raised - sigma * sigma).sqrt() * churn.noise * z;
            let slope = (*y - s * s / (s * s + raised * raised) * *y) / raised;
            *y += (next - raised) * slope;
        }
    }
    x.iter().zip(y).for_each(|(&x, y)| close_to(x, y, 1e-13));
}

#[test]
fn bad_churn_touches_nothing() {
    let refused = |error, churn: Churn<f64>, times: &[f64]| {
        let mut x = [7.0; 2];
        assert_eq!((churned(&mut x, churn, times, 0.5), x), (Err(error), [7.0; 2]));
    };
    let (plain, grid) = (Churn::new(0.3), [0.1, 0.5]);
    for bad in [-0.1, f64::NAN, f64::INFINITY] {
        refused(Error::Parameter, Churn { gamma: bad, ..plain }, &grid);
        refused(Error::Parameter, Churn { noise: bad, ..plain }, &grid);
        refused(Error::Parameter, Churn { low: bad, ..plain }, &grid);
    }
    refused(Error::Parameter, Churn { low: 2.0, high: 1.0, ..plain }, &grid);
    refused(Error::Parameter, Churn { high: f64::NAN, ..plain }, &grid);
    refused(Error::Times, plain, &[0.5, 0.1]);
    refused(Error::Length, plain, &[0.5]);
    let mut x = [7.0; 2];
    let run = |x: &mut [f64], address, len: usize| {
        sample_churn(column_mut(x), &grid, plain, address, linear(|_| 1.0), go_on, &mut [0.0; 4][..len])
    };
    assert_eq!(run(&mut x, first(0, 0), 3), Err(Error::Scratch));
    assert_eq!(run(&mut x, first(u64::MAX, 0), 4), Err(Error::Parameter));
    assert_eq!(run(&mut x, first(0, u64::MAX), 4), Err(Error::Parameter));
    assert_eq!(x, [7.0; 2]);
}

#[test]
fn padding_between_rows_changes_nothing() {
    let (start, grid, down) = ([0.3f32, -1.1, 0.8, 2.0, 0.1, -0.4], [0.1f32, 0.3, 0.7, 0.9], [0.9f32, 0.7, 0.3, 0.1]);
    let both = |run: &dyn Fn(PointsMut<'_, f32>)| {
        let (mut packed, mut padded) = (start, [9.0; 15]);
        padded.chunks_mut(5).zip(start.chunks(2)).for_each(|(row, x)| row[..2].copy_from_slice(x));
        run(PointsMut::packed(&mut packed, 2).unwrap());
        run(PointsMut::new(&mut padded, 3, 2, 5).unwrap());
        for (row, x) in padded.chunks(5).zip(packed.chunks(2)) {
            assert_eq!((&row[..2], &row[2..]), (x, &[9.0; 3][..]));
        }
        assert!(packed != start);
    };
    for method in METHODS {
        both(&|x| {
            let mut work = vec![0.0; sample_work_len(3, 2, method)];
            let done = sample(x, &grid, method, linear(|t| 0.4 + t), go_on, &mut work);
            assert_eq!(done, Ok(Outcome::Done));
        });
    }
    for kind in KINDS {
        both(&|x| {
            let times = if kind == Stochastic::ReverseDiffusion { &down } else { &grid };
            let mut work = vec![0.0; sample_stochastic_work_len(3, 2)];
            let done = sample_stochastic(x, times, kind, 0.7, first(0, 0), linear(|t| 0.4 + t), go_on, &mut work);
            assert_eq!(done, Ok(Outcome::Done));
        });
    }
}

#[test]
fn one_step_is_a_run() {
    // from x = 1 with v = x at every time, or m = 3: Euler 2, relax 3, Heun 1 + 1/2 (1 + 2)
    for (method, want) in METHODS.into_iter().zip([2.0, 3.0, 2.5, 2.0, 3.0, 2.0]) {
        let (mut x, mut work) = ([1.0], vec![0.0; sample_work_len(1, 1, method)]);
        let field = linear(|_| if is_denoiser(method) { 3.0 } else { 1.0 });
        let done = sample(PointsMut::packed(&mut x, 1).unwrap(), &[0.0, 1.0], method, field, go_on, &mut work);
        assert_eq!((done, x), (Ok(Outcome::Done), [want]), "{method:?}");
    }
}

#[test]
fn an_early_stop_and_a_last_step_are_the_whole_run() {
    for method in [Method::Relax, Method::DpmSolver] {
        let grid = times(9, uniform);
        let (mut x, mut work) = ([0.7], vec![0.0; sample_work_len(1, 1, method)]);
        let field = || linear(|t| denoiser(0.6, t));
        let done = sample(PointsMut::packed(&mut x, 1).unwrap(), &grid[..8], method, field(), go_on, &mut work);
        assert_eq!(done, Ok(Outcome::Done));
        let m = [denoiser(0.6, grid[7]) * x[0]];
        relax(PointsMut::packed(&mut x, 1).unwrap(), Points::packed(&m, 1).unwrap(), grid[7], 1.0).unwrap();
        let mut whole = [0.7];
        let done = sample(PointsMut::packed(&mut whole, 1).unwrap(), &grid, method, field(), go_on, &mut work);
        assert_eq!((done, whole), (Ok(Outcome::Done), x));
    }
}

/// The velocity of a cloud with s = 0 has no value at time 1.
#[test]
fn heun_with_eulers_last_step_ends_on_a_cloud_without_smoothing() {
    let data = [-1.0, 0.5, 1.0, 0.25];
    let cloud = Cloud { points: Points::packed(&data, 1).unwrap(), log_weights: None, s: 0.0 };
    let run = |method, grid: &[f64]| {
        let (mut x, mut inner) = ([0.3, -1.4, 0.9], vec![0.0; cloud_work_len::<f64>(1)]);
        let field = |out: PointsMut<'_, f64>, x: Points<'_, f64>, t| {
            cloud.field(out, None, None, x, t, Quantity::Velocity, &mut inner).map(|()| Outcome::Done)
        };
        let mut work = vec![0.0; sample_work_len(3, 1, method)];
        (sample(column_mut(&mut x), grid, method, field, go_on, &mut work), x)
    };
    let grid = times(17, uniform);
    // before time 1 both are one method, and there Heun's has no second velocity
    let (done, before) = run(Method::HeunEuler, &grid[..16]);
    assert_eq!(run(Method::Heun, &grid), (Err(Error::Parameter), before));
    let (mut ahead, mut inner) = (before, vec![0.0; cloud_work_len::<f64>(1)]);
    cloud.field(column_mut(&mut ahead), None, None, column(&before), grid[15], Quantity::Denoiser, &mut inner).unwrap();
    assert_eq!(done, Ok(Outcome::Done));
    let (done, x) = run(Method::HeunEuler, &grid);
    assert_eq!(done, Ok(Outcome::Done));
    x.iter().zip(ahead).for_each(|(&x, m)| close_to(x, m, 1e-13));
    // from data to noise nothing differs
    let down: Vec<f64> = grid[..16].iter().rev().copied().collect();
    assert_eq!(run(Method::HeunEuler, &down), run(Method::Heun, &down));
}

#[test]
fn heun_inverts_itself_to_its_order() {
    let error = |n: usize| {
        let grid = times(n + 1, uniform);
        let back: Vec<f64> = grid.iter().rev().copied().collect();
        let (mut x, mut work) = ([1.3], [0.0; 2]);
        for times in [&back, &grid] {
            let field = linear(|t| velocity(0.5, t));
            let done = sample(PointsMut::packed(&mut x, 1).unwrap(), times, Method::Heun, field, go_on, &mut work);
            assert_eq!(done, Ok(Outcome::Done));
        }
        (x[0] - 1.3f64).abs()
    };
    println!("data to noise to data: {:.2e} at 64 steps, {:.2e} at 128", error(64), error(128));
    assert!(error(64) > 3.5 * error(128) && error(128) < 1e-4);
}

/// A run of either sort, with callbacks that say when it ends; its end and x.
fn watched(
    which: (Option<Method>, Stochastic),
    stop_at: usize,
    end: Result<Outcome>,
    states: &RefCell<Vec<[f64; 4]>>,
) -> (Result<Outcome>, [f64; 4]) {
    let calls = Cell::new(0);
    let turn = || {
        calls.set(calls.get() + 1);
        if calls.get() > stop_at { end } else { Ok(Outcome::Done) }
    };
    let mut x = [0.3, -0.7, 1.1, 0.2];
    states.borrow_mut().clear();
    states.borrow_mut().push(x);
    let mut inner = linear(|t: f64| 0.4 + t);
    let field = |out: PointsMut<'_, f64>, x: Points<'_, f64>, t| {
        let _ = inner(out, x, t)?;
        turn()
    };
    let observer = |_, _, x: Points<'_, f64>| {
        states.borrow_mut().push(std::array::from_fn(|i| x.row(i / 2)[i % 2]));
        turn()
    };
    let (grid, mut work) = ([0.05, 0.3, 0.45, 0.8, 0.9], [0.0; 8]);
    let points = PointsMut::packed(&mut x, 2).unwrap();
    let done = match which {
        (Some(method), _) => sample(points, &grid, method, field, observer, &mut work),
        (None, Stochastic::ReverseDiffusion) => {
            let down = [2.0, 1.0, 0.5, 0.3, 0.0];
            sample_stochastic(points, &down, Stochastic::ReverseDiffusion, 1.0, first(0, 0), field, observer, &mut work)
        }
        (None, kind) => sample_stochastic(points, &grid, kind, 0.8, first(0, 0), field, observer, &mut work),
    };
    (done, x)
}

#[test]
fn wherever_a_callback_ends_a_run_x_is_the_last_completed_step() {
    let runs =
        METHODS.into_iter().map(|method| (Some(method), Stochastic::Churn)).chain(KINDS.into_iter().map(|kind| (None, kind)));
    for which in runs {
        let whole = RefCell::new(Vec::new());
        assert_eq!(watched(which, usize::MAX, Ok(Outcome::Done), &whole).0, Ok(Outcome::Done));
        let a_step = if matches!(which.0, Some(Method::Heun | Method::HeunEuler)) { 3 } else { 2 };
        for stop_at in 0..4 * a_step {
            for end in [Err(Error::Callback), Ok(Outcome::Stopped)] {
                let (done, x) = watched(which, stop_at, end, &RefCell::new(Vec::new()));
                // the observer's call is the last of a step, and comes after it
                let steps = (stop_at + 1) / a_step;
                assert_eq!((done, x), (end, whole.borrow()[steps]), "{which:?} ended by call {stop_at}");
            }
        }
    }
}

/// A batch may be empty: its callbacks, which may be a network's, are not called, but what else is wrong is still said.
#[test]
fn runs_of_no_points_call_nothing() {
    let nothing = || PointsMut::<f64>::packed(&mut [], 2).unwrap();
    let unasked = |_: PointsMut<'_, f64>, _: Points<'_, f64>, _: f64| panic!("the field was called");
    let unseen = |_: usize, _: usize, _: Points<'_, f64>| panic!("the observer was called");
    for method in METHODS {
        assert_eq!(sample(nothing(), &[0.1, 0.5, 0.9], method, unasked, unseen, &mut []), Ok(Outcome::Done));
        assert_eq!(sample(nothing(), &[0.1, 0.5, 0.5], method, unasked, unseen, &mut []), Err(Error::Times));
    }
    for kind in KINDS {
        let times = if kind == Stochastic::ReverseDiffusion { [0.9, 0.5] } else { [0.5, 0.9] };
        let run = |strength| sample_stochastic(nothing(), &times, kind, strength, first(0, 0), unasked, unseen, &mut []);
        assert_eq!(run(0.5), Ok(Outcome::Done));
        assert_eq!(run(-0.5), Err(Error::Parameter));
    }
    let unasked = |_: PointsMut<'_, f64>, _: &mut [f64], _: Points<'_, f64>, _: f64| panic!("the field was called");
    let done = sample_likelihood(nothing(), &mut [], &[0.1, 0.9], Method::Heun, unasked, unseen, &mut []);
    assert_eq!(done, Ok(Outcome::Done));
    let (points, _) = random_cloud();
    let cloud = Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: None, s: 0.4 };
    let nothing = PointsMut::<f64>::packed(&mut [], 3).unwrap();
    let mut work = vec![0.0; sample_cloud_work_len::<f64>(0, 3)];
    assert_eq!(sample_cloud(nothing, &[0.0, 1.0], &cloud, unseen, &mut work), Ok(Outcome::Done));
}

/// A run of some points with some scratch.
type Run<'a> = &'a dyn Fn(PointsMut<'_, f64>, &mut [f64]) -> Result<Outcome>;

#[test]
fn bad_runs_touch_nothing() {
    const NAN: f64 = f64::NAN;
    let refused = |error, run: Run<'_>| {
        let (mut x, mut work) = ([7.0; 2], [0.0; 4]);
        assert_eq!(run(PointsMut::packed(&mut x, 2).unwrap(), &mut work), Err(error));
        assert_eq!(x, [7.0; 2]);
    };
    let plain = |times: &'static [f64], method| {
        move |x: PointsMut<'_, f64>, work: &mut [f64]| sample(x, times, method, linear(|_| 1.0), go_on, work)
    };
    let noisy = |times: &'static [f64], kind, strength| {
        move |x: PointsMut<'_, f64>, work: &mut [f64]| {
            sample_stochastic(x, times, kind, strength, first(0, 0), linear(|_| 1.0), go_on, work)
        }
    };
    for times in [&[0.1, 0.5, 0.5][..], &[0.1, 0.5, 0.3], &[0.1, NAN], &[0.1, f64::INFINITY], &[-1e308, 1e308]] {
        METHODS.iter().for_each(|&method| refused(Error::Times, &plain(times, method)));
        KINDS.iter().for_each(|&kind| refused(Error::Times, &noisy(times, kind, 0.5)));
    }
    for times in [&[][..], &[0.5]] {
        METHODS.iter().for_each(|&method| refused(Error::Length, &plain(times, method)));
        KINDS.iter().for_each(|&kind| refused(Error::Length, &noisy(times, kind, 0.5)));
    }
    // beyond the path of a method, at a later step too
    for times in [&[0.2, 0.5, 1.5][..], &[0.5, 0.2, -0.5]] {
        METHODS.iter().for_each(|&method| refused(Error::Times, &plain(times, method)));
        refused(Error::Times, &noisy(times, Stochastic::EulerMaruyama, 0.0));
    }
    refused(Error::Times, &plain(&[1.0, 0.5], Method::Relax));
    refused(Error::Times, &plain(&[0.2, 1.0, 1.5], Method::Relax));
    refused(Error::Times, &plain(&[0.2, 0.5, 1.5], Method::DpmSolver));
    refused(Error::Times, &plain(&[0.5, 0.2, -0.5], Method::DpmSolver));
    refused(Error::Times, &plain(&[0.0, 1e-300, 1e300], Method::AdamsBashforth));
    for kind in [Stochastic::Ancestral, Stochastic::Churn] {
        refused(Error::Times, &noisy(&[0.5, 0.2], kind, 0.5));
        refused(Error::Times, &noisy(&[0.5, 0.7, 1.1], kind, 0.5));
        refused(Error::Times, &noisy(&[-0.1, 0.7], kind, 0.5));
    }
    refused(Error::Times, &noisy(&[0.5, 1.2, 1.4], Stochastic::EulerMaruyama, 0.5));
    refused(Error::Times, &noisy(&[0.5, 0.7], Stochastic::ReverseDiffusion, 0.5));
    refused(Error::Times, &noisy(&[0.5, -0.1], Stochastic::ReverseDiffusion, 0.5));
    for (kind, times) in KINDS.into_iter().zip([&[0.1, 0.5][..], &[0.1, 0.5], &[0.1, 0.5], &[0.5, 0.1]]) {
        for strength in [-0.5, NAN, f64::INFINITY] {
            refused(Error::Parameter, &noisy(times, kind, strength));
        }
        let address = |address| {
            move |x: PointsMut<'_, f64>, work: &mut [f64]| {
                sample_stochastic(x, times, kind, 0.5, address, linear(|_| 1.0), go_on, work)
            }
        };
        refused(Error::Parameter, &address(first(u64::MAX, 0)));
        refused(Error::Parameter, &address(first(0, u64::MAX)));
        refused(Error::Scratch, &|x, work| {
            sample_stochastic(x, times, kind, 0.5, first(0, 0), linear(|_| 1.0), go_on, &mut work[..3])
        });
    }
    refused(Error::Scratch, &|x, work| sample(x, &[0.1, 0.5], Method::Heun, linear(|_| 1.0), go_on, &mut work[..3]));
    refused(Error::Scratch, &|x, work| sample(x, &[0.1, 0.5], Method::Euler, linear(|_| 1.0), go_on, &mut work[..1]));
}

/// Points of one dimension carried with noise by fields of data N(0, s^2).
fn carried<T: Scalar>(x: &mut [T], kind: Stochastic, strength: T, times: &[T], address: Address, s: T) {
    let mut work = vec![T::ZERO; sample_stochastic_work_len(x.len(), 1)];
    let field = linear(rate_of(kind, s));
    let done = sample_stochastic(column_mut(x), times, kind, strength, address, field, go_on, &mut work);
    assert_eq!(done, Ok(Outcome::Done));
}

/// What the field that a kind asks for multiplies x by, of data N(0, s^2).
fn rate_of<T: Scalar>(kind: Stochastic, s: T) -> impl Fn(T) -> T {
    move |t| match kind {
        Stochastic::EulerMaruyama => velocity(s, t),
        Stochastic::Ancestral | Stochastic::Churn => denoiser(s, t),
        Stochastic::ReverseDiffusion => -T::ONE / diffused_variance(s, t),
    }
}

/// e^-2tau s^2 + 1 - e^-2tau
fn diffused_variance<T: Scalar>(s: T, tau: T) -> T {
    let left = (T::lit(-2.0) * tau).exp();
    left * s * s + (T::ONE - left)
}

/// What a step multiplies x and its noise by.
fn recursion(kind: Stochastic, strength: f64, from: f64, to: f64, s: f64) -> (f64, f64) {
    let (h, left, left_next) = (to - from, 1.0 - from, 1.0 - to);
    match kind {
        Stochastic::EulerMaruyama => {
            let epsilon = strength * left;
            let factor = 1.0 + h * velocity(s, from) - h.abs() * epsilon / variance(s, from);
            (factor, (2.0 * epsilon * h.abs()).sqrt())
        }
        Stochastic::Ancestral => {
            let (sigma, sigma_next) = (left / from, left_next / to);
            let up = (strength * (1.0 - (sigma_next / sigma).powi(2)).sqrt()).min(1.0) * sigma_next;
            let down = (sigma_next * sigma_next - up * up).sqrt();
            let (of_x, of_m) =
                if from > 0.0 { (to * down / (sigma * from), to * (1.0 - down / sigma)) } else { (left_next, to) };
            // at time 0, where sigma is infinite, all that is left of x is its noise
            let kept = if from > 0.0 { of_x } else { to * down };
            (kept + of_m * denoiser(s, from), to * up)
        }
        Stochastic::Churn => {
            let at = from / (from + (1.0 + strength) * left);
            let (ratio, noise) =
                if from > 0.0 { (at / from, (1.0 - at).powi(2) - (at * left / from).powi(2)) } else { (1.0, 0.0) };
            let a = (to - at) / (1.0 - at);
            let relaxed = 1.0 - a + a * denoiser(s, at);
            (relaxed * ratio, relaxed * noise.max(0.0).sqrt())
        }
        Stochastic::ReverseDiffusion => {
            let h = from - to;
            (1.0 + h - (1.0 + strength) * h / diffused_variance(s, from), (2.0 * strength * h).sqrt())
        }
    }
}

#[test]
fn paths_and_variances_of_gaussians_follow_their_recursions() {
    const COUNT: usize = 40_000;
    for (kind, strength) in KINDS.into_iter().flat_map(|kind| [(kind, 0.4), (kind, 1.0)]) {
        let s = 0.6;
        let grid: Vec<f64> = match kind {
            Stochastic::ReverseDiffusion => (0..=20).map(|k| f64::from(20 - k) * 0.15).collect(),
            _ => times(21, uniform),
        };
        let mut x = vec![0.0; COUNT];
        normals(PointsMut::packed(&mut x, 1).unwrap(), Address { seed: 5, ..Address::default() }, 0).unwrap();
        let (mut path, mut expected, mut z) = (x.clone(), 1.0, vec![0.0; COUNT]);
        carried(&mut x, kind, strength, &grid, first(0, 0), s);
        for (step, pair) in (0..).zip(grid.windows(2)) {
            let (a, b) = recursion(kind, strength, pair[0], pair[1], s);
            normals(PointsMut::packed(&mut z, 1).unwrap(), first(0, step), 0).unwrap();
            path.iter_mut().zip(&z).for_each(|(x, z)| *x = a * *x + b * z);
            expected = a * a * expected + b * b;
        }
        x.iter().zip(&path).for_each(|(&x, &y)| assert!((x - y).abs() < 1e-11, "{kind:?} {strength}: {x} for {y}"));
        let seen = x.iter().map(|x| x * x).sum::<f64>() / COUNT as f64;
        let standard_error = expected * (2.0 / COUNT as f64).sqrt();
        println!("{kind:?} {strength}: variance {seen:.5}, by recursion {expected:.5}, of the data {:.5}", s * s);
        assert!((seen - expected).abs() < 4.0 * standard_error);
    }
}

#[test]
fn steps_with_noise_lead_to_the_data_to_first_order() {
    let s = 0.6;
    for kind in KINDS {
        let error = |steps: u32| {
            let strength = if kind == Stochastic::Churn { 20.0 / f64::from(steps) } else { 1.0 };
            let time = |k: u32| match kind {
                Stochastic::ReverseDiffusion => 4.0 * f64::from(steps - k) / f64::from(steps),
                _ => f64::from(k) / f64::from(steps),
            };
            let start = if kind == Stochastic::ReverseDiffusion { diffused_variance(s, 4.0) } else { 1.0 };
            let end = (0..steps).fold(start, |variance, k| {
                // what the library's step makes of x = 1 and of z = 1
                let step = |x: f64, z: f64| {
                    let mut x = [x];
                    pushed_with_noise(kind, strength, &mut x, &[z], [time(k), time(k + 1)], s);
                    x[0]
                };
                step(1.0, 0.0).powi(2) * variance + step(0.0, 1.0).powi(2)
            });
            (end - s * s).abs()
        };
        println!("{kind:?}: error of the variance {:.2e} at 400 steps, {:.2e} at 800", error(400), error(800));
        assert!(error(400) < 0.05 && (error(400) / error(800) - 2.0).abs() < 0.2);
    }
}

#[test]
fn noise_of_strength_zero_is_the_plain_run() {
    let grid = times(8, uniform);
    let kinds = [
        (Stochastic::EulerMaruyama, Method::Euler),
        (Stochastic::Ancestral, Method::Relax),
        (Stochastic::Churn, Method::Relax),
    ];
    for (kind, method) in kinds {
        let (mut x, mut y) = ([0.4f32, -1.3], [0.4f32, -1.3]);
        carried(&mut x, kind, 0.0, &grid, first(0, 0), 0.5);
        let field = linear(|t| if is_denoiser(method) { denoiser(0.5, t) } else { velocity(0.5, t) });
        let done = sample(PointsMut::packed(&mut y, 1).unwrap(), &grid, method, field, go_on, &mut [0.0; 2]);
        assert_eq!((done, x), (Ok(Outcome::Done), y), "{kind:?}");
    }
}

#[test]
fn cut_and_resumed_runs_give_the_same_bits() {
    fn check<T: Scalar>() {
        let grid: Vec<T> = times(9, uniform);
        let down: Vec<T> = grid.iter().rev().copied().collect();
        for kind in KINDS {
            let grid = if kind == Stochastic::ReverseDiffusion { &down } else { &grid };
            let (strength, s) = (T::lit(0.7), T::lit(0.4));
            let mut start = [T::ZERO; 12];
            normals(PointsMut::packed(&mut start, 1).unwrap(), Address::default(), 0).unwrap();
            let (mut whole, mut cut, mut resumed) = (start, start, start);
            carried(&mut whole, kind, strength, grid, first(100, 1000), s);
            let (a, b) = cut.split_at_mut(5);
            carried(a, kind, strength, grid, first(100, 1000), s);
            carried(b, kind, strength, grid, first(105, 1000), s);
            assert_eq!(cut, whole);
            carried(&mut resumed, kind, strength, &grid[..4], first(100, 1000), s);
            carried(&mut resumed, kind, strength, &grid[3..], first(100, 1003), s);
            assert_eq!(resumed, whole);
        }
    }
    check::<f64>();
    check::<f32>();
}
