//! A layer of many heads: the definition written down a second time, invariants, the deterministic reference, bad input.

use super::{ALL, dot, equiangular, tokens};
use bary::noise::{Address, normals};
use bary::softmax::{Input, Logit, attend_causal, work_len};
use bary::sphere::{
    Drive, Form, Heads, Mask, Retraction, attention, attention_step, attention_step_work_len, attention_work_len, layer_drive,
    layer_step, layer_work_len, normalise, retract,
};
use bary::{Error, Points, PointsMut, Scalar};
use std::cell::Cell;

const FORMS: [Form; 2] = [Form::Softmax, Form::Unnormalised];
const MASKS: [Mask; 2] = [Mask::Full, Mask::Causal];

/// The matrices of all heads by kind (query, key, value, output), and the rows of a query and of a value.
#[derive(Clone, Debug)]
struct Weights<T> {
    count: usize,
    d: usize,
    r: usize,
    rv: usize,
    parts: [Option<Vec<T>>; 4],
}

impl<T: Scalar> Weights<T> {
    /// Random ones of the kinds that are asked for, with entries of variance 1/d.
    fn new(count: usize, d: usize, (r, rv): (usize, usize), kinds: [bool; 4]) -> Self {
        let sizes = [r * d, r * d, rv * d, d * rv];
        let part = |kind: usize| {
            let mut w = vec![T::ZERO; count * sizes[kind]];
            let place = Address { seed: 11, stream: kind as u64, ..Address::default() };
            normals(PointsMut::packed(&mut w, 1).unwrap(), place, 0).unwrap();
            w.iter_mut().for_each(|w| *w *= T::lit(1.0 / (d as f64).sqrt()));
            w
        };
        let parts = [0, 1, 2, 3].map(|kind| kinds[kind].then(|| part(kind)));
        Self { count, d, r, rv, parts }
    }

    fn none(d: usize) -> Self {
        Self::new(1, d, (d, d), [false; 4])
    }

    fn heads(&self) -> Heads<'_, T> {
        let rows = |kind: usize, d: usize| self.parts[kind].as_ref().map(|w| Points::packed(w, d).unwrap());
        let (d, count) = (self.d, self.count);
        Heads { count, query: rows(0, d), key: rows(1, d), value: rows(2, d), output: rows(3, self.rv) }
    }

    fn work(&self, n: usize) -> Vec<T> {
        let rows = |kind: usize, rows: usize| if self.parts[kind].is_some() { rows } else { 0 };
        vec![T::NAN; layer_work_len::<T>(n, self.d, rows(0, self.r), rows(1, self.r), rows(2, self.rv))]
    }

    /// The matrix of a kind times a row; the row where there is none.
    fn apply(&self, kind: usize, head: usize, x: &[f64]) -> Vec<f64>
    where
        T: Into<f64>,
    {
        let Some(w) = &self.parts[kind] else { return x.to_vec() };
        let rows = [self.r, self.r, self.rv, self.d][kind];
        let w = &w[head * rows * x.len()..(head + 1) * rows * x.len()];
        w.chunks(x.len()).map(|w| w.iter().zip(x).map(|(&w, x)| w.into() * x).sum()).collect()
    }
}

/// The drive by its definition, in f64.
fn plain<T: Scalar + Into<f64>>(x: &[T], weights: &Weights<T>, how: Drive<T>) -> Vec<Vec<f64>> {
    let x: Vec<Vec<f64>> = x.chunks(weights.d).map(|x| x.iter().map(|&x| x.into()).collect()).collect();
    let mut g = vec![vec![0.0; weights.d]; x.len()];
    for head in 0..weights.count {
        let keys: Vec<_> = x.iter().map(|x| weights.apply(1, head, x)).collect();
        for (i, g) in g.iter_mut().enumerate() {
            let query = weights.apply(0, head, &x[i]);
            let seen = if how.mask == Mask::Causal { i + 1 } else { x.len() };
            let logits: Vec<f64> = keys[..seen].iter().map(|key| how.beta.into() * dot(&query, key)).collect();
            let top = if how.form == Form::Softmax { logits.iter().copied().fold(f64::MIN, f64::max) } else { 0.0 };
            let w: Vec<f64> = logits.iter().map(|l| (l - top).exp()).collect();
            let total = if how.form == Form::Softmax { w.iter().sum() } else { seen as f64 };
            let mean: Vec<f64> = (0..weights.d).map(|c| w.iter().zip(&x).map(|(w, x)| w * x[c]).sum::<f64>() / total).collect();
            let out = weights.apply(3, head, &weights.apply(2, head, &mean));
            g.iter_mut().zip(out).for_each(|(g, out)| *g += out / weights.count as f64);
        }
    }
    g
}

fn drive<T: Scalar>(x: &[T], weights: &Weights<T>, how: Drive<T>) -> Vec<T> {
    let mut g = vec![T::NAN; x.len()];
    let rows = PointsMut::packed(&mut g, weights.d).unwrap();
    let tokens = Points::packed(x, weights.d).unwrap();
    layer_drive(rows, tokens, &weights.heads(), how, &mut weights.work(tokens.len())).unwrap();
    g
}

fn step<T: Scalar>(x: &mut [T], weights: &Weights<T>, how: Drive<T>, eta: f64, retraction: Retraction) {
    let mut work = weights.work(x.len() / weights.d);
    let tokens = PointsMut::packed(x, weights.d).unwrap();
    layer_step(tokens, &weights.heads(), how, T::lit(eta), retraction, &mut work).unwrap();
}

fn how<T: Scalar>(beta: f64, form: Form, mask: Mask) -> Drive<T> {
    Drive { beta: T::lit(beta), form, mask }
}

/// Every kind of weights: identity, A, factors, W_K alone; identity, V, factors, W_O alone.
fn all_weights<T: Scalar>(count: usize, d: usize) -> Vec<Weights<T>> {
    let mut all = Vec::new();
    for (query, key, r) in [(false, false, d), (true, false, d), (true, true, 2), (true, true, d + 3), (false, true, d)] {
        for (value, output, rv) in
            [(false, false, d), (true, false, d), (true, true, 3), (true, true, d + 90), (false, true, d)]
        {
            all.push(Weights::new(count, d, (r, rv), [query, key, value, output]));
        }
    }
    all
}

#[test]
fn drives_and_steps_are_the_definition() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        for (n, d, count) in [(1, 1, 2), (7, 5, 1), (9, 4, 3), (70, 3, 2), (5, 35, 2)] {
            let x = tokens::<T>(n, d, 3);
            for weights in all_weights::<T>(count, d) {
                for (form, mask) in FORMS.into_iter().flat_map(|form| MASKS.map(|mask| (form, mask))) {
                    let how = how::<T>(1.3, form, mask);
                    let (want, got) = (plain(&x, &weights, how), drive(&x, &weights, how));
                    let largest = want.iter().flatten().fold(1.0, |a: f64, b| a.max(b.abs()));
                    for (got, want) in got.iter().zip(want.iter().flatten()) {
                        assert!(((*got).into() - want).abs() <= tolerance * largest, "{n} {d} {how:?}: {got:?} for {want}");
                    }
                    for retraction in ALL {
                        let (mut moved, mut want) = (x.clone(), x.clone());
                        step(&mut moved, &weights, how, 0.4, retraction);
                        let rows = PointsMut::packed(&mut want, d).unwrap();
                        retract(rows, Points::packed(&got, d).unwrap(), T::lit(0.4), retraction).unwrap();
                        assert!(moved == want || weights.parts.iter().all(Option::is_none), "{n} {d} {how:?}");
                    }
                }
            }
        }
    }
    check::<f64>(2e-15);
    check::<f32>(1e-6);
}

#[test]
fn one_head_without_weights_is_attention_to_the_bit() {
    fn check<T: Scalar>() {
        for (n, d) in [(1, 1), (3, 2), (17, 3), (40, 3), (100, 5), (30, 20)] {
            for form in FORMS {
                let (x, weights, how) = (tokens::<T>(n, d, 5), Weights::none(d), how::<T>(2.5, form, Mask::Full));
                let mut want = vec![T::ZERO; n * d];
                let mut work = vec![T::ZERO; attention_step_work_len::<T>(n, d).max(attention_work_len::<T>(n, d))];
                let rows = PointsMut::packed(&mut want, d).unwrap();
                attention(rows, Points::packed(&x, d).unwrap(), how.beta, form, &mut work).unwrap();
                assert_eq!(drive(&x, &weights, how), want);
                for retraction in ALL {
                    let (mut want, mut got) = (x.clone(), x.clone());
                    let rows = PointsMut::packed(&mut want, d).unwrap();
                    attention_step(rows, how.beta, T::lit(0.3), form, retraction, &mut work).unwrap();
                    step(&mut got, &weights, how, 0.3, retraction);
                    assert_eq!(got, want);
                }
            }
        }
    }
    check::<f64>();
    check::<f32>();
}

/// Each product is an inner product in the kernel's order.
#[test]
fn a_projected_token_is_made_of_inner_products_to_the_bit() {
    fn check<T: Scalar>() {
        // with beta = 0 and one token the mean is the token, so that the drive is V x
        for d in [1, 2, 3, 7, 16, 31, 64, 65, 100] {
            let weights = Weights::<T>::new(1, d, (d, d), [false, false, true, false]);
            let x = tokens::<T>(1, d, 8);
            let got = drive(&x, &weights, how(0.0, Form::Softmax, Mask::Causal));
            let want: Vec<T> = weights.parts[2].as_ref().unwrap().chunks(d).map(|w| bary::simd::dot(w, &x)).collect();
            assert_eq!(got, want, "{d}");
        }
    }
    check::<f64>();
    check::<f32>();
}

/// Under a causal mask tokens do not know what comes after them.
#[test]
fn a_causal_layer_of_a_prefix_is_the_prefix_of_the_layer() {
    fn check<T: Scalar>() {
        for weights in all_weights::<T>(2, 3) {
            for form in FORMS {
                let (n, how) = (90, how::<T>(2.1, form, Mask::Causal));
                let mut whole = tokens::<T>(n, 3, 2);
                let start = whole.clone();
                (0..3).for_each(|_| step(&mut whole, &weights, how, 0.3, Retraction::Normalise));
                for m in [1, 2, 31, 64, 65, 89] {
                    let mut part = start[..3 * m].to_vec();
                    (0..3).for_each(|_| step(&mut part, &weights, how, 0.3, Retraction::Normalise));
                    assert_eq!(part, whole[..3 * m], "{m}");
                }
            }
        }
    }
    check::<f64>();
    check::<f32>();
}

/// `w := w q^T`, row by row.
fn times_transpose(w: &[f64], q: &[f64], d: usize) -> Vec<f64> {
    w.chunks(d).flat_map(|w| q.chunks(d).map(|q| dot(w, q)).collect::<Vec<_>>()).collect()
}

fn transpose(w: &[f64], d: usize) -> Vec<f64> {
    (0..w.len()).map(|i| w[(i % (w.len() / d)) * d + i / (w.len() / d)]).collect()
}

/// d orthonormal rows.
fn rotation(d: usize) -> Vec<f64> {
    let mut rows: Vec<Vec<f64>> = tokens::<f64>(d, d, 77).chunks(d).map(<[f64]>::to_vec).collect();
    for i in 0..2 * d {
        let mut row = rows[i % d].clone();
        for other in rows.iter().take(i % d) {
            let along = dot(&row, other);
            row.iter_mut().zip(other).for_each(|(x, y)| *x -= along * y);
        }
        let length = dot(&row, &row).sqrt();
        rows[i % d] = row.iter().map(|x| x / length).collect();
    }
    rows.concat()
}

#[test]
fn layers_turn_with_tokens_and_weights() {
    let (n, d, count) = (9, 4, 2);
    let q = rotation(d);
    let turn = |x: &[f64]| times_transpose(x, &q, d);
    for weights in all_weights::<f64>(count, d) {
        // the identity stays the identity; a factor alone is a square matrix, W_K is turned like W_Q: w q^T, and square ones q w q^T
        let square = [weights.parts[1].is_none(), weights.parts[0].is_none(), weights.parts[3].is_none()];
        let left = |w: &[f64], columns: usize| {
            let one = |w: &[f64]| transpose(&times_transpose(&transpose(w, columns), &q, d), d);
            w.chunks(d * columns).flat_map(one).collect::<Vec<_>>()
        };
        let mut turned = weights.clone();
        for (kind, slot) in turned.parts.iter_mut().enumerate() {
            let Some(w) = slot else { continue };
            *w = match kind {
                3 if weights.parts[2].is_none() => left(&turn(w), d),
                3 => left(w, weights.rv),
                _ if square[kind] => left(&turn(w), d),
                _ => turn(w),
            };
        }
        for (form, mask) in FORMS.into_iter().flat_map(|form| MASKS.map(|mask| (form, mask))) {
            let x = tokens::<f64>(n, d, 6);
            let (mut plain, mut other) = (x.clone(), turn(&x));
            step(&mut plain, &weights, how(1.7, form, mask), 0.4, Retraction::Moebius);
            step(&mut other, &turned, how(1.7, form, mask), 0.4, Retraction::Moebius);
            turn(&plain).iter().zip(&other).for_each(|(a, b)| assert!((a - b).abs() < 1e-14, "{a} {b}"));
        }
    }
}

#[test]
fn layers_permute_with_tokens() {
    for weights in all_weights::<f64>(2, 3) {
        for form in FORMS {
            let x = tokens::<f64>(70, 3, 4);
            let rotate = |x: &[f64]| [&x[3 * 23..], &x[..3 * 23]].concat();
            let (mut plain, mut other) = (x.clone(), rotate(&x));
            step(&mut plain, &weights, how(1.7, form, Mask::Full), 0.4, Retraction::Exponential);
            step(&mut other, &weights, how(1.7, form, Mask::Full), 0.4, Retraction::Exponential);
            rotate(&plain).iter().zip(&other).for_each(|(a, b)| assert!((a - b).abs() < 1e-13));
        }
    }
}

#[test]
fn twins_stay_twins_and_opposites_keep_their_line() {
    for weights in all_weights::<f32>(2, 3) {
        let mut x = tokens::<f32>(5, 3, 4);
        x.extend_from_within(3..6);
        for _ in 0..20 {
            step(&mut x, &weights, how(3.0, Form::Softmax, Mask::Full), 0.4, Retraction::Moebius);
            assert_eq!(x[3..6], x[15..18]);
        }
    }
    // the drives of x and -x are tanh(beta) x and its opposite
    for retraction in ALL {
        let a = tokens::<f64>(1, 3, 9);
        let mut x = [a.clone(), a.iter().map(|x| -x).collect()].concat();
        (0..20).for_each(|_| step(&mut x, &Weights::none(3), how(0.7, Form::Softmax, Mask::Full), 0.5, retraction));
        x.iter().zip(a.iter().chain(&a)).for_each(|(x, a)| assert!((x.abs() - a.abs()).abs() < 1e-15));
    }
}

#[test]
fn tokens_are_unit_vectors_after_ten_thousand_layers() {
    fn check<T: Scalar + Into<f64>>(d: usize, retraction: Retraction) -> f64 {
        let weights = Weights::<T>::new(1, d, (d, d), [false, false, d < 64, false]);
        let (mut x, mut worst, mut work) = (tokens::<T>(3, d, 4), 0.0_f64, weights.work(3));
        for _ in 0..10_000 {
            let how = how(1.5, Form::Softmax, Mask::Full);
            let rows = PointsMut::packed(&mut x, d).unwrap();
            layer_step(rows, &weights.heads(), how, T::lit(0.3), retraction, &mut work).unwrap();
        }
        for x in x.chunks(d) {
            let length = x.iter().map(|&x| x.into() * x.into()).sum::<f64>().sqrt();
            worst = worst.max((length - 1.0).abs() / ((2.0 + d as f64 / 16.0) * T::EPSILON.into()));
        }
        worst
    }
    for d in [1, 2, 3, 16, 64, 100] {
        for retraction in ALL {
            let worst = (check::<f32>(d, retraction), check::<f64>(d, retraction));
            println!("d = {d}, {retraction:?}: {:.3} (f32) and {:.3} (f64) of the bound", worst.0, worst.1);
            assert!(worst.0 <= 1.0 && worst.1 <= 1.0, "{d} {retraction:?}: {worst:?}");
        }
    }
}

/// With beta = 0 all tokens have one drive, and the Moebius step keeps cross-ratios.
#[test]
fn moebius_layers_of_one_drive_keep_cross_ratios() {
    let weights = Weights::new(2, 3, (3, 3), [false, false, true, false]);
    let mut x = tokens::<f64>(4, 3, 1);
    let gap = |x: &[f64], i: usize, k: usize| (0..3).map(|c| (x[3 * i + c] - x[3 * k + c]).powi(2)).sum::<f64>().sqrt();
    let ratio = |x: &[f64]| gap(x, 0, 1) * gap(x, 2, 3) / (gap(x, 0, 2) * gap(x, 1, 3));
    let before = ratio(&x);
    step(&mut x, &weights, how(0.0, Form::Softmax, Mask::Full), 0.7, Retraction::Moebius);
    assert!((ratio(&x) - before).abs() < 1e-14 * before.max(1.0), "{} for {before}", ratio(&x));
}

/// n = 6 equiangular tokens with identity matrices: `(overlap, time)` after layers that each change the overlap by about `change`, while
/// `on` holds.
fn followed(beta: f64, form: Form, start: f64, change: f64, on: impl Fn(f64, f64) -> bool) -> (f64, f64) {
    let n = 6;
    let eye: Vec<f64> = (0..n * n).map(|i| f64::from(i / n == i % n)).collect();
    let weights = Weights { count: 1, d: n, r: n, rv: n, parts: [Some(eye.clone()), None, Some(eye), None] };
    let (mut x, mut time) = (equiangular(n, start), 0.0);
    let overlap = |x: &[f64]| dot(&x[..n], &x[n..2 * n]);
    while on(overlap(&x), time) {
        let g = overlap(&x);
        let divisor = if form == Form::Softmax { beta.exp() + 5.0 * (beta * g).exp() } else { 6.0 };
        let slope = 2.0 * (beta * g).exp() * (1.0 - g) * (1.0 + 5.0 * g) / divisor;
        let eta = (change / slope).min(2.0 - time * f64::from(change.is_infinite()));
        step(&mut x, &weights, how(beta, form, Mask::Full), eta, Retraction::Exponential);
        time += eta;
    }
    (overlap(&x), time)
}

#[test]
fn the_time_to_leave_orthogonality() {
    for (beta, want) in [(6.0, ESCAPE_6), (18.0, ESCAPE_18)] {
        let ratio = |change: f64| {
            let (end, time) = followed(beta, Form::Softmax, 0.0, change, |g, _| g < 0.5);
            assert!(end < 0.5 + 2.0 * change);
            time / (0.5 * f64::exp(beta) / (beta + 5.0))
        };
        // errors of first order in the step
        let (coarse, fine) = (ratio(1.0 / 1024.0), ratio(1.0 / 2048.0));
        println!("beta {beta}: ratio {coarse:.5}, {fine:.5}");
        assert!((2.0 * fine - coarse - want).abs() < 2e-4 * want);
    }
}

/// `T / ((e^beta / 2) / (beta + n - 1))`, T the integral of 1 / slope from 0 to 1/2 (by Simpson's rule), n = 6.
const ESCAPE_6: f64 = 1.335_984_5;
const ESCAPE_18: f64 = 1.090_567_7;

#[test]
fn the_last_approach_is_exponential() {
    for (form, beta, rate) in
        [(Form::Softmax, 1.0, 2.0), (Form::Softmax, 4.0, 2.0), (Form::Unnormalised, 1.0, 2.0 * f64::exp(1.0))]
    {
        let start = 1.0 - 1e-6;
        // 1 - overlap falls by a thousandth at each layer
        let gap = Cell::new(1e-6);
        let (end, time) = followed(beta, form, start, 1e-9, |g, _| {
            gap.set(1.0 - g);
            g < 1.0 - 5e-7
        });
        let measured = ((1.0 - start) / (1.0 - end)).ln() / time;
        assert!((measured / rate - 1.0).abs() < 2e-3, "{form:?} {beta}: {measured} for {rate}");
    }
}

/// nGPT's update `N(x + alpha (N(h) - x))` is a retraction by `alpha / (1 - alpha)` along the normalised output h.
#[test]
fn the_update_of_ngpt_is_a_composition() {
    let (n, d, alpha) = (6, 4, 0.05_f64);
    let x = tokens::<f64>(n, d, 3);
    let weights = Weights::new(2, d, (2, 2), [true; 4]);
    let mut h = drive(&x, &weights, how(1.2, Form::Softmax, Mask::Causal));
    normalise(PointsMut::packed(&mut h, d).unwrap());
    let mut got = x.clone();
    let eta = alpha / (1.0 - alpha);
    retract(PointsMut::packed(&mut got, d).unwrap(), Points::packed(&h, d).unwrap(), eta, Retraction::Normalise).unwrap();
    let mut want: Vec<f64> = x.iter().zip(&h).map(|(x, h)| x + alpha * (h - x)).collect();
    normalise(PointsMut::packed(&mut want, d).unwrap());
    got.iter().zip(&want).for_each(|(a, b)| assert!((a - b).abs() < 1e-15));
}

#[test]
fn the_ends_of_the_ranges() {
    // no temperature: every token the mean of what it sees
    let x = tokens::<f64>(5, 3, 2);
    let g = drive(&x, &Weights::none(3), how(0.0, Form::Unnormalised, Mask::Causal));
    for (i, g) in g.chunks(3).enumerate() {
        for (c, g) in g.iter().enumerate() {
            let mean = (0..=i).map(|k| x[3 * k + c]).sum::<f64>() / (i + 1) as f64;
            assert!((g - mean).abs() < 1e-15);
        }
    }
    // so cold that every token only sees itself, or with A = -1 its opposite
    let near = |x: &[f64], y: &[f64]| x.iter().zip(y).all(|(x, y)| (x - y).abs() < 1e-15);
    assert!(near(&drive(&x, &Weights::none(3), how(1e4, Form::Softmax, Mask::Full)), &x));
    assert!(near(&drive(&x, &Weights::none(3), how(1e4, Form::Softmax, Mask::Causal)), &x));
    let minus = Weights { count: 1, d: 1, r: 1, rv: 1, parts: [Some(vec![-1.0]), None, None, None] };
    assert_eq!(drive(&[1.0, -1.0, 1.0], &minus, how(1e4, Form::Softmax, Mask::Full)), [-1.0, 1.0, -1.0]);
    // one token goes where V sends it
    let v = Weights { count: 1, d: 2, r: 2, rv: 2, parts: [None, None, Some(vec![0.0, -1.0, 1.0, 0.0]), None] };
    let mut x = [1.0, 0.0];
    step(&mut x, &v, how(3.0, Form::Softmax, Mask::Full), 1.0, Retraction::Normalise);
    assert!(near(&x, &[0.5_f64.sqrt(), 0.5_f64.sqrt()]));
}

#[test]
fn bad_input_is_refused_and_nothing_is_written() {
    let (n, d, x) = (3, 2, tokens::<f32>(3, 2, 1));
    let weights = Weights::<f32>::new(2, 2, (1, 3), [true; 4]);
    let (heads, good) = (weights.heads(), how::<f32>(1.0, Form::Softmax, Mask::Full));
    let refused = |x: &[f32], heads: &Heads<'_, f32>, how: Drive<f32>, short: usize, error: Error| {
        let (mut g, mut moved, mut work) = (vec![7.0_f32; n * d], x.to_vec(), weights.work(n));
        let len = work.len() - short;
        let rows = PointsMut::packed(&mut g, d).unwrap();
        assert_eq!(layer_drive(rows, Points::packed(x, d).unwrap(), heads, how, &mut work[..len]), Err(error));
        assert!(g.iter().all(|&g| g == 7.0));
        let rows = PointsMut::packed(&mut moved, d).unwrap();
        assert_eq!(layer_step(rows, heads, how, 0.1, Retraction::Normalise, &mut work[..len]), Err(error));
        assert!(moved.iter().zip(x).all(|(a, b)| a.to_bits() == b.to_bits()));
    };
    let cut = |points: Option<Points<'_, f32>>| points.map(|points| points.part(0, points.len() - 1).len());
    assert_eq!(cut(heads.query), Some(1));
    refused(&x, &heads, good, 1, Error::Scratch);
    refused(&x, &Heads { count: 0, ..heads }, good, 0, Error::Parameter);
    refused(&x, &Heads { count: 3, ..heads }, good, 0, Error::Shape);
    refused(&x, &Heads { query: None, ..heads }, good, 0, Error::Shape);
    refused(&x, &Heads { output: None, ..heads }, good, 0, Error::Shape);
    refused(&x, &Heads { value: None, ..heads }, good, 0, Error::Shape);
    refused(&x, &heads, Drive { beta: f32::NAN, ..good }, 0, Error::Parameter);
    refused(&x, &heads, Drive { beta: 1e38, ..good }, 0, Error::Range);
    let (nan, huge) = ([f32::NAN; 12], [1e38_f32; 12]);
    refused(&nan[..6], &heads, good, 0, Error::NonFinite);
    for (bad, error) in [(&nan, Error::NonFinite), (&huge, Error::Range)] {
        refused(&x, &Heads { query: Some(Points::packed(&bad[..4], 2).unwrap()), ..heads }, good, 0, error);
        refused(&x, &Heads { key: Some(Points::packed(&bad[..4], 2).unwrap()), ..heads }, good, 0, error);
        refused(&x, &Heads { value: Some(Points::packed(&bad[..], 2).unwrap()), ..heads }, good, 0, error);
        refused(&x, &Heads { output: Some(Points::packed(&bad[..], 3).unwrap()), ..heads }, good, 0, error);
    }
    // the weights of USA overflow
    let ones = [30.0_f32, 0.0, 30.0, 0.0];
    let hot = Heads { query: Some(Points::packed(&ones, 2).unwrap()), key: Some(Points::packed(&ones, 2).unwrap()), ..heads };
    for mask in MASKS {
        refused(&[1.0, 0.0, 1.0, 0.0, 1.0, 0.0], &hot, how(1.0, Form::Unnormalised, mask), 0, Error::Range);
    }
    let rows = PointsMut::packed(&mut [] as &mut [f32], 2).unwrap();
    assert_eq!(layer_step(rows, &heads, good, 0.1, Retraction::Normalise, &mut weights.work(0)), Err(Error::Empty));
}

/// The drive of a head is the kernel's pass, bit for bit: queries and keys given by the caller.
#[test]
fn a_causal_head_is_attend_causal() {
    let (n, d) = (70, 5);
    let x = tokens::<f32>(n, d, 4);
    let points = Points::packed(&x, d).unwrap();
    let input = Input { queries: points, keys: points, values: points, bias: None, logit: Logit::Dot { beta: 1.5 } };
    let (mut want, mut work) = (vec![0.0_f32; n * d], vec![0.0; work_len::<f32>(d, d)]);
    attend_causal(Some(PointsMut::packed(&mut want, d).unwrap()), None, &input, &mut work).unwrap();
    assert_eq!(drive(&x, &Weights::none(d), how(1.5, Form::Softmax, Mask::Causal)), want);
}
