//! Timings of the kernel and of what stands on it: `make bench`. Seconds are for reading; nothing is asserted.
#![allow(missing_docs, reason = "criterion's macros make undocumented functions")]

use bary::flow::{Cloud, Quantity, cloud_work_len, euler, relax};
use bary::noise::{Address, Generator, normals};
use bary::ot::{assign, assign_iwork_len, assign_work_len};
use bary::sphere::{
    Drive, Ensemble, Form, Heads, Law, Mask, Matrix, RandomLayer, Retraction, attention_step, attention_step_work_len,
    layer_step, layer_work_len, normalise, random_step, random_weights,
};
use bary::{Points, PointsMut, Scalar};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use rand_core::SeedableRng;
use rand_distr::{Distribution, StandardNormal};
use std::hint::black_box;

fn noise<T: Scalar>(n: usize, d: usize, stream: u64) -> Vec<T> {
    let mut data = vec![T::ZERO; n * d];
    normals(PointsMut::packed(&mut data, d).unwrap(), Address { stream, ..Address::default() }, 0).unwrap();
    data
}

/// A layer on n tokens of dimension d.
fn layers(c: &mut Criterion) {
    for (n, d) in [(16, 3), (64, 8), (256, 16), (1024, 32)] {
        let mut x = noise::<f32>(n, d, 0);
        normalise(PointsMut::packed(&mut x, d).unwrap());
        let mut work = vec![0.0; attention_step_work_len::<f32>(n, d)];
        c.bench_with_input(BenchmarkId::new("attention_step", format!("{n}x{d}")), &(), |b, ()| {
            b.iter(|| {
                let x = PointsMut::packed(&mut x, d).unwrap();
                attention_step(x, 1.0, 1e-3, Form::Softmax, Retraction::Normalise, &mut work).unwrap();
            });
        });
    }
}

/// A head of a wide layer with one matrix between queries and keys, and values: its weights made as they are used, drawn alone, and stored.
fn heads(c: &mut Criterion) {
    let (n, d) = (128, 768);
    let mut x = noise::<f32>(n, d, 0);
    normalise(PointsMut::packed(&mut x, d).unwrap());
    for law in [Law::Gaussian, Law::Rademacher, Law::Orthogonal] {
        let ensemble = Ensemble { law, sd: 0.036 };
        let drive = Drive { beta: 1.0, form: Form::Softmax, mask: Mask::Full };
        let (query_key, value, retraction) = (Some(ensemble), Some(ensemble), Retraction::Normalise);
        let layer = RandomLayer { seed: 1, heads: 1, query_key, rank: None, value, drive, eta: 1e-3, retraction };
        let mut work = vec![0.0; layer.work_len(n, d)];
        c.bench_with_input(BenchmarkId::new("random_step", format!("{law:?}, {n}x{d}")), &(), |b, ()| {
            b.iter(|| random_step(PointsMut::packed(&mut x, d).unwrap(), &layer, 3, &mut work).unwrap());
        });
        let [mut a, mut v] = [vec![0.0; d * d], vec![0.0; d * d]];
        c.bench_with_input(BenchmarkId::new("random_weights", format!("{law:?}, {d}x{d}")), &(), |b, ()| {
            b.iter(|| random_weights(PointsMut::packed(&mut a, d).unwrap(), 1, 3, 0, Matrix::Query, ensemble).unwrap());
        });
        random_weights(PointsMut::packed(&mut v, d).unwrap(), 1, 3, 0, Matrix::Value, ensemble).unwrap();
        let [query, value] = [&a, &v].map(|w| Some(Points::packed(w, d).unwrap()));
        let stored = Heads { query, value, ..Heads::IDENTITY };
        let mut work = vec![0.0; layer_work_len::<f32>(n, d, d, 0, d)];
        c.bench_with_input(BenchmarkId::new("layer_step", format!("{law:?}, {n}x{d}")), &(), |b, ()| {
            b.iter(|| {
                let x = PointsMut::packed(&mut x, d).unwrap();
                layer_step(x, &stored, drive, 1e-3, retraction, &mut work).unwrap();
            });
        });
    }
}

/// The velocity of a cloud of m points at b queries.
fn fields(c: &mut Criterion) {
    for (b, m, d) in [(1, 1024, 2), (64, 1024, 2), (256, 4096, 2), (64, 1024, 32)] {
        let (x, y, mut out) = (noise::<f32>(b, d, 0), noise::<f32>(m, d, 1), vec![0.0; b * d]);
        let mut work = vec![0.0; cloud_work_len::<f32>(d)];
        let cloud = Cloud { points: Points::packed(&y, d).unwrap(), log_weights: None, s: 0.1 };
        c.bench_with_input(BenchmarkId::new("cloud_velocity", format!("{b}x{m}x{d}")), &(), |bench, ()| {
            bench.iter(|| {
                let (out, x) = (PointsMut::packed(&mut out, d).unwrap(), Points::packed(&x, d).unwrap());
                cloud.field(out, None, None, x, 0.5, Quantity::Velocity, &mut work).unwrap();
            });
        });
    }
}

fn assignments(c: &mut Criterion) {
    for (n, d) in [(50, 2), (200, 2), (500, 2)] {
        let (x, y) = (noise::<f32>(n, d, 0), noise::<f32>(n, d, 1));
        let (mut perm, mut f, mut g) = (vec![0; n], vec![0.0; n], vec![0.0; n]);
        let (mut work, mut iwork) = (vec![0.0; assign_work_len(n, d)], vec![0; assign_iwork_len(n, d)]);
        c.bench_with_input(BenchmarkId::new("assign", format!("{n}x{d}")), &(), |b, ()| {
            b.iter(|| {
                let (x, y) = (Points::packed(&x, d).unwrap(), Points::packed(&y, d).unwrap());
                assign(&mut perm, &mut f, &mut g, x, y, &mut work, &mut iwork).unwrap()
            });
        });
    }
}

/// Normal numbers by address in rows of d, beside rand_distr's ziggurat on one running generator of the same kind, which pays
/// for no rows and whose numbers have no address.
fn numbers_of<T: Scalar>(c: &mut Criterion, name: &str)
where
    StandardNormal: Distribution<T>,
{
    let (mut x, mut generator) = (vec![T::ZERO; 16384], Generator::seed_from_u64(0));
    let mut group = c.benchmark_group(format!("normals_{name}"));
    group.throughput(Throughput::Elements(x.len() as u64));
    for d in [16, 64, 1024] {
        group.bench_function(BenchmarkId::new("bary", d), |b| {
            b.iter(|| normals(PointsMut::packed(black_box(&mut x), d).unwrap(), Address::default(), 0).unwrap());
        });
    }
    group.bench_function("ziggurat", |b| b.iter(|| black_box(&mut x).fill_with(|| StandardNormal.sample(&mut generator))));
}

fn numbers(c: &mut Criterion) {
    numbers_of::<f32>(c, "f32");
    numbers_of::<f64>(c, "f64");
}

/// What costs n d, on 64 rows of 64, beside a copy of as many bytes: the least that any pass over memory takes.
fn passes_of<T: Scalar>(c: &mut Criterion, name: &str, [quarter, half]: [T; 2]) {
    let (mut x, y) = (noise::<T>(64, 64, 0), noise::<T>(64, 64, 1));
    let other = Points::packed(&y, 64).unwrap();
    let mut group = c.benchmark_group(format!("passes_{name}"));
    group.throughput(Throughput::Elements(x.len() as u64));
    group.bench_function("memcpy", |b| b.iter(|| black_box(&mut x).copy_from_slice(black_box(&y))));
    group.bench_function("euler", |b| {
        b.iter(|| euler(PointsMut::packed(black_box(&mut x), 64).unwrap(), other, quarter, half).unwrap());
    });
    group.bench_function("relax", |b| {
        b.iter(|| relax(PointsMut::packed(black_box(&mut x), 64).unwrap(), other, quarter, half).unwrap());
    });
    group.bench_function("normalise", |b| b.iter(|| normalise(PointsMut::packed(black_box(&mut x), 64).unwrap())));
}

fn passes(c: &mut Criterion) {
    passes_of(c, "f32", [0.25f32, 0.5]);
    passes_of(c, "f64", [0.25f64, 0.5]);
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).warm_up_time(std::time::Duration::from_millis(300)).measurement_time(std::time::Duration::from_secs(1));
    targets = layers, heads, fields, assignments, numbers, passes
}
criterion_main!(benches);
