//! Observables of tokens and of their overlaps alone: closed forms, invariance, agreement of the two.

use super::{drive, equiangular, step, tokens};
use bary::sphere::{
    Form, Observed, Participation, Retraction, energy, log_energy, overlaps, participation, participation_work_len, rank,
    rank_work_len,
};
use bary::{Error, Points, Scalar};
use proptest::prelude::*;

fn observed<T: Scalar>(x: &[T], d: usize) -> Observed<'_, T> {
    Observed::Tokens(Points::packed(x, d).unwrap())
}

fn gram(x: &[f64], d: usize) -> Vec<f64> {
    let rows = || x.chunks(d);
    rows().flat_map(|a| rows().map(|b| a.iter().zip(b).map(|(a, b)| a * b).sum())).collect()
}

fn all(x: Observed<'_, f64>, n: usize, d: usize, beta: f64) -> Vec<f64> {
    let (mut of_token, mut entropy) = (vec![0.0; n], vec![0.0; n]);
    let out = Participation { participation: Some(&mut of_token), entropy: Some(&mut entropy) };
    let means = participation(out, x, beta, &mut vec![0.0; participation_work_len(n)]).unwrap();
    let spread = overlaps(x).unwrap();
    let soft = rank(x, &mut vec![0.0; rank_work_len(n, d)]).unwrap();
    let one = [spread.mean, spread.min, spread.max, log_energy(x, beta).unwrap(), energy(x, beta).unwrap()];
    let sums = [of_token.iter().sum::<f64>() / n as f64, entropy.iter().sum::<f64>() / n as f64];
    assert!((sums[0] - means.0).abs() < 1e-14 && (sums[1] - means.1).abs() < 1e-13);
    [&one[..], &[means.0, means.1, soft.effective_rank, soft.participation_ratio]].concat()
}

#[test]
fn equiangular_tokens_have_closed_forms() {
    for (n, gamma, beta) in [(2, 0.3, 1.0), (7, 0.2, 4.0), (12, 0.9, -3.0), (5, 0.0, 300.0)] {
        let x = equiangular(n, gamma);
        let (count, others) = (n as f64, n as f64 - 1.0);
        let got = all(observed(&x, n), n, n, beta);
        // weights: one own, n - 1 of the others
        let own = 1.0 / (1.0 + others * (beta * (gamma - 1.0)).exp());
        let other = (1.0 - own) / others;
        let log = beta + ((1.0 + others * (beta * (gamma - 1.0)).exp()) / count).ln();
        let entropy = -own * own.ln() - if other > 0.0 { others * other * other.ln() } else { 0.0 };
        // eigenvalues 1 + (n-1) gamma and 1 - gamma
        let (large, small) = ((1.0 + others * gamma) / count, (1.0 - gamma) / count);
        let rank = (-large * large.ln() - others * small * small.ln()).exp();
        let ratio = 1.0 / (large * large + others * small * small);
        let part = own * own + others * other * other;
        let want = [gamma, gamma, gamma, log, log.exp() / 2.0 / beta, part, entropy, rank, ratio];
        for (k, (got, want)) in got.iter().zip(want).enumerate() {
            let size = if k == 4 { 300.0 * want.abs() } else { want.abs().max(1.0) };
            assert!((got - want).abs() < 1e-13 * size, "{n} {gamma} {beta} {k}: {got} {want}");
        }
    }
}

#[test]
fn single_precision_agrees() {
    let x: Vec<f64> = tokens(9, 4, 3);
    let single: Vec<f32> = x.iter().map(|&x| x as f32).collect();
    let want = all(observed(&x, 4), 9, 4, 2.0);
    let spread = overlaps(observed(&single, 4)).unwrap();
    let soft = rank(observed(&single, 4), &mut vec![0.0; rank_work_len(9, 4)]).unwrap();
    let means = participation(Participation::default(), observed(&single, 4), 2.0, &mut [0.0; 9]).unwrap();
    let log = log_energy(observed(&single, 4), 2.0).unwrap();
    let got = [spread.mean, spread.min, spread.max, log, energy(observed(&single, 4), 2.0).unwrap(), means.0, means.1];
    let got = [&got[..], &[soft.effective_rank, soft.participation_ratio]].concat();
    for (got, want) in got.iter().zip(want) {
        assert!((f64::from(*got) - want).abs() < 2e-6 * want.abs().max(1.0), "{got} {want}");
    }
}

proptest! {
    #[test]
    fn tokens_overlaps_and_permutations_agree(seed in 0..1000u64, n in 2..12usize, d in 1..12usize, beta in -5.0..5.0f64) {
        prop_assume!(beta.abs() > 0.01);
        let x: Vec<f64> = tokens(n, d, seed);
        let want = all(observed(&x, d), n, d, beta);
        let r = gram(&x, d);
        let of_overlaps = all(Observed::Overlaps(Points::packed(&r, n).unwrap()), n, n, beta);
        let mirrored: Vec<f64> = x.chunks(d).rev().flat_map(|row| row.iter().rev().copied()).collect();
        let of_mirrored = all(observed(&mirrored, d), n, d, beta);
        for (k, want) in want.iter().enumerate() {
            for got in [of_overlaps[k], of_mirrored[k]] {
                prop_assert!((got - want).abs() < 1e-11 * want.abs().max(1.0), "{k}: {got} {want}");
            }
        }
        let most = n.min(d) as f64 + 1e-9;
        prop_assert!(want[8] >= 1.0 - 1e-9 && want[7] >= want[8] - 1e-9 && want[7] <= most, "{want:?}");
        prop_assert!(want[1] <= want[0] + 1e-14 && want[0] <= want[2] + 1e-14);
        prop_assert!(want[5] >= 1.0 / n as f64 - 1e-14 && want[6] <= (n as f64).ln() + 1e-13);
    }
}

#[test]
fn energy_of_many_or_cold_tokens_stays_finite() {
    let x: Vec<f32> = tokens(40, 3, 5);
    assert!((log_energy(observed(&x, 3), 500.0).unwrap() - (500.0 - 40f32.ln())).abs() < 1.0);
    assert_eq!(energy(observed(&x, 3), 500.0), Err(Error::Range));
    assert_eq!(log_energy(observed(&x, 3), 0.0), Ok(0.0));
}

#[test]
fn unnormalised_attention_climbs_the_energy() {
    // E' = (1/n) sum_i |P g_i|^2 along x' = P g, g the drive of USA
    let (n, d, beta, eta) = (6, 3, 1.5, 1e-5);
    let mut x: Vec<f64> = tokens(n, d, 11);
    let g = drive(&x, d, beta, Form::Unnormalised);
    let mut want = 0.0;
    for (x, g) in x.chunks(d).zip(g.chunks(d)) {
        let radial: f64 = x.iter().zip(g).map(|(x, g)| x * g).sum();
        want += x.iter().zip(g).map(|(x, g)| (g - radial * x).powi(2)).sum::<f64>() / n as f64;
    }
    let before = energy(observed(&x, d), beta).unwrap();
    step(&mut x, d, beta, eta, Form::Unnormalised, Retraction::Normalise);
    let rate = (energy(observed(&x, d), beta).unwrap() - before) / eta;
    assert!((rate / want - 1.0).abs() < 1e-3, "{rate} {want}");
}

#[test]
fn bad_input_is_refused_and_nothing_written() {
    let (x, mut bad) = ([0.5f64; 6], [0.5f64; 6]);
    bad[4] = f64::NAN;
    let (x, bad, large) = (observed(&x, 2), observed(&bad, 2), observed(&[1e200f64; 6], 2));
    let oblong = Observed::Overlaps(Points::packed(&[0.5f64; 6], 2).unwrap());
    let (one, none) = (observed(&[0.5f64; 2], 2), observed(&[0.0f64; 0], 2));
    let mut work = [0.0; 64];
    for (x, error) in [(bad, Error::NonFinite), (large, Error::Range), (oblong, Error::Shape)] {
        assert_eq!(overlaps(x), Err(error));
        assert_eq!(log_energy(x, 1.0), Err(error));
        assert_eq!(rank(x, &mut work), Err(error));
        let mut out = [7.0; 3];
        let places = Participation { participation: Some(&mut out), entropy: None };
        assert_eq!(participation(places, x, 1.0, &mut work), Err(error));
        assert_eq!(out, [7.0; 3]);
    }
    assert_eq!(overlaps(one), Err(Error::Empty));
    assert_eq!(overlaps(none), Err(Error::Empty));
    assert_eq!(log_energy(none, 1.0), Err(Error::Empty));
    assert_eq!(energy(x, 0.0), Err(Error::Parameter));
    assert_eq!(log_energy(x, f64::INFINITY), Err(Error::Parameter));
    assert_eq!(rank(x, &mut work[..rank_work_len(3, 2) - 1]), Err(Error::Scratch));
    assert_eq!(rank(observed(&[0.0f64; 6], 2), &mut work), Err(Error::Range));
    assert_eq!(participation(Participation::default(), x, 1.0, &mut work[..2]), Err(Error::Scratch));
    let mut short = [7.0; 2];
    let places = Participation { participation: None, entropy: Some(&mut short) };
    assert_eq!(participation(places, x, 1.0, &mut work), Err(Error::Length));
}
