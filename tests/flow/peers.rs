//! Step for step what diffusers and k-diffusion compute, from recorded runs (tools/record_schedulers.py).
//!
//! Where noise is added to data as they are, x = X_1 + sigma Z, theirs is this flow at time t = 1 / (1 + sigma), scaled: x_t = t x, with the
//! same denoised point. Their flow matching is this flow at time t = 1 - sigma, with the velocity's sign changed.

use crate::times;
use bary::flow::{
    Network, ancestral, denoised, dpm_solver, euler, heun, karras, relax, scale, shift, shifted, times_of_sigmas,
};
use bary::{Points, PointsMut, Result, Scalar};

/// A recorded run; each call of the model is its input and its output.
#[derive(Default)]
struct Run {
    sigmas: Vec<f64>,
    calls: Vec<[Vec<f64>; 2]>,
    noise: Vec<Vec<f64>>,
    end: Vec<f64>,
}

fn record(name: &str) -> Run {
    let mut run = Run::default();
    let lines = include_str!("../data/schedulers.txt").lines();
    let named = lines.skip_while(|line| *line != format!("run {name}")).skip(1);
    for line in named.take_while(|line| !line.starts_with("run ")) {
        let (word, rest) = line.split_once(' ').unwrap();
        let numbers: Vec<f64> = rest.split(' ').map(|number| number.parse().unwrap()).collect();
        match word {
            "sigmas" => run.sigmas = numbers,
            "calls" => {
                let (input, output) = numbers.split_at(numbers.len() / 2);
                run.calls.push([input.to_vec(), output.to_vec()]);
            }
            "noise" => run.noise.push(numbers),
            _ => run.end = numbers,
        }
    }
    assert_eq!(run.sigmas.len(), 9, "{name}");
    run
}

impl Run {
    /// The points after each step, where the model is called once a step.
    fn after(&self, step: usize) -> &[f64] {
        self.calls.get(step + 1).map_or(&self.end, |[input, _]| input)
    }

    /// Its noise levels as times of this flow.
    fn times<T: Scalar>(&self) -> Vec<T> {
        times(9, |times| times_of_sigmas(times, &cast(&self.sigmas)))
    }

    /// Carries the recorded points of every step into this flow, through the given step, and back.
    fn steps<T: Scalar + Into<f64>>(
        &self,
        tolerance: f64,
        mut next: impl FnMut(usize, PointsMut<'_, T>, &[T], T, T) -> Result<()>,
    ) {
        let times = self.times::<T>();
        for step in 0..8 {
            let (from, to) = (times[step], times[step + 1]);
            let [mut x, output] = self.calls[step].each_ref().map(|numbers| cast::<T>(numbers));
            scale(points_mut(&mut x), from).unwrap();
            next(step, points_mut(&mut x), &output, from, to).unwrap();
            scale(points_mut(&mut x), T::ONE / to).unwrap();
            same(&x, self.after(step), tolerance);
        }
    }
}

/// The numbers in another type.
fn cast<T: Scalar>(numbers: &[f64]) -> Vec<T> {
    numbers.iter().map(|&number| T::lit(number)).collect()
}

/// Equal up to a part of the largest coordinate.
fn same<T: Scalar + Into<f64>>(got: &[T], want: &[f64], tolerance: f64) {
    let largest = want.iter().fold(0.0f64, |largest, x| largest.max(x.abs()));
    for (&got, want) in got.iter().zip(want) {
        let got = got.into();
        assert!((got - want).abs() <= tolerance * largest, "{got} for {want}");
    }
}

fn points<T: Scalar>(data: &[T]) -> Points<'_, T> {
    Points::packed(data, 3).unwrap()
}

fn points_mut<T: Scalar>(data: &mut [T]) -> PointsMut<'_, T> {
    PointsMut::packed(data, 3).unwrap()
}

#[test]
fn times_are_those_of_peers() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let left = |name| -> Vec<f64> { record(name).sigmas.iter().map(|sigma| 1.0 - sigma).collect() };
        for (name, factor) in [("flow_shift_1", 1.0), ("flow_shift_3", 3.0), ("flow_dynamic", 0.9f64.exp())] {
            same(&times::<T>(9, |t| shifted(t, T::lit(factor))), &left(name), 1e-6);
        }
        for (name, tolerance) in [("euler_karras_noise", 1e-6), ("k_euler", tolerance)] {
            let run = record(name);
            let [low, high] = [run.sigmas[7], run.sigmas[0]].map(T::lit);
            let got = times::<T>(9, |t| karras(t, low, high, T::lit(7.0)));
            for (got, sigma) in got.into_iter().zip(&run.sigmas) {
                same(&[got], &[1.0 / (1.0 + sigma)], tolerance);
            }
        }
        // left to itself, diffusers spreads levels evenly from 1 to the least one of training, which is shifted already, and shifts again
        let least = 0.001 * 3.0 / (1.0 + 2.0 * 0.001);
        let mut twice: Vec<T> = (0..8).map(|k| T::lit(f64::from(k) / 7.0 * (1.0 - least))).collect();
        shift(&mut twice, T::lit(3.0)).unwrap();
        same(&twice, &left("flow_default")[..8], 1e-6);
    }
    check::<f64>(1e-13);
    check::<f32>(1e-6);
}

#[test]
fn euler_and_relax_are_diffusers_flow_matching() {
    fn check<T: Scalar + Into<f64>>() {
        for name in ["flow_shift_1", "flow_shift_3", "flow_dynamic", "flow_default"] {
            let run = record(name);
            for (step, ends) in run.sigmas.windows(2).enumerate() {
                let [noise, from, to] = [ends[0], 1.0 - ends[0], 1.0 - ends[1]].map(T::lit);
                let [x, mut output] = run.calls[step].each_ref().map(|numbers| cast::<T>(numbers));
                let velocity: Vec<T> = output.iter().map(|&number| -number).collect();
                let (mut on_velocity, mut on_denoised) = (x.clone(), x.clone());
                euler(points_mut(&mut on_velocity), points(&velocity), from, to).unwrap();
                denoised(points_mut(&mut output), points(&x), Network::FlowToNoise, from, noise).unwrap();
                relax(points_mut(&mut on_denoised), points(&output), from, to).unwrap();
                same(&on_velocity, run.after(step), 1e-6);
                same(&on_denoised, run.after(step), 1e-6);
            }
        }
    }
    check::<f64>();
    check::<f32>();
}

#[test]
fn relax_is_diffusers_euler_on_noise_and_on_data() {
    fn check<T: Scalar + Into<f64>>() {
        record("euler_default_data").steps::<T>(1e-6, |_, x, output, from, to| relax(x, points(output), from, to));
        let run = record("euler_karras_noise");
        run.steps::<T>(1e-6, |step, x, output, from, to| {
            let (mut output, input) = (output.to_vec(), cast(&run.calls[step][0]));
            denoised(points_mut(&mut output), points(&input), Network::Noise, T::ONE, T::lit(run.sigmas[step]))?;
            relax(x, points(&output), from, to)
        });
    }
    check::<f64>();
    check::<f32>();
}

#[test]
fn relax_is_k_diffusions_euler() {
    record("k_euler").steps::<f64>(1e-13, |_, x, m, from, to| relax(x, points(m), from, to));
    record("k_euler").steps::<f32>(1e-6, |_, x, m, from, to| relax(x, points(m), from, to));
}

#[test]
fn dpm_solver_is_k_diffusions_2m() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let run = record("k_dpmpp_2m");
        let times = run.times::<T>();
        run.steps(tolerance, |step, x, m, from, to| {
            let last = step.checked_sub(1).map(|last| (cast::<T>(&run.calls[last][1]), times[last]));
            let before = last.as_ref().map(|(m, time)| (points(m), *time));
            dpm_solver(x, points(m), before, from, to)
        });
    }
    check::<f64>(1e-13);
    check::<f32>(1e-6);
}

#[test]
fn ancestral_is_k_diffusions() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let run = record("k_euler_ancestral");
        assert_eq!(run.noise.len(), 7, "the last step ends at no noise and draws none");
        run.steps(tolerance, |step, x, m, from, to| {
            let z = run.noise.get(step).map_or(vec![T::ZERO; 6], |z| cast(z));
            ancestral(x, points(m), points(&z), T::ONE, from, to)
        });
    }
    check::<f64>(1e-13);
    check::<f32>(1e-6);
}

/// Heun's method depends on the units: this one runs on x itself with the noise level as time and (x - m) / sigma as velocity, which the
/// same two functions do.
#[test]
fn heun_on_noise_levels_is_k_diffusions() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let run = record("k_heun");
        let slope = |call: usize, sigma: f64| -> Vec<T> {
            let [x, m] = &run.calls[call];
            x.iter().zip(m).map(|(x, m)| T::lit((x - m) / sigma)).collect()
        };
        for (step, ends) in run.sigmas.windows(2).enumerate() {
            let (first, [from, to]) = (slope(2 * step, ends[0]), [ends[0], ends[1]].map(T::lit));
            let mut x = cast::<T>(&run.calls[2 * step][0]);
            let mut ahead = x.clone();
            euler(points_mut(&mut ahead), points(&first), from, to).unwrap();
            if step == 7 {
                return same(&ahead, &run.end, tolerance);
            }
            same(&ahead, &run.calls[2 * step + 1][0], tolerance);
            heun(points_mut(&mut x), points(&ahead), points(&slope(2 * step + 1, ends[1])), from, to).unwrap();
            same(&x, &run.calls[2 * step + 2][0], tolerance);
        }
    }
    check::<f64>(1e-13);
    check::<f32>(1e-6);
}

/// Heun's step in flow time corrects Euler's point by t / t' of what k-diffusion's does.
#[test]
fn heun_in_flow_time_differs_from_k_diffusions_by_a_known_factor() {
    let run = record("k_heun");
    let times = run.times::<f64>();
    let velocity = |call: usize, sigma: f64| -> Vec<f64> {
        let [x, mut m] = run.calls[call].clone();
        m.iter_mut().zip(x).for_each(|(m, x)| *m = (*m - x / (1.0 + sigma)) * (1.0 + sigma) / sigma);
        m
    };
    for (step, ends) in run.sigmas.windows(2).enumerate().take(7) {
        let (from, to) = (times[step], times[step + 1]);
        let scaled = |call: usize, factor| run.calls[2 * step + call][0].iter().map(|x| factor * x).collect::<Vec<f64>>();
        let (mut x, want) = (scaled(0, from), scaled(2, to));
        let (first, second) = (velocity(2 * step, ends[0]), velocity(2 * step + 1, ends[1]));
        let mut ahead = x.clone();
        euler(points_mut(&mut ahead), points(&first), from, to).unwrap();
        same(&ahead, &scaled(1, to), 1e-13);
        heun(points_mut(&mut x), points(&ahead), points(&second), from, to).unwrap();
        x.iter_mut().zip(&ahead).for_each(|(x, ahead)| *x = ahead + (*x - ahead) * to / from);
        same(&x, &want, 1e-13);
    }
}
