//! Layers with random weights that are not stored: the bits of layers that store them, runs and their cuts, orthogonal matrices, bad input.

use super::{ALL, dot, off_the_sphere, tokens};
use bary::sphere::{
    Drive, Ensemble, Form, Heads, Law, Mask, Matrix, RandomLayer, Retraction, attention_step, attention_step_work_len,
    layer_drive, layer_step, layer_work_len, random_drive, random_run, random_step, random_weights, random_work_len,
};
use bary::{Error, Outcome, Points, PointsMut, Scalar};
use std::num::NonZeroUsize;

pub(super) const LAWS: [Law; 3] = [Law::Gaussian, Law::Rademacher, Law::Orthogonal];

/// A layer with entries of second moment 1/d, or without weights where a law is `None`; rank 0 is one matrix.
pub(super) fn layer<T: Scalar>(d: usize, heads: usize, rank: usize, laws: [Option<Law>; 2]) -> RandomLayer<T> {
    let [query_key, value] = laws.map(|law| law.map(|law| Ensemble { law, sd: T::lit(1.0 / (d as f64).sqrt()) }));
    let drive = Drive { beta: T::lit(1.7), form: Form::Softmax, mask: Mask::Full };
    let rank = NonZeroUsize::new(rank);
    RandomLayer { seed: 5, heads, query_key, rank, value, drive, eta: T::lit(0.3), retraction: Retraction::Normalise }
}

pub(super) fn drive<T: Scalar>(x: &[T], d: usize, layer: &RandomLayer<T>, index: u64) -> Vec<T> {
    let mut g = vec![T::NAN; x.len()];
    let mut work = vec![T::NAN; layer.work_len(x.len() / d, d)];
    random_drive(PointsMut::packed(&mut g, d).unwrap(), Points::packed(x, d).unwrap(), layer, index, &mut work).unwrap();
    g
}

pub(super) fn step<T: Scalar>(x: &mut [T], d: usize, layer: &RandomLayer<T>, index: u64) {
    let mut work = vec![T::NAN; layer.work_len(x.len() / d, d)];
    random_step(PointsMut::packed(x, d).unwrap(), layer, index, &mut work).unwrap();
}

pub(super) fn run<T: Scalar>(x: &mut [T], d: usize, layer: &RandomLayer<T>, first: u64, layers: usize) {
    let mut work = vec![T::NAN; layer.work_len(x.len() / d, d)];
    let outcome = random_run(PointsMut::packed(x, d).unwrap(), layer, first, layers, |_, _, _| Ok(Outcome::Done), &mut work);
    assert_eq!(outcome, Ok(Outcome::Done));
}

/// One matrix of r rows of d.
pub(super) fn matrix<T: Scalar>(r: usize, d: usize, at: (u64, u64, usize, Matrix), ensemble: Ensemble<T>) -> Vec<T> {
    let mut w = vec![T::NAN; r * d];
    random_weights(PointsMut::packed(&mut w, d).unwrap(), at.0, at.1, at.2, at.3, ensemble).unwrap();
    w
}

/// The weights of all heads of a layer, stored.
struct Stored<T> {
    count: usize,
    d: usize,
    parts: [Option<Vec<T>>; 3],
}

impl<T: Scalar> Stored<T> {
    fn new(d: usize, layer: &RandomLayer<T>, index: u64) -> Self {
        let rank = layer.rank.map_or(d, NonZeroUsize::get);
        let all = |r: usize, name: Matrix, ensemble: Option<Ensemble<T>>| {
            let one = |head, ensemble| matrix(r, d, (layer.seed, index, head, name), ensemble);
            ensemble.map(|ensemble| (0..layer.heads).flat_map(|head| one(head, ensemble)).collect::<Vec<_>>())
        };
        let key = layer.rank.and(layer.query_key);
        let parts =
            [all(rank, Matrix::Query, layer.query_key), all(rank, Matrix::Key, key), all(d, Matrix::Value, layer.value)];
        Self { count: layer.heads, d, parts }
    }

    fn heads(&self) -> Heads<'_, T> {
        let [query, key, value] = self.parts.each_ref().map(|w| w.as_ref().map(|w| Points::packed(w, self.d).unwrap()));
        Heads { count: self.count, query, key, value, output: None }
    }

    fn work(&self, n: usize) -> Vec<T> {
        let [q, k, v] = self.parts.each_ref().map(|w| w.as_ref().map_or(0, |w| w.len() / self.d / self.count));
        vec![T::NAN; layer_work_len::<T>(n, self.d, q, k, v)]
    }

    fn drive(&self, x: &[T], how: Drive<T>) -> Vec<T> {
        let mut g = vec![T::NAN; x.len()];
        let rows = PointsMut::packed(&mut g, self.d).unwrap();
        layer_drive(rows, Points::packed(x, self.d).unwrap(), &self.heads(), how, &mut self.work(x.len() / self.d)).unwrap();
        g
    }

    fn step(&self, x: &mut [T], layer: &RandomLayer<T>) {
        let mut work = self.work(x.len() / self.d);
        let tokens = PointsMut::packed(x, self.d).unwrap();
        layer_step(tokens, &self.heads(), layer.drive, layer.eta, layer.retraction, &mut work).unwrap();
    }
}

/// Layers of all kinds for tokens of dimension d, without orthogonal matrices.
fn independent<T: Scalar>(d: usize) -> Vec<RandomLayer<T>> {
    let mut all = Vec::new();
    for law in [Law::Gaussian, Law::Rademacher] {
        for (rank, laws) in [
            (0, [Some(law), Some(law)]),
            (0, [None, Some(law)]),
            (2, [Some(law), None]),
            (d + 40, [Some(law), Some(Law::Gaussian)]),
        ] {
            for heads in [1, 3] {
                all.push(layer(d, heads, rank, laws));
            }
        }
    }
    all
}

#[test]
fn the_bits_are_those_of_a_layer_that_stores_its_weights() {
    fn check<T: Scalar>() {
        for (n, d) in [(1, 1), (5, 3), (7, 33), (66, 2)] {
            let x = tokens::<T>(n, d, 3);
            for (i, mut layer) in independent::<T>(d).into_iter().enumerate() {
                layer.drive.form = [Form::Softmax, Form::Unnormalised][i % 2];
                layer.drive.mask = [Mask::Full, Mask::Causal][i / 2 % 2];
                layer.retraction = ALL[i % 3];
                let index = u64::MAX - i as u64;
                let stored = Stored::new(d, &layer, index);
                assert_eq!(drive(&x, d, &layer, index), stored.drive(&x, layer.drive), "n = {n}, d = {d}, {layer:?}");
                let (mut here, mut there) = (x.clone(), x.clone());
                step(&mut here, d, &layer, index);
                stored.step(&mut there, &layer);
                assert_eq!(here, there, "n = {n}, d = {d}, {layer:?}");
            }
        }
    }
    check::<f32>();
    check::<f64>();
}

#[test]
fn reflections_are_the_orthogonal_matrix_that_is_written() {
    fn check<T: Scalar + Into<f64>>(tolerance: f64) {
        for (n, d, rank) in [(1, 1, 1), (5, 3, 2), (7, 33, 33), (3, 40, 35), (4, 50, 7), (2, 6, 0)] {
            let layer = layer::<T>(d, 2, rank, [Some(Law::Orthogonal); 2]);
            let x = tokens::<T>(n, d, 3);
            let stored = Stored::new(d, &layer, 8).drive(&x, layer.drive);
            for (a, b) in drive(&x, d, &layer, 8).into_iter().zip(stored) {
                assert!((a.into() - b.into()).abs() < tolerance, "n = {n}, d = {d}, rank {rank}: {a:?} and {b:?}");
            }
        }
    }
    check::<f32>(3e-6);
    check::<f64>(1e-14);
}

#[test]
fn without_weights_it_is_attention() {
    let mut x = tokens::<f32>(9, 4, 1);
    let mut plain = x.clone();
    let layer = layer::<f32>(4, 1, 0, [None; 2]);
    step(&mut x, 4, &layer, 0);
    let mut work = vec![0.0; attention_step_work_len::<f32>(9, 4)];
    let rows = PointsMut::packed(&mut plain, 4).unwrap();
    attention_step(rows, 1.7, 0.3, Form::Softmax, Retraction::Normalise, &mut work).unwrap();
    assert_eq!(x, plain);
}

#[test]
fn a_run_is_its_steps_and_can_be_cut_anywhere() {
    fn check<T: Scalar>(law: Law) {
        let layer = layer::<T>(6, 2, 3, [Some(law); 2]);
        let start = tokens::<T>(5, 6, 2);
        let (mut steps, mut whole, mut cut) = (start.clone(), start.clone(), start.clone());
        (40..52).for_each(|index| step(&mut steps, 6, &layer, index));
        run(&mut whole, 6, &layer, 40, 12);
        assert_eq!(steps, whole);
        for (first, layers) in [(40, 5), (45, 0), (45, 1), (46, 6)] {
            run(&mut cut, 6, &layer, first, layers);
        }
        assert_eq!(cut, whole);
    }
    for law in LAWS {
        check::<f32>(law);
        check::<f64>(law);
    }
}

#[test]
fn an_observer_sees_stops_and_fails() {
    let layer = layer::<f64>(3, 1, 0, [Some(Law::Gaussian); 2]);
    let start = tokens::<f64>(4, 3, 1);
    let mut work = vec![0.0; layer.work_len(4, 3)];
    for (end, want) in [(Ok(Outcome::Stopped), Ok(Outcome::Stopped)), (Err(Error::Callback), Err(Error::Callback))] {
        let (mut x, mut seen) = (start.clone(), Vec::new());
        let observer = |done: usize, total: usize, x: Points<'_, f64>| {
            seen.push((done, total, x.row(1).to_vec()));
            if done == 3 { end } else { Ok(Outcome::Done) }
        };
        assert_eq!(random_run(PointsMut::packed(&mut x, 3).unwrap(), &layer, 7, 5, observer, &mut work), want);
        let mut three = start.clone();
        run(&mut three, 3, &layer, 7, 3);
        assert_eq!(x, three);
        assert_eq!(seen.iter().map(|seen| (seen.0, seen.1)).collect::<Vec<_>>(), [(1, 5), (2, 5), (3, 5)]);
        assert_eq!(seen[2].2, x[3..6]);
    }
}

/// The largest entry of `W W^T / (sd^2 d) - 1`.
fn off_orthogonal<T: Scalar + Into<f64>>(r: usize, d: usize, sd: f64) -> f64 {
    let w = matrix(r, d, (1, 2, 3, Matrix::Key), Ensemble { law: Law::Orthogonal, sd: T::lit(sd) });
    let w: Vec<f64> = w.into_iter().map(Into::into).collect();
    let mut worst = 0.0f64;
    for (i, a) in w.chunks(d).enumerate() {
        for (k, b) in w.chunks(d).enumerate() {
            worst = worst.max((dot(a, b) / (sd * sd * d as f64) - f64::from(u8::from(i == k))).abs());
        }
    }
    worst
}

#[test]
fn rows_are_orthogonal() {
    for (r, d) in [(1, 1), (2, 2), (1, 7), (5, 7), (16, 16), (33, 64), (64, 64)] {
        let (narrow, wide) = (off_orthogonal::<f32>(r, d, 0.25), off_orthogonal::<f64>(r, d, 0.25));
        println!("{r} rows of {d}: {narrow:.1e} in f32, {wide:.1e} in f64");
        assert!(narrow < 2e-6 && wide < 4e-15);
    }
}

#[test]
fn rows_do_not_depend_on_those_below() {
    for law in LAWS {
        let ensemble = Ensemble { law, sd: 0.5f64 };
        let (all, few) = (matrix(9, 9, (1, 2, 3, Matrix::Value), ensemble), matrix(4, 9, (1, 2, 3, Matrix::Value), ensemble));
        for (a, b) in all.iter().zip(&few) {
            assert!((a - b).abs() < 1e-14);
        }
        // padding stays
        let mut padded = vec![7.0; 4 * 11];
        random_weights(PointsMut::new(&mut padded, 4, 9, 11).unwrap(), 1, 2, 3, Matrix::Value, ensemble).unwrap();
        for (row, want) in padded.chunks(11).zip(few.chunks(9)) {
            assert_eq!((&row[..9], &row[9..]), (want, &[7.0; 2][..]));
        }
    }
}

#[test]
fn edges() {
    fn check<T: Scalar + Into<f64>>() {
        for law in LAWS {
            for (n, d) in [(1, 1), (1, 5), (4, 1), (3, 2)] {
                for beta in [0.0, 1e4, -1e4] {
                    let mut layer = layer::<T>(d, 2, 1, [Some(law); 2]);
                    layer.drive.beta = T::lit(beta);
                    let mut x = tokens::<T>(n, d, 1);
                    run(&mut x, d, &layer, 0, 3);
                    let unit = |x: &[T]| (dot(x, x).into() - 1.0).abs() < 1e-6;
                    assert!(x.chunks(d).all(unit), "{law:?}, n = {n}, d = {d}, beta {beta}: {x:?}");
                }
            }
        }
        // at beta = 0 the drive is V times the mean
        let mut layer = layer::<T>(3, 1, 0, [Some(Law::Rademacher); 2]);
        layer.drive.beta = T::ZERO;
        let x = tokens::<T>(4, 3, 1);
        let v = matrix(3, 3, (5, 9, 0, Matrix::Value), layer.value.unwrap());
        let mean = [0, 1, 2].map(|c| x.chunks(3).map(|x| x[c].into()).sum::<f64>() / 4.0);
        for g in drive(&x, 3, &layer, 9).chunks(3) {
            for (g, v) in g.iter().zip(v.chunks(3)) {
                assert!(((*g).into() - v.iter().zip(mean).map(|(&v, m)| v.into() * m).sum::<f64>()).abs() < 1e-6);
            }
        }
    }
    check::<f32>();
    check::<f64>();
}

#[test]
fn ten_thousand_layers_stay_on_the_sphere() {
    let layer = layer::<f32>(16, 1, 0, [Some(Law::Gaussian); 2]);
    let mut x = tokens::<f32>(4, 16, 1);
    run(&mut x, 16, &layer, 0, 10_000);
    assert!(x.chunks(16).all(|x| off_the_sphere(x) <= 1.0), "{x:?}");
}

#[test]
fn tokens_permute() {
    for law in LAWS {
        let layer = layer::<f64>(5, 2, 3, [Some(law); 2]);
        let x = tokens::<f64>(6, 5, 4);
        let rotated = [&x[10..], &x[..10]].concat();
        let (plain, moved) = (drive(&x, 5, &layer, 1), drive(&rotated, 5, &layer, 1));
        for (a, b) in [&plain[10..], &plain[..10]].concat().iter().zip(moved) {
            assert!((a - b).abs() < 1e-13, "{law:?}");
        }
    }
}

#[test]
fn scratch_does_not_grow_with_heads_or_layers() {
    for (n, d) in [(128, 768), (7, 64), (1000, 10)] {
        for rank in [0, 1, d / 2, d] {
            let held = random_work_len::<f32>(n, d, rank);
            assert!(held <= 4 * n * d + 2 * n + 66 * (d + 64) + 128 * d + 4096, "{n} tokens of {d}, rank {rank}: {held}");
        }
    }
}

#[test]
fn bad_input_is_refused_and_nothing_written() {
    let good = layer::<f32>(3, 2, 2, [Some(Law::Orthogonal); 2]);
    let start = tokens::<f32>(4, 3, 1);
    let try_one = |layer: RandomLayer<f32>, short: usize, x: &[f32], want: Error| {
        let mut x = x.to_vec();
        let before: Vec<u32> = x.iter().map(|x| x.to_bits()).collect();
        let mut work = vec![0.0; layer.work_len(4, 3).min(1 << 20) - short];
        let done = |_: usize, _: usize, _: Points<'_, f32>| Ok(Outcome::Done);
        assert_eq!(random_step(PointsMut::packed(&mut x, 3).unwrap(), &layer, 0, &mut work), Err(want), "{layer:?}");
        assert_eq!(random_run(PointsMut::packed(&mut x, 3).unwrap(), &layer, 0, 2, done, &mut work), Err(want), "{layer:?}");
        assert_eq!(x.iter().map(|x| x.to_bits()).collect::<Vec<_>>(), before);
        if layer.eta.is_finite() {
            let mut g = vec![7.0; x.len()];
            let (rows, x) = (PointsMut::packed(&mut g, 3).unwrap(), Points::packed(&x, 3).unwrap());
            assert_eq!(random_drive(rows, x, &layer, 0, &mut work), Err(want));
            assert!(g.iter().all(|&g| g == 7.0));
        }
    };
    let value = |sd| Some(Ensemble { law: Law::Gaussian, sd });
    let with_beta = |beta| RandomLayer { drive: Drive { beta, ..good.drive }, ..good };
    try_one(good, 1, &start, Error::Scratch);
    try_one(RandomLayer { heads: 0, ..good }, 0, &start, Error::Parameter);
    try_one(with_beta(f32::NAN), 0, &start, Error::Parameter);
    try_one(with_beta(1e38), 0, &start, Error::Range);
    for sd in [-1.0, f32::INFINITY, f32::NAN] {
        try_one(RandomLayer { value: value(sd), ..good }, 0, &start, Error::Parameter);
        try_one(RandomLayer { query_key: value(sd), ..good }, 0, &start, Error::Parameter);
    }
    try_one(RandomLayer { value: value(1e37), ..good }, 0, &start, Error::Range);
    try_one(RandomLayer { query_key: value(1e37), ..good }, 0, &start, Error::Range);
    try_one(RandomLayer { eta: f32::INFINITY, ..good }, 0, &start, Error::Parameter);
    try_one(RandomLayer { rank: NonZeroUsize::new(4), ..good }, 0, &start, Error::Shape);
    let mut broken = start.clone();
    broken[5] = f32::NAN;
    try_one(good, 0, &broken, Error::NonFinite);
    try_one(good, 0, &[], Error::Empty);

    let mut x = start.clone();
    let mut work = vec![0.0; good.work_len(4, 3)];
    let run = random_run(PointsMut::packed(&mut x, 3).unwrap(), &good, u64::MAX, 1, |_, _, _| Ok(Outcome::Done), &mut work);
    assert_eq!(run, Err(Error::Parameter));
    let mut w = [7.0f32; 6];
    let mut write =
        |head, law, sd| random_weights(PointsMut::packed(&mut w, 2).unwrap(), 1, 2, head, Matrix::Query, Ensemble { law, sd });
    assert_eq!(write(0, Law::Orthogonal, 1.0), Err(Error::Shape));
    assert_eq!(write(0, Law::Gaussian, -1.0), Err(Error::Parameter));
    assert_eq!(write(0, Law::Gaussian, 1e38), Err(Error::Range));
    if let Ok(head) = usize::try_from(1u64 << 32) {
        assert_eq!(write(head, Law::Gaussian, 1.0), Err(Error::Parameter));
    }
    assert_eq!(w, [7.0; 6]);
}

/// Factors belong to weights; steps beyond all numbers are refused, and leave the tokens alone.
#[test]
fn ranks_without_a_law_and_steps_out_of_range_are_refused() {
    let start = tokens::<f32>(4, 3, 1);
    let step = |layer: RandomLayer<f32>| {
        let (mut x, mut work) = (start.clone(), vec![0.0; 100_000]);
        let result = random_step(PointsMut::packed(&mut x, 3).unwrap(), &layer, 0, &mut work);
        assert!(result.is_ok() || x == start);
        result
    };
    let none = layer::<f32>(3, 2, 0, [None, Some(Law::Gaussian)]);
    assert_eq!(step(none), Ok(()));
    assert_eq!(step(RandomLayer { rank: NonZeroUsize::new(2), ..none }), Err(Error::Parameter));
    assert_eq!(step(RandomLayer { eta: 3e38, ..none }), Err(Error::Range));
    assert_eq!(step(RandomLayer { eta: 1e30, ..none }), Ok(()));
    assert_eq!(step(RandomLayer { eta: 1e6, retraction: Retraction::Exponential, ..none }), Err(Error::Range));
    let mask = |mask| RandomLayer { drive: Drive { mask, ..none.drive }, ..none };
    for layer in [mask(Mask::Full), mask(Mask::Causal)] {
        let nothing = PointsMut::packed(&mut [] as &mut [f32], 3).unwrap();
        assert_eq!(random_step(nothing, &layer, 0, &mut vec![0.0; layer.work_len(0, 3)]), Err(Error::Empty));
    }
}
