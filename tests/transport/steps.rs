//! Begin, step, finish: the bits of one call, and a usable plan at any time.

use crate::{Problem, Solved, Uniforms};
use bary::ot::{Masses, Method, Transport};
use bary::{Error, Outcome, Scalar};

fn problem<T: Scalar>(seed: u64, n: usize, m: usize, d: usize) -> Problem<T> {
    let mut u = Uniforms(seed);
    let mut list = |n: usize| u.list(n).into_iter().map(T::lit).collect::<Vec<_>>();
    Problem { d, x: list(n * d), a: Some(list(n)), y: list(m * d), b: Some(list(m)) }
}

/// Solves in steps of `budget`, of at most `most` calls, taking the state from the scratch each time.
fn stepped<T: Scalar + Into<f64>>(problem: &Problem<T>, budget: usize, most: usize) -> Solved<T> {
    let ((x, y), (mut work, mut iwork, mut mwork)) = (problem.points(), problem.scratch());
    let (a, b) = (problem.a.as_deref(), problem.b.as_deref());
    Transport::begin(x, a, y, b, Method::Simplex, Masses::Normalise, &mut work, &mut iwork, &mut mwork).unwrap();
    for _ in 0..most {
        let mut transport = Transport::resume(x, y, &mut work, &mut iwork, &mut mwork).unwrap();
        if transport.step(budget) == Outcome::Done {
            break;
        }
    }
    problem.with(|plan, f, g| Transport::resume(x, y, &mut work, &mut iwork, &mut mwork)?.finish(plan, f, g)).unwrap()
}

#[test]
fn steps_have_the_bits_of_one_call() {
    fn check<T: Scalar + Into<f64>>() {
        for (n, m, d) in [(100, 90, 2), (40, 150, 3), (9, 7, 1)] {
            let problem = problem::<T>(1, n, m, d);
            let whole = problem.solve(Method::Simplex, Masses::Normalise).unwrap();
            assert_eq!(whole.report.outcome, Outcome::Done);
            for budget in [1, 7, 100, 1001] {
                assert_eq!(stepped(&problem, budget, usize::MAX), whole, "budget {budget}");
            }
        }
    }
    check::<f64>();
    check::<f32>();
}

#[test]
fn a_stopped_run_leaves_a_plan_and_an_honest_gap() {
    let problem = problem::<f64>(2, 200, 150, 2);
    let best = problem.solve(Method::Simplex, Masses::Normalise).unwrap().report.cost;
    let mut gaps = vec![];
    for calls in [0, 1, 3, 10, 15] {
        let solved = stepped(&problem, 50, calls);
        assert_eq!(solved.report.outcome, Outcome::NotConverged, "{calls} calls");
        problem.check(&solved, 1.0);
        assert!(solved.report.cost - best >= -1e-15 && solved.report.cost - best <= solved.report.gap);
        gaps.push(solved.report.gap);
    }
    println!("optimum {best}, gaps {gaps:?}");
}

#[test]
fn a_run_goes_on_after_its_plan_was_asked_for() {
    let problem = problem::<f64>(3, 120, 120, 2);
    let best = problem.solve(Method::Simplex, Masses::Normalise).unwrap().report.cost;
    let ((x, y), (mut work, mut iwork, mut mwork)) = (problem.points(), problem.scratch());
    let (a, b) = (problem.a.as_deref(), problem.b.as_deref());
    Transport::begin(x, a, y, b, Method::Simplex, Masses::Normalise, &mut work, &mut iwork, &mut mwork).unwrap();
    for _ in 0..3 {
        let _ = Transport::resume(x, y, &mut work, &mut iwork, &mut mwork).unwrap().step(20);
        problem.with(|plan, f, g| Transport::resume(x, y, &mut work, &mut iwork, &mut mwork)?.finish(plan, f, g)).unwrap();
    }
    let mut transport = Transport::resume(x, y, &mut work, &mut iwork, &mut mwork).unwrap();
    assert_eq!(transport.step(usize::MAX), Outcome::Done);
    let solved = problem.with(|plan, f, g| transport.finish(plan, f, g)).unwrap();
    assert!((solved.report.cost - best).abs() < 1e-14 && problem.check(&solved, 1.0) < 1e-13);
}

#[test]
fn scratch_that_holds_no_run_does_no_harm() {
    let problem = problem::<f64>(4, 60, 50, 2);
    let (x, y) = problem.points();
    for seed in 0..40 {
        let (mut work, mut iwork, mut mwork) = problem.scratch();
        let mut u = Uniforms(seed);
        let small = seed % 2 == 0;
        iwork.iter_mut().for_each(|word| *word = if small { u.below(120) as u32 } else { u.word() as u32 });
        mwork.iter_mut().for_each(|word| *word = u.word());
        if seed % 3 == 0 {
            // the head of a run, and rubbish behind it
            iwork[..11].copy_from_slice(&[0, 3, 100, (seed % 5) as u32, 10, 0, 5, 0, 0, 0, 1]);
        }
        match Transport::resume(x, y, &mut work, &mut iwork, &mut mwork) {
            Err(error) => assert_eq!(error, Error::Parameter),
            Ok(mut transport) => {
                let _ = transport.step(500);
                let n = problem.n() + problem.m() - 1;
                let (mut rows, mut cols, mut mass) = (vec![0; n], vec![0; n], vec![0.0; n]);
                let plan = bary::ot::Plan { rows: &mut rows, cols: &mut cols, mass: &mut mass };
                let _ = transport.finish(plan, &mut vec![0.0; 60], &mut vec![0.0; 50]);
            }
        }
    }
}
