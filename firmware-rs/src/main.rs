//! Samples, attends and transports on a microcontroller: no heap, no operating system. Exits with the failures.
//!
//! The program of `c_examples/firmware/main.c` through the Rust interface; it prints the same numbers.
#![no_std]
#![no_main]

mod heart;
mod report;

use bary::flow::{self, sample_cloud_work_len};
use bary::noise::{Address, STREAM_USER, normals};
use bary::ot::{self, assign_iwork_len, assign_work_len, project_soft_work_len};
use bary::sphere::{self, attention_step_work_len};
use bary::{Outcome, Points, PointsMut, Result};
use cortex_m_rt::{ExceptionFrame, entry, exception};
use heapless::Vec;
use semihosting::{println, process};

use heart::{DIM, HEART};
use report::{Point, Thousandths, check};

const SEED: Address = Address { seed: 2026, stream: 0, step: 0, row: 0 };
/// QEMU's exit code after a fault, and after an error of the library.
const FAULT: i32 = 70;

const SAMPLES: usize = 8;
const STEPS: usize = 32;
const TOKENS: usize = 16;
const DIM_TOKEN: usize = 3;
const POINTS: usize = 16;

const SAMPLE_WORK: usize = sample_cloud_work_len::<f32>(SAMPLES, DIM);
const LAYER_WORK: usize = attention_step_work_len::<f32>(TOKENS, DIM_TOKEN);
const SOFT_WORK: usize = project_soft_work_len::<f32>(POINTS, DIM);
const ASSIGN_WORK: usize = assign_work_len(POINTS, DIM);
const ASSIGN_IWORK: usize = assign_iwork_len(POINTS, DIM);

fn squared_distance(x: &[f32], y: &[f32]) -> f32 {
    x.iter().zip(y).map(|(x, y)| (x - y) * (x - y)).sum()
}

/// Sample: from noise to new points, along the flow of the heart (standard deviation 0.6) smoothed by 0.05.
fn sample(work: &mut [f32; SAMPLE_WORK]) -> Result<i32> {
    let (mut x, mut nearest, mut times) = ([0.0; SAMPLES * DIM], [0.0; SAMPLES * DIM], [0.0; STEPS + 1]);
    let cloud = flow::Cloud { points: Points::packed(&HEART, DIM)?, log_weights: None, s: 0.05 };
    normals(PointsMut::packed(&mut x, DIM)?, SEED, 0)?;
    flow::equal_angle(&mut times, 0.6)?;
    let _ = flow::sample_cloud(PointsMut::packed(&mut x, DIM)?, &times, &cloud, |_, _, _| Ok(Outcome::Done), work)?;

    let x = Points::packed(&x, DIM)?;
    ot::project_hard(PointsMut::packed(&mut nearest, DIM)?, None, x, cloud.points, None)?;
    x.rows().for_each(|x| println!("sample{}", Point(x)));
    let near = |(x, data)| squared_distance(x, data) < 16.0 * cloud.s * cloud.s;
    let all_near = x.rows().zip(nearest.chunks_exact(DIM)).all(near);
    Ok(check("every sample is within four standard deviations of the heart", all_near))
}

/// Attend: one layer of self-attention on the sphere draws random tokens together.
fn attend(work: &mut [f32; LAYER_WORK]) -> Result<i32> {
    let mut x = [0.0f32; TOKENS * DIM_TOKEN];
    let mut x = PointsMut::packed(&mut x, DIM_TOKEN)?;
    normals(x.reborrow(), Address { stream: STREAM_USER, ..SEED }, 0)?;
    sphere::normalise(x.reborrow());

    let before = sphere::order_parameter(x.view())?;
    sphere::attention_step(x.reborrow(), 1.0, 0.5, sphere::Form::Softmax, sphere::Retraction::Normalise, work)?;
    let after = sphere::order_parameter(x.view())?;
    println!("order parameter before the layer {}", Thousandths(before));
    println!("order parameter after it {}", Thousandths(after));
    Ok(check("the layer draws the tokens together", before < after && after <= 1.0))
}

/// The optimal assignment of noise x to y, and its potentials g.
fn assign(x: Points<'_, f32>, y: Points<'_, f32>, g: &mut [f32; POINTS], work: &mut [f32; ASSIGN_WORK]) -> Result<i32> {
    let (mut perm, mut f, mut iwork) = ([0; POINTS], [0.0; POINTS], [0; ASSIGN_IWORK]);
    let solved = ot::assign(&mut perm, &mut f, g, x, y, work, &mut iwork)?;
    println!("mean squared distance of the optimal map {}", Thousandths(solved.cost));
    let costs = x.rows().zip(perm).map(|(x, i)| squared_distance(x, y.row(i as usize)));
    let error = costs.sum::<f32>() / POINTS as f32 - solved.cost;
    Ok(check("the permutation costs that much", error.abs() <= 1e-6 * solved.cost)
        + check("and is optimal to five digits", solved.gap <= 1e-5 * solved.cost))
}

/// Whether a map of two points is monotone, as gradients of convex functions are: `<T(a) - T(b), a - b> >= 0`.
fn monotone(image: &[f32; 2 * DIM], points: &[f32; 2 * DIM]) -> bool {
    let (a, b) = points.split_at(DIM);
    let (ta, tb) = image.split_at(DIM);
    (0..DIM).map(|c| (ta[c] - tb[c]) * (a[c] - b[c])).sum::<f32>() >= 0.0
}

/// The potentials carry points that the assignment has not seen.
fn carry(y: Points<'_, f32>, g: &[f32; POINTS], work: &mut [f32; SOFT_WORK]) -> Result<i32> {
    let points = [-0.5, 0.25, 0.5, -0.75];
    let (mut hard, mut soft) = ([0.0; 2 * DIM], [0.0; 2 * DIM]);
    let new = Points::packed(&points, DIM)?;
    ot::project_hard(PointsMut::packed(&mut hard, DIM)?, None, new, y, Some(g))?;
    ot::project_soft(PointsMut::packed(&mut soft, DIM)?, new, y, Some(g), None, 0.1, work)?;
    for (x, (hard, soft)) in new.rows().zip(hard.chunks_exact(DIM).zip(soft.chunks_exact(DIM))) {
        println!("new point{}\n  hard map{}\n  soft map{}", Point(x), Point(hard), Point(soft));
    }
    Ok(check("both maps are monotone", monotone(&hard, &points) && monotone(&soft, &points)))
}

/// Transport: an optimal map from noise to every fourth point of the heart.
fn transport(assign_work: &mut [f32; ASSIGN_WORK], soft_work: &mut [f32; SOFT_WORK]) -> Result<i32> {
    let (mut x, mut g) = ([0.0; POINTS * DIM], [0.0; POINTS]);
    let y: Vec<f32, { POINTS * DIM }> = HEART.chunks_exact(DIM).step_by(4).flatten().copied().collect();
    let y = Points::packed(&y, DIM)?;
    normals(PointsMut::packed(&mut x, DIM)?, Address { stream: STREAM_USER + 1, ..SEED }, 0)?;
    Ok(assign(Points::packed(&x, DIM)?, y, &mut g, assign_work)? + carry(y, &g, soft_work)?)
}

#[entry]
fn main() -> ! {
    static mut SAMPLE: [f32; SAMPLE_WORK] = [0.0; SAMPLE_WORK];
    static mut LAYER: [f32; LAYER_WORK] = [0.0; LAYER_WORK];
    static mut ASSIGN: [f32; ASSIGN_WORK] = [0.0; ASSIGN_WORK];
    static mut SOFT: [f32; SOFT_WORK] = [0.0; SOFT_WORK];
    let mut run = || -> Result<i32> { Ok(sample(SAMPLE)? + attend(LAYER)? + transport(ASSIGN, SOFT)?) };
    process::exit(run().unwrap_or_else(|error| {
        println!("{error:?}");
        FAULT
    }))
}

#[exception]
unsafe fn HardFault(_: &ExceptionFrame) -> ! {
    println!("fault");
    process::exit(FAULT)
}
