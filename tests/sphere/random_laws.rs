//! Random layers by their laws: moments of weights, drift and covariation of overlaps in one layer, and what many layers do.
//!
//! Monte Carlo with fixed seeds: a mean may be off by four of its standard errors, and by what is said beside it.

use super::random::{LAWS, drive, layer, matrix, run};
use super::{dot, moved, normalise, tokens};
use bary::PointsMut;
use bary::sphere::{Drive, Ensemble, Law, Matrix, RandomLayer, Retraction};

/// The mean of numbers that come one by one, and its standard error.
#[derive(Clone, Copy, Default)]
struct Mean {
    count: f64,
    sum: f64,
    squares: f64,
}

impl Mean {
    fn take(&mut self, x: f64) {
        self.count += 1.0;
        self.sum += x;
        self.squares += x * x;
    }

    fn value(&self) -> f64 {
        self.sum / self.count
    }

    fn error(&self) -> f64 {
        ((self.squares / self.count - self.value() * self.value()).max(0.0) / self.count).sqrt()
    }

    /// That the mean is `want` to four standard errors and `more`.
    fn check(&self, want: f64, more: f64, what: &str) {
        println!("{what}: {:.5} for {want:.5}, standard error {:.1e}", self.value(), self.error());
        assert!((self.value() - want).abs() <= 4.0 * self.error() + more, "{what}");
    }
}

fn mean(numbers: impl IntoIterator<Item = f64>) -> Mean {
    let mut mean = Mean::default();
    numbers.into_iter().for_each(|x| mean.take(x));
    mean
}

/// As many orthogonal matrices of order 3 as there are heads and layers.
fn rotations() -> impl Iterator<Item = Vec<f64>> {
    let ensemble = Ensemble { law: Law::Orthogonal, sd: 1.0 / 3f64.sqrt() };
    (0..20_000).map(move |i| matrix(3, 3, (1, i / 100, (i % 100) as usize, Matrix::Query), ensemble))
}

#[test]
fn orthogonal_matrices_have_the_moments_of_haar() {
    for place in 0..9 {
        let entry = |power: i32| mean(rotations().map(|w| w[place].powi(power)));
        entry(1).check(0.0, 0.0, "E w");
        entry(2).check(1.0 / 3.0, 0.0, "E w^2");
        entry(4).check(3.0 / 15.0, 0.0, "E w^4 = 3 / (d (d + 2))");
    }
    // the trace has the first moments of a normal number (P. Diaconis, M. Shahshahani, J. Appl. Prob. 31A, 1994)
    for (power, want) in [(1, 0.0), (2, 1.0), (3, 0.0), (4, 3.0)] {
        mean(rotations().map(|w| (w[0] + w[4] + w[8]).powi(power))).check(want, 0.0, "moment of the trace");
    }
    let minor = |w: &[f64], a: usize, b: usize| w[3 + a] * w[6 + b] - w[3 + b] * w[6 + a];
    let det = |w: Vec<f64>| w[0] * minor(&w, 1, 2) - w[1] * minor(&w, 0, 2) + w[2] * minor(&w, 0, 1);
    mean(rotations().map(det)).check(0.0, 0.0, "determinant");
    // rows are exchangeable with columns
    mean(rotations().map(|w| w[1] * w[3])).check(0.0, 0.0, "E w_12 w_21");
    mean(rotations().map(|w| w[0] * w[4] * w[1] * w[3])).check(
        -1.0 / 30.0,
        0.0,
        "E w_11 w_22 w_12 w_21 = -1 / (d (d + 2) (d - 1))",
    );
}

#[test]
fn entries_have_mean_zero_and_second_moment_sd_squared() {
    for law in LAWS {
        for name in [Matrix::Query, Matrix::Key, Matrix::Value] {
            let w: Vec<f64> = matrix(300, 300, (3, 1, 0, name), Ensemble { law, sd: 0.5f64 });
            mean(w.iter().copied()).check(0.0, 0.0, "mean");
            mean(w.iter().map(|w| w * w)).check(0.25, 1e-12, "second moment");
            mean(w.iter().zip(&w[1..]).map(|(a, b)| a * b)).check(0.0, 0.0, "neighbours in a row");
            mean(w.iter().zip(&w[300..]).map(|(a, b)| a * b)).check(0.0, 0.0, "neighbours in a column");
            let other: Vec<f64> = matrix(300, 300, (3, 1, 1, name), Ensemble { law, sd: 0.5f64 });
            mean(w.iter().zip(&other).map(|(a, b)| a * b)).check(0.0, 0.0, "heads");
        }
    }
    let signs: Vec<f32> = matrix(3, 200, (3, 1, 0, Matrix::Key), Ensemble { law: Law::Rademacher, sd: 0.5 });
    assert!(signs.iter().all(|w| w.abs() == 0.5));
}

/// `<P_i x_j, P_k x_l>` where P_i projects on the tangent space at x_i.
fn q(r: impl Fn(usize, usize) -> f64, [i, j, k, l]: [usize; 4]) -> f64 {
    r(j, l) - r(i, j) * r(i, l) - r(k, l) * r(j, k) + r(i, j) * r(k, l) * r(i, k)
}

/// One layer on four tokens in 8 dimensions, its drift and covariation in the clock ds = eta^2 d sd_V^2 / H: the change of an overlap, even in V, has the
/// mean `D_ij ds = (((d - 2 + R_ij^2) / d) s_ij - ((d - 1) / 2d) R_ij (s_ii + s_jj)) ds`, and changes odd in V the covariation of docs/math.md;
/// s_ij = <m_i, m_j> of the same queries and keys. More: eta^2 for terms of higher order.
fn one_layer(law: Law, heads: usize) {
    let (n, d, eta) = (4, 8, 0.05);
    let x = tokens::<f64>(n, d, 12);
    let overlaps = |x: &[f64]| overlaps_of(x, d);
    let r = overlaps(&x);
    let at = |i: usize, j: usize| r[i * n + j];
    let pairs = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)];
    let quads = [[0, 1, 0, 1], [0, 1, 2, 3], [0, 1, 1, 2]];
    let (mut drifts, mut brackets) = ([Mean::default(); 6], [Mean::default(); 3]);
    let base = layer::<f64>(d, heads, d, [Some(Law::Gaussian), Some(law)]);
    let base = RandomLayer { drive: Drive { beta: 2.0, ..base.drive }, ..base };
    let ds = eta * eta / heads as f64;
    for index in 0..30_000 {
        let g = drive(&x, d, &base, index);
        let s = mean_products(&x, d, &base, index);
        let s = |i: usize, j: usize| s[i * n + j];
        let [up, down] = [eta, -eta].map(|eta| overlaps(&each(&x, &g, d, eta)));
        for (drift, (i, j)) in drifts.iter_mut().zip(pairs) {
            let want = (6.0 + at(i, j).powi(2)) / 8.0 * s(i, j) - 7.0 / 16.0 * at(i, j) * (s(i, i) + s(j, j));
            drift.take(((up[i * n + j] + down[i * n + j]) / 2.0 - at(i, j)) / ds - want);
        }
        let odd = |i: usize, j: usize| (up[i * n + j] - down[i * n + j]) / 2.0;
        for (bracket, [i, j, k, l]) in brackets.iter_mut().zip(quads) {
            let want = s(i, k) * q(at, [i, j, k, l])
                + s(i, l) * q(at, [i, j, l, k])
                + s(j, k) * q(at, [j, i, k, l])
                + s(j, l) * q(at, [j, i, l, k]);
            bracket.take(odd(i, j) * odd(k, l) / ds - want / 8.0);
        }
    }
    drifts.iter().for_each(|drift| drift.check(0.0, eta * eta, "drift of an overlap"));
    brackets.iter().for_each(|bracket| bracket.check(0.0, eta * eta, "covariation of two overlaps"));
}

fn overlaps_of(x: &[f64], d: usize) -> Vec<f64> {
    let n = x.len() / d;
    (0..n * n).map(|ij| dot(&x[ij / n * d..][..d], &x[ij % n * d..][..d])).collect()
}

fn each(x: &[f64], g: &[f64], d: usize, eta: f64) -> Vec<f64> {
    x.chunks(d).zip(g.chunks(d)).flat_map(|(x, g)| moved(x, g, eta, Retraction::Normalise)).collect()
}

/// `(1/H) sum_h <m_i^h, m_j^h>` of a layer's own queries and keys: of each head alone, which has the weights of one that is first.
fn mean_products(x: &[f64], d: usize, layer: &RandomLayer<f64>, index: u64) -> Vec<f64> {
    let alone = RandomLayer { heads: 1, value: None, ..*layer };
    let mut s = overlaps_of(&drive(x, d, &alone, index), d);
    if layer.heads == 2 {
        // the mean of both, and that of the first, give the second
        let first = drive(x, d, &alone, index);
        let both = drive(x, d, &RandomLayer { heads: 2, ..alone }, index);
        let second: Vec<f64> = both.iter().zip(&first).map(|(both, first)| 2.0 * both - first).collect();
        for (s, second) in s.iter_mut().zip(overlaps_of(&second, d)) {
            *s = (*s + second) / 2.0;
        }
    }
    s
}

#[test]
fn overlaps_drift_and_covary_as_the_homogenized_equation_says() {
    one_layer(Law::Gaussian, 1);
    one_layer(Law::Gaussian, 2);
}

/// Signs and normal numbers have the same second moments, and one layer's drift and covariation know no others.
#[test]
fn signs_drift_and_covary_as_normal_numbers() {
    one_layer(Law::Rademacher, 1);
}

/// One token moves as Brownian motion on the sphere: `E <x(s), x(0)> = exp(-(d - 1) s / 2d)`; .7189 for d = 3, s = .99. More: 99 layers
/// of eta = .1 end at .71853 (the mean of one layer by quadrature, to the power 99).
#[test]
fn one_token_is_a_brownian_motion() {
    for law in [Law::Gaussian, Law::Orthogonal] {
        let base = layer::<f64>(3, 1, 0, [None, Some(law)]);
        let overlap = |seed: u64| {
            let mut x = [0.0, 0.6, 0.8];
            run(&mut x, 3, &RandomLayer { seed, eta: 0.1, ..base }, 0, 99);
            dot(&x, &[0.0, 0.6, 0.8])
        };
        let want = (-0.33f64).exp();
        assert!((want - 0.7189).abs() < 1e-4);
        mean((0..12_000).map(overlap)).check(want, 0.0004, "overlap with the start");
    }
}

/// At beta = 0 the odds of |mean|^2 grow by the factor 1 + eta^2 d sd^2 / H a layer, exactly as d grows to infinity. More: 4 / d.
#[test]
fn without_temperature_the_odds_of_the_order_parameter_grow_by_a_factor() {
    let (n, d, eta) = (4, 256, 0.5);
    for (law, heads) in [(Law::Gaussian, 1), (Law::Rademacher, 2), (Law::Orthogonal, 1)] {
        let base = layer::<f32>(d, heads, 0, [None, Some(law)]);
        let base = RandomLayer { drive: Drive { beta: 0.0, ..base.drive }, eta: eta as f32, ..base };
        let mut after = [Mean::default(); 3];
        for seed in 0..12 {
            let mut x: Vec<f32> = (0..n * d).map(|i| f32::from(u8::from(i % d == i / d))).collect();
            for (k, after) in after.iter_mut().enumerate() {
                run(&mut x, d, &RandomLayer { seed, ..base }, 4 * k as u64, 4);
                let mean: Vec<f64> = (0..d).map(|c| x.chunks(d).map(|x| f64::from(x[c])).sum::<f64>() / n as f64).collect();
                after.take(dot(&mean, &mean));
            }
        }
        let growth = 1.0 + eta * eta / heads as f64;
        for (k, after) in (1..).zip(after) {
            let odds = growth.powi(4 * k) / (n as f64 - 1.0);
            after.check(odds / (1.0 + odds), 4.0 / d as f64, "order parameter");
        }
    }
}

/// The mean cosine of A x and A y for overlap r, one Gaussian matrix of even order d: `(2/d) (G((d + 1)/2) / G(d/2))^2 r F(1/2, 1/2; d/2 + 1; r^2)`.
fn mean_cosine(d: usize, r: f64) -> f64 {
    let half = d as f64 / 2.0;
    let gamma_ratio = (1..d / 2).fold(std::f64::consts::PI.sqrt() / 2.0, |ratio, k| ratio * (k as f64 + 0.5) / k as f64);
    let (mut term, mut sum) = (1.0, 0.0);
    for k in 0..200 {
        sum += term;
        let k = f64::from(k);
        term *= (0.5 + k) * (0.5 + k) / ((half + 1.0 + k) * (1.0 + k)) * r * r;
    }
    gamma_ratio * gamma_ratio / half * r * sum
}

#[test]
fn cosines_after_one_matrix_and_after_two() {
    let (d, r) = (8, 0.5f64);
    let x: Vec<f64> = (0..d).map(|c| f64::from(u8::from(c == 0))).collect();
    let y: Vec<f64> = (0..d).map(|c| [r, (1.0 - r * r).sqrt()].get(c).copied().unwrap_or(0.0)).collect();
    let through = |w: &[f64], x: &[f64]| w.chunks(d).map(|w| dot(w, x)).collect::<Vec<_>>();
    let cosine = |x: &[f64], y: &[f64]| dot(x, y) / (dot(x, x) * dot(y, y)).sqrt();
    let (mut one, mut two) = (Mean::default(), Mean::default());
    for index in 0..20_000 {
        let weights = |name| matrix(d, d, (1, index, 0, name), Ensemble { law: Law::Gaussian, sd: 0.7 });
        let (key, query) = (weights(Matrix::Key), weights(Matrix::Query));
        let (ax, ay) = (through(&query, &x), through(&query, &y));
        one.take(cosine(&ax, &ay));
        two.take(cosine(&through(&key, &ax), &through(&key, &ay)) - mean_cosine(d, cosine(&ax, &ay)));
    }
    one.check(mean_cosine(d, r), 0.0, "one matrix");
    two.check(0.0, 0.0, "a second one");
    // golden values, and the expansion r - (r - r^3) / 2d
    for (d, want) in [(2, 0.406_298_886_459_96), (4, 0.451_714_993_189_527), (16, 0.488_091_338_284_175)] {
        assert!((mean_cosine(d, 0.5) - want).abs() < 1e-13);
    }
    assert!((mean_cosine(d, r) - (r - (r - r * r * r) / 16.0)).abs() < 0.003);
}

/// Two tokens that each see only themselves (identity queries and keys, large beta) end aligned with the probability 1/2 + asin(R) / pi.
#[test]
fn cold_tokens_align_with_the_arcsine_probability() {
    let base = layer::<f64>(3, 1, 0, [None, Some(Law::Gaussian)]);
    let base = RandomLayer { drive: Drive { beta: 1e4, ..base.drive }, eta: 0.7, ..base };
    for (r, known) in [(0.5f64, 0.6667), (-0.2, 0.4359)] {
        let aligned = |seed: u64| {
            let mut x = [1.0, 0.0, 0.0, r, (1.0 - r * r).sqrt(), 0.0];
            normalise(PointsMut::packed(&mut x, 3).unwrap());
            run(&mut x, 3, &RandomLayer { seed, ..base }, 0, 80);
            let end = dot(&x[..3], &x[3..]);
            (f64::from(u8::from(end > 0.0)), end.abs())
        };
        let ends: Vec<_> = (0..4000).map(aligned).collect();
        let want = 0.5 + r.asin() / std::f64::consts::PI;
        assert!((want - known).abs() < 1e-4);
        mean(ends.iter().map(|end| end.0)).check(want, 0.0, "aligned");
        assert!(mean(ends.iter().map(|end| end.1)).value() > 0.98, "they have not decided");
    }
}
