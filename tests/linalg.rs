//! The room `linalg`: eigenvalues, eigenvectors and triangular factors against closed forms, and back to the matrix.
#![allow(clippy::disallowed_methods, reason = "std's functions are the reference")]

use bary::linalg::{cholesky, eigen, eigen_work_len};
use bary::{Error, Points, PointsMut, Result, Scalar};
use proptest::prelude::*;
use std::f64::consts::PI;

/// Values and vectors of a packed matrix.
fn decompose<T: Scalar>(a: &[T], d: usize) -> Result<(Vec<T>, Vec<T>)> {
    let (mut values, mut vectors) = (vec![T::ZERO; d], vec![T::ZERO; d * d]);
    let mut work = vec![T::NAN; eigen_work_len(d)];
    eigen(&mut values, PointsMut::packed(&mut vectors, d)?, Points::packed(a, d)?, &mut work)?;
    Ok((values, vectors))
}

fn matrix<T: Scalar>(d: usize, entry: impl Fn(usize, usize) -> f64) -> Vec<T> {
    (0..d * d).map(|k| T::lit(entry(k / d, k % d))).collect()
}

fn largest<T: Scalar + Into<f64>>(a: &[T]) -> f64 {
    a.iter().map(|&x| x.into().abs()).fold(0.0, f64::max)
}

/// Values decrease, vectors are signed and orthonormal, and both give the matrix back, to `tolerance` times d epsilon. The worst of these.
fn check<T: Scalar + Into<f64>>(a: &[T], d: usize, tolerance: f64) -> Vec<T> {
    let (values, vectors) = decompose(a, d).unwrap();
    assert!(values.windows(2).all(|pair| pair[0] >= pair[1]));
    let unit = T::EPSILON.into() * d as f64;
    let at = |k: usize, c: usize| -> f64 { vectors[k * d + c].into() };
    for i in 0..d {
        let top = (0..d).fold(0, |top, c| if at(i, c).abs() > at(i, top).abs() { c } else { top });
        assert!(at(i, top) > 0.0, "row {i} has the wrong sign");
        for j in 0..d {
            let product: f64 = (0..d).map(|c| at(i, c) * at(j, c)).sum();
            let apart = (product - f64::from(i == j)).abs() / unit;
            assert!(apart <= tolerance, "vectors {i}, {j}: {apart} d epsilon");
            let sum: f64 = (0..d).map(|k| values[k].into() * at(k, i) * at(k, j)).sum();
            let want: f64 = a[i.max(j) * d + i.min(j)].into();
            let off = (sum - want).abs() / (unit * largest(a).max(1e-300));
            assert!(off <= tolerance, "entry {i}, {j}: {off} d epsilon of the largest");
        }
    }
    values
}

fn close<T: Scalar + Into<f64>>(got: &[T], want: &[f64], scale: f64, tolerance: f64) {
    assert_eq!(got.len(), want.len());
    for (&got, want) in got.iter().zip(want) {
        let got: f64 = got.into();
        assert!((got - want).abs() <= tolerance * T::EPSILON.into() * scale, "{got} for {want}");
    }
}

#[test]
fn two_and_three_dimensions_in_closed_form() {
    fn run<T: Scalar + Into<f64>>() {
        // 2 x 2: the mean plus and minus the radius
        let values = check::<T>(&matrix(2, |i, j| [[2.0, 1.5], [1.5, -0.5]][i][j]), 2, 2.0);
        let radius = (1.25f64 * 1.25 + 1.5 * 1.5).sqrt();
        close(&values, &[0.75 + radius, 0.75 - radius], 3.0, 4.0);
        // 2 I + the path of three: 2 + sqrt 2, 2, 2 - sqrt 2
        let path = |i: usize, j: usize| if i == j { 2.0 } else { f64::from(i.abs_diff(j) == 1) };
        close(&check::<T>(&matrix(3, path), 3, 2.0), &[2.0 + 2f64.sqrt(), 2.0, 2.0 - 2f64.sqrt()], 4.0, 4.0);
        let (_, vectors) = decompose::<T>(&matrix(2, |i, j| [[1.0, 2.0], [2.0, 1.0]][i][j]), 2).unwrap();
        let half = 0.5f64.sqrt();
        close(&vectors, &[half, half, half, -half], 1.0, 2.0);
    }
    run::<f32>();
    run::<f64>();
}

#[test]
fn toeplitz_hilbert_and_repeated_eigenvalues() {
    fn run<T: Scalar + Into<f64>>() {
        for d in [1, 2, 7, 33] {
            // a on the diagonal, b beside it: a + 2 b cos(k pi / (d + 1))
            let beside = |i: usize, j: usize| if i == j { 0.5 } else { -0.75 * f64::from(i.abs_diff(j) == 1) };
            let want: Vec<f64> = (1..=d).map(|k| 0.5 + 1.5 * (k as f64 * PI / (d as f64 + 1.0)).cos()).collect();
            close(&check::<T>(&matrix(d, beside), d, 4.0), &want, 2.0, 2.0 * d as f64);
            // all ones plus the unit matrix: d + 1 once, 1 for the rest
            let ones: Vec<f64> = (0..d).map(|k| if k == 0 { d as f64 + 1.0 } else { 1.0 }).collect();
            close(&check::<T>(&matrix(d, |i, j| 1.0 + f64::from(i == j)), d, 4.0), &ones, d as f64, 4.0 * d as f64);
        }
        // trace and determinant of Hilbert's matrix of 4 are 176/105 and 1/6048000; its largest eigenvalue is known
        let hilbert = check::<T>(&matrix(4, |i, j| 1.0 / (i + j + 1) as f64), 4, 4.0);
        let trace: f64 = hilbert.iter().map(|&x| x.into()).sum();
        close(&[hilbert[0]], &[1.500_214_280_059_242_8], 1.5, 8.0);
        assert!((trace - 176.0 / 105.0).abs() < 20.0 * T::EPSILON.into());
    }
    run::<f32>();
    run::<f64>();
}

#[test]
fn diagonal_and_zero_matrices_are_exact() {
    let diagonal: Vec<f32> = matrix(4, |i, j| if i == j { [2.0, -3.0, 5.0, 2.0][i] } else { 0.0 });
    let (values, vectors) = decompose(&diagonal, 4).unwrap();
    assert_eq!(values, [5.0, 2.0, 2.0, -3.0]);
    let rows: Vec<usize> = vectors.chunks(4).map(|row| row.iter().position(|&x| x == 1.0).unwrap()).collect();
    assert_eq!(rows, [2, 0, 3, 1], "of equal values the first stays first");
    let (values, vectors) = decompose(&[0.0f64; 9], 3).unwrap();
    assert_eq!((values, vectors), (vec![0.0; 3], matrix(3, |i, j| f64::from(i == j))));
    assert_eq!(decompose(&[-7.0f32], 1), Ok((vec![-7.0], vec![1.0])));
}

#[test]
fn small_eigenvalues_of_graded_matrices_keep_their_digits() {
    fn run<T: Scalar + Into<f64>>(grade: f64) {
        // D (I + ones) D / 2, D = diag(1, g): the determinant is 3/4 g^2, and the root of the quadratic by the stable formula
        let (first, off, last) = (1.0, 0.5 * grade, grade * grade);
        let values = check::<T>(&matrix(2, |i, j| [[first, off], [off, last]][i][j]), 2, 2.0);
        let large = 0.5 * (first + last) + (0.25 * (first - last) * (first - last) + off * off).sqrt();
        close(&values[1..], &[(first * last - off * off) / large], last, 4.0);
    }
    for grade in [0.5f64.powi(4), 0.5f64.powi(12), 0.5f64.powi(30)] {
        run::<f32>(grade);
        run::<f64>(grade);
    }
}

#[test]
fn any_scale_that_fits_gives_the_same_vectors() {
    let entry = |i: usize, j: usize| 1.0 / (1.0 + (i * j) as f64) + f64::from(i == j);
    let plain = decompose::<f32>(&matrix(5, entry), 5).unwrap();
    for scale in [2f64.powi(120), 2f64.powi(-90)] {
        let (values, vectors) = decompose::<f32>(&matrix(5, |i, j| scale * entry(i, j)), 5).unwrap();
        assert_eq!(vectors, plain.1);
        assert!(values.iter().zip(&plain.0).all(|(&a, &b)| a == scale as f32 * b));
    }
    let tiny = decompose::<f32>(&matrix(3, |i, j| f64::from(f32::MIN_POSITIVE) / (1 + i + j) as f64), 3).unwrap();
    assert!(tiny.0.iter().chain(&tiny.1).all(|x| x.is_finite()));
}

#[test]
fn only_the_lower_triangle_counts_and_padding_is_left() {
    let a = [4.0f64, 99.0, 9.0, 1.0, 3.0, 9.0];
    let (mut values, mut vectors) = ([0.0; 2], [7.0; 5]);
    let out = PointsMut::new(&mut vectors, 2, 2, 3).unwrap();
    eigen(&mut values, out, Points::new(&a, 2, 2, 3).unwrap(), &mut [0.0; 4]).unwrap();
    let (want, rows) = decompose(&[4.0, 1.0, 1.0, 3.0], 2).unwrap();
    assert_eq!((values[..].to_vec(), vectors[2]), (want, 7.0));
    assert_eq!([vectors[0], vectors[1], vectors[3], vectors[4]], rows[..]);
}

#[test]
fn bad_matrices_touch_nothing() {
    let run = |a: &[f32], n: usize, d: usize, values: usize, work: usize| {
        let (mut list, mut vectors) = (vec![7.0; values], vec![7.0; d * d]);
        let out = PointsMut::packed(&mut vectors, d).unwrap();
        let error = eigen(&mut list, out, Points::new(a, n, d, d).unwrap(), &mut vec![0.0; work]).unwrap_err();
        assert!(list.iter().chain(&vectors).all(|&x| x == 7.0));
        error
    };
    assert_eq!(run(&[1.0; 6], 3, 2, 2, 4), Error::Shape);
    assert_eq!(run(&[1.0; 4], 2, 2, 3, 4), Error::Length);
    assert_eq!(run(&[1.0; 4], 2, 2, 2, 3), Error::Scratch);
    assert_eq!(run(&[1.0, f32::NAN, 1.0, 1.0], 2, 2, 2, 4), Error::NonFinite);
    assert_eq!(run(&[1.0, 0.0, f32::INFINITY, 1.0], 2, 2, 2, 4), Error::NonFinite);
    assert_eq!(run(&[f32::MAX; 4], 2, 2, 2, 4), Error::Range);
}

/// The factor of a packed matrix, whose numbers above the diagonal are not read. It gives the matrix back to `tolerance` n epsilon of
/// sqrt(a_ii a_jj); if columns may be dropped, to the root of 8 n epsilon.
fn factored<T: Scalar + Into<f64>>(a: &[T], n: usize, tolerance: f64) -> Vec<T> {
    let above = |k: usize, &x: &T| if k % n > k / n { T::lit(9.0) } else { x };
    let mut l: Vec<T> = a.iter().enumerate().map(|(k, x)| above(k, x)).collect();
    cholesky(PointsMut::packed(&mut l, n).unwrap()).unwrap();
    let at = |m: &[T], i: usize, j: usize| -> f64 { m[i * n + j].into() };
    for i in 0..n {
        assert!((i + 1..n).all(|j| at(&l, i, j) == 0.0) && at(&l, i, i) >= 0.0);
        for j in 0..=i {
            let sum: f64 = (0..=j).map(|k| at(&l, i, k) * at(&l, j, k)).sum();
            let scale = (at(a, i, i) * at(a, j, j)).sqrt();
            let error = (sum - at(a, i, j)).abs();
            assert!(error <= tolerance * n as f64 * T::EPSILON.into() * scale, "{i}, {j}: {error} of {scale}");
        }
    }
    l
}

#[test]
fn factors_in_closed_form() {
    fn run<T: Scalar + Into<f64>>() {
        // the matrix min(i, j) has the factor of ones; Pascal's matrix that of binomials
        for n in [1, 2, 5, 30] {
            let ones = factored::<T>(&matrix(n, |i, j| (i.min(j) + 1) as f64), n, 0.0);
            assert_eq!(ones, matrix(n, |i, j| f64::from(j <= i)));
        }
        let pascal = factored::<T>(
            &matrix(4, |i, j| [[1.0; 4], [1.0, 2.0, 3.0, 4.0], [1.0, 3.0, 6.0, 10.0], [1.0, 4.0, 10.0, 20.0]][i][j]),
            4,
            0.0,
        );
        assert_eq!(
            pascal,
            matrix(4, |i, j| [[1.0, 0.0, 0.0, 0.0], [1.0, 1.0, 0.0, 0.0], [1.0, 2.0, 1.0, 0.0], [1.0, 3.0, 3.0, 1.0]][i][j])
        );
        // 1 on the diagonal and g beside it: L_jj^2 = (1 - g) (1 + j g) / (1 + (j - 1) g)
        let (n, g) = (64, 0.3);
        let equal = factored::<T>(&matrix(n, |i, j| if i == j { 1.0 } else { g }), n, 1.0);
        for j in 0..n {
            let want = ((1.0 - g) * (1.0 + j as f64 * g) / (1.0 + (j as f64 - 1.0) * g)).sqrt();
            let got: f64 = equal[j * n + j].into();
            assert!((got - want).abs() <= 8.0 * T::EPSILON.into(), "{j}: {got} for {want}");
        }
    }
    run::<f32>();
    run::<f64>();
}

#[test]
fn matrices_of_low_rank_lose_columns() {
    fn run<T: Scalar + Into<f64>>() {
        // tokens 0 and 2 coincide, 1 and 3 are opposite: columns 2 and 3 are zero
        let entry = |i: usize, j: usize| {
            [[1.0, 0.6, 1.0, -0.6], [0.6, 1.0, 0.6, -1.0], [1.0, 0.6, 1.0, -0.6], [-0.6, -1.0, -0.6, 1.0]][i][j]
        };
        let l = factored::<T>(&matrix(4, entry), 4, 1.0);
        assert!(l.iter().enumerate().all(|(k, &x)| k % 4 < 2 || x == T::ZERO));
        // zero rows, and the zero matrix
        let zero = factored::<T>(&matrix(3, |i, j| f64::from(i == 2 && j == 2) * 4.0), 3, 0.0);
        assert_eq!(zero, matrix(3, |i, j| f64::from(i == 2 && j == 2) * 2.0));
        assert_eq!(factored::<T>(&[T::ZERO; 4], 2, 0.0), [T::ZERO; 4]);
    }
    run::<f32>();
    run::<f64>();
}

#[test]
fn scaling_rows_and_columns_scales_the_factor() {
    let entry = |i: usize, j: usize| 1.0 / (1.0 + i.abs_diff(j) as f64) + f64::from(i == j);
    let plain = factored::<f32>(&matrix(5, entry), 5, 1.0);
    let grade = |i: usize| 2f64.powi(11 * i as i32 - 30);
    let graded = factored::<f32>(&matrix(5, |i, j| grade(i) * grade(j) * entry(i, j)), 5, 1.0);
    assert!(graded.iter().zip(&plain).enumerate().all(|(k, (&a, &b))| a == grade(k / 5) as f32 * b));
}

#[test]
fn matrices_without_a_factor_touch_nothing() {
    let run = |a: &mut [f64], n: usize, d: usize| {
        let before = a.to_vec();
        let error = cholesky(PointsMut::new(a, n, d, d).unwrap()).unwrap_err();
        assert!(a.iter().zip(&before).all(|(x, y)| x.to_bits() == y.to_bits()));
        error
    };
    assert_eq!(run(&mut [1.0; 6], 3, 2), Error::Shape);
    assert_eq!(run(&mut [1.0, f64::NAN, 0.0, 1.0], 2, 2), Error::NonFinite);
    assert_eq!(run(&mut [1.0, 0.0, f64::INFINITY, 1.0], 2, 2), Error::NonFinite);
    assert_eq!(run(&mut [f64::MAX, 0.0, 0.0, 1.0], 2, 2), Error::Range);
    assert_eq!(cholesky(PointsMut::<f64>::new(&mut [], 0, 3, 3).unwrap()), Ok(()));
    // an indefinite matrix: no meaning, but no error
    assert_eq!(cholesky(PointsMut::packed(&mut [-1.0f32, 0.0, 2.0, 1.0], 2).unwrap()), Ok(()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn any_matrix_comes_back(d in 1usize..12, numbers in prop::collection::vec(-3.0..3.0f64, 144), rank in 1usize..12, grade in 0i32..6) {
        // of any spectrum; then positive semidefinite, of low rank and graded
        let plain = |i: usize, j: usize| numbers[i.max(j) * 12 + i.min(j)];
        let product = |i: usize, j: usize| -> f64 {
            let sum: f64 = (0..rank).map(|k| numbers[i * 12 + k] * numbers[j * 12 + k]).sum();
            sum * 0.1f64.powi(grade * (i + j) as i32 / 4)
        };
        check::<f32>(&matrix(d, plain), d, 6.0);
        check::<f64>(&matrix(d, plain), d, 6.0);
        check::<f32>(&matrix(d, product), d, 6.0);
        check::<f64>(&matrix(d, product), d, 6.0);
    }

    #[test]
    fn factors_give_the_matrix_back(n in 1usize..12, rank in 1usize..16, numbers in prop::collection::vec(-3.0..3.0f64, 192)) {
        // whole numbers, so that the matrix is of its rank exactly; columns that are dropped leave out rounding only
        let entry = |i: usize, j: usize| -> f64 { (0..rank).map(|k| numbers[i * 16 + k].round() * numbers[j * 16 + k].round()).sum() };
        factored::<f64>(&matrix(n, entry), n, 4.0 / f64::EPSILON.sqrt());
        factored::<f32>(&matrix(n, entry), n, 4.0 / f64::from(f32::EPSILON).sqrt());
        let full = |i: usize, j: usize| entry(i, j) + f64::from(i == j);
        factored::<f64>(&matrix(n, full), n, 2.0);
        factored::<f32>(&matrix(n, full), n, 2.0);
    }
}
