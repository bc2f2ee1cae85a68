//! More schedules, shifts, and the conventions of other samplers and networks.

use super::{all_close, close, times};
use bary::flow::{self, Network, Quantity};
use bary::noise::{Address, normals};
use bary::{Error, Points, PointsMut, Result, Scalar};
use proptest::prelude::*;

#[test]
fn golden_exponential_and_cosine() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        // sigma 8, 4, 2, 1, 0.5, then 0
        let want = [1.0 / 9.0, 0.2, 1.0 / 3.0, 0.5, 2.0 / 3.0, 1.0];
        all_close(&times::<T>(6, |t| flow::exponential(t, T::lit(0.5), T::lit(8.0))), &want, tolerance);
        // alpha and sigma of Nichol and Dhariwal: cos and sin of (pi/2) (u + offset)/(1 + offset), u the fraction of noise
        let cosine = |k: f64| {
            let angle = std::f64::consts::FRAC_PI_2 * (1.0 - k / 4.0 + 0.008) / 1.008;
            angle.cos() / (angle.cos() + angle.sin())
        };
        let want = [0.0, cosine(1.0), cosine(2.0), cosine(3.0), 1.0];
        all_close(&times::<T>(5, |t| flow::cosine(t, T::lit(0.008))), &want, tolerance);
    }
    check::<f64>(1e-12);
    check::<f32>(2e-6);
    assert_eq!(times::<f64>(9, |t| flow::cosine(t, 0.0)), times(9, |t| flow::equal_angle(t, 1.0)));
}

#[test]
fn exponential_is_the_limit_of_karras() {
    let limit = times::<f64>(10, |t| flow::exponential(t, 0.01, 50.0));
    let far = times(10, |t| flow::karras(t, 0.01, 50.0, 1e7));
    limit.iter().zip(far).for_each(|(a, b)| assert!((a - b).abs() < 1e-6, "{a} and {b}"));
}

#[test]
fn bad_schedules_touch_nothing() {
    let mut t = [7.0f32; 3];
    assert_eq!(flow::exponential(&mut t, 2.0, 1.0), Err(Error::Parameter));
    assert_eq!(flow::exponential(&mut t, 0.0, 1.0), Err(Error::Parameter));
    assert_eq!(flow::exponential(&mut t[..1], 1.0, 2.0), Err(Error::Length));
    assert_eq!(flow::exponential(&mut t, 1e-38, 2e-38), Err(Error::Range));
    assert_eq!(flow::cosine(&mut t, -0.1), Err(Error::Parameter));
    assert_eq!(flow::cosine(&mut t, f32::NAN), Err(Error::Parameter));
    assert_eq!(flow::cosine(&mut t[..0], 0.0), Err(Error::Length));
    assert_eq!(flow::cosine(&mut t, 3e38), Ok(()), "nearly all is left to the last step");
    let mut t = [7.0f32; 3];
    assert_eq!(flow::shift(&mut t, 2.0), Err(Error::Times));
    assert_eq!(t, [7.0; 3]);
    for (mut t, shift, error) in [
        ([0.0, 0.5, 0.5], 2.0, Error::Times),
        ([0.0, f32::NAN, 0.5], 2.0, Error::Times),
        ([0.0, 0.5, 1.5], 2.0, Error::Times),
        ([0.0, 0.5, 0.25], 2.0, Error::Times),
        ([0.0, 0.5, 1.0], 0.0, Error::Parameter),
        ([0.0, 0.5, 1.0], f32::INFINITY, Error::Parameter),
        ([0.25, 0.5, 1.0], 1e-30, Error::Range),
    ] {
        let before = t.map(f32::to_bits);
        assert_eq!(flow::shift(&mut t, shift), Err(error));
        assert_eq!(t.map(f32::to_bits), before);
    }
}

#[test]
fn a_shift_moves_any_schedule() {
    let mut grid = times::<f64>(9, flow::uniform);
    flow::shift(&mut grid, 3.0).unwrap();
    assert_eq!(grid, times(9, |t| flow::shifted(t, 3.0)));
    flow::shift(&mut grid, 1.0 / 3.0).unwrap();
    all_close(&grid[1..], &times::<f64>(9, flow::uniform)[1..], 1e-15);
    // a step of churn: sigma becomes (1 + gamma) sigma
    let mut one = [0.2];
    flow::shift(&mut one, 1.41).unwrap();
    close(one[0], 1.0 / (1.0 + 1.41 * 4.0), 1e-15);
    let mut falling = [1.0, 0.5, 0.0];
    flow::shift(&mut falling, 3.0).unwrap();
    assert_eq!(falling, [1.0, 0.25, 0.0]);
    flow::shift::<f64>(&mut [], 3.0).unwrap();
}

#[test]
fn shifts_of_resolutions_are_those_of_image_models() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let shift =
            |tokens| flow::resolution_shift::<T>(T::lit(tokens), T::lit(256.0), T::lit(4096.0), T::lit(0.5), T::lit(1.15));
        close(shift(256.0).unwrap(), 0.5f64.exp(), tolerance);
        close(shift(4096.0).unwrap(), 1.15f64.exp(), tolerance);
        // diffusers: m = (max - base)/(4096 - 256), b = base - 256 m, mu = 1024 m + b
        let m = (1.15 - 0.5) / (4096.0 - 256.0);
        close(shift(1024.0).unwrap(), (1024.0 * m + 0.5 - 256.0 * m).exp(), tolerance);
        assert_eq!(shift(1e7), Err(Error::Range));
    }
    check::<f64>(1e-14);
    check::<f32>(1e-6);
    assert_eq!(flow::resolution_shift(1.0, 2.0, 2.0, 0.5, 1.0), Err(Error::Parameter));
    assert_eq!(flow::resolution_shift(1.0, 2.0, 3.0, f64::NAN, 1.0), Err(Error::Parameter));
}

#[test]
fn schedules_of_the_caller_are_checked() {
    assert_eq!(flow::check_times(&[0.0, 0.1, 0.5]), Ok(()));
    for outside in [[0.0, 0.1, 5.0], [-0.1, 0.5, 1.0], [1.0, 0.5, -0.1]] {
        assert_eq!(flow::check_times(&outside), Err(Error::Times));
    }
    assert_eq!(flow::check_times(&[1.0f32, 0.0]), Ok(()));
    assert_eq!(flow::check_times(&[0.0]), Err(Error::Length));
    assert_eq!(flow::check_times(&[0.0, 0.0]), Err(Error::Times));
    assert_eq!(flow::check_times(&[0.0, f32::INFINITY]), Err(Error::Times));
}

type Conversion<T> = fn(&mut [T], &[T]) -> Result<()>;

/// Each conversion to times, its inverse, and inputs.
fn pairs<T: Scalar>() -> [(Conversion<T>, Conversion<T>, [f64; 5]); 3] {
    [
        (flow::times_of_sigmas, flow::sigmas_of_times, [0.0, 80.0, 0.002, 1.0, 1e4]),
        (flow::times_of_alphas, flow::alphas_of_times, [0.0, 1.0, 0.6, 0.01, 0.99]),
        (flow::times_of_diffusion, flow::diffusion_of_times, [0.0, 3.0, 0.01, 1.0, 7.0]),
    ]
}

#[test]
fn conversions_undo_each_other() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        for (to, from, inputs) in pairs::<T>() {
            let given = inputs.map(T::lit);
            let (mut t, mut back) = ([T::ZERO; 5], [T::ZERO; 5]);
            to(&mut t, &given).unwrap();
            from(&mut back, &t).unwrap();
            for ((&back, want), &t) in back.iter().zip(inputs).zip(&t) {
                // 1 - t keeps an absolute error of eps
                let lost: f64 = 1.0 / (1.0 - t.into()).max(tolerance * tolerance).min(1.0);
                assert!((back.into() - want).abs() <= tolerance * (want + want.min(1.0) * lost), "{back:?} for {want}");
            }
        }
    }
    check::<f64>(1e-13);
    check::<f32>(1e-5);
}

#[test]
fn golden_conversions() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let one = |f: Conversion<T>, x: f64| {
            let mut out = [T::ZERO];
            f(&mut out, &[T::lit(x)]).unwrap();
            out[0]
        };
        close(one(flow::times_of_sigmas, 3.0), 0.25, tolerance);
        close(one(flow::sigmas_of_times, 0.25), 3.0, tolerance);
        close(one(flow::times_of_alphas, 0.6), 3.0 / 7.0, tolerance);
        close(one(flow::alphas_of_times, 3.0 / 7.0), 0.6, tolerance);
        // e^-tau = 0.6
        close(one(flow::times_of_diffusion, -(0.6f64.ln())), 3.0 / 7.0, tolerance);
        close(one(flow::diffusion_of_times, 3.0 / 7.0), -(0.6f64.ln()), tolerance);
        close(one(flow::diffusion_of_times, 1.0), 0.0, tolerance);
    }
    check::<f64>(1e-14);
    check::<f32>(1e-6);
}

#[test]
fn bad_conversions_touch_nothing() {
    for (to, from, _) in pairs::<f32>() {
        for function in [to, from] {
            let mut out = [7.0; 2];
            assert_eq!(function(&mut out, &[0.5]), Err(Error::Shape));
            assert_eq!(function(&mut out, &[0.5, f32::NAN]), Err(Error::NonFinite));
            assert_eq!(function(&mut out, &[0.5, f32::INFINITY]), Err(Error::NonFinite));
            assert_eq!(function(&mut out, &[0.5, -0.1]), Err(Error::Parameter));
            assert_eq!(out, [7.0; 2]);
            assert_eq!(function(&mut [], &[]), Ok(()));
        }
    }
    let mut out = [7.0f32; 2];
    for function in [flow::sigmas_of_times, flow::diffusion_of_times] {
        assert_eq!(function(&mut out, &[0.5, 0.0]), Err(Error::Range));
    }
    for function in [flow::sigmas_of_times, flow::diffusion_of_times, flow::alphas_of_times, flow::times_of_alphas] {
        assert_eq!(function(&mut out, &[0.5, 1.1]), Err(Error::Parameter));
    }
    assert_eq!(out, [7.0; 2]);
}

/// A path a X_1 + b Z, the mean of X_1 and Z given its points, by the closed form of a cloud in flow time.
struct Path {
    a: f64,
    b: f64,
    x: Vec<f64>,
    data: Vec<f64>,
    noise: Vec<f64>,
}

fn path(a: f64, b: f64) -> Path {
    let (mut points, mut x) = (vec![0.0; 24], vec![0.0; 12]);
    normals(PointsMut::packed(&mut points, 3).unwrap(), Address { seed: 71, ..Address::default() }, 0).unwrap();
    normals(PointsMut::packed(&mut x, 3).unwrap(), Address { seed: 72, ..Address::default() }, 0).unwrap();
    let cloud = flow::Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: None, s: 0.3 };
    let mut inside = x.clone();
    flow::scale(PointsMut::packed(&mut inside, 3).unwrap(), 1.0 / (a + b)).unwrap();
    let mut data = Vec::new();
    for point in inside.chunks(3) {
        data.extend(super::at(&cloud, point, a / (a + b), Quantity::Denoiser).0);
    }
    let noise = x.iter().zip(&data).map(|(x, m)| (x - a * m) / b).collect();
    Path { a, b, x, data, noise }
}

#[test]
fn every_network_gives_the_same_denoised_points() {
    for (a, b) in [(0.7, 0.3), (1.0, 2.5), (0.8, 0.6), (0.1, 0.994_987_437_106_62)] {
        let Path { x, data, noise, .. } = path(a, b);
        let predicted = |network| -> Vec<f64> {
            let pairs = data.iter().zip(&noise);
            match network {
                Network::Noise => noise.clone(),
                Network::Score => noise.iter().map(|z| -z / b).collect(),
                Network::Flow => pairs.map(|(m, z)| m - z).collect(),
                Network::FlowToNoise => pairs.map(|(m, z)| z - m).collect(),
                Network::V => pairs.map(|(m, z)| a * z - b * m).collect(),
            }
        };
        for network in [Network::Noise, Network::Score, Network::Flow, Network::FlowToNoise, Network::V] {
            let mut p = predicted(network);
            flow::denoised(PointsMut::packed(&mut p, 3).unwrap(), Points::packed(&x, 3).unwrap(), network, a, b).unwrap();
            p.iter().zip(&data).for_each(|(&p, &m)| assert!((p - m).abs() < 1e-13 / a, "{network:?}: {p} for {m}"));
            let mut narrow: Vec<f32> = predicted(network).iter().map(|&p| p as f32).collect();
            let x: Vec<f32> = x.iter().map(|&x| x as f32).collect();
            let points = PointsMut::packed(&mut narrow, 3).unwrap();
            flow::denoised(points, Points::packed(&x, 3).unwrap(), network, a as f32, b as f32).unwrap();
            narrow.iter().zip(&data).for_each(|(&p, &m)| assert!((f64::from(p) - m).abs() < 2e-6 / a));
        }
    }
}

#[test]
fn the_score_of_a_path_is_that_of_the_cloud() {
    let Path { a, b, x, noise, .. } = path(0.7, 0.3);
    let mut points = vec![0.0; 24];
    normals(PointsMut::packed(&mut points, 3).unwrap(), Address { seed: 71, ..Address::default() }, 0).unwrap();
    let cloud = flow::Cloud { points: Points::packed(&points, 3).unwrap(), log_weights: None, s: 0.3 };
    let score = super::at(&cloud, &x[..3], a, Quantity::Score).0;
    all_close(&score, &noise[..3].iter().map(|z| -z / b).collect::<Vec<_>>(), 1e-11);
}

#[test]
fn bad_predictions_touch_nothing() {
    let x = [1.0f32, 2.0];
    let run = |network, a, b| {
        let mut p = [7.0, 8.0];
        let result = flow::denoised(PointsMut::packed(&mut p, 2).unwrap(), Points::packed(&x, 2).unwrap(), network, a, b);
        assert!(result.is_ok() || p == [7.0, 8.0]);
        result
    };
    for network in [Network::Noise, Network::Score, Network::Flow, Network::FlowToNoise, Network::V] {
        for (a, b) in [(f32::NAN, 0.5), (0.5, f32::INFINITY), (-0.5, 0.5), (0.5, -0.5), (0.0, 0.0)] {
            assert_eq!(run(network, a, b), Err(Error::Parameter));
        }
        assert_eq!(run(network, 1.0, 0.0), Ok(()));
    }
    assert_eq!(run(Network::Noise, 0.0, 1.0), Err(Error::Parameter));
    assert_eq!(run(Network::Flow, 0.0, 1.0), Ok(()));
    assert_eq!(run(Network::Noise, 1e-30, 1e30), Err(Error::Range));
    // a divisor beyond the largest number would leave nothing of p and x, one below the smallest too few digits
    for (network, level) in
        [(Network::Flow, 3e38), (Network::FlowToNoise, 3e38), (Network::V, 2e19), (Network::V, 1e-20), (Network::Noise, 1e-39)]
    {
        assert_eq!(run(network, level, level), Err(Error::Range), "{network:?} {level}");
    }
    assert_eq!(run(Network::Flow, 1e38, 1e38), Ok(()));
    assert_eq!(run(Network::V, 1e19, 1e-20), Ok(()));
    let mut p = [7.0f32; 4];
    let wide = PointsMut::packed(&mut p, 4).unwrap();
    assert_eq!(flow::denoised(wide, Points::packed(&x, 2).unwrap(), Network::V, 1.0, 1.0), Err(Error::Shape));
    assert_eq!(flow::scale(PointsMut::packed(&mut p, 2).unwrap(), f32::NAN), Err(Error::Parameter));
    assert_eq!(p, [7.0; 4]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn more_grids_increase_and_end_at_one(steps in 1usize..400, low in 0.001f32..1.0, ratio in 1.1f32..1e4, offset in 0.0f32..0.5, by in 0.1f32..10.0) {
        let mut moved = times(steps + 1, flow::uniform);
        flow::shift(&mut moved, by).unwrap();
        for grid in [times(steps + 1, |t| flow::exponential(t, low, low * ratio)), times(steps + 1, |t| flow::cosine(t, offset)), moved] {
            prop_assert!(grid.windows(2).all(|t| t[0] < t[1]));
            prop_assert_eq!(grid[steps], 1.0);
        }
    }
}
