//! Step for step what diffusers and k-diffusion compute, from recorded runs (tools/record_schedulers.py).
//!
//! Where noise is added to data as they are, x = X_1 + sigma Z, theirs is this flow at time t = 1 / (1 + sigma), scaled: x_t = t x, with the
//! same denoised point. Their flow matching is this flow at time t = 1 - sigma, with the velocity's sign changed.

use crate::times;
use bary::flow::{ancestral, dpm_solver, euler, heun, karras, relax, shifted};
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

    /// Compares every step: `next(step, sigmas, x, output)` makes of x, scaled by `scale(sigma)`, the points after it.
    fn steps<T: Scalar + Into<f64>>(
        &self,
        tolerance: f64,
        scale: impl Fn(f64) -> f64,
        mut next: impl FnMut(usize, [f64; 2], &mut [T], &[f64]) -> Result<()>,
    ) {
        for (step, ends) in self.sigmas.windows(2).enumerate() {
            let [input, output] = &self.calls[step];
            let mut x = cast::<T>(input, scale(ends[0]));
            next(step, [ends[0], ends[1]], &mut x, output).unwrap();
            same(&x, self.after(step), scale(ends[1]), tolerance);
        }
    }
}

/// The numbers, scaled, in another type.
fn cast<T: Scalar>(numbers: &[f64], scale: f64) -> Vec<T> {
    numbers.iter().map(|&number| T::lit(scale * number)).collect()
}

/// Equal up to a part of the largest coordinate.
fn same<T: Scalar + Into<f64>>(got: &[T], want: &[f64], scale: f64, tolerance: f64) {
    let largest = want.iter().fold(0.0f64, |largest, x| largest.max(x.abs()));
    for (&got, want) in got.iter().zip(want) {
        let (got, want) = (got.into(), scale * want);
        assert!((got - want).abs() <= tolerance * scale * largest, "{got} for {want}");
    }
}

fn points<T: Scalar>(data: &[T]) -> Points<'_, T> {
    Points::packed(data, 3).unwrap()
}

fn points_mut<T: Scalar>(data: &mut [T]) -> PointsMut<'_, T> {
    PointsMut::packed(data, 3).unwrap()
}

/// The time of a noise level where data are not scaled down.
fn time(sigma: f64) -> f64 {
    1.0 / (1.0 + sigma)
}

/// 1 - t, to all digits.
fn left(sigma: f64) -> f64 {
    sigma / (1.0 + sigma)
}

#[test]
fn times_are_those_of_peers() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        for (name, shift) in [("flow_shift_1", 1.0), ("flow_shift_3", 3.0), ("flow_dynamic", 0.9f64.exp())] {
            let want: Vec<f64> = record(name).sigmas.iter().map(|sigma| 1.0 - sigma).collect();
            same(&times::<T>(9, |t| shifted(t, T::lit(shift))), &want, 1.0, 1e-6);
        }
        for (name, tolerance) in [("euler_karras_noise", 1e-6), ("k_euler", tolerance)] {
            let sigmas = record(name).sigmas;
            let [low, high] = [sigmas[7], sigmas[0]].map(T::lit);
            let got = times::<T>(9, |t| karras(t, low, high, T::lit(7.0)));
            for (got, sigma) in got.into_iter().zip(sigmas) {
                same(&[got], &[time(sigma)], 1.0, tolerance);
            }
        }
    }
    check::<f64>(1e-13);
    check::<f32>(1e-6);
}

#[test]
fn euler_is_diffusers_flow_matching() {
    fn check<T: Scalar + Into<f64>>() {
        for name in ["flow_shift_1", "flow_shift_3", "flow_dynamic", "flow_default"] {
            let next = |_: usize, [from, to]: [f64; 2], x: &mut [T], output: &[f64]| {
                euler(points_mut(x), points(&cast(output, -1.0)), T::lit(1.0 - from), T::lit(1.0 - to))
            };
            record(name).steps(1e-6, |_| 1.0, next);
        }
    }
    check::<f64>();
    check::<f32>();
}

#[test]
fn relax_is_diffusers_euler_on_noise_and_on_data() {
    fn check<T: Scalar + Into<f64>>() {
        let relaxed = |[from, to]: [f64; 2], x: &mut [T], denoised: &[f64]| {
            relax(points_mut(x), points(&cast(denoised, 1.0)), T::lit(time(from)), T::lit(time(to)))
        };
        record("euler_default_data").steps(1e-6, time, |_, ends, x, output| relaxed(ends, x, output));
        let run = record("euler_karras_noise");
        run.steps(1e-6, time, |step, ends, x, noise| {
            let denoised: Vec<f64> = run.calls[step][0].iter().zip(noise).map(|(x, noise)| x - ends[0] * noise).collect();
            relaxed(ends, x, &denoised)
        });
    }
    check::<f64>();
    check::<f32>();
}

#[test]
fn relax_is_k_diffusions_euler() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        record("k_euler").steps(tolerance, time, |_, [from, to], x: &mut [T], denoised| {
            relax(points_mut(x), points(&cast(denoised, 1.0)), T::lit(time(from)), T::lit(time(to)))
        });
    }
    check::<f64>(1e-14);
    check::<f32>(1e-6);
}

#[test]
fn dpm_solver_is_k_diffusions_2m() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let run = record("k_dpmpp_2m");
        run.steps(tolerance, time, |step, [from, to], x: &mut [T], denoised| {
            let last = step.checked_sub(1).map(|last| (cast::<T>(&run.calls[last][1], 1.0), T::lit(time(run.sigmas[last]))));
            let before = last.as_ref().map(|(denoised, time)| (points(denoised), *time));
            dpm_solver(points_mut(x), points(&cast(denoised, 1.0)), before, T::lit(time(from)), T::lit(time(to)))
        });
    }
    check::<f64>(1e-13);
    check::<f32>(1e-6);
}

#[test]
fn ancestral_is_k_diffusions() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let run = record("k_euler_ancestral");
        assert_eq!(run.noise.len(), 7);
        let none = vec![0.0; 6];
        run.steps(tolerance, time, |step, [from, to], x: &mut [T], denoised| {
            let z = cast(run.noise.get(step).unwrap_or(&none), 1.0);
            let (from, to) = (T::lit(time(from)), T::lit(time(to)));
            ancestral(points_mut(x), points(&cast(denoised, 1.0)), points(&z), T::ONE, from, to)
        });
    }
    check::<f64>(1e-13);
    check::<f32>(1e-6);
}

/// Heun's method depends on the coordinates: this one runs on x itself with the noise level as time and (x - m) / sigma as velocity, which the
/// same two functions do. In flow time the correction is smaller by t / t'.
#[test]
fn heun_on_noise_levels_is_k_diffusions() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let run = record("k_heun");
        let slope = |call: usize, sigma: f64| -> Vec<T> {
            let [x, denoised] = &run.calls[call];
            x.iter().zip(denoised).map(|(x, denoised)| T::lit((x - denoised) / sigma)).collect()
        };
        for (step, ends) in run.sigmas.windows(2).enumerate() {
            let (first, [from, to]) = (slope(2 * step, ends[0]), [ends[0], ends[1]].map(T::lit));
            let mut x = cast::<T>(&run.calls[2 * step][0], 1.0);
            euler(points_mut(&mut x), points(&first), from, to).unwrap();
            if step == 7 {
                return same(&x, &run.end, 1.0, tolerance);
            }
            same(&x, &run.calls[2 * step + 1][0], 1.0, tolerance);
            heun(points_mut(&mut x), points(&first), points(&slope(2 * step + 1, ends[1])), from, to).unwrap();
            same(&x, &run.calls[2 * step + 2][0], 1.0, tolerance);
        }
    }
    check::<f64>(1e-13);
    check::<f32>(1e-6);
}

/// The correction of Heun's step in flow time is k-diffusion's times t / t'.
#[test]
fn heun_in_flow_time_differs_from_k_diffusions_by_a_known_factor() {
    let run = record("k_heun");
    for (step, ends) in run.sigmas.windows(2).enumerate().take(7) {
        let [from, to] = [time(ends[0]), time(ends[1])];
        let velocity = |call: usize, sigma: f64| -> Vec<f64> {
            let [x, denoised] = &run.calls[call];
            x.iter().zip(denoised).map(|(x, denoised)| (denoised - time(sigma) * x) / left(sigma)).collect()
        };
        let (first, second) = (velocity(2 * step, ends[0]), velocity(2 * step + 1, ends[1]));
        let euler_point: Vec<f64> = cast(&run.calls[2 * step + 1][0], to);
        let mut x = euler_point.clone();
        heun(points_mut(&mut x), points(&first), points(&second), from, to).unwrap();
        let ratio = |(x, (start, end)): (&f64, (&f64, &f64))| start + (x - start) * to / from - to * end;
        let off = x.iter().zip(euler_point.iter().zip(&run.calls[2 * step + 2][0])).map(ratio);
        assert!(off.fold(0.0f64, |worst, off| worst.max(off.abs())) < 1e-13);
    }
}
