//! The fields and the flow map of a normal law with any covariance.

use super::{angle_law, at, close, times};
use bary::flow::{Cloud, Gaussian, Method, Quantity, Summary, equal_angle, gaussian_work_len, sample, uniform};
use bary::linalg::{eigen, eigen_work_len};
use bary::noise::{Address, normals};
use bary::{Error, Outcome, Points, PointsMut, Scalar};
use proptest::prelude::*;

const MEAN: [f64; 3] = [0.5, -1.0, 0.25];
const VARIANCES: [f64; 3] = [4.0, 0.25, 0.81];

/// Three orthonormal rows: turns by `a` in the first plane, then by `b` in the last.
fn turned(a: f64, b: f64) -> Vec<f64> {
    let ((s, c), (v, u)) = (a.sin_cos(), b.sin_cos());
    vec![c, s, 0.0, -s * u, c * u, v, s * v, -c * v, u]
}

fn law<'a, T>(mean: &'a [T], variances: &'a [T], axes: Option<&'a [T]>) -> Gaussian<'a, T> {
    Gaussian { mean, variances, axes: axes.map(|axes| Points::packed(axes, mean.len()).unwrap()) }
}

fn work<T: Scalar>(d: usize) -> Vec<T> {
    vec![T::NAN; gaussian_work_len(d)]
}

/// Field and log-density at one point.
fn field<T: Scalar>(law: &Gaussian<'_, T>, x: &[T], t: T, quantity: Quantity) -> (Vec<T>, T) {
    let (mut out, mut log) = (vec![T::ZERO; x.len()], [T::ZERO]);
    let (points, x) = (PointsMut::packed(&mut out, x.len()).unwrap(), Points::packed(x, x.len()).unwrap());
    law.field(points, Some(&mut log), x, t, quantity, &mut work(x.dim().get())).unwrap();
    (out, log[0])
}

fn carried<T: Scalar>(law: &Gaussian<'_, T>, x: &[T], from: T, to: T) -> Vec<T> {
    let mut x = x.to_vec();
    let d = law.mean.len();
    law.map(PointsMut::packed(&mut x, d).unwrap(), from, to, &mut work(d)).unwrap();
    x
}

/// `sum_k levels[k] e_k e_k^T`
fn covariance(axes: &[f64], levels: &[f64]) -> Vec<f64> {
    let d = levels.len();
    let entry = |i: usize, j: usize| (0..d).map(|k| levels[k] * axes[k * d + i] * axes[k * d + j]).sum();
    (0..d * d).map(|place| entry(place / d, place % d)).collect()
}

fn times_vector(matrix: &[f64], x: &[f64]) -> Vec<f64> {
    matrix.chunks(x.len()).map(|row| row.iter().zip(x).map(|(a, b)| a * b).sum()).collect()
}

#[test]
fn an_isotropic_law_is_the_cloud_of_one_point() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let (mean, s) = (MEAN.map(T::lit), T::lit(0.7));
        let axes: Vec<T> = turned(0.4, 1.1).into_iter().map(T::lit).collect();
        let variances = [s * s; 3];
        let cloud = Cloud { points: Points::packed(&mean, 3).unwrap(), log_weights: None, s };
        let x = [0.3, 1.2, -0.8].map(T::lit);
        for t in [0.0, 0.3, 0.8, 1.0].map(T::lit) {
            for quantity in [Quantity::Velocity, Quantity::Denoiser, Quantity::Score] {
                let (want, log, divergence) = at(&cloud, &x, t, quantity);
                for axes in [None, Some(&axes[..])] {
                    let law = law(&mean, &variances, axes);
                    let (got, density) = field(&law, &x, t, quantity);
                    got.iter().zip(&want).for_each(|(&got, &want)| close(got, want.into(), tolerance));
                    close(density, log.into(), tolerance);
                    close(law.summary(t).unwrap().divergence, divergence.into(), tolerance);
                }
            }
        }
    }
    check::<f64>(1e-13);
    check::<f32>(1e-5);
}

#[test]
fn the_density_is_normal_and_the_score_its_gradient() {
    let axes = turned(0.9, -0.4);
    let law = law(&MEAN, &VARIANCES, Some(&axes));
    let x = [0.3, -0.8, 0.5];
    for t in [0.0, 0.2, 0.7, 1.0] {
        let levels = VARIANCES.map(|variance| (1.0 - t) * (1.0 - t) + t * t * variance);
        let (score, log) = field(&law, &x, t, Quantity::Score);
        // by the matrix: C score = t mean - x
        let back = times_vector(&covariance(&axes, &levels), &score);
        (0..3).for_each(|c| close(back[c], t * MEAN[c] - x[c], 1e-12));
        let quadratic: f64 = (0..3).map(|c| -score[c] * (x[c] - t * MEAN[c])).sum();
        let determinant: f64 = levels.iter().product();
        close(log, -0.5 * (quadratic + (determinant * (2.0 * std::f64::consts::PI).powi(3)).ln()), 1e-12);
        let (velocity, _) = field(&law, &x, t, Quantity::Velocity);
        let (denoised, _) = field(&law, &x, t, Quantity::Denoiser);
        for c in 0..3 {
            let moved = |h: f64| std::array::from_fn::<f64, 3, _>(|i| if i == c { x[i] + h } else { x[i] });
            let slope =
                (field(&law, &moved(1e-5), t, Quantity::Score).1 - field(&law, &moved(-1e-5), t, Quantity::Score).1) / 2e-5;
            close(slope, score[c], 1e-6);
            close(x[c] + (1.0 - t) * velocity[c], denoised[c], 1e-12);
            close(velocity[c] * t, x[c] + (1.0 - t) * score[c], 1e-12);
        }
        if t == 1.0 {
            (0..3).for_each(|c| close(velocity[c], x[c], 1e-12));
        }
    }
}

#[test]
fn the_jacobian_is_the_slope_and_its_eigenvalues_are_the_summary() {
    let axes = turned(-1.3, 0.6);
    let law = law(&MEAN, &VARIANCES, Some(&axes));
    for t in [0.0, 0.4, 0.9, 1.0] {
        let (mut rows, unit) = ([0.0; 9], [1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0]);
        let (out, directions) = (PointsMut::packed(&mut rows, 3).unwrap(), Points::packed(&unit, 3).unwrap());
        law.jacobian(out, directions, t, &mut work(3)).unwrap();
        let zero = field(&law, &[0.0; 3], t, Quantity::Velocity).0;
        for k in 0..3 {
            let moved = field(&law, &unit[3 * k..3 * k + 3], t, Quantity::Velocity).0;
            (0..3).for_each(|c| close(rows[3 * k + c], moved[c] - zero[c], 1e-12));
        }
        let (mut values, mut vectors) = ([0.0; 3], [0.0; 9]);
        let vectors = PointsMut::packed(&mut vectors, 3).unwrap();
        eigen(&mut values, vectors, Points::packed(&rows, 3).unwrap(), &mut vec![0.0; eigen_work_len(3)]).unwrap();
        let Summary { divergence, posterior_trace, largest_eigenvalue } = law.summary(t).unwrap();
        close(divergence, values.iter().sum(), 1e-12);
        close(largest_eigenvalue, values[0], 1e-12);
        // Cov[data | x] = ((1-t)^2 / t) (I + (1-t) J), but at 0
        let trace = if t > 0.0 { (1.0 - t) * (1.0 - t) / t * (3.0 + (1.0 - t) * divergence) } else { VARIANCES.iter().sum() };
        close(posterior_trace, trace, 1e-12);
    }
}

/// A run on the law's velocity from x.
fn run(law: &Gaussian<'_, f64>, x: &[f64], grid: &[f64], method: Method) -> Vec<f64> {
    let (d, mut x) = (law.mean.len(), x.to_vec());
    let (mut drive, mut scratch) = (vec![0.0; 2 * x.len()], work(d));
    let field = |out: PointsMut<'_, f64>, x: Points<'_, f64>, t: f64| {
        law.field(out, None, x, t, Quantity::Velocity, &mut scratch)?;
        Ok(Outcome::Done)
    };
    let points = PointsMut::packed(&mut x, d).unwrap();
    let done = sample(points, grid, method, field, |_, _, _| Ok(Outcome::Done), &mut drive);
    assert_eq!(done, Ok(Outcome::Done));
    x
}

/// Euler's law of W2: |g - s| along each axis, whatever the axes; and the same by the recursion of matrices M := (I + dt J) M.
#[test]
fn eulers_error_is_the_angle_law_along_each_axis() {
    let axes = turned(0.7, 0.3);
    let law = law(&MEAN, &VARIANCES, Some(&axes));
    for steps in [1, 2, 10, 37] {
        for grid in [times(steps + 1, uniform::<f64>), times(steps + 1, |t| equal_angle(t, 0.9))] {
            let factors = VARIANCES.map(|variance| angle_law(variance.sqrt(), &grid));
            let mut product = vec![1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0];
            for step in grid.windows(2) {
                let pushed = |row: &[f64]| {
                    let mut out = row.to_vec();
                    let points = PointsMut::packed(&mut out, 3).unwrap();
                    law.jacobian(points, Points::packed(row, 3).unwrap(), step[0], &mut work(3)).unwrap();
                    out.iter().zip(row).map(|(v, x)| x + (step[1] - step[0]) * v).collect::<Vec<_>>()
                };
                product = product.chunks(3).flat_map(pushed).collect();
            }
            let want = covariance(&axes, &factors);
            (0..9).for_each(|place| assert!((product[place] - want[place]).abs() < 1e-12));
            let z = [0.8, -0.3, 1.7];
            let (got, moved) = (run(&law, &z, &grid, Method::Euler), times_vector(&want, &z));
            (0..3).for_each(|c| assert!((got[c] - MEAN[c] - moved[c]).abs() < 1e-12));
        }
    }
}

#[test]
fn the_map_is_the_limit_of_fine_steps_and_can_be_undone() {
    let axes = turned(0.2, 2.0);
    for law in [law(&MEAN, &VARIANCES, Some(&axes)), law(&MEAN, &VARIANCES, None)] {
        let z = [0.8, -0.3, 1.7, 0.4, 1.0, -2.0];
        let exact = carried(&law, &z, 0.0, 1.0);
        let [coarse, fine] = [501, 1001].map(|len| run(&law, &z, &times(len, uniform::<f64>), Method::Heun));
        for c in 0..6 {
            let (before, after) = (coarse[c] - exact[c], fine[c] - exact[c]);
            // of second order: a quarter
            assert!(after.abs() < 1e-5 && (before / after - 4.0).abs() < 0.1, "{before} and {after}");
        }
        let halfway = carried(&law, &carried(&law, &z, 0.0, 0.35), 0.35, 1.0);
        let back = carried(&law, &exact, 1.0, 0.0);
        (0..6).for_each(|c| close(halfway[c], exact[c], 1e-13));
        (0..6).for_each(|c| close(back[c], z[c], 1e-13));
    }
    let flat = [4.0f64, 0.0];
    assert_eq!(carried(&law(&[1.0, 2.0], &flat, None), &[0.5, 9.0], 0.0, 1.0), [2.0, 2.0]);
}

/// O1.7: along the flow the divergence adds up to the logarithm of the map's determinant, the sum of ln s.
#[test]
fn the_divergence_adds_up_to_the_determinant() {
    let law = law(&MEAN, &VARIANCES, None);
    let steps = 20_000;
    let middle = |k: i32| law.summary((f64::from(k) + 0.5) / f64::from(steps)).unwrap().divergence / f64::from(steps);
    let want: f64 = VARIANCES.iter().map(|variance| 0.5 * variance.ln()).sum();
    let got: f64 = (0..steps).map(middle).sum();
    assert!((got - want).abs() < 1e-7, "{got} for {want}");
}

#[test]
fn a_full_covariance_by_its_eigenvectors() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        // covariance of an autoregression, 0.6^|i - j|; samples of the map have it, in the sense that J of the map is its root
        let d = 5usize;
        let sigma: Vec<T> = (0..d * d).map(|k| T::lit(0.6f64.powi((k / d).abs_diff(k % d) as i32))).collect();
        let (mut values, mut vectors) = (vec![T::ZERO; d], vec![T::ZERO; d * d]);
        let rows = PointsMut::packed(&mut vectors, d).unwrap();
        eigen(&mut values, rows, Points::packed(&sigma, d).unwrap(), &mut vec![T::ZERO; eigen_work_len(d)]).unwrap();
        let mean = vec![T::lit(0.5); d];
        let law = law(&mean, &values, Some(&vectors));
        let unit: Vec<T> = (0..d * d).map(|k| if k / d == k % d { T::ONE } else { T::ZERO }).collect();
        let root = carried(&law, &unit, T::ZERO, T::ONE);
        let at = |i: usize, c: usize| root[i * d + c].into() - 0.5;
        for i in 0..d {
            for j in 0..d {
                let square: f64 = (0..d).map(|c| at(i, c) * at(j, c)).sum();
                assert!((square - sigma[i * d + j].into()).abs() < tolerance);
            }
        }
    }
    check::<f64>(1e-14);
    check::<f32>(3e-6);
}

/// Rounding leaves eigenvalues of a singular covariance on either side of 0.
#[test]
fn a_singular_covariance_by_its_eigenvectors() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        let mut below = 0;
        for seed in 0..200 {
            // rank 1: all along one line
            let mut along = [T::ZERO; 3];
            normals(PointsMut::packed(&mut along, 3).unwrap(), Address { seed, ..Address::default() }, 0).unwrap();
            let sigma: Vec<T> = (0..9).map(|k| along[k / 3] * along[k % 3]).collect();
            let (mut values, mut vectors) = ([T::ZERO; 3], [T::ZERO; 9]);
            let rows = PointsMut::packed(&mut vectors, 3).unwrap();
            eigen(&mut values, rows, Points::packed(&sigma, 3).unwrap(), &mut [T::ZERO; 9]).unwrap();
            below += usize::from(values[2] < T::ZERO);
            let (mean, x) = (MEAN.map(T::lit), [0.3, 1.2, -0.8].map(T::lit));
            let (raw, flat) = (law(&mean, &values, Some(&vectors)), values.map(|v| v.max(T::ZERO)));
            let settled = law(&mean, &flat, Some(&vectors));
            assert_eq!(field(&raw, &x, T::lit(0.7), Quantity::Score), field(&settled, &x, T::lit(0.7), Quantity::Score));
            assert_eq!(raw.summary(T::lit(0.7)), settled.summary(T::lit(0.7)));
            let end = carried(&raw, &x, T::ZERO, T::ONE);
            assert_eq!(end, carried(&settled, &x, T::ZERO, T::ONE));
            // the map ends on the line, x its coordinate along it
            let length: f64 = along.iter().map(|&a| a.into() * a.into()).sum::<f64>().sqrt();
            let place: f64 = along.iter().zip(&x).map(|(&a, &x)| a.into() * x.into()).sum::<f64>() / length;
            for (c, &end) in end.iter().enumerate() {
                assert!((end.into() - MEAN[c] - place * along[c].into()).abs() < tolerance * (1.0 + length));
            }
        }
        assert!(below > 20, "{below} of 200 have a value below 0");
        // and no further
        let mean = [T::ZERO; 2];
        let at = |low: f64| law(&mean, &[T::ONE, T::lit(low) * T::EPSILON], None).summary(T::lit(0.5)).map(drop);
        assert_eq!((at(-2.0), at(-2.1)), (Ok(()), Err(Error::Parameter)));
        assert_eq!(law(&mean[..1], &[-T::MIN_POSITIVE], None).summary(T::lit(0.5)), Err(Error::Parameter));
    }
    check::<f64>(1e-7);
    check::<f32>(2e-3);
}

#[test]
fn a_row_has_the_same_bits_in_any_batch_and_nan_stays_in_it() {
    let axes: Vec<f32> = turned(0.5, 0.1).into_iter().map(|x| x as f32).collect();
    let (mean, variances) = (MEAN.map(|x| x as f32), VARIANCES.map(|x| x as f32));
    let law = law(&mean, &variances, Some(&axes));
    let mut x = vec![0.0f32; 21];
    normals(PointsMut::packed(&mut x, 3).unwrap(), Address { seed: 3, ..Address::default() }, 0).unwrap();
    x[4] = f32::NAN;
    let mut out = vec![7.0f32; 7 * 4];
    law.field(
        PointsMut::new(&mut out, 7, 3, 4).unwrap(),
        None,
        Points::packed(&x, 3).unwrap(),
        0.4,
        Quantity::Velocity,
        &mut work(3),
    )
    .unwrap();
    for (i, row) in x.chunks(3).enumerate() {
        let alone = field(&law, row, 0.4, Quantity::Velocity).0;
        assert!(i == 1 && alone.iter().all(|x| x.is_nan()) || out[4 * i..4 * i + 3] == alone[..]);
        assert_eq!(out[4 * i + 3], 7.0);
    }
}

#[test]
fn bad_laws_touch_nothing() {
    let try_field = |mean: &[f32], variances: &[f32], axes: Option<&[f32]>, t: f32, log: usize, len: usize| {
        let (mut out, mut density) = ([7.0f32; 4], vec![7.0; log]);
        let law = Gaussian { mean, variances, axes: axes.map(|axes| Points::packed(axes, 2).unwrap()) };
        let x = [0.5; 4];
        let points = PointsMut::packed(&mut out, 2).unwrap();
        let result =
            law.field(points, Some(&mut density), Points::packed(&x, 2).unwrap(), t, Quantity::Score, &mut vec![0.0; len]);
        assert!(result.is_ok() || out.iter().chain(&density).all(|&x| x == 7.0));
        result
    };
    let (one, unit) = ([1.0f32; 2], [1.0f32, 0.0, 0.0, 1.0]);
    assert_eq!(try_field(&one, &one, Some(&unit), 0.5, 2, 6), Ok(()));
    assert_eq!(try_field(&one, &one, None, 0.5, 2, 5), Err(Error::Scratch));
    assert_eq!(try_field(&one, &one, None, 0.5, 1, 6), Err(Error::Length));
    assert_eq!(try_field(&one[..1], &one, None, 0.5, 2, 6), Err(Error::Shape));
    assert_eq!(try_field(&one, &one[..1], None, 0.5, 2, 6), Err(Error::Shape));
    assert_eq!(try_field(&one, &one, Some(&unit[..2]), 0.5, 2, 6), Err(Error::Shape));
    assert_eq!(try_field(&one, &[1.0, -1.0], None, 0.5, 2, 6), Err(Error::Parameter));
    assert_eq!(try_field(&one, &[1.0, f32::NAN], None, 0.5, 2, 6), Err(Error::NonFinite));
    assert_eq!(try_field(&[f32::INFINITY, 0.0], &one, None, 0.5, 2, 6), Err(Error::NonFinite));
    assert_eq!(try_field(&one, &one, Some(&[1.0, 0.0, f32::NAN, 1.0]), 0.5, 2, 6), Err(Error::NonFinite));
    assert_eq!(try_field(&one, &[1.0, f32::MAX], None, 0.5, 2, 6), Err(Error::Range));
    assert_eq!(try_field(&one, &[1.0, 1e-44], None, 1.0, 2, 6), Err(Error::Range));
    for t in [-0.1, 1.1, f32::NAN] {
        assert_eq!(try_field(&one, &one, None, t, 2, 6), Err(Error::Parameter));
        assert_eq!(law(&one, &one, None).summary(t), Err(Error::Parameter));
    }
    assert_eq!(try_field(&one, &[1.0, 0.0], None, 1.0, 2, 6), Err(Error::Parameter));
    let mut x = [7.0f32; 2];
    let flat = [1.0f32, 0.0];
    for (from, to) in [(1.0, 0.5), (0.5, 1.5), (f32::NAN, 1.0)] {
        let points = PointsMut::packed(&mut x, 2).unwrap();
        assert_eq!(law(&one, &flat, None).map(points, from, to, &mut work(2)), Err(Error::Parameter));
    }
    assert_eq!((x, law::<f32>(&[], &[], None).summary(0.5)), ([7.0; 2], Err(Error::Shape)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn the_field_turns_with_the_law(t in 0.0..1.0f64, a in 0.0..6.0f64, b in 0.0..6.0f64, x in prop::array::uniform3(-2.0..2.0f64), low in 0.01..2.0f64) {
        let (turn, variances) = (turned(a, b), [low, 1.0, 3.0]);
        let mean = times_vector(&turn, &MEAN);
        // the rows of the turned axes are the columns of the turn
        let axes: Vec<f64> = (0..9).map(|k| turn[k % 3 * 3 + k / 3]).collect();
        for quantity in [Quantity::Velocity, Quantity::Denoiser, Quantity::Score] {
            let (plain, log) = field(&law(&MEAN, &variances, None), &x, t, quantity);
            let (other, turned_log) = field(&law(&mean, &variances, Some(&axes)), &times_vector(&turn, &x), t, quantity);
            let size = 1.0 + plain.iter().map(|x| x.abs()).fold(0.0, f64::max);
            for (a, b) in times_vector(&turn, &plain).into_iter().zip(other) {
                prop_assert!((a - b).abs() < 1e-11 * size / low.min(1.0));
            }
            prop_assert!((log - turned_log).abs() < 1e-11 * (1.0 + log.abs()) / low.min(1.0));
        }
    }
}
