//! Timings of the kernel and of what stands on it: `make bench`. Seconds are for reading; nothing is asserted.
#![allow(missing_docs, reason = "criterion's macros make undocumented functions")]

use bary::flow::{Cloud, Quantity, cloud_work_len};
use bary::noise::{Address, normals};
use bary::ot::{assign, assign_iwork_len, assign_work_len};
use bary::sphere::{Form, Retraction, attention_step, attention_step_work_len, normalise};
use bary::{Points, PointsMut};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

fn noise(n: usize, d: usize, stream: u64) -> Vec<f32> {
    let mut data = vec![0.0; n * d];
    normals(PointsMut::packed(&mut data, d).unwrap(), Address { stream, ..Address::default() }, 0).unwrap();
    data
}

/// A layer on n tokens of dimension d.
fn layers(c: &mut Criterion) {
    for (n, d) in [(16, 3), (64, 8), (256, 16), (1024, 32)] {
        let mut x = noise(n, d, 0);
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

/// The velocity of a cloud of m points at b queries.
fn fields(c: &mut Criterion) {
    for (b, m, d) in [(1, 1024, 2), (64, 1024, 2), (256, 4096, 2), (64, 1024, 32)] {
        let (x, y, mut out) = (noise(b, d, 0), noise(m, d, 1), vec![0.0; b * d]);
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
        let (x, y) = (noise(n, d, 0), noise(n, d, 1));
        let (mut perm, mut f, mut g) = (vec![0; n], vec![0.0; n], vec![0.0; n]);
        let (mut work, mut iwork) = (vec![0.0; assign_work_len(n)], vec![0; assign_iwork_len(n)]);
        c.bench_with_input(BenchmarkId::new("assign", format!("{n}x{d}")), &(), |b, ()| {
            b.iter(|| {
                let (x, y) = (Points::packed(&x, d).unwrap(), Points::packed(&y, d).unwrap());
                assign(&mut perm, &mut f, &mut g, x, y, &mut work, &mut iwork).unwrap()
            });
        });
    }
}

fn numbers(c: &mut Criterion) {
    let mut x = vec![0.0f32; 64 * 64];
    c.bench_function("normals/64x64", |b| {
        b.iter(|| normals(PointsMut::packed(&mut x, 64).unwrap(), Address::default(), 0).unwrap());
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20).warm_up_time(std::time::Duration::from_millis(300)).measurement_time(std::time::Duration::from_secs(1));
    targets = layers, fields, assignments, numbers
}
criterion_main!(benches);
