//! The limits of a deep layer: its regime, the derivative of its drive, the equations without noise.

use super::{ALL, dot, equiangular, tokens};
use bary::sphere::{
    Drive, Form, Heads, Limit, Mask, Network, Retraction, ballistic_step, ballistic_work_len, layer_derivative,
    layer_derivative_work_len, layer_drive, layer_step, layer_work_len, modified_step, modified_work_len, overlap_bracket,
    overlap_drift, regime,
};
use bary::{Error, Points, PointsMut, Scalar};

const PLAIN: Drive<f64> = Drive { beta: 1.0, form: Form::Softmax, mask: Mask::Full };

/// Numbers that look normal, of a standard deviation.
fn numbers<T: Scalar>(count: usize, sd: f64, seed: u64) -> Vec<T> {
    tokens::<T>(1, count, seed).into_iter().map(|x| x * T::lit(sd * (count as f64).sqrt())).collect()
}

/// Two heads of rank 3 and value rank 2 in dimension 5, as a kind names them.
struct Store<T> {
    query: Vec<T>,
    key: Vec<T>,
    value: Vec<T>,
    output: Vec<T>,
}

const D: usize = 5;
/// (rows of query, key, value, with output)
const KINDS: [(usize, usize, usize, bool); 6] =
    [(0, 0, 0, false), (5, 0, 0, false), (3, 3, 5, false), (0, 5, 2, true), (3, 3, 2, true), (5, 0, 0, true)];

impl<T: Scalar> Store<T> {
    fn new((query, key, value, output): (usize, usize, usize, bool), seed: u64) -> Self {
        let of = |rows: usize, d: usize, seed| if rows > 0 { numbers(2 * rows * d, 0.7, seed) } else { Vec::new() };
        let columns = if value > 0 { value } else { D };
        Self {
            query: of(query, D, seed),
            key: of(key, D, seed + 1),
            value: of(value, D, seed + 2),
            output: if output { of(D, columns, seed + 3) } else { Vec::new() },
        }
    }

    fn heads(&self) -> Heads<'_, T> {
        let columns = if self.value.is_empty() { D } else { self.value.len() / (2 * D) };
        Heads {
            count: 2,
            query: (!self.query.is_empty()).then(|| Points::packed(&self.query, D).unwrap()),
            key: (!self.key.is_empty()).then(|| Points::packed(&self.key, D).unwrap()),
            value: (!self.value.is_empty()).then(|| Points::packed(&self.value, D).unwrap()),
            output: (!self.output.is_empty()).then(|| Points::packed(&self.output, columns).unwrap()),
        }
    }
}

type WorkLen = fn(usize, usize, usize, usize, usize) -> usize;

fn scratch<T: Scalar>(len: WorkLen, n: usize, kind: (usize, usize, usize, bool)) -> Vec<T> {
    vec![T::ZERO; len(n, D, kind.0, kind.1, kind.2)]
}

fn driven<T: Scalar>(x: &[T], heads: &Heads<'_, T>, how: Drive<T>, kind: (usize, usize, usize, bool)) -> Vec<T> {
    let (mut g, mut work) = (vec![T::ZERO; x.len()], scratch(layer_work_len::<T>, x.len() / D, kind));
    layer_drive(PointsMut::packed(&mut g, D).unwrap(), Points::packed(x, D).unwrap(), heads, how, &mut work).unwrap();
    g
}

/// dg and g.
fn derived<T: Scalar>(
    x: &[T],
    u: &[T],
    heads: &Heads<'_, T>,
    how: Drive<T>,
    kind: (usize, usize, usize, bool),
) -> (Vec<T>, Vec<T>) {
    let (mut dg, mut g) = (vec![T::ZERO; x.len()], vec![T::ZERO; x.len()]);
    let mut work = scratch(layer_derivative_work_len::<T>, x.len() / D, kind);
    let (out, wanted) = (PointsMut::packed(&mut dg, D).unwrap(), Some(PointsMut::packed(&mut g, D).unwrap()));
    let (x, u) = (Points::packed(x, D).unwrap(), Points::packed(u, D).unwrap());
    layer_derivative(out, wanted, x, u, heads, how, &mut work).unwrap();
    (dg, g)
}

fn each(mut check: impl FnMut((usize, usize, usize, bool), Form, Mask)) {
    for kind in KINDS {
        for form in [Form::Softmax, Form::Unnormalised] {
            for mask in [Mask::Full, Mask::Causal] {
                check(kind, form, mask);
            }
        }
    }
}

#[test]
fn the_derivative_is_the_difference_quotient() {
    let mut worst = (0.0f64, 0.0f64);
    each(|kind, form, mask| {
        let store = Store::new(kind, 40);
        let (heads, how) = (store.heads(), Drive { beta: 1.3, form, mask });
        let (x, u) = (tokens::<f64>(6, D, 3), numbers::<f64>(6 * D, 1.0, 4));
        let (dg, g) = derived(&x, &u, &heads, how, kind);
        let step = 2e-4;
        let at = |h: f64| driven(&x.iter().zip(&u).map(|(x, u)| x + h * u).collect::<Vec<_>>(), &heads, how, kind);
        let (near, far, plain) = ((at(step), at(-step)), (at(2.0 * step), at(-2.0 * step)), at(0.0));
        let size = dg.iter().fold(1.0f64, |largest, x| largest.max(x.abs()));
        for (i, dg) in dg.iter().enumerate() {
            let quotient = (8.0 * (near.0[i] - near.1[i]) - (far.0[i] - far.1[i])) / (12.0 * step);
            worst.0 = worst.0.max((dg - quotient).abs() / size);
            worst.1 = worst.1.max((g[i] - plain[i]).abs() / size);
        }
    });
    println!("derivative {:.1e}, drive {:.1e}", worst.0, worst.1);
    // the quotient's own error is of order step^4 and of rounding / step
    assert!(worst.0 < 1e-9 && worst.1 < 1e-14);
}

#[test]
fn the_derivative_in_f32_is_that_in_f64() {
    let mut worst = 0.0f64;
    each(|kind, form, mask| {
        let (store, wide) = (Store::<f32>::new(kind, 40), Store::<f32>::new(kind, 40));
        let widened = |list: &[f32]| list.iter().map(|&x| f64::from(x)).collect::<Vec<_>>();
        let wide = Store {
            query: widened(&wide.query),
            key: widened(&wide.key),
            value: widened(&wide.value),
            output: widened(&wide.output),
        };
        let (x, u) = (tokens::<f32>(6, D, 3), numbers::<f32>(6 * D, 1.0, 4));
        let (dg, _) = derived(&x, &u, &store.heads(), Drive { beta: 1.25, form, mask }, kind);
        let (want, _) = derived(&widened(&x), &widened(&u), &wide.heads(), Drive { beta: 1.25, form, mask }, kind);
        let size = want.iter().fold(1.0f64, |largest, x| largest.max(x.abs()));
        for (dg, want) in dg.iter().zip(&want) {
            worst = worst.max((f64::from(*dg) - want).abs() / size);
        }
    });
    println!("{worst:.1e}");
    assert!(worst < 2e-6);
}

#[test]
fn a_causal_derivative_knows_nothing_of_later_tokens() {
    for kind in KINDS {
        let store = Store::<f64>::new(kind, 90);
        let how = Drive { beta: 2.0, form: Form::Softmax, mask: Mask::Causal };
        let (x, u) = (tokens::<f64>(7, D, 5), numbers::<f64>(7 * D, 1.0, 6));
        let (all, _) = derived(&x, &u, &store.heads(), how, kind);
        let (first, _) = derived(&x[..4 * D], &u[..4 * D], &store.heads(), how, kind);
        assert_eq!(all[..4 * D], first);
    }
}

/// The tokens after time 1, by layers of step 1/steps.
fn chain(x: &[f64], d: usize, heads: &Heads<'_, f64>, how: Drive<f64>, steps: usize, retraction: Retraction) -> Vec<f64> {
    let (mut x, rows) = (x.to_vec(), heads.query.map_or(0, |all| all.len() / heads.count));
    let mut work = vec![0.0; layer_work_len::<f64>(x.len() / d, d, rows, 0, d)];
    for _ in 0..steps {
        layer_step(PointsMut::packed(&mut x, d).unwrap(), heads, how, 1.0 / steps as f64, retraction, &mut work).unwrap();
    }
    x
}

/// The tokens after time 1, by the equation of a step eta in 64 steps.
fn flow(x: &[f64], d: usize, heads: &Heads<'_, f64>, how: Drive<f64>, eta: f64, retraction: Retraction) -> Vec<f64> {
    let (mut x, rows) = (x.to_vec(), heads.query.map_or(0, |all| all.len() / heads.count));
    let mut work = vec![0.0; modified_work_len::<f64>(x.len() / d, d, rows, 0, d)];
    for _ in 0..64 {
        modified_step(PointsMut::packed(&mut x, d).unwrap(), heads, how, eta, retraction, 1.0 / 64.0, &mut work).unwrap();
    }
    x
}

fn apart(x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(x, y)| (x - y).powi(2)).sum::<f64>().sqrt()
}

#[test]
fn layers_follow_the_modified_equation_to_second_order() {
    let store = Store::<f64>::new((5, 0, 5, false), 17);
    let x = tokens::<f64>(4, D, 8);
    for form in [Form::Softmax, Form::Unnormalised] {
        for mask in [Mask::Full, Mask::Causal] {
            for retraction in ALL {
                let (heads, how) = (store.heads(), Drive { beta: 1.5, form, mask });
                let error = |steps: usize, eta: f64| {
                    apart(&chain(&x, D, &heads, how, steps, retraction), &flow(&x, D, &heads, how, eta, retraction))
                };
                let errors = [40, 80, 160].map(|steps| (error(steps, 1.0 / steps as f64), error(steps, 0.0)));
                println!("{form:?} {mask:?} {retraction:?}: {errors:?}");
                // at eta the ratio to eta/2 is 4 + O(eta) and 2 + O(eta); the O(eta) is extrapolated away
                let (second, first) = (errors.map(|e| e.0), errors.map(|e| e.1));
                let limit = |e: [f64; 3]| 2.0 * e[1] / e[2] - e[0] / e[1];
                assert!((limit(second) - 4.0).abs() < 0.2, "{}", limit(second));
                assert!((limit(first) - 2.0).abs() < 0.05, "{}", limit(first));
                assert!(second[2] < 0.1 * first[2]);
            }
        }
    }
}

/// V = diag(1, 0), one token at angle 0.7: layers less flow without corrector, without its radial term, and with it.
#[test]
fn the_corrector_needs_its_radial_term() {
    let value = [1.0, 0.0, 0.0, 0.0];
    let heads = Heads { value: Some(Points::packed(&value, 2).unwrap()), ..Heads::IDENTITY };
    let x = [0.7f64.cos(), 0.7f64.sin()];
    let layers = chain(&x, 2, &heads, PLAIN, 40, Retraction::Normalise);
    let error = |eta, retraction| apart(&layers, &flow(&x, 2, &heads, PLAIN, eta, retraction));
    let (none, covariant, whole) =
        (error(0.0, Retraction::Normalise), error(0.025, Retraction::Exponential), error(0.025, Retraction::Normalise));
    println!("{none:.3e} {covariant:.3e} {whole:.3e}");
    assert!((none - 3.5e-3).abs() < 1e-4 && (covariant - 5.5e-3).abs() < 1e-4 && (whole - 5.8e-5).abs() < 2e-6);
}

#[test]
fn the_ballistic_step_is_of_order_four() {
    let store = Store::<f64>::new((3, 3, 2, true), 23);
    let x = tokens::<f64>(5, D, 9);
    let end = |steps: usize, eta: f64| {
        let mut x = x.clone();
        let mut work = vec![0.0; modified_work_len::<f64>(5, D, 3, 3, 2)];
        for _ in 0..steps {
            let x = PointsMut::packed(&mut x, D).unwrap();
            modified_step(x, &store.heads(), PLAIN, eta, Retraction::Normalise, 2.0 / steps as f64, &mut work).unwrap();
        }
        x
    };
    for eta in [0.0, 0.1] {
        let best = end(256, eta);
        let errors = [8, 16, 32].map(|steps| apart(&end(steps, eta), &best));
        println!("eta {eta}: {errors:?}");
        assert!((errors[0] / errors[1] - 16.0).abs() < 6.0 && (errors[1] / errors[2] - 16.0).abs() < 3.0);
        assert!(best.chunks(D).all(|x| (dot(x, x) - 1.0).abs() < 1e-15));
    }
}

#[test]
fn the_ballistic_flow_of_equiangular_tokens() {
    for (beta, want) in [(1.0, 0.912_489_29), (4.0, 0.309_068_98)] {
        let mut x = equiangular(6, 0.1);
        let mut work = vec![0.0; ballistic_work_len::<f64>(6, 6, 0, 0, 0)];
        for _ in 0..50 {
            let x = PointsMut::packed(&mut x, 6).unwrap();
            ballistic_step(x, &Heads::IDENTITY, Drive { beta, ..PLAIN }, 0.04, &mut work).unwrap();
        }
        assert!((dot(&x[..6], &x[6..12]) - want).abs() < 2e-8);
    }
}

#[test]
fn scratch_is_what_steps_take() {
    // stages, and what a drive needs beside its result, or the modified equation's drives and derivatives
    for (n, (query, key, value)) in [(1, (0, 0, 0)), (5, (3, 3, 2)), (40, (D, 0, D)), (5, (9, 9, 9))] {
        let (cloud, drive) = (n * D, layer_work_len::<f64>(n, D, query, key, value) - n * D);
        let derivative = layer_derivative_work_len::<f64>(n, D, query, key, value) - 2 * cloud;
        assert_eq!(ballistic_work_len::<f64>(n, D, query, key, value), 3 * cloud + drive);
        assert_eq!(modified_work_len::<f64>(n, D, query, key, value), 5 * cloud + drive.max(derivative));
    }
}

#[test]
fn backwards_undoes_forwards() {
    let x = tokens::<f64>(5, D, 2);
    let mut y = x.clone();
    let mut work = vec![0.0; ballistic_work_len::<f64>(5, D, 0, 0, 0)];
    for h in [0.01; 20].into_iter().chain([-0.01; 20]) {
        ballistic_step(PointsMut::packed(&mut y, D).unwrap(), &Heads::IDENTITY, PLAIN, h, &mut work).unwrap();
    }
    assert!(apart(&x, &y) < 1e-10, "{}", apart(&x, &y));
}

#[test]
fn bad_input_leaves_the_tokens() {
    let store = Store::<f32>::new((3, 3, 2, true), 23);
    let heads = store.heads();
    let how = Drive { beta: 1.0f32, form: Form::Softmax, mask: Mask::Full };
    let before = tokens::<f32>(4, D, 1);
    let mut x = before.clone();
    let need = modified_work_len::<f32>(4, D, 3, 3, 2);
    let mut work = vec![0.0; need];
    let mut run = |how, eta, h, heads: &Heads<'_, f32>, len: usize| {
        let x = PointsMut::packed(&mut x, D).unwrap();
        modified_step(x, heads, how, eta, Retraction::Moebius, h, &mut work[..len])
    };
    assert_eq!(run(how, 0.1, f32::NAN, &heads, need), Err(Error::Parameter));
    assert_eq!(run(how, f32::INFINITY, 0.1, &heads, need), Err(Error::Parameter));
    assert_eq!(run(Drive { beta: f32::NAN, ..how }, 0.1, 0.1, &heads, need), Err(Error::Parameter));
    assert_eq!(run(how, 0.1, 0.1, &heads, need - 1), Err(Error::Scratch));
    assert_eq!(run(how, 0.1, 0.1, &Heads { count: 0, ..heads }, need), Err(Error::Parameter));
    assert_eq!(run(how, 0.1, 0.1, &Heads { key: None, ..heads }, need), Err(Error::Shape));
    let hot = Drive { beta: 300.0, form: Form::Unnormalised, mask: Mask::Full };
    assert_eq!(run(hot, 0.1, 0.1, &heads, need), Err(Error::Range));
    assert_eq!(x, before);
    let (u, mut dg) = (vec![f32::NAN; 4 * D], vec![7.0; 4 * D]);
    let mut work = vec![0.0; layer_derivative_work_len::<f32>(4, D, 3, 3, 2)];
    let (x, u) = (Points::packed(&x, D).unwrap(), Points::packed(&u, D).unwrap());
    let out = PointsMut::packed(&mut dg, D).unwrap();
    assert_eq!(layer_derivative(out, None, x, u, &heads, how, &mut work), Err(Error::NonFinite));
    assert!(dg.iter().all(|&x| x == 7.0));
}

const NETWORK: Network<f64> =
    Network { layers: 100, heads: 8, dim: 16, rank: 16, eta: 0.1, beta: 2.0, sd_query_key: 0.5, sd_value: 0.25 };

#[test]
fn numbers_of_a_network() {
    let all = regime(&NETWORK, 0.1).unwrap();
    let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-14 * b, "{a} {b}");
    near(all.time, 10.0);
    near(all.alpha, 0.1 * 15.0 / 16.0 / 8.0);
    near(all.noise, 0.1 * 15.0 / 16.0 / 8.0 * 10.0);
    near(all.second, 1.0);
    near(all.third, 0.1);
    near(all.clock, 0.125);
    near(all.tau, 2.0);
    // the same in f32
    let narrow: Network<f32> =
        Network { layers: 100, heads: 8, dim: 16, rank: 16, eta: 0.1, beta: 2.0, sd_query_key: 0.5, sd_value: 0.25 };
    assert!((f64::from(regime(&narrow, 0.1).unwrap().clock) - 0.125).abs() < 1e-7);
}

#[test]
fn regimes_by_their_orders() {
    let limit = |layers: usize, heads: usize, eta: f64| regime(&Network { layers, heads, eta, ..NETWORK }, 0.1).unwrap().limit;
    // time 1: many layers and heads; eta^2 L is eta
    assert_eq!(limit(1000, 8, 1e-3), Limit::Ballistic);
    assert_eq!(limit(5, 100, 0.2), Limit::Modified);
    // noise of order 1: eta = 1 / sqrt(L / H)
    assert_eq!(limit(10_000, 16, 0.01), Limit::Modified);
    assert_eq!(limit(10_000, 1, 0.01), Limit::Diffusive);
    assert_eq!(limit(100, 8, 0.3), Limit::None);
    assert_eq!(limit(100_000_000, 1, 0.001), Limit::None);
    let bad = |network: Network<f64>, threshold| regime(&network, threshold).map(|_| ());
    assert_eq!(bad(Network { layers: 0, ..NETWORK }, 0.1), Err(Error::Shape));
    assert_eq!(bad(Network { rank: 0, ..NETWORK }, 0.1), Err(Error::Shape));
    assert_eq!(bad(Network { eta: 0.0, ..NETWORK }, 0.1), Err(Error::Parameter));
    assert_eq!(bad(Network { sd_value: -1.0, ..NETWORK }, 0.1), Err(Error::Parameter));
    assert_eq!(bad(NETWORK, 1.0), Err(Error::Parameter));
    assert_eq!(bad(Network { eta: 1e200, ..NETWORK }, 0.1), Err(Error::Range));
}

/// R of tokens, and the overlaps of others, as a moment matrix.
fn gram(x: &[f64], d: usize) -> Vec<f64> {
    x.chunks(d).flat_map(|a| x.chunks(d).map(|b| dot(a, b))).collect()
}

#[test]
fn the_drift_of_overlaps_without_temperature() {
    // beta = 0: s_ij = m, R_ij = gamma: m (1 - gamma) (d - 2 - gamma) / d
    let (n, d, gamma) = (5, 3, 0.2f64);
    let m = (1.0 + 4.0 * gamma) / 5.0;
    let r: Vec<f64> = (0..n * n).map(|i| if i % (n + 1) == 0 { 1.0 } else { gamma }).collect();
    let s = vec![m; n * n];
    let mut out = vec![9.0; n * n];
    let view = |x| Points::packed(x, n).unwrap();
    overlap_drift(PointsMut::packed(&mut out, n).unwrap(), view(&r), view(&s), d).unwrap();
    let want = m * (1.0 - gamma) * (3.0 - 2.0 - gamma) / 3.0;
    assert!((want - 0.0768).abs() < 1e-15);
    for (i, out) in out.iter().enumerate() {
        assert!((out - if i % (n + 1) == 0 { 0.0 } else { want }).abs() < 1e-15);
    }
}

#[test]
fn brackets_are_symmetric_and_vanish_on_the_diagonal() {
    let (n, d) = (4, 6);
    let (r, s) = (gram(&tokens::<f64>(n, d, 3), d), gram(&tokens::<f64>(n, d, 4), d));
    let view = |x| Points::packed(x, n).unwrap();
    let bracket = |i: usize, j: usize| {
        let mut out = vec![0.0; n * n];
        overlap_bracket(PointsMut::packed(&mut out, n).unwrap(), view(&r), view(&s), d, (i, j)).unwrap();
        out
    };
    for i in 0..n {
        assert!(bracket(i, i).iter().all(|x| x.abs() < 1e-15));
        for j in 0..n {
            let own = bracket(i, j);
            assert!(own[n * i + j] >= 0.0);
            for k in 0..n {
                for l in 0..n {
                    let same = [own[n * l + k], bracket(j, i)[n * k + l], bracket(k, l)[n * i + j]];
                    assert!(same.into_iter().all(|x| (x - own[n * k + l]).abs() < 1e-15));
                }
            }
        }
    }
    let mut out = vec![3.0; n * n];
    let mut bad = |d, pair| overlap_bracket(PointsMut::packed(&mut out, n).unwrap(), view(&r), view(&s), d, pair);
    assert_eq!(bad(0, (0, 0)), Err(Error::Shape));
    assert_eq!(bad(d, (0, n)), Err(Error::Parameter));
    let mut narrow = vec![3.0; 8];
    let half = Points::packed(&r[..8], n).unwrap();
    let small = PointsMut::packed(&mut narrow, n).unwrap();
    assert_eq!(overlap_drift(small, half, half, d), Err(Error::Shape));
    assert!(out.iter().chain(&narrow).all(|&x| x == 3.0));
}
