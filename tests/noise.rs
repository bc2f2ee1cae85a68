//! Addressed normal numbers: their law, and that only their address matters.
#![allow(clippy::disallowed_methods, reason = "std's functions are the reference")]

use bary::noise::{Address, Generator, STREAM_INITIAL, STREAM_STEP, chi, normals, normals_with};
use bary::{Error, PointsMut, Scalar};
use proptest::prelude::*;

const SEED: Address = Address { seed: 20_261_123, stream: STREAM_INITIAL, step: 0, row: 0 };

fn fill<T: Scalar>(n: usize, d: usize, first: Address, column: u64) -> Vec<T> {
    let mut data = vec![T::ZERO; n * d];
    normals(PointsMut::packed(&mut data, d).unwrap(), first, column).unwrap();
    data
}

/// The standard normal distribution function, to 1e-7 (Abramowitz and Stegun 7.1.26).
fn cdf(x: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.327_591_1 * x.abs() / std::f64::consts::SQRT_2);
    let poly = t * (0.254_829_592 + t * (-0.284_496_736 + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429))));
    let half = 0.5 * poly * (-x * x / 2.0).exp();
    if x > 0.0 { 1.0 - half } else { half }
}

/// Moments within five standard errors, and the Kolmogorov-Smirnov figure below its 0.1 % point 1.95.
fn check_law(mut sample: Vec<f64>) {
    let n = sample.len() as f64;
    let moment = |k: i32| sample.iter().map(|x| x.powi(k)).sum::<f64>() / n;
    for (k, want, variance) in [(1, 0.0, 1.0), (2, 1.0, 2.0), (3, 0.0, 15.0), (4, 3.0, 96.0), (6, 15.0, 10_170.0)] {
        let error = (moment(k) - want) / (variance / n).sqrt();
        println!("moment {k}: {error:.2} standard errors");
        assert!(error.abs() < 5.0);
    }
    sample.sort_by(f64::total_cmp);
    let gap = |(i, &x): (usize, &f64)| (cdf(x) - i as f64 / n).abs().max(((i + 1) as f64 / n - cdf(x)).abs());
    let ks = sample.iter().enumerate().map(gap).fold(0.0, f64::max) * n.sqrt();
    println!("Kolmogorov-Smirnov: {ks:.3}");
    assert!(ks < 1.95);
}

#[test]
fn long_rows_are_normal() {
    check_law(fill::<f64>(10, 100_000, SEED, 0));
    check_law(fill::<f32>(10, 100_000, SEED, 0).into_iter().map(f64::from).collect());
}

#[test]
fn single_columns_over_rows_steps_and_streams_are_normal() {
    for column in 0..3 {
        check_law(fill::<f64>(1_000_000, 1, SEED, column));
        check_law(
            fill::<f32>(1_000_000, 1, Address { stream: STREAM_STEP, ..SEED }, column).into_iter().map(f64::from).collect(),
        );
    }
    let step = |step| fill::<f64>(1, 1, Address { step, ..SEED }, 0)[0];
    check_law((0..200_000).map(step).collect());
    let seed = |seed| fill::<f32>(1, 1, Address { seed, ..SEED }, 0)[0];
    check_law((0..200_000).map(|i| f64::from(seed(i))).collect());
}

#[test]
fn neighbours_are_uncorrelated() {
    let n = 200_000;
    let d = 4;
    let x = fill::<f64>(n + 1, d, SEED, 0);
    let bound = 5.0 / (n as f64).sqrt();
    for a in 0..2 * d {
        for b in 0..a {
            let product = |i: usize| x[i * d + a] * x[i * d + b];
            let square = |i: usize| product(i) * x[i * d + a] * x[i * d + b];
            assert!(((0..n).map(product).sum::<f64>() / n as f64).abs() < bound, "columns {a}, {b}");
            // E x^2 y^2 = 1, of variance 8
            assert!(((0..n).map(square).sum::<f64>() / n as f64 - 1.0).abs() < bound * 8.0f64.sqrt(), "squares {a}, {b}");
        }
    }
}

#[test]
fn tails_are_as_long_as_they_should_be() {
    for sample in [fill::<f64>(4, 1_000_000, SEED, 0), fill::<f32>(4, 1_000_000, SEED, 0).into_iter().map(f64::from).collect()]
    {
        // P(|z| > 4) = 6.334e-5, P(|z| > 5) = 5.733e-7: counts within five Poisson deviations
        for (level, p) in [(4.0, 6.334e-5), (5.0, 5.733e-7)] {
            let mean = p * sample.len() as f64;
            let count = sample.iter().filter(|x| x.abs() > level).count() as f64;
            assert!((count - mean).abs() < 5.0 * mean.sqrt(), "{count} above {level}, {mean} expected");
        }
    }
}

/// xoshiro256++ with another seed size, to show that any `SeedableRng` serves.
struct Long(Generator);
#[derive(Clone)]
struct LongSeed([u8; 48]);
impl Default for LongSeed {
    fn default() -> Self {
        Self([0; 48])
    }
}
impl AsRef<[u8]> for LongSeed {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}
impl AsMut<[u8]> for LongSeed {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}
impl rand_core::SeedableRng for Long {
    type Seed = LongSeed;
    fn from_seed(seed: LongSeed) -> Self {
        assert_ne!(seed.0[32..40], seed.0[0..8]);
        Self(Generator::from_seed(seed.0[16..48].try_into().unwrap()))
    }
}
impl rand_core::TryRng for Long {
    type Error = std::convert::Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        self.0.try_next_u32()
    }
    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        self.0.try_next_u64()
    }
    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Self::Error> {
        self.0.try_fill_bytes(out)
    }
}

#[test]
fn a_callers_generator() {
    let mut own = vec![0.0; 100_000];
    normals_with::<f64, Long>(PointsMut::packed(&mut own, 100).unwrap(), SEED, 0).unwrap();
    assert_ne!(own, fill::<f64>(1000, 100, SEED, 0));
    check_law(own);
    let mut same = vec![0.0; 100];
    normals_with::<f64, Generator>(PointsMut::packed(&mut same, 10).unwrap(), SEED, 0).unwrap();
    assert_eq!(same, fill::<f64>(10, 10, SEED, 0));
}

#[test]
fn indices_that_do_not_fit() {
    let mut x = [7.0f32; 4];
    let last = Address { row: u64::MAX - 1, ..SEED };
    assert_eq!(normals(PointsMut::packed(&mut x, 1).unwrap(), last, 0), Err(Error::Parameter));
    assert_eq!(normals(PointsMut::packed(&mut x, 4).unwrap(), SEED, u64::MAX), Err(Error::Parameter));
    assert_eq!(x, [7.0; 4]);
}

/// The regularised lower incomplete gamma function, by its series or continued fraction (Abramowitz and Stegun 6.5.29, 6.5.31).
fn gamma_cdf(a: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let front = (a * x.ln() - x - Scalar::ln_gamma(a)).exp();
    if x < a + 1.0 {
        let (mut term, mut sum, mut k) = (1.0 / a, 1.0 / a, a);
        while term > sum * 1e-15 {
            k += 1.0;
            term *= x / k;
            sum += term;
        }
        return front * sum;
    }
    let (mut b, mut c, mut d) = (x + 1.0 - a, 1e300, 1.0 / (x + 1.0 - a));
    let mut h = d;
    for i in 1..1000 {
        let an = -f64::from(i) * (f64::from(i) - a);
        b += 2.0;
        d = 1.0 / (an * d + b);
        c = b + an / c;
        h *= d * c;
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    1.0 - front * h
}

/// The squares of chi variates: the first two moments within five standard errors, the Kolmogorov-Smirnov figure below its 0.1 % point 1.95.
fn check_chi<T: Scalar + Into<f64>>(freedom: f64, seed: u64) {
    let mut out = vec![T::ZERO; 40_000];
    chi(&mut out, T::lit(freedom), Address { seed, ..SEED }).unwrap();
    let mut squares: Vec<f64> = out.into_iter().map(|x| x.into() * x.into()).collect();
    let (n, k) = (squares.len() as f64, freedom);
    let mean = squares.iter().sum::<f64>() / n;
    assert!((mean - k).abs() < 5.0 * (2.0 * k / n).sqrt(), "k = {k}: mean {mean}");
    // of (x - k)^2: 2 k, with the fourth central moment 12 k (k + 4)
    let variance = squares.iter().map(|x| (x - k) * (x - k)).sum::<f64>() / n;
    assert!((variance - 2.0 * k).abs() < 5.0 * ((8.0 * k * k + 48.0 * k) / n).sqrt(), "k = {k}: variance {variance}");
    squares.sort_by(f64::total_cmp);
    let distance = |(i, &x): (usize, &f64)| {
        let f = gamma_cdf(k / 2.0, x / 2.0);
        (f - i as f64 / n).abs().max(((i + 1) as f64 / n - f).abs())
    };
    let ks = squares.iter().enumerate().map(distance).fold(0.0, f64::max) * n.sqrt();
    println!("k = {k}: Kolmogorov-Smirnov {ks:.3}");
    assert!(ks < 1.95, "k = {k}: {ks}");
}

#[test]
fn chi_variates_have_their_law() {
    for (seed, k) in [0.1, 0.5, 1.0, 1.9, 2.0, 3.0, 7.5, 12.0, 64.0, 768.0, 4096.0].into_iter().enumerate() {
        check_chi::<f64>(k, seed as u64);
        check_chi::<f32>(k, 100 + seed as u64);
    }
    // beyond all tables: normal, of mean sqrt(k - 1/2) and variance 1/2
    let (n, k) = (100_000, 1e8);
    let mut out = vec![0.0f64; n];
    chi(&mut out, k, SEED).unwrap();
    check_law(out.iter().map(|x| (x - (k - 0.5f64).sqrt()) * 2f64.sqrt()).collect());
}

#[test]
fn chi_variates_by_address() {
    let mut all = [0.0f32; 9];
    chi(&mut all, 5.0, SEED).unwrap();
    let mut part = [0.0f32; 4];
    chi(&mut part, 5.0, Address { row: 3, ..SEED }).unwrap();
    assert_eq!(part, all[3..7]);
    let mut other = [7.0f32; 2];
    for k in [0.0, -1.0, f32::NAN, f32::INFINITY] {
        assert_eq!(chi(&mut other, k, SEED), Err(Error::Parameter));
    }
    assert_eq!(chi(&mut other, 1.0, Address { row: u64::MAX - 1, ..SEED }), Err(Error::Parameter));
    assert_eq!(other, [7.0; 2]);
    chi(&mut other, f32::MIN_POSITIVE, SEED).unwrap();
    assert_eq!(other, [0.0; 2], "almost no dimension, no length");
    chi(&mut other, 1e30, SEED).unwrap();
    assert!(other.iter().all(|x| (x / 1e15 - 1.0).abs() < 1e-6));
    assert_eq!(chi::<f64>(&mut [], 1.0, SEED), Ok(()));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn any_cut_gives_the_same_numbers(n in 1usize..9, d in 1usize..20, row in 0usize..8, column in 0usize..19, seed: u64) {
        let (row, column) = (row % n, column % d);
        let first = Address { seed, ..SEED };
        let whole = fill::<f32>(n, d, first, 0);
        let mut part = vec![f32::NAN; (n - row) * (d + 2)];
        let cut = PointsMut::new(&mut part, n - row, d - column, d + 2).unwrap();
        normals(cut, Address { row: row as u64, ..first }, column as u64).unwrap();
        for i in 0..n - row {
            let got = &part[i * (d + 2)..][..d + 2];
            prop_assert_eq!(&got[..d - column], &whole[(row + i) * d + column..(row + i + 1) * d]);
            prop_assert!(got[d - column..].iter().all(|x| x.is_nan()));
        }
    }
}
